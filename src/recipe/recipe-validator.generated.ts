// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const sr=Be,W={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
ng"},description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,
required:["command"],properties:{command:{type:"array",minItems:1,items:{type:"string"},description:"Program and argumen\
ts; started without a shell, it gets the job file as its last argument."}}}],default:"micro",hint:"write `micro`, or `{c\
ommand: [program, argument]}`",description:"What trains: `micro`, which comes with sdbuild, or a command that speaks the\
 trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{type:["number","string","object"],minLength:1,
additionalProperties:!1,description:"Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,0\
00, then 5e-7; `5e-6:10 epochs, 5e-7` counts epochs (S-56). Or a shape.",hint:"a schedule has one shape: `constant`, `li\
near`, `cosine`, `anneal` or `until_failure`",requiredWhenMerged:[["constant","linear","cosine","anneal","until_failure"]],
properties:{constant:{$ref:"#/definitions/rate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,
required:["peak"],description:"Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},
end:{type:"number",minimum:0,maximum:1,default:0,description:"What it nears at the end."}}},cosine:{type:"object",additionalProperties:!1,
required:["peak"],description:"Falls along half a cosine wave, again and again if it restarts (S-54).",properties:{peak:{
$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"\
What each wave nears."},restarts:{type:"integer",minimum:0,maximum:1e3,default:0,description:"How often it jumps up agai\
n: three waves have two."},decay:{type:"number",exclusiveMinimum:0,maximum:1,default:1,description:"By what each wave is\
 lower than the one before."}}},anneal:{type:"object",additionalProperties:!1,required:["cycles"],description:"Bursts of\
 a high rate, which may leave a local optimum (S-53, S-130).",properties:{start:{type:"string",default:"",description:"B\
efore the cycles: rates with steps, `5e-5:100, 5e-6:1500`."},cycles:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
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
ptimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fixed number: equal reci\
pes then give equal results",description:"Of everything random in the training."},clip_skip:{type:"integer",minimum:1,description:"\
Instead of the base model's own."},previews:{$ref:"#/definitions/previews"},validation:{$ref:"#/definitions/validation"},
on_failure:{enum:["report","stop","rollback"],description:"What a failure in the previews leads to: a word about it, the\
 end of the training, or the next rate of `until_failure`. `report` when absent, or `rollback` with `until_failure`."},save_every:{
type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text \
such as `100 steps` or `1 epoch`",description:"Keep a checkpoint at every multiple of this: steps as a number, or `100 s\
teps`, or `1 epoch`; only the result when absent."},silence:{type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"\
30 min",hint:"write e.g. `30 min`",description:"How long a trainer may print nothing before it is taken to hang: it is e\
nded, and started again if it has saved a state since."},keep_states:{type:"integer",minimum:0,default:3,description:"Ho\
w many states to keep, besides those where the learning rate changes: a training whose beginning is equal goes on from t\
hem."},lint:{$ref:"#/definitions/lint",default:{}}}},partRate:{type:["number","string"],minimum:0,maximum:1,minLength:1,
hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"},prior:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"prompts"],description:"Prior preservation: pictures of the class, drawn by the base before the training and trained on \
as regularisation, with their prompts as captions. Trainings that ask for the same share them.",properties:{prompts:{$ref:"\
#/definitions/strings",description:"What the class is, without the trigger; several take turns."},count:{type:"integer",
minimum:1,maximum:1e4,default:24,description:"How many pictures."},seed:{$ref:"#/definitions/seed",default:1,description:"\
Of the first picture; each next has one more."},negative:{type:"string",default:"",description:"What they shall not show\
."},width:{type:"integer",minimum:64,description:"The first dataset's resolution when absent."},height:{type:"integer",minimum:64,
description:"The first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampl\
ing steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance."}}},rate:{type:"number",exclusiveMinimum:0,
maximum:1,hint:"write a rate between 0 and 1, such as 5e-6"},network:{type:"object",additionalProperties:!1,description:"\
The trained network: of a LoRA, or of a hypernetwork.",properties:{rank:{type:"integer",minimum:1,description:"Rank of a\
 LoRA; 16 when absent."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equa\
l to the rank when absent."},conv_rank:{type:"integer",minimum:1,description:"Has a LoRA adapt residual blocks, down- an\
d upsampling too, their 3\xD73 convolutions with this rank (kohya's `conv_dim`)."},conv_alpha:{type:"number",exclusiveMinimum:0,
description:"Scales those by conv_alpha / conv_rank; equal to that rank when absent."},blocks:{type:"object",additionalProperties:{
type:"integer",minimum:0},description:"Ranks of single blocks of the U-Net (IN00 \u2026 IN11, M00, OUT00 \u2026 OUT11), `{IN08: 8,\
 M00: 0}`; 0 leaves a block as it is."},text_encoder:{type:["boolean","integer"],minimum:1,description:"`false` leaves t\
he text encoder as it is, a number is its rank; it has the rank of the rest when absent."},layers:{type:"array",items:{type:"\
number",exclusiveMinimum:0},minItems:2,description:"Layers of a hypernetwork in widths of the context, the first and the\
 last 1; `[1, 2, 1]` when absent."},activation:{enum:["linear","relu","leakyrelu","elu","swish","tanh","sigmoid"],description:"\
Between the layers of a hypernetwork; `linear`, which is none, when absent."},layer_norm:{type:"boolean",description:"Wh\
ether a hypernetwork normalises between its layers; not when absent."},dropout:{type:"number",minimum:0,exclusiveMaximum:1,
description:"Chance of each inner value of a hypernetwork to be left out in training; 0 when absent."},init:{enum:["norm\
al","xavier-uniform","xavier-normal","kaiming-uniform","kaiming-normal"],description:"How a hypernetwork's weights start\
; `normal`, of deviation 0.01, when absent."}}},optimizer:{type:"object",additionalProperties:!1,description:"AdamW's se\
ttings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[
.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"numbe\
r",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,
description:"Gradients longer than this are scaled down to it; 0 never."}}},previews:{type:"object",additionalProperties:!1,
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
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}}}},G={type:"\
string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a lett\
er or digit"},fe={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write\
 letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},re=Object.prototype.hasOwnProperty,O={type:"objec\
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
$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},te={type:["string","array"],items:{type:"s\
tring",minLength:1},minLength:1,minItems:1};function F(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:te.type},schema:te.type,parentSchema:te,data:r};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&r.length<1){const a={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te,data:r};e===null?e=
[a]:e.push(a),t++}if(Array.isArray(r)){if(r.length<1){const n={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:te,data:r};e===null?e=[n]:e.push(n),t++}const a=r.length;for(let n=0;n<a;n++){let m=r[n];
if(typeof m=="string"){if(m.length<1){const b={instancePath:s+"/"+n,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:te.items,data:m};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/"+n,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:te.items.type,parentSchema:te.items,data:m};e===null?e=[b]:e.
push(b),t++}}}return F.errors=e,t===0}const se={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},Ue=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function xe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:se.required,parentSchema:se,data:r};e===null?e=[a]:e.push(a),t++}for(const a in r)
if(a!=="flatten"){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:se,data:r};e===null?e=[n]:e.push(n),t++}if(r.flatten!==void 0){let a=r.flatten;if(typeof a=="stri\
ng"){if(!Ue.test(a)){const n={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:se.properties.
flatten,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:se.properties.flatten.type,parentSchema:se.properties.flatten,data:a};
e===null?e=[n]:e.push(n),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:se.
type,parentSchema:se,data:r};e===null?e=[a]:e.push(a),t++}return xe.errors=e,t===0}const C={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function Ne(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const c in r)
if(!(c==="resolution"||c==="step"||c==="min"||c==="max"||c==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:C,data:r};e===null?e=[i]:
e.push(i),t++}let a=r.resolution;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&!Array.isArray(a)){const c={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:C.properties.resolution.type},schema:C.
properties.resolution.type,parentSchema:C.properties.resolution,data:a};e===null?e=[c]:e.push(c),t++}if(typeof a=="numbe\
r"&&isFinite(a)&&(a<8||isNaN(a))){const c={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:C.properties.resolution,data:a};e===null?e=[c]:e.push(c),
t++}if(Array.isArray(a)){if(a.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:C.properties.resolution,data:a};e===null?e=[i]:e.push(i),t++}
if(a.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:C.properties.resolution,data:a};e===null?e=[i]:e.push(i),t++}const c=a.length;for(let i=0;i<
c;i++){let l=a[i];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const S={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:C.properties.resolution.items.type,parentSchema:C.
properties.resolution.items,data:l};e===null?e=[S]:e.push(S),t++}if(typeof l=="number"&&isFinite(l)&&(l<8||isNaN(l))){const S={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:C.properties.resolution.items,data:l};e===null?e=[S]:e.push(S),t++}}}let n=r.step;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const c={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:C.properties.step.type,parentSchema:C.properties.step,data:n};e===null?e=[c]:e.push(
c),t++}if(typeof n=="number"&&isFinite(n)&&(n<8||isNaN(n))){const c={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:C.properties.step,data:n};e===null?e=
[c]:e.push(c),t++}let m=r.min;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:C.properties.min.type,parentSchema:C.properties.min,
data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(m))){const c={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:C.properties.
min,data:m};e===null?e=[c]:e.push(c),t++}let b=r.max;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const c={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:C.properties.max.
type,parentSchema:C.properties.max,data:b};e===null?e=[c]:e.push(c),t++}if(typeof b=="number"&&isFinite(b)&&(b<8||isNaN(
b))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:C.properties.max,data:b};e===null?e=[c]:e.push(c),t++}let g=r.upscale;if(!(g==="allow"||g==="warn"||
g==="never")){const c={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:C.
properties.upscale.enum},schema:C.properties.upscale.enum,parentSchema:C.properties.upscale,data:g};e===null?e=[c]:e.push(
c),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,
data:r};e===null?e=[a]:e.push(a),t++}return Ne.errors=e,t===0}const v={type:"object",additionalProperties:!1,description:"\
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
re taken from here; when absent all, of scores all but `rating`."}}},Ge=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),Je=new RegExp(
"^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),Z={type:"object",additionalProperties:!1,description:"Lowest scores, by the kind o\
f the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"Tags of no other kind; 0.35 when absent \
everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of characters; 0.85 when absent everywhere\
."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; as `general` when absent."},artist:{type:"\
number",minimum:0,maximum:1,description:"Names of artists; as `general` when absent."},meta:{type:"number",minimum:0,maximum:1,
description:"Tags of the file, such as `highres`; as `general` when absent."},tags:{type:"object",additionalProperties:{
type:"number",minimum:0,maximum:1},default:{},description:"Single tags, whatever their kind: `{hat: 0.6}`."}}};function le(r,{
instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.tags===void 0&&(r.tags={});for(const n in r)if(!(n==="general"||n==="character"||n==="copyright"||n==="artist"||n===
"meta"||n==="tags")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),t++}if(r.general!==void 0){let n=r.general;
if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const m={instancePath:s+"/general",schemaPath:"#/properties/genera\
l/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:Z.properties.general,data:n};e===null?
e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+"/general",schemaPath:"#/properties/general/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.general,data:n};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/general",schemaPath:"#/properties/general/type",keyword:"type",params:{type:"number"},schema:Z.
properties.general.type,parentSchema:Z.properties.general,data:n};e===null?e=[m]:e.push(m),t++}}if(r.character!==void 0){
let n=r.character;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const m={instancePath:s+"/character",schemaPath:"\
#/properties/character/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:Z.properties.character,
data:n};e===null?e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+"/character",schemaPath:"#/properties/cha\
racter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.character,data:n};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/character",schemaPath:"#/properties/character/type",keyword:"\
type",params:{type:"number"},schema:Z.properties.character.type,parentSchema:Z.properties.character,data:n};e===null?e=[
m]:e.push(m),t++}}if(r.copyright!==void 0){let n=r.copyright;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const m={
instancePath:s+"/copyright",schemaPath:"#/properties/copyright/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:Z.properties.copyright,data:n};e===null?e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+
"/copyright",schemaPath:"#/properties/copyright/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.
properties.copyright,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/copyright",schemaPath:"#/prope\
rties/copyright/type",keyword:"type",params:{type:"number"},schema:Z.properties.copyright.type,parentSchema:Z.properties.
copyright,data:n};e===null?e=[m]:e.push(m),t++}}if(r.artist!==void 0){let n=r.artist;if(typeof n=="number"&&isFinite(n)){
if(n>1||isNaN(n)){const m={instancePath:s+"/artist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:Z.properties.artist,data:n};e===null?e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+
"/artist",schemaPath:"#/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.
properties.artist,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/artist",schemaPath:"#/properties/\
artist/type",keyword:"type",params:{type:"number"},schema:Z.properties.artist.type,parentSchema:Z.properties.artist,data:n};
e===null?e=[m]:e.push(m),t++}}if(r.meta!==void 0){let n=r.meta;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const m={
instancePath:s+"/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:Z.properties.meta,data:n};e===null?e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+"/meta",schemaPath:"\
#/properties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.meta,data:n};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:Z.properties.meta.type,parentSchema:Z.properties.meta,data:n};e===null?e=[m]:e.push(m),t++}}let a=r.
tags;if(a&&typeof a=="object"&&!Array.isArray(a))for(const n in a){let m=a[n];if(typeof m=="number"&&isFinite(m)){if(m>1||
isNaN(m)){const b={instancePath:s+"/tags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:Z.properties.tags.additionalProperties,
data:m};e===null?e=[b]:e.push(b),t++}if(m<0||isNaN(m)){const b={instancePath:s+"/tags/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:Z.properties.tags.additionalProperties,data:m};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"\
/tags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:Z.properties.tags.additionalProperties.type,parentSchema:Z.properties.tags.additionalProperties,
data:m};e===null?e=[b]:e.push(b),t++}}else{const n={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:Z.properties.tags.type,parentSchema:Z.properties.tags,data:a};e===null?e=[n]:e.push(
n),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,
data:r};e===null?e=[a]:e.push(a),t++}return le.errors=e,t===0}function Ae(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:q=r}={}){let e=null,t=0;const a=t;let n=!1,m=null;const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:T.
oneOf[0].required,parentSchema:T.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var c=b===t;c&&(n=!0,m=0);const g=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:T.oneOf[1].required,parentSchema:T.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var c=g===t;if(c&&n)n=!1,m=[m,1];else{c&&(n=!0,m=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const S={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:T.oneOf[2].required,parentSchema:T.oneOf[2],data:r};e===null?e=[S]:e.push(S),t++}var c=i===t;if(c&&n)n=
!1,m=[m,2];else{c&&(n=!0,m=2);const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const d={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:T.oneOf[3].required,parentSchema:T.
oneOf[3],data:r};e===null?e=[d]:e.push(d),t++}var c=S===t;c&&n?(n=!1,m=[m,3]):c&&(n=!0,m=3)}}if(n)t=a,e!==null&&(a?e.length=
a:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:T.oneOf,parentSchema:T,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const l={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:T,data:r};e===null?
e=[l]:e.push(l),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:T.dependencies,parentSchema:T,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!Ge.test(i)){const l={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:T.properties.sidecar,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:T.properties.
sidecar.type,parentSchema:T.properties.sidecar,data:i};e===null?e=[l]:e.push(l),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!Je.test(i)){const l={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:T.properties.
scores,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:T.properties.scores.type,parentSchema:T.properties.scores,data:i};e===null?
e=[l]:e.push(l),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.
metadata,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:T.properties.metadata.type,parentSchema:T.properties.metadata,data:i};
e===null?e=[l]:e.push(l),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const l={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:T.properties.filename.enum},schema:T.properties.filename.
enum,parentSchema:T.properties.filename,data:i};e===null?e=[l]:e.push(l),t++}}if(r.thresholds!==void 0&&(le(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:q})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const l=i.length;for(let S=0;S<l;S++){
let u=i[S];if(!(u==="general"||u==="artist"||u==="copyright"||u==="character"||u==="meta"||u==="rating")){const d={instancePath:s+
"/categories/"+S,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:T.properties.categories.
items.enum},schema:T.properties.categories.items.enum,parentSchema:T.properties.categories.items,data:u};e===null?e=[d]:
e.push(d),t++}}}else{const l={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:T.properties.categories.type,parentSchema:T.properties.categories,data:i};e===null?e=[l]:e.push(l),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,
data:r};e===null?e=[i]:e.push(i),t++}return Ae.errors=e,t===0}const ie={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Ke=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function je(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!(a==="add"||a==="drop"||a==="set"||a===
"sha256"||a==="note")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:ie,data:r};e===null?e=[n]:e.push(n),t++}if(r.add!==void 0&&(F(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.drop!==
void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:q})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.set!==void 0&&(F(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:q})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.sha256!==void 0){let a=r.sha256;if(typeof a=="string"){if(!Ke.test(
a)){const n={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:ie.properties.sha256,data:a};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:ie.
properties.sha256.type,parentSchema:ie.properties.sha256,data:a};e===null?e=[n]:e.push(n),t++}}if(r.note!==void 0){let a=r.
note;if(typeof a!="string"){const n={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
string"},schema:ie.properties.note.type,parentSchema:ie.properties.note,data:a};e===null?e=[n]:e.push(n),t++}}}else{const a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ie.type,parentSchema:ie,data:r};e===null?
e=[a]:e.push(a),t++}return je.errors=e,t===0}const x={type:"object",hint:"a rule has one verb: write two rules, or keep \
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
; shown by `why`."}}},we=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),Ye=new RegExp("^(first|last|(before|after):\
 *\\S.*)$","u");function qe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;const a=t;
let n=!1,m=null;const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:x.oneOf[0].required,parentSchema:x.oneOf[0],
data:r};e===null?e=[i]:e.push(i),t++}var c=b===t;c&&(n=!0,m=0);const g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},
schema:x.oneOf[1].required,parentSchema:x.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var c=g===t;if(c&&n)n=!1,m=[m,1];else{
c&&(n=!0,m=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===void 0){const S={instancePath:s,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:x.oneOf[2].required,parentSchema:x.oneOf[2],
data:r};e===null?e=[S]:e.push(S),t++}var c=i===t;if(c&&n)n=!1,m=[m,2];else{c&&(n=!0,m=2);const S=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.replace===void 0){const d={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"replace"},schema:x.oneOf[3].required,parentSchema:x.oneOf[3],data:r};e===null?e=[d]:e.push(d),t++}var c=S===
t;if(c&&n)n=!1,m=[m,3];else{c&&(n=!0,m=3);const d=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const p={
instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"map"},schema:x.oneOf[4].required,
parentSchema:x.oneOf[4],data:r};e===null?e=[p]:e.push(p),t++}var c=d===t;if(c&&n)n=!1,m=[m,4];else{c&&(n=!0,m=4);const p=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const o={instancePath:s,schemaPath:"#/oneOf/5/required",
keyword:"required",params:{missingProperty:"combine"},schema:x.oneOf[5].required,parentSchema:x.oneOf[5],data:r};e===null?
e=[o]:e.push(o),t++}var c=p===t;if(c&&n)n=!1,m=[m,5];else{c&&(n=!0,m=5);const o=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.subsume===void 0){const P={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"\
subsume"},schema:x.oneOf[6].required,parentSchema:x.oneOf[6],data:r};e===null?e=[P]:e.push(P),t++}var c=o===t;if(c&&n)n=
!1,m=[m,6];else{c&&(n=!0,m=6);const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.imply===void 0){const y={instancePath:s,
schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"imply"},schema:x.oneOf[7].required,parentSchema:x.
oneOf[7],data:r};e===null?e=[y]:e.push(y),t++}var c=P===t;if(c&&n)n=!1,m=[m,7];else{c&&(n=!0,m=7);const y=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.exclusive===void 0){const A={instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"requ\
ired",params:{missingProperty:"exclusive"},schema:x.oneOf[8].required,parentSchema:x.oneOf[8],data:r};e===null?e=[A]:e.push(
A),t++}var c=y===t;if(c&&n)n=!1,m=[m,8];else{c&&(n=!0,m=8);const A=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===
void 0){const be={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"require"},schema:x.
oneOf[9].required,parentSchema:x.oneOf[9],data:r};e===null?e=[be]:e.push(be),t++}var c=A===t;if(c&&n)n=!1,m=[m,9];else{c&&
(n=!0,m=9);const be=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===void 0){const ke={instancePath:s,schemaPath:"\
#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:x.oneOf[10].required,parentSchema:x.oneOf[10],
data:r};e===null?e=[ke]:e.push(ke),t++}var c=be===t;if(c&&n)n=!1,m=[m,10];else{c&&(n=!0,m=10);const ke=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.trigger===void 0){const Pe={instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"requ\
ired",params:{missingProperty:"trigger"},schema:x.oneOf[11].required,parentSchema:x.oneOf[11],data:r};e===null?e=[Pe]:e.
push(Pe),t++}var c=ke===t;if(c&&n)n=!1,m=[m,11];else{c&&(n=!0,m=11);const Pe=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.prefix===void 0){const Se={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:"\
prefix"},schema:x.oneOf[12].required,parentSchema:x.oneOf[12],data:r};e===null?e=[Se]:e.push(Se),t++}var c=Pe===t;if(c&&
n)n=!1,m=[m,12];else{c&&(n=!0,m=12);const Se=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const He={
instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"suffix"},schema:x.oneOf[13].
required,parentSchema:x.oneOf[13],data:r};e===null?e=[He]:e.push(He),t++}var c=Se===t;c&&n?(n=!1,m=[m,13]):c&&(n=!0,m=13)}}}}}}}}}}}}
if(n)t=a,e!==null&&(a?e.length=a:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},
schema:x.oneOf,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!re.call(x.properties,i)){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:x,data:r};e===null?e=[l]:e.push(l),t++}if(r.to!==void 0&&r.combine===
void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"\
combine",depsCount:1,deps:"combine"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==
void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"\
in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.
push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependenc\
ies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:x.dependencies,parentSchema:x,data:r};
e===null?e=[i]:e.push(i),t++}if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:x.dependencies,parentSchema:x,data:r};
e===null?e=[i]:e.push(i),t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"#/dependencie\
s",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},schema:x.dependencies,
parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:x.
dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){const i={instancePath:s,
schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},
schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.id;if(typeof i=="str\
ing"){if(!we.test(i)){const l={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:G,data:i};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:G.
type,parentSchema:G,data:i};e===null?e=[l]:e.push(l),t++}}if(r.drop!==void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.ancestors!==void 0){let i=r.
ancestors;if(typeof i!="boolean"){const l={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:x.properties.ancestors.type,parentSchema:x.properties.ancestors,data:i};e===null?e=
[l]:e.push(l),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="wrong")){const l={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:x.properties.role.enum},schema:x.properties.
role.enum,parentSchema:x.properties.role,data:i};e===null?e=[l]:e.push(l),t++}}if(r.only!==void 0&&(F(r.only,{instancePath:s+
"/only",parentData:r,parentDataProperty:"only",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.add!==
void 0&&(F(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:q})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Ye.test(i)){const l={instancePath:s+"/at",schemaPath:"\
#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after): *\\S.*)$"},schema:"^(first|last\
|(before|after): *\\S.*)$",parentSchema:x.properties.at,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:x.properties.at.type,parentSchema:x.
properties.at,data:i};e===null?e=[l]:e.push(l),t++}}if(r.replace!==void 0){let i=r.replace;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(Object.keys(i).length<1){const l={instancePath:s+"/replace",schemaPath:"#/properties/replace/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.replace,data:i};e===null?e=[l]:e.push(l),
t++}for(const l in i)F(i[l],{instancePath:s+"/replace/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:l,
rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const l={instancePath:s+"/replace",schemaPath:"#/\
properties/replace/type",keyword:"type",params:{type:"object"},schema:x.properties.replace.type,parentSchema:x.properties.
replace,data:i};e===null?e=[l]:e.push(l),t++}}if(r.map!==void 0){let i=r.map;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length<1){const l={instancePath:s+"/map",schemaPath:"#/properties/map/minProperties",keyword:"minPrope\
rties",params:{limit:1},schema:1,parentSchema:x.properties.map,data:i};e===null?e=[l]:e.push(l),t++}for(const l in i){let S=i[l];
if(typeof S=="string"){if(S.length<1){const u={instancePath:s+"/map/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
map.additionalProperties,data:S};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/map/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"},schema:x.
properties.map.additionalProperties.type,parentSchema:x.properties.map.additionalProperties,data:S};e===null?e=[u]:e.push(
u),t++}}}else{const l={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type:"object"},schema:x.
properties.map.type,parentSchema:x.properties.map,data:i};e===null?e=[l]:e.push(l),t++}}if(r.combine!==void 0){let i=r.combine;
if(Array.isArray(i)){if(i.length<2){const S={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"\
minItems",params:{limit:2},schema:2,parentSchema:x.properties.combine,data:i};e===null?e=[S]:e.push(S),t++}const l=i.length;
for(let S=0;S<l;S++){let u=i[S];if(typeof u=="string"){if(u.length<1){const d={instancePath:s+"/combine/"+S,schemaPath:"\
#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.combine.items,
data:u};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/combine/"+S,schemaPath:"#/properties/combine/items/\
type",keyword:"type",params:{type:"string"},schema:x.properties.combine.items.type,parentSchema:x.properties.combine.items,
data:u};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"\
type",params:{type:"array"},schema:x.properties.combine.type,parentSchema:x.properties.combine,data:i};e===null?e=[l]:e.
push(l),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.to,data:i};e===null?e=
[l]:e.push(l),t++}}else{const l={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},schema:x.properties.to.type,parentSchema:x.properties.to,data:i};e===null?e=[l]:e.push(l),t++}}if(r.in!==void 0){let i=r.
in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const l={instancePath:s+"/in",schemaPath:"#/\
properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:i};e===
null?e=[l]:e.push(l),t++}if(Object.keys(i).length<1){const l={instancePath:s+"/in",schemaPath:"#/properties/in/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:i};e===null?e=[l]:e.push(l),t++}
for(const l in i)F(i[l],{instancePath:s+"/in/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:l,
rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const l={instancePath:s+"/in",schemaPath:"#/prope\
rties/in/type",keyword:"type",params:{type:"object"},schema:x.properties.in.type,parentSchema:x.properties.in,data:i};e===
null?e=[l]:e.push(l),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(i)){i.suffix===
void 0&&(i.suffix=!1);for(const S in i)if(!(S==="table"||S==="suffix")){const u={instancePath:s+"/subsume",schemaPath:"#\
/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:x.
properties.subsume,data:i};e===null?e=[u]:e.push(u),t++}if(i.table!==void 0){let S=i.table;if(typeof S=="string"){if(S.length<
1){const u={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:x.properties.subsume.properties.table,data:S};e===null?e=[u]:e.push(u),t++}}else{
const u={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{
type:"string"},schema:x.properties.subsume.properties.table.type,parentSchema:x.properties.subsume.properties.table,data:S};
e===null?e=[u]:e.push(u),t++}}let l=i.suffix;if(typeof l!="boolean"){const S={instancePath:s+"/subsume/suffix",schemaPath:"\
#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:x.properties.subsume.properties.
suffix.type,parentSchema:x.properties.subsume.properties.suffix,data:l};e===null?e=[S]:e.push(S),t++}}else{const l={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:x.properties.subsume.type,
parentSchema:x.properties.subsume,data:i};e===null?e=[l]:e.push(l),t++}}if(r.imply!==void 0){let i=r.imply;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const l in i)if(l!=="table"){const S={instancePath:s+"/imply",schemaPath:"#/properties/\
imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:x.properties.
imply,data:i};e===null?e=[S]:e.push(S),t++}if(i.table!==void 0){let l=i.table;if(typeof l=="string"){if(l.length<1){const S={
instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:x.properties.imply.properties.table,data:l};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+
"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"type",params:{type:"string"},schema:x.properties.
imply.properties.table.type,parentSchema:x.properties.imply.properties.table,data:l};e===null?e=[S]:e.push(S),t++}}}else{
const l={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",keyword:"type",params:{type:"object"},schema:x.properties.
imply.type,parentSchema:x.properties.imply,data:i};e===null?e=[l]:e.push(l),t++}}if(r.exclusive!==void 0&&(F(r.exclusive,
{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"exclusive",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.require!==void 0&&(F(r.require,{instancePath:s+"/require",parentData:r,parentDataProperty:"require",rootData:q})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const l={instancePath:s+
"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues:x.properties.on.enum},schema:x.properties.on.
enum,parentSchema:x.properties.on,data:i};e===null?e=[l]:e.push(l),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||
i==="order")){const l={instancePath:s+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:x.
properties.keep.enum},schema:x.properties.keep.enum,parentSchema:x.properties.keep,data:i};e===null?e=[l]:e.push(l),t++}}
if(r.mark!==void 0&&(F(r.mark,{instancePath:s+"/mark",parentData:r,parentDataProperty:"mark",rootData:q})||(e=e===null?F.
errors:e.concat(F.errors),t=e.length)),r.trigger!==void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const l={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.trigger,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:x.properties.trigger.type,parentSchema:x.properties.trigger,
data:i};e===null?e=[l]:e.push(l),t++}}if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const l={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.prefix,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:x.properties.prefix.type,parentSchema:x.properties.prefix,data:i};
e===null?e=[l]:e.push(l),t++}}if(r.suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
suffix,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:x.properties.suffix.type,parentSchema:x.properties.suffix,data:i};e===null?
e=[l]:e.push(l),t++}}if(r.subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
subset,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:x.properties.subset.type,parentSchema:x.properties.subset,data:i};e===null?
e=[l]:e.push(l),t++}}if(r.when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/wh\
en",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.when,
data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"string"},schema:x.properties.when.type,parentSchema:x.properties.when,data:i};e===null?e=[l]:e.push(
l),t++}}if(r.note!==void 0){let i=r.note;if(typeof i!="string"){const l={instancePath:s+"/note",schemaPath:"#/properties\
/note/type",keyword:"type",params:{type:"string"},schema:x.properties.note.type,parentSchema:x.properties.note,data:i};e===
null?e=[l]:e.push(l),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.
type,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}return qe.errors=e,t===0}const Y={type:"object",additionalProperties:!1,
description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP token\
s; one chunk is 75 (S-25)."},max:{type:"integer",minimum:1,description:"CLIP tokens that the trainer reads, such as the \
`max_token_length` of sd-scripts: a longer caption is an error (L-30)."},tags:{type:"integer",minimum:1,description:"Tag\
s, as many as there may be."},over:{enum:["lint","drop"],default:"lint",description:"Longer captions: report them, or dr\
op tags: of the last entry of `order` those the tagger is least sure of, else from the end."}}};function Oe(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===
void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const m in r)if(!(m==="tokens"||m==="max"||m==="tags"||m==="o\
ver")){const b={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:Y,data:r};e===null?e=[b]:e.push(b),t++}let a=r.tokens;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const m={instancePath:s+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type:"integ\
er"},schema:Y.properties.tokens.type,parentSchema:Y.properties.tokens,data:a};e===null?e=[m]:e.push(m),t++}if(typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){const m={instancePath:s+"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Y.properties.tokens,data:a};e===null?e=[m]:e.push(m),t++}
if(r.max!==void 0){let m=r.max;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const b={instancePath:s+"/max",
schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:Y.properties.max.type,parentSchema:Y.properties.
max,data:m};e===null?e=[b]:e.push(b),t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const b={instancePath:s+"/\
max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Y.properties.
max,data:m};e===null?e=[b]:e.push(b),t++}}if(r.tags!==void 0){let m=r.tags;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){const b={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:Y.
properties.tags.type,parentSchema:Y.properties.tags,data:m};e===null?e=[b]:e.push(b),t++}if(typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m))){const b={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:Y.properties.tags,data:m};e===null?e=[b]:e.push(b),t++}}let n=r.over;if(!(n==="lint"||
n==="drop")){const m={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:Y.
properties.over.enum},schema:Y.properties.over.enum,parentSchema:Y.properties.over,data:n};e===null?e=[m]:e.push(m),t++}}else{
const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:r};e===
null?e=[a]:e.push(a),t++}return Oe.errors=e,t===0}const Qe=new RegExp("^[^\\s,]+$","u");function $e(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const h in r)if(!re.call(v.properties,h)){const o={instancePath:s,schemaPath:"#/a\
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
parentSchema:v.properties.trigger,data:h};e===null?e=[o]:e.push(o),t++}}let g=r.fixed_outfit;if(typeof g!="boolean"){const h={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:v.
properties.fixed_outfit.type,parentSchema:v.properties.fixed_outfit,data:g};e===null?e=[h]:e.push(h),t++}let c=r.from;if(Array.
isArray(c)){if(c.length<1){const o={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:v.properties.from,data:c};e===null?e=[o]:e.push(o),t++}const h=c.length;for(let o=0;o<h;o++)
Ae(c[o],{instancePath:s+"/from/"+o,parentData:c,parentDataProperty:o,rootData:q})||(e=e===null?Ae.errors:e.concat(Ae.errors),
t=e.length)}else{const h={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:v.properties.from.type,parentSchema:v.properties.from,data:c};e===null?e=[h]:e.push(h),t++}le(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:q})||(e=e===null?le.errors:e.concat(le.errors),t=e.length);
let i=r.vocab;if(i&&typeof i=="object"&&!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const o in i)if(!(o==="fil\
es"||o==="extra")){const f={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:o},schema:!1,parentSchema:v.properties.vocab,data:i};e===null?e=[f]:e.push(f),
t++}i.files!==void 0&&(F(i.files,{instancePath:s+"/vocab/files",parentData:i,parentDataProperty:"files",rootData:q})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length));let h=i.extra;if(Array.isArray(h)){const o=h.length;for(let f=0;f<o;f++){
let P=h[f];if(typeof P=="string"){if(P.length<1){const j={instancePath:s+"/vocab/extra/"+f,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.vocab.properties.
extra.items,data:P};e===null?e=[j]:e.push(j),t++}}else{const j={instancePath:s+"/vocab/extra/"+f,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:v.properties.vocab.properties.extra.items.
type,parentSchema:v.properties.vocab.properties.extra.items,data:P};e===null?e=[j]:e.push(j),t++}}}else{const o={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:v.properties.
vocab.properties.extra.type,parentSchema:v.properties.vocab.properties.extra,data:h};e===null?e=[o]:e.push(o),t++}}else{
const h={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:v.properties.
vocab.type,parentSchema:v.properties.vocab,data:i};e===null?e=[h]:e.push(h),t++}if(r.overrides!==void 0){let h=r.overrides;
if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){const o={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:v.properties.overrides.type},schema:v.properties.overrides.type,parentSchema:v.
properties.overrides,data:h};e===null?e=[o]:e.push(o),t++}if(typeof h=="string"&&h.length<1){const o={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
overrides,data:h};e===null?e=[o]:e.push(o),t++}if(h&&typeof h=="object"&&!Array.isArray(h))for(const o in h)je(h[o],{instancePath:s+
"/overrides/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:o,rootData:q})||(e=e===null?je.errors:
e.concat(je.errors),t=e.length)}let l=r.groups;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const h in l){const o=t;
if(typeof h=="string"){if(!we.test(h)){const f={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:G,
data:h,propertyName:h};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:h,propertyName:h};e===null?e=[f]:e.push(
f),t++}var a=o===t;if(!a){const f={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:h},schema:v.properties.groups.propertyNames,parentSchema:v.properties.groups,data:l};e===
null?e=[f]:e.push(f),t++}}for(const h in l){let o=l[h];const f=t;let P=!1;const j=t;if(Array.isArray(o)){const y=o.length;
for(let _=0;_<y;_++){let A=o[_];if(typeof A=="string"){if(A.length<1){const M={instancePath:s+"/groups/"+h.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+_,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:v.properties.groups.additionalProperties.anyOf[0].items,data:A};e===null?
e=[M]:e.push(M),t++}}else{const M={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:v.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:v.properties.groups.additionalProperties.anyOf[0].items,data:A};e===
null?e=[M]:e.push(M),t++}}}else{const y={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:v.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:v.properties.groups.additionalProperties.anyOf[0],data:o};e===null?e=[y]:e.push(y),t++}var n=j===
t;if(P=P||n,!P){const y=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.file===void 0){const A={instancePath:s+"/gro\
ups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:v.properties.groups.additionalProperties.anyOf[1].required,parentSchema:v.
properties.groups.additionalProperties.anyOf[1],data:o};e===null?e=[A]:e.push(A),t++}for(const A in o)if(A!=="file"){const M={
instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,parentSchema:v.properties.
groups.additionalProperties.anyOf[1],data:o};e===null?e=[M]:e.push(M),t++}if(o.file!==void 0){let A=o.file;if(typeof A==
"string"){if(A.length<1){const M={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:v.properties.groups.additionalProperties.anyOf[1].properties.file,data:A};e===null?e=[M]:e.push(M),t++}}else{
const M={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:v.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:v.properties.groups.additionalProperties.anyOf[1].properties.file,data:A};e===
null?e=[M]:e.push(M),t++}}}else{const A={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:v.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:v.properties.groups.additionalProperties.anyOf[1],data:o};e===null?e=[A]:
e.push(A),t++}var n=y===t;P=P||n}if(P)t=f,e!==null&&(f?e.length=f:e=null);else{const y={instancePath:s+"/groups/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:v.
properties.groups.additionalProperties.anyOf,parentSchema:v.properties.groups.additionalProperties,data:o};e===null?e=[y]:
e.push(y),t++}}}else{const h={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:v.properties.groups.type,parentSchema:v.properties.groups,data:l};e===null?e=[h]:e.push(h),t++}let S=r.rules;
if(Array.isArray(S)){const h=S.length;for(let o=0;o<h;o++)qe(S[o],{instancePath:s+"/rules/"+o,parentData:S,parentDataProperty:o,
rootData:q})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)}else{const h={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:v.properties.rules.type,parentSchema:v.properties.rules,
data:S};e===null?e=[h]:e.push(h),t++}let u=r.order;if(Array.isArray(u)){const h=u.length;for(let o=0;o<h;o++){let f=u[o];
if(typeof f=="string"){if(f.length<1){const P={instancePath:s+"/order/"+o,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.order.items,data:f};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/order/"+o,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:v.
properties.order.items.type,parentSchema:v.properties.order.items,data:f};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:v.properties.order.type,parentSchema:v.
properties.order,data:u};e===null?e=[h]:e.push(h),t++}if(r.keep!==void 0){let h=r.keep;const o=t;let f=!1;const P=t;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const j={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:v.properties.keep.anyOf[0].type,parentSchema:v.properties.keep.anyOf[0],data:h};e===
null?e=[j]:e.push(j),t++}if(typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h))){const j={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.
keep.anyOf[0],data:h};e===null?e=[j]:e.push(j),t++}var m=P===t;if(f=f||m,!f){const j=t;if(h&&typeof h=="object"&&!Array.
isArray(h)){if(h.separator===void 0){const _={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:v.properties.keep.anyOf[1].required,parentSchema:v.properties.keep.
anyOf[1],data:h};e===null?e=[_]:e.push(_),t++}for(const _ in h)if(!(_==="separator"||_==="tags")){const A={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
schema:!1,parentSchema:v.properties.keep.anyOf[1],data:h};e===null?e=[A]:e.push(A),t++}if(h.separator!==void 0){let _=h.
separator;if(typeof _=="string"){if(!Qe.test(_)){const A={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
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
type,parentSchema:v.properties.keep.anyOf[1],data:h};e===null?e=[_]:e.push(_),t++}var m=j===t;f=f||m}if(f)t=o,e!==null&&
(o?e.length=o:e=null);else{const j={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:v.properties.keep.anyOf,parentSchema:v.properties.keep,data:h};e===null?e=[j]:e.push(j),t++}}Oe(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:q})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length);let d=r.
render;if(d&&typeof d=="object"&&!Array.isArray(d)){d.space===void 0&&(d.space=" "),d.escape===void 0&&(d.escape=!1);for(const f in d)
if(!(f==="space"||f==="escape"||f==="wildcards")){const P={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:v.properties.render,
data:d};e===null?e=[P]:e.push(P),t++}let h=d.space;if(!(h===" "||h==="_")){const f={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:v.properties.render.properties.space.enum},
schema:v.properties.render.properties.space.enum,parentSchema:v.properties.render.properties.space,data:h};e===null?e=[f]:
e.push(f),t++}let o=d.escape;if(typeof o!="boolean"){const f={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:v.properties.render.properties.escape.type,parentSchema:v.
properties.render.properties.escape,data:o};e===null?e=[f]:e.push(f),t++}if(d.wildcards!==void 0){let f=d.wildcards;if(typeof f!=
"boolean"){const P={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:v.properties.render.properties.wildcards.type,parentSchema:v.properties.render.properties.
wildcards,data:f};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/render",schemaPath:"#/properties/render/\
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
caption_dropout,data:o};e===null?e=[_]:e.push(_),t++}let f=w.caption_dropout_every_n_epochs;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const _={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:v.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:v.properties.train.properties.caption_dropout_every_n_epochs,data:f};e===
null?e=[_]:e.push(_),t++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){const _={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.caption_dropout_every_n_epochs,data:f};
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
e.push(_),t++}}let y=w.variants_seed;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const _={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:v.properties.train.properties.variants_seed.type,parentSchema:v.properties.train.properties.variants_seed,data:y};
e===null?e=[_]:e.push(_),t++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){const _={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:v.properties.train.properties.variants_seed,data:y};e===null?e=[_]:e.push(_),t++}}else{const h={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:v.properties.train.type,parentSchema:v.
properties.train,data:w};e===null?e=[h]:e.push(h),t++}let p=r.tests;if(Array.isArray(p)){const h=p.length;for(let o=0;o<
h;o++){let f=p[o];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.lint===void 0&&(f.lint=[]),f.in===void 0){const j={instancePath:s+
"/tests/"+o,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:v.properties.
tests.items.required,parentSchema:v.properties.tests.items,data:f};e===null?e=[j]:e.push(j),t++}if(f.out===void 0){const j={
instancePath:s+"/tests/"+o,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:v.properties.tests.items.required,parentSchema:v.properties.tests.items,data:f};e===null?e=[j]:e.push(j),t++}
for(const j in f)if(!(j==="in"||j==="out"||j==="path"||j==="lint")){const y={instancePath:s+"/tests/"+o,schemaPath:"#/pr\
operties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},schema:!1,parentSchema:v.
properties.tests.items,data:f};e===null?e=[y]:e.push(y),t++}if(f.in!==void 0){let j=f.in;if(typeof j!="string"){const y={
instancePath:s+"/tests/"+o+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"s\
tring"},schema:v.properties.tests.items.properties.in.type,parentSchema:v.properties.tests.items.properties.in,data:j};e===
null?e=[y]:e.push(y),t++}}if(f.out!==void 0){let j=f.out;if(typeof j!="string"){const y={instancePath:s+"/tests/"+o+"/ou\
t",schemaPath:"#/properties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:v.properties.tests.
items.properties.out.type,parentSchema:v.properties.tests.items.properties.out,data:j};e===null?e=[y]:e.push(y),t++}}if(f.
path!==void 0){let j=f.path;if(typeof j=="string"){if(j.length<1){const y={instancePath:s+"/tests/"+o+"/path",schemaPath:"\
#/properties/tests/items/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
tests.items.properties.path,data:j};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/tests/"+o+"/path",schemaPath:"\
#/properties/tests/items/properties/path/type",keyword:"type",params:{type:"string"},schema:v.properties.tests.items.properties.
path.type,parentSchema:v.properties.tests.items.properties.path,data:j};e===null?e=[y]:e.push(y),t++}}let P=f.lint;if(Array.
isArray(P)){const j=P.length;for(let y=0;y<j;y++){let _=P[y];if(typeof _!="string"){const A={instancePath:s+"/tests/"+o+
"/lint/"+y,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:v.
properties.tests.items.properties.lint.items.type,parentSchema:v.properties.tests.items.properties.lint.items,data:_};e===
null?e=[A]:e.push(A),t++}}}else{const j={instancePath:s+"/tests/"+o+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:v.properties.tests.items.properties.lint.type,parentSchema:v.
properties.tests.items.properties.lint,data:P};e===null?e=[j]:e.push(j),t++}}else{const P={instancePath:s+"/tests/"+o,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:v.properties.tests.items.type,parentSchema:v.
properties.tests.items,data:f};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:v.properties.tests.type,parentSchema:v.properties.tests,data:p};
e===null?e=[h]:e.push(h),t++}}else{const b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.
type,parentSchema:v,data:r};e===null?e=[b]:e.push(b),t++}return $e.errors=e,t===0}const X={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Xe=new RegExp(
"^auto$","u");function We(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const m in r)
if(!(m==="name"||m==="vectors"||m==="init"||m==="learned")){const b={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:X,data:r};e===null?e=[b]:e.push(b),t++}
if(r.name!==void 0){let m=r.name;if(typeof m=="string"){if(!we.test(m)){const b={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:G,data:m};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:m};e===null?e=[b]:e.push(
b),t++}}let a=r.vectors;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"){const m={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:X.properties.vectors.type},schema:X.properties.
vectors.type,parentSchema:X.properties.vectors,data:a};e===null?e=[m]:e.push(m),t++}if(typeof a=="number"&&isFinite(a)){
if(a>75||isNaN(a)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:X.properties.vectors,data:a};e===null?e=[m]:e.push(m),t++}if(a<1||isNaN(
a)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:X.properties.vectors,data:a};e===null?e=[m]:e.push(m),t++}}if(typeof a=="string"&&!Xe.
test(a)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:X.properties.vectors,data:a};e===null?e=[m]:e.push(m),t++}let n=r.init;if(!(n==="t\
okens"||n==="mean")){const m={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:X.
properties.init.enum},schema:X.properties.init.enum,parentSchema:X.properties.init,data:n};e===null?e=[m]:e.push(m),t++}
if(r.learned!==void 0&&(F(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:q})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(m=>Object.hasOwn(r,m)).
length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:X.requiredWhenMerged,parentSchema:X,data:r};e===null?e=[m]:e.push(m),t++}}else{const a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:r};e===null?e=[a]:e.push(a),t++}return We.
errors=e,t===0}const H={type:"object",additionalProperties:!1,description:"What the checks of this dataset or training g\
o by; the checks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off",
"info","warning","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","er\
ror"],description:"How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"\
The number from which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"\
Its other numbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities \
and thresholds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{
$ref:"#/definitions/waiver"},description:"Findings that do not count, each with its reason."}}},Re=new RegExp("^L-[0-9][\
0-9]$","u"),R={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{
type:"string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"\
string",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of t\
he picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},er=new RegExp("^[0-9a-fA-F]{6,64}$","u"),rr=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function Fe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!(a==="id"||a==="image"||a==="sha256"||a==="reason"||
a==="until")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:R,data:r};e===null?e=[n]:e.push(n),t++}if(r.id!==void 0){let a=r.id;if(typeof a=="string"){if(!Re.
test(a)){const n={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:R.properties.id,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:R.properties.id.type,parentSchema:R.
properties.id,data:a};e===null?e=[n]:e.push(n),t++}}if(r.image!==void 0){let a=r.image;if(typeof a=="string"){if(a.length<
1){const n={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:R.properties.image,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:R.properties.image.type,parentSchema:R.properties.
image,data:a};e===null?e=[n]:e.push(n),t++}}if(r.sha256!==void 0){let a=r.sha256;if(typeof a=="string"){if(!er.test(a)){
const n={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:R.properties.sha256,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:R.properties.
sha256.type,parentSchema:R.properties.sha256,data:a};e===null?e=[n]:e.push(n),t++}}if(r.reason!==void 0){let a=r.reason;
if(typeof a=="string"){if(a.length<1){const n={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:R.properties.reason,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:R.properties.
reason.type,parentSchema:R.properties.reason,data:a};e===null?e=[n]:e.push(n),t++}}if(r.until!==void 0){let a=r.until;if(typeof a==
"string"){if(!rr.test(a)){const n={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:R.properties.until,data:a};e===
null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:R.properties.until.type,parentSchema:R.properties.until,data:a};e===null?e=[n]:e.push(n),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:R.requiredWhenMerged,parentSchema:R,data:r};e===
null?e=[a]:e.push(a),t++}if(["reason"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:R.requiredWhenMerged,parentSchema:R,data:r};
e===null?e=[a]:e.push(a),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.
type,parentSchema:R,data:r};e===null?e=[a]:e.push(a),t++}return Fe.errors=e,t===0}function he(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const g in r)if(!(g==="checks"||g==="waivers")){const c={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:H,
data:r};e===null?e=[c]:e.push(c),t++}let m=r.checks;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const g in m){const c=t;
if(typeof g=="string"&&!Re.test(g)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:H.properties.checks.propertyNames,
data:g,propertyName:g};e===null?e=[i]:e.push(i),t++}var a=c===t;if(!a){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:g},schema:H.properties.checks.propertyNames,
parentSchema:H.properties.checks,data:m};e===null?e=[i]:e.push(i),t++}}for(const g in m){let c=m[g];const i=t;let l=!1;const S=t;
if(typeof c!="string"){const u={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:H.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:H.properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[u]:e.push(u),t++}if(!(c===
"off"||c==="info"||c==="warning"||c==="error")){const u={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:H.properties.
checks.additionalProperties.anyOf[0].enum},schema:H.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:H.
properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[u]:e.push(u),t++}var n=S===t;if(l=l||n,!l){const u=t;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const w in c)if(!(w==="severity"||w==="threshold"||w==="thresholds")){const p={
instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:H.properties.
checks.additionalProperties.anyOf[1],data:c};e===null?e=[p]:e.push(p),t++}if(c.severity!==void 0){let w=c.severity;if(!(w===
"off"||w==="info"||w==="warning"||w==="error")){const p={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:H.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:H.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:H.properties.checks.additionalProperties.anyOf[1].properties.severity,data:w};
e===null?e=[p]:e.push(p),t++}}if(c.threshold!==void 0){let w=c.threshold;if(!(typeof w=="number"&&isFinite(w))){const p={
instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:H.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:H.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:w};
e===null?e=[p]:e.push(p),t++}}if(c.thresholds!==void 0){let w=c.thresholds;if(w&&typeof w=="object"&&!Array.isArray(w))for(const p in w){
let h=w[p];if(!(typeof h=="number"&&isFinite(h))){const o={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:H.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:H.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:h};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:s+"/checks/"+
g.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:H.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:H.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:w};e===null?e=
[p]:e.push(p),t++}}}else{const w={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:H.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:H.properties.checks.additionalProperties.anyOf[1],data:c};e===null?e=[w]:e.push(w),t++}var n=u===
t;l=l||n}if(l)t=i,e!==null&&(i?e.length=i:e=null);else{const u={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:H.properties.checks.additionalProperties.
anyOf,parentSchema:H.properties.checks.additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}}}else{const g={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:H.properties.checks.type,parentSchema:H.
properties.checks,data:m};e===null?e=[g]:e.push(g),t++}let b=r.waivers;if(Array.isArray(b)){const g=b.length;for(let c=0;c<
g;c++)Fe(b[c],{instancePath:s+"/waivers/"+c,parentData:b,parentDataProperty:c,rootData:q})||(e=e===null?Fe.errors:e.concat(
Fe.errors),t=e.length)}else{const g={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:H.properties.waivers.type,parentSchema:H.properties.waivers,data:b};e===null?e=[g]:e.push(g),t++}}else{
const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,data:r};e===
null?e=[m]:e.push(m),t++}return he.errors=e,t===0}function pe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.asymmetric===void 0&&(r.asymmetric=!1),r.provenance===void 0&&(r.provenance=[]),r.captions===void 0&&(r.captions={}),r.
lint===void 0&&(r.lint={});for(const i in r)if(!re.call(O.properties,i)){const l={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:O,data:r};e===null?e=[l]:
e.push(l),t++}if(r.kind!==void 0){let i=r.kind;if(!(i==="character"||i==="style"||i==="object"||i==="regularisation")){const l={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:O.properties.kind.enum},
schema:O.properties.kind.enum,parentSchema:O.properties.kind,data:i};e===null?e=[l]:e.push(l),t++}}r.images!==void 0&&(F(
r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:q})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length));let a=r.repeats;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const i={instancePath:s+
"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:O.properties.repeats.type,
parentSchema:O.properties.repeats,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){
const i={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.repeats,data:a};e===null?e=[i]:e.push(i),t++}let n=r.prepare;if(Array.isArray(n)){const i=n.
length;for(let l=0;l<i;l++)xe(n[l],{instancePath:s+"/prepare/"+l,parentData:n,parentDataProperty:l,rootData:q})||(e=e===
null?xe.errors:e.concat(xe.errors),t=e.length)}else{const i={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/\
type",keyword:"type",params:{type:"array"},schema:O.properties.prepare.type,parentSchema:O.properties.prepare,data:n};e===
null?e=[i]:e.push(i),t++}Ne(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:q})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length);let m=r.subsets;if(m&&typeof m=="object"&&!Array.isArray(m))for(const i in m){
let l=m[i];if(l&&typeof l=="object"&&!Array.isArray(l)){l.captions===void 0&&(l.captions={});for(const u in l)if(!(u==="\
repeats"||u==="captions")){const d={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:O.properties.subsets.additionalProperties,data:l};e===null?e=[d]:e.push(d),t++}if(l.repeats!==void 0){
let u=l.repeats;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const d={instancePath:s+"/subsets/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/type",
keyword:"type",params:{type:"integer"},schema:O.properties.subsets.additionalProperties.properties.repeats.type,parentSchema:O.
properties.subsets.additionalProperties.properties.repeats,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(
u)&&(u<1||isNaN(u))){const d={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"\
#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.repeats,data:u};e===null?e=[d]:e.push(d),t++}}
let S=l.captions;if(S&&typeof S=="object"&&!Array.isArray(S)){S.train===void 0&&(S.train={});for(const d in S)if(d!=="tr\
ain"){const w={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",schemaPath:"#/properties/\
subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:O.properties.subsets.additionalProperties.properties.captions,data:S};e===null?e=[w]:e.push(w),t++}
let u=S.train;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const d in u)if(!(d==="shuffle"||d==="caption_dropout"||d===
"caption_dropout_every_n_epochs"||d==="tag_dropout")){const w={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:O.properties.subsets.
additionalProperties.properties.captions.properties.train,data:u};e===null?e=[w]:e.push(w),t++}if(u.shuffle!==void 0){let d=u.
shuffle;if(typeof d!="boolean"){const w={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/\
train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/shu\
ffle/type",keyword:"type",params:{type:"boolean"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.
train.properties.shuffle.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.shuffle,data:d};e===null?e=[w]:e.push(w),t++}}if(u.caption_dropout!==void 0){let d=u.caption_dropout;if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d)){const w={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/tra\
in/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:O.properties.
subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:d};e===null?e=[w]:e.push(
w),t++}if(d<0||isNaN(d)){const w={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/c\
aption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/ca\
ption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.caption_dropout,data:d};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+
"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/\
additionalProperties/properties/captions/properties/train/properties/caption_dropout/type",keyword:"type",params:{type:"\
number"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout.
type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:d};e===null?e=[w]:e.push(w),t++}}if(u.caption_dropout_every_n_epochs!==void 0){let d=u.caption_dropout_every_n_epochs;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const w={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/prope\
rties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:O.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs.type,
parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,
data:d};e===null?e=[w]:e.push(w),t++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const w={instancePath:s+"/subs\
ets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/properties\
/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:d};e===null?e=[w]:e.push(w),t++}}if(u.tag_dropout!==void 0){
let d=u.tag_dropout;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const w={instancePath:s+"/subsets/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/prope\
rties/captions/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.tag_dropout,data:d};
e===null?e=[w]:e.push(w),t++}if(d<0||isNaN(d)){const w={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/t\
rain/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.
subsets.additionalProperties.properties.captions.properties.train.properties.tag_dropout,data:d};e===null?e=[w]:e.push(w),
t++}}else{const w={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/type",keyword:"typ\
e",params:{type:"number"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:d};e===null?e=[w]:e.push(w),t++}}}else{const d={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train\
/type",keyword:"type",params:{type:"object"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.
train.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train,data:u};e===null?
e=[d]:e.push(d),t++}}else{const u={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{type:"object"},schema:O.properties.
subsets.additionalProperties.properties.captions.type,parentSchema:O.properties.subsets.additionalProperties.properties.
captions,data:S};e===null?e=[u]:e.push(u),t++}}else{const S={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:O.properties.
subsets.additionalProperties.type,parentSchema:O.properties.subsets.additionalProperties,data:l};e===null?e=[S]:e.push(S),
t++}}else{const i={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},
schema:O.properties.subsets.type,parentSchema:O.properties.subsets,data:m};e===null?e=[i]:e.push(i),t++}let b=r.flip;if(typeof b!=
"boolean"){const i={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:O.
properties.flip.type,parentSchema:O.properties.flip,data:b};e===null?e=[i]:e.push(i),t++}let g=r.asymmetric;if(typeof g!=
"boolean"){const i={instancePath:s+"/asymmetric",schemaPath:"#/properties/asymmetric/type",keyword:"type",params:{type:"\
boolean"},schema:O.properties.asymmetric.type,parentSchema:O.properties.asymmetric,data:g};e===null?e=[i]:e.push(i),t++}
if(r.medium!==void 0){let i=r.medium;if(!(i==="photo"||i==="drawing")){const l={instancePath:s+"/medium",schemaPath:"#/p\
roperties/medium/enum",keyword:"enum",params:{allowedValues:O.properties.medium.enum},schema:O.properties.medium.enum,parentSchema:O.
properties.medium,data:i};e===null?e=[l]:e.push(l),t++}}let c=r.provenance;if(Array.isArray(c)){const i=c.length;for(let l=0;l<
i;l++){let S=c[l];if(!(S==="source"||S==="license")){const u={instancePath:s+"/provenance/"+l,schemaPath:"#/properties/p\
rovenance/items/enum",keyword:"enum",params:{allowedValues:O.properties.provenance.items.enum},schema:O.properties.provenance.
items.enum,parentSchema:O.properties.provenance.items,data:S};e===null?e=[u]:e.push(u),t++}}}else{const i={instancePath:s+
"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type:"array"},schema:O.properties.provenance.
type,parentSchema:O.properties.provenance,data:c};e===null?e=[i]:e.push(i),t++}if(r.masks!==void 0){let i=r.masks;if(typeof i==
"string"){if(i.length<1){const l={instancePath:s+"/masks",schemaPath:"#/properties/masks/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:O.properties.masks,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/masks",schemaPath:"#/properties/masks/type",keyword:"type",params:{type:"string"},schema:O.properties.masks.type,parentSchema:O.
properties.masks,data:i};e===null?e=[l]:e.push(l),t++}}if($e(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"\
captions",rootData:q})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length),r.embedding!==void 0&&(We(r.embedding,{instancePath:s+
"/embedding",parentData:r,parentDataProperty:"embedding",rootData:q})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),
he(r.lint,{instancePath:s+"/lint",parentData:r,parentDataProperty:"lint",rootData:q})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length),!s.startsWith("/defaults/")){if(["kind"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:O.requiredWhenMerged,parentSchema:O,
data:r};e===null?e=[i]:e.push(i),t++}if(["images"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:O.requiredWhenMerged,parentSchema:O,
data:r};e===null?e=[i]:e.push(i),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:O.type,parentSchema:O,data:r};e===null?e=[a]:e.push(a),t++}return pe.errors=e,t===0}const k={type:"object",
additionalProperties:!1,requiredWhenMerged:["method","base","datasets","schedule",["steps","epochs"]],properties:{matrix:{
$ref:"#/definitions/matrix",description:'One training for each combination of these values: `{network.rank: [4, 16], cli\
p_skip: [1, 2]}` makes `NAME[rank=4,clip_skip=1]` and three more, which share all they can; `train/NAME` means all. `{sc\
hedule: {low: "1e-5", high: "1e-4"}}` gives the values names.'},method:{enum:["lora","textual-inversion","hypernetwork",
"dreambooth","fine-tune"],description:"What is trained."},base:{type:"string",description:"What to train on: the name of\
 a checkpoint under `models`, `merge/NAME`, or `train/NAME` of a training of a whole model (S-151)."},vae:{type:"string",
default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{
type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["\
micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,items:{
type:"string"},description:"Program and arguments; started without a shell, it gets the job file as its last argument."}}}],
default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"What trains: `micro`, which comes\
 with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{
type:["number","string","object"],minLength:1,additionalProperties:!1,description:"Learning rate in the grammar of the W\
ebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7; `5e-6:10 epochs, 5e-7` counts epochs (S-56). Or a shape.",hint:"\
a schedule has one shape: `constant`, `linear`, `cosine`, `anneal` or `until_failure`",requiredWhenMerged:[["constant","\
linear","cosine","anneal","until_failure"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate t\
hroughout."},linear:{type:"object",additionalProperties:!1,required:["peak"],description:"Falls evenly.",properties:{peak:{
$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"\
What it nears at the end."}}},cosine:{type:"object",additionalProperties:!1,required:["peak"],description:"Falls along h\
alf a cosine wave, again and again if it restarts (S-54).",properties:{peak:{$ref:"#/definitions/rate",description:"Wher\
e it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"What each wave nears."},restarts:{type:"int\
eger",minimum:0,maximum:1e3,default:0,description:"How often it jumps up again: three waves have two."},decay:{type:"num\
ber",exclusiveMinimum:0,maximum:1,default:1,description:"By what each wave is lower than the one before."}}},anneal:{type:"\
object",additionalProperties:!1,required:["cycles"],description:"Bursts of a high rate, which may leave a local optimum \
(S-53, S-130).",properties:{start:{type:"string",default:"",description:"Before the cycles: rates with steps, `5e-5:100,\
 5e-6:1500`."},cycles:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["burst","steps","b\
ase","period","until"],properties:{burst:{$ref:"#/definitions/rate",description:"The high rate."},steps:{type:"integer",
minimum:1,description:"Steps of a burst."},base:{$ref:"#/definitions/rate",description:"The rate of the rest of a period\
."},period:{type:"integer",minimum:2,description:"Steps from one burst to the next."},until:{type:"integer",minimum:1,description:"\
The step at which the cycles end."}}},description:"From where the last ended up to a step: a burst at the beginning of e\
very period."}}},until_failure:{type:"object",additionalProperties:!1,required:["start","until"],description:"One rate u\
ntil the previews say that it failed, then a lower one from the last good step on, and so on (S-127, S-128).",properties:{
start:{$ref:"#/definitions/rate",description:"The first rate."},divide:{type:"number",exclusiveMinimum:1,default:10,description:"\
By what a rate is divided that failed."},until:{$ref:"#/definitions/rate",description:"The last rate that is tried."}}},
warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"Steps in which the rate rises to the schedule."}}},steps:{
type:"integer",minimum:1,description:"Length of the training in optimiser steps."},epochs:{type:"integer",minimum:1,description:"\
Length of the training in passes over all pictures with their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,
default:1,description:"Pictures in one batch."},prior:{$ref:"#/definitions/prior"},prior_loss_weight:{type:"number",minimum:0,
default:1,description:"By what the losses of regularisation pictures are multiplied."},gradient_accumulation:{type:"inte\
ger",minimum:1,default:1,description:"Batches in one step: their gradients are averaged, so that a step sees this many t\
imes `batch_size` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the U-Net wher\
e it is another than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:2000, 5e-5`; \
`0` leaves it as it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the text encoder,\
 in the same way."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,
default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the tr\
aining."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definiti\
ons/previews"},validation:{$ref:"#/definitions/validation"},on_failure:{enum:["report","stop","rollback"],description:"W\
hat a failure in the previews leads to: a word about it, the end of the training, or the next rate of `until_failure`. `\
report` when absent, or `rollback` with `until_failure`."},save_every:{type:["integer","string"],minimum:1,pattern:"^[1-\
9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",description:"Ke\
ep a checkpoint at every multiple of this: steps as a number, or `100 steps`, or `1 epoch`; only the result when absent."},
silence:{type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"write e.g. `30 min`",description:"Ho\
w long a trainer may print nothing before it is taken to hang: it is ended, and started again if it has saved a state si\
nce."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, besides those where the lea\
rning rate changes: a training whose beginning is equal goes on from them."},lint:{$ref:"#/definitions/lint",default:{}}}},
ae={type:"object",additionalProperties:{type:["array","object"],minItems:1,minProperties:1}};function ce(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const a in r){
let n=r[a];if(!n||typeof n!="object"){const m={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/additionalProperties/type",keyword:"type",params:{type:ae.additionalProperties.type},schema:ae.additionalProperties.type,
parentSchema:ae.additionalProperties,data:n};e===null?e=[m]:e.push(m),t++}if(Array.isArray(n)&&n.length<1){const m={instancePath:s+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:ae.additionalProperties,data:n};e===null?e=[m]:e.push(m),t++}if(n&&typeof n=="object"&&!Array.isArray(
n)&&Object.keys(n).length<1){const m={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addition\
alProperties/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ae.additionalProperties,data:n};
e===null?e=[m]:e.push(m),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ae.
type,parentSchema:ae,data:r};e===null?e=[a]:e.push(a),t++}return ce.errors=e,t===0}const L={type:"object",additionalProperties:!1,
description:"The trained network: of a LoRA, or of a hypernetwork.",properties:{rank:{type:"integer",minimum:1,description:"\
Rank of a LoRA; 16 when absent."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / r\
ank; equal to the rank when absent."},conv_rank:{type:"integer",minimum:1,description:"Has a LoRA adapt residual blocks,\
 down- and upsampling too, their 3\xD73 convolutions with this rank (kohya's `conv_dim`)."},conv_alpha:{type:"number",exclusiveMinimum:0,
description:"Scales those by conv_alpha / conv_rank; equal to that rank when absent."},blocks:{type:"object",additionalProperties:{
type:"integer",minimum:0},description:"Ranks of single blocks of the U-Net (IN00 \u2026 IN11, M00, OUT00 \u2026 OUT11), `{IN08: 8,\
 M00: 0}`; 0 leaves a block as it is."},text_encoder:{type:["boolean","integer"],minimum:1,description:"`false` leaves t\
he text encoder as it is, a number is its rank; it has the rank of the rest when absent."},layers:{type:"array",items:{type:"\
number",exclusiveMinimum:0},minItems:2,description:"Layers of a hypernetwork in widths of the context, the first and the\
 last 1; `[1, 2, 1]` when absent."},activation:{enum:["linear","relu","leakyrelu","elu","swish","tanh","sigmoid"],description:"\
Between the layers of a hypernetwork; `linear`, which is none, when absent."},layer_norm:{type:"boolean",description:"Wh\
ether a hypernetwork normalises between its layers; not when absent."},dropout:{type:"number",minimum:0,exclusiveMaximum:1,
description:"Chance of each inner value of a hypernetwork to be left out in training; 0 when absent."},init:{enum:["norm\
al","xavier-uniform","xavier-normal","kaiming-uniform","kaiming-normal"],description:"How a hypernetwork's weights start\
; `normal`, of deviation 0.01, when absent."}}};function Le(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!re.call(L.properties,a)){const n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:L,
data:r};e===null?e=[n]:e.push(n),t++}if(r.rank!==void 0){let a=r.rank;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const n={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:L.
properties.rank.type,parentSchema:L.properties.rank,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a))){const n={instancePath:s+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:L.properties.rank,data:a};e===null?e=[n]:e.push(n),t++}}if(r.alpha!==void 0){let a=r.
alpha;if(typeof a=="number"&&isFinite(a)){if(a<=0||isNaN(a)){const n={instancePath:s+"/alpha",schemaPath:"#/properties/a\
lpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:L.properties.alpha,
data:a};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"\
type",params:{type:"number"},schema:L.properties.alpha.type,parentSchema:L.properties.alpha,data:a};e===null?e=[n]:e.push(
n),t++}}if(r.conv_rank!==void 0){let a=r.conv_rank;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const n={instancePath:s+
"/conv_rank",schemaPath:"#/properties/conv_rank/type",keyword:"type",params:{type:"integer"},schema:L.properties.conv_rank.
type,parentSchema:L.properties.conv_rank,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||
isNaN(a))){const n={instancePath:s+"/conv_rank",schemaPath:"#/properties/conv_rank/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:L.properties.conv_rank,data:a};e===null?e=[n]:e.push(n),t++}}if(r.conv_alpha!==void 0){
let a=r.conv_alpha;if(typeof a=="number"&&isFinite(a)){if(a<=0||isNaN(a)){const n={instancePath:s+"/conv_alpha",schemaPath:"\
#/properties/conv_alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:L.
properties.conv_alpha,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/conv_alpha",schemaPath:"#/pro\
perties/conv_alpha/type",keyword:"type",params:{type:"number"},schema:L.properties.conv_alpha.type,parentSchema:L.properties.
conv_alpha,data:a};e===null?e=[n]:e.push(n),t++}}if(r.blocks!==void 0){let a=r.blocks;if(a&&typeof a=="object"&&!Array.isArray(
a))for(const n in a){let m=a[n];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const b={instancePath:s+"/bloc\
ks/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/blocks/additionalProperties/type",keyword:"type",
params:{type:"integer"},schema:L.properties.blocks.additionalProperties.type,parentSchema:L.properties.blocks.additionalProperties,
data:m};e===null?e=[b]:e.push(b),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){const b={instancePath:s+"/bloc\
ks/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/blocks/additionalProperties/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.blocks.additionalProperties,data:m};e===null?e=
[b]:e.push(b),t++}}else{const n={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"\
object"},schema:L.properties.blocks.type,parentSchema:L.properties.blocks,data:a};e===null?e=[n]:e.push(n),t++}}if(r.text_encoder!==
void 0){let a=r.text_encoder;if(typeof a!="boolean"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const n={instancePath:s+
"/text_encoder",schemaPath:"#/properties/text_encoder/type",keyword:"type",params:{type:L.properties.text_encoder.type},
schema:L.properties.text_encoder.type,parentSchema:L.properties.text_encoder,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){const n={instancePath:s+"/text_encoder",schemaPath:"#/properties/text_encoder/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.text_encoder,data:a};e===null?
e=[n]:e.push(n),t++}}if(r.layers!==void 0){let a=r.layers;if(Array.isArray(a)){if(a.length<2){const m={instancePath:s+"/\
layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:L.properties.
layers,data:a};e===null?e=[m]:e.push(m),t++}const n=a.length;for(let m=0;m<n;m++){let b=a[m];if(typeof b=="number"&&isFinite(
b)){if(b<=0||isNaN(b)){const g={instancePath:s+"/layers/"+m,schemaPath:"#/properties/layers/items/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:L.properties.layers.items,data:b};e===null?e=[g]:
e.push(g),t++}}else{const g={instancePath:s+"/layers/"+m,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{
type:"number"},schema:L.properties.layers.items.type,parentSchema:L.properties.layers.items,data:b};e===null?e=[g]:e.push(
g),t++}}}else{const n={instancePath:s+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type:"array"},
schema:L.properties.layers.type,parentSchema:L.properties.layers,data:a};e===null?e=[n]:e.push(n),t++}}if(r.activation!==
void 0){let a=r.activation;if(!(a==="linear"||a==="relu"||a==="leakyrelu"||a==="elu"||a==="swish"||a==="tanh"||a==="sigm\
oid")){const n={instancePath:s+"/activation",schemaPath:"#/properties/activation/enum",keyword:"enum",params:{allowedValues:L.
properties.activation.enum},schema:L.properties.activation.enum,parentSchema:L.properties.activation,data:a};e===null?e=
[n]:e.push(n),t++}}if(r.layer_norm!==void 0){let a=r.layer_norm;if(typeof a!="boolean"){const n={instancePath:s+"/layer_\
norm",schemaPath:"#/properties/layer_norm/type",keyword:"type",params:{type:"boolean"},schema:L.properties.layer_norm.type,
parentSchema:L.properties.layer_norm,data:a};e===null?e=[n]:e.push(n),t++}}if(r.dropout!==void 0){let a=r.dropout;if(typeof a==
"number"&&isFinite(a)){if(a<0||isNaN(a)){const n={instancePath:s+"/dropout",schemaPath:"#/properties/dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.dropout,data:a};e===null?e=[n]:e.push(n),t++}
if(a>=1||isNaN(a)){const n={instancePath:s+"/dropout",schemaPath:"#/properties/dropout/exclusiveMaximum",keyword:"exclus\
iveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:L.properties.dropout,data:a};e===null?e=[n]:e.push(n),
t++}}else{const n={instancePath:s+"/dropout",schemaPath:"#/properties/dropout/type",keyword:"type",params:{type:"number"},
schema:L.properties.dropout.type,parentSchema:L.properties.dropout,data:a};e===null?e=[n]:e.push(n),t++}}if(r.init!==void 0){
let a=r.init;if(!(a==="normal"||a==="xavier-uniform"||a==="xavier-normal"||a==="kaiming-uniform"||a==="kaiming-normal")){
const n={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:L.properties.init.
enum},schema:L.properties.init.enum,parentSchema:L.properties.init,data:a};e===null?e=[n]:e.push(n),t++}}}else{const a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:r};e===null?e=
[a]:e.push(a),t++}return Le.errors=e,t===0}const ve={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate betwe\
en 0 and 1, such as 5e-6"};function U(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,
t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const a={instancePath:s,schemaPath:"#/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1},schema:1,parentSchema:ve,data:r};e===null?e=[a]:e.push(a),t++}if(r<=0||isNaN(r)){const a={
instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:ve,
data:r};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"numb\
er"},schema:ve.type,parentSchema:ve,data:r};e===null?e=[a]:e.push(a),t++}return U.errors=e,t===0}const B={type:"object",
additionalProperties:!1,requiredWhenMerged:["prompts"],description:"Prior preservation: pictures of the class, drawn by \
the base before the training and trained on as regularisation, with their prompts as captions. Trainings that ask for th\
e same share them.",properties:{prompts:{$ref:"#/definitions/strings",description:"What the class is, without the trigge\
r; several take turns."},count:{type:"integer",minimum:1,maximum:1e4,default:24,description:"How many pictures."},seed:{
$ref:"#/definitions/seed",default:1,description:"Of the first picture; each next has one more."},negative:{type:"string",
default:"",description:"What they shall not show."},width:{type:"integer",minimum:64,description:"The first dataset's re\
solution when absent."},height:{type:"integer",minimum:64,description:"The first dataset's resolution when absent."},steps:{
type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-\
free guidance."}}},_e={type:"integer",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad \
seed looks like bad training (S-44, S-77); random seeds belong in an overfit check"};function ee(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},schema:_e.type,parentSchema:_e,data:r};e===null?
e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||isNaN(r)){const a={instancePath:s,schemaPath:"#\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:_e,data:r};e===null?
e=[a]:e.push(a),t++}if(r<0||isNaN(r)){const a={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_e,data:r};e===null?e=[a]:e.push(a),t++}}return ee.errors=e,t===0}function Ie(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.count===
void 0&&(r.count=24),r.seed===void 0&&(r.seed=1),r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.steps=20),r.cfg===
void 0&&(r.cfg=7);for(const g in r)if(!(g==="prompts"||g==="count"||g==="seed"||g==="negative"||g==="width"||g==="height"||
g==="steps"||g==="cfg")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},schema:!1,parentSchema:B,data:r};e===null?e=[c]:e.push(c),t++}r.prompts!==void 0&&(F(r.prompts,{instancePath:s+
"/prompts",parentData:r,parentDataProperty:"prompts",rootData:q})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));
let a=r.count;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const g={instancePath:s+"/count",schemaPath:"#/p\
roperties/count/type",keyword:"type",params:{type:"integer"},schema:B.properties.count.type,parentSchema:B.properties.count,
data:a};e===null?e=[g]:e.push(g),t++}if(typeof a=="number"&&isFinite(a)){if(a>1e4||isNaN(a)){const g={instancePath:s+"/c\
ount",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:B.
properties.count,data:a};e===null?e=[g]:e.push(g),t++}if(a<1||isNaN(a)){const g={instancePath:s+"/count",schemaPath:"#/p\
roperties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:B.properties.count,data:a};
e===null?e=[g]:e.push(g),t++}}ee(r.seed,{instancePath:s+"/seed",parentData:r,parentDataProperty:"seed",rootData:q})||(e=
e===null?ee.errors:e.concat(ee.errors),t=e.length);let n=r.negative;if(typeof n!="string"){const g={instancePath:s+"/neg\
ative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:B.properties.negative.type,parentSchema:B.
properties.negative,data:n};e===null?e=[g]:e.push(g),t++}if(r.width!==void 0){let g=r.width;if(!(typeof g=="number"&&!(g%
1)&&!isNaN(g)&&isFinite(g))){const c={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{
type:"integer"},schema:B.properties.width.type,parentSchema:B.properties.width,data:g};e===null?e=[c]:e.push(c),t++}if(typeof g==
"number"&&isFinite(g)&&(g<64||isNaN(g))){const c={instancePath:s+"/width",schemaPath:"#/properties/width/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:B.properties.width,data:g};e===null?e=[c]:e.push(c),t++}}
if(r.height!==void 0){let g=r.height;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const c={instancePath:s+"\
/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:B.properties.height.type,parentSchema:B.
properties.height,data:g};e===null?e=[c]:e.push(c),t++}if(typeof g=="number"&&isFinite(g)&&(g<64||isNaN(g))){const c={instancePath:s+
"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:B.
properties.height,data:g};e===null?e=[c]:e.push(c),t++}}let m=r.steps;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){const g={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:B.
properties.steps.type,parentSchema:B.properties.steps,data:m};e===null?e=[g]:e.push(g),t++}if(typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m))){const g={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:B.properties.steps,data:m};e===null?e=[g]:e.push(g),t++}let b=r.cfg;if(!(typeof b==
"number"&&isFinite(b))){const g={instancePath:s+"/cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"n\
umber"},schema:B.properties.cfg.type,parentSchema:B.properties.cfg,data:b};e===null?e=[g]:e.push(g),t++}if(!s.startsWith(
"/defaults/")&&["prompts"].filter(g=>Object.hasOwn(r,g)).length!==1){const g={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:B.requiredWhenMerged,parentSchema:B,data:r};e===null?
e=[g]:e.push(g),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,
parentSchema:B,data:r};e===null?e=[a]:e.push(a),t++}return Ie.errors=e,t===0}const ye={type:["number","string"],minimum:0,
maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"};function ne(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ye.type},schema:ye.type,parentSchema:ye,data:r};e===null?
e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const a={instancePath:s,schemaPath:"#/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:ye,data:r};e===null?e=[a]:e.push(a),t++}if(r<0||
isNaN(r)){const a={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ye,
data:r};e===null?e=[a]:e.push(a),t++}}if(typeof r=="string"&&r.length<1){const a={instancePath:s,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:ye,data:r};e===null?e=[a]:e.push(a),t++}return ne.errors=e,t===
0}const J={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"array",items:{
type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly the running \
means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"Pull of\
 every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than this a\
re scaled down to it; 0 never."}}};function Me(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===void 0&&
(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const b in r)if(!(b==="betas"||b==="weight_decay"||
b==="max_grad_norm")){const g={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},schema:!1,parentSchema:J,data:r};e===null?e=[g]:e.push(g),t++}let a=r.betas;if(Array.isArray(a)){if(a.
length>2){const g={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},
schema:2,parentSchema:J.properties.betas,data:a};e===null?e=[g]:e.push(g),t++}if(a.length<2){const g={instancePath:s+"/b\
etas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:J.properties.betas,
data:a};e===null?e=[g]:e.push(g),t++}const b=a.length;for(let g=0;g<b;g++){let c=a[g];if(typeof c=="number"&&isFinite(c)){
if(c<0||isNaN(c)){const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:J.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}if(c>=1||isNaN(
c)){const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1},schema:1,parentSchema:J.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"number"},schema:J.
properties.betas.items.type,parentSchema:J.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}}}else{const b={instancePath:s+
"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:J.properties.betas.type,parentSchema:J.
properties.betas,data:a};e===null?e=[b]:e.push(b),t++}let n=r.weight_decay;if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(
n)){const b={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:J.properties.weight_decay,data:n};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+
"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{type:"number"},schema:J.properties.weight_decay.
type,parentSchema:J.properties.weight_decay,data:n};e===null?e=[b]:e.push(b),t++}let m=r.max_grad_norm;if(typeof m=="num\
ber"&&isFinite(m)){if(m<0||isNaN(m)){const b={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:J.properties.max_grad_norm,data:m};e===null?
e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"\
type",params:{type:"number"},schema:J.properties.max_grad_norm.type,parentSchema:J.properties.max_grad_norm,data:m};e===
null?e=[b]:e.push(b),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.
type,parentSchema:J,data:r};e===null?e=[a]:e.push(a),t++}return Me.errors=e,t===0}const z={type:"object",additionalProperties:!1,
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
Ze=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),D={type:"object",additionalProperties:!1,required:["prompt"],oneOf:[
{required:["seed"]},{required:["seeds"]}],properties:{prompt:{type:"string",description:"What the picture shall show."},
negative:{type:"string",description:"What it shall not show."},seed:{$ref:"#/definitions/seed",description:"Fixed, so th\
at two previews differ by the training alone (S-44)."},seeds:{type:"array",minItems:1,items:{$ref:"#/definitions/seed"},
description:"Several pictures of the same prompt; from four on, whether they still differ is judged (S-75)."},width:{type:"\
integer",minimum:64,description:"Instead of that of all previews."},height:{type:"integer",minimum:64,description:"Inste\
ad of that of all previews."},steps:{type:"integer",minimum:1,description:"Instead of those of all previews."},cfg:{type:"\
number",description:"Instead of that of all previews."},sampler:{enum:["ddim","euler_a"],description:"Instead of that of\
 all previews."},strength:{$ref:"#/definitions/strength",description:"Instead of that of all previews; a number or a lis\
t."}}},ge={type:["number","array"],items:{type:"number"},minItems:1};function de(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:q=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&!Array.isArray(r)){const a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:ge.type},schema:ge.type,parentSchema:ge,data:r};e===null?e=[a]:e.push(a),t++}if(Array.
isArray(r)){if(r.length<1){const n={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:ge,data:r};e===null?e=[n]:e.push(n),t++}const a=r.length;for(let n=0;n<a;n++){let m=r[n];if(!(typeof m=="nu\
mber"&&isFinite(m))){const b={instancePath:s+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"number"},schema:ge.
items.type,parentSchema:ge.items,data:m};e===null?e=[b]:e.push(b),t++}}}return de.errors=e,t===0}function De(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;const a=t;let n=!1,m=null;const b=t;if(r&&typeof r=="\
object"&&!Array.isArray(r)&&r.seed===void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",
params:{missingProperty:"seed"},schema:D.oneOf[0].required,parentSchema:D.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}
var c=b===t;c&&(n=!0,m=0);const g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.seeds===void 0){const i={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"seeds"},schema:D.oneOf[1].required,parentSchema:D.
oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var c=g===t;if(c&&n?(n=!1,m=[m,1]):c&&(n=!0,m=1),n)t=a,e!==null&&(a?e.length=
a:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:D.oneOf,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"prompt"},schema:D.required,parentSchema:D,data:r};e===
null?e=[i]:e.push(i),t++}for(const i in r)if(!re.call(D.properties,i)){const l={instancePath:s,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:D,data:r};e===null?e=[l]:
e.push(l),t++}if(r.prompt!==void 0){let i=r.prompt;if(typeof i!="string"){const l={instancePath:s+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:D.properties.prompt.type,parentSchema:D.properties.
prompt,data:i};e===null?e=[l]:e.push(l),t++}}if(r.negative!==void 0){let i=r.negative;if(typeof i!="string"){const l={instancePath:s+
"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:D.properties.negative.type,
parentSchema:D.properties.negative,data:i};e===null?e=[l]:e.push(l),t++}}if(r.seed!==void 0&&(ee(r.seed,{instancePath:s+
"/seed",parentData:r,parentDataProperty:"seed",rootData:q})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.seeds!==
void 0){let i=r.seeds;if(Array.isArray(i)){if(i.length<1){const S={instancePath:s+"/seeds",schemaPath:"#/properties/seed\
s/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.properties.seeds,data:i};e===null?e=[S]:e.push(S),
t++}const l=i.length;for(let S=0;S<l;S++)ee(i[S],{instancePath:s+"/seeds/"+S,parentData:i,parentDataProperty:S,rootData:q})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{const l={instancePath:s+"/seeds",schemaPath:"#/properties/see\
ds/type",keyword:"type",params:{type:"array"},schema:D.properties.seeds.type,parentSchema:D.properties.seeds,data:i};e===
null?e=[l]:e.push(l),t++}}if(r.width!==void 0){let i=r.width;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={
instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},schema:D.properties.
width.type,parentSchema:D.properties.width,data:i};e===null?e=[l]:e.push(l),t++}if(typeof i=="number"&&isFinite(i)&&(i<64||
isNaN(i))){const l={instancePath:s+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:64},schema:64,parentSchema:D.properties.width,data:i};e===null?e=[l]:e.push(l),t++}}if(r.height!==void 0){let i=r.
height;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:s+"/height",schemaPath:"#/propert\
ies/height/type",keyword:"type",params:{type:"integer"},schema:D.properties.height.type,parentSchema:D.properties.height,
data:i};e===null?e=[l]:e.push(l),t++}if(typeof i=="number"&&isFinite(i)&&(i<64||isNaN(i))){const l={instancePath:s+"/hei\
ght",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:D.
properties.height,data:i};e===null?e=[l]:e.push(l),t++}}if(r.steps!==void 0){let i=r.steps;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{
type:"integer"},schema:D.properties.steps.type,parentSchema:D.properties.steps,data:i};e===null?e=[l]:e.push(l),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const l={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:D.properties.steps,data:i};e===null?e=[l]:e.push(l),t++}}
if(r.cfg!==void 0){let i=r.cfg;if(!(typeof i=="number"&&isFinite(i))){const l={instancePath:s+"/cfg",schemaPath:"#/prope\
rties/cfg/type",keyword:"type",params:{type:"number"},schema:D.properties.cfg.type,parentSchema:D.properties.cfg,data:i};
e===null?e=[l]:e.push(l),t++}}if(r.sampler!==void 0){let i=r.sampler;if(!(i==="ddim"||i==="euler_a")){const l={instancePath:s+
"/sampler",schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{allowedValues:D.properties.sampler.enum},schema:D.
properties.sampler.enum,parentSchema:D.properties.sampler,data:i};e===null?e=[l]:e.push(l),t++}}r.strength!==void 0&&(de(
r.strength,{instancePath:s+"/strength",parentData:r,parentDataProperty:"strength",rootData:q})||(e=e===null?de.errors:e.
concat(de.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.
type,parentSchema:D,data:r};e===null?e=[i]:e.push(i),t++}return De.errors=e,t===0}const N={type:"object",additionalProperties:!1,
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
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function ue(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const d in r)if(!re.call(
N.properties,d)){const w={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:N,data:r};e===null?e=[w]:e.push(w),t++}let a=r.share;if(typeof a=="number"&&isFinite(a)){if(a>1||
isNaN(a)){const d={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.share,data:a};e===null?e=[d]:e.push(d),t++}if(a<0||isNaN(a)){const d={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.share,data:a};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:N.properties.share.type,parentSchema:N.properties.share,data:a};e===
null?e=[d]:e.push(d),t++}let n=r.patience;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:N.properties.patience.
type,parentSchema:N.properties.patience,data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(
n))){const d={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.patience,data:n};e===null?e=[d]:e.push(d),t++}let m=r.burst;if(typeof m==
"number"&&isFinite(m)){if(m<1||isNaN(m)){const d={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:N.properties.burst,data:m};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:N.properties.
burst.type,parentSchema:N.properties.burst,data:m};e===null?e=[d]:e.push(d),t++}let b=r.noise;if(b&&typeof b=="object"&&
!Array.isArray(b)){b.bad===void 0&&(b.bad=7),b.warn===void 0&&(b.warn=4),b.ratio===void 0&&(b.ratio=1.6),b.pure===void 0&&
(b.pure=30);for(const o in b)if(!(o==="bad"||o==="warn"||o==="ratio"||o==="pure")){const f={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:N.
properties.noise,data:b};e===null?e=[f]:e.push(f),t++}let d=b.bad;if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){
const o={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.noise.properties.bad,data:d};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:N.
properties.noise.properties.bad.type,parentSchema:N.properties.noise.properties.bad,data:d};e===null?e=[o]:e.push(o),t++}
let w=b.warn;if(typeof w=="number"&&isFinite(w)){if(w<0||isNaN(w)){const o={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.
noise.properties.warn,data:w};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.warn.type,
parentSchema:N.properties.noise.properties.warn,data:w};e===null?e=[o]:e.push(o),t++}let p=b.ratio;if(typeof p=="number"&&
isFinite(p)){if(p<0||isNaN(p)){const o={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.ratio,data:p};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.ratio.type,parentSchema:N.properties.
noise.properties.ratio,data:p};e===null?e=[o]:e.push(o),t++}let h=b.pure;if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(
h)){const o={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.pure,data:h};e===null?e=[o]:e.push(o),t++}}else{
const o={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:N.properties.noise.properties.pure.type,parentSchema:N.properties.noise.properties.pure,data:h};e===null?
e=[o]:e.push(o),t++}}else{const d={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:N.properties.noise.type,parentSchema:N.properties.noise,data:b};e===null?e=[d]:e.push(d),t++}let g=r.background;
if(g&&typeof g=="object"&&!Array.isArray(g)){g.flat===void 0&&(g.flat=.3),g.entropy===void 0&&(g.entropy=1.5),g.rise===void 0&&
(g.rise=.05);for(const h in g)if(!(h==="flat"||h==="entropy"||h==="rise")){const o={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:N.
properties.background,data:g};e===null?e=[o]:e.push(o),t++}let d=g.flat;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(
d)){const h={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.properties.flat,data:d};e===null?e=
[h]:e.push(h),t++}if(d<0||isNaN(d)){const h={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
flat,data:d};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.flat.type,parentSchema:N.
properties.background.properties.flat,data:d};e===null?e=[h]:e.push(h),t++}let w=g.entropy;if(typeof w=="number"&&isFinite(
w)){if(w<0||isNaN(w)){const h={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
entropy,data:w};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.entropy.
type,parentSchema:N.properties.background.properties.entropy,data:w};e===null?e=[h]:e.push(h),t++}let p=g.rise;if(typeof p==
"number"&&isFinite(p)){if(p>1||isNaN(p)){const h={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.
properties.rise,data:p};e===null?e=[h]:e.push(h),t++}if(p<0||isNaN(p)){const h={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.background.properties.rise,data:p};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:N.properties.
background.properties.rise.type,parentSchema:N.properties.background.properties.rise,data:p};e===null?e=[h]:e.push(h),t++}}else{
const d={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:N.
properties.background.type,parentSchema:N.properties.background,data:g};e===null?e=[d]:e.push(d),t++}let c=r.colour;if(c&&
typeof c=="object"&&!Array.isArray(c)){c.least===void 0&&(c.least=8),c.grey===void 0&&(c.grey=.98),c.psnr===void 0&&(c.psnr=
30.4),c.fading===void 0&&(c.fading=.5),c.tint===void 0&&(c.tint=.97),c.glaring===void 0&&(c.glaring=1.6),c.clipped===void 0&&
(c.clipped=.1),c.blown===void 0&&(c.blown=.5);for(const y in c)if(!(y==="least"||y==="grey"||y==="psnr"||y==="fading"||y===
"tint"||y==="glaring"||y==="clipped"||y==="blown")){const _={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:N.properties.colour,
data:c};e===null?e=[_]:e.push(_),t++}let d=c.least;if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){const y={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.colour.properties.least,data:d};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:N.properties.
colour.properties.least.type,parentSchema:N.properties.colour.properties.least,data:d};e===null?e=[y]:e.push(y),t++}let w=c.
grey;if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w)){const y={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.
colour.properties.grey,data:w};e===null?e=[y]:e.push(y),t++}if(w<0||isNaN(w)){const y={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.colour.properties.grey,data:w};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.grey.
type,parentSchema:N.properties.colour.properties.grey,data:w};e===null?e=[y]:e.push(y),t++}let p=c.psnr;if(typeof p=="nu\
mber"&&isFinite(p)){if(p<0||isNaN(p)){const y={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.psnr,
data:p};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.psnr.type,parentSchema:N.properties.
colour.properties.psnr,data:p};e===null?e=[y]:e.push(y),t++}let h=c.fading;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(
h)){const y={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.fading,data:h};e===null?e=[y]:e.push(
y),t++}if(h<0||isNaN(h)){const y={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.fading,data:h};
e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.fading.type,parentSchema:N.properties.
colour.properties.fading,data:h};e===null?e=[y]:e.push(y),t++}let o=c.tint;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(
o)){const y={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.tint,data:o};e===null?e=[y]:e.push(y),t++}
if(o<0||isNaN(o)){const y={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.tint,data:o};e===null?e=[
y]:e.push(y),t++}}else{const y={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:N.properties.colour.properties.tint.type,parentSchema:N.properties.colour.properties.
tint,data:o};e===null?e=[y]:e.push(y),t++}let f=c.glaring;if(typeof f=="number"&&isFinite(f)){if(f<1||isNaN(f)){const y={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.colour.properties.glaring,data:f};e===null?e=[y]:e.push(y),t++}}else{const y={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.glaring.type,parentSchema:N.properties.colour.properties.glaring,data:f};e===
null?e=[y]:e.push(y),t++}let P=c.clipped;if(typeof P=="number"&&isFinite(P)){if(P>1||isNaN(P)){const y={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.clipped,data:P};e===null?e=[y]:e.push(y),t++}if(P<0||isNaN(P)){const y={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.clipped,data:P};e===null?e=[y]:e.push(y),t++}}else{const y={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.clipped.type,parentSchema:N.properties.colour.properties.clipped,data:P};e===
null?e=[y]:e.push(y),t++}let j=c.blown;if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j)){const y={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.blown,data:j};e===null?e=[y]:e.push(y),t++}if(j<0||isNaN(j)){const y={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.blown,data:j};e===null?e=[y]:e.push(y),t++}}else{const y={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:N.properties.colour.properties.blown.type,parentSchema:N.properties.colour.properties.blown,data:j};e===null?
e=[y]:e.push(y),t++}}else{const d={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:N.properties.colour.type,parentSchema:N.properties.colour,data:c};e===null?e=[d]:e.push(d),t++}let i=r.
sharpness;if(i&&typeof i=="object"&&!Array.isArray(i)){i.melted===void 0&&(i.melted=.05),i.soft===void 0&&(i.soft=.35);for(const p in i)
if(!(p==="melted"||p==="soft")){const h={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:N.properties.sharpness,data:i};
e===null?e=[h]:e.push(h),t++}let d=i.melted;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const p={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.melted,data:d};e===null?e=[p]:e.push(p),t++}if(d<0||
isNaN(d)){const p={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.melted,data:d};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.melted.type,parentSchema:N.properties.
sharpness.properties.melted,data:d};e===null?e=[p]:e.push(p),t++}let w=i.soft;if(typeof w=="number"&&isFinite(w)){if(w>1||
isNaN(w)){const p={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.soft,data:w};e===null?
e=[p]:e.push(p),t++}if(w<0||isNaN(w)){const p={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.
soft,data:w};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.soft.type,parentSchema:N.
properties.sharpness.properties.soft,data:w};e===null?e=[p]:e.push(p),t++}}else{const d={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:N.properties.sharpness.type,parentSchema:N.properties.
sharpness,data:i};e===null?e=[d]:e.push(d),t++}let l=r.drift;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={
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
(u.warn=.5);for(const p in u)if(!(p==="bad"||p==="warn")){const h={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:N.properties.
variety,data:u};e===null?e=[h]:e.push(h),t++}let d=u.bad;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const p={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.variety.properties.bad,data:d};e===null?e=[p]:e.push(p),t++}if(d<0||isNaN(
d)){const p={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.variety.properties.bad,data:d};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:N.properties.variety.properties.bad.type,parentSchema:N.properties.variety.properties.bad,data:d};e===null?
e=[p]:e.push(p),t++}let w=u.warn;if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w)){const p={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:N.properties.variety.properties.warn,data:w};e===null?e=[p]:e.push(p),t++}if(w<0||isNaN(w)){const p={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.variety.properties.warn,data:w};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.
variety.properties.warn.type,parentSchema:N.properties.variety.properties.warn,data:w};e===null?e=[p]:e.push(p),t++}}else{
const d={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:N.
properties.variety.type,parentSchema:N.properties.variety,data:u};e===null?e=[d]:e.push(d),t++}}else{const a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:r};e===null?e=[a]:e.push(a),
t++}return ue.errors=e,t===0}function Te(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.negative===void 0&&(r.negative=
""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.sampler===void 0&&(r.sampler="ddim"),r.strength===void 0&&
(r.strength=1),r.health===void 0&&(r.health={});for(const c in r)if(!re.call(z.properties,c)){const i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:z,data:r};e===
null?e=[i]:e.push(i),t++}let a=r.every;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"){const c={
instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:z.properties.every.type},schema:z.
properties.every.type,parentSchema:z.properties.every,data:a};e===null?e=[c]:e.push(c),t++}if(typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a))){const c={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:z.properties.every,data:a};e===null?e=[c]:e.push(c),t++}if(typeof a=="str\
ing"&&!Ze.test(a)){const c={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:z.properties.every,data:a};
e===null?e=[c]:e.push(c),t++}if(r.prompts!==void 0){let c=r.prompts;if(Array.isArray(c)){if(c.length<1){const l={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:z.properties.
prompts,data:c};e===null?e=[l]:e.push(l),t++}const i=c.length;for(let l=0;l<i;l++)De(c[l],{instancePath:s+"/prompts/"+l,
parentData:c,parentDataProperty:l,rootData:q})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)}else{const i={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:z.properties.prompts.type,
parentSchema:z.properties.prompts,data:c};e===null?e=[i]:e.push(i),t++}}let n=r.negative;if(typeof n!="string"){const c={
instancePath:s+"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:z.properties.
negative.type,parentSchema:z.properties.negative,data:n};e===null?e=[c]:e.push(c),t++}if(r.width!==void 0){let c=r.width;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const i={instancePath:s+"/width",schemaPath:"#/properties/widt\
h/type",keyword:"type",params:{type:"integer"},schema:z.properties.width.type,parentSchema:z.properties.width,data:c};e===
null?e=[i]:e.push(i),t++}if(typeof c=="number"&&isFinite(c)&&(c<64||isNaN(c))){const i={instancePath:s+"/width",schemaPath:"\
#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:z.properties.width,
data:c};e===null?e=[i]:e.push(i),t++}}if(r.height!==void 0){let c=r.height;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))){const i={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:z.
properties.height.type,parentSchema:z.properties.height,data:c};e===null?e=[i]:e.push(i),t++}if(typeof c=="number"&&isFinite(
c)&&(c<64||isNaN(c))){const i={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:z.properties.height,data:c};e===null?e=[i]:e.push(i),t++}}let m=r.steps;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:z.properties.steps.type,parentSchema:z.properties.steps,data:m};e===
null?e=[c]:e.push(c),t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const c={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:z.properties.steps,
data:m};e===null?e=[c]:e.push(c),t++}let b=r.cfg;if(!(typeof b=="number"&&isFinite(b))){const c={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:z.properties.cfg.type,parentSchema:z.properties.cfg,
data:b};e===null?e=[c]:e.push(c),t++}let g=r.sampler;if(!(g==="ddim"||g==="euler_a")){const c={instancePath:s+"/sampler",
schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{allowedValues:z.properties.sampler.enum},schema:z.properties.
sampler.enum,parentSchema:z.properties.sampler,data:g};e===null?e=[c]:e.push(c),t++}if(de(r.strength,{instancePath:s+"/s\
trength",parentData:r,parentDataProperty:"strength",rootData:q})||(e=e===null?de.errors:e.concat(de.errors),t=e.length),
ue(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"health",rootData:q})||(e=e===null?ue.errors:e.concat(
ue.errors),t=e.length),!s.startsWith("/defaults/")&&["prompts"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:z.requiredWhenMerged,parentSchema:z,
data:r};e===null?e=[c]:e.push(c),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:z.type,parentSchema:z,data:r};e===null?e=[a]:e.push(a),t++}return Te.errors=e,t===0}const Q={type:"object",additionalProperties:!1,
requiredWhenMerged:["datasets"],description:"Pictures held back, whose loss is taken on the way at fixed noise and fixed\
 noise levels: what changes it is what was learned, and nothing of it is learned.",properties:{datasets:{type:"array",minItems:1,
items:{type:"string"},description:"Names of datasets that the training is not trained on. They are captioned, bucketed a\
nd checked as all others; L-59 tells of pictures that are trained on all the same."},every:{type:["integer","string"],minimum:1,
pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",default:"\
1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after t\
he last."}}};function ze(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const n in r)if(!(n==="datasets"||n==="every")){const m={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:Q,data:r};e===null?e=[m]:e.push(m),t++}if(r.datasets!==void 0){let n=r.datasets;if(Array.isArray(n)){if(n.length<
1){const b={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:Q.properties.datasets,data:n};e===null?e=[b]:e.push(b),t++}const m=n.length;for(let b=0;b<m;b++){let g=n[b];
if(typeof g!="string"){const c={instancePath:s+"/datasets/"+b,schemaPath:"#/properties/datasets/items/type",keyword:"typ\
e",params:{type:"string"},schema:Q.properties.datasets.items.type,parentSchema:Q.properties.datasets.items,data:g};e===null?
e=[c]:e.push(c),t++}}}else{const m={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{
type:"array"},schema:Q.properties.datasets.type,parentSchema:Q.properties.datasets,data:n};e===null?e=[m]:e.push(m),t++}}
let a=r.every;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"){const n={instancePath:s+"/ev\
ery",schemaPath:"#/properties/every/type",keyword:"type",params:{type:Q.properties.every.type},schema:Q.properties.every.
type,parentSchema:Q.properties.every,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(
a))){const n={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:Q.properties.every,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&!Ze.test(a)){
const n={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{\
0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:Q.properties.every,data:a};e===null?e=
[n]:e.push(n),t++}if(!s.startsWith("/defaults/")&&["datasets"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:Q.requiredWhenMerged,parentSchema:Q,
data:r};e===null?e=[n]:e.push(n),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:Q.type,parentSchema:Q,data:r};e===null?e=[a]:e.push(a),t++}return ze.errors=e,t===0}const tr=new RegExp("^\\d\
+(\\.\\d+)? *(s|min|h)$","u");function oe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===void 0&&(r.trainer="micro"),
r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.prior_loss_weight===void 0&&(r.prior_loss_weight=
1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=1),r.optimizer===void 0&&(r.optimizer={}),r.seed===void 0&&
(r.seed=0),r.silence===void 0&&(r.silence="30 min"),r.keep_states===void 0&&(r.keep_states=3),r.lint===void 0&&(r.lint={});
for(const p in r)if(!re.call(k.properties,p)){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:k,data:r};e===null?e=[h]:e.push(h),t++}if(r.matrix!==
void 0&&(ce(r.matrix,{instancePath:s+"/matrix",parentData:r,parentDataProperty:"matrix",rootData:q})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length)),r.method!==void 0){let p=r.method;if(!(p==="lora"||p==="textual-inversion"||p==="hypern\
etwork"||p==="dreambooth"||p==="fine-tune")){const h={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"\
enum",params:{allowedValues:k.properties.method.enum},schema:k.properties.method.enum,parentSchema:k.properties.method,data:p};
e===null?e=[h]:e.push(h),t++}}if(r.base!==void 0){let p=r.base;if(typeof p!="string"){const h={instancePath:s+"/base",schemaPath:"\
#/properties/base/type",keyword:"type",params:{type:"string"},schema:k.properties.base.type,parentSchema:k.properties.base,
data:p};e===null?e=[h]:e.push(h),t++}}let n=r.vae;if(typeof n!="string"){const p={instancePath:s+"/vae",schemaPath:"#/pr\
operties/vae/type",keyword:"type",params:{type:"string"},schema:k.properties.vae.type,parentSchema:k.properties.vae,data:n};
e===null?e=[p]:e.push(p),t++}if(r.datasets!==void 0){let p=r.datasets;if(Array.isArray(p)){if(p.length<1){const o={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.
datasets,data:p};e===null?e=[o]:e.push(o),t++}const h=p.length;for(let o=0;o<h;o++){let f=p[o];if(typeof f!="string"){const P={
instancePath:s+"/datasets/"+o,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:k.
properties.datasets.items.type,parentSchema:k.properties.datasets.items,data:f};e===null?e=[P]:e.push(P),t++}}}else{const h={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:k.properties.
datasets.type,parentSchema:k.properties.datasets,data:p};e===null?e=[h]:e.push(h),t++}}let m=r.trainer;const b=t;let g=!1;
const c=t;if(m!=="micro"){const p={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enu\
m",params:{allowedValues:k.properties.trainer.anyOf[0].enum},schema:k.properties.trainer.anyOf[0].enum,parentSchema:k.properties.
trainer.anyOf[0],data:m};e===null?e=[p]:e.push(p),t++}var a=c===t;if(g=g||a,!g){const p=t;if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.command===void 0){const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",
keyword:"required",params:{missingProperty:"command"},schema:k.properties.trainer.anyOf[1].required,parentSchema:k.properties.
trainer.anyOf[1],data:m};e===null?e=[o]:e.push(o),t++}for(const o in m)if(o!=="command"){const f={instancePath:s+"/train\
er",schemaPath:"#/properties/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:k.properties.trainer.anyOf[1],data:m};e===null?e=[f]:e.push(f),t++}if(m.command!==void 0){let o=m.
command;if(Array.isArray(o)){if(o.length<1){const P={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/\
anyOf/1/properties/command/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.trainer.anyOf[1].
properties.command,data:o};e===null?e=[P]:e.push(P),t++}const f=o.length;for(let P=0;P<f;P++){let j=o[P];if(typeof j!="s\
tring"){const y={instancePath:s+"/trainer/command/"+P,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/\
type",keyword:"type",params:{type:"string"},schema:k.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:k.
properties.trainer.anyOf[1].properties.command.items,data:j};e===null?e=[y]:e.push(y),t++}}}else{const f={instancePath:s+
"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},
schema:k.properties.trainer.anyOf[1].properties.command.type,parentSchema:k.properties.trainer.anyOf[1].properties.command,
data:o};e===null?e=[f]:e.push(f),t++}}}else{const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/\
type",keyword:"type",params:{type:"object"},schema:k.properties.trainer.anyOf[1].type,parentSchema:k.properties.trainer.
anyOf[1],data:m};e===null?e=[o]:e.push(o),t++}var a=p===t;g=g||a}if(g)t=b,e!==null&&(b?e.length=b:e=null);else{const p={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf",keyword:"anyOf",params:{},schema:k.properties.trainer.
anyOf,parentSchema:k.properties.trainer,data:m};e===null?e=[p]:e.push(p),t++}if(Le(r.network,{instancePath:s+"/network",
parentData:r,parentDataProperty:"network",rootData:q})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length),r.schedule!==
void 0){let p=r.schedule;if(!(typeof p=="number"&&isFinite(p))&&typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(
p))){const h={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:k.properties.
schedule.type},schema:k.properties.schedule.type,parentSchema:k.properties.schedule,data:p};e===null?e=[h]:e.push(h),t++}
if(typeof p=="string"&&p.length<1){const h={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:k.properties.schedule,data:p};e===null?e=[h]:e.push(h),t++}if(p&&typeof p==
"object"&&!Array.isArray(p)){p.warmup===void 0&&(p.warmup=0);for(const o in p)if(!(o==="constant"||o==="linear"||o==="co\
sine"||o==="anneal"||o==="until_failure"||o==="warmup")){const f={instancePath:s+"/schedule",schemaPath:"#/properties/sc\
hedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:k.properties.
schedule,data:p};e===null?e=[f]:e.push(f),t++}if(p.constant!==void 0&&(U(p.constant,{instancePath:s+"/schedule/constant",
parentData:p,parentDataProperty:"constant",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),p.linear!==
void 0){let o=p.linear;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.end===void 0&&(o.end=0),o.peak===void 0){const P={
instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/required",keyword:"required",params:{
missingProperty:"peak"},schema:k.properties.schedule.properties.linear.required,parentSchema:k.properties.schedule.properties.
linear,data:o};e===null?e=[P]:e.push(P),t++}for(const P in o)if(!(P==="peak"||P==="end")){const j={instancePath:s+"/sche\
dule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},schema:!1,parentSchema:k.properties.schedule.properties.linear,data:o};e===null?e=[j]:e.push(j),t++}
o.peak!==void 0&&(U(o.peak,{instancePath:s+"/schedule/linear/peak",parentData:o,parentDataProperty:"peak",rootData:q})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length));let f=o.end;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const P={
instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.linear.properties.end,data:f};
e===null?e=[P]:e.push(P),t++}if(f<0||isNaN(f)){const P={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/s\
chedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.
properties.schedule.properties.linear.properties.end,data:f};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",keyword:"type",params:{type:"\
number"},schema:k.properties.schedule.properties.linear.properties.end.type,parentSchema:k.properties.schedule.properties.
linear.properties.end,data:f};e===null?e=[P]:e.push(P),t++}}else{const f={instancePath:s+"/schedule/linear",schemaPath:"\
#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.
linear.type,parentSchema:k.properties.schedule.properties.linear,data:o};e===null?e=[f]:e.push(f),t++}}if(p.cosine!==void 0){
let o=p.cosine;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.end===void 0&&(o.end=0),o.restarts===void 0&&(o.restarts=
0),o.decay===void 0&&(o.decay=1),o.peak===void 0){const y={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/sc\
hedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},schema:k.properties.schedule.properties.
cosine.required,parentSchema:k.properties.schedule.properties.cosine,data:o};e===null?e=[y]:e.push(y),t++}for(const y in o)
if(!(y==="peak"||y==="end"||y==="restarts"||y==="decay")){const _={instancePath:s+"/schedule/cosine",schemaPath:"#/prope\
rties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,
parentSchema:k.properties.schedule.properties.cosine,data:o};e===null?e=[_]:e.push(_),t++}o.peak!==void 0&&(U(o.peak,{instancePath:s+
"/schedule/cosine/peak",parentData:o,parentDataProperty:"peak",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.
length));let f=o.end;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const y={instancePath:s+"/schedule/cosine/end",
schemaPath:"#/properties/schedule/properties/cosine/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:k.properties.schedule.properties.cosine.properties.end,data:f};e===null?e=[y]:e.push(y),t++}if(f<0||
isNaN(f)){const y={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/\
end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.schedule.properties.cosine.
properties.end,data:f};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/schedule/cosine/end",schemaPath:"#/p\
roperties/schedule/properties/cosine/properties/end/type",keyword:"type",params:{type:"number"},schema:k.properties.schedule.
properties.cosine.properties.end.type,parentSchema:k.properties.schedule.properties.cosine.properties.end,data:f};e===null?
e=[y]:e.push(y),t++}let P=o.restarts;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const y={instancePath:s+"\
/schedule/cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/type",keyword:"type",
params:{type:"integer"},schema:k.properties.schedule.properties.cosine.properties.restarts.type,parentSchema:k.properties.
schedule.properties.cosine.properties.restarts,data:P};e===null?e=[y]:e.push(y),t++}if(typeof P=="number"&&isFinite(P)){
if(P>1e3||isNaN(P)){const y={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/schedule/properties/cos\
ine/properties/restarts/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:k.properties.
schedule.properties.cosine.properties.restarts,data:P};e===null?e=[y]:e.push(y),t++}if(P<0||isNaN(P)){const y={instancePath:s+
"/schedule/cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.schedule.properties.cosine.properties.restarts,
data:P};e===null?e=[y]:e.push(y),t++}}let j=o.decay;if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j)){const y={instancePath:s+
"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.cosine.properties.decay,data:j};
e===null?e=[y]:e.push(y),t++}if(j<=0||isNaN(j)){const y={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/propertie\
s/schedule/properties/cosine/properties/decay/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
schema:0,parentSchema:k.properties.schedule.properties.cosine.properties.decay,data:j};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/ty\
pe",keyword:"type",params:{type:"number"},schema:k.properties.schedule.properties.cosine.properties.decay.type,parentSchema:k.
properties.schedule.properties.cosine.properties.decay,data:j};e===null?e=[y]:e.push(y),t++}}else{const f={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/type",keyword:"type",params:{type:"object"},schema:k.
properties.schedule.properties.cosine.type,parentSchema:k.properties.schedule.properties.cosine,data:o};e===null?e=[f]:e.
push(f),t++}}if(p.anneal!==void 0){let o=p.anneal;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.start===void 0&&(o.start=
""),o.cycles===void 0){const P={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/re\
quired",keyword:"required",params:{missingProperty:"cycles"},schema:k.properties.schedule.properties.anneal.required,parentSchema:k.
properties.schedule.properties.anneal,data:o};e===null?e=[P]:e.push(P),t++}for(const P in o)if(!(P==="start"||P==="cycle\
s")){const j={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:k.properties.schedule.properties.anneal,
data:o};e===null?e=[j]:e.push(j),t++}let f=o.start;if(typeof f!="string"){const P={instancePath:s+"/schedule/anneal/star\
t",schemaPath:"#/properties/schedule/properties/anneal/properties/start/type",keyword:"type",params:{type:"string"},schema:k.
properties.schedule.properties.anneal.properties.start.type,parentSchema:k.properties.schedule.properties.anneal.properties.
start,data:f};e===null?e=[P]:e.push(P),t++}if(o.cycles!==void 0){let P=o.cycles;if(Array.isArray(P)){if(P.length<1){const y={
instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/minItems",
keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles,data:P};
e===null?e=[y]:e.push(y),t++}const j=P.length;for(let y=0;y<j;y++){let _=P[y];if(_&&typeof _=="object"&&!Array.isArray(_)){
if(_.burst===void 0){const A={instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedule/properties/a\
nneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"burst"},schema:k.properties.schedule.
properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.
items,data:_};e===null?e=[A]:e.push(A),t++}if(_.steps===void 0){const A={instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"st\
eps"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.
properties.anneal.properties.cycles.items,data:_};e===null?e=[A]:e.push(A),t++}if(_.base===void 0){const A={instancePath:s+
"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"base"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[A]:e.push(A),t++}if(_.period===
void 0){const A={instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedule/properties/anneal/propert\
ies/cycles/items/required",keyword:"required",params:{missingProperty:"period"},schema:k.properties.schedule.properties.
anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:_};
e===null?e=[A]:e.push(A),t++}if(_.until===void 0){const A={instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"#/pro\
perties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"until"},
schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.properties.
anneal.properties.cycles.items,data:_};e===null?e=[A]:e.push(A),t++}for(const A in _)if(!(A==="burst"||A==="steps"||A===
"base"||A==="period"||A==="until")){const M={instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
schema:!1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[M]:e.push(M),
t++}if(_.burst!==void 0&&(U(_.burst,{instancePath:s+"/schedule/anneal/cycles/"+y+"/burst",parentData:_,parentDataProperty:"\
burst",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),_.steps!==void 0){let A=_.steps;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){const M={instancePath:s+"/schedule/anneal/cycles/"+y+"/steps",schemaPath:"#/p\
roperties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",keyword:"type",params:{type:"integer"},
schema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.steps.type,parentSchema:k.properties.schedule.
properties.anneal.properties.cycles.items.properties.steps,data:A};e===null?e=[M]:e.push(M),t++}if(typeof A=="number"&&isFinite(
A)&&(A<1||isNaN(A))){const M={instancePath:s+"/schedule/anneal/cycles/"+y+"/steps",schemaPath:"#/properties/schedule/pro\
perties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:A};e===null?e=[M]:e.push(
M),t++}}if(_.base!==void 0&&(U(_.base,{instancePath:s+"/schedule/anneal/cycles/"+y+"/base",parentData:_,parentDataProperty:"\
base",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),_.period!==void 0){let A=_.period;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){const M={instancePath:s+"/schedule/anneal/cycles/"+y+"/period",schemaPath:"#/\
properties/schedule/properties/anneal/properties/cycles/items/properties/period/type",keyword:"type",params:{type:"integ\
er"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.period.type,parentSchema:k.properties.
schedule.properties.anneal.properties.cycles.items.properties.period,data:A};e===null?e=[M]:e.push(M),t++}if(typeof A=="\
number"&&isFinite(A)&&(A<2||isNaN(A))){const M={instancePath:s+"/schedule/anneal/cycles/"+y+"/period",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/period/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:2},schema:2,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.period,data:A};
e===null?e=[M]:e.push(M),t++}}if(_.until!==void 0){let A=_.until;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){
const M={instancePath:s+"/schedule/anneal/cycles/"+y+"/until",schemaPath:"#/properties/schedule/properties/anneal/proper\
ties/cycles/items/properties/until/type",keyword:"type",params:{type:"integer"},schema:k.properties.schedule.properties.
anneal.properties.cycles.items.properties.until.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.
items.properties.until,data:A};e===null?e=[M]:e.push(M),t++}if(typeof A=="number"&&isFinite(A)&&(A<1||isNaN(A))){const M={
instancePath:s+"/schedule/anneal/cycles/"+y+"/until",schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/properties/until/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.
schedule.properties.anneal.properties.cycles.items.properties.until,data:A};e===null?e=[M]:e.push(M),t++}}}else{const A={
instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/\
type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.type,
parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[A]:e.push(A),t++}}}else{
const j={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/\
type",keyword:"type",params:{type:"array"},schema:k.properties.schedule.properties.anneal.properties.cycles.type,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles,data:P};e===null?e=[j]:e.push(j),t++}}}else{const f={instancePath:s+
"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"type",params:{type:"object"},schema:k.
properties.schedule.properties.anneal.type,parentSchema:k.properties.schedule.properties.anneal,data:o};e===null?e=[f]:e.
push(f),t++}}if(p.until_failure!==void 0){let o=p.until_failure;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.divide===
void 0&&(o.divide=10),o.start===void 0){const P={instancePath:s+"/schedule/until_failure",schemaPath:"#/properties/sched\
ule/properties/until_failure/required",keyword:"required",params:{missingProperty:"start"},schema:k.properties.schedule.
properties.until_failure.required,parentSchema:k.properties.schedule.properties.until_failure,data:o};e===null?e=[P]:e.push(
P),t++}if(o.until===void 0){const P={instancePath:s+"/schedule/until_failure",schemaPath:"#/properties/schedule/properti\
es/until_failure/required",keyword:"required",params:{missingProperty:"until"},schema:k.properties.schedule.properties.until_failure.
required,parentSchema:k.properties.schedule.properties.until_failure,data:o};e===null?e=[P]:e.push(P),t++}for(const P in o)
if(!(P==="start"||P==="divide"||P==="until")){const j={instancePath:s+"/schedule/until_failure",schemaPath:"#/properties\
/schedule/properties/until_failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,
parentSchema:k.properties.schedule.properties.until_failure,data:o};e===null?e=[j]:e.push(j),t++}o.start!==void 0&&(U(o.
start,{instancePath:s+"/schedule/until_failure/start",parentData:o,parentDataProperty:"start",rootData:q})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length));let f=o.divide;if(typeof f=="number"&&isFinite(f)){if(f<=1||isNaN(f)){const P={
instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/properties/until_failure/properties/di\
vide/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},schema:1,parentSchema:k.properties.schedule.
properties.until_failure.properties.divide,data:f};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/schedule\
/until_failure/divide",schemaPath:"#/properties/schedule/properties/until_failure/properties/divide/type",keyword:"type",
params:{type:"number"},schema:k.properties.schedule.properties.until_failure.properties.divide.type,parentSchema:k.properties.
schedule.properties.until_failure.properties.divide,data:f};e===null?e=[P]:e.push(P),t++}o.until!==void 0&&(U(o.until,{instancePath:s+
"/schedule/until_failure/until",parentData:o,parentDataProperty:"until",rootData:q})||(e=e===null?U.errors:e.concat(U.errors),
t=e.length))}else{const f={instancePath:s+"/schedule/until_failure",schemaPath:"#/properties/schedule/properties/until_f\
ailure/type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.until_failure.type,parentSchema:k.
properties.schedule.properties.until_failure,data:o};e===null?e=[f]:e.push(f),t++}}let h=p.warmup;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h))){const o={instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties\
/warmup/type",keyword:"type",params:{type:"integer"},schema:k.properties.schedule.properties.warmup.type,parentSchema:k.
properties.schedule.properties.warmup,data:h};e===null?e=[o]:e.push(o),t++}if(typeof h=="number"&&isFinite(h)){if(h>1e5||
isNaN(h)){const o={instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:k.properties.schedule.properties.warmup,data:h};e===
null?e=[o]:e.push(o),t++}if(h<0||isNaN(h)){const o={instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/\
properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.schedule.
properties.warmup,data:h};e===null?e=[o]:e.push(o),t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","a\
nneal","until_failure"].filter(o=>Object.hasOwn(p,o)).length!==1){const o={instancePath:s+"/schedule",schemaPath:"#/prop\
erties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["constant","linear","cosine","anneal","u\
ntil_failure"]},schema:k.properties.schedule.requiredWhenMerged,parentSchema:k.properties.schedule,data:p};e===null?e=[o]:
e.push(o),t++}}}if(r.steps!==void 0){let p=r.steps;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const h={instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:k.properties.steps.type,parentSchema:k.
properties.steps,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const h={instancePath:s+
"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.steps,data:p};e===null?e=[h]:e.push(h),t++}}if(r.epochs!==void 0){let p=r.epochs;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){const h={instancePath:s+"/epochs",schemaPath:"#/properties/epochs/type",keyword:"type",params:{
type:"integer"},schema:k.properties.epochs.type,parentSchema:k.properties.epochs,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const h={instancePath:s+"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.epochs,data:p};e===null?e=[h]:e.push(h),t++}}
let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/batch_size",schemaPath:"\
#/properties/batch_size/type",keyword:"type",params:{type:"integer"},schema:k.properties.batch_size.type,parentSchema:k.
properties.batch_size,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={
instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:k.properties.batch_size,data:i};e===null?e=[p]:e.push(p),t++}r.prior!==void 0&&(Ie(r.prior,{instancePath:s+
"/prior",parentData:r,parentDataProperty:"prior",rootData:q})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length));let l=r.
prior_loss_weight;if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(l)){const p={instancePath:s+"/prior_loss_weight",schemaPath:"\
#/properties/prior_loss_weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.
prior_loss_weight,data:l};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/prior_loss_weight",schemaPath:"#/\
properties/prior_loss_weight/type",keyword:"type",params:{type:"number"},schema:k.properties.prior_loss_weight.type,parentSchema:k.
properties.prior_loss_weight,data:l};e===null?e=[p]:e.push(p),t++}let S=r.gradient_accumulation;if(!(typeof S=="number"&&
!(S%1)&&!isNaN(S)&&isFinite(S))){const p={instancePath:s+"/gradient_accumulation",schemaPath:"#/properties/gradient_accu\
mulation/type",keyword:"type",params:{type:"integer"},schema:k.properties.gradient_accumulation.type,parentSchema:k.properties.
gradient_accumulation,data:S};e===null?e=[p]:e.push(p),t++}if(typeof S=="number"&&isFinite(S)&&(S<1||isNaN(S))){const p={
instancePath:s+"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:k.properties.gradient_accumulation,data:S};e===null?e=[p]:e.push(p),t++}r.
unet_lr!==void 0&&(ne(r.unet_lr,{instancePath:s+"/unet_lr",parentData:r,parentDataProperty:"unet_lr",rootData:q})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)),r.text_encoder_lr!==void 0&&(ne(r.text_encoder_lr,{instancePath:s+"/text\
_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:q})||(e=e===null?ne.errors:e.concat(ne.errors),t=
e.length)),Me(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",rootData:q})||(e=e===
null?Me.errors:e.concat(Me.errors),t=e.length);let u=r.seed;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const p={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:k.properties.seed.
type,parentSchema:k.properties.seed,data:u};e===null?e=[p]:e.push(p),t++}if(typeof u=="number"&&isFinite(u)){if(u>4294967295||
isNaN(u)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:k.properties.seed,data:u};e===null?e=[p]:e.push(p),t++}if(u<0||isNaN(
u)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:k.properties.seed,data:u};e===null?e=[p]:e.push(p),t++}}if(r.clip_skip!==void 0){let p=r.clip_skip;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const h={instancePath:s+"/clip_skip",schemaPath:"#/properties/\
clip_skip/type",keyword:"type",params:{type:"integer"},schema:k.properties.clip_skip.type,parentSchema:k.properties.clip_skip,
data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const h={instancePath:s+"/clip\
_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.clip_skip,data:p};e===null?e=[h]:e.push(h),t++}}if(r.previews!==void 0&&(Te(r.previews,{instancePath:s+"/prev\
iews",parentData:r,parentDataProperty:"previews",rootData:q})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.
validation!==void 0&&(ze(r.validation,{instancePath:s+"/validation",parentData:r,parentDataProperty:"validation",rootData:q})||
(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.on_failure!==void 0){let p=r.on_failure;if(!(p==="report"||p===
"stop"||p==="rollback")){const h={instancePath:s+"/on_failure",schemaPath:"#/properties/on_failure/enum",keyword:"enum",
params:{allowedValues:k.properties.on_failure.enum},schema:k.properties.on_failure.enum,parentSchema:k.properties.on_failure,
data:p};e===null?e=[h]:e.push(h),t++}}if(r.save_every!==void 0){let p=r.save_every;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))&&typeof p!="string"){const h={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"\
type",params:{type:k.properties.save_every.type},schema:k.properties.save_every.type,parentSchema:k.properties.save_every,
data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const h={instancePath:s+"/save\
_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.save_every,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="string"&&!Ze.test(p)){const h={instancePath:s+"\
/save_every",schemaPath:"#/properties/save_every/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|ep\
ochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:k.properties.save_every,data:p};e===null?e=[h]:e.push(
h),t++}}let d=r.silence;if(typeof d=="string"){if(!tr.test(d)){const p={instancePath:s+"/silence",schemaPath:"#/properti\
es/silence/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)? *(s|min|h)$"},schema:"^\\d+(\\.\\d+)? *(s|min|h)$",
parentSchema:k.properties.silence,data:d};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/silence",schemaPath:"\
#/properties/silence/type",keyword:"type",params:{type:"string"},schema:k.properties.silence.type,parentSchema:k.properties.
silence,data:d};e===null?e=[p]:e.push(p),t++}let w=r.keep_states;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){
const p={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"integer"},
schema:k.properties.keep_states.type,parentSchema:k.properties.keep_states,data:w};e===null?e=[p]:e.push(p),t++}if(typeof w==
"number"&&isFinite(w)&&(w<0||isNaN(w))){const p={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.keep_states,data:w};e===null?
e=[p]:e.push(p),t++}if(he(r.lint,{instancePath:s+"/lint",parentData:r,parentDataProperty:"lint",rootData:q})||(e=e===null?
he.errors:e.concat(he.errors),t=e.length),!s.startsWith("/defaults/")){if(["method"].filter(p=>Object.hasOwn(r,p)).length!==
1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:k.
requiredWhenMerged,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(["base"].filter(p=>Object.hasOwn(r,p)).length!==
1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:k.
requiredWhenMerged,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(["datasets"].filter(p=>Object.hasOwn(r,p)).length!==
1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:k.
requiredWhenMerged,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(["schedule"].filter(p=>Object.hasOwn(r,p)).length!==
1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:k.
requiredWhenMerged,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(["steps","epochs"].filter(p=>Object.hasOwn(r,p)).
length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps",
"epochs"]},schema:k.requiredWhenMerged,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:k.type,parentSchema:k,data:r};e===null?e=[n]:e.push(n),
t++}return oe.errors=e,t===0}const I={type:"object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:[
"alpha","blocks"]},properties:{matrix:{$ref:"#/definitions/matrix",description:"One merge for each combination of these \
values, as in `train`: `{alpha: [0.3, 0.5]}`."},method:{enum:["weighted-sum"],default:"weighted-sum",description:"`weigh\
ted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:["a"],description:"\
Checkpoints: names under `models`, `merge/NAME`, or `train/NAME` of a training of a whole model.",properties:{a:{type:"s\
tring",description:"The model that is changed."},b:{type:"string",description:"The model that is mixed in; without it on\
ly networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every block\
."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE,\
 IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},
loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of trained networks to bake \
in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to bake in; the one of `\
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}};function me(r,{
instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,t=0;const a=t,n=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let b;if(r.alpha===void 0&&(b="alpha")||r.blocks===void 0&&(b="blocks")){const g={};e===null?e=[
g]:e.push(g),t++}}var m=n===t;if(m){const b={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},schema:I.not,parentSchema:I,
data:r};e===null?e=[b]:e.push(b),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)
if(!(i==="matrix"||i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const l={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,
parentSchema:I,data:r};e===null?e=[l]:e.push(l),t++}r.matrix!==void 0&&(ce(r.matrix,{instancePath:s+"/matrix",parentData:r,
parentDataProperty:"matrix",rootData:q})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length));let b=r.method;if(b!=="\
weighted-sum"){const i={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:I.
properties.method.enum},schema:I.properties.method.enum,parentSchema:I.properties.method,data:b};e===null?e=[i]:e.push(i),
t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)if(!(l==="a"||l===
"b")){const S={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:l},schema:!1,parentSchema:I.properties.models,data:i};e===null?e=[S]:e.push(S),t++}if(i.
a!==void 0){let l=i.a;if(typeof l!="string"){const S={instancePath:s+"/models/a",schemaPath:"#/properties/models/propert\
ies/a/type",keyword:"type",params:{type:"string"},schema:I.properties.models.properties.a.type,parentSchema:I.properties.
models.properties.a,data:l};e===null?e=[S]:e.push(S),t++}}if(i.b!==void 0){let l=i.b;if(typeof l!="string"){const S={instancePath:s+
"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:I.properties.
models.properties.b.type,parentSchema:I.properties.models.properties.b,data:l};e===null?e=[S]:e.push(S),t++}}if(!s.startsWith(
"/defaults/")&&["a"].filter(l=>Object.hasOwn(i,l)).length!==1){const l={instancePath:s+"/models",schemaPath:"#/propertie\
s/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:I.properties.models.requiredWhenMerged,
parentSchema:I.properties.models,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:I.properties.models.type,parentSchema:I.properties.
models,data:i};e===null?e=[l]:e.push(l),t++}}if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i)){const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:I.properties.alpha,data:i};e===null?e=[l]:e.push(l),t++}if(i<0||isNaN(i)){const l={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.
properties.alpha,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:I.properties.alpha.type,parentSchema:I.properties.alpha,data:i};e===
null?e=[l]:e.push(l),t++}}if(r.blocks!==void 0){let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const S={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:I.properties.
blocks,data:i};e===null?e=[S]:e.push(S),t++}if(i.length<26){const S={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:I.properties.blocks,data:i};e===null?e=[S]:e.
push(S),t++}const l=i.length;for(let S=0;S<l;S++){let u=i[S];if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){const d={
instancePath:s+"/blocks/"+S,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:I.properties.blocks.items,data:u};e===null?e=[d]:e.push(d),t++}if(u<0||isNaN(u)){const d={instancePath:s+
"/blocks/"+S,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:I.properties.blocks.items,data:u};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/blocks/"+S,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:I.properties.blocks.items.type,parentSchema:I.
properties.blocks.items,data:u};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:I.properties.blocks.type,parentSchema:I.properties.blocks,
data:i};e===null?e=[l]:e.push(l),t++}}let g=r.loras;if(g&&typeof g=="object"&&!Array.isArray(g))for(const i in g){let l=g[i];
if(!(typeof l=="number"&&isFinite(l))){const S={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:I.properties.loras.additionalProperties.
type,parentSchema:I.properties.loras.additionalProperties,data:l};e===null?e=[S]:e.push(S),t++}}else{const i={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:I.properties.loras.type,parentSchema:I.
properties.loras,data:g};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const l={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:I.properties.vae.type,parentSchema:I.
properties.vae,data:i};e===null?e=[l]:e.push(l),t++}}let c=r.dtype;if(!(c==="fp16"||c==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:I.properties.dtype.enum},schema:I.properties.
dtype.enum,parentSchema:I.properties.dtype,data:c};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:I.requiredWhenMerged,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}}else{
const b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:r};e===
null?e=[b]:e.push(b),t++}return me.errors=e,t===0}const K={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function Ee(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:q=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!(a==="checkpoint"||a===
"vae"||a==="clip_skip")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:K.dependencies,parentSchema:K,data:r};e===null?e=[a]:e.push(a),t++}if(r.
checkpoint!==void 0){let a=r.checkpoint;if(typeof a=="string"){if(a.length<1){const n={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.checkpoint,data:a};
e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:K.properties.checkpoint.type,parentSchema:K.properties.checkpoint,data:a};e===null?e=
[n]:e.push(n),t++}}if(r.vae!==void 0){let a=r.vae;if(typeof a=="string"){if(a.length<1){const n={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.vae,data:a};e===null?
e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:K.properties.vae.type,parentSchema:K.properties.vae,data:a};e===null?e=[n]:e.push(n),t++}}if(r.clip_skip!==
void 0){let a=r.clip_skip;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const n={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:K.properties.clip_skip.type,parentSchema:K.
properties.clip_skip,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const n={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:K.properties.clip_skip,data:a};e===null?e=[n]:e.push(n),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:K.requiredWhenMerged,parentSchema:K,data:r};e===null?e=[a]:
e.push(a),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,
data:r};e===null?e=[a]:e.push(a),t++}return Ee.errors=e,t===0}const $={type:"object",additionalProperties:!1,requiredWhenMerged:[
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
s/health",default:{}}}};function Ve(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.negative===void 0&&(r.negative=""),r.seeds===void 0&&(r.seeds=6),r.strengths===
void 0&&(r.strengths=[1]),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.health===void 0&&(r.health={});for(const u in r)
if(!re.call($.properties,u)){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u},schema:!1,parentSchema:$,data:r};e===null?e=[d]:e.push(d),t++}if(r.trainings!==void 0){let u=r.
trainings;if(Array.isArray(u)){if(u.length<1){const h={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.trainings,data:u};e===null?e=[h]:e.push(h),
t++}const d=u.length;for(let h=0;h<d;h++){let o=u[h];if(typeof o!="string"){const f={instancePath:s+"/trainings/"+h,schemaPath:"\
#/properties/trainings/items/type",keyword:"type",params:{type:"string"},schema:$.properties.trainings.items.type,parentSchema:$.
properties.trainings.items,data:o};e===null?e=[f]:e.push(f),t++}}let w=u.length,p;if(w>1){const h={};for(;w--;){let o=u[w];
if(typeof o=="string"){if(typeof h[o]=="number"){p=h[o];const f={instancePath:s+"/trainings",schemaPath:"#/properties/tr\
ainings/uniqueItems",keyword:"uniqueItems",params:{i:w,j:p},schema:!0,parentSchema:$.properties.trainings,data:u};e===null?
e=[f]:e.push(f),t++;break}h[o]=w}}}}else{const d={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/type",keyword:"\
type",params:{type:"array"},schema:$.properties.trainings.type,parentSchema:$.properties.trainings,data:u};e===null?e=[d]:
e.push(d),t++}}if(r.prompts!==void 0){let u=r.prompts;if(Array.isArray(u)){if(u.length<1){const w={instancePath:s+"/prom\
pts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.prompts,
data:u};e===null?e=[w]:e.push(w),t++}const d=u.length;for(let w=0;w<d;w++){let p=u[w];if(typeof p=="string"){if(p.length<
1){const h={instancePath:s+"/prompts/"+w,schemaPath:"#/properties/prompts/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:$.properties.prompts.items,data:p};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/pr\
ompts/"+w,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type:"string"},schema:$.properties.prompts.
items.type,parentSchema:$.properties.prompts.items,data:p};e===null?e=[h]:e.push(h),t++}}}else{const d={instancePath:s+"\
/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:$.properties.prompts.type,parentSchema:$.
properties.prompts,data:u};e===null?e=[d]:e.push(d),t++}}let n=r.negative;if(typeof n!="string"){const u={instancePath:s+
"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:$.properties.negative.type,
parentSchema:$.properties.negative,data:n};e===null?e=[u]:e.push(u),t++}let m=r.seeds;const b=t;let g=!1;const c=t;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const u={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/type",
keyword:"type",params:{type:"integer"},schema:$.properties.seeds.anyOf[0].type,parentSchema:$.properties.seeds.anyOf[0],
data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>64||isNaN(m)){const u={instancePath:s+"/se\
eds",schemaPath:"#/properties/seeds/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:$.
properties.seeds.anyOf[0],data:m};e===null?e=[u]:e.push(u),t++}if(m<1||isNaN(m)){const u={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.
seeds.anyOf[0],data:m};e===null?e=[u]:e.push(u),t++}}var a=c===t;if(g=g||a,!g){const u=t;if(Array.isArray(m)){if(m.length>
64){const o={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/maxItems",keyword:"maxItems",params:{limit:64},
schema:64,parentSchema:$.properties.seeds.anyOf[1],data:m};e===null?e=[o]:e.push(o),t++}if(m.length<1){const o={instancePath:s+
"/seeds",schemaPath:"#/properties/seeds/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.
seeds.anyOf[1],data:m};e===null?e=[o]:e.push(o),t++}const w=m.length;for(let o=0;o<w;o++){let f=m[o];if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const P={instancePath:s+"/seeds/"+o,schemaPath:"#/properties/seeds/anyOf/1/items/\
type",keyword:"type",params:{type:"integer"},schema:$.properties.seeds.anyOf[1].items.type,parentSchema:$.properties.seeds.
anyOf[1].items,data:f};e===null?e=[P]:e.push(P),t++}if(typeof f=="number"&&isFinite(f)){if(f>4294967295||isNaN(f)){const P={
instancePath:s+"/seeds/"+o,schemaPath:"#/properties/seeds/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:$.properties.seeds.anyOf[1].items,data:f};e===null?e=[P]:e.push(P),t++}
if(f<0||isNaN(f)){const P={instancePath:s+"/seeds/"+o,schemaPath:"#/properties/seeds/anyOf/1/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.seeds.anyOf[1].items,data:f};e===null?e=[P]:e.
push(P),t++}}}let p=m.length,h;if(p>1){const o={};for(;p--;){let f=m[p];if(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)){if(typeof o[f]=="number"){h=o[f];const P={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/uniqueItems",
keyword:"uniqueItems",params:{i:p,j:h},schema:!0,parentSchema:$.properties.seeds.anyOf[1],data:m};e===null?e=[P]:e.push(
P),t++;break}o[f]=p}}}}else{const w={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/type",keyword:"type",
params:{type:"array"},schema:$.properties.seeds.anyOf[1].type,parentSchema:$.properties.seeds.anyOf[1],data:m};e===null?
e=[w]:e.push(w),t++}var a=u===t;g=g||a}if(g)t=b,e!==null&&(b?e.length=b:e=null);else{const u={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf",keyword:"anyOf",params:{},schema:$.properties.seeds.anyOf,parentSchema:$.properties.seeds,data:m};
e===null?e=[u]:e.push(u),t++}let i=r.strengths;if(Array.isArray(i)){if(i.length<1){const p={instancePath:s+"/strengths",
schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.strengths,
data:i};e===null?e=[p]:e.push(p),t++}const u=i.length;for(let p=0;p<u;p++){let h=i[p];if(typeof h=="number"&&isFinite(h)){
if(h<0||isNaN(h)){const o={instancePath:s+"/strengths/"+p,schemaPath:"#/properties/strengths/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.strengths.items,data:h};e===null?e=[o]:e.push(
o),t++}}else{const o={instancePath:s+"/strengths/"+p,schemaPath:"#/properties/strengths/items/type",keyword:"type",params:{
type:"number"},schema:$.properties.strengths.items.type,parentSchema:$.properties.strengths.items,data:h};e===null?e=[o]:
e.push(o),t++}}let d=i.length,w;if(d>1){const p={};for(;d--;){let h=i[d];if(typeof h=="number"&&isFinite(h)){if(typeof p[h]==
"number"){w=p[h];const o={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/uniqueItems",keyword:"uniqueIte\
ms",params:{i:d,j:w},schema:!0,parentSchema:$.properties.strengths,data:i};e===null?e=[o]:e.push(o),t++;break}p[h]=d}}}}else{
const u={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},schema:$.
properties.strengths.type,parentSchema:$.properties.strengths,data:i};e===null?e=[u]:e.push(u),t++}if(r.width!==void 0){
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
properties.cfg,data:S};e===null?e=[u]:e.push(u),t++}if(ue(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"\
health",rootData:q})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length),!s.startsWith("/defaults/")){if(["trainings"].
filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["trainings"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[u]:e.push(u),t++}if([
"prompts"].filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[u]:e.push(
u),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,
data:r};e===null?e=[n]:e.push(n),t++}return Ve.errors=e,t===0}const Ce=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$","u");function Be(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:q=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===void 0&&(r.models=
{}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.evaluate===void 0&&(r.evaluate={}),r.merge===void 0&&
(r.merge={}),r.report===void 0&&(r.report={});for(const p in r)if(!re.call(W.properties,p)){const h={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:W,data:r};e===
null?e=[h]:e.push(h),t++}if(r.sdbuild!==void 0){let p=r.sdbuild;if(p!==1){const h={instancePath:s+"/sdbuild",schemaPath:"\
#/properties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:W.properties.sdbuild,data:p};e===
null?e=[h]:e.push(h),t++}}if(r.extends!==void 0){let p=r.extends;if(typeof p!="string"&&!Array.isArray(p)){const h={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:W.properties.extends.type},schema:W.properties.
extends.type,parentSchema:W.properties.extends,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="string"&&p.length<1){const h={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.extends,data:p};e===null?e=[h]:e.push(h),t++}if(Array.isArray(p)){if(p.length<1){const o={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.properties.
extends,data:p};e===null?e=[o]:e.push(o),t++}const h=p.length;for(let o=0;o<h;o++){let f=p[o];if(typeof f=="string"){if(f.
length<1){const P={instancePath:s+"/extends/"+o,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:W.properties.extends.items,data:f};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/extends/"+o,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:W.properties.extends.
items.type,parentSchema:W.properties.extends.items,data:f};e===null?e=[P]:e.push(P),t++}}}}if(r.vars!==void 0){let p=r.vars;
if(p&&typeof p=="object"&&!Array.isArray(p))for(const h in p){let o=p[h];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))){const f={instancePath:s+"/vars/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:W.properties.vars.additionalProperties.type},schema:W.properties.vars.additionalProperties.
type,parentSchema:W.properties.vars.additionalProperties,data:o};e===null?e=[f]:e.push(f),t++}}else{const h={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:W.properties.vars.type,parentSchema:W.
properties.vars,data:p};e===null?e=[h]:e.push(h),t++}}let c=r.defaults;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const p in c)
if(!(p==="dataset"||p==="train"||p==="merge")){const h={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:W.properties.defaults,
data:c};e===null?e=[h]:e.push(h),t++}c.dataset!==void 0&&(pe(c.dataset,{instancePath:s+"/defaults/dataset",parentData:c,
parentDataProperty:"dataset",rootData:q})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),c.train!==void 0&&(oe(
c.train,{instancePath:s+"/defaults/train",parentData:c,parentDataProperty:"train",rootData:q})||(e=e===null?oe.errors:e.
concat(oe.errors),t=e.length)),c.merge!==void 0&&(me(c.merge,{instancePath:s+"/defaults/merge",parentData:c,parentDataProperty:"\
merge",rootData:q})||(e=e===null?me.errors:e.concat(me.errors),t=e.length))}else{const p={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:W.properties.defaults.type,parentSchema:W.properties.
defaults,data:c};e===null?e=[p]:e.push(p),t++}let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const h=t;if(typeof p=="string"){if(!we.test(p)){const o={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:G,
data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p,propertyName:p};e===null?e=[o]:e.push(
o),t++}var a=h===t;if(!a){const o={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:p},schema:W.properties.models.propertyNames,parentSchema:W.properties.models,data:i};e===
null?e=[o]:e.push(o),t++}}for(const p in i)Ee(i[p],{instancePath:s+"/models/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:p,rootData:q})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)}else{const p={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:W.properties.models.type,parentSchema:W.
properties.models,data:i};e===null?e=[p]:e.push(p),t++}let l=r.datasets;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l){
const h=t;if(typeof p=="string"){if(!we.test(p)){const o={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:G,
data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p,propertyName:p};e===null?e=[o]:e.push(
o),t++}var n=h===t;if(!n){const o={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},schema:W.properties.datasets.propertyNames,parentSchema:W.properties.datasets,data:l};
e===null?e=[o]:e.push(o),t++}}for(const p in l)pe(l[p],{instancePath:s+"/datasets/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:l,parentDataProperty:p,rootData:q})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{const p={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:W.properties.
datasets.type,parentSchema:W.properties.datasets,data:l};e===null?e=[p]:e.push(p),t++}let S=r.train;if(S&&typeof S=="obj\
ect"&&!Array.isArray(S)){for(const p in S){const h=t;if(typeof p=="string"){if(!Ce.test(p)){const o={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:fe,
data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/train",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,data:p,propertyName:p};e===null?e=[o]:e.
push(o),t++}var m=h===t;if(!m){const o={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:p},schema:W.properties.train.propertyNames,parentSchema:W.properties.train,data:S};e===
null?e=[o]:e.push(o),t++}}for(const p in S)oe(S[p],{instancePath:s+"/train/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:S,
parentDataProperty:p,rootData:q})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{const p={instancePath:s+"/\
train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:W.properties.train.type,parentSchema:W.
properties.train,data:S};e===null?e=[p]:e.push(p),t++}let u=r.evaluate;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const p in u){
const h=t;if(typeof p=="string"){if(!we.test(p)){const o={instancePath:s+"/evaluate",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:G,
data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/evaluate",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:G.type,parentSchema:G,data:p,propertyName:p};e===null?e=[o]:e.push(
o),t++}var b=h===t;if(!b){const o={instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},schema:W.properties.evaluate.propertyNames,parentSchema:W.properties.evaluate,data:u};
e===null?e=[o]:e.push(o),t++}}for(const p in u)Ve(u[p],{instancePath:s+"/evaluate/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:u,parentDataProperty:p,rootData:q})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)}else{const p={
instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type:"object"},schema:W.properties.
evaluate.type,parentSchema:W.properties.evaluate,data:u};e===null?e=[p]:e.push(p),t++}let d=r.merge;if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){for(const p in d){const h=t;if(typeof p=="string"){if(!Ce.test(p)){const o={instancePath:s+"/me\
rge",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:fe,
data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/merge",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:fe.type,parentSchema:fe,data:p,propertyName:p};e===null?e=[o]:e.
push(o),t++}var g=h===t;if(!g){const o={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:p},schema:W.properties.merge.propertyNames,parentSchema:W.properties.merge,data:d};e===
null?e=[o]:e.push(o),t++}}for(const p in d)me(d[p],{instancePath:s+"/merge/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,
parentDataProperty:p,rootData:q})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{const p={instancePath:s+"/\
merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:W.properties.merge.type,parentSchema:W.
properties.merge,data:d};e===null?e=[p]:e.push(p),t++}let w=r.report;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const p in w)
if(p!=="title"){const h={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p},schema:!1,parentSchema:W.properties.report,data:w};e===null?e=[h]:e.push(h),
t++}if(w.title!==void 0){let p=w.title;if(typeof p!="string"){const h={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:W.properties.report.properties.title.type,
parentSchema:W.properties.report.properties.title,data:p};e===null?e=[h]:e.push(h),t++}}}else{const p={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:W.properties.report.type,parentSchema:W.
properties.report,data:w};e===null?e=[p]:e.push(p),t++}if(r.default!==void 0){let p=r.default;if(Array.isArray(p)){const h=p.
length;for(let o=0;o<h;o++){let f=p[o];if(typeof f!="string"){const P={instancePath:s+"/default/"+o,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:W.properties.default.items.type,parentSchema:W.properties.
default.items,data:f};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:W.properties.default.type,parentSchema:W.properties.default,data:p};
e===null?e=[h]:e.push(h),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:W.requiredWhenMerged,
parentSchema:W,data:r};e===null?e=[p]:e.push(p),t++}}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:W.type,parentSchema:W,data:r};e===null?e=[c]:e.push(c),t++}return Be.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = sr;
