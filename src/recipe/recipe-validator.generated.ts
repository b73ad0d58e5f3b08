// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Je=Me,W={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},asymmetric:{type:"boolean",
default:!1,description:"What is learned has sides, whatever the tags say: then `flip` is an error (S-100)."},medium:{enum:[
"photo","drawing"],description:"What the pictures are; photographs are trained with CLIP skip 1. Nothing is assumed when\
 absent."},provenance:{type:"array",default:[],items:{enum:["source","license"]},description:"What must be known of ever\
y picture, from the JSON beside it as gallery-dl and Hydrus write it; pictures without are warned of."},captions:{$ref:"\
#/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},
lint:{type:"object",additionalProperties:!1,description:"What the checks of this dataset or training go by; the checks a\
nd their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9]$",hint:"\
write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warning","erro\
r"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"How\
 grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from wh\
ich on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other numbe\
rs, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and thresholds \
of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/definit\
ions/waiver"},description:"Findings that do not count, each with its reason."}}},waiver:{type:"object",additionalProperties:!1,
requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0-9][0-9]$",hint:"write the id of a check,\
 such as `L-01`",description:"The check whose findings do not count."},image:{type:"string",minLength:1,description:"Pat\
h or glob of the pictures; all findings of the check when absent."},sha256:{type:"string",pattern:"^[0-9a-fA-F]{6,64}$",
hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the picture's file, its first digits: t\
he waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"Why it does not count."},until:{
type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31`",description:"The last day on \
which it counts."}}},embedding:{type:"object",additionalProperties:!1,requiredWhenMerged:["learned"],description:'For a \
textual inversion: what its vectors start from. The captions must not contain it: `drop: "@embedding.learned"`.',properties:{
name:{$ref:"#/definitions/name",description:"The word that calls it up; the dataset's name when absent."},vectors:{type:[
"integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"write a number from 1 to 75, or `auto`",default:"auto",description:"\
How many vectors it has; `auto` is one a token of what is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],
default:"tokens",description:"`tokens`: each vector starts from a token of what is learned; `mean`: all start from the m\
ean of them."},learned:{$ref:"#/definitions/strings",description:"Tags of what it is to learn, or other words that the b\
ase model knows (S-134, S-142)."}}},prepare:{type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
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
 (S-18)."},from:{type:"array",minItems:1,default:[{sidecar:".txt"}],items:{$ref:"#/definitions/source"},description:"Sou\
rces of tags; what they give is put together, and the first to name a tag decides on its place."},thresholds:{$ref:"#/de\
finitions/thresholds",default:{},description:"How sure a tagger must be; for all sources with scores that say nothing el\
se."},vocab:{type:"object",additionalProperties:!1,default:{},description:"The tags that the base model knows: other nam\
es of a tag become that tag, and lint tells unknown ones.",properties:{files:{$ref:"#/definitions/strings",description:"\
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
ule",["steps","epochs"]],properties:{matrix:{$ref:"#/definitions/matrix",description:'One training for each combination \
of these values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes `NAME[rank=4,clip_skip=1]` and three more, which sha\
re all they can; `train/NAME` means all. `{schedule: {low: "1e-5", high: "1e-4"}}` gives the values names.'},method:{enum:[
"lora"],description:"What is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, to trai\
n on."},vae:{type:"string",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the chec\
kpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to train on."},
trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"\
array",minItems:1,items:{type:"string"},description:"Program and arguments; started without a shell, it gets the job fil\
e as its last argument."}}}],default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"What\
 trains: `micro`, which comes with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/definition\
s/network",default:{}},schedule:{type:["number","string","object"],minLength:1,additionalProperties:!1,description:"Lear\
ning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shape.",hint:"a sched\
ule has one shape: `constant`, `linear`, `cosine` or `anneal`",requiredWhenMerged:[["constant","linear","cosine","anneal"]],
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
eep, besides those where the learning rate changes: a training whose beginning is equal goes on from them."},lint:{$ref:"\
#/definitions/lint",default:{}}}},partRate:{type:["number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share\
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
its, `-`, `_` and `.`, beginning with a letter or digit"},ce={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[\
[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},le=Object.
prototype.hasOwnProperty,O={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{
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
picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},asymmetric:{type:"boolean",
default:!1,description:"What is learned has sides, whatever the tags say: then `flip` is an error (S-100)."},medium:{enum:[
"photo","drawing"],description:"What the pictures are; photographs are trained with CLIP skip 1. Nothing is assumed when\
 absent."},provenance:{type:"array",default:[],items:{enum:["source","license"]},description:"What must be known of ever\
y picture, from the JSON beside it as gallery-dl and Hydrus write it; pictures without are warned of."},captions:{$ref:"\
#/definitions/captions",default:{}},embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},
Q={type:["string","array"],items:{type:"string",minLength:1},minLength:1,minItems:1};function F(r,{instancePath:s="",parentData:T,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:Q.type},schema:Q.type,parentSchema:Q,data:r};e===null?e=[n]:e.push(n),t++}
if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Q,data:r};e===null?e=[n]:e.push(n),t++}if(Array.isArray(r)){if(r.length<1){const p={instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Q,data:r};e===null?e=[p]:e.push(p),t++}
const n=r.length;for(let p=0;p<n;p++){let h=r[p];if(typeof h=="string"){if(h.length<1){const P={instancePath:s+"/"+p,schemaPath:"\
#/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.items,data:h};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},schema:Q.items.type,parentSchema:Q.
items,data:h};e===null?e=[P]:e.push(P),t++}}}return F.errors=e,t===0}const X={type:"object",additionalProperties:!1,required:[
"flatten"],properties:{flatten:{type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `bl\
ack`, `grey` or a colour such as `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},ze=new RegExp(
"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$","u");function we(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const n={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"flatten"},schema:X.required,parentSchema:X,data:r};e===null?e=[n]:
e.push(n),t++}for(const n in r)if(n!=="flatten"){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:X,data:r};e===null?e=[p]:e.push(p),t++}if(r.flatten!==
void 0){let n=r.flatten;if(typeof n=="string"){if(!ze.test(n)){const p={instancePath:s+"/flatten",schemaPath:"#/properti\
es/flatten/pattern",keyword:"pattern",params:{pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|g\
r[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:X.properties.flatten,data:n};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"string"},schema:X.properties.flatten.type,
parentSchema:X.properties.flatten,data:n};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:r};e===null?e=[n]:e.push(n),t++}return we.errors=
e,t===0}const V={type:"object",additionalProperties:!1,description:"Sizes that pictures are brought to, so that each kee\
ps about its own aspect ratio.",properties:{resolution:{type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},
minItems:2,maxItems:2,default:512,description:"Side of a square, or [width, height], whose area no bucket exceeds; in pi\
xels."},step:{type:"integer",minimum:8,default:64,description:"Sides of buckets are multiples of this, in pixels."},min:{
type:"integer",minimum:8,default:256,description:"Shortest side of a bucket, in pixels."},max:{type:"integer",minimum:8,
default:1024,description:"Longest side of a bucket, in pixels."},upscale:{enum:["allow","warn","never"],default:"warn",description:"\
Pictures smaller than their bucket: enlarge them, enlarge and warn, or give them a smaller bucket."}}};function ke(r,{instancePath:s="",
parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===
void 0&&(r.resolution=512),r.step===void 0&&(r.step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===
void 0&&(r.upscale="warn");for(const u in r)if(!(u==="resolution"||u==="step"||u==="min"||u==="max"||u==="upscale")){const i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,
parentSchema:V,data:r};e===null?e=[i]:e.push(i),t++}let n=r.resolution;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&!Array.isArray(n)){const u={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{
type:V.properties.resolution.type},schema:V.properties.resolution.type,parentSchema:V.properties.resolution,data:n};e===
null?e=[u]:e.push(u),t++}if(typeof n=="number"&&isFinite(n)&&(n<8||isNaN(n))){const u={instancePath:s+"/resolution",schemaPath:"\
#/properties/resolution/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:V.properties.resolution,
data:n};e===null?e=[u]:e.push(u),t++}if(Array.isArray(n)){if(n.length>2){const i={instancePath:s+"/resolution",schemaPath:"\
#/properties/resolution/maxItems",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:V.properties.resolution,data:n};
e===null?e=[i]:e.push(i),t++}if(n.length<2){const i={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/mi\
nItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:V.properties.resolution,data:n};e===null?e=[i]:e.push(
i),t++}const u=n.length;for(let i=0;i<u;i++){let c=n[i];if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const b={
instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:V.
properties.resolution.items.type,parentSchema:V.properties.resolution.items,data:c};e===null?e=[b]:e.push(b),t++}if(typeof c==
"number"&&isFinite(c)&&(c<8||isNaN(c))){const b={instancePath:s+"/resolution/"+i,schemaPath:"#/properties/resolution/ite\
ms/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:V.properties.resolution.items,data:c};
e===null?e=[b]:e.push(b),t++}}}let p=r.step;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const u={instancePath:s+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"integer"},schema:V.properties.step.type,parentSchema:V.
properties.step,data:p};e===null?e=[u]:e.push(u),t++}if(typeof p=="number"&&isFinite(p)&&(p<8||isNaN(p))){const u={instancePath:s+
"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:V.
properties.step,data:p};e===null?e=[u]:e.push(u),t++}let h=r.min;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){
const u={instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},schema:V.properties.
min.type,parentSchema:V.properties.min,data:h};e===null?e=[u]:e.push(u),t++}if(typeof h=="number"&&isFinite(h)&&(h<8||isNaN(
h))){const u={instancePath:s+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:V.properties.min,data:h};e===null?e=[u]:e.push(u),t++}let P=r.max;if(!(typeof P=="number"&&!(P%1)&&
!isNaN(P)&&isFinite(P))){const u={instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"\
integer"},schema:V.properties.max.type,parentSchema:V.properties.max,data:P};e===null?e=[u]:e.push(u),t++}if(typeof P=="\
number"&&isFinite(P)&&(P<8||isNaN(P))){const u={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"min\
imum",params:{comparison:">=",limit:8},schema:8,parentSchema:V.properties.max,data:P};e===null?e=[u]:e.push(u),t++}let g=r.
upscale;if(!(g==="allow"||g==="warn"||g==="never")){const u={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/\
enum",keyword:"enum",params:{allowedValues:V.properties.upscale.enum},schema:V.properties.upscale.enum,parentSchema:V.properties.
upscale,data:g};e===null?e=[u]:e.push(u),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:V.type,parentSchema:V,data:r};e===null?e=[n]:e.push(n),t++}return ke.errors=e,t===0}const x={type:"objec\
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
ral"||p==="character"||p==="copyright"||p==="artist"||p==="meta"||p==="tags")){const h={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:I,data:r};e===null?
e=[h]:e.push(h),t++}if(r.general!==void 0){let p=r.general;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const h={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:I.properties.general,data:p};e===null?e=[h]:e.push(h),t++}if(p<0||isNaN(p)){const h={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.
properties.general,data:p};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:I.properties.general.type,parentSchema:I.properties.general,
data:p};e===null?e=[h]:e.push(h),t++}}if(r.character!==void 0){let p=r.character;if(typeof p=="number"&&isFinite(p)){if(p>
1||isNaN(p)){const h={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:I.properties.character,data:p};e===null?e=[h]:e.push(h),t++}if(p<0||isNaN(
p)){const h={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:I.properties.character,data:p};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:I.properties.character.
type,parentSchema:I.properties.character,data:p};e===null?e=[h]:e.push(h),t++}}if(r.copyright!==void 0){let p=r.copyright;
if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const h={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.properties.copyright,data:p};e===
null?e=[h]:e.push(h),t++}if(p<0||isNaN(p)){const h={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.copyright,data:p};e===null?e=[
h]:e.push(h),t++}}else{const h={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:I.properties.copyright.type,parentSchema:I.properties.copyright,data:p};e===null?e=[h]:e.push(h),t++}}
if(r.artist!==void 0){let p=r.artist;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const h={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.
properties.artist,data:p};e===null?e=[h]:e.push(h),t++}if(p<0||isNaN(p)){const h={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.artist,
data:p};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:I.properties.artist.type,parentSchema:I.properties.artist,data:p};e===null?e=[h]:e.push(
h),t++}}if(r.meta!==void 0){let p=r.meta;if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const h={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.
properties.meta,data:p};e===null?e=[h]:e.push(h),t++}if(p<0||isNaN(p)){const h={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:I.properties.meta,data:p};
e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:I.properties.meta.type,parentSchema:I.properties.meta,data:p};e===null?e=[h]:e.push(h),t++}}let n=r.
tags;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n){let h=n[p];if(typeof h=="number"&&isFinite(h)){if(h>1||
isNaN(h)){const P={instancePath:s+"/tags/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:I.properties.tags.additionalProperties,
data:h};e===null?e=[P]:e.push(P),t++}if(h<0||isNaN(h)){const P={instancePath:s+"/tags/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:I.properties.tags.additionalProperties,data:h};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"\
/tags/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:I.properties.tags.additionalProperties.type,parentSchema:I.properties.tags.additionalProperties,
data:h};e===null?e=[P]:e.push(P),t++}}else{const p={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:I.properties.tags.type,parentSchema:I.properties.tags,data:n};e===null?e=[p]:e.push(
p),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,
data:r};e===null?e=[n]:e.push(n),t++}return pe.errors=e,t===0}function Pe(r,{instancePath:s="",parentData:T,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;const n=t;let p=!1,h=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const i={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:D.
oneOf[0].required,parentSchema:D.oneOf[0],data:r};e===null?e=[i]:e.push(i),t++}var u=P===t;u&&(p=!0,h=0);const g=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:D.oneOf[1].required,parentSchema:D.oneOf[1],data:r};e===null?e=[i]:e.
push(i),t++}var u=g===t;if(u&&p)p=!1,h=[h,1];else{u&&(p=!0,h=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const b={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:D.oneOf[2].required,parentSchema:D.oneOf[2],data:r};e===null?e=[b]:e.push(b),t++}var u=i===t;if(u&&p)p=
!1,h=[h,2];else{u&&(p=!0,h=2);const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const d={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:D.oneOf[3].required,parentSchema:D.
oneOf[3],data:r};e===null?e=[d]:e.push(d),t++}var u=b===t;u&&p?(p=!1,h=[h,3]):u&&(p=!0,h=3)}}if(p)t=n,e!==null&&(n?e.length=
n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},schema:D.oneOf,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="sidecar"||i===
"scores"||i==="metadata"||i==="filename"||i==="thresholds"||i==="categories")){const c={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:D,data:r};e===null?
e=[c]:e.push(c),t++}if(r.thresholds!==void 0&&r.scores===void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:D.dependencies,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}if(r.sidecar!==void 0){let i=r.sidecar;if(typeof i=="string"){if(!Te.test(i)){const c={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:D.properties.sidecar,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:D.properties.
sidecar.type,parentSchema:D.properties.sidecar,data:i};e===null?e=[c]:e.push(c),t++}}if(r.scores!==void 0){let i=r.scores;
if(typeof i=="string"){if(!Ee.test(i)){const c={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:D.properties.
scores,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:D.properties.scores.type,parentSchema:D.properties.scores,data:i};e===null?
e=[c]:e.push(c),t++}}if(r.metadata!==void 0){let i=r.metadata;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.
metadata,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:D.properties.metadata.type,parentSchema:D.properties.metadata,data:i};
e===null?e=[c]:e.push(c),t++}}if(r.filename!==void 0){let i=r.filename;if(i!==!0){const c={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:D.properties.filename.enum},schema:D.properties.filename.
enum,parentSchema:D.properties.filename,data:i};e===null?e=[c]:e.push(c),t++}}if(r.thresholds!==void 0&&(pe(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length)),r.categories!==void 0){let i=r.categories;if(Array.isArray(i)){const c=i.length;for(let b=0;b<c;b++){
let f=i[b];if(!(f==="general"||f==="artist"||f==="copyright"||f==="character"||f==="meta"||f==="rating")){const d={instancePath:s+
"/categories/"+b,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:D.properties.categories.
items.enum},schema:D.properties.categories.items.enum,parentSchema:D.properties.categories.items,data:f};e===null?e=[d]:
e.push(d),t++}}}else{const c={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:D.properties.categories.type,parentSchema:D.properties.categories,data:i};e===null?e=[c]:e.push(c),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}return Pe.errors=e,t===0}const ee={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Ve=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function Se(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="add"||n==="drop"||n==="set"||n===
"sha256"||n==="note")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:ee,data:r};e===null?e=[p]:e.push(p),t++}if(r.add!==void 0&&(F(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.drop!==
void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.set!==void 0&&(F(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:j})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.sha256!==void 0){let n=r.sha256;if(typeof n=="string"){if(!Ve.test(
n)){const p={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:ee.properties.sha256,data:n};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:ee.
properties.sha256.type,parentSchema:ee.properties.sha256,data:n};e===null?e=[p]:e.push(p),t++}}if(r.note!==void 0){let n=r.
note;if(typeof n!="string"){const p={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
string"},schema:ee.properties.note.type,parentSchema:ee.properties.note,data:n};e===null?e=[p]:e.push(p),t++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ee.type,parentSchema:ee,data:r};e===null?
e=[n]:e.push(n),t++}return Se.errors=e,t===0}const N={type:"object",hint:"a rule has one verb: write two rules, or keep \
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
; shown by `why`."}}},de=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),Ze=new RegExp("^(first|last|(before|after):\
 *\\S.*)$","u");function ve(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;const n=t;
let p=!1,h=null;const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const i={instancePath:s,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"drop"},schema:N.oneOf[0].required,parentSchema:N.oneOf[0],
data:r};e===null?e=[i]:e.push(i),t++}var u=P===t;u&&(p=!0,h=0);const g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
only===void 0){const i={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},
schema:N.oneOf[1].required,parentSchema:N.oneOf[1],data:r};e===null?e=[i]:e.push(i),t++}var u=g===t;if(u&&p)p=!1,h=[h,1];else{
u&&(p=!0,h=1);const i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===void 0){const b={instancePath:s,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"add"},schema:N.oneOf[2].required,parentSchema:N.oneOf[2],
data:r};e===null?e=[b]:e.push(b),t++}var u=i===t;if(u&&p)p=!1,h=[h,2];else{u&&(p=!0,h=2);const b=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.replace===void 0){const d={instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"replace"},schema:N.oneOf[3].required,parentSchema:N.oneOf[3],data:r};e===null?e=[d]:e.push(d),t++}var u=b===
t;if(u&&p)p=!1,h=[h,3];else{u&&(p=!0,h=3);const d=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const m={
instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"map"},schema:N.oneOf[4].required,
parentSchema:N.oneOf[4],data:r};e===null?e=[m]:e.push(m),t++}var u=d===t;if(u&&p)p=!1,h=[h,4];else{u&&(p=!0,h=4);const m=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===void 0){const l={instancePath:s,schemaPath:"#/oneOf/5/required",
keyword:"required",params:{missingProperty:"combine"},schema:N.oneOf[5].required,parentSchema:N.oneOf[5],data:r};e===null?
e=[l]:e.push(l),t++}var u=m===t;if(u&&p)p=!1,h=[h,5];else{u&&(p=!0,h=5);const l=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.subsume===void 0){const A={instancePath:s,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"\
subsume"},schema:N.oneOf[6].required,parentSchema:N.oneOf[6],data:r};e===null?e=[A]:e.push(A),t++}var u=l===t;if(u&&p)p=
!1,h=[h,6];else{u&&(p=!0,h=6);const A=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.imply===void 0){const k={instancePath:s,
schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"imply"},schema:N.oneOf[7].required,parentSchema:N.
oneOf[7],data:r};e===null?e=[k]:e.push(k),t++}var u=A===t;if(u&&p)p=!1,h=[h,7];else{u&&(p=!0,h=7);const k=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.exclusive===void 0){const q={instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"requ\
ired",params:{missingProperty:"exclusive"},schema:N.oneOf[8].required,parentSchema:N.oneOf[8],data:r};e===null?e=[q]:e.push(
q),t++}var u=k===t;if(u&&p)p=!1,h=[h,8];else{u&&(p=!0,h=8);const q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===
void 0){const ue={instancePath:s,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"require"},schema:N.
oneOf[9].required,parentSchema:N.oneOf[9],data:r};e===null?e=[ue]:e.push(ue),t++}var u=q===t;if(u&&p)p=!1,h=[h,9];else{u&&
(p=!0,h=9);const ue=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mark===void 0){const fe={instancePath:s,schemaPath:"\
#/oneOf/10/required",keyword:"required",params:{missingProperty:"mark"},schema:N.oneOf[10].required,parentSchema:N.oneOf[10],
data:r};e===null?e=[fe]:e.push(fe),t++}var u=ue===t;if(u&&p)p=!1,h=[h,10];else{u&&(p=!0,h=10);const fe=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.trigger===void 0){const ye={instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"requ\
ired",params:{missingProperty:"trigger"},schema:N.oneOf[11].required,parentSchema:N.oneOf[11],data:r};e===null?e=[ye]:e.
push(ye),t++}var u=fe===t;if(u&&p)p=!1,h=[h,11];else{u&&(p=!0,h=11);const ye=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.prefix===void 0){const ge={instancePath:s,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:"\
prefix"},schema:N.oneOf[12].required,parentSchema:N.oneOf[12],data:r};e===null?e=[ge]:e.push(ge),t++}var u=ye===t;if(u&&
p)p=!1,h=[h,12];else{u&&(p=!0,h=12);const ge=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.suffix===void 0){const Le={
instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"suffix"},schema:N.oneOf[13].
required,parentSchema:N.oneOf[13],data:r};e===null?e=[Le]:e.push(Le),t++}var u=ge===t;u&&p?(p=!1,h=[h,13]):u&&(p=!0,h=13)}}}}}}}}}}}}
if(p)t=n,e!==null&&(n?e.length=n:e=null);else{const i={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},
schema:N.oneOf,parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!le.call(N.properties,i)){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:N,data:r};e===null?e=[c]:e.push(c),t++}if(r.to!==void 0&&r.combine===
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
ing"){if(!de.test(i)){const c={instancePath:s+"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,data:i};e===null?e=[c]:e.push(
c),t++}}else{const c={instancePath:s+"/id",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:H.
type,parentSchema:H,data:i};e===null?e=[c]:e.push(c),t++}}if(r.drop!==void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,
parentDataProperty:"drop",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.ancestors!==void 0){let i=r.
ancestors;if(typeof i!="boolean"){const c={instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"\
type",params:{type:"boolean"},schema:N.properties.ancestors.type,parentSchema:N.properties.ancestors,data:i};e===null?e=
[c]:e.push(c),t++}}if(r.role!==void 0){let i=r.role;if(!(i==="learned"||i==="noise"||i==="wrong")){const c={instancePath:s+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:N.properties.role.enum},schema:N.properties.
role.enum,parentSchema:N.properties.role,data:i};e===null?e=[c]:e.push(c),t++}}if(r.only!==void 0&&(F(r.only,{instancePath:s+
"/only",parentData:r,parentDataProperty:"only",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.add!==
void 0&&(F(r.add,{instancePath:s+"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.at!==void 0){let i=r.at;if(typeof i=="string"){if(!Ze.test(i)){const c={instancePath:s+"/at",schemaPath:"\
#/properties/at/pattern",keyword:"pattern",params:{pattern:"^(first|last|(before|after): *\\S.*)$"},schema:"^(first|last\
|(before|after): *\\S.*)$",parentSchema:N.properties.at,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},schema:N.properties.at.type,parentSchema:N.
properties.at,data:i};e===null?e=[c]:e.push(c),t++}}if(r.replace!==void 0){let i=r.replace;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(Object.keys(i).length<1){const c={instancePath:s+"/replace",schemaPath:"#/properties/replace/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:N.properties.replace,data:i};e===null?e=[c]:e.push(c),
t++}for(const c in i)F(i[c],{instancePath:s+"/replace/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:c,
rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const c={instancePath:s+"/replace",schemaPath:"#/\
properties/replace/type",keyword:"type",params:{type:"object"},schema:N.properties.replace.type,parentSchema:N.properties.
replace,data:i};e===null?e=[c]:e.push(c),t++}}if(r.map!==void 0){let i=r.map;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length<1){const c={instancePath:s+"/map",schemaPath:"#/properties/map/minProperties",keyword:"minPrope\
rties",params:{limit:1},schema:1,parentSchema:N.properties.map,data:i};e===null?e=[c]:e.push(c),t++}for(const c in i){let b=i[c];
if(typeof b=="string"){if(b.length<1){const f={instancePath:s+"/map/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/map/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
map.additionalProperties,data:b};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/map/"+c.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/type",keyword:"type",params:{type:"string"},schema:N.
properties.map.additionalProperties.type,parentSchema:N.properties.map.additionalProperties,data:b};e===null?e=[f]:e.push(
f),t++}}}else{const c={instancePath:s+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type:"object"},schema:N.
properties.map.type,parentSchema:N.properties.map,data:i};e===null?e=[c]:e.push(c),t++}}if(r.combine!==void 0){let i=r.combine;
if(Array.isArray(i)){if(i.length<2){const b={instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"\
minItems",params:{limit:2},schema:2,parentSchema:N.properties.combine,data:i};e===null?e=[b]:e.push(b),t++}const c=i.length;
for(let b=0;b<c;b++){let f=i[b];if(typeof f=="string"){if(f.length<1){const d={instancePath:s+"/combine/"+b,schemaPath:"\
#/properties/combine/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.combine.items,
data:f};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/combine/"+b,schemaPath:"#/properties/combine/items/\
type",keyword:"type",params:{type:"string"},schema:N.properties.combine.items.type,parentSchema:N.properties.combine.items,
data:f};e===null?e=[d]:e.push(d),t++}}}else{const c={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"\
type",params:{type:"array"},schema:N.properties.combine.type,parentSchema:N.properties.combine,data:i};e===null?e=[c]:e.
push(c),t++}}if(r.to!==void 0){let i=r.to;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+"/to",schemaPath:"\
#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.to,data:i};e===null?e=
[c]:e.push(c),t++}}else{const c={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"str\
ing"},schema:N.properties.to.type,parentSchema:N.properties.to,data:i};e===null?e=[c]:e.push(c),t++}}if(r.in!==void 0){let i=r.
in;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>1){const c={instancePath:s+"/in",schemaPath:"#/\
properties/in/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:N.properties.in,data:i};e===
null?e=[c]:e.push(c),t++}if(Object.keys(i).length<1){const c={instancePath:s+"/in",schemaPath:"#/properties/in/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:N.properties.in,data:i};e===null?e=[c]:e.push(c),t++}
for(const c in i)F(i[c],{instancePath:s+"/in/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:c,
rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const c={instancePath:s+"/in",schemaPath:"#/prope\
rties/in/type",keyword:"type",params:{type:"object"},schema:N.properties.in.type,parentSchema:N.properties.in,data:i};e===
null?e=[c]:e.push(c),t++}}if(r.subsume!==void 0){let i=r.subsume;if(i&&typeof i=="object"&&!Array.isArray(i)){i.suffix===
void 0&&(i.suffix=!1);for(const b in i)if(!(b==="table"||b==="suffix")){const f={instancePath:s+"/subsume",schemaPath:"#\
/properties/subsume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:N.
properties.subsume,data:i};e===null?e=[f]:e.push(f),t++}if(i.table!==void 0){let b=i.table;if(typeof b=="string"){if(b.length<
1){const f={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:N.properties.subsume.properties.table,data:b};e===null?e=[f]:e.push(f),t++}}else{
const f={instancePath:s+"/subsume/table",schemaPath:"#/properties/subsume/properties/table/type",keyword:"type",params:{
type:"string"},schema:N.properties.subsume.properties.table.type,parentSchema:N.properties.subsume.properties.table,data:b};
e===null?e=[f]:e.push(f),t++}}let c=i.suffix;if(typeof c!="boolean"){const b={instancePath:s+"/subsume/suffix",schemaPath:"\
#/properties/subsume/properties/suffix/type",keyword:"type",params:{type:"boolean"},schema:N.properties.subsume.properties.
suffix.type,parentSchema:N.properties.subsume.properties.suffix,data:c};e===null?e=[b]:e.push(b),t++}}else{const c={instancePath:s+
"/subsume",schemaPath:"#/properties/subsume/type",keyword:"type",params:{type:"object"},schema:N.properties.subsume.type,
parentSchema:N.properties.subsume,data:i};e===null?e=[c]:e.push(c),t++}}if(r.imply!==void 0){let i=r.imply;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const c in i)if(c!=="table"){const b={instancePath:s+"/imply",schemaPath:"#/properties/\
imply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:N.properties.
imply,data:i};e===null?e=[b]:e.push(b),t++}if(i.table!==void 0){let c=i.table;if(typeof c=="string"){if(c.length<1){const b={
instancePath:s+"/imply/table",schemaPath:"#/properties/imply/properties/table/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:N.properties.imply.properties.table,data:c};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+
"/imply/table",schemaPath:"#/properties/imply/properties/table/type",keyword:"type",params:{type:"string"},schema:N.properties.
imply.properties.table.type,parentSchema:N.properties.imply.properties.table,data:c};e===null?e=[b]:e.push(b),t++}}}else{
const c={instancePath:s+"/imply",schemaPath:"#/properties/imply/type",keyword:"type",params:{type:"object"},schema:N.properties.
imply.type,parentSchema:N.properties.imply,data:i};e===null?e=[c]:e.push(c),t++}}if(r.exclusive!==void 0&&(F(r.exclusive,
{instancePath:s+"/exclusive",parentData:r,parentDataProperty:"exclusive",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.require!==void 0&&(F(r.require,{instancePath:s+"/require",parentData:r,parentDataProperty:"require",rootData:j})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.on!==void 0){let i=r.on;if(!(i==="error"||i==="warn")){const c={instancePath:s+
"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues:N.properties.on.enum},schema:N.properties.on.
enum,parentSchema:N.properties.on,data:i};e===null?e=[c]:e.push(c),t++}}if(r.keep!==void 0){let i=r.keep;if(!(i==="score"||
i==="order")){const c={instancePath:s+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:N.
properties.keep.enum},schema:N.properties.keep.enum,parentSchema:N.properties.keep,data:i};e===null?e=[c]:e.push(c),t++}}
if(r.mark!==void 0&&(F(r.mark,{instancePath:s+"/mark",parentData:r,parentDataProperty:"mark",rootData:j})||(e=e===null?F.
errors:e.concat(F.errors),t=e.length)),r.trigger!==void 0){let i=r.trigger;if(typeof i=="string"){if(i.length<1){const c={
instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.trigger,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/trigger",schemaPath:"#/propertie\
s/trigger/type",keyword:"type",params:{type:"string"},schema:N.properties.trigger.type,parentSchema:N.properties.trigger,
data:i};e===null?e=[c]:e.push(c),t++}}if(r.prefix!==void 0){let i=r.prefix;if(typeof i=="string"){if(i.length<1){const c={
instancePath:s+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.prefix,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/prefix",schemaPath:"#/properties/\
prefix/type",keyword:"type",params:{type:"string"},schema:N.properties.prefix.type,parentSchema:N.properties.prefix,data:i};
e===null?e=[c]:e.push(c),t++}}if(r.suffix!==void 0){let i=r.suffix;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+
"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
suffix,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",
keyword:"type",params:{type:"string"},schema:N.properties.suffix.type,parentSchema:N.properties.suffix,data:i};e===null?
e=[c]:e.push(c),t++}}if(r.subset!==void 0){let i=r.subset;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+
"/subset",schemaPath:"#/properties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
subset,data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",
keyword:"type",params:{type:"string"},schema:N.properties.subset.type,parentSchema:N.properties.subset,data:i};e===null?
e=[c]:e.push(c),t++}}if(r.when!==void 0){let i=r.when;if(typeof i=="string"){if(i.length<1){const c={instancePath:s+"/wh\
en",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.when,
data:i};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"string"},schema:N.properties.when.type,parentSchema:N.properties.when,data:i};e===null?e=[c]:e.push(
c),t++}}if(r.note!==void 0){let i=r.note;if(typeof i!="string"){const c={instancePath:s+"/note",schemaPath:"#/properties\
/note/type",keyword:"type",params:{type:"string"},schema:N.properties.note.type,parentSchema:N.properties.note,data:i};e===
null?e=[c]:e.push(c),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.
type,parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}return ve.errors=e,t===0}const K={type:"object",additionalProperties:!1,
description:"How long a caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP token\
s; one chunk is 75 (S-25)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["l\
int","drop"],default:"lint",description:"Longer captions: report them, or drop tags: of the last entry of `order` those \
the tagger is least sure of, else from the end."}}};function xe(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="l\
int");for(const h in r)if(!(h==="tokens"||h==="tags"||h==="over")){const P={instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:K,data:r};e===null?e=[P]:e.push(
P),t++}let n=r.tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const h={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/type",keyword:"type",params:{type:"integer"},schema:K.properties.tokens.type,parentSchema:K.properties.
tokens,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const h={instancePath:s+
"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.
properties.tokens,data:n};e===null?e=[h]:e.push(h),t++}if(r.tags!==void 0){let h=r.tags;if(!(typeof h=="number"&&!(h%1)&&
!isNaN(h)&&isFinite(h))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
integer"},schema:K.properties.tags.type,parentSchema:K.properties.tags,data:h};e===null?e=[P]:e.push(P),t++}if(typeof h==
"number"&&isFinite(h)&&(h<1||isNaN(h))){const P={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:K.properties.tags,data:h};e===null?e=[P]:e.push(P),t++}}
let p=r.over;if(!(p==="lint"||p==="drop")){const h={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"\
enum",params:{allowedValues:K.properties.over.enum},schema:K.properties.over.enum,parentSchema:K.properties.over,data:p};
e===null?e=[h]:e.push(h),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.
type,parentSchema:K,data:r};e===null?e=[n]:e.push(n),t++}return xe.errors=e,t===0}const He=new RegExp("^[^\\s,]+$","u");
function Ne(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){r.kind===void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&
(r.from=[{sidecar:".txt"}]),r.thresholds===void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.
groups={}),r.rules===void 0&&(r.rules=[]),r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&
(r.render={}),r.train===void 0&&(r.train={}),r.tests===void 0&&(r.tests=[]);for(const a in r)if(!le.call(x.properties,a)){
const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:x,data:r};e===null?e=[l]:e.push(l),t++}let P=r.kind;if(!(P==="tags"||P==="text"||P==="mixed")){const a={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.kind.enum},
schema:x.properties.kind.enum,parentSchema:x.properties.kind,data:P};e===null?e=[a]:e.push(a),t++}if(r.template!==void 0){
let a=r.template;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+"/template",schemaPath:"#/properties/temp\
late/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.template,data:a};e===null?e=[l]:
e.push(l),t++}}else{const l={instancePath:s+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"\
string"},schema:x.properties.template.type,parentSchema:x.properties.template,data:a};e===null?e=[l]:e.push(l),t++}}if(r.
scheme!==void 0){let a=r.scheme;if(!(a==="maruzen"||a==="keep"||a==="style"||a==="textual-inversion")){const l={instancePath:s+
"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues:x.properties.scheme.enum},schema:x.
properties.scheme.enum,parentSchema:x.properties.scheme,data:a};e===null?e=[l]:e.push(l),t++}}if(r.learned!==void 0&&(F(
r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.trigger!==void 0){let a=r.trigger;if(typeof a=="string"){if(a.length<1){const l={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
trigger,data:a};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/t\
ype",keyword:"type",params:{type:"string"},schema:x.properties.trigger.type,parentSchema:x.properties.trigger,data:a};e===
null?e=[l]:e.push(l),t++}}let g=r.fixed_outfit;if(typeof g!="boolean"){const a={instancePath:s+"/fixed_outfit",schemaPath:"\
#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:x.properties.fixed_outfit.type,parentSchema:x.
properties.fixed_outfit,data:g};e===null?e=[a]:e.push(a),t++}let u=r.from;if(Array.isArray(u)){if(u.length<1){const l={instancePath:s+
"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.properties.from,
data:u};e===null?e=[l]:e.push(l),t++}const a=u.length;for(let l=0;l<a;l++)Pe(u[l],{instancePath:s+"/from/"+l,parentData:u,
parentDataProperty:l,rootData:j})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)}else{const a={instancePath:s+"/\
from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},schema:x.properties.from.type,parentSchema:x.
properties.from,data:u};e===null?e=[a]:e.push(a),t++}pe(r.thresholds,{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"\
thresholds",rootData:j})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length);let i=r.vocab;if(i&&typeof i=="object"&&
!Array.isArray(i)){i.extra===void 0&&(i.extra=[]);for(const l in i)if(!(l==="files"||l==="extra")){const y={instancePath:s+
"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:x.properties.vocab,data:i};e===null?e=[y]:e.push(y),t++}i.files!==void 0&&(F(i.files,{instancePath:s+
"/vocab/files",parentData:i,parentDataProperty:"files",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length));
let a=i.extra;if(Array.isArray(a)){const l=a.length;for(let y=0;y<l;y++){let A=a[y];if(typeof A=="string"){if(A.length<1){
const v={instancePath:s+"/vocab/extra/"+y,schemaPath:"#/properties/vocab/properties/extra/items/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:x.properties.vocab.properties.extra.items,data:A};e===null?e=[v]:e.push(v),
t++}}else{const v={instancePath:s+"/vocab/extra/"+y,schemaPath:"#/properties/vocab/properties/extra/items/type",keyword:"\
type",params:{type:"string"},schema:x.properties.vocab.properties.extra.items.type,parentSchema:x.properties.vocab.properties.
extra.items,data:A};e===null?e=[v]:e.push(v),t++}}}else{const l={instancePath:s+"/vocab/extra",schemaPath:"#/properties/\
vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:x.properties.vocab.properties.extra.type,parentSchema:x.
properties.vocab.properties.extra,data:a};e===null?e=[l]:e.push(l),t++}}else{const a={instancePath:s+"/vocab",schemaPath:"\
#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:x.properties.vocab.type,parentSchema:x.properties.
vocab,data:i};e===null?e=[a]:e.push(a),t++}if(r.overrides!==void 0){let a=r.overrides;if(typeof a!="string"&&!(a&&typeof a==
"object"&&!Array.isArray(a))){const l={instancePath:s+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"typ\
e",params:{type:x.properties.overrides.type},schema:x.properties.overrides.type,parentSchema:x.properties.overrides,data:a};
e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&a.length<1){const l={instancePath:s+"/overrides",schemaPath:"#/prope\
rties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.overrides,data:a};e===
null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(a))for(const l in a)Se(a[l],{instancePath:s+"/override\
s/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:j})||(e=e===null?Se.errors:e.concat(
Se.errors),t=e.length)}let c=r.groups;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const a in c){const l=t;if(typeof a==
"string"){if(!de.test(a)){const y={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,data:a,propertyName:a};
e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/groups",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},schema:H.type,parentSchema:H,data:a,propertyName:a};e===null?e=[y]:e.push(y),t++}var n=l===t;if(!n){
const y={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:a},
schema:x.properties.groups.propertyNames,parentSchema:x.properties.groups,data:c};e===null?e=[y]:e.push(y),t++}}for(const a in c){
let l=c[a];const y=t;let A=!1;const v=t;if(Array.isArray(l)){const k=l.length;for(let w=0;w<k;w++){let q=l[w];if(typeof q==
"string"){if(q.length<1){const U={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#\
/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?e=[U]:e.push(U),t++}}else{const U={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/i\
tems/type",keyword:"type",params:{type:"string"},schema:x.properties.groups.additionalProperties.anyOf[0].items.type,parentSchema:x.
properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?e=[U]:e.push(U),t++}}}else{const k={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/0/type",keyword:"\
type",params:{type:"array"},schema:x.properties.groups.additionalProperties.anyOf[0].type,parentSchema:x.properties.groups.
additionalProperties.anyOf[0],data:l};e===null?e=[k]:e.push(k),t++}var p=v===t;if(A=A||p,!A){const k=t;if(l&&typeof l=="\
object"&&!Array.isArray(l)){if(l.file===void 0){const q={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"f\
ile"},schema:x.properties.groups.additionalProperties.anyOf[1].required,parentSchema:x.properties.groups.additionalProperties.
anyOf[1],data:l};e===null?e=[q]:e.push(q),t++}for(const q in l)if(q!=="file"){const U={instancePath:s+"/groups/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:x.properties.groups.additionalProperties.anyOf[1],
data:l};e===null?e=[U]:e.push(U),t++}if(l.file!==void 0){let q=l.file;if(typeof q=="string"){if(q.length<1){const U={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1\
/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.groups.additionalProperties.
anyOf[1].properties.file,data:q};e===null?e=[U]:e.push(U),t++}}else{const U={instancePath:s+"/groups/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/additionalProperties/anyOf/1/properties/file/type",keyword:"\
type",params:{type:"string"},schema:x.properties.groups.additionalProperties.anyOf[1].properties.file.type,parentSchema:x.
properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===null?e=[U]:e.push(U),t++}}}else{const q={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:x.properties.groups.additionalProperties.anyOf[1].type,parentSchema:x.properties.groups.
additionalProperties.anyOf[1],data:l};e===null?e=[q]:e.push(q),t++}var p=k===t;A=A||p}if(A)t=y,e!==null&&(y?e.length=y:e=
null);else{const k={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/a\
dditionalProperties/anyOf",keyword:"anyOf",params:{},schema:x.properties.groups.additionalProperties.anyOf,parentSchema:x.
properties.groups.additionalProperties,data:l};e===null?e=[k]:e.push(k),t++}}}else{const a={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"object"},schema:x.properties.groups.type,parentSchema:x.properties.
groups,data:c};e===null?e=[a]:e.push(a),t++}let b=r.rules;if(Array.isArray(b)){const a=b.length;for(let l=0;l<a;l++)ve(b[l],
{instancePath:s+"/rules/"+l,parentData:b,parentDataProperty:l,rootData:j})||(e=e===null?ve.errors:e.concat(ve.errors),t=
e.length)}else{const a={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:x.properties.rules.type,parentSchema:x.properties.rules,data:b};e===null?e=[a]:e.push(a),t++}let f=r.order;if(Array.
isArray(f)){const a=f.length;for(let l=0;l<a;l++){let y=f[l];if(typeof y=="string"){if(y.length<1){const A={instancePath:s+
"/order/"+l,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.order.items,data:y};e===null?e=[A]:e.push(A),t++}}else{const A={instancePath:s+"/order/"+l,schemaPath:"#/prop\
erties/order/items/type",keyword:"type",params:{type:"string"},schema:x.properties.order.items.type,parentSchema:x.properties.
order.items,data:y};e===null?e=[A]:e.push(A),t++}}}else{const a={instancePath:s+"/order",schemaPath:"#/properties/order/\
type",keyword:"type",params:{type:"array"},schema:x.properties.order.type,parentSchema:x.properties.order,data:f};e===null?
e=[a]:e.push(a),t++}if(r.keep!==void 0){let a=r.keep;const l=t;let y=!1;const A=t;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"type",params:{type:"\
integer"},schema:x.properties.keep.anyOf[0].type,parentSchema:x.properties.keep.anyOf[0],data:a};e===null?e=[v]:e.push(v),
t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/a\
nyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.keep.anyOf[0],data:a};
e===null?e=[v]:e.push(v),t++}var h=A===t;if(y=y||h,!y){const v=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.separator===
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
properties.keep.anyOf[1],data:a};e===null?e=[w]:e.push(w),t++}var h=v===t;y=y||h}if(y)t=l,e!==null&&(l?e.length=l:e=null);else{
const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},schema:x.properties.keep.
anyOf,parentSchema:x.properties.keep,data:a};e===null?e=[v]:e.push(v),t++}}xe(r.limit,{instancePath:s+"/limit",parentData:r,
parentDataProperty:"limit",rootData:j})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length);let d=r.render;if(d&&typeof d==
"object"&&!Array.isArray(d)){d.space===void 0&&(d.space=" "),d.escape===void 0&&(d.escape=!1);for(const y in d)if(!(y===
"space"||y==="escape"||y==="wildcards")){const A={instancePath:s+"/render",schemaPath:"#/properties/render/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:x.properties.render,data:d};
e===null?e=[A]:e.push(A),t++}let a=d.space;if(!(a===" "||a==="_")){const y={instancePath:s+"/render/space",schemaPath:"#\
/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:x.properties.render.properties.space.enum},
schema:x.properties.render.properties.space.enum,parentSchema:x.properties.render.properties.space,data:a};e===null?e=[y]:
e.push(y),t++}let l=d.escape;if(typeof l!="boolean"){const y={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:x.properties.render.properties.escape.type,parentSchema:x.
properties.render.properties.escape,data:l};e===null?e=[y]:e.push(y),t++}if(d.wildcards!==void 0){let y=d.wildcards;if(typeof y!=
"boolean"){const A={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:x.properties.render.properties.wildcards.type,parentSchema:x.properties.render.properties.
wildcards,data:y};e===null?e=[A]:e.push(A),t++}}}else{const a={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:x.properties.render.type,parentSchema:x.properties.render,data:d};e===
null?e=[a]:e.push(a),t++}let o=r.train;if(o&&typeof o=="object"&&!Array.isArray(o)){o.shuffle===void 0&&(o.shuffle=!1),o.
caption_dropout===void 0&&(o.caption_dropout=0),o.caption_dropout_every_n_epochs===void 0&&(o.caption_dropout_every_n_epochs=
0),o.tag_dropout===void 0&&(o.tag_dropout=0),o.variants===void 0&&(o.variants=0),o.variants_seed===void 0&&(o.variants_seed=
0);for(const w in o)if(!(w==="shuffle"||w==="caption_dropout"||w==="caption_dropout_every_n_epochs"||w==="tag_dropout"||
w==="variants"||w==="variants_seed")){const q={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:x.properties.train,data:o};e===null?
e=[q]:e.push(q),t++}let a=o.shuffle;if(typeof a!="boolean"){const w={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:x.properties.train.properties.shuffle.
type,parentSchema:x.properties.train.properties.shuffle,data:a};e===null?e=[w]:e.push(w),t++}let l=o.caption_dropout;if(typeof l==
"number"&&isFinite(l)){if(l>1||isNaN(l)){const w={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:x.properties.
train.properties.caption_dropout,data:l};e===null?e=[w]:e.push(w),t++}if(l<0||isNaN(l)){const w={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:x.properties.train.properties.caption_dropout,data:l};e===null?e=[w]:e.push(w),t++}}else{
const w={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:x.properties.train.properties.caption_dropout.type,parentSchema:x.properties.train.properties.
caption_dropout,data:l};e===null?e=[w]:e.push(w),t++}let y=o.caption_dropout_every_n_epochs;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){const w={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:x.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:x.properties.train.properties.caption_dropout_every_n_epochs,data:y};e===
null?e=[w]:e.push(w),t++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){const w={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.train.properties.caption_dropout_every_n_epochs,data:y};
e===null?e=[w]:e.push(w),t++}let A=o.tag_dropout;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const w={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:x.properties.train.properties.tag_dropout,data:A};e===null?e=[w]:e.push(w),t++}if(A<0||
isNaN(A)){const w={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.train.properties.tag_dropout,data:A};e===null?
e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:x.properties.train.properties.tag_dropout.type,parentSchema:x.properties.
train.properties.tag_dropout,data:A};e===null?e=[w]:e.push(w),t++}let v=o.variants;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){const w={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:x.properties.train.properties.variants.type,parentSchema:x.properties.train.properties.
variants,data:v};e===null?e=[w]:e.push(w),t++}if(typeof v=="number"&&isFinite(v)){if(v>100||isNaN(v)){const w={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:x.properties.train.properties.variants,data:v};e===null?e=[w]:e.push(w),t++}if(v<0||isNaN(
v)){const w={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:x.properties.train.properties.variants,data:v};e===null?e=[w]:
e.push(w),t++}}let k=o.variants_seed;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const w={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:x.properties.train.properties.variants_seed.type,parentSchema:x.properties.train.properties.variants_seed,data:k};
e===null?e=[w]:e.push(w),t++}if(typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k))){const w={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:x.properties.train.properties.variants_seed,data:k};e===null?e=[w]:e.push(w),t++}}else{const a={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:x.properties.train.type,parentSchema:x.
properties.train,data:o};e===null?e=[a]:e.push(a),t++}let m=r.tests;if(Array.isArray(m)){const a=m.length;for(let l=0;l<
a;l++){let y=m[l];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.lint===void 0&&(y.lint=[]),y.in===void 0){const v={instancePath:s+
"/tests/"+l,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:x.properties.
tests.items.required,parentSchema:x.properties.tests.items,data:y};e===null?e=[v]:e.push(v),t++}if(y.out===void 0){const v={
instancePath:s+"/tests/"+l,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:x.properties.tests.items.required,parentSchema:x.properties.tests.items,data:y};e===null?e=[v]:e.push(v),t++}
for(const v in y)if(!(v==="in"||v==="out"||v==="lint")){const k={instancePath:s+"/tests/"+l,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:x.properties.
tests.items,data:y};e===null?e=[k]:e.push(k),t++}if(y.in!==void 0){let v=y.in;if(typeof v!="string"){const k={instancePath:s+
"/tests/"+l+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:x.
properties.tests.items.properties.in.type,parentSchema:x.properties.tests.items.properties.in,data:v};e===null?e=[k]:e.push(
k),t++}}if(y.out!==void 0){let v=y.out;if(typeof v!="string"){const k={instancePath:s+"/tests/"+l+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:x.properties.tests.items.properties.
out.type,parentSchema:x.properties.tests.items.properties.out,data:v};e===null?e=[k]:e.push(k),t++}}let A=y.lint;if(Array.
isArray(A)){const v=A.length;for(let k=0;k<v;k++){let w=A[k];if(typeof w!="string"){const q={instancePath:s+"/tests/"+l+
"/lint/"+k,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:x.
properties.tests.items.properties.lint.items.type,parentSchema:x.properties.tests.items.properties.lint.items,data:w};e===
null?e=[q]:e.push(q),t++}}}else{const v={instancePath:s+"/tests/"+l+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:x.properties.tests.items.properties.lint.type,parentSchema:x.
properties.tests.items.properties.lint,data:A};e===null?e=[v]:e.push(v),t++}}else{const A={instancePath:s+"/tests/"+l,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:x.properties.tests.items.type,parentSchema:x.
properties.tests.items,data:y};e===null?e=[A]:e.push(A),t++}}}else{const a={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:x.properties.tests.type,parentSchema:x.properties.tests,data:m};
e===null?e=[a]:e.push(a),t++}}else{const P={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.
type,parentSchema:x,data:r};e===null?e=[P]:e.push(P),t++}return Ne.errors=e,t===0}const G={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Ce=new RegExp(
"^auto$","u");function _e(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const h in r)
if(!(h==="name"||h==="vectors"||h==="init"||h==="learned")){const P={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:G,data:r};e===null?e=[P]:e.push(P),t++}
if(r.name!==void 0){let h=r.name;if(typeof h=="string"){if(!de.test(h)){const P={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:H,data:h};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:h};e===null?e=[P]:e.push(
P),t++}}let n=r.vectors;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const h={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:G.properties.vectors.type},schema:G.properties.
vectors.type,parentSchema:G.properties.vectors,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)){
if(n>75||isNaN(n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:G.properties.vectors,data:n};e===null?e=[h]:e.push(h),t++}if(n<1||isNaN(
n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:G.properties.vectors,data:n};e===null?e=[h]:e.push(h),t++}}if(typeof n=="string"&&!Ce.
test(n)){const h={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:G.properties.vectors,data:n};e===null?e=[h]:e.push(h),t++}let p=r.init;if(!(p==="t\
okens"||p==="mean")){const h={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:G.
properties.init.enum},schema:G.properties.init.enum,parentSchema:G.properties.init,data:p};e===null?e=[h]:e.push(h),t++}
if(r.learned!==void 0&&(F(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(h=>Object.hasOwn(r,h)).
length!==1){const h={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:G.requiredWhenMerged,parentSchema:G,data:r};e===null?e=[h]:e.push(h),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,data:r};e===null?e=[n]:e.push(n),t++}return _e.
errors=e,t===0}const M={type:"object",additionalProperties:!1,description:"What the checks of this dataset or training g\
o by; the checks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off",
"info","warning","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","er\
ror"],description:"How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"\
The number from which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"\
Its other numbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities \
and thresholds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{
$ref:"#/definitions/waiver"},description:"Findings that do not count, each with its reason."}}},Ie=new RegExp("^L-[0-9][\
0-9]$","u"),Z={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"\
^L-[0-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{
type:"string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"\
string",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of t\
he picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Re=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Be=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function Ae(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,
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
type,parentSchema:Z,data:r};e===null?e=[n]:e.push(n),t++}return Ae.errors=e,t===0}function ne(r,{instancePath:s="",parentData:T,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const g in r)if(!(g==="checks"||g==="waivers")){const u={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:M,
data:r};e===null?e=[u]:e.push(u),t++}let h=r.checks;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const g in h){const u=t;
if(typeof g=="string"&&!Ie.test(g)){const i={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:M.properties.checks.propertyNames,
data:g,propertyName:g};e===null?e=[i]:e.push(i),t++}var n=u===t;if(!n){const i={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:g},schema:M.properties.checks.propertyNames,
parentSchema:M.properties.checks,data:h};e===null?e=[i]:e.push(i),t++}}for(const g in h){let u=h[g];const i=t;let c=!1;const b=t;
if(typeof u!="string"){const f={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:M.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:M.properties.checks.additionalProperties.anyOf[0],data:u};e===null?e=[f]:e.push(f),t++}if(!(u===
"off"||u==="info"||u==="warning"||u==="error")){const f={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:M.properties.
checks.additionalProperties.anyOf[0].enum},schema:M.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:M.
properties.checks.additionalProperties.anyOf[0],data:u};e===null?e=[f]:e.push(f),t++}var p=b===t;if(c=c||p,!c){const f=t;
if(u&&typeof u=="object"&&!Array.isArray(u)){for(const o in u)if(!(o==="severity"||o==="threshold"||o==="thresholds")){const m={
instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:M.properties.
checks.additionalProperties.anyOf[1],data:u};e===null?e=[m]:e.push(m),t++}if(u.severity!==void 0){let o=u.severity;if(!(o===
"off"||o==="info"||o==="warning"||o==="error")){const m={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:M.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.severity,data:o};
e===null?e=[m]:e.push(m),t++}}if(u.threshold!==void 0){let o=u.threshold;if(!(typeof o=="number"&&isFinite(o))){const m={
instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:o};
e===null?e=[m]:e.push(m),t++}}if(u.thresholds!==void 0){let o=u.thresholds;if(o&&typeof o=="object"&&!Array.isArray(o))for(const m in o){
let a=o[m];if(!(typeof a=="number"&&isFinite(a))){const l={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:M.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:a};e===null?e=[l]:e.push(l),t++}}else{const m={instancePath:s+"/checks/"+
g.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:M.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:o};e===null?e=
[m]:e.push(m),t++}}}else{const o={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:M.properties.checks.additionalProperties.anyOf[1],data:u};e===null?e=[o]:e.push(o),t++}var p=f===
t;c=c||p}if(c)t=i,e!==null&&(i?e.length=i:e=null);else{const f={instancePath:s+"/checks/"+g.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:M.properties.checks.additionalProperties.
anyOf,parentSchema:M.properties.checks.additionalProperties,data:u};e===null?e=[f]:e.push(f),t++}}}else{const g={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:M.properties.checks.type,parentSchema:M.
properties.checks,data:h};e===null?e=[g]:e.push(g),t++}let P=r.waivers;if(Array.isArray(P)){const g=P.length;for(let u=0;u<
g;u++)Ae(P[u],{instancePath:s+"/waivers/"+u,parentData:P,parentDataProperty:u,rootData:j})||(e=e===null?Ae.errors:e.concat(
Ae.errors),t=e.length)}else{const g={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:M.properties.waivers.type,parentSchema:M.properties.waivers,data:P};e===null?e=[g]:e.push(g),t++}}else{
const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===
null?e=[h]:e.push(h),t++}return ne.errors=e,t===0}function te(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.asymmetric===void 0&&(r.asymmetric=!1),r.provenance===void 0&&(r.provenance=[]),r.captions===void 0&&(r.captions={}),r.
lint===void 0&&(r.lint={});for(const i in r)if(!le.call(O.properties,i)){const c={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:O,data:r};e===null?e=[c]:
e.push(c),t++}if(r.kind!==void 0){let i=r.kind;if(!(i==="character"||i==="style"||i==="object"||i==="regularisation")){const c={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:O.properties.kind.enum},
schema:O.properties.kind.enum,parentSchema:O.properties.kind,data:i};e===null?e=[c]:e.push(c),t++}}r.images!==void 0&&(F(
r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length));let n=r.repeats;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const i={instancePath:s+
"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:O.properties.repeats.type,
parentSchema:O.properties.repeats,data:n};e===null?e=[i]:e.push(i),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){
const i={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.repeats,data:n};e===null?e=[i]:e.push(i),t++}let p=r.prepare;if(Array.isArray(p)){const i=p.
length;for(let c=0;c<i;c++)we(p[c],{instancePath:s+"/prepare/"+c,parentData:p,parentDataProperty:c,rootData:j})||(e=e===
null?we.errors:e.concat(we.errors),t=e.length)}else{const i={instancePath:s+"/prepare",schemaPath:"#/properties/prepare/\
type",keyword:"type",params:{type:"array"},schema:O.properties.prepare.type,parentSchema:O.properties.prepare,data:p};e===
null?e=[i]:e.push(i),t++}ke(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"buckets",rootData:j})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length);let h=r.subsets;if(h&&typeof h=="object"&&!Array.isArray(h))for(const i in h){
let c=h[i];if(c&&typeof c=="object"&&!Array.isArray(c)){c.captions===void 0&&(c.captions={});for(const f in c)if(!(f==="\
repeats"||f==="captions")){const d={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:O.properties.subsets.additionalProperties,data:c};e===null?e=[d]:e.push(d),t++}if(c.repeats!==void 0){
let f=c.repeats;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const d={instancePath:s+"/subsets/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/type",
keyword:"type",params:{type:"integer"},schema:O.properties.subsets.additionalProperties.properties.repeats.type,parentSchema:O.
properties.subsets.additionalProperties.properties.repeats,data:f};e===null?e=[d]:e.push(d),t++}if(typeof f=="number"&&isFinite(
f)&&(f<1||isNaN(f))){const d={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"\
#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:O.properties.subsets.additionalProperties.properties.repeats,data:f};e===null?e=[d]:e.push(d),t++}}
let b=c.captions;if(b&&typeof b=="object"&&!Array.isArray(b)){b.train===void 0&&(b.train={});for(const d in b)if(d!=="tr\
ain"){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",schemaPath:"#/properties/\
subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:O.properties.subsets.additionalProperties.properties.captions,data:b};e===null?e=[o]:e.push(o),t++}
let f=b.train;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const d in f)if(!(d==="shuffle"||d==="caption_dropout"||d===
"caption_dropout_every_n_epochs"||d==="tag_dropout")){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:O.properties.subsets.
additionalProperties.properties.captions.properties.train,data:f};e===null?e=[o]:e.push(o),t++}if(f.shuffle!==void 0){let d=f.
shuffle;if(typeof d!="boolean"){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/\
train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/shu\
ffle/type",keyword:"type",params:{type:"boolean"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.
train.properties.shuffle.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.shuffle,data:d};e===null?e=[o]:e.push(o),t++}}if(f.caption_dropout!==void 0){let d=f.caption_dropout;if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d)){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/tra\
in/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:O.properties.
subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:d};e===null?e=[o]:e.push(
o),t++}if(d<0||isNaN(d)){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/c\
aption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/ca\
ption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.caption_dropout,data:d};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+
"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/\
additionalProperties/properties/captions/properties/train/properties/caption_dropout/type",keyword:"type",params:{type:"\
number"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout.
type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:d};e===null?e=[o]:e.push(o),t++}}if(f.caption_dropout_every_n_epochs!==void 0){let d=f.caption_dropout_every_n_epochs;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/prope\
rties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:O.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs.type,
parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,
data:d};e===null?e=[o]:e.push(o),t++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const o={instancePath:s+"/subs\
ets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/properties\
/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:d};e===null?e=[o]:e.push(o),t++}}if(f.tag_dropout!==void 0){
let d=f.tag_dropout;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const o={instancePath:s+"/subsets/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/prope\
rties/captions/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.tag_dropout,data:d};
e===null?e=[o]:e.push(o),t++}if(d<0||isNaN(d)){const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/t\
rain/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.
subsets.additionalProperties.properties.captions.properties.train.properties.tag_dropout,data:d};e===null?e=[o]:e.push(o),
t++}}else{const o={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/type",keyword:"typ\
e",params:{type:"number"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:d};e===null?e=[o]:e.push(o),t++}}}else{const d={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train\
/type",keyword:"type",params:{type:"object"},schema:O.properties.subsets.additionalProperties.properties.captions.properties.
train.type,parentSchema:O.properties.subsets.additionalProperties.properties.captions.properties.train,data:f};e===null?
e=[d]:e.push(d),t++}}else{const f={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{type:"object"},schema:O.properties.
subsets.additionalProperties.properties.captions.type,parentSchema:O.properties.subsets.additionalProperties.properties.
captions,data:b};e===null?e=[f]:e.push(f),t++}}else{const b={instancePath:s+"/subsets/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{type:"object"},schema:O.properties.
subsets.additionalProperties.type,parentSchema:O.properties.subsets.additionalProperties,data:c};e===null?e=[b]:e.push(b),
t++}}else{const i={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"type",params:{type:"object"},
schema:O.properties.subsets.type,parentSchema:O.properties.subsets,data:h};e===null?e=[i]:e.push(i),t++}let P=r.flip;if(typeof P!=
"boolean"){const i={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"type",params:{type:"boolean"},schema:O.
properties.flip.type,parentSchema:O.properties.flip,data:P};e===null?e=[i]:e.push(i),t++}let g=r.asymmetric;if(typeof g!=
"boolean"){const i={instancePath:s+"/asymmetric",schemaPath:"#/properties/asymmetric/type",keyword:"type",params:{type:"\
boolean"},schema:O.properties.asymmetric.type,parentSchema:O.properties.asymmetric,data:g};e===null?e=[i]:e.push(i),t++}
if(r.medium!==void 0){let i=r.medium;if(!(i==="photo"||i==="drawing")){const c={instancePath:s+"/medium",schemaPath:"#/p\
roperties/medium/enum",keyword:"enum",params:{allowedValues:O.properties.medium.enum},schema:O.properties.medium.enum,parentSchema:O.
properties.medium,data:i};e===null?e=[c]:e.push(c),t++}}let u=r.provenance;if(Array.isArray(u)){const i=u.length;for(let c=0;c<
i;c++){let b=u[c];if(!(b==="source"||b==="license")){const f={instancePath:s+"/provenance/"+c,schemaPath:"#/properties/p\
rovenance/items/enum",keyword:"enum",params:{allowedValues:O.properties.provenance.items.enum},schema:O.properties.provenance.
items.enum,parentSchema:O.properties.provenance.items,data:b};e===null?e=[f]:e.push(f),t++}}}else{const i={instancePath:s+
"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type:"array"},schema:O.properties.provenance.
type,parentSchema:O.properties.provenance,data:u};e===null?e=[i]:e.push(i),t++}if(Ne(r.captions,{instancePath:s+"/captio\
ns",parentData:r,parentDataProperty:"captions",rootData:j})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length),r.embedding!==
void 0&&(_e(r.embedding,{instancePath:s+"/embedding",parentData:r,parentDataProperty:"embedding",rootData:j})||(e=e===null?
_e.errors:e.concat(_e.errors),t=e.length)),ne(r.lint,{instancePath:s+"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length),!s.startsWith("/defaults/")){if(["kind"].filter(i=>Object.hasOwn(r,
i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["k\
ind"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[i]:e.push(i),t++}if(["images"].filter(i=>Object.hasOwn(
r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"images"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[i]:e.push(i),t++}}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:r};e===null?e=[n]:e.push(n),
t++}return te.errors=e,t===0}const S={type:"object",additionalProperties:!1,requiredWhenMerged:["method","base","dataset\
s","schedule",["steps","epochs"]],properties:{matrix:{$ref:"#/definitions/matrix",description:'One training for each com\
bination of these values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes `NAME[rank=4,clip_skip=1]` and three more, \
which share all they can; `train/NAME` means all. `{schedule: {low: "1e-5", high: "1e-4"}}` gives the values names.'},method:{
enum:["lora"],description:"What is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, t\
o train on."},vae:{type:"string",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside th\
e checkpoint (S-41)."},datasets:{type:"array",minItems:1,items:{type:"string"},description:"Names of the datasets to tra\
in on."},trainer:{anyOf:[{enum:["micro"]},{type:"object",additionalProperties:!1,required:["command"],properties:{command:{
type:"array",minItems:1,items:{type:"string"},description:"Program and arguments; started without a shell, it gets the j\
ob file as its last argument."}}}],default:"micro",hint:"write `micro`, or `{command: [program, argument]}`",description:"\
What trains: `micro`, which comes with sdbuild, or a command that speaks the trainer protocol."},network:{$ref:"#/defini\
tions/network",default:{}},schedule:{type:["number","string","object"],minLength:1,additionalProperties:!1,description:"\
Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7. Or a shape.",hint:"a s\
chedule has one shape: `constant`, `linear`, `cosine` or `anneal`",requiredWhenMerged:[["constant","linear","cosine","an\
neal"]],properties:{constant:{$ref:"#/definitions/rate",description:"The same rate throughout."},linear:{type:"object",additionalProperties:!1,
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
eep, besides those where the learning rate changes: a training whose beginning is equal goes on from them."},lint:{$ref:"\
#/definitions/lint",default:{}}}},re={type:"object",additionalProperties:{type:["array","object"],minItems:1,minProperties:1}};
function oe(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(const n in r){let p=r[n];if(!p||typeof p!="object"){const h={instancePath:s+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:re.additionalProperties.type},
schema:re.additionalProperties.type,parentSchema:re.additionalProperties,data:p};e===null?e=[h]:e.push(h),t++}if(Array.isArray(
p)&&p.length<1){const h={instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/\
minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:re.additionalProperties,data:p};e===null?e=[h]:e.push(
h),t++}if(p&&typeof p=="object"&&!Array.isArray(p)&&Object.keys(p).length<1){const h={instancePath:s+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minProperties",keyword:"minProperties",params:{limit:1},schema:1,
parentSchema:re.additionalProperties,data:p};e===null?e=[h]:e.push(h),t++}}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},schema:re.type,parentSchema:re,data:r};e===null?e=[n]:e.push(n),t++}return oe.
errors=e,t===0}const Y={type:"object",additionalProperties:!1,description:"The trained network.",properties:{rank:{type:"\
integer",minimum:1,default:16,description:"Rank of the LoRA."},alpha:{type:"number",exclusiveMinimum:0,description:"The \
change is scaled by alpha / rank; equal to the rank when absent."}}};function je(r,{instancePath:s="",parentData:T,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rank===void 0&&(r.rank=16);for(const p in r)
if(!(p==="rank"||p==="alpha")){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},schema:!1,parentSchema:Y,data:r};e===null?e=[h]:e.push(h),t++}let n=r.rank;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const p={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"\
type",params:{type:"integer"},schema:Y.properties.rank.type,parentSchema:Y.properties.rank,data:n};e===null?e=[p]:e.push(
p),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const p={instancePath:s+"/rank",schemaPath:"#/properties/ran\
k/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Y.properties.rank,data:n};e===null?e=
[p]:e.push(p),t++}if(r.alpha!==void 0){let p=r.alpha;if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){const h={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:Y.properties.alpha,data:p};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/alpha",schemaPath:"\
#/properties/alpha/type",keyword:"type",params:{type:"number"},schema:Y.properties.alpha.type,parentSchema:Y.properties.
alpha,data:p};e===null?e=[h]:e.push(h),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:Y.type,parentSchema:Y,data:r};e===null?e=[n]:e.push(n),t++}return je.errors=e,t===0}const be={type:"numb\
er",exclusiveMinimum:0,maximum:1,hint:"write a rate above 0, such as 5e-6"};function B(r,{instancePath:s="",parentData:T,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const n={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:be,data:r};e===null?e=[n]:
e.push(n),t++}if(r<=0||isNaN(r)){const n={instancePath:s,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},schema:0,parentSchema:be,data:r};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"number"},schema:be.type,parentSchema:be,data:r};e===null?e=[n]:e.push(n),t++}return B.
errors=e,t===0}const he={type:["number","string"],minimum:0,maximum:1,minLength:1,hint:"write a share of the schedule, `\
50%`, or a rate, `5e-5`"};function se(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:he.type},schema:he.type,parentSchema:he,data:r};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:he,data:r};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){const n={instancePath:s,schemaPath:"#/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:he,data:r};e===null?e=[n]:e.push(n),t++}}
if(typeof r=="string"&&r.length<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:he,data:r};e===null?e=[n]:e.push(n),t++}return se.errors=e,t===0}const C={type:"object",additionalProperties:!1,
description:"AdamW's settings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,
maxItems:2,default:[.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{
type:"number",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,
default:1,description:"Gradients longer than this are scaled down to it; 0 never."}}};function qe(r,{instancePath:s="",parentData:T,
parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.
betas=[.9,.999]),r.weight_decay===void 0&&(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const P in r)
if(!(P==="betas"||P==="weight_decay"||P==="max_grad_norm")){const g={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:C,data:r};e===null?e=[g]:e.push(g),t++}
let n=r.betas;if(Array.isArray(n)){if(n.length>2){const g={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:C.properties.betas,data:n};e===null?e=[g]:e.push(g),t++}if(n.
length<2){const g={instancePath:s+"/betas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:C.properties.betas,data:n};e===null?e=[g]:e.push(g),t++}const P=n.length;for(let g=0;g<P;g++){let u=n[g];
if(typeof u=="number"&&isFinite(u)){if(u<0||isNaN(u)){const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:C.properties.betas.items,data:u};
e===null?e=[i]:e.push(i),t++}if(u>=1||isNaN(u)){const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas/items\
/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:C.properties.betas.items,
data:u};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/betas/"+g,schemaPath:"#/properties/betas/items/type",
keyword:"type",params:{type:"number"},schema:C.properties.betas.items.type,parentSchema:C.properties.betas.items,data:u};
e===null?e=[i]:e.push(i),t++}}}else{const P={instancePath:s+"/betas",schemaPath:"#/properties/betas/type",keyword:"type",
params:{type:"array"},schema:C.properties.betas.type,parentSchema:C.properties.betas,data:n};e===null?e=[P]:e.push(P),t++}
let p=r.weight_decay;if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){const P={instancePath:s+"/weight_decay",schemaPath:"\
#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:C.properties.
weight_decay,data:p};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/weight_decay",schemaPath:"#/properties\
/weight_decay/type",keyword:"type",params:{type:"number"},schema:C.properties.weight_decay.type,parentSchema:C.properties.
weight_decay,data:p};e===null?e=[P]:e.push(P),t++}let h=r.max_grad_norm;if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(
h)){const P={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:C.properties.max_grad_norm,data:h};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"type",params:{type:"number"},schema:C.properties.
max_grad_norm.type,parentSchema:C.properties.max_grad_norm,data:h};e===null?e=[P]:e.push(P),t++}}else{const n={instancePath:s,
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
r.strength===void 0&&(r.strength=1),r.prompt===void 0){const g={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"prompt"},schema:z.required,parentSchema:z,data:r};e===null?e=[g]:e.push(g),t++}if(r.seed===void 0){
const g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},schema:z.required,parentSchema:z,
data:r};e===null?e=[g]:e.push(g),t++}for(const g in r)if(!(g==="prompt"||g==="negative"||g==="seed"||g==="width"||g==="h\
eight"||g==="steps"||g==="cfg"||g==="strength")){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:z,data:r};e===null?e=[u]:e.push(u),t++}if(r.prompt!==
void 0){let g=r.prompt;if(typeof g!="string"){const u={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"\
type",params:{type:"string"},schema:z.properties.prompt.type,parentSchema:z.properties.prompt,data:g};e===null?e=[u]:e.push(
u),t++}}let n=r.negative;if(typeof n!="string"){const g={instancePath:s+"/negative",schemaPath:"#/properties/negative/ty\
pe",keyword:"type",params:{type:"string"},schema:z.properties.negative.type,parentSchema:z.properties.negative,data:n};e===
null?e=[g]:e.push(g),t++}if(r.seed!==void 0){let g=r.seed;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const u={
instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},schema:z.properties.seed.
type,parentSchema:z.properties.seed,data:g};e===null?e=[u]:e.push(u),t++}if(typeof g=="number"&&isFinite(g)){if(g>4294967295||
isNaN(g)){const u={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:z.properties.seed,data:g};e===null?e=[u]:e.push(u),t++}if(g<0||isNaN(
g)){const u={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:z.properties.seed,data:g};e===null?e=[u]:e.push(u),t++}}}if(r.width!==void 0){let g=r.width;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const u={instancePath:s+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"},schema:z.properties.width.type,parentSchema:z.properties.width,data:g};e===null?e=[u]:e.push(
u),t++}if(typeof g=="number"&&isFinite(g)&&(g<64||isNaN(g))){const u={instancePath:s+"/width",schemaPath:"#/properties/w\
idth/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:z.properties.width,data:g};e===
null?e=[u]:e.push(u),t++}}if(r.height!==void 0){let g=r.height;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){
const u={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"integer"},schema:z.
properties.height.type,parentSchema:z.properties.height,data:g};e===null?e=[u]:e.push(u),t++}if(typeof g=="number"&&isFinite(
g)&&(g<64||isNaN(g))){const u={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{
comparison:">=",limit:64},schema:64,parentSchema:z.properties.height,data:g};e===null?e=[u]:e.push(u),t++}}let p=r.steps;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const g={instancePath:s+"/steps",schemaPath:"#/properties/step\
s/type",keyword:"type",params:{type:"integer"},schema:z.properties.steps.type,parentSchema:z.properties.steps,data:p};e===
null?e=[g]:e.push(g),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const g={instancePath:s+"/steps",schemaPath:"\
#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:z.properties.steps,
data:p};e===null?e=[g]:e.push(g),t++}let h=r.cfg;if(!(typeof h=="number"&&isFinite(h))){const g={instancePath:s+"/cfg",schemaPath:"\
#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:z.properties.cfg.type,parentSchema:z.properties.cfg,
data:h};e===null?e=[g]:e.push(g),t++}let P=r.strength;if(!(typeof P=="number"&&isFinite(P))){const g={instancePath:s+"/s\
trength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:z.properties.strength.type,
parentSchema:z.properties.strength,data:P};e===null?e=[g]:e.push(g),t++}}else{const n={instancePath:s,schemaPath:"#/type",
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
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function me(r,{instancePath:s="",
parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const d in r)if(!le.call(
_.properties,d)){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:_,data:r};e===null?e=[o]:e.push(o),t++}let n=r.share;if(typeof n=="number"&&isFinite(n)){if(n>1||
isNaN(n)){const d={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:_.properties.share,data:n};e===null?e=[d]:e.push(d),t++}if(n<0||isNaN(n)){const d={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.
properties.share,data:n};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:_.properties.share.type,parentSchema:_.properties.share,data:n};e===
null?e=[d]:e.push(d),t++}let p=r.patience;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const d={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:_.properties.patience.
type,parentSchema:_.properties.patience,data:p};e===null?e=[d]:e.push(d),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(
p))){const d={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:_.properties.patience,data:p};e===null?e=[d]:e.push(d),t++}let h=r.burst;if(typeof h==
"number"&&isFinite(h)){if(h<1||isNaN(h)){const d={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:_.properties.burst,data:h};e===null?e=[d]:e.push(d),t++}}else{
const d={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:_.properties.
burst.type,parentSchema:_.properties.burst,data:h};e===null?e=[d]:e.push(d),t++}let P=r.noise;if(P&&typeof P=="object"&&
!Array.isArray(P)){P.bad===void 0&&(P.bad=7),P.warn===void 0&&(P.warn=4),P.ratio===void 0&&(P.ratio=1.6),P.pure===void 0&&
(P.pure=30);for(const l in P)if(!(l==="bad"||l==="warn"||l==="ratio"||l==="pure")){const y={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:_.
properties.noise,data:P};e===null?e=[y]:e.push(y),t++}let d=P.bad;if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){
const l={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.noise.properties.bad,data:d};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:_.
properties.noise.properties.bad.type,parentSchema:_.properties.noise.properties.bad,data:d};e===null?e=[l]:e.push(l),t++}
let o=P.warn;if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){const l={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.
noise.properties.warn,data:o};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:_.properties.noise.properties.warn.type,
parentSchema:_.properties.noise.properties.warn,data:o};e===null?e=[l]:e.push(l),t++}let m=P.ratio;if(typeof m=="number"&&
isFinite(m)){if(m<0||isNaN(m)){const l={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.noise.properties.ratio,data:m};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:_.properties.noise.properties.ratio.type,parentSchema:_.properties.
noise.properties.ratio,data:m};e===null?e=[l]:e.push(l),t++}let a=P.pure;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(
a)){const l={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:_.properties.noise.properties.pure,data:a};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:_.properties.noise.properties.pure.type,parentSchema:_.properties.noise.properties.pure,data:a};e===null?
e=[l]:e.push(l),t++}}else{const d={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:_.properties.noise.type,parentSchema:_.properties.noise,data:P};e===null?e=[d]:e.push(d),t++}let g=r.background;
if(g&&typeof g=="object"&&!Array.isArray(g)){g.flat===void 0&&(g.flat=.3),g.entropy===void 0&&(g.entropy=1.5),g.rise===void 0&&
(g.rise=.05);for(const a in g)if(!(a==="flat"||a==="entropy"||a==="rise")){const l={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:_.
properties.background,data:g};e===null?e=[l]:e.push(l),t++}let d=g.flat;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(
d)){const a={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.background.properties.flat,data:d};e===null?e=
[a]:e.push(a),t++}if(d<0||isNaN(d)){const a={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.background.properties.
flat,data:d};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:_.properties.background.properties.flat.type,parentSchema:_.
properties.background.properties.flat,data:d};e===null?e=[a]:e.push(a),t++}let o=g.entropy;if(typeof o=="number"&&isFinite(
o)){if(o<0||isNaN(o)){const a={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.background.properties.
entropy,data:o};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:_.properties.background.properties.entropy.
type,parentSchema:_.properties.background.properties.entropy,data:o};e===null?e=[a]:e.push(a),t++}let m=g.rise;if(typeof m==
"number"&&isFinite(m)){if(m>1||isNaN(m)){const a={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.background.
properties.rise,data:m};e===null?e=[a]:e.push(a),t++}if(m<0||isNaN(m)){const a={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.
properties.background.properties.rise,data:m};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:_.properties.
background.properties.rise.type,parentSchema:_.properties.background.properties.rise,data:m};e===null?e=[a]:e.push(a),t++}}else{
const d={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:_.
properties.background.type,parentSchema:_.properties.background,data:g};e===null?e=[d]:e.push(d),t++}let u=r.colour;if(u&&
typeof u=="object"&&!Array.isArray(u)){u.least===void 0&&(u.least=8),u.grey===void 0&&(u.grey=.98),u.psnr===void 0&&(u.psnr=
30.4),u.fading===void 0&&(u.fading=.5),u.tint===void 0&&(u.tint=.97),u.glaring===void 0&&(u.glaring=1.6),u.clipped===void 0&&
(u.clipped=.1),u.blown===void 0&&(u.blown=.5);for(const k in u)if(!(k==="least"||k==="grey"||k==="psnr"||k==="fading"||k===
"tint"||k==="glaring"||k==="clipped"||k==="blown")){const w={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:_.properties.colour,
data:u};e===null?e=[w]:e.push(w),t++}let d=u.least;if(typeof d=="number"&&isFinite(d)){if(d<0||isNaN(d)){const k={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:_.properties.colour.properties.least,data:d};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:_.properties.
colour.properties.least.type,parentSchema:_.properties.colour.properties.least,data:d};e===null?e=[k]:e.push(k),t++}let o=u.
grey;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const k={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.
colour.properties.grey,data:o};e===null?e=[k]:e.push(k),t++}if(o<0||isNaN(o)){const k={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.
properties.colour.properties.grey,data:o};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:_.properties.colour.properties.grey.
type,parentSchema:_.properties.colour.properties.grey,data:o};e===null?e=[k]:e.push(k),t++}let m=u.psnr;if(typeof m=="nu\
mber"&&isFinite(m)){if(m<0||isNaN(m)){const k={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.colour.properties.psnr,
data:m};e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:_.properties.colour.properties.psnr.type,parentSchema:_.properties.
colour.properties.psnr,data:m};e===null?e=[k]:e.push(k),t++}let a=u.fading;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(
a)){const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.colour.properties.fading,data:a};e===null?e=[k]:e.push(
k),t++}if(a<0||isNaN(a)){const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.colour.properties.fading,data:a};
e===null?e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:_.properties.colour.properties.fading.type,parentSchema:_.properties.
colour.properties.fading,data:a};e===null?e=[k]:e.push(k),t++}let l=u.tint;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(
l)){const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:_.properties.colour.properties.tint,data:l};e===null?e=[k]:e.push(k),t++}
if(l<0||isNaN(l)){const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.colour.properties.tint,data:l};e===null?e=[
k]:e.push(k),t++}}else{const k={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:_.properties.colour.properties.tint.type,parentSchema:_.properties.colour.properties.
tint,data:l};e===null?e=[k]:e.push(k),t++}let y=u.glaring;if(typeof y=="number"&&isFinite(y)){if(y<1||isNaN(y)){const k={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:_.properties.colour.properties.glaring,data:y};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:_.properties.colour.properties.glaring.type,parentSchema:_.properties.colour.properties.glaring,data:y};e===
null?e=[k]:e.push(k),t++}let A=u.clipped;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const k={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:_.properties.colour.properties.clipped,data:A};e===null?e=[k]:e.push(k),t++}if(A<0||isNaN(A)){const k={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.colour.properties.clipped,data:A};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:_.properties.colour.properties.clipped.type,parentSchema:_.properties.colour.properties.clipped,data:A};e===
null?e=[k]:e.push(k),t++}let v=u.blown;if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v)){const k={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:_.properties.colour.properties.blown,data:v};e===null?e=[k]:e.push(k),t++}if(v<0||isNaN(v)){const k={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.colour.properties.blown,data:v};e===null?e=[k]:e.push(k),t++}}else{const k={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:_.properties.colour.properties.blown.type,parentSchema:_.properties.colour.properties.blown,data:v};e===null?
e=[k]:e.push(k),t++}}else{const d={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:_.properties.colour.type,parentSchema:_.properties.colour,data:u};e===null?e=[d]:e.push(d),t++}let i=r.
sharpness;if(i&&typeof i=="object"&&!Array.isArray(i)){i.melted===void 0&&(i.melted=.05),i.soft===void 0&&(i.soft=.35);for(const m in i)
if(!(m==="melted"||m==="soft")){const a={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:_.properties.sharpness,data:i};
e===null?e=[a]:e.push(a),t++}let d=i.melted;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const m={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:_.properties.sharpness.properties.melted,data:d};e===null?e=[m]:e.push(m),t++}if(d<0||
isNaN(d)){const m={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.sharpness.properties.melted,data:d};e===null?
e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:_.properties.sharpness.properties.melted.type,parentSchema:_.properties.
sharpness.properties.melted,data:d};e===null?e=[m]:e.push(m),t++}let o=i.soft;if(typeof o=="number"&&isFinite(o)){if(o>1||
isNaN(o)){const m={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.sharpness.properties.soft,data:o};e===null?
e=[m]:e.push(m),t++}if(o<0||isNaN(o)){const m={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.sharpness.properties.
soft,data:o};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:_.properties.sharpness.properties.soft.type,parentSchema:_.
properties.sharpness.properties.soft,data:o};e===null?e=[m]:e.push(m),t++}}else{const d={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:_.properties.sharpness.type,parentSchema:_.properties.
sharpness,data:i};e===null?e=[d]:e.push(d),t++}let c=r.drift;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const d={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:_.properties.
drift.type,parentSchema:_.properties.drift,data:c};e===null?e=[d]:e.push(d),t++}if(typeof c=="number"&&isFinite(c)){if(c>
64||isNaN(c)){const d={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:_.properties.drift,data:c};e===null?e=[d]:e.push(d),t++}if(c<0||isNaN(c)){const d={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:_.properties.drift,data:c};e===null?e=[d]:e.push(d),t++}}let b=r.memorised;if(!(typeof b=="number"&&!(b%1)&&
!isNaN(b)&&isFinite(b))){const d={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:_.properties.memorised.type,parentSchema:_.properties.memorised,data:b};e===null?e=[d]:e.push(d),
t++}if(typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){const d={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:_.properties.memorised,data:b};
e===null?e=[d]:e.push(d),t++}if(b<0||isNaN(b)){const d={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.memorised,data:b};e===null?
e=[d]:e.push(d),t++}}let f=r.variety;if(f&&typeof f=="object"&&!Array.isArray(f)){f.bad===void 0&&(f.bad=.25),f.warn===void 0&&
(f.warn=.5);for(const m in f)if(!(m==="bad"||m==="warn")){const a={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:_.properties.
variety,data:f};e===null?e=[a]:e.push(a),t++}let d=f.bad;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){const m={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:_.properties.variety.properties.bad,data:d};e===null?e=[m]:e.push(m),t++}if(d<0||isNaN(
d)){const m={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:_.properties.variety.properties.bad,data:d};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:_.properties.variety.properties.bad.type,parentSchema:_.properties.variety.properties.bad,data:d};e===null?
e=[m]:e.push(m),t++}let o=f.warn;if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){const m={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:_.properties.variety.properties.warn,data:o};e===null?e=[m]:e.push(m),t++}if(o<0||isNaN(o)){const m={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:_.properties.variety.properties.warn,data:o};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:_.properties.
variety.properties.warn.type,parentSchema:_.properties.variety.properties.warn,data:o};e===null?e=[m]:e.push(m),t++}}else{
const d={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:_.
properties.variety.type,parentSchema:_.properties.variety,data:f};e===null?e=[d]:e.push(d),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,data:r};e===null?e=[n]:e.push(n),
t++}return me.errors=e,t===0}function $e(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.health===void 0&&(r.health={});
for(const p in r)if(!(p==="every"||p==="prompts"||p==="health")){const h={instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:J,data:r};e===null?e=[h]:e.push(
h),t++}let n=r.every;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){const p={instancePath:s+
"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:J.properties.every.type},schema:J.properties.every.
type,parentSchema:J.properties.every,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(
n))){const p={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:J.properties.every,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&!Ue.test(n)){
const p={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{\
0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:J.properties.every,data:n};e===null?e=
[p]:e.push(p),t++}if(r.prompts!==void 0){let p=r.prompts;if(Array.isArray(p)){if(p.length<1){const P={instancePath:s+"/p\
rompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:J.properties.
prompts,data:p};e===null?e=[P]:e.push(P),t++}const h=p.length;for(let P=0;P<h;P++)Oe(p[P],{instancePath:s+"/prompts/"+P,
parentData:p,parentDataProperty:P,rootData:j})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)}else{const h={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:J.properties.prompts.type,
parentSchema:J.properties.prompts,data:p};e===null?e=[h]:e.push(h),t++}}if(me(r.health,{instancePath:s+"/health",parentData:r,
parentDataProperty:"health",rootData:j})||(e=e===null?me.errors:e.concat(me.errors),t=e.length),!s.startsWith("/defaults\
/")&&["prompts"].filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:J.requiredWhenMerged,parentSchema:J,data:r};e===null?e=[p]:e.push(
p),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,
data:r};e===null?e=[n]:e.push(n),t++}return $e.errors=e,t===0}const Ge=new RegExp("^\\d+(\\.\\d+)? *(s|min|h)$","u");function ie(r,{
instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.vae===void 0&&(r.vae="none"),r.trainer===void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===
void 0&&(r.batch_size=1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=1),r.optimizer===void 0&&(r.optimizer=
{}),r.seed===void 0&&(r.seed=0),r.silence===void 0&&(r.silence="30 min"),r.keep_states===void 0&&(r.keep_states=3),r.lint===
void 0&&(r.lint={});for(const o in r)if(!le.call(S.properties,o)){const m={instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:S,data:r};e===null?e=[m]:e.push(
m),t++}if(r.matrix!==void 0&&(oe(r.matrix,{instancePath:s+"/matrix",parentData:r,parentDataProperty:"matrix",rootData:j})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.method!==void 0){let o=r.method;if(o!=="lora"){const m={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:S.properties.method.enum},schema:S.
properties.method.enum,parentSchema:S.properties.method,data:o};e===null?e=[m]:e.push(m),t++}}if(r.base!==void 0){let o=r.
base;if(typeof o!="string"){const m={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"\
string"},schema:S.properties.base.type,parentSchema:S.properties.base,data:o};e===null?e=[m]:e.push(m),t++}}let p=r.vae;
if(typeof p!="string"){const o={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"st\
ring"},schema:S.properties.vae.type,parentSchema:S.properties.vae,data:p};e===null?e=[o]:e.push(o),t++}if(r.datasets!==void 0){
let o=r.datasets;if(Array.isArray(o)){if(o.length<1){const a={instancePath:s+"/datasets",schemaPath:"#/properties/datase\
ts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.properties.datasets,data:o};e===null?e=[a]:e.push(
a),t++}const m=o.length;for(let a=0;a<m;a++){let l=o[a];if(typeof l!="string"){const y={instancePath:s+"/datasets/"+a,schemaPath:"\
#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:S.properties.datasets.items.type,parentSchema:S.
properties.datasets.items,data:l};e===null?e=[y]:e.push(y),t++}}}else{const m={instancePath:s+"/datasets",schemaPath:"#/\
properties/datasets/type",keyword:"type",params:{type:"array"},schema:S.properties.datasets.type,parentSchema:S.properties.
datasets,data:o};e===null?e=[m]:e.push(m),t++}}let h=r.trainer;const P=t;let g=!1;const u=t;if(h!=="micro"){const o={instancePath:s+
"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:S.properties.trainer.anyOf[0].
enum},schema:S.properties.trainer.anyOf[0].enum,parentSchema:S.properties.trainer.anyOf[0],data:h};e===null?e=[o]:e.push(
o),t++}var n=u===t;if(g=g||n,!g){const o=t;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.command===void 0){const a={
instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{missingProperty:"\
command"},schema:S.properties.trainer.anyOf[1].required,parentSchema:S.properties.trainer.anyOf[1],data:h};e===null?e=[a]:
e.push(a),t++}for(const a in h)if(a!=="command"){const l={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:S.properties.
trainer.anyOf[1],data:h};e===null?e=[l]:e.push(l),t++}if(h.command!==void 0){let a=h.command;if(Array.isArray(a)){if(a.length<
1){const y={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/command/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:S.properties.trainer.anyOf[1].properties.command,data:a};e===null?e=[y]:
e.push(y),t++}const l=a.length;for(let y=0;y<l;y++){let A=a[y];if(typeof A!="string"){const v={instancePath:s+"/trainer/\
command/"+y,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"string"},
schema:S.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:S.properties.trainer.anyOf[1].properties.
command.items,data:A};e===null?e=[v]:e.push(v),t++}}}else{const l={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:S.properties.trainer.anyOf[1].
properties.command.type,parentSchema:S.properties.trainer.anyOf[1].properties.command,data:a};e===null?e=[l]:e.push(l),t++}}}else{
const a={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:S.properties.trainer.anyOf[1].type,parentSchema:S.properties.trainer.anyOf[1],data:h};e===null?e=[a]:e.push(a),t++}
var n=o===t;g=g||n}if(g)t=P,e!==null&&(P?e.length=P:e=null);else{const o={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:S.properties.trainer.anyOf,parentSchema:S.properties.trainer,data:h};
e===null?e=[o]:e.push(o),t++}if(je(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:j})||
(e=e===null?je.errors:e.concat(je.errors),t=e.length),r.schedule!==void 0){let o=r.schedule;if(!(typeof o=="number"&&isFinite(
o))&&typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const m={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:S.properties.schedule.type},schema:S.properties.schedule.type,parentSchema:S.
properties.schedule,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="string"&&o.length<1){const m={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
schedule,data:o};e===null?e=[m]:e.push(m),t++}if(o&&typeof o=="object"&&!Array.isArray(o)){o.warmup===void 0&&(o.warmup=
0);for(const a in o)if(!(a==="constant"||a==="linear"||a==="cosine"||a==="anneal"||a==="warmup")){const l={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:S.properties.schedule,data:o};e===null?e=[l]:e.push(l),t++}if(o.constant!==void 0&&(B(o.constant,
{instancePath:s+"/schedule/constant",parentData:o,parentDataProperty:"constant",rootData:j})||(e=e===null?B.errors:e.concat(
B.errors),t=e.length)),o.linear!==void 0){let a=o.linear;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.end===void 0&&
(a.end=0),a.peak===void 0){const y={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:S.properties.schedule.properties.linear.required,parentSchema:S.
properties.schedule.properties.linear,data:a};e===null?e=[y]:e.push(y),t++}for(const y in a)if(!(y==="peak"||y==="end")){
const A={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:S.properties.schedule.properties.linear,data:a};
e===null?e=[A]:e.push(A),t++}a.peak!==void 0&&(B(a.peak,{instancePath:s+"/schedule/linear/peak",parentData:a,parentDataProperty:"\
peak",rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length));let l=a.end;if(typeof l=="number"&&isFinite(l)){
if(l>1||isNaN(l)){const y={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.
linear.properties.end,data:l};e===null?e=[y]:e.push(y),t++}if(l<0||isNaN(l)){const y={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:S.properties.schedule.properties.linear.properties.end,data:l};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:S.properties.schedule.properties.linear.properties.end.type,parentSchema:S.
properties.schedule.properties.linear.properties.end,data:l};e===null?e=[y]:e.push(y),t++}}else{const l={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:S.
properties.schedule.properties.linear.type,parentSchema:S.properties.schedule.properties.linear,data:a};e===null?e=[l]:e.
push(l),t++}}if(o.cosine!==void 0){let a=o.cosine;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.end===void 0&&(a.end=
0),a.restarts===void 0&&(a.restarts=0),a.decay===void 0&&(a.decay=1),a.peak===void 0){const v={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:S.properties.schedule.properties.cosine.required,parentSchema:S.properties.schedule.properties.cosine,data:a};e===
null?e=[v]:e.push(v),t++}for(const v in a)if(!(v==="peak"||v==="end"||v==="restarts"||v==="decay")){const k={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:v},schema:!1,parentSchema:S.properties.schedule.properties.cosine,data:a};e===null?e=[k]:
e.push(k),t++}a.peak!==void 0&&(B(a.peak,{instancePath:s+"/schedule/cosine/peak",parentData:a,parentDataProperty:"peak",
rootData:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length));let l=a.end;if(typeof l=="number"&&isFinite(l)){if(l>
1||isNaN(l)){const v={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.
cosine.properties.end,data:l};e===null?e=[v]:e.push(v),t++}if(l<0||isNaN(l)){const v={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:S.properties.schedule.properties.cosine.properties.end,data:l};e===null?e=[v]:e.push(v),t++}}else{
const v={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:S.properties.schedule.properties.cosine.properties.end.type,parentSchema:S.
properties.schedule.properties.cosine.properties.end,data:l};e===null?e=[v]:e.push(v),t++}let y=a.restarts;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const v={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:S.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:S.properties.schedule.properties.cosine.properties.restarts,data:y};
e===null?e=[v]:e.push(v),t++}if(typeof y=="number"&&isFinite(y)){if(y>1e3||isNaN(y)){const v={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:S.properties.schedule.properties.cosine.properties.restarts,data:y};e===
null?e=[v]:e.push(v),t++}if(y<0||isNaN(y)){const v={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.
properties.schedule.properties.cosine.properties.restarts,data:y};e===null?e=[v]:e.push(v),t++}}let A=a.decay;if(typeof A==
"number"&&isFinite(A)){if(A>1||isNaN(A)){const v={instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/sched\
ule/properties/cosine/properties/decay/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:S.
properties.schedule.properties.cosine.properties.decay,data:A};e===null?e=[v]:e.push(v),t++}if(A<=0||isNaN(A)){const v={
instancePath:s+"/schedule/cosine/decay",schemaPath:"#/properties/schedule/properties/cosine/properties/decay/exclusiveMi\
nimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:S.properties.schedule.properties.
cosine.properties.decay,data:A};e===null?e=[v]:e.push(v),t++}}else{const v={instancePath:s+"/schedule/cosine/decay",schemaPath:"\
#/properties/schedule/properties/cosine/properties/decay/type",keyword:"type",params:{type:"number"},schema:S.properties.
schedule.properties.cosine.properties.decay.type,parentSchema:S.properties.schedule.properties.cosine.properties.decay,data:A};
e===null?e=[v]:e.push(v),t++}}else{const l={instancePath:s+"/schedule/cosine",schemaPath:"#/properties/schedule/properti\
es/cosine/type",keyword:"type",params:{type:"object"},schema:S.properties.schedule.properties.cosine.type,parentSchema:S.
properties.schedule.properties.cosine,data:a};e===null?e=[l]:e.push(l),t++}}if(o.anneal!==void 0){let a=o.anneal;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.start===void 0&&(a.start=""),a.cycles===void 0){const y={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:S.properties.schedule.properties.anneal.required,parentSchema:S.properties.schedule.properties.anneal,data:a};e===
null?e=[y]:e.push(y),t++}for(const y in a)if(!(y==="start"||y==="cycles")){const A={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:S.properties.schedule.properties.anneal,data:a};e===null?e=[A]:e.push(A),t++}let l=a.start;if(typeof l!=
"string"){const y={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:S.properties.schedule.properties.anneal.properties.start.type,
parentSchema:S.properties.schedule.properties.anneal.properties.start,data:l};e===null?e=[y]:e.push(y),t++}if(a.cycles!==
void 0){let y=a.cycles;if(Array.isArray(y)){if(y.length<1){const v={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.
properties.schedule.properties.anneal.properties.cycles,data:y};e===null?e=[v]:e.push(v),t++}const A=y.length;for(let v=0;v<
A;v++){let k=y[v];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.burst===void 0){const w={instancePath:s+"/schedule/a\
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
properties.cycles.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles,data:y};e===null?e=[A]:e.push(
A),t++}}}else{const l={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:S.properties.schedule.properties.anneal.type,parentSchema:S.properties.schedule.properties.
anneal,data:a};e===null?e=[l]:e.push(l),t++}}let m=o.warmup;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const a={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:S.properties.schedule.properties.warmup.type,parentSchema:S.properties.schedule.properties.warmup,data:m};
e===null?e=[a]:e.push(a),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){const a={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:S.properties.schedule.properties.warmup,data:m};e===null?e=[a]:e.push(a),t++}if(m<0||isNaN(m)){const a={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:S.properties.schedule.properties.warmup,data:m};e===null?e=[a]:e.push(a),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(a=>Object.hasOwn(o,a)).length!==1){const a={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:S.properties.schedule.requiredWhenMerged,parentSchema:S.properties.schedule,
data:o};e===null?e=[a]:e.push(a),t++}}}if(r.steps!==void 0){let o=r.steps;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){const m={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:S.
properties.steps.type,parentSchema:S.properties.steps,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o))){const m={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:S.properties.steps,data:o};e===null?e=[m]:e.push(m),t++}}if(r.epochs!==void 0){
let o=r.epochs;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:S.properties.epochs.type,parentSchema:S.properties.
epochs,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const m={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.
properties.epochs,data:o};e===null?e=[m]:e.push(m),t++}}let i=r.batch_size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const o={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:S.properties.batch_size.type,parentSchema:S.properties.batch_size,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const o={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.batch_size,data:i};e===null?e=[
o]:e.push(o),t++}let c=r.gradient_accumulation;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const o={instancePath:s+
"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:S.
properties.gradient_accumulation.type,parentSchema:S.properties.gradient_accumulation,data:c};e===null?e=[o]:e.push(o),t++}
if(typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){const o={instancePath:s+"/gradient_accumulation",schemaPath:"#/prop\
erties/gradient_accumulation/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.
gradient_accumulation,data:c};e===null?e=[o]:e.push(o),t++}r.unet_lr!==void 0&&(se(r.unet_lr,{instancePath:s+"/unet_lr",
parentData:r,parentDataProperty:"unet_lr",rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.text_encoder_lr!==
void 0&&(se(r.text_encoder_lr,{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:j})||
(e=e===null?se.errors:e.concat(se.errors),t=e.length)),qe(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"\
optimizer",rootData:j})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);let b=r.seed;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b)&&isFinite(b))){const o={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},schema:S.properties.seed.type,parentSchema:S.properties.seed,data:b};e===null?e=[o]:e.push(o),t++}if(typeof b==
"number"&&isFinite(b)){if(b>4294967295||isNaN(b)){const o={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:S.properties.seed,data:b};e===
null?e=[o]:e.push(o),t++}if(b<0||isNaN(b)){const o={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.properties.seed,data:b};e===null?e=[o]:e.push(o),t++}}
if(r.clip_skip!==void 0){let o=r.clip_skip;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:S.properties.clip_skip.
type,parentSchema:S.properties.clip_skip,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||
isNaN(o))){const m={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:S.properties.clip_skip,data:o};e===null?e=[m]:e.push(m),t++}}if(r.previews!==void 0&&
($e(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:j})||(e=e===null?$e.errors:
e.concat($e.errors),t=e.length)),r.save_every!==void 0){let o=r.save_every;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){const m={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"intege\
r"},schema:S.properties.save_every.type,parentSchema:S.properties.save_every,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o))){const m={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.save_every,data:o};e===null?e=[
m]:e.push(m),t++}}let f=r.silence;if(typeof f=="string"){if(!Ge.test(f)){const o={instancePath:s+"/silence",schemaPath:"\
#/properties/silence/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)? *(s|min|h)$"},schema:"^\\d+(\\.\\d+)? *(s|\
min|h)$",parentSchema:S.properties.silence,data:f};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/silence",
schemaPath:"#/properties/silence/type",keyword:"type",params:{type:"string"},schema:S.properties.silence.type,parentSchema:S.
properties.silence,data:f};e===null?e=[o]:e.push(o),t++}let d=r.keep_states;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d))){const o={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"\
integer"},schema:S.properties.keep_states.type,parentSchema:S.properties.keep_states,data:d};e===null?e=[o]:e.push(o),t++}
if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const o={instancePath:s+"/keep_states",schemaPath:"#/properties/kee\
p_states/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.properties.keep_states,data:d};
e===null?e=[o]:e.push(o),t++}if(ne(r.lint,{instancePath:s+"/lint",parentData:r,parentDataProperty:"lint",rootData:j})||(e=
e===null?ne.errors:e.concat(ne.errors),t=e.length),!s.startsWith("/defaults/")){if(["method"].filter(o=>Object.hasOwn(r,
o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["m\
ethod"]},schema:S.requiredWhenMerged,parentSchema:S,data:r};e===null?e=[o]:e.push(o),t++}if(["base"].filter(o=>Object.hasOwn(
r,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"base"]},schema:S.requiredWhenMerged,parentSchema:S,data:r};e===null?e=[o]:e.push(o),t++}if(["datasets"].filter(o=>Object.
hasOwn(r,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["datasets"]},schema:S.requiredWhenMerged,parentSchema:S,data:r};e===null?e=[o]:e.push(o),t++}if(["schedule"].filter(
o=>Object.hasOwn(r,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",
params:{names:["schedule"]},schema:S.requiredWhenMerged,parentSchema:S,data:r};e===null?e=[o]:e.push(o),t++}if(["steps",
"epochs"].filter(o=>Object.hasOwn(r,o)).length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"r\
equiredWhenMerged",params:{names:["steps","epochs"]},schema:S.requiredWhenMerged,parentSchema:S,data:r};e===null?e=[o]:e.
push(o),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:S.type,parentSchema:S,
data:r};e===null?e=[p]:e.push(p),t++}return ie.errors=e,t===0}const L={type:"object",additionalProperties:!1,requiredWhenMerged:[
"models"],not:{required:["alpha","blocks"]},properties:{matrix:{$ref:"#/definitions/matrix",description:"One merge for e\
ach combination of these values, as in `train`: `{alpha: [0.3, 0.5]}`."},method:{enum:["weighted-sum"],default:"weighted\
-sum",description:"`weighted-sum`: (1 \u2212 alpha)\xB7A + alpha\xB7B."},models:{type:"object",additionalProperties:!1,requiredWhenMerged:[
"a"],description:"Names of checkpoints under `models`.",properties:{a:{type:"string",description:"The model that is chan\
ged."},b:{type:"string",description:"The model that is mixed in; without it only networks and a VAE go into `a`."}}},alpha:{
type:"number",minimum:0,maximum:1,description:"Share of `b` in every block."},blocks:{type:"array",items:{type:"number",
minimum:0,maximum:1},minItems:26,maxItems:26,hint:"write 26 numbers: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11",description:"\
Share of `b` by block: BASE, IN00\u2026IN11, M00, OUT00\u2026OUT11."},loras:{type:"object",additionalProperties:{type:"n\
umber"},default:{},description:"Strengths of trained networks to bake in, by the name of the training."},vae:{type:"stri\
ng",description:"Name of a VAE under `models` to bake in; the one of `a` stays when absent."},dtype:{enum:["fp16","fp32"],
default:"fp16",description:"Numbers in the written file."}}};function ae(r,{instancePath:s="",parentData:T,parentDataProperty:E,
rootData:j=r}={}){let e=null,t=0;const n=t,p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.alpha===void 0&&(P=
"alpha")||r.blocks===void 0&&(P="blocks")){const g={};e===null?e=[g]:e.push(g),t++}}var h=p===t;if(h){const P={instancePath:s,
schemaPath:"#/not",keyword:"not",params:{},schema:L.not,parentSchema:L,data:r};e===null?e=[P]:e.push(P),t++}else t=n,e!==
null&&(n?e.length=n:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.
loras===void 0&&(r.loras={}),r.dtype===void 0&&(r.dtype="fp16");for(const i in r)if(!(i==="matrix"||i==="method"||i==="m\
odels"||i==="alpha"||i==="blocks"||i==="loras"||i==="vae"||i==="dtype")){const c={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:L,data:r};e===null?e=[c]:
e.push(c),t++}r.matrix!==void 0&&(oe(r.matrix,{instancePath:s+"/matrix",parentData:r,parentDataProperty:"matrix",rootData:j})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length));let P=r.method;if(P!=="weighted-sum"){const i={instancePath:s+"/m\
ethod",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:L.properties.method.enum},schema:L.properties.
method.enum,parentSchema:L.properties.method,data:P};e===null?e=[i]:e.push(i),t++}if(r.models!==void 0){let i=r.models;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const c in i)if(!(c==="a"||c==="b")){const b={instancePath:s+"/models",schemaPath:"\
#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:L.
properties.models,data:i};e===null?e=[b]:e.push(b),t++}if(i.a!==void 0){let c=i.a;if(typeof c!="string"){const b={instancePath:s+
"/models/a",schemaPath:"#/properties/models/properties/a/type",keyword:"type",params:{type:"string"},schema:L.properties.
models.properties.a.type,parentSchema:L.properties.models.properties.a,data:c};e===null?e=[b]:e.push(b),t++}}if(i.b!==void 0){
let c=i.b;if(typeof c!="string"){const b={instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",
keyword:"type",params:{type:"string"},schema:L.properties.models.properties.b.type,parentSchema:L.properties.models.properties.
b,data:c};e===null?e=[b]:e.push(b),t++}}if(!s.startsWith("/defaults/")&&["a"].filter(c=>Object.hasOwn(i,c)).length!==1){
const c={instancePath:s+"/models",schemaPath:"#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{
names:["a"]},schema:L.properties.models.requiredWhenMerged,parentSchema:L.properties.models,data:i};e===null?e=[c]:e.push(
c),t++}}else{const c={instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
schema:L.properties.models.type,parentSchema:L.properties.models,data:i};e===null?e=[c]:e.push(c),t++}}if(r.alpha!==void 0){
let i=r.alpha;if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i)){const c={instancePath:s+"/alpha",schemaPath:"#/prope\
rties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.alpha,data:i};
e===null?e=[c]:e.push(c),t++}if(i<0||isNaN(i)){const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.alpha,data:i};e===null?e=[c]:e.push(
c),t++}}else{const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},
schema:L.properties.alpha.type,parentSchema:L.properties.alpha,data:i};e===null?e=[c]:e.push(c),t++}}if(r.blocks!==void 0){
let i=r.blocks;if(Array.isArray(i)){if(i.length>26){const b={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/ma\
xItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:L.properties.blocks,data:i};e===null?e=[b]:e.push(b),
t++}if(i.length<26){const b={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{
limit:26},schema:26,parentSchema:L.properties.blocks,data:i};e===null?e=[b]:e.push(b),t++}const c=i.length;for(let b=0;b<
c;b++){let f=i[b];if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const d={instancePath:s+"/blocks/"+b,schemaPath:"\
#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:L.properties.
blocks.items,data:f};e===null?e=[d]:e.push(d),t++}if(f<0||isNaN(f)){const d={instancePath:s+"/blocks/"+b,schemaPath:"#/p\
roperties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.blocks.
items,data:f};e===null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/blocks/"+b,schemaPath:"#/properties/blocks/it\
ems/type",keyword:"type",params:{type:"number"},schema:L.properties.blocks.items.type,parentSchema:L.properties.blocks.items,
data:f};e===null?e=[d]:e.push(d),t++}}}else{const c={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"\
type",params:{type:"array"},schema:L.properties.blocks.type,parentSchema:L.properties.blocks,data:i};e===null?e=[c]:e.push(
c),t++}}let g=r.loras;if(g&&typeof g=="object"&&!Array.isArray(g))for(const i in g){let c=g[i];if(!(typeof c=="number"&&
isFinite(c))){const b={instancePath:s+"/loras/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/loras/\
additionalProperties/type",keyword:"type",params:{type:"number"},schema:L.properties.loras.additionalProperties.type,parentSchema:L.
properties.loras.additionalProperties,data:c};e===null?e=[b]:e.push(b),t++}}else{const i={instancePath:s+"/loras",schemaPath:"\
#/properties/loras/type",keyword:"type",params:{type:"object"},schema:L.properties.loras.type,parentSchema:L.properties.
loras,data:g};e===null?e=[i]:e.push(i),t++}if(r.vae!==void 0){let i=r.vae;if(typeof i!="string"){const c={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:L.properties.vae.type,parentSchema:L.
properties.vae,data:i};e===null?e=[c]:e.push(c),t++}}let u=r.dtype;if(!(u==="fp16"||u==="fp32")){const i={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:L.properties.dtype.enum},schema:L.properties.
dtype.enum,parentSchema:L.properties.dtype,data:u};e===null?e=[i]:e.push(i),t++}if(!s.startsWith("/defaults/")&&["models"].
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
data:r};e===null?e=[n]:e.push(n),t++}return We.errors=e,t===0}const $={type:"object",additionalProperties:!1,requiredWhenMerged:[
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
if(!le.call($.properties,f)){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f},schema:!1,parentSchema:$,data:r};e===null?e=[d]:e.push(d),t++}if(r.trainings!==void 0){let f=r.
trainings;if(Array.isArray(f)){if(f.length<1){const a={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.trainings,data:f};e===null?e=[a]:e.push(a),
t++}const d=f.length;for(let a=0;a<d;a++){let l=f[a];if(typeof l!="string"){const y={instancePath:s+"/trainings/"+a,schemaPath:"\
#/properties/trainings/items/type",keyword:"type",params:{type:"string"},schema:$.properties.trainings.items.type,parentSchema:$.
properties.trainings.items,data:l};e===null?e=[y]:e.push(y),t++}}let o=f.length,m;if(o>1){const a={};for(;o--;){let l=f[o];
if(typeof l=="string"){if(typeof a[l]=="number"){m=a[l];const y={instancePath:s+"/trainings",schemaPath:"#/properties/tr\
ainings/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},schema:!0,parentSchema:$.properties.trainings,data:f};e===null?
e=[y]:e.push(y),t++;break}a[l]=o}}}}else{const d={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/type",keyword:"\
type",params:{type:"array"},schema:$.properties.trainings.type,parentSchema:$.properties.trainings,data:f};e===null?e=[d]:
e.push(d),t++}}if(r.prompts!==void 0){let f=r.prompts;if(Array.isArray(f)){if(f.length<1){const o={instancePath:s+"/prom\
pts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.prompts,
data:f};e===null?e=[o]:e.push(o),t++}const d=f.length;for(let o=0;o<d;o++){let m=f[o];if(typeof m=="string"){if(m.length<
1){const a={instancePath:s+"/prompts/"+o,schemaPath:"#/properties/prompts/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:$.properties.prompts.items,data:m};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/pr\
ompts/"+o,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type:"string"},schema:$.properties.prompts.
items.type,parentSchema:$.properties.prompts.items,data:m};e===null?e=[a]:e.push(a),t++}}}else{const d={instancePath:s+"\
/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:$.properties.prompts.type,parentSchema:$.
properties.prompts,data:f};e===null?e=[d]:e.push(d),t++}}let p=r.negative;if(typeof p!="string"){const f={instancePath:s+
"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:$.properties.negative.type,
parentSchema:$.properties.negative,data:p};e===null?e=[f]:e.push(f),t++}let h=r.seeds;const P=t;let g=!1;const u=t;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const f={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/type",
keyword:"type",params:{type:"integer"},schema:$.properties.seeds.anyOf[0].type,parentSchema:$.properties.seeds.anyOf[0],
data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="number"&&isFinite(h)){if(h>64||isNaN(h)){const f={instancePath:s+"/se\
eds",schemaPath:"#/properties/seeds/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:$.
properties.seeds.anyOf[0],data:h};e===null?e=[f]:e.push(f),t++}if(h<1||isNaN(h)){const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.
seeds.anyOf[0],data:h};e===null?e=[f]:e.push(f),t++}}var n=u===t;if(g=g||n,!g){const f=t;if(Array.isArray(h)){if(h.length>
64){const l={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/maxItems",keyword:"maxItems",params:{limit:64},
schema:64,parentSchema:$.properties.seeds.anyOf[1],data:h};e===null?e=[l]:e.push(l),t++}if(h.length<1){const l={instancePath:s+
"/seeds",schemaPath:"#/properties/seeds/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.
seeds.anyOf[1],data:h};e===null?e=[l]:e.push(l),t++}const o=h.length;for(let l=0;l<o;l++){let y=h[l];if(!(typeof y=="num\
ber"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const A={instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/\
type",keyword:"type",params:{type:"integer"},schema:$.properties.seeds.anyOf[1].items.type,parentSchema:$.properties.seeds.
anyOf[1].items,data:y};e===null?e=[A]:e.push(A),t++}if(typeof y=="number"&&isFinite(y)){if(y>4294967295||isNaN(y)){const A={
instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:$.properties.seeds.anyOf[1].items,data:y};e===null?e=[A]:e.push(A),t++}
if(y<0||isNaN(y)){const A={instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.seeds.anyOf[1].items,data:y};e===null?e=[A]:e.
push(A),t++}}}let m=h.length,a;if(m>1){const l={};for(;m--;){let y=h[m];if(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y)){if(typeof l[y]=="number"){a=l[y];const A={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/uniqueItems",
keyword:"uniqueItems",params:{i:m,j:a},schema:!0,parentSchema:$.properties.seeds.anyOf[1],data:h};e===null?e=[A]:e.push(
A),t++;break}l[y]=m}}}}else{const o={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/type",keyword:"type",
params:{type:"array"},schema:$.properties.seeds.anyOf[1].type,parentSchema:$.properties.seeds.anyOf[1],data:h};e===null?
e=[o]:e.push(o),t++}var n=f===t;g=g||n}if(g)t=P,e!==null&&(P?e.length=P:e=null);else{const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf",keyword:"anyOf",params:{},schema:$.properties.seeds.anyOf,parentSchema:$.properties.seeds,data:h};
e===null?e=[f]:e.push(f),t++}let i=r.strengths;if(Array.isArray(i)){if(i.length<1){const m={instancePath:s+"/strengths",
schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.strengths,
data:i};e===null?e=[m]:e.push(m),t++}const f=i.length;for(let m=0;m<f;m++){let a=i[m];if(typeof a=="number"&&isFinite(a)){
if(a<0||isNaN(a)){const l={instancePath:s+"/strengths/"+m,schemaPath:"#/properties/strengths/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:$.properties.strengths.items,data:a};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/strengths/"+m,schemaPath:"#/properties/strengths/items/type",keyword:"type",params:{
type:"number"},schema:$.properties.strengths.items.type,parentSchema:$.properties.strengths.items,data:a};e===null?e=[l]:
e.push(l),t++}}let d=i.length,o;if(d>1){const m={};for(;d--;){let a=i[d];if(typeof a=="number"&&isFinite(a)){if(typeof m[a]==
"number"){o=m[a];const l={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/uniqueItems",keyword:"uniqueIte\
ms",params:{i:d,j:o},schema:!0,parentSchema:$.properties.strengths,data:i};e===null?e=[l]:e.push(l),t++;break}m[a]=d}}}}else{
const f={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},schema:$.
properties.strengths.type,parentSchema:$.properties.strengths,data:i};e===null?e=[f]:e.push(f),t++}if(r.width!==void 0){
let f=r.width;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const d={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:$.properties.width.type,parentSchema:$.properties.width,
data:f};e===null?e=[d]:e.push(d),t++}if(typeof f=="number"&&isFinite(f)&&(f<64||isNaN(f))){const d={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:$.
properties.width,data:f};e===null?e=[d]:e.push(d),t++}}if(r.height!==void 0){let f=r.height;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:$.properties.height.type,parentSchema:$.properties.height,data:f};e===null?e=[d]:e.push(d),t++}if(typeof f==
"number"&&isFinite(f)&&(f<64||isNaN(f))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:$.properties.height,data:f};e===null?e=[d]:e.push(d),t++}}
let c=r.steps;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:$.properties.steps.type,parentSchema:$.properties.steps,
data:c};e===null?e=[f]:e.push(f),t++}if(typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){const f={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.
steps,data:c};e===null?e=[f]:e.push(f),t++}let b=r.cfg;if(!(typeof b=="number"&&isFinite(b))){const f={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:$.properties.cfg.type,parentSchema:$.
properties.cfg,data:b};e===null?e=[f]:e.push(f),t++}if(me(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"\
health",rootData:j})||(e=e===null?me.errors:e.concat(me.errors),t=e.length),!s.startsWith("/defaults/")){if(["trainings"].
filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["trainings"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[f]:e.push(f),t++}if([
"prompts"].filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:$.requiredWhenMerged,parentSchema:$,data:r};e===null?e=[f]:e.push(
f),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,
data:r};e===null?e=[p]:e.push(p),t++}return Fe.errors=e,t===0}const De=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$","u");function Me(r,{instancePath:s="",parentData:T,parentDataProperty:E,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===void 0&&(r.models=
{}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.evaluate===void 0&&(r.evaluate={}),r.merge===void 0&&
(r.merge={}),r.report===void 0&&(r.report={});for(const m in r)if(!le.call(W.properties,m)){const a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:W,data:r};e===
null?e=[a]:e.push(a),t++}if(r.sdbuild!==void 0){let m=r.sdbuild;if(m!==1){const a={instancePath:s+"/sdbuild",schemaPath:"\
#/properties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:W.properties.sdbuild,data:m};e===
null?e=[a]:e.push(a),t++}}if(r.extends!==void 0){let m=r.extends;if(typeof m!="string"&&!Array.isArray(m)){const a={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:W.properties.extends.type},schema:W.properties.
extends.type,parentSchema:W.properties.extends,data:m};e===null?e=[a]:e.push(a),t++}if(typeof m=="string"&&m.length<1){const a={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.extends,data:m};e===null?e=[a]:e.push(a),t++}if(Array.isArray(m)){if(m.length<1){const l={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.properties.
extends,data:m};e===null?e=[l]:e.push(l),t++}const a=m.length;for(let l=0;l<a;l++){let y=m[l];if(typeof y=="string"){if(y.
length<1){const A={instancePath:s+"/extends/"+l,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:W.properties.extends.items,data:y};e===null?e=[A]:e.push(A),t++}}else{const A={instancePath:s+
"/extends/"+l,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:W.properties.extends.
items.type,parentSchema:W.properties.extends.items,data:y};e===null?e=[A]:e.push(A),t++}}}}if(r.vars!==void 0){let m=r.vars;
if(m&&typeof m=="object"&&!Array.isArray(m))for(const a in m){let l=m[a];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))){const y={instancePath:s+"/vars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:W.properties.vars.additionalProperties.type},schema:W.properties.vars.additionalProperties.
type,parentSchema:W.properties.vars.additionalProperties,data:l};e===null?e=[y]:e.push(y),t++}}else{const a={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:W.properties.vars.type,parentSchema:W.
properties.vars,data:m};e===null?e=[a]:e.push(a),t++}}let u=r.defaults;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const m in u)
if(!(m==="dataset"||m==="train"||m==="merge")){const a={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:W.properties.defaults,
data:u};e===null?e=[a]:e.push(a),t++}u.dataset!==void 0&&(te(u.dataset,{instancePath:s+"/defaults/dataset",parentData:u,
parentDataProperty:"dataset",rootData:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),u.train!==void 0&&(ie(
u.train,{instancePath:s+"/defaults/train",parentData:u,parentDataProperty:"train",rootData:j})||(e=e===null?ie.errors:e.
concat(ie.errors),t=e.length)),u.merge!==void 0&&(ae(u.merge,{instancePath:s+"/defaults/merge",parentData:u,parentDataProperty:"\
merge",rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length))}else{const m={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:W.properties.defaults.type,parentSchema:W.properties.
defaults,data:u};e===null?e=[m]:e.push(m),t++}let i=r.models;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const m in i){
const a=t;if(typeof m=="string"){if(!de.test(m)){const l={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:m,propertyName:m};e===null?e=[l]:e.push(
l),t++}var n=a===t;if(!n){const l={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:m},schema:W.properties.models.propertyNames,parentSchema:W.properties.models,data:i};e===
null?e=[l]:e.push(l),t++}}for(const m in i)We(i[m],{instancePath:s+"/models/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:m,rootData:j})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)}else{const m={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:W.properties.models.type,parentSchema:W.
properties.models,data:i};e===null?e=[m]:e.push(m),t++}let c=r.datasets;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){
const a=t;if(typeof m=="string"){if(!de.test(m)){const l={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:m,propertyName:m};e===null?e=[l]:e.push(
l),t++}var p=a===t;if(!p){const l={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:m},schema:W.properties.datasets.propertyNames,parentSchema:W.properties.datasets,data:c};
e===null?e=[l]:e.push(l),t++}}for(const m in c)te(c[m],{instancePath:s+"/datasets/"+m.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:c,parentDataProperty:m,rootData:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const m={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:W.properties.
datasets.type,parentSchema:W.properties.datasets,data:c};e===null?e=[m]:e.push(m),t++}let b=r.train;if(b&&typeof b=="obj\
ect"&&!Array.isArray(b)){for(const m in b){const a=t;if(typeof m=="string"){if(!De.test(m)){const l={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:ce,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/train",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:ce.type,parentSchema:ce,data:m,propertyName:m};e===null?e=[l]:e.
push(l),t++}var h=a===t;if(!h){const l={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:m},schema:W.properties.train.propertyNames,parentSchema:W.properties.train,data:b};e===
null?e=[l]:e.push(l),t++}}for(const m in b)ie(b[m],{instancePath:s+"/train/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,
parentDataProperty:m,rootData:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{const m={instancePath:s+"/\
train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:W.properties.train.type,parentSchema:W.
properties.train,data:b};e===null?e=[m]:e.push(m),t++}let f=r.evaluate;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const m in f){
const a=t;if(typeof m=="string"){if(!de.test(m)){const l={instancePath:s+"/evaluate",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:H,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/evaluate",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:H.type,parentSchema:H,data:m,propertyName:m};e===null?e=[l]:e.push(
l),t++}var P=a===t;if(!P){const l={instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/propertyNames",keyword:"\
propertyNames",params:{propertyName:m},schema:W.properties.evaluate.propertyNames,parentSchema:W.properties.evaluate,data:f};
e===null?e=[l]:e.push(l),t++}}for(const m in f)Fe(f[m],{instancePath:s+"/evaluate/"+m.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:f,parentDataProperty:m,rootData:j})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)}else{const m={
instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type:"object"},schema:W.properties.
evaluate.type,parentSchema:W.properties.evaluate,data:f};e===null?e=[m]:e.push(m),t++}let d=r.merge;if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){for(const m in d){const a=t;if(typeof m=="string"){if(!De.test(m)){const l={instancePath:s+"/me\
rge",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:ce,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/merge",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:ce.type,parentSchema:ce,data:m,propertyName:m};e===null?e=[l]:e.
push(l),t++}var g=a===t;if(!g){const l={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:m},schema:W.properties.merge.propertyNames,parentSchema:W.properties.merge,data:d};e===
null?e=[l]:e.push(l),t++}}for(const m in d)ae(d[m],{instancePath:s+"/merge/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,
parentDataProperty:m,rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const m={instancePath:s+"/\
merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:W.properties.merge.type,parentSchema:W.
properties.merge,data:d};e===null?e=[m]:e.push(m),t++}let o=r.report;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const m in o)
if(m!=="title"){const a={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:m},schema:!1,parentSchema:W.properties.report,data:o};e===null?e=[a]:e.push(a),
t++}if(o.title!==void 0){let m=o.title;if(typeof m!="string"){const a={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:W.properties.report.properties.title.type,
parentSchema:W.properties.report.properties.title,data:m};e===null?e=[a]:e.push(a),t++}}}else{const m={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:W.properties.report.type,parentSchema:W.
properties.report,data:o};e===null?e=[m]:e.push(m),t++}if(r.default!==void 0){let m=r.default;if(Array.isArray(m)){const a=m.
length;for(let l=0;l<a;l++){let y=m[l];if(typeof y!="string"){const A={instancePath:s+"/default/"+l,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:W.properties.default.items.type,parentSchema:W.properties.
default.items,data:y};e===null?e=[A]:e.push(A),t++}}}else{const a={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:W.properties.default.type,parentSchema:W.properties.default,data:m};
e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:W.requiredWhenMerged,
parentSchema:W,data:r};e===null?e=[m]:e.push(m),t++}}else{const u={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:W.type,parentSchema:W,data:r};e===null?e=[u]:e.push(u),t++}return Me.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Je;
