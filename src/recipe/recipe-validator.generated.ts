// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Re=De,q={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
e.",hint:"a schedule has one shape: `constant`, `linear`, `cosine`, `anneal` or `until_failure`",requiredWhenMerged:[["c\
onstant","linear","cosine","anneal","until_failure"]],properties:{constant:{$ref:"#/definitions/rate",description:"The s\
ame rate throughout."},linear:{type:"object",additionalProperties:!1,required:["peak"],description:"Falls evenly.",properties:{
peak:{$ref:"#/definitions/rate",description:"Where it begins."},end:{type:"number",minimum:0,maximum:1,default:0,description:"\
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
very period."}}},until_failure:{type:"object",additionalProperties:!1,required:["start","until"],description:"One rate u\
ntil the previews say that it failed, then a lower one from the last good step on, and so on (S-127, S-128).",properties:{
start:{$ref:"#/definitions/rate",description:"The first rate."},divide:{type:"number",exclusiveMinimum:1,default:10,description:"\
By what a rate is divided that failed."},until:{$ref:"#/definitions/rate",description:"The last rate that is tried."}}},
warmup:{type:"integer",minimum:0,maximum:1e5,default:0,description:"Steps in which the rate rises to the schedule."}}},steps:{
type:"integer",minimum:1,description:"Length of the training in optimiser steps."},epochs:{type:"integer",minimum:1,description:"\
Length of the training in passes over all pictures with their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,
default:1,description:"Pictures in one batch."},gradient_accumulation:{type:"integer",minimum:1,default:1,description:"B\
atches in one step: their gradients are averaged, so that a step sees this many times `batch_size` pictures (S-55)."},unet_lr:{
$ref:"#/definitions/partRate",description:"Learning rate of the U-Net where it is another than that of `schedule`: a sha\
re of it, `50%`, or rates of its own as in `schedule`, `1e-4:2000, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"\
#/definitions/partRate",description:"Learning rate of the text encoder, in the same way."},optimizer:{$ref:"#/definition\
s/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"write a fixed number: equal r\
ecipes then give equal results",description:"Of everything random in the training."},clip_skip:{type:"integer",minimum:1,
description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previews"},on_failure:{enum:["report","sto\
p","rollback"],description:"What a failure in the previews leads to: a word about it, the end of the training, or the ne\
xt rate of `until_failure`. `report` when absent, or `rollback` with `until_failure`."},save_every:{type:"integer",minimum:1,
description:"Keep a checkpoint at every multiple of this many steps; only the result when absent."},keep_states:{type:"i\
nteger",minimum:0,default:3,description:"How many states to keep, besides those where the learning rate changes: a train\
ing whose beginning is equal goes on from them."}}},partRate:{type:["number","string"],minimum:0,maximum:1,minLength:1,hint:"\
write a share of the schedule, `50%`, or a rate, `5e-5`"},rate:{type:"number",exclusiveMinimum:0,maximum:1,hint:"write a\
 rate above 0, such as 5e-6"},network:{type:"object",additionalProperties:!1,description:"The trained network.",properties:{
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
$ref:"#/definitions/prompt"},description:"What to generate every time."},negative:{type:"string",default:"",description:"\
What no picture shall show. This and the next six hold for every prompt that does not say otherwise."},width:{type:"inte\
ger",minimum:64,description:"In pixels; the width of the first dataset's resolution when absent."},height:{type:"integer",
minimum:64,description:"In pixels; the height of the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,
default:20,description:"Sampling steps."},cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},sampler:{
enum:["ddim","euler_a"],default:"ddim",description:"How noise becomes a picture. `euler_a` draws noise at every step, fr\
om the same seed."},strength:{$ref:"#/definitions/strength",default:1,description:"Multiplier of the trained network; a \
list gives a picture each: what overfits may do at a lower one (S-78)."},health:{$ref:"#/definitions/health",default:{}}}},
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
additionalProperties:!1,required:["prompt"],oneOf:[{required:["seed"]},{required:["seeds"]}],properties:{prompt:{type:"s\
tring",description:"What the picture shall show."},negative:{type:"string",description:"What it shall not show."},seed:{
$ref:"#/definitions/seed",description:"Fixed, so that two previews differ by the training alone (S-44)."},seeds:{type:"a\
rray",minItems:1,items:{$ref:"#/definitions/seed"},description:"Several pictures of the same prompt; from four on, wheth\
er they still differ is judged (S-75)."},width:{type:"integer",minimum:64,description:"Instead of that of all previews."},
height:{type:"integer",minimum:64,description:"Instead of that of all previews."},steps:{type:"integer",minimum:1,description:"\
Instead of those of all previews."},cfg:{type:"number",description:"Instead of that of all previews."},sampler:{enum:["d\
dim","euler_a"],description:"Instead of that of all previews."},strength:{$ref:"#/definitions/strength",description:"Ins\
tead of that of all previews; a number or a list."}}},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write a fi\
xed seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit check"},
strength:{type:["number","array"],items:{type:"number"},minItems:1},merge:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weighted-sum"],default:"weighted-sum",description:"\
`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"The model that is chan\
ged."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{
type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",
minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"\
Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"n\
umber"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"stri\
ng",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],
default:"fp16",description:"Numbers in the written file."}}}}},C={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99\
}$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},ee=Object.prototype.hasOwnProperty,
$={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{enum:["character","style",
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
type:"string",minLength:1},minLength:1,minItems:1};function O(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:Y.type},schema:Y.type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&r.length<1){const n={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y,data:r};e===null?e=
[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:Y,data:r};e===null?e=[o]:e.push(o),t++}const n=r.length;for(let o=0;o<n;o++){let l=r[o];
if(typeof l=="string"){if(l.length<1){const w={instancePath:s+"/"+o,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:Y.items,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/"+o,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:Y.items.type,parentSchema:Y.items,data:l};e===null?e=[w]:e.push(
w),t++}}}return O.errors=e,t===0}const Q={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},Me=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function ge(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:Q.required,parentSchema:Q,data:r};e===null?e=[n]:e.push(n),t++}for(const n in r)
if(n!=="flatten"){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:Q,data:r};e===null?e=[o]:e.push(o),t++}if(r.flatten!==void 0){let n=r.flatten;if(typeof n=="strin\
g"){if(!Me.test(n)){const o={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:Q.properties.
flatten,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:Q.properties.flatten.type,parentSchema:Q.properties.flatten,data:n};e===
null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.
type,parentSchema:Q,data:r};e===null?e=[n]:e.push(n),t++}return ge.errors=e,t===0}const E={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function be(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const m in r)
if(!(m==="resolution"||m==="step"||m==="min"||m==="max"||m==="upscale")){const i={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:E,data:r};e===null?e=[i]:
e.push(i),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&!Array.isArray(n)){const m={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:E.properties.resolution.type},schema:E.
properties.resolution.type,parentSchema:E.properties.resolution,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="numbe\
r"&&isFinite(n)&&(n<8||isNaN(n))){const m={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:E.properties.resolution,data:n};e===null?e=[m]:e.push(m),
t++}if(Array.isArray(n)){if(n.length>2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:E.properties.resolution,data:n};e===null?e=[i]:e.push(i),t++}
if(n.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:E.properties.resolution,data:n};e===null?e=[i]:e.push(i),t++}const m=n.length;for(let i=0;i<
m;i++){let p=n[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const f={instancePath:s+"/resolution/"+i,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:E.properties.resolution.items.type,parentSchema:E.
properties.resolution.items,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="number"&&isFinite(p)&&(p<8||isNaN(p))){const f={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:E.properties.resolution.items,data:p};e===null?e=[f]:e.push(f),t++}}}let o=r.step;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:E.properties.step.type,parentSchema:E.properties.step,data:o};e===null?e=[m]:e.push(
m),t++}if(typeof o=="number"&&isFinite(o)&&(o<8||isNaN(o))){const m={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:E.properties.step,data:o};e===null?e=
[m]:e.push(m),t++}let l=r.min;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:E.properties.min.type,parentSchema:E.properties.min,
data:l};e===null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(l)&&(l<8||isNaN(l))){const m={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:E.properties.
min,data:l};e===null?e=[m]:e.push(m),t++}let w=r.max;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const m={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:E.properties.max.
type,parentSchema:E.properties.max,data:w};e===null?e=[m]:e.push(m),t++}if(typeof w=="number"&&isFinite(w)&&(w<8||isNaN(
w))){const m={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:E.properties.max,data:w};e===null?e=[m]:e.push(m),t++}let g=r.upscale;if(!(g==="allow"||g==="warn"||
g==="never")){const m={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:E.
properties.upscale.enum},schema:E.properties.upscale.enum,parentSchema:E.properties.upscale,data:g};e===null?e=[m]:e.push(
m),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,
data:r};e===null?e=[n]:e.push(n),t++}return be.errors=e,t===0}const k={type:"object",additionalProperties:!1,description:"\
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
ating"]},description:"Kinds of tags that are taken from here; when absent all, of scores all but `rating`."}}},Ie=new RegExp(
"^\\.[A-Za-z0-9_.-]+$","u"),Te=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),I={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function ne(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const o in r)if(!(o==="gene\
ral"||o==="character"||o==="copyright"||o==="artist"||o==="meta"||o==="tags")){const l={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:I,data:r};e===null?
e=[l]:e.push(l),t++}if(r.general!==void 0){let o=r.general;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const l={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:I.properties.general,data:o};e===null?e=[l]:e.push(l),t++}if(o<0||isNaN(o)){const l={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.
properties.general,data:o};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:I.properties.general.type,parentSchema:I.properties.general,
data:o};e===null?e=[l]:e.push(l),t++}}if(r.character!==void 0){let o=r.character;if(typeof o=="number"&&isFinite(o)){if(o>
1||isNaN(o)){const l={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:I.properties.character,data:o};e===null?e=[l]:e.push(l),t++}if(o<0||isNaN(
o)){const l={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:I.properties.character,data:o};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:I.properties.character.
type,parentSchema:I.properties.character,data:o};e===null?e=[l]:e.push(l),t++}}if(r.copyright!==void 0){let o=r.copyright;
if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const l={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.properties.copyright,data:o};e===
null?e=[l]:e.push(l),t++}if(o<0||isNaN(o)){const l={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.copyright,data:o};e===null?e=[
l]:e.push(l),t++}}else{const l={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:I.properties.copyright.type,parentSchema:I.properties.copyright,data:o};e===null?e=[l]:e.push(l),t++}}
if(r.artist!==void 0){let o=r.artist;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const l={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.
properties.artist,data:o};e===null?e=[l]:e.push(l),t++}if(o<0||isNaN(o)){const l={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.artist,
data:o};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:I.properties.artist.type,parentSchema:I.properties.artist,data:o};e===null?e=[l]:e.push(
l),t++}}if(r.meta!==void 0){let o=r.meta;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const l={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.
properties.meta,data:o};e===null?e=[l]:e.push(l),t++}if(o<0||isNaN(o)){const l={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.meta,data:o};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:I.properties.meta.type,parentSchema:I.properties.meta,data:o};e===null?e=[l]:e.push(l),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let l=n[o];if(typeof l=="number"&&isFinite(l)){if(l>1||
isNaN(l)){const w={instancePath:s+"/tags/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.properties.tags.additionalProperties,
data:l};e===null?e=[w]:e.push(w),t++}if(l<0||isNaN(l)){const w={instancePath:s+"/tags/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:I.properties.tags.additionalProperties,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"\
/tags/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:I.properties.tags.additionalProperties.type,parentSchema:I.properties.tags.additionalProperties,
data:l};e===null?e=[w]:e.push(w),t++}}else{const o={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:I.properties.tags.type,parentSchema:I.properties.tags,data:n};e===null?e=[o]:e.push(
o),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,
data:r};e===null?e=[n]:e.push(n),t++}return ne.errors=e,t===0}function we(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;const n=t;let o=!1,l=null;const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:D.
oneOf[0].required,parentSchema:D.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var m=w===t;m&&(o=!0,l=0);const g=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:D.oneOf[1].required,parentSchema:D.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var m=g===t;if(m&&o)o=!1,l=[l,1];else{m&&(o=!0,l=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const f={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:D.oneOf[2].required,parentSchema:D.oneOf[2],data:r};e===null?e=[f]:e.push(f),t++}var m=i===t;if(m&&o)o=
!1,l=[l,2];else{m&&(o=!0,l=2);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const a={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:D.oneOf[3].required,parentSchema:D.
oneOf[3],data:r};e===null?e=[a]:e.push(a),t++}var m=f===t;m&&o?(o=!1,l=[l,3]):m&&(o=!0,l=3)}}if(o)t=n,e!==null&&(n?e.length=
n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},schema:D.oneOf,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const p={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:D,data:r};e===null?
e=[p]:e.push(p),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:D.dependencies,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!Ie.test(i)){const p={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:D.properties.sidecar,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:D.properties.
sidecar.type,parentSchema:D.properties.sidecar,data:i};e===null?e=[p]:e.push(p),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!Te.test(i)){const p={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:D.properties.
scores,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:D.properties.scores.type,parentSchema:D.properties.scores,data:i};e===null?
e=[p]:e.push(p),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.
metadata,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:D.properties.metadata.type,parentSchema:D.properties.metadata,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const p={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:D.properties.filename.enum},schema:D.properties.filename.
enum,parentSchema:D.properties.filename,data:i};e===null?e=[p]:e.push(p),t++}}if(r.thresholds!==void 0&&(ne(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const p=i.length;for(let f=0;f<p;f++){
let P=i[f];if(!(P==="general"||P==="artist"||P==="copyright"||P==="character"||P==="meta"||P==="rating")){const a={instancePath:s+
"/categories/"+f,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:D.properties.categories.
items.enum},schema:D.properties.categories.items.enum,parentSchema:D.properties.categories.items,data:P};e===null?e=[a]:
e.push(a),t++}}}else{const p={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:D.properties.categories.type,parentSchema:D.properties.categories,data:i};e===null?e=[p]:e.push(p),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}return we.errors=e,t===0}const X={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},ze=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function ke(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n===
"sha256"||n==="note")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:X,data:r};e===null?e=[o]:e.push(o),t++}if(r.add!==void 0&&(O(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.drop!==
void 0&&(O(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.set!==void 0&&(O(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:j})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!ze.test(
n)){const o={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:X.properties.sha256,data:n};e===null?e=[o]:e.push(o),t++}}else{
const o={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:X.properties.
sha256.type,parentSchema:X.properties.sha256,data:n};e===null?e=[o]:e.push(o),t++}}if(r.note!==void 0){let n=r.note;if(typeof n!=
"string"){const o={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:X.
properties.note.type,parentSchema:X.properties.note,data:n};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:r};e===null?e=[n]:e.push(n),
t++}return ke.errors=e,t===0}const v={type:"object",hint:"a rule has one verb: write two rules, or keep one of the two",
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
`ar > 1.2`."},note:{type:"string",description:"Why; shown by `why`."}}},pe=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",
"u"),Ve=new RegExp("^(first|last|(before|after): *\\S.*)$","u");function Pe(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;const n=t;let o=!1,l=null;const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:v.
oneOf[0].required,parentSchema:v.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var m=w===t;m&&(o=!0,l=0);const g=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"only"},schema:v.oneOf[1].required,parentSchema:v.oneOf[1],data:r};e===null?e=[i]:e.push(
i),t++}var m=g===t;if(m&&o)o=!1,l=[l,1];else{m&&(o=!0,l=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===
void 0){const f={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:v.
oneOf[2].required,parentSchema:v.oneOf[2],data:r};e===null?e=[f]:e.push(f),t++}var m=i===t;if(m&&o)o=!1,l=[l,2];else{m&&
(o=!0,l=2);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const a={instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"replace"},schema:v.oneOf[3].required,parentSchema:v.oneOf[3],
data:r};e===null?e=[a]:e.push(a),t++}var m=f===t;if(m&&o)o=!1,l=[l,3];else{m&&(o=!0,l=3);const a=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.map===void 0){const c={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{
missingProperty:"map"},schema:v.oneOf[4].required,parentSchema:v.oneOf[4],data:r};e===null?e=[c]:e.push(c),t++}var m=a===
t;if(m&&o)o=!1,l=[l,4];else{m&&(o=!0,l=4);const c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const d={
instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"combine"},schema:v.oneOf[5].required,
parentSchema:v.oneOf[5],data:r};e===null?e=[d]:e.push(d),t++}var m=c===t;if(m&&o)o=!1,l=[l,5];else{m&&(o=!0,l=5);const d=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const S={instancePath:s,schemaPath:"#/oneOf/6/required",
keyword:"required",params:{missingProperty:"subsume"},schema:v.oneOf[6].required,parentSchema:v.oneOf[6],data:r};e===null?
e=[S]:e.push(S),t++}var m=d===t;if(m&&o)o=!1,l=[l,6];else{m&&(o=!0,l=6);const S=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.imply===void 0){const y={instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"\
imply"},schema:v.oneOf[7].required,parentSchema:v.oneOf[7],data:r};e===null?e=[y]:e.push(y),t++}var m=S===t;if(m&&o)o=!1,
l=[l,7];else{m&&(o=!0,l=7);const y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.exclusive===void 0){const W={instancePath:s,
schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"exclusive"},schema:v.oneOf[8].required,parentSchema:v.
oneOf[8],data:r};e===null?e=[W]:e.push(W),t++}var m=y===t;if(m&&o)o=!1,l=[l,8];else{m&&(o=!0,l=8);const W=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.require===void 0){const ce={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"requi\
red",params:{missingProperty:"require"},schema:v.oneOf[9].required,parentSchema:v.oneOf[9],data:r};e===null?e=[ce]:e.push(
ce),t++}var m=W===t;if(m&&o)o=!1,l=[l,9];else{m&&(o=!0,l=9);const ce=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===
void 0){const he={instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:v.
oneOf[10].required,parentSchema:v.oneOf[10],data:r};e===null?e=[he]:e.push(he),t++}var m=ce===t;if(m&&o)o=!1,l=[l,10];else{
m&&(o=!0,l=10);const he=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){const de={instancePath:s,schemaPath:"\
#/oneOf/11/required",keyword:"required",params:{missingProperty:"trigger"},schema:v.oneOf[11].required,parentSchema:v.oneOf[11],
data:r};e===null?e=[de]:e.push(de),t++}var m=he===t;if(m&&o)o=!1,l=[l,11];else{m&&(o=!0,l=11);const de=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.prefix===void 0){const ue={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"requi\
red",params:{missingProperty:"prefix"},schema:v.oneOf[12].required,parentSchema:v.oneOf[12],data:r};e===null?e=[ue]:e.push(
ue),t++}var m=de===t;if(m&&o)o=!1,l=[l,12];else{m&&(o=!0,l=12);const ue=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
suffix===void 0){const Fe={instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"s\
uffix"},schema:v.oneOf[13].required,parentSchema:v.oneOf[13],data:r};e===null?e=[Fe]:e.push(Fe),t++}var m=ue===t;m&&o?(o=
!1,l=[l,13]):m&&(o=!0,l=13)}}}}}}}}}}}}if(o)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:l},schema:v.oneOf,parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!ee.call(v.properties,i)){const p={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:v,data:r};e===
null?e=[p]:e.push(p),t++}if(r.to!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"to",missingProperty:"combine",depsCount:1,deps:"combine"},schema:v.dependencies,parentSchema:v,
data:r};e===null?e=[i]:e.push(i),t++}if(r.in!==void 0&&r.combine===void 0){const i={instancePath:s,schemaPath:"#/depende\
ncies",keyword:"dependencies",params:{property:"in",missingProperty:"combine",depsCount:1,deps:"combine"},schema:v.dependencies,
parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}if(r.combine!==void 0&&r.to===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"combine",missingProperty:"to",depsCount:1,deps:"to"},schema:v.dependencies,
parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}if(r.at!==void 0&&r.add===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"at",missingProperty:"add",depsCount:1,deps:"add"},schema:v.dependencies,
parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}if(r.keep!==void 0&&r.exclusive===void 0){const i={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"keep",missingProperty:"exclusive",depsCount:1,deps:"exclusive"},
schema:v.dependencies,parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}if(r.ancestors!==void 0&&r.drop===void 0){const i={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"ancestors",missingProperty:"drop",depsCount:1,
deps:"drop"},schema:v.dependencies,parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}if(r.role!==void 0&&r.drop===void 0){
const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"role",missingProperty:"drop",
depsCount:1,deps:"drop"},schema:v.dependencies,parentSchema:v,data:r};e===null?e=[i]:e.push(i),t++}if(r.id!==void 0){let i=r.
id;if(typeof i=="string"){if(!pe.test(i)){const p={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,
data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"t\
ype",params:{type:"string"},schema:C.type,parentSchema:C,data:i};e===null?e=[p]:e.push(p),t++}}if(r.drop!==void 0&&(O(r.
drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),r.ancestors!==void 0){let i=r.ancestors;if(typeof i!="boolean"){const p={instancePath:s+"/ancestors",schemaPath:"\
#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:v.properties.ancestors.type,parentSchema:v.properties.
ancestors,data:i};e===null?e=[p]:e.push(p),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="w\
rong")){const p={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:v.properties.
role.enum},schema:v.properties.role.enum,parentSchema:v.properties.role,data:i};e===null?e=[p]:e.push(p),t++}}if(r.only!==
void 0&&(O(r.only,{instancePath:s+"/only",parentData:r,parentDataProperty:"only",rootData:j})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.add!==void 0&&(O(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:j})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Ve.test(i)){const p={
instancePath:s+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after)\
: *\\S.*)$"},schema:"^(first|last|(before|after): *\\S.*)$",parentSchema:v.properties.at,data:i};e===null?e=[p]:e.push(p),
t++}}else{const p={instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:v.
properties.at.type,parentSchema:v.properties.at,data:i};e===null?e=[p]:e.push(p),t++}}if(r.replace!==void 0){let i=r.replace;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+"/replace",schemaPath:"\
#/properties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:v.properties.replace,
data:i};e===null?e=[p]:e.push(p),t++}for(const p in i)O(i[p],{instancePath:s+"/replace/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:p,rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{const p={
instancePath:s+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:v.properties.
replace.type,parentSchema:v.properties.replace,data:i};e===null?e=[p]:e.push(p),t++}}if(r.map!==void 0){let i=r.map;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const p={instancePath:s+"/map",schemaPath:"#/properti\
es/map/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:v.properties.map,data:i};e===null?e=
[p]:e.push(p),t++}for(const p in i){let f=i[p];if(typeof f=="string"){if(f.length<1){const P={instancePath:s+"/map/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:v.properties.map.additionalProperties,data:f};e===null?e=[P]:e.push(P),t++}}else{const P={
instancePath:s+"/map/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",
keyword:"type",params:{type:"string"},schema:v.properties.map.additionalProperties.type,parentSchema:v.properties.map.additionalProperties,
data:f};e===null?e=[P]:e.push(P),t++}}}else{const p={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"t\
ype",params:{type:"object"},schema:v.properties.map.type,parentSchema:v.properties.map,data:i};e===null?e=[p]:e.push(p),
t++}}if(r.combine!==void 0){let i=r.combine;if(Array.isArray(i)){if(i.length<2){const f={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:v.properties.combine,data:i};e===
null?e=[f]:e.push(f),t++}const p=i.length;for(let f=0;f<p;f++){let P=i[f];if(typeof P=="string"){if(P.length<1){const a={
instancePath:s+"/combine/"+f,schemaPath:"#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:v.properties.combine.items,data:P};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/combine/"+f,
schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},schema:v.properties.combine.items.type,
parentSchema:v.properties.combine.items,data:P};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s+"/combine",schemaPath:"\
#/properties/combine/type",keyword:"type",params:{type:"array"},schema:v.properties.combine.type,parentSchema:v.properties.
combine,data:i};e===null?e=[p]:e.push(p),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const p={
instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
properties.to,data:i};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"},schema:v.properties.to.type,parentSchema:v.properties.to,data:i};e===null?e=[p]:e.
push(p),t++}}if(r.in!==void 0){let i=r.in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const p={
instancePath:s+"/in",schemaPath:"#/properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:v.
properties.in,data:i};e===null?e=[p]:e.push(p),t++}if(Object.keys(i).length<1){const p={instancePath:s+"/in",schemaPath:"\
#/properties/in/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:v.properties.in,data:i};e===
null?e=[p]:e.push(p),t++}for(const p in i)O(i[p],{instancePath:s+"/in/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:p,rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{const p={instancePath:s+"/in",
schemaPath:"#/properties/in/type",keyword:"type",params:{type:"object"},schema:v.properties.in.type,parentSchema:v.properties.
in,data:i};e===null?e=[p]:e.push(p),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.suffix===void 0&&(i.suffix=!1);for(const f in i)if(!(f==="table"||f==="suffix")){const P={instancePath:s+"/subsume",
schemaPath:"#/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,
parentSchema:v.properties.subsume,data:i};e===null?e=[P]:e.push(P),t++}if(i.table!==void 0){let f=i.table;if(typeof f=="\
string"){if(f.length<1){const P={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.subsume.properties.table,data:f};e===null?
e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/typ\
e",keyword:"type",params:{type:"string"},schema:v.properties.subsume.properties.table.type,parentSchema:v.properties.subsume.
properties.table,data:f};e===null?e=[P]:e.push(P),t++}}let p=i.suffix;if(typeof p!="boolean"){const f={instancePath:s+"/\
subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:v.
properties.subsume.properties.suffix.type,parentSchema:v.properties.subsume.properties.suffix,data:p};e===null?e=[f]:e.push(
f),t++}}else{const p={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"obje\
ct"},schema:v.properties.subsume.type,parentSchema:v.properties.subsume,data:i};e===null?e=[p]:e.push(p),t++}}if(r.imply!==
void 0){let i=r.imply;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(p!=="table"){const f={instancePath:s+
"/imply",schemaPath:"#/properties/imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:v.properties.imply,data:i};e===null?e=[f]:e.push(f),t++}if(i.table!==void 0){let p=i.table;if(typeof p==
"string"){if(p.length<1){const f={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.imply.properties.table,data:p};e===null?e=[f]:
e.push(f),t++}}else{const f={instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"\
type",params:{type:"string"},schema:v.properties.imply.properties.table.type,parentSchema:v.properties.imply.properties.
table,data:p};e===null?e=[f]:e.push(f),t++}}}else{const p={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",
keyword:"type",params:{type:"object"},schema:v.properties.imply.type,parentSchema:v.properties.imply,data:i};e===null?e=
[p]:e.push(p),t++}}if(r.exclusive!==void 0&&(O(r.exclusive,{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"\
exclusive",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.require!==void 0&&(O(r.require,{instancePath:s+
"/require",parentData:r,parentDataProperty:"require",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const p={instancePath:s+"/on",schemaPath:"#/properties/on/enum",
keyword:"enum",params:{allowedValues:v.properties.on.enum},schema:v.properties.on.enum,parentSchema:v.properties.on,data:i};
e===null?e=[p]:e.push(p),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||i==="order")){const p={instancePath:s+"\
/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:v.properties.keep.enum},schema:v.properties.
keep.enum,parentSchema:v.properties.keep,data:i};e===null?e=[p]:e.push(p),t++}}if(r.mark!==void 0&&(O(r.mark,{instancePath:s+
"/mark",parentData:r,parentDataProperty:"mark",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.trigger!==
void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.trigger,data:i};e===null?e=
[p]:e.push(p),t++}}else{const p={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{
type:"string"},schema:v.properties.trigger.type,parentSchema:v.properties.trigger,data:i};e===null?e=[p]:e.push(p),t++}}
if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.prefix,data:i};e===
null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{
type:"string"},schema:v.properties.prefix.type,parentSchema:v.properties.prefix,data:i};e===null?e=[p]:e.push(p),t++}}if(r.
suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/suffix",schemaPath:"#/pr\
operties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.suffix,data:i};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{
type:"string"},schema:v.properties.suffix.type,parentSchema:v.properties.suffix,data:i};e===null?e=[p]:e.push(p),t++}}if(r.
subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/subset",schemaPath:"#/pr\
operties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.subset,data:i};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{
type:"string"},schema:v.properties.subset.type,parentSchema:v.properties.subset,data:i};e===null?e=[p]:e.push(p),t++}}if(r.
when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const p={instancePath:s+"/when",schemaPath:"#/properti\
es/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.when,data:i};e===null?e=[p]:e.
push(p),t++}}else{const p={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"strin\
g"},schema:v.properties.when.type,parentSchema:v.properties.when,data:i};e===null?e=[p]:e.push(p),t++}}if(r.note!==void 0){
let i=r.note;if(typeof i!="string"){const p={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:"string"},schema:v.properties.note.type,parentSchema:v.properties.note,data:i};e===null?e=[p]:e.push(p),t++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.type,parentSchema:v,data:r};e===
null?e=[i]:e.push(i),t++}return Pe.errors=e,t===0}const J={type:"object",additionalProperties:!1,description:"How long a\
 caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-2\
5)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"l\
int",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sur\
e of, else from the end."}}};function Se(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const l in r)
if(!(l==="tokens"||l==="tags"||l==="over")){const w={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:l},schema:!1,parentSchema:J,data:r};e===null?e=[w]:e.push(w),t++}let n=r.tokens;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:s+"/tokens",schemaPath:"#/properties/tok\
ens/type",keyword:"type",params:{type:"integer"},schema:J.properties.tokens.type,parentSchema:J.properties.tokens,data:n};
e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const l={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:J.properties.tokens,
data:n};e===null?e=[l]:e.push(l),t++}if(r.tags!==void 0){let l=r.tags;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:J.
properties.tags.type,parentSchema:J.properties.tags,data:l};e===null?e=[w]:e.push(w),t++}if(typeof l=="number"&&isFinite(
l)&&(l<1||isNaN(l))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:J.properties.tags,data:l};e===null?e=[w]:e.push(w),t++}}let o=r.over;if(!(o==="lint"||
o==="drop")){const l={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:J.
properties.over.enum},schema:J.properties.over.enum,parentSchema:J.properties.over,data:o};e===null?e=[l]:e.push(l),t++}}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===
null?e=[n]:e.push(n),t++}return Se.errors=e,t===0}const Ee=new RegExp("^[^\\s,]+$","u");function ve(r,{instancePath:s="",
parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const h in r)if(!ee.call(k.properties,h)){const d={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:k,data:r};e===null?
e=[d]:e.push(d),t++}let w=r.kind;if(!(w==="tags"||w==="text"||w==="mixed")){const h={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:k.properties.kind.enum},schema:k.properties.kind.enum,parentSchema:k.
properties.kind,data:w};e===null?e=[h]:e.push(h),t++}if(r.template!==void 0){let h=r.template;if(typeof h=="string"){if(h.
length<1){const d={instancePath:s+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:k.properties.template,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/templat\
e",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"},schema:k.properties.template.type,parentSchema:k.
properties.template,data:h};e===null?e=[d]:e.push(d),t++}}if(r.scheme!==void 0){let h=r.scheme;if(!(h==="maruzen"||h==="\
keep"||h==="style"||h==="textual-inversion")){const d={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"\
enum",params:{allowedValues:k.properties.scheme.enum},schema:k.properties.scheme.enum,parentSchema:k.properties.scheme,data:h};
e===null?e=[d]:e.push(d),t++}}if(r.learned!==void 0&&(O(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"\
learned",rootData:j})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.trigger!==void 0){let h=r.trigger;if(typeof h==
"string"){if(h.length<1){const d={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:k.properties.trigger,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:k.properties.trigger.type,
parentSchema:k.properties.trigger,data:h};e===null?e=[d]:e.push(d),t++}}let g=r.fixed_outfit;if(typeof g!="boolean"){const h={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:k.
properties.fixed_outfit.type,parentSchema:k.properties.fixed_outfit,data:g};e===null?e=[h]:e.push(h),t++}let m=r.from;if(Array.
isArray(m)){if(m.length<1){const d={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:k.properties.from,data:m};e===null?e=[d]:e.push(d),t++}const h=m.length;for(let d=0;d<h;d++)
we(m[d],{instancePath:s+"/from/"+d,parentData:m,parentDataProperty:d,rootData:j})||(e=e===null?we.errors:e.concat(we.errors),
t=e.length)}else{const h={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:k.properties.from.type,parentSchema:k.properties.from,data:m};e===null?e=[h]:e.push(h),t++}ne(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);
let i=r.vocab;if(i&&typeof i=="object"&&!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const d in i)if(!(d==="fil\
es"||d==="extra")){const _={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d},schema:!1,parentSchema:k.properties.vocab,data:i};e===null?e=[_]:e.push(_),
t++}i.files!==void 0&&(O(i.files,{instancePath:s+"/vocab/files",parentData:i,parentDataProperty:"files",rootData:j})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length));let h=i.extra;if(Array.isArray(h)){const d=h.length;for(let _=0;_<d;_++){
let S=h[_];if(typeof S=="string"){if(S.length<1){const A={instancePath:s+"/vocab/extra/"+_,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.vocab.properties.
extra.items,data:S};e===null?e=[A]:e.push(A),t++}}else{const A={instancePath:s+"/vocab/extra/"+_,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:k.properties.vocab.properties.extra.items.
type,parentSchema:k.properties.vocab.properties.extra.items,data:S};e===null?e=[A]:e.push(A),t++}}}else{const d={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:k.properties.
vocab.properties.extra.type,parentSchema:k.properties.vocab.properties.extra,data:h};e===null?e=[d]:e.push(d),t++}}else{
const h={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:k.properties.
vocab.type,parentSchema:k.properties.vocab,data:i};e===null?e=[h]:e.push(h),t++}if(r.overrides!==void 0){let h=r.overrides;
if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){const d={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:k.properties.overrides.type},schema:k.properties.overrides.type,parentSchema:k.
properties.overrides,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="string"&&h.length<1){const d={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.
overrides,data:h};e===null?e=[d]:e.push(d),t++}if(h&&typeof h=="object"&&!Array.isArray(h))for(const d in h)ke(h[d],{instancePath:s+
"/overrides/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:d,rootData:j})||(e=e===null?ke.errors:
e.concat(ke.errors),t=e.length)}let p=r.groups;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const h in p){const d=t;
if(typeof h=="string"){if(!pe.test(h)){const _={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,
data:h,propertyName:h};e===null?e=[_]:e.push(_),t++}}else{const _={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:h,propertyName:h};e===null?e=[_]:e.push(
_),t++}var n=d===t;if(!n){const _={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:h},schema:k.properties.groups.propertyNames,parentSchema:k.properties.groups,data:p};e===
null?e=[_]:e.push(_),t++}}for(const h in p){let d=p[h];const _=t;let S=!1;const A=t;if(Array.isArray(d)){const y=d.length;
for(let x=0;x<y;x++){let W=d[x];if(typeof W=="string"){if(W.length<1){const U={instancePath:s+"/groups/"+h.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+x,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:k.properties.groups.additionalProperties.anyOf[0].items,data:W};e===null?
e=[U]:e.push(U),t++}}else{const U={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+x,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:k.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:k.properties.groups.additionalProperties.anyOf[0].items,data:W};e===
null?e=[U]:e.push(U),t++}}}else{const y={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:k.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:k.properties.groups.additionalProperties.anyOf[0],data:d};e===null?e=[y]:e.push(y),t++}var o=A===
t;if(S=S||o,!S){const y=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.file===void 0){const W={instancePath:s+"/gro\
ups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:k.properties.groups.additionalProperties.anyOf[1].required,parentSchema:k.
properties.groups.additionalProperties.anyOf[1],data:d};e===null?e=[W]:e.push(W),t++}for(const W in d)if(W!=="file"){const U={
instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},schema:!1,parentSchema:k.properties.
groups.additionalProperties.anyOf[1],data:d};e===null?e=[U]:e.push(U),t++}if(d.file!==void 0){let W=d.file;if(typeof W==
"string"){if(W.length<1){const U={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:k.properties.groups.additionalProperties.anyOf[1].properties.file,data:W};e===null?e=[U]:e.push(U),t++}}else{
const U={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:k.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:k.properties.groups.additionalProperties.anyOf[1].properties.file,data:W};e===
null?e=[U]:e.push(U),t++}}}else{const W={instancePath:s+"/groups/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:k.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:k.properties.groups.additionalProperties.anyOf[1],data:d};e===null?e=[W]:
e.push(W),t++}var o=y===t;S=S||o}if(S)t=_,e!==null&&(_?e.length=_:e=null);else{const y={instancePath:s+"/groups/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:k.
properties.groups.additionalProperties.anyOf,parentSchema:k.properties.groups.additionalProperties,data:d};e===null?e=[y]:
e.push(y),t++}}}else{const h={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:k.properties.groups.type,parentSchema:k.properties.groups,data:p};e===null?e=[h]:e.push(h),t++}let f=r.rules;
if(Array.isArray(f)){const h=f.length;for(let d=0;d<h;d++)Pe(f[d],{instancePath:s+"/rules/"+d,parentData:f,parentDataProperty:d,
rootData:j})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)}else{const h={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:k.properties.rules.type,parentSchema:k.properties.rules,
data:f};e===null?e=[h]:e.push(h),t++}let P=r.order;if(Array.isArray(P)){const h=P.length;for(let d=0;d<h;d++){let _=P[d];
if(typeof _=="string"){if(_.length<1){const S={instancePath:s+"/order/"+d,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.order.items,data:_};e===null?e=[S]:e.push(S),t++}}else{
const S={instancePath:s+"/order/"+d,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:k.
properties.order.items.type,parentSchema:k.properties.order.items,data:_};e===null?e=[S]:e.push(S),t++}}}else{const h={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:k.properties.order.type,parentSchema:k.
properties.order,data:P};e===null?e=[h]:e.push(h),t++}if(r.keep!==void 0){let h=r.keep;const d=t;let _=!1;const S=t;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const A={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:k.properties.keep.anyOf[0].type,parentSchema:k.properties.keep.anyOf[0],data:h};e===
null?e=[A]:e.push(A),t++}if(typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h))){const A={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.
keep.anyOf[0],data:h};e===null?e=[A]:e.push(A),t++}var l=S===t;if(_=_||l,!_){const A=t;if(h&&typeof h=="object"&&!Array.
isArray(h)){if(h.separator===void 0){const x={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:k.properties.keep.anyOf[1].required,parentSchema:k.properties.keep.
anyOf[1],data:h};e===null?e=[x]:e.push(x),t++}for(const x in h)if(!(x==="separator"||x==="tags")){const W={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
schema:!1,parentSchema:k.properties.keep.anyOf[1],data:h};e===null?e=[W]:e.push(W),t++}if(h.separator!==void 0){let x=h.
separator;if(typeof x=="string"){if(!Ee.test(x)){const W={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:k.
properties.keep.anyOf[1].properties.separator,data:x};e===null?e=[W]:e.push(W),t++}}else{const W={instancePath:s+"/keep/\
separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:k.
properties.keep.anyOf[1].properties.separator.type,parentSchema:k.properties.keep.anyOf[1].properties.separator,data:x};
e===null?e=[W]:e.push(W),t++}}if(h.tags!==void 0){let x=h.tags;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){
const W={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{
type:"integer"},schema:k.properties.keep.anyOf[1].properties.tags.type,parentSchema:k.properties.keep.anyOf[1].properties.
tags,data:x};e===null?e=[W]:e.push(W),t++}if(typeof x=="number"&&isFinite(x)&&(x<0||isNaN(x))){const W={instancePath:s+"\
/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:k.properties.keep.anyOf[1].properties.tags,data:x};e===null?e=[W]:e.push(W),t++}}}else{const x={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:k.properties.keep.anyOf[1].
type,parentSchema:k.properties.keep.anyOf[1],data:h};e===null?e=[x]:e.push(x),t++}var l=A===t;_=_||l}if(_)t=d,e!==null&&
(d?e.length=d:e=null);else{const A={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:k.properties.keep.anyOf,parentSchema:k.properties.keep,data:h};e===null?e=[A]:e.push(A),t++}}Se(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:j})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length);let a=r.
render;if(a&&typeof a=="object"&&!Array.isArray(a)){a.space===void 0&&(a.space=" "),a.escape===void 0&&(a.escape=!1);for(const _ in a)
if(!(_==="space"||_==="escape"||_==="wildcards")){const S={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},schema:!1,parentSchema:k.properties.render,
data:a};e===null?e=[S]:e.push(S),t++}let h=a.space;if(!(h===" "||h==="_")){const _={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:k.properties.render.properties.space.enum},
schema:k.properties.render.properties.space.enum,parentSchema:k.properties.render.properties.space,data:h};e===null?e=[_]:
e.push(_),t++}let d=a.escape;if(typeof d!="boolean"){const _={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:k.properties.render.properties.escape.type,parentSchema:k.
properties.render.properties.escape,data:d};e===null?e=[_]:e.push(_),t++}if(a.wildcards!==void 0){let _=a.wildcards;if(typeof _!=
"boolean"){const S={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:k.properties.render.properties.wildcards.type,parentSchema:k.properties.render.properties.
wildcards,data:_};e===null?e=[S]:e.push(S),t++}}}else{const h={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:k.properties.render.type,parentSchema:k.properties.render,data:a};e===
null?e=[h]:e.push(h),t++}let u=r.train;if(u&&typeof u=="object"&&!Array.isArray(u)){u.shuffle===void 0&&(u.shuffle=!1),u.
caption_dropout===void 0&&(u.caption_dropout=0),u.caption_dropout_every_n_epochs===void 0&&(u.caption_dropout_every_n_epochs=
0),u.tag_dropout===void 0&&(u.tag_dropout=0),u.variants===void 0&&(u.variants=0),u.variants_seed===void 0&&(u.variants_seed=
0);for(const x in u)if(!(x==="shuffle"||x==="caption_dropout"||x==="caption_dropout_every_n_epochs"||x==="tag_dropout"||
x==="variants"||x==="variants_seed")){const W={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:k.properties.train,data:u};e===null?
e=[W]:e.push(W),t++}let h=u.shuffle;if(typeof h!="boolean"){const x={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:k.properties.train.properties.shuffle.
type,parentSchema:k.properties.train.properties.shuffle,data:h};e===null?e=[x]:e.push(x),t++}let d=u.caption_dropout;if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d)){const x={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:k.properties.
train.properties.caption_dropout,data:d};e===null?e=[x]:e.push(x),t++}if(d<0||isNaN(d)){const x={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:k.properties.train.properties.caption_dropout,data:d};e===null?e=[x]:e.push(x),t++}}else{
const x={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:k.properties.train.properties.caption_dropout.type,parentSchema:k.properties.train.properties.
caption_dropout,data:d};e===null?e=[x]:e.push(x),t++}let _=u.caption_dropout_every_n_epochs;if(!(typeof _=="number"&&!(_%
1)&&!isNaN(_)&&isFinite(_))){const x={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:k.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:k.properties.train.properties.caption_dropout_every_n_epochs,data:_};e===
null?e=[x]:e.push(x),t++}if(typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_))){const x={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.train.properties.caption_dropout_every_n_epochs,data:_};
e===null?e=[x]:e.push(x),t++}let S=u.tag_dropout;if(typeof S=="number"&&isFinite(S)){if(S>1||isNaN(S)){const x={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:k.properties.train.properties.tag_dropout,data:S};e===null?e=[x]:e.push(x),t++}if(S<0||
isNaN(S)){const x={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.train.properties.tag_dropout,data:S};e===null?
e=[x]:e.push(x),t++}}else{const x={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:k.properties.train.properties.tag_dropout.type,parentSchema:k.properties.
train.properties.tag_dropout,data:S};e===null?e=[x]:e.push(x),t++}let A=u.variants;if(!(typeof A=="number"&&!(A%1)&&!isNaN(
A)&&isFinite(A))){const x={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:k.properties.train.properties.variants.type,parentSchema:k.properties.train.properties.
variants,data:A};e===null?e=[x]:e.push(x),t++}if(typeof A=="number"&&isFinite(A)){if(A>100||isNaN(A)){const x={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:k.properties.train.properties.variants,data:A};e===null?e=[x]:e.push(x),t++}if(A<0||isNaN(
A)){const x={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:k.properties.train.properties.variants,data:A};e===null?e=[x]:
e.push(x),t++}}let y=u.variants_seed;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const x={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:k.properties.train.properties.variants_seed.type,parentSchema:k.properties.train.properties.variants_seed,data:y};
e===null?e=[x]:e.push(x),t++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){const x={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:k.properties.train.properties.variants_seed,data:y};e===null?e=[x]:e.push(x),t++}}else{const h={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:k.properties.train.type,parentSchema:k.
properties.train,data:u};e===null?e=[h]:e.push(h),t++}let c=r.tests;if(Array.isArray(c)){const h=c.length;for(let d=0;d<
h;d++){let _=c[d];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.lint===void 0&&(_.lint=[]),_.in===void 0){const A={instancePath:s+
"/tests/"+d,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:k.properties.
tests.items.required,parentSchema:k.properties.tests.items,data:_};e===null?e=[A]:e.push(A),t++}if(_.out===void 0){const A={
instancePath:s+"/tests/"+d,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:k.properties.tests.items.required,parentSchema:k.properties.tests.items,data:_};e===null?e=[A]:e.push(A),t++}
for(const A in _)if(!(A==="in"||A==="out"||A==="lint")){const y={instancePath:s+"/tests/"+d,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,parentSchema:k.properties.
tests.items,data:_};e===null?e=[y]:e.push(y),t++}if(_.in!==void 0){let A=_.in;if(typeof A!="string"){const y={instancePath:s+
"/tests/"+d+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:k.
properties.tests.items.properties.in.type,parentSchema:k.properties.tests.items.properties.in,data:A};e===null?e=[y]:e.push(
y),t++}}if(_.out!==void 0){let A=_.out;if(typeof A!="string"){const y={instancePath:s+"/tests/"+d+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:k.properties.tests.items.properties.
out.type,parentSchema:k.properties.tests.items.properties.out,data:A};e===null?e=[y]:e.push(y),t++}}let S=_.lint;if(Array.
isArray(S)){const A=S.length;for(let y=0;y<A;y++){let x=S[y];if(typeof x!="string"){const W={instancePath:s+"/tests/"+d+
"/lint/"+y,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:k.
properties.tests.items.properties.lint.items.type,parentSchema:k.properties.tests.items.properties.lint.items,data:x};e===
null?e=[W]:e.push(W),t++}}}else{const A={instancePath:s+"/tests/"+d+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:k.properties.tests.items.properties.lint.type,parentSchema:k.
properties.tests.items.properties.lint,data:S};e===null?e=[A]:e.push(A),t++}}else{const S={instancePath:s+"/tests/"+d,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:k.properties.tests.items.type,parentSchema:k.
properties.tests.items,data:_};e===null?e=[S]:e.push(S),t++}}}else{const h={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:k.properties.tests.type,parentSchema:k.properties.tests,data:c};
e===null?e=[h]:e.push(h),t++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:k.
type,parentSchema:k,data:r};e===null?e=[w]:e.push(w),t++}return ve.errors=e,t===0}const G={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Ze=new RegExp(
"^auto$","u");function _e(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const l in r)
if(!(l==="name"||l==="vectors"||l==="init"||l==="learned")){const w={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:G,data:r};e===null?e=[w]:e.push(w),t++}
if(r.name!==void 0){let l=r.name;if(typeof l=="string"){if(!pe.test(l)){const w={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:C,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:l};e===null?e=[w]:e.push(
w),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const l={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:G.properties.vectors.type},schema:G.properties.
vectors.type,parentSchema:G.properties.vectors,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const l={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:G.properties.vectors,data:n};e===null?e=[l]:e.push(l),t++}if(n<1||isNaN(
n)){const l={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:G.properties.vectors,data:n};e===null?e=[l]:e.push(l),t++}}if(typeof n=="string"&&!Ze.
test(n)){const l={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:G.properties.vectors,data:n};e===null?e=[l]:e.push(l),t++}let o=r.init;if(!(o==="t\
okens"||o==="mean")){const l={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:G.
properties.init.enum},schema:G.properties.init.enum,parentSchema:G.properties.init,data:o};e===null?e=[l]:e.push(l),t++}
if(r.learned!==void 0&&(O(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(l=>Object.hasOwn(r,l)).
length!==1){const l={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:G.requiredWhenMerged,parentSchema:G,data:r};e===null?e=[l]:e.push(l),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:r};e===null?e=[n]:e.push(n),t++}return _e.
errors=e,t===0}const T={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},Le=new RegExp("^L-[0-9][0-9]$","u"),
Z={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},He=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Ce=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function xe(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="id"||n==="image"||n==="sha256"||n==="reason"||
n==="until")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:Z,data:r};e===null?e=[o]:e.push(o),t++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(!Le.
test(n)){const o={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:Z.properties.id,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:Z.properties.id.type,parentSchema:Z.
properties.id,data:n};e===null?e=[o]:e.push(o),t++}}if(r.image!==void 0){let n=r.image;if(typeof n=="string"){if(n.length<
1){const o={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:Z.properties.image,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:Z.properties.image.type,parentSchema:Z.properties.
image,data:n};e===null?e=[o]:e.push(o),t++}}if(r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!He.test(n)){
const o={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:Z.properties.sha256,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:Z.properties.
sha256.type,parentSchema:Z.properties.sha256,data:n};e===null?e=[o]:e.push(o),t++}}if(r.reason!==void 0){let n=r.reason;
if(typeof n=="string"){if(n.length<1){const o={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Z.properties.reason,data:n};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:Z.properties.
reason.type,parentSchema:Z.properties.reason,data:n};e===null?e=[o]:e.push(o),t++}}if(r.until!==void 0){let n=r.until;if(typeof n==
"string"){if(!Ce.test(n)){const o={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:Z.properties.until,data:n};e===
null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:Z.properties.until.type,parentSchema:Z.properties.until,data:n};e===null?e=[o]:e.push(o),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:Z.requiredWhenMerged,parentSchema:Z,data:r};e===
null?e=[n]:e.push(n),t++}if(["reason"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:Z.requiredWhenMerged,parentSchema:Z,data:r};
e===null?e=[n]:e.push(n),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.
type,parentSchema:Z,data:r};e===null?e=[n]:e.push(n),t++}return xe.errors=e,t===0}function Ne(r,{instancePath:s="",parentData:z,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const g in r)if(!(g==="checks"||g==="waivers")){const m={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:T,
data:r};e===null?e=[m]:e.push(m),t++}let l=r.checks;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const g in l){const m=t;
if(typeof g=="string"&&!Le.test(g)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:T.properties.checks.propertyNames,
data:g,propertyName:g};e===null?e=[i]:e.push(i),t++}var n=m===t;if(!n){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:g},schema:T.properties.checks.propertyNames,
parentSchema:T.properties.checks,data:l};e===null?e=[i]:e.push(i),t++}}for(const g in l){let m=l[g];const i=t;let p=!1;const f=t;
if(typeof m!="string"){const P={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:T.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:T.properties.checks.additionalProperties.anyOf[0],data:m};e===null?e=[P]:e.push(P),t++}if(!(m===
"off"||m==="info"||m==="warning"||m==="error")){const P={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:T.properties.
checks.additionalProperties.anyOf[0].enum},schema:T.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:T.
properties.checks.additionalProperties.anyOf[0],data:m};e===null?e=[P]:e.push(P),t++}var o=f===t;if(p=p||o,!p){const P=t;
if(m&&typeof m=="object"&&!Array.isArray(m)){for(const u in m)if(!(u==="severity"||u==="threshold"||u==="thresholds")){const c={
instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:T.properties.
checks.additionalProperties.anyOf[1],data:m};e===null?e=[c]:e.push(c),t++}if(m.severity!==void 0){let u=m.severity;if(!(u===
"off"||u==="info"||u==="warning"||u==="error")){const c={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:T.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.severity,data:u};
e===null?e=[c]:e.push(c),t++}}if(m.threshold!==void 0){let u=m.threshold;if(!(typeof u=="number"&&isFinite(u))){const c={
instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:u};
e===null?e=[c]:e.push(c),t++}}if(m.thresholds!==void 0){let u=m.thresholds;if(u&&typeof u=="object"&&!Array.isArray(u))for(const c in u){
let h=u[c];if(!(typeof h=="number"&&isFinite(h))){const d={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:T.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{const c={instancePath:s+"/checks/"+
g.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:T.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:u};e===null?e=
[c]:e.push(c),t++}}}else{const u={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:T.properties.checks.additionalProperties.anyOf[1],data:m};e===null?e=[u]:e.push(u),t++}var o=P===
t;p=p||o}if(p)t=i,e!==null&&(i?e.length=i:e=null);else{const P={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:T.properties.checks.additionalProperties.
anyOf,parentSchema:T.properties.checks.additionalProperties,data:m};e===null?e=[P]:e.push(P),t++}}}else{const g={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:T.properties.checks.type,parentSchema:T.
properties.checks,data:l};e===null?e=[g]:e.push(g),t++}let w=r.waivers;if(Array.isArray(w)){const g=w.length;for(let m=0;m<
g;m++)xe(w[m],{instancePath:s+"/waivers/"+m,parentData:w,parentDataProperty:m,rootData:j})||(e=e===null?xe.errors:e.concat(
xe.errors),t=e.length)}else{const g={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:T.properties.waivers.type,parentSchema:T.properties.waivers,data:w};e===null?e=[g]:e.push(g),t++}}else{
const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:r};e===
null?e=[l]:e.push(l),t++}return Ne.errors=e,t===0}function re(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const g in r)if(!ee.call($.properties,g)){const m={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,
parentSchema:$,data:r};e===null?e=[m]:e.push(m),t++}if(r.kind!==void 0){let g=r.kind;if(!(g==="character"||g==="style"||
g==="object"||g==="regularisation")){const m={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:$.properties.kind.enum},schema:$.properties.kind.enum,parentSchema:$.properties.kind,data:g};e===null?
e=[m]:e.push(m),t++}}r.images!==void 0&&(O(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:j})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const g={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:$.
properties.repeats.type,parentSchema:$.properties.repeats,data:n};e===null?e=[g]:e.push(g),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const g={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:$.properties.repeats,data:n};e===null?e=[g]:e.push(g),t++}let o=r.prepare;
if(Array.isArray(o)){const g=o.length;for(let m=0;m<g;m++)ge(o[m],{instancePath:s+"/prepare/"+m,parentData:o,parentDataProperty:m,
rootData:j})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{const g={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:$.properties.prepare.type,parentSchema:$.properties.
prepare,data:o};e===null?e=[g]:e.push(g),t++}be(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:j})||(e=e===null?be.errors:e.concat(be.errors),t=e.length);let l=r.subsets;if(l&&typeof l=="object"&&!Array.
isArray(l))for(const g in l){let m=l[g];if(m&&typeof m=="object"&&!Array.isArray(m)){m.captions===void 0&&(m.captions={});
for(const p in m)if(!(p==="repeats"||p==="captions")){const f={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:$.properties.subsets.additionalProperties,data:m};e===null?e=[f]:e.push(f),
t++}if(m.repeats!==void 0){let p=m.repeats;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const f={instancePath:s+
"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/type",keyword:"type",params:{type:"integer"},schema:$.properties.subsets.additionalProperties.properties.
repeats.type,parentSchema:$.properties.subsets.additionalProperties.properties.repeats,data:p};e===null?e=[f]:e.push(f),
t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const f={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(
/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.subsets.additionalProperties.properties.repeats,data:p};
e===null?e=[f]:e.push(f),t++}}let i=m.captions;if(i&&typeof i=="object"&&!Array.isArray(i)){i.train===void 0&&(i.train={});
for(const f in i)if(f!=="train"){const P={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",
schemaPath:"#/properties/subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:f},schema:!1,parentSchema:$.properties.subsets.additionalProperties.properties.captions,
data:i};e===null?e=[P]:e.push(P),t++}let p=i.train;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f===
"shuffle"||f==="caption_dropout"||f==="caption_dropout_every_n_epochs"||f==="tag_dropout")){const P={instancePath:s+"/su\
bsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties\
/properties/captions/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:$.properties.subsets.additionalProperties.properties.captions.properties.train,data:p};e===null?e=
[P]:e.push(P),t++}if(p.shuffle!==void 0){let f=p.shuffle;if(typeof f!="boolean"){const P={instancePath:s+"/subsets/"+g.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/propertie\
s/captions/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:$.properties.subsets.
additionalProperties.properties.captions.properties.train.properties.shuffle.type,parentSchema:$.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.shuffle,data:f};e===null?e=[P]:e.push(P),t++}}if(p.caption_dropout!==void 0){
let f=p.caption_dropout;if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const P={instancePath:s+"/subsets/"+g.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/p\
roperties/captions/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:$.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:f};e===null?e=[P]:e.push(P),t++}if(f<0||isNaN(f)){const P={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/\
properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:f};e===null?
e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/\
caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/c\
aption_dropout/type",keyword:"type",params:{type:"number"},schema:$.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout.type,parentSchema:$.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout,data:f};e===null?e=[P]:e.push(P),t++}}if(p.caption_dropout_every_n_epochs!==
void 0){let f=p.caption_dropout_every_n_epochs;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const P={instancePath:s+
"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/prop\
erties/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",
keyword:"type",params:{type:"integer"},schema:$.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.caption_dropout_every_n_epochs.type,parentSchema:$.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:f};e===null?e=[P]:e.push(P),t++}if(typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f))){const P={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/capti\
on_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/pr\
operties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,data:f};
e===null?e=[P]:e.push(P),t++}}if(p.tag_dropout!==void 0){let f=p.tag_dropout;if(typeof f=="number"&&isFinite(f)){if(f>1||
isNaN(f)){const P={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:$.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.tag_dropout,data:f};e===null?e=[P]:e.push(P),t++}if(f<0||isNaN(f)){const P={instancePath:s+"\
/subsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/addit\
ionalProperties/properties/captions/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:$.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:f};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/prop\
erties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:$.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout.type,parentSchema:$.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout,data:f};e===null?e=[P]:e.push(P),t++}}}else{const f={instancePath:s+
"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProper\
ties/properties/captions/properties/train/type",keyword:"type",params:{type:"object"},schema:$.properties.subsets.additionalProperties.
properties.captions.properties.train.type,parentSchema:$.properties.subsets.additionalProperties.properties.captions.properties.
train,data:p};e===null?e=[f]:e.push(f),t++}}else{const p={instancePath:s+"/subsets/"+g.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{
type:"object"},schema:$.properties.subsets.additionalProperties.properties.captions.type,parentSchema:$.properties.subsets.
additionalProperties.properties.captions,data:i};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:s+"/subsets/"+
g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:$.properties.subsets.additionalProperties.type,parentSchema:$.properties.subsets.additionalProperties,
data:m};e===null?e=[i]:e.push(i),t++}}else{const g={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:$.properties.subsets.type,parentSchema:$.properties.subsets,data:l};e===null?e=[g]:e.
push(g),t++}let w=r.flip;if(typeof w!="boolean"){const g={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:$.properties.flip.type,parentSchema:$.properties.flip,data:w};e===null?e=[g]:e.push(
g),t++}if(ve(r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:j})||(e=e===null?
ve.errors:e.concat(ve.errors),t=e.length),r.embedding!==void 0&&(_e(r.embedding,{instancePath:s+"/embedding",parentData:r,
parentDataProperty:"embedding",rootData:j})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),Ne(r.lint,{instancePath:s+
"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length),!s.startsWith(
"/defaults/")){if(["kind"].filter(g=>Object.hasOwn(r,g)).length!==1){const g={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["kind"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?
e=[g]:e.push(g),t++}if(["images"].filter(g=>Object.hasOwn(r,g)).length!==1){const g={instancePath:s,schemaPath:"#/requir\
edWhenMerged",keyword:"requiredWhenMerged",params:{names:["images"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};
e===null?e=[g]:e.push(g),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.
type,parentSchema:$,data:r};e===null?e=[n]:e.push(n),t++}return re.errors=e,t===0}const b={type:"object",additionalProperties:!1,
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
inear`, `cosine`, `anneal` or `until_failure`",requiredWhenMerged:[["constant","linear","cosine","anneal","until_failure"]],
properties:{constant:{$ref:"#/definitions/rate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,
required:["peak"],description:"Falls evenly.",properties:{peak:{$ref:"#/definitions/rate",description:"Where it begins."},
end:{type:"number",minimum:0,maximum:1,default:0,description:"What it nears at the end."}}},cosine:{type:"object",additionalProperties:!1,
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
only the result when absent."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, bes\
ides those where the learning rate changes: a training whose beginning is equal goes on from them."}}},K={type:"object",
additionalProperties:!1,description:"The trained network.",properties:{rank:{type:"integer",minimum:1,default:16,description:"\
Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to \
the rank when absent."}}};function Ae(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const o in r)if(!(o==="rank"||o==="alp\
ha")){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:K,data:r};e===null?e=[l]:e.push(l),t++}let n=r.rank;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const o={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:K.
properties.rank.type,parentSchema:K.properties.rank,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const o={instancePath:s+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:K.properties.rank,data:n};e===null?e=[o]:e.push(o),t++}if(r.alpha!==void 0){let o=r.alpha;
if(typeof o=="number"&&isFinite(o)){if(o<=0||isNaN(o)){const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:K.properties.alpha,data:o};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",
params:{type:"number"},schema:K.properties.alpha.type,parentSchema:K.properties.alpha,data:o};e===null?e=[l]:e.push(l),t++}}}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,data:r};e===
null?e=[n]:e.push(n),t++}return Ae.errors=e,t===0}const fe={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rat\
e above 0, such as 5e-6"};function H(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1},schema:1,parentSchema:fe,data:r};e===null?e=[n]:e.push(n),t++}if(r<=0||isNaN(r)){const n={
instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:fe,
data:r};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"numb\
er"},schema:fe.type,parentSchema:fe,data:r};e===null?e=[n]:e.push(n),t++}return H.errors=e,t===0}const me={type:["number",
"string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"};function te(r,{
instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&
typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:me.type},schema:me.type,parentSchema:me,
data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:me,data:r};e===null?e=[n]:e.push(n),
t++}if(r<0||isNaN(r)){const n={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:me,data:r};e===null?e=[n]:e.push(n),t++}}if(typeof r=="string"&&r.length<1){const n={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me,data:r};e===null?e=[n]:e.push(n),
t++}return te.errors=e,t===0}const B={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{
betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"\
How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,
description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradient\
s longer than this are scaled down to it; 0 never."}}};function je(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===
void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const w in r)if(!(w==="betas"||w==="weigh\
t_decay"||w==="max_grad_norm")){const g={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:w},schema:!1,parentSchema:B,data:r};e===null?e=[g]:e.push(g),t++}let n=r.betas;if(Array.isArray(
n)){if(n.length>2){const g={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{
limit:2},schema:2,parentSchema:B.properties.betas,data:n};e===null?e=[g]:e.push(g),t++}if(n.length<2){const g={instancePath:s+
"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:B.properties.
betas,data:n};e===null?e=[g]:e.push(g),t++}const w=n.length;for(let g=0;g<w;g++){let m=n[g];if(typeof m=="number"&&isFinite(
m)){if(m<0||isNaN(m)){const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:B.properties.betas.items,data:m};e===null?e=[i]:e.push(i),t++}if(m>=
1||isNaN(m)){const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusi\
veMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:B.properties.betas.items,data:m};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"\
number"},schema:B.properties.betas.items.type,parentSchema:B.properties.betas.items,data:m};e===null?e=[i]:e.push(i),t++}}}else{
const w={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:B.properties.
betas.type,parentSchema:B.properties.betas,data:n};e===null?e=[w]:e.push(w),t++}let o=r.weight_decay;if(typeof o=="numbe\
r"&&isFinite(o)){if(o<0||isNaN(o)){const w={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:B.properties.weight_decay,data:o};e===null?e=[w]:
e.push(w),t++}}else{const w={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{
type:"number"},schema:B.properties.weight_decay.type,parentSchema:B.properties.weight_decay,data:o};e===null?e=[w]:e.push(
w),t++}let l=r.max_grad_norm;if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(l)){const w={instancePath:s+"/max_grad_no\
rm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:B.
properties.max_grad_norm,data:l};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/max_grad_norm",schemaPath:"\
#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:B.properties.max_grad_norm.type,parentSchema:B.
properties.max_grad_norm,data:l};e===null?e=[w]:e.push(w),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:B.type,parentSchema:B,data:r};e===null?e=[n]:e.push(n),t++}return je.errors=e,t===0}
const M={type:"object",additionalProperties:!1,requiredWhenMerged:["prompts"],description:"Pictures generated while trai\
ning, to see where it goes; the target `previews/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"write a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 \
epoch",description:"How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after the\
 last."},prompts:{type:"array",minItems:1,items:{$ref:"#/definitions/prompt"},description:"What to generate every time."},
negative:{type:"string",default:"",description:"What no picture shall show. This and the next six hold for every prompt \
that does not say otherwise."},width:{type:"integer",minimum:64,description:"In pixels; the width of the first dataset's\
 resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the height of the first dataset's r\
esolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},cfg:{type:"number",default:7,
description:"Classifier-free guidance scale."},sampler:{enum:["ddim","euler_a"],default:"ddim",description:"How noise be\
comes a picture. `euler_a` draws noise at every step, from the same seed."},strength:{$ref:"#/definitions/strength",default:1,
description:"Multiplier of the trained network; a list gives a picture each: what overfits may do at a lower one (S-78)."},
health:{$ref:"#/definitions/health",default:{}}}},Be=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),L={type:"objec\
t",additionalProperties:!1,required:["prompt"],oneOf:[{required:["seed"]},{required:["seeds"]}],properties:{prompt:{type:"\
string",description:"What the picture shall show."},negative:{type:"string",description:"What it shall not show."},seed:{
$ref:"#/definitions/seed",description:"Fixed, so that two previews differ by the training alone (S-44)."},seeds:{type:"a\
rray",minItems:1,items:{$ref:"#/definitions/seed"},description:"Several pictures of the same prompt; from four on, wheth\
er they still differ is judged (S-75)."},width:{type:"integer",minimum:64,description:"Instead of that of all previews."},
height:{type:"integer",minimum:64,description:"Instead of that of all previews."},steps:{type:"integer",minimum:1,description:"\
Instead of those of all previews."},cfg:{type:"number",description:"Instead of that of all previews."},sampler:{enum:["d\
dim","euler_a"],description:"Instead of that of all previews."},strength:{$ref:"#/definitions/strength",description:"Ins\
tead of that of all previews; a number or a list."}}},ye={type:"integer",minimum:0,maximum:4294967295,hint:"write a fixe\
d seed: with a changing one, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit check"};
function se(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},
schema:ye.type,parentSchema:ye,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||
isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,
parentSchema:ye,data:r};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){const n={instancePath:s,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ye,data:r};e===null?e=[n]:e.push(n),t++}}return se.errors=
e,t===0}const le={type:["number","array"],items:{type:"number"},minItems:1};function oe(r,{instancePath:s="",parentData:z,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&!Array.isArray(r)){const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:le.type},schema:le.type,parentSchema:le,data:r};e===null?
e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:s,schemaPath:"#/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:le,data:r};e===null?e=[o]:e.push(o),t++}const n=r.length;for(let o=0;o<n;o++){
let l=r[o];if(!(typeof l=="number"&&isFinite(l))){const w={instancePath:s+"/"+o,schemaPath:"#/items/type",keyword:"type",
params:{type:"number"},schema:le.items.type,parentSchema:le.items,data:l};e===null?e=[w]:e.push(w),t++}}}return oe.errors=
e,t===0}function qe(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;const n=t;let o=!1,
l=null;const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.seed===void 0){const i={instancePath:s,schemaPath:"#/one\
Of/0/required",keyword:"required",params:{missingProperty:"seed"},schema:L.oneOf[0].required,parentSchema:L.oneOf[0],data:r};
e===null?e=[i]:e.push(i),t++}var m=w===t;m&&(o=!0,l=0);const g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.seeds===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"seeds"},schema:L.
oneOf[1].required,parentSchema:L.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var m=g===t;if(m&&o?(o=!1,l=[l,1]):m&&(o=
!0,l=1),o)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:l},schema:L.oneOf,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pr\
ompt"},schema:L.required,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!ee.call(L.properties,i)){
const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}if(r.prompt!==void 0){let i=r.prompt;if(typeof i!="string"){
const p={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:L.properties.
prompt.type,parentSchema:L.properties.prompt,data:i};e===null?e=[p]:e.push(p),t++}}if(r.negative!==void 0){let i=r.negative;
if(typeof i!="string"){const p={instancePath:s+"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{
type:"string"},schema:L.properties.negative.type,parentSchema:L.properties.negative,data:i};e===null?e=[p]:e.push(p),t++}}
if(r.seed!==void 0&&(se(r.seed,{instancePath:s+"/seed",parentData:r,parentDataProperty:"seed",rootData:j})||(e=e===null?
se.errors:e.concat(se.errors),t=e.length)),r.seeds!==void 0){let i=r.seeds;if(Array.isArray(i)){if(i.length<1){const f={
instancePath:s+"/seeds",schemaPath:"#/properties/seeds/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.
properties.seeds,data:i};e===null?e=[f]:e.push(f),t++}const p=i.length;for(let f=0;f<p;f++)se(i[f],{instancePath:s+"/see\
ds/"+f,parentData:i,parentDataProperty:f,rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const p={
instancePath:s+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type:"array"},schema:L.properties.seeds.
type,parentSchema:L.properties.seeds,data:i};e===null?e=[p]:e.push(p),t++}}if(r.width!==void 0){let i=r.width;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:L.properties.width.type,parentSchema:L.properties.width,data:i};e===null?e=[p]:e.push(
p),t++}if(typeof i=="number"&&isFinite(i)&&(i<64||isNaN(i))){const p={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:L.properties.width,data:i};e===
null?e=[p]:e.push(p),t++}}if(r.height!==void 0){let i=r.height;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
const p={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:L.
properties.height.type,parentSchema:L.properties.height,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(
i)&&(i<64||isNaN(i))){const p={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:L.properties.height,data:i};e===null?e=[p]:e.push(p),t++}}if(r.steps!==
void 0){let i=r.steps;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:L.properties.steps.type,parentSchema:L.properties.
steps,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:s+
"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.
properties.steps,data:i};e===null?e=[p]:e.push(p),t++}}if(r.cfg!==void 0){let i=r.cfg;if(!(typeof i=="number"&&isFinite(
i))){const p={instancePath:s+"/cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:L.properties.
cfg.type,parentSchema:L.properties.cfg,data:i};e===null?e=[p]:e.push(p),t++}}if(r.sampler!==void 0){let i=r.sampler;if(!(i===
"ddim"||i==="euler_a")){const p={instancePath:s+"/sampler",schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{
allowedValues:L.properties.sampler.enum},schema:L.properties.sampler.enum,parentSchema:L.properties.sampler,data:i};e===
null?e=[p]:e.push(p),t++}}r.strength!==void 0&&(oe(r.strength,{instancePath:s+"/strength",parentData:r,parentDataProperty:"\
strength",rootData:j})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}return qe.
errors=e,t===0}const N={type:"object",additionalProperties:!1,description:"When previews are a bad sign (S-45\u2026S-50). The\
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
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function Oe(r,{instancePath:s="",
parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const a in r)if(!ee.call(
N.properties,a)){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:N,data:r};e===null?e=[u]:e.push(u),t++}let n=r.share;if(typeof n=="number"&&isFinite(n)){if(n>1||
isNaN(n)){const a={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.share,data:n};e===null?e=[a]:e.push(a),t++}if(n<0||isNaN(n)){const a={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.share,data:n};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:N.properties.share.type,parentSchema:N.properties.share,data:n};e===
null?e=[a]:e.push(a),t++}let o=r.patience;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const a={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:N.properties.patience.
type,parentSchema:N.properties.patience,data:o};e===null?e=[a]:e.push(a),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(
o))){const a={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.patience,data:o};e===null?e=[a]:e.push(a),t++}let l=r.burst;if(typeof l==
"number"&&isFinite(l)){if(l<1||isNaN(l)){const a={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:N.properties.burst,data:l};e===null?e=[a]:e.push(a),t++}}else{
const a={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:N.properties.
burst.type,parentSchema:N.properties.burst,data:l};e===null?e=[a]:e.push(a),t++}let w=r.noise;if(w&&typeof w=="object"&&
!Array.isArray(w)){w.bad===void 0&&(w.bad=7),w.warn===void 0&&(w.warn=4),w.ratio===void 0&&(w.ratio=1.6),w.pure===void 0&&
(w.pure=30);for(const d in w)if(!(d==="bad"||d==="warn"||d==="ratio"||d==="pure")){const _={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:N.
properties.noise,data:w};e===null?e=[_]:e.push(_),t++}let a=w.bad;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a)){
const d={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.noise.properties.bad,data:a};e===null?e=[d]:e.push(d),t++}}else{const d={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:N.
properties.noise.properties.bad.type,parentSchema:N.properties.noise.properties.bad,data:a};e===null?e=[d]:e.push(d),t++}
let u=w.warn;if(typeof u=="number"&&isFinite(u)){if(u<0||isNaN(u)){const d={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.
noise.properties.warn,data:u};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.warn.type,
parentSchema:N.properties.noise.properties.warn,data:u};e===null?e=[d]:e.push(d),t++}let c=w.ratio;if(typeof c=="number"&&
isFinite(c)){if(c<0||isNaN(c)){const d={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.ratio,data:c};
e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.ratio.type,parentSchema:N.properties.
noise.properties.ratio,data:c};e===null?e=[d]:e.push(d),t++}let h=w.pure;if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(
h)){const d={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.pure,data:h};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:N.properties.noise.properties.pure.type,parentSchema:N.properties.noise.properties.pure,data:h};e===null?
e=[d]:e.push(d),t++}}else{const a={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:N.properties.noise.type,parentSchema:N.properties.noise,data:w};e===null?e=[a]:e.push(a),t++}let g=r.background;
if(g&&typeof g=="object"&&!Array.isArray(g)){g.flat===void 0&&(g.flat=.3),g.entropy===void 0&&(g.entropy=1.5),g.rise===void 0&&
(g.rise=.05);for(const h in g)if(!(h==="flat"||h==="entropy"||h==="rise")){const d={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:N.
properties.background,data:g};e===null?e=[d]:e.push(d),t++}let a=g.flat;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(
a)){const h={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.properties.flat,data:a};e===null?e=
[h]:e.push(h),t++}if(a<0||isNaN(a)){const h={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
flat,data:a};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.flat.type,parentSchema:N.
properties.background.properties.flat,data:a};e===null?e=[h]:e.push(h),t++}let u=g.entropy;if(typeof u=="number"&&isFinite(
u)){if(u<0||isNaN(u)){const h={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
entropy,data:u};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.entropy.
type,parentSchema:N.properties.background.properties.entropy,data:u};e===null?e=[h]:e.push(h),t++}let c=g.rise;if(typeof c==
"number"&&isFinite(c)){if(c>1||isNaN(c)){const h={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.
properties.rise,data:c};e===null?e=[h]:e.push(h),t++}if(c<0||isNaN(c)){const h={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.background.properties.rise,data:c};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:N.properties.
background.properties.rise.type,parentSchema:N.properties.background.properties.rise,data:c};e===null?e=[h]:e.push(h),t++}}else{
const a={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:N.
properties.background.type,parentSchema:N.properties.background,data:g};e===null?e=[a]:e.push(a),t++}let m=r.colour;if(m&&
typeof m=="object"&&!Array.isArray(m)){m.least===void 0&&(m.least=8),m.grey===void 0&&(m.grey=.98),m.psnr===void 0&&(m.psnr=
30.4),m.fading===void 0&&(m.fading=.5),m.tint===void 0&&(m.tint=.97),m.glaring===void 0&&(m.glaring=1.6),m.clipped===void 0&&
(m.clipped=.1),m.blown===void 0&&(m.blown=.5);for(const y in m)if(!(y==="least"||y==="grey"||y==="psnr"||y==="fading"||y===
"tint"||y==="glaring"||y==="clipped"||y==="blown")){const x={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:N.properties.colour,
data:m};e===null?e=[x]:e.push(x),t++}let a=m.least;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a)){const y={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.colour.properties.least,data:a};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:N.properties.
colour.properties.least.type,parentSchema:N.properties.colour.properties.least,data:a};e===null?e=[y]:e.push(y),t++}let u=m.
grey;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){const y={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.
colour.properties.grey,data:u};e===null?e=[y]:e.push(y),t++}if(u<0||isNaN(u)){const y={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.colour.properties.grey,data:u};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.grey.
type,parentSchema:N.properties.colour.properties.grey,data:u};e===null?e=[y]:e.push(y),t++}let c=m.psnr;if(typeof c=="nu\
mber"&&isFinite(c)){if(c<0||isNaN(c)){const y={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.psnr,
data:c};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.psnr.type,parentSchema:N.properties.
colour.properties.psnr,data:c};e===null?e=[y]:e.push(y),t++}let h=m.fading;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(
h)){const y={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.fading,data:h};e===null?e=[y]:e.push(
y),t++}if(h<0||isNaN(h)){const y={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.fading,data:h};
e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.fading.type,parentSchema:N.properties.
colour.properties.fading,data:h};e===null?e=[y]:e.push(y),t++}let d=m.tint;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(
d)){const y={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.tint,data:d};e===null?e=[y]:e.push(y),t++}
if(d<0||isNaN(d)){const y={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.tint,data:d};e===null?e=[
y]:e.push(y),t++}}else{const y={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:N.properties.colour.properties.tint.type,parentSchema:N.properties.colour.properties.
tint,data:d};e===null?e=[y]:e.push(y),t++}let _=m.glaring;if(typeof _=="number"&&isFinite(_)){if(_<1||isNaN(_)){const y={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.colour.properties.glaring,data:_};e===null?e=[y]:e.push(y),t++}}else{const y={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.glaring.type,parentSchema:N.properties.colour.properties.glaring,data:_};e===
null?e=[y]:e.push(y),t++}let S=m.clipped;if(typeof S=="number"&&isFinite(S)){if(S>1||isNaN(S)){const y={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.clipped,data:S};e===null?e=[y]:e.push(y),t++}if(S<0||isNaN(S)){const y={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.clipped,data:S};e===null?e=[y]:e.push(y),t++}}else{const y={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.clipped.type,parentSchema:N.properties.colour.properties.clipped,data:S};e===
null?e=[y]:e.push(y),t++}let A=m.blown;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const y={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.blown,data:A};e===null?e=[y]:e.push(y),t++}if(A<0||isNaN(A)){const y={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.blown,data:A};e===null?e=[y]:e.push(y),t++}}else{const y={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:N.properties.colour.properties.blown.type,parentSchema:N.properties.colour.properties.blown,data:A};e===null?
e=[y]:e.push(y),t++}}else{const a={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:N.properties.colour.type,parentSchema:N.properties.colour,data:m};e===null?e=[a]:e.push(a),t++}let i=r.
sharpness;if(i&&typeof i=="object"&&!Array.isArray(i)){i.melted===void 0&&(i.melted=.05),i.soft===void 0&&(i.soft=.35);for(const c in i)
if(!(c==="melted"||c==="soft")){const h={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:N.properties.sharpness,data:i};
e===null?e=[h]:e.push(h),t++}let a=i.melted;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const c={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.melted,data:a};e===null?e=[c]:e.push(c),t++}if(a<0||
isNaN(a)){const c={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.melted,data:a};e===null?
e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.melted.type,parentSchema:N.properties.
sharpness.properties.melted,data:a};e===null?e=[c]:e.push(c),t++}let u=i.soft;if(typeof u=="number"&&isFinite(u)){if(u>1||
isNaN(u)){const c={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.soft,data:u};e===null?
e=[c]:e.push(c),t++}if(u<0||isNaN(u)){const c={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.
soft,data:u};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.soft.type,parentSchema:N.
properties.sharpness.properties.soft,data:u};e===null?e=[c]:e.push(c),t++}}else{const a={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:N.properties.sharpness.type,parentSchema:N.properties.
sharpness,data:i};e===null?e=[a]:e.push(a),t++}let p=r.drift;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:N.properties.
drift.type,parentSchema:N.properties.drift,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)){if(p>
64||isNaN(p)){const a={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:N.properties.drift,data:p};e===null?e=[a]:e.push(a),t++}if(p<0||isNaN(p)){const a={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:N.properties.drift,data:p};e===null?e=[a]:e.push(a),t++}}let f=r.memorised;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f))){const a={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:N.properties.memorised.type,parentSchema:N.properties.memorised,data:f};e===null?e=[a]:e.push(a),
t++}if(typeof f=="number"&&isFinite(f)){if(f>64||isNaN(f)){const a={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:N.properties.memorised,data:f};
e===null?e=[a]:e.push(a),t++}if(f<0||isNaN(f)){const a={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.memorised,data:f};e===null?
e=[a]:e.push(a),t++}}let P=r.variety;if(P&&typeof P=="object"&&!Array.isArray(P)){P.bad===void 0&&(P.bad=.25),P.warn===void 0&&
(P.warn=.5);for(const c in P)if(!(c==="bad"||c==="warn")){const h={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:N.properties.
variety,data:P};e===null?e=[h]:e.push(h),t++}let a=P.bad;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const c={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.variety.properties.bad,data:a};e===null?e=[c]:e.push(c),t++}if(a<0||isNaN(
a)){const c={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.variety.properties.bad,data:a};e===null?e=[c]:e.push(c),t++}}else{
const c={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:N.properties.variety.properties.bad.type,parentSchema:N.properties.variety.properties.bad,data:a};e===null?
e=[c]:e.push(c),t++}let u=P.warn;if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u)){const c={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:N.properties.variety.properties.warn,data:u};e===null?e=[c]:e.push(c),t++}if(u<0||isNaN(u)){const c={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.variety.properties.warn,data:u};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.
variety.properties.warn.type,parentSchema:N.properties.variety.properties.warn,data:u};e===null?e=[c]:e.push(c),t++}}else{
const a={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:N.
properties.variety.type,parentSchema:N.properties.variety,data:P};e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:r};e===null?e=[n]:e.push(n),
t++}return Oe.errors=e,t===0}function $e(r,{instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.negative===void 0&&(r.negative=
""),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.sampler===void 0&&(r.sampler="ddim"),r.strength===void 0&&
(r.strength=1),r.health===void 0&&(r.health={});for(const m in r)if(!ee.call(M.properties,m)){const i={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:M,data:r};e===
null?e=[i]:e.push(i),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const m={
instancePath:s+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:M.properties.every.type},schema:M.
properties.every.type,parentSchema:M.properties.every,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n))){const m={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:M.properties.every,data:n};e===null?e=[m]:e.push(m),t++}if(typeof n=="str\
ing"&&!Be.test(n)){const m={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:M.properties.every,data:n};
e===null?e=[m]:e.push(m),t++}if(r.prompts!==void 0){let m=r.prompts;if(Array.isArray(m)){if(m.length<1){const p={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:M.properties.
prompts,data:m};e===null?e=[p]:e.push(p),t++}const i=m.length;for(let p=0;p<i;p++)qe(m[p],{instancePath:s+"/prompts/"+p,
parentData:m,parentDataProperty:p,rootData:j})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)}else{const i={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:M.properties.prompts.type,
parentSchema:M.properties.prompts,data:m};e===null?e=[i]:e.push(i),t++}}let o=r.negative;if(typeof o!="string"){const m={
instancePath:s+"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:M.properties.
negative.type,parentSchema:M.properties.negative,data:o};e===null?e=[m]:e.push(m),t++}if(r.width!==void 0){let m=r.width;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const i={instancePath:s+"/width",schemaPath:"#/properties/widt\
h/type",keyword:"type",params:{type:"integer"},schema:M.properties.width.type,parentSchema:M.properties.width,data:m};e===
null?e=[i]:e.push(i),t++}if(typeof m=="number"&&isFinite(m)&&(m<64||isNaN(m))){const i={instancePath:s+"/width",schemaPath:"\
#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:M.properties.width,
data:m};e===null?e=[i]:e.push(i),t++}}if(r.height!==void 0){let m=r.height;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){const i={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:M.
properties.height.type,parentSchema:M.properties.height,data:m};e===null?e=[i]:e.push(i),t++}if(typeof m=="number"&&isFinite(
m)&&(m<64||isNaN(m))){const i={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:M.properties.height,data:m};e===null?e=[i]:e.push(i),t++}}let l=r.steps;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:M.properties.steps.type,parentSchema:M.properties.steps,data:l};e===
null?e=[m]:e.push(m),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){const m={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:M.properties.steps,
data:l};e===null?e=[m]:e.push(m),t++}let w=r.cfg;if(!(typeof w=="number"&&isFinite(w))){const m={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:M.properties.cfg.type,parentSchema:M.properties.cfg,
data:w};e===null?e=[m]:e.push(m),t++}let g=r.sampler;if(!(g==="ddim"||g==="euler_a")){const m={instancePath:s+"/sampler",
schemaPath:"#/properties/sampler/enum",keyword:"enum",params:{allowedValues:M.properties.sampler.enum},schema:M.properties.
sampler.enum,parentSchema:M.properties.sampler,data:g};e===null?e=[m]:e.push(m),t++}if(oe(r.strength,{instancePath:s+"/s\
trength",parentData:r,parentDataProperty:"strength",rootData:j})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length),
Oe(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"health",rootData:j})||(e=e===null?Oe.errors:e.concat(
Oe.errors),t=e.length),!s.startsWith("/defaults/")&&["prompts"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["prompts"]},schema:M.requiredWhenMerged,parentSchema:M,
data:r};e===null?e=[m]:e.push(m),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},schema:M.type,parentSchema:M,data:r};e===null?e=[n]:e.push(n),t++}return $e.errors=e,t===0}function ie(r,{instancePath:s="",
parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===
void 0&&(r.vae="none"),r.trainer===void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&
(r.batch_size=1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=1),r.optimizer===void 0&&(r.optimizer={}),r.
seed===void 0&&(r.seed=0),r.keep_states===void 0&&(r.keep_states=3);for(const a in r)if(!ee.call(b.properties,a)){const u={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:b,data:r};e===null?e=[u]:e.push(u),t++}if(r.method!==void 0){let a=r.method;if(a!=="lora"){const u={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:b.properties.method.enum},schema:b.
properties.method.enum,parentSchema:b.properties.method,data:a};e===null?e=[u]:e.push(u),t++}}if(r.base!==void 0){let a=r.
base;if(typeof a!="string"){const u={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"\
string"},schema:b.properties.base.type,parentSchema:b.properties.base,data:a};e===null?e=[u]:e.push(u),t++}}let o=r.vae;
if(typeof o!="string"){const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"st\
ring"},schema:b.properties.vae.type,parentSchema:b.properties.vae,data:o};e===null?e=[a]:e.push(a),t++}if(r.datasets!==void 0){
let a=r.datasets;if(Array.isArray(a)){if(a.length<1){const c={instancePath:s+"/datasets",schemaPath:"#/properties/datase\
ts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.properties.datasets,data:a};e===null?e=[c]:e.push(
c),t++}const u=a.length;for(let c=0;c<u;c++){let h=a[c];if(typeof h!="string"){const d={instancePath:s+"/datasets/"+c,schemaPath:"\
#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:b.properties.datasets.items.type,parentSchema:b.
properties.datasets.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{const u={instancePath:s+"/datasets",schemaPath:"#/\
properties/datasets/type",keyword:"type",params:{type:"array"},schema:b.properties.datasets.type,parentSchema:b.properties.
datasets,data:a};e===null?e=[u]:e.push(u),t++}}let l=r.trainer;const w=t;let g=!1;const m=t;if(l!=="micro"){const a={instancePath:s+
"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:b.properties.trainer.anyOf[0].
enum},schema:b.properties.trainer.anyOf[0].enum,parentSchema:b.properties.trainer.anyOf[0],data:l};e===null?e=[a]:e.push(
a),t++}var n=m===t;if(g=g||n,!g){const a=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.command===void 0){const c={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"\
command"},schema:b.properties.trainer.anyOf[1].required,parentSchema:b.properties.trainer.anyOf[1],data:l};e===null?e=[c]:
e.push(c),t++}for(const c in l)if(c!=="command"){const h={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:b.properties.
trainer.anyOf[1],data:l};e===null?e=[h]:e.push(h),t++}if(l.command!==void 0){let c=l.command;if(Array.isArray(c)){if(c.length<
1){const d={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:b.properties.trainer.anyOf[1].properties.command,data:c};e===null?e=[d]:
e.push(d),t++}const h=c.length;for(let d=0;d<h;d++){let _=c[d];if(typeof _!="string"){const S={instancePath:s+"/trainer/\
command/"+d,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},
schema:b.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:b.properties.trainer.anyOf[1].properties.
command.items,data:_};e===null?e=[S]:e.push(S),t++}}}else{const h={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:b.properties.trainer.anyOf[1].
properties.command.type,parentSchema:b.properties.trainer.anyOf[1].properties.command,data:c};e===null?e=[h]:e.push(h),t++}}}else{
const c={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:b.properties.trainer.anyOf[1].type,parentSchema:b.properties.trainer.anyOf[1],data:l};e===null?e=[c]:e.push(c),t++}
var n=a===t;g=g||n}if(g)t=w,e!==null&&(w?e.length=w:e=null);else{const a={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:b.properties.trainer.anyOf,parentSchema:b.properties.trainer,data:l};
e===null?e=[a]:e.push(a),t++}if(Ae(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:j})||
(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length),r.schedule!==void 0){let a=r.schedule;if(!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"&&!(a&&typeof a=="object"&&!Array.isArray(a))){const u={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:b.properties.schedule.type},schema:b.properties.schedule.type,parentSchema:b.
properties.schedule,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="string"&&a.length<1){const u={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:b.properties.
schedule,data:a};e===null?e=[u]:e.push(u),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){a.warmup===void 0&&(a.warmup=
0);for(const c in a)if(!(c==="constant"||c==="linear"||c==="cosine"||c==="anneal"||c==="until_failure"||c==="warmup")){const h={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},schema:!1,parentSchema:b.properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}if(a.constant!==
void 0&&(H(a.constant,{instancePath:s+"/schedule/constant",parentData:a,parentDataProperty:"constant",rootData:j})||(e=e===
null?H.errors:e.concat(H.errors),t=e.length)),a.linear!==void 0){let c=a.linear;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.end===void 0&&(c.end=0),c.peak===void 0){const d={instancePath:s+"/schedule/linear",schemaPath:"#/properties/sc\
hedule/properties/linear/required",keyword:"required",params:{missingProperty:"peak"},schema:b.properties.schedule.properties.
linear.required,parentSchema:b.properties.schedule.properties.linear,data:c};e===null?e=[d]:e.push(d),t++}for(const d in c)
if(!(d==="peak"||d==="end")){const _={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/lin\
ear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:b.properties.
schedule.properties.linear,data:c};e===null?e=[_]:e.push(_),t++}c.peak!==void 0&&(H(c.peak,{instancePath:s+"/schedule/li\
near/peak",parentData:c,parentDataProperty:"peak",rootData:j})||(e=e===null?H.errors:e.concat(H.errors),t=e.length));let h=c.
end;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const d={instancePath:s+"/schedule/linear/end",schemaPath:"#/p\
roperties/schedule/properties/linear/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:b.properties.schedule.properties.linear.properties.end,data:h};e===null?e=[d]:e.push(d),t++}if(h<0||isNaN(h)){
const d={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.schedule.properties.linear.properties.
end,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/s\
chedule/properties/linear/properties/end/type",keyword:"type",params:{type:"number"},schema:b.properties.schedule.properties.
linear.properties.end.type,parentSchema:b.properties.schedule.properties.linear.properties.end,data:h};e===null?e=[d]:e.
push(d),t++}}else{const h={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"\
type",params:{type:"object"},schema:b.properties.schedule.properties.linear.type,parentSchema:b.properties.schedule.properties.
linear,data:c};e===null?e=[h]:e.push(h),t++}}if(a.cosine!==void 0){let c=a.cosine;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.end===void 0&&(c.end=0),c.restarts===void 0&&(c.restarts=0),c.decay===void 0&&(c.decay=1),c.peak===void 0){const S={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{
missingProperty:"peak"},schema:b.properties.schedule.properties.cosine.required,parentSchema:b.properties.schedule.properties.
cosine,data:c};e===null?e=[S]:e.push(S),t++}for(const S in c)if(!(S==="peak"||S==="end"||S==="restarts"||S==="decay")){const A={
instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:b.properties.schedule.properties.cosine,data:c};
e===null?e=[A]:e.push(A),t++}c.peak!==void 0&&(H(c.peak,{instancePath:s+"/schedule/cosine/peak",parentData:c,parentDataProperty:"\
peak",rootData:j})||(e=e===null?H.errors:e.concat(H.errors),t=e.length));let h=c.end;if(typeof h=="number"&&isFinite(h)){
if(h>1||isNaN(h)){const S={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.
cosine.properties.end,data:h};e===null?e=[S]:e.push(S),t++}if(h<0||isNaN(h)){const S={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:b.properties.schedule.properties.cosine.properties.end,data:h};e===null?e=[S]:e.push(S),t++}}else{
const S={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:b.properties.schedule.properties.cosine.properties.end.type,parentSchema:b.
properties.schedule.properties.cosine.properties.end,data:h};e===null?e=[S]:e.push(S),t++}let d=c.restarts;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const S={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:b.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:b.properties.schedule.properties.cosine.properties.restarts,data:d};
e===null?e=[S]:e.push(S),t++}if(typeof d=="number"&&isFinite(d)){if(d>1e3||isNaN(d)){const S={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:b.properties.schedule.properties.cosine.properties.restarts,data:d};e===
null?e=[S]:e.push(S),t++}if(d<0||isNaN(d)){const S={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.
properties.schedule.properties.cosine.properties.restarts,data:d};e===null?e=[S]:e.push(S),t++}}let _=c.decay;if(typeof _==
"number"&&isFinite(_)){if(_>1||isNaN(_)){const S={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:b.
properties.schedule.properties.cosine.properties.decay,data:_};e===null?e=[S]:e.push(S),t++}if(_<=0||isNaN(_)){const S={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:b.properties.schedule.properties.
cosine.properties.decay,data:_};e===null?e=[S]:e.push(S),t++}}else{const S={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:b.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:b.properties.schedule.properties.cosine.properties.decay,data:_};
e===null?e=[S]:e.push(S),t++}}else{const h={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:b.properties.schedule.properties.cosine.type,parentSchema:b.
properties.schedule.properties.cosine,data:c};e===null?e=[h]:e.push(h),t++}}if(a.anneal!==void 0){let c=a.anneal;if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.start===void 0&&(c.start=""),c.cycles===void 0){const d={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:b.properties.schedule.properties.anneal.required,parentSchema:b.properties.schedule.properties.anneal,data:c};e===
null?e=[d]:e.push(d),t++}for(const d in c)if(!(d==="start"||d==="cycles")){const _={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:b.properties.schedule.properties.anneal,data:c};e===null?e=[_]:e.push(_),t++}let h=c.start;if(typeof h!=
"string"){const d={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:b.properties.schedule.properties.anneal.properties.start.type,
parentSchema:b.properties.schedule.properties.anneal.properties.start,data:h};e===null?e=[d]:e.push(d),t++}if(c.cycles!==
void 0){let d=c.cycles;if(Array.isArray(d)){if(d.length<1){const S={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles,data:d};e===null?e=[S]:e.push(S),t++}const _=d.length;for(let S=0;S<
_;S++){let A=d[S];if(A&&typeof A=="object"&&!Array.isArray(A)){if(A.burst===void 0){const y={instancePath:s+"/schedule/a\
nneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[y]:e.push(y),t++}if(A.steps===void 0){
const y={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:b.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[y]:
e.push(y),t++}if(A.base===void 0){const y={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:b.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.properties.schedule.properties.anneal.properties.
cycles.items,data:A};e===null?e=[y]:e.push(y),t++}if(A.period===void 0){const y={instancePath:s+"/schedule/anneal/cycles\
/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:b.properties.schedule.
properties.anneal.properties.cycles.items,data:A};e===null?e=[y]:e.push(y),t++}if(A.until===void 0){const y={instancePath:s+
"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:A};e===null?e=[y]:e.push(y),t++}for(const y in A)
if(!(y==="burst"||y==="steps"||y==="base"||y==="period"||y==="until")){const x={instancePath:s+"/schedule/anneal/cycles/"+
S,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:y},schema:!1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.
items,data:A};e===null?e=[x]:e.push(x),t++}if(A.burst!==void 0&&(H(A.burst,{instancePath:s+"/schedule/anneal/cycles/"+S+
"/burst",parentData:A,parentDataProperty:"burst",rootData:j})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),A.steps!==
void 0){let y=A.steps;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const x={instancePath:s+"/schedule/annea\
l/cycles/"+S+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:y};e===null?
e=[x]:e.push(x),t++}if(typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){const x={instancePath:s+"/schedule/anneal/cycle\
s/"+S+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:y};e===null?e=[x]:e.push(x),t++}}if(A.base!==void 0&&(H(A.base,{instancePath:s+"/schedule/an\
neal/cycles/"+S+"/base",parentData:A,parentDataProperty:"base",rootData:j})||(e=e===null?H.errors:e.concat(H.errors),t=e.
length)),A.period!==void 0){let y=A.period;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const x={instancePath:s+
"/schedule/anneal/cycles/"+S+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:y};e===null?e=[x]:e.push(x),t++}if(typeof y=="number"&&isFinite(y)&&(y<2||isNaN(y))){const x={instancePath:s+"/sche\
dule/anneal/cycles/"+S+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:b.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:y};e===null?e=[x]:e.push(x),t++}}if(A.until!==void 0){let y=A.until;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const x={instancePath:s+"/schedule/anneal/cycles/"+S+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:b.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:y};e===null?e=[x]:e.push(x),t++}if(typeof y==
"number"&&isFinite(y)&&(y<1||isNaN(y))){const x={instancePath:s+"/schedule/anneal/cycles/"+S+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:y};
e===null?e=[x]:e.push(x),t++}}}else{const y={instancePath:s+"/schedule/anneal/cycles/"+S,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:b.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles.items,data:A};
e===null?e=[y]:e.push(y),t++}}}else{const _={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:b.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:b.properties.schedule.properties.anneal.properties.cycles,data:d};e===null?e=[_]:e.push(
_),t++}}}else{const h={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:b.properties.schedule.properties.anneal.type,parentSchema:b.properties.schedule.properties.
anneal,data:c};e===null?e=[h]:e.push(h),t++}}if(a.until_failure!==void 0){let c=a.until_failure;if(c&&typeof c=="object"&&
!Array.isArray(c)){if(c.divide===void 0&&(c.divide=10),c.start===void 0){const d={instancePath:s+"/schedule/until_failur\
e",schemaPath:"#/properties/schedule/properties/until_failure/required",keyword:"required",params:{missingProperty:"star\
t"},schema:b.properties.schedule.properties.until_failure.required,parentSchema:b.properties.schedule.properties.until_failure,
data:c};e===null?e=[d]:e.push(d),t++}if(c.until===void 0){const d={instancePath:s+"/schedule/until_failure",schemaPath:"\
#/properties/schedule/properties/until_failure/required",keyword:"required",params:{missingProperty:"until"},schema:b.properties.
schedule.properties.until_failure.required,parentSchema:b.properties.schedule.properties.until_failure,data:c};e===null?
e=[d]:e.push(d),t++}for(const d in c)if(!(d==="start"||d==="divide"||d==="until")){const _={instancePath:s+"/schedule/un\
til_failure",schemaPath:"#/properties/schedule/properties/until_failure/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:d},schema:!1,parentSchema:b.properties.schedule.properties.until_failure,data:c};e===null?
e=[_]:e.push(_),t++}c.start!==void 0&&(H(c.start,{instancePath:s+"/schedule/until_failure/start",parentData:c,parentDataProperty:"\
start",rootData:j})||(e=e===null?H.errors:e.concat(H.errors),t=e.length));let h=c.divide;if(typeof h=="number"&&isFinite(
h)){if(h<=1||isNaN(h)){const d={instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/proper\
ties/until_failure/properties/divide/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:1},schema:1,
parentSchema:b.properties.schedule.properties.until_failure.properties.divide,data:h};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/schedule/until_failure/divide",schemaPath:"#/properties/schedule/properties/until_failure/prop\
erties/divide/type",keyword:"type",params:{type:"number"},schema:b.properties.schedule.properties.until_failure.properties.
divide.type,parentSchema:b.properties.schedule.properties.until_failure.properties.divide,data:h};e===null?e=[d]:e.push(
d),t++}c.until!==void 0&&(H(c.until,{instancePath:s+"/schedule/until_failure/until",parentData:c,parentDataProperty:"unt\
il",rootData:j})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const h={instancePath:s+"/schedule/until_fai\
lure",schemaPath:"#/properties/schedule/properties/until_failure/type",keyword:"type",params:{type:"object"},schema:b.properties.
schedule.properties.until_failure.type,parentSchema:b.properties.schedule.properties.until_failure,data:c};e===null?e=[h]:
e.push(h),t++}}let u=a.warmup;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const c={instancePath:s+"/schedu\
le/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"integer"},schema:b.properties.
schedule.properties.warmup.type,parentSchema:b.properties.schedule.properties.warmup,data:u};e===null?e=[c]:e.push(c),t++}
if(typeof u=="number"&&isFinite(u)){if(u>1e5||isNaN(u)){const c={instancePath:s+"/schedule/warmup",schemaPath:"#/propert\
ies/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:b.properties.
schedule.properties.warmup,data:u};e===null?e=[c]:e.push(c),t++}if(u<0||isNaN(u)){const c={instancePath:s+"/schedule/war\
mup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:b.properties.schedule.properties.warmup,data:u};e===null?e=[c]:e.push(c),t++}}if(!s.startsWith("/defaults/")&&
["constant","linear","cosine","anneal","until_failure"].filter(c=>Object.hasOwn(a,c)).length!==1){const c={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["constant",
"linear","cosine","anneal","until_failure"]},schema:b.properties.schedule.requiredWhenMerged,parentSchema:b.properties.schedule,
data:a};e===null?e=[c]:e.push(c),t++}}}if(r.steps!==void 0){let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const u={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:b.
properties.steps.type,parentSchema:b.properties.steps,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a))){const u={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:b.properties.steps,data:a};e===null?e=[u]:e.push(u),t++}}if(r.epochs!==void 0){
let a=r.epochs;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const u={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:b.properties.epochs.type,parentSchema:b.properties.
epochs,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const u={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.
properties.epochs,data:a};e===null?e=[u]:e.push(u),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const a={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:b.properties.batch_size.type,parentSchema:b.properties.batch_size,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const a={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.batch_size,data:i};e===null?e=[
a]:e.push(a),t++}let p=r.gradient_accumulation;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+
"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:b.
properties.gradient_accumulation.type,parentSchema:b.properties.gradient_accumulation,data:p};e===null?e=[a]:e.push(a),t++}
if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const a={instancePath:s+"/gradient_accumulation",schemaPath:"#/prop\
erties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.
gradient_accumulation,data:p};e===null?e=[a]:e.push(a),t++}r.unet_lr!==void 0&&(te(r.unet_lr,{instancePath:s+"/unet_lr",
parentData:r,parentDataProperty:"unet_lr",rootData:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.text_encoder_lr!==
void 0&&(te(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:j})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),je(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"\
optimizer",rootData:j})||(e=e===null?je.errors:e.concat(je.errors),t=e.length);let f=r.seed;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},schema:b.properties.seed.type,parentSchema:b.properties.seed,data:f};e===null?e=[a]:e.push(a),t++}if(typeof f==
"number"&&isFinite(f)){if(f>4294967295||isNaN(f)){const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:b.properties.seed,data:f};e===
null?e=[a]:e.push(a),t++}if(f<0||isNaN(f)){const a={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:b.properties.seed,data:f};e===null?e=[a]:e.push(a),t++}}
if(r.clip_skip!==void 0){let a=r.clip_skip;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const u={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:b.properties.clip_skip.
type,parentSchema:b.properties.clip_skip,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||
isNaN(a))){const u={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:b.properties.clip_skip,data:a};e===null?e=[u]:e.push(u),t++}}if(r.previews!==void 0&&
($e(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:j})||(e=e===null?$e.errors:
e.concat($e.errors),t=e.length)),r.on_failure!==void 0){let a=r.on_failure;if(!(a==="report"||a==="stop"||a==="rollback")){
const u={instancePath:s+"/on_failure",schemaPath:"#/properties/on_failure/enum",keyword:"enum",params:{allowedValues:b.properties.
on_failure.enum},schema:b.properties.on_failure.enum,parentSchema:b.properties.on_failure,data:a};e===null?e=[u]:e.push(
u),t++}}if(r.save_every!==void 0){let a=r.save_every;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const u={
instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"integer"},schema:b.properties.
save_every.type,parentSchema:b.properties.save_every,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a))){const u={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:b.properties.save_every,data:a};e===null?e=[u]:e.push(u),t++}}let P=r.
keep_states;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const a={instancePath:s+"/keep_states",schemaPath:"\
#/properties/keep_states/type",keyword:"type",params:{type:"integer"},schema:b.properties.keep_states.type,parentSchema:b.
properties.keep_states,data:P};e===null?e=[a]:e.push(a),t++}if(typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P))){const a={
instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:b.properties.keep_states,data:P};e===null?e=[a]:e.push(a),t++}if(!s.startsWith("/defaults/")){if([
"method"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"r\
equiredWhenMerged",params:{names:["method"]},schema:b.requiredWhenMerged,parentSchema:b,data:r};e===null?e=[a]:e.push(a),
t++}if(["base"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["base"]},schema:b.requiredWhenMerged,parentSchema:b,data:r};e===null?e=[a]:e.push(a),
t++}if(["datasets"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",
keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:b.requiredWhenMerged,parentSchema:b,data:r};e===null?e=[
a]:e.push(a),t++}if(["schedule"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/require\
dWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:b.requiredWhenMerged,parentSchema:b,data:r};
e===null?e=[a]:e.push(a),t++}if(["steps","epochs"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:b.requiredWhenMerged,parentSchema:b,
data:r};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:b.type,parentSchema:b,data:r};e===null?e=[o]:e.push(o),t++}return ie.errors=e,t===0}const F={type:"object",
additionalProperties:!1,requiredWhenMerged:["models"],not:{required:["alpha","blocks"]},properties:{method:{enum:["weigh\
ted-sum"],default:"weighted-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",
additionalProperties:!1,requiredWhenMerged:["a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"\
string",description:"The model that is changed."},b:{type:"string",description:"The model that is mixed in; without it o\
nly networks and a VAE go into `a`."}}},alpha:{type:"number",minimum:0,maximum:1,description:"Share of `b` in every bloc\
k."},blocks:{type:"array",items:{type:"number",minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE\
, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},
loras:{type:"object",additionalProperties:{type:"number"},default:{},description:"Strengths of trained networks to bake \
in, by the name of the training."},vae:{type:"string",description:"Name of a VAE under `models` to bake in; the one of `\
a` stays when absent."},dtype:{enum:["fp16","fp32"],default:"fp16",description:"Numbers in the written file."}}};function ae(r,{
instancePath:s="",parentData:z,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;const n=t,o=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let w;if(r.alpha===void 0&&(w="alpha")||r.blocks===void 0&&(w="blocks")){const g={};e===null?e=[
g]:e.push(g),t++}}var l=o===t;if(l){const w={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},schema:F.not,parentSchema:F,
data:r};e===null?e=[w]:e.push(w),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)
if(!(i==="method"||i==="models"||i==="alpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const p={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:F,
data:r};e===null?e=[p]:e.push(p),t++}let w=r.method;if(w!=="weighted-sum"){const i={instancePath:s+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:F.properties.method.enum},schema:F.properties.method.enum,
parentSchema:F.properties.method,data:w};e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const p in i)if(!(p==="a"||p==="b")){const f={instancePath:s+"/models",schemaPath:"#/pr\
operties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:F.
properties.models,data:i};e===null?e=[f]:e.push(f),t++}if(i.a!==void 0){let p=i.a;if(typeof p!="string"){const f={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:F.properties.
models.properties.a.type,parentSchema:F.properties.models.properties.a,data:p};e===null?e=[f]:e.push(f),t++}}if(i.b!==void 0){
let p=i.b;if(typeof p!="string"){const f={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:F.properties.models.properties.b.type,parentSchema:F.properties.models.properties.
b,data:p};e===null?e=[f]:e.push(f),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(p=>Object.hasOwn(i,p)).length!==1){
const p={instancePath:s+"/models",schemaPath:"#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["a"]},schema:F.properties.models.requiredWhenMerged,parentSchema:F.properties.models,data:i};e===null?e=[p]:e.push(
p),t++}}else{const p={instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
schema:F.properties.models.type,parentSchema:F.properties.models,data:i};e===null?e=[p]:e.push(p),t++}}if(r.alpha!==void 0){
let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const p={instancePath:s+"/alpha",schemaPath:"#/prope\
rties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.alpha,data:i};
e===null?e=[p]:e.push(p),t++}if(i<0||isNaN(i)){const p={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.alpha,data:i};e===null?e=[p]:e.push(
p),t++}}else{const p={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},
schema:F.properties.alpha.type,parentSchema:F.properties.alpha,data:i};e===null?e=[p]:e.push(p),t++}}if(r.blocks!==void 0){
let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const f={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:F.properties.blocks,data:i};e===null?e=[f]:e.push(f),
t++}if(i.length<26){const f={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:F.properties.blocks,data:i};e===null?e=[f]:e.push(f),t++}const p=i.length;for(let f=0;f<
p;f++){let P=i[f];if(typeof P=="number"&&isFinite(P)){if(P>1||isNaN(P)){const a={instancePath:s+"/blocks/"+f,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:F.properties.
blocks.items,data:P};e===null?e=[a]:e.push(a),t++}if(P<0||isNaN(P)){const a={instancePath:s+"/blocks/"+f,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:F.properties.blocks.
items,data:P};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/blocks/"+f,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:F.properties.blocks.items.type,parentSchema:F.properties.blocks.items,
data:P};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:F.properties.blocks.type,parentSchema:F.properties.blocks,data:i};e===null?e=[p]:e.push(
p),t++}}let g=r.loras;if(g&&typeof g=="object"&&!Array.isArray(g))for(const i in g){let p=g[i];if(!(typeof p=="number"&&
isFinite(p))){const f={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:F.properties.loras.additionalProperties.type,parentSchema:F.
properties.loras.additionalProperties,data:p};e===null?e=[f]:e.push(f),t++}}else{const i={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:F.properties.loras.type,parentSchema:F.properties.
loras,data:g};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const p={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:F.properties.vae.type,parentSchema:F.
properties.vae,data:i};e===null?e=[p]:e.push(p),t++}}let m=r.dtype;if(!(m==="fp16"||m==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:F.properties.dtype.enum},schema:F.properties.
dtype.enum,parentSchema:F.properties.dtype,data:m};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:F.requiredWhenMerged,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}}else{
const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,data:r};e===
null?e=[w]:e.push(w),t++}return ae.errors=e,t===0}const R={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function We(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="checkpoint"||n===
"vae"||n==="clip_skip")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:R,data:r};e===null?e=[o]:e.push(o),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:R.dependencies,parentSchema:R,data:r};e===null?e=[n]:e.push(n),t++}if(r.
checkpoint!==void 0){let n=r.checkpoint;if(typeof n=="string"){if(n.length<1){const o={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.checkpoint,data:n};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:R.properties.checkpoint.type,parentSchema:R.properties.checkpoint,data:n};e===null?e=
[o]:e.push(o),t++}}if(r.vae!==void 0){let n=r.vae;if(typeof n=="string"){if(n.length<1){const o={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.vae,data:n};e===null?
e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:R.properties.vae.type,parentSchema:R.properties.vae,data:n};e===null?e=[o]:e.push(o),t++}}if(r.clip_skip!==
void 0){let n=r.clip_skip;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:R.properties.clip_skip.type,parentSchema:R.
properties.clip_skip,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:R.properties.clip_skip,data:n};e===null?e=[o]:e.push(o),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(n=>Object.hasOwn(r,n)).length!==1){const n={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:R.requiredWhenMerged,parentSchema:R,data:r};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,
data:r};e===null?e=[n]:e.push(n),t++}return We.errors=e,t===0}function De(r,{instancePath:s="",parentData:z,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===
void 0&&(r.models={}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.merge===void 0&&(r.merge={}),
r.report===void 0&&(r.report={});for(const a in r)if(!ee.call(q.properties,a)){const u={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:q,data:r};e===null?
e=[u]:e.push(u),t++}if(r.sdbuild!==void 0){let a=r.sdbuild;if(a!==1){const u={instancePath:s+"/sdbuild",schemaPath:"#/pr\
operties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:q.properties.sdbuild,data:a};e===null?
e=[u]:e.push(u),t++}}if(r.extends!==void 0){let a=r.extends;if(typeof a!="string"&&!Array.isArray(a)){const u={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:q.properties.extends.type},schema:q.properties.
extends.type,parentSchema:q.properties.extends,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="string"&&a.length<1){const u={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.
properties.extends,data:a};e===null?e=[u]:e.push(u),t++}if(Array.isArray(a)){if(a.length<1){const c={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:q.properties.
extends,data:a};e===null?e=[c]:e.push(c),t++}const u=a.length;for(let c=0;c<u;c++){let h=a[c];if(typeof h=="string"){if(h.
length<1){const d={instancePath:s+"/extends/"+c,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:q.properties.extends.items,data:h};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+
"/extends/"+c,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:q.properties.extends.
items.type,parentSchema:q.properties.extends.items,data:h};e===null?e=[d]:e.push(d),t++}}}}if(r.vars!==void 0){let a=r.vars;
if(a&&typeof a=="object"&&!Array.isArray(a))for(const u in a){let c=a[u];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))){const h={instancePath:s+"/vars/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:q.properties.vars.additionalProperties.type},schema:q.properties.vars.additionalProperties.
type,parentSchema:q.properties.vars.additionalProperties,data:c};e===null?e=[h]:e.push(h),t++}}else{const u={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:q.properties.vars.type,parentSchema:q.
properties.vars,data:a};e===null?e=[u]:e.push(u),t++}}let g=r.defaults;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const a in g)
if(!(a==="dataset"||a==="train"||a==="merge")){const u={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:q.properties.defaults,
data:g};e===null?e=[u]:e.push(u),t++}g.dataset!==void 0&&(re(g.dataset,{instancePath:s+"/defaults/dataset",parentData:g,
parentDataProperty:"dataset",rootData:j})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),g.train!==void 0&&(ie(
g.train,{instancePath:s+"/defaults/train",parentData:g,parentDataProperty:"train",rootData:j})||(e=e===null?ie.errors:e.
concat(ie.errors),t=e.length)),g.merge!==void 0&&(ae(g.merge,{instancePath:s+"/defaults/merge",parentData:g,parentDataProperty:"\
merge",rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length))}else{const a={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:q.properties.defaults.type,parentSchema:q.properties.
defaults,data:g};e===null?e=[a]:e.push(a),t++}let m=r.models;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const a in m){
const u=t;if(typeof a=="string"){if(!pe.test(a)){const c={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,
data:a,propertyName:a};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:a,propertyName:a};e===null?e=[c]:e.push(
c),t++}var n=u===t;if(!n){const c={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:a},schema:q.properties.models.propertyNames,parentSchema:q.properties.models,data:m};e===
null?e=[c]:e.push(c),t++}}for(const a in m)We(m[a],{instancePath:s+"/models/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,
parentDataProperty:a,rootData:j})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)}else{const a={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:q.properties.models.type,parentSchema:q.
properties.models,data:m};e===null?e=[a]:e.push(a),t++}let i=r.datasets;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const a in i){
const u=t;if(typeof a=="string"){if(!pe.test(a)){const c={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,
data:a,propertyName:a};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:a,propertyName:a};e===null?e=[c]:e.push(
c),t++}var o=u===t;if(!o){const c={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:a},schema:q.properties.datasets.propertyNames,parentSchema:q.properties.datasets,data:i};
e===null?e=[c]:e.push(c),t++}}for(const a in i)re(i[a],{instancePath:s+"/datasets/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:i,parentDataProperty:a,rootData:j})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{const a={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:q.properties.
datasets.type,parentSchema:q.properties.datasets,data:i};e===null?e=[a]:e.push(a),t++}let p=r.train;if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){for(const a in p){const u=t;if(typeof a=="string"){if(!pe.test(a)){const c={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,data:a,propertyName:a};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/train",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:a,
propertyName:a};e===null?e=[c]:e.push(c),t++}var l=u===t;if(!l){const c={instancePath:s+"/train",schemaPath:"#/propertie\
s/train/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:q.properties.train.propertyNames,parentSchema:q.
properties.train,data:p};e===null?e=[c]:e.push(c),t++}}for(const a in p)ie(p[a],{instancePath:s+"/train/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:a,rootData:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.
length)}else{const a={instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},
schema:q.properties.train.type,parentSchema:q.properties.train,data:p};e===null?e=[a]:e.push(a),t++}let f=r.merge;if(f&&
typeof f=="object"&&!Array.isArray(f)){for(const a in f){const u=t;if(typeof a=="string"){if(!pe.test(a)){const c={instancePath:s+
"/merge",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},
schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,data:a,propertyName:a};e===null?e=[c]:e.push(c),t++}}else{const c={
instancePath:s+"/merge",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,
data:a,propertyName:a};e===null?e=[c]:e.push(c),t++}var w=u===t;if(!w){const c={instancePath:s+"/merge",schemaPath:"#/pr\
operties/merge/propertyNames",keyword:"propertyNames",params:{propertyName:a},schema:q.properties.merge.propertyNames,parentSchema:q.
properties.merge,data:f};e===null?e=[c]:e.push(c),t++}}for(const a in f)ae(f[a],{instancePath:s+"/merge/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:a,rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.
length)}else{const a={instancePath:s+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},
schema:q.properties.merge.type,parentSchema:q.properties.merge,data:f};e===null?e=[a]:e.push(a),t++}let P=r.report;if(P&&
typeof P=="object"&&!Array.isArray(P)){for(const a in P)if(a!=="title"){const u={instancePath:s+"/report",schemaPath:"#/\
properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:q.
properties.report,data:P};e===null?e=[u]:e.push(u),t++}if(P.title!==void 0){let a=P.title;if(typeof a!="string"){const u={
instancePath:s+"/report/title",schemaPath:"#/properties/report/properties/title/type",keyword:"type",params:{type:"strin\
g"},schema:q.properties.report.properties.title.type,parentSchema:q.properties.report.properties.title,data:a};e===null?
e=[u]:e.push(u),t++}}}else{const a={instancePath:s+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{
type:"object"},schema:q.properties.report.type,parentSchema:q.properties.report,data:P};e===null?e=[a]:e.push(a),t++}if(r.
default!==void 0){let a=r.default;if(Array.isArray(a)){const u=a.length;for(let c=0;c<u;c++){let h=a[c];if(typeof h!="st\
ring"){const d={instancePath:s+"/default/"+c,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type:"s\
tring"},schema:q.properties.default.items.type,parentSchema:q.properties.default.items,data:h};e===null?e=[d]:e.push(d),
t++}}}else{const u={instancePath:s+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"array"},
schema:q.properties.default.type,parentSchema:q.properties.default,data:a};e===null?e=[u]:e.push(u),t++}}if(!s.startsWith(
"/defaults/")&&["sdbuild"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenM\
erged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:q.requiredWhenMerged,parentSchema:q,data:r};e===null?
e=[a]:e.push(a),t++}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.type,
parentSchema:q,data:r};e===null?e=[g]:e.push(g),t++}return De.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Re;
