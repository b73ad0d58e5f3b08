// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const de=oe,v={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
f them.",properties:{from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{type:"object",additionalProperties:!1,
required:["sidecar"],properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension\
 with its dot, such as `.txt`",description:"Extension of the file beside the picture that holds its tags."}}},description:"\
Sources of tags; what they give is put together."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{
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
must do."}}},limit:{type:"object",additionalProperties:!1,description:"How long a caption may be.",properties:{tokens:{type:"\
integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-25)."},over:{enum:["lint","drop"],default:"li\
nt",description:"Longer captions: report them, or drop tags from the end."}}},rule:{type:"object",hint:"a rule has one v\
erb: write two rules, or keep one of the two",additionalProperties:!1,oneOf:[{required:["drop"]},{required:["replace"]},
{required:["combine"]},{required:["subsume"]},{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],dependencies:{
to:["combine"],combine:["to"],ancestors:["drop"],role:["drop"]},properties:{id:{$ref:"#/definitions/name",description:"N\
ame of the rule in `why` and in lint; `rules[3]` when absent."},drop:{$ref:"#/definitions/strings",description:"Verb: re\
move every tag that matches."},ancestors:{type:"boolean",description:"With `drop`: also remove the tags that the removed\
 ones imply. True when absent for `role: learned`, else false."},role:{enum:["learned","noise","wrong"],description:"Wit\
h `drop`: why these go. `learned` tags are what the trigger is to absorb (S-13)."},replace:{type:"object",minProperties:1,
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
default:"fp16",description:"Numbers in the written file."}}}}},$={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},K=Object.prototype.hasOwnProperty,
q={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
"object","regularisation"],description:"What is learned from it; sets which lint findings are errors. `regularisation` p\
ictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them,\
 of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"How often every pi\
cture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"\
What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},
subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"\
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."}}},description:"\
Other settings for some of the pictures, by glob; the last glob that matches wins."},flip:{type:"boolean",default:!1,description:"\
Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#\
/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"}}},H={type:["string","array"],items:{type:"\
string",minLength:1},minLength:1,minItems:1};function T(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:H.type},schema:H.type,parentSchema:H,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&r.length<1){const n={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H,data:r};e===null?e=
[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const l={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:H,data:r};e===null?e=[l]:e.push(l),t++}const n=r.length;for(let l=0;l<n;l++){let d=r[l];
if(typeof d=="string"){if(d.length<1){const g={instancePath:s+"/"+l,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:H.items,data:d};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/"+l,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:H.items.type,parentSchema:H.items,data:d};e===null?e=[g]:e.push(
g),t++}}}return T.errors=e,t===0}const C={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},me=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function J(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"flatten"},schema:C.required,parentSchema:C,data:r};e===null?e=[n]:e.push(n),t++}for(const n in r)
if(n!=="flatten"){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:C,data:r};e===null?e=[l]:e.push(l),t++}if(r.flatten!==void 0){let n=r.flatten;if(typeof n=="strin\
g"){if(!me.test(n)){const l={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:C.properties.
flatten,data:n};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:C.properties.flatten.type,parentSchema:C.properties.flatten,data:n};e===
null?e=[l]:e.push(l),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.
type,parentSchema:C,data:r};e===null?e=[n]:e.push(n),t++}return J.errors=e,t===0}const W={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function Q(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const u in r)
if(!(u==="resolution"||u==="step"||u==="min"||u==="max"||u==="upscale")){const p={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:W,data:r};e===null?e=[p]:
e.push(p),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&!Array.isArray(n)){const u={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:W.properties.resolution.type},schema:W.
properties.resolution.type,parentSchema:W.properties.resolution,data:n};e===null?e=[u]:e.push(u),t++}if(typeof n=="numbe\
r"&&isFinite(n)&&(n<8||isNaN(n))){const u={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:W.properties.resolution,data:n};e===null?e=[u]:e.push(u),
t++}if(Array.isArray(n)){if(n.length>2){const p={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:W.properties.resolution,data:n};e===null?e=[p]:e.push(p),t++}
if(n.length<2){const p={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:W.properties.resolution,data:n};e===null?e=[p]:e.push(p),t++}const u=n.length;for(let p=0;p<
u;p++){let c=n[p];if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:s+"/resolution/"+p,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:W.properties.resolution.items.type,parentSchema:W.
properties.resolution.items,data:c};e===null?e=[f]:e.push(f),t++}if(typeof c=="number"&&isFinite(c)&&(c<8||isNaN(c))){const f={
instancePath:s+"/resolution/"+p,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:W.properties.resolution.items,data:c};e===null?e=[f]:e.push(f),t++}}}let l=r.step;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const u={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:W.properties.step.type,parentSchema:W.properties.step,data:l};e===null?e=[u]:e.push(
u),t++}if(typeof l=="number"&&isFinite(l)&&(l<8||isNaN(l))){const u={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:W.properties.step,data:l};e===null?e=
[u]:e.push(u),t++}let d=r.min;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const u={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:W.properties.min.type,parentSchema:W.properties.min,
data:d};e===null?e=[u]:e.push(u),t++}if(typeof d=="number"&&isFinite(d)&&(d<8||isNaN(d))){const u={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:W.properties.
min,data:d};e===null?e=[u]:e.push(u),t++}let g=r.max;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const u={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:W.properties.max.
type,parentSchema:W.properties.max,data:g};e===null?e=[u]:e.push(u),t++}if(typeof g=="number"&&isFinite(g)&&(g<8||isNaN(
g))){const u={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:W.properties.max,data:g};e===null?e=[u]:e.push(u),t++}let m=r.upscale;if(!(m==="allow"||m==="warn"||
m==="never")){const u={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:W.
properties.upscale.enum},schema:W.properties.upscale.enum,parentSchema:W.properties.upscale,data:m};e===null?e=[u]:e.push(
u),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,
data:r};e===null?e=[n]:e.push(n),t++}return Q.errors=e,t===0}const w={type:"object",additionalProperties:!1,description:"\
Where tags come from and what becomes of them.",properties:{from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{
type:"object",additionalProperties:!1,required:["sidecar"],properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]\
+$",hint:"write a file name extension with its dot, such as `.txt`",description:"Extension of the file beside the pictur\
e that holds its tags."}}},description:"Sources of tags; what they give is put together."},groups:{type:"object",propertyNames:{
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
 must complain."}}},description:"Examples of what the rules must do."}}},le=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),G=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),k={type:"object",hint:"a rule has one verb: write two rules, or keep one of the\
 two",additionalProperties:!1,oneOf:[{required:["drop"]},{required:["replace"]},{required:["combine"]},{required:["subsu\
me"]},{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],dependencies:{to:["combine"],combine:["to"],ancestors:[
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
description:"Only for the pictures that match this glob."},note:{type:"string",description:"Why; shown by `why`."}}};function X(r,{
instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){let e=null,t=0;const n=t;let l=!1,d=null;const g=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"drop"},schema:k.oneOf[0].required,parentSchema:k.oneOf[0],data:r};e===null?e=[p]:e.push(
p),t++}var u=g===t;u&&(l=!0,d=0);const m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const p={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"replace"},schema:k.oneOf[1].required,parentSchema:k.
oneOf[1],data:r};e===null?e=[p]:e.push(p),t++}var u=m===t;if(u&&l)l=!1,d=[d,1];else{u&&(l=!0,d=1);const p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.combine===void 0){const f={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"requir\
ed",params:{missingProperty:"combine"},schema:k.oneOf[2].required,parentSchema:k.oneOf[2],data:r};e===null?e=[f]:e.push(
f),t++}var u=p===t;if(u&&l)l=!1,d=[d,2];else{u&&(l=!0,d=2);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"subsume"},schema:k.
oneOf[3].required,parentSchema:k.oneOf[3],data:r};e===null?e=[i]:e.push(i),t++}var u=f===t;if(u&&l)l=!1,d=[d,3];else{u&&
(l=!0,d=3);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const h={instancePath:s,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:"trigger"},schema:k.oneOf[4].required,parentSchema:k.oneOf[4],
data:r};e===null?e=[h]:e.push(h),t++}var u=i===t;if(u&&l)l=!1,d=[d,4];else{u&&(l=!0,d=4);const h=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.prefix===void 0){const x={instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{
missingProperty:"prefix"},schema:k.oneOf[5].required,parentSchema:k.oneOf[5],data:r};e===null?e=[x]:e.push(x),t++}var u=h===
t;if(u&&l)l=!1,d=[d,5];else{u&&(l=!0,d=5);const x=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const j={
instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"suffix"},schema:k.oneOf[6].required,
parentSchema:k.oneOf[6],data:r};e===null?e=[j]:e.push(j),t++}var u=x===t;u&&l?(l=!1,d=[d,6]):u&&(l=!0,d=6)}}}}}if(l)t=n,
e!==null&&(n?e.length=n:e=null);else{const p={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},
schema:k.oneOf,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)
if(!K.call(k.properties,p)){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:k,data:r};e===null?e=[c]:e.push(c),t++}if(r.to!==void 0&&r.combine===void 0){
const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"combin\
e",depsCount:1,deps:"combine"},schema:k.dependencies,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(r.combine!==
void 0&&r.to===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"comb\
ine",missingProperty:"to",depsCount:1,deps:"to"},schema:k.dependencies,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}
if(r.ancestors!==void 0&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{
property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:k.dependencies,parentSchema:k,data:r};e===null?
e=[p]:e.push(p),t++}if(r.role!==void 0&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"de\
pendencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},schema:k.dependencies,parentSchema:k,
data:r};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0){let p=r.id;if(typeof p=="string"){if(!G.test(p)){const c={instancePath:s+
"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:$,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/i\
d",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:$.type,parentSchema:$,data:p};e===null?
e=[c]:e.push(c),t++}}if(r.drop!==void 0&&(T(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:N})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ancestors!==void 0){let p=r.ancestors;if(typeof p!="boolean"){const c={
instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:k.properties.
ancestors.type,parentSchema:k.properties.ancestors,data:p};e===null?e=[c]:e.push(c),t++}}if(r.role!==void 0){let p=r.role;
if(!(p==="learned"||p==="noise"||p==="wrong")){const c={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:k.properties.role.enum},schema:k.properties.role.enum,parentSchema:k.properties.role,data:p};
e===null?e=[c]:e.push(c),t++}}if(r.replace!==void 0){let p=r.replace;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.
keys(p).length<1){const c={instancePath:s+"/replace",schemaPath:"#/properties/replace/minProperties",keyword:"minPropert\
ies",params:{limit:1},schema:1,parentSchema:k.properties.replace,data:p};e===null?e=[c]:e.push(c),t++}for(const c in p)T(
p[c],{instancePath:s+"/replace/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:c,rootData:N})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)}else{const c={instancePath:s+"/replace",schemaPath:"#/properties/rep\
lace/type",keyword:"type",params:{type:"object"},schema:k.properties.replace.type,parentSchema:k.properties.replace,data:p};
e===null?e=[c]:e.push(c),t++}}if(r.combine!==void 0){let p=r.combine;if(Array.isArray(p)){if(p.length<2){const f={instancePath:s+
"/combine",schemaPath:"#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:k.properties.
combine,data:p};e===null?e=[f]:e.push(f),t++}const c=p.length;for(let f=0;f<c;f++){let a=p[f];if(typeof a=="string"){if(a.
length<1){const i={instancePath:s+"/combine/"+f,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.combine.items,data:a};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+
"/combine/"+f,schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:k.properties.combine.
items.type,parentSchema:k.properties.combine.items,data:a};e===null?e=[i]:e.push(i),t++}}}else{const c={instancePath:s+"\
/combine",schemaPath:"#/properties/combine/type",keyword:"type",params:{type:"array"},schema:k.properties.combine.type,parentSchema:k.
properties.combine,data:p};e===null?e=[c]:e.push(c),t++}}if(r.to!==void 0){let p=r.to;if(typeof p=="string"){if(p.length<
1){const c={instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.to,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:k.properties.to.type,parentSchema:k.properties.to,data:p};e===null?e=[c]:e.
push(c),t++}}if(r.subsume!==void 0){let p=r.subsume;if(p&&typeof p=="object"&&!Array.isArray(p)){p.suffix===void 0&&(p.suffix=
!1);for(const f in p)if(!(f==="table"||f==="suffix")){const a={instancePath:s+"/subsume",schemaPath:"#/properties/subsum\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:k.properties.
subsume,data:p};e===null?e=[a]:e.push(a),t++}if(p.table!==void 0){let f=p.table;if(typeof f=="string"){if(f.length<1){const a={
instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.subsume.properties.table,data:f};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{type:"str\
ing"},schema:k.properties.subsume.properties.table.type,parentSchema:k.properties.subsume.properties.table,data:f};e===null?
e=[a]:e.push(a),t++}}let c=p.suffix;if(typeof c!="boolean"){const f={instancePath:s+"/subsume/suffix",schemaPath:"#/prop\
erties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:k.properties.subsume.properties.suffix.
type,parentSchema:k.properties.subsume.properties.suffix,data:c};e===null?e=[f]:e.push(f),t++}}else{const c={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:k.properties.subsume.type,
parentSchema:k.properties.subsume,data:p};e===null?e=[c]:e.push(c),t++}}if(r.trigger!==void 0){let p=r.trigger;if(typeof p==
"string"){if(p.length<1){const c={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:k.properties.trigger,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:k.properties.trigger.type,
parentSchema:k.properties.trigger,data:p};e===null?e=[c]:e.push(c),t++}}if(r.prefix!==void 0){let p=r.prefix;if(typeof p==
"string"){if(p.length<1){const c={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:k.properties.prefix,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},schema:k.properties.prefix.type,parentSchema:k.
properties.prefix,data:p};e===null?e=[c]:e.push(c),t++}}if(r.suffix!==void 0){let p=r.suffix;if(typeof p=="string"){if(p.
length<1){const c={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:k.properties.suffix,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/suffix",schemaPath:"\
#/properties/suffix/type",keyword:"type",params:{type:"string"},schema:k.properties.suffix.type,parentSchema:k.properties.
suffix,data:p};e===null?e=[c]:e.push(c),t++}}if(r.subset!==void 0){let p=r.subset;if(typeof p=="string"){if(p.length<1){
const c={instancePath:s+"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:k.properties.subset,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/subset",schemaPath:"\
#/properties/subset/type",keyword:"type",params:{type:"string"},schema:k.properties.subset.type,parentSchema:k.properties.
subset,data:p};e===null?e=[c]:e.push(c),t++}}if(r.note!==void 0){let p=r.note;if(typeof p!="string"){const c={instancePath:s+
"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:k.properties.note.type,parentSchema:k.
properties.note,data:p};e===null?e=[c]:e.push(c),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:k.type,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}return X.errors=e,t===0}const Z={type:"\
object",additionalProperties:!1,description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,
description:"CLIP tokens; one chunk is 75 (S-25)."},over:{enum:["lint","drop"],default:"lint",description:"Longer captio\
ns: report them, or drop tags from the end."}}};function ee(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const d in r)if(!(d==="tokens"||d==="over")){const g={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:Z,data:r};e===null?e=[g]:e.push(g),t++}let n=r.
tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:s+"/tokens",schemaPath:"#/propert\
ies/tokens/type",keyword:"type",params:{type:"integer"},schema:Z.properties.tokens.type,parentSchema:Z.properties.tokens,
data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const d={instancePath:s+"/toke\
ns",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Z.
properties.tokens,data:n};e===null?e=[d]:e.push(d),t++}let l=r.over;if(!(l==="lint"||l==="drop")){const d={instancePath:s+
"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:Z.properties.over.enum},schema:Z.properties.
over.enum,parentSchema:Z.properties.over,data:l};e===null?e=[d]:e.push(d),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:r};e===null?e=[n]:e.push(n),t++}return ee.
errors=e,t===0}function re(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.groups===void 0&&(r.groups={}),r.rules===
void 0&&(r.rules=[]),r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.
train===void 0&&(r.train={}),r.tests===void 0&&(r.tests=[]);for(const f in r)if(!K.call(w.properties,f)){const a={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:w,
data:r};e===null?e=[a]:e.push(a),t++}let l=r.from;if(Array.isArray(l)){if(l.length<1){const a={instancePath:s+"/from",schemaPath:"\
#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.properties.from,data:l};e===null?
e=[a]:e.push(a),t++}const f=l.length;for(let a=0;a<f;a++){let i=l[a];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.sidecar===
void 0){const o={instancePath:s+"/from/"+a,schemaPath:"#/properties/from/items/required",keyword:"required",params:{missingProperty:"\
sidecar"},schema:w.properties.from.items.required,parentSchema:w.properties.from.items,data:i};e===null?e=[o]:e.push(o),
t++}for(const o in i)if(o!=="sidecar"){const h={instancePath:s+"/from/"+a,schemaPath:"#/properties/from/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:w.properties.from.items,
data:i};e===null?e=[h]:e.push(h),t++}if(i.sidecar!==void 0){let o=i.sidecar;if(typeof o=="string"){if(!le.test(o)){const h={
instancePath:s+"/from/"+a+"/sidecar",schemaPath:"#/properties/from/items/properties/sidecar/pattern",keyword:"pattern",params:{
pattern:"^\\.[A-Za-z0-9_.-]+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:w.properties.from.items.properties.sidecar,data:o};
e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/from/"+a+"/sidecar",schemaPath:"#/properties/from/items/pro\
perties/sidecar/type",keyword:"type",params:{type:"string"},schema:w.properties.from.items.properties.sidecar.type,parentSchema:w.
properties.from.items.properties.sidecar,data:o};e===null?e=[h]:e.push(h),t++}}}else{const o={instancePath:s+"/from/"+a,
schemaPath:"#/properties/from/items/type",keyword:"type",params:{type:"object"},schema:w.properties.from.items.type,parentSchema:w.
properties.from.items,data:i};e===null?e=[o]:e.push(o),t++}}}else{const f={instancePath:s+"/from",schemaPath:"#/properti\
es/from/type",keyword:"type",params:{type:"array"},schema:w.properties.from.type,parentSchema:w.properties.from,data:l};
e===null?e=[f]:e.push(f),t++}let d=r.groups;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const f in d){const a=t;if(typeof f==
"string"){if(!G.test(f)){const i={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:$,data:f,propertyName:f};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/groups",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:$.type,parentSchema:$,data:f,propertyName:f};e===null?e=[i]:e.push(i),t++}var n=a===t;if(!n){
const i={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:f},
schema:w.properties.groups.propertyNames,parentSchema:w.properties.groups,data:d};e===null?e=[i]:e.push(i),t++}}for(const f in d){
let a=d[f];if(Array.isArray(a)){const i=a.length;for(let o=0;o<i;o++){let h=a[o];if(typeof h=="string"){if(h.length<1){const b={
instancePath:s+"/groups/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,schemaPath:"#/properties/groups/additionalPrope\
rties/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.groups.additionalProperties.
items,data:h};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/groups/"+f.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/"+o,schemaPath:"#/properties/groups/additionalProperties/items/type",keyword:"type",params:{type:"string"},schema:w.
properties.groups.additionalProperties.items.type,parentSchema:w.properties.groups.additionalProperties.items,data:h};e===
null?e=[b]:e.push(b),t++}}}else{const i={instancePath:s+"/groups/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/type",keyword:"type",params:{type:"array"},schema:w.properties.groups.additionalProperties.
type,parentSchema:w.properties.groups.additionalProperties,data:a};e===null?e=[i]:e.push(i),t++}}}else{const f={instancePath:s+
"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"object"},schema:w.properties.groups.type,parentSchema:w.
properties.groups,data:d};e===null?e=[f]:e.push(f),t++}let g=r.rules;if(Array.isArray(g)){const f=g.length;for(let a=0;a<
f;a++)X(g[a],{instancePath:s+"/rules/"+a,parentData:g,parentDataProperty:a,rootData:N})||(e=e===null?X.errors:e.concat(X.
errors),t=e.length)}else{const f={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"\
array"},schema:w.properties.rules.type,parentSchema:w.properties.rules,data:g};e===null?e=[f]:e.push(f),t++}let m=r.order;
if(Array.isArray(m)){const f=m.length;for(let a=0;a<f;a++){let i=m[a];if(typeof i=="string"){if(i.length<1){const o={instancePath:s+
"/order/"+a,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
properties.order.items,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/order/"+a,schemaPath:"#/prop\
erties/order/items/type",keyword:"type",params:{type:"string"},schema:w.properties.order.items.type,parentSchema:w.properties.
order.items,data:i};e===null?e=[o]:e.push(o),t++}}}else{const f={instancePath:s+"/order",schemaPath:"#/properties/order/\
type",keyword:"type",params:{type:"array"},schema:w.properties.order.type,parentSchema:w.properties.order,data:m};e===null?
e=[f]:e.push(f),t++}if(r.keep!==void 0){let f=r.keep;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const a={
instancePath:s+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"integer"},schema:w.properties.keep.
type,parentSchema:w.properties.keep,data:f};e===null?e=[a]:e.push(a),t++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(
f))){const a={instancePath:s+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:w.properties.keep,data:f};e===null?e=[a]:e.push(a),t++}}ee(r.limit,{instancePath:s+"/limit",parentData:r,
parentDataProperty:"limit",rootData:N})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);let u=r.render;if(u&&typeof u==
"object"&&!Array.isArray(u)){u.space===void 0&&(u.space=" "),u.escape===void 0&&(u.escape=!1);for(const i in u)if(!(i===
"space"||i==="escape")){const o={instancePath:s+"/render",schemaPath:"#/properties/render/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:w.properties.render,data:u};e===null?e=[o]:e.
push(o),t++}let f=u.space;if(!(f===" "||f==="_")){const i={instancePath:s+"/render/space",schemaPath:"#/properties/rende\
r/properties/space/enum",keyword:"enum",params:{allowedValues:w.properties.render.properties.space.enum},schema:w.properties.
render.properties.space.enum,parentSchema:w.properties.render.properties.space,data:f};e===null?e=[i]:e.push(i),t++}let a=u.
escape;if(typeof a!="boolean"){const i={instancePath:s+"/render/escape",schemaPath:"#/properties/render/properties/escap\
e/type",keyword:"type",params:{type:"boolean"},schema:w.properties.render.properties.escape.type,parentSchema:w.properties.
render.properties.escape,data:a};e===null?e=[i]:e.push(i),t++}}else{const f={instancePath:s+"/render",schemaPath:"#/prop\
erties/render/type",keyword:"type",params:{type:"object"},schema:w.properties.render.type,parentSchema:w.properties.render,
data:u};e===null?e=[f]:e.push(f),t++}let p=r.train;if(p&&typeof p=="object"&&!Array.isArray(p)){p.shuffle===void 0&&(p.shuffle=
!1),p.caption_dropout===void 0&&(p.caption_dropout=0),p.tag_dropout===void 0&&(p.tag_dropout=0);for(const o in p)if(!(o===
"shuffle"||o==="caption_dropout"||o==="tag_dropout")){const h={instancePath:s+"/train",schemaPath:"#/properties/train/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:w.properties.train,
data:p};e===null?e=[h]:e.push(h),t++}let f=p.shuffle;if(typeof f!="boolean"){const o={instancePath:s+"/train/shuffle",schemaPath:"\
#/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:w.properties.train.properties.
shuffle.type,parentSchema:w.properties.train.properties.shuffle,data:f};e===null?e=[o]:e.push(o),t++}let a=p.caption_dropout;
if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"/train/caption_dropout",schemaPath:"#/pro\
perties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.
properties.train.properties.caption_dropout,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:w.properties.train.properties.caption_dropout,data:a};e===null?e=[o]:e.push(o),t++}}else{
const o={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:w.properties.train.properties.caption_dropout.type,parentSchema:w.properties.train.properties.
caption_dropout,data:a};e===null?e=[o]:e.push(o),t++}let i=p.tag_dropout;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(
i)){const o={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.properties.train.properties.tag_dropout,data:i};e===null?
e=[o]:e.push(o),t++}if(i<0||isNaN(i)){const o={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/proper\
ties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.train.properties.
tag_dropout,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/train/tag_dropout",schemaPath:"#/proper\
ties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:w.properties.train.properties.tag_dropout.
type,parentSchema:w.properties.train.properties.tag_dropout,data:i};e===null?e=[o]:e.push(o),t++}}else{const f={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:w.properties.train.type,parentSchema:w.
properties.train,data:p};e===null?e=[f]:e.push(f),t++}let c=r.tests;if(Array.isArray(c)){const f=c.length;for(let a=0;a<
f;a++){let i=c[a];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.lint===void 0&&(i.lint=[]),i.in===void 0){const h={instancePath:s+
"/tests/"+a,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:w.properties.
tests.items.required,parentSchema:w.properties.tests.items,data:i};e===null?e=[h]:e.push(h),t++}if(i.out===void 0){const h={
instancePath:s+"/tests/"+a,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:w.properties.tests.items.required,parentSchema:w.properties.tests.items,data:i};e===null?e=[h]:e.push(h),t++}
for(const h in i)if(!(h==="in"||h==="out"||h==="lint")){const b={instancePath:s+"/tests/"+a,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:w.properties.
tests.items,data:i};e===null?e=[b]:e.push(b),t++}if(i.in!==void 0){let h=i.in;if(typeof h!="string"){const b={instancePath:s+
"/tests/"+a+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:w.
properties.tests.items.properties.in.type,parentSchema:w.properties.tests.items.properties.in,data:h};e===null?e=[b]:e.push(
b),t++}}if(i.out!==void 0){let h=i.out;if(typeof h!="string"){const b={instancePath:s+"/tests/"+a+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.items.properties.
out.type,parentSchema:w.properties.tests.items.properties.out,data:h};e===null?e=[b]:e.push(b),t++}}let o=i.lint;if(Array.
isArray(o)){const h=o.length;for(let b=0;b<h;b++){let x=o[b];if(typeof x!="string"){const P={instancePath:s+"/tests/"+a+
"/lint/"+b,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:w.
properties.tests.items.properties.lint.items.type,parentSchema:w.properties.tests.items.properties.lint.items,data:x};e===
null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/tests/"+a+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:w.properties.tests.items.properties.lint.type,parentSchema:w.
properties.tests.items.properties.lint,data:o};e===null?e=[h]:e.push(h),t++}}else{const o={instancePath:s+"/tests/"+a,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:w.properties.tests.items.type,parentSchema:w.
properties.tests.items,data:i};e===null?e=[o]:e.push(o),t++}}}else{const f={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:w.properties.tests.type,parentSchema:w.properties.tests,data:c};
e===null?e=[f]:e.push(f),t++}}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.
type,parentSchema:w,data:r};e===null?e=[l]:e.push(l),t++}return re.errors=e,t===0}const z={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},ce=new RegExp(
"^auto$","u");function te(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const d in r)
if(!(d==="name"||d==="vectors"||d==="init"||d==="learned")){const g={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:z,data:r};e===null?e=[g]:e.push(g),t++}
if(r.name!==void 0){let d=r.name;if(typeof d=="string"){if(!G.test(d)){const g={instancePath:s+"/name",schemaPath:"#/def\
initions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-\
z0-9_.-]{0,99}$",parentSchema:$,data:d};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/name",schemaPath:"#\
/definitions/name/type",keyword:"type",params:{type:"string"},schema:$.type,parentSchema:$,data:d};e===null?e=[g]:e.push(
g),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const d={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:z.properties.vectors.type},schema:z.properties.
vectors.type,parentSchema:z.properties.vectors,data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const d={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:z.properties.vectors,data:n};e===null?e=[d]:e.push(d),t++}if(n<1||isNaN(
n)){const d={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:z.properties.vectors,data:n};e===null?e=[d]:e.push(d),t++}}if(typeof n=="string"&&!ce.
test(n)){const d={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:z.properties.vectors,data:n};e===null?e=[d]:e.push(d),t++}let l=r.init;if(!(l==="t\
okens"||l==="mean")){const d={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:z.
properties.init.enum},schema:z.properties.init.enum,parentSchema:z.properties.init,data:l};e===null?e=[d]:e.push(d),t++}
if(r.learned!==void 0&&(T(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:N})||(e=
e===null?T.errors:e.concat(T.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(d=>Object.hasOwn(r,d)).
length!==1){const d={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:z.requiredWhenMerged,parentSchema:z,data:r};e===null?e=[d]:e.push(d),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:r};e===null?e=[n]:e.push(n),t++}return te.
errors=e,t===0}function U(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=[{flatten:"white"}]),
r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),r.captions===void 0&&
(r.captions={});for(const m in r)if(!K.call(q.properties,m)){const u={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:q,data:r};e===null?e=[u]:e.push(u),t++}
if(r.kind!==void 0){let m=r.kind;if(!(m==="character"||m==="style"||m==="object"||m==="regularisation")){const u={instancePath:s+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:q.properties.kind.enum},schema:q.properties.
kind.enum,parentSchema:q.properties.kind,data:m};e===null?e=[u]:e.push(u),t++}}r.images!==void 0&&(T(r.images,{instancePath:s+
"/images",parentData:r,parentDataProperty:"images",rootData:N})||(e=e===null?T.errors:e.concat(T.errors),t=e.length));let n=r.
repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+"/repeats",schemaPath:"#/prope\
rties/repeats/type",keyword:"type",params:{type:"integer"},schema:q.properties.repeats.type,parentSchema:q.properties.repeats,
data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={instancePath:s+"/repe\
ats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:q.
properties.repeats,data:n};e===null?e=[m]:e.push(m),t++}let l=r.prepare;if(Array.isArray(l)){const m=l.length;for(let u=0;u<
m;u++)J(l[u],{instancePath:s+"/prepare/"+u,parentData:l,parentDataProperty:u,rootData:N})||(e=e===null?J.errors:e.concat(
J.errors),t=e.length)}else{const m={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/type",keyword:"type",params:{
type:"array"},schema:q.properties.prepare.type,parentSchema:q.properties.prepare,data:l};e===null?e=[m]:e.push(m),t++}Q(
r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:N})||(e=e===null?Q.errors:e.concat(
Q.errors),t=e.length);let d=r.subsets;if(d&&typeof d=="object"&&!Array.isArray(d))for(const m in d){let u=d[m];if(u&&typeof u==
"object"&&!Array.isArray(u)){for(const p in u)if(p!=="repeats"){const c={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:p},schema:!1,parentSchema:q.properties.subsets.additionalProperties,data:u};e===null?e=
[c]:e.push(c),t++}if(u.repeats!==void 0){let p=u.repeats;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const c={
instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/addition\
alProperties/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:q.properties.subsets.additionalProperties.
properties.repeats.type,parentSchema:q.properties.subsets.additionalProperties.properties.repeats,data:p};e===null?e=[c]:
e.push(c),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const c={instancePath:s+"/subsets/"+m.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:q.properties.subsets.additionalProperties.properties.repeats,
data:p};e===null?e=[c]:e.push(c),t++}}}else{const p={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:q.properties.subsets.
additionalProperties.type,parentSchema:q.properties.subsets.additionalProperties,data:u};e===null?e=[p]:e.push(p),t++}}else{
const m={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},schema:q.
properties.subsets.type,parentSchema:q.properties.subsets,data:d};e===null?e=[m]:e.push(m),t++}let g=r.flip;if(typeof g!=
"boolean"){const m={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:q.
properties.flip.type,parentSchema:q.properties.flip,data:g};e===null?e=[m]:e.push(m),t++}if(re(r.captions,{instancePath:s+
"/captions",parentData:r,parentDataProperty:"captions",rootData:N})||(e=e===null?re.errors:e.concat(re.errors),t=e.length),
r.embedding!==void 0&&(te(r.embedding,{instancePath:s+"/embedding",parentData:r,parentDataProperty:"embedding",rootData:N})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),!s.startsWith("/defaults/")){if(["kind"].filter(m=>Object.hasOwn(
r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"kind"]},schema:q.requiredWhenMerged,parentSchema:q,data:r};e===null?e=[m]:e.push(m),t++}if(["images"].filter(m=>Object.
hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["images"]},schema:q.requiredWhenMerged,parentSchema:q,data:r};e===null?e=[m]:e.push(m),t++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.type,parentSchema:q,data:r};e===null?e=[n]:e.push(n),
t++}return U.errors=e,t===0}const y={type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets",
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
g is equal goes on from them."}}},V={type:"object",additionalProperties:!1,description:"The trained network.",properties:{
rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"\
The change is scaled by alpha / rank; equal to the rank when absent."}}};function se(r,{instancePath:s="",parentData:F,parentDataProperty:D,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const l in r)
if(!(l==="rank"||l==="alpha")){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l},schema:!1,parentSchema:V,data:r};e===null?e=[d]:e.push(d),t++}let n=r.rank;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"\
type",params:{type:"integer"},schema:V.properties.rank.type,parentSchema:V.properties.rank,data:n};e===null?e=[l]:e.push(
l),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const l={instancePath:s+"/rank",schemaPath:"#/properties/ran\
k/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:V.properties.rank,data:n};e===null?e=
[l]:e.push(l),t++}if(r.alpha!==void 0){let l=r.alpha;if(typeof l=="number"&&isFinite(l)){if(l<=0||isNaN(l)){const d={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:V.properties.alpha,data:l};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/alpha",schemaPath:"\
#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:V.properties.alpha.type,parentSchema:V.properties.
alpha,data:l};e===null?e=[d]:e.push(d),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:V.type,parentSchema:V,data:r};e===null?e=[n]:e.push(n),t++}return se.errors=e,t===0}const Y={type:"numbe\
r",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function I(r,{instancePath:s="",parentData:F,
parentDataProperty:D,rootData:N=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:Y,data:r};e===null?e=[n]:
e.push(n),t++}if(r<=0||isNaN(r)){const n={instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},schema:0,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"number"},schema:Y.type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}return I.
errors=e,t===0}const M={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"a\
rray",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly\
 the running means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"\
Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than\
 this are scaled down to it; 0 never."}}};function ie(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===void 0&&
(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const g in r)if(!(g==="betas"||g==="weight_decay"||
g==="max_grad_norm")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},schema:!1,parentSchema:M,data:r};e===null?e=[m]:e.push(m),t++}let n=r.betas;if(Array.isArray(n)){if(n.
length>2){const m={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},
schema:2,parentSchema:M.properties.betas,data:n};e===null?e=[m]:e.push(m),t++}if(n.length<2){const m={instancePath:s+"/b\
etas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:M.properties.betas,
data:n};e===null?e=[m]:e.push(m),t++}const g=n.length;for(let m=0;m<g;m++){let u=n[m];if(typeof u=="number"&&isFinite(u)){
if(u<0||isNaN(u)){const p={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:M.properties.betas.items,data:u};e===null?e=[p]:e.push(p),t++}if(u>=1||isNaN(
u)){const p={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1},schema:1,parentSchema:M.properties.betas.items,data:u};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"number"},schema:M.
properties.betas.items.type,parentSchema:M.properties.betas.items,data:u};e===null?e=[p]:e.push(p),t++}}}else{const g={instancePath:s+
"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:M.properties.betas.type,parentSchema:M.
properties.betas,data:n};e===null?e=[g]:e.push(g),t++}let l=r.weight_decay;if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(
l)){const g={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:M.properties.weight_decay,data:l};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+
"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{type:"number"},schema:M.properties.weight_decay.
type,parentSchema:M.properties.weight_decay,data:l};e===null?e=[g]:e.push(g),t++}let d=r.max_grad_norm;if(typeof d=="num\
ber"&&isFinite(d)){if(d<0||isNaN(d)){const g={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:M.properties.max_grad_norm,data:d};e===null?
e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"\
type",params:{type:"number"},schema:M.properties.max_grad_norm.type,parentSchema:M.properties.max_grad_norm,data:d};e===
null?e=[g]:e.push(g),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.
type,parentSchema:M,data:r};e===null?e=[n]:e.push(n),t++}return ie.errors=e,t===0}const E={type:"object",additionalProperties:!1,
requiredWhenMerged:["prompts"],description:"Pictures generated while training, to see where it goes; the target `preview\
s/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"writ\
e a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a numb\
er, or `100 steps`, or `1 epoch`. Also before the first step and after the last."},prompts:{type:"array",minItems:1,items:{
$ref:"#/definitions/prompt"},description:"What to generate every time."}}},he=new RegExp("^[1-9][0-9]{0,8} (steps?|epoch\
s?)$","u"),_={type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"\
What the picture shall show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"int\
eger",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-\
44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews differ by the training alon\
e (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's resolution when ab\
sent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's resolution when abse\
nt."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier of the trained network."}}};
function ae(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),
r.strength===void 0&&(r.strength=1),r.prompt===void 0){const m={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"prompt"},schema:_.required,parentSchema:_,data:r};e===null?e=[m]:e.push(m),t++}if(r.seed===void 0){
const m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},schema:_.required,parentSchema:_,
data:r};e===null?e=[m]:e.push(m),t++}for(const m in r)if(!(m==="prompt"||m==="negative"||m==="seed"||m==="width"||m==="h\
eight"||m==="steps"||m==="cfg"||m==="strength")){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:_,data:r};e===null?e=[u]:e.push(u),t++}if(r.prompt!==
void 0){let m=r.prompt;if(typeof m!="string"){const u={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},schema:_.properties.prompt.type,parentSchema:_.properties.prompt,data:m};e===null?e=[u]:e.push(
u),t++}}let n=r.negative;if(typeof n!="string"){const m={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:_.properties.negative.type,parentSchema:_.properties.negative,data:n};e===
null?e=[m]:e.push(m),t++}if(r.seed!==void 0){let m=r.seed;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const u={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:_.properties.seed.
type,parentSchema:_.properties.seed,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>4294967295||
isNaN(m)){const u={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:_.properties.seed,data:m};e===null?e=[u]:e.push(u),t++}if(m<0||isNaN(
m)){const u={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:_.properties.seed,data:m};e===null?e=[u]:e.push(u),t++}}}if(r.width!==void 0){let m=r.width;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const u={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:_.properties.width.type,parentSchema:_.properties.width,data:m};e===null?e=[u]:e.push(
u),t++}if(typeof m=="number"&&isFinite(m)&&(m<64||isNaN(m))){const u={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:_.properties.width,data:m};e===
null?e=[u]:e.push(u),t++}}if(r.height!==void 0){let m=r.height;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
const u={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:_.
properties.height.type,parentSchema:_.properties.height,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(
m)&&(m<64||isNaN(m))){const u={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:_.properties.height,data:m};e===null?e=[u]:e.push(u),t++}}let l=r.steps;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:_.properties.steps.type,parentSchema:_.properties.steps,data:l};e===
null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const m={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:_.properties.steps,
data:l};e===null?e=[m]:e.push(m),t++}let d=r.cfg;if(!(typeof d=="number"&&isFinite(d))){const m={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:_.properties.cfg.type,parentSchema:_.properties.cfg,
data:d};e===null?e=[m]:e.push(m),t++}let g=r.strength;if(!(typeof g=="number"&&isFinite(g))){const m={instancePath:s+"/s\
trength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:_.properties.strength.type,
parentSchema:_.properties.strength,data:g};e===null?e=[m]:e.push(m),t++}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,data:r};e===null?e=[n]:e.push(n),t++}return ae.errors=
e,t===0}function pe(r,{instancePath:s="",parentData:F,parentDataProperty:D,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const l in r)if(!(l==="every"||l==="prompts")){const d={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,
parentSchema:E,data:r};e===null?e=[d]:e.push(d),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&
typeof n!="string"){const l={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:E.
properties.every.type},schema:E.properties.every.type,parentSchema:E.properties.every,data:n};e===null?e=[l]:e.push(l),t++}
if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const l={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:E.properties.every,data:n};e===null?e=[l]:
e.push(l),t++}if(typeof n=="string"&&!he.test(n)){const l={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:E.
properties.every,data:n};e===null?e=[l]:e.push(l),t++}if(r.prompts!==void 0){let l=r.prompts;if(Array.isArray(l)){if(l.length<
1){const g={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:E.properties.prompts,data:l};e===null?e=[g]:e.push(g),t++}const d=l.length;for(let g=0;g<d;g++)ae(l[g],{instancePath:s+
"/prompts/"+g,parentData:l,parentDataProperty:g,rootData:N})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{
const d={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:E.
properties.prompts.type,parentSchema:E.properties.prompts,data:l};e===null?e=[d]:e.push(d),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:E.requiredWhenMerged,parentSchema:E,data:r};e===null?e=[l]:
e.push(l),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,
data:r};e===null?e=[n]:e.push(n),t++}return pe.errors=e,t===0}function B(r,{instancePath:s="",parentData:F,parentDataProperty:D,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.optimizer===void 0&&
(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&(r.keep_states=3);for(const a in r)if(!K.call(y.properties,
a)){const i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:y,data:r};e===null?e=[i]:e.push(i),t++}if(r.method!==void 0){let a=r.method;if(a!=="lora"){const i={
instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:y.properties.method.
enum},schema:y.properties.method.enum,parentSchema:y.properties.method,data:a};e===null?e=[i]:e.push(i),t++}}if(r.base!==
void 0){let a=r.base;if(typeof a!="string"){const i={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"\
type",params:{type:"string"},schema:y.properties.base.type,parentSchema:y.properties.base,data:a};e===null?e=[i]:e.push(
i),t++}}let l=r.vae;if(typeof l!="string"){const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"ty\
pe",params:{type:"string"},schema:y.properties.vae.type,parentSchema:y.properties.vae,data:l};e===null?e=[a]:e.push(a),t++}
if(r.datasets!==void 0){let a=r.datasets;if(Array.isArray(a)){if(a.length<1){const o={instancePath:s+"/datasets",schemaPath:"\
#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.properties.datasets,data:a};
e===null?e=[o]:e.push(o),t++}const i=a.length;for(let o=0;o<i;o++){let h=a[o];if(typeof h!="string"){const b={instancePath:s+
"/datasets/"+o,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:y.properties.datasets.
items.type,parentSchema:y.properties.datasets.items,data:h};e===null?e=[b]:e.push(b),t++}}}else{const i={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:y.properties.datasets.type,
parentSchema:y.properties.datasets,data:a};e===null?e=[i]:e.push(i),t++}}let d=r.trainer;const g=t;let m=!1;const u=t;if(d!==
"micro"){const a={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:y.
properties.trainer.anyOf[0].enum},schema:y.properties.trainer.anyOf[0].enum,parentSchema:y.properties.trainer.anyOf[0],data:d};
e===null?e=[a]:e.push(a),t++}var n=u===t;if(m=m||n,!m){const a=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.command===
void 0){const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:y.properties.trainer.anyOf[1].required,parentSchema:y.properties.trainer.anyOf[1],data:d};
e===null?e=[o]:e.push(o),t++}for(const o in d)if(o!=="command"){const h={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:y.
properties.trainer.anyOf[1],data:d};e===null?e=[h]:e.push(h),t++}if(d.command!==void 0){let o=d.command;if(Array.isArray(
o)){if(o.length<1){const b={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.properties.trainer.anyOf[1].properties.command,data:o};
e===null?e=[b]:e.push(b),t++}const h=o.length;for(let b=0;b<h;b++){let x=o[b];if(typeof x!="string"){const P={instancePath:s+
"/trainer/command/"+b,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:y.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:y.properties.trainer.anyOf[1].properties.
command.items,data:x};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:y.properties.trainer.anyOf[1].
properties.command.type,parentSchema:y.properties.trainer.anyOf[1].properties.command,data:o};e===null?e=[h]:e.push(h),t++}}}else{
const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:y.properties.trainer.anyOf[1].type,parentSchema:y.properties.trainer.anyOf[1],data:d};e===null?e=[o]:e.push(o),t++}
var n=a===t;m=m||n}if(m)t=g,e!==null&&(g?e.length=g:e=null);else{const a={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:y.properties.trainer.anyOf,parentSchema:y.properties.trainer,data:d};
e===null?e=[a]:e.push(a),t++}if(se(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:N})||
(e=e===null?se.errors:e.concat(se.errors),t=e.length),r.schedule!==void 0){let a=r.schedule;if(!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"&&!(a&&typeof a=="object"&&!Array.isArray(a))){const i={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:y.properties.schedule.type},schema:y.properties.schedule.type,parentSchema:y.
properties.schedule,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="string"&&a.length<1){const i={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.
schedule,data:a};e===null?e=[i]:e.push(i),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){a.warmup===void 0&&(a.warmup=
0);for(const o in a)if(!(o==="constant"||o==="linear"||o==="cosine"||o==="anneal"||o==="warmup")){const h={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:y.properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}if(a.constant!==void 0&&(I(a.constant,
{instancePath:s+"/schedule/constant",parentData:a,parentDataProperty:"constant",rootData:N})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)),a.linear!==void 0){let o=a.linear;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.end===void 0&&
(o.end=0),o.peak===void 0){const b={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:y.properties.schedule.properties.linear.required,parentSchema:y.
properties.schedule.properties.linear,data:o};e===null?e=[b]:e.push(b),t++}for(const b in o)if(!(b==="peak"||b==="end")){
const x={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:y.properties.schedule.properties.linear,data:o};
e===null?e=[x]:e.push(x),t++}o.peak!==void 0&&(I(o.peak,{instancePath:s+"/schedule/linear/peak",parentData:o,parentDataProperty:"\
peak",rootData:N})||(e=e===null?I.errors:e.concat(I.errors),t=e.length));let h=o.end;if(typeof h=="number"&&isFinite(h)){
if(h>1||isNaN(h)){const b={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:y.properties.schedule.properties.
linear.properties.end,data:h};e===null?e=[b]:e.push(b),t++}if(h<0||isNaN(h)){const b={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:y.properties.schedule.properties.linear.properties.end,data:h};e===null?e=[b]:e.push(b),t++}}else{
const b={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:y.properties.schedule.properties.linear.properties.end.type,parentSchema:y.
properties.schedule.properties.linear.properties.end,data:h};e===null?e=[b]:e.push(b),t++}}else{const h={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:y.
properties.schedule.properties.linear.type,parentSchema:y.properties.schedule.properties.linear,data:o};e===null?e=[h]:e.
push(h),t++}}if(a.cosine!==void 0){let o=a.cosine;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.end===void 0&&(o.end=
0),o.restarts===void 0&&(o.restarts=0),o.decay===void 0&&(o.decay=1),o.peak===void 0){const P={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:y.properties.schedule.properties.cosine.required,parentSchema:y.properties.schedule.properties.cosine,data:o};e===
null?e=[P]:e.push(P),t++}for(const P in o)if(!(P==="peak"||P==="end"||P==="restarts"||P==="decay")){const j={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:P},schema:!1,parentSchema:y.properties.schedule.properties.cosine,data:o};e===null?e=[j]:
e.push(j),t++}o.peak!==void 0&&(I(o.peak,{instancePath:s+"/schedule/cosine/peak",parentData:o,parentDataProperty:"peak",
rootData:N})||(e=e===null?I.errors:e.concat(I.errors),t=e.length));let h=o.end;if(typeof h=="number"&&isFinite(h)){if(h>
1||isNaN(h)){const P={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:y.properties.schedule.properties.
cosine.properties.end,data:h};e===null?e=[P]:e.push(P),t++}if(h<0||isNaN(h)){const P={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:y.properties.schedule.properties.cosine.properties.end,data:h};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:y.properties.schedule.properties.cosine.properties.end.type,parentSchema:y.
properties.schedule.properties.cosine.properties.end,data:h};e===null?e=[P]:e.push(P),t++}let b=o.restarts;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const P={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:y.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:y.properties.schedule.properties.cosine.properties.restarts,data:b};
e===null?e=[P]:e.push(P),t++}if(typeof b=="number"&&isFinite(b)){if(b>1e3||isNaN(b)){const P={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:y.properties.schedule.properties.cosine.properties.restarts,data:b};e===
null?e=[P]:e.push(P),t++}if(b<0||isNaN(b)){const P={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:y.
properties.schedule.properties.cosine.properties.restarts,data:b};e===null?e=[P]:e.push(P),t++}}let x=o.decay;if(typeof x==
"number"&&isFinite(x)){if(x>1||isNaN(x)){const P={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:y.
properties.schedule.properties.cosine.properties.decay,data:x};e===null?e=[P]:e.push(P),t++}if(x<=0||isNaN(x)){const P={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:y.properties.schedule.properties.
cosine.properties.decay,data:x};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:y.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:y.properties.schedule.properties.cosine.properties.decay,data:x};
e===null?e=[P]:e.push(P),t++}}else{const h={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:y.properties.schedule.properties.cosine.type,parentSchema:y.
properties.schedule.properties.cosine,data:o};e===null?e=[h]:e.push(h),t++}}if(a.anneal!==void 0){let o=a.anneal;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.start===void 0&&(o.start=""),o.cycles===void 0){const b={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:y.properties.schedule.properties.anneal.required,parentSchema:y.properties.schedule.properties.anneal,data:o};e===
null?e=[b]:e.push(b),t++}for(const b in o)if(!(b==="start"||b==="cycles")){const x={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
schema:!1,parentSchema:y.properties.schedule.properties.anneal,data:o};e===null?e=[x]:e.push(x),t++}let h=o.start;if(typeof h!=
"string"){const b={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:y.properties.schedule.properties.anneal.properties.start.type,
parentSchema:y.properties.schedule.properties.anneal.properties.start,data:h};e===null?e=[b]:e.push(b),t++}if(o.cycles!==
void 0){let b=o.cycles;if(Array.isArray(b)){if(b.length<1){const P={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.
properties.schedule.properties.anneal.properties.cycles,data:b};e===null?e=[P]:e.push(P),t++}const x=b.length;for(let P=0;P<
x;P++){let j=b[P];if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.burst===void 0){const S={instancePath:s+"/schedule/a\
nneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:y.
properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[S]:e.push(S),t++}if(j.steps===void 0){
const S={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:y.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[S]:
e.push(S),t++}if(j.base===void 0){const S={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:y.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:y.properties.schedule.properties.anneal.properties.
cycles.items,data:j};e===null?e=[S]:e.push(S),t++}if(j.period===void 0){const S={instancePath:s+"/schedule/anneal/cycles\
/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:y.properties.schedule.
properties.anneal.properties.cycles.items,data:j};e===null?e=[S]:e.push(S),t++}if(j.until===void 0){const S={instancePath:s+
"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items,data:j};e===null?e=[S]:e.push(S),t++}for(const S in j)
if(!(S==="burst"||S==="steps"||S==="base"||S==="period"||S==="until")){const O={instancePath:s+"/schedule/anneal/cycles/"+
P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:S},schema:!1,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.
items,data:j};e===null?e=[O]:e.push(O),t++}if(j.burst!==void 0&&(I(j.burst,{instancePath:s+"/schedule/anneal/cycles/"+P+
"/burst",parentData:j,parentDataProperty:"burst",rootData:N})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),j.steps!==
void 0){let S=j.steps;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const O={instancePath:s+"/schedule/annea\
l/cycles/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:S};e===null?
e=[O]:e.push(O),t++}if(typeof S=="number"&&isFinite(S)&&(S<1||isNaN(S))){const O={instancePath:s+"/schedule/anneal/cycle\
s/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:S};e===null?e=[O]:e.push(O),t++}}if(j.base!==void 0&&(I(j.base,{instancePath:s+"/schedule/an\
neal/cycles/"+P+"/base",parentData:j,parentDataProperty:"base",rootData:N})||(e=e===null?I.errors:e.concat(I.errors),t=e.
length)),j.period!==void 0){let S=j.period;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const O={instancePath:s+
"/schedule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:y.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:S};e===null?e=[O]:e.push(O),t++}if(typeof S=="number"&&isFinite(S)&&(S<2||isNaN(S))){const O={instancePath:s+"/sche\
dule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:y.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:S};e===null?e=[O]:e.push(O),t++}}if(j.until!==void 0){let S=j.until;
if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const O={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:y.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:S};e===null?e=[O]:e.push(O),t++}if(typeof S==
"number"&&isFinite(S)&&(S<1||isNaN(S))){const O={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:S};
e===null?e=[O]:e.push(O),t++}}}else{const S={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:y.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items,data:j};
e===null?e=[S]:e.push(S),t++}}}else{const x={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:y.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:y.properties.schedule.properties.anneal.properties.cycles,data:b};e===null?e=[x]:e.push(
x),t++}}}else{const h={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:y.properties.schedule.properties.anneal.type,parentSchema:y.properties.schedule.properties.
anneal,data:o};e===null?e=[h]:e.push(h),t++}}let i=a.warmup;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const o={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:y.properties.schedule.properties.warmup.type,parentSchema:y.properties.schedule.properties.warmup,data:i};
e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e5||isNaN(i)){const o={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:y.properties.schedule.properties.warmup,data:i};e===null?e=[o]:e.push(o),t++}if(i<0||isNaN(i)){const o={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:y.properties.schedule.properties.warmup,data:i};e===null?e=[o]:e.push(o),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(o=>Object.hasOwn(a,o)).length!==1){const o={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:y.properties.schedule.requiredWhenMerged,parentSchema:y.properties.schedule,
data:a};e===null?e=[o]:e.push(o),t++}}}if(r.steps!==void 0){let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const i={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:y.
properties.steps.type,parentSchema:y.properties.steps,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a))){const i={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:y.properties.steps,data:a};e===null?e=[i]:e.push(i),t++}}if(r.epochs!==void 0){
let a=r.epochs;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const i={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:y.properties.epochs.type,parentSchema:y.properties.
epochs,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const i={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:y.
properties.epochs,data:a};e===null?e=[i]:e.push(i),t++}}let p=r.batch_size;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const a={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:y.properties.batch_size.type,parentSchema:y.properties.batch_size,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const a={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:y.properties.batch_size,data:p};e===null?e=[
a]:e.push(a),t++}ie(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",rootData:N})||(e=
e===null?ie.errors:e.concat(ie.errors),t=e.length);let c=r.seed;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:y.properties.
seed.type,parentSchema:y.properties.seed,data:c};e===null?e=[a]:e.push(a),t++}if(typeof c=="number"&&isFinite(c)){if(c>4294967295||
isNaN(c)){const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:y.properties.seed,data:c};e===null?e=[a]:e.push(a),t++}if(c<0||isNaN(
c)){const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:y.properties.seed,data:c};e===null?e=[a]:e.push(a),t++}}if(r.clip_skip!==void 0){let a=r.clip_skip;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const i={instancePath:s+"/clip_skip",schemaPath:"#/properties/\
clip_skip/type",keyword:"type",params:{type:"integer"},schema:y.properties.clip_skip.type,parentSchema:y.properties.clip_skip,
data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const i={instancePath:s+"/clip\
_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:y.
properties.clip_skip,data:a};e===null?e=[i]:e.push(i),t++}}if(r.previews!==void 0&&(pe(r.previews,{instancePath:s+"/prev\
iews",parentData:r,parentDataProperty:"previews",rootData:N})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.
save_every!==void 0){let a=r.save_every;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const i={instancePath:s+
"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:y.properties.save_every.
type,parentSchema:y.properties.save_every,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||
isNaN(a))){const i={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:y.properties.save_every,data:a};e===null?e=[i]:e.push(i),t++}}let f=r.keep_states;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const a={instancePath:s+"/keep_states",schemaPath:"#/propertie\
s/keep_states/type",keyword:"type",params:{type:"integer"},schema:y.properties.keep_states.type,parentSchema:y.properties.
keep_states,data:f};e===null?e=[a]:e.push(a),t++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){const a={instancePath:s+
"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:y.properties.keep_states,data:f};e===null?e=[a]:e.push(a),t++}if(!s.startsWith("/defaults/")){if(["method"].
filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["method"]},schema:y.requiredWhenMerged,parentSchema:y,data:r};e===null?e=[a]:e.push(a),t++}if(["\
base"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requ\
iredWhenMerged",params:{names:["base"]},schema:y.requiredWhenMerged,parentSchema:y,data:r};e===null?e=[a]:e.push(a),t++}
if(["datasets"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["datasets"]},schema:y.requiredWhenMerged,parentSchema:y,data:r};e===null?e=[a]:e.push(
a),t++}if(["schedule"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerge\
d",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:y.requiredWhenMerged,parentSchema:y,data:r};e===null?
e=[a]:e.push(a),t++}if(["steps","epochs"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:y.requiredWhenMerged,parentSchema:y,
data:r};e===null?e=[a]:e.push(a),t++}}}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:y.type,parentSchema:y,data:r};e===null?e=[l]:e.push(l),t++}return B.errors=e,t===0}const A={type:"object",additionalProperties:!1,
requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weigh\
ted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,
requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"Th\
e model that is changed."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE \
go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"arra\
y",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\
\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{
type:"number"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"\
string",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","f\
p32"],default:"fp16",description:"Numbers in the written file."}}};function R(r,{instancePath:s="",parentData:F,parentDataProperty:D,
rootData:N=r}={}){let e=null,t=0;const n=t,l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.alpha===void 0&&(g=
"alpha")||r.blocks===void 0&&(g="blocks")){const m={};e===null?e=[m]:e.push(m),t++}}var d=l===t;if(d){const g={instancePath:s,
schemaPath:"#/not",keyword:"not",params:{},schema:A.not,parentSchema:A,data:r};e===null?e=[g]:e.push(g),t++}else t=n,e!==
null&&(n?e.length=n:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.
loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const p in r)if(!(p==="method"||p==="models"||p==="a\
lpha"||p==="blocks"||p==="loras"||p==="vae"||p==="dtype")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:A,data:r};e===null?e=[c]:e.push(c),t++}let g=r.
method;if(g!=="weighted-sum"){const p={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{
allowedValues:A.properties.method.enum},schema:A.properties.method.enum,parentSchema:A.properties.method,data:g};e===null?
e=[p]:e.push(p),t++}if(r.models!==void 0){let p=r.models;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const c in p)if(!(c===
"a"||c==="b")){const f={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:c},schema:!1,parentSchema:A.properties.models,data:p};e===null?e=[f]:e.push(f),
t++}if(p.a!==void 0){let c=p.a;if(typeof c!="string"){const f={instancePath:s+"/models/a",schemaPath:"#/properties/model\
s/properties/a/type",keyword:"type",params:{type:"string"},schema:A.properties.models.properties.a.type,parentSchema:A.properties.
models.properties.a,data:c};e===null?e=[f]:e.push(f),t++}}if(p.b!==void 0){let c=p.b;if(typeof c!="string"){const f={instancePath:s+
"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:A.properties.
models.properties.b.type,parentSchema:A.properties.models.properties.b,data:c};e===null?e=[f]:e.push(f),t++}}if(!s.startsWith(
"/defaults/")&&["a"].filter(c=>Object.hasOwn(p,c)).length!==1){const c={instancePath:s+"/models",schemaPath:"#/propertie\
s/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:A.properties.models.requiredWhenMerged,
parentSchema:A.properties.models,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:A.properties.models.type,parentSchema:A.properties.
models,data:p};e===null?e=[c]:e.push(c),t++}}if(r.alpha!==void 0){let p=r.alpha;if(typeof p=="number"&&isFinite(p)){if(p>
1||isNaN(p)){const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.alpha,data:p};e===null?e=[c]:e.push(c),t++}if(p<0||isNaN(p)){const c={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.alpha,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:A.properties.alpha.type,parentSchema:A.properties.alpha,data:p};e===
null?e=[c]:e.push(c),t++}}if(r.blocks!==void 0){let p=r.blocks;if(Array.isArray(p)){if(p.length>26){const f={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:A.properties.
blocks,data:p};e===null?e=[f]:e.push(f),t++}if(p.length<26){const f={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:A.properties.blocks,data:p};e===null?e=[f]:e.
push(f),t++}const c=p.length;for(let f=0;f<c;f++){let a=p[f];if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const i={
instancePath:s+"/blocks/"+f,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:A.properties.blocks.items,data:a};e===null?e=[i]:e.push(i),t++}if(a<0||isNaN(a)){const i={instancePath:s+
"/blocks/"+f,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:A.properties.blocks.items,data:a};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/blocks/"+f,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:A.properties.blocks.items.type,parentSchema:A.
properties.blocks.items,data:a};e===null?e=[i]:e.push(i),t++}}}else{const c={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:A.properties.blocks.type,parentSchema:A.properties.blocks,
data:p};e===null?e=[c]:e.push(c),t++}}let m=r.loras;if(m&&typeof m=="object"&&!Array.isArray(m))for(const p in m){let c=m[p];
if(!(typeof c=="number"&&isFinite(c))){const f={instancePath:s+"/loras/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:A.properties.loras.additionalProperties.
type,parentSchema:A.properties.loras.additionalProperties,data:c};e===null?e=[f]:e.push(f),t++}}else{const p={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:A.properties.loras.type,parentSchema:A.
properties.loras,data:m};e===null?e=[p]:e.push(p),t++}if(r.vae!==void 0){let p=r.vae;if(typeof p!="string"){const c={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:A.properties.vae.type,parentSchema:A.
properties.vae,data:p};e===null?e=[c]:e.push(c),t++}}let u=r.dtype;if(!(u==="fp16"||u==="fp32")){const p={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:A.properties.dtype.enum},schema:A.properties.
dtype.enum,parentSchema:A.properties.dtype,data:u};e===null?e=[p]:e.push(p),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:A.requiredWhenMerged,parentSchema:A,data:r};e===null?e=[p]:e.push(p),t++}}else{
const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:r};e===
null?e=[g]:e.push(g),t++}return R.errors=e,t===0}const L={type:"object",additionalProperties:!1,requiredWhenMerged:[["ch\
eckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function ne(r,{instancePath:s="",parentData:F,parentDataProperty:D,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:L,data:r};e===null?e=[l]:e.push(l),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:L.dependencies,parentSchema:L,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const l={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.checkpoint,data:n};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:L.properties.checkpoint.type,parentSchema:L.properties.checkpoint,data:n};e===null?e=
[l]:e.push(l),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const l={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.vae,data:n};e===null?
e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:L.properties.vae.type,parentSchema:L.properties.vae,data:n};e===null?e=[l]:e.push(l),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:L.properties.clip_skip.type,parentSchema:L.
properties.clip_skip,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const l={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:L.properties.clip_skip,data:n};e===null?e=[l]:e.push(l),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:L.requiredWhenMerged,parentSchema:L,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,
data:r};e===null?e=[n]:e.push(n),t++}return ne.errors=e,t===0}function oe(r,{instancePath:s="",parentData:F,parentDataProperty:D,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const i in r)if(!K.call(v.properties,i)){const o={instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:v,data:r};e===null?
e=[o]:e.push(o),t++}if(r.sdbuild!==void 0){let i=r.sdbuild;if(i!==1){const o={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:v.properties.sdbuild,data:i};e===null?
e=[o]:e.push(o),t++}}if(r.extends!==void 0){let i=r.extends;if(typeof i!="string"&&!Array.isArray(i)){const o={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:v.properties.extends.type},schema:v.properties.
extends.type,parentSchema:v.properties.extends,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&i.length<1){const o={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.extends,data:i};e===null?e=[o]:e.push(o),t++}if(Array.isArray(i)){if(i.length<1){const h={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.properties.
extends,data:i};e===null?e=[h]:e.push(h),t++}const o=i.length;for(let h=0;h<o;h++){let b=i[h];if(typeof b=="string"){if(b.
length<1){const x={instancePath:s+"/extends/"+h,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:v.properties.extends.items,data:b};e===null?e=[x]:e.push(x),t++}}else{const x={instancePath:s+
"/extends/"+h,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:v.properties.extends.
items.type,parentSchema:v.properties.extends.items,data:b};e===null?e=[x]:e.push(x),t++}}}}if(r.vars!==void 0){let i=r.vars;
if(i&&typeof i=="object"&&!Array.isArray(i))for(const o in i){let h=i[o];if(typeof h!="string"&&!(typeof h=="number"&&isFinite(
h))){const b={instancePath:s+"/vars/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:v.properties.vars.additionalProperties.type},schema:v.properties.vars.additionalProperties.
type,parentSchema:v.properties.vars.additionalProperties,data:h};e===null?e=[b]:e.push(b),t++}}else{const o={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:v.properties.vars.type,parentSchema:v.
properties.vars,data:i};e===null?e=[o]:e.push(o),t++}}let m=r.defaults;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const i in m)
if(!(i==="dataset"||i==="train"||i==="merge")){const o={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:v.properties.defaults,
data:m};e===null?e=[o]:e.push(o),t++}m.dataset!==void 0&&(U(m.dataset,{instancePath:s+"/defaults/dataset",parentData:m,parentDataProperty:"\
dataset",rootData:N})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),m.train!==void 0&&(B(m.train,{instancePath:s+
"/defaults/train",parentData:m,parentDataProperty:"train",rootData:N})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
m.merge!==void 0&&(R(m.merge,{instancePath:s+"/defaults/merge",parentData:m,parentDataProperty:"merge",rootData:N})||(e=
e===null?R.errors:e.concat(R.errors),t=e.length))}else{const i={instancePath:s+"/defaults",schemaPath:"#/properties/defa\
ults/type",keyword:"type",params:{type:"object"},schema:v.properties.defaults.type,parentSchema:v.properties.defaults,data:m};
e===null?e=[i]:e.push(i),t++}let u=r.models;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const i in u){const o=t;if(typeof i==
"string"){if(!G.test(i)){const h={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:$,data:i,propertyName:i};
e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/models",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:$.type,parentSchema:$,data:i,propertyName:i};e===null?e=[h]:e.push(h),t++}var n=o===t;if(!n){
const h={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:i},
schema:v.properties.models.propertyNames,parentSchema:v.properties.models,data:u};e===null?e=[h]:e.push(h),t++}}for(const i in u)
ne(u[i],{instancePath:s+"/models/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:i,rootData:N})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{const i={instancePath:s+"/models",schemaPath:"#/properties/mo\
dels/type",keyword:"type",params:{type:"object"},schema:v.properties.models.type,parentSchema:v.properties.models,data:u};
e===null?e=[i]:e.push(i),t++}let p=r.datasets;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const i in p){const o=t;if(typeof i==
"string"){if(!G.test(i)){const h={instancePath:s+"/datasets",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:$,data:i,propertyName:i};
e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/datasets",schemaPath:"#/definitions/name/type",keyword:"typ\
e",params:{type:"string"},schema:$.type,parentSchema:$,data:i,propertyName:i};e===null?e=[h]:e.push(h),t++}var l=o===t;if(!l){
const h={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName:i},
schema:v.properties.datasets.propertyNames,parentSchema:v.properties.datasets,data:p};e===null?e=[h]:e.push(h),t++}}for(const i in p)
U(p[i],{instancePath:s+"/datasets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:i,rootData:N})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)}else{const i={instancePath:s+"/datasets",schemaPath:"#/properties/da\
tasets/type",keyword:"type",params:{type:"object"},schema:v.properties.datasets.type,parentSchema:v.properties.datasets,
data:p};e===null?e=[i]:e.push(i),t++}let c=r.train;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const i in c){const o=t;
if(typeof i=="string"){if(!G.test(i)){const h={instancePath:s+"/train",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:$,
data:i,propertyName:i};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/train",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:$.type,parentSchema:$,data:i,propertyName:i};e===null?e=[h]:e.push(
h),t++}var d=o===t;if(!d){const h={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"proper\
tyNames",params:{propertyName:i},schema:v.properties.train.propertyNames,parentSchema:v.properties.train,data:c};e===null?
e=[h]:e.push(h),t++}}for(const i in c)B(c[i],{instancePath:s+"/train/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,
parentDataProperty:i,rootData:N})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)}else{const i={instancePath:s+"/tr\
ain",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:v.properties.train.type,parentSchema:v.
properties.train,data:c};e===null?e=[i]:e.push(i),t++}let f=r.merge;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const i in f){
const o=t;if(typeof i=="string"){if(!G.test(i)){const h={instancePath:s+"/merge",schemaPath:"#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:$,
data:i,propertyName:i};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/merge",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:$.type,parentSchema:$,data:i,propertyName:i};e===null?e=[h]:e.push(
h),t++}var g=o===t;if(!g){const h={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"proper\
tyNames",params:{propertyName:i},schema:v.properties.merge.propertyNames,parentSchema:v.properties.merge,data:f};e===null?
e=[h]:e.push(h),t++}}for(const i in f)R(f[i],{instancePath:s+"/merge/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,
parentDataProperty:i,rootData:N})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)}else{const i={instancePath:s+"/me\
rge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:v.properties.merge.type,parentSchema:v.
properties.merge,data:f};e===null?e=[i]:e.push(i),t++}let a=r.report;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const i in a)
if(i!=="title"){const o={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},schema:!1,parentSchema:v.properties.report,data:a};e===null?e=[o]:e.push(o),
t++}if(a.title!==void 0){let i=a.title;if(typeof i!="string"){const o={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:v.properties.report.properties.title.type,
parentSchema:v.properties.report.properties.title,data:i};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:v.properties.report.type,parentSchema:v.
properties.report,data:a};e===null?e=[i]:e.push(i),t++}if(r.default!==void 0){let i=r.default;if(Array.isArray(i)){const o=i.
length;for(let h=0;h<o;h++){let b=i[h];if(typeof b!="string"){const x={instancePath:s+"/default/"+h,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:v.properties.default.items.type,parentSchema:v.properties.
default.items,data:b};e===null?e=[x]:e.push(x),t++}}}else{const o={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:v.properties.default.type,parentSchema:v.properties.default,data:i};
e===null?e=[o]:e.push(o),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:v.requiredWhenMerged,
parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:v.type,parentSchema:v,data:r};e===null?e=[m]:e.push(m),t++}return oe.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = de;
