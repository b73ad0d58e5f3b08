// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const He=$e,O={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."},captions:{type:"\
object",additionalProperties:!1,default:{},description:"What of the dataset's `captions` is another for these pictures; \
the rest: `subset` of a rule.",properties:{train:{type:"object",additionalProperties:!1,default:{},description:"What the\
 trainer does to their captions, key by key instead of the dataset's.",properties:{shuffle:{type:"boolean",description:"\
Shuffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,description:"Share of steps t\
hat see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:0,description:"In every n-th epoch al\
l their captions are empty; 0 in none."},tag_dropout:{type:"number",minimum:0,maximum:1,description:"Chance of each tag \
after the kept ones to be left out."}}}}}}},description:"Other settings for some of the pictures, by glob; of each setti\
ng the last glob wins that matches and has it."},flip:{type:"boolean",default:!1,description:"Add every picture mirrored\
. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#/definitions/captions",default:{}},
embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},lint:{type:"object",additionalProperties:!1,
description:"What the checks of this dataset go by; the checks and their numbers: docs/lint.md.",properties:{checks:{type:"\
object",default:{},propertyNames:{pattern:"^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{
anyOf:[{type:"string",enum:["off","info","warning","error"]},{type:"object",additionalProperties:!1,properties:{severity:{
enum:["off","info","warning","error"],description:"How grave all its findings are. An `error` holds trainings back."},threshold:{
type:"number",description:"The number from which on it finds something."},thresholds:{type:"object",additionalProperties:{
type:"number"},description:"Its other numbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}\
`"},description:"Severities and thresholds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"\
array",default:[],items:{$ref:"#/definitions/waiver"},description:"Findings that do not count, each with its reason."}}},
waiver:{type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{
type:"string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"\
string",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of t\
he picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},embedding:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"learned"],description:'For a textual inversion: what its vectors start from. The captions must not contain it: `drop: "\
@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls it up; the dataset's\
 name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"write a number from \
1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of what is learned, or on\
e for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vector starts from a tok\
en of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strings",description:"Tag\
s of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},prepare:{type:"object",additionalProperties:!1,
required:["flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `w\
hite`, `black`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},
buckets:{type:"object",additionalProperties:!1,description:"Sizes that pictures are brought to, so that each keeps about\
 its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,
maxItems:2,default:512,description:"Side of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{
type:"integer",minimum:8,default:64,description:"Sides of buckets are multiples of this, in pixels."},min:{type:"integer",
minimum:8,default:256,description:"Shortest side of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"\
Longest side of a bucket, in pixels."},upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures small\
er than their bucket: enlarge them, enlarge and warn, or give them a smaller bucket."}}},captions:{type:"object",additionalProperties:!1,
description:"Where tags come from and what becomes of them.",properties:{kind:{enum:["tags","text","mixed"],default:"tag\
s",description:"What the files hold: tags between commas, natural language, or a line of tags and then natural language."},
template:{type:"string",minLength:1,description:"Sentence to write instead of the tags: `{trigger}, a picture of {people\
}. {text}`. Fields are `trigger`, `text`, groups, and `tags` for the rest; a clause of which a field has nothing is left\
 out."},scheme:{enum:["maruzen","keep","style","textual-inversion"],description:"Ready-made rules after the recipe's own\
: `maruzen` drops what the trigger learns (S-13), `keep` drops nothing but what is redundant (S-20), `style` also what i\
s noise, `textual-inversion` what the embedding learns (S-146)."},learned:{$ref:"#/definitions/strings",description:"Wit\
h `scheme`: patterns of the tags that are learned."},trigger:{type:"string",minLength:1,description:"With `scheme`: the \
word that calls up what is learned."},fixed_outfit:{type:"boolean",default:!1,description:"Clothes may be learned: no pr\
ompt is to change them (S-18)."},from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{$ref:"#/definitions/sou\
rce"},description:"Sources of tags; what they give is put together, and the first to name a tag decides on its place."},
thresholds:{$ref:"#/definitions/thresholds",default:{},description:"How sure a tagger must be; for all sources with scor\
es that say nothing else."},vocab:{type:"object",additionalProperties:!1,default:{},description:"The tags that the base \
model knows: other names of a tag become that tag, and lint tells unknown ones.",properties:{files:{$ref:"#/definitions/\
strings",description:"Lists of tags, relative to the project: a word a line, `word,alias`, the CSV of the tag completion\
 of a WebUI, or the `selected_tags.csv` of a tagger."},extra:{type:"array",items:{type:"string",minLength:1},default:[],
description:"Words of your own that are tags too."}}},overrides:{type:["string","object"],minLength:1,additionalProperties:{
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
type:"string",minLength:1,description:"With `combine`: the tag that takes their place."},in:{type:"object",minProperties:1,
maxProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:'With `combine`: patterns of what a capt\
ure may be: `{combine: [holding, "{x}"], to: "holding {x}", in: {x: [sword, book]}}`.'},subsume:{type:"object",additionalProperties:!1,
description:"Verb: remove a tag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"\
Your own CSV of `antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"\
boolean",default:!1,description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},imply:{
type:"object",additionalProperties:!1,description:"Verb: write what a tag implies behind it; undoes `subsume`.",properties:{
table:{type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{
$ref:"#/definitions/strings",description:"Verb: report where more than one of these is there (S-28)."},require:{$ref:"#/\
definitions/strings",description:"Verb: report where none of these is there."},on:{enum:["error","warn"],description:"Wi\
th `exclusive` or `require`: how bad that is; `error` when absent."},keep:{enum:["score","order"],description:"With `exc\
lusive`: remove all but the one the tagger is surest of, if it gave all of them, or all but the first of the patterns th\
at is there."},mark:{$ref:"#/definitions/strings",description:"Verb: list these for a person to look at; nothing is chan\
ged."},trigger:{type:"string",minLength:1,description:"Verb: the word that calls up what is learned; stands first and is\
 kept (S-89, S-91)."},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"stri\
ng",minLength:1,description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for the\
 pictures that match this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behind) \
and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why; sh\
own by `why`."}}},train:{type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets","schedule",
["steps","epochs"]],properties:{method:{enum:["lora"],description:"What is trained."},base:{type:"string",description:"N\
ame of the checkpoint, under `models`, to train on."},vae:{type:"string",default:"none",description:"Name of a VAE under\
 `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},description:"\
Names of the datasets to train on."},trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,required:["\
command"],properties:{command:{type:"array",minItems:1,items:{type:"string"},description:"Program and arguments; started\
 without a shell, it gets the job file as its last argument."}}}],default:"micro",hint:"write `micro`, or `{command: [pr\
ogram, argument]}`",description:"What trains: `micro`, which comes with sdbuild, or a command that speaks the trainer pr\
otocol."},network:{$ref:"#/definitions/network",default:{}},schedule:{type:["number","string","object"],minLength:1,additionalProperties:!1,
description:"Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shap\
e.",hint:"a schedule has one shape: `constant`, `linear`, `cosine` or `anneal`",requiredWhenMerged:[["constant","linear",
"cosine","anneal"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate throughout."},linear:{type:"\
object",additionalProperties:!1,required:["peak"],description:"Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",
description:"Where it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"What it nears at the end."}}},
cosine:{type:"object",additionalProperties:!1,required:["peak"],description:"Falls along half a cosine wave, again and a\
gain if it restarts (S-54).",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"numb\
er",minimum:0,maximum:1,default:0,description:"What each wave nears."},restarts:{type:"integer",minimum:0,maximum:1e3,default:0,
description:"How often it jumps up again: three waves have two."},decay:{type:"number",exclusiveMinimum:0,maximum:1,default:1,
description:"By what each wave is lower than the one before."}}},anneal:{type:"object",additionalProperties:!1,required:[
"cycles"],description:"Bursts of a high rate, which may leave a local optimum (S-53, S-130).",properties:{start:{type:"s\
tring",default:"",description:"Before the cycles: rates with steps, `5e-5:100, 5e-6:1500`."},cycles:{type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,required:["burst","steps","base","period","until"],properties:{burst:{$ref:"\
#/definitions/rate",description:"The high rate."},steps:{type:"integer",minimum:1,description:"Steps of a burst."},base:{
$ref:"#/definitions/rate",description:"The rate of the rest of a period."},period:{type:"integer",minimum:2,description:"\
Steps from one burst to the next."},until:{type:"integer",minimum:1,description:"The step at which the cycles end."}}},description:"\
From where the last ended up to a step: a burst at the beginning of every period."}}},warmup:{type:"integer",minimum:0,maximum:1e5,
default:0,description:"Steps in which the rate rises to the schedule."}}},steps:{type:"integer",minimum:1,description:"L\
ength of the training in optimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the training in pass\
es over all pictures with their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pict\
ures in one batch."},gradient_accumulation:{type:"integer",minimum:1,default:1,description:"Batches in one step: their g\
radients are averaged, so that a step sees this many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"#/definitions/\
partRate",description:"Learning rate of the U-Net where it is another than that of `schedule`: a share of it, `50%`, or \
rates of its own as in `schedule`, `1e-4:2000, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/definitions/par\
tRate",description:"Learning rate of the text encoder, in the same way."},optimizer:{$ref:"#/definitions/optimizer",default:{}},
seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fixed number: equal recipes then give equal re\
sults",description:"Of everything random in the training."},clip_skip:{type:"integer",minimum:1,description:"Instead of \
the base model's own."},previews:{$ref:"#/definitions/previews"},save_every:{type:"integer",minimum:1,description:"Keep \
a checkpoint at every multiple of this many steps; only the result when absent."},silence:{type:"string",pattern:"^\\d+(\\\
.\\d+)? *(s|min|h)$",default:"30 min",hint:"write e.g. `30 min`",description:"How long a trainer may print nothing befor\
e it is taken to hang: it is ended, and started again if it has saved a state since."},keep_states:{type:"integer",minimum:0,
default:3,description:"How many states to keep, besides those where the learning rate changes: a training whose beginnin\
g is equal goes on from them."}}},partRate:{type:["number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share\
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
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},ne=Object.prototype.hasOwnProperty,
W={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
"object","regularisation"],description:"What is learned from it; sets which lint findings are errors. `regularisation` p\
ictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, or a list of them,\
 of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"How often every pi\
cture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"\
What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},
subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,properties:{repeats:{type:"\
integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of the dataset's."},captions:{type:"\
object",additionalProperties:!1,default:{},description:"What of the dataset's `captions` is another for these pictures; \
the rest: `subset` of a rule.",properties:{train:{type:"object",additionalProperties:!1,default:{},description:"What the\
 trainer does to their captions, key by key instead of the dataset's.",properties:{shuffle:{type:"boolean",description:"\
Shuffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,description:"Share of steps t\
hat see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:0,description:"In every n-th epoch al\
l their captions are empty; 0 in none."},tag_dropout:{type:"number",minimum:0,maximum:1,description:"Chance of each tag \
after the kept ones to be left out."}}}}}}},description:"Other settings for some of the pictures, by glob; of each setti\
ng the last glob wins that matches and has it."},flip:{type:"boolean",default:!1,description:"Add every picture mirrored\
. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#/definitions/captions",default:{}},
embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},Y={type:["string","array"],items:{
type:"string",minLength:1},minLength:1,minItems:1};function $(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:Y.type},schema:Y.type,parentSchema:Y,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&r.length<1){const p={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y,data:r};e===null?e=
[p]:e.push(p),t++}if(Array.isArray(r)){if(r.length<1){const a={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:Y,data:r};e===null?e=[a]:e.push(a),t++}const p=r.length;for(let a=0;a<p;a++){let c=r[a];
if(typeof c=="string"){if(c.length<1){const P={instancePath:s+"/"+a,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:Y.items,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/"+a,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:Y.items.type,parentSchema:Y.items,data:c};e===null?e=[P]:e.push(
P),t++}}}return $.errors=e,t===0}const Q={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},We=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function de(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:Q.required,parentSchema:Q,data:r};e===null?e=[p]:e.push(p),t++}for(const p in r)
if(p!=="flatten"){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:Q,data:r};e===null?e=[a]:e.push(a),t++}if(r.flatten!==void 0){let p=r.flatten;if(typeof p=="strin\
g"){if(!We.test(p)){const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:Q.properties.
flatten,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:Q.properties.flatten.type,parentSchema:Q.properties.flatten,data:p};e===
null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.
type,parentSchema:Q,data:r};e===null?e=[p]:e.push(p),t++}return de.errors=e,t===0}const T={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function ue(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const h in r)
if(!(h==="resolution"||h==="step"||h==="min"||h==="max"||h==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:T,data:r};e===null?e=[i]:
e.push(i),t++}let p=r.resolution;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&!Array.isArray(p)){const h={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:T.properties.resolution.type},schema:T.
properties.resolution.type,parentSchema:T.properties.resolution,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="numbe\
r"&&isFinite(p)&&(p<8||isNaN(p))){const h={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:T.properties.resolution,data:p};e===null?e=[h]:e.push(h),
t++}if(Array.isArray(p)){if(p.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:T.properties.resolution,data:p};e===null?e=[i]:e.push(i),t++}
if(p.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:T.properties.resolution,data:p};e===null?e=[i]:e.push(i),t++}const h=p.length;for(let i=0;i<
h;i++){let m=p[i];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const y={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:T.properties.resolution.items.type,parentSchema:T.
properties.resolution.items,data:m};e===null?e=[y]:e.push(y),t++}if(typeof m=="number"&&isFinite(m)&&(m<8||isNaN(m))){const y={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:T.properties.resolution.items,data:m};e===null?e=[y]:e.push(y),t++}}}let a=r.step;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:T.properties.step.type,parentSchema:T.properties.step,data:a};e===null?e=[h]:e.push(
h),t++}if(typeof a=="number"&&isFinite(a)&&(a<8||isNaN(a))){const h={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:T.properties.step,data:a};e===null?e=
[h]:e.push(h),t++}let c=r.min;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const h={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:T.properties.min.type,parentSchema:T.properties.min,
data:c};e===null?e=[h]:e.push(h),t++}if(typeof c=="number"&&isFinite(c)&&(c<8||isNaN(c))){const h={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:T.properties.
min,data:c};e===null?e=[h]:e.push(h),t++}let P=r.max;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const h={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:T.properties.max.
type,parentSchema:T.properties.max,data:P};e===null?e=[h]:e.push(h),t++}if(typeof P=="number"&&isFinite(P)&&(P<8||isNaN(
P))){const h={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:T.properties.max,data:P};e===null?e=[h]:e.push(h),t++}let d=r.upscale;if(!(d==="allow"||d==="warn"||
d==="never")){const h={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:T.
properties.upscale.enum},schema:T.properties.upscale.enum,parentSchema:T.properties.upscale,data:d};e===null?e=[h]:e.push(
h),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,
data:r};e===null?e=[p]:e.push(p),t++}return ue.errors=e,t===0}const v={type:"object",additionalProperties:!1,description:"\
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
description:"Rules and checks that must complain."}}},description:"Examples of what the rules must do."}}},L={type:"obje\
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
ating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},Fe=new RegExp(
"^\\.[A-Za-z0-9_.-]+$","u"),Le=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),D={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function ae(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const a in r)if(!(a==="gene\
ral"||a==="character"||a==="copyright"||a==="artist"||a==="meta"||a==="tags")){const c={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:D,data:r};e===null?
e=[c]:e.push(c),t++}if(r.general!==void 0){let a=r.general;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const c={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:D.properties.general,data:a};e===null?e=[c]:e.push(c),t++}if(a<0||isNaN(a)){const c={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.
properties.general,data:a};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:D.properties.general.type,parentSchema:D.properties.general,
data:a};e===null?e=[c]:e.push(c),t++}}if(r.character!==void 0){let a=r.character;if(typeof a=="number"&&isFinite(a)){if(a>
1||isNaN(a)){const c={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:D.properties.character,data:a};e===null?e=[c]:e.push(c),t++}if(a<0||isNaN(
a)){const c={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:D.properties.character,data:a};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:D.properties.character.
type,parentSchema:D.properties.character,data:a};e===null?e=[c]:e.push(c),t++}}if(r.copyright!==void 0){let a=r.copyright;
if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const c={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:D.properties.copyright,data:a};e===
null?e=[c]:e.push(c),t++}if(a<0||isNaN(a)){const c={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.properties.copyright,data:a};e===null?e=[
c]:e.push(c),t++}}else{const c={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:D.properties.copyright.type,parentSchema:D.properties.copyright,data:a};e===null?e=[c]:e.push(c),t++}}
if(r.artist!==void 0){let a=r.artist;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const c={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:D.
properties.artist,data:a};e===null?e=[c]:e.push(c),t++}if(a<0||isNaN(a)){const c={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.properties.artist,
data:a};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:D.properties.artist.type,parentSchema:D.properties.artist,data:a};e===null?e=[c]:e.push(
c),t++}}if(r.meta!==void 0){let a=r.meta;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const c={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:D.
properties.meta,data:a};e===null?e=[c]:e.push(c),t++}if(a<0||isNaN(a)){const c={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.properties.meta,data:a};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:D.properties.meta.type,parentSchema:D.properties.meta,data:a};e===null?e=[c]:e.push(c),t++}}let p=r.
tags;if(p&&typeof p=="object"&&!Array.isArray(p))for(const a in p){let c=p[a];if(typeof c=="number"&&isFinite(c)){if(c>1||
isNaN(c)){const P={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:D.properties.tags.additionalProperties,
data:c};e===null?e=[P]:e.push(P),t++}if(c<0||isNaN(c)){const P={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:D.properties.tags.additionalProperties,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"\
/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:D.properties.tags.additionalProperties.type,parentSchema:D.properties.tags.additionalProperties,
data:c};e===null?e=[P]:e.push(P),t++}}else{const a={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:D.properties.tags.type,parentSchema:D.properties.tags,data:p};e===null?e=[a]:e.push(
a),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,
data:r};e===null?e=[p]:e.push(p),t++}return ae.errors=e,t===0}function fe(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;const p=t;let a=!1,c=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:L.
oneOf[0].required,parentSchema:L.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var h=P===t;h&&(a=!0,c=0);const d=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:L.oneOf[1].required,parentSchema:L.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var h=d===t;if(h&&a)a=!1,c=[c,1];else{h&&(a=!0,c=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const y={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:L.oneOf[2].required,parentSchema:L.oneOf[2],data:r};e===null?e=[y]:e.push(y),t++}var h=i===t;if(h&&a)a=
!1,c=[c,2];else{h&&(a=!0,c=2);const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const l={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:L.oneOf[3].required,parentSchema:L.
oneOf[3],data:r};e===null?e=[l]:e.push(l),t++}var h=y===t;h&&a?(a=!1,c=[c,3]):h&&(a=!0,c=3)}}if(a)t=p,e!==null&&(p?e.length=
p:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},schema:L.oneOf,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const m={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:L,data:r};e===null?
e=[m]:e.push(m),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:L.dependencies,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!Fe.test(i)){const m={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:L.properties.sidecar,data:i};e===null?e=[m]:e.push(m),t++}}else{const m={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:L.properties.
sidecar.type,parentSchema:L.properties.sidecar,data:i};e===null?e=[m]:e.push(m),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!Le.test(i)){const m={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:L.properties.
scores,data:i};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:L.properties.scores.type,parentSchema:L.properties.scores,data:i};e===null?
e=[m]:e.push(m),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const m={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.
metadata,data:i};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:L.properties.metadata.type,parentSchema:L.properties.metadata,data:i};
e===null?e=[m]:e.push(m),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const m={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:L.properties.filename.enum},schema:L.properties.filename.
enum,parentSchema:L.properties.filename,data:i};e===null?e=[m]:e.push(m),t++}}if(r.thresholds!==void 0&&(ae(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const m=i.length;for(let y=0;y<m;y++){
let _=i[y];if(!(_==="general"||_==="artist"||_==="copyright"||_==="character"||_==="meta"||_==="rating")){const l={instancePath:s+
"/categories/"+y,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:L.properties.categories.
items.enum},schema:L.properties.categories.items.enum,parentSchema:L.properties.categories.items,data:_};e===null?e=[l]:
e.push(l),t++}}}else{const m={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:L.properties.categories.type,parentSchema:L.properties.categories,data:i};e===null?e=[m]:e.push(m),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}return fe.errors=e,t===0}const X={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},De=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function ye(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="add"||p==="drop"||p==="set"||p===
"sha256"||p==="note")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:X,data:r};e===null?e=[a]:e.push(a),t++}if(r.add!==void 0&&($(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.drop!==
void 0&&($(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.set!==void 0&&($(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:j})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.sha256!==void 0){let p=r.sha256;if(typeof p=="string"){if(!De.test(
p)){const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:X.properties.sha256,data:p};e===null?e=[a]:e.push(a),t++}}else{
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:X.properties.
sha256.type,parentSchema:X.properties.sha256,data:p};e===null?e=[a]:e.push(a),t++}}if(r.note!==void 0){let p=r.note;if(typeof p!=
"string"){const a={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:X.
properties.note.type,parentSchema:X.properties.note,data:p};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:r};e===null?e=[p]:e.push(p),
t++}return ye.errors=e,t===0}const x={type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",
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
`ar > 1.2`."},note:{type:"string",description:"Why; shown by `why`."}}},ie=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",
"u"),Me=new RegExp("^(first|last|(before|after): *\\S.*)$","u");function ge(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;const p=t;let a=!1,c=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:x.
oneOf[0].required,parentSchema:x.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var h=P===t;h&&(a=!0,c=0);const d=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"only"},schema:x.oneOf[1].required,parentSchema:x.oneOf[1],data:r};e===null?e=[i]:e.push(
i),t++}var h=d===t;if(h&&a)a=!1,c=[c,1];else{h&&(a=!0,c=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===
void 0){const y={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:x.
oneOf[2].required,parentSchema:x.oneOf[2],data:r};e===null?e=[y]:e.push(y),t++}var h=i===t;if(h&&a)a=!1,c=[c,2];else{h&&
(a=!0,c=2);const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const l={instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"replace"},schema:x.oneOf[3].required,parentSchema:x.oneOf[3],
data:r};e===null?e=[l]:e.push(l),t++}var h=y===t;if(h&&a)a=!1,c=[c,3];else{h&&(a=!0,c=3);const l=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.map===void 0){const f={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{
missingProperty:"map"},schema:x.oneOf[4].required,parentSchema:x.oneOf[4],data:r};e===null?e=[f]:e.push(f),t++}var h=l===
t;if(h&&a)a=!1,c=[c,4];else{h&&(a=!0,c=4);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const u={
instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"combine"},schema:x.oneOf[5].required,
parentSchema:x.oneOf[5],data:r};e===null?e=[u]:e.push(u),t++}var h=f===t;if(h&&a)a=!1,c=[c,5];else{h&&(a=!0,c=5);const u=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const A={instancePath:s,schemaPath:"#/oneOf/6/required",
keyword:"required",params:{missingProperty:"subsume"},schema:x.oneOf[6].required,parentSchema:x.oneOf[6],data:r};e===null?
e=[A]:e.push(A),t++}var h=u===t;if(h&&a)a=!1,c=[c,6];else{h&&(a=!0,c=6);const A=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.imply===void 0){const w={instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"\
imply"},schema:x.oneOf[7].required,parentSchema:x.oneOf[7],data:r};e===null?e=[w]:e.push(w),t++}var h=A===t;if(h&&a)a=!1,
c=[c,7];else{h&&(a=!0,c=7);const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.exclusive===void 0){const q={instancePath:s,
schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"exclusive"},schema:x.oneOf[8].required,parentSchema:x.
oneOf[8],data:r};e===null?e=[q]:e.push(q),t++}var h=w===t;if(h&&a)a=!1,c=[c,8];else{h&&(a=!0,c=8);const q=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.require===void 0){const oe={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"requi\
red",params:{missingProperty:"require"},schema:x.oneOf[9].required,parentSchema:x.oneOf[9],data:r};e===null?e=[oe]:e.push(
oe),t++}var h=q===t;if(h&&a)a=!1,c=[c,9];else{h&&(a=!0,c=9);const oe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===
void 0){const me={instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:x.
oneOf[10].required,parentSchema:x.oneOf[10],data:r};e===null?e=[me]:e.push(me),t++}var h=oe===t;if(h&&a)a=!1,c=[c,10];else{
h&&(a=!0,c=10);const me=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const le={instancePath:s,schemaPath:"\
#/oneOf/11/required",keyword:"required",params:{missingProperty:"trigger"},schema:x.oneOf[11].required,parentSchema:x.oneOf[11],
data:r};e===null?e=[le]:e.push(le),t++}var h=me===t;if(h&&a)a=!1,c=[c,11];else{h&&(a=!0,c=11);const le=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.prefix===void 0){const ce={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"requi\
red",params:{missingProperty:"prefix"},schema:x.oneOf[12].required,parentSchema:x.oneOf[12],data:r};e===null?e=[ce]:e.push(
ce),t++}var h=le===t;if(h&&a)a=!1,c=[c,12];else{h&&(a=!0,c=12);const ce=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
suffix===void 0){const qe={instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"s\
uffix"},schema:x.oneOf[13].required,parentSchema:x.oneOf[13],data:r};e===null?e=[qe]:e.push(qe),t++}var h=ce===t;h&&a?(a=
!1,c=[c,13]):h&&(a=!0,c=13)}}}}}}}}}}}}if(a)t=p,e!==null&&(p?e.length=p:e=null);else{const i={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:c},schema:x.oneOf,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!ne.call(x.properties,i)){const m={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:x,data:r};e===
null?e=[m]:e.push(m),t++}if(r.to!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
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
id;if(typeof i=="string"){if(!ie.test(i)){const m={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,
data:i};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"t\
ype",params:{type:"string"},schema:Z.type,parentSchema:Z,data:i};e===null?e=[m]:e.push(m),t++}}if(r.drop!==void 0&&($(r.
drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),r.ancestors!==void 0){let i=r.ancestors;if(typeof i!="boolean"){const m={instancePath:s+"/ancestors",schemaPath:"\
#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:x.properties.ancestors.type,parentSchema:x.properties.
ancestors,data:i};e===null?e=[m]:e.push(m),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="w\
rong")){const m={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:x.properties.
role.enum},schema:x.properties.role.enum,parentSchema:x.properties.role,data:i};e===null?e=[m]:e.push(m),t++}}if(r.only!==
void 0&&($(r.only,{instancePath:s+"/only",parentData:r,parentDataProperty:"only",rootData:j})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.add!==void 0&&($(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:j})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Me.test(i)){const m={
instancePath:s+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after)\
: *\\S.*)$"},schema:"^(first|last|(before|after): *\\S.*)$",parentSchema:x.properties.at,data:i};e===null?e=[m]:e.push(m),
t++}}else{const m={instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:x.
properties.at.type,parentSchema:x.properties.at,data:i};e===null?e=[m]:e.push(m),t++}}if(r.replace!==void 0){let i=r.replace;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const m={instancePath:s+"/replace",schemaPath:"\
#/properties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.replace,
data:i};e===null?e=[m]:e.push(m),t++}for(const m in i)$(i[m],{instancePath:s+"/replace/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:m,rootData:j})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{const m={
instancePath:s+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:x.properties.
replace.type,parentSchema:x.properties.replace,data:i};e===null?e=[m]:e.push(m),t++}}if(r.map!==void 0){let i=r.map;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const m={instancePath:s+"/map",schemaPath:"#/properti\
es/map/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.map,data:i};e===null?e=
[m]:e.push(m),t++}for(const m in i){let y=i[m];if(typeof y=="string"){if(y.length<1){const _={instancePath:s+"/map/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:x.properties.map.additionalProperties,data:y};e===null?e=[_]:e.push(_),t++}}else{const _={
instancePath:s+"/map/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",
keyword:"type",params:{type:"string"},schema:x.properties.map.additionalProperties.type,parentSchema:x.properties.map.additionalProperties,
data:y};e===null?e=[_]:e.push(_),t++}}}else{const m={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"t\
ype",params:{type:"object"},schema:x.properties.map.type,parentSchema:x.properties.map,data:i};e===null?e=[m]:e.push(m),
t++}}if(r.combine!==void 0){let i=r.combine;if(Array.isArray(i)){if(i.length<2){const y={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:x.properties.combine,data:i};e===
null?e=[y]:e.push(y),t++}const m=i.length;for(let y=0;y<m;y++){let _=i[y];if(typeof _=="string"){if(_.length<1){const l={
instancePath:s+"/combine/"+y,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:x.properties.combine.items,data:_};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/combine/"+y,
schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:x.properties.combine.items.type,
parentSchema:x.properties.combine.items,data:_};e===null?e=[l]:e.push(l),t++}}}else{const m={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/type",keyword:"type",params:{type:"array"},schema:x.properties.combine.type,parentSchema:x.properties.
combine,data:i};e===null?e=[m]:e.push(m),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const m={
instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.to,data:i};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:x.properties.to.type,parentSchema:x.properties.to,data:i};e===null?e=[m]:e.
push(m),t++}}if(r.in!==void 0){let i=r.in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const m={
instancePath:s+"/in",schemaPath:"#/properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:x.
properties.in,data:i};e===null?e=[m]:e.push(m),t++}if(Object.keys(i).length<1){const m={instancePath:s+"/in",schemaPath:"\
#/properties/in/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:i};e===
null?e=[m]:e.push(m),t++}for(const m in i)$(i[m],{instancePath:s+"/in/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:m,rootData:j})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{const m={instancePath:s+"/in",
schemaPath:"#/properties/in/type",keyword:"type",params:{type:"object"},schema:x.properties.in.type,parentSchema:x.properties.
in,data:i};e===null?e=[m]:e.push(m),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.suffix===void 0&&(i.suffix=!1);for(const y in i)if(!(y==="table"||y==="suffix")){const _={instancePath:s+"/subsume",
schemaPath:"#/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,
parentSchema:x.properties.subsume,data:i};e===null?e=[_]:e.push(_),t++}if(i.table!==void 0){let y=i.table;if(typeof y=="\
string"){if(y.length<1){const _={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.subsume.properties.table,data:y};e===null?
e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/typ\
e",keyword:"type",params:{type:"string"},schema:x.properties.subsume.properties.table.type,parentSchema:x.properties.subsume.
properties.table,data:y};e===null?e=[_]:e.push(_),t++}}let m=i.suffix;if(typeof m!="boolean"){const y={instancePath:s+"/\
subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:x.
properties.subsume.properties.suffix.type,parentSchema:x.properties.subsume.properties.suffix,data:m};e===null?e=[y]:e.push(
y),t++}}else{const m={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"obje\
ct"},schema:x.properties.subsume.type,parentSchema:x.properties.subsume,data:i};e===null?e=[m]:e.push(m),t++}}if(r.imply!==
void 0){let i=r.imply;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const m in i)if(m!=="table"){const y={instancePath:s+
"/imply",schemaPath:"#/properties/imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:x.properties.imply,data:i};e===null?e=[y]:e.push(y),t++}if(i.table!==void 0){let m=i.table;if(typeof m==
"string"){if(m.length<1){const y={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.imply.properties.table,data:m};e===null?e=[y]:
e.push(y),t++}}else{const y={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"\
type",params:{type:"string"},schema:x.properties.imply.properties.table.type,parentSchema:x.properties.imply.properties.
table,data:m};e===null?e=[y]:e.push(y),t++}}}else{const m={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",
keyword:"type",params:{type:"object"},schema:x.properties.imply.type,parentSchema:x.properties.imply,data:i};e===null?e=
[m]:e.push(m),t++}}if(r.exclusive!==void 0&&($(r.exclusive,{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"\
exclusive",rootData:j})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.require!==void 0&&($(r.require,{instancePath:s+
"/require",parentData:r,parentDataProperty:"require",rootData:j})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const m={instancePath:s+"/on",schemaPath:"#/properties/on/enum",
keyword:"enum",params:{allowedValues:x.properties.on.enum},schema:x.properties.on.enum,parentSchema:x.properties.on,data:i};
e===null?e=[m]:e.push(m),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||i==="order")){const m={instancePath:s+"\
/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:x.properties.keep.enum},schema:x.properties.
keep.enum,parentSchema:x.properties.keep,data:i};e===null?e=[m]:e.push(m),t++}}if(r.mark!==void 0&&($(r.mark,{instancePath:s+
"/mark",parentData:r,parentDataProperty:"mark",rootData:j})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.trigger!==
void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const m={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.trigger,data:i};e===null?e=
[m]:e.push(m),t++}}else{const m={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{
type:"string"},schema:x.properties.trigger.type,parentSchema:x.properties.trigger,data:i};e===null?e=[m]:e.push(m),t++}}
if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const m={instancePath:s+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.prefix,data:i};e===
null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{
type:"string"},schema:x.properties.prefix.type,parentSchema:x.properties.prefix,data:i};e===null?e=[m]:e.push(m),t++}}if(r.
suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const m={instancePath:s+"/suffix",schemaPath:"#/pr\
operties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.suffix,data:i};e===null?
e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{
type:"string"},schema:x.properties.suffix.type,parentSchema:x.properties.suffix,data:i};e===null?e=[m]:e.push(m),t++}}if(r.
subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const m={instancePath:s+"/subset",schemaPath:"#/pr\
operties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.subset,data:i};e===null?
e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{
type:"string"},schema:x.properties.subset.type,parentSchema:x.properties.subset,data:i};e===null?e=[m]:e.push(m),t++}}if(r.
when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const m={instancePath:s+"/when",schemaPath:"#/properti\
es/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.when,data:i};e===null?e=[m]:e.
push(m),t++}}else{const m={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"strin\
g"},schema:x.properties.when.type,parentSchema:x.properties.when,data:i};e===null?e=[m]:e.push(m),t++}}if(r.note!==void 0){
let i=r.note;if(typeof i!="string"){const m={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:"string"},schema:x.properties.note.type,parentSchema:x.properties.note,data:i};e===null?e=[m]:e.push(m),t++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.type,parentSchema:x,data:r};e===
null?e=[i]:e.push(i),t++}return ge.errors=e,t===0}const J={type:"object",additionalProperties:!1,description:"How long a\
 caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-2\
5)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"l\
int",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sur\
e of, else from the end."}}};function be(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const c in r)
if(!(c==="tokens"||c==="tags"||c==="over")){const P={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:c},schema:!1,parentSchema:J,data:r};e===null?e=[P]:e.push(P),t++}let p=r.tokens;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const c={instancePath:s+"/tokens",schemaPath:"#/properties/tok\
ens/type",keyword:"type",params:{type:"integer"},schema:J.properties.tokens.type,parentSchema:J.properties.tokens,data:p};
e===null?e=[c]:e.push(c),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const c={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:J.properties.tokens,
data:p};e===null?e=[c]:e.push(c),t++}if(r.tags!==void 0){let c=r.tags;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:J.
properties.tags.type,parentSchema:J.properties.tags,data:c};e===null?e=[P]:e.push(P),t++}if(typeof c=="number"&&isFinite(
c)&&(c<1||isNaN(c))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:J.properties.tags,data:c};e===null?e=[P]:e.push(P),t++}}let a=r.over;if(!(a==="lint"||
a==="drop")){const c={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:J.
properties.over.enum},schema:J.properties.over.enum,parentSchema:J.properties.over,data:a};e===null?e=[c]:e.push(c),t++}}else{
const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===
null?e=[p]:e.push(p),t++}return be.errors=e,t===0}const Ie=new RegExp("^[^\\s,]+$","u");function we(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const o in r)if(!ne.call(v.properties,o)){const u={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:v,data:r};e===null?
e=[u]:e.push(u),t++}let P=r.kind;if(!(P==="tags"||P==="text"||P==="mixed")){const o={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:v.properties.kind.enum},schema:v.properties.kind.enum,parentSchema:v.
properties.kind,data:P};e===null?e=[o]:e.push(o),t++}if(r.template!==void 0){let o=r.template;if(typeof o=="string"){if(o.
length<1){const u={instancePath:s+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:v.properties.template,data:o};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/templat\
e",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"},schema:v.properties.template.type,parentSchema:v.
properties.template,data:o};e===null?e=[u]:e.push(u),t++}}if(r.scheme!==void 0){let o=r.scheme;if(!(o==="maruzen"||o==="\
keep"||o==="style"||o==="textual-inversion")){const u={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"\
enum",params:{allowedValues:v.properties.scheme.enum},schema:v.properties.scheme.enum,parentSchema:v.properties.scheme,data:o};
e===null?e=[u]:e.push(u),t++}}if(r.learned!==void 0&&($(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"\
learned",rootData:j})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.trigger!==void 0){let o=r.trigger;if(typeof o==
"string"){if(o.length<1){const u={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:v.properties.trigger,data:o};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:v.properties.trigger.type,
parentSchema:v.properties.trigger,data:o};e===null?e=[u]:e.push(u),t++}}let d=r.fixed_outfit;if(typeof d!="boolean"){const o={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:v.
properties.fixed_outfit.type,parentSchema:v.properties.fixed_outfit,data:d};e===null?e=[o]:e.push(o),t++}let h=r.from;if(Array.
isArray(h)){if(h.length<1){const u={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:v.properties.from,data:h};e===null?e=[u]:e.push(u),t++}const o=h.length;for(let u=0;u<o;u++)
fe(h[u],{instancePath:s+"/from/"+u,parentData:h,parentDataProperty:u,rootData:j})||(e=e===null?fe.errors:e.concat(fe.errors),
t=e.length)}else{const o={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:v.properties.from.type,parentSchema:v.properties.from,data:h};e===null?e=[o]:e.push(o),t++}ae(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);
let i=r.vocab;if(i&&typeof i=="object"&&!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const u in i)if(!(u==="fil\
es"||u==="extra")){const b={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:u},schema:!1,parentSchema:v.properties.vocab,data:i};e===null?e=[b]:e.push(b),
t++}i.files!==void 0&&($(i.files,{instancePath:s+"/vocab/files",parentData:i,parentDataProperty:"files",rootData:j})||(e=
e===null?$.errors:e.concat($.errors),t=e.length));let o=i.extra;if(Array.isArray(o)){const u=o.length;for(let b=0;b<u;b++){
let A=o[b];if(typeof A=="string"){if(A.length<1){const S={instancePath:s+"/vocab/extra/"+b,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.vocab.properties.
extra.items,data:A};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/vocab/extra/"+b,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:v.properties.vocab.properties.extra.items.
type,parentSchema:v.properties.vocab.properties.extra.items,data:A};e===null?e=[S]:e.push(S),t++}}}else{const u={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:v.properties.
vocab.properties.extra.type,parentSchema:v.properties.vocab.properties.extra,data:o};e===null?e=[u]:e.push(u),t++}}else{
const o={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:v.properties.
vocab.type,parentSchema:v.properties.vocab,data:i};e===null?e=[o]:e.push(o),t++}if(r.overrides!==void 0){let o=r.overrides;
if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const u={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:v.properties.overrides.type},schema:v.properties.overrides.type,parentSchema:v.
properties.overrides,data:o};e===null?e=[u]:e.push(u),t++}if(typeof o=="string"&&o.length<1){const u={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
overrides,data:o};e===null?e=[u]:e.push(u),t++}if(o&&typeof o=="object"&&!Array.isArray(o))for(const u in o)ye(o[u],{instancePath:s+
"/overrides/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:u,rootData:j})||(e=e===null?ye.errors:
e.concat(ye.errors),t=e.length)}let m=r.groups;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const o in m){const u=t;
if(typeof o=="string"){if(!ie.test(o)){const b={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,
data:o,propertyName:o};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:o,propertyName:o};e===null?e=[b]:e.push(
b),t++}var p=u===t;if(!p){const b={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:o},schema:v.properties.groups.propertyNames,parentSchema:v.properties.groups,data:m};e===
null?e=[b]:e.push(b),t++}}for(const o in m){let u=m[o];const b=t;let A=!1;const S=t;if(Array.isArray(u)){const w=u.length;
for(let g=0;g<w;g++){let q=u[g];if(typeof q=="string"){if(q.length<1){const B={instancePath:s+"/groups/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+g,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:v.properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?
e=[B]:e.push(B),t++}}else{const B={instancePath:s+"/groups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:v.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:v.properties.groups.additionalProperties.anyOf[0].items,data:q};e===
null?e=[B]:e.push(B),t++}}}else{const w={instancePath:s+"/groups/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:v.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:v.properties.groups.additionalProperties.anyOf[0],data:u};e===null?e=[w]:e.push(w),t++}var a=S===
t;if(A=A||a,!A){const w=t;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.file===void 0){const q={instancePath:s+"/gro\
ups/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:v.properties.groups.additionalProperties.anyOf[1].required,parentSchema:v.
properties.groups.additionalProperties.anyOf[1],data:u};e===null?e=[q]:e.push(q),t++}for(const q in u)if(q!=="file"){const B={
instancePath:s+"/groups/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:v.properties.
groups.additionalProperties.anyOf[1],data:u};e===null?e=[B]:e.push(B),t++}if(u.file!==void 0){let q=u.file;if(typeof q==
"string"){if(q.length<1){const B={instancePath:s+"/groups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:v.properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===null?e=[B]:e.push(B),t++}}else{
const B={instancePath:s+"/groups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:v.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:v.properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===
null?e=[B]:e.push(B),t++}}}else{const q={instancePath:s+"/groups/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:v.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:v.properties.groups.additionalProperties.anyOf[1],data:u};e===null?e=[q]:
e.push(q),t++}var a=w===t;A=A||a}if(A)t=b,e!==null&&(b?e.length=b:e=null);else{const w={instancePath:s+"/groups/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:v.
properties.groups.additionalProperties.anyOf,parentSchema:v.properties.groups.additionalProperties,data:u};e===null?e=[w]:
e.push(w),t++}}}else{const o={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:v.properties.groups.type,parentSchema:v.properties.groups,data:m};e===null?e=[o]:e.push(o),t++}let y=r.rules;
if(Array.isArray(y)){const o=y.length;for(let u=0;u<o;u++)ge(y[u],{instancePath:s+"/rules/"+u,parentData:y,parentDataProperty:u,
rootData:j})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{const o={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:v.properties.rules.type,parentSchema:v.properties.rules,
data:y};e===null?e=[o]:e.push(o),t++}let _=r.order;if(Array.isArray(_)){const o=_.length;for(let u=0;u<o;u++){let b=_[u];
if(typeof b=="string"){if(b.length<1){const A={instancePath:s+"/order/"+u,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.order.items,data:b};e===null?e=[A]:e.push(A),t++}}else{
const A={instancePath:s+"/order/"+u,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:v.
properties.order.items.type,parentSchema:v.properties.order.items,data:b};e===null?e=[A]:e.push(A),t++}}}else{const o={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:v.properties.order.type,parentSchema:v.
properties.order,data:_};e===null?e=[o]:e.push(o),t++}if(r.keep!==void 0){let o=r.keep;const u=t;let b=!1;const A=t;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const S={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:v.properties.keep.anyOf[0].type,parentSchema:v.properties.keep.anyOf[0],data:o};e===
null?e=[S]:e.push(S),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const S={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.
keep.anyOf[0],data:o};e===null?e=[S]:e.push(S),t++}var c=A===t;if(b=b||c,!b){const S=t;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.separator===void 0){const g={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:v.properties.keep.anyOf[1].required,parentSchema:v.properties.keep.
anyOf[1],data:o};e===null?e=[g]:e.push(g),t++}for(const g in o)if(!(g==="separator"||g==="tags")){const q={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
schema:!1,parentSchema:v.properties.keep.anyOf[1],data:o};e===null?e=[q]:e.push(q),t++}if(o.separator!==void 0){let g=o.
separator;if(typeof g=="string"){if(!Ie.test(g)){const q={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:v.
properties.keep.anyOf[1].properties.separator,data:g};e===null?e=[q]:e.push(q),t++}}else{const q={instancePath:s+"/keep/\
separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:v.
properties.keep.anyOf[1].properties.separator.type,parentSchema:v.properties.keep.anyOf[1].properties.separator,data:g};
e===null?e=[q]:e.push(q),t++}}if(o.tags!==void 0){let g=o.tags;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){
const q={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{
type:"integer"},schema:v.properties.keep.anyOf[1].properties.tags.type,parentSchema:v.properties.keep.anyOf[1].properties.
tags,data:g};e===null?e=[q]:e.push(q),t++}if(typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g))){const q={instancePath:s+"\
/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:v.properties.keep.anyOf[1].properties.tags,data:g};e===null?e=[q]:e.push(q),t++}}}else{const g={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:v.properties.keep.anyOf[1].
type,parentSchema:v.properties.keep.anyOf[1],data:o};e===null?e=[g]:e.push(g),t++}var c=S===t;b=b||c}if(b)t=u,e!==null&&
(u?e.length=u:e=null);else{const S={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:v.properties.keep.anyOf,parentSchema:v.properties.keep,data:o};e===null?e=[S]:e.push(S),t++}}be(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:j})||(e=e===null?be.errors:e.concat(be.errors),t=e.length);let l=r.
render;if(l&&typeof l=="object"&&!Array.isArray(l)){l.space===void 0&&(l.space=" "),l.escape===void 0&&(l.escape=!1);for(const b in l)
if(!(b==="space"||b==="escape"||b==="wildcards")){const A={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:v.properties.render,
data:l};e===null?e=[A]:e.push(A),t++}let o=l.space;if(!(o===" "||o==="_")){const b={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:v.properties.render.properties.space.enum},
schema:v.properties.render.properties.space.enum,parentSchema:v.properties.render.properties.space,data:o};e===null?e=[b]:
e.push(b),t++}let u=l.escape;if(typeof u!="boolean"){const b={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:v.properties.render.properties.escape.type,parentSchema:v.
properties.render.properties.escape,data:u};e===null?e=[b]:e.push(b),t++}if(l.wildcards!==void 0){let b=l.wildcards;if(typeof b!=
"boolean"){const A={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:v.properties.render.properties.wildcards.type,parentSchema:v.properties.render.properties.
wildcards,data:b};e===null?e=[A]:e.push(A),t++}}}else{const o={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:v.properties.render.type,parentSchema:v.properties.render,data:l};e===
null?e=[o]:e.push(o),t++}let n=r.train;if(n&&typeof n=="object"&&!Array.isArray(n)){n.shuffle===void 0&&(n.shuffle=!1),n.
caption_dropout===void 0&&(n.caption_dropout=0),n.caption_dropout_every_n_epochs===void 0&&(n.caption_dropout_every_n_epochs=
0),n.tag_dropout===void 0&&(n.tag_dropout=0),n.variants===void 0&&(n.variants=0),n.variants_seed===void 0&&(n.variants_seed=
0);for(const g in n)if(!(g==="shuffle"||g==="caption_dropout"||g==="caption_dropout_every_n_epochs"||g==="tag_dropout"||
g==="variants"||g==="variants_seed")){const q={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:v.properties.train,data:n};e===null?
e=[q]:e.push(q),t++}let o=n.shuffle;if(typeof o!="boolean"){const g={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:v.properties.train.properties.shuffle.
type,parentSchema:v.properties.train.properties.shuffle,data:o};e===null?e=[g]:e.push(g),t++}let u=n.caption_dropout;if(typeof u==
"number"&&isFinite(u)){if(u>1||isNaN(u)){const g={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:v.properties.
train.properties.caption_dropout,data:u};e===null?e=[g]:e.push(g),t++}if(u<0||isNaN(u)){const g={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:v.properties.train.properties.caption_dropout,data:u};e===null?e=[g]:e.push(g),t++}}else{
const g={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:v.properties.train.properties.caption_dropout.type,parentSchema:v.properties.train.properties.
caption_dropout,data:u};e===null?e=[g]:e.push(g),t++}let b=n.caption_dropout_every_n_epochs;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b)&&isFinite(b))){const g={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:v.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:v.properties.train.properties.caption_dropout_every_n_epochs,data:b};e===
null?e=[g]:e.push(g),t++}if(typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b))){const g={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.caption_dropout_every_n_epochs,data:b};
e===null?e=[g]:e.push(g),t++}let A=n.tag_dropout;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const g={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:v.properties.train.properties.tag_dropout,data:A};e===null?e=[g]:e.push(g),t++}if(A<0||
isNaN(A)){const g={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.tag_dropout,data:A};e===null?
e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:v.properties.train.properties.tag_dropout.type,parentSchema:v.properties.
train.properties.tag_dropout,data:A};e===null?e=[g]:e.push(g),t++}let S=n.variants;if(!(typeof S=="number"&&!(S%1)&&!isNaN(
S)&&isFinite(S))){const g={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:v.properties.train.properties.variants.type,parentSchema:v.properties.train.properties.
variants,data:S};e===null?e=[g]:e.push(g),t++}if(typeof S=="number"&&isFinite(S)){if(S>100||isNaN(S)){const g={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:v.properties.train.properties.variants,data:S};e===null?e=[g]:e.push(g),t++}if(S<0||isNaN(
S)){const g={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:v.properties.train.properties.variants,data:S};e===null?e=[g]:
e.push(g),t++}}let w=n.variants_seed;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const g={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:v.properties.train.properties.variants_seed.type,parentSchema:v.properties.train.properties.variants_seed,data:w};
e===null?e=[g]:e.push(g),t++}if(typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w))){const g={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:v.properties.train.properties.variants_seed,data:w};e===null?e=[g]:e.push(g),t++}}else{const o={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:v.properties.train.type,parentSchema:v.
properties.train,data:n};e===null?e=[o]:e.push(o),t++}let f=r.tests;if(Array.isArray(f)){const o=f.length;for(let u=0;u<
o;u++){let b=f[u];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.lint===void 0&&(b.lint=[]),b.in===void 0){const S={instancePath:s+
"/tests/"+u,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:v.properties.
tests.items.required,parentSchema:v.properties.tests.items,data:b};e===null?e=[S]:e.push(S),t++}if(b.out===void 0){const S={
instancePath:s+"/tests/"+u,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:v.properties.tests.items.required,parentSchema:v.properties.tests.items,data:b};e===null?e=[S]:e.push(S),t++}
for(const S in b)if(!(S==="in"||S==="out"||S==="lint")){const w={instancePath:s+"/tests/"+u,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:v.properties.
tests.items,data:b};e===null?e=[w]:e.push(w),t++}if(b.in!==void 0){let S=b.in;if(typeof S!="string"){const w={instancePath:s+
"/tests/"+u+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:v.
properties.tests.items.properties.in.type,parentSchema:v.properties.tests.items.properties.in,data:S};e===null?e=[w]:e.push(
w),t++}}if(b.out!==void 0){let S=b.out;if(typeof S!="string"){const w={instancePath:s+"/tests/"+u+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:v.properties.tests.items.properties.
out.type,parentSchema:v.properties.tests.items.properties.out,data:S};e===null?e=[w]:e.push(w),t++}}let A=b.lint;if(Array.
isArray(A)){const S=A.length;for(let w=0;w<S;w++){let g=A[w];if(typeof g!="string"){const q={instancePath:s+"/tests/"+u+
"/lint/"+w,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:v.
properties.tests.items.properties.lint.items.type,parentSchema:v.properties.tests.items.properties.lint.items,data:g};e===
null?e=[q]:e.push(q),t++}}}else{const S={instancePath:s+"/tests/"+u+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:v.properties.tests.items.properties.lint.type,parentSchema:v.
properties.tests.items.properties.lint,data:A};e===null?e=[S]:e.push(S),t++}}else{const A={instancePath:s+"/tests/"+u,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:v.properties.tests.items.type,parentSchema:v.
properties.tests.items,data:b};e===null?e=[A]:e.push(A),t++}}}else{const o={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:v.properties.tests.type,parentSchema:v.properties.tests,data:f};
e===null?e=[o]:e.push(o),t++}}else{const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.
type,parentSchema:v,data:r};e===null?e=[P]:e.push(P),t++}return we.errors=e,t===0}const U={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Te=new RegExp(
"^auto$","u");function ke(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const c in r)
if(!(c==="name"||c==="vectors"||c==="init"||c==="learned")){const P={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:U,data:r};e===null?e=[P]:e.push(P),t++}
if(r.name!==void 0){let c=r.name;if(typeof c=="string"){if(!ie.test(c)){const P={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:Z,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:c};e===null?e=[P]:e.push(
P),t++}}let p=r.vectors;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){const c={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:U.properties.vectors.type},schema:U.properties.
vectors.type,parentSchema:U.properties.vectors,data:p};e===null?e=[c]:e.push(c),t++}if(typeof p=="number"&&isFinite(p)){
if(p>75||isNaN(p)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:U.properties.vectors,data:p};e===null?e=[c]:e.push(c),t++}if(p<1||isNaN(
p)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:U.properties.vectors,data:p};e===null?e=[c]:e.push(c),t++}}if(typeof p=="string"&&!Te.
test(p)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:U.properties.vectors,data:p};e===null?e=[c]:e.push(c),t++}let a=r.init;if(!(a==="t\
okens"||a==="mean")){const c={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:U.
properties.init.enum},schema:U.properties.init.enum,parentSchema:U.properties.init,data:a};e===null?e=[c]:e.push(c),t++}
if(r.learned!==void 0&&($(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=
e===null?$.errors:e.concat($.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(c=>Object.hasOwn(r,c)).
length!==1){const c={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:U.requiredWhenMerged,parentSchema:U,data:r};e===null?e=[c]:e.push(c),t++}}else{const p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:r};e===null?e=[p]:e.push(p),t++}return ke.
errors=e,t===0}const M={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},Oe=new RegExp("^L-[0-9][0-9]$","u"),
V={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},ze=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Ee=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function Pe(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="id"||p==="image"||p==="sha256"||p==="reason"||
p==="until")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:V,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0){let p=r.id;if(typeof p=="string"){if(!Oe.
test(p)){const a={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:V.properties.id,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:V.properties.id.type,parentSchema:V.
properties.id,data:p};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let p=r.image;if(typeof p=="string"){if(p.length<
1){const a={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:V.properties.image,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:V.properties.image.type,parentSchema:V.properties.
image,data:p};e===null?e=[a]:e.push(a),t++}}if(r.sha256!==void 0){let p=r.sha256;if(typeof p=="string"){if(!ze.test(p)){
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:V.properties.sha256,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:V.properties.
sha256.type,parentSchema:V.properties.sha256,data:p};e===null?e=[a]:e.push(a),t++}}if(r.reason!==void 0){let p=r.reason;
if(typeof p=="string"){if(p.length<1){const a={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:V.properties.reason,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:V.properties.
reason.type,parentSchema:V.properties.reason,data:p};e===null?e=[a]:e.push(a),t++}}if(r.until!==void 0){let p=r.until;if(typeof p==
"string"){if(!Ee.test(p)){const a={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:V.properties.until,data:p};e===
null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:V.properties.until.type,parentSchema:V.properties.until,data:p};e===null?e=[a]:e.push(a),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:V.requiredWhenMerged,parentSchema:V,data:r};e===
null?e=[p]:e.push(p),t++}if(["reason"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:V.requiredWhenMerged,parentSchema:V,data:r};
e===null?e=[p]:e.push(p),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:V.
type,parentSchema:V,data:r};e===null?e=[p]:e.push(p),t++}return Pe.errors=e,t===0}function Se(r,{instancePath:s="",parentData:z,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const d in r)if(!(d==="checks"||d==="waivers")){const h={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:M,
data:r};e===null?e=[h]:e.push(h),t++}let c=r.checks;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const d in c){const h=t;
if(typeof d=="string"&&!Oe.test(d)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:M.properties.checks.propertyNames,
data:d,propertyName:d};e===null?e=[i]:e.push(i),t++}var p=h===t;if(!p){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:d},schema:M.properties.checks.propertyNames,
parentSchema:M.properties.checks,data:c};e===null?e=[i]:e.push(i),t++}}for(const d in c){let h=c[d];const i=t;let m=!1;const y=t;
if(typeof h!="string"){const _={instancePath:s+"/checks/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:M.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:M.properties.checks.additionalProperties.anyOf[0],data:h};e===null?e=[_]:e.push(_),t++}if(!(h===
"off"||h==="info"||h==="warning"||h==="error")){const _={instancePath:s+"/checks/"+d.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:M.properties.
checks.additionalProperties.anyOf[0].enum},schema:M.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:M.
properties.checks.additionalProperties.anyOf[0],data:h};e===null?e=[_]:e.push(_),t++}var a=y===t;if(m=m||a,!m){const _=t;
if(h&&typeof h=="object"&&!Array.isArray(h)){for(const n in h)if(!(n==="severity"||n==="threshold"||n==="thresholds")){const f={
instancePath:s+"/checks/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:M.properties.
checks.additionalProperties.anyOf[1],data:h};e===null?e=[f]:e.push(f),t++}if(h.severity!==void 0){let n=h.severity;if(!(n===
"off"||n==="info"||n==="warning"||n==="error")){const f={instancePath:s+"/checks/"+d.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:M.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.severity,data:n};
e===null?e=[f]:e.push(f),t++}}if(h.threshold!==void 0){let n=h.threshold;if(!(typeof n=="number"&&isFinite(n))){const f={
instancePath:s+"/checks/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:n};
e===null?e=[f]:e.push(f),t++}}if(h.thresholds!==void 0){let n=h.thresholds;if(n&&typeof n=="object"&&!Array.isArray(n))for(const f in n){
let o=n[f];if(!(typeof o=="number"&&isFinite(o))){const u={instancePath:s+"/checks/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:o};e===null?e=[u]:e.push(u),t++}}else{const f={instancePath:s+"/checks/"+
d.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:n};e===null?e=
[f]:e.push(f),t++}}}else{const n={instancePath:s+"/checks/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:M.properties.checks.additionalProperties.anyOf[1],data:h};e===null?e=[n]:e.push(n),t++}var a=_===
t;m=m||a}if(m)t=i,e!==null&&(i?e.length=i:e=null);else{const _={instancePath:s+"/checks/"+d.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:M.properties.checks.additionalProperties.
anyOf,parentSchema:M.properties.checks.additionalProperties,data:h};e===null?e=[_]:e.push(_),t++}}}else{const d={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.type,parentSchema:M.
properties.checks,data:c};e===null?e=[d]:e.push(d),t++}let P=r.waivers;if(Array.isArray(P)){const d=P.length;for(let h=0;h<
d;h++)Pe(P[h],{instancePath:s+"/waivers/"+h,parentData:P,parentDataProperty:h,rootData:j})||(e=e===null?Pe.errors:e.concat(
Pe.errors),t=e.length)}else{const d={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:M.properties.waivers.type,parentSchema:M.properties.waivers,data:P};e===null?e=[d]:e.push(d),t++}}else{
const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===
null?e=[c]:e.push(c),t++}return Se.errors=e,t===0}function ee(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const d in r)if(!ne.call(W.properties,d)){const h={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:W,data:r};e===null?e=[h]:e.push(h),t++}if(r.kind!==void 0){let d=r.kind;if(!(d==="character"||d==="style"||
d==="object"||d==="regularisation")){const h={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:W.properties.kind.enum},schema:W.properties.kind.enum,parentSchema:W.properties.kind,data:d};e===null?
e=[h]:e.push(h),t++}}r.images!==void 0&&($(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:j})||
(e=e===null?$.errors:e.concat($.errors),t=e.length));let p=r.repeats;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const d={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:W.
properties.repeats.type,parentSchema:W.properties.repeats,data:p};e===null?e=[d]:e.push(d),t++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){const d={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:W.properties.repeats,data:p};e===null?e=[d]:e.push(d),t++}let a=r.prepare;
if(Array.isArray(a)){const d=a.length;for(let h=0;h<d;h++)de(a[h],{instancePath:s+"/prepare/"+h,parentData:a,parentDataProperty:h,
rootData:j})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)}else{const d={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:W.properties.prepare.type,parentSchema:W.properties.
prepare,data:a};e===null?e=[d]:e.push(d),t++}ue(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:j})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length);let c=r.subsets;if(c&&typeof c=="object"&&!Array.
isArray(c))for(const d in c){let h=c[d];if(h&&typeof h=="object"&&!Array.isArray(h)){h.captions===void 0&&(h.captions={});
for(const m in h)if(!(m==="repeats"||m==="captions")){const y={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},schema:!1,parentSchema:W.properties.subsets.additionalProperties,data:h};e===null?e=[y]:e.push(y),
t++}if(h.repeats!==void 0){let m=h.repeats;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const y={instancePath:s+
"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/type",keyword:"type",params:{type:"integer"},schema:W.properties.subsets.additionalProperties.properties.
repeats.type,parentSchema:W.properties.subsets.additionalProperties.properties.repeats,data:m};e===null?e=[y]:e.push(y),
t++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const y={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:W.properties.subsets.additionalProperties.properties.repeats,data:m};
e===null?e=[y]:e.push(y),t++}}let i=h.captions;if(i&&typeof i=="object"&&!Array.isArray(i)){i.train===void 0&&(i.train={});
for(const y in i)if(y!=="train"){const _={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",
schemaPath:"#/properties/subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:y},schema:!1,parentSchema:W.properties.subsets.additionalProperties.properties.captions,
data:i};e===null?e=[_]:e.push(_),t++}let m=i.train;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const y in m)if(!(y===
"shuffle"||y==="caption_dropout"||y==="caption_dropout_every_n_epochs"||y==="tag_dropout")){const _={instancePath:s+"/su\
bsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties\
/properties/captions/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:W.properties.subsets.additionalProperties.properties.captions.properties.train,data:m};e===null?e=
[_]:e.push(_),t++}if(m.shuffle!==void 0){let y=m.shuffle;if(typeof y!="boolean"){const _={instancePath:s+"/subsets/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/propertie\
s/captions/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:W.properties.subsets.
additionalProperties.properties.captions.properties.train.properties.shuffle.type,parentSchema:W.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.shuffle,data:y};e===null?e=[_]:e.push(_),t++}}if(m.caption_dropout!==void 0){
let y=m.caption_dropout;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const _={instancePath:s+"/subsets/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/p\
roperties/captions/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:W.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:y};e===null?e=[_]:e.push(_),t++}if(y<0||isNaN(y)){const _={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/\
properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:y};e===null?
e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/\
caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/c\
aption_dropout/type",keyword:"type",params:{type:"number"},schema:W.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout.type,parentSchema:W.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout,data:y};e===null?e=[_]:e.push(_),t++}}if(m.caption_dropout_every_n_epochs!==
void 0){let y=m.caption_dropout_every_n_epochs;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const _={instancePath:s+
"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/prop\
erties/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",
keyword:"type",params:{type:"integer"},schema:W.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.caption_dropout_every_n_epochs.type,parentSchema:W.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:y};e===null?e=[_]:e.push(_),t++}if(typeof y=="number"&&isFinite(
y)&&(y<0||isNaN(y))){const _={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/capti\
on_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/pr\
operties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,data:y};
e===null?e=[_]:e.push(_),t++}}if(m.tag_dropout!==void 0){let y=m.tag_dropout;if(typeof y=="number"&&isFinite(y)){if(y>1||
isNaN(y)){const _={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:W.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.tag_dropout,data:y};e===null?e=[_]:e.push(_),t++}if(y<0||isNaN(y)){const _={instancePath:s+"\
/subsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/addit\
ionalProperties/properties/captions/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:W.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:y};e===null?e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/prop\
erties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:W.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout.type,parentSchema:W.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout,data:y};e===null?e=[_]:e.push(_),t++}}}else{const y={instancePath:s+
"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProper\
ties/properties/captions/properties/train/type",keyword:"type",params:{type:"object"},schema:W.properties.subsets.additionalProperties.
properties.captions.properties.train.type,parentSchema:W.properties.subsets.additionalProperties.properties.captions.properties.
train,data:m};e===null?e=[y]:e.push(y),t++}}else{const m={instancePath:s+"/subsets/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{
type:"object"},schema:W.properties.subsets.additionalProperties.properties.captions.type,parentSchema:W.properties.subsets.
additionalProperties.properties.captions,data:i};e===null?e=[m]:e.push(m),t++}}else{const i={instancePath:s+"/subsets/"+
d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:W.properties.subsets.additionalProperties.type,parentSchema:W.properties.subsets.additionalProperties,
data:h};e===null?e=[i]:e.push(i),t++}}else{const d={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:W.properties.subsets.type,parentSchema:W.properties.subsets,data:c};e===null?e=[d]:e.
push(d),t++}let P=r.flip;if(typeof P!="boolean"){const d={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:W.properties.flip.type,parentSchema:W.properties.flip,data:P};e===null?e=[d]:e.push(
d),t++}if(we(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:j})||(e=e===null?
we.errors:e.concat(we.errors),t=e.length),r.embedding!==void 0&&(ke(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:j})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),Se(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};e===null?
e=[d]:e.push(d),t++}if(["images"].filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};
e===null?e=[d]:e.push(d),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.
type,parentSchema:W,data:r};e===null?e=[p]:e.push(p),t++}return ee.errors=e,t===0}const k={type:"object",additionalProperties:!1,
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
 only the result when absent."},silence:{type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"writ\
e e.g. `30 min`",description:"How long a trainer may print nothing before it is taken to hang: it is ended, and started \
again if it has saved a state since."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to k\
eep, besides those where the learning rate changes: a training whose beginning is equal goes on from them."}}},K={type:"\
object",additionalProperties:!1,description:"The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,
description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / ra\
nk; equal to the rank when absent."}}};function ve(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const a in r)if(!(a==="rank"||
a==="alpha")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:K,data:r};e===null?e=[c]:e.push(c),t++}let p=r.rank;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:K.
properties.rank.type,parentSchema:K.properties.rank,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:K.properties.rank,data:p};e===null?e=[a]:e.push(a),t++}if(r.alpha!==void 0){let a=r.alpha;
if(typeof a=="number"&&isFinite(a)){if(a<=0||isNaN(a)){const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:K.properties.alpha,data:a};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",
params:{type:"number"},schema:K.properties.alpha.type,parentSchema:K.properties.alpha,data:a};e===null?e=[c]:e.push(c),t++}}}else{
const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,data:r};e===
null?e=[p]:e.push(p),t++}return ve.errors=e,t===0}const he={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rat\
e above 0, such as 5e-6"};function R(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const p={instancePath:s,schemaPath:"#/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1},schema:1,parentSchema:he,data:r};e===null?e=[p]:e.push(p),t++}if(r<=0||isNaN(r)){const p={
instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:he,
data:r};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"numb\
er"},schema:he.type,parentSchema:he,data:r};e===null?e=[p]:e.push(p),t++}return R.errors=e,t===0}const pe={type:["number",
"string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"};function re(r,{
instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&
typeof r!="string"){const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:pe.type},schema:pe.type,parentSchema:pe,
data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const p={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:pe,data:r};e===null?e=[p]:e.push(p),
t++}if(r<0||isNaN(r)){const p={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:pe,data:r};e===null?e=[p]:e.push(p),t++}}if(typeof r=="string"&&r.length<1){const p={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pe,data:r};e===null?e=[p]:e.push(p),
t++}return re.errors=e,t===0}const H={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{
betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"\
How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,
description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradient\
s longer than this are scaled down to it; 0 never."}}};function xe(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===
void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const P in r)if(!(P==="betas"||P==="weigh\
t_decay"||P==="max_grad_norm")){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:P},schema:!1,parentSchema:H,data:r};e===null?e=[d]:e.push(d),t++}let p=r.betas;if(Array.isArray(
p)){if(p.length>2){const d={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{
limit:2},schema:2,parentSchema:H.properties.betas,data:p};e===null?e=[d]:e.push(d),t++}if(p.length<2){const d={instancePath:s+
"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:H.properties.
betas,data:p};e===null?e=[d]:e.push(d),t++}const P=p.length;for(let d=0;d<P;d++){let h=p[d];if(typeof h=="number"&&isFinite(
h)){if(h<0||isNaN(h)){const i={instancePath:s+"/betas/"+d,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:H.properties.betas.items,data:h};e===null?e=[i]:e.push(i),t++}if(h>=
1||isNaN(h)){const i={instancePath:s+"/betas/"+d,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusi\
veMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:H.properties.betas.items,data:h};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:s+"/betas/"+d,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"\
number"},schema:H.properties.betas.items.type,parentSchema:H.properties.betas.items,data:h};e===null?e=[i]:e.push(i),t++}}}else{
const P={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:H.properties.
betas.type,parentSchema:H.properties.betas,data:p};e===null?e=[P]:e.push(P),t++}let a=r.weight_decay;if(typeof a=="numbe\
r"&&isFinite(a)){if(a<0||isNaN(a)){const P={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.properties.weight_decay,data:a};e===null?e=[P]:
e.push(P),t++}}else{const P={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{
type:"number"},schema:H.properties.weight_decay.type,parentSchema:H.properties.weight_decay,data:a};e===null?e=[P]:e.push(
P),t++}let c=r.max_grad_norm;if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(c)){const P={instancePath:s+"/max_grad_no\
rm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:H.
properties.max_grad_norm,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/max_grad_norm",schemaPath:"\
#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:H.properties.max_grad_norm.type,parentSchema:H.
properties.max_grad_norm,data:c};e===null?e=[P]:e.push(P),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:H.type,parentSchema:H,data:r};e===null?e=[p]:e.push(p),t++}return xe.errors=e,t===0}
const G={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"Pictures generated while trai\
ning, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 \
epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after the\
 last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"What to generate every time."},
health:{$ref:"#/definitions/health",default:{}}}},Ve=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),I={type:"objec\
t",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"What the picture sh\
all show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,
hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in a\
n overfit check",description:"Fixed, so that two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,
description:"In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"\
In pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,
description:"Multiplier of the trained network."}}};function _e(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.
steps=20),r.cfg===void 0&&(r.cfg=7),r.strength===void 0&&(r.strength=1),r.prompt===void 0){const d={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"prompt"},schema:I.required,parentSchema:I,data:r};e===null?e=[d]:
e.push(d),t++}if(r.seed===void 0){const d={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},schema:I.required,parentSchema:I,data:r};e===null?e=[d]:e.push(d),t++}for(const d in r)if(!(d==="prompt"||d==="ne\
gative"||d==="seed"||d==="width"||d==="height"||d==="steps"||d==="cfg"||d==="strength")){const h={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:I,data:r};e===
null?e=[h]:e.push(h),t++}if(r.prompt!==void 0){let d=r.prompt;if(typeof d!="string"){const h={instancePath:s+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:I.properties.prompt.type,parentSchema:I.properties.
prompt,data:d};e===null?e=[h]:e.push(h),t++}}let p=r.negative;if(typeof p!="string"){const d={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:I.properties.negative.type,parentSchema:I.
properties.negative,data:p};e===null?e=[d]:e.push(d),t++}if(r.seed!==void 0){let d=r.seed;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d))){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
integer"},schema:I.properties.seed.type,parentSchema:I.properties.seed,data:d};e===null?e=[h]:e.push(h),t++}if(typeof d==
"number"&&isFinite(d)){if(d>4294967295||isNaN(d)){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:I.properties.seed,data:d};e===
null?e=[h]:e.push(h),t++}if(d<0||isNaN(d)){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.seed,data:d};e===null?e=[h]:e.push(h),t++}}}
if(r.width!==void 0){let d=r.width;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const h={instancePath:s+"/w\
idth",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},schema:I.properties.width.type,parentSchema:I.
properties.width,data:d};e===null?e=[h]:e.push(h),t++}if(typeof d=="number"&&isFinite(d)&&(d<64||isNaN(d))){const h={instancePath:s+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:I.
properties.width,data:d};e===null?e=[h]:e.push(h),t++}}if(r.height!==void 0){let d=r.height;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d))){const h={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:I.properties.height.type,parentSchema:I.properties.height,data:d};e===null?e=[h]:e.push(h),t++}if(typeof d==
"number"&&isFinite(d)&&(d<64||isNaN(d))){const h={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:I.properties.height,data:d};e===null?e=[h]:e.push(h),t++}}
let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const d={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:I.properties.steps.type,parentSchema:I.properties.steps,
data:a};e===null?e=[d]:e.push(d),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const d={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:I.properties.
steps,data:a};e===null?e=[d]:e.push(d),t++}let c=r.cfg;if(!(typeof c=="number"&&isFinite(c))){const d={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:I.properties.cfg.type,parentSchema:I.
properties.cfg,data:c};e===null?e=[d]:e.push(d),t++}let P=r.strength;if(!(typeof P=="number"&&isFinite(P))){const d={instancePath:s+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:I.properties.strength.type,
parentSchema:I.properties.strength,data:P};e===null?e=[d]:e.push(d),t++}}else{const p={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:r};e===null?e=[p]:e.push(p),t++}return _e.errors=
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
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function Ne(r,{instancePath:s="",
parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const l in r)if(!ne.call(
N.properties,l)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:N,data:r};e===null?e=[n]:e.push(n),t++}let p=r.share;if(typeof p=="number"&&isFinite(p)){if(p>1||
isNaN(p)){const l={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.share,data:p};e===null?e=[l]:e.push(l),t++}if(p<0||isNaN(p)){const l={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.share,data:p};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:N.properties.share.type,parentSchema:N.properties.share,data:p};e===
null?e=[l]:e.push(l),t++}let a=r.patience;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:N.properties.patience.
type,parentSchema:N.properties.patience,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(
a))){const l={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.patience,data:a};e===null?e=[l]:e.push(l),t++}let c=r.burst;if(typeof c==
"number"&&isFinite(c)){if(c<1||isNaN(c)){const l={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:N.properties.burst,data:c};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:N.properties.
burst.type,parentSchema:N.properties.burst,data:c};e===null?e=[l]:e.push(l),t++}let P=r.noise;if(P&&typeof P=="object"&&
!Array.isArray(P)){P.bad===void 0&&(P.bad=7),P.warn===void 0&&(P.warn=4),P.ratio===void 0&&(P.ratio=1.6),P.pure===void 0&&
(P.pure=30);for(const u in P)if(!(u==="bad"||u==="warn"||u==="ratio"||u==="pure")){const b={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:N.
properties.noise,data:P};e===null?e=[b]:e.push(b),t++}let l=P.bad;if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(l)){
const u={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.noise.properties.bad,data:l};e===null?e=[u]:e.push(u),t++}}else{const u={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:N.
properties.noise.properties.bad.type,parentSchema:N.properties.noise.properties.bad,data:l};e===null?e=[u]:e.push(u),t++}
let n=P.warn;if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n)){const u={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.
noise.properties.warn,data:n};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.warn.type,
parentSchema:N.properties.noise.properties.warn,data:n};e===null?e=[u]:e.push(u),t++}let f=P.ratio;if(typeof f=="number"&&
isFinite(f)){if(f<0||isNaN(f)){const u={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.ratio,data:f};
e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.ratio.type,parentSchema:N.properties.
noise.properties.ratio,data:f};e===null?e=[u]:e.push(u),t++}let o=P.pure;if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(
o)){const u={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.pure,data:o};e===null?e=[u]:e.push(u),t++}}else{
const u={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:N.properties.noise.properties.pure.type,parentSchema:N.properties.noise.properties.pure,data:o};e===null?
e=[u]:e.push(u),t++}}else{const l={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:N.properties.noise.type,parentSchema:N.properties.noise,data:P};e===null?e=[l]:e.push(l),t++}let d=r.background;
if(d&&typeof d=="object"&&!Array.isArray(d)){d.flat===void 0&&(d.flat=.3),d.entropy===void 0&&(d.entropy=1.5),d.rise===void 0&&
(d.rise=.05);for(const o in d)if(!(o==="flat"||o==="entropy"||o==="rise")){const u={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:N.
properties.background,data:d};e===null?e=[u]:e.push(u),t++}let l=d.flat;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(
l)){const o={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.properties.flat,data:l};e===null?e=
[o]:e.push(o),t++}if(l<0||isNaN(l)){const o={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
flat,data:l};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.flat.type,parentSchema:N.
properties.background.properties.flat,data:l};e===null?e=[o]:e.push(o),t++}let n=d.entropy;if(typeof n=="number"&&isFinite(
n)){if(n<0||isNaN(n)){const o={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
entropy,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.entropy.
type,parentSchema:N.properties.background.properties.entropy,data:n};e===null?e=[o]:e.push(o),t++}let f=d.rise;if(typeof f==
"number"&&isFinite(f)){if(f>1||isNaN(f)){const o={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.
properties.rise,data:f};e===null?e=[o]:e.push(o),t++}if(f<0||isNaN(f)){const o={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.background.properties.rise,data:f};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:N.properties.
background.properties.rise.type,parentSchema:N.properties.background.properties.rise,data:f};e===null?e=[o]:e.push(o),t++}}else{
const l={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:N.
properties.background.type,parentSchema:N.properties.background,data:d};e===null?e=[l]:e.push(l),t++}let h=r.colour;if(h&&
typeof h=="object"&&!Array.isArray(h)){h.least===void 0&&(h.least=8),h.grey===void 0&&(h.grey=.98),h.psnr===void 0&&(h.psnr=
30.4),h.fading===void 0&&(h.fading=.5),h.tint===void 0&&(h.tint=.97),h.glaring===void 0&&(h.glaring=1.6),h.clipped===void 0&&
(h.clipped=.1),h.blown===void 0&&(h.blown=.5);for(const w in h)if(!(w==="least"||w==="grey"||w==="psnr"||w==="fading"||w===
"tint"||w==="glaring"||w==="clipped"||w==="blown")){const g={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:N.properties.colour,
data:h};e===null?e=[g]:e.push(g),t++}let l=h.least;if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(l)){const w={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.colour.properties.least,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:N.properties.
colour.properties.least.type,parentSchema:N.properties.colour.properties.least,data:l};e===null?e=[w]:e.push(w),t++}let n=h.
grey;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const w={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.
colour.properties.grey,data:n};e===null?e=[w]:e.push(w),t++}if(n<0||isNaN(n)){const w={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.colour.properties.grey,data:n};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.grey.
type,parentSchema:N.properties.colour.properties.grey,data:n};e===null?e=[w]:e.push(w),t++}let f=h.psnr;if(typeof f=="nu\
mber"&&isFinite(f)){if(f<0||isNaN(f)){const w={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.psnr,
data:f};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.psnr.type,parentSchema:N.properties.
colour.properties.psnr,data:f};e===null?e=[w]:e.push(w),t++}let o=h.fading;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(
o)){const w={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.fading,data:o};e===null?e=[w]:e.push(
w),t++}if(o<0||isNaN(o)){const w={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.fading,data:o};
e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.fading.type,parentSchema:N.properties.
colour.properties.fading,data:o};e===null?e=[w]:e.push(w),t++}let u=h.tint;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(
u)){const w={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.tint,data:u};e===null?e=[w]:e.push(w),t++}
if(u<0||isNaN(u)){const w={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.tint,data:u};e===null?e=[
w]:e.push(w),t++}}else{const w={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:N.properties.colour.properties.tint.type,parentSchema:N.properties.colour.properties.
tint,data:u};e===null?e=[w]:e.push(w),t++}let b=h.glaring;if(typeof b=="number"&&isFinite(b)){if(b<1||isNaN(b)){const w={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.colour.properties.glaring,data:b};e===null?e=[w]:e.push(w),t++}}else{const w={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.glaring.type,parentSchema:N.properties.colour.properties.glaring,data:b};e===
null?e=[w]:e.push(w),t++}let A=h.clipped;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const w={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.clipped,data:A};e===null?e=[w]:e.push(w),t++}if(A<0||isNaN(A)){const w={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.clipped,data:A};e===null?e=[w]:e.push(w),t++}}else{const w={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.clipped.type,parentSchema:N.properties.colour.properties.clipped,data:A};e===
null?e=[w]:e.push(w),t++}let S=h.blown;if(typeof S=="number"&&isFinite(S)){if(S>1||isNaN(S)){const w={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.blown,data:S};e===null?e=[w]:e.push(w),t++}if(S<0||isNaN(S)){const w={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.blown,data:S};e===null?e=[w]:e.push(w),t++}}else{const w={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:N.properties.colour.properties.blown.type,parentSchema:N.properties.colour.properties.blown,data:S};e===null?
e=[w]:e.push(w),t++}}else{const l={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:N.properties.colour.type,parentSchema:N.properties.colour,data:h};e===null?e=[l]:e.push(l),t++}let i=r.
sharpness;if(i&&typeof i=="object"&&!Array.isArray(i)){i.melted===void 0&&(i.melted=.05),i.soft===void 0&&(i.soft=.35);for(const f in i)
if(!(f==="melted"||f==="soft")){const o={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:N.properties.sharpness,data:i};
e===null?e=[o]:e.push(o),t++}let l=i.melted;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){const f={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.melted,data:l};e===null?e=[f]:e.push(f),t++}if(l<0||
isNaN(l)){const f={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.melted,data:l};e===null?
e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.melted.type,parentSchema:N.properties.
sharpness.properties.melted,data:l};e===null?e=[f]:e.push(f),t++}let n=i.soft;if(typeof n=="number"&&isFinite(n)){if(n>1||
isNaN(n)){const f={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.soft,data:n};e===null?
e=[f]:e.push(f),t++}if(n<0||isNaN(n)){const f={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.
soft,data:n};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.soft.type,parentSchema:N.
properties.sharpness.properties.soft,data:n};e===null?e=[f]:e.push(f),t++}}else{const l={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:N.properties.sharpness.type,parentSchema:N.properties.
sharpness,data:i};e===null?e=[l]:e.push(l),t++}let m=r.drift;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const l={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:N.properties.
drift.type,parentSchema:N.properties.drift,data:m};e===null?e=[l]:e.push(l),t++}if(typeof m=="number"&&isFinite(m)){if(m>
64||isNaN(m)){const l={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:N.properties.drift,data:m};e===null?e=[l]:e.push(l),t++}if(m<0||isNaN(m)){const l={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:N.properties.drift,data:m};e===null?e=[l]:e.push(l),t++}}let y=r.memorised;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y))){const l={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:N.properties.memorised.type,parentSchema:N.properties.memorised,data:y};e===null?e=[l]:e.push(l),
t++}if(typeof y=="number"&&isFinite(y)){if(y>64||isNaN(y)){const l={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:N.properties.memorised,data:y};
e===null?e=[l]:e.push(l),t++}if(y<0||isNaN(y)){const l={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.memorised,data:y};e===null?
e=[l]:e.push(l),t++}}let _=r.variety;if(_&&typeof _=="object"&&!Array.isArray(_)){_.bad===void 0&&(_.bad=.25),_.warn===void 0&&
(_.warn=.5);for(const f in _)if(!(f==="bad"||f==="warn")){const o={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:N.properties.
variety,data:_};e===null?e=[o]:e.push(o),t++}let l=_.bad;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){const f={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.variety.properties.bad,data:l};e===null?e=[f]:e.push(f),t++}if(l<0||isNaN(
l)){const f={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.variety.properties.bad,data:l};e===null?e=[f]:e.push(f),t++}}else{
const f={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:N.properties.variety.properties.bad.type,parentSchema:N.properties.variety.properties.bad,data:l};e===null?
e=[f]:e.push(f),t++}let n=_.warn;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){const f={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:N.properties.variety.properties.warn,data:n};e===null?e=[f]:e.push(f),t++}if(n<0||isNaN(n)){const f={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.variety.properties.warn,data:n};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.
variety.properties.warn.type,parentSchema:N.properties.variety.properties.warn,data:n};e===null?e=[f]:e.push(f),t++}}else{
const l={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:N.
properties.variety.type,parentSchema:N.properties.variety,data:_};e===null?e=[l]:e.push(l),t++}}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:r};e===null?e=[p]:e.push(p),
t++}return Ne.errors=e,t===0}function Ae(r,{instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.health===void 0&&(r.health={});
for(const a in r)if(!(a==="every"||a==="prompts"||a==="health")){const c={instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:G,data:r};e===null?e=[c]:e.push(
c),t++}let p=r.every;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){const a={instancePath:s+
"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:G.properties.every.type},schema:G.properties.every.
type,parentSchema:G.properties.every,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(
p))){const a={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:G.properties.every,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="string"&&!Ve.test(p)){
const a={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{\
0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:G.properties.every,data:p};e===null?e=
[a]:e.push(a),t++}if(r.prompts!==void 0){let a=r.prompts;if(Array.isArray(a)){if(a.length<1){const P={instancePath:s+"/p\
rompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:G.properties.
prompts,data:a};e===null?e=[P]:e.push(P),t++}const c=a.length;for(let P=0;P<c;P++)_e(a[P],{instancePath:s+"/prompts/"+P,
parentData:a,parentDataProperty:P,rootData:j})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{const c={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:G.properties.prompts.type,
parentSchema:G.properties.prompts,data:a};e===null?e=[c]:e.push(c),t++}}if(Ne(r.health,{instancePath:s+"/health",parentData:r,
parentDataProperty:"health",rootData:j})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length),!s.startsWith("/defaults\
/")&&["prompts"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:G.requiredWhenMerged,parentSchema:G,data:r};e===null?e=[a]:e.push(
a),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,
data:r};e===null?e=[p]:e.push(p),t++}return Ae.errors=e,t===0}const Ze=new RegExp("^\\d+(\\.\\d+)? *(s|min|h)$","u");function te(r,{
instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.vae===void 0&&(r.vae="none"),r.trainer===void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===
void 0&&(r.batch_size=1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=1),r.optimizer===void 0&&(r.optimizer=
{}),r.seed===void 0&&(r.seed=0),r.silence===void 0&&(r.silence="30 min"),r.keep_states===void 0&&(r.keep_states=3);for(const n in r)
if(!ne.call(k.properties,n)){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},schema:!1,parentSchema:k,data:r};e===null?e=[f]:e.push(f),t++}if(r.method!==void 0){let n=r.
method;if(n!=="lora"){const f={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:k.
properties.method.enum},schema:k.properties.method.enum,parentSchema:k.properties.method,data:n};e===null?e=[f]:e.push(f),
t++}}if(r.base!==void 0){let n=r.base;if(typeof n!="string"){const f={instancePath:s+"/base",schemaPath:"#/properties/ba\
se/type",keyword:"type",params:{type:"string"},schema:k.properties.base.type,parentSchema:k.properties.base,data:n};e===
null?e=[f]:e.push(f),t++}}let a=r.vae;if(typeof a!="string"){const n={instancePath:s+"/vae",schemaPath:"#/properties/vae\
/type",keyword:"type",params:{type:"string"},schema:k.properties.vae.type,parentSchema:k.properties.vae,data:a};e===null?
e=[n]:e.push(n),t++}if(r.datasets!==void 0){let n=r.datasets;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.
datasets,data:n};e===null?e=[o]:e.push(o),t++}const f=n.length;for(let o=0;o<f;o++){let u=n[o];if(typeof u!="string"){const b={
instancePath:s+"/datasets/"+o,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:k.
properties.datasets.items.type,parentSchema:k.properties.datasets.items,data:u};e===null?e=[b]:e.push(b),t++}}}else{const f={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:k.properties.
datasets.type,parentSchema:k.properties.datasets,data:n};e===null?e=[f]:e.push(f),t++}}let c=r.trainer;const P=t;let d=!1;
const h=t;if(c!=="micro"){const n={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enu\
m",params:{allowedValues:k.properties.trainer.anyOf[0].enum},schema:k.properties.trainer.anyOf[0].enum,parentSchema:k.properties.
trainer.anyOf[0],data:c};e===null?e=[n]:e.push(n),t++}var p=h===t;if(d=d||p,!d){const n=t;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.command===void 0){const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",
keyword:"required",params:{missingProperty:"command"},schema:k.properties.trainer.anyOf[1].required,parentSchema:k.properties.
trainer.anyOf[1],data:c};e===null?e=[o]:e.push(o),t++}for(const o in c)if(o!=="command"){const u={instancePath:s+"/train\
er",schemaPath:"#/properties/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:k.properties.trainer.anyOf[1],data:c};e===null?e=[u]:e.push(u),t++}if(c.command!==void 0){let o=c.
command;if(Array.isArray(o)){if(o.length<1){const b={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/\
anyOf/1/properties/command/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.trainer.anyOf[1].
properties.command,data:o};e===null?e=[b]:e.push(b),t++}const u=o.length;for(let b=0;b<u;b++){let A=o[b];if(typeof A!="s\
tring"){const S={instancePath:s+"/trainer/command/"+b,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/\
type",keyword:"type",params:{type:"string"},schema:k.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:k.
properties.trainer.anyOf[1].properties.command.items,data:A};e===null?e=[S]:e.push(S),t++}}}else{const u={instancePath:s+
"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},
schema:k.properties.trainer.anyOf[1].properties.command.type,parentSchema:k.properties.trainer.anyOf[1].properties.command,
data:o};e===null?e=[u]:e.push(u),t++}}}else{const o={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/\
type",keyword:"type",params:{type:"object"},schema:k.properties.trainer.anyOf[1].type,parentSchema:k.properties.trainer.
anyOf[1],data:c};e===null?e=[o]:e.push(o),t++}var p=n===t;d=d||p}if(d)t=P,e!==null&&(P?e.length=P:e=null);else{const n={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf",keyword:"anyOf",params:{},schema:k.properties.trainer.
anyOf,parentSchema:k.properties.trainer,data:c};e===null?e=[n]:e.push(n),t++}if(ve(r.network,{instancePath:s+"/network",
parentData:r,parentDataProperty:"network",rootData:j})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length),r.schedule!==
void 0){let n=r.schedule;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"&&!(n&&typeof n=="object"&&!Array.isArray(
n))){const f={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:k.properties.
schedule.type},schema:k.properties.schedule.type,parentSchema:k.properties.schedule,data:n};e===null?e=[f]:e.push(f),t++}
if(typeof n=="string"&&n.length<1){const f={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:k.properties.schedule,data:n};e===null?e=[f]:e.push(f),t++}if(n&&typeof n==
"object"&&!Array.isArray(n)){n.warmup===void 0&&(n.warmup=0);for(const o in n)if(!(o==="constant"||o==="linear"||o==="co\
sine"||o==="anneal"||o==="warmup")){const u={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:k.properties.schedule,data:n};
e===null?e=[u]:e.push(u),t++}if(n.constant!==void 0&&(R(n.constant,{instancePath:s+"/schedule/constant",parentData:n,parentDataProperty:"\
constant",rootData:j})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),n.linear!==void 0){let o=n.linear;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.end===void 0&&(o.end=0),o.peak===void 0){const b={instancePath:s+"/schedule/linear",schemaPath:"\
#/properties/schedule/properties/linear/required",keyword:"required",params:{missingProperty:"peak"},schema:k.properties.
schedule.properties.linear.required,parentSchema:k.properties.schedule.properties.linear,data:o};e===null?e=[b]:e.push(b),
t++}for(const b in o)if(!(b==="peak"||b==="end")){const A={instancePath:s+"/schedule/linear",schemaPath:"#/properties/sc\
hedule/properties/linear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:k.
properties.schedule.properties.linear,data:o};e===null?e=[A]:e.push(A),t++}o.peak!==void 0&&(R(o.peak,{instancePath:s+"/\
schedule/linear/peak",parentData:o,parentDataProperty:"peak",rootData:j})||(e=e===null?R.errors:e.concat(R.errors),t=e.length));
let u=o.end;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){const b={instancePath:s+"/schedule/linear/end",schemaPath:"\
#/properties/schedule/properties/linear/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:k.properties.schedule.properties.linear.properties.end,data:u};e===null?e=[b]:e.push(b),t++}if(u<0||isNaN(u)){
const b={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.schedule.properties.linear.properties.
end,data:u};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/s\
chedule/properties/linear/properties/end/type",keyword:"type",params:{type:"number"},schema:k.properties.schedule.properties.
linear.properties.end.type,parentSchema:k.properties.schedule.properties.linear.properties.end,data:u};e===null?e=[b]:e.
push(b),t++}}else{const u={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"\
type",params:{type:"object"},schema:k.properties.schedule.properties.linear.type,parentSchema:k.properties.schedule.properties.
linear,data:o};e===null?e=[u]:e.push(u),t++}}if(n.cosine!==void 0){let o=n.cosine;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.end===void 0&&(o.end=0),o.restarts===void 0&&(o.restarts=0),o.decay===void 0&&(o.decay=1),o.peak===void 0){const S={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{
missingProperty:"peak"},schema:k.properties.schedule.properties.cosine.required,parentSchema:k.properties.schedule.properties.
cosine,data:o};e===null?e=[S]:e.push(S),t++}for(const S in o)if(!(S==="peak"||S==="end"||S==="restarts"||S==="decay")){const w={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:k.properties.schedule.properties.cosine,data:o};
e===null?e=[w]:e.push(w),t++}o.peak!==void 0&&(R(o.peak,{instancePath:s+"/schedule/cosine/peak",parentData:o,parentDataProperty:"\
peak",rootData:j})||(e=e===null?R.errors:e.concat(R.errors),t=e.length));let u=o.end;if(typeof u=="number"&&isFinite(u)){
if(u>1||isNaN(u)){const S={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.
cosine.properties.end,data:u};e===null?e=[S]:e.push(S),t++}if(u<0||isNaN(u)){const S={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:k.properties.schedule.properties.cosine.properties.end,data:u};e===null?e=[S]:e.push(S),t++}}else{
const S={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:k.properties.schedule.properties.cosine.properties.end.type,parentSchema:k.
properties.schedule.properties.cosine.properties.end,data:u};e===null?e=[S]:e.push(S),t++}let b=o.restarts;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const S={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:k.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:k.properties.schedule.properties.cosine.properties.restarts,data:b};
e===null?e=[S]:e.push(S),t++}if(typeof b=="number"&&isFinite(b)){if(b>1e3||isNaN(b)){const S={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:k.properties.schedule.properties.cosine.properties.restarts,data:b};e===
null?e=[S]:e.push(S),t++}if(b<0||isNaN(b)){const S={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.
properties.schedule.properties.cosine.properties.restarts,data:b};e===null?e=[S]:e.push(S),t++}}let A=o.decay;if(typeof A==
"number"&&isFinite(A)){if(A>1||isNaN(A)){const S={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.
properties.schedule.properties.cosine.properties.decay,data:A};e===null?e=[S]:e.push(S),t++}if(A<=0||isNaN(A)){const S={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:k.properties.schedule.properties.
cosine.properties.decay,data:A};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:k.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:k.properties.schedule.properties.cosine.properties.decay,data:A};
e===null?e=[S]:e.push(S),t++}}else{const u={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.cosine.type,parentSchema:k.
properties.schedule.properties.cosine,data:o};e===null?e=[u]:e.push(u),t++}}if(n.anneal!==void 0){let o=n.anneal;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.start===void 0&&(o.start=""),o.cycles===void 0){const b={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:k.properties.schedule.properties.anneal.required,parentSchema:k.properties.schedule.properties.anneal,data:o};e===
null?e=[b]:e.push(b),t++}for(const b in o)if(!(b==="start"||b==="cycles")){const A={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
schema:!1,parentSchema:k.properties.schedule.properties.anneal,data:o};e===null?e=[A]:e.push(A),t++}let u=o.start;if(typeof u!=
"string"){const b={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:k.properties.schedule.properties.anneal.properties.start.type,
parentSchema:k.properties.schedule.properties.anneal.properties.start,data:u};e===null?e=[b]:e.push(b),t++}if(o.cycles!==
void 0){let b=o.cycles;if(Array.isArray(b)){if(b.length<1){const S={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles,data:b};e===null?e=[S]:e.push(S),t++}const A=b.length;for(let S=0;S<
A;S++){let w=b[S];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.burst===void 0){const g={instancePath:s+"/schedule/a\
nneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles.items,data:w};e===null?e=[g]:e.push(g),t++}if(w.steps===void 0){
const g={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:k.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:w};e===null?e=[g]:
e.push(g),t++}if(w.base===void 0){const g={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:k.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.properties.anneal.properties.
cycles.items,data:w};e===null?e=[g]:e.push(g),t++}if(w.period===void 0){const g={instancePath:s+"/schedule/anneal/cycles\
/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:k.properties.schedule.
properties.anneal.properties.cycles.items,data:w};e===null?e=[g]:e.push(g),t++}if(w.until===void 0){const g={instancePath:s+
"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:w};e===null?e=[g]:e.push(g),t++}for(const g in w)
if(!(g==="burst"||g==="steps"||g==="base"||g==="period"||g==="until")){const q={instancePath:s+"/schedule/anneal/cycles/"+
S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:g},schema:!1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.
items,data:w};e===null?e=[q]:e.push(q),t++}if(w.burst!==void 0&&(R(w.burst,{instancePath:s+"/schedule/anneal/cycles/"+S+
"/burst",parentData:w,parentDataProperty:"burst",rootData:j})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),w.steps!==
void 0){let g=w.steps;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const q={instancePath:s+"/schedule/annea\
l/cycles/"+S+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:g};e===null?
e=[q]:e.push(q),t++}if(typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g))){const q={instancePath:s+"/schedule/anneal/cycle\
s/"+S+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:g};e===null?e=[q]:e.push(q),t++}}if(w.base!==void 0&&(R(w.base,{instancePath:s+"/schedule/an\
neal/cycles/"+S+"/base",parentData:w,parentDataProperty:"base",rootData:j})||(e=e===null?R.errors:e.concat(R.errors),t=e.
length)),w.period!==void 0){let g=w.period;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const q={instancePath:s+
"/schedule/anneal/cycles/"+S+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:g};e===null?e=[q]:e.push(q),t++}if(typeof g=="number"&&isFinite(g)&&(g<2||isNaN(g))){const q={instancePath:s+"/sche\
dule/anneal/cycles/"+S+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:k.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:g};e===null?e=[q]:e.push(q),t++}}if(w.until!==void 0){let g=w.until;
if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const q={instancePath:s+"/schedule/anneal/cycles/"+S+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:k.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:g};e===null?e=[q]:e.push(q),t++}if(typeof g==
"number"&&isFinite(g)&&(g<1||isNaN(g))){const q={instancePath:s+"/schedule/anneal/cycles/"+S+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:g};
e===null?e=[q]:e.push(q),t++}}}else{const g={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:k.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles.items,data:w};
e===null?e=[g]:e.push(g),t++}}}else{const A={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:k.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:k.properties.schedule.properties.anneal.properties.cycles,data:b};e===null?e=[A]:e.push(
A),t++}}}else{const u={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:k.properties.schedule.properties.anneal.type,parentSchema:k.properties.schedule.properties.
anneal,data:o};e===null?e=[u]:e.push(u),t++}}let f=n.warmup;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const o={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:k.properties.schedule.properties.warmup.type,parentSchema:k.properties.schedule.properties.warmup,data:f};
e===null?e=[o]:e.push(o),t++}if(typeof f=="number"&&isFinite(f)){if(f>1e5||isNaN(f)){const o={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:k.properties.schedule.properties.warmup,data:f};e===null?e=[o]:e.push(o),t++}if(f<0||isNaN(f)){const o={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:k.properties.schedule.properties.warmup,data:f};e===null?e=[o]:e.push(o),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(o=>Object.hasOwn(n,o)).length!==1){const o={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:k.properties.schedule.requiredWhenMerged,parentSchema:k.properties.schedule,
data:n};e===null?e=[o]:e.push(o),t++}}}if(r.steps!==void 0){let n=r.steps;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const f={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:k.
properties.steps.type,parentSchema:k.properties.steps,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const f={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:k.properties.steps,data:n};e===null?e=[f]:e.push(f),t++}}if(r.epochs!==void 0){
let n=r.epochs;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const f={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:k.properties.epochs.type,parentSchema:k.properties.
epochs,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const f={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.
properties.epochs,data:n};e===null?e=[f]:e.push(f),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const n={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:k.properties.batch_size.type,parentSchema:k.properties.batch_size,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const n={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.batch_size,data:i};e===null?e=[
n]:e.push(n),t++}let m=r.gradient_accumulation;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const n={instancePath:s+
"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:k.
properties.gradient_accumulation.type,parentSchema:k.properties.gradient_accumulation,data:m};e===null?e=[n]:e.push(n),t++}
if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const n={instancePath:s+"/gradient_accumulation",schemaPath:"#/prop\
erties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.
gradient_accumulation,data:m};e===null?e=[n]:e.push(n),t++}r.unet_lr!==void 0&&(re(r.unet_lr,{instancePath:s+"/unet_lr",
parentData:r,parentDataProperty:"unet_lr",rootData:j})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.text_encoder_lr!==
void 0&&(re(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:j})||
(e=e===null?re.errors:e.concat(re.errors),t=e.length)),xe(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"\
optimizer",rootData:j})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length);let y=r.seed;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){const n={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},schema:k.properties.seed.type,parentSchema:k.properties.seed,data:y};e===null?e=[n]:e.push(n),t++}if(typeof y==
"number"&&isFinite(y)){if(y>4294967295||isNaN(y)){const n={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:k.properties.seed,data:y};e===
null?e=[n]:e.push(n),t++}if(y<0||isNaN(y)){const n={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.seed,data:y};e===null?e=[n]:e.push(n),t++}}
if(r.clip_skip!==void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const f={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:k.properties.clip_skip.
type,parentSchema:k.properties.clip_skip,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||
isNaN(n))){const f={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:k.properties.clip_skip,data:n};e===null?e=[f]:e.push(f),t++}}if(r.previews!==void 0&&
(Ae(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:j})||(e=e===null?Ae.errors:
e.concat(Ae.errors),t=e.length)),r.save_every!==void 0){let n=r.save_every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const f={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"intege\
r"},schema:k.properties.save_every.type,parentSchema:k.properties.save_every,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n==
"number"&&isFinite(n)&&(n<1||isNaN(n))){const f={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:k.properties.save_every,data:n};e===null?e=[
f]:e.push(f),t++}}let _=r.silence;if(typeof _=="string"){if(!Ze.test(_)){const n={instancePath:s+"/silence",schemaPath:"\
#/properties/silence/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)? *(s|min|h)$"},schema:"^\\d+(\\.\\d+)? *(s|\
min|h)$",parentSchema:k.properties.silence,data:_};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/silence",
schemaPath:"#/properties/silence/type",keyword:"type",params:{type:"string"},schema:k.properties.silence.type,parentSchema:k.
properties.silence,data:_};e===null?e=[n]:e.push(n),t++}let l=r.keep_states;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))){const n={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"\
integer"},schema:k.properties.keep_states.type,parentSchema:k.properties.keep_states,data:l};e===null?e=[n]:e.push(n),t++}
if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){const n={instancePath:s+"/keep_states",schemaPath:"#/properties/kee\
p_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.keep_states,data:l};
e===null?e=[n]:e.push(n),t++}if(!s.startsWith("/defaults/")){if(["method"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:k.requiredWhenMerged,
parentSchema:k,data:r};e===null?e=[n]:e.push(n),t++}if(["base"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:k.requiredWhenMerged,parentSchema:k,
data:r};e===null?e=[n]:e.push(n),t++}if(["datasets"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:k.requiredWhenMerged,parentSchema:k,
data:r};e===null?e=[n]:e.push(n),t++}if(["schedule"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:k.requiredWhenMerged,parentSchema:k,
data:r};e===null?e=[n]:e.push(n),t++}if(["steps","epochs"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:k.requiredWhenMerged,
parentSchema:k,data:r};e===null?e=[n]:e.push(n),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:k.type,parentSchema:k,data:r};e===null?e=[a]:e.push(a),t++}return te.errors=e,t===0}const F={type:"\
object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:[
"weighted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"\
object",additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{
a:{type:"string",description:"The model that is changed."},b:{type:"string",description:"The model that is mixed in; wit\
hout it only networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in e\
very block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numb\
ers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},
loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of trained networks to bake \
in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to bake in; the one of `\
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}};function se(r,{
instancePath:s="",parentData:z,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;const p=t,a=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let P;if(r.alpha===void 0&&(P="alpha")||r.blocks===void 0&&(P="blocks")){const d={};e===null?e=[
d]:e.push(d),t++}}var c=a===t;if(c){const P={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},schema:F.not,parentSchema:F,
data:r};e===null?e=[P]:e.push(P),t++}else t=p,e!==null&&(p?e.length=p:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)
if(!(i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const m={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:F,
data:r};e===null?e=[m]:e.push(m),t++}let P=r.method;if(P!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:F.properties.method.enum},schema:F.properties.method.enum,
parentSchema:F.properties.method,data:P};e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const m in i)if(!(m==="a"||m==="b")){const y={instancePath:s+"/models",schemaPath:"#/pr\
operties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:F.
properties.models,data:i};e===null?e=[y]:e.push(y),t++}if(i.a!==void 0){let m=i.a;if(typeof m!="string"){const y={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:F.properties.
models.properties.a.type,parentSchema:F.properties.models.properties.a,data:m};e===null?e=[y]:e.push(y),t++}}if(i.b!==void 0){
let m=i.b;if(typeof m!="string"){const y={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:F.properties.models.properties.b.type,parentSchema:F.properties.models.properties.
b,data:m};e===null?e=[y]:e.push(y),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(m=>Object.hasOwn(i,m)).length!==1){
const m={instancePath:s+"/models",schemaPath:"#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["a"]},schema:F.properties.models.requiredWhenMerged,parentSchema:F.properties.models,data:i};e===null?e=[m]:e.push(
m),t++}}else{const m={instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
schema:F.properties.models.type,parentSchema:F.properties.models,data:i};e===null?e=[m]:e.push(m),t++}}if(r.alpha!==void 0){
let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const m={instancePath:s+"/alpha",schemaPath:"#/prope\
rties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.alpha,data:i};
e===null?e=[m]:e.push(m),t++}if(i<0||isNaN(i)){const m={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.alpha,data:i};e===null?e=[m]:e.push(
m),t++}}else{const m={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},
schema:F.properties.alpha.type,parentSchema:F.properties.alpha,data:i};e===null?e=[m]:e.push(m),t++}}if(r.blocks!==void 0){
let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const y={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:F.properties.blocks,data:i};e===null?e=[y]:e.push(y),
t++}if(i.length<26){const y={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:F.properties.blocks,data:i};e===null?e=[y]:e.push(y),t++}const m=i.length;for(let y=0;y<
m;y++){let _=i[y];if(typeof _=="number"&&isFinite(_)){if(_>1||isNaN(_)){const l={instancePath:s+"/blocks/"+y,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.
blocks.items,data:_};e===null?e=[l]:e.push(l),t++}if(_<0||isNaN(_)){const l={instancePath:s+"/blocks/"+y,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.blocks.
items,data:_};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/blocks/"+y,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:F.properties.blocks.items.type,parentSchema:F.properties.blocks.items,
data:_};e===null?e=[l]:e.push(l),t++}}}else{const m={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:F.properties.blocks.type,parentSchema:F.properties.blocks,data:i};e===null?e=[m]:e.push(
m),t++}}let d=r.loras;if(d&&typeof d=="object"&&!Array.isArray(d))for(const i in d){let m=d[i];if(!(typeof m=="number"&&
isFinite(m))){const y={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:F.properties.loras.additionalProperties.type,parentSchema:F.
properties.loras.additionalProperties,data:m};e===null?e=[y]:e.push(y),t++}}else{const i={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:F.properties.loras.type,parentSchema:F.properties.
loras,data:d};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const m={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:F.properties.vae.type,parentSchema:F.
properties.vae,data:i};e===null?e=[m]:e.push(m),t++}}let h=r.dtype;if(!(h==="fp16"||h==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:F.properties.dtype.enum},schema:F.properties.
dtype.enum,parentSchema:F.properties.dtype,data:h};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:F.requiredWhenMerged,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}}else{
const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,data:r};e===
null?e=[P]:e.push(P),t++}return se.errors=e,t===0}const C={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function je(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="checkpoint"||p===
"vae"||p==="clip_skip")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:C,data:r};e===null?e=[a]:e.push(a),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:C.dependencies,parentSchema:C,data:r};e===null?e=[p]:e.push(p),t++}if(r.
checkpoint!==void 0){let p=r.checkpoint;if(typeof p=="string"){if(p.length<1){const a={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.checkpoint,data:p};
e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:C.properties.checkpoint.type,parentSchema:C.properties.checkpoint,data:p};e===null?e=
[a]:e.push(a),t++}}if(r.vae!==void 0){let p=r.vae;if(typeof p=="string"){if(p.length<1){const a={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.vae,data:p};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:C.properties.vae.type,parentSchema:C.properties.vae,data:p};e===null?e=[a]:e.push(a),t++}}if(r.clip_skip!==
void 0){let p=r.clip_skip;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:C.properties.clip_skip.type,parentSchema:C.
properties.clip_skip,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const a={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:C.properties.clip_skip,data:p};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:C.requiredWhenMerged,parentSchema:C,data:r};e===null?e=[p]:
e.push(p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,
data:r};e===null?e=[p]:e.push(p),t++}return je.errors=e,t===0}function $e(r,{instancePath:s="",parentData:z,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const l in r)if(!ne.call(O.properties,l)){const n={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:O,data:r};e===null?
e=[n]:e.push(n),t++}if(r.sdbuild!==void 0){let l=r.sdbuild;if(l!==1){const n={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:O.properties.sdbuild,data:l};e===null?
e=[n]:e.push(n),t++}}if(r.extends!==void 0){let l=r.extends;if(typeof l!="string"&&!Array.isArray(l)){const n={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:O.properties.extends.type},schema:O.properties.
extends.type,parentSchema:O.properties.extends,data:l};e===null?e=[n]:e.push(n),t++}if(typeof l=="string"&&l.length<1){const n={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.
properties.extends,data:l};e===null?e=[n]:e.push(n),t++}if(Array.isArray(l)){if(l.length<1){const f={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.
extends,data:l};e===null?e=[f]:e.push(f),t++}const n=l.length;for(let f=0;f<n;f++){let o=l[f];if(typeof o=="string"){if(o.
length<1){const u={instancePath:s+"/extends/"+f,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:O.properties.extends.items,data:o};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+
"/extends/"+f,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:O.properties.extends.
items.type,parentSchema:O.properties.extends.items,data:o};e===null?e=[u]:e.push(u),t++}}}}if(r.vars!==void 0){let l=r.vars;
if(l&&typeof l=="object"&&!Array.isArray(l))for(const n in l){let f=l[n];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))){const o={instancePath:s+"/vars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:O.properties.vars.additionalProperties.type},schema:O.properties.vars.additionalProperties.
type,parentSchema:O.properties.vars.additionalProperties,data:f};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:O.properties.vars.type,parentSchema:O.
properties.vars,data:l};e===null?e=[n]:e.push(n),t++}}let d=r.defaults;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)
if(!(l==="dataset"||l==="train"||l==="merge")){const n={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:O.properties.defaults,
data:d};e===null?e=[n]:e.push(n),t++}d.dataset!==void 0&&(ee(d.dataset,{instancePath:s+"/defaults/dataset",parentData:d,
parentDataProperty:"dataset",rootData:j})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),d.train!==void 0&&(te(
d.train,{instancePath:s+"/defaults/train",parentData:d,parentDataProperty:"train",rootData:j})||(e=e===null?te.errors:e.
concat(te.errors),t=e.length)),d.merge!==void 0&&(se(d.merge,{instancePath:s+"/defaults/merge",parentData:d,parentDataProperty:"\
merge",rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length))}else{const l={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:O.properties.defaults.type,parentSchema:O.properties.
defaults,data:d};e===null?e=[l]:e.push(l),t++}let h=r.models;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const l in h){
const n=t;if(typeof l=="string"){if(!ie.test(l)){const f={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,
data:l,propertyName:l};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:l,propertyName:l};e===null?e=[f]:e.push(
f),t++}var p=n===t;if(!p){const f={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:l},schema:O.properties.models.propertyNames,parentSchema:O.properties.models,data:h};e===
null?e=[f]:e.push(f),t++}}for(const l in h)je(h[l],{instancePath:s+"/models/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,
parentDataProperty:l,rootData:j})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)}else{const l={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:O.properties.models.type,parentSchema:O.
properties.models,data:h};e===null?e=[l]:e.push(l),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i){
const n=t;if(typeof l=="string"){if(!ie.test(l)){const f={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,
data:l,propertyName:l};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:l,propertyName:l};e===null?e=[f]:e.push(
f),t++}var a=n===t;if(!a){const f={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},schema:O.properties.datasets.propertyNames,parentSchema:O.properties.datasets,data:i};
e===null?e=[f]:e.push(f),t++}}for(const l in i)ee(i[l],{instancePath:s+"/datasets/"+l.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:i,parentDataProperty:l,rootData:j})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{const l={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:O.properties.
datasets.type,parentSchema:O.properties.datasets,data:i};e===null?e=[l]:e.push(l),t++}let m=r.train;if(m&&typeof m=="obj\
ect"&&!Array.isArray(m)){for(const l in m){const n=t;if(typeof l=="string"){if(!ie.test(l)){const f={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,data:l,propertyName:l};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+
"/train",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,data:l,
propertyName:l};e===null?e=[f]:e.push(f),t++}var c=n===t;if(!c){const f={instancePath:s+"/train",schemaPath:"#/propertie\
s/train/propertyNames",keyword:"propertyNames",params:{propertyName:l},schema:O.properties.train.propertyNames,parentSchema:O.
properties.train,data:m};e===null?e=[f]:e.push(f),t++}}for(const l in m)te(m[l],{instancePath:s+"/train/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:l,rootData:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.
length)}else{const l={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},
schema:O.properties.train.type,parentSchema:O.properties.train,data:m};e===null?e=[l]:e.push(l),t++}let y=r.merge;if(y&&
typeof y=="object"&&!Array.isArray(y)){for(const l in y){const n=t;if(typeof l=="string"){if(!ie.test(l)){const f={instancePath:s+
"/merge",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},
schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:Z,data:l,propertyName:l};e===null?e=[f]:e.push(f),t++}}else{const f={
instancePath:s+"/merge",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:Z.type,parentSchema:Z,
data:l,propertyName:l};e===null?e=[f]:e.push(f),t++}var P=n===t;if(!P){const f={instancePath:s+"/merge",schemaPath:"#/pr\
operties/merge/propertyNames",keyword:"propertyNames",params:{propertyName:l},schema:O.properties.merge.propertyNames,parentSchema:O.
properties.merge,data:y};e===null?e=[f]:e.push(f),t++}}for(const l in y)se(y[l],{instancePath:s+"/merge/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:l,rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.
length)}else{const l={instancePath:s+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},
schema:O.properties.merge.type,parentSchema:O.properties.merge,data:y};e===null?e=[l]:e.push(l),t++}let _=r.report;if(_&&
typeof _=="object"&&!Array.isArray(_)){for(const l in _)if(l!=="title"){const n={instancePath:s+"/report",schemaPath:"#/\
properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:O.
properties.report,data:_};e===null?e=[n]:e.push(n),t++}if(_.title!==void 0){let l=_.title;if(typeof l!="string"){const n={
instancePath:s+"/report/title",schemaPath:"#/properties/report/properties/title/type",keyword:"type",params:{type:"strin\
g"},schema:O.properties.report.properties.title.type,parentSchema:O.properties.report.properties.title,data:l};e===null?
e=[n]:e.push(n),t++}}}else{const l={instancePath:s+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{
type:"object"},schema:O.properties.report.type,parentSchema:O.properties.report,data:_};e===null?e=[l]:e.push(l),t++}if(r.
default!==void 0){let l=r.default;if(Array.isArray(l)){const n=l.length;for(let f=0;f<n;f++){let o=l[f];if(typeof o!="st\
ring"){const u={instancePath:s+"/default/"+f,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type:"s\
tring"},schema:O.properties.default.items.type,parentSchema:O.properties.default.items,data:o};e===null?e=[u]:e.push(u),
t++}}}else{const n={instancePath:s+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"array"},
schema:O.properties.default.type,parentSchema:O.properties.default,data:l};e===null?e=[n]:e.push(n),t++}}if(!s.startsWith(
"/defaults/")&&["sdbuild"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?
e=[l]:e.push(l),t++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,
parentSchema:O,data:r};e===null?e=[d]:e.push(d),t++}return $e.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = He;
