// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Ve=qe,j={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
a checkpoint at every multiple of this many steps; only the result when absent."},keep_states:{type:"integer",minimum:0,
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
default:"fp16",description:"Numbers in the written file."}}}}},E={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},pe=Object.prototype.hasOwnProperty,
O={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
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
embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},K={type:["string","array"],items:{
type:"string",minLength:1},minLength:1,minItems:1};function q(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:K.type},schema:K.type,parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&r.length<1){const n={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K,data:r};e===null?e=
[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const a={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:K,data:r};e===null?e=[a]:e.push(a),t++}const n=r.length;for(let a=0;a<n;a++){let l=r[a];
if(typeof l=="string"){if(l.length<1){const w={instancePath:s+"/"+a,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:K.items,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/"+a,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:K.items.type,parentSchema:K.items,data:l};e===null?e=[w]:e.push(
w),t++}}}return q.errors=e,t===0}const Y={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},Oe=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function he(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:Y.required,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}for(const n in r)
if(n!=="flatten"){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:Y,data:r};e===null?e=[a]:e.push(a),t++}if(r.flatten!==void 0){let n=r.flatten;if(typeof n=="strin\
g"){if(!Oe.test(n)){const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:Y.properties.
flatten,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:Y.properties.flatten.type,parentSchema:Y.properties.flatten,data:n};e===
null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Y.
type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}return he.errors=e,t===0}const I={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function de(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const c in r)
if(!(c==="resolution"||c==="step"||c==="min"||c==="max"||c==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:I,data:r};e===null?e=[i]:
e.push(i),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&!Array.isArray(n)){const c={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:I.properties.resolution.type},schema:I.
properties.resolution.type,parentSchema:I.properties.resolution,data:n};e===null?e=[c]:e.push(c),t++}if(typeof n=="numbe\
r"&&isFinite(n)&&(n<8||isNaN(n))){const c={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.resolution,data:n};e===null?e=[c]:e.push(c),
t++}if(Array.isArray(n)){if(n.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:I.properties.resolution,data:n};e===null?e=[i]:e.push(i),t++}
if(n.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:I.properties.resolution,data:n};e===null?e=[i]:e.push(i),t++}const c=n.length;for(let i=0;i<
c;i++){let o=n[i];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:I.properties.resolution.items.type,parentSchema:I.
properties.resolution.items,data:o};e===null?e=[f]:e.push(f),t++}if(typeof o=="number"&&isFinite(o)&&(o<8||isNaN(o))){const f={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:I.properties.resolution.items,data:o};e===null?e=[f]:e.push(f),t++}}}let a=r.step;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:I.properties.step.type,parentSchema:I.properties.step,data:a};e===null?e=[c]:e.push(
c),t++}if(typeof a=="number"&&isFinite(a)&&(a<8||isNaN(a))){const c={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.step,data:a};e===null?e=
[c]:e.push(c),t++}let l=r.min;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const c={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:I.properties.min.type,parentSchema:I.properties.min,
data:l};e===null?e=[c]:e.push(c),t++}if(typeof l=="number"&&isFinite(l)&&(l<8||isNaN(l))){const c={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.
min,data:l};e===null?e=[c]:e.push(c),t++}let w=r.max;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const c={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:I.properties.max.
type,parentSchema:I.properties.max,data:w};e===null?e=[c]:e.push(c),t++}if(typeof w=="number"&&isFinite(w)&&(w<8||isNaN(
w))){const c={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:I.properties.max,data:w};e===null?e=[c]:e.push(c),t++}let m=r.upscale;if(!(m==="allow"||m==="warn"||
m==="never")){const c={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:I.
properties.upscale.enum},schema:I.properties.upscale.enum,parentSchema:I.properties.upscale,data:m};e===null?e=[c]:e.push(
c),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,
data:r};e===null?e=[n]:e.push(n),t++}return de.errors=e,t===0}const b={type:"object",additionalProperties:!1,description:"\
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
ating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},$e=new RegExp(
"^\\.[A-Za-z0-9_.-]+$","u"),We=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),F={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function ie(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const a in r)if(!(a==="gene\
ral"||a==="character"||a==="copyright"||a==="artist"||a==="meta"||a==="tags")){const l={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:F,data:r};e===null?
e=[l]:e.push(l),t++}if(r.general!==void 0){let a=r.general;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const l={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:F.properties.general,data:a};e===null?e=[l]:e.push(l),t++}if(a<0||isNaN(a)){const l={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.
properties.general,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:F.properties.general.type,parentSchema:F.properties.general,
data:a};e===null?e=[l]:e.push(l),t++}}if(r.character!==void 0){let a=r.character;if(typeof a=="number"&&isFinite(a)){if(a>
1||isNaN(a)){const l={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:F.properties.character,data:a};e===null?e=[l]:e.push(l),t++}if(a<0||isNaN(
a)){const l={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:F.properties.character,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:F.properties.character.
type,parentSchema:F.properties.character,data:a};e===null?e=[l]:e.push(l),t++}}if(r.copyright!==void 0){let a=r.copyright;
if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const l={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.copyright,data:a};e===
null?e=[l]:e.push(l),t++}if(a<0||isNaN(a)){const l={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.copyright,data:a};e===null?e=[
l]:e.push(l),t++}}else{const l={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:F.properties.copyright.type,parentSchema:F.properties.copyright,data:a};e===null?e=[l]:e.push(l),t++}}
if(r.artist!==void 0){let a=r.artist;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const l={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.
properties.artist,data:a};e===null?e=[l]:e.push(l),t++}if(a<0||isNaN(a)){const l={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.artist,
data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:F.properties.artist.type,parentSchema:F.properties.artist,data:a};e===null?e=[l]:e.push(
l),t++}}if(r.meta!==void 0){let a=r.meta;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const l={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.
properties.meta,data:a};e===null?e=[l]:e.push(l),t++}if(a<0||isNaN(a)){const l={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.meta,data:a};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:F.properties.meta.type,parentSchema:F.properties.meta,data:a};e===null?e=[l]:e.push(l),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const a in n){let l=n[a];if(typeof l=="number"&&isFinite(l)){if(l>1||
isNaN(l)){const w={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.tags.additionalProperties,
data:l};e===null?e=[w]:e.push(w),t++}if(l<0||isNaN(l)){const w={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:F.properties.tags.additionalProperties,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"\
/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:F.properties.tags.additionalProperties.type,parentSchema:F.properties.tags.additionalProperties,
data:l};e===null?e=[w]:e.push(w),t++}}else{const a={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:F.properties.tags.type,parentSchema:F.properties.tags,data:n};e===null?e=[a]:e.push(
a),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,
data:r};e===null?e=[n]:e.push(n),t++}return ie.errors=e,t===0}function ue(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:A=r}={}){let e=null,t=0;const n=t;let a=!1,l=null;const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:L.
oneOf[0].required,parentSchema:L.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var c=w===t;c&&(a=!0,l=0);const m=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:L.oneOf[1].required,parentSchema:L.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var c=m===t;if(c&&a)a=!1,l=[l,1];else{c&&(a=!0,l=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const f={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:L.oneOf[2].required,parentSchema:L.oneOf[2],data:r};e===null?e=[f]:e.push(f),t++}var c=i===t;if(c&&a)a=
!1,l=[l,2];else{c&&(a=!0,l=2);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const p={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:L.oneOf[3].required,parentSchema:L.
oneOf[3],data:r};e===null?e=[p]:e.push(p),t++}var c=f===t;c&&a?(a=!1,l=[l,3]):c&&(a=!0,l=3)}}if(a)t=n,e!==null&&(n?e.length=
n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},schema:L.oneOf,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const o={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:L,data:r};e===null?
e=[o]:e.push(o),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:L.dependencies,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!$e.test(i)){const o={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:L.properties.sidecar,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:L.properties.
sidecar.type,parentSchema:L.properties.sidecar,data:i};e===null?e=[o]:e.push(o),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!We.test(i)){const o={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:L.properties.
scores,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:L.properties.scores.type,parentSchema:L.properties.scores,data:i};e===null?
e=[o]:e.push(o),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.
metadata,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:L.properties.metadata.type,parentSchema:L.properties.metadata,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const o={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:L.properties.filename.enum},schema:L.properties.filename.
enum,parentSchema:L.properties.filename,data:i};e===null?e=[o]:e.push(o),t++}}if(r.thresholds!==void 0&&(ie(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:A})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const o=i.length;for(let f=0;f<o;f++){
let S=i[f];if(!(S==="general"||S==="artist"||S==="copyright"||S==="character"||S==="meta"||S==="rating")){const p={instancePath:s+
"/categories/"+f,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:L.properties.categories.
items.enum},schema:L.properties.categories.items.enum,parentSchema:L.properties.categories.items,data:S};e===null?e=[p]:
e.push(p),t++}}}else{const o={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:L.properties.categories.type,parentSchema:L.properties.categories,data:i};e===null?e=[o]:e.push(o),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}return ue.errors=e,t===0}const Q={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Le=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function fe(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n===
"sha256"||n==="note")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:Q,data:r};e===null?e=[a]:e.push(a),t++}if(r.add!==void 0&&(q(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:A})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.drop!==
void 0&&(q(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:A})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.set!==void 0&&(q(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:A})||
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
rootData:A=r}={}){let e=null,t=0;const n=t;let a=!1,l=null;const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:k.
oneOf[0].required,parentSchema:k.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var c=w===t;c&&(a=!0,l=0);const m=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"only"},schema:k.oneOf[1].required,parentSchema:k.oneOf[1],data:r};e===null?e=[i]:e.push(
i),t++}var c=m===t;if(c&&a)a=!1,l=[l,1];else{c&&(a=!0,l=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===
void 0){const f={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:k.
oneOf[2].required,parentSchema:k.oneOf[2],data:r};e===null?e=[f]:e.push(f),t++}var c=i===t;if(c&&a)a=!1,l=[l,2];else{c&&
(a=!0,l=2);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const p={instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"replace"},schema:k.oneOf[3].required,parentSchema:k.oneOf[3],
data:r};e===null?e=[p]:e.push(p),t++}var c=f===t;if(c&&a)a=!1,l=[l,3];else{c&&(a=!0,l=3);const p=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.map===void 0){const u={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{
missingProperty:"map"},schema:k.oneOf[4].required,parentSchema:k.oneOf[4],data:r};e===null?e=[u]:e.push(u),t++}var c=p===
t;if(c&&a)a=!1,l=[l,4];else{c&&(a=!0,l=4);const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const d={
instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"combine"},schema:k.oneOf[5].required,
parentSchema:k.oneOf[5],data:r};e===null?e=[d]:e.push(d),t++}var c=u===t;if(c&&a)a=!1,l=[l,5];else{c&&(a=!0,l=5);const d=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const P={instancePath:s,schemaPath:"#/oneOf/6/required",
keyword:"required",params:{missingProperty:"subsume"},schema:k.oneOf[6].required,parentSchema:k.oneOf[6],data:r};e===null?
e=[P]:e.push(P),t++}var c=d===t;if(c&&a)a=!1,l=[l,6];else{c&&(a=!0,l=6);const P=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.imply===void 0){const x={instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"\
imply"},schema:k.oneOf[7].required,parentSchema:k.oneOf[7],data:r};e===null?e=[x]:e.push(x),t++}var c=P===t;if(c&&a)a=!1,
l=[l,7];else{c&&(a=!0,l=7);const x=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.exclusive===void 0){const $={instancePath:s,
schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"exclusive"},schema:k.oneOf[8].required,parentSchema:k.
oneOf[8],data:r};e===null?e=[$]:e.push($),t++}var c=x===t;if(c&&a)a=!1,l=[l,8];else{c&&(a=!0,l=8);const $=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.require===void 0){const ne={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"requi\
red",params:{missingProperty:"require"},schema:k.oneOf[9].required,parentSchema:k.oneOf[9],data:r};e===null?e=[ne]:e.push(
ne),t++}var c=$===t;if(c&&a)a=!1,l=[l,9];else{c&&(a=!0,l=9);const ne=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===
void 0){const oe={instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:k.
oneOf[10].required,parentSchema:k.oneOf[10],data:r};e===null?e=[oe]:e.push(oe),t++}var c=ne===t;if(c&&a)a=!1,l=[l,10];else{
c&&(a=!0,l=10);const oe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const le={instancePath:s,schemaPath:"\
#/oneOf/11/required",keyword:"required",params:{missingProperty:"trigger"},schema:k.oneOf[11].required,parentSchema:k.oneOf[11],
data:r};e===null?e=[le]:e.push(le),t++}var c=oe===t;if(c&&a)a=!1,l=[l,11];else{c&&(a=!0,l=11);const le=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.prefix===void 0){const me={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"requi\
red",params:{missingProperty:"prefix"},schema:k.oneOf[12].required,parentSchema:k.oneOf[12],data:r};e===null?e=[me]:e.push(
me),t++}var c=le===t;if(c&&a)a=!1,l=[l,12];else{c&&(a=!0,l=12);const me=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
suffix===void 0){const Ae={instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"s\
uffix"},schema:k.oneOf[13].required,parentSchema:k.oneOf[13],data:r};e===null?e=[Ae]:e.push(Ae),t++}var c=me===t;c&&a?(a=
!1,l=[l,13]):c&&(a=!0,l=13)}}}}}}}}}}}}if(a)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:l},schema:k.oneOf,parentSchema:k,data:r};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!pe.call(k.properties,i)){const o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:k,data:r};e===
null?e=[o]:e.push(o),t++}if(r.to!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
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
id;if(typeof i=="string"){if(!se.test(i)){const o={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:E,
data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"t\
ype",params:{type:"string"},schema:E.type,parentSchema:E,data:i};e===null?e=[o]:e.push(o),t++}}if(r.drop!==void 0&&(q(r.
drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:A})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),r.ancestors!==void 0){let i=r.ancestors;if(typeof i!="boolean"){const o={instancePath:s+"/ancestors",schemaPath:"\
#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:k.properties.ancestors.type,parentSchema:k.properties.
ancestors,data:i};e===null?e=[o]:e.push(o),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="w\
rong")){const o={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:k.properties.
role.enum},schema:k.properties.role.enum,parentSchema:k.properties.role,data:i};e===null?e=[o]:e.push(o),t++}}if(r.only!==
void 0&&(q(r.only,{instancePath:s+"/only",parentData:r,parentDataProperty:"only",rootData:A})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.add!==void 0&&(q(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:A})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Fe.test(i)){const o={
instancePath:s+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after)\
: *\\S.*)$"},schema:"^(first|last|(before|after): *\\S.*)$",parentSchema:k.properties.at,data:i};e===null?e=[o]:e.push(o),
t++}}else{const o={instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:k.
properties.at.type,parentSchema:k.properties.at,data:i};e===null?e=[o]:e.push(o),t++}}if(r.replace!==void 0){let i=r.replace;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const o={instancePath:s+"/replace",schemaPath:"\
#/properties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.replace,
data:i};e===null?e=[o]:e.push(o),t++}for(const o in i)q(i[o],{instancePath:s+"/replace/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:o,rootData:A})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{const o={
instancePath:s+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:k.properties.
replace.type,parentSchema:k.properties.replace,data:i};e===null?e=[o]:e.push(o),t++}}if(r.map!==void 0){let i=r.map;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const o={instancePath:s+"/map",schemaPath:"#/properti\
es/map/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.map,data:i};e===null?e=
[o]:e.push(o),t++}for(const o in i){let f=i[o];if(typeof f=="string"){if(f.length<1){const S={instancePath:s+"/map/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.map.additionalProperties,data:f};e===null?e=[S]:e.push(S),t++}}else{const S={
instancePath:s+"/map/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",
keyword:"type",params:{type:"string"},schema:k.properties.map.additionalProperties.type,parentSchema:k.properties.map.additionalProperties,
data:f};e===null?e=[S]:e.push(S),t++}}}else{const o={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"t\
ype",params:{type:"object"},schema:k.properties.map.type,parentSchema:k.properties.map,data:i};e===null?e=[o]:e.push(o),
t++}}if(r.combine!==void 0){let i=r.combine;if(Array.isArray(i)){if(i.length<2){const f={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:k.properties.combine,data:i};e===
null?e=[f]:e.push(f),t++}const o=i.length;for(let f=0;f<o;f++){let S=i[f];if(typeof S=="string"){if(S.length<1){const p={
instancePath:s+"/combine/"+f,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:k.properties.combine.items,data:S};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/combine/"+f,
schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:k.properties.combine.items.type,
parentSchema:k.properties.combine.items,data:S};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/type",keyword:"type",params:{type:"array"},schema:k.properties.combine.type,parentSchema:k.properties.
combine,data:i};e===null?e=[o]:e.push(o),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const o={
instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.to,data:i};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:k.properties.to.type,parentSchema:k.properties.to,data:i};e===null?e=[o]:e.
push(o),t++}}if(r.in!==void 0){let i=r.in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const o={
instancePath:s+"/in",schemaPath:"#/properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:k.
properties.in,data:i};e===null?e=[o]:e.push(o),t++}if(Object.keys(i).length<1){const o={instancePath:s+"/in",schemaPath:"\
#/properties/in/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.in,data:i};e===
null?e=[o]:e.push(o),t++}for(const o in i)q(i[o],{instancePath:s+"/in/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:o,rootData:A})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{const o={instancePath:s+"/in",
schemaPath:"#/properties/in/type",keyword:"type",params:{type:"object"},schema:k.properties.in.type,parentSchema:k.properties.
in,data:i};e===null?e=[o]:e.push(o),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.suffix===void 0&&(i.suffix=!1);for(const f in i)if(!(f==="table"||f==="suffix")){const S={instancePath:s+"/subsume",
schemaPath:"#/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,
parentSchema:k.properties.subsume,data:i};e===null?e=[S]:e.push(S),t++}if(i.table!==void 0){let f=i.table;if(typeof f=="\
string"){if(f.length<1){const S={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.subsume.properties.table,data:f};e===null?
e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/typ\
e",keyword:"type",params:{type:"string"},schema:k.properties.subsume.properties.table.type,parentSchema:k.properties.subsume.
properties.table,data:f};e===null?e=[S]:e.push(S),t++}}let o=i.suffix;if(typeof o!="boolean"){const f={instancePath:s+"/\
subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:k.
properties.subsume.properties.suffix.type,parentSchema:k.properties.subsume.properties.suffix,data:o};e===null?e=[f]:e.push(
f),t++}}else{const o={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"obje\
ct"},schema:k.properties.subsume.type,parentSchema:k.properties.subsume,data:i};e===null?e=[o]:e.push(o),t++}}if(r.imply!==
void 0){let i=r.imply;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(o!=="table"){const f={instancePath:s+
"/imply",schemaPath:"#/properties/imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:k.properties.imply,data:i};e===null?e=[f]:e.push(f),t++}if(i.table!==void 0){let o=i.table;if(typeof o==
"string"){if(o.length<1){const f={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.imply.properties.table,data:o};e===null?e=[f]:
e.push(f),t++}}else{const f={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"\
type",params:{type:"string"},schema:k.properties.imply.properties.table.type,parentSchema:k.properties.imply.properties.
table,data:o};e===null?e=[f]:e.push(f),t++}}}else{const o={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",
keyword:"type",params:{type:"object"},schema:k.properties.imply.type,parentSchema:k.properties.imply,data:i};e===null?e=
[o]:e.push(o),t++}}if(r.exclusive!==void 0&&(q(r.exclusive,{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"\
exclusive",rootData:A})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.require!==void 0&&(q(r.require,{instancePath:s+
"/require",parentData:r,parentDataProperty:"require",rootData:A})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),
r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const o={instancePath:s+"/on",schemaPath:"#/properties/on/enum",
keyword:"enum",params:{allowedValues:k.properties.on.enum},schema:k.properties.on.enum,parentSchema:k.properties.on,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||i==="order")){const o={instancePath:s+"\
/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:k.properties.keep.enum},schema:k.properties.
keep.enum,parentSchema:k.properties.keep,data:i};e===null?e=[o]:e.push(o),t++}}if(r.mark!==void 0&&(q(r.mark,{instancePath:s+
"/mark",parentData:r,parentDataProperty:"mark",rootData:A})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.trigger!==
void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.trigger,data:i};e===null?e=
[o]:e.push(o),t++}}else{const o={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{
type:"string"},schema:k.properties.trigger.type,parentSchema:k.properties.trigger,data:i};e===null?e=[o]:e.push(o),t++}}
if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.prefix,data:i};e===
null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{
type:"string"},schema:k.properties.prefix.type,parentSchema:k.properties.prefix,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/suffix",schemaPath:"#/pr\
operties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.suffix,data:i};e===null?
e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{
type:"string"},schema:k.properties.suffix.type,parentSchema:k.properties.suffix,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/subset",schemaPath:"#/pr\
operties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.subset,data:i};e===null?
e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{
type:"string"},schema:k.properties.subset.type,parentSchema:k.properties.subset,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const o={instancePath:s+"/when",schemaPath:"#/properti\
es/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.when,data:i};e===null?e=[o]:e.
push(o),t++}}else{const o={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"strin\
g"},schema:k.properties.when.type,parentSchema:k.properties.when,data:i};e===null?e=[o]:e.push(o),t++}}if(r.note!==void 0){
let i=r.note;if(typeof i!="string"){const o={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:"string"},schema:k.properties.note.type,parentSchema:k.properties.note,data:i};e===null?e=[o]:e.push(o),t++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:k.type,parentSchema:k,data:r};e===
null?e=[i]:e.push(i),t++}return ye.errors=e,t===0}const G={type:"object",additionalProperties:!1,description:"How long a\
 caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-2\
5)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"l\
int",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sur\
e of, else from the end."}}};function ge(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const l in r)
if(!(l==="tokens"||l==="tags"||l==="over")){const w={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:l},schema:!1,parentSchema:G,data:r};e===null?e=[w]:e.push(w),t++}let n=r.tokens;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:s+"/tokens",schemaPath:"#/properties/tok\
ens/type",keyword:"type",params:{type:"integer"},schema:G.properties.tokens.type,parentSchema:G.properties.tokens,data:n};
e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const l={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:G.properties.tokens,
data:n};e===null?e=[l]:e.push(l),t++}if(r.tags!==void 0){let l=r.tags;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:G.
properties.tags.type,parentSchema:G.properties.tags,data:l};e===null?e=[w]:e.push(w),t++}if(typeof l=="number"&&isFinite(
l)&&(l<1||isNaN(l))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:G.properties.tags,data:l};e===null?e=[w]:e.push(w),t++}}let a=r.over;if(!(a==="lint"||
a==="drop")){const l={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:G.
properties.over.enum},schema:G.properties.over.enum,parentSchema:G.properties.over,data:a};e===null?e=[l]:e.push(l),t++}}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:r};e===
null?e=[n]:e.push(n),t++}return ge.errors=e,t===0}const De=new RegExp("^[^\\s,]+$","u");function be(r,{instancePath:s="",
parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const h in r)if(!pe.call(b.properties,h)){const d={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:b,data:r};e===null?
e=[d]:e.push(d),t++}let w=r.kind;if(!(w==="tags"||w==="text"||w==="mixed")){const h={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:b.properties.kind.enum},schema:b.properties.kind.enum,parentSchema:b.
properties.kind,data:w};e===null?e=[h]:e.push(h),t++}if(r.template!==void 0){let h=r.template;if(typeof h=="string"){if(h.
length<1){const d={instancePath:s+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:b.properties.template,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/templat\
e",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"},schema:b.properties.template.type,parentSchema:b.
properties.template,data:h};e===null?e=[d]:e.push(d),t++}}if(r.scheme!==void 0){let h=r.scheme;if(!(h==="maruzen"||h==="\
keep"||h==="style"||h==="textual-inversion")){const d={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"\
enum",params:{allowedValues:b.properties.scheme.enum},schema:b.properties.scheme.enum,parentSchema:b.properties.scheme,data:h};
e===null?e=[d]:e.push(d),t++}}if(r.learned!==void 0&&(q(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"\
learned",rootData:A})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.trigger!==void 0){let h=r.trigger;if(typeof h==
"string"){if(h.length<1){const d={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:b.properties.trigger,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:b.properties.trigger.type,
parentSchema:b.properties.trigger,data:h};e===null?e=[d]:e.push(d),t++}}let m=r.fixed_outfit;if(typeof m!="boolean"){const h={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:b.
properties.fixed_outfit.type,parentSchema:b.properties.fixed_outfit,data:m};e===null?e=[h]:e.push(h),t++}let c=r.from;if(Array.
isArray(c)){if(c.length<1){const d={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:b.properties.from,data:c};e===null?e=[d]:e.push(d),t++}const h=c.length;for(let d=0;d<h;d++)
ue(c[d],{instancePath:s+"/from/"+d,parentData:c,parentDataProperty:d,rootData:A})||(e=e===null?ue.errors:e.concat(ue.errors),
t=e.length)}else{const h={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:b.properties.from.type,parentSchema:b.properties.from,data:c};e===null?e=[h]:e.push(h),t++}ie(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:A})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);
let i=r.vocab;if(i&&typeof i=="object"&&!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const d in i)if(!(d==="fil\
es"||d==="extra")){const _={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d},schema:!1,parentSchema:b.properties.vocab,data:i};e===null?e=[_]:e.push(_),
t++}i.files!==void 0&&(q(i.files,{instancePath:s+"/vocab/files",parentData:i,parentDataProperty:"files",rootData:A})||(e=
e===null?q.errors:e.concat(q.errors),t=e.length));let h=i.extra;if(Array.isArray(h)){const d=h.length;for(let _=0;_<d;_++){
let P=h[_];if(typeof P=="string"){if(P.length<1){const N={instancePath:s+"/vocab/extra/"+_,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.vocab.properties.
extra.items,data:P};e===null?e=[N]:e.push(N),t++}}else{const N={instancePath:s+"/vocab/extra/"+_,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:b.properties.vocab.properties.extra.items.
type,parentSchema:b.properties.vocab.properties.extra.items,data:P};e===null?e=[N]:e.push(N),t++}}}else{const d={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:b.properties.
vocab.properties.extra.type,parentSchema:b.properties.vocab.properties.extra,data:h};e===null?e=[d]:e.push(d),t++}}else{
const h={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:b.properties.
vocab.type,parentSchema:b.properties.vocab,data:i};e===null?e=[h]:e.push(h),t++}if(r.overrides!==void 0){let h=r.overrides;
if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){const d={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:b.properties.overrides.type},schema:b.properties.overrides.type,parentSchema:b.
properties.overrides,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="string"&&h.length<1){const d={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
overrides,data:h};e===null?e=[d]:e.push(d),t++}if(h&&typeof h=="object"&&!Array.isArray(h))for(const d in h)fe(h[d],{instancePath:s+
"/overrides/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:d,rootData:A})||(e=e===null?fe.errors:
e.concat(fe.errors),t=e.length)}let o=r.groups;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const h in o){const d=t;
if(typeof h=="string"){if(!se.test(h)){const _={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:E,
data:h,propertyName:h};e===null?e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:h,propertyName:h};e===null?e=[_]:e.push(
_),t++}var n=d===t;if(!n){const _={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:h},schema:b.properties.groups.propertyNames,parentSchema:b.properties.groups,data:o};e===
null?e=[_]:e.push(_),t++}}for(const h in o){let d=o[h];const _=t;let P=!1;const N=t;if(Array.isArray(d)){const x=d.length;
for(let v=0;v<x;v++){let $=d[v];if(typeof $=="string"){if($.length<1){const C={instancePath:s+"/groups/"+h.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+v,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:b.properties.groups.additionalProperties.anyOf[0].items,data:$};e===null?
e=[C]:e.push(C),t++}}else{const C={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:b.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:b.properties.groups.additionalProperties.anyOf[0].items,data:$};e===
null?e=[C]:e.push(C),t++}}}else{const x={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:b.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:b.properties.groups.additionalProperties.anyOf[0],data:d};e===null?e=[x]:e.push(x),t++}var a=N===
t;if(P=P||a,!P){const x=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.file===void 0){const $={instancePath:s+"/gro\
ups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:b.properties.groups.additionalProperties.anyOf[1].required,parentSchema:b.
properties.groups.additionalProperties.anyOf[1],data:d};e===null?e=[$]:e.push($),t++}for(const $ in d)if($!=="file"){const C={
instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},schema:!1,parentSchema:b.properties.
groups.additionalProperties.anyOf[1],data:d};e===null?e=[C]:e.push(C),t++}if(d.file!==void 0){let $=d.file;if(typeof $==
"string"){if($.length<1){const C={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:b.properties.groups.additionalProperties.anyOf[1].properties.file,data:$};e===null?e=[C]:e.push(C),t++}}else{
const C={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:b.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:b.properties.groups.additionalProperties.anyOf[1].properties.file,data:$};e===
null?e=[C]:e.push(C),t++}}}else{const $={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:b.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:b.properties.groups.additionalProperties.anyOf[1],data:d};e===null?e=[$]:
e.push($),t++}var a=x===t;P=P||a}if(P)t=_,e!==null&&(_?e.length=_:e=null);else{const x={instancePath:s+"/groups/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:b.
properties.groups.additionalProperties.anyOf,parentSchema:b.properties.groups.additionalProperties,data:d};e===null?e=[x]:
e.push(x),t++}}}else{const h={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:b.properties.groups.type,parentSchema:b.properties.groups,data:o};e===null?e=[h]:e.push(h),t++}let f=r.rules;
if(Array.isArray(f)){const h=f.length;for(let d=0;d<h;d++)ye(f[d],{instancePath:s+"/rules/"+d,parentData:f,parentDataProperty:d,
rootData:A})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else{const h={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:b.properties.rules.type,parentSchema:b.properties.rules,
data:f};e===null?e=[h]:e.push(h),t++}let S=r.order;if(Array.isArray(S)){const h=S.length;for(let d=0;d<h;d++){let _=S[d];
if(typeof _=="string"){if(_.length<1){const P={instancePath:s+"/order/"+d,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.order.items,data:_};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/order/"+d,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:b.
properties.order.items.type,parentSchema:b.properties.order.items,data:_};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:b.properties.order.type,parentSchema:b.
properties.order,data:S};e===null?e=[h]:e.push(h),t++}if(r.keep!==void 0){let h=r.keep;const d=t;let _=!1;const P=t;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const N={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:b.properties.keep.anyOf[0].type,parentSchema:b.properties.keep.anyOf[0],data:h};e===
null?e=[N]:e.push(N),t++}if(typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h))){const N={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.
keep.anyOf[0],data:h};e===null?e=[N]:e.push(N),t++}var l=P===t;if(_=_||l,!_){const N=t;if(h&&typeof h=="object"&&!Array.
isArray(h)){if(h.separator===void 0){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:b.properties.keep.anyOf[1].required,parentSchema:b.properties.keep.
anyOf[1],data:h};e===null?e=[v]:e.push(v),t++}for(const v in h)if(!(v==="separator"||v==="tags")){const $={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
schema:!1,parentSchema:b.properties.keep.anyOf[1],data:h};e===null?e=[$]:e.push($),t++}if(h.separator!==void 0){let v=h.
separator;if(typeof v=="string"){if(!De.test(v)){const $={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:b.
properties.keep.anyOf[1].properties.separator,data:v};e===null?e=[$]:e.push($),t++}}else{const $={instancePath:s+"/keep/\
separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:b.
properties.keep.anyOf[1].properties.separator.type,parentSchema:b.properties.keep.anyOf[1].properties.separator,data:v};
e===null?e=[$]:e.push($),t++}}if(h.tags!==void 0){let v=h.tags;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){
const $={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{
type:"integer"},schema:b.properties.keep.anyOf[1].properties.tags.type,parentSchema:b.properties.keep.anyOf[1].properties.
tags,data:v};e===null?e=[$]:e.push($),t++}if(typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v))){const $={instancePath:s+"\
/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:b.properties.keep.anyOf[1].properties.tags,data:v};e===null?e=[$]:e.push($),t++}}}else{const v={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:b.properties.keep.anyOf[1].
type,parentSchema:b.properties.keep.anyOf[1],data:h};e===null?e=[v]:e.push(v),t++}var l=N===t;_=_||l}if(_)t=d,e!==null&&
(d?e.length=d:e=null);else{const N={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:b.properties.keep.anyOf,parentSchema:b.properties.keep,data:h};e===null?e=[N]:e.push(N),t++}}ge(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:A})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length);let p=r.
render;if(p&&typeof p=="object"&&!Array.isArray(p)){p.space===void 0&&(p.space=" "),p.escape===void 0&&(p.escape=!1);for(const _ in p)
if(!(_==="space"||_==="escape"||_==="wildcards")){const P={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},schema:!1,parentSchema:b.properties.render,
data:p};e===null?e=[P]:e.push(P),t++}let h=p.space;if(!(h===" "||h==="_")){const _={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:b.properties.render.properties.space.enum},
schema:b.properties.render.properties.space.enum,parentSchema:b.properties.render.properties.space,data:h};e===null?e=[_]:
e.push(_),t++}let d=p.escape;if(typeof d!="boolean"){const _={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:b.properties.render.properties.escape.type,parentSchema:b.
properties.render.properties.escape,data:d};e===null?e=[_]:e.push(_),t++}if(p.wildcards!==void 0){let _=p.wildcards;if(typeof _!=
"boolean"){const P={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:b.properties.render.properties.wildcards.type,parentSchema:b.properties.render.properties.
wildcards,data:_};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:b.properties.render.type,parentSchema:b.properties.render,data:p};e===
null?e=[h]:e.push(h),t++}let y=r.train;if(y&&typeof y=="object"&&!Array.isArray(y)){y.shuffle===void 0&&(y.shuffle=!1),y.
caption_dropout===void 0&&(y.caption_dropout=0),y.caption_dropout_every_n_epochs===void 0&&(y.caption_dropout_every_n_epochs=
0),y.tag_dropout===void 0&&(y.tag_dropout=0),y.variants===void 0&&(y.variants=0),y.variants_seed===void 0&&(y.variants_seed=
0);for(const v in y)if(!(v==="shuffle"||v==="caption_dropout"||v==="caption_dropout_every_n_epochs"||v==="tag_dropout"||
v==="variants"||v==="variants_seed")){const $={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:b.properties.train,data:y};e===null?
e=[$]:e.push($),t++}let h=y.shuffle;if(typeof h!="boolean"){const v={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:b.properties.train.properties.shuffle.
type,parentSchema:b.properties.train.properties.shuffle,data:h};e===null?e=[v]:e.push(v),t++}let d=y.caption_dropout;if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d)){const v={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.properties.
train.properties.caption_dropout,data:d};e===null?e=[v]:e.push(v),t++}if(d<0||isNaN(d)){const v={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:b.properties.train.properties.caption_dropout,data:d};e===null?e=[v]:e.push(v),t++}}else{
const v={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:b.properties.train.properties.caption_dropout.type,parentSchema:b.properties.train.properties.
caption_dropout,data:d};e===null?e=[v]:e.push(v),t++}let _=y.caption_dropout_every_n_epochs;if(!(typeof _=="number"&&!(_%
1)&&!isNaN(_)&&isFinite(_))){const v={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:b.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:b.properties.train.properties.caption_dropout_every_n_epochs,data:_};e===
null?e=[v]:e.push(v),t++}if(typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_))){const v={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.train.properties.caption_dropout_every_n_epochs,data:_};
e===null?e=[v]:e.push(v),t++}let P=y.tag_dropout;if(typeof P=="number"&&isFinite(P)){if(P>1||isNaN(P)){const v={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:b.properties.train.properties.tag_dropout,data:P};e===null?e=[v]:e.push(v),t++}if(P<0||
isNaN(P)){const v={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.train.properties.tag_dropout,data:P};e===null?
e=[v]:e.push(v),t++}}else{const v={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:b.properties.train.properties.tag_dropout.type,parentSchema:b.properties.
train.properties.tag_dropout,data:P};e===null?e=[v]:e.push(v),t++}let N=y.variants;if(!(typeof N=="number"&&!(N%1)&&!isNaN(
N)&&isFinite(N))){const v={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:b.properties.train.properties.variants.type,parentSchema:b.properties.train.properties.
variants,data:N};e===null?e=[v]:e.push(v),t++}if(typeof N=="number"&&isFinite(N)){if(N>100||isNaN(N)){const v={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:b.properties.train.properties.variants,data:N};e===null?e=[v]:e.push(v),t++}if(N<0||isNaN(
N)){const v={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.train.properties.variants,data:N};e===null?e=[v]:
e.push(v),t++}}let x=y.variants_seed;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const v={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:b.properties.train.properties.variants_seed.type,parentSchema:b.properties.train.properties.variants_seed,data:x};
e===null?e=[v]:e.push(v),t++}if(typeof x=="number"&&isFinite(x)&&(x<0||isNaN(x))){const v={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:b.properties.train.properties.variants_seed,data:x};e===null?e=[v]:e.push(v),t++}}else{const h={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:b.properties.train.type,parentSchema:b.
properties.train,data:y};e===null?e=[h]:e.push(h),t++}let u=r.tests;if(Array.isArray(u)){const h=u.length;for(let d=0;d<
h;d++){let _=u[d];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.lint===void 0&&(_.lint=[]),_.in===void 0){const N={instancePath:s+
"/tests/"+d,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:b.properties.
tests.items.required,parentSchema:b.properties.tests.items,data:_};e===null?e=[N]:e.push(N),t++}if(_.out===void 0){const N={
instancePath:s+"/tests/"+d,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:b.properties.tests.items.required,parentSchema:b.properties.tests.items,data:_};e===null?e=[N]:e.push(N),t++}
for(const N in _)if(!(N==="in"||N==="out"||N==="lint")){const x={instancePath:s+"/tests/"+d,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},schema:!1,parentSchema:b.properties.
tests.items,data:_};e===null?e=[x]:e.push(x),t++}if(_.in!==void 0){let N=_.in;if(typeof N!="string"){const x={instancePath:s+
"/tests/"+d+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:b.
properties.tests.items.properties.in.type,parentSchema:b.properties.tests.items.properties.in,data:N};e===null?e=[x]:e.push(
x),t++}}if(_.out!==void 0){let N=_.out;if(typeof N!="string"){const x={instancePath:s+"/tests/"+d+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:b.properties.tests.items.properties.
out.type,parentSchema:b.properties.tests.items.properties.out,data:N};e===null?e=[x]:e.push(x),t++}}let P=_.lint;if(Array.
isArray(P)){const N=P.length;for(let x=0;x<N;x++){let v=P[x];if(typeof v!="string"){const $={instancePath:s+"/tests/"+d+
"/lint/"+x,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:b.
properties.tests.items.properties.lint.items.type,parentSchema:b.properties.tests.items.properties.lint.items,data:v};e===
null?e=[$]:e.push($),t++}}}else{const N={instancePath:s+"/tests/"+d+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:b.properties.tests.items.properties.lint.type,parentSchema:b.
properties.tests.items.properties.lint,data:P};e===null?e=[N]:e.push(N),t++}}else{const P={instancePath:s+"/tests/"+d,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:b.properties.tests.items.type,parentSchema:b.
properties.tests.items,data:_};e===null?e=[P]:e.push(P),t++}}}else{const h={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:b.properties.tests.type,parentSchema:b.properties.tests,data:u};
e===null?e=[h]:e.push(h),t++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:b.
type,parentSchema:b,data:r};e===null?e=[w]:e.push(w),t++}return be.errors=e,t===0}const U={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Me=new RegExp(
"^auto$","u");function we(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const l in r)
if(!(l==="name"||l==="vectors"||l==="init"||l==="learned")){const w={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:U,data:r};e===null?e=[w]:e.push(w),t++}
if(r.name!==void 0){let l=r.name;if(typeof l=="string"){if(!se.test(l)){const w={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:E,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:l};e===null?e=[w]:e.push(
w),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const l={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:U.properties.vectors.type},schema:U.properties.
vectors.type,parentSchema:U.properties.vectors,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const l={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:U.properties.vectors,data:n};e===null?e=[l]:e.push(l),t++}if(n<1||isNaN(
n)){const l={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:U.properties.vectors,data:n};e===null?e=[l]:e.push(l),t++}}if(typeof n=="string"&&!Me.
test(n)){const l={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:U.properties.vectors,data:n};e===null?e=[l]:e.push(l),t++}let a=r.init;if(!(a==="t\
okens"||a==="mean")){const l={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:U.
properties.init.enum},schema:U.properties.init.enum,parentSchema:U.properties.init,data:a};e===null?e=[l]:e.push(l),t++}
if(r.learned!==void 0&&(q(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:A})||(e=
e===null?q.errors:e.concat(q.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(l=>Object.hasOwn(r,l)).
length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:U.requiredWhenMerged,parentSchema:U,data:r};e===null?e=[l]:e.push(l),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:r};e===null?e=[n]:e.push(n),t++}return we.
errors=e,t===0}const D={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},je=new RegExp("^L-[0-9][0-9]$","u"),
V={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Ie=new RegExp("^[0-9a-fA-F]{6,64}$","u"),ze=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function ke(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="id"||n==="image"||n==="sha256"||n==="reason"||
n==="until")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:V,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(!je.
test(n)){const a={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:V.properties.id,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:V.properties.id.type,parentSchema:V.
properties.id,data:n};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let n=r.image;if(typeof n=="string"){if(n.length<
1){const a={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:V.properties.image,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:V.properties.image.type,parentSchema:V.properties.
image,data:n};e===null?e=[a]:e.push(a),t++}}if(r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Ie.test(n)){
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:V.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:V.properties.
sha256.type,parentSchema:V.properties.sha256,data:n};e===null?e=[a]:e.push(a),t++}}if(r.reason!==void 0){let n=r.reason;
if(typeof n=="string"){if(n.length<1){const a={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:V.properties.reason,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:V.properties.
reason.type,parentSchema:V.properties.reason,data:n};e===null?e=[a]:e.push(a),t++}}if(r.until!==void 0){let n=r.until;if(typeof n==
"string"){if(!ze.test(n)){const a={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:V.properties.until,data:n};e===
null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:V.properties.until.type,parentSchema:V.properties.until,data:n};e===null?e=[a]:e.push(a),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:V.requiredWhenMerged,parentSchema:V,data:r};e===
null?e=[n]:e.push(n),t++}if(["reason"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:V.requiredWhenMerged,parentSchema:V,data:r};
e===null?e=[n]:e.push(n),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:V.
type,parentSchema:V,data:r};e===null?e=[n]:e.push(n),t++}return ke.errors=e,t===0}function Pe(r,{instancePath:s="",parentData:z,
parentDataProperty:T,rootData:A=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const m in r)if(!(m==="checks"||m==="waivers")){const c={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:D,
data:r};e===null?e=[c]:e.push(c),t++}let l=r.checks;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l){const c=t;
if(typeof m=="string"&&!je.test(m)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:D.properties.checks.propertyNames,
data:m,propertyName:m};e===null?e=[i]:e.push(i),t++}var n=c===t;if(!n){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:m},schema:D.properties.checks.propertyNames,
parentSchema:D.properties.checks,data:l};e===null?e=[i]:e.push(i),t++}}for(const m in l){let c=l[m];const i=t;let o=!1;const f=t;
if(typeof c!="string"){const S={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:D.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:D.properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[S]:e.push(S),t++}if(!(c===
"off"||c==="info"||c==="warning"||c==="error")){const S={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:D.properties.
checks.additionalProperties.anyOf[0].enum},schema:D.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:D.
properties.checks.additionalProperties.anyOf[0],data:c};e===null?e=[S]:e.push(S),t++}var a=f===t;if(o=o||a,!o){const S=t;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const y in c)if(!(y==="severity"||y==="threshold"||y==="thresholds")){const u={
instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:D.properties.
checks.additionalProperties.anyOf[1],data:c};e===null?e=[u]:e.push(u),t++}if(c.severity!==void 0){let y=c.severity;if(!(y===
"off"||y==="info"||y==="warning"||y==="error")){const u={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:D.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.severity,data:y};
e===null?e=[u]:e.push(u),t++}}if(c.threshold!==void 0){let y=c.threshold;if(!(typeof y=="number"&&isFinite(y))){const u={
instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:y};
e===null?e=[u]:e.push(u),t++}}if(c.thresholds!==void 0){let y=c.thresholds;if(y&&typeof y=="object"&&!Array.isArray(y))for(const u in y){
let h=y[u];if(!(typeof h=="number"&&isFinite(h))){const d={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{const u={instancePath:s+"/checks/"+
m.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:y};e===null?e=
[u]:e.push(u),t++}}}else{const y={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:D.properties.checks.additionalProperties.anyOf[1],data:c};e===null?e=[y]:e.push(y),t++}var a=S===
t;o=o||a}if(o)t=i,e!==null&&(i?e.length=i:e=null);else{const S={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:D.properties.checks.additionalProperties.
anyOf,parentSchema:D.properties.checks.additionalProperties,data:c};e===null?e=[S]:e.push(S),t++}}}else{const m={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.type,parentSchema:D.
properties.checks,data:l};e===null?e=[m]:e.push(m),t++}let w=r.waivers;if(Array.isArray(w)){const m=w.length;for(let c=0;c<
m;c++)ke(w[c],{instancePath:s+"/waivers/"+c,parentData:w,parentDataProperty:c,rootData:A})||(e=e===null?ke.errors:e.concat(
ke.errors),t=e.length)}else{const m={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:D.properties.waivers.type,parentSchema:D.properties.waivers,data:w};e===null?e=[m]:e.push(m),t++}}else{
const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:r};e===
null?e=[l]:e.push(l),t++}return Pe.errors=e,t===0}function X(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const m in r)if(!pe.call(O.properties,m)){const c={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:O,data:r};e===null?e=[c]:e.push(c),t++}if(r.kind!==void 0){let m=r.kind;if(!(m==="character"||m==="style"||
m==="object"||m==="regularisation")){const c={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:O.properties.kind.enum},schema:O.properties.kind.enum,parentSchema:O.properties.kind,data:m};e===null?
e=[c]:e.push(c),t++}}r.images!==void 0&&(q(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:A})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const m={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:O.
properties.repeats.type,parentSchema:O.properties.repeats,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const m={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:O.properties.repeats,data:n};e===null?e=[m]:e.push(m),t++}let a=r.prepare;
if(Array.isArray(a)){const m=a.length;for(let c=0;c<m;c++)he(a[c],{instancePath:s+"/prepare/"+c,parentData:a,parentDataProperty:c,
rootData:A})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{const m={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:O.properties.prepare.type,parentSchema:O.properties.
prepare,data:a};e===null?e=[m]:e.push(m),t++}de(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:A})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);let l=r.subsets;if(l&&typeof l=="object"&&!Array.
isArray(l))for(const m in l){let c=l[m];if(c&&typeof c=="object"&&!Array.isArray(c)){c.captions===void 0&&(c.captions={});
for(const o in c)if(!(o==="repeats"||o==="captions")){const f={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},schema:!1,parentSchema:O.properties.subsets.additionalProperties,data:c};e===null?e=[f]:e.push(f),
t++}if(c.repeats!==void 0){let o=c.repeats;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:s+
"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/type",keyword:"type",params:{type:"integer"},schema:O.properties.subsets.additionalProperties.properties.
repeats.type,parentSchema:O.properties.subsets.additionalProperties.properties.repeats,data:o};e===null?e=[f]:e.push(f),
t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const f={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.repeats,data:o};
e===null?e=[f]:e.push(f),t++}}let i=c.captions;if(i&&typeof i=="object"&&!Array.isArray(i)){i.train===void 0&&(i.train={});
for(const f in i)if(f!=="train"){const S={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",
schemaPath:"#/properties/subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:f},schema:!1,parentSchema:O.properties.subsets.additionalProperties.properties.captions,
data:i};e===null?e=[S]:e.push(S),t++}let o=i.train;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const f in o)if(!(f===
"shuffle"||f==="caption_dropout"||f==="caption_dropout_every_n_epochs"||f==="tag_dropout")){const S={instancePath:s+"/su\
bsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties\
/properties/captions/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train,data:o};e===null?e=
[S]:e.push(S),t++}if(o.shuffle!==void 0){let f=o.shuffle;if(typeof f!="boolean"){const S={instancePath:s+"/subsets/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/propertie\
s/captions/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:O.properties.subsets.
additionalProperties.properties.captions.properties.train.properties.shuffle.type,parentSchema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.shuffle,data:f};e===null?e=[S]:e.push(S),t++}}if(o.caption_dropout!==void 0){
let f=o.caption_dropout;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const S={instancePath:s+"/subsets/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/p\
roperties/captions/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:f};e===null?e=[S]:e.push(S),t++}if(f<0||isNaN(f)){const S={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/\
properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:f};e===null?
e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/\
caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/c\
aption_dropout/type",keyword:"type",params:{type:"number"},schema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout,data:f};e===null?e=[S]:e.push(S),t++}}if(o.caption_dropout_every_n_epochs!==
void 0){let f=o.caption_dropout_every_n_epochs;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const S={instancePath:s+
"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/prop\
erties/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",
keyword:"type",params:{type:"integer"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.caption_dropout_every_n_epochs.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:f};e===null?e=[S]:e.push(S),t++}if(typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f))){const S={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/capti\
on_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/pr\
operties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,data:f};
e===null?e=[S]:e.push(S),t++}}if(o.tag_dropout!==void 0){let f=o.tag_dropout;if(typeof f=="number"&&isFinite(f)){if(f>1||
isNaN(f)){const S={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.tag_dropout,data:f};e===null?e=[S]:e.push(S),t++}if(f<0||isNaN(f)){const S={instancePath:s+"\
/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/addit\
ionalProperties/properties/captions/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:f};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/prop\
erties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout.type,parentSchema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout,data:f};e===null?e=[S]:e.push(S),t++}}}else{const f={instancePath:s+
"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProper\
ties/properties/captions/properties/train/type",keyword:"type",params:{type:"object"},schema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.
train,data:o};e===null?e=[f]:e.push(f),t++}}else{const o={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{
type:"object"},schema:O.properties.subsets.additionalProperties.properties.captions.type,parentSchema:O.properties.subsets.
additionalProperties.properties.captions,data:i};e===null?e=[o]:e.push(o),t++}}else{const i={instancePath:s+"/subsets/"+
m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:O.properties.subsets.additionalProperties.type,parentSchema:O.properties.subsets.additionalProperties,
data:c};e===null?e=[i]:e.push(i),t++}}else{const m={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:O.properties.subsets.type,parentSchema:O.properties.subsets,data:l};e===null?e=[m]:e.
push(m),t++}let w=r.flip;if(typeof w!="boolean"){const m={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:O.properties.flip.type,parentSchema:O.properties.flip,data:w};e===null?e=[m]:e.push(
m),t++}if(be(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:A})||(e=e===null?
be.errors:e.concat(be.errors),t=e.length),r.embedding!==void 0&&(we(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:A})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),Pe(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:A})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?
e=[m]:e.push(m),t++}if(["images"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};
e===null?e=[m]:e.push(m),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.
type,parentSchema:O,data:r};e===null?e=[n]:e.push(n),t++}return X.errors=e,t===0}const g={type:"object",additionalProperties:!1,
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
the rank when absent."}}};function Se(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const a in r)if(!(a==="rank"||a==="alp\
ha")){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:J,data:r};e===null?e=[l]:e.push(l),t++}let n=r.rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:J.
properties.rank.type,parentSchema:J.properties.rank,data:n};e===null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:J.properties.rank,data:n};e===null?e=[a]:e.push(a),t++}if(r.alpha!==void 0){let a=r.alpha;
if(typeof a=="number"&&isFinite(a)){if(a<=0||isNaN(a)){const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:J.properties.alpha,data:a};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",
params:{type:"number"},schema:J.properties.alpha.type,parentSchema:J.properties.alpha,data:a};e===null?e=[l]:e.push(l),t++}}}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===
null?e=[n]:e.push(n),t++}return Se.errors=e,t===0}const ce={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rat\
e above 0, such as 5e-6"};function R(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,
t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1},schema:1,parentSchema:ce,data:r};e===null?e=[n]:e.push(n),t++}if(r<=0||isNaN(r)){const n={
instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:ce,
data:r};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"numb\
er"},schema:ce.type,parentSchema:ce,data:r};e===null?e=[n]:e.push(n),t++}return R.errors=e,t===0}const ae={type:["number",
"string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"};function ee(r,{
instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&
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
rootData:A=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===
void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const w in r)if(!(w==="betas"||w==="weigh\
t_decay"||w==="max_grad_norm")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:w},schema:!1,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),t++}let n=r.betas;if(Array.isArray(
n)){if(n.length>2){const m={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{
limit:2},schema:2,parentSchema:Z.properties.betas,data:n};e===null?e=[m]:e.push(m),t++}if(n.length<2){const m={instancePath:s+
"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:Z.properties.
betas,data:n};e===null?e=[m]:e.push(m),t++}const w=n.length;for(let m=0;m<w;m++){let c=n[m];if(typeof c=="number"&&isFinite(
c)){if(c<0||isNaN(c)){const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}if(c>=
1||isNaN(c)){const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusi\
veMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:Z.properties.betas.items,data:c};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"\
number"},schema:Z.properties.betas.items.type,parentSchema:Z.properties.betas.items,data:c};e===null?e=[i]:e.push(i),t++}}}else{
const w={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:Z.properties.
betas.type,parentSchema:Z.properties.betas,data:n};e===null?e=[w]:e.push(w),t++}let a=r.weight_decay;if(typeof a=="numbe\
r"&&isFinite(a)){if(a<0||isNaN(a)){const w={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.weight_decay,data:a};e===null?e=[w]:
e.push(w),t++}}else{const w={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{
type:"number"},schema:Z.properties.weight_decay.type,parentSchema:Z.properties.weight_decay,data:a};e===null?e=[w]:e.push(
w),t++}let l=r.max_grad_norm;if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(l)){const w={instancePath:s+"/max_grad_no\
rm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.
properties.max_grad_norm,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/max_grad_norm",schemaPath:"\
#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:Z.properties.max_grad_norm.type,parentSchema:Z.
properties.max_grad_norm,data:l};e===null?e=[w]:e.push(w),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:r};e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}
const B={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"Pictures generated while trai\
ning, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 \
epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after the\
 last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"What to generate every time."}}},
Te=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),M={type:"object",additionalProperties:!1,required:["prompt","see\
d"],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"string",default:"",description:"\
What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing on\
e, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit check",description:"Fixed, so that\
 two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width \
of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the height of\
 the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},
cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,description:"\
Multiplier of the trained network."}}};function _e(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.
steps=20),r.cfg===void 0&&(r.cfg=7),r.strength===void 0&&(r.strength=1),r.prompt===void 0){const m={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"prompt"},schema:M.required,parentSchema:M,data:r};e===null?e=[m]:
e.push(m),t++}if(r.seed===void 0){const m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},schema:M.required,parentSchema:M,data:r};e===null?e=[m]:e.push(m),t++}for(const m in r)if(!(m==="prompt"||m==="ne\
gative"||m==="seed"||m==="width"||m==="height"||m==="steps"||m==="cfg"||m==="strength")){const c={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:M,data:r};e===
null?e=[c]:e.push(c),t++}if(r.prompt!==void 0){let m=r.prompt;if(typeof m!="string"){const c={instancePath:s+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:M.properties.prompt.type,parentSchema:M.properties.
prompt,data:m};e===null?e=[c]:e.push(c),t++}}let n=r.negative;if(typeof n!="string"){const m={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:M.properties.negative.type,parentSchema:M.
properties.negative,data:n};e===null?e=[m]:e.push(m),t++}if(r.seed!==void 0){let m=r.seed;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
integer"},schema:M.properties.seed.type,parentSchema:M.properties.seed,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m==
"number"&&isFinite(m)){if(m>4294967295||isNaN(m)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:M.properties.seed,data:m};e===
null?e=[c]:e.push(c),t++}if(m<0||isNaN(m)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:M.properties.seed,data:m};e===null?e=[c]:e.push(c),t++}}}
if(r.width!==void 0){let m=r.width;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/w\
idth",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},schema:M.properties.width.type,parentSchema:M.
properties.width,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="number"&&isFinite(m)&&(m<64||isNaN(m))){const c={instancePath:s+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:M.
properties.width,data:m};e===null?e=[c]:e.push(c),t++}}if(r.height!==void 0){let m=r.height;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:M.properties.height.type,parentSchema:M.properties.height,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m==
"number"&&isFinite(m)&&(m<64||isNaN(m))){const c={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:M.properties.height,data:m};e===null?e=[c]:e.push(c),t++}}
let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const m={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:M.properties.steps.type,parentSchema:M.properties.steps,
data:a};e===null?e=[m]:e.push(m),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const m={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:M.properties.
steps,data:a};e===null?e=[m]:e.push(m),t++}let l=r.cfg;if(!(typeof l=="number"&&isFinite(l))){const m={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:M.properties.cfg.type,parentSchema:M.
properties.cfg,data:l};e===null?e=[m]:e.push(m),t++}let w=r.strength;if(!(typeof w=="number"&&isFinite(w))){const m={instancePath:s+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:M.properties.strength.type,
parentSchema:M.properties.strength,data:w};e===null?e=[m]:e.push(m),t++}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===null?e=[n]:e.push(n),t++}return _e.errors=
e,t===0}function xe(r,{instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const a in r)if(!(a==="every"||a==="prompts")){const l={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:B,data:r};e===null?e=[l]:e.push(l),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&
typeof n!="string"){const a={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:B.
properties.every.type},schema:B.properties.every.type,parentSchema:B.properties.every,data:n};e===null?e=[a]:e.push(a),t++}
if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const a={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:B.properties.every,data:n};e===null?e=[a]:
e.push(a),t++}if(typeof n=="string"&&!Te.test(n)){const a={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:B.
properties.every,data:n};e===null?e=[a]:e.push(a),t++}if(r.prompts!==void 0){let a=r.prompts;if(Array.isArray(a)){if(a.length<
1){const w={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:B.properties.prompts,data:a};e===null?e=[w]:e.push(w),t++}const l=a.length;for(let w=0;w<l;w++)_e(a[w],{instancePath:s+
"/prompts/"+w,parentData:a,parentDataProperty:w,rootData:A})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{
const l={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:B.
properties.prompts.type,parentSchema:B.properties.prompts,data:a};e===null?e=[l]:e.push(l),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:B.requiredWhenMerged,parentSchema:B,data:r};e===null?e=[a]:
e.push(a),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,
data:r};e===null?e=[n]:e.push(n),t++}return xe.errors=e,t===0}function re(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:A=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.gradient_accumulation===
void 0&&(r.gradient_accumulation=1),r.optimizer===void 0&&(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&
(r.keep_states=3);for(const p in r)if(!pe.call(g.properties,p)){const y={instancePath:s,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:g,data:r};e===null?e=[y]:e.push(
y),t++}if(r.method!==void 0){let p=r.method;if(p!=="lora"){const y={instancePath:s+"/method",schemaPath:"#/properties/me\
thod/enum",keyword:"enum",params:{allowedValues:g.properties.method.enum},schema:g.properties.method.enum,parentSchema:g.
properties.method,data:p};e===null?e=[y]:e.push(y),t++}}if(r.base!==void 0){let p=r.base;if(typeof p!="string"){const y={
instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"},schema:g.properties.base.
type,parentSchema:g.properties.base,data:p};e===null?e=[y]:e.push(y),t++}}let a=r.vae;if(typeof a!="string"){const p={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:g.properties.vae.type,parentSchema:g.
properties.vae,data:a};e===null?e=[p]:e.push(p),t++}if(r.datasets!==void 0){let p=r.datasets;if(Array.isArray(p)){if(p.length<
1){const u={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:g.properties.datasets,data:p};e===null?e=[u]:e.push(u),t++}const y=p.length;for(let u=0;u<y;u++){let h=p[u];
if(typeof h!="string"){const d={instancePath:s+"/datasets/"+u,schemaPath:"#/properties/datasets/items/type",keyword:"typ\
e",params:{type:"string"},schema:g.properties.datasets.items.type,parentSchema:g.properties.datasets.items,data:h};e===null?
e=[d]:e.push(d),t++}}}else{const y={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{
type:"array"},schema:g.properties.datasets.type,parentSchema:g.properties.datasets,data:p};e===null?e=[y]:e.push(y),t++}}
let l=r.trainer;const w=t;let m=!1;const c=t;if(l!=="micro"){const p={instancePath:s+"/trainer",schemaPath:"#/properties\
/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:g.properties.trainer.anyOf[0].enum},schema:g.properties.trainer.
anyOf[0].enum,parentSchema:g.properties.trainer.anyOf[0],data:l};e===null?e=[p]:e.push(p),t++}var n=c===t;if(m=m||n,!m){
const p=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.command===void 0){const u={instancePath:s+"/trainer",schemaPath:"\
#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"command"},schema:g.properties.trainer.
anyOf[1].required,parentSchema:g.properties.trainer.anyOf[1],data:l};e===null?e=[u]:e.push(u),t++}for(const u in l)if(u!==
"command"){const h={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:g.properties.trainer.anyOf[1],data:l};e===null?
e=[h]:e.push(h),t++}if(l.command!==void 0){let u=l.command;if(Array.isArray(u)){if(u.length<1){const d={instancePath:s+"\
/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:g.properties.trainer.anyOf[1].properties.command,data:u};e===null?e=[d]:e.push(d),t++}const h=u.length;
for(let d=0;d<h;d++){let _=u[d];if(typeof _!="string"){const P={instancePath:s+"/trainer/command/"+d,schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},schema:g.properties.trainer.anyOf[1].
properties.command.items.type,parentSchema:g.properties.trainer.anyOf[1].properties.command.items,data:_};e===null?e=[P]:
e.push(P),t++}}}else{const h={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comm\
and/type",keyword:"type",params:{type:"array"},schema:g.properties.trainer.anyOf[1].properties.command.type,parentSchema:g.
properties.trainer.anyOf[1].properties.command,data:u};e===null?e=[h]:e.push(h),t++}}}else{const u={instancePath:s+"/tra\
iner",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},schema:g.properties.trainer.anyOf[1].
type,parentSchema:g.properties.trainer.anyOf[1],data:l};e===null?e=[u]:e.push(u),t++}var n=p===t;m=m||n}if(m)t=w,e!==null&&
(w?e.length=w:e=null);else{const p={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf",keyword:"anyOf",params:{},
schema:g.properties.trainer.anyOf,parentSchema:g.properties.trainer,data:l};e===null?e=[p]:e.push(p),t++}if(Se(r.network,
{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:A})||(e=e===null?Se.errors:e.concat(Se.errors),
t=e.length),r.schedule!==void 0){let p=r.schedule;if(!(typeof p=="number"&&isFinite(p))&&typeof p!="string"&&!(p&&typeof p==
"object"&&!Array.isArray(p))){const y={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",
params:{type:g.properties.schedule.type},schema:g.properties.schedule.type,parentSchema:g.properties.schedule,data:p};e===
null?e=[y]:e.push(y),t++}if(typeof p=="string"&&p.length<1){const y={instancePath:s+"/schedule",schemaPath:"#/properties\
/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.schedule,data:p};e===null?e=
[y]:e.push(y),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){p.warmup===void 0&&(p.warmup=0);for(const u in p)if(!(u===
"constant"||u==="linear"||u==="cosine"||u==="anneal"||u==="warmup")){const h={instancePath:s+"/schedule",schemaPath:"#/p\
roperties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:g.
properties.schedule,data:p};e===null?e=[h]:e.push(h),t++}if(p.constant!==void 0&&(R(p.constant,{instancePath:s+"/schedul\
e/constant",parentData:p,parentDataProperty:"constant",rootData:A})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),
p.linear!==void 0){let u=p.linear;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.end===void 0&&(u.end=0),u.peak===void 0){
const d={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/required",keyword:"requir\
ed",params:{missingProperty:"peak"},schema:g.properties.schedule.properties.linear.required,parentSchema:g.properties.schedule.
properties.linear,data:u};e===null?e=[d]:e.push(d),t++}for(const d in u)if(!(d==="peak"||d==="end")){const _={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d},schema:!1,parentSchema:g.properties.schedule.properties.linear,data:u};e===null?e=[_]:
e.push(_),t++}u.peak!==void 0&&(R(u.peak,{instancePath:s+"/schedule/linear/peak",parentData:u,parentDataProperty:"peak",
rootData:A})||(e=e===null?R.errors:e.concat(R.errors),t=e.length));let h=u.end;if(typeof h=="number"&&isFinite(h)){if(h>
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
null?e=[P]:e.push(P),t++}for(const P in u)if(!(P==="peak"||P==="end"||P==="restarts"||P==="decay")){const N={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:P},schema:!1,parentSchema:g.properties.schedule.properties.cosine,data:u};e===null?e=[N]:
e.push(N),t++}u.peak!==void 0&&(R(u.peak,{instancePath:s+"/schedule/cosine/peak",parentData:u,parentDataProperty:"peak",
rootData:A})||(e=e===null?R.errors:e.concat(R.errors),t=e.length));let h=u.end;if(typeof h=="number"&&isFinite(h)){if(h>
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
properties.schedule.properties.cosine.properties.restarts,data:d};e===null?e=[P]:e.push(P),t++}}let _=u.decay;if(typeof _==
"number"&&isFinite(_)){if(_>1||isNaN(_)){const P={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:g.
properties.schedule.properties.cosine.properties.decay,data:_};e===null?e=[P]:e.push(P),t++}if(_<=0||isNaN(_)){const P={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:g.properties.schedule.properties.
cosine.properties.decay,data:_};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:g.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:g.properties.schedule.properties.cosine.properties.decay,data:_};
e===null?e=[P]:e.push(P),t++}}else{const h={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:g.properties.schedule.properties.cosine.type,parentSchema:g.
properties.schedule.properties.cosine,data:u};e===null?e=[h]:e.push(h),t++}}if(p.anneal!==void 0){let u=p.anneal;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.start===void 0&&(u.start=""),u.cycles===void 0){const d={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:g.properties.schedule.properties.anneal.required,parentSchema:g.properties.schedule.properties.anneal,data:u};e===
null?e=[d]:e.push(d),t++}for(const d in u)if(!(d==="start"||d==="cycles")){const _={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:g.properties.schedule.properties.anneal,data:u};e===null?e=[_]:e.push(_),t++}let h=u.start;if(typeof h!=
"string"){const d={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:g.properties.schedule.properties.anneal.properties.start.type,
parentSchema:g.properties.schedule.properties.anneal.properties.start,data:h};e===null?e=[d]:e.push(d),t++}if(u.cycles!==
void 0){let d=u.cycles;if(Array.isArray(d)){if(d.length<1){const P={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles,data:d};e===null?e=[P]:e.push(P),t++}const _=d.length;for(let P=0;P<
_;P++){let N=d[P];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.burst===void 0){const x={instancePath:s+"/schedule/a\
nneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles.items,data:N};e===null?e=[x]:e.push(x),t++}if(N.steps===void 0){
const x={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:g.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:N};e===null?e=[x]:
e.push(x),t++}if(N.base===void 0){const x={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:g.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.properties.schedule.properties.anneal.properties.
cycles.items,data:N};e===null?e=[x]:e.push(x),t++}if(N.period===void 0){const x={instancePath:s+"/schedule/anneal/cycles\
/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:g.properties.schedule.
properties.anneal.properties.cycles.items,data:N};e===null?e=[x]:e.push(x),t++}if(N.until===void 0){const x={instancePath:s+
"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:N};e===null?e=[x]:e.push(x),t++}for(const x in N)
if(!(x==="burst"||x==="steps"||x==="base"||x==="period"||x==="until")){const v={instancePath:s+"/schedule/anneal/cycles/"+
P,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:x},schema:!1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.
items,data:N};e===null?e=[v]:e.push(v),t++}if(N.burst!==void 0&&(R(N.burst,{instancePath:s+"/schedule/anneal/cycles/"+P+
"/burst",parentData:N,parentDataProperty:"burst",rootData:A})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),N.steps!==
void 0){let x=N.steps;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const v={instancePath:s+"/schedule/annea\
l/cycles/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:x};e===null?
e=[v]:e.push(v),t++}if(typeof x=="number"&&isFinite(x)&&(x<1||isNaN(x))){const v={instancePath:s+"/schedule/anneal/cycle\
s/"+P+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:x};e===null?e=[v]:e.push(v),t++}}if(N.base!==void 0&&(R(N.base,{instancePath:s+"/schedule/an\
neal/cycles/"+P+"/base",parentData:N,parentDataProperty:"base",rootData:A})||(e=e===null?R.errors:e.concat(R.errors),t=e.
length)),N.period!==void 0){let x=N.period;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const v={instancePath:s+
"/schedule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:x};e===null?e=[v]:e.push(v),t++}if(typeof x=="number"&&isFinite(x)&&(x<2||isNaN(x))){const v={instancePath:s+"/sche\
dule/anneal/cycles/"+P+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:g.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:x};e===null?e=[v]:e.push(v),t++}}if(N.until!==void 0){let x=N.until;
if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){const v={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:g.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:x};e===null?e=[v]:e.push(v),t++}if(typeof x==
"number"&&isFinite(x)&&(x<1||isNaN(x))){const v={instancePath:s+"/schedule/anneal/cycles/"+P+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:x};
e===null?e=[v]:e.push(v),t++}}}else{const x={instancePath:s+"/schedule/anneal/cycles/"+P,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:g.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles.items,data:N};
e===null?e=[x]:e.push(x),t++}}}else{const _={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:g.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:g.properties.schedule.properties.anneal.properties.cycles,data:d};e===null?e=[_]:e.push(
_),t++}}}else{const h={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:g.properties.schedule.properties.anneal.type,parentSchema:g.properties.schedule.properties.
anneal,data:u};e===null?e=[h]:e.push(h),t++}}let y=p.warmup;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const u={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:g.properties.schedule.properties.warmup.type,parentSchema:g.properties.schedule.properties.warmup,data:y};
e===null?e=[u]:e.push(u),t++}if(typeof y=="number"&&isFinite(y)){if(y>1e5||isNaN(y)){const u={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:g.properties.schedule.properties.warmup,data:y};e===null?e=[u]:e.push(u),t++}if(y<0||isNaN(y)){const u={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:g.properties.schedule.properties.warmup,data:y};e===null?e=[u]:e.push(u),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(u=>Object.hasOwn(p,u)).length!==1){const u={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:g.properties.schedule.requiredWhenMerged,parentSchema:g.properties.schedule,
data:p};e===null?e=[u]:e.push(u),t++}}}if(r.steps!==void 0){let p=r.steps;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const y={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:g.
properties.steps.type,parentSchema:g.properties.steps,data:p};e===null?e=[y]:e.push(y),t++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){const y={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:g.properties.steps,data:p};e===null?e=[y]:e.push(y),t++}}if(r.epochs!==void 0){
let p=r.epochs;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const y={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:g.properties.epochs.type,parentSchema:g.properties.
epochs,data:p};e===null?e=[y]:e.push(y),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const y={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.
properties.epochs,data:p};e===null?e=[y]:e.push(y),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const p={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:g.properties.batch_size.type,parentSchema:g.properties.batch_size,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.batch_size,data:i};e===null?e=[
p]:e.push(p),t++}let o=r.gradient_accumulation;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const p={instancePath:s+
"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:g.
properties.gradient_accumulation.type,parentSchema:g.properties.gradient_accumulation,data:o};e===null?e=[p]:e.push(p),t++}
if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const p={instancePath:s+"/gradient_accumulation",schemaPath:"#/prop\
erties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.
gradient_accumulation,data:o};e===null?e=[p]:e.push(p),t++}r.unet_lr!==void 0&&(ee(r.unet_lr,{instancePath:s+"/unet_lr",
parentData:r,parentDataProperty:"unet_lr",rootData:A})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.text_encoder_lr!==
void 0&&(ee(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:A})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),ve(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"\
optimizer",rootData:A})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);let f=r.seed;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},schema:g.properties.seed.type,parentSchema:g.properties.seed,data:f};e===null?e=[p]:e.push(p),t++}if(typeof f==
"number"&&isFinite(f)){if(f>4294967295||isNaN(f)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:g.properties.seed,data:f};e===
null?e=[p]:e.push(p),t++}if(f<0||isNaN(f)){const p={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:g.properties.seed,data:f};e===null?e=[p]:e.push(p),t++}}
if(r.clip_skip!==void 0){let p=r.clip_skip;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const y={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:g.properties.clip_skip.
type,parentSchema:g.properties.clip_skip,data:p};e===null?e=[y]:e.push(y),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||
isNaN(p))){const y={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:g.properties.clip_skip,data:p};e===null?e=[y]:e.push(y),t++}}if(r.previews!==void 0&&
(xe(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:A})||(e=e===null?xe.errors:
e.concat(xe.errors),t=e.length)),r.save_every!==void 0){let p=r.save_every;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const y={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"intege\
r"},schema:g.properties.save_every.type,parentSchema:g.properties.save_every,data:p};e===null?e=[y]:e.push(y),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const y={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.save_every,data:p};e===null?e=[
y]:e.push(y),t++}}let S=r.keep_states;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const p={instancePath:s+
"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"integer"},schema:g.properties.keep_states.
type,parentSchema:g.properties.keep_states,data:S};e===null?e=[p]:e.push(p),t++}if(typeof S=="number"&&isFinite(S)&&(S<0||
isNaN(S))){const p={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:g.properties.keep_states,data:S};e===null?e=[p]:e.push(p),t++}if(!s.startsWith(
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
type:"object"},schema:g.type,parentSchema:g,data:r};e===null?e=[a]:e.push(a),t++}return re.errors=e,t===0}const W={type:"\
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
instancePath:s="",parentData:z,parentDataProperty:T,rootData:A=r}={}){let e=null,t=0;const n=t,a=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let w;if(r.alpha===void 0&&(w="alpha")||r.blocks===void 0&&(w="blocks")){const m={};e===null?e=[
m]:e.push(m),t++}}var l=a===t;if(l){const w={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},schema:W.not,parentSchema:W,
data:r};e===null?e=[w]:e.push(w),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)
if(!(i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:W,
data:r};e===null?e=[o]:e.push(o),t++}let w=r.method;if(w!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:W.properties.method.enum},schema:W.properties.method.enum,
parentSchema:W.properties.method,data:w};e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const o in i)if(!(o==="a"||o==="b")){const f={instancePath:s+"/models",schemaPath:"#/pr\
operties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:W.
properties.models,data:i};e===null?e=[f]:e.push(f),t++}if(i.a!==void 0){let o=i.a;if(typeof o!="string"){const f={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:W.properties.
models.properties.a.type,parentSchema:W.properties.models.properties.a,data:o};e===null?e=[f]:e.push(f),t++}}if(i.b!==void 0){
let o=i.b;if(typeof o!="string"){const f={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:W.properties.models.properties.b.type,parentSchema:W.properties.models.properties.
b,data:o};e===null?e=[f]:e.push(f),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(o=>Object.hasOwn(i,o)).length!==1){
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
let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const f={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:W.properties.blocks,data:i};e===null?e=[f]:e.push(f),
t++}if(i.length<26){const f={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:W.properties.blocks,data:i};e===null?e=[f]:e.push(f),t++}const o=i.length;for(let f=0;f<
o;f++){let S=i[f];if(typeof S=="number"&&isFinite(S)){if(S>1||isNaN(S)){const p={instancePath:s+"/blocks/"+f,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:W.properties.
blocks.items,data:S};e===null?e=[p]:e.push(p),t++}if(S<0||isNaN(S)){const p={instancePath:s+"/blocks/"+f,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.properties.blocks.
items,data:S};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/blocks/"+f,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:W.properties.blocks.items.type,parentSchema:W.properties.blocks.items,
data:S};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:W.properties.blocks.type,parentSchema:W.properties.blocks,data:i};e===null?e=[o]:e.push(
o),t++}}let m=r.loras;if(m&&typeof m=="object"&&!Array.isArray(m))for(const i in m){let o=m[i];if(!(typeof o=="number"&&
isFinite(o))){const f={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:W.properties.loras.additionalProperties.type,parentSchema:W.
properties.loras.additionalProperties,data:o};e===null?e=[f]:e.push(f),t++}}else{const i={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:W.properties.loras.type,parentSchema:W.properties.
loras,data:m};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const o={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:W.properties.vae.type,parentSchema:W.
properties.vae,data:i};e===null?e=[o]:e.push(o),t++}}let c=r.dtype;if(!(c==="fp16"||c==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:W.properties.dtype.enum},schema:W.properties.
dtype.enum,parentSchema:W.properties.dtype,data:c};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};e===null?e=[i]:e.push(i),t++}}else{
const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:r};e===
null?e=[w]:e.push(w),t++}return te.errors=e,t===0}const H={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function Ne(r,{instancePath:s="",parentData:z,parentDataProperty:T,
rootData:A=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
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
rootData:A=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const p in r)if(!pe.call(j.properties,p)){const y={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:j,data:r};e===null?
e=[y]:e.push(y),t++}if(r.sdbuild!==void 0){let p=r.sdbuild;if(p!==1){const y={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:j.properties.sdbuild,data:p};e===null?
e=[y]:e.push(y),t++}}if(r.extends!==void 0){let p=r.extends;if(typeof p!="string"&&!Array.isArray(p)){const y={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:j.properties.extends.type},schema:j.properties.
extends.type,parentSchema:j.properties.extends,data:p};e===null?e=[y]:e.push(y),t++}if(typeof p=="string"&&p.length<1){const y={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.
properties.extends,data:p};e===null?e=[y]:e.push(y),t++}if(Array.isArray(p)){if(p.length<1){const u={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.
extends,data:p};e===null?e=[u]:e.push(u),t++}const y=p.length;for(let u=0;u<y;u++){let h=p[u];if(typeof h=="string"){if(h.
length<1){const d={instancePath:s+"/extends/"+u,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:j.properties.extends.items,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+
"/extends/"+u,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:j.properties.extends.
items.type,parentSchema:j.properties.extends.items,data:h};e===null?e=[d]:e.push(d),t++}}}}if(r.vars!==void 0){let p=r.vars;
if(p&&typeof p=="object"&&!Array.isArray(p))for(const y in p){let u=p[y];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))){const h={instancePath:s+"/vars/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:j.properties.vars.additionalProperties.type},schema:j.properties.vars.additionalProperties.
type,parentSchema:j.properties.vars.additionalProperties,data:u};e===null?e=[h]:e.push(h),t++}}else{const y={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:j.properties.vars.type,parentSchema:j.
properties.vars,data:p};e===null?e=[y]:e.push(y),t++}}let m=r.defaults;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const p in m)
if(!(p==="dataset"||p==="train"||p==="merge")){const y={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:j.properties.defaults,
data:m};e===null?e=[y]:e.push(y),t++}m.dataset!==void 0&&(X(m.dataset,{instancePath:s+"/defaults/dataset",parentData:m,parentDataProperty:"\
dataset",rootData:A})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),m.train!==void 0&&(re(m.train,{instancePath:s+
"/defaults/train",parentData:m,parentDataProperty:"train",rootData:A})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),
m.merge!==void 0&&(te(m.merge,{instancePath:s+"/defaults/merge",parentData:m,parentDataProperty:"merge",rootData:A})||(e=
e===null?te.errors:e.concat(te.errors),t=e.length))}else{const p={instancePath:s+"/defaults",schemaPath:"#/properties/de\
faults/type",keyword:"type",params:{type:"object"},schema:j.properties.defaults.type,parentSchema:j.properties.defaults,
data:m};e===null?e=[p]:e.push(p),t++}let c=r.models;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const p in c){const y=t;
if(typeof p=="string"){if(!se.test(p)){const u={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:E,
data:p,propertyName:p};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:p,propertyName:p};e===null?e=[u]:e.push(
u),t++}var n=y===t;if(!n){const u={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:p},schema:j.properties.models.propertyNames,parentSchema:j.properties.models,data:c};e===
null?e=[u]:e.push(u),t++}}for(const p in c)Ne(c[p],{instancePath:s+"/models/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,
parentDataProperty:p,rootData:A})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)}else{const p={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:j.properties.models.type,parentSchema:j.
properties.models,data:c};e===null?e=[p]:e.push(p),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){
const y=t;if(typeof p=="string"){if(!se.test(p)){const u={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:E,
data:p,propertyName:p};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:p,propertyName:p};e===null?e=[u]:e.push(
u),t++}var a=y===t;if(!a){const u={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},schema:j.properties.datasets.propertyNames,parentSchema:j.properties.datasets,data:i};
e===null?e=[u]:e.push(u),t++}}for(const p in i)X(i[p],{instancePath:s+"/datasets/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),parentData:i,parentDataProperty:p,rootData:A})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}else{const p={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:j.properties.datasets.type,
parentSchema:j.properties.datasets,data:i};e===null?e=[p]:e.push(p),t++}let o=r.train;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(const p in o){const y=t;if(typeof p=="string"){if(!se.test(p)){const u={instancePath:s+"/train",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:E,data:p,propertyName:p};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/tra\
in",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:p,propertyName:p};
e===null?e=[u]:e.push(u),t++}var l=y===t;if(!l){const u={instancePath:s+"/train",schemaPath:"#/properties/train/property\
Names",keyword:"propertyNames",params:{propertyName:p},schema:j.properties.train.propertyNames,parentSchema:j.properties.
train,data:o};e===null?e=[u]:e.push(u),t++}}for(const p in o)re(o[p],{instancePath:s+"/train/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:A})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{const p={
instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:j.properties.train.
type,parentSchema:j.properties.train,data:o};e===null?e=[p]:e.push(p),t++}let f=r.merge;if(f&&typeof f=="object"&&!Array.
isArray(f)){for(const p in f){const y=t;if(typeof p=="string"){if(!se.test(p)){const u={instancePath:s+"/merge",schemaPath:"\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][\
A-Za-z0-9_.-]{0,99}$",parentSchema:E,data:p,propertyName:p};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"\
/merge",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:p,propertyName:p};
e===null?e=[u]:e.push(u),t++}var w=y===t;if(!w){const u={instancePath:s+"/merge",schemaPath:"#/properties/merge/property\
Names",keyword:"propertyNames",params:{propertyName:p},schema:j.properties.merge.propertyNames,parentSchema:j.properties.
merge,data:f};e===null?e=[u]:e.push(u),t++}}for(const p in f)te(f[p],{instancePath:s+"/merge/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:f,parentDataProperty:p,rootData:A})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const p={
instancePath:s+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:j.properties.merge.
type,parentSchema:j.properties.merge,data:f};e===null?e=[p]:e.push(p),t++}let S=r.report;if(S&&typeof S=="object"&&!Array.
isArray(S)){for(const p in S)if(p!=="title"){const y={instancePath:s+"/report",schemaPath:"#/properties/report/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:j.properties.report,data:S};
e===null?e=[y]:e.push(y),t++}if(S.title!==void 0){let p=S.title;if(typeof p!="string"){const y={instancePath:s+"/report/\
title",schemaPath:"#/properties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:j.properties.
report.properties.title.type,parentSchema:j.properties.report.properties.title,data:p};e===null?e=[y]:e.push(y),t++}}}else{
const p={instancePath:s+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:j.properties.
report.type,parentSchema:j.properties.report,data:S};e===null?e=[p]:e.push(p),t++}if(r.default!==void 0){let p=r.default;
if(Array.isArray(p)){const y=p.length;for(let u=0;u<y;u++){let h=p[u];if(typeof h!="string"){const d={instancePath:s+"/d\
efault/"+u,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type:"string"},schema:j.properties.default.
items.type,parentSchema:j.properties.default.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{const y={instancePath:s+"\
/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"array"},schema:j.properties.default.type,parentSchema:j.
properties.default,data:p};e===null?e=[y]:e.push(y),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(p=>Object.hasOwn(
r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"sdbuild"]},schema:j.requiredWhenMerged,parentSchema:j,data:r};e===null?e=[p]:e.push(p),t++}}else{const m={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:j.type,parentSchema:j,data:r};e===null?e=[m]:e.push(m),
t++}return qe.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Ve;
