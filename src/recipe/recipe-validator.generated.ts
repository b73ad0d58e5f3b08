// @ts-nocheck
// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { Recipe } from './recipe.generated.ts';
const Ge=De,$={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:sdbuild:schema:recipe",title:"Recipe",description:"\
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
picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},masks:{type:"string",minLength:1,
description:"How much each place of a picture counts in training: `alpha`, its own opacity, or a folder with a grey pict\
ure of the same name for each that has a mask; black is not learned at all."},captions:{$ref:"#/definitions/captions",default:{}},
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
["steps","epochs"]],properties:{matrix:{$ref:"#/definitions/matrix",description:'One training for each combination of th\
ese values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes `NAME[rank=4,clip_skip=1]` and three more, which share al\
l they can; `train/NAME` means all. `{schedule: {low: "1e-5", high: "1e-4"}}` gives the values names.'},method:{enum:["l\
ora","textual-inversion","hypernetwork","dreambooth","fine-tune"],description:"What is trained."},base:{type:"string",description:"\
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
type:"integer",minimum:1,default:1,description:"Pictures in one batch."},prior_loss_weight:{type:"number",minimum:0,default:1,
description:"By what the losses of regularisation pictures are multiplied."},gradient_accumulation:{type:"integer",minimum:1,
default:1,description:"Batches in one step: their gradients are averaged, so that a step sees this many times `batch_siz\
e` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the U-Net where it is another\
 than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:2000, 5e-5`; `0` leaves it a\
s it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the text encoder, in the same wa\
y."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,default:0,hint:"\
write a fixed number: equal recipes then give equal results",description:"Of everything random in the training."},clip_skip:{
type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definitions/previews"},save_every:{
type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps; only the result when absen\
t."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, besides those where the learn\
ing rate changes: a training whose beginning is equal goes on from them."}}},partRate:{type:["number","string"],minimum:0,
maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"},rate:{type:"number",exclusiveMinimum:0,
maximum:1,hint:"write a rate above 0, such as 5e-6"},network:{type:"object",additionalProperties:!1,description:"The tra\
ined network: of a LoRA, or of a hypernetwork.",properties:{rank:{type:"integer",minimum:1,description:"Rank of a LoRA; \
16 when absent."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / rank; equal to th\
e rank when absent."},conv_rank:{type:"integer",minimum:1,description:"Has a LoRA adapt residual blocks, down- and upsam\
pling too, their 3\xD73 convolutions with this rank (kohya's `conv_dim`)."},conv_alpha:{type:"number",exclusiveMinimum:0,
description:"Scales those by conv_alpha / conv_rank; equal to that rank when absent."},blocks:{type:"object",additionalProperties:{
type:"integer",minimum:0},description:"Ranks of single blocks of the U-Net (IN00 \u2026 IN11, M00, OUT00 \u2026 OUT11), `{IN08: 8,\
 M00: 0}`; 0 leaves a block as it is."},text_encoder:{type:["boolean","integer"],minimum:1,description:"`false` leaves t\
he text encoder as it is, a number is its rank; it has the rank of the rest when absent."},layers:{type:"array",items:{type:"\
number",exclusiveMinimum:0},minItems:2,description:"Layers of a hypernetwork in widths of the context, the first and the\
 last 1; `[1, 2, 1]` when absent."},activation:{enum:["linear","relu","leakyrelu","elu","swish","tanh","sigmoid"],description:"\
Between the layers of a hypernetwork; `linear`, which is none, when absent."},layer_norm:{type:"boolean",description:"Wh\
ether a hypernetwork normalises between its layers; not when absent."},dropout:{type:"number",minimum:0,exclusiveMaximum:1,
description:"Chance of each inner value of a hypernetwork to be left out in training; 0 when absent."},init:{enum:["norm\
al","xavier-uniform","xavier-normal","kaiming-uniform","kaiming-normal"],description:"How a hypernetwork's weights start\
; `normal`, of deviation 0.01, when absent."}}},optimizer:{type:"object",additionalProperties:!1,description:"AdamW's se\
ttings.",properties:{betas:{type:"array",items:{type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[
.9,.999],description:"How slowly the running means of the gradient and of its square forget."},weight_decay:{type:"numbe\
r",minimum:0,default:.01,description:"Pull of every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,
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
Numbers in the written file."}}}}},C={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",hint:"write letters, dig\
its, `-`, `_` and `.`, beginning with a letter or digit"},le={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[\
[A-Za-z0-9_.,=+-]{1,200}\\])?$",hint:"write letters, digits, `-`, `_` and `.`, beginning with a letter or digit"},re=Object.
prototype.hasOwnProperty,W={type:"object",additionalProperties:!1,requiredWhenMerged:["kind","images"],properties:{kind:{
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
picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100)."},masks:{type:"string",minLength:1,
description:"How much each place of a picture counts in training: `alpha`, its own opacity, or a folder with a grey pict\
ure of the same name for each that has a mask; black is not learned at all."},captions:{$ref:"#/definitions/captions",default:{}},
embedding:{$ref:"#/definitions/embedding"},lint:{$ref:"#/definitions/lint",default:{}}}},Q={type:["string","array"],items:{
type:"string",minLength:1},minLength:1,minItems:1};function F(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(typeof r!="string"&&!Array.isArray(r)){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:Q.type},schema:Q.type,parentSchema:Q,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&r.length<1){const i={
instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q,data:r};e===null?e=
[i]:e.push(i),t++}if(Array.isArray(r)){if(r.length<1){const a={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:Q,data:r};e===null?e=[a]:e.push(a),t++}const i=r.length;for(let a=0;a<i;a++){let o=r[a];
if(typeof o=="string"){if(o.length<1){const w={instancePath:s+"/"+a,schemaPath:"#/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:Q.items,data:o};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/"+a,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},schema:Q.items.type,parentSchema:Q.items,data:o};e===null?e=[w]:e.push(
w),t++}}}return F.errors=e,t===0}const X={type:"object",additionalProperties:!1,required:["flatten"],properties:{flatten:{
type:"string",pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",hint:'write `white`, `black`, `grey` or a colour such as\
 `"#ffe0d0"` in quotes',description:"Colour laid under transparent pixels."}}},ze=new RegExp("^(white|black|gr[ae]y|#[0-\
9A-Fa-f]{6})$","u");function be(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.flatten===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flatten"},schema:X.required,parentSchema:X,data:r};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(i!=="flatten"){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:X,data:r};e===null?e=[a]:e.push(a),t++}if(r.flatten!==void 0){let i=r.flatten;if(typeof i=="strin\
g"){if(!ze.test(i)){const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/pattern",keyword:"pattern",params:{
pattern:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$"},schema:"^(white|black|gr[ae]y|#[0-9A-Fa-f]{6})$",parentSchema:X.properties.
flatten,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/flatten",schemaPath:"#/properties/flatten/t\
ype",keyword:"type",params:{type:"string"},schema:X.properties.flatten.type,parentSchema:X.properties.flatten,data:i};e===
null?e=[a]:e.push(a),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:X.
type,parentSchema:X,data:r};e===null?e=[i]:e.push(i),t++}return be.errors=e,t===0}const Z={type:"object",additionalProperties:!1,
description:"Sizes that pictures are brought to, so that each keeps about its own aspect ratio.",properties:{resolution:{
type:["integer","array"],minimum:8,items:{type:"integer",minimum:8},minItems:2,maxItems:2,default:512,description:"Side \
of a square, or [width, height], whose area no bucket exceeds; in pixels."},step:{type:"integer",minimum:8,default:64,description:"\
Sides of buckets are multiples of this, in pixels."},min:{type:"integer",minimum:8,default:256,description:"Shortest sid\
e of a bucket, in pixels."},max:{type:"integer",minimum:8,default:1024,description:"Longest side of a bucket, in pixels."},
upscale:{enum:["allow","warn","never"],default:"warn",description:"Pictures smaller than their bucket: enlarge them, enl\
arge and warn, or give them a smaller bucket."}}};function we(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resolution===void 0&&(r.resolution=512),r.step===void 0&&(r.
step=64),r.min===void 0&&(r.min=256),r.max===void 0&&(r.max=1024),r.upscale===void 0&&(r.upscale="warn");for(const d in r)
if(!(d==="resolution"||d==="step"||d==="min"||d==="max"||d==="upscale")){const p={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:Z,data:r};e===null?e=[p]:
e.push(p),t++}let i=r.resolution;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&!Array.isArray(i)){const d={instancePath:s+
"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:Z.properties.resolution.type},schema:Z.
properties.resolution.type,parentSchema:Z.properties.resolution,data:i};e===null?e=[d]:e.push(d),t++}if(typeof i=="numbe\
r"&&isFinite(i)&&(i<8||isNaN(i))){const d={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minimum",keyword:"\
minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.resolution,data:i};e===null?e=[d]:e.push(d),
t++}if(Array.isArray(i)){if(i.length>2){const p={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/maxIte\
ms",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:Z.properties.resolution,data:i};e===null?e=[p]:e.push(p),t++}
if(i.length<2){const p={instancePath:s+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{
limit:2},schema:2,parentSchema:Z.properties.resolution,data:i};e===null?e=[p]:e.push(p),t++}const d=i.length;for(let p=0;p<
d;p++){let c=i[p];if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const b={instancePath:s+"/resolution/"+p,schemaPath:"\
#/properties/resolution/items/type",keyword:"type",params:{type:"integer"},schema:Z.properties.resolution.items.type,parentSchema:Z.
properties.resolution.items,data:c};e===null?e=[b]:e.push(b),t++}if(typeof c=="number"&&isFinite(c)&&(c<8||isNaN(c))){const b={
instancePath:s+"/resolution/"+p,schemaPath:"#/properties/resolution/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:8},schema:8,parentSchema:Z.properties.resolution.items,data:c};e===null?e=[b]:e.push(b),t++}}}let a=r.step;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const d={instancePath:s+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"},schema:Z.properties.step.type,parentSchema:Z.properties.step,data:a};e===null?e=[d]:e.push(
d),t++}if(typeof a=="number"&&isFinite(a)&&(a<8||isNaN(a))){const d={instancePath:s+"/step",schemaPath:"#/properties/ste\
p/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.step,data:a};e===null?e=
[d]:e.push(d),t++}let o=r.min;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const d={instancePath:s+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:"integer"},schema:Z.properties.min.type,parentSchema:Z.properties.min,
data:o};e===null?e=[d]:e.push(d),t++}if(typeof o=="number"&&isFinite(o)&&(o<8||isNaN(o))){const d={instancePath:s+"/min",
schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:8},schema:8,parentSchema:Z.properties.
min,data:o};e===null?e=[d]:e.push(d),t++}let w=r.max;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){const d={
instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},schema:Z.properties.max.
type,parentSchema:Z.properties.max,data:w};e===null?e=[d]:e.push(d),t++}if(typeof w=="number"&&isFinite(w)&&(w<8||isNaN(
w))){const d={instancePath:s+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:8},
schema:8,parentSchema:Z.properties.max,data:w};e===null?e=[d]:e.push(d),t++}let u=r.upscale;if(!(u==="allow"||u==="warn"||
u==="never")){const d={instancePath:s+"/upscale",schemaPath:"#/properties/upscale/enum",keyword:"enum",params:{allowedValues:Z.
properties.upscale.enum},schema:Z.properties.upscale.enum,parentSchema:Z.properties.upscale,data:u};e===null?e=[d]:e.push(
d),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Z.type,parentSchema:Z,
data:r};e===null?e=[i]:e.push(i),t++}return we.errors=e,t===0}const _={type:"object",additionalProperties:!1,description:"\
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
description:"Rules and checks that must complain."}}},description:"Examples of what the rules must do."}}},I={type:"obje\
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
"^\\.[A-Za-z0-9_.-]+$","u"),Ee=new RegExp("^\\.([A-Za-z0-9_.-]+\\.)?json$","u"),D={type:"object",additionalProperties:!1,
description:"Lowest scores, by the kind of the tag.",properties:{general:{type:"number",minimum:0,maximum:1,description:"\
Tags of no other kind; 0.35 when absent everywhere."},character:{type:"number",minimum:0,maximum:1,description:"Names of\
 characters; 0.85 when absent everywhere."},copyright:{type:"number",minimum:0,maximum:1,description:"Names of series; a\
s `general` when absent."},artist:{type:"number",minimum:0,maximum:1,description:"Names of artists; as `general` when ab\
sent."},meta:{type:"number",minimum:0,maximum:1,description:"Tags of the file, such as `highres`; as `general` when abse\
nt."},tags:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1},default:{},description:"Single tags, \
whatever their kind: `{hat: 0.6}`."}}};function ne(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tags===void 0&&(r.tags={});for(const a in r)if(!(a==="gene\
ral"||a==="character"||a==="copyright"||a==="artist"||a==="meta"||a==="tags")){const o={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:D,data:r};e===null?
e=[o]:e.push(o),t++}if(r.general!==void 0){let a=r.general;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={
instancePath:s+"/general",schemaPath:"#/properties/general/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:D.properties.general,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/gener\
al",schemaPath:"#/properties/general/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.
properties.general,data:a};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/general",schemaPath:"#/propertie\
s/general/type",keyword:"type",params:{type:"number"},schema:D.properties.general.type,parentSchema:D.properties.general,
data:a};e===null?e=[o]:e.push(o),t++}}if(r.character!==void 0){let a=r.character;if(typeof a=="number"&&isFinite(a)){if(a>
1||isNaN(a)){const o={instancePath:s+"/character",schemaPath:"#/properties/character/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:D.properties.character,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(
a)){const o={instancePath:s+"/character",schemaPath:"#/properties/character/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:D.properties.character,data:a};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+
"/character",schemaPath:"#/properties/character/type",keyword:"type",params:{type:"number"},schema:D.properties.character.
type,parentSchema:D.properties.character,data:a};e===null?e=[o]:e.push(o),t++}}if(r.copyright!==void 0){let a=r.copyright;
if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"/copyright",schemaPath:"#/properties/copy\
right/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:D.properties.copyright,data:a};e===
null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.properties.copyright,data:a};e===null?e=[
o]:e.push(o),t++}}else{const o={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"number"},schema:D.properties.copyright.type,parentSchema:D.properties.copyright,data:a};e===null?e=[o]:e.push(o),t++}}
if(r.artist!==void 0){let a=r.artist;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"/art\
ist",schemaPath:"#/properties/artist/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:D.
properties.artist,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/artist",schemaPath:"#\
/properties/artist/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.properties.artist,
data:a};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/artist",schemaPath:"#/properties/artist/type",keyword:"\
type",params:{type:"number"},schema:D.properties.artist.type,parentSchema:D.properties.artist,data:a};e===null?e=[o]:e.push(
o),t++}}if(r.meta!==void 0){let a=r.meta;if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){const o={instancePath:s+"\
/meta",schemaPath:"#/properties/meta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:D.
properties.meta,data:a};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){const o={instancePath:s+"/meta",schemaPath:"#/pro\
perties/meta/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:D.properties.meta,data:a};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:"number"},schema:D.properties.meta.type,parentSchema:D.properties.meta,data:a};e===null?e=[o]:e.push(o),t++}}let i=r.
tags;if(i&&typeof i=="object"&&!Array.isArray(i))for(const a in i){let o=i[a];if(typeof o=="number"&&isFinite(o)){if(o>1||
isNaN(o)){const w={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additi\
onalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:D.properties.tags.additionalProperties,
data:o};e===null?e=[w]:e.push(w),t++}if(o<0||isNaN(o)){const w={instancePath:s+"/tags/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tags/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:D.properties.tags.additionalProperties,data:o};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"\
/tags/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",
params:{type:"number"},schema:D.properties.tags.additionalProperties.type,parentSchema:D.properties.tags.additionalProperties,
data:o};e===null?e=[w]:e.push(w),t++}}else{const a={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"object"},schema:D.properties.tags.type,parentSchema:D.properties.tags,data:i};e===null?e=[a]:e.push(
a),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}return ne.errors=e,t===0}function ke(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;const i=t;let a=!1,o=null;const w=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sidecar===
void 0){const p={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"sidecar"},schema:I.
oneOf[0].required,parentSchema:I.oneOf[0],data:r};e===null?e=[p]:e.push(p),t++}var d=w===t;d&&(a=!0,o=0);const u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.scores===void 0){const p={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"scores"},schema:I.oneOf[1].required,parentSchema:I.oneOf[1],data:r};e===null?e=[p]:e.
push(p),t++}var d=u===t;if(d&&a)a=!1,o=[o,1];else{d&&(a=!0,o=1);const p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
metadata===void 0){const b={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"m\
etadata"},schema:I.oneOf[2].required,parentSchema:I.oneOf[2],data:r};e===null?e=[b]:e.push(b),t++}var d=p===t;if(d&&a)a=
!1,o=[o,2];else{d&&(a=!0,o=2);const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.filename===void 0){const y={instancePath:s,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"filename"},schema:I.oneOf[3].required,parentSchema:I.
oneOf[3],data:r};e===null?e=[y]:e.push(y),t++}var d=b===t;d&&a?(a=!1,o=[o,3]):d&&(a=!0,o=3)}}if(a)t=i,e!==null&&(i?e.length=
i:e=null);else{const p={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},schema:I.oneOf,parentSchema:I,
data:r};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="sidecar"||p===
"scores"||p==="metadata"||p==="filename"||p==="thresholds"||p==="categories")){const c={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:I,data:r};e===null?
e=[c]:e.push(c),t++}if(r.thresholds!==void 0&&r.scores===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"thresholds",missingProperty:"scores",depsCount:1,deps:"scores"},schema:I.dependencies,parentSchema:I,
data:r};e===null?e=[p]:e.push(p),t++}if(r.sidecar!==void 0){let p=r.sidecar;if(typeof p=="string"){if(!Te.test(p)){const c={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/pattern",keyword:"pattern",params:{pattern:"^\\.[A-Za-z0-9_.-]\
+$"},schema:"^\\.[A-Za-z0-9_.-]+$",parentSchema:I.properties.sidecar,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={
instancePath:s+"/sidecar",schemaPath:"#/properties/sidecar/type",keyword:"type",params:{type:"string"},schema:I.properties.
sidecar.type,parentSchema:I.properties.sidecar,data:p};e===null?e=[c]:e.push(c),t++}}if(r.scores!==void 0){let p=r.scores;
if(typeof p=="string"){if(!Ee.test(p)){const c={instancePath:s+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"\
pattern",params:{pattern:"^\\.([A-Za-z0-9_.-]+\\.)?json$"},schema:"^\\.([A-Za-z0-9_.-]+\\.)?json$",parentSchema:I.properties.
scores,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/scores",schemaPath:"#/properties/scores/type",
keyword:"type",params:{type:"string"},schema:I.properties.scores.type,parentSchema:I.properties.scores,data:p};e===null?
e=[c]:e.push(c),t++}}if(r.metadata!==void 0){let p=r.metadata;if(typeof p=="string"){if(p.length<1){const c={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.
metadata,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/metadata",schemaPath:"#/properties/metadat\
a/type",keyword:"type",params:{type:"string"},schema:I.properties.metadata.type,parentSchema:I.properties.metadata,data:p};
e===null?e=[c]:e.push(c),t++}}if(r.filename!==void 0){let p=r.filename;if(p!==!0){const c={instancePath:s+"/filename",schemaPath:"\
#/properties/filename/enum",keyword:"enum",params:{allowedValues:I.properties.filename.enum},schema:I.properties.filename.
enum,parentSchema:I.properties.filename,data:p};e===null?e=[c]:e.push(c),t++}}if(r.thresholds!==void 0&&(ne(r.thresholds,
{instancePath:s+"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length)),r.categories!==void 0){let p=r.categories;if(Array.isArray(p)){const c=p.length;for(let b=0;b<c;b++){
let f=p[b];if(!(f==="general"||f==="artist"||f==="copyright"||f==="character"||f==="meta"||f==="rating")){const y={instancePath:s+
"/categories/"+b,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues:I.properties.categories.
items.enum},schema:I.properties.categories.items.enum,parentSchema:I.properties.categories.items,data:f};e===null?e=[y]:
e.push(y),t++}}}else{const c={instancePath:s+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{
type:"array"},schema:I.properties.categories.type,parentSchema:I.properties.categories,data:p};e===null?e=[c]:e.push(c),
t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,
data:r};e===null?e=[p]:e.push(p),t++}return ke.errors=e,t===0}const ee={type:"object",additionalProperties:!1,description:"\
What a person decided for one picture, by its path or its name without ending; wins over the rules.",properties:{add:{$ref:"\
#/definitions/strings",description:"Tags that it gets."},drop:{$ref:"#/definitions/strings",description:"Patterns of tag\
s that it loses."},set:{$ref:"#/definitions/strings",description:"All of its tags, whatever the sources say."},sha256:{type:"\
string",pattern:"^[0-9A-Fa-f]{8,64}$",hint:"write the first 8 or more hexadecimal digits, in quotes",description:"The be\
ginning of the digest of the picture file that was looked at; another picture is warned of."},note:{type:"string",description:"\
Why."}}},Ve=new RegExp("^[0-9A-Fa-f]{8,64}$","u");function Pe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="add"||i==="drop"||i==="set"||i===
"sha256"||i==="note")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:ee,data:r};e===null?e=[a]:e.push(a),t++}if(r.add!==void 0&&(F(r.add,{instancePath:s+
"/add",parentData:r,parentDataProperty:"add",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.drop!==
void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.set!==void 0&&(F(r.set,{instancePath:s+"/set",parentData:r,parentDataProperty:"set",rootData:j})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.sha256!==void 0){let i=r.sha256;if(typeof i=="string"){if(!Ve.test(
i)){const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9A\
-Fa-f]{8,64}$"},schema:"^[0-9A-Fa-f]{8,64}$",parentSchema:ee.properties.sha256,data:i};e===null?e=[a]:e.push(a),t++}}else{
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:ee.
properties.sha256.type,parentSchema:ee.properties.sha256,data:i};e===null?e=[a]:e.push(a),t++}}if(r.note!==void 0){let i=r.
note;if(typeof i!="string"){const a={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
string"},schema:ee.properties.note.type,parentSchema:ee.properties.note,data:i};e===null?e=[a]:e.push(a),t++}}}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ee.type,parentSchema:ee,data:r};e===null?
e=[i]:e.push(i),t++}return Pe.errors=e,t===0}const x={type:"object",hint:"a rule has one verb: write two rules, or keep \
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
description:"With `combine`: the tag that takes their place."},in:{type:"object",minProperties:1,maxProperties:1,additionalProperties:{
$ref:"#/definitions/strings"},description:'With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"\
], to: "holding {x}", in: {x: [sword, book]}}`.'},subsume:{type:"object",additionalProperties:!1,description:"Verb: remo\
ve a tag that another one makes redundant (S-26).",properties:{table:{type:"string",minLength:1,description:"Your own CS\
V of `antecedent,consequent`, relative to the project, besides the one that comes with sdbuild."},suffix:{type:"boolean",
default:!1,description:"Also when its words are the last words of the other tag: `hat` by `straw hat`."}}},imply:{type:"\
object",additionalProperties:!1,description:"Verb: write what a tag implies behind it; undoes `subsume`.",properties:{table:{
type:"string",minLength:1,description:"Your own CSV of `antecedent,consequent`, as for `subsume`."}}},exclusive:{$ref:"#\
/definitions/strings",description:"Verb: report where more than one of these is there (S-28)."},require:{$ref:"#/definit\
ions/strings",description:"Verb: report where none of these is there."},on:{enum:["error","warn"],description:"With `exc\
lusive` or `require`: how bad that is; `error` when absent."},keep:{enum:["score","order"],description:"With `exclusive`\
: remove all but the one the tagger is surest of, if it gave all of them, or all but the first of the patterns that is t\
here."},mark:{$ref:"#/definitions/strings",description:"Verb: list these for a person to look at; nothing is changed."},
trigger:{type:"string",minLength:1,description:"Verb: the word that calls up what is learned; stands first and is kept (\
S-89, S-91)."},prefix:{type:"string",minLength:1,description:"Verb: text before the caption."},suffix:{type:"string",minLength:1,
description:"Verb: text after the caption."},subset:{type:"string",minLength:1,description:"Only for the pictures that m\
atch this glob."},when:{type:"string",minLength:1,description:"Only where this holds: `has(from behind) and none(looking\
 back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`."},note:{type:"string",description:"Why; shown by `why`."}}},
he=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$","u"),Ze=new RegExp("^(first|last|(before|after): *\\S.*)$","u");function Se(r,{
instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;const i=t;let a=!1,o=null;const w=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"drop"},schema:x.oneOf[0].required,parentSchema:x.oneOf[0],data:r};e===null?e=[p]:e.push(
p),t++}var d=w===t;d&&(a=!0,o=0);const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.only===void 0){const p={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"only"},schema:x.oneOf[1].required,parentSchema:x.
oneOf[1],data:r};e===null?e=[p]:e.push(p),t++}var d=u===t;if(d&&a)a=!1,o=[o,1];else{d&&(a=!0,o=1);const p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.add===void 0){const b={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",
params:{missingProperty:"add"},schema:x.oneOf[2].required,parentSchema:x.oneOf[2],data:r};e===null?e=[b]:e.push(b),t++}var d=p===
t;if(d&&a)a=!1,o=[o,2];else{d&&(a=!0,o=2);const b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.replace===void 0){const y={
instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"replace"},schema:x.oneOf[3].required,
parentSchema:x.oneOf[3],data:r};e===null?e=[y]:e.push(y),t++}var d=b===t;if(d&&a)a=!1,o=[o,3];else{d&&(a=!0,o=3);const y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.map===void 0){const m={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"\
required",params:{missingProperty:"map"},schema:x.oneOf[4].required,parentSchema:x.oneOf[4],data:r};e===null?e=[m]:e.push(
m),t++}var d=y===t;if(d&&a)a=!1,o=[o,4];else{d&&(a=!0,o=4);const m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.combine===
void 0){const l={instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"combine"},schema:x.
oneOf[5].required,parentSchema:x.oneOf[5],data:r};e===null?e=[l]:e.push(l),t++}var d=m===t;if(d&&a)a=!1,o=[o,5];else{d&&
(a=!0,o=5);const l=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.subsume===void 0){const A={instancePath:s,schemaPath:"\
#/oneOf/6/required",keyword:"required",params:{missingProperty:"subsume"},schema:x.oneOf[6].required,parentSchema:x.oneOf[6],
data:r};e===null?e=[A]:e.push(A),t++}var d=l===t;if(d&&a)a=!1,o=[o,6];else{d&&(a=!0,o=6);const A=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.imply===void 0){const P={instancePath:s,schemaPath:"#/oneOf/7/required",keyword:"required",params:{
missingProperty:"imply"},schema:x.oneOf[7].required,parentSchema:x.oneOf[7],data:r};e===null?e=[P]:e.push(P),t++}var d=A===
t;if(d&&a)a=!1,o=[o,7];else{d&&(a=!0,o=7);const P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.exclusive===void 0){const q={
instancePath:s,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"exclusive"},schema:x.oneOf[8].
required,parentSchema:x.oneOf[8],data:r};e===null?e=[q]:e.push(q),t++}var d=P===t;if(d&&a)a=!1,o=[o,8];else{d&&(a=!0,o=8);
const q=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.require===void 0){const de={instancePath:s,schemaPath:"#/oneOf/\
9/required",keyword:"required",params:{missingProperty:"require"},schema:x.oneOf[9].required,parentSchema:x.oneOf[9],data:r};
e===null?e=[de]:e.push(de),t++}var d=q===t;if(d&&a)a=!1,o=[o,9];else{d&&(a=!0,o=9);const de=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.mark===void 0){const ue={instancePath:s,schemaPath:"#/oneOf/10/required",keyword:"required",params:{
missingProperty:"mark"},schema:x.oneOf[10].required,parentSchema:x.oneOf[10],data:r};e===null?e=[ue]:e.push(ue),t++}var d=de===
t;if(d&&a)a=!1,o=[o,10];else{d&&(a=!0,o=10);const ue=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.trigger===void 0){
const fe={instancePath:s,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:"trigger"},schema:x.
oneOf[11].required,parentSchema:x.oneOf[11],data:r};e===null?e=[fe]:e.push(fe),t++}var d=ue===t;if(d&&a)a=!1,o=[o,11];else{
d&&(a=!0,o=11);const fe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.prefix===void 0){const ye={instancePath:s,schemaPath:"\
#/oneOf/12/required",keyword:"required",params:{missingProperty:"prefix"},schema:x.oneOf[12].required,parentSchema:x.oneOf[12],
data:r};e===null?e=[ye]:e.push(ye),t++}var d=fe===t;if(d&&a)a=!1,o=[o,12];else{d&&(a=!0,o=12);const ye=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.suffix===void 0){const Le={instancePath:s,schemaPath:"#/oneOf/13/required",keyword:"requi\
red",params:{missingProperty:"suffix"},schema:x.oneOf[13].required,parentSchema:x.oneOf[13],data:r};e===null?e=[Le]:e.push(
Le),t++}var d=ye===t;d&&a?(a=!1,o=[o,13]):d&&(a=!0,o=13)}}}}}}}}}}}}if(a)t=i,e!==null&&(i?e.length=i:e=null);else{const p={
instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},schema:x.oneOf,parentSchema:x,data:r};e===
null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!re.call(x.properties,p)){const c={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,
parentSchema:x,data:r};e===null?e=[c]:e.push(c),t++}if(r.to!==void 0&&r.combine===void 0){const p={instancePath:s,schemaPath:"\
#/dependencies",keyword:"dependencies",params:{property:"to",missingProperty:"combine",depsCount:1,deps:"combine"},schema:x.
dependencies,parentSchema:x,data:r};e===null?e=[p]:e.push(p),t++}if(r.in!==void 0&&r.combine===void 0){const p={instancePath:s,
schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"in",missingProperty:"combine",depsCount:1,deps:"com\
bine"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[p]:e.push(p),t++}if(r.combine!==void 0&&r.to===void 0){const p={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"combine",missingProperty:"to",depsCount:1,
deps:"to"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[p]:e.push(p),t++}if(r.at!==void 0&&r.add===void 0){const p={
instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"at",missingProperty:"add",depsCount:1,
deps:"add"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[p]:e.push(p),t++}if(r.keep!==void 0&&r.exclusive===
void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"keep",missingProperty:"\
exclusive",depsCount:1,deps:"exclusive"},schema:x.dependencies,parentSchema:x,data:r};e===null?e=[p]:e.push(p),t++}if(r.
ancestors!==void 0&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{
property:"ancestors",missingProperty:"drop",depsCount:1,deps:"drop"},schema:x.dependencies,parentSchema:x,data:r};e===null?
e=[p]:e.push(p),t++}if(r.role!==void 0&&r.drop===void 0){const p={instancePath:s,schemaPath:"#/dependencies",keyword:"de\
pendencies",params:{property:"role",missingProperty:"drop",depsCount:1,deps:"drop"},schema:x.dependencies,parentSchema:x,
data:r};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0){let p=r.id;if(typeof p=="string"){if(!he.test(p)){const c={instancePath:s+
"/id",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/i\
d",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:p};e===null?
e=[c]:e.push(c),t++}}if(r.drop!==void 0&&(F(r.drop,{instancePath:s+"/drop",parentData:r,parentDataProperty:"drop",rootData:j})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.ancestors!==void 0){let p=r.ancestors;if(typeof p!="boolean"){const c={
instancePath:s+"/ancestors",schemaPath:"#/properties/ancestors/type",keyword:"type",params:{type:"boolean"},schema:x.properties.
ancestors.type,parentSchema:x.properties.ancestors,data:p};e===null?e=[c]:e.push(c),t++}}if(r.role!==void 0){let p=r.role;
if(!(p==="learned"||p==="noise"||p==="wrong")){const c={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:x.properties.role.enum},schema:x.properties.role.enum,parentSchema:x.properties.role,data:p};
e===null?e=[c]:e.push(c),t++}}if(r.only!==void 0&&(F(r.only,{instancePath:s+"/only",parentData:r,parentDataProperty:"onl\
y",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.add!==void 0&&(F(r.add,{instancePath:s+"/add",parentData:r,
parentDataProperty:"add",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.at!==void 0){let p=r.at;if(typeof p==
"string"){if(!Ze.test(p)){const c={instancePath:s+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"\
^(first|last|(before|after): *\\S.*)$"},schema:"^(first|last|(before|after): *\\S.*)$",parentSchema:x.properties.at,data:p};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{
type:"string"},schema:x.properties.at.type,parentSchema:x.properties.at,data:p};e===null?e=[c]:e.push(c),t++}}if(r.replace!==
void 0){let p=r.replace;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){const c={instancePath:s+
"/replace",schemaPath:"#/properties/replace/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.
properties.replace,data:p};e===null?e=[c]:e.push(c),t++}for(const c in p)F(p[c],{instancePath:s+"/replace/"+c.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:c,rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{
const c={instancePath:s+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},schema:x.
properties.replace.type,parentSchema:x.properties.replace,data:p};e===null?e=[c]:e.push(c),t++}}if(r.map!==void 0){let p=r.
map;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){const c={instancePath:s+"/map",schemaPath:"\
#/properties/map/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:x.properties.map,data:p};
e===null?e=[c]:e.push(c),t++}for(const c in p){let b=p[c];if(typeof b=="string"){if(b.length<1){const f={instancePath:s+
"/map/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/additionalProperties/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:x.properties.map.additionalProperties,data:b};e===null?e=[f]:e.push(f),
t++}}else{const f={instancePath:s+"/map/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/map/addition\
alProperties/type",keyword:"type",params:{type:"string"},schema:x.properties.map.additionalProperties.type,parentSchema:x.
properties.map.additionalProperties,data:b};e===null?e=[f]:e.push(f),t++}}}else{const c={instancePath:s+"/map",schemaPath:"\
#/properties/map/type",keyword:"type",params:{type:"object"},schema:x.properties.map.type,parentSchema:x.properties.map,
data:p};e===null?e=[c]:e.push(c),t++}}if(r.combine!==void 0){let p=r.combine;if(Array.isArray(p)){if(p.length<2){const b={
instancePath:s+"/combine",schemaPath:"#/properties/combine/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:x.
properties.combine,data:p};e===null?e=[b]:e.push(b),t++}const c=p.length;for(let b=0;b<c;b++){let f=p[b];if(typeof f=="s\
tring"){if(f.length<1){const y={instancePath:s+"/combine/"+b,schemaPath:"#/properties/combine/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:x.properties.combine.items,data:f};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/combine/"+b,schemaPath:"#/properties/combine/items/type",keyword:"type",params:{type:"string"},
schema:x.properties.combine.items.type,parentSchema:x.properties.combine.items,data:f};e===null?e=[y]:e.push(y),t++}}}else{
const c={instancePath:s+"/combine",schemaPath:"#/properties/combine/type",keyword:"type",params:{type:"array"},schema:x.
properties.combine.type,parentSchema:x.properties.combine,data:p};e===null?e=[c]:e.push(c),t++}}if(r.to!==void 0){let p=r.
to;if(typeof p=="string"){if(p.length<1){const c={instancePath:s+"/to",schemaPath:"#/properties/to/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:x.properties.to,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},schema:x.properties.to.type,parentSchema:x.
properties.to,data:p};e===null?e=[c]:e.push(c),t++}}if(r.in!==void 0){let p=r.in;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(Object.keys(p).length>1){const c={instancePath:s+"/in",schemaPath:"#/properties/in/maxProperties",keyword:"maxPro\
perties",params:{limit:1},schema:1,parentSchema:x.properties.in,data:p};e===null?e=[c]:e.push(c),t++}if(Object.keys(p).length<
1){const c={instancePath:s+"/in",schemaPath:"#/properties/in/minProperties",keyword:"minProperties",params:{limit:1},schema:1,
parentSchema:x.properties.in,data:p};e===null?e=[c]:e.push(c),t++}for(const c in p)F(p[c],{instancePath:s+"/in/"+c.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:c,rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length)}else{const c={instancePath:s+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"object"},schema:x.
properties.in.type,parentSchema:x.properties.in,data:p};e===null?e=[c]:e.push(c),t++}}if(r.subsume!==void 0){let p=r.subsume;
if(p&&typeof p=="object"&&!Array.isArray(p)){p.suffix===void 0&&(p.suffix=!1);for(const b in p)if(!(b==="table"||b==="su\
ffix")){const f={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:b},schema:!1,parentSchema:x.properties.subsume,data:p};e===null?e=[f]:e.push(f),t++}
if(p.table!==void 0){let b=p.table;if(typeof b=="string"){if(b.length<1){const f={instancePath:s+"/subsume/table",schemaPath:"\
#/properties/subsume/properties/table/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.
subsume.properties.table,data:b};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/subsume/table",schemaPath:"\
#/properties/subsume/properties/table/type",keyword:"type",params:{type:"string"},schema:x.properties.subsume.properties.
table.type,parentSchema:x.properties.subsume.properties.table,data:b};e===null?e=[f]:e.push(f),t++}}let c=p.suffix;if(typeof c!=
"boolean"){const b={instancePath:s+"/subsume/suffix",schemaPath:"#/properties/subsume/properties/suffix/type",keyword:"t\
ype",params:{type:"boolean"},schema:x.properties.subsume.properties.suffix.type,parentSchema:x.properties.subsume.properties.
suffix,data:c};e===null?e=[b]:e.push(b),t++}}else{const c={instancePath:s+"/subsume",schemaPath:"#/properties/subsume/ty\
pe",keyword:"type",params:{type:"object"},schema:x.properties.subsume.type,parentSchema:x.properties.subsume,data:p};e===
null?e=[c]:e.push(c),t++}}if(r.imply!==void 0){let p=r.imply;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const c in p)
if(c!=="table"){const b={instancePath:s+"/imply",schemaPath:"#/properties/imply/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:c},schema:!1,parentSchema:x.properties.imply,data:p};e===null?e=[b]:e.push(b),t++}
if(p.table!==void 0){let c=p.table;if(typeof c=="string"){if(c.length<1){const b={instancePath:s+"/imply/table",schemaPath:"\
#/properties/imply/properties/table/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.imply.
properties.table,data:c};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/imply/table",schemaPath:"#/propert\
ies/imply/properties/table/type",keyword:"type",params:{type:"string"},schema:x.properties.imply.properties.table.type,parentSchema:x.
properties.imply.properties.table,data:c};e===null?e=[b]:e.push(b),t++}}}else{const c={instancePath:s+"/imply",schemaPath:"\
#/properties/imply/type",keyword:"type",params:{type:"object"},schema:x.properties.imply.type,parentSchema:x.properties.
imply,data:p};e===null?e=[c]:e.push(c),t++}}if(r.exclusive!==void 0&&(F(r.exclusive,{instancePath:s+"/exclusive",parentData:r,
parentDataProperty:"exclusive",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.require!==void 0&&(F(
r.require,{instancePath:s+"/require",parentData:r,parentDataProperty:"require",rootData:j})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.on!==void 0){let p=r.on;if(!(p==="error"||p==="warn")){const c={instancePath:s+"/on",schemaPath:"\
#/properties/on/enum",keyword:"enum",params:{allowedValues:x.properties.on.enum},schema:x.properties.on.enum,parentSchema:x.
properties.on,data:p};e===null?e=[c]:e.push(c),t++}}if(r.keep!==void 0){let p=r.keep;if(!(p==="score"||p==="order")){const c={
instancePath:s+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues:x.properties.keep.enum},
schema:x.properties.keep.enum,parentSchema:x.properties.keep,data:p};e===null?e=[c]:e.push(c),t++}}if(r.mark!==void 0&&(F(
r.mark,{instancePath:s+"/mark",parentData:r,parentDataProperty:"mark",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.trigger!==void 0){let p=r.trigger;if(typeof p=="string"){if(p.length<1){const c={instancePath:s+"/trigger",
schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.trigger,
data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"\
type",params:{type:"string"},schema:x.properties.trigger.type,parentSchema:x.properties.trigger,data:p};e===null?e=[c]:e.
push(c),t++}}if(r.prefix!==void 0){let p=r.prefix;if(typeof p=="string"){if(p.length<1){const c={instancePath:s+"/prefix",
schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.prefix,
data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"\
type",params:{type:"string"},schema:x.properties.prefix.type,parentSchema:x.properties.prefix,data:p};e===null?e=[c]:e.push(
c),t++}}if(r.suffix!==void 0){let p=r.suffix;if(typeof p=="string"){if(p.length<1){const c={instancePath:s+"/suffix",schemaPath:"\
#/properties/suffix/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.suffix,data:p};e===
null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{
type:"string"},schema:x.properties.suffix.type,parentSchema:x.properties.suffix,data:p};e===null?e=[c]:e.push(c),t++}}if(r.
subset!==void 0){let p=r.subset;if(typeof p=="string"){if(p.length<1){const c={instancePath:s+"/subset",schemaPath:"#/pr\
operties/subset/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.subset,data:p};e===null?
e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{
type:"string"},schema:x.properties.subset.type,parentSchema:x.properties.subset,data:p};e===null?e=[c]:e.push(c),t++}}if(r.
when!==void 0){let p=r.when;if(typeof p=="string"){if(p.length<1){const c={instancePath:s+"/when",schemaPath:"#/properti\
es/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.when,data:p};e===null?e=[c]:e.
push(c),t++}}else{const c={instancePath:s+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"strin\
g"},schema:x.properties.when.type,parentSchema:x.properties.when,data:p};e===null?e=[c]:e.push(c),t++}}if(r.note!==void 0){
let p=r.note;if(typeof p!="string"){const c={instancePath:s+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:"string"},schema:x.properties.note.type,parentSchema:x.properties.note,data:p};e===null?e=[c]:e.push(c),t++}}}else{
const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:x.type,parentSchema:x,data:r};e===
null?e=[p]:e.push(p),t++}return Se.errors=e,t===0}const Y={type:"object",additionalProperties:!1,description:"How long a\
 caption may be.",properties:{tokens:{type:"integer",minimum:1,default:75,description:"CLIP tokens; one chunk is 75 (S-2\
5)."},tags:{type:"integer",minimum:1,description:"Tags, as many as there may be."},over:{enum:["lint","drop"],default:"l\
int",description:"Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sur\
e of, else from the end."}}};function ve(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.tokens===void 0&&(r.tokens=75),r.over===void 0&&(r.over="lint");for(const o in r)
if(!(o==="tokens"||o==="tags"||o==="over")){const w={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o},schema:!1,parentSchema:Y,data:r};e===null?e=[w]:e.push(w),t++}let i=r.tokens;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const o={instancePath:s+"/tokens",schemaPath:"#/properties/tok\
ens/type",keyword:"type",params:{type:"integer"},schema:Y.properties.tokens.type,parentSchema:Y.properties.tokens,data:i};
e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const o={instancePath:s+"/tokens",schemaPath:"\
#/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:Y.properties.tokens,
data:i};e===null?e=[o]:e.push(o),t++}if(r.tags!==void 0){let o=r.tags;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"integer"},schema:Y.
properties.tags.type,parentSchema:Y.properties.tags,data:o};e===null?e=[w]:e.push(w),t++}if(typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o))){const w={instancePath:s+"/tags",schemaPath:"#/properties/tags/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:Y.properties.tags,data:o};e===null?e=[w]:e.push(w),t++}}let a=r.over;if(!(a==="lint"||
a==="drop")){const o={instancePath:s+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues:Y.
properties.over.enum},schema:Y.properties.over.enum,parentSchema:Y.properties.over,data:a};e===null?e=[o]:e.push(o),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:r};e===
null?e=[i]:e.push(i),t++}return ve.errors=e,t===0}const He=new RegExp("^[^\\s,]+$","u");function _e(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===
void 0&&(r.kind="tags"),r.fixed_outfit===void 0&&(r.fixed_outfit=!1),r.from===void 0&&(r.from=[{sidecar:".txt"}]),r.thresholds===
void 0&&(r.thresholds={}),r.vocab===void 0&&(r.vocab={}),r.groups===void 0&&(r.groups={}),r.rules===void 0&&(r.rules=[]),
r.order===void 0&&(r.order=["*"]),r.limit===void 0&&(r.limit={}),r.render===void 0&&(r.render={}),r.train===void 0&&(r.train=
{}),r.tests===void 0&&(r.tests=[]);for(const n in r)if(!re.call(_.properties,n)){const l={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:_,data:r};e===null?
e=[l]:e.push(l),t++}let w=r.kind;if(!(w==="tags"||w==="text"||w==="mixed")){const n={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:_.properties.kind.enum},schema:_.properties.kind.enum,parentSchema:_.
properties.kind,data:w};e===null?e=[n]:e.push(n),t++}if(r.template!==void 0){let n=r.template;if(typeof n=="string"){if(n.
length<1){const l={instancePath:s+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.template,data:n};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/templat\
e",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"string"},schema:_.properties.template.type,parentSchema:_.
properties.template,data:n};e===null?e=[l]:e.push(l),t++}}if(r.scheme!==void 0){let n=r.scheme;if(!(n==="maruzen"||n==="\
keep"||n==="style"||n==="textual-inversion")){const l={instancePath:s+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"\
enum",params:{allowedValues:_.properties.scheme.enum},schema:_.properties.scheme.enum,parentSchema:_.properties.scheme,data:n};
e===null?e=[l]:e.push(l),t++}}if(r.learned!==void 0&&(F(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"\
learned",rootData:j})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.trigger!==void 0){let n=r.trigger;if(typeof n==
"string"){if(n.length<1){const l={instancePath:s+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:_.properties.trigger,data:n};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type:"string"},schema:_.properties.trigger.type,
parentSchema:_.properties.trigger,data:n};e===null?e=[l]:e.push(l),t++}}let u=r.fixed_outfit;if(typeof u!="boolean"){const n={
instancePath:s+"/fixed_outfit",schemaPath:"#/properties/fixed_outfit/type",keyword:"type",params:{type:"boolean"},schema:_.
properties.fixed_outfit.type,parentSchema:_.properties.fixed_outfit,data:u};e===null?e=[n]:e.push(n),t++}let d=r.from;if(Array.
isArray(d)){if(d.length<1){const l={instancePath:s+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:_.properties.from,data:d};e===null?e=[l]:e.push(l),t++}const n=d.length;for(let l=0;l<n;l++)
ke(d[l],{instancePath:s+"/from/"+l,parentData:d,parentDataProperty:l,rootData:j})||(e=e===null?ke.errors:e.concat(ke.errors),
t=e.length)}else{const n={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},
schema:_.properties.from.type,parentSchema:_.properties.from,data:d};e===null?e=[n]:e.push(n),t++}ne(r.thresholds,{instancePath:s+
"/thresholds",parentData:r,parentDataProperty:"thresholds",rootData:j})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);
let p=r.vocab;if(p&&typeof p=="object"&&!Array.isArray(p)){p.extra===void 0&&(p.extra=[]);for(const l in p)if(!(l==="fil\
es"||l==="extra")){const g={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:l},schema:!1,parentSchema:_.properties.vocab,data:p};e===null?e=[g]:e.push(g),
t++}p.files!==void 0&&(F(p.files,{instancePath:s+"/vocab/files",parentData:p,parentDataProperty:"files",rootData:j})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length));let n=p.extra;if(Array.isArray(n)){const l=n.length;for(let g=0;g<l;g++){
let A=n[g];if(typeof A=="string"){if(A.length<1){const v={instancePath:s+"/vocab/extra/"+g,schemaPath:"#/properties/voca\
b/properties/extra/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.vocab.properties.
extra.items,data:A};e===null?e=[v]:e.push(v),t++}}else{const v={instancePath:s+"/vocab/extra/"+g,schemaPath:"#/propertie\
s/vocab/properties/extra/items/type",keyword:"type",params:{type:"string"},schema:_.properties.vocab.properties.extra.items.
type,parentSchema:_.properties.vocab.properties.extra.items,data:A};e===null?e=[v]:e.push(v),t++}}}else{const l={instancePath:s+
"/vocab/extra",schemaPath:"#/properties/vocab/properties/extra/type",keyword:"type",params:{type:"array"},schema:_.properties.
vocab.properties.extra.type,parentSchema:_.properties.vocab.properties.extra,data:n};e===null?e=[l]:e.push(l),t++}}else{
const n={instancePath:s+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type:"object"},schema:_.properties.
vocab.type,parentSchema:_.properties.vocab,data:p};e===null?e=[n]:e.push(n),t++}if(r.overrides!==void 0){let n=r.overrides;
if(typeof n!="string"&&!(n&&typeof n=="object"&&!Array.isArray(n))){const l={instancePath:s+"/overrides",schemaPath:"#/p\
roperties/overrides/type",keyword:"type",params:{type:_.properties.overrides.type},schema:_.properties.overrides.type,parentSchema:_.
properties.overrides,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="string"&&n.length<1){const l={instancePath:s+"/o\
verrides",schemaPath:"#/properties/overrides/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
overrides,data:n};e===null?e=[l]:e.push(l),t++}if(n&&typeof n=="object"&&!Array.isArray(n))for(const l in n)Pe(n[l],{instancePath:s+
"/overrides/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:l,rootData:j})||(e=e===null?Pe.errors:
e.concat(Pe.errors),t=e.length)}let c=r.groups;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const n in c){const l=t;
if(typeof n=="string"){if(!he.test(n)){const g={instancePath:s+"/groups",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,
data:n,propertyName:n};e===null?e=[g]:e.push(g),t++}}else{const g={instancePath:s+"/groups",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:n,propertyName:n};e===null?e=[g]:e.push(
g),t++}var i=l===t;if(!i){const g={instancePath:s+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:n},schema:_.properties.groups.propertyNames,parentSchema:_.properties.groups,data:c};e===
null?e=[g]:e.push(g),t++}}for(const n in c){let l=c[n];const g=t;let A=!1;const v=t;if(Array.isArray(l)){const P=l.length;
for(let k=0;k<P;k++){let q=l[k];if(typeof q=="string"){if(q.length<1){const G={instancePath:s+"/groups/"+n.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+k,schemaPath:"#/properties/groups/additionalProperties/anyOf/0/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:_.properties.groups.additionalProperties.anyOf[0].items,data:q};e===null?
e=[G]:e.push(G),t++}}else{const G={instancePath:s+"/groups/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/items/type",keyword:"type",params:{type:"string"},schema:_.properties.groups.
additionalProperties.anyOf[0].items.type,parentSchema:_.properties.groups.additionalProperties.anyOf[0].items,data:q};e===
null?e=[G]:e.push(G),t++}}}else{const P={instancePath:s+"/groups/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"array"},schema:_.properties.groups.additionalProperties.
anyOf[0].type,parentSchema:_.properties.groups.additionalProperties.anyOf[0],data:l};e===null?e=[P]:e.push(P),t++}var a=v===
t;if(A=A||a,!A){const P=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.file===void 0){const q={instancePath:s+"/gro\
ups/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf/1/required",keyword:"\
required",params:{missingProperty:"file"},schema:_.properties.groups.additionalProperties.anyOf[1].required,parentSchema:_.
properties.groups.additionalProperties.anyOf[1],data:l};e===null?e=[q]:e.push(q),t++}for(const q in l)if(q!=="file"){const G={
instancePath:s+"/groups/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:_.properties.
groups.additionalProperties.anyOf[1],data:l};e===null?e=[G]:e.push(G),t++}if(l.file!==void 0){let q=l.file;if(typeof q==
"string"){if(q.length<1){const G={instancePath:s+"/groups/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:_.properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===null?e=[G]:e.push(G),t++}}else{
const G={instancePath:s+"/groups/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/groups/addi\
tionalProperties/anyOf/1/properties/file/type",keyword:"type",params:{type:"string"},schema:_.properties.groups.additionalProperties.
anyOf[1].properties.file.type,parentSchema:_.properties.groups.additionalProperties.anyOf[1].properties.file,data:q};e===
null?e=[G]:e.push(G),t++}}}else{const q={instancePath:s+"/groups/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:_.properties.groups.
additionalProperties.anyOf[1].type,parentSchema:_.properties.groups.additionalProperties.anyOf[1],data:l};e===null?e=[q]:
e.push(q),t++}var a=P===t;A=A||a}if(A)t=g,e!==null&&(g?e.length=g:e=null);else{const P={instancePath:s+"/groups/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:_.
properties.groups.additionalProperties.anyOf,parentSchema:_.properties.groups.additionalProperties,data:l};e===null?e=[P]:
e.push(P),t++}}}else{const n={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
object"},schema:_.properties.groups.type,parentSchema:_.properties.groups,data:c};e===null?e=[n]:e.push(n),t++}let b=r.rules;
if(Array.isArray(b)){const n=b.length;for(let l=0;l<n;l++)Se(b[l],{instancePath:s+"/rules/"+l,parentData:b,parentDataProperty:l,
rootData:j})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else{const n={instancePath:s+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"array"},schema:_.properties.rules.type,parentSchema:_.properties.rules,
data:b};e===null?e=[n]:e.push(n),t++}let f=r.order;if(Array.isArray(f)){const n=f.length;for(let l=0;l<n;l++){let g=f[l];
if(typeof g=="string"){if(g.length<1){const A={instancePath:s+"/order/"+l,schemaPath:"#/properties/order/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.order.items,data:g};e===null?e=[A]:e.push(A),t++}}else{
const A={instancePath:s+"/order/"+l,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type:"string"},schema:_.
properties.order.items.type,parentSchema:_.properties.order.items,data:g};e===null?e=[A]:e.push(A),t++}}}else{const n={instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"array"},schema:_.properties.order.type,parentSchema:_.
properties.order,data:f};e===null?e=[n]:e.push(n),t++}if(r.keep!==void 0){let n=r.keep;const l=t;let g=!1;const A=t;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/0/type",keyword:"\
type",params:{type:"integer"},schema:_.properties.keep.anyOf[0].type,parentSchema:_.properties.keep.anyOf[0],data:n};e===
null?e=[v]:e.push(v),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){const v={instancePath:s+"/keep",schemaPath:"\
#/properties/keep/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.
keep.anyOf[0],data:n};e===null?e=[v]:e.push(v),t++}var o=A===t;if(g=g||o,!g){const v=t;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.separator===void 0){const k={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf/1/required",keyword:"\
required",params:{missingProperty:"separator"},schema:_.properties.keep.anyOf[1].required,parentSchema:_.properties.keep.
anyOf[1],data:n};e===null?e=[k]:e.push(k),t++}for(const k in n)if(!(k==="separator"||k==="tags")){const q={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
schema:!1,parentSchema:_.properties.keep.anyOf[1],data:n};e===null?e=[q]:e.push(q),t++}if(n.separator!==void 0){let k=n.
separator;if(typeof k=="string"){if(!He.test(k)){const q={instancePath:s+"/keep/separator",schemaPath:"#/properties/keep\
/anyOf/1/properties/separator/pattern",keyword:"pattern",params:{pattern:"^[^\\s,]+$"},schema:"^[^\\s,]+$",parentSchema:_.
properties.keep.anyOf[1].properties.separator,data:k};e===null?e=[q]:e.push(q),t++}}else{const q={instancePath:s+"/keep/\
separator",schemaPath:"#/properties/keep/anyOf/1/properties/separator/type",keyword:"type",params:{type:"string"},schema:_.
properties.keep.anyOf[1].properties.separator.type,parentSchema:_.properties.keep.anyOf[1].properties.separator,data:k};
e===null?e=[q]:e.push(q),t++}}if(n.tags!==void 0){let k=n.tags;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){
const q={instancePath:s+"/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/type",keyword:"type",params:{
type:"integer"},schema:_.properties.keep.anyOf[1].properties.tags.type,parentSchema:_.properties.keep.anyOf[1].properties.
tags,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k))){const q={instancePath:s+"\
/keep/tags",schemaPath:"#/properties/keep/anyOf/1/properties/tags/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:_.properties.keep.anyOf[1].properties.tags,data:k};e===null?e=[q]:e.push(q),t++}}}else{const k={instancePath:s+
"/keep",schemaPath:"#/properties/keep/anyOf/1/type",keyword:"type",params:{type:"object"},schema:_.properties.keep.anyOf[1].
type,parentSchema:_.properties.keep.anyOf[1],data:n};e===null?e=[k]:e.push(k),t++}var o=v===t;g=g||o}if(g)t=l,e!==null&&
(l?e.length=l:e=null);else{const v={instancePath:s+"/keep",schemaPath:"#/properties/keep/anyOf",keyword:"anyOf",params:{},
schema:_.properties.keep.anyOf,parentSchema:_.properties.keep,data:n};e===null?e=[v]:e.push(v),t++}}ve(r.limit,{instancePath:s+
"/limit",parentData:r,parentDataProperty:"limit",rootData:j})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);let y=r.
render;if(y&&typeof y=="object"&&!Array.isArray(y)){y.space===void 0&&(y.space=" "),y.escape===void 0&&(y.escape=!1);for(const g in y)
if(!(g==="space"||g==="escape"||g==="wildcards")){const A={instancePath:s+"/render",schemaPath:"#/properties/render/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:_.properties.render,
data:y};e===null?e=[A]:e.push(A),t++}let n=y.space;if(!(n===" "||n==="_")){const g={instancePath:s+"/render/space",schemaPath:"\
#/properties/render/properties/space/enum",keyword:"enum",params:{allowedValues:_.properties.render.properties.space.enum},
schema:_.properties.render.properties.space.enum,parentSchema:_.properties.render.properties.space,data:n};e===null?e=[g]:
e.push(g),t++}let l=y.escape;if(typeof l!="boolean"){const g={instancePath:s+"/render/escape",schemaPath:"#/properties/r\
ender/properties/escape/type",keyword:"type",params:{type:"boolean"},schema:_.properties.render.properties.escape.type,parentSchema:_.
properties.render.properties.escape,data:l};e===null?e=[g]:e.push(g),t++}if(y.wildcards!==void 0){let g=y.wildcards;if(typeof g!=
"boolean"){const A={instancePath:s+"/render/wildcards",schemaPath:"#/properties/render/properties/wildcards/type",keyword:"\
type",params:{type:"boolean"},schema:_.properties.render.properties.wildcards.type,parentSchema:_.properties.render.properties.
wildcards,data:g};e===null?e=[A]:e.push(A),t++}}}else{const n={instancePath:s+"/render",schemaPath:"#/properties/render/\
type",keyword:"type",params:{type:"object"},schema:_.properties.render.type,parentSchema:_.properties.render,data:y};e===
null?e=[n]:e.push(n),t++}let h=r.train;if(h&&typeof h=="object"&&!Array.isArray(h)){h.shuffle===void 0&&(h.shuffle=!1),h.
caption_dropout===void 0&&(h.caption_dropout=0),h.caption_dropout_every_n_epochs===void 0&&(h.caption_dropout_every_n_epochs=
0),h.tag_dropout===void 0&&(h.tag_dropout=0),h.variants===void 0&&(h.variants=0),h.variants_seed===void 0&&(h.variants_seed=
0);for(const k in h)if(!(k==="shuffle"||k==="caption_dropout"||k==="caption_dropout_every_n_epochs"||k==="tag_dropout"||
k==="variants"||k==="variants_seed")){const q={instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:_.properties.train,data:h};e===null?
e=[q]:e.push(q),t++}let n=h.shuffle;if(typeof n!="boolean"){const k={instancePath:s+"/train/shuffle",schemaPath:"#/prope\
rties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:_.properties.train.properties.shuffle.
type,parentSchema:_.properties.train.properties.shuffle,data:n};e===null?e=[k]:e.push(k),t++}let l=h.caption_dropout;if(typeof l==
"number"&&isFinite(l)){if(l>1||isNaN(l)){const k={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train\
/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:_.properties.
train.properties.caption_dropout,data:l};e===null?e=[k]:e.push(k),t++}if(l<0||isNaN(l)){const k={instancePath:s+"/train/\
caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.train.properties.caption_dropout,data:l};e===null?e=[k]:e.push(k),t++}}else{
const k={instancePath:s+"/train/caption_dropout",schemaPath:"#/properties/train/properties/caption_dropout/type",keyword:"\
type",params:{type:"number"},schema:_.properties.train.properties.caption_dropout.type,parentSchema:_.properties.train.properties.
caption_dropout,data:l};e===null?e=[k]:e.push(k),t++}let g=h.caption_dropout_every_n_epochs;if(!(typeof g=="number"&&!(g%
1)&&!isNaN(g)&&isFinite(g))){const k={instancePath:s+"/train/caption_dropout_every_n_epochs",schemaPath:"#/properties/tr\
ain/properties/caption_dropout_every_n_epochs/type",keyword:"type",params:{type:"integer"},schema:_.properties.train.properties.
caption_dropout_every_n_epochs.type,parentSchema:_.properties.train.properties.caption_dropout_every_n_epochs,data:g};e===
null?e=[k]:e.push(k),t++}if(typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g))){const k={instancePath:s+"/train/caption_dr\
opout_every_n_epochs",schemaPath:"#/properties/train/properties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.train.properties.caption_dropout_every_n_epochs,data:g};
e===null?e=[k]:e.push(k),t++}let A=h.tag_dropout;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const k={instancePath:s+
"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:_.properties.train.properties.tag_dropout,data:A};e===null?e=[k]:e.push(k),t++}if(A<0||
isNaN(A)){const k={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.train.properties.tag_dropout,data:A};e===null?
e=[k]:e.push(k),t++}}else{const k={instancePath:s+"/train/tag_dropout",schemaPath:"#/properties/train/properties/tag_dro\
pout/type",keyword:"type",params:{type:"number"},schema:_.properties.train.properties.tag_dropout.type,parentSchema:_.properties.
train.properties.tag_dropout,data:A};e===null?e=[k]:e.push(k),t++}let v=h.variants;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v))){const k={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/type",keyword:"\
type",params:{type:"integer"},schema:_.properties.train.properties.variants.type,parentSchema:_.properties.train.properties.
variants,data:v};e===null?e=[k]:e.push(k),t++}if(typeof v=="number"&&isFinite(v)){if(v>100||isNaN(v)){const k={instancePath:s+
"/train/variants",schemaPath:"#/properties/train/properties/variants/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100},schema:100,parentSchema:_.properties.train.properties.variants,data:v};e===null?e=[k]:e.push(k),t++}if(v<0||isNaN(
v)){const k={instancePath:s+"/train/variants",schemaPath:"#/properties/train/properties/variants/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.train.properties.variants,data:v};e===null?e=[k]:
e.push(k),t++}}let P=h.variants_seed;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const k={instancePath:s+"\
/train/variants_seed",schemaPath:"#/properties/train/properties/variants_seed/type",keyword:"type",params:{type:"integer"},
schema:_.properties.train.properties.variants_seed.type,parentSchema:_.properties.train.properties.variants_seed,data:P};
e===null?e=[k]:e.push(k),t++}if(typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P))){const k={instancePath:s+"/train/varian\
ts_seed",schemaPath:"#/properties/train/properties/variants_seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:_.properties.train.properties.variants_seed,data:P};e===null?e=[k]:e.push(k),t++}}else{const n={instancePath:s+
"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:_.properties.train.type,parentSchema:_.
properties.train,data:h};e===null?e=[n]:e.push(n),t++}let m=r.tests;if(Array.isArray(m)){const n=m.length;for(let l=0;l<
n;l++){let g=m[l];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.lint===void 0&&(g.lint=[]),g.in===void 0){const v={instancePath:s+
"/tests/"+l,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"in"},schema:_.properties.
tests.items.required,parentSchema:_.properties.tests.items,data:g};e===null?e=[v]:e.push(v),t++}if(g.out===void 0){const v={
instancePath:s+"/tests/"+l,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"ou\
t"},schema:_.properties.tests.items.required,parentSchema:_.properties.tests.items,data:g};e===null?e=[v]:e.push(v),t++}
for(const v in g)if(!(v==="in"||v==="out"||v==="lint")){const P={instancePath:s+"/tests/"+l,schemaPath:"#/properties/tes\
ts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:_.properties.
tests.items,data:g};e===null?e=[P]:e.push(P),t++}if(g.in!==void 0){let v=g.in;if(typeof v!="string"){const P={instancePath:s+
"/tests/"+l+"/in",schemaPath:"#/properties/tests/items/properties/in/type",keyword:"type",params:{type:"string"},schema:_.
properties.tests.items.properties.in.type,parentSchema:_.properties.tests.items.properties.in,data:v};e===null?e=[P]:e.push(
P),t++}}if(g.out!==void 0){let v=g.out;if(typeof v!="string"){const P={instancePath:s+"/tests/"+l+"/out",schemaPath:"#/p\
roperties/tests/items/properties/out/type",keyword:"type",params:{type:"string"},schema:_.properties.tests.items.properties.
out.type,parentSchema:_.properties.tests.items.properties.out,data:v};e===null?e=[P]:e.push(P),t++}}let A=g.lint;if(Array.
isArray(A)){const v=A.length;for(let P=0;P<v;P++){let k=A[P];if(typeof k!="string"){const q={instancePath:s+"/tests/"+l+
"/lint/"+P,schemaPath:"#/properties/tests/items/properties/lint/items/type",keyword:"type",params:{type:"string"},schema:_.
properties.tests.items.properties.lint.items.type,parentSchema:_.properties.tests.items.properties.lint.items,data:k};e===
null?e=[q]:e.push(q),t++}}}else{const v={instancePath:s+"/tests/"+l+"/lint",schemaPath:"#/properties/tests/items/propert\
ies/lint/type",keyword:"type",params:{type:"array"},schema:_.properties.tests.items.properties.lint.type,parentSchema:_.
properties.tests.items.properties.lint,data:A};e===null?e=[v]:e.push(v),t++}}else{const A={instancePath:s+"/tests/"+l,schemaPath:"\
#/properties/tests/items/type",keyword:"type",params:{type:"object"},schema:_.properties.tests.items.type,parentSchema:_.
properties.tests.items,data:g};e===null?e=[A]:e.push(A),t++}}}else{const n={instancePath:s+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:_.properties.tests.type,parentSchema:_.properties.tests,data:m};
e===null?e=[n]:e.push(n),t++}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.
type,parentSchema:_,data:r};e===null?e=[w]:e.push(w),t++}return _e.errors=e,t===0}const J={type:"object",additionalProperties:!1,
requiredWhenMerged:["learned"],description:'For a textual inversion: what its vectors start from. The captions must not \
contain it: `drop: "@embedding.learned"`.',properties:{name:{$ref:"#/definitions/name",description:"The word that calls \
it up; the dataset's name when absent."},vectors:{type:["integer","string"],minimum:1,maximum:75,pattern:"^auto$",hint:"\
write a number from 1 to 75, or `auto`",default:"auto",description:"How many vectors it has; `auto` is one a token of wh\
at is learned, or one for `init: mean`."},init:{enum:["tokens","mean"],default:"tokens",description:"`tokens`: each vect\
or starts from a token of what is learned; `mean`: all start from the mean of them."},learned:{$ref:"#/definitions/strin\
gs",description:"Tags of what it is to learn, or other words that the base model knows (S-134, S-142)."}}},Ce=new RegExp(
"^auto$","u");function xe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.vectors===void 0&&(r.vectors="auto"),r.init===void 0&&(r.init="tokens");for(const o in r)
if(!(o==="name"||o==="vectors"||o==="init"||o==="learned")){const w={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:J,data:r};e===null?e=[w]:e.push(w),t++}
if(r.name!==void 0){let o=r.name;if(typeof o=="string"){if(!he.test(o)){const w={instancePath:s+"/name",schemaPath:"#/de\
finitions/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za\
-z0-9_.-]{0,99}$",parentSchema:C,data:o};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:o};e===null?e=[w]:e.push(
w),t++}}let i=r.vectors;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"){const o={instancePath:s+
"/vectors",schemaPath:"#/properties/vectors/type",keyword:"type",params:{type:J.properties.vectors.type},schema:J.properties.
vectors.type,parentSchema:J.properties.vectors,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)){
if(i>75||isNaN(i)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/maximum",keyword:"maximum",params:{
comparison:"<=",limit:75},schema:75,parentSchema:J.properties.vectors,data:i};e===null?e=[o]:e.push(o),t++}if(i<1||isNaN(
i)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:J.properties.vectors,data:i};e===null?e=[o]:e.push(o),t++}}if(typeof i=="string"&&!Ce.
test(i)){const o={instancePath:s+"/vectors",schemaPath:"#/properties/vectors/pattern",keyword:"pattern",params:{pattern:"\
^auto$"},schema:"^auto$",parentSchema:J.properties.vectors,data:i};e===null?e=[o]:e.push(o),t++}let a=r.init;if(!(a==="t\
okens"||a==="mean")){const o={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:J.
properties.init.enum},schema:J.properties.init.enum,parentSchema:J.properties.init,data:a};e===null?e=[o]:e.push(o),t++}
if(r.learned!==void 0&&(F(r.learned,{instancePath:s+"/learned",parentData:r,parentDataProperty:"learned",rootData:j})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length)),!s.startsWith("/defaults/")&&["learned"].filter(o=>Object.hasOwn(r,o)).
length!==1){const o={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["learn\
ed"]},schema:J.requiredWhenMerged,parentSchema:J,data:r};e===null?e=[o]:e.push(o),t++}}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:J.type,parentSchema:J,data:r};e===null?e=[i]:e.push(i),t++}return xe.
errors=e,t===0}const z={type:"object",additionalProperties:!1,description:"What the checks of this dataset go by; the ch\
ecks and their numbers: docs/lint.md.",properties:{checks:{type:"object",default:{},propertyNames:{pattern:"^L-[0-9][0-9\
]$",hint:"write the id of a check, such as `L-06`"},additionalProperties:{anyOf:[{type:"string",enum:["off","info","warn\
ing","error"]},{type:"object",additionalProperties:!1,properties:{severity:{enum:["off","info","warning","error"],description:"\
How grave all its findings are. An `error` holds trainings back."},threshold:{type:"number",description:"The number from\
 which on it finds something."},thresholds:{type:"object",additionalProperties:{type:"number"},description:"Its other nu\
mbers, by name."}}}],hint:"write a severity, or `{severity: error, threshold: 6}`"},description:"Severities and threshol\
ds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`."},waivers:{type:"array",default:[],items:{$ref:"#/defi\
nitions/waiver"},description:"Findings that do not count, each with its reason."}}},Ie=new RegExp("^L-[0-9][0-9]$","u"),
H={type:"object",additionalProperties:!1,requiredWhenMerged:["id","reason"],properties:{id:{type:"string",pattern:"^L-[0\
-9][0-9]$",hint:"write the id of a check, such as `L-01`",description:"The check whose findings do not count."},image:{type:"\
string",minLength:1,description:"Path or glob of the pictures; all findings of the check when absent."},sha256:{type:"st\
ring",pattern:"^[0-9a-fA-F]{6,64}$",hint:"write six or more digits of the file's SHA-256, in quotes",description:"Of the\
 picture's file, its first digits: the waiver ends when the picture changes."},reason:{type:"string",minLength:1,description:"\
Why it does not count."},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",hint:"write a date like `2027-01-31\
`",description:"The last day on which it counts."}}},Re=new RegExp("^[0-9a-fA-F]{6,64}$","u"),Be=new RegExp("^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$","u");function Ne(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="id"||i==="image"||i==="sha256"||i==="reason"||
i==="until")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:H,data:r};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0){let i=r.id;if(typeof i=="string"){if(!Ie.
test(i)){const a={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^L-[0-9][\
0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:H.properties.id,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},schema:H.properties.id.type,parentSchema:H.
properties.id,data:i};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let i=r.image;if(typeof i=="string"){if(i.length<
1){const a={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:H.properties.image,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:"string"},schema:H.properties.image.type,parentSchema:H.properties.
image,data:i};e===null?e=[a]:e.push(a),t++}}if(r.sha256!==void 0){let i=r.sha256;if(typeof i=="string"){if(!Re.test(i)){
const a={instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-\
F]{6,64}$"},schema:"^[0-9a-fA-F]{6,64}$",parentSchema:H.properties.sha256,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},schema:H.properties.
sha256.type,parentSchema:H.properties.sha256,data:i};e===null?e=[a]:e.push(a),t++}}if(r.reason!==void 0){let i=r.reason;
if(typeof i=="string"){if(i.length<1){const a={instancePath:s+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:H.properties.reason,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},schema:H.properties.
reason.type,parentSchema:H.properties.reason,data:i};e===null?e=[a]:e.push(a),t++}}if(r.until!==void 0){let i=r.until;if(typeof i==
"string"){if(!Be.test(i)){const a={instancePath:s+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:H.properties.until,data:i};e===
null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},schema:H.properties.until.type,parentSchema:H.properties.until,data:i};e===null?e=[a]:e.push(a),t++}}if(!s.
startsWith("/defaults/")){if(["id"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requ\
iredWhenMerged",keyword:"requiredWhenMerged",params:{names:["id"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};e===
null?e=[i]:e.push(i),t++}if(["reason"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/r\
equiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["reason"]},schema:H.requiredWhenMerged,parentSchema:H,data:r};
e===null?e=[i]:e.push(i),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.
type,parentSchema:H,data:r};e===null?e=[i]:e.push(i),t++}return Ne.errors=e,t===0}function Ae(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.checks===void 0&&(r.
checks={}),r.waivers===void 0&&(r.waivers=[]);for(const u in r)if(!(u==="checks"||u==="waivers")){const d={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:z,
data:r};e===null?e=[d]:e.push(d),t++}let o=r.checks;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const u in o){const d=t;
if(typeof u=="string"&&!Ie.test(u)){const p={instancePath:s+"/checks",schemaPath:"#/properties/checks/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^L-[0-9][0-9]$"},schema:"^L-[0-9][0-9]$",parentSchema:z.properties.checks.propertyNames,
data:u,propertyName:u};e===null?e=[p]:e.push(p),t++}var i=d===t;if(!i){const p={instancePath:s+"/checks",schemaPath:"#/p\
roperties/checks/propertyNames",keyword:"propertyNames",params:{propertyName:u},schema:z.properties.checks.propertyNames,
parentSchema:z.properties.checks,data:o};e===null?e=[p]:e.push(p),t++}}for(const u in o){let d=o[u];const p=t;let c=!1;const b=t;
if(typeof d!="string"){const f={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/checks/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},schema:z.properties.checks.additionalProperties.
anyOf[0].type,parentSchema:z.properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[f]:e.push(f),t++}if(!(d===
"off"||d==="info"||d==="warning"||d==="error")){const f={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:z.properties.
checks.additionalProperties.anyOf[0].enum},schema:z.properties.checks.additionalProperties.anyOf[0].enum,parentSchema:z.
properties.checks.additionalProperties.anyOf[0],data:d};e===null?e=[f]:e.push(f),t++}var a=b===t;if(c=c||a,!c){const f=t;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const h in d)if(!(h==="severity"||h==="threshold"||h==="thresholds")){const m={
instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:z.properties.
checks.additionalProperties.anyOf[1],data:d};e===null?e=[m]:e.push(m),t++}if(d.severity!==void 0){let h=d.severity;if(!(h===
"off"||h==="info"||h==="warning"||h==="error")){const m={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/severity/enum",keyword:"enum",params:{
allowedValues:z.properties.checks.additionalProperties.anyOf[1].properties.severity.enum},schema:z.properties.checks.additionalProperties.
anyOf[1].properties.severity.enum,parentSchema:z.properties.checks.additionalProperties.anyOf[1].properties.severity,data:h};
e===null?e=[m]:e.push(m),t++}}if(d.threshold!==void 0){let h=d.threshold;if(!(typeof h=="number"&&isFinite(h))){const m={
instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/checks/addition\
alProperties/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"number"},schema:z.properties.checks.additionalProperties.
anyOf[1].properties.threshold.type,parentSchema:z.properties.checks.additionalProperties.anyOf[1].properties.threshold,data:h};
e===null?e=[m]:e.push(m),t++}}if(d.thresholds!==void 0){let h=d.thresholds;if(h&&typeof h=="object"&&!Array.isArray(h))for(const m in h){
let n=h[m];if(!(typeof n=="number"&&isFinite(n))){const l={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/thresholds/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf\
/1/properties/thresholds/additionalProperties/type",keyword:"type",params:{type:"number"},schema:z.properties.checks.additionalProperties.
anyOf[1].properties.thresholds.additionalProperties.type,parentSchema:z.properties.checks.additionalProperties.anyOf[1].
properties.thresholds.additionalProperties,data:n};e===null?e=[l]:e.push(l),t++}}else{const m={instancePath:s+"/checks/"+
u.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresholds",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/prop\
erties/thresholds/type",keyword:"type",params:{type:"object"},schema:z.properties.checks.additionalProperties.anyOf[1].properties.
thresholds.type,parentSchema:z.properties.checks.additionalProperties.anyOf[1].properties.thresholds,data:h};e===null?e=
[m]:e.push(m),t++}}}else{const h={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},schema:z.properties.checks.additionalProperties.
anyOf[1].type,parentSchema:z.properties.checks.additionalProperties.anyOf[1],data:d};e===null?e=[h]:e.push(h),t++}var a=f===
t;c=c||a}if(c)t=p,e!==null&&(p?e.length=p:e=null);else{const f={instancePath:s+"/checks/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:z.properties.checks.additionalProperties.
anyOf,parentSchema:z.properties.checks.additionalProperties,data:d};e===null?e=[f]:e.push(f),t++}}}else{const u={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"object"},schema:z.properties.checks.type,parentSchema:z.
properties.checks,data:o};e===null?e=[u]:e.push(u),t++}let w=r.waivers;if(Array.isArray(w)){const u=w.length;for(let d=0;d<
u;d++)Ne(w[d],{instancePath:s+"/waivers/"+d,parentData:w,parentDataProperty:d,rootData:j})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length)}else{const u={instancePath:s+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{
type:"array"},schema:z.properties.waivers.type,parentSchema:z.properties.waivers,data:w};e===null?e=[u]:e.push(u),t++}}else{
const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:r};e===
null?e=[o]:e.push(o),t++}return Ae.errors=e,t===0}function se(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.repeats===void 0&&(r.repeats=1),r.prepare===void 0&&(r.prepare=
[{flatten:"white"}]),r.buckets===void 0&&(r.buckets={}),r.subsets===void 0&&(r.subsets={}),r.flip===void 0&&(r.flip=!1),
r.captions===void 0&&(r.captions={}),r.lint===void 0&&(r.lint={});for(const u in r)if(!re.call(W.properties,u)){const d={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,
parentSchema:W,data:r};e===null?e=[d]:e.push(d),t++}if(r.kind!==void 0){let u=r.kind;if(!(u==="character"||u==="style"||
u==="object"||u==="regularisation")){const d={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:W.properties.kind.enum},schema:W.properties.kind.enum,parentSchema:W.properties.kind,data:u};e===null?
e=[d]:e.push(d),t++}}r.images!==void 0&&(F(r.images,{instancePath:s+"/images",parentData:r,parentDataProperty:"images",rootData:j})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length));let i=r.repeats;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const u={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type:"integer"},schema:W.
properties.repeats.type,parentSchema:W.properties.repeats,data:i};e===null?e=[u]:e.push(u),t++}if(typeof i=="number"&&isFinite(
i)&&(i<1||isNaN(i))){const u={instancePath:s+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:W.properties.repeats,data:i};e===null?e=[u]:e.push(u),t++}let a=r.prepare;
if(Array.isArray(a)){const u=a.length;for(let d=0;d<u;d++)be(a[d],{instancePath:s+"/prepare/"+d,parentData:a,parentDataProperty:d,
rootData:j})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)}else{const u={instancePath:s+"/prepare",schemaPath:"\
#/properties/prepare/type",keyword:"type",params:{type:"array"},schema:W.properties.prepare.type,parentSchema:W.properties.
prepare,data:a};e===null?e=[u]:e.push(u),t++}we(r.buckets,{instancePath:s+"/buckets",parentData:r,parentDataProperty:"bu\
ckets",rootData:j})||(e=e===null?we.errors:e.concat(we.errors),t=e.length);let o=r.subsets;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const u in o){let d=o[u];if(d&&typeof d=="object"&&!Array.isArray(d)){d.captions===void 0&&(d.captions={});
for(const c in d)if(!(c==="repeats"||c==="captions")){const b={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subsets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},schema:!1,parentSchema:W.properties.subsets.additionalProperties,data:d};e===null?e=[b]:e.push(b),
t++}if(d.repeats!==void 0){let c=d.repeats;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const b={instancePath:s+
"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/pr\
operties/repeats/type",keyword:"type",params:{type:"integer"},schema:W.properties.subsets.additionalProperties.properties.
repeats.type,parentSchema:W.properties.subsets.additionalProperties.properties.repeats,data:c};e===null?e=[b]:e.push(b),
t++}if(typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){const b={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/repeats",schemaPath:"#/properties/subsets/additionalProperties/properties/repeats/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:W.properties.subsets.additionalProperties.properties.repeats,data:c};
e===null?e=[b]:e.push(b),t++}}let p=d.captions;if(p&&typeof p=="object"&&!Array.isArray(p)){p.train===void 0&&(p.train={});
for(const b in p)if(b!=="train"){const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions",
schemaPath:"#/properties/subsets/additionalProperties/properties/captions/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:b},schema:!1,parentSchema:W.properties.subsets.additionalProperties.properties.captions,
data:p};e===null?e=[f]:e.push(f),t++}let c=p.train;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const b in c)if(!(b===
"shuffle"||b==="caption_dropout"||b==="caption_dropout_every_n_epochs"||b==="tag_dropout")){const f={instancePath:s+"/su\
bsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProperties\
/properties/captions/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
schema:!1,parentSchema:W.properties.subsets.additionalProperties.properties.captions.properties.train,data:c};e===null?e=
[f]:e.push(f),t++}if(c.shuffle!==void 0){let b=c.shuffle;if(typeof b!="boolean"){const f={instancePath:s+"/subsets/"+u.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/shuffle",schemaPath:"#/properties/subsets/additionalProperties/propertie\
s/captions/properties/train/properties/shuffle/type",keyword:"type",params:{type:"boolean"},schema:W.properties.subsets.
additionalProperties.properties.captions.properties.train.properties.shuffle.type,parentSchema:W.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.shuffle,data:b};e===null?e=[f]:e.push(f),t++}}if(c.caption_dropout!==void 0){
let b=c.caption_dropout;if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b)){const f={instancePath:s+"/subsets/"+u.replace(
/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/p\
roperties/captions/properties/train/properties/caption_dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:W.properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,
data:b};e===null?e=[f]:e.push(f),t++}if(b<0||isNaN(b)){const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/\
properties/train/properties/caption_dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout,data:b};e===null?
e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/\
caption_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/c\
aption_dropout/type",keyword:"type",params:{type:"number"},schema:W.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout.type,parentSchema:W.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout,data:b};e===null?e=[f]:e.push(f),t++}}if(c.caption_dropout_every_n_epochs!==
void 0){let b=c.caption_dropout_every_n_epochs;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const f={instancePath:s+
"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/caption_dropout_every_n_epochs",schemaPath:"#/prop\
erties/subsets/additionalProperties/properties/captions/properties/train/properties/caption_dropout_every_n_epochs/type",
keyword:"type",params:{type:"integer"},schema:W.properties.subsets.additionalProperties.properties.captions.properties.train.
properties.caption_dropout_every_n_epochs.type,parentSchema:W.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.caption_dropout_every_n_epochs,data:b};e===null?e=[f]:e.push(f),t++}if(typeof b=="number"&&isFinite(
b)&&(b<0||isNaN(b))){const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/capti\
on_dropout_every_n_epochs",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/properties/train/pr\
operties/caption_dropout_every_n_epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W.
properties.subsets.additionalProperties.properties.captions.properties.train.properties.caption_dropout_every_n_epochs,data:b};
e===null?e=[f]:e.push(f),t++}}if(c.tag_dropout!==void 0){let b=c.tag_dropout;if(typeof b=="number"&&isFinite(b)){if(b>1||
isNaN(b)){const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"\
#/properties/subsets/additionalProperties/properties/captions/properties/train/properties/tag_dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:W.properties.subsets.additionalProperties.properties.captions.
properties.train.properties.tag_dropout,data:b};e===null?e=[f]:e.push(f),t++}if(b<0||isNaN(b)){const f={instancePath:s+"\
/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/addit\
ionalProperties/properties/captions/properties/train/properties/tag_dropout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:W.properties.subsets.additionalProperties.properties.captions.properties.train.properties.
tag_dropout,data:b};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/captions/train/tag_dropout",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/prop\
erties/train/properties/tag_dropout/type",keyword:"type",params:{type:"number"},schema:W.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout.type,parentSchema:W.properties.subsets.additionalProperties.
properties.captions.properties.train.properties.tag_dropout,data:b};e===null?e=[f]:e.push(f),t++}}}else{const b={instancePath:s+
"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/captions/train",schemaPath:"#/properties/subsets/additionalProper\
ties/properties/captions/properties/train/type",keyword:"type",params:{type:"object"},schema:W.properties.subsets.additionalProperties.
properties.captions.properties.train.type,parentSchema:W.properties.subsets.additionalProperties.properties.captions.properties.
train,data:c};e===null?e=[b]:e.push(b),t++}}else{const c={instancePath:s+"/subsets/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/captions",schemaPath:"#/properties/subsets/additionalProperties/properties/captions/type",keyword:"type",params:{
type:"object"},schema:W.properties.subsets.additionalProperties.properties.captions.type,parentSchema:W.properties.subsets.
additionalProperties.properties.captions,data:p};e===null?e=[c]:e.push(c),t++}}else{const p={instancePath:s+"/subsets/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subsets/additionalProperties/type",keyword:"type",params:{
type:"object"},schema:W.properties.subsets.additionalProperties.type,parentSchema:W.properties.subsets.additionalProperties,
data:d};e===null?e=[p]:e.push(p),t++}}else{const u={instancePath:s+"/subsets",schemaPath:"#/properties/subsets/type",keyword:"\
type",params:{type:"object"},schema:W.properties.subsets.type,parentSchema:W.properties.subsets,data:o};e===null?e=[u]:e.
push(u),t++}let w=r.flip;if(typeof w!="boolean"){const u={instancePath:s+"/flip",schemaPath:"#/properties/flip/type",keyword:"\
type",params:{type:"boolean"},schema:W.properties.flip.type,parentSchema:W.properties.flip,data:w};e===null?e=[u]:e.push(
u),t++}if(r.masks!==void 0){let u=r.masks;if(typeof u=="string"){if(u.length<1){const d={instancePath:s+"/masks",schemaPath:"\
#/properties/masks/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.masks,data:u};e===
null?e=[d]:e.push(d),t++}}else{const d={instancePath:s+"/masks",schemaPath:"#/properties/masks/type",keyword:"type",params:{
type:"string"},schema:W.properties.masks.type,parentSchema:W.properties.masks,data:u};e===null?e=[d]:e.push(d),t++}}if(_e(
r.captions,{instancePath:s+"/captions",parentData:r,parentDataProperty:"captions",rootData:j})||(e=e===null?_e.errors:e.
concat(_e.errors),t=e.length),r.embedding!==void 0&&(xe(r.embedding,{instancePath:s+"/embedding",parentData:r,parentDataProperty:"\
embedding",rootData:j})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),Ae(r.lint,{instancePath:s+"/lint",parentData:r,
parentDataProperty:"lint",rootData:j})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length),!s.startsWith("/defaults/")){
if(["kind"].filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["kind"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};e===null?e=[u]:e.push(u),
t++}if(["images"].filter(u=>Object.hasOwn(r,u)).length!==1){const u={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["images"]},schema:W.requiredWhenMerged,parentSchema:W,data:r};e===null?e=[u]:e.push(u),
t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,
data:r};e===null?e=[i]:e.push(i),t++}return se.errors=e,t===0}const S={type:"object",additionalProperties:!1,requiredWhenMerged:[
"method","base","datasets","schedule",["steps","epochs"]],properties:{matrix:{$ref:"#/definitions/matrix",description:'O\
ne training for each combination of these values: `{network.rank: [4, 16], clip_skip: [1, 2]}` makes `NAME[rank=4,clip_s\
kip=1]` and three more, which share all they can; `train/NAME` means all. `{schedule: {low: "1e-5", high: "1e-4"}}` give\
s the values names.'},method:{enum:["lora","textual-inversion","hypernetwork","dreambooth","fine-tune"],description:"Wha\
t is trained."},base:{type:"string",description:"Name of the checkpoint, under `models`, to train on."},vae:{type:"strin\
g",default:"none",description:"Name of a VAE under `models`; `none` uses the one inside the checkpoint (S-41)."},datasets:{
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
th their repeats (S-55, S-56)."},batch_size:{type:"integer",minimum:1,default:1,description:"Pictures in one batch."},prior_loss_weight:{
type:"number",minimum:0,default:1,description:"By what the losses of regularisation pictures are multiplied."},gradient_accumulation:{
type:"integer",minimum:1,default:1,description:"Batches in one step: their gradients are averaged, so that a step sees t\
his many times `batch_size` pictures (S-55)."},unet_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the \
U-Net where it is another than that of `schedule`: a share of it, `50%`, or rates of its own as in `schedule`, `1e-4:200\
0, 5e-5`; `0` leaves it as it is."},text_encoder_lr:{$ref:"#/definitions/partRate",description:"Learning rate of the tex\
t encoder, in the same way."},optimizer:{$ref:"#/definitions/optimizer",default:{}},seed:{type:"integer",minimum:0,maximum:4294967295,
default:0,hint:"write a fixed number: equal recipes then give equal results",description:"Of everything random in the tr\
aining."},clip_skip:{type:"integer",minimum:1,description:"Instead of the base model's own."},previews:{$ref:"#/definiti\
ons/previews"},save_every:{type:"integer",minimum:1,description:"Keep a checkpoint at every multiple of this many steps;\
 only the result when absent."},keep_states:{type:"integer",minimum:0,default:3,description:"How many states to keep, be\
sides those where the learning rate changes: a training whose beginning is equal goes on from them."}}},te={type:"object",
additionalProperties:{type:["array","object"],minItems:1,minProperties:1}};function oe(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const i in r){let a=r[i];
if(!a||typeof a!="object"){const o={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/type",keyword:"type",params:{type:te.additionalProperties.type},schema:te.additionalProperties.type,parentSchema:te.
additionalProperties,data:a};e===null?e=[o]:e.push(o),t++}if(Array.isArray(a)&&a.length<1){const o={instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:te.additionalProperties,data:a};e===null?e=[o]:e.push(o),t++}if(a&&typeof a=="object"&&!Array.isArray(
a)&&Object.keys(a).length<1){const o={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addition\
alProperties/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:te.additionalProperties,data:a};
e===null?e=[o]:e.push(o),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:te.
type,parentSchema:te,data:r};e===null?e=[i]:e.push(i),t++}return oe.errors=e,t===0}const L={type:"object",additionalProperties:!1,
description:"The trained network: of a LoRA, or of a hypernetwork.",properties:{rank:{type:"integer",minimum:1,description:"\
Rank of a LoRA; 16 when absent."},alpha:{type:"number",exclusiveMinimum:0,description:"The change is scaled by alpha / r\
ank; equal to the rank when absent."},conv_rank:{type:"integer",minimum:1,description:"Has a LoRA adapt residual blocks,\
 down- and upsampling too, their 3\xD73 convolutions with this rank (kohya's `conv_dim`)."},conv_alpha:{type:"number",exclusiveMinimum:0,
description:"Scales those by conv_alpha / conv_rank; equal to that rank when absent."},blocks:{type:"object",additionalProperties:{
type:"integer",minimum:0},description:"Ranks of single blocks of the U-Net (IN00 \u2026 IN11, M00, OUT00 \u2026 OUT11), `{IN08: 8,\
 M00: 0}`; 0 leaves a block as it is."},text_encoder:{type:["boolean","integer"],minimum:1,description:"`false` leaves t\
he text encoder as it is, a number is its rank; it has the rank of the rest when absent."},layers:{type:"array",items:{type:"\
number",exclusiveMinimum:0},minItems:2,description:"Layers of a hypernetwork in widths of the context, the first and the\
 last 1; `[1, 2, 1]` when absent."},activation:{enum:["linear","relu","leakyrelu","elu","swish","tanh","sigmoid"],description:"\
Between the layers of a hypernetwork; `linear`, which is none, when absent."},layer_norm:{type:"boolean",description:"Wh\
ether a hypernetwork normalises between its layers; not when absent."},dropout:{type:"number",minimum:0,exclusiveMaximum:1,
description:"Chance of each inner value of a hypernetwork to be left out in training; 0 when absent."},init:{enum:["norm\
al","xavier-uniform","xavier-normal","kaiming-uniform","kaiming-normal"],description:"How a hypernetwork's weights start\
; `normal`, of deviation 0.01, when absent."}}};function je(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!re.call(L.properties,i)){const a={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:L,
data:r};e===null?e=[a]:e.push(a),t++}if(r.rank!==void 0){let i=r.rank;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"integer"},schema:L.
properties.rank.type,parentSchema:L.properties.rank,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(
i)&&(i<1||isNaN(i))){const a={instancePath:s+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:L.properties.rank,data:i};e===null?e=[a]:e.push(a),t++}}if(r.alpha!==void 0){let i=r.
alpha;if(typeof i=="number"&&isFinite(i)){if(i<=0||isNaN(i)){const a={instancePath:s+"/alpha",schemaPath:"#/properties/a\
lpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:L.properties.alpha,
data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"\
type",params:{type:"number"},schema:L.properties.alpha.type,parentSchema:L.properties.alpha,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.conv_rank!==void 0){let i=r.conv_rank;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={instancePath:s+
"/conv_rank",schemaPath:"#/properties/conv_rank/type",keyword:"type",params:{type:"integer"},schema:L.properties.conv_rank.
type,parentSchema:L.properties.conv_rank,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||
isNaN(i))){const a={instancePath:s+"/conv_rank",schemaPath:"#/properties/conv_rank/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:L.properties.conv_rank,data:i};e===null?e=[a]:e.push(a),t++}}if(r.conv_alpha!==void 0){
let i=r.conv_alpha;if(typeof i=="number"&&isFinite(i)){if(i<=0||isNaN(i)){const a={instancePath:s+"/conv_alpha",schemaPath:"\
#/properties/conv_alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:L.
properties.conv_alpha,data:i};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/conv_alpha",schemaPath:"#/pro\
perties/conv_alpha/type",keyword:"type",params:{type:"number"},schema:L.properties.conv_alpha.type,parentSchema:L.properties.
conv_alpha,data:i};e===null?e=[a]:e.push(a),t++}}if(r.blocks!==void 0){let i=r.blocks;if(i&&typeof i=="object"&&!Array.isArray(
i))for(const a in i){let o=i[a];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const w={instancePath:s+"/bloc\
ks/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/blocks/additionalProperties/type",keyword:"type",
params:{type:"integer"},schema:L.properties.blocks.additionalProperties.type,parentSchema:L.properties.blocks.additionalProperties,
data:o};e===null?e=[w]:e.push(w),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const w={instancePath:s+"/bloc\
ks/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/blocks/additionalProperties/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.blocks.additionalProperties,data:o};e===null?e=
[w]:e.push(w),t++}}else{const a={instancePath:s+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"\
object"},schema:L.properties.blocks.type,parentSchema:L.properties.blocks,data:i};e===null?e=[a]:e.push(a),t++}}if(r.text_encoder!==
void 0){let i=r.text_encoder;if(typeof i!="boolean"&&!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={instancePath:s+
"/text_encoder",schemaPath:"#/properties/text_encoder/type",keyword:"type",params:{type:L.properties.text_encoder.type},
schema:L.properties.text_encoder.type,parentSchema:L.properties.text_encoder,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){const a={instancePath:s+"/text_encoder",schemaPath:"#/properties/text_encoder/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:L.properties.text_encoder,data:i};e===null?
e=[a]:e.push(a),t++}}if(r.layers!==void 0){let i=r.layers;if(Array.isArray(i)){if(i.length<2){const o={instancePath:s+"/\
layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:L.properties.
layers,data:i};e===null?e=[o]:e.push(o),t++}const a=i.length;for(let o=0;o<a;o++){let w=i[o];if(typeof w=="number"&&isFinite(
w)){if(w<=0||isNaN(w)){const u={instancePath:s+"/layers/"+o,schemaPath:"#/properties/layers/items/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:L.properties.layers.items,data:w};e===null?e=[u]:
e.push(u),t++}}else{const u={instancePath:s+"/layers/"+o,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{
type:"number"},schema:L.properties.layers.items.type,parentSchema:L.properties.layers.items,data:w};e===null?e=[u]:e.push(
u),t++}}}else{const a={instancePath:s+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type:"array"},
schema:L.properties.layers.type,parentSchema:L.properties.layers,data:i};e===null?e=[a]:e.push(a),t++}}if(r.activation!==
void 0){let i=r.activation;if(!(i==="linear"||i==="relu"||i==="leakyrelu"||i==="elu"||i==="swish"||i==="tanh"||i==="sigm\
oid")){const a={instancePath:s+"/activation",schemaPath:"#/properties/activation/enum",keyword:"enum",params:{allowedValues:L.
properties.activation.enum},schema:L.properties.activation.enum,parentSchema:L.properties.activation,data:i};e===null?e=
[a]:e.push(a),t++}}if(r.layer_norm!==void 0){let i=r.layer_norm;if(typeof i!="boolean"){const a={instancePath:s+"/layer_\
norm",schemaPath:"#/properties/layer_norm/type",keyword:"type",params:{type:"boolean"},schema:L.properties.layer_norm.type,
parentSchema:L.properties.layer_norm,data:i};e===null?e=[a]:e.push(a),t++}}if(r.dropout!==void 0){let i=r.dropout;if(typeof i==
"number"&&isFinite(i)){if(i<0||isNaN(i)){const a={instancePath:s+"/dropout",schemaPath:"#/properties/dropout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:L.properties.dropout,data:i};e===null?e=[a]:e.push(a),t++}
if(i>=1||isNaN(i)){const a={instancePath:s+"/dropout",schemaPath:"#/properties/dropout/exclusiveMaximum",keyword:"exclus\
iveMaximum",params:{comparison:"<",limit:1},schema:1,parentSchema:L.properties.dropout,data:i};e===null?e=[a]:e.push(a),
t++}}else{const a={instancePath:s+"/dropout",schemaPath:"#/properties/dropout/type",keyword:"type",params:{type:"number"},
schema:L.properties.dropout.type,parentSchema:L.properties.dropout,data:i};e===null?e=[a]:e.push(a),t++}}if(r.init!==void 0){
let i=r.init;if(!(i==="normal"||i==="xavier-uniform"||i==="xavier-normal"||i==="kaiming-uniform"||i==="kaiming-normal")){
const a={instancePath:s+"/init",schemaPath:"#/properties/init/enum",keyword:"enum",params:{allowedValues:L.properties.init.
enum},schema:L.properties.init.enum,parentSchema:L.properties.init,data:i};e===null?e=[a]:e.push(a),t++}}}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:r};e===null?e=
[i]:e.push(i),t++}return je.errors=e,t===0}const ge={type:"number",exclusiveMinimum:0,maximum:1,hint:"write a rate above\
 0, such as 5e-6"};function U(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(typeof r==
"number"&&isFinite(r)){if(r>1||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:ge,data:r};e===null?e=[i]:e.push(i),t++}if(r<=0||isNaN(r)){const i={instancePath:s,schemaPath:"\
#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:ge,data:r};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},schema:ge.type,
parentSchema:ge,data:r};e===null?e=[i]:e.push(i),t++}return U.errors=e,t===0}const ce={type:["number","string"],minimum:0,
maximum:1,minLength:1,hint:"write a share of the schedule, `50%`, or a rate, `5e-5`"};function ie(r,{instancePath:s="",parentData:E,
parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ce.type},schema:ce.type,parentSchema:ce,data:r};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:ce,data:r};e===null?e=[i]:e.push(i),t++}if(r<0||
isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ce,
data:r};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&r.length<1){const i={instancePath:s,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce,data:r};e===null?e=[i]:e.push(i),t++}return ie.errors=e,t===
0}const R={type:"object",additionalProperties:!1,description:"AdamW's settings.",properties:{betas:{type:"array",items:{
type:"number",minimum:0,exclusiveMaximum:1},minItems:2,maxItems:2,default:[.9,.999],description:"How slowly the running \
means of the gradient and of its square forget."},weight_decay:{type:"number",minimum:0,default:.01,description:"Pull of\
 every weight towards zero."},max_grad_norm:{type:"number",minimum:0,default:1,description:"Gradients longer than this a\
re scaled down to it; 0 never."}}};function qe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.betas===void 0&&(r.betas=[.9,.999]),r.weight_decay===void 0&&
(r.weight_decay=.01),r.max_grad_norm===void 0&&(r.max_grad_norm=1);for(const w in r)if(!(w==="betas"||w==="weight_decay"||
w==="max_grad_norm")){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},schema:!1,parentSchema:R,data:r};e===null?e=[u]:e.push(u),t++}let i=r.betas;if(Array.isArray(i)){if(i.
length>2){const u={instancePath:s+"/betas",schemaPath:"#/properties/betas/maxItems",keyword:"maxItems",params:{limit:2},
schema:2,parentSchema:R.properties.betas,data:i};e===null?e=[u]:e.push(u),t++}if(i.length<2){const u={instancePath:s+"/b\
etas",schemaPath:"#/properties/betas/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:R.properties.betas,
data:i};e===null?e=[u]:e.push(u),t++}const w=i.length;for(let u=0;u<w;u++){let d=i[u];if(typeof d=="number"&&isFinite(d)){
if(d<0||isNaN(d)){const p={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:R.properties.betas.items,data:d};e===null?e=[p]:e.push(p),t++}if(d>=1||isNaN(
d)){const p={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas/items/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1},schema:1,parentSchema:R.properties.betas.items,data:d};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:s+"/betas/"+u,schemaPath:"#/properties/betas/items/type",keyword:"type",params:{type:"number"},schema:R.
properties.betas.items.type,parentSchema:R.properties.betas.items,data:d};e===null?e=[p]:e.push(p),t++}}}else{const w={instancePath:s+
"/betas",schemaPath:"#/properties/betas/type",keyword:"type",params:{type:"array"},schema:R.properties.betas.type,parentSchema:R.
properties.betas,data:i};e===null?e=[w]:e.push(w),t++}let a=r.weight_decay;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(
a)){const w={instancePath:s+"/weight_decay",schemaPath:"#/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:R.properties.weight_decay,data:a};e===null?e=[w]:e.push(w),t++}}else{const w={instancePath:s+
"/weight_decay",schemaPath:"#/properties/weight_decay/type",keyword:"type",params:{type:"number"},schema:R.properties.weight_decay.
type,parentSchema:R.properties.weight_decay,data:a};e===null?e=[w]:e.push(w),t++}let o=r.max_grad_norm;if(typeof o=="num\
ber"&&isFinite(o)){if(o<0||isNaN(o)){const w={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:R.properties.max_grad_norm,data:o};e===null?
e=[w]:e.push(w),t++}}else{const w={instancePath:s+"/max_grad_norm",schemaPath:"#/properties/max_grad_norm/type",keyword:"\
type",params:{type:"number"},schema:R.properties.max_grad_norm.type,parentSchema:R.properties.max_grad_norm,data:o};e===
null?e=[w]:e.push(w),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.
type,parentSchema:R,data:r};e===null?e=[i]:e.push(i),t++}return qe.errors=e,t===0}const K={type:"object",additionalProperties:!1,
requiredWhenMerged:["prompts"],description:"Pictures generated while training, to see where it goes; the target `preview\
s/NAME`.",properties:{every:{type:["integer","string"],minimum:1,pattern:"^[1-9][0-9]{0,8} (steps?|epochs?)$",hint:"writ\
e a number of steps, or text such as `100 steps` or `1 epoch`",default:"1 epoch",description:"How often: steps as a numb\
er, or `100 steps`, or `1 epoch`. Also before the first step and after the last."},prompts:{type:"array",minItems:1,items:{
$ref:"#/definitions/prompt"},description:"What to generate every time."},health:{$ref:"#/definitions/health",default:{}}}},
Ue=new RegExp("^[1-9][0-9]{0,8} (steps?|epochs?)$","u"),T={type:"object",additionalProperties:!1,required:["prompt","see\
d"],properties:{prompt:{type:"string",description:"What the picture shall show."},negative:{type:"string",default:"",description:"\
What it shall not show."},seed:{type:"integer",minimum:0,maximum:4294967295,hint:"write a fixed seed: with a changing on\
e, a bad seed looks like bad training (S-44, S-77); random seeds belong in an overfit check",description:"Fixed, so that\
 two previews differ by the training alone (S-44)."},width:{type:"integer",minimum:64,description:"In pixels; the width \
of the first dataset's resolution when absent."},height:{type:"integer",minimum:64,description:"In pixels; the height of\
 the first dataset's resolution when absent."},steps:{type:"integer",minimum:1,default:20,description:"Sampling steps."},
cfg:{type:"number",default:7,description:"Classifier-free guidance scale."},strength:{type:"number",default:1,description:"\
Multiplier of the trained network."}}};function Oe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.negative===void 0&&(r.negative=""),r.steps===void 0&&(r.
steps=20),r.cfg===void 0&&(r.cfg=7),r.strength===void 0&&(r.strength=1),r.prompt===void 0){const u={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"prompt"},schema:T.required,parentSchema:T,data:r};e===null?e=[u]:
e.push(u),t++}if(r.seed===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},schema:T.required,parentSchema:T,data:r};e===null?e=[u]:e.push(u),t++}for(const u in r)if(!(u==="prompt"||u==="ne\
gative"||u==="seed"||u==="width"||u==="height"||u==="steps"||u==="cfg"||u==="strength")){const d={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:T,data:r};e===
null?e=[d]:e.push(d),t++}if(r.prompt!==void 0){let u=r.prompt;if(typeof u!="string"){const d={instancePath:s+"/prompt",schemaPath:"\
#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:T.properties.prompt.type,parentSchema:T.properties.
prompt,data:u};e===null?e=[d]:e.push(d),t++}}let i=r.negative;if(typeof i!="string"){const u={instancePath:s+"/negative",
schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:T.properties.negative.type,parentSchema:T.
properties.negative,data:i};e===null?e=[u]:e.push(u),t++}if(r.seed!==void 0){let u=r.seed;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u))){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
integer"},schema:T.properties.seed.type,parentSchema:T.properties.seed,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u==
"number"&&isFinite(u)){if(u>4294967295||isNaN(u)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:T.properties.seed,data:u};e===
null?e=[d]:e.push(d),t++}if(u<0||isNaN(u)){const d={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:T.properties.seed,data:u};e===null?e=[d]:e.push(d),t++}}}
if(r.width!==void 0){let u=r.width;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const d={instancePath:s+"/w\
idth",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},schema:T.properties.width.type,parentSchema:T.
properties.width,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(u)&&(u<64||isNaN(u))){const d={instancePath:s+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:T.
properties.width,data:u};e===null?e=[d]:e.push(d),t++}}if(r.height!==void 0){let u=r.height;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:T.properties.height.type,parentSchema:T.properties.height,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u==
"number"&&isFinite(u)&&(u<64||isNaN(u))){const d={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:T.properties.height,data:u};e===null?e=[d]:e.push(d),t++}}
let a=r.steps;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const u={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:T.properties.steps.type,parentSchema:T.properties.steps,
data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const u={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:T.properties.
steps,data:a};e===null?e=[u]:e.push(u),t++}let o=r.cfg;if(!(typeof o=="number"&&isFinite(o))){const u={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:T.properties.cfg.type,parentSchema:T.
properties.cfg,data:o};e===null?e=[u]:e.push(u),t++}let w=r.strength;if(!(typeof w=="number"&&isFinite(w))){const u={instancePath:s+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:"number"},schema:T.properties.strength.type,
parentSchema:T.properties.strength,data:w};e===null?e=[u]:e.push(u),t++}}else{const i={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:r};e===null?e=[i]:e.push(i),t++}return Oe.errors=
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
 (S-75)."},warn:{type:"number",minimum:0,maximum:1,default:.5,description:"Worth a warning."}}}}};function me(r,{instancePath:s="",
parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.share===
void 0&&(r.share=.5),r.patience===void 0&&(r.patience=3),r.burst===void 0&&(r.burst=5),r.noise===void 0&&(r.noise={}),r.
background===void 0&&(r.background={}),r.colour===void 0&&(r.colour={}),r.sharpness===void 0&&(r.sharpness={}),r.drift===
void 0&&(r.drift=20),r.memorised===void 0&&(r.memorised=8),r.variety===void 0&&(r.variety={});for(const y in r)if(!re.call(
N.properties,y)){const h={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:N,data:r};e===null?e=[h]:e.push(h),t++}let i=r.share;if(typeof i=="number"&&isFinite(i)){if(i>1||
isNaN(i)){const y={instancePath:s+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.share,data:i};e===null?e=[y]:e.push(y),t++}if(i<0||isNaN(i)){const y={instancePath:s+
"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.share,data:i};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/share",schemaPath:"#/properties/sh\
are/type",keyword:"type",params:{type:"number"},schema:N.properties.share.type,parentSchema:N.properties.share,data:i};e===
null?e=[y]:e.push(y),t++}let a=r.patience;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const y={instancePath:s+
"/patience",schemaPath:"#/properties/patience/type",keyword:"type",params:{type:"integer"},schema:N.properties.patience.
type,parentSchema:N.properties.patience,data:a};e===null?e=[y]:e.push(y),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(
a))){const y={instancePath:s+"/patience",schemaPath:"#/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.patience,data:a};e===null?e=[y]:e.push(y),t++}let o=r.burst;if(typeof o==
"number"&&isFinite(o)){if(o<1||isNaN(o)){const y={instancePath:s+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:N.properties.burst,data:o};e===null?e=[y]:e.push(y),t++}}else{
const y={instancePath:s+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type:"number"},schema:N.properties.
burst.type,parentSchema:N.properties.burst,data:o};e===null?e=[y]:e.push(y),t++}let w=r.noise;if(w&&typeof w=="object"&&
!Array.isArray(w)){w.bad===void 0&&(w.bad=7),w.warn===void 0&&(w.warn=4),w.ratio===void 0&&(w.ratio=1.6),w.pure===void 0&&
(w.pure=30);for(const l in w)if(!(l==="bad"||l==="warn"||l==="ratio"||l==="pure")){const g={instancePath:s+"/noise",schemaPath:"\
#/properties/noise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:N.
properties.noise,data:w};e===null?e=[g]:e.push(g),t++}let y=w.bad;if(typeof y=="number"&&isFinite(y)){if(y<0||isNaN(y)){
const l={instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.noise.properties.bad,data:y};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/noise/bad",schemaPath:"#/properties/noise/properties/bad/type",keyword:"type",params:{type:"number"},schema:N.
properties.noise.properties.bad.type,parentSchema:N.properties.noise.properties.bad,data:y};e===null?e=[l]:e.push(l),t++}
let h=w.warn;if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h)){const l={instancePath:s+"/noise/warn",schemaPath:"#/p\
roperties/noise/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.
noise.properties.warn,data:h};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/noise/warn",schemaPath:"#/pro\
perties/noise/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.warn.type,
parentSchema:N.properties.noise.properties.warn,data:h};e===null?e=[l]:e.push(l),t++}let m=w.ratio;if(typeof m=="number"&&
isFinite(m)){if(m<0||isNaN(m)){const l={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/ratio/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.ratio,data:m};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/noise/ratio",schemaPath:"#/properties/noise/properties/rati\
o/type",keyword:"type",params:{type:"number"},schema:N.properties.noise.properties.ratio.type,parentSchema:N.properties.
noise.properties.ratio,data:m};e===null?e=[l]:e.push(l),t++}let n=w.pure;if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(
n)){const l={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.noise.properties.pure,data:n};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/noise/pure",schemaPath:"#/properties/noise/properties/pure/type",keyword:"type",params:{type:"\
number"},schema:N.properties.noise.properties.pure.type,parentSchema:N.properties.noise.properties.pure,data:n};e===null?
e=[l]:e.push(l),t++}}else{const y={instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"\
object"},schema:N.properties.noise.type,parentSchema:N.properties.noise,data:w};e===null?e=[y]:e.push(y),t++}let u=r.background;
if(u&&typeof u=="object"&&!Array.isArray(u)){u.flat===void 0&&(u.flat=.3),u.entropy===void 0&&(u.entropy=1.5),u.rise===void 0&&
(u.rise=.05);for(const n in u)if(!(n==="flat"||n==="entropy"||n==="rise")){const l={instancePath:s+"/background",schemaPath:"\
#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:N.
properties.background,data:u};e===null?e=[l]:e.push(l),t++}let y=u.flat;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(
y)){const n={instancePath:s+"/background/flat",schemaPath:"#/properties/background/properties/flat/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.properties.flat,data:y};e===null?e=
[n]:e.push(n),t++}if(y<0||isNaN(y)){const n={instancePath:s+"/background/flat",schemaPath:"#/properties/background/prope\
rties/flat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
flat,data:y};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/background/flat",schemaPath:"#/properties/back\
ground/properties/flat/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.flat.type,parentSchema:N.
properties.background.properties.flat,data:y};e===null?e=[n]:e.push(n),t++}let h=u.entropy;if(typeof h=="number"&&isFinite(
h)){if(h<0||isNaN(h)){const n={instancePath:s+"/background/entropy",schemaPath:"#/properties/background/properties/entro\
py/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.background.properties.
entropy,data:h};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/background/entropy",schemaPath:"#/propertie\
s/background/properties/entropy/type",keyword:"type",params:{type:"number"},schema:N.properties.background.properties.entropy.
type,parentSchema:N.properties.background.properties.entropy,data:h};e===null?e=[n]:e.push(n),t++}let m=u.rise;if(typeof m==
"number"&&isFinite(m)){if(m>1||isNaN(m)){const n={instancePath:s+"/background/rise",schemaPath:"#/properties/background/\
properties/rise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.background.
properties.rise,data:m};e===null?e=[n]:e.push(n),t++}if(m<0||isNaN(m)){const n={instancePath:s+"/background/rise",schemaPath:"\
#/properties/background/properties/rise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.background.properties.rise,data:m};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/background/ri\
se",schemaPath:"#/properties/background/properties/rise/type",keyword:"type",params:{type:"number"},schema:N.properties.
background.properties.rise.type,parentSchema:N.properties.background.properties.rise,data:m};e===null?e=[n]:e.push(n),t++}}else{
const y={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"object"},schema:N.
properties.background.type,parentSchema:N.properties.background,data:u};e===null?e=[y]:e.push(y),t++}let d=r.colour;if(d&&
typeof d=="object"&&!Array.isArray(d)){d.least===void 0&&(d.least=8),d.grey===void 0&&(d.grey=.98),d.psnr===void 0&&(d.psnr=
30.4),d.fading===void 0&&(d.fading=.5),d.tint===void 0&&(d.tint=.97),d.glaring===void 0&&(d.glaring=1.6),d.clipped===void 0&&
(d.clipped=.1),d.blown===void 0&&(d.blown=.5);for(const P in d)if(!(P==="least"||P==="grey"||P==="psnr"||P==="fading"||P===
"tint"||P==="glaring"||P==="clipped"||P==="blown")){const k={instancePath:s+"/colour",schemaPath:"#/properties/colour/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:N.properties.colour,
data:d};e===null?e=[k]:e.push(k),t++}let y=d.least;if(typeof y=="number"&&isFinite(y)){if(y<0||isNaN(y)){const P={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.colour.properties.least,data:y};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+
"/colour/least",schemaPath:"#/properties/colour/properties/least/type",keyword:"type",params:{type:"number"},schema:N.properties.
colour.properties.least.type,parentSchema:N.properties.colour.properties.least,data:y};e===null?e=[P]:e.push(P),t++}let h=d.
grey;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const P={instancePath:s+"/colour/grey",schemaPath:"#/properti\
es/colour/properties/grey/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.
colour.properties.grey,data:h};e===null?e=[P]:e.push(P),t++}if(h<0||isNaN(h)){const P={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.
properties.colour.properties.grey,data:h};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/colour/grey",schemaPath:"\
#/properties/colour/properties/grey/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.grey.
type,parentSchema:N.properties.colour.properties.grey,data:h};e===null?e=[P]:e.push(P),t++}let m=d.psnr;if(typeof m=="nu\
mber"&&isFinite(m)){if(m<0||isNaN(m)){const P={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/properties/\
psnr/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.psnr,
data:m};e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/colour/psnr",schemaPath:"#/properties/colour/proper\
ties/psnr/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.psnr.type,parentSchema:N.properties.
colour.properties.psnr,data:m};e===null?e=[P]:e.push(P),t++}let n=d.fading;if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(
n)){const P={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.fading,data:n};e===null?e=[P]:e.push(
P),t++}if(n<0||isNaN(n)){const P={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/fading/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.fading,data:n};
e===null?e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/colour/fading",schemaPath:"#/properties/colour/properties/f\
ading/type",keyword:"type",params:{type:"number"},schema:N.properties.colour.properties.fading.type,parentSchema:N.properties.
colour.properties.fading,data:n};e===null?e=[P]:e.push(P),t++}let l=d.tint;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(
l)){const P={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},schema:1,parentSchema:N.properties.colour.properties.tint,data:l};e===null?e=[P]:e.push(P),t++}
if(l<0||isNaN(l)){const P={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.colour.properties.tint,data:l};e===null?e=[
P]:e.push(P),t++}}else{const P={instancePath:s+"/colour/tint",schemaPath:"#/properties/colour/properties/tint/type",keyword:"\
type",params:{type:"number"},schema:N.properties.colour.properties.tint.type,parentSchema:N.properties.colour.properties.
tint,data:l};e===null?e=[P]:e.push(P),t++}let g=d.glaring;if(typeof g=="number"&&isFinite(g)){if(g<1||isNaN(g)){const P={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:N.properties.colour.properties.glaring,data:g};e===null?e=[P]:e.push(P),t++}}else{const P={
instancePath:s+"/colour/glaring",schemaPath:"#/properties/colour/properties/glaring/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.glaring.type,parentSchema:N.properties.colour.properties.glaring,data:g};e===
null?e=[P]:e.push(P),t++}let A=d.clipped;if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A)){const P={instancePath:s+"\
/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.clipped,data:A};e===null?e=[P]:e.push(P),t++}if(A<0||isNaN(A)){const P={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.clipped,data:A};e===null?e=[P]:e.push(P),t++}}else{const P={
instancePath:s+"/colour/clipped",schemaPath:"#/properties/colour/properties/clipped/type",keyword:"type",params:{type:"n\
umber"},schema:N.properties.colour.properties.clipped.type,parentSchema:N.properties.colour.properties.clipped,data:A};e===
null?e=[P]:e.push(P),t++}let v=d.blown;if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v)){const P={instancePath:s+"/c\
olour/blown",schemaPath:"#/properties/colour/properties/blown/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:N.properties.colour.properties.blown,data:v};e===null?e=[P]:e.push(P),t++}if(v<0||isNaN(v)){const P={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:N.properties.colour.properties.blown,data:v};e===null?e=[P]:e.push(P),t++}}else{const P={
instancePath:s+"/colour/blown",schemaPath:"#/properties/colour/properties/blown/type",keyword:"type",params:{type:"numbe\
r"},schema:N.properties.colour.properties.blown.type,parentSchema:N.properties.colour.properties.blown,data:v};e===null?
e=[P]:e.push(P),t++}}else{const y={instancePath:s+"/colour",schemaPath:"#/properties/colour/type",keyword:"type",params:{
type:"object"},schema:N.properties.colour.type,parentSchema:N.properties.colour,data:d};e===null?e=[y]:e.push(y),t++}let p=r.
sharpness;if(p&&typeof p=="object"&&!Array.isArray(p)){p.melted===void 0&&(p.melted=.05),p.soft===void 0&&(p.soft=.35);for(const m in p)
if(!(m==="melted"||m==="soft")){const n={instancePath:s+"/sharpness",schemaPath:"#/properties/sharpness/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:N.properties.sharpness,data:p};
e===null?e=[n]:e.push(n),t++}let y=p.melted;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const m={instancePath:s+
"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.melted,data:y};e===null?e=[m]:e.push(m),t++}if(y<0||
isNaN(y)){const m={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melted/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.melted,data:y};e===null?
e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/sharpness/melted",schemaPath:"#/properties/sharpness/properties/melt\
ed/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.melted.type,parentSchema:N.properties.
sharpness.properties.melted,data:y};e===null?e=[m]:e.push(m),t++}let h=p.soft;if(typeof h=="number"&&isFinite(h)){if(h>1||
isNaN(h)){const m={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/properties/soft/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:N.properties.sharpness.properties.soft,data:h};e===null?
e=[m]:e.push(m),t++}if(h<0||isNaN(h)){const m={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharpness/prope\
rties/soft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.sharpness.properties.
soft,data:h};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/sharpness/soft",schemaPath:"#/properties/sharp\
ness/properties/soft/type",keyword:"type",params:{type:"number"},schema:N.properties.sharpness.properties.soft.type,parentSchema:N.
properties.sharpness.properties.soft,data:h};e===null?e=[m]:e.push(m),t++}}else{const y={instancePath:s+"/sharpness",schemaPath:"\
#/properties/sharpness/type",keyword:"type",params:{type:"object"},schema:N.properties.sharpness.type,parentSchema:N.properties.
sharpness,data:p};e===null?e=[y]:e.push(y),t++}let c=r.drift;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const y={
instancePath:s+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"integer"},schema:N.properties.
drift.type,parentSchema:N.properties.drift,data:c};e===null?e=[y]:e.push(y),t++}if(typeof c=="number"&&isFinite(c)){if(c>
64||isNaN(c)){const y={instancePath:s+"/drift",schemaPath:"#/properties/drift/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:N.properties.drift,data:c};e===null?e=[y]:e.push(y),t++}if(c<0||isNaN(c)){const y={
instancePath:s+"/drift",schemaPath:"#/properties/drift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:N.properties.drift,data:c};e===null?e=[y]:e.push(y),t++}}let b=r.memorised;if(!(typeof b=="number"&&!(b%1)&&
!isNaN(b)&&isFinite(b))){const y={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/type",keyword:"type",params:{
type:"integer"},schema:N.properties.memorised.type,parentSchema:N.properties.memorised,data:b};e===null?e=[y]:e.push(y),
t++}if(typeof b=="number"&&isFinite(b)){if(b>64||isNaN(b)){const y={instancePath:s+"/memorised",schemaPath:"#/properties\
/memorised/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:N.properties.memorised,data:b};
e===null?e=[y]:e.push(y),t++}if(b<0||isNaN(b)){const y={instancePath:s+"/memorised",schemaPath:"#/properties/memorised/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:N.properties.memorised,data:b};e===null?
e=[y]:e.push(y),t++}}let f=r.variety;if(f&&typeof f=="object"&&!Array.isArray(f)){f.bad===void 0&&(f.bad=.25),f.warn===void 0&&
(f.warn=.5);for(const m in f)if(!(m==="bad"||m==="warn")){const n={instancePath:s+"/variety",schemaPath:"#/properties/va\
riety/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:N.properties.
variety,data:f};e===null?e=[n]:e.push(n),t++}let y=f.bad;if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y)){const m={
instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:N.properties.variety.properties.bad,data:y};e===null?e=[m]:e.push(m),t++}if(y<0||isNaN(
y)){const m={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:N.properties.variety.properties.bad,data:y};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/variety/bad",schemaPath:"#/properties/variety/properties/bad/type",keyword:"type",params:{type:"\
number"},schema:N.properties.variety.properties.bad.type,parentSchema:N.properties.variety.properties.bad,data:y};e===null?
e=[m]:e.push(m),t++}let h=f.warn;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){const m={instancePath:s+"/variety\
/warn",schemaPath:"#/properties/variety/properties/warn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,
parentSchema:N.properties.variety.properties.warn,data:h};e===null?e=[m]:e.push(m),t++}if(h<0||isNaN(h)){const m={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:N.properties.variety.properties.warn,data:h};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+
"/variety/warn",schemaPath:"#/properties/variety/properties/warn/type",keyword:"type",params:{type:"number"},schema:N.properties.
variety.properties.warn.type,parentSchema:N.properties.variety.properties.warn,data:h};e===null?e=[m]:e.push(m),t++}}else{
const y={instancePath:s+"/variety",schemaPath:"#/properties/variety/type",keyword:"type",params:{type:"object"},schema:N.
properties.variety.type,parentSchema:N.properties.variety,data:f};e===null?e=[y]:e.push(y),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:r};e===null?e=[i]:e.push(i),
t++}return me.errors=e,t===0}function $e(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.every===void 0&&(r.every="1 epoch"),r.health===void 0&&(r.health={});
for(const a in r)if(!(a==="every"||a==="prompts"||a==="health")){const o={instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:K,data:r};e===null?e=[o]:e.push(
o),t++}let i=r.every;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"){const a={instancePath:s+
"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type:K.properties.every.type},schema:K.properties.every.
type,parentSchema:K.properties.every,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i))){const a={instancePath:s+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:K.properties.every,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!Ue.test(i)){
const a={instancePath:s+"/every",schemaPath:"#/properties/every/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{\
0,8} (steps?|epochs?)$"},schema:"^[1-9][0-9]{0,8} (steps?|epochs?)$",parentSchema:K.properties.every,data:i};e===null?e=
[a]:e.push(a),t++}if(r.prompts!==void 0){let a=r.prompts;if(Array.isArray(a)){if(a.length<1){const w={instancePath:s+"/p\
rompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:K.properties.
prompts,data:a};e===null?e=[w]:e.push(w),t++}const o=a.length;for(let w=0;w<o;w++)Oe(a[w],{instancePath:s+"/prompts/"+w,
parentData:a,parentDataProperty:w,rootData:j})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)}else{const o={instancePath:s+
"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:K.properties.prompts.type,
parentSchema:K.properties.prompts,data:a};e===null?e=[o]:e.push(o),t++}}if(me(r.health,{instancePath:s+"/health",parentData:r,
parentDataProperty:"health",rootData:j})||(e=e===null?me.errors:e.concat(me.errors),t=e.length),!s.startsWith("/defaults\
/")&&["prompts"].filter(a=>Object.hasOwn(r,a)).length!==1){const a={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:K.requiredWhenMerged,parentSchema:K,data:r};e===null?e=[a]:e.push(
a),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,
data:r};e===null?e=[i]:e.push(i),t++}return $e.errors=e,t===0}function ae(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.vae===void 0&&(r.vae="none"),r.trainer===
void 0&&(r.trainer="micro"),r.network===void 0&&(r.network={}),r.batch_size===void 0&&(r.batch_size=1),r.prior_loss_weight===
void 0&&(r.prior_loss_weight=1),r.gradient_accumulation===void 0&&(r.gradient_accumulation=1),r.optimizer===void 0&&(r.optimizer=
{}),r.seed===void 0&&(r.seed=0),r.keep_states===void 0&&(r.keep_states=3);for(const h in r)if(!re.call(S.properties,h)){
const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
schema:!1,parentSchema:S,data:r};e===null?e=[m]:e.push(m),t++}if(r.matrix!==void 0&&(oe(r.matrix,{instancePath:s+"/matri\
x",parentData:r,parentDataProperty:"matrix",rootData:j})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.method!==
void 0){let h=r.method;if(!(h==="lora"||h==="textual-inversion"||h==="hypernetwork"||h==="dreambooth"||h==="fine-tune")){
const m={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:S.properties.
method.enum},schema:S.properties.method.enum,parentSchema:S.properties.method,data:h};e===null?e=[m]:e.push(m),t++}}if(r.
base!==void 0){let h=r.base;if(typeof h!="string"){const m={instancePath:s+"/base",schemaPath:"#/properties/base/type",keyword:"\
type",params:{type:"string"},schema:S.properties.base.type,parentSchema:S.properties.base,data:h};e===null?e=[m]:e.push(
m),t++}}let a=r.vae;if(typeof a!="string"){const h={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"ty\
pe",params:{type:"string"},schema:S.properties.vae.type,parentSchema:S.properties.vae,data:a};e===null?e=[h]:e.push(h),t++}
if(r.datasets!==void 0){let h=r.datasets;if(Array.isArray(h)){if(h.length<1){const n={instancePath:s+"/datasets",schemaPath:"\
#/properties/datasets/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.properties.datasets,data:h};
e===null?e=[n]:e.push(n),t++}const m=h.length;for(let n=0;n<m;n++){let l=h[n];if(typeof l!="string"){const g={instancePath:s+
"/datasets/"+n,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type:"string"},schema:S.properties.datasets.
items.type,parentSchema:S.properties.datasets.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{const m={instancePath:s+
"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"array"},schema:S.properties.datasets.type,
parentSchema:S.properties.datasets,data:h};e===null?e=[m]:e.push(m),t++}}let o=r.trainer;const w=t;let u=!1;const d=t;if(o!==
"micro"){const h={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/0/enum",keyword:"enum",params:{allowedValues:S.
properties.trainer.anyOf[0].enum},schema:S.properties.trainer.anyOf[0].enum,parentSchema:S.properties.trainer.anyOf[0],data:o};
e===null?e=[h]:e.push(h),t++}var i=d===t;if(u=u||i,!u){const h=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.command===
void 0){const n={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/required",keyword:"required",params:{
missingProperty:"command"},schema:S.properties.trainer.anyOf[1].required,parentSchema:S.properties.trainer.anyOf[1],data:o};
e===null?e=[n]:e.push(n),t++}for(const n in o)if(n!=="command"){const l={instancePath:s+"/trainer",schemaPath:"#/propert\
ies/trainer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:S.
properties.trainer.anyOf[1],data:o};e===null?e=[l]:e.push(l),t++}if(o.command!==void 0){let n=o.command;if(Array.isArray(
n)){if(n.length<1){const g={instancePath:s+"/trainer/command",schemaPath:"#/properties/trainer/anyOf/1/properties/comman\
d/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.properties.trainer.anyOf[1].properties.command,data:n};
e===null?e=[g]:e.push(g),t++}const l=n.length;for(let g=0;g<l;g++){let A=n[g];if(typeof A!="string"){const v={instancePath:s+
"/trainer/command/"+g,schemaPath:"#/properties/trainer/anyOf/1/properties/command/items/type",keyword:"type",params:{type:"\
string"},schema:S.properties.trainer.anyOf[1].properties.command.items.type,parentSchema:S.properties.trainer.anyOf[1].properties.
command.items,data:A};e===null?e=[v]:e.push(v),t++}}}else{const l={instancePath:s+"/trainer/command",schemaPath:"#/prope\
rties/trainer/anyOf/1/properties/command/type",keyword:"type",params:{type:"array"},schema:S.properties.trainer.anyOf[1].
properties.command.type,parentSchema:S.properties.trainer.anyOf[1].properties.command,data:n};e===null?e=[l]:e.push(l),t++}}}else{
const n={instancePath:s+"/trainer",schemaPath:"#/properties/trainer/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:S.properties.trainer.anyOf[1].type,parentSchema:S.properties.trainer.anyOf[1],data:o};e===null?e=[n]:e.push(n),t++}
var i=h===t;u=u||i}if(u)t=w,e!==null&&(w?e.length=w:e=null);else{const h={instancePath:s+"/trainer",schemaPath:"#/proper\
ties/trainer/anyOf",keyword:"anyOf",params:{},schema:S.properties.trainer.anyOf,parentSchema:S.properties.trainer,data:o};
e===null?e=[h]:e.push(h),t++}if(je(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:j})||
(e=e===null?je.errors:e.concat(je.errors),t=e.length),r.schedule!==void 0){let h=r.schedule;if(!(typeof h=="number"&&isFinite(
h))&&typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){const m={instancePath:s+"/schedule",schemaPath:"#/\
properties/schedule/type",keyword:"type",params:{type:S.properties.schedule.type},schema:S.properties.schedule.type,parentSchema:S.
properties.schedule,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="string"&&h.length<1){const m={instancePath:s+"/sc\
hedule",schemaPath:"#/properties/schedule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
schedule,data:h};e===null?e=[m]:e.push(m),t++}if(h&&typeof h=="object"&&!Array.isArray(h)){h.warmup===void 0&&(h.warmup=
0);for(const n in h)if(!(n==="constant"||n==="linear"||n==="cosine"||n==="anneal"||n==="warmup")){const l={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:S.properties.schedule,data:h};e===null?e=[l]:e.push(l),t++}if(h.constant!==void 0&&(U(h.constant,
{instancePath:s+"/schedule/constant",parentData:h,parentDataProperty:"constant",rootData:j})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length)),h.linear!==void 0){let n=h.linear;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.end===void 0&&
(n.end=0),n.peak===void 0){const g={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linea\
r/required",keyword:"required",params:{missingProperty:"peak"},schema:S.properties.schedule.properties.linear.required,parentSchema:S.
properties.schedule.properties.linear,data:n};e===null?e=[g]:e.push(g),t++}for(const g in n)if(!(g==="peak"||g==="end")){
const A={instancePath:s+"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:S.properties.schedule.properties.linear,data:n};
e===null?e=[A]:e.push(A),t++}n.peak!==void 0&&(U(n.peak,{instancePath:s+"/schedule/linear/peak",parentData:n,parentDataProperty:"\
peak",rootData:j})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));let l=n.end;if(typeof l=="number"&&isFinite(l)){
if(l>1||isNaN(l)){const g={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/pro\
perties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.
linear.properties.end,data:l};e===null?e=[g]:e.push(g),t++}if(l<0||isNaN(l)){const g={instancePath:s+"/schedule/linear/e\
nd",schemaPath:"#/properties/schedule/properties/linear/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:S.properties.schedule.properties.linear.properties.end,data:l};e===null?e=[g]:e.push(g),t++}}else{
const g={instancePath:s+"/schedule/linear/end",schemaPath:"#/properties/schedule/properties/linear/properties/end/type",
keyword:"type",params:{type:"number"},schema:S.properties.schedule.properties.linear.properties.end.type,parentSchema:S.
properties.schedule.properties.linear.properties.end,data:l};e===null?e=[g]:e.push(g),t++}}else{const l={instancePath:s+
"/schedule/linear",schemaPath:"#/properties/schedule/properties/linear/type",keyword:"type",params:{type:"object"},schema:S.
properties.schedule.properties.linear.type,parentSchema:S.properties.schedule.properties.linear,data:n};e===null?e=[l]:e.
push(l),t++}}if(h.cosine!==void 0){let n=h.cosine;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.end===void 0&&(n.end=
0),n.restarts===void 0&&(n.restarts=0),n.decay===void 0&&(n.decay=1),n.peak===void 0){const v={instancePath:s+"/schedule\
/cosine",schemaPath:"#/properties/schedule/properties/cosine/required",keyword:"required",params:{missingProperty:"peak"},
schema:S.properties.schedule.properties.cosine.required,parentSchema:S.properties.schedule.properties.cosine,data:n};e===
null?e=[v]:e.push(v),t++}for(const v in n)if(!(v==="peak"||v==="end"||v==="restarts"||v==="decay")){const P={instancePath:s+
"/schedule/cosine",schemaPath:"#/properties/schedule/properties/cosine/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:v},schema:!1,parentSchema:S.properties.schedule.properties.cosine,data:n};e===null?e=[P]:
e.push(P),t++}n.peak!==void 0&&(U(n.peak,{instancePath:s+"/schedule/cosine/peak",parentData:n,parentDataProperty:"peak",
rootData:j})||(e=e===null?U.errors:e.concat(U.errors),t=e.length));let l=n.end;if(typeof l=="number"&&isFinite(l)){if(l>
1||isNaN(l)){const v={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properti\
es/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.
cosine.properties.end,data:l};e===null?e=[v]:e.push(v),t++}if(l<0||isNaN(l)){const v={instancePath:s+"/schedule/cosine/e\
nd",schemaPath:"#/properties/schedule/properties/cosine/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},schema:0,parentSchema:S.properties.schedule.properties.cosine.properties.end,data:l};e===null?e=[v]:e.push(v),t++}}else{
const v={instancePath:s+"/schedule/cosine/end",schemaPath:"#/properties/schedule/properties/cosine/properties/end/type",
keyword:"type",params:{type:"number"},schema:S.properties.schedule.properties.cosine.properties.end.type,parentSchema:S.
properties.schedule.properties.cosine.properties.end,data:l};e===null?e=[v]:e.push(v),t++}let g=n.restarts;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const v={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/type",keyword:"type",params:{type:"integer"},schema:S.properties.schedule.
properties.cosine.properties.restarts.type,parentSchema:S.properties.schedule.properties.cosine.properties.restarts,data:g};
e===null?e=[v]:e.push(v),t++}if(typeof g=="number"&&isFinite(g)){if(g>1e3||isNaN(g)){const v={instancePath:s+"/schedule/\
cosine/restarts",schemaPath:"#/properties/schedule/properties/cosine/properties/restarts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},schema:1e3,parentSchema:S.properties.schedule.properties.cosine.properties.restarts,data:g};e===
null?e=[v]:e.push(v),t++}if(g<0||isNaN(g)){const v={instancePath:s+"/schedule/cosine/restarts",schemaPath:"#/properties/\
schedule/properties/cosine/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.
properties.schedule.properties.cosine.properties.restarts,data:g};e===null?e=[v]:e.push(v),t++}}let A=n.decay;if(typeof A==
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
properties.schedule.properties.cosine,data:n};e===null?e=[l]:e.push(l),t++}}if(h.anneal!==void 0){let n=h.anneal;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.start===void 0&&(n.start=""),n.cycles===void 0){const g={instancePath:s+"/schedule/ann\
eal",schemaPath:"#/properties/schedule/properties/anneal/required",keyword:"required",params:{missingProperty:"cycles"},
schema:S.properties.schedule.properties.anneal.required,parentSchema:S.properties.schedule.properties.anneal,data:n};e===
null?e=[g]:e.push(g),t++}for(const g in n)if(!(g==="start"||g==="cycles")){const A={instancePath:s+"/schedule/anneal",schemaPath:"\
#/properties/schedule/properties/anneal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
schema:!1,parentSchema:S.properties.schedule.properties.anneal,data:n};e===null?e=[A]:e.push(A),t++}let l=n.start;if(typeof l!=
"string"){const g={instancePath:s+"/schedule/anneal/start",schemaPath:"#/properties/schedule/properties/anneal/propertie\
s/start/type",keyword:"type",params:{type:"string"},schema:S.properties.schedule.properties.anneal.properties.start.type,
parentSchema:S.properties.schedule.properties.anneal.properties.start,data:l};e===null?e=[g]:e.push(g),t++}if(n.cycles!==
void 0){let g=n.cycles;if(Array.isArray(g)){if(g.length<1){const v={instancePath:s+"/schedule/anneal/cycles",schemaPath:"\
#/properties/schedule/properties/anneal/properties/cycles/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.
properties.schedule.properties.anneal.properties.cycles,data:g};e===null?e=[v]:e.push(v),t++}const A=g.length;for(let v=0;v<
A;v++){let P=g[v];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.burst===void 0){const k={instancePath:s+"/schedule/a\
nneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",
params:{missingProperty:"burst"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:S.
properties.schedule.properties.anneal.properties.cycles.items,data:P};e===null?e=[k]:e.push(k),t++}if(P.steps===void 0){
const k={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycl\
es/items/required",keyword:"required",params:{missingProperty:"steps"},schema:S.properties.schedule.properties.anneal.properties.
cycles.items.required,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items,data:P};e===null?e=[k]:
e.push(k),t++}if(P.base===void 0){const k={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule\
/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"base"},schema:S.properties.
schedule.properties.anneal.properties.cycles.items.required,parentSchema:S.properties.schedule.properties.anneal.properties.
cycles.items,data:P};e===null?e=[k]:e.push(k),t++}if(P.period===void 0){const k={instancePath:s+"/schedule/anneal/cycles\
/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"required",params:{missingProperty:"\
period"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.required,parentSchema:S.properties.schedule.
properties.anneal.properties.cycles.items,data:P};e===null?e=[k]:e.push(k),t++}if(P.until===void 0){const k={instancePath:s+
"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/required",keyword:"\
required",params:{missingProperty:"until"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.required,
parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items,data:P};e===null?e=[k]:e.push(k),t++}for(const k in P)
if(!(k==="burst"||k==="steps"||k==="base"||k==="period"||k==="until")){const q={instancePath:s+"/schedule/anneal/cycles/"+
v,schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:k},schema:!1,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.
items,data:P};e===null?e=[q]:e.push(q),t++}if(P.burst!==void 0&&(U(P.burst,{instancePath:s+"/schedule/anneal/cycles/"+v+
"/burst",parentData:P,parentDataProperty:"burst",rootData:j})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),P.steps!==
void 0){let k=P.steps;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const q={instancePath:s+"/schedule/annea\
l/cycles/"+v+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/type",
keyword:"type",params:{type:"integer"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.
steps.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.steps,data:k};e===null?
e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)&&(k<1||isNaN(k))){const q={instancePath:s+"/schedule/anneal/cycle\
s/"+v+"/steps",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/steps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.
items.properties.steps,data:k};e===null?e=[q]:e.push(q),t++}}if(P.base!==void 0&&(U(P.base,{instancePath:s+"/schedule/an\
neal/cycles/"+v+"/base",parentData:P,parentDataProperty:"base",rootData:j})||(e=e===null?U.errors:e.concat(U.errors),t=e.
length)),P.period!==void 0){let k=P.period;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const q={instancePath:s+
"/schedule/anneal/cycles/"+v+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/prope\
rties/period/type",keyword:"type",params:{type:"integer"},schema:S.properties.schedule.properties.anneal.properties.cycles.
items.properties.period.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.period,
data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)&&(k<2||isNaN(k))){const q={instancePath:s+"/sche\
dule/anneal/cycles/"+v+"/period",schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/\
period/minimum",keyword:"minimum",params:{comparison:">=",limit:2},schema:2,parentSchema:S.properties.schedule.properties.
anneal.properties.cycles.items.properties.period,data:k};e===null?e=[q]:e.push(q),t++}}if(P.until!==void 0){let k=P.until;
if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){const q={instancePath:s+"/schedule/anneal/cycles/"+v+"/until",
schemaPath:"#/properties/schedule/properties/anneal/properties/cycles/items/properties/until/type",keyword:"type",params:{
type:"integer"},schema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.until.type,parentSchema:S.
properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k==
"number"&&isFinite(k)&&(k<1||isNaN(k))){const q={instancePath:s+"/schedule/anneal/cycles/"+v+"/until",schemaPath:"#/prop\
erties/schedule/properties/anneal/properties/cycles/items/properties/until/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items.properties.until,data:k};
e===null?e=[q]:e.push(q),t++}}}else{const k={instancePath:s+"/schedule/anneal/cycles/"+v,schemaPath:"#/properties/schedu\
le/properties/anneal/properties/cycles/items/type",keyword:"type",params:{type:"object"},schema:S.properties.schedule.properties.
anneal.properties.cycles.items.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles.items,data:P};
e===null?e=[k]:e.push(k),t++}}}else{const A={instancePath:s+"/schedule/anneal/cycles",schemaPath:"#/properties/schedule/\
properties/anneal/properties/cycles/type",keyword:"type",params:{type:"array"},schema:S.properties.schedule.properties.anneal.
properties.cycles.type,parentSchema:S.properties.schedule.properties.anneal.properties.cycles,data:g};e===null?e=[A]:e.push(
A),t++}}}else{const l={instancePath:s+"/schedule/anneal",schemaPath:"#/properties/schedule/properties/anneal/type",keyword:"\
type",params:{type:"object"},schema:S.properties.schedule.properties.anneal.type,parentSchema:S.properties.schedule.properties.
anneal,data:n};e===null?e=[l]:e.push(l),t++}}let m=h.warmup;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const n={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/type",keyword:"type",params:{type:"\
integer"},schema:S.properties.schedule.properties.warmup.type,parentSchema:S.properties.schedule.properties.warmup,data:m};
e===null?e=[n]:e.push(n),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){const n={instancePath:s+"/schedule/\
warmup",schemaPath:"#/properties/schedule/properties/warmup/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
schema:1e5,parentSchema:S.properties.schedule.properties.warmup,data:m};e===null?e=[n]:e.push(n),t++}if(m<0||isNaN(m)){const n={
instancePath:s+"/schedule/warmup",schemaPath:"#/properties/schedule/properties/warmup/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:S.properties.schedule.properties.warmup,data:m};e===null?e=[n]:e.push(n),
t++}}if(!s.startsWith("/defaults/")&&["constant","linear","cosine","anneal"].filter(n=>Object.hasOwn(h,n)).length!==1){const n={
instancePath:s+"/schedule",schemaPath:"#/properties/schedule/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:[
"constant","linear","cosine","anneal"]},schema:S.properties.schedule.requiredWhenMerged,parentSchema:S.properties.schedule,
data:h};e===null?e=[n]:e.push(n),t++}}}if(r.steps!==void 0){let h=r.steps;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){const m={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"integer"},schema:S.
properties.steps.type,parentSchema:S.properties.steps,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="number"&&isFinite(
h)&&(h<1||isNaN(h))){const m={instancePath:s+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:S.properties.steps,data:h};e===null?e=[m]:e.push(m),t++}}if(r.epochs!==void 0){
let h=r.epochs;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const m={instancePath:s+"/epochs",schemaPath:"#\
/properties/epochs/type",keyword:"type",params:{type:"integer"},schema:S.properties.epochs.type,parentSchema:S.properties.
epochs,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){const m={instancePath:s+
"/epochs",schemaPath:"#/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.
properties.epochs,data:h};e===null?e=[m]:e.push(m),t++}}let p=r.batch_size;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const h={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"intege\
r"},schema:S.properties.batch_size.type,parentSchema:S.properties.batch_size,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const h={instancePath:s+"/batch_size",schemaPath:"#/properties/batch_size/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.batch_size,data:p};e===null?e=[
h]:e.push(h),t++}let c=r.prior_loss_weight;if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(c)){const h={instancePath:s+
"/prior_loss_weight",schemaPath:"#/properties/prior_loss_weight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:S.properties.prior_loss_weight,data:c};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+
"/prior_loss_weight",schemaPath:"#/properties/prior_loss_weight/type",keyword:"type",params:{type:"number"},schema:S.properties.
prior_loss_weight.type,parentSchema:S.properties.prior_loss_weight,data:c};e===null?e=[h]:e.push(h),t++}let b=r.gradient_accumulation;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const h={instancePath:s+"/gradient_accumulation",schemaPath:"#\
/properties/gradient_accumulation/type",keyword:"type",params:{type:"integer"},schema:S.properties.gradient_accumulation.
type,parentSchema:S.properties.gradient_accumulation,data:b};e===null?e=[h]:e.push(h),t++}if(typeof b=="number"&&isFinite(
b)&&(b<1||isNaN(b))){const h={instancePath:s+"/gradient_accumulation",schemaPath:"#/properties/gradient_accumulation/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.gradient_accumulation,data:b};
e===null?e=[h]:e.push(h),t++}r.unet_lr!==void 0&&(ie(r.unet_lr,{instancePath:s+"/unet_lr",parentData:r,parentDataProperty:"\
unet_lr",rootData:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.text_encoder_lr!==void 0&&(ie(r.text_encoder_lr,
{instancePath:s+"/text_encoder_lr",parentData:r,parentDataProperty:"text_encoder_lr",rootData:j})||(e=e===null?ie.errors:
e.concat(ie.errors),t=e.length)),qe(r.optimizer,{instancePath:s+"/optimizer",parentData:r,parentDataProperty:"optimizer",
rootData:j})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);let f=r.seed;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integ\
er"},schema:S.properties.seed.type,parentSchema:S.properties.seed,data:f};e===null?e=[h]:e.push(h),t++}if(typeof f=="num\
ber"&&isFinite(f)){if(f>4294967295||isNaN(f)){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:4294967295},schema:4294967295,parentSchema:S.properties.seed,data:f};e===null?e=[
h]:e.push(h),t++}if(f<0||isNaN(f)){const h={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},schema:0,parentSchema:S.properties.seed,data:f};e===null?e=[h]:e.push(h),t++}}if(r.
clip_skip!==void 0){let h=r.clip_skip;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const m={instancePath:s+
"/clip_skip",schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:S.properties.clip_skip.
type,parentSchema:S.properties.clip_skip,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="number"&&isFinite(h)&&(h<1||
isNaN(h))){const m={instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:S.properties.clip_skip,data:h};e===null?e=[m]:e.push(m),t++}}if(r.previews!==void 0&&
($e(r.previews,{instancePath:s+"/previews",parentData:r,parentDataProperty:"previews",rootData:j})||(e=e===null?$e.errors:
e.concat($e.errors),t=e.length)),r.save_every!==void 0){let h=r.save_every;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){const m={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/type",keyword:"type",params:{type:"intege\
r"},schema:S.properties.save_every.type,parentSchema:S.properties.save_every,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h==
"number"&&isFinite(h)&&(h<1||isNaN(h))){const m={instancePath:s+"/save_every",schemaPath:"#/properties/save_every/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S.properties.save_every,data:h};e===null?e=[
m]:e.push(m),t++}}let y=r.keep_states;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const h={instancePath:s+
"/keep_states",schemaPath:"#/properties/keep_states/type",keyword:"type",params:{type:"integer"},schema:S.properties.keep_states.
type,parentSchema:S.properties.keep_states,data:y};e===null?e=[h]:e.push(h),t++}if(typeof y=="number"&&isFinite(y)&&(y<0||
isNaN(y))){const h={instancePath:s+"/keep_states",schemaPath:"#/properties/keep_states/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:S.properties.keep_states,data:y};e===null?e=[h]:e.push(h),t++}if(!s.startsWith(
"/defaults/")){if(["method"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,schemaPath:"#/requiredWhe\
nMerged",keyword:"requiredWhenMerged",params:{names:["method"]},schema:S.requiredWhenMerged,parentSchema:S,data:r};e===null?
e=[h]:e.push(h),t++}if(["base"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,schemaPath:"#/required\
WhenMerged",keyword:"requiredWhenMerged",params:{names:["base"]},schema:S.requiredWhenMerged,parentSchema:S,data:r};e===
null?e=[h]:e.push(h),t++}if(["datasets"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,schemaPath:"#\
/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["datasets"]},schema:S.requiredWhenMerged,parentSchema:S,
data:r};e===null?e=[h]:e.push(h),t++}if(["schedule"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,schemaPath:"\
#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["schedule"]},schema:S.requiredWhenMerged,parentSchema:S,
data:r};e===null?e=[h]:e.push(h),t++}if(["steps","epochs"].filter(h=>Object.hasOwn(r,h)).length!==1){const h={instancePath:s,
schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["steps","epochs"]},schema:S.requiredWhenMerged,
parentSchema:S,data:r};e===null?e=[h]:e.push(h),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:S.type,parentSchema:S,data:r};e===null?e=[a]:e.push(a),t++}return ae.errors=e,t===0}const M={type:"\
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
en file."}}};function pe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,t=0;const i=t,
a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.alpha===void 0&&(w="alpha")||r.blocks===void 0&&(w="blocks")){
const u={};e===null?e=[u]:e.push(u),t++}}var o=a===t;if(o){const w={instancePath:s,schemaPath:"#/not",keyword:"not",params:{},
schema:M.not,parentSchema:M,data:r};e===null?e=[w]:e.push(w),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){r.method===void 0&&(r.method="weighted-sum"),r.loras===void 0&&(r.loras={}),r.dtype===void 0&&
(r.dtype="fp16");for(const p in r)if(!(p==="matrix"||p==="method"||p==="models"||p==="alpha"||p==="blocks"||p==="loras"||
p==="vae"||p==="dtype")){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:M,data:r};e===null?e=[c]:e.push(c),t++}r.matrix!==void 0&&(oe(r.matrix,{instancePath:s+
"/matrix",parentData:r,parentDataProperty:"matrix",rootData:j})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length));
let w=r.method;if(w!=="weighted-sum"){const p={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"e\
num",params:{allowedValues:M.properties.method.enum},schema:M.properties.method.enum,parentSchema:M.properties.method,data:w};
e===null?e=[p]:e.push(p),t++}if(r.models!==void 0){let p=r.models;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const c in p)
if(!(c==="a"||c==="b")){const b={instancePath:s+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:M.properties.models,data:p};e===null?e=[b]:e.
push(b),t++}if(p.a!==void 0){let c=p.a;if(typeof c!="string"){const b={instancePath:s+"/models/a",schemaPath:"#/properti\
es/models/properties/a/type",keyword:"type",params:{type:"string"},schema:M.properties.models.properties.a.type,parentSchema:M.
properties.models.properties.a,data:c};e===null?e=[b]:e.push(b),t++}}if(p.b!==void 0){let c=p.b;if(typeof c!="string"){const b={
instancePath:s+"/models/b",schemaPath:"#/properties/models/properties/b/type",keyword:"type",params:{type:"string"},schema:M.
properties.models.properties.b.type,parentSchema:M.properties.models.properties.b,data:c};e===null?e=[b]:e.push(b),t++}}
if(!s.startsWith("/defaults/")&&["a"].filter(c=>Object.hasOwn(p,c)).length!==1){const c={instancePath:s+"/models",schemaPath:"\
#/properties/models/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["a"]},schema:M.properties.models.requiredWhenMerged,
parentSchema:M.properties.models,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},schema:M.properties.models.type,parentSchema:M.properties.
models,data:p};e===null?e=[c]:e.push(c),t++}}if(r.alpha!==void 0){let p=r.alpha;if(typeof p=="number"&&isFinite(p)){if(p>
1||isNaN(p)){const c={instancePath:s+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:M.properties.alpha,data:p};e===null?e=[c]:e.push(c),t++}if(p<0||isNaN(p)){const c={instancePath:s+
"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:M.
properties.alpha,data:p};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/alpha",schemaPath:"#/properties/al\
pha/type",keyword:"type",params:{type:"number"},schema:M.properties.alpha.type,parentSchema:M.properties.alpha,data:p};e===
null?e=[c]:e.push(c),t++}}if(r.blocks!==void 0){let p=r.blocks;if(Array.isArray(p)){if(p.length>26){const b={instancePath:s+
"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:26},schema:26,parentSchema:M.properties.
blocks,data:p};e===null?e=[b]:e.push(b),t++}if(p.length<26){const b={instancePath:s+"/blocks",schemaPath:"#/properties/b\
locks/minItems",keyword:"minItems",params:{limit:26},schema:26,parentSchema:M.properties.blocks,data:p};e===null?e=[b]:e.
push(b),t++}const c=p.length;for(let b=0;b<c;b++){let f=p[b];if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f)){const y={
instancePath:s+"/blocks/"+b,schemaPath:"#/properties/blocks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
schema:1,parentSchema:M.properties.blocks.items,data:f};e===null?e=[y]:e.push(y),t++}if(f<0||isNaN(f)){const y={instancePath:s+
"/blocks/"+b,schemaPath:"#/properties/blocks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:M.properties.blocks.items,data:f};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/blocks/"+b,schemaPath:"\
#/properties/blocks/items/type",keyword:"type",params:{type:"number"},schema:M.properties.blocks.items.type,parentSchema:M.
properties.blocks.items,data:f};e===null?e=[y]:e.push(y),t++}}}else{const c={instancePath:s+"/blocks",schemaPath:"#/prop\
erties/blocks/type",keyword:"type",params:{type:"array"},schema:M.properties.blocks.type,parentSchema:M.properties.blocks,
data:p};e===null?e=[c]:e.push(c),t++}}let u=r.loras;if(u&&typeof u=="object"&&!Array.isArray(u))for(const p in u){let c=u[p];
if(!(typeof c=="number"&&isFinite(c))){const b={instancePath:s+"/loras/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/loras/additionalProperties/type",keyword:"type",params:{type:"number"},schema:M.properties.loras.additionalProperties.
type,parentSchema:M.properties.loras.additionalProperties,data:c};e===null?e=[b]:e.push(b),t++}}else{const p={instancePath:s+
"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type:"object"},schema:M.properties.loras.type,parentSchema:M.
properties.loras,data:u};e===null?e=[p]:e.push(p),t++}if(r.vae!==void 0){let p=r.vae;if(typeof p!="string"){const c={instancePath:s+
"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"string"},schema:M.properties.vae.type,parentSchema:M.
properties.vae,data:p};e===null?e=[c]:e.push(c),t++}}let d=r.dtype;if(!(d==="fp16"||d==="fp32")){const p={instancePath:s+
"/dtype",schemaPath:"#/properties/dtype/enum",keyword:"enum",params:{allowedValues:M.properties.dtype.enum},schema:M.properties.
dtype.enum,parentSchema:M.properties.dtype,data:d};e===null?e=[p]:e.push(p),t++}if(!s.startsWith("/defaults/")&&["models"].
filter(p=>Object.hasOwn(r,p)).length!==1){const p={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["models"]},schema:M.requiredWhenMerged,parentSchema:M,data:r};e===null?e=[p]:e.push(p),t++}}else{
const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===
null?e=[w]:e.push(w),t++}return pe.errors=e,t===0}const B={type:"object",additionalProperties:!1,requiredWhenMerged:[["c\
heckpoint","vae"]],dependencies:{clip_skip:["checkpoint"]},properties:{checkpoint:{type:"string",minLength:1,description:"\
A Stable Diffusion checkpoint in one file, relative to the project."},vae:{type:"string",minLength:1,description:"A VAE \
file, relative to the project."},clip_skip:{type:"integer",minimum:1,description:"Text encoder layer that prompts are re\
ad from: 1 the last (when absent), 2 the one before it."}}};function We(r,{instancePath:s="",parentData:E,parentDataProperty:V,
rootData:j=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="checkpoint"||i===
"vae"||i==="clip_skip")){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:B,data:r};e===null?e=[a]:e.push(a),t++}if(r.clip_skip!==void 0&&r.checkpoint===
void 0){const i={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"clip_skip",missingProperty:"\
checkpoint",depsCount:1,deps:"checkpoint"},schema:B.dependencies,parentSchema:B,data:r};e===null?e=[i]:e.push(i),t++}if(r.
checkpoint!==void 0){let i=r.checkpoint;if(typeof i=="string"){if(i.length<1){const a={instancePath:s+"/checkpoint",schemaPath:"\
#/properties/checkpoint/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.properties.checkpoint,data:i};
e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"\
type",params:{type:"string"},schema:B.properties.checkpoint.type,parentSchema:B.properties.checkpoint,data:i};e===null?e=
[a]:e.push(a),t++}}if(r.vae!==void 0){let i=r.vae;if(typeof i=="string"){if(i.length<1){const a={instancePath:s+"/vae",schemaPath:"\
#/properties/vae/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.properties.vae,data:i};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/vae",schemaPath:"#/properties/vae/type",keyword:"type",params:{type:"\
string"},schema:B.properties.vae.type,parentSchema:B.properties.vae,data:i};e===null?e=[a]:e.push(a),t++}}if(r.clip_skip!==
void 0){let i=r.clip_skip;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={instancePath:s+"/clip_skip",
schemaPath:"#/properties/clip_skip/type",keyword:"type",params:{type:"integer"},schema:B.properties.clip_skip.type,parentSchema:B.
properties.clip_skip,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const a={
instancePath:s+"/clip_skip",schemaPath:"#/properties/clip_skip/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:B.properties.clip_skip,data:i};e===null?e=[a]:e.push(a),t++}}if(!s.startsWith("/defaults/")&&["che\
ckpoint","vae"].filter(i=>Object.hasOwn(r,i)).length!==1){const i={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["checkpoint","vae"]},schema:B.requiredWhenMerged,parentSchema:B,data:r};e===null?e=[i]:
e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,
data:r};e===null?e=[i]:e.push(i),t++}return We.errors=e,t===0}const O={type:"object",additionalProperties:!1,requiredWhenMerged:[
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
s/health",default:{}}}};function Fe(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.negative===void 0&&(r.negative=""),r.seeds===void 0&&(r.seeds=6),r.strengths===
void 0&&(r.strengths=[1]),r.steps===void 0&&(r.steps=20),r.cfg===void 0&&(r.cfg=7),r.health===void 0&&(r.health={});for(const f in r)
if(!re.call(O.properties,f)){const y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f},schema:!1,parentSchema:O,data:r};e===null?e=[y]:e.push(y),t++}if(r.trainings!==void 0){let f=r.
trainings;if(Array.isArray(f)){if(f.length<1){const n={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.trainings,data:f};e===null?e=[n]:e.push(n),
t++}const y=f.length;for(let n=0;n<y;n++){let l=f[n];if(typeof l!="string"){const g={instancePath:s+"/trainings/"+n,schemaPath:"\
#/properties/trainings/items/type",keyword:"type",params:{type:"string"},schema:O.properties.trainings.items.type,parentSchema:O.
properties.trainings.items,data:l};e===null?e=[g]:e.push(g),t++}}let h=f.length,m;if(h>1){const n={};for(;h--;){let l=f[h];
if(typeof l=="string"){if(typeof n[l]=="number"){m=n[l];const g={instancePath:s+"/trainings",schemaPath:"#/properties/tr\
ainings/uniqueItems",keyword:"uniqueItems",params:{i:h,j:m},schema:!0,parentSchema:O.properties.trainings,data:f};e===null?
e=[g]:e.push(g),t++;break}n[l]=h}}}}else{const y={instancePath:s+"/trainings",schemaPath:"#/properties/trainings/type",keyword:"\
type",params:{type:"array"},schema:O.properties.trainings.type,parentSchema:O.properties.trainings,data:f};e===null?e=[y]:
e.push(y),t++}}if(r.prompts!==void 0){let f=r.prompts;if(Array.isArray(f)){if(f.length<1){const h={instancePath:s+"/prom\
pts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.prompts,
data:f};e===null?e=[h]:e.push(h),t++}const y=f.length;for(let h=0;h<y;h++){let m=f[h];if(typeof m=="string"){if(m.length<
1){const n={instancePath:s+"/prompts/"+h,schemaPath:"#/properties/prompts/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:O.properties.prompts.items,data:m};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/pr\
ompts/"+h,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type:"string"},schema:O.properties.prompts.
items.type,parentSchema:O.properties.prompts.items,data:m};e===null?e=[n]:e.push(n),t++}}}else{const y={instancePath:s+"\
/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type:"array"},schema:O.properties.prompts.type,parentSchema:O.
properties.prompts,data:f};e===null?e=[y]:e.push(y),t++}}let a=r.negative;if(typeof a!="string"){const f={instancePath:s+
"/negative",schemaPath:"#/properties/negative/type",keyword:"type",params:{type:"string"},schema:O.properties.negative.type,
parentSchema:O.properties.negative,data:a};e===null?e=[f]:e.push(f),t++}let o=r.seeds;const w=t;let u=!1;const d=t;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/0/type",
keyword:"type",params:{type:"integer"},schema:O.properties.seeds.anyOf[0].type,parentSchema:O.properties.seeds.anyOf[0],
data:o};e===null?e=[f]:e.push(f),t++}if(typeof o=="number"&&isFinite(o)){if(o>64||isNaN(o)){const f={instancePath:s+"/se\
eds",schemaPath:"#/properties/seeds/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:O.
properties.seeds.anyOf[0],data:o};e===null?e=[f]:e.push(f),t++}if(o<1||isNaN(o)){const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.
seeds.anyOf[0],data:o};e===null?e=[f]:e.push(f),t++}}var i=d===t;if(u=u||i,!u){const f=t;if(Array.isArray(o)){if(o.length>
64){const l={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/maxItems",keyword:"maxItems",params:{limit:64},
schema:64,parentSchema:O.properties.seeds.anyOf[1],data:o};e===null?e=[l]:e.push(l),t++}if(o.length<1){const l={instancePath:s+
"/seeds",schemaPath:"#/properties/seeds/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.
seeds.anyOf[1],data:o};e===null?e=[l]:e.push(l),t++}const h=o.length;for(let l=0;l<h;l++){let g=o[l];if(!(typeof g=="num\
ber"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const A={instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/\
type",keyword:"type",params:{type:"integer"},schema:O.properties.seeds.anyOf[1].items.type,parentSchema:O.properties.seeds.
anyOf[1].items,data:g};e===null?e=[A]:e.push(A),t++}if(typeof g=="number"&&isFinite(g)){if(g>4294967295||isNaN(g)){const A={
instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4294967295},schema:4294967295,parentSchema:O.properties.seeds.anyOf[1].items,data:g};e===null?e=[A]:e.push(A),t++}
if(g<0||isNaN(g)){const A={instancePath:s+"/seeds/"+l,schemaPath:"#/properties/seeds/anyOf/1/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.seeds.anyOf[1].items,data:g};e===null?e=[A]:e.
push(A),t++}}}let m=o.length,n;if(m>1){const l={};for(;m--;){let g=o[m];if(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)){if(typeof l[g]=="number"){n=l[g];const A={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/uniqueItems",
keyword:"uniqueItems",params:{i:m,j:n},schema:!0,parentSchema:O.properties.seeds.anyOf[1],data:o};e===null?e=[A]:e.push(
A),t++;break}l[g]=m}}}}else{const h={instancePath:s+"/seeds",schemaPath:"#/properties/seeds/anyOf/1/type",keyword:"type",
params:{type:"array"},schema:O.properties.seeds.anyOf[1].type,parentSchema:O.properties.seeds.anyOf[1],data:o};e===null?
e=[h]:e.push(h),t++}var i=f===t;u=u||i}if(u)t=w,e!==null&&(w?e.length=w:e=null);else{const f={instancePath:s+"/seeds",schemaPath:"\
#/properties/seeds/anyOf",keyword:"anyOf",params:{},schema:O.properties.seeds.anyOf,parentSchema:O.properties.seeds,data:o};
e===null?e=[f]:e.push(f),t++}let p=r.strengths;if(Array.isArray(p)){if(p.length<1){const m={instancePath:s+"/strengths",
schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.strengths,
data:p};e===null?e=[m]:e.push(m),t++}const f=p.length;for(let m=0;m<f;m++){let n=p[m];if(typeof n=="number"&&isFinite(n)){
if(n<0||isNaN(n)){const l={instancePath:s+"/strengths/"+m,schemaPath:"#/properties/strengths/items/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.strengths.items,data:n};e===null?e=[l]:e.push(
l),t++}}else{const l={instancePath:s+"/strengths/"+m,schemaPath:"#/properties/strengths/items/type",keyword:"type",params:{
type:"number"},schema:O.properties.strengths.items.type,parentSchema:O.properties.strengths.items,data:n};e===null?e=[l]:
e.push(l),t++}}let y=p.length,h;if(y>1){const m={};for(;y--;){let n=p[y];if(typeof n=="number"&&isFinite(n)){if(typeof m[n]==
"number"){h=m[n];const l={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/uniqueItems",keyword:"uniqueIte\
ms",params:{i:y,j:h},schema:!0,parentSchema:O.properties.strengths,data:p};e===null?e=[l]:e.push(l),t++;break}m[n]=y}}}}else{
const f={instancePath:s+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},schema:O.
properties.strengths.type,parentSchema:O.properties.strengths,data:p};e===null?e=[f]:e.push(f),t++}if(r.width!==void 0){
let f=r.width;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const y={instancePath:s+"/width",schemaPath:"#/p\
roperties/width/type",keyword:"type",params:{type:"integer"},schema:O.properties.width.type,parentSchema:O.properties.width,
data:f};e===null?e=[y]:e.push(y),t++}if(typeof f=="number"&&isFinite(f)&&(f<64||isNaN(f))){const y={instancePath:s+"/wid\
th",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:O.
properties.width,data:f};e===null?e=[y]:e.push(y),t++}}if(r.height!==void 0){let f=r.height;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const y={instancePath:s+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{
type:"integer"},schema:O.properties.height.type,parentSchema:O.properties.height,data:f};e===null?e=[y]:e.push(y),t++}if(typeof f==
"number"&&isFinite(f)&&(f<64||isNaN(f))){const y={instancePath:s+"/height",schemaPath:"#/properties/height/minimum",keyword:"\
minimum",params:{comparison:">=",limit:64},schema:64,parentSchema:O.properties.height,data:f};e===null?e=[y]:e.push(y),t++}}
let c=r.steps;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:s+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"integer"},schema:O.properties.steps.type,parentSchema:O.properties.steps,
data:c};e===null?e=[f]:e.push(f),t++}if(typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){const f={instancePath:s+"/step\
s",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.
steps,data:c};e===null?e=[f]:e.push(f),t++}let b=r.cfg;if(!(typeof b=="number"&&isFinite(b))){const f={instancePath:s+"/\
cfg",schemaPath:"#/properties/cfg/type",keyword:"type",params:{type:"number"},schema:O.properties.cfg.type,parentSchema:O.
properties.cfg,data:b};e===null?e=[f]:e.push(f),t++}if(me(r.health,{instancePath:s+"/health",parentData:r,parentDataProperty:"\
health",rootData:j})||(e=e===null?me.errors:e.concat(me.errors),t=e.length),!s.startsWith("/defaults/")){if(["trainings"].
filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhe\
nMerged",params:{names:["trainings"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[f]:e.push(f),t++}if([
"prompts"].filter(f=>Object.hasOwn(r,f)).length!==1){const f={instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"\
requiredWhenMerged",params:{names:["prompts"]},schema:O.requiredWhenMerged,parentSchema:O,data:r};e===null?e=[f]:e.push(
f),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,
data:r};e===null?e=[a]:e.push(a),t++}return Fe.errors=e,t===0}const Me=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$","u");function De(r,{instancePath:s="",parentData:E,parentDataProperty:V,rootData:j=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.defaults===void 0&&(r.defaults={}),r.models===void 0&&(r.models=
{}),r.datasets===void 0&&(r.datasets={}),r.train===void 0&&(r.train={}),r.evaluate===void 0&&(r.evaluate={}),r.merge===void 0&&
(r.merge={}),r.report===void 0&&(r.report={});for(const m in r)if(!re.call($.properties,m)){const n={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:$,data:r};e===
null?e=[n]:e.push(n),t++}if(r.sdbuild!==void 0){let m=r.sdbuild;if(m!==1){const n={instancePath:s+"/sdbuild",schemaPath:"\
#/properties/sdbuild/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:$.properties.sdbuild,data:m};e===
null?e=[n]:e.push(n),t++}}if(r.extends!==void 0){let m=r.extends;if(typeof m!="string"&&!Array.isArray(m)){const n={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:$.properties.extends.type},schema:$.properties.
extends.type,parentSchema:$.properties.extends,data:m};e===null?e=[n]:e.push(n),t++}if(typeof m=="string"&&m.length<1){const n={
instancePath:s+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.
properties.extends,data:m};e===null?e=[n]:e.push(n),t++}if(Array.isArray(m)){if(m.length<1){const l={instancePath:s+"/ex\
tends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.
extends,data:m};e===null?e=[l]:e.push(l),t++}const n=m.length;for(let l=0;l<n;l++){let g=m[l];if(typeof g=="string"){if(g.
length<1){const A={instancePath:s+"/extends/"+l,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:$.properties.extends.items,data:g};e===null?e=[A]:e.push(A),t++}}else{const A={instancePath:s+
"/extends/"+l,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type:"string"},schema:$.properties.extends.
items.type,parentSchema:$.properties.extends.items,data:g};e===null?e=[A]:e.push(A),t++}}}}if(r.vars!==void 0){let m=r.vars;
if(m&&typeof m=="object"&&!Array.isArray(m))for(const n in m){let l=m[n];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))){const g={instancePath:s+"/vars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vars/additionalP\
roperties/type",keyword:"type",params:{type:$.properties.vars.additionalProperties.type},schema:$.properties.vars.additionalProperties.
type,parentSchema:$.properties.vars.additionalProperties,data:l};e===null?e=[g]:e.push(g),t++}}else{const n={instancePath:s+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:$.properties.vars.type,parentSchema:$.
properties.vars,data:m};e===null?e=[n]:e.push(n),t++}}let d=r.defaults;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const m in d)
if(!(m==="dataset"||m==="train"||m==="merge")){const n={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:$.properties.defaults,
data:d};e===null?e=[n]:e.push(n),t++}d.dataset!==void 0&&(se(d.dataset,{instancePath:s+"/defaults/dataset",parentData:d,
parentDataProperty:"dataset",rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),d.train!==void 0&&(ae(
d.train,{instancePath:s+"/defaults/train",parentData:d,parentDataProperty:"train",rootData:j})||(e=e===null?ae.errors:e.
concat(ae.errors),t=e.length)),d.merge!==void 0&&(pe(d.merge,{instancePath:s+"/defaults/merge",parentData:d,parentDataProperty:"\
merge",rootData:j})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length))}else{const m={instancePath:s+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},schema:$.properties.defaults.type,parentSchema:$.properties.
defaults,data:d};e===null?e=[m]:e.push(m),t++}let p=r.models;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const m in p){
const n=t;if(typeof m=="string"){if(!he.test(m)){const l={instancePath:s+"/models",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/models",schemaPath:"#/definitions/na\
me/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:m,propertyName:m};e===null?e=[l]:e.push(
l),t++}var i=n===t;if(!i){const l={instancePath:s+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:m},schema:$.properties.models.propertyNames,parentSchema:$.properties.models,data:p};e===
null?e=[l]:e.push(l),t++}}for(const m in p)We(p[m],{instancePath:s+"/models/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,
parentDataProperty:m,rootData:j})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)}else{const m={instancePath:s+"/\
models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},schema:$.properties.models.type,parentSchema:$.
properties.models,data:p};e===null?e=[m]:e.push(m),t++}let c=r.datasets;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){
const n=t;if(typeof m=="string"){if(!he.test(m)){const l={instancePath:s+"/datasets",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/datasets",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:m,propertyName:m};e===null?e=[l]:e.push(
l),t++}var a=n===t;if(!a){const l={instancePath:s+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"\
propertyNames",params:{propertyName:m},schema:$.properties.datasets.propertyNames,parentSchema:$.properties.datasets,data:c};
e===null?e=[l]:e.push(l),t++}}for(const m in c)se(c[m],{instancePath:s+"/datasets/"+m.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:c,parentDataProperty:m,rootData:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const m={
instancePath:s+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type:"object"},schema:$.properties.
datasets.type,parentSchema:$.properties.datasets,data:c};e===null?e=[m]:e.push(m),t++}let b=r.train;if(b&&typeof b=="obj\
ect"&&!Array.isArray(b)){for(const m in b){const n=t;if(typeof m=="string"){if(!Me.test(m)){const l={instancePath:s+"/tr\
ain",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:le,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/train",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:le.type,parentSchema:le,data:m,propertyName:m};e===null?e=[l]:e.
push(l),t++}var o=n===t;if(!o){const l={instancePath:s+"/train",schemaPath:"#/properties/train/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:m},schema:$.properties.train.propertyNames,parentSchema:$.properties.train,data:b};e===
null?e=[l]:e.push(l),t++}}for(const m in b)ae(b[m],{instancePath:s+"/train/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,
parentDataProperty:m,rootData:j})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const m={instancePath:s+"/\
train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},schema:$.properties.train.type,parentSchema:$.
properties.train,data:b};e===null?e=[m]:e.push(m),t++}let f=r.evaluate;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const m in f){
const n=t;if(typeof m=="string"){if(!he.test(m)){const l={instancePath:s+"/evaluate",schemaPath:"#/definitions/name/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$",parentSchema:C,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/evaluate",schemaPath:"#/definitions/\
name/type",keyword:"type",params:{type:"string"},schema:C.type,parentSchema:C,data:m,propertyName:m};e===null?e=[l]:e.push(
l),t++}var w=n===t;if(!w){const l={instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/propertyNames",keyword:"\
propertyNames",params:{propertyName:m},schema:$.properties.evaluate.propertyNames,parentSchema:$.properties.evaluate,data:f};
e===null?e=[l]:e.push(l),t++}}for(const m in f)Fe(f[m],{instancePath:s+"/evaluate/"+m.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:f,parentDataProperty:m,rootData:j})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)}else{const m={
instancePath:s+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type:"object"},schema:$.properties.
evaluate.type,parentSchema:$.properties.evaluate,data:f};e===null?e=[m]:e.push(m),t++}let y=r.merge;if(y&&typeof y=="obj\
ect"&&!Array.isArray(y)){for(const m in y){const n=t;if(typeof m=="string"){if(!Me.test(m)){const l={instancePath:s+"/me\
rge",schemaPath:"#/definitions/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A\
-Za-z0-9_.,=+-]{1,200}\\])?$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(\\[[A-Za-z0-9_.,=+-]{1,200}\\])?$",parentSchema:le,
data:m,propertyName:m};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/merge",schemaPath:"#/definitions/pro\
duct/type",keyword:"type",params:{type:"string"},schema:le.type,parentSchema:le,data:m,propertyName:m};e===null?e=[l]:e.
push(l),t++}var u=n===t;if(!u){const l={instancePath:s+"/merge",schemaPath:"#/properties/merge/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:m},schema:$.properties.merge.propertyNames,parentSchema:$.properties.merge,data:y};e===
null?e=[l]:e.push(l),t++}}for(const m in y)pe(y[m],{instancePath:s+"/merge/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,
parentDataProperty:m,rootData:j})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{const m={instancePath:s+"/\
merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type:"object"},schema:$.properties.merge.type,parentSchema:$.
properties.merge,data:y};e===null?e=[m]:e.push(m),t++}let h=r.report;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const m in h)
if(m!=="title"){const n={instancePath:s+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:m},schema:!1,parentSchema:$.properties.report,data:h};e===null?e=[n]:e.push(n),
t++}if(h.title!==void 0){let m=h.title;if(typeof m!="string"){const n={instancePath:s+"/report/title",schemaPath:"#/prop\
erties/report/properties/title/type",keyword:"type",params:{type:"string"},schema:$.properties.report.properties.title.type,
parentSchema:$.properties.report.properties.title,data:m};e===null?e=[n]:e.push(n),t++}}}else{const m={instancePath:s+"/\
report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},schema:$.properties.report.type,parentSchema:$.
properties.report,data:h};e===null?e=[m]:e.push(m),t++}if(r.default!==void 0){let m=r.default;if(Array.isArray(m)){const n=m.
length;for(let l=0;l<n;l++){let g=m[l];if(typeof g!="string"){const A={instancePath:s+"/default/"+l,schemaPath:"#/proper\
ties/default/items/type",keyword:"type",params:{type:"string"},schema:$.properties.default.items.type,parentSchema:$.properties.
default.items,data:g};e===null?e=[A]:e.push(A),t++}}}else{const n={instancePath:s+"/default",schemaPath:"#/properties/de\
fault/type",keyword:"type",params:{type:"array"},schema:$.properties.default.type,parentSchema:$.properties.default,data:m};
e===null?e=[n]:e.push(n),t++}}if(!s.startsWith("/defaults/")&&["sdbuild"].filter(m=>Object.hasOwn(r,m)).length!==1){const m={
instancePath:s,schemaPath:"#/requiredWhenMerged",keyword:"requiredWhenMerged",params:{names:["sdbuild"]},schema:$.requiredWhenMerged,
parentSchema:$,data:r};e===null?e=[m]:e.push(m),t++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:$.type,parentSchema:$,data:r};e===null?e=[d]:e.push(d),t++}return De.errors=e,t===0}
export const isRecipe: { (value: unknown): value is Recipe; errors?: readonly ErrorObject[] | null } = Ge;
