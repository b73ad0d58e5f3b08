// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const he=ne,v={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
a checkpoint at every multiple of this many steps; only the result when absent."}}},rate:{type:"number",exclusiveMinimum:0,
maximum:1,hint:"write a rate above 0, such as 5e-6"},network:{type:"object",additionalProperties:!1,description:"The tra\
ined network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"numbe\
r",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent."}}},optimizer:{type:"\
object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,
exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly the running means of the gradient an\
d of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"Pull of every weight towards ze\
ro."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than this are scaled down to it; 0 \
never."}}},previews:{type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"Pictures generate\
d while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer","string"],minimum:1,
pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",default:"\
1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after t\
he last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"What to generate every time\
."}}},prompt:{type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"\
What the picture shall show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"int\
eger",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-\
44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews differ by the training alon\
e (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's resolution when ab\
sent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's resolution when abse\
nt."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier of the trained network."}}},
merge:{type:"object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{
method:{enum:["weighted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},
models:{type:"object",additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",
properties:{a:{type:"string",description:"The model that is changed."},b:{type:"string",description:"The model that is m\
ixed in; without it only networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share\
 of `b` in every block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"w\
rite 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, \
OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of train\
ed networks to bake in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to b\
ake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the writt\
en file."}}}}},W={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, digits, `-`, `_` and `.\
`, beginning with a letter or digit"},G=Object.prototype.hasOwnProperty,q={type:"object",additionalProperties:!1,requiredWhenMerged:[
"kind","images"],properties:{kind:{enum:["character","style","object","regularisation"],description:"What is learned fro\
m it; sets which lint findings are errors. `regularisation` pictures show the class without the trigger."},images:{$ref:"\
#/definitions/strings",description:"Glob, or a list of them, of the pictures, relative to the project."},repeats:{type:"\
integer",minimum:1,default:1,description:"How often every picture is seen in one epoch."},prepare:{type:"array",default:[
{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"What is done to every picture before it is cropped \
to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},subsets:{type:"object",default:{},additionalProperties:{
type:"object",additionalProperties:!1,properties:{repeats:{type:"integer",minimum:1,description:"How often these picture\
s are seen in one epoch, instead of the dataset's."}}},description:"Other settings for some of the pictures, by glob; th\
e last glob that matches wins."},flip:{type:"boolean",default:!1,description:"Add every picture mirrored. Not for what i\
s asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#/definitions/captions",default:{}},embedding:{
$ref:"#/definitions/embedding"}}},V={type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1};function E(r,{
instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(typeof r!="string"&&!Array.isArray(
r)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:V.type},schema:V.type,parentSchema:V,data:r};
e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:V,data:r};e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<
1){const m={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V,data:r};e===
null?e=[m]:e.push(m),t++}const n=r.length;for(let m=0;m<n;m++){let u=r[m];if(typeof u=="string"){if(u.length<1){const g={
instancePath:s+"/"+m,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.items,data:u};
e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/"+m,schemaPath:"#/items/type",keyword:"type",params:{type:"\
string"},schema:V.items.type,parentSchema:V.items,data:u};e===null?e=[g]:e.push(g),t++}}}return E.errors=e,t===0}const H={
type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[\
ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Col\
our laid under transparent pixels."}}},oe=new RegExp("^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function Y(r,{instancePath:s="",
parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flatten"},schema:H.required,
parentSchema:H,data:r};e===null?e=[n]:e.push(n),t++}for(const n in r)if(n!=="flatten"){const m={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:H,data:r};e===
null?e=[m]:e.push(m),t++}if(r.flatten!==void 0){let n=r.flatten;if(typeof n=="string"){if(!oe.test(n)){const m={instancePath:s+
"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-\
f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:H.properties.flatten,data:n};e===null?e=[m]:e.push(
m),t++}}else{const m={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"stri\
ng"},schema:H.properties.flatten.type,parentSchema:H.properties.flatten,data:n};e===null?e=[m]:e.push(m),t++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,data:r};e===null?e=
[n]:e.push(n),t++}return Y.errors=e,t===0}const _={type:"object",additionalProperties:!1,description:"Sizes that picture\
s are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,
items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], wh\
ose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are mul\
tiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels\
."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow",
"warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enlarge and warn, or give \
them a smaller bucket."}}};function J(r,{instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.step=64),
r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const f in r)if(!(f===
"resolution"||f==="step"||f==="min"||f==="max"||f==="upscale")){const p={instancePath:s,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:_,data:r};e===null?e=[p]:e.push(
p),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&!Array.isArray(n)){const f={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:_.properties.resolution.type},schema:_.
properties.resolution.type,parentSchema:_.properties.resolution,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="numbe\
r"&&isFinite(n)&&(n<8||isNaN(n))){const f={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:_.properties.resolution,data:n};e===null?e=[f]:e.push(f),
t++}if(Array.isArray(n)){if(n.length>2){const p={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:_.properties.resolution,data:n};e===null?e=[p]:e.push(p),t++}
if(n.length<2){const p={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:_.properties.resolution,data:n};e===null?e=[p]:e.push(p),t++}const f=n.length;for(let p=0;p<
f;p++){let l=n[p];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const a={instancePath:s+"/resolution/"+p,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:_.properties.resolution.items.type,parentSchema:_.
properties.resolution.items,data:l};e===null?e=[a]:e.push(a),t++}if(typeof l=="number"&&isFinite(l)&&(l<8||isNaN(l))){const a={
instancePath:s+"/resolution/"+p,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:_.properties.resolution.items,data:l};e===null?e=[a]:e.push(a),t++}}}let m=r.step;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const f={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:_.properties.step.type,parentSchema:_.properties.step,data:m};e===null?e=[f]:e.push(
f),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(m))){const f={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:_.properties.step,data:m};e===null?e=
[f]:e.push(f),t++}let u=r.min;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const f={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:_.properties.min.type,parentSchema:_.properties.min,
data:u};e===null?e=[f]:e.push(f),t++}if(typeof u=="number"&&isFinite(u)&&(u<8||isNaN(u))){const f={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:_.properties.
min,data:u};e===null?e=[f]:e.push(f),t++}let g=r.max;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const f={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:_.properties.max.
type,parentSchema:_.properties.max,data:g};e===null?e=[f]:e.push(f),t++}if(typeof g=="number"&&isFinite(g)&&(g<8||isNaN(
g))){const f={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:_.properties.max,data:g};e===null?e=[f]:e.push(f),t++}let o=r.upscale;if(!(o==="allow"||o==="warn"||
o==="never")){const f={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:_.
properties.upscale.enum},schema:_.properties.upscale.enum,parentSchema:_.properties.upscale,data:o};e===null?e=[f]:e.push(
f),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,
data:r};e===null?e=[n]:e.push(n),t++}return J.errors=e,t===0}const w={type:"object",additionalProperties:!1,description:"\
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
 must complain."}}},description:"Examples of what the rules must do."}}},me=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),R=new RegExp(
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
description:"Only for the pictures that match this glob."},note:{type:"string",description:"Why; shown by `why`."}}};function Q(r,{
instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;const n=t;let m=!1,u=null;const g=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"drop"},schema:k.oneOf[0].required,parentSchema:k.oneOf[0],data:r};e===null?e=[p]:e.push(
p),t++}var f=g===t;f&&(m=!0,u=0);const o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const p={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"replace"},schema:k.oneOf[1].required,parentSchema:k.
oneOf[1],data:r};e===null?e=[p]:e.push(p),t++}var f=o===t;if(f&&m)m=!1,u=[u,1];else{f&&(m=!0,u=1);const p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.combine===void 0){const a={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"requir\
ed",params:{missingProperty:"combine"},schema:k.oneOf[2].required,parentSchema:k.oneOf[2],data:r};e===null?e=[a]:e.push(
a),t++}var f=p===t;if(f&&m)m=!1,u=[u,2];else{f&&(m=!0,u=2);const a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"subsume"},schema:k.
oneOf[3].required,parentSchema:k.oneOf[3],data:r};e===null?e=[i]:e.push(i),t++}var f=a===t;if(f&&m)m=!1,u=[u,3];else{f&&
(m=!0,u=3);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const c={instancePath:s,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:"trigger"},schema:k.oneOf[4].required,parentSchema:k.oneOf[4],
data:r};e===null?e=[c]:e.push(c),t++}var f=i===t;if(f&&m)m=!1,u=[u,4];else{f&&(m=!0,u=4);const c=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.prefix===void 0){const b={instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{
missingProperty:"prefix"},schema:k.oneOf[5].required,parentSchema:k.oneOf[5],data:r};e===null?e=[b]:e.push(b),t++}var f=c===
t;if(f&&m)m=!1,u=[u,5];else{f&&(m=!0,u=5);const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const P={
instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"suffix"},schema:k.oneOf[6].required,
parentSchema:k.oneOf[6],data:r};e===null?e=[P]:e.push(P),t++}var f=b===t;f&&m?(m=!1,u=[u,6]):f&&(m=!0,u=6)}}}}}if(m)t=n,
e!==null&&(n?e.length=n:e=null);else{const p={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},
schema:k.oneOf,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)
if(!G.call(k.properties,p)){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:k,data:r};e===null?e=[l]:e.push(l),t++}if(r.to!==void 0&&r.combine===void 0){
const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"combin\
e",depsCount:1,deps:"combine"},schema:k.dependencies,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(r.combine!==
void 0&&r.to===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"comb\
ine",missingProperty:"to",depsCount:1,deps:"to"},schema:k.dependencies,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}
if(r.ancestors!==void 0&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{
property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:k.dependencies,parentSchema:k,data:r};e===null?
e=[p]:e.push(p),t++}if(r.role!==void 0&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"de\
pendencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},schema:k.dependencies,parentSchema:k,
data:r};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0){let p=r.id;if(typeof p=="string"){if(!R.test(p)){const l={instancePath:s+
"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:W,data:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/i\
d",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:p};e===null?
e=[l]:e.push(l),t++}}if(r.drop!==void 0&&(E(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:N})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.ancestors!==void 0){let p=r.ancestors;if(typeof p!="boolean"){const l={
instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:k.properties.
ancestors.type,parentSchema:k.properties.ancestors,data:p};e===null?e=[l]:e.push(l),t++}}if(r.role!==void 0){let p=r.role;
if(!(p==="learned"||p==="noise"||p==="wrong")){const l={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:k.properties.role.enum},schema:k.properties.role.enum,parentSchema:k.properties.role,data:p};
e===null?e=[l]:e.push(l),t++}}if(r.replace!==void 0){let p=r.replace;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.
keys(p).length<1){const l={instancePath:s+"/replace",schemaPath:"#/properties/replace/minProperties",keyword:"minPropert\
ies",params:{limit:1},schema:1,parentSchema:k.properties.replace,data:p};e===null?e=[l]:e.push(l),t++}for(const l in p)E(
p[l],{instancePath:s+"/replace/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:l,rootData:N})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)}else{const l={instancePath:s+"/replace",schemaPath:"#/properties/rep\
lace/type",keyword:"type",params:{type:"object"},schema:k.properties.replace.type,parentSchema:k.properties.replace,data:p};
e===null?e=[l]:e.push(l),t++}}if(r.combine!==void 0){let p=r.combine;if(Array.isArray(p)){if(p.length<2){const a={instancePath:s+
"/combine",schemaPath:"#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:k.properties.
combine,data:p};e===null?e=[a]:e.push(a),t++}const l=p.length;for(let a=0;a<l;a++){let h=p[a];if(typeof h=="string"){if(h.
length<1){const i={instancePath:s+"/combine/"+a,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.combine.items,data:h};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+
"/combine/"+a,schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:k.properties.combine.
items.type,parentSchema:k.properties.combine.items,data:h};e===null?e=[i]:e.push(i),t++}}}else{const l={instancePath:s+"\
/combine",schemaPath:"#/properties/combine/type",keyword:"type",params:{type:"array"},schema:k.properties.combine.type,parentSchema:k.
properties.combine,data:p};e===null?e=[l]:e.push(l),t++}}if(r.to!==void 0){let p=r.to;if(typeof p=="string"){if(p.length<
1){const l={instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.to,data:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:k.properties.to.type,parentSchema:k.properties.to,data:p};e===null?e=[l]:e.
push(l),t++}}if(r.subsume!==void 0){let p=r.subsume;if(p&&typeof p=="object"&&!Array.isArray(p)){p.suffix===void 0&&(p.suffix=
!1);for(const a in p)if(!(a==="table"||a==="suffix")){const h={instancePath:s+"/subsume",schemaPath:"#/properties/subsum\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:k.properties.
subsume,data:p};e===null?e=[h]:e.push(h),t++}if(p.table!==void 0){let a=p.table;if(typeof a=="string"){if(a.length<1){const h={
instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.subsume.properties.table,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={
instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{type:"str\
ing"},schema:k.properties.subsume.properties.table.type,parentSchema:k.properties.subsume.properties.table,data:a};e===null?
e=[h]:e.push(h),t++}}let l=p.suffix;if(typeof l!="boolean"){const a={instancePath:s+"/subsume/suffix",schemaPath:"#/prop\
erties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:k.properties.subsume.properties.suffix.
type,parentSchema:k.properties.subsume.properties.suffix,data:l};e===null?e=[a]:e.push(a),t++}}else{const l={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:k.properties.subsume.type,
parentSchema:k.properties.subsume,data:p};e===null?e=[l]:e.push(l),t++}}if(r.trigger!==void 0){let p=r.trigger;if(typeof p==
"string"){if(p.length<1){const l={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:k.properties.trigger,data:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:k.properties.trigger.type,
parentSchema:k.properties.trigger,data:p};e===null?e=[l]:e.push(l),t++}}if(r.prefix!==void 0){let p=r.prefix;if(typeof p==
"string"){if(p.length<1){const l={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:k.properties.prefix,data:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},schema:k.properties.prefix.type,parentSchema:k.
properties.prefix,data:p};e===null?e=[l]:e.push(l),t++}}if(r.suffix!==void 0){let p=r.suffix;if(typeof p=="string"){if(p.
length<1){const l={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:k.properties.suffix,data:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/suffix",schemaPath:"\
#/properties/suffix/type",keyword:"type",params:{type:"string"},schema:k.properties.suffix.type,parentSchema:k.properties.
suffix,data:p};e===null?e=[l]:e.push(l),t++}}if(r.subset!==void 0){let p=r.subset;if(typeof p=="string"){if(p.length<1){
const l={instancePath:s+"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:k.properties.subset,data:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/subset",schemaPath:"\
#/properties/subset/type",keyword:"type",params:{type:"string"},schema:k.properties.subset.type,parentSchema:k.properties.
subset,data:p};e===null?e=[l]:e.push(l),t++}}if(r.note!==void 0){let p=r.note;if(typeof p!="string"){const l={instancePath:s+
"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:k.properties.note.type,parentSchema:k.
properties.note,data:p};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:k.type,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}return Q.errors=e,t===0}const T={type:"\
object",additionalProperties:!1,description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,
description:"CLIP tokens; one chunk is 75 (S-25)."},over:{enum:["lint","drop"],default:"lint",description:"Longer captio\
ns: report them, or drop tags from the end."}}};function X(r,{instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const u in r)if(!(u==="tokens"||u==="over")){const g={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:T,data:r};e===null?e=[g]:e.push(g),t++}let n=r.
tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const u={instancePath:s+"/tokens",schemaPath:"#/propert\
ies/tokens/type",keyword:"type",params:{type:"integer"},schema:T.properties.tokens.type,parentSchema:T.properties.tokens,
data:n};e===null?e=[u]:e.push(u),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const u={instancePath:s+"/toke\
ns",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:T.
properties.tokens,data:n};e===null?e=[u]:e.push(u),t++}let m=r.over;if(!(m==="lint"||m==="drop")){const u={instancePath:s+
"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:T.properties.over.enum},schema:T.properties.
over.enum,parentSchema:T.properties.over,data:m};e===null?e=[u]:e.push(u),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:r};e===null?e=[n]:e.push(n),t++}return X.
errors=e,t===0}function ee(r,{instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.groups===void 0&&(r.groups={}),r.rules===
void 0&&(r.rules=[]),r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.
train===void 0&&(r.train={}),r.tests===void 0&&(r.tests=[]);for(const a in r)if(!G.call(w.properties,a)){const h={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w,
data:r};e===null?e=[h]:e.push(h),t++}let m=r.from;if(Array.isArray(m)){if(m.length<1){const h={instancePath:s+"/from",schemaPath:"\
#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.properties.from,data:m};e===null?
e=[h]:e.push(h),t++}const a=m.length;for(let h=0;h<a;h++){let i=m[h];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.sidecar===
void 0){const d={instancePath:s+"/from/"+h,schemaPath:"#/properties/from/items/required",keyword:"required",params:{missingProperty:"\
sidecar"},schema:w.properties.from.items.required,parentSchema:w.properties.from.items,data:i};e===null?e=[d]:e.push(d),
t++}for(const d in i)if(d!=="sidecar"){const c={instancePath:s+"/from/"+h,schemaPath:"#/properties/from/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:w.properties.from.items,
data:i};e===null?e=[c]:e.push(c),t++}if(i.sidecar!==void 0){let d=i.sidecar;if(typeof d=="string"){if(!me.test(d)){const c={
instancePath:s+"/from/"+h+"/sidecar",schemaPath:"#/properties/from/items/properties/sidecar/pattern",keyword:"pattern",params:{
pattern:"^\\.[A-Za-z0-9_.-]+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:w.properties.from.items.properties.sidecar,data:d};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/from/"+h+"/sidecar",schemaPath:"#/properties/from/items/pro\
perties/sidecar/type",keyword:"type",params:{type:"string"},schema:w.properties.from.items.properties.sidecar.type,parentSchema:w.
properties.from.items.properties.sidecar,data:d};e===null?e=[c]:e.push(c),t++}}}else{const d={instancePath:s+"/from/"+h,
schemaPath:"#/properties/from/items/type",keyword:"type",params:{type:"object"},schema:w.properties.from.items.type,parentSchema:w.
properties.from.items,data:i};e===null?e=[d]:e.push(d),t++}}}else{const a={instancePath:s+"/from",schemaPath:"#/properti\
es/from/type",keyword:"type",params:{type:"array"},schema:w.properties.from.type,parentSchema:w.properties.from,data:m};
e===null?e=[a]:e.push(a),t++}let u=r.groups;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const a in u){const h=t;if(typeof a==
"string"){if(!R.test(a)){const i={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:W,data:a,propertyName:a};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/groups",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:W.type,parentSchema:W,data:a,propertyName:a};e===null?e=[i]:e.push(i),t++}var n=h===t;if(!n){
const i={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:a},
schema:w.properties.groups.propertyNames,parentSchema:w.properties.groups,data:u};e===null?e=[i]:e.push(i),t++}}for(const a in u){
let h=u[a];if(Array.isArray(h)){const i=h.length;for(let d=0;d<i;d++){let c=h[d];if(typeof c=="string"){if(c.length<1){const S={
instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/properties/groups/additionalPrope\
rties/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.groups.additionalProperties.
items,data:c};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/"+d,schemaPath:"#/properties/groups/additionalProperties/items/type",keyword:"type",params:{type:"string"},schema:w.
properties.groups.additionalProperties.items.type,parentSchema:w.properties.groups.additionalProperties.items,data:c};e===
null?e=[S]:e.push(S),t++}}}else{const i={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/type",keyword:"type",params:{type:"array"},schema:w.properties.groups.additionalProperties.
type,parentSchema:w.properties.groups.additionalProperties,data:h};e===null?e=[i]:e.push(i),t++}}}else{const a={instancePath:s+
"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"object"},schema:w.properties.groups.type,parentSchema:w.
properties.groups,data:u};e===null?e=[a]:e.push(a),t++}let g=r.rules;if(Array.isArray(g)){const a=g.length;for(let h=0;h<
a;h++)Q(g[h],{instancePath:s+"/rules/"+h,parentData:g,parentDataProperty:h,rootData:N})||(e=e===null?Q.errors:e.concat(Q.
errors),t=e.length)}else{const a={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"\
array"},schema:w.properties.rules.type,parentSchema:w.properties.rules,data:g};e===null?e=[a]:e.push(a),t++}let o=r.order;
if(Array.isArray(o)){const a=o.length;for(let h=0;h<a;h++){let i=o[h];if(typeof i=="string"){if(i.length<1){const d={instancePath:s+
"/order/"+h,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
properties.order.items,data:i};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/order/"+h,schemaPath:"#/prop\
erties/order/items/type",keyword:"type",params:{type:"string"},schema:w.properties.order.items.type,parentSchema:w.properties.
order.items,data:i};e===null?e=[d]:e.push(d),t++}}}else{const a={instancePath:s+"/order",schemaPath:"#/properties/order/\
type",keyword:"type",params:{type:"array"},schema:w.properties.order.type,parentSchema:w.properties.order,data:o};e===null?
e=[a]:e.push(a),t++}if(r.keep!==void 0){let a=r.keep;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={
instancePath:s+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"integer"},schema:w.properties.keep.
type,parentSchema:w.properties.keep,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a))){const h={instancePath:s+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:w.properties.keep,data:a};e===null?e=[h]:e.push(h),t++}}X(r.limit,{instancePath:s+"/limit",parentData:r,
parentDataProperty:"limit",rootData:N})||(e=e===null?X.errors:e.concat(X.errors),t=e.length);let f=r.render;if(f&&typeof f==
"object"&&!Array.isArray(f)){f.space===void 0&&(f.space=" "),f.escape===void 0&&(f.escape=!1);for(const i in f)if(!(i===
"space"||i==="escape")){const d={instancePath:s+"/render",schemaPath:"#/properties/render/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:w.properties.render,data:f};e===null?e=[d]:e.
push(d),t++}let a=f.space;if(!(a===" "||a==="_")){const i={instancePath:s+"/render/space",schemaPath:"#/properties/rende\
r/properties/space/enum",keyword:"enum",params:{allowedValues:w.properties.render.properties.space.enum},schema:w.properties.
render.properties.space.enum,parentSchema:w.properties.render.properties.space,data:a};e===null?e=[i]:e.push(i),t++}let h=f.
escape;if(typeof h!="boolean"){const i={instancePath:s+"/render/escape",schemaPath:"#/properties/render/properties/escap\
e/type",keyword:"type",params:{type:"boolean"},schema:w.properties.render.properties.escape.type,parentSchema:w.properties.
render.properties.escape,data:h};e===null?e=[i]:e.push(i),t++}}else{const a={instancePath:s+"/render",schemaPath:"#/prop\
erties/render/type",keyword:"type",params:{type:"object"},schema:w.properties.render.type,parentSchema:w.properties.render,
data:f};e===null?e=[a]:e.push(a),t++}let p=r.train;if(p&&typeof p=="object"&&!Array.isArray(p)){p.shuffle===void 0&&(p.shuffle=
!1),p.caption_dropout===void 0&&(p.caption_dropout=0),p.tag_dropout===void 0&&(p.tag_dropout=0);for(const d in p)if(!(d===
"shuffle"||d==="caption_dropout"||d==="tag_dropout")){const c={instancePath:s+"/train",schemaPath:"#/properties/train/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:w.properties.train,
data:p};e===null?e=[c]:e.push(c),t++}let a=p.shuffle;if(typeof a!="boolean"){const d={instancePath:s+"/train/shuffle",schemaPath:"\
#/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:w.properties.train.properties.
shuffle.type,parentSchema:w.properties.train.properties.shuffle,data:a};e===null?e=[d]:e.push(d),t++}let h=p.caption_dropout;
if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const d={instancePath:s+"/train/caption_dropout",schemaPath:"#/pro\
perties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.
properties.train.properties.caption_dropout,data:h};e===null?e=[d]:e.push(d),t++}if(h<0||isNaN(h)){const d={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:w.properties.train.properties.caption_dropout,data:h};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:w.properties.train.properties.caption_dropout.type,parentSchema:w.properties.train.properties.
caption_dropout,data:h};e===null?e=[d]:e.push(d),t++}let i=p.tag_dropout;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(
i)){const d={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.properties.train.properties.tag_dropout,data:i};e===null?
e=[d]:e.push(d),t++}if(i<0||isNaN(i)){const d={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/proper\
ties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.train.properties.
tag_dropout,data:i};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/train/tag_dropout",schemaPath:"#/proper\
ties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:w.properties.train.properties.tag_dropout.
type,parentSchema:w.properties.train.properties.tag_dropout,data:i};e===null?e=[d]:e.push(d),t++}}else{const a={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:w.properties.train.type,parentSchema:w.
properties.train,data:p};e===null?e=[a]:e.push(a),t++}let l=r.tests;if(Array.isArray(l)){const a=l.length;for(let h=0;h<
a;h++){let i=l[h];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.lint===void 0&&(i.lint=[]),i.in===void 0){const c={instancePath:s+
"/tests/"+h,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:w.properties.
tests.items.required,parentSchema:w.properties.tests.items,data:i};e===null?e=[c]:e.push(c),t++}if(i.out===void 0){const c={
instancePath:s+"/tests/"+h,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:w.properties.tests.items.required,parentSchema:w.properties.tests.items,data:i};e===null?e=[c]:e.push(c),t++}
for(const c in i)if(!(c==="in"||c==="out"||c==="lint")){const S={instancePath:s+"/tests/"+h,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:w.properties.
tests.items,data:i};e===null?e=[S]:e.push(S),t++}if(i.in!==void 0){let c=i.in;if(typeof c!="string"){const S={instancePath:s+
"/tests/"+h+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:w.
properties.tests.items.properties.in.type,parentSchema:w.properties.tests.items.properties.in,data:c};e===null?e=[S]:e.push(
S),t++}}if(i.out!==void 0){let c=i.out;if(typeof c!="string"){const S={instancePath:s+"/tests/"+h+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.items.properties.
out.type,parentSchema:w.properties.tests.items.properties.out,data:c};e===null?e=[S]:e.push(S),t++}}let d=i.lint;if(Array.
isArray(d)){const c=d.length;for(let S=0;S<c;S++){let b=d[S];if(typeof b!="string"){const A={instancePath:s+"/tests/"+h+
"/lint/"+S,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:w.
properties.tests.items.properties.lint.items.type,parentSchema:w.properties.tests.items.properties.lint.items,data:b};e===
null?e=[A]:e.push(A),t++}}}else{const c={instancePath:s+"/tests/"+h+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:w.properties.tests.items.properties.lint.type,parentSchema:w.
properties.tests.items.properties.lint,data:d};e===null?e=[c]:e.push(c),t++}}else{const d={instancePath:s+"/tests/"+h,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:w.properties.tests.items.type,parentSchema:w.
properties.tests.items,data:i};e===null?e=[d]:e.push(d),t++}}}else{const a={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:w.properties.tests.type,parentSchema:w.properties.tests,data:l};
e===null?e=[a]:e.push(a),t++}}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.
type,parentSchema:w,data:r};e===null?e=[m]:e.push(m),t++}return ee.errors=e,t===0}const I={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},le=new RegExp(
"^auto$","u");function re(r,{instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const u in r)
if(!(u==="name"||u==="vectors"||u==="init"||u==="learned")){const g={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:I,data:r};e===null?e=[g]:e.push(g),t++}
if(r.name!==void 0){let u=r.name;if(typeof u=="string"){if(!R.test(u)){const g={instancePath:s+"/name",schemaPath:"#/def\
initions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-\
z0-9_.-]{0,99}$",parentSchema:W,data:u};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/name",schemaPath:"#\
/definitions/name/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:u};e===null?e=[g]:e.push(
g),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const u={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:I.properties.vectors.type},schema:I.properties.
vectors.type,parentSchema:I.properties.vectors,data:n};e===null?e=[u]:e.push(u),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const u={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:I.properties.vectors,data:n};e===null?e=[u]:e.push(u),t++}if(n<1||isNaN(
n)){const u={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:I.properties.vectors,data:n};e===null?e=[u]:e.push(u),t++}}if(typeof n=="string"&&!le.
test(n)){const u={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:I.properties.vectors,data:n};e===null?e=[u]:e.push(u),t++}let m=r.init;if(!(m==="t\
okens"||m==="mean")){const u={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:I.
properties.init.enum},schema:I.properties.init.enum,parentSchema:I.properties.init,data:m};e===null?e=[u]:e.push(u),t++}
if(r.learned!==void 0&&(E(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:N})||(e=
e===null?E.errors:e.concat(E.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(u=>Object.hasOwn(r,u)).
length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:I.requiredWhenMerged,parentSchema:I,data:r};e===null?e=[u]:e.push(u),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:r};e===null?e=[n]:e.push(n),t++}return re.
errors=e,t===0}function C(r,{instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=[{flatten:"white"}]),
r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),r.captions===void 0&&
(r.captions={});for(const o in r)if(!G.call(q.properties,o)){const f={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:q,data:r};e===null?e=[f]:e.push(f),t++}
if(r.kind!==void 0){let o=r.kind;if(!(o==="character"||o==="style"||o==="object"||o==="regularisation")){const f={instancePath:s+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:q.properties.kind.enum},schema:q.properties.
kind.enum,parentSchema:q.properties.kind,data:o};e===null?e=[f]:e.push(f),t++}}r.images!==void 0&&(E(r.images,{instancePath:s+
"/images",parentData:r,parentDataProperty:"images",rootData:N})||(e=e===null?E.errors:e.concat(E.errors),t=e.length));let n=r.
repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:s+"/repeats",schemaPath:"#/prope\
rties/repeats/type",keyword:"type",params:{type:"integer"},schema:q.properties.repeats.type,parentSchema:q.properties.repeats,
data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:s+"/repe\
ats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:q.
properties.repeats,data:n};e===null?e=[o]:e.push(o),t++}let m=r.prepare;if(Array.isArray(m)){const o=m.length;for(let f=0;f<
o;f++)Y(m[f],{instancePath:s+"/prepare/"+f,parentData:m,parentDataProperty:f,rootData:N})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length)}else{const o={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/type",keyword:"type",params:{
type:"array"},schema:q.properties.prepare.type,parentSchema:q.properties.prepare,data:m};e===null?e=[o]:e.push(o),t++}J(
r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:N})||(e=e===null?J.errors:e.concat(
J.errors),t=e.length);let u=r.subsets;if(u&&typeof u=="object"&&!Array.isArray(u))for(const o in u){let f=u[o];if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const p in f)if(p!=="repeats"){const l={instancePath:s+"/subsets/"+o.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:p},schema:!1,parentSchema:q.properties.subsets.additionalProperties,data:f};e===null?e=
[l]:e.push(l),t++}if(f.repeats!==void 0){let p=f.repeats;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={
instancePath:s+"/subsets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/addition\
alProperties/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:q.properties.subsets.additionalProperties.
properties.repeats.type,parentSchema:q.properties.subsets.additionalProperties.properties.repeats,data:p};e===null?e=[l]:
e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const l={instancePath:s+"/subsets/"+o.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:q.properties.subsets.additionalProperties.properties.repeats,
data:p};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+"/subsets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:q.properties.subsets.
additionalProperties.type,parentSchema:q.properties.subsets.additionalProperties,data:f};e===null?e=[p]:e.push(p),t++}}else{
const o={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},schema:q.
properties.subsets.type,parentSchema:q.properties.subsets,data:u};e===null?e=[o]:e.push(o),t++}let g=r.flip;if(typeof g!=
"boolean"){const o={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:q.
properties.flip.type,parentSchema:q.properties.flip,data:g};e===null?e=[o]:e.push(o),t++}if(ee(r.captions,{instancePath:s+
"/captions",parentData:r,parentDataProperty:"captions",rootData:N})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length),
r.embedding!==void 0&&(re(r.embedding,{instancePath:s+"/embedding",parentData:r,parentDataProperty:"embedding",rootData:N})||
(e=e===null?re.errors:e.concat(re.errors),t=e.length)),!s.startsWith("/defaults/")){if(["kind"].filter(o=>Object.hasOwn(
r,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"kind"]},schema:q.requiredWhenMerged,parentSchema:q,data:r};e===null?e=[o]:e.push(o),t++}if(["images"].filter(o=>Object.
hasOwn(r,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["images"]},schema:q.requiredWhenMerged,parentSchema:q,data:r};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.type,parentSchema:q,data:r};e===null?e=[n]:e.push(n),
t++}return C.errors=e,t===0}const y={type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets",
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
a checkpoint at every multiple of this many steps; only the result when absent."}}},Z={type:"object",additionalProperties:!1,
description:"The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},
alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent\
."}}};function te(r,{instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const m in r)if(!(m==="rank"||m==="alpha")){const u={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:Z,
data:r};e===null?e=[u]:e.push(u),t++}let n=r.rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+
"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:Z.properties.rank.type,parentSchema:Z.
properties.rank,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={instancePath:s+
"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Z.
properties.rank,data:n};e===null?e=[m]:e.push(m),t++}if(r.alpha!==void 0){let m=r.alpha;if(typeof m=="number"&&isFinite(
m)){if(m<=0||isNaN(m)){const u={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Z.properties.alpha,data:m};e===null?e=[u]:e.push(u),t++}}else{
const u={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:Z.properties.
alpha.type,parentSchema:Z.properties.alpha,data:m};e===null?e=[u]:e.push(u),t++}}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:r};e===null?e=[n]:e.push(n),t++}return te.
errors=e,t===0}const K={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function L(r,{
instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}if(r<=0||isNaN(r)){const n={instancePath:s,schemaPath:"#/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:K,data:r};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:K.type,parentSchema:K,
data:r};e===null?e=[n]:e.push(n),t++}return L.errors=e,t===0}const O={type:"object",additionalProperties:!1,description:"\
AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,
default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"\
number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,
description:"Gradients longer than this are scaled down to it; 0 never."}}};function se(r,{instancePath:s="",parentData:M,
parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.
betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const g in r)
if(!(g==="betas"||g==="weight_decay"||g==="max_grad_norm")){const o={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:O,data:r};e===null?e=[o]:e.push(o),t++}
let n=r.betas;if(Array.isArray(n)){if(n.length>2){const o={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:O.properties.betas,data:n};e===null?e=[o]:e.push(o),t++}if(n.
length<2){const o={instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:O.properties.betas,data:n};e===null?e=[o]:e.push(o),t++}const g=n.length;for(let o=0;o<g;o++){let f=n[o];
if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f)){const p={instancePath:s+"/betas/"+o,schemaPath:"#/properties/betas\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.betas.items,data:f};
e===null?e=[p]:e.push(p),t++}if(f>=1||isNaN(f)){const p={instancePath:s+"/betas/"+o,schemaPath:"#/properties/betas/items\
/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:O.properties.betas.items,
data:f};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/betas/"+o,schemaPath:"#/properties/betas/items/type",
keyword:"type",params:{type:"number"},schema:O.properties.betas.items.type,parentSchema:O.properties.betas.items,data:f};
e===null?e=[p]:e.push(p),t++}}}else{const g={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",
params:{type:"array"},schema:O.properties.betas.type,parentSchema:O.properties.betas,data:n};e===null?e=[g]:e.push(g),t++}
let m=r.weight_decay;if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(m)){const g={instancePath:s+"/weight_decay",schemaPath:"\
#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.
weight_decay,data:m};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/weight_decay",schemaPath:"#/properties\
/weight_decay/type",keyword:"type",params:{type:"number"},schema:O.properties.weight_decay.type,parentSchema:O.properties.
weight_decay,data:m};e===null?e=[g]:e.push(g),t++}let u=r.max_grad_norm;if(typeof u=="number"&&isFinite(u)){if(u<0||isNaN(
u)){const g={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:O.properties.max_grad_norm,data:u};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:O.properties.
max_grad_norm.type,parentSchema:O.properties.max_grad_norm,data:u};e===null?e=[g]:e.push(g),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:r};e===null?e=[n]:e.push(n),
t++}return se.errors=e,t===0}const z={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"\
Pictures generated while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer",
"string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 ste\
ps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before\
 the first step and after the last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"\
What to generate every time."}}},ce=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),j={type:"object",additionalProperties:!1,
required:["prompt","seed"],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"\
string",default:"",description:"What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write \
a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit ch\
eck",description:"Fixed, so that two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,description:"\
In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In \
pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,
description:"Multiplier of the trained network."}}};function ie(r,{instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.
steps=20),r.cfg===void 0&&(r.cfg=7),r.strength===void 0&&(r.strength=1),r.prompt===void 0){const o={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"prompt"},schema:j.required,parentSchema:j,data:r};e===null?e=[o]:
e.push(o),t++}if(r.seed===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},schema:j.required,parentSchema:j,data:r};e===null?e=[o]:e.push(o),t++}for(const o in r)if(!(o==="prompt"||o==="ne\
gative"||o==="seed"||o==="width"||o==="height"||o==="steps"||o==="cfg"||o==="strength")){const f={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:j,data:r};e===
null?e=[f]:e.push(f),t++}if(r.prompt!==void 0){let o=r.prompt;if(typeof o!="string"){const f={instancePath:s+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:j.properties.prompt.type,parentSchema:j.properties.
prompt,data:o};e===null?e=[f]:e.push(f),t++}}let n=r.negative;if(typeof n!="string"){const o={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:j.properties.negative.type,parentSchema:j.
properties.negative,data:n};e===null?e=[o]:e.push(o),t++}if(r.seed!==void 0){let o=r.seed;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){const f={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
integer"},schema:j.properties.seed.type,parentSchema:j.properties.seed,data:o};e===null?e=[f]:e.push(f),t++}if(typeof o==
"number"&&isFinite(o)){if(o>4294967295||isNaN(o)){const f={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:j.properties.seed,data:o};e===
null?e=[f]:e.push(f),t++}if(o<0||isNaN(o)){const f={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:j.properties.seed,data:o};e===null?e=[f]:e.push(f),t++}}}
if(r.width!==void 0){let o=r.width;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:s+"/w\
idth",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},schema:j.properties.width.type,parentSchema:j.
properties.width,data:o};e===null?e=[f]:e.push(f),t++}if(typeof o=="number"&&isFinite(o)&&(o<64||isNaN(o))){const f={instancePath:s+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:j.
properties.width,data:o};e===null?e=[f]:e.push(f),t++}}if(r.height!==void 0){let o=r.height;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:j.properties.height.type,parentSchema:j.properties.height,data:o};e===null?e=[f]:e.push(f),t++}if(typeof o==
"number"&&isFinite(o)&&(o<64||isNaN(o))){const f={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:j.properties.height,data:o};e===null?e=[f]:e.push(f),t++}}
let m=r.steps;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const o={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:j.properties.steps.type,parentSchema:j.properties.steps,
data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const o={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:j.properties.
steps,data:m};e===null?e=[o]:e.push(o),t++}let u=r.cfg;if(!(typeof u=="number"&&isFinite(u))){const o={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:j.properties.cfg.type,parentSchema:j.
properties.cfg,data:u};e===null?e=[o]:e.push(o),t++}let g=r.strength;if(!(typeof g=="number"&&isFinite(g))){const o={instancePath:s+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:j.properties.strength.type,
parentSchema:j.properties.strength,data:g};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:j.type,parentSchema:j,data:r};e===null?e=[n]:e.push(n),t++}return ie.errors=
e,t===0}function ae(r,{instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const m in r)if(!(m==="every"||m==="prompts")){const u={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:z,data:r};e===null?e=[u]:e.push(u),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&
typeof n!="string"){const m={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:z.
properties.every.type},schema:z.properties.every.type,parentSchema:z.properties.every,data:n};e===null?e=[m]:e.push(m),t++}
if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:z.properties.every,data:n};e===null?e=[m]:
e.push(m),t++}if(typeof n=="string"&&!ce.test(n)){const m={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:z.
properties.every,data:n};e===null?e=[m]:e.push(m),t++}if(r.prompts!==void 0){let m=r.prompts;if(Array.isArray(m)){if(m.length<
1){const g={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:z.properties.prompts,data:m};e===null?e=[g]:e.push(g),t++}const u=m.length;for(let g=0;g<u;g++)ie(m[g],{instancePath:s+
"/prompts/"+g,parentData:m,parentDataProperty:g,rootData:N})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{
const u={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:z.
properties.prompts.type,parentSchema:z.properties.prompts,data:m};e===null?e=[u]:e.push(u),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:z.requiredWhenMerged,parentSchema:z,data:r};e===null?e=[m]:
e.push(m),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,
data:r};e===null?e=[n]:e.push(n),t++}return ae.errors=e,t===0}function U(r,{instancePath:s="",parentData:M,parentDataProperty:F,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.optimizer===void 0&&
(r.optimizer={}),r.seed===void 0&&(r.seed=0);for(const a in r)if(!G.call(y.properties,a)){const h={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:y,data:r};e===
null?e=[h]:e.push(h),t++}if(r.method!==void 0){let a=r.method;if(a!=="lora"){const h={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:y.properties.method.enum},schema:y.properties.method.enum,
parentSchema:y.properties.method,data:a};e===null?e=[h]:e.push(h),t++}}if(r.base!==void 0){let a=r.base;if(typeof a!="st\
ring"){const h={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"},schema:y.
properties.base.type,parentSchema:y.properties.base,data:a};e===null?e=[h]:e.push(h),t++}}let m=r.vae;if(typeof m!="stri\
ng"){const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:y.properties.
vae.type,parentSchema:y.properties.vae,data:m};e===null?e=[a]:e.push(a),t++}if(r.datasets!==void 0){let a=r.datasets;if(Array.
isArray(a)){if(a.length<1){const i={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:y.properties.datasets,data:a};e===null?e=[i]:e.push(i),t++}const h=a.length;
for(let i=0;i<h;i++){let d=a[i];if(typeof d!="string"){const c={instancePath:s+"/datasets/"+i,schemaPath:"#/properties/d\
atasets/items/type",keyword:"type",params:{type:"string"},schema:y.properties.datasets.items.type,parentSchema:y.properties.
datasets.items,data:d};e===null?e=[c]:e.push(c),t++}}}else{const h={instancePath:s+"/datasets",schemaPath:"#/properties/\
datasets/type",keyword:"type",params:{type:"array"},schema:y.properties.datasets.type,parentSchema:y.properties.datasets,
data:a};e===null?e=[h]:e.push(h),t++}}let u=r.trainer;const g=t;let o=!1;const f=t;if(u!=="micro"){const a={instancePath:s+
"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:y.properties.trainer.anyOf[0].
enum},schema:y.properties.trainer.anyOf[0].enum,parentSchema:y.properties.trainer.anyOf[0],data:u};e===null?e=[a]:e.push(
a),t++}var n=f===t;if(o=o||n,!o){const a=t;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.command===void 0){const i={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"\
command"},schema:y.properties.trainer.anyOf[1].required,parentSchema:y.properties.trainer.anyOf[1],data:u};e===null?e=[i]:
e.push(i),t++}for(const i in u)if(i!=="command"){const d={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:y.properties.
trainer.anyOf[1],data:u};e===null?e=[d]:e.push(d),t++}if(u.command!==void 0){let i=u.command;if(Array.isArray(i)){if(i.length<
1){const c={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:y.properties.trainer.anyOf[1].properties.command,data:i};e===null?e=[c]:
e.push(c),t++}const d=i.length;for(let c=0;c<d;c++){let S=i[c];if(typeof S!="string"){const b={instancePath:s+"/trainer/\
command/"+c,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},
schema:y.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:y.properties.trainer.anyOf[1].properties.
command.items,data:S};e===null?e=[b]:e.push(b),t++}}}else{const d={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:y.properties.trainer.anyOf[1].
properties.command.type,parentSchema:y.properties.trainer.anyOf[1].properties.command,data:i};e===null?e=[d]:e.push(d),t++}}}else{
const i={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:y.properties.trainer.anyOf[1].type,parentSchema:y.properties.trainer.anyOf[1],data:u};e===null?e=[i]:e.push(i),t++}
var n=a===t;o=o||n}if(o)t=g,e!==null&&(g?e.length=g:e=null);else{const a={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:y.properties.trainer.anyOf,parentSchema:y.properties.trainer,data:u};
e===null?e=[a]:e.push(a),t++}if(te(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:N})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length),r.schedule!==void 0){let a=r.schedule;if(!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"&&!(a&&typeof a=="object"&&!Array.isArray(a))){const h={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:y.properties.schedule.type},schema:y.properties.schedule.type,parentSchema:y.
properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="string"&&a.length<1){const h={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.
schedule,data:a};e===null?e=[h]:e.push(h),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){a.warmup===void 0&&(a.warmup=
0);for(const i in a)if(!(i==="constant"||i==="linear"||i==="cosine"||i==="anneal"||i==="warmup")){const d={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:y.properties.schedule,data:a};e===null?e=[d]:e.push(d),t++}if(a.constant!==void 0&&(L(a.constant,
{instancePath:s+"/schedule/constant",parentData:a,parentDataProperty:"constant",rootData:N})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)),a.linear!==void 0){let i=a.linear;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.end===void 0&&
(i.end=0),i.peak===void 0){const c={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:y.properties.schedule.properties.linear.required,parentSchema:y.
properties.schedule.properties.linear,data:i};e===null?e=[c]:e.push(c),t++}for(const c in i)if(!(c==="peak"||c==="end")){
const S={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:y.properties.schedule.properties.linear,data:i};
e===null?e=[S]:e.push(S),t++}i.peak!==void 0&&(L(i.peak,{instancePath:s+"/schedule/linear/peak",parentData:i,parentDataProperty:"\
peak",rootData:N})||(e=e===null?L.errors:e.concat(L.errors),t=e.length));let d=i.end;if(typeof d=="number"&&isFinite(d)){
if(d>1||isNaN(d)){const c={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:y.properties.schedule.properties.
linear.properties.end,data:d};e===null?e=[c]:e.push(c),t++}if(d<0||isNaN(d)){const c={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:y.properties.schedule.properties.linear.properties.end,data:d};e===null?e=[c]:e.push(c),t++}}else{
const c={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:y.properties.schedule.properties.linear.properties.end.type,parentSchema:y.
properties.schedule.properties.linear.properties.end,data:d};e===null?e=[c]:e.push(c),t++}}else{const d={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:y.
properties.schedule.properties.linear.type,parentSchema:y.properties.schedule.properties.linear,data:i};e===null?e=[d]:e.
push(d),t++}}if(a.cosine!==void 0){let i=a.cosine;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.end===void 0&&(i.end=
0),i.restarts===void 0&&(i.restarts=0),i.decay===void 0&&(i.decay=1),i.peak===void 0){const b={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:y.properties.schedule.properties.cosine.required,parentSchema:y.properties.schedule.properties.cosine,data:i};e===
null?e=[b]:e.push(b),t++}for(const b in i)if(!(b==="peak"||b==="end"||b==="restarts"||b==="decay")){const A={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:b},schema:!1,parentSchema:y.properties.schedule.properties.cosine,data:i};e===null?e=[A]:
e.push(A),t++}i.peak!==void 0&&(L(i.peak,{instancePath:s+"/schedule/cosine/peak",parentData:i,parentDataProperty:"peak",
rootData:N})||(e=e===null?L.errors:e.concat(L.errors),t=e.length));let d=i.end;if(typeof d=="number"&&isFinite(d)){if(d>
1||isNaN(d)){const b={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:y.properties.schedule.properties.
cosine.properties.end,data:d};e===null?e=[b]:e.push(b),t++}if(d<0||isNaN(d)){const b={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:y.properties.schedule.properties.cosine.properties.end,data:d};e===null?e=[b]:e.push(b),t++}}else{
const b={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:y.properties.schedule.properties.cosine.properties.end.type,parentSchema:y.
properties.schedule.properties.cosine.properties.end,data:d};e===null?e=[b]:e.push(b),t++}let c=i.restarts;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const b={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:y.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:y.properties.schedule.properties.cosine.properties.restarts,data:c};
e===null?e=[b]:e.push(b),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c)){const b={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:y.properties.schedule.properties.cosine.properties.restarts,data:c};e===
null?e=[b]:e.push(b),t++}if(c<0||isNaN(c)){const b={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:y.
properties.schedule.properties.cosine.properties.restarts,data:c};e===null?e=[b]:e.push(b),t++}}let S=i.decay;if(typeof S==
"number"&&isFinite(S)){if(S>1||isNaN(S)){const b={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:y.
properties.schedule.properties.cosine.properties.decay,data:S};e===null?e=[b]:e.push(b),t++}if(S<=0||isNaN(S)){const b={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:y.properties.schedule.properties.
cosine.properties.decay,data:S};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:y.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:y.properties.schedule.properties.cosine.properties.decay,data:S};
e===null?e=[b]:e.push(b),t++}}else{const d={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:y.properties.schedule.properties.cosine.type,parentSchema:y.
properties.schedule.properties.cosine,data:i};e===null?e=[d]:e.push(d),t++}}if(a.anneal!==void 0){let i=a.anneal;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.start===void 0&&(i.start=""),i.cycles===void 0){const c={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:y.properties.schedule.properties.anneal.required,parentSchema:y.properties.schedule.properties.anneal,data:i};e===
null?e=[c]:e.push(c),t++}for(const c in i)if(!(c==="start"||c==="cycles")){const S={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
schema:!1,parentSchema:y.properties.schedule.properties.anneal,data:i};e===null?e=[S]:e.push(S),t++}let d=i.start;if(typeof d!=
"string"){const c={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:y.properties.schedule.properties.anneal.properties.start.type,
parentSchema:y.properties.schedule.properties.anneal.properties.start,data:d};e===null?e=[c]:e.push(c),t++}if(i.cycles!==
void 0){let c=i.cycles;if(Array.isArray(c)){if(c.length<1){const b={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.
properties.schedule.properties.anneal.properties.cycles,data:c};e===null?e=[b]:e.push(b),t++}const S=c.length;for(let b=0;b<
S;b++){let A=c[b];if(A&&typeof A=="object"&&!Array.isArray(A)){if(A.burst===void 0){const P={instancePath:s+"/schedule/a\
nneal/cycles/"+b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:y.
properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[P]:e.push(P),t++}if(A.steps===void 0){
const P={instancePath:s+"/schedule/anneal/cycles/"+b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:y.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[P]:
e.push(P),t++}if(A.base===void 0){const P={instancePath:s+"/schedule/anneal/cycles/"+b,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:y.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:y.properties.schedule.properties.anneal.properties.
cycles.items,data:A};e===null?e=[P]:e.push(P),t++}if(A.period===void 0){const P={instancePath:s+"/schedule/anneal/cycles\
/"+b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:y.properties.schedule.
properties.anneal.properties.cycles.items,data:A};e===null?e=[P]:e.push(P),t++}if(A.until===void 0){const P={instancePath:s+
"/schedule/anneal/cycles/"+b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[P]:e.push(P),t++}for(const P in A)
if(!(P==="burst"||P==="steps"||P==="base"||P==="period"||P==="until")){const $={instancePath:s+"/schedule/anneal/cycles/"+
b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:P},schema:!1,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.
items,data:A};e===null?e=[$]:e.push($),t++}if(A.burst!==void 0&&(L(A.burst,{instancePath:s+"/schedule/anneal/cycles/"+b+
"/burst",parentData:A,parentDataProperty:"burst",rootData:N})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),A.steps!==
void 0){let P=A.steps;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const $={instancePath:s+"/schedule/annea\
l/cycles/"+b+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:P};e===null?
e=[$]:e.push($),t++}if(typeof P=="number"&&isFinite(P)&&(P<1||isNaN(P))){const $={instancePath:s+"/schedule/anneal/cycle\
s/"+b+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:P};e===null?e=[$]:e.push($),t++}}if(A.base!==void 0&&(L(A.base,{instancePath:s+"/schedule/an\
neal/cycles/"+b+"/base",parentData:A,parentDataProperty:"base",rootData:N})||(e=e===null?L.errors:e.concat(L.errors),t=e.
length)),A.period!==void 0){let P=A.period;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const $={instancePath:s+
"/schedule/anneal/cycles/"+b+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:y.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:P};e===null?e=[$]:e.push($),t++}if(typeof P=="number"&&isFinite(P)&&(P<2||isNaN(P))){const $={instancePath:s+"/sche\
dule/anneal/cycles/"+b+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:y.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:P};e===null?e=[$]:e.push($),t++}}if(A.until!==void 0){let P=A.until;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const $={instancePath:s+"/schedule/anneal/cycles/"+b+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:y.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:P};e===null?e=[$]:e.push($),t++}if(typeof P==
"number"&&isFinite(P)&&(P<1||isNaN(P))){const $={instancePath:s+"/schedule/anneal/cycles/"+b+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:P};
e===null?e=[$]:e.push($),t++}}}else{const P={instancePath:s+"/schedule/anneal/cycles/"+b,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:y.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:y.properties.schedule.properties.anneal.properties.cycles.items,data:A};
e===null?e=[P]:e.push(P),t++}}}else{const S={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:y.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:y.properties.schedule.properties.anneal.properties.cycles,data:c};e===null?e=[S]:e.push(
S),t++}}}else{const d={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:y.properties.schedule.properties.anneal.type,parentSchema:y.properties.schedule.properties.
anneal,data:i};e===null?e=[d]:e.push(d),t++}}let h=a.warmup;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const i={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:y.properties.schedule.properties.warmup.type,parentSchema:y.properties.schedule.properties.warmup,data:h};
e===null?e=[i]:e.push(i),t++}if(typeof h=="number"&&isFinite(h)){if(h>1e5||isNaN(h)){const i={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:y.properties.schedule.properties.warmup,data:h};e===null?e=[i]:e.push(i),t++}if(h<0||isNaN(h)){const i={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:y.properties.schedule.properties.warmup,data:h};e===null?e=[i]:e.push(i),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(i=>Object.hasOwn(a,i)).length!==1){const i={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:y.properties.schedule.requiredWhenMerged,parentSchema:y.properties.schedule,
data:a};e===null?e=[i]:e.push(i),t++}}}if(r.steps!==void 0){let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const h={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:y.
properties.steps.type,parentSchema:y.properties.steps,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a))){const h={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:y.properties.steps,data:a};e===null?e=[h]:e.push(h),t++}}if(r.epochs!==void 0){
let a=r.epochs;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:y.properties.epochs.type,parentSchema:y.properties.
epochs,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const h={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:y.
properties.epochs,data:a};e===null?e=[h]:e.push(h),t++}}let p=r.batch_size;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const a={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:y.properties.batch_size.type,parentSchema:y.properties.batch_size,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const a={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:y.properties.batch_size,data:p};e===null?e=[
a]:e.push(a),t++}se(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",rootData:N})||(e=
e===null?se.errors:e.concat(se.errors),t=e.length);let l=r.seed;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){
const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:y.properties.
seed.type,parentSchema:y.properties.seed,data:l};e===null?e=[a]:e.push(a),t++}if(typeof l=="number"&&isFinite(l)){if(l>4294967295||
isNaN(l)){const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:y.properties.seed,data:l};e===null?e=[a]:e.push(a),t++}if(l<0||isNaN(
l)){const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:y.properties.seed,data:l};e===null?e=[a]:e.push(a),t++}}if(r.clip_skip!==void 0){let a=r.clip_skip;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={instancePath:s+"/clip_skip",schemaPath:"#/properties/\
clip_skip/type",keyword:"type",params:{type:"integer"},schema:y.properties.clip_skip.type,parentSchema:y.properties.clip_skip,
data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const h={instancePath:s+"/clip\
_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:y.
properties.clip_skip,data:a};e===null?e=[h]:e.push(h),t++}}if(r.previews!==void 0&&(ae(r.previews,{instancePath:s+"/prev\
iews",parentData:r,parentDataProperty:"previews",rootData:N})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.
save_every!==void 0){let a=r.save_every;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={instancePath:s+
"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:y.properties.save_every.
type,parentSchema:y.properties.save_every,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||
isNaN(a))){const h={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:y.properties.save_every,data:a};e===null?e=[h]:e.push(h),t++}}if(!s.startsWith(
"/defaults/")){if(["method"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhe\
nMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:y.requiredWhenMerged,parentSchema:y,data:r};e===null?
e=[a]:e.push(a),t++}if(["base"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/required\
WhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:y.requiredWhenMerged,parentSchema:y,data:r};e===
null?e=[a]:e.push(a),t++}if(["datasets"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#\
/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:y.requiredWhenMerged,parentSchema:y,
data:r};e===null?e=[a]:e.push(a),t++}if(["schedule"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:y.requiredWhenMerged,parentSchema:y,
data:r};e===null?e=[a]:e.push(a),t++}if(["steps","epochs"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:y.requiredWhenMerged,
parentSchema:y,data:r};e===null?e=[a]:e.push(a),t++}}}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:y.type,parentSchema:y,data:r};e===null?e=[m]:e.push(m),t++}return U.errors=e,t===0}const x={type:"\
object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:[
"weighted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"\
object",additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{
a:{type:"string",description:"The model that is changed."},b:{type:"string",description:"The model that is mixed in; wit\
hout it only networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in e\
very block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numb\
ers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},
loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of trained networks to bake \
in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to bake in; the one of `\
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}};function B(r,{
instancePath:s="",parentData:M,parentDataProperty:F,rootData:N=r}={}){let e=null,t=0;const n=t,m=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let g;if(r.alpha===void 0&&(g="alpha")||r.blocks===void 0&&(g="blocks")){const o={};e===null?e=[
o]:e.push(o),t++}}var u=m===t;if(u){const g={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},schema:x.not,parentSchema:x,
data:r};e===null?e=[g]:e.push(g),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const p in r)
if(!(p==="method"||p==="models"||p==="alpha"||p==="blocks"||p==="loras"||p==="vae"||p==="dtype")){const l={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:x,
data:r};e===null?e=[l]:e.push(l),t++}let g=r.method;if(g!=="weighted-sum"){const p={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:x.properties.method.enum},schema:x.properties.method.enum,
parentSchema:x.properties.method,data:g};e===null?e=[p]:e.push(p),t++}if(r.models!==void 0){let p=r.models;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(const l in p)if(!(l==="a"||l==="b")){const a={instancePath:s+"/models",schemaPath:"#/pr\
operties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:x.
properties.models,data:p};e===null?e=[a]:e.push(a),t++}if(p.a!==void 0){let l=p.a;if(typeof l!="string"){const a={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:x.properties.
models.properties.a.type,parentSchema:x.properties.models.properties.a,data:l};e===null?e=[a]:e.push(a),t++}}if(p.b!==void 0){
let l=p.b;if(typeof l!="string"){const a={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:x.properties.models.properties.b.type,parentSchema:x.properties.models.properties.
b,data:l};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(l=>Object.hasOwn(p,l)).length!==1){
const l={instancePath:s+"/models",schemaPath:"#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["a"]},schema:x.properties.models.requiredWhenMerged,parentSchema:x.properties.models,data:p};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
schema:x.properties.models.type,parentSchema:x.properties.models,data:p};e===null?e=[l]:e.push(l),t++}}if(r.alpha!==void 0){
let p=r.alpha;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const l={instancePath:s+"/alpha",schemaPath:"#/prope\
rties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:x.properties.alpha,data:p};
e===null?e=[l]:e.push(l),t++}if(p<0||isNaN(p)){const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.alpha,data:p};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},
schema:x.properties.alpha.type,parentSchema:x.properties.alpha,data:p};e===null?e=[l]:e.push(l),t++}}if(r.blocks!==void 0){
let p=r.blocks;if(Array.isArray(p)){if(p.length>26){const a={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:x.properties.blocks,data:p};e===null?e=[a]:e.push(a),
t++}if(p.length<26){const a={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:x.properties.blocks,data:p};e===null?e=[a]:e.push(a),t++}const l=p.length;for(let a=0;a<
l;a++){let h=p[a];if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const i={instancePath:s+"/blocks/"+a,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:x.properties.
blocks.items,data:h};e===null?e=[i]:e.push(i),t++}if(h<0||isNaN(h)){const i={instancePath:s+"/blocks/"+a,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.blocks.
items,data:h};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/blocks/"+a,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:x.properties.blocks.items.type,parentSchema:x.properties.blocks.items,
data:h};e===null?e=[i]:e.push(i),t++}}}else{const l={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:x.properties.blocks.type,parentSchema:x.properties.blocks,data:p};e===null?e=[l]:e.push(
l),t++}}let o=r.loras;if(o&&typeof o=="object"&&!Array.isArray(o))for(const p in o){let l=o[p];if(!(typeof l=="number"&&
isFinite(l))){const a={instancePath:s+"/loras/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:x.properties.loras.additionalProperties.type,parentSchema:x.
properties.loras.additionalProperties,data:l};e===null?e=[a]:e.push(a),t++}}else{const p={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:x.properties.loras.type,parentSchema:x.properties.
loras,data:o};e===null?e=[p]:e.push(p),t++}if(r.vae!==void 0){let p=r.vae;if(typeof p!="string"){const l={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:x.properties.vae.type,parentSchema:x.
properties.vae,data:p};e===null?e=[l]:e.push(l),t++}}let f=r.dtype;if(!(f==="fp16"||f==="fp32")){const p={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:x.properties.dtype.enum},schema:x.properties.
dtype.enum,parentSchema:x.properties.dtype,data:f};e===null?e=[p]:e.push(p),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:x.requiredWhenMerged,parentSchema:x,data:r};e===null?e=[p]:e.push(p),t++}}else{
const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.type,parentSchema:x,data:r};e===
null?e=[g]:e.push(g),t++}return B.errors=e,t===0}const D={type:"object",additionalProperties:!1,requiredWhenMerged:[["ch\
eckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function pe(r,{instancePath:s="",parentData:M,parentDataProperty:F,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:D,data:r};e===null?e=[m]:e.push(m),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:D.dependencies,parentSchema:D,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const m={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.checkpoint,data:n};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:D.properties.checkpoint.type,parentSchema:D.properties.checkpoint,data:n};e===null?e=
[m]:e.push(m),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const m={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.vae,data:n};e===null?
e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:D.properties.vae.type,parentSchema:D.properties.vae,data:n};e===null?e=[m]:e.push(m),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:D.properties.clip_skip.type,parentSchema:D.
properties.clip_skip,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:D.properties.clip_skip,data:n};e===null?e=[m]:e.push(m),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:D.requiredWhenMerged,parentSchema:D,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,
data:r};e===null?e=[n]:e.push(n),t++}return pe.errors=e,t===0}function ne(r,{instancePath:s="",parentData:M,parentDataProperty:F,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const i in r)if(!G.call(v.properties,i)){const d={instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:v,data:r};e===null?
e=[d]:e.push(d),t++}if(r.sdbuild!==void 0){let i=r.sdbuild;if(i!==1){const d={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:v.properties.sdbuild,data:i};e===null?
e=[d]:e.push(d),t++}}if(r.extends!==void 0){let i=r.extends;if(typeof i!="string"&&!Array.isArray(i)){const d={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:v.properties.extends.type},schema:v.properties.
extends.type,parentSchema:v.properties.extends,data:i};e===null?e=[d]:e.push(d),t++}if(typeof i=="string"&&i.length<1){const d={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.extends,data:i};e===null?e=[d]:e.push(d),t++}if(Array.isArray(i)){if(i.length<1){const c={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.properties.
extends,data:i};e===null?e=[c]:e.push(c),t++}const d=i.length;for(let c=0;c<d;c++){let S=i[c];if(typeof S=="string"){if(S.
length<1){const b={instancePath:s+"/extends/"+c,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:v.properties.extends.items,data:S};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+
"/extends/"+c,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:v.properties.extends.
items.type,parentSchema:v.properties.extends.items,data:S};e===null?e=[b]:e.push(b),t++}}}}if(r.vars!==void 0){let i=r.vars;
if(i&&typeof i=="object"&&!Array.isArray(i))for(const d in i){let c=i[d];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))){const S={instancePath:s+"/vars/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:v.properties.vars.additionalProperties.type},schema:v.properties.vars.additionalProperties.
type,parentSchema:v.properties.vars.additionalProperties,data:c};e===null?e=[S]:e.push(S),t++}}else{const d={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:v.properties.vars.type,parentSchema:v.
properties.vars,data:i};e===null?e=[d]:e.push(d),t++}}let o=r.defaults;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)
if(!(i==="dataset"||i==="train"||i==="merge")){const d={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:v.properties.defaults,
data:o};e===null?e=[d]:e.push(d),t++}o.dataset!==void 0&&(C(o.dataset,{instancePath:s+"/defaults/dataset",parentData:o,parentDataProperty:"\
dataset",rootData:N})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),o.train!==void 0&&(U(o.train,{instancePath:s+
"/defaults/train",parentData:o,parentDataProperty:"train",rootData:N})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
o.merge!==void 0&&(B(o.merge,{instancePath:s+"/defaults/merge",parentData:o,parentDataProperty:"merge",rootData:N})||(e=
e===null?B.errors:e.concat(B.errors),t=e.length))}else{const i={instancePath:s+"/defaults",schemaPath:"#/properties/defa\
ults/type",keyword:"type",params:{type:"object"},schema:v.properties.defaults.type,parentSchema:v.properties.defaults,data:o};
e===null?e=[i]:e.push(i),t++}let f=r.models;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const i in f){const d=t;if(typeof i==
"string"){if(!R.test(i)){const c={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:W,data:i,propertyName:i};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/models",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:W.type,parentSchema:W,data:i,propertyName:i};e===null?e=[c]:e.push(c),t++}var n=d===t;if(!n){
const c={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:i},
schema:v.properties.models.propertyNames,parentSchema:v.properties.models,data:f};e===null?e=[c]:e.push(c),t++}}for(const i in f)
pe(f[i],{instancePath:s+"/models/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:i,rootData:N})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{const i={instancePath:s+"/models",schemaPath:"#/properties/mo\
dels/type",keyword:"type",params:{type:"object"},schema:v.properties.models.type,parentSchema:v.properties.models,data:f};
e===null?e=[i]:e.push(i),t++}let p=r.datasets;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const i in p){const d=t;if(typeof i==
"string"){if(!R.test(i)){const c={instancePath:s+"/datasets",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:W,data:i,propertyName:i};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/datasets",schemaPath:"#/definitions/name/type",keyword:"typ\
e",params:{type:"string"},schema:W.type,parentSchema:W,data:i,propertyName:i};e===null?e=[c]:e.push(c),t++}var m=d===t;if(!m){
const c={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName:i},
schema:v.properties.datasets.propertyNames,parentSchema:v.properties.datasets,data:p};e===null?e=[c]:e.push(c),t++}}for(const i in p)
C(p[i],{instancePath:s+"/datasets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:i,rootData:N})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{const i={instancePath:s+"/datasets",schemaPath:"#/properties/da\
tasets/type",keyword:"type",params:{type:"object"},schema:v.properties.datasets.type,parentSchema:v.properties.datasets,
data:p};e===null?e=[i]:e.push(i),t++}let l=r.train;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const i in l){const d=t;
if(typeof i=="string"){if(!R.test(i)){const c={instancePath:s+"/train",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:W,
data:i,propertyName:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/train",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:i,propertyName:i};e===null?e=[c]:e.push(
c),t++}var u=d===t;if(!u){const c={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"proper\
tyNames",params:{propertyName:i},schema:v.properties.train.propertyNames,parentSchema:v.properties.train,data:l};e===null?
e=[c]:e.push(c),t++}}for(const i in l)U(l[i],{instancePath:s+"/train/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:i,rootData:N})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)}else{const i={instancePath:s+"/tr\
ain",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:v.properties.train.type,parentSchema:v.
properties.train,data:l};e===null?e=[i]:e.push(i),t++}let a=r.merge;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const i in a){
const d=t;if(typeof i=="string"){if(!R.test(i)){const c={instancePath:s+"/merge",schemaPath:"#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:W,
data:i,propertyName:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/merge",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:W.type,parentSchema:W,data:i,propertyName:i};e===null?e=[c]:e.push(
c),t++}var g=d===t;if(!g){const c={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"proper\
tyNames",params:{propertyName:i},schema:v.properties.merge.propertyNames,parentSchema:v.properties.merge,data:a};e===null?
e=[c]:e.push(c),t++}}for(const i in a)B(a[i],{instancePath:s+"/merge/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:i,rootData:N})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)}else{const i={instancePath:s+"/me\
rge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:v.properties.merge.type,parentSchema:v.
properties.merge,data:a};e===null?e=[i]:e.push(i),t++}let h=r.report;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const i in h)
if(i!=="title"){const d={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},schema:!1,parentSchema:v.properties.report,data:h};e===null?e=[d]:e.push(d),
t++}if(h.title!==void 0){let i=h.title;if(typeof i!="string"){const d={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:v.properties.report.properties.title.type,
parentSchema:v.properties.report.properties.title,data:i};e===null?e=[d]:e.push(d),t++}}}else{const i={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:v.properties.report.type,parentSchema:v.
properties.report,data:h};e===null?e=[i]:e.push(i),t++}if(r.default!==void 0){let i=r.default;if(Array.isArray(i)){const d=i.
length;for(let c=0;c<d;c++){let S=i[c];if(typeof S!="string"){const b={instancePath:s+"/default/"+c,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:v.properties.default.items.type,parentSchema:v.properties.
default.items,data:S};e===null?e=[b]:e.push(b),t++}}}else{const d={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:v.properties.default.type,parentSchema:v.properties.default,data:i};
e===null?e=[d]:e.push(d),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:v.requiredWhenMerged,
parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:v.type,parentSchema:v,data:r};e===null?e=[o]:e.push(o),t++}return ne.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = he;
