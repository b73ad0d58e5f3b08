// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Pe=ue,N={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"}}},embedding:{type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},prepare:{type:"\
object",additionalProperties:!1,required:["flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[ae]y|#\
[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Colour la\
id under transparent pixels."}}},buckets:{type:"object",additionalProperties:!1,description:"Sizes that pictures are bro\
ught to, so that each keeps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,items:{
type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], whose are\
a no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are multiples \
of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels."},max:{
type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow","warn",
"never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enlarge and warn, or give them a \
smaller bucket."}}},captions:{type:"object",additionalProperties:!1,description:"Where tags come from and what becomes o\
f them.",properties:{from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{$ref:"#/definitions/source"},description:"\
Sources of tags; what they give is put together, and the first to name a tag decides on its place."},thresholds:{$ref:"#\
/definitions/thresholds",default:{},description:"How sure a tagger must be; for all sources with scores that say nothing\
 else."},vocab:{type:"object",additionalProperties:!1,default:{},description:"The tags that the base model knows: other \
names of a tag become that tag, and lint tells unknown ones.",properties:{files:{$ref:"#/definitions/strings",description:"\
Lists of tags, relative to the project: a word a line, `word,alias`, the CSV of the tag completion of a WebUI, or the `s\
elected_tags.csv` of a tagger."},extra:{type:"array",items:{type:"string",minLength:1},default:[],description:"Words of \
your own that are tags too."}}},overrides:{type:["string","object"],minLength:1,additionalProperties:{$ref:"#/definition\
s/override"},hint:"write a folder, a `.yaml` file, or a map of pictures",description:"What was decided by hand for singl\
e pictures, after the rules: a folder with a `STEM.yaml` for each of them, a `.yaml` file with an entry for each of them\
, or those entries here."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{type:"a\
rray",items:{type:"string",minLength:1}},default:{},description:'Named lists of patterns, written `"@name"` wherever a p\
attern may stand.'},rules:{type:"array",default:[],items:{$ref:"#/definitions/rule"},description:"What is done to the ta\
gs, in order; one verb a rule."},order:{type:"array",items:{type:"string",minLength:1},default:["*"],description:"Patter\
ns in the order their tags stand in the caption; `*` is the rest. Triggers stand first anyway."},keep:{type:"integer",minimum:0,
description:"Leading tags that are neither shuffled nor dropped in training; the triggers and the prefix when absent."},
limit:{$ref:"#/definitions/limit",default:{}},render:{type:"object",additionalProperties:!1,default:{},description:"How \
a tag is written into the caption.",properties:{space:{enum:[" ","_"],default:" ",description:"Between the words of a ta\
g."},escape:{type:"boolean",default:!1,description:"Write `\\(` for `(`; for prompts of a WebUI, not for trainers."}}},train:{
type:"object",additionalProperties:!1,default:{},description:"What the trainer does to the caption anew at every step.",
properties:{shuffle:{type:"boolean",default:!1,description:"Shuffle the tags after the kept ones."},caption_dropout:{type:"\
number",minimum:0,maximum:1,default:0,description:"Share of steps that see an empty caption."},tag_dropout:{type:"number",
minimum:0,maximum:1,default:0,description:"Chance of each tag after the kept ones to be left out."}}},tests:{type:"array",
default:[],items:{type:"object",additionalProperties:!1,required:["in","out"],properties:{in:{type:"string",description:"\
Tags as the sources give them."},out:{type:"string",description:"The caption that must come out."},lint:{type:"array",items:{
type:"string"},default:[],description:"Rules and checks that must complain."}}},description:"Examples of what the rules \
must do."}}},source:{type:"object",hint:"a source is one of these: write two entries, or keep one of the two",additionalProperties:!1,
oneOf:[{required:["sidecar"]},{required:["scores"]},{required:["metadata"]},{required:["filename"]}],dependencies:{thresholds:[
"scores"]},properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its \
dot, such as `.txt`",description:"Extension of the file beside the picture that holds its tags, as text or (`.json`) as \
Hydrus and gallery-dl write them."},scores:{type:"string",pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file na\
me extension with its dot, such as `.json`",description:"Extension of the JSON file beside the picture in which a tagger\
 left its tags with their scores."},metadata:{type:"string",minLength:1,description:"The JSON file of sd-scripts, relati\
ve to the project, with `caption` and `tags` of every picture."},filename:{enum:[!0],description:"The picture's file nam\
e, after the numbers at its beginning, holds the tags."},thresholds:{$ref:"#/definitions/thresholds",description:"With `\
scores`: how sure this tagger must be."},categories:{type:"array",items:{enum:["general","artist","copyright","character",
"meta","rating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},
thresholds:{type:"object",additionalProperties:!1,description:"Lowest scores, by the kind of the tag.",properties:{general:{
type:"number",minimum:0,maximum:1,description:"Tags of no other kind; 0.35 when absent everywhere."},character:{type:"nu\
mber",minimum:0,maximum:1,description:"Names of characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,
maximum:1,description:"Names of series; as `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"\
Names of artists; as `general` when absent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, suc\
h as `highres`; as `general` when absent."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},
default:{},description:"Single tags, whatever their kind: `{hat: 0.6}`."}}},override:{type:"object",additionalProperties:!1,
description:"What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{
add:{$ref:"#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patt\
erns of tags that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},
sha256:{type:"string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"\
The beginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",
description:"Why."}}},limit:{type:"object",additionalProperties:!1,description:"How long a caption may be.",properties:{
tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-25)."},over:{enum:["lint","drop"],
default:"lint",description:"Longer captions: report them, or drop tags from the end."}}},rule:{type:"object",hint:"a rul\
e has one verb: write two rules, or keep one of the two",additionalProperties:!1,oneOf:[{required:["drop"]},{required:["\
replace"]},{required:["combine"]},{required:["subsume"]},{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],
dependencies:{to:["combine"],combine:["to"],ancestors:["drop"],role:["drop"]},properties:{id:{$ref:"#/definitions/name",
description:"Name of the rule in `why` and in lint; `rules[3]` when absent."},drop:{$ref:"#/definitions/strings",description:"\
Verb: remove every tag that matches."},ancestors:{type:"boolean",description:"With `drop`: also remove the tags that the\
 removed ones imply. True when absent for `role: learned`, else false."},role:{enum:["learned","noise","wrong"],description:"\
With `drop`: why these go. `learned` tags are what the trigger is to absorb (S-13)."},replace:{type:"object",minProperties:1,
additionalProperties:{$ref:"#/definitions/strings"},description:"Verb: a tag for another, or for several: `{serafuku: sc\
hool uniform}`."},combine:{type:"array",minItems:2,items:{type:"string",minLength:1},description:"Verb: when all of thes\
e are there, put the tag `to` in their place (S-27)."},to:{type:"string",minLength:1,description:"With `combine`: the ta\
g that takes their place."},subsume:{type:"object",additionalProperties:!1,description:"Verb: remove a tag that another \
one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CSV of `antecedent,conse\
quent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"boolean",default:!1,description:"\
Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},trigger:{type:"string",minLength:1,description:"\
Verb: the word that calls up what is learned; stands first and is kept (S-89, S-91)."},prefix:{type:"string",minLength:1,
description:"Verb: text before the caption."},suffix:{type:"string",minLength:1,description:"Verb: text after the captio\
n."},subset:{type:"string",minLength:1,description:"Only for the pictures that match this glob."},note:{type:"string",description:"\
Why; shown by `why`."}}},train:{type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets","sc\
hedule",["steps","epochs"]],properties:{method:{enum:["lora"],description:"What is trained."},base:{type:"string",description:"\
Name of the checkpoint, under `models`, to train on."},vae:{type:"string",default:"none",description:"Name of a VAE unde\
r `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},
description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,
required:["command"],properties:{command:{type:"array",minItems:1,items:{type:"string"},description:"Program and argumen\
ts; started without a shell, it gets the job file as its last argument."}}}],default:"micro",hint:"write `micro`, or `{c\
ommand: [program, argument]}`",description:"What trains: `micro`, which comes with sdbuild, or a command that speaks the\
 trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{type:["number","string","object"],minLength:1,
additionalProperties:!1,description:"Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,0\
00, then 5e-7. Or a shape.",hint:"a schedule has one shape: `constant`, `linear`, `cosine` or `anneal`",requiredWhenMerged:[
["constant","linear","cosine","anneal"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate thro\
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
very period."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"Steps in which the rate rises to th\
e schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training in optimiser steps."},epochs:{type:"\
integer",minimum:1,description:"Length of the training in passes over all pictures with their repeats (S-55, S-56)."},batch_size:{
type:"integer",minimum:1,default:1,description:"Pictures in one step."},optimizer:{$ref:"#/definitions/optimizer",default:{}},
seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fixed number: equal recipes then give equal re\
sults",description:"Of everything random in the training."},clip_skip:{type:"integer",minimum:1,description:"Instead of \
the base model's own."},previews:{$ref:"#/definitions/previews"},save_every:{type:"integer",minimum:1,description:"Keep \
a checkpoint at every multiple of this many steps; only the result when absent."},keep_states:{type:"integer",minimum:0,
default:3,description:"How many states to keep, besides those where the learning rate changes: a training whose beginnin\
g is equal goes on from them."}}},rate:{type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5\
e-6"},network:{type:"object",additionalProperties:!1,description:"The trained network.",properties:{rank:{type:"integer",
minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is\
 scaled by alpha / rank; equal to the rank when absent."}}},optimizer:{type:"object",additionalProperties:!1,description:"\
AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,
default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"\
number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,
description:"Gradients longer than this are scaled down to it; 0 never."}}},previews:{type:"object",additionalProperties:!1,
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
default:"fp16",description:"Numbers in the written file."}}}}},D={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},X=Object.prototype.hasOwnProperty,
$={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
"object","regularisation"],description:"What is learned from it; sets which lint findings are errors. `regularisation` p\
ictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them,\
 of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"How often every pi\
cture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"\
What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},
subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"\
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."}}},description:"\
Other settings for some of the pictures, by glob; the last glob that matches wins."},flip:{type:"boolean",default:!1,description:"\
Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#\
/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"}}},U={type:["string","array"],items:{type:"\
string",minLength:1},minLength:1,minItems:1};function O(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:U.type},schema:U.type,parentSchema:U,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="string"&&r.length<1){const o={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U,data:r};e===null?e=
[o]:e.push(o),t++}if(Array.isArray(r)){if(r.length<1){const n={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:U,data:r};e===null?e=[n]:e.push(n),t++}const o=r.length;for(let n=0;n<o;n++){let m=r[n];
if(typeof m=="string"){if(m.length<1){const y={instancePath:s+"/"+n,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:U.items,data:m};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/"+n,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:U.items.type,parentSchema:U.items,data:m};e===null?e=[y]:e.push(
y),t++}}}return O.errors=e,t===0}const R={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},fe=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function re(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:R.required,parentSchema:R,data:r};e===null?e=[o]:e.push(o),t++}for(const o in r)
if(o!=="flatten"){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:R,data:r};e===null?e=[n]:e.push(n),t++}if(r.flatten!==void 0){let o=r.flatten;if(typeof o=="strin\
g"){if(!fe.test(o)){const n={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:R.properties.
flatten,data:o};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:R.properties.flatten.type,parentSchema:R.properties.flatten,data:o};e===
null?e=[n]:e.push(n),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.
type,parentSchema:R,data:r};e===null?e=[o]:e.push(o),t++}return re.errors=e,t===0}const F={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function te(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const u in r)
if(!(u==="resolution"||u==="step"||u==="min"||u==="max"||u==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:F,data:r};e===null?e=[i]:
e.push(i),t++}let o=r.resolution;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&!Array.isArray(o)){const u={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:F.properties.resolution.type},schema:F.
properties.resolution.type,parentSchema:F.properties.resolution,data:o};e===null?e=[u]:e.push(u),t++}if(typeof o=="numbe\
r"&&isFinite(o)&&(o<8||isNaN(o))){const u={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:F.properties.resolution,data:o};e===null?e=[u]:e.push(u),
t++}if(Array.isArray(o)){if(o.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:F.properties.resolution,data:o};e===null?e=[i]:e.push(i),t++}
if(o.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:F.properties.resolution,data:o};e===null?e=[i]:e.push(i),t++}const u=o.length;for(let i=0;i<
u;i++){let c=o[i];if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const b={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:F.properties.resolution.items.type,parentSchema:F.
properties.resolution.items,data:c};e===null?e=[b]:e.push(b),t++}if(typeof c=="number"&&isFinite(c)&&(c<8||isNaN(c))){const b={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:F.properties.resolution.items,data:c};e===null?e=[b]:e.push(b),t++}}}let n=r.step;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const u={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:F.properties.step.type,parentSchema:F.properties.step,data:n};e===null?e=[u]:e.push(
u),t++}if(typeof n=="number"&&isFinite(n)&&(n<8||isNaN(n))){const u={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:F.properties.step,data:n};e===null?e=
[u]:e.push(u),t++}let m=r.min;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const u={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:F.properties.min.type,parentSchema:F.properties.min,
data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(m))){const u={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:F.properties.
min,data:m};e===null?e=[u]:e.push(u),t++}let y=r.max;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const u={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:F.properties.max.
type,parentSchema:F.properties.max,data:y};e===null?e=[u]:e.push(u),t++}if(typeof y=="number"&&isFinite(y)&&(y<8||isNaN(
y))){const u={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:F.properties.max,data:y};e===null?e=[u]:e.push(u),t++}let h=r.upscale;if(!(h==="allow"||h==="warn"||
h==="never")){const u={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:F.
properties.upscale.enum},schema:F.properties.upscale.enum,parentSchema:F.properties.upscale,data:h};e===null?e=[u]:e.push(
u),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,
data:r};e===null?e=[o]:e.push(o),t++}return te.errors=e,t===0}const w={type:"object",additionalProperties:!1,description:"\
Where tags come from and what becomes of them.",properties:{from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{
$ref:"#/definitions/source"},description:"Sources of tags; what they give is put together, and the first to name a tag d\
ecides on its place."},thresholds:{$ref:"#/definitions/thresholds",default:{},description:"How sure a tagger must be; fo\
r all sources with scores that say nothing else."},vocab:{type:"object",additionalProperties:!1,default:{},description:"\
The tags that the base model knows: other names of a tag become that tag, and lint tells unknown ones.",properties:{files:{
$ref:"#/definitions/strings",description:"Lists of tags, relative to the project: a word a line, `word,alias`, the CSV o\
f the tag completion of a WebUI, or the `selected_tags.csv` of a tagger."},extra:{type:"array",items:{type:"string",minLength:1},
default:[],description:"Words of your own that are tags too."}}},overrides:{type:["string","object"],minLength:1,additionalProperties:{
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
must do."}}},_={type:"object",hint:"a source is one of these: write two entries, or keep one of the two",additionalProperties:!1,
oneOf:[{required:["sidecar"]},{required:["scores"]},{required:["metadata"]},{required:["filename"]}],dependencies:{thresholds:[
"scores"]},properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its \
dot, such as `.txt`",description:"Extension of the file beside the picture that holds its tags, as text or (`.json`) as \
Hydrus and gallery-dl write them."},scores:{type:"string",pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file na\
me extension with its dot, such as `.json`",description:"Extension of the JSON file beside the picture in which a tagger\
 left its tags with their scores."},metadata:{type:"string",minLength:1,description:"The JSON file of sd-scripts, relati\
ve to the project, with `caption` and `tags` of every picture."},filename:{enum:[!0],description:"The picture's file nam\
e, after the numbers at its beginning, holds the tags."},thresholds:{$ref:"#/definitions/thresholds",description:"With `\
scores`: how sure this tagger must be."},categories:{type:"array",items:{enum:["general","artist","copyright","character",
"meta","rating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},
ye=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),ge=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),q={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function Q(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const n in r)if(!(n==="gene\
ral"||n==="character"||n==="copyright"||n==="artist"||n==="meta"||n==="tags")){const m={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:q,data:r};e===null?
e=[m]:e.push(m),t++}if(r.general!==void 0){let n=r.general;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const m={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:q.properties.general,data:n};e===null?e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.
properties.general,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:q.properties.general.type,parentSchema:q.properties.general,
data:n};e===null?e=[m]:e.push(m),t++}}if(r.character!==void 0){let n=r.character;if(typeof n=="number"&&isFinite(n)){if(n>
1||isNaN(n)){const m={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:q.properties.character,data:n};e===null?e=[m]:e.push(m),t++}if(n<0||isNaN(
n)){const m={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:q.properties.character,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:q.properties.character.
type,parentSchema:q.properties.character,data:n};e===null?e=[m]:e.push(m),t++}}if(r.copyright!==void 0){let n=r.copyright;
if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const m={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:q.properties.copyright,data:n};e===
null?e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.properties.copyright,data:n};e===null?e=[
m]:e.push(m),t++}}else{const m={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:q.properties.copyright.type,parentSchema:q.properties.copyright,data:n};e===null?e=[m]:e.push(m),t++}}
if(r.artist!==void 0){let n=r.artist;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const m={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:q.
properties.artist,data:n};e===null?e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.properties.artist,
data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:q.properties.artist.type,parentSchema:q.properties.artist,data:n};e===null?e=[m]:e.push(
m),t++}}if(r.meta!==void 0){let n=r.meta;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const m={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:q.
properties.meta,data:n};e===null?e=[m]:e.push(m),t++}if(n<0||isNaN(n)){const m={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.properties.meta,data:n};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:q.properties.meta.type,parentSchema:q.properties.meta,data:n};e===null?e=[m]:e.push(m),t++}}let o=r.
tags;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o){let m=o[n];if(typeof m=="number"&&isFinite(m)){if(m>1||
isNaN(m)){const y={instancePath:s+"/tags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:q.properties.tags.additionalProperties,
data:m};e===null?e=[y]:e.push(y),t++}if(m<0||isNaN(m)){const y={instancePath:s+"/tags/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:q.properties.tags.additionalProperties,data:m};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"\
/tags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:q.properties.tags.additionalProperties.type,parentSchema:q.properties.tags.additionalProperties,
data:m};e===null?e=[y]:e.push(y),t++}}else{const n={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:q.properties.tags.type,parentSchema:q.properties.tags,data:o};e===null?e=[n]:e.push(
n),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.type,parentSchema:q,
data:r};e===null?e=[o]:e.push(o),t++}return Q.errors=e,t===0}function se(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:x=r}={}){let e=null,t=0;const o=t;let n=!1,m=null;const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:_.
oneOf[0].required,parentSchema:_.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var u=y===t;u&&(n=!0,m=0);const h=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:_.oneOf[1].required,parentSchema:_.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var u=h===t;if(u&&n)n=!1,m=[m,1];else{u&&(n=!0,m=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const b={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:_.oneOf[2].required,parentSchema:_.oneOf[2],data:r};e===null?e=[b]:e.push(b),t++}var u=i===t;if(u&&n)n=
!1,m=[m,2];else{u&&(n=!0,m=2);const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const a={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:_.oneOf[3].required,parentSchema:_.
oneOf[3],data:r};e===null?e=[a]:e.push(a),t++}var u=b===t;u&&n?(n=!1,m=[m,3]):u&&(n=!0,m=3)}}if(n)t=o,e!==null&&(o?e.length=
o:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:_.oneOf,parentSchema:_,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const c={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:_,data:r};e===null?
e=[c]:e.push(c),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:_.dependencies,parentSchema:_,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!ye.test(i)){const c={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:_.properties.sidecar,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:_.properties.
sidecar.type,parentSchema:_.properties.sidecar,data:i};e===null?e=[c]:e.push(c),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!ge.test(i)){const c={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:_.properties.
scores,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:_.properties.scores.type,parentSchema:_.properties.scores,data:i};e===null?
e=[c]:e.push(c),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
metadata,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:_.properties.metadata.type,parentSchema:_.properties.metadata,data:i};
e===null?e=[c]:e.push(c),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const c={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:_.properties.filename.enum},schema:_.properties.filename.
enum,parentSchema:_.properties.filename,data:i};e===null?e=[c]:e.push(c),t++}}if(r.thresholds!==void 0&&(Q(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:x})||(e=e===null?Q.errors:e.concat(Q.
errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const c=i.length;for(let b=0;b<c;b++){
let p=i[b];if(!(p==="general"||p==="artist"||p==="copyright"||p==="character"||p==="meta"||p==="rating")){const a={instancePath:s+
"/categories/"+b,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:_.properties.categories.
items.enum},schema:_.properties.categories.items.enum,parentSchema:_.properties.categories.items,data:p};e===null?e=[a]:
e.push(a),t++}}}else{const c={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:_.properties.categories.type,parentSchema:_.properties.categories,data:i};e===null?e=[c]:e.push(c),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,
data:r};e===null?e=[i]:e.push(i),t++}return se.errors=e,t===0}const B={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},be=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function ie(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(o==="add"||o==="drop"||o==="set"||o===
"sha256"||o==="note")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:B,data:r};e===null?e=[n]:e.push(n),t++}if(r.add!==void 0&&(O(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:x})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.drop!==
void 0&&(O(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:x})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.set!==void 0&&(O(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:x})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.sha256!==void 0){let o=r.sha256;if(typeof o=="string"){if(!be.test(
o)){const n={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:B.properties.sha256,data:o};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:B.properties.
sha256.type,parentSchema:B.properties.sha256,data:o};e===null?e=[n]:e.push(n),t++}}if(r.note!==void 0){let o=r.note;if(typeof o!=
"string"){const n={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:B.
properties.note.type,parentSchema:B.properties.note,data:o};e===null?e=[n]:e.push(n),t++}}}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,data:r};e===null?e=[o]:e.push(o),
t++}return ie.errors=e,t===0}const k={type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",
additionalProperties:!1,oneOf:[{required:["drop"]},{required:["replace"]},{required:["combine"]},{required:["subsume"]},
{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],dependencies:{to:["combine"],combine:["to"],ancestors:[
"drop"],role:["drop"]},properties:{id:{$ref:"#/definitions/name",description:"Name of the rule in `why` and in lint; `ru\
les[3]` when absent."},drop:{$ref:"#/definitions/strings",description:"Verb: remove every tag that matches."},ancestors:{
type:"boolean",description:"With `drop`: also remove the tags that the removed ones imply. True when absent for `role: l\
earned`, else false."},role:{enum:["learned","noise","wrong"],description:"With `drop`: why these go. `learned` tags are\
 what the trigger is to absorb (S-13)."},replace:{type:"object",minProperties:1,additionalProperties:{$ref:"#/definition\
s/strings"},description:"Verb: a tag for another, or for several: `{serafuku: school uniform}`."},combine:{type:"array",
minItems:2,items:{type:"string",minLength:1},description:"Verb: when all of these are there, put the tag `to` in their p\
lace (S-27)."},to:{type:"string",minLength:1,description:"With `combine`: the tag that takes their place."},subsume:{type:"\
object",additionalProperties:!1,description:"Verb: remove a tag that another one makes redundant (S-26).",properties:{table:{
type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, relative to the project, besides the one\
 that comes with sdbuild."},suffix:{type:"boolean",default:!1,description:"Also when its words are the last words of the\
 other tag: `hat` by `straw hat`."}}},trigger:{type:"string",minLength:1,description:"Verb: the word that calls up what \
is learned; stands first and is kept (S-89, S-91)."},prefix:{type:"string",minLength:1,description:"Verb: text before th\
e caption."},suffix:{type:"string",minLength:1,description:"Verb: text after the caption."},subset:{type:"string",minLength:1,
description:"Only for the pictures that match this glob."},note:{type:"string",description:"Why; shown by `why`."}}},Y=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u");function ae(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){
let e=null,t=0;const o=t;let n=!1,m=null;const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const i={
instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:k.oneOf[0].required,
parentSchema:k.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var u=y===t;u&&(n=!0,m=0);const h=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.replace===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"replace"},schema:k.oneOf[1].required,parentSchema:k.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var u=h===
t;if(u&&n)n=!1,m=[m,1];else{u&&(n=!0,m=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const b={
instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"combine"},schema:k.oneOf[2].required,
parentSchema:k.oneOf[2],data:r};e===null?e=[b]:e.push(b),t++}var u=i===t;if(u&&n)n=!1,m=[m,2];else{u&&(n=!0,m=2);const b=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const a={instancePath:s,schemaPath:"#/oneOf/3/required",
keyword:"required",params:{missingProperty:"subsume"},schema:k.oneOf[3].required,parentSchema:k.oneOf[3],data:r};e===null?
e=[a]:e.push(a),t++}var u=b===t;if(u&&n)n=!1,m=[m,3];else{u&&(n=!0,m=3);const a=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.trigger===void 0){const d={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"\
trigger"},schema:k.oneOf[4].required,parentSchema:k.oneOf[4],data:r};e===null?e=[d]:e.push(d),t++}var u=a===t;if(u&&n)n=
!1,m=[m,4];else{u&&(n=!0,m=4);const d=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.prefix===void 0){const S={instancePath:s,
schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"prefix"},schema:k.oneOf[5].required,parentSchema:k.
oneOf[5],data:r};e===null?e=[S]:e.push(S),t++}var u=d===t;if(u&&n)n=!1,m=[m,5];else{u&&(n=!0,m=5);const S=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.suffix===void 0){const j={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"require\
d",params:{missingProperty:"suffix"},schema:k.oneOf[6].required,parentSchema:k.oneOf[6],data:r};e===null?e=[j]:e.push(j),
t++}var u=S===t;u&&n?(n=!1,m=[m,6]):u&&(n=!0,m=6)}}}}}if(n)t=o,e!==null&&(o?e.length=o:e=null);else{const i={instancePath:s,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:k.oneOf,parentSchema:k,data:r};e===null?e=[i]:e.push(
i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!X.call(k.properties,i)){const c={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:k,
data:r};e===null?e=[c]:e.push(c),t++}if(r.to!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/depende\
ncies",keyword:"dependencies",params:{property:"to",missingProperty:"combine",depsCount:1,deps:"combine"},schema:k.dependencies,
parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:k.dependencies,
parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:k.
dependencies,parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){const i={instancePath:s,
schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},
schema:k.dependencies,parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.id;if(typeof i=="str\
ing"){if(!Y.test(i)){const c={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,data:i};e===null?e=[c]:e.push(
c),t++}}else{const c={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:D.
type,parentSchema:D,data:i};e===null?e=[c]:e.push(c),t++}}if(r.drop!==void 0&&(O(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:x})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.ancestors!==void 0){let i=r.
ancestors;if(typeof i!="boolean"){const c={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:k.properties.ancestors.type,parentSchema:k.properties.ancestors,data:i};e===null?e=
[c]:e.push(c),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="wrong")){const c={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:k.properties.role.enum},schema:k.properties.
role.enum,parentSchema:k.properties.role,data:i};e===null?e=[c]:e.push(c),t++}}if(r.replace!==void 0){let i=r.replace;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const c={instancePath:s+"/replace",schemaPath:"#/prop\
erties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.replace,data:i};
e===null?e=[c]:e.push(c),t++}for(const c in i)O(i[c],{instancePath:s+"/replace/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:i,parentDataProperty:c,rootData:x})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{const c={instancePath:s+
"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:k.properties.replace.type,
parentSchema:k.properties.replace,data:i};e===null?e=[c]:e.push(c),t++}}if(r.combine!==void 0){let i=r.combine;if(Array.
isArray(i)){if(i.length<2){const b={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"minIte\
ms",params:{limit:2},schema:2,parentSchema:k.properties.combine,data:i};e===null?e=[b]:e.push(b),t++}const c=i.length;for(let b=0;b<
c;b++){let p=i[b];if(typeof p=="string"){if(p.length<1){const a={instancePath:s+"/combine/"+b,schemaPath:"#/properties/c\
ombine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.combine.items,data:p};e===
null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/combine/"+b,schemaPath:"#/properties/combine/items/type",keyword:"\
type",params:{type:"string"},schema:k.properties.combine.items.type,parentSchema:k.properties.combine.items,data:p};e===
null?e=[a]:e.push(a),t++}}}else{const c={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"type",
params:{type:"array"},schema:k.properties.combine.type,parentSchema:k.properties.combine,data:i};e===null?e=[c]:e.push(c),
t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+"/to",schemaPath:"#/prop\
erties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.to,data:i};e===null?e=[c]:e.
push(c),t++}}else{const c={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},
schema:k.properties.to.type,parentSchema:k.properties.to,data:i};e===null?e=[c]:e.push(c),t++}}if(r.subsume!==void 0){let i=r.
subsume;if(i&&typeof i=="object"&&!Array.isArray(i)){i.suffix===void 0&&(i.suffix=!1);for(const b in i)if(!(b==="table"||
b==="suffix")){const p={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:b},schema:!1,parentSchema:k.properties.subsume,data:i};e===null?e=[p]:e.push(
p),t++}if(i.table!==void 0){let b=i.table;if(typeof b=="string"){if(b.length<1){const p={instancePath:s+"/subsume/table",
schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.subsume.properties.table,data:b};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/subsume/table",
schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{type:"string"},schema:k.properties.subsume.
properties.table.type,parentSchema:k.properties.subsume.properties.table,data:b};e===null?e=[p]:e.push(p),t++}}let c=i.suffix;
if(typeof c!="boolean"){const b={instancePath:s+"/subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/typ\
e",keyword:"type",params:{type:"boolean"},schema:k.properties.subsume.properties.suffix.type,parentSchema:k.properties.subsume.
properties.suffix,data:c};e===null?e=[b]:e.push(b),t++}}else{const c={instancePath:s+"/subsume",schemaPath:"#/properties\
/subsume/type",keyword:"type",params:{type:"object"},schema:k.properties.subsume.type,parentSchema:k.properties.subsume,
data:i};e===null?e=[c]:e.push(c),t++}}if(r.trigger!==void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const c={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.trigger,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:k.properties.trigger.type,parentSchema:k.properties.trigger,
data:i};e===null?e=[c]:e.push(c),t++}}if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const c={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.prefix,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:k.properties.prefix.type,parentSchema:k.properties.prefix,data:i};
e===null?e=[c]:e.push(c),t++}}if(r.suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
suffix,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:k.properties.suffix.type,parentSchema:k.properties.suffix,data:i};e===null?
e=[c]:e.push(c),t++}}if(r.subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
subset,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:k.properties.subset.type,parentSchema:k.properties.subset,data:i};e===null?
e=[c]:e.push(c),t++}}if(r.note!==void 0){let i=r.note;if(typeof i!="string"){const c={instancePath:s+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"string"},schema:k.properties.note.type,parentSchema:k.properties.note,
data:i};e===null?e=[c]:e.push(c),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:k.type,parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}return ae.errors=e,t===0}const H={type:"object",
additionalProperties:!1,description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,
description:"CLIP tokens; one chunk is 75 (S-25)."},over:{enum:["lint","drop"],default:"lint",description:"Longer captio\
ns: report them, or drop tags from the end."}}};function pe(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const m in r)if(!(m==="tokens"||m==="over")){const y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:H,data:r};e===null?e=[y]:e.push(y),t++}let o=r.
tokens;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:s+"/tokens",schemaPath:"#/propert\
ies/tokens/type",keyword:"type",params:{type:"integer"},schema:H.properties.tokens.type,parentSchema:H.properties.tokens,
data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const m={instancePath:s+"/toke\
ns",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:H.
properties.tokens,data:o};e===null?e=[m]:e.push(m),t++}let n=r.over;if(!(n==="lint"||n==="drop")){const m={instancePath:s+
"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:H.properties.over.enum},schema:H.properties.
over.enum,parentSchema:H.properties.over,data:n};e===null?e=[m]:e.push(m),t++}}else{const o={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,data:r};e===null?e=[o]:e.push(o),t++}return pe.
errors=e,t===0}function ne(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===void 0&&(r.thresholds=
{}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),r.order===void 0&&(r.
order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train={}),r.tests===void 0&&
(r.tests=[]);for(const p in r)if(!X.call(w.properties,p)){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:w,data:r};e===null?e=[a]:e.push(a),t++}let n=r.
from;if(Array.isArray(n)){if(n.length<1){const a={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.properties.from,data:n};e===null?e=[a]:e.push(a),t++}const p=n.length;
for(let a=0;a<p;a++)se(n[a],{instancePath:s+"/from/"+a,parentData:n,parentDataProperty:a,rootData:x})||(e=e===null?se.errors:
e.concat(se.errors),t=e.length)}else{const p={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",
params:{type:"array"},schema:w.properties.from.type,parentSchema:w.properties.from,data:n};e===null?e=[p]:e.push(p),t++}
Q(r.thresholds,{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:x})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length);let m=r.vocab;if(m&&typeof m=="object"&&!Array.isArray(m)){m.extra===void 0&&(m.extra=[]);
for(const a in m)if(!(a==="files"||a==="extra")){const l={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w.properties.vocab,data:m};
e===null?e=[l]:e.push(l),t++}m.files!==void 0&&(O(m.files,{instancePath:s+"/vocab/files",parentData:m,parentDataProperty:"\
files",rootData:x})||(e=e===null?O.errors:e.concat(O.errors),t=e.length));let p=m.extra;if(Array.isArray(p)){const a=p.length;
for(let l=0;l<a;l++){let d=p[l];if(typeof d=="string"){if(d.length<1){const g={instancePath:s+"/vocab/extra/"+l,schemaPath:"\
#/properties/vocab/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
vocab.properties.extra.items,data:d};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/vocab/extra/"+l,schemaPath:"\
#/properties/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:w.properties.vocab.properties.
extra.items.type,parentSchema:w.properties.vocab.properties.extra.items,data:d};e===null?e=[g]:e.push(g),t++}}}else{const a={
instancePath:s+"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},
schema:w.properties.vocab.properties.extra.type,parentSchema:w.properties.vocab.properties.extra,data:p};e===null?e=[a]:
e.push(a),t++}}else{const p={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"o\
bject"},schema:w.properties.vocab.type,parentSchema:w.properties.vocab,data:m};e===null?e=[p]:e.push(p),t++}if(r.overrides!==
void 0){let p=r.overrides;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const a={instancePath:s+"/\
overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:w.properties.overrides.type},schema:w.properties.
overrides.type,parentSchema:w.properties.overrides,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="string"&&p.length<
1){const a={instancePath:s+"/overrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.properties.overrides,data:p};e===null?e=[a]:e.push(a),t++}if(p&&typeof p=="object"&&!Array.isArray(
p))for(const a in p)ie(p[a],{instancePath:s+"/overrides/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:a,
rootData:x})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}let y=r.groups;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(const p in y){const a=t;if(typeof p=="string"){if(!Y.test(p)){const l={instancePath:s+"/groups",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:D,data:p,propertyName:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/gro\
ups",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:p,propertyName:p};
e===null?e=[l]:e.push(l),t++}var o=a===t;if(!o){const l={instancePath:s+"/groups",schemaPath:"#/properties/groups/proper\
tyNames",keyword:"propertyNames",params:{propertyName:p},schema:w.properties.groups.propertyNames,parentSchema:w.properties.
groups,data:y};e===null?e=[l]:e.push(l),t++}}for(const p in y){let a=y[p];if(Array.isArray(a)){const l=a.length;for(let d=0;d<
l;d++){let g=a[d];if(typeof g=="string"){if(g.length<1){const S={instancePath:s+"/groups/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+d,schemaPath:"#/properties/groups/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.properties.groups.additionalProperties.items,data:g};e===null?e=[S]:e.push(S),t++}}else{const S={
instancePath:s+"/groups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/properties/groups/additionalPrope\
rties/items/type",keyword:"type",params:{type:"string"},schema:w.properties.groups.additionalProperties.items.type,parentSchema:w.
properties.groups.additionalProperties.items,data:g};e===null?e=[S]:e.push(S),t++}}}else{const l={instancePath:s+"/group\
s/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{
type:"array"},schema:w.properties.groups.additionalProperties.type,parentSchema:w.properties.groups.additionalProperties,
data:a};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"object"},schema:w.properties.groups.type,parentSchema:w.properties.groups,data:y};e===null?e=[p]:e.push(
p),t++}let h=r.rules;if(Array.isArray(h)){const p=h.length;for(let a=0;a<p;a++)ae(h[a],{instancePath:s+"/rules/"+a,parentData:h,
parentDataProperty:a,rootData:x})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const p={instancePath:s+"/\
rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:w.properties.rules.type,parentSchema:w.
properties.rules,data:h};e===null?e=[p]:e.push(p),t++}let u=r.order;if(Array.isArray(u)){const p=u.length;for(let a=0;a<
p;a++){let l=u[a];if(typeof l=="string"){if(l.length<1){const d={instancePath:s+"/order/"+a,schemaPath:"#/properties/ord\
er/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.order.items,data:l};e===null?
e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/order/"+a,schemaPath:"#/properties/order/items/type",keyword:"type",
params:{type:"string"},schema:w.properties.order.items.type,parentSchema:w.properties.order.items,data:l};e===null?e=[d]:
e.push(d),t++}}}else{const p={instancePath:s+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"\
array"},schema:w.properties.order.type,parentSchema:w.properties.order,data:u};e===null?e=[p]:e.push(p),t++}if(r.keep!==
void 0){let p=r.keep;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/type",keyword:"type",params:{type:"integer"},schema:w.properties.keep.type,parentSchema:w.properties.keep,
data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){const a={instancePath:s+"/keep",
schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.
keep,data:p};e===null?e=[a]:e.push(a),t++}}pe(r.limit,{instancePath:s+"/limit",parentData:r,parentDataProperty:"limit",rootData:x})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length);let i=r.render;if(i&&typeof i=="object"&&!Array.isArray(i)){i.space===
void 0&&(i.space=" "),i.escape===void 0&&(i.escape=!1);for(const l in i)if(!(l==="space"||l==="escape")){const d={instancePath:s+
"/render",schemaPath:"#/properties/render/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:w.properties.render,data:i};e===null?e=[d]:e.push(d),t++}let p=i.space;if(!(p===" "||p==="_")){const l={
instancePath:s+"/render/space",schemaPath:"#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:w.
properties.render.properties.space.enum},schema:w.properties.render.properties.space.enum,parentSchema:w.properties.render.
properties.space,data:p};e===null?e=[l]:e.push(l),t++}let a=i.escape;if(typeof a!="boolean"){const l={instancePath:s+"/r\
ender/escape",schemaPath:"#/properties/render/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:w.properties.
render.properties.escape.type,parentSchema:w.properties.render.properties.escape,data:a};e===null?e=[l]:e.push(l),t++}}else{
const p={instancePath:s+"/render",schemaPath:"#/properties/render/type",keyword:"type",params:{type:"object"},schema:w.properties.
render.type,parentSchema:w.properties.render,data:i};e===null?e=[p]:e.push(p),t++}let c=r.train;if(c&&typeof c=="object"&&
!Array.isArray(c)){c.shuffle===void 0&&(c.shuffle=!1),c.caption_dropout===void 0&&(c.caption_dropout=0),c.tag_dropout===
void 0&&(c.tag_dropout=0);for(const d in c)if(!(d==="shuffle"||d==="caption_dropout"||d==="tag_dropout")){const g={instancePath:s+
"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:w.properties.train,data:c};e===null?e=[g]:e.push(g),t++}let p=c.shuffle;if(typeof p!="boolean"){const d={
instancePath:s+"/train/shuffle",schemaPath:"#/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boo\
lean"},schema:w.properties.train.properties.shuffle.type,parentSchema:w.properties.train.properties.shuffle,data:p};e===
null?e=[d]:e.push(d),t++}let a=c.caption_dropout;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const d={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:w.properties.train.properties.caption_dropout,data:a};e===null?e=[d]:e.push(d),t++}if(a<
0||isNaN(a)){const d={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.train.properties.caption_dropout,
data:a};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/tra\
in/properties/caption_dropout/type",keyword:"type",params:{type:"number"},schema:w.properties.train.properties.caption_dropout.
type,parentSchema:w.properties.train.properties.caption_dropout,data:a};e===null?e=[d]:e.push(d),t++}let l=c.tag_dropout;
if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){const d={instancePath:s+"/train/tag_dropout",schemaPath:"#/propert\
ies/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.properties.
train.properties.tag_dropout,data:l};e===null?e=[d]:e.push(d),t++}if(l<0||isNaN(l)){const d={instancePath:s+"/train/tag_\
dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:w.properties.train.properties.tag_dropout,data:l};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:w.
properties.train.properties.tag_dropout.type,parentSchema:w.properties.train.properties.tag_dropout,data:l};e===null?e=[
d]:e.push(d),t++}}else{const p={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"\
object"},schema:w.properties.train.type,parentSchema:w.properties.train,data:c};e===null?e=[p]:e.push(p),t++}let b=r.tests;
if(Array.isArray(b)){const p=b.length;for(let a=0;a<p;a++){let l=b[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
lint===void 0&&(l.lint=[]),l.in===void 0){const g={instancePath:s+"/tests/"+a,schemaPath:"#/properties/tests/items/requi\
red",keyword:"required",params:{missingProperty:"in"},schema:w.properties.tests.items.required,parentSchema:w.properties.
tests.items,data:l};e===null?e=[g]:e.push(g),t++}if(l.out===void 0){const g={instancePath:s+"/tests/"+a,schemaPath:"#/pr\
operties/tests/items/required",keyword:"required",params:{missingProperty:"out"},schema:w.properties.tests.items.required,
parentSchema:w.properties.tests.items,data:l};e===null?e=[g]:e.push(g),t++}for(const g in l)if(!(g==="in"||g==="out"||g===
"lint")){const S={instancePath:s+"/tests/"+a,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:g},schema:!1,parentSchema:w.properties.tests.items,data:l};e===null?e=[S]:e.push(
S),t++}if(l.in!==void 0){let g=l.in;if(typeof g!="string"){const S={instancePath:s+"/tests/"+a+"/in",schemaPath:"#/prope\
rties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.items.properties.in.
type,parentSchema:w.properties.tests.items.properties.in,data:g};e===null?e=[S]:e.push(S),t++}}if(l.out!==void 0){let g=l.
out;if(typeof g!="string"){const S={instancePath:s+"/tests/"+a+"/out",schemaPath:"#/properties/tests/items/properties/ou\
t/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.items.properties.out.type,parentSchema:w.properties.
tests.items.properties.out,data:g};e===null?e=[S]:e.push(S),t++}}let d=l.lint;if(Array.isArray(d)){const g=d.length;for(let S=0;S<
g;S++){let P=d[S];if(typeof P!="string"){const j={instancePath:s+"/tests/"+a+"/lint/"+S,schemaPath:"#/properties/tests/i\
tems/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.items.properties.lint.items.
type,parentSchema:w.properties.tests.items.properties.lint.items,data:P};e===null?e=[j]:e.push(j),t++}}}else{const g={instancePath:s+
"/tests/"+a+"/lint",schemaPath:"#/properties/tests/items/properties/lint/type",keyword:"type",params:{type:"array"},schema:w.
properties.tests.items.properties.lint.type,parentSchema:w.properties.tests.items.properties.lint,data:d};e===null?e=[g]:
e.push(g),t++}}else{const d={instancePath:s+"/tests/"+a,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{
type:"object"},schema:w.properties.tests.items.type,parentSchema:w.properties.tests.items,data:l};e===null?e=[d]:e.push(
d),t++}}}else{const p={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"},
schema:w.properties.tests.type,parentSchema:w.properties.tests,data:b};e===null?e=[p]:e.push(p),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.type,parentSchema:w,data:r};e===null?e=[n]:e.push(n),
t++}return ne.errors=e,t===0}const Z={type:"object",additionalProperties:!1,requiredWhenMerged:["learned"],description:'\
For a textual inversion: what its vectors start from. The captions must not contain it: `drop: "@embedding.learned"`.',properties:{
name:{$ref:"#/definitions/name",description:"The word that calls it up; the dataset's name when absent."},vectors:{type:[
"integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"write a number from 1 to 75, or `auto`",default:"auto",description:"\
How many vectors it has; `auto` is one a token of what is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],
default:"tokens",description:"`tokens`: each vector starts from a token of what is learned; `mean`: all start from the m\
ean of them."},learned:{$ref:"#/definitions/strings",description:"Tags of what it is to learn, or other words that the b\
ase model knows (S-134, S-142)."}}},we=new RegExp("^auto$","u");function oe(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===
void 0&&(r.init="tokens");for(const m in r)if(!(m==="name"||m==="vectors"||m==="init"||m==="learned")){const y={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:Z,
data:r};e===null?e=[y]:e.push(y),t++}if(r.name!==void 0){let m=r.name;if(typeof m=="string"){if(!Y.test(m)){const y={instancePath:s+
"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,data:m};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:m};e===
null?e=[y]:e.push(y),t++}}let o=r.vectors;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"){
const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:Z.properties.vectors.
type},schema:Z.properties.vectors.type,parentSchema:Z.properties.vectors,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o==
"number"&&isFinite(o)){if(o>75||isNaN(o)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:75},schema:75,parentSchema:Z.properties.vectors,data:o};e===null?e=[m]:e.push(m),
t++}if(o<1||isNaN(o)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:Z.properties.vectors,data:o};e===null?e=[m]:e.push(m),t++}}if(typeof o=="\
string"&&!we.test(o)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{
pattern:"^auto$"},schema:"^auto$",parentSchema:Z.properties.vectors,data:o};e===null?e=[m]:e.push(m),t++}let n=r.init;if(!(n===
"tokens"||n==="mean")){const m={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:Z.
properties.init.enum},schema:Z.properties.init.enum,parentSchema:Z.properties.init,data:n};e===null?e=[m]:e.push(m),t++}
if(r.learned!==void 0&&(O(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:x})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(m=>Object.hasOwn(r,m)).
length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:Z.requiredWhenMerged,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),t++}}else{const o={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:r};e===null?e=[o]:e.push(o),t++}return oe.
errors=e,t===0}function G(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=[{flatten:"white"}]),
r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),r.captions===void 0&&
(r.captions={});for(const h in r)if(!X.call($.properties,h)){const u={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:$,data:r};e===null?e=[u]:e.push(u),t++}
if(r.kind!==void 0){let h=r.kind;if(!(h==="character"||h==="style"||h==="object"||h==="regularisation")){const u={instancePath:s+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:$.properties.kind.enum},schema:$.properties.
kind.enum,parentSchema:$.properties.kind,data:h};e===null?e=[u]:e.push(u),t++}}r.images!==void 0&&(O(r.images,{instancePath:s+
"/images",parentData:r,parentDataProperty:"images",rootData:x})||(e=e===null?O.errors:e.concat(O.errors),t=e.length));let o=r.
repeats;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const h={instancePath:s+"/repeats",schemaPath:"#/prope\
rties/repeats/type",keyword:"type",params:{type:"integer"},schema:$.properties.repeats.type,parentSchema:$.properties.repeats,
data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const h={instancePath:s+"/repe\
ats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.
properties.repeats,data:o};e===null?e=[h]:e.push(h),t++}let n=r.prepare;if(Array.isArray(n)){const h=n.length;for(let u=0;u<
h;u++)re(n[u],{instancePath:s+"/prepare/"+u,parentData:n,parentDataProperty:u,rootData:x})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length)}else{const h={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/type",keyword:"type",params:{
type:"array"},schema:$.properties.prepare.type,parentSchema:$.properties.prepare,data:n};e===null?e=[h]:e.push(h),t++}te(
r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:x})||(e=e===null?te.errors:e.concat(
te.errors),t=e.length);let m=r.subsets;if(m&&typeof m=="object"&&!Array.isArray(m))for(const h in m){let u=m[h];if(u&&typeof u==
"object"&&!Array.isArray(u)){for(const i in u)if(i!=="repeats"){const c={instancePath:s+"/subsets/"+h.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:i},schema:!1,parentSchema:$.properties.subsets.additionalProperties,data:u};e===null?e=
[c]:e.push(c),t++}if(u.repeats!==void 0){let i=u.repeats;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const c={
instancePath:s+"/subsets/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/addition\
alProperties/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:$.properties.subsets.additionalProperties.
properties.repeats.type,parentSchema:$.properties.subsets.additionalProperties.properties.repeats,data:i};e===null?e=[c]:
e.push(c),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const c={instancePath:s+"/subsets/"+h.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.subsets.additionalProperties.properties.repeats,
data:i};e===null?e=[c]:e.push(c),t++}}}else{const i={instancePath:s+"/subsets/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:$.properties.subsets.
additionalProperties.type,parentSchema:$.properties.subsets.additionalProperties,data:u};e===null?e=[i]:e.push(i),t++}}else{
const h={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},schema:$.
properties.subsets.type,parentSchema:$.properties.subsets,data:m};e===null?e=[h]:e.push(h),t++}let y=r.flip;if(typeof y!=
"boolean"){const h={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:$.
properties.flip.type,parentSchema:$.properties.flip,data:y};e===null?e=[h]:e.push(h),t++}if(ne(r.captions,{instancePath:s+
"/captions",parentData:r,parentDataProperty:"captions",rootData:x})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length),
r.embedding!==void 0&&(oe(r.embedding,{instancePath:s+"/embedding",parentData:r,parentDataProperty:"embedding",rootData:x})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),!s.startsWith("/defaults/")){if(["kind"].filter(h=>Object.hasOwn(
r,h)).length!==1){const h={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"kind"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[h]:e.push(h),t++}if(["images"].filter(h=>Object.
hasOwn(r,h)).length!==1){const h={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["images"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[h]:e.push(h),t++}}}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:r};e===null?e=[o]:e.push(o),
t++}return G.errors=e,t===0}const f={type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets",
"schedule",["steps","epochs"]],properties:{method:{enum:["lora"],description:"What is trained."},base:{type:"string",description:"\
Name of the checkpoint, under `models`, to train on."},vae:{type:"string",default:"none",description:"Name of a VAE unde\
r `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},
description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,
required:["command"],properties:{command:{type:"array",minItems:1,items:{type:"string"},description:"Program and argumen\
ts; started without a shell, it gets the job file as its last argument."}}}],default:"micro",hint:"write `micro`, or `{c\
ommand: [program, argument]}`",description:"What trains: `micro`, which comes with sdbuild, or a command that speaks the\
 trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{type:["number","string","object"],minLength:1,
additionalProperties:!1,description:"Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,0\
00, then 5e-7. Or a shape.",hint:"a schedule has one shape: `constant`, `linear`, `cosine` or `anneal`",requiredWhenMerged:[
["constant","linear","cosine","anneal"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate thro\
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
very period."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"Steps in which the rate rises to th\
e schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training in optimiser steps."},epochs:{type:"\
integer",minimum:1,description:"Length of the training in passes over all pictures with their repeats (S-55, S-56)."},batch_size:{
type:"integer",minimum:1,default:1,description:"Pictures in one step."},optimizer:{$ref:"#/definitions/optimizer",default:{}},
seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fixed number: equal recipes then give equal re\
sults",description:"Of everything random in the training."},clip_skip:{type:"integer",minimum:1,description:"Instead of \
the base model's own."},previews:{$ref:"#/definitions/previews"},save_every:{type:"integer",minimum:1,description:"Keep \
a checkpoint at every multiple of this many steps; only the result when absent."},keep_states:{type:"integer",minimum:0,
default:3,description:"How many states to keep, besides those where the learning rate changes: a training whose beginnin\
g is equal goes on from them."}}},C={type:"object",additionalProperties:!1,description:"The trained network.",properties:{
rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"\
The change is scaled by alpha / rank; equal to the rank when absent."}}};function me(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const n in r)
if(!(n==="rank"||n==="alpha")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},schema:!1,parentSchema:C,data:r};e===null?e=[m]:e.push(m),t++}let o=r.rank;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"\
type",params:{type:"integer"},schema:C.properties.rank.type,parentSchema:C.properties.rank,data:o};e===null?e=[n]:e.push(
n),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const n={instancePath:s+"/rank",schemaPath:"#/properties/ran\
k/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:C.properties.rank,data:o};e===null?e=
[n]:e.push(n),t++}if(r.alpha!==void 0){let n=r.alpha;if(typeof n=="number"&&isFinite(n)){if(n<=0||isNaN(n)){const m={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:C.properties.alpha,data:n};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/alpha",schemaPath:"\
#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:C.properties.alpha.type,parentSchema:C.properties.
alpha,data:n};e===null?e=[m]:e.push(m),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:C.type,parentSchema:C,data:r};e===null?e=[o]:e.push(o),t++}return me.errors=e,t===0}const ee={type:"numb\
er",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function E(r,{instancePath:s="",parentData:M,
parentDataProperty:I,rootData:x=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const o={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:ee,data:r};e===null?e=[o]:
e.push(o),t++}if(r<=0||isNaN(r)){const o={instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},schema:0,parentSchema:ee,data:r};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"number"},schema:ee.type,parentSchema:ee,data:r};e===null?e=[o]:e.push(o),t++}return E.
errors=e,t===0}const z={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"a\
rray",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly\
 the running means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"\
Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than\
 this are scaled down to it; 0 never."}}};function le(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===void 0&&
(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const y in r)if(!(y==="betas"||y==="weight_decay"||
y==="max_grad_norm")){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},schema:!1,parentSchema:z,data:r};e===null?e=[h]:e.push(h),t++}let o=r.betas;if(Array.isArray(o)){if(o.
length>2){const h={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},
schema:2,parentSchema:z.properties.betas,data:o};e===null?e=[h]:e.push(h),t++}if(o.length<2){const h={instancePath:s+"/b\
etas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:z.properties.betas,
data:o};e===null?e=[h]:e.push(h),t++}const y=o.length;for(let h=0;h<y;h++){let u=o[h];if(typeof u=="number"&&isFinite(u)){
if(u<0||isNaN(u)){const i={instancePath:s+"/betas/"+h,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:z.properties.betas.items,data:u};e===null?e=[i]:e.push(i),t++}if(u>=1||isNaN(
u)){const i={instancePath:s+"/betas/"+h,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1},schema:1,parentSchema:z.properties.betas.items,data:u};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s+"/betas/"+h,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"number"},schema:z.
properties.betas.items.type,parentSchema:z.properties.betas.items,data:u};e===null?e=[i]:e.push(i),t++}}}else{const y={instancePath:s+
"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:z.properties.betas.type,parentSchema:z.
properties.betas,data:o};e===null?e=[y]:e.push(y),t++}let n=r.weight_decay;if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(
n)){const y={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:z.properties.weight_decay,data:n};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+
"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{type:"number"},schema:z.properties.weight_decay.
type,parentSchema:z.properties.weight_decay,data:n};e===null?e=[y]:e.push(y),t++}let m=r.max_grad_norm;if(typeof m=="num\
ber"&&isFinite(m)){if(m<0||isNaN(m)){const y={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.max_grad_norm,data:m};e===null?
e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"\
type",params:{type:"number"},schema:z.properties.max_grad_norm.type,parentSchema:z.properties.max_grad_norm,data:m};e===
null?e=[y]:e.push(y),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.
type,parentSchema:z,data:r};e===null?e=[o]:e.push(o),t++}return le.errors=e,t===0}const V={type:"object",additionalProperties:!1,
requiredWhenMerged:["prompts"],description:"Pictures generated while training, to see where it goes; the target `preview\
s/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"writ\
e a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a numb\
er, or `100 steps`, or `1 epoch`. Also before the first step and after the last."},prompts:{type:"array",minItems:1,items:{
$ref:"#/definitions/prompt"},description:"What to generate every time."}}},ke=new RegExp("^[1-9][0-9]{0,8} (steps?|epoch\
s?)$","u"),W={type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"\
What the picture shall show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"int\
eger",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-\
44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews differ by the training alon\
e (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's resolution when ab\
sent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's resolution when abse\
nt."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier of the trained network."}}};
function ce(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),
r.strength===void 0&&(r.strength=1),r.prompt===void 0){const h={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"prompt"},schema:W.required,parentSchema:W,data:r};e===null?e=[h]:e.push(h),t++}if(r.seed===void 0){
const h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},schema:W.required,parentSchema:W,
data:r};e===null?e=[h]:e.push(h),t++}for(const h in r)if(!(h==="prompt"||h==="negative"||h==="seed"||h==="width"||h==="h\
eight"||h==="steps"||h==="cfg"||h==="strength")){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:W,data:r};e===null?e=[u]:e.push(u),t++}if(r.prompt!==
void 0){let h=r.prompt;if(typeof h!="string"){const u={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},schema:W.properties.prompt.type,parentSchema:W.properties.prompt,data:h};e===null?e=[u]:e.push(
u),t++}}let o=r.negative;if(typeof o!="string"){const h={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:W.properties.negative.type,parentSchema:W.properties.negative,data:o};e===
null?e=[h]:e.push(h),t++}if(r.seed!==void 0){let h=r.seed;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const u={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:W.properties.seed.
type,parentSchema:W.properties.seed,data:h};e===null?e=[u]:e.push(u),t++}if(typeof h=="number"&&isFinite(h)){if(h>4294967295||
isNaN(h)){const u={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:W.properties.seed,data:h};e===null?e=[u]:e.push(u),t++}if(h<0||isNaN(
h)){const u={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:W.properties.seed,data:h};e===null?e=[u]:e.push(u),t++}}}if(r.width!==void 0){let h=r.width;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const u={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:W.properties.width.type,parentSchema:W.properties.width,data:h};e===null?e=[u]:e.push(
u),t++}if(typeof h=="number"&&isFinite(h)&&(h<64||isNaN(h))){const u={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:W.properties.width,data:h};e===
null?e=[u]:e.push(u),t++}}if(r.height!==void 0){let h=r.height;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){
const u={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:W.
properties.height.type,parentSchema:W.properties.height,data:h};e===null?e=[u]:e.push(u),t++}if(typeof h=="number"&&isFinite(
h)&&(h<64||isNaN(h))){const u={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:W.properties.height,data:h};e===null?e=[u]:e.push(u),t++}}let n=r.steps;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const h={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:W.properties.steps.type,parentSchema:W.properties.steps,data:n};e===
null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const h={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:W.properties.steps,
data:n};e===null?e=[h]:e.push(h),t++}let m=r.cfg;if(!(typeof m=="number"&&isFinite(m))){const h={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:W.properties.cfg.type,parentSchema:W.properties.cfg,
data:m};e===null?e=[h]:e.push(h),t++}let y=r.strength;if(!(typeof y=="number"&&isFinite(y))){const h={instancePath:s+"/s\
trength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:W.properties.strength.type,
parentSchema:W.properties.strength,data:y};e===null?e=[h]:e.push(h),t++}}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:r};e===null?e=[o]:e.push(o),t++}return ce.errors=
e,t===0}function he(r,{instancePath:s="",parentData:M,parentDataProperty:I,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const n in r)if(!(n==="every"||n==="prompts")){const m={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:V,data:r};e===null?e=[m]:e.push(m),t++}let o=r.every;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&
typeof o!="string"){const n={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:V.
properties.every.type},schema:V.properties.every.type,parentSchema:V.properties.every,data:o};e===null?e=[n]:e.push(n),t++}
if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const n={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:V.properties.every,data:o};e===null?e=[n]:
e.push(n),t++}if(typeof o=="string"&&!ke.test(o)){const n={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:V.
properties.every,data:o};e===null?e=[n]:e.push(n),t++}if(r.prompts!==void 0){let n=r.prompts;if(Array.isArray(n)){if(n.length<
1){const y={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:V.properties.prompts,data:n};e===null?e=[y]:e.push(y),t++}const m=n.length;for(let y=0;y<m;y++)ce(n[y],{instancePath:s+
"/prompts/"+y,parentData:n,parentDataProperty:y,rootData:x})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)}else{
const m={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:V.
properties.prompts.type,parentSchema:V.properties.prompts,data:n};e===null?e=[m]:e.push(m),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:V.requiredWhenMerged,parentSchema:V,data:r};e===null?e=[n]:
e.push(n),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:V.type,parentSchema:V,
data:r};e===null?e=[o]:e.push(o),t++}return he.errors=e,t===0}function J(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.optimizer===void 0&&
(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&(r.keep_states=3);for(const p in r)if(!X.call(f.properties,
p)){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:f,data:r};e===null?e=[a]:e.push(a),t++}if(r.method!==void 0){let p=r.method;if(p!=="lora"){const a={
instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:f.properties.method.
enum},schema:f.properties.method.enum,parentSchema:f.properties.method,data:p};e===null?e=[a]:e.push(a),t++}}if(r.base!==
void 0){let p=r.base;if(typeof p!="string"){const a={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"\
type",params:{type:"string"},schema:f.properties.base.type,parentSchema:f.properties.base,data:p};e===null?e=[a]:e.push(
a),t++}}let n=r.vae;if(typeof n!="string"){const p={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"ty\
pe",params:{type:"string"},schema:f.properties.vae.type,parentSchema:f.properties.vae,data:n};e===null?e=[p]:e.push(p),t++}
if(r.datasets!==void 0){let p=r.datasets;if(Array.isArray(p)){if(p.length<1){const l={instancePath:s+"/datasets",schemaPath:"\
#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:f.properties.datasets,data:p};
e===null?e=[l]:e.push(l),t++}const a=p.length;for(let l=0;l<a;l++){let d=p[l];if(typeof d!="string"){const g={instancePath:s+
"/datasets/"+l,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:f.properties.datasets.
items.type,parentSchema:f.properties.datasets.items,data:d};e===null?e=[g]:e.push(g),t++}}}else{const a={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:f.properties.datasets.type,
parentSchema:f.properties.datasets,data:p};e===null?e=[a]:e.push(a),t++}}let m=r.trainer;const y=t;let h=!1;const u=t;if(m!==
"micro"){const p={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:f.
properties.trainer.anyOf[0].enum},schema:f.properties.trainer.anyOf[0].enum,parentSchema:f.properties.trainer.anyOf[0],data:m};
e===null?e=[p]:e.push(p),t++}var o=u===t;if(h=h||o,!h){const p=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.command===
void 0){const l={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:f.properties.trainer.anyOf[1].required,parentSchema:f.properties.trainer.anyOf[1],data:m};
e===null?e=[l]:e.push(l),t++}for(const l in m)if(l!=="command"){const d={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:f.
properties.trainer.anyOf[1],data:m};e===null?e=[d]:e.push(d),t++}if(m.command!==void 0){let l=m.command;if(Array.isArray(
l)){if(l.length<1){const g={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:f.properties.trainer.anyOf[1].properties.command,data:l};
e===null?e=[g]:e.push(g),t++}const d=l.length;for(let g=0;g<d;g++){let S=l[g];if(typeof S!="string"){const P={instancePath:s+
"/trainer/command/"+g,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:f.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:f.properties.trainer.anyOf[1].properties.
command.items,data:S};e===null?e=[P]:e.push(P),t++}}}else{const d={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:f.properties.trainer.anyOf[1].
properties.command.type,parentSchema:f.properties.trainer.anyOf[1].properties.command,data:l};e===null?e=[d]:e.push(d),t++}}}else{
const l={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:f.properties.trainer.anyOf[1].type,parentSchema:f.properties.trainer.anyOf[1],data:m};e===null?e=[l]:e.push(l),t++}
var o=p===t;h=h||o}if(h)t=y,e!==null&&(y?e.length=y:e=null);else{const p={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:f.properties.trainer.anyOf,parentSchema:f.properties.trainer,data:m};
e===null?e=[p]:e.push(p),t++}if(me(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:x})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length),r.schedule!==void 0){let p=r.schedule;if(!(typeof p=="number"&&isFinite(
p))&&typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const a={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:f.properties.schedule.type},schema:f.properties.schedule.type,parentSchema:f.
properties.schedule,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="string"&&p.length<1){const a={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:f.properties.
schedule,data:p};e===null?e=[a]:e.push(a),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){p.warmup===void 0&&(p.warmup=
0);for(const l in p)if(!(l==="constant"||l==="linear"||l==="cosine"||l==="anneal"||l==="warmup")){const d={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:f.properties.schedule,data:p};e===null?e=[d]:e.push(d),t++}if(p.constant!==void 0&&(E(p.constant,
{instancePath:s+"/schedule/constant",parentData:p,parentDataProperty:"constant",rootData:x})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),p.linear!==void 0){let l=p.linear;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.end===void 0&&
(l.end=0),l.peak===void 0){const g={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:f.properties.schedule.properties.linear.required,parentSchema:f.
properties.schedule.properties.linear,data:l};e===null?e=[g]:e.push(g),t++}for(const g in l)if(!(g==="peak"||g==="end")){
const S={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:f.properties.schedule.properties.linear,data:l};
e===null?e=[S]:e.push(S),t++}l.peak!==void 0&&(E(l.peak,{instancePath:s+"/schedule/linear/peak",parentData:l,parentDataProperty:"\
peak",rootData:x})||(e=e===null?E.errors:e.concat(E.errors),t=e.length));let d=l.end;if(typeof d=="number"&&isFinite(d)){
if(d>1||isNaN(d)){const g={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:f.properties.schedule.properties.
linear.properties.end,data:d};e===null?e=[g]:e.push(g),t++}if(d<0||isNaN(d)){const g={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:f.properties.schedule.properties.linear.properties.end,data:d};e===null?e=[g]:e.push(g),t++}}else{
const g={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:f.properties.schedule.properties.linear.properties.end.type,parentSchema:f.
properties.schedule.properties.linear.properties.end,data:d};e===null?e=[g]:e.push(g),t++}}else{const d={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:f.
properties.schedule.properties.linear.type,parentSchema:f.properties.schedule.properties.linear,data:l};e===null?e=[d]:e.
push(d),t++}}if(p.cosine!==void 0){let l=p.cosine;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.end===void 0&&(l.end=
0),l.restarts===void 0&&(l.restarts=0),l.decay===void 0&&(l.decay=1),l.peak===void 0){const P={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:f.properties.schedule.properties.cosine.required,parentSchema:f.properties.schedule.properties.cosine,data:l};e===
null?e=[P]:e.push(P),t++}for(const P in l)if(!(P==="peak"||P==="end"||P==="restarts"||P==="decay")){const j={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:P},schema:!1,parentSchema:f.properties.schedule.properties.cosine,data:l};e===null?e=[j]:
e.push(j),t++}l.peak!==void 0&&(E(l.peak,{instancePath:s+"/schedule/cosine/peak",parentData:l,parentDataProperty:"peak",
rootData:x})||(e=e===null?E.errors:e.concat(E.errors),t=e.length));let d=l.end;if(typeof d=="number"&&isFinite(d)){if(d>
1||isNaN(d)){const P={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:f.properties.schedule.properties.
cosine.properties.end,data:d};e===null?e=[P]:e.push(P),t++}if(d<0||isNaN(d)){const P={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:f.properties.schedule.properties.cosine.properties.end,data:d};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:f.properties.schedule.properties.cosine.properties.end.type,parentSchema:f.
properties.schedule.properties.cosine.properties.end,data:d};e===null?e=[P]:e.push(P),t++}let g=l.restarts;if(!(typeof g==
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
e===null?e=[P]:e.push(P),t++}}else{const d={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:f.properties.schedule.properties.cosine.type,parentSchema:f.
properties.schedule.properties.cosine,data:l};e===null?e=[d]:e.push(d),t++}}if(p.anneal!==void 0){let l=p.anneal;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.start===void 0&&(l.start=""),l.cycles===void 0){const g={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:f.properties.schedule.properties.anneal.required,parentSchema:f.properties.schedule.properties.anneal,data:l};e===
null?e=[g]:e.push(g),t++}for(const g in l)if(!(g==="start"||g==="cycles")){const S={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
schema:!1,parentSchema:f.properties.schedule.properties.anneal,data:l};e===null?e=[S]:e.push(S),t++}let d=l.start;if(typeof d!=
"string"){const g={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:f.properties.schedule.properties.anneal.properties.start.type,
parentSchema:f.properties.schedule.properties.anneal.properties.start,data:d};e===null?e=[g]:e.push(g),t++}if(l.cycles!==
void 0){let g=l.cycles;if(Array.isArray(g)){if(g.length<1){const P={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:f.
properties.schedule.properties.anneal.properties.cycles,data:g};e===null?e=[P]:e.push(P),t++}const S=g.length;for(let P=0;P<
S;P++){let j=g[P];if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.burst===void 0){const v={instancePath:s+"/schedule/a\
nneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:f.
properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[v]:e.push(v),t++}if(j.steps===void 0){
const v={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:f.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[v]:
e.push(v),t++}if(j.base===void 0){const v={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:f.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:f.properties.schedule.properties.anneal.properties.
cycles.items,data:j};e===null?e=[v]:e.push(v),t++}if(j.period===void 0){const v={instancePath:s+"/schedule/anneal/cycles\
/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:f.properties.schedule.
properties.anneal.properties.cycles.items,data:j};e===null?e=[v]:e.push(v),t++}if(j.until===void 0){const v={instancePath:s+
"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[v]:e.push(v),t++}for(const v in j)
if(!(v==="burst"||v==="steps"||v==="base"||v==="period"||v==="until")){const L={instancePath:s+"/schedule/anneal/cycles/"+
P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:v},schema:!1,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.
items,data:j};e===null?e=[L]:e.push(L),t++}if(j.burst!==void 0&&(E(j.burst,{instancePath:s+"/schedule/anneal/cycles/"+P+
"/burst",parentData:j,parentDataProperty:"burst",rootData:x})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),j.steps!==
void 0){let v=j.steps;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const L={instancePath:s+"/schedule/annea\
l/cycles/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:v};e===null?
e=[L]:e.push(L),t++}if(typeof v=="number"&&isFinite(v)&&(v<1||isNaN(v))){const L={instancePath:s+"/schedule/anneal/cycle\
s/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:v};e===null?e=[L]:e.push(L),t++}}if(j.base!==void 0&&(E(j.base,{instancePath:s+"/schedule/an\
neal/cycles/"+P+"/base",parentData:j,parentDataProperty:"base",rootData:x})||(e=e===null?E.errors:e.concat(E.errors),t=e.
length)),j.period!==void 0){let v=j.period;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const L={instancePath:s+
"/schedule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:f.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:v};e===null?e=[L]:e.push(L),t++}if(typeof v=="number"&&isFinite(v)&&(v<2||isNaN(v))){const L={instancePath:s+"/sche\
dule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:f.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:v};e===null?e=[L]:e.push(L),t++}}if(j.until!==void 0){let v=j.until;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const L={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:f.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:v};e===null?e=[L]:e.push(L),t++}if(typeof v==
"number"&&isFinite(v)&&(v<1||isNaN(v))){const L={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:v};
e===null?e=[L]:e.push(L),t++}}}else{const v={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:f.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:f.properties.schedule.properties.anneal.properties.cycles.items,data:j};
e===null?e=[v]:e.push(v),t++}}}else{const S={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:f.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:f.properties.schedule.properties.anneal.properties.cycles,data:g};e===null?e=[S]:e.push(
S),t++}}}else{const d={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:f.properties.schedule.properties.anneal.type,parentSchema:f.properties.schedule.properties.
anneal,data:l};e===null?e=[d]:e.push(d),t++}}let a=p.warmup;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:f.properties.schedule.properties.warmup.type,parentSchema:f.properties.schedule.properties.warmup,data:a};
e===null?e=[l]:e.push(l),t++}if(typeof a=="number"&&isFinite(a)){if(a>1e5||isNaN(a)){const l={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:f.properties.schedule.properties.warmup,data:a};e===null?e=[l]:e.push(l),t++}if(a<0||isNaN(a)){const l={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:f.properties.schedule.properties.warmup,data:a};e===null?e=[l]:e.push(l),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(l=>Object.hasOwn(p,l)).length!==1){const l={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:f.properties.schedule.requiredWhenMerged,parentSchema:f.properties.schedule,
data:p};e===null?e=[l]:e.push(l),t++}}}if(r.steps!==void 0){let p=r.steps;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const a={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:f.
properties.steps.type,parentSchema:f.properties.steps,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){const a={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:f.properties.steps,data:p};e===null?e=[a]:e.push(a),t++}}if(r.epochs!==void 0){
let p=r.epochs;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:f.properties.epochs.type,parentSchema:f.properties.
epochs,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const a={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.
properties.epochs,data:p};e===null?e=[a]:e.push(a),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const p={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:f.properties.batch_size.type,parentSchema:f.properties.batch_size,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.properties.batch_size,data:i};e===null?e=[
p]:e.push(p),t++}le(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",rootData:x})||(e=
e===null?le.errors:e.concat(le.errors),t=e.length);let c=r.seed;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:f.properties.
seed.type,parentSchema:f.properties.seed,data:c};e===null?e=[p]:e.push(p),t++}if(typeof c=="number"&&isFinite(c)){if(c>4294967295||
isNaN(c)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:f.properties.seed,data:c};e===null?e=[p]:e.push(p),t++}if(c<0||isNaN(
c)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:f.properties.seed,data:c};e===null?e=[p]:e.push(p),t++}}if(r.clip_skip!==void 0){let p=r.clip_skip;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/clip_skip",schemaPath:"#/properties/\
clip_skip/type",keyword:"type",params:{type:"integer"},schema:f.properties.clip_skip.type,parentSchema:f.properties.clip_skip,
data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const a={instancePath:s+"/clip\
_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.
properties.clip_skip,data:p};e===null?e=[a]:e.push(a),t++}}if(r.previews!==void 0&&(he(r.previews,{instancePath:s+"/prev\
iews",parentData:r,parentDataProperty:"previews",rootData:x})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.
save_every!==void 0){let p=r.save_every;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+
"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:f.properties.save_every.
type,parentSchema:f.properties.save_every,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||
isNaN(p))){const a={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:f.properties.save_every,data:p};e===null?e=[a]:e.push(a),t++}}let b=r.keep_states;
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
data:r};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:f.type,parentSchema:f,data:r};e===null?e=[n]:e.push(n),t++}return J.errors=e,t===0}const A={type:"object",additionalProperties:!1,
requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weigh\
ted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,
requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"Th\
e model that is changed."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE \
go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"arra\
y",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\
\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{
type:"number"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"\
string",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","f\
p32"],default:"fp16",description:"Numbers in the written file."}}};function K(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:x=r}={}){let e=null,t=0;const o=t,n=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.alpha===void 0&&(y=
"alpha")||r.blocks===void 0&&(y="blocks")){const h={};e===null?e=[h]:e.push(h),t++}}var m=n===t;if(m){const y={instancePath:s,
schemaPath:"#/not",keyword:"not",params:{},schema:A.not,parentSchema:A,data:r};e===null?e=[y]:e.push(y),t++}else t=o,e!==
null&&(o?e.length=o:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.
loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)if(!(i==="method"||i==="models"||i==="a\
lpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:A,data:r};e===null?e=[c]:e.push(c),t++}let y=r.
method;if(y!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{
allowedValues:A.properties.method.enum},schema:A.properties.method.enum,parentSchema:A.properties.method,data:y};e===null?
e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const c in i)if(!(c===
"a"||c==="b")){const b={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:c},schema:!1,parentSchema:A.properties.models,data:i};e===null?e=[b]:e.push(b),
t++}if(i.a!==void 0){let c=i.a;if(typeof c!="string"){const b={instancePath:s+"/models/a",schemaPath:"#/properties/model\
s/properties/a/type",keyword:"type",params:{type:"string"},schema:A.properties.models.properties.a.type,parentSchema:A.properties.
models.properties.a,data:c};e===null?e=[b]:e.push(b),t++}}if(i.b!==void 0){let c=i.b;if(typeof c!="string"){const b={instancePath:s+
"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:A.properties.
models.properties.b.type,parentSchema:A.properties.models.properties.b,data:c};e===null?e=[b]:e.push(b),t++}}if(!s.startsWith(
"/defaults/")&&["a"].filter(c=>Object.hasOwn(i,c)).length!==1){const c={instancePath:s+"/models",schemaPath:"#/propertie\
s/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:A.properties.models.requiredWhenMerged,
parentSchema:A.properties.models,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:A.properties.models.type,parentSchema:A.properties.
models,data:i};e===null?e=[c]:e.push(c),t++}}if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i)){const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.alpha,data:i};e===null?e=[c]:e.push(c),t++}if(i<0||isNaN(i)){const c={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.alpha,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:A.properties.alpha.type,parentSchema:A.properties.alpha,data:i};e===
null?e=[c]:e.push(c),t++}}if(r.blocks!==void 0){let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const b={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:A.properties.
blocks,data:i};e===null?e=[b]:e.push(b),t++}if(i.length<26){const b={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:A.properties.blocks,data:i};e===null?e=[b]:e.
push(b),t++}const c=i.length;for(let b=0;b<c;b++){let p=i[b];if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const a={
instancePath:s+"/blocks/"+b,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:A.properties.blocks.items,data:p};e===null?e=[a]:e.push(a),t++}if(p<0||isNaN(p)){const a={instancePath:s+
"/blocks/"+b,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:A.properties.blocks.items,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/blocks/"+b,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:A.properties.blocks.items.type,parentSchema:A.
properties.blocks.items,data:p};e===null?e=[a]:e.push(a),t++}}}else{const c={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:A.properties.blocks.type,parentSchema:A.properties.blocks,
data:i};e===null?e=[c]:e.push(c),t++}}let h=r.loras;if(h&&typeof h=="object"&&!Array.isArray(h))for(const i in h){let c=h[i];
if(!(typeof c=="number"&&isFinite(c))){const b={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:A.properties.loras.additionalProperties.
type,parentSchema:A.properties.loras.additionalProperties,data:c};e===null?e=[b]:e.push(b),t++}}else{const i={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:A.properties.loras.type,parentSchema:A.
properties.loras,data:h};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const c={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:A.properties.vae.type,parentSchema:A.
properties.vae,data:i};e===null?e=[c]:e.push(c),t++}}let u=r.dtype;if(!(u==="fp16"||u==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:A.properties.dtype.enum},schema:A.properties.
dtype.enum,parentSchema:A.properties.dtype,data:u};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:A.requiredWhenMerged,parentSchema:A,data:r};e===null?e=[i]:e.push(i),t++}}else{
const y={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:r};e===
null?e=[y]:e.push(y),t++}return K.errors=e,t===0}const T={type:"object",additionalProperties:!1,requiredWhenMerged:[["ch\
eckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function de(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(o==="checkpoint"||o===
"vae"||o==="clip_skip")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:T,data:r};e===null?e=[n]:e.push(n),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const o={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:T.dependencies,parentSchema:T,data:r};e===null?e=[o]:e.push(o),t++}if(r.
checkpoint!==void 0){let o=r.checkpoint;if(typeof o=="string"){if(o.length<1){const n={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.checkpoint,data:o};
e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:T.properties.checkpoint.type,parentSchema:T.properties.checkpoint,data:o};e===null?e=
[n]:e.push(n),t++}}if(r.vae!==void 0){let o=r.vae;if(typeof o=="string"){if(o.length<1){const n={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.vae,data:o};e===null?
e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:T.properties.vae.type,parentSchema:T.properties.vae,data:o};e===null?e=[n]:e.push(n),t++}}if(r.clip_skip!==
void 0){let o=r.clip_skip;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:T.properties.clip_skip.type,parentSchema:T.
properties.clip_skip,data:o};e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const n={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:T.properties.clip_skip,data:o};e===null?e=[n]:e.push(n),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:T.requiredWhenMerged,parentSchema:T,data:r};e===null?e=[o]:
e.push(o),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,
data:r};e===null?e=[o]:e.push(o),t++}return de.errors=e,t===0}function ue(r,{instancePath:s="",parentData:M,parentDataProperty:I,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const a in r)if(!X.call(N.properties,a)){const l={instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N,data:r};e===null?
e=[l]:e.push(l),t++}if(r.sdbuild!==void 0){let a=r.sdbuild;if(a!==1){const l={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:N.properties.sdbuild,data:a};e===null?
e=[l]:e.push(l),t++}}if(r.extends!==void 0){let a=r.extends;if(typeof a!="string"&&!Array.isArray(a)){const l={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:N.properties.extends.type},schema:N.properties.
extends.type,parentSchema:N.properties.extends,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&a.length<1){const l={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.extends,data:a};e===null?e=[l]:e.push(l),t++}if(Array.isArray(a)){if(a.length<1){const d={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.properties.
extends,data:a};e===null?e=[d]:e.push(d),t++}const l=a.length;for(let d=0;d<l;d++){let g=a[d];if(typeof g=="string"){if(g.
length<1){const S={instancePath:s+"/extends/"+d,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:N.properties.extends.items,data:g};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+
"/extends/"+d,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:N.properties.extends.
items.type,parentSchema:N.properties.extends.items,data:g};e===null?e=[S]:e.push(S),t++}}}}if(r.vars!==void 0){let a=r.vars;
if(a&&typeof a=="object"&&!Array.isArray(a))for(const l in a){let d=a[l];if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))){const g={instancePath:s+"/vars/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:N.properties.vars.additionalProperties.type},schema:N.properties.vars.additionalProperties.
type,parentSchema:N.properties.vars.additionalProperties,data:d};e===null?e=[g]:e.push(g),t++}}else{const l={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:N.properties.vars.type,parentSchema:N.
properties.vars,data:a};e===null?e=[l]:e.push(l),t++}}let h=r.defaults;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const a in h)
if(!(a==="dataset"||a==="train"||a==="merge")){const l={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.defaults,
data:h};e===null?e=[l]:e.push(l),t++}h.dataset!==void 0&&(G(h.dataset,{instancePath:s+"/defaults/dataset",parentData:h,parentDataProperty:"\
dataset",rootData:x})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),h.train!==void 0&&(J(h.train,{instancePath:s+
"/defaults/train",parentData:h,parentDataProperty:"train",rootData:x})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),
h.merge!==void 0&&(K(h.merge,{instancePath:s+"/defaults/merge",parentData:h,parentDataProperty:"merge",rootData:x})||(e=
e===null?K.errors:e.concat(K.errors),t=e.length))}else{const a={instancePath:s+"/defaults",schemaPath:"#/properties/defa\
ults/type",keyword:"type",params:{type:"object"},schema:N.properties.defaults.type,parentSchema:N.properties.defaults,data:h};
e===null?e=[a]:e.push(a),t++}let u=r.models;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const a in u){const l=t;if(typeof a==
"string"){if(!Y.test(a)){const d={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,data:a,propertyName:a};
e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/models",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:D.type,parentSchema:D,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}var o=l===t;if(!o){
const d={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:a},
schema:N.properties.models.propertyNames,parentSchema:N.properties.models,data:u};e===null?e=[d]:e.push(d),t++}}for(const a in u)
de(u[a],{instancePath:s+"/models/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:a,rootData:x})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length)}else{const a={instancePath:s+"/models",schemaPath:"#/properties/mo\
dels/type",keyword:"type",params:{type:"object"},schema:N.properties.models.type,parentSchema:N.properties.models,data:u};
e===null?e=[a]:e.push(a),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const a in i){const l=t;if(typeof a==
"string"){if(!Y.test(a)){const d={instancePath:s+"/datasets",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,data:a,propertyName:a};
e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/datasets",schemaPath:"#/definitions/name/type",keyword:"typ\
e",params:{type:"string"},schema:D.type,parentSchema:D,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}var n=l===t;if(!n){
const d={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName:a},
schema:N.properties.datasets.propertyNames,parentSchema:N.properties.datasets,data:i};e===null?e=[d]:e.push(d),t++}}for(const a in i)
G(i[a],{instancePath:s+"/datasets/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:a,rootData:x})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length)}else{const a={instancePath:s+"/datasets",schemaPath:"#/properties/da\
tasets/type",keyword:"type",params:{type:"object"},schema:N.properties.datasets.type,parentSchema:N.properties.datasets,
data:i};e===null?e=[a]:e.push(a),t++}let c=r.train;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const a in c){const l=t;
if(typeof a=="string"){if(!Y.test(a)){const d={instancePath:s+"/train",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,
data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/train",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:a,propertyName:a};e===null?e=[d]:e.push(
d),t++}var m=l===t;if(!m){const d={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"proper\
tyNames",params:{propertyName:a},schema:N.properties.train.propertyNames,parentSchema:N.properties.train,data:c};e===null?
e=[d]:e.push(d),t++}}for(const a in c)J(c[a],{instancePath:s+"/train/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,
parentDataProperty:a,rootData:x})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{const a={instancePath:s+"/tr\
ain",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:N.properties.train.type,parentSchema:N.
properties.train,data:c};e===null?e=[a]:e.push(a),t++}let b=r.merge;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const a in b){
const l=t;if(typeof a=="string"){if(!Y.test(a)){const d={instancePath:s+"/merge",schemaPath:"#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,
data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/merge",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:a,propertyName:a};e===null?e=[d]:e.push(
d),t++}var y=l===t;if(!y){const d={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"proper\
tyNames",params:{propertyName:a},schema:N.properties.merge.propertyNames,parentSchema:N.properties.merge,data:b};e===null?
e=[d]:e.push(d),t++}}for(const a in b)K(b[a],{instancePath:s+"/merge/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,
parentDataProperty:a,rootData:x})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)}else{const a={instancePath:s+"/me\
rge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:N.properties.merge.type,parentSchema:N.
properties.merge,data:b};e===null?e=[a]:e.push(a),t++}let p=r.report;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)
if(a!=="title"){const l={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:a},schema:!1,parentSchema:N.properties.report,data:p};e===null?e=[l]:e.push(l),
t++}if(p.title!==void 0){let a=p.title;if(typeof a!="string"){const l={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:N.properties.report.properties.title.type,
parentSchema:N.properties.report.properties.title,data:a};e===null?e=[l]:e.push(l),t++}}}else{const a={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:N.properties.report.type,parentSchema:N.
properties.report,data:p};e===null?e=[a]:e.push(a),t++}if(r.default!==void 0){let a=r.default;if(Array.isArray(a)){const l=a.
length;for(let d=0;d<l;d++){let g=a[d];if(typeof g!="string"){const S={instancePath:s+"/default/"+d,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:N.properties.default.items.type,parentSchema:N.properties.
default.items,data:g};e===null?e=[S]:e.push(S),t++}}}else{const l={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:N.properties.default.type,parentSchema:N.properties.default,data:a};
e===null?e=[l]:e.push(l),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:N.requiredWhenMerged,
parentSchema:N,data:r};e===null?e=[a]:e.push(a),t++}}else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:N.type,parentSchema:N,data:r};e===null?e=[h]:e.push(h),t++}return ue.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Pe;
