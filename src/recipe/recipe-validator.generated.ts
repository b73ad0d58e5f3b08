// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Ee=qe,_={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
om and what becomes of them.",properties:{kind:{enum:["tags","text","mixed"],default:"tags",description:"What the files \
hold: tags between commas, natural language, or a line of tags and then natural language."},template:{type:"string",minLength:1,
description:"Sentence to write instead of the tags: `{trigger}, a picture of {people}. {text}`. Fields are `trigger`, `t\
ext`, groups, and `tags` for the rest; a clause of which a field has nothing is left out."},scheme:{enum:["maruzen","kee\
p","style","textual-inversion"],description:"Ready-made rules after the recipe's own: `maruzen` drops what the trigger l\
earns (S-13), `keep` drops nothing but what is redundant (S-20), `style` also what is noise, `textual-inversion` what th\
e embedding learns (S-146)."},learned:{$ref:"#/definitions/strings",description:"With `scheme`: patterns of the tags tha\
t are learned."},trigger:{type:"string",minLength:1,description:"With `scheme`: the word that calls up what is learned."},
fixed_outfit:{type:"boolean",default:!1,description:"Clothes may be learned: no prompt is to change them (S-18)."},from:{
type:"array",minItems:1,default:[{sidecar:".txt"}],items:{$ref:"#/definitions/source"},description:"Sources of tags; wha\
t they give is put together, and the first to name a tag decides on its place."},thresholds:{$ref:"#/definitions/thresho\
lds",default:{},description:"How sure a tagger must be; for all sources with scores that say nothing else."},vocab:{type:"\
object",additionalProperties:!1,default:{},description:"The tags that the base model knows: other names of a tag become \
that tag, and lint tells unknown ones.",properties:{files:{$ref:"#/definitions/strings",description:"Lists of tags, rela\
tive to the project: a word a line, `word,alias`, the CSV of the tag completion of a WebUI, or the `selected_tags.csv` o\
f a tagger."},extra:{type:"array",items:{type:"string",minLength:1},default:[],description:"Words of your own that are t\
ags too."}}},overrides:{type:["string","object"],minLength:1,additionalProperties:{$ref:"#/definitions/override"},hint:"\
write a folder, a `.yaml` file, or a map of pictures",description:"What was decided by hand for single pictures, after t\
he rules: a folder with a `STEM.yaml` for each of them, a `.yaml` file with an entry for each of them, or those entries \
here."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{anyOf:[{type:"array",items:{
type:"string",minLength:1}},{type:"object",additionalProperties:!1,required:["file"],properties:{file:{type:"string",minLength:1,
description:"A text file of the project that holds the list: one pattern a line, `#` before a comment."}}}],hint:"write \
a list of patterns, or `{file: lists/noise.txt}`"},default:{},description:'Named lists of patterns, written `"@name"` wh\
erever a pattern may stand.'},rules:{type:"array",default:[],items:{$ref:"#/definitions/rule"},description:"What is done\
 to the tags, in order; one verb a rule."},order:{type:"array",items:{type:"string",minLength:1},default:["*"],description:"\
Patterns in the order their tags stand in the caption; `*` is the rest. Triggers stand first anyway."},keep:{anyOf:[{type:"\
integer",minimum:0},{type:"object",additionalProperties:!1,required:["separator"],properties:{separator:{type:"string",pattern:"\
^[^\\s,]+$",hint:"write what no tag holds, such as `|||`",description:"What stands in the caption's file between the kep\
t tags and the rest."},tags:{type:"integer",minimum:0,description:"How many tags are kept; the triggers and the prefix w\
hen absent."}}}],hint:'write a number, or `{separator: "|||"}`',description:"Leading tags that are neither shuffled nor \
dropped in training; the triggers and the prefix when absent."},limit:{$ref:"#/definitions/limit",default:{}},render:{type:"\
object",additionalProperties:!1,default:{},description:"How a tag is written into the caption.",properties:{space:{enum:[
" ","_"],default:" ",description:"Between the words of a tag."},escape:{type:"boolean",default:!1,description:"Write `\\(\
` for `(`; for prompts of a WebUI, not for trainers."},wildcards:{type:"boolean",description:"The trainer reads `{a|b}` \
as a choice: write a plain brace twice. True when absent for captions of several lines."}}},train:{type:"object",additionalProperties:!1,
default:{},description:"What the trainer does to the caption anew at every step.",properties:{shuffle:{type:"boolean",default:!1,
description:"Shuffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"\
Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:1,description:"Every \
so many epochs all captions are empty."},tag_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"Chance of\
 each tag after the kept ones to be left out."},variants:{type:"integer",minimum:0,maximum:100,default:0,description:"Sh\
uffled copies as further lines of the caption's file, for trainers that choose a line (S-105)."},variants_seed:{type:"in\
teger",minimum:0,default:0,description:"What the order of the copies depends on, beside the picture's path."}}},tests:{type:"\
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
$ref:"#/definitions/prompt"},description:"What to generate every time."},health:{$ref:"#/definitions/health",default:{}}}},
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
additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"What the picture shall\
 show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,
hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in a\
n overfit check",description:"Fixed, so that two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,
description:"In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"\
In pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
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
default:"fp16",description:"Numbers in the written file."}}}}},Z={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},ae=Object.prototype.hasOwnProperty,
T={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
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
Y={type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1};function O(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:Y.type},schema:Y.type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}
if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const a={instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Y,data:r};e===null?e=[a]:e.push(a),t++}
const n=r.length;for(let a=0;a<n;a++){let m=r[a];if(typeof m=="string"){if(m.length<1){const w={instancePath:s+"/"+a,schemaPath:"\
#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.items,data:m};e===null?e=[w]:e.push(w),t++}}else{
const w={instancePath:s+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},schema:Y.items.type,parentSchema:Y.
items,data:m};e===null?e=[w]:e.push(w),t++}}}return O.errors=e,t===0}const Q={type:"object",additionalProperties:!1,required:[
"flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `bl\
ack`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},Oe=new RegExp(
"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function ce(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"flatten"},schema:Q.required,parentSchema:Q,data:r};e===null?e=[n]:
e.push(n),t++}for(const n in r)if(n!=="flatten"){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:Q,data:r};e===null?e=[a]:e.push(a),t++}if(r.flatten!==
void 0){let n=r.flatten;if(typeof n=="string"){if(!Oe.test(n)){const a={instancePath:s+"/flatten",schemaPath:"#/properti\
es/flatten/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|g\
r[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:Q.properties.flatten,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"string"},schema:Q.properties.flatten.type,
parentSchema:Q.properties.flatten,data:n};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:r};e===null?e=[n]:e.push(n),t++}return ce.errors=
e,t===0}const I={type:"object",additionalProperties:!1,description:"Sizes that pictures are brought to, so that each kee\
ps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},
minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], whose area no bucket exceeds; in pi\
xels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are multiples of this, in pixels."},min:{
type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels."},max:{type:"integer",minimum:8,
default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow","warn","never"],default:"warn",description:"\
Pictures smaller than their bucket: enlarge them, enlarge and warn, or give them a smaller bucket."}}};function he(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===
void 0&&(r.resolution=512),r.step===void 0&&(r.step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===
void 0&&(r.upscale="warn");for(const c in r)if(!(c==="resolution"||c==="step"||c==="min"||c==="max"||c==="upscale")){const i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,
parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&!Array.isArray(n)){const c={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{
type:I.properties.resolution.type},schema:I.properties.resolution.type,parentSchema:I.properties.resolution,data:n};e===
null?e=[c]:e.push(c),t++}if(typeof n=="number"&&isFinite(n)&&(n<8||isNaN(n))){const c={instancePath:s+"/resolution",schemaPath:"\
#/properties/resolution/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.resolution,
data:n};e===null?e=[c]:e.push(c),t++}if(Array.isArray(n)){if(n.length>2){const i={instancePath:s+"/resolution",schemaPath:"\
#/properties/resolution/maxItems",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:I.properties.resolution,data:n};
e===null?e=[i]:e.push(i),t++}if(n.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/mi\
nItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:I.properties.resolution,data:n};e===null?e=[i]:e.push(
i),t++}const c=n.length;for(let i=0;i<c;i++){let o=n[i];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const S={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:I.
properties.resolution.items.type,parentSchema:I.properties.resolution.items,data:o};e===null?e=[S]:e.push(S),t++}if(typeof o==
"number"&&isFinite(o)&&(o<8||isNaN(o))){const S={instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/ite\
ms/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.resolution.items,data:o};
e===null?e=[S]:e.push(S),t++}}}let a=r.step;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:s+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"integer"},schema:I.properties.step.type,parentSchema:I.
properties.step,data:a};e===null?e=[c]:e.push(c),t++}if(typeof a=="number"&&isFinite(a)&&(a<8||isNaN(a))){const c={instancePath:s+
"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.
properties.step,data:a};e===null?e=[c]:e.push(c),t++}let m=r.min;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
const c={instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},schema:I.properties.
min.type,parentSchema:I.properties.min,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(
m))){const c={instancePath:s+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:I.properties.min,data:m};e===null?e=[c]:e.push(c),t++}let w=r.max;if(!(typeof w=="number"&&!(w%1)&&
!isNaN(w)&&isFinite(w))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"\
integer"},schema:I.properties.max.type,parentSchema:I.properties.max,data:w};e===null?e=[c]:e.push(c),t++}if(typeof w=="\
number"&&isFinite(w)&&(w<8||isNaN(w))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"min\
imum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.max,data:w};e===null?e=[c]:e.push(c),t++}let u=r.
upscale;if(!(u==="allow"||u==="warn"||u==="never")){const c={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/\
enum",keyword:"enum",params:{allowedValues:I.properties.upscale.enum},schema:I.properties.upscale.enum,parentSchema:I.properties.
upscale,data:u};e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:I.type,parentSchema:I,data:r};e===null?e=[n]:e.push(n),t++}return he.errors=e,t===0}const P={type:"objec\
t",additionalProperties:!1,description:"Where tags come from and what becomes of them.",properties:{kind:{enum:["tags","\
text","mixed"],default:"tags",description:"What the files hold: tags between commas, natural language, or a line of tags\
 and then natural language."},template:{type:"string",minLength:1,description:"Sentence to write instead of the tags: `{\
trigger}, a picture of {people}. {text}`. Fields are `trigger`, `text`, groups, and `tags` for the rest; a clause of whi\
ch a field has nothing is left out."},scheme:{enum:["maruzen","keep","style","textual-inversion"],description:"Ready-mad\
e rules after the recipe's own: `maruzen` drops what the trigger learns (S-13), `keep` drops nothing but what is redunda\
nt (S-20), `style` also what is noise, `textual-inversion` what the embedding learns (S-146)."},learned:{$ref:"#/definit\
ions/strings",description:"With `scheme`: patterns of the tags that are learned."},trigger:{type:"string",minLength:1,description:"\
With `scheme`: the word that calls up what is learned."},fixed_outfit:{type:"boolean",default:!1,description:"Clothes ma\
y be learned: no prompt is to change them (S-18)."},from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{$ref:"\
#/definitions/source"},description:"Sources of tags; what they give is put together, and the first to name a tag decides\
 on its place."},thresholds:{$ref:"#/definitions/thresholds",default:{},description:"How sure a tagger must be; for all \
sources with scores that say nothing else."},vocab:{type:"object",additionalProperties:!1,default:{},description:"The ta\
gs that the base model knows: other names of a tag become that tag, and lint tells unknown ones.",properties:{files:{$ref:"\
#/definitions/strings",description:"Lists of tags, relative to the project: a word a line, `word,alias`, the CSV of the \
tag completion of a WebUI, or the `selected_tags.csv` of a tagger."},extra:{type:"array",items:{type:"string",minLength:1},
default:[],description:"Words of your own that are tags too."}}},overrides:{type:["string","object"],minLength:1,additionalProperties:{
$ref:"#/definitions/override"},hint:"write a folder, a `.yaml` file, or a map of pictures",description:"What was decided\
 by hand for single pictures, after the rules: a folder with a `STEM.yaml` for each of them, a `.yaml` file with an entr\
y for each of them, or those entries here."},groups:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{
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
 complain."}}},description:"Examples of what the rules must do."}}},F={type:"object",hint:"a source is one of these: wri\
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
when absent all, of scores all but `rating`."}}},$e=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),We=new RegExp("^\\.([A-Za-z0-9\
_.-]+\\.)?json$","u"),L={type:"object",additionalProperties:!1,description:"Lowest scores, by the kind of the tag.",properties:{
general:{type:"number",minimum:0,maximum:1,description:"Tags of no other kind; 0.35 when absent everywhere."},character:{
type:"number",minimum:0,maximum:1,description:"Names of characters; 0.85 when absent everywhere."},copyright:{type:"numb\
er",minimum:0,maximum:1,description:"Names of series; as `general` when absent."},artist:{type:"number",minimum:0,maximum:1,
description:"Names of artists; as `general` when absent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of \
the file, such as `highres`; as `general` when absent."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,
maximum:1},default:{},description:"Single tags, whatever their kind: `{hat: 0.6}`."}}};function ie(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===
void 0&&(r.tags={});for(const a in r)if(!(a==="general"||a==="character"||a==="copyright"||a==="artist"||a==="meta"||a===
"tags")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:L,data:r};e===null?e=[m]:e.push(m),t++}if(r.general!==void 0){let a=r.general;if(typeof a=="numbe\
r"&&isFinite(a)){if(a>1||isNaN(a)){const m={instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.general,data:a};e===null?e=[m]:e.push(m),t++}
if(a<0||isNaN(a)){const m={instancePath:s+"/general",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:L.properties.general,data:a};e===null?e=[m]:e.push(m),t++}}else{const m={
instancePath:s+"/general",schemaPath:"#/properties/general/type",keyword:"type",params:{type:"number"},schema:L.properties.
general.type,parentSchema:L.properties.general,data:a};e===null?e=[m]:e.push(m),t++}}if(r.character!==void 0){let a=r.character;
if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const m={instancePath:s+"/character",schemaPath:"#/properties/char\
acter/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.character,data:a};e===
null?e=[m]:e.push(m),t++}if(a<0||isNaN(a)){const m={instancePath:s+"/character",schemaPath:"#/properties/character/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.character,data:a};e===null?e=[
m]:e.push(m),t++}}else{const m={instancePath:s+"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{
type:"number"},schema:L.properties.character.type,parentSchema:L.properties.character,data:a};e===null?e=[m]:e.push(m),t++}}
if(r.copyright!==void 0){let a=r.copyright;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const m={instancePath:s+
"/copyright",schemaPath:"#/properties/copyright/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.
properties.copyright,data:a};e===null?e=[m]:e.push(m),t++}if(a<0||isNaN(a)){const m={instancePath:s+"/copyright",schemaPath:"\
#/properties/copyright/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.copyright,
data:a};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",
keyword:"type",params:{type:"number"},schema:L.properties.copyright.type,parentSchema:L.properties.copyright,data:a};e===
null?e=[m]:e.push(m),t++}}if(r.artist!==void 0){let a=r.artist;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const m={
instancePath:s+"/artist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:L.properties.artist,data:a};e===null?e=[m]:e.push(m),t++}if(a<0||isNaN(a)){const m={instancePath:s+"/artist",
schemaPath:"#/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.
artist,data:a};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",
keyword:"type",params:{type:"number"},schema:L.properties.artist.type,parentSchema:L.properties.artist,data:a};e===null?
e=[m]:e.push(m),t++}}if(r.meta!==void 0){let a=r.meta;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const m={instancePath:s+
"/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.
properties.meta,data:a};e===null?e=[m]:e.push(m),t++}if(a<0||isNaN(a)){const m={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.meta,data:a};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:L.properties.meta.type,parentSchema:L.properties.meta,data:a};e===null?e=[m]:e.push(m),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const a in n){let m=n[a];if(typeof m=="number"&&isFinite(m)){if(m>1||
isNaN(m)){const w={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.tags.additionalProperties,
data:m};e===null?e=[w]:e.push(w),t++}if(m<0||isNaN(m)){const w={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:L.properties.tags.additionalProperties,data:m};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"\
/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:L.properties.tags.additionalProperties.type,parentSchema:L.properties.tags.additionalProperties,
data:m};e===null?e=[w]:e.push(w),t++}}else{const a={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:L.properties.tags.type,parentSchema:L.properties.tags,data:n};e===null?e=[a]:e.push(
a),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,
data:r};e===null?e=[n]:e.push(n),t++}return ie.errors=e,t===0}function de(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;const n=t;let a=!1,m=null;const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:F.
oneOf[0].required,parentSchema:F.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var c=w===t;c&&(a=!0,m=0);const u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:F.oneOf[1].required,parentSchema:F.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var c=u===t;if(c&&a)a=!1,m=[m,1];else{c&&(a=!0,m=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const S={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:F.oneOf[2].required,parentSchema:F.oneOf[2],data:r};e===null?e=[S]:e.push(S),t++}var c=i===t;if(c&&a)a=
!1,m=[m,2];else{c&&(a=!0,m=2);const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const p={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:F.oneOf[3].required,parentSchema:F.
oneOf[3],data:r};e===null?e=[p]:e.push(p),t++}var c=S===t;c&&a?(a=!1,m=[m,3]):c&&(a=!0,m=3)}}if(a)t=n,e!==null&&(n?e.length=
n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:F.oneOf,parentSchema:F,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const o={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:F,data:r};e===null?
e=[o]:e.push(o),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:F.dependencies,parentSchema:F,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!$e.test(i)){const o={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:F.properties.sidecar,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:F.properties.
sidecar.type,parentSchema:F.properties.sidecar,data:i};e===null?e=[o]:e.push(o),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!We.test(i)){const o={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:F.properties.
scores,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:F.properties.scores.type,parentSchema:F.properties.scores,data:i};e===null?
e=[o]:e.push(o),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.properties.
metadata,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:F.properties.metadata.type,parentSchema:F.properties.metadata,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const o={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:F.properties.filename.enum},schema:F.properties.filename.
enum,parentSchema:F.properties.filename,data:i};e===null?e=[o]:e.push(o),t++}}if(r.thresholds!==void 0&&(ie(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const o=i.length;for(let S=0;S<o;S++){
let d=i[S];if(!(d==="general"||d==="artist"||d==="copyright"||d==="character"||d==="meta"||d==="rating")){const p={instancePath:s+
"/categories/"+S,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:F.properties.categories.
items.enum},schema:F.properties.categories.items.enum,parentSchema:F.properties.categories.items,data:d};e===null?e=[p]:
e.push(p),t++}}}else{const o={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:F.properties.categories.type,parentSchema:F.properties.categories,data:i};e===null?e=[o]:e.push(o),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,
data:r};e===null?e=[i]:e.push(i),t++}return de.errors=e,t===0}const X={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Fe=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function ue(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n===
"sha256"||n==="note")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:X,data:r};e===null?e=[a]:e.push(a),t++}if(r.add!==void 0&&(O(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.drop!==
void 0&&(O(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.set!==void 0&&(O(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:j})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Fe.test(
n)){const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:X.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}else{
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:X.properties.
sha256.type,parentSchema:X.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}if(r.note!==void 0){let n=r.note;if(typeof n!=
"string"){const a={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:X.
properties.note.type,parentSchema:X.properties.note,data:n};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:r};e===null?e=[n]:e.push(n),
t++}return ue.errors=e,t===0}const x={type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",
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
`ar > 1.2`."},note:{type:"string",description:"Why; shown by `why`."}}},se=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",
"u"),Le=new RegExp("^(first|last|(before|after): *\\S.*)$","u");function fe(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;const n=t;let a=!1,m=null;const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:x.
oneOf[0].required,parentSchema:x.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var c=w===t;c&&(a=!0,m=0);const u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"only"},schema:x.oneOf[1].required,parentSchema:x.oneOf[1],data:r};e===null?e=[i]:e.push(
i),t++}var c=u===t;if(c&&a)a=!1,m=[m,1];else{c&&(a=!0,m=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===
void 0){const S={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:x.
oneOf[2].required,parentSchema:x.oneOf[2],data:r};e===null?e=[S]:e.push(S),t++}var c=i===t;if(c&&a)a=!1,m=[m,2];else{c&&
(a=!0,m=2);const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const p={instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"replace"},schema:x.oneOf[3].required,parentSchema:x.oneOf[3],
data:r};e===null?e=[p]:e.push(p),t++}var c=S===t;if(c&&a)a=!1,m=[m,3];else{c&&(a=!0,m=3);const p=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.map===void 0){const f={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{
missingProperty:"map"},schema:x.oneOf[4].required,parentSchema:x.oneOf[4],data:r};e===null?e=[f]:e.push(f),t++}var c=p===
t;if(c&&a)a=!1,m=[m,4];else{c&&(a=!0,m=4);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const y={
instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"combine"},schema:x.oneOf[5].required,
parentSchema:x.oneOf[5],data:r};e===null?e=[y]:e.push(y),t++}var c=f===t;if(c&&a)a=!1,m=[m,5];else{c&&(a=!0,m=5);const y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const A={instancePath:s,schemaPath:"#/oneOf/6/required",
keyword:"required",params:{missingProperty:"subsume"},schema:x.oneOf[6].required,parentSchema:x.oneOf[6],data:r};e===null?
e=[A]:e.push(A),t++}var c=y===t;if(c&&a)a=!1,m=[m,6];else{c&&(a=!0,m=6);const A=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.imply===void 0){const g={instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"\
imply"},schema:x.oneOf[7].required,parentSchema:x.oneOf[7],data:r};e===null?e=[g]:e.push(g),t++}var c=A===t;if(c&&a)a=!1,
m=[m,7];else{c&&(a=!0,m=7);const g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.exclusive===void 0){const $={instancePath:s,
schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"exclusive"},schema:x.oneOf[8].required,parentSchema:x.
oneOf[8],data:r};e===null?e=[$]:e.push($),t++}var c=g===t;if(c&&a)a=!1,m=[m,8];else{c&&(a=!0,m=8);const $=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.require===void 0){const pe={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"requi\
red",params:{missingProperty:"require"},schema:x.oneOf[9].required,parentSchema:x.oneOf[9],data:r};e===null?e=[pe]:e.push(
pe),t++}var c=$===t;if(c&&a)a=!1,m=[m,9];else{c&&(a=!0,m=9);const pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===
void 0){const ne={instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:x.
oneOf[10].required,parentSchema:x.oneOf[10],data:r};e===null?e=[ne]:e.push(ne),t++}var c=pe===t;if(c&&a)a=!1,m=[m,10];else{
c&&(a=!0,m=10);const ne=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const oe={instancePath:s,schemaPath:"\
#/oneOf/11/required",keyword:"required",params:{missingProperty:"trigger"},schema:x.oneOf[11].required,parentSchema:x.oneOf[11],
data:r};e===null?e=[oe]:e.push(oe),t++}var c=ne===t;if(c&&a)a=!1,m=[m,11];else{c&&(a=!0,m=11);const oe=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.prefix===void 0){const me={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"requi\
red",params:{missingProperty:"prefix"},schema:x.oneOf[12].required,parentSchema:x.oneOf[12],data:r};e===null?e=[me]:e.push(
me),t++}var c=oe===t;if(c&&a)a=!1,m=[m,12];else{c&&(a=!0,m=12);const me=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
suffix===void 0){const je={instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"s\
uffix"},schema:x.oneOf[13].required,parentSchema:x.oneOf[13],data:r};e===null?e=[je]:e.push(je),t++}var c=me===t;c&&a?(a=
!1,m=[m,13]):c&&(a=!0,m=13)}}}}}}}}}}}}if(a)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:m},schema:x.oneOf,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!ae.call(x.properties,i)){const o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:x,data:r};e===
null?e=[o]:e.push(o),t++}if(r.to!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"to",missingProperty:"combine",depsCount:1,deps:"combine"},schema:x.dependencies,parentSchema:x,
data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/depende\
ncies",keyword:"dependencies",params:{property:"in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:x.dependencies,
parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:x.dependencies,
parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:x.dependencies,
parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},
schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,
deps:"drop"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){
const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",
depsCount:1,deps:"drop"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.
id;if(typeof i=="string"){if(!se.test(i)){const o={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,
data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"t\
ype",params:{type:"string"},schema:Z.type,parentSchema:Z,data:i};e===null?e=[o]:e.push(o),t++}}if(r.drop!==void 0&&(O(r.
drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),r.ancestors!==void 0){let i=r.ancestors;if(typeof i!="boolean"){const o={instancePath:s+"/ancestors",schemaPath:"\
#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:x.properties.ancestors.type,parentSchema:x.properties.
ancestors,data:i};e===null?e=[o]:e.push(o),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="w\
rong")){const o={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:x.properties.
role.enum},schema:x.properties.role.enum,parentSchema:x.properties.role,data:i};e===null?e=[o]:e.push(o),t++}}if(r.only!==
void 0&&(O(r.only,{instancePath:s+"/only",parentData:r,parentDataProperty:"only",rootData:j})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.add!==void 0&&(O(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:j})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Le.test(i)){const o={
instancePath:s+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after)\
: *\\S.*)$"},schema:"^(first|last|(before|after): *\\S.*)$",parentSchema:x.properties.at,data:i};e===null?e=[o]:e.push(o),
t++}}else{const o={instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:x.
properties.at.type,parentSchema:x.properties.at,data:i};e===null?e=[o]:e.push(o),t++}}if(r.replace!==void 0){let i=r.replace;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const o={instancePath:s+"/replace",schemaPath:"\
#/properties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.replace,
data:i};e===null?e=[o]:e.push(o),t++}for(const o in i)O(i[o],{instancePath:s+"/replace/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:o,rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{const o={
instancePath:s+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:x.properties.
replace.type,parentSchema:x.properties.replace,data:i};e===null?e=[o]:e.push(o),t++}}if(r.map!==void 0){let i=r.map;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const o={instancePath:s+"/map",schemaPath:"#/properti\
es/map/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.map,data:i};e===null?e=
[o]:e.push(o),t++}for(const o in i){let S=i[o];if(typeof S=="string"){if(S.length<1){const d={instancePath:s+"/map/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:x.properties.map.additionalProperties,data:S};e===null?e=[d]:e.push(d),t++}}else{const d={
instancePath:s+"/map/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",
keyword:"type",params:{type:"string"},schema:x.properties.map.additionalProperties.type,parentSchema:x.properties.map.additionalProperties,
data:S};e===null?e=[d]:e.push(d),t++}}}else{const o={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"t\
ype",params:{type:"object"},schema:x.properties.map.type,parentSchema:x.properties.map,data:i};e===null?e=[o]:e.push(o),
t++}}if(r.combine!==void 0){let i=r.combine;if(Array.isArray(i)){if(i.length<2){const S={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:x.properties.combine,data:i};e===
null?e=[S]:e.push(S),t++}const o=i.length;for(let S=0;S<o;S++){let d=i[S];if(typeof d=="string"){if(d.length<1){const p={
instancePath:s+"/combine/"+S,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:x.properties.combine.items,data:d};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/combine/"+S,
schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:x.properties.combine.items.type,
parentSchema:x.properties.combine.items,data:d};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/type",keyword:"type",params:{type:"array"},schema:x.properties.combine.type,parentSchema:x.properties.
combine,data:i};e===null?e=[o]:e.push(o),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const o={
instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.to,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:x.properties.to.type,parentSchema:x.properties.to,data:i};e===null?e=[o]:e.
push(o),t++}}if(r.in!==void 0){let i=r.in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const o={
instancePath:s+"/in",schemaPath:"#/properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:x.
properties.in,data:i};e===null?e=[o]:e.push(o),t++}if(Object.keys(i).length<1){const o={instancePath:s+"/in",schemaPath:"\
#/properties/in/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:i};e===
null?e=[o]:e.push(o),t++}for(const o in i)O(i[o],{instancePath:s+"/in/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:o,rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{const o={instancePath:s+"/in",
schemaPath:"#/properties/in/type",keyword:"type",params:{type:"object"},schema:x.properties.in.type,parentSchema:x.properties.
in,data:i};e===null?e=[o]:e.push(o),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.suffix===void 0&&(i.suffix=!1);for(const S in i)if(!(S==="table"||S==="suffix")){const d={instancePath:s+"/subsume",
schemaPath:"#/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,
parentSchema:x.properties.subsume,data:i};e===null?e=[d]:e.push(d),t++}if(i.table!==void 0){let S=i.table;if(typeof S=="\
string"){if(S.length<1){const d={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.subsume.properties.table,data:S};e===null?
e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/typ\
e",keyword:"type",params:{type:"string"},schema:x.properties.subsume.properties.table.type,parentSchema:x.properties.subsume.
properties.table,data:S};e===null?e=[d]:e.push(d),t++}}let o=i.suffix;if(typeof o!="boolean"){const S={instancePath:s+"/\
subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:x.
properties.subsume.properties.suffix.type,parentSchema:x.properties.subsume.properties.suffix,data:o};e===null?e=[S]:e.push(
S),t++}}else{const o={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"obje\
ct"},schema:x.properties.subsume.type,parentSchema:x.properties.subsume,data:i};e===null?e=[o]:e.push(o),t++}}if(r.imply!==
void 0){let i=r.imply;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(o!=="table"){const S={instancePath:s+
"/imply",schemaPath:"#/properties/imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:x.properties.imply,data:i};e===null?e=[S]:e.push(S),t++}if(i.table!==void 0){let o=i.table;if(typeof o==
"string"){if(o.length<1){const S={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.imply.properties.table,data:o};e===null?e=[S]:
e.push(S),t++}}else{const S={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"\
type",params:{type:"string"},schema:x.properties.imply.properties.table.type,parentSchema:x.properties.imply.properties.
table,data:o};e===null?e=[S]:e.push(S),t++}}}else{const o={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",
keyword:"type",params:{type:"object"},schema:x.properties.imply.type,parentSchema:x.properties.imply,data:i};e===null?e=
[o]:e.push(o),t++}}if(r.exclusive!==void 0&&(O(r.exclusive,{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"\
exclusive",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.require!==void 0&&(O(r.require,{instancePath:s+
"/require",parentData:r,parentDataProperty:"require",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const o={instancePath:s+"/on",schemaPath:"#/properties/on/enum",
keyword:"enum",params:{allowedValues:x.properties.on.enum},schema:x.properties.on.enum,parentSchema:x.properties.on,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||i==="order")){const o={instancePath:s+"\
/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:x.properties.keep.enum},schema:x.properties.
keep.enum,parentSchema:x.properties.keep,data:i};e===null?e=[o]:e.push(o),t++}}if(r.mark!==void 0&&(O(r.mark,{instancePath:s+
"/mark",parentData:r,parentDataProperty:"mark",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.trigger!==
void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.trigger,data:i};e===null?e=
[o]:e.push(o),t++}}else{const o={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{
type:"string"},schema:x.properties.trigger.type,parentSchema:x.properties.trigger,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.prefix,data:i};e===
null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{
type:"string"},schema:x.properties.prefix.type,parentSchema:x.properties.prefix,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/suffix",schemaPath:"#/pr\
operties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.suffix,data:i};e===null?
e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{
type:"string"},schema:x.properties.suffix.type,parentSchema:x.properties.suffix,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/subset",schemaPath:"#/pr\
operties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.subset,data:i};e===null?
e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{
type:"string"},schema:x.properties.subset.type,parentSchema:x.properties.subset,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/when",schemaPath:"#/properti\
es/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.when,data:i};e===null?e=[o]:e.
push(o),t++}}else{const o={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"strin\
g"},schema:x.properties.when.type,parentSchema:x.properties.when,data:i};e===null?e=[o]:e.push(o),t++}}if(r.note!==void 0){
let i=r.note;if(typeof i!="string"){const o={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:"string"},schema:x.properties.note.type,parentSchema:x.properties.note,data:i};e===null?e=[o]:e.push(o),t++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.type,parentSchema:x,data:r};e===
null?e=[i]:e.push(i),t++}return fe.errors=e,t===0}const J={type:"object",additionalProperties:!1,description:"How long a\
 caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-2\
5)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"l\
int",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sur\
e of, else from the end."}}};function ye(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const m in r)
if(!(m==="tokens"||m==="tags"||m==="over")){const w={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:m},schema:!1,parentSchema:J,data:r};e===null?e=[w]:e.push(w),t++}let n=r.tokens;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:s+"/tokens",schemaPath:"#/properties/tok\
ens/type",keyword:"type",params:{type:"integer"},schema:J.properties.tokens.type,parentSchema:J.properties.tokens,data:n};
e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const m={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:J.properties.tokens,
data:n};e===null?e=[m]:e.push(m),t++}if(r.tags!==void 0){let m=r.tags;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:J.
properties.tags.type,parentSchema:J.properties.tags,data:m};e===null?e=[w]:e.push(w),t++}if(typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:J.properties.tags,data:m};e===null?e=[w]:e.push(w),t++}}let a=r.over;if(!(a==="lint"||
a==="drop")){const m={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:J.
properties.over.enum},schema:J.properties.over.enum,parentSchema:J.properties.over,data:a};e===null?e=[m]:e.push(m),t++}}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===
null?e=[n]:e.push(n),t++}return ye.errors=e,t===0}const De=new RegExp("^[^\\s,]+$","u");function ge(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const l in r)if(!ae.call(P.properties,l)){const y={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:P,data:r};e===null?
e=[y]:e.push(y),t++}let w=r.kind;if(!(w==="tags"||w==="text"||w==="mixed")){const l={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:P.properties.kind.enum},schema:P.properties.kind.enum,parentSchema:P.
properties.kind,data:w};e===null?e=[l]:e.push(l),t++}if(r.template!==void 0){let l=r.template;if(typeof l=="string"){if(l.
length<1){const y={instancePath:s+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:P.properties.template,data:l};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/templat\
e",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"},schema:P.properties.template.type,parentSchema:P.
properties.template,data:l};e===null?e=[y]:e.push(y),t++}}if(r.scheme!==void 0){let l=r.scheme;if(!(l==="maruzen"||l==="\
keep"||l==="style"||l==="textual-inversion")){const y={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"\
enum",params:{allowedValues:P.properties.scheme.enum},schema:P.properties.scheme.enum,parentSchema:P.properties.scheme,data:l};
e===null?e=[y]:e.push(y),t++}}if(r.learned!==void 0&&(O(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"\
learned",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.trigger!==void 0){let l=r.trigger;if(typeof l==
"string"){if(l.length<1){const y={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:P.properties.trigger,data:l};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:P.properties.trigger.type,
parentSchema:P.properties.trigger,data:l};e===null?e=[y]:e.push(y),t++}}let u=r.fixed_outfit;if(typeof u!="boolean"){const l={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:P.
properties.fixed_outfit.type,parentSchema:P.properties.fixed_outfit,data:u};e===null?e=[l]:e.push(l),t++}let c=r.from;if(Array.
isArray(c)){if(c.length<1){const y={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:P.properties.from,data:c};e===null?e=[y]:e.push(y),t++}const l=c.length;for(let y=0;y<l;y++)
de(c[y],{instancePath:s+"/from/"+y,parentData:c,parentDataProperty:y,rootData:j})||(e=e===null?de.errors:e.concat(de.errors),
t=e.length)}else{const l={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:P.properties.from.type,parentSchema:P.properties.from,data:c};e===null?e=[l]:e.push(l),t++}ie(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);
let i=r.vocab;if(i&&typeof i=="object"&&!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const y in i)if(!(y==="fil\
es"||y==="extra")){const b={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:y},schema:!1,parentSchema:P.properties.vocab,data:i};e===null?e=[b]:e.push(b),
t++}i.files!==void 0&&(O(i.files,{instancePath:s+"/vocab/files",parentData:i,parentDataProperty:"files",rootData:j})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length));let l=i.extra;if(Array.isArray(l)){const y=l.length;for(let b=0;b<y;b++){
let A=l[b];if(typeof A=="string"){if(A.length<1){const v={instancePath:s+"/vocab/extra/"+b,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.properties.vocab.properties.
extra.items,data:A};e===null?e=[v]:e.push(v),t++}}else{const v={instancePath:s+"/vocab/extra/"+b,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:P.properties.vocab.properties.extra.items.
type,parentSchema:P.properties.vocab.properties.extra.items,data:A};e===null?e=[v]:e.push(v),t++}}}else{const y={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:P.properties.
vocab.properties.extra.type,parentSchema:P.properties.vocab.properties.extra,data:l};e===null?e=[y]:e.push(y),t++}}else{
const l={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:P.properties.
vocab.type,parentSchema:P.properties.vocab,data:i};e===null?e=[l]:e.push(l),t++}if(r.overrides!==void 0){let l=r.overrides;
if(typeof l!="string"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const y={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:P.properties.overrides.type},schema:P.properties.overrides.type,parentSchema:P.
properties.overrides,data:l};e===null?e=[y]:e.push(y),t++}if(typeof l=="string"&&l.length<1){const y={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.properties.
overrides,data:l};e===null?e=[y]:e.push(y),t++}if(l&&typeof l=="object"&&!Array.isArray(l))for(const y in l)ue(l[y],{instancePath:s+
"/overrides/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:y,rootData:j})||(e=e===null?ue.errors:
e.concat(ue.errors),t=e.length)}let o=r.groups;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const l in o){const y=t;
if(typeof l=="string"){if(!se.test(l)){const b={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,
data:l,propertyName:l};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:l,propertyName:l};e===null?e=[b]:e.push(
b),t++}var n=y===t;if(!n){const b={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:l},schema:P.properties.groups.propertyNames,parentSchema:P.properties.groups,data:o};e===
null?e=[b]:e.push(b),t++}}for(const l in o){let y=o[l];const b=t;let A=!1;const v=t;if(Array.isArray(y)){const g=y.length;
for(let q=0;q<g;q++){let $=y[q];if(typeof $=="string"){if($.length<1){const R={instancePath:s+"/groups/"+l.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+q,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:P.properties.groups.additionalProperties.anyOf[0].items,data:$};e===null?
e=[R]:e.push(R),t++}}else{const R={instancePath:s+"/groups/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+q,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:P.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:P.properties.groups.additionalProperties.anyOf[0].items,data:$};e===
null?e=[R]:e.push(R),t++}}}else{const g={instancePath:s+"/groups/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:P.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:P.properties.groups.additionalProperties.anyOf[0],data:y};e===null?e=[g]:e.push(g),t++}var a=v===
t;if(A=A||a,!A){const g=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.file===void 0){const $={instancePath:s+"/gro\
ups/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:P.properties.groups.additionalProperties.anyOf[1].required,parentSchema:P.
properties.groups.additionalProperties.anyOf[1],data:y};e===null?e=[$]:e.push($),t++}for(const $ in y)if($!=="file"){const R={
instancePath:s+"/groups/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},schema:!1,parentSchema:P.properties.
groups.additionalProperties.anyOf[1],data:y};e===null?e=[R]:e.push(R),t++}if(y.file!==void 0){let $=y.file;if(typeof $==
"string"){if($.length<1){const R={instancePath:s+"/groups/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:P.properties.groups.additionalProperties.anyOf[1].properties.file,data:$};e===null?e=[R]:e.push(R),t++}}else{
const R={instancePath:s+"/groups/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:P.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:P.properties.groups.additionalProperties.anyOf[1].properties.file,data:$};e===
null?e=[R]:e.push(R),t++}}}else{const $={instancePath:s+"/groups/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:P.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:P.properties.groups.additionalProperties.anyOf[1],data:y};e===null?e=[$]:
e.push($),t++}var a=g===t;A=A||a}if(A)t=b,e!==null&&(b?e.length=b:e=null);else{const g={instancePath:s+"/groups/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:P.
properties.groups.additionalProperties.anyOf,parentSchema:P.properties.groups.additionalProperties,data:y};e===null?e=[g]:
e.push(g),t++}}}else{const l={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:P.properties.groups.type,parentSchema:P.properties.groups,data:o};e===null?e=[l]:e.push(l),t++}let S=r.rules;
if(Array.isArray(S)){const l=S.length;for(let y=0;y<l;y++)fe(S[y],{instancePath:s+"/rules/"+y,parentData:S,parentDataProperty:y,
rootData:j})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)}else{const l={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:P.properties.rules.type,parentSchema:P.properties.rules,
data:S};e===null?e=[l]:e.push(l),t++}let d=r.order;if(Array.isArray(d)){const l=d.length;for(let y=0;y<l;y++){let b=d[y];
if(typeof b=="string"){if(b.length<1){const A={instancePath:s+"/order/"+y,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.properties.order.items,data:b};e===null?e=[A]:e.push(A),t++}}else{
const A={instancePath:s+"/order/"+y,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:P.
properties.order.items.type,parentSchema:P.properties.order.items,data:b};e===null?e=[A]:e.push(A),t++}}}else{const l={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:P.properties.order.type,parentSchema:P.
properties.order,data:d};e===null?e=[l]:e.push(l),t++}if(r.keep!==void 0){let l=r.keep;const y=t;let b=!1;const A=t;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:P.properties.keep.anyOf[0].type,parentSchema:P.properties.keep.anyOf[0],data:l};e===
null?e=[v]:e.push(v),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){const v={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.properties.
keep.anyOf[0],data:l};e===null?e=[v]:e.push(v),t++}var m=A===t;if(b=b||m,!b){const v=t;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.separator===void 0){const q={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:P.properties.keep.anyOf[1].required,parentSchema:P.properties.keep.
anyOf[1],data:l};e===null?e=[q]:e.push(q),t++}for(const q in l)if(!(q==="separator"||q==="tags")){const $={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
schema:!1,parentSchema:P.properties.keep.anyOf[1],data:l};e===null?e=[$]:e.push($),t++}if(l.separator!==void 0){let q=l.
separator;if(typeof q=="string"){if(!De.test(q)){const $={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:P.
properties.keep.anyOf[1].properties.separator,data:q};e===null?e=[$]:e.push($),t++}}else{const $={instancePath:s+"/keep/\
separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:P.
properties.keep.anyOf[1].properties.separator.type,parentSchema:P.properties.keep.anyOf[1].properties.separator,data:q};
e===null?e=[$]:e.push($),t++}}if(l.tags!==void 0){let q=l.tags;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))){
const $={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{
type:"integer"},schema:P.properties.keep.anyOf[1].properties.tags.type,parentSchema:P.properties.keep.anyOf[1].properties.
tags,data:q};e===null?e=[$]:e.push($),t++}if(typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q))){const $={instancePath:s+"\
/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:P.properties.keep.anyOf[1].properties.tags,data:q};e===null?e=[$]:e.push($),t++}}}else{const q={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:P.properties.keep.anyOf[1].
type,parentSchema:P.properties.keep.anyOf[1],data:l};e===null?e=[q]:e.push(q),t++}var m=v===t;b=b||m}if(b)t=y,e!==null&&
(y?e.length=y:e=null);else{const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:P.properties.keep.anyOf,parentSchema:P.properties.keep,data:l};e===null?e=[v]:e.push(v),t++}}ye(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:j})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length);let p=r.
render;if(p&&typeof p=="object"&&!Array.isArray(p)){p.space===void 0&&(p.space=" "),p.escape===void 0&&(p.escape=!1);for(const b in p)
if(!(b==="space"||b==="escape"||b==="wildcards")){const A={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:P.properties.render,
data:p};e===null?e=[A]:e.push(A),t++}let l=p.space;if(!(l===" "||l==="_")){const b={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:P.properties.render.properties.space.enum},
schema:P.properties.render.properties.space.enum,parentSchema:P.properties.render.properties.space,data:l};e===null?e=[b]:
e.push(b),t++}let y=p.escape;if(typeof y!="boolean"){const b={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:P.properties.render.properties.escape.type,parentSchema:P.
properties.render.properties.escape,data:y};e===null?e=[b]:e.push(b),t++}if(p.wildcards!==void 0){let b=p.wildcards;if(typeof b!=
"boolean"){const A={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:P.properties.render.properties.wildcards.type,parentSchema:P.properties.render.properties.
wildcards,data:b};e===null?e=[A]:e.push(A),t++}}}else{const l={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:P.properties.render.type,parentSchema:P.properties.render,data:p};e===
null?e=[l]:e.push(l),t++}let h=r.train;if(h&&typeof h=="object"&&!Array.isArray(h)){h.shuffle===void 0&&(h.shuffle=!1),h.
caption_dropout===void 0&&(h.caption_dropout=0),h.tag_dropout===void 0&&(h.tag_dropout=0),h.variants===void 0&&(h.variants=
0),h.variants_seed===void 0&&(h.variants_seed=0);for(const g in h)if(!(g==="shuffle"||g==="caption_dropout"||g==="captio\
n_dropout_every_n_epochs"||g==="tag_dropout"||g==="variants"||g==="variants_seed")){const q={instancePath:s+"/train",schemaPath:"\
#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:P.
properties.train,data:h};e===null?e=[q]:e.push(q),t++}let l=h.shuffle;if(typeof l!="boolean"){const g={instancePath:s+"/\
train/shuffle",schemaPath:"#/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:P.properties.
train.properties.shuffle.type,parentSchema:P.properties.train.properties.shuffle,data:l};e===null?e=[g]:e.push(g),t++}let y=h.
caption_dropout;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const g={instancePath:s+"/train/caption_dropout",schemaPath:"\
#/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:P.
properties.train.properties.caption_dropout,data:y};e===null?e=[g]:e.push(g),t++}if(y<0||isNaN(y)){const g={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:P.properties.train.properties.caption_dropout,data:y};e===null?e=[g]:e.push(g),t++}}else{
const g={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:P.properties.train.properties.caption_dropout.type,parentSchema:P.properties.train.properties.
caption_dropout,data:y};e===null?e=[g]:e.push(g),t++}if(h.caption_dropout_every_n_epochs!==void 0){let g=h.caption_dropout_every_n_epochs;
if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const q={instancePath:s+"/train/caption_dropout_every_n_epochs",
schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:P.
properties.train.properties.caption_dropout_every_n_epochs.type,parentSchema:P.properties.train.properties.caption_dropout_every_n_epochs,
data:g};e===null?e=[q]:e.push(q),t++}if(typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g))){const q={instancePath:s+"/trai\
n/caption_dropout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:P.properties.train.properties.caption_dropout_every_n_epochs,
data:g};e===null?e=[q]:e.push(q),t++}}let b=h.tag_dropout;if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b)){const g={
instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:P.properties.train.properties.tag_dropout,data:b};e===null?e=[g]:e.push(g),
t++}if(b<0||isNaN(b)){const g={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.properties.train.properties.tag_dropout,
data:b};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/p\
roperties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:P.properties.train.properties.tag_dropout.type,
parentSchema:P.properties.train.properties.tag_dropout,data:b};e===null?e=[g]:e.push(g),t++}let A=h.variants;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){const g={instancePath:s+"/train/variants",schemaPath:"#/properties/train/prop\
erties/variants/type",keyword:"type",params:{type:"integer"},schema:P.properties.train.properties.variants.type,parentSchema:P.
properties.train.properties.variants,data:A};e===null?e=[g]:e.push(g),t++}if(typeof A=="number"&&isFinite(A)){if(A>100||
isNaN(A)){const g={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:P.properties.train.properties.variants,data:A};e===null?
e=[g]:e.push(g),t++}if(A<0||isNaN(A)){const g={instancePath:s+"/train/variants",schemaPath:"#/properties/train/propertie\
s/variants/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.properties.train.properties.
variants,data:A};e===null?e=[g]:e.push(g),t++}}let v=h.variants_seed;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v))){const g={instancePath:s+"/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"\
type",params:{type:"integer"},schema:P.properties.train.properties.variants_seed.type,parentSchema:P.properties.train.properties.
variants_seed,data:v};e===null?e=[g]:e.push(g),t++}if(typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v))){const g={instancePath:s+
"/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:P.properties.train.properties.variants_seed,data:v};e===null?e=[g]:e.push(g),t++}}else{
const l={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:P.properties.
train.type,parentSchema:P.properties.train,data:h};e===null?e=[l]:e.push(l),t++}let f=r.tests;if(Array.isArray(f)){const l=f.
length;for(let y=0;y<l;y++){let b=f[y];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.lint===void 0&&(b.lint=[]),b.in===
void 0){const v={instancePath:s+"/tests/"+y,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"\
in"},schema:P.properties.tests.items.required,parentSchema:P.properties.tests.items,data:b};e===null?e=[v]:e.push(v),t++}
if(b.out===void 0){const v={instancePath:s+"/tests/"+y,schemaPath:"#/properties/tests/items/required",keyword:"required",
params:{missingProperty:"out"},schema:P.properties.tests.items.required,parentSchema:P.properties.tests.items,data:b};e===
null?e=[v]:e.push(v),t++}for(const v in b)if(!(v==="in"||v==="out"||v==="lint")){const g={instancePath:s+"/tests/"+y,schemaPath:"\
#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:P.
properties.tests.items,data:b};e===null?e=[g]:e.push(g),t++}if(b.in!==void 0){let v=b.in;if(typeof v!="string"){const g={
instancePath:s+"/tests/"+y+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"s\
tring"},schema:P.properties.tests.items.properties.in.type,parentSchema:P.properties.tests.items.properties.in,data:v};e===
null?e=[g]:e.push(g),t++}}if(b.out!==void 0){let v=b.out;if(typeof v!="string"){const g={instancePath:s+"/tests/"+y+"/ou\
t",schemaPath:"#/properties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:P.properties.tests.
items.properties.out.type,parentSchema:P.properties.tests.items.properties.out,data:v};e===null?e=[g]:e.push(g),t++}}let A=b.
lint;if(Array.isArray(A)){const v=A.length;for(let g=0;g<v;g++){let q=A[g];if(typeof q!="string"){const $={instancePath:s+
"/tests/"+y+"/lint/"+g,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"str\
ing"},schema:P.properties.tests.items.properties.lint.items.type,parentSchema:P.properties.tests.items.properties.lint.items,
data:q};e===null?e=[$]:e.push($),t++}}}else{const v={instancePath:s+"/tests/"+y+"/lint",schemaPath:"#/properties/tests/i\
tems/properties/lint/type",keyword:"type",params:{type:"array"},schema:P.properties.tests.items.properties.lint.type,parentSchema:P.
properties.tests.items.properties.lint,data:A};e===null?e=[v]:e.push(v),t++}}else{const A={instancePath:s+"/tests/"+y,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:P.properties.tests.items.type,parentSchema:P.
properties.tests.items,data:b};e===null?e=[A]:e.push(A),t++}}}else{const l={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:P.properties.tests.type,parentSchema:P.properties.tests,data:f};
e===null?e=[l]:e.push(l),t++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:P.
type,parentSchema:P,data:r};e===null?e=[w]:e.push(w),t++}return ge.errors=e,t===0}const U={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Me=new RegExp(
"^auto$","u");function be(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const m in r)
if(!(m==="name"||m==="vectors"||m==="init"||m==="learned")){const w={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:U,data:r};e===null?e=[w]:e.push(w),t++}
if(r.name!==void 0){let m=r.name;if(typeof m=="string"){if(!se.test(m)){const w={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:Z,data:m};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:m};e===null?e=[w]:e.push(
w),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const m={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:U.properties.vectors.type},schema:U.properties.
vectors.type,parentSchema:U.properties.vectors,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:U.properties.vectors,data:n};e===null?e=[m]:e.push(m),t++}if(n<1||isNaN(
n)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:U.properties.vectors,data:n};e===null?e=[m]:e.push(m),t++}}if(typeof n=="string"&&!Me.
test(n)){const m={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:U.properties.vectors,data:n};e===null?e=[m]:e.push(m),t++}let a=r.init;if(!(a==="t\
okens"||a==="mean")){const m={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:U.
properties.init.enum},schema:U.properties.init.enum,parentSchema:U.properties.init,data:a};e===null?e=[m]:e.push(m),t++}
if(r.learned!==void 0&&(O(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(m=>Object.hasOwn(r,m)).
length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:U.requiredWhenMerged,parentSchema:U,data:r};e===null?e=[m]:e.push(m),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:r};e===null?e=[n]:e.push(n),t++}return be.
errors=e,t===0}const D={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},_e=new RegExp("^L-[0-9][0-9]$","u"),
V={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Te=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Ie=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function we(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="id"||n==="image"||n==="sha256"||n==="reason"||
n==="until")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:V,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(!_e.
test(n)){const a={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:V.properties.id,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:V.properties.id.type,parentSchema:V.
properties.id,data:n};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let n=r.image;if(typeof n=="string"){if(n.length<
1){const a={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:V.properties.image,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:V.properties.image.type,parentSchema:V.properties.
image,data:n};e===null?e=[a]:e.push(a),t++}}if(r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Te.test(n)){
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:V.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:V.properties.
sha256.type,parentSchema:V.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}if(r.reason!==void 0){let n=r.reason;
if(typeof n=="string"){if(n.length<1){const a={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:V.properties.reason,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:V.properties.
reason.type,parentSchema:V.properties.reason,data:n};e===null?e=[a]:e.push(a),t++}}if(r.until!==void 0){let n=r.until;if(typeof n==
"string"){if(!Ie.test(n)){const a={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:V.properties.until,data:n};e===
null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:V.properties.until.type,parentSchema:V.properties.until,data:n};e===null?e=[a]:e.push(a),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:V.requiredWhenMerged,parentSchema:V,data:r};e===
null?e=[n]:e.push(n),t++}if(["reason"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:V.requiredWhenMerged,parentSchema:V,data:r};
e===null?e=[n]:e.push(n),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:V.
type,parentSchema:V,data:r};e===null?e=[n]:e.push(n),t++}return we.errors=e,t===0}function ke(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const u in r)if(!(u==="checks"||u==="waivers")){const c={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:D,
data:r};e===null?e=[c]:e.push(c),t++}let m=r.checks;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const u in m){const c=t;
if(typeof u=="string"&&!_e.test(u)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:D.properties.checks.propertyNames,
data:u,propertyName:u};e===null?e=[i]:e.push(i),t++}var n=c===t;if(!n){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:u},schema:D.properties.checks.propertyNames,
parentSchema:D.properties.checks,data:m};e===null?e=[i]:e.push(i),t++}}for(const u in m){let c=m[u];const i=t;let o=!1;const S=t;
if(typeof c!="string"){const d={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:D.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:D.properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[d]:e.push(d),t++}if(!(c===
"off"||c==="info"||c==="warning"||c==="error")){const d={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:D.properties.
checks.additionalProperties.anyOf[0].enum},schema:D.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:D.
properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[d]:e.push(d),t++}var a=S===t;if(o=o||a,!o){const d=t;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const h in c)if(!(h==="severity"||h==="threshold"||h==="thresholds")){const f={
instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:D.properties.
checks.additionalProperties.anyOf[1],data:c};e===null?e=[f]:e.push(f),t++}if(c.severity!==void 0){let h=c.severity;if(!(h===
"off"||h==="info"||h==="warning"||h==="error")){const f={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:D.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.severity,data:h};
e===null?e=[f]:e.push(f),t++}}if(c.threshold!==void 0){let h=c.threshold;if(!(typeof h=="number"&&isFinite(h))){const f={
instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:h};
e===null?e=[f]:e.push(f),t++}}if(c.thresholds!==void 0){let h=c.thresholds;if(h&&typeof h=="object"&&!Array.isArray(h))for(const f in h){
let l=h[f];if(!(typeof l=="number"&&isFinite(l))){const y={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:l};e===null?e=[y]:e.push(y),t++}}else{const f={instancePath:s+"/checks/"+
u.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:h};e===null?e=
[f]:e.push(f),t++}}}else{const h={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:D.properties.checks.additionalProperties.anyOf[1],data:c};e===null?e=[h]:e.push(h),t++}var a=d===
t;o=o||a}if(o)t=i,e!==null&&(i?e.length=i:e=null);else{const d={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:D.properties.checks.additionalProperties.
anyOf,parentSchema:D.properties.checks.additionalProperties,data:c};e===null?e=[d]:e.push(d),t++}}}else{const u={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.type,parentSchema:D.
properties.checks,data:m};e===null?e=[u]:e.push(u),t++}let w=r.waivers;if(Array.isArray(w)){const u=w.length;for(let c=0;c<
u;c++)we(w[c],{instancePath:s+"/waivers/"+c,parentData:w,parentDataProperty:c,rootData:j})||(e=e===null?we.errors:e.concat(
we.errors),t=e.length)}else{const u={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:D.properties.waivers.type,parentSchema:D.properties.waivers,data:w};e===null?e=[u]:e.push(u),t++}}else{
const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:r};e===
null?e=[m]:e.push(m),t++}return ke.errors=e,t===0}function ee(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const u in r)if(!ae.call(T.properties,u)){const c={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,
parentSchema:T,data:r};e===null?e=[c]:e.push(c),t++}if(r.kind!==void 0){let u=r.kind;if(!(u==="character"||u==="style"||
u==="object"||u==="regularisation")){const c={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:T.properties.kind.enum},schema:T.properties.kind.enum,parentSchema:T.properties.kind,data:u};e===null?
e=[c]:e.push(c),t++}}r.images!==void 0&&(O(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:j})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const u={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:T.
properties.repeats.type,parentSchema:T.properties.repeats,data:n};e===null?e=[u]:e.push(u),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const u={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:T.properties.repeats,data:n};e===null?e=[u]:e.push(u),t++}let a=r.prepare;
if(Array.isArray(a)){const u=a.length;for(let c=0;c<u;c++)ce(a[c],{instancePath:s+"/prepare/"+c,parentData:a,parentDataProperty:c,
rootData:j})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)}else{const u={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:T.properties.prepare.type,parentSchema:T.properties.
prepare,data:a};e===null?e=[u]:e.push(u),t++}he(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:j})||(e=e===null?he.errors:e.concat(he.errors),t=e.length);let m=r.subsets;if(m&&typeof m=="object"&&!Array.
isArray(m))for(const u in m){let c=m[u];if(c&&typeof c=="object"&&!Array.isArray(c)){for(const i in c)if(i!=="repeats"){
const o={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additional\
Properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:T.properties.
subsets.additionalProperties,data:c};e===null?e=[o]:e.push(o),t++}if(c.repeats!==void 0){let i=c.repeats;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const o={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+
"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/type",keyword:"type",params:{type:"i\
nteger"},schema:T.properties.subsets.additionalProperties.properties.repeats.type,parentSchema:T.properties.subsets.additionalProperties.
properties.repeats,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const o={instancePath:s+
"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:T.properties.subsets.
additionalProperties.properties.repeats,data:i};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:s+"/subsets/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:T.properties.subsets.additionalProperties.type,parentSchema:T.properties.subsets.additionalProperties,
data:c};e===null?e=[i]:e.push(i),t++}}else{const u={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:T.properties.subsets.type,parentSchema:T.properties.subsets,data:m};e===null?e=[u]:e.
push(u),t++}let w=r.flip;if(typeof w!="boolean"){const u={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:T.properties.flip.type,parentSchema:T.properties.flip,data:w};e===null?e=[u]:e.push(
u),t++}if(ge(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:j})||(e=e===null?
ge.errors:e.concat(ge.errors),t=e.length),r.embedding!==void 0&&(be(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:j})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),ke(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:T.requiredWhenMerged,parentSchema:T,data:r};e===null?
e=[u]:e.push(u),t++}if(["images"].filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:T.requiredWhenMerged,parentSchema:T,data:r};
e===null?e=[u]:e.push(u),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.
type,parentSchema:T,data:r};e===null?e=[n]:e.push(n),t++}return ee.errors=e,t===0}const k={type:"object",additionalProperties:!1,
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
ing rate changes: a training whose beginning is equal goes on from them."}}},K={type:"object",additionalProperties:!1,description:"\
The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"\
number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent."}}};function Pe(r,{
instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.rank===void 0&&(r.rank=16);for(const a in r)if(!(a==="rank"||a==="alpha")){const m={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:K,data:r};e===null?
e=[m]:e.push(m),t++}let n=r.rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const a={instancePath:s+"/ran\
k",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:K.properties.rank.type,parentSchema:K.
properties.rank,data:n};e===null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const a={instancePath:s+
"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.
properties.rank,data:n};e===null?e=[a]:e.push(a),t++}if(r.alpha!==void 0){let a=r.alpha;if(typeof a=="number"&&isFinite(
a)){if(a<=0||isNaN(a)){const m={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:K.properties.alpha,data:a};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:K.properties.
alpha.type,parentSchema:K.properties.alpha,data:a};e===null?e=[m]:e.push(m),t++}}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}return Pe.
errors=e,t===0}const le={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function B(r,{
instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:le,data:r};e===null?e=[n]:e.push(n),t++}if(r<=0||isNaN(r)){const n={instancePath:s,schemaPath:"#/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:le,data:r};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:le.type,parentSchema:le,
data:r};e===null?e=[n]:e.push(n),t++}return B.errors=e,t===0}const H={type:"object",additionalProperties:!1,description:"\
AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,
default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"\
number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,
description:"Gradients longer than this are scaled down to it; 0 never."}}};function Se(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.
betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const w in r)
if(!(w==="betas"||w==="weight_decay"||w==="max_grad_norm")){const u={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:H,data:r};e===null?e=[u]:e.push(u),t++}
let n=r.betas;if(Array.isArray(n)){if(n.length>2){const u={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:H.properties.betas,data:n};e===null?e=[u]:e.push(u),t++}if(n.
length<2){const u={instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:H.properties.betas,data:n};e===null?e=[u]:e.push(u),t++}const w=n.length;for(let u=0;u<w;u++){let c=n[u];
if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(c)){const i={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.properties.betas.items,data:c};
e===null?e=[i]:e.push(i),t++}if(c>=1||isNaN(c)){const i={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas/items\
/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:H.properties.betas.items,
data:c};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas/items/type",
keyword:"type",params:{type:"number"},schema:H.properties.betas.items.type,parentSchema:H.properties.betas.items,data:c};
e===null?e=[i]:e.push(i),t++}}}else{const w={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",
params:{type:"array"},schema:H.properties.betas.type,parentSchema:H.properties.betas,data:n};e===null?e=[w]:e.push(w),t++}
let a=r.weight_decay;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a)){const w={instancePath:s+"/weight_decay",schemaPath:"\
#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.properties.
weight_decay,data:a};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/weight_decay",schemaPath:"#/properties\
/weight_decay/type",keyword:"type",params:{type:"number"},schema:H.properties.weight_decay.type,parentSchema:H.properties.
weight_decay,data:a};e===null?e=[w]:e.push(w),t++}let m=r.max_grad_norm;if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(
m)){const w={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:H.properties.max_grad_norm,data:m};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:H.properties.
max_grad_norm.type,parentSchema:H.properties.max_grad_norm,data:m};e===null?e=[w]:e.push(w),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,data:r};e===null?e=[n]:e.push(n),
t++}return Se.errors=e,t===0}const G={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"\
Pictures generated while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer",
"string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 ste\
ps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before\
 the first step and after the last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"\
What to generate every time."},health:{$ref:"#/definitions/health",default:{}}}},ze=new RegExp("^[1-9][0-9]{0,8} (steps?\
|epochs?)$","u"),M={type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"\
What the picture shall show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"int\
eger",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-\
44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews differ by the training alon\
e (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's resolution when ab\
sent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's resolution when abse\
nt."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier of the trained network."}}};
function ve(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),
r.strength===void 0&&(r.strength=1),r.prompt===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"prompt"},schema:M.required,parentSchema:M,data:r};e===null?e=[u]:e.push(u),t++}if(r.seed===void 0){
const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},schema:M.required,parentSchema:M,
data:r};e===null?e=[u]:e.push(u),t++}for(const u in r)if(!(u==="prompt"||u==="negative"||u==="seed"||u==="width"||u==="h\
eight"||u==="steps"||u==="cfg"||u==="strength")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:M,data:r};e===null?e=[c]:e.push(c),t++}if(r.prompt!==
void 0){let u=r.prompt;if(typeof u!="string"){const c={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},schema:M.properties.prompt.type,parentSchema:M.properties.prompt,data:u};e===null?e=[c]:e.push(
c),t++}}let n=r.negative;if(typeof n!="string"){const u={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:M.properties.negative.type,parentSchema:M.properties.negative,data:n};e===
null?e=[u]:e.push(u),t++}if(r.seed!==void 0){let u=r.seed;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const c={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:M.properties.seed.
type,parentSchema:M.properties.seed,data:u};e===null?e=[c]:e.push(c),t++}if(typeof u=="number"&&isFinite(u)){if(u>4294967295||
isNaN(u)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:M.properties.seed,data:u};e===null?e=[c]:e.push(c),t++}if(u<0||isNaN(
u)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:M.properties.seed,data:u};e===null?e=[c]:e.push(c),t++}}}if(r.width!==void 0){let u=r.width;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const c={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:M.properties.width.type,parentSchema:M.properties.width,data:u};e===null?e=[c]:e.push(
c),t++}if(typeof u=="number"&&isFinite(u)&&(u<64||isNaN(u))){const c={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:M.properties.width,data:u};e===
null?e=[c]:e.push(c),t++}}if(r.height!==void 0){let u=r.height;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){
const c={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:M.
properties.height.type,parentSchema:M.properties.height,data:u};e===null?e=[c]:e.push(c),t++}if(typeof u=="number"&&isFinite(
u)&&(u<64||isNaN(u))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:M.properties.height,data:u};e===null?e=[c]:e.push(c),t++}}let a=r.steps;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const u={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:M.properties.steps.type,parentSchema:M.properties.steps,data:a};e===
null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const u={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:M.properties.steps,
data:a};e===null?e=[u]:e.push(u),t++}let m=r.cfg;if(!(typeof m=="number"&&isFinite(m))){const u={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:M.properties.cfg.type,parentSchema:M.properties.cfg,
data:m};e===null?e=[u]:e.push(u),t++}let w=r.strength;if(!(typeof w=="number"&&isFinite(w))){const u={instancePath:s+"/s\
trength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:M.properties.strength.type,
parentSchema:M.properties.strength,data:w};e===null?e=[u]:e.push(u),t++}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===null?e=[n]:e.push(n),t++}return ve.errors=
e,t===0}const N={type:"object",additionalProperties:!1,description:"When previews are a bad sign (S-45\u2026S-50). The number\
s were measured on pictures damaged on purpose: a beginning, no authority.",properties:{share:{type:"number",minimum:0,maximum:1,
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
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function xe(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const p in r)if(!ae.call(
N.properties,p)){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:N,data:r};e===null?e=[h]:e.push(h),t++}let n=r.share;if(typeof n=="number"&&isFinite(n)){if(n>1||
isNaN(n)){const p={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.share,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){const p={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.share,data:n};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:N.properties.share.type,parentSchema:N.properties.share,data:n};e===
null?e=[p]:e.push(p),t++}let a=r.patience;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const p={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:N.properties.patience.
type,parentSchema:N.properties.patience,data:a};e===null?e=[p]:e.push(p),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(
a))){const p={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.patience,data:a};e===null?e=[p]:e.push(p),t++}let m=r.burst;if(typeof m==
"number"&&isFinite(m)){if(m<1||isNaN(m)){const p={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:N.properties.burst,data:m};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:N.properties.
burst.type,parentSchema:N.properties.burst,data:m};e===null?e=[p]:e.push(p),t++}let w=r.noise;if(w&&typeof w=="object"&&
!Array.isArray(w)){w.bad===void 0&&(w.bad=7),w.warn===void 0&&(w.warn=4),w.ratio===void 0&&(w.ratio=1.6),w.pure===void 0&&
(w.pure=30);for(const y in w)if(!(y==="bad"||y==="warn"||y==="ratio"||y==="pure")){const b={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:N.
properties.noise,data:w};e===null?e=[b]:e.push(b),t++}let p=w.bad;if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){
const y={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.noise.properties.bad,data:p};e===null?e=[y]:e.push(y),t++}}else{const y={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:N.
properties.noise.properties.bad.type,parentSchema:N.properties.noise.properties.bad,data:p};e===null?e=[y]:e.push(y),t++}
let h=w.warn;if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h)){const y={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.
noise.properties.warn,data:h};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.warn.type,
parentSchema:N.properties.noise.properties.warn,data:h};e===null?e=[y]:e.push(y),t++}let f=w.ratio;if(typeof f=="number"&&
isFinite(f)){if(f<0||isNaN(f)){const y={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.ratio,data:f};
e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.ratio.type,parentSchema:N.properties.
noise.properties.ratio,data:f};e===null?e=[y]:e.push(y),t++}let l=w.pure;if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(
l)){const y={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.pure,data:l};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:N.properties.noise.properties.pure.type,parentSchema:N.properties.noise.properties.pure,data:l};e===null?
e=[y]:e.push(y),t++}}else{const p={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:N.properties.noise.type,parentSchema:N.properties.noise,data:w};e===null?e=[p]:e.push(p),t++}let u=r.background;
if(u&&typeof u=="object"&&!Array.isArray(u)){u.flat===void 0&&(u.flat=.3),u.entropy===void 0&&(u.entropy=1.5),u.rise===void 0&&
(u.rise=.05);for(const l in u)if(!(l==="flat"||l==="entropy"||l==="rise")){const y={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:N.
properties.background,data:u};e===null?e=[y]:e.push(y),t++}let p=u.flat;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(
p)){const l={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.properties.flat,data:p};e===null?e=
[l]:e.push(l),t++}if(p<0||isNaN(p)){const l={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
flat,data:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.flat.type,parentSchema:N.
properties.background.properties.flat,data:p};e===null?e=[l]:e.push(l),t++}let h=u.entropy;if(typeof h=="number"&&isFinite(
h)){if(h<0||isNaN(h)){const l={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
entropy,data:h};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.entropy.
type,parentSchema:N.properties.background.properties.entropy,data:h};e===null?e=[l]:e.push(l),t++}let f=u.rise;if(typeof f==
"number"&&isFinite(f)){if(f>1||isNaN(f)){const l={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.
properties.rise,data:f};e===null?e=[l]:e.push(l),t++}if(f<0||isNaN(f)){const l={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.background.properties.rise,data:f};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:N.properties.
background.properties.rise.type,parentSchema:N.properties.background.properties.rise,data:f};e===null?e=[l]:e.push(l),t++}}else{
const p={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:N.
properties.background.type,parentSchema:N.properties.background,data:u};e===null?e=[p]:e.push(p),t++}let c=r.colour;if(c&&
typeof c=="object"&&!Array.isArray(c)){c.least===void 0&&(c.least=8),c.grey===void 0&&(c.grey=.98),c.psnr===void 0&&(c.psnr=
30.4),c.fading===void 0&&(c.fading=.5),c.tint===void 0&&(c.tint=.97),c.glaring===void 0&&(c.glaring=1.6),c.clipped===void 0&&
(c.clipped=.1),c.blown===void 0&&(c.blown=.5);for(const g in c)if(!(g==="least"||g==="grey"||g==="psnr"||g==="fading"||g===
"tint"||g==="glaring"||g==="clipped"||g==="blown")){const q={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:N.properties.colour,
data:c};e===null?e=[q]:e.push(q),t++}let p=c.least;if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){const g={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.colour.properties.least,data:p};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:N.properties.
colour.properties.least.type,parentSchema:N.properties.colour.properties.least,data:p};e===null?e=[g]:e.push(g),t++}let h=c.
grey;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const g={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.
colour.properties.grey,data:h};e===null?e=[g]:e.push(g),t++}if(h<0||isNaN(h)){const g={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.colour.properties.grey,data:h};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.grey.
type,parentSchema:N.properties.colour.properties.grey,data:h};e===null?e=[g]:e.push(g),t++}let f=c.psnr;if(typeof f=="nu\
mber"&&isFinite(f)){if(f<0||isNaN(f)){const g={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.psnr,
data:f};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.psnr.type,parentSchema:N.properties.
colour.properties.psnr,data:f};e===null?e=[g]:e.push(g),t++}let l=c.fading;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(
l)){const g={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.fading,data:l};e===null?e=[g]:e.push(
g),t++}if(l<0||isNaN(l)){const g={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.fading,data:l};
e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.fading.type,parentSchema:N.properties.
colour.properties.fading,data:l};e===null?e=[g]:e.push(g),t++}let y=c.tint;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(
y)){const g={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.tint,data:y};e===null?e=[g]:e.push(g),t++}
if(y<0||isNaN(y)){const g={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.tint,data:y};e===null?e=[
g]:e.push(g),t++}}else{const g={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:N.properties.colour.properties.tint.type,parentSchema:N.properties.colour.properties.
tint,data:y};e===null?e=[g]:e.push(g),t++}let b=c.glaring;if(typeof b=="number"&&isFinite(b)){if(b<1||isNaN(b)){const g={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.colour.properties.glaring,data:b};e===null?e=[g]:e.push(g),t++}}else{const g={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.glaring.type,parentSchema:N.properties.colour.properties.glaring,data:b};e===
null?e=[g]:e.push(g),t++}let A=c.clipped;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const g={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.clipped,data:A};e===null?e=[g]:e.push(g),t++}if(A<0||isNaN(A)){const g={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.clipped,data:A};e===null?e=[g]:e.push(g),t++}}else{const g={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.clipped.type,parentSchema:N.properties.colour.properties.clipped,data:A};e===
null?e=[g]:e.push(g),t++}let v=c.blown;if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v)){const g={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.blown,data:v};e===null?e=[g]:e.push(g),t++}if(v<0||isNaN(v)){const g={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.blown,data:v};e===null?e=[g]:e.push(g),t++}}else{const g={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:N.properties.colour.properties.blown.type,parentSchema:N.properties.colour.properties.blown,data:v};e===null?
e=[g]:e.push(g),t++}}else{const p={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:N.properties.colour.type,parentSchema:N.properties.colour,data:c};e===null?e=[p]:e.push(p),t++}let i=r.
sharpness;if(i&&typeof i=="object"&&!Array.isArray(i)){i.melted===void 0&&(i.melted=.05),i.soft===void 0&&(i.soft=.35);for(const f in i)
if(!(f==="melted"||f==="soft")){const l={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:N.properties.sharpness,data:i};
e===null?e=[l]:e.push(l),t++}let p=i.melted;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const f={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.melted,data:p};e===null?e=[f]:e.push(f),t++}if(p<0||
isNaN(p)){const f={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.melted,data:p};e===null?
e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.melted.type,parentSchema:N.properties.
sharpness.properties.melted,data:p};e===null?e=[f]:e.push(f),t++}let h=i.soft;if(typeof h=="number"&&isFinite(h)){if(h>1||
isNaN(h)){const f={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.soft,data:h};e===null?
e=[f]:e.push(f),t++}if(h<0||isNaN(h)){const f={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.
soft,data:h};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.soft.type,parentSchema:N.
properties.sharpness.properties.soft,data:h};e===null?e=[f]:e.push(f),t++}}else{const p={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:N.properties.sharpness.type,parentSchema:N.properties.
sharpness,data:i};e===null?e=[p]:e.push(p),t++}let o=r.drift;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const p={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:N.properties.
drift.type,parentSchema:N.properties.drift,data:o};e===null?e=[p]:e.push(p),t++}if(typeof o=="number"&&isFinite(o)){if(o>
64||isNaN(o)){const p={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:N.properties.drift,data:o};e===null?e=[p]:e.push(p),t++}if(o<0||isNaN(o)){const p={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:N.properties.drift,data:o};e===null?e=[p]:e.push(p),t++}}let S=r.memorised;if(!(typeof S=="number"&&!(S%1)&&
!isNaN(S)&&isFinite(S))){const p={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:N.properties.memorised.type,parentSchema:N.properties.memorised,data:S};e===null?e=[p]:e.push(p),
t++}if(typeof S=="number"&&isFinite(S)){if(S>64||isNaN(S)){const p={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:N.properties.memorised,data:S};
e===null?e=[p]:e.push(p),t++}if(S<0||isNaN(S)){const p={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.memorised,data:S};e===null?
e=[p]:e.push(p),t++}}let d=r.variety;if(d&&typeof d=="object"&&!Array.isArray(d)){d.bad===void 0&&(d.bad=.25),d.warn===void 0&&
(d.warn=.5);for(const f in d)if(!(f==="bad"||f==="warn")){const l={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:N.properties.
variety,data:d};e===null?e=[l]:e.push(l),t++}let p=d.bad;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const f={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.variety.properties.bad,data:p};e===null?e=[f]:e.push(f),t++}if(p<0||isNaN(
p)){const f={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.variety.properties.bad,data:p};e===null?e=[f]:e.push(f),t++}}else{
const f={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:N.properties.variety.properties.bad.type,parentSchema:N.properties.variety.properties.bad,data:p};e===null?
e=[f]:e.push(f),t++}let h=d.warn;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const f={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:N.properties.variety.properties.warn,data:h};e===null?e=[f]:e.push(f),t++}if(h<0||isNaN(h)){const f={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.variety.properties.warn,data:h};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.
variety.properties.warn.type,parentSchema:N.properties.variety.properties.warn,data:h};e===null?e=[f]:e.push(f),t++}}else{
const p={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:N.
properties.variety.type,parentSchema:N.properties.variety,data:d};e===null?e=[p]:e.push(p),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:r};e===null?e=[n]:e.push(n),
t++}return xe.errors=e,t===0}function Ne(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.health===void 0&&(r.health={});
for(const a in r)if(!(a==="every"||a==="prompts"||a==="health")){const m={instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:G,data:r};e===null?e=[m]:e.push(
m),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const a={instancePath:s+
"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:G.properties.every.type},schema:G.properties.every.
type,parentSchema:G.properties.every,data:n};e===null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(
n))){const a={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:G.properties.every,data:n};e===null?e=[a]:e.push(a),t++}if(typeof n=="string"&&!ze.test(n)){
const a={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{\
0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:G.properties.every,data:n};e===null?e=
[a]:e.push(a),t++}if(r.prompts!==void 0){let a=r.prompts;if(Array.isArray(a)){if(a.length<1){const w={instancePath:s+"/p\
rompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:G.properties.
prompts,data:a};e===null?e=[w]:e.push(w),t++}const m=a.length;for(let w=0;w<m;w++)ve(a[w],{instancePath:s+"/prompts/"+w,
parentData:a,parentDataProperty:w,rootData:j})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)}else{const m={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:G.properties.prompts.type,
parentSchema:G.properties.prompts,data:a};e===null?e=[m]:e.push(m),t++}}if(xe(r.health,{instancePath:s+"/health",parentData:r,
parentDataProperty:"health",rootData:j})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length),!s.startsWith("/defaults\
/")&&["prompts"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:G.requiredWhenMerged,parentSchema:G,data:r};e===null?e=[a]:e.push(
a),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,
data:r};e===null?e=[n]:e.push(n),t++}return Ne.errors=e,t===0}function re(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.optimizer===void 0&&
(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&(r.keep_states=3);for(const d in r)if(!ae.call(k.properties,
d)){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:k,data:r};e===null?e=[p]:e.push(p),t++}if(r.method!==void 0){let d=r.method;if(d!=="lora"){const p={
instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:k.properties.method.
enum},schema:k.properties.method.enum,parentSchema:k.properties.method,data:d};e===null?e=[p]:e.push(p),t++}}if(r.base!==
void 0){let d=r.base;if(typeof d!="string"){const p={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"\
type",params:{type:"string"},schema:k.properties.base.type,parentSchema:k.properties.base,data:d};e===null?e=[p]:e.push(
p),t++}}let a=r.vae;if(typeof a!="string"){const d={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"ty\
pe",params:{type:"string"},schema:k.properties.vae.type,parentSchema:k.properties.vae,data:a};e===null?e=[d]:e.push(d),t++}
if(r.datasets!==void 0){let d=r.datasets;if(Array.isArray(d)){if(d.length<1){const h={instancePath:s+"/datasets",schemaPath:"\
#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.datasets,data:d};
e===null?e=[h]:e.push(h),t++}const p=d.length;for(let h=0;h<p;h++){let f=d[h];if(typeof f!="string"){const l={instancePath:s+
"/datasets/"+h,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:k.properties.datasets.
items.type,parentSchema:k.properties.datasets.items,data:f};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:k.properties.datasets.type,
parentSchema:k.properties.datasets,data:d};e===null?e=[p]:e.push(p),t++}}let m=r.trainer;const w=t;let u=!1;const c=t;if(m!==
"micro"){const d={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:k.
properties.trainer.anyOf[0].enum},schema:k.properties.trainer.anyOf[0].enum,parentSchema:k.properties.trainer.anyOf[0],data:m};
e===null?e=[d]:e.push(d),t++}var n=c===t;if(u=u||n,!u){const d=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.command===
void 0){const h={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:k.properties.trainer.anyOf[1].required,parentSchema:k.properties.trainer.anyOf[1],data:m};
e===null?e=[h]:e.push(h),t++}for(const h in m)if(h!=="command"){const f={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:k.
properties.trainer.anyOf[1],data:m};e===null?e=[f]:e.push(f),t++}if(m.command!==void 0){let h=m.command;if(Array.isArray(
h)){if(h.length<1){const l={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.trainer.anyOf[1].properties.command,data:h};
e===null?e=[l]:e.push(l),t++}const f=h.length;for(let l=0;l<f;l++){let y=h[l];if(typeof y!="string"){const b={instancePath:s+
"/trainer/command/"+l,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:k.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:k.properties.trainer.anyOf[1].properties.
command.items,data:y};e===null?e=[b]:e.push(b),t++}}}else{const f={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:k.properties.trainer.anyOf[1].
properties.command.type,parentSchema:k.properties.trainer.anyOf[1].properties.command,data:h};e===null?e=[f]:e.push(f),t++}}}else{
const h={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:k.properties.trainer.anyOf[1].type,parentSchema:k.properties.trainer.anyOf[1],data:m};e===null?e=[h]:e.push(h),t++}
var n=d===t;u=u||n}if(u)t=w,e!==null&&(w?e.length=w:e=null);else{const d={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:k.properties.trainer.anyOf,parentSchema:k.properties.trainer,data:m};
e===null?e=[d]:e.push(d),t++}if(Pe(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:j})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length),r.schedule!==void 0){let d=r.schedule;if(!(typeof d=="number"&&isFinite(
d))&&typeof d!="string"&&!(d&&typeof d=="object"&&!Array.isArray(d))){const p={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:k.properties.schedule.type},schema:k.properties.schedule.type,parentSchema:k.
properties.schedule,data:d};e===null?e=[p]:e.push(p),t++}if(typeof d=="string"&&d.length<1){const p={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
schedule,data:d};e===null?e=[p]:e.push(p),t++}if(d&&typeof d=="object"&&!Array.isArray(d)){d.warmup===void 0&&(d.warmup=
0);for(const h in d)if(!(h==="constant"||h==="linear"||h==="cosine"||h==="anneal"||h==="warmup")){const f={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
schema:!1,parentSchema:k.properties.schedule,data:d};e===null?e=[f]:e.push(f),t++}if(d.constant!==void 0&&(B(d.constant,
{instancePath:s+"/schedule/constant",parentData:d,parentDataProperty:"constant",rootData:j})||(e=e===null?B.errors:e.concat(
B.errors),t=e.length)),d.linear!==void 0){let h=d.linear;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.end===void 0&&
(h.end=0),h.peak===void 0){const l={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:k.properties.schedule.properties.linear.required,parentSchema:k.
properties.schedule.properties.linear,data:h};e===null?e=[l]:e.push(l),t++}for(const l in h)if(!(l==="peak"||l==="end")){
const y={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:k.properties.schedule.properties.linear,data:h};
e===null?e=[y]:e.push(y),t++}h.peak!==void 0&&(B(h.peak,{instancePath:s+"/schedule/linear/peak",parentData:h,parentDataProperty:"\
peak",rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length));let f=h.end;if(typeof f=="number"&&isFinite(f)){
if(f>1||isNaN(f)){const l={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.
linear.properties.end,data:f};e===null?e=[l]:e.push(l),t++}if(f<0||isNaN(f)){const l={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:k.properties.schedule.properties.linear.properties.end,data:f};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:k.properties.schedule.properties.linear.properties.end.type,parentSchema:k.
properties.schedule.properties.linear.properties.end,data:f};e===null?e=[l]:e.push(l),t++}}else{const f={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:k.
properties.schedule.properties.linear.type,parentSchema:k.properties.schedule.properties.linear,data:h};e===null?e=[f]:e.
push(f),t++}}if(d.cosine!==void 0){let h=d.cosine;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.end===void 0&&(h.end=
0),h.restarts===void 0&&(h.restarts=0),h.decay===void 0&&(h.decay=1),h.peak===void 0){const b={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:k.properties.schedule.properties.cosine.required,parentSchema:k.properties.schedule.properties.cosine,data:h};e===
null?e=[b]:e.push(b),t++}for(const b in h)if(!(b==="peak"||b==="end"||b==="restarts"||b==="decay")){const A={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:b},schema:!1,parentSchema:k.properties.schedule.properties.cosine,data:h};e===null?e=[A]:
e.push(A),t++}h.peak!==void 0&&(B(h.peak,{instancePath:s+"/schedule/cosine/peak",parentData:h,parentDataProperty:"peak",
rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length));let f=h.end;if(typeof f=="number"&&isFinite(f)){if(f>
1||isNaN(f)){const b={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.
cosine.properties.end,data:f};e===null?e=[b]:e.push(b),t++}if(f<0||isNaN(f)){const b={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:k.properties.schedule.properties.cosine.properties.end,data:f};e===null?e=[b]:e.push(b),t++}}else{
const b={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:k.properties.schedule.properties.cosine.properties.end.type,parentSchema:k.
properties.schedule.properties.cosine.properties.end,data:f};e===null?e=[b]:e.push(b),t++}let l=h.restarts;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const b={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:k.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:k.properties.schedule.properties.cosine.properties.restarts,data:l};
e===null?e=[b]:e.push(b),t++}if(typeof l=="number"&&isFinite(l)){if(l>1e3||isNaN(l)){const b={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:k.properties.schedule.properties.cosine.properties.restarts,data:l};e===
null?e=[b]:e.push(b),t++}if(l<0||isNaN(l)){const b={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.
properties.schedule.properties.cosine.properties.restarts,data:l};e===null?e=[b]:e.push(b),t++}}let y=h.decay;if(typeof y==
"number"&&isFinite(y)){if(y>1||isNaN(y)){const b={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.
properties.schedule.properties.cosine.properties.decay,data:y};e===null?e=[b]:e.push(b),t++}if(y<=0||isNaN(y)){const b={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:k.properties.schedule.properties.
cosine.properties.decay,data:y};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:k.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:k.properties.schedule.properties.cosine.properties.decay,data:y};
e===null?e=[b]:e.push(b),t++}}else{const f={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.cosine.type,parentSchema:k.
properties.schedule.properties.cosine,data:h};e===null?e=[f]:e.push(f),t++}}if(d.anneal!==void 0){let h=d.anneal;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.start===void 0&&(h.start=""),h.cycles===void 0){const l={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:k.properties.schedule.properties.anneal.required,parentSchema:k.properties.schedule.properties.anneal,data:h};e===
null?e=[l]:e.push(l),t++}for(const l in h)if(!(l==="start"||l==="cycles")){const y={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:k.properties.schedule.properties.anneal,data:h};e===null?e=[y]:e.push(y),t++}let f=h.start;if(typeof f!=
"string"){const l={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:k.properties.schedule.properties.anneal.properties.start.type,
parentSchema:k.properties.schedule.properties.anneal.properties.start,data:f};e===null?e=[l]:e.push(l),t++}if(h.cycles!==
void 0){let l=h.cycles;if(Array.isArray(l)){if(l.length<1){const b={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles,data:l};e===null?e=[b]:e.push(b),t++}const y=l.length;for(let b=0;b<
y;b++){let A=l[b];if(A&&typeof A=="object"&&!Array.isArray(A)){if(A.burst===void 0){const v={instancePath:s+"/schedule/a\
nneal/cycles/"+b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[v]:e.push(v),t++}if(A.steps===void 0){
const v={instancePath:s+"/schedule/anneal/cycles/"+b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:k.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[v]:
e.push(v),t++}if(A.base===void 0){const v={instancePath:s+"/schedule/anneal/cycles/"+b,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:k.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.properties.anneal.properties.
cycles.items,data:A};e===null?e=[v]:e.push(v),t++}if(A.period===void 0){const v={instancePath:s+"/schedule/anneal/cycles\
/"+b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.
properties.anneal.properties.cycles.items,data:A};e===null?e=[v]:e.push(v),t++}if(A.until===void 0){const v={instancePath:s+
"/schedule/anneal/cycles/"+b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[v]:e.push(v),t++}for(const v in A)
if(!(v==="burst"||v==="steps"||v==="base"||v==="period"||v==="until")){const g={instancePath:s+"/schedule/anneal/cycles/"+
b,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:v},schema:!1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.
items,data:A};e===null?e=[g]:e.push(g),t++}if(A.burst!==void 0&&(B(A.burst,{instancePath:s+"/schedule/anneal/cycles/"+b+
"/burst",parentData:A,parentDataProperty:"burst",rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),A.steps!==
void 0){let v=A.steps;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const g={instancePath:s+"/schedule/annea\
l/cycles/"+b+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:v};e===null?
e=[g]:e.push(g),t++}if(typeof v=="number"&&isFinite(v)&&(v<1||isNaN(v))){const g={instancePath:s+"/schedule/anneal/cycle\
s/"+b+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:v};e===null?e=[g]:e.push(g),t++}}if(A.base!==void 0&&(B(A.base,{instancePath:s+"/schedule/an\
neal/cycles/"+b+"/base",parentData:A,parentDataProperty:"base",rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.
length)),A.period!==void 0){let v=A.period;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const g={instancePath:s+
"/schedule/anneal/cycles/"+b+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:v};e===null?e=[g]:e.push(g),t++}if(typeof v=="number"&&isFinite(v)&&(v<2||isNaN(v))){const g={instancePath:s+"/sche\
dule/anneal/cycles/"+b+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:k.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:v};e===null?e=[g]:e.push(g),t++}}if(A.until!==void 0){let v=A.until;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const g={instancePath:s+"/schedule/anneal/cycles/"+b+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:v};e===null?e=[g]:e.push(g),t++}if(typeof v==
"number"&&isFinite(v)&&(v<1||isNaN(v))){const g={instancePath:s+"/schedule/anneal/cycles/"+b+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:v};
e===null?e=[g]:e.push(g),t++}}}else{const v={instancePath:s+"/schedule/anneal/cycles/"+b,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:A};
e===null?e=[v]:e.push(v),t++}}}else{const y={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:k.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles,data:l};e===null?e=[y]:e.push(
y),t++}}}else{const f={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:k.properties.schedule.properties.anneal.type,parentSchema:k.properties.schedule.properties.
anneal,data:h};e===null?e=[f]:e.push(f),t++}}let p=d.warmup;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const h={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:k.properties.schedule.properties.warmup.type,parentSchema:k.properties.schedule.properties.warmup,data:p};
e===null?e=[h]:e.push(h),t++}if(typeof p=="number"&&isFinite(p)){if(p>1e5||isNaN(p)){const h={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:k.properties.schedule.properties.warmup,data:p};e===null?e=[h]:e.push(h),t++}if(p<0||isNaN(p)){const h={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:k.properties.schedule.properties.warmup,data:p};e===null?e=[h]:e.push(h),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(h=>Object.hasOwn(d,h)).length!==1){const h={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:k.properties.schedule.requiredWhenMerged,parentSchema:k.properties.schedule,
data:d};e===null?e=[h]:e.push(h),t++}}}if(r.steps!==void 0){let d=r.steps;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d))){const p={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:k.
properties.steps.type,parentSchema:k.properties.steps,data:d};e===null?e=[p]:e.push(p),t++}if(typeof d=="number"&&isFinite(
d)&&(d<1||isNaN(d))){const p={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:k.properties.steps,data:d};e===null?e=[p]:e.push(p),t++}}if(r.epochs!==void 0){
let d=r.epochs;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const p={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:k.properties.epochs.type,parentSchema:k.properties.
epochs,data:d};e===null?e=[p]:e.push(p),t++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){const p={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.epochs,data:d};e===null?e=[p]:e.push(p),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const d={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:k.properties.batch_size.type,parentSchema:k.properties.batch_size,data:i};e===null?e=[d]:e.push(d),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const d={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.batch_size,data:i};e===null?e=[
d]:e.push(d),t++}Se(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",rootData:j})||(e=
e===null?Se.errors:e.concat(Se.errors),t=e.length);let o=r.seed;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:k.properties.
seed.type,parentSchema:k.properties.seed,data:o};e===null?e=[d]:e.push(d),t++}if(typeof o=="number"&&isFinite(o)){if(o>4294967295||
isNaN(o)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:k.properties.seed,data:o};e===null?e=[d]:e.push(d),t++}if(o<0||isNaN(
o)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:k.properties.seed,data:o};e===null?e=[d]:e.push(d),t++}}if(r.clip_skip!==void 0){let d=r.clip_skip;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const p={instancePath:s+"/clip_skip",schemaPath:"#/properties/\
clip_skip/type",keyword:"type",params:{type:"integer"},schema:k.properties.clip_skip.type,parentSchema:k.properties.clip_skip,
data:d};e===null?e=[p]:e.push(p),t++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){const p={instancePath:s+"/clip\
_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.clip_skip,data:d};e===null?e=[p]:e.push(p),t++}}if(r.previews!==void 0&&(Ne(r.previews,{instancePath:s+"/prev\
iews",parentData:r,parentDataProperty:"previews",rootData:j})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.
save_every!==void 0){let d=r.save_every;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const p={instancePath:s+
"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:k.properties.save_every.
type,parentSchema:k.properties.save_every,data:d};e===null?e=[p]:e.push(p),t++}if(typeof d=="number"&&isFinite(d)&&(d<1||
isNaN(d))){const p={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:k.properties.save_every,data:d};e===null?e=[p]:e.push(p),t++}}let S=r.keep_states;
if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const d={instancePath:s+"/keep_states",schemaPath:"#/propertie\
s/keep_states/type",keyword:"type",params:{type:"integer"},schema:k.properties.keep_states.type,parentSchema:k.properties.
keep_states,data:S};e===null?e=[d]:e.push(d),t++}if(typeof S=="number"&&isFinite(S)&&(S<0||isNaN(S))){const d={instancePath:s+
"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:k.properties.keep_states,data:S};e===null?e=[d]:e.push(d),t++}if(!s.startsWith("/defaults/")){if(["method"].
filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["method"]},schema:k.requiredWhenMerged,parentSchema:k,data:r};e===null?e=[d]:e.push(d),t++}if(["\
base"].filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requ\
iredWhenMerged",params:{names:["base"]},schema:k.requiredWhenMerged,parentSchema:k,data:r};e===null?e=[d]:e.push(d),t++}
if(["datasets"].filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["datasets"]},schema:k.requiredWhenMerged,parentSchema:k,data:r};e===null?e=[d]:e.push(
d),t++}if(["schedule"].filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,schemaPath:"#/requiredWhenMerge\
d",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:k.requiredWhenMerged,parentSchema:k,data:r};e===null?
e=[d]:e.push(d),t++}if(["steps","epochs"].filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:k.requiredWhenMerged,parentSchema:k,
data:r};e===null?e=[d]:e.push(d),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:k.type,parentSchema:k,data:r};e===null?e=[a]:e.push(a),t++}return re.errors=e,t===0}const W={type:"object",
additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weigh\
ted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",
additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"\
string",description:"The model that is changed."},b:{type:"string",description:"The model that is mixed in; without it o\
nly networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every bloc\
k."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE\
, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},
loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of trained networks to bake \
in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to bake in; the one of `\
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}};function te(r,{
instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;const n=t,a=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let w;if(r.alpha===void 0&&(w="alpha")||r.blocks===void 0&&(w="blocks")){const u={};e===null?e=[
u]:e.push(u),t++}}var m=a===t;if(m){const w={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},schema:W.not,parentSchema:W,
data:r};e===null?e=[w]:e.push(w),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)
if(!(i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:W,
data:r};e===null?e=[o]:e.push(o),t++}let w=r.method;if(w!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:W.properties.method.enum},schema:W.properties.method.enum,
parentSchema:W.properties.method,data:w};e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const o in i)if(!(o==="a"||o==="b")){const S={instancePath:s+"/models",schemaPath:"#/pr\
operties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:W.
properties.models,data:i};e===null?e=[S]:e.push(S),t++}if(i.a!==void 0){let o=i.a;if(typeof o!="string"){const S={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:W.properties.
models.properties.a.type,parentSchema:W.properties.models.properties.a,data:o};e===null?e=[S]:e.push(S),t++}}if(i.b!==void 0){
let o=i.b;if(typeof o!="string"){const S={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:W.properties.models.properties.b.type,parentSchema:W.properties.models.properties.
b,data:o};e===null?e=[S]:e.push(S),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(o=>Object.hasOwn(i,o)).length!==1){
const o={instancePath:s+"/models",schemaPath:"#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["a"]},schema:W.properties.models.requiredWhenMerged,parentSchema:W.properties.models,data:i};e===null?e=[o]:e.push(
o),t++}}else{const o={instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
schema:W.properties.models.type,parentSchema:W.properties.models,data:i};e===null?e=[o]:e.push(o),t++}}if(r.alpha!==void 0){
let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const o={instancePath:s+"/alpha",schemaPath:"#/prope\
rties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:W.properties.alpha,data:i};
e===null?e=[o]:e.push(o),t++}if(i<0||isNaN(i)){const o={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.properties.alpha,data:i};e===null?e=[o]:e.push(
o),t++}}else{const o={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},
schema:W.properties.alpha.type,parentSchema:W.properties.alpha,data:i};e===null?e=[o]:e.push(o),t++}}if(r.blocks!==void 0){
let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const S={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:W.properties.blocks,data:i};e===null?e=[S]:e.push(S),
t++}if(i.length<26){const S={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:W.properties.blocks,data:i};e===null?e=[S]:e.push(S),t++}const o=i.length;for(let S=0;S<
o;S++){let d=i[S];if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const p={instancePath:s+"/blocks/"+S,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:W.properties.
blocks.items,data:d};e===null?e=[p]:e.push(p),t++}if(d<0||isNaN(d)){const p={instancePath:s+"/blocks/"+S,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.properties.blocks.
items,data:d};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/blocks/"+S,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:W.properties.blocks.items.type,parentSchema:W.properties.blocks.items,
data:d};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:W.properties.blocks.type,parentSchema:W.properties.blocks,data:i};e===null?e=[o]:e.push(
o),t++}}let u=r.loras;if(u&&typeof u=="object"&&!Array.isArray(u))for(const i in u){let o=u[i];if(!(typeof o=="number"&&
isFinite(o))){const S={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:W.properties.loras.additionalProperties.type,parentSchema:W.
properties.loras.additionalProperties,data:o};e===null?e=[S]:e.push(S),t++}}else{const i={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:W.properties.loras.type,parentSchema:W.properties.
loras,data:u};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const o={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:W.properties.vae.type,parentSchema:W.
properties.vae,data:i};e===null?e=[o]:e.push(o),t++}}let c=r.dtype;if(!(c==="fp16"||c==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:W.properties.dtype.enum},schema:W.properties.
dtype.enum,parentSchema:W.properties.dtype,data:c};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};e===null?e=[i]:e.push(i),t++}}else{
const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:r};e===
null?e=[w]:e.push(w),t++}return te.errors=e,t===0}const C={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function Ae(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:C,data:r};e===null?e=[a]:e.push(a),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:C.dependencies,parentSchema:C,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const a={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.checkpoint,data:n};
e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:C.properties.checkpoint.type,parentSchema:C.properties.checkpoint,data:n};e===null?e=
[a]:e.push(a),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const a={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.vae,data:n};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:C.properties.vae.type,parentSchema:C.properties.vae,data:n};e===null?e=[a]:e.push(a),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const a={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:C.properties.clip_skip.type,parentSchema:C.
properties.clip_skip,data:n};e===null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const a={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:C.properties.clip_skip,data:n};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:C.requiredWhenMerged,parentSchema:C,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,
data:r};e===null?e=[n]:e.push(n),t++}return Ae.errors=e,t===0}function qe(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const p in r)if(!ae.call(_.properties,p)){const h={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:_,data:r};e===null?
e=[h]:e.push(h),t++}if(r.sdbuild!==void 0){let p=r.sdbuild;if(p!==1){const h={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:_.properties.sdbuild,data:p};e===null?
e=[h]:e.push(h),t++}}if(r.extends!==void 0){let p=r.extends;if(typeof p!="string"&&!Array.isArray(p)){const h={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:_.properties.extends.type},schema:_.properties.
extends.type,parentSchema:_.properties.extends,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="string"&&p.length<1){const h={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.
properties.extends,data:p};e===null?e=[h]:e.push(h),t++}if(Array.isArray(p)){if(p.length<1){const f={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:_.properties.
extends,data:p};e===null?e=[f]:e.push(f),t++}const h=p.length;for(let f=0;f<h;f++){let l=p[f];if(typeof l=="string"){if(l.
length<1){const y={instancePath:s+"/extends/"+f,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:_.properties.extends.items,data:l};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+
"/extends/"+f,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:_.properties.extends.
items.type,parentSchema:_.properties.extends.items,data:l};e===null?e=[y]:e.push(y),t++}}}}if(r.vars!==void 0){let p=r.vars;
if(p&&typeof p=="object"&&!Array.isArray(p))for(const h in p){let f=p[h];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))){const l={instancePath:s+"/vars/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:_.properties.vars.additionalProperties.type},schema:_.properties.vars.additionalProperties.
type,parentSchema:_.properties.vars.additionalProperties,data:f};e===null?e=[l]:e.push(l),t++}}else{const h={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:_.properties.vars.type,parentSchema:_.
properties.vars,data:p};e===null?e=[h]:e.push(h),t++}}let u=r.defaults;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const p in u)
if(!(p==="dataset"||p==="train"||p==="merge")){const h={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:_.properties.defaults,
data:u};e===null?e=[h]:e.push(h),t++}u.dataset!==void 0&&(ee(u.dataset,{instancePath:s+"/defaults/dataset",parentData:u,
parentDataProperty:"dataset",rootData:j})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),u.train!==void 0&&(re(
u.train,{instancePath:s+"/defaults/train",parentData:u,parentDataProperty:"train",rootData:j})||(e=e===null?re.errors:e.
concat(re.errors),t=e.length)),u.merge!==void 0&&(te(u.merge,{instancePath:s+"/defaults/merge",parentData:u,parentDataProperty:"\
merge",rootData:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{const p={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:_.properties.defaults.type,parentSchema:_.properties.
defaults,data:u};e===null?e=[p]:e.push(p),t++}let c=r.models;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const p in c){
const h=t;if(typeof p=="string"){if(!se.test(p)){const f={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,
data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:p,propertyName:p};e===null?e=[f]:e.push(
f),t++}var n=h===t;if(!n){const f={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:p},schema:_.properties.models.propertyNames,parentSchema:_.properties.models,data:c};e===
null?e=[f]:e.push(f),t++}}for(const p in c)Ae(c[p],{instancePath:s+"/models/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,
parentDataProperty:p,rootData:j})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)}else{const p={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:_.properties.models.type,parentSchema:_.
properties.models,data:c};e===null?e=[p]:e.push(p),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const h=t;if(typeof p=="string"){if(!se.test(p)){const f={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,
data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:p,propertyName:p};e===null?e=[f]:e.push(
f),t++}var a=h===t;if(!a){const f={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},schema:_.properties.datasets.propertyNames,parentSchema:_.properties.datasets,data:i};
e===null?e=[f]:e.push(f),t++}}for(const p in i)ee(i[p],{instancePath:s+"/datasets/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:i,parentDataProperty:p,rootData:j})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{const p={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:_.properties.
datasets.type,parentSchema:_.properties.datasets,data:i};e===null?e=[p]:e.push(p),t++}let o=r.train;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){for(const p in o){const h=t;if(typeof p=="string"){if(!se.test(p)){const f={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+
"/train",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:p,
propertyName:p};e===null?e=[f]:e.push(f),t++}var m=h===t;if(!m){const f={instancePath:s+"/train",schemaPath:"#/propertie\
s/train/propertyNames",keyword:"propertyNames",params:{propertyName:p},schema:_.properties.train.propertyNames,parentSchema:_.
properties.train,data:o};e===null?e=[f]:e.push(f),t++}}for(const p in o)re(o[p],{instancePath:s+"/train/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:j})||(e=e===null?re.errors:e.concat(re.errors),t=e.
length)}else{const p={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},
schema:_.properties.train.type,parentSchema:_.properties.train,data:o};e===null?e=[p]:e.push(p),t++}let S=r.merge;if(S&&
typeof S=="object"&&!Array.isArray(S)){for(const p in S){const h=t;if(typeof p=="string"){if(!se.test(p)){const f={instancePath:s+
"/merge",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},
schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{const f={
instancePath:s+"/merge",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,
data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}var w=h===t;if(!w){const f={instancePath:s+"/merge",schemaPath:"#/pr\
operties/merge/propertyNames",keyword:"propertyNames",params:{propertyName:p},schema:_.properties.merge.propertyNames,parentSchema:_.
properties.merge,data:S};e===null?e=[f]:e.push(f),t++}}for(const p in S)te(S[p],{instancePath:s+"/merge/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:S,parentDataProperty:p,rootData:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.
length)}else{const p={instancePath:s+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},
schema:_.properties.merge.type,parentSchema:_.properties.merge,data:S};e===null?e=[p]:e.push(p),t++}let d=r.report;if(d&&
typeof d=="object"&&!Array.isArray(d)){for(const p in d)if(p!=="title"){const h={instancePath:s+"/report",schemaPath:"#/\
properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:_.
properties.report,data:d};e===null?e=[h]:e.push(h),t++}if(d.title!==void 0){let p=d.title;if(typeof p!="string"){const h={
instancePath:s+"/report/title",schemaPath:"#/properties/report/properties/title/type",keyword:"type",params:{type:"strin\
g"},schema:_.properties.report.properties.title.type,parentSchema:_.properties.report.properties.title,data:p};e===null?
e=[h]:e.push(h),t++}}}else{const p={instancePath:s+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{
type:"object"},schema:_.properties.report.type,parentSchema:_.properties.report,data:d};e===null?e=[p]:e.push(p),t++}if(r.
default!==void 0){let p=r.default;if(Array.isArray(p)){const h=p.length;for(let f=0;f<h;f++){let l=p[f];if(typeof l!="st\
ring"){const y={instancePath:s+"/default/"+f,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type:"s\
tring"},schema:_.properties.default.items.type,parentSchema:_.properties.default.items,data:l};e===null?e=[y]:e.push(y),
t++}}}else{const h={instancePath:s+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"array"},
schema:_.properties.default.type,parentSchema:_.properties.default,data:p};e===null?e=[h]:e.push(h),t++}}if(!s.startsWith(
"/defaults/")&&["sdbuild"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:_.requiredWhenMerged,parentSchema:_,data:r};e===null?
e=[p]:e.push(p),t++}}else{const u={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.type,
parentSchema:_,data:r};e===null?e=[u]:e.push(u),t++}return qe.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Ee;
