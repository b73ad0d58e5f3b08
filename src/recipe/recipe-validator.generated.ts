// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Je=Me,$={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
finitions/product"},additionalProperties:{$ref:"#/definitions/train"},default:{},description:"Trainings; each is a targe\
t `train/NAME`, its previews `previews/NAME`."},evaluate:{type:"object",propertyNames:{$ref:"#/definitions/name"},additionalProperties:{
$ref:"#/definitions/evaluation"},default:{},description:"Pictures drawn with finished networks and judged; each is a tar\
get `evaluate/NAME`."},merge:{type:"object",propertyNames:{$ref:"#/definitions/product"},additionalProperties:{$ref:"#/d\
efinitions/merge"},default:{},description:"Merged models; each is a target `merge/NAME`."},report:{type:"object",additionalProperties:!1,
default:{},description:"The page over everything built: the target `report`.",properties:{title:{type:"string",description:"\
Heading of the page; the name of the project folder when absent."}}},default:{type:"array",items:{type:"string"},description:"\
Targets that `sdbuild` builds when none is named; all of them when absent."}},definitions:{name:{type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},product:{
type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write letters, digits, \
`-`, `_` and `.`, beginning with a letter or digit"},matrix:{type:"object",additionalProperties:{type:["array","object"],
minItems:1,minProperties:1}},strings:{type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1},
model:{type:"object",additionalProperties:!1,requiredWhenMerged:[["checkpoint","vae"]],dependencies:{clip_skip:["checkpo\
int"]},properties:{checkpoint:{type:"string",minLength:1,description:"A Stable Diffusion checkpoint in one file, relativ\
e to the project."},vae:{type:"string",minLength:1,description:"A VAE file, relative to the project."},clip_skip:{type:"\
integer",minimum:1,description:"Text encoder layer that prompts are read from: 1 the last (when absent), 2 the one befor\
e it."}}},dataset:{type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["c\
haracter","style","object","regularisation"],description:"What is learned from it; sets which lint findings are errors. \
`regularisation` pictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"Glob, \
or a list of them, of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"\
How often every picture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definit\
ions/prepare"},description:"What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"\
#/definitions/buckets",default:{}},subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,
properties:{repeats:{type:"integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of th\
e dataset's."},captions:{type:"object",additionalProperties:!1,default:{},description:"What of the dataset's `captions` \
is another for these pictures; the rest: `subset` of a rule.",properties:{train:{type:"object",additionalProperties:!1,default:{},
description:"What the trainer does to their captions, key by key instead of the dataset's.",properties:{shuffle:{type:"b\
oolean",description:"Shuffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,description:"\
Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:0,description:"In eve\
ry n-th epoch all their captions are empty; 0 in none."},tag_dropout:{type:"number",minimum:0,maximum:1,description:"Cha\
nce of each tag after the kept ones to be left out."}}}}}}},description:"Other settings for some of the pictures, by glo\
b; of each setting the last glob wins that matches and has it."},flip:{type:"boolean",default:!1,description:"Add every \
picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#/definitio\
ns/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},lint:{
type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the checks and their numbers: \
docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9]$",hint:"write the id o\
f a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warning","error"]},{type:"ob\
ject",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"How grave all its\
 findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from which on it find\
s something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other numbers, by name."}}}],
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
Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:0,default:0,description:"\
In every n-th epoch, the n-th first, all captions are empty; 0 in none."},tag_dropout:{type:"number",minimum:0,maximum:1,
default:0,description:"Chance of each tag after the kept ones to be left out."},variants:{type:"integer",minimum:0,maximum:100,
default:0,description:"Shuffled copies as further lines of the caption's file, for trainers that choose a line (S-105)."},
variants_seed:{type:"integer",minimum:0,default:0,description:"What the order of the copies depends on, beside the pictu\
re's path."}}},tests:{type:"array",default:[],items:{type:"object",additionalProperties:!1,required:["in","out"],properties:{
in:{type:"string",description:"Tags as the sources give them."},out:{type:"string",description:"The caption that must co\
me out."},lint:{type:"array",items:{type:"string"},default:[],description:"Rules and checks that must complain."}}},description:"\
Examples of what the rules must do."}}},source:{type:"object",hint:"a source is one of these: write two entries, or keep\
 one of the two",additionalProperties:!1,oneOf:[{required:["sidecar"]},{required:["scores"]},{required:["metadata"]},{required:[
"filename"]}],dependencies:{thresholds:["scores"]},properties:{sidecar:{type:"string",pattern:"^\\.[A-Za-z0-9_.-]+$",hint:"\
write a file name extension with its dot, such as `.txt`",description:"Extension of the file beside the picture that hol\
ds its tags, as text or (`.json`) as Hydrus and gallery-dl write them."},scores:{type:"string",pattern:"^\\.([A-Za-z0-9_.\
-]+\\.)?json$",hint:"write a file name extension with its dot, such as `.json`",description:"Extension of the JSON file \
beside the picture in which a tagger left its tags with their scores."},metadata:{type:"string",minLength:1,description:"\
The JSON file of sd-scripts, relative to the project, with `caption` and `tags` of every picture."},filename:{enum:[!0],
description:"The picture's file name, after the numbers at its beginning, holds the tags."},thresholds:{$ref:"#/definiti\
ons/thresholds",description:"With `scores`: how sure this tagger must be."},categories:{type:"array",items:{enum:["gener\
al","artist","copyright","character","meta","rating"]},description:"Kinds of tags that are taken from here; when absent \
all, of scores all but `rating`."}}},thresholds:{type:"object",additionalProperties:!1,description:"Lowest scores, by th\
e kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"Tags of no other kind; 0.35 when\
 absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of characters; 0.85 when absent ev\
erywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; as `general` when absent."},artist:{
type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when absent."},meta:{type:"number",minimum:0,
maximum:1,description:"Tags of the file, such as `highres`; as `general` when absent."},tags:{type:"object",additionalProperties:{
type:"number",minimum:0,maximum:1},default:{},description:"Single tags, whatever their kind: `{hat: 0.6}`."}}},override:{
type:"object",additionalProperties:!1,description:"What a person decided for one picture, by its path or its name withou\
t ending; wins over the rules.",properties:{add:{$ref:"#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"\
#/definitions/strings",description:"Patterns of tags that it loses."},set:{$ref:"#/definitions/strings",description:"All\
 of its tags, whatever the sources say."},sha256:{type:"string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or\
 more hexadecimal digits, in quotes",description:"The beginning of the digest of the picture file that was looked at; an\
other picture is warned of."},note:{type:"string",description:"Why."}}},limit:{type:"object",additionalProperties:!1,description:"\
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
With `combine`: the tag that takes their place.",hint:"write one tag; others come by a rule of their own: `{add: \u2026}`"},
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
e word that calls up what is learned; stands first and is kept (S-89, S-91).",hint:"write one word; a second trigger is \
a rule of its own"},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"string",
minLength:1,description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for the pic\
tures that match this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behind) and \
none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why; shown \
by `why`."}}},train:{type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","datasets","schedule",["s\
teps","epochs"]],properties:{matrix:{$ref:"#/definitions/matrix",description:'One training for each combination of these\
 values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes `NAME[rank=4,clip_skip=1]` and three more, which share all t\
hey can; `train/NAME` means all. `{schedule: {low: "1e-5", high: "1e-4"}}` gives the values names.'},method:{enum:["lora"],
description:"What is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, to train on."},
vae:{type:"string",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the checkpoint (\
S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},trainer:{
anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,
items:{type:"string"},description:"Program and arguments; started without a shell, it gets the job file as its last argu\
ment."}}}],default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"What trains: `micro`, \
which comes with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/definitions/network",default:{}},
schedule:{type:["number","string","object"],minLength:1,additionalProperties:!1,description:"Learning rate in the gramma\
r of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shape.",hint:"a schedule has one shape: `con\
stant`, `linear`, `cosine` or `anneal`",requiredWhenMerged:[["constant","linear","cosine","anneal"]],properties:{constant:{
$ref:"#/definitions/rate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,required:[
"peak"],description:"Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"\
number",minimum:0,maximum:1,default:0,description:"What it nears at the end."}}},cosine:{type:"object",additionalProperties:!1,
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
eep, besides those where the learning rate changes: a training whose beginning is equal goes on from them."}}},partRate:{
type:["number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"},
rate:{type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"},network:{type:"object",additionalProperties:!1,
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
What to generate every time."},health:{$ref:"#/definitions/health",default:{}}}},health:{type:"object",additionalProperties:!1,
description:"When previews are a bad sign (S-45\u2026S-50). The numbers were measured on pictures damaged on purpose: a begin\
ning, no authority.",properties:{share:{type:"number",minimum:0,maximum:1,default:.5,description:"Share of the prompts t\
hat must show a sign before the checkpoint does."},patience:{type:"integer",minimum:1,default:3,description:"So many bad\
 checkpoints in a row are a failure; a good one before that is a recovery (S-49, S-50)."},burst:{type:"number",minimum:1,
default:5,description:"A rate this many times the median, rising and falling again, is a burst: its previews are not jud\
ged (S-53)."},noise:{type:"object",additionalProperties:!1,default:{},description:"Noise on the picture (S-46): its stan\
dard deviation in the calm parts, brightness being 0\u2026255.",properties:{bad:{type:"number",minimum:0,default:7,description:"\
Bad from here, if it is also `ratio` times that of before."},warn:{type:"number",minimum:0,default:4,description:"Worth \
a warning."},ratio:{type:"number",minimum:0,default:1.6,description:"How many times the noise of before."},pure:{type:"n\
umber",minimum:0,default:30,description:"Nothing but noise: failed at once (S-74)."}}},background:{type:"object",additionalProperties:!1,
default:{},description:"Backgrounds becoming plain (S-47), unless the prompt asks for a plain one.",properties:{flat:{type:"\
number",minimum:0,maximum:1,default:.3,description:"How much more of the rim is flat; a share."},entropy:{type:"number",
minimum:0,default:1.5,description:"How many bits of tones are lost."},rise:{type:"number",minimum:0,maximum:1,default:.05,
description:"How much more of the rim is flat at each of three checkpoints in a row."}}},colour:{type:"object",additionalProperties:!1,
default:{},description:"Colours that go (S-48), or are overdone.",properties:{least:{type:"number",minimum:0,default:8,description:"\
Colourfulness below which a picture is monochrome."},grey:{type:"number",minimum:0,maximum:1,default:.98,description:"So\
 is one with more than this share of colourless pixels."},psnr:{type:"number",minimum:0,default:30.4,description:"And on\
e that is this near to its own brightness, in dB."},fading:{type:"number",minimum:0,maximum:1,default:.5,description:"Le\
ss than this part of the colourfulness of before, twice in a row."},tint:{type:"number",minimum:0,maximum:1,default:.97,
description:"All colours one hue; 1 is exactly one."},glaring:{type:"number",minimum:1,default:1.6,description:"More tha\
n this many times the colourfulness of before."},clipped:{type:"number",minimum:0,maximum:1,default:.1,description:"Shar\
e of clipped channels worth a warning, if it is three times that of before."},blown:{type:"number",minimum:0,maximum:1,default:.5,
description:"The same, and bad."}}},sharpness:{type:"object",additionalProperties:!1,default:{},description:"Shapes that\
 melt (S-74): what is left of the sharpness of before.",properties:{melted:{type:"number",minimum:0,maximum:1,default:.05,
description:"Bad below."},soft:{type:"number",minimum:0,maximum:1,default:.35,description:"Worth a warning below."}}},drift:{
type:"integer",minimum:0,maximum:64,default:20,description:"Bits of 64 by which the perceptual hash of a prompt without \
the trigger may move: more, and the model forgets what it knew."},memorised:{type:"integer",minimum:0,maximum:64,default:8,
description:"A preview this near to a training picture, in bits, repeats it (S-75)."},variety:{type:"object",additionalProperties:!1,
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
description:"Multiplier of the trained network."}}},evaluation:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"trainings","prompts"],properties:{trainings:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0,description:"\
Names of trainings whose networks draw, a row each; one with a `matrix` means all of its trainings."},prompts:{type:"arr\
ay",items:{type:"string",minLength:1},minItems:1,description:"What the pictures shall show; better other prompts than th\
ose of the previews."},negative:{type:"string",default:"",description:"What none of them shall show."},seeds:{anyOf:[{type:"\
integer",minimum:1,maximum:64},{type:"array",items:{type:"integer",minimum:0,maximum:4294967295},minItems:1,maxItems:64,
uniqueItems:!0}],default:6,description:"So many seeds, drawn anew for every network that comes out and recorded (S-76); \
or the seeds."},strengths:{type:"array",items:{type:"number",minimum:0},minItems:1,uniqueItems:!0,default:[1],description:"\
Multipliers of the network, a row each (S-78). The base model alone, 0, is always drawn."},width:{type:"integer",minimum:64,
description:"In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"\
In pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},health:{$ref:"#/definition\
s/health",default:{}}}},merge:{type:"object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha",
"blocks"]},properties:{matrix:{$ref:"#/definitions/matrix",description:"One merge for each combination of these values, \
as in `train`: `{alpha: [0.3, 0.5]}`."},method:{enum:["weighted-sum"],default:"weighted-sum",description:"`weighted-sum`\
: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:["a"],description:"\
Names of checkpoints under `models`.",properties:{a:{type:"string",description:"The model that is changed."},b:{type:"st\
ring",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{type:"number",
minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},
minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` b\
y block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"number"},default:{},
description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"string",description:"Na\
me of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"\
Numbers in the written file."}}}}},H={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, dig\
its, `-`, `_` and `.`, beginning with a letter or digit"},le={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[\
[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},me=Object.
prototype.hasOwnProperty,F={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{
enum:["character","style","object","regularisation"],description:"What is learned from it; sets which lint findings are \
errors. `regularisation` pictures show the class without the trigger."},images:{$ref:"#/definitions/strings",description:"\
Glob, or a list of them, of the pictures, relative to the project."},repeats:{type:"integer",minimum:1,default:1,description:"\
How often every picture is seen in one epoch."},prepare:{type:"array",default:[{flatten:"white"}],items:{$ref:"#/definit\
ions/prepare"},description:"What is done to every picture before it is cropped to its bucket, in order."},buckets:{$ref:"\
#/definitions/buckets",default:{}},subsets:{type:"object",default:{},additionalProperties:{type:"object",additionalProperties:!1,
properties:{repeats:{type:"integer",minimum:1,description:"How often these pictures are seen in one epoch, instead of th\
e dataset's."},captions:{type:"object",additionalProperties:!1,default:{},description:"What of the dataset's `captions` \
is another for these pictures; the rest: `subset` of a rule.",properties:{train:{type:"object",additionalProperties:!1,default:{},
description:"What the trainer does to their captions, key by key instead of the dataset's.",properties:{shuffle:{type:"b\
oolean",description:"Shuffle the tags after the kept ones."},caption_dropout:{type:"number",minimum:0,maximum:1,description:"\
Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{type:"integer",minimum:0,description:"In eve\
ry n-th epoch all their captions are empty; 0 in none."},tag_dropout:{type:"number",minimum:0,maximum:1,description:"Cha\
nce of each tag after the kept ones to be left out."}}}}}}},description:"Other settings for some of the pictures, by glo\
b; of each setting the last glob wins that matches and has it."},flip:{type:"boolean",default:!1,description:"Add every \
picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},captions:{$ref:"#/definitio\
ns/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},Q={type:[
"string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1};function W(r,{instancePath:s="",parentData:T,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:Q.type},schema:Q.type,parentSchema:Q,data:r};e===null?e=[n]:e.push(n),t++}
if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Q,data:r};e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const p={instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Q,data:r};e===null?e=[p]:e.push(p),t++}
const n=r.length;for(let p=0;p<n;p++){let c=r[p];if(typeof c=="string"){if(c.length<1){const P={instancePath:s+"/"+p,schemaPath:"\
#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.items,data:c};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},schema:Q.items.type,parentSchema:Q.
items,data:c};e===null?e=[P]:e.push(P),t++}}}return W.errors=e,t===0}const X={type:"object",additionalProperties:!1,required:[
"flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `bl\
ack`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},ze=new RegExp(
"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function be(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"flatten"},schema:X.required,parentSchema:X,data:r};e===null?e=[n]:
e.push(n),t++}for(const n in r)if(n!=="flatten"){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:X,data:r};e===null?e=[p]:e.push(p),t++}if(r.flatten!==
void 0){let n=r.flatten;if(typeof n=="string"){if(!ze.test(n)){const p={instancePath:s+"/flatten",schemaPath:"#/properti\
es/flatten/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|g\
r[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:X.properties.flatten,data:n};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"string"},schema:X.properties.flatten.type,
parentSchema:X.properties.flatten,data:n};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:r};e===null?e=[n]:e.push(n),t++}return be.errors=
e,t===0}const V={type:"object",additionalProperties:!1,description:"Sizes that pictures are brought to, so that each kee\
ps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},
minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], whose area no bucket exceeds; in pi\
xels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are multiples of this, in pixels."},min:{
type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels."},max:{type:"integer",minimum:8,
default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow","warn","never"],default:"warn",description:"\
Pictures smaller than their bucket: enlarge them, enlarge and warn, or give them a smaller bucket."}}};function we(r,{instancePath:s="",
parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===
void 0&&(r.resolution=512),r.step===void 0&&(r.step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===
void 0&&(r.upscale="warn");for(const d in r)if(!(d==="resolution"||d==="step"||d==="min"||d==="max"||d==="upscale")){const i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:V,data:r};e===null?e=[i]:e.push(i),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&!Array.isArray(n)){const d={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{
type:V.properties.resolution.type},schema:V.properties.resolution.type,parentSchema:V.properties.resolution,data:n};e===
null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(n)&&(n<8||isNaN(n))){const d={instancePath:s+"/resolution",schemaPath:"\
#/properties/resolution/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:V.properties.resolution,
data:n};e===null?e=[d]:e.push(d),t++}if(Array.isArray(n)){if(n.length>2){const i={instancePath:s+"/resolution",schemaPath:"\
#/properties/resolution/maxItems",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:V.properties.resolution,data:n};
e===null?e=[i]:e.push(i),t++}if(n.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/mi\
nItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:V.properties.resolution,data:n};e===null?e=[i]:e.push(
i),t++}const d=n.length;for(let i=0;i<d;i++){let l=n[i];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const g={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:V.
properties.resolution.items.type,parentSchema:V.properties.resolution.items,data:l};e===null?e=[g]:e.push(g),t++}if(typeof l==
"number"&&isFinite(l)&&(l<8||isNaN(l))){const g={instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/ite\
ms/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:V.properties.resolution.items,data:l};
e===null?e=[g]:e.push(g),t++}}}let p=r.step;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const d={instancePath:s+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"integer"},schema:V.properties.step.type,parentSchema:V.
properties.step,data:p};e===null?e=[d]:e.push(d),t++}if(typeof p=="number"&&isFinite(p)&&(p<8||isNaN(p))){const d={instancePath:s+
"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:V.
properties.step,data:p};e===null?e=[d]:e.push(d),t++}let c=r.min;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
const d={instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},schema:V.properties.
min.type,parentSchema:V.properties.min,data:c};e===null?e=[d]:e.push(d),t++}if(typeof c=="number"&&isFinite(c)&&(c<8||isNaN(
c))){const d={instancePath:s+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:V.properties.min,data:c};e===null?e=[d]:e.push(d),t++}let P=r.max;if(!(typeof P=="number"&&!(P%1)&&
!isNaN(P)&&isFinite(P))){const d={instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"\
integer"},schema:V.properties.max.type,parentSchema:V.properties.max,data:P};e===null?e=[d]:e.push(d),t++}if(typeof P=="\
number"&&isFinite(P)&&(P<8||isNaN(P))){const d={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"min\
imum",params:{comparison:">=",limit:8},schema:8,parentSchema:V.properties.max,data:P};e===null?e=[d]:e.push(d),t++}let u=r.
upscale;if(!(u==="allow"||u==="warn"||u==="never")){const d={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/\
enum",keyword:"enum",params:{allowedValues:V.properties.upscale.enum},schema:V.properties.upscale.enum,parentSchema:V.properties.
upscale,data:u};e===null?e=[d]:e.push(d),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:V.type,parentSchema:V,data:r};e===null?e=[n]:e.push(n),t++}return we.errors=e,t===0}const x={type:"objec\
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
type:"integer",minimum:0,default:0,description:"In every n-th epoch, the n-th first, all captions are empty; 0 in none."},
tag_dropout:{type:"number",minimum:0,maximum:1,default:0,description:"Chance of each tag after the kept ones to be left \
out."},variants:{type:"integer",minimum:0,maximum:100,default:0,description:"Shuffled copies as further lines of the cap\
tion's file, for trainers that choose a line (S-105)."},variants_seed:{type:"integer",minimum:0,default:0,description:"W\
hat the order of the copies depends on, beside the picture's path."}}},tests:{type:"array",default:[],items:{type:"objec\
t",additionalProperties:!1,required:["in","out"],properties:{in:{type:"string",description:"Tags as the sources give the\
m."},out:{type:"string",description:"The caption that must come out."},lint:{type:"array",items:{type:"string"},default:[],
description:"Rules and checks that must complain."}}},description:"Examples of what the rules must do."}}},D={type:"obje\
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
ating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},Te=new RegExp(
"^\\.[A-Za-z0-9_.-]+$","u"),Ee=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),I={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function pe(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const p in r)if(!(p==="gene\
ral"||p==="character"||p==="copyright"||p==="artist"||p==="meta"||p==="tags")){const c={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:I,data:r};e===null?
e=[c]:e.push(c),t++}if(r.general!==void 0){let p=r.general;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const c={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:I.properties.general,data:p};e===null?e=[c]:e.push(c),t++}if(p<0||isNaN(p)){const c={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.
properties.general,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:I.properties.general.type,parentSchema:I.properties.general,
data:p};e===null?e=[c]:e.push(c),t++}}if(r.character!==void 0){let p=r.character;if(typeof p=="number"&&isFinite(p)){if(p>
1||isNaN(p)){const c={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:I.properties.character,data:p};e===null?e=[c]:e.push(c),t++}if(p<0||isNaN(
p)){const c={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:I.properties.character,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:I.properties.character.
type,parentSchema:I.properties.character,data:p};e===null?e=[c]:e.push(c),t++}}if(r.copyright!==void 0){let p=r.copyright;
if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const c={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.properties.copyright,data:p};e===
null?e=[c]:e.push(c),t++}if(p<0||isNaN(p)){const c={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.copyright,data:p};e===null?e=[
c]:e.push(c),t++}}else{const c={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:I.properties.copyright.type,parentSchema:I.properties.copyright,data:p};e===null?e=[c]:e.push(c),t++}}
if(r.artist!==void 0){let p=r.artist;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const c={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.
properties.artist,data:p};e===null?e=[c]:e.push(c),t++}if(p<0||isNaN(p)){const c={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.artist,
data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:I.properties.artist.type,parentSchema:I.properties.artist,data:p};e===null?e=[c]:e.push(
c),t++}}if(r.meta!==void 0){let p=r.meta;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const c={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.
properties.meta,data:p};e===null?e=[c]:e.push(c),t++}if(p<0||isNaN(p)){const c={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.meta,data:p};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:I.properties.meta.type,parentSchema:I.properties.meta,data:p};e===null?e=[c]:e.push(c),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n){let c=n[p];if(typeof c=="number"&&isFinite(c)){if(c>1||
isNaN(c)){const P={instancePath:s+"/tags/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.properties.tags.additionalProperties,
data:c};e===null?e=[P]:e.push(P),t++}if(c<0||isNaN(c)){const P={instancePath:s+"/tags/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:I.properties.tags.additionalProperties,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"\
/tags/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:I.properties.tags.additionalProperties.type,parentSchema:I.properties.tags.additionalProperties,
data:c};e===null?e=[P]:e.push(P),t++}}else{const p={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:I.properties.tags.type,parentSchema:I.properties.tags,data:n};e===null?e=[p]:e.push(
p),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,
data:r};e===null?e=[n]:e.push(n),t++}return pe.errors=e,t===0}function ke(r,{instancePath:s="",parentData:T,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;const n=t;let p=!1,c=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:D.
oneOf[0].required,parentSchema:D.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var d=P===t;d&&(p=!0,c=0);const u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:D.oneOf[1].required,parentSchema:D.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var d=u===t;if(d&&p)p=!1,c=[c,1];else{d&&(p=!0,c=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const g={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:D.oneOf[2].required,parentSchema:D.oneOf[2],data:r};e===null?e=[g]:e.push(g),t++}var d=i===t;if(d&&p)p=
!1,c=[c,2];else{d&&(p=!0,c=2);const g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const y={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:D.oneOf[3].required,parentSchema:D.
oneOf[3],data:r};e===null?e=[y]:e.push(y),t++}var d=g===t;d&&p?(p=!1,c=[c,3]):d&&(p=!0,c=3)}}if(p)t=n,e!==null&&(n?e.length=
n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},schema:D.oneOf,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const l={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:D,data:r};e===null?
e=[l]:e.push(l),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:D.dependencies,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!Te.test(i)){const l={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:D.properties.sidecar,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:D.properties.
sidecar.type,parentSchema:D.properties.sidecar,data:i};e===null?e=[l]:e.push(l),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!Ee.test(i)){const l={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:D.properties.
scores,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:D.properties.scores.type,parentSchema:D.properties.scores,data:i};e===null?
e=[l]:e.push(l),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.
metadata,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:D.properties.metadata.type,parentSchema:D.properties.metadata,data:i};
e===null?e=[l]:e.push(l),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const l={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:D.properties.filename.enum},schema:D.properties.filename.
enum,parentSchema:D.properties.filename,data:i};e===null?e=[l]:e.push(l),t++}}if(r.thresholds!==void 0&&(pe(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const l=i.length;for(let g=0;g<l;g++){
let f=i[g];if(!(f==="general"||f==="artist"||f==="copyright"||f==="character"||f==="meta"||f==="rating")){const y={instancePath:s+
"/categories/"+g,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:D.properties.categories.
items.enum},schema:D.properties.categories.items.enum,parentSchema:D.properties.categories.items,data:f};e===null?e=[y]:
e.push(y),t++}}}else{const l={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:D.properties.categories.type,parentSchema:D.properties.categories,data:i};e===null?e=[l]:e.push(l),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}return ke.errors=e,t===0}const ee={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Ve=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function Pe(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n===
"sha256"||n==="note")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:ee,data:r};e===null?e=[p]:e.push(p),t++}if(r.add!==void 0&&(W(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.drop!==
void 0&&(W(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),r.set!==void 0&&(W(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:j})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Ve.test(
n)){const p={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:ee.properties.sha256,data:n};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:ee.
properties.sha256.type,parentSchema:ee.properties.sha256,data:n};e===null?e=[p]:e.push(p),t++}}if(r.note!==void 0){let n=r.
note;if(typeof n!="string"){const p={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
string"},schema:ee.properties.note.type,parentSchema:ee.properties.note,data:n};e===null?e=[p]:e.push(p),t++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ee.type,parentSchema:ee,data:r};e===null?
e=[n]:e.push(n),t++}return Pe.errors=e,t===0}const N={type:"object",hint:"a rule has one verb: write two rules, or keep \
one of the two",additionalProperties:!1,oneOf:[{required:["drop"]},{required:["only"]},{required:["add"]},{required:["re\
place"]},{required:["map"]},{required:["combine"]},{required:["subsume"]},{required:["imply"]},{required:["exclusive"]},
{required:["require"]},{required:["mark"]},{required:["trigger"]},{required:["prefix"]},{required:["suffix"]}],dependencies:{
to:["combine"],in:["combine"],combine:["to"],at:["add"],keep:["exclusive"],ancestors:["drop"],role:["drop"]},properties:{
id:{$ref:"#/definitions/name",description:"Name of the rule in `why` and in lint; `rules[3]` when absent."},drop:{$ref:"\
#/definitions/strings",description:"Verb: remove every tag that matches."},ancestors:{type:"boolean",description:"With `\
drop`: also remove the tags that the removed ones imply. True when absent for `role: learned`, else false."},role:{enum:[
"learned","noise","wrong"],description:"With `drop`: why these go. `learned` tags are what the trigger is to absorb (S-1\
3)."},only:{$ref:"#/definitions/strings",description:"Verb: remove every tag that does not match."},add:{$ref:"#/definit\
ions/strings",description:"Verb: put a tag there, or several, where they are not there yet."},at:{type:"string",pattern:"\
^(first|last|(before|after): *\\S.*)$",hint:"write `first`, `last`, `before:TAG` or `after:TAG`",description:"With `add`\
: where; `last` when absent, and where there is no such TAG."},replace:{type:"object",minProperties:1,additionalProperties:{
$ref:"#/definitions/strings"},description:"Verb: a tag for another, or for several: `{serafuku: school uniform}`."},map:{
type:"object",minProperties:1,additionalProperties:{type:"string",minLength:1},description:'Verb: write tags anew by the\
ir parts: `{"/(.*) hair ornament/": "$1 hairclip"}`.'},combine:{type:"array",minItems:2,items:{type:"string",minLength:1},
description:"Verb: when all of these are there, put the tag `to` in their place (S-27)."},to:{type:"string",minLength:1,
description:"With `combine`: the tag that takes their place.",hint:"write one tag; others come by a rule of their own: `\
{add: \u2026}`"},in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{$ref:"#/definitions/strings"},description:'\
With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"], to: "holding {x}", in: {x: [sword, book]\
}}`.'},subsume:{type:"object",additionalProperties:!1,description:"Verb: remove a tag that another one makes redundant (\
S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, relative to t\
he project, besides the one that comes with sdbuild."},suffix:{type:"boolean",default:!1,description:"Also when its word\
s are the last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"object",additionalProperties:!1,description:"\
Verb: write what a tag implies behind it; undoes `subsume`.",properties:{table:{type:"string",minLength:1,description:"Y\
our own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#/definitions/strings",description:"Verb:\
 report where more than one of these is there (S-28)."},require:{$ref:"#/definitions/strings",description:"Verb: report \
where none of these is there."},on:{enum:["error","warn"],description:"With `exclusive` or `require`: how bad that is; `\
error` when absent."},keep:{enum:["score","order"],description:"With `exclusive`: remove all but the one the tagger is s\
urest of, if it gave all of them, or all but the first of the patterns that is there."},mark:{$ref:"#/definitions/string\
s",description:"Verb: list these for a person to look at; nothing is changed."},trigger:{type:"string",minLength:1,description:"\
Verb: the word that calls up what is learned; stands first and is kept (S-89, S-91).",hint:"write one word; a second tri\
gger is a rule of its own"},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"\
string",minLength:1,description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for\
 the pictures that match this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behi\
nd) and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why\
; shown by `why`."}}},he=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),Ze=new RegExp("^(first|last|(before|after):\
 *\\S.*)$","u");function Se(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;const n=t;
let p=!1,c=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:N.oneOf[0].required,parentSchema:N.oneOf[0],
data:r};e===null?e=[i]:e.push(i),t++}var d=P===t;d&&(p=!0,c=0);const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},
schema:N.oneOf[1].required,parentSchema:N.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var d=u===t;if(d&&p)p=!1,c=[c,1];else{
d&&(p=!0,c=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===void 0){const g={instancePath:s,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:N.oneOf[2].required,parentSchema:N.oneOf[2],
data:r};e===null?e=[g]:e.push(g),t++}var d=i===t;if(d&&p)p=!1,c=[c,2];else{d&&(p=!0,c=2);const g=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.replace===void 0){const y={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"replace"},schema:N.oneOf[3].required,parentSchema:N.oneOf[3],data:r};e===null?e=[y]:e.push(y),t++}var d=g===
t;if(d&&p)p=!1,c=[c,3];else{d&&(p=!0,c=3);const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const o={
instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"map"},schema:N.oneOf[4].required,
parentSchema:N.oneOf[4],data:r};e===null?e=[o]:e.push(o),t++}var d=y===t;if(d&&p)p=!1,c=[c,4];else{d&&(p=!0,c=4);const o=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const m={instancePath:s,schemaPath:"#/oneOf/5/required",
keyword:"required",params:{missingProperty:"combine"},schema:N.oneOf[5].required,parentSchema:N.oneOf[5],data:r};e===null?
e=[m]:e.push(m),t++}var d=o===t;if(d&&p)p=!1,c=[c,5];else{d&&(p=!0,c=5);const m=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.subsume===void 0){const A={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"\
subsume"},schema:N.oneOf[6].required,parentSchema:N.oneOf[6],data:r};e===null?e=[A]:e.push(A),t++}var d=m===t;if(d&&p)p=
!1,c=[c,6];else{d&&(p=!0,c=6);const A=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.imply===void 0){const k={instancePath:s,
schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"imply"},schema:N.oneOf[7].required,parentSchema:N.
oneOf[7],data:r};e===null?e=[k]:e.push(k),t++}var d=A===t;if(d&&p)p=!1,c=[c,7];else{d&&(p=!0,c=7);const k=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.exclusive===void 0){const q={instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"requ\
ired",params:{missingProperty:"exclusive"},schema:N.oneOf[8].required,parentSchema:N.oneOf[8],data:r};e===null?e=[q]:e.push(
q),t++}var d=k===t;if(d&&p)p=!1,c=[c,8];else{d&&(p=!0,c=8);const q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===
void 0){const de={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"require"},schema:N.
oneOf[9].required,parentSchema:N.oneOf[9],data:r};e===null?e=[de]:e.push(de),t++}var d=q===t;if(d&&p)p=!1,c=[c,9];else{d&&
(p=!0,c=9);const de=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===void 0){const ue={instancePath:s,schemaPath:"\
#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:N.oneOf[10].required,parentSchema:N.oneOf[10],
data:r};e===null?e=[ue]:e.push(ue),t++}var d=de===t;if(d&&p)p=!1,c=[c,10];else{d&&(p=!0,c=10);const ue=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.trigger===void 0){const fe={instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"requ\
ired",params:{missingProperty:"trigger"},schema:N.oneOf[11].required,parentSchema:N.oneOf[11],data:r};e===null?e=[fe]:e.
push(fe),t++}var d=ue===t;if(d&&p)p=!1,c=[c,11];else{d&&(p=!0,c=11);const fe=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.prefix===void 0){const ye={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:"\
prefix"},schema:N.oneOf[12].required,parentSchema:N.oneOf[12],data:r};e===null?e=[ye]:e.push(ye),t++}var d=fe===t;if(d&&
p)p=!1,c=[c,12];else{d&&(p=!0,c=12);const ye=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const Le={
instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"suffix"},schema:N.oneOf[13].
required,parentSchema:N.oneOf[13],data:r};e===null?e=[Le]:e.push(Le),t++}var d=ye===t;d&&p?(p=!1,c=[c,13]):d&&(p=!0,c=13)}}}}}}}}}}}}
if(p)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},
schema:N.oneOf,parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!me.call(N.properties,i)){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:N,data:r};e===null?e=[l]:e.push(l),t++}if(r.to!==void 0&&r.combine===
void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"\
combine",depsCount:1,deps:"combine"},schema:N.dependencies,parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==
void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"\
in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:N.dependencies,parentSchema:N,data:r};e===null?e=[i]:e.
push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependenc\
ies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:N.dependencies,parentSchema:N,data:r};
e===null?e=[i]:e.push(i),t++}if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:N.dependencies,parentSchema:N,data:r};
e===null?e=[i]:e.push(i),t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"#/dependencie\
s",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},schema:N.dependencies,
parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:N.
dependencies,parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){const i={instancePath:s,
schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},
schema:N.dependencies,parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.id;if(typeof i=="str\
ing"){if(!he.test(i)){const l={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,data:i};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:H.
type,parentSchema:H,data:i};e===null?e=[l]:e.push(l),t++}}if(r.drop!==void 0&&(W(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.ancestors!==void 0){let i=r.
ancestors;if(typeof i!="boolean"){const l={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:N.properties.ancestors.type,parentSchema:N.properties.ancestors,data:i};e===null?e=
[l]:e.push(l),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="wrong")){const l={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:N.properties.role.enum},schema:N.properties.
role.enum,parentSchema:N.properties.role,data:i};e===null?e=[l]:e.push(l),t++}}if(r.only!==void 0&&(W(r.only,{instancePath:s+
"/only",parentData:r,parentDataProperty:"only",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.add!==
void 0&&(W(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Ze.test(i)){const l={instancePath:s+"/at",schemaPath:"\
#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after): *\\S.*)$"},schema:"^(first|last\
|(before|after): *\\S.*)$",parentSchema:N.properties.at,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:N.properties.at.type,parentSchema:N.
properties.at,data:i};e===null?e=[l]:e.push(l),t++}}if(r.replace!==void 0){let i=r.replace;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(Object.keys(i).length<1){const l={instancePath:s+"/replace",schemaPath:"#/properties/replace/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:N.properties.replace,data:i};e===null?e=[l]:e.push(l),
t++}for(const l in i)W(i[l],{instancePath:s+"/replace/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:l,
rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else{const l={instancePath:s+"/replace",schemaPath:"#/\
properties/replace/type",keyword:"type",params:{type:"object"},schema:N.properties.replace.type,parentSchema:N.properties.
replace,data:i};e===null?e=[l]:e.push(l),t++}}if(r.map!==void 0){let i=r.map;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length<1){const l={instancePath:s+"/map",schemaPath:"#/properties/map/minProperties",keyword:"minPrope\
rties",params:{limit:1},schema:1,parentSchema:N.properties.map,data:i};e===null?e=[l]:e.push(l),t++}for(const l in i){let g=i[l];
if(typeof g=="string"){if(g.length<1){const f={instancePath:s+"/map/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
map.additionalProperties,data:g};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/map/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"},schema:N.
properties.map.additionalProperties.type,parentSchema:N.properties.map.additionalProperties,data:g};e===null?e=[f]:e.push(
f),t++}}}else{const l={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type:"object"},schema:N.
properties.map.type,parentSchema:N.properties.map,data:i};e===null?e=[l]:e.push(l),t++}}if(r.combine!==void 0){let i=r.combine;
if(Array.isArray(i)){if(i.length<2){const g={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"\
minItems",params:{limit:2},schema:2,parentSchema:N.properties.combine,data:i};e===null?e=[g]:e.push(g),t++}const l=i.length;
for(let g=0;g<l;g++){let f=i[g];if(typeof f=="string"){if(f.length<1){const y={instancePath:s+"/combine/"+g,schemaPath:"\
#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.combine.items,
data:f};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/combine/"+g,schemaPath:"#/properties/combine/items/\
type",keyword:"type",params:{type:"string"},schema:N.properties.combine.items.type,parentSchema:N.properties.combine.items,
data:f};e===null?e=[y]:e.push(y),t++}}}else{const l={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"\
type",params:{type:"array"},schema:N.properties.combine.type,parentSchema:N.properties.combine,data:i};e===null?e=[l]:e.
push(l),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.to,data:i};e===null?e=
[l]:e.push(l),t++}}else{const l={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},schema:N.properties.to.type,parentSchema:N.properties.to,data:i};e===null?e=[l]:e.push(l),t++}}if(r.in!==void 0){let i=r.
in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const l={instancePath:s+"/in",schemaPath:"#/\
properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:N.properties.in,data:i};e===
null?e=[l]:e.push(l),t++}if(Object.keys(i).length<1){const l={instancePath:s+"/in",schemaPath:"#/properties/in/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:N.properties.in,data:i};e===null?e=[l]:e.push(l),t++}
for(const l in i)W(i[l],{instancePath:s+"/in/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:l,
rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else{const l={instancePath:s+"/in",schemaPath:"#/prope\
rties/in/type",keyword:"type",params:{type:"object"},schema:N.properties.in.type,parentSchema:N.properties.in,data:i};e===
null?e=[l]:e.push(l),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(i)){i.suffix===
void 0&&(i.suffix=!1);for(const g in i)if(!(g==="table"||g==="suffix")){const f={instancePath:s+"/subsume",schemaPath:"#\
/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:N.
properties.subsume,data:i};e===null?e=[f]:e.push(f),t++}if(i.table!==void 0){let g=i.table;if(typeof g=="string"){if(g.length<
1){const f={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:N.properties.subsume.properties.table,data:g};e===null?e=[f]:e.push(f),t++}}else{
const f={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{
type:"string"},schema:N.properties.subsume.properties.table.type,parentSchema:N.properties.subsume.properties.table,data:g};
e===null?e=[f]:e.push(f),t++}}let l=i.suffix;if(typeof l!="boolean"){const g={instancePath:s+"/subsume/suffix",schemaPath:"\
#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:N.properties.subsume.properties.
suffix.type,parentSchema:N.properties.subsume.properties.suffix,data:l};e===null?e=[g]:e.push(g),t++}}else{const l={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:N.properties.subsume.type,
parentSchema:N.properties.subsume,data:i};e===null?e=[l]:e.push(l),t++}}if(r.imply!==void 0){let i=r.imply;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const l in i)if(l!=="table"){const g={instancePath:s+"/imply",schemaPath:"#/properties/\
imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:N.properties.
imply,data:i};e===null?e=[g]:e.push(g),t++}if(i.table!==void 0){let l=i.table;if(typeof l=="string"){if(l.length<1){const g={
instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:N.properties.imply.properties.table,data:l};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+
"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"type",params:{type:"string"},schema:N.properties.
imply.properties.table.type,parentSchema:N.properties.imply.properties.table,data:l};e===null?e=[g]:e.push(g),t++}}}else{
const l={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",keyword:"type",params:{type:"object"},schema:N.properties.
imply.type,parentSchema:N.properties.imply,data:i};e===null?e=[l]:e.push(l),t++}}if(r.exclusive!==void 0&&(W(r.exclusive,
{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"exclusive",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length)),r.require!==void 0&&(W(r.require,{instancePath:s+"/require",parentData:r,parentDataProperty:"require",rootData:j})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const l={instancePath:s+
"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues:N.properties.on.enum},schema:N.properties.on.
enum,parentSchema:N.properties.on,data:i};e===null?e=[l]:e.push(l),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||
i==="order")){const l={instancePath:s+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:N.
properties.keep.enum},schema:N.properties.keep.enum,parentSchema:N.properties.keep,data:i};e===null?e=[l]:e.push(l),t++}}
if(r.mark!==void 0&&(W(r.mark,{instancePath:s+"/mark",parentData:r,parentDataProperty:"mark",rootData:j})||(e=e===null?W.
errors:e.concat(W.errors),t=e.length)),r.trigger!==void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const l={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.trigger,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:N.properties.trigger.type,parentSchema:N.properties.trigger,
data:i};e===null?e=[l]:e.push(l),t++}}if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const l={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.prefix,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:N.properties.prefix.type,parentSchema:N.properties.prefix,data:i};
e===null?e=[l]:e.push(l),t++}}if(r.suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
suffix,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:N.properties.suffix.type,parentSchema:N.properties.suffix,data:i};e===null?
e=[l]:e.push(l),t++}}if(r.subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
subset,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:N.properties.subset.type,parentSchema:N.properties.subset,data:i};e===null?
e=[l]:e.push(l),t++}}if(r.when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const l={instancePath:s+"/wh\
en",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.when,
data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"string"},schema:N.properties.when.type,parentSchema:N.properties.when,data:i};e===null?e=[l]:e.push(
l),t++}}if(r.note!==void 0){let i=r.note;if(typeof i!="string"){const l={instancePath:s+"/note",schemaPath:"#/properties\
/note/type",keyword:"type",params:{type:"string"},schema:N.properties.note.type,parentSchema:N.properties.note,data:i};e===
null?e=[l]:e.push(l),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.
type,parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}return Se.errors=e,t===0}const K={type:"object",additionalProperties:!1,
description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP token\
s; one chunk is 75 (S-25)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["l\
int","drop"],default:"lint",description:"Longer captions: report them, or drop tags: of the last entry of `order` those \
the tagger is least sure of, else from the end."}}};function ve(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const c in r)if(!(c==="tokens"||c==="tags"||c==="over")){const P={instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:K,data:r};e===null?e=[P]:e.push(
P),t++}let n=r.tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const c={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/type",keyword:"type",params:{type:"integer"},schema:K.properties.tokens.type,parentSchema:K.properties.
tokens,data:n};e===null?e=[c]:e.push(c),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const c={instancePath:s+
"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.
properties.tokens,data:n};e===null?e=[c]:e.push(c),t++}if(r.tags!==void 0){let c=r.tags;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
integer"},schema:K.properties.tags.type,parentSchema:K.properties.tags,data:c};e===null?e=[P]:e.push(P),t++}if(typeof c==
"number"&&isFinite(c)&&(c<1||isNaN(c))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.properties.tags,data:c};e===null?e=[P]:e.push(P),t++}}
let p=r.over;if(!(p==="lint"||p==="drop")){const c={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"\
enum",params:{allowedValues:K.properties.over.enum},schema:K.properties.over.enum,parentSchema:K.properties.over,data:p};
e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.
type,parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}const He=new RegExp("^[^\\s,]+$","u");
function xe(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){r.kind===void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&
(r.from=[{sidecar:".txt"}]),r.thresholds===void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.
groups={}),r.rules===void 0&&(r.rules=[]),r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&
(r.render={}),r.train===void 0&&(r.train={}),r.tests===void 0&&(r.tests=[]);for(const a in r)if(!me.call(x.properties,a)){
const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:x,data:r};e===null?e=[m]:e.push(m),t++}let P=r.kind;if(!(P==="tags"||P==="text"||P==="mixed")){const a={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.kind.enum},
schema:x.properties.kind.enum,parentSchema:x.properties.kind,data:P};e===null?e=[a]:e.push(a),t++}if(r.template!==void 0){
let a=r.template;if(typeof a=="string"){if(a.length<1){const m={instancePath:s+"/template",schemaPath:"#/properties/temp\
late/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.template,data:a};e===null?e=[m]:
e.push(m),t++}}else{const m={instancePath:s+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"\
string"},schema:x.properties.template.type,parentSchema:x.properties.template,data:a};e===null?e=[m]:e.push(m),t++}}if(r.
scheme!==void 0){let a=r.scheme;if(!(a==="maruzen"||a==="keep"||a==="style"||a==="textual-inversion")){const m={instancePath:s+
"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues:x.properties.scheme.enum},schema:x.
properties.scheme.enum,parentSchema:x.properties.scheme,data:a};e===null?e=[m]:e.push(m),t++}}if(r.learned!==void 0&&(W(
r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),r.trigger!==void 0){let a=r.trigger;if(typeof a=="string"){if(a.length<1){const m={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
trigger,data:a};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/t\
ype",keyword:"type",params:{type:"string"},schema:x.properties.trigger.type,parentSchema:x.properties.trigger,data:a};e===
null?e=[m]:e.push(m),t++}}let u=r.fixed_outfit;if(typeof u!="boolean"){const a={instancePath:s+"/fixed_outfit",schemaPath:"\
#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:x.properties.fixed_outfit.type,parentSchema:x.
properties.fixed_outfit,data:u};e===null?e=[a]:e.push(a),t++}let d=r.from;if(Array.isArray(d)){if(d.length<1){const m={instancePath:s+
"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.properties.from,
data:d};e===null?e=[m]:e.push(m),t++}const a=d.length;for(let m=0;m<a;m++)ke(d[m],{instancePath:s+"/from/"+m,parentData:d,
parentDataProperty:m,rootData:j})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{const a={instancePath:s+"/\
from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},schema:x.properties.from.type,parentSchema:x.
properties.from,data:d};e===null?e=[a]:e.push(a),t++}pe(r.thresholds,{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"\
thresholds",rootData:j})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length);let i=r.vocab;if(i&&typeof i=="object"&&
!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const m in i)if(!(m==="files"||m==="extra")){const b={instancePath:s+
"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:x.properties.vocab,data:i};e===null?e=[b]:e.push(b),t++}i.files!==void 0&&(W(i.files,{instancePath:s+
"/vocab/files",parentData:i,parentDataProperty:"files",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length));
let a=i.extra;if(Array.isArray(a)){const m=a.length;for(let b=0;b<m;b++){let A=a[b];if(typeof A=="string"){if(A.length<1){
const v={instancePath:s+"/vocab/extra/"+b,schemaPath:"#/properties/vocab/properties/extra/items/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:x.properties.vocab.properties.extra.items,data:A};e===null?e=[v]:e.push(v),
t++}}else{const v={instancePath:s+"/vocab/extra/"+b,schemaPath:"#/properties/vocab/properties/extra/items/type",keyword:"\
type",params:{type:"string"},schema:x.properties.vocab.properties.extra.items.type,parentSchema:x.properties.vocab.properties.
extra.items,data:A};e===null?e=[v]:e.push(v),t++}}}else{const m={instancePath:s+"/vocab/extra",schemaPath:"#/properties/\
vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:x.properties.vocab.properties.extra.type,parentSchema:x.
properties.vocab.properties.extra,data:a};e===null?e=[m]:e.push(m),t++}}else{const a={instancePath:s+"/vocab",schemaPath:"\
#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:x.properties.vocab.type,parentSchema:x.properties.
vocab,data:i};e===null?e=[a]:e.push(a),t++}if(r.overrides!==void 0){let a=r.overrides;if(typeof a!="string"&&!(a&&typeof a==
"object"&&!Array.isArray(a))){const m={instancePath:s+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"typ\
e",params:{type:x.properties.overrides.type},schema:x.properties.overrides.type,parentSchema:x.properties.overrides,data:a};
e===null?e=[m]:e.push(m),t++}if(typeof a=="string"&&a.length<1){const m={instancePath:s+"/overrides",schemaPath:"#/prope\
rties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.overrides,data:a};e===
null?e=[m]:e.push(m),t++}if(a&&typeof a=="object"&&!Array.isArray(a))for(const m in a)Pe(a[m],{instancePath:s+"/override\
s/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:m,rootData:j})||(e=e===null?Pe.errors:e.concat(
Pe.errors),t=e.length)}let l=r.groups;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a in l){const m=t;if(typeof a==
"string"){if(!he.test(a)){const b={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,data:a,propertyName:a};
e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/groups",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:H.type,parentSchema:H,data:a,propertyName:a};e===null?e=[b]:e.push(b),t++}var n=m===t;if(!n){
const b={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:a},
schema:x.properties.groups.propertyNames,parentSchema:x.properties.groups,data:l};e===null?e=[b]:e.push(b),t++}}for(const a in l){
let m=l[a];const b=t;let A=!1;const v=t;if(Array.isArray(m)){const k=m.length;for(let w=0;w<k;w++){let q=m[w];if(typeof q==
"string"){if(q.length<1){const U={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#\
/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?e=[U]:e.push(U),t++}}else{const U={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/i\
tems/type",keyword:"type",params:{type:"string"},schema:x.properties.groups.additionalProperties.anyOf[0].items.type,parentSchema:x.
properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?e=[U]:e.push(U),t++}}}else{const k={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/0/type",keyword:"\
type",params:{type:"array"},schema:x.properties.groups.additionalProperties.anyOf[0].type,parentSchema:x.properties.groups.
additionalProperties.anyOf[0],data:m};e===null?e=[k]:e.push(k),t++}var p=v===t;if(A=A||p,!A){const k=t;if(m&&typeof m=="\
object"&&!Array.isArray(m)){if(m.file===void 0){const q={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"f\
ile"},schema:x.properties.groups.additionalProperties.anyOf[1].required,parentSchema:x.properties.groups.additionalProperties.
anyOf[1],data:m};e===null?e=[q]:e.push(q),t++}for(const q in m)if(q!=="file"){const U={instancePath:s+"/groups/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:x.properties.groups.additionalProperties.anyOf[1],
data:m};e===null?e=[U]:e.push(U),t++}if(m.file!==void 0){let q=m.file;if(typeof q=="string"){if(q.length<1){const U={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1\
/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.groups.additionalProperties.
anyOf[1].properties.file,data:q};e===null?e=[U]:e.push(U),t++}}else{const U={instancePath:s+"/groups/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1/properties/file/type",keyword:"\
type",params:{type:"string"},schema:x.properties.groups.additionalProperties.anyOf[1].properties.file.type,parentSchema:x.
properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===null?e=[U]:e.push(U),t++}}}else{const q={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:x.properties.groups.additionalProperties.anyOf[1].type,parentSchema:x.properties.groups.
additionalProperties.anyOf[1],data:m};e===null?e=[q]:e.push(q),t++}var p=k===t;A=A||p}if(A)t=b,e!==null&&(b?e.length=b:e=
null);else{const k={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/a\
dditionalProperties/anyOf",keyword:"anyOf",params:{},schema:x.properties.groups.additionalProperties.anyOf,parentSchema:x.
properties.groups.additionalProperties,data:m};e===null?e=[k]:e.push(k),t++}}}else{const a={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"object"},schema:x.properties.groups.type,parentSchema:x.properties.
groups,data:l};e===null?e=[a]:e.push(a),t++}let g=r.rules;if(Array.isArray(g)){const a=g.length;for(let m=0;m<a;m++)Se(g[m],
{instancePath:s+"/rules/"+m,parentData:g,parentDataProperty:m,rootData:j})||(e=e===null?Se.errors:e.concat(Se.errors),t=
e.length)}else{const a={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:x.properties.rules.type,parentSchema:x.properties.rules,data:g};e===null?e=[a]:e.push(a),t++}let f=r.order;if(Array.
isArray(f)){const a=f.length;for(let m=0;m<a;m++){let b=f[m];if(typeof b=="string"){if(b.length<1){const A={instancePath:s+
"/order/"+m,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.order.items,data:b};e===null?e=[A]:e.push(A),t++}}else{const A={instancePath:s+"/order/"+m,schemaPath:"#/prop\
erties/order/items/type",keyword:"type",params:{type:"string"},schema:x.properties.order.items.type,parentSchema:x.properties.
order.items,data:b};e===null?e=[A]:e.push(A),t++}}}else{const a={instancePath:s+"/order",schemaPath:"#/properties/order/\
type",keyword:"type",params:{type:"array"},schema:x.properties.order.type,parentSchema:x.properties.order,data:f};e===null?
e=[a]:e.push(a),t++}if(r.keep!==void 0){let a=r.keep;const m=t;let b=!1;const A=t;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"type",params:{type:"\
integer"},schema:x.properties.keep.anyOf[0].type,parentSchema:x.properties.keep.anyOf[0],data:a};e===null?e=[v]:e.push(v),
t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/a\
nyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.keep.anyOf[0],data:a};
e===null?e=[v]:e.push(v),t++}var c=A===t;if(b=b||c,!b){const v=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.separator===
void 0){const w={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"required",params:{missingProperty:"\
separator"},schema:x.properties.keep.anyOf[1].required,parentSchema:x.properties.keep.anyOf[1],data:a};e===null?e=[w]:e.
push(w),t++}for(const w in a)if(!(w==="separator"||w==="tags")){const q={instancePath:s+"/keep",schemaPath:"#/properties\
/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:x.
properties.keep.anyOf[1],data:a};e===null?e=[q]:e.push(q),t++}if(a.separator!==void 0){let w=a.separator;if(typeof w=="s\
tring"){if(!He.test(w)){const q={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep/anyOf/1/properties/separ\
ator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:x.properties.keep.anyOf[1].
properties.separator,data:w};e===null?e=[q]:e.push(q),t++}}else{const q={instancePath:s+"/keep/separator",schemaPath:"#/\
properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:x.properties.keep.anyOf[1].
properties.separator.type,parentSchema:x.properties.keep.anyOf[1].properties.separator,data:w};e===null?e=[q]:e.push(q),
t++}}if(a.tags!==void 0){let w=a.tags;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const q={instancePath:s+
"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{type:"integer"},schema:x.
properties.keep.anyOf[1].properties.tags.type,parentSchema:x.properties.keep.anyOf[1].properties.tags,data:w};e===null?e=
[q]:e.push(q),t++}if(typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w))){const q={instancePath:s+"/keep/tags",schemaPath:"\
#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:x.
properties.keep.anyOf[1].properties.tags,data:w};e===null?e=[q]:e.push(q),t++}}}else{const w={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:x.properties.keep.anyOf[1].type,parentSchema:x.
properties.keep.anyOf[1],data:a};e===null?e=[w]:e.push(w),t++}var c=v===t;b=b||c}if(b)t=m,e!==null&&(m?e.length=m:e=null);else{
const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},schema:x.properties.keep.
anyOf,parentSchema:x.properties.keep,data:a};e===null?e=[v]:e.push(v),t++}}ve(r.limit,{instancePath:s+"/limit",parentData:r,
parentDataProperty:"limit",rootData:j})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);let y=r.render;if(y&&typeof y==
"object"&&!Array.isArray(y)){y.space===void 0&&(y.space=" "),y.escape===void 0&&(y.escape=!1);for(const b in y)if(!(b===
"space"||b==="escape"||b==="wildcards")){const A={instancePath:s+"/render",schemaPath:"#/properties/render/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:x.properties.render,data:y};
e===null?e=[A]:e.push(A),t++}let a=y.space;if(!(a===" "||a==="_")){const b={instancePath:s+"/render/space",schemaPath:"#\
/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:x.properties.render.properties.space.enum},
schema:x.properties.render.properties.space.enum,parentSchema:x.properties.render.properties.space,data:a};e===null?e=[b]:
e.push(b),t++}let m=y.escape;if(typeof m!="boolean"){const b={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:x.properties.render.properties.escape.type,parentSchema:x.
properties.render.properties.escape,data:m};e===null?e=[b]:e.push(b),t++}if(y.wildcards!==void 0){let b=y.wildcards;if(typeof b!=
"boolean"){const A={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:x.properties.render.properties.wildcards.type,parentSchema:x.properties.render.properties.
wildcards,data:b};e===null?e=[A]:e.push(A),t++}}}else{const a={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:x.properties.render.type,parentSchema:x.properties.render,data:y};e===
null?e=[a]:e.push(a),t++}let h=r.train;if(h&&typeof h=="object"&&!Array.isArray(h)){h.shuffle===void 0&&(h.shuffle=!1),h.
caption_dropout===void 0&&(h.caption_dropout=0),h.caption_dropout_every_n_epochs===void 0&&(h.caption_dropout_every_n_epochs=
0),h.tag_dropout===void 0&&(h.tag_dropout=0),h.variants===void 0&&(h.variants=0),h.variants_seed===void 0&&(h.variants_seed=
0);for(const w in h)if(!(w==="shuffle"||w==="caption_dropout"||w==="caption_dropout_every_n_epochs"||w==="tag_dropout"||
w==="variants"||w==="variants_seed")){const q={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:x.properties.train,data:h};e===null?
e=[q]:e.push(q),t++}let a=h.shuffle;if(typeof a!="boolean"){const w={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:x.properties.train.properties.shuffle.
type,parentSchema:x.properties.train.properties.shuffle,data:a};e===null?e=[w]:e.push(w),t++}let m=h.caption_dropout;if(typeof m==
"number"&&isFinite(m)){if(m>1||isNaN(m)){const w={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:x.properties.
train.properties.caption_dropout,data:m};e===null?e=[w]:e.push(w),t++}if(m<0||isNaN(m)){const w={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:x.properties.train.properties.caption_dropout,data:m};e===null?e=[w]:e.push(w),t++}}else{
const w={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:x.properties.train.properties.caption_dropout.type,parentSchema:x.properties.train.properties.
caption_dropout,data:m};e===null?e=[w]:e.push(w),t++}let b=h.caption_dropout_every_n_epochs;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b)&&isFinite(b))){const w={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:x.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:x.properties.train.properties.caption_dropout_every_n_epochs,data:b};e===
null?e=[w]:e.push(w),t++}if(typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b))){const w={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.train.properties.caption_dropout_every_n_epochs,data:b};
e===null?e=[w]:e.push(w),t++}let A=h.tag_dropout;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const w={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:x.properties.train.properties.tag_dropout,data:A};e===null?e=[w]:e.push(w),t++}if(A<0||
isNaN(A)){const w={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.train.properties.tag_dropout,data:A};e===null?
e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:x.properties.train.properties.tag_dropout.type,parentSchema:x.properties.
train.properties.tag_dropout,data:A};e===null?e=[w]:e.push(w),t++}let v=h.variants;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){const w={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:x.properties.train.properties.variants.type,parentSchema:x.properties.train.properties.
variants,data:v};e===null?e=[w]:e.push(w),t++}if(typeof v=="number"&&isFinite(v)){if(v>100||isNaN(v)){const w={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:x.properties.train.properties.variants,data:v};e===null?e=[w]:e.push(w),t++}if(v<0||isNaN(
v)){const w={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.train.properties.variants,data:v};e===null?e=[w]:
e.push(w),t++}}let k=h.variants_seed;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const w={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:x.properties.train.properties.variants_seed.type,parentSchema:x.properties.train.properties.variants_seed,data:k};
e===null?e=[w]:e.push(w),t++}if(typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k))){const w={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:x.properties.train.properties.variants_seed,data:k};e===null?e=[w]:e.push(w),t++}}else{const a={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:x.properties.train.type,parentSchema:x.
properties.train,data:h};e===null?e=[a]:e.push(a),t++}let o=r.tests;if(Array.isArray(o)){const a=o.length;for(let m=0;m<
a;m++){let b=o[m];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.lint===void 0&&(b.lint=[]),b.in===void 0){const v={instancePath:s+
"/tests/"+m,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:x.properties.
tests.items.required,parentSchema:x.properties.tests.items,data:b};e===null?e=[v]:e.push(v),t++}if(b.out===void 0){const v={
instancePath:s+"/tests/"+m,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:x.properties.tests.items.required,parentSchema:x.properties.tests.items,data:b};e===null?e=[v]:e.push(v),t++}
for(const v in b)if(!(v==="in"||v==="out"||v==="lint")){const k={instancePath:s+"/tests/"+m,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:x.properties.
tests.items,data:b};e===null?e=[k]:e.push(k),t++}if(b.in!==void 0){let v=b.in;if(typeof v!="string"){const k={instancePath:s+
"/tests/"+m+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:x.
properties.tests.items.properties.in.type,parentSchema:x.properties.tests.items.properties.in,data:v};e===null?e=[k]:e.push(
k),t++}}if(b.out!==void 0){let v=b.out;if(typeof v!="string"){const k={instancePath:s+"/tests/"+m+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:x.properties.tests.items.properties.
out.type,parentSchema:x.properties.tests.items.properties.out,data:v};e===null?e=[k]:e.push(k),t++}}let A=b.lint;if(Array.
isArray(A)){const v=A.length;for(let k=0;k<v;k++){let w=A[k];if(typeof w!="string"){const q={instancePath:s+"/tests/"+m+
"/lint/"+k,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:x.
properties.tests.items.properties.lint.items.type,parentSchema:x.properties.tests.items.properties.lint.items,data:w};e===
null?e=[q]:e.push(q),t++}}}else{const v={instancePath:s+"/tests/"+m+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:x.properties.tests.items.properties.lint.type,parentSchema:x.
properties.tests.items.properties.lint,data:A};e===null?e=[v]:e.push(v),t++}}else{const A={instancePath:s+"/tests/"+m,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:x.properties.tests.items.type,parentSchema:x.
properties.tests.items,data:b};e===null?e=[A]:e.push(A),t++}}}else{const a={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:x.properties.tests.type,parentSchema:x.properties.tests,data:o};
e===null?e=[a]:e.push(a),t++}}else{const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.
type,parentSchema:x,data:r};e===null?e=[P]:e.push(P),t++}return xe.errors=e,t===0}const G={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Ce=new RegExp(
"^auto$","u");function Ne(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const c in r)
if(!(c==="name"||c==="vectors"||c==="init"||c==="learned")){const P={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:G,data:r};e===null?e=[P]:e.push(P),t++}
if(r.name!==void 0){let c=r.name;if(typeof c=="string"){if(!he.test(c)){const P={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:H,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:c};e===null?e=[P]:e.push(
P),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const c={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:G.properties.vectors.type},schema:G.properties.
vectors.type,parentSchema:G.properties.vectors,data:n};e===null?e=[c]:e.push(c),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:G.properties.vectors,data:n};e===null?e=[c]:e.push(c),t++}if(n<1||isNaN(
n)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:G.properties.vectors,data:n};e===null?e=[c]:e.push(c),t++}}if(typeof n=="string"&&!Ce.
test(n)){const c={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:G.properties.vectors,data:n};e===null?e=[c]:e.push(c),t++}let p=r.init;if(!(p==="t\
okens"||p==="mean")){const c={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:G.
properties.init.enum},schema:G.properties.init.enum,parentSchema:G.properties.init,data:p};e===null?e=[c]:e.push(c),t++}
if(r.learned!==void 0&&(W(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=
e===null?W.errors:e.concat(W.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(c=>Object.hasOwn(r,c)).
length!==1){const c={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:G.requiredWhenMerged,parentSchema:G,data:r};e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:r};e===null?e=[n]:e.push(n),t++}return Ne.
errors=e,t===0}const M={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},Ie=new RegExp("^L-[0-9][0-9]$","u"),
Z={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Re=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Be=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function _e(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="id"||n==="image"||n==="sha256"||n==="reason"||
n==="until")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:Z,data:r};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(!Ie.
test(n)){const p={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:Z.properties.id,data:n};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:Z.properties.id.type,parentSchema:Z.
properties.id,data:n};e===null?e=[p]:e.push(p),t++}}if(r.image!==void 0){let n=r.image;if(typeof n=="string"){if(n.length<
1){const p={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:Z.properties.image,data:n};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:Z.properties.image.type,parentSchema:Z.properties.
image,data:n};e===null?e=[p]:e.push(p),t++}}if(r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Re.test(n)){
const p={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:Z.properties.sha256,data:n};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:Z.properties.
sha256.type,parentSchema:Z.properties.sha256,data:n};e===null?e=[p]:e.push(p),t++}}if(r.reason!==void 0){let n=r.reason;
if(typeof n=="string"){if(n.length<1){const p={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Z.properties.reason,data:n};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:Z.properties.
reason.type,parentSchema:Z.properties.reason,data:n};e===null?e=[p]:e.push(p),t++}}if(r.until!==void 0){let n=r.until;if(typeof n==
"string"){if(!Be.test(n)){const p={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:Z.properties.until,data:n};e===
null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:Z.properties.until.type,parentSchema:Z.properties.until,data:n};e===null?e=[p]:e.push(p),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:Z.requiredWhenMerged,parentSchema:Z,data:r};e===
null?e=[n]:e.push(n),t++}if(["reason"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:Z.requiredWhenMerged,parentSchema:Z,data:r};
e===null?e=[n]:e.push(n),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.
type,parentSchema:Z,data:r};e===null?e=[n]:e.push(n),t++}return _e.errors=e,t===0}function Ae(r,{instancePath:s="",parentData:T,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const u in r)if(!(u==="checks"||u==="waivers")){const d={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:M,
data:r};e===null?e=[d]:e.push(d),t++}let c=r.checks;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const u in c){const d=t;
if(typeof u=="string"&&!Ie.test(u)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:M.properties.checks.propertyNames,
data:u,propertyName:u};e===null?e=[i]:e.push(i),t++}var n=d===t;if(!n){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:u},schema:M.properties.checks.propertyNames,
parentSchema:M.properties.checks,data:c};e===null?e=[i]:e.push(i),t++}}for(const u in c){let d=c[u];const i=t;let l=!1;const g=t;
if(typeof d!="string"){const f={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:M.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:M.properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[f]:e.push(f),t++}if(!(d===
"off"||d==="info"||d==="warning"||d==="error")){const f={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:M.properties.
checks.additionalProperties.anyOf[0].enum},schema:M.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:M.
properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[f]:e.push(f),t++}var p=g===t;if(l=l||p,!l){const f=t;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const h in d)if(!(h==="severity"||h==="threshold"||h==="thresholds")){const o={
instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:M.properties.
checks.additionalProperties.anyOf[1],data:d};e===null?e=[o]:e.push(o),t++}if(d.severity!==void 0){let h=d.severity;if(!(h===
"off"||h==="info"||h==="warning"||h==="error")){const o={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:M.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.severity,data:h};
e===null?e=[o]:e.push(o),t++}}if(d.threshold!==void 0){let h=d.threshold;if(!(typeof h=="number"&&isFinite(h))){const o={
instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:h};
e===null?e=[o]:e.push(o),t++}}if(d.thresholds!==void 0){let h=d.thresholds;if(h&&typeof h=="object"&&!Array.isArray(h))for(const o in h){
let a=h[o];if(!(typeof a=="number"&&isFinite(a))){const m={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:a};e===null?e=[m]:e.push(m),t++}}else{const o={instancePath:s+"/checks/"+
u.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:h};e===null?e=
[o]:e.push(o),t++}}}else{const h={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:M.properties.checks.additionalProperties.anyOf[1],data:d};e===null?e=[h]:e.push(h),t++}var p=f===
t;l=l||p}if(l)t=i,e!==null&&(i?e.length=i:e=null);else{const f={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:M.properties.checks.additionalProperties.
anyOf,parentSchema:M.properties.checks.additionalProperties,data:d};e===null?e=[f]:e.push(f),t++}}}else{const u={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.type,parentSchema:M.
properties.checks,data:c};e===null?e=[u]:e.push(u),t++}let P=r.waivers;if(Array.isArray(P)){const u=P.length;for(let d=0;d<
u;d++)_e(P[d],{instancePath:s+"/waivers/"+d,parentData:P,parentDataProperty:d,rootData:j})||(e=e===null?_e.errors:e.concat(
_e.errors),t=e.length)}else{const u={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:M.properties.waivers.type,parentSchema:M.properties.waivers,data:P};e===null?e=[u]:e.push(u),t++}}else{
const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===
null?e=[c]:e.push(c),t++}return Ae.errors=e,t===0}function te(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const u in r)if(!me.call(F.properties,u)){const d={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,
parentSchema:F,data:r};e===null?e=[d]:e.push(d),t++}if(r.kind!==void 0){let u=r.kind;if(!(u==="character"||u==="style"||
u==="object"||u==="regularisation")){const d={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:F.properties.kind.enum},schema:F.properties.kind.enum,parentSchema:F.properties.kind,data:u};e===null?
e=[d]:e.push(d),t++}}r.images!==void 0&&(W(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:j})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const u={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:F.
properties.repeats.type,parentSchema:F.properties.repeats,data:n};e===null?e=[u]:e.push(u),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const u={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:F.properties.repeats,data:n};e===null?e=[u]:e.push(u),t++}let p=r.prepare;
if(Array.isArray(p)){const u=p.length;for(let d=0;d<u;d++)be(p[d],{instancePath:s+"/prepare/"+d,parentData:p,parentDataProperty:d,
rootData:j})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)}else{const u={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:F.properties.prepare.type,parentSchema:F.properties.
prepare,data:p};e===null?e=[u]:e.push(u),t++}we(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:j})||(e=e===null?we.errors:e.concat(we.errors),t=e.length);let c=r.subsets;if(c&&typeof c=="object"&&!Array.
isArray(c))for(const u in c){let d=c[u];if(d&&typeof d=="object"&&!Array.isArray(d)){d.captions===void 0&&(d.captions={});
for(const l in d)if(!(l==="repeats"||l==="captions")){const g={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},schema:!1,parentSchema:F.properties.subsets.additionalProperties,data:d};e===null?e=[g]:e.push(g),
t++}if(d.repeats!==void 0){let l=d.repeats;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const g={instancePath:s+
"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/type",keyword:"type",params:{type:"integer"},schema:F.properties.subsets.additionalProperties.properties.
repeats.type,parentSchema:F.properties.subsets.additionalProperties.properties.repeats,data:l};e===null?e=[g]:e.push(g),
t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const g={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:F.properties.subsets.additionalProperties.properties.repeats,data:l};
e===null?e=[g]:e.push(g),t++}}let i=d.captions;if(i&&typeof i=="object"&&!Array.isArray(i)){i.train===void 0&&(i.train={});
for(const g in i)if(g!=="train"){const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",
schemaPath:"#/properties/subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:g},schema:!1,parentSchema:F.properties.subsets.additionalProperties.properties.captions,
data:i};e===null?e=[f]:e.push(f),t++}let l=i.train;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const g in l)if(!(g===
"shuffle"||g==="caption_dropout"||g==="caption_dropout_every_n_epochs"||g==="tag_dropout")){const f={instancePath:s+"/su\
bsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties\
/properties/captions/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
schema:!1,parentSchema:F.properties.subsets.additionalProperties.properties.captions.properties.train,data:l};e===null?e=
[f]:e.push(f),t++}if(l.shuffle!==void 0){let g=l.shuffle;if(typeof g!="boolean"){const f={instancePath:s+"/subsets/"+u.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/propertie\
s/captions/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:F.properties.subsets.
additionalProperties.properties.captions.properties.train.properties.shuffle.type,parentSchema:F.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.shuffle,data:g};e===null?e=[f]:e.push(f),t++}}if(l.caption_dropout!==void 0){
let g=l.caption_dropout;if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g)){const f={instancePath:s+"/subsets/"+u.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/p\
roperties/captions/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:F.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:g};e===null?e=[f]:e.push(f),t++}if(g<0||isNaN(g)){const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/\
properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:g};e===null?
e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/\
caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/c\
aption_dropout/type",keyword:"type",params:{type:"number"},schema:F.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout.type,parentSchema:F.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout,data:g};e===null?e=[f]:e.push(f),t++}}if(l.caption_dropout_every_n_epochs!==
void 0){let g=l.caption_dropout_every_n_epochs;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const f={instancePath:s+
"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/prop\
erties/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",
keyword:"type",params:{type:"integer"},schema:F.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.caption_dropout_every_n_epochs.type,parentSchema:F.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:g};e===null?e=[f]:e.push(f),t++}if(typeof g=="number"&&isFinite(
g)&&(g<0||isNaN(g))){const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/capti\
on_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/pr\
operties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,data:g};
e===null?e=[f]:e.push(f),t++}}if(l.tag_dropout!==void 0){let g=l.tag_dropout;if(typeof g=="number"&&isFinite(g)){if(g>1||
isNaN(g)){const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.tag_dropout,data:g};e===null?e=[f]:e.push(f),t++}if(g<0||isNaN(g)){const f={instancePath:s+"\
/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/addit\
ionalProperties/properties/captions/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:F.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:g};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/prop\
erties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:F.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout.type,parentSchema:F.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout,data:g};e===null?e=[f]:e.push(f),t++}}}else{const g={instancePath:s+
"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProper\
ties/properties/captions/properties/train/type",keyword:"type",params:{type:"object"},schema:F.properties.subsets.additionalProperties.
properties.captions.properties.train.type,parentSchema:F.properties.subsets.additionalProperties.properties.captions.properties.
train,data:l};e===null?e=[g]:e.push(g),t++}}else{const l={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{
type:"object"},schema:F.properties.subsets.additionalProperties.properties.captions.type,parentSchema:F.properties.subsets.
additionalProperties.properties.captions,data:i};e===null?e=[l]:e.push(l),t++}}else{const i={instancePath:s+"/subsets/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:F.properties.subsets.additionalProperties.type,parentSchema:F.properties.subsets.additionalProperties,
data:d};e===null?e=[i]:e.push(i),t++}}else{const u={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:F.properties.subsets.type,parentSchema:F.properties.subsets,data:c};e===null?e=[u]:e.
push(u),t++}let P=r.flip;if(typeof P!="boolean"){const u={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:F.properties.flip.type,parentSchema:F.properties.flip,data:P};e===null?e=[u]:e.push(
u),t++}if(xe(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:j})||(e=e===null?
xe.errors:e.concat(xe.errors),t=e.length),r.embedding!==void 0&&(Ne(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:j})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),Ae(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:F.requiredWhenMerged,parentSchema:F,data:r};e===null?
e=[u]:e.push(u),t++}if(["images"].filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:F.requiredWhenMerged,parentSchema:F,data:r};
e===null?e=[u]:e.push(u),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.
type,parentSchema:F,data:r};e===null?e=[n]:e.push(n),t++}return te.errors=e,t===0}const S={type:"object",additionalProperties:!1,
requiredWhenMerged:["method","base","datasets","schedule",["steps","epochs"]],properties:{matrix:{$ref:"#/definitions/ma\
trix",description:'One training for each combination of these values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes\
 `NAME[rank=4,clip_skip=1]` and three more, which share all they can; `train/NAME` means all. `{schedule: {low: "1e-5", \
high: "1e-4"}}` gives the values names.'},method:{enum:["lora"],description:"What is trained."},base:{type:"string",description:"\
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
type:"integer",minimum:1,default:1,description:"Pictures in one batch."},gradient_accumulation:{type:"integer",minimum:1,
default:1,description:"Batches in one step: their gradients are averaged, so that a step sees this many times `batch_siz\
e` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the U-Net where it is another\
 than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:2000, 5e-5`; `0` leaves it a\
s it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the text encoder, in the same wa\
y."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"\
write a fixed number: equal recipes then give equal results",description:"Of everything random in the training."},clip_skip:{
type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previews"},save_every:{
type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps; only the result when absen\
t."},silence:{type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"write e.g. `30 min`",description:"\
How long a trainer may print nothing before it is taken to hang: it is ended, and started again if it has saved a state \
since."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, besides those where the l\
earning rate changes: a training whose beginning is equal goes on from them."}}},re={type:"object",additionalProperties:{
type:["array","object"],minItems:1,minProperties:1}};function ne(r,{instancePath:s="",parentData:T,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const n in r){let p=r[n];if(!p||typeof p!=
"object"){const c={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:re.additionalProperties.type},schema:re.additionalProperties.type,parentSchema:re.additionalProperties,
data:p};e===null?e=[c]:e.push(c),t++}if(Array.isArray(p)&&p.length<1){const c={instancePath:s+"/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:re.additionalProperties,
data:p};e===null?e=[c]:e.push(c),t++}if(p&&typeof p=="object"&&!Array.isArray(p)&&Object.keys(p).length<1){const c={instancePath:s+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:re.additionalProperties,data:p};e===null?e=[c]:e.push(c),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:re.type,parentSchema:re,data:r};e===null?e=[n]:e.push(n),
t++}return ne.errors=e,t===0}const Y={type:"object",additionalProperties:!1,description:"The trained network.",properties:{
rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"\
The change is scaled by alpha / rank; equal to the rank when absent."}}};function je(r,{instancePath:s="",parentData:T,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const p in r)
if(!(p==="rank"||p==="alpha")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},schema:!1,parentSchema:Y,data:r};e===null?e=[c]:e.push(c),t++}let n=r.rank;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const p={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"\
type",params:{type:"integer"},schema:Y.properties.rank.type,parentSchema:Y.properties.rank,data:n};e===null?e=[p]:e.push(
p),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const p={instancePath:s+"/rank",schemaPath:"#/properties/ran\
k/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Y.properties.rank,data:n};e===null?e=
[p]:e.push(p),t++}if(r.alpha!==void 0){let p=r.alpha;if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){const c={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:Y.properties.alpha,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/alpha",schemaPath:"\
#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:Y.properties.alpha.type,parentSchema:Y.properties.
alpha,data:p};e===null?e=[c]:e.push(c),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:Y.type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}return je.errors=e,t===0}const ge={type:"numb\
er",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function B(r,{instancePath:s="",parentData:T,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:ge,data:r};e===null?e=[n]:
e.push(n),t++}if(r<=0||isNaN(r)){const n={instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},schema:0,parentSchema:ge,data:r};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"number"},schema:ge.type,parentSchema:ge,data:r};e===null?e=[n]:e.push(n),t++}return B.
errors=e,t===0}const ce={type:["number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `\
50%`, or a rate, `5e-5`"};function se(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:ce.type},schema:ce.type,parentSchema:ce,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:ce,data:r};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){const n={instancePath:s,schemaPath:"#/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ce,data:r};e===null?e=[n]:e.push(n),t++}}
if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ce,data:r};e===null?e=[n]:e.push(n),t++}return se.errors=e,t===0}const C={type:"object",additionalProperties:!1,
description:"AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,
maxItems:2,default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{
type:"number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,
default:1,description:"Gradients longer than this are scaled down to it; 0 never."}}};function qe(r,{instancePath:s="",parentData:T,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.
betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const P in r)
if(!(P==="betas"||P==="weight_decay"||P==="max_grad_norm")){const u={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:C,data:r};e===null?e=[u]:e.push(u),t++}
let n=r.betas;if(Array.isArray(n)){if(n.length>2){const u={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:C.properties.betas,data:n};e===null?e=[u]:e.push(u),t++}if(n.
length<2){const u={instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:C.properties.betas,data:n};e===null?e=[u]:e.push(u),t++}const P=n.length;for(let u=0;u<P;u++){let d=n[u];
if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){const i={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:C.properties.betas.items,data:d};
e===null?e=[i]:e.push(i),t++}if(d>=1||isNaN(d)){const i={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas/items\
/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:C.properties.betas.items,
data:d};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas/items/type",
keyword:"type",params:{type:"number"},schema:C.properties.betas.items.type,parentSchema:C.properties.betas.items,data:d};
e===null?e=[i]:e.push(i),t++}}}else{const P={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",
params:{type:"array"},schema:C.properties.betas.type,parentSchema:C.properties.betas,data:n};e===null?e=[P]:e.push(P),t++}
let p=r.weight_decay;if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){const P={instancePath:s+"/weight_decay",schemaPath:"\
#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:C.properties.
weight_decay,data:p};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/weight_decay",schemaPath:"#/properties\
/weight_decay/type",keyword:"type",params:{type:"number"},schema:C.properties.weight_decay.type,parentSchema:C.properties.
weight_decay,data:p};e===null?e=[P]:e.push(P),t++}let c=r.max_grad_norm;if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(
c)){const P={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:C.properties.max_grad_norm,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:C.properties.
max_grad_norm.type,parentSchema:C.properties.max_grad_norm,data:c};e===null?e=[P]:e.push(P),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:r};e===null?e=[n]:e.push(n),
t++}return qe.errors=e,t===0}const J={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"\
Pictures generated while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer",
"string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 ste\
ps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before\
 the first step and after the last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"\
What to generate every time."},health:{$ref:"#/definitions/health",default:{}}}},Ue=new RegExp("^[1-9][0-9]{0,8} (steps?\
|epochs?)$","u"),z={type:"object",additionalProperties:!1,required:["prompt","seed"],properties:{prompt:{type:"string",description:"\
What the picture shall show."},negative:{type:"string",default:"",description:"What it shall not show."},seed:{type:"int\
eger",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-\
44, S-77); random seeds belong in an overfit check",description:"Fixed, so that two previews differ by the training alon\
e (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's resolution when ab\
sent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's resolution when abse\
nt."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"\
Classifier-free guidance scale."},strength:{type:"number",default:1,description:"Multiplier of the trained network."}}};
function Oe(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),
r.strength===void 0&&(r.strength=1),r.prompt===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"prompt"},schema:z.required,parentSchema:z,data:r};e===null?e=[u]:e.push(u),t++}if(r.seed===void 0){
const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},schema:z.required,parentSchema:z,
data:r};e===null?e=[u]:e.push(u),t++}for(const u in r)if(!(u==="prompt"||u==="negative"||u==="seed"||u==="width"||u==="h\
eight"||u==="steps"||u==="cfg"||u==="strength")){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:z,data:r};e===null?e=[d]:e.push(d),t++}if(r.prompt!==
void 0){let u=r.prompt;if(typeof u!="string"){const d={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},schema:z.properties.prompt.type,parentSchema:z.properties.prompt,data:u};e===null?e=[d]:e.push(
d),t++}}let n=r.negative;if(typeof n!="string"){const u={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:z.properties.negative.type,parentSchema:z.properties.negative,data:n};e===
null?e=[u]:e.push(u),t++}if(r.seed!==void 0){let u=r.seed;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const d={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:z.properties.seed.
type,parentSchema:z.properties.seed,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(u)){if(u>4294967295||
isNaN(u)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:z.properties.seed,data:u};e===null?e=[d]:e.push(d),t++}if(u<0||isNaN(
u)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:z.properties.seed,data:u};e===null?e=[d]:e.push(d),t++}}}if(r.width!==void 0){let u=r.width;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const d={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:z.properties.width.type,parentSchema:z.properties.width,data:u};e===null?e=[d]:e.push(
d),t++}if(typeof u=="number"&&isFinite(u)&&(u<64||isNaN(u))){const d={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:z.properties.width,data:u};e===
null?e=[d]:e.push(d),t++}}if(r.height!==void 0){let u=r.height;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){
const d={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:z.
properties.height.type,parentSchema:z.properties.height,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(
u)&&(u<64||isNaN(u))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:z.properties.height,data:u};e===null?e=[d]:e.push(d),t++}}let p=r.steps;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const u={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:z.properties.steps.type,parentSchema:z.properties.steps,data:p};e===
null?e=[u]:e.push(u),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const u={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:z.properties.steps,
data:p};e===null?e=[u]:e.push(u),t++}let c=r.cfg;if(!(typeof c=="number"&&isFinite(c))){const u={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:z.properties.cfg.type,parentSchema:z.properties.cfg,
data:c};e===null?e=[u]:e.push(u),t++}let P=r.strength;if(!(typeof P=="number"&&isFinite(P))){const u={instancePath:s+"/s\
trength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:z.properties.strength.type,
parentSchema:z.properties.strength,data:P};e===null?e=[u]:e.push(u),t++}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:r};e===null?e=[n]:e.push(n),t++}return Oe.errors=
e,t===0}const _={type:"object",additionalProperties:!1,description:"When previews are a bad sign (S-45\u2026S-50). The number\
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
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function oe(r,{instancePath:s="",
parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const y in r)if(!me.call(
_.properties,y)){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:_,data:r};e===null?e=[h]:e.push(h),t++}let n=r.share;if(typeof n=="number"&&isFinite(n)){if(n>1||
isNaN(n)){const y={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:_.properties.share,data:n};e===null?e=[y]:e.push(y),t++}if(n<0||isNaN(n)){const y={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.
properties.share,data:n};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:_.properties.share.type,parentSchema:_.properties.share,data:n};e===
null?e=[y]:e.push(y),t++}let p=r.patience;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const y={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:_.properties.patience.
type,parentSchema:_.properties.patience,data:p};e===null?e=[y]:e.push(y),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(
p))){const y={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:_.properties.patience,data:p};e===null?e=[y]:e.push(y),t++}let c=r.burst;if(typeof c==
"number"&&isFinite(c)){if(c<1||isNaN(c)){const y={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:_.properties.burst,data:c};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:_.properties.
burst.type,parentSchema:_.properties.burst,data:c};e===null?e=[y]:e.push(y),t++}let P=r.noise;if(P&&typeof P=="object"&&
!Array.isArray(P)){P.bad===void 0&&(P.bad=7),P.warn===void 0&&(P.warn=4),P.ratio===void 0&&(P.ratio=1.6),P.pure===void 0&&
(P.pure=30);for(const m in P)if(!(m==="bad"||m==="warn"||m==="ratio"||m==="pure")){const b={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:_.
properties.noise,data:P};e===null?e=[b]:e.push(b),t++}let y=P.bad;if(typeof y=="number"&&isFinite(y)){if(y<0||isNaN(y)){
const m={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.noise.properties.bad,data:y};e===null?e=[m]:e.push(m),t++}}else{const m={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:_.
properties.noise.properties.bad.type,parentSchema:_.properties.noise.properties.bad,data:y};e===null?e=[m]:e.push(m),t++}
let h=P.warn;if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h)){const m={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.
noise.properties.warn,data:h};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:_.properties.noise.properties.warn.type,
parentSchema:_.properties.noise.properties.warn,data:h};e===null?e=[m]:e.push(m),t++}let o=P.ratio;if(typeof o=="number"&&
isFinite(o)){if(o<0||isNaN(o)){const m={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.noise.properties.ratio,data:o};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:_.properties.noise.properties.ratio.type,parentSchema:_.properties.
noise.properties.ratio,data:o};e===null?e=[m]:e.push(m),t++}let a=P.pure;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(
a)){const m={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:_.properties.noise.properties.pure,data:a};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:_.properties.noise.properties.pure.type,parentSchema:_.properties.noise.properties.pure,data:a};e===null?
e=[m]:e.push(m),t++}}else{const y={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:_.properties.noise.type,parentSchema:_.properties.noise,data:P};e===null?e=[y]:e.push(y),t++}let u=r.background;
if(u&&typeof u=="object"&&!Array.isArray(u)){u.flat===void 0&&(u.flat=.3),u.entropy===void 0&&(u.entropy=1.5),u.rise===void 0&&
(u.rise=.05);for(const a in u)if(!(a==="flat"||a==="entropy"||a==="rise")){const m={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:_.
properties.background,data:u};e===null?e=[m]:e.push(m),t++}let y=u.flat;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(
y)){const a={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.background.properties.flat,data:y};e===null?e=
[a]:e.push(a),t++}if(y<0||isNaN(y)){const a={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.background.properties.
flat,data:y};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:_.properties.background.properties.flat.type,parentSchema:_.
properties.background.properties.flat,data:y};e===null?e=[a]:e.push(a),t++}let h=u.entropy;if(typeof h=="number"&&isFinite(
h)){if(h<0||isNaN(h)){const a={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.background.properties.
entropy,data:h};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:_.properties.background.properties.entropy.
type,parentSchema:_.properties.background.properties.entropy,data:h};e===null?e=[a]:e.push(a),t++}let o=u.rise;if(typeof o==
"number"&&isFinite(o)){if(o>1||isNaN(o)){const a={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.background.
properties.rise,data:o};e===null?e=[a]:e.push(a),t++}if(o<0||isNaN(o)){const a={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.
properties.background.properties.rise,data:o};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:_.properties.
background.properties.rise.type,parentSchema:_.properties.background.properties.rise,data:o};e===null?e=[a]:e.push(a),t++}}else{
const y={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:_.
properties.background.type,parentSchema:_.properties.background,data:u};e===null?e=[y]:e.push(y),t++}let d=r.colour;if(d&&
typeof d=="object"&&!Array.isArray(d)){d.least===void 0&&(d.least=8),d.grey===void 0&&(d.grey=.98),d.psnr===void 0&&(d.psnr=
30.4),d.fading===void 0&&(d.fading=.5),d.tint===void 0&&(d.tint=.97),d.glaring===void 0&&(d.glaring=1.6),d.clipped===void 0&&
(d.clipped=.1),d.blown===void 0&&(d.blown=.5);for(const k in d)if(!(k==="least"||k==="grey"||k==="psnr"||k==="fading"||k===
"tint"||k==="glaring"||k==="clipped"||k==="blown")){const w={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:_.properties.colour,
data:d};e===null?e=[w]:e.push(w),t++}let y=d.least;if(typeof y=="number"&&isFinite(y)){if(y<0||isNaN(y)){const k={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:_.properties.colour.properties.least,data:y};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:_.properties.
colour.properties.least.type,parentSchema:_.properties.colour.properties.least,data:y};e===null?e=[k]:e.push(k),t++}let h=d.
grey;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const k={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.
colour.properties.grey,data:h};e===null?e=[k]:e.push(k),t++}if(h<0||isNaN(h)){const k={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.
properties.colour.properties.grey,data:h};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:_.properties.colour.properties.grey.
type,parentSchema:_.properties.colour.properties.grey,data:h};e===null?e=[k]:e.push(k),t++}let o=d.psnr;if(typeof o=="nu\
mber"&&isFinite(o)){if(o<0||isNaN(o)){const k={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.colour.properties.psnr,
data:o};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:_.properties.colour.properties.psnr.type,parentSchema:_.properties.
colour.properties.psnr,data:o};e===null?e=[k]:e.push(k),t++}let a=d.fading;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(
a)){const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.colour.properties.fading,data:a};e===null?e=[k]:e.push(
k),t++}if(a<0||isNaN(a)){const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.colour.properties.fading,data:a};
e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:_.properties.colour.properties.fading.type,parentSchema:_.properties.
colour.properties.fading,data:a};e===null?e=[k]:e.push(k),t++}let m=d.tint;if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(
m)){const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:_.properties.colour.properties.tint,data:m};e===null?e=[k]:e.push(k),t++}
if(m<0||isNaN(m)){const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.colour.properties.tint,data:m};e===null?e=[
k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:_.properties.colour.properties.tint.type,parentSchema:_.properties.colour.properties.
tint,data:m};e===null?e=[k]:e.push(k),t++}let b=d.glaring;if(typeof b=="number"&&isFinite(b)){if(b<1||isNaN(b)){const k={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:_.properties.colour.properties.glaring,data:b};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:_.properties.colour.properties.glaring.type,parentSchema:_.properties.colour.properties.glaring,data:b};e===
null?e=[k]:e.push(k),t++}let A=d.clipped;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const k={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:_.properties.colour.properties.clipped,data:A};e===null?e=[k]:e.push(k),t++}if(A<0||isNaN(A)){const k={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.colour.properties.clipped,data:A};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:_.properties.colour.properties.clipped.type,parentSchema:_.properties.colour.properties.clipped,data:A};e===
null?e=[k]:e.push(k),t++}let v=d.blown;if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v)){const k={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:_.properties.colour.properties.blown,data:v};e===null?e=[k]:e.push(k),t++}if(v<0||isNaN(v)){const k={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.colour.properties.blown,data:v};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:_.properties.colour.properties.blown.type,parentSchema:_.properties.colour.properties.blown,data:v};e===null?
e=[k]:e.push(k),t++}}else{const y={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:_.properties.colour.type,parentSchema:_.properties.colour,data:d};e===null?e=[y]:e.push(y),t++}let i=r.
sharpness;if(i&&typeof i=="object"&&!Array.isArray(i)){i.melted===void 0&&(i.melted=.05),i.soft===void 0&&(i.soft=.35);for(const o in i)
if(!(o==="melted"||o==="soft")){const a={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:_.properties.sharpness,data:i};
e===null?e=[a]:e.push(a),t++}let y=i.melted;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const o={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:_.properties.sharpness.properties.melted,data:y};e===null?e=[o]:e.push(o),t++}if(y<0||
isNaN(y)){const o={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.sharpness.properties.melted,data:y};e===null?
e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:_.properties.sharpness.properties.melted.type,parentSchema:_.properties.
sharpness.properties.melted,data:y};e===null?e=[o]:e.push(o),t++}let h=i.soft;if(typeof h=="number"&&isFinite(h)){if(h>1||
isNaN(h)){const o={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.sharpness.properties.soft,data:h};e===null?
e=[o]:e.push(o),t++}if(h<0||isNaN(h)){const o={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.sharpness.properties.
soft,data:h};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:_.properties.sharpness.properties.soft.type,parentSchema:_.
properties.sharpness.properties.soft,data:h};e===null?e=[o]:e.push(o),t++}}else{const y={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:_.properties.sharpness.type,parentSchema:_.properties.
sharpness,data:i};e===null?e=[y]:e.push(y),t++}let l=r.drift;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const y={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:_.properties.
drift.type,parentSchema:_.properties.drift,data:l};e===null?e=[y]:e.push(y),t++}if(typeof l=="number"&&isFinite(l)){if(l>
64||isNaN(l)){const y={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:_.properties.drift,data:l};e===null?e=[y]:e.push(y),t++}if(l<0||isNaN(l)){const y={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:_.properties.drift,data:l};e===null?e=[y]:e.push(y),t++}}let g=r.memorised;if(!(typeof g=="number"&&!(g%1)&&
!isNaN(g)&&isFinite(g))){const y={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:_.properties.memorised.type,parentSchema:_.properties.memorised,data:g};e===null?e=[y]:e.push(y),
t++}if(typeof g=="number"&&isFinite(g)){if(g>64||isNaN(g)){const y={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:_.properties.memorised,data:g};
e===null?e=[y]:e.push(y),t++}if(g<0||isNaN(g)){const y={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.memorised,data:g};e===null?
e=[y]:e.push(y),t++}}let f=r.variety;if(f&&typeof f=="object"&&!Array.isArray(f)){f.bad===void 0&&(f.bad=.25),f.warn===void 0&&
(f.warn=.5);for(const o in f)if(!(o==="bad"||o==="warn")){const a={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:_.properties.
variety,data:f};e===null?e=[a]:e.push(a),t++}let y=f.bad;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const o={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:_.properties.variety.properties.bad,data:y};e===null?e=[o]:e.push(o),t++}if(y<0||isNaN(
y)){const o={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:_.properties.variety.properties.bad,data:y};e===null?e=[o]:e.push(o),t++}}else{
const o={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:_.properties.variety.properties.bad.type,parentSchema:_.properties.variety.properties.bad,data:y};e===null?
e=[o]:e.push(o),t++}let h=f.warn;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const o={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:_.properties.variety.properties.warn,data:h};e===null?e=[o]:e.push(o),t++}if(h<0||isNaN(h)){const o={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:_.properties.variety.properties.warn,data:h};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:_.properties.
variety.properties.warn.type,parentSchema:_.properties.variety.properties.warn,data:h};e===null?e=[o]:e.push(o),t++}}else{
const y={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:_.
properties.variety.type,parentSchema:_.properties.variety,data:f};e===null?e=[y]:e.push(y),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,data:r};e===null?e=[n]:e.push(n),
t++}return oe.errors=e,t===0}function $e(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.health===void 0&&(r.health={});
for(const p in r)if(!(p==="every"||p==="prompts"||p==="health")){const c={instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:J,data:r};e===null?e=[c]:e.push(
c),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const p={instancePath:s+
"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:J.properties.every.type},schema:J.properties.every.
type,parentSchema:J.properties.every,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(
n))){const p={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:J.properties.every,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&!Ue.test(n)){
const p={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{\
0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:J.properties.every,data:n};e===null?e=
[p]:e.push(p),t++}if(r.prompts!==void 0){let p=r.prompts;if(Array.isArray(p)){if(p.length<1){const P={instancePath:s+"/p\
rompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:J.properties.
prompts,data:p};e===null?e=[P]:e.push(P),t++}const c=p.length;for(let P=0;P<c;P++)Oe(p[P],{instancePath:s+"/prompts/"+P,
parentData:p,parentDataProperty:P,rootData:j})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)}else{const c={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:J.properties.prompts.type,
parentSchema:J.properties.prompts,data:p};e===null?e=[c]:e.push(c),t++}}if(oe(r.health,{instancePath:s+"/health",parentData:r,
parentDataProperty:"health",rootData:j})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length),!s.startsWith("/defaults\
/")&&["prompts"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:J.requiredWhenMerged,parentSchema:J,data:r};e===null?e=[p]:e.push(
p),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,
data:r};e===null?e=[n]:e.push(n),t++}return $e.errors=e,t===0}const Ge=new RegExp("^\\d+(\\.\\d+)? *(s|min|h)$","u");function ie(r,{
instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.vae===void 0&&(r.vae="none"),r.trainer===void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===
void 0&&(r.batch_size=1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=1),r.optimizer===void 0&&(r.optimizer=
{}),r.seed===void 0&&(r.seed=0),r.silence===void 0&&(r.silence="30 min"),r.keep_states===void 0&&(r.keep_states=3);for(const h in r)
if(!me.call(S.properties,h)){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h},schema:!1,parentSchema:S,data:r};e===null?e=[o]:e.push(o),t++}if(r.matrix!==void 0&&(ne(r.
matrix,{instancePath:s+"/matrix",parentData:r,parentDataProperty:"matrix",rootData:j})||(e=e===null?ne.errors:e.concat(ne.
errors),t=e.length)),r.method!==void 0){let h=r.method;if(h!=="lora"){const o={instancePath:s+"/method",schemaPath:"#/pr\
operties/method/enum",keyword:"enum",params:{allowedValues:S.properties.method.enum},schema:S.properties.method.enum,parentSchema:S.
properties.method,data:h};e===null?e=[o]:e.push(o),t++}}if(r.base!==void 0){let h=r.base;if(typeof h!="string"){const o={
instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"},schema:S.properties.base.
type,parentSchema:S.properties.base,data:h};e===null?e=[o]:e.push(o),t++}}let p=r.vae;if(typeof p!="string"){const h={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:S.properties.vae.type,parentSchema:S.
properties.vae,data:p};e===null?e=[h]:e.push(h),t++}if(r.datasets!==void 0){let h=r.datasets;if(Array.isArray(h)){if(h.length<
1){const a={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:S.properties.datasets,data:h};e===null?e=[a]:e.push(a),t++}const o=h.length;for(let a=0;a<o;a++){let m=h[a];
if(typeof m!="string"){const b={instancePath:s+"/datasets/"+a,schemaPath:"#/properties/datasets/items/type",keyword:"typ\
e",params:{type:"string"},schema:S.properties.datasets.items.type,parentSchema:S.properties.datasets.items,data:m};e===null?
e=[b]:e.push(b),t++}}}else{const o={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{
type:"array"},schema:S.properties.datasets.type,parentSchema:S.properties.datasets,data:h};e===null?e=[o]:e.push(o),t++}}
let c=r.trainer;const P=t;let u=!1;const d=t;if(c!=="micro"){const h={instancePath:s+"/trainer",schemaPath:"#/properties\
/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:S.properties.trainer.anyOf[0].enum},schema:S.properties.trainer.
anyOf[0].enum,parentSchema:S.properties.trainer.anyOf[0],data:c};e===null?e=[h]:e.push(h),t++}var n=d===t;if(u=u||n,!u){
const h=t;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.command===void 0){const a={instancePath:s+"/trainer",schemaPath:"\
#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"command"},schema:S.properties.trainer.
anyOf[1].required,parentSchema:S.properties.trainer.anyOf[1],data:c};e===null?e=[a]:e.push(a),t++}for(const a in c)if(a!==
"command"){const m={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:S.properties.trainer.anyOf[1],data:c};e===null?
e=[m]:e.push(m),t++}if(c.command!==void 0){let a=c.command;if(Array.isArray(a)){if(a.length<1){const b={instancePath:s+"\
/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:S.properties.trainer.anyOf[1].properties.command,data:a};e===null?e=[b]:e.push(b),t++}const m=a.length;
for(let b=0;b<m;b++){let A=a[b];if(typeof A!="string"){const v={instancePath:s+"/trainer/command/"+b,schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},schema:S.properties.trainer.anyOf[1].
properties.command.items.type,parentSchema:S.properties.trainer.anyOf[1].properties.command.items,data:A};e===null?e=[v]:
e.push(v),t++}}}else{const m={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comm\
and/type",keyword:"type",params:{type:"array"},schema:S.properties.trainer.anyOf[1].properties.command.type,parentSchema:S.
properties.trainer.anyOf[1].properties.command,data:a};e===null?e=[m]:e.push(m),t++}}}else{const a={instancePath:s+"/tra\
iner",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},schema:S.properties.trainer.anyOf[1].
type,parentSchema:S.properties.trainer.anyOf[1],data:c};e===null?e=[a]:e.push(a),t++}var n=h===t;u=u||n}if(u)t=P,e!==null&&
(P?e.length=P:e=null);else{const h={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf",keyword:"anyOf",params:{},
schema:S.properties.trainer.anyOf,parentSchema:S.properties.trainer,data:c};e===null?e=[h]:e.push(h),t++}if(je(r.network,
{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:j})||(e=e===null?je.errors:e.concat(je.errors),
t=e.length),r.schedule!==void 0){let h=r.schedule;if(!(typeof h=="number"&&isFinite(h))&&typeof h!="string"&&!(h&&typeof h==
"object"&&!Array.isArray(h))){const o={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",
params:{type:S.properties.schedule.type},schema:S.properties.schedule.type,parentSchema:S.properties.schedule,data:h};e===
null?e=[o]:e.push(o),t++}if(typeof h=="string"&&h.length<1){const o={instancePath:s+"/schedule",schemaPath:"#/properties\
/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.schedule,data:h};e===null?e=
[o]:e.push(o),t++}if(h&&typeof h=="object"&&!Array.isArray(h)){h.warmup===void 0&&(h.warmup=0);for(const a in h)if(!(a===
"constant"||a==="linear"||a==="cosine"||a==="anneal"||a==="warmup")){const m={instancePath:s+"/schedule",schemaPath:"#/p\
roperties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:S.
properties.schedule,data:h};e===null?e=[m]:e.push(m),t++}if(h.constant!==void 0&&(B(h.constant,{instancePath:s+"/schedul\
e/constant",parentData:h,parentDataProperty:"constant",rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
h.linear!==void 0){let a=h.linear;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.end===void 0&&(a.end=0),a.peak===void 0){
const b={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/required",keyword:"requir\
ed",params:{missingProperty:"peak"},schema:S.properties.schedule.properties.linear.required,parentSchema:S.properties.schedule.
properties.linear,data:a};e===null?e=[b]:e.push(b),t++}for(const b in a)if(!(b==="peak"||b==="end")){const A={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:b},schema:!1,parentSchema:S.properties.schedule.properties.linear,data:a};e===null?e=[A]:
e.push(A),t++}a.peak!==void 0&&(B(a.peak,{instancePath:s+"/schedule/linear/peak",parentData:a,parentDataProperty:"peak",
rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length));let m=a.end;if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m)){const b={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.
linear.properties.end,data:m};e===null?e=[b]:e.push(b),t++}if(m<0||isNaN(m)){const b={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:S.properties.schedule.properties.linear.properties.end,data:m};e===null?e=[b]:e.push(b),t++}}else{
const b={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:S.properties.schedule.properties.linear.properties.end.type,parentSchema:S.
properties.schedule.properties.linear.properties.end,data:m};e===null?e=[b]:e.push(b),t++}}else{const m={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:S.
properties.schedule.properties.linear.type,parentSchema:S.properties.schedule.properties.linear,data:a};e===null?e=[m]:e.
push(m),t++}}if(h.cosine!==void 0){let a=h.cosine;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.end===void 0&&(a.end=
0),a.restarts===void 0&&(a.restarts=0),a.decay===void 0&&(a.decay=1),a.peak===void 0){const v={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:S.properties.schedule.properties.cosine.required,parentSchema:S.properties.schedule.properties.cosine,data:a};e===
null?e=[v]:e.push(v),t++}for(const v in a)if(!(v==="peak"||v==="end"||v==="restarts"||v==="decay")){const k={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:v},schema:!1,parentSchema:S.properties.schedule.properties.cosine,data:a};e===null?e=[k]:
e.push(k),t++}a.peak!==void 0&&(B(a.peak,{instancePath:s+"/schedule/cosine/peak",parentData:a,parentDataProperty:"peak",
rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length));let m=a.end;if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m)){const v={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.
cosine.properties.end,data:m};e===null?e=[v]:e.push(v),t++}if(m<0||isNaN(m)){const v={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:S.properties.schedule.properties.cosine.properties.end,data:m};e===null?e=[v]:e.push(v),t++}}else{
const v={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:S.properties.schedule.properties.cosine.properties.end.type,parentSchema:S.
properties.schedule.properties.cosine.properties.end,data:m};e===null?e=[v]:e.push(v),t++}let b=a.restarts;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const v={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:S.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:S.properties.schedule.properties.cosine.properties.restarts,data:b};
e===null?e=[v]:e.push(v),t++}if(typeof b=="number"&&isFinite(b)){if(b>1e3||isNaN(b)){const v={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:S.properties.schedule.properties.cosine.properties.restarts,data:b};e===
null?e=[v]:e.push(v),t++}if(b<0||isNaN(b)){const v={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.
properties.schedule.properties.cosine.properties.restarts,data:b};e===null?e=[v]:e.push(v),t++}}let A=a.decay;if(typeof A==
"number"&&isFinite(A)){if(A>1||isNaN(A)){const v={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:S.
properties.schedule.properties.cosine.properties.decay,data:A};e===null?e=[v]:e.push(v),t++}if(A<=0||isNaN(A)){const v={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:S.properties.schedule.properties.
cosine.properties.decay,data:A};e===null?e=[v]:e.push(v),t++}}else{const v={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:S.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:S.properties.schedule.properties.cosine.properties.decay,data:A};
e===null?e=[v]:e.push(v),t++}}else{const m={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:S.properties.schedule.properties.cosine.type,parentSchema:S.
properties.schedule.properties.cosine,data:a};e===null?e=[m]:e.push(m),t++}}if(h.anneal!==void 0){let a=h.anneal;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.start===void 0&&(a.start=""),a.cycles===void 0){const b={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:S.properties.schedule.properties.anneal.required,parentSchema:S.properties.schedule.properties.anneal,data:a};e===
null?e=[b]:e.push(b),t++}for(const b in a)if(!(b==="start"||b==="cycles")){const A={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
schema:!1,parentSchema:S.properties.schedule.properties.anneal,data:a};e===null?e=[A]:e.push(A),t++}let m=a.start;if(typeof m!=
"string"){const b={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:S.properties.schedule.properties.anneal.properties.start.type,
parentSchema:S.properties.schedule.properties.anneal.properties.start,data:m};e===null?e=[b]:e.push(b),t++}if(a.cycles!==
void 0){let b=a.cycles;if(Array.isArray(b)){if(b.length<1){const v={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.
properties.schedule.properties.anneal.properties.cycles,data:b};e===null?e=[v]:e.push(v),t++}const A=b.length;for(let v=0;v<
A;v++){let k=b[v];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.burst===void 0){const w={instancePath:s+"/schedule/a\
nneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:S.
properties.schedule.properties.anneal.properties.cycles.items,data:k};e===null?e=[w]:e.push(w),t++}if(k.steps===void 0){
const w={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:S.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items,data:k};e===null?e=[w]:
e.push(w),t++}if(k.base===void 0){const w={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:S.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:S.properties.schedule.properties.anneal.properties.
cycles.items,data:k};e===null?e=[w]:e.push(w),t++}if(k.period===void 0){const w={instancePath:s+"/schedule/anneal/cycles\
/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:S.properties.schedule.
properties.anneal.properties.cycles.items,data:k};e===null?e=[w]:e.push(w),t++}if(k.until===void 0){const w={instancePath:s+
"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items,data:k};e===null?e=[w]:e.push(w),t++}for(const w in k)
if(!(w==="burst"||w==="steps"||w==="base"||w==="period"||w==="until")){const q={instancePath:s+"/schedule/anneal/cycles/"+
v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:w},schema:!1,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.
items,data:k};e===null?e=[q]:e.push(q),t++}if(k.burst!==void 0&&(B(k.burst,{instancePath:s+"/schedule/anneal/cycles/"+v+
"/burst",parentData:k,parentDataProperty:"burst",rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),k.steps!==
void 0){let w=k.steps;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const q={instancePath:s+"/schedule/annea\
l/cycles/"+v+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:w};e===null?
e=[q]:e.push(q),t++}if(typeof w=="number"&&isFinite(w)&&(w<1||isNaN(w))){const q={instancePath:s+"/schedule/anneal/cycle\
s/"+v+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:w};e===null?e=[q]:e.push(q),t++}}if(k.base!==void 0&&(B(k.base,{instancePath:s+"/schedule/an\
neal/cycles/"+v+"/base",parentData:k,parentDataProperty:"base",rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.
length)),k.period!==void 0){let w=k.period;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const q={instancePath:s+
"/schedule/anneal/cycles/"+v+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:S.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:w};e===null?e=[q]:e.push(q),t++}if(typeof w=="number"&&isFinite(w)&&(w<2||isNaN(w))){const q={instancePath:s+"/sche\
dule/anneal/cycles/"+v+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:S.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:w};e===null?e=[q]:e.push(q),t++}}if(k.until!==void 0){let w=k.until;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const q={instancePath:s+"/schedule/anneal/cycles/"+v+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:S.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:w};e===null?e=[q]:e.push(q),t++}if(typeof w==
"number"&&isFinite(w)&&(w<1||isNaN(w))){const q={instancePath:s+"/schedule/anneal/cycles/"+v+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:w};
e===null?e=[q]:e.push(q),t++}}}else{const w={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:S.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items,data:k};
e===null?e=[w]:e.push(w),t++}}}else{const A={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:S.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles,data:b};e===null?e=[A]:e.push(
A),t++}}}else{const m={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:S.properties.schedule.properties.anneal.type,parentSchema:S.properties.schedule.properties.
anneal,data:a};e===null?e=[m]:e.push(m),t++}}let o=h.warmup;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const a={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:S.properties.schedule.properties.warmup.type,parentSchema:S.properties.schedule.properties.warmup,data:o};
e===null?e=[a]:e.push(a),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){const a={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:S.properties.schedule.properties.warmup,data:o};e===null?e=[a]:e.push(a),t++}if(o<0||isNaN(o)){const a={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:S.properties.schedule.properties.warmup,data:o};e===null?e=[a]:e.push(a),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(a=>Object.hasOwn(h,a)).length!==1){const a={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:S.properties.schedule.requiredWhenMerged,parentSchema:S.properties.schedule,
data:h};e===null?e=[a]:e.push(a),t++}}}if(r.steps!==void 0){let h=r.steps;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){const o={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:S.
properties.steps.type,parentSchema:S.properties.steps,data:h};e===null?e=[o]:e.push(o),t++}if(typeof h=="number"&&isFinite(
h)&&(h<1||isNaN(h))){const o={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:S.properties.steps,data:h};e===null?e=[o]:e.push(o),t++}}if(r.epochs!==void 0){
let h=r.epochs;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const o={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:S.properties.epochs.type,parentSchema:S.properties.
epochs,data:h};e===null?e=[o]:e.push(o),t++}if(typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){const o={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.
properties.epochs,data:h};e===null?e=[o]:e.push(o),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const h={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:S.properties.batch_size.type,parentSchema:S.properties.batch_size,data:i};e===null?e=[h]:e.push(h),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const h={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.batch_size,data:i};e===null?e=[
h]:e.push(h),t++}let l=r.gradient_accumulation;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const h={instancePath:s+
"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:S.
properties.gradient_accumulation.type,parentSchema:S.properties.gradient_accumulation,data:l};e===null?e=[h]:e.push(h),t++}
if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const h={instancePath:s+"/gradient_accumulation",schemaPath:"#/prop\
erties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.
gradient_accumulation,data:l};e===null?e=[h]:e.push(h),t++}r.unet_lr!==void 0&&(se(r.unet_lr,{instancePath:s+"/unet_lr",
parentData:r,parentDataProperty:"unet_lr",rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.text_encoder_lr!==
void 0&&(se(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:j})||
(e=e===null?se.errors:e.concat(se.errors),t=e.length)),qe(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"\
optimizer",rootData:j})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);let g=r.seed;if(!(typeof g=="number"&&!(g%
1)&&!isNaN(g)&&isFinite(g))){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},schema:S.properties.seed.type,parentSchema:S.properties.seed,data:g};e===null?e=[h]:e.push(h),t++}if(typeof g==
"number"&&isFinite(g)){if(g>4294967295||isNaN(g)){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:S.properties.seed,data:g};e===
null?e=[h]:e.push(h),t++}if(g<0||isNaN(g)){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.properties.seed,data:g};e===null?e=[h]:e.push(h),t++}}
if(r.clip_skip!==void 0){let h=r.clip_skip;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const o={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:S.properties.clip_skip.
type,parentSchema:S.properties.clip_skip,data:h};e===null?e=[o]:e.push(o),t++}if(typeof h=="number"&&isFinite(h)&&(h<1||
isNaN(h))){const o={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:S.properties.clip_skip,data:h};e===null?e=[o]:e.push(o),t++}}if(r.previews!==void 0&&
($e(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:j})||(e=e===null?$e.errors:
e.concat($e.errors),t=e.length)),r.save_every!==void 0){let h=r.save_every;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){const o={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"intege\
r"},schema:S.properties.save_every.type,parentSchema:S.properties.save_every,data:h};e===null?e=[o]:e.push(o),t++}if(typeof h==
"number"&&isFinite(h)&&(h<1||isNaN(h))){const o={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.save_every,data:h};e===null?e=[
o]:e.push(o),t++}}let f=r.silence;if(typeof f=="string"){if(!Ge.test(f)){const h={instancePath:s+"/silence",schemaPath:"\
#/properties/silence/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)? *(s|min|h)$"},schema:"^\\d+(\\.\\d+)? *(s|\
min|h)$",parentSchema:S.properties.silence,data:f};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/silence",
schemaPath:"#/properties/silence/type",keyword:"type",params:{type:"string"},schema:S.properties.silence.type,parentSchema:S.
properties.silence,data:f};e===null?e=[h]:e.push(h),t++}let y=r.keep_states;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&
isFinite(y))){const h={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"\
integer"},schema:S.properties.keep_states.type,parentSchema:S.properties.keep_states,data:y};e===null?e=[h]:e.push(h),t++}
if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){const h={instancePath:s+"/keep_states",schemaPath:"#/properties/kee\
p_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.properties.keep_states,data:y};
e===null?e=[h]:e.push(h),t++}if(!s.startsWith("/defaults/")){if(["method"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:S.requiredWhenMerged,
parentSchema:S,data:r};e===null?e=[h]:e.push(h),t++}if(["base"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:S.requiredWhenMerged,parentSchema:S,
data:r};e===null?e=[h]:e.push(h),t++}if(["datasets"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:S.requiredWhenMerged,parentSchema:S,
data:r};e===null?e=[h]:e.push(h),t++}if(["schedule"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:S.requiredWhenMerged,parentSchema:S,
data:r};e===null?e=[h]:e.push(h),t++}if(["steps","epochs"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:S.requiredWhenMerged,
parentSchema:S,data:r};e===null?e=[h]:e.push(h),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:S.type,parentSchema:S,data:r};e===null?e=[p]:e.push(p),t++}return ie.errors=e,t===0}const L={type:"\
object",additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{matrix:{$ref:"\
#/definitions/matrix",description:"One merge for each combination of these values, as in `train`: `{alpha: [0.3, 0.5]}`."},
method:{enum:["weighted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},
models:{type:"object",additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",
properties:{a:{type:"string",description:"The model that is changed."},b:{type:"string",description:"The model that is m\
ixed in; without it only networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share\
 of `b` in every block."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"w\
rite 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, \
OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of train\
ed networks to bake in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to b\
ake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the writt\
en file."}}};function ae(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;const n=t,
p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.alpha===void 0&&(P="alpha")||r.blocks===void 0&&(P="blocks")){
const u={};e===null?e=[u]:e.push(u),t++}}var c=p===t;if(c){const P={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},
schema:L.not,parentSchema:L,data:r};e===null?e=[P]:e.push(P),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&
(r.dtype="fp16");for(const i in r)if(!(i==="matrix"||i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||
i==="vae"||i==="dtype")){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:L,data:r};e===null?e=[l]:e.push(l),t++}r.matrix!==void 0&&(ne(r.matrix,{instancePath:s+
"/matrix",parentData:r,parentDataProperty:"matrix",rootData:j})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length));
let P=r.method;if(P!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"e\
num",params:{allowedValues:L.properties.method.enum},schema:L.properties.method.enum,parentSchema:L.properties.method,data:P};
e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)
if(!(l==="a"||l==="b")){const g={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:L.properties.models,data:i};e===null?e=[g]:e.
push(g),t++}if(i.a!==void 0){let l=i.a;if(typeof l!="string"){const g={instancePath:s+"/models/a",schemaPath:"#/properti\
es/models/properties/a/type",keyword:"type",params:{type:"string"},schema:L.properties.models.properties.a.type,parentSchema:L.
properties.models.properties.a,data:l};e===null?e=[g]:e.push(g),t++}}if(i.b!==void 0){let l=i.b;if(typeof l!="string"){const g={
instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:L.
properties.models.properties.b.type,parentSchema:L.properties.models.properties.b,data:l};e===null?e=[g]:e.push(g),t++}}
if(!s.startsWith("/defaults/")&&["a"].filter(l=>Object.hasOwn(i,l)).length!==1){const l={instancePath:s+"/models",schemaPath:"\
#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:L.properties.models.requiredWhenMerged,
parentSchema:L.properties.models,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:L.properties.models.type,parentSchema:L.properties.
models,data:i};e===null?e=[l]:e.push(l),t++}}if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i)){const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:L.properties.alpha,data:i};e===null?e=[l]:e.push(l),t++}if(i<0||isNaN(i)){const l={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.
properties.alpha,data:i};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:L.properties.alpha.type,parentSchema:L.properties.alpha,data:i};e===
null?e=[l]:e.push(l),t++}}if(r.blocks!==void 0){let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const g={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:L.properties.
blocks,data:i};e===null?e=[g]:e.push(g),t++}if(i.length<26){const g={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:L.properties.blocks,data:i};e===null?e=[g]:e.
push(g),t++}const l=i.length;for(let g=0;g<l;g++){let f=i[g];if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const y={
instancePath:s+"/blocks/"+g,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:L.properties.blocks.items,data:f};e===null?e=[y]:e.push(y),t++}if(f<0||isNaN(f)){const y={instancePath:s+
"/blocks/"+g,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:L.properties.blocks.items,data:f};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/blocks/"+g,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:L.properties.blocks.items.type,parentSchema:L.
properties.blocks.items,data:f};e===null?e=[y]:e.push(y),t++}}}else{const l={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:L.properties.blocks.type,parentSchema:L.properties.blocks,
data:i};e===null?e=[l]:e.push(l),t++}}let u=r.loras;if(u&&typeof u=="object"&&!Array.isArray(u))for(const i in u){let l=u[i];
if(!(typeof l=="number"&&isFinite(l))){const g={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:L.properties.loras.additionalProperties.
type,parentSchema:L.properties.loras.additionalProperties,data:l};e===null?e=[g]:e.push(g),t++}}else{const i={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:L.properties.loras.type,parentSchema:L.
properties.loras,data:u};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const l={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:L.properties.vae.type,parentSchema:L.
properties.vae,data:i};e===null?e=[l]:e.push(l),t++}}let d=r.dtype;if(!(d==="fp16"||d==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:L.properties.dtype.enum},schema:L.properties.
dtype.enum,parentSchema:L.properties.dtype,data:d};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:L.requiredWhenMerged,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}}else{
const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:r};e===
null?e=[P]:e.push(P),t++}return ae.errors=e,t===0}const R={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function We(r,{instancePath:s="",parentData:T,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:R,data:r};e===null?e=[p]:e.push(p),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:R.dependencies,parentSchema:R,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const p={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.checkpoint,data:n};
e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:R.properties.checkpoint.type,parentSchema:R.properties.checkpoint,data:n};e===null?e=
[p]:e.push(p),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const p={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.vae,data:n};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:R.properties.vae.type,parentSchema:R.properties.vae,data:n};e===null?e=[p]:e.push(p),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const p={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:R.properties.clip_skip.type,parentSchema:R.
properties.clip_skip,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const p={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:R.properties.clip_skip,data:n};e===null?e=[p]:e.push(p),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:R.requiredWhenMerged,parentSchema:R,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,
data:r};e===null?e=[n]:e.push(n),t++}return We.errors=e,t===0}const O={type:"object",additionalProperties:!1,requiredWhenMerged:[
"trainings","prompts"],properties:{trainings:{type:"array",items:{type:"string"},minItems:1,uniqueItems:!0,description:"\
Names of trainings whose networks draw, a row each; one with a `matrix` means all of its trainings."},prompts:{type:"arr\
ay",items:{type:"string",minLength:1},minItems:1,description:"What the pictures shall show; better other prompts than th\
ose of the previews."},negative:{type:"string",default:"",description:"What none of them shall show."},seeds:{anyOf:[{type:"\
integer",minimum:1,maximum:64},{type:"array",items:{type:"integer",minimum:0,maximum:4294967295},minItems:1,maxItems:64,
uniqueItems:!0}],default:6,description:"So many seeds, drawn anew for every network that comes out and recorded (S-76); \
or the seeds."},strengths:{type:"array",items:{type:"number",minimum:0},minItems:1,uniqueItems:!0,default:[1],description:"\
Multipliers of the network, a row each (S-78). The base model alone, 0, is always drawn."},width:{type:"integer",minimum:64,
description:"In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"\
In pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"\
Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},health:{$ref:"#/definition\
s/health",default:{}}}};function Fe(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.negative===void 0&&(r.negative=""),r.seeds===void 0&&(r.seeds=6),r.strengths===
void 0&&(r.strengths=[1]),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.health===void 0&&(r.health={});for(const f in r)
if(!me.call(O.properties,f)){const y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f},schema:!1,parentSchema:O,data:r};e===null?e=[y]:e.push(y),t++}if(r.trainings!==void 0){let f=r.
trainings;if(Array.isArray(f)){if(f.length<1){const a={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.trainings,data:f};e===null?e=[a]:e.push(a),
t++}const y=f.length;for(let a=0;a<y;a++){let m=f[a];if(typeof m!="string"){const b={instancePath:s+"/trainings/"+a,schemaPath:"\
#/properties/trainings/items/type",keyword:"type",params:{type:"string"},schema:O.properties.trainings.items.type,parentSchema:O.
properties.trainings.items,data:m};e===null?e=[b]:e.push(b),t++}}let h=f.length,o;if(h>1){const a={};for(;h--;){let m=f[h];
if(typeof m=="string"){if(typeof a[m]=="number"){o=a[m];const b={instancePath:s+"/trainings",schemaPath:"#/properties/tr\
ainings/uniqueItems",keyword:"uniqueItems",params:{i:h,j:o},schema:!0,parentSchema:O.properties.trainings,data:f};e===null?
e=[b]:e.push(b),t++;break}a[m]=h}}}}else{const y={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/type",keyword:"\
type",params:{type:"array"},schema:O.properties.trainings.type,parentSchema:O.properties.trainings,data:f};e===null?e=[y]:
e.push(y),t++}}if(r.prompts!==void 0){let f=r.prompts;if(Array.isArray(f)){if(f.length<1){const h={instancePath:s+"/prom\
pts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.prompts,
data:f};e===null?e=[h]:e.push(h),t++}const y=f.length;for(let h=0;h<y;h++){let o=f[h];if(typeof o=="string"){if(o.length<
1){const a={instancePath:s+"/prompts/"+h,schemaPath:"#/properties/prompts/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:O.properties.prompts.items,data:o};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/pr\
ompts/"+h,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type:"string"},schema:O.properties.prompts.
items.type,parentSchema:O.properties.prompts.items,data:o};e===null?e=[a]:e.push(a),t++}}}else{const y={instancePath:s+"\
/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:O.properties.prompts.type,parentSchema:O.
properties.prompts,data:f};e===null?e=[y]:e.push(y),t++}}let p=r.negative;if(typeof p!="string"){const f={instancePath:s+
"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:O.properties.negative.type,
parentSchema:O.properties.negative,data:p};e===null?e=[f]:e.push(f),t++}let c=r.seeds;const P=t;let u=!1;const d=t;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/type",
keyword:"type",params:{type:"integer"},schema:O.properties.seeds.anyOf[0].type,parentSchema:O.properties.seeds.anyOf[0],
data:c};e===null?e=[f]:e.push(f),t++}if(typeof c=="number"&&isFinite(c)){if(c>64||isNaN(c)){const f={instancePath:s+"/se\
eds",schemaPath:"#/properties/seeds/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:O.
properties.seeds.anyOf[0],data:c};e===null?e=[f]:e.push(f),t++}if(c<1||isNaN(c)){const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.
seeds.anyOf[0],data:c};e===null?e=[f]:e.push(f),t++}}var n=d===t;if(u=u||n,!u){const f=t;if(Array.isArray(c)){if(c.length>
64){const m={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/maxItems",keyword:"maxItems",params:{limit:64},
schema:64,parentSchema:O.properties.seeds.anyOf[1],data:c};e===null?e=[m]:e.push(m),t++}if(c.length<1){const m={instancePath:s+
"/seeds",schemaPath:"#/properties/seeds/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.
seeds.anyOf[1],data:c};e===null?e=[m]:e.push(m),t++}const h=c.length;for(let m=0;m<h;m++){let b=c[m];if(!(typeof b=="num\
ber"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const A={instancePath:s+"/seeds/"+m,schemaPath:"#/properties/seeds/anyOf/1/items/\
type",keyword:"type",params:{type:"integer"},schema:O.properties.seeds.anyOf[1].items.type,parentSchema:O.properties.seeds.
anyOf[1].items,data:b};e===null?e=[A]:e.push(A),t++}if(typeof b=="number"&&isFinite(b)){if(b>4294967295||isNaN(b)){const A={
instancePath:s+"/seeds/"+m,schemaPath:"#/properties/seeds/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:O.properties.seeds.anyOf[1].items,data:b};e===null?e=[A]:e.push(A),t++}
if(b<0||isNaN(b)){const A={instancePath:s+"/seeds/"+m,schemaPath:"#/properties/seeds/anyOf/1/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.seeds.anyOf[1].items,data:b};e===null?e=[A]:e.
push(A),t++}}}let o=c.length,a;if(o>1){const m={};for(;o--;){let b=c[o];if(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)){if(typeof m[b]=="number"){a=m[b];const A={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/uniqueItems",
keyword:"uniqueItems",params:{i:o,j:a},schema:!0,parentSchema:O.properties.seeds.anyOf[1],data:c};e===null?e=[A]:e.push(
A),t++;break}m[b]=o}}}}else{const h={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/type",keyword:"type",
params:{type:"array"},schema:O.properties.seeds.anyOf[1].type,parentSchema:O.properties.seeds.anyOf[1],data:c};e===null?
e=[h]:e.push(h),t++}var n=f===t;u=u||n}if(u)t=P,e!==null&&(P?e.length=P:e=null);else{const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf",keyword:"anyOf",params:{},schema:O.properties.seeds.anyOf,parentSchema:O.properties.seeds,data:c};
e===null?e=[f]:e.push(f),t++}let i=r.strengths;if(Array.isArray(i)){if(i.length<1){const o={instancePath:s+"/strengths",
schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.strengths,
data:i};e===null?e=[o]:e.push(o),t++}const f=i.length;for(let o=0;o<f;o++){let a=i[o];if(typeof a=="number"&&isFinite(a)){
if(a<0||isNaN(a)){const m={instancePath:s+"/strengths/"+o,schemaPath:"#/properties/strengths/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.strengths.items,data:a};e===null?e=[m]:e.push(
m),t++}}else{const m={instancePath:s+"/strengths/"+o,schemaPath:"#/properties/strengths/items/type",keyword:"type",params:{
type:"number"},schema:O.properties.strengths.items.type,parentSchema:O.properties.strengths.items,data:a};e===null?e=[m]:
e.push(m),t++}}let y=i.length,h;if(y>1){const o={};for(;y--;){let a=i[y];if(typeof a=="number"&&isFinite(a)){if(typeof o[a]==
"number"){h=o[a];const m={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/uniqueItems",keyword:"uniqueIte\
ms",params:{i:y,j:h},schema:!0,parentSchema:O.properties.strengths,data:i};e===null?e=[m]:e.push(m),t++;break}o[a]=y}}}}else{
const f={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},schema:O.
properties.strengths.type,parentSchema:O.properties.strengths,data:i};e===null?e=[f]:e.push(f),t++}if(r.width!==void 0){
let f=r.width;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const y={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:O.properties.width.type,parentSchema:O.properties.width,
data:f};e===null?e=[y]:e.push(y),t++}if(typeof f=="number"&&isFinite(f)&&(f<64||isNaN(f))){const y={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:O.
properties.width,data:f};e===null?e=[y]:e.push(y),t++}}if(r.height!==void 0){let f=r.height;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const y={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:O.properties.height.type,parentSchema:O.properties.height,data:f};e===null?e=[y]:e.push(y),t++}if(typeof f==
"number"&&isFinite(f)&&(f<64||isNaN(f))){const y={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:O.properties.height,data:f};e===null?e=[y]:e.push(y),t++}}
let l=r.steps;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const f={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:O.properties.steps.type,parentSchema:O.properties.steps,
data:l};e===null?e=[f]:e.push(f),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const f={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.
steps,data:l};e===null?e=[f]:e.push(f),t++}let g=r.cfg;if(!(typeof g=="number"&&isFinite(g))){const f={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:O.properties.cfg.type,parentSchema:O.
properties.cfg,data:g};e===null?e=[f]:e.push(f),t++}if(oe(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"\
health",rootData:j})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length),!s.startsWith("/defaults/")){if(["trainings"].
filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["trainings"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[f]:e.push(f),t++}if([
"prompts"].filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[f]:e.push(
f),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,
data:r};e===null?e=[p]:e.push(p),t++}return Fe.errors=e,t===0}const De=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$","u");function Me(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===void 0&&(r.models=
{}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.evaluate===void 0&&(r.evaluate={}),r.merge===void 0&&
(r.merge={}),r.report===void 0&&(r.report={});for(const o in r)if(!me.call($.properties,o)){const a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:$,data:r};e===
null?e=[a]:e.push(a),t++}if(r.sdbuild!==void 0){let o=r.sdbuild;if(o!==1){const a={instancePath:s+"/sdbuild",schemaPath:"\
#/properties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:$.properties.sdbuild,data:o};e===
null?e=[a]:e.push(a),t++}}if(r.extends!==void 0){let o=r.extends;if(typeof o!="string"&&!Array.isArray(o)){const a={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:$.properties.extends.type},schema:$.properties.
extends.type,parentSchema:$.properties.extends,data:o};e===null?e=[a]:e.push(a),t++}if(typeof o=="string"&&o.length<1){const a={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.
properties.extends,data:o};e===null?e=[a]:e.push(a),t++}if(Array.isArray(o)){if(o.length<1){const m={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.
extends,data:o};e===null?e=[m]:e.push(m),t++}const a=o.length;for(let m=0;m<a;m++){let b=o[m];if(typeof b=="string"){if(b.
length<1){const A={instancePath:s+"/extends/"+m,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:$.properties.extends.items,data:b};e===null?e=[A]:e.push(A),t++}}else{const A={instancePath:s+
"/extends/"+m,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:$.properties.extends.
items.type,parentSchema:$.properties.extends.items,data:b};e===null?e=[A]:e.push(A),t++}}}}if(r.vars!==void 0){let o=r.vars;
if(o&&typeof o=="object"&&!Array.isArray(o))for(const a in o){let m=o[a];if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))){const b={instancePath:s+"/vars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:$.properties.vars.additionalProperties.type},schema:$.properties.vars.additionalProperties.
type,parentSchema:$.properties.vars.additionalProperties,data:m};e===null?e=[b]:e.push(b),t++}}else{const a={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:$.properties.vars.type,parentSchema:$.
properties.vars,data:o};e===null?e=[a]:e.push(a),t++}}let d=r.defaults;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const o in d)
if(!(o==="dataset"||o==="train"||o==="merge")){const a={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:$.properties.defaults,
data:d};e===null?e=[a]:e.push(a),t++}d.dataset!==void 0&&(te(d.dataset,{instancePath:s+"/defaults/dataset",parentData:d,
parentDataProperty:"dataset",rootData:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),d.train!==void 0&&(ie(
d.train,{instancePath:s+"/defaults/train",parentData:d,parentDataProperty:"train",rootData:j})||(e=e===null?ie.errors:e.
concat(ie.errors),t=e.length)),d.merge!==void 0&&(ae(d.merge,{instancePath:s+"/defaults/merge",parentData:d,parentDataProperty:"\
merge",rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length))}else{const o={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:$.properties.defaults.type,parentSchema:$.properties.
defaults,data:d};e===null?e=[o]:e.push(o),t++}let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i){
const a=t;if(typeof o=="string"){if(!he.test(o)){const m={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,
data:o,propertyName:o};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:o,propertyName:o};e===null?e=[m]:e.push(
m),t++}var n=a===t;if(!n){const m={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:o},schema:$.properties.models.propertyNames,parentSchema:$.properties.models,data:i};e===
null?e=[m]:e.push(m),t++}}for(const o in i)We(i[o],{instancePath:s+"/models/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:o,rootData:j})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)}else{const o={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:$.properties.models.type,parentSchema:$.
properties.models,data:i};e===null?e=[o]:e.push(o),t++}let l=r.datasets;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const o in l){
const a=t;if(typeof o=="string"){if(!he.test(o)){const m={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,
data:o,propertyName:o};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:o,propertyName:o};e===null?e=[m]:e.push(
m),t++}var p=a===t;if(!p){const m={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},schema:$.properties.datasets.propertyNames,parentSchema:$.properties.datasets,data:l};
e===null?e=[m]:e.push(m),t++}}for(const o in l)te(l[o],{instancePath:s+"/datasets/"+o.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:l,parentDataProperty:o,rootData:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const o={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:$.properties.
datasets.type,parentSchema:$.properties.datasets,data:l};e===null?e=[o]:e.push(o),t++}let g=r.train;if(g&&typeof g=="obj\
ect"&&!Array.isArray(g)){for(const o in g){const a=t;if(typeof o=="string"){if(!De.test(o)){const m={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:le,
data:o,propertyName:o};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/train",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:le.type,parentSchema:le,data:o,propertyName:o};e===null?e=[m]:e.
push(m),t++}var c=a===t;if(!c){const m={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:o},schema:$.properties.train.propertyNames,parentSchema:$.properties.train,data:g};e===
null?e=[m]:e.push(m),t++}}for(const o in g)ie(g[o],{instancePath:s+"/train/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,
parentDataProperty:o,rootData:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{const o={instancePath:s+"/\
train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:$.properties.train.type,parentSchema:$.
properties.train,data:g};e===null?e=[o]:e.push(o),t++}let f=r.evaluate;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const o in f){
const a=t;if(typeof o=="string"){if(!he.test(o)){const m={instancePath:s+"/evaluate",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,
data:o,propertyName:o};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/evaluate",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:o,propertyName:o};e===null?e=[m]:e.push(
m),t++}var P=a===t;if(!P){const m={instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},schema:$.properties.evaluate.propertyNames,parentSchema:$.properties.evaluate,data:f};
e===null?e=[m]:e.push(m),t++}}for(const o in f)Fe(f[o],{instancePath:s+"/evaluate/"+o.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:f,parentDataProperty:o,rootData:j})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)}else{const o={
instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type:"object"},schema:$.properties.
evaluate.type,parentSchema:$.properties.evaluate,data:f};e===null?e=[o]:e.push(o),t++}let y=r.merge;if(y&&typeof y=="obj\
ect"&&!Array.isArray(y)){for(const o in y){const a=t;if(typeof o=="string"){if(!De.test(o)){const m={instancePath:s+"/me\
rge",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:le,
data:o,propertyName:o};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/merge",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:le.type,parentSchema:le,data:o,propertyName:o};e===null?e=[m]:e.
push(m),t++}var u=a===t;if(!u){const m={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:o},schema:$.properties.merge.propertyNames,parentSchema:$.properties.merge,data:y};e===
null?e=[m]:e.push(m),t++}}for(const o in y)ae(y[o],{instancePath:s+"/merge/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,
parentDataProperty:o,rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const o={instancePath:s+"/\
merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:$.properties.merge.type,parentSchema:$.
properties.merge,data:y};e===null?e=[o]:e.push(o),t++}let h=r.report;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const o in h)
if(o!=="title"){const a={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o},schema:!1,parentSchema:$.properties.report,data:h};e===null?e=[a]:e.push(a),
t++}if(h.title!==void 0){let o=h.title;if(typeof o!="string"){const a={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:$.properties.report.properties.title.type,
parentSchema:$.properties.report.properties.title,data:o};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:$.properties.report.type,parentSchema:$.
properties.report,data:h};e===null?e=[o]:e.push(o),t++}if(r.default!==void 0){let o=r.default;if(Array.isArray(o)){const a=o.
length;for(let m=0;m<a;m++){let b=o[m];if(typeof b!="string"){const A={instancePath:s+"/default/"+m,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:$.properties.default.items.type,parentSchema:$.properties.
default.items,data:b};e===null?e=[A]:e.push(A),t++}}}else{const a={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:$.properties.default.type,parentSchema:$.properties.default,data:o};
e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:$.requiredWhenMerged,
parentSchema:$,data:r};e===null?e=[o]:e.push(o),t++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:$.type,parentSchema:$,data:r};e===null?e=[d]:e.push(d),t++}return Me.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Je;
