// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Ee=qe,j={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
th their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one batch."},gradient_accumulation:{
type:"integer",minimum:1,default:1,description:"Batches in one step: their gradients are averaged, so that a step sees t\
his many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the \
U-Net where it is another than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:200\
0, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the tex\
t encoder, in the same way."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,
default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the tr\
aining."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definiti\
ons/previews"},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps;\
 only the result when absent."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, be\
sides those where the learning rate changes: a training whose beginning is equal goes on from them."}}},partRate:{type:[
"number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"},rate:{
type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"},network:{type:"object",additionalProperties:!1,
description:"The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},
alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent\
."}}},optimizer:{type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"array",items:{
type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly the running \
means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"Pull of\
 every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than this a\
re scaled down to it; 0 never."}}},previews:{type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"\
Pictures generated while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer",
"string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 ste\
ps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before\
 the first step and after the last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"\
What to generate every time."}}},prompt:{type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{
type:"string",description:"What the picture shall show."},negative:{type:"string",default:"",description:"What it shall \
not show."},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed \
looks like bad training (S-44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews \
differ by the training alone (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first d\
ataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dat\
aset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"nu\
mber",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier\
 of the trained network."}}},merge:{type:"object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["\
alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alp\
ha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of ch\
eckpoints under `models`.",properties:{a:{type:"string",description:"The model that is changed."},b:{type:"string",description:"\
The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,
description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,
hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11\
, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths o\
f trained networks to bake in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `model\
s` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in th\
e written file."}}}}},V={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, digits, `-`, `_`\
 and `.`, beginning with a letter or digit"},pe=Object.prototype.hasOwnProperty,M={type:"object",additionalProperties:!1,
requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style","object","regularisation"],description:"\
What is learned from it; sets which lint findings are errors. `regularisation` pictures show the class without the trigg\
er."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them, of the pictures, relative to the projec\
t."},repeats:{type:"integer",minimum:1,default:1,description:"How often every picture is seen in one epoch."},prepare:{type:"\
array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"What is done to every picture befor\
e it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},subsets:{type:"object",default:{},
additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"integer",minimum:1,description:"H\
ow often these pictures are seen in one epoch, instead of the dataset's."}}},description:"Other settings for some of the\
 pictures, by glob; the last glob that matches wins."},flip:{type:"boolean",default:!1,description:"Add every picture mi\
rrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#/definitions/caption\
s",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},K={type:["string",
"array"],items:{type:"string",minLength:1},minLength:1,minItems:1};function q(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:K.type},schema:K.type,parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&r.length<
1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K,data:r};
e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const a={instancePath:s,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:K,data:r};e===null?e=[a]:e.push(a),t++}const n=r.length;for(let a=0;a<n;a++){
let o=r[a];if(typeof o=="string"){if(o.length<1){const b={instancePath:s+"/"+a,schemaPath:"#/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:K.items,data:o};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+
"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},schema:K.items.type,parentSchema:K.items,data:o};e===
null?e=[b]:e.push(b),t++}}}return q.errors=e,t===0}const Y={type:"object",additionalProperties:!1,required:["flatten"],properties:{
flatten:{type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colou\
r such as `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},Oe=new RegExp("^(white|black|gr[\
ae]y|#[0-9A-Fa-f]{6})$","u");function he(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"flatten"},schema:Y.required,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),
t++}for(const n in r)if(n!=="flatten"){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:n},schema:!1,parentSchema:Y,data:r};e===null?e=[a]:e.push(a),t++}if(r.flatten!==void 0){
let n=r.flatten;if(typeof n=="string"){if(!Oe.test(n)){const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatt\
en/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#\
[0-9A-Fa-f]{6})$",parentSchema:Y.properties.flatten,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"\
/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"string"},schema:Y.properties.flatten.type,
parentSchema:Y.properties.flatten,data:n};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}return he.errors=
e,t===0}const I={type:"object",additionalProperties:!1,description:"Sizes that pictures are brought to, so that each kee\
ps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},
minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], whose area no bucket exceeds; in pi\
xels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are multiples of this, in pixels."},min:{
type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels."},max:{type:"integer",minimum:8,
default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow","warn","never"],default:"warn",description:"\
Pictures smaller than their bucket: enlarge them, enlarge and warn, or give them a smaller bucket."}}};function de(r,{instancePath:s="",
parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===
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
i),t++}const c=n.length;for(let i=0;i<c;i++){let l=n[i];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const S={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:I.
properties.resolution.items.type,parentSchema:I.properties.resolution.items,data:l};e===null?e=[S]:e.push(S),t++}if(typeof l==
"number"&&isFinite(l)&&(l<8||isNaN(l))){const S={instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/ite\
ms/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.resolution.items,data:l};
e===null?e=[S]:e.push(S),t++}}}let a=r.step;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:s+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"integer"},schema:I.properties.step.type,parentSchema:I.
properties.step,data:a};e===null?e=[c]:e.push(c),t++}if(typeof a=="number"&&isFinite(a)&&(a<8||isNaN(a))){const c={instancePath:s+
"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.
properties.step,data:a};e===null?e=[c]:e.push(c),t++}let o=r.min;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
const c={instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},schema:I.properties.
min.type,parentSchema:I.properties.min,data:o};e===null?e=[c]:e.push(c),t++}if(typeof o=="number"&&isFinite(o)&&(o<8||isNaN(
o))){const c={instancePath:s+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:I.properties.min,data:o};e===null?e=[c]:e.push(c),t++}let b=r.max;if(!(typeof b=="number"&&!(b%1)&&
!isNaN(b)&&isFinite(b))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"\
integer"},schema:I.properties.max.type,parentSchema:I.properties.max,data:b};e===null?e=[c]:e.push(c),t++}if(typeof b=="\
number"&&isFinite(b)&&(b<8||isNaN(b))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"min\
imum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.max,data:b};e===null?e=[c]:e.push(c),t++}let m=r.
upscale;if(!(m==="allow"||m==="warn"||m==="never")){const c={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/\
enum",keyword:"enum",params:{allowedValues:I.properties.upscale.enum},schema:I.properties.upscale.enum,parentSchema:I.properties.
upscale,data:m};e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:I.type,parentSchema:I,data:r};e===null?e=[n]:e.push(n),t++}return de.errors=e,t===0}const w={type:"objec\
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
when absent all, of scores all but `rating`."}}},$e=new RegExp("^\\.[A-Za-z0-9_.-]+$","u"),We=new RegExp("^\\.([A-Za-z0-9\
_.-]+\\.)?json$","u"),L={type:"object",additionalProperties:!1,description:"Lowest scores, by the kind of the tag.",properties:{
general:{type:"number",minimum:0,maximum:1,description:"Tags of no other kind; 0.35 when absent everywhere."},character:{
type:"number",minimum:0,maximum:1,description:"Names of characters; 0.85 when absent everywhere."},copyright:{type:"numb\
er",minimum:0,maximum:1,description:"Names of series; as `general` when absent."},artist:{type:"number",minimum:0,maximum:1,
description:"Names of artists; as `general` when absent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of \
the file, such as `highres`; as `general` when absent."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,
maximum:1},default:{},description:"Single tags, whatever their kind: `{hat: 0.6}`."}}};function ie(r,{instancePath:s="",
parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===
void 0&&(r.tags={});for(const a in r)if(!(a==="general"||a==="character"||a==="copyright"||a==="artist"||a==="meta"||a===
"tags")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:L,data:r};e===null?e=[o]:e.push(o),t++}if(r.general!==void 0){let a=r.general;if(typeof a=="numbe\
r"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.general,data:a};e===null?e=[o]:e.push(o),t++}
if(a<0||isNaN(a)){const o={instancePath:s+"/general",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:L.properties.general,data:a};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/general",schemaPath:"#/properties/general/type",keyword:"type",params:{type:"number"},schema:L.properties.
general.type,parentSchema:L.properties.general,data:a};e===null?e=[o]:e.push(o),t++}}if(r.character!==void 0){let a=r.character;
if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"/character",schemaPath:"#/properties/char\
acter/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.character,data:a};e===
null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/character",schemaPath:"#/properties/character/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.character,data:a};e===null?e=[
o]:e.push(o),t++}}else{const o={instancePath:s+"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{
type:"number"},schema:L.properties.character.type,parentSchema:L.properties.character,data:a};e===null?e=[o]:e.push(o),t++}}
if(r.copyright!==void 0){let a=r.copyright;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+
"/copyright",schemaPath:"#/properties/copyright/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.
properties.copyright,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/copyright",schemaPath:"\
#/properties/copyright/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.copyright,
data:a};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",
keyword:"type",params:{type:"number"},schema:L.properties.copyright.type,parentSchema:L.properties.copyright,data:a};e===
null?e=[o]:e.push(o),t++}}if(r.artist!==void 0){let a=r.artist;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={
instancePath:s+"/artist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:L.properties.artist,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/artist",
schemaPath:"#/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.
artist,data:a};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",
keyword:"type",params:{type:"number"},schema:L.properties.artist.type,parentSchema:L.properties.artist,data:a};e===null?
e=[o]:e.push(o),t++}}if(r.meta!==void 0){let a=r.meta;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+
"/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.
properties.meta,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.meta,data:a};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:L.properties.meta.type,parentSchema:L.properties.meta,data:a};e===null?e=[o]:e.push(o),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const a in n){let o=n[a];if(typeof o=="number"&&isFinite(o)){if(o>1||
isNaN(o)){const b={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.tags.additionalProperties,
data:o};e===null?e=[b]:e.push(b),t++}if(o<0||isNaN(o)){const b={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:L.properties.tags.additionalProperties,data:o};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"\
/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:L.properties.tags.additionalProperties.type,parentSchema:L.properties.tags.additionalProperties,
data:o};e===null?e=[b]:e.push(b),t++}}else{const a={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:L.properties.tags.type,parentSchema:L.properties.tags,data:n};e===null?e=[a]:e.push(
a),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,
data:r};e===null?e=[n]:e.push(n),t++}return ie.errors=e,t===0}function ue(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;const n=t;let a=!1,o=null;const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:W.
oneOf[0].required,parentSchema:W.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var c=b===t;c&&(a=!0,o=0);const m=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:W.oneOf[1].required,parentSchema:W.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var c=m===t;if(c&&a)a=!1,o=[o,1];else{c&&(a=!0,o=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const S={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:W.oneOf[2].required,parentSchema:W.oneOf[2],data:r};e===null?e=[S]:e.push(S),t++}var c=i===t;if(c&&a)a=
!1,o=[o,2];else{c&&(a=!0,o=2);const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const p={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:W.oneOf[3].required,parentSchema:W.
oneOf[3],data:r};e===null?e=[p]:e.push(p),t++}var c=S===t;c&&a?(a=!1,o=[o,3]):c&&(a=!0,o=3)}}if(a)t=n,e!==null&&(n?e.length=
n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},schema:W.oneOf,parentSchema:W,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const l={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:W,data:r};e===null?
e=[l]:e.push(l),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:W.dependencies,parentSchema:W,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!$e.test(i)){const l={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:W.properties.sidecar,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:W.properties.
sidecar.type,parentSchema:W.properties.sidecar,data:i};e===null?e=[l]:e.push(l),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!We.test(i)){const l={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:W.properties.
scores,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:W.properties.scores.type,parentSchema:W.properties.scores,data:i};e===null?
e=[l]:e.push(l),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.
metadata,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:W.properties.metadata.type,parentSchema:W.properties.metadata,data:i};
e===null?e=[l]:e.push(l),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const l={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:W.properties.filename.enum},schema:W.properties.filename.
enum,parentSchema:W.properties.filename,data:i};e===null?e=[l]:e.push(l),t++}}if(r.thresholds!==void 0&&(ie(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:N})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const l=i.length;for(let S=0;S<l;S++){
let _=i[S];if(!(_==="general"||_==="artist"||_==="copyright"||_==="character"||_==="meta"||_==="rating")){const p={instancePath:s+
"/categories/"+S,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:W.properties.categories.
items.enum},schema:W.properties.categories.items.enum,parentSchema:W.properties.categories.items,data:_};e===null?e=[p]:
e.push(p),t++}}}else{const l={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:W.properties.categories.type,parentSchema:W.properties.categories,data:i};e===null?e=[l]:e.push(l),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,
data:r};e===null?e=[i]:e.push(i),t++}return ue.errors=e,t===0}const Q={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Le=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function fe(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n===
"sha256"||n==="note")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:Q,data:r};e===null?e=[a]:e.push(a),t++}if(r.add!==void 0&&(q(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.drop!==
void 0&&(q(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:N})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.set!==void 0&&(q(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:N})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Le.test(
n)){const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:Q.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}else{
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:Q.properties.
sha256.type,parentSchema:Q.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}if(r.note!==void 0){let n=r.note;if(typeof n!=
"string"){const a={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:Q.
properties.note.type,parentSchema:Q.properties.note,data:n};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:r};e===null?e=[n]:e.push(n),
t++}return fe.errors=e,t===0}const k={type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",
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
"u"),Fe=new RegExp("^(first|last|(before|after): *\\S.*)$","u");function ye(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;const n=t;let a=!1,o=null;const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:k.
oneOf[0].required,parentSchema:k.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var c=b===t;c&&(a=!0,o=0);const m=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"only"},schema:k.oneOf[1].required,parentSchema:k.oneOf[1],data:r};e===null?e=[i]:e.push(
i),t++}var c=m===t;if(c&&a)a=!1,o=[o,1];else{c&&(a=!0,o=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===
void 0){const S={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:k.
oneOf[2].required,parentSchema:k.oneOf[2],data:r};e===null?e=[S]:e.push(S),t++}var c=i===t;if(c&&a)a=!1,o=[o,2];else{c&&
(a=!0,o=2);const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const p={instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"replace"},schema:k.oneOf[3].required,parentSchema:k.oneOf[3],
data:r};e===null?e=[p]:e.push(p),t++}var c=S===t;if(c&&a)a=!1,o=[o,3];else{c&&(a=!0,o=3);const p=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.map===void 0){const u={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{
missingProperty:"map"},schema:k.oneOf[4].required,parentSchema:k.oneOf[4],data:r};e===null?e=[u]:e.push(u),t++}var c=p===
t;if(c&&a)a=!1,o=[o,4];else{c&&(a=!0,o=4);const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const d={
instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"combine"},schema:k.oneOf[5].required,
parentSchema:k.oneOf[5],data:r};e===null?e=[d]:e.push(d),t++}var c=u===t;if(c&&a)a=!1,o=[o,5];else{c&&(a=!0,o=5);const d=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const P={instancePath:s,schemaPath:"#/oneOf/6/required",
keyword:"required",params:{missingProperty:"subsume"},schema:k.oneOf[6].required,parentSchema:k.oneOf[6],data:r};e===null?
e=[P]:e.push(P),t++}var c=d===t;if(c&&a)a=!1,o=[o,6];else{c&&(a=!0,o=6);const P=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.imply===void 0){const y={instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"\
imply"},schema:k.oneOf[7].required,parentSchema:k.oneOf[7],data:r};e===null?e=[y]:e.push(y),t++}var c=P===t;if(c&&a)a=!1,
o=[o,7];else{c&&(a=!0,o=7);const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.exclusive===void 0){const O={instancePath:s,
schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"exclusive"},schema:k.oneOf[8].required,parentSchema:k.
oneOf[8],data:r};e===null?e=[O]:e.push(O),t++}var c=y===t;if(c&&a)a=!1,o=[o,8];else{c&&(a=!0,o=8);const O=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.require===void 0){const ne={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"requi\
red",params:{missingProperty:"require"},schema:k.oneOf[9].required,parentSchema:k.oneOf[9],data:r};e===null?e=[ne]:e.push(
ne),t++}var c=O===t;if(c&&a)a=!1,o=[o,9];else{c&&(a=!0,o=9);const ne=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===
void 0){const oe={instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:k.
oneOf[10].required,parentSchema:k.oneOf[10],data:r};e===null?e=[oe]:e.push(oe),t++}var c=ne===t;if(c&&a)a=!1,o=[o,10];else{
c&&(a=!0,o=10);const oe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const le={instancePath:s,schemaPath:"\
#/oneOf/11/required",keyword:"required",params:{missingProperty:"trigger"},schema:k.oneOf[11].required,parentSchema:k.oneOf[11],
data:r};e===null?e=[le]:e.push(le),t++}var c=oe===t;if(c&&a)a=!1,o=[o,11];else{c&&(a=!0,o=11);const le=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.prefix===void 0){const me={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"requi\
red",params:{missingProperty:"prefix"},schema:k.oneOf[12].required,parentSchema:k.oneOf[12],data:r};e===null?e=[me]:e.push(
me),t++}var c=le===t;if(c&&a)a=!1,o=[o,12];else{c&&(a=!0,o=12);const me=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
suffix===void 0){const Ae={instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"s\
uffix"},schema:k.oneOf[13].required,parentSchema:k.oneOf[13],data:r};e===null?e=[Ae]:e.push(Ae),t++}var c=me===t;c&&a?(a=
!1,o=[o,13]):c&&(a=!0,o=13)}}}}}}}}}}}}if(a)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:o},schema:k.oneOf,parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!pe.call(k.properties,i)){const l={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:k,data:r};e===
null?e=[l]:e.push(l),t++}if(r.to!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"to",missingProperty:"combine",depsCount:1,deps:"combine"},schema:k.dependencies,parentSchema:k,
data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/depende\
ncies",keyword:"dependencies",params:{property:"in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:k.dependencies,
parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:k.dependencies,
parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:k.dependencies,
parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},
schema:k.dependencies,parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,
deps:"drop"},schema:k.dependencies,parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){
const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",
depsCount:1,deps:"drop"},schema:k.dependencies,parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.
id;if(typeof i=="string"){if(!se.test(i)){const l={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:V,
data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"t\
ype",params:{type:"string"},schema:V.type,parentSchema:V,data:i};e===null?e=[l]:e.push(l),t++}}if(r.drop!==void 0&&(q(r.
drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),r.ancestors!==void 0){let i=r.ancestors;if(typeof i!="boolean"){const l={instancePath:s+"/ancestors",schemaPath:"\
#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:k.properties.ancestors.type,parentSchema:k.properties.
ancestors,data:i};e===null?e=[l]:e.push(l),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="w\
rong")){const l={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:k.properties.
role.enum},schema:k.properties.role.enum,parentSchema:k.properties.role,data:i};e===null?e=[l]:e.push(l),t++}}if(r.only!==
void 0&&(q(r.only,{instancePath:s+"/only",parentData:r,parentDataProperty:"only",rootData:N})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.add!==void 0&&(q(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:N})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Fe.test(i)){const l={
instancePath:s+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after)\
: *\\S.*)$"},schema:"^(first|last|(before|after): *\\S.*)$",parentSchema:k.properties.at,data:i};e===null?e=[l]:e.push(l),
t++}}else{const l={instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:k.
properties.at.type,parentSchema:k.properties.at,data:i};e===null?e=[l]:e.push(l),t++}}if(r.replace!==void 0){let i=r.replace;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const l={instancePath:s+"/replace",schemaPath:"\
#/properties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.replace,
data:i};e===null?e=[l]:e.push(l),t++}for(const l in i)q(i[l],{instancePath:s+"/replace/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:l,rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{const l={
instancePath:s+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:k.properties.
replace.type,parentSchema:k.properties.replace,data:i};e===null?e=[l]:e.push(l),t++}}if(r.map!==void 0){let i=r.map;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const l={instancePath:s+"/map",schemaPath:"#/properti\
es/map/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.map,data:i};e===null?e=
[l]:e.push(l),t++}for(const l in i){let S=i[l];if(typeof S=="string"){if(S.length<1){const _={instancePath:s+"/map/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.map.additionalProperties,data:S};e===null?e=[_]:e.push(_),t++}}else{const _={
instancePath:s+"/map/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",
keyword:"type",params:{type:"string"},schema:k.properties.map.additionalProperties.type,parentSchema:k.properties.map.additionalProperties,
data:S};e===null?e=[_]:e.push(_),t++}}}else{const l={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"t\
ype",params:{type:"object"},schema:k.properties.map.type,parentSchema:k.properties.map,data:i};e===null?e=[l]:e.push(l),
t++}}if(r.combine!==void 0){let i=r.combine;if(Array.isArray(i)){if(i.length<2){const S={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:k.properties.combine,data:i};e===
null?e=[S]:e.push(S),t++}const l=i.length;for(let S=0;S<l;S++){let _=i[S];if(typeof _=="string"){if(_.length<1){const p={
instancePath:s+"/combine/"+S,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:k.properties.combine.items,data:_};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/combine/"+S,
schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:k.properties.combine.items.type,
parentSchema:k.properties.combine.items,data:_};e===null?e=[p]:e.push(p),t++}}}else{const l={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/type",keyword:"type",params:{type:"array"},schema:k.properties.combine.type,parentSchema:k.properties.
combine,data:i};e===null?e=[l]:e.push(l),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const l={
instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.to,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:k.properties.to.type,parentSchema:k.properties.to,data:i};e===null?e=[l]:e.
push(l),t++}}if(r.in!==void 0){let i=r.in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const l={
instancePath:s+"/in",schemaPath:"#/properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:k.
properties.in,data:i};e===null?e=[l]:e.push(l),t++}if(Object.keys(i).length<1){const l={instancePath:s+"/in",schemaPath:"\
#/properties/in/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.in,data:i};e===
null?e=[l]:e.push(l),t++}for(const l in i)q(i[l],{instancePath:s+"/in/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:l,rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{const l={instancePath:s+"/in",
schemaPath:"#/properties/in/type",keyword:"type",params:{type:"object"},schema:k.properties.in.type,parentSchema:k.properties.
in,data:i};e===null?e=[l]:e.push(l),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.suffix===void 0&&(i.suffix=!1);for(const S in i)if(!(S==="table"||S==="suffix")){const _={instancePath:s+"/subsume",
schemaPath:"#/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,
parentSchema:k.properties.subsume,data:i};e===null?e=[_]:e.push(_),t++}if(i.table!==void 0){let S=i.table;if(typeof S=="\
string"){if(S.length<1){const _={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.subsume.properties.table,data:S};e===null?
e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/typ\
e",keyword:"type",params:{type:"string"},schema:k.properties.subsume.properties.table.type,parentSchema:k.properties.subsume.
properties.table,data:S};e===null?e=[_]:e.push(_),t++}}let l=i.suffix;if(typeof l!="boolean"){const S={instancePath:s+"/\
subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:k.
properties.subsume.properties.suffix.type,parentSchema:k.properties.subsume.properties.suffix,data:l};e===null?e=[S]:e.push(
S),t++}}else{const l={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"obje\
ct"},schema:k.properties.subsume.type,parentSchema:k.properties.subsume,data:i};e===null?e=[l]:e.push(l),t++}}if(r.imply!==
void 0){let i=r.imply;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)if(l!=="table"){const S={instancePath:s+
"/imply",schemaPath:"#/properties/imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:k.properties.imply,data:i};e===null?e=[S]:e.push(S),t++}if(i.table!==void 0){let l=i.table;if(typeof l==
"string"){if(l.length<1){const S={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.imply.properties.table,data:l};e===null?e=[S]:
e.push(S),t++}}else{const S={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"\
type",params:{type:"string"},schema:k.properties.imply.properties.table.type,parentSchema:k.properties.imply.properties.
table,data:l};e===null?e=[S]:e.push(S),t++}}}else{const l={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",
keyword:"type",params:{type:"object"},schema:k.properties.imply.type,parentSchema:k.properties.imply,data:i};e===null?e=
[l]:e.push(l),t++}}if(r.exclusive!==void 0&&(q(r.exclusive,{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"\
exclusive",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.require!==void 0&&(q(r.require,{instancePath:s+
"/require",parentData:r,parentDataProperty:"require",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),
r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const l={instancePath:s+"/on",schemaPath:"#/properties/on/enum",
keyword:"enum",params:{allowedValues:k.properties.on.enum},schema:k.properties.on.enum,parentSchema:k.properties.on,data:i};
e===null?e=[l]:e.push(l),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||i==="order")){const l={instancePath:s+"\
/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:k.properties.keep.enum},schema:k.properties.
keep.enum,parentSchema:k.properties.keep,data:i};e===null?e=[l]:e.push(l),t++}}if(r.mark!==void 0&&(q(r.mark,{instancePath:s+
"/mark",parentData:r,parentDataProperty:"mark",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.trigger!==
void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.trigger,data:i};e===null?e=
[l]:e.push(l),t++}}else{const l={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{
type:"string"},schema:k.properties.trigger.type,parentSchema:k.properties.trigger,data:i};e===null?e=[l]:e.push(l),t++}}
if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.prefix,data:i};e===
null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{
type:"string"},schema:k.properties.prefix.type,parentSchema:k.properties.prefix,data:i};e===null?e=[l]:e.push(l),t++}}if(r.
suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/suffix",schemaPath:"#/pr\
operties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.suffix,data:i};e===null?
e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{
type:"string"},schema:k.properties.suffix.type,parentSchema:k.properties.suffix,data:i};e===null?e=[l]:e.push(l),t++}}if(r.
subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/subset",schemaPath:"#/pr\
operties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.subset,data:i};e===null?
e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{
type:"string"},schema:k.properties.subset.type,parentSchema:k.properties.subset,data:i};e===null?e=[l]:e.push(l),t++}}if(r.
when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/when",schemaPath:"#/properti\
es/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.when,data:i};e===null?e=[l]:e.
push(l),t++}}else{const l={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"strin\
g"},schema:k.properties.when.type,parentSchema:k.properties.when,data:i};e===null?e=[l]:e.push(l),t++}}if(r.note!==void 0){
let i=r.note;if(typeof i!="string"){const l={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:"string"},schema:k.properties.note.type,parentSchema:k.properties.note,data:i};e===null?e=[l]:e.push(l),t++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:k.type,parentSchema:k,data:r};e===
null?e=[i]:e.push(i),t++}return ye.errors=e,t===0}const G={type:"object",additionalProperties:!1,description:"How long a\
 caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-2\
5)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"l\
int",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sur\
e of, else from the end."}}};function ge(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const o in r)
if(!(o==="tokens"||o==="tags"||o==="over")){const b={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o},schema:!1,parentSchema:G,data:r};e===null?e=[b]:e.push(b),t++}let n=r.tokens;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:s+"/tokens",schemaPath:"#/properties/tok\
ens/type",keyword:"type",params:{type:"integer"},schema:G.properties.tokens.type,parentSchema:G.properties.tokens,data:n};
e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:G.properties.tokens,
data:n};e===null?e=[o]:e.push(o),t++}if(r.tags!==void 0){let o=r.tags;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){const b={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:G.
properties.tags.type,parentSchema:G.properties.tags,data:o};e===null?e=[b]:e.push(b),t++}if(typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o))){const b={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:G.properties.tags,data:o};e===null?e=[b]:e.push(b),t++}}let a=r.over;if(!(a==="lint"||
a==="drop")){const o={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:G.
properties.over.enum},schema:G.properties.over.enum,parentSchema:G.properties.over,data:a};e===null?e=[o]:e.push(o),t++}}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:r};e===
null?e=[n]:e.push(n),t++}return ge.errors=e,t===0}const De=new RegExp("^[^\\s,]+$","u");function we(r,{instancePath:s="",
parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const h in r)if(!pe.call(w.properties,h)){const d={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:w,data:r};e===null?
e=[d]:e.push(d),t++}let b=r.kind;if(!(b==="tags"||b==="text"||b==="mixed")){const h={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:w.properties.kind.enum},schema:w.properties.kind.enum,parentSchema:w.
properties.kind,data:b};e===null?e=[h]:e.push(h),t++}if(r.template!==void 0){let h=r.template;if(typeof h=="string"){if(h.
length<1){const d={instancePath:s+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.properties.template,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/templat\
e",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"},schema:w.properties.template.type,parentSchema:w.
properties.template,data:h};e===null?e=[d]:e.push(d),t++}}if(r.scheme!==void 0){let h=r.scheme;if(!(h==="maruzen"||h==="\
keep"||h==="style"||h==="textual-inversion")){const d={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"\
enum",params:{allowedValues:w.properties.scheme.enum},schema:w.properties.scheme.enum,parentSchema:w.properties.scheme,data:h};
e===null?e=[d]:e.push(d),t++}}if(r.learned!==void 0&&(q(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"\
learned",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.trigger!==void 0){let h=r.trigger;if(typeof h==
"string"){if(h.length<1){const d={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:w.properties.trigger,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:w.properties.trigger.type,
parentSchema:w.properties.trigger,data:h};e===null?e=[d]:e.push(d),t++}}let m=r.fixed_outfit;if(typeof m!="boolean"){const h={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:w.
properties.fixed_outfit.type,parentSchema:w.properties.fixed_outfit,data:m};e===null?e=[h]:e.push(h),t++}let c=r.from;if(Array.
isArray(c)){if(c.length<1){const d={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:w.properties.from,data:c};e===null?e=[d]:e.push(d),t++}const h=c.length;for(let d=0;d<h;d++)
ue(c[d],{instancePath:s+"/from/"+d,parentData:c,parentDataProperty:d,rootData:N})||(e=e===null?ue.errors:e.concat(ue.errors),
t=e.length)}else{const h={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:w.properties.from.type,parentSchema:w.properties.from,data:c};e===null?e=[h]:e.push(h),t++}ie(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:N})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);
let i=r.vocab;if(i&&typeof i=="object"&&!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const d in i)if(!(d==="fil\
es"||d==="extra")){const v={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d},schema:!1,parentSchema:w.properties.vocab,data:i};e===null?e=[v]:e.push(v),
t++}i.files!==void 0&&(q(i.files,{instancePath:s+"/vocab/files",parentData:i,parentDataProperty:"files",rootData:N})||(e=
e===null?q.errors:e.concat(q.errors),t=e.length));let h=i.extra;if(Array.isArray(h)){const d=h.length;for(let v=0;v<d;v++){
let P=h[v];if(typeof P=="string"){if(P.length<1){const x={instancePath:s+"/vocab/extra/"+v,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.vocab.properties.
extra.items,data:P};e===null?e=[x]:e.push(x),t++}}else{const x={instancePath:s+"/vocab/extra/"+v,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:w.properties.vocab.properties.extra.items.
type,parentSchema:w.properties.vocab.properties.extra.items,data:P};e===null?e=[x]:e.push(x),t++}}}else{const d={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:w.properties.
vocab.properties.extra.type,parentSchema:w.properties.vocab.properties.extra,data:h};e===null?e=[d]:e.push(d),t++}}else{
const h={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:w.properties.
vocab.type,parentSchema:w.properties.vocab,data:i};e===null?e=[h]:e.push(h),t++}if(r.overrides!==void 0){let h=r.overrides;
if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){const d={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:w.properties.overrides.type},schema:w.properties.overrides.type,parentSchema:w.
properties.overrides,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="string"&&h.length<1){const d={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
overrides,data:h};e===null?e=[d]:e.push(d),t++}if(h&&typeof h=="object"&&!Array.isArray(h))for(const d in h)fe(h[d],{instancePath:s+
"/overrides/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:d,rootData:N})||(e=e===null?fe.errors:
e.concat(fe.errors),t=e.length)}let l=r.groups;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const h in l){const d=t;
if(typeof h=="string"){if(!se.test(h)){const v={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:V,
data:h,propertyName:h};e===null?e=[v]:e.push(v),t++}}else{const v={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:V.type,parentSchema:V,data:h,propertyName:h};e===null?e=[v]:e.push(
v),t++}var n=d===t;if(!n){const v={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:h},schema:w.properties.groups.propertyNames,parentSchema:w.properties.groups,data:l};e===
null?e=[v]:e.push(v),t++}}for(const h in l){let d=l[h];const v=t;let P=!1;const x=t;if(Array.isArray(d)){const y=d.length;
for(let A=0;A<y;A++){let O=d[A];if(typeof O=="string"){if(O.length<1){const C={instancePath:s+"/groups/"+h.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+A,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:w.properties.groups.additionalProperties.anyOf[0].items,data:O};e===null?
e=[C]:e.push(C),t++}}else{const C={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+A,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:w.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:w.properties.groups.additionalProperties.anyOf[0].items,data:O};e===
null?e=[C]:e.push(C),t++}}}else{const y={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:w.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:w.properties.groups.additionalProperties.anyOf[0],data:d};e===null?e=[y]:e.push(y),t++}var a=x===
t;if(P=P||a,!P){const y=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.file===void 0){const O={instancePath:s+"/gro\
ups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:w.properties.groups.additionalProperties.anyOf[1].required,parentSchema:w.
properties.groups.additionalProperties.anyOf[1],data:d};e===null?e=[O]:e.push(O),t++}for(const O in d)if(O!=="file"){const C={
instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},schema:!1,parentSchema:w.properties.
groups.additionalProperties.anyOf[1],data:d};e===null?e=[C]:e.push(C),t++}if(d.file!==void 0){let O=d.file;if(typeof O==
"string"){if(O.length<1){const C={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:w.properties.groups.additionalProperties.anyOf[1].properties.file,data:O};e===null?e=[C]:e.push(C),t++}}else{
const C={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:w.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:w.properties.groups.additionalProperties.anyOf[1].properties.file,data:O};e===
null?e=[C]:e.push(C),t++}}}else{const O={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:w.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:w.properties.groups.additionalProperties.anyOf[1],data:d};e===null?e=[O]:
e.push(O),t++}var a=y===t;P=P||a}if(P)t=v,e!==null&&(v?e.length=v:e=null);else{const y={instancePath:s+"/groups/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:w.
properties.groups.additionalProperties.anyOf,parentSchema:w.properties.groups.additionalProperties,data:d};e===null?e=[y]:
e.push(y),t++}}}else{const h={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:w.properties.groups.type,parentSchema:w.properties.groups,data:l};e===null?e=[h]:e.push(h),t++}let S=r.rules;
if(Array.isArray(S)){const h=S.length;for(let d=0;d<h;d++)ye(S[d],{instancePath:s+"/rules/"+d,parentData:S,parentDataProperty:d,
rootData:N})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else{const h={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:w.properties.rules.type,parentSchema:w.properties.rules,
data:S};e===null?e=[h]:e.push(h),t++}let _=r.order;if(Array.isArray(_)){const h=_.length;for(let d=0;d<h;d++){let v=_[d];
if(typeof v=="string"){if(v.length<1){const P={instancePath:s+"/order/"+d,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.order.items,data:v};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/order/"+d,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:w.
properties.order.items.type,parentSchema:w.properties.order.items,data:v};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:w.properties.order.type,parentSchema:w.
properties.order,data:_};e===null?e=[h]:e.push(h),t++}if(r.keep!==void 0){let h=r.keep;const d=t;let v=!1;const P=t;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const x={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:w.properties.keep.anyOf[0].type,parentSchema:w.properties.keep.anyOf[0],data:h};e===
null?e=[x]:e.push(x),t++}if(typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h))){const x={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.
keep.anyOf[0],data:h};e===null?e=[x]:e.push(x),t++}var o=P===t;if(v=v||o,!v){const x=t;if(h&&typeof h=="object"&&!Array.
isArray(h)){if(h.separator===void 0){const A={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:w.properties.keep.anyOf[1].required,parentSchema:w.properties.keep.
anyOf[1],data:h};e===null?e=[A]:e.push(A),t++}for(const A in h)if(!(A==="separator"||A==="tags")){const O={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
schema:!1,parentSchema:w.properties.keep.anyOf[1],data:h};e===null?e=[O]:e.push(O),t++}if(h.separator!==void 0){let A=h.
separator;if(typeof A=="string"){if(!De.test(A)){const O={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:w.
properties.keep.anyOf[1].properties.separator,data:A};e===null?e=[O]:e.push(O),t++}}else{const O={instancePath:s+"/keep/\
separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:w.
properties.keep.anyOf[1].properties.separator.type,parentSchema:w.properties.keep.anyOf[1].properties.separator,data:A};
e===null?e=[O]:e.push(O),t++}}if(h.tags!==void 0){let A=h.tags;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){
const O={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{
type:"integer"},schema:w.properties.keep.anyOf[1].properties.tags.type,parentSchema:w.properties.keep.anyOf[1].properties.
tags,data:A};e===null?e=[O]:e.push(O),t++}if(typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A))){const O={instancePath:s+"\
/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:w.properties.keep.anyOf[1].properties.tags,data:A};e===null?e=[O]:e.push(O),t++}}}else{const A={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:w.properties.keep.anyOf[1].
type,parentSchema:w.properties.keep.anyOf[1],data:h};e===null?e=[A]:e.push(A),t++}var o=x===t;v=v||o}if(v)t=d,e!==null&&
(d?e.length=d:e=null);else{const x={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:w.properties.keep.anyOf,parentSchema:w.properties.keep,data:h};e===null?e=[x]:e.push(x),t++}}ge(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:N})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length);let p=r.
render;if(p&&typeof p=="object"&&!Array.isArray(p)){p.space===void 0&&(p.space=" "),p.escape===void 0&&(p.escape=!1);for(const v in p)
if(!(v==="space"||v==="escape"||v==="wildcards")){const P={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:w.properties.render,
data:p};e===null?e=[P]:e.push(P),t++}let h=p.space;if(!(h===" "||h==="_")){const v={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:w.properties.render.properties.space.enum},
schema:w.properties.render.properties.space.enum,parentSchema:w.properties.render.properties.space,data:h};e===null?e=[v]:
e.push(v),t++}let d=p.escape;if(typeof d!="boolean"){const v={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:w.properties.render.properties.escape.type,parentSchema:w.
properties.render.properties.escape,data:d};e===null?e=[v]:e.push(v),t++}if(p.wildcards!==void 0){let v=p.wildcards;if(typeof v!=
"boolean"){const P={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:w.properties.render.properties.wildcards.type,parentSchema:w.properties.render.properties.
wildcards,data:v};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:w.properties.render.type,parentSchema:w.properties.render,data:p};e===
null?e=[h]:e.push(h),t++}let f=r.train;if(f&&typeof f=="object"&&!Array.isArray(f)){f.shuffle===void 0&&(f.shuffle=!1),f.
caption_dropout===void 0&&(f.caption_dropout=0),f.tag_dropout===void 0&&(f.tag_dropout=0),f.variants===void 0&&(f.variants=
0),f.variants_seed===void 0&&(f.variants_seed=0);for(const y in f)if(!(y==="shuffle"||y==="caption_dropout"||y==="captio\
n_dropout_every_n_epochs"||y==="tag_dropout"||y==="variants"||y==="variants_seed")){const A={instancePath:s+"/train",schemaPath:"\
#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:w.
properties.train,data:f};e===null?e=[A]:e.push(A),t++}let h=f.shuffle;if(typeof h!="boolean"){const y={instancePath:s+"/\
train/shuffle",schemaPath:"#/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:w.properties.
train.properties.shuffle.type,parentSchema:w.properties.train.properties.shuffle,data:h};e===null?e=[y]:e.push(y),t++}let d=f.
caption_dropout;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const y={instancePath:s+"/train/caption_dropout",schemaPath:"\
#/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.
properties.train.properties.caption_dropout,data:d};e===null?e=[y]:e.push(y),t++}if(d<0||isNaN(d)){const y={instancePath:s+
"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:w.properties.train.properties.caption_dropout,data:d};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:w.properties.train.properties.caption_dropout.type,parentSchema:w.properties.train.properties.
caption_dropout,data:d};e===null?e=[y]:e.push(y),t++}if(f.caption_dropout_every_n_epochs!==void 0){let y=f.caption_dropout_every_n_epochs;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const A={instancePath:s+"/train/caption_dropout_every_n_epochs",
schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:w.
properties.train.properties.caption_dropout_every_n_epochs.type,parentSchema:w.properties.train.properties.caption_dropout_every_n_epochs,
data:y};e===null?e=[A]:e.push(A),t++}if(typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){const A={instancePath:s+"/trai\
n/caption_dropout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.properties.train.properties.caption_dropout_every_n_epochs,
data:y};e===null?e=[A]:e.push(A),t++}}let v=f.tag_dropout;if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v)){const y={
instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:w.properties.train.properties.tag_dropout,data:v};e===null?e=[y]:e.push(y),
t++}if(v<0||isNaN(v)){const y={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.train.properties.tag_dropout,
data:v};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/p\
roperties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:w.properties.train.properties.tag_dropout.type,
parentSchema:w.properties.train.properties.tag_dropout,data:v};e===null?e=[y]:e.push(y),t++}let P=f.variants;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const y={instancePath:s+"/train/variants",schemaPath:"#/properties/train/prop\
erties/variants/type",keyword:"type",params:{type:"integer"},schema:w.properties.train.properties.variants.type,parentSchema:w.
properties.train.properties.variants,data:P};e===null?e=[y]:e.push(y),t++}if(typeof P=="number"&&isFinite(P)){if(P>100||
isNaN(P)){const y={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:w.properties.train.properties.variants,data:P};e===null?
e=[y]:e.push(y),t++}if(P<0||isNaN(P)){const y={instancePath:s+"/train/variants",schemaPath:"#/properties/train/propertie\
s/variants/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.train.properties.
variants,data:P};e===null?e=[y]:e.push(y),t++}}let x=f.variants_seed;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(
x))){const y={instancePath:s+"/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"\
type",params:{type:"integer"},schema:w.properties.train.properties.variants_seed.type,parentSchema:w.properties.train.properties.
variants_seed,data:x};e===null?e=[y]:e.push(y),t++}if(typeof x=="number"&&isFinite(x)&&(x<0||isNaN(x))){const y={instancePath:s+
"/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:w.properties.train.properties.variants_seed,data:x};e===null?e=[y]:e.push(y),t++}}else{
const h={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:w.properties.
train.type,parentSchema:w.properties.train,data:f};e===null?e=[h]:e.push(h),t++}let u=r.tests;if(Array.isArray(u)){const h=u.
length;for(let d=0;d<h;d++){let v=u[d];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.lint===void 0&&(v.lint=[]),v.in===
void 0){const x={instancePath:s+"/tests/"+d,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"\
in"},schema:w.properties.tests.items.required,parentSchema:w.properties.tests.items,data:v};e===null?e=[x]:e.push(x),t++}
if(v.out===void 0){const x={instancePath:s+"/tests/"+d,schemaPath:"#/properties/tests/items/required",keyword:"required",
params:{missingProperty:"out"},schema:w.properties.tests.items.required,parentSchema:w.properties.tests.items,data:v};e===
null?e=[x]:e.push(x),t++}for(const x in v)if(!(x==="in"||x==="out"||x==="lint")){const y={instancePath:s+"/tests/"+d,schemaPath:"\
#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:w.
properties.tests.items,data:v};e===null?e=[y]:e.push(y),t++}if(v.in!==void 0){let x=v.in;if(typeof x!="string"){const y={
instancePath:s+"/tests/"+d+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"s\
tring"},schema:w.properties.tests.items.properties.in.type,parentSchema:w.properties.tests.items.properties.in,data:x};e===
null?e=[y]:e.push(y),t++}}if(v.out!==void 0){let x=v.out;if(typeof x!="string"){const y={instancePath:s+"/tests/"+d+"/ou\
t",schemaPath:"#/properties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:w.properties.tests.
items.properties.out.type,parentSchema:w.properties.tests.items.properties.out,data:x};e===null?e=[y]:e.push(y),t++}}let P=v.
lint;if(Array.isArray(P)){const x=P.length;for(let y=0;y<x;y++){let A=P[y];if(typeof A!="string"){const O={instancePath:s+
"/tests/"+d+"/lint/"+y,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"str\
ing"},schema:w.properties.tests.items.properties.lint.items.type,parentSchema:w.properties.tests.items.properties.lint.items,
data:A};e===null?e=[O]:e.push(O),t++}}}else{const x={instancePath:s+"/tests/"+d+"/lint",schemaPath:"#/properties/tests/i\
tems/properties/lint/type",keyword:"type",params:{type:"array"},schema:w.properties.tests.items.properties.lint.type,parentSchema:w.
properties.tests.items.properties.lint,data:P};e===null?e=[x]:e.push(x),t++}}else{const P={instancePath:s+"/tests/"+d,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:w.properties.tests.items.type,parentSchema:w.
properties.tests.items,data:v};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:w.properties.tests.type,parentSchema:w.properties.tests,data:u};
e===null?e=[h]:e.push(h),t++}}else{const b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:w.
type,parentSchema:w,data:r};e===null?e=[b]:e.push(b),t++}return we.errors=e,t===0}const U={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Me=new RegExp(
"^auto$","u");function be(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const o in r)
if(!(o==="name"||o==="vectors"||o==="init"||o==="learned")){const b={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:U,data:r};e===null?e=[b]:e.push(b),t++}
if(r.name!==void 0){let o=r.name;if(typeof o=="string"){if(!se.test(o)){const b={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:V,data:o};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:V.type,parentSchema:V,data:o};e===null?e=[b]:e.push(
b),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const o={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:U.properties.vectors.type},schema:U.properties.
vectors.type,parentSchema:U.properties.vectors,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:U.properties.vectors,data:n};e===null?e=[o]:e.push(o),t++}if(n<1||isNaN(
n)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:U.properties.vectors,data:n};e===null?e=[o]:e.push(o),t++}}if(typeof n=="string"&&!Me.
test(n)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:U.properties.vectors,data:n};e===null?e=[o]:e.push(o),t++}let a=r.init;if(!(a==="t\
okens"||a==="mean")){const o={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:U.
properties.init.enum},schema:U.properties.init.enum,parentSchema:U.properties.init,data:a};e===null?e=[o]:e.push(o),t++}
if(r.learned!==void 0&&(q(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:N})||(e=
e===null?q.errors:e.concat(q.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(o=>Object.hasOwn(r,o)).
length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:U.requiredWhenMerged,parentSchema:U,data:r};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:r};e===null?e=[n]:e.push(n),t++}return be.
errors=e,t===0}const F={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},je=new RegExp("^L-[0-9][0-9]$","u"),
E={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Ie=new RegExp("^[0-9a-fA-F]{6,64}$","u"),ze=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function ke(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="id"||n==="image"||n==="sha256"||n==="reason"||
n==="until")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:E,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(!je.
test(n)){const a={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:E.properties.id,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:E.properties.id.type,parentSchema:E.
properties.id,data:n};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let n=r.image;if(typeof n=="string"){if(n.length<
1){const a={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:E.properties.image,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:E.properties.image.type,parentSchema:E.properties.
image,data:n};e===null?e=[a]:e.push(a),t++}}if(r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Ie.test(n)){
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:E.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:E.properties.
sha256.type,parentSchema:E.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}if(r.reason!==void 0){let n=r.reason;
if(typeof n=="string"){if(n.length<1){const a={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:E.properties.reason,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:E.properties.
reason.type,parentSchema:E.properties.reason,data:n};e===null?e=[a]:e.push(a),t++}}if(r.until!==void 0){let n=r.until;if(typeof n==
"string"){if(!ze.test(n)){const a={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:E.properties.until,data:n};e===
null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:E.properties.until.type,parentSchema:E.properties.until,data:n};e===null?e=[a]:e.push(a),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:E.requiredWhenMerged,parentSchema:E,data:r};e===
null?e=[n]:e.push(n),t++}if(["reason"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:E.requiredWhenMerged,parentSchema:E,data:r};
e===null?e=[n]:e.push(n),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.
type,parentSchema:E,data:r};e===null?e=[n]:e.push(n),t++}return ke.errors=e,t===0}function Pe(r,{instancePath:s="",parentData:z,
parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const m in r)if(!(m==="checks"||m==="waivers")){const c={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:F,
data:r};e===null?e=[c]:e.push(c),t++}let o=r.checks;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const m in o){const c=t;
if(typeof m=="string"&&!je.test(m)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:F.properties.checks.propertyNames,
data:m,propertyName:m};e===null?e=[i]:e.push(i),t++}var n=c===t;if(!n){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:m},schema:F.properties.checks.propertyNames,
parentSchema:F.properties.checks,data:o};e===null?e=[i]:e.push(i),t++}}for(const m in o){let c=o[m];const i=t;let l=!1;const S=t;
if(typeof c!="string"){const _={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:F.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:F.properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[_]:e.push(_),t++}if(!(c===
"off"||c==="info"||c==="warning"||c==="error")){const _={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:F.properties.
checks.additionalProperties.anyOf[0].enum},schema:F.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:F.
properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[_]:e.push(_),t++}var a=S===t;if(l=l||a,!l){const _=t;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const f in c)if(!(f==="severity"||f==="threshold"||f==="thresholds")){const u={
instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:F.properties.
checks.additionalProperties.anyOf[1],data:c};e===null?e=[u]:e.push(u),t++}if(c.severity!==void 0){let f=c.severity;if(!(f===
"off"||f==="info"||f==="warning"||f==="error")){const u={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:F.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:F.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:F.properties.checks.additionalProperties.anyOf[1].properties.severity,data:f};
e===null?e=[u]:e.push(u),t++}}if(c.threshold!==void 0){let f=c.threshold;if(!(typeof f=="number"&&isFinite(f))){const u={
instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:F.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:F.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:f};
e===null?e=[u]:e.push(u),t++}}if(c.thresholds!==void 0){let f=c.thresholds;if(f&&typeof f=="object"&&!Array.isArray(f))for(const u in f){
let h=f[u];if(!(typeof h=="number"&&isFinite(h))){const d={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:F.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:F.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{const u={instancePath:s+"/checks/"+
m.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:F.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:F.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:f};e===null?e=
[u]:e.push(u),t++}}}else{const f={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:F.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:F.properties.checks.additionalProperties.anyOf[1],data:c};e===null?e=[f]:e.push(f),t++}var a=_===
t;l=l||a}if(l)t=i,e!==null&&(i?e.length=i:e=null);else{const _={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:F.properties.checks.additionalProperties.
anyOf,parentSchema:F.properties.checks.additionalProperties,data:c};e===null?e=[_]:e.push(_),t++}}}else{const m={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:F.properties.checks.type,parentSchema:F.
properties.checks,data:o};e===null?e=[m]:e.push(m),t++}let b=r.waivers;if(Array.isArray(b)){const m=b.length;for(let c=0;c<
m;c++)ke(b[c],{instancePath:s+"/waivers/"+c,parentData:b,parentDataProperty:c,rootData:N})||(e=e===null?ke.errors:e.concat(
ke.errors),t=e.length)}else{const m={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:F.properties.waivers.type,parentSchema:F.properties.waivers,data:b};e===null?e=[m]:e.push(m),t++}}else{
const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,data:r};e===
null?e=[o]:e.push(o),t++}return Pe.errors=e,t===0}function X(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const m in r)if(!pe.call(M.properties,m)){const c={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:M,data:r};e===null?e=[c]:e.push(c),t++}if(r.kind!==void 0){let m=r.kind;if(!(m==="character"||m==="style"||
m==="object"||m==="regularisation")){const c={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:M.properties.kind.enum},schema:M.properties.kind.enum,parentSchema:M.properties.kind,data:m};e===null?
e=[c]:e.push(c),t++}}r.images!==void 0&&(q(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:N})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const m={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:M.
properties.repeats.type,parentSchema:M.properties.repeats,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const m={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:M.properties.repeats,data:n};e===null?e=[m]:e.push(m),t++}let a=r.prepare;
if(Array.isArray(a)){const m=a.length;for(let c=0;c<m;c++)he(a[c],{instancePath:s+"/prepare/"+c,parentData:a,parentDataProperty:c,
rootData:N})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{const m={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:M.properties.prepare.type,parentSchema:M.properties.
prepare,data:a};e===null?e=[m]:e.push(m),t++}de(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:N})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);let o=r.subsets;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const m in o){let c=o[m];if(c&&typeof c=="object"&&!Array.isArray(c)){for(const i in c)if(i!=="repeats"){
const l={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additional\
Properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:M.properties.
subsets.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}if(c.repeats!==void 0){let i=c.repeats;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+
"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/type",keyword:"type",params:{type:"i\
nteger"},schema:M.properties.subsets.additionalProperties.properties.repeats.type,parentSchema:M.properties.subsets.additionalProperties.
properties.repeats,data:i};e===null?e=[l]:e.push(l),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const l={instancePath:s+
"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:M.properties.subsets.
additionalProperties.properties.repeats,data:i};e===null?e=[l]:e.push(l),t++}}}else{const i={instancePath:s+"/subsets/"+
m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:M.properties.subsets.additionalProperties.type,parentSchema:M.properties.subsets.additionalProperties,
data:c};e===null?e=[i]:e.push(i),t++}}else{const m={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:M.properties.subsets.type,parentSchema:M.properties.subsets,data:o};e===null?e=[m]:e.
push(m),t++}let b=r.flip;if(typeof b!="boolean"){const m={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:M.properties.flip.type,parentSchema:M.properties.flip,data:b};e===null?e=[m]:e.push(
m),t++}if(we(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:N})||(e=e===null?
we.errors:e.concat(we.errors),t=e.length),r.embedding!==void 0&&(be(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:N})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),Pe(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:N})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:M.requiredWhenMerged,parentSchema:M,data:r};e===null?
e=[m]:e.push(m),t++}if(["images"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:M.requiredWhenMerged,parentSchema:M,data:r};
e===null?e=[m]:e.push(m),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.
type,parentSchema:M,data:r};e===null?e=[n]:e.push(n),t++}return X.errors=e,t===0}const g={type:"object",additionalProperties:!1,
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
th their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one batch."},gradient_accumulation:{
type:"integer",minimum:1,default:1,description:"Batches in one step: their gradients are averaged, so that a step sees t\
his many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the \
U-Net where it is another than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:200\
0, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the tex\
t encoder, in the same way."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,
default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the tr\
aining."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definiti\
ons/previews"},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps;\
 only the result when absent."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, be\
sides those where the learning rate changes: a training whose beginning is equal goes on from them."}}},J={type:"object",
additionalProperties:!1,description:"The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"\
Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to \
the rank when absent."}}};function Se(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const a in r)if(!(a==="rank"||a==="alp\
ha")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:J,data:r};e===null?e=[o]:e.push(o),t++}let n=r.rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:J.
properties.rank.type,parentSchema:J.properties.rank,data:n};e===null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:J.properties.rank,data:n};e===null?e=[a]:e.push(a),t++}if(r.alpha!==void 0){let a=r.alpha;
if(typeof a=="number"&&isFinite(a)){if(a<=0||isNaN(a)){const o={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:J.properties.alpha,data:a};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",
params:{type:"number"},schema:J.properties.alpha.type,parentSchema:J.properties.alpha,data:a};e===null?e=[o]:e.push(o),t++}}}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===
null?e=[n]:e.push(n),t++}return Se.errors=e,t===0}const ce={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rat\
e above 0, such as 5e-6"};function R(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,
t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1},schema:1,parentSchema:ce,data:r};e===null?e=[n]:e.push(n),t++}if(r<=0||isNaN(r)){const n={
instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:ce,
data:r};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"numb\
er"},schema:ce.type,parentSchema:ce,data:r};e===null?e=[n]:e.push(n),t++}return R.errors=e,t===0}const ae={type:["number",
"string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"};function ee(r,{
instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&
typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ae.type},schema:ae.type,parentSchema:ae,
data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:ae,data:r};e===null?e=[n]:e.push(n),
t++}if(r<0||isNaN(r)){const n={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:ae,data:r};e===null?e=[n]:e.push(n),t++}}if(typeof r=="string"&&r.length<1){const n={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae,data:r};e===null?e=[n]:e.push(n),
t++}return ee.errors=e,t===0}const Z={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{
betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"\
How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,
description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradient\
s longer than this are scaled down to it; 0 never."}}};function ve(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===
void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const b in r)if(!(b==="betas"||b==="weigh\
t_decay"||b==="max_grad_norm")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:b},schema:!1,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),t++}let n=r.betas;if(Array.isArray(
n)){if(n.length>2){const m={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{
limit:2},schema:2,parentSchema:Z.properties.betas,data:n};e===null?e=[m]:e.push(m),t++}if(n.length<2){const m={instancePath:s+
"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:Z.properties.
betas,data:n};e===null?e=[m]:e.push(m),t++}const b=n.length;for(let m=0;m<b;m++){let c=n[m];if(typeof c=="number"&&isFinite(
c)){if(c<0||isNaN(c)){const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}if(c>=
1||isNaN(c)){const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusi\
veMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:Z.properties.betas.items,data:c};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"\
number"},schema:Z.properties.betas.items.type,parentSchema:Z.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}}}else{
const b={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:Z.properties.
betas.type,parentSchema:Z.properties.betas,data:n};e===null?e=[b]:e.push(b),t++}let a=r.weight_decay;if(typeof a=="numbe\
r"&&isFinite(a)){if(a<0||isNaN(a)){const b={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.weight_decay,data:a};e===null?e=[b]:
e.push(b),t++}}else{const b={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{
type:"number"},schema:Z.properties.weight_decay.type,parentSchema:Z.properties.weight_decay,data:a};e===null?e=[b]:e.push(
b),t++}let o=r.max_grad_norm;if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){const b={instancePath:s+"/max_grad_no\
rm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.
properties.max_grad_norm,data:o};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/max_grad_norm",schemaPath:"\
#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:Z.properties.max_grad_norm.type,parentSchema:Z.
properties.max_grad_norm,data:o};e===null?e=[b]:e.push(b),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:r};e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}
const B={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"Pictures generated while trai\
ning, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 \
epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after the\
 last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"What to generate every time."}}},
Te=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),D={type:"object",additionalProperties:!1,required:["prompt","see\
d"],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"string",default:"",description:"\
What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing on\
e, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit check",description:"Fixed, so that\
 two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width \
of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the height of\
 the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},
cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,description:"\
Multiplier of the trained network."}}};function xe(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.
steps=20),r.cfg===void 0&&(r.cfg=7),r.strength===void 0&&(r.strength=1),r.prompt===void 0){const m={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"prompt"},schema:D.required,parentSchema:D,data:r};e===null?e=[m]:
e.push(m),t++}if(r.seed===void 0){const m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},schema:D.required,parentSchema:D,data:r};e===null?e=[m]:e.push(m),t++}for(const m in r)if(!(m==="prompt"||m==="ne\
gative"||m==="seed"||m==="width"||m==="height"||m==="steps"||m==="cfg"||m==="strength")){const c={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:D,data:r};e===
null?e=[c]:e.push(c),t++}if(r.prompt!==void 0){let m=r.prompt;if(typeof m!="string"){const c={instancePath:s+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:D.properties.prompt.type,parentSchema:D.properties.
prompt,data:m};e===null?e=[c]:e.push(c),t++}}let n=r.negative;if(typeof n!="string"){const m={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:D.properties.negative.type,parentSchema:D.
properties.negative,data:n};e===null?e=[m]:e.push(m),t++}if(r.seed!==void 0){let m=r.seed;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
integer"},schema:D.properties.seed.type,parentSchema:D.properties.seed,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m==
"number"&&isFinite(m)){if(m>4294967295||isNaN(m)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:D.properties.seed,data:m};e===
null?e=[c]:e.push(c),t++}if(m<0||isNaN(m)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.properties.seed,data:m};e===null?e=[c]:e.push(c),t++}}}
if(r.width!==void 0){let m=r.width;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/w\
idth",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},schema:D.properties.width.type,parentSchema:D.
properties.width,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="number"&&isFinite(m)&&(m<64||isNaN(m))){const c={instancePath:s+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:D.
properties.width,data:m};e===null?e=[c]:e.push(c),t++}}if(r.height!==void 0){let m=r.height;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:D.properties.height.type,parentSchema:D.properties.height,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m==
"number"&&isFinite(m)&&(m<64||isNaN(m))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:D.properties.height,data:m};e===null?e=[c]:e.push(c),t++}}
let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const m={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:D.properties.steps.type,parentSchema:D.properties.steps,
data:a};e===null?e=[m]:e.push(m),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const m={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:D.properties.
steps,data:a};e===null?e=[m]:e.push(m),t++}let o=r.cfg;if(!(typeof o=="number"&&isFinite(o))){const m={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:D.properties.cfg.type,parentSchema:D.
properties.cfg,data:o};e===null?e=[m]:e.push(m),t++}let b=r.strength;if(!(typeof b=="number"&&isFinite(b))){const m={instancePath:s+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:D.properties.strength.type,
parentSchema:D.properties.strength,data:b};e===null?e=[m]:e.push(m),t++}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:r};e===null?e=[n]:e.push(n),t++}return xe.errors=
e,t===0}function _e(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const a in r)if(!(a==="every"||a==="prompts")){const o={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:B,data:r};e===null?e=[o]:e.push(o),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&
typeof n!="string"){const a={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:B.
properties.every.type},schema:B.properties.every.type,parentSchema:B.properties.every,data:n};e===null?e=[a]:e.push(a),t++}
if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const a={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:B.properties.every,data:n};e===null?e=[a]:
e.push(a),t++}if(typeof n=="string"&&!Te.test(n)){const a={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:B.
properties.every,data:n};e===null?e=[a]:e.push(a),t++}if(r.prompts!==void 0){let a=r.prompts;if(Array.isArray(a)){if(a.length<
1){const b={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:B.properties.prompts,data:a};e===null?e=[b]:e.push(b),t++}const o=a.length;for(let b=0;b<o;b++)xe(a[b],{instancePath:s+
"/prompts/"+b,parentData:a,parentDataProperty:b,rootData:N})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else{
const o={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:B.
properties.prompts.type,parentSchema:B.properties.prompts,data:a};e===null?e=[o]:e.push(o),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:B.requiredWhenMerged,parentSchema:B,data:r};e===null?e=[a]:
e.push(a),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,
data:r};e===null?e=[n]:e.push(n),t++}return _e.errors=e,t===0}function re(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.gradient_accumulation===
void 0&&(r.gradient_accumulation=1),r.optimizer===void 0&&(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&
(r.keep_states=3);for(const p in r)if(!pe.call(g.properties,p)){const f={instancePath:s,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:g,data:r};e===null?e=[f]:e.push(
f),t++}if(r.method!==void 0){let p=r.method;if(p!=="lora"){const f={instancePath:s+"/method",schemaPath:"#/properties/me\
thod/enum",keyword:"enum",params:{allowedValues:g.properties.method.enum},schema:g.properties.method.enum,parentSchema:g.
properties.method,data:p};e===null?e=[f]:e.push(f),t++}}if(r.base!==void 0){let p=r.base;if(typeof p!="string"){const f={
instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"},schema:g.properties.base.
type,parentSchema:g.properties.base,data:p};e===null?e=[f]:e.push(f),t++}}let a=r.vae;if(typeof a!="string"){const p={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:g.properties.vae.type,parentSchema:g.
properties.vae,data:a};e===null?e=[p]:e.push(p),t++}if(r.datasets!==void 0){let p=r.datasets;if(Array.isArray(p)){if(p.length<
1){const u={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:g.properties.datasets,data:p};e===null?e=[u]:e.push(u),t++}const f=p.length;for(let u=0;u<f;u++){let h=p[u];
if(typeof h!="string"){const d={instancePath:s+"/datasets/"+u,schemaPath:"#/properties/datasets/items/type",keyword:"typ\
e",params:{type:"string"},schema:g.properties.datasets.items.type,parentSchema:g.properties.datasets.items,data:h};e===null?
e=[d]:e.push(d),t++}}}else{const f={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{
type:"array"},schema:g.properties.datasets.type,parentSchema:g.properties.datasets,data:p};e===null?e=[f]:e.push(f),t++}}
let o=r.trainer;const b=t;let m=!1;const c=t;if(o!=="micro"){const p={instancePath:s+"/trainer",schemaPath:"#/properties\
/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:g.properties.trainer.anyOf[0].enum},schema:g.properties.trainer.
anyOf[0].enum,parentSchema:g.properties.trainer.anyOf[0],data:o};e===null?e=[p]:e.push(p),t++}var n=c===t;if(m=m||n,!m){
const p=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.command===void 0){const u={instancePath:s+"/trainer",schemaPath:"\
#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"command"},schema:g.properties.trainer.
anyOf[1].required,parentSchema:g.properties.trainer.anyOf[1],data:o};e===null?e=[u]:e.push(u),t++}for(const u in o)if(u!==
"command"){const h={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:g.properties.trainer.anyOf[1],data:o};e===null?
e=[h]:e.push(h),t++}if(o.command!==void 0){let u=o.command;if(Array.isArray(u)){if(u.length<1){const d={instancePath:s+"\
/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:g.properties.trainer.anyOf[1].properties.command,data:u};e===null?e=[d]:e.push(d),t++}const h=u.length;
for(let d=0;d<h;d++){let v=u[d];if(typeof v!="string"){const P={instancePath:s+"/trainer/command/"+d,schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},schema:g.properties.trainer.anyOf[1].
properties.command.items.type,parentSchema:g.properties.trainer.anyOf[1].properties.command.items,data:v};e===null?e=[P]:
e.push(P),t++}}}else{const h={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comm\
and/type",keyword:"type",params:{type:"array"},schema:g.properties.trainer.anyOf[1].properties.command.type,parentSchema:g.
properties.trainer.anyOf[1].properties.command,data:u};e===null?e=[h]:e.push(h),t++}}}else{const u={instancePath:s+"/tra\
iner",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},schema:g.properties.trainer.anyOf[1].
type,parentSchema:g.properties.trainer.anyOf[1],data:o};e===null?e=[u]:e.push(u),t++}var n=p===t;m=m||n}if(m)t=b,e!==null&&
(b?e.length=b:e=null);else{const p={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf",keyword:"anyOf",params:{},
schema:g.properties.trainer.anyOf,parentSchema:g.properties.trainer,data:o};e===null?e=[p]:e.push(p),t++}if(Se(r.network,
{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:N})||(e=e===null?Se.errors:e.concat(Se.errors),
t=e.length),r.schedule!==void 0){let p=r.schedule;if(!(typeof p=="number"&&isFinite(p))&&typeof p!="string"&&!(p&&typeof p==
"object"&&!Array.isArray(p))){const f={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",
params:{type:g.properties.schedule.type},schema:g.properties.schedule.type,parentSchema:g.properties.schedule,data:p};e===
null?e=[f]:e.push(f),t++}if(typeof p=="string"&&p.length<1){const f={instancePath:s+"/schedule",schemaPath:"#/properties\
/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.schedule,data:p};e===null?e=
[f]:e.push(f),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){p.warmup===void 0&&(p.warmup=0);for(const u in p)if(!(u===
"constant"||u==="linear"||u==="cosine"||u==="anneal"||u==="warmup")){const h={instancePath:s+"/schedule",schemaPath:"#/p\
roperties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:g.
properties.schedule,data:p};e===null?e=[h]:e.push(h),t++}if(p.constant!==void 0&&(R(p.constant,{instancePath:s+"/schedul\
e/constant",parentData:p,parentDataProperty:"constant",rootData:N})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),
p.linear!==void 0){let u=p.linear;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.end===void 0&&(u.end=0),u.peak===void 0){
const d={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/required",keyword:"requir\
ed",params:{missingProperty:"peak"},schema:g.properties.schedule.properties.linear.required,parentSchema:g.properties.schedule.
properties.linear,data:u};e===null?e=[d]:e.push(d),t++}for(const d in u)if(!(d==="peak"||d==="end")){const v={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d},schema:!1,parentSchema:g.properties.schedule.properties.linear,data:u};e===null?e=[v]:
e.push(v),t++}u.peak!==void 0&&(R(u.peak,{instancePath:s+"/schedule/linear/peak",parentData:u,parentDataProperty:"peak",
rootData:N})||(e=e===null?R.errors:e.concat(R.errors),t=e.length));let h=u.end;if(typeof h=="number"&&isFinite(h)){if(h>
1||isNaN(h)){const d={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.
linear.properties.end,data:h};e===null?e=[d]:e.push(d),t++}if(h<0||isNaN(h)){const d={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:g.properties.schedule.properties.linear.properties.end,data:h};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:g.properties.schedule.properties.linear.properties.end.type,parentSchema:g.
properties.schedule.properties.linear.properties.end,data:h};e===null?e=[d]:e.push(d),t++}}else{const h={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:g.
properties.schedule.properties.linear.type,parentSchema:g.properties.schedule.properties.linear,data:u};e===null?e=[h]:e.
push(h),t++}}if(p.cosine!==void 0){let u=p.cosine;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.end===void 0&&(u.end=
0),u.restarts===void 0&&(u.restarts=0),u.decay===void 0&&(u.decay=1),u.peak===void 0){const P={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:g.properties.schedule.properties.cosine.required,parentSchema:g.properties.schedule.properties.cosine,data:u};e===
null?e=[P]:e.push(P),t++}for(const P in u)if(!(P==="peak"||P==="end"||P==="restarts"||P==="decay")){const x={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:P},schema:!1,parentSchema:g.properties.schedule.properties.cosine,data:u};e===null?e=[x]:
e.push(x),t++}u.peak!==void 0&&(R(u.peak,{instancePath:s+"/schedule/cosine/peak",parentData:u,parentDataProperty:"peak",
rootData:N})||(e=e===null?R.errors:e.concat(R.errors),t=e.length));let h=u.end;if(typeof h=="number"&&isFinite(h)){if(h>
1||isNaN(h)){const P={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.
cosine.properties.end,data:h};e===null?e=[P]:e.push(P),t++}if(h<0||isNaN(h)){const P={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:g.properties.schedule.properties.cosine.properties.end,data:h};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:g.properties.schedule.properties.cosine.properties.end.type,parentSchema:g.
properties.schedule.properties.cosine.properties.end,data:h};e===null?e=[P]:e.push(P),t++}let d=u.restarts;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const P={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:g.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:g.properties.schedule.properties.cosine.properties.restarts,data:d};
e===null?e=[P]:e.push(P),t++}if(typeof d=="number"&&isFinite(d)){if(d>1e3||isNaN(d)){const P={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:g.properties.schedule.properties.cosine.properties.restarts,data:d};e===
null?e=[P]:e.push(P),t++}if(d<0||isNaN(d)){const P={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:g.
properties.schedule.properties.cosine.properties.restarts,data:d};e===null?e=[P]:e.push(P),t++}}let v=u.decay;if(typeof v==
"number"&&isFinite(v)){if(v>1||isNaN(v)){const P={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.
properties.schedule.properties.cosine.properties.decay,data:v};e===null?e=[P]:e.push(P),t++}if(v<=0||isNaN(v)){const P={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:g.properties.schedule.properties.
cosine.properties.decay,data:v};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:g.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:g.properties.schedule.properties.cosine.properties.decay,data:v};
e===null?e=[P]:e.push(P),t++}}else{const h={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:g.properties.schedule.properties.cosine.type,parentSchema:g.
properties.schedule.properties.cosine,data:u};e===null?e=[h]:e.push(h),t++}}if(p.anneal!==void 0){let u=p.anneal;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.start===void 0&&(u.start=""),u.cycles===void 0){const d={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:g.properties.schedule.properties.anneal.required,parentSchema:g.properties.schedule.properties.anneal,data:u};e===
null?e=[d]:e.push(d),t++}for(const d in u)if(!(d==="start"||d==="cycles")){const v={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:g.properties.schedule.properties.anneal,data:u};e===null?e=[v]:e.push(v),t++}let h=u.start;if(typeof h!=
"string"){const d={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:g.properties.schedule.properties.anneal.properties.start.type,
parentSchema:g.properties.schedule.properties.anneal.properties.start,data:h};e===null?e=[d]:e.push(d),t++}if(u.cycles!==
void 0){let d=u.cycles;if(Array.isArray(d)){if(d.length<1){const P={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles,data:d};e===null?e=[P]:e.push(P),t++}const v=d.length;for(let P=0;P<
v;P++){let x=d[P];if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.burst===void 0){const y={instancePath:s+"/schedule/a\
nneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles.items,data:x};e===null?e=[y]:e.push(y),t++}if(x.steps===void 0){
const y={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:g.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:x};e===null?e=[y]:
e.push(y),t++}if(x.base===void 0){const y={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:g.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.properties.schedule.properties.anneal.properties.
cycles.items,data:x};e===null?e=[y]:e.push(y),t++}if(x.period===void 0){const y={instancePath:s+"/schedule/anneal/cycles\
/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.properties.schedule.
properties.anneal.properties.cycles.items,data:x};e===null?e=[y]:e.push(y),t++}if(x.until===void 0){const y={instancePath:s+
"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:x};e===null?e=[y]:e.push(y),t++}for(const y in x)
if(!(y==="burst"||y==="steps"||y==="base"||y==="period"||y==="until")){const A={instancePath:s+"/schedule/anneal/cycles/"+
P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:y},schema:!1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.
items,data:x};e===null?e=[A]:e.push(A),t++}if(x.burst!==void 0&&(R(x.burst,{instancePath:s+"/schedule/anneal/cycles/"+P+
"/burst",parentData:x,parentDataProperty:"burst",rootData:N})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),x.steps!==
void 0){let y=x.steps;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const A={instancePath:s+"/schedule/annea\
l/cycles/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:y};e===null?
e=[A]:e.push(A),t++}if(typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){const A={instancePath:s+"/schedule/anneal/cycle\
s/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:y};e===null?e=[A]:e.push(A),t++}}if(x.base!==void 0&&(R(x.base,{instancePath:s+"/schedule/an\
neal/cycles/"+P+"/base",parentData:x,parentDataProperty:"base",rootData:N})||(e=e===null?R.errors:e.concat(R.errors),t=e.
length)),x.period!==void 0){let y=x.period;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const A={instancePath:s+
"/schedule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:y};e===null?e=[A]:e.push(A),t++}if(typeof y=="number"&&isFinite(y)&&(y<2||isNaN(y))){const A={instancePath:s+"/sche\
dule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:g.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:y};e===null?e=[A]:e.push(A),t++}}if(x.until!==void 0){let y=x.until;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const A={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:y};e===null?e=[A]:e.push(A),t++}if(typeof y==
"number"&&isFinite(y)&&(y<1||isNaN(y))){const A={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:y};
e===null?e=[A]:e.push(A),t++}}}else{const y={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:g.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:x};
e===null?e=[y]:e.push(y),t++}}}else{const v={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:g.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles,data:d};e===null?e=[v]:e.push(
v),t++}}}else{const h={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:g.properties.schedule.properties.anneal.type,parentSchema:g.properties.schedule.properties.
anneal,data:u};e===null?e=[h]:e.push(h),t++}}let f=p.warmup;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const u={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:g.properties.schedule.properties.warmup.type,parentSchema:g.properties.schedule.properties.warmup,data:f};
e===null?e=[u]:e.push(u),t++}if(typeof f=="number"&&isFinite(f)){if(f>1e5||isNaN(f)){const u={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:g.properties.schedule.properties.warmup,data:f};e===null?e=[u]:e.push(u),t++}if(f<0||isNaN(f)){const u={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:g.properties.schedule.properties.warmup,data:f};e===null?e=[u]:e.push(u),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(u=>Object.hasOwn(p,u)).length!==1){const u={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:g.properties.schedule.requiredWhenMerged,parentSchema:g.properties.schedule,
data:p};e===null?e=[u]:e.push(u),t++}}}if(r.steps!==void 0){let p=r.steps;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const f={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:g.
properties.steps.type,parentSchema:g.properties.steps,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){const f={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:g.properties.steps,data:p};e===null?e=[f]:e.push(f),t++}}if(r.epochs!==void 0){
let p=r.epochs;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const f={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:g.properties.epochs.type,parentSchema:g.properties.
epochs,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const f={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.
properties.epochs,data:p};e===null?e=[f]:e.push(f),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const p={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:g.properties.batch_size.type,parentSchema:g.properties.batch_size,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.batch_size,data:i};e===null?e=[
p]:e.push(p),t++}let l=r.gradient_accumulation;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const p={instancePath:s+
"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:g.
properties.gradient_accumulation.type,parentSchema:g.properties.gradient_accumulation,data:l};e===null?e=[p]:e.push(p),t++}
if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const p={instancePath:s+"/gradient_accumulation",schemaPath:"#/prop\
erties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.
gradient_accumulation,data:l};e===null?e=[p]:e.push(p),t++}r.unet_lr!==void 0&&(ee(r.unet_lr,{instancePath:s+"/unet_lr",
parentData:r,parentDataProperty:"unet_lr",rootData:N})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.text_encoder_lr!==
void 0&&(ee(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:N})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),ve(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"\
optimizer",rootData:N})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);let S=r.seed;if(!(typeof S=="number"&&!(S%
1)&&!isNaN(S)&&isFinite(S))){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},schema:g.properties.seed.type,parentSchema:g.properties.seed,data:S};e===null?e=[p]:e.push(p),t++}if(typeof S==
"number"&&isFinite(S)){if(S>4294967295||isNaN(S)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:g.properties.seed,data:S};e===
null?e=[p]:e.push(p),t++}if(S<0||isNaN(S)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:g.properties.seed,data:S};e===null?e=[p]:e.push(p),t++}}
if(r.clip_skip!==void 0){let p=r.clip_skip;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const f={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:g.properties.clip_skip.
type,parentSchema:g.properties.clip_skip,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||
isNaN(p))){const f={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.clip_skip,data:p};e===null?e=[f]:e.push(f),t++}}if(r.previews!==void 0&&
(_e(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:N})||(e=e===null?_e.errors:
e.concat(_e.errors),t=e.length)),r.save_every!==void 0){let p=r.save_every;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const f={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"intege\
r"},schema:g.properties.save_every.type,parentSchema:g.properties.save_every,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const f={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.save_every,data:p};e===null?e=[
f]:e.push(f),t++}}let _=r.keep_states;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){const p={instancePath:s+
"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"integer"},schema:g.properties.keep_states.
type,parentSchema:g.properties.keep_states,data:_};e===null?e=[p]:e.push(p),t++}if(typeof _=="number"&&isFinite(_)&&(_<0||
isNaN(_))){const p={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:g.properties.keep_states,data:_};e===null?e=[p]:e.push(p),t++}if(!s.startsWith(
"/defaults/")){if(["method"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhe\
nMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:g.requiredWhenMerged,parentSchema:g,data:r};e===null?
e=[p]:e.push(p),t++}if(["base"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/required\
WhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:g.requiredWhenMerged,parentSchema:g,data:r};e===
null?e=[p]:e.push(p),t++}if(["datasets"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#\
/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:g.requiredWhenMerged,parentSchema:g,
data:r};e===null?e=[p]:e.push(p),t++}if(["schedule"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:g.requiredWhenMerged,parentSchema:g,
data:r};e===null?e=[p]:e.push(p),t++}if(["steps","epochs"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:g.requiredWhenMerged,
parentSchema:g,data:r};e===null?e=[p]:e.push(p),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:g.type,parentSchema:g,data:r};e===null?e=[a]:e.push(a),t++}return re.errors=e,t===0}const $={type:"\
object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:[
"weighted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"\
object",additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{
a:{type:"string",description:"The model that is changed."},b:{type:"string",description:"The model that is mixed in; wit\
hout it only networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in e\
very block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numb\
ers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},
loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of trained networks to bake \
in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to bake in; the one of `\
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}};function te(r,{
instancePath:s="",parentData:z,parentDataProperty:T,rootData:N=r}={}){let e=null,t=0;const n=t,a=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let b;if(r.alpha===void 0&&(b="alpha")||r.blocks===void 0&&(b="blocks")){const m={};e===null?e=[
m]:e.push(m),t++}}var o=a===t;if(o){const b={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},schema:$.not,parentSchema:$,
data:r};e===null?e=[b]:e.push(b),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)
if(!(i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const l={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:$,
data:r};e===null?e=[l]:e.push(l),t++}let b=r.method;if(b!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:$.properties.method.enum},schema:$.properties.method.enum,
parentSchema:$.properties.method,data:b};e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const l in i)if(!(l==="a"||l==="b")){const S={instancePath:s+"/models",schemaPath:"#/pr\
operties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:$.
properties.models,data:i};e===null?e=[S]:e.push(S),t++}if(i.a!==void 0){let l=i.a;if(typeof l!="string"){const S={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:$.properties.
models.properties.a.type,parentSchema:$.properties.models.properties.a,data:l};e===null?e=[S]:e.push(S),t++}}if(i.b!==void 0){
let l=i.b;if(typeof l!="string"){const S={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:$.properties.models.properties.b.type,parentSchema:$.properties.models.properties.
b,data:l};e===null?e=[S]:e.push(S),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(l=>Object.hasOwn(i,l)).length!==1){
const l={instancePath:s+"/models",schemaPath:"#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["a"]},schema:$.properties.models.requiredWhenMerged,parentSchema:$.properties.models,data:i};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
schema:$.properties.models.type,parentSchema:$.properties.models,data:i};e===null?e=[l]:e.push(l),t++}}if(r.alpha!==void 0){
let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const l={instancePath:s+"/alpha",schemaPath:"#/prope\
rties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:$.properties.alpha,data:i};
e===null?e=[l]:e.push(l),t++}if(i<0||isNaN(i)){const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.alpha,data:i};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},
schema:$.properties.alpha.type,parentSchema:$.properties.alpha,data:i};e===null?e=[l]:e.push(l),t++}}if(r.blocks!==void 0){
let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const S={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:$.properties.blocks,data:i};e===null?e=[S]:e.push(S),
t++}if(i.length<26){const S={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:$.properties.blocks,data:i};e===null?e=[S]:e.push(S),t++}const l=i.length;for(let S=0;S<
l;S++){let _=i[S];if(typeof _=="number"&&isFinite(_)){if(_>1||isNaN(_)){const p={instancePath:s+"/blocks/"+S,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:$.properties.
blocks.items,data:_};e===null?e=[p]:e.push(p),t++}if(_<0||isNaN(_)){const p={instancePath:s+"/blocks/"+S,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.blocks.
items,data:_};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/blocks/"+S,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:$.properties.blocks.items.type,parentSchema:$.properties.blocks.items,
data:_};e===null?e=[p]:e.push(p),t++}}}else{const l={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:$.properties.blocks.type,parentSchema:$.properties.blocks,data:i};e===null?e=[l]:e.push(
l),t++}}let m=r.loras;if(m&&typeof m=="object"&&!Array.isArray(m))for(const i in m){let l=m[i];if(!(typeof l=="number"&&
isFinite(l))){const S={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:$.properties.loras.additionalProperties.type,parentSchema:$.
properties.loras.additionalProperties,data:l};e===null?e=[S]:e.push(S),t++}}else{const i={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:$.properties.loras.type,parentSchema:$.properties.
loras,data:m};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const l={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:$.properties.vae.type,parentSchema:$.
properties.vae,data:i};e===null?e=[l]:e.push(l),t++}}let c=r.dtype;if(!(c==="fp16"||c==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:$.properties.dtype.enum},schema:$.properties.
dtype.enum,parentSchema:$.properties.dtype,data:c};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[i]:e.push(i),t++}}else{
const b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:r};e===
null?e=[b]:e.push(b),t++}return te.errors=e,t===0}const H={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function Ne(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:H,data:r};e===null?e=[a]:e.push(a),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:H.dependencies,parentSchema:H,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const a={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H.properties.checkpoint,data:n};
e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:H.properties.checkpoint.type,parentSchema:H.properties.checkpoint,data:n};e===null?e=
[a]:e.push(a),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const a={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H.properties.vae,data:n};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:H.properties.vae.type,parentSchema:H.properties.vae,data:n};e===null?e=[a]:e.push(a),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const a={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:H.properties.clip_skip.type,parentSchema:H.
properties.clip_skip,data:n};e===null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const a={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:H.properties.clip_skip,data:n};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,
data:r};e===null?e=[n]:e.push(n),t++}return Ne.errors=e,t===0}function qe(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const p in r)if(!pe.call(j.properties,p)){const f={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:j,data:r};e===null?
e=[f]:e.push(f),t++}if(r.sdbuild!==void 0){let p=r.sdbuild;if(p!==1){const f={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:j.properties.sdbuild,data:p};e===null?
e=[f]:e.push(f),t++}}if(r.extends!==void 0){let p=r.extends;if(typeof p!="string"&&!Array.isArray(p)){const f={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:j.properties.extends.type},schema:j.properties.
extends.type,parentSchema:j.properties.extends,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="string"&&p.length<1){const f={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.
properties.extends,data:p};e===null?e=[f]:e.push(f),t++}if(Array.isArray(p)){if(p.length<1){const u={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.
extends,data:p};e===null?e=[u]:e.push(u),t++}const f=p.length;for(let u=0;u<f;u++){let h=p[u];if(typeof h=="string"){if(h.
length<1){const d={instancePath:s+"/extends/"+u,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:j.properties.extends.items,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+
"/extends/"+u,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:j.properties.extends.
items.type,parentSchema:j.properties.extends.items,data:h};e===null?e=[d]:e.push(d),t++}}}}if(r.vars!==void 0){let p=r.vars;
if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p){let u=p[f];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))){const h={instancePath:s+"/vars/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:j.properties.vars.additionalProperties.type},schema:j.properties.vars.additionalProperties.
type,parentSchema:j.properties.vars.additionalProperties,data:u};e===null?e=[h]:e.push(h),t++}}else{const f={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:j.properties.vars.type,parentSchema:j.
properties.vars,data:p};e===null?e=[f]:e.push(f),t++}}let m=r.defaults;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const p in m)
if(!(p==="dataset"||p==="train"||p==="merge")){const f={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:j.properties.defaults,
data:m};e===null?e=[f]:e.push(f),t++}m.dataset!==void 0&&(X(m.dataset,{instancePath:s+"/defaults/dataset",parentData:m,parentDataProperty:"\
dataset",rootData:N})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),m.train!==void 0&&(re(m.train,{instancePath:s+
"/defaults/train",parentData:m,parentDataProperty:"train",rootData:N})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),
m.merge!==void 0&&(te(m.merge,{instancePath:s+"/defaults/merge",parentData:m,parentDataProperty:"merge",rootData:N})||(e=
e===null?te.errors:e.concat(te.errors),t=e.length))}else{const p={instancePath:s+"/defaults",schemaPath:"#/properties/de\
faults/type",keyword:"type",params:{type:"object"},schema:j.properties.defaults.type,parentSchema:j.properties.defaults,
data:m};e===null?e=[p]:e.push(p),t++}let c=r.models;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const p in c){const f=t;
if(typeof p=="string"){if(!se.test(p)){const u={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:V,
data:p,propertyName:p};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:V.type,parentSchema:V,data:p,propertyName:p};e===null?e=[u]:e.push(
u),t++}var n=f===t;if(!n){const u={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:p},schema:j.properties.models.propertyNames,parentSchema:j.properties.models,data:c};e===
null?e=[u]:e.push(u),t++}}for(const p in c)Ne(c[p],{instancePath:s+"/models/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,
parentDataProperty:p,rootData:N})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)}else{const p={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:j.properties.models.type,parentSchema:j.
properties.models,data:c};e===null?e=[p]:e.push(p),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const f=t;if(typeof p=="string"){if(!se.test(p)){const u={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:V,
data:p,propertyName:p};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:V.type,parentSchema:V,data:p,propertyName:p};e===null?e=[u]:e.push(
u),t++}var a=f===t;if(!a){const u={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},schema:j.properties.datasets.propertyNames,parentSchema:j.properties.datasets,data:i};
e===null?e=[u]:e.push(u),t++}}for(const p in i)X(i[p],{instancePath:s+"/datasets/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),parentData:i,parentDataProperty:p,rootData:N})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}else{const p={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:j.properties.datasets.type,
parentSchema:j.properties.datasets,data:i};e===null?e=[p]:e.push(p),t++}let l=r.train;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(const p in l){const f=t;if(typeof p=="string"){if(!se.test(p)){const u={instancePath:s+"/train",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:V,data:p,propertyName:p};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/tra\
in",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:V.type,parentSchema:V,data:p,propertyName:p};
e===null?e=[u]:e.push(u),t++}var o=f===t;if(!o){const u={instancePath:s+"/train",schemaPath:"#/properties/train/property\
Names",keyword:"propertyNames",params:{propertyName:p},schema:j.properties.train.propertyNames,parentSchema:j.properties.
train,data:l};e===null?e=[u]:e.push(u),t++}}for(const p in l)re(l[p],{instancePath:s+"/train/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:l,parentDataProperty:p,rootData:N})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{const p={
instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:j.properties.train.
type,parentSchema:j.properties.train,data:l};e===null?e=[p]:e.push(p),t++}let S=r.merge;if(S&&typeof S=="object"&&!Array.
isArray(S)){for(const p in S){const f=t;if(typeof p=="string"){if(!se.test(p)){const u={instancePath:s+"/merge",schemaPath:"\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][\
A-Za-z0-9_.-]{0,99}$",parentSchema:V,data:p,propertyName:p};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"\
/merge",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:V.type,parentSchema:V,data:p,propertyName:p};
e===null?e=[u]:e.push(u),t++}var b=f===t;if(!b){const u={instancePath:s+"/merge",schemaPath:"#/properties/merge/property\
Names",keyword:"propertyNames",params:{propertyName:p},schema:j.properties.merge.propertyNames,parentSchema:j.properties.
merge,data:S};e===null?e=[u]:e.push(u),t++}}for(const p in S)te(S[p],{instancePath:s+"/merge/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:S,parentDataProperty:p,rootData:N})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const p={
instancePath:s+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:j.properties.merge.
type,parentSchema:j.properties.merge,data:S};e===null?e=[p]:e.push(p),t++}let _=r.report;if(_&&typeof _=="object"&&!Array.
isArray(_)){for(const p in _)if(p!=="title"){const f={instancePath:s+"/report",schemaPath:"#/properties/report/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:j.properties.report,data:_};
e===null?e=[f]:e.push(f),t++}if(_.title!==void 0){let p=_.title;if(typeof p!="string"){const f={instancePath:s+"/report/\
title",schemaPath:"#/properties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:j.properties.
report.properties.title.type,parentSchema:j.properties.report.properties.title,data:p};e===null?e=[f]:e.push(f),t++}}}else{
const p={instancePath:s+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:j.properties.
report.type,parentSchema:j.properties.report,data:_};e===null?e=[p]:e.push(p),t++}if(r.default!==void 0){let p=r.default;
if(Array.isArray(p)){const f=p.length;for(let u=0;u<f;u++){let h=p[u];if(typeof h!="string"){const d={instancePath:s+"/d\
efault/"+u,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type:"string"},schema:j.properties.default.
items.type,parentSchema:j.properties.default.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{const f={instancePath:s+"\
/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"array"},schema:j.properties.default.type,parentSchema:j.
properties.default,data:p};e===null?e=[f]:e.push(f),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(p=>Object.hasOwn(
r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"sdbuild"]},schema:j.requiredWhenMerged,parentSchema:j,data:r};e===null?e=[p]:e.push(p),t++}}else{const m={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:j.type,parentSchema:j,data:r};e===null?e=[m]:e.push(m),
t++}return qe.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Ee;
