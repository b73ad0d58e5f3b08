// @ts-nocheck
// Generated from schema/train-event.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { TrainEvent } from './event.generated.ts';
const Q=I;const C={type:"object",required:["event","level","message"],properties:{event:{const:"log"},level:{enum:["info","warning",
"error"]},message:{type:"string"}}};function I(t,{instancePath:r="",parentData:G,parentDataProperty:H,rootData:J=t}={}){let e=null,s=0;const E=s;let o=!1,l=null;
const z=s;if(s===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.event===void 0&&(f="event")||t.trainer===void 0&&
(f="trainer")||t.steps===void 0&&(f="steps")||t.from===void 0&&(f="from")){const n={instancePath:r,schemaPath:"#/definit\
ions/start/required",keyword:"required",params:{missingProperty:f}};e===null?e=[n]:e.push(n),s++}else{if(t.event!==void 0){
const n=s;if(t.event!=="start"){const d={instancePath:r+"/event",schemaPath:"#/definitions/start/properties/event/const",
keyword:"const",params:{allowedValue:"start"}};e===null?e=[d]:e.push(d),s++}var P=n===s}else var P=!0;if(P){if(t.trainer!==
void 0){const n=s;if(typeof t.trainer!="string"){const m={instancePath:r+"/trainer",schemaPath:"#/definitions/start/prop\
erties/trainer/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}var P=n===s}else var P=!0;if(P){
if(t.steps!==void 0){let n=t.steps;const d=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const i={instancePath:r+
"/steps",schemaPath:"#/definitions/start/properties/steps/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.
push(i),s++}var P=d===s}else var P=!0;if(P)if(t.from!==void 0){let n=t.from;const d=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))){const i={instancePath:r+"/from",schemaPath:"#/definitions/start/properties/from/type",keyword:"type",params:{
type:"integer"}};e===null?e=[i]:e.push(i),s++}var P=d===s}else var P=!0}}}}else{const f={instancePath:r,schemaPath:"#/de\
finitions/start/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}var a=z===s;a&&(o=!0,l=0);const B=s;
if(s===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.event===void 0&&(f="event")||t.step===void 0&&(f="step")||
t.epoch===void 0&&(f="epoch")||t.loss===void 0&&(f="loss")||t.lr===void 0&&(f="lr")){const n={instancePath:r,schemaPath:"\
#/definitions/progress/required",keyword:"required",params:{missingProperty:f}};e===null?e=[n]:e.push(n),s++}else{if(t.event!==
void 0){const n=s;if(t.event!=="progress"){const d={instancePath:r+"/event",schemaPath:"#/definitions/progress/propertie\
s/event/const",keyword:"const",params:{allowedValue:"progress"}};e===null?e=[d]:e.push(d),s++}var w=n===s}else var w=!0;
if(w){if(t.step!==void 0){let n=t.step;const d=s;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const i={instancePath:r+
"/step",schemaPath:"#/definitions/progress/properties/step/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:
e.push(i),s++}var w=d===s}else var w=!0;if(w){if(t.epoch!==void 0){let n=t.epoch;const d=s;if(!(typeof n=="number"&&isFinite(
n))){const i={instancePath:r+"/epoch",schemaPath:"#/definitions/progress/properties/epoch/type",keyword:"type",params:{type:"\
number"}};e===null?e=[i]:e.push(i),s++}var w=d===s}else var w=!0;if(w){if(t.loss!==void 0){let n=t.loss;const d=s;if(!(typeof n==
"number"&&isFinite(n))){const i={instancePath:r+"/loss",schemaPath:"#/definitions/progress/properties/loss/type",keyword:"\
type",params:{type:"number"}};e===null?e=[i]:e.push(i),s++}var w=d===s}else var w=!0;if(w)if(t.lr!==void 0){let n=t.lr;const d=s;
if(!(typeof n=="number"&&isFinite(n))){const i={instancePath:r+"/lr",schemaPath:"#/definitions/progress/properties/lr/ty\
pe",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),s++}var w=d===s}else var w=!0}}}}}else{const f={instancePath:r,
schemaPath:"#/definitions/progress/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}var a=B===s;
if(a&&o)o=!1,l=[l,1];else{a&&(o=!0,l=1);const f=s;if(s===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.event===
void 0&&(m="event")||t.step===void 0&&(m="step")||t.dataset===void 0&&(m="dataset")||t.image===void 0&&(m="image")||t.timestep===
void 0&&(m="timestep")||t.loss===void 0&&(m="loss")){const i={instancePath:r,schemaPath:"#/definitions/sample/required",
keyword:"required",params:{missingProperty:m}};e===null?e=[i]:e.push(i),s++}else{if(t.event!==void 0){const i=s;if(t.event!==
"sample"){const N={instancePath:r+"/event",schemaPath:"#/definitions/sample/properties/event/const",keyword:"const",params:{
allowedValue:"sample"}};e===null?e=[N]:e.push(N),s++}var c=i===s}else var c=!0;if(c){if(t.step!==void 0){let i=t.step;const N=s;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:r+"/step",schemaPath:"#/definitions/samp\
le/properties/step/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}var c=N===s}else var c=!0;
if(c){if(t.dataset!==void 0){const i=s;if(typeof t.dataset!="string"){const y={instancePath:r+"/dataset",schemaPath:"#/d\
efinitions/sample/properties/dataset/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}var c=i===
s}else var c=!0;if(c){if(t.image!==void 0){const i=s;if(typeof t.image!="string"){const y={instancePath:r+"/image",schemaPath:"\
#/definitions/sample/properties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}var c=i===
s}else var c=!0;if(c){if(t.timestep!==void 0){let i=t.timestep;const N=s;if(!(typeof i=="number"&&isFinite(i))){const p={
instancePath:r+"/timestep",schemaPath:"#/definitions/sample/properties/timestep/type",keyword:"type",params:{type:"numbe\
r"}};e===null?e=[p]:e.push(p),s++}var c=N===s}else var c=!0;if(c)if(t.loss!==void 0){let i=t.loss;const N=s;if(!(typeof i==
"number"&&isFinite(i))){const p={instancePath:r+"/loss",schemaPath:"#/definitions/sample/properties/loss/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),s++}var c=N===s}else var c=!0}}}}}}else{const m={instancePath:r,schemaPath:"\
#/definitions/sample/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}var a=f===s;if(a&&o)o=!1,
l=[l,2];else{a&&(o=!0,l=2);const m=s;if(s===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.event===void 0&&(y=
"event")||t.step===void 0&&(y="step")||t.prompt===void 0&&(y="prompt")||t.path===void 0&&(y="path")){const p={instancePath:r,
schemaPath:"#/definitions/preview/required",keyword:"required",params:{missingProperty:y}};e===null?e=[p]:e.push(p),s++}else{
if(t.event!==void 0){const p=s;if(t.event!=="preview"){const O={instancePath:r+"/event",schemaPath:"#/definitions/previe\
w/properties/event/const",keyword:"const",params:{allowedValue:"preview"}};e===null?e=[O]:e.push(O),s++}var j=p===s}else
var j=!0;if(j){if(t.step!==void 0){let p=t.step;const O=s;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const u={
instancePath:r+"/step",schemaPath:"#/definitions/preview/properties/step/type",keyword:"type",params:{type:"integer"}};e===
null?e=[u]:e.push(u),s++}var j=O===s}else var j=!0;if(j){if(t.prompt!==void 0){let p=t.prompt;const O=s;if(!(typeof p=="\
number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const u={instancePath:r+"/prompt",schemaPath:"#/definitions/preview/properties\
/prompt/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),s++}var j=O===s}else var j=!0;if(j)if(t.path!==
void 0){const p=s;if(typeof t.path!="string"){const b={instancePath:r+"/path",schemaPath:"#/definitions/preview/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),s++}var j=p===s}else var j=!0}}}}else{const y={
instancePath:r,schemaPath:"#/definitions/preview/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}
var a=m===s;if(a&&o)o=!1,l=[l,3];else{a&&(o=!0,l=3);const y=s;if(s===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let b;
if(t.event===void 0&&(b="event")||t.step===void 0&&(b="step")||t.path===void 0&&(b="path")){const u={instancePath:r,schemaPath:"\
#/definitions/checkpoint/required",keyword:"required",params:{missingProperty:b}};e===null?e=[u]:e.push(u),s++}else{if(t.
event!==void 0){const u=s;if(t.event!=="checkpoint"){const T={instancePath:r+"/event",schemaPath:"#/definitions/checkpoi\
nt/properties/event/const",keyword:"const",params:{allowedValue:"checkpoint"}};e===null?e=[T]:e.push(T),s++}var A=u===s}else
var A=!0;if(A){if(t.step!==void 0){let u=t.step;const T=s;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const h={
instancePath:r+"/step",schemaPath:"#/definitions/checkpoint/properties/step/type",keyword:"type",params:{type:"integer"}};
e===null?e=[h]:e.push(h),s++}var A=T===s}else var A=!0;if(A)if(t.path!==void 0){const u=s;if(typeof t.path!="string"){const _={
instancePath:r+"/path",schemaPath:"#/definitions/checkpoint/properties/path/type",keyword:"type",params:{type:"string"}};
e===null?e=[_]:e.push(_),s++}var A=u===s}else var A=!0}}}else{const b={instancePath:r,schemaPath:"#/definitions/checkpoi\
nt/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),s++}var a=y===s;if(a&&o)o=!1,l=[l,4];else{a&&(o=
!0,l=4);const b=s;if(s===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.event===void 0&&(_="event")||t.step===
void 0&&(_="step")||t.path===void 0&&(_="path")){const h={instancePath:r,schemaPath:"#/definitions/state/required",keyword:"\
required",params:{missingProperty:_}};e===null?e=[h]:e.push(h),s++}else{if(t.event!==void 0){const h=s;if(t.event!=="sta\
te"){const S={instancePath:r+"/event",schemaPath:"#/definitions/state/properties/event/const",keyword:"const",params:{allowedValue:"\
state"}};e===null?e=[S]:e.push(S),s++}var F=h===s}else var F=!0;if(F){if(t.step!==void 0){let h=t.step;const S=s;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){const v={instancePath:r+"/step",schemaPath:"#/definitions/state/properties/st\
ep/type",keyword:"type",params:{type:"integer"}};e===null?e=[v]:e.push(v),s++}var F=S===s}else var F=!0;if(F)if(t.path!==
void 0){const h=s;if(typeof t.path!="string"){const k={instancePath:r+"/path",schemaPath:"#/definitions/state/properties\
/path/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}var F=h===s}else var F=!0}}}else{const _={
instancePath:r,schemaPath:"#/definitions/state/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),s++}
var a=b===s;if(a&&o)o=!1,l=[l,5];else{a&&(o=!0,l=5);const _=s;if(s===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let k;
if(t.event===void 0&&(k="event")||t.level===void 0&&(k="level")||t.message===void 0&&(k="message")){const v={instancePath:r,
schemaPath:"#/definitions/log/required",keyword:"required",params:{missingProperty:k}};e===null?e=[v]:e.push(v),s++}else{
if(t.event!==void 0){const v=s;if(t.event!=="log"){const x={instancePath:r+"/event",schemaPath:"#/definitions/log/proper\
ties/event/const",keyword:"const",params:{allowedValue:"log"}};e===null?e=[x]:e.push(x),s++}var $=v===s}else var $=!0;if($){
if(t.level!==void 0){let v=t.level;const x=s;if(!(v==="info"||v==="warning"||v==="error")){const g={instancePath:r+"/lev\
el",schemaPath:"#/definitions/log/properties/level/enum",keyword:"enum",params:{allowedValues:C.properties.level.enum}};
e===null?e=[g]:e.push(g),s++}var $=x===s}else var $=!0;if($)if(t.message!==void 0){const v=s;if(typeof t.message!="strin\
g"){const q={instancePath:r+"/message",schemaPath:"#/definitions/log/properties/message/type",keyword:"type",params:{type:"\
string"}};e===null?e=[q]:e.push(q),s++}var $=v===s}else var $=!0}}}else{const k={instancePath:r,schemaPath:"#/definition\
s/log/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}var a=_===s;if(a&&o)o=!1,l=[l,6];else{a&&
(o=!0,l=6);const k=s;if(s===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let q;if(t.event===void 0&&(q="event")||t.step===
void 0&&(q="step")||t.path===void 0&&(q="path")){const g={instancePath:r,schemaPath:"#/definitions/done/required",keyword:"\
required",params:{missingProperty:q}};e===null?e=[g]:e.push(g),s++}else{if(t.event!==void 0){const g=s;if(t.event!=="don\
e"){const D={instancePath:r+"/event",schemaPath:"#/definitions/done/properties/event/const",keyword:"const",params:{allowedValue:"\
done"}};e===null?e=[D]:e.push(D),s++}var V=g===s}else var V=!0;if(V){if(t.step!==void 0){let g=t.step;const D=s;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const W={instancePath:r+"/step",schemaPath:"#/definitions/done/properties/ste\
p/type",keyword:"type",params:{type:"integer"}};e===null?e=[W]:e.push(W),s++}var V=D===s}else var V=!0;if(V)if(t.path!==
void 0){const g=s;if(typeof t.path!="string"){const M={instancePath:r+"/path",schemaPath:"#/definitions/done/properties/\
path/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),s++}var V=g===s}else var V=!0}}}else{const q={
instancePath:r,schemaPath:"#/definitions/done/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),s++}
var a=k===s;a&&o?(o=!1,l=[l,7]):a&&(o=!0,l=7)}}}}}}if(o)s=E,e!==null&&(E?e.length=E:e=null);else{const f={instancePath:r,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l}};return e===null?e=[f]:e.push(f),s++,I.errors=e,!1}return I.
errors=e,s===0}
export const isTrainEvent: { (value: unknown): value is TrainEvent; errors?: readonly ErrorObject[] | null } = Q;
