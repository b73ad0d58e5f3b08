// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const me=ie,k={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
 trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{type:["string","number"],minLength:1,description:"\
Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7."},steps:{type:"integer",
minimum:1,description:"Length of the training in optimiser steps."},epochs:{type:"integer",minimum:1,description:"Length\
 of the training in passes over all pictures with their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,
description:"Pictures in one step."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,
maximum:4294967295,default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everythi\
ng random in the training."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{
$ref:"#/definitions/previews"},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of \
this many steps; only the result when absent."}}},network:{type:"object",additionalProperties:!1,description:"The traine\
d network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",
exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent."}}},optimizer:{type:"\
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
en file."}}}}},_={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, digits, `-`, `_` and `.\
`, beginning with a letter or digit"},C=Object.prototype.hasOwnProperty,x={type:"object",additionalProperties:!1,requiredWhenMerged:[
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
$ref:"#/definitions/embedding"}}},z={type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1};function D(t,{
instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;if(typeof t!="string"&&!Array.isArray(
t)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:z.type},schema:z.type,parentSchema:z,data:t};
e===null?e=[n]:e.push(n),r++}if(typeof t=="string"&&t.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:z,data:t};e===null?e=[n]:e.push(n),r++}if(Array.isArray(t)){if(t.length<
1){const m={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:z,data:t};e===
null?e=[m]:e.push(m),r++}const n=t.length;for(let m=0;m<n;m++){let h=t[m];if(typeof h=="string"){if(h.length<1){const y={
instancePath:s+"/"+m,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.items,data:h};
e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s+"/"+m,schemaPath:"#/items/type",keyword:"type",params:{type:"\
string"},schema:z.items.type,parentSchema:z.items,data:h};e===null?e=[y]:e.push(y),r++}}}return D.errors=e,r===0}const E={
type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[\
ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Col\
our laid under transparent pixels."}}},ae=new RegExp("^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function U(t,{instancePath:s="",
parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.flatten===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flatten"},schema:E.required,
parentSchema:E,data:t};e===null?e=[n]:e.push(n),r++}for(const n in t)if(n!=="flatten"){const m={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:E,data:t};e===
null?e=[m]:e.push(m),r++}if(t.flatten!==void 0){let n=t.flatten;if(typeof n=="string"){if(!ae.test(n)){const m={instancePath:s+
"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-\
f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:E.properties.flatten,data:n};e===null?e=[m]:e.push(
m),r++}}else{const m={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"stri\
ng"},schema:E.properties.flatten.type,parentSchema:E.properties.flatten,data:n};e===null?e=[m]:e.push(m),r++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,data:t};e===null?e=
[n]:e.push(n),r++}return U.errors=e,r===0}const N={type:"object",additionalProperties:!1,description:"Sizes that picture\
s are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,
items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], wh\
ose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are mul\
tiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels\
."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow",
"warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enlarge and warn, or give \
them a smaller bucket."}}};function R(t,{instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.resolution===void 0&&(t.resolution=512),t.step===void 0&&(t.step=64),
t.min===void 0&&(t.min=256),t.max===void 0&&(t.max=1024),t.upscale===void 0&&(t.upscale="warn");for(const c in t)if(!(c===
"resolution"||c==="step"||c==="min"||c==="max"||c==="upscale")){const a={instancePath:s,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:N,data:t};e===null?e=[a]:e.push(
a),r++}let n=t.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&!Array.isArray(n)){const c={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:N.properties.resolution.type},schema:N.
properties.resolution.type,parentSchema:N.properties.resolution,data:n};e===null?e=[c]:e.push(c),r++}if(typeof n=="numbe\
r"&&isFinite(n)&&(n<8||isNaN(n))){const c={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:N.properties.resolution,data:n};e===null?e=[c]:e.push(c),
r++}if(Array.isArray(n)){if(n.length>2){const a={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:N.properties.resolution,data:n};e===null?e=[a]:e.push(a),r++}
if(n.length<2){const a={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:N.properties.resolution,data:n};e===null?e=[a]:e.push(a),r++}const c=n.length;for(let a=0;a<
c;a++){let l=n[a];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const i={instancePath:s+"/resolution/"+a,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:N.properties.resolution.items.type,parentSchema:N.
properties.resolution.items,data:l};e===null?e=[i]:e.push(i),r++}if(typeof l=="number"&&isFinite(l)&&(l<8||isNaN(l))){const i={
instancePath:s+"/resolution/"+a,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:N.properties.resolution.items,data:l};e===null?e=[i]:e.push(i),r++}}}let m=t.step;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:N.properties.step.type,parentSchema:N.properties.step,data:m};e===null?e=[c]:e.push(
c),r++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(m))){const c={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:N.properties.step,data:m};e===null?e=
[c]:e.push(c),r++}let h=t.min;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const c={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:N.properties.min.type,parentSchema:N.properties.min,
data:h};e===null?e=[c]:e.push(c),r++}if(typeof h=="number"&&isFinite(h)&&(h<8||isNaN(h))){const c={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:N.properties.
min,data:h};e===null?e=[c]:e.push(c),r++}let y=t.max;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const c={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:N.properties.max.
type,parentSchema:N.properties.max,data:y};e===null?e=[c]:e.push(c),r++}if(typeof y=="number"&&isFinite(y)&&(y<8||isNaN(
y))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:N.properties.max,data:y};e===null?e=[c]:e.push(c),r++}let o=t.upscale;if(!(o==="allow"||o==="warn"||
o==="never")){const c={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:N.
properties.upscale.enum},schema:N.properties.upscale.enum,parentSchema:N.properties.upscale,data:o};e===null?e=[c]:e.push(
c),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,
data:t};e===null?e=[n]:e.push(n),r++}return R.errors=e,r===0}const g={type:"object",additionalProperties:!1,description:"\
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
 must complain."}}},description:"Examples of what the rules must do."}}},pe=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),H=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),b={type:"object",hint:"a rule has one verb: write two rules, or keep one of the\
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
description:"Only for the pictures that match this glob."},note:{type:"string",description:"Why; shown by `why`."}}};function B(t,{
instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;const n=r;let m=!1,h=null;const y=r;
if(t&&typeof t=="object"&&!Array.isArray(t)&&t.drop===void 0){const a={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"drop"},schema:b.oneOf[0].required,parentSchema:b.oneOf[0],data:t};e===null?e=[a]:e.push(
a),r++}var c=y===r;c&&(m=!0,h=0);const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.replace===void 0){const a={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"replace"},schema:b.oneOf[1].required,parentSchema:b.
oneOf[1],data:t};e===null?e=[a]:e.push(a),r++}var c=o===r;if(c&&m)m=!1,h=[h,1];else{c&&(m=!0,h=1);const a=r;if(t&&typeof t==
"object"&&!Array.isArray(t)&&t.combine===void 0){const i={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"requir\
ed",params:{missingProperty:"combine"},schema:b.oneOf[2].required,parentSchema:b.oneOf[2],data:t};e===null?e=[i]:e.push(
i),r++}var c=a===r;if(c&&m)m=!1,h=[h,2];else{c&&(m=!0,h=2);const i=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.subsume===
void 0){const p={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"subsume"},schema:b.
oneOf[3].required,parentSchema:b.oneOf[3],data:t};e===null?e=[p]:e.push(p),r++}var c=i===r;if(c&&m)m=!1,h=[h,3];else{c&&
(m=!0,h=3);const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.trigger===void 0){const u={instancePath:s,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:"trigger"},schema:b.oneOf[4].required,parentSchema:b.oneOf[4],
data:t};e===null?e=[u]:e.push(u),r++}var c=p===r;if(c&&m)m=!1,h=[h,4];else{c&&(m=!0,h=4);const u=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)&&t.prefix===void 0){const j={instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{
missingProperty:"prefix"},schema:b.oneOf[5].required,parentSchema:b.oneOf[5],data:t};e===null?e=[j]:e.push(j),r++}var c=u===
r;if(c&&m)m=!1,h=[h,5];else{c&&(m=!0,h=5);const j=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.suffix===void 0){const se={
instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"suffix"},schema:b.oneOf[6].required,
parentSchema:b.oneOf[6],data:t};e===null?e=[se]:e.push(se),r++}var c=j===r;c&&m?(m=!1,h=[h,6]):c&&(m=!0,h=6)}}}}}if(m)r=
n,e!==null&&(n?e.length=n:e=null);else{const a={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},
schema:b.oneOf,parentSchema:b,data:t};e===null?e=[a]:e.push(a),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(!C.call(b.properties,a)){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:b,data:t};e===null?e=[l]:e.push(l),r++}if(t.to!==void 0&&t.combine===void 0){
const a={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"combin\
e",depsCount:1,deps:"combine"},schema:b.dependencies,parentSchema:b,data:t};e===null?e=[a]:e.push(a),r++}if(t.combine!==
void 0&&t.to===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"comb\
ine",missingProperty:"to",depsCount:1,deps:"to"},schema:b.dependencies,parentSchema:b,data:t};e===null?e=[a]:e.push(a),r++}
if(t.ancestors!==void 0&&t.drop===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{
property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:b.dependencies,parentSchema:b,data:t};e===null?
e=[a]:e.push(a),r++}if(t.role!==void 0&&t.drop===void 0){const a={instancePath:s,schemaPath:"#/dependencies",keyword:"de\
pendencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},schema:b.dependencies,parentSchema:b,
data:t};e===null?e=[a]:e.push(a),r++}if(t.id!==void 0){let a=t.id;if(typeof a=="string"){if(!H.test(a)){const l={instancePath:s+
"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:_,data:a};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/i\
d",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:_.type,parentSchema:_,data:a};e===null?
e=[l]:e.push(l),r++}}if(t.drop!==void 0&&(D(t.drop,{instancePath:s+"/drop",parentData:t,parentDataProperty:"drop",rootData:S})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.ancestors!==void 0){let a=t.ancestors;if(typeof a!="boolean"){const l={
instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:b.properties.
ancestors.type,parentSchema:b.properties.ancestors,data:a};e===null?e=[l]:e.push(l),r++}}if(t.role!==void 0){let a=t.role;
if(!(a==="learned"||a==="noise"||a==="wrong")){const l={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:b.properties.role.enum},schema:b.properties.role.enum,parentSchema:b.properties.role,data:a};
e===null?e=[l]:e.push(l),r++}}if(t.replace!==void 0){let a=t.replace;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length<1){const l={instancePath:s+"/replace",schemaPath:"#/properties/replace/minProperties",keyword:"minPropert\
ies",params:{limit:1},schema:1,parentSchema:b.properties.replace,data:a};e===null?e=[l]:e.push(l),r++}for(const l in a)D(
a[l],{instancePath:s+"/replace/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:S})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)}else{const l={instancePath:s+"/replace",schemaPath:"#/properties/rep\
lace/type",keyword:"type",params:{type:"object"},schema:b.properties.replace.type,parentSchema:b.properties.replace,data:a};
e===null?e=[l]:e.push(l),r++}}if(t.combine!==void 0){let a=t.combine;if(Array.isArray(a)){if(a.length<2){const i={instancePath:s+
"/combine",schemaPath:"#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:b.properties.
combine,data:a};e===null?e=[i]:e.push(i),r++}const l=a.length;for(let i=0;i<l;i++){let d=a[i];if(typeof d=="string"){if(d.
length<1){const p={instancePath:s+"/combine/"+i,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:b.properties.combine.items,data:d};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+
"/combine/"+i,schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:b.properties.combine.
items.type,parentSchema:b.properties.combine.items,data:d};e===null?e=[p]:e.push(p),r++}}}else{const l={instancePath:s+"\
/combine",schemaPath:"#/properties/combine/type",keyword:"type",params:{type:"array"},schema:b.properties.combine.type,parentSchema:b.
properties.combine,data:a};e===null?e=[l]:e.push(l),r++}}if(t.to!==void 0){let a=t.to;if(typeof a=="string"){if(a.length<
1){const l={instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.
properties.to,data:a};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:b.properties.to.type,parentSchema:b.properties.to,data:a};e===null?e=[l]:e.
push(l),r++}}if(t.subsume!==void 0){let a=t.subsume;if(a&&typeof a=="object"&&!Array.isArray(a)){a.suffix===void 0&&(a.suffix=
!1);for(const i in a)if(!(i==="table"||i==="suffix")){const d={instancePath:s+"/subsume",schemaPath:"#/properties/subsum\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:b.properties.
subsume,data:a};e===null?e=[d]:e.push(d),r++}if(a.table!==void 0){let i=a.table;if(typeof i=="string"){if(i.length<1){const d={
instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:b.properties.subsume.properties.table,data:i};e===null?e=[d]:e.push(d),r++}}else{const d={
instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{type:"str\
ing"},schema:b.properties.subsume.properties.table.type,parentSchema:b.properties.subsume.properties.table,data:i};e===null?
e=[d]:e.push(d),r++}}let l=a.suffix;if(typeof l!="boolean"){const i={instancePath:s+"/subsume/suffix",schemaPath:"#/prop\
erties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:b.properties.subsume.properties.suffix.
type,parentSchema:b.properties.subsume.properties.suffix,data:l};e===null?e=[i]:e.push(i),r++}}else{const l={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:b.properties.subsume.type,
parentSchema:b.properties.subsume,data:a};e===null?e=[l]:e.push(l),r++}}if(t.trigger!==void 0){let a=t.trigger;if(typeof a==
"string"){if(a.length<1){const l={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:b.properties.trigger,data:a};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:b.properties.trigger.type,
parentSchema:b.properties.trigger,data:a};e===null?e=[l]:e.push(l),r++}}if(t.prefix!==void 0){let a=t.prefix;if(typeof a==
"string"){if(a.length<1){const l={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:b.properties.prefix,data:a};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+
"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},schema:b.properties.prefix.type,parentSchema:b.
properties.prefix,data:a};e===null?e=[l]:e.push(l),r++}}if(t.suffix!==void 0){let a=t.suffix;if(typeof a=="string"){if(a.
length<1){const l={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:b.properties.suffix,data:a};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/suffix",schemaPath:"\
#/properties/suffix/type",keyword:"type",params:{type:"string"},schema:b.properties.suffix.type,parentSchema:b.properties.
suffix,data:a};e===null?e=[l]:e.push(l),r++}}if(t.subset!==void 0){let a=t.subset;if(typeof a=="string"){if(a.length<1){
const l={instancePath:s+"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:b.properties.subset,data:a};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/subset",schemaPath:"\
#/properties/subset/type",keyword:"type",params:{type:"string"},schema:b.properties.subset.type,parentSchema:b.properties.
subset,data:a};e===null?e=[l]:e.push(l),r++}}if(t.note!==void 0){let a=t.note;if(typeof a!="string"){const l={instancePath:s+
"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:b.properties.note.type,parentSchema:b.
properties.note,data:a};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:b.type,parentSchema:b,data:t};e===null?e=[a]:e.push(a),r++}return B.errors=e,r===0}const I={type:"\
object",additionalProperties:!1,description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,
description:"CLIP tokens; one chunk is 75 (S-25)."},over:{enum:["lint","drop"],default:"lint",description:"Longer captio\
ns: report them, or drop tags from the end."}}};function G(t,{instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.tokens===void 0&&(t.tokens=75),t.over===void 0&&(t.over="l\
int");for(const h in t)if(!(h==="tokens"||h==="over")){const y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:I,data:t};e===null?e=[y]:e.push(y),r++}let n=t.
tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const h={instancePath:s+"/tokens",schemaPath:"#/propert\
ies/tokens/type",keyword:"type",params:{type:"integer"},schema:I.properties.tokens.type,parentSchema:I.properties.tokens,
data:n};e===null?e=[h]:e.push(h),r++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const h={instancePath:s+"/toke\
ns",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:I.
properties.tokens,data:n};e===null?e=[h]:e.push(h),r++}let m=t.over;if(!(m==="lint"||m==="drop")){const h={instancePath:s+
"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:I.properties.over.enum},schema:I.properties.
over.enum,parentSchema:I.properties.over,data:m};e===null?e=[h]:e.push(h),r++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:t};e===null?e=[n]:e.push(n),r++}return G.
errors=e,r===0}function K(t,{instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){t.from===void 0&&(t.from=[{sidecar:".txt"}]),t.groups===void 0&&(t.groups={}),t.rules===
void 0&&(t.rules=[]),t.order===void 0&&(t.order=["*"]),t.limit===void 0&&(t.limit={}),t.render===void 0&&(t.render={}),t.
train===void 0&&(t.train={}),t.tests===void 0&&(t.tests=[]);for(const i in t)if(!C.call(g.properties,i)){const d={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:g,
data:t};e===null?e=[d]:e.push(d),r++}let m=t.from;if(Array.isArray(m)){if(m.length<1){const d={instancePath:s+"/from",schemaPath:"\
#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:g.properties.from,data:m};e===null?
e=[d]:e.push(d),r++}const i=m.length;for(let d=0;d<i;d++){let p=m[d];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.sidecar===
void 0){const f={instancePath:s+"/from/"+d,schemaPath:"#/properties/from/items/required",keyword:"required",params:{missingProperty:"\
sidecar"},schema:g.properties.from.items.required,parentSchema:g.properties.from.items,data:p};e===null?e=[f]:e.push(f),
r++}for(const f in p)if(f!=="sidecar"){const u={instancePath:s+"/from/"+d,schemaPath:"#/properties/from/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:g.properties.from.items,
data:p};e===null?e=[u]:e.push(u),r++}if(p.sidecar!==void 0){let f=p.sidecar;if(typeof f=="string"){if(!pe.test(f)){const u={
instancePath:s+"/from/"+d+"/sidecar",schemaPath:"#/properties/from/items/properties/sidecar/pattern",keyword:"pattern",params:{
pattern:"^\\.[A-Za-z0-9_.-]+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:g.properties.from.items.properties.sidecar,data:f};
e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/from/"+d+"/sidecar",schemaPath:"#/properties/from/items/pro\
perties/sidecar/type",keyword:"type",params:{type:"string"},schema:g.properties.from.items.properties.sidecar.type,parentSchema:g.
properties.from.items.properties.sidecar,data:f};e===null?e=[u]:e.push(u),r++}}}else{const f={instancePath:s+"/from/"+d,
schemaPath:"#/properties/from/items/type",keyword:"type",params:{type:"object"},schema:g.properties.from.items.type,parentSchema:g.
properties.from.items,data:p};e===null?e=[f]:e.push(f),r++}}}else{const i={instancePath:s+"/from",schemaPath:"#/properti\
es/from/type",keyword:"type",params:{type:"array"},schema:g.properties.from.type,parentSchema:g.properties.from,data:m};
e===null?e=[i]:e.push(i),r++}let h=t.groups;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const i in h){const d=r;if(typeof i==
"string"){if(!H.test(i)){const p={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:_,data:i,propertyName:i};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/groups",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:_.type,parentSchema:_,data:i,propertyName:i};e===null?e=[p]:e.push(p),r++}var n=d===r;if(!n){
const p={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:i},
schema:g.properties.groups.propertyNames,parentSchema:g.properties.groups,data:h};e===null?e=[p]:e.push(p),r++}}for(const i in h){
let d=h[i];if(Array.isArray(d)){const p=d.length;for(let f=0;f<p;f++){let u=d[f];if(typeof u=="string"){if(u.length<1){const v={
instancePath:s+"/groups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/properties/groups/additionalPrope\
rties/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.groups.additionalProperties.
items,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+"/groups/"+i.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/"+f,schemaPath:"#/properties/groups/additionalProperties/items/type",keyword:"type",params:{type:"string"},schema:g.
properties.groups.additionalProperties.items.type,parentSchema:g.properties.groups.additionalProperties.items,data:u};e===
null?e=[v]:e.push(v),r++}}}else{const p={instancePath:s+"/groups/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/type",keyword:"type",params:{type:"array"},schema:g.properties.groups.additionalProperties.
type,parentSchema:g.properties.groups.additionalProperties,data:d};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:s+
"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"object"},schema:g.properties.groups.type,parentSchema:g.
properties.groups,data:h};e===null?e=[i]:e.push(i),r++}let y=t.rules;if(Array.isArray(y)){const i=y.length;for(let d=0;d<
i;d++)B(y[d],{instancePath:s+"/rules/"+d,parentData:y,parentDataProperty:d,rootData:S})||(e=e===null?B.errors:e.concat(B.
errors),r=e.length)}else{const i={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"\
array"},schema:g.properties.rules.type,parentSchema:g.properties.rules,data:y};e===null?e=[i]:e.push(i),r++}let o=t.order;
if(Array.isArray(o)){const i=o.length;for(let d=0;d<i;d++){let p=o[d];if(typeof p=="string"){if(p.length<1){const f={instancePath:s+
"/order/"+d,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.
properties.order.items,data:p};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/order/"+d,schemaPath:"#/prop\
erties/order/items/type",keyword:"type",params:{type:"string"},schema:g.properties.order.items.type,parentSchema:g.properties.
order.items,data:p};e===null?e=[f]:e.push(f),r++}}}else{const i={instancePath:s+"/order",schemaPath:"#/properties/order/\
type",keyword:"type",params:{type:"array"},schema:g.properties.order.type,parentSchema:g.properties.order,data:o};e===null?
e=[i]:e.push(i),r++}if(t.keep!==void 0){let i=t.keep;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const d={
instancePath:s+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"integer"},schema:g.properties.keep.
type,parentSchema:g.properties.keep,data:i};e===null?e=[d]:e.push(d),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(
i))){const d={instancePath:s+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:g.properties.keep,data:i};e===null?e=[d]:e.push(d),r++}}G(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:S})||(e=e===null?G.errors:e.concat(G.errors),r=e.length);let c=t.render;if(c&&typeof c==
"object"&&!Array.isArray(c)){c.space===void 0&&(c.space=" "),c.escape===void 0&&(c.escape=!1);for(const p in c)if(!(p===
"space"||p==="escape")){const f={instancePath:s+"/render",schemaPath:"#/properties/render/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:g.properties.render,data:c};e===null?e=[f]:e.
push(f),r++}let i=c.space;if(!(i===" "||i==="_")){const p={instancePath:s+"/render/space",schemaPath:"#/properties/rende\
r/properties/space/enum",keyword:"enum",params:{allowedValues:g.properties.render.properties.space.enum},schema:g.properties.
render.properties.space.enum,parentSchema:g.properties.render.properties.space,data:i};e===null?e=[p]:e.push(p),r++}let d=c.
escape;if(typeof d!="boolean"){const p={instancePath:s+"/render/escape",schemaPath:"#/properties/render/properties/escap\
e/type",keyword:"type",params:{type:"boolean"},schema:g.properties.render.properties.escape.type,parentSchema:g.properties.
render.properties.escape,data:d};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:s+"/render",schemaPath:"#/prop\
erties/render/type",keyword:"type",params:{type:"object"},schema:g.properties.render.type,parentSchema:g.properties.render,
data:c};e===null?e=[i]:e.push(i),r++}let a=t.train;if(a&&typeof a=="object"&&!Array.isArray(a)){a.shuffle===void 0&&(a.shuffle=
!1),a.caption_dropout===void 0&&(a.caption_dropout=0),a.tag_dropout===void 0&&(a.tag_dropout=0);for(const f in a)if(!(f===
"shuffle"||f==="caption_dropout"||f==="tag_dropout")){const u={instancePath:s+"/train",schemaPath:"#/properties/train/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:g.properties.train,
data:a};e===null?e=[u]:e.push(u),r++}let i=a.shuffle;if(typeof i!="boolean"){const f={instancePath:s+"/train/shuffle",schemaPath:"\
#/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:g.properties.train.properties.
shuffle.type,parentSchema:g.properties.train.properties.shuffle,data:i};e===null?e=[f]:e.push(f),r++}let d=a.caption_dropout;
if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const f={instancePath:s+"/train/caption_dropout",schemaPath:"#/pro\
perties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.
properties.train.properties.caption_dropout,data:d};e===null?e=[f]:e.push(f),r++}if(d<0||isNaN(d)){const f={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:g.properties.train.properties.caption_dropout,data:d};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:g.properties.train.properties.caption_dropout.type,parentSchema:g.properties.train.properties.
caption_dropout,data:d};e===null?e=[f]:e.push(f),r++}let p=a.tag_dropout;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(
p)){const f={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.properties.train.properties.tag_dropout,data:p};e===null?
e=[f]:e.push(f),r++}if(p<0||isNaN(p)){const f={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/proper\
ties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:g.properties.train.properties.
tag_dropout,data:p};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/train/tag_dropout",schemaPath:"#/proper\
ties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:g.properties.train.properties.tag_dropout.
type,parentSchema:g.properties.train.properties.tag_dropout,data:p};e===null?e=[f]:e.push(f),r++}}else{const i={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:g.properties.train.type,parentSchema:g.
properties.train,data:a};e===null?e=[i]:e.push(i),r++}let l=t.tests;if(Array.isArray(l)){const i=l.length;for(let d=0;d<
i;d++){let p=l[d];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.lint===void 0&&(p.lint=[]),p.in===void 0){const u={instancePath:s+
"/tests/"+d,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:g.properties.
tests.items.required,parentSchema:g.properties.tests.items,data:p};e===null?e=[u]:e.push(u),r++}if(p.out===void 0){const u={
instancePath:s+"/tests/"+d,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:g.properties.tests.items.required,parentSchema:g.properties.tests.items,data:p};e===null?e=[u]:e.push(u),r++}
for(const u in p)if(!(u==="in"||u==="out"||u==="lint")){const v={instancePath:s+"/tests/"+d,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:g.properties.
tests.items,data:p};e===null?e=[v]:e.push(v),r++}if(p.in!==void 0){let u=p.in;if(typeof u!="string"){const v={instancePath:s+
"/tests/"+d+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:g.
properties.tests.items.properties.in.type,parentSchema:g.properties.tests.items.properties.in,data:u};e===null?e=[v]:e.push(
v),r++}}if(p.out!==void 0){let u=p.out;if(typeof u!="string"){const v={instancePath:s+"/tests/"+d+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:g.properties.tests.items.properties.
out.type,parentSchema:g.properties.tests.items.properties.out,data:u};e===null?e=[v]:e.push(v),r++}}let f=p.lint;if(Array.
isArray(f)){const u=f.length;for(let v=0;v<u;v++){let j=f[v];if(typeof j!="string"){const re={instancePath:s+"/tests/"+d+
"/lint/"+v,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:g.
properties.tests.items.properties.lint.items.type,parentSchema:g.properties.tests.items.properties.lint.items,data:j};e===
null?e=[re]:e.push(re),r++}}}else{const u={instancePath:s+"/tests/"+d+"/lint",schemaPath:"#/properties/tests/items/prope\
rties/lint/type",keyword:"type",params:{type:"array"},schema:g.properties.tests.items.properties.lint.type,parentSchema:g.
properties.tests.items.properties.lint,data:f};e===null?e=[u]:e.push(u),r++}}else{const f={instancePath:s+"/tests/"+d,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:g.properties.tests.items.type,parentSchema:g.
properties.tests.items,data:p};e===null?e=[f]:e.push(f),r++}}}else{const i={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:g.properties.tests.type,parentSchema:g.properties.tests,data:l};
e===null?e=[i]:e.push(i),r++}}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:g.
type,parentSchema:g,data:t};e===null?e=[m]:e.push(m),r++}return K.errors=e,r===0}const L={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},ne=new RegExp(
"^auto$","u");function Y(t,{instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){t.vectors===void 0&&(t.vectors="auto"),t.init===void 0&&(t.init="tokens");for(const h in t)
if(!(h==="name"||h==="vectors"||h==="init"||h==="learned")){const y={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:L,data:t};e===null?e=[y]:e.push(y),r++}
if(t.name!==void 0){let h=t.name;if(typeof h=="string"){if(!H.test(h)){const y={instancePath:s+"/name",schemaPath:"#/def\
initions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-\
z0-9_.-]{0,99}$",parentSchema:_,data:h};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s+"/name",schemaPath:"#\
/definitions/name/type",keyword:"type",params:{type:"string"},schema:_.type,parentSchema:_,data:h};e===null?e=[y]:e.push(
y),r++}}let n=t.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const h={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:L.properties.vectors.type},schema:L.properties.
vectors.type,parentSchema:L.properties.vectors,data:n};e===null?e=[h]:e.push(h),r++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:L.properties.vectors,data:n};e===null?e=[h]:e.push(h),r++}if(n<1||isNaN(
n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:L.properties.vectors,data:n};e===null?e=[h]:e.push(h),r++}}if(typeof n=="string"&&!ne.
test(n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:L.properties.vectors,data:n};e===null?e=[h]:e.push(h),r++}let m=t.init;if(!(m==="t\
okens"||m==="mean")){const h={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:L.
properties.init.enum},schema:L.properties.init.enum,parentSchema:L.properties.init,data:m};e===null?e=[h]:e.push(h),r++}
if(t.learned!==void 0&&(D(t.learned,{instancePath:s+"/learned",parentData:t,parentDataProperty:"learned",rootData:S})||(e=
e===null?D.errors:e.concat(D.errors),r=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(h=>Object.hasOwn(t,h)).
length!==1){const h={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:L.requiredWhenMerged,parentSchema:L,data:t};e===null?e=[h]:e.push(h),r++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:t};e===null?e=[n]:e.push(n),r++}return Y.
errors=e,r===0}function Z(t,{instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){t.repeats===void 0&&(t.repeats=1),t.prepare===void 0&&(t.prepare=[{flatten:"white"}]),
t.buckets===void 0&&(t.buckets={}),t.subsets===void 0&&(t.subsets={}),t.flip===void 0&&(t.flip=!1),t.captions===void 0&&
(t.captions={});for(const o in t)if(!C.call(x.properties,o)){const c={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:x,data:t};e===null?e=[c]:e.push(c),r++}
if(t.kind!==void 0){let o=t.kind;if(!(o==="character"||o==="style"||o==="object"||o==="regularisation")){const c={instancePath:s+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.kind.enum},schema:x.properties.
kind.enum,parentSchema:x.properties.kind,data:o};e===null?e=[c]:e.push(c),r++}}t.images!==void 0&&(D(t.images,{instancePath:s+
"/images",parentData:t,parentDataProperty:"images",rootData:S})||(e=e===null?D.errors:e.concat(D.errors),r=e.length));let n=t.
repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:s+"/repeats",schemaPath:"#/prope\
rties/repeats/type",keyword:"type",params:{type:"integer"},schema:x.properties.repeats.type,parentSchema:x.properties.repeats,
data:n};e===null?e=[o]:e.push(o),r++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:s+"/repe\
ats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:x.
properties.repeats,data:n};e===null?e=[o]:e.push(o),r++}let m=t.prepare;if(Array.isArray(m)){const o=m.length;for(let c=0;c<
o;c++)U(m[c],{instancePath:s+"/prepare/"+c,parentData:m,parentDataProperty:c,rootData:S})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)}else{const o={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/type",keyword:"type",params:{
type:"array"},schema:x.properties.prepare.type,parentSchema:x.properties.prepare,data:m};e===null?e=[o]:e.push(o),r++}R(
t.buckets,{instancePath:s+"/buckets",parentData:t,parentDataProperty:"buckets",rootData:S})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length);let h=t.subsets;if(h&&typeof h=="object"&&!Array.isArray(h))for(const o in h){let c=h[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){for(const a in c)if(a!=="repeats"){const l={instancePath:s+"/subsets/"+o.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:a},schema:!1,parentSchema:x.properties.subsets.additionalProperties,data:c};e===null?e=
[l]:e.push(l),r++}if(c.repeats!==void 0){let a=c.repeats;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={
instancePath:s+"/subsets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/addition\
alProperties/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:x.properties.subsets.additionalProperties.
properties.repeats.type,parentSchema:x.properties.subsets.additionalProperties.properties.repeats,data:a};e===null?e=[l]:
e.push(l),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const l={instancePath:s+"/subsets/"+o.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:x.properties.subsets.additionalProperties.properties.repeats,
data:a};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:s+"/subsets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:x.properties.subsets.
additionalProperties.type,parentSchema:x.properties.subsets.additionalProperties,data:c};e===null?e=[a]:e.push(a),r++}}else{
const o={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},schema:x.
properties.subsets.type,parentSchema:x.properties.subsets,data:h};e===null?e=[o]:e.push(o),r++}let y=t.flip;if(typeof y!=
"boolean"){const o={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:x.
properties.flip.type,parentSchema:x.properties.flip,data:y};e===null?e=[o]:e.push(o),r++}if(K(t.captions,{instancePath:s+
"/captions",parentData:t,parentDataProperty:"captions",rootData:S})||(e=e===null?K.errors:e.concat(K.errors),r=e.length),
t.embedding!==void 0&&(Y(t.embedding,{instancePath:s+"/embedding",parentData:t,parentDataProperty:"embedding",rootData:S})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),!s.startsWith("/defaults/")){if(["kind"].filter(o=>Object.hasOwn(t,
o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["k\
ind"]},schema:x.requiredWhenMerged,parentSchema:x,data:t};e===null?e=[o]:e.push(o),r++}if(["images"].filter(o=>Object.hasOwn(
t,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"images"]},schema:x.requiredWhenMerged,parentSchema:x,data:t};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.type,parentSchema:x,data:t};e===null?e=[n]:e.push(n),
r++}return Z.errors=e,r===0}const w={type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets",
"schedule",["steps","epochs"]],properties:{method:{enum:["lora"],description:"What is trained."},base:{type:"string",description:"\
Name of the checkpoint, under `models`, to train on."},vae:{type:"string",default:"none",description:"Name of a VAE unde\
r `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},
description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,
required:["command"],properties:{command:{type:"array",minItems:1,items:{type:"string"},description:"Program and argumen\
ts; started without a shell, it gets the job file as its last argument."}}}],default:"micro",hint:"write `micro`, or `{c\
ommand: [program, argument]}`",description:"What trains: `micro`, which comes with sdbuild, or a command that speaks the\
 trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{type:["string","number"],minLength:1,description:"\
Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7."},steps:{type:"integer",
minimum:1,description:"Length of the training in optimiser steps."},epochs:{type:"integer",minimum:1,description:"Length\
 of the training in passes over all pictures with their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,
description:"Pictures in one step."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,
maximum:4294967295,default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everythi\
ng random in the training."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{
$ref:"#/definitions/previews"},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of \
this many steps; only the result when absent."}}},F={type:"object",additionalProperties:!1,description:"The trained netw\
ork.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,
description:"The change is scaled by alpha / rank; equal to the rank when absent."}}};function J(t,{instancePath:s="",parentData:O,
parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.rank===void 0&&(t.rank=
16);for(const m in t)if(!(m==="rank"||m==="alpha")){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:F,data:t};e===null?e=[h]:e.push(h),r++}let n=t.
rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+"/rank",schemaPath:"#/properties/\
rank/type",keyword:"type",params:{type:"integer"},schema:F.properties.rank.type,parentSchema:F.properties.rank,data:n};e===
null?e=[m]:e.push(m),r++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={instancePath:s+"/rank",schemaPath:"\
#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:F.properties.rank,data:n};
e===null?e=[m]:e.push(m),r++}if(t.alpha!==void 0){let m=t.alpha;if(typeof m=="number"&&isFinite(m)){if(m<=0||isNaN(m)){const h={
instancePath:s+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},schema:0,parentSchema:F.properties.alpha,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:F.properties.alpha.type,parentSchema:F.
properties.alpha,data:m};e===null?e=[h]:e.push(h),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},schema:F.type,parentSchema:F,data:t};e===null?e=[n]:e.push(n),r++}return J.errors=e,r===0}const q={
type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"array",items:{type:"numbe\
r",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly the running means of th\
e gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"Pull of every weig\
ht towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than this are scaled d\
own to it; 0 never."}}};function Q(t,{instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){t.betas===void 0&&(t.betas=[.9,.999]),t.weight_decay===void 0&&(t.weight_decay=
.01),t.max_grad_norm===void 0&&(t.max_grad_norm=1);for(const y in t)if(!(y==="betas"||y==="weight_decay"||y==="max_grad_\
norm")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:q,data:t};e===null?e=[o]:e.push(o),r++}let n=t.betas;if(Array.isArray(n)){if(n.length>2){const o={
instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:q.
properties.betas,data:n};e===null?e=[o]:e.push(o),r++}if(n.length<2){const o={instancePath:s+"/betas",schemaPath:"#/prop\
erties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:q.properties.betas,data:n};e===null?e=[
o]:e.push(o),r++}const y=n.length;for(let o=0;o<y;o++){let c=n[o];if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(c)){
const a={instancePath:s+"/betas/"+o,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:q.properties.betas.items,data:c};e===null?e=[a]:e.push(a),r++}if(c>=1||isNaN(c)){const a={
instancePath:s+"/betas/"+o,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:1},schema:1,parentSchema:q.properties.betas.items,data:c};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/betas/"+o,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"number"},schema:q.properties.betas.items.
type,parentSchema:q.properties.betas.items,data:c};e===null?e=[a]:e.push(a),r++}}}else{const y={instancePath:s+"/betas",
schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:q.properties.betas.type,parentSchema:q.
properties.betas,data:n};e===null?e=[y]:e.push(y),r++}let m=t.weight_decay;if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(
m)){const y={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:q.properties.weight_decay,data:m};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s+
"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{type:"number"},schema:q.properties.weight_decay.
type,parentSchema:q.properties.weight_decay,data:m};e===null?e=[y]:e.push(y),r++}let h=t.max_grad_norm;if(typeof h=="num\
ber"&&isFinite(h)){if(h<0||isNaN(h)){const y={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:q.properties.max_grad_norm,data:h};e===null?
e=[y]:e.push(y),r++}}else{const y={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"\
type",params:{type:"number"},schema:q.properties.max_grad_norm.type,parentSchema:q.properties.max_grad_norm,data:h};e===
null?e=[y]:e.push(y),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.
type,parentSchema:q,data:t};e===null?e=[n]:e.push(n),r++}return Q.errors=e,r===0}const M={type:"object",additionalProperties:!1,
requiredWhenMerged:["prompts"],description:"Pictures generated while training, to see where it goes; the target `preview\
s/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"writ\
e a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a numb\
er, or `100 steps`, or `1 epoch`. Also before the first step and after the last."},prompts:{type:"array",minItems:1,items:{
$ref:"#/definitions/prompt"},description:"What to generate every time."}}},oe=new RegExp("^[1-9][0-9]{0,8} (steps?|epoch\
s?)$","u"),A={type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"\
What the picture shall show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"int\
eger",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-\
44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews differ by the training alon\
e (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's resolution when ab\
sent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's resolution when abse\
nt."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier of the trained network."}}};
function X(t,{instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.negative===void 0&&(t.negative=""),t.steps===void 0&&(t.steps=20),t.cfg===void 0&&(t.cfg=7),
t.strength===void 0&&(t.strength=1),t.prompt===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"prompt"},schema:A.required,parentSchema:A,data:t};e===null?e=[o]:e.push(o),r++}if(t.seed===void 0){
const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},schema:A.required,parentSchema:A,
data:t};e===null?e=[o]:e.push(o),r++}for(const o in t)if(!(o==="prompt"||o==="negative"||o==="seed"||o==="width"||o==="h\
eight"||o==="steps"||o==="cfg"||o==="strength")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:A,data:t};e===null?e=[c]:e.push(c),r++}if(t.prompt!==
void 0){let o=t.prompt;if(typeof o!="string"){const c={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},schema:A.properties.prompt.type,parentSchema:A.properties.prompt,data:o};e===null?e=[c]:e.push(
c),r++}}let n=t.negative;if(typeof n!="string"){const o={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:A.properties.negative.type,parentSchema:A.properties.negative,data:n};e===
null?e=[o]:e.push(o),r++}if(t.seed!==void 0){let o=t.seed;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const c={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:A.properties.seed.
type,parentSchema:A.properties.seed,data:o};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(o)){if(o>4294967295||
isNaN(o)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:A.properties.seed,data:o};e===null?e=[c]:e.push(c),r++}if(o<0||isNaN(
o)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:A.properties.seed,data:o};e===null?e=[c]:e.push(c),r++}}}if(t.width!==void 0){let o=t.width;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const c={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:A.properties.width.type,parentSchema:A.properties.width,data:o};e===null?e=[c]:e.push(
c),r++}if(typeof o=="number"&&isFinite(o)&&(o<64||isNaN(o))){const c={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:A.properties.width,data:o};e===
null?e=[c]:e.push(c),r++}}if(t.height!==void 0){let o=t.height;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
const c={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:A.
properties.height.type,parentSchema:A.properties.height,data:o};e===null?e=[c]:e.push(c),r++}if(typeof o=="number"&&isFinite(
o)&&(o<64||isNaN(o))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:A.properties.height,data:o};e===null?e=[c]:e.push(c),r++}}let m=t.steps;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const o={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:A.properties.steps.type,parentSchema:A.properties.steps,data:m};e===
null?e=[o]:e.push(o),r++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const o={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:A.properties.steps,
data:m};e===null?e=[o]:e.push(o),r++}let h=t.cfg;if(!(typeof h=="number"&&isFinite(h))){const o={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:A.properties.cfg.type,parentSchema:A.properties.cfg,
data:h};e===null?e=[o]:e.push(o),r++}let y=t.strength;if(!(typeof y=="number"&&isFinite(y))){const o={instancePath:s+"/s\
trength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:A.properties.strength.type,
parentSchema:A.properties.strength,data:y};e===null?e=[o]:e.push(o),r++}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:t};e===null?e=[n]:e.push(n),r++}return X.errors=
e,r===0}function ee(t,{instancePath:s="",parentData:O,parentDataProperty:$,rootData:S=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){t.every===void 0&&(t.every="1 epoch");for(const m in t)if(!(m==="every"||m==="prompts")){const h={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:M,data:t};e===null?e=[h]:e.push(h),r++}let n=t.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&
typeof n!="string"){const m={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:M.
properties.every.type},schema:M.properties.every.type,parentSchema:M.properties.every,data:n};e===null?e=[m]:e.push(m),r++}
if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:M.properties.every,data:n};e===null?e=[m]:
e.push(m),r++}if(typeof n=="string"&&!oe.test(n)){const m={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:M.
properties.every,data:n};e===null?e=[m]:e.push(m),r++}if(t.prompts!==void 0){let m=t.prompts;if(Array.isArray(m)){if(m.length<
1){const y={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:M.properties.prompts,data:m};e===null?e=[y]:e.push(y),r++}const h=m.length;for(let y=0;y<h;y++)X(m[y],{instancePath:s+
"/prompts/"+y,parentData:m,parentDataProperty:y,rootData:S})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)}else{const h={
instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:M.properties.
prompts.type,parentSchema:M.properties.prompts,data:m};e===null?e=[h]:e.push(h),r++}}if(!s.startsWith("/defaults/")&&["p\
rompts"].filter(m=>Object.hasOwn(t,m)).length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"re\
quiredWhenMerged",params:{names:["prompts"]},schema:M.requiredWhenMerged,parentSchema:M,data:t};e===null?e=[m]:e.push(m),
r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,
data:t};e===null?e=[n]:e.push(n),r++}return ee.errors=e,r===0}function V(t,{instancePath:s="",parentData:O,parentDataProperty:$,
rootData:S=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.vae===void 0&&(t.vae="none"),t.trainer===
void 0&&(t.trainer="micro"),t.network===void 0&&(t.network={}),t.batch_size===void 0&&(t.batch_size=1),t.optimizer===void 0&&
(t.optimizer={}),t.seed===void 0&&(t.seed=0);for(const i in t)if(!C.call(w.properties,i)){const d={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:w,data:t};e===
null?e=[d]:e.push(d),r++}if(t.method!==void 0){let i=t.method;if(i!=="lora"){const d={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:w.properties.method.enum},schema:w.properties.method.enum,
parentSchema:w.properties.method,data:i};e===null?e=[d]:e.push(d),r++}}if(t.base!==void 0){let i=t.base;if(typeof i!="st\
ring"){const d={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"},schema:w.
properties.base.type,parentSchema:w.properties.base,data:i};e===null?e=[d]:e.push(d),r++}}let m=t.vae;if(typeof m!="stri\
ng"){const i={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:w.properties.
vae.type,parentSchema:w.properties.vae,data:m};e===null?e=[i]:e.push(i),r++}if(t.datasets!==void 0){let i=t.datasets;if(Array.
isArray(i)){if(i.length<1){const p={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:w.properties.datasets,data:i};e===null?e=[p]:e.push(p),r++}const d=i.length;
for(let p=0;p<d;p++){let f=i[p];if(typeof f!="string"){const u={instancePath:s+"/datasets/"+p,schemaPath:"#/properties/d\
atasets/items/type",keyword:"type",params:{type:"string"},schema:w.properties.datasets.items.type,parentSchema:w.properties.
datasets.items,data:f};e===null?e=[u]:e.push(u),r++}}}else{const d={instancePath:s+"/datasets",schemaPath:"#/properties/\
datasets/type",keyword:"type",params:{type:"array"},schema:w.properties.datasets.type,parentSchema:w.properties.datasets,
data:i};e===null?e=[d]:e.push(d),r++}}let h=t.trainer;const y=r;let o=!1;const c=r;if(h!=="micro"){const i={instancePath:s+
"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:w.properties.trainer.anyOf[0].
enum},schema:w.properties.trainer.anyOf[0].enum,parentSchema:w.properties.trainer.anyOf[0],data:h};e===null?e=[i]:e.push(
i),r++}var n=c===r;if(o=o||n,!o){const i=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.command===void 0){const p={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"\
command"},schema:w.properties.trainer.anyOf[1].required,parentSchema:w.properties.trainer.anyOf[1],data:h};e===null?e=[p]:
e.push(p),r++}for(const p in h)if(p!=="command"){const f={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:w.properties.
trainer.anyOf[1],data:h};e===null?e=[f]:e.push(f),r++}if(h.command!==void 0){let p=h.command;if(Array.isArray(p)){if(p.length<
1){const u={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.properties.trainer.anyOf[1].properties.command,data:p};e===null?e=[u]:
e.push(u),r++}const f=p.length;for(let u=0;u<f;u++){let v=p[u];if(typeof v!="string"){const j={instancePath:s+"/trainer/\
command/"+u,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},
schema:w.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:w.properties.trainer.anyOf[1].properties.
command.items,data:v};e===null?e=[j]:e.push(j),r++}}}else{const f={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:w.properties.trainer.anyOf[1].
properties.command.type,parentSchema:w.properties.trainer.anyOf[1].properties.command,data:p};e===null?e=[f]:e.push(f),r++}}}else{
const p={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:w.properties.trainer.anyOf[1].type,parentSchema:w.properties.trainer.anyOf[1],data:h};e===null?e=[p]:e.push(p),r++}
var n=i===r;o=o||n}if(o)r=y,e!==null&&(y?e.length=y:e=null);else{const i={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:w.properties.trainer.anyOf,parentSchema:w.properties.trainer,data:h};
e===null?e=[i]:e.push(i),r++}if(J(t.network,{instancePath:s+"/network",parentData:t,parentDataProperty:"network",rootData:S})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length),t.schedule!==void 0){let i=t.schedule;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))){const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{
type:w.properties.schedule.type},schema:w.properties.schedule.type,parentSchema:w.properties.schedule,data:i};e===null?e=
[d]:e.push(d),r++}if(typeof i=="string"&&i.length<1){const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedu\
le/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.schedule,data:i};e===null?e=[d]:e.
push(d),r++}}if(t.steps!==void 0){let i=t.steps;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const d={instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:w.properties.steps.type,parentSchema:w.
properties.steps,data:i};e===null?e=[d]:e.push(d),r++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const d={instancePath:s+
"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.
properties.steps,data:i};e===null?e=[d]:e.push(d),r++}}if(t.epochs!==void 0){let i=t.epochs;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){const d={instancePath:s+"/epochs",schemaPath:"#/properties/epochs/type",keyword:"type",params:{
type:"integer"},schema:w.properties.epochs.type,parentSchema:w.properties.epochs,data:i};e===null?e=[d]:e.push(d),r++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const d={instancePath:s+"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.properties.epochs,data:i};e===null?e=[d]:e.push(d),r++}}
let a=t.batch_size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const i={instancePath:s+"/batch_size",schemaPath:"\
#/properties/batch_size/type",keyword:"type",params:{type:"integer"},schema:w.properties.batch_size.type,parentSchema:w.
properties.batch_size,data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const i={
instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:w.properties.batch_size,data:a};e===null?e=[i]:e.push(i),r++}Q(t.optimizer,{instancePath:s+"/optim\
izer",parentData:t,parentDataProperty:"optimizer",rootData:S})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);let l=t.
seed;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const i={instancePath:s+"/seed",schemaPath:"#/properties/\
seed/type",keyword:"type",params:{type:"integer"},schema:w.properties.seed.type,parentSchema:w.properties.seed,data:l};e===
null?e=[i]:e.push(i),r++}if(typeof l=="number"&&isFinite(l)){if(l>4294967295||isNaN(l)){const i={instancePath:s+"/seed",
schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:w.
properties.seed,data:l};e===null?e=[i]:e.push(i),r++}if(l<0||isNaN(l)){const i={instancePath:s+"/seed",schemaPath:"#/pro\
perties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.seed,data:l};
e===null?e=[i]:e.push(i),r++}}if(t.clip_skip!==void 0){let i=t.clip_skip;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const d={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},
schema:w.properties.clip_skip.type,parentSchema:w.properties.clip_skip,data:i};e===null?e=[d]:e.push(d),r++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const d={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.properties.clip_skip,data:i};e===null?e=[d]:e.
push(d),r++}}if(t.previews!==void 0&&(ee(t.previews,{instancePath:s+"/previews",parentData:t,parentDataProperty:"preview\
s",rootData:S})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),t.save_every!==void 0){let i=t.save_every;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const d={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/typ\
e",keyword:"type",params:{type:"integer"},schema:w.properties.save_every.type,parentSchema:w.properties.save_every,data:i};
e===null?e=[d]:e.push(d),r++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const d={instancePath:s+"/save_every",
schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.
properties.save_every,data:i};e===null?e=[d]:e.push(d),r++}}if(!s.startsWith("/defaults/")){if(["method"].filter(i=>Object.
hasOwn(t,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["method"]},schema:w.requiredWhenMerged,parentSchema:w,data:t};e===null?e=[i]:e.push(i),r++}if(["base"].filter(i=>Object.
hasOwn(t,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["base"]},schema:w.requiredWhenMerged,parentSchema:w,data:t};e===null?e=[i]:e.push(i),r++}if(["datasets"].filter(i=>Object.
hasOwn(t,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["datasets"]},schema:w.requiredWhenMerged,parentSchema:w,data:t};e===null?e=[i]:e.push(i),r++}if(["schedule"].filter(
i=>Object.hasOwn(t,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",
params:{names:["schedule"]},schema:w.requiredWhenMerged,parentSchema:w,data:t};e===null?e=[i]:e.push(i),r++}if(["steps",
"epochs"].filter(i=>Object.hasOwn(t,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"r\
equiredWhenMerged",params:{names:["steps","epochs"]},schema:w.requiredWhenMerged,parentSchema:w,data:t};e===null?e=[i]:e.
push(i),r++}}}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.type,parentSchema:w,
data:t};e===null?e=[m]:e.push(m),r++}return V.errors=e,r===0}const P={type:"object",additionalProperties:!1,requiredWhenMerged:[
"models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weighted-sum",description:"\
`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"The model that is chan\
ged."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{
type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",
minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"\
Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"n\
umber"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"stri\
ng",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],
default:"fp16",description:"Numbers in the written file."}}};function T(t,{instancePath:s="",parentData:O,parentDataProperty:$,
rootData:S=t}={}){let e=null,r=0;const n=r,m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.alpha===void 0&&(y=
"alpha")||t.blocks===void 0&&(y="blocks")){const o={};e===null?e=[o]:e.push(o),r++}}var h=m===r;if(h){const y={instancePath:s,
schemaPath:"#/not",keyword:"not",params:{},schema:P.not,parentSchema:P,data:t};e===null?e=[y]:e.push(y),r++}else r=n,e!==
null&&(n?e.length=n:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){t.method===void 0&&(t.method="weighted-sum"),t.
loras===void 0&&(t.loras={}),t.dtype===void 0&&(t.dtype="fp16");for(const a in t)if(!(a==="method"||a==="models"||a==="a\
lpha"||a==="blocks"||a==="loras"||a==="vae"||a==="dtype")){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:P,data:t};e===null?e=[l]:e.push(l),r++}let y=t.
method;if(y!=="weighted-sum"){const a={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{
allowedValues:P.properties.method.enum},schema:P.properties.method.enum,parentSchema:P.properties.method,data:y};e===null?
e=[a]:e.push(a),r++}if(t.models!==void 0){let a=t.models;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const l in a)if(!(l===
"a"||l==="b")){const i={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:l},schema:!1,parentSchema:P.properties.models,data:a};e===null?e=[i]:e.push(i),
r++}if(a.a!==void 0){let l=a.a;if(typeof l!="string"){const i={instancePath:s+"/models/a",schemaPath:"#/properties/model\
s/properties/a/type",keyword:"type",params:{type:"string"},schema:P.properties.models.properties.a.type,parentSchema:P.properties.
models.properties.a,data:l};e===null?e=[i]:e.push(i),r++}}if(a.b!==void 0){let l=a.b;if(typeof l!="string"){const i={instancePath:s+
"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:P.properties.
models.properties.b.type,parentSchema:P.properties.models.properties.b,data:l};e===null?e=[i]:e.push(i),r++}}if(!s.startsWith(
"/defaults/")&&["a"].filter(l=>Object.hasOwn(a,l)).length!==1){const l={instancePath:s+"/models",schemaPath:"#/propertie\
s/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:P.properties.models.requiredWhenMerged,
parentSchema:P.properties.models,data:a};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:P.properties.models.type,parentSchema:P.properties.
models,data:a};e===null?e=[l]:e.push(l),r++}}if(t.alpha!==void 0){let a=t.alpha;if(typeof a=="number"&&isFinite(a)){if(a>
1||isNaN(a)){const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:P.properties.alpha,data:a};e===null?e=[l]:e.push(l),r++}if(a<0||isNaN(a)){const l={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.
properties.alpha,data:a};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:P.properties.alpha.type,parentSchema:P.properties.alpha,data:a};e===
null?e=[l]:e.push(l),r++}}if(t.blocks!==void 0){let a=t.blocks;if(Array.isArray(a)){if(a.length>26){const i={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:P.properties.
blocks,data:a};e===null?e=[i]:e.push(i),r++}if(a.length<26){const i={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:P.properties.blocks,data:a};e===null?e=[i]:e.
push(i),r++}const l=a.length;for(let i=0;i<l;i++){let d=a[i];if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const p={
instancePath:s+"/blocks/"+i,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:P.properties.blocks.items,data:d};e===null?e=[p]:e.push(p),r++}if(d<0||isNaN(d)){const p={instancePath:s+
"/blocks/"+i,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:P.properties.blocks.items,data:d};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/blocks/"+i,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:P.properties.blocks.items.type,parentSchema:P.
properties.blocks.items,data:d};e===null?e=[p]:e.push(p),r++}}}else{const l={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:P.properties.blocks.type,parentSchema:P.properties.blocks,
data:a};e===null?e=[l]:e.push(l),r++}}let o=t.loras;if(o&&typeof o=="object"&&!Array.isArray(o))for(const a in o){let l=o[a];
if(!(typeof l=="number"&&isFinite(l))){const i={instancePath:s+"/loras/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:P.properties.loras.additionalProperties.
type,parentSchema:P.properties.loras.additionalProperties,data:l};e===null?e=[i]:e.push(i),r++}}else{const a={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:P.properties.loras.type,parentSchema:P.
properties.loras,data:o};e===null?e=[a]:e.push(a),r++}if(t.vae!==void 0){let a=t.vae;if(typeof a!="string"){const l={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:P.properties.vae.type,parentSchema:P.
properties.vae,data:a};e===null?e=[l]:e.push(l),r++}}let c=t.dtype;if(!(c==="fp16"||c==="fp32")){const a={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:P.properties.dtype.enum},schema:P.properties.
dtype.enum,parentSchema:P.properties.dtype,data:c};e===null?e=[a]:e.push(a),r++}if(!s.startsWith("/defaults/")&&["models"].
filter(a=>Object.hasOwn(t,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:P.requiredWhenMerged,parentSchema:P,data:t};e===null?e=[a]:e.push(a),r++}}else{
const y={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:P.type,parentSchema:P,data:t};e===
null?e=[y]:e.push(y),r++}return T.errors=e,r===0}const W={type:"object",additionalProperties:!1,requiredWhenMerged:[["ch\
eckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function te(t,{instancePath:s="",parentData:O,parentDataProperty:$,
rootData:S=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:W,data:t};e===null?e=[m]:e.push(m),r++}if(t.clip_skip!==void 0&&t.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:W.dependencies,parentSchema:W,data:t};e===null?e=[n]:e.push(n),r++}if(t.
checkpoint!==void 0){let n=t.checkpoint;if(typeof n=="string"){if(n.length<1){const m={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.checkpoint,data:n};
e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:W.properties.checkpoint.type,parentSchema:W.properties.checkpoint,data:n};e===null?e=
[m]:e.push(m),r++}}if(t.vae!==void 0){let n=t.vae;if(typeof n=="string"){if(n.length<1){const m={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.vae,data:n};e===null?
e=[m]:e.push(m),r++}}else{const m={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:W.properties.vae.type,parentSchema:W.properties.vae,data:n};e===null?e=[m]:e.push(m),r++}}if(t.clip_skip!==
void 0){let n=t.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:W.properties.clip_skip.type,parentSchema:W.
properties.clip_skip,data:n};e===null?e=[m]:e.push(m),r++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:W.properties.clip_skip,data:n};e===null?e=[m]:e.push(m),r++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(t,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:W.requiredWhenMerged,parentSchema:W,data:t};e===null?e=[n]:
e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,
data:t};e===null?e=[n]:e.push(n),r++}return te.errors=e,r===0}function ie(t,{instancePath:s="",parentData:O,parentDataProperty:$,
rootData:S=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.defaults===void 0&&(t.defaults={}),t.models===
void 0&&(t.models={}),t.datasets===void 0&&(t.datasets={}),t.train===void 0&&(t.train={}),t.merge===void 0&&(t.merge={}),
t.report===void 0&&(t.report={});for(const p in t)if(!C.call(k.properties,p)){const f={instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:k,data:t};e===null?
e=[f]:e.push(f),r++}if(t.sdbuild!==void 0){let p=t.sdbuild;if(p!==1){const f={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:k.properties.sdbuild,data:p};e===null?
e=[f]:e.push(f),r++}}if(t.extends!==void 0){let p=t.extends;if(typeof p!="string"&&!Array.isArray(p)){const f={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:k.properties.extends.type},schema:k.properties.
extends.type,parentSchema:k.properties.extends,data:p};e===null?e=[f]:e.push(f),r++}if(typeof p=="string"&&p.length<1){const f={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.extends,data:p};e===null?e=[f]:e.push(f),r++}if(Array.isArray(p)){if(p.length<1){const u={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.
extends,data:p};e===null?e=[u]:e.push(u),r++}const f=p.length;for(let u=0;u<f;u++){let v=p[u];if(typeof v=="string"){if(v.
length<1){const j={instancePath:s+"/extends/"+u,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.extends.items,data:v};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:s+
"/extends/"+u,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:k.properties.extends.
items.type,parentSchema:k.properties.extends.items,data:v};e===null?e=[j]:e.push(j),r++}}}}if(t.vars!==void 0){let p=t.vars;
if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p){let u=p[f];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))){const v={instancePath:s+"/vars/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:k.properties.vars.additionalProperties.type},schema:k.properties.vars.additionalProperties.
type,parentSchema:k.properties.vars.additionalProperties,data:u};e===null?e=[v]:e.push(v),r++}}else{const f={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:k.properties.vars.type,parentSchema:k.
properties.vars,data:p};e===null?e=[f]:e.push(f),r++}}let o=t.defaults;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)
if(!(p==="dataset"||p==="train"||p==="merge")){const f={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:k.properties.defaults,
data:o};e===null?e=[f]:e.push(f),r++}o.dataset!==void 0&&(Z(o.dataset,{instancePath:s+"/defaults/dataset",parentData:o,parentDataProperty:"\
dataset",rootData:S})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),o.train!==void 0&&(V(o.train,{instancePath:s+
"/defaults/train",parentData:o,parentDataProperty:"train",rootData:S})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),
o.merge!==void 0&&(T(o.merge,{instancePath:s+"/defaults/merge",parentData:o,parentDataProperty:"merge",rootData:S})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length))}else{const p={instancePath:s+"/defaults",schemaPath:"#/properties/defa\
ults/type",keyword:"type",params:{type:"object"},schema:k.properties.defaults.type,parentSchema:k.properties.defaults,data:o};
e===null?e=[p]:e.push(p),r++}let c=t.models;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const p in c){const f=r;if(typeof p==
"string"){if(!H.test(p)){const u={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:_,data:p,propertyName:p};
e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/models",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:_.type,parentSchema:_,data:p,propertyName:p};e===null?e=[u]:e.push(u),r++}var n=f===r;if(!n){
const u={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:p},
schema:k.properties.models.propertyNames,parentSchema:k.properties.models,data:c};e===null?e=[u]:e.push(u),r++}}for(const p in c)
te(c[p],{instancePath:s+"/models/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:p,rootData:S})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{const p={instancePath:s+"/models",schemaPath:"#/properties/mo\
dels/type",keyword:"type",params:{type:"object"},schema:k.properties.models.type,parentSchema:k.properties.models,data:c};
e===null?e=[p]:e.push(p),r++}let a=t.datasets;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a){const f=r;if(typeof p==
"string"){if(!H.test(p)){const u={instancePath:s+"/datasets",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:_,data:p,propertyName:p};
e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/datasets",schemaPath:"#/definitions/name/type",keyword:"typ\
e",params:{type:"string"},schema:_.type,parentSchema:_,data:p,propertyName:p};e===null?e=[u]:e.push(u),r++}var m=f===r;if(!m){
const u={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName:p},
schema:k.properties.datasets.propertyNames,parentSchema:k.properties.datasets,data:a};e===null?e=[u]:e.push(u),r++}}for(const p in a)
Z(a[p],{instancePath:s+"/datasets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,rootData:S})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)}else{const p={instancePath:s+"/datasets",schemaPath:"#/properties/da\
tasets/type",keyword:"type",params:{type:"object"},schema:k.properties.datasets.type,parentSchema:k.properties.datasets,
data:a};e===null?e=[p]:e.push(p),r++}let l=t.train;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l){const f=r;
if(typeof p=="string"){if(!H.test(p)){const u={instancePath:s+"/train",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:_,
data:p,propertyName:p};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/train",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:_.type,parentSchema:_,data:p,propertyName:p};e===null?e=[u]:e.push(
u),r++}var h=f===r;if(!h){const u={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"proper\
tyNames",params:{propertyName:p},schema:k.properties.train.propertyNames,parentSchema:k.properties.train,data:l};e===null?
e=[u]:e.push(u),r++}}for(const p in l)V(l[p],{instancePath:s+"/train/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:p,rootData:S})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)}else{const p={instancePath:s+"/tr\
ain",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:k.properties.train.type,parentSchema:k.
properties.train,data:l};e===null?e=[p]:e.push(p),r++}let i=t.merge;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const f=r;if(typeof p=="string"){if(!H.test(p)){const u={instancePath:s+"/merge",schemaPath:"#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:_,
data:p,propertyName:p};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/merge",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:_.type,parentSchema:_,data:p,propertyName:p};e===null?e=[u]:e.push(
u),r++}var y=f===r;if(!y){const u={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"proper\
tyNames",params:{propertyName:p},schema:k.properties.merge.propertyNames,parentSchema:k.properties.merge,data:i};e===null?
e=[u]:e.push(u),r++}}for(const p in i)T(i[p],{instancePath:s+"/merge/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:p,rootData:S})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}else{const p={instancePath:s+"/me\
rge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:k.properties.merge.type,parentSchema:k.
properties.merge,data:i};e===null?e=[p]:e.push(p),r++}let d=t.report;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const p in d)
if(p!=="title"){const f={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p},schema:!1,parentSchema:k.properties.report,data:d};e===null?e=[f]:e.push(f),
r++}if(d.title!==void 0){let p=d.title;if(typeof p!="string"){const f={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:k.properties.report.properties.title.type,
parentSchema:k.properties.report.properties.title,data:p};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:k.properties.report.type,parentSchema:k.
properties.report,data:d};e===null?e=[p]:e.push(p),r++}if(t.default!==void 0){let p=t.default;if(Array.isArray(p)){const f=p.
length;for(let u=0;u<f;u++){let v=p[u];if(typeof v!="string"){const j={instancePath:s+"/default/"+u,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:k.properties.default.items.type,parentSchema:k.properties.
default.items,data:v};e===null?e=[j]:e.push(j),r++}}}else{const f={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:k.properties.default.type,parentSchema:k.properties.default,data:p};
e===null?e=[f]:e.push(f),r++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(p=>Object.hasOwn(t,p)).length!==1){const p={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:k.requiredWhenMerged,
parentSchema:k,data:t};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:k.type,parentSchema:k,data:t};e===null?e=[o]:e.push(o),r++}return ie.errors=e,r===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = me;
