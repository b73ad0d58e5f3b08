// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const ge=he,A={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
/definitions/captions",default:{}}}},prepare:{type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
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
 (S-18)."},from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{type:"object",additionalProperties:!1,required:[
"sidecar"],properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its \
dot, such as `.txt`",description:"Extension of the file beside the picture that holds its tags."}}},description:"Sources\
 of tags; what they give is put together."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{
anyOf:[{type:"array",items:{type:"string",minLength:1}},{type:"object",additionalProperties:!1,required:["file"],properties:{
file:{type:"string",minLength:1,description:"A text file of the project that holds the list: one pattern a line, `#` bef\
ore a comment."}}}],hint:"write a list of patterns, or `{file: lists/noise.txt}`"},default:{},description:'Named lists o\
f patterns, written `"@name"` wherever a pattern may stand.'},rules:{type:"array",default:[],items:{$ref:"#/definitions/\
rule"},description:"What is done to the tags, in order; one verb a rule."},order:{type:"array",items:{type:"string",minLength:1},
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
type:"integer",minimum:1,description:"Every so many epochs all captions are empty."},tag_dropout:{type:"number",minimum:0,
maximum:1,default:0,description:"Chance of each tag after the kept ones to be left out."},variants:{type:"integer",minimum:0,
maximum:100,default:0,description:"Shuffled copies as further lines of the caption's file, for trainers that choose a li\
ne (S-105)."},variants_seed:{type:"integer",minimum:0,default:0,description:"What the order of the copies depends on, be\
side the picture's path."}}},tests:{type:"array",default:[],items:{type:"object",additionalProperties:!1,required:["in",
"out"],properties:{in:{type:"string",description:"Tags as the sources give them."},out:{type:"string",description:"The c\
aption that must come out."},lint:{type:"array",items:{type:"string"},default:[],description:"Rules and checks that must\
 complain."}}},description:"Examples of what the rules must do."}}},limit:{type:"object",additionalProperties:!1,description:"\
How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk \
is 75 (S-25)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],
default:"lint",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is\
 least sure of, else from the end."}}},rule:{type:"object",hint:"a rule has one verb: write two rules, or keep one of th\
e two",additionalProperties:!1,oneOf:[{required:["drop"]},{required:["only"]},{required:["add"]},{required:["replace"]},
{required:["map"]},{required:["combine"]},{required:["subsume"]},{required:["imply"]},{required:["exclusive"]},{required:[
"require"]},{required:["mark"]},{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],dependencies:{to:["c\
ombine"],in:["combine"],combine:["to"],at:["add"],keep:["exclusive"],ancestors:["drop"],role:["drop"]},properties:{id:{$ref:"\
#/definitions/name",description:"Name of the rule in `why` and in lint; `rules[3]` when absent."},drop:{$ref:"#/definiti\
ons/strings",description:"Verb: remove every tag that matches."},ancestors:{type:"boolean",description:"With `drop`: als\
o remove the tags that the removed ones imply. True when absent for `role: learned`, else false."},role:{enum:["learned",
"noise","wrong"],description:"With `drop`: why these go. `learned` tags are what the trigger is to absorb (S-13)."},only:{
$ref:"#/definitions/strings",description:"Verb: remove every tag that does not match."},add:{$ref:"#/definitions/strings",
description:"Verb: put a tag there, or several, where they are not there yet."},at:{type:"string",pattern:"^(first|last|\
(before|after): *\\S.*)$",hint:"write `first`, `last`, `before:TAG` or `after:TAG`",description:"With `add`: where; `las\
t` when absent, and where there is no such TAG."},replace:{type:"object",minProperties:1,additionalProperties:{$ref:"#/d\
efinitions/strings"},description:"Verb: a tag for another, or for several: `{serafuku: school uniform}`."},map:{type:"ob\
ject",minProperties:1,additionalProperties:{type:"string",minLength:1},description:'Verb: write tags anew by their parts\
: `{"/(.*) hair ornament/": "$1 hairclip"}`.'},combine:{type:"array",minItems:2,items:{type:"string",minLength:1},description:"\
Verb: when all of these are there, put the tag `to` in their place (S-27)."},to:{type:"string",minLength:1,description:"\
With `combine`: the tag that takes their place."},in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{
$ref:"#/definitions/strings"},description:'With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"\
], to: "holding {x}", in: {x: [sword, book]}}`.'},subsume:{type:"object",additionalProperties:!1,description:"Verb: remo\
ve a tag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CS\
V of `antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"boolean",
default:!1,description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"\
object",additionalProperties:!1,description:"Verb: write what a tag implies behind it; undoes `subsume`.",properties:{table:{
type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#\
/definitions/strings",description:"Verb: report where more than one of these is there (S-28)."},require:{$ref:"#/definit\
ions/strings",description:"Verb: report where none of these is there."},on:{enum:["error","warn"],description:"With `exc\
lusive` or `require`: how bad that is; `error` when absent."},keep:{enum:["score","order"],description:"With `exclusive`\
: remove all but the one the tagger is surest of, if it gave all of them, or all but the first of the patterns that is t\
here."},mark:{$ref:"#/definitions/strings",description:"Verb: list these for a person to look at; nothing is changed."},
trigger:{type:"string",minLength:1,description:"Verb: the word that calls up what is learned; stands first and is kept (\
S-89, S-91)."},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"string",minLength:1,
description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for the pictures that m\
atch this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behind) and none(looking\
 back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why; shown by `why`."}}},
train:{type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets","schedule",["steps","epochs"]],
properties:{method:{enum:["lora"],description:"What is trained."},base:{type:"string",description:"Name of the checkpoin\
t, under `models`, to train on."},vae:{type:"string",default:"none",description:"Name of a VAE under `models`; `none` us\
es the one inside the checkpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},description:"Names of\
 the datasets to train on."},trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,required:["command"],
properties:{command:{type:"array",minItems:1,items:{type:"string"},description:"Program and arguments; started without a\
 shell, it gets the job file as its last argument."}}}],default:"micro",hint:"write `micro`, or `{command: [program, arg\
ument]}`",description:"What trains: `micro`, which comes with sdbuild, or a command that speaks the trainer protocol."},
network:{$ref:"#/definitions/network",default:{}},schedule:{type:["string","number"],minLength:1,description:"Learning r\
ate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7."},steps:{type:"integer",minimum:1,
description:"Length of the training in optimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the tr\
aining in passes over all pictures with their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"\
Pictures in one step."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,
default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the tr\
aining."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definiti\
ons/previews"},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps;\
 only the result when absent."}}},network:{type:"object",additionalProperties:!1,description:"The trained network.",properties:{
rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"\
The change is scaled by alpha / rank; equal to the rank when absent."}}},optimizer:{type:"object",additionalProperties:!1,
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
default:"fp16",description:"Numbers in the written file."}}}}},D={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},me=Object.prototype.hasOwnProperty,
L={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
"object","regularisation"],description:"What is learned from it; sets which lint findings are errors. `regularisation` p\
ictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them,\
 of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"How often every pi\
cture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"\
What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},
subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"\
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."}}},description:"\
Other settings for some of the pictures, by glob; the last glob that matches wins."},flip:{type:"boolean",default:!1,description:"\
Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#\
/definitions/captions",default:{}}}},C={type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1};
function O(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(typeof r!="string"&&
!Array.isArray(r)){const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:C.type},schema:C.type,parentSchema:C,
data:r};e===null?e=[l]:e.push(l),t++}if(typeof r=="string"&&r.length<1){const l={instancePath:s,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:C,data:r};e===null?e=[l]:e.push(l),t++}if(Array.isArray(r)){if(r.
length<1){const m={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:C,data:r};
e===null?e=[m]:e.push(m),t++}const l=r.length;for(let m=0;m<l;m++){let d=r[m];if(typeof d=="string"){if(d.length<1){const w={
instancePath:s+"/"+m,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.items,data:d};
e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/"+m,schemaPath:"#/items/type",keyword:"type",params:{type:"\
string"},schema:C.items.type,parentSchema:C.items,data:d};e===null?e=[w]:e.push(w),t++}}}return O.errors=e,t===0}const R={
type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[\
ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Col\
our laid under transparent pixels."}}},ce=new RegExp("^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function X(r,{instancePath:s="",
parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===
void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flatten"},schema:R.required,
parentSchema:R,data:r};e===null?e=[l]:e.push(l),t++}for(const l in r)if(l!=="flatten"){const m={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:R,data:r};e===
null?e=[m]:e.push(m),t++}if(r.flatten!==void 0){let l=r.flatten;if(typeof l=="string"){if(!ce.test(l)){const m={instancePath:s+
"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-\
f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:R.properties.flatten,data:l};e===null?e=[m]:e.push(
m),t++}}else{const m={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"stri\
ng"},schema:R.properties.flatten.type,parentSchema:R.properties.flatten,data:l};e===null?e=[m]:e.push(m),t++}}}else{const l={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:r};e===null?e=
[l]:e.push(l),t++}return X.errors=e,t===0}const $={type:"object",additionalProperties:!1,description:"Sizes that picture\
s are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,
items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], wh\
ose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are mul\
tiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels\
."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow",
"warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enlarge and warn, or give \
them a smaller bucket."}}};function ee(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.step=64),
r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const c in r)if(!(c===
"resolution"||c==="step"||c==="min"||c==="max"||c==="upscale")){const i={instancePath:s,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:$,data:r};e===null?e=[i]:e.push(
i),t++}let l=r.resolution;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&!Array.isArray(l)){const c={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:$.properties.resolution.type},schema:$.
properties.resolution.type,parentSchema:$.properties.resolution,data:l};e===null?e=[c]:e.push(c),t++}if(typeof l=="numbe\
r"&&isFinite(l)&&(l<8||isNaN(l))){const c={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:$.properties.resolution,data:l};e===null?e=[c]:e.push(c),
t++}if(Array.isArray(l)){if(l.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:$.properties.resolution,data:l};e===null?e=[i]:e.push(i),t++}
if(l.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:$.properties.resolution,data:l};e===null?e=[i]:e.push(i),t++}const c=l.length;for(let i=0;i<
c;i++){let a=l[i];if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const p={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:$.properties.resolution.items.type,parentSchema:$.
properties.resolution.items,data:a};e===null?e=[p]:e.push(p),t++}if(typeof a=="number"&&isFinite(a)&&(a<8||isNaN(a))){const p={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:$.properties.resolution.items,data:a};e===null?e=[p]:e.push(p),t++}}}let m=r.step;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:$.properties.step.type,parentSchema:$.properties.step,data:m};e===null?e=[c]:e.push(
c),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(m))){const c={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:$.properties.step,data:m};e===null?e=
[c]:e.push(c),t++}let d=r.min;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:$.properties.min.type,parentSchema:$.properties.min,
data:d};e===null?e=[c]:e.push(c),t++}if(typeof d=="number"&&isFinite(d)&&(d<8||isNaN(d))){const c={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:$.properties.
min,data:d};e===null?e=[c]:e.push(c),t++}let w=r.max;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const c={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:$.properties.max.
type,parentSchema:$.properties.max,data:w};e===null?e=[c]:e.push(c),t++}if(typeof w=="number"&&isFinite(w)&&(w<8||isNaN(
w))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:$.properties.max,data:w};e===null?e=[c]:e.push(c),t++}let n=r.upscale;if(!(n==="allow"||n==="warn"||
n==="never")){const c={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:$.
properties.upscale.enum},schema:$.properties.upscale.enum,parentSchema:$.properties.upscale,data:n};e===null?e=[c]:e.push(
c),t++}}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,
data:r};e===null?e=[l]:e.push(l),t++}return ee.errors=e,t===0}const f={type:"object",additionalProperties:!1,description:"\
Where tags come from and what becomes of them.",properties:{kind:{enum:["tags","text","mixed"],default:"tags",description:"\
What the files hold: tags between commas, natural language, or a line of tags and then natural language."},template:{type:"\
string",minLength:1,description:"Sentence to write instead of the tags: `{trigger}, a picture of {people}. {text}`. Fiel\
ds are `trigger`, `text`, groups, and `tags` for the rest; a clause of which a field has nothing is left out."},scheme:{
enum:["maruzen","keep","style","textual-inversion"],description:"Ready-made rules after the recipe's own: `maruzen` drop\
s what the trigger learns (S-13), `keep` drops nothing but what is redundant (S-20), `style` also what is noise, `textua\
l-inversion` what the embedding learns (S-146)."},learned:{$ref:"#/definitions/strings",description:"With `scheme`: patt\
erns of the tags that are learned."},trigger:{type:"string",minLength:1,description:"With `scheme`: the word that calls \
up what is learned."},fixed_outfit:{type:"boolean",default:!1,description:"Clothes may be learned: no prompt is to chang\
e them (S-18)."},from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{type:"object",additionalProperties:!1,required:[
"sidecar"],properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its \
dot, such as `.txt`",description:"Extension of the file beside the picture that holds its tags."}}},description:"Sources\
 of tags; what they give is put together."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{
anyOf:[{type:"array",items:{type:"string",minLength:1}},{type:"object",additionalProperties:!1,required:["file"],properties:{
file:{type:"string",minLength:1,description:"A text file of the project that holds the list: one pattern a line, `#` bef\
ore a comment."}}}],hint:"write a list of patterns, or `{file: lists/noise.txt}`"},default:{},description:'Named lists o\
f patterns, written `"@name"` wherever a pattern may stand.'},rules:{type:"array",default:[],items:{$ref:"#/definitions/\
rule"},description:"What is done to the tags, in order; one verb a rule."},order:{type:"array",items:{type:"string",minLength:1},
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
type:"integer",minimum:1,description:"Every so many epochs all captions are empty."},tag_dropout:{type:"number",minimum:0,
maximum:1,default:0,description:"Chance of each tag after the kept ones to be left out."},variants:{type:"integer",minimum:0,
maximum:100,default:0,description:"Shuffled copies as further lines of the caption's file, for trainers that choose a li\
ne (S-105)."},variants_seed:{type:"integer",minimum:0,default:0,description:"What the order of the copies depends on, be\
side the picture's path."}}},tests:{type:"array",default:[],items:{type:"object",additionalProperties:!1,required:["in",
"out"],properties:{in:{type:"string",description:"Tags as the sources give them."},out:{type:"string",description:"The c\
aption that must come out."},lint:{type:"array",items:{type:"string"},default:[],description:"Rules and checks that must\
 complain."}}},description:"Examples of what the rules must do."}}},u={type:"object",hint:"a rule has one verb: write tw\
o rules, or keep one of the two",additionalProperties:!1,oneOf:[{required:["drop"]},{required:["only"]},{required:["add"]},
{required:["replace"]},{required:["map"]},{required:["combine"]},{required:["subsume"]},{required:["imply"]},{required:[
"exclusive"]},{required:["require"]},{required:["mark"]},{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],
dependencies:{to:["combine"],in:["combine"],combine:["to"],at:["add"],keep:["exclusive"],ancestors:["drop"],role:["drop"]},
properties:{id:{$ref:"#/definitions/name",description:"Name of the rule in `why` and in lint; `rules[3]` when absent."},
drop:{$ref:"#/definitions/strings",description:"Verb: remove every tag that matches."},ancestors:{type:"boolean",description:"\
With `drop`: also remove the tags that the removed ones imply. True when absent for `role: learned`, else false."},role:{
enum:["learned","noise","wrong"],description:"With `drop`: why these go. `learned` tags are what the trigger is to absor\
b (S-13)."},only:{$ref:"#/definitions/strings",description:"Verb: remove every tag that does not match."},add:{$ref:"#/d\
efinitions/strings",description:"Verb: put a tag there, or several, where they are not there yet."},at:{type:"string",pattern:"\
^(first|last|(before|after): *\\S.*)$",hint:"write `first`, `last`, `before:TAG` or `after:TAG`",description:"With `add`\
: where; `last` when absent, and where there is no such TAG."},replace:{type:"object",minProperties:1,additionalProperties:{
$ref:"#/definitions/strings"},description:"Verb: a tag for another, or for several: `{serafuku: school uniform}`."},map:{
type:"object",minProperties:1,additionalProperties:{type:"string",minLength:1},description:'Verb: write tags anew by the\
ir parts: `{"/(.*) hair ornament/": "$1 hairclip"}`.'},combine:{type:"array",minItems:2,items:{type:"string",minLength:1},
description:"Verb: when all of these are there, put the tag `to` in their place (S-27)."},to:{type:"string",minLength:1,
description:"With `combine`: the tag that takes their place."},in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{
$ref:"#/definitions/strings"},description:'With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"\
], to: "holding {x}", in: {x: [sword, book]}}`.'},subsume:{type:"object",additionalProperties:!1,description:"Verb: remo\
ve a tag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CS\
V of `antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"boolean",
default:!1,description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"\
object",additionalProperties:!1,description:"Verb: write what a tag implies behind it; undoes `subsume`.",properties:{table:{
type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#\
/definitions/strings",description:"Verb: report where more than one of these is there (S-28)."},require:{$ref:"#/definit\
ions/strings",description:"Verb: report where none of these is there."},on:{enum:["error","warn"],description:"With `exc\
lusive` or `require`: how bad that is; `error` when absent."},keep:{enum:["score","order"],description:"With `exclusive`\
: remove all but the one the tagger is surest of, if it gave all of them, or all but the first of the patterns that is t\
here."},mark:{$ref:"#/definitions/strings",description:"Verb: list these for a person to look at; nothing is changed."},
trigger:{type:"string",minLength:1,description:"Verb: the word that calls up what is learned; stands first and is kept (\
S-89, S-91)."},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"string",minLength:1,
description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for the pictures that m\
atch this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behind) and none(looking\
 back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why; shown by `why`."}}},
B=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),de=new RegExp("^(first|last|(before|after): *\\S.*)$","u");function re(r,{
instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;const l=t;let m=!1,d=null;const w=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"drop"},schema:u.oneOf[0].required,parentSchema:u.oneOf[0],data:r};e===null?e=[i]:e.push(
i),t++}var c=w===t;c&&(m=!0,d=0);const n=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){const i={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},schema:u.oneOf[1].required,parentSchema:u.
oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var c=n===t;if(c&&m)m=!1,d=[d,1];else{c&&(m=!0,d=1);const i=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.add===void 0){const p={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",
params:{missingProperty:"add"},schema:u.oneOf[2].required,parentSchema:u.oneOf[2],data:r};e===null?e=[p]:e.push(p),t++}var c=i===
t;if(c&&m)m=!1,d=[d,2];else{c&&(m=!0,d=2);const p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const o={
instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"replace"},schema:u.oneOf[3].required,
parentSchema:u.oneOf[3],data:r};e===null?e=[o]:e.push(o),t++}var c=p===t;if(c&&m)m=!1,d=[d,3];else{c&&(m=!0,d=3);const o=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const h={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"\
required",params:{missingProperty:"map"},schema:u.oneOf[4].required,parentSchema:u.oneOf[4],data:r};e===null?e=[h]:e.push(
h),t++}var c=o===t;if(c&&m)m=!1,d=[d,4];else{c&&(m=!0,d=4);const h=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===
void 0){const b={instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"combine"},schema:u.
oneOf[5].required,parentSchema:u.oneOf[5],data:r};e===null?e=[b]:e.push(b),t++}var c=h===t;if(c&&m)m=!1,d=[d,5];else{c&&
(m=!0,d=5);const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const S={instancePath:s,schemaPath:"\
#/oneOf/6/required",keyword:"required",params:{missingProperty:"subsume"},schema:u.oneOf[6].required,parentSchema:u.oneOf[6],
data:r};e===null?e=[S]:e.push(S),t++}var c=b===t;if(c&&m)m=!1,d=[d,6];else{c&&(m=!0,d=6);const S=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.imply===void 0){const x={instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{
missingProperty:"imply"},schema:u.oneOf[7].required,parentSchema:u.oneOf[7],data:r};e===null?e=[x]:e.push(x),t++}var c=S===
t;if(c&&m)m=!1,d=[d,7];else{c&&(m=!0,d=7);const x=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.exclusive===void 0){const F={
instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"exclusive"},schema:u.oneOf[8].
required,parentSchema:u.oneOf[8],data:r};e===null?e=[F]:e.push(F),t++}var c=x===t;if(c&&m)m=!1,d=[d,8];else{c&&(m=!0,d=8);
const F=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===void 0){const Y={instancePath:s,schemaPath:"#/oneOf/9\
/required",keyword:"required",params:{missingProperty:"require"},schema:u.oneOf[9].required,parentSchema:u.oneOf[9],data:r};
e===null?e=[Y]:e.push(Y),t++}var c=F===t;if(c&&m)m=!1,d=[d,9];else{c&&(m=!0,d=9);const Y=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.mark===void 0){const K={instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"\
mark"},schema:u.oneOf[10].required,parentSchema:u.oneOf[10],data:r};e===null?e=[K]:e.push(K),t++}var c=Y===t;if(c&&m)m=!1,
d=[d,10];else{c&&(m=!0,d=10);const K=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const J={instancePath:s,
schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:"trigger"},schema:u.oneOf[11].required,parentSchema:u.
oneOf[11],data:r};e===null?e=[J]:e.push(J),t++}var c=K===t;if(c&&m)m=!1,d=[d,11];else{c&&(m=!0,d=11);const J=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.prefix===void 0){const Q={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"requir\
ed",params:{missingProperty:"prefix"},schema:u.oneOf[12].required,parentSchema:u.oneOf[12],data:r};e===null?e=[Q]:e.push(
Q),t++}var c=J===t;if(c&&m)m=!1,d=[d,12];else{c&&(m=!0,d=12);const Q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===
void 0){const le={instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"suffix"},schema:u.
oneOf[13].required,parentSchema:u.oneOf[13],data:r};e===null?e=[le]:e.push(le),t++}var c=Q===t;c&&m?(m=!1,d=[d,13]):c&&(m=
!0,d=13)}}}}}}}}}}}}if(m)t=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:d},schema:u.oneOf,parentSchema:u,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){for(const i in r)if(!me.call(u.properties,i)){const a={instancePath:s,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:u,data:r};e===null?e=[a]:
e.push(a),t++}if(r.to!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"depende\
ncies",params:{property:"to",missingProperty:"combine",depsCount:1,deps:"combine"},schema:u.dependencies,parentSchema:u,
data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/depende\
ncies",keyword:"dependencies",params:{property:"in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:u.dependencies,
parentSchema:u,data:r};e===null?e=[i]:e.push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:u.dependencies,
parentSchema:u,data:r};e===null?e=[i]:e.push(i),t++}if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:u.dependencies,
parentSchema:u,data:r};e===null?e=[i]:e.push(i),t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},
schema:u.dependencies,parentSchema:u,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,
deps:"drop"},schema:u.dependencies,parentSchema:u,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){
const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",
depsCount:1,deps:"drop"},schema:u.dependencies,parentSchema:u,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.
id;if(typeof i=="string"){if(!B.test(i)){const a={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,
data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"t\
ype",params:{type:"string"},schema:D.type,parentSchema:D,data:i};e===null?e=[a]:e.push(a),t++}}if(r.drop!==void 0&&(O(r.
drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:N})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),r.ancestors!==void 0){let i=r.ancestors;if(typeof i!="boolean"){const a={instancePath:s+"/ancestors",schemaPath:"\
#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:u.properties.ancestors.type,parentSchema:u.properties.
ancestors,data:i};e===null?e=[a]:e.push(a),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="w\
rong")){const a={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:u.properties.
role.enum},schema:u.properties.role.enum,parentSchema:u.properties.role,data:i};e===null?e=[a]:e.push(a),t++}}if(r.only!==
void 0&&(O(r.only,{instancePath:s+"/only",parentData:r,parentDataProperty:"only",rootData:N})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.add!==void 0&&(O(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:N})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!de.test(i)){const a={
instancePath:s+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after)\
: *\\S.*)$"},schema:"^(first|last|(before|after): *\\S.*)$",parentSchema:u.properties.at,data:i};e===null?e=[a]:e.push(a),
t++}}else{const a={instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:u.
properties.at.type,parentSchema:u.properties.at,data:i};e===null?e=[a]:e.push(a),t++}}if(r.replace!==void 0){let i=r.replace;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const a={instancePath:s+"/replace",schemaPath:"\
#/properties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:u.properties.replace,
data:i};e===null?e=[a]:e.push(a),t++}for(const a in i)O(i[a],{instancePath:s+"/replace/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:a,rootData:N})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{const a={
instancePath:s+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:u.properties.
replace.type,parentSchema:u.properties.replace,data:i};e===null?e=[a]:e.push(a),t++}}if(r.map!==void 0){let i=r.map;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const a={instancePath:s+"/map",schemaPath:"#/properti\
es/map/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:u.properties.map,data:i};e===null?e=
[a]:e.push(a),t++}for(const a in i){let p=i[a];if(typeof p=="string"){if(p.length<1){const g={instancePath:s+"/map/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:u.properties.map.additionalProperties,data:p};e===null?e=[g]:e.push(g),t++}}else{const g={
instancePath:s+"/map/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",
keyword:"type",params:{type:"string"},schema:u.properties.map.additionalProperties.type,parentSchema:u.properties.map.additionalProperties,
data:p};e===null?e=[g]:e.push(g),t++}}}else{const a={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"t\
ype",params:{type:"object"},schema:u.properties.map.type,parentSchema:u.properties.map,data:i};e===null?e=[a]:e.push(a),
t++}}if(r.combine!==void 0){let i=r.combine;if(Array.isArray(i)){if(i.length<2){const p={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:u.properties.combine,data:i};e===
null?e=[p]:e.push(p),t++}const a=i.length;for(let p=0;p<a;p++){let g=i[p];if(typeof g=="string"){if(g.length<1){const o={
instancePath:s+"/combine/"+p,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:u.properties.combine.items,data:g};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/combine/"+p,
schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:u.properties.combine.items.type,
parentSchema:u.properties.combine.items,data:g};e===null?e=[o]:e.push(o),t++}}}else{const a={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/type",keyword:"type",params:{type:"array"},schema:u.properties.combine.type,parentSchema:u.properties.
combine,data:i};e===null?e=[a]:e.push(a),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const a={
instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:u.
properties.to,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:u.properties.to.type,parentSchema:u.properties.to,data:i};e===null?e=[a]:e.
push(a),t++}}if(r.in!==void 0){let i=r.in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const a={
instancePath:s+"/in",schemaPath:"#/properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:u.
properties.in,data:i};e===null?e=[a]:e.push(a),t++}if(Object.keys(i).length<1){const a={instancePath:s+"/in",schemaPath:"\
#/properties/in/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:u.properties.in,data:i};e===
null?e=[a]:e.push(a),t++}for(const a in i)O(i[a],{instancePath:s+"/in/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:a,rootData:N})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{const a={instancePath:s+"/in",
schemaPath:"#/properties/in/type",keyword:"type",params:{type:"object"},schema:u.properties.in.type,parentSchema:u.properties.
in,data:i};e===null?e=[a]:e.push(a),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.suffix===void 0&&(i.suffix=!1);for(const p in i)if(!(p==="table"||p==="suffix")){const g={instancePath:s+"/subsume",
schemaPath:"#/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,
parentSchema:u.properties.subsume,data:i};e===null?e=[g]:e.push(g),t++}if(i.table!==void 0){let p=i.table;if(typeof p=="\
string"){if(p.length<1){const g={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:u.properties.subsume.properties.table,data:p};e===null?
e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/typ\
e",keyword:"type",params:{type:"string"},schema:u.properties.subsume.properties.table.type,parentSchema:u.properties.subsume.
properties.table,data:p};e===null?e=[g]:e.push(g),t++}}let a=i.suffix;if(typeof a!="boolean"){const p={instancePath:s+"/\
subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:u.
properties.subsume.properties.suffix.type,parentSchema:u.properties.subsume.properties.suffix,data:a};e===null?e=[p]:e.push(
p),t++}}else{const a={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"obje\
ct"},schema:u.properties.subsume.type,parentSchema:u.properties.subsume,data:i};e===null?e=[a]:e.push(a),t++}}if(r.imply!==
void 0){let i=r.imply;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const a in i)if(a!=="table"){const p={instancePath:s+
"/imply",schemaPath:"#/properties/imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:u.properties.imply,data:i};e===null?e=[p]:e.push(p),t++}if(i.table!==void 0){let a=i.table;if(typeof a==
"string"){if(a.length<1){const p={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:u.properties.imply.properties.table,data:a};e===null?e=[p]:
e.push(p),t++}}else{const p={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"\
type",params:{type:"string"},schema:u.properties.imply.properties.table.type,parentSchema:u.properties.imply.properties.
table,data:a};e===null?e=[p]:e.push(p),t++}}}else{const a={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",
keyword:"type",params:{type:"object"},schema:u.properties.imply.type,parentSchema:u.properties.imply,data:i};e===null?e=
[a]:e.push(a),t++}}if(r.exclusive!==void 0&&(O(r.exclusive,{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"\
exclusive",rootData:N})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.require!==void 0&&(O(r.require,{instancePath:s+
"/require",parentData:r,parentDataProperty:"require",rootData:N})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const a={instancePath:s+"/on",schemaPath:"#/properties/on/enum",
keyword:"enum",params:{allowedValues:u.properties.on.enum},schema:u.properties.on.enum,parentSchema:u.properties.on,data:i};
e===null?e=[a]:e.push(a),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||i==="order")){const a={instancePath:s+"\
/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:u.properties.keep.enum},schema:u.properties.
keep.enum,parentSchema:u.properties.keep,data:i};e===null?e=[a]:e.push(a),t++}}if(r.mark!==void 0&&(O(r.mark,{instancePath:s+
"/mark",parentData:r,parentDataProperty:"mark",rootData:N})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.trigger!==
void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const a={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:u.properties.trigger,data:i};e===null?e=
[a]:e.push(a),t++}}else{const a={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{
type:"string"},schema:u.properties.trigger.type,parentSchema:u.properties.trigger,data:i};e===null?e=[a]:e.push(a),t++}}
if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const a={instancePath:s+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:u.properties.prefix,data:i};e===
null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{
type:"string"},schema:u.properties.prefix.type,parentSchema:u.properties.prefix,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const a={instancePath:s+"/suffix",schemaPath:"#/pr\
operties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:u.properties.suffix,data:i};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{
type:"string"},schema:u.properties.suffix.type,parentSchema:u.properties.suffix,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const a={instancePath:s+"/subset",schemaPath:"#/pr\
operties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:u.properties.subset,data:i};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{
type:"string"},schema:u.properties.subset.type,parentSchema:u.properties.subset,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const a={instancePath:s+"/when",schemaPath:"#/properti\
es/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:u.properties.when,data:i};e===null?e=[a]:e.
push(a),t++}}else{const a={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"strin\
g"},schema:u.properties.when.type,parentSchema:u.properties.when,data:i};e===null?e=[a]:e.push(a),t++}}if(r.note!==void 0){
let i=r.note;if(typeof i!="string"){const a={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:"string"},schema:u.properties.note.type,parentSchema:u.properties.note,data:i};e===null?e=[a]:e.push(a),t++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:u.type,parentSchema:u,data:r};e===
null?e=[i]:e.push(i),t++}return re.errors=e,t===0}const T={type:"object",additionalProperties:!1,description:"How long a\
 caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-2\
5)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"l\
int",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sur\
e of, else from the end."}}};function te(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const d in r)
if(!(d==="tokens"||d==="tags"||d==="over")){const w={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:d},schema:!1,parentSchema:T,data:r};e===null?e=[w]:e.push(w),t++}let l=r.tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+"/tokens",schemaPath:"#/properties/tok\
ens/type",keyword:"type",params:{type:"integer"},schema:T.properties.tokens.type,parentSchema:T.properties.tokens,data:l};
e===null?e=[d]:e.push(d),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const d={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:T.properties.tokens,
data:l};e===null?e=[d]:e.push(d),t++}if(r.tags!==void 0){let d=r.tags;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:T.
properties.tags.type,parentSchema:T.properties.tags,data:d};e===null?e=[w]:e.push(w),t++}if(typeof d=="number"&&isFinite(
d)&&(d<1||isNaN(d))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:T.properties.tags,data:d};e===null?e=[w]:e.push(w),t++}}let m=r.over;if(!(m==="lint"||
m==="drop")){const d={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:T.
properties.over.enum},schema:T.properties.over.enum,parentSchema:T.properties.over,data:m};e===null?e=[d]:e.push(d),t++}}else{
const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:r};e===
null?e=[l]:e.push(l),t++}return te.errors=e,t===0}const fe=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),ue=new RegExp("^[^\\s,]\
+$","u");function se(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.kind===void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&
(r.from=[{sidecar:".txt"}]),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),r.order===void 0&&(r.order=[
"*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train={}),r.tests===void 0&&(r.
tests=[]);for(const h in r)if(!me.call(f.properties,h)){const y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:f,data:r};e===null?e=[y]:e.push(y),t++}let w=r.
kind;if(!(w==="tags"||w==="text"||w==="mixed")){const h={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:f.properties.kind.enum},schema:f.properties.kind.enum,parentSchema:f.properties.kind,data:w};
e===null?e=[h]:e.push(h),t++}if(r.template!==void 0){let h=r.template;if(typeof h=="string"){if(h.length<1){const y={instancePath:s+
"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:f.properties.
template,data:h};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/template",schemaPath:"#/properties/templat\
e/type",keyword:"type",params:{type:"string"},schema:f.properties.template.type,parentSchema:f.properties.template,data:h};
e===null?e=[y]:e.push(y),t++}}if(r.scheme!==void 0){let h=r.scheme;if(!(h==="maruzen"||h==="keep"||h==="style"||h==="tex\
tual-inversion")){const y={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues:f.
properties.scheme.enum},schema:f.properties.scheme.enum,parentSchema:f.properties.scheme,data:h};e===null?e=[y]:e.push(y),
t++}}if(r.learned!==void 0&&(O(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:N})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.trigger!==void 0){let h=r.trigger;if(typeof h=="string"){if(h.length<
1){const y={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:f.properties.trigger,data:h};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/trigger",schemaPath:"\
#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:f.properties.trigger.type,parentSchema:f.properties.
trigger,data:h};e===null?e=[y]:e.push(y),t++}}let n=r.fixed_outfit;if(typeof n!="boolean"){const h={instancePath:s+"/fix\
ed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:f.properties.fixed_outfit.
type,parentSchema:f.properties.fixed_outfit,data:n};e===null?e=[h]:e.push(h),t++}let c=r.from;if(Array.isArray(c)){if(c.
length<1){const y={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:f.properties.from,data:c};e===null?e=[y]:e.push(y),t++}const h=c.length;for(let y=0;y<h;y++){let b=c[y];if(b&&
typeof b=="object"&&!Array.isArray(b)){if(b.sidecar===void 0){const _={instancePath:s+"/from/"+y,schemaPath:"#/propertie\
s/from/items/required",keyword:"required",params:{missingProperty:"sidecar"},schema:f.properties.from.items.required,parentSchema:f.
properties.from.items,data:b};e===null?e=[_]:e.push(_),t++}for(const _ in b)if(_!=="sidecar"){const S={instancePath:s+"/\
from/"+y,schemaPath:"#/properties/from/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
schema:!1,parentSchema:f.properties.from.items,data:b};e===null?e=[S]:e.push(S),t++}if(b.sidecar!==void 0){let _=b.sidecar;
if(typeof _=="string"){if(!fe.test(_)){const S={instancePath:s+"/from/"+y+"/sidecar",schemaPath:"#/properties/from/items\
/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:f.
properties.from.items.properties.sidecar,data:_};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/from/"+y+"\
/sidecar",schemaPath:"#/properties/from/items/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:f.properties.
from.items.properties.sidecar.type,parentSchema:f.properties.from.items.properties.sidecar,data:_};e===null?e=[S]:e.push(
S),t++}}}else{const _={instancePath:s+"/from/"+y,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type:"\
object"},schema:f.properties.from.items.type,parentSchema:f.properties.from.items,data:b};e===null?e=[_]:e.push(_),t++}}}else{
const h={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},schema:f.properties.
from.type,parentSchema:f.properties.from,data:c};e===null?e=[h]:e.push(h),t++}let i=r.groups;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(const h in i){const y=t;if(typeof h=="string"){if(!B.test(h)){const b={instancePath:s+"/groups",schemaPath:"\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][\
A-Za-z0-9_.-]{0,99}$",parentSchema:D,data:h,propertyName:h};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"\
/groups",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:h,
propertyName:h};e===null?e=[b]:e.push(b),t++}var l=y===t;if(!l){const b={instancePath:s+"/groups",schemaPath:"#/properti\
es/groups/propertyNames",keyword:"propertyNames",params:{propertyName:h},schema:f.properties.groups.propertyNames,parentSchema:f.
properties.groups,data:i};e===null?e=[b]:e.push(b),t++}}for(const h in i){let y=i[h];const b=t;let _=!1;const S=t;if(Array.
isArray(y)){const k=y.length;for(let x=0;x<k;x++){let q=y[x];if(typeof q=="string"){if(q.length<1){const F={instancePath:s+
"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+x,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/i\
tems/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:f.properties.groups.additionalProperties.anyOf[0].
items,data:q};e===null?e=[F]:e.push(F),t++}}else{const F={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/"+x,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},
schema:f.properties.groups.additionalProperties.anyOf[0].items.type,parentSchema:f.properties.groups.additionalProperties.
anyOf[0].items,data:q};e===null?e=[F]:e.push(F),t++}}}else{const k={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:f.
properties.groups.additionalProperties.anyOf[0].type,parentSchema:f.properties.groups.additionalProperties.anyOf[0],data:y};
e===null?e=[k]:e.push(k),t++}var m=S===t;if(_=_||m,!_){const k=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.file===
void 0){const q={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"file"},schema:f.properties.groups.additionalProperties.
anyOf[1].required,parentSchema:f.properties.groups.additionalProperties.anyOf[1],data:y};e===null?e=[q]:e.push(q),t++}for(const q in y)
if(q!=="file"){const F={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/grou\
ps/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},schema:!1,
parentSchema:f.properties.groups.additionalProperties.anyOf[1],data:y};e===null?e=[F]:e.push(F),t++}if(y.file!==void 0){
let q=y.file;if(typeof q=="string"){if(q.length<1){const F={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:f.properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===null?
e=[F]:e.push(F),t++}}else{const F={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:f.properties.
groups.additionalProperties.anyOf[1].properties.file.type,parentSchema:f.properties.groups.additionalProperties.anyOf[1].
properties.file,data:q};e===null?e=[F]:e.push(F),t++}}}else{const q={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:f.
properties.groups.additionalProperties.anyOf[1].type,parentSchema:f.properties.groups.additionalProperties.anyOf[1],data:y};
e===null?e=[q]:e.push(q),t++}var m=k===t;_=_||m}if(_)t=b,e!==null&&(b?e.length=b:e=null);else{const k={instancePath:s+"/\
groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"a\
nyOf",params:{},schema:f.properties.groups.additionalProperties.anyOf,parentSchema:f.properties.groups.additionalProperties,
data:y};e===null?e=[k]:e.push(k),t++}}}else{const h={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"object"},schema:f.properties.groups.type,parentSchema:f.properties.groups,data:i};e===null?e=[h]:e.push(
h),t++}let a=r.rules;if(Array.isArray(a)){const h=a.length;for(let y=0;y<h;y++)re(a[y],{instancePath:s+"/rules/"+y,parentData:a,
parentDataProperty:y,rootData:N})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{const h={instancePath:s+"/\
rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:f.properties.rules.type,parentSchema:f.
properties.rules,data:a};e===null?e=[h]:e.push(h),t++}let p=r.order;if(Array.isArray(p)){const h=p.length;for(let y=0;y<
h;y++){let b=p[y];if(typeof b=="string"){if(b.length<1){const _={instancePath:s+"/order/"+y,schemaPath:"#/properties/ord\
er/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:f.properties.order.items,data:b};e===null?
e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/order/"+y,schemaPath:"#/properties/order/items/type",keyword:"type",
params:{type:"string"},schema:f.properties.order.items.type,parentSchema:f.properties.order.items,data:b};e===null?e=[_]:
e.push(_),t++}}}else{const h={instancePath:s+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"\
array"},schema:f.properties.order.type,parentSchema:f.properties.order,data:p};e===null?e=[h]:e.push(h),t++}if(r.keep!==
void 0){let h=r.keep;const y=t;let b=!1;const _=t;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const S={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"type",params:{type:"integer"},schema:f.properties.keep.anyOf[0].
type,parentSchema:f.properties.keep.anyOf[0],data:h};e===null?e=[S]:e.push(S),t++}if(typeof h=="number"&&isFinite(h)&&(h<
0||isNaN(h))){const S={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:f.properties.keep.anyOf[0],data:h};e===null?e=[S]:e.push(S),t++}var d=_===t;if(b=b||d,
!b){const S=t;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.separator===void 0){const x={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/1/required",keyword:"required",params:{missingProperty:"separator"},schema:f.properties.keep.anyOf[1].
required,parentSchema:f.properties.keep.anyOf[1],data:h};e===null?e=[x]:e.push(x),t++}for(const x in h)if(!(x==="separat\
or"||x==="tags")){const q={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:f.properties.keep.anyOf[1],data:h};e===null?e=
[q]:e.push(q),t++}if(h.separator!==void 0){let x=h.separator;if(typeof x=="string"){if(!ue.test(x)){const q={instancePath:s+
"/keep/separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"\
^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:f.properties.keep.anyOf[1].properties.separator,data:x};e===null?e=[q]:e.push(
q),t++}}else{const q={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",
keyword:"type",params:{type:"string"},schema:f.properties.keep.anyOf[1].properties.separator.type,parentSchema:f.properties.
keep.anyOf[1].properties.separator,data:x};e===null?e=[q]:e.push(q),t++}}if(h.tags!==void 0){let x=h.tags;if(!(typeof x==
"number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const q={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/pr\
operties/tags/type",keyword:"type",params:{type:"integer"},schema:f.properties.keep.anyOf[1].properties.tags.type,parentSchema:f.
properties.keep.anyOf[1].properties.tags,data:x};e===null?e=[q]:e.push(q),t++}if(typeof x=="number"&&isFinite(x)&&(x<0||
isNaN(x))){const q={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:f.properties.keep.anyOf[1].properties.tags,data:x};e===null?
e=[q]:e.push(q),t++}}}else{const x={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{
type:"object"},schema:f.properties.keep.anyOf[1].type,parentSchema:f.properties.keep.anyOf[1],data:h};e===null?e=[x]:e.push(
x),t++}var d=S===t;b=b||d}if(b)t=y,e!==null&&(y?e.length=y:e=null);else{const S={instancePath:s+"/keep",schemaPath:"#/pr\
operties/keep/anyOf",keyword:"anyOf",params:{},schema:f.properties.keep.anyOf,parentSchema:f.properties.keep,data:h};e===
null?e=[S]:e.push(S),t++}}te(r.limit,{instancePath:s+"/limit",parentData:r,parentDataProperty:"limit",rootData:N})||(e=e===
null?te.errors:e.concat(te.errors),t=e.length);let g=r.render;if(g&&typeof g=="object"&&!Array.isArray(g)){g.space===void 0&&
(g.space=" "),g.escape===void 0&&(g.escape=!1);for(const b in g)if(!(b==="space"||b==="escape"||b==="wildcards")){const _={
instancePath:s+"/render",schemaPath:"#/properties/render/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
schema:!1,parentSchema:f.properties.render,data:g};e===null?e=[_]:e.push(_),t++}let h=g.space;if(!(h===" "||h==="_")){const b={
instancePath:s+"/render/space",schemaPath:"#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:f.
properties.render.properties.space.enum},schema:f.properties.render.properties.space.enum,parentSchema:f.properties.render.
properties.space,data:h};e===null?e=[b]:e.push(b),t++}let y=g.escape;if(typeof y!="boolean"){const b={instancePath:s+"/r\
ender/escape",schemaPath:"#/properties/render/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:f.properties.
render.properties.escape.type,parentSchema:f.properties.render.properties.escape,data:y};e===null?e=[b]:e.push(b),t++}if(g.
wildcards!==void 0){let b=g.wildcards;if(typeof b!="boolean"){const _={instancePath:s+"/render/wildcards",schemaPath:"#/\
properties/render/properties/wildcards/type",keyword:"type",params:{type:"boolean"},schema:f.properties.render.properties.
wildcards.type,parentSchema:f.properties.render.properties.wildcards,data:b};e===null?e=[_]:e.push(_),t++}}}else{const h={
instancePath:s+"/render",schemaPath:"#/properties/render/type",keyword:"type",params:{type:"object"},schema:f.properties.
render.type,parentSchema:f.properties.render,data:g};e===null?e=[h]:e.push(h),t++}let o=r.train;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.shuffle===void 0&&(o.shuffle=!1),o.caption_dropout===void 0&&(o.caption_dropout=0),o.tag_dropout===
void 0&&(o.tag_dropout=0),o.variants===void 0&&(o.variants=0),o.variants_seed===void 0&&(o.variants_seed=0);for(const k in o)
if(!(k==="shuffle"||k==="caption_dropout"||k==="caption_dropout_every_n_epochs"||k==="tag_dropout"||k==="variants"||k===
"variants_seed")){const x={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:k},schema:!1,parentSchema:f.properties.train,data:o};e===null?e=[x]:e.push(x),
t++}let h=o.shuffle;if(typeof h!="boolean"){const k={instancePath:s+"/train/shuffle",schemaPath:"#/properties/train/prop\
erties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:f.properties.train.properties.shuffle.type,parentSchema:f.
properties.train.properties.shuffle,data:h};e===null?e=[k]:e.push(k),t++}let y=o.caption_dropout;if(typeof y=="number"&&
isFinite(y)){if(y>1||isNaN(y)){const k={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/propertie\
s/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:f.properties.train.properties.
caption_dropout,data:y};e===null?e=[k]:e.push(k),t++}if(y<0||isNaN(y)){const k={instancePath:s+"/train/caption_dropout",
schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:f.properties.train.properties.caption_dropout,data:y};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"type",params:{type:"nu\
mber"},schema:f.properties.train.properties.caption_dropout.type,parentSchema:f.properties.train.properties.caption_dropout,
data:y};e===null?e=[k]:e.push(k),t++}if(o.caption_dropout_every_n_epochs!==void 0){let k=o.caption_dropout_every_n_epochs;
if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const x={instancePath:s+"/train/caption_dropout_every_n_epochs",
schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:f.
properties.train.properties.caption_dropout_every_n_epochs.type,parentSchema:f.properties.train.properties.caption_dropout_every_n_epochs,
data:k};e===null?e=[x]:e.push(x),t++}if(typeof k=="number"&&isFinite(k)&&(k<1||isNaN(k))){const x={instancePath:s+"/trai\
n/caption_dropout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:f.properties.train.properties.caption_dropout_every_n_epochs,
data:k};e===null?e=[x]:e.push(x),t++}}let b=o.tag_dropout;if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b)){const k={
instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:f.properties.train.properties.tag_dropout,data:b};e===null?e=[k]:e.push(k),
t++}if(b<0||isNaN(b)){const k={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:f.properties.train.properties.tag_dropout,
data:b};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/p\
roperties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:f.properties.train.properties.tag_dropout.type,
parentSchema:f.properties.train.properties.tag_dropout,data:b};e===null?e=[k]:e.push(k),t++}let _=o.variants;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){const k={instancePath:s+"/train/variants",schemaPath:"#/properties/train/prop\
erties/variants/type",keyword:"type",params:{type:"integer"},schema:f.properties.train.properties.variants.type,parentSchema:f.
properties.train.properties.variants,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="number"&&isFinite(_)){if(_>100||
isNaN(_)){const k={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:f.properties.train.properties.variants,data:_};e===null?
e=[k]:e.push(k),t++}if(_<0||isNaN(_)){const k={instancePath:s+"/train/variants",schemaPath:"#/properties/train/propertie\
s/variants/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:f.properties.train.properties.
variants,data:_};e===null?e=[k]:e.push(k),t++}}let S=o.variants_seed;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(
S))){const k={instancePath:s+"/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"\
type",params:{type:"integer"},schema:f.properties.train.properties.variants_seed.type,parentSchema:f.properties.train.properties.
variants_seed,data:S};e===null?e=[k]:e.push(k),t++}if(typeof S=="number"&&isFinite(S)&&(S<0||isNaN(S))){const k={instancePath:s+
"/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:f.properties.train.properties.variants_seed,data:S};e===null?e=[k]:e.push(k),t++}}else{
const h={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:f.properties.
train.type,parentSchema:f.properties.train,data:o};e===null?e=[h]:e.push(h),t++}let v=r.tests;if(Array.isArray(v)){const h=v.
length;for(let y=0;y<h;y++){let b=v[y];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.lint===void 0&&(b.lint=[]),b.in===
void 0){const S={instancePath:s+"/tests/"+y,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"\
in"},schema:f.properties.tests.items.required,parentSchema:f.properties.tests.items,data:b};e===null?e=[S]:e.push(S),t++}
if(b.out===void 0){const S={instancePath:s+"/tests/"+y,schemaPath:"#/properties/tests/items/required",keyword:"required",
params:{missingProperty:"out"},schema:f.properties.tests.items.required,parentSchema:f.properties.tests.items,data:b};e===
null?e=[S]:e.push(S),t++}for(const S in b)if(!(S==="in"||S==="out"||S==="lint")){const k={instancePath:s+"/tests/"+y,schemaPath:"\
#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:f.
properties.tests.items,data:b};e===null?e=[k]:e.push(k),t++}if(b.in!==void 0){let S=b.in;if(typeof S!="string"){const k={
instancePath:s+"/tests/"+y+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"s\
tring"},schema:f.properties.tests.items.properties.in.type,parentSchema:f.properties.tests.items.properties.in,data:S};e===
null?e=[k]:e.push(k),t++}}if(b.out!==void 0){let S=b.out;if(typeof S!="string"){const k={instancePath:s+"/tests/"+y+"/ou\
t",schemaPath:"#/properties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:f.properties.tests.
items.properties.out.type,parentSchema:f.properties.tests.items.properties.out,data:S};e===null?e=[k]:e.push(k),t++}}let _=b.
lint;if(Array.isArray(_)){const S=_.length;for(let k=0;k<S;k++){let x=_[k];if(typeof x!="string"){const q={instancePath:s+
"/tests/"+y+"/lint/"+k,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"str\
ing"},schema:f.properties.tests.items.properties.lint.items.type,parentSchema:f.properties.tests.items.properties.lint.items,
data:x};e===null?e=[q]:e.push(q),t++}}}else{const S={instancePath:s+"/tests/"+y+"/lint",schemaPath:"#/properties/tests/i\
tems/properties/lint/type",keyword:"type",params:{type:"array"},schema:f.properties.tests.items.properties.lint.type,parentSchema:f.
properties.tests.items.properties.lint,data:_};e===null?e=[S]:e.push(S),t++}}else{const _={instancePath:s+"/tests/"+y,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:f.properties.tests.items.type,parentSchema:f.
properties.tests.items,data:b};e===null?e=[_]:e.push(_),t++}}}else{const h={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:f.properties.tests.type,parentSchema:f.properties.tests,data:v};
e===null?e=[h]:e.push(h),t++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:f.
type,parentSchema:f,data:r};e===null?e=[w]:e.push(w),t++}return se.errors=e,t===0}function H(r,{instancePath:s="",parentData:z,
parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.
repeats=1),r.prepare===void 0&&(r.prepare=[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.
subsets={}),r.flip===void 0&&(r.flip=!1),r.captions===void 0&&(r.captions={});for(const n in r)if(!(n==="kind"||n==="ima\
ges"||n==="repeats"||n==="prepare"||n==="buckets"||n==="subsets"||n==="flip"||n==="captions")){const c={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:L,data:r};e===
null?e=[c]:e.push(c),t++}if(r.kind!==void 0){let n=r.kind;if(!(n==="character"||n==="style"||n==="object"||n==="regulari\
sation")){const c={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:L.properties.
kind.enum},schema:L.properties.kind.enum,parentSchema:L.properties.kind,data:n};e===null?e=[c]:e.push(c),t++}}r.images!==
void 0&&(O(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:N})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length));let l=r.repeats;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const n={instancePath:s+
"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:L.properties.repeats.type,
parentSchema:L.properties.repeats,data:l};e===null?e=[n]:e.push(n),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){
const n={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:L.properties.repeats,data:l};e===null?e=[n]:e.push(n),t++}let m=r.prepare;if(Array.isArray(m)){const n=m.
length;for(let c=0;c<n;c++)X(m[c],{instancePath:s+"/prepare/"+c,parentData:m,parentDataProperty:c,rootData:N})||(e=e===null?
X.errors:e.concat(X.errors),t=e.length)}else{const n={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/type",keyword:"\
type",params:{type:"array"},schema:L.properties.prepare.type,parentSchema:L.properties.prepare,data:m};e===null?e=[n]:e.
push(n),t++}ee(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:N})||(e=e===null?
ee.errors:e.concat(ee.errors),t=e.length);let d=r.subsets;if(d&&typeof d=="object"&&!Array.isArray(d))for(const n in d){
let c=d[n];if(c&&typeof c=="object"&&!Array.isArray(c)){for(const i in c)if(i!=="repeats"){const a={instancePath:s+"/sub\
sets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:L.properties.subsets.additionalProperties,
data:c};e===null?e=[a]:e.push(a),t++}if(c.repeats!==void 0){let i=c.repeats;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){const a={instancePath:s+"/subsets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/prop\
erties/subsets/additionalProperties/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:L.properties.
subsets.additionalProperties.properties.repeats.type,parentSchema:L.properties.subsets.additionalProperties.properties.repeats,
data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const a={instancePath:s+"/subs\
ets/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properti\
es/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.subsets.additionalProperties.
properties.repeats,data:i};e===null?e=[a]:e.push(a),t++}}}else{const i={instancePath:s+"/subsets/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:L.
properties.subsets.additionalProperties.type,parentSchema:L.properties.subsets.additionalProperties,data:c};e===null?e=[
i]:e.push(i),t++}}else{const n={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{
type:"object"},schema:L.properties.subsets.type,parentSchema:L.properties.subsets,data:d};e===null?e=[n]:e.push(n),t++}let w=r.
flip;if(typeof w!="boolean"){const n={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{
type:"boolean"},schema:L.properties.flip.type,parentSchema:L.properties.flip,data:w};e===null?e=[n]:e.push(n),t++}if(se(
r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:N})||(e=e===null?se.errors:e.
concat(se.errors),t=e.length),!s.startsWith("/defaults/")){if(["kind"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:L.requiredWhenMerged,
parentSchema:L,data:r};e===null?e=[n]:e.push(n),t++}if(["images"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:L.requiredWhenMerged,parentSchema:L,
data:r};e===null?e=[n]:e.push(n),t++}}}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:L.type,parentSchema:L,data:r};e===null?e=[l]:e.push(l),t++}return H.errors=e,t===0}const P={type:"object",additionalProperties:!1,
requiredWhenMerged:["method","base","datasets","schedule",["steps","epochs"]],properties:{method:{enum:["lora"],description:"\
What is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, to train on."},vae:{type:"st\
ring",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{
type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["\
micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,items:{
type:"string"},description:"Program and arguments; started without a shell, it gets the job file as its last argument."}}}],
default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"What trains: `micro`, which comes\
 with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{
type:["string","number"],minLength:1,description:"Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 u\
p to step 2,000, then 5e-7."},steps:{type:"integer",minimum:1,description:"Length of the training in optimiser steps."},
epochs:{type:"integer",minimum:1,description:"Length of the training in passes over all pictures with their repeats (S-5\
5, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one step."},optimizer:{$ref:"#/defin\
itions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fixed number: eq\
ual recipes then give equal results",description:"Of everything random in the training."},clip_skip:{type:"integer",minimum:1,
description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previews"},save_every:{type:"integer",minimum:1,
description:"Keep a checkpoint at every multiple of this many steps; only the result when absent."}}},Z={type:"object",additionalProperties:!1,
description:"The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},
alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent\
."}}};function ie(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const m in r)if(!(m==="rank"||m==="alpha")){const d={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:Z,
data:r};e===null?e=[d]:e.push(d),t++}let l=r.rank;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:s+
"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:Z.properties.rank.type,parentSchema:Z.
properties.rank,data:l};e===null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const m={instancePath:s+
"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Z.
properties.rank,data:l};e===null?e=[m]:e.push(m),t++}if(r.alpha!==void 0){let m=r.alpha;if(typeof m=="number"&&isFinite(
m)){if(m<=0||isNaN(m)){const d={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Z.properties.alpha,data:m};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:Z.properties.
alpha.type,parentSchema:Z.properties.alpha,data:m};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:r};e===null?e=[l]:e.push(l),t++}return ie.
errors=e,t===0}const M={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"a\
rray",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly\
 the running means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"\
Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than\
 this are scaled down to it; 0 never."}}};function ae(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===void 0&&
(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const w in r)if(!(w==="betas"||w==="weight_decay"||
w==="max_grad_norm")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},schema:!1,parentSchema:M,data:r};e===null?e=[n]:e.push(n),t++}let l=r.betas;if(Array.isArray(l)){if(l.
length>2){const n={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},
schema:2,parentSchema:M.properties.betas,data:l};e===null?e=[n]:e.push(n),t++}if(l.length<2){const n={instancePath:s+"/b\
etas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:M.properties.betas,
data:l};e===null?e=[n]:e.push(n),t++}const w=l.length;for(let n=0;n<w;n++){let c=l[n];if(typeof c=="number"&&isFinite(c)){
if(c<0||isNaN(c)){const i={instancePath:s+"/betas/"+n,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:M.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}if(c>=1||isNaN(
c)){const i={instancePath:s+"/betas/"+n,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1},schema:1,parentSchema:M.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s+"/betas/"+n,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"number"},schema:M.
properties.betas.items.type,parentSchema:M.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}}}else{const w={instancePath:s+
"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:M.properties.betas.type,parentSchema:M.
properties.betas,data:l};e===null?e=[w]:e.push(w),t++}let m=r.weight_decay;if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(
m)){const w={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:M.properties.weight_decay,data:m};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+
"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{type:"number"},schema:M.properties.weight_decay.
type,parentSchema:M.properties.weight_decay,data:m};e===null?e=[w]:e.push(w),t++}let d=r.max_grad_norm;if(typeof d=="num\
ber"&&isFinite(d)){if(d<0||isNaN(d)){const w={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:M.properties.max_grad_norm,data:d};e===null?
e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"\
type",params:{type:"number"},schema:M.properties.max_grad_norm.type,parentSchema:M.properties.max_grad_norm,data:d};e===
null?e=[w]:e.push(w),t++}}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.
type,parentSchema:M,data:r};e===null?e=[l]:e.push(l),t++}return ae.errors=e,t===0}const E={type:"object",additionalProperties:!1,
requiredWhenMerged:["prompts"],description:"Pictures generated while training, to see where it goes; the target `preview\
s/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"writ\
e a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a numb\
er, or `100 steps`, or `1 epoch`. Also before the first step and after the last."},prompts:{type:"array",minItems:1,items:{
$ref:"#/definitions/prompt"},description:"What to generate every time."}}},ye=new RegExp("^[1-9][0-9]{0,8} (steps?|epoch\
s?)$","u"),W={type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"\
What the picture shall show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"int\
eger",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-\
44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews differ by the training alon\
e (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's resolution when ab\
sent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's resolution when abse\
nt."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier of the trained network."}}};
function pe(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),
r.strength===void 0&&(r.strength=1),r.prompt===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"prompt"},schema:W.required,parentSchema:W,data:r};e===null?e=[n]:e.push(n),t++}if(r.seed===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},schema:W.required,parentSchema:W,
data:r};e===null?e=[n]:e.push(n),t++}for(const n in r)if(!(n==="prompt"||n==="negative"||n==="seed"||n==="width"||n==="h\
eight"||n==="steps"||n==="cfg"||n==="strength")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:W,data:r};e===null?e=[c]:e.push(c),t++}if(r.prompt!==
void 0){let n=r.prompt;if(typeof n!="string"){const c={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},schema:W.properties.prompt.type,parentSchema:W.properties.prompt,data:n};e===null?e=[c]:e.push(
c),t++}}let l=r.negative;if(typeof l!="string"){const n={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:W.properties.negative.type,parentSchema:W.properties.negative,data:l};e===
null?e=[n]:e.push(n),t++}if(r.seed!==void 0){let n=r.seed;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const c={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:W.properties.seed.
type,parentSchema:W.properties.seed,data:n};e===null?e=[c]:e.push(c),t++}if(typeof n=="number"&&isFinite(n)){if(n>4294967295||
isNaN(n)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:W.properties.seed,data:n};e===null?e=[c]:e.push(c),t++}if(n<0||isNaN(
n)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:W.properties.seed,data:n};e===null?e=[c]:e.push(c),t++}}}if(r.width!==void 0){let n=r.width;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const c={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:W.properties.width.type,parentSchema:W.properties.width,data:n};e===null?e=[c]:e.push(
c),t++}if(typeof n=="number"&&isFinite(n)&&(n<64||isNaN(n))){const c={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:W.properties.width,data:n};e===
null?e=[c]:e.push(c),t++}}if(r.height!==void 0){let n=r.height;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
const c={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:W.
properties.height.type,parentSchema:W.properties.height,data:n};e===null?e=[c]:e.push(c),t++}if(typeof n=="number"&&isFinite(
n)&&(n<64||isNaN(n))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:W.properties.height,data:n};e===null?e=[c]:e.push(c),t++}}let m=r.steps;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const n={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:W.properties.steps.type,parentSchema:W.properties.steps,data:m};e===
null?e=[n]:e.push(n),t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const n={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:W.properties.steps,
data:m};e===null?e=[n]:e.push(n),t++}let d=r.cfg;if(!(typeof d=="number"&&isFinite(d))){const n={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:W.properties.cfg.type,parentSchema:W.properties.cfg,
data:d};e===null?e=[n]:e.push(n),t++}let w=r.strength;if(!(typeof w=="number"&&isFinite(w))){const n={instancePath:s+"/s\
trength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:W.properties.strength.type,
parentSchema:W.properties.strength,data:w};e===null?e=[n]:e.push(n),t++}}else{const l={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:r};e===null?e=[l]:e.push(l),t++}return pe.errors=
e,t===0}function ne(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const m in r)if(!(m==="every"||m==="prompts")){const d={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:E,data:r};e===null?e=[d]:e.push(d),t++}let l=r.every;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&
typeof l!="string"){const m={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:E.
properties.every.type},schema:E.properties.every.type,parentSchema:E.properties.every,data:l};e===null?e=[m]:e.push(m),t++}
if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const m={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:E.properties.every,data:l};e===null?e=[m]:
e.push(m),t++}if(typeof l=="string"&&!ye.test(l)){const m={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:E.
properties.every,data:l};e===null?e=[m]:e.push(m),t++}if(r.prompts!==void 0){let m=r.prompts;if(Array.isArray(m)){if(m.length<
1){const w={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:E.properties.prompts,data:m};e===null?e=[w]:e.push(w),t++}const d=m.length;for(let w=0;w<d;w++)pe(m[w],{instancePath:s+
"/prompts/"+w,parentData:m,parentDataProperty:w,rootData:N})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{
const d={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:E.
properties.prompts.type,parentSchema:E.properties.prompts,data:m};e===null?e=[d]:e.push(d),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:E.requiredWhenMerged,parentSchema:E,data:r};e===null?e=[m]:
e.push(m),t++}}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,
data:r};e===null?e=[l]:e.push(l),t++}return ne.errors=e,t===0}function U(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.optimizer===void 0&&
(r.optimizer={}),r.seed===void 0&&(r.seed=0);for(const p in r)if(!me.call(P.properties,p)){const g={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:P,data:r};e===
null?e=[g]:e.push(g),t++}if(r.method!==void 0){let p=r.method;if(p!=="lora"){const g={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:P.properties.method.enum},schema:P.properties.method.enum,
parentSchema:P.properties.method,data:p};e===null?e=[g]:e.push(g),t++}}if(r.base!==void 0){let p=r.base;if(typeof p!="st\
ring"){const g={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"},schema:P.
properties.base.type,parentSchema:P.properties.base,data:p};e===null?e=[g]:e.push(g),t++}}let m=r.vae;if(typeof m!="stri\
ng"){const p={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:P.properties.
vae.type,parentSchema:P.properties.vae,data:m};e===null?e=[p]:e.push(p),t++}if(r.datasets!==void 0){let p=r.datasets;if(Array.
isArray(p)){if(p.length<1){const o={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:P.properties.datasets,data:p};e===null?e=[o]:e.push(o),t++}const g=p.length;
for(let o=0;o<g;o++){let v=p[o];if(typeof v!="string"){const h={instancePath:s+"/datasets/"+o,schemaPath:"#/properties/d\
atasets/items/type",keyword:"type",params:{type:"string"},schema:P.properties.datasets.items.type,parentSchema:P.properties.
datasets.items,data:v};e===null?e=[h]:e.push(h),t++}}}else{const g={instancePath:s+"/datasets",schemaPath:"#/properties/\
datasets/type",keyword:"type",params:{type:"array"},schema:P.properties.datasets.type,parentSchema:P.properties.datasets,
data:p};e===null?e=[g]:e.push(g),t++}}let d=r.trainer;const w=t;let n=!1;const c=t;if(d!=="micro"){const p={instancePath:s+
"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:P.properties.trainer.anyOf[0].
enum},schema:P.properties.trainer.anyOf[0].enum,parentSchema:P.properties.trainer.anyOf[0],data:d};e===null?e=[p]:e.push(
p),t++}var l=c===t;if(n=n||l,!n){const p=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.command===void 0){const o={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"\
command"},schema:P.properties.trainer.anyOf[1].required,parentSchema:P.properties.trainer.anyOf[1],data:d};e===null?e=[o]:
e.push(o),t++}for(const o in d)if(o!=="command"){const v={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:P.properties.
trainer.anyOf[1],data:d};e===null?e=[v]:e.push(v),t++}if(d.command!==void 0){let o=d.command;if(Array.isArray(o)){if(o.length<
1){const h={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:P.properties.trainer.anyOf[1].properties.command,data:o};e===null?e=[h]:
e.push(h),t++}const v=o.length;for(let h=0;h<v;h++){let y=o[h];if(typeof y!="string"){const b={instancePath:s+"/trainer/\
command/"+h,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},
schema:P.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:P.properties.trainer.anyOf[1].properties.
command.items,data:y};e===null?e=[b]:e.push(b),t++}}}else{const v={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:P.properties.trainer.anyOf[1].
properties.command.type,parentSchema:P.properties.trainer.anyOf[1].properties.command,data:o};e===null?e=[v]:e.push(v),t++}}}else{
const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:P.properties.trainer.anyOf[1].type,parentSchema:P.properties.trainer.anyOf[1],data:d};e===null?e=[o]:e.push(o),t++}
var l=p===t;n=n||l}if(n)t=w,e!==null&&(w?e.length=w:e=null);else{const p={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:P.properties.trainer.anyOf,parentSchema:P.properties.trainer,data:d};
e===null?e=[p]:e.push(p),t++}if(ie(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:N})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length),r.schedule!==void 0){let p=r.schedule;if(typeof p!="string"&&!(typeof p==
"number"&&isFinite(p))){const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{
type:P.properties.schedule.type},schema:P.properties.schedule.type,parentSchema:P.properties.schedule,data:p};e===null?e=
[g]:e.push(g),t++}if(typeof p=="string"&&p.length<1){const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedu\
le/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.properties.schedule,data:p};e===null?e=[g]:e.
push(g),t++}}if(r.steps!==void 0){let p=r.steps;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const g={instancePath:s+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:P.properties.steps.type,parentSchema:P.
properties.steps,data:p};e===null?e=[g]:e.push(g),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const g={instancePath:s+
"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:P.
properties.steps,data:p};e===null?e=[g]:e.push(g),t++}}if(r.epochs!==void 0){let p=r.epochs;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){const g={instancePath:s+"/epochs",schemaPath:"#/properties/epochs/type",keyword:"type",params:{
type:"integer"},schema:P.properties.epochs.type,parentSchema:P.properties.epochs,data:p};e===null?e=[g]:e.push(g),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const g={instancePath:s+"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:P.properties.epochs,data:p};e===null?e=[g]:e.push(g),t++}}
let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/batch_size",schemaPath:"\
#/properties/batch_size/type",keyword:"type",params:{type:"integer"},schema:P.properties.batch_size.type,parentSchema:P.
properties.batch_size,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={
instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:P.properties.batch_size,data:i};e===null?e=[p]:e.push(p),t++}ae(r.optimizer,{instancePath:s+"/opti\
mizer",parentData:r,parentDataProperty:"optimizer",rootData:N})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);let a=r.
seed;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const p={instancePath:s+"/seed",schemaPath:"#/properties/\
seed/type",keyword:"type",params:{type:"integer"},schema:P.properties.seed.type,parentSchema:P.properties.seed,data:a};e===
null?e=[p]:e.push(p),t++}if(typeof a=="number"&&isFinite(a)){if(a>4294967295||isNaN(a)){const p={instancePath:s+"/seed",
schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:P.
properties.seed,data:a};e===null?e=[p]:e.push(p),t++}if(a<0||isNaN(a)){const p={instancePath:s+"/seed",schemaPath:"#/pro\
perties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.properties.seed,data:a};
e===null?e=[p]:e.push(p),t++}}if(r.clip_skip!==void 0){let p=r.clip_skip;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const g={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},
schema:P.properties.clip_skip.type,parentSchema:P.properties.clip_skip,data:p};e===null?e=[g]:e.push(g),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const g={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:P.properties.clip_skip,data:p};e===null?e=[g]:e.
push(g),t++}}if(r.previews!==void 0&&(ne(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"preview\
s",rootData:N})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.save_every!==void 0){let p=r.save_every;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const g={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/typ\
e",keyword:"type",params:{type:"integer"},schema:P.properties.save_every.type,parentSchema:P.properties.save_every,data:p};
e===null?e=[g]:e.push(g),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const g={instancePath:s+"/save_every",
schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:P.
properties.save_every,data:p};e===null?e=[g]:e.push(g),t++}}if(!s.startsWith("/defaults/")){if(["method"].filter(p=>Object.
hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["method"]},schema:P.requiredWhenMerged,parentSchema:P,data:r};e===null?e=[p]:e.push(p),t++}if(["base"].filter(p=>Object.
hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["base"]},schema:P.requiredWhenMerged,parentSchema:P,data:r};e===null?e=[p]:e.push(p),t++}if(["datasets"].filter(p=>Object.
hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["datasets"]},schema:P.requiredWhenMerged,parentSchema:P,data:r};e===null?e=[p]:e.push(p),t++}if(["schedule"].filter(
p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",
params:{names:["schedule"]},schema:P.requiredWhenMerged,parentSchema:P,data:r};e===null?e=[p]:e.push(p),t++}if(["steps",
"epochs"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"r\
equiredWhenMerged",params:{names:["steps","epochs"]},schema:P.requiredWhenMerged,parentSchema:P,data:r};e===null?e=[p]:e.
push(p),t++}}}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:P.type,parentSchema:P,
data:r};e===null?e=[m]:e.push(m),t++}return U.errors=e,t===0}const j={type:"object",additionalProperties:!1,requiredWhenMerged:[
"models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weighted-sum",description:"\
`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"The model that is chan\
ged."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{
type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",
minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"\
Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"n\
umber"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"stri\
ng",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],
default:"fp16",description:"Numbers in the written file."}}};function G(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:N=r}={}){let e=null,t=0;const l=t,m=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.alpha===void 0&&(w=
"alpha")||r.blocks===void 0&&(w="blocks")){const n={};e===null?e=[n]:e.push(n),t++}}var d=m===t;if(d){const w={instancePath:s,
schemaPath:"#/not",keyword:"not",params:{},schema:j.not,parentSchema:j,data:r};e===null?e=[w]:e.push(w),t++}else t=l,e!==
null&&(l?e.length=l:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.
loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)if(!(i==="method"||i==="models"||i==="a\
lpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:j,data:r};e===null?e=[a]:e.push(a),t++}let w=r.
method;if(w!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{
allowedValues:j.properties.method.enum},schema:j.properties.method.enum,parentSchema:j.properties.method,data:w};e===null?
e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const a in i)if(!(a===
"a"||a==="b")){const p={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a},schema:!1,parentSchema:j.properties.models,data:i};e===null?e=[p]:e.push(p),
t++}if(i.a!==void 0){let a=i.a;if(typeof a!="string"){const p={instancePath:s+"/models/a",schemaPath:"#/properties/model\
s/properties/a/type",keyword:"type",params:{type:"string"},schema:j.properties.models.properties.a.type,parentSchema:j.properties.
models.properties.a,data:a};e===null?e=[p]:e.push(p),t++}}if(i.b!==void 0){let a=i.b;if(typeof a!="string"){const p={instancePath:s+
"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:j.properties.
models.properties.b.type,parentSchema:j.properties.models.properties.b,data:a};e===null?e=[p]:e.push(p),t++}}if(!s.startsWith(
"/defaults/")&&["a"].filter(a=>Object.hasOwn(i,a)).length!==1){const a={instancePath:s+"/models",schemaPath:"#/propertie\
s/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:j.properties.models.requiredWhenMerged,
parentSchema:j.properties.models,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:j.properties.models.type,parentSchema:j.properties.
models,data:i};e===null?e=[a]:e.push(a),t++}}if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i)){const a={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:j.properties.alpha,data:i};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){const a={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:j.
properties.alpha,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:j.properties.alpha.type,parentSchema:j.properties.alpha,data:i};e===
null?e=[a]:e.push(a),t++}}if(r.blocks!==void 0){let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const p={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:j.properties.
blocks,data:i};e===null?e=[p]:e.push(p),t++}if(i.length<26){const p={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:j.properties.blocks,data:i};e===null?e=[p]:e.
push(p),t++}const a=i.length;for(let p=0;p<a;p++){let g=i[p];if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g)){const o={
instancePath:s+"/blocks/"+p,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:j.properties.blocks.items,data:g};e===null?e=[o]:e.push(o),t++}if(g<0||isNaN(g)){const o={instancePath:s+
"/blocks/"+p,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:j.properties.blocks.items,data:g};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/blocks/"+p,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:j.properties.blocks.items.type,parentSchema:j.
properties.blocks.items,data:g};e===null?e=[o]:e.push(o),t++}}}else{const a={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:j.properties.blocks.type,parentSchema:j.properties.blocks,
data:i};e===null?e=[a]:e.push(a),t++}}let n=r.loras;if(n&&typeof n=="object"&&!Array.isArray(n))for(const i in n){let a=n[i];
if(!(typeof a=="number"&&isFinite(a))){const p={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:j.properties.loras.additionalProperties.
type,parentSchema:j.properties.loras.additionalProperties,data:a};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:j.properties.loras.type,parentSchema:j.
properties.loras,data:n};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const a={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:j.properties.vae.type,parentSchema:j.
properties.vae,data:i};e===null?e=[a]:e.push(a),t++}}let c=r.dtype;if(!(c==="fp16"||c==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:j.properties.dtype.enum},schema:j.properties.
dtype.enum,parentSchema:j.properties.dtype,data:c};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:j.requiredWhenMerged,parentSchema:j,data:r};e===null?e=[i]:e.push(i),t++}}else{
const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:j.type,parentSchema:j,data:r};e===
null?e=[w]:e.push(w),t++}return G.errors=e,t===0}const I={type:"object",additionalProperties:!1,requiredWhenMerged:[["ch\
eckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function oe(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const l in r)if(!(l==="checkpoint"||l===
"vae"||l==="clip_skip")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},schema:!1,parentSchema:I,data:r};e===null?e=[m]:e.push(m),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const l={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:I.dependencies,parentSchema:I,data:r};e===null?e=[l]:e.push(l),t++}if(r.
checkpoint!==void 0){let l=r.checkpoint;if(typeof l=="string"){if(l.length<1){const m={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.checkpoint,data:l};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:I.properties.checkpoint.type,parentSchema:I.properties.checkpoint,data:l};e===null?e=
[m]:e.push(m),t++}}if(r.vae!==void 0){let l=r.vae;if(typeof l=="string"){if(l.length<1){const m={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.vae,data:l};e===null?
e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:I.properties.vae.type,parentSchema:I.properties.vae,data:l};e===null?e=[m]:e.push(m),t++}}if(r.clip_skip!==
void 0){let l=r.clip_skip;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:I.properties.clip_skip.type,parentSchema:I.
properties.clip_skip,data:l};e===null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const m={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:I.properties.clip_skip,data:l};e===null?e=[m]:e.push(m),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:I.requiredWhenMerged,parentSchema:I,data:r};e===null?e=[l]:
e.push(l),t++}}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,
data:r};e===null?e=[l]:e.push(l),t++}return oe.errors=e,t===0}function he(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const o in r)if(!me.call(A.properties,o)){const v={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:A,data:r};e===null?
e=[v]:e.push(v),t++}if(r.sdbuild!==void 0){let o=r.sdbuild;if(o!==1){const v={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:A.properties.sdbuild,data:o};e===null?
e=[v]:e.push(v),t++}}if(r.extends!==void 0){let o=r.extends;if(typeof o!="string"&&!Array.isArray(o)){const v={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:A.properties.extends.type},schema:A.properties.
extends.type,parentSchema:A.properties.extends,data:o};e===null?e=[v]:e.push(v),t++}if(typeof o=="string"&&o.length<1){const v={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.
properties.extends,data:o};e===null?e=[v]:e.push(v),t++}if(Array.isArray(o)){if(o.length<1){const h={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:A.properties.
extends,data:o};e===null?e=[h]:e.push(h),t++}const v=o.length;for(let h=0;h<v;h++){let y=o[h];if(typeof y=="string"){if(y.
length<1){const b={instancePath:s+"/extends/"+h,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:A.properties.extends.items,data:y};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+
"/extends/"+h,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:A.properties.extends.
items.type,parentSchema:A.properties.extends.items,data:y};e===null?e=[b]:e.push(b),t++}}}}if(r.vars!==void 0){let o=r.vars;
if(o&&typeof o=="object"&&!Array.isArray(o))for(const v in o){let h=o[v];if(typeof h!="string"&&!(typeof h=="number"&&isFinite(
h))){const y={instancePath:s+"/vars/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:A.properties.vars.additionalProperties.type},schema:A.properties.vars.additionalProperties.
type,parentSchema:A.properties.vars.additionalProperties,data:h};e===null?e=[y]:e.push(y),t++}}else{const v={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:A.properties.vars.type,parentSchema:A.
properties.vars,data:o};e===null?e=[v]:e.push(v),t++}}let n=r.defaults;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)
if(!(o==="dataset"||o==="train"||o==="merge")){const v={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:A.properties.defaults,
data:n};e===null?e=[v]:e.push(v),t++}n.dataset!==void 0&&(H(n.dataset,{instancePath:s+"/defaults/dataset",parentData:n,parentDataProperty:"\
dataset",rootData:N})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),n.train!==void 0&&(U(n.train,{instancePath:s+
"/defaults/train",parentData:n,parentDataProperty:"train",rootData:N})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
n.merge!==void 0&&(G(n.merge,{instancePath:s+"/defaults/merge",parentData:n,parentDataProperty:"merge",rootData:N})||(e=
e===null?G.errors:e.concat(G.errors),t=e.length))}else{const o={instancePath:s+"/defaults",schemaPath:"#/properties/defa\
ults/type",keyword:"type",params:{type:"object"},schema:A.properties.defaults.type,parentSchema:A.properties.defaults,data:n};
e===null?e=[o]:e.push(o),t++}let c=r.models;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const o in c){const v=t;if(typeof o==
"string"){if(!B.test(o)){const h={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,data:o,propertyName:o};
e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/models",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:D.type,parentSchema:D,data:o,propertyName:o};e===null?e=[h]:e.push(h),t++}var l=v===t;if(!l){
const h={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:o},
schema:A.properties.models.propertyNames,parentSchema:A.properties.models,data:c};e===null?e=[h]:e.push(h),t++}}for(const o in c)
oe(c[o],{instancePath:s+"/models/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:o,rootData:N})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{const o={instancePath:s+"/models",schemaPath:"#/properties/mo\
dels/type",keyword:"type",params:{type:"object"},schema:A.properties.models.type,parentSchema:A.properties.models,data:c};
e===null?e=[o]:e.push(o),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i){const v=t;if(typeof o==
"string"){if(!B.test(o)){const h={instancePath:s+"/datasets",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,data:o,propertyName:o};
e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/datasets",schemaPath:"#/definitions/name/type",keyword:"typ\
e",params:{type:"string"},schema:D.type,parentSchema:D,data:o,propertyName:o};e===null?e=[h]:e.push(h),t++}var m=v===t;if(!m){
const h={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName:o},
schema:A.properties.datasets.propertyNames,parentSchema:A.properties.datasets,data:i};e===null?e=[h]:e.push(h),t++}}for(const o in i)
H(i[o],{instancePath:s+"/datasets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:o,rootData:N})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{const o={instancePath:s+"/datasets",schemaPath:"#/properties/da\
tasets/type",keyword:"type",params:{type:"object"},schema:A.properties.datasets.type,parentSchema:A.properties.datasets,
data:i};e===null?e=[o]:e.push(o),t++}let a=r.train;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const o in a){const v=t;
if(typeof o=="string"){if(!B.test(o)){const h={instancePath:s+"/train",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,
data:o,propertyName:o};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/train",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:o,propertyName:o};e===null?e=[h]:e.push(
h),t++}var d=v===t;if(!d){const h={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"proper\
tyNames",params:{propertyName:o},schema:A.properties.train.propertyNames,parentSchema:A.properties.train,data:a};e===null?
e=[h]:e.push(h),t++}}for(const o in a)U(a[o],{instancePath:s+"/train/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:o,rootData:N})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)}else{const o={instancePath:s+"/tr\
ain",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:A.properties.train.type,parentSchema:A.
properties.train,data:a};e===null?e=[o]:e.push(o),t++}let p=r.merge;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p){
const v=t;if(typeof o=="string"){if(!B.test(o)){const h={instancePath:s+"/merge",schemaPath:"#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:D,
data:o,propertyName:o};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/merge",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:o,propertyName:o};e===null?e=[h]:e.push(
h),t++}var w=v===t;if(!w){const h={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"proper\
tyNames",params:{propertyName:o},schema:A.properties.merge.propertyNames,parentSchema:A.properties.merge,data:p};e===null?
e=[h]:e.push(h),t++}}for(const o in p)G(p[o],{instancePath:s+"/merge/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,
parentDataProperty:o,rootData:N})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)}else{const o={instancePath:s+"/me\
rge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:A.properties.merge.type,parentSchema:A.
properties.merge,data:p};e===null?e=[o]:e.push(o),t++}let g=r.report;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const o in g)
if(o!=="title"){const v={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o},schema:!1,parentSchema:A.properties.report,data:g};e===null?e=[v]:e.push(v),
t++}if(g.title!==void 0){let o=g.title;if(typeof o!="string"){const v={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:A.properties.report.properties.title.type,
parentSchema:A.properties.report.properties.title,data:o};e===null?e=[v]:e.push(v),t++}}}else{const o={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:A.properties.report.type,parentSchema:A.
properties.report,data:g};e===null?e=[o]:e.push(o),t++}if(r.default!==void 0){let o=r.default;if(Array.isArray(o)){const v=o.
length;for(let h=0;h<v;h++){let y=o[h];if(typeof y!="string"){const b={instancePath:s+"/default/"+h,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:A.properties.default.items.type,parentSchema:A.properties.
default.items,data:y};e===null?e=[b]:e.push(b),t++}}}else{const v={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:A.properties.default.type,parentSchema:A.properties.default,data:o};
e===null?e=[v]:e.push(v),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:A.requiredWhenMerged,
parentSchema:A,data:r};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:A.type,parentSchema:A,data:r};e===null?e=[n]:e.push(n),t++}return he.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = ge;
