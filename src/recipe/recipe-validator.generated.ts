// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Xe=Ve,$={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
stant`, `linear`, `cosine`, `anneal` or `until_failure`",requiredWhenMerged:[["constant","linear","cosine","anneal","unt\
il_failure"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate throughout."},linear:{type:"obj\
ect",additionalProperties:!1,required:["peak"],description:"Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",description:"\
Where it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"What it nears at the end."}}},cosine:{type:"\
object",additionalProperties:!1,required:["peak"],description:"Falls along half a cosine wave, again and again if it res\
tarts (S-54).",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"number",minimum:0,
maximum:1,default:0,description:"What each wave nears."},restarts:{type:"integer",minimum:0,maximum:1e3,default:0,description:"\
How often it jumps up again: three waves have two."},decay:{type:"number",exclusiveMinimum:0,maximum:1,default:1,description:"\
By what each wave is lower than the one before."}}},anneal:{type:"object",additionalProperties:!1,required:["cycles"],description:"\
Bursts of a high rate, which may leave a local optimum (S-53, S-130).",properties:{start:{type:"string",default:"",description:"\
Before the cycles: rates with steps, `5e-5:100, 5e-6:1500`."},cycles:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
required:["burst","steps","base","period","until"],properties:{burst:{$ref:"#/definitions/rate",description:"The high ra\
te."},steps:{type:"integer",minimum:1,description:"Steps of a burst."},base:{$ref:"#/definitions/rate",description:"The \
rate of the rest of a period."},period:{type:"integer",minimum:2,description:"Steps from one burst to the next."},until:{
type:"integer",minimum:1,description:"The step at which the cycles end."}}},description:"From where the last ended up to\
 a step: a burst at the beginning of every period."}}},until_failure:{type:"object",additionalProperties:!1,required:["s\
tart","until"],description:"One rate until the previews say that it failed, then a lower one from the last good step on,\
 and so on (S-127, S-128).",properties:{start:{$ref:"#/definitions/rate",description:"The first rate."},divide:{type:"nu\
mber",exclusiveMinimum:1,default:10,description:"By what a rate is divided that failed."},until:{$ref:"#/definitions/rat\
e",description:"The last rate that is tried."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"Ste\
ps in which the rate rises to the schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training in o\
ptimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the training in passes over all pictures with \
their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one batch."},gradient_accumulation:{
type:"integer",minimum:1,default:1,description:"Batches in one step: their gradients are averaged, so that a step sees t\
his many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the \
U-Net where it is another than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:200\
0, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the tex\
t encoder, in the same way."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,
default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the tr\
aining."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definiti\
ons/previews"},on_failure:{enum:["report","stop","rollback"],description:"What a failure in the previews leads to: a wor\
d about it, the end of the training, or the next rate of `until_failure`. `report` when absent, or `rollback` with `unti\
l_failure`."},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps; \
only the result when absent."},silence:{type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"write\
 e.g. `30 min`",description:"How long a trainer may print nothing before it is taken to hang: it is ended, and started a\
gain if it has saved a state since."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to ke\
ep, besides those where the learning rate changes: a training whose beginning is equal goes on from them."}}},partRate:{
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
What to generate every time."},negative:{type:"string",default:"",description:"What no picture shall show. This and the \
next six hold for every prompt that does not say otherwise."},width:{type:"integer",minimum:64,description:"In pixels; t\
he width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the \
height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling\
 steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},sampler:{enum:["ddim","euler_a"],default:"\
ddim",description:"How noise becomes a picture. `euler_a` draws noise at every step, from the same seed."},strength:{$ref:"\
#/definitions/strength",default:1,description:"Multiplier of the trained network; a list gives a picture each: what over\
fits may do at a lower one (S-78)."},health:{$ref:"#/definitions/health",default:{}}}},health:{type:"object",additionalProperties:!1,
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
additionalProperties:!1,required:["prompt"],oneOf:[{required:["seed"]},{required:["seeds"]}],properties:{prompt:{type:"s\
tring",description:"What the picture shall show."},negative:{type:"string",description:"What it shall not show."},seed:{
$ref:"#/definitions/seed",description:"Fixed, so that two previews differ by the training alone (S-44)."},seeds:{type:"a\
rray",minItems:1,items:{$ref:"#/definitions/seed"},description:"Several pictures of the same prompt; from four on, wheth\
er they still differ is judged (S-75)."},width:{type:"integer",minimum:64,description:"Instead of that of all previews."},
height:{type:"integer",minimum:64,description:"Instead of that of all previews."},steps:{type:"integer",minimum:1,description:"\
Instead of those of all previews."},cfg:{type:"number",description:"Instead of that of all previews."},sampler:{enum:["d\
dim","euler_a"],description:"Instead of that of all previews."},strength:{$ref:"#/definitions/strength",description:"Ins\
tead of that of all previews; a number or a list."}}},evaluation:{type:"object",additionalProperties:!1,requiredWhenMerged:[
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
s/health",default:{}}}},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing one,\
 a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit check"},strength:{type:["number","ar\
ray"],items:{type:"number"},minItems:1},merge:{type:"object",additionalProperties:!1,requiredWhenMerged:["models"],not:{
required:["alpha","blocks"]},properties:{matrix:{$ref:"#/definitions/matrix",description:"One merge for each combination\
 of these values, as in `train`: `{alpha: [0.3, 0.5]}`."},method:{enum:["weighted-sum"],default:"weighted-sum",description:"\
`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"The model that is chan\
ged."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{
type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",
minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"\
Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"n\
umber"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"stri\
ng",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],
default:"fp16",description:"Numbers in the written file."}}}}},R={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},ce={type:"string",pattern:"^[A-Za-\
z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write letters, digits, `-`, `_` and `.`, beginning wi\
th a letter or digit"},Q=Object.prototype.hasOwnProperty,F={type:"object",additionalProperties:!1,requiredWhenMerged:["k\
ind","images"],properties:{kind:{enum:["character","style","object","regularisation"],description:"What is learned from \
it; sets which lint findings are errors. `regularisation` pictures show the class without the trigger."},images:{$ref:"#\
/definitions/strings",description:"Glob, or a list of them, of the pictures, relative to the project."},repeats:{type:"i\
nteger",minimum:1,default:1,description:"How often every picture is seen in one epoch."},prepare:{type:"array",default:[
{flatten:"white"}],items:{$ref:"#/definitions/prepare"},description:"What is done to every picture before it is cropped \
to its bucket, in order."},buckets:{$ref:"#/definitions/buckets",default:{}},subsets:{type:"object",default:{},additionalProperties:{
type:"object",additionalProperties:!1,properties:{repeats:{type:"integer",minimum:1,description:"How often these picture\
s are seen in one epoch, instead of the dataset's."},captions:{type:"object",additionalProperties:!1,default:{},description:"\
What of the dataset's `captions` is another for these pictures; the rest: `subset` of a rule.",properties:{train:{type:"\
object",additionalProperties:!1,default:{},description:"What the trainer does to their captions, key by key instead of t\
he dataset's.",properties:{shuffle:{type:"boolean",description:"Shuffle the tags after the kept ones."},caption_dropout:{
type:"number",minimum:0,maximum:1,description:"Share of steps that see an empty caption."},caption_dropout_every_n_epochs:{
type:"integer",minimum:0,description:"In every n-th epoch all their captions are empty; 0 in none."},tag_dropout:{type:"\
number",minimum:0,maximum:1,description:"Chance of each tag after the kept ones to be left out."}}}}}}},description:"Oth\
er settings for some of the pictures, by glob; of each setting the last glob wins that matches and has it."},flip:{type:"\
boolean",default:!1,description:"Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one \
side (S-100)."},captions:{$ref:"#/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"\
#/definitions/lint",default:{}}}},X={type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1};function W(r,{
instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(typeof r!="string"&&!Array.isArray(
r)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:X.type},schema:X.type,parentSchema:X,data:r};
e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:X,data:r};e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<
1){const o={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X,data:r};e===
null?e=[o]:e.push(o),t++}const n=r.length;for(let o=0;o<n;o++){let h=r[o];if(typeof h=="string"){if(h.length<1){const S={
instancePath:s+"/"+o,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.items,data:h};
e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/"+o,schemaPath:"#/items/type",keyword:"type",params:{type:"\
string"},schema:X.items.type,parentSchema:X.items,data:h};e===null?e=[S]:e.push(S),t++}}}return W.errors=e,t===0}const ee={
type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[\
ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Col\
our laid under transparent pixels."}}},Ze=new RegExp("^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function Se(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flatten"},schema:ee.
required,parentSchema:ee,data:r};e===null?e=[n]:e.push(n),t++}for(const n in r)if(n!=="flatten"){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:ee,
data:r};e===null?e=[o]:e.push(o),t++}if(r.flatten!==void 0){let n=r.flatten;if(typeof n=="string"){if(!Ze.test(n)){const o={
instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[\
ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:ee.properties.flatten,data:n};e===
null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",
params:{type:"string"},schema:ee.properties.flatten.type,parentSchema:ee.properties.flatten,data:n};e===null?e=[o]:e.push(
o),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ee.type,parentSchema:ee,
data:r};e===null?e=[n]:e.push(n),t++}return Se.errors=e,t===0}const Z={type:"object",additionalProperties:!1,description:"\
Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{type:["integ\
er","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side of a square,\
 or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"S\
ides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest side\
 of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function ve(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const d in r)
if(!(d==="resolution"||d==="step"||d==="min"||d==="max"||d==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:Z,data:r};e===null?e=[i]:
e.push(i),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&!Array.isArray(n)){const d={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:Z.properties.resolution.type},schema:Z.
properties.resolution.type,parentSchema:Z.properties.resolution,data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="numbe\
r"&&isFinite(n)&&(n<8||isNaN(n))){const d={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.resolution,data:n};e===null?e=[d]:e.push(d),
t++}if(Array.isArray(n)){if(n.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:Z.properties.resolution,data:n};e===null?e=[i]:e.push(i),t++}
if(n.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:Z.properties.resolution,data:n};e===null?e=[i]:e.push(i),t++}const d=n.length;for(let i=0;i<
d;i++){let p=n[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const y={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:Z.properties.resolution.items.type,parentSchema:Z.
properties.resolution.items,data:p};e===null?e=[y]:e.push(y),t++}if(typeof p=="number"&&isFinite(p)&&(p<8||isNaN(p))){const y={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:Z.properties.resolution.items,data:p};e===null?e=[y]:e.push(y),t++}}}let o=r.step;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const d={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:Z.properties.step.type,parentSchema:Z.properties.step,data:o};e===null?e=[d]:e.push(
d),t++}if(typeof o=="number"&&isFinite(o)&&(o<8||isNaN(o))){const d={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.step,data:o};e===null?e=
[d]:e.push(d),t++}let h=r.min;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const d={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:Z.properties.min.type,parentSchema:Z.properties.min,
data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)&&(h<8||isNaN(h))){const d={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.
min,data:h};e===null?e=[d]:e.push(d),t++}let S=r.max;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){const d={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:Z.properties.max.
type,parentSchema:Z.properties.max,data:S};e===null?e=[d]:e.push(d),t++}if(typeof S=="number"&&isFinite(S)&&(S<8||isNaN(
S))){const d={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:Z.properties.max,data:S};e===null?e=[d]:e.push(d),t++}let b=r.upscale;if(!(b==="allow"||b==="warn"||
b==="never")){const d={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:Z.
properties.upscale.enum},schema:Z.properties.upscale.enum,parentSchema:Z.properties.upscale,data:b};e===null?e=[d]:e.push(
d),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,
data:r};e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}const _={type:"object",additionalProperties:!1,description:"\
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
ating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},He=new RegExp(
"^\\.[A-Za-z0-9_.-]+$","u"),Ce=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),z={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function oe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const o in r)if(!(o==="gene\
ral"||o==="character"||o==="copyright"||o==="artist"||o==="meta"||o==="tags")){const h={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:z,data:r};e===null?
e=[h]:e.push(h),t++}if(r.general!==void 0){let o=r.general;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const h={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:z.properties.general,data:o};e===null?e=[h]:e.push(h),t++}if(o<0||isNaN(o)){const h={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.
properties.general,data:o};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:z.properties.general.type,parentSchema:z.properties.general,
data:o};e===null?e=[h]:e.push(h),t++}}if(r.character!==void 0){let o=r.character;if(typeof o=="number"&&isFinite(o)){if(o>
1||isNaN(o)){const h={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:z.properties.character,data:o};e===null?e=[h]:e.push(h),t++}if(o<0||isNaN(
o)){const h={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:z.properties.character,data:o};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:z.properties.character.
type,parentSchema:z.properties.character,data:o};e===null?e=[h]:e.push(h),t++}}if(r.copyright!==void 0){let o=r.copyright;
if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const h={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:z.properties.copyright,data:o};e===
null?e=[h]:e.push(h),t++}if(o<0||isNaN(o)){const h={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.copyright,data:o};e===null?e=[
h]:e.push(h),t++}}else{const h={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:z.properties.copyright.type,parentSchema:z.properties.copyright,data:o};e===null?e=[h]:e.push(h),t++}}
if(r.artist!==void 0){let o=r.artist;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const h={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:z.
properties.artist,data:o};e===null?e=[h]:e.push(h),t++}if(o<0||isNaN(o)){const h={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.artist,
data:o};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:z.properties.artist.type,parentSchema:z.properties.artist,data:o};e===null?e=[h]:e.push(
h),t++}}if(r.meta!==void 0){let o=r.meta;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const h={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:z.
properties.meta,data:o};e===null?e=[h]:e.push(h),t++}if(o<0||isNaN(o)){const h={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:z.properties.meta,data:o};
e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:z.properties.meta.type,parentSchema:z.properties.meta,data:o};e===null?e=[h]:e.push(h),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let h=n[o];if(typeof h=="number"&&isFinite(h)){if(h>1||
isNaN(h)){const S={instancePath:s+"/tags/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:z.properties.tags.additionalProperties,
data:h};e===null?e=[S]:e.push(S),t++}if(h<0||isNaN(h)){const S={instancePath:s+"/tags/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:z.properties.tags.additionalProperties,data:h};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"\
/tags/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:z.properties.tags.additionalProperties.type,parentSchema:z.properties.tags.additionalProperties,
data:h};e===null?e=[S]:e.push(S),t++}}else{const o={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:z.properties.tags.type,parentSchema:z.properties.tags,data:n};e===null?e=[o]:e.push(
o),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,
data:r};e===null?e=[n]:e.push(n),t++}return oe.errors=e,t===0}function _e(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;const n=t;let o=!1,h=null;const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:D.
oneOf[0].required,parentSchema:D.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var d=S===t;d&&(o=!0,h=0);const b=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:D.oneOf[1].required,parentSchema:D.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var d=b===t;if(d&&o)o=!1,h=[h,1];else{d&&(o=!0,h=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const y={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:D.oneOf[2].required,parentSchema:D.oneOf[2],data:r};e===null?e=[y]:e.push(y),t++}var d=i===t;if(d&&o)o=
!1,h=[h,2];else{d&&(o=!0,h=2);const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const g={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:D.oneOf[3].required,parentSchema:D.
oneOf[3],data:r};e===null?e=[g]:e.push(g),t++}var d=y===t;d&&o?(o=!1,h=[h,3]):d&&(o=!0,h=3)}}if(o)t=n,e!==null&&(n?e.length=
n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},schema:D.oneOf,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const p={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:D,data:r};e===null?
e=[p]:e.push(p),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:D.dependencies,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!He.test(i)){const p={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:D.properties.sidecar,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:D.properties.
sidecar.type,parentSchema:D.properties.sidecar,data:i};e===null?e=[p]:e.push(p),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!Ce.test(i)){const p={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:D.properties.
scores,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:D.properties.scores.type,parentSchema:D.properties.scores,data:i};e===null?
e=[p]:e.push(p),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.
metadata,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:D.properties.metadata.type,parentSchema:D.properties.metadata,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const p={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:D.properties.filename.enum},schema:D.properties.filename.
enum,parentSchema:D.properties.filename,data:i};e===null?e=[p]:e.push(p),t++}}if(r.thresholds!==void 0&&(oe(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const p=i.length;for(let y=0;y<p;y++){
let f=i[y];if(!(f==="general"||f==="artist"||f==="copyright"||f==="character"||f==="meta"||f==="rating")){const g={instancePath:s+
"/categories/"+y,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:D.properties.categories.
items.enum},schema:D.properties.categories.items.enum,parentSchema:D.properties.categories.items,data:f};e===null?e=[g]:
e.push(g),t++}}}else{const p={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:D.properties.categories.type,parentSchema:D.properties.categories,data:i};e===null?e=[p]:e.push(p),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}return _e.errors=e,t===0}const re={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Re=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function xe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n===
"sha256"||n==="note")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:re,data:r};e===null?e=[o]:e.push(o),t++}if(r.add!==void 0&&(W(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.drop!==
void 0&&(W(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),r.set!==void 0&&(W(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:j})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Re.test(
n)){const o={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:re.properties.sha256,data:n};e===null?e=[o]:e.push(o),t++}}else{
const o={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:re.
properties.sha256.type,parentSchema:re.properties.sha256,data:n};e===null?e=[o]:e.push(o),t++}}if(r.note!==void 0){let n=r.
note;if(typeof n!="string"){const o={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
string"},schema:re.properties.note.type,parentSchema:re.properties.note,data:n};e===null?e=[o]:e.push(o),t++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:re.type,parentSchema:re,data:r};e===null?
e=[n]:e.push(n),t++}return xe.errors=e,t===0}const x={type:"object",hint:"a rule has one verb: write two rules, or keep \
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
; shown by `why`."}}},fe=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),Be=new RegExp("^(first|last|(before|after):\
 *\\S.*)$","u");function Ne(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;const n=t;
let o=!1,h=null;const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:x.oneOf[0].required,parentSchema:x.oneOf[0],
data:r};e===null?e=[i]:e.push(i),t++}var d=S===t;d&&(o=!0,h=0);const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},
schema:x.oneOf[1].required,parentSchema:x.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var d=b===t;if(d&&o)o=!1,h=[h,1];else{
d&&(o=!0,h=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===void 0){const y={instancePath:s,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:x.oneOf[2].required,parentSchema:x.oneOf[2],
data:r};e===null?e=[y]:e.push(y),t++}var d=i===t;if(d&&o)o=!1,h=[h,2];else{d&&(o=!0,h=2);const y=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.replace===void 0){const g={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"replace"},schema:x.oneOf[3].required,parentSchema:x.oneOf[3],data:r};e===null?e=[g]:e.push(g),t++}var d=y===
t;if(d&&o)o=!1,h=[h,3];else{d&&(o=!0,h=3);const g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const l={
instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"map"},schema:x.oneOf[4].required,
parentSchema:x.oneOf[4],data:r};e===null?e=[l]:e.push(l),t++}var d=g===t;if(d&&o)o=!1,h=[h,4];else{d&&(o=!0,h=4);const l=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const m={instancePath:s,schemaPath:"#/oneOf/5/required",
keyword:"required",params:{missingProperty:"combine"},schema:x.oneOf[5].required,parentSchema:x.oneOf[5],data:r};e===null?
e=[m]:e.push(m),t++}var d=l===t;if(d&&o)o=!1,h=[h,5];else{d&&(o=!0,h=5);const m=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.subsume===void 0){const N={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"\
subsume"},schema:x.oneOf[6].required,parentSchema:x.oneOf[6],data:r};e===null?e=[N]:e.push(N),t++}var d=m===t;if(d&&o)o=
!1,h=[h,6];else{d&&(o=!0,h=6);const N=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.imply===void 0){const P={instancePath:s,
schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"imply"},schema:x.oneOf[7].required,parentSchema:x.
oneOf[7],data:r};e===null?e=[P]:e.push(P),t++}var d=N===t;if(d&&o)o=!1,h=[h,7];else{d&&(o=!0,h=7);const P=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.exclusive===void 0){const q={instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"requ\
ired",params:{missingProperty:"exclusive"},schema:x.oneOf[8].required,parentSchema:x.oneOf[8],data:r};e===null?e=[q]:e.push(
q),t++}var d=P===t;if(d&&o)o=!1,h=[h,8];else{d&&(o=!0,h=8);const q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===
void 0){const ye={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"require"},schema:x.
oneOf[9].required,parentSchema:x.oneOf[9],data:r};e===null?e=[ye]:e.push(ye),t++}var d=q===t;if(d&&o)o=!1,h=[h,9];else{d&&
(o=!0,h=9);const ye=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===void 0){const ge={instancePath:s,schemaPath:"\
#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:x.oneOf[10].required,parentSchema:x.oneOf[10],
data:r};e===null?e=[ge]:e.push(ge),t++}var d=ye===t;if(d&&o)o=!1,h=[h,10];else{d&&(o=!0,h=10);const ge=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.trigger===void 0){const be={instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"requ\
ired",params:{missingProperty:"trigger"},schema:x.oneOf[11].required,parentSchema:x.oneOf[11],data:r};e===null?e=[be]:e.
push(be),t++}var d=ge===t;if(d&&o)o=!1,h=[h,11];else{d&&(o=!0,h=11);const be=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.prefix===void 0){const we={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:"\
prefix"},schema:x.oneOf[12].required,parentSchema:x.oneOf[12],data:r};e===null?e=[we]:e.push(we),t++}var d=be===t;if(d&&
o)o=!1,h=[h,12];else{d&&(o=!0,h=12);const we=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const ze={
instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"suffix"},schema:x.oneOf[13].
required,parentSchema:x.oneOf[13],data:r};e===null?e=[ze]:e.push(ze),t++}var d=we===t;d&&o?(o=!1,h=[h,13]):d&&(o=!0,h=13)}}}}}}}}}}}}
if(o)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},
schema:x.oneOf,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!Q.call(x.properties,i)){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:x,data:r};e===null?e=[p]:e.push(p),t++}if(r.to!==void 0&&r.combine===void 0){
const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"combin\
e",depsCount:1,deps:"combine"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==void 0&&
r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"in",missingProperty:"\
combine",depsCount:1,deps:"combine"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.combine!==
void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"comb\
ine",missingProperty:"to",depsCount:1,deps:"to"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}
if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"\
at",missingProperty:"add",depsCount:1,deps:"add"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),
t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",
params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},schema:x.dependencies,parentSchema:x,data:r};
e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={instancePath:s,schemaPath:"#/dependencie\
s",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:x.dependencies,
parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},schema:x.
dependencies,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.id;if(typeof i=="string"){if(!fe.
test(i)){const p={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,data:i};e===null?e=[p]:e.push(p),
t++}}else{const p={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:R.
type,parentSchema:R,data:i};e===null?e=[p]:e.push(p),t++}}if(r.drop!==void 0&&(W(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.ancestors!==void 0){let i=r.
ancestors;if(typeof i!="boolean"){const p={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:x.properties.ancestors.type,parentSchema:x.properties.ancestors,data:i};e===null?e=
[p]:e.push(p),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="wrong")){const p={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:x.properties.role.enum},schema:x.properties.
role.enum,parentSchema:x.properties.role,data:i};e===null?e=[p]:e.push(p),t++}}if(r.only!==void 0&&(W(r.only,{instancePath:s+
"/only",parentData:r,parentDataProperty:"only",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.add!==
void 0&&(W(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Be.test(i)){const p={instancePath:s+"/at",schemaPath:"\
#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after): *\\S.*)$"},schema:"^(first|last\
|(before|after): *\\S.*)$",parentSchema:x.properties.at,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:x.properties.at.type,parentSchema:x.
properties.at,data:i};e===null?e=[p]:e.push(p),t++}}if(r.replace!==void 0){let i=r.replace;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+"/replace",schemaPath:"#/properties/replace/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.replace,data:i};e===null?e=[p]:e.push(p),
t++}for(const p in i)W(i[p],{instancePath:s+"/replace/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,
rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else{const p={instancePath:s+"/replace",schemaPath:"#/\
properties/replace/type",keyword:"type",params:{type:"object"},schema:x.properties.replace.type,parentSchema:x.properties.
replace,data:i};e===null?e=[p]:e.push(p),t++}}if(r.map!==void 0){let i=r.map;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length<1){const p={instancePath:s+"/map",schemaPath:"#/properties/map/minProperties",keyword:"minPrope\
rties",params:{limit:1},schema:1,parentSchema:x.properties.map,data:i};e===null?e=[p]:e.push(p),t++}for(const p in i){let y=i[p];
if(typeof y=="string"){if(y.length<1){const f={instancePath:s+"/map/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
map.additionalProperties,data:y};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/map/"+p.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"},schema:x.
properties.map.additionalProperties.type,parentSchema:x.properties.map.additionalProperties,data:y};e===null?e=[f]:e.push(
f),t++}}}else{const p={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type:"object"},schema:x.
properties.map.type,parentSchema:x.properties.map,data:i};e===null?e=[p]:e.push(p),t++}}if(r.combine!==void 0){let i=r.combine;
if(Array.isArray(i)){if(i.length<2){const y={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"\
minItems",params:{limit:2},schema:2,parentSchema:x.properties.combine,data:i};e===null?e=[y]:e.push(y),t++}const p=i.length;
for(let y=0;y<p;y++){let f=i[y];if(typeof f=="string"){if(f.length<1){const g={instancePath:s+"/combine/"+y,schemaPath:"\
#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.combine.items,
data:f};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/combine/"+y,schemaPath:"#/properties/combine/items/\
type",keyword:"type",params:{type:"string"},schema:x.properties.combine.items.type,parentSchema:x.properties.combine.items,
data:f};e===null?e=[g]:e.push(g),t++}}}else{const p={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"\
type",params:{type:"array"},schema:x.properties.combine.type,parentSchema:x.properties.combine,data:i};e===null?e=[p]:e.
push(p),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.to,data:i};e===null?e=
[p]:e.push(p),t++}}else{const p={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},schema:x.properties.to.type,parentSchema:x.properties.to,data:i};e===null?e=[p]:e.push(p),t++}}if(r.in!==void 0){let i=r.
in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const p={instancePath:s+"/in",schemaPath:"#/\
properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:i};e===
null?e=[p]:e.push(p),t++}if(Object.keys(i).length<1){const p={instancePath:s+"/in",schemaPath:"#/properties/in/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:i};e===null?e=[p]:e.push(p),t++}
for(const p in i)W(i[p],{instancePath:s+"/in/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,
rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else{const p={instancePath:s+"/in",schemaPath:"#/prope\
rties/in/type",keyword:"type",params:{type:"object"},schema:x.properties.in.type,parentSchema:x.properties.in,data:i};e===
null?e=[p]:e.push(p),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(i)){i.suffix===
void 0&&(i.suffix=!1);for(const y in i)if(!(y==="table"||y==="suffix")){const f={instancePath:s+"/subsume",schemaPath:"#\
/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:x.
properties.subsume,data:i};e===null?e=[f]:e.push(f),t++}if(i.table!==void 0){let y=i.table;if(typeof y=="string"){if(y.length<
1){const f={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:x.properties.subsume.properties.table,data:y};e===null?e=[f]:e.push(f),t++}}else{
const f={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{
type:"string"},schema:x.properties.subsume.properties.table.type,parentSchema:x.properties.subsume.properties.table,data:y};
e===null?e=[f]:e.push(f),t++}}let p=i.suffix;if(typeof p!="boolean"){const y={instancePath:s+"/subsume/suffix",schemaPath:"\
#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:x.properties.subsume.properties.
suffix.type,parentSchema:x.properties.subsume.properties.suffix,data:p};e===null?e=[y]:e.push(y),t++}}else{const p={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:x.properties.subsume.type,
parentSchema:x.properties.subsume,data:i};e===null?e=[p]:e.push(p),t++}}if(r.imply!==void 0){let i=r.imply;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const p in i)if(p!=="table"){const y={instancePath:s+"/imply",schemaPath:"#/properties/\
imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:x.properties.
imply,data:i};e===null?e=[y]:e.push(y),t++}if(i.table!==void 0){let p=i.table;if(typeof p=="string"){if(p.length<1){const y={
instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:x.properties.imply.properties.table,data:p};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+
"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"type",params:{type:"string"},schema:x.properties.
imply.properties.table.type,parentSchema:x.properties.imply.properties.table,data:p};e===null?e=[y]:e.push(y),t++}}}else{
const p={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",keyword:"type",params:{type:"object"},schema:x.properties.
imply.type,parentSchema:x.properties.imply,data:i};e===null?e=[p]:e.push(p),t++}}if(r.exclusive!==void 0&&(W(r.exclusive,
{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"exclusive",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length)),r.require!==void 0&&(W(r.require,{instancePath:s+"/require",parentData:r,parentDataProperty:"require",rootData:j})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const p={instancePath:s+
"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues:x.properties.on.enum},schema:x.properties.on.
enum,parentSchema:x.properties.on,data:i};e===null?e=[p]:e.push(p),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||
i==="order")){const p={instancePath:s+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:x.
properties.keep.enum},schema:x.properties.keep.enum,parentSchema:x.properties.keep,data:i};e===null?e=[p]:e.push(p),t++}}
if(r.mark!==void 0&&(W(r.mark,{instancePath:s+"/mark",parentData:r,parentDataProperty:"mark",rootData:j})||(e=e===null?W.
errors:e.concat(W.errors),t=e.length)),r.trigger!==void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const p={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.trigger,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:x.properties.trigger.type,parentSchema:x.properties.trigger,
data:i};e===null?e=[p]:e.push(p),t++}}if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const p={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.prefix,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:x.properties.prefix.type,parentSchema:x.properties.prefix,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
suffix,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:x.properties.suffix.type,parentSchema:x.properties.suffix,data:i};e===null?
e=[p]:e.push(p),t++}}if(r.subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
subset,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:x.properties.subset.type,parentSchema:x.properties.subset,data:i};e===null?
e=[p]:e.push(p),t++}}if(r.when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/wh\
en",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.when,
data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"string"},schema:x.properties.when.type,parentSchema:x.properties.when,data:i};e===null?e=[p]:e.push(
p),t++}}if(r.note!==void 0){let i=r.note;if(typeof i!="string"){const p={instancePath:s+"/note",schemaPath:"#/properties\
/note/type",keyword:"type",params:{type:"string"},schema:x.properties.note.type,parentSchema:x.properties.note,data:i};e===
null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.
type,parentSchema:x,data:r};e===null?e=[i]:e.push(i),t++}return Ne.errors=e,t===0}const K={type:"object",additionalProperties:!1,
description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP token\
s; one chunk is 75 (S-25)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["l\
int","drop"],default:"lint",description:"Longer captions: report them, or drop tags: of the last entry of `order` those \
the tagger is least sure of, else from the end."}}};function Ae(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const h in r)if(!(h==="tokens"||h==="tags"||h==="over")){const S={instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:K,data:r};e===null?e=[S]:e.push(
S),t++}let n=r.tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const h={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/type",keyword:"type",params:{type:"integer"},schema:K.properties.tokens.type,parentSchema:K.properties.
tokens,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const h={instancePath:s+
"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.
properties.tokens,data:n};e===null?e=[h]:e.push(h),t++}if(r.tags!==void 0){let h=r.tags;if(!(typeof h=="number"&&!(h%1)&&
!isNaN(h)&&isFinite(h))){const S={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
integer"},schema:K.properties.tags.type,parentSchema:K.properties.tags,data:h};e===null?e=[S]:e.push(S),t++}if(typeof h==
"number"&&isFinite(h)&&(h<1||isNaN(h))){const S={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.properties.tags,data:h};e===null?e=[S]:e.push(S),t++}}
let o=r.over;if(!(o==="lint"||o==="drop")){const h={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"\
enum",params:{allowedValues:K.properties.over.enum},schema:K.properties.over.enum,parentSchema:K.properties.over,data:o};
e===null?e=[h]:e.push(h),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.
type,parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}return Ae.errors=e,t===0}const Ue=new RegExp("^[^\\s,]+$","u");
function je(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){r.kind===void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&
(r.from=[{sidecar:".txt"}]),r.thresholds===void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.
groups={}),r.rules===void 0&&(r.rules=[]),r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&
(r.render={}),r.train===void 0&&(r.train={}),r.tests===void 0&&(r.tests=[]);for(const a in r)if(!Q.call(_.properties,a)){
const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:_,data:r};e===null?e=[m]:e.push(m),t++}let S=r.kind;if(!(S==="tags"||S==="text"||S==="mixed")){const a={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:_.properties.kind.enum},
schema:_.properties.kind.enum,parentSchema:_.properties.kind,data:S};e===null?e=[a]:e.push(a),t++}if(r.template!==void 0){
let a=r.template;if(typeof a=="string"){if(a.length<1){const m={instancePath:s+"/template",schemaPath:"#/properties/temp\
late/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.template,data:a};e===null?e=[m]:
e.push(m),t++}}else{const m={instancePath:s+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"\
string"},schema:_.properties.template.type,parentSchema:_.properties.template,data:a};e===null?e=[m]:e.push(m),t++}}if(r.
scheme!==void 0){let a=r.scheme;if(!(a==="maruzen"||a==="keep"||a==="style"||a==="textual-inversion")){const m={instancePath:s+
"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues:_.properties.scheme.enum},schema:_.
properties.scheme.enum,parentSchema:_.properties.scheme,data:a};e===null?e=[m]:e.push(m),t++}}if(r.learned!==void 0&&(W(
r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),r.trigger!==void 0){let a=r.trigger;if(typeof a=="string"){if(a.length<1){const m={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
trigger,data:a};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/t\
ype",keyword:"type",params:{type:"string"},schema:_.properties.trigger.type,parentSchema:_.properties.trigger,data:a};e===
null?e=[m]:e.push(m),t++}}let b=r.fixed_outfit;if(typeof b!="boolean"){const a={instancePath:s+"/fixed_outfit",schemaPath:"\
#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:_.properties.fixed_outfit.type,parentSchema:_.
properties.fixed_outfit,data:b};e===null?e=[a]:e.push(a),t++}let d=r.from;if(Array.isArray(d)){if(d.length<1){const m={instancePath:s+
"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:_.properties.from,
data:d};e===null?e=[m]:e.push(m),t++}const a=d.length;for(let m=0;m<a;m++)_e(d[m],{instancePath:s+"/from/"+m,parentData:d,
parentDataProperty:m,rootData:j})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{const a={instancePath:s+"/\
from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},schema:_.properties.from.type,parentSchema:_.
properties.from,data:d};e===null?e=[a]:e.push(a),t++}oe(r.thresholds,{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"\
thresholds",rootData:j})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);let i=r.vocab;if(i&&typeof i=="object"&&
!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const m in i)if(!(m==="files"||m==="extra")){const u={instancePath:s+
"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:_.properties.vocab,data:i};e===null?e=[u]:e.push(u),t++}i.files!==void 0&&(W(i.files,{instancePath:s+
"/vocab/files",parentData:i,parentDataProperty:"files",rootData:j})||(e=e===null?W.errors:e.concat(W.errors),t=e.length));
let a=i.extra;if(Array.isArray(a)){const m=a.length;for(let u=0;u<m;u++){let N=a[u];if(typeof N=="string"){if(N.length<1){
const v={instancePath:s+"/vocab/extra/"+u,schemaPath:"#/properties/vocab/properties/extra/items/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:_.properties.vocab.properties.extra.items,data:N};e===null?e=[v]:e.push(v),
t++}}else{const v={instancePath:s+"/vocab/extra/"+u,schemaPath:"#/properties/vocab/properties/extra/items/type",keyword:"\
type",params:{type:"string"},schema:_.properties.vocab.properties.extra.items.type,parentSchema:_.properties.vocab.properties.
extra.items,data:N};e===null?e=[v]:e.push(v),t++}}}else{const m={instancePath:s+"/vocab/extra",schemaPath:"#/properties/\
vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:_.properties.vocab.properties.extra.type,parentSchema:_.
properties.vocab.properties.extra,data:a};e===null?e=[m]:e.push(m),t++}}else{const a={instancePath:s+"/vocab",schemaPath:"\
#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:_.properties.vocab.type,parentSchema:_.properties.
vocab,data:i};e===null?e=[a]:e.push(a),t++}if(r.overrides!==void 0){let a=r.overrides;if(typeof a!="string"&&!(a&&typeof a==
"object"&&!Array.isArray(a))){const m={instancePath:s+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"typ\
e",params:{type:_.properties.overrides.type},schema:_.properties.overrides.type,parentSchema:_.properties.overrides,data:a};
e===null?e=[m]:e.push(m),t++}if(typeof a=="string"&&a.length<1){const m={instancePath:s+"/overrides",schemaPath:"#/prope\
rties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.overrides,data:a};e===
null?e=[m]:e.push(m),t++}if(a&&typeof a=="object"&&!Array.isArray(a))for(const m in a)xe(a[m],{instancePath:s+"/override\
s/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:m,rootData:j})||(e=e===null?xe.errors:e.concat(
xe.errors),t=e.length)}let p=r.groups;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p){const m=t;if(typeof a==
"string"){if(!fe.test(a)){const u={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,data:a,propertyName:a};
e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/groups",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:R.type,parentSchema:R,data:a,propertyName:a};e===null?e=[u]:e.push(u),t++}var n=m===t;if(!n){
const u={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:a},
schema:_.properties.groups.propertyNames,parentSchema:_.properties.groups,data:p};e===null?e=[u]:e.push(u),t++}}for(const a in p){
let m=p[a];const u=t;let N=!1;const v=t;if(Array.isArray(m)){const P=m.length;for(let k=0;k<P;k++){let q=m[k];if(typeof q==
"string"){if(q.length<1){const G={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,schemaPath:"#\
/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.
properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?e=[G]:e.push(G),t++}}else{const G={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/i\
tems/type",keyword:"type",params:{type:"string"},schema:_.properties.groups.additionalProperties.anyOf[0].items.type,parentSchema:_.
properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?e=[G]:e.push(G),t++}}}else{const P={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/0/type",keyword:"\
type",params:{type:"array"},schema:_.properties.groups.additionalProperties.anyOf[0].type,parentSchema:_.properties.groups.
additionalProperties.anyOf[0],data:m};e===null?e=[P]:e.push(P),t++}var o=v===t;if(N=N||o,!N){const P=t;if(m&&typeof m=="\
object"&&!Array.isArray(m)){if(m.file===void 0){const q={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"f\
ile"},schema:_.properties.groups.additionalProperties.anyOf[1].required,parentSchema:_.properties.groups.additionalProperties.
anyOf[1],data:m};e===null?e=[q]:e.push(q),t++}for(const q in m)if(q!=="file"){const G={instancePath:s+"/groups/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:_.properties.groups.additionalProperties.anyOf[1],
data:m};e===null?e=[G]:e.push(G),t++}if(m.file!==void 0){let q=m.file;if(typeof q=="string"){if(q.length<1){const G={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1\
/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.groups.additionalProperties.
anyOf[1].properties.file,data:q};e===null?e=[G]:e.push(G),t++}}else{const G={instancePath:s+"/groups/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1/properties/file/type",keyword:"\
type",params:{type:"string"},schema:_.properties.groups.additionalProperties.anyOf[1].properties.file.type,parentSchema:_.
properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===null?e=[G]:e.push(G),t++}}}else{const q={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:_.properties.groups.additionalProperties.anyOf[1].type,parentSchema:_.properties.groups.
additionalProperties.anyOf[1],data:m};e===null?e=[q]:e.push(q),t++}var o=P===t;N=N||o}if(N)t=u,e!==null&&(u?e.length=u:e=
null);else{const P={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/a\
dditionalProperties/anyOf",keyword:"anyOf",params:{},schema:_.properties.groups.additionalProperties.anyOf,parentSchema:_.
properties.groups.additionalProperties,data:m};e===null?e=[P]:e.push(P),t++}}}else{const a={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"object"},schema:_.properties.groups.type,parentSchema:_.properties.
groups,data:p};e===null?e=[a]:e.push(a),t++}let y=r.rules;if(Array.isArray(y)){const a=y.length;for(let m=0;m<a;m++)Ne(y[m],
{instancePath:s+"/rules/"+m,parentData:y,parentDataProperty:m,rootData:j})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=
e.length)}else{const a={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:_.properties.rules.type,parentSchema:_.properties.rules,data:y};e===null?e=[a]:e.push(a),t++}let f=r.order;if(Array.
isArray(f)){const a=f.length;for(let m=0;m<a;m++){let u=f[m];if(typeof u=="string"){if(u.length<1){const N={instancePath:s+
"/order/"+m,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.
properties.order.items,data:u};e===null?e=[N]:e.push(N),t++}}else{const N={instancePath:s+"/order/"+m,schemaPath:"#/prop\
erties/order/items/type",keyword:"type",params:{type:"string"},schema:_.properties.order.items.type,parentSchema:_.properties.
order.items,data:u};e===null?e=[N]:e.push(N),t++}}}else{const a={instancePath:s+"/order",schemaPath:"#/properties/order/\
type",keyword:"type",params:{type:"array"},schema:_.properties.order.type,parentSchema:_.properties.order,data:f};e===null?
e=[a]:e.push(a),t++}if(r.keep!==void 0){let a=r.keep;const m=t;let u=!1;const N=t;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"type",params:{type:"\
integer"},schema:_.properties.keep.anyOf[0].type,parentSchema:_.properties.keep.anyOf[0],data:a};e===null?e=[v]:e.push(v),
t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/a\
nyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.keep.anyOf[0],data:a};
e===null?e=[v]:e.push(v),t++}var h=N===t;if(u=u||h,!u){const v=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.separator===
void 0){const k={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"required",params:{missingProperty:"\
separator"},schema:_.properties.keep.anyOf[1].required,parentSchema:_.properties.keep.anyOf[1],data:a};e===null?e=[k]:e.
push(k),t++}for(const k in a)if(!(k==="separator"||k==="tags")){const q={instancePath:s+"/keep",schemaPath:"#/properties\
/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:_.
properties.keep.anyOf[1],data:a};e===null?e=[q]:e.push(q),t++}if(a.separator!==void 0){let k=a.separator;if(typeof k=="s\
tring"){if(!Ue.test(k)){const q={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep/anyOf/1/properties/separ\
ator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:_.properties.keep.anyOf[1].
properties.separator,data:k};e===null?e=[q]:e.push(q),t++}}else{const q={instancePath:s+"/keep/separator",schemaPath:"#/\
properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:_.properties.keep.anyOf[1].
properties.separator.type,parentSchema:_.properties.keep.anyOf[1].properties.separator,data:k};e===null?e=[q]:e.push(q),
t++}}if(a.tags!==void 0){let k=a.tags;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const q={instancePath:s+
"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{type:"integer"},schema:_.
properties.keep.anyOf[1].properties.tags.type,parentSchema:_.properties.keep.anyOf[1].properties.tags,data:k};e===null?e=
[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k))){const q={instancePath:s+"/keep/tags",schemaPath:"\
#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.
properties.keep.anyOf[1].properties.tags,data:k};e===null?e=[q]:e.push(q),t++}}}else{const k={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:_.properties.keep.anyOf[1].type,parentSchema:_.
properties.keep.anyOf[1],data:a};e===null?e=[k]:e.push(k),t++}var h=v===t;u=u||h}if(u)t=m,e!==null&&(m?e.length=m:e=null);else{
const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},schema:_.properties.keep.
anyOf,parentSchema:_.properties.keep,data:a};e===null?e=[v]:e.push(v),t++}}Ae(r.limit,{instancePath:s+"/limit",parentData:r,
parentDataProperty:"limit",rootData:j})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length);let g=r.render;if(g&&typeof g==
"object"&&!Array.isArray(g)){g.space===void 0&&(g.space=" "),g.escape===void 0&&(g.escape=!1);for(const u in g)if(!(u===
"space"||u==="escape"||u==="wildcards")){const N={instancePath:s+"/render",schemaPath:"#/properties/render/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:_.properties.render,data:g};
e===null?e=[N]:e.push(N),t++}let a=g.space;if(!(a===" "||a==="_")){const u={instancePath:s+"/render/space",schemaPath:"#\
/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:_.properties.render.properties.space.enum},
schema:_.properties.render.properties.space.enum,parentSchema:_.properties.render.properties.space,data:a};e===null?e=[u]:
e.push(u),t++}let m=g.escape;if(typeof m!="boolean"){const u={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:_.properties.render.properties.escape.type,parentSchema:_.
properties.render.properties.escape,data:m};e===null?e=[u]:e.push(u),t++}if(g.wildcards!==void 0){let u=g.wildcards;if(typeof u!=
"boolean"){const N={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:_.properties.render.properties.wildcards.type,parentSchema:_.properties.render.properties.
wildcards,data:u};e===null?e=[N]:e.push(N),t++}}}else{const a={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:_.properties.render.type,parentSchema:_.properties.render,data:g};e===
null?e=[a]:e.push(a),t++}let c=r.train;if(c&&typeof c=="object"&&!Array.isArray(c)){c.shuffle===void 0&&(c.shuffle=!1),c.
caption_dropout===void 0&&(c.caption_dropout=0),c.caption_dropout_every_n_epochs===void 0&&(c.caption_dropout_every_n_epochs=
0),c.tag_dropout===void 0&&(c.tag_dropout=0),c.variants===void 0&&(c.variants=0),c.variants_seed===void 0&&(c.variants_seed=
0);for(const k in c)if(!(k==="shuffle"||k==="caption_dropout"||k==="caption_dropout_every_n_epochs"||k==="tag_dropout"||
k==="variants"||k==="variants_seed")){const q={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:_.properties.train,data:c};e===null?
e=[q]:e.push(q),t++}let a=c.shuffle;if(typeof a!="boolean"){const k={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:_.properties.train.properties.shuffle.
type,parentSchema:_.properties.train.properties.shuffle,data:a};e===null?e=[k]:e.push(k),t++}let m=c.caption_dropout;if(typeof m==
"number"&&isFinite(m)){if(m>1||isNaN(m)){const k={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.
train.properties.caption_dropout,data:m};e===null?e=[k]:e.push(k),t++}if(m<0||isNaN(m)){const k={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.train.properties.caption_dropout,data:m};e===null?e=[k]:e.push(k),t++}}else{
const k={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:_.properties.train.properties.caption_dropout.type,parentSchema:_.properties.train.properties.
caption_dropout,data:m};e===null?e=[k]:e.push(k),t++}let u=c.caption_dropout_every_n_epochs;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u))){const k={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:_.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:_.properties.train.properties.caption_dropout_every_n_epochs,data:u};e===
null?e=[k]:e.push(k),t++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const k={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.train.properties.caption_dropout_every_n_epochs,data:u};
e===null?e=[k]:e.push(k),t++}let N=c.tag_dropout;if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N)){const k={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:_.properties.train.properties.tag_dropout,data:N};e===null?e=[k]:e.push(k),t++}if(N<0||
isNaN(N)){const k={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.train.properties.tag_dropout,data:N};e===null?
e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:_.properties.train.properties.tag_dropout.type,parentSchema:_.properties.
train.properties.tag_dropout,data:N};e===null?e=[k]:e.push(k),t++}let v=c.variants;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){const k={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:_.properties.train.properties.variants.type,parentSchema:_.properties.train.properties.
variants,data:v};e===null?e=[k]:e.push(k),t++}if(typeof v=="number"&&isFinite(v)){if(v>100||isNaN(v)){const k={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:_.properties.train.properties.variants,data:v};e===null?e=[k]:e.push(k),t++}if(v<0||isNaN(
v)){const k={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.train.properties.variants,data:v};e===null?e=[k]:
e.push(k),t++}}let P=c.variants_seed;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const k={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:_.properties.train.properties.variants_seed.type,parentSchema:_.properties.train.properties.variants_seed,data:P};
e===null?e=[k]:e.push(k),t++}if(typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P))){const k={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:_.properties.train.properties.variants_seed,data:P};e===null?e=[k]:e.push(k),t++}}else{const a={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:_.properties.train.type,parentSchema:_.
properties.train,data:c};e===null?e=[a]:e.push(a),t++}let l=r.tests;if(Array.isArray(l)){const a=l.length;for(let m=0;m<
a;m++){let u=l[m];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.lint===void 0&&(u.lint=[]),u.in===void 0){const v={instancePath:s+
"/tests/"+m,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:_.properties.
tests.items.required,parentSchema:_.properties.tests.items,data:u};e===null?e=[v]:e.push(v),t++}if(u.out===void 0){const v={
instancePath:s+"/tests/"+m,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:_.properties.tests.items.required,parentSchema:_.properties.tests.items,data:u};e===null?e=[v]:e.push(v),t++}
for(const v in u)if(!(v==="in"||v==="out"||v==="lint")){const P={instancePath:s+"/tests/"+m,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:_.properties.
tests.items,data:u};e===null?e=[P]:e.push(P),t++}if(u.in!==void 0){let v=u.in;if(typeof v!="string"){const P={instancePath:s+
"/tests/"+m+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:_.
properties.tests.items.properties.in.type,parentSchema:_.properties.tests.items.properties.in,data:v};e===null?e=[P]:e.push(
P),t++}}if(u.out!==void 0){let v=u.out;if(typeof v!="string"){const P={instancePath:s+"/tests/"+m+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:_.properties.tests.items.properties.
out.type,parentSchema:_.properties.tests.items.properties.out,data:v};e===null?e=[P]:e.push(P),t++}}let N=u.lint;if(Array.
isArray(N)){const v=N.length;for(let P=0;P<v;P++){let k=N[P];if(typeof k!="string"){const q={instancePath:s+"/tests/"+m+
"/lint/"+P,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:_.
properties.tests.items.properties.lint.items.type,parentSchema:_.properties.tests.items.properties.lint.items,data:k};e===
null?e=[q]:e.push(q),t++}}}else{const v={instancePath:s+"/tests/"+m+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:_.properties.tests.items.properties.lint.type,parentSchema:_.
properties.tests.items.properties.lint,data:N};e===null?e=[v]:e.push(v),t++}}else{const N={instancePath:s+"/tests/"+m,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:_.properties.tests.items.type,parentSchema:_.
properties.tests.items,data:u};e===null?e=[N]:e.push(N),t++}}}else{const a={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:_.properties.tests.type,parentSchema:_.properties.tests,data:l};
e===null?e=[a]:e.push(a),t++}}else{const S={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.
type,parentSchema:_,data:r};e===null?e=[S]:e.push(S),t++}return je.errors=e,t===0}const J={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Ge=new RegExp(
"^auto$","u");function qe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const h in r)
if(!(h==="name"||h==="vectors"||h==="init"||h==="learned")){const S={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:J,data:r};e===null?e=[S]:e.push(S),t++}
if(r.name!==void 0){let h=r.name;if(typeof h=="string"){if(!fe.test(h)){const S={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:R,data:h};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:h};e===null?e=[S]:e.push(
S),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const h={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:J.properties.vectors.type},schema:J.properties.
vectors.type,parentSchema:J.properties.vectors,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:J.properties.vectors,data:n};e===null?e=[h]:e.push(h),t++}if(n<1||isNaN(
n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:J.properties.vectors,data:n};e===null?e=[h]:e.push(h),t++}}if(typeof n=="string"&&!Ge.
test(n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:J.properties.vectors,data:n};e===null?e=[h]:e.push(h),t++}let o=r.init;if(!(o==="t\
okens"||o==="mean")){const h={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:J.
properties.init.enum},schema:J.properties.init.enum,parentSchema:J.properties.init,data:o};e===null?e=[h]:e.push(h),t++}
if(r.learned!==void 0&&(W(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=
e===null?W.errors:e.concat(W.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(h=>Object.hasOwn(r,h)).
length!==1){const h={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:J.requiredWhenMerged,parentSchema:J,data:r};e===null?e=[h]:e.push(h),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===null?e=[n]:e.push(n),t++}return qe.
errors=e,t===0}const T={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},Ee=new RegExp("^L-[0-9][0-9]$","u"),
H={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Je=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Ke=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function Oe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="id"||n==="image"||n==="sha256"||n==="reason"||
n==="until")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:H,data:r};e===null?e=[o]:e.push(o),t++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(!Ee.
test(n)){const o={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:H.properties.id,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:H.properties.id.type,parentSchema:H.
properties.id,data:n};e===null?e=[o]:e.push(o),t++}}if(r.image!==void 0){let n=r.image;if(typeof n=="string"){if(n.length<
1){const o={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:H.properties.image,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:H.properties.image.type,parentSchema:H.properties.
image,data:n};e===null?e=[o]:e.push(o),t++}}if(r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Je.test(n)){
const o={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:H.properties.sha256,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:H.properties.
sha256.type,parentSchema:H.properties.sha256,data:n};e===null?e=[o]:e.push(o),t++}}if(r.reason!==void 0){let n=r.reason;
if(typeof n=="string"){if(n.length<1){const o={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:H.properties.reason,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:H.properties.
reason.type,parentSchema:H.properties.reason,data:n};e===null?e=[o]:e.push(o),t++}}if(r.until!==void 0){let n=r.until;if(typeof n==
"string"){if(!Ke.test(n)){const o={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:H.properties.until,data:n};e===
null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:H.properties.until.type,parentSchema:H.properties.until,data:n};e===null?e=[o]:e.push(o),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};e===
null?e=[n]:e.push(n),t++}if(["reason"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};
e===null?e=[n]:e.push(n),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.
type,parentSchema:H,data:r};e===null?e=[n]:e.push(n),t++}return Oe.errors=e,t===0}function $e(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const b in r)if(!(b==="checks"||b==="waivers")){const d={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:T,
data:r};e===null?e=[d]:e.push(d),t++}let h=r.checks;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const b in h){const d=t;
if(typeof b=="string"&&!Ee.test(b)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:T.properties.checks.propertyNames,
data:b,propertyName:b};e===null?e=[i]:e.push(i),t++}var n=d===t;if(!n){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:b},schema:T.properties.checks.propertyNames,
parentSchema:T.properties.checks,data:h};e===null?e=[i]:e.push(i),t++}}for(const b in h){let d=h[b];const i=t;let p=!1;const y=t;
if(typeof d!="string"){const f={instancePath:s+"/checks/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:T.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:T.properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[f]:e.push(f),t++}if(!(d===
"off"||d==="info"||d==="warning"||d==="error")){const f={instancePath:s+"/checks/"+b.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:T.properties.
checks.additionalProperties.anyOf[0].enum},schema:T.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:T.
properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[f]:e.push(f),t++}var o=y===t;if(p=p||o,!p){const f=t;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const c in d)if(!(c==="severity"||c==="threshold"||c==="thresholds")){const l={
instancePath:s+"/checks/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:T.properties.
checks.additionalProperties.anyOf[1],data:d};e===null?e=[l]:e.push(l),t++}if(d.severity!==void 0){let c=d.severity;if(!(c===
"off"||c==="info"||c==="warning"||c==="error")){const l={instancePath:s+"/checks/"+b.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:T.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.severity,data:c};
e===null?e=[l]:e.push(l),t++}}if(d.threshold!==void 0){let c=d.threshold;if(!(typeof c=="number"&&isFinite(c))){const l={
instancePath:s+"/checks/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:c};
e===null?e=[l]:e.push(l),t++}}if(d.thresholds!==void 0){let c=d.thresholds;if(c&&typeof c=="object"&&!Array.isArray(c))for(const l in c){
let a=c[l];if(!(typeof a=="number"&&isFinite(a))){const m={instancePath:s+"/checks/"+b.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:a};e===null?e=[m]:e.push(m),t++}}else{const l={instancePath:s+"/checks/"+
b.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:c};e===null?e=
[l]:e.push(l),t++}}}else{const c={instancePath:s+"/checks/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:T.properties.checks.additionalProperties.anyOf[1],data:d};e===null?e=[c]:e.push(c),t++}var o=f===
t;p=p||o}if(p)t=i,e!==null&&(i?e.length=i:e=null);else{const f={instancePath:s+"/checks/"+b.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:T.properties.checks.additionalProperties.
anyOf,parentSchema:T.properties.checks.additionalProperties,data:d};e===null?e=[f]:e.push(f),t++}}}else{const b={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.type,parentSchema:T.
properties.checks,data:h};e===null?e=[b]:e.push(b),t++}let S=r.waivers;if(Array.isArray(S)){const b=S.length;for(let d=0;d<
b;d++)Oe(S[d],{instancePath:s+"/waivers/"+d,parentData:S,parentDataProperty:d,rootData:j})||(e=e===null?Oe.errors:e.concat(
Oe.errors),t=e.length)}else{const b={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:T.properties.waivers.type,parentSchema:T.properties.waivers,data:S};e===null?e=[b]:e.push(b),t++}}else{
const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:r};e===
null?e=[h]:e.push(h),t++}return $e.errors=e,t===0}function se(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const b in r)if(!Q.call(F.properties,b)){const d={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,
parentSchema:F,data:r};e===null?e=[d]:e.push(d),t++}if(r.kind!==void 0){let b=r.kind;if(!(b==="character"||b==="style"||
b==="object"||b==="regularisation")){const d={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:F.properties.kind.enum},schema:F.properties.kind.enum,parentSchema:F.properties.kind,data:b};e===null?
e=[d]:e.push(d),t++}}r.images!==void 0&&(W(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:j})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const b={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:F.
properties.repeats.type,parentSchema:F.properties.repeats,data:n};e===null?e=[b]:e.push(b),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const b={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:F.properties.repeats,data:n};e===null?e=[b]:e.push(b),t++}let o=r.prepare;
if(Array.isArray(o)){const b=o.length;for(let d=0;d<b;d++)Se(o[d],{instancePath:s+"/prepare/"+d,parentData:o,parentDataProperty:d,
rootData:j})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else{const b={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:F.properties.prepare.type,parentSchema:F.properties.
prepare,data:o};e===null?e=[b]:e.push(b),t++}ve(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:j})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);let h=r.subsets;if(h&&typeof h=="object"&&!Array.
isArray(h))for(const b in h){let d=h[b];if(d&&typeof d=="object"&&!Array.isArray(d)){d.captions===void 0&&(d.captions={});
for(const p in d)if(!(p==="repeats"||p==="captions")){const y={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:F.properties.subsets.additionalProperties,data:d};e===null?e=[y]:e.push(y),
t++}if(d.repeats!==void 0){let p=d.repeats;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const y={instancePath:s+
"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/type",keyword:"type",params:{type:"integer"},schema:F.properties.subsets.additionalProperties.properties.
repeats.type,parentSchema:F.properties.subsets.additionalProperties.properties.repeats,data:p};e===null?e=[y]:e.push(y),
t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const y={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(
/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:F.properties.subsets.additionalProperties.properties.repeats,data:p};
e===null?e=[y]:e.push(y),t++}}let i=d.captions;if(i&&typeof i=="object"&&!Array.isArray(i)){i.train===void 0&&(i.train={});
for(const y in i)if(y!=="train"){const f={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",
schemaPath:"#/properties/subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:y},schema:!1,parentSchema:F.properties.subsets.additionalProperties.properties.captions,
data:i};e===null?e=[f]:e.push(f),t++}let p=i.train;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const y in p)if(!(y===
"shuffle"||y==="caption_dropout"||y==="caption_dropout_every_n_epochs"||y==="tag_dropout")){const f={instancePath:s+"/su\
bsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties\
/properties/captions/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:F.properties.subsets.additionalProperties.properties.captions.properties.train,data:p};e===null?e=
[f]:e.push(f),t++}if(p.shuffle!==void 0){let y=p.shuffle;if(typeof y!="boolean"){const f={instancePath:s+"/subsets/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/propertie\
s/captions/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:F.properties.subsets.
additionalProperties.properties.captions.properties.train.properties.shuffle.type,parentSchema:F.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.shuffle,data:y};e===null?e=[f]:e.push(f),t++}}if(p.caption_dropout!==void 0){
let y=p.caption_dropout;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const f={instancePath:s+"/subsets/"+b.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/p\
roperties/captions/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:F.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:y};e===null?e=[f]:e.push(f),t++}if(y<0||isNaN(y)){const f={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/\
properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:y};e===null?
e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/\
caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/c\
aption_dropout/type",keyword:"type",params:{type:"number"},schema:F.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout.type,parentSchema:F.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout,data:y};e===null?e=[f]:e.push(f),t++}}if(p.caption_dropout_every_n_epochs!==
void 0){let y=p.caption_dropout_every_n_epochs;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const f={instancePath:s+
"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/prop\
erties/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",
keyword:"type",params:{type:"integer"},schema:F.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.caption_dropout_every_n_epochs.type,parentSchema:F.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:y};e===null?e=[f]:e.push(f),t++}if(typeof y=="number"&&isFinite(
y)&&(y<0||isNaN(y))){const f={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/capti\
on_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/pr\
operties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,data:y};
e===null?e=[f]:e.push(f),t++}}if(p.tag_dropout!==void 0){let y=p.tag_dropout;if(typeof y=="number"&&isFinite(y)){if(y>1||
isNaN(y)){const f={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.tag_dropout,data:y};e===null?e=[f]:e.push(f),t++}if(y<0||isNaN(y)){const f={instancePath:s+"\
/subsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/addit\
ionalProperties/properties/captions/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:F.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:y};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/prop\
erties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:F.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout.type,parentSchema:F.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout,data:y};e===null?e=[f]:e.push(f),t++}}}else{const y={instancePath:s+
"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProper\
ties/properties/captions/properties/train/type",keyword:"type",params:{type:"object"},schema:F.properties.subsets.additionalProperties.
properties.captions.properties.train.type,parentSchema:F.properties.subsets.additionalProperties.properties.captions.properties.
train,data:p};e===null?e=[y]:e.push(y),t++}}else{const p={instancePath:s+"/subsets/"+b.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{
type:"object"},schema:F.properties.subsets.additionalProperties.properties.captions.type,parentSchema:F.properties.subsets.
additionalProperties.properties.captions,data:i};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:s+"/subsets/"+
b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:F.properties.subsets.additionalProperties.type,parentSchema:F.properties.subsets.additionalProperties,
data:d};e===null?e=[i]:e.push(i),t++}}else{const b={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:F.properties.subsets.type,parentSchema:F.properties.subsets,data:h};e===null?e=[b]:e.
push(b),t++}let S=r.flip;if(typeof S!="boolean"){const b={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:F.properties.flip.type,parentSchema:F.properties.flip,data:S};e===null?e=[b]:e.push(
b),t++}if(je(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:j})||(e=e===null?
je.errors:e.concat(je.errors),t=e.length),r.embedding!==void 0&&(qe(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:j})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),$e(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(b=>Object.hasOwn(r,b)).length!==1){const b={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:F.requiredWhenMerged,parentSchema:F,data:r};e===null?
e=[b]:e.push(b),t++}if(["images"].filter(b=>Object.hasOwn(r,b)).length!==1){const b={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:F.requiredWhenMerged,parentSchema:F,data:r};
e===null?e=[b]:e.push(b),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.
type,parentSchema:F,data:r};e===null?e=[n]:e.push(n),t++}return se.errors=e,t===0}const w={type:"object",additionalProperties:!1,
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
00, then 5e-7. Or a shape.",hint:"a schedule has one shape: `constant`, `linear`, `cosine`, `anneal` or `until_failure`",
requiredWhenMerged:[["constant","linear","cosine","anneal","until_failure"]],properties:{constant:{$ref:"#/definitions/r\
ate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,required:["peak"],description:"\
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
 a step: a burst at the beginning of every period."}}},until_failure:{type:"object",additionalProperties:!1,required:["s\
tart","until"],description:"One rate until the previews say that it failed, then a lower one from the last good step on,\
 and so on (S-127, S-128).",properties:{start:{$ref:"#/definitions/rate",description:"The first rate."},divide:{type:"nu\
mber",exclusiveMinimum:1,default:10,description:"By what a rate is divided that failed."},until:{$ref:"#/definitions/rat\
e",description:"The last rate that is tried."}}},warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"Ste\
ps in which the rate rises to the schedule."}}},steps:{type:"integer",minimum:1,description:"Length of the training in o\
ptimiser steps."},epochs:{type:"integer",minimum:1,description:"Length of the training in passes over all pictures with \
their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one batch."},gradient_accumulation:{
type:"integer",minimum:1,default:1,description:"Batches in one step: their gradients are averaged, so that a step sees t\
his many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the \
U-Net where it is another than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:200\
0, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the tex\
t encoder, in the same way."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,
default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the tr\
aining."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definiti\
ons/previews"},on_failure:{enum:["report","stop","rollback"],description:"What a failure in the previews leads to: a wor\
d about it, the end of the training, or the next rate of `until_failure`. `report` when absent, or `rollback` with `unti\
l_failure`."},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps; \
only the result when absent."},silence:{type:"string",pattern:"^\\d+(\\.\\d+)? *(s|min|h)$",default:"30 min",hint:"write\
 e.g. `30 min`",description:"How long a trainer may print nothing before it is taken to hang: it is ended, and started a\
gain if it has saved a state since."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to ke\
ep, besides those where the learning rate changes: a training whose beginning is equal goes on from them."}}},te={type:"\
object",additionalProperties:{type:["array","object"],minItems:1,minProperties:1}};function me(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const n in r){let o=r[n];
if(!o||typeof o!="object"){const h={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/type",keyword:"type",params:{type:te.additionalProperties.type},schema:te.additionalProperties.type,parentSchema:te.
additionalProperties,data:o};e===null?e=[h]:e.push(h),t++}if(Array.isArray(o)&&o.length<1){const h={instancePath:s+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:te.additionalProperties,data:o};e===null?e=[h]:e.push(h),t++}if(o&&typeof o=="object"&&!Array.isArray(
o)&&Object.keys(o).length<1){const h={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addition\
alProperties/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:te.additionalProperties,data:o};
e===null?e=[h]:e.push(h),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:te.
type,parentSchema:te,data:r};e===null?e=[n]:e.push(n),t++}return me.errors=e,t===0}const Y={type:"object",additionalProperties:!1,
description:"The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"Rank of the LoRA."},
alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to the rank when absent\
."}}};function We(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const o in r)if(!(o==="rank"||o==="alpha")){const h={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:Y,
data:r};e===null?e=[h]:e.push(h),t++}let n=r.rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:s+
"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:Y.properties.rank.type,parentSchema:Y.
properties.rank,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:s+
"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Y.
properties.rank,data:n};e===null?e=[o]:e.push(o),t++}if(r.alpha!==void 0){let o=r.alpha;if(typeof o=="number"&&isFinite(
o)){if(o<=0||isNaN(o)){const h={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Y.properties.alpha,data:o};e===null?e=[h]:e.push(h),t++}}else{
const h={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:Y.properties.
alpha.type,parentSchema:Y.properties.alpha,data:o};e===null?e=[h]:e.push(h),t++}}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}return We.
errors=e,t===0}const ke={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function C(r,{
instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:ke,data:r};e===null?e=[n]:e.push(n),t++}if(r<=0||isNaN(r)){const n={instancePath:s,schemaPath:"#/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:ke,data:r};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:ke.type,parentSchema:ke,
data:r};e===null?e=[n]:e.push(n),t++}return C.errors=e,t===0}const de={type:["number","string"],minimum:0,maximum:1,minLength:1,
hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"};function ie(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:de.type},schema:de.type,parentSchema:de,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:de,data:r};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){const n={instancePath:s,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:de,data:r};e===null?e=[n]:e.push(n),
t++}}if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:de,data:r};e===null?e=[n]:e.push(n),t++}return ie.errors=e,t===0}const B={type:"object",additionalProperties:!1,
description:"AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,
maxItems:2,default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{
type:"number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,
default:1,description:"Gradients longer than this are scaled down to it; 0 never."}}};function Fe(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.
betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const S in r)
if(!(S==="betas"||S==="weight_decay"||S==="max_grad_norm")){const b={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:B,data:r};e===null?e=[b]:e.push(b),t++}
let n=r.betas;if(Array.isArray(n)){if(n.length>2){const b={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:B.properties.betas,data:n};e===null?e=[b]:e.push(b),t++}if(n.
length<2){const b={instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:B.properties.betas,data:n};e===null?e=[b]:e.push(b),t++}const S=n.length;for(let b=0;b<S;b++){let d=n[b];
if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){const i={instancePath:s+"/betas/"+b,schemaPath:"#/properties/betas\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:B.properties.betas.items,data:d};
e===null?e=[i]:e.push(i),t++}if(d>=1||isNaN(d)){const i={instancePath:s+"/betas/"+b,schemaPath:"#/properties/betas/items\
/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:B.properties.betas.items,
data:d};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/betas/"+b,schemaPath:"#/properties/betas/items/type",
keyword:"type",params:{type:"number"},schema:B.properties.betas.items.type,parentSchema:B.properties.betas.items,data:d};
e===null?e=[i]:e.push(i),t++}}}else{const S={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",
params:{type:"array"},schema:B.properties.betas.type,parentSchema:B.properties.betas,data:n};e===null?e=[S]:e.push(S),t++}
let o=r.weight_decay;if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){const S={instancePath:s+"/weight_decay",schemaPath:"\
#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:B.properties.
weight_decay,data:o};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/weight_decay",schemaPath:"#/properties\
/weight_decay/type",keyword:"type",params:{type:"number"},schema:B.properties.weight_decay.type,parentSchema:B.properties.
weight_decay,data:o};e===null?e=[S]:e.push(S),t++}let h=r.max_grad_norm;if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(
h)){const S={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:B.properties.max_grad_norm,data:h};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:B.properties.
max_grad_norm.type,parentSchema:B.properties.max_grad_norm,data:h};e===null?e=[S]:e.push(S),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,data:r};e===null?e=[n]:e.push(n),
t++}return Fe.errors=e,t===0}const M={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"\
Pictures generated while training, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer",
"string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 ste\
ps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before\
 the first step and after the last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"\
What to generate every time."},negative:{type:"string",default:"",description:"What no picture shall show. This and the \
next six hold for every prompt that does not say otherwise."},width:{type:"integer",minimum:64,description:"In pixels; t\
he width of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the \
height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling\
 steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},sampler:{enum:["ddim","euler_a"],default:"\
ddim",description:"How noise becomes a picture. `euler_a` draws noise at every step, from the same seed."},strength:{$ref:"\
#/definitions/strength",default:1,description:"Multiplier of the trained network; a list gives a picture each: what over\
fits may do at a lower one (S-78)."},health:{$ref:"#/definitions/health",default:{}}}},Ye=new RegExp("^[1-9][0-9]{0,8} (\
steps?|epochs?)$","u"),I={type:"object",additionalProperties:!1,required:["prompt"],oneOf:[{required:["seed"]},{required:[
"seeds"]}],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"string",description:"\
What it shall not show."},seed:{$ref:"#/definitions/seed",description:"Fixed, so that two previews differ by the trainin\
g alone (S-44)."},seeds:{type:"array",minItems:1,items:{$ref:"#/definitions/seed"},description:"Several pictures of the \
same prompt; from four on, whether they still differ is judged (S-75)."},width:{type:"integer",minimum:64,description:"I\
nstead of that of all previews."},height:{type:"integer",minimum:64,description:"Instead of that of all previews."},steps:{
type:"integer",minimum:1,description:"Instead of those of all previews."},cfg:{type:"number",description:"Instead of tha\
t of all previews."},sampler:{enum:["ddim","euler_a"],description:"Instead of that of all previews."},strength:{$ref:"#/\
definitions/strength",description:"Instead of that of all previews; a number or a list."}}},Pe={type:"integer",minimum:0,
maximum:4294967295,hint:"write a fixed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); rando\
m seeds belong in an overfit check"};function ae(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"},schema:Pe.type,parentSchema:Pe,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&
isFinite(r)){if(r>4294967295||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:4294967295},schema:4294967295,parentSchema:Pe,data:r};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){const n={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:Pe,data:r};
e===null?e=[n]:e.push(n),t++}}return ae.errors=e,t===0}const ue={type:["number","array"],items:{type:"number"},minItems:1};
function le(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&isFinite(r))&&!Array.isArray(r)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ue.type},schema:ue.
type,parentSchema:ue,data:r};e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:s,schemaPath:"\
#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ue,data:r};e===null?e=[o]:e.push(o),t++}const n=r.
length;for(let o=0;o<n;o++){let h=r[o];if(!(typeof h=="number"&&isFinite(h))){const S={instancePath:s+"/"+o,schemaPath:"\
#/items/type",keyword:"type",params:{type:"number"},schema:ue.items.type,parentSchema:ue.items,data:h};e===null?e=[S]:e.
push(S),t++}}}return le.errors=e,t===0}function Le(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;const n=t;let o=!1,h=null;const S=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.seed===void 0){const i={
instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"seed"},schema:I.oneOf[0].required,
parentSchema:I.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var d=S===t;d&&(o=!0,h=0);const b=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.seeds===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"seeds"},schema:I.oneOf[1].required,parentSchema:I.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var d=b===
t;if(d&&o?(o=!1,h=[h,1]):d&&(o=!0,h=1),o)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"#/\
oneOf",keyword:"oneOf",params:{passingSchemas:h},schema:I.oneOf,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"prompt"},schema:I.required,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!Q.call(I.properties,i)){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:I,data:r};e===null?e=[p]:e.push(p),t++}if(r.prompt!==void 0){let i=r.prompt;
if(typeof i!="string"){const p={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"\
string"},schema:I.properties.prompt.type,parentSchema:I.properties.prompt,data:i};e===null?e=[p]:e.push(p),t++}}if(r.negative!==
void 0){let i=r.negative;if(typeof i!="string"){const p={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:I.properties.negative.type,parentSchema:I.properties.negative,data:i};e===
null?e=[p]:e.push(p),t++}}if(r.seed!==void 0&&(ae(r.seed,{instancePath:s+"/seed",parentData:r,parentDataProperty:"seed",
rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.seeds!==void 0){let i=r.seeds;if(Array.isArray(i)){
if(i.length<1){const y={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:I.properties.seeds,data:i};e===null?e=[y]:e.push(y),t++}const p=i.length;for(let y=0;y<p;y++)ae(i[y],
{instancePath:s+"/seeds/"+y,parentData:i,parentDataProperty:y,rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=
e.length)}else{const p={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type:"array"},
schema:I.properties.seeds.type,parentSchema:I.properties.seeds,data:i};e===null?e=[p]:e.push(p),t++}}if(r.width!==void 0){
let i=r.width;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:I.properties.width.type,parentSchema:I.properties.width,
data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<64||isNaN(i))){const p={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:I.
properties.width,data:i};e===null?e=[p]:e.push(p),t++}}if(r.height!==void 0){let i=r.height;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:I.properties.height.type,parentSchema:I.properties.height,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i==
"number"&&isFinite(i)&&(i<64||isNaN(i))){const p={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:I.properties.height,data:i};e===null?e=[p]:e.push(p),t++}}
if(r.steps!==void 0){let i=r.steps;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/s\
teps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:I.properties.steps.type,parentSchema:I.
properties.steps,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+
"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:I.
properties.steps,data:i};e===null?e=[p]:e.push(p),t++}}if(r.cfg!==void 0){let i=r.cfg;if(!(typeof i=="number"&&isFinite(
i))){const p={instancePath:s+"/cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:I.properties.
cfg.type,parentSchema:I.properties.cfg,data:i};e===null?e=[p]:e.push(p),t++}}if(r.sampler!==void 0){let i=r.sampler;if(!(i===
"ddim"||i==="euler_a")){const p={instancePath:s+"/sampler",schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{
allowedValues:I.properties.sampler.enum},schema:I.properties.sampler.enum,parentSchema:I.properties.sampler,data:i};e===
null?e=[p]:e.push(p),t++}}r.strength!==void 0&&(le(r.strength,{instancePath:s+"/strength",parentData:r,parentDataProperty:"\
strength",rootData:j})||(e=e===null?le.errors:e.concat(le.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}return Le.
errors=e,t===0}const A={type:"object",additionalProperties:!1,description:"When previews are a bad sign (S-45\u2026S-50). The\
 numbers were measured on pictures damaged on purpose: a beginning, no authority.",properties:{share:{type:"number",minimum:0,
maximum:1,default:.5,description:"Share of the prompts that must show a sign before the checkpoint does."},patience:{type:"\
integer",minimum:1,default:3,description:"So many bad checkpoints in a row are a failure; a good one before that is a re\
covery (S-49, S-50)."},burst:{type:"number",minimum:1,default:5,description:"A rate this many times the median, rising a\
nd falling again, is a burst: its previews are not judged (S-53)."},noise:{type:"object",additionalProperties:!1,default:{},
description:"Noise on the picture (S-46): its standard deviation in the calm parts, brightness being 0\u2026255.",properties:{
bad:{type:"number",minimum:0,default:7,description:"Bad from here, if it is also `ratio` times that of before."},warn:{type:"\
number",minimum:0,default:4,description:"Worth a warning."},ratio:{type:"number",minimum:0,default:1.6,description:"How \
many times the noise of before."},pure:{type:"number",minimum:0,default:30,description:"Nothing but noise: failed at onc\
e (S-74)."}}},background:{type:"object",additionalProperties:!1,default:{},description:"Backgrounds becoming plain (S-47\
), unless the prompt asks for a plain one.",properties:{flat:{type:"number",minimum:0,maximum:1,default:.3,description:"\
How much more of the rim is flat; a share."},entropy:{type:"number",minimum:0,default:1.5,description:"How many bits of \
tones are lost."},rise:{type:"number",minimum:0,maximum:1,default:.05,description:"How much more of the rim is flat at e\
ach of three checkpoints in a row."}}},colour:{type:"object",additionalProperties:!1,default:{},description:"Colours tha\
t go (S-48), or are overdone.",properties:{least:{type:"number",minimum:0,default:8,description:"Colourfulness below whi\
ch a picture is monochrome."},grey:{type:"number",minimum:0,maximum:1,default:.98,description:"So is one with more than \
this share of colourless pixels."},psnr:{type:"number",minimum:0,default:30.4,description:"And one that is this near to \
its own brightness, in dB."},fading:{type:"number",minimum:0,maximum:1,default:.5,description:"Less than this part of th\
e colourfulness of before, twice in a row."},tint:{type:"number",minimum:0,maximum:1,default:.97,description:"All colour\
s one hue; 1 is exactly one."},glaring:{type:"number",minimum:1,default:1.6,description:"More than this many times the c\
olourfulness of before."},clipped:{type:"number",minimum:0,maximum:1,default:.1,description:"Share of clipped channels w\
orth a warning, if it is three times that of before."},blown:{type:"number",minimum:0,maximum:1,default:.5,description:"\
The same, and bad."}}},sharpness:{type:"object",additionalProperties:!1,default:{},description:"Shapes that melt (S-74):\
 what is left of the sharpness of before.",properties:{melted:{type:"number",minimum:0,maximum:1,default:.05,description:"\
Bad below."},soft:{type:"number",minimum:0,maximum:1,default:.35,description:"Worth a warning below."}}},drift:{type:"in\
teger",minimum:0,maximum:64,default:20,description:"Bits of 64 by which the perceptual hash of a prompt without the trig\
ger may move: more, and the model forgets what it knew."},memorised:{type:"integer",minimum:0,maximum:64,default:8,description:"\
A preview this near to a training picture, in bits, repeats it (S-75)."},variety:{type:"object",additionalProperties:!1,
default:{},description:"How different the seeds of one prompt are, as a part of what they were with the base model; judg\
ed from four seeds on.",properties:{bad:{type:"number",minimum:0,maximum:1,default:.25,description:"All the same picture\
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function he(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const g in r)if(!Q.call(
A.properties,g)){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
schema:!1,parentSchema:A,data:r};e===null?e=[c]:e.push(c),t++}let n=r.share;if(typeof n=="number"&&isFinite(n)){if(n>1||
isNaN(n)){const g={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.share,data:n};e===null?e=[g]:e.push(g),t++}if(n<0||isNaN(n)){const g={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.share,data:n};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:A.properties.share.type,parentSchema:A.properties.share,data:n};e===
null?e=[g]:e.push(g),t++}let o=r.patience;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const g={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:A.properties.patience.
type,parentSchema:A.properties.patience,data:o};e===null?e=[g]:e.push(g),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(
o))){const g={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:A.properties.patience,data:o};e===null?e=[g]:e.push(g),t++}let h=r.burst;if(typeof h==
"number"&&isFinite(h)){if(h<1||isNaN(h)){const g={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:A.properties.burst,data:h};e===null?e=[g]:e.push(g),t++}}else{
const g={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:A.properties.
burst.type,parentSchema:A.properties.burst,data:h};e===null?e=[g]:e.push(g),t++}let S=r.noise;if(S&&typeof S=="object"&&
!Array.isArray(S)){S.bad===void 0&&(S.bad=7),S.warn===void 0&&(S.warn=4),S.ratio===void 0&&(S.ratio=1.6),S.pure===void 0&&
(S.pure=30);for(const m in S)if(!(m==="bad"||m==="warn"||m==="ratio"||m==="pure")){const u={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:A.
properties.noise,data:S};e===null?e=[u]:e.push(u),t++}let g=S.bad;if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g)){
const m={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:A.properties.noise.properties.bad,data:g};e===null?e=[m]:e.push(m),t++}}else{const m={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:A.
properties.noise.properties.bad.type,parentSchema:A.properties.noise.properties.bad,data:g};e===null?e=[m]:e.push(m),t++}
let c=S.warn;if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(c)){const m={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.
noise.properties.warn,data:c};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:A.properties.noise.properties.warn.type,
parentSchema:A.properties.noise.properties.warn,data:c};e===null?e=[m]:e.push(m),t++}let l=S.ratio;if(typeof l=="number"&&
isFinite(l)){if(l<0||isNaN(l)){const m={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.noise.properties.ratio,data:l};
e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:A.properties.noise.properties.ratio.type,parentSchema:A.properties.
noise.properties.ratio,data:l};e===null?e=[m]:e.push(m),t++}let a=S.pure;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(
a)){const m={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:A.properties.noise.properties.pure,data:a};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:A.properties.noise.properties.pure.type,parentSchema:A.properties.noise.properties.pure,data:a};e===null?
e=[m]:e.push(m),t++}}else{const g={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:A.properties.noise.type,parentSchema:A.properties.noise,data:S};e===null?e=[g]:e.push(g),t++}let b=r.background;
if(b&&typeof b=="object"&&!Array.isArray(b)){b.flat===void 0&&(b.flat=.3),b.entropy===void 0&&(b.entropy=1.5),b.rise===void 0&&
(b.rise=.05);for(const a in b)if(!(a==="flat"||a==="entropy"||a==="rise")){const m={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:A.
properties.background,data:b};e===null?e=[m]:e.push(m),t++}let g=b.flat;if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(
g)){const a={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.background.properties.flat,data:g};e===null?e=
[a]:e.push(a),t++}if(g<0||isNaN(g)){const a={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.background.properties.
flat,data:g};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:A.properties.background.properties.flat.type,parentSchema:A.
properties.background.properties.flat,data:g};e===null?e=[a]:e.push(a),t++}let c=b.entropy;if(typeof c=="number"&&isFinite(
c)){if(c<0||isNaN(c)){const a={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.background.properties.
entropy,data:c};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:A.properties.background.properties.entropy.
type,parentSchema:A.properties.background.properties.entropy,data:c};e===null?e=[a]:e.push(a),t++}let l=b.rise;if(typeof l==
"number"&&isFinite(l)){if(l>1||isNaN(l)){const a={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.background.
properties.rise,data:l};e===null?e=[a]:e.push(a),t++}if(l<0||isNaN(l)){const a={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.background.properties.rise,data:l};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:A.properties.
background.properties.rise.type,parentSchema:A.properties.background.properties.rise,data:l};e===null?e=[a]:e.push(a),t++}}else{
const g={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:A.
properties.background.type,parentSchema:A.properties.background,data:b};e===null?e=[g]:e.push(g),t++}let d=r.colour;if(d&&
typeof d=="object"&&!Array.isArray(d)){d.least===void 0&&(d.least=8),d.grey===void 0&&(d.grey=.98),d.psnr===void 0&&(d.psnr=
30.4),d.fading===void 0&&(d.fading=.5),d.tint===void 0&&(d.tint=.97),d.glaring===void 0&&(d.glaring=1.6),d.clipped===void 0&&
(d.clipped=.1),d.blown===void 0&&(d.blown=.5);for(const P in d)if(!(P==="least"||P==="grey"||P==="psnr"||P==="fading"||P===
"tint"||P==="glaring"||P==="clipped"||P==="blown")){const k={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:A.properties.colour,
data:d};e===null?e=[k]:e.push(k),t++}let g=d.least;if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g)){const P={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:A.properties.colour.properties.least,data:g};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:A.properties.
colour.properties.least.type,parentSchema:A.properties.colour.properties.least,data:g};e===null?e=[P]:e.push(P),t++}let c=d.
grey;if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c)){const P={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.
colour.properties.grey,data:c};e===null?e=[P]:e.push(P),t++}if(c<0||isNaN(c)){const P={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.
properties.colour.properties.grey,data:c};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:A.properties.colour.properties.grey.
type,parentSchema:A.properties.colour.properties.grey,data:c};e===null?e=[P]:e.push(P),t++}let l=d.psnr;if(typeof l=="nu\
mber"&&isFinite(l)){if(l<0||isNaN(l)){const P={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.colour.properties.psnr,
data:l};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:A.properties.colour.properties.psnr.type,parentSchema:A.properties.
colour.properties.psnr,data:l};e===null?e=[P]:e.push(P),t++}let a=d.fading;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(
a)){const P={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.colour.properties.fading,data:a};e===null?e=[P]:e.push(
P),t++}if(a<0||isNaN(a)){const P={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.colour.properties.fading,data:a};
e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:A.properties.colour.properties.fading.type,parentSchema:A.properties.
colour.properties.fading,data:a};e===null?e=[P]:e.push(P),t++}let m=d.tint;if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(
m)){const P={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:A.properties.colour.properties.tint,data:m};e===null?e=[P]:e.push(P),t++}
if(m<0||isNaN(m)){const P={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.colour.properties.tint,data:m};e===null?e=[
P]:e.push(P),t++}}else{const P={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:A.properties.colour.properties.tint.type,parentSchema:A.properties.colour.properties.
tint,data:m};e===null?e=[P]:e.push(P),t++}let u=d.glaring;if(typeof u=="number"&&isFinite(u)){if(u<1||isNaN(u)){const P={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:A.properties.colour.properties.glaring,data:u};e===null?e=[P]:e.push(P),t++}}else{const P={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:A.properties.colour.properties.glaring.type,parentSchema:A.properties.colour.properties.glaring,data:u};e===
null?e=[P]:e.push(P),t++}let N=d.clipped;if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N)){const P={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:A.properties.colour.properties.clipped,data:N};e===null?e=[P]:e.push(P),t++}if(N<0||isNaN(N)){const P={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:A.properties.colour.properties.clipped,data:N};e===null?e=[P]:e.push(P),t++}}else{const P={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:A.properties.colour.properties.clipped.type,parentSchema:A.properties.colour.properties.clipped,data:N};e===
null?e=[P]:e.push(P),t++}let v=d.blown;if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v)){const P={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:A.properties.colour.properties.blown,data:v};e===null?e=[P]:e.push(P),t++}if(v<0||isNaN(v)){const P={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:A.properties.colour.properties.blown,data:v};e===null?e=[P]:e.push(P),t++}}else{const P={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:A.properties.colour.properties.blown.type,parentSchema:A.properties.colour.properties.blown,data:v};e===null?
e=[P]:e.push(P),t++}}else{const g={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:A.properties.colour.type,parentSchema:A.properties.colour,data:d};e===null?e=[g]:e.push(g),t++}let i=r.
sharpness;if(i&&typeof i=="object"&&!Array.isArray(i)){i.melted===void 0&&(i.melted=.05),i.soft===void 0&&(i.soft=.35);for(const l in i)
if(!(l==="melted"||l==="soft")){const a={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:A.properties.sharpness,data:i};
e===null?e=[a]:e.push(a),t++}let g=i.melted;if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g)){const l={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.sharpness.properties.melted,data:g};e===null?e=[l]:e.push(l),t++}if(g<0||
isNaN(g)){const l={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.sharpness.properties.melted,data:g};e===null?
e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:A.properties.sharpness.properties.melted.type,parentSchema:A.properties.
sharpness.properties.melted,data:g};e===null?e=[l]:e.push(l),t++}let c=i.soft;if(typeof c=="number"&&isFinite(c)){if(c>1||
isNaN(c)){const l={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:A.properties.sharpness.properties.soft,data:c};e===null?
e=[l]:e.push(l),t++}if(c<0||isNaN(c)){const l={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.sharpness.properties.
soft,data:c};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:A.properties.sharpness.properties.soft.type,parentSchema:A.
properties.sharpness.properties.soft,data:c};e===null?e=[l]:e.push(l),t++}}else{const g={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:A.properties.sharpness.type,parentSchema:A.properties.
sharpness,data:i};e===null?e=[g]:e.push(g),t++}let p=r.drift;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const g={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:A.properties.
drift.type,parentSchema:A.properties.drift,data:p};e===null?e=[g]:e.push(g),t++}if(typeof p=="number"&&isFinite(p)){if(p>
64||isNaN(p)){const g={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:A.properties.drift,data:p};e===null?e=[g]:e.push(g),t++}if(p<0||isNaN(p)){const g={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:A.properties.drift,data:p};e===null?e=[g]:e.push(g),t++}}let y=r.memorised;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y))){const g={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:A.properties.memorised.type,parentSchema:A.properties.memorised,data:y};e===null?e=[g]:e.push(g),
t++}if(typeof y=="number"&&isFinite(y)){if(y>64||isNaN(y)){const g={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:A.properties.memorised,data:y};
e===null?e=[g]:e.push(g),t++}if(y<0||isNaN(y)){const g={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:A.properties.memorised,data:y};e===null?
e=[g]:e.push(g),t++}}let f=r.variety;if(f&&typeof f=="object"&&!Array.isArray(f)){f.bad===void 0&&(f.bad=.25),f.warn===void 0&&
(f.warn=.5);for(const l in f)if(!(l==="bad"||l==="warn")){const a={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:A.properties.
variety,data:f};e===null?e=[a]:e.push(a),t++}let g=f.bad;if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g)){const l={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:A.properties.variety.properties.bad,data:g};e===null?e=[l]:e.push(l),t++}if(g<0||isNaN(
g)){const l={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:A.properties.variety.properties.bad,data:g};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:A.properties.variety.properties.bad.type,parentSchema:A.properties.variety.properties.bad,data:g};e===null?
e=[l]:e.push(l),t++}let c=f.warn;if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c)){const l={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:A.properties.variety.properties.warn,data:c};e===null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){const l={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:A.properties.variety.properties.warn,data:c};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:A.properties.
variety.properties.warn.type,parentSchema:A.properties.variety.properties.warn,data:c};e===null?e=[l]:e.push(l),t++}}else{
const g={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:A.
properties.variety.type,parentSchema:A.properties.variety,data:f};e===null?e=[g]:e.push(g),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:r};e===null?e=[n]:e.push(n),
t++}return he.errors=e,t===0}function Ie(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.negative===void 0&&(r.negative=
""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.sampler===void 0&&(r.sampler="ddim"),r.strength===void 0&&
(r.strength=1),r.health===void 0&&(r.health={});for(const d in r)if(!Q.call(M.properties,d)){const i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:M,data:r};e===
null?e=[i]:e.push(i),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const d={
instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:M.properties.every.type},schema:M.
properties.every.type,parentSchema:M.properties.every,data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const d={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:M.properties.every,data:n};e===null?e=[d]:e.push(d),t++}if(typeof n=="str\
ing"&&!Ye.test(n)){const d={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:M.properties.every,data:n};
e===null?e=[d]:e.push(d),t++}if(r.prompts!==void 0){let d=r.prompts;if(Array.isArray(d)){if(d.length<1){const p={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:M.properties.
prompts,data:d};e===null?e=[p]:e.push(p),t++}const i=d.length;for(let p=0;p<i;p++)Le(d[p],{instancePath:s+"/prompts/"+p,
parentData:d,parentDataProperty:p,rootData:j})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)}else{const i={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:M.properties.prompts.type,
parentSchema:M.properties.prompts,data:d};e===null?e=[i]:e.push(i),t++}}let o=r.negative;if(typeof o!="string"){const d={
instancePath:s+"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:M.properties.
negative.type,parentSchema:M.properties.negative,data:o};e===null?e=[d]:e.push(d),t++}if(r.width!==void 0){let d=r.width;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const i={instancePath:s+"/width",schemaPath:"#/properties/widt\
h/type",keyword:"type",params:{type:"integer"},schema:M.properties.width.type,parentSchema:M.properties.width,data:d};e===
null?e=[i]:e.push(i),t++}if(typeof d=="number"&&isFinite(d)&&(d<64||isNaN(d))){const i={instancePath:s+"/width",schemaPath:"\
#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:M.properties.width,
data:d};e===null?e=[i]:e.push(i),t++}}if(r.height!==void 0){let d=r.height;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d))){const i={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:M.
properties.height.type,parentSchema:M.properties.height,data:d};e===null?e=[i]:e.push(i),t++}if(typeof d=="number"&&isFinite(
d)&&(d<64||isNaN(d))){const i={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:M.properties.height,data:d};e===null?e=[i]:e.push(i),t++}}let h=r.steps;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const d={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:M.properties.steps.type,parentSchema:M.properties.steps,data:h};e===
null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){const d={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:M.properties.steps,
data:h};e===null?e=[d]:e.push(d),t++}let S=r.cfg;if(!(typeof S=="number"&&isFinite(S))){const d={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:M.properties.cfg.type,parentSchema:M.properties.cfg,
data:S};e===null?e=[d]:e.push(d),t++}let b=r.sampler;if(!(b==="ddim"||b==="euler_a")){const d={instancePath:s+"/sampler",
schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{allowedValues:M.properties.sampler.enum},schema:M.properties.
sampler.enum,parentSchema:M.properties.sampler,data:b};e===null?e=[d]:e.push(d),t++}if(le(r.strength,{instancePath:s+"/s\
trength",parentData:r,parentDataProperty:"strength",rootData:j})||(e=e===null?le.errors:e.concat(le.errors),t=e.length),
he(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"health",rootData:j})||(e=e===null?he.errors:e.concat(
he.errors),t=e.length),!s.startsWith("/defaults/")&&["prompts"].filter(d=>Object.hasOwn(r,d)).length!==1){const d={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:M.requiredWhenMerged,parentSchema:M,
data:r};e===null?e=[d]:e.push(d),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:M.type,parentSchema:M,data:r};e===null?e=[n]:e.push(n),t++}return Ie.errors=e,t===0}const Qe=new RegExp("^\\d\
+(\\.\\d+)? *(s|min|h)$","u");function pe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===void 0&&(r.trainer="micro"),
r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=
1),r.optimizer===void 0&&(r.optimizer={}),r.seed===void 0&&(r.seed=0),r.silence===void 0&&(r.silence="30 min"),r.keep_states===
void 0&&(r.keep_states=3);for(const c in r)if(!Q.call(w.properties,c)){const l={instancePath:s,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:w,data:r};e===null?e=[l]:
e.push(l),t++}if(r.matrix!==void 0&&(me(r.matrix,{instancePath:s+"/matrix",parentData:r,parentDataProperty:"matrix",rootData:j})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.method!==void 0){let c=r.method;if(c!=="lora"){const l={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:w.properties.method.enum},schema:w.
properties.method.enum,parentSchema:w.properties.method,data:c};e===null?e=[l]:e.push(l),t++}}if(r.base!==void 0){let c=r.
base;if(typeof c!="string"){const l={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"\
string"},schema:w.properties.base.type,parentSchema:w.properties.base,data:c};e===null?e=[l]:e.push(l),t++}}let o=r.vae;
if(typeof o!="string"){const c={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"st\
ring"},schema:w.properties.vae.type,parentSchema:w.properties.vae,data:o};e===null?e=[c]:e.push(c),t++}if(r.datasets!==void 0){
let c=r.datasets;if(Array.isArray(c)){if(c.length<1){const a={instancePath:s+"/datasets",schemaPath:"#/properties/datase\
ts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.properties.datasets,data:c};e===null?e=[a]:e.push(
a),t++}const l=c.length;for(let a=0;a<l;a++){let m=c[a];if(typeof m!="string"){const u={instancePath:s+"/datasets/"+a,schemaPath:"\
#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:w.properties.datasets.items.type,parentSchema:w.
properties.datasets.items,data:m};e===null?e=[u]:e.push(u),t++}}}else{const l={instancePath:s+"/datasets",schemaPath:"#/\
properties/datasets/type",keyword:"type",params:{type:"array"},schema:w.properties.datasets.type,parentSchema:w.properties.
datasets,data:c};e===null?e=[l]:e.push(l),t++}}let h=r.trainer;const S=t;let b=!1;const d=t;if(h!=="micro"){const c={instancePath:s+
"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:w.properties.trainer.anyOf[0].
enum},schema:w.properties.trainer.anyOf[0].enum,parentSchema:w.properties.trainer.anyOf[0],data:h};e===null?e=[c]:e.push(
c),t++}var n=d===t;if(b=b||n,!b){const c=t;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.command===void 0){const a={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"\
command"},schema:w.properties.trainer.anyOf[1].required,parentSchema:w.properties.trainer.anyOf[1],data:h};e===null?e=[a]:
e.push(a),t++}for(const a in h)if(a!=="command"){const m={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:w.properties.
trainer.anyOf[1],data:h};e===null?e=[m]:e.push(m),t++}if(h.command!==void 0){let a=h.command;if(Array.isArray(a)){if(a.length<
1){const u={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.properties.trainer.anyOf[1].properties.command,data:a};e===null?e=[u]:
e.push(u),t++}const m=a.length;for(let u=0;u<m;u++){let N=a[u];if(typeof N!="string"){const v={instancePath:s+"/trainer/\
command/"+u,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},
schema:w.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:w.properties.trainer.anyOf[1].properties.
command.items,data:N};e===null?e=[v]:e.push(v),t++}}}else{const m={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:w.properties.trainer.anyOf[1].
properties.command.type,parentSchema:w.properties.trainer.anyOf[1].properties.command,data:a};e===null?e=[m]:e.push(m),t++}}}else{
const a={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:w.properties.trainer.anyOf[1].type,parentSchema:w.properties.trainer.anyOf[1],data:h};e===null?e=[a]:e.push(a),t++}
var n=c===t;b=b||n}if(b)t=S,e!==null&&(S?e.length=S:e=null);else{const c={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:w.properties.trainer.anyOf,parentSchema:w.properties.trainer,data:h};
e===null?e=[c]:e.push(c),t++}if(We(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:j})||
(e=e===null?We.errors:e.concat(We.errors),t=e.length),r.schedule!==void 0){let c=r.schedule;if(!(typeof c=="number"&&isFinite(
c))&&typeof c!="string"&&!(c&&typeof c=="object"&&!Array.isArray(c))){const l={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:w.properties.schedule.type},schema:w.properties.schedule.type,parentSchema:w.
properties.schedule,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="string"&&c.length<1){const l={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
schedule,data:c};e===null?e=[l]:e.push(l),t++}if(c&&typeof c=="object"&&!Array.isArray(c)){c.warmup===void 0&&(c.warmup=
0);for(const a in c)if(!(a==="constant"||a==="linear"||a==="cosine"||a==="anneal"||a==="until_failure"||a==="warmup")){const m={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:w.properties.schedule,data:c};e===null?e=[m]:e.push(m),t++}if(c.constant!==
void 0&&(C(c.constant,{instancePath:s+"/schedule/constant",parentData:c,parentDataProperty:"constant",rootData:j})||(e=e===
null?C.errors:e.concat(C.errors),t=e.length)),c.linear!==void 0){let a=c.linear;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.end===void 0&&(a.end=0),a.peak===void 0){const u={instancePath:s+"/schedule/linear",schemaPath:"#/properties/sc\
hedule/properties/linear/required",keyword:"required",params:{missingProperty:"peak"},schema:w.properties.schedule.properties.
linear.required,parentSchema:w.properties.schedule.properties.linear,data:a};e===null?e=[u]:e.push(u),t++}for(const u in a)
if(!(u==="peak"||u==="end")){const N={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/lin\
ear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:w.properties.
schedule.properties.linear,data:a};e===null?e=[N]:e.push(N),t++}a.peak!==void 0&&(C(a.peak,{instancePath:s+"/schedule/li\
near/peak",parentData:a,parentDataProperty:"peak",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length));let m=a.
end;if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m)){const u={instancePath:s+"/schedule/linear/end",schemaPath:"#/p\
roperties/schedule/properties/linear/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:w.properties.schedule.properties.linear.properties.end,data:m};e===null?e=[u]:e.push(u),t++}if(m<0||isNaN(m)){
const u={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.schedule.properties.linear.properties.
end,data:m};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/s\
chedule/properties/linear/properties/end/type",keyword:"type",params:{type:"number"},schema:w.properties.schedule.properties.
linear.properties.end.type,parentSchema:w.properties.schedule.properties.linear.properties.end,data:m};e===null?e=[u]:e.
push(u),t++}}else{const m={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"\
type",params:{type:"object"},schema:w.properties.schedule.properties.linear.type,parentSchema:w.properties.schedule.properties.
linear,data:a};e===null?e=[m]:e.push(m),t++}}if(c.cosine!==void 0){let a=c.cosine;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.end===void 0&&(a.end=0),a.restarts===void 0&&(a.restarts=0),a.decay===void 0&&(a.decay=1),a.peak===void 0){const v={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{
missingProperty:"peak"},schema:w.properties.schedule.properties.cosine.required,parentSchema:w.properties.schedule.properties.
cosine,data:a};e===null?e=[v]:e.push(v),t++}for(const v in a)if(!(v==="peak"||v==="end"||v==="restarts"||v==="decay")){const P={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:w.properties.schedule.properties.cosine,data:a};
e===null?e=[P]:e.push(P),t++}a.peak!==void 0&&(C(a.peak,{instancePath:s+"/schedule/cosine/peak",parentData:a,parentDataProperty:"\
peak",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length));let m=a.end;if(typeof m=="number"&&isFinite(m)){
if(m>1||isNaN(m)){const v={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.properties.schedule.properties.
cosine.properties.end,data:m};e===null?e=[v]:e.push(v),t++}if(m<0||isNaN(m)){const v={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:w.properties.schedule.properties.cosine.properties.end,data:m};e===null?e=[v]:e.push(v),t++}}else{
const v={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:w.properties.schedule.properties.cosine.properties.end.type,parentSchema:w.
properties.schedule.properties.cosine.properties.end,data:m};e===null?e=[v]:e.push(v),t++}let u=a.restarts;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const v={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:w.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:w.properties.schedule.properties.cosine.properties.restarts,data:u};
e===null?e=[v]:e.push(v),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){const v={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:w.properties.schedule.properties.cosine.properties.restarts,data:u};e===
null?e=[v]:e.push(v),t++}if(u<0||isNaN(u)){const v={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.
properties.schedule.properties.cosine.properties.restarts,data:u};e===null?e=[v]:e.push(v),t++}}let N=a.decay;if(typeof N==
"number"&&isFinite(N)){if(N>1||isNaN(N)){const v={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:w.
properties.schedule.properties.cosine.properties.decay,data:N};e===null?e=[v]:e.push(v),t++}if(N<=0||isNaN(N)){const v={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:w.properties.schedule.properties.
cosine.properties.decay,data:N};e===null?e=[v]:e.push(v),t++}}else{const v={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:w.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:w.properties.schedule.properties.cosine.properties.decay,data:N};
e===null?e=[v]:e.push(v),t++}}else{const m={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:w.properties.schedule.properties.cosine.type,parentSchema:w.
properties.schedule.properties.cosine,data:a};e===null?e=[m]:e.push(m),t++}}if(c.anneal!==void 0){let a=c.anneal;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.start===void 0&&(a.start=""),a.cycles===void 0){const u={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:w.properties.schedule.properties.anneal.required,parentSchema:w.properties.schedule.properties.anneal,data:a};e===
null?e=[u]:e.push(u),t++}for(const u in a)if(!(u==="start"||u==="cycles")){const N={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:w.properties.schedule.properties.anneal,data:a};e===null?e=[N]:e.push(N),t++}let m=a.start;if(typeof m!=
"string"){const u={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:w.properties.schedule.properties.anneal.properties.start.type,
parentSchema:w.properties.schedule.properties.anneal.properties.start,data:m};e===null?e=[u]:e.push(u),t++}if(a.cycles!==
void 0){let u=a.cycles;if(Array.isArray(u)){if(u.length<1){const v={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.
properties.schedule.properties.anneal.properties.cycles,data:u};e===null?e=[v]:e.push(v),t++}const N=u.length;for(let v=0;v<
N;v++){let P=u[v];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.burst===void 0){const k={instancePath:s+"/schedule/a\
nneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:w.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:w.
properties.schedule.properties.anneal.properties.cycles.items,data:P};e===null?e=[k]:e.push(k),t++}if(P.steps===void 0){
const k={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:w.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:w.properties.schedule.properties.anneal.properties.cycles.items,data:P};e===null?e=[k]:
e.push(k),t++}if(P.base===void 0){const k={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:w.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:w.properties.schedule.properties.anneal.properties.
cycles.items,data:P};e===null?e=[k]:e.push(k),t++}if(P.period===void 0){const k={instancePath:s+"/schedule/anneal/cycles\
/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:w.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:w.properties.schedule.
properties.anneal.properties.cycles.items,data:P};e===null?e=[k]:e.push(k),t++}if(P.until===void 0){const k={instancePath:s+
"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:w.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:w.properties.schedule.properties.anneal.properties.cycles.items,data:P};e===null?e=[k]:e.push(k),t++}for(const k in P)
if(!(k==="burst"||k==="steps"||k==="base"||k==="period"||k==="until")){const q={instancePath:s+"/schedule/anneal/cycles/"+
v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:k},schema:!1,parentSchema:w.properties.schedule.properties.anneal.properties.cycles.
items,data:P};e===null?e=[q]:e.push(q),t++}if(P.burst!==void 0&&(C(P.burst,{instancePath:s+"/schedule/anneal/cycles/"+v+
"/burst",parentData:P,parentDataProperty:"burst",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),P.steps!==
void 0){let k=P.steps;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const q={instancePath:s+"/schedule/annea\
l/cycles/"+v+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:w.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:w.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:k};e===null?
e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)&&(k<1||isNaN(k))){const q={instancePath:s+"/schedule/anneal/cycle\
s/"+v+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:k};e===null?e=[q]:e.push(q),t++}}if(P.base!==void 0&&(C(P.base,{instancePath:s+"/schedule/an\
neal/cycles/"+v+"/base",parentData:P,parentDataProperty:"base",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.
length)),P.period!==void 0){let k=P.period;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const q={instancePath:s+
"/schedule/anneal/cycles/"+v+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:w.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:w.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)&&(k<2||isNaN(k))){const q={instancePath:s+"/sche\
dule/anneal/cycles/"+v+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:w.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:k};e===null?e=[q]:e.push(q),t++}}if(P.until!==void 0){let k=P.until;
if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const q={instancePath:s+"/schedule/anneal/cycles/"+v+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:w.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:w.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k==
"number"&&isFinite(k)&&(k<1||isNaN(k))){const q={instancePath:s+"/schedule/anneal/cycles/"+v+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:w.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:k};
e===null?e=[q]:e.push(q),t++}}}else{const k={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:w.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:w.properties.schedule.properties.anneal.properties.cycles.items,data:P};
e===null?e=[k]:e.push(k),t++}}}else{const N={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:w.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:w.properties.schedule.properties.anneal.properties.cycles,data:u};e===null?e=[N]:e.push(
N),t++}}}else{const m={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:w.properties.schedule.properties.anneal.type,parentSchema:w.properties.schedule.properties.
anneal,data:a};e===null?e=[m]:e.push(m),t++}}if(c.until_failure!==void 0){let a=c.until_failure;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.divide===void 0&&(a.divide=10),a.start===void 0){const u={instancePath:s+"/schedule/until_failur\
e",schemaPath:"#/properties/schedule/properties/until_failure/required",keyword:"required",params:{missingProperty:"star\
t"},schema:w.properties.schedule.properties.until_failure.required,parentSchema:w.properties.schedule.properties.until_failure,
data:a};e===null?e=[u]:e.push(u),t++}if(a.until===void 0){const u={instancePath:s+"/schedule/until_failure",schemaPath:"\
#/properties/schedule/properties/until_failure/required",keyword:"required",params:{missingProperty:"until"},schema:w.properties.
schedule.properties.until_failure.required,parentSchema:w.properties.schedule.properties.until_failure,data:a};e===null?
e=[u]:e.push(u),t++}for(const u in a)if(!(u==="start"||u==="divide"||u==="until")){const N={instancePath:s+"/schedule/un\
til_failure",schemaPath:"#/properties/schedule/properties/until_failure/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:u},schema:!1,parentSchema:w.properties.schedule.properties.until_failure,data:a};e===null?
e=[N]:e.push(N),t++}a.start!==void 0&&(C(a.start,{instancePath:s+"/schedule/until_failure/start",parentData:a,parentDataProperty:"\
start",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length));let m=a.divide;if(typeof m=="number"&&isFinite(
m)){if(m<=1||isNaN(m)){const u={instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/proper\
ties/until_failure/properties/divide/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},schema:1,
parentSchema:w.properties.schedule.properties.until_failure.properties.divide,data:m};e===null?e=[u]:e.push(u),t++}}else{
const u={instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/properties/until_failure/prop\
erties/divide/type",keyword:"type",params:{type:"number"},schema:w.properties.schedule.properties.until_failure.properties.
divide.type,parentSchema:w.properties.schedule.properties.until_failure.properties.divide,data:m};e===null?e=[u]:e.push(
u),t++}a.until!==void 0&&(C(a.until,{instancePath:s+"/schedule/until_failure/until",parentData:a,parentDataProperty:"unt\
il",rootData:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{const m={instancePath:s+"/schedule/until_fai\
lure",schemaPath:"#/properties/schedule/properties/until_failure/type",keyword:"type",params:{type:"object"},schema:w.properties.
schedule.properties.until_failure.type,parentSchema:w.properties.schedule.properties.until_failure,data:a};e===null?e=[m]:
e.push(m),t++}}let l=c.warmup;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const a={instancePath:s+"/schedu\
le/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"integer"},schema:w.properties.
schedule.properties.warmup.type,parentSchema:w.properties.schedule.properties.warmup,data:l};e===null?e=[a]:e.push(a),t++}
if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){const a={instancePath:s+"/schedule/warmup",schemaPath:"#/propert\
ies/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:w.properties.
schedule.properties.warmup,data:l};e===null?e=[a]:e.push(a),t++}if(l<0||isNaN(l)){const a={instancePath:s+"/schedule/war\
mup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:w.properties.schedule.properties.warmup,data:l};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&
["constant","linear","cosine","anneal","until_failure"].filter(a=>Object.hasOwn(c,a)).length!==1){const a={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["constant",
"linear","cosine","anneal","until_failure"]},schema:w.properties.schedule.requiredWhenMerged,parentSchema:w.properties.schedule,
data:c};e===null?e=[a]:e.push(a),t++}}}if(r.steps!==void 0){let c=r.steps;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))){const l={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:w.
properties.steps.type,parentSchema:w.properties.steps,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(
c)&&(c<1||isNaN(c))){const l={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:w.properties.steps,data:c};e===null?e=[l]:e.push(l),t++}}if(r.epochs!==void 0){
let c=r.epochs;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const l={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:w.properties.epochs.type,parentSchema:w.properties.
epochs,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){const l={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.
properties.epochs,data:c};e===null?e=[l]:e.push(l),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const c={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:w.properties.batch_size.type,parentSchema:w.properties.batch_size,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const c={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.properties.batch_size,data:i};e===null?e=[
c]:e.push(c),t++}let p=r.gradient_accumulation;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const c={instancePath:s+
"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:w.
properties.gradient_accumulation.type,parentSchema:w.properties.gradient_accumulation,data:p};e===null?e=[c]:e.push(c),t++}
if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const c={instancePath:s+"/gradient_accumulation",schemaPath:"#/prop\
erties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:w.properties.
gradient_accumulation,data:p};e===null?e=[c]:e.push(c),t++}r.unet_lr!==void 0&&(ie(r.unet_lr,{instancePath:s+"/unet_lr",
parentData:r,parentDataProperty:"unet_lr",rootData:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.text_encoder_lr!==
void 0&&(ie(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:j})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),Fe(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"\
optimizer",rootData:j})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);let y=r.seed;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},schema:w.properties.seed.type,parentSchema:w.properties.seed,data:y};e===null?e=[c]:e.push(c),t++}if(typeof y==
"number"&&isFinite(y)){if(y>4294967295||isNaN(y)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:w.properties.seed,data:y};e===
null?e=[c]:e.push(c),t++}if(y<0||isNaN(y)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.seed,data:y};e===null?e=[c]:e.push(c),t++}}
if(r.clip_skip!==void 0){let c=r.clip_skip;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const l={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:w.properties.clip_skip.
type,parentSchema:w.properties.clip_skip,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)&&(c<1||
isNaN(c))){const l={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:w.properties.clip_skip,data:c};e===null?e=[l]:e.push(l),t++}}if(r.previews!==void 0&&
(Ie(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:j})||(e=e===null?Ie.errors:
e.concat(Ie.errors),t=e.length)),r.on_failure!==void 0){let c=r.on_failure;if(!(c==="report"||c==="stop"||c==="rollback")){
const l={instancePath:s+"/on_failure",schemaPath:"#/properties/on_failure/enum",keyword:"enum",params:{allowedValues:w.properties.
on_failure.enum},schema:w.properties.on_failure.enum,parentSchema:w.properties.on_failure,data:c};e===null?e=[l]:e.push(
l),t++}}if(r.save_every!==void 0){let c=r.save_every;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const l={
instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:w.properties.
save_every.type,parentSchema:w.properties.save_every,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(
c)&&(c<1||isNaN(c))){const l={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:w.properties.save_every,data:c};e===null?e=[l]:e.push(l),t++}}let f=r.
silence;if(typeof f=="string"){if(!Qe.test(f)){const c={instancePath:s+"/silence",schemaPath:"#/properties/silence/patte\
rn",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)? *(s|min|h)$"},schema:"^\\d+(\\.\\d+)? *(s|min|h)$",parentSchema:w.
properties.silence,data:f};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/silence",schemaPath:"#/propertie\
s/silence/type",keyword:"type",params:{type:"string"},schema:w.properties.silence.type,parentSchema:w.properties.silence,
data:f};e===null?e=[c]:e.push(c),t++}let g=r.keep_states;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const c={
instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"integer"},schema:w.
properties.keep_states.type,parentSchema:w.properties.keep_states,data:g};e===null?e=[c]:e.push(c),t++}if(typeof g=="num\
ber"&&isFinite(g)&&(g<0||isNaN(g))){const c={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:w.properties.keep_states,data:g};e===null?e=[c]:
e.push(c),t++}if(!s.startsWith("/defaults/")){if(["method"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:w.requiredWhenMerged,parentSchema:w,
data:r};e===null?e=[c]:e.push(c),t++}if(["base"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:w.requiredWhenMerged,parentSchema:w,data:r};
e===null?e=[c]:e.push(c),t++}if(["datasets"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:w.requiredWhenMerged,parentSchema:w,
data:r};e===null?e=[c]:e.push(c),t++}if(["schedule"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:w.requiredWhenMerged,parentSchema:w,
data:r};e===null?e=[c]:e.push(c),t++}if(["steps","epochs"].filter(c=>Object.hasOwn(r,c)).length!==1){const c={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:w.requiredWhenMerged,
parentSchema:w,data:r};e===null?e=[c]:e.push(c),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:w.type,parentSchema:w,data:r};e===null?e=[o]:e.push(o),t++}return pe.errors=e,t===0}const L={type:"\
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
en file."}}};function ne(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;const n=t,
o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if(r.alpha===void 0&&(S="alpha")||r.blocks===void 0&&(S="blocks")){
const b={};e===null?e=[b]:e.push(b),t++}}var h=o===t;if(h){const S={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},
schema:L.not,parentSchema:L,data:r};e===null?e=[S]:e.push(S),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&
(r.dtype="fp16");for(const i in r)if(!(i==="matrix"||i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||
i==="vae"||i==="dtype")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}r.matrix!==void 0&&(me(r.matrix,{instancePath:s+
"/matrix",parentData:r,parentDataProperty:"matrix",rootData:j})||(e=e===null?me.errors:e.concat(me.errors),t=e.length));
let S=r.method;if(S!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"e\
num",params:{allowedValues:L.properties.method.enum},schema:L.properties.method.enum,parentSchema:L.properties.method,data:S};
e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)
if(!(p==="a"||p==="b")){const y={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:L.properties.models,data:i};e===null?e=[y]:e.
push(y),t++}if(i.a!==void 0){let p=i.a;if(typeof p!="string"){const y={instancePath:s+"/models/a",schemaPath:"#/properti\
es/models/properties/a/type",keyword:"type",params:{type:"string"},schema:L.properties.models.properties.a.type,parentSchema:L.
properties.models.properties.a,data:p};e===null?e=[y]:e.push(y),t++}}if(i.b!==void 0){let p=i.b;if(typeof p!="string"){const y={
instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:L.
properties.models.properties.b.type,parentSchema:L.properties.models.properties.b,data:p};e===null?e=[y]:e.push(y),t++}}
if(!s.startsWith("/defaults/")&&["a"].filter(p=>Object.hasOwn(i,p)).length!==1){const p={instancePath:s+"/models",schemaPath:"\
#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:L.properties.models.requiredWhenMerged,
parentSchema:L.properties.models,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:L.properties.models.type,parentSchema:L.properties.
models,data:i};e===null?e=[p]:e.push(p),t++}}if(r.alpha!==void 0){let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i)){const p={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:L.properties.alpha,data:i};e===null?e=[p]:e.push(p),t++}if(i<0||isNaN(i)){const p={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.
properties.alpha,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:L.properties.alpha.type,parentSchema:L.properties.alpha,data:i};e===
null?e=[p]:e.push(p),t++}}if(r.blocks!==void 0){let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const y={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:L.properties.
blocks,data:i};e===null?e=[y]:e.push(y),t++}if(i.length<26){const y={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:L.properties.blocks,data:i};e===null?e=[y]:e.
push(y),t++}const p=i.length;for(let y=0;y<p;y++){let f=i[y];if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const g={
instancePath:s+"/blocks/"+y,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:L.properties.blocks.items,data:f};e===null?e=[g]:e.push(g),t++}if(f<0||isNaN(f)){const g={instancePath:s+
"/blocks/"+y,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:L.properties.blocks.items,data:f};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/blocks/"+y,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:L.properties.blocks.items.type,parentSchema:L.
properties.blocks.items,data:f};e===null?e=[g]:e.push(g),t++}}}else{const p={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:L.properties.blocks.type,parentSchema:L.properties.blocks,
data:i};e===null?e=[p]:e.push(p),t++}}let b=r.loras;if(b&&typeof b=="object"&&!Array.isArray(b))for(const i in b){let p=b[i];
if(!(typeof p=="number"&&isFinite(p))){const y={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:L.properties.loras.additionalProperties.
type,parentSchema:L.properties.loras.additionalProperties,data:p};e===null?e=[y]:e.push(y),t++}}else{const i={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:L.properties.loras.type,parentSchema:L.
properties.loras,data:b};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const p={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:L.properties.vae.type,parentSchema:L.
properties.vae,data:i};e===null?e=[p]:e.push(p),t++}}let d=r.dtype;if(!(d==="fp16"||d==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:L.properties.dtype.enum},schema:L.properties.
dtype.enum,parentSchema:L.properties.dtype,data:d};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:L.requiredWhenMerged,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}}else{
const S={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:r};e===
null?e=[S]:e.push(S),t++}return ne.errors=e,t===0}const U={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function De(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:U,data:r};e===null?e=[o]:e.push(o),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:U.dependencies,parentSchema:U,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const o={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.checkpoint,data:n};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:U.properties.checkpoint.type,parentSchema:U.properties.checkpoint,data:n};e===null?e=
[o]:e.push(o),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const o={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.vae,data:n};e===null?
e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:U.properties.vae.type,parentSchema:U.properties.vae,data:n};e===null?e=[o]:e.push(o),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:U.properties.clip_skip.type,parentSchema:U.
properties.clip_skip,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:U.properties.clip_skip,data:n};e===null?e=[o]:e.push(o),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:U.requiredWhenMerged,parentSchema:U,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,
data:r};e===null?e=[n]:e.push(n),t++}return De.errors=e,t===0}const O={type:"object",additionalProperties:!1,requiredWhenMerged:[
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
s/health",default:{}}}};function Me(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.negative===void 0&&(r.negative=""),r.seeds===void 0&&(r.seeds=6),r.strengths===
void 0&&(r.strengths=[1]),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.health===void 0&&(r.health={});for(const f in r)
if(!Q.call(O.properties,f)){const g={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},schema:!1,parentSchema:O,data:r};e===null?e=[g]:e.push(g),t++}if(r.trainings!==void 0){let f=r.trainings;
if(Array.isArray(f)){if(f.length<1){const a={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:O.properties.trainings,data:f};e===null?e=[a]:e.push(a),t++}const g=f.length;
for(let a=0;a<g;a++){let m=f[a];if(typeof m!="string"){const u={instancePath:s+"/trainings/"+a,schemaPath:"#/properties/\
trainings/items/type",keyword:"type",params:{type:"string"},schema:O.properties.trainings.items.type,parentSchema:O.properties.
trainings.items,data:m};e===null?e=[u]:e.push(u),t++}}let c=f.length,l;if(c>1){const a={};for(;c--;){let m=f[c];if(typeof m==
"string"){if(typeof a[m]=="number"){l=a[m];const u={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/uniqu\
eItems",keyword:"uniqueItems",params:{i:c,j:l},schema:!0,parentSchema:O.properties.trainings,data:f};e===null?e=[u]:e.push(
u),t++;break}a[m]=c}}}}else{const g={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/type",keyword:"type",
params:{type:"array"},schema:O.properties.trainings.type,parentSchema:O.properties.trainings,data:f};e===null?e=[g]:e.push(
g),t++}}if(r.prompts!==void 0){let f=r.prompts;if(Array.isArray(f)){if(f.length<1){const c={instancePath:s+"/prompts",schemaPath:"\
#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.prompts,data:f};e===
null?e=[c]:e.push(c),t++}const g=f.length;for(let c=0;c<g;c++){let l=f[c];if(typeof l=="string"){if(l.length<1){const a={
instancePath:s+"/prompts/"+c,schemaPath:"#/properties/prompts/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:O.properties.prompts.items,data:l};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/prompts/"+c,
schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type:"string"},schema:O.properties.prompts.items.type,
parentSchema:O.properties.prompts.items,data:l};e===null?e=[a]:e.push(a),t++}}}else{const g={instancePath:s+"/prompts",schemaPath:"\
#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:O.properties.prompts.type,parentSchema:O.properties.
prompts,data:f};e===null?e=[g]:e.push(g),t++}}let o=r.negative;if(typeof o!="string"){const f={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:O.properties.negative.type,parentSchema:O.
properties.negative,data:o};e===null?e=[f]:e.push(f),t++}let h=r.seeds;const S=t;let b=!1;const d=t;if(!(typeof h=="numb\
er"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const f={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:O.properties.seeds.anyOf[0].type,parentSchema:O.properties.seeds.anyOf[0],data:h};e===
null?e=[f]:e.push(f),t++}if(typeof h=="number"&&isFinite(h)){if(h>64||isNaN(h)){const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:O.properties.
seeds.anyOf[0],data:h};e===null?e=[f]:e.push(f),t++}if(h<1||isNaN(h)){const f={instancePath:s+"/seeds",schemaPath:"#/pro\
perties/seeds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.seeds.
anyOf[0],data:h};e===null?e=[f]:e.push(f),t++}}var n=d===t;if(b=b||n,!b){const f=t;if(Array.isArray(h)){if(h.length>64){
const m={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/maxItems",keyword:"maxItems",params:{limit:64},schema:64,
parentSchema:O.properties.seeds.anyOf[1],data:h};e===null?e=[m]:e.push(m),t++}if(h.length<1){const m={instancePath:s+"/s\
eeds",schemaPath:"#/properties/seeds/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.
seeds.anyOf[1],data:h};e===null?e=[m]:e.push(m),t++}const c=h.length;for(let m=0;m<c;m++){let u=h[m];if(!(typeof u=="num\
ber"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const N={instancePath:s+"/seeds/"+m,schemaPath:"#/properties/seeds/anyOf/1/items/\
type",keyword:"type",params:{type:"integer"},schema:O.properties.seeds.anyOf[1].items.type,parentSchema:O.properties.seeds.
anyOf[1].items,data:u};e===null?e=[N]:e.push(N),t++}if(typeof u=="number"&&isFinite(u)){if(u>4294967295||isNaN(u)){const N={
instancePath:s+"/seeds/"+m,schemaPath:"#/properties/seeds/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:O.properties.seeds.anyOf[1].items,data:u};e===null?e=[N]:e.push(N),t++}
if(u<0||isNaN(u)){const N={instancePath:s+"/seeds/"+m,schemaPath:"#/properties/seeds/anyOf/1/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.seeds.anyOf[1].items,data:u};e===null?e=[N]:e.
push(N),t++}}}let l=h.length,a;if(l>1){const m={};for(;l--;){let u=h[l];if(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)){if(typeof m[u]=="number"){a=m[u];const N={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/uniqueItems",
keyword:"uniqueItems",params:{i:l,j:a},schema:!0,parentSchema:O.properties.seeds.anyOf[1],data:h};e===null?e=[N]:e.push(
N),t++;break}m[u]=l}}}}else{const c={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/type",keyword:"type",
params:{type:"array"},schema:O.properties.seeds.anyOf[1].type,parentSchema:O.properties.seeds.anyOf[1],data:h};e===null?
e=[c]:e.push(c),t++}var n=f===t;b=b||n}if(b)t=S,e!==null&&(S?e.length=S:e=null);else{const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf",keyword:"anyOf",params:{},schema:O.properties.seeds.anyOf,parentSchema:O.properties.seeds,data:h};
e===null?e=[f]:e.push(f),t++}let i=r.strengths;if(Array.isArray(i)){if(i.length<1){const l={instancePath:s+"/strengths",
schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.strengths,
data:i};e===null?e=[l]:e.push(l),t++}const f=i.length;for(let l=0;l<f;l++){let a=i[l];if(typeof a=="number"&&isFinite(a)){
if(a<0||isNaN(a)){const m={instancePath:s+"/strengths/"+l,schemaPath:"#/properties/strengths/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.strengths.items,data:a};e===null?e=[m]:e.push(
m),t++}}else{const m={instancePath:s+"/strengths/"+l,schemaPath:"#/properties/strengths/items/type",keyword:"type",params:{
type:"number"},schema:O.properties.strengths.items.type,parentSchema:O.properties.strengths.items,data:a};e===null?e=[m]:
e.push(m),t++}}let g=i.length,c;if(g>1){const l={};for(;g--;){let a=i[g];if(typeof a=="number"&&isFinite(a)){if(typeof l[a]==
"number"){c=l[a];const m={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/uniqueItems",keyword:"uniqueIte\
ms",params:{i:g,j:c},schema:!0,parentSchema:O.properties.strengths,data:i};e===null?e=[m]:e.push(m),t++;break}l[a]=g}}}}else{
const f={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},schema:O.
properties.strengths.type,parentSchema:O.properties.strengths,data:i};e===null?e=[f]:e.push(f),t++}if(r.width!==void 0){
let f=r.width;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const g={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:O.properties.width.type,parentSchema:O.properties.width,
data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="number"&&isFinite(f)&&(f<64||isNaN(f))){const g={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:O.
properties.width,data:f};e===null?e=[g]:e.push(g),t++}}if(r.height!==void 0){let f=r.height;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const g={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:O.properties.height.type,parentSchema:O.properties.height,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f==
"number"&&isFinite(f)&&(f<64||isNaN(f))){const g={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:O.properties.height,data:f};e===null?e=[g]:e.push(g),t++}}
let p=r.steps;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const f={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:O.properties.steps.type,parentSchema:O.properties.steps,
data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const f={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.
steps,data:p};e===null?e=[f]:e.push(f),t++}let y=r.cfg;if(!(typeof y=="number"&&isFinite(y))){const f={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:O.properties.cfg.type,parentSchema:O.
properties.cfg,data:y};e===null?e=[f]:e.push(f),t++}if(he(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"\
health",rootData:j})||(e=e===null?he.errors:e.concat(he.errors),t=e.length),!s.startsWith("/defaults/")){if(["trainings"].
filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["trainings"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[f]:e.push(f),t++}if([
"prompts"].filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[f]:e.push(
f),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,
data:r};e===null?e=[o]:e.push(o),t++}return Me.errors=e,t===0}const Te=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$","u");function Ve(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===void 0&&(r.models=
{}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.evaluate===void 0&&(r.evaluate={}),r.merge===void 0&&
(r.merge={}),r.report===void 0&&(r.report={});for(const l in r)if(!Q.call($.properties,l)){const a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:$,data:r};e===
null?e=[a]:e.push(a),t++}if(r.sdbuild!==void 0){let l=r.sdbuild;if(l!==1){const a={instancePath:s+"/sdbuild",schemaPath:"\
#/properties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:$.properties.sdbuild,data:l};e===
null?e=[a]:e.push(a),t++}}if(r.extends!==void 0){let l=r.extends;if(typeof l!="string"&&!Array.isArray(l)){const a={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:$.properties.extends.type},schema:$.properties.
extends.type,parentSchema:$.properties.extends,data:l};e===null?e=[a]:e.push(a),t++}if(typeof l=="string"&&l.length<1){const a={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.
properties.extends,data:l};e===null?e=[a]:e.push(a),t++}if(Array.isArray(l)){if(l.length<1){const m={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.
extends,data:l};e===null?e=[m]:e.push(m),t++}const a=l.length;for(let m=0;m<a;m++){let u=l[m];if(typeof u=="string"){if(u.
length<1){const N={instancePath:s+"/extends/"+m,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:$.properties.extends.items,data:u};e===null?e=[N]:e.push(N),t++}}else{const N={instancePath:s+
"/extends/"+m,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:$.properties.extends.
items.type,parentSchema:$.properties.extends.items,data:u};e===null?e=[N]:e.push(N),t++}}}}if(r.vars!==void 0){let l=r.vars;
if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l){let m=l[a];if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))){const u={instancePath:s+"/vars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:$.properties.vars.additionalProperties.type},schema:$.properties.vars.additionalProperties.
type,parentSchema:$.properties.vars.additionalProperties,data:m};e===null?e=[u]:e.push(u),t++}}else{const a={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:$.properties.vars.type,parentSchema:$.
properties.vars,data:l};e===null?e=[a]:e.push(a),t++}}let d=r.defaults;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)
if(!(l==="dataset"||l==="train"||l==="merge")){const a={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:$.properties.defaults,
data:d};e===null?e=[a]:e.push(a),t++}d.dataset!==void 0&&(se(d.dataset,{instancePath:s+"/defaults/dataset",parentData:d,
parentDataProperty:"dataset",rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),d.train!==void 0&&(pe(
d.train,{instancePath:s+"/defaults/train",parentData:d,parentDataProperty:"train",rootData:j})||(e=e===null?pe.errors:e.
concat(pe.errors),t=e.length)),d.merge!==void 0&&(ne(d.merge,{instancePath:s+"/defaults/merge",parentData:d,parentDataProperty:"\
merge",rootData:j})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length))}else{const l={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:$.properties.defaults.type,parentSchema:$.properties.
defaults,data:d};e===null?e=[l]:e.push(l),t++}let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i){
const a=t;if(typeof l=="string"){if(!fe.test(l)){const m={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,
data:l,propertyName:l};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:l,propertyName:l};e===null?e=[m]:e.push(
m),t++}var n=a===t;if(!n){const m={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:l},schema:$.properties.models.propertyNames,parentSchema:$.properties.models,data:i};e===
null?e=[m]:e.push(m),t++}}for(const l in i)De(i[l],{instancePath:s+"/models/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:l,rootData:j})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)}else{const l={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:$.properties.models.type,parentSchema:$.
properties.models,data:i};e===null?e=[l]:e.push(l),t++}let p=r.datasets;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p){
const a=t;if(typeof l=="string"){if(!fe.test(l)){const m={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,
data:l,propertyName:l};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:l,propertyName:l};e===null?e=[m]:e.push(
m),t++}var o=a===t;if(!o){const m={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},schema:$.properties.datasets.propertyNames,parentSchema:$.properties.datasets,data:p};
e===null?e=[m]:e.push(m),t++}}for(const l in p)se(p[l],{instancePath:s+"/datasets/"+l.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:p,parentDataProperty:l,rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const l={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:$.properties.
datasets.type,parentSchema:$.properties.datasets,data:p};e===null?e=[l]:e.push(l),t++}let y=r.train;if(y&&typeof y=="obj\
ect"&&!Array.isArray(y)){for(const l in y){const a=t;if(typeof l=="string"){if(!Te.test(l)){const m={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:ce,
data:l,propertyName:l};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/train",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:ce.type,parentSchema:ce,data:l,propertyName:l};e===null?e=[m]:e.
push(m),t++}var h=a===t;if(!h){const m={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:l},schema:$.properties.train.propertyNames,parentSchema:$.properties.train,data:y};e===
null?e=[m]:e.push(m),t++}}for(const l in y)pe(y[l],{instancePath:s+"/train/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,
parentDataProperty:l,rootData:j})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{const l={instancePath:s+"/\
train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:$.properties.train.type,parentSchema:$.
properties.train,data:y};e===null?e=[l]:e.push(l),t++}let f=r.evaluate;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const l in f){
const a=t;if(typeof l=="string"){if(!fe.test(l)){const m={instancePath:s+"/evaluate",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:R,
data:l,propertyName:l};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/evaluate",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:R.type,parentSchema:R,data:l,propertyName:l};e===null?e=[m]:e.push(
m),t++}var S=a===t;if(!S){const m={instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},schema:$.properties.evaluate.propertyNames,parentSchema:$.properties.evaluate,data:f};
e===null?e=[m]:e.push(m),t++}}for(const l in f)Me(f[l],{instancePath:s+"/evaluate/"+l.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:f,parentDataProperty:l,rootData:j})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)}else{const l={
instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type:"object"},schema:$.properties.
evaluate.type,parentSchema:$.properties.evaluate,data:f};e===null?e=[l]:e.push(l),t++}let g=r.merge;if(g&&typeof g=="obj\
ect"&&!Array.isArray(g)){for(const l in g){const a=t;if(typeof l=="string"){if(!Te.test(l)){const m={instancePath:s+"/me\
rge",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:ce,
data:l,propertyName:l};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/merge",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:ce.type,parentSchema:ce,data:l,propertyName:l};e===null?e=[m]:e.
push(m),t++}var b=a===t;if(!b){const m={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:l},schema:$.properties.merge.propertyNames,parentSchema:$.properties.merge,data:g};e===
null?e=[m]:e.push(m),t++}}for(const l in g)ne(g[l],{instancePath:s+"/merge/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,
parentDataProperty:l,rootData:j})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{const l={instancePath:s+"/\
merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:$.properties.merge.type,parentSchema:$.
properties.merge,data:g};e===null?e=[l]:e.push(l),t++}let c=r.report;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const l in c)
if(l!=="title"){const a={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:l},schema:!1,parentSchema:$.properties.report,data:c};e===null?e=[a]:e.push(a),
t++}if(c.title!==void 0){let l=c.title;if(typeof l!="string"){const a={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:$.properties.report.properties.title.type,
parentSchema:$.properties.report.properties.title,data:l};e===null?e=[a]:e.push(a),t++}}}else{const l={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:$.properties.report.type,parentSchema:$.
properties.report,data:c};e===null?e=[l]:e.push(l),t++}if(r.default!==void 0){let l=r.default;if(Array.isArray(l)){const a=l.
length;for(let m=0;m<a;m++){let u=l[m];if(typeof u!="string"){const N={instancePath:s+"/default/"+m,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:$.properties.default.items.type,parentSchema:$.properties.
default.items,data:u};e===null?e=[N]:e.push(N),t++}}}else{const a={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:$.properties.default.type,parentSchema:$.properties.default,data:l};
e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(l=>Object.hasOwn(r,l)).length!==1){const l={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:$.requiredWhenMerged,
parentSchema:$,data:r};e===null?e=[l]:e.push(l),t++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:$.type,parentSchema:$,data:r};e===null?e=[d]:e.push(d),t++}return Ve.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Xe;
