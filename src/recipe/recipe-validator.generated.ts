// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const _e=we,N={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
finitions/name"},additionalProperties:{$ref:"#/definitions/train"},default:{},description:"Trainings; each is a target `\
train/NAME`, its previews `previews/NAME`."},merge:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{
$ref:"#/definitions/merge"},default:{},description:"Merged models; each is a target `merge/NAME`."},report:{type:"object",
additionalProperties:!1,default:{},description:"The page over everything built: the target `report`.",properties:{title:{
type:"string",description:"Heading of the page; the name of the project folder when absent."}}},default:{type:"array",items:{
type:"string"},description:"Targets that `sdbuild` builds when none is named; all of them when absent."}},definitions:{name:{
type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with \
a letter or digit"},strings:{type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1},model:{type:"\
object",additionalProperties:!1,requiredWhenMerged:[["checkpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{
checkpoint:{type:"string",minLength:1,description:"A Stable Diffusion checkpoint in one file, relative to the project."},
vae:{type:"string",minLength:1,description:"A VAE file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"\
Text encoder layer that prompts are read from: 1 the last (when absent), 2 the one before it."}}},dataset:{type:"object",
additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style","object","regul\
arisation"],description:"What is learned from it; sets which lint findings are errors. `regularisation` pictures show th\
e class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them, of the picture\
s, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"How often every picture is seen i\
n one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"What \
is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},
subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"\
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."}}},description:"\
Other settings for some of the pictures, by glob; the last glob that matches wins."},flip:{type:"boolean",default:!1,description:"\
Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#\
/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},
lint:{type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the checks and their num\
bers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9]$",hint:"write th\
e id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warning","error"]},{type:"\
object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"How grave all i\
ts findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from which on it fi\
nds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other numbers, by name."}}}],
hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and thresholds of single checks, \
by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/definitions/waiver"},description:"\
Findings that do not count, each with its reason."}}},waiver:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"id","reason"],properties:{id:{type:"string",pattern:"^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"\
The check whose findings do not count."},image:{type:"string",minLength:1,description:"Path or glob of the pictures; all\
 findings of the check when absent."},sha256:{type:"string",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits\
 of the file's SHA-256, in quotes",description:"Of the picture's file, its first digits: the waiver ends when the pictur\
e changes."},reason:{type:"string",minLength:1,description:"Why it does not count."},until:{type:"string",pattern:"^[0-9\
]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31`",description:"The last day on which it counts."}}},embedding:{
type:"object",additionalProperties:!1,requiredWhenMerged:["learned"],description:'For a textual inversion: what its vect\
ors start from. The captions must not contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/n\
ame",description:"The word that calls it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,
maximum:75,pattern:"^auto$",hint:"write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors i\
t has; `auto` is one a token of what is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",
description:"`tokens`: each vector starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{
$ref:"#/definitions/strings",description:"Tags of what it is to learn, or other words that the base model knows (S-134, \
S-142)."}}},prepare:{type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{type:"string",pattern:"\
^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as `"#ffe0d0"` in quotes',
description:"Colour laid under transparent pixels."}}},buckets:{type:"object",additionalProperties:!1,description:"Sizes\
 that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{type:["integer","\
array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side of a square, or [\
width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"Sides \
of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest side of a\
 bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},upscale:{
enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enlarge and \
warn, or give them a smaller bucket."}}},captions:{type:"object",additionalProperties:!1,description:"Where tags come fr\
om and what becomes of them.",properties:{from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{$ref:"#/defini\
tions/source"},description:"Sources of tags; what they give is put together, and the first to name a tag decides on its \
place."},thresholds:{$ref:"#/definitions/thresholds",default:{},description:"How sure a tagger must be; for all sources \
with scores that say nothing else."},vocab:{type:"object",additionalProperties:!1,default:{},description:"The tags that \
the base model knows: other names of a tag become that tag, and lint tells unknown ones.",properties:{files:{$ref:"#/def\
initions/strings",description:"Lists of tags, relative to the project: a word a line, `word,alias`, the CSV of the tag c\
ompletion of a WebUI, or the `selected_tags.csv` of a tagger."},extra:{type:"array",items:{type:"string",minLength:1},default:[],
description:"Words of your own that are tags too."}}},overrides:{type:["string","object"],minLength:1,additionalProperties:{
$ref:"#/definitions/override"},hint:"write a folder, a `.yaml` file, or a map of pictures",description:"What was decided\
 by hand for single pictures, after the rules: a folder with a `STEM.yaml` for each of them, a `.yaml` file with an entr\
y for each of them, or those entries here."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{
type:"array",items:{type:"string",minLength:1}},default:{},description:'Named lists of patterns, written `"@name"` where\
ver a pattern may stand.'},rules:{type:"array",default:[],items:{$ref:"#/definitions/rule"},description:"What is done to\
 the tags, in order; one verb a rule."},order:{type:"array",items:{type:"string",minLength:1},default:["*"],description:"\
Patterns in the order their tags stand in the caption; `*` is the rest. Triggers stand first anyway."},keep:{type:"integ\
er",minimum:0,description:"Leading tags that are neither shuffled nor dropped in training; the triggers and the prefix w\
hen absent."},limit:{$ref:"#/definitions/limit",default:{}},render:{type:"object",additionalProperties:!1,default:{},description:"\
How a tag is written into the caption.",properties:{space:{enum:[" ","_"],default:" ",description:"Between the words of \
a tag."},escape:{type:"boolean",default:!1,description:"Write `\\(` for `(`; for prompts of a WebUI, not for trainers."}}},
train:{type:"object",additionalProperties:!1,default:{},description:"What the trainer does to the caption anew at every \
step.",properties:{shuffle:{type:"boolean",default:!1,description:"Shuffle the tags after the kept ones."},caption_dropout:{
type:"number",minimum:0,maximum:1,default:0,description:"Share of steps that see an empty caption."},tag_dropout:{type:"\
number",minimum:0,maximum:1,default:0,description:"Chance of each tag after the kept ones to be left out."}}},tests:{type:"\
array",default:[],items:{type:"object",additionalProperties:!1,required:["in","out"],properties:{in:{type:"string",description:"\
Tags as the sources give them."},out:{type:"string",description:"The caption that must come out."},lint:{type:"array",items:{
type:"string"},default:[],description:"Rules and checks that must complain."}}},description:"Examples of what the rules \
must do."}}},source:{type:"object",hint:"a source is one of these: write two entries, or keep one of the two",additionalProperties:!1,
oneOf:[{required:["sidecar"]},{required:["scores"]},{required:["metadata"]},{required:["filename"]}],dependencies:{thresholds:[
"scores"]},properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its \
dot, such as `.txt`",description:"Extension of the file beside the picture that holds its tags, as text or (`.json`) as \
Hydrus and gallery-dl write them."},scores:{type:"string",pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file na\
me extension with its dot, such as `.json`",description:"Extension of the JSON file beside the picture in which a tagger\
 left its tags with their scores."},metadata:{type:"string",minLength:1,description:"The JSON file of sd-scripts, relati\
ve to the project, with `caption` and `tags` of every picture."},filename:{const:!0,hint:"write `true`, or leave the sou\
rce out",description:"The picture's file name, after the numbers at its beginning, holds the tags."},thresholds:{$ref:"#\
/definitions/thresholds",description:"With `scores`: how sure this tagger must be."},categories:{type:"array",items:{enum:[
"general","artist","copyright","character","meta","rating"]},description:"Kinds of tags that are taken from here; when a\
bsent all, of scores all but `rating`."}}},thresholds:{type:"object",additionalProperties:!1,description:"Lowest scores,\
 by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"Tags of no other kind; 0.3\
5 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of characters; 0.85 when abs\
ent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; as `general` when absent."},
artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when absent."},meta:{type:"number",
minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when absent."},tags:{type:"object",additionalProperties:{
type:"number",minimum:0,maximum:1},default:{},description:"Single tags, whatever their kind: `{hat: 0.6}`."}}},override:{
type:"object",additionalProperties:!1,description:"What a person decided for one picture, by its path or its name withou\
t ending; wins over the rules.",properties:{add:{$ref:"#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"\
#/definitions/strings",description:"Patterns of tags that it loses."},set:{$ref:"#/definitions/strings",description:"All\
 of its tags, whatever the sources say."},sha256:{type:"string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or\
 more hexadecimal digits, in quotes",description:"The beginning of the digest of the picture file that was looked at; an\
other picture is warned of."},note:{type:"string",description:"Why."}}},limit:{type:"object",additionalProperties:!1,description:"\
How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk \
is 75 (S-25)."},over:{enum:["lint","drop"],default:"lint",description:"Longer captions: report them, or drop tags from t\
he end."}}},rule:{type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",additionalProperties:!1,
oneOf:[{required:["drop"]},{required:["replace"]},{required:["combine"]},{required:["subsume"]},{required:["trigger"]},{
required:["prefix"]},{required:["suffix"]}],dependencies:{to:["combine"],combine:["to"],ancestors:["drop"],role:["drop"]},
properties:{id:{$ref:"#/definitions/name",description:"Name of the rule in `why` and in lint; `rules[3]` when absent."},
drop:{$ref:"#/definitions/strings",description:"Verb: remove every tag that matches."},ancestors:{type:"boolean",description:"\
With `drop`: also remove the tags that the removed ones imply. True when absent for `role: learned`, else false."},role:{
enum:["learned","noise","wrong"],description:"With `drop`: why these go. `learned` tags are what the trigger is to absor\
b (S-13)."},replace:{type:"object",minProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:"Verb\
: a tag for another, or for several: `{serafuku: school uniform}`."},combine:{type:"array",minItems:2,items:{type:"strin\
g",minLength:1},description:"Verb: when all of these are there, put the tag `to` in their place (S-27)."},to:{type:"stri\
ng",minLength:1,description:"With `combine`: the tag that takes their place."},subsume:{type:"object",additionalProperties:!1,
description:"Verb: remove a tag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"\
Your own CSV of `antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"\
boolean",default:!1,description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},trigger:{
type:"string",minLength:1,description:"Verb: the word that calls up what is learned; stands first and is kept (S-89, S-9\
1)."},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"string",minLength:1,
description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for the pictures that m\
atch this glob."},note:{type:"string",description:"Why; shown by `why`."}}},train:{type:"object",additionalProperties:!1,
requiredWhenMerged:["method","base","datasets","schedule",["steps","epochs"]],properties:{method:{enum:["lora"],description:"\
What is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, to train on."},vae:{type:"st\
ring",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{
type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["\
micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,items:{
type:"string"},description:"Program and arguments; started without a shell, it gets the job file as its last argument."}}}],
default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"What trains: `micro`, which comes\
 with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{
type:["number","string","object"],minLength:1,additionalProperties:!1,description:"Learning rate in the grammar of the W\
ebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shape.",hint:"a schedule has one shape: `constant`, `l\
inear`, `cosine` or `anneal`",requiredWhenMerged:[["constant","linear","cosine","anneal"]],properties:{constant:{$ref:"#\
/definitions/rate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,required:["pea\
k"],description:"Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"n\
umber",minimum:0,maximum:1,default:0,description:"What it nears at the end."}}},cosine:{type:"object",additionalProperties:!1,
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
 a step: a burst at the beginning of every period."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"\
Steps in which the rate rises to the schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training i\
n optimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the training in passes over all pictures wi\
th their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one step."},optimizer:{
$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fix\
ed number: equal recipes then give equal results",description:"Of everything random in the training."},clip_skip:{type:"\
integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previews"},save_every:{
type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps; only the result when absen\
t."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, besides those where the learn\
ing rate changes: a training whose beginning is equal goes on from them."}}},rate:{type:"number",exclusiveMinimum:0,maximum:1,
hint:"write a rate above 0, such as 5e-6"},network:{type:"object",additionalProperties:!1,description:"The trained netwo\
rk.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,
description:"The change is scaled by alpha / rank; equal to the rank when absent."}}},optimizer:{type:"object",additionalProperties:!1,
description:"AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,
maxItems:2,default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{
type:"number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,
default:1,description:"Gradients longer than this are scaled down to it; 0 never."}}},previews:{type:"object",additionalProperties:!1,
requiredWhenMerged:["prompts"],description:"Pictures generated while training, to see where it goes; the target `preview\
s/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"writ\
e a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a numb\
er, or `100 steps`, or `1 epoch`. Also before the first step and after the last."},prompts:{type:"array",minItems:1,items:{
$ref:"#/definitions/prompt"},description:"What to generate every time."}}},prompt:{type:"object",additionalProperties:!1,
required:["prompt","seed"],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"\
string",default:"",description:"What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write \
a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit ch\
eck",description:"Fixed, so that two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,description:"\
In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In \
pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,
description:"Multiplier of the trained network."}}},merge:{type:"object",additionalProperties:!1,requiredWhenMerged:["mo\
dels"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weighted-sum",description:"`\
weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:["\
a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"The model that is chang\
ed."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{
type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",
minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"\
Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"n\
umber"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"stri\
ng",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],
default:"fp16",description:"Numbers in the written file."}}}}},z={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},re=Object.prototype.hasOwnProperty,
W={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
"object","regularisation"],description:"What is learned from it; sets which lint findings are errors. `regularisation` p\
ictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them,\
 of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"How often every pi\
cture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"\
What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},
subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"\
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."}}},description:"\
Other settings for some of the pictures, by glob; the last glob that matches wins."},flip:{type:"boolean",default:!1,description:"\
Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#\
/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},
B={type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1};function L(r,{instancePath:s="",parentData:M,
parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:B.type},schema:B.type,parentSchema:B,data:r};e===null?e=[n]:e.push(n),t++}
if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:B,data:r};e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const i={instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B,data:r};e===null?e=[i]:e.push(i),t++}
const n=r.length;for(let i=0;i<n;i++){let m=r[i];if(typeof m=="string"){if(m.length<1){const y={instancePath:s+"/"+i,schemaPath:"\
#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.items,data:m};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},schema:B.items.type,parentSchema:B.
items,data:m};e===null?e=[y]:e.push(y),t++}}}return L.errors=e,t===0}const G={type:"object",additionalProperties:!1,required:[
"flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `bl\
ack`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},ke=new RegExp(
"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function se(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"flatten"},schema:G.required,parentSchema:G,data:r};e===null?e=[n]:
e.push(n),t++}for(const n in r)if(n!=="flatten"){const i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:G,data:r};e===null?e=[i]:e.push(i),t++}if(r.flatten!==
void 0){let n=r.flatten;if(typeof n=="string"){if(!ke.test(n)){const i={instancePath:s+"/flatten",schemaPath:"#/properti\
es/flatten/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|g\
r[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:G.properties.flatten,data:n};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+
"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"string"},schema:G.properties.flatten.type,
parentSchema:G.properties.flatten,data:n};e===null?e=[i]:e.push(i),t++}}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:r};e===null?e=[n]:e.push(n),t++}return se.errors=
e,t===0}const F={type:"object",additionalProperties:!1,description:"Sizes that pictures are brought to, so that each kee\
ps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},
minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], whose area no bucket exceeds; in pi\
xels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are multiples of this, in pixels."},min:{
type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels."},max:{type:"integer",minimum:8,
default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow","warn","never"],default:"warn",description:"\
Pictures smaller than their bucket: enlarge them, enlarge and warn, or give them a smaller bucket."}}};function ie(r,{instancePath:s="",
parentData:M,parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===
void 0&&(r.resolution=512),r.step===void 0&&(r.step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===
void 0&&(r.upscale="warn");for(const d in r)if(!(d==="resolution"||d==="step"||d==="min"||d==="max"||d==="upscale")){const a={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:F,data:r};e===null?e=[a]:e.push(a),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&!Array.isArray(n)){const d={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{
type:F.properties.resolution.type},schema:F.properties.resolution.type,parentSchema:F.properties.resolution,data:n};e===
null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(n)&&(n<8||isNaN(n))){const d={instancePath:s+"/resolution",schemaPath:"\
#/properties/resolution/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:F.properties.resolution,
data:n};e===null?e=[d]:e.push(d),t++}if(Array.isArray(n)){if(n.length>2){const a={instancePath:s+"/resolution",schemaPath:"\
#/properties/resolution/maxItems",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:F.properties.resolution,data:n};
e===null?e=[a]:e.push(a),t++}if(n.length<2){const a={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/mi\
nItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:F.properties.resolution,data:n};e===null?e=[a]:e.push(
a),t++}const d=n.length;for(let a=0;a<d;a++){let h=n[a];if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const b={
instancePath:s+"/resolution/"+a,schemaPath:"#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:F.
properties.resolution.items.type,parentSchema:F.properties.resolution.items,data:h};e===null?e=[b]:e.push(b),t++}if(typeof h==
"number"&&isFinite(h)&&(h<8||isNaN(h))){const b={instancePath:s+"/resolution/"+a,schemaPath:"#/properties/resolution/ite\
ms/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:F.properties.resolution.items,data:h};
e===null?e=[b]:e.push(b),t++}}}let i=r.step;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const d={instancePath:s+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"integer"},schema:F.properties.step.type,parentSchema:F.
properties.step,data:i};e===null?e=[d]:e.push(d),t++}if(typeof i=="number"&&isFinite(i)&&(i<8||isNaN(i))){const d={instancePath:s+
"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:F.
properties.step,data:i};e===null?e=[d]:e.push(d),t++}let m=r.min;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
const d={instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},schema:F.properties.
min.type,parentSchema:F.properties.min,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(
m))){const d={instancePath:s+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:F.properties.min,data:m};e===null?e=[d]:e.push(d),t++}let y=r.max;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y))){const d={instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"\
integer"},schema:F.properties.max.type,parentSchema:F.properties.max,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="\
number"&&isFinite(y)&&(y<8||isNaN(y))){const d={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"min\
imum",params:{comparison:">=",limit:8},schema:8,parentSchema:F.properties.max,data:y};e===null?e=[d]:e.push(d),t++}let c=r.
upscale;if(!(c==="allow"||c==="warn"||c==="never")){const d={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/\
enum",keyword:"enum",params:{allowedValues:F.properties.upscale.enum},schema:F.properties.upscale.enum,parentSchema:F.properties.
upscale,data:c};e===null?e=[d]:e.push(d),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:F.type,parentSchema:F,data:r};e===null?e=[n]:e.push(n),t++}return ie.errors=e,t===0}const w={type:"objec\
t",additionalProperties:!1,description:"Where tags come from and what becomes of them.",properties:{from:{type:"array",minItems:1,
default:[{sidecar:".txt"}],items:{$ref:"#/definitions/source"},description:"Sources of tags; what they give is put toget\
her, and the first to name a tag decides on its place."},thresholds:{$ref:"#/definitions/thresholds",default:{},description:"\
How sure a tagger must be; for all sources with scores that say nothing else."},vocab:{type:"object",additionalProperties:!1,
default:{},description:"The tags that the base model knows: other names of a tag become that tag, and lint tells unknown\
 ones.",properties:{files:{$ref:"#/definitions/strings",description:"Lists of tags, relative to the project: a word a li\
ne, `word,alias`, the CSV of the tag completion of a WebUI, or the `selected_tags.csv` of a tagger."},extra:{type:"array",
items:{type:"string",minLength:1},default:[],description:"Words of your own that are tags too."}}},overrides:{type:["str\
ing","object"],minLength:1,additionalProperties:{$ref:"#/definitions/override"},hint:"write a folder, a `.yaml` file, or\
 a map of pictures",description:"What was decided by hand for single pictures, after the rules: a folder with a `STEM.ya\
ml` for each of them, a `.yaml` file with an entry for each of them, or those entries here."},groups:{type:"object",propertyNames:{
$ref:"#/definitions/name"},additionalProperties:{type:"array",items:{type:"string",minLength:1}},default:{},description:'\
Named lists of patterns, written `"@name"` wherever a pattern may stand.'},rules:{type:"array",default:[],items:{$ref:"#\
/definitions/rule"},description:"What is done to the tags, in order; one verb a rule."},order:{type:"array",items:{type:"\
string",minLength:1},default:["*"],description:"Patterns in the order their tags stand in the caption; `*` is the rest. \
Triggers stand first anyway."},keep:{type:"integer",minimum:0,description:"Leading tags that are neither shuffled nor dr\
opped in training; the triggers and the prefix when absent."},limit:{$ref:"#/definitions/limit",default:{}},render:{type:"\
object",additionalProperties:!1,default:{},description:"How a tag is written into the caption.",properties:{space:{enum:[
" ","_"],default:" ",description:"Between the words of a tag."},escape:{type:"boolean",default:!1,description:"Write `\\(\
` for `(`; for prompts of a WebUI, not for trainers."}}},train:{type:"object",additionalProperties:!1,default:{},description:"\
What the trainer does to the caption anew at every step.",properties:{shuffle:{type:"boolean",default:!1,description:"Sh\
uffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"Share of\
 steps that see an empty caption."},tag_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"Chance of each\
 tag after the kept ones to be left out."}}},tests:{type:"array",default:[],items:{type:"object",additionalProperties:!1,
required:["in","out"],properties:{in:{type:"string",description:"Tags as the sources give them."},out:{type:"string",description:"\
The caption that must come out."},lint:{type:"array",items:{type:"string"},default:[],description:"Rules and checks that\
 must complain."}}},description:"Examples of what the rules must do."}}},_={type:"object",hint:"a source is one of these\
: write two entries, or keep one of the two",additionalProperties:!1,oneOf:[{required:["sidecar"]},{required:["scores"]},
{required:["metadata"]},{required:["filename"]}],dependencies:{thresholds:["scores"]},properties:{sidecar:{type:"string",
pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its dot, such as `.txt`",description:"Extension of\
 the file beside the picture that holds its tags, as text or (`.json`) as Hydrus and gallery-dl write them."},scores:{type:"\
string",pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file name extension with its dot, such as `.json`",description:"\
Extension of the JSON file beside the picture in which a tagger left its tags with their scores."},metadata:{type:"strin\
g",minLength:1,description:"The JSON file of sd-scripts, relative to the project, with `caption` and `tags` of every pic\
ture."},filename:{const:!0,hint:"write `true`, or leave the source out",description:"The picture's file name, after the \
numbers at its beginning, holds the tags."},thresholds:{$ref:"#/definitions/thresholds",description:"With `scores`: how \
sure this tagger must be."},categories:{type:"array",items:{enum:["general","artist","copyright","character","meta","rat\
ing"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},Pe=new RegExp(
"^\\.[A-Za-z0-9_.-]+$","u"),Se=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),q={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function ee(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const i in r)if(!(i==="gene\
ral"||i==="character"||i==="copyright"||i==="artist"||i==="meta"||i==="tags")){const m={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:q,data:r};e===null?
e=[m]:e.push(m),t++}if(r.general!==void 0){let i=r.general;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const m={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:q.properties.general,data:i};e===null?e=[m]:e.push(m),t++}if(i<0||isNaN(i)){const m={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.
properties.general,data:i};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:q.properties.general.type,parentSchema:q.properties.general,
data:i};e===null?e=[m]:e.push(m),t++}}if(r.character!==void 0){let i=r.character;if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i)){const m={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:q.properties.character,data:i};e===null?e=[m]:e.push(m),t++}if(i<0||isNaN(
i)){const m={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:q.properties.character,data:i};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:q.properties.character.
type,parentSchema:q.properties.character,data:i};e===null?e=[m]:e.push(m),t++}}if(r.copyright!==void 0){let i=r.copyright;
if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const m={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:q.properties.copyright,data:i};e===
null?e=[m]:e.push(m),t++}if(i<0||isNaN(i)){const m={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.properties.copyright,data:i};e===null?e=[
m]:e.push(m),t++}}else{const m={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:q.properties.copyright.type,parentSchema:q.properties.copyright,data:i};e===null?e=[m]:e.push(m),t++}}
if(r.artist!==void 0){let i=r.artist;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const m={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:q.
properties.artist,data:i};e===null?e=[m]:e.push(m),t++}if(i<0||isNaN(i)){const m={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.properties.artist,
data:i};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:q.properties.artist.type,parentSchema:q.properties.artist,data:i};e===null?e=[m]:e.push(
m),t++}}if(r.meta!==void 0){let i=r.meta;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const m={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:q.
properties.meta,data:i};e===null?e=[m]:e.push(m),t++}if(i<0||isNaN(i)){const m={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.properties.meta,data:i};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:q.properties.meta.type,parentSchema:q.properties.meta,data:i};e===null?e=[m]:e.push(m),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const i in n){let m=n[i];if(typeof m=="number"&&isFinite(m)){if(m>1||
isNaN(m)){const y={instancePath:s+"/tags/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:q.properties.tags.additionalProperties,
data:m};e===null?e=[y]:e.push(y),t++}if(m<0||isNaN(m)){const y={instancePath:s+"/tags/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:q.properties.tags.additionalProperties,data:m};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"\
/tags/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:q.properties.tags.additionalProperties.type,parentSchema:q.properties.tags.additionalProperties,
data:m};e===null?e=[y]:e.push(y),t++}}else{const i={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:q.properties.tags.type,parentSchema:q.properties.tags,data:n};e===null?e=[i]:e.push(
i),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.type,parentSchema:q,
data:r};e===null?e=[n]:e.push(n),t++}return ee.errors=e,t===0}function ae(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:v=r}={}){let e=null,t=0;const n=t;let i=!1,m=null;const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const a={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:_.
oneOf[0].required,parentSchema:_.oneOf[0],data:r};e===null?e=[a]:e.push(a),t++}var d=y===t;d&&(i=!0,m=0);const c=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const a={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:_.oneOf[1].required,parentSchema:_.oneOf[1],data:r};e===null?e=[a]:e.
push(a),t++}var d=c===t;if(d&&i)i=!1,m=[m,1];else{d&&(i=!0,m=1);const a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const b={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:_.oneOf[2].required,parentSchema:_.oneOf[2],data:r};e===null?e=[b]:e.push(b),t++}var d=a===t;if(d&&i)i=
!1,m=[m,2];else{d&&(i=!0,m=2);const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const o={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:_.oneOf[3].required,parentSchema:_.
oneOf[3],data:r};e===null?e=[o]:e.push(o),t++}var d=b===t;d&&i?(i=!1,m=[m,3]):d&&(i=!0,m=3)}}if(i)t=n,e!==null&&(n?e.length=
n:e=null);else{const a={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:_.oneOf,parentSchema:_,
data:r};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!(a==="sidecar"||a===
"scores"||a==="metadata"||a==="filename"||a==="thresholds"||a==="categories")){const h={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:_,data:r};e===null?
e=[h]:e.push(h),t++}if(r.thresholds!==void 0&&r.scores===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:_.dependencies,parentSchema:_,
data:r};e===null?e=[a]:e.push(a),t++}if(r.sidecar!==void 0){let a=r.sidecar;if(typeof a=="string"){if(!Pe.test(a)){const h={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:_.properties.sidecar,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:_.properties.
sidecar.type,parentSchema:_.properties.sidecar,data:a};e===null?e=[h]:e.push(h),t++}}if(r.scores!==void 0){let a=r.scores;
if(typeof a=="string"){if(!Se.test(a)){const h={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:_.properties.
scores,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:_.properties.scores.type,parentSchema:_.properties.scores,data:a};e===null?
e=[h]:e.push(h),t++}}if(r.metadata!==void 0){let a=r.metadata;if(typeof a=="string"){if(a.length<1){const h={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
metadata,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:_.properties.metadata.type,parentSchema:_.properties.metadata,data:a};
e===null?e=[h]:e.push(h),t++}}if(r.filename!==void 0){let a=r.filename;if(a!==!0){const h={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:_.properties.filename,data:a};
e===null?e=[h]:e.push(h),t++}}if(r.thresholds!==void 0&&(ee(r.thresholds,{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"\
thresholds",rootData:v})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.categories!==void 0){let a=r.categories;
if(Array.isArray(a)){const h=a.length;for(let b=0;b<h;b++){let p=a[b];if(!(p==="general"||p==="artist"||p==="copyright"||
p==="character"||p==="meta"||p==="rating")){const o={instancePath:s+"/categories/"+b,schemaPath:"#/properties/categories\
/items/enum",keyword:"enum",params:{allowedValues:_.properties.categories.items.enum},schema:_.properties.categories.items.
enum,parentSchema:_.properties.categories.items,data:p};e===null?e=[o]:e.push(o),t++}}}else{const h={instancePath:s+"/ca\
tegories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type:"array"},schema:_.properties.categories.
type,parentSchema:_.properties.categories,data:a};e===null?e=[h]:e.push(h),t++}}}else{const a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,data:r};e===null?e=[a]:e.push(a),t++}return ae.
errors=e,t===0}const J={type:"object",additionalProperties:!1,description:"What a person decided for one picture, by its\
 path or its name without ending; wins over the rules.",properties:{add:{$ref:"#/definitions/strings",description:"Tags \
that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tags that it loses."},set:{$ref:"#/definitio\
ns/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"string",pattern:"^[0-9A-Fa-f]{8,64}$",
hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The beginning of the digest of the picture f\
ile that was looked at; another picture is warned of."},note:{type:"string",description:"Why."}}},ve=new RegExp("^[0-9A-\
Fa-f]{8,64}$","u");function pe(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n==="sha256"||n==="note")){
const i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:J,data:r};e===null?e=[i]:e.push(i),t++}if(r.add!==void 0&&(L(r.add,{instancePath:s+"/add",parentData:r,
parentDataProperty:"add",rootData:v})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.drop!==void 0&&(L(r.drop,{
instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:v})||(e=e===null?L.errors:e.concat(L.errors),t=e.
length)),r.set!==void 0&&(L(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:v})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length)),r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!ve.test(n)){const i={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8,64}$"},
schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:J.properties.sha256,data:n};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+
"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:J.properties.sha256.type,parentSchema:J.
properties.sha256,data:n};e===null?e=[i]:e.push(i),t++}}if(r.note!==void 0){let n=r.note;if(typeof n!="string"){const i={
instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:J.properties.note.
type,parentSchema:J.properties.note,data:n};e===null?e=[i]:e.push(i),t++}}}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===null?e=[n]:e.push(n),t++}return pe.errors=
e,t===0}const k={type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",additionalProperties:!1,
oneOf:[{required:["drop"]},{required:["replace"]},{required:["combine"]},{required:["subsume"]},{required:["trigger"]},{
required:["prefix"]},{required:["suffix"]}],dependencies:{to:["combine"],combine:["to"],ancestors:["drop"],role:["drop"]},
properties:{id:{$ref:"#/definitions/name",description:"Name of the rule in `why` and in lint; `rules[3]` when absent."},
drop:{$ref:"#/definitions/strings",description:"Verb: remove every tag that matches."},ancestors:{type:"boolean",description:"\
With `drop`: also remove the tags that the removed ones imply. True when absent for `role: learned`, else false."},role:{
enum:["learned","noise","wrong"],description:"With `drop`: why these go. `learned` tags are what the trigger is to absor\
b (S-13)."},replace:{type:"object",minProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:"Verb\
: a tag for another, or for several: `{serafuku: school uniform}`."},combine:{type:"array",minItems:2,items:{type:"strin\
g",minLength:1},description:"Verb: when all of these are there, put the tag `to` in their place (S-27)."},to:{type:"stri\
ng",minLength:1,description:"With `combine`: the tag that takes their place."},subsume:{type:"object",additionalProperties:!1,
description:"Verb: remove a tag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"\
Your own CSV of `antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"\
boolean",default:!1,description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},trigger:{
type:"string",minLength:1,description:"Verb: the word that calls up what is learned; stands first and is kept (S-89, S-9\
1)."},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"string",minLength:1,
description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for the pictures that m\
atch this glob."},note:{type:"string",description:"Why; shown by `why`."}}},X=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,9\
9}$","u");function ne(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;const n=t;
let i=!1,m=null;const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const a={instancePath:s,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:k.oneOf[0].required,parentSchema:k.oneOf[0],
data:r};e===null?e=[a]:e.push(a),t++}var d=y===t;d&&(i=!0,m=0);const c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
replace===void 0){const a={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"re\
place"},schema:k.oneOf[1].required,parentSchema:k.oneOf[1],data:r};e===null?e=[a]:e.push(a),t++}var d=c===t;if(d&&i)i=!1,
m=[m,1];else{d&&(i=!0,m=1);const a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const b={instancePath:s,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"combine"},schema:k.oneOf[2].required,parentSchema:k.
oneOf[2],data:r};e===null?e=[b]:e.push(b),t++}var d=a===t;if(d&&i)i=!1,m=[m,2];else{d&&(i=!0,m=2);const b=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.subsume===void 0){const o={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"requir\
ed",params:{missingProperty:"subsume"},schema:k.oneOf[3].required,parentSchema:k.oneOf[3],data:r};e===null?e=[o]:e.push(
o),t++}var d=b===t;if(d&&i)i=!1,m=[m,3];else{d&&(i=!0,m=3);const o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===
void 0){const u={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"trigger"},schema:k.
oneOf[4].required,parentSchema:k.oneOf[4],data:r};e===null?e=[u]:e.push(u),t++}var d=o===t;if(d&&i)i=!1,m=[m,4];else{d&&
(i=!0,m=4);const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.prefix===void 0){const S={instancePath:s,schemaPath:"\
#/oneOf/5/required",keyword:"required",params:{missingProperty:"prefix"},schema:k.oneOf[5].required,parentSchema:k.oneOf[5],
data:r};e===null?e=[S]:e.push(S),t++}var d=u===t;if(d&&i)i=!1,m=[m,5];else{d&&(i=!0,m=5);const S=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.suffix===void 0){const j={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{
missingProperty:"suffix"},schema:k.oneOf[6].required,parentSchema:k.oneOf[6],data:r};e===null?e=[j]:e.push(j),t++}var d=S===
t;d&&i?(i=!1,m=[m,6]):d&&(i=!0,m=6)}}}}}if(i)t=n,e!==null&&(n?e.length=n:e=null);else{const a={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:k.oneOf,parentSchema:k,data:r};e===null?e=[a]:e.push(a),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!re.call(k.properties,a)){const h={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:k,data:r};e===
null?e=[h]:e.push(h),t++}if(r.to!==void 0&&r.combine===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"to",missingProperty:"combine",depsCount:1,deps:"combine"},schema:k.dependencies,parentSchema:k,
data:r};e===null?e=[a]:e.push(a),t++}if(r.combine!==void 0&&r.to===void 0){const a={instancePath:s,schemaPath:"#/depende\
ncies",keyword:"dependencies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:k.dependencies,
parentSchema:k,data:r};e===null?e=[a]:e.push(a),t++}if(r.ancestors!==void 0&&r.drop===void 0){const a={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:k.
dependencies,parentSchema:k,data:r};e===null?e=[a]:e.push(a),t++}if(r.role!==void 0&&r.drop===void 0){const a={instancePath:s,
schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},
schema:k.dependencies,parentSchema:k,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0){let a=r.id;if(typeof a=="str\
ing"){if(!X.test(a)){const h={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:z,data:a};e===null?e=[h]:e.push(
h),t++}}else{const h={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:z.
type,parentSchema:z,data:a};e===null?e=[h]:e.push(h),t++}}if(r.drop!==void 0&&(L(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:v})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.ancestors!==void 0){let a=r.
ancestors;if(typeof a!="boolean"){const h={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:k.properties.ancestors.type,parentSchema:k.properties.ancestors,data:a};e===null?e=
[h]:e.push(h),t++}}if(r.role!==void 0){let a=r.role;if(!(a==="learned"||a==="noise"||a==="wrong")){const h={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:k.properties.role.enum},schema:k.properties.
role.enum,parentSchema:k.properties.role,data:a};e===null?e=[h]:e.push(h),t++}}if(r.replace!==void 0){let a=r.replace;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){const h={instancePath:s+"/replace",schemaPath:"#/prop\
erties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.replace,data:a};
e===null?e=[h]:e.push(h),t++}for(const h in a)L(a[h],{instancePath:s+"/replace/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:a,parentDataProperty:h,rootData:v})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)}else{const h={instancePath:s+
"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:k.properties.replace.type,
parentSchema:k.properties.replace,data:a};e===null?e=[h]:e.push(h),t++}}if(r.combine!==void 0){let a=r.combine;if(Array.
isArray(a)){if(a.length<2){const b={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"minIte\
ms",params:{limit:2},schema:2,parentSchema:k.properties.combine,data:a};e===null?e=[b]:e.push(b),t++}const h=a.length;for(let b=0;b<
h;b++){let p=a[b];if(typeof p=="string"){if(p.length<1){const o={instancePath:s+"/combine/"+b,schemaPath:"#/properties/c\
ombine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.combine.items,data:p};e===
null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/combine/"+b,schemaPath:"#/properties/combine/items/type",keyword:"\
type",params:{type:"string"},schema:k.properties.combine.items.type,parentSchema:k.properties.combine.items,data:p};e===
null?e=[o]:e.push(o),t++}}}else{const h={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"type",
params:{type:"array"},schema:k.properties.combine.type,parentSchema:k.properties.combine,data:a};e===null?e=[h]:e.push(h),
t++}}if(r.to!==void 0){let a=r.to;if(typeof a=="string"){if(a.length<1){const h={instancePath:s+"/to",schemaPath:"#/prop\
erties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.to,data:a};e===null?e=[h]:e.
push(h),t++}}else{const h={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},
schema:k.properties.to.type,parentSchema:k.properties.to,data:a};e===null?e=[h]:e.push(h),t++}}if(r.subsume!==void 0){let a=r.
subsume;if(a&&typeof a=="object"&&!Array.isArray(a)){a.suffix===void 0&&(a.suffix=!1);for(const b in a)if(!(b==="table"||
b==="suffix")){const p={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:b},schema:!1,parentSchema:k.properties.subsume,data:a};e===null?e=[p]:e.push(
p),t++}if(a.table!==void 0){let b=a.table;if(typeof b=="string"){if(b.length<1){const p={instancePath:s+"/subsume/table",
schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.subsume.properties.table,data:b};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/subsume/table",
schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{type:"string"},schema:k.properties.subsume.
properties.table.type,parentSchema:k.properties.subsume.properties.table,data:b};e===null?e=[p]:e.push(p),t++}}let h=a.suffix;
if(typeof h!="boolean"){const b={instancePath:s+"/subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/typ\
e",keyword:"type",params:{type:"boolean"},schema:k.properties.subsume.properties.suffix.type,parentSchema:k.properties.subsume.
properties.suffix,data:h};e===null?e=[b]:e.push(b),t++}}else{const h={instancePath:s+"/subsume",schemaPath:"#/properties\
/subsume/type",keyword:"type",params:{type:"object"},schema:k.properties.subsume.type,parentSchema:k.properties.subsume,
data:a};e===null?e=[h]:e.push(h),t++}}if(r.trigger!==void 0){let a=r.trigger;if(typeof a=="string"){if(a.length<1){const h={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.trigger,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:k.properties.trigger.type,parentSchema:k.properties.trigger,
data:a};e===null?e=[h]:e.push(h),t++}}if(r.prefix!==void 0){let a=r.prefix;if(typeof a=="string"){if(a.length<1){const h={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.prefix,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:k.properties.prefix.type,parentSchema:k.properties.prefix,data:a};
e===null?e=[h]:e.push(h),t++}}if(r.suffix!==void 0){let a=r.suffix;if(typeof a=="string"){if(a.length<1){const h={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
suffix,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:k.properties.suffix.type,parentSchema:k.properties.suffix,data:a};e===null?
e=[h]:e.push(h),t++}}if(r.subset!==void 0){let a=r.subset;if(typeof a=="string"){if(a.length<1){const h={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
subset,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:k.properties.subset.type,parentSchema:k.properties.subset,data:a};e===null?
e=[h]:e.push(h),t++}}if(r.note!==void 0){let a=r.note;if(typeof a!="string"){const h={instancePath:s+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"string"},schema:k.properties.note.type,parentSchema:k.properties.note,
data:a};e===null?e=[h]:e.push(h),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:k.type,parentSchema:k,data:r};e===null?e=[a]:e.push(a),t++}return ne.errors=e,t===0}const C={type:"object",
additionalProperties:!1,description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,
description:"CLIP tokens; one chunk is 75 (S-25)."},over:{enum:["lint","drop"],default:"lint",description:"Longer captio\
ns: report them, or drop tags from the end."}}};function oe(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const m in r)if(!(m==="tokens"||m==="over")){const y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:C,data:r};e===null?e=[y]:e.push(y),t++}let n=r.
tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+"/tokens",schemaPath:"#/propert\
ies/tokens/type",keyword:"type",params:{type:"integer"},schema:C.properties.tokens.type,parentSchema:C.properties.tokens,
data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={instancePath:s+"/toke\
ns",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:C.
properties.tokens,data:n};e===null?e=[m]:e.push(m),t++}let i=r.over;if(!(i==="lint"||i==="drop")){const m={instancePath:s+
"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:C.properties.over.enum},schema:C.properties.
over.enum,parentSchema:C.properties.over,data:i};e===null?e=[m]:e.push(m),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:r};e===null?e=[n]:e.push(n),t++}return oe.
errors=e,t===0}function me(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===void 0&&(r.thresholds=
{}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),r.order===void 0&&(r.
order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train={}),r.tests===void 0&&
(r.tests=[]);for(const p in r)if(!re.call(w.properties,p)){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:w,data:r};e===null?e=[o]:e.push(o),t++}let i=r.
from;if(Array.isArray(i)){if(i.length<1){const o={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.properties.from,data:i};e===null?e=[o]:e.push(o),t++}const p=i.length;
for(let o=0;o<p;o++)ae(i[o],{instancePath:s+"/from/"+o,parentData:i,parentDataProperty:o,rootData:v})||(e=e===null?ae.errors:
e.concat(ae.errors),t=e.length)}else{const p={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",
params:{type:"array"},schema:w.properties.from.type,parentSchema:w.properties.from,data:i};e===null?e=[p]:e.push(p),t++}
ee(r.thresholds,{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:v})||(e=e===null?ee.
errors:e.concat(ee.errors),t=e.length);let m=r.vocab;if(m&&typeof m=="object"&&!Array.isArray(m)){m.extra===void 0&&(m.extra=
[]);for(const o in m)if(!(o==="files"||o==="extra")){const l={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:w.properties.vocab,
data:m};e===null?e=[l]:e.push(l),t++}m.files!==void 0&&(L(m.files,{instancePath:s+"/vocab/files",parentData:m,parentDataProperty:"\
files",rootData:v})||(e=e===null?L.errors:e.concat(L.errors),t=e.length));let p=m.extra;if(Array.isArray(p)){const o=p.length;
for(let l=0;l<o;l++){let u=p[l];if(typeof u=="string"){if(u.length<1){const g={instancePath:s+"/vocab/extra/"+l,schemaPath:"\
#/properties/vocab/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
vocab.properties.extra.items,data:u};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/vocab/extra/"+l,schemaPath:"\
#/properties/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:w.properties.vocab.properties.
extra.items.type,parentSchema:w.properties.vocab.properties.extra.items,data:u};e===null?e=[g]:e.push(g),t++}}}else{const o={
instancePath:s+"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},
schema:w.properties.vocab.properties.extra.type,parentSchema:w.properties.vocab.properties.extra,data:p};e===null?e=[o]:
e.push(o),t++}}else{const p={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"o\
bject"},schema:w.properties.vocab.type,parentSchema:w.properties.vocab,data:m};e===null?e=[p]:e.push(p),t++}if(r.overrides!==
void 0){let p=r.overrides;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const o={instancePath:s+"/\
overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:w.properties.overrides.type},schema:w.properties.
overrides.type,parentSchema:w.properties.overrides,data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="string"&&p.length<
1){const o={instancePath:s+"/overrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.properties.overrides,data:p};e===null?e=[o]:e.push(o),t++}if(p&&typeof p=="object"&&!Array.isArray(
p))for(const o in p)pe(p[o],{instancePath:s+"/overrides/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:o,
rootData:v})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}let y=r.groups;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(const p in y){const o=t;if(typeof p=="string"){if(!X.test(p)){const l={instancePath:s+"/groups",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:z,data:p,propertyName:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/gro\
ups",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:z.type,parentSchema:z,data:p,propertyName:p};
e===null?e=[l]:e.push(l),t++}var n=o===t;if(!n){const l={instancePath:s+"/groups",schemaPath:"#/properties/groups/proper\
tyNames",keyword:"propertyNames",params:{propertyName:p},schema:w.properties.groups.propertyNames,parentSchema:w.properties.
groups,data:y};e===null?e=[l]:e.push(l),t++}}for(const p in y){let o=y[p];if(Array.isArray(o)){const l=o.length;for(let u=0;u<
l;u++){let g=o[u];if(typeof g=="string"){if(g.length<1){const S={instancePath:s+"/groups/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+u,schemaPath:"#/properties/groups/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.properties.groups.additionalProperties.items,data:g};e===null?e=[S]:e.push(S),t++}}else{const S={
instancePath:s+"/groups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+u,schemaPath:"#/properties/groups/additionalPrope\
rties/items/type",keyword:"type",params:{type:"string"},schema:w.properties.groups.additionalProperties.items.type,parentSchema:w.
properties.groups.additionalProperties.items,data:g};e===null?e=[S]:e.push(S),t++}}}else{const l={instancePath:s+"/group\
s/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{
type:"array"},schema:w.properties.groups.additionalProperties.type,parentSchema:w.properties.groups.additionalProperties,
data:o};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"object"},schema:w.properties.groups.type,parentSchema:w.properties.groups,data:y};e===null?e=[p]:e.push(
p),t++}let c=r.rules;if(Array.isArray(c)){const p=c.length;for(let o=0;o<p;o++)ne(c[o],{instancePath:s+"/rules/"+o,parentData:c,
parentDataProperty:o,rootData:v})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{const p={instancePath:s+"/\
rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:w.properties.rules.type,parentSchema:w.
properties.rules,data:c};e===null?e=[p]:e.push(p),t++}let d=r.order;if(Array.isArray(d)){const p=d.length;for(let o=0;o<
p;o++){let l=d[o];if(typeof l=="string"){if(l.length<1){const u={instancePath:s+"/order/"+o,schemaPath:"#/properties/ord\
er/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.order.items,data:l};e===null?
e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/order/"+o,schemaPath:"#/properties/order/items/type",keyword:"type",
params:{type:"string"},schema:w.properties.order.items.type,parentSchema:w.properties.order.items,data:l};e===null?e=[u]:
e.push(u),t++}}}else{const p={instancePath:s+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"\
array"},schema:w.properties.order.type,parentSchema:w.properties.order,data:d};e===null?e=[p]:e.push(p),t++}if(r.keep!==
void 0){let p=r.keep;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/type",keyword:"type",params:{type:"integer"},schema:w.properties.keep.type,parentSchema:w.properties.keep,
data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){const o={instancePath:s+"/keep",
schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.
keep,data:p};e===null?e=[o]:e.push(o),t++}}oe(r.limit,{instancePath:s+"/limit",parentData:r,parentDataProperty:"limit",rootData:v})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);let a=r.render;if(a&&typeof a=="object"&&!Array.isArray(a)){a.space===
void 0&&(a.space=" "),a.escape===void 0&&(a.escape=!1);for(const l in a)if(!(l==="space"||l==="escape")){const u={instancePath:s+
"/render",schemaPath:"#/properties/render/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:w.properties.render,data:a};e===null?e=[u]:e.push(u),t++}let p=a.space;if(!(p===" "||p==="_")){const l={
instancePath:s+"/render/space",schemaPath:"#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:w.
properties.render.properties.space.enum},schema:w.properties.render.properties.space.enum,parentSchema:w.properties.render.
properties.space,data:p};e===null?e=[l]:e.push(l),t++}let o=a.escape;if(typeof o!="boolean"){const l={instancePath:s+"/r\
ender/escape",schemaPath:"#/properties/render/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:w.properties.
render.properties.escape.type,parentSchema:w.properties.render.properties.escape,data:o};e===null?e=[l]:e.push(l),t++}}else{
const p={instancePath:s+"/render",schemaPath:"#/properties/render/type",keyword:"type",params:{type:"object"},schema:w.properties.
render.type,parentSchema:w.properties.render,data:a};e===null?e=[p]:e.push(p),t++}let h=r.train;if(h&&typeof h=="object"&&
!Array.isArray(h)){h.shuffle===void 0&&(h.shuffle=!1),h.caption_dropout===void 0&&(h.caption_dropout=0),h.tag_dropout===
void 0&&(h.tag_dropout=0);for(const u in h)if(!(u==="shuffle"||u==="caption_dropout"||u==="tag_dropout")){const g={instancePath:s+
"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:w.properties.train,data:h};e===null?e=[g]:e.push(g),t++}let p=h.shuffle;if(typeof p!="boolean"){const u={
instancePath:s+"/train/shuffle",schemaPath:"#/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boo\
lean"},schema:w.properties.train.properties.shuffle.type,parentSchema:w.properties.train.properties.shuffle,data:p};e===
null?e=[u]:e.push(u),t++}let o=h.caption_dropout;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const u={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:w.properties.train.properties.caption_dropout,data:o};e===null?e=[u]:e.push(u),t++}if(o<
0||isNaN(o)){const u={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.train.properties.caption_dropout,
data:o};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/tra\
in/properties/caption_dropout/type",keyword:"type",params:{type:"number"},schema:w.properties.train.properties.caption_dropout.
type,parentSchema:w.properties.train.properties.caption_dropout,data:o};e===null?e=[u]:e.push(u),t++}let l=h.tag_dropout;
if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){const u={instancePath:s+"/train/tag_dropout",schemaPath:"#/propert\
ies/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.properties.
train.properties.tag_dropout,data:l};e===null?e=[u]:e.push(u),t++}if(l<0||isNaN(l)){const u={instancePath:s+"/train/tag_\
dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:w.properties.train.properties.tag_dropout,data:l};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:w.
properties.train.properties.tag_dropout.type,parentSchema:w.properties.train.properties.tag_dropout,data:l};e===null?e=[
u]:e.push(u),t++}}else{const p={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"\
object"},schema:w.properties.train.type,parentSchema:w.properties.train,data:h};e===null?e=[p]:e.push(p),t++}let b=r.tests;
if(Array.isArray(b)){const p=b.length;for(let o=0;o<p;o++){let l=b[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
lint===void 0&&(l.lint=[]),l.in===void 0){const g={instancePath:s+"/tests/"+o,schemaPath:"#/properties/tests/items/requi\
red",keyword:"required",params:{missingProperty:"in"},schema:w.properties.tests.items.required,parentSchema:w.properties.
tests.items,data:l};e===null?e=[g]:e.push(g),t++}if(l.out===void 0){const g={instancePath:s+"/tests/"+o,schemaPath:"#/pr\
operties/tests/items/required",keyword:"required",params:{missingProperty:"out"},schema:w.properties.tests.items.required,
parentSchema:w.properties.tests.items,data:l};e===null?e=[g]:e.push(g),t++}for(const g in l)if(!(g==="in"||g==="out"||g===
"lint")){const S={instancePath:s+"/tests/"+o,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:g},schema:!1,parentSchema:w.properties.tests.items,data:l};e===null?e=[S]:e.push(
S),t++}if(l.in!==void 0){let g=l.in;if(typeof g!="string"){const S={instancePath:s+"/tests/"+o+"/in",schemaPath:"#/prope\
rties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.items.properties.in.
type,parentSchema:w.properties.tests.items.properties.in,data:g};e===null?e=[S]:e.push(S),t++}}if(l.out!==void 0){let g=l.
out;if(typeof g!="string"){const S={instancePath:s+"/tests/"+o+"/out",schemaPath:"#/properties/tests/items/properties/ou\
t/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.items.properties.out.type,parentSchema:w.properties.
tests.items.properties.out,data:g};e===null?e=[S]:e.push(S),t++}}let u=l.lint;if(Array.isArray(u)){const g=u.length;for(let S=0;S<
g;S++){let P=u[S];if(typeof P!="string"){const j={instancePath:s+"/tests/"+o+"/lint/"+S,schemaPath:"#/properties/tests/i\
tems/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.items.properties.lint.items.
type,parentSchema:w.properties.tests.items.properties.lint.items,data:P};e===null?e=[j]:e.push(j),t++}}}else{const g={instancePath:s+
"/tests/"+o+"/lint",schemaPath:"#/properties/tests/items/properties/lint/type",keyword:"type",params:{type:"array"},schema:w.
properties.tests.items.properties.lint.type,parentSchema:w.properties.tests.items.properties.lint,data:u};e===null?e=[g]:
e.push(g),t++}}else{const u={instancePath:s+"/tests/"+o,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{
type:"object"},schema:w.properties.tests.items.type,parentSchema:w.properties.tests.items,data:l};e===null?e=[u]:e.push(
u),t++}}}else{const p={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"},
schema:w.properties.tests.type,parentSchema:w.properties.tests,data:b};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.type,parentSchema:w,data:r};e===null?e=[i]:e.push(i),
t++}return me.errors=e,t===0}const H={type:"object",additionalProperties:!1,requiredWhenMerged:["learned"],description:'\
For a textual inversion: what its vectors start from. The captions must not contain it: `drop: "@embedding.learned"`.',properties:{
name:{$ref:"#/definitions/name",description:"The word that calls it up; the dataset's name when absent."},vectors:{type:[
"integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"write a number from 1 to 75, or `auto`",default:"auto",description:"\
How many vectors it has; `auto` is one a token of what is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],
default:"tokens",description:"`tokens`: each vector starts from a token of what is learned; `mean`: all start from the m\
ean of them."},learned:{$ref:"#/definitions/strings",description:"Tags of what it is to learn, or other words that the b\
ase model knows (S-134, S-142)."}}},xe=new RegExp("^auto$","u");function le(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:v=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===
void 0&&(r.init="tokens");for(const m in r)if(!(m==="name"||m==="vectors"||m==="init"||m==="learned")){const y={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:H,
data:r};e===null?e=[y]:e.push(y),t++}if(r.name!==void 0){let m=r.name;if(typeof m=="string"){if(!X.test(m)){const y={instancePath:s+
"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:z,data:m};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:z.type,parentSchema:z,data:m};e===
null?e=[y]:e.push(y),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){
const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:H.properties.vectors.
type},schema:H.properties.vectors.type,parentSchema:H.properties.vectors,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n==
"number"&&isFinite(n)){if(n>75||isNaN(n)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:75},schema:75,parentSchema:H.properties.vectors,data:n};e===null?e=[m]:e.push(m),
t++}if(n<1||isNaN(n)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:H.properties.vectors,data:n};e===null?e=[m]:e.push(m),t++}}if(typeof n=="\
string"&&!xe.test(n)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{
pattern:"^auto$"},schema:"^auto$",parentSchema:H.properties.vectors,data:n};e===null?e=[m]:e.push(m),t++}let i=r.init;if(!(i===
"tokens"||i==="mean")){const m={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:H.
properties.init.enum},schema:H.properties.init.enum,parentSchema:H.properties.init,data:i};e===null?e=[m]:e.push(m),t++}
if(r.learned!==void 0&&(L(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:v})||(e=
e===null?L.errors:e.concat(L.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(m=>Object.hasOwn(r,m)).
length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};e===null?e=[m]:e.push(m),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,data:r};e===null?e=[n]:e.push(n),t++}return le.
errors=e,t===0}const O={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},be=new RegExp("^L-[0-9][0-9]$","u"),
D={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Ne=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Ae=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function ce(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="id"||n==="image"||n==="sha256"||n==="reason"||
n==="until")){const i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:D,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(!be.
test(n)){const i={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:D.properties.id,data:n};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:D.properties.id.type,parentSchema:D.
properties.id,data:n};e===null?e=[i]:e.push(i),t++}}if(r.image!==void 0){let n=r.image;if(typeof n=="string"){if(n.length<
1){const i={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:D.properties.image,data:n};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:D.properties.image.type,parentSchema:D.properties.
image,data:n};e===null?e=[i]:e.push(i),t++}}if(r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Ne.test(n)){
const i={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:D.properties.sha256,data:n};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:D.properties.
sha256.type,parentSchema:D.properties.sha256,data:n};e===null?e=[i]:e.push(i),t++}}if(r.reason!==void 0){let n=r.reason;
if(typeof n=="string"){if(n.length<1){const i={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:D.properties.reason,data:n};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:D.properties.
reason.type,parentSchema:D.properties.reason,data:n};e===null?e=[i]:e.push(i),t++}}if(r.until!==void 0){let n=r.until;if(typeof n==
"string"){if(!Ae.test(n)){const i={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:D.properties.until,data:n};e===
null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:D.properties.until.type,parentSchema:D.properties.until,data:n};e===null?e=[i]:e.push(i),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:D.requiredWhenMerged,parentSchema:D,data:r};e===
null?e=[n]:e.push(n),t++}if(["reason"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:D.requiredWhenMerged,parentSchema:D,data:r};
e===null?e=[n]:e.push(n),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.
type,parentSchema:D,data:r};e===null?e=[n]:e.push(n),t++}return ce.errors=e,t===0}function he(r,{instancePath:s="",parentData:M,
parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const c in r)if(!(c==="checks"||c==="waivers")){const d={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:O,
data:r};e===null?e=[d]:e.push(d),t++}let m=r.checks;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m){const d=t;
if(typeof c=="string"&&!be.test(c)){const a={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:O.properties.checks.propertyNames,
data:c,propertyName:c};e===null?e=[a]:e.push(a),t++}var n=d===t;if(!n){const a={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:c},schema:O.properties.checks.propertyNames,
parentSchema:O.properties.checks,data:m};e===null?e=[a]:e.push(a),t++}}for(const c in m){let d=m[c];const a=t;let h=!1;const b=t;
if(typeof d!="string"){const p={instancePath:s+"/checks/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:O.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:O.properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[p]:e.push(p),t++}if(!(d===
"off"||d==="info"||d==="warning"||d==="error")){const p={instancePath:s+"/checks/"+c.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:O.properties.
checks.additionalProperties.anyOf[0].enum},schema:O.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:O.
properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[p]:e.push(p),t++}var i=b===t;if(h=h||i,!h){const p=t;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)if(!(l==="severity"||l==="threshold"||l==="thresholds")){const u={
instancePath:s+"/checks/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:O.properties.
checks.additionalProperties.anyOf[1],data:d};e===null?e=[u]:e.push(u),t++}if(d.severity!==void 0){let l=d.severity;if(!(l===
"off"||l==="info"||l==="warning"||l==="error")){const u={instancePath:s+"/checks/"+c.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:O.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:O.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:O.properties.checks.additionalProperties.anyOf[1].properties.severity,data:l};
e===null?e=[u]:e.push(u),t++}}if(d.threshold!==void 0){let l=d.threshold;if(!(typeof l=="number"&&isFinite(l))){const u={
instancePath:s+"/checks/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:O.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:O.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:l};
e===null?e=[u]:e.push(u),t++}}if(d.thresholds!==void 0){let l=d.thresholds;if(l&&typeof l=="object"&&!Array.isArray(l))for(const u in l){
let g=l[u];if(!(typeof g=="number"&&isFinite(g))){const S={instancePath:s+"/checks/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:O.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:O.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:g};e===null?e=[S]:e.push(S),t++}}else{const u={instancePath:s+"/checks/"+
c.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:O.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:O.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:l};e===null?e=
[u]:e.push(u),t++}}}else{const l={instancePath:s+"/checks/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:O.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:O.properties.checks.additionalProperties.anyOf[1],data:d};e===null?e=[l]:e.push(l),t++}var i=p===
t;h=h||i}if(h)t=a,e!==null&&(a?e.length=a:e=null);else{const p={instancePath:s+"/checks/"+c.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:O.properties.checks.additionalProperties.
anyOf,parentSchema:O.properties.checks.additionalProperties,data:d};e===null?e=[p]:e.push(p),t++}}}else{const c={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:O.properties.checks.type,parentSchema:O.
properties.checks,data:m};e===null?e=[c]:e.push(c),t++}let y=r.waivers;if(Array.isArray(y)){const c=y.length;for(let d=0;d<
c;d++)ce(y[d],{instancePath:s+"/waivers/"+d,parentData:y,parentDataProperty:d,rootData:v})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length)}else{const c={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:O.properties.waivers.type,parentSchema:O.properties.waivers,data:y};e===null?e=[c]:e.push(c),t++}}else{
const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:r};e===
null?e=[m]:e.push(m),t++}return he.errors=e,t===0}function K(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const c in r)if(!re.call(W.properties,c)){const d={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,
parentSchema:W,data:r};e===null?e=[d]:e.push(d),t++}if(r.kind!==void 0){let c=r.kind;if(!(c==="character"||c==="style"||
c==="object"||c==="regularisation")){const d={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:W.properties.kind.enum},schema:W.properties.kind.enum,parentSchema:W.properties.kind,data:c};e===null?
e=[d]:e.push(d),t++}}r.images!==void 0&&(L(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:v})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const c={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:W.
properties.repeats.type,parentSchema:W.properties.repeats,data:n};e===null?e=[c]:e.push(c),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const c={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:W.properties.repeats,data:n};e===null?e=[c]:e.push(c),t++}let i=r.prepare;
if(Array.isArray(i)){const c=i.length;for(let d=0;d<c;d++)se(i[d],{instancePath:s+"/prepare/"+d,parentData:i,parentDataProperty:d,
rootData:v})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const c={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:W.properties.prepare.type,parentSchema:W.properties.
prepare,data:i};e===null?e=[c]:e.push(c),t++}ie(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:v})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);let m=r.subsets;if(m&&typeof m=="object"&&!Array.
isArray(m))for(const c in m){let d=m[c];if(d&&typeof d=="object"&&!Array.isArray(d)){for(const a in d)if(a!=="repeats"){
const h={instancePath:s+"/subsets/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additional\
Properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:W.properties.
subsets.additionalProperties,data:d};e===null?e=[h]:e.push(h),t++}if(d.repeats!==void 0){let a=d.repeats;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={instancePath:s+"/subsets/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+
"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/type",keyword:"type",params:{type:"i\
nteger"},schema:W.properties.subsets.additionalProperties.properties.repeats.type,parentSchema:W.properties.subsets.additionalProperties.
properties.repeats,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const h={instancePath:s+
"/subsets/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:W.properties.subsets.
additionalProperties.properties.repeats,data:a};e===null?e=[h]:e.push(h),t++}}}else{const a={instancePath:s+"/subsets/"+
c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:W.properties.subsets.additionalProperties.type,parentSchema:W.properties.subsets.additionalProperties,
data:d};e===null?e=[a]:e.push(a),t++}}else{const c={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:W.properties.subsets.type,parentSchema:W.properties.subsets,data:m};e===null?e=[c]:e.
push(c),t++}let y=r.flip;if(typeof y!="boolean"){const c={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:W.properties.flip.type,parentSchema:W.properties.flip,data:y};e===null?e=[c]:e.push(
c),t++}if(me(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:v})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length),r.embedding!==void 0&&(le(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:v})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),he(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:v})||(e=e===null?he.errors:e.concat(he.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};e===null?
e=[c]:e.push(c),t++}if(["images"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};
e===null?e=[c]:e.push(c),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.
type,parentSchema:W,data:r};e===null?e=[n]:e.push(n),t++}return K.errors=e,t===0}const f={type:"object",additionalProperties:!1,
requiredWhenMerged:["method","base","datasets","schedule",["steps","epochs"]],properties:{method:{enum:["lora"],description:"\
What is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, to train on."},vae:{type:"st\
ring",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{
type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["\
micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,items:{
type:"string"},description:"Program and arguments; started without a shell, it gets the job file as its last argument."}}}],
default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"What trains: `micro`, which comes\
 with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{
type:["number","string","object"],minLength:1,additionalProperties:!1,description:"Learning rate in the grammar of the W\
ebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shape.",hint:"a schedule has one shape: `constant`, `l\
inear`, `cosine` or `anneal`",requiredWhenMerged:[["constant","linear","cosine","anneal"]],properties:{constant:{$ref:"#\
/definitions/rate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,required:["pea\
k"],description:"Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"n\
umber",minimum:0,maximum:1,default:0,description:"What it nears at the end."}}},cosine:{type:"object",additionalProperties:!1,
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
 a step: a burst at the beginning of every period."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"\
Steps in which the rate rises to the schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training i\
n optimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the training in passes over all pictures wi\
th their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one step."},optimizer:{
$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fix\
ed number: equal recipes then give equal results",description:"Of everything random in the training."},clip_skip:{type:"\
integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previews"},save_every:{
type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps; only the result when absen\
t."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, besides those where the learn\
ing rate changes: a training whose beginning is equal goes on from them."}}},U={type:"object",additionalProperties:!1,description:"\
The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"\
number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent."}}};function de(r,{
instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.rank===void 0&&(r.rank=16);for(const i in r)if(!(i==="rank"||i==="alpha")){const m={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:U,data:r};e===null?
e=[m]:e.push(m),t++}let n=r.rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const i={instancePath:s+"/ran\
k",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:U.properties.rank.type,parentSchema:U.
properties.rank,data:n};e===null?e=[i]:e.push(i),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const i={instancePath:s+
"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:U.
properties.rank,data:n};e===null?e=[i]:e.push(i),t++}if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(
i)){if(i<=0||isNaN(i)){const m={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:U.properties.alpha,data:i};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:U.properties.
alpha.type,parentSchema:U.properties.alpha,data:i};e===null?e=[m]:e.push(m),t++}}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:r};e===null?e=[n]:e.push(n),t++}return de.
errors=e,t===0}const te={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function V(r,{
instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:te,data:r};e===null?e=[n]:e.push(n),t++}if(r<=0||isNaN(r)){const n={instancePath:s,schemaPath:"#/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:te,data:r};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:te.type,parentSchema:te,
data:r};e===null?e=[n]:e.push(n),t++}return V.errors=e,t===0}const E={type:"object",additionalProperties:!1,description:"\
AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,
default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"\
number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,
description:"Gradients longer than this are scaled down to it; 0 never."}}};function ue(r,{instancePath:s="",parentData:M,
parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.
betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const y in r)
if(!(y==="betas"||y==="weight_decay"||y==="max_grad_norm")){const c={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:E,data:r};e===null?e=[c]:e.push(c),t++}
let n=r.betas;if(Array.isArray(n)){if(n.length>2){const c={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:E.properties.betas,data:n};e===null?e=[c]:e.push(c),t++}if(n.
length<2){const c={instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:E.properties.betas,data:n};e===null?e=[c]:e.push(c),t++}const y=n.length;for(let c=0;c<y;c++){let d=n[c];
if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){const a={instancePath:s+"/betas/"+c,schemaPath:"#/properties/betas\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:E.properties.betas.items,data:d};
e===null?e=[a]:e.push(a),t++}if(d>=1||isNaN(d)){const a={instancePath:s+"/betas/"+c,schemaPath:"#/properties/betas/items\
/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:E.properties.betas.items,
data:d};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/betas/"+c,schemaPath:"#/properties/betas/items/type",
keyword:"type",params:{type:"number"},schema:E.properties.betas.items.type,parentSchema:E.properties.betas.items,data:d};
e===null?e=[a]:e.push(a),t++}}}else{const y={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",
params:{type:"array"},schema:E.properties.betas.type,parentSchema:E.properties.betas,data:n};e===null?e=[y]:e.push(y),t++}
let i=r.weight_decay;if(typeof i=="number"&&isFinite(i)){if(i<0||isNaN(i)){const y={instancePath:s+"/weight_decay",schemaPath:"\
#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:E.properties.
weight_decay,data:i};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/weight_decay",schemaPath:"#/properties\
/weight_decay/type",keyword:"type",params:{type:"number"},schema:E.properties.weight_decay.type,parentSchema:E.properties.
weight_decay,data:i};e===null?e=[y]:e.push(y),t++}let m=r.max_grad_norm;if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(
m)){const y={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:E.properties.max_grad_norm,data:m};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:E.properties.
max_grad_norm.type,parentSchema:E.properties.max_grad_norm,data:m};e===null?e=[y]:e.push(y),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,data:r};e===null?e=[n]:e.push(n),
t++}return ue.errors=e,t===0}const R={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"\
Pictures generated while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer",
"string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 ste\
ps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before\
 the first step and after the last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"\
What to generate every time."}}},je=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),$={type:"object",additionalProperties:!1,
required:["prompt","seed"],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"\
string",default:"",description:"What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write \
a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit ch\
eck",description:"Fixed, so that two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,description:"\
In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In \
pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,
description:"Multiplier of the trained network."}}};function fe(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.
steps=20),r.cfg===void 0&&(r.cfg=7),r.strength===void 0&&(r.strength=1),r.prompt===void 0){const c={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"prompt"},schema:$.required,parentSchema:$,data:r};e===null?e=[c]:
e.push(c),t++}if(r.seed===void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},schema:$.required,parentSchema:$,data:r};e===null?e=[c]:e.push(c),t++}for(const c in r)if(!(c==="prompt"||c==="ne\
gative"||c==="seed"||c==="width"||c==="height"||c==="steps"||c==="cfg"||c==="strength")){const d={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:$,data:r};e===
null?e=[d]:e.push(d),t++}if(r.prompt!==void 0){let c=r.prompt;if(typeof c!="string"){const d={instancePath:s+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:$.properties.prompt.type,parentSchema:$.properties.
prompt,data:c};e===null?e=[d]:e.push(d),t++}}let n=r.negative;if(typeof n!="string"){const c={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:$.properties.negative.type,parentSchema:$.
properties.negative,data:n};e===null?e=[c]:e.push(c),t++}if(r.seed!==void 0){let c=r.seed;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c))){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
integer"},schema:$.properties.seed.type,parentSchema:$.properties.seed,data:c};e===null?e=[d]:e.push(d),t++}if(typeof c==
"number"&&isFinite(c)){if(c>4294967295||isNaN(c)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:$.properties.seed,data:c};e===
null?e=[d]:e.push(d),t++}if(c<0||isNaN(c)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.seed,data:c};e===null?e=[d]:e.push(d),t++}}}
if(r.width!==void 0){let c=r.width;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const d={instancePath:s+"/w\
idth",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},schema:$.properties.width.type,parentSchema:$.
properties.width,data:c};e===null?e=[d]:e.push(d),t++}if(typeof c=="number"&&isFinite(c)&&(c<64||isNaN(c))){const d={instancePath:s+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:$.
properties.width,data:c};e===null?e=[d]:e.push(d),t++}}if(r.height!==void 0){let c=r.height;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:$.properties.height.type,parentSchema:$.properties.height,data:c};e===null?e=[d]:e.push(d),t++}if(typeof c==
"number"&&isFinite(c)&&(c<64||isNaN(c))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:$.properties.height,data:c};e===null?e=[d]:e.push(d),t++}}
let i=r.steps;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const c={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:$.properties.steps.type,parentSchema:$.properties.steps,
data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const c={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.
steps,data:i};e===null?e=[c]:e.push(c),t++}let m=r.cfg;if(!(typeof m=="number"&&isFinite(m))){const c={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:$.properties.cfg.type,parentSchema:$.
properties.cfg,data:m};e===null?e=[c]:e.push(c),t++}let y=r.strength;if(!(typeof y=="number"&&isFinite(y))){const c={instancePath:s+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:$.properties.strength.type,
parentSchema:$.properties.strength,data:y};e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:r};e===null?e=[n]:e.push(n),t++}return fe.errors=
e,t===0}function ye(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:v=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const i in r)if(!(i==="every"||i==="prompts")){const m={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,
parentSchema:R,data:r};e===null?e=[m]:e.push(m),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&
typeof n!="string"){const i={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:R.
properties.every.type},schema:R.properties.every.type,parentSchema:R.properties.every,data:n};e===null?e=[i]:e.push(i),t++}
if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const i={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:R.properties.every,data:n};e===null?e=[i]:
e.push(i),t++}if(typeof n=="string"&&!je.test(n)){const i={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:R.
properties.every,data:n};e===null?e=[i]:e.push(i),t++}if(r.prompts!==void 0){let i=r.prompts;if(Array.isArray(i)){if(i.length<
1){const y={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:R.properties.prompts,data:i};e===null?e=[y]:e.push(y),t++}const m=i.length;for(let y=0;y<m;y++)fe(i[y],{instancePath:s+
"/prompts/"+y,parentData:i,parentDataProperty:y,rootData:v})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)}else{
const m={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:R.
properties.prompts.type,parentSchema:R.properties.prompts,data:i};e===null?e=[m]:e.push(m),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:R.requiredWhenMerged,parentSchema:R,data:r};e===null?e=[i]:
e.push(i),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,
data:r};e===null?e=[n]:e.push(n),t++}return ye.errors=e,t===0}function Y(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:v=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.optimizer===void 0&&
(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&(r.keep_states=3);for(const p in r)if(!re.call(f.properties,
p)){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:f,data:r};e===null?e=[o]:e.push(o),t++}if(r.method!==void 0){let p=r.method;if(p!=="lora"){const o={
instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:f.properties.method.
enum},schema:f.properties.method.enum,parentSchema:f.properties.method,data:p};e===null?e=[o]:e.push(o),t++}}if(r.base!==
void 0){let p=r.base;if(typeof p!="string"){const o={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"\
type",params:{type:"string"},schema:f.properties.base.type,parentSchema:f.properties.base,data:p};e===null?e=[o]:e.push(
o),t++}}let i=r.vae;if(typeof i!="string"){const p={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"ty\
pe",params:{type:"string"},schema:f.properties.vae.type,parentSchema:f.properties.vae,data:i};e===null?e=[p]:e.push(p),t++}
if(r.datasets!==void 0){let p=r.datasets;if(Array.isArray(p)){if(p.length<1){const l={instancePath:s+"/datasets",schemaPath:"\
#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:f.properties.datasets,data:p};
e===null?e=[l]:e.push(l),t++}const o=p.length;for(let l=0;l<o;l++){let u=p[l];if(typeof u!="string"){const g={instancePath:s+
"/datasets/"+l,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:f.properties.datasets.
items.type,parentSchema:f.properties.datasets.items,data:u};e===null?e=[g]:e.push(g),t++}}}else{const o={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:f.properties.datasets.type,
parentSchema:f.properties.datasets,data:p};e===null?e=[o]:e.push(o),t++}}let m=r.trainer;const y=t;let c=!1;const d=t;if(m!==
"micro"){const p={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:f.
properties.trainer.anyOf[0].enum},schema:f.properties.trainer.anyOf[0].enum,parentSchema:f.properties.trainer.anyOf[0],data:m};
e===null?e=[p]:e.push(p),t++}var n=d===t;if(c=c||n,!c){const p=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.command===
void 0){const l={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:f.properties.trainer.anyOf[1].required,parentSchema:f.properties.trainer.anyOf[1],data:m};
e===null?e=[l]:e.push(l),t++}for(const l in m)if(l!=="command"){const u={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:f.
properties.trainer.anyOf[1],data:m};e===null?e=[u]:e.push(u),t++}if(m.command!==void 0){let l=m.command;if(Array.isArray(
l)){if(l.length<1){const g={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:f.properties.trainer.anyOf[1].properties.command,data:l};
e===null?e=[g]:e.push(g),t++}const u=l.length;for(let g=0;g<u;g++){let S=l[g];if(typeof S!="string"){const P={instancePath:s+
"/trainer/command/"+g,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:f.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:f.properties.trainer.anyOf[1].properties.
command.items,data:S};e===null?e=[P]:e.push(P),t++}}}else{const u={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:f.properties.trainer.anyOf[1].
properties.command.type,parentSchema:f.properties.trainer.anyOf[1].properties.command,data:l};e===null?e=[u]:e.push(u),t++}}}else{
const l={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:f.properties.trainer.anyOf[1].type,parentSchema:f.properties.trainer.anyOf[1],data:m};e===null?e=[l]:e.push(l),t++}
var n=p===t;c=c||n}if(c)t=y,e!==null&&(y?e.length=y:e=null);else{const p={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:f.properties.trainer.anyOf,parentSchema:f.properties.trainer,data:m};
e===null?e=[p]:e.push(p),t++}if(de(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:v})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length),r.schedule!==void 0){let p=r.schedule;if(!(typeof p=="number"&&isFinite(
p))&&typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const o={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:f.properties.schedule.type},schema:f.properties.schedule.type,parentSchema:f.
properties.schedule,data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="string"&&p.length<1){const o={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:f.properties.
schedule,data:p};e===null?e=[o]:e.push(o),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){p.warmup===void 0&&(p.warmup=
0);for(const l in p)if(!(l==="constant"||l==="linear"||l==="cosine"||l==="anneal"||l==="warmup")){const u={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:f.properties.schedule,data:p};e===null?e=[u]:e.push(u),t++}if(p.constant!==void 0&&(V(p.constant,
{instancePath:s+"/schedule/constant",parentData:p,parentDataProperty:"constant",rootData:v})||(e=e===null?V.errors:e.concat(
V.errors),t=e.length)),p.linear!==void 0){let l=p.linear;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.end===void 0&&
(l.end=0),l.peak===void 0){const g={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:f.properties.schedule.properties.linear.required,parentSchema:f.
properties.schedule.properties.linear,data:l};e===null?e=[g]:e.push(g),t++}for(const g in l)if(!(g==="peak"||g==="end")){
const S={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:f.properties.schedule.properties.linear,data:l};
e===null?e=[S]:e.push(S),t++}l.peak!==void 0&&(V(l.peak,{instancePath:s+"/schedule/linear/peak",parentData:l,parentDataProperty:"\
peak",rootData:v})||(e=e===null?V.errors:e.concat(V.errors),t=e.length));let u=l.end;if(typeof u=="number"&&isFinite(u)){
if(u>1||isNaN(u)){const g={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:f.properties.schedule.properties.
linear.properties.end,data:u};e===null?e=[g]:e.push(g),t++}if(u<0||isNaN(u)){const g={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:f.properties.schedule.properties.linear.properties.end,data:u};e===null?e=[g]:e.push(g),t++}}else{
const g={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:f.properties.schedule.properties.linear.properties.end.type,parentSchema:f.
properties.schedule.properties.linear.properties.end,data:u};e===null?e=[g]:e.push(g),t++}}else{const u={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:f.
properties.schedule.properties.linear.type,parentSchema:f.properties.schedule.properties.linear,data:l};e===null?e=[u]:e.
push(u),t++}}if(p.cosine!==void 0){let l=p.cosine;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.end===void 0&&(l.end=
0),l.restarts===void 0&&(l.restarts=0),l.decay===void 0&&(l.decay=1),l.peak===void 0){const P={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:f.properties.schedule.properties.cosine.required,parentSchema:f.properties.schedule.properties.cosine,data:l};e===
null?e=[P]:e.push(P),t++}for(const P in l)if(!(P==="peak"||P==="end"||P==="restarts"||P==="decay")){const j={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:P},schema:!1,parentSchema:f.properties.schedule.properties.cosine,data:l};e===null?e=[j]:
e.push(j),t++}l.peak!==void 0&&(V(l.peak,{instancePath:s+"/schedule/cosine/peak",parentData:l,parentDataProperty:"peak",
rootData:v})||(e=e===null?V.errors:e.concat(V.errors),t=e.length));let u=l.end;if(typeof u=="number"&&isFinite(u)){if(u>
1||isNaN(u)){const P={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:f.properties.schedule.properties.
cosine.properties.end,data:u};e===null?e=[P]:e.push(P),t++}if(u<0||isNaN(u)){const P={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:f.properties.schedule.properties.cosine.properties.end,data:u};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:f.properties.schedule.properties.cosine.properties.end.type,parentSchema:f.
properties.schedule.properties.cosine.properties.end,data:u};e===null?e=[P]:e.push(P),t++}let g=l.restarts;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const P={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:f.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:f.properties.schedule.properties.cosine.properties.restarts,data:g};
e===null?e=[P]:e.push(P),t++}if(typeof g=="number"&&isFinite(g)){if(g>1e3||isNaN(g)){const P={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:f.properties.schedule.properties.cosine.properties.restarts,data:g};e===
null?e=[P]:e.push(P),t++}if(g<0||isNaN(g)){const P={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:f.
properties.schedule.properties.cosine.properties.restarts,data:g};e===null?e=[P]:e.push(P),t++}}let S=l.decay;if(typeof S==
"number"&&isFinite(S)){if(S>1||isNaN(S)){const P={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:f.
properties.schedule.properties.cosine.properties.decay,data:S};e===null?e=[P]:e.push(P),t++}if(S<=0||isNaN(S)){const P={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:f.properties.schedule.properties.
cosine.properties.decay,data:S};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:f.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:f.properties.schedule.properties.cosine.properties.decay,data:S};
e===null?e=[P]:e.push(P),t++}}else{const u={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:f.properties.schedule.properties.cosine.type,parentSchema:f.
properties.schedule.properties.cosine,data:l};e===null?e=[u]:e.push(u),t++}}if(p.anneal!==void 0){let l=p.anneal;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.start===void 0&&(l.start=""),l.cycles===void 0){const g={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:f.properties.schedule.properties.anneal.required,parentSchema:f.properties.schedule.properties.anneal,data:l};e===
null?e=[g]:e.push(g),t++}for(const g in l)if(!(g==="start"||g==="cycles")){const S={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
schema:!1,parentSchema:f.properties.schedule.properties.anneal,data:l};e===null?e=[S]:e.push(S),t++}let u=l.start;if(typeof u!=
"string"){const g={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:f.properties.schedule.properties.anneal.properties.start.type,
parentSchema:f.properties.schedule.properties.anneal.properties.start,data:u};e===null?e=[g]:e.push(g),t++}if(l.cycles!==
void 0){let g=l.cycles;if(Array.isArray(g)){if(g.length<1){const P={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:f.
properties.schedule.properties.anneal.properties.cycles,data:g};e===null?e=[P]:e.push(P),t++}const S=g.length;for(let P=0;P<
S;P++){let j=g[P];if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.burst===void 0){const x={instancePath:s+"/schedule/a\
nneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:f.
properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[x]:e.push(x),t++}if(j.steps===void 0){
const x={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:f.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[x]:
e.push(x),t++}if(j.base===void 0){const x={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:f.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:f.properties.schedule.properties.anneal.properties.
cycles.items,data:j};e===null?e=[x]:e.push(x),t++}if(j.period===void 0){const x={instancePath:s+"/schedule/anneal/cycles\
/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:f.properties.schedule.
properties.anneal.properties.cycles.items,data:j};e===null?e=[x]:e.push(x),t++}if(j.until===void 0){const x={instancePath:s+
"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[x]:e.push(x),t++}for(const x in j)
if(!(x==="burst"||x==="steps"||x==="base"||x==="period"||x==="until")){const T={instancePath:s+"/schedule/anneal/cycles/"+
P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:x},schema:!1,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.
items,data:j};e===null?e=[T]:e.push(T),t++}if(j.burst!==void 0&&(V(j.burst,{instancePath:s+"/schedule/anneal/cycles/"+P+
"/burst",parentData:j,parentDataProperty:"burst",rootData:v})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),j.steps!==
void 0){let x=j.steps;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const T={instancePath:s+"/schedule/annea\
l/cycles/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:x};e===null?
e=[T]:e.push(T),t++}if(typeof x=="number"&&isFinite(x)&&(x<1||isNaN(x))){const T={instancePath:s+"/schedule/anneal/cycle\
s/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:x};e===null?e=[T]:e.push(T),t++}}if(j.base!==void 0&&(V(j.base,{instancePath:s+"/schedule/an\
neal/cycles/"+P+"/base",parentData:j,parentDataProperty:"base",rootData:v})||(e=e===null?V.errors:e.concat(V.errors),t=e.
length)),j.period!==void 0){let x=j.period;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const T={instancePath:s+
"/schedule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:f.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:x};e===null?e=[T]:e.push(T),t++}if(typeof x=="number"&&isFinite(x)&&(x<2||isNaN(x))){const T={instancePath:s+"/sche\
dule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:f.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:x};e===null?e=[T]:e.push(T),t++}}if(j.until!==void 0){let x=j.until;
if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const T={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:f.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:x};e===null?e=[T]:e.push(T),t++}if(typeof x==
"number"&&isFinite(x)&&(x<1||isNaN(x))){const T={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:x};
e===null?e=[T]:e.push(T),t++}}}else{const x={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:f.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items,data:j};
e===null?e=[x]:e.push(x),t++}}}else{const S={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:f.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:f.properties.schedule.properties.anneal.properties.cycles,data:g};e===null?e=[S]:e.push(
S),t++}}}else{const u={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:f.properties.schedule.properties.anneal.type,parentSchema:f.properties.schedule.properties.
anneal,data:l};e===null?e=[u]:e.push(u),t++}}let o=p.warmup;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:f.properties.schedule.properties.warmup.type,parentSchema:f.properties.schedule.properties.warmup,data:o};
e===null?e=[l]:e.push(l),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){const l={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:f.properties.schedule.properties.warmup,data:o};e===null?e=[l]:e.push(l),t++}if(o<0||isNaN(o)){const l={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:f.properties.schedule.properties.warmup,data:o};e===null?e=[l]:e.push(l),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(l=>Object.hasOwn(p,l)).length!==1){const l={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:f.properties.schedule.requiredWhenMerged,parentSchema:f.properties.schedule,
data:p};e===null?e=[l]:e.push(l),t++}}}if(r.steps!==void 0){let p=r.steps;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const o={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:f.
properties.steps.type,parentSchema:f.properties.steps,data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){const o={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:f.properties.steps,data:p};e===null?e=[o]:e.push(o),t++}}if(r.epochs!==void 0){
let p=r.epochs;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:f.properties.epochs.type,parentSchema:f.properties.
epochs,data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const o={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.
properties.epochs,data:p};e===null?e=[o]:e.push(o),t++}}let a=r.batch_size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const p={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:f.properties.batch_size.type,parentSchema:f.properties.batch_size,data:a};e===null?e=[p]:e.push(p),t++}if(typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){const p={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.properties.batch_size,data:a};e===null?e=[
p]:e.push(p),t++}ue(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",rootData:v})||(e=
e===null?ue.errors:e.concat(ue.errors),t=e.length);let h=r.seed;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){
const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:f.properties.
seed.type,parentSchema:f.properties.seed,data:h};e===null?e=[p]:e.push(p),t++}if(typeof h=="number"&&isFinite(h)){if(h>4294967295||
isNaN(h)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:f.properties.seed,data:h};e===null?e=[p]:e.push(p),t++}if(h<0||isNaN(
h)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:f.properties.seed,data:h};e===null?e=[p]:e.push(p),t++}}if(r.clip_skip!==void 0){let p=r.clip_skip;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:s+"/clip_skip",schemaPath:"#/properties/\
clip_skip/type",keyword:"type",params:{type:"integer"},schema:f.properties.clip_skip.type,parentSchema:f.properties.clip_skip,
data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const o={instancePath:s+"/clip\
_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.
properties.clip_skip,data:p};e===null?e=[o]:e.push(o),t++}}if(r.previews!==void 0&&(ye(r.previews,{instancePath:s+"/prev\
iews",parentData:r,parentDataProperty:"previews",rootData:v})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.
save_every!==void 0){let p=r.save_every;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:s+
"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:f.properties.save_every.
type,parentSchema:f.properties.save_every,data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||
isNaN(p))){const o={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:f.properties.save_every,data:p};e===null?e=[o]:e.push(o),t++}}let b=r.keep_states;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const p={instancePath:s+"/keep_states",schemaPath:"#/propertie\
s/keep_states/type",keyword:"type",params:{type:"integer"},schema:f.properties.keep_states.type,parentSchema:f.properties.
keep_states,data:b};e===null?e=[p]:e.push(p),t++}if(typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b))){const p={instancePath:s+
"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:f.properties.keep_states,data:b};e===null?e=[p]:e.push(p),t++}if(!s.startsWith("/defaults/")){if(["method"].
filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["method"]},schema:f.requiredWhenMerged,parentSchema:f,data:r};e===null?e=[p]:e.push(p),t++}if(["\
base"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requ\
iredWhenMerged",params:{names:["base"]},schema:f.requiredWhenMerged,parentSchema:f,data:r};e===null?e=[p]:e.push(p),t++}
if(["datasets"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["datasets"]},schema:f.requiredWhenMerged,parentSchema:f,data:r};e===null?e=[p]:e.push(
p),t++}if(["schedule"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerge\
d",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:f.requiredWhenMerged,parentSchema:f,data:r};e===null?
e=[p]:e.push(p),t++}if(["steps","epochs"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:f.requiredWhenMerged,parentSchema:f,
data:r};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:f.type,parentSchema:f,data:r};e===null?e=[i]:e.push(i),t++}return Y.errors=e,t===0}const A={type:"object",additionalProperties:!1,
requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weigh\
ted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,
requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"Th\
e model that is changed."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE \
go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"arra\
y",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\
\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{
type:"number"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"\
string",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","f\
p32"],default:"fp16",description:"Numbers in the written file."}}};function Q(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:v=r}={}){let e=null,t=0;const n=t,i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.alpha===void 0&&(y=
"alpha")||r.blocks===void 0&&(y="blocks")){const c={};e===null?e=[c]:e.push(c),t++}}var m=i===t;if(m){const y={instancePath:s,
schemaPath:"#/not",keyword:"not",params:{},schema:A.not,parentSchema:A,data:r};e===null?e=[y]:e.push(y),t++}else t=n,e!==
null&&(n?e.length=n:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.
loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const a in r)if(!(a==="method"||a==="models"||a==="a\
lpha"||a==="blocks"||a==="loras"||a==="vae"||a==="dtype")){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:A,data:r};e===null?e=[h]:e.push(h),t++}let y=r.
method;if(y!=="weighted-sum"){const a={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{
allowedValues:A.properties.method.enum},schema:A.properties.method.enum,parentSchema:A.properties.method,data:y};e===null?
e=[a]:e.push(a),t++}if(r.models!==void 0){let a=r.models;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const h in a)if(!(h===
"a"||h==="b")){const b={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:h},schema:!1,parentSchema:A.properties.models,data:a};e===null?e=[b]:e.push(b),
t++}if(a.a!==void 0){let h=a.a;if(typeof h!="string"){const b={instancePath:s+"/models/a",schemaPath:"#/properties/model\
s/properties/a/type",keyword:"type",params:{type:"string"},schema:A.properties.models.properties.a.type,parentSchema:A.properties.
models.properties.a,data:h};e===null?e=[b]:e.push(b),t++}}if(a.b!==void 0){let h=a.b;if(typeof h!="string"){const b={instancePath:s+
"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:A.properties.
models.properties.b.type,parentSchema:A.properties.models.properties.b,data:h};e===null?e=[b]:e.push(b),t++}}if(!s.startsWith(
"/defaults/")&&["a"].filter(h=>Object.hasOwn(a,h)).length!==1){const h={instancePath:s+"/models",schemaPath:"#/propertie\
s/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:A.properties.models.requiredWhenMerged,
parentSchema:A.properties.models,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:A.properties.models.type,parentSchema:A.properties.
models,data:a};e===null?e=[h]:e.push(h),t++}}if(r.alpha!==void 0){let a=r.alpha;if(typeof a=="number"&&isFinite(a)){if(a>
1||isNaN(a)){const h={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.alpha,data:a};e===null?e=[h]:e.push(h),t++}if(a<0||isNaN(a)){const h={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.alpha,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:A.properties.alpha.type,parentSchema:A.properties.alpha,data:a};e===
null?e=[h]:e.push(h),t++}}if(r.blocks!==void 0){let a=r.blocks;if(Array.isArray(a)){if(a.length>26){const b={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:A.properties.
blocks,data:a};e===null?e=[b]:e.push(b),t++}if(a.length<26){const b={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:A.properties.blocks,data:a};e===null?e=[b]:e.
push(b),t++}const h=a.length;for(let b=0;b<h;b++){let p=a[b];if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const o={
instancePath:s+"/blocks/"+b,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:A.properties.blocks.items,data:p};e===null?e=[o]:e.push(o),t++}if(p<0||isNaN(p)){const o={instancePath:s+
"/blocks/"+b,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:A.properties.blocks.items,data:p};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/blocks/"+b,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:A.properties.blocks.items.type,parentSchema:A.
properties.blocks.items,data:p};e===null?e=[o]:e.push(o),t++}}}else{const h={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:A.properties.blocks.type,parentSchema:A.properties.blocks,
data:a};e===null?e=[h]:e.push(h),t++}}let c=r.loras;if(c&&typeof c=="object"&&!Array.isArray(c))for(const a in c){let h=c[a];
if(!(typeof h=="number"&&isFinite(h))){const b={instancePath:s+"/loras/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:A.properties.loras.additionalProperties.
type,parentSchema:A.properties.loras.additionalProperties,data:h};e===null?e=[b]:e.push(b),t++}}else{const a={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:A.properties.loras.type,parentSchema:A.
properties.loras,data:c};e===null?e=[a]:e.push(a),t++}if(r.vae!==void 0){let a=r.vae;if(typeof a!="string"){const h={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:A.properties.vae.type,parentSchema:A.
properties.vae,data:a};e===null?e=[h]:e.push(h),t++}}let d=r.dtype;if(!(d==="fp16"||d==="fp32")){const a={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:A.properties.dtype.enum},schema:A.properties.
dtype.enum,parentSchema:A.properties.dtype,data:d};e===null?e=[a]:e.push(a),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:A.requiredWhenMerged,parentSchema:A,data:r};e===null?e=[a]:e.push(a),t++}}else{
const y={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:r};e===
null?e=[y]:e.push(y),t++}return Q.errors=e,t===0}const Z={type:"object",additionalProperties:!1,requiredWhenMerged:[["ch\
eckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function ge(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:v=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:Z,data:r};e===null?e=[i]:e.push(i),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:Z.dependencies,parentSchema:Z,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const i={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.checkpoint,data:n};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:Z.properties.checkpoint.type,parentSchema:Z.properties.checkpoint,data:n};e===null?e=
[i]:e.push(i),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const i={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.properties.vae,data:n};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:Z.properties.vae.type,parentSchema:Z.properties.vae,data:n};e===null?e=[i]:e.push(i),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const i={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:Z.properties.clip_skip.type,parentSchema:Z.
properties.clip_skip,data:n};e===null?e=[i]:e.push(i),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const i={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:Z.properties.clip_skip,data:n};e===null?e=[i]:e.push(i),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:Z.requiredWhenMerged,parentSchema:Z,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,
data:r};e===null?e=[n]:e.push(n),t++}return ge.errors=e,t===0}function we(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:v=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const o in r)if(!re.call(N.properties,o)){const l={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:N,data:r};e===null?
e=[l]:e.push(l),t++}if(r.sdbuild!==void 0){let o=r.sdbuild;if(o!==1){const l={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:N.properties.sdbuild,data:o};e===null?
e=[l]:e.push(l),t++}}if(r.extends!==void 0){let o=r.extends;if(typeof o!="string"&&!Array.isArray(o)){const l={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:N.properties.extends.type},schema:N.properties.
extends.type,parentSchema:N.properties.extends,data:o};e===null?e=[l]:e.push(l),t++}if(typeof o=="string"&&o.length<1){const l={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.extends,data:o};e===null?e=[l]:e.push(l),t++}if(Array.isArray(o)){if(o.length<1){const u={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.properties.
extends,data:o};e===null?e=[u]:e.push(u),t++}const l=o.length;for(let u=0;u<l;u++){let g=o[u];if(typeof g=="string"){if(g.
length<1){const S={instancePath:s+"/extends/"+u,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:N.properties.extends.items,data:g};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+
"/extends/"+u,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:N.properties.extends.
items.type,parentSchema:N.properties.extends.items,data:g};e===null?e=[S]:e.push(S),t++}}}}if(r.vars!==void 0){let o=r.vars;
if(o&&typeof o=="object"&&!Array.isArray(o))for(const l in o){let u=o[l];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))){const g={instancePath:s+"/vars/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:N.properties.vars.additionalProperties.type},schema:N.properties.vars.additionalProperties.
type,parentSchema:N.properties.vars.additionalProperties,data:u};e===null?e=[g]:e.push(g),t++}}else{const l={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:N.properties.vars.type,parentSchema:N.
properties.vars,data:o};e===null?e=[l]:e.push(l),t++}}let c=r.defaults;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const o in c)
if(!(o==="dataset"||o==="train"||o==="merge")){const l={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:N.properties.defaults,
data:c};e===null?e=[l]:e.push(l),t++}c.dataset!==void 0&&(K(c.dataset,{instancePath:s+"/defaults/dataset",parentData:c,parentDataProperty:"\
dataset",rootData:v})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),c.train!==void 0&&(Y(c.train,{instancePath:s+
"/defaults/train",parentData:c,parentDataProperty:"train",rootData:v})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
c.merge!==void 0&&(Q(c.merge,{instancePath:s+"/defaults/merge",parentData:c,parentDataProperty:"merge",rootData:v})||(e=
e===null?Q.errors:e.concat(Q.errors),t=e.length))}else{const o={instancePath:s+"/defaults",schemaPath:"#/properties/defa\
ults/type",keyword:"type",params:{type:"object"},schema:N.properties.defaults.type,parentSchema:N.properties.defaults,data:c};
e===null?e=[o]:e.push(o),t++}let d=r.models;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const o in d){const l=t;if(typeof o==
"string"){if(!X.test(o)){const u={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:z,data:o,propertyName:o};
e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/models",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:z.type,parentSchema:z,data:o,propertyName:o};e===null?e=[u]:e.push(u),t++}var n=l===t;if(!n){
const u={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:o},
schema:N.properties.models.propertyNames,parentSchema:N.properties.models,data:d};e===null?e=[u]:e.push(u),t++}}for(const o in d)
ge(d[o],{instancePath:s+"/models/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:o,rootData:v})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{const o={instancePath:s+"/models",schemaPath:"#/properties/mo\
dels/type",keyword:"type",params:{type:"object"},schema:N.properties.models.type,parentSchema:N.properties.models,data:d};
e===null?e=[o]:e.push(o),t++}let a=r.datasets;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const o in a){const l=t;if(typeof o==
"string"){if(!X.test(o)){const u={instancePath:s+"/datasets",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:z,data:o,propertyName:o};
e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/datasets",schemaPath:"#/definitions/name/type",keyword:"typ\
e",params:{type:"string"},schema:z.type,parentSchema:z,data:o,propertyName:o};e===null?e=[u]:e.push(u),t++}var i=l===t;if(!i){
const u={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName:o},
schema:N.properties.datasets.propertyNames,parentSchema:N.properties.datasets,data:a};e===null?e=[u]:e.push(u),t++}}for(const o in a)
K(a[o],{instancePath:s+"/datasets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:o,rootData:v})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length)}else{const o={instancePath:s+"/datasets",schemaPath:"#/properties/da\
tasets/type",keyword:"type",params:{type:"object"},schema:N.properties.datasets.type,parentSchema:N.properties.datasets,
data:a};e===null?e=[o]:e.push(o),t++}let h=r.train;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const o in h){const l=t;
if(typeof o=="string"){if(!X.test(o)){const u={instancePath:s+"/train",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:z,
data:o,propertyName:o};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/train",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:z.type,parentSchema:z,data:o,propertyName:o};e===null?e=[u]:e.push(
u),t++}var m=l===t;if(!m){const u={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"proper\
tyNames",params:{propertyName:o},schema:N.properties.train.propertyNames,parentSchema:N.properties.train,data:h};e===null?
e=[u]:e.push(u),t++}}for(const o in h)Y(h[o],{instancePath:s+"/train/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,
parentDataProperty:o,rootData:v})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)}else{const o={instancePath:s+"/tr\
ain",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:N.properties.train.type,parentSchema:N.
properties.train,data:h};e===null?e=[o]:e.push(o),t++}let b=r.merge;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const o in b){
const l=t;if(typeof o=="string"){if(!X.test(o)){const u={instancePath:s+"/merge",schemaPath:"#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:z,
data:o,propertyName:o};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/merge",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:z.type,parentSchema:z,data:o,propertyName:o};e===null?e=[u]:e.push(
u),t++}var y=l===t;if(!y){const u={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"proper\
tyNames",params:{propertyName:o},schema:N.properties.merge.propertyNames,parentSchema:N.properties.merge,data:b};e===null?
e=[u]:e.push(u),t++}}for(const o in b)Q(b[o],{instancePath:s+"/merge/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,
parentDataProperty:o,rootData:v})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)}else{const o={instancePath:s+"/me\
rge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:N.properties.merge.type,parentSchema:N.
properties.merge,data:b};e===null?e=[o]:e.push(o),t++}let p=r.report;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)
if(o!=="title"){const l={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o},schema:!1,parentSchema:N.properties.report,data:p};e===null?e=[l]:e.push(l),
t++}if(p.title!==void 0){let o=p.title;if(typeof o!="string"){const l={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:N.properties.report.properties.title.type,
parentSchema:N.properties.report.properties.title,data:o};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:N.properties.report.type,parentSchema:N.
properties.report,data:p};e===null?e=[o]:e.push(o),t++}if(r.default!==void 0){let o=r.default;if(Array.isArray(o)){const l=o.
length;for(let u=0;u<l;u++){let g=o[u];if(typeof g!="string"){const S={instancePath:s+"/default/"+u,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:N.properties.default.items.type,parentSchema:N.properties.
default.items,data:g};e===null?e=[S]:e.push(S),t++}}}else{const l={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:N.properties.default.type,parentSchema:N.properties.default,data:o};
e===null?e=[l]:e.push(l),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:N.requiredWhenMerged,
parentSchema:N,data:r};e===null?e=[o]:e.push(o),t++}}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:N.type,parentSchema:N,data:r};e===null?e=[c]:e.push(c),t++}return we.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = _e;
