// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const $e=Se,A={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
f them.",properties:{kind:{enum:["tags","text","mixed"],default:"tags",description:"What the files hold: tags between co\
mmas, natural language, or a line of tags and then natural language."},template:{type:"string",minLength:1,description:"\
Sentence to write instead of the tags: `{trigger}, a picture of {people}. {text}`. Fields are `trigger`, `text`, groups,\
 and `tags` for the rest; a clause of which a field has nothing is left out."},scheme:{enum:["maruzen","keep","style","t\
extual-inversion"],description:"Ready-made rules after the recipe's own: `maruzen` drops what the trigger learns (S-13),\
 `keep` drops nothing but what is redundant (S-20), `style` also what is noise, `textual-inversion` what the embedding l\
earns (S-146)."},learned:{$ref:"#/definitions/strings",description:"With `scheme`: patterns of the tags that are learned\
."},trigger:{type:"string",minLength:1,description:"With `scheme`: the word that calls up what is learned."},fixed_outfit:{
type:"boolean",default:!1,description:"Clothes may be learned: no prompt is to change them (S-18)."},from:{type:"array",
minItems:1,default:[{sidecar:".txt"}],items:{$ref:"#/definitions/source"},description:"Sources of tags; what they give i\
s put together, and the first to name a tag decides on its place."},thresholds:{$ref:"#/definitions/thresholds",default:{},
description:"How sure a tagger must be; for all sources with scores that say nothing else."},vocab:{type:"object",additionalProperties:!1,
default:{},description:"The tags that the base model knows: other names of a tag become that tag, and lint tells unknown\
 ones.",properties:{files:{$ref:"#/definitions/strings",description:"Lists of tags, relative to the project: a word a li\
ne, `word,alias`, the CSV of the tag completion of a WebUI, or the `selected_tags.csv` of a tagger."},extra:{type:"array",
items:{type:"string",minLength:1},default:[],description:"Words of your own that are tags too."}}},overrides:{type:["str\
ing","object"],minLength:1,additionalProperties:{$ref:"#/definitions/override"},hint:"write a folder, a `.yaml` file, or\
 a map of pictures",description:"What was decided by hand for single pictures, after the rules: a folder with a `STEM.ya\
ml` for each of them, a `.yaml` file with an entry for each of them, or those entries here."},groups:{type:"object",propertyNames:{
$ref:"#/definitions/name"},additionalProperties:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{type:"object",
additionalProperties:!1,required:["file"],properties:{file:{type:"string",minLength:1,description:"A text file of the pr\
oject that holds the list: one pattern a line, `#` before a comment."}}}],hint:"write a list of patterns, or `{file: lis\
ts/noise.txt}`"},default:{},description:'Named lists of patterns, written `"@name"` wherever a pattern may stand.'},rules:{
type:"array",default:[],items:{$ref:"#/definitions/rule"},description:"What is done to the tags, in order; one verb a ru\
le."},order:{type:"array",items:{type:"string",minLength:1},default:["*"],description:"Patterns in the order their tags \
stand in the caption; `*` is the rest. Triggers stand first anyway."},keep:{anyOf:[{type:"integer",minimum:0},{type:"obj\
ect",additionalProperties:!1,required:["separator"],properties:{separator:{type:"string",pattern:"^[^\\s,]+$",hint:"writ\
e what no tag holds, such as `|||`",description:"What stands in the caption's file between the kept tags and the rest."},
tags:{type:"integer",minimum:0,description:"How many tags are kept; the triggers and the prefix when absent."}}}],hint:'\
write a number, or `{separator: "|||"}`',description:"Leading tags that are neither shuffled nor dropped in training; th\
e triggers and the prefix when absent."},limit:{$ref:"#/definitions/limit",default:{}},render:{type:"object",additionalProperties:!1,
default:{},description:"How a tag is written into the caption.",properties:{space:{enum:[" ","_"],default:" ",description:"\
Between the words of a tag."},escape:{type:"boolean",default:!1,description:"Write `\\(` for `(`; for prompts of a WebUI,\
 not for trainers."},wildcards:{type:"boolean",description:"The trainer reads `{a|b}` as a choice: write a plain brace t\
wice. True when absent for captions of several lines."}}},train:{type:"object",additionalProperties:!1,default:{},description:"\
What the trainer does to the caption anew at every step.",properties:{shuffle:{type:"boolean",default:!1,description:"Sh\
uffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"Share of\
 steps that see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:1,description:"Every so many \
epochs all captions are empty."},tag_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"Chance of each ta\
g after the kept ones to be left out."},variants:{type:"integer",minimum:0,maximum:100,default:0,description:"Shuffled c\
opies as further lines of the caption's file, for trainers that choose a line (S-105)."},variants_seed:{type:"integer",minimum:0,
default:0,description:"What the order of the copies depends on, beside the picture's path."}}},tests:{type:"array",default:[],
items:{type:"object",additionalProperties:!1,required:["in","out"],properties:{in:{type:"string",description:"Tags as th\
e sources give them."},out:{type:"string",description:"The caption that must come out."},lint:{type:"array",items:{type:"\
string"},default:[],description:"Rules and checks that must complain."}}},description:"Examples of what the rules must d\
o."}}},source:{type:"object",hint:"a source is one of these: write two entries, or keep one of the two",additionalProperties:!1,
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
tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-25)."},tags:{type:"integer",minimum:1,
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
o` in their place (S-27)."},to:{type:"string",minLength:1,description:"With `combine`: the tag that takes their place."},
in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:'With \
`combine`: patterns of what a capture may be: `{combine: [holding, "{x}"], to: "holding {x}", in: {x: [sword, book]}}`.'},
subsume:{type:"object",additionalProperties:!1,description:"Verb: remove a tag that another one makes redundant (S-26).",
properties:{table:{type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, relative to the proje\
ct, besides the one that comes with sdbuild."},suffix:{type:"boolean",default:!1,description:"Also when its words are th\
e last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"object",additionalProperties:!1,description:"Verb:\
 write what a tag implies behind it; undoes `subsume`.",properties:{table:{type:"string",minLength:1,description:"Your o\
wn CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#/definitions/strings",description:"Verb: repo\
rt where more than one of these is there (S-28)."},require:{$ref:"#/definitions/strings",description:"Verb: report where\
 none of these is there."},on:{enum:["error","warn"],description:"With `exclusive` or `require`: how bad that is; `error\
` when absent."},keep:{enum:["score","order"],description:"With `exclusive`: remove all but the one the tagger is surest\
 of, if it gave all of them, or all but the first of the patterns that is there."},mark:{$ref:"#/definitions/strings",description:"\
Verb: list these for a person to look at; nothing is changed."},trigger:{type:"string",minLength:1,description:"Verb: th\
e word that calls up what is learned; stands first and is kept (S-89, S-91)."},prefix:{type:"string",minLength:1,description:"\
Verb: text before the caption."},suffix:{type:"string",minLength:1,description:"Verb: text after the caption."},subset:{
type:"string",minLength:1,description:"Only for the pictures that match this glob."},when:{type:"string",minLength:1,description:"\
Only where this holds: `has(from behind) and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},
note:{type:"string",description:"Why; shown by `why`."}}},train:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"method","base","datasets","schedule",["steps","epochs"]],properties:{method:{enum:["lora"],description:"What is trained\
."},base:{type:"string",description:"Name of the checkpoint, under `models`, to train on."},vae:{type:"string",default:"\
none",description:"Name of a VAE under `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{type:"arr\
ay",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},trainer:{anyOf:[{enum:["micro"]},
{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,items:{type:"st\
ring"},description:"Program and arguments; started without a shell, it gets the job file as its last argument."}}}],default:"\
micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"What trains: `micro`, which comes with sdb\
uild, or a command that speaks the trainer protocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{type:[
"number","string","object"],minLength:1,additionalProperties:!1,description:"Learning rate in the grammar of the WebUI: \
`5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shape.",hint:"a schedule has one shape: `constant`, `linear`\
, `cosine` or `anneal`",requiredWhenMerged:[["constant","linear","cosine","anneal"]],properties:{constant:{$ref:"#/defin\
itions/rate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,required:["peak"],description:"\
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
default:"fp16",description:"Numbers in the written file."}}}}},I={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},te=Object.prototype.hasOwnProperty,
D={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
"object","regularisation"],description:"What is learned from it; sets which lint findings are errors. `regularisation` p\
ictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them,\
 of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"How often every pi\
cture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"\
What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},
subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"\
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."}}},description:"\
Other settings for some of the pictures, by glob; the last glob that matches wins."},flip:{type:"boolean",default:!1,description:"\
Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#\
/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"}}},G={type:["string","array"],items:{type:"\
string",minLength:1},minLength:1,minItems:1};function j(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:G.type},schema:G.type,parentSchema:G,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="string"&&r.length<1){const o={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G,data:r};e===null?e=
[o]:e.push(o),t++}if(Array.isArray(r)){if(r.length<1){const a={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:G,data:r};e===null?e=[a]:e.push(a),t++}const o=r.length;for(let a=0;a<o;a++){let n=r[a];
if(typeof n=="string"){if(n.length<1){const k={instancePath:s+"/"+a,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:G.items,data:n};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/"+a,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:G.items.type,parentSchema:G.items,data:n};e===null?e=[k]:e.push(
k),t++}}}return j.errors=e,t===0}const J={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},ve=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function oe(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:J.required,parentSchema:J,data:r};e===null?e=[o]:e.push(o),t++}for(const o in r)
if(o!=="flatten"){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:J,data:r};e===null?e=[a]:e.push(a),t++}if(r.flatten!==void 0){let o=r.flatten;if(typeof o=="strin\
g"){if(!ve.test(o)){const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:J.properties.
flatten,data:o};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:J.properties.flatten.type,parentSchema:J.properties.flatten,data:o};e===
null?e=[a]:e.push(a),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.
type,parentSchema:J,data:r};e===null?e=[o]:e.push(o),t++}return oe.errors=e,t===0}const M={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function me(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const d in r)
if(!(d==="resolution"||d==="step"||d==="min"||d==="max"||d==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:M,data:r};e===null?e=[i]:
e.push(i),t++}let o=r.resolution;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&!Array.isArray(o)){const d={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:M.properties.resolution.type},schema:M.
properties.resolution.type,parentSchema:M.properties.resolution,data:o};e===null?e=[d]:e.push(d),t++}if(typeof o=="numbe\
r"&&isFinite(o)&&(o<8||isNaN(o))){const d={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:M.properties.resolution,data:o};e===null?e=[d]:e.push(d),
t++}if(Array.isArray(o)){if(o.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:M.properties.resolution,data:o};e===null?e=[i]:e.push(i),t++}
if(o.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:M.properties.resolution,data:o};e===null?e=[i]:e.push(i),t++}const d=o.length;for(let i=0;i<
d;i++){let p=o[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const v={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:M.properties.resolution.items.type,parentSchema:M.
properties.resolution.items,data:p};e===null?e=[v]:e.push(v),t++}if(typeof p=="number"&&isFinite(p)&&(p<8||isNaN(p))){const v={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:M.properties.resolution.items,data:p};e===null?e=[v]:e.push(v),t++}}}let a=r.step;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const d={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:M.properties.step.type,parentSchema:M.properties.step,data:a};e===null?e=[d]:e.push(
d),t++}if(typeof a=="number"&&isFinite(a)&&(a<8||isNaN(a))){const d={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:M.properties.step,data:a};e===null?e=
[d]:e.push(d),t++}let n=r.min;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:M.properties.min.type,parentSchema:M.properties.min,
data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(n)&&(n<8||isNaN(n))){const d={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:M.properties.
min,data:n};e===null?e=[d]:e.push(d),t++}let k=r.max;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const d={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:M.properties.max.
type,parentSchema:M.properties.max,data:k};e===null?e=[d]:e.push(d),t++}if(typeof k=="number"&&isFinite(k)&&(k<8||isNaN(
k))){const d={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:M.properties.max,data:k};e===null?e=[d]:e.push(d),t++}let h=r.upscale;if(!(h==="allow"||h==="warn"||
h==="never")){const d={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:M.
properties.upscale.enum},schema:M.properties.upscale.enum,parentSchema:M.properties.upscale,data:h};e===null?e=[d]:e.push(
d),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,
data:r};e===null?e=[o]:e.push(o),t++}return me.errors=e,t===0}const b={type:"object",additionalProperties:!1,description:"\
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
type:"integer",minimum:1,description:"Every so many epochs all captions are empty."},tag_dropout:{type:"number",minimum:0,
maximum:1,default:0,description:"Chance of each tag after the kept ones to be left out."},variants:{type:"integer",minimum:0,
maximum:100,default:0,description:"Shuffled copies as further lines of the caption's file, for trainers that choose a li\
ne (S-105)."},variants_seed:{type:"integer",minimum:0,default:0,description:"What the order of the copies depends on, be\
side the picture's path."}}},tests:{type:"array",default:[],items:{type:"object",additionalProperties:!1,required:["in",
"out"],properties:{in:{type:"string",description:"Tags as the sources give them."},out:{type:"string",description:"The c\
aption that must come out."},lint:{type:"array",items:{type:"string"},default:[],description:"Rules and checks that must\
 complain."}}},description:"Examples of what the rules must do."}}},W={type:"object",hint:"a source is one of these: wri\
te two entries, or keep one of the two",additionalProperties:!1,oneOf:[{required:["sidecar"]},{required:["scores"]},{required:[
"metadata"]},{required:["filename"]}],dependencies:{thresholds:["scores"]},properties:{sidecar:{type:"string",pattern:"^\
\\.[A-Za-z0-9_.-]+$",hint:"write a file name extension with its dot, such as `.txt`",description:"Extension of the file \
beside the picture that holds its tags, as text or (`.json`) as Hydrus and gallery-dl write them."},scores:{type:"string",
pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$",hint:"write a file name extension with its dot, such as `.json`",description:"E\
xtension of the JSON file beside the picture in which a tagger left its tags with their scores."},metadata:{type:"string",
minLength:1,description:"The JSON file of sd-scripts, relative to the project, with `caption` and `tags` of every pictur\
e."},filename:{enum:[!0],description:"The picture's file name, after the numbers at its beginning, holds the tags."},thresholds:{
$ref:"#/definitions/thresholds",description:"With `scores`: how sure this tagger must be."},categories:{type:"array",items:{
enum:["general","artist","copyright","character","meta","rating"]},description:"Kinds of tags that are taken from here; \
when absent all, of scores all but `rating`."}}},xe=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),_e=new RegExp("^\\.([A-Za-z0-9\
_.-]+\\.)?json$","u"),L={type:"object",additionalProperties:!1,description:"Lowest scores, by the kind of the tag.",properties:{
general:{type:"number",minimum:0,maximum:1,description:"Tags of no other kind; 0.35 when absent everywhere."},character:{
type:"number",minimum:0,maximum:1,description:"Names of characters; 0.85 when absent everywhere."},copyright:{type:"numb\
er",minimum:0,maximum:1,description:"Names of series; as `general` when absent."},artist:{type:"number",minimum:0,maximum:1,
description:"Names of artists; as `general` when absent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of \
the file, such as `highres`; as `general` when absent."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,
maximum:1},default:{},description:"Single tags, whatever their kind: `{hat: 0.6}`."}}};function re(r,{instancePath:s="",
parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===
void 0&&(r.tags={});for(const a in r)if(!(a==="general"||a==="character"||a==="copyright"||a==="artist"||a==="meta"||a===
"tags")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:L,data:r};e===null?e=[n]:e.push(n),t++}if(r.general!==void 0){let a=r.general;if(typeof a=="numbe\
r"&&isFinite(a)){if(a>1||isNaN(a)){const n={instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.general,data:a};e===null?e=[n]:e.push(n),t++}
if(a<0||isNaN(a)){const n={instancePath:s+"/general",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:L.properties.general,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={
instancePath:s+"/general",schemaPath:"#/properties/general/type",keyword:"type",params:{type:"number"},schema:L.properties.
general.type,parentSchema:L.properties.general,data:a};e===null?e=[n]:e.push(n),t++}}if(r.character!==void 0){let a=r.character;
if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const n={instancePath:s+"/character",schemaPath:"#/properties/char\
acter/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.character,data:a};e===
null?e=[n]:e.push(n),t++}if(a<0||isNaN(a)){const n={instancePath:s+"/character",schemaPath:"#/properties/character/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.character,data:a};e===null?e=[
n]:e.push(n),t++}}else{const n={instancePath:s+"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{
type:"number"},schema:L.properties.character.type,parentSchema:L.properties.character,data:a};e===null?e=[n]:e.push(n),t++}}
if(r.copyright!==void 0){let a=r.copyright;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const n={instancePath:s+
"/copyright",schemaPath:"#/properties/copyright/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.
properties.copyright,data:a};e===null?e=[n]:e.push(n),t++}if(a<0||isNaN(a)){const n={instancePath:s+"/copyright",schemaPath:"\
#/properties/copyright/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.copyright,
data:a};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",
keyword:"type",params:{type:"number"},schema:L.properties.copyright.type,parentSchema:L.properties.copyright,data:a};e===
null?e=[n]:e.push(n),t++}}if(r.artist!==void 0){let a=r.artist;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const n={
instancePath:s+"/artist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:L.properties.artist,data:a};e===null?e=[n]:e.push(n),t++}if(a<0||isNaN(a)){const n={instancePath:s+"/artist",
schemaPath:"#/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.
artist,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",
keyword:"type",params:{type:"number"},schema:L.properties.artist.type,parentSchema:L.properties.artist,data:a};e===null?
e=[n]:e.push(n),t++}}if(r.meta!==void 0){let a=r.meta;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const n={instancePath:s+
"/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.
properties.meta,data:a};e===null?e=[n]:e.push(n),t++}if(a<0||isNaN(a)){const n={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.meta,data:a};
e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:L.properties.meta.type,parentSchema:L.properties.meta,data:a};e===null?e=[n]:e.push(n),t++}}let o=r.
tags;if(o&&typeof o=="object"&&!Array.isArray(o))for(const a in o){let n=o[a];if(typeof n=="number"&&isFinite(n)){if(n>1||
isNaN(n)){const k={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.tags.additionalProperties,
data:n};e===null?e=[k]:e.push(k),t++}if(n<0||isNaN(n)){const k={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:L.properties.tags.additionalProperties,data:n};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"\
/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:L.properties.tags.additionalProperties.type,parentSchema:L.properties.tags.additionalProperties,
data:n};e===null?e=[k]:e.push(k),t++}}else{const a={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:L.properties.tags.type,parentSchema:L.properties.tags,data:o};e===null?e=[a]:e.push(
a),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,
data:r};e===null?e=[o]:e.push(o),t++}return re.errors=e,t===0}function le(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;const o=t;let a=!1,n=null;const k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:W.
oneOf[0].required,parentSchema:W.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var d=k===t;d&&(a=!0,n=0);const h=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:W.oneOf[1].required,parentSchema:W.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var d=h===t;if(d&&a)a=!1,n=[n,1];else{d&&(a=!0,n=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const v={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:W.oneOf[2].required,parentSchema:W.oneOf[2],data:r};e===null?e=[v]:e.push(v),t++}var d=i===t;if(d&&a)a=
!1,n=[n,2];else{d&&(a=!0,n=2);const v=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const m={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:W.oneOf[3].required,parentSchema:W.
oneOf[3],data:r};e===null?e=[m]:e.push(m),t++}var d=v===t;d&&a?(a=!1,n=[n,3]):d&&(a=!0,n=3)}}if(a)t=o,e!==null&&(o?e.length=
o:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},schema:W.oneOf,parentSchema:W,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const p={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:W,data:r};e===null?
e=[p]:e.push(p),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:W.dependencies,parentSchema:W,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!xe.test(i)){const p={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:W.properties.sidecar,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:W.properties.
sidecar.type,parentSchema:W.properties.sidecar,data:i};e===null?e=[p]:e.push(p),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!_e.test(i)){const p={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:W.properties.
scores,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:W.properties.scores.type,parentSchema:W.properties.scores,data:i};e===null?
e=[p]:e.push(p),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.
metadata,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:W.properties.metadata.type,parentSchema:W.properties.metadata,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const p={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:W.properties.filename.enum},schema:W.properties.filename.
enum,parentSchema:W.properties.filename,data:i};e===null?e=[p]:e.push(p),t++}}if(r.thresholds!==void 0&&(re(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:N})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const p=i.length;for(let v=0;v<p;v++){
let l=i[v];if(!(l==="general"||l==="artist"||l==="copyright"||l==="character"||l==="meta"||l==="rating")){const m={instancePath:s+
"/categories/"+v,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:W.properties.categories.
items.enum},schema:W.properties.categories.items.enum,parentSchema:W.properties.categories.items,data:l};e===null?e=[m]:
e.push(m),t++}}}else{const p={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:W.properties.categories.type,parentSchema:W.properties.categories,data:i};e===null?e=[p]:e.push(p),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,
data:r};e===null?e=[i]:e.push(i),t++}return le.errors=e,t===0}const K={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Ne=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function ce(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(o==="add"||o==="drop"||o==="set"||o===
"sha256"||o==="note")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:K,data:r};e===null?e=[a]:e.push(a),t++}if(r.add!==void 0&&(j(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:N})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.drop!==
void 0&&(j(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:N})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),r.set!==void 0&&(j(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:N})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.sha256!==void 0){let o=r.sha256;if(typeof o=="string"){if(!Ne.test(
o)){const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:K.properties.sha256,data:o};e===null?e=[a]:e.push(a),t++}}else{
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:K.properties.
sha256.type,parentSchema:K.properties.sha256,data:o};e===null?e=[a]:e.push(a),t++}}if(r.note!==void 0){let o=r.note;if(typeof o!=
"string"){const a={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:K.
properties.note.type,parentSchema:K.properties.note,data:o};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,data:r};e===null?e=[o]:e.push(o),
t++}return ce.errors=e,t===0}const w={type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",
additionalProperties:!1,oneOf:[{required:["drop"]},{required:["only"]},{required:["add"]},{required:["replace"]},{required:[
"map"]},{required:["combine"]},{required:["subsume"]},{required:["imply"]},{required:["exclusive"]},{required:["require"]},
{required:["mark"]},{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],dependencies:{to:["combine"],in:[
"combine"],combine:["to"],at:["add"],keep:["exclusive"],ancestors:["drop"],role:["drop"]},properties:{id:{$ref:"#/defini\
tions/name",description:"Name of the rule in `why` and in lint; `rules[3]` when absent."},drop:{$ref:"#/definitions/stri\
ngs",description:"Verb: remove every tag that matches."},ancestors:{type:"boolean",description:"With `drop`: also remove\
 the tags that the removed ones imply. True when absent for `role: learned`, else false."},role:{enum:["learned","noise",
"wrong"],description:"With `drop`: why these go. `learned` tags are what the trigger is to absorb (S-13)."},only:{$ref:"\
#/definitions/strings",description:"Verb: remove every tag that does not match."},add:{$ref:"#/definitions/strings",description:"\
Verb: put a tag there, or several, where they are not there yet."},at:{type:"string",pattern:"^(first|last|(before|after\
): *\\S.*)$",hint:"write `first`, `last`, `before:TAG` or `after:TAG`",description:"With `add`: where; `last` when absen\
t, and where there is no such TAG."},replace:{type:"object",minProperties:1,additionalProperties:{$ref:"#/definitions/st\
rings"},description:"Verb: a tag for another, or for several: `{serafuku: school uniform}`."},map:{type:"object",minProperties:1,
additionalProperties:{type:"string",minLength:1},description:'Verb: write tags anew by their parts: `{"/(.*) hair orname\
nt/": "$1 hairclip"}`.'},combine:{type:"array",minItems:2,items:{type:"string",minLength:1},description:"Verb: when all \
of these are there, put the tag `to` in their place (S-27)."},to:{type:"string",minLength:1,description:"With `combine`:\
 the tag that takes their place."},in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{$ref:"#/defin\
itions/strings"},description:'With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"], to: "holdi\
ng {x}", in: {x: [sword, book]}}`.'},subsume:{type:"object",additionalProperties:!1,description:"Verb: remove a tag that\
 another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CSV of `anteced\
ent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"boolean",default:!1,description:"\
Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"object",additionalProperties:!1,
description:"Verb: write what a tag implies behind it; undoes `subsume`.",properties:{table:{type:"string",minLength:1,description:"\
Your own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#/definitions/strings",description:"Verb\
: report where more than one of these is there (S-28)."},require:{$ref:"#/definitions/strings",description:"Verb: report\
 where none of these is there."},on:{enum:["error","warn"],description:"With `exclusive` or `require`: how bad that is; \
`error` when absent."},keep:{enum:["score","order"],description:"With `exclusive`: remove all but the one the tagger is \
surest of, if it gave all of them, or all but the first of the patterns that is there."},mark:{$ref:"#/definitions/strin\
gs",description:"Verb: list these for a person to look at; nothing is changed."},trigger:{type:"string",minLength:1,description:"\
Verb: the word that calls up what is learned; stands first and is kept (S-89, S-91)."},prefix:{type:"string",minLength:1,
description:"Verb: text before the caption."},suffix:{type:"string",minLength:1,description:"Verb: text after the captio\
n."},subset:{type:"string",minLength:1,description:"Only for the pictures that match this glob."},when:{type:"string",minLength:1,
description:"Only where this holds: `has(from behind) and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, \
`ar > 1.2`."},note:{type:"string",description:"Why; shown by `why`."}}},ee=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",
"u"),Ae=new RegExp("^(first|last|(before|after): *\\S.*)$","u");function he(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;const o=t;let a=!1,n=null;const k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:w.
oneOf[0].required,parentSchema:w.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var d=k===t;d&&(a=!0,n=0);const h=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"only"},schema:w.oneOf[1].required,parentSchema:w.oneOf[1],data:r};e===null?e=[i]:e.push(
i),t++}var d=h===t;if(d&&a)a=!1,n=[n,1];else{d&&(a=!0,n=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===
void 0){const v={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:w.
oneOf[2].required,parentSchema:w.oneOf[2],data:r};e===null?e=[v]:e.push(v),t++}var d=i===t;if(d&&a)a=!1,n=[n,2];else{d&&
(a=!0,n=2);const v=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const m={instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"replace"},schema:w.oneOf[3].required,parentSchema:w.oneOf[3],
data:r};e===null?e=[m]:e.push(m),t++}var d=v===t;if(d&&a)a=!1,n=[n,3];else{d&&(a=!0,n=3);const m=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.map===void 0){const P={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{
missingProperty:"map"},schema:w.oneOf[4].required,parentSchema:w.oneOf[4],data:r};e===null?e=[P]:e.push(P),t++}var d=m===
t;if(d&&a)a=!1,n=[n,4];else{d&&(a=!0,n=4);const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const f={
instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"combine"},schema:w.oneOf[5].required,
parentSchema:w.oneOf[5],data:r};e===null?e=[f]:e.push(f),t++}var d=P===t;if(d&&a)a=!1,n=[n,5];else{d&&(a=!0,n=5);const f=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const _={instancePath:s,schemaPath:"#/oneOf/6/required",
keyword:"required",params:{missingProperty:"subsume"},schema:w.oneOf[6].required,parentSchema:w.oneOf[6],data:r};e===null?
e=[_]:e.push(_),t++}var d=f===t;if(d&&a)a=!1,n=[n,6];else{d&&(a=!0,n=6);const _=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.imply===void 0){const x={instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"\
imply"},schema:w.oneOf[7].required,parentSchema:w.oneOf[7],data:r};e===null?e=[x]:e.push(x),t++}var d=_===t;if(d&&a)a=!1,
n=[n,7];else{d&&(a=!0,n=7);const x=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.exclusive===void 0){const O={instancePath:s,
schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"exclusive"},schema:w.oneOf[8].required,parentSchema:w.
oneOf[8],data:r};e===null?e=[O]:e.push(O),t++}var d=x===t;if(d&&a)a=!1,n=[n,8];else{d&&(a=!0,n=8);const O=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.require===void 0){const se={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"requi\
red",params:{missingProperty:"require"},schema:w.oneOf[9].required,parentSchema:w.oneOf[9],data:r};e===null?e=[se]:e.push(
se),t++}var d=O===t;if(d&&a)a=!1,n=[n,9];else{d&&(a=!0,n=9);const se=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===
void 0){const ie={instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:w.
oneOf[10].required,parentSchema:w.oneOf[10],data:r};e===null?e=[ie]:e.push(ie),t++}var d=se===t;if(d&&a)a=!1,n=[n,10];else{
d&&(a=!0,n=10);const ie=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const ae={instancePath:s,schemaPath:"\
#/oneOf/11/required",keyword:"required",params:{missingProperty:"trigger"},schema:w.oneOf[11].required,parentSchema:w.oneOf[11],
data:r};e===null?e=[ae]:e.push(ae),t++}var d=ie===t;if(d&&a)a=!1,n=[n,11];else{d&&(a=!0,n=11);const ae=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.prefix===void 0){const pe={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"requi\
red",params:{missingProperty:"prefix"},schema:w.oneOf[12].required,parentSchema:w.oneOf[12],data:r};e===null?e=[pe]:e.push(
pe),t++}var d=ae===t;if(d&&a)a=!1,n=[n,12];else{d&&(a=!0,n=12);const pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
suffix===void 0){const Pe={instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"s\
uffix"},schema:w.oneOf[13].required,parentSchema:w.oneOf[13],data:r};e===null?e=[Pe]:e.push(Pe),t++}var d=pe===t;d&&a?(a=
!1,n=[n,13]):d&&(a=!0,n=13)}}}}}}}}}}}}if(a)t=o,e!==null&&(o?e.length=o:e=null);else{const i={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:n},schema:w.oneOf,parentSchema:w,data:r};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!te.call(w.properties,i)){const p={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:w,data:r};e===
null?e=[p]:e.push(p),t++}if(r.to!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"to",missingProperty:"combine",depsCount:1,deps:"combine"},schema:w.dependencies,parentSchema:w,
data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/depende\
ncies",keyword:"dependencies",params:{property:"in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:w.dependencies,
parentSchema:w,data:r};e===null?e=[i]:e.push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:w.dependencies,
parentSchema:w,data:r};e===null?e=[i]:e.push(i),t++}if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:w.dependencies,
parentSchema:w,data:r};e===null?e=[i]:e.push(i),t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},
schema:w.dependencies,parentSchema:w,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,
deps:"drop"},schema:w.dependencies,parentSchema:w,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){
const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",
depsCount:1,deps:"drop"},schema:w.dependencies,parentSchema:w,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.
id;if(typeof i=="string"){if(!ee.test(i)){const p={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:I,
data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"t\
ype",params:{type:"string"},schema:I.type,parentSchema:I,data:i};e===null?e=[p]:e.push(p),t++}}if(r.drop!==void 0&&(j(r.
drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:N})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)),r.ancestors!==void 0){let i=r.ancestors;if(typeof i!="boolean"){const p={instancePath:s+"/ancestors",schemaPath:"\
#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:w.properties.ancestors.type,parentSchema:w.properties.
ancestors,data:i};e===null?e=[p]:e.push(p),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="w\
rong")){const p={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:w.properties.
role.enum},schema:w.properties.role.enum,parentSchema:w.properties.role,data:i};e===null?e=[p]:e.push(p),t++}}if(r.only!==
void 0&&(j(r.only,{instancePath:s+"/only",parentData:r,parentDataProperty:"only",rootData:N})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),r.add!==void 0&&(j(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:N})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Ae.test(i)){const p={
instancePath:s+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after)\
: *\\S.*)$"},schema:"^(first|last|(before|after): *\\S.*)$",parentSchema:w.properties.at,data:i};e===null?e=[p]:e.push(p),
t++}}else{const p={instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:w.
properties.at.type,parentSchema:w.properties.at,data:i};e===null?e=[p]:e.push(p),t++}}if(r.replace!==void 0){let i=r.replace;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+"/replace",schemaPath:"\
#/properties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:w.properties.replace,
data:i};e===null?e=[p]:e.push(p),t++}for(const p in i)j(i[p],{instancePath:s+"/replace/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:p,rootData:N})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{const p={
instancePath:s+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:w.properties.
replace.type,parentSchema:w.properties.replace,data:i};e===null?e=[p]:e.push(p),t++}}if(r.map!==void 0){let i=r.map;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+"/map",schemaPath:"#/properti\
es/map/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:w.properties.map,data:i};e===null?e=
[p]:e.push(p),t++}for(const p in i){let v=i[p];if(typeof v=="string"){if(v.length<1){const l={instancePath:s+"/map/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.properties.map.additionalProperties,data:v};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/map/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",
keyword:"type",params:{type:"string"},schema:w.properties.map.additionalProperties.type,parentSchema:w.properties.map.additionalProperties,
data:v};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"t\
ype",params:{type:"object"},schema:w.properties.map.type,parentSchema:w.properties.map,data:i};e===null?e=[p]:e.push(p),
t++}}if(r.combine!==void 0){let i=r.combine;if(Array.isArray(i)){if(i.length<2){const v={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:w.properties.combine,data:i};e===
null?e=[v]:e.push(v),t++}const p=i.length;for(let v=0;v<p;v++){let l=i[v];if(typeof l=="string"){if(l.length<1){const m={
instancePath:s+"/combine/"+v,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:w.properties.combine.items,data:l};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/combine/"+v,
schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:w.properties.combine.items.type,
parentSchema:w.properties.combine.items,data:l};e===null?e=[m]:e.push(m),t++}}}else{const p={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/type",keyword:"type",params:{type:"array"},schema:w.properties.combine.type,parentSchema:w.properties.
combine,data:i};e===null?e=[p]:e.push(p),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const p={
instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
properties.to,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:w.properties.to.type,parentSchema:w.properties.to,data:i};e===null?e=[p]:e.
push(p),t++}}if(r.in!==void 0){let i=r.in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const p={
instancePath:s+"/in",schemaPath:"#/properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:w.
properties.in,data:i};e===null?e=[p]:e.push(p),t++}if(Object.keys(i).length<1){const p={instancePath:s+"/in",schemaPath:"\
#/properties/in/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:w.properties.in,data:i};e===
null?e=[p]:e.push(p),t++}for(const p in i)j(i[p],{instancePath:s+"/in/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:p,rootData:N})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{const p={instancePath:s+"/in",
schemaPath:"#/properties/in/type",keyword:"type",params:{type:"object"},schema:w.properties.in.type,parentSchema:w.properties.
in,data:i};e===null?e=[p]:e.push(p),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.suffix===void 0&&(i.suffix=!1);for(const v in i)if(!(v==="table"||v==="suffix")){const l={instancePath:s+"/subsume",
schemaPath:"#/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,
parentSchema:w.properties.subsume,data:i};e===null?e=[l]:e.push(l),t++}if(i.table!==void 0){let v=i.table;if(typeof v=="\
string"){if(v.length<1){const l={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.subsume.properties.table,data:v};e===null?
e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/typ\
e",keyword:"type",params:{type:"string"},schema:w.properties.subsume.properties.table.type,parentSchema:w.properties.subsume.
properties.table,data:v};e===null?e=[l]:e.push(l),t++}}let p=i.suffix;if(typeof p!="boolean"){const v={instancePath:s+"/\
subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:w.
properties.subsume.properties.suffix.type,parentSchema:w.properties.subsume.properties.suffix,data:p};e===null?e=[v]:e.push(
v),t++}}else{const p={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"obje\
ct"},schema:w.properties.subsume.type,parentSchema:w.properties.subsume,data:i};e===null?e=[p]:e.push(p),t++}}if(r.imply!==
void 0){let i=r.imply;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(p!=="table"){const v={instancePath:s+
"/imply",schemaPath:"#/properties/imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:w.properties.imply,data:i};e===null?e=[v]:e.push(v),t++}if(i.table!==void 0){let p=i.table;if(typeof p==
"string"){if(p.length<1){const v={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.imply.properties.table,data:p};e===null?e=[v]:
e.push(v),t++}}else{const v={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"\
type",params:{type:"string"},schema:w.properties.imply.properties.table.type,parentSchema:w.properties.imply.properties.
table,data:p};e===null?e=[v]:e.push(v),t++}}}else{const p={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",
keyword:"type",params:{type:"object"},schema:w.properties.imply.type,parentSchema:w.properties.imply,data:i};e===null?e=
[p]:e.push(p),t++}}if(r.exclusive!==void 0&&(j(r.exclusive,{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"\
exclusive",rootData:N})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.require!==void 0&&(j(r.require,{instancePath:s+
"/require",parentData:r,parentDataProperty:"require",rootData:N})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const p={instancePath:s+"/on",schemaPath:"#/properties/on/enum",
keyword:"enum",params:{allowedValues:w.properties.on.enum},schema:w.properties.on.enum,parentSchema:w.properties.on,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||i==="order")){const p={instancePath:s+"\
/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:w.properties.keep.enum},schema:w.properties.
keep.enum,parentSchema:w.properties.keep,data:i};e===null?e=[p]:e.push(p),t++}}if(r.mark!==void 0&&(j(r.mark,{instancePath:s+
"/mark",parentData:r,parentDataProperty:"mark",rootData:N})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.trigger!==
void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.trigger,data:i};e===null?e=
[p]:e.push(p),t++}}else{const p={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{
type:"string"},schema:w.properties.trigger.type,parentSchema:w.properties.trigger,data:i};e===null?e=[p]:e.push(p),t++}}
if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.prefix,data:i};e===
null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{
type:"string"},schema:w.properties.prefix.type,parentSchema:w.properties.prefix,data:i};e===null?e=[p]:e.push(p),t++}}if(r.
suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/suffix",schemaPath:"#/pr\
operties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.suffix,data:i};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{
type:"string"},schema:w.properties.suffix.type,parentSchema:w.properties.suffix,data:i};e===null?e=[p]:e.push(p),t++}}if(r.
subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/subset",schemaPath:"#/pr\
operties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.subset,data:i};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{
type:"string"},schema:w.properties.subset.type,parentSchema:w.properties.subset,data:i};e===null?e=[p]:e.push(p),t++}}if(r.
when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/when",schemaPath:"#/properti\
es/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.when,data:i};e===null?e=[p]:e.
push(p),t++}}else{const p={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"strin\
g"},schema:w.properties.when.type,parentSchema:w.properties.when,data:i};e===null?e=[p]:e.push(p),t++}}if(r.note!==void 0){
let i=r.note;if(typeof i!="string"){const p={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:"string"},schema:w.properties.note.type,parentSchema:w.properties.note,data:i};e===null?e=[p]:e.push(p),t++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.type,parentSchema:w,data:r};e===
null?e=[i]:e.push(i),t++}return he.errors=e,t===0}const U={type:"object",additionalProperties:!1,description:"How long a\
 caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-2\
5)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"l\
int",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sur\
e of, else from the end."}}};function de(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const n in r)
if(!(n==="tokens"||n==="tags"||n==="over")){const k={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:n},schema:!1,parentSchema:U,data:r};e===null?e=[k]:e.push(k),t++}let o=r.tokens;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={instancePath:s+"/tokens",schemaPath:"#/properties/tok\
ens/type",keyword:"type",params:{type:"integer"},schema:U.properties.tokens.type,parentSchema:U.properties.tokens,data:o};
e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const n={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:U.properties.tokens,
data:o};e===null?e=[n]:e.push(n),t++}if(r.tags!==void 0){let n=r.tags;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const k={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:U.
properties.tags.type,parentSchema:U.properties.tags,data:n};e===null?e=[k]:e.push(k),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const k={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:U.properties.tags,data:n};e===null?e=[k]:e.push(k),t++}}let a=r.over;if(!(a==="lint"||
a==="drop")){const n={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:U.
properties.over.enum},schema:U.properties.over.enum,parentSchema:U.properties.over,data:a};e===null?e=[n]:e.push(n),t++}}else{
const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:r};e===
null?e=[o]:e.push(o),t++}return de.errors=e,t===0}const je=new RegExp("^[^\\s,]+$","u");function ue(r,{instancePath:s="",
parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const c in r)if(!te.call(b.properties,c)){const f={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:b,data:r};e===null?
e=[f]:e.push(f),t++}let k=r.kind;if(!(k==="tags"||k==="text"||k==="mixed")){const c={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:b.properties.kind.enum},schema:b.properties.kind.enum,parentSchema:b.
properties.kind,data:k};e===null?e=[c]:e.push(c),t++}if(r.template!==void 0){let c=r.template;if(typeof c=="string"){if(c.
length<1){const f={instancePath:s+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:b.properties.template,data:c};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/templat\
e",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"},schema:b.properties.template.type,parentSchema:b.
properties.template,data:c};e===null?e=[f]:e.push(f),t++}}if(r.scheme!==void 0){let c=r.scheme;if(!(c==="maruzen"||c==="\
keep"||c==="style"||c==="textual-inversion")){const f={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"\
enum",params:{allowedValues:b.properties.scheme.enum},schema:b.properties.scheme.enum,parentSchema:b.properties.scheme,data:c};
e===null?e=[f]:e.push(f),t++}}if(r.learned!==void 0&&(j(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"\
learned",rootData:N})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.trigger!==void 0){let c=r.trigger;if(typeof c==
"string"){if(c.length<1){const f={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:b.properties.trigger,data:c};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:b.properties.trigger.type,
parentSchema:b.properties.trigger,data:c};e===null?e=[f]:e.push(f),t++}}let h=r.fixed_outfit;if(typeof h!="boolean"){const c={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:b.
properties.fixed_outfit.type,parentSchema:b.properties.fixed_outfit,data:h};e===null?e=[c]:e.push(c),t++}let d=r.from;if(Array.
isArray(d)){if(d.length<1){const f={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:b.properties.from,data:d};e===null?e=[f]:e.push(f),t++}const c=d.length;for(let f=0;f<c;f++)
le(d[f],{instancePath:s+"/from/"+f,parentData:d,parentDataProperty:f,rootData:N})||(e=e===null?le.errors:e.concat(le.errors),
t=e.length)}else{const c={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:b.properties.from.type,parentSchema:b.properties.from,data:d};e===null?e=[c]:e.push(c),t++}re(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:N})||(e=e===null?re.errors:e.concat(re.errors),t=e.length);
let i=r.vocab;if(i&&typeof i=="object"&&!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const f in i)if(!(f==="fil\
es"||f==="extra")){const y={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:f},schema:!1,parentSchema:b.properties.vocab,data:i};e===null?e=[y]:e.push(y),
t++}i.files!==void 0&&(j(i.files,{instancePath:s+"/vocab/files",parentData:i,parentDataProperty:"files",rootData:N})||(e=
e===null?j.errors:e.concat(j.errors),t=e.length));let c=i.extra;if(Array.isArray(c)){const f=c.length;for(let y=0;y<f;y++){
let _=c[y];if(typeof _=="string"){if(_.length<1){const S={instancePath:s+"/vocab/extra/"+y,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.vocab.properties.
extra.items,data:_};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/vocab/extra/"+y,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:b.properties.vocab.properties.extra.items.
type,parentSchema:b.properties.vocab.properties.extra.items,data:_};e===null?e=[S]:e.push(S),t++}}}else{const f={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:b.properties.
vocab.properties.extra.type,parentSchema:b.properties.vocab.properties.extra,data:c};e===null?e=[f]:e.push(f),t++}}else{
const c={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:b.properties.
vocab.type,parentSchema:b.properties.vocab,data:i};e===null?e=[c]:e.push(c),t++}if(r.overrides!==void 0){let c=r.overrides;
if(typeof c!="string"&&!(c&&typeof c=="object"&&!Array.isArray(c))){const f={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:b.properties.overrides.type},schema:b.properties.overrides.type,parentSchema:b.
properties.overrides,data:c};e===null?e=[f]:e.push(f),t++}if(typeof c=="string"&&c.length<1){const f={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
overrides,data:c};e===null?e=[f]:e.push(f),t++}if(c&&typeof c=="object"&&!Array.isArray(c))for(const f in c)ce(c[f],{instancePath:s+
"/overrides/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:f,rootData:N})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length)}let p=r.groups;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const c in p){const f=t;
if(typeof c=="string"){if(!ee.test(c)){const y={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:I,
data:c,propertyName:c};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:I.type,parentSchema:I,data:c,propertyName:c};e===null?e=[y]:e.push(
y),t++}var o=f===t;if(!o){const y={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:c},schema:b.properties.groups.propertyNames,parentSchema:b.properties.groups,data:p};e===
null?e=[y]:e.push(y),t++}}for(const c in p){let f=p[c];const y=t;let _=!1;const S=t;if(Array.isArray(f)){const x=f.length;
for(let q=0;q<x;q++){let O=f[q];if(typeof O=="string"){if(O.length<1){const H={instancePath:s+"/groups/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+q,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:b.properties.groups.additionalProperties.anyOf[0].items,data:O};e===null?
e=[H]:e.push(H),t++}}else{const H={instancePath:s+"/groups/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+q,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:b.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:b.properties.groups.additionalProperties.anyOf[0].items,data:O};e===
null?e=[H]:e.push(H),t++}}}else{const x={instancePath:s+"/groups/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:b.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:b.properties.groups.additionalProperties.anyOf[0],data:f};e===null?e=[x]:e.push(x),t++}var a=S===
t;if(_=_||a,!_){const x=t;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.file===void 0){const O={instancePath:s+"/gro\
ups/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:b.properties.groups.additionalProperties.anyOf[1].required,parentSchema:b.
properties.groups.additionalProperties.anyOf[1],data:f};e===null?e=[O]:e.push(O),t++}for(const O in f)if(O!=="file"){const H={
instancePath:s+"/groups/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},schema:!1,parentSchema:b.properties.
groups.additionalProperties.anyOf[1],data:f};e===null?e=[H]:e.push(H),t++}if(f.file!==void 0){let O=f.file;if(typeof O==
"string"){if(O.length<1){const H={instancePath:s+"/groups/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:b.properties.groups.additionalProperties.anyOf[1].properties.file,data:O};e===null?e=[H]:e.push(H),t++}}else{
const H={instancePath:s+"/groups/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:b.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:b.properties.groups.additionalProperties.anyOf[1].properties.file,data:O};e===
null?e=[H]:e.push(H),t++}}}else{const O={instancePath:s+"/groups/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:b.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:b.properties.groups.additionalProperties.anyOf[1],data:f};e===null?e=[O]:
e.push(O),t++}var a=x===t;_=_||a}if(_)t=y,e!==null&&(y?e.length=y:e=null);else{const x={instancePath:s+"/groups/"+c.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:b.
properties.groups.additionalProperties.anyOf,parentSchema:b.properties.groups.additionalProperties,data:f};e===null?e=[x]:
e.push(x),t++}}}else{const c={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:b.properties.groups.type,parentSchema:b.properties.groups,data:p};e===null?e=[c]:e.push(c),t++}let v=r.rules;
if(Array.isArray(v)){const c=v.length;for(let f=0;f<c;f++)he(v[f],{instancePath:s+"/rules/"+f,parentData:v,parentDataProperty:f,
rootData:N})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{const c={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:b.properties.rules.type,parentSchema:b.properties.rules,
data:v};e===null?e=[c]:e.push(c),t++}let l=r.order;if(Array.isArray(l)){const c=l.length;for(let f=0;f<c;f++){let y=l[f];
if(typeof y=="string"){if(y.length<1){const _={instancePath:s+"/order/"+f,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.order.items,data:y};e===null?e=[_]:e.push(_),t++}}else{
const _={instancePath:s+"/order/"+f,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:b.
properties.order.items.type,parentSchema:b.properties.order.items,data:y};e===null?e=[_]:e.push(_),t++}}}else{const c={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:b.properties.order.type,parentSchema:b.
properties.order,data:l};e===null?e=[c]:e.push(c),t++}if(r.keep!==void 0){let c=r.keep;const f=t;let y=!1;const _=t;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const S={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:b.properties.keep.anyOf[0].type,parentSchema:b.properties.keep.anyOf[0],data:c};e===
null?e=[S]:e.push(S),t++}if(typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c))){const S={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.
keep.anyOf[0],data:c};e===null?e=[S]:e.push(S),t++}var n=_===t;if(y=y||n,!y){const S=t;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.separator===void 0){const q={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:b.properties.keep.anyOf[1].required,parentSchema:b.properties.keep.
anyOf[1],data:c};e===null?e=[q]:e.push(q),t++}for(const q in c)if(!(q==="separator"||q==="tags")){const O={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
schema:!1,parentSchema:b.properties.keep.anyOf[1],data:c};e===null?e=[O]:e.push(O),t++}if(c.separator!==void 0){let q=c.
separator;if(typeof q=="string"){if(!je.test(q)){const O={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:b.
properties.keep.anyOf[1].properties.separator,data:q};e===null?e=[O]:e.push(O),t++}}else{const O={instancePath:s+"/keep/\
separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:b.
properties.keep.anyOf[1].properties.separator.type,parentSchema:b.properties.keep.anyOf[1].properties.separator,data:q};
e===null?e=[O]:e.push(O),t++}}if(c.tags!==void 0){let q=c.tags;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))){
const O={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{
type:"integer"},schema:b.properties.keep.anyOf[1].properties.tags.type,parentSchema:b.properties.keep.anyOf[1].properties.
tags,data:q};e===null?e=[O]:e.push(O),t++}if(typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q))){const O={instancePath:s+"\
/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:b.properties.keep.anyOf[1].properties.tags,data:q};e===null?e=[O]:e.push(O),t++}}}else{const q={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:b.properties.keep.anyOf[1].
type,parentSchema:b.properties.keep.anyOf[1],data:c};e===null?e=[q]:e.push(q),t++}var n=S===t;y=y||n}if(y)t=f,e!==null&&
(f?e.length=f:e=null);else{const S={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:b.properties.keep.anyOf,parentSchema:b.properties.keep,data:c};e===null?e=[S]:e.push(S),t++}}de(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:N})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);let m=r.
render;if(m&&typeof m=="object"&&!Array.isArray(m)){m.space===void 0&&(m.space=" "),m.escape===void 0&&(m.escape=!1);for(const y in m)
if(!(y==="space"||y==="escape"||y==="wildcards")){const _={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:b.properties.render,
data:m};e===null?e=[_]:e.push(_),t++}let c=m.space;if(!(c===" "||c==="_")){const y={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:b.properties.render.properties.space.enum},
schema:b.properties.render.properties.space.enum,parentSchema:b.properties.render.properties.space,data:c};e===null?e=[y]:
e.push(y),t++}let f=m.escape;if(typeof f!="boolean"){const y={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:b.properties.render.properties.escape.type,parentSchema:b.
properties.render.properties.escape,data:f};e===null?e=[y]:e.push(y),t++}if(m.wildcards!==void 0){let y=m.wildcards;if(typeof y!=
"boolean"){const _={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:b.properties.render.properties.wildcards.type,parentSchema:b.properties.render.properties.
wildcards,data:y};e===null?e=[_]:e.push(_),t++}}}else{const c={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:b.properties.render.type,parentSchema:b.properties.render,data:m};e===
null?e=[c]:e.push(c),t++}let u=r.train;if(u&&typeof u=="object"&&!Array.isArray(u)){u.shuffle===void 0&&(u.shuffle=!1),u.
caption_dropout===void 0&&(u.caption_dropout=0),u.tag_dropout===void 0&&(u.tag_dropout=0),u.variants===void 0&&(u.variants=
0),u.variants_seed===void 0&&(u.variants_seed=0);for(const x in u)if(!(x==="shuffle"||x==="caption_dropout"||x==="captio\
n_dropout_every_n_epochs"||x==="tag_dropout"||x==="variants"||x==="variants_seed")){const q={instancePath:s+"/train",schemaPath:"\
#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:b.
properties.train,data:u};e===null?e=[q]:e.push(q),t++}let c=u.shuffle;if(typeof c!="boolean"){const x={instancePath:s+"/\
train/shuffle",schemaPath:"#/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:b.properties.
train.properties.shuffle.type,parentSchema:b.properties.train.properties.shuffle,data:c};e===null?e=[x]:e.push(x),t++}let f=u.
caption_dropout;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const x={instancePath:s+"/train/caption_dropout",schemaPath:"\
#/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.
properties.train.properties.caption_dropout,data:f};e===null?e=[x]:e.push(x),t++}if(f<0||isNaN(f)){const x={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:b.properties.train.properties.caption_dropout,data:f};e===null?e=[x]:e.push(x),t++}}else{
const x={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:b.properties.train.properties.caption_dropout.type,parentSchema:b.properties.train.properties.
caption_dropout,data:f};e===null?e=[x]:e.push(x),t++}if(u.caption_dropout_every_n_epochs!==void 0){let x=u.caption_dropout_every_n_epochs;
if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const q={instancePath:s+"/train/caption_dropout_every_n_epochs",
schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:b.
properties.train.properties.caption_dropout_every_n_epochs.type,parentSchema:b.properties.train.properties.caption_dropout_every_n_epochs,
data:x};e===null?e=[q]:e.push(q),t++}if(typeof x=="number"&&isFinite(x)&&(x<1||isNaN(x))){const q={instancePath:s+"/trai\
n/caption_dropout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.train.properties.caption_dropout_every_n_epochs,
data:x};e===null?e=[q]:e.push(q),t++}}let y=u.tag_dropout;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const x={
instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:b.properties.train.properties.tag_dropout,data:y};e===null?e=[x]:e.push(x),
t++}if(y<0||isNaN(y)){const x={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.train.properties.tag_dropout,
data:y};e===null?e=[x]:e.push(x),t++}}else{const x={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/p\
roperties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:b.properties.train.properties.tag_dropout.type,
parentSchema:b.properties.train.properties.tag_dropout,data:y};e===null?e=[x]:e.push(x),t++}let _=u.variants;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){const x={instancePath:s+"/train/variants",schemaPath:"#/properties/train/prop\
erties/variants/type",keyword:"type",params:{type:"integer"},schema:b.properties.train.properties.variants.type,parentSchema:b.
properties.train.properties.variants,data:_};e===null?e=[x]:e.push(x),t++}if(typeof _=="number"&&isFinite(_)){if(_>100||
isNaN(_)){const x={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:b.properties.train.properties.variants,data:_};e===null?
e=[x]:e.push(x),t++}if(_<0||isNaN(_)){const x={instancePath:s+"/train/variants",schemaPath:"#/properties/train/propertie\
s/variants/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.train.properties.
variants,data:_};e===null?e=[x]:e.push(x),t++}}let S=u.variants_seed;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(
S))){const x={instancePath:s+"/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"\
type",params:{type:"integer"},schema:b.properties.train.properties.variants_seed.type,parentSchema:b.properties.train.properties.
variants_seed,data:S};e===null?e=[x]:e.push(x),t++}if(typeof S=="number"&&isFinite(S)&&(S<0||isNaN(S))){const x={instancePath:s+
"/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:b.properties.train.properties.variants_seed,data:S};e===null?e=[x]:e.push(x),t++}}else{
const c={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:b.properties.
train.type,parentSchema:b.properties.train,data:u};e===null?e=[c]:e.push(c),t++}let P=r.tests;if(Array.isArray(P)){const c=P.
length;for(let f=0;f<c;f++){let y=P[f];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.lint===void 0&&(y.lint=[]),y.in===
void 0){const S={instancePath:s+"/tests/"+f,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"\
in"},schema:b.properties.tests.items.required,parentSchema:b.properties.tests.items,data:y};e===null?e=[S]:e.push(S),t++}
if(y.out===void 0){const S={instancePath:s+"/tests/"+f,schemaPath:"#/properties/tests/items/required",keyword:"required",
params:{missingProperty:"out"},schema:b.properties.tests.items.required,parentSchema:b.properties.tests.items,data:y};e===
null?e=[S]:e.push(S),t++}for(const S in y)if(!(S==="in"||S==="out"||S==="lint")){const x={instancePath:s+"/tests/"+f,schemaPath:"\
#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:b.
properties.tests.items,data:y};e===null?e=[x]:e.push(x),t++}if(y.in!==void 0){let S=y.in;if(typeof S!="string"){const x={
instancePath:s+"/tests/"+f+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"s\
tring"},schema:b.properties.tests.items.properties.in.type,parentSchema:b.properties.tests.items.properties.in,data:S};e===
null?e=[x]:e.push(x),t++}}if(y.out!==void 0){let S=y.out;if(typeof S!="string"){const x={instancePath:s+"/tests/"+f+"/ou\
t",schemaPath:"#/properties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:b.properties.tests.
items.properties.out.type,parentSchema:b.properties.tests.items.properties.out,data:S};e===null?e=[x]:e.push(x),t++}}let _=y.
lint;if(Array.isArray(_)){const S=_.length;for(let x=0;x<S;x++){let q=_[x];if(typeof q!="string"){const O={instancePath:s+
"/tests/"+f+"/lint/"+x,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"str\
ing"},schema:b.properties.tests.items.properties.lint.items.type,parentSchema:b.properties.tests.items.properties.lint.items,
data:q};e===null?e=[O]:e.push(O),t++}}}else{const S={instancePath:s+"/tests/"+f+"/lint",schemaPath:"#/properties/tests/i\
tems/properties/lint/type",keyword:"type",params:{type:"array"},schema:b.properties.tests.items.properties.lint.type,parentSchema:b.
properties.tests.items.properties.lint,data:_};e===null?e=[S]:e.push(S),t++}}else{const _={instancePath:s+"/tests/"+f,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:b.properties.tests.items.type,parentSchema:b.
properties.tests.items,data:y};e===null?e=[_]:e.push(_),t++}}}else{const c={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:b.properties.tests.type,parentSchema:b.properties.tests,data:P};
e===null?e=[c]:e.push(c),t++}}else{const k={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:b.
type,parentSchema:b,data:r};e===null?e=[k]:e.push(k),t++}return ue.errors=e,t===0}const C={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},qe=new RegExp(
"^auto$","u");function fe(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const n in r)
if(!(n==="name"||n==="vectors"||n==="init"||n==="learned")){const k={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:C,data:r};e===null?e=[k]:e.push(k),t++}
if(r.name!==void 0){let n=r.name;if(typeof n=="string"){if(!ee.test(n)){const k={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:I,data:n};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:I.type,parentSchema:I,data:n};e===null?e=[k]:e.push(
k),t++}}let o=r.vectors;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"){const n={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:C.properties.vectors.type},schema:C.properties.
vectors.type,parentSchema:C.properties.vectors,data:o};e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)){
if(o>75||isNaN(o)){const n={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:C.properties.vectors,data:o};e===null?e=[n]:e.push(n),t++}if(o<1||isNaN(
o)){const n={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:C.properties.vectors,data:o};e===null?e=[n]:e.push(n),t++}}if(typeof o=="string"&&!qe.
test(o)){const n={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:C.properties.vectors,data:o};e===null?e=[n]:e.push(n),t++}let a=r.init;if(!(a==="t\
okens"||a==="mean")){const n={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:C.
properties.init.enum},schema:C.properties.init.enum,parentSchema:C.properties.init,data:a};e===null?e=[n]:e.push(n),t++}
if(r.learned!==void 0&&(j(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:N})||(e=
e===null?j.errors:e.concat(j.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(n=>Object.hasOwn(r,n)).
length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:C.requiredWhenMerged,parentSchema:C,data:r};e===null?e=[n]:e.push(n),t++}}else{const o={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:r};e===null?e=[o]:e.push(o),t++}return fe.
errors=e,t===0}function Y(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=[{flatten:"white"}]),
r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),r.captions===void 0&&
(r.captions={});for(const h in r)if(!te.call(D.properties,h)){const d={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:D,data:r};e===null?e=[d]:e.push(d),t++}
if(r.kind!==void 0){let h=r.kind;if(!(h==="character"||h==="style"||h==="object"||h==="regularisation")){const d={instancePath:s+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:D.properties.kind.enum},schema:D.properties.
kind.enum,parentSchema:D.properties.kind,data:h};e===null?e=[d]:e.push(d),t++}}r.images!==void 0&&(j(r.images,{instancePath:s+
"/images",parentData:r,parentDataProperty:"images",rootData:N})||(e=e===null?j.errors:e.concat(j.errors),t=e.length));let o=r.
repeats;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const h={instancePath:s+"/repeats",schemaPath:"#/prope\
rties/repeats/type",keyword:"type",params:{type:"integer"},schema:D.properties.repeats.type,parentSchema:D.properties.repeats,
data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const h={instancePath:s+"/repe\
ats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:D.
properties.repeats,data:o};e===null?e=[h]:e.push(h),t++}let a=r.prepare;if(Array.isArray(a)){const h=a.length;for(let d=0;d<
h;d++)oe(a[d],{instancePath:s+"/prepare/"+d,parentData:a,parentDataProperty:d,rootData:N})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)}else{const h={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/type",keyword:"type",params:{
type:"array"},schema:D.properties.prepare.type,parentSchema:D.properties.prepare,data:a};e===null?e=[h]:e.push(h),t++}me(
r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:N})||(e=e===null?me.errors:e.concat(
me.errors),t=e.length);let n=r.subsets;if(n&&typeof n=="object"&&!Array.isArray(n))for(const h in n){let d=n[h];if(d&&typeof d==
"object"&&!Array.isArray(d)){for(const i in d)if(i!=="repeats"){const p={instancePath:s+"/subsets/"+h.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:i},schema:!1,parentSchema:D.properties.subsets.additionalProperties,data:d};e===null?e=
[p]:e.push(p),t++}if(d.repeats!==void 0){let i=d.repeats;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={
instancePath:s+"/subsets/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/addition\
alProperties/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:D.properties.subsets.additionalProperties.
properties.repeats.type,parentSchema:D.properties.subsets.additionalProperties.properties.repeats,data:i};e===null?e=[p]:
e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+"/subsets/"+h.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:D.properties.subsets.additionalProperties.properties.repeats,
data:i};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s+"/subsets/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:D.properties.subsets.
additionalProperties.type,parentSchema:D.properties.subsets.additionalProperties,data:d};e===null?e=[i]:e.push(i),t++}}else{
const h={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},schema:D.
properties.subsets.type,parentSchema:D.properties.subsets,data:n};e===null?e=[h]:e.push(h),t++}let k=r.flip;if(typeof k!=
"boolean"){const h={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:D.
properties.flip.type,parentSchema:D.properties.flip,data:k};e===null?e=[h]:e.push(h),t++}if(ue(r.captions,{instancePath:s+
"/captions",parentData:r,parentDataProperty:"captions",rootData:N})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length),
r.embedding!==void 0&&(fe(r.embedding,{instancePath:s+"/embedding",parentData:r,parentDataProperty:"embedding",rootData:N})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),!s.startsWith("/defaults/")){if(["kind"].filter(h=>Object.hasOwn(
r,h)).length!==1){const h={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"kind"]},schema:D.requiredWhenMerged,parentSchema:D,data:r};e===null?e=[h]:e.push(h),t++}if(["images"].filter(h=>Object.
hasOwn(r,h)).length!==1){const h={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["images"]},schema:D.requiredWhenMerged,parentSchema:D,data:r};e===null?e=[h]:e.push(h),t++}}}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:r};e===null?e=[o]:e.push(o),
t++}return Y.errors=e,t===0}const g={type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets",
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
g is equal goes on from them."}}},B={type:"object",additionalProperties:!1,description:"The trained network.",properties:{
rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"\
The change is scaled by alpha / rank; equal to the rank when absent."}}};function ye(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const a in r)
if(!(a==="rank"||a==="alpha")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:B,data:r};e===null?e=[n]:e.push(n),t++}let o=r.rank;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"\
type",params:{type:"integer"},schema:B.properties.rank.type,parentSchema:B.properties.rank,data:o};e===null?e=[a]:e.push(
a),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const a={instancePath:s+"/rank",schemaPath:"#/properties/ran\
k/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:B.properties.rank,data:o};e===null?e=
[a]:e.push(a),t++}if(r.alpha!==void 0){let a=r.alpha;if(typeof a=="number"&&isFinite(a)){if(a<=0||isNaN(a)){const n={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:B.properties.alpha,data:a};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/alpha",schemaPath:"\
#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:B.properties.alpha.type,parentSchema:B.properties.
alpha,data:a};e===null?e=[n]:e.push(n),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:B.type,parentSchema:B,data:r};e===null?e=[o]:e.push(o),t++}return ye.errors=e,t===0}const ne={type:"numb\
er",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function Z(r,{instancePath:s="",parentData:z,
parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const o={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:ne,data:r};e===null?e=[o]:
e.push(o),t++}if(r<=0||isNaN(r)){const o={instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},schema:0,parentSchema:ne,data:r};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"number"},schema:ne.type,parentSchema:ne,data:r};e===null?e=[o]:e.push(o),t++}return Z.
errors=e,t===0}const V={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"a\
rray",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly\
 the running means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"\
Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than\
 this are scaled down to it; 0 never."}}};function ge(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===void 0&&
(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const k in r)if(!(k==="betas"||k==="weight_decay"||
k==="max_grad_norm")){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:k},schema:!1,parentSchema:V,data:r};e===null?e=[h]:e.push(h),t++}let o=r.betas;if(Array.isArray(o)){if(o.
length>2){const h={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},
schema:2,parentSchema:V.properties.betas,data:o};e===null?e=[h]:e.push(h),t++}if(o.length<2){const h={instancePath:s+"/b\
etas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:V.properties.betas,
data:o};e===null?e=[h]:e.push(h),t++}const k=o.length;for(let h=0;h<k;h++){let d=o[h];if(typeof d=="number"&&isFinite(d)){
if(d<0||isNaN(d)){const i={instancePath:s+"/betas/"+h,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:V.properties.betas.items,data:d};e===null?e=[i]:e.push(i),t++}if(d>=1||isNaN(
d)){const i={instancePath:s+"/betas/"+h,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1},schema:1,parentSchema:V.properties.betas.items,data:d};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s+"/betas/"+h,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"number"},schema:V.
properties.betas.items.type,parentSchema:V.properties.betas.items,data:d};e===null?e=[i]:e.push(i),t++}}}else{const k={instancePath:s+
"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:V.properties.betas.type,parentSchema:V.
properties.betas,data:o};e===null?e=[k]:e.push(k),t++}let a=r.weight_decay;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(
a)){const k={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:V.properties.weight_decay,data:a};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+
"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{type:"number"},schema:V.properties.weight_decay.
type,parentSchema:V.properties.weight_decay,data:a};e===null?e=[k]:e.push(k),t++}let n=r.max_grad_norm;if(typeof n=="num\
ber"&&isFinite(n)){if(n<0||isNaN(n)){const k={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:V.properties.max_grad_norm,data:n};e===null?
e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"\
type",params:{type:"number"},schema:V.properties.max_grad_norm.type,parentSchema:V.properties.max_grad_norm,data:n};e===
null?e=[k]:e.push(k),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:V.
type,parentSchema:V,data:r};e===null?e=[o]:e.push(o),t++}return ge.errors=e,t===0}const R={type:"object",additionalProperties:!1,
requiredWhenMerged:["prompts"],description:"Pictures generated while training, to see where it goes; the target `preview\
s/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"writ\
e a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a numb\
er, or `100 steps`, or `1 epoch`. Also before the first step and after the last."},prompts:{type:"array",minItems:1,items:{
$ref:"#/definitions/prompt"},description:"What to generate every time."}}},Oe=new RegExp("^[1-9][0-9]{0,8} (steps?|epoch\
s?)$","u"),F={type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"\
What the picture shall show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"int\
eger",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-\
44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews differ by the training alon\
e (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's resolution when ab\
sent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's resolution when abse\
nt."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier of the trained network."}}};
function be(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),
r.strength===void 0&&(r.strength=1),r.prompt===void 0){const h={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"prompt"},schema:F.required,parentSchema:F,data:r};e===null?e=[h]:e.push(h),t++}if(r.seed===void 0){
const h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},schema:F.required,parentSchema:F,
data:r};e===null?e=[h]:e.push(h),t++}for(const h in r)if(!(h==="prompt"||h==="negative"||h==="seed"||h==="width"||h==="h\
eight"||h==="steps"||h==="cfg"||h==="strength")){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:F,data:r};e===null?e=[d]:e.push(d),t++}if(r.prompt!==
void 0){let h=r.prompt;if(typeof h!="string"){const d={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},schema:F.properties.prompt.type,parentSchema:F.properties.prompt,data:h};e===null?e=[d]:e.push(
d),t++}}let o=r.negative;if(typeof o!="string"){const h={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:F.properties.negative.type,parentSchema:F.properties.negative,data:o};e===
null?e=[h]:e.push(h),t++}if(r.seed!==void 0){let h=r.seed;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const d={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:F.properties.seed.
type,parentSchema:F.properties.seed,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>4294967295||
isNaN(h)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:F.properties.seed,data:h};e===null?e=[d]:e.push(d),t++}if(h<0||isNaN(
h)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:F.properties.seed,data:h};e===null?e=[d]:e.push(d),t++}}}if(r.width!==void 0){let h=r.width;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const d={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:F.properties.width.type,parentSchema:F.properties.width,data:h};e===null?e=[d]:e.push(
d),t++}if(typeof h=="number"&&isFinite(h)&&(h<64||isNaN(h))){const d={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:F.properties.width,data:h};e===
null?e=[d]:e.push(d),t++}}if(r.height!==void 0){let h=r.height;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){
const d={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:F.
properties.height.type,parentSchema:F.properties.height,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(
h)&&(h<64||isNaN(h))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:F.properties.height,data:h};e===null?e=[d]:e.push(d),t++}}let a=r.steps;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:F.properties.steps.type,parentSchema:F.properties.steps,data:a};e===
null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const h={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:F.properties.steps,
data:a};e===null?e=[h]:e.push(h),t++}let n=r.cfg;if(!(typeof n=="number"&&isFinite(n))){const h={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:F.properties.cfg.type,parentSchema:F.properties.cfg,
data:n};e===null?e=[h]:e.push(h),t++}let k=r.strength;if(!(typeof k=="number"&&isFinite(k))){const h={instancePath:s+"/s\
trength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:F.properties.strength.type,
parentSchema:F.properties.strength,data:k};e===null?e=[h]:e.push(h),t++}}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,data:r};e===null?e=[o]:e.push(o),t++}return be.errors=
e,t===0}function we(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const a in r)if(!(a==="every"||a==="prompts")){const n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:R,data:r};e===null?e=[n]:e.push(n),t++}let o=r.every;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&
typeof o!="string"){const a={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:R.
properties.every.type},schema:R.properties.every.type,parentSchema:R.properties.every,data:o};e===null?e=[a]:e.push(a),t++}
if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const a={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:R.properties.every,data:o};e===null?e=[a]:
e.push(a),t++}if(typeof o=="string"&&!Oe.test(o)){const a={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:R.
properties.every,data:o};e===null?e=[a]:e.push(a),t++}if(r.prompts!==void 0){let a=r.prompts;if(Array.isArray(a)){if(a.length<
1){const k={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:R.properties.prompts,data:a};e===null?e=[k]:e.push(k),t++}const n=a.length;for(let k=0;k<n;k++)be(a[k],{instancePath:s+
"/prompts/"+k,parentData:a,parentDataProperty:k,rootData:N})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)}else{
const n={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:R.
properties.prompts.type,parentSchema:R.properties.prompts,data:a};e===null?e=[n]:e.push(n),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:R.requiredWhenMerged,parentSchema:R,data:r};e===null?e=[a]:
e.push(a),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,
data:r};e===null?e=[o]:e.push(o),t++}return we.errors=e,t===0}function Q(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.optimizer===void 0&&
(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&(r.keep_states=3);for(const l in r)if(!te.call(g.properties,
l)){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:g,data:r};e===null?e=[m]:e.push(m),t++}if(r.method!==void 0){let l=r.method;if(l!=="lora"){const m={
instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:g.properties.method.
enum},schema:g.properties.method.enum,parentSchema:g.properties.method,data:l};e===null?e=[m]:e.push(m),t++}}if(r.base!==
void 0){let l=r.base;if(typeof l!="string"){const m={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"\
type",params:{type:"string"},schema:g.properties.base.type,parentSchema:g.properties.base,data:l};e===null?e=[m]:e.push(
m),t++}}let a=r.vae;if(typeof a!="string"){const l={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"ty\
pe",params:{type:"string"},schema:g.properties.vae.type,parentSchema:g.properties.vae,data:a};e===null?e=[l]:e.push(l),t++}
if(r.datasets!==void 0){let l=r.datasets;if(Array.isArray(l)){if(l.length<1){const u={instancePath:s+"/datasets",schemaPath:"\
#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:g.properties.datasets,data:l};
e===null?e=[u]:e.push(u),t++}const m=l.length;for(let u=0;u<m;u++){let P=l[u];if(typeof P!="string"){const c={instancePath:s+
"/datasets/"+u,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:g.properties.datasets.
items.type,parentSchema:g.properties.datasets.items,data:P};e===null?e=[c]:e.push(c),t++}}}else{const m={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:g.properties.datasets.type,
parentSchema:g.properties.datasets,data:l};e===null?e=[m]:e.push(m),t++}}let n=r.trainer;const k=t;let h=!1;const d=t;if(n!==
"micro"){const l={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:g.
properties.trainer.anyOf[0].enum},schema:g.properties.trainer.anyOf[0].enum,parentSchema:g.properties.trainer.anyOf[0],data:n};
e===null?e=[l]:e.push(l),t++}var o=d===t;if(h=h||o,!h){const l=t;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.command===
void 0){const u={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:g.properties.trainer.anyOf[1].required,parentSchema:g.properties.trainer.anyOf[1],data:n};
e===null?e=[u]:e.push(u),t++}for(const u in n)if(u!=="command"){const P={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:g.
properties.trainer.anyOf[1],data:n};e===null?e=[P]:e.push(P),t++}if(n.command!==void 0){let u=n.command;if(Array.isArray(
u)){if(u.length<1){const c={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:g.properties.trainer.anyOf[1].properties.command,data:u};
e===null?e=[c]:e.push(c),t++}const P=u.length;for(let c=0;c<P;c++){let f=u[c];if(typeof f!="string"){const y={instancePath:s+
"/trainer/command/"+c,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:g.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:g.properties.trainer.anyOf[1].properties.
command.items,data:f};e===null?e=[y]:e.push(y),t++}}}else{const P={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:g.properties.trainer.anyOf[1].
properties.command.type,parentSchema:g.properties.trainer.anyOf[1].properties.command,data:u};e===null?e=[P]:e.push(P),t++}}}else{
const u={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:g.properties.trainer.anyOf[1].type,parentSchema:g.properties.trainer.anyOf[1],data:n};e===null?e=[u]:e.push(u),t++}
var o=l===t;h=h||o}if(h)t=k,e!==null&&(k?e.length=k:e=null);else{const l={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:g.properties.trainer.anyOf,parentSchema:g.properties.trainer,data:n};
e===null?e=[l]:e.push(l),t++}if(ye(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:N})||
(e=e===null?ye.errors:e.concat(ye.errors),t=e.length),r.schedule!==void 0){let l=r.schedule;if(!(typeof l=="number"&&isFinite(
l))&&typeof l!="string"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const m={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:g.properties.schedule.type},schema:g.properties.schedule.type,parentSchema:g.
properties.schedule,data:l};e===null?e=[m]:e.push(m),t++}if(typeof l=="string"&&l.length<1){const m={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.
schedule,data:l};e===null?e=[m]:e.push(m),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){l.warmup===void 0&&(l.warmup=
0);for(const u in l)if(!(u==="constant"||u==="linear"||u==="cosine"||u==="anneal"||u==="warmup")){const P={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:g.properties.schedule,data:l};e===null?e=[P]:e.push(P),t++}if(l.constant!==void 0&&(Z(l.constant,
{instancePath:s+"/schedule/constant",parentData:l,parentDataProperty:"constant",rootData:N})||(e=e===null?Z.errors:e.concat(
Z.errors),t=e.length)),l.linear!==void 0){let u=l.linear;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.end===void 0&&
(u.end=0),u.peak===void 0){const c={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:g.properties.schedule.properties.linear.required,parentSchema:g.
properties.schedule.properties.linear,data:u};e===null?e=[c]:e.push(c),t++}for(const c in u)if(!(c==="peak"||c==="end")){
const f={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:g.properties.schedule.properties.linear,data:u};
e===null?e=[f]:e.push(f),t++}u.peak!==void 0&&(Z(u.peak,{instancePath:s+"/schedule/linear/peak",parentData:u,parentDataProperty:"\
peak",rootData:N})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length));let P=u.end;if(typeof P=="number"&&isFinite(P)){
if(P>1||isNaN(P)){const c={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.
linear.properties.end,data:P};e===null?e=[c]:e.push(c),t++}if(P<0||isNaN(P)){const c={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:g.properties.schedule.properties.linear.properties.end,data:P};e===null?e=[c]:e.push(c),t++}}else{
const c={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:g.properties.schedule.properties.linear.properties.end.type,parentSchema:g.
properties.schedule.properties.linear.properties.end,data:P};e===null?e=[c]:e.push(c),t++}}else{const P={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:g.
properties.schedule.properties.linear.type,parentSchema:g.properties.schedule.properties.linear,data:u};e===null?e=[P]:e.
push(P),t++}}if(l.cosine!==void 0){let u=l.cosine;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.end===void 0&&(u.end=
0),u.restarts===void 0&&(u.restarts=0),u.decay===void 0&&(u.decay=1),u.peak===void 0){const y={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:g.properties.schedule.properties.cosine.required,parentSchema:g.properties.schedule.properties.cosine,data:u};e===
null?e=[y]:e.push(y),t++}for(const y in u)if(!(y==="peak"||y==="end"||y==="restarts"||y==="decay")){const _={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:y},schema:!1,parentSchema:g.properties.schedule.properties.cosine,data:u};e===null?e=[_]:
e.push(_),t++}u.peak!==void 0&&(Z(u.peak,{instancePath:s+"/schedule/cosine/peak",parentData:u,parentDataProperty:"peak",
rootData:N})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length));let P=u.end;if(typeof P=="number"&&isFinite(P)){if(P>
1||isNaN(P)){const y={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.
cosine.properties.end,data:P};e===null?e=[y]:e.push(y),t++}if(P<0||isNaN(P)){const y={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:g.properties.schedule.properties.cosine.properties.end,data:P};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:g.properties.schedule.properties.cosine.properties.end.type,parentSchema:g.
properties.schedule.properties.cosine.properties.end,data:P};e===null?e=[y]:e.push(y),t++}let c=u.restarts;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const y={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:g.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:g.properties.schedule.properties.cosine.properties.restarts,data:c};
e===null?e=[y]:e.push(y),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c)){const y={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:g.properties.schedule.properties.cosine.properties.restarts,data:c};e===
null?e=[y]:e.push(y),t++}if(c<0||isNaN(c)){const y={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:g.
properties.schedule.properties.cosine.properties.restarts,data:c};e===null?e=[y]:e.push(y),t++}}let f=u.decay;if(typeof f==
"number"&&isFinite(f)){if(f>1||isNaN(f)){const y={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.
properties.schedule.properties.cosine.properties.decay,data:f};e===null?e=[y]:e.push(y),t++}if(f<=0||isNaN(f)){const y={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:g.properties.schedule.properties.
cosine.properties.decay,data:f};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:g.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:g.properties.schedule.properties.cosine.properties.decay,data:f};
e===null?e=[y]:e.push(y),t++}}else{const P={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:g.properties.schedule.properties.cosine.type,parentSchema:g.
properties.schedule.properties.cosine,data:u};e===null?e=[P]:e.push(P),t++}}if(l.anneal!==void 0){let u=l.anneal;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.start===void 0&&(u.start=""),u.cycles===void 0){const c={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:g.properties.schedule.properties.anneal.required,parentSchema:g.properties.schedule.properties.anneal,data:u};e===
null?e=[c]:e.push(c),t++}for(const c in u)if(!(c==="start"||c==="cycles")){const f={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
schema:!1,parentSchema:g.properties.schedule.properties.anneal,data:u};e===null?e=[f]:e.push(f),t++}let P=u.start;if(typeof P!=
"string"){const c={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:g.properties.schedule.properties.anneal.properties.start.type,
parentSchema:g.properties.schedule.properties.anneal.properties.start,data:P};e===null?e=[c]:e.push(c),t++}if(u.cycles!==
void 0){let c=u.cycles;if(Array.isArray(c)){if(c.length<1){const y={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles,data:c};e===null?e=[y]:e.push(y),t++}const f=c.length;for(let y=0;y<
f;y++){let _=c[y];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.burst===void 0){const S={instancePath:s+"/schedule/a\
nneal/cycles/"+y,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[S]:e.push(S),t++}if(_.steps===void 0){
const S={instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:g.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[S]:
e.push(S),t++}if(_.base===void 0){const S={instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:g.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.properties.schedule.properties.anneal.properties.
cycles.items,data:_};e===null?e=[S]:e.push(S),t++}if(_.period===void 0){const S={instancePath:s+"/schedule/anneal/cycles\
/"+y,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.properties.schedule.
properties.anneal.properties.cycles.items,data:_};e===null?e=[S]:e.push(S),t++}if(_.until===void 0){const S={instancePath:s+
"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:_};e===null?e=[S]:e.push(S),t++}for(const S in _)
if(!(S==="burst"||S==="steps"||S==="base"||S==="period"||S==="until")){const x={instancePath:s+"/schedule/anneal/cycles/"+
y,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:S},schema:!1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.
items,data:_};e===null?e=[x]:e.push(x),t++}if(_.burst!==void 0&&(Z(_.burst,{instancePath:s+"/schedule/anneal/cycles/"+y+
"/burst",parentData:_,parentDataProperty:"burst",rootData:N})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),_.steps!==
void 0){let S=_.steps;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const x={instancePath:s+"/schedule/annea\
l/cycles/"+y+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:S};e===null?
e=[x]:e.push(x),t++}if(typeof S=="number"&&isFinite(S)&&(S<1||isNaN(S))){const x={instancePath:s+"/schedule/anneal/cycle\
s/"+y+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:S};e===null?e=[x]:e.push(x),t++}}if(_.base!==void 0&&(Z(_.base,{instancePath:s+"/schedule/an\
neal/cycles/"+y+"/base",parentData:_,parentDataProperty:"base",rootData:N})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.
length)),_.period!==void 0){let S=_.period;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const x={instancePath:s+
"/schedule/anneal/cycles/"+y+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:S};e===null?e=[x]:e.push(x),t++}if(typeof S=="number"&&isFinite(S)&&(S<2||isNaN(S))){const x={instancePath:s+"/sche\
dule/anneal/cycles/"+y+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:g.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:S};e===null?e=[x]:e.push(x),t++}}if(_.until!==void 0){let S=_.until;
if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const x={instancePath:s+"/schedule/anneal/cycles/"+y+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:S};e===null?e=[x]:e.push(x),t++}if(typeof S==
"number"&&isFinite(S)&&(S<1||isNaN(S))){const x={instancePath:s+"/schedule/anneal/cycles/"+y+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:S};
e===null?e=[x]:e.push(x),t++}}}else{const S={instancePath:s+"/schedule/anneal/cycles/"+y,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:g.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:_};
e===null?e=[S]:e.push(S),t++}}}else{const f={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:g.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles,data:c};e===null?e=[f]:e.push(
f),t++}}}else{const P={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:g.properties.schedule.properties.anneal.type,parentSchema:g.properties.schedule.properties.
anneal,data:u};e===null?e=[P]:e.push(P),t++}}let m=l.warmup;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const u={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:g.properties.schedule.properties.warmup.type,parentSchema:g.properties.schedule.properties.warmup,data:m};
e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){const u={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:g.properties.schedule.properties.warmup,data:m};e===null?e=[u]:e.push(u),t++}if(m<0||isNaN(m)){const u={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:g.properties.schedule.properties.warmup,data:m};e===null?e=[u]:e.push(u),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(u=>Object.hasOwn(l,u)).length!==1){const u={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:g.properties.schedule.requiredWhenMerged,parentSchema:g.properties.schedule,
data:l};e===null?e=[u]:e.push(u),t++}}}if(r.steps!==void 0){let l=r.steps;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){const m={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:g.
properties.steps.type,parentSchema:g.properties.steps,data:l};e===null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(
l)&&(l<1||isNaN(l))){const m={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:g.properties.steps,data:l};e===null?e=[m]:e.push(m),t++}}if(r.epochs!==void 0){
let l=r.epochs;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:g.properties.epochs.type,parentSchema:g.properties.
epochs,data:l};e===null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const m={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.
properties.epochs,data:l};e===null?e=[m]:e.push(m),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const l={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:g.properties.batch_size.type,parentSchema:g.properties.batch_size,data:i};e===null?e=[l]:e.push(l),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const l={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.batch_size,data:i};e===null?e=[
l]:e.push(l),t++}ge(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",rootData:N})||(e=
e===null?ge.errors:e.concat(ge.errors),t=e.length);let p=r.seed;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){
const l={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:g.properties.
seed.type,parentSchema:g.properties.seed,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)){if(p>4294967295||
isNaN(p)){const l={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:g.properties.seed,data:p};e===null?e=[l]:e.push(l),t++}if(p<0||isNaN(
p)){const l={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:g.properties.seed,data:p};e===null?e=[l]:e.push(l),t++}}if(r.clip_skip!==void 0){let l=r.clip_skip;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:s+"/clip_skip",schemaPath:"#/properties/\
clip_skip/type",keyword:"type",params:{type:"integer"},schema:g.properties.clip_skip.type,parentSchema:g.properties.clip_skip,
data:l};e===null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const m={instancePath:s+"/clip\
_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.
properties.clip_skip,data:l};e===null?e=[m]:e.push(m),t++}}if(r.previews!==void 0&&(we(r.previews,{instancePath:s+"/prev\
iews",parentData:r,parentDataProperty:"previews",rootData:N})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.
save_every!==void 0){let l=r.save_every;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:s+
"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:g.properties.save_every.
type,parentSchema:g.properties.save_every,data:l};e===null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||
isNaN(l))){const m={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:g.properties.save_every,data:l};e===null?e=[m]:e.push(m),t++}}let v=r.keep_states;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const l={instancePath:s+"/keep_states",schemaPath:"#/propertie\
s/keep_states/type",keyword:"type",params:{type:"integer"},schema:g.properties.keep_states.type,parentSchema:g.properties.
keep_states,data:v};e===null?e=[l]:e.push(l),t++}if(typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v))){const l={instancePath:s+
"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:g.properties.keep_states,data:v};e===null?e=[l]:e.push(l),t++}if(!s.startsWith("/defaults/")){if(["method"].
filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["method"]},schema:g.requiredWhenMerged,parentSchema:g,data:r};e===null?e=[l]:e.push(l),t++}if(["\
base"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requ\
iredWhenMerged",params:{names:["base"]},schema:g.requiredWhenMerged,parentSchema:g,data:r};e===null?e=[l]:e.push(l),t++}
if(["datasets"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["datasets"]},schema:g.requiredWhenMerged,parentSchema:g,data:r};e===null?e=[l]:e.push(
l),t++}if(["schedule"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerge\
d",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:g.requiredWhenMerged,parentSchema:g,data:r};e===null?
e=[l]:e.push(l),t++}if(["steps","epochs"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:g.requiredWhenMerged,parentSchema:g,
data:r};e===null?e=[l]:e.push(l),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:g.type,parentSchema:g,data:r};e===null?e=[a]:e.push(a),t++}return Q.errors=e,t===0}const $={type:"object",additionalProperties:!1,
requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weigh\
ted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,
requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"Th\
e model that is changed."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE \
go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"arra\
y",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\
\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{
type:"number"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"\
string",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","f\
p32"],default:"fp16",description:"Numbers in the written file."}}};function X(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;const o=t,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.alpha===void 0&&(k=
"alpha")||r.blocks===void 0&&(k="blocks")){const h={};e===null?e=[h]:e.push(h),t++}}var n=a===t;if(n){const k={instancePath:s,
schemaPath:"#/not",keyword:"not",params:{},schema:$.not,parentSchema:$,data:r};e===null?e=[k]:e.push(k),t++}else t=o,e!==
null&&(o?e.length=o:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.
loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)if(!(i==="method"||i==="models"||i==="a\
lpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:$,data:r};e===null?e=[p]:e.push(p),t++}let k=r.
method;if(k!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{
allowedValues:$.properties.method.enum},schema:$.properties.method.enum,parentSchema:$.properties.method,data:k};e===null?
e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(!(p===
"a"||p==="b")){const v={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p},schema:!1,parentSchema:$.properties.models,data:i};e===null?e=[v]:e.push(v),
t++}if(i.a!==void 0){let p=i.a;if(typeof p!="string"){const v={instancePath:s+"/models/a",schemaPath:"#/properties/model\
s/properties/a/type",keyword:"type",params:{type:"string"},schema:$.properties.models.properties.a.type,parentSchema:$.properties.
models.properties.a,data:p};e===null?e=[v]:e.push(v),t++}}if(i.b!==void 0){let p=i.b;if(typeof p!="string"){const v={instancePath:s+
"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:$.properties.
models.properties.b.type,parentSchema:$.properties.models.properties.b,data:p};e===null?e=[v]:e.push(v),t++}}if(!s.startsWith(
"/defaults/")&&["a"].filter(p=>Object.hasOwn(i,p)).length!==1){const p={instancePath:s+"/models",schemaPath:"#/propertie\
s/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:$.properties.models.requiredWhenMerged,
parentSchema:$.properties.models,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:$.properties.models.type,parentSchema:$.properties.
models,data:i};e===null?e=[p]:e.push(p),t++}}if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i)){const p={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:$.properties.alpha,data:i};e===null?e=[p]:e.push(p),t++}if(i<0||isNaN(i)){const p={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.
properties.alpha,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:$.properties.alpha.type,parentSchema:$.properties.alpha,data:i};e===
null?e=[p]:e.push(p),t++}}if(r.blocks!==void 0){let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const v={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:$.properties.
blocks,data:i};e===null?e=[v]:e.push(v),t++}if(i.length<26){const v={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:$.properties.blocks,data:i};e===null?e=[v]:e.
push(v),t++}const p=i.length;for(let v=0;v<p;v++){let l=i[v];if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){const m={
instancePath:s+"/blocks/"+v,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:$.properties.blocks.items,data:l};e===null?e=[m]:e.push(m),t++}if(l<0||isNaN(l)){const m={instancePath:s+
"/blocks/"+v,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:$.properties.blocks.items,data:l};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/blocks/"+v,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:$.properties.blocks.items.type,parentSchema:$.
properties.blocks.items,data:l};e===null?e=[m]:e.push(m),t++}}}else{const p={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:$.properties.blocks.type,parentSchema:$.properties.blocks,
data:i};e===null?e=[p]:e.push(p),t++}}let h=r.loras;if(h&&typeof h=="object"&&!Array.isArray(h))for(const i in h){let p=h[i];
if(!(typeof p=="number"&&isFinite(p))){const v={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:$.properties.loras.additionalProperties.
type,parentSchema:$.properties.loras.additionalProperties,data:p};e===null?e=[v]:e.push(v),t++}}else{const i={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:$.properties.loras.type,parentSchema:$.
properties.loras,data:h};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const p={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:$.properties.vae.type,parentSchema:$.
properties.vae,data:i};e===null?e=[p]:e.push(p),t++}}let d=r.dtype;if(!(d==="fp16"||d==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:$.properties.dtype.enum},schema:$.properties.
dtype.enum,parentSchema:$.properties.dtype,data:d};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[i]:e.push(i),t++}}else{
const k={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:r};e===
null?e=[k]:e.push(k),t++}return X.errors=e,t===0}const E={type:"object",additionalProperties:!1,requiredWhenMerged:[["ch\
eckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function ke(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(o==="checkpoint"||o===
"vae"||o==="clip_skip")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:E,data:r};e===null?e=[a]:e.push(a),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const o={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:E.dependencies,parentSchema:E,data:r};e===null?e=[o]:e.push(o),t++}if(r.
checkpoint!==void 0){let o=r.checkpoint;if(typeof o=="string"){if(o.length<1){const a={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.checkpoint,data:o};
e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:E.properties.checkpoint.type,parentSchema:E.properties.checkpoint,data:o};e===null?e=
[a]:e.push(a),t++}}if(r.vae!==void 0){let o=r.vae;if(typeof o=="string"){if(o.length<1){const a={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.properties.vae,data:o};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:E.properties.vae.type,parentSchema:E.properties.vae,data:o};e===null?e=[a]:e.push(a),t++}}if(r.clip_skip!==
void 0){let o=r.clip_skip;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const a={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:E.properties.clip_skip.type,parentSchema:E.
properties.clip_skip,data:o};e===null?e=[a]:e.push(a),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const a={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:E.properties.clip_skip,data:o};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:E.requiredWhenMerged,parentSchema:E,data:r};e===null?e=[o]:
e.push(o),t++}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,
data:r};e===null?e=[o]:e.push(o),t++}return ke.errors=e,t===0}function Se(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const m in r)if(!te.call(A.properties,m)){const u={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:A,data:r};e===null?
e=[u]:e.push(u),t++}if(r.sdbuild!==void 0){let m=r.sdbuild;if(m!==1){const u={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:A.properties.sdbuild,data:m};e===null?
e=[u]:e.push(u),t++}}if(r.extends!==void 0){let m=r.extends;if(typeof m!="string"&&!Array.isArray(m)){const u={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:A.properties.extends.type},schema:A.properties.
extends.type,parentSchema:A.properties.extends,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="string"&&m.length<1){const u={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.
properties.extends,data:m};e===null?e=[u]:e.push(u),t++}if(Array.isArray(m)){if(m.length<1){const P={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:A.properties.
extends,data:m};e===null?e=[P]:e.push(P),t++}const u=m.length;for(let P=0;P<u;P++){let c=m[P];if(typeof c=="string"){if(c.
length<1){const f={instancePath:s+"/extends/"+P,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:A.properties.extends.items,data:c};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+
"/extends/"+P,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:A.properties.extends.
items.type,parentSchema:A.properties.extends.items,data:c};e===null?e=[f]:e.push(f),t++}}}}if(r.vars!==void 0){let m=r.vars;
if(m&&typeof m=="object"&&!Array.isArray(m))for(const u in m){let P=m[u];if(typeof P!="string"&&!(typeof P=="number"&&isFinite(
P))){const c={instancePath:s+"/vars/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:A.properties.vars.additionalProperties.type},schema:A.properties.vars.additionalProperties.
type,parentSchema:A.properties.vars.additionalProperties,data:P};e===null?e=[c]:e.push(c),t++}}else{const u={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:A.properties.vars.type,parentSchema:A.
properties.vars,data:m};e===null?e=[u]:e.push(u),t++}}let h=r.defaults;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const m in h)
if(!(m==="dataset"||m==="train"||m==="merge")){const u={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:A.properties.defaults,
data:h};e===null?e=[u]:e.push(u),t++}h.dataset!==void 0&&(Y(h.dataset,{instancePath:s+"/defaults/dataset",parentData:h,parentDataProperty:"\
dataset",rootData:N})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),h.train!==void 0&&(Q(h.train,{instancePath:s+
"/defaults/train",parentData:h,parentDataProperty:"train",rootData:N})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),
h.merge!==void 0&&(X(h.merge,{instancePath:s+"/defaults/merge",parentData:h,parentDataProperty:"merge",rootData:N})||(e=
e===null?X.errors:e.concat(X.errors),t=e.length))}else{const m={instancePath:s+"/defaults",schemaPath:"#/properties/defa\
ults/type",keyword:"type",params:{type:"object"},schema:A.properties.defaults.type,parentSchema:A.properties.defaults,data:h};
e===null?e=[m]:e.push(m),t++}let d=r.models;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const m in d){const u=t;if(typeof m==
"string"){if(!ee.test(m)){const P={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:I,data:m,propertyName:m};
e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/models",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:I.type,parentSchema:I,data:m,propertyName:m};e===null?e=[P]:e.push(P),t++}var o=u===t;if(!o){
const P={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:m},
schema:A.properties.models.propertyNames,parentSchema:A.properties.models,data:d};e===null?e=[P]:e.push(P),t++}}for(const m in d)
ke(d[m],{instancePath:s+"/models/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:m,rootData:N})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{const m={instancePath:s+"/models",schemaPath:"#/properties/mo\
dels/type",keyword:"type",params:{type:"object"},schema:A.properties.models.type,parentSchema:A.properties.models,data:d};
e===null?e=[m]:e.push(m),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const m in i){const u=t;if(typeof m==
"string"){if(!ee.test(m)){const P={instancePath:s+"/datasets",schemaPath:"#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:I,data:m,propertyName:m};
e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/datasets",schemaPath:"#/definitions/name/type",keyword:"typ\
e",params:{type:"string"},schema:I.type,parentSchema:I,data:m,propertyName:m};e===null?e=[P]:e.push(P),t++}var a=u===t;if(!a){
const P={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName:m},
schema:A.properties.datasets.propertyNames,parentSchema:A.properties.datasets,data:i};e===null?e=[P]:e.push(P),t++}}for(const m in i)
Y(i[m],{instancePath:s+"/datasets/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:m,rootData:N})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)}else{const m={instancePath:s+"/datasets",schemaPath:"#/properties/da\
tasets/type",keyword:"type",params:{type:"object"},schema:A.properties.datasets.type,parentSchema:A.properties.datasets,
data:i};e===null?e=[m]:e.push(m),t++}let p=r.train;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const m in p){const u=t;
if(typeof m=="string"){if(!ee.test(m)){const P={instancePath:s+"/train",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:I,
data:m,propertyName:m};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/train",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:I.type,parentSchema:I,data:m,propertyName:m};e===null?e=[P]:e.push(
P),t++}var n=u===t;if(!n){const P={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"proper\
tyNames",params:{propertyName:m},schema:A.properties.train.propertyNames,parentSchema:A.properties.train,data:p};e===null?
e=[P]:e.push(P),t++}}for(const m in p)Q(p[m],{instancePath:s+"/train/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,
parentDataProperty:m,rootData:N})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)}else{const m={instancePath:s+"/tr\
ain",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:A.properties.train.type,parentSchema:A.
properties.train,data:p};e===null?e=[m]:e.push(m),t++}let v=r.merge;if(v&&typeof v=="object"&&!Array.isArray(v)){for(const m in v){
const u=t;if(typeof m=="string"){if(!ee.test(m)){const P={instancePath:s+"/merge",schemaPath:"#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:I,
data:m,propertyName:m};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/merge",schemaPath:"#/definitions/nam\
e/type",keyword:"type",params:{type:"string"},schema:I.type,parentSchema:I,data:m,propertyName:m};e===null?e=[P]:e.push(
P),t++}var k=u===t;if(!k){const P={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"proper\
tyNames",params:{propertyName:m},schema:A.properties.merge.propertyNames,parentSchema:A.properties.merge,data:v};e===null?
e=[P]:e.push(P),t++}}for(const m in v)X(v[m],{instancePath:s+"/merge/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,
parentDataProperty:m,rootData:N})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}else{const m={instancePath:s+"/me\
rge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:A.properties.merge.type,parentSchema:A.
properties.merge,data:v};e===null?e=[m]:e.push(m),t++}let l=r.report;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)
if(m!=="title"){const u={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:m},schema:!1,parentSchema:A.properties.report,data:l};e===null?e=[u]:e.push(u),
t++}if(l.title!==void 0){let m=l.title;if(typeof m!="string"){const u={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:A.properties.report.properties.title.type,
parentSchema:A.properties.report.properties.title,data:m};e===null?e=[u]:e.push(u),t++}}}else{const m={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:A.properties.report.type,parentSchema:A.
properties.report,data:l};e===null?e=[m]:e.push(m),t++}if(r.default!==void 0){let m=r.default;if(Array.isArray(m)){const u=m.
length;for(let P=0;P<u;P++){let c=m[P];if(typeof c!="string"){const f={instancePath:s+"/default/"+P,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:A.properties.default.items.type,parentSchema:A.properties.
default.items,data:c};e===null?e=[f]:e.push(f),t++}}}else{const u={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:A.properties.default.type,parentSchema:A.properties.default,data:m};
e===null?e=[u]:e.push(u),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:A.requiredWhenMerged,
parentSchema:A,data:r};e===null?e=[m]:e.push(m),t++}}else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:A.type,parentSchema:A,data:r};e===null?e=[h]:e.push(h),t++}return Se.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = $e;
