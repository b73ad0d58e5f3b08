// @ts-nocheck
// Generated from schema/train-event.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { TrainEvent } from './event.generated.ts';
const C=x;const R={type:"object",required:["event","level","message"],properties:{event:{const:"log"},level:{enum:["info","warning",
"error"]},message:{type:"string"},hint:{type:"string",description:"What to do about it."},about:{type:"string",description:"\
The key of the training's recipe that it is about, such as `base` or `batch_size`."}}};const O=new RegExp("^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))","u");function w(r,{instancePath:i="",parentData:A,
parentDataProperty:$,rootData:N=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.event===
void 0&&(n="event")||r.step===void 0&&(n="step")||r.prompt===void 0&&(n="prompt")||r.path===void 0&&(n="path"))return w.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==void 0){
const s=e;if(r.event!=="preview")return w.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/const",keyword:"\
const",params:{allowedValue:"preview"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.step;const d=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return w.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=d===e}else var p=!0;if(p){if(r.prompt!==void 0){let s=r.prompt;const d=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return w.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"integer"}}],!1;var p=d===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.path;const d=e;
if(e===e)if(typeof s=="string"){if(!O.test(s))return w.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pa\
ttern",keyword:"pattern",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return w.errors=
[{instancePath:i+"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=d===e}else
var p=!0}}}else return w.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return w.
errors=t,e===0}function k(r,{instancePath:i="",parentData:A,parentDataProperty:$,rootData:N=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.event===void 0&&(n="event")||r.step===void 0&&(n="step")||r.path===void 0&&(n="p\
ath"))return k.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==
void 0){const s=e;if(r.event!=="checkpoint")return k.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/con\
st",keyword:"const",params:{allowedValue:"checkpoint"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.
step;const d=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return k.errors=[{instancePath:i+"/step",schemaPath:"\
#/properties/step/type",keyword:"type",params:{type:"integer"}}],!1;var p=d===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.
path;const d=e;if(e===e)if(typeof s=="string"){if(!O.test(s))return k.errors=[{instancePath:i+"/path",schemaPath:"#/defi\
nitions/path/pattern",keyword:"pattern",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else
return k.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;
var p=d===e}else var p=!0}}else return k.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return k.errors=t,e===0}function P(r,{instancePath:i="",parentData:A,parentDataProperty:$,rootData:N=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.event===void 0&&(n="event")||r.step===void 0&&(n="step")||r.path===void 0&&(n="p\
ath"))return P.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==
void 0){const s=e;if(r.event!=="state")return P.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/const",keyword:"\
const",params:{allowedValue:"state"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.step;const d=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return P.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=d===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.path;const d=e;if(e===e)if(typeof s==
"string"){if(!O.test(s))return P.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pattern",keyword:"patter\
n",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return P.errors=[{instancePath:i+
"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=d===e}else var p=!0}}else return P.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return P.errors=t,e===0}function j(r,{instancePath:i="",parentData:A,parentDataProperty:$,rootData:N=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.event===void 0&&(n="event")||r.step===void 0&&(n="step")||r.path===void 0&&(n="p\
ath"))return j.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==
void 0){const s=e;if(r.event!=="done")return j.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/const",keyword:"\
const",params:{allowedValue:"done"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.step;const d=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return j.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=d===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.path;const d=e;if(e===e)if(typeof s==
"string"){if(!O.test(s))return j.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pattern",keyword:"patter\
n",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return j.errors=[{instancePath:i+
"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=d===e}else var p=!0}}else return j.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return j.errors=t,e===0}function x(r,{
instancePath:i="",parentData:A,parentDataProperty:$,rootData:N=r}={}){let t=null,e=0;const p=e;let n=!1,s=null;const d=e;
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.event===void 0&&(f="event")||r.trainer===void 0&&(f="tr\
ainer")||r.steps===void 0&&(f="steps")||r.from===void 0&&(f="from")){const l={instancePath:i,schemaPath:"#/definitions/s\
tart/required",keyword:"required",params:{missingProperty:f}};t===null?t=[l]:t.push(l),e++}else{if(r.event!==void 0){const l=e;
if(r.event!=="start"){const c={instancePath:i+"/event",schemaPath:"#/definitions/start/properties/event/const",keyword:"\
const",params:{allowedValue:"start"}};t===null?t=[c]:t.push(c),e++}var _=l===e}else var _=!0;if(_){if(r.trainer!==void 0){
const l=e;if(typeof r.trainer!="string"){const h={instancePath:i+"/trainer",schemaPath:"#/definitions/start/properties/t\
rainer/type",keyword:"type",params:{type:"string"}};t===null?t=[h]:t.push(h),e++}var _=l===e}else var _=!0;if(_){if(r.steps!==
void 0){let l=r.steps;const c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const o={instancePath:i+"/step\
s",schemaPath:"#/definitions/start/properties/steps/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:t.push(
o),e++}var _=c===e}else var _=!0;if(_)if(r.from!==void 0){let l=r.from;const c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){const o={instancePath:i+"/from",schemaPath:"#/definitions/start/properties/from/type",keyword:"type",params:{
type:"integer"}};t===null?t=[o]:t.push(o),e++}var _=c===e}else var _=!0}}}}else{const f={instancePath:i,schemaPath:"#/de\
finitions/start/type",keyword:"type",params:{type:"object"}};t===null?t=[f]:t.push(f),e++}var a=d===e;a&&(n=!0,s=0);const W=e;
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.event===void 0&&(f="event")||r.step===void 0&&(f="step")||
r.epoch===void 0&&(f="epoch")||r.loss===void 0&&(f="loss")||r.lr===void 0&&(f="lr")){const l={instancePath:i,schemaPath:"\
#/definitions/progress/required",keyword:"required",params:{missingProperty:f}};t===null?t=[l]:t.push(l),e++}else{if(r.event!==
void 0){const l=e;if(r.event!=="progress"){const c={instancePath:i+"/event",schemaPath:"#/definitions/progress/propertie\
s/event/const",keyword:"const",params:{allowedValue:"progress"}};t===null?t=[c]:t.push(c),e++}var g=l===e}else var g=!0;
if(g){if(r.step!==void 0){let l=r.step;const c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const o={instancePath:i+
"/step",schemaPath:"#/definitions/progress/properties/step/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:
t.push(o),e++}var g=c===e}else var g=!0;if(g){if(r.epoch!==void 0){let l=r.epoch;const c=e;if(!(typeof l=="number"&&isFinite(
l))){const o={instancePath:i+"/epoch",schemaPath:"#/definitions/progress/properties/epoch/type",keyword:"type",params:{type:"\
number"}};t===null?t=[o]:t.push(o),e++}var g=c===e}else var g=!0;if(g){if(r.loss!==void 0){let l=r.loss;const c=e;if(!(typeof l==
"number"&&isFinite(l))){const o={instancePath:i+"/loss",schemaPath:"#/definitions/progress/properties/loss/type",keyword:"\
type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}var g=c===e}else var g=!0;if(g)if(r.lr!==void 0){let l=r.lr;const c=e;
if(!(typeof l=="number"&&isFinite(l))){const o={instancePath:i+"/lr",schemaPath:"#/definitions/progress/properties/lr/ty\
pe",keyword:"type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}var g=c===e}else var g=!0}}}}}else{const f={instancePath:i,
schemaPath:"#/definitions/progress/type",keyword:"type",params:{type:"object"}};t===null?t=[f]:t.push(f),e++}var a=W===e;
if(a&&n)n=!1,s=[s,1];else{a&&(n=!0,s=1);const f=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.event===
void 0&&(h="event")||r.step===void 0&&(h="step")||r.dataset===void 0&&(h="dataset")||r.image===void 0&&(h="image")||r.timestep===
void 0&&(h="timestep")||r.loss===void 0&&(h="loss")){const o={instancePath:i,schemaPath:"#/definitions/sample/required",
keyword:"required",params:{missingProperty:h}};t===null?t=[o]:t.push(o),e++}else{if(r.event!==void 0){const o=e;if(r.event!==
"sample"){const F={instancePath:i+"/event",schemaPath:"#/definitions/sample/properties/event/const",keyword:"const",params:{
allowedValue:"sample"}};t===null?t=[F]:t.push(F),e++}var y=o===e}else var y=!0;if(y){if(r.step!==void 0){let o=r.step;const F=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const u={instancePath:i+"/step",schemaPath:"#/definitions/samp\
le/properties/step/type",keyword:"type",params:{type:"integer"}};t===null?t=[u]:t.push(u),e++}var y=F===e}else var y=!0;
if(y){if(r.dataset!==void 0){const o=e;if(typeof r.dataset!="string"){const v={instancePath:i+"/dataset",schemaPath:"#/d\
efinitions/sample/properties/dataset/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}var y=o===
e}else var y=!0;if(y){if(r.image!==void 0){const o=e;if(typeof r.image!="string"){const v={instancePath:i+"/image",schemaPath:"\
#/definitions/sample/properties/image/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}var y=o===
e}else var y=!0;if(y){if(r.timestep!==void 0){let o=r.timestep;const F=e;if(!(typeof o=="number"&&isFinite(o))){const u={
instancePath:i+"/timestep",schemaPath:"#/definitions/sample/properties/timestep/type",keyword:"type",params:{type:"numbe\
r"}};t===null?t=[u]:t.push(u),e++}var y=F===e}else var y=!0;if(y)if(r.loss!==void 0){let o=r.loss;const F=e;if(!(typeof o==
"number"&&isFinite(o))){const u={instancePath:i+"/loss",schemaPath:"#/definitions/sample/properties/loss/type",keyword:"\
type",params:{type:"number"}};t===null?t=[u]:t.push(u),e++}var y=F===e}else var y=!0}}}}}}else{const h={instancePath:i,schemaPath:"\
#/definitions/sample/type",keyword:"type",params:{type:"object"}};t===null?t=[h]:t.push(h),e++}var a=f===e;if(a&&n)n=!1,
s=[s,2];else{a&&(n=!0,s=2);const h=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.event===void 0&&(v=
"event")||r.step===void 0&&(v="step")||r.loss===void 0&&(v="loss")){const u={instancePath:i,schemaPath:"#/definitions/va\
lidation/required",keyword:"required",params:{missingProperty:v}};t===null?t=[u]:t.push(u),e++}else{if(r.event!==void 0){
const u=e;if(r.event!=="validation"){const T={instancePath:i+"/event",schemaPath:"#/definitions/validation/properties/ev\
ent/const",keyword:"const",params:{allowedValue:"validation"}};t===null?t=[T]:t.push(T),e++}var z=u===e}else var z=!0;if(z){
if(r.step!==void 0){let u=r.step;const T=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const E={instancePath:i+
"/step",schemaPath:"#/definitions/validation/properties/step/type",keyword:"type",params:{type:"integer"}};t===null?t=[E]:
t.push(E),e++}var z=T===e}else var z=!0;if(z)if(r.loss!==void 0){let u=r.loss;const T=e;if(!(typeof u=="number"&&isFinite(
u))){const E={instancePath:i+"/loss",schemaPath:"#/definitions/validation/properties/loss/type",keyword:"type",params:{type:"\
number"}};t===null?t=[E]:t.push(E),e++}var z=T===e}else var z=!0}}}else{const v={instancePath:i,schemaPath:"#/definition\
s/validation/type",keyword:"type",params:{type:"object"}};t===null?t=[v]:t.push(v),e++}var a=h===e;if(a&&n)n=!1,s=[s,3];else{
a&&(n=!0,s=3);const v=e;w(r,{instancePath:i,parentData:A,parentDataProperty:$,rootData:N})||(t=t===null?w.errors:t.concat(
w.errors),e=t.length);var a=v===e;if(a&&n)n=!1,s=[s,4];else{a&&(n=!0,s=4);const T=e;k(r,{instancePath:i,parentData:A,parentDataProperty:$,
rootData:N})||(t=t===null?k.errors:t.concat(k.errors),e=t.length);var a=T===e;if(a&&n)n=!1,s=[s,5];else{a&&(n=!0,s=5);const E=e;
P(r,{instancePath:i,parentData:A,parentDataProperty:$,rootData:N})||(t=t===null?P.errors:t.concat(P.errors),e=t.length);
var a=E===e;if(a&&n)n=!1,s=[s,6];else{a&&(n=!0,s=6);const D=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let q;
if(r.event===void 0&&(q="event")||r.level===void 0&&(q="level")||r.message===void 0&&(q="message")){const m={instancePath:i,
schemaPath:"#/definitions/log/required",keyword:"required",params:{missingProperty:q}};t===null?t=[m]:t.push(m),e++}else{
if(r.event!==void 0){const m=e;if(r.event!=="log"){const Z={instancePath:i+"/event",schemaPath:"#/definitions/log/proper\
ties/event/const",keyword:"const",params:{allowedValue:"log"}};t===null?t=[Z]:t.push(Z),e++}var b=m===e}else var b=!0;if(b){
if(r.level!==void 0){let m=r.level;const Z=e;if(!(m==="info"||m==="warning"||m==="error")){const M={instancePath:i+"/lev\
el",schemaPath:"#/definitions/log/properties/level/enum",keyword:"enum",params:{allowedValues:R.properties.level.enum}};
t===null?t=[M]:t.push(M),e++}var b=Z===e}else var b=!0;if(b){if(r.message!==void 0){const m=e;if(typeof r.message!="stri\
ng"){const V={instancePath:i+"/message",schemaPath:"#/definitions/log/properties/message/type",keyword:"type",params:{type:"\
string"}};t===null?t=[V]:t.push(V),e++}var b=m===e}else var b=!0;if(b){if(r.hint!==void 0){const m=e;if(typeof r.hint!="\
string"){const V={instancePath:i+"/hint",schemaPath:"#/definitions/log/properties/hint/type",keyword:"type",params:{type:"\
string"}};t===null?t=[V]:t.push(V),e++}var b=m===e}else var b=!0;if(b)if(r.about!==void 0){const m=e;if(typeof r.about!=
"string"){const V={instancePath:i+"/about",schemaPath:"#/definitions/log/properties/about/type",keyword:"type",params:{type:"\
string"}};t===null?t=[V]:t.push(V),e++}var b=m===e}else var b=!0}}}}}else{const q={instancePath:i,schemaPath:"#/definiti\
ons/log/type",keyword:"type",params:{type:"object"}};t===null?t=[q]:t.push(q),e++}var a=D===e;if(a&&n)n=!1,s=[s,7];else{
a&&(n=!0,s=7);const q=e;j(r,{instancePath:i,parentData:A,parentDataProperty:$,rootData:N})||(t=t===null?j.errors:t.concat(
j.errors),e=t.length);var a=q===e;a&&n?(n=!1,s=[s,8]):a&&(n=!0,s=8)}}}}}}}if(n)e=p,t!==null&&(p?t.length=p:t=null);else{
const f={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:s}};return t===null?t=[f]:t.push(f),
e++,x.errors=t,!1}return x.errors=t,e===0}
export const isTrainEvent: { (value: unknown): value is TrainEvent; errors?: readonly ErrorObject[] | null } = C;
