// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const nr=Ke,W={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
sdbuild.yaml: what goes in (pictures, tags, base models) and what must come out (captioned datasets, trained networks, p\
reviews, merged models).",$comment:"`requiredWhenMerged` lists what must be there once extends and defaults are merged (\
a nested list: exactly one of these), so that an editor does not ask for what a preset gives. `hint` says what to write \
when the value will not do.",type:"object",additionalProperties:!1,requiredWhenMerged:["sdbuild"],properties:{sdbuild:{const:1,
hint:"begin with `sdbuild: 1`",description:"Version of the recipe format."},extends:{type:["string","array"],items:{type:"\
string",minLength:1},minLength:1,minItems:1,description:"Recipes this one builds on: `sdbuild:NAME` for a preset, or a p\
ath relative to this file. Later keys win, maps merge, lists replace."},vars:{type:"object",additionalProperties:{type:[
"string","number"]},description:"Values to write once: `${name}` anywhere else stands for the value, and `$${` for a pla\
in `${`."},defaults:{type:"object",additionalProperties:!1,default:{},description:"What every entry starts from; the ent\
ry's own keys win, maps merge, lists replace. How presets speak about datasets and trainings whose names they cannot kno\
w.",properties:{dataset:{$ref:"#/definitions/dataset",description:"Under every entry of `datasets`."},train:{$ref:"#/def\
initions/train",description:"Under every entry of `train`."},merge:{$ref:"#/definitions/merge",description:"Under every \
entry of `merge`."}}},models:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{$ref:"#/defi\
nitions/model"},default:{},description:"Model files that come from outside, by the name used below."},datasets:{type:"ob\
ject",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{$ref:"#/definitions/dataset"},default:{},description:"\
Sets of pictures with their captions; each is a target `datasets/NAME`."},train:{type:"object",propertyNames:{$ref:"#/de\
finitions/product"},additionalProperties:{$ref:"#/definitions/train"},default:{},description:"Trainings; each is a targe\
t `train/NAME`, its previews `previews/NAME`."},evaluate:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{
$ref:"#/definitions/evaluation"},default:{},description:"Pictures drawn with finished networks and judged; each is a tar\
get `evaluate/NAME`."},merge:{type:"object",propertyNames:{$ref:"#/definitions/product"},additionalProperties:{$ref:"#/d\
efinitions/merge"},default:{},description:"Merged models; each is a target `merge/NAME`."},report:{type:"object",additionalProperties:!1,
default:{},description:"The page over everything built: the target `report`.",properties:{title:{type:"string",description:"\
Heading of the page; the name of the project folder when absent."}}},default:{type:"array",items:{type:"string"},description:"\
Targets that `sdbuild` builds when none is named; all of them when absent."}},definitions:{name:{type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},product:{
type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write letters, digits, \
`-`, `_` and `.`, beginning with a letter or digit"},matrix:{type:"object",additionalProperties:{type:["array","object"],
minItems:1,minProperties:1}},strings:{type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1},
model:{type:"object",additionalProperties:!1,requiredWhenMerged:[["checkpoint","vae"]],dependencies:{clip_skip:["checkpo\
int"]},properties:{checkpoint:{type:"string",minLength:1,description:"A Stable Diffusion checkpoint in one file, relativ\
e to the project."},vae:{type:"string",minLength:1,description:"A VAE file, relative to the project."},clip_skip:{type:"\
integer",minimum:1,description:"Text encoder layer that prompts are read from: 1 the last (when absent), 2 the one befor\
e it."}}},dataset:{type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["c\
haracter","style","object","regularisation"],description:"What is learned from it; sets which lint findings are errors. \
`regularisation` pictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, \
or a list of them, of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"\
How often every picture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definit\
ions/prepare"},description:"What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"\
#/definitions/buckets",default:{}},subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,
properties:{repeats:{type:"integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of th\
e dataset's."},captions:{type:"object",additionalProperties:!1,default:{},description:"What of the dataset's `captions` \
is another for these pictures; the rest: `subset` of a rule.",properties:{train:{type:"object",additionalProperties:!1,default:{},
description:"What the trainer does to their captions, key by key instead of the dataset's.",properties:{shuffle:{type:"b\
oolean",description:"Shuffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,description:"\
Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:0,description:"In eve\
ry n-th epoch all their captions are empty; 0 in none."},tag_dropout:{type:"number",minimum:0,maximum:1,description:"Cha\
nce of each tag after the kept ones to be left out."}}}}}}},description:"Other settings for some of the pictures, by glo\
b; of each setting the last glob wins that matches and has it."},flip:{type:"boolean",default:!1,description:"Add every \
picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},asymmetric:{type:"boolean",
default:!1,description:"What is learned has sides, whatever the tags say: then `flip` is an error (S-100)."},medium:{enum:[
"photo","drawing"],description:"What the pictures are; photographs are trained with CLIP skip 1. Nothing is assumed when\
 absent."},provenance:{type:"array",default:[],items:{enum:["source","license"]},description:"What must be known of ever\
y picture, from the JSON beside it as gallery-dl and Hydrus write it; pictures without are warned of."},masks:{type:"str\
ing",minLength:1,description:"How much each place of a picture counts in training: `alpha`, its own opacity, or a folder\
 with a grey picture of the same name for each that has a mask; black is not learned at all."},captions:{$ref:"#/definit\
ions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},lint:{
type:"object",additionalProperties:!1,description:"What the checks of this dataset or training go by; the checks and the\
ir numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9]$",hint:"wr\
ite the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warning","error"]},
{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"How grav\
e all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from which o\
n it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other numbers, b\
y name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and thresholds of si\
ngle checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/definitions/\
waiver"},description:"Findings that do not count, each with its reason."}}},waiver:{type:"object",additionalProperties:!1,
requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0-9][0-9]$",hint:"write the id of a check,\
 such as `L-01`",description:"The check whose findings do not count."},image:{type:"string",minLength:1,description:"Pat\
h or glob of the pictures; all findings of the check when absent."},sha256:{type:"string",pattern:"^[0-9a-fA-F]{6,64}$",
hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the picture's file, its first digits: t\
he waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"Why it does not count."},until:{
type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31`",description:"The last day on \
which it counts."}}},embedding:{type:"object",additionalProperties:!1,requiredWhenMerged:["learned"],description:'For a \
textual inversion: what its vectors start from. The captions must not contain it: `drop: "@embedding.learned"`.',properties:{
name:{$ref:"#/definitions/name",description:"The word that calls it up; the dataset's name when absent."},vectors:{type:[
"integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"write a number from 1 to 75, or `auto`",default:"auto",description:"\
How many vectors it has; `auto` is one a token of what is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],
default:"tokens",description:"`tokens`: each vector starts from a token of what is learned; `mean`: all start from the m\
ean of them."},learned:{$ref:"#/definitions/strings",description:"Tags of what it is to learn, or other words that the b\
ase model knows (S-134, S-142)."}}},prepare:{type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},buckets:{type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}},captions:{type:"object",additionalProperties:!1,description:"Where tag\
s come from and what becomes of them.",properties:{kind:{enum:["tags","text","mixed"],default:"tags",description:"What t\
he files hold: tags between commas, natural language, or a line of tags and then natural language."},template:{type:"str\
ing",minLength:1,description:"Sentence to write instead of the tags: `{trigger}, a picture of {people}. {text}`. Fields \
are `trigger`, `text`, groups, and `tags` for the rest; a clause of which a field has nothing is left out."},scheme:{enum:[
"maruzen","keep","style","textual-inversion"],description:"Ready-made rules after the recipe's own: `maruzen` drops what\
 the trigger learns (S-13), `keep` drops nothing but what is redundant (S-20), `style` also what is noise, `textual-inve\
rsion` what the embedding learns (S-146)."},learned:{$ref:"#/definitions/strings",description:"With `scheme`: patterns o\
f the tags that are learned."},trigger:{type:"string",minLength:1,description:"With `scheme`: the word that calls up wha\
t is learned."},fixed_outfit:{type:"boolean",default:!1,description:"Clothes may be learned: no prompt is to change them\
 (S-18)."},from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{$ref:"#/definitions/source"},description:"Sou\
rces of tags; what they give is put together, and the first to name a tag decides on its place."},thresholds:{$ref:"#/de\
finitions/thresholds",default:{},description:"How sure a tagger must be; for all sources with scores that say nothing el\
se."},vocab:{type:"object",additionalProperties:!1,default:{},description:"The tags that the base model knows: other nam\
es of a tag become that tag, and lint tells unknown ones.",properties:{files:{$ref:"#/definitions/strings",description:"\
Lists of tags, relative to the project: a word a line, `word,alias`, the CSV of the tag completion of a WebUI, or the `s\
elected_tags.csv` of a tagger."},extra:{type:"array",items:{type:"string",minLength:1},default:[],description:"Words of \
your own that are tags too."}}},overrides:{type:["string","object"],minLength:1,additionalProperties:{$ref:"#/definition\
s/override"},hint:"write a folder, a `.yaml` file, or a map of pictures",description:"What was decided by hand for singl\
e pictures, after the rules: a folder with a `STEM.yaml` for each of them, a `.yaml` file with an entry for each of them\
, or those entries here."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{anyOf:[
{type:"array",items:{type:"string",minLength:1}},{type:"object",additionalProperties:!1,required:["file"],properties:{file:{
type:"string",minLength:1,description:"A text file of the project that holds the list: one pattern a line, `#` before a \
comment."}}}],hint:"write a list of patterns, or `{file: lists/noise.txt}`"},default:{},description:'Named lists of patt\
erns, written `"@name"` wherever a pattern may stand.'},rules:{type:"array",default:[],items:{$ref:"#/definitions/rule"},
description:"What is done to the tags, in order; one verb a rule."},order:{type:"array",items:{type:"string",minLength:1},
default:["*"],description:"Patterns in the order their tags stand in the caption; `*` is the rest. Triggers stand first \
anyway."},keep:{anyOf:[{type:"integer",minimum:0},{type:"object",additionalProperties:!1,required:["separator"],properties:{
separator:{type:"string",pattern:"^[^\\s,]+$",hint:"write what no tag holds, such as `|||`",description:"What stands in \
the caption's file between the kept tags and the rest."},tags:{type:"integer",minimum:0,description:"How many tags are k\
ept; the triggers and the prefix when absent."}}}],hint:'write a number, or `{separator: "|||"}`',description:"Leading t\
ags that are neither shuffled nor dropped in training; the triggers and the prefix when absent."},limit:{$ref:"#/definit\
ions/limit",default:{}},render:{type:"object",additionalProperties:!1,default:{},description:"How a tag is written into \
the caption.",properties:{space:{enum:[" ","_"],default:" ",description:"Between the words of a tag."},escape:{type:"boo\
lean",default:!1,description:"Write `\\(` for `(`; for prompts of a WebUI, not for trainers."},wildcards:{type:"boolean",
description:"The trainer reads `{a|b}` as a choice: write a plain brace twice. True when absent for captions of several \
lines."}}},train:{type:"object",additionalProperties:!1,default:{},description:"What the trainer does to the caption ane\
w at every step.",properties:{shuffle:{type:"boolean",default:!1,description:"Shuffle the tags after the kept ones."},caption_dropout:{
type:"number",minimum:0,maximum:1,default:0,description:"Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{
type:"integer",minimum:0,default:0,description:"In every n-th epoch, the n-th first, all captions are empty; 0 in none."},
tag_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"Chance of each tag after the kept ones to be left \
out."},variants:{type:"integer",minimum:0,maximum:100,default:0,description:"Shuffled copies as further lines of the cap\
tion's file, for trainers that choose a line (S-105)."},variants_seed:{type:"integer",minimum:0,default:0,description:"W\
hat the order of the copies depends on, beside the picture's path."}}},tests:{type:"array",default:[],items:{type:"objec\
t",additionalProperties:!1,required:["in","out"],properties:{in:{type:"string",description:"Tags as the sources give the\
m."},out:{type:"string",description:"The caption that must come out."},path:{type:"string",minLength:1,description:"Path\
 of the picture, which need not be there: for rules with `subset`."},lint:{type:"array",items:{type:"string"},default:[],
description:"Rules and checks that must complain."}}},description:"Examples of what the rules must do."}}},source:{type:"\
object",hint:"a source is one of these: write two entries, or keep one of the two",additionalProperties:!1,oneOf:[{required:[
"sidecar"]},{required:["scores"]},{required:["metadata"]},{required:["filename"]}],dependencies:{thresholds:["scores"]},
properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its dot, such a\
s `.txt`",description:"Extension of the file beside the picture that holds its tags, as text or (`.json`) as Hydrus and \
gallery-dl write them."},scores:{type:"string",pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file name extensio\
n with its dot, such as `.json`",description:"Extension of the JSON file beside the picture in which a tagger left its t\
ags with their scores."},metadata:{type:"string",minLength:1,description:"One file for all pictures, relative to the pro\
ject: the JSON of sd-scripts with `caption` and `tags` of each, or, as `.jsonl`, a line a picture; the manifest of argus\
-curator too."},filename:{enum:[!0],description:"The picture's file name, after the numbers at its beginning, holds the \
tags."},thresholds:{$ref:"#/definitions/thresholds",description:"With `scores`: how sure this tagger must be."},categories:{
type:"array",items:{enum:["general","artist","copyright","character","meta","rating"]},description:"Kinds of tags that a\
re taken from here; when absent all, of scores all but `rating`."}}},thresholds:{type:"object",additionalProperties:!1,description:"\
Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"Tags of no o\
ther kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of characters;\
 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; as `general` \
when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when absent."},meta:{
type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when absent."},tags:{type:"\
object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, whatever their kin\
d: `{hat: 0.6}`."}}},override:{type:"object",additionalProperties:!1,description:"What a person decided for one picture,\
 by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"#/definitions/strings",description:"\
Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tags that it loses."},set:{$ref:"#/defi\
nitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"string",pattern:"^[0-9A-Fa-f]{8\
,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The beginning of the digest of the pi\
cture file that was looked at; another picture is warned of."},note:{type:"string",description:"Why."}}},limit:{type:"ob\
ject",additionalProperties:!1,description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,
description:"CLIP tokens; one chunk is 75 (S-25)."},max:{type:"integer",minimum:1,description:"CLIP tokens that the trai\
ner reads, such as the `max_token_length` of sd-scripts: a longer caption is an error (L-30)."},tags:{type:"integer",minimum:1,
description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"lint",description:"Longer captions: re\
port them, or drop tags: of the last entry of `order` those the tagger is least sure of, else from the end."}}},rule:{type:"\
object",hint:"a rule has one verb: write two rules, or keep one of the two",additionalProperties:!1,oneOf:[{required:["d\
rop"]},{required:["only"]},{required:["add"]},{required:["replace"]},{required:["map"]},{required:["combine"]},{required:[
"subsume"]},{required:["imply"]},{required:["exclusive"]},{required:["require"]},{required:["mark"]},{required:["trigger"]},
{required:["prefix"]},{required:["suffix"]}],dependencies:{to:["combine"],in:["combine"],combine:["to"],at:["add"],keep:[
"exclusive"],ancestors:["drop"],role:["drop"]},properties:{id:{$ref:"#/definitions/name",description:"Name of the rule i\
n `why` and in lint; `rules[3]` when absent."},drop:{$ref:"#/definitions/strings",description:"Verb: remove every tag th\
at matches."},ancestors:{type:"boolean",description:"With `drop`: also remove the tags that the removed ones imply. True\
 when absent for `role: learned`, else false."},role:{enum:["learned","noise","wrong"],description:"With `drop`: why the\
se go. `learned` tags are what the trigger is to absorb (S-13)."},only:{$ref:"#/definitions/strings",description:"Verb: \
remove every tag that does not match."},add:{$ref:"#/definitions/strings",description:"Verb: put a tag there, or several\
, where they are not there yet."},at:{type:"string",pattern:"^(first|last|(before|after): *\\S.*)$",hint:"write `first`,\
 `last`, `before:TAG` or `after:TAG`",description:"With `add`: where; `last` when absent, and where there is no such TAG\
."},replace:{type:"object",minProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:"Verb: a tag \
for another, or for several: `{serafuku: school uniform}`."},map:{type:"object",minProperties:1,additionalProperties:{type:"\
string",minLength:1},description:'Verb: write tags anew by their parts: `{"/(.*) hair ornament/": "$1 hairclip"}`.'},combine:{
type:"array",minItems:2,items:{type:"string",minLength:1},description:"Verb: when all of these are there, put the tag `t\
o` in their place (S-27)."},to:{type:"string",minLength:1,description:"With `combine`: the tag that takes their place.",
hint:"write one tag; others come by a rule of their own: `{add: \u2026}`"},in:{type:"object",minProperties:1,maxProperties:1,
additionalProperties:{$ref:"#/definitions/strings"},description:'With `combine`: patterns of what a capture may be: `{co\
mbine: [holding, "{x}"], to: "holding {x}", in: {x: [sword, book]}}`.'},subsume:{type:"object",additionalProperties:!1,description:"\
Verb: remove a tag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"Y\
our own CSV of `antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"\
boolean",default:!1,description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},imply:{
type:"object",additionalProperties:!1,description:"Verb: write what a tag implies behind it; undoes `subsume`.",properties:{
table:{type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{
$ref:"#/definitions/strings",description:"Verb: report where more than one of these is there (S-28)."},require:{$ref:"#/\
definitions/strings",description:"Verb: report where none of these is there."},on:{enum:["error","warn"],description:"Wi\
th `exclusive` or `require`: how bad that is; `error` when absent."},keep:{enum:["score","order"],description:"With `exc\
lusive`: remove all but the one the tagger is surest of, if it gave all of them, or all but the first of the patterns th\
at is there."},mark:{$ref:"#/definitions/strings",description:"Verb: list these for a person to look at; nothing is chan\
ged."},trigger:{type:"string",minLength:1,description:"Verb: the word that calls up what is learned; stands first and is\
 kept (S-89, S-91).",hint:"write one word; a second trigger is a rule of its own"},prefix:{type:"string",minLength:1,description:"\
Verb: text before the caption."},suffix:{type:"string",minLength:1,description:"Verb: text after the caption."},subset:{
type:"string",minLength:1,description:"Only for the pictures that match this glob."},when:{type:"string",minLength:1,description:"\
Only where this holds: `has(from behind) and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},
note:{type:"string",description:"Why; shown by `why`."}}},train:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"method","base","datasets","schedule",["steps","epochs"]],properties:{matrix:{$ref:"#/definitions/matrix",description:'O\
ne training for each combination of these values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes `NAME[rank=4,clip_s\
kip=1]` and three more, which share all they can; `train/NAME` means all. `{schedule: {low: "1e-5", high: "1e-4"}}` give\
s the values names.'},method:{enum:["lora","textual-inversion","hypernetwork","dreambooth","fine-tune"],description:"Wha\
t is trained."},base:{type:"string",description:"What to train on: the name of a checkpoint under `models`, `merge/NAME`\
, or `train/NAME` of a training of a whole model (S-151)."},vae:{type:"string",default:"none",description:"Name of a VAE\
 under `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"stri\
ng"},description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["micro","diffusers"]},{type:"object",additionalProperties:!1,
required:["command"],properties:{command:{type:"array",minItems:1,items:{type:"string"},description:"Program and argumen\
ts; started without a shell, it gets the job file as its last argument."}}}],default:"micro",hint:"write `micro`, `diffu\
sers`, or `{command: [program, argument]}`",description:"What trains: `micro`, which needs nothing; `diffusers`, Stable \
Diffusion on PyTorch (`sdbuild setup diffusers`); or a command that speaks the trainer protocol."},network:{$ref:"#/defi\
nitions/network",default:{}},schedule:{type:["number","string","object"],minLength:1,additionalProperties:!1,description:"\
Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7; `5e-6:10 epochs, 5e-7`\
 counts epochs (S-56). Or a shape.",hint:"a schedule has one shape: `constant`, `linear`, `cosine`, `anneal` or `until_f\
ailure`",requiredWhenMerged:[["constant","linear","cosine","anneal","until_failure"]],properties:{constant:{$ref:"#/defi\
nitions/rate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,required:["peak"],description:"\
Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"number",minimum:0,
maximum:1,default:0,description:"What it nears at the end."}}},cosine:{type:"object",additionalProperties:!1,required:["\
peak"],description:"Falls along half a cosine wave, again and again if it restarts (S-54).",properties:{peak:{$ref:"#/de\
finitions/rate",description:"Where it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"What each \
wave nears."},restarts:{type:"integer",minimum:0,maximum:1e3,default:0,description:"How often it jumps up again: three w\
aves have two."},decay:{type:"number",exclusiveMinimum:0,maximum:1,default:1,description:"By what each wave is lower tha\
n the one before."}}},anneal:{type:"object",additionalProperties:!1,required:["cycles"],description:"Bursts of a high ra\
te, which may leave a local optimum (S-53, S-130).",properties:{start:{type:"string",default:"",description:"Before the \
cycles: rates with steps, `5e-5:100, 5e-6:1500`."},cycles:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
required:["burst","steps","base","period","until"],properties:{burst:{$ref:"#/definitions/rate",description:"The high ra\
te."},steps:{type:"integer",minimum:1,description:"Steps of a burst."},base:{$ref:"#/definitions/rate",description:"The \
rate of the rest of a period."},period:{type:"integer",minimum:2,description:"Steps from one burst to the next."},until:{
type:"integer",minimum:1,description:"The step at which the cycles end."}}},description:"From where the last ended up to\
 a step: a burst at the beginning of every period."}}},until_failure:{type:"object",additionalProperties:!1,required:["s\
tart","until"],description:"One rate until the previews say that it failed, then a lower one from the last good step on,\
 and so on (S-127, S-128).",properties:{start:{$ref:"#/definitions/rate",description:"The first rate."},divide:{type:"nu\
mber",exclusiveMinimum:1,default:10,description:"By what a rate is divided that failed."},until:{$ref:"#/definitions/rat\
e",description:"The last rate that is tried."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"Ste\
ps in which the rate rises to the schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training in o\
ptimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the training in passes over all pictures with \
their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one batch."},prior:{
$ref:"#/definitions/prior"},prior_loss_weight:{type:"number",minimum:0,default:1,description:"By what the losses of regu\
larisation pictures are multiplied."},gradient_accumulation:{type:"integer",minimum:1,default:1,description:"Batches in \
one step: their gradients are averaged, so that a step sees this many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"\
#/definitions/partRate",description:"Learning rate of the U-Net where it is another than that of `schedule`: a share of \
it, `50%`, or rates of its own as in `schedule`, `1e-4:2000, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/d\
efinitions/partRate",description:"Learning rate of the text encoder, in the same way."},optimizer:{$ref:"#/definitions/o\
ptimizer",default:{}},noise:{$ref:"#/definitions/noise"},compute:{$ref:"#/definitions/compute"},ema:{type:"number",exclusiveMinimum:0,
exclusiveMaximum:1,description:"The result is a running mean of what was trained, which forgets so slowly: 0.999. The la\
st step's numbers when absent."},prediction:{enum:["epsilon","v"],description:"What the base predicts. The base itself s\
ays so when absent, and noise (epsilon) where it says nothing."},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,
hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the training."},
clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previe\
ws"},validation:{$ref:"#/definitions/validation"},on_failure:{enum:["report","stop","rollback"],description:"What a fail\
ure in the previews leads to: a word about it, the end of the training, or the next rate of `until_failure`. `report` wh\
en absent, or `rollback` with `until_failure`."},save_every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,\
8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",description:"Keep a check\
point at every multiple of this: steps as a number, or `100 steps`, or `1 epoch`; only the result when absent."},silence:{
type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"write e.g. `30 min`",description:"How long a \
trainer may print nothing before it is taken to hang: it is ended, and started again if it has saved a state since."},keep_states:{
type:"integer",minimum:0,default:3,description:"How many states to keep, besides those where the learning rate changes: \
a training whose beginning is equal goes on from them."},lint:{$ref:"#/definitions/lint",default:{}}}},partRate:{type:["\
number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"},prior:{
type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"Prior preservation: pictures of the cl\
ass, drawn by the base before the training and trained on as regularisation, with their prompts as captions. Trainings t\
hat ask for the same share them.",properties:{prompts:{$ref:"#/definitions/strings",description:"What the class is, with\
out the trigger; several take turns."},count:{type:"integer",minimum:1,maximum:1e4,default:24,description:"How many pict\
ures."},seed:{$ref:"#/definitions/seed",default:1,description:"Of the first picture; each next has one more."},negative:{
type:"string",default:"",description:"What they shall not show."},width:{type:"integer",minimum:64,description:"The firs\
t dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"The first dataset's resolution when\
 absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance."}}},rate:{type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate between 0 and 1, such \
as 5e-6"},network:{type:"object",additionalProperties:!1,description:"The trained network: of a LoRA, or of a hypernetwo\
rk.",properties:{rank:{type:"integer",minimum:1,description:"Rank of a LoRA; 16 when absent."},alpha:{type:"number",exclusiveMinimum:0,
description:"The change is scaled by alpha / rank; equal to the rank when absent."},conv_rank:{type:"integer",minimum:1,
description:"Has a LoRA adapt residual blocks, down- and upsampling too, their 3\xD73 convolutions with this rank (kohya's \
`conv_dim`)."},conv_alpha:{type:"number",exclusiveMinimum:0,description:"Scales those by conv_alpha / conv_rank; equal t\
o that rank when absent."},blocks:{type:"object",additionalProperties:{type:"integer",minimum:0},description:"Ranks of s\
ingle blocks of the U-Net (IN00 \u2026 IN11, M00, OUT00 \u2026 OUT11), `{IN08: 8, M00: 0}`; 0 leaves a block as it is."},
text_encoder:{type:["boolean","integer"],minimum:1,description:"`false` leaves the text encoder as it is, a number is it\
s rank; it has the rank of the rest when absent."},dora:{type:"boolean",description:"Has a LoRA learn the lengths of the\
 weights' rows apart from their directions (DoRA); `false` when absent."},layers:{type:"array",items:{type:"number",exclusiveMinimum:0},
minItems:2,description:"Layers of a hypernetwork in widths of the context, the first and the last 1; `[1, 2, 1]` when ab\
sent."},activation:{enum:["linear","relu","leakyrelu","elu","swish","tanh","sigmoid"],description:"Between the layers of\
 a hypernetwork; `linear`, which is none, when absent."},layer_norm:{type:"boolean",description:"Whether a hypernetwork \
normalises between its layers; not when absent."},dropout:{type:"number",minimum:0,exclusiveMaximum:1,description:"Chanc\
e of each inner value of a hypernetwork to be left out in training; 0 when absent."},init:{enum:["normal","xavier-unifor\
m","xavier-normal","kaiming-uniform","kaiming-normal"],description:"How a hypernetwork's weights start; `normal`, of dev\
iation 0.01, when absent."}}},noise:{type:"object",additionalProperties:!1,description:"Which noise is trained on, and h\
ow much it counts.",properties:{min_snr:{type:"number",exclusiveMinimum:0,description:"Min-SNR-\u03B3: noise levels with more\
 signal than this count less; 5 in its paper. All count the same when absent."},offset:{type:"number",minimum:0,maximum:1,
description:"So much noise more that is the same everywhere in a picture, for darker and brighter ones; 0.05 is much. No\
ne when absent."},timesteps:{type:"array",items:{type:"integer",minimum:0,maximum:1e3},minItems:2,maxItems:2,description:"\
The noise levels that are drawn, from the first up to the second: `[0, 1000]` when absent."}}},compute:{type:"object",additionalProperties:!1,
description:"Where and how precisely is computed.",properties:{device:{enum:["gpu","cpu"],description:"`gpu` fails where\
 there is none. The GPU if there is one when absent."},gpus:{type:"integer",minimum:1,maximum:64,description:"Over how m\
any each batch is spread, by `torchrun`; 1 when absent."},precision:{enum:["bf16","fp16","fp32"],description:"Of the net\
works; what is trained is always kept in fp32. bf16 where the GPU has it when absent, else fp32."},gradient_checkpointing:{
type:"boolean",description:"Much less memory for about a third more time. `false` when absent."},deterministic:{type:"bo\
olean",description:"Only kernels that come to the same bits every time; `false` may be faster, and a stopped training th\
en ends a little elsewhere. `true` when absent."},compile:{type:"boolean",description:"Has `torch.compile` make kernels \
for this U-Net: minutes at the start, steps take less. `false` when absent."}}},optimizer:{type:"object",additionalProperties:!1,
description:"How gradients change the weights.",properties:{name:{enum:["adamw","adamw8bit","adafactor","lion","prodigy"],
default:"adamw",description:"`adamw8bit` takes a quarter of the memory and needs bitsandbytes; `prodigy` finds its own r\
ate, and a schedule of 1 leaves it to that."},betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,
maxItems:2,default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{
type:"number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,
default:1,description:"Gradients longer than this are scaled down to it; 0 never."}}},previews:{type:"object",additionalProperties:!1,
requiredWhenMerged:["prompts"],description:"Pictures generated while training, to see where it goes; the target `preview\
s/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"writ\
e a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a numb\
er, or `100 steps`, or `1 epoch`. Also before the first step and after the last."},prompts:{type:"array",minItems:1,items:{
$ref:"#/definitions/prompt"},description:"What to generate every time."},negative:{type:"string",default:"",description:"\
What no picture shall show. This and the next six hold for every prompt that does not say otherwise."},width:{type:"inte\
ger",minimum:64,description:"In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",
minimum:64,description:"In pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,
default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},sampler:{
enum:["ddim","euler_a"],default:"ddim",description:"How noise becomes a picture. `euler_a` draws noise at every step, fr\
om the same seed."},strength:{$ref:"#/definitions/strength",default:1,description:"Multiplier of the trained network; a \
list gives a picture each: what overfits may do at a lower one (S-78)."},health:{$ref:"#/definitions/health",default:{}}}},
validation:{type:"object",additionalProperties:!1,requiredWhenMerged:["datasets"],description:"Pictures held back, whose\
 loss is taken on the way at fixed noise and fixed noise levels: what changes it is what was learned, and nothing of it \
is learned.",properties:{datasets:{type:"array",minItems:1,items:{type:"string"},description:"Names of datasets that the\
 training is not trained on. They are captioned, bucketed and checked as all others; L-59 tells of pictures that are tra\
ined on all the same."},every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"wr\
ite a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a nu\
mber, or `100 steps`, or `1 epoch`. Also before the first step and after the last."}}},health:{type:"object",additionalProperties:!1,
description:"When previews are a bad sign (S-45\u2026S-50). The numbers were measured on pictures damaged on purpose: a begin\
ning, no authority.",properties:{share:{type:"number",minimum:0,maximum:1,default:.5,description:"Share of the prompts t\
hat must show a sign before the checkpoint does."},patience:{type:"integer",minimum:1,default:3,description:"So many bad\
 checkpoints in a row are a failure; a good one before that is a recovery (S-49, S-50)."},burst:{type:"number",minimum:1,
default:5,description:"A rate this many times the median, rising and falling again, is a burst: its previews are not jud\
ged (S-53)."},noise:{type:"object",additionalProperties:!1,default:{},description:"Noise on the picture (S-46): its stan\
dard deviation in the calm parts, brightness being 0\u2026255.",properties:{bad:{type:"number",minimum:0,default:7,description:"\
Bad from here, if it is also `ratio` times that of before."},warn:{type:"number",minimum:0,default:4,description:"Worth \
a warning."},ratio:{type:"number",minimum:0,default:1.6,description:"How many times the noise of before."},pure:{type:"n\
umber",minimum:0,default:30,description:"Nothing but noise: failed at once (S-74)."}}},background:{type:"object",additionalProperties:!1,
default:{},description:"Backgrounds becoming plain (S-47), unless the prompt asks for a plain one.",properties:{flat:{type:"\
number",minimum:0,maximum:1,default:.3,description:"How much more of the rim is flat; a share."},entropy:{type:"number",
minimum:0,default:1.5,description:"How many bits of tones are lost."},rise:{type:"number",minimum:0,maximum:1,default:.05,
description:"How much more of the rim is flat at each of three checkpoints in a row."}}},colour:{type:"object",additionalProperties:!1,
default:{},description:"Colours that go (S-48), or are overdone.",properties:{least:{type:"number",minimum:0,default:8,description:"\
Colourfulness below which a picture is monochrome."},grey:{type:"number",minimum:0,maximum:1,default:.98,description:"So\
 is one with more than this share of colourless pixels."},psnr:{type:"number",minimum:0,default:30.4,description:"And on\
e that is this near to its own brightness, in dB."},fading:{type:"number",minimum:0,maximum:1,default:.5,description:"Le\
ss than this part of the colourfulness of before, twice in a row."},tint:{type:"number",minimum:0,maximum:1,default:.97,
description:"All colours one hue; 1 is exactly one."},glaring:{type:"number",minimum:1,default:1.6,description:"More tha\
n this many times the colourfulness of before."},clipped:{type:"number",minimum:0,maximum:1,default:.1,description:"Shar\
e of clipped channels worth a warning, if it is three times that of before."},blown:{type:"number",minimum:0,maximum:1,default:.5,
description:"The same, and bad."}}},sharpness:{type:"object",additionalProperties:!1,default:{},description:"Shapes that\
 melt (S-74): what is left of the sharpness of before.",properties:{melted:{type:"number",minimum:0,maximum:1,default:.05,
description:"Bad below."},soft:{type:"number",minimum:0,maximum:1,default:.35,description:"Worth a warning below."}}},drift:{
type:"integer",minimum:0,maximum:64,default:20,description:"Bits of 64 by which the perceptual hash of a prompt without \
the trigger may move: more, and the model forgets what it knew."},memorised:{type:"integer",minimum:0,maximum:64,default:8,
description:"A preview this near to a training picture, in bits, repeats it (S-75)."},variety:{type:"object",additionalProperties:!1,
default:{},description:"How different the seeds of one prompt are, as a part of what they were with the base model; judg\
ed from four seeds on.",properties:{bad:{type:"number",minimum:0,maximum:1,default:.25,description:"All the same picture\
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}},prompt:{type:"object",
additionalProperties:!1,required:["prompt"],oneOf:[{required:["seed"]},{required:["seeds"]}],properties:{prompt:{type:"s\
tring",description:"What the picture shall show."},negative:{type:"string",description:"What it shall not show."},seed:{
$ref:"#/definitions/seed",description:"Fixed, so that two previews differ by the training alone (S-44)."},seeds:{type:"a\
rray",minItems:1,items:{$ref:"#/definitions/seed"},description:"Several pictures of the same prompt; from four on, wheth\
er they still differ is judged (S-75)."},width:{type:"integer",minimum:64,description:"Instead of that of all previews."},
height:{type:"integer",minimum:64,description:"Instead of that of all previews."},steps:{type:"integer",minimum:1,description:"\
Instead of those of all previews."},cfg:{type:"number",description:"Instead of that of all previews."},sampler:{enum:["d\
dim","euler_a"],description:"Instead of that of all previews."},strength:{$ref:"#/definitions/strength",description:"Ins\
tead of that of all previews; a number or a list."}}},evaluation:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"trainings","prompts"],properties:{trainings:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0,description:"\
Names of trainings whose networks draw, a row each; one with a `matrix` means all of its trainings."},prompts:{type:"arr\
ay",items:{type:"string",minLength:1},minItems:1,description:"What the pictures shall show; better other prompts than th\
ose of the previews."},negative:{type:"string",default:"",description:"What none of them shall show."},seeds:{anyOf:[{type:"\
integer",minimum:1,maximum:64},{type:"array",items:{type:"integer",minimum:0,maximum:4294967295},minItems:1,maxItems:64,
uniqueItems:!0}],default:6,description:"So many seeds, drawn anew for every network that comes out and recorded (S-76); \
or the seeds."},strengths:{type:"array",items:{type:"number",minimum:0},minItems:1,uniqueItems:!0,default:[1],description:"\
Multipliers of the network, a row each (S-78). The base model alone, 0, is always drawn."},width:{type:"integer",minimum:64,
description:"In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"\
In pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},health:{$ref:"#/definition\
s/health",default:{}}}},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one,\
 a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit check"},strength:{type:["number","ar\
ray"],items:{type:"number"},minItems:1},merge:{type:"object",additionalProperties:!1,requiredWhenMerged:["models"],not:{
required:["alpha","blocks"]},properties:{matrix:{$ref:"#/definitions/matrix",description:"One merge for each combination\
 of these values, as in `train`: `{alpha: [0.3, 0.5]}`."},method:{enum:["weighted-sum"],default:"weighted-sum",description:"\
`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"a"],description:"Checkpoints: names under `models`, `merge/NAME`, or `train/NAME` of a training of a whole model.",properties:{
a:{type:"string",description:"The model that is changed."},b:{type:"string",description:"The model that is mixed in; wit\
hout it only networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in e\
very block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numb\
ers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},
loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of trained networks to bake \
in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to bake in; the one of `\
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}}}},Y={type:"\
string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a lett\
er or digit"},ge={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write\
 letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},se=Object.prototype.hasOwnProperty,O={type:"objec\
t",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style","object","re\
gularisation"],description:"What is learned from it; sets which lint findings are errors. `regularisation` pictures show\
 the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them, of the pict\
ures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"How often every picture is see\
n in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"Wh\
at is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},
subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"\
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."},captions:{type:"\
object",additionalProperties:!1,default:{},description:"What of the dataset's `captions` is another for these pictures; \
the rest: `subset` of a rule.",properties:{train:{type:"object",additionalProperties:!1,default:{},description:"What the\
 trainer does to their captions, key by key instead of the dataset's.",properties:{shuffle:{type:"boolean",description:"\
Shuffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,description:"Share of steps t\
hat see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:0,description:"In every n-th epoch al\
l their captions are empty; 0 in none."},tag_dropout:{type:"number",minimum:0,maximum:1,description:"Chance of each tag \
after the kept ones to be left out."}}}}}}},description:"Other settings for some of the pictures, by glob; of each setti\
ng the last glob wins that matches and has it."},flip:{type:"boolean",default:!1,description:"Add every picture mirrored\
. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},asymmetric:{type:"boolean",default:!1,description:"\
What is learned has sides, whatever the tags say: then `flip` is an error (S-100)."},medium:{enum:["photo","drawing"],description:"\
What the pictures are; photographs are trained with CLIP skip 1. Nothing is assumed when absent."},provenance:{type:"arr\
ay",default:[],items:{enum:["source","license"]},description:"What must be known of every picture, from the JSON beside \
it as gallery-dl and Hydrus write it; pictures without are warned of."},masks:{type:"string",minLength:1,description:"Ho\
w much each place of a picture counts in training: `alpha`, its own opacity, or a folder with a grey picture of the same\
 name for each that has a mask; black is not learned at all."},captions:{$ref:"#/definitions/captions",default:{}},embedding:{
$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},ie={type:["string","array"],items:{type:"s\
tring",minLength:1},minLength:1,minItems:1};function F(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:ie.type},schema:ie.type,parentSchema:ie,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&r.length<1){const i={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie,data:r};e===null?e=
[i]:e.push(i),t++}if(Array.isArray(r)){if(r.length<1){const p={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:ie,data:r};e===null?e=[p]:e.push(p),t++}const i=r.length;for(let p=0;p<i;p++){let m=r[p];
if(typeof m=="string"){if(m.length<1){const b={instancePath:s+"/"+p,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ie.items,data:m};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/"+p,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:ie.items.type,parentSchema:ie.items,data:m};e===null?e=[b]:e.
push(b),t++}}}return F.errors=e,t===0}const ae={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},Ye=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function Ae(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:ae.required,parentSchema:ae,data:r};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(i!=="flatten"){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:ae,data:r};e===null?e=[p]:e.push(p),t++}if(r.flatten!==void 0){let i=r.flatten;if(typeof i=="stri\
ng"){if(!Ye.test(i)){const p={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:ae.properties.
flatten,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:ae.properties.flatten.type,parentSchema:ae.properties.flatten,data:i};
e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ae.
type,parentSchema:ae,data:r};e===null?e=[i]:e.push(i),t++}return Ae.errors=e,t===0}const C={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function je(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const c in r)
if(!(c==="resolution"||c==="step"||c==="min"||c==="max"||c==="upscale")){const a={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:C,data:r};e===null?e=[a]:
e.push(a),t++}let i=r.resolution;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&!Array.isArray(i)){const c={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:C.properties.resolution.type},schema:C.
properties.resolution.type,parentSchema:C.properties.resolution,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="numbe\
r"&&isFinite(i)&&(i<8||isNaN(i))){const c={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:C.properties.resolution,data:i};e===null?e=[c]:e.push(c),
t++}if(Array.isArray(i)){if(i.length>2){const a={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:C.properties.resolution,data:i};e===null?e=[a]:e.push(a),t++}
if(i.length<2){const a={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:C.properties.resolution,data:i};e===null?e=[a]:e.push(a),t++}const c=i.length;for(let a=0;a<
c;a++){let l=i[a];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const S={instancePath:s+"/resolution/"+a,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:C.properties.resolution.items.type,parentSchema:C.
properties.resolution.items,data:l};e===null?e=[S]:e.push(S),t++}if(typeof l=="number"&&isFinite(l)&&(l<8||isNaN(l))){const S={
instancePath:s+"/resolution/"+a,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:C.properties.resolution.items,data:l};e===null?e=[S]:e.push(S),t++}}}let p=r.step;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const c={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:C.properties.step.type,parentSchema:C.properties.step,data:p};e===null?e=[c]:e.push(
c),t++}if(typeof p=="number"&&isFinite(p)&&(p<8||isNaN(p))){const c={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:C.properties.step,data:p};e===null?e=
[c]:e.push(c),t++}let m=r.min;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:C.properties.min.type,parentSchema:C.properties.min,
data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(m))){const c={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:C.properties.
min,data:m};e===null?e=[c]:e.push(c),t++}let b=r.max;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const c={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:C.properties.max.
type,parentSchema:C.properties.max,data:b};e===null?e=[c]:e.push(c),t++}if(typeof b=="number"&&isFinite(b)&&(b<8||isNaN(
b))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:C.properties.max,data:b};e===null?e=[c]:e.push(c),t++}let f=r.upscale;if(!(f==="allow"||f==="warn"||
f==="never")){const c={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:C.
properties.upscale.enum},schema:C.properties.upscale.enum,parentSchema:C.properties.upscale,data:f};e===null?e=[c]:e.push(
c),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,
data:r};e===null?e=[i]:e.push(i),t++}return je.errors=e,t===0}const v={type:"object",additionalProperties:!1,description:"\
Where tags come from and what becomes of them.",properties:{kind:{enum:["tags","text","mixed"],default:"tags",description:"\
What the files hold: tags between commas, natural language, or a line of tags and then natural language."},template:{type:"\
string",minLength:1,description:"Sentence to write instead of the tags: `{trigger}, a picture of {people}. {text}`. Fiel\
ds are `trigger`, `text`, groups, and `tags` for the rest; a clause of which a field has nothing is left out."},scheme:{
enum:["maruzen","keep","style","textual-inversion"],description:"Ready-made rules after the recipe's own: `maruzen` drop\
s what the trigger learns (S-13), `keep` drops nothing but what is redundant (S-20), `style` also what is noise, `textua\
l-inversion` what the embedding learns (S-146)."},learned:{$ref:"#/definitions/strings",description:"With `scheme`: patt\
erns of the tags that are learned."},trigger:{type:"string",minLength:1,description:"With `scheme`: the word that calls \
up what is learned."},fixed_outfit:{type:"boolean",default:!1,description:"Clothes may be learned: no prompt is to chang\
e them (S-18)."},from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{$ref:"#/definitions/source"},description:"\
Sources of tags; what they give is put together, and the first to name a tag decides on its place."},thresholds:{$ref:"#\
/definitions/thresholds",default:{},description:"How sure a tagger must be; for all sources with scores that say nothing\
 else."},vocab:{type:"object",additionalProperties:!1,default:{},description:"The tags that the base model knows: other \
names of a tag become that tag, and lint tells unknown ones.",properties:{files:{$ref:"#/definitions/strings",description:"\
Lists of tags, relative to the project: a word a line, `word,alias`, the CSV of the tag completion of a WebUI, or the `s\
elected_tags.csv` of a tagger."},extra:{type:"array",items:{type:"string",minLength:1},default:[],description:"Words of \
your own that are tags too."}}},overrides:{type:["string","object"],minLength:1,additionalProperties:{$ref:"#/definition\
s/override"},hint:"write a folder, a `.yaml` file, or a map of pictures",description:"What was decided by hand for singl\
e pictures, after the rules: a folder with a `STEM.yaml` for each of them, a `.yaml` file with an entry for each of them\
, or those entries here."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{anyOf:[
{type:"array",items:{type:"string",minLength:1}},{type:"object",additionalProperties:!1,required:["file"],properties:{file:{
type:"string",minLength:1,description:"A text file of the project that holds the list: one pattern a line, `#` before a \
comment."}}}],hint:"write a list of patterns, or `{file: lists/noise.txt}`"},default:{},description:'Named lists of patt\
erns, written `"@name"` wherever a pattern may stand.'},rules:{type:"array",default:[],items:{$ref:"#/definitions/rule"},
description:"What is done to the tags, in order; one verb a rule."},order:{type:"array",items:{type:"string",minLength:1},
default:["*"],description:"Patterns in the order their tags stand in the caption; `*` is the rest. Triggers stand first \
anyway."},keep:{anyOf:[{type:"integer",minimum:0},{type:"object",additionalProperties:!1,required:["separator"],properties:{
separator:{type:"string",pattern:"^[^\\s,]+$",hint:"write what no tag holds, such as `|||`",description:"What stands in \
the caption's file between the kept tags and the rest."},tags:{type:"integer",minimum:0,description:"How many tags are k\
ept; the triggers and the prefix when absent."}}}],hint:'write a number, or `{separator: "|||"}`',description:"Leading t\
ags that are neither shuffled nor dropped in training; the triggers and the prefix when absent."},limit:{$ref:"#/definit\
ions/limit",default:{}},render:{type:"object",additionalProperties:!1,default:{},description:"How a tag is written into \
the caption.",properties:{space:{enum:[" ","_"],default:" ",description:"Between the words of a tag."},escape:{type:"boo\
lean",default:!1,description:"Write `\\(` for `(`; for prompts of a WebUI, not for trainers."},wildcards:{type:"boolean",
description:"The trainer reads `{a|b}` as a choice: write a plain brace twice. True when absent for captions of several \
lines."}}},train:{type:"object",additionalProperties:!1,default:{},description:"What the trainer does to the caption ane\
w at every step.",properties:{shuffle:{type:"boolean",default:!1,description:"Shuffle the tags after the kept ones."},caption_dropout:{
type:"number",minimum:0,maximum:1,default:0,description:"Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{
type:"integer",minimum:0,default:0,description:"In every n-th epoch, the n-th first, all captions are empty; 0 in none."},
tag_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"Chance of each tag after the kept ones to be left \
out."},variants:{type:"integer",minimum:0,maximum:100,default:0,description:"Shuffled copies as further lines of the cap\
tion's file, for trainers that choose a line (S-105)."},variants_seed:{type:"integer",minimum:0,default:0,description:"W\
hat the order of the copies depends on, beside the picture's path."}}},tests:{type:"array",default:[],items:{type:"objec\
t",additionalProperties:!1,required:["in","out"],properties:{in:{type:"string",description:"Tags as the sources give the\
m."},out:{type:"string",description:"The caption that must come out."},path:{type:"string",minLength:1,description:"Path\
 of the picture, which need not be there: for rules with `subset`."},lint:{type:"array",items:{type:"string"},default:[],
description:"Rules and checks that must complain."}}},description:"Examples of what the rules must do."}}},T={type:"obje\
ct",hint:"a source is one of these: write two entries, or keep one of the two",additionalProperties:!1,oneOf:[{required:[
"sidecar"]},{required:["scores"]},{required:["metadata"]},{required:["filename"]}],dependencies:{thresholds:["scores"]},
properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its dot, such a\
s `.txt`",description:"Extension of the file beside the picture that holds its tags, as text or (`.json`) as Hydrus and \
gallery-dl write them."},scores:{type:"string",pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file name extensio\
n with its dot, such as `.json`",description:"Extension of the JSON file beside the picture in which a tagger left its t\
ags with their scores."},metadata:{type:"string",minLength:1,description:"One file for all pictures, relative to the pro\
ject: the JSON of sd-scripts with `caption` and `tags` of each, or, as `.jsonl`, a line a picture; the manifest of argus\
-curator too."},filename:{enum:[!0],description:"The picture's file name, after the numbers at its beginning, holds the \
tags."},thresholds:{$ref:"#/definitions/thresholds",description:"With `scores`: how sure this tagger must be."},categories:{
type:"array",items:{enum:["general","artist","copyright","character","meta","rating"]},description:"Kinds of tags that a\
re taken from here; when absent all, of scores all but `rating`."}}},Qe=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),Xe=new RegExp(
"^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),H={type:"object",additionalProperties:!1,description:"Lowest scores, by the kind o\
f the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"Tags of no other kind; 0.35 when absent \
everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of characters; 0.85 when absent everywhere\
."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; as `general` when absent."},artist:{type:"\
number",minimum:0,maximum:1,description:"Names of artists; as `general` when absent."},meta:{type:"number",minimum:0,maximum:1,
description:"Tags of the file, such as `highres`; as `general` when absent."},tags:{type:"object",additionalProperties:{
type:"number",minimum:0,maximum:1},default:{},description:"Single tags, whatever their kind: `{hat: 0.6}`."}}};function ce(r,{
instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.tags===void 0&&(r.tags={});for(const p in r)if(!(p==="general"||p==="character"||p==="copyright"||p==="artist"||p===
"meta"||p==="tags")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:H,data:r};e===null?e=[m]:e.push(m),t++}if(r.general!==void 0){let p=r.general;
if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const m={instancePath:s+"/general",schemaPath:"#/properties/genera\
l/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:H.properties.general,data:p};e===null?
e=[m]:e.push(m),t++}if(p<0||isNaN(p)){const m={instancePath:s+"/general",schemaPath:"#/properties/general/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.properties.general,data:p};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/general",schemaPath:"#/properties/general/type",keyword:"type",params:{type:"number"},schema:H.
properties.general.type,parentSchema:H.properties.general,data:p};e===null?e=[m]:e.push(m),t++}}if(r.character!==void 0){
let p=r.character;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const m={instancePath:s+"/character",schemaPath:"\
#/properties/character/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:H.properties.character,
data:p};e===null?e=[m]:e.push(m),t++}if(p<0||isNaN(p)){const m={instancePath:s+"/character",schemaPath:"#/properties/cha\
racter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.properties.character,data:p};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/character",schemaPath:"#/properties/character/type",keyword:"\
type",params:{type:"number"},schema:H.properties.character.type,parentSchema:H.properties.character,data:p};e===null?e=[
m]:e.push(m),t++}}if(r.copyright!==void 0){let p=r.copyright;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const m={
instancePath:s+"/copyright",schemaPath:"#/properties/copyright/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:H.properties.copyright,data:p};e===null?e=[m]:e.push(m),t++}if(p<0||isNaN(p)){const m={instancePath:s+
"/copyright",schemaPath:"#/properties/copyright/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.
properties.copyright,data:p};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/copyright",schemaPath:"#/prope\
rties/copyright/type",keyword:"type",params:{type:"number"},schema:H.properties.copyright.type,parentSchema:H.properties.
copyright,data:p};e===null?e=[m]:e.push(m),t++}}if(r.artist!==void 0){let p=r.artist;if(typeof p=="number"&&isFinite(p)){
if(p>1||isNaN(p)){const m={instancePath:s+"/artist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:H.properties.artist,data:p};e===null?e=[m]:e.push(m),t++}if(p<0||isNaN(p)){const m={instancePath:s+
"/artist",schemaPath:"#/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.
properties.artist,data:p};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/artist",schemaPath:"#/properties/\
artist/type",keyword:"type",params:{type:"number"},schema:H.properties.artist.type,parentSchema:H.properties.artist,data:p};
e===null?e=[m]:e.push(m),t++}}if(r.meta!==void 0){let p=r.meta;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const m={
instancePath:s+"/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:H.properties.meta,data:p};e===null?e=[m]:e.push(m),t++}if(p<0||isNaN(p)){const m={instancePath:s+"/meta",schemaPath:"\
#/properties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.properties.meta,data:p};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:H.properties.meta.type,parentSchema:H.properties.meta,data:p};e===null?e=[m]:e.push(m),t++}}let i=r.
tags;if(i&&typeof i=="object"&&!Array.isArray(i))for(const p in i){let m=i[p];if(typeof m=="number"&&isFinite(m)){if(m>1||
isNaN(m)){const b={instancePath:s+"/tags/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:H.properties.tags.additionalProperties,
data:m};e===null?e=[b]:e.push(b),t++}if(m<0||isNaN(m)){const b={instancePath:s+"/tags/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:H.properties.tags.additionalProperties,data:m};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"\
/tags/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:H.properties.tags.additionalProperties.type,parentSchema:H.properties.tags.additionalProperties,
data:m};e===null?e=[b]:e.push(b),t++}}else{const p={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:H.properties.tags.type,parentSchema:H.properties.tags,data:i};e===null?e=[p]:e.push(
p),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,
data:r};e===null?e=[i]:e.push(i),t++}return ce.errors=e,t===0}function qe(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:q=r}={}){let e=null,t=0;const i=t;let p=!1,m=null;const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const a={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:T.
oneOf[0].required,parentSchema:T.oneOf[0],data:r};e===null?e=[a]:e.push(a),t++}var c=b===t;c&&(p=!0,m=0);const f=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const a={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:T.oneOf[1].required,parentSchema:T.oneOf[1],data:r};e===null?e=[a]:e.
push(a),t++}var c=f===t;if(c&&p)p=!1,m=[m,1];else{c&&(p=!0,m=1);const a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const S={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:T.oneOf[2].required,parentSchema:T.oneOf[2],data:r};e===null?e=[S]:e.push(S),t++}var c=a===t;if(c&&p)p=
!1,m=[m,2];else{c&&(p=!0,m=2);const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const d={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:T.oneOf[3].required,parentSchema:T.
oneOf[3],data:r};e===null?e=[d]:e.push(d),t++}var c=S===t;c&&p?(p=!1,m=[m,3]):c&&(p=!0,m=3)}}if(p)t=i,e!==null&&(i?e.length=
i:e=null);else{const a={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:T.oneOf,parentSchema:T,
data:r};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!(a==="sidecar"||a===
"scores"||a==="metadata"||a==="filename"||a==="thresholds"||a==="categories")){const l={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:T,data:r};e===null?
e=[l]:e.push(l),t++}if(r.thresholds!==void 0&&r.scores===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:T.dependencies,parentSchema:T,
data:r};e===null?e=[a]:e.push(a),t++}if(r.sidecar!==void 0){let a=r.sidecar;if(typeof a=="string"){if(!Qe.test(a)){const l={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:T.properties.sidecar,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:T.properties.
sidecar.type,parentSchema:T.properties.sidecar,data:a};e===null?e=[l]:e.push(l),t++}}if(r.scores!==void 0){let a=r.scores;
if(typeof a=="string"){if(!Xe.test(a)){const l={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:T.properties.
scores,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:T.properties.scores.type,parentSchema:T.properties.scores,data:a};e===null?
e=[l]:e.push(l),t++}}if(r.metadata!==void 0){let a=r.metadata;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.
metadata,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:T.properties.metadata.type,parentSchema:T.properties.metadata,data:a};
e===null?e=[l]:e.push(l),t++}}if(r.filename!==void 0){let a=r.filename;if(a!==!0){const l={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:T.properties.filename.enum},schema:T.properties.filename.
enum,parentSchema:T.properties.filename,data:a};e===null?e=[l]:e.push(l),t++}}if(r.thresholds!==void 0&&(ce(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:q})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length)),r.categories!==void 0){let a=r.categories;if(Array.isArray(a)){const l=a.length;for(let S=0;S<l;S++){
let u=a[S];if(!(u==="general"||u==="artist"||u==="copyright"||u==="character"||u==="meta"||u==="rating")){const d={instancePath:s+
"/categories/"+S,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:T.properties.categories.
items.enum},schema:T.properties.categories.items.enum,parentSchema:T.properties.categories.items,data:u};e===null?e=[d]:
e.push(d),t++}}}else{const l={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:T.properties.categories.type,parentSchema:T.properties.categories,data:a};e===null?e=[l]:e.push(l),
t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,
data:r};e===null?e=[a]:e.push(a),t++}return qe.errors=e,t===0}const pe={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},er=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function Oe(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="add"||i==="drop"||i==="set"||i===
"sha256"||i==="note")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:pe,data:r};e===null?e=[p]:e.push(p),t++}if(r.add!==void 0&&(F(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.drop!==
void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:q})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.set!==void 0&&(F(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:q})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.sha256!==void 0){let i=r.sha256;if(typeof i=="string"){if(!er.test(
i)){const p={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:pe.properties.sha256,data:i};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:pe.
properties.sha256.type,parentSchema:pe.properties.sha256,data:i};e===null?e=[p]:e.push(p),t++}}if(r.note!==void 0){let i=r.
note;if(typeof i!="string"){const p={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
string"},schema:pe.properties.note.type,parentSchema:pe.properties.note,data:i};e===null?e=[p]:e.push(p),t++}}}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:pe.type,parentSchema:pe,data:r};e===null?
e=[i]:e.push(i),t++}return Oe.errors=e,t===0}const x={type:"object",hint:"a rule has one verb: write two rules, or keep \
one of the two",additionalProperties:!1,oneOf:[{required:["drop"]},{required:["only"]},{required:["add"]},{required:["re\
place"]},{required:["map"]},{required:["combine"]},{required:["subsume"]},{required:["imply"]},{required:["exclusive"]},
{required:["require"]},{required:["mark"]},{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],dependencies:{
to:["combine"],in:["combine"],combine:["to"],at:["add"],keep:["exclusive"],ancestors:["drop"],role:["drop"]},properties:{
id:{$ref:"#/definitions/name",description:"Name of the rule in `why` and in lint; `rules[3]` when absent."},drop:{$ref:"\
#/definitions/strings",description:"Verb: remove every tag that matches."},ancestors:{type:"boolean",description:"With `\
drop`: also remove the tags that the removed ones imply. True when absent for `role: learned`, else false."},role:{enum:[
"learned","noise","wrong"],description:"With `drop`: why these go. `learned` tags are what the trigger is to absorb (S-1\
3)."},only:{$ref:"#/definitions/strings",description:"Verb: remove every tag that does not match."},add:{$ref:"#/definit\
ions/strings",description:"Verb: put a tag there, or several, where they are not there yet."},at:{type:"string",pattern:"\
^(first|last|(before|after): *\\S.*)$",hint:"write `first`, `last`, `before:TAG` or `after:TAG`",description:"With `add`\
: where; `last` when absent, and where there is no such TAG."},replace:{type:"object",minProperties:1,additionalProperties:{
$ref:"#/definitions/strings"},description:"Verb: a tag for another, or for several: `{serafuku: school uniform}`."},map:{
type:"object",minProperties:1,additionalProperties:{type:"string",minLength:1},description:'Verb: write tags anew by the\
ir parts: `{"/(.*) hair ornament/": "$1 hairclip"}`.'},combine:{type:"array",minItems:2,items:{type:"string",minLength:1},
description:"Verb: when all of these are there, put the tag `to` in their place (S-27)."},to:{type:"string",minLength:1,
description:"With `combine`: the tag that takes their place.",hint:"write one tag; others come by a rule of their own: `\
{add: \u2026}`"},in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:'\
With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"], to: "holding {x}", in: {x: [sword, book]\
}}`.'},subsume:{type:"object",additionalProperties:!1,description:"Verb: remove a tag that another one makes redundant (\
S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, relative to t\
he project, besides the one that comes with sdbuild."},suffix:{type:"boolean",default:!1,description:"Also when its word\
s are the last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"object",additionalProperties:!1,description:"\
Verb: write what a tag implies behind it; undoes `subsume`.",properties:{table:{type:"string",minLength:1,description:"Y\
our own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#/definitions/strings",description:"Verb:\
 report where more than one of these is there (S-28)."},require:{$ref:"#/definitions/strings",description:"Verb: report \
where none of these is there."},on:{enum:["error","warn"],description:"With `exclusive` or `require`: how bad that is; `\
error` when absent."},keep:{enum:["score","order"],description:"With `exclusive`: remove all but the one the tagger is s\
urest of, if it gave all of them, or all but the first of the patterns that is there."},mark:{$ref:"#/definitions/string\
s",description:"Verb: list these for a person to look at; nothing is changed."},trigger:{type:"string",minLength:1,description:"\
Verb: the word that calls up what is learned; stands first and is kept (S-89, S-91).",hint:"write one word; a second tri\
gger is a rule of its own"},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"\
string",minLength:1,description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for\
 the pictures that match this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behi\
nd) and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why\
; shown by `why`."}}},ke=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),rr=new RegExp("^(first|last|(before|after):\
 *\\S.*)$","u");function $e(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;const i=t;
let p=!1,m=null;const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const a={instancePath:s,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:x.oneOf[0].required,parentSchema:x.oneOf[0],
data:r};e===null?e=[a]:e.push(a),t++}var c=b===t;c&&(p=!0,m=0);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
only===void 0){const a={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},
schema:x.oneOf[1].required,parentSchema:x.oneOf[1],data:r};e===null?e=[a]:e.push(a),t++}var c=f===t;if(c&&p)p=!1,m=[m,1];else{
c&&(p=!0,m=1);const a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===void 0){const S={instancePath:s,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:x.oneOf[2].required,parentSchema:x.oneOf[2],
data:r};e===null?e=[S]:e.push(S),t++}var c=a===t;if(c&&p)p=!1,m=[m,2];else{c&&(p=!0,m=2);const S=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.replace===void 0){const d={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"replace"},schema:x.oneOf[3].required,parentSchema:x.oneOf[3],data:r};e===null?e=[d]:e.push(d),t++}var c=S===
t;if(c&&p)p=!1,m=[m,3];else{c&&(p=!0,m=3);const d=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const n={
instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"map"},schema:x.oneOf[4].required,
parentSchema:x.oneOf[4],data:r};e===null?e=[n]:e.push(n),t++}var c=d===t;if(c&&p)p=!1,m=[m,4];else{c&&(p=!0,m=4);const n=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const o={instancePath:s,schemaPath:"#/oneOf/5/required",
keyword:"required",params:{missingProperty:"combine"},schema:x.oneOf[5].required,parentSchema:x.oneOf[5],data:r};e===null?
e=[o]:e.push(o),t++}var c=n===t;if(c&&p)p=!1,m=[m,5];else{c&&(p=!0,m=5);const o=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.subsume===void 0){const P={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"\
subsume"},schema:x.oneOf[6].required,parentSchema:x.oneOf[6],data:r};e===null?e=[P]:e.push(P),t++}var c=o===t;if(c&&p)p=
!1,m=[m,6];else{c&&(p=!0,m=6);const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.imply===void 0){const g={instancePath:s,
schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"imply"},schema:x.oneOf[7].required,parentSchema:x.
oneOf[7],data:r};e===null?e=[g]:e.push(g),t++}var c=P===t;if(c&&p)p=!1,m=[m,7];else{c&&(p=!0,m=7);const g=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.exclusive===void 0){const A={instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"requ\
ired",params:{missingProperty:"exclusive"},schema:x.oneOf[8].required,parentSchema:x.oneOf[8],data:r};e===null?e=[A]:e.push(
A),t++}var c=g===t;if(c&&p)p=!1,m=[m,8];else{c&&(p=!0,m=8);const A=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===
void 0){const Pe={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"require"},schema:x.
oneOf[9].required,parentSchema:x.oneOf[9],data:r};e===null?e=[Pe]:e.push(Pe),t++}var c=A===t;if(c&&p)p=!1,m=[m,9];else{c&&
(p=!0,m=9);const Pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===void 0){const Se={instancePath:s,schemaPath:"\
#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:x.oneOf[10].required,parentSchema:x.oneOf[10],
data:r};e===null?e=[Se]:e.push(Se),t++}var c=Pe===t;if(c&&p)p=!1,m=[m,10];else{c&&(p=!0,m=10);const Se=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.trigger===void 0){const ve={instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"requ\
ired",params:{missingProperty:"trigger"},schema:x.oneOf[11].required,parentSchema:x.oneOf[11],data:r};e===null?e=[ve]:e.
push(ve),t++}var c=Se===t;if(c&&p)p=!1,m=[m,11];else{c&&(p=!0,m=11);const ve=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.prefix===void 0){const _e={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:"\
prefix"},schema:x.oneOf[12].required,parentSchema:x.oneOf[12],data:r};e===null?e=[_e]:e.push(_e),t++}var c=ve===t;if(c&&
p)p=!1,m=[m,12];else{c&&(p=!0,m=12);const _e=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const Ue={
instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"suffix"},schema:x.oneOf[13].
required,parentSchema:x.oneOf[13],data:r};e===null?e=[Ue]:e.push(Ue),t++}var c=_e===t;c&&p?(p=!1,m=[m,13]):c&&(p=!0,m=13)}}}}}}}}}}}}
if(p)t=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},
schema:x.oneOf,parentSchema:x,data:r};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)
if(!se.call(x.properties,a)){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:x,data:r};e===null?e=[l]:e.push(l),t++}if(r.to!==void 0&&r.combine===
void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"\
combine",depsCount:1,deps:"combine"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[a]:e.push(a),t++}if(r.in!==
void 0&&r.combine===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"\
in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[a]:e.
push(a),t++}if(r.combine!==void 0&&r.to===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"dependenc\
ies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:x.dependencies,parentSchema:x,data:r};
e===null?e=[a]:e.push(a),t++}if(r.at!==void 0&&r.add===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:x.dependencies,parentSchema:x,data:r};
e===null?e=[a]:e.push(a),t++}if(r.keep!==void 0&&r.exclusive===void 0){const a={instancePath:s,schemaPath:"#/dependencie\
s",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},schema:x.dependencies,
parentSchema:x,data:r};e===null?e=[a]:e.push(a),t++}if(r.ancestors!==void 0&&r.drop===void 0){const a={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:x.
dependencies,parentSchema:x,data:r};e===null?e=[a]:e.push(a),t++}if(r.role!==void 0&&r.drop===void 0){const a={instancePath:s,
schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},
schema:x.dependencies,parentSchema:x,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0){let a=r.id;if(typeof a=="str\
ing"){if(!ke.test(a)){const l={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Y,data:a};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:Y.
type,parentSchema:Y,data:a};e===null?e=[l]:e.push(l),t++}}if(r.drop!==void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.ancestors!==void 0){let a=r.
ancestors;if(typeof a!="boolean"){const l={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:x.properties.ancestors.type,parentSchema:x.properties.ancestors,data:a};e===null?e=
[l]:e.push(l),t++}}if(r.role!==void 0){let a=r.role;if(!(a==="learned"||a==="noise"||a==="wrong")){const l={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:x.properties.role.enum},schema:x.properties.
role.enum,parentSchema:x.properties.role,data:a};e===null?e=[l]:e.push(l),t++}}if(r.only!==void 0&&(F(r.only,{instancePath:s+
"/only",parentData:r,parentDataProperty:"only",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.add!==
void 0&&(F(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:q})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.at!==void 0){let a=r.at;if(typeof a=="string"){if(!rr.test(a)){const l={instancePath:s+"/at",schemaPath:"\
#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after): *\\S.*)$"},schema:"^(first|last\
|(before|after): *\\S.*)$",parentSchema:x.properties.at,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:x.properties.at.type,parentSchema:x.
properties.at,data:a};e===null?e=[l]:e.push(l),t++}}if(r.replace!==void 0){let a=r.replace;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(Object.keys(a).length<1){const l={instancePath:s+"/replace",schemaPath:"#/properties/replace/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.replace,data:a};e===null?e=[l]:e.push(l),
t++}for(const l in a)F(a[l],{instancePath:s+"/replace/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,
rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const l={instancePath:s+"/replace",schemaPath:"#/\
properties/replace/type",keyword:"type",params:{type:"object"},schema:x.properties.replace.type,parentSchema:x.properties.
replace,data:a};e===null?e=[l]:e.push(l),t++}}if(r.map!==void 0){let a=r.map;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(Object.keys(a).length<1){const l={instancePath:s+"/map",schemaPath:"#/properties/map/minProperties",keyword:"minPrope\
rties",params:{limit:1},schema:1,parentSchema:x.properties.map,data:a};e===null?e=[l]:e.push(l),t++}for(const l in a){let S=a[l];
if(typeof S=="string"){if(S.length<1){const u={instancePath:s+"/map/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
map.additionalProperties,data:S};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/map/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"},schema:x.
properties.map.additionalProperties.type,parentSchema:x.properties.map.additionalProperties,data:S};e===null?e=[u]:e.push(
u),t++}}}else{const l={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type:"object"},schema:x.
properties.map.type,parentSchema:x.properties.map,data:a};e===null?e=[l]:e.push(l),t++}}if(r.combine!==void 0){let a=r.combine;
if(Array.isArray(a)){if(a.length<2){const S={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"\
minItems",params:{limit:2},schema:2,parentSchema:x.properties.combine,data:a};e===null?e=[S]:e.push(S),t++}const l=a.length;
for(let S=0;S<l;S++){let u=a[S];if(typeof u=="string"){if(u.length<1){const d={instancePath:s+"/combine/"+S,schemaPath:"\
#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.combine.items,
data:u};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/combine/"+S,schemaPath:"#/properties/combine/items/\
type",keyword:"type",params:{type:"string"},schema:x.properties.combine.items.type,parentSchema:x.properties.combine.items,
data:u};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"\
type",params:{type:"array"},schema:x.properties.combine.type,parentSchema:x.properties.combine,data:a};e===null?e=[l]:e.
push(l),t++}}if(r.to!==void 0){let a=r.to;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.to,data:a};e===null?e=
[l]:e.push(l),t++}}else{const l={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},schema:x.properties.to.type,parentSchema:x.properties.to,data:a};e===null?e=[l]:e.push(l),t++}}if(r.in!==void 0){let a=r.
in;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>1){const l={instancePath:s+"/in",schemaPath:"#/\
properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:a};e===
null?e=[l]:e.push(l),t++}if(Object.keys(a).length<1){const l={instancePath:s+"/in",schemaPath:"#/properties/in/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:a};e===null?e=[l]:e.push(l),t++}
for(const l in a)F(a[l],{instancePath:s+"/in/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,
rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const l={instancePath:s+"/in",schemaPath:"#/prope\
rties/in/type",keyword:"type",params:{type:"object"},schema:x.properties.in.type,parentSchema:x.properties.in,data:a};e===
null?e=[l]:e.push(l),t++}}if(r.subsume!==void 0){let a=r.subsume;if(a&&typeof a=="object"&&!Array.isArray(a)){a.suffix===
void 0&&(a.suffix=!1);for(const S in a)if(!(S==="table"||S==="suffix")){const u={instancePath:s+"/subsume",schemaPath:"#\
/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:x.
properties.subsume,data:a};e===null?e=[u]:e.push(u),t++}if(a.table!==void 0){let S=a.table;if(typeof S=="string"){if(S.length<
1){const u={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:x.properties.subsume.properties.table,data:S};e===null?e=[u]:e.push(u),t++}}else{
const u={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{
type:"string"},schema:x.properties.subsume.properties.table.type,parentSchema:x.properties.subsume.properties.table,data:S};
e===null?e=[u]:e.push(u),t++}}let l=a.suffix;if(typeof l!="boolean"){const S={instancePath:s+"/subsume/suffix",schemaPath:"\
#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:x.properties.subsume.properties.
suffix.type,parentSchema:x.properties.subsume.properties.suffix,data:l};e===null?e=[S]:e.push(S),t++}}else{const l={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:x.properties.subsume.type,
parentSchema:x.properties.subsume,data:a};e===null?e=[l]:e.push(l),t++}}if(r.imply!==void 0){let a=r.imply;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const l in a)if(l!=="table"){const S={instancePath:s+"/imply",schemaPath:"#/properties/\
imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:x.properties.
imply,data:a};e===null?e=[S]:e.push(S),t++}if(a.table!==void 0){let l=a.table;if(typeof l=="string"){if(l.length<1){const S={
instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:x.properties.imply.properties.table,data:l};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+
"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"type",params:{type:"string"},schema:x.properties.
imply.properties.table.type,parentSchema:x.properties.imply.properties.table,data:l};e===null?e=[S]:e.push(S),t++}}}else{
const l={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",keyword:"type",params:{type:"object"},schema:x.properties.
imply.type,parentSchema:x.properties.imply,data:a};e===null?e=[l]:e.push(l),t++}}if(r.exclusive!==void 0&&(F(r.exclusive,
{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"exclusive",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.require!==void 0&&(F(r.require,{instancePath:s+"/require",parentData:r,parentDataProperty:"require",rootData:q})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.on!==void 0){let a=r.on;if(!(a==="error"||a==="warn")){const l={instancePath:s+
"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues:x.properties.on.enum},schema:x.properties.on.
enum,parentSchema:x.properties.on,data:a};e===null?e=[l]:e.push(l),t++}}if(r.keep!==void 0){let a=r.keep;if(!(a==="score"||
a==="order")){const l={instancePath:s+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:x.
properties.keep.enum},schema:x.properties.keep.enum,parentSchema:x.properties.keep,data:a};e===null?e=[l]:e.push(l),t++}}
if(r.mark!==void 0&&(F(r.mark,{instancePath:s+"/mark",parentData:r,parentDataProperty:"mark",rootData:q})||(e=e===null?F.
errors:e.concat(F.errors),t=e.length)),r.trigger!==void 0){let a=r.trigger;if(typeof a=="string"){if(a.length<1){const l={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.trigger,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:x.properties.trigger.type,parentSchema:x.properties.trigger,
data:a};e===null?e=[l]:e.push(l),t++}}if(r.prefix!==void 0){let a=r.prefix;if(typeof a=="string"){if(a.length<1){const l={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.prefix,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:x.properties.prefix.type,parentSchema:x.properties.prefix,data:a};
e===null?e=[l]:e.push(l),t++}}if(r.suffix!==void 0){let a=r.suffix;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
suffix,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:x.properties.suffix.type,parentSchema:x.properties.suffix,data:a};e===null?
e=[l]:e.push(l),t++}}if(r.subset!==void 0){let a=r.subset;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
subset,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:x.properties.subset.type,parentSchema:x.properties.subset,data:a};e===null?
e=[l]:e.push(l),t++}}if(r.when!==void 0){let a=r.when;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+"/wh\
en",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.when,
data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"string"},schema:x.properties.when.type,parentSchema:x.properties.when,data:a};e===null?e=[l]:e.push(
l),t++}}if(r.note!==void 0){let a=r.note;if(typeof a!="string"){const l={instancePath:s+"/note",schemaPath:"#/properties\
/note/type",keyword:"type",params:{type:"string"},schema:x.properties.note.type,parentSchema:x.properties.note,data:a};e===
null?e=[l]:e.push(l),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.
type,parentSchema:x,data:r};e===null?e=[a]:e.push(a),t++}return $e.errors=e,t===0}const X={type:"object",additionalProperties:!1,
description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP token\
s; one chunk is 75 (S-25)."},max:{type:"integer",minimum:1,description:"CLIP tokens that the trainer reads, such as the \
`max_token_length` of sd-scripts: a longer caption is an error (L-30)."},tags:{type:"integer",minimum:1,description:"Tag\
s, as many as there may be."},over:{enum:["lint","drop"],default:"lint",description:"Longer captions: report them, or dr\
op tags: of the last entry of `order` those the tagger is least sure of, else from the end."}}};function We(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===
void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const m in r)if(!(m==="tokens"||m==="max"||m==="tags"||m==="o\
ver")){const b={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:X,data:r};e===null?e=[b]:e.push(b),t++}let i=r.tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){const m={instancePath:s+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type:"integ\
er"},schema:X.properties.tokens.type,parentSchema:X.properties.tokens,data:i};e===null?e=[m]:e.push(m),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const m={instancePath:s+"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:X.properties.tokens,data:i};e===null?e=[m]:e.push(m),t++}
if(r.max!==void 0){let m=r.max;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const b={instancePath:s+"/max",
schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:X.properties.max.type,parentSchema:X.properties.
max,data:m};e===null?e=[b]:e.push(b),t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const b={instancePath:s+"/\
max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:X.properties.
max,data:m};e===null?e=[b]:e.push(b),t++}}if(r.tags!==void 0){let m=r.tags;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){const b={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:X.
properties.tags.type,parentSchema:X.properties.tags,data:m};e===null?e=[b]:e.push(b),t++}if(typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m))){const b={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:X.properties.tags,data:m};e===null?e=[b]:e.push(b),t++}}let p=r.over;if(!(p==="lint"||
p==="drop")){const m={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:X.
properties.over.enum},schema:X.properties.over.enum,parentSchema:X.properties.over,data:p};e===null?e=[m]:e.push(m),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:r};e===
null?e=[i]:e.push(i),t++}return We.errors=e,t===0}const tr=new RegExp("^[^\\s,]+$","u");function Fe(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const h in r)if(!se.call(v.properties,h)){const o={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:v,data:r};e===null?
e=[o]:e.push(o),t++}let b=r.kind;if(!(b==="tags"||b==="text"||b==="mixed")){const h={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:v.properties.kind.enum},schema:v.properties.kind.enum,parentSchema:v.
properties.kind,data:b};e===null?e=[h]:e.push(h),t++}if(r.template!==void 0){let h=r.template;if(typeof h=="string"){if(h.
length<1){const o={instancePath:s+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:v.properties.template,data:h};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/templat\
e",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"},schema:v.properties.template.type,parentSchema:v.
properties.template,data:h};e===null?e=[o]:e.push(o),t++}}if(r.scheme!==void 0){let h=r.scheme;if(!(h==="maruzen"||h==="\
keep"||h==="style"||h==="textual-inversion")){const o={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"\
enum",params:{allowedValues:v.properties.scheme.enum},schema:v.properties.scheme.enum,parentSchema:v.properties.scheme,data:h};
e===null?e=[o]:e.push(o),t++}}if(r.learned!==void 0&&(F(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"\
learned",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.trigger!==void 0){let h=r.trigger;if(typeof h==
"string"){if(h.length<1){const o={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:v.properties.trigger,data:h};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:v.properties.trigger.type,
parentSchema:v.properties.trigger,data:h};e===null?e=[o]:e.push(o),t++}}let f=r.fixed_outfit;if(typeof f!="boolean"){const h={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:v.
properties.fixed_outfit.type,parentSchema:v.properties.fixed_outfit,data:f};e===null?e=[h]:e.push(h),t++}let c=r.from;if(Array.
isArray(c)){if(c.length<1){const o={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:v.properties.from,data:c};e===null?e=[o]:e.push(o),t++}const h=c.length;for(let o=0;o<h;o++)
qe(c[o],{instancePath:s+"/from/"+o,parentData:c,parentDataProperty:o,rootData:q})||(e=e===null?qe.errors:e.concat(qe.errors),
t=e.length)}else{const h={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:v.properties.from.type,parentSchema:v.properties.from,data:c};e===null?e=[h]:e.push(h),t++}ce(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:q})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);
let a=r.vocab;if(a&&typeof a=="object"&&!Array.isArray(a)){a.extra===void 0&&(a.extra=[]);for(const o in a)if(!(o==="fil\
es"||o==="extra")){const y={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:o},schema:!1,parentSchema:v.properties.vocab,data:a};e===null?e=[y]:e.push(y),
t++}a.files!==void 0&&(F(a.files,{instancePath:s+"/vocab/files",parentData:a,parentDataProperty:"files",rootData:q})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length));let h=a.extra;if(Array.isArray(h)){const o=h.length;for(let y=0;y<o;y++){
let P=h[y];if(typeof P=="string"){if(P.length<1){const j={instancePath:s+"/vocab/extra/"+y,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.vocab.properties.
extra.items,data:P};e===null?e=[j]:e.push(j),t++}}else{const j={instancePath:s+"/vocab/extra/"+y,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:v.properties.vocab.properties.extra.items.
type,parentSchema:v.properties.vocab.properties.extra.items,data:P};e===null?e=[j]:e.push(j),t++}}}else{const o={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:v.properties.
vocab.properties.extra.type,parentSchema:v.properties.vocab.properties.extra,data:h};e===null?e=[o]:e.push(o),t++}}else{
const h={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:v.properties.
vocab.type,parentSchema:v.properties.vocab,data:a};e===null?e=[h]:e.push(h),t++}if(r.overrides!==void 0){let h=r.overrides;
if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){const o={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:v.properties.overrides.type},schema:v.properties.overrides.type,parentSchema:v.
properties.overrides,data:h};e===null?e=[o]:e.push(o),t++}if(typeof h=="string"&&h.length<1){const o={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
overrides,data:h};e===null?e=[o]:e.push(o),t++}if(h&&typeof h=="object"&&!Array.isArray(h))for(const o in h)Oe(h[o],{instancePath:s+
"/overrides/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:o,rootData:q})||(e=e===null?Oe.errors:
e.concat(Oe.errors),t=e.length)}let l=r.groups;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const h in l){const o=t;
if(typeof h=="string"){if(!ke.test(h)){const y={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Y,
data:h,propertyName:h};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:Y.type,parentSchema:Y,data:h,propertyName:h};e===null?e=[y]:e.push(
y),t++}var i=o===t;if(!i){const y={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:h},schema:v.properties.groups.propertyNames,parentSchema:v.properties.groups,data:l};e===
null?e=[y]:e.push(y),t++}}for(const h in l){let o=l[h];const y=t;let P=!1;const j=t;if(Array.isArray(o)){const g=o.length;
for(let _=0;_<g;_++){let A=o[_];if(typeof A=="string"){if(A.length<1){const I={instancePath:s+"/groups/"+h.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+_,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:v.properties.groups.additionalProperties.anyOf[0].items,data:A};e===null?
e=[I]:e.push(I),t++}}else{const I={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:v.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:v.properties.groups.additionalProperties.anyOf[0].items,data:A};e===
null?e=[I]:e.push(I),t++}}}else{const g={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:v.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:v.properties.groups.additionalProperties.anyOf[0],data:o};e===null?e=[g]:e.push(g),t++}var p=j===
t;if(P=P||p,!P){const g=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.file===void 0){const A={instancePath:s+"/gro\
ups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:v.properties.groups.additionalProperties.anyOf[1].required,parentSchema:v.
properties.groups.additionalProperties.anyOf[1],data:o};e===null?e=[A]:e.push(A),t++}for(const A in o)if(A!=="file"){const I={
instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,parentSchema:v.properties.
groups.additionalProperties.anyOf[1],data:o};e===null?e=[I]:e.push(I),t++}if(o.file!==void 0){let A=o.file;if(typeof A==
"string"){if(A.length<1){const I={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:v.properties.groups.additionalProperties.anyOf[1].properties.file,data:A};e===null?e=[I]:e.push(I),t++}}else{
const I={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:v.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:v.properties.groups.additionalProperties.anyOf[1].properties.file,data:A};e===
null?e=[I]:e.push(I),t++}}}else{const A={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:v.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:v.properties.groups.additionalProperties.anyOf[1],data:o};e===null?e=[A]:
e.push(A),t++}var p=g===t;P=P||p}if(P)t=y,e!==null&&(y?e.length=y:e=null);else{const g={instancePath:s+"/groups/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:v.
properties.groups.additionalProperties.anyOf,parentSchema:v.properties.groups.additionalProperties,data:o};e===null?e=[g]:
e.push(g),t++}}}else{const h={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:v.properties.groups.type,parentSchema:v.properties.groups,data:l};e===null?e=[h]:e.push(h),t++}let S=r.rules;
if(Array.isArray(S)){const h=S.length;for(let o=0;o<h;o++)$e(S[o],{instancePath:s+"/rules/"+o,parentData:S,parentDataProperty:o,
rootData:q})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)}else{const h={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:v.properties.rules.type,parentSchema:v.properties.rules,
data:S};e===null?e=[h]:e.push(h),t++}let u=r.order;if(Array.isArray(u)){const h=u.length;for(let o=0;o<h;o++){let y=u[o];
if(typeof y=="string"){if(y.length<1){const P={instancePath:s+"/order/"+o,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.order.items,data:y};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/order/"+o,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:v.
properties.order.items.type,parentSchema:v.properties.order.items,data:y};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:v.properties.order.type,parentSchema:v.
properties.order,data:u};e===null?e=[h]:e.push(h),t++}if(r.keep!==void 0){let h=r.keep;const o=t;let y=!1;const P=t;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const j={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:v.properties.keep.anyOf[0].type,parentSchema:v.properties.keep.anyOf[0],data:h};e===
null?e=[j]:e.push(j),t++}if(typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h))){const j={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.
keep.anyOf[0],data:h};e===null?e=[j]:e.push(j),t++}var m=P===t;if(y=y||m,!y){const j=t;if(h&&typeof h=="object"&&!Array.
isArray(h)){if(h.separator===void 0){const _={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:v.properties.keep.anyOf[1].required,parentSchema:v.properties.keep.
anyOf[1],data:h};e===null?e=[_]:e.push(_),t++}for(const _ in h)if(!(_==="separator"||_==="tags")){const A={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
schema:!1,parentSchema:v.properties.keep.anyOf[1],data:h};e===null?e=[A]:e.push(A),t++}if(h.separator!==void 0){let _=h.
separator;if(typeof _=="string"){if(!tr.test(_)){const A={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:v.
properties.keep.anyOf[1].properties.separator,data:_};e===null?e=[A]:e.push(A),t++}}else{const A={instancePath:s+"/keep/\
separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:v.
properties.keep.anyOf[1].properties.separator.type,parentSchema:v.properties.keep.anyOf[1].properties.separator,data:_};
e===null?e=[A]:e.push(A),t++}}if(h.tags!==void 0){let _=h.tags;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){
const A={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{
type:"integer"},schema:v.properties.keep.anyOf[1].properties.tags.type,parentSchema:v.properties.keep.anyOf[1].properties.
tags,data:_};e===null?e=[A]:e.push(A),t++}if(typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_))){const A={instancePath:s+"\
/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:v.properties.keep.anyOf[1].properties.tags,data:_};e===null?e=[A]:e.push(A),t++}}}else{const _={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:v.properties.keep.anyOf[1].
type,parentSchema:v.properties.keep.anyOf[1],data:h};e===null?e=[_]:e.push(_),t++}var m=j===t;y=y||m}if(y)t=o,e!==null&&
(o?e.length=o:e=null);else{const j={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:v.properties.keep.anyOf,parentSchema:v.properties.keep,data:h};e===null?e=[j]:e.push(j),t++}}We(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:q})||(e=e===null?We.errors:e.concat(We.errors),t=e.length);let d=r.
render;if(d&&typeof d=="object"&&!Array.isArray(d)){d.space===void 0&&(d.space=" "),d.escape===void 0&&(d.escape=!1);for(const y in d)
if(!(y==="space"||y==="escape"||y==="wildcards")){const P={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:v.properties.render,
data:d};e===null?e=[P]:e.push(P),t++}let h=d.space;if(!(h===" "||h==="_")){const y={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:v.properties.render.properties.space.enum},
schema:v.properties.render.properties.space.enum,parentSchema:v.properties.render.properties.space,data:h};e===null?e=[y]:
e.push(y),t++}let o=d.escape;if(typeof o!="boolean"){const y={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:v.properties.render.properties.escape.type,parentSchema:v.
properties.render.properties.escape,data:o};e===null?e=[y]:e.push(y),t++}if(d.wildcards!==void 0){let y=d.wildcards;if(typeof y!=
"boolean"){const P={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:v.properties.render.properties.wildcards.type,parentSchema:v.properties.render.properties.
wildcards,data:y};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:v.properties.render.type,parentSchema:v.properties.render,data:d};e===
null?e=[h]:e.push(h),t++}let w=r.train;if(w&&typeof w=="object"&&!Array.isArray(w)){w.shuffle===void 0&&(w.shuffle=!1),w.
caption_dropout===void 0&&(w.caption_dropout=0),w.caption_dropout_every_n_epochs===void 0&&(w.caption_dropout_every_n_epochs=
0),w.tag_dropout===void 0&&(w.tag_dropout=0),w.variants===void 0&&(w.variants=0),w.variants_seed===void 0&&(w.variants_seed=
0);for(const _ in w)if(!(_==="shuffle"||_==="caption_dropout"||_==="caption_dropout_every_n_epochs"||_==="tag_dropout"||
_==="variants"||_==="variants_seed")){const A={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:_},schema:!1,parentSchema:v.properties.train,data:w};e===null?
e=[A]:e.push(A),t++}let h=w.shuffle;if(typeof h!="boolean"){const _={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:v.properties.train.properties.shuffle.
type,parentSchema:v.properties.train.properties.shuffle,data:h};e===null?e=[_]:e.push(_),t++}let o=w.caption_dropout;if(typeof o==
"number"&&isFinite(o)){if(o>1||isNaN(o)){const _={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:v.properties.
train.properties.caption_dropout,data:o};e===null?e=[_]:e.push(_),t++}if(o<0||isNaN(o)){const _={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:v.properties.train.properties.caption_dropout,data:o};e===null?e=[_]:e.push(_),t++}}else{
const _={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:v.properties.train.properties.caption_dropout.type,parentSchema:v.properties.train.properties.
caption_dropout,data:o};e===null?e=[_]:e.push(_),t++}let y=w.caption_dropout_every_n_epochs;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){const _={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:v.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:v.properties.train.properties.caption_dropout_every_n_epochs,data:y};e===
null?e=[_]:e.push(_),t++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){const _={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.caption_dropout_every_n_epochs,data:y};
e===null?e=[_]:e.push(_),t++}let P=w.tag_dropout;if(typeof P=="number"&&isFinite(P)){if(P>1||isNaN(P)){const _={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:v.properties.train.properties.tag_dropout,data:P};e===null?e=[_]:e.push(_),t++}if(P<0||
isNaN(P)){const _={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.tag_dropout,data:P};e===null?
e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:v.properties.train.properties.tag_dropout.type,parentSchema:v.properties.
train.properties.tag_dropout,data:P};e===null?e=[_]:e.push(_),t++}let j=w.variants;if(!(typeof j=="number"&&!(j%1)&&!isNaN(
j)&&isFinite(j))){const _={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:v.properties.train.properties.variants.type,parentSchema:v.properties.train.properties.
variants,data:j};e===null?e=[_]:e.push(_),t++}if(typeof j=="number"&&isFinite(j)){if(j>100||isNaN(j)){const _={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:v.properties.train.properties.variants,data:j};e===null?e=[_]:e.push(_),t++}if(j<0||isNaN(
j)){const _={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.variants,data:j};e===null?e=[_]:
e.push(_),t++}}let g=w.variants_seed;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const _={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:v.properties.train.properties.variants_seed.type,parentSchema:v.properties.train.properties.variants_seed,data:g};
e===null?e=[_]:e.push(_),t++}if(typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g))){const _={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:v.properties.train.properties.variants_seed,data:g};e===null?e=[_]:e.push(_),t++}}else{const h={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:v.properties.train.type,parentSchema:v.
properties.train,data:w};e===null?e=[h]:e.push(h),t++}let n=r.tests;if(Array.isArray(n)){const h=n.length;for(let o=0;o<
h;o++){let y=n[o];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.lint===void 0&&(y.lint=[]),y.in===void 0){const j={instancePath:s+
"/tests/"+o,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:v.properties.
tests.items.required,parentSchema:v.properties.tests.items,data:y};e===null?e=[j]:e.push(j),t++}if(y.out===void 0){const j={
instancePath:s+"/tests/"+o,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:v.properties.tests.items.required,parentSchema:v.properties.tests.items,data:y};e===null?e=[j]:e.push(j),t++}
for(const j in y)if(!(j==="in"||j==="out"||j==="path"||j==="lint")){const g={instancePath:s+"/tests/"+o,schemaPath:"#/pr\
operties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},schema:!1,parentSchema:v.
properties.tests.items,data:y};e===null?e=[g]:e.push(g),t++}if(y.in!==void 0){let j=y.in;if(typeof j!="string"){const g={
instancePath:s+"/tests/"+o+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"s\
tring"},schema:v.properties.tests.items.properties.in.type,parentSchema:v.properties.tests.items.properties.in,data:j};e===
null?e=[g]:e.push(g),t++}}if(y.out!==void 0){let j=y.out;if(typeof j!="string"){const g={instancePath:s+"/tests/"+o+"/ou\
t",schemaPath:"#/properties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:v.properties.tests.
items.properties.out.type,parentSchema:v.properties.tests.items.properties.out,data:j};e===null?e=[g]:e.push(g),t++}}if(y.
path!==void 0){let j=y.path;if(typeof j=="string"){if(j.length<1){const g={instancePath:s+"/tests/"+o+"/path",schemaPath:"\
#/properties/tests/items/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
tests.items.properties.path,data:j};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/tests/"+o+"/path",schemaPath:"\
#/properties/tests/items/properties/path/type",keyword:"type",params:{type:"string"},schema:v.properties.tests.items.properties.
path.type,parentSchema:v.properties.tests.items.properties.path,data:j};e===null?e=[g]:e.push(g),t++}}let P=y.lint;if(Array.
isArray(P)){const j=P.length;for(let g=0;g<j;g++){let _=P[g];if(typeof _!="string"){const A={instancePath:s+"/tests/"+o+
"/lint/"+g,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:v.
properties.tests.items.properties.lint.items.type,parentSchema:v.properties.tests.items.properties.lint.items,data:_};e===
null?e=[A]:e.push(A),t++}}}else{const j={instancePath:s+"/tests/"+o+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:v.properties.tests.items.properties.lint.type,parentSchema:v.
properties.tests.items.properties.lint,data:P};e===null?e=[j]:e.push(j),t++}}else{const P={instancePath:s+"/tests/"+o,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:v.properties.tests.items.type,parentSchema:v.
properties.tests.items,data:y};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:v.properties.tests.type,parentSchema:v.properties.tests,data:n};
e===null?e=[h]:e.push(h),t++}}else{const b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.
type,parentSchema:v,data:r};e===null?e=[b]:e.push(b),t++}return Fe.errors=e,t===0}const re={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},sr=new RegExp(
"^auto$","u");function Le(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const m in r)
if(!(m==="name"||m==="vectors"||m==="init"||m==="learned")){const b={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:re,data:r};e===null?e=[b]:e.push(b),
t++}if(r.name!==void 0){let m=r.name;if(typeof m=="string"){if(!ke.test(m)){const b={instancePath:s+"/name",schemaPath:"\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][\
A-Za-z0-9_.-]{0,99}$",parentSchema:Y,data:m};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:Y.type,parentSchema:Y,data:m};e===null?e=[b]:e.push(
b),t++}}let i=r.vectors;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"){const m={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:re.properties.vectors.type},schema:re.properties.
vectors.type,parentSchema:re.properties.vectors,data:i};e===null?e=[m]:e.push(m),t++}if(typeof i=="number"&&isFinite(i)){
if(i>75||isNaN(i)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:re.properties.vectors,data:i};e===null?e=[m]:e.push(m),t++}if(i<1||isNaN(
i)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:re.properties.vectors,data:i};e===null?e=[m]:e.push(m),t++}}if(typeof i=="string"&&!sr.
test(i)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:re.properties.vectors,data:i};e===null?e=[m]:e.push(m),t++}let p=r.init;if(!(p==="\
tokens"||p==="mean")){const m={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:re.
properties.init.enum},schema:re.properties.init.enum,parentSchema:re.properties.init,data:p};e===null?e=[m]:e.push(m),t++}
if(r.learned!==void 0&&(F(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:q})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(m=>Object.hasOwn(r,m)).
length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:re.requiredWhenMerged,parentSchema:re,data:r};e===null?e=[m]:e.push(m),t++}}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:re.type,parentSchema:re,data:r};e===null?e=[i]:e.push(i),t++}return Le.
errors=e,t===0}const Z={type:"object",additionalProperties:!1,description:"What the checks of this dataset or training g\
o by; the checks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off",
"info","warning","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","er\
ror"],description:"How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"\
The number from which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"\
Its other numbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities \
and thresholds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{
$ref:"#/definitions/waiver"},description:"Findings that do not count, each with its reason."}}},Je=new RegExp("^L-[0-9][\
0-9]$","u"),R={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{
type:"string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"\
string",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of t\
he picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},ir=new RegExp("^[0-9a-fA-F]{6,64}$","u"),ar=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function Me(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="id"||i==="image"||i==="sha256"||i==="reason"||
i==="until")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:R,data:r};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0){let i=r.id;if(typeof i=="string"){if(!Je.
test(i)){const p={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:R.properties.id,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:R.properties.id.type,parentSchema:R.
properties.id,data:i};e===null?e=[p]:e.push(p),t++}}if(r.image!==void 0){let i=r.image;if(typeof i=="string"){if(i.length<
1){const p={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:R.properties.image,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:R.properties.image.type,parentSchema:R.properties.
image,data:i};e===null?e=[p]:e.push(p),t++}}if(r.sha256!==void 0){let i=r.sha256;if(typeof i=="string"){if(!ir.test(i)){
const p={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:R.properties.sha256,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:R.properties.
sha256.type,parentSchema:R.properties.sha256,data:i};e===null?e=[p]:e.push(p),t++}}if(r.reason!==void 0){let i=r.reason;
if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:R.properties.reason,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:R.properties.
reason.type,parentSchema:R.properties.reason,data:i};e===null?e=[p]:e.push(p),t++}}if(r.until!==void 0){let i=r.until;if(typeof i==
"string"){if(!ar.test(i)){const p={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:R.properties.until,data:i};e===
null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:R.properties.until.type,parentSchema:R.properties.until,data:i};e===null?e=[p]:e.push(p),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:R.requiredWhenMerged,parentSchema:R,data:r};e===
null?e=[i]:e.push(i),t++}if(["reason"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:R.requiredWhenMerged,parentSchema:R,data:r};
e===null?e=[i]:e.push(i),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.
type,parentSchema:R,data:r};e===null?e=[i]:e.push(i),t++}return Me.errors=e,t===0}function de(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const f in r)if(!(f==="checks"||f==="waivers")){const c={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:Z,
data:r};e===null?e=[c]:e.push(c),t++}let m=r.checks;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const f in m){const c=t;
if(typeof f=="string"&&!Je.test(f)){const a={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:Z.properties.checks.propertyNames,
data:f,propertyName:f};e===null?e=[a]:e.push(a),t++}var i=c===t;if(!i){const a={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:f},schema:Z.properties.checks.propertyNames,
parentSchema:Z.properties.checks,data:m};e===null?e=[a]:e.push(a),t++}}for(const f in m){let c=m[f];const a=t;let l=!1;const S=t;
if(typeof c!="string"){const u={instancePath:s+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:Z.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:Z.properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[u]:e.push(u),t++}if(!(c===
"off"||c==="info"||c==="warning"||c==="error")){const u={instancePath:s+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:Z.properties.
checks.additionalProperties.anyOf[0].enum},schema:Z.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:Z.
properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[u]:e.push(u),t++}var p=S===t;if(l=l||p,!l){const u=t;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const w in c)if(!(w==="severity"||w==="threshold"||w==="thresholds")){const n={
instancePath:s+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:Z.properties.
checks.additionalProperties.anyOf[1],data:c};e===null?e=[n]:e.push(n),t++}if(c.severity!==void 0){let w=c.severity;if(!(w===
"off"||w==="info"||w==="warning"||w==="error")){const n={instancePath:s+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:Z.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:Z.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:Z.properties.checks.additionalProperties.anyOf[1].properties.severity,data:w};
e===null?e=[n]:e.push(n),t++}}if(c.threshold!==void 0){let w=c.threshold;if(!(typeof w=="number"&&isFinite(w))){const n={
instancePath:s+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:Z.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:Z.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:w};
e===null?e=[n]:e.push(n),t++}}if(c.thresholds!==void 0){let w=c.thresholds;if(w&&typeof w=="object"&&!Array.isArray(w))for(const n in w){
let h=w[n];if(!(typeof h=="number"&&isFinite(h))){const o={instancePath:s+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:Z.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:Z.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:h};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s+"/checks/"+
f.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:Z.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:Z.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:w};e===null?e=
[n]:e.push(n),t++}}}else{const w={instancePath:s+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:Z.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:Z.properties.checks.additionalProperties.anyOf[1],data:c};e===null?e=[w]:e.push(w),t++}var p=u===
t;l=l||p}if(l)t=a,e!==null&&(a?e.length=a:e=null);else{const u={instancePath:s+"/checks/"+f.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:Z.properties.checks.additionalProperties.
anyOf,parentSchema:Z.properties.checks.additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}}}else{const f={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:Z.properties.checks.type,parentSchema:Z.
properties.checks,data:m};e===null?e=[f]:e.push(f),t++}let b=r.waivers;if(Array.isArray(b)){const f=b.length;for(let c=0;c<
f;c++)Me(b[c],{instancePath:s+"/waivers/"+c,parentData:b,parentDataProperty:c,rootData:q})||(e=e===null?Me.errors:e.concat(
Me.errors),t=e.length)}else{const f={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:Z.properties.waivers.type,parentSchema:Z.properties.waivers,data:b};e===null?e=[f]:e.push(f),t++}}else{
const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:r};e===
null?e=[m]:e.push(m),t++}return de.errors=e,t===0}function oe(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.asymmetric===void 0&&(r.asymmetric=!1),r.provenance===void 0&&(r.provenance=[]),r.captions===void 0&&(r.captions={}),r.
lint===void 0&&(r.lint={});for(const a in r)if(!se.call(O.properties,a)){const l={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O,data:r};e===null?e=[l]:
e.push(l),t++}if(r.kind!==void 0){let a=r.kind;if(!(a==="character"||a==="style"||a==="object"||a==="regularisation")){const l={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:O.properties.kind.enum},
schema:O.properties.kind.enum,parentSchema:O.properties.kind,data:a};e===null?e=[l]:e.push(l),t++}}r.images!==void 0&&(F(
r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:q})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length));let i=r.repeats;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={instancePath:s+
"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:O.properties.repeats.type,
parentSchema:O.properties.repeats,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){
const a={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.repeats,data:i};e===null?e=[a]:e.push(a),t++}let p=r.prepare;if(Array.isArray(p)){const a=p.
length;for(let l=0;l<a;l++)Ae(p[l],{instancePath:s+"/prepare/"+l,parentData:p,parentDataProperty:l,rootData:q})||(e=e===
null?Ae.errors:e.concat(Ae.errors),t=e.length)}else{const a={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/\
type",keyword:"type",params:{type:"array"},schema:O.properties.prepare.type,parentSchema:O.properties.prepare,data:p};e===
null?e=[a]:e.push(a),t++}je(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:q})||
(e=e===null?je.errors:e.concat(je.errors),t=e.length);let m=r.subsets;if(m&&typeof m=="object"&&!Array.isArray(m))for(const a in m){
let l=m[a];if(l&&typeof l=="object"&&!Array.isArray(l)){l.captions===void 0&&(l.captions={});for(const u in l)if(!(u==="\
repeats"||u==="captions")){const d={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:O.properties.subsets.additionalProperties,data:l};e===null?e=[d]:e.push(d),t++}if(l.repeats!==void 0){
let u=l.repeats;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const d={instancePath:s+"/subsets/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/type",
keyword:"type",params:{type:"integer"},schema:O.properties.subsets.additionalProperties.properties.repeats.type,parentSchema:O.
properties.subsets.additionalProperties.properties.repeats,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(
u)&&(u<1||isNaN(u))){const d={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"\
#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.repeats,data:u};e===null?e=[d]:e.push(d),t++}}
let S=l.captions;if(S&&typeof S=="object"&&!Array.isArray(S)){S.train===void 0&&(S.train={});for(const d in S)if(d!=="tr\
ain"){const w={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",schemaPath:"#/properties/\
subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:O.properties.subsets.additionalProperties.properties.captions,data:S};e===null?e=[w]:e.push(w),t++}
let u=S.train;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const d in u)if(!(d==="shuffle"||d==="caption_dropout"||d===
"caption_dropout_every_n_epochs"||d==="tag_dropout")){const w={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:O.properties.subsets.
additionalProperties.properties.captions.properties.train,data:u};e===null?e=[w]:e.push(w),t++}if(u.shuffle!==void 0){let d=u.
shuffle;if(typeof d!="boolean"){const w={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/\
train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/shu\
ffle/type",keyword:"type",params:{type:"boolean"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.
train.properties.shuffle.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.shuffle,data:d};e===null?e=[w]:e.push(w),t++}}if(u.caption_dropout!==void 0){let d=u.caption_dropout;if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d)){const w={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/tra\
in/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:O.properties.
subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:d};e===null?e=[w]:e.push(
w),t++}if(d<0||isNaN(d)){const w={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/c\
aption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/ca\
ption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.caption_dropout,data:d};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+
"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/\
additionalProperties/properties/captions/properties/train/properties/caption_dropout/type",keyword:"type",params:{type:"\
number"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout.
type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:d};e===null?e=[w]:e.push(w),t++}}if(u.caption_dropout_every_n_epochs!==void 0){let d=u.caption_dropout_every_n_epochs;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const w={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/prope\
rties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:O.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs.type,
parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,
data:d};e===null?e=[w]:e.push(w),t++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const w={instancePath:s+"/subs\
ets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/properties\
/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:d};e===null?e=[w]:e.push(w),t++}}if(u.tag_dropout!==void 0){
let d=u.tag_dropout;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const w={instancePath:s+"/subsets/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/prope\
rties/captions/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.tag_dropout,data:d};
e===null?e=[w]:e.push(w),t++}if(d<0||isNaN(d)){const w={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/t\
rain/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.
subsets.additionalProperties.properties.captions.properties.train.properties.tag_dropout,data:d};e===null?e=[w]:e.push(w),
t++}}else{const w={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/type",keyword:"typ\
e",params:{type:"number"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:d};e===null?e=[w]:e.push(w),t++}}}else{const d={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train\
/type",keyword:"type",params:{type:"object"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.
train.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train,data:u};e===null?
e=[d]:e.push(d),t++}}else{const u={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{type:"object"},schema:O.properties.
subsets.additionalProperties.properties.captions.type,parentSchema:O.properties.subsets.additionalProperties.properties.
captions,data:S};e===null?e=[u]:e.push(u),t++}}else{const S={instancePath:s+"/subsets/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:O.properties.
subsets.additionalProperties.type,parentSchema:O.properties.subsets.additionalProperties,data:l};e===null?e=[S]:e.push(S),
t++}}else{const a={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},
schema:O.properties.subsets.type,parentSchema:O.properties.subsets,data:m};e===null?e=[a]:e.push(a),t++}let b=r.flip;if(typeof b!=
"boolean"){const a={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:O.
properties.flip.type,parentSchema:O.properties.flip,data:b};e===null?e=[a]:e.push(a),t++}let f=r.asymmetric;if(typeof f!=
"boolean"){const a={instancePath:s+"/asymmetric",schemaPath:"#/properties/asymmetric/type",keyword:"type",params:{type:"\
boolean"},schema:O.properties.asymmetric.type,parentSchema:O.properties.asymmetric,data:f};e===null?e=[a]:e.push(a),t++}
if(r.medium!==void 0){let a=r.medium;if(!(a==="photo"||a==="drawing")){const l={instancePath:s+"/medium",schemaPath:"#/p\
roperties/medium/enum",keyword:"enum",params:{allowedValues:O.properties.medium.enum},schema:O.properties.medium.enum,parentSchema:O.
properties.medium,data:a};e===null?e=[l]:e.push(l),t++}}let c=r.provenance;if(Array.isArray(c)){const a=c.length;for(let l=0;l<
a;l++){let S=c[l];if(!(S==="source"||S==="license")){const u={instancePath:s+"/provenance/"+l,schemaPath:"#/properties/p\
rovenance/items/enum",keyword:"enum",params:{allowedValues:O.properties.provenance.items.enum},schema:O.properties.provenance.
items.enum,parentSchema:O.properties.provenance.items,data:S};e===null?e=[u]:e.push(u),t++}}}else{const a={instancePath:s+
"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type:"array"},schema:O.properties.provenance.
type,parentSchema:O.properties.provenance,data:c};e===null?e=[a]:e.push(a),t++}if(r.masks!==void 0){let a=r.masks;if(typeof a==
"string"){if(a.length<1){const l={instancePath:s+"/masks",schemaPath:"#/properties/masks/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:O.properties.masks,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/masks",schemaPath:"#/properties/masks/type",keyword:"type",params:{type:"string"},schema:O.properties.masks.type,parentSchema:O.
properties.masks,data:a};e===null?e=[l]:e.push(l),t++}}if(Fe(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"\
captions",rootData:q})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length),r.embedding!==void 0&&(Le(r.embedding,{instancePath:s+
"/embedding",parentData:r,parentDataProperty:"embedding",rootData:q})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),
de(r.lint,{instancePath:s+"/lint",parentData:r,parentDataProperty:"lint",rootData:q})||(e=e===null?de.errors:e.concat(de.
errors),t=e.length),!s.startsWith("/defaults/")){if(["kind"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:O.requiredWhenMerged,parentSchema:O,
data:r};e===null?e=[a]:e.push(a),t++}if(["images"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:O.requiredWhenMerged,parentSchema:O,
data:r};e===null?e=[a]:e.push(a),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:O.type,parentSchema:O,data:r};e===null?e=[i]:e.push(i),t++}return oe.errors=e,t===0}const k={type:"object",
additionalProperties:!1,requiredWhenMerged:["method","base","datasets","schedule",["steps","epochs"]],properties:{matrix:{
$ref:"#/definitions/matrix",description:'One training for each combination of these values: `{network.rank: [4, 16], cli\
p_skip: [1, 2]}` makes `NAME[rank=4,clip_skip=1]` and three more, which share all they can; `train/NAME` means all. `{sc\
hedule: {low: "1e-5", high: "1e-4"}}` gives the values names.'},method:{enum:["lora","textual-inversion","hypernetwork",
"dreambooth","fine-tune"],description:"What is trained."},base:{type:"string",description:"What to train on: the name of\
 a checkpoint under `models`, `merge/NAME`, or `train/NAME` of a training of a whole model (S-151)."},vae:{type:"string",
default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{
type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["\
micro","diffusers"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,
items:{type:"string"},description:"Program and arguments; started without a shell, it gets the job file as its last argu\
ment."}}}],default:"micro",hint:"write `micro`, `diffusers`, or `{command: [program, argument]}`",description:"What trai\
ns: `micro`, which needs nothing; `diffusers`, Stable Diffusion on PyTorch (`sdbuild setup diffusers`); or a command tha\
t speaks the trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{type:["number","string","ob\
ject"],minLength:1,additionalProperties:!1,description:"Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is \
5e-6 up to step 2,000, then 5e-7; `5e-6:10 epochs, 5e-7` counts epochs (S-56). Or a shape.",hint:"a schedule has one sha\
pe: `constant`, `linear`, `cosine`, `anneal` or `until_failure`",requiredWhenMerged:[["constant","linear","cosine","anne\
al","until_failure"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate throughout."},linear:{type:"\
object",additionalProperties:!1,required:["peak"],description:"Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",
description:"Where it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"What it nears at the end."}}},
cosine:{type:"object",additionalProperties:!1,required:["peak"],description:"Falls along half a cosine wave, again and a\
gain if it restarts (S-54).",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"numb\
er",minimum:0,maximum:1,default:0,description:"What each wave nears."},restarts:{type:"integer",minimum:0,maximum:1e3,default:0,
description:"How often it jumps up again: three waves have two."},decay:{type:"number",exclusiveMinimum:0,maximum:1,default:1,
description:"By what each wave is lower than the one before."}}},anneal:{type:"object",additionalProperties:!1,required:[
"cycles"],description:"Bursts of a high rate, which may leave a local optimum (S-53, S-130).",properties:{start:{type:"s\
tring",default:"",description:"Before the cycles: rates with steps, `5e-5:100, 5e-6:1500`."},cycles:{type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,required:["burst","steps","base","period","until"],properties:{burst:{$ref:"\
#/definitions/rate",description:"The high rate."},steps:{type:"integer",minimum:1,description:"Steps of a burst."},base:{
$ref:"#/definitions/rate",description:"The rate of the rest of a period."},period:{type:"integer",minimum:2,description:"\
Steps from one burst to the next."},until:{type:"integer",minimum:1,description:"The step at which the cycles end."}}},description:"\
From where the last ended up to a step: a burst at the beginning of every period."}}},until_failure:{type:"object",additionalProperties:!1,
required:["start","until"],description:"One rate until the previews say that it failed, then a lower one from the last g\
ood step on, and so on (S-127, S-128).",properties:{start:{$ref:"#/definitions/rate",description:"The first rate."},divide:{
type:"number",exclusiveMinimum:1,default:10,description:"By what a rate is divided that failed."},until:{$ref:"#/definit\
ions/rate",description:"The last rate that is tried."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"\
Steps in which the rate rises to the schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training i\
n optimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the training in passes over all pictures wi\
th their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one batch."},prior:{
$ref:"#/definitions/prior"},prior_loss_weight:{type:"number",minimum:0,default:1,description:"By what the losses of regu\
larisation pictures are multiplied."},gradient_accumulation:{type:"integer",minimum:1,default:1,description:"Batches in \
one step: their gradients are averaged, so that a step sees this many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"\
#/definitions/partRate",description:"Learning rate of the U-Net where it is another than that of `schedule`: a share of \
it, `50%`, or rates of its own as in `schedule`, `1e-4:2000, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/d\
efinitions/partRate",description:"Learning rate of the text encoder, in the same way."},optimizer:{$ref:"#/definitions/o\
ptimizer",default:{}},noise:{$ref:"#/definitions/noise"},compute:{$ref:"#/definitions/compute"},ema:{type:"number",exclusiveMinimum:0,
exclusiveMaximum:1,description:"The result is a running mean of what was trained, which forgets so slowly: 0.999. The la\
st step's numbers when absent."},prediction:{enum:["epsilon","v"],description:"What the base predicts. The base itself s\
ays so when absent, and noise (epsilon) where it says nothing."},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,
hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the training."},
clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previe\
ws"},validation:{$ref:"#/definitions/validation"},on_failure:{enum:["report","stop","rollback"],description:"What a fail\
ure in the previews leads to: a word about it, the end of the training, or the next rate of `until_failure`. `report` wh\
en absent, or `rollback` with `until_failure`."},save_every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,\
8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",description:"Keep a check\
point at every multiple of this: steps as a number, or `100 steps`, or `1 epoch`; only the result when absent."},silence:{
type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"write e.g. `30 min`",description:"How long a \
trainer may print nothing before it is taken to hang: it is ended, and started again if it has saved a state since."},keep_states:{
type:"integer",minimum:0,default:3,description:"How many states to keep, besides those where the learning rate changes: \
a training whose beginning is equal goes on from them."},lint:{$ref:"#/definitions/lint",default:{}}}},ne={type:"object",
additionalProperties:{type:["array","object"],minItems:1,minProperties:1}};function ue(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const i in r){let p=r[i];
if(!p||typeof p!="object"){const m={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/type",keyword:"type",params:{type:ne.additionalProperties.type},schema:ne.additionalProperties.type,parentSchema:ne.
additionalProperties,data:p};e===null?e=[m]:e.push(m),t++}if(Array.isArray(p)&&p.length<1){const m={instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:ne.additionalProperties,data:p};e===null?e=[m]:e.push(m),t++}if(p&&typeof p=="object"&&!Array.isArray(
p)&&Object.keys(p).length<1){const m={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addition\
alProperties/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ne.additionalProperties,data:p};
e===null?e=[m]:e.push(m),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ne.
type,parentSchema:ne,data:r};e===null?e=[i]:e.push(i),t++}return ue.errors=e,t===0}const L={type:"object",additionalProperties:!1,
description:"The trained network: of a LoRA, or of a hypernetwork.",properties:{rank:{type:"integer",minimum:1,description:"\
Rank of a LoRA; 16 when absent."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / r\
ank; equal to the rank when absent."},conv_rank:{type:"integer",minimum:1,description:"Has a LoRA adapt residual blocks,\
 down- and upsampling too, their 3\xD73 convolutions with this rank (kohya's `conv_dim`)."},conv_alpha:{type:"number",exclusiveMinimum:0,
description:"Scales those by conv_alpha / conv_rank; equal to that rank when absent."},blocks:{type:"object",additionalProperties:{
type:"integer",minimum:0},description:"Ranks of single blocks of the U-Net (IN00 \u2026 IN11, M00, OUT00 \u2026 OUT11), `{IN08: 8,\
 M00: 0}`; 0 leaves a block as it is."},text_encoder:{type:["boolean","integer"],minimum:1,description:"`false` leaves t\
he text encoder as it is, a number is its rank; it has the rank of the rest when absent."},dora:{type:"boolean",description:"\
Has a LoRA learn the lengths of the weights' rows apart from their directions (DoRA); `false` when absent."},layers:{type:"\
array",items:{type:"number",exclusiveMinimum:0},minItems:2,description:"Layers of a hypernetwork in widths of the contex\
t, the first and the last 1; `[1, 2, 1]` when absent."},activation:{enum:["linear","relu","leakyrelu","elu","swish","tan\
h","sigmoid"],description:"Between the layers of a hypernetwork; `linear`, which is none, when absent."},layer_norm:{type:"\
boolean",description:"Whether a hypernetwork normalises between its layers; not when absent."},dropout:{type:"number",minimum:0,
exclusiveMaximum:1,description:"Chance of each inner value of a hypernetwork to be left out in training; 0 when absent."},
init:{enum:["normal","xavier-uniform","xavier-normal","kaiming-uniform","kaiming-normal"],description:"How a hypernetwor\
k's weights start; `normal`, of deviation 0.01, when absent."}}};function Ie(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!se.call(L.properties,
i)){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}if(r.rank!==void 0){let i=r.rank;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{
type:"integer"},schema:L.properties.rank.type,parentSchema:L.properties.rank,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.rank,data:i};e===null?e=[p]:e.push(p),t++}}
if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i<=0||isNaN(i)){const p={instancePath:s+"/alph\
a",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:L.properties.alpha,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/alpha",schemaPath:"\
#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:L.properties.alpha.type,parentSchema:L.properties.
alpha,data:i};e===null?e=[p]:e.push(p),t++}}if(r.conv_rank!==void 0){let i=r.conv_rank;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/conv_rank",schemaPath:"#/properties/conv_rank/type",keyword:"type",params:{
type:"integer"},schema:L.properties.conv_rank.type,parentSchema:L.properties.conv_rank,data:i};e===null?e=[p]:e.push(p),
t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+"/conv_rank",schemaPath:"#/properties/c\
onv_rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.conv_rank,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.conv_alpha!==void 0){let i=r.conv_alpha;if(typeof i=="number"&&isFinite(i)){if(i<=0||
isNaN(i)){const p={instancePath:s+"/conv_alpha",schemaPath:"#/properties/conv_alpha/exclusiveMinimum",keyword:"exclusive\
Minimum",params:{comparison:">",limit:0},schema:0,parentSchema:L.properties.conv_alpha,data:i};e===null?e=[p]:e.push(p),
t++}}else{const p={instancePath:s+"/conv_alpha",schemaPath:"#/properties/conv_alpha/type",keyword:"type",params:{type:"n\
umber"},schema:L.properties.conv_alpha.type,parentSchema:L.properties.conv_alpha,data:i};e===null?e=[p]:e.push(p),t++}}if(r.
blocks!==void 0){let i=r.blocks;if(i&&typeof i=="object"&&!Array.isArray(i))for(const p in i){let m=i[p];if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const b={instancePath:s+"/blocks/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/blocks/additionalProperties/type",keyword:"type",params:{type:"integer"},schema:L.properties.blocks.additionalProperties.
type,parentSchema:L.properties.blocks.additionalProperties,data:m};e===null?e=[b]:e.push(b),t++}if(typeof m=="number"&&isFinite(
m)&&(m<0||isNaN(m))){const b={instancePath:s+"/blocks/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/blocks/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.
blocks.additionalProperties,data:m};e===null?e=[b]:e.push(b),t++}}else{const p={instancePath:s+"/blocks",schemaPath:"#/p\
roperties/blocks/type",keyword:"type",params:{type:"object"},schema:L.properties.blocks.type,parentSchema:L.properties.blocks,
data:i};e===null?e=[p]:e.push(p),t++}}if(r.text_encoder!==void 0){let i=r.text_encoder;if(typeof i!="boolean"&&!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/text_encoder",schemaPath:"#/properties/text_encoder\
/type",keyword:"type",params:{type:L.properties.text_encoder.type},schema:L.properties.text_encoder.type,parentSchema:L.
properties.text_encoder,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={
instancePath:s+"/text_encoder",schemaPath:"#/properties/text_encoder/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:L.properties.text_encoder,data:i};e===null?e=[p]:e.push(p),t++}}if(r.dora!==void 0){let i=r.
dora;if(typeof i!="boolean"){const p={instancePath:s+"/dora",schemaPath:"#/properties/dora/type",keyword:"type",params:{
type:"boolean"},schema:L.properties.dora.type,parentSchema:L.properties.dora,data:i};e===null?e=[p]:e.push(p),t++}}if(r.
layers!==void 0){let i=r.layers;if(Array.isArray(i)){if(i.length<2){const m={instancePath:s+"/layers",schemaPath:"#/prop\
erties/layers/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:L.properties.layers,data:i};e===null?e=
[m]:e.push(m),t++}const p=i.length;for(let m=0;m<p;m++){let b=i[m];if(typeof b=="number"&&isFinite(b)){if(b<=0||isNaN(b)){
const f={instancePath:s+"/layers/"+m,schemaPath:"#/properties/layers/items/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0},schema:0,parentSchema:L.properties.layers.items,data:b};e===null?e=[f]:e.push(f),t++}}else{
const f={instancePath:s+"/layers/"+m,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type:"number"},schema:L.
properties.layers.items.type,parentSchema:L.properties.layers.items,data:b};e===null?e=[f]:e.push(f),t++}}}else{const p={
instancePath:s+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type:"array"},schema:L.properties.
layers.type,parentSchema:L.properties.layers,data:i};e===null?e=[p]:e.push(p),t++}}if(r.activation!==void 0){let i=r.activation;
if(!(i==="linear"||i==="relu"||i==="leakyrelu"||i==="elu"||i==="swish"||i==="tanh"||i==="sigmoid")){const p={instancePath:s+
"/activation",schemaPath:"#/properties/activation/enum",keyword:"enum",params:{allowedValues:L.properties.activation.enum},
schema:L.properties.activation.enum,parentSchema:L.properties.activation,data:i};e===null?e=[p]:e.push(p),t++}}if(r.layer_norm!==
void 0){let i=r.layer_norm;if(typeof i!="boolean"){const p={instancePath:s+"/layer_norm",schemaPath:"#/properties/layer_\
norm/type",keyword:"type",params:{type:"boolean"},schema:L.properties.layer_norm.type,parentSchema:L.properties.layer_norm,
data:i};e===null?e=[p]:e.push(p),t++}}if(r.dropout!==void 0){let i=r.dropout;if(typeof i=="number"&&isFinite(i)){if(i<0||
isNaN(i)){const p={instancePath:s+"/dropout",schemaPath:"#/properties/dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:L.properties.dropout,data:i};e===null?e=[p]:e.push(p),t++}if(i>=1||isNaN(i)){const p={
instancePath:s+"/dropout",schemaPath:"#/properties/dropout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:1},schema:1,parentSchema:L.properties.dropout,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/dropout",schemaPath:"#/properties/dropout/type",keyword:"type",params:{type:"number"},schema:L.properties.dropout.type,
parentSchema:L.properties.dropout,data:i};e===null?e=[p]:e.push(p),t++}}if(r.init!==void 0){let i=r.init;if(!(i==="norma\
l"||i==="xavier-uniform"||i==="xavier-normal"||i==="kaiming-uniform"||i==="kaiming-normal")){const p={instancePath:s+"/i\
nit",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:L.properties.init.enum},schema:L.properties.
init.enum,parentSchema:L.properties.init,data:i};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}return Ie.
errors=e,t===0}const xe={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate between 0 and 1, such as 5e-6"};function U(r,{
instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:xe,data:r};e===null?e=[i]:e.push(i),t++}if(r<=0||isNaN(r)){const i={instancePath:s,schemaPath:"#/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:xe,data:r};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:xe.type,parentSchema:xe,
data:r};e===null?e=[i]:e.push(i),t++}return U.errors=e,t===0}const B={type:"object",additionalProperties:!1,requiredWhenMerged:[
"prompts"],description:"Prior preservation: pictures of the class, drawn by the base before the training and trained on \
as regularisation, with their prompts as captions. Trainings that ask for the same share them.",properties:{prompts:{$ref:"\
#/definitions/strings",description:"What the class is, without the trigger; several take turns."},count:{type:"integer",
minimum:1,maximum:1e4,default:24,description:"How many pictures."},seed:{$ref:"#/definitions/seed",default:1,description:"\
Of the first picture; each next has one more."},negative:{type:"string",default:"",description:"What they shall not show\
."},width:{type:"integer",minimum:64,description:"The first dataset's resolution when absent."},height:{type:"integer",minimum:64,
description:"The first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampl\
ing steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance."}}},Ne={type:"integer",minimum:0,maximum:4294967295,
hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in a\
n overfit check"};function te(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"inte\
ger"},schema:Ne.type,parentSchema:Ne,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||
isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,
parentSchema:Ne,data:r};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Ne,data:r};e===null?e=[i]:e.push(i),t++}}return te.errors=
e,t===0}function De(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.count===void 0&&(r.count=24),r.seed===void 0&&(r.seed=1),r.negative===void 0&&(r.negative=
""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7);for(const f in r)if(!(f==="prompts"||f==="count"||f==="seed"||
f==="negative"||f==="width"||f==="height"||f==="steps"||f==="cfg")){const c={instancePath:s,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:B,data:r};e===null?e=[c]:e.push(
c),t++}r.prompts!==void 0&&(F(r.prompts,{instancePath:s+"/prompts",parentData:r,parentDataProperty:"prompts",rootData:q})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length));let i=r.count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const f={instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},schema:B.
properties.count.type,parentSchema:B.properties.count,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i=="number"&&isFinite(
i)){if(i>1e4||isNaN(i)){const f={instancePath:s+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e4},schema:1e4,parentSchema:B.properties.count,data:i};e===null?e=[f]:e.push(f),t++}if(i<1||isNaN(
i)){const f={instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:B.properties.count,data:i};e===null?e=[f]:e.push(f),t++}}te(r.seed,{instancePath:s+"/seed",parentData:r,
parentDataProperty:"seed",rootData:q})||(e=e===null?te.errors:e.concat(te.errors),t=e.length);let p=r.negative;if(typeof p!=
"string"){const f={instancePath:s+"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"strin\
g"},schema:B.properties.negative.type,parentSchema:B.properties.negative,data:p};e===null?e=[f]:e.push(f),t++}if(r.width!==
void 0){let f=r.width;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const c={instancePath:s+"/width",schemaPath:"\
#/properties/width/type",keyword:"type",params:{type:"integer"},schema:B.properties.width.type,parentSchema:B.properties.
width,data:f};e===null?e=[c]:e.push(c),t++}if(typeof f=="number"&&isFinite(f)&&(f<64||isNaN(f))){const c={instancePath:s+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:B.
properties.width,data:f};e===null?e=[c]:e.push(c),t++}}if(r.height!==void 0){let f=r.height;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:B.properties.height.type,parentSchema:B.properties.height,data:f};e===null?e=[c]:e.push(c),t++}if(typeof f==
"number"&&isFinite(f)&&(f<64||isNaN(f))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:B.properties.height,data:f};e===null?e=[c]:e.push(c),t++}}
let m=r.steps;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const f={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:B.properties.steps.type,parentSchema:B.properties.steps,
data:m};e===null?e=[f]:e.push(f),t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const f={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:B.properties.
steps,data:m};e===null?e=[f]:e.push(f),t++}let b=r.cfg;if(!(typeof b=="number"&&isFinite(b))){const f={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:B.properties.cfg.type,parentSchema:B.
properties.cfg,data:b};e===null?e=[f]:e.push(f),t++}if(!s.startsWith("/defaults/")&&["prompts"].filter(f=>Object.hasOwn(
r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"prompts"]},schema:B.requiredWhenMerged,parentSchema:B,data:r};e===null?e=[f]:e.push(f),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,data:r};e===null?e=[i]:e.push(i),
t++}return De.errors=e,t===0}const we={type:["number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share of t\
he schedule, `50%`, or a rate, `5e-5`"};function me(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:we.type},schema:we.type,parentSchema:we,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:we,data:r};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:s,schemaPath:"#/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:we,data:r};e===null?e=[i]:e.push(i),t++}}
if(typeof r=="string"&&r.length<1){const i={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:we,data:r};e===null?e=[i]:e.push(i),t++}return me.errors=e,t===0}const G={type:"object",additionalProperties:!1,
description:"How gradients change the weights.",properties:{name:{enum:["adamw","adamw8bit","adafactor","lion","prodigy"],
default:"adamw",description:"`adamw8bit` takes a quarter of the memory and needs bitsandbytes; `prodigy` finds its own r\
ate, and a schedule of 1 leaves it to that."},betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,
maxItems:2,default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{
type:"number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,
default:1,description:"Gradients longer than this are scaled down to it; 0 never."}}};function Te(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(r.name=
"adamw"),r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.
max_grad_norm=1);for(const f in r)if(!(f==="name"||f==="betas"||f==="weight_decay"||f==="max_grad_norm")){const c={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:G,
data:r};e===null?e=[c]:e.push(c),t++}let i=r.name;if(!(i==="adamw"||i==="adamw8bit"||i==="adafactor"||i==="lion"||i==="p\
rodigy")){const f={instancePath:s+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:G.properties.
name.enum},schema:G.properties.name.enum,parentSchema:G.properties.name,data:i};e===null?e=[f]:e.push(f),t++}let p=r.betas;
if(Array.isArray(p)){if(p.length>2){const c={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"m\
axItems",params:{limit:2},schema:2,parentSchema:G.properties.betas,data:p};e===null?e=[c]:e.push(c),t++}if(p.length<2){const c={
instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:G.
properties.betas,data:p};e===null?e=[c]:e.push(c),t++}const f=p.length;for(let c=0;c<f;c++){let a=p[c];if(typeof a=="num\
ber"&&isFinite(a)){if(a<0||isNaN(a)){const l={instancePath:s+"/betas/"+c,schemaPath:"#/properties/betas/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.betas.items,data:a};e===null?e=[l]:e.push(l),
t++}if(a>=1||isNaN(a)){const l={instancePath:s+"/betas/"+c,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:G.properties.betas.items,data:a};e===null?e=[l]:
e.push(l),t++}}else{const l={instancePath:s+"/betas/"+c,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{
type:"number"},schema:G.properties.betas.items.type,parentSchema:G.properties.betas.items,data:a};e===null?e=[l]:e.push(
l),t++}}}else{const f={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},
schema:G.properties.betas.type,parentSchema:G.properties.betas,data:p};e===null?e=[f]:e.push(f),t++}let m=r.weight_decay;
if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(m)){const f={instancePath:s+"/weight_decay",schemaPath:"#/properties/w\
eight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:G.properties.weight_decay,
data:m};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay\
/type",keyword:"type",params:{type:"number"},schema:G.properties.weight_decay.type,parentSchema:G.properties.weight_decay,
data:m};e===null?e=[f]:e.push(f),t++}let b=r.max_grad_norm;if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b)){const f={
instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:G.properties.max_grad_norm,data:b};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:G.properties.
max_grad_norm.type,parentSchema:G.properties.max_grad_norm,data:b};e===null?e=[f]:e.push(f),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:r};e===null?e=[i]:e.push(i),
t++}return Te.errors=e,t===0}const K={type:"object",additionalProperties:!1,description:"Which noise is trained on, and \
how much it counts.",properties:{min_snr:{type:"number",exclusiveMinimum:0,description:"Min-SNR-\u03B3: noise levels with mor\
e signal than this count less; 5 in its paper. All count the same when absent."},offset:{type:"number",minimum:0,maximum:1,
description:"So much noise more that is the same everywhere in a picture, for darker and brighter ones; 0.05 is much. No\
ne when absent."},timesteps:{type:"array",items:{type:"integer",minimum:0,maximum:1e3},minItems:2,maxItems:2,description:"\
The noise levels that are drawn, from the first up to the second: `[0, 1000]` when absent."}}};function ze(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!(i==="min_snr"||i==="offset"||i==="timesteps")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:K,data:r};e===null?e=[p]:e.push(p),t++}if(r.min_snr!==
void 0){let i=r.min_snr;if(typeof i=="number"&&isFinite(i)){if(i<=0||isNaN(i)){const p={instancePath:s+"/min_snr",schemaPath:"\
#/properties/min_snr/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:K.
properties.min_snr,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/min_snr",schemaPath:"#/propertie\
s/min_snr/type",keyword:"type",params:{type:"number"},schema:K.properties.min_snr.type,parentSchema:K.properties.min_snr,
data:i};e===null?e=[p]:e.push(p),t++}}if(r.offset!==void 0){let i=r.offset;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(
i)){const p={instancePath:s+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},schema:1,parentSchema:K.properties.offset,data:i};e===null?e=[p]:e.push(p),t++}if(i<0||isNaN(i)){const p={instancePath:s+
"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:K.
properties.offset,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/offset",schemaPath:"#/properties/\
offset/type",keyword:"type",params:{type:"number"},schema:K.properties.offset.type,parentSchema:K.properties.offset,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.timesteps!==void 0){let i=r.timesteps;if(Array.isArray(i)){if(i.length>2){const m={instancePath:s+
"/timesteps",schemaPath:"#/properties/timesteps/maxItems",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:K.properties.
timesteps,data:i};e===null?e=[m]:e.push(m),t++}if(i.length<2){const m={instancePath:s+"/timesteps",schemaPath:"#/propert\
ies/timesteps/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:K.properties.timesteps,data:i};e===null?
e=[m]:e.push(m),t++}const p=i.length;for(let m=0;m<p;m++){let b=i[m];if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))){const f={instancePath:s+"/timesteps/"+m,schemaPath:"#/properties/timesteps/items/type",keyword:"type",params:{type:"\
integer"},schema:K.properties.timesteps.items.type,parentSchema:K.properties.timesteps.items,data:b};e===null?e=[f]:e.push(
f),t++}if(typeof b=="number"&&isFinite(b)){if(b>1e3||isNaN(b)){const f={instancePath:s+"/timesteps/"+m,schemaPath:"#/pro\
perties/timesteps/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:K.properties.
timesteps.items,data:b};e===null?e=[f]:e.push(f),t++}if(b<0||isNaN(b)){const f={instancePath:s+"/timesteps/"+m,schemaPath:"\
#/properties/timesteps/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:K.properties.
timesteps.items,data:b};e===null?e=[f]:e.push(f),t++}}}}else{const p={instancePath:s+"/timesteps",schemaPath:"#/properti\
es/timesteps/type",keyword:"type",params:{type:"array"},schema:K.properties.timesteps.type,parentSchema:K.properties.timesteps,
data:i};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:K.type,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}return ze.errors=e,t===0}const J={type:"object",
additionalProperties:!1,description:"Where and how precisely is computed.",properties:{device:{enum:["gpu","cpu"],description:"\
`gpu` fails where there is none. The GPU if there is one when absent."},gpus:{type:"integer",minimum:1,maximum:64,description:"\
Over how many each batch is spread, by `torchrun`; 1 when absent."},precision:{enum:["bf16","fp16","fp32"],description:"\
Of the networks; what is trained is always kept in fp32. bf16 where the GPU has it when absent, else fp32."},gradient_checkpointing:{
type:"boolean",description:"Much less memory for about a third more time. `false` when absent."},deterministic:{type:"bo\
olean",description:"Only kernels that come to the same bits every time; `false` may be faster, and a stopped training th\
en ends a little elsewhere. `true` when absent."},compile:{type:"boolean",description:"Has `torch.compile` make kernels \
for this U-Net: minutes at the start, steps take less. `false` when absent."}}};function Ee(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i===
"device"||i==="gpus"||i==="precision"||i==="gradient_checkpointing"||i==="deterministic"||i==="compile")){const p={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:J,
data:r};e===null?e=[p]:e.push(p),t++}if(r.device!==void 0){let i=r.device;if(!(i==="gpu"||i==="cpu")){const p={instancePath:s+
"/device",schemaPath:"#/properties/device/enum",keyword:"enum",params:{allowedValues:J.properties.device.enum},schema:J.
properties.device.enum,parentSchema:J.properties.device,data:i};e===null?e=[p]:e.push(p),t++}}if(r.gpus!==void 0){let i=r.
gpus;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/gpus",schemaPath:"#/properties/\
gpus/type",keyword:"type",params:{type:"integer"},schema:J.properties.gpus.type,parentSchema:J.properties.gpus,data:i};e===
null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)){if(i>64||isNaN(i)){const p={instancePath:s+"/gpus",schemaPath:"\
#/properties/gpus/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:J.properties.gpus,
data:i};e===null?e=[p]:e.push(p),t++}if(i<1||isNaN(i)){const p={instancePath:s+"/gpus",schemaPath:"#/properties/gpus/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:J.properties.gpus,data:i};e===null?e=[p]:
e.push(p),t++}}}if(r.precision!==void 0){let i=r.precision;if(!(i==="bf16"||i==="fp16"||i==="fp32")){const p={instancePath:s+
"/precision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues:J.properties.precision.enum},
schema:J.properties.precision.enum,parentSchema:J.properties.precision,data:i};e===null?e=[p]:e.push(p),t++}}if(r.gradient_checkpointing!==
void 0){let i=r.gradient_checkpointing;if(typeof i!="boolean"){const p={instancePath:s+"/gradient_checkpointing",schemaPath:"\
#/properties/gradient_checkpointing/type",keyword:"type",params:{type:"boolean"},schema:J.properties.gradient_checkpointing.
type,parentSchema:J.properties.gradient_checkpointing,data:i};e===null?e=[p]:e.push(p),t++}}if(r.deterministic!==void 0){
let i=r.deterministic;if(typeof i!="boolean"){const p={instancePath:s+"/deterministic",schemaPath:"#/properties/determin\
istic/type",keyword:"type",params:{type:"boolean"},schema:J.properties.deterministic.type,parentSchema:J.properties.deterministic,
data:i};e===null?e=[p]:e.push(p),t++}}if(r.compile!==void 0){let i=r.compile;if(typeof i!="boolean"){const p={instancePath:s+
"/compile",schemaPath:"#/properties/compile/type",keyword:"type",params:{type:"boolean"},schema:J.properties.compile.type,
parentSchema:J.properties.compile,data:i};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===null?e=[i]:e.push(i),t++}return Ee.errors=
e,t===0}const V={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"Pictures generated wh\
ile training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer","string"],minimum:1,
pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",default:"\
1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after t\
he last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"What to generate every time\
."},negative:{type:"string",default:"",description:"What no picture shall show. This and the next six hold for every pro\
mpt that does not say otherwise."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first datas\
et's resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset\
's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",
default:7,description:"Classifier-free guidance scale."},sampler:{enum:["ddim","euler_a"],default:"ddim",description:"Ho\
w noise becomes a picture. `euler_a` draws noise at every step, from the same seed."},strength:{$ref:"#/definitions/stre\
ngth",default:1,description:"Multiplier of the trained network; a list gives a picture each: what overfits may do at a l\
ower one (S-78)."},health:{$ref:"#/definitions/health",default:{}}}},Be=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$",
"u"),D={type:"object",additionalProperties:!1,required:["prompt"],oneOf:[{required:["seed"]},{required:["seeds"]}],properties:{
prompt:{type:"string",description:"What the picture shall show."},negative:{type:"string",description:"What it shall not\
 show."},seed:{$ref:"#/definitions/seed",description:"Fixed, so that two previews differ by the training alone (S-44)."},
seeds:{type:"array",minItems:1,items:{$ref:"#/definitions/seed"},description:"Several pictures of the same prompt; from \
four on, whether they still differ is judged (S-75)."},width:{type:"integer",minimum:64,description:"Instead of that of \
all previews."},height:{type:"integer",minimum:64,description:"Instead of that of all previews."},steps:{type:"integer",
minimum:1,description:"Instead of those of all previews."},cfg:{type:"number",description:"Instead of that of all previe\
ws."},sampler:{enum:["ddim","euler_a"],description:"Instead of that of all previews."},strength:{$ref:"#/definitions/str\
ength",description:"Instead of that of all previews; a number or a list."}}},be={type:["number","array"],items:{type:"nu\
mber"},minItems:1};function fe(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(!(typeof r==
"number"&&isFinite(r))&&!Array.isArray(r)){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:be.type},
schema:be.type,parentSchema:be,data:r};e===null?e=[i]:e.push(i),t++}if(Array.isArray(r)){if(r.length<1){const p={instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:be,data:r};e===null?e=[p]:e.push(p),t++}
const i=r.length;for(let p=0;p<i;p++){let m=r[p];if(!(typeof m=="number"&&isFinite(m))){const b={instancePath:s+"/"+p,schemaPath:"\
#/items/type",keyword:"type",params:{type:"number"},schema:be.items.type,parentSchema:be.items,data:m};e===null?e=[b]:e.
push(b),t++}}}return fe.errors=e,t===0}function Ve(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){
let e=null,t=0;const i=t;let p=!1,m=null;const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.seed===void 0){const a={
instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"seed"},schema:D.oneOf[0].required,
parentSchema:D.oneOf[0],data:r};e===null?e=[a]:e.push(a),t++}var c=b===t;c&&(p=!0,m=0);const f=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.seeds===void 0){const a={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"seeds"},schema:D.oneOf[1].required,parentSchema:D.oneOf[1],data:r};e===null?e=[a]:e.push(a),t++}var c=f===
t;if(c&&p?(p=!1,m=[m,1]):c&&(p=!0,m=1),p)t=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:s,schemaPath:"#/\
oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:D.oneOf,parentSchema:D,data:r};e===null?e=[a]:e.push(a),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"prompt"},schema:D.required,parentSchema:D,data:r};e===null?e=[a]:e.push(a),t++}for(const a in r)
if(!se.call(D.properties,a)){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:D,data:r};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0){let a=r.
prompt;if(typeof a!="string"){const l={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:"string"},schema:D.properties.prompt.type,parentSchema:D.properties.prompt,data:a};e===null?e=[l]:e.push(l),t++}}if(r.
negative!==void 0){let a=r.negative;if(typeof a!="string"){const l={instancePath:s+"/negative",schemaPath:"#/properties/\
negative/type",keyword:"type",params:{type:"string"},schema:D.properties.negative.type,parentSchema:D.properties.negative,
data:a};e===null?e=[l]:e.push(l),t++}}if(r.seed!==void 0&&(te(r.seed,{instancePath:s+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:q})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.seeds!==void 0){let a=r.seeds;if(Array.isArray(
a)){if(a.length<1){const S={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:D.properties.seeds,data:a};e===null?e=[S]:e.push(S),t++}const l=a.length;for(let S=0;S<l;S++)
te(a[S],{instancePath:s+"/seeds/"+S,parentData:a,parentDataProperty:S,rootData:q})||(e=e===null?te.errors:e.concat(te.errors),
t=e.length)}else{const l={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type:"arra\
y"},schema:D.properties.seeds.type,parentSchema:D.properties.seeds,data:a};e===null?e=[l]:e.push(l),t++}}if(r.width!==void 0){
let a=r.width;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:D.properties.width.type,parentSchema:D.properties.width,
data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="number"&&isFinite(a)&&(a<64||isNaN(a))){const l={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:D.
properties.width,data:a};e===null?e=[l]:e.push(l),t++}}if(r.height!==void 0){let a=r.height;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:D.properties.height.type,parentSchema:D.properties.height,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a==
"number"&&isFinite(a)&&(a<64||isNaN(a))){const l={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:D.properties.height,data:a};e===null?e=[l]:e.push(l),t++}}
if(r.steps!==void 0){let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:s+"/s\
teps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:D.properties.steps.type,parentSchema:D.
properties.steps,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const l={instancePath:s+
"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:D.
properties.steps,data:a};e===null?e=[l]:e.push(l),t++}}if(r.cfg!==void 0){let a=r.cfg;if(!(typeof a=="number"&&isFinite(
a))){const l={instancePath:s+"/cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:D.properties.
cfg.type,parentSchema:D.properties.cfg,data:a};e===null?e=[l]:e.push(l),t++}}if(r.sampler!==void 0){let a=r.sampler;if(!(a===
"ddim"||a==="euler_a")){const l={instancePath:s+"/sampler",schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{
allowedValues:D.properties.sampler.enum},schema:D.properties.sampler.enum,parentSchema:D.properties.sampler,data:a};e===
null?e=[l]:e.push(l),t++}}r.strength!==void 0&&(fe(r.strength,{instancePath:s+"/strength",parentData:r,parentDataProperty:"\
strength",rootData:q})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length))}else{const a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:r};e===null?e=[a]:e.push(a),t++}return Ve.
errors=e,t===0}const N={type:"object",additionalProperties:!1,description:"When previews are a bad sign (S-45\u2026S-50). The\
 numbers were measured on pictures damaged on purpose: a beginning, no authority.",properties:{share:{type:"number",minimum:0,
maximum:1,default:.5,description:"Share of the prompts that must show a sign before the checkpoint does."},patience:{type:"\
integer",minimum:1,default:3,description:"So many bad checkpoints in a row are a failure; a good one before that is a re\
covery (S-49, S-50)."},burst:{type:"number",minimum:1,default:5,description:"A rate this many times the median, rising a\
nd falling again, is a burst: its previews are not judged (S-53)."},noise:{type:"object",additionalProperties:!1,default:{},
description:"Noise on the picture (S-46): its standard deviation in the calm parts, brightness being 0\u2026255.",properties:{
bad:{type:"number",minimum:0,default:7,description:"Bad from here, if it is also `ratio` times that of before."},warn:{type:"\
number",minimum:0,default:4,description:"Worth a warning."},ratio:{type:"number",minimum:0,default:1.6,description:"How \
many times the noise of before."},pure:{type:"number",minimum:0,default:30,description:"Nothing but noise: failed at onc\
e (S-74)."}}},background:{type:"object",additionalProperties:!1,default:{},description:"Backgrounds becoming plain (S-47\
), unless the prompt asks for a plain one.",properties:{flat:{type:"number",minimum:0,maximum:1,default:.3,description:"\
How much more of the rim is flat; a share."},entropy:{type:"number",minimum:0,default:1.5,description:"How many bits of \
tones are lost."},rise:{type:"number",minimum:0,maximum:1,default:.05,description:"How much more of the rim is flat at e\
ach of three checkpoints in a row."}}},colour:{type:"object",additionalProperties:!1,default:{},description:"Colours tha\
t go (S-48), or are overdone.",properties:{least:{type:"number",minimum:0,default:8,description:"Colourfulness below whi\
ch a picture is monochrome."},grey:{type:"number",minimum:0,maximum:1,default:.98,description:"So is one with more than \
this share of colourless pixels."},psnr:{type:"number",minimum:0,default:30.4,description:"And one that is this near to \
its own brightness, in dB."},fading:{type:"number",minimum:0,maximum:1,default:.5,description:"Less than this part of th\
e colourfulness of before, twice in a row."},tint:{type:"number",minimum:0,maximum:1,default:.97,description:"All colour\
s one hue; 1 is exactly one."},glaring:{type:"number",minimum:1,default:1.6,description:"More than this many times the c\
olourfulness of before."},clipped:{type:"number",minimum:0,maximum:1,default:.1,description:"Share of clipped channels w\
orth a warning, if it is three times that of before."},blown:{type:"number",minimum:0,maximum:1,default:.5,description:"\
The same, and bad."}}},sharpness:{type:"object",additionalProperties:!1,default:{},description:"Shapes that melt (S-74):\
 what is left of the sharpness of before.",properties:{melted:{type:"number",minimum:0,maximum:1,default:.05,description:"\
Bad below."},soft:{type:"number",minimum:0,maximum:1,default:.35,description:"Worth a warning below."}}},drift:{type:"in\
teger",minimum:0,maximum:64,default:20,description:"Bits of 64 by which the perceptual hash of a prompt without the trig\
ger may move: more, and the model forgets what it knew."},memorised:{type:"integer",minimum:0,maximum:64,default:8,description:"\
A preview this near to a training picture, in bits, repeats it (S-75)."},variety:{type:"object",additionalProperties:!1,
default:{},description:"How different the seeds of one prompt are, as a part of what they were with the base model; judg\
ed from four seeds on.",properties:{bad:{type:"number",minimum:0,maximum:1,default:.25,description:"All the same picture\
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function ye(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const d in r)if(!se.call(
N.properties,d)){const w={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:N,data:r};e===null?e=[w]:e.push(w),t++}let i=r.share;if(typeof i=="number"&&isFinite(i)){if(i>1||
isNaN(i)){const d={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.share,data:i};e===null?e=[d]:e.push(d),t++}if(i<0||isNaN(i)){const d={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.share,data:i};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:N.properties.share.type,parentSchema:N.properties.share,data:i};e===
null?e=[d]:e.push(d),t++}let p=r.patience;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const d={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:N.properties.patience.
type,parentSchema:N.properties.patience,data:p};e===null?e=[d]:e.push(d),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(
p))){const d={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.patience,data:p};e===null?e=[d]:e.push(d),t++}let m=r.burst;if(typeof m==
"number"&&isFinite(m)){if(m<1||isNaN(m)){const d={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:N.properties.burst,data:m};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:N.properties.
burst.type,parentSchema:N.properties.burst,data:m};e===null?e=[d]:e.push(d),t++}let b=r.noise;if(b&&typeof b=="object"&&
!Array.isArray(b)){b.bad===void 0&&(b.bad=7),b.warn===void 0&&(b.warn=4),b.ratio===void 0&&(b.ratio=1.6),b.pure===void 0&&
(b.pure=30);for(const o in b)if(!(o==="bad"||o==="warn"||o==="ratio"||o==="pure")){const y={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:N.
properties.noise,data:b};e===null?e=[y]:e.push(y),t++}let d=b.bad;if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){
const o={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.noise.properties.bad,data:d};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:N.
properties.noise.properties.bad.type,parentSchema:N.properties.noise.properties.bad,data:d};e===null?e=[o]:e.push(o),t++}
let w=b.warn;if(typeof w=="number"&&isFinite(w)){if(w<0||isNaN(w)){const o={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.
noise.properties.warn,data:w};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.warn.type,
parentSchema:N.properties.noise.properties.warn,data:w};e===null?e=[o]:e.push(o),t++}let n=b.ratio;if(typeof n=="number"&&
isFinite(n)){if(n<0||isNaN(n)){const o={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.ratio,data:n};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.ratio.type,parentSchema:N.properties.
noise.properties.ratio,data:n};e===null?e=[o]:e.push(o),t++}let h=b.pure;if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(
h)){const o={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.pure,data:h};e===null?e=[o]:e.push(o),t++}}else{
const o={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:N.properties.noise.properties.pure.type,parentSchema:N.properties.noise.properties.pure,data:h};e===null?
e=[o]:e.push(o),t++}}else{const d={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:N.properties.noise.type,parentSchema:N.properties.noise,data:b};e===null?e=[d]:e.push(d),t++}let f=r.background;
if(f&&typeof f=="object"&&!Array.isArray(f)){f.flat===void 0&&(f.flat=.3),f.entropy===void 0&&(f.entropy=1.5),f.rise===void 0&&
(f.rise=.05);for(const h in f)if(!(h==="flat"||h==="entropy"||h==="rise")){const o={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:N.
properties.background,data:f};e===null?e=[o]:e.push(o),t++}let d=f.flat;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(
d)){const h={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.properties.flat,data:d};e===null?e=
[h]:e.push(h),t++}if(d<0||isNaN(d)){const h={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
flat,data:d};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.flat.type,parentSchema:N.
properties.background.properties.flat,data:d};e===null?e=[h]:e.push(h),t++}let w=f.entropy;if(typeof w=="number"&&isFinite(
w)){if(w<0||isNaN(w)){const h={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
entropy,data:w};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.entropy.
type,parentSchema:N.properties.background.properties.entropy,data:w};e===null?e=[h]:e.push(h),t++}let n=f.rise;if(typeof n==
"number"&&isFinite(n)){if(n>1||isNaN(n)){const h={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.
properties.rise,data:n};e===null?e=[h]:e.push(h),t++}if(n<0||isNaN(n)){const h={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.background.properties.rise,data:n};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:N.properties.
background.properties.rise.type,parentSchema:N.properties.background.properties.rise,data:n};e===null?e=[h]:e.push(h),t++}}else{
const d={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:N.
properties.background.type,parentSchema:N.properties.background,data:f};e===null?e=[d]:e.push(d),t++}let c=r.colour;if(c&&
typeof c=="object"&&!Array.isArray(c)){c.least===void 0&&(c.least=8),c.grey===void 0&&(c.grey=.98),c.psnr===void 0&&(c.psnr=
30.4),c.fading===void 0&&(c.fading=.5),c.tint===void 0&&(c.tint=.97),c.glaring===void 0&&(c.glaring=1.6),c.clipped===void 0&&
(c.clipped=.1),c.blown===void 0&&(c.blown=.5);for(const g in c)if(!(g==="least"||g==="grey"||g==="psnr"||g==="fading"||g===
"tint"||g==="glaring"||g==="clipped"||g==="blown")){const _={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:N.properties.colour,
data:c};e===null?e=[_]:e.push(_),t++}let d=c.least;if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){const g={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.colour.properties.least,data:d};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:N.properties.
colour.properties.least.type,parentSchema:N.properties.colour.properties.least,data:d};e===null?e=[g]:e.push(g),t++}let w=c.
grey;if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w)){const g={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.
colour.properties.grey,data:w};e===null?e=[g]:e.push(g),t++}if(w<0||isNaN(w)){const g={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.colour.properties.grey,data:w};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.grey.
type,parentSchema:N.properties.colour.properties.grey,data:w};e===null?e=[g]:e.push(g),t++}let n=c.psnr;if(typeof n=="nu\
mber"&&isFinite(n)){if(n<0||isNaN(n)){const g={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.psnr,
data:n};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.psnr.type,parentSchema:N.properties.
colour.properties.psnr,data:n};e===null?e=[g]:e.push(g),t++}let h=c.fading;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(
h)){const g={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.fading,data:h};e===null?e=[g]:e.push(
g),t++}if(h<0||isNaN(h)){const g={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.fading,data:h};
e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.fading.type,parentSchema:N.properties.
colour.properties.fading,data:h};e===null?e=[g]:e.push(g),t++}let o=c.tint;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(
o)){const g={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.tint,data:o};e===null?e=[g]:e.push(g),t++}
if(o<0||isNaN(o)){const g={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.tint,data:o};e===null?e=[
g]:e.push(g),t++}}else{const g={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:N.properties.colour.properties.tint.type,parentSchema:N.properties.colour.properties.
tint,data:o};e===null?e=[g]:e.push(g),t++}let y=c.glaring;if(typeof y=="number"&&isFinite(y)){if(y<1||isNaN(y)){const g={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.colour.properties.glaring,data:y};e===null?e=[g]:e.push(g),t++}}else{const g={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.glaring.type,parentSchema:N.properties.colour.properties.glaring,data:y};e===
null?e=[g]:e.push(g),t++}let P=c.clipped;if(typeof P=="number"&&isFinite(P)){if(P>1||isNaN(P)){const g={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.clipped,data:P};e===null?e=[g]:e.push(g),t++}if(P<0||isNaN(P)){const g={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.clipped,data:P};e===null?e=[g]:e.push(g),t++}}else{const g={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.clipped.type,parentSchema:N.properties.colour.properties.clipped,data:P};e===
null?e=[g]:e.push(g),t++}let j=c.blown;if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j)){const g={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.blown,data:j};e===null?e=[g]:e.push(g),t++}if(j<0||isNaN(j)){const g={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.blown,data:j};e===null?e=[g]:e.push(g),t++}}else{const g={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:N.properties.colour.properties.blown.type,parentSchema:N.properties.colour.properties.blown,data:j};e===null?
e=[g]:e.push(g),t++}}else{const d={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:N.properties.colour.type,parentSchema:N.properties.colour,data:c};e===null?e=[d]:e.push(d),t++}let a=r.
sharpness;if(a&&typeof a=="object"&&!Array.isArray(a)){a.melted===void 0&&(a.melted=.05),a.soft===void 0&&(a.soft=.35);for(const n in a)
if(!(n==="melted"||n==="soft")){const h={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:N.properties.sharpness,data:a};
e===null?e=[h]:e.push(h),t++}let d=a.melted;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const n={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.melted,data:d};e===null?e=[n]:e.push(n),t++}if(d<0||
isNaN(d)){const n={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.melted,data:d};e===null?
e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.melted.type,parentSchema:N.properties.
sharpness.properties.melted,data:d};e===null?e=[n]:e.push(n),t++}let w=a.soft;if(typeof w=="number"&&isFinite(w)){if(w>1||
isNaN(w)){const n={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.soft,data:w};e===null?
e=[n]:e.push(n),t++}if(w<0||isNaN(w)){const n={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.
soft,data:w};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.soft.type,parentSchema:N.
properties.sharpness.properties.soft,data:w};e===null?e=[n]:e.push(n),t++}}else{const d={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:N.properties.sharpness.type,parentSchema:N.properties.
sharpness,data:a};e===null?e=[d]:e.push(d),t++}let l=r.drift;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:N.properties.
drift.type,parentSchema:N.properties.drift,data:l};e===null?e=[d]:e.push(d),t++}if(typeof l=="number"&&isFinite(l)){if(l>
64||isNaN(l)){const d={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:N.properties.drift,data:l};e===null?e=[d]:e.push(d),t++}if(l<0||isNaN(l)){const d={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:N.properties.drift,data:l};e===null?e=[d]:e.push(d),t++}}let S=r.memorised;if(!(typeof S=="number"&&!(S%1)&&
!isNaN(S)&&isFinite(S))){const d={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:N.properties.memorised.type,parentSchema:N.properties.memorised,data:S};e===null?e=[d]:e.push(d),
t++}if(typeof S=="number"&&isFinite(S)){if(S>64||isNaN(S)){const d={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:N.properties.memorised,data:S};
e===null?e=[d]:e.push(d),t++}if(S<0||isNaN(S)){const d={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.memorised,data:S};e===null?
e=[d]:e.push(d),t++}}let u=r.variety;if(u&&typeof u=="object"&&!Array.isArray(u)){u.bad===void 0&&(u.bad=.25),u.warn===void 0&&
(u.warn=.5);for(const n in u)if(!(n==="bad"||n==="warn")){const h={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:N.properties.
variety,data:u};e===null?e=[h]:e.push(h),t++}let d=u.bad;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const n={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.variety.properties.bad,data:d};e===null?e=[n]:e.push(n),t++}if(d<0||isNaN(
d)){const n={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.variety.properties.bad,data:d};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:N.properties.variety.properties.bad.type,parentSchema:N.properties.variety.properties.bad,data:d};e===null?
e=[n]:e.push(n),t++}let w=u.warn;if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w)){const n={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:N.properties.variety.properties.warn,data:w};e===null?e=[n]:e.push(n),t++}if(w<0||isNaN(w)){const n={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.variety.properties.warn,data:w};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.
variety.properties.warn.type,parentSchema:N.properties.variety.properties.warn,data:w};e===null?e=[n]:e.push(n),t++}}else{
const d={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:N.
properties.variety.type,parentSchema:N.properties.variety,data:u};e===null?e=[d]:e.push(d),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:r};e===null?e=[i]:e.push(i),
t++}return ye.errors=e,t===0}function He(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.negative===void 0&&(r.negative=
""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.sampler===void 0&&(r.sampler="ddim"),r.strength===void 0&&
(r.strength=1),r.health===void 0&&(r.health={});for(const c in r)if(!se.call(V.properties,c)){const a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:V,data:r};e===
null?e=[a]:e.push(a),t++}let i=r.every;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"){const c={
instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:V.properties.every.type},schema:V.
properties.every.type,parentSchema:V.properties.every,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="number"&&isFinite(
i)&&(i<1||isNaN(i))){const c={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:V.properties.every,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="str\
ing"&&!Be.test(i)){const c={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:V.properties.every,data:i};
e===null?e=[c]:e.push(c),t++}if(r.prompts!==void 0){let c=r.prompts;if(Array.isArray(c)){if(c.length<1){const l={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V.properties.
prompts,data:c};e===null?e=[l]:e.push(l),t++}const a=c.length;for(let l=0;l<a;l++)Ve(c[l],{instancePath:s+"/prompts/"+l,
parentData:c,parentDataProperty:l,rootData:q})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)}else{const a={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:V.properties.prompts.type,
parentSchema:V.properties.prompts,data:c};e===null?e=[a]:e.push(a),t++}}let p=r.negative;if(typeof p!="string"){const c={
instancePath:s+"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:V.properties.
negative.type,parentSchema:V.properties.negative,data:p};e===null?e=[c]:e.push(c),t++}if(r.width!==void 0){let c=r.width;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const a={instancePath:s+"/width",schemaPath:"#/properties/widt\
h/type",keyword:"type",params:{type:"integer"},schema:V.properties.width.type,parentSchema:V.properties.width,data:c};e===
null?e=[a]:e.push(a),t++}if(typeof c=="number"&&isFinite(c)&&(c<64||isNaN(c))){const a={instancePath:s+"/width",schemaPath:"\
#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:V.properties.width,
data:c};e===null?e=[a]:e.push(a),t++}}if(r.height!==void 0){let c=r.height;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))){const a={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:V.
properties.height.type,parentSchema:V.properties.height,data:c};e===null?e=[a]:e.push(a),t++}if(typeof c=="number"&&isFinite(
c)&&(c<64||isNaN(c))){const a={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:V.properties.height,data:c};e===null?e=[a]:e.push(a),t++}}let m=r.steps;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:V.properties.steps.type,parentSchema:V.properties.steps,data:m};e===
null?e=[c]:e.push(c),t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const c={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:V.properties.steps,
data:m};e===null?e=[c]:e.push(c),t++}let b=r.cfg;if(!(typeof b=="number"&&isFinite(b))){const c={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:V.properties.cfg.type,parentSchema:V.properties.cfg,
data:b};e===null?e=[c]:e.push(c),t++}let f=r.sampler;if(!(f==="ddim"||f==="euler_a")){const c={instancePath:s+"/sampler",
schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{allowedValues:V.properties.sampler.enum},schema:V.properties.
sampler.enum,parentSchema:V.properties.sampler,data:f};e===null?e=[c]:e.push(c),t++}if(fe(r.strength,{instancePath:s+"/s\
trength",parentData:r,parentDataProperty:"strength",rootData:q})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length),
ye(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"health",rootData:q})||(e=e===null?ye.errors:e.concat(
ye.errors),t=e.length),!s.startsWith("/defaults/")&&["prompts"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:V.requiredWhenMerged,parentSchema:V,
data:r};e===null?e=[c]:e.push(c),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:V.type,parentSchema:V,data:r};e===null?e=[i]:e.push(i),t++}return He.errors=e,t===0}const ee={type:"object",
additionalProperties:!1,requiredWhenMerged:["datasets"],description:"Pictures held back, whose loss is taken on the way \
at fixed noise and fixed noise levels: what changes it is what was learned, and nothing of it is learned.",properties:{datasets:{
type:"array",minItems:1,items:{type:"string"},description:"Names of datasets that the training is not trained on. They a\
re captioned, bucketed and checked as all others; L-59 tells of pictures that are trained on all the same."},every:{type:[
"integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such a\
s `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. A\
lso before the first step and after the last."}}};function Ze(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const p in r)if(!(p===
"datasets"||p==="every")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:ee,data:r};e===null?e=[m]:e.push(m),t++}if(r.datasets!==void 0){let p=r.datasets;
if(Array.isArray(p)){if(p.length<1){const b={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:ee.properties.datasets,data:p};e===null?e=[b]:e.push(b),t++}const m=p.length;
for(let b=0;b<m;b++){let f=p[b];if(typeof f!="string"){const c={instancePath:s+"/datasets/"+b,schemaPath:"#/properties/d\
atasets/items/type",keyword:"type",params:{type:"string"},schema:ee.properties.datasets.items.type,parentSchema:ee.properties.
datasets.items,data:f};e===null?e=[c]:e.push(c),t++}}}else{const m={instancePath:s+"/datasets",schemaPath:"#/properties/\
datasets/type",keyword:"type",params:{type:"array"},schema:ee.properties.datasets.type,parentSchema:ee.properties.datasets,
data:p};e===null?e=[m]:e.push(m),t++}}let i=r.every;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!=
"string"){const p={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:ee.properties.
every.type},schema:ee.properties.every.type,parentSchema:ee.properties.every,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:ee.properties.every,data:i};e===null?e=[p]:e.push(p),t++}
if(typeof i=="string"&&!Be.test(i)){const p={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pa\
ttern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:ee.
properties.every,data:i};e===null?e=[p]:e.push(p),t++}if(!s.startsWith("/defaults/")&&["datasets"].filter(p=>Object.hasOwn(
r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"datasets"]},schema:ee.requiredWhenMerged,parentSchema:ee,data:r};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ee.type,parentSchema:ee,data:r};e===null?e=[i]:e.push(i),
t++}return Ze.errors=e,t===0}const pr=new RegExp("^\\d+(\\.\\d+)? *(s|min|h)$","u");function le(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae=
"none"),r.trainer===void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=
1),r.prior_loss_weight===void 0&&(r.prior_loss_weight=1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=1),r.
optimizer===void 0&&(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.silence===void 0&&(r.silence="30 min"),r.keep_states===
void 0&&(r.keep_states=3),r.lint===void 0&&(r.lint={});for(const n in r)if(!se.call(k.properties,n)){const h={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:k,
data:r};e===null?e=[h]:e.push(h),t++}if(r.matrix!==void 0&&(ue(r.matrix,{instancePath:s+"/matrix",parentData:r,parentDataProperty:"\
matrix",rootData:q})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.method!==void 0){let n=r.method;if(!(n===
"lora"||n==="textual-inversion"||n==="hypernetwork"||n==="dreambooth"||n==="fine-tune")){const h={instancePath:s+"/metho\
d",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:k.properties.method.enum},schema:k.properties.
method.enum,parentSchema:k.properties.method,data:n};e===null?e=[h]:e.push(h),t++}}if(r.base!==void 0){let n=r.base;if(typeof n!=
"string"){const h={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"},schema:k.
properties.base.type,parentSchema:k.properties.base,data:n};e===null?e=[h]:e.push(h),t++}}let p=r.vae;if(typeof p!="stri\
ng"){const n={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:k.properties.
vae.type,parentSchema:k.properties.vae,data:p};e===null?e=[n]:e.push(n),t++}if(r.datasets!==void 0){let n=r.datasets;if(Array.
isArray(n)){if(n.length<1){const o={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:k.properties.datasets,data:n};e===null?e=[o]:e.push(o),t++}const h=n.length;
for(let o=0;o<h;o++){let y=n[o];if(typeof y!="string"){const P={instancePath:s+"/datasets/"+o,schemaPath:"#/properties/d\
atasets/items/type",keyword:"type",params:{type:"string"},schema:k.properties.datasets.items.type,parentSchema:k.properties.
datasets.items,data:y};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/datasets",schemaPath:"#/properties/\
datasets/type",keyword:"type",params:{type:"array"},schema:k.properties.datasets.type,parentSchema:k.properties.datasets,
data:n};e===null?e=[h]:e.push(h),t++}}let m=r.trainer;const b=t;let f=!1;const c=t;if(!(m==="micro"||m==="diffusers")){const n={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:k.properties.
trainer.anyOf[0].enum},schema:k.properties.trainer.anyOf[0].enum,parentSchema:k.properties.trainer.anyOf[0],data:m};e===
null?e=[n]:e.push(n),t++}var i=c===t;if(f=f||i,!f){const n=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.command===
void 0){const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:k.properties.trainer.anyOf[1].required,parentSchema:k.properties.trainer.anyOf[1],data:m};
e===null?e=[o]:e.push(o),t++}for(const o in m)if(o!=="command"){const y={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:k.
properties.trainer.anyOf[1],data:m};e===null?e=[y]:e.push(y),t++}if(m.command!==void 0){let o=m.command;if(Array.isArray(
o)){if(o.length<1){const P={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.trainer.anyOf[1].properties.command,data:o};
e===null?e=[P]:e.push(P),t++}const y=o.length;for(let P=0;P<y;P++){let j=o[P];if(typeof j!="string"){const g={instancePath:s+
"/trainer/command/"+P,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:k.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:k.properties.trainer.anyOf[1].properties.
command.items,data:j};e===null?e=[g]:e.push(g),t++}}}else{const y={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:k.properties.trainer.anyOf[1].
properties.command.type,parentSchema:k.properties.trainer.anyOf[1].properties.command,data:o};e===null?e=[y]:e.push(y),t++}}}else{
const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:k.properties.trainer.anyOf[1].type,parentSchema:k.properties.trainer.anyOf[1],data:m};e===null?e=[o]:e.push(o),t++}
var i=n===t;f=f||i}if(f)t=b,e!==null&&(b?e.length=b:e=null);else{const n={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:k.properties.trainer.anyOf,parentSchema:k.properties.trainer,data:m};
e===null?e=[n]:e.push(n),t++}if(Ie(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:q})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length),r.schedule!==void 0){let n=r.schedule;if(!(typeof n=="number"&&isFinite(
n))&&typeof n!="string"&&!(n&&typeof n=="object"&&!Array.isArray(n))){const h={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:k.properties.schedule.type},schema:k.properties.schedule.type,parentSchema:k.
properties.schedule,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="string"&&n.length<1){const h={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
schedule,data:n};e===null?e=[h]:e.push(h),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){n.warmup===void 0&&(n.warmup=
0);for(const o in n)if(!(o==="constant"||o==="linear"||o==="cosine"||o==="anneal"||o==="until_failure"||o==="warmup")){const y={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:k.properties.schedule,data:n};e===null?e=[y]:e.push(y),t++}if(n.constant!==
void 0&&(U(n.constant,{instancePath:s+"/schedule/constant",parentData:n,parentDataProperty:"constant",rootData:q})||(e=e===
null?U.errors:e.concat(U.errors),t=e.length)),n.linear!==void 0){let o=n.linear;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.end===void 0&&(o.end=0),o.peak===void 0){const P={instancePath:s+"/schedule/linear",schemaPath:"#/properties/sc\
hedule/properties/linear/required",keyword:"required",params:{missingProperty:"peak"},schema:k.properties.schedule.properties.
linear.required,parentSchema:k.properties.schedule.properties.linear,data:o};e===null?e=[P]:e.push(P),t++}for(const P in o)
if(!(P==="peak"||P==="end")){const j={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/lin\
ear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:k.properties.
schedule.properties.linear,data:o};e===null?e=[j]:e.push(j),t++}o.peak!==void 0&&(U(o.peak,{instancePath:s+"/schedule/li\
near/peak",parentData:o,parentDataProperty:"peak",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));let y=o.
end;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const P={instancePath:s+"/schedule/linear/end",schemaPath:"#/p\
roperties/schedule/properties/linear/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:k.properties.schedule.properties.linear.properties.end,data:y};e===null?e=[P]:e.push(P),t++}if(y<0||isNaN(y)){
const P={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.schedule.properties.linear.properties.
end,data:y};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/s\
chedule/properties/linear/properties/end/type",keyword:"type",params:{type:"number"},schema:k.properties.schedule.properties.
linear.properties.end.type,parentSchema:k.properties.schedule.properties.linear.properties.end,data:y};e===null?e=[P]:e.
push(P),t++}}else{const y={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"\
type",params:{type:"object"},schema:k.properties.schedule.properties.linear.type,parentSchema:k.properties.schedule.properties.
linear,data:o};e===null?e=[y]:e.push(y),t++}}if(n.cosine!==void 0){let o=n.cosine;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.end===void 0&&(o.end=0),o.restarts===void 0&&(o.restarts=0),o.decay===void 0&&(o.decay=1),o.peak===void 0){const g={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{
missingProperty:"peak"},schema:k.properties.schedule.properties.cosine.required,parentSchema:k.properties.schedule.properties.
cosine,data:o};e===null?e=[g]:e.push(g),t++}for(const g in o)if(!(g==="peak"||g==="end"||g==="restarts"||g==="decay")){const _={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:k.properties.schedule.properties.cosine,data:o};
e===null?e=[_]:e.push(_),t++}o.peak!==void 0&&(U(o.peak,{instancePath:s+"/schedule/cosine/peak",parentData:o,parentDataProperty:"\
peak",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));let y=o.end;if(typeof y=="number"&&isFinite(y)){
if(y>1||isNaN(y)){const g={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.
cosine.properties.end,data:y};e===null?e=[g]:e.push(g),t++}if(y<0||isNaN(y)){const g={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:k.properties.schedule.properties.cosine.properties.end,data:y};e===null?e=[g]:e.push(g),t++}}else{
const g={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:k.properties.schedule.properties.cosine.properties.end.type,parentSchema:k.
properties.schedule.properties.cosine.properties.end,data:y};e===null?e=[g]:e.push(g),t++}let P=o.restarts;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const g={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:k.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:k.properties.schedule.properties.cosine.properties.restarts,data:P};
e===null?e=[g]:e.push(g),t++}if(typeof P=="number"&&isFinite(P)){if(P>1e3||isNaN(P)){const g={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:k.properties.schedule.properties.cosine.properties.restarts,data:P};e===
null?e=[g]:e.push(g),t++}if(P<0||isNaN(P)){const g={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.
properties.schedule.properties.cosine.properties.restarts,data:P};e===null?e=[g]:e.push(g),t++}}let j=o.decay;if(typeof j==
"number"&&isFinite(j)){if(j>1||isNaN(j)){const g={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.
properties.schedule.properties.cosine.properties.decay,data:j};e===null?e=[g]:e.push(g),t++}if(j<=0||isNaN(j)){const g={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:k.properties.schedule.properties.
cosine.properties.decay,data:j};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:k.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:k.properties.schedule.properties.cosine.properties.decay,data:j};
e===null?e=[g]:e.push(g),t++}}else{const y={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.cosine.type,parentSchema:k.
properties.schedule.properties.cosine,data:o};e===null?e=[y]:e.push(y),t++}}if(n.anneal!==void 0){let o=n.anneal;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.start===void 0&&(o.start=""),o.cycles===void 0){const P={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:k.properties.schedule.properties.anneal.required,parentSchema:k.properties.schedule.properties.anneal,data:o};e===
null?e=[P]:e.push(P),t++}for(const P in o)if(!(P==="start"||P==="cycles")){const j={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
schema:!1,parentSchema:k.properties.schedule.properties.anneal,data:o};e===null?e=[j]:e.push(j),t++}let y=o.start;if(typeof y!=
"string"){const P={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:k.properties.schedule.properties.anneal.properties.start.type,
parentSchema:k.properties.schedule.properties.anneal.properties.start,data:y};e===null?e=[P]:e.push(P),t++}if(o.cycles!==
void 0){let P=o.cycles;if(Array.isArray(P)){if(P.length<1){const g={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles,data:P};e===null?e=[g]:e.push(g),t++}const j=P.length;for(let g=0;g<
j;g++){let _=P[g];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.burst===void 0){const A={instancePath:s+"/schedule/a\
nneal/cycles/"+g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[A]:e.push(A),t++}if(_.steps===void 0){
const A={instancePath:s+"/schedule/anneal/cycles/"+g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:k.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[A]:
e.push(A),t++}if(_.base===void 0){const A={instancePath:s+"/schedule/anneal/cycles/"+g,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:k.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.properties.anneal.properties.
cycles.items,data:_};e===null?e=[A]:e.push(A),t++}if(_.period===void 0){const A={instancePath:s+"/schedule/anneal/cycles\
/"+g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.
properties.anneal.properties.cycles.items,data:_};e===null?e=[A]:e.push(A),t++}if(_.until===void 0){const A={instancePath:s+
"/schedule/anneal/cycles/"+g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[A]:e.push(A),t++}for(const A in _)
if(!(A==="burst"||A==="steps"||A==="base"||A==="period"||A==="until")){const I={instancePath:s+"/schedule/anneal/cycles/"+
g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:A},schema:!1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.
items,data:_};e===null?e=[I]:e.push(I),t++}if(_.burst!==void 0&&(U(_.burst,{instancePath:s+"/schedule/anneal/cycles/"+g+
"/burst",parentData:_,parentDataProperty:"burst",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),_.steps!==
void 0){let A=_.steps;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){const I={instancePath:s+"/schedule/annea\
l/cycles/"+g+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:A};e===null?
e=[I]:e.push(I),t++}if(typeof A=="number"&&isFinite(A)&&(A<1||isNaN(A))){const I={instancePath:s+"/schedule/anneal/cycle\
s/"+g+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:A};e===null?e=[I]:e.push(I),t++}}if(_.base!==void 0&&(U(_.base,{instancePath:s+"/schedule/an\
neal/cycles/"+g+"/base",parentData:_,parentDataProperty:"base",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.
length)),_.period!==void 0){let A=_.period;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){const I={instancePath:s+
"/schedule/anneal/cycles/"+g+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:A};e===null?e=[I]:e.push(I),t++}if(typeof A=="number"&&isFinite(A)&&(A<2||isNaN(A))){const I={instancePath:s+"/sche\
dule/anneal/cycles/"+g+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:k.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:A};e===null?e=[I]:e.push(I),t++}}if(_.until!==void 0){let A=_.until;
if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){const I={instancePath:s+"/schedule/anneal/cycles/"+g+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:A};e===null?e=[I]:e.push(I),t++}if(typeof A==
"number"&&isFinite(A)&&(A<1||isNaN(A))){const I={instancePath:s+"/schedule/anneal/cycles/"+g+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:A};
e===null?e=[I]:e.push(I),t++}}}else{const A={instancePath:s+"/schedule/anneal/cycles/"+g,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:_};
e===null?e=[A]:e.push(A),t++}}}else{const j={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:k.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles,data:P};e===null?e=[j]:e.push(
j),t++}}}else{const y={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:k.properties.schedule.properties.anneal.type,parentSchema:k.properties.schedule.properties.
anneal,data:o};e===null?e=[y]:e.push(y),t++}}if(n.until_failure!==void 0){let o=n.until_failure;if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.divide===void 0&&(o.divide=10),o.start===void 0){const P={instancePath:s+"/schedule/until_failur\
e",schemaPath:"#/properties/schedule/properties/until_failure/required",keyword:"required",params:{missingProperty:"star\
t"},schema:k.properties.schedule.properties.until_failure.required,parentSchema:k.properties.schedule.properties.until_failure,
data:o};e===null?e=[P]:e.push(P),t++}if(o.until===void 0){const P={instancePath:s+"/schedule/until_failure",schemaPath:"\
#/properties/schedule/properties/until_failure/required",keyword:"required",params:{missingProperty:"until"},schema:k.properties.
schedule.properties.until_failure.required,parentSchema:k.properties.schedule.properties.until_failure,data:o};e===null?
e=[P]:e.push(P),t++}for(const P in o)if(!(P==="start"||P==="divide"||P==="until")){const j={instancePath:s+"/schedule/un\
til_failure",schemaPath:"#/properties/schedule/properties/until_failure/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:P},schema:!1,parentSchema:k.properties.schedule.properties.until_failure,data:o};e===null?
e=[j]:e.push(j),t++}o.start!==void 0&&(U(o.start,{instancePath:s+"/schedule/until_failure/start",parentData:o,parentDataProperty:"\
start",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));let y=o.divide;if(typeof y=="number"&&isFinite(
y)){if(y<=1||isNaN(y)){const P={instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/proper\
ties/until_failure/properties/divide/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},schema:1,
parentSchema:k.properties.schedule.properties.until_failure.properties.divide,data:y};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/properties/until_failure/prop\
erties/divide/type",keyword:"type",params:{type:"number"},schema:k.properties.schedule.properties.until_failure.properties.
divide.type,parentSchema:k.properties.schedule.properties.until_failure.properties.divide,data:y};e===null?e=[P]:e.push(
P),t++}o.until!==void 0&&(U(o.until,{instancePath:s+"/schedule/until_failure/until",parentData:o,parentDataProperty:"unt\
il",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{const y={instancePath:s+"/schedule/until_fai\
lure",schemaPath:"#/properties/schedule/properties/until_failure/type",keyword:"type",params:{type:"object"},schema:k.properties.
schedule.properties.until_failure.type,parentSchema:k.properties.schedule.properties.until_failure,data:o};e===null?e=[y]:
e.push(y),t++}}let h=n.warmup;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const o={instancePath:s+"/schedu\
le/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"integer"},schema:k.properties.
schedule.properties.warmup.type,parentSchema:k.properties.schedule.properties.warmup,data:h};e===null?e=[o]:e.push(o),t++}
if(typeof h=="number"&&isFinite(h)){if(h>1e5||isNaN(h)){const o={instancePath:s+"/schedule/warmup",schemaPath:"#/propert\
ies/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:k.properties.
schedule.properties.warmup,data:h};e===null?e=[o]:e.push(o),t++}if(h<0||isNaN(h)){const o={instancePath:s+"/schedule/war\
mup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:k.properties.schedule.properties.warmup,data:h};e===null?e=[o]:e.push(o),t++}}if(!s.startsWith("/defaults/")&&
["constant","linear","cosine","anneal","until_failure"].filter(o=>Object.hasOwn(n,o)).length!==1){const o={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["constant",
"linear","cosine","anneal","until_failure"]},schema:k.properties.schedule.requiredWhenMerged,parentSchema:k.properties.schedule,
data:n};e===null?e=[o]:e.push(o),t++}}}if(r.steps!==void 0){let n=r.steps;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const h={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:k.
properties.steps.type,parentSchema:k.properties.steps,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const h={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:k.properties.steps,data:n};e===null?e=[h]:e.push(h),t++}}if(r.epochs!==void 0){
let n=r.epochs;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const h={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:k.properties.epochs.type,parentSchema:k.properties.
epochs,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const h={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.epochs,data:n};e===null?e=[h]:e.push(h),t++}}let a=r.batch_size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const n={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:k.properties.batch_size.type,parentSchema:k.properties.batch_size,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){const n={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.batch_size,data:a};e===null?e=[
n]:e.push(n),t++}r.prior!==void 0&&(De(r.prior,{instancePath:s+"/prior",parentData:r,parentDataProperty:"prior",rootData:q})||
(e=e===null?De.errors:e.concat(De.errors),t=e.length));let l=r.prior_loss_weight;if(typeof l=="number"&&isFinite(l)){if(l<
0||isNaN(l)){const n={instancePath:s+"/prior_loss_weight",schemaPath:"#/properties/prior_loss_weight/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.prior_loss_weight,data:l};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s+"/prior_loss_weight",schemaPath:"#/properties/prior_loss_weight/type",keyword:"type",
params:{type:"number"},schema:k.properties.prior_loss_weight.type,parentSchema:k.properties.prior_loss_weight,data:l};e===
null?e=[n]:e.push(n),t++}let S=r.gradient_accumulation;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const n={
instancePath:s+"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"\
integer"},schema:k.properties.gradient_accumulation.type,parentSchema:k.properties.gradient_accumulation,data:S};e===null?
e=[n]:e.push(n),t++}if(typeof S=="number"&&isFinite(S)&&(S<1||isNaN(S))){const n={instancePath:s+"/gradient_accumulation",
schemaPath:"#/properties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.gradient_accumulation,data:S};e===null?e=[n]:e.push(n),t++}if(r.unet_lr!==void 0&&(me(r.unet_lr,{instancePath:s+
"/unet_lr",parentData:r,parentDataProperty:"unet_lr",rootData:q})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),
r.text_encoder_lr!==void 0&&(me(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"te\
xt_encoder_lr",rootData:q})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),Te(r.optimizer,{instancePath:s+"/opt\
imizer",parentData:r,parentDataProperty:"optimizer",rootData:q})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length),
r.noise!==void 0&&(ze(r.noise,{instancePath:s+"/noise",parentData:r,parentDataProperty:"noise",rootData:q})||(e=e===null?
ze.errors:e.concat(ze.errors),t=e.length)),r.compute!==void 0&&(Ee(r.compute,{instancePath:s+"/compute",parentData:r,parentDataProperty:"\
compute",rootData:q})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.ema!==void 0){let n=r.ema;if(typeof n=="\
number"&&isFinite(n)){if(n>=1||isNaN(n)){const h={instancePath:s+"/ema",schemaPath:"#/properties/ema/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:k.properties.ema,data:n};e===null?e=[h]:e.push(h),
t++}if(n<=0||isNaN(n)){const h={instancePath:s+"/ema",schemaPath:"#/properties/ema/exclusiveMinimum",keyword:"exclusiveM\
inimum",params:{comparison:">",limit:0},schema:0,parentSchema:k.properties.ema,data:n};e===null?e=[h]:e.push(h),t++}}else{
const h={instancePath:s+"/ema",schemaPath:"#/properties/ema/type",keyword:"type",params:{type:"number"},schema:k.properties.
ema.type,parentSchema:k.properties.ema,data:n};e===null?e=[h]:e.push(h),t++}}if(r.prediction!==void 0){let n=r.prediction;
if(!(n==="epsilon"||n==="v")){const h={instancePath:s+"/prediction",schemaPath:"#/properties/prediction/enum",keyword:"e\
num",params:{allowedValues:k.properties.prediction.enum},schema:k.properties.prediction.enum,parentSchema:k.properties.prediction,
data:n};e===null?e=[h]:e.push(h),t++}}let u=r.seed;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const n={instancePath:s+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:k.properties.seed.type,parentSchema:k.
properties.seed,data:u};e===null?e=[n]:e.push(n),t++}if(typeof u=="number"&&isFinite(u)){if(u>4294967295||isNaN(u)){const n={
instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
schema:4294967295,parentSchema:k.properties.seed,data:u};e===null?e=[n]:e.push(n),t++}if(u<0||isNaN(u)){const n={instancePath:s+
"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.
properties.seed,data:u};e===null?e=[n]:e.push(n),t++}}if(r.clip_skip!==void 0){let n=r.clip_skip;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n))){const h={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"\
type",params:{type:"integer"},schema:k.properties.clip_skip.type,parentSchema:k.properties.clip_skip,data:n};e===null?e=
[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const h={instancePath:s+"/clip_skip",schemaPath:"\
#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.clip_skip,
data:n};e===null?e=[h]:e.push(h),t++}}if(r.previews!==void 0&&(He(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"\
previews",rootData:q})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.validation!==void 0&&(Ze(r.validation,{
instancePath:s+"/validation",parentData:r,parentDataProperty:"validation",rootData:q})||(e=e===null?Ze.errors:e.concat(Ze.
errors),t=e.length)),r.on_failure!==void 0){let n=r.on_failure;if(!(n==="report"||n==="stop"||n==="rollback")){const h={
instancePath:s+"/on_failure",schemaPath:"#/properties/on_failure/enum",keyword:"enum",params:{allowedValues:k.properties.
on_failure.enum},schema:k.properties.on_failure.enum,parentSchema:k.properties.on_failure,data:n};e===null?e=[h]:e.push(
h),t++}}if(r.save_every!==void 0){let n=r.save_every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!=
"string"){const h={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:k.
properties.save_every.type},schema:k.properties.save_every.type,parentSchema:k.properties.save_every,data:n};e===null?e=
[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const h={instancePath:s+"/save_every",schemaPath:"\
#/properties/save_every/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.save_every,
data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="string"&&!Be.test(n)){const h={instancePath:s+"/save_every",schemaPath:"\
#/properties/save_every/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][\
0-9]{0,8} (steps?|epochs?)$",parentSchema:k.properties.save_every,data:n};e===null?e=[h]:e.push(h),t++}}let d=r.silence;
if(typeof d=="string"){if(!pr.test(d)){const n={instancePath:s+"/silence",schemaPath:"#/properties/silence/pattern",keyword:"\
pattern",params:{pattern:"^\\d+(\\.\\d+)? *(s|min|h)$"},schema:"^\\d+(\\.\\d+)? *(s|min|h)$",parentSchema:k.properties.silence,
data:d};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/silence",schemaPath:"#/properties/silence/type",keyword:"\
type",params:{type:"string"},schema:k.properties.silence.type,parentSchema:k.properties.silence,data:d};e===null?e=[n]:e.
push(n),t++}let w=r.keep_states;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const n={instancePath:s+"/keep\
_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"integer"},schema:k.properties.keep_states.
type,parentSchema:k.properties.keep_states,data:w};e===null?e=[n]:e.push(n),t++}if(typeof w=="number"&&isFinite(w)&&(w<0||
isNaN(w))){const n={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:k.properties.keep_states,data:w};e===null?e=[n]:e.push(n),t++}if(de(r.lint,
{instancePath:s+"/lint",parentData:r,parentDataProperty:"lint",rootData:q})||(e=e===null?de.errors:e.concat(de.errors),t=
e.length),!s.startsWith("/defaults/")){if(["method"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:k.requiredWhenMerged,parentSchema:k,
data:r};e===null?e=[n]:e.push(n),t++}if(["base"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:k.requiredWhenMerged,parentSchema:k,data:r};
e===null?e=[n]:e.push(n),t++}if(["datasets"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:k.requiredWhenMerged,parentSchema:k,
data:r};e===null?e=[n]:e.push(n),t++}if(["schedule"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:k.requiredWhenMerged,parentSchema:k,
data:r};e===null?e=[n]:e.push(n),t++}if(["steps","epochs"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:k.requiredWhenMerged,
parentSchema:k,data:r};e===null?e=[n]:e.push(n),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:k.type,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}return le.errors=e,t===0}const M={type:"\
object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{matrix:{$ref:"\
#/definitions/matrix",description:"One merge for each combination of these values, as in `train`: `{alpha: [0.3, 0.5]}`."},
method:{enum:["weighted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},
models:{type:"object",additionalProperties:!1,requiredWhenMerged:["a"],description:"Checkpoints: names under `models`, `\
merge/NAME`, or `train/NAME` of a training of a whole model.",properties:{a:{type:"string",description:"The model that i\
s changed."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},
alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"n\
umber",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",
description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{
type:"number"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"\
string",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","f\
p32"],default:"fp16",description:"Numbers in the written file."}}};function he(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:q=r}={}){let e=null,t=0;const i=t,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.alpha===void 0&&(b=
"alpha")||r.blocks===void 0&&(b="blocks")){const f={};e===null?e=[f]:e.push(f),t++}}var m=p===t;if(m){const b={instancePath:s,
schemaPath:"#/not",keyword:"not",params:{},schema:M.not,parentSchema:M,data:r};e===null?e=[b]:e.push(b),t++}else t=i,e!==
null&&(i?e.length=i:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.
loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const a in r)if(!(a==="matrix"||a==="method"||a==="m\
odels"||a==="alpha"||a==="blocks"||a==="loras"||a==="vae"||a==="dtype")){const l={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:M,data:r};e===null?e=[l]:
e.push(l),t++}r.matrix!==void 0&&(ue(r.matrix,{instancePath:s+"/matrix",parentData:r,parentDataProperty:"matrix",rootData:q})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length));let b=r.method;if(b!=="weighted-sum"){const a={instancePath:s+"/m\
ethod",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:M.properties.method.enum},schema:M.properties.
method.enum,parentSchema:M.properties.method,data:b};e===null?e=[a]:e.push(a),t++}if(r.models!==void 0){let a=r.models;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const l in a)if(!(l==="a"||l==="b")){const S={instancePath:s+"/models",schemaPath:"\
#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:M.
properties.models,data:a};e===null?e=[S]:e.push(S),t++}if(a.a!==void 0){let l=a.a;if(typeof l!="string"){const S={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:M.properties.
models.properties.a.type,parentSchema:M.properties.models.properties.a,data:l};e===null?e=[S]:e.push(S),t++}}if(a.b!==void 0){
let l=a.b;if(typeof l!="string"){const S={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:M.properties.models.properties.b.type,parentSchema:M.properties.models.properties.
b,data:l};e===null?e=[S]:e.push(S),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(l=>Object.hasOwn(a,l)).length!==1){
const l={instancePath:s+"/models",schemaPath:"#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["a"]},schema:M.properties.models.requiredWhenMerged,parentSchema:M.properties.models,data:a};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
schema:M.properties.models.type,parentSchema:M.properties.models,data:a};e===null?e=[l]:e.push(l),t++}}if(r.alpha!==void 0){
let a=r.alpha;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const l={instancePath:s+"/alpha",schemaPath:"#/prope\
rties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:M.properties.alpha,data:a};
e===null?e=[l]:e.push(l),t++}if(a<0||isNaN(a)){const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:M.properties.alpha,data:a};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},
schema:M.properties.alpha.type,parentSchema:M.properties.alpha,data:a};e===null?e=[l]:e.push(l),t++}}if(r.blocks!==void 0){
let a=r.blocks;if(Array.isArray(a)){if(a.length>26){const S={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:M.properties.blocks,data:a};e===null?e=[S]:e.push(S),
t++}if(a.length<26){const S={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:M.properties.blocks,data:a};e===null?e=[S]:e.push(S),t++}const l=a.length;for(let S=0;S<
l;S++){let u=a[S];if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){const d={instancePath:s+"/blocks/"+S,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:M.properties.
blocks.items,data:u};e===null?e=[d]:e.push(d),t++}if(u<0||isNaN(u)){const d={instancePath:s+"/blocks/"+S,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:M.properties.blocks.
items,data:u};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/blocks/"+S,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:M.properties.blocks.items.type,parentSchema:M.properties.blocks.items,
data:u};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:M.properties.blocks.type,parentSchema:M.properties.blocks,data:a};e===null?e=[l]:e.push(
l),t++}}let f=r.loras;if(f&&typeof f=="object"&&!Array.isArray(f))for(const a in f){let l=f[a];if(!(typeof l=="number"&&
isFinite(l))){const S={instancePath:s+"/loras/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:M.properties.loras.additionalProperties.type,parentSchema:M.
properties.loras.additionalProperties,data:l};e===null?e=[S]:e.push(S),t++}}else{const a={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:M.properties.loras.type,parentSchema:M.properties.
loras,data:f};e===null?e=[a]:e.push(a),t++}if(r.vae!==void 0){let a=r.vae;if(typeof a!="string"){const l={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:M.properties.vae.type,parentSchema:M.
properties.vae,data:a};e===null?e=[l]:e.push(l),t++}}let c=r.dtype;if(!(c==="fp16"||c==="fp32")){const a={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:M.properties.dtype.enum},schema:M.properties.
dtype.enum,parentSchema:M.properties.dtype,data:c};e===null?e=[a]:e.push(a),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:M.requiredWhenMerged,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}}else{
const b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===
null?e=[b]:e.push(b),t++}return he.errors=e,t===0}const Q={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function Ce(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="checkpoint"||i===
"vae"||i==="clip_skip")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:Q,data:r};e===null?e=[p]:e.push(p),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:Q.dependencies,parentSchema:Q,data:r};e===null?e=[i]:e.push(i),t++}if(r.
checkpoint!==void 0){let i=r.checkpoint;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.properties.checkpoint,data:i};
e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:Q.properties.checkpoint.type,parentSchema:Q.properties.checkpoint,data:i};e===null?e=
[p]:e.push(p),t++}}if(r.vae!==void 0){let i=r.vae;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.properties.vae,data:i};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:Q.properties.vae.type,parentSchema:Q.properties.vae,data:i};e===null?e=[p]:e.push(p),t++}}if(r.clip_skip!==
void 0){let i=r.clip_skip;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:Q.properties.clip_skip.type,parentSchema:Q.
properties.clip_skip,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:Q.properties.clip_skip,data:i};e===null?e=[p]:e.push(p),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:Q.requiredWhenMerged,parentSchema:Q,data:r};e===null?e=[i]:
e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,
data:r};e===null?e=[i]:e.push(i),t++}return Ce.errors=e,t===0}const $={type:"object",additionalProperties:!1,requiredWhenMerged:[
"trainings","prompts"],properties:{trainings:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0,description:"\
Names of trainings whose networks draw, a row each; one with a `matrix` means all of its trainings."},prompts:{type:"arr\
ay",items:{type:"string",minLength:1},minItems:1,description:"What the pictures shall show; better other prompts than th\
ose of the previews."},negative:{type:"string",default:"",description:"What none of them shall show."},seeds:{anyOf:[{type:"\
integer",minimum:1,maximum:64},{type:"array",items:{type:"integer",minimum:0,maximum:4294967295},minItems:1,maxItems:64,
uniqueItems:!0}],default:6,description:"So many seeds, drawn anew for every network that comes out and recorded (S-76); \
or the seeds."},strengths:{type:"array",items:{type:"number",minimum:0},minItems:1,uniqueItems:!0,default:[1],description:"\
Multipliers of the network, a row each (S-78). The base model alone, 0, is always drawn."},width:{type:"integer",minimum:64,
description:"In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"\
In pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},health:{$ref:"#/definition\
s/health",default:{}}}};function Re(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.negative===void 0&&(r.negative=""),r.seeds===void 0&&(r.seeds=6),r.strengths===
void 0&&(r.strengths=[1]),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.health===void 0&&(r.health={});for(const u in r)
if(!se.call($.properties,u)){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u},schema:!1,parentSchema:$,data:r};e===null?e=[d]:e.push(d),t++}if(r.trainings!==void 0){let u=r.
trainings;if(Array.isArray(u)){if(u.length<1){const h={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.trainings,data:u};e===null?e=[h]:e.push(h),
t++}const d=u.length;for(let h=0;h<d;h++){let o=u[h];if(typeof o!="string"){const y={instancePath:s+"/trainings/"+h,schemaPath:"\
#/properties/trainings/items/type",keyword:"type",params:{type:"string"},schema:$.properties.trainings.items.type,parentSchema:$.
properties.trainings.items,data:o};e===null?e=[y]:e.push(y),t++}}let w=u.length,n;if(w>1){const h={};for(;w--;){let o=u[w];
if(typeof o=="string"){if(typeof h[o]=="number"){n=h[o];const y={instancePath:s+"/trainings",schemaPath:"#/properties/tr\
ainings/uniqueItems",keyword:"uniqueItems",params:{i:w,j:n},schema:!0,parentSchema:$.properties.trainings,data:u};e===null?
e=[y]:e.push(y),t++;break}h[o]=w}}}}else{const d={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/type",keyword:"\
type",params:{type:"array"},schema:$.properties.trainings.type,parentSchema:$.properties.trainings,data:u};e===null?e=[d]:
e.push(d),t++}}if(r.prompts!==void 0){let u=r.prompts;if(Array.isArray(u)){if(u.length<1){const w={instancePath:s+"/prom\
pts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.prompts,
data:u};e===null?e=[w]:e.push(w),t++}const d=u.length;for(let w=0;w<d;w++){let n=u[w];if(typeof n=="string"){if(n.length<
1){const h={instancePath:s+"/prompts/"+w,schemaPath:"#/properties/prompts/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:$.properties.prompts.items,data:n};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/pr\
ompts/"+w,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type:"string"},schema:$.properties.prompts.
items.type,parentSchema:$.properties.prompts.items,data:n};e===null?e=[h]:e.push(h),t++}}}else{const d={instancePath:s+"\
/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:$.properties.prompts.type,parentSchema:$.
properties.prompts,data:u};e===null?e=[d]:e.push(d),t++}}let p=r.negative;if(typeof p!="string"){const u={instancePath:s+
"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:$.properties.negative.type,
parentSchema:$.properties.negative,data:p};e===null?e=[u]:e.push(u),t++}let m=r.seeds;const b=t;let f=!1;const c=t;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const u={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/type",
keyword:"type",params:{type:"integer"},schema:$.properties.seeds.anyOf[0].type,parentSchema:$.properties.seeds.anyOf[0],
data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>64||isNaN(m)){const u={instancePath:s+"/se\
eds",schemaPath:"#/properties/seeds/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:$.
properties.seeds.anyOf[0],data:m};e===null?e=[u]:e.push(u),t++}if(m<1||isNaN(m)){const u={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.
seeds.anyOf[0],data:m};e===null?e=[u]:e.push(u),t++}}var i=c===t;if(f=f||i,!f){const u=t;if(Array.isArray(m)){if(m.length>
64){const o={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/maxItems",keyword:"maxItems",params:{limit:64},
schema:64,parentSchema:$.properties.seeds.anyOf[1],data:m};e===null?e=[o]:e.push(o),t++}if(m.length<1){const o={instancePath:s+
"/seeds",schemaPath:"#/properties/seeds/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.
seeds.anyOf[1],data:m};e===null?e=[o]:e.push(o),t++}const w=m.length;for(let o=0;o<w;o++){let y=m[o];if(!(typeof y=="num\
ber"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const P={instancePath:s+"/seeds/"+o,schemaPath:"#/properties/seeds/anyOf/1/items/\
type",keyword:"type",params:{type:"integer"},schema:$.properties.seeds.anyOf[1].items.type,parentSchema:$.properties.seeds.
anyOf[1].items,data:y};e===null?e=[P]:e.push(P),t++}if(typeof y=="number"&&isFinite(y)){if(y>4294967295||isNaN(y)){const P={
instancePath:s+"/seeds/"+o,schemaPath:"#/properties/seeds/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:$.properties.seeds.anyOf[1].items,data:y};e===null?e=[P]:e.push(P),t++}
if(y<0||isNaN(y)){const P={instancePath:s+"/seeds/"+o,schemaPath:"#/properties/seeds/anyOf/1/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.seeds.anyOf[1].items,data:y};e===null?e=[P]:e.
push(P),t++}}}let n=m.length,h;if(n>1){const o={};for(;n--;){let y=m[n];if(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y)){if(typeof o[y]=="number"){h=o[y];const P={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:h},schema:!0,parentSchema:$.properties.seeds.anyOf[1],data:m};e===null?e=[P]:e.push(
P),t++;break}o[y]=n}}}}else{const w={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/type",keyword:"type",
params:{type:"array"},schema:$.properties.seeds.anyOf[1].type,parentSchema:$.properties.seeds.anyOf[1],data:m};e===null?
e=[w]:e.push(w),t++}var i=u===t;f=f||i}if(f)t=b,e!==null&&(b?e.length=b:e=null);else{const u={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf",keyword:"anyOf",params:{},schema:$.properties.seeds.anyOf,parentSchema:$.properties.seeds,data:m};
e===null?e=[u]:e.push(u),t++}let a=r.strengths;if(Array.isArray(a)){if(a.length<1){const n={instancePath:s+"/strengths",
schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.strengths,
data:a};e===null?e=[n]:e.push(n),t++}const u=a.length;for(let n=0;n<u;n++){let h=a[n];if(typeof h=="number"&&isFinite(h)){
if(h<0||isNaN(h)){const o={instancePath:s+"/strengths/"+n,schemaPath:"#/properties/strengths/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.strengths.items,data:h};e===null?e=[o]:e.push(
o),t++}}else{const o={instancePath:s+"/strengths/"+n,schemaPath:"#/properties/strengths/items/type",keyword:"type",params:{
type:"number"},schema:$.properties.strengths.items.type,parentSchema:$.properties.strengths.items,data:h};e===null?e=[o]:
e.push(o),t++}}let d=a.length,w;if(d>1){const n={};for(;d--;){let h=a[d];if(typeof h=="number"&&isFinite(h)){if(typeof n[h]==
"number"){w=n[h];const o={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/uniqueItems",keyword:"uniqueIte\
ms",params:{i:d,j:w},schema:!0,parentSchema:$.properties.strengths,data:a};e===null?e=[o]:e.push(o),t++;break}n[h]=d}}}}else{
const u={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},schema:$.
properties.strengths.type,parentSchema:$.properties.strengths,data:a};e===null?e=[u]:e.push(u),t++}if(r.width!==void 0){
let u=r.width;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const d={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:$.properties.width.type,parentSchema:$.properties.width,
data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(u)&&(u<64||isNaN(u))){const d={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:$.
properties.width,data:u};e===null?e=[d]:e.push(d),t++}}if(r.height!==void 0){let u=r.height;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:$.properties.height.type,parentSchema:$.properties.height,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u==
"number"&&isFinite(u)&&(u<64||isNaN(u))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:$.properties.height,data:u};e===null?e=[d]:e.push(d),t++}}
let l=r.steps;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const u={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:$.properties.steps.type,parentSchema:$.properties.steps,
data:l};e===null?e=[u]:e.push(u),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const u={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.
steps,data:l};e===null?e=[u]:e.push(u),t++}let S=r.cfg;if(!(typeof S=="number"&&isFinite(S))){const u={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:$.properties.cfg.type,parentSchema:$.
properties.cfg,data:S};e===null?e=[u]:e.push(u),t++}if(ye(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"\
health",rootData:q})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length),!s.startsWith("/defaults/")){if(["trainings"].
filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["trainings"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[u]:e.push(u),t++}if([
"prompts"].filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[u]:e.push(
u),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,
data:r};e===null?e=[p]:e.push(p),t++}return Re.errors=e,t===0}const Ge=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$","u");function Ke(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===void 0&&(r.models=
{}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.evaluate===void 0&&(r.evaluate={}),r.merge===void 0&&
(r.merge={}),r.report===void 0&&(r.report={});for(const n in r)if(!se.call(W.properties,n)){const h={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:W,data:r};e===
null?e=[h]:e.push(h),t++}if(r.sdbuild!==void 0){let n=r.sdbuild;if(n!==1){const h={instancePath:s+"/sdbuild",schemaPath:"\
#/properties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:W.properties.sdbuild,data:n};e===
null?e=[h]:e.push(h),t++}}if(r.extends!==void 0){let n=r.extends;if(typeof n!="string"&&!Array.isArray(n)){const h={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:W.properties.extends.type},schema:W.properties.
extends.type,parentSchema:W.properties.extends,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="string"&&n.length<1){const h={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.extends,data:n};e===null?e=[h]:e.push(h),t++}if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.properties.
extends,data:n};e===null?e=[o]:e.push(o),t++}const h=n.length;for(let o=0;o<h;o++){let y=n[o];if(typeof y=="string"){if(y.
length<1){const P={instancePath:s+"/extends/"+o,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:W.properties.extends.items,data:y};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/extends/"+o,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:W.properties.extends.
items.type,parentSchema:W.properties.extends.items,data:y};e===null?e=[P]:e.push(P),t++}}}}if(r.vars!==void 0){let n=r.vars;
if(n&&typeof n=="object"&&!Array.isArray(n))for(const h in n){let o=n[h];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))){const y={instancePath:s+"/vars/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:W.properties.vars.additionalProperties.type},schema:W.properties.vars.additionalProperties.
type,parentSchema:W.properties.vars.additionalProperties,data:o};e===null?e=[y]:e.push(y),t++}}else{const h={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:W.properties.vars.type,parentSchema:W.
properties.vars,data:n};e===null?e=[h]:e.push(h),t++}}let c=r.defaults;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const n in c)
if(!(n==="dataset"||n==="train"||n==="merge")){const h={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:W.properties.defaults,
data:c};e===null?e=[h]:e.push(h),t++}c.dataset!==void 0&&(oe(c.dataset,{instancePath:s+"/defaults/dataset",parentData:c,
parentDataProperty:"dataset",rootData:q})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),c.train!==void 0&&(le(
c.train,{instancePath:s+"/defaults/train",parentData:c,parentDataProperty:"train",rootData:q})||(e=e===null?le.errors:e.
concat(le.errors),t=e.length)),c.merge!==void 0&&(he(c.merge,{instancePath:s+"/defaults/merge",parentData:c,parentDataProperty:"\
merge",rootData:q})||(e=e===null?he.errors:e.concat(he.errors),t=e.length))}else{const n={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:W.properties.defaults.type,parentSchema:W.properties.
defaults,data:c};e===null?e=[n]:e.push(n),t++}let a=r.models;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const n in a){
const h=t;if(typeof n=="string"){if(!ke.test(n)){const o={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Y,
data:n,propertyName:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:Y.type,parentSchema:Y,data:n,propertyName:n};e===null?e=[o]:e.push(
o),t++}var i=h===t;if(!i){const o={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:n},schema:W.properties.models.propertyNames,parentSchema:W.properties.models,data:a};e===
null?e=[o]:e.push(o),t++}}for(const n in a)Ce(a[n],{instancePath:s+"/models/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:n,rootData:q})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)}else{const n={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:W.properties.models.type,parentSchema:W.
properties.models,data:a};e===null?e=[n]:e.push(n),t++}let l=r.datasets;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const n in l){
const h=t;if(typeof n=="string"){if(!ke.test(n)){const o={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Y,
data:n,propertyName:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:Y.type,parentSchema:Y,data:n,propertyName:n};e===null?e=[o]:e.push(
o),t++}var p=h===t;if(!p){const o={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:n},schema:W.properties.datasets.propertyNames,parentSchema:W.properties.datasets,data:l};
e===null?e=[o]:e.push(o),t++}}for(const n in l)oe(l[n],{instancePath:s+"/datasets/"+n.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:l,parentDataProperty:n,rootData:q})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{const n={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:W.properties.
datasets.type,parentSchema:W.properties.datasets,data:l};e===null?e=[n]:e.push(n),t++}let S=r.train;if(S&&typeof S=="obj\
ect"&&!Array.isArray(S)){for(const n in S){const h=t;if(typeof n=="string"){if(!Ge.test(n)){const o={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:ge,
data:n,propertyName:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/train",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:ge.type,parentSchema:ge,data:n,propertyName:n};e===null?e=[o]:e.
push(o),t++}var m=h===t;if(!m){const o={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:n},schema:W.properties.train.propertyNames,parentSchema:W.properties.train,data:S};e===
null?e=[o]:e.push(o),t++}}for(const n in S)le(S[n],{instancePath:s+"/train/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:S,
parentDataProperty:n,rootData:q})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)}else{const n={instancePath:s+"/\
train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:W.properties.train.type,parentSchema:W.
properties.train,data:S};e===null?e=[n]:e.push(n),t++}let u=r.evaluate;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const n in u){
const h=t;if(typeof n=="string"){if(!ke.test(n)){const o={instancePath:s+"/evaluate",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Y,
data:n,propertyName:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/evaluate",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:Y.type,parentSchema:Y,data:n,propertyName:n};e===null?e=[o]:e.push(
o),t++}var b=h===t;if(!b){const o={instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/propertyNames",keyword:"\
propertyNames",params:{propertyName:n},schema:W.properties.evaluate.propertyNames,parentSchema:W.properties.evaluate,data:u};
e===null?e=[o]:e.push(o),t++}}for(const n in u)Re(u[n],{instancePath:s+"/evaluate/"+n.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:u,parentDataProperty:n,rootData:q})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else{const n={
instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type:"object"},schema:W.properties.
evaluate.type,parentSchema:W.properties.evaluate,data:u};e===null?e=[n]:e.push(n),t++}let d=r.merge;if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){for(const n in d){const h=t;if(typeof n=="string"){if(!Ge.test(n)){const o={instancePath:s+"/me\
rge",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:ge,
data:n,propertyName:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/merge",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:ge.type,parentSchema:ge,data:n,propertyName:n};e===null?e=[o]:e.
push(o),t++}var f=h===t;if(!f){const o={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:n},schema:W.properties.merge.propertyNames,parentSchema:W.properties.merge,data:d};e===
null?e=[o]:e.push(o),t++}}for(const n in d)he(d[n],{instancePath:s+"/merge/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,
parentDataProperty:n,rootData:q})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{const n={instancePath:s+"/\
merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:W.properties.merge.type,parentSchema:W.
properties.merge,data:d};e===null?e=[n]:e.push(n),t++}let w=r.report;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const n in w)
if(n!=="title"){const h={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:n},schema:!1,parentSchema:W.properties.report,data:w};e===null?e=[h]:e.push(h),
t++}if(w.title!==void 0){let n=w.title;if(typeof n!="string"){const h={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:W.properties.report.properties.title.type,
parentSchema:W.properties.report.properties.title,data:n};e===null?e=[h]:e.push(h),t++}}}else{const n={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:W.properties.report.type,parentSchema:W.
properties.report,data:w};e===null?e=[n]:e.push(n),t++}if(r.default!==void 0){let n=r.default;if(Array.isArray(n)){const h=n.
length;for(let o=0;o<h;o++){let y=n[o];if(typeof y!="string"){const P={instancePath:s+"/default/"+o,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:W.properties.default.items.type,parentSchema:W.properties.
default.items,data:y};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:W.properties.default.type,parentSchema:W.properties.default,data:n};
e===null?e=[h]:e.push(h),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:W.requiredWhenMerged,
parentSchema:W,data:r};e===null?e=[n]:e.push(n),t++}}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:W.type,parentSchema:W,data:r};e===null?e=[c]:e.push(c),t++}return Ke.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = nr;
