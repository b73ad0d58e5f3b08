// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Te=Ae,j={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
type:"string",minLength:1,description:"With `combine`: the tag that takes their place.",hint:"write one tag; others come\
 by a rule of their own: `{add: \u2026}`"},in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{$ref:"\
#/definitions/strings"},description:'With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"], to:\
 "holding {x}", in: {x: [sword, book]}}`.'},subsume:{type:"object",additionalProperties:!1,description:"Verb: remove a t\
ag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CSV of `\
antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"boolean",default:!1,
description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"object",additionalProperties:!1,
description:"Verb: write what a tag implies behind it; undoes `subsume`.",properties:{table:{type:"string",minLength:1,description:"\
Your own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#/definitions/strings",description:"Verb\
: report where more than one of these is there (S-28)."},require:{$ref:"#/definitions/strings",description:"Verb: report\
 where none of these is there."},on:{enum:["error","warn"],description:"With `exclusive` or `require`: how bad that is; \
`error` when absent."},keep:{enum:["score","order"],description:"With `exclusive`: remove all but the one the tagger is \
surest of, if it gave all of them, or all but the first of the patterns that is there."},mark:{$ref:"#/definitions/strin\
gs",description:"Verb: list these for a person to look at; nothing is changed."},trigger:{type:"string",minLength:1,description:"\
Verb: the word that calls up what is learned; stands first and is kept (S-89, S-91).",hint:"write one word; a second tri\
gger is a rule of its own"},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"\
string",minLength:1,description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for\
 the pictures that match this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behi\
nd) and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why\
; shown by `why`."}}},train:{type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets","sched\
ule",["steps","epochs"]],properties:{method:{enum:["lora"],description:"What is trained."},base:{type:"string",description:"\
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
default:"fp16",description:"Numbers in the written file."}}}}},E={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},ie=Object.prototype.hasOwnProperty,
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
type:"string",minLength:1},minLength:1,minItems:1};function q(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:K.type},schema:K.type,parentSchema:K,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&r.length<1){const p={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K,data:r};e===null?e=
[p]:e.push(p),t++}if(Array.isArray(r)){if(r.length<1){const a={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:K,data:r};e===null?e=[a]:e.push(a),t++}const p=r.length;for(let a=0;a<p;a++){let o=r[a];
if(typeof o=="string"){if(o.length<1){const P={instancePath:s+"/"+a,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:K.items,data:o};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/"+a,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:K.items.type,parentSchema:K.items,data:o};e===null?e=[P]:e.push(
P),t++}}}return q.errors=e,t===0}const Y={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},je=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function me(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:Y.required,parentSchema:Y,data:r};e===null?e=[p]:e.push(p),t++}for(const p in r)
if(p!=="flatten"){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:Y,data:r};e===null?e=[a]:e.push(a),t++}if(r.flatten!==void 0){let p=r.flatten;if(typeof p=="strin\
g"){if(!je.test(p)){const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:Y.properties.
flatten,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:Y.properties.flatten.type,parentSchema:Y.properties.flatten,data:p};e===
null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Y.
type,parentSchema:Y,data:r};e===null?e=[p]:e.push(p),t++}return me.errors=e,t===0}const I={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function ce(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const h in r)
if(!(h==="resolution"||h==="step"||h==="min"||h==="max"||h==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:I,data:r};e===null?e=[i]:
e.push(i),t++}let p=r.resolution;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&!Array.isArray(p)){const h={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:I.properties.resolution.type},schema:I.
properties.resolution.type,parentSchema:I.properties.resolution,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="numbe\
r"&&isFinite(p)&&(p<8||isNaN(p))){const h={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.resolution,data:p};e===null?e=[h]:e.push(h),
t++}if(Array.isArray(p)){if(p.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:I.properties.resolution,data:p};e===null?e=[i]:e.push(i),t++}
if(p.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:I.properties.resolution,data:p};e===null?e=[i]:e.push(i),t++}const h=p.length;for(let i=0;i<
h;i++){let n=p[i];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const f={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:I.properties.resolution.items.type,parentSchema:I.
properties.resolution.items,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="number"&&isFinite(n)&&(n<8||isNaN(n))){const f={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:I.properties.resolution.items,data:n};e===null?e=[f]:e.push(f),t++}}}let a=r.step;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:I.properties.step.type,parentSchema:I.properties.step,data:a};e===null?e=[h]:e.push(
h),t++}if(typeof a=="number"&&isFinite(a)&&(a<8||isNaN(a))){const h={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.step,data:a};e===null?e=
[h]:e.push(h),t++}let o=r.min;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const h={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:I.properties.min.type,parentSchema:I.properties.min,
data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(o)&&(o<8||isNaN(o))){const h={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:I.properties.
min,data:o};e===null?e=[h]:e.push(h),t++}let P=r.max;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const h={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:I.properties.max.
type,parentSchema:I.properties.max,data:P};e===null?e=[h]:e.push(h),t++}if(typeof P=="number"&&isFinite(P)&&(P<8||isNaN(
P))){const h={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:I.properties.max,data:P};e===null?e=[h]:e.push(h),t++}let m=r.upscale;if(!(m==="allow"||m==="warn"||
m==="never")){const h={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:I.
properties.upscale.enum},schema:I.properties.upscale.enum,parentSchema:I.properties.upscale,data:m};e===null?e=[h]:e.push(
h),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,
data:r};e===null?e=[p]:e.push(p),t++}return ce.errors=e,t===0}const k={type:"object",additionalProperties:!1,description:"\
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
ating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},qe=new RegExp(
"^\\.[A-Za-z0-9_.-]+$","u"),Oe=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),F={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function se(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const a in r)if(!(a==="gene\
ral"||a==="character"||a==="copyright"||a==="artist"||a==="meta"||a==="tags")){const o={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:F,data:r};e===null?
e=[o]:e.push(o),t++}if(r.general!==void 0){let a=r.general;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:F.properties.general,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.
properties.general,data:a};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:F.properties.general.type,parentSchema:F.properties.general,
data:a};e===null?e=[o]:e.push(o),t++}}if(r.character!==void 0){let a=r.character;if(typeof a=="number"&&isFinite(a)){if(a>
1||isNaN(a)){const o={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:F.properties.character,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(
a)){const o={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:F.properties.character,data:a};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:F.properties.character.
type,parentSchema:F.properties.character,data:a};e===null?e=[o]:e.push(o),t++}}if(r.copyright!==void 0){let a=r.copyright;
if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.copyright,data:a};e===
null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.copyright,data:a};e===null?e=[
o]:e.push(o),t++}}else{const o={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:F.properties.copyright.type,parentSchema:F.properties.copyright,data:a};e===null?e=[o]:e.push(o),t++}}
if(r.artist!==void 0){let a=r.artist;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.
properties.artist,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.artist,
data:a};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:F.properties.artist.type,parentSchema:F.properties.artist,data:a};e===null?e=[o]:e.push(
o),t++}}if(r.meta!==void 0){let a=r.meta;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.
properties.meta,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.meta,data:a};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:F.properties.meta.type,parentSchema:F.properties.meta,data:a};e===null?e=[o]:e.push(o),t++}}let p=r.
tags;if(p&&typeof p=="object"&&!Array.isArray(p))for(const a in p){let o=p[a];if(typeof o=="number"&&isFinite(o)){if(o>1||
isNaN(o)){const P={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.tags.additionalProperties,
data:o};e===null?e=[P]:e.push(P),t++}if(o<0||isNaN(o)){const P={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:F.properties.tags.additionalProperties,data:o};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"\
/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:F.properties.tags.additionalProperties.type,parentSchema:F.properties.tags.additionalProperties,
data:o};e===null?e=[P]:e.push(P),t++}}else{const a={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:F.properties.tags.type,parentSchema:F.properties.tags,data:p};e===null?e=[a]:e.push(
a),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,
data:r};e===null?e=[p]:e.push(p),t++}return se.errors=e,t===0}function he(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:N=r}={}){let e=null,t=0;const p=t;let a=!1,o=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:L.
oneOf[0].required,parentSchema:L.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var h=P===t;h&&(a=!0,o=0);const m=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:L.oneOf[1].required,parentSchema:L.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var h=m===t;if(h&&a)a=!1,o=[o,1];else{h&&(a=!0,o=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const f={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:L.oneOf[2].required,parentSchema:L.oneOf[2],data:r};e===null?e=[f]:e.push(f),t++}var h=i===t;if(h&&a)a=
!1,o=[o,2];else{h&&(a=!0,o=2);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const c={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:L.oneOf[3].required,parentSchema:L.
oneOf[3],data:r};e===null?e=[c]:e.push(c),t++}var h=f===t;h&&a?(a=!1,o=[o,3]):h&&(a=!0,o=3)}}if(a)t=p,e!==null&&(p?e.length=
p:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},schema:L.oneOf,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const n={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:L,data:r};e===null?
e=[n]:e.push(n),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:L.dependencies,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!qe.test(i)){const n={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:L.properties.sidecar,data:i};e===null?e=[n]:e.push(n),t++}}else{const n={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:L.properties.
sidecar.type,parentSchema:L.properties.sidecar,data:i};e===null?e=[n]:e.push(n),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!Oe.test(i)){const n={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:L.properties.
scores,data:i};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:L.properties.scores.type,parentSchema:L.properties.scores,data:i};e===null?
e=[n]:e.push(n),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const n={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.
metadata,data:i};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:L.properties.metadata.type,parentSchema:L.properties.metadata,data:i};
e===null?e=[n]:e.push(n),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const n={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:L.properties.filename.enum},schema:L.properties.filename.
enum,parentSchema:L.properties.filename,data:i};e===null?e=[n]:e.push(n),t++}}if(r.thresholds!==void 0&&(se(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:N})||(e=e===null?se.errors:e.concat(
se.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const n=i.length;for(let f=0;f<n;f++){
let l=i[f];if(!(l==="general"||l==="artist"||l==="copyright"||l==="character"||l==="meta"||l==="rating")){const c={instancePath:s+
"/categories/"+f,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:L.properties.categories.
items.enum},schema:L.properties.categories.items.enum,parentSchema:L.properties.categories.items,data:l};e===null?e=[c]:
e.push(c),t++}}}else{const n={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:L.properties.categories.type,parentSchema:L.properties.categories,data:i};e===null?e=[n]:e.push(n),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,
data:r};e===null?e=[i]:e.push(i),t++}return he.errors=e,t===0}const Q={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},$e=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function de(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="add"||p==="drop"||p==="set"||p===
"sha256"||p==="note")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:Q,data:r};e===null?e=[a]:e.push(a),t++}if(r.add!==void 0&&(q(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.drop!==
void 0&&(q(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:N})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.set!==void 0&&(q(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:N})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.sha256!==void 0){let p=r.sha256;if(typeof p=="string"){if(!$e.test(
p)){const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:Q.properties.sha256,data:p};e===null?e=[a]:e.push(a),t++}}else{
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:Q.properties.
sha256.type,parentSchema:Q.properties.sha256,data:p};e===null?e=[a]:e.push(a),t++}}if(r.note!==void 0){let p=r.note;if(typeof p!=
"string"){const a={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:Q.
properties.note.type,parentSchema:Q.properties.note,data:p};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:r};e===null?e=[p]:e.push(p),
t++}return de.errors=e,t===0}const S={type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",
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
 the tag that takes their place.",hint:"write one tag; others come by a rule of their own: `{add: \u2026}`"},in:{type:"o\
bject",minProperties:1,maxProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:'With `combine`: \
patterns of what a capture may be: `{combine: [holding, "{x}"], to: "holding {x}", in: {x: [sword, book]}}`.'},subsume:{
type:"object",additionalProperties:!1,description:"Verb: remove a tag that another one makes redundant (S-26).",properties:{
table:{type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, relative to the project, besides \
the one that comes with sdbuild."},suffix:{type:"boolean",default:!1,description:"Also when its words are the last words\
 of the other tag: `hat` by `straw hat`."}}},imply:{type:"object",additionalProperties:!1,description:"Verb: write what \
a tag implies behind it; undoes `subsume`.",properties:{table:{type:"string",minLength:1,description:"Your own CSV of `a\
ntecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#/definitions/strings",description:"Verb: report where mor\
e than one of these is there (S-28)."},require:{$ref:"#/definitions/strings",description:"Verb: report where none of the\
se is there."},on:{enum:["error","warn"],description:"With `exclusive` or `require`: how bad that is; `error` when absen\
t."},keep:{enum:["score","order"],description:"With `exclusive`: remove all but the one the tagger is surest of, if it g\
ave all of them, or all but the first of the patterns that is there."},mark:{$ref:"#/definitions/strings",description:"V\
erb: list these for a person to look at; nothing is changed."},trigger:{type:"string",minLength:1,description:"Verb: the\
 word that calls up what is learned; stands first and is kept (S-89, S-91).",hint:"write one word; a second trigger is a\
 rule of its own"},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"string",
minLength:1,description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for the pic\
tures that match this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behind) and \
none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why; shown \
by `why`."}}},te=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),We=new RegExp("^(first|last|(before|after): *\\S.*)$",
"u");function ue(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;const p=t;let a=!1,
o=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const i={instancePath:s,schemaPath:"#/one\
Of/0/required",keyword:"required",params:{missingProperty:"drop"},schema:S.oneOf[0].required,parentSchema:S.oneOf[0],data:r};
e===null?e=[i]:e.push(i),t++}var h=P===t;h&&(a=!0,o=0);const m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){
const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},schema:S.oneOf[1].
required,parentSchema:S.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var h=m===t;if(h&&a)a=!1,o=[o,1];else{h&&(a=!0,o=1);
const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===void 0){const f={instancePath:s,schemaPath:"#/oneOf/2/req\
uired",keyword:"required",params:{missingProperty:"add"},schema:S.oneOf[2].required,parentSchema:S.oneOf[2],data:r};e===
null?e=[f]:e.push(f),t++}var h=i===t;if(h&&a)a=!1,o=[o,2];else{h&&(a=!0,o=2);const f=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.replace===void 0){const c={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"\
replace"},schema:S.oneOf[3].required,parentSchema:S.oneOf[3],data:r};e===null?e=[c]:e.push(c),t++}var h=f===t;if(h&&a)a=
!1,o=[o,3];else{h&&(a=!0,o=3);const c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const w={instancePath:s,
schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"map"},schema:S.oneOf[4].required,parentSchema:S.
oneOf[4],data:r};e===null?e=[w]:e.push(w),t++}var h=c===t;if(h&&a)a=!1,o=[o,4];else{h&&(a=!0,o=4);const w=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.combine===void 0){const y={instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"requir\
ed",params:{missingProperty:"combine"},schema:S.oneOf[5].required,parentSchema:S.oneOf[5],data:r};e===null?e=[y]:e.push(
y),t++}var h=w===t;if(h&&a)a=!1,o=[o,5];else{h&&(a=!0,o=5);const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===
void 0){const x={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"subsume"},schema:S.
oneOf[6].required,parentSchema:S.oneOf[6],data:r};e===null?e=[x]:e.push(x),t++}var h=y===t;if(h&&a)a=!1,o=[o,6];else{h&&
(a=!0,o=6);const x=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.imply===void 0){const A={instancePath:s,schemaPath:"\
#/oneOf/7/required",keyword:"required",params:{missingProperty:"imply"},schema:S.oneOf[7].required,parentSchema:S.oneOf[7],
data:r};e===null?e=[A]:e.push(A),t++}var h=x===t;if(h&&a)a=!1,o=[o,7];else{h&&(a=!0,o=7);const A=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.exclusive===void 0){const $={instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"required",
params:{missingProperty:"exclusive"},schema:S.oneOf[8].required,parentSchema:S.oneOf[8],data:r};e===null?e=[$]:e.push($),
t++}var h=A===t;if(h&&a)a=!1,o=[o,8];else{h&&(a=!0,o=8);const $=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===
void 0){const ae={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"require"},schema:S.
oneOf[9].required,parentSchema:S.oneOf[9],data:r};e===null?e=[ae]:e.push(ae),t++}var h=$===t;if(h&&a)a=!1,o=[o,9];else{h&&
(a=!0,o=9);const ae=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===void 0){const pe={instancePath:s,schemaPath:"\
#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:S.oneOf[10].required,parentSchema:S.oneOf[10],
data:r};e===null?e=[pe]:e.push(pe),t++}var h=ae===t;if(h&&a)a=!1,o=[o,10];else{h&&(a=!0,o=10);const pe=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.trigger===void 0){const ne={instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"requ\
ired",params:{missingProperty:"trigger"},schema:S.oneOf[11].required,parentSchema:S.oneOf[11],data:r};e===null?e=[ne]:e.
push(ne),t++}var h=pe===t;if(h&&a)a=!1,o=[o,11];else{h&&(a=!0,o=11);const ne=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.prefix===void 0){const oe={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:"\
prefix"},schema:S.oneOf[12].required,parentSchema:S.oneOf[12],data:r};e===null?e=[oe]:e.push(oe),t++}var h=ne===t;if(h&&
a)a=!1,o=[o,12];else{h&&(a=!0,o=12);const oe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const xe={
instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"suffix"},schema:S.oneOf[13].
required,parentSchema:S.oneOf[13],data:r};e===null?e=[xe]:e.push(xe),t++}var h=oe===t;h&&a?(a=!1,o=[o,13]):h&&(a=!0,o=13)}}}}}}}}}}}}
if(a)t=p,e!==null&&(p?e.length=p:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},
schema:S.oneOf,parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!ie.call(S.properties,i)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:S,data:r};e===null?e=[n]:e.push(n),t++}if(r.to!==void 0&&r.combine===
void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"\
combine",depsCount:1,deps:"combine"},schema:S.dependencies,parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==
void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"\
in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:S.dependencies,parentSchema:S,data:r};e===null?e=[i]:e.
push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependenc\
ies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:S.dependencies,parentSchema:S,data:r};
e===null?e=[i]:e.push(i),t++}if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:S.dependencies,parentSchema:S,data:r};
e===null?e=[i]:e.push(i),t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"#/dependencie\
s",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},schema:S.dependencies,
parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:S.
dependencies,parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){const i={instancePath:s,
schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},
schema:S.dependencies,parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.id;if(typeof i=="str\
ing"){if(!te.test(i)){const n={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:E,data:i};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:E.
type,parentSchema:E,data:i};e===null?e=[n]:e.push(n),t++}}if(r.drop!==void 0&&(q(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.ancestors!==void 0){let i=r.
ancestors;if(typeof i!="boolean"){const n={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:S.properties.ancestors.type,parentSchema:S.properties.ancestors,data:i};e===null?e=
[n]:e.push(n),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="wrong")){const n={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:S.properties.role.enum},schema:S.properties.
role.enum,parentSchema:S.properties.role,data:i};e===null?e=[n]:e.push(n),t++}}if(r.only!==void 0&&(q(r.only,{instancePath:s+
"/only",parentData:r,parentDataProperty:"only",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.add!==
void 0&&(q(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:N})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!We.test(i)){const n={instancePath:s+"/at",schemaPath:"\
#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after): *\\S.*)$"},schema:"^(first|last\
|(before|after): *\\S.*)$",parentSchema:S.properties.at,data:i};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:S.properties.at.type,parentSchema:S.
properties.at,data:i};e===null?e=[n]:e.push(n),t++}}if(r.replace!==void 0){let i=r.replace;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(Object.keys(i).length<1){const n={instancePath:s+"/replace",schemaPath:"#/properties/replace/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:S.properties.replace,data:i};e===null?e=[n]:e.push(n),
t++}for(const n in i)q(i[n],{instancePath:s+"/replace/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,
rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{const n={instancePath:s+"/replace",schemaPath:"#/\
properties/replace/type",keyword:"type",params:{type:"object"},schema:S.properties.replace.type,parentSchema:S.properties.
replace,data:i};e===null?e=[n]:e.push(n),t++}}if(r.map!==void 0){let i=r.map;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length<1){const n={instancePath:s+"/map",schemaPath:"#/properties/map/minProperties",keyword:"minPrope\
rties",params:{limit:1},schema:1,parentSchema:S.properties.map,data:i};e===null?e=[n]:e.push(n),t++}for(const n in i){let f=i[n];
if(typeof f=="string"){if(f.length<1){const l={instancePath:s+"/map/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
map.additionalProperties,data:f};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/map/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"},schema:S.
properties.map.additionalProperties.type,parentSchema:S.properties.map.additionalProperties,data:f};e===null?e=[l]:e.push(
l),t++}}}else{const n={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type:"object"},schema:S.
properties.map.type,parentSchema:S.properties.map,data:i};e===null?e=[n]:e.push(n),t++}}if(r.combine!==void 0){let i=r.combine;
if(Array.isArray(i)){if(i.length<2){const f={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"\
minItems",params:{limit:2},schema:2,parentSchema:S.properties.combine,data:i};e===null?e=[f]:e.push(f),t++}const n=i.length;
for(let f=0;f<n;f++){let l=i[f];if(typeof l=="string"){if(l.length<1){const c={instancePath:s+"/combine/"+f,schemaPath:"\
#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.combine.items,
data:l};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/combine/"+f,schemaPath:"#/properties/combine/items/\
type",keyword:"type",params:{type:"string"},schema:S.properties.combine.items.type,parentSchema:S.properties.combine.items,
data:l};e===null?e=[c]:e.push(c),t++}}}else{const n={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"\
type",params:{type:"array"},schema:S.properties.combine.type,parentSchema:S.properties.combine,data:i};e===null?e=[n]:e.
push(n),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const n={instancePath:s+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.to,data:i};e===null?e=
[n]:e.push(n),t++}}else{const n={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},schema:S.properties.to.type,parentSchema:S.properties.to,data:i};e===null?e=[n]:e.push(n),t++}}if(r.in!==void 0){let i=r.
in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const n={instancePath:s+"/in",schemaPath:"#/\
properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:S.properties.in,data:i};e===
null?e=[n]:e.push(n),t++}if(Object.keys(i).length<1){const n={instancePath:s+"/in",schemaPath:"#/properties/in/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:S.properties.in,data:i};e===null?e=[n]:e.push(n),t++}
for(const n in i)q(i[n],{instancePath:s+"/in/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,
rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{const n={instancePath:s+"/in",schemaPath:"#/prope\
rties/in/type",keyword:"type",params:{type:"object"},schema:S.properties.in.type,parentSchema:S.properties.in,data:i};e===
null?e=[n]:e.push(n),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(i)){i.suffix===
void 0&&(i.suffix=!1);for(const f in i)if(!(f==="table"||f==="suffix")){const l={instancePath:s+"/subsume",schemaPath:"#\
/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:S.
properties.subsume,data:i};e===null?e=[l]:e.push(l),t++}if(i.table!==void 0){let f=i.table;if(typeof f=="string"){if(f.length<
1){const l={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:S.properties.subsume.properties.table,data:f};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{
type:"string"},schema:S.properties.subsume.properties.table.type,parentSchema:S.properties.subsume.properties.table,data:f};
e===null?e=[l]:e.push(l),t++}}let n=i.suffix;if(typeof n!="boolean"){const f={instancePath:s+"/subsume/suffix",schemaPath:"\
#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:S.properties.subsume.properties.
suffix.type,parentSchema:S.properties.subsume.properties.suffix,data:n};e===null?e=[f]:e.push(f),t++}}else{const n={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:S.properties.subsume.type,
parentSchema:S.properties.subsume,data:i};e===null?e=[n]:e.push(n),t++}}if(r.imply!==void 0){let i=r.imply;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const n in i)if(n!=="table"){const f={instancePath:s+"/imply",schemaPath:"#/properties/\
imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:S.properties.
imply,data:i};e===null?e=[f]:e.push(f),t++}if(i.table!==void 0){let n=i.table;if(typeof n=="string"){if(n.length<1){const f={
instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:S.properties.imply.properties.table,data:n};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+
"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"type",params:{type:"string"},schema:S.properties.
imply.properties.table.type,parentSchema:S.properties.imply.properties.table,data:n};e===null?e=[f]:e.push(f),t++}}}else{
const n={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",keyword:"type",params:{type:"object"},schema:S.properties.
imply.type,parentSchema:S.properties.imply,data:i};e===null?e=[n]:e.push(n),t++}}if(r.exclusive!==void 0&&(q(r.exclusive,
{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"exclusive",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),r.require!==void 0&&(q(r.require,{instancePath:s+"/require",parentData:r,parentDataProperty:"require",rootData:N})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const n={instancePath:s+
"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues:S.properties.on.enum},schema:S.properties.on.
enum,parentSchema:S.properties.on,data:i};e===null?e=[n]:e.push(n),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||
i==="order")){const n={instancePath:s+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:S.
properties.keep.enum},schema:S.properties.keep.enum,parentSchema:S.properties.keep,data:i};e===null?e=[n]:e.push(n),t++}}
if(r.mark!==void 0&&(q(r.mark,{instancePath:s+"/mark",parentData:r,parentDataProperty:"mark",rootData:N})||(e=e===null?q.
errors:e.concat(q.errors),t=e.length)),r.trigger!==void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const n={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.
properties.trigger,data:i};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:S.properties.trigger.type,parentSchema:S.properties.trigger,
data:i};e===null?e=[n]:e.push(n),t++}}if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const n={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.
properties.prefix,data:i};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:S.properties.prefix.type,parentSchema:S.properties.prefix,data:i};
e===null?e=[n]:e.push(n),t++}}if(r.suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const n={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
suffix,data:i};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:S.properties.suffix.type,parentSchema:S.properties.suffix,data:i};e===null?
e=[n]:e.push(n),t++}}if(r.subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const n={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
subset,data:i};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:S.properties.subset.type,parentSchema:S.properties.subset,data:i};e===null?
e=[n]:e.push(n),t++}}if(r.when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const n={instancePath:s+"/wh\
en",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.when,
data:i};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"string"},schema:S.properties.when.type,parentSchema:S.properties.when,data:i};e===null?e=[n]:e.push(
n),t++}}if(r.note!==void 0){let i=r.note;if(typeof i!="string"){const n={instancePath:s+"/note",schemaPath:"#/properties\
/note/type",keyword:"type",params:{type:"string"},schema:S.properties.note.type,parentSchema:S.properties.note,data:i};e===
null?e=[n]:e.push(n),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:S.
type,parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}return ue.errors=e,t===0}const G={type:"object",additionalProperties:!1,
description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP token\
s; one chunk is 75 (S-25)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["l\
int","drop"],default:"lint",description:"Longer captions: report them, or drop tags: of the last entry of `order` those \
the tagger is least sure of, else from the end."}}};function fe(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const o in r)if(!(o==="tokens"||o==="tags"||o==="over")){const P={instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:G,data:r};e===null?e=[P]:e.push(
P),t++}let p=r.tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/type",keyword:"type",params:{type:"integer"},schema:G.properties.tokens.type,parentSchema:G.properties.
tokens,data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const o={instancePath:s+
"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:G.
properties.tokens,data:p};e===null?e=[o]:e.push(o),t++}if(r.tags!==void 0){let o=r.tags;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
integer"},schema:G.properties.tags.type,parentSchema:G.properties.tags,data:o};e===null?e=[P]:e.push(P),t++}if(typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:G.properties.tags,data:o};e===null?e=[P]:e.push(P),t++}}
let a=r.over;if(!(a==="lint"||a==="drop")){const o={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"\
enum",params:{allowedValues:G.properties.over.enum},schema:G.properties.over.enum,parentSchema:G.properties.over,data:a};
e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.
type,parentSchema:G,data:r};e===null?e=[p]:e.push(p),t++}return fe.errors=e,t===0}const Le=new RegExp("^[^\\s,]+$","u");
function ye(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){r.kind===void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&
(r.from=[{sidecar:".txt"}]),r.thresholds===void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.
groups={}),r.rules===void 0&&(r.rules=[]),r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&
(r.render={}),r.train===void 0&&(r.train={}),r.tests===void 0&&(r.tests=[]);for(const d in r)if(!ie.call(k.properties,d)){
const y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:k,data:r};e===null?e=[y]:e.push(y),t++}let P=r.kind;if(!(P==="tags"||P==="text"||P==="mixed")){const d={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:k.properties.kind.enum},
schema:k.properties.kind.enum,parentSchema:k.properties.kind,data:P};e===null?e=[d]:e.push(d),t++}if(r.template!==void 0){
let d=r.template;if(typeof d=="string"){if(d.length<1){const y={instancePath:s+"/template",schemaPath:"#/properties/temp\
late/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.template,data:d};e===null?e=[y]:
e.push(y),t++}}else{const y={instancePath:s+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"\
string"},schema:k.properties.template.type,parentSchema:k.properties.template,data:d};e===null?e=[y]:e.push(y),t++}}if(r.
scheme!==void 0){let d=r.scheme;if(!(d==="maruzen"||d==="keep"||d==="style"||d==="textual-inversion")){const y={instancePath:s+
"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues:k.properties.scheme.enum},schema:k.
properties.scheme.enum,parentSchema:k.properties.scheme,data:d};e===null?e=[y]:e.push(y),t++}}if(r.learned!==void 0&&(q(
r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:N})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.trigger!==void 0){let d=r.trigger;if(typeof d=="string"){if(d.length<1){const y={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
trigger,data:d};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/t\
ype",keyword:"type",params:{type:"string"},schema:k.properties.trigger.type,parentSchema:k.properties.trigger,data:d};e===
null?e=[y]:e.push(y),t++}}let m=r.fixed_outfit;if(typeof m!="boolean"){const d={instancePath:s+"/fixed_outfit",schemaPath:"\
#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:k.properties.fixed_outfit.type,parentSchema:k.
properties.fixed_outfit,data:m};e===null?e=[d]:e.push(d),t++}let h=r.from;if(Array.isArray(h)){if(h.length<1){const y={instancePath:s+
"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.from,
data:h};e===null?e=[y]:e.push(y),t++}const d=h.length;for(let y=0;y<d;y++)he(h[y],{instancePath:s+"/from/"+y,parentData:h,
parentDataProperty:y,rootData:N})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{const d={instancePath:s+"/\
from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},schema:k.properties.from.type,parentSchema:k.
properties.from,data:h};e===null?e=[d]:e.push(d),t++}se(r.thresholds,{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"\
thresholds",rootData:N})||(e=e===null?se.errors:e.concat(se.errors),t=e.length);let i=r.vocab;if(i&&typeof i=="object"&&
!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const y in i)if(!(y==="files"||y==="extra")){const g={instancePath:s+
"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:k.properties.vocab,data:i};e===null?e=[g]:e.push(g),t++}i.files!==void 0&&(q(i.files,{instancePath:s+
"/vocab/files",parentData:i,parentDataProperty:"files",rootData:N})||(e=e===null?q.errors:e.concat(q.errors),t=e.length));
let d=i.extra;if(Array.isArray(d)){const y=d.length;for(let g=0;g<y;g++){let x=d[g];if(typeof x=="string"){if(x.length<1){
const v={instancePath:s+"/vocab/extra/"+g,schemaPath:"#/properties/vocab/properties/extra/items/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:k.properties.vocab.properties.extra.items,data:x};e===null?e=[v]:e.push(v),
t++}}else{const v={instancePath:s+"/vocab/extra/"+g,schemaPath:"#/properties/vocab/properties/extra/items/type",keyword:"\
type",params:{type:"string"},schema:k.properties.vocab.properties.extra.items.type,parentSchema:k.properties.vocab.properties.
extra.items,data:x};e===null?e=[v]:e.push(v),t++}}}else{const y={instancePath:s+"/vocab/extra",schemaPath:"#/properties/\
vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:k.properties.vocab.properties.extra.type,parentSchema:k.
properties.vocab.properties.extra,data:d};e===null?e=[y]:e.push(y),t++}}else{const d={instancePath:s+"/vocab",schemaPath:"\
#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:k.properties.vocab.type,parentSchema:k.properties.
vocab,data:i};e===null?e=[d]:e.push(d),t++}if(r.overrides!==void 0){let d=r.overrides;if(typeof d!="string"&&!(d&&typeof d==
"object"&&!Array.isArray(d))){const y={instancePath:s+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"typ\
e",params:{type:k.properties.overrides.type},schema:k.properties.overrides.type,parentSchema:k.properties.overrides,data:d};
e===null?e=[y]:e.push(y),t++}if(typeof d=="string"&&d.length<1){const y={instancePath:s+"/overrides",schemaPath:"#/prope\
rties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.overrides,data:d};e===
null?e=[y]:e.push(y),t++}if(d&&typeof d=="object"&&!Array.isArray(d))for(const y in d)de(d[y],{instancePath:s+"/override\
s/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:y,rootData:N})||(e=e===null?de.errors:e.concat(
de.errors),t=e.length)}let n=r.groups;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n){const y=t;if(typeof d==
"string"){if(!te.test(d)){const g={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:E,data:d,propertyName:d};
e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/groups",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:E.type,parentSchema:E,data:d,propertyName:d};e===null?e=[g]:e.push(g),t++}var p=y===t;if(!p){
const g={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:d},
schema:k.properties.groups.propertyNames,parentSchema:k.properties.groups,data:n};e===null?e=[g]:e.push(g),t++}}for(const d in n){
let y=n[d];const g=t;let x=!1;const v=t;if(Array.isArray(y)){const A=y.length;for(let _=0;_<A;_++){let $=y[_];if(typeof $==
"string"){if($.length<1){const R={instancePath:s+"/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,schemaPath:"#\
/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.groups.additionalProperties.anyOf[0].items,data:$};e===null?e=[R]:e.push(R),t++}}else{const R={instancePath:s+
"/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/i\
tems/type",keyword:"type",params:{type:"string"},schema:k.properties.groups.additionalProperties.anyOf[0].items.type,parentSchema:k.
properties.groups.additionalProperties.anyOf[0].items,data:$};e===null?e=[R]:e.push(R),t++}}}else{const A={instancePath:s+
"/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/0/type",keyword:"\
type",params:{type:"array"},schema:k.properties.groups.additionalProperties.anyOf[0].type,parentSchema:k.properties.groups.
additionalProperties.anyOf[0],data:y};e===null?e=[A]:e.push(A),t++}var a=v===t;if(x=x||a,!x){const A=t;if(y&&typeof y=="\
object"&&!Array.isArray(y)){if(y.file===void 0){const $={instancePath:s+"/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"f\
ile"},schema:k.properties.groups.additionalProperties.anyOf[1].required,parentSchema:k.properties.groups.additionalProperties.
anyOf[1],data:y};e===null?e=[$]:e.push($),t++}for(const $ in y)if($!=="file"){const R={instancePath:s+"/groups/"+d.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:$},schema:!1,parentSchema:k.properties.groups.additionalProperties.anyOf[1],
data:y};e===null?e=[R]:e.push(R),t++}if(y.file!==void 0){let $=y.file;if(typeof $=="string"){if($.length<1){const R={instancePath:s+
"/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1\
/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.groups.additionalProperties.
anyOf[1].properties.file,data:$};e===null?e=[R]:e.push(R),t++}}else{const R={instancePath:s+"/groups/"+d.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1/properties/file/type",keyword:"\
type",params:{type:"string"},schema:k.properties.groups.additionalProperties.anyOf[1].properties.file.type,parentSchema:k.
properties.groups.additionalProperties.anyOf[1].properties.file,data:$};e===null?e=[R]:e.push(R),t++}}}else{const $={instancePath:s+
"/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:k.properties.groups.additionalProperties.anyOf[1].type,parentSchema:k.properties.groups.
additionalProperties.anyOf[1],data:y};e===null?e=[$]:e.push($),t++}var a=A===t;x=x||a}if(x)t=g,e!==null&&(g?e.length=g:e=
null);else{const A={instancePath:s+"/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/a\
dditionalProperties/anyOf",keyword:"anyOf",params:{},schema:k.properties.groups.additionalProperties.anyOf,parentSchema:k.
properties.groups.additionalProperties,data:y};e===null?e=[A]:e.push(A),t++}}}else{const d={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"object"},schema:k.properties.groups.type,parentSchema:k.properties.
groups,data:n};e===null?e=[d]:e.push(d),t++}let f=r.rules;if(Array.isArray(f)){const d=f.length;for(let y=0;y<d;y++)ue(f[y],
{instancePath:s+"/rules/"+y,parentData:f,parentDataProperty:y,rootData:N})||(e=e===null?ue.errors:e.concat(ue.errors),t=
e.length)}else{const d={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:k.properties.rules.type,parentSchema:k.properties.rules,data:f};e===null?e=[d]:e.push(d),t++}let l=r.order;if(Array.
isArray(l)){const d=l.length;for(let y=0;y<d;y++){let g=l[y];if(typeof g=="string"){if(g.length<1){const x={instancePath:s+
"/order/"+y,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
properties.order.items,data:g};e===null?e=[x]:e.push(x),t++}}else{const x={instancePath:s+"/order/"+y,schemaPath:"#/prop\
erties/order/items/type",keyword:"type",params:{type:"string"},schema:k.properties.order.items.type,parentSchema:k.properties.
order.items,data:g};e===null?e=[x]:e.push(x),t++}}}else{const d={instancePath:s+"/order",schemaPath:"#/properties/order/\
type",keyword:"type",params:{type:"array"},schema:k.properties.order.type,parentSchema:k.properties.order,data:l};e===null?
e=[d]:e.push(d),t++}if(r.keep!==void 0){let d=r.keep;const y=t;let g=!1;const x=t;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"type",params:{type:"\
integer"},schema:k.properties.keep.anyOf[0].type,parentSchema:k.properties.keep.anyOf[0],data:d};e===null?e=[v]:e.push(v),
t++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/a\
nyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.keep.anyOf[0],data:d};
e===null?e=[v]:e.push(v),t++}var o=x===t;if(g=g||o,!g){const v=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.separator===
void 0){const _={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"required",params:{missingProperty:"\
separator"},schema:k.properties.keep.anyOf[1].required,parentSchema:k.properties.keep.anyOf[1],data:d};e===null?e=[_]:e.
push(_),t++}for(const _ in d)if(!(_==="separator"||_==="tags")){const $={instancePath:s+"/keep",schemaPath:"#/properties\
/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},schema:!1,parentSchema:k.
properties.keep.anyOf[1],data:d};e===null?e=[$]:e.push($),t++}if(d.separator!==void 0){let _=d.separator;if(typeof _=="s\
tring"){if(!Le.test(_)){const $={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep/anyOf/1/properties/separ\
ator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:k.properties.keep.anyOf[1].
properties.separator,data:_};e===null?e=[$]:e.push($),t++}}else{const $={instancePath:s+"/keep/separator",schemaPath:"#/\
properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:k.properties.keep.anyOf[1].
properties.separator.type,parentSchema:k.properties.keep.anyOf[1].properties.separator,data:_};e===null?e=[$]:e.push($),
t++}}if(d.tags!==void 0){let _=d.tags;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){const $={instancePath:s+
"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{type:"integer"},schema:k.
properties.keep.anyOf[1].properties.tags.type,parentSchema:k.properties.keep.anyOf[1].properties.tags,data:_};e===null?e=
[$]:e.push($),t++}if(typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_))){const $={instancePath:s+"/keep/tags",schemaPath:"\
#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.
properties.keep.anyOf[1].properties.tags,data:_};e===null?e=[$]:e.push($),t++}}}else{const _={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:k.properties.keep.anyOf[1].type,parentSchema:k.
properties.keep.anyOf[1],data:d};e===null?e=[_]:e.push(_),t++}var o=v===t;g=g||o}if(g)t=y,e!==null&&(y?e.length=y:e=null);else{
const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},schema:k.properties.keep.
anyOf,parentSchema:k.properties.keep,data:d};e===null?e=[v]:e.push(v),t++}}fe(r.limit,{instancePath:s+"/limit",parentData:r,
parentDataProperty:"limit",rootData:N})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length);let c=r.render;if(c&&typeof c==
"object"&&!Array.isArray(c)){c.space===void 0&&(c.space=" "),c.escape===void 0&&(c.escape=!1);for(const g in c)if(!(g===
"space"||g==="escape"||g==="wildcards")){const x={instancePath:s+"/render",schemaPath:"#/properties/render/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:k.properties.render,data:c};
e===null?e=[x]:e.push(x),t++}let d=c.space;if(!(d===" "||d==="_")){const g={instancePath:s+"/render/space",schemaPath:"#\
/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:k.properties.render.properties.space.enum},
schema:k.properties.render.properties.space.enum,parentSchema:k.properties.render.properties.space,data:d};e===null?e=[g]:
e.push(g),t++}let y=c.escape;if(typeof y!="boolean"){const g={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:k.properties.render.properties.escape.type,parentSchema:k.
properties.render.properties.escape,data:y};e===null?e=[g]:e.push(g),t++}if(c.wildcards!==void 0){let g=c.wildcards;if(typeof g!=
"boolean"){const x={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:k.properties.render.properties.wildcards.type,parentSchema:k.properties.render.properties.
wildcards,data:g};e===null?e=[x]:e.push(x),t++}}}else{const d={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:k.properties.render.type,parentSchema:k.properties.render,data:c};e===
null?e=[d]:e.push(d),t++}let u=r.train;if(u&&typeof u=="object"&&!Array.isArray(u)){u.shuffle===void 0&&(u.shuffle=!1),u.
caption_dropout===void 0&&(u.caption_dropout=0),u.caption_dropout_every_n_epochs===void 0&&(u.caption_dropout_every_n_epochs=
0),u.tag_dropout===void 0&&(u.tag_dropout=0),u.variants===void 0&&(u.variants=0),u.variants_seed===void 0&&(u.variants_seed=
0);for(const _ in u)if(!(_==="shuffle"||_==="caption_dropout"||_==="caption_dropout_every_n_epochs"||_==="tag_dropout"||
_==="variants"||_==="variants_seed")){const $={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:_},schema:!1,parentSchema:k.properties.train,data:u};e===null?
e=[$]:e.push($),t++}let d=u.shuffle;if(typeof d!="boolean"){const _={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:k.properties.train.properties.shuffle.
type,parentSchema:k.properties.train.properties.shuffle,data:d};e===null?e=[_]:e.push(_),t++}let y=u.caption_dropout;if(typeof y==
"number"&&isFinite(y)){if(y>1||isNaN(y)){const _={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.properties.
train.properties.caption_dropout,data:y};e===null?e=[_]:e.push(_),t++}if(y<0||isNaN(y)){const _={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:k.properties.train.properties.caption_dropout,data:y};e===null?e=[_]:e.push(_),t++}}else{
const _={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:k.properties.train.properties.caption_dropout.type,parentSchema:k.properties.train.properties.
caption_dropout,data:y};e===null?e=[_]:e.push(_),t++}let g=u.caption_dropout_every_n_epochs;if(!(typeof g=="number"&&!(g%
1)&&!isNaN(g)&&isFinite(g))){const _={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:k.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:k.properties.train.properties.caption_dropout_every_n_epochs,data:g};e===
null?e=[_]:e.push(_),t++}if(typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g))){const _={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.train.properties.caption_dropout_every_n_epochs,data:g};
e===null?e=[_]:e.push(_),t++}let x=u.tag_dropout;if(typeof x=="number"&&isFinite(x)){if(x>1||isNaN(x)){const _={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:k.properties.train.properties.tag_dropout,data:x};e===null?e=[_]:e.push(_),t++}if(x<0||
isNaN(x)){const _={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.train.properties.tag_dropout,data:x};e===null?
e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:k.properties.train.properties.tag_dropout.type,parentSchema:k.properties.
train.properties.tag_dropout,data:x};e===null?e=[_]:e.push(_),t++}let v=u.variants;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){const _={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:k.properties.train.properties.variants.type,parentSchema:k.properties.train.properties.
variants,data:v};e===null?e=[_]:e.push(_),t++}if(typeof v=="number"&&isFinite(v)){if(v>100||isNaN(v)){const _={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:k.properties.train.properties.variants,data:v};e===null?e=[_]:e.push(_),t++}if(v<0||isNaN(
v)){const _={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.train.properties.variants,data:v};e===null?e=[_]:
e.push(_),t++}}let A=u.variants_seed;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){const _={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:k.properties.train.properties.variants_seed.type,parentSchema:k.properties.train.properties.variants_seed,data:A};
e===null?e=[_]:e.push(_),t++}if(typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A))){const _={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:k.properties.train.properties.variants_seed,data:A};e===null?e=[_]:e.push(_),t++}}else{const d={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:k.properties.train.type,parentSchema:k.
properties.train,data:u};e===null?e=[d]:e.push(d),t++}let w=r.tests;if(Array.isArray(w)){const d=w.length;for(let y=0;y<
d;y++){let g=w[y];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.lint===void 0&&(g.lint=[]),g.in===void 0){const v={instancePath:s+
"/tests/"+y,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:k.properties.
tests.items.required,parentSchema:k.properties.tests.items,data:g};e===null?e=[v]:e.push(v),t++}if(g.out===void 0){const v={
instancePath:s+"/tests/"+y,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:k.properties.tests.items.required,parentSchema:k.properties.tests.items,data:g};e===null?e=[v]:e.push(v),t++}
for(const v in g)if(!(v==="in"||v==="out"||v==="lint")){const A={instancePath:s+"/tests/"+y,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:k.properties.
tests.items,data:g};e===null?e=[A]:e.push(A),t++}if(g.in!==void 0){let v=g.in;if(typeof v!="string"){const A={instancePath:s+
"/tests/"+y+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:k.
properties.tests.items.properties.in.type,parentSchema:k.properties.tests.items.properties.in,data:v};e===null?e=[A]:e.push(
A),t++}}if(g.out!==void 0){let v=g.out;if(typeof v!="string"){const A={instancePath:s+"/tests/"+y+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:k.properties.tests.items.properties.
out.type,parentSchema:k.properties.tests.items.properties.out,data:v};e===null?e=[A]:e.push(A),t++}}let x=g.lint;if(Array.
isArray(x)){const v=x.length;for(let A=0;A<v;A++){let _=x[A];if(typeof _!="string"){const $={instancePath:s+"/tests/"+y+
"/lint/"+A,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:k.
properties.tests.items.properties.lint.items.type,parentSchema:k.properties.tests.items.properties.lint.items,data:_};e===
null?e=[$]:e.push($),t++}}}else{const v={instancePath:s+"/tests/"+y+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:k.properties.tests.items.properties.lint.type,parentSchema:k.
properties.tests.items.properties.lint,data:x};e===null?e=[v]:e.push(v),t++}}else{const x={instancePath:s+"/tests/"+y,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:k.properties.tests.items.type,parentSchema:k.
properties.tests.items,data:g};e===null?e=[x]:e.push(x),t++}}}else{const d={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:k.properties.tests.type,parentSchema:k.properties.tests,data:w};
e===null?e=[d]:e.push(d),t++}}else{const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:k.
type,parentSchema:k,data:r};e===null?e=[P]:e.push(P),t++}return ye.errors=e,t===0}const U={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Fe=new RegExp(
"^auto$","u");function ge(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const o in r)
if(!(o==="name"||o==="vectors"||o==="init"||o==="learned")){const P={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:U,data:r};e===null?e=[P]:e.push(P),t++}
if(r.name!==void 0){let o=r.name;if(typeof o=="string"){if(!te.test(o)){const P={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:E,data:o};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:o};e===null?e=[P]:e.push(
P),t++}}let p=r.vectors;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){const o={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:U.properties.vectors.type},schema:U.properties.
vectors.type,parentSchema:U.properties.vectors,data:p};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)){
if(p>75||isNaN(p)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:U.properties.vectors,data:p};e===null?e=[o]:e.push(o),t++}if(p<1||isNaN(
p)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:U.properties.vectors,data:p};e===null?e=[o]:e.push(o),t++}}if(typeof p=="string"&&!Fe.
test(p)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:U.properties.vectors,data:p};e===null?e=[o]:e.push(o),t++}let a=r.init;if(!(a==="t\
okens"||a==="mean")){const o={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:U.
properties.init.enum},schema:U.properties.init.enum,parentSchema:U.properties.init,data:a};e===null?e=[o]:e.push(o),t++}
if(r.learned!==void 0&&(q(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:N})||(e=
e===null?q.errors:e.concat(q.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(o=>Object.hasOwn(r,o)).
length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:U.requiredWhenMerged,parentSchema:U,data:r};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:r};e===null?e=[p]:e.push(p),t++}return ge.
errors=e,t===0}const D={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},Ne=new RegExp("^L-[0-9][0-9]$","u"),
T={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},De=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Me=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function be(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="id"||p==="image"||p==="sha256"||p==="reason"||
p==="until")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:T,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0){let p=r.id;if(typeof p=="string"){if(!Ne.
test(p)){const a={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:T.properties.id,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:T.properties.id.type,parentSchema:T.
properties.id,data:p};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let p=r.image;if(typeof p=="string"){if(p.length<
1){const a={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:T.properties.image,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:T.properties.image.type,parentSchema:T.properties.
image,data:p};e===null?e=[a]:e.push(a),t++}}if(r.sha256!==void 0){let p=r.sha256;if(typeof p=="string"){if(!De.test(p)){
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:T.properties.sha256,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:T.properties.
sha256.type,parentSchema:T.properties.sha256,data:p};e===null?e=[a]:e.push(a),t++}}if(r.reason!==void 0){let p=r.reason;
if(typeof p=="string"){if(p.length<1){const a={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:T.properties.reason,data:p};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:T.properties.
reason.type,parentSchema:T.properties.reason,data:p};e===null?e=[a]:e.push(a),t++}}if(r.until!==void 0){let p=r.until;if(typeof p==
"string"){if(!Me.test(p)){const a={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:T.properties.until,data:p};e===
null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:T.properties.until.type,parentSchema:T.properties.until,data:p};e===null?e=[a]:e.push(a),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:T.requiredWhenMerged,parentSchema:T,data:r};e===
null?e=[p]:e.push(p),t++}if(["reason"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:T.requiredWhenMerged,parentSchema:T,data:r};
e===null?e=[p]:e.push(p),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.
type,parentSchema:T,data:r};e===null?e=[p]:e.push(p),t++}return be.errors=e,t===0}function we(r,{instancePath:s="",parentData:z,
parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const m in r)if(!(m==="checks"||m==="waivers")){const h={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:D,
data:r};e===null?e=[h]:e.push(h),t++}let o=r.checks;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const m in o){const h=t;
if(typeof m=="string"&&!Ne.test(m)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:D.properties.checks.propertyNames,
data:m,propertyName:m};e===null?e=[i]:e.push(i),t++}var p=h===t;if(!p){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:m},schema:D.properties.checks.propertyNames,
parentSchema:D.properties.checks,data:o};e===null?e=[i]:e.push(i),t++}}for(const m in o){let h=o[m];const i=t;let n=!1;const f=t;
if(typeof h!="string"){const l={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:D.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:D.properties.checks.additionalProperties.anyOf[0],data:h};e===null?e=[l]:e.push(l),t++}if(!(h===
"off"||h==="info"||h==="warning"||h==="error")){const l={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:D.properties.
checks.additionalProperties.anyOf[0].enum},schema:D.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:D.
properties.checks.additionalProperties.anyOf[0],data:h};e===null?e=[l]:e.push(l),t++}var a=f===t;if(n=n||a,!n){const l=t;
if(h&&typeof h=="object"&&!Array.isArray(h)){for(const u in h)if(!(u==="severity"||u==="threshold"||u==="thresholds")){const w={
instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:D.properties.
checks.additionalProperties.anyOf[1],data:h};e===null?e=[w]:e.push(w),t++}if(h.severity!==void 0){let u=h.severity;if(!(u===
"off"||u==="info"||u==="warning"||u==="error")){const w={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:D.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.severity,data:u};
e===null?e=[w]:e.push(w),t++}}if(h.threshold!==void 0){let u=h.threshold;if(!(typeof u=="number"&&isFinite(u))){const w={
instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:u};
e===null?e=[w]:e.push(w),t++}}if(h.thresholds!==void 0){let u=h.thresholds;if(u&&typeof u=="object"&&!Array.isArray(u))for(const w in u){
let d=u[w];if(!(typeof d=="number"&&isFinite(d))){const y={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:D.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:d};e===null?e=[y]:e.push(y),t++}}else{const w={instancePath:s+"/checks/"+
m.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:D.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:u};e===null?e=
[w]:e.push(w),t++}}}else{const u={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:D.properties.checks.additionalProperties.anyOf[1],data:h};e===null?e=[u]:e.push(u),t++}var a=l===
t;n=n||a}if(n)t=i,e!==null&&(i?e.length=i:e=null);else{const l={instancePath:s+"/checks/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:D.properties.checks.additionalProperties.
anyOf,parentSchema:D.properties.checks.additionalProperties,data:h};e===null?e=[l]:e.push(l),t++}}}else{const m={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:D.properties.checks.type,parentSchema:D.
properties.checks,data:o};e===null?e=[m]:e.push(m),t++}let P=r.waivers;if(Array.isArray(P)){const m=P.length;for(let h=0;h<
m;h++)be(P[h],{instancePath:s+"/waivers/"+h,parentData:P,parentDataProperty:h,rootData:N})||(e=e===null?be.errors:e.concat(
be.errors),t=e.length)}else{const m={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:D.properties.waivers.type,parentSchema:D.properties.waivers,data:P};e===null?e=[m]:e.push(m),t++}}else{
const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:r};e===
null?e=[o]:e.push(o),t++}return we.errors=e,t===0}function X(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const m in r)if(!ie.call(O.properties,m)){const h={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:O,data:r};e===null?e=[h]:e.push(h),t++}if(r.kind!==void 0){let m=r.kind;if(!(m==="character"||m==="style"||
m==="object"||m==="regularisation")){const h={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:O.properties.kind.enum},schema:O.properties.kind.enum,parentSchema:O.properties.kind,data:m};e===null?
e=[h]:e.push(h),t++}}r.images!==void 0&&(q(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:N})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length));let p=r.repeats;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const m={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:O.
properties.repeats.type,parentSchema:O.properties.repeats,data:p};e===null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){const m={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:O.properties.repeats,data:p};e===null?e=[m]:e.push(m),t++}let a=r.prepare;
if(Array.isArray(a)){const m=a.length;for(let h=0;h<m;h++)me(a[h],{instancePath:s+"/prepare/"+h,parentData:a,parentDataProperty:h,
rootData:N})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{const m={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:O.properties.prepare.type,parentSchema:O.properties.
prepare,data:a};e===null?e=[m]:e.push(m),t++}ce(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:N})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);let o=r.subsets;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const m in o){let h=o[m];if(h&&typeof h=="object"&&!Array.isArray(h)){h.captions===void 0&&(h.captions={});
for(const n in h)if(!(n==="repeats"||n==="captions")){const f={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:O.properties.subsets.additionalProperties,data:h};e===null?e=[f]:e.push(f),
t++}if(h.repeats!==void 0){let n=h.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const f={instancePath:s+
"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/type",keyword:"type",params:{type:"integer"},schema:O.properties.subsets.additionalProperties.properties.
repeats.type,parentSchema:O.properties.subsets.additionalProperties.properties.repeats,data:n};e===null?e=[f]:e.push(f),
t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const f={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.repeats,data:n};
e===null?e=[f]:e.push(f),t++}}let i=h.captions;if(i&&typeof i=="object"&&!Array.isArray(i)){i.train===void 0&&(i.train={});
for(const f in i)if(f!=="train"){const l={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",
schemaPath:"#/properties/subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:f},schema:!1,parentSchema:O.properties.subsets.additionalProperties.properties.captions,
data:i};e===null?e=[l]:e.push(l),t++}let n=i.train;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const f in n)if(!(f===
"shuffle"||f==="caption_dropout"||f==="caption_dropout_every_n_epochs"||f==="tag_dropout")){const l={instancePath:s+"/su\
bsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties\
/properties/captions/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train,data:n};e===null?e=
[l]:e.push(l),t++}if(n.shuffle!==void 0){let f=n.shuffle;if(typeof f!="boolean"){const l={instancePath:s+"/subsets/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/propertie\
s/captions/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:O.properties.subsets.
additionalProperties.properties.captions.properties.train.properties.shuffle.type,parentSchema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.shuffle,data:f};e===null?e=[l]:e.push(l),t++}}if(n.caption_dropout!==void 0){
let f=n.caption_dropout;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const l={instancePath:s+"/subsets/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/p\
roperties/captions/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:f};e===null?e=[l]:e.push(l),t++}if(f<0||isNaN(f)){const l={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/\
properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:f};e===null?
e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/\
caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/c\
aption_dropout/type",keyword:"type",params:{type:"number"},schema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout,data:f};e===null?e=[l]:e.push(l),t++}}if(n.caption_dropout_every_n_epochs!==
void 0){let f=n.caption_dropout_every_n_epochs;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const l={instancePath:s+
"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/prop\
erties/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",
keyword:"type",params:{type:"integer"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.caption_dropout_every_n_epochs.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:f};e===null?e=[l]:e.push(l),t++}if(typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f))){const l={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/capti\
on_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/pr\
operties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,data:f};
e===null?e=[l]:e.push(l),t++}}if(n.tag_dropout!==void 0){let f=n.tag_dropout;if(typeof f=="number"&&isFinite(f)){if(f>1||
isNaN(f)){const l={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.tag_dropout,data:f};e===null?e=[l]:e.push(l),t++}if(f<0||isNaN(f)){const l={instancePath:s+"\
/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/addit\
ionalProperties/properties/captions/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:f};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/prop\
erties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout.type,parentSchema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout,data:f};e===null?e=[l]:e.push(l),t++}}}else{const f={instancePath:s+
"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProper\
ties/properties/captions/properties/train/type",keyword:"type",params:{type:"object"},schema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.
train,data:n};e===null?e=[f]:e.push(f),t++}}else{const n={instancePath:s+"/subsets/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{
type:"object"},schema:O.properties.subsets.additionalProperties.properties.captions.type,parentSchema:O.properties.subsets.
additionalProperties.properties.captions,data:i};e===null?e=[n]:e.push(n),t++}}else{const i={instancePath:s+"/subsets/"+
m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:O.properties.subsets.additionalProperties.type,parentSchema:O.properties.subsets.additionalProperties,
data:h};e===null?e=[i]:e.push(i),t++}}else{const m={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:O.properties.subsets.type,parentSchema:O.properties.subsets,data:o};e===null?e=[m]:e.
push(m),t++}let P=r.flip;if(typeof P!="boolean"){const m={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:O.properties.flip.type,parentSchema:O.properties.flip,data:P};e===null?e=[m]:e.push(
m),t++}if(ye(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:N})||(e=e===null?
ye.errors:e.concat(ye.errors),t=e.length),r.embedding!==void 0&&(ge(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:N})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),we(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:N})||(e=e===null?we.errors:e.concat(we.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?
e=[m]:e.push(m),t++}if(["images"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};
e===null?e=[m]:e.push(m),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.
type,parentSchema:O,data:r};e===null?e=[p]:e.push(p),t++}return X.errors=e,t===0}const b={type:"object",additionalProperties:!1,
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
ing rate changes: a training whose beginning is equal goes on from them."}}},J={type:"object",additionalProperties:!1,description:"\
The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"\
number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent."}}};function ke(r,{
instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.rank===void 0&&(r.rank=16);for(const a in r)if(!(a==="rank"||a==="alpha")){const o={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:J,data:r};e===null?
e=[o]:e.push(o),t++}let p=r.rank;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/ran\
k",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:J.properties.rank.type,parentSchema:J.
properties.rank,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const a={instancePath:s+
"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:J.
properties.rank,data:p};e===null?e=[a]:e.push(a),t++}if(r.alpha!==void 0){let a=r.alpha;if(typeof a=="number"&&isFinite(
a)){if(a<=0||isNaN(a)){const o={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:J.properties.alpha,data:a};e===null?e=[o]:e.push(o),t++}}else{
const o={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:J.properties.
alpha.type,parentSchema:J.properties.alpha,data:a};e===null?e=[o]:e.push(o),t++}}}else{const p={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===null?e=[p]:e.push(p),t++}return ke.
errors=e,t===0}const le={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function C(r,{
instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r)){const p={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:le,data:r};e===null?e=[p]:e.push(p),t++}if(r<=0||isNaN(r)){const p={instancePath:s,schemaPath:"#/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:le,data:r};e===null?e=[p]:e.push(
p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:le.type,parentSchema:le,
data:r};e===null?e=[p]:e.push(p),t++}return C.errors=e,t===0}const Z={type:"object",additionalProperties:!1,description:"\
AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,
default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"\
number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,
description:"Gradients longer than this are scaled down to it; 0 never."}}};function Pe(r,{instancePath:s="",parentData:z,
parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.
betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const P in r)
if(!(P==="betas"||P==="weight_decay"||P==="max_grad_norm")){const m={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:Z,data:r};e===null?e=[m]:e.push(m),t++}
let p=r.betas;if(Array.isArray(p)){if(p.length>2){const m={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:Z.properties.betas,data:p};e===null?e=[m]:e.push(m),t++}if(p.
length<2){const m={instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:Z.properties.betas,data:p};e===null?e=[m]:e.push(m),t++}const P=p.length;for(let m=0;m<P;m++){let h=p[m];
if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h)){const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.betas.items,data:h};
e===null?e=[i]:e.push(i),t++}if(h>=1||isNaN(h)){const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items\
/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:Z.properties.betas.items,
data:h};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/betas/"+m,schemaPath:"#/properties/betas/items/type",
keyword:"type",params:{type:"number"},schema:Z.properties.betas.items.type,parentSchema:Z.properties.betas.items,data:h};
e===null?e=[i]:e.push(i),t++}}}else{const P={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",
params:{type:"array"},schema:Z.properties.betas.type,parentSchema:Z.properties.betas,data:p};e===null?e=[P]:e.push(P),t++}
let a=r.weight_decay;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a)){const P={instancePath:s+"/weight_decay",schemaPath:"\
#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Z.properties.
weight_decay,data:a};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/weight_decay",schemaPath:"#/properties\
/weight_decay/type",keyword:"type",params:{type:"number"},schema:Z.properties.weight_decay.type,parentSchema:Z.properties.
weight_decay,data:a};e===null?e=[P]:e.push(P),t++}let o=r.max_grad_norm;if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(
o)){const P={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:Z.properties.max_grad_norm,data:o};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:Z.properties.
max_grad_norm.type,parentSchema:Z.properties.max_grad_norm,data:o};e===null?e=[P]:e.push(P),t++}}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,data:r};e===null?e=[p]:e.push(p),
t++}return Pe.errors=e,t===0}const B={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"\
Pictures generated while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer",
"string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 ste\
ps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before\
 the first step and after the last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"\
What to generate every time."}}},Ie=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),M={type:"object",additionalProperties:!1,
required:["prompt","seed"],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"\
string",default:"",description:"What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write \
a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit ch\
eck",description:"Fixed, so that two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,description:"\
In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In \
pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,
description:"Multiplier of the trained network."}}};function Se(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.
steps=20),r.cfg===void 0&&(r.cfg=7),r.strength===void 0&&(r.strength=1),r.prompt===void 0){const m={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"prompt"},schema:M.required,parentSchema:M,data:r};e===null?e=[m]:
e.push(m),t++}if(r.seed===void 0){const m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},schema:M.required,parentSchema:M,data:r};e===null?e=[m]:e.push(m),t++}for(const m in r)if(!(m==="prompt"||m==="ne\
gative"||m==="seed"||m==="width"||m==="height"||m==="steps"||m==="cfg"||m==="strength")){const h={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:M,data:r};e===
null?e=[h]:e.push(h),t++}if(r.prompt!==void 0){let m=r.prompt;if(typeof m!="string"){const h={instancePath:s+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:M.properties.prompt.type,parentSchema:M.properties.
prompt,data:m};e===null?e=[h]:e.push(h),t++}}let p=r.negative;if(typeof p!="string"){const m={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:M.properties.negative.type,parentSchema:M.
properties.negative,data:p};e===null?e=[m]:e.push(m),t++}if(r.seed!==void 0){let m=r.seed;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m))){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
integer"},schema:M.properties.seed.type,parentSchema:M.properties.seed,data:m};e===null?e=[h]:e.push(h),t++}if(typeof m==
"number"&&isFinite(m)){if(m>4294967295||isNaN(m)){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:M.properties.seed,data:m};e===
null?e=[h]:e.push(h),t++}if(m<0||isNaN(m)){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:M.properties.seed,data:m};e===null?e=[h]:e.push(h),t++}}}
if(r.width!==void 0){let m=r.width;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:s+"/w\
idth",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},schema:M.properties.width.type,parentSchema:M.
properties.width,data:m};e===null?e=[h]:e.push(h),t++}if(typeof m=="number"&&isFinite(m)&&(m<64||isNaN(m))){const h={instancePath:s+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:M.
properties.width,data:m};e===null?e=[h]:e.push(h),t++}}if(r.height!==void 0){let m=r.height;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:M.properties.height.type,parentSchema:M.properties.height,data:m};e===null?e=[h]:e.push(h),t++}if(typeof m==
"number"&&isFinite(m)&&(m<64||isNaN(m))){const h={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:M.properties.height,data:m};e===null?e=[h]:e.push(h),t++}}
let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const m={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:M.properties.steps.type,parentSchema:M.properties.steps,
data:a};e===null?e=[m]:e.push(m),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const m={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:M.properties.
steps,data:a};e===null?e=[m]:e.push(m),t++}let o=r.cfg;if(!(typeof o=="number"&&isFinite(o))){const m={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:M.properties.cfg.type,parentSchema:M.
properties.cfg,data:o};e===null?e=[m]:e.push(m),t++}let P=r.strength;if(!(typeof P=="number"&&isFinite(P))){const m={instancePath:s+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:M.properties.strength.type,
parentSchema:M.properties.strength,data:P};e===null?e=[m]:e.push(m),t++}}else{const p={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===null?e=[p]:e.push(p),t++}return Se.errors=
e,t===0}function ve(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch");for(const a in r)if(!(a==="every"||a==="prompts")){const o={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:B,data:r};e===null?e=[o]:e.push(o),t++}let p=r.every;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&
typeof p!="string"){const a={instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:B.
properties.every.type},schema:B.properties.every.type,parentSchema:B.properties.every,data:p};e===null?e=[a]:e.push(a),t++}
if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const a={instancePath:s+"/every",schemaPath:"#/properties/every/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:B.properties.every,data:p};e===null?e=[a]:
e.push(a),t++}if(typeof p=="string"&&!Ie.test(p)){const a={instancePath:s+"/every",schemaPath:"#/properties/every/patter\
n",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:B.
properties.every,data:p};e===null?e=[a]:e.push(a),t++}if(r.prompts!==void 0){let a=r.prompts;if(Array.isArray(a)){if(a.length<
1){const P={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:B.properties.prompts,data:a};e===null?e=[P]:e.push(P),t++}const o=a.length;for(let P=0;P<o;P++)Se(a[P],{instancePath:s+
"/prompts/"+P,parentData:a,parentDataProperty:P,rootData:N})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else{
const o={instancePath:s+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:B.
properties.prompts.type,parentSchema:B.properties.prompts,data:a};e===null?e=[o]:e.push(o),t++}}if(!s.startsWith("/defau\
lts/")&&["prompts"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:B.requiredWhenMerged,parentSchema:B,data:r};e===null?e=[a]:
e.push(a),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,
data:r};e===null?e=[p]:e.push(p),t++}return ve.errors=e,t===0}function ee(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.optimizer===void 0&&
(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&(r.keep_states=3);for(const l in r)if(!ie.call(b.properties,
l)){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:b,data:r};e===null?e=[c]:e.push(c),t++}if(r.method!==void 0){let l=r.method;if(l!=="lora"){const c={
instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:b.properties.method.
enum},schema:b.properties.method.enum,parentSchema:b.properties.method,data:l};e===null?e=[c]:e.push(c),t++}}if(r.base!==
void 0){let l=r.base;if(typeof l!="string"){const c={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"\
type",params:{type:"string"},schema:b.properties.base.type,parentSchema:b.properties.base,data:l};e===null?e=[c]:e.push(
c),t++}}let a=r.vae;if(typeof a!="string"){const l={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"ty\
pe",params:{type:"string"},schema:b.properties.vae.type,parentSchema:b.properties.vae,data:a};e===null?e=[l]:e.push(l),t++}
if(r.datasets!==void 0){let l=r.datasets;if(Array.isArray(l)){if(l.length<1){const u={instancePath:s+"/datasets",schemaPath:"\
#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.properties.datasets,data:l};
e===null?e=[u]:e.push(u),t++}const c=l.length;for(let u=0;u<c;u++){let w=l[u];if(typeof w!="string"){const d={instancePath:s+
"/datasets/"+u,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:b.properties.datasets.
items.type,parentSchema:b.properties.datasets.items,data:w};e===null?e=[d]:e.push(d),t++}}}else{const c={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:b.properties.datasets.type,
parentSchema:b.properties.datasets,data:l};e===null?e=[c]:e.push(c),t++}}let o=r.trainer;const P=t;let m=!1;const h=t;if(o!==
"micro"){const l={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:b.
properties.trainer.anyOf[0].enum},schema:b.properties.trainer.anyOf[0].enum,parentSchema:b.properties.trainer.anyOf[0],data:o};
e===null?e=[l]:e.push(l),t++}var p=h===t;if(m=m||p,!m){const l=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.command===
void 0){const u={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:b.properties.trainer.anyOf[1].required,parentSchema:b.properties.trainer.anyOf[1],data:o};
e===null?e=[u]:e.push(u),t++}for(const u in o)if(u!=="command"){const w={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:b.
properties.trainer.anyOf[1],data:o};e===null?e=[w]:e.push(w),t++}if(o.command!==void 0){let u=o.command;if(Array.isArray(
u)){if(u.length<1){const d={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.properties.trainer.anyOf[1].properties.command,data:u};
e===null?e=[d]:e.push(d),t++}const w=u.length;for(let d=0;d<w;d++){let y=u[d];if(typeof y!="string"){const g={instancePath:s+
"/trainer/command/"+d,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:b.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:b.properties.trainer.anyOf[1].properties.
command.items,data:y};e===null?e=[g]:e.push(g),t++}}}else{const w={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:b.properties.trainer.anyOf[1].
properties.command.type,parentSchema:b.properties.trainer.anyOf[1].properties.command,data:u};e===null?e=[w]:e.push(w),t++}}}else{
const u={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:b.properties.trainer.anyOf[1].type,parentSchema:b.properties.trainer.anyOf[1],data:o};e===null?e=[u]:e.push(u),t++}
var p=l===t;m=m||p}if(m)t=P,e!==null&&(P?e.length=P:e=null);else{const l={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:b.properties.trainer.anyOf,parentSchema:b.properties.trainer,data:o};
e===null?e=[l]:e.push(l),t++}if(ke(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:N})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length),r.schedule!==void 0){let l=r.schedule;if(!(typeof l=="number"&&isFinite(
l))&&typeof l!="string"&&!(l&&typeof l=="object"&&!Array.isArray(l))){const c={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:b.properties.schedule.type},schema:b.properties.schedule.type,parentSchema:b.
properties.schedule,data:l};e===null?e=[c]:e.push(c),t++}if(typeof l=="string"&&l.length<1){const c={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
schedule,data:l};e===null?e=[c]:e.push(c),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){l.warmup===void 0&&(l.warmup=
0);for(const u in l)if(!(u==="constant"||u==="linear"||u==="cosine"||u==="anneal"||u==="warmup")){const w={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:b.properties.schedule,data:l};e===null?e=[w]:e.push(w),t++}if(l.constant!==void 0&&(C(l.constant,
{instancePath:s+"/schedule/constant",parentData:l,parentDataProperty:"constant",rootData:N})||(e=e===null?C.errors:e.concat(
C.errors),t=e.length)),l.linear!==void 0){let u=l.linear;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.end===void 0&&
(u.end=0),u.peak===void 0){const d={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:b.properties.schedule.properties.linear.required,parentSchema:b.
properties.schedule.properties.linear,data:u};e===null?e=[d]:e.push(d),t++}for(const d in u)if(!(d==="peak"||d==="end")){
const y={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:b.properties.schedule.properties.linear,data:u};
e===null?e=[y]:e.push(y),t++}u.peak!==void 0&&(C(u.peak,{instancePath:s+"/schedule/linear/peak",parentData:u,parentDataProperty:"\
peak",rootData:N})||(e=e===null?C.errors:e.concat(C.errors),t=e.length));let w=u.end;if(typeof w=="number"&&isFinite(w)){
if(w>1||isNaN(w)){const d={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.
linear.properties.end,data:w};e===null?e=[d]:e.push(d),t++}if(w<0||isNaN(w)){const d={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:b.properties.schedule.properties.linear.properties.end,data:w};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:b.properties.schedule.properties.linear.properties.end.type,parentSchema:b.
properties.schedule.properties.linear.properties.end,data:w};e===null?e=[d]:e.push(d),t++}}else{const w={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:b.
properties.schedule.properties.linear.type,parentSchema:b.properties.schedule.properties.linear,data:u};e===null?e=[w]:e.
push(w),t++}}if(l.cosine!==void 0){let u=l.cosine;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.end===void 0&&(u.end=
0),u.restarts===void 0&&(u.restarts=0),u.decay===void 0&&(u.decay=1),u.peak===void 0){const g={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:b.properties.schedule.properties.cosine.required,parentSchema:b.properties.schedule.properties.cosine,data:u};e===
null?e=[g]:e.push(g),t++}for(const g in u)if(!(g==="peak"||g==="end"||g==="restarts"||g==="decay")){const x={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:g},schema:!1,parentSchema:b.properties.schedule.properties.cosine,data:u};e===null?e=[x]:
e.push(x),t++}u.peak!==void 0&&(C(u.peak,{instancePath:s+"/schedule/cosine/peak",parentData:u,parentDataProperty:"peak",
rootData:N})||(e=e===null?C.errors:e.concat(C.errors),t=e.length));let w=u.end;if(typeof w=="number"&&isFinite(w)){if(w>
1||isNaN(w)){const g={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.
cosine.properties.end,data:w};e===null?e=[g]:e.push(g),t++}if(w<0||isNaN(w)){const g={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:b.properties.schedule.properties.cosine.properties.end,data:w};e===null?e=[g]:e.push(g),t++}}else{
const g={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:b.properties.schedule.properties.cosine.properties.end.type,parentSchema:b.
properties.schedule.properties.cosine.properties.end,data:w};e===null?e=[g]:e.push(g),t++}let d=u.restarts;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const g={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:b.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:b.properties.schedule.properties.cosine.properties.restarts,data:d};
e===null?e=[g]:e.push(g),t++}if(typeof d=="number"&&isFinite(d)){if(d>1e3||isNaN(d)){const g={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:b.properties.schedule.properties.cosine.properties.restarts,data:d};e===
null?e=[g]:e.push(g),t++}if(d<0||isNaN(d)){const g={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.
properties.schedule.properties.cosine.properties.restarts,data:d};e===null?e=[g]:e.push(g),t++}}let y=u.decay;if(typeof y==
"number"&&isFinite(y)){if(y>1||isNaN(y)){const g={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.
properties.schedule.properties.cosine.properties.decay,data:y};e===null?e=[g]:e.push(g),t++}if(y<=0||isNaN(y)){const g={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:b.properties.schedule.properties.
cosine.properties.decay,data:y};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:b.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:b.properties.schedule.properties.cosine.properties.decay,data:y};
e===null?e=[g]:e.push(g),t++}}else{const w={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:b.properties.schedule.properties.cosine.type,parentSchema:b.
properties.schedule.properties.cosine,data:u};e===null?e=[w]:e.push(w),t++}}if(l.anneal!==void 0){let u=l.anneal;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.start===void 0&&(u.start=""),u.cycles===void 0){const d={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:b.properties.schedule.properties.anneal.required,parentSchema:b.properties.schedule.properties.anneal,data:u};e===
null?e=[d]:e.push(d),t++}for(const d in u)if(!(d==="start"||d==="cycles")){const y={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:b.properties.schedule.properties.anneal,data:u};e===null?e=[y]:e.push(y),t++}let w=u.start;if(typeof w!=
"string"){const d={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:b.properties.schedule.properties.anneal.properties.start.type,
parentSchema:b.properties.schedule.properties.anneal.properties.start,data:w};e===null?e=[d]:e.push(d),t++}if(u.cycles!==
void 0){let d=u.cycles;if(Array.isArray(d)){if(d.length<1){const g={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles,data:d};e===null?e=[g]:e.push(g),t++}const y=d.length;for(let g=0;g<
y;g++){let x=d[g];if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.burst===void 0){const v={instancePath:s+"/schedule/a\
nneal/cycles/"+g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles.items,data:x};e===null?e=[v]:e.push(v),t++}if(x.steps===void 0){
const v={instancePath:s+"/schedule/anneal/cycles/"+g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:b.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:x};e===null?e=[v]:
e.push(v),t++}if(x.base===void 0){const v={instancePath:s+"/schedule/anneal/cycles/"+g,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:b.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.properties.schedule.properties.anneal.properties.
cycles.items,data:x};e===null?e=[v]:e.push(v),t++}if(x.period===void 0){const v={instancePath:s+"/schedule/anneal/cycles\
/"+g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.properties.schedule.
properties.anneal.properties.cycles.items,data:x};e===null?e=[v]:e.push(v),t++}if(x.until===void 0){const v={instancePath:s+
"/schedule/anneal/cycles/"+g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:x};e===null?e=[v]:e.push(v),t++}for(const v in x)
if(!(v==="burst"||v==="steps"||v==="base"||v==="period"||v==="until")){const A={instancePath:s+"/schedule/anneal/cycles/"+
g,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:v},schema:!1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.
items,data:x};e===null?e=[A]:e.push(A),t++}if(x.burst!==void 0&&(C(x.burst,{instancePath:s+"/schedule/anneal/cycles/"+g+
"/burst",parentData:x,parentDataProperty:"burst",rootData:N})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),x.steps!==
void 0){let v=x.steps;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const A={instancePath:s+"/schedule/annea\
l/cycles/"+g+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:v};e===null?
e=[A]:e.push(A),t++}if(typeof v=="number"&&isFinite(v)&&(v<1||isNaN(v))){const A={instancePath:s+"/schedule/anneal/cycle\
s/"+g+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:v};e===null?e=[A]:e.push(A),t++}}if(x.base!==void 0&&(C(x.base,{instancePath:s+"/schedule/an\
neal/cycles/"+g+"/base",parentData:x,parentDataProperty:"base",rootData:N})||(e=e===null?C.errors:e.concat(C.errors),t=e.
length)),x.period!==void 0){let v=x.period;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const A={instancePath:s+
"/schedule/anneal/cycles/"+g+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:v};e===null?e=[A]:e.push(A),t++}if(typeof v=="number"&&isFinite(v)&&(v<2||isNaN(v))){const A={instancePath:s+"/sche\
dule/anneal/cycles/"+g+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:b.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:v};e===null?e=[A]:e.push(A),t++}}if(x.until!==void 0){let v=x.until;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const A={instancePath:s+"/schedule/anneal/cycles/"+g+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:v};e===null?e=[A]:e.push(A),t++}if(typeof v==
"number"&&isFinite(v)&&(v<1||isNaN(v))){const A={instancePath:s+"/schedule/anneal/cycles/"+g+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:v};
e===null?e=[A]:e.push(A),t++}}}else{const v={instancePath:s+"/schedule/anneal/cycles/"+g,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:b.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:x};
e===null?e=[v]:e.push(v),t++}}}else{const y={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:b.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles,data:d};e===null?e=[y]:e.push(
y),t++}}}else{const w={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:b.properties.schedule.properties.anneal.type,parentSchema:b.properties.schedule.properties.
anneal,data:u};e===null?e=[w]:e.push(w),t++}}let c=l.warmup;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const u={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:b.properties.schedule.properties.warmup.type,parentSchema:b.properties.schedule.properties.warmup,data:c};
e===null?e=[u]:e.push(u),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){const u={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:b.properties.schedule.properties.warmup,data:c};e===null?e=[u]:e.push(u),t++}if(c<0||isNaN(c)){const u={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:b.properties.schedule.properties.warmup,data:c};e===null?e=[u]:e.push(u),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(u=>Object.hasOwn(l,u)).length!==1){const u={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:b.properties.schedule.requiredWhenMerged,parentSchema:b.properties.schedule,
data:l};e===null?e=[u]:e.push(u),t++}}}if(r.steps!==void 0){let l=r.steps;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){const c={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:b.
properties.steps.type,parentSchema:b.properties.steps,data:l};e===null?e=[c]:e.push(c),t++}if(typeof l=="number"&&isFinite(
l)&&(l<1||isNaN(l))){const c={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:b.properties.steps,data:l};e===null?e=[c]:e.push(c),t++}}if(r.epochs!==void 0){
let l=r.epochs;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const c={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:b.properties.epochs.type,parentSchema:b.properties.
epochs,data:l};e===null?e=[c]:e.push(c),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const c={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.
properties.epochs,data:l};e===null?e=[c]:e.push(c),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const l={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:b.properties.batch_size.type,parentSchema:b.properties.batch_size,data:i};e===null?e=[l]:e.push(l),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const l={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.batch_size,data:i};e===null?e=[
l]:e.push(l),t++}Pe(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",rootData:N})||(e=
e===null?Pe.errors:e.concat(Pe.errors),t=e.length);let n=r.seed;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
const l={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:b.properties.
seed.type,parentSchema:b.properties.seed,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)){if(n>4294967295||
isNaN(n)){const l={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:b.properties.seed,data:n};e===null?e=[l]:e.push(l),t++}if(n<0||isNaN(
n)){const l={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:b.properties.seed,data:n};e===null?e=[l]:e.push(l),t++}}if(r.clip_skip!==void 0){let l=r.clip_skip;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const c={instancePath:s+"/clip_skip",schemaPath:"#/properties/\
clip_skip/type",keyword:"type",params:{type:"integer"},schema:b.properties.clip_skip.type,parentSchema:b.properties.clip_skip,
data:l};e===null?e=[c]:e.push(c),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const c={instancePath:s+"/clip\
_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.
properties.clip_skip,data:l};e===null?e=[c]:e.push(c),t++}}if(r.previews!==void 0&&(ve(r.previews,{instancePath:s+"/prev\
iews",parentData:r,parentDataProperty:"previews",rootData:N})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.
save_every!==void 0){let l=r.save_every;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const c={instancePath:s+
"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:b.properties.save_every.
type,parentSchema:b.properties.save_every,data:l};e===null?e=[c]:e.push(c),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||
isNaN(l))){const c={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:b.properties.save_every,data:l};e===null?e=[c]:e.push(c),t++}}let f=r.keep_states;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const l={instancePath:s+"/keep_states",schemaPath:"#/propertie\
s/keep_states/type",keyword:"type",params:{type:"integer"},schema:b.properties.keep_states.type,parentSchema:b.properties.
keep_states,data:f};e===null?e=[l]:e.push(l),t++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){const l={instancePath:s+
"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:b.properties.keep_states,data:f};e===null?e=[l]:e.push(l),t++}if(!s.startsWith("/defaults/")){if(["method"].
filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["method"]},schema:b.requiredWhenMerged,parentSchema:b,data:r};e===null?e=[l]:e.push(l),t++}if(["\
base"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requ\
iredWhenMerged",params:{names:["base"]},schema:b.requiredWhenMerged,parentSchema:b,data:r};e===null?e=[l]:e.push(l),t++}
if(["datasets"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["datasets"]},schema:b.requiredWhenMerged,parentSchema:b,data:r};e===null?e=[l]:e.push(
l),t++}if(["schedule"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerge\
d",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:b.requiredWhenMerged,parentSchema:b,data:r};e===null?
e=[l]:e.push(l),t++}if(["steps","epochs"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:b.requiredWhenMerged,parentSchema:b,
data:r};e===null?e=[l]:e.push(l),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:b.type,parentSchema:b,data:r};e===null?e=[a]:e.push(a),t++}return ee.errors=e,t===0}const W={type:"object",
additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weigh\
ted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",
additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"\
string",description:"The model that is changed."},b:{type:"string",description:"The model that is mixed in; without it o\
nly networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every bloc\
k."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE\
, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},
loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of trained networks to bake \
in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to bake in; the one of `\
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}};function re(r,{
instancePath:s="",parentData:z,parentDataProperty:V,rootData:N=r}={}){let e=null,t=0;const p=t,a=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let P;if(r.alpha===void 0&&(P="alpha")||r.blocks===void 0&&(P="blocks")){const m={};e===null?e=[
m]:e.push(m),t++}}var o=a===t;if(o){const P={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},schema:W.not,parentSchema:W,
data:r};e===null?e=[P]:e.push(P),t++}else t=p,e!==null&&(p?e.length=p:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)
if(!(i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:W,
data:r};e===null?e=[n]:e.push(n),t++}let P=r.method;if(P!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:W.properties.method.enum},schema:W.properties.method.enum,
parentSchema:W.properties.method,data:P};e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const n in i)if(!(n==="a"||n==="b")){const f={instancePath:s+"/models",schemaPath:"#/pr\
operties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:W.
properties.models,data:i};e===null?e=[f]:e.push(f),t++}if(i.a!==void 0){let n=i.a;if(typeof n!="string"){const f={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:W.properties.
models.properties.a.type,parentSchema:W.properties.models.properties.a,data:n};e===null?e=[f]:e.push(f),t++}}if(i.b!==void 0){
let n=i.b;if(typeof n!="string"){const f={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:W.properties.models.properties.b.type,parentSchema:W.properties.models.properties.
b,data:n};e===null?e=[f]:e.push(f),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(n=>Object.hasOwn(i,n)).length!==1){
const n={instancePath:s+"/models",schemaPath:"#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["a"]},schema:W.properties.models.requiredWhenMerged,parentSchema:W.properties.models,data:i};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
schema:W.properties.models.type,parentSchema:W.properties.models,data:i};e===null?e=[n]:e.push(n),t++}}if(r.alpha!==void 0){
let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const n={instancePath:s+"/alpha",schemaPath:"#/prope\
rties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:W.properties.alpha,data:i};
e===null?e=[n]:e.push(n),t++}if(i<0||isNaN(i)){const n={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.properties.alpha,data:i};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},
schema:W.properties.alpha.type,parentSchema:W.properties.alpha,data:i};e===null?e=[n]:e.push(n),t++}}if(r.blocks!==void 0){
let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const f={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:W.properties.blocks,data:i};e===null?e=[f]:e.push(f),
t++}if(i.length<26){const f={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:W.properties.blocks,data:i};e===null?e=[f]:e.push(f),t++}const n=i.length;for(let f=0;f<
n;f++){let l=i[f];if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){const c={instancePath:s+"/blocks/"+f,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:W.properties.
blocks.items,data:l};e===null?e=[c]:e.push(c),t++}if(l<0||isNaN(l)){const c={instancePath:s+"/blocks/"+f,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.properties.blocks.
items,data:l};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/blocks/"+f,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:W.properties.blocks.items.type,parentSchema:W.properties.blocks.items,
data:l};e===null?e=[c]:e.push(c),t++}}}else{const n={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:W.properties.blocks.type,parentSchema:W.properties.blocks,data:i};e===null?e=[n]:e.push(
n),t++}}let m=r.loras;if(m&&typeof m=="object"&&!Array.isArray(m))for(const i in m){let n=m[i];if(!(typeof n=="number"&&
isFinite(n))){const f={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:W.properties.loras.additionalProperties.type,parentSchema:W.
properties.loras.additionalProperties,data:n};e===null?e=[f]:e.push(f),t++}}else{const i={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:W.properties.loras.type,parentSchema:W.properties.
loras,data:m};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const n={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:W.properties.vae.type,parentSchema:W.
properties.vae,data:i};e===null?e=[n]:e.push(n),t++}}let h=r.dtype;if(!(h==="fp16"||h==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:W.properties.dtype.enum},schema:W.properties.
dtype.enum,parentSchema:W.properties.dtype,data:h};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};e===null?e=[i]:e.push(i),t++}}else{
const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:r};e===
null?e=[P]:e.push(P),t++}return re.errors=e,t===0}const H={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function _e(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="checkpoint"||p===
"vae"||p==="clip_skip")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:H,data:r};e===null?e=[a]:e.push(a),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:H.dependencies,parentSchema:H,data:r};e===null?e=[p]:e.push(p),t++}if(r.
checkpoint!==void 0){let p=r.checkpoint;if(typeof p=="string"){if(p.length<1){const a={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H.properties.checkpoint,data:p};
e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:H.properties.checkpoint.type,parentSchema:H.properties.checkpoint,data:p};e===null?e=
[a]:e.push(a),t++}}if(r.vae!==void 0){let p=r.vae;if(typeof p=="string"){if(p.length<1){const a={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:H.properties.vae,data:p};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:H.properties.vae.type,parentSchema:H.properties.vae,data:p};e===null?e=[a]:e.push(a),t++}}if(r.clip_skip!==
void 0){let p=r.clip_skip;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:H.properties.clip_skip.type,parentSchema:H.
properties.clip_skip,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const a={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:H.properties.clip_skip,data:p};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};e===null?e=[p]:
e.push(p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,
data:r};e===null?e=[p]:e.push(p),t++}return _e.errors=e,t===0}function Ae(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:N=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const c in r)if(!ie.call(j.properties,c)){const u={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:j,data:r};e===null?
e=[u]:e.push(u),t++}if(r.sdbuild!==void 0){let c=r.sdbuild;if(c!==1){const u={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:j.properties.sdbuild,data:c};e===null?
e=[u]:e.push(u),t++}}if(r.extends!==void 0){let c=r.extends;if(typeof c!="string"&&!Array.isArray(c)){const u={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:j.properties.extends.type},schema:j.properties.
extends.type,parentSchema:j.properties.extends,data:c};e===null?e=[u]:e.push(u),t++}if(typeof c=="string"&&c.length<1){const u={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.
properties.extends,data:c};e===null?e=[u]:e.push(u),t++}if(Array.isArray(c)){if(c.length<1){const w={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.properties.
extends,data:c};e===null?e=[w]:e.push(w),t++}const u=c.length;for(let w=0;w<u;w++){let d=c[w];if(typeof d=="string"){if(d.
length<1){const y={instancePath:s+"/extends/"+w,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:j.properties.extends.items,data:d};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+
"/extends/"+w,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:j.properties.extends.
items.type,parentSchema:j.properties.extends.items,data:d};e===null?e=[y]:e.push(y),t++}}}}if(r.vars!==void 0){let c=r.vars;
if(c&&typeof c=="object"&&!Array.isArray(c))for(const u in c){let w=c[u];if(typeof w!="string"&&!(typeof w=="number"&&isFinite(
w))){const d={instancePath:s+"/vars/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:j.properties.vars.additionalProperties.type},schema:j.properties.vars.additionalProperties.
type,parentSchema:j.properties.vars.additionalProperties,data:w};e===null?e=[d]:e.push(d),t++}}else{const u={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:j.properties.vars.type,parentSchema:j.
properties.vars,data:c};e===null?e=[u]:e.push(u),t++}}let m=r.defaults;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m)
if(!(c==="dataset"||c==="train"||c==="merge")){const u={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:j.properties.defaults,
data:m};e===null?e=[u]:e.push(u),t++}m.dataset!==void 0&&(X(m.dataset,{instancePath:s+"/defaults/dataset",parentData:m,parentDataProperty:"\
dataset",rootData:N})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),m.train!==void 0&&(ee(m.train,{instancePath:s+
"/defaults/train",parentData:m,parentDataProperty:"train",rootData:N})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),
m.merge!==void 0&&(re(m.merge,{instancePath:s+"/defaults/merge",parentData:m,parentDataProperty:"merge",rootData:N})||(e=
e===null?re.errors:e.concat(re.errors),t=e.length))}else{const c={instancePath:s+"/defaults",schemaPath:"#/properties/de\
faults/type",keyword:"type",params:{type:"object"},schema:j.properties.defaults.type,parentSchema:j.properties.defaults,
data:m};e===null?e=[c]:e.push(c),t++}let h=r.models;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const c in h){const u=t;
if(typeof c=="string"){if(!te.test(c)){const w={instancePath:s+"/models",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:E,
data:c,propertyName:c};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:c,propertyName:c};e===null?e=[w]:e.push(
w),t++}var p=u===t;if(!p){const w={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:c},schema:j.properties.models.propertyNames,parentSchema:j.properties.models,data:h};e===
null?e=[w]:e.push(w),t++}}for(const c in h)_e(h[c],{instancePath:s+"/models/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,
parentDataProperty:c,rootData:N})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{const c={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:j.properties.models.type,parentSchema:j.
properties.models,data:h};e===null?e=[c]:e.push(c),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const c in i){
const u=t;if(typeof c=="string"){if(!te.test(c)){const w={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:E,
data:c,propertyName:c};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:c,propertyName:c};e===null?e=[w]:e.push(
w),t++}var a=u===t;if(!a){const w={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:c},schema:j.properties.datasets.propertyNames,parentSchema:j.properties.datasets,data:i};
e===null?e=[w]:e.push(w),t++}}for(const c in i)X(i[c],{instancePath:s+"/datasets/"+c.replace(/~/g,"~0").replace(/\//g,"~\
1"),parentData:i,parentDataProperty:c,rootData:N})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}else{const c={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:j.properties.datasets.type,
parentSchema:j.properties.datasets,data:i};e===null?e=[c]:e.push(c),t++}let n=r.train;if(n&&typeof n=="object"&&!Array.isArray(
n)){for(const c in n){const u=t;if(typeof c=="string"){if(!te.test(c)){const w={instancePath:s+"/train",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:E,data:c,propertyName:c};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/tra\
in",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:c,propertyName:c};
e===null?e=[w]:e.push(w),t++}var o=u===t;if(!o){const w={instancePath:s+"/train",schemaPath:"#/properties/train/property\
Names",keyword:"propertyNames",params:{propertyName:c},schema:j.properties.train.propertyNames,parentSchema:j.properties.
train,data:n};e===null?e=[w]:e.push(w),t++}}for(const c in n)ee(n[c],{instancePath:s+"/train/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:n,parentDataProperty:c,rootData:N})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{const c={
instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:j.properties.train.
type,parentSchema:j.properties.train,data:n};e===null?e=[c]:e.push(c),t++}let f=r.merge;if(f&&typeof f=="object"&&!Array.
isArray(f)){for(const c in f){const u=t;if(typeof c=="string"){if(!te.test(c)){const w={instancePath:s+"/merge",schemaPath:"\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][\
A-Za-z0-9_.-]{0,99}$",parentSchema:E,data:c,propertyName:c};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"\
/merge",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:E.type,parentSchema:E,data:c,propertyName:c};
e===null?e=[w]:e.push(w),t++}var P=u===t;if(!P){const w={instancePath:s+"/merge",schemaPath:"#/properties/merge/property\
Names",keyword:"propertyNames",params:{propertyName:c},schema:j.properties.merge.propertyNames,parentSchema:j.properties.
merge,data:f};e===null?e=[w]:e.push(w),t++}}for(const c in f)re(f[c],{instancePath:s+"/merge/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:f,parentDataProperty:c,rootData:N})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{const c={
instancePath:s+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:j.properties.merge.
type,parentSchema:j.properties.merge,data:f};e===null?e=[c]:e.push(c),t++}let l=r.report;if(l&&typeof l=="object"&&!Array.
isArray(l)){for(const c in l)if(c!=="title"){const u={instancePath:s+"/report",schemaPath:"#/properties/report/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:j.properties.report,data:l};
e===null?e=[u]:e.push(u),t++}if(l.title!==void 0){let c=l.title;if(typeof c!="string"){const u={instancePath:s+"/report/\
title",schemaPath:"#/properties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:j.properties.
report.properties.title.type,parentSchema:j.properties.report.properties.title,data:c};e===null?e=[u]:e.push(u),t++}}}else{
const c={instancePath:s+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:j.properties.
report.type,parentSchema:j.properties.report,data:l};e===null?e=[c]:e.push(c),t++}if(r.default!==void 0){let c=r.default;
if(Array.isArray(c)){const u=c.length;for(let w=0;w<u;w++){let d=c[w];if(typeof d!="string"){const y={instancePath:s+"/d\
efault/"+w,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type:"string"},schema:j.properties.default.
items.type,parentSchema:j.properties.default.items,data:d};e===null?e=[y]:e.push(y),t++}}}else{const u={instancePath:s+"\
/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"array"},schema:j.properties.default.type,parentSchema:j.
properties.default,data:c};e===null?e=[u]:e.push(u),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(c=>Object.hasOwn(
r,c)).length!==1){const c={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"sdbuild"]},schema:j.requiredWhenMerged,parentSchema:j,data:r};e===null?e=[c]:e.push(c),t++}}else{const m={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:j.type,parentSchema:j,data:r};e===null?e=[m]:e.push(m),
t++}return Ae.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Te;
