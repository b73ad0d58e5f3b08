// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Xe=Ve,W={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
y picture, from the JSON beside it as gallery-dl and Hydrus write it; pictures without are warned of."},captions:{$ref:"\
#/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},
lint:{type:"object",additionalProperties:!1,description:"What the checks of this dataset or training go by; the checks a\
nd their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9]$",hint:"\
write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warning","erro\
r"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"How\
 grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from wh\
ich on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other numbe\
rs, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and thresholds \
of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/definit\
ions/waiver"},description:"Findings that do not count, each with its reason."}}},waiver:{type:"object",additionalProperties:!1,
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
m."},out:{type:"string",description:"The caption that must come out."},lint:{type:"array",items:{type:"string"},default:[],
description:"Rules and checks that must complain."}}},description:"Examples of what the rules must do."}}},source:{type:"\
object",hint:"a source is one of these: write two entries, or keep one of the two",additionalProperties:!1,oneOf:[{required:[
"sidecar"]},{required:["scores"]},{required:["metadata"]},{required:["filename"]}],dependencies:{thresholds:["scores"]},
properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its dot, such a\
s `.txt`",description:"Extension of the file beside the picture that holds its tags, as text or (`.json`) as Hydrus and \
gallery-dl write them."},scores:{type:"string",pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file name extensio\
n with its dot, such as `.json`",description:"Extension of the JSON file beside the picture in which a tagger left its t\
ags with their scores."},metadata:{type:"string",minLength:1,description:"The JSON file of sd-scripts, relative to the p\
roject, with `caption` and `tags` of every picture."},filename:{enum:[!0],description:"The picture's file name, after th\
e numbers at its beginning, holds the tags."},thresholds:{$ref:"#/definitions/thresholds",description:"With `scores`: ho\
w sure this tagger must be."},categories:{type:"array",items:{enum:["general","artist","copyright","character","meta","r\
ating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},thresholds:{
type:"object",additionalProperties:!1,description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"nu\
mber",minimum:0,maximum:1,description:"Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,
maximum:1,description:"Names of characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,
description:"Names of series; as `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names o\
f artists; as `general` when absent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `h\
ighres`; as `general` when absent."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},
description:"Single tags, whatever their kind: `{hat: 0.6}`."}}},override:{type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},limit:{type:"object",additionalProperties:!1,description:"How long a caption may be.",properties:{tokens:{type:"\
integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-25)."},tags:{type:"integer",minimum:1,description:"\
Tags, as many as there may be."},over:{enum:["lint","drop"],default:"lint",description:"Longer captions: report them, or\
 drop tags: of the last entry of `order` those the tagger is least sure of, else from the end."}}},rule:{type:"object",hint:"\
a rule has one verb: write two rules, or keep one of the two",additionalProperties:!1,oneOf:[{required:["drop"]},{required:[
"only"]},{required:["add"]},{required:["replace"]},{required:["map"]},{required:["combine"]},{required:["subsume"]},{required:[
"imply"]},{required:["exclusive"]},{required:["require"]},{required:["mark"]},{required:["trigger"]},{required:["prefix"]},
{required:["suffix"]}],dependencies:{to:["combine"],in:["combine"],combine:["to"],at:["add"],keep:["exclusive"],ancestors:[
"drop"],role:["drop"]},properties:{id:{$ref:"#/definitions/name",description:"Name of the rule in `why` and in lint; `ru\
les[3]` when absent."},drop:{$ref:"#/definitions/strings",description:"Verb: remove every tag that matches."},ancestors:{
type:"boolean",description:"With `drop`: also remove the tags that the removed ones imply. True when absent for `role: l\
earned`, else false."},role:{enum:["learned","noise","wrong"],description:"With `drop`: why these go. `learned` tags are\
 what the trigger is to absorb (S-13)."},only:{$ref:"#/definitions/strings",description:"Verb: remove every tag that doe\
s not match."},add:{$ref:"#/definitions/strings",description:"Verb: put a tag there, or several, where they are not ther\
e yet."},at:{type:"string",pattern:"^(first|last|(before|after): *\\S.*)$",hint:"write `first`, `last`, `before:TAG` or \
`after:TAG`",description:"With `add`: where; `last` when absent, and where there is no such TAG."},replace:{type:"object",
minProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:"Verb: a tag for another, or for several\
: `{serafuku: school uniform}`."},map:{type:"object",minProperties:1,additionalProperties:{type:"string",minLength:1},description:'\
Verb: write tags anew by their parts: `{"/(.*) hair ornament/": "$1 hairclip"}`.'},combine:{type:"array",minItems:2,items:{
type:"string",minLength:1},description:"Verb: when all of these are there, put the tag `to` in their place (S-27)."},to:{
type:"string",minLength:1,description:"With `combine`: the tag that takes their place.",hint:"write one tag; others come\
 by a rule of their own: `{add: \u2026}`"},in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{$ref:"\
#/definitions/strings"},description:'With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"], to:\
 "holding {x}", in: {x: [sword, book]}}`.'},subsume:{type:"object",additionalProperties:!1,description:"Verb: remove a t\
ag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CSV of `\
antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"boolean",default:!1,
description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"object",additionalProperties:!1,
description:"Verb: write what a tag implies behind it; undoes `subsume`.",properties:{table:{type:"string",minLength:1,description:"\
Your own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#/definitions/strings",description:"Verb\
: report where more than one of these is there (S-28)."},require:{$ref:"#/definitions/strings",description:"Verb: report\
 where none of these is there."},on:{enum:["error","warn"],description:"With `exclusive` or `require`: how bad that is; \
`error` when absent."},keep:{enum:["score","order"],description:"With `exclusive`: remove all but the one the tagger is \
surest of, if it gave all of them, or all but the first of the patterns that is there."},mark:{$ref:"#/definitions/strin\
gs",description:"Verb: list these for a person to look at; nothing is changed."},trigger:{type:"string",minLength:1,description:"\
Verb: the word that calls up what is learned; stands first and is kept (S-89, S-91).",hint:"write one word; a second tri\
gger is a rule of its own"},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"\
string",minLength:1,description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for\
 the pictures that match this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behi\
nd) and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why\
; shown by `why`."}}},train:{type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets","sched\
ule",["steps","epochs"]],properties:{matrix:{$ref:"#/definitions/matrix",description:'One training for each combination \
of these values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes `NAME[rank=4,clip_skip=1]` and three more, which sha\
re all they can; `train/NAME` means all. `{schedule: {low: "1e-5", high: "1e-4"}}` gives the values names.'},method:{enum:[
"lora"],description:"What is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, to trai\
n on."},vae:{type:"string",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the chec\
kpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},
trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"\
array",minItems:1,items:{type:"string"},description:"Program and arguments; started without a shell, it gets the job fil\
e as its last argument."}}}],default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"What\
 trains: `micro`, which comes with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/definition\
s/network",default:{}},schedule:{type:["number","string","object"],minLength:1,additionalProperties:!1,description:"Lear\
ning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shape.",hint:"a sched\
ule has one shape: `constant`, `linear`, `cosine`, `anneal` or `until_failure`",requiredWhenMerged:[["constant","linear",
"cosine","anneal","until_failure"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate throughou\
t."},linear:{type:"object",additionalProperties:!1,required:["peak"],description:"Falls evenly.",properties:{peak:{$ref:"\
#/definitions/rate",description:"Where it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"What i\
t nears at the end."}}},cosine:{type:"object",additionalProperties:!1,required:["peak"],description:"Falls along half a \
cosine wave, again and again if it restarts (S-54).",properties:{peak:{$ref:"#/definitions/rate",description:"Where it b\
egins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"What each wave nears."},restarts:{type:"integer",
minimum:0,maximum:1e3,default:0,description:"How often it jumps up again: three waves have two."},decay:{type:"number",exclusiveMinimum:0,
maximum:1,default:1,description:"By what each wave is lower than the one before."}}},anneal:{type:"object",additionalProperties:!1,
required:["cycles"],description:"Bursts of a high rate, which may leave a local optimum (S-53, S-130).",properties:{start:{
type:"string",default:"",description:"Before the cycles: rates with steps, `5e-5:100, 5e-6:1500`."},cycles:{type:"array",
minItems:1,items:{type:"object",additionalProperties:!1,required:["burst","steps","base","period","until"],properties:{burst:{
$ref:"#/definitions/rate",description:"The high rate."},steps:{type:"integer",minimum:1,description:"Steps of a burst."},
base:{$ref:"#/definitions/rate",description:"The rate of the rest of a period."},period:{type:"integer",minimum:2,description:"\
Steps from one burst to the next."},until:{type:"integer",minimum:1,description:"The step at which the cycles end."}}},description:"\
From where the last ended up to a step: a burst at the beginning of every period."}}},until_failure:{type:"object",additionalProperties:!1,
required:["start","until"],description:"One rate until the previews say that it failed, then a lower one from the last g\
ood step on, and so on (S-127, S-128).",properties:{start:{$ref:"#/definitions/rate",description:"The first rate."},divide:{
type:"number",exclusiveMinimum:1,default:10,description:"By what a rate is divided that failed."},until:{$ref:"#/definit\
ions/rate",description:"The last rate that is tried."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"\
Steps in which the rate rises to the schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training i\
n optimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the training in passes over all pictures wi\
th their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one batch."},gradient_accumulation:{
type:"integer",minimum:1,default:1,description:"Batches in one step: their gradients are averaged, so that a step sees t\
his many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the \
U-Net where it is another than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:200\
0, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the tex\
t encoder, in the same way."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,
default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the tr\
aining."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definiti\
ons/previews"},on_failure:{enum:["report","stop","rollback"],description:"What a failure in the previews leads to: a wor\
d about it, the end of the training, or the next rate of `until_failure`. `report` when absent, or `rollback` with `unti\
l_failure`."},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps; \
only the result when absent."},silence:{type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"write\
 e.g. `30 min`",description:"How long a trainer may print nothing before it is taken to hang: it is ended, and started a\
gain if it has saved a state since."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to ke\
ep, besides those where the learning rate changes: a training whose beginning is equal goes on from them."},lint:{$ref:"\
#/definitions/lint",default:{}}}},partRate:{type:["number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share\
 of the schedule, `50%`, or a rate, `5e-5`"},rate:{type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0\
, such as 5e-6"},network:{type:"object",additionalProperties:!1,description:"The trained network.",properties:{rank:{type:"\
integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"The \
change is scaled by alpha / rank; equal to the rank when absent."}}},optimizer:{type:"object",additionalProperties:!1,description:"\
AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,
default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"\
number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,
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
health:{type:"object",additionalProperties:!1,description:"When previews are a bad sign (S-45\u2026S-50). The numbers were me\
asured on pictures damaged on purpose: a beginning, no authority.",properties:{share:{type:"number",minimum:0,maximum:1,
default:.5,description:"Share of the prompts that must show a sign before the checkpoint does."},patience:{type:"integer",
minimum:1,default:3,description:"So many bad checkpoints in a row are a failure; a good one before that is a recovery (S\
-49, S-50)."},burst:{type:"number",minimum:1,default:5,description:"A rate this many times the median, rising and fallin\
g again, is a burst: its previews are not judged (S-53)."},noise:{type:"object",additionalProperties:!1,default:{},description:"\
Noise on the picture (S-46): its standard deviation in the calm parts, brightness being 0\u2026255.",properties:{bad:{type:"\
number",minimum:0,default:7,description:"Bad from here, if it is also `ratio` times that of before."},warn:{type:"number",
minimum:0,default:4,description:"Worth a warning."},ratio:{type:"number",minimum:0,default:1.6,description:"How many tim\
es the noise of before."},pure:{type:"number",minimum:0,default:30,description:"Nothing but noise: failed at once (S-74)\
."}}},background:{type:"object",additionalProperties:!1,default:{},description:"Backgrounds becoming plain (S-47), unles\
s the prompt asks for a plain one.",properties:{flat:{type:"number",minimum:0,maximum:1,default:.3,description:"How much\
 more of the rim is flat; a share."},entropy:{type:"number",minimum:0,default:1.5,description:"How many bits of tones ar\
e lost."},rise:{type:"number",minimum:0,maximum:1,default:.05,description:"How much more of the rim is flat at each of t\
hree checkpoints in a row."}}},colour:{type:"object",additionalProperties:!1,default:{},description:"Colours that go (S-\
48), or are overdone.",properties:{least:{type:"number",minimum:0,default:8,description:"Colourfulness below which a pic\
ture is monochrome."},grey:{type:"number",minimum:0,maximum:1,default:.98,description:"So is one with more than this sha\
re of colourless pixels."},psnr:{type:"number",minimum:0,default:30.4,description:"And one that is this near to its own \
brightness, in dB."},fading:{type:"number",minimum:0,maximum:1,default:.5,description:"Less than this part of the colour\
fulness of before, twice in a row."},tint:{type:"number",minimum:0,maximum:1,default:.97,description:"All colours one hu\
e; 1 is exactly one."},glaring:{type:"number",minimum:1,default:1.6,description:"More than this many times the colourful\
ness of before."},clipped:{type:"number",minimum:0,maximum:1,default:.1,description:"Share of clipped channels worth a w\
arning, if it is three times that of before."},blown:{type:"number",minimum:0,maximum:1,default:.5,description:"The same\
, and bad."}}},sharpness:{type:"object",additionalProperties:!1,default:{},description:"Shapes that melt (S-74): what is\
 left of the sharpness of before.",properties:{melted:{type:"number",minimum:0,maximum:1,default:.05,description:"Bad be\
low."},soft:{type:"number",minimum:0,maximum:1,default:.35,description:"Worth a warning below."}}},drift:{type:"integer",
minimum:0,maximum:64,default:20,description:"Bits of 64 by which the perceptual hash of a prompt without the trigger may\
 move: more, and the model forgets what it knew."},memorised:{type:"integer",minimum:0,maximum:64,default:8,description:"\
A preview this near to a training picture, in bits, repeats it (S-75)."},variety:{type:"object",additionalProperties:!1,
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
"a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"The model that is chan\
ged."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{
type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",
minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"\
Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"n\
umber"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"stri\
ng",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],
default:"fp16",description:"Numbers in the written file."}}}}},R={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},de={type:"string",pattern:"^[A-Za-\
z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write letters, digits, `-`, `_` and `.`, beginning wi\
th a letter or digit"},Q=Object.prototype.hasOwnProperty,O={type:"object",additionalProperties:!1,requiredWhenMerged:["k\
ind","images"],properties:{kind:{enum:["character","style","object","regularisation"],description:"What is learned from \
it; sets which lint findings are errors. `regularisation` pictures show the class without the trigger."},images:{$ref:"#\
/definitions/strings",description:"Glob, or a list of them, of the pictures, relative to the project."},repeats:{type:"i\
nteger",minimum:1,default:1,description:"How often every picture is seen in one epoch."},prepare:{type:"array",default:[
{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"What is done to every picture before it is cropped \
to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},subsets:{type:"object",default:{},additionalProperties:{
type:"object",additionalProperties:!1,properties:{repeats:{type:"integer",minimum:1,description:"How often these picture\
s are seen in one epoch, instead of the dataset's."},captions:{type:"object",additionalProperties:!1,default:{},description:"\
What of the dataset's `captions` is another for these pictures; the rest: `subset` of a rule.",properties:{train:{type:"\
object",additionalProperties:!1,default:{},description:"What the trainer does to their captions, key by key instead of t\
he dataset's.",properties:{shuffle:{type:"boolean",description:"Shuffle the tags after the kept ones."},caption_dropout:{
type:"number",minimum:0,maximum:1,description:"Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{
type:"integer",minimum:0,description:"In every n-th epoch all their captions are empty; 0 in none."},tag_dropout:{type:"\
number",minimum:0,maximum:1,description:"Chance of each tag after the kept ones to be left out."}}}}}}},description:"Oth\
er settings for some of the pictures, by glob; of each setting the last glob wins that matches and has it."},flip:{type:"\
boolean",default:!1,description:"Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one \
side (S-100)."},asymmetric:{type:"boolean",default:!1,description:"What is learned has sides, whatever the tags say: the\
n `flip` is an error (S-100)."},medium:{enum:["photo","drawing"],description:"What the pictures are; photographs are tra\
ined with CLIP skip 1. Nothing is assumed when absent."},provenance:{type:"array",default:[],items:{enum:["source","lice\
nse"]},description:"What must be known of every picture, from the JSON beside it as gallery-dl and Hydrus write it; pict\
ures without are warned of."},captions:{$ref:"#/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embeddi\
ng"},lint:{$ref:"#/definitions/lint",default:{}}}},X={type:["string","array"],items:{type:"string",minLength:1},minLength:1,
minItems:1};function F(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(typeof r!=
"string"&&!Array.isArray(r)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:X.type},schema:X.type,
parentSchema:X,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X,data:r};e===null?e=[n]:e.push(n),t++}if(Array.
isArray(r)){if(r.length<1){const m={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:X,data:r};e===null?e=[m]:e.push(m),t++}const n=r.length;for(let m=0;m<n;m++){let c=r[m];if(typeof c=="strin\
g"){if(c.length<1){const P={instancePath:s+"/"+m,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:X.items,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/"+m,schemaPath:"#/items/type",
keyword:"type",params:{type:"string"},schema:X.items.type,parentSchema:X.items,data:c};e===null?e=[P]:e.push(P),t++}}}return F.
errors=e,t===0}const ee={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{type:"string",pattern:"\
^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as `"#ffe0d0"` in quotes',
description:"Colour laid under transparent pixels."}}},Ze=new RegExp("^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function ve(r,{
instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"f\
latten"},schema:ee.required,parentSchema:ee,data:r};e===null?e=[n]:e.push(n),t++}for(const n in r)if(n!=="flatten"){const m={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:ee,data:r};e===null?e=[m]:e.push(m),t++}if(r.flatten!==void 0){let n=r.flatten;if(typeof n=="string"){if(!Ze.
test(n)){const m={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{pattern:"\
^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:ee.properties.flatten,
data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"\
type",params:{type:"string"},schema:ee.properties.flatten.type,parentSchema:ee.properties.flatten,data:n};e===null?e=[m]:
e.push(m),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ee.type,parentSchema:ee,
data:r};e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}const Z={type:"object",additionalProperties:!1,description:"\
Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{type:["integ\
er","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side of a square,\
 or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"S\
ides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest side\
 of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function _e(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const d in r)
if(!(d==="resolution"||d==="step"||d==="min"||d==="max"||d==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:Z,data:r};e===null?e=[i]:
e.push(i),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&!Array.isArray(n)){const d={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:Z.properties.resolution.type},schema:Z.
properties.resolution.type,parentSchema:Z.properties.resolution,data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="numbe\
r"&&isFinite(n)&&(n<8||isNaN(n))){const d={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.resolution,data:n};e===null?e=[d]:e.push(d),
t++}if(Array.isArray(n)){if(n.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:Z.properties.resolution,data:n};e===null?e=[i]:e.push(i),t++}
if(n.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:Z.properties.resolution,data:n};e===null?e=[i]:e.push(i),t++}const d=n.length;for(let i=0;i<
d;i++){let p=n[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const g={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:Z.properties.resolution.items.type,parentSchema:Z.
properties.resolution.items,data:p};e===null?e=[g]:e.push(g),t++}if(typeof p=="number"&&isFinite(p)&&(p<8||isNaN(p))){const g={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:Z.properties.resolution.items,data:p};e===null?e=[g]:e.push(g),t++}}}let m=r.step;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:Z.properties.step.type,parentSchema:Z.properties.step,data:m};e===null?e=[d]:e.push(
d),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(m))){const d={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.step,data:m};e===null?e=
[d]:e.push(d),t++}let c=r.min;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const d={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:Z.properties.min.type,parentSchema:Z.properties.min,
data:c};e===null?e=[d]:e.push(d),t++}if(typeof c=="number"&&isFinite(c)&&(c<8||isNaN(c))){const d={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.
min,data:c};e===null?e=[d]:e.push(d),t++}let P=r.max;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const d={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:Z.properties.max.
type,parentSchema:Z.properties.max,data:P};e===null?e=[d]:e.push(d),t++}if(typeof P=="number"&&isFinite(P)&&(P<8||isNaN(
P))){const d={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:Z.properties.max,data:P};e===null?e=[d]:e.push(d),t++}let x=r.upscale;if(!(x==="allow"||x==="warn"||
x==="never")){const d={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:Z.
properties.upscale.enum},schema:Z.properties.upscale.enum,parentSchema:Z.properties.upscale,data:x};e===null?e=[d]:e.push(
d),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,
data:r};e===null?e=[n]:e.push(n),t++}return _e.errors=e,t===0}const v={type:"object",additionalProperties:!1,description:"\
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
m."},out:{type:"string",description:"The caption that must come out."},lint:{type:"array",items:{type:"string"},default:[],
description:"Rules and checks that must complain."}}},description:"Examples of what the rules must do."}}},D={type:"obje\
ct",hint:"a source is one of these: write two entries, or keep one of the two",additionalProperties:!1,oneOf:[{required:[
"sidecar"]},{required:["scores"]},{required:["metadata"]},{required:["filename"]}],dependencies:{thresholds:["scores"]},
properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its dot, such a\
s `.txt`",description:"Extension of the file beside the picture that holds its tags, as text or (`.json`) as Hydrus and \
gallery-dl write them."},scores:{type:"string",pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file name extensio\
n with its dot, such as `.json`",description:"Extension of the JSON file beside the picture in which a tagger left its t\
ags with their scores."},metadata:{type:"string",minLength:1,description:"The JSON file of sd-scripts, relative to the p\
roject, with `caption` and `tags` of every picture."},filename:{enum:[!0],description:"The picture's file name, after th\
e numbers at its beginning, holds the tags."},thresholds:{$ref:"#/definitions/thresholds",description:"With `scores`: ho\
w sure this tagger must be."},categories:{type:"array",items:{enum:["general","artist","copyright","character","meta","r\
ating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},He=new RegExp(
"^\\.[A-Za-z0-9_.-]+$","u"),Ce=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),z={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function oe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const m in r)if(!(m==="gene\
ral"||m==="character"||m==="copyright"||m==="artist"||m==="meta"||m==="tags")){const c={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:z,data:r};e===null?
e=[c]:e.push(c),t++}if(r.general!==void 0){let m=r.general;if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m)){const c={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:z.properties.general,data:m};e===null?e=[c]:e.push(c),t++}if(m<0||isNaN(m)){const c={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.
properties.general,data:m};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:z.properties.general.type,parentSchema:z.properties.general,
data:m};e===null?e=[c]:e.push(c),t++}}if(r.character!==void 0){let m=r.character;if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m)){const c={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:z.properties.character,data:m};e===null?e=[c]:e.push(c),t++}if(m<0||isNaN(
m)){const c={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:z.properties.character,data:m};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:z.properties.character.
type,parentSchema:z.properties.character,data:m};e===null?e=[c]:e.push(c),t++}}if(r.copyright!==void 0){let m=r.copyright;
if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m)){const c={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:z.properties.copyright,data:m};e===
null?e=[c]:e.push(c),t++}if(m<0||isNaN(m)){const c={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.copyright,data:m};e===null?e=[
c]:e.push(c),t++}}else{const c={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:z.properties.copyright.type,parentSchema:z.properties.copyright,data:m};e===null?e=[c]:e.push(c),t++}}
if(r.artist!==void 0){let m=r.artist;if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m)){const c={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:z.
properties.artist,data:m};e===null?e=[c]:e.push(c),t++}if(m<0||isNaN(m)){const c={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.artist,
data:m};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:z.properties.artist.type,parentSchema:z.properties.artist,data:m};e===null?e=[c]:e.push(
c),t++}}if(r.meta!==void 0){let m=r.meta;if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m)){const c={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:z.
properties.meta,data:m};e===null?e=[c]:e.push(c),t++}if(m<0||isNaN(m)){const c={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.meta,data:m};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:z.properties.meta.type,parentSchema:z.properties.meta,data:m};e===null?e=[c]:e.push(c),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const m in n){let c=n[m];if(typeof c=="number"&&isFinite(c)){if(c>1||
isNaN(c)){const P={instancePath:s+"/tags/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:z.properties.tags.additionalProperties,
data:c};e===null?e=[P]:e.push(P),t++}if(c<0||isNaN(c)){const P={instancePath:s+"/tags/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:z.properties.tags.additionalProperties,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"\
/tags/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:z.properties.tags.additionalProperties.type,parentSchema:z.properties.tags.additionalProperties,
data:c};e===null?e=[P]:e.push(P),t++}}else{const m={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:z.properties.tags.type,parentSchema:z.properties.tags,data:n};e===null?e=[m]:e.push(
m),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,
data:r};e===null?e=[n]:e.push(n),t++}return oe.errors=e,t===0}function xe(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;const n=t;let m=!1,c=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:D.
oneOf[0].required,parentSchema:D.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var d=P===t;d&&(m=!0,c=0);const x=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:D.oneOf[1].required,parentSchema:D.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var d=x===t;if(d&&m)m=!1,c=[c,1];else{d&&(m=!0,c=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const g={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:D.oneOf[2].required,parentSchema:D.oneOf[2],data:r};e===null?e=[g]:e.push(g),t++}var d=i===t;if(d&&m)m=
!1,c=[c,2];else{d&&(m=!0,c=2);const g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const u={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:D.oneOf[3].required,parentSchema:D.
oneOf[3],data:r};e===null?e=[u]:e.push(u),t++}var d=g===t;d&&m?(m=!1,c=[c,3]):d&&(m=!0,c=3)}}if(m)t=n,e!==null&&(n?e.length=
n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},schema:D.oneOf,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const p={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:D,data:r};e===null?
e=[p]:e.push(p),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:D.dependencies,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!He.test(i)){const p={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:D.properties.sidecar,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:D.properties.
sidecar.type,parentSchema:D.properties.sidecar,data:i};e===null?e=[p]:e.push(p),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!Ce.test(i)){const p={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:D.properties.
scores,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:D.properties.scores.type,parentSchema:D.properties.scores,data:i};e===null?
e=[p]:e.push(p),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.
metadata,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:D.properties.metadata.type,parentSchema:D.properties.metadata,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const p={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:D.properties.filename.enum},schema:D.properties.filename.
enum,parentSchema:D.properties.filename,data:i};e===null?e=[p]:e.push(p),t++}}if(r.thresholds!==void 0&&(oe(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const p=i.length;for(let g=0;g<p;g++){
let f=i[g];if(!(f==="general"||f==="artist"||f==="copyright"||f==="character"||f==="meta"||f==="rating")){const u={instancePath:s+
"/categories/"+g,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:D.properties.categories.
items.enum},schema:D.properties.categories.items.enum,parentSchema:D.properties.categories.items,data:f};e===null?e=[u]:
e.push(u),t++}}}else{const p={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:D.properties.categories.type,parentSchema:D.properties.categories,data:i};e===null?e=[p]:e.push(p),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}return xe.errors=e,t===0}const re={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Re=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function Ne(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n===
"sha256"||n==="note")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:re,data:r};e===null?e=[m]:e.push(m),t++}if(r.add!==void 0&&(F(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.drop!==
void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.set!==void 0&&(F(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:j})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Re.test(
n)){const m={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:re.properties.sha256,data:n};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:re.
properties.sha256.type,parentSchema:re.properties.sha256,data:n};e===null?e=[m]:e.push(m),t++}}if(r.note!==void 0){let n=r.
note;if(typeof n!="string"){const m={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
string"},schema:re.properties.note.type,parentSchema:re.properties.note,data:n};e===null?e=[m]:e.push(m),t++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:re.type,parentSchema:re,data:r};e===null?
e=[n]:e.push(n),t++}return Ne.errors=e,t===0}const _={type:"object",hint:"a rule has one verb: write two rules, or keep \
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
; shown by `why`."}}},ye=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),Be=new RegExp("^(first|last|(before|after):\
 *\\S.*)$","u");function Ae(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;const n=t;
let m=!1,c=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:_.oneOf[0].required,parentSchema:_.oneOf[0],
data:r};e===null?e=[i]:e.push(i),t++}var d=P===t;d&&(m=!0,c=0);const x=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},
schema:_.oneOf[1].required,parentSchema:_.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var d=x===t;if(d&&m)m=!1,c=[c,1];else{
d&&(m=!0,c=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===void 0){const g={instancePath:s,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:_.oneOf[2].required,parentSchema:_.oneOf[2],
data:r};e===null?e=[g]:e.push(g),t++}var d=i===t;if(d&&m)m=!1,c=[c,2];else{d&&(m=!0,c=2);const g=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.replace===void 0){const u={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"replace"},schema:_.oneOf[3].required,parentSchema:_.oneOf[3],data:r};e===null?e=[u]:e.push(u),t++}var d=g===
t;if(d&&m)m=!1,c=[c,3];else{d&&(m=!0,c=3);const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const h={
instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"map"},schema:_.oneOf[4].required,
parentSchema:_.oneOf[4],data:r};e===null?e=[h]:e.push(h),t++}var d=u===t;if(d&&m)m=!1,c=[c,4];else{d&&(m=!0,c=4);const h=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const l={instancePath:s,schemaPath:"#/oneOf/5/required",
keyword:"required",params:{missingProperty:"combine"},schema:_.oneOf[5].required,parentSchema:_.oneOf[5],data:r};e===null?
e=[l]:e.push(l),t++}var d=h===t;if(d&&m)m=!1,c=[c,5];else{d&&(m=!0,c=5);const l=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.subsume===void 0){const N={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"\
subsume"},schema:_.oneOf[6].required,parentSchema:_.oneOf[6],data:r};e===null?e=[N]:e.push(N),t++}var d=l===t;if(d&&m)m=
!1,c=[c,6];else{d&&(m=!0,c=6);const N=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.imply===void 0){const k={instancePath:s,
schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"imply"},schema:_.oneOf[7].required,parentSchema:_.
oneOf[7],data:r};e===null?e=[k]:e.push(k),t++}var d=N===t;if(d&&m)m=!1,c=[c,7];else{d&&(m=!0,c=7);const k=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.exclusive===void 0){const q={instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"requ\
ired",params:{missingProperty:"exclusive"},schema:_.oneOf[8].required,parentSchema:_.oneOf[8],data:r};e===null?e=[q]:e.push(
q),t++}var d=k===t;if(d&&m)m=!1,c=[c,8];else{d&&(m=!0,c=8);const q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===
void 0){const ge={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"require"},schema:_.
oneOf[9].required,parentSchema:_.oneOf[9],data:r};e===null?e=[ge]:e.push(ge),t++}var d=q===t;if(d&&m)m=!1,c=[c,9];else{d&&
(m=!0,c=9);const ge=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===void 0){const be={instancePath:s,schemaPath:"\
#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:_.oneOf[10].required,parentSchema:_.oneOf[10],
data:r};e===null?e=[be]:e.push(be),t++}var d=ge===t;if(d&&m)m=!1,c=[c,10];else{d&&(m=!0,c=10);const be=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.trigger===void 0){const we={instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"requ\
ired",params:{missingProperty:"trigger"},schema:_.oneOf[11].required,parentSchema:_.oneOf[11],data:r};e===null?e=[we]:e.
push(we),t++}var d=be===t;if(d&&m)m=!1,c=[c,11];else{d&&(m=!0,c=11);const we=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.prefix===void 0){const ke={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:"\
prefix"},schema:_.oneOf[12].required,parentSchema:_.oneOf[12],data:r};e===null?e=[ke]:e.push(ke),t++}var d=we===t;if(d&&
m)m=!1,c=[c,12];else{d&&(m=!0,c=12);const ke=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const ze={
instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"suffix"},schema:_.oneOf[13].
required,parentSchema:_.oneOf[13],data:r};e===null?e=[ze]:e.push(ze),t++}var d=ke===t;d&&m?(m=!1,c=[c,13]):d&&(m=!0,c=13)}}}}}}}}}}}}
if(m)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},
schema:_.oneOf,parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!Q.call(_.properties,i)){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:_,data:r};e===null?e=[p]:e.push(p),t++}if(r.to!==void 0&&r.combine===void 0){
const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"combin\
e",depsCount:1,deps:"combine"},schema:_.dependencies,parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==void 0&&
r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"in",missingProperty:"\
combine",depsCount:1,deps:"combine"},schema:_.dependencies,parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}if(r.combine!==
void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"comb\
ine",missingProperty:"to",depsCount:1,deps:"to"},schema:_.dependencies,parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}
if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"\
at",missingProperty:"add",depsCount:1,deps:"add"},schema:_.dependencies,parentSchema:_,data:r};e===null?e=[i]:e.push(i),
t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",
params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},schema:_.dependencies,parentSchema:_,data:r};
e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={instancePath:s,schemaPath:"#/dependencie\
s",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:_.dependencies,
parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},schema:_.
dependencies,parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.id;if(typeof i=="string"){if(!ye.
test(i)){const p={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,data:i};e===null?e=[p]:e.push(p),
t++}}else{const p={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:R.
type,parentSchema:R,data:i};e===null?e=[p]:e.push(p),t++}}if(r.drop!==void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.ancestors!==void 0){let i=r.
ancestors;if(typeof i!="boolean"){const p={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:_.properties.ancestors.type,parentSchema:_.properties.ancestors,data:i};e===null?e=
[p]:e.push(p),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="wrong")){const p={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:_.properties.role.enum},schema:_.properties.
role.enum,parentSchema:_.properties.role,data:i};e===null?e=[p]:e.push(p),t++}}if(r.only!==void 0&&(F(r.only,{instancePath:s+
"/only",parentData:r,parentDataProperty:"only",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.add!==
void 0&&(F(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Be.test(i)){const p={instancePath:s+"/at",schemaPath:"\
#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after): *\\S.*)$"},schema:"^(first|last\
|(before|after): *\\S.*)$",parentSchema:_.properties.at,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:_.properties.at.type,parentSchema:_.
properties.at,data:i};e===null?e=[p]:e.push(p),t++}}if(r.replace!==void 0){let i=r.replace;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+"/replace",schemaPath:"#/properties/replace/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:_.properties.replace,data:i};e===null?e=[p]:e.push(p),
t++}for(const p in i)F(i[p],{instancePath:s+"/replace/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,
rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const p={instancePath:s+"/replace",schemaPath:"#/\
properties/replace/type",keyword:"type",params:{type:"object"},schema:_.properties.replace.type,parentSchema:_.properties.
replace,data:i};e===null?e=[p]:e.push(p),t++}}if(r.map!==void 0){let i=r.map;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length<1){const p={instancePath:s+"/map",schemaPath:"#/properties/map/minProperties",keyword:"minPrope\
rties",params:{limit:1},schema:1,parentSchema:_.properties.map,data:i};e===null?e=[p]:e.push(p),t++}for(const p in i){let g=i[p];
if(typeof g=="string"){if(g.length<1){const f={instancePath:s+"/map/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
map.additionalProperties,data:g};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/map/"+p.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"},schema:_.
properties.map.additionalProperties.type,parentSchema:_.properties.map.additionalProperties,data:g};e===null?e=[f]:e.push(
f),t++}}}else{const p={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type:"object"},schema:_.
properties.map.type,parentSchema:_.properties.map,data:i};e===null?e=[p]:e.push(p),t++}}if(r.combine!==void 0){let i=r.combine;
if(Array.isArray(i)){if(i.length<2){const g={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"\
minItems",params:{limit:2},schema:2,parentSchema:_.properties.combine,data:i};e===null?e=[g]:e.push(g),t++}const p=i.length;
for(let g=0;g<p;g++){let f=i[g];if(typeof f=="string"){if(f.length<1){const u={instancePath:s+"/combine/"+g,schemaPath:"\
#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.combine.items,
data:f};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/combine/"+g,schemaPath:"#/properties/combine/items/\
type",keyword:"type",params:{type:"string"},schema:_.properties.combine.items.type,parentSchema:_.properties.combine.items,
data:f};e===null?e=[u]:e.push(u),t++}}}else{const p={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"\
type",params:{type:"array"},schema:_.properties.combine.type,parentSchema:_.properties.combine,data:i};e===null?e=[p]:e.
push(p),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.to,data:i};e===null?e=
[p]:e.push(p),t++}}else{const p={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},schema:_.properties.to.type,parentSchema:_.properties.to,data:i};e===null?e=[p]:e.push(p),t++}}if(r.in!==void 0){let i=r.
in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const p={instancePath:s+"/in",schemaPath:"#/\
properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:_.properties.in,data:i};e===
null?e=[p]:e.push(p),t++}if(Object.keys(i).length<1){const p={instancePath:s+"/in",schemaPath:"#/properties/in/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:_.properties.in,data:i};e===null?e=[p]:e.push(p),t++}
for(const p in i)F(i[p],{instancePath:s+"/in/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,
rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const p={instancePath:s+"/in",schemaPath:"#/prope\
rties/in/type",keyword:"type",params:{type:"object"},schema:_.properties.in.type,parentSchema:_.properties.in,data:i};e===
null?e=[p]:e.push(p),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(i)){i.suffix===
void 0&&(i.suffix=!1);for(const g in i)if(!(g==="table"||g==="suffix")){const f={instancePath:s+"/subsume",schemaPath:"#\
/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:_.
properties.subsume,data:i};e===null?e=[f]:e.push(f),t++}if(i.table!==void 0){let g=i.table;if(typeof g=="string"){if(g.length<
1){const f={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:_.properties.subsume.properties.table,data:g};e===null?e=[f]:e.push(f),t++}}else{
const f={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{
type:"string"},schema:_.properties.subsume.properties.table.type,parentSchema:_.properties.subsume.properties.table,data:g};
e===null?e=[f]:e.push(f),t++}}let p=i.suffix;if(typeof p!="boolean"){const g={instancePath:s+"/subsume/suffix",schemaPath:"\
#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:_.properties.subsume.properties.
suffix.type,parentSchema:_.properties.subsume.properties.suffix,data:p};e===null?e=[g]:e.push(g),t++}}else{const p={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:_.properties.subsume.type,
parentSchema:_.properties.subsume,data:i};e===null?e=[p]:e.push(p),t++}}if(r.imply!==void 0){let i=r.imply;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const p in i)if(p!=="table"){const g={instancePath:s+"/imply",schemaPath:"#/properties/\
imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:_.properties.
imply,data:i};e===null?e=[g]:e.push(g),t++}if(i.table!==void 0){let p=i.table;if(typeof p=="string"){if(p.length<1){const g={
instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.imply.properties.table,data:p};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+
"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"type",params:{type:"string"},schema:_.properties.
imply.properties.table.type,parentSchema:_.properties.imply.properties.table,data:p};e===null?e=[g]:e.push(g),t++}}}else{
const p={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",keyword:"type",params:{type:"object"},schema:_.properties.
imply.type,parentSchema:_.properties.imply,data:i};e===null?e=[p]:e.push(p),t++}}if(r.exclusive!==void 0&&(F(r.exclusive,
{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"exclusive",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.require!==void 0&&(F(r.require,{instancePath:s+"/require",parentData:r,parentDataProperty:"require",rootData:j})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const p={instancePath:s+
"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues:_.properties.on.enum},schema:_.properties.on.
enum,parentSchema:_.properties.on,data:i};e===null?e=[p]:e.push(p),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||
i==="order")){const p={instancePath:s+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:_.
properties.keep.enum},schema:_.properties.keep.enum,parentSchema:_.properties.keep,data:i};e===null?e=[p]:e.push(p),t++}}
if(r.mark!==void 0&&(F(r.mark,{instancePath:s+"/mark",parentData:r,parentDataProperty:"mark",rootData:j})||(e=e===null?F.
errors:e.concat(F.errors),t=e.length)),r.trigger!==void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const p={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.
properties.trigger,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:_.properties.trigger.type,parentSchema:_.properties.trigger,
data:i};e===null?e=[p]:e.push(p),t++}}if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const p={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.
properties.prefix,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:_.properties.prefix.type,parentSchema:_.properties.prefix,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
suffix,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:_.properties.suffix.type,parentSchema:_.properties.suffix,data:i};e===null?
e=[p]:e.push(p),t++}}if(r.subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
subset,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:_.properties.subset.type,parentSchema:_.properties.subset,data:i};e===null?
e=[p]:e.push(p),t++}}if(r.when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/wh\
en",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.when,
data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"string"},schema:_.properties.when.type,parentSchema:_.properties.when,data:i};e===null?e=[p]:e.push(
p),t++}}if(r.note!==void 0){let i=r.note;if(typeof i!="string"){const p={instancePath:s+"/note",schemaPath:"#/properties\
/note/type",keyword:"type",params:{type:"string"},schema:_.properties.note.type,parentSchema:_.properties.note,data:i};e===
null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.
type,parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}return Ae.errors=e,t===0}const K={type:"object",additionalProperties:!1,
description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP token\
s; one chunk is 75 (S-25)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["l\
int","drop"],default:"lint",description:"Longer captions: report them, or drop tags: of the last entry of `order` those \
the tagger is least sure of, else from the end."}}};function je(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const c in r)if(!(c==="tokens"||c==="tags"||c==="over")){const P={instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:K,data:r};e===null?e=[P]:e.push(
P),t++}let n=r.tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const c={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/type",keyword:"type",params:{type:"integer"},schema:K.properties.tokens.type,parentSchema:K.properties.
tokens,data:n};e===null?e=[c]:e.push(c),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const c={instancePath:s+
"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.
properties.tokens,data:n};e===null?e=[c]:e.push(c),t++}if(r.tags!==void 0){let c=r.tags;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
integer"},schema:K.properties.tags.type,parentSchema:K.properties.tags,data:c};e===null?e=[P]:e.push(P),t++}if(typeof c==
"number"&&isFinite(c)&&(c<1||isNaN(c))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.properties.tags,data:c};e===null?e=[P]:e.push(P),t++}}
let m=r.over;if(!(m==="lint"||m==="drop")){const c={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"\
enum",params:{allowedValues:K.properties.over.enum},schema:K.properties.over.enum,parentSchema:K.properties.over,data:m};
e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.
type,parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}return je.errors=e,t===0}const Ue=new RegExp("^[^\\s,]+$","u");
function qe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){r.kind===void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&
(r.from=[{sidecar:".txt"}]),r.thresholds===void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.
groups={}),r.rules===void 0&&(r.rules=[]),r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&
(r.render={}),r.train===void 0&&(r.train={}),r.tests===void 0&&(r.tests=[]);for(const a in r)if(!Q.call(v.properties,a)){
const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:v,data:r};e===null?e=[l]:e.push(l),t++}let P=r.kind;if(!(P==="tags"||P==="text"||P==="mixed")){const a={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:v.properties.kind.enum},
schema:v.properties.kind.enum,parentSchema:v.properties.kind,data:P};e===null?e=[a]:e.push(a),t++}if(r.template!==void 0){
let a=r.template;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+"/template",schemaPath:"#/properties/temp\
late/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.template,data:a};e===null?e=[l]:
e.push(l),t++}}else{const l={instancePath:s+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"\
string"},schema:v.properties.template.type,parentSchema:v.properties.template,data:a};e===null?e=[l]:e.push(l),t++}}if(r.
scheme!==void 0){let a=r.scheme;if(!(a==="maruzen"||a==="keep"||a==="style"||a==="textual-inversion")){const l={instancePath:s+
"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues:v.properties.scheme.enum},schema:v.
properties.scheme.enum,parentSchema:v.properties.scheme,data:a};e===null?e=[l]:e.push(l),t++}}if(r.learned!==void 0&&(F(
r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.trigger!==void 0){let a=r.trigger;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
trigger,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/t\
ype",keyword:"type",params:{type:"string"},schema:v.properties.trigger.type,parentSchema:v.properties.trigger,data:a};e===
null?e=[l]:e.push(l),t++}}let x=r.fixed_outfit;if(typeof x!="boolean"){const a={instancePath:s+"/fixed_outfit",schemaPath:"\
#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:v.properties.fixed_outfit.type,parentSchema:v.
properties.fixed_outfit,data:x};e===null?e=[a]:e.push(a),t++}let d=r.from;if(Array.isArray(d)){if(d.length<1){const l={instancePath:s+
"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.properties.from,
data:d};e===null?e=[l]:e.push(l),t++}const a=d.length;for(let l=0;l<a;l++)xe(d[l],{instancePath:s+"/from/"+l,parentData:d,
parentDataProperty:l,rootData:j})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else{const a={instancePath:s+"/\
from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},schema:v.properties.from.type,parentSchema:v.
properties.from,data:d};e===null?e=[a]:e.push(a),t++}oe(r.thresholds,{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"\
thresholds",rootData:j})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);let i=r.vocab;if(i&&typeof i=="object"&&
!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const l in i)if(!(l==="files"||l==="extra")){const y={instancePath:s+
"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:v.properties.vocab,data:i};e===null?e=[y]:e.push(y),t++}i.files!==void 0&&(F(i.files,{instancePath:s+
"/vocab/files",parentData:i,parentDataProperty:"files",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));
let a=i.extra;if(Array.isArray(a)){const l=a.length;for(let y=0;y<l;y++){let N=a[y];if(typeof N=="string"){if(N.length<1){
const S={instancePath:s+"/vocab/extra/"+y,schemaPath:"#/properties/vocab/properties/extra/items/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:v.properties.vocab.properties.extra.items,data:N};e===null?e=[S]:e.push(S),
t++}}else{const S={instancePath:s+"/vocab/extra/"+y,schemaPath:"#/properties/vocab/properties/extra/items/type",keyword:"\
type",params:{type:"string"},schema:v.properties.vocab.properties.extra.items.type,parentSchema:v.properties.vocab.properties.
extra.items,data:N};e===null?e=[S]:e.push(S),t++}}}else{const l={instancePath:s+"/vocab/extra",schemaPath:"#/properties/\
vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:v.properties.vocab.properties.extra.type,parentSchema:v.
properties.vocab.properties.extra,data:a};e===null?e=[l]:e.push(l),t++}}else{const a={instancePath:s+"/vocab",schemaPath:"\
#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:v.properties.vocab.type,parentSchema:v.properties.
vocab,data:i};e===null?e=[a]:e.push(a),t++}if(r.overrides!==void 0){let a=r.overrides;if(typeof a!="string"&&!(a&&typeof a==
"object"&&!Array.isArray(a))){const l={instancePath:s+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"typ\
e",params:{type:v.properties.overrides.type},schema:v.properties.overrides.type,parentSchema:v.properties.overrides,data:a};
e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&a.length<1){const l={instancePath:s+"/overrides",schemaPath:"#/prope\
rties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.overrides,data:a};e===
null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(a))for(const l in a)Ne(a[l],{instancePath:s+"/override\
s/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:j})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length)}let p=r.groups;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p){const l=t;if(typeof a==
"string"){if(!ye.test(a)){const y={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,data:a,propertyName:a};
e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/groups",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:R.type,parentSchema:R,data:a,propertyName:a};e===null?e=[y]:e.push(y),t++}var n=l===t;if(!n){
const y={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:a},
schema:v.properties.groups.propertyNames,parentSchema:v.properties.groups,data:p};e===null?e=[y]:e.push(y),t++}}for(const a in p){
let l=p[a];const y=t;let N=!1;const S=t;if(Array.isArray(l)){const k=l.length;for(let w=0;w<k;w++){let q=l[w];if(typeof q==
"string"){if(q.length<1){const G={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#\
/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?e=[G]:e.push(G),t++}}else{const G={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/i\
tems/type",keyword:"type",params:{type:"string"},schema:v.properties.groups.additionalProperties.anyOf[0].items.type,parentSchema:v.
properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?e=[G]:e.push(G),t++}}}else{const k={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/0/type",keyword:"\
type",params:{type:"array"},schema:v.properties.groups.additionalProperties.anyOf[0].type,parentSchema:v.properties.groups.
additionalProperties.anyOf[0],data:l};e===null?e=[k]:e.push(k),t++}var m=S===t;if(N=N||m,!N){const k=t;if(l&&typeof l=="\
object"&&!Array.isArray(l)){if(l.file===void 0){const q={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"f\
ile"},schema:v.properties.groups.additionalProperties.anyOf[1].required,parentSchema:v.properties.groups.additionalProperties.
anyOf[1],data:l};e===null?e=[q]:e.push(q),t++}for(const q in l)if(q!=="file"){const G={instancePath:s+"/groups/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:v.properties.groups.additionalProperties.anyOf[1],
data:l};e===null?e=[G]:e.push(G),t++}if(l.file!==void 0){let q=l.file;if(typeof q=="string"){if(q.length<1){const G={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1\
/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.groups.additionalProperties.
anyOf[1].properties.file,data:q};e===null?e=[G]:e.push(G),t++}}else{const G={instancePath:s+"/groups/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1/properties/file/type",keyword:"\
type",params:{type:"string"},schema:v.properties.groups.additionalProperties.anyOf[1].properties.file.type,parentSchema:v.
properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===null?e=[G]:e.push(G),t++}}}else{const q={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:v.properties.groups.additionalProperties.anyOf[1].type,parentSchema:v.properties.groups.
additionalProperties.anyOf[1],data:l};e===null?e=[q]:e.push(q),t++}var m=k===t;N=N||m}if(N)t=y,e!==null&&(y?e.length=y:e=
null);else{const k={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/a\
dditionalProperties/anyOf",keyword:"anyOf",params:{},schema:v.properties.groups.additionalProperties.anyOf,parentSchema:v.
properties.groups.additionalProperties,data:l};e===null?e=[k]:e.push(k),t++}}}else{const a={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"object"},schema:v.properties.groups.type,parentSchema:v.properties.
groups,data:p};e===null?e=[a]:e.push(a),t++}let g=r.rules;if(Array.isArray(g)){const a=g.length;for(let l=0;l<a;l++)Ae(g[l],
{instancePath:s+"/rules/"+l,parentData:g,parentDataProperty:l,rootData:j})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=
e.length)}else{const a={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:v.properties.rules.type,parentSchema:v.properties.rules,data:g};e===null?e=[a]:e.push(a),t++}let f=r.order;if(Array.
isArray(f)){const a=f.length;for(let l=0;l<a;l++){let y=f[l];if(typeof y=="string"){if(y.length<1){const N={instancePath:s+
"/order/"+l,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.order.items,data:y};e===null?e=[N]:e.push(N),t++}}else{const N={instancePath:s+"/order/"+l,schemaPath:"#/prop\
erties/order/items/type",keyword:"type",params:{type:"string"},schema:v.properties.order.items.type,parentSchema:v.properties.
order.items,data:y};e===null?e=[N]:e.push(N),t++}}}else{const a={instancePath:s+"/order",schemaPath:"#/properties/order/\
type",keyword:"type",params:{type:"array"},schema:v.properties.order.type,parentSchema:v.properties.order,data:f};e===null?
e=[a]:e.push(a),t++}if(r.keep!==void 0){let a=r.keep;const l=t;let y=!1;const N=t;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){const S={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"type",params:{type:"\
integer"},schema:v.properties.keep.anyOf[0].type,parentSchema:v.properties.keep.anyOf[0],data:a};e===null?e=[S]:e.push(S),
t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const S={instancePath:s+"/keep",schemaPath:"#/properties/keep/a\
nyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.keep.anyOf[0],data:a};
e===null?e=[S]:e.push(S),t++}var c=N===t;if(y=y||c,!y){const S=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.separator===
void 0){const w={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"required",params:{missingProperty:"\
separator"},schema:v.properties.keep.anyOf[1].required,parentSchema:v.properties.keep.anyOf[1],data:a};e===null?e=[w]:e.
push(w),t++}for(const w in a)if(!(w==="separator"||w==="tags")){const q={instancePath:s+"/keep",schemaPath:"#/properties\
/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:v.
properties.keep.anyOf[1],data:a};e===null?e=[q]:e.push(q),t++}if(a.separator!==void 0){let w=a.separator;if(typeof w=="s\
tring"){if(!Ue.test(w)){const q={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep/anyOf/1/properties/separ\
ator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:v.properties.keep.anyOf[1].
properties.separator,data:w};e===null?e=[q]:e.push(q),t++}}else{const q={instancePath:s+"/keep/separator",schemaPath:"#/\
properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:v.properties.keep.anyOf[1].
properties.separator.type,parentSchema:v.properties.keep.anyOf[1].properties.separator,data:w};e===null?e=[q]:e.push(q),
t++}}if(a.tags!==void 0){let w=a.tags;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const q={instancePath:s+
"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{type:"integer"},schema:v.
properties.keep.anyOf[1].properties.tags.type,parentSchema:v.properties.keep.anyOf[1].properties.tags,data:w};e===null?e=
[q]:e.push(q),t++}if(typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w))){const q={instancePath:s+"/keep/tags",schemaPath:"\
#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.
properties.keep.anyOf[1].properties.tags,data:w};e===null?e=[q]:e.push(q),t++}}}else{const w={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:v.properties.keep.anyOf[1].type,parentSchema:v.
properties.keep.anyOf[1],data:a};e===null?e=[w]:e.push(w),t++}var c=S===t;y=y||c}if(y)t=l,e!==null&&(l?e.length=l:e=null);else{
const S={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},schema:v.properties.keep.
anyOf,parentSchema:v.properties.keep,data:a};e===null?e=[S]:e.push(S),t++}}je(r.limit,{instancePath:s+"/limit",parentData:r,
parentDataProperty:"limit",rootData:j})||(e=e===null?je.errors:e.concat(je.errors),t=e.length);let u=r.render;if(u&&typeof u==
"object"&&!Array.isArray(u)){u.space===void 0&&(u.space=" "),u.escape===void 0&&(u.escape=!1);for(const y in u)if(!(y===
"space"||y==="escape"||y==="wildcards")){const N={instancePath:s+"/render",schemaPath:"#/properties/render/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:v.properties.render,data:u};
e===null?e=[N]:e.push(N),t++}let a=u.space;if(!(a===" "||a==="_")){const y={instancePath:s+"/render/space",schemaPath:"#\
/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:v.properties.render.properties.space.enum},
schema:v.properties.render.properties.space.enum,parentSchema:v.properties.render.properties.space,data:a};e===null?e=[y]:
e.push(y),t++}let l=u.escape;if(typeof l!="boolean"){const y={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:v.properties.render.properties.escape.type,parentSchema:v.
properties.render.properties.escape,data:l};e===null?e=[y]:e.push(y),t++}if(u.wildcards!==void 0){let y=u.wildcards;if(typeof y!=
"boolean"){const N={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:v.properties.render.properties.wildcards.type,parentSchema:v.properties.render.properties.
wildcards,data:y};e===null?e=[N]:e.push(N),t++}}}else{const a={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:v.properties.render.type,parentSchema:v.properties.render,data:u};e===
null?e=[a]:e.push(a),t++}let o=r.train;if(o&&typeof o=="object"&&!Array.isArray(o)){o.shuffle===void 0&&(o.shuffle=!1),o.
caption_dropout===void 0&&(o.caption_dropout=0),o.caption_dropout_every_n_epochs===void 0&&(o.caption_dropout_every_n_epochs=
0),o.tag_dropout===void 0&&(o.tag_dropout=0),o.variants===void 0&&(o.variants=0),o.variants_seed===void 0&&(o.variants_seed=
0);for(const w in o)if(!(w==="shuffle"||w==="caption_dropout"||w==="caption_dropout_every_n_epochs"||w==="tag_dropout"||
w==="variants"||w==="variants_seed")){const q={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:v.properties.train,data:o};e===null?
e=[q]:e.push(q),t++}let a=o.shuffle;if(typeof a!="boolean"){const w={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:v.properties.train.properties.shuffle.
type,parentSchema:v.properties.train.properties.shuffle,data:a};e===null?e=[w]:e.push(w),t++}let l=o.caption_dropout;if(typeof l==
"number"&&isFinite(l)){if(l>1||isNaN(l)){const w={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:v.properties.
train.properties.caption_dropout,data:l};e===null?e=[w]:e.push(w),t++}if(l<0||isNaN(l)){const w={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:v.properties.train.properties.caption_dropout,data:l};e===null?e=[w]:e.push(w),t++}}else{
const w={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:v.properties.train.properties.caption_dropout.type,parentSchema:v.properties.train.properties.
caption_dropout,data:l};e===null?e=[w]:e.push(w),t++}let y=o.caption_dropout_every_n_epochs;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){const w={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:v.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:v.properties.train.properties.caption_dropout_every_n_epochs,data:y};e===
null?e=[w]:e.push(w),t++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){const w={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.caption_dropout_every_n_epochs,data:y};
e===null?e=[w]:e.push(w),t++}let N=o.tag_dropout;if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N)){const w={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:v.properties.train.properties.tag_dropout,data:N};e===null?e=[w]:e.push(w),t++}if(N<0||
isNaN(N)){const w={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.tag_dropout,data:N};e===null?
e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:v.properties.train.properties.tag_dropout.type,parentSchema:v.properties.
train.properties.tag_dropout,data:N};e===null?e=[w]:e.push(w),t++}let S=o.variants;if(!(typeof S=="number"&&!(S%1)&&!isNaN(
S)&&isFinite(S))){const w={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:v.properties.train.properties.variants.type,parentSchema:v.properties.train.properties.
variants,data:S};e===null?e=[w]:e.push(w),t++}if(typeof S=="number"&&isFinite(S)){if(S>100||isNaN(S)){const w={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:v.properties.train.properties.variants,data:S};e===null?e=[w]:e.push(w),t++}if(S<0||isNaN(
S)){const w={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.variants,data:S};e===null?e=[w]:
e.push(w),t++}}let k=o.variants_seed;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const w={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:v.properties.train.properties.variants_seed.type,parentSchema:v.properties.train.properties.variants_seed,data:k};
e===null?e=[w]:e.push(w),t++}if(typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k))){const w={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:v.properties.train.properties.variants_seed,data:k};e===null?e=[w]:e.push(w),t++}}else{const a={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:v.properties.train.type,parentSchema:v.
properties.train,data:o};e===null?e=[a]:e.push(a),t++}let h=r.tests;if(Array.isArray(h)){const a=h.length;for(let l=0;l<
a;l++){let y=h[l];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.lint===void 0&&(y.lint=[]),y.in===void 0){const S={instancePath:s+
"/tests/"+l,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:v.properties.
tests.items.required,parentSchema:v.properties.tests.items,data:y};e===null?e=[S]:e.push(S),t++}if(y.out===void 0){const S={
instancePath:s+"/tests/"+l,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:v.properties.tests.items.required,parentSchema:v.properties.tests.items,data:y};e===null?e=[S]:e.push(S),t++}
for(const S in y)if(!(S==="in"||S==="out"||S==="lint")){const k={instancePath:s+"/tests/"+l,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:v.properties.
tests.items,data:y};e===null?e=[k]:e.push(k),t++}if(y.in!==void 0){let S=y.in;if(typeof S!="string"){const k={instancePath:s+
"/tests/"+l+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:v.
properties.tests.items.properties.in.type,parentSchema:v.properties.tests.items.properties.in,data:S};e===null?e=[k]:e.push(
k),t++}}if(y.out!==void 0){let S=y.out;if(typeof S!="string"){const k={instancePath:s+"/tests/"+l+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:v.properties.tests.items.properties.
out.type,parentSchema:v.properties.tests.items.properties.out,data:S};e===null?e=[k]:e.push(k),t++}}let N=y.lint;if(Array.
isArray(N)){const S=N.length;for(let k=0;k<S;k++){let w=N[k];if(typeof w!="string"){const q={instancePath:s+"/tests/"+l+
"/lint/"+k,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:v.
properties.tests.items.properties.lint.items.type,parentSchema:v.properties.tests.items.properties.lint.items,data:w};e===
null?e=[q]:e.push(q),t++}}}else{const S={instancePath:s+"/tests/"+l+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:v.properties.tests.items.properties.lint.type,parentSchema:v.
properties.tests.items.properties.lint,data:N};e===null?e=[S]:e.push(S),t++}}else{const N={instancePath:s+"/tests/"+l,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:v.properties.tests.items.type,parentSchema:v.
properties.tests.items,data:y};e===null?e=[N]:e.push(N),t++}}}else{const a={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:v.properties.tests.type,parentSchema:v.properties.tests,data:h};
e===null?e=[a]:e.push(a),t++}}else{const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.
type,parentSchema:v,data:r};e===null?e=[P]:e.push(P),t++}return qe.errors=e,t===0}const J={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Ge=new RegExp(
"^auto$","u");function Oe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const c in r)
if(!(c==="name"||c==="vectors"||c==="init"||c==="learned")){const P={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:J,data:r};e===null?e=[P]:e.push(P),t++}
if(r.name!==void 0){let c=r.name;if(typeof c=="string"){if(!ye.test(c)){const P={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:R,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:c};e===null?e=[P]:e.push(
P),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const c={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:J.properties.vectors.type},schema:J.properties.
vectors.type,parentSchema:J.properties.vectors,data:n};e===null?e=[c]:e.push(c),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:J.properties.vectors,data:n};e===null?e=[c]:e.push(c),t++}if(n<1||isNaN(
n)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:J.properties.vectors,data:n};e===null?e=[c]:e.push(c),t++}}if(typeof n=="string"&&!Ge.
test(n)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:J.properties.vectors,data:n};e===null?e=[c]:e.push(c),t++}let m=r.init;if(!(m==="t\
okens"||m==="mean")){const c={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:J.
properties.init.enum},schema:J.properties.init.enum,parentSchema:J.properties.init,data:m};e===null?e=[c]:e.push(c),t++}
if(r.learned!==void 0&&(F(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(c=>Object.hasOwn(r,c)).
length!==1){const c={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:J.requiredWhenMerged,parentSchema:J,data:r};e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===null?e=[n]:e.push(n),t++}return Oe.
errors=e,t===0}const T={type:"object",additionalProperties:!1,description:"What the checks of this dataset or training g\
o by; the checks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off",
"info","warning","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","er\
ror"],description:"How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"\
The number from which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"\
Its other numbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities \
and thresholds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{
$ref:"#/definitions/waiver"},description:"Findings that do not count, each with its reason."}}},Ee=new RegExp("^L-[0-9][\
0-9]$","u"),H={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{
type:"string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"\
string",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of t\
he picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Je=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Ke=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function $e(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="id"||n==="image"||n==="sha256"||n==="reason"||
n==="until")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:H,data:r};e===null?e=[m]:e.push(m),t++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(!Ee.
test(n)){const m={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:H.properties.id,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:H.properties.id.type,parentSchema:H.
properties.id,data:n};e===null?e=[m]:e.push(m),t++}}if(r.image!==void 0){let n=r.image;if(typeof n=="string"){if(n.length<
1){const m={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:H.properties.image,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:H.properties.image.type,parentSchema:H.properties.
image,data:n};e===null?e=[m]:e.push(m),t++}}if(r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Je.test(n)){
const m={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:H.properties.sha256,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:H.properties.
sha256.type,parentSchema:H.properties.sha256,data:n};e===null?e=[m]:e.push(m),t++}}if(r.reason!==void 0){let n=r.reason;
if(typeof n=="string"){if(n.length<1){const m={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:H.properties.reason,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:H.properties.
reason.type,parentSchema:H.properties.reason,data:n};e===null?e=[m]:e.push(m),t++}}if(r.until!==void 0){let n=r.until;if(typeof n==
"string"){if(!Ke.test(n)){const m={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:H.properties.until,data:n};e===
null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:H.properties.until.type,parentSchema:H.properties.until,data:n};e===null?e=[m]:e.push(m),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};e===
null?e=[n]:e.push(n),t++}if(["reason"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};
e===null?e=[n]:e.push(n),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.
type,parentSchema:H,data:r};e===null?e=[n]:e.push(n),t++}return $e.errors=e,t===0}function me(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const x in r)if(!(x==="checks"||x==="waivers")){const d={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:T,
data:r};e===null?e=[d]:e.push(d),t++}let c=r.checks;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const x in c){const d=t;
if(typeof x=="string"&&!Ee.test(x)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:T.properties.checks.propertyNames,
data:x,propertyName:x};e===null?e=[i]:e.push(i),t++}var n=d===t;if(!n){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:x},schema:T.properties.checks.propertyNames,
parentSchema:T.properties.checks,data:c};e===null?e=[i]:e.push(i),t++}}for(const x in c){let d=c[x];const i=t;let p=!1;const g=t;
if(typeof d!="string"){const f={instancePath:s+"/checks/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:T.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:T.properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[f]:e.push(f),t++}if(!(d===
"off"||d==="info"||d==="warning"||d==="error")){const f={instancePath:s+"/checks/"+x.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:T.properties.
checks.additionalProperties.anyOf[0].enum},schema:T.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:T.
properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[f]:e.push(f),t++}var m=g===t;if(p=p||m,!p){const f=t;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const o in d)if(!(o==="severity"||o==="threshold"||o==="thresholds")){const h={
instancePath:s+"/checks/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:T.properties.
checks.additionalProperties.anyOf[1],data:d};e===null?e=[h]:e.push(h),t++}if(d.severity!==void 0){let o=d.severity;if(!(o===
"off"||o==="info"||o==="warning"||o==="error")){const h={instancePath:s+"/checks/"+x.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:T.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.severity,data:o};
e===null?e=[h]:e.push(h),t++}}if(d.threshold!==void 0){let o=d.threshold;if(!(typeof o=="number"&&isFinite(o))){const h={
instancePath:s+"/checks/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:o};
e===null?e=[h]:e.push(h),t++}}if(d.thresholds!==void 0){let o=d.thresholds;if(o&&typeof o=="object"&&!Array.isArray(o))for(const h in o){
let a=o[h];if(!(typeof a=="number"&&isFinite(a))){const l={instancePath:s+"/checks/"+x.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:a};e===null?e=[l]:e.push(l),t++}}else{const h={instancePath:s+"/checks/"+
x.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:o};e===null?e=
[h]:e.push(h),t++}}}else{const o={instancePath:s+"/checks/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:T.properties.checks.additionalProperties.anyOf[1],data:d};e===null?e=[o]:e.push(o),t++}var m=f===
t;p=p||m}if(p)t=i,e!==null&&(i?e.length=i:e=null);else{const f={instancePath:s+"/checks/"+x.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:T.properties.checks.additionalProperties.
anyOf,parentSchema:T.properties.checks.additionalProperties,data:d};e===null?e=[f]:e.push(f),t++}}}else{const x={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.type,parentSchema:T.
properties.checks,data:c};e===null?e=[x]:e.push(x),t++}let P=r.waivers;if(Array.isArray(P)){const x=P.length;for(let d=0;d<
x;d++)$e(P[d],{instancePath:s+"/waivers/"+d,parentData:P,parentDataProperty:d,rootData:j})||(e=e===null?$e.errors:e.concat(
$e.errors),t=e.length)}else{const x={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:T.properties.waivers.type,parentSchema:T.properties.waivers,data:P};e===null?e=[x]:e.push(x),t++}}else{
const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:r};e===
null?e=[c]:e.push(c),t++}return me.errors=e,t===0}function se(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.asymmetric===void 0&&(r.asymmetric=!1),r.provenance===void 0&&(r.provenance=[]),r.captions===void 0&&(r.captions={}),r.
lint===void 0&&(r.lint={});for(const i in r)if(!Q.call(O.properties,i)){const p={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:O,data:r};e===null?e=[p]:
e.push(p),t++}if(r.kind!==void 0){let i=r.kind;if(!(i==="character"||i==="style"||i==="object"||i==="regularisation")){const p={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:O.properties.kind.enum},
schema:O.properties.kind.enum,parentSchema:O.properties.kind,data:i};e===null?e=[p]:e.push(p),t++}}r.images!==void 0&&(F(
r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const i={instancePath:s+
"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:O.properties.repeats.type,
parentSchema:O.properties.repeats,data:n};e===null?e=[i]:e.push(i),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){
const i={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.repeats,data:n};e===null?e=[i]:e.push(i),t++}let m=r.prepare;if(Array.isArray(m)){const i=m.
length;for(let p=0;p<i;p++)ve(m[p],{instancePath:s+"/prepare/"+p,parentData:m,parentDataProperty:p,rootData:j})||(e=e===
null?ve.errors:e.concat(ve.errors),t=e.length)}else{const i={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/\
type",keyword:"type",params:{type:"array"},schema:O.properties.prepare.type,parentSchema:O.properties.prepare,data:m};e===
null?e=[i]:e.push(i),t++}_e(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:j})||
(e=e===null?_e.errors:e.concat(_e.errors),t=e.length);let c=r.subsets;if(c&&typeof c=="object"&&!Array.isArray(c))for(const i in c){
let p=c[i];if(p&&typeof p=="object"&&!Array.isArray(p)){p.captions===void 0&&(p.captions={});for(const f in p)if(!(f==="\
repeats"||f==="captions")){const u={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:O.properties.subsets.additionalProperties,data:p};e===null?e=[u]:e.push(u),t++}if(p.repeats!==void 0){
let f=p.repeats;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const u={instancePath:s+"/subsets/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/type",
keyword:"type",params:{type:"integer"},schema:O.properties.subsets.additionalProperties.properties.repeats.type,parentSchema:O.
properties.subsets.additionalProperties.properties.repeats,data:f};e===null?e=[u]:e.push(u),t++}if(typeof f=="number"&&isFinite(
f)&&(f<1||isNaN(f))){const u={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"\
#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.repeats,data:f};e===null?e=[u]:e.push(u),t++}}
let g=p.captions;if(g&&typeof g=="object"&&!Array.isArray(g)){g.train===void 0&&(g.train={});for(const u in g)if(u!=="tr\
ain"){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",schemaPath:"#/properties/\
subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:O.properties.subsets.additionalProperties.properties.captions,data:g};e===null?e=[o]:e.push(o),t++}
let f=g.train;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const u in f)if(!(u==="shuffle"||u==="caption_dropout"||u===
"caption_dropout_every_n_epochs"||u==="tag_dropout")){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:O.properties.subsets.
additionalProperties.properties.captions.properties.train,data:f};e===null?e=[o]:e.push(o),t++}if(f.shuffle!==void 0){let u=f.
shuffle;if(typeof u!="boolean"){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/\
train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/shu\
ffle/type",keyword:"type",params:{type:"boolean"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.
train.properties.shuffle.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.shuffle,data:u};e===null?e=[o]:e.push(o),t++}}if(f.caption_dropout!==void 0){let u=f.caption_dropout;if(typeof u==
"number"&&isFinite(u)){if(u>1||isNaN(u)){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/tra\
in/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:O.properties.
subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:u};e===null?e=[o]:e.push(
o),t++}if(u<0||isNaN(u)){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/c\
aption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/ca\
ption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.caption_dropout,data:u};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+
"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/\
additionalProperties/properties/captions/properties/train/properties/caption_dropout/type",keyword:"type",params:{type:"\
number"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout.
type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:u};e===null?e=[o]:e.push(o),t++}}if(f.caption_dropout_every_n_epochs!==void 0){let u=f.caption_dropout_every_n_epochs;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/prope\
rties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:O.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs.type,
parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,
data:u};e===null?e=[o]:e.push(o),t++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const o={instancePath:s+"/subs\
ets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/properties\
/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:u};e===null?e=[o]:e.push(o),t++}}if(f.tag_dropout!==void 0){
let u=f.tag_dropout;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){const o={instancePath:s+"/subsets/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/prope\
rties/captions/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.tag_dropout,data:u};
e===null?e=[o]:e.push(o),t++}if(u<0||isNaN(u)){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/t\
rain/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.
subsets.additionalProperties.properties.captions.properties.train.properties.tag_dropout,data:u};e===null?e=[o]:e.push(o),
t++}}else{const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/type",keyword:"typ\
e",params:{type:"number"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:u};e===null?e=[o]:e.push(o),t++}}}else{const u={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train\
/type",keyword:"type",params:{type:"object"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.
train.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train,data:f};e===null?
e=[u]:e.push(u),t++}}else{const f={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{type:"object"},schema:O.properties.
subsets.additionalProperties.properties.captions.type,parentSchema:O.properties.subsets.additionalProperties.properties.
captions,data:g};e===null?e=[f]:e.push(f),t++}}else{const g={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:O.properties.
subsets.additionalProperties.type,parentSchema:O.properties.subsets.additionalProperties,data:p};e===null?e=[g]:e.push(g),
t++}}else{const i={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},
schema:O.properties.subsets.type,parentSchema:O.properties.subsets,data:c};e===null?e=[i]:e.push(i),t++}let P=r.flip;if(typeof P!=
"boolean"){const i={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:O.
properties.flip.type,parentSchema:O.properties.flip,data:P};e===null?e=[i]:e.push(i),t++}let x=r.asymmetric;if(typeof x!=
"boolean"){const i={instancePath:s+"/asymmetric",schemaPath:"#/properties/asymmetric/type",keyword:"type",params:{type:"\
boolean"},schema:O.properties.asymmetric.type,parentSchema:O.properties.asymmetric,data:x};e===null?e=[i]:e.push(i),t++}
if(r.medium!==void 0){let i=r.medium;if(!(i==="photo"||i==="drawing")){const p={instancePath:s+"/medium",schemaPath:"#/p\
roperties/medium/enum",keyword:"enum",params:{allowedValues:O.properties.medium.enum},schema:O.properties.medium.enum,parentSchema:O.
properties.medium,data:i};e===null?e=[p]:e.push(p),t++}}let d=r.provenance;if(Array.isArray(d)){const i=d.length;for(let p=0;p<
i;p++){let g=d[p];if(!(g==="source"||g==="license")){const f={instancePath:s+"/provenance/"+p,schemaPath:"#/properties/p\
rovenance/items/enum",keyword:"enum",params:{allowedValues:O.properties.provenance.items.enum},schema:O.properties.provenance.
items.enum,parentSchema:O.properties.provenance.items,data:g};e===null?e=[f]:e.push(f),t++}}}else{const i={instancePath:s+
"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type:"array"},schema:O.properties.provenance.
type,parentSchema:O.properties.provenance,data:d};e===null?e=[i]:e.push(i),t++}if(qe(r.captions,{instancePath:s+"/captio\
ns",parentData:r,parentDataProperty:"captions",rootData:j})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length),r.embedding!==
void 0&&(Oe(r.embedding,{instancePath:s+"/embedding",parentData:r,parentDataProperty:"embedding",rootData:j})||(e=e===null?
Oe.errors:e.concat(Oe.errors),t=e.length)),me(r.lint,{instancePath:s+"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length),!s.startsWith("/defaults/")){if(["kind"].filter(i=>Object.hasOwn(r,
i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["k\
ind"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[i]:e.push(i),t++}if(["images"].filter(i=>Object.hasOwn(
r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"images"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[i]:e.push(i),t++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:r};e===null?e=[n]:e.push(n),
t++}return se.errors=e,t===0}const b={type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","dataset\
s","schedule",["steps","epochs"]],properties:{matrix:{$ref:"#/definitions/matrix",description:'One training for each com\
bination of these values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes `NAME[rank=4,clip_skip=1]` and three more, \
which share all they can; `train/NAME` means all. `{schedule: {low: "1e-5", high: "1e-4"}}` gives the values names.'},method:{
enum:["lora"],description:"What is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, t\
o train on."},vae:{type:"string",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside th\
e checkpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to tra\
in on."},trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{
type:"array",minItems:1,items:{type:"string"},description:"Program and arguments; started without a shell, it gets the j\
ob file as its last argument."}}}],default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"\
What trains: `micro`, which comes with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/defini\
tions/network",default:{}},schedule:{type:["number","string","object"],minLength:1,additionalProperties:!1,description:"\
Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shape.",hint:"a s\
chedule has one shape: `constant`, `linear`, `cosine`, `anneal` or `until_failure`",requiredWhenMerged:[["constant","lin\
ear","cosine","anneal","until_failure"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate thro\
ughout."},linear:{type:"object",additionalProperties:!1,required:["peak"],description:"Falls evenly.",properties:{peak:{
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
default:1,description:"Pictures in one batch."},gradient_accumulation:{type:"integer",minimum:1,default:1,description:"B\
atches in one step: their gradients are averaged, so that a step sees this many times `batch_size` pictures (S-55)."},unet_lr:{
$ref:"#/definitions/partRate",description:"Learning rate of the U-Net where it is another than that of `schedule`: a sha\
re of it, `50%`, or rates of its own as in `schedule`, `1e-4:2000, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"\
#/definitions/partRate",description:"Learning rate of the text encoder, in the same way."},optimizer:{$ref:"#/definition\
s/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fixed number: equal r\
ecipes then give equal results",description:"Of everything random in the training."},clip_skip:{type:"integer",minimum:1,
description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previews"},on_failure:{enum:["report","sto\
p","rollback"],description:"What a failure in the previews leads to: a word about it, the end of the training, or the ne\
xt rate of `until_failure`. `report` when absent, or `rollback` with `until_failure`."},save_every:{type:"integer",minimum:1,
description:"Keep a checkpoint at every multiple of this many steps; only the result when absent."},silence:{type:"strin\
g",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"write e.g. `30 min`",description:"How long a trainer may\
 print nothing before it is taken to hang: it is ended, and started again if it has saved a state since."},keep_states:{
type:"integer",minimum:0,default:3,description:"How many states to keep, besides those where the learning rate changes: \
a training whose beginning is equal goes on from them."},lint:{$ref:"#/definitions/lint",default:{}}}},te={type:"object",
additionalProperties:{type:["array","object"],minItems:1,minProperties:1}};function le(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const n in r){let m=r[n];
if(!m||typeof m!="object"){const c={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/type",keyword:"type",params:{type:te.additionalProperties.type},schema:te.additionalProperties.type,parentSchema:te.
additionalProperties,data:m};e===null?e=[c]:e.push(c),t++}if(Array.isArray(m)&&m.length<1){const c={instancePath:s+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:te.additionalProperties,data:m};e===null?e=[c]:e.push(c),t++}if(m&&typeof m=="object"&&!Array.isArray(
m)&&Object.keys(m).length<1){const c={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addition\
alProperties/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:te.additionalProperties,data:m};
e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:te.
type,parentSchema:te,data:r};e===null?e=[n]:e.push(n),t++}return le.errors=e,t===0}const Y={type:"object",additionalProperties:!1,
description:"The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},
alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent\
."}}};function We(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const m in r)if(!(m==="rank"||m==="alpha")){const c={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:Y,
data:r};e===null?e=[c]:e.push(c),t++}let n=r.rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+
"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:Y.properties.rank.type,parentSchema:Y.
properties.rank,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={instancePath:s+
"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Y.
properties.rank,data:n};e===null?e=[m]:e.push(m),t++}if(r.alpha!==void 0){let m=r.alpha;if(typeof m=="number"&&isFinite(
m)){if(m<=0||isNaN(m)){const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Y.properties.alpha,data:m};e===null?e=[c]:e.push(c),t++}}else{
const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:Y.properties.
alpha.type,parentSchema:Y.properties.alpha,data:m};e===null?e=[c]:e.push(c),t++}}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}return We.
errors=e,t===0}const Pe={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function C(r,{
instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:Pe,data:r};e===null?e=[n]:e.push(n),t++}if(r<=0||isNaN(r)){const n={instancePath:s,schemaPath:"#/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Pe,data:r};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:Pe.type,parentSchema:Pe,
data:r};e===null?e=[n]:e.push(n),t++}return C.errors=e,t===0}const ue={type:["number","string"],minimum:0,maximum:1,minLength:1,
hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"};function ie(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:ue.type},schema:ue.type,parentSchema:ue,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:ue,data:r};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){const n={instancePath:s,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ue,data:r};e===null?e=[n]:e.push(n),
t++}}if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ue,data:r};e===null?e=[n]:e.push(n),t++}return ie.errors=e,t===0}const B={type:"object",additionalProperties:!1,
description:"AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,
maxItems:2,default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{
type:"number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,
default:1,description:"Gradients longer than this are scaled down to it; 0 never."}}};function Fe(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.
betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const P in r)
if(!(P==="betas"||P==="weight_decay"||P==="max_grad_norm")){const x={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:B,data:r};e===null?e=[x]:e.push(x),t++}
let n=r.betas;if(Array.isArray(n)){if(n.length>2){const x={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:B.properties.betas,data:n};e===null?e=[x]:e.push(x),t++}if(n.
length<2){const x={instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:B.properties.betas,data:n};e===null?e=[x]:e.push(x),t++}const P=n.length;for(let x=0;x<P;x++){let d=n[x];
if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){const i={instancePath:s+"/betas/"+x,schemaPath:"#/properties/betas\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:B.properties.betas.items,data:d};
e===null?e=[i]:e.push(i),t++}if(d>=1||isNaN(d)){const i={instancePath:s+"/betas/"+x,schemaPath:"#/properties/betas/items\
/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:B.properties.betas.items,
data:d};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/betas/"+x,schemaPath:"#/properties/betas/items/type",
keyword:"type",params:{type:"number"},schema:B.properties.betas.items.type,parentSchema:B.properties.betas.items,data:d};
e===null?e=[i]:e.push(i),t++}}}else{const P={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",
params:{type:"array"},schema:B.properties.betas.type,parentSchema:B.properties.betas,data:n};e===null?e=[P]:e.push(P),t++}
let m=r.weight_decay;if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(m)){const P={instancePath:s+"/weight_decay",schemaPath:"\
#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:B.properties.
weight_decay,data:m};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/weight_decay",schemaPath:"#/properties\
/weight_decay/type",keyword:"type",params:{type:"number"},schema:B.properties.weight_decay.type,parentSchema:B.properties.
weight_decay,data:m};e===null?e=[P]:e.push(P),t++}let c=r.max_grad_norm;if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(
c)){const P={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:B.properties.max_grad_norm,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:B.properties.
max_grad_norm.type,parentSchema:B.properties.max_grad_norm,data:c};e===null?e=[P]:e.push(P),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,data:r};e===null?e=[n]:e.push(n),
t++}return Fe.errors=e,t===0}const M={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"\
Pictures generated while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer",
"string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 ste\
ps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before\
 the first step and after the last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"\
What to generate every time."},negative:{type:"string",default:"",description:"What no picture shall show. This and the \
next six hold for every prompt that does not say otherwise."},width:{type:"integer",minimum:64,description:"In pixels; t\
he width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the \
height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling\
 steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},sampler:{enum:["ddim","euler_a"],default:"\
ddim",description:"How noise becomes a picture. `euler_a` draws noise at every step, from the same seed."},strength:{$ref:"\
#/definitions/strength",default:1,description:"Multiplier of the trained network; a list gives a picture each: what over\
fits may do at a lower one (S-78)."},health:{$ref:"#/definitions/health",default:{}}}},Ye=new RegExp("^[1-9][0-9]{0,8} (\
steps?|epochs?)$","u"),I={type:"object",additionalProperties:!1,required:["prompt"],oneOf:[{required:["seed"]},{required:[
"seeds"]}],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"string",description:"\
What it shall not show."},seed:{$ref:"#/definitions/seed",description:"Fixed, so that two previews differ by the trainin\
g alone (S-44)."},seeds:{type:"array",minItems:1,items:{$ref:"#/definitions/seed"},description:"Several pictures of the \
same prompt; from four on, whether they still differ is judged (S-75)."},width:{type:"integer",minimum:64,description:"I\
nstead of that of all previews."},height:{type:"integer",minimum:64,description:"Instead of that of all previews."},steps:{
type:"integer",minimum:1,description:"Instead of those of all previews."},cfg:{type:"number",description:"Instead of tha\
t of all previews."},sampler:{enum:["ddim","euler_a"],description:"Instead of that of all previews."},strength:{$ref:"#/\
definitions/strength",description:"Instead of that of all previews; a number or a list."}}},Se={type:"integer",minimum:0,
maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); rando\
m seeds belong in an overfit check"};function ae(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"},schema:Se.type,parentSchema:Se,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&
isFinite(r)){if(r>4294967295||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:4294967295},schema:4294967295,parentSchema:Se,data:r};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){const n={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Se,data:r};
e===null?e=[n]:e.push(n),t++}}return ae.errors=e,t===0}const fe={type:["number","array"],items:{type:"number"},minItems:1};
function he(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&isFinite(r))&&!Array.isArray(r)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:fe.type},schema:fe.
type,parentSchema:fe,data:r};e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const m={instancePath:s,schemaPath:"\
#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:fe,data:r};e===null?e=[m]:e.push(m),t++}const n=r.
length;for(let m=0;m<n;m++){let c=r[m];if(!(typeof c=="number"&&isFinite(c))){const P={instancePath:s+"/"+m,schemaPath:"\
#/items/type",keyword:"type",params:{type:"number"},schema:fe.items.type,parentSchema:fe.items,data:c};e===null?e=[P]:e.
push(P),t++}}}return he.errors=e,t===0}function Le(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;const n=t;let m=!1,c=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.seed===void 0){const i={
instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"seed"},schema:I.oneOf[0].required,
parentSchema:I.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var d=P===t;d&&(m=!0,c=0);const x=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.seeds===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"seeds"},schema:I.oneOf[1].required,parentSchema:I.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var d=x===
t;if(d&&m?(m=!1,c=[c,1]):d&&(m=!0,c=1),m)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"#/\
oneOf",keyword:"oneOf",params:{passingSchemas:c},schema:I.oneOf,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"prompt"},schema:I.required,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!Q.call(I.properties,i)){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:I,data:r};e===null?e=[p]:e.push(p),t++}if(r.prompt!==void 0){let i=r.prompt;
if(typeof i!="string"){const p={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"\
string"},schema:I.properties.prompt.type,parentSchema:I.properties.prompt,data:i};e===null?e=[p]:e.push(p),t++}}if(r.negative!==
void 0){let i=r.negative;if(typeof i!="string"){const p={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:I.properties.negative.type,parentSchema:I.properties.negative,data:i};e===
null?e=[p]:e.push(p),t++}}if(r.seed!==void 0&&(ae(r.seed,{instancePath:s+"/seed",parentData:r,parentDataProperty:"seed",
rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.seeds!==void 0){let i=r.seeds;if(Array.isArray(i)){
if(i.length<1){const g={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:I.properties.seeds,data:i};e===null?e=[g]:e.push(g),t++}const p=i.length;for(let g=0;g<p;g++)ae(i[g],
{instancePath:s+"/seeds/"+g,parentData:i,parentDataProperty:g,rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=
e.length)}else{const p={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type:"array"},
schema:I.properties.seeds.type,parentSchema:I.properties.seeds,data:i};e===null?e=[p]:e.push(p),t++}}if(r.width!==void 0){
let i=r.width;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:I.properties.width.type,parentSchema:I.properties.width,
data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<64||isNaN(i))){const p={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:I.
properties.width,data:i};e===null?e=[p]:e.push(p),t++}}if(r.height!==void 0){let i=r.height;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:I.properties.height.type,parentSchema:I.properties.height,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i==
"number"&&isFinite(i)&&(i<64||isNaN(i))){const p={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:I.properties.height,data:i};e===null?e=[p]:e.push(p),t++}}
if(r.steps!==void 0){let i=r.steps;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/s\
teps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:I.properties.steps.type,parentSchema:I.
properties.steps,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+
"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:I.
properties.steps,data:i};e===null?e=[p]:e.push(p),t++}}if(r.cfg!==void 0){let i=r.cfg;if(!(typeof i=="number"&&isFinite(
i))){const p={instancePath:s+"/cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:I.properties.
cfg.type,parentSchema:I.properties.cfg,data:i};e===null?e=[p]:e.push(p),t++}}if(r.sampler!==void 0){let i=r.sampler;if(!(i===
"ddim"||i==="euler_a")){const p={instancePath:s+"/sampler",schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{
allowedValues:I.properties.sampler.enum},schema:I.properties.sampler.enum,parentSchema:I.properties.sampler,data:i};e===
null?e=[p]:e.push(p),t++}}r.strength!==void 0&&(he(r.strength,{instancePath:s+"/strength",parentData:r,parentDataProperty:"\
strength",rootData:j})||(e=e===null?he.errors:e.concat(he.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}return Le.
errors=e,t===0}const A={type:"object",additionalProperties:!1,description:"When previews are a bad sign (S-45\u2026S-50). The\
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
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function ce(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const u in r)if(!Q.call(
A.properties,u)){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:A,data:r};e===null?e=[o]:e.push(o),t++}let n=r.share;if(typeof n=="number"&&isFinite(n)){if(n>1||
isNaN(n)){const u={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.share,data:n};e===null?e=[u]:e.push(u),t++}if(n<0||isNaN(n)){const u={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.share,data:n};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:A.properties.share.type,parentSchema:A.properties.share,data:n};e===
null?e=[u]:e.push(u),t++}let m=r.patience;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const u={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:A.properties.patience.
type,parentSchema:A.properties.patience,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(
m))){const u={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:A.properties.patience,data:m};e===null?e=[u]:e.push(u),t++}let c=r.burst;if(typeof c==
"number"&&isFinite(c)){if(c<1||isNaN(c)){const u={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:A.properties.burst,data:c};e===null?e=[u]:e.push(u),t++}}else{
const u={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:A.properties.
burst.type,parentSchema:A.properties.burst,data:c};e===null?e=[u]:e.push(u),t++}let P=r.noise;if(P&&typeof P=="object"&&
!Array.isArray(P)){P.bad===void 0&&(P.bad=7),P.warn===void 0&&(P.warn=4),P.ratio===void 0&&(P.ratio=1.6),P.pure===void 0&&
(P.pure=30);for(const l in P)if(!(l==="bad"||l==="warn"||l==="ratio"||l==="pure")){const y={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:A.
properties.noise,data:P};e===null?e=[y]:e.push(y),t++}let u=P.bad;if(typeof u=="number"&&isFinite(u)){if(u<0||isNaN(u)){
const l={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:A.properties.noise.properties.bad,data:u};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:A.
properties.noise.properties.bad.type,parentSchema:A.properties.noise.properties.bad,data:u};e===null?e=[l]:e.push(l),t++}
let o=P.warn;if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){const l={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.
noise.properties.warn,data:o};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:A.properties.noise.properties.warn.type,
parentSchema:A.properties.noise.properties.warn,data:o};e===null?e=[l]:e.push(l),t++}let h=P.ratio;if(typeof h=="number"&&
isFinite(h)){if(h<0||isNaN(h)){const l={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.noise.properties.ratio,data:h};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:A.properties.noise.properties.ratio.type,parentSchema:A.properties.
noise.properties.ratio,data:h};e===null?e=[l]:e.push(l),t++}let a=P.pure;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(
a)){const l={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:A.properties.noise.properties.pure,data:a};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:A.properties.noise.properties.pure.type,parentSchema:A.properties.noise.properties.pure,data:a};e===null?
e=[l]:e.push(l),t++}}else{const u={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:A.properties.noise.type,parentSchema:A.properties.noise,data:P};e===null?e=[u]:e.push(u),t++}let x=r.background;
if(x&&typeof x=="object"&&!Array.isArray(x)){x.flat===void 0&&(x.flat=.3),x.entropy===void 0&&(x.entropy=1.5),x.rise===void 0&&
(x.rise=.05);for(const a in x)if(!(a==="flat"||a==="entropy"||a==="rise")){const l={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:A.
properties.background,data:x};e===null?e=[l]:e.push(l),t++}let u=x.flat;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(
u)){const a={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.background.properties.flat,data:u};e===null?e=
[a]:e.push(a),t++}if(u<0||isNaN(u)){const a={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.background.properties.
flat,data:u};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:A.properties.background.properties.flat.type,parentSchema:A.
properties.background.properties.flat,data:u};e===null?e=[a]:e.push(a),t++}let o=x.entropy;if(typeof o=="number"&&isFinite(
o)){if(o<0||isNaN(o)){const a={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.background.properties.
entropy,data:o};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:A.properties.background.properties.entropy.
type,parentSchema:A.properties.background.properties.entropy,data:o};e===null?e=[a]:e.push(a),t++}let h=x.rise;if(typeof h==
"number"&&isFinite(h)){if(h>1||isNaN(h)){const a={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.background.
properties.rise,data:h};e===null?e=[a]:e.push(a),t++}if(h<0||isNaN(h)){const a={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.background.properties.rise,data:h};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:A.properties.
background.properties.rise.type,parentSchema:A.properties.background.properties.rise,data:h};e===null?e=[a]:e.push(a),t++}}else{
const u={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:A.
properties.background.type,parentSchema:A.properties.background,data:x};e===null?e=[u]:e.push(u),t++}let d=r.colour;if(d&&
typeof d=="object"&&!Array.isArray(d)){d.least===void 0&&(d.least=8),d.grey===void 0&&(d.grey=.98),d.psnr===void 0&&(d.psnr=
30.4),d.fading===void 0&&(d.fading=.5),d.tint===void 0&&(d.tint=.97),d.glaring===void 0&&(d.glaring=1.6),d.clipped===void 0&&
(d.clipped=.1),d.blown===void 0&&(d.blown=.5);for(const k in d)if(!(k==="least"||k==="grey"||k==="psnr"||k==="fading"||k===
"tint"||k==="glaring"||k==="clipped"||k==="blown")){const w={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:A.properties.colour,
data:d};e===null?e=[w]:e.push(w),t++}let u=d.least;if(typeof u=="number"&&isFinite(u)){if(u<0||isNaN(u)){const k={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:A.properties.colour.properties.least,data:u};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:A.properties.
colour.properties.least.type,parentSchema:A.properties.colour.properties.least,data:u};e===null?e=[k]:e.push(k),t++}let o=d.
grey;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const k={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.
colour.properties.grey,data:o};e===null?e=[k]:e.push(k),t++}if(o<0||isNaN(o)){const k={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.colour.properties.grey,data:o};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:A.properties.colour.properties.grey.
type,parentSchema:A.properties.colour.properties.grey,data:o};e===null?e=[k]:e.push(k),t++}let h=d.psnr;if(typeof h=="nu\
mber"&&isFinite(h)){if(h<0||isNaN(h)){const k={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.colour.properties.psnr,
data:h};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:A.properties.colour.properties.psnr.type,parentSchema:A.properties.
colour.properties.psnr,data:h};e===null?e=[k]:e.push(k),t++}let a=d.fading;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(
a)){const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.colour.properties.fading,data:a};e===null?e=[k]:e.push(
k),t++}if(a<0||isNaN(a)){const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.colour.properties.fading,data:a};
e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:A.properties.colour.properties.fading.type,parentSchema:A.properties.
colour.properties.fading,data:a};e===null?e=[k]:e.push(k),t++}let l=d.tint;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(
l)){const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:A.properties.colour.properties.tint,data:l};e===null?e=[k]:e.push(k),t++}
if(l<0||isNaN(l)){const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.colour.properties.tint,data:l};e===null?e=[
k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:A.properties.colour.properties.tint.type,parentSchema:A.properties.colour.properties.
tint,data:l};e===null?e=[k]:e.push(k),t++}let y=d.glaring;if(typeof y=="number"&&isFinite(y)){if(y<1||isNaN(y)){const k={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:A.properties.colour.properties.glaring,data:y};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:A.properties.colour.properties.glaring.type,parentSchema:A.properties.colour.properties.glaring,data:y};e===
null?e=[k]:e.push(k),t++}let N=d.clipped;if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N)){const k={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:A.properties.colour.properties.clipped,data:N};e===null?e=[k]:e.push(k),t++}if(N<0||isNaN(N)){const k={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:A.properties.colour.properties.clipped,data:N};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:A.properties.colour.properties.clipped.type,parentSchema:A.properties.colour.properties.clipped,data:N};e===
null?e=[k]:e.push(k),t++}let S=d.blown;if(typeof S=="number"&&isFinite(S)){if(S>1||isNaN(S)){const k={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:A.properties.colour.properties.blown,data:S};e===null?e=[k]:e.push(k),t++}if(S<0||isNaN(S)){const k={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:A.properties.colour.properties.blown,data:S};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:A.properties.colour.properties.blown.type,parentSchema:A.properties.colour.properties.blown,data:S};e===null?
e=[k]:e.push(k),t++}}else{const u={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:A.properties.colour.type,parentSchema:A.properties.colour,data:d};e===null?e=[u]:e.push(u),t++}let i=r.
sharpness;if(i&&typeof i=="object"&&!Array.isArray(i)){i.melted===void 0&&(i.melted=.05),i.soft===void 0&&(i.soft=.35);for(const h in i)
if(!(h==="melted"||h==="soft")){const a={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:A.properties.sharpness,data:i};
e===null?e=[a]:e.push(a),t++}let u=i.melted;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){const h={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.sharpness.properties.melted,data:u};e===null?e=[h]:e.push(h),t++}if(u<0||
isNaN(u)){const h={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.sharpness.properties.melted,data:u};e===null?
e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:A.properties.sharpness.properties.melted.type,parentSchema:A.properties.
sharpness.properties.melted,data:u};e===null?e=[h]:e.push(h),t++}let o=i.soft;if(typeof o=="number"&&isFinite(o)){if(o>1||
isNaN(o)){const h={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.sharpness.properties.soft,data:o};e===null?
e=[h]:e.push(h),t++}if(o<0||isNaN(o)){const h={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.sharpness.properties.
soft,data:o};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:A.properties.sharpness.properties.soft.type,parentSchema:A.
properties.sharpness.properties.soft,data:o};e===null?e=[h]:e.push(h),t++}}else{const u={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:A.properties.sharpness.type,parentSchema:A.properties.
sharpness,data:i};e===null?e=[u]:e.push(u),t++}let p=r.drift;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const u={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:A.properties.
drift.type,parentSchema:A.properties.drift,data:p};e===null?e=[u]:e.push(u),t++}if(typeof p=="number"&&isFinite(p)){if(p>
64||isNaN(p)){const u={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:A.properties.drift,data:p};e===null?e=[u]:e.push(u),t++}if(p<0||isNaN(p)){const u={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:A.properties.drift,data:p};e===null?e=[u]:e.push(u),t++}}let g=r.memorised;if(!(typeof g=="number"&&!(g%1)&&
!isNaN(g)&&isFinite(g))){const u={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:A.properties.memorised.type,parentSchema:A.properties.memorised,data:g};e===null?e=[u]:e.push(u),
t++}if(typeof g=="number"&&isFinite(g)){if(g>64||isNaN(g)){const u={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:A.properties.memorised,data:g};
e===null?e=[u]:e.push(u),t++}if(g<0||isNaN(g)){const u={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.memorised,data:g};e===null?
e=[u]:e.push(u),t++}}let f=r.variety;if(f&&typeof f=="object"&&!Array.isArray(f)){f.bad===void 0&&(f.bad=.25),f.warn===void 0&&
(f.warn=.5);for(const h in f)if(!(h==="bad"||h==="warn")){const a={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:A.properties.
variety,data:f};e===null?e=[a]:e.push(a),t++}let u=f.bad;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){const h={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.variety.properties.bad,data:u};e===null?e=[h]:e.push(h),t++}if(u<0||isNaN(
u)){const h={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:A.properties.variety.properties.bad,data:u};e===null?e=[h]:e.push(h),t++}}else{
const h={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:A.properties.variety.properties.bad.type,parentSchema:A.properties.variety.properties.bad,data:u};e===null?
e=[h]:e.push(h),t++}let o=f.warn;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const h={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:A.properties.variety.properties.warn,data:o};e===null?e=[h]:e.push(h),t++}if(o<0||isNaN(o)){const h={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:A.properties.variety.properties.warn,data:o};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:A.properties.
variety.properties.warn.type,parentSchema:A.properties.variety.properties.warn,data:o};e===null?e=[h]:e.push(h),t++}}else{
const u={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:A.
properties.variety.type,parentSchema:A.properties.variety,data:f};e===null?e=[u]:e.push(u),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:r};e===null?e=[n]:e.push(n),
t++}return ce.errors=e,t===0}function Ie(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.negative===void 0&&(r.negative=
""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.sampler===void 0&&(r.sampler="ddim"),r.strength===void 0&&
(r.strength=1),r.health===void 0&&(r.health={});for(const d in r)if(!Q.call(M.properties,d)){const i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:M,data:r};e===
null?e=[i]:e.push(i),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const d={
instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:M.properties.every.type},schema:M.
properties.every.type,parentSchema:M.properties.every,data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const d={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:M.properties.every,data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="str\
ing"&&!Ye.test(n)){const d={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:M.properties.every,data:n};
e===null?e=[d]:e.push(d),t++}if(r.prompts!==void 0){let d=r.prompts;if(Array.isArray(d)){if(d.length<1){const p={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:M.properties.
prompts,data:d};e===null?e=[p]:e.push(p),t++}const i=d.length;for(let p=0;p<i;p++)Le(d[p],{instancePath:s+"/prompts/"+p,
parentData:d,parentDataProperty:p,rootData:j})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)}else{const i={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:M.properties.prompts.type,
parentSchema:M.properties.prompts,data:d};e===null?e=[i]:e.push(i),t++}}let m=r.negative;if(typeof m!="string"){const d={
instancePath:s+"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:M.properties.
negative.type,parentSchema:M.properties.negative,data:m};e===null?e=[d]:e.push(d),t++}if(r.width!==void 0){let d=r.width;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const i={instancePath:s+"/width",schemaPath:"#/properties/widt\
h/type",keyword:"type",params:{type:"integer"},schema:M.properties.width.type,parentSchema:M.properties.width,data:d};e===
null?e=[i]:e.push(i),t++}if(typeof d=="number"&&isFinite(d)&&(d<64||isNaN(d))){const i={instancePath:s+"/width",schemaPath:"\
#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:M.properties.width,
data:d};e===null?e=[i]:e.push(i),t++}}if(r.height!==void 0){let d=r.height;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d))){const i={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:M.
properties.height.type,parentSchema:M.properties.height,data:d};e===null?e=[i]:e.push(i),t++}if(typeof d=="number"&&isFinite(
d)&&(d<64||isNaN(d))){const i={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:M.properties.height,data:d};e===null?e=[i]:e.push(i),t++}}let c=r.steps;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const d={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:M.properties.steps.type,parentSchema:M.properties.steps,data:c};e===
null?e=[d]:e.push(d),t++}if(typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){const d={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:M.properties.steps,
data:c};e===null?e=[d]:e.push(d),t++}let P=r.cfg;if(!(typeof P=="number"&&isFinite(P))){const d={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:M.properties.cfg.type,parentSchema:M.properties.cfg,
data:P};e===null?e=[d]:e.push(d),t++}let x=r.sampler;if(!(x==="ddim"||x==="euler_a")){const d={instancePath:s+"/sampler",
schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{allowedValues:M.properties.sampler.enum},schema:M.properties.
sampler.enum,parentSchema:M.properties.sampler,data:x};e===null?e=[d]:e.push(d),t++}if(he(r.strength,{instancePath:s+"/s\
trength",parentData:r,parentDataProperty:"strength",rootData:j})||(e=e===null?he.errors:e.concat(he.errors),t=e.length),
ce(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"health",rootData:j})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length),!s.startsWith("/defaults/")&&["prompts"].filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:M.requiredWhenMerged,parentSchema:M,
data:r};e===null?e=[d]:e.push(d),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:M.type,parentSchema:M,data:r};e===null?e=[n]:e.push(n),t++}return Ie.errors=e,t===0}const Qe=new RegExp("^\\d\
+(\\.\\d+)? *(s|min|h)$","u");function pe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===void 0&&(r.trainer="micro"),
r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=
1),r.optimizer===void 0&&(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.silence===void 0&&(r.silence="30 min"),r.keep_states===
void 0&&(r.keep_states=3),r.lint===void 0&&(r.lint={});for(const o in r)if(!Q.call(b.properties,o)){const h={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:b,
data:r};e===null?e=[h]:e.push(h),t++}if(r.matrix!==void 0&&(le(r.matrix,{instancePath:s+"/matrix",parentData:r,parentDataProperty:"\
matrix",rootData:j})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.method!==void 0){let o=r.method;if(o!=="l\
ora"){const h={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:b.properties.
method.enum},schema:b.properties.method.enum,parentSchema:b.properties.method,data:o};e===null?e=[h]:e.push(h),t++}}if(r.
base!==void 0){let o=r.base;if(typeof o!="string"){const h={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"\
type",params:{type:"string"},schema:b.properties.base.type,parentSchema:b.properties.base,data:o};e===null?e=[h]:e.push(
h),t++}}let m=r.vae;if(typeof m!="string"){const o={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"ty\
pe",params:{type:"string"},schema:b.properties.vae.type,parentSchema:b.properties.vae,data:m};e===null?e=[o]:e.push(o),t++}
if(r.datasets!==void 0){let o=r.datasets;if(Array.isArray(o)){if(o.length<1){const a={instancePath:s+"/datasets",schemaPath:"\
#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.properties.datasets,data:o};
e===null?e=[a]:e.push(a),t++}const h=o.length;for(let a=0;a<h;a++){let l=o[a];if(typeof l!="string"){const y={instancePath:s+
"/datasets/"+a,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:b.properties.datasets.
items.type,parentSchema:b.properties.datasets.items,data:l};e===null?e=[y]:e.push(y),t++}}}else{const h={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:b.properties.datasets.type,
parentSchema:b.properties.datasets,data:o};e===null?e=[h]:e.push(h),t++}}let c=r.trainer;const P=t;let x=!1;const d=t;if(c!==
"micro"){const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:b.
properties.trainer.anyOf[0].enum},schema:b.properties.trainer.anyOf[0].enum,parentSchema:b.properties.trainer.anyOf[0],data:c};
e===null?e=[o]:e.push(o),t++}var n=d===t;if(x=x||n,!x){const o=t;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.command===
void 0){const a={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:b.properties.trainer.anyOf[1].required,parentSchema:b.properties.trainer.anyOf[1],data:c};
e===null?e=[a]:e.push(a),t++}for(const a in c)if(a!=="command"){const l={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:b.
properties.trainer.anyOf[1],data:c};e===null?e=[l]:e.push(l),t++}if(c.command!==void 0){let a=c.command;if(Array.isArray(
a)){if(a.length<1){const y={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.properties.trainer.anyOf[1].properties.command,data:a};
e===null?e=[y]:e.push(y),t++}const l=a.length;for(let y=0;y<l;y++){let N=a[y];if(typeof N!="string"){const S={instancePath:s+
"/trainer/command/"+y,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:b.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:b.properties.trainer.anyOf[1].properties.
command.items,data:N};e===null?e=[S]:e.push(S),t++}}}else{const l={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:b.properties.trainer.anyOf[1].
properties.command.type,parentSchema:b.properties.trainer.anyOf[1].properties.command,data:a};e===null?e=[l]:e.push(l),t++}}}else{
const a={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:b.properties.trainer.anyOf[1].type,parentSchema:b.properties.trainer.anyOf[1],data:c};e===null?e=[a]:e.push(a),t++}
var n=o===t;x=x||n}if(x)t=P,e!==null&&(P?e.length=P:e=null);else{const o={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:b.properties.trainer.anyOf,parentSchema:b.properties.trainer,data:c};
e===null?e=[o]:e.push(o),t++}if(We(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:j})||
(e=e===null?We.errors:e.concat(We.errors),t=e.length),r.schedule!==void 0){let o=r.schedule;if(!(typeof o=="number"&&isFinite(
o))&&typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const h={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:b.properties.schedule.type},schema:b.properties.schedule.type,parentSchema:b.
properties.schedule,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="string"&&o.length<1){const h={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
schedule,data:o};e===null?e=[h]:e.push(h),t++}if(o&&typeof o=="object"&&!Array.isArray(o)){o.warmup===void 0&&(o.warmup=
0);for(const a in o)if(!(a==="constant"||a==="linear"||a==="cosine"||a==="anneal"||a==="until_failure"||a==="warmup")){const l={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:b.properties.schedule,data:o};e===null?e=[l]:e.push(l),t++}if(o.constant!==
void 0&&(C(o.constant,{instancePath:s+"/schedule/constant",parentData:o,parentDataProperty:"constant",rootData:j})||(e=e===
null?C.errors:e.concat(C.errors),t=e.length)),o.linear!==void 0){let a=o.linear;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.end===void 0&&(a.end=0),a.peak===void 0){const y={instancePath:s+"/schedule/linear",schemaPath:"#/properties/sc\
hedule/properties/linear/required",keyword:"required",params:{missingProperty:"peak"},schema:b.properties.schedule.properties.
linear.required,parentSchema:b.properties.schedule.properties.linear,data:a};e===null?e=[y]:e.push(y),t++}for(const y in a)
if(!(y==="peak"||y==="end")){const N={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/lin\
ear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:b.properties.
schedule.properties.linear,data:a};e===null?e=[N]:e.push(N),t++}a.peak!==void 0&&(C(a.peak,{instancePath:s+"/schedule/li\
near/peak",parentData:a,parentDataProperty:"peak",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length));let l=a.
end;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){const y={instancePath:s+"/schedule/linear/end",schemaPath:"#/p\
roperties/schedule/properties/linear/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:b.properties.schedule.properties.linear.properties.end,data:l};e===null?e=[y]:e.push(y),t++}if(l<0||isNaN(l)){
const y={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.schedule.properties.linear.properties.
end,data:l};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/s\
chedule/properties/linear/properties/end/type",keyword:"type",params:{type:"number"},schema:b.properties.schedule.properties.
linear.properties.end.type,parentSchema:b.properties.schedule.properties.linear.properties.end,data:l};e===null?e=[y]:e.
push(y),t++}}else{const l={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"\
type",params:{type:"object"},schema:b.properties.schedule.properties.linear.type,parentSchema:b.properties.schedule.properties.
linear,data:a};e===null?e=[l]:e.push(l),t++}}if(o.cosine!==void 0){let a=o.cosine;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.end===void 0&&(a.end=0),a.restarts===void 0&&(a.restarts=0),a.decay===void 0&&(a.decay=1),a.peak===void 0){const S={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{
missingProperty:"peak"},schema:b.properties.schedule.properties.cosine.required,parentSchema:b.properties.schedule.properties.
cosine,data:a};e===null?e=[S]:e.push(S),t++}for(const S in a)if(!(S==="peak"||S==="end"||S==="restarts"||S==="decay")){const k={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:b.properties.schedule.properties.cosine,data:a};
e===null?e=[k]:e.push(k),t++}a.peak!==void 0&&(C(a.peak,{instancePath:s+"/schedule/cosine/peak",parentData:a,parentDataProperty:"\
peak",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length));let l=a.end;if(typeof l=="number"&&isFinite(l)){
if(l>1||isNaN(l)){const S={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.
cosine.properties.end,data:l};e===null?e=[S]:e.push(S),t++}if(l<0||isNaN(l)){const S={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:b.properties.schedule.properties.cosine.properties.end,data:l};e===null?e=[S]:e.push(S),t++}}else{
const S={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:b.properties.schedule.properties.cosine.properties.end.type,parentSchema:b.
properties.schedule.properties.cosine.properties.end,data:l};e===null?e=[S]:e.push(S),t++}let y=a.restarts;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const S={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:b.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:b.properties.schedule.properties.cosine.properties.restarts,data:y};
e===null?e=[S]:e.push(S),t++}if(typeof y=="number"&&isFinite(y)){if(y>1e3||isNaN(y)){const S={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:b.properties.schedule.properties.cosine.properties.restarts,data:y};e===
null?e=[S]:e.push(S),t++}if(y<0||isNaN(y)){const S={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.
properties.schedule.properties.cosine.properties.restarts,data:y};e===null?e=[S]:e.push(S),t++}}let N=a.decay;if(typeof N==
"number"&&isFinite(N)){if(N>1||isNaN(N)){const S={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.
properties.schedule.properties.cosine.properties.decay,data:N};e===null?e=[S]:e.push(S),t++}if(N<=0||isNaN(N)){const S={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:b.properties.schedule.properties.
cosine.properties.decay,data:N};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:b.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:b.properties.schedule.properties.cosine.properties.decay,data:N};
e===null?e=[S]:e.push(S),t++}}else{const l={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:b.properties.schedule.properties.cosine.type,parentSchema:b.
properties.schedule.properties.cosine,data:a};e===null?e=[l]:e.push(l),t++}}if(o.anneal!==void 0){let a=o.anneal;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.start===void 0&&(a.start=""),a.cycles===void 0){const y={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:b.properties.schedule.properties.anneal.required,parentSchema:b.properties.schedule.properties.anneal,data:a};e===
null?e=[y]:e.push(y),t++}for(const y in a)if(!(y==="start"||y==="cycles")){const N={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:b.properties.schedule.properties.anneal,data:a};e===null?e=[N]:e.push(N),t++}let l=a.start;if(typeof l!=
"string"){const y={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:b.properties.schedule.properties.anneal.properties.start.type,
parentSchema:b.properties.schedule.properties.anneal.properties.start,data:l};e===null?e=[y]:e.push(y),t++}if(a.cycles!==
void 0){let y=a.cycles;if(Array.isArray(y)){if(y.length<1){const S={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles,data:y};e===null?e=[S]:e.push(S),t++}const N=y.length;for(let S=0;S<
N;S++){let k=y[S];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.burst===void 0){const w={instancePath:s+"/schedule/a\
nneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles.items,data:k};e===null?e=[w]:e.push(w),t++}if(k.steps===void 0){
const w={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:b.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:k};e===null?e=[w]:
e.push(w),t++}if(k.base===void 0){const w={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:b.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.properties.schedule.properties.anneal.properties.
cycles.items,data:k};e===null?e=[w]:e.push(w),t++}if(k.period===void 0){const w={instancePath:s+"/schedule/anneal/cycles\
/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.properties.schedule.
properties.anneal.properties.cycles.items,data:k};e===null?e=[w]:e.push(w),t++}if(k.until===void 0){const w={instancePath:s+
"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:k};e===null?e=[w]:e.push(w),t++}for(const w in k)
if(!(w==="burst"||w==="steps"||w==="base"||w==="period"||w==="until")){const q={instancePath:s+"/schedule/anneal/cycles/"+
S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:w},schema:!1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.
items,data:k};e===null?e=[q]:e.push(q),t++}if(k.burst!==void 0&&(C(k.burst,{instancePath:s+"/schedule/anneal/cycles/"+S+
"/burst",parentData:k,parentDataProperty:"burst",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),k.steps!==
void 0){let w=k.steps;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const q={instancePath:s+"/schedule/annea\
l/cycles/"+S+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:w};e===null?
e=[q]:e.push(q),t++}if(typeof w=="number"&&isFinite(w)&&(w<1||isNaN(w))){const q={instancePath:s+"/schedule/anneal/cycle\
s/"+S+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:w};e===null?e=[q]:e.push(q),t++}}if(k.base!==void 0&&(C(k.base,{instancePath:s+"/schedule/an\
neal/cycles/"+S+"/base",parentData:k,parentDataProperty:"base",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.
length)),k.period!==void 0){let w=k.period;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const q={instancePath:s+
"/schedule/anneal/cycles/"+S+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:w};e===null?e=[q]:e.push(q),t++}if(typeof w=="number"&&isFinite(w)&&(w<2||isNaN(w))){const q={instancePath:s+"/sche\
dule/anneal/cycles/"+S+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:b.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:w};e===null?e=[q]:e.push(q),t++}}if(k.until!==void 0){let w=k.until;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const q={instancePath:s+"/schedule/anneal/cycles/"+S+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:w};e===null?e=[q]:e.push(q),t++}if(typeof w==
"number"&&isFinite(w)&&(w<1||isNaN(w))){const q={instancePath:s+"/schedule/anneal/cycles/"+S+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:w};
e===null?e=[q]:e.push(q),t++}}}else{const w={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:b.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:k};
e===null?e=[w]:e.push(w),t++}}}else{const N={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:b.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles,data:y};e===null?e=[N]:e.push(
N),t++}}}else{const l={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:b.properties.schedule.properties.anneal.type,parentSchema:b.properties.schedule.properties.
anneal,data:a};e===null?e=[l]:e.push(l),t++}}if(o.until_failure!==void 0){let a=o.until_failure;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.divide===void 0&&(a.divide=10),a.start===void 0){const y={instancePath:s+"/schedule/until_failur\
e",schemaPath:"#/properties/schedule/properties/until_failure/required",keyword:"required",params:{missingProperty:"star\
t"},schema:b.properties.schedule.properties.until_failure.required,parentSchema:b.properties.schedule.properties.until_failure,
data:a};e===null?e=[y]:e.push(y),t++}if(a.until===void 0){const y={instancePath:s+"/schedule/until_failure",schemaPath:"\
#/properties/schedule/properties/until_failure/required",keyword:"required",params:{missingProperty:"until"},schema:b.properties.
schedule.properties.until_failure.required,parentSchema:b.properties.schedule.properties.until_failure,data:a};e===null?
e=[y]:e.push(y),t++}for(const y in a)if(!(y==="start"||y==="divide"||y==="until")){const N={instancePath:s+"/schedule/un\
til_failure",schemaPath:"#/properties/schedule/properties/until_failure/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:y},schema:!1,parentSchema:b.properties.schedule.properties.until_failure,data:a};e===null?
e=[N]:e.push(N),t++}a.start!==void 0&&(C(a.start,{instancePath:s+"/schedule/until_failure/start",parentData:a,parentDataProperty:"\
start",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length));let l=a.divide;if(typeof l=="number"&&isFinite(
l)){if(l<=1||isNaN(l)){const y={instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/proper\
ties/until_failure/properties/divide/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},schema:1,
parentSchema:b.properties.schedule.properties.until_failure.properties.divide,data:l};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/properties/until_failure/prop\
erties/divide/type",keyword:"type",params:{type:"number"},schema:b.properties.schedule.properties.until_failure.properties.
divide.type,parentSchema:b.properties.schedule.properties.until_failure.properties.divide,data:l};e===null?e=[y]:e.push(
y),t++}a.until!==void 0&&(C(a.until,{instancePath:s+"/schedule/until_failure/until",parentData:a,parentDataProperty:"unt\
il",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{const l={instancePath:s+"/schedule/until_fai\
lure",schemaPath:"#/properties/schedule/properties/until_failure/type",keyword:"type",params:{type:"object"},schema:b.properties.
schedule.properties.until_failure.type,parentSchema:b.properties.schedule.properties.until_failure,data:a};e===null?e=[l]:
e.push(l),t++}}let h=o.warmup;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const a={instancePath:s+"/schedu\
le/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"integer"},schema:b.properties.
schedule.properties.warmup.type,parentSchema:b.properties.schedule.properties.warmup,data:h};e===null?e=[a]:e.push(a),t++}
if(typeof h=="number"&&isFinite(h)){if(h>1e5||isNaN(h)){const a={instancePath:s+"/schedule/warmup",schemaPath:"#/propert\
ies/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:b.properties.
schedule.properties.warmup,data:h};e===null?e=[a]:e.push(a),t++}if(h<0||isNaN(h)){const a={instancePath:s+"/schedule/war\
mup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:b.properties.schedule.properties.warmup,data:h};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&
["constant","linear","cosine","anneal","until_failure"].filter(a=>Object.hasOwn(o,a)).length!==1){const a={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["constant",
"linear","cosine","anneal","until_failure"]},schema:b.properties.schedule.requiredWhenMerged,parentSchema:b.properties.schedule,
data:o};e===null?e=[a]:e.push(a),t++}}}if(r.steps!==void 0){let o=r.steps;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){const h={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:b.
properties.steps.type,parentSchema:b.properties.steps,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o))){const h={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:b.properties.steps,data:o};e===null?e=[h]:e.push(h),t++}}if(r.epochs!==void 0){
let o=r.epochs;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const h={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:b.properties.epochs.type,parentSchema:b.properties.
epochs,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const h={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.
properties.epochs,data:o};e===null?e=[h]:e.push(h),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const o={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:b.properties.batch_size.type,parentSchema:b.properties.batch_size,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const o={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.batch_size,data:i};e===null?e=[
o]:e.push(o),t++}let p=r.gradient_accumulation;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:s+
"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:b.
properties.gradient_accumulation.type,parentSchema:b.properties.gradient_accumulation,data:p};e===null?e=[o]:e.push(o),t++}
if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const o={instancePath:s+"/gradient_accumulation",schemaPath:"#/prop\
erties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.
gradient_accumulation,data:p};e===null?e=[o]:e.push(o),t++}r.unet_lr!==void 0&&(ie(r.unet_lr,{instancePath:s+"/unet_lr",
parentData:r,parentDataProperty:"unet_lr",rootData:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.text_encoder_lr!==
void 0&&(ie(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:j})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),Fe(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"\
optimizer",rootData:j})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);let g=r.seed;if(!(typeof g=="number"&&!(g%
1)&&!isNaN(g)&&isFinite(g))){const o={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},schema:b.properties.seed.type,parentSchema:b.properties.seed,data:g};e===null?e=[o]:e.push(o),t++}if(typeof g==
"number"&&isFinite(g)){if(g>4294967295||isNaN(g)){const o={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:b.properties.seed,data:g};e===
null?e=[o]:e.push(o),t++}if(g<0||isNaN(g)){const o={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.seed,data:g};e===null?e=[o]:e.push(o),t++}}
if(r.clip_skip!==void 0){let o=r.clip_skip;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const h={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:b.properties.clip_skip.
type,parentSchema:b.properties.clip_skip,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||
isNaN(o))){const h={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:b.properties.clip_skip,data:o};e===null?e=[h]:e.push(h),t++}}if(r.previews!==void 0&&
(Ie(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:j})||(e=e===null?Ie.errors:
e.concat(Ie.errors),t=e.length)),r.on_failure!==void 0){let o=r.on_failure;if(!(o==="report"||o==="stop"||o==="rollback")){
const h={instancePath:s+"/on_failure",schemaPath:"#/properties/on_failure/enum",keyword:"enum",params:{allowedValues:b.properties.
on_failure.enum},schema:b.properties.on_failure.enum,parentSchema:b.properties.on_failure,data:o};e===null?e=[h]:e.push(
h),t++}}if(r.save_every!==void 0){let o=r.save_every;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const h={
instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:b.properties.
save_every.type,parentSchema:b.properties.save_every,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o))){const h={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.save_every,data:o};e===null?e=[h]:e.push(h),t++}}let f=r.
silence;if(typeof f=="string"){if(!Qe.test(f)){const o={instancePath:s+"/silence",schemaPath:"#/properties/silence/patte\
rn",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)? *(s|min|h)$"},schema:"^\\d+(\\.\\d+)? *(s|min|h)$",parentSchema:b.
properties.silence,data:f};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/silence",schemaPath:"#/propertie\
s/silence/type",keyword:"type",params:{type:"string"},schema:b.properties.silence.type,parentSchema:b.properties.silence,
data:f};e===null?e=[o]:e.push(o),t++}let u=r.keep_states;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const o={
instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"integer"},schema:b.
properties.keep_states.type,parentSchema:b.properties.keep_states,data:u};e===null?e=[o]:e.push(o),t++}if(typeof u=="num\
ber"&&isFinite(u)&&(u<0||isNaN(u))){const o={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.keep_states,data:u};e===null?e=[o]:
e.push(o),t++}if(me(r.lint,{instancePath:s+"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||(e=e===null?me.errors:
e.concat(me.errors),t=e.length),!s.startsWith("/defaults/")){if(["method"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:b.requiredWhenMerged,
parentSchema:b,data:r};e===null?e=[o]:e.push(o),t++}if(["base"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:b.requiredWhenMerged,parentSchema:b,
data:r};e===null?e=[o]:e.push(o),t++}if(["datasets"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:b.requiredWhenMerged,parentSchema:b,
data:r};e===null?e=[o]:e.push(o),t++}if(["schedule"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:b.requiredWhenMerged,parentSchema:b,
data:r};e===null?e=[o]:e.push(o),t++}if(["steps","epochs"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:b.requiredWhenMerged,
parentSchema:b,data:r};e===null?e=[o]:e.push(o),t++}}}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:b.type,parentSchema:b,data:r};e===null?e=[m]:e.push(m),t++}return pe.errors=e,t===0}const L={type:"\
object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{matrix:{$ref:"\
#/definitions/matrix",description:"One merge for each combination of these values, as in `train`: `{alpha: [0.3, 0.5]}`."},
method:{enum:["weighted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},
models:{type:"object",additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",
properties:{a:{type:"string",description:"The model that is changed."},b:{type:"string",description:"The model that is m\
ixed in; without it only networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share\
 of `b` in every block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"w\
rite 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, \
OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of train\
ed networks to bake in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to b\
ake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the writt\
en file."}}};function ne(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;const n=t,
m=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.alpha===void 0&&(P="alpha")||r.blocks===void 0&&(P="blocks")){
const x={};e===null?e=[x]:e.push(x),t++}}var c=m===t;if(c){const P={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},
schema:L.not,parentSchema:L,data:r};e===null?e=[P]:e.push(P),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&
(r.dtype="fp16");for(const i in r)if(!(i==="matrix"||i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||
i==="vae"||i==="dtype")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}r.matrix!==void 0&&(le(r.matrix,{instancePath:s+
"/matrix",parentData:r,parentDataProperty:"matrix",rootData:j})||(e=e===null?le.errors:e.concat(le.errors),t=e.length));
let P=r.method;if(P!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"e\
num",params:{allowedValues:L.properties.method.enum},schema:L.properties.method.enum,parentSchema:L.properties.method,data:P};
e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)
if(!(p==="a"||p==="b")){const g={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:L.properties.models,data:i};e===null?e=[g]:e.
push(g),t++}if(i.a!==void 0){let p=i.a;if(typeof p!="string"){const g={instancePath:s+"/models/a",schemaPath:"#/properti\
es/models/properties/a/type",keyword:"type",params:{type:"string"},schema:L.properties.models.properties.a.type,parentSchema:L.
properties.models.properties.a,data:p};e===null?e=[g]:e.push(g),t++}}if(i.b!==void 0){let p=i.b;if(typeof p!="string"){const g={
instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:L.
properties.models.properties.b.type,parentSchema:L.properties.models.properties.b,data:p};e===null?e=[g]:e.push(g),t++}}
if(!s.startsWith("/defaults/")&&["a"].filter(p=>Object.hasOwn(i,p)).length!==1){const p={instancePath:s+"/models",schemaPath:"\
#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:L.properties.models.requiredWhenMerged,
parentSchema:L.properties.models,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:L.properties.models.type,parentSchema:L.properties.
models,data:i};e===null?e=[p]:e.push(p),t++}}if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i)){const p={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:L.properties.alpha,data:i};e===null?e=[p]:e.push(p),t++}if(i<0||isNaN(i)){const p={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.
properties.alpha,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:L.properties.alpha.type,parentSchema:L.properties.alpha,data:i};e===
null?e=[p]:e.push(p),t++}}if(r.blocks!==void 0){let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const g={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:L.properties.
blocks,data:i};e===null?e=[g]:e.push(g),t++}if(i.length<26){const g={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:L.properties.blocks,data:i};e===null?e=[g]:e.
push(g),t++}const p=i.length;for(let g=0;g<p;g++){let f=i[g];if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const u={
instancePath:s+"/blocks/"+g,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:L.properties.blocks.items,data:f};e===null?e=[u]:e.push(u),t++}if(f<0||isNaN(f)){const u={instancePath:s+
"/blocks/"+g,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:L.properties.blocks.items,data:f};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/blocks/"+g,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:L.properties.blocks.items.type,parentSchema:L.
properties.blocks.items,data:f};e===null?e=[u]:e.push(u),t++}}}else{const p={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:L.properties.blocks.type,parentSchema:L.properties.blocks,
data:i};e===null?e=[p]:e.push(p),t++}}let x=r.loras;if(x&&typeof x=="object"&&!Array.isArray(x))for(const i in x){let p=x[i];
if(!(typeof p=="number"&&isFinite(p))){const g={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:L.properties.loras.additionalProperties.
type,parentSchema:L.properties.loras.additionalProperties,data:p};e===null?e=[g]:e.push(g),t++}}else{const i={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:L.properties.loras.type,parentSchema:L.
properties.loras,data:x};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const p={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:L.properties.vae.type,parentSchema:L.
properties.vae,data:i};e===null?e=[p]:e.push(p),t++}}let d=r.dtype;if(!(d==="fp16"||d==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:L.properties.dtype.enum},schema:L.properties.
dtype.enum,parentSchema:L.properties.dtype,data:d};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:L.requiredWhenMerged,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}}else{
const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:r};e===
null?e=[P]:e.push(P),t++}return ne.errors=e,t===0}const U={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function De(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:U,data:r};e===null?e=[m]:e.push(m),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:U.dependencies,parentSchema:U,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const m={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.checkpoint,data:n};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:U.properties.checkpoint.type,parentSchema:U.properties.checkpoint,data:n};e===null?e=
[m]:e.push(m),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const m={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.vae,data:n};e===null?
e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:U.properties.vae.type,parentSchema:U.properties.vae,data:n};e===null?e=[m]:e.push(m),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:U.properties.clip_skip.type,parentSchema:U.
properties.clip_skip,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:U.properties.clip_skip,data:n};e===null?e=[m]:e.push(m),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:U.requiredWhenMerged,parentSchema:U,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,
data:r};e===null?e=[n]:e.push(n),t++}return De.errors=e,t===0}const $={type:"object",additionalProperties:!1,requiredWhenMerged:[
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
s/health",default:{}}}};function Me(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.negative===void 0&&(r.negative=""),r.seeds===void 0&&(r.seeds=6),r.strengths===
void 0&&(r.strengths=[1]),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.health===void 0&&(r.health={});for(const f in r)
if(!Q.call($.properties,f)){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},schema:!1,parentSchema:$,data:r};e===null?e=[u]:e.push(u),t++}if(r.trainings!==void 0){let f=r.trainings;
if(Array.isArray(f)){if(f.length<1){const a={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:$.properties.trainings,data:f};e===null?e=[a]:e.push(a),t++}const u=f.length;
for(let a=0;a<u;a++){let l=f[a];if(typeof l!="string"){const y={instancePath:s+"/trainings/"+a,schemaPath:"#/properties/\
trainings/items/type",keyword:"type",params:{type:"string"},schema:$.properties.trainings.items.type,parentSchema:$.properties.
trainings.items,data:l};e===null?e=[y]:e.push(y),t++}}let o=f.length,h;if(o>1){const a={};for(;o--;){let l=f[o];if(typeof l==
"string"){if(typeof a[l]=="number"){h=a[l];const y={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/uniqu\
eItems",keyword:"uniqueItems",params:{i:o,j:h},schema:!0,parentSchema:$.properties.trainings,data:f};e===null?e=[y]:e.push(
y),t++;break}a[l]=o}}}}else{const u={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/type",keyword:"type",
params:{type:"array"},schema:$.properties.trainings.type,parentSchema:$.properties.trainings,data:f};e===null?e=[u]:e.push(
u),t++}}if(r.prompts!==void 0){let f=r.prompts;if(Array.isArray(f)){if(f.length<1){const o={instancePath:s+"/prompts",schemaPath:"\
#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.prompts,data:f};e===
null?e=[o]:e.push(o),t++}const u=f.length;for(let o=0;o<u;o++){let h=f[o];if(typeof h=="string"){if(h.length<1){const a={
instancePath:s+"/prompts/"+o,schemaPath:"#/properties/prompts/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:$.properties.prompts.items,data:h};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/prompts/"+o,
schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type:"string"},schema:$.properties.prompts.items.type,
parentSchema:$.properties.prompts.items,data:h};e===null?e=[a]:e.push(a),t++}}}else{const u={instancePath:s+"/prompts",schemaPath:"\
#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:$.properties.prompts.type,parentSchema:$.properties.
prompts,data:f};e===null?e=[u]:e.push(u),t++}}let m=r.negative;if(typeof m!="string"){const f={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:$.properties.negative.type,parentSchema:$.
properties.negative,data:m};e===null?e=[f]:e.push(f),t++}let c=r.seeds;const P=t;let x=!1;const d=t;if(!(typeof c=="numb\
er"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:$.properties.seeds.anyOf[0].type,parentSchema:$.properties.seeds.anyOf[0],data:c};e===
null?e=[f]:e.push(f),t++}if(typeof c=="number"&&isFinite(c)){if(c>64||isNaN(c)){const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:$.properties.
seeds.anyOf[0],data:c};e===null?e=[f]:e.push(f),t++}if(c<1||isNaN(c)){const f={instancePath:s+"/seeds",schemaPath:"#/pro\
perties/seeds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.seeds.
anyOf[0],data:c};e===null?e=[f]:e.push(f),t++}}var n=d===t;if(x=x||n,!x){const f=t;if(Array.isArray(c)){if(c.length>64){
const l={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/maxItems",keyword:"maxItems",params:{limit:64},schema:64,
parentSchema:$.properties.seeds.anyOf[1],data:c};e===null?e=[l]:e.push(l),t++}if(c.length<1){const l={instancePath:s+"/s\
eeds",schemaPath:"#/properties/seeds/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.
seeds.anyOf[1],data:c};e===null?e=[l]:e.push(l),t++}const o=c.length;for(let l=0;l<o;l++){let y=c[l];if(!(typeof y=="num\
ber"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const N={instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/\
type",keyword:"type",params:{type:"integer"},schema:$.properties.seeds.anyOf[1].items.type,parentSchema:$.properties.seeds.
anyOf[1].items,data:y};e===null?e=[N]:e.push(N),t++}if(typeof y=="number"&&isFinite(y)){if(y>4294967295||isNaN(y)){const N={
instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:$.properties.seeds.anyOf[1].items,data:y};e===null?e=[N]:e.push(N),t++}
if(y<0||isNaN(y)){const N={instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.seeds.anyOf[1].items,data:y};e===null?e=[N]:e.
push(N),t++}}}let h=c.length,a;if(h>1){const l={};for(;h--;){let y=c[h];if(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y)){if(typeof l[y]=="number"){a=l[y];const N={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/uniqueItems",
keyword:"uniqueItems",params:{i:h,j:a},schema:!0,parentSchema:$.properties.seeds.anyOf[1],data:c};e===null?e=[N]:e.push(
N),t++;break}l[y]=h}}}}else{const o={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/type",keyword:"type",
params:{type:"array"},schema:$.properties.seeds.anyOf[1].type,parentSchema:$.properties.seeds.anyOf[1],data:c};e===null?
e=[o]:e.push(o),t++}var n=f===t;x=x||n}if(x)t=P,e!==null&&(P?e.length=P:e=null);else{const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf",keyword:"anyOf",params:{},schema:$.properties.seeds.anyOf,parentSchema:$.properties.seeds,data:c};
e===null?e=[f]:e.push(f),t++}let i=r.strengths;if(Array.isArray(i)){if(i.length<1){const h={instancePath:s+"/strengths",
schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.strengths,
data:i};e===null?e=[h]:e.push(h),t++}const f=i.length;for(let h=0;h<f;h++){let a=i[h];if(typeof a=="number"&&isFinite(a)){
if(a<0||isNaN(a)){const l={instancePath:s+"/strengths/"+h,schemaPath:"#/properties/strengths/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.strengths.items,data:a};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/strengths/"+h,schemaPath:"#/properties/strengths/items/type",keyword:"type",params:{
type:"number"},schema:$.properties.strengths.items.type,parentSchema:$.properties.strengths.items,data:a};e===null?e=[l]:
e.push(l),t++}}let u=i.length,o;if(u>1){const h={};for(;u--;){let a=i[u];if(typeof a=="number"&&isFinite(a)){if(typeof h[a]==
"number"){o=h[a];const l={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/uniqueItems",keyword:"uniqueIte\
ms",params:{i:u,j:o},schema:!0,parentSchema:$.properties.strengths,data:i};e===null?e=[l]:e.push(l),t++;break}h[a]=u}}}}else{
const f={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},schema:$.
properties.strengths.type,parentSchema:$.properties.strengths,data:i};e===null?e=[f]:e.push(f),t++}if(r.width!==void 0){
let f=r.width;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const u={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:$.properties.width.type,parentSchema:$.properties.width,
data:f};e===null?e=[u]:e.push(u),t++}if(typeof f=="number"&&isFinite(f)&&(f<64||isNaN(f))){const u={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:$.
properties.width,data:f};e===null?e=[u]:e.push(u),t++}}if(r.height!==void 0){let f=r.height;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const u={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:$.properties.height.type,parentSchema:$.properties.height,data:f};e===null?e=[u]:e.push(u),t++}if(typeof f==
"number"&&isFinite(f)&&(f<64||isNaN(f))){const u={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:$.properties.height,data:f};e===null?e=[u]:e.push(u),t++}}
let p=r.steps;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const f={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:$.properties.steps.type,parentSchema:$.properties.steps,
data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const f={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.
steps,data:p};e===null?e=[f]:e.push(f),t++}let g=r.cfg;if(!(typeof g=="number"&&isFinite(g))){const f={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:$.properties.cfg.type,parentSchema:$.
properties.cfg,data:g};e===null?e=[f]:e.push(f),t++}if(ce(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"\
health",rootData:j})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length),!s.startsWith("/defaults/")){if(["trainings"].
filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["trainings"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[f]:e.push(f),t++}if([
"prompts"].filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[f]:e.push(
f),t++}}}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,
data:r};e===null?e=[m]:e.push(m),t++}return Me.errors=e,t===0}const Te=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$","u");function Ve(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===void 0&&(r.models=
{}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.evaluate===void 0&&(r.evaluate={}),r.merge===void 0&&
(r.merge={}),r.report===void 0&&(r.report={});for(const h in r)if(!Q.call(W.properties,h)){const a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:W,data:r};e===
null?e=[a]:e.push(a),t++}if(r.sdbuild!==void 0){let h=r.sdbuild;if(h!==1){const a={instancePath:s+"/sdbuild",schemaPath:"\
#/properties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:W.properties.sdbuild,data:h};e===
null?e=[a]:e.push(a),t++}}if(r.extends!==void 0){let h=r.extends;if(typeof h!="string"&&!Array.isArray(h)){const a={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:W.properties.extends.type},schema:W.properties.
extends.type,parentSchema:W.properties.extends,data:h};e===null?e=[a]:e.push(a),t++}if(typeof h=="string"&&h.length<1){const a={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.extends,data:h};e===null?e=[a]:e.push(a),t++}if(Array.isArray(h)){if(h.length<1){const l={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.properties.
extends,data:h};e===null?e=[l]:e.push(l),t++}const a=h.length;for(let l=0;l<a;l++){let y=h[l];if(typeof y=="string"){if(y.
length<1){const N={instancePath:s+"/extends/"+l,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:W.properties.extends.items,data:y};e===null?e=[N]:e.push(N),t++}}else{const N={instancePath:s+
"/extends/"+l,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:W.properties.extends.
items.type,parentSchema:W.properties.extends.items,data:y};e===null?e=[N]:e.push(N),t++}}}}if(r.vars!==void 0){let h=r.vars;
if(h&&typeof h=="object"&&!Array.isArray(h))for(const a in h){let l=h[a];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))){const y={instancePath:s+"/vars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:W.properties.vars.additionalProperties.type},schema:W.properties.vars.additionalProperties.
type,parentSchema:W.properties.vars.additionalProperties,data:l};e===null?e=[y]:e.push(y),t++}}else{const a={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:W.properties.vars.type,parentSchema:W.
properties.vars,data:h};e===null?e=[a]:e.push(a),t++}}let d=r.defaults;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const h in d)
if(!(h==="dataset"||h==="train"||h==="merge")){const a={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:W.properties.defaults,
data:d};e===null?e=[a]:e.push(a),t++}d.dataset!==void 0&&(se(d.dataset,{instancePath:s+"/defaults/dataset",parentData:d,
parentDataProperty:"dataset",rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),d.train!==void 0&&(pe(
d.train,{instancePath:s+"/defaults/train",parentData:d,parentDataProperty:"train",rootData:j})||(e=e===null?pe.errors:e.
concat(pe.errors),t=e.length)),d.merge!==void 0&&(ne(d.merge,{instancePath:s+"/defaults/merge",parentData:d,parentDataProperty:"\
merge",rootData:j})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length))}else{const h={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:W.properties.defaults.type,parentSchema:W.properties.
defaults,data:d};e===null?e=[h]:e.push(h),t++}let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const h in i){
const a=t;if(typeof h=="string"){if(!ye.test(h)){const l={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,
data:h,propertyName:h};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:h,propertyName:h};e===null?e=[l]:e.push(
l),t++}var n=a===t;if(!n){const l={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:h},schema:W.properties.models.propertyNames,parentSchema:W.properties.models,data:i};e===
null?e=[l]:e.push(l),t++}}for(const h in i)De(i[h],{instancePath:s+"/models/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:h,rootData:j})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)}else{const h={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:W.properties.models.type,parentSchema:W.
properties.models,data:i};e===null?e=[h]:e.push(h),t++}let p=r.datasets;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const h in p){
const a=t;if(typeof h=="string"){if(!ye.test(h)){const l={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,
data:h,propertyName:h};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:h,propertyName:h};e===null?e=[l]:e.push(
l),t++}var m=a===t;if(!m){const l={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:h},schema:W.properties.datasets.propertyNames,parentSchema:W.properties.datasets,data:p};
e===null?e=[l]:e.push(l),t++}}for(const h in p)se(p[h],{instancePath:s+"/datasets/"+h.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:p,parentDataProperty:h,rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const h={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:W.properties.
datasets.type,parentSchema:W.properties.datasets,data:p};e===null?e=[h]:e.push(h),t++}let g=r.train;if(g&&typeof g=="obj\
ect"&&!Array.isArray(g)){for(const h in g){const a=t;if(typeof h=="string"){if(!Te.test(h)){const l={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:de,
data:h,propertyName:h};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/train",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:de.type,parentSchema:de,data:h,propertyName:h};e===null?e=[l]:e.
push(l),t++}var c=a===t;if(!c){const l={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:h},schema:W.properties.train.propertyNames,parentSchema:W.properties.train,data:g};e===
null?e=[l]:e.push(l),t++}}for(const h in g)pe(g[h],{instancePath:s+"/train/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,
parentDataProperty:h,rootData:j})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{const h={instancePath:s+"/\
train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:W.properties.train.type,parentSchema:W.
properties.train,data:g};e===null?e=[h]:e.push(h),t++}let f=r.evaluate;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const h in f){
const a=t;if(typeof h=="string"){if(!ye.test(h)){const l={instancePath:s+"/evaluate",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,
data:h,propertyName:h};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/evaluate",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:h,propertyName:h};e===null?e=[l]:e.push(
l),t++}var P=a===t;if(!P){const l={instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/propertyNames",keyword:"\
propertyNames",params:{propertyName:h},schema:W.properties.evaluate.propertyNames,parentSchema:W.properties.evaluate,data:f};
e===null?e=[l]:e.push(l),t++}}for(const h in f)Me(f[h],{instancePath:s+"/evaluate/"+h.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:f,parentDataProperty:h,rootData:j})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)}else{const h={
instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type:"object"},schema:W.properties.
evaluate.type,parentSchema:W.properties.evaluate,data:f};e===null?e=[h]:e.push(h),t++}let u=r.merge;if(u&&typeof u=="obj\
ect"&&!Array.isArray(u)){for(const h in u){const a=t;if(typeof h=="string"){if(!Te.test(h)){const l={instancePath:s+"/me\
rge",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:de,
data:h,propertyName:h};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/merge",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:de.type,parentSchema:de,data:h,propertyName:h};e===null?e=[l]:e.
push(l),t++}var x=a===t;if(!x){const l={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:h},schema:W.properties.merge.propertyNames,parentSchema:W.properties.merge,data:u};e===
null?e=[l]:e.push(l),t++}}for(const h in u)ne(u[h],{instancePath:s+"/merge/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,
parentDataProperty:h,rootData:j})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{const h={instancePath:s+"/\
merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:W.properties.merge.type,parentSchema:W.
properties.merge,data:u};e===null?e=[h]:e.push(h),t++}let o=r.report;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const h in o)
if(h!=="title"){const a={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:h},schema:!1,parentSchema:W.properties.report,data:o};e===null?e=[a]:e.push(a),
t++}if(o.title!==void 0){let h=o.title;if(typeof h!="string"){const a={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:W.properties.report.properties.title.type,
parentSchema:W.properties.report.properties.title,data:h};e===null?e=[a]:e.push(a),t++}}}else{const h={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:W.properties.report.type,parentSchema:W.
properties.report,data:o};e===null?e=[h]:e.push(h),t++}if(r.default!==void 0){let h=r.default;if(Array.isArray(h)){const a=h.
length;for(let l=0;l<a;l++){let y=h[l];if(typeof y!="string"){const N={instancePath:s+"/default/"+l,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:W.properties.default.items.type,parentSchema:W.properties.
default.items,data:y};e===null?e=[N]:e.push(N),t++}}}else{const a={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:W.properties.default.type,parentSchema:W.properties.default,data:h};
e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:W.requiredWhenMerged,
parentSchema:W,data:r};e===null?e=[h]:e.push(h),t++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:W.type,parentSchema:W,data:r};e===null?e=[d]:e.push(d),t++}return Ve.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Xe;
