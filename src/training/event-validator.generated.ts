// @ts-nocheck
// Generated from schema/train-event.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { TrainEvent } from './event.generated.ts';
const C=O;const I={type:"object",required:["event","level","message"],properties:{event:{const:"log"},level:{enum:["info","warning",
"error"]},message:{type:"string"}}};const Z=new RegExp("^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))","u");function g(r,{instancePath:i="",parentData:q,
parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.event===
void 0&&(n="event")||r.step===void 0&&(n="step")||r.prompt===void 0&&(n="prompt")||r.path===void 0&&(n="path"))return g.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==void 0){
const s=e;if(r.event!=="preview")return g.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/const",keyword:"\
const",params:{allowedValue:"preview"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.step;const u=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return g.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p){if(r.prompt!==void 0){let s=r.prompt;const u=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return g.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.path;const u=e;
if(e===e)if(typeof s=="string"){if(!Z.test(s))return g.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pa\
ttern",keyword:"pattern",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return g.errors=
[{instancePath:i+"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=u===e}else
var p=!0}}}else return g.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return g.
errors=t,e===0}function _(r,{instancePath:i="",parentData:q,parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.event===void 0&&(n="event")||r.step===void 0&&(n="step")||r.path===void 0&&(n="p\
ath"))return _.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==
void 0){const s=e;if(r.event!=="checkpoint")return _.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/con\
st",keyword:"const",params:{allowedValue:"checkpoint"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.
step;const u=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return _.errors=[{instancePath:i+"/step",schemaPath:"\
#/properties/step/type",keyword:"type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.
path;const u=e;if(e===e)if(typeof s=="string"){if(!Z.test(s))return _.errors=[{instancePath:i+"/path",schemaPath:"#/defi\
nitions/path/pattern",keyword:"pattern",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else
return _.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;
var p=u===e}else var p=!0}}else return _.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return _.errors=t,e===0}function k(r,{instancePath:i="",parentData:q,parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.event===void 0&&(n="event")||r.step===void 0&&(n="step")||r.path===void 0&&(n="p\
ath"))return k.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==
void 0){const s=e;if(r.event!=="state")return k.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/const",keyword:"\
const",params:{allowedValue:"state"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.step;const u=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return k.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.path;const u=e;if(e===e)if(typeof s==
"string"){if(!Z.test(s))return k.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pattern",keyword:"patter\
n",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return k.errors=[{instancePath:i+
"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=u===e}else var p=!0}}else return k.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return k.errors=t,e===0}function P(r,{instancePath:i="",parentData:q,parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.event===void 0&&(n="event")||r.step===void 0&&(n="step")||r.path===void 0&&(n="p\
ath"))return P.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==
void 0){const s=e;if(r.event!=="done")return P.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/const",keyword:"\
const",params:{allowedValue:"done"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.step;const u=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return P.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.path;const u=e;if(e===e)if(typeof s==
"string"){if(!Z.test(s))return P.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pattern",keyword:"patter\
n",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return P.errors=[{instancePath:i+
"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=u===e}else var p=!0}}else return P.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return P.errors=t,e===0}function O(r,{
instancePath:i="",parentData:q,parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;const p=e;let n=!1,s=null;const u=e;
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.event===void 0&&(f="event")||r.trainer===void 0&&(f="tr\
ainer")||r.steps===void 0&&(f="steps")||r.from===void 0&&(f="from")){const l={instancePath:i,schemaPath:"#/definitions/s\
tart/required",keyword:"required",params:{missingProperty:f}};t===null?t=[l]:t.push(l),e++}else{if(r.event!==void 0){const l=e;
if(r.event!=="start"){const c={instancePath:i+"/event",schemaPath:"#/definitions/start/properties/event/const",keyword:"\
const",params:{allowedValue:"start"}};t===null?t=[c]:t.push(c),e++}var w=l===e}else var w=!0;if(w){if(r.trainer!==void 0){
const l=e;if(typeof r.trainer!="string"){const v={instancePath:i+"/trainer",schemaPath:"#/definitions/start/properties/t\
rainer/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}var w=l===e}else var w=!0;if(w){if(r.steps!==
void 0){let l=r.steps;const c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const o={instancePath:i+"/step\
s",schemaPath:"#/definitions/start/properties/steps/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:t.push(
o),e++}var w=c===e}else var w=!0;if(w)if(r.from!==void 0){let l=r.from;const c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){const o={instancePath:i+"/from",schemaPath:"#/definitions/start/properties/from/type",keyword:"type",params:{
type:"integer"}};t===null?t=[o]:t.push(o),e++}var w=c===e}else var w=!0}}}}else{const f={instancePath:i,schemaPath:"#/de\
finitions/start/type",keyword:"type",params:{type:"object"}};t===null?t=[f]:t.push(f),e++}var a=u===e;a&&(n=!0,s=0);const D=e;
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.event===void 0&&(f="event")||r.step===void 0&&(f="step")||
r.epoch===void 0&&(f="epoch")||r.loss===void 0&&(f="loss")||r.lr===void 0&&(f="lr")){const l={instancePath:i,schemaPath:"\
#/definitions/progress/required",keyword:"required",params:{missingProperty:f}};t===null?t=[l]:t.push(l),e++}else{if(r.event!==
void 0){const l=e;if(r.event!=="progress"){const c={instancePath:i+"/event",schemaPath:"#/definitions/progress/propertie\
s/event/const",keyword:"const",params:{allowedValue:"progress"}};t===null?t=[c]:t.push(c),e++}var m=l===e}else var m=!0;
if(m){if(r.step!==void 0){let l=r.step;const c=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const o={instancePath:i+
"/step",schemaPath:"#/definitions/progress/properties/step/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:
t.push(o),e++}var m=c===e}else var m=!0;if(m){if(r.epoch!==void 0){let l=r.epoch;const c=e;if(!(typeof l=="number"&&isFinite(
l))){const o={instancePath:i+"/epoch",schemaPath:"#/definitions/progress/properties/epoch/type",keyword:"type",params:{type:"\
number"}};t===null?t=[o]:t.push(o),e++}var m=c===e}else var m=!0;if(m){if(r.loss!==void 0){let l=r.loss;const c=e;if(!(typeof l==
"number"&&isFinite(l))){const o={instancePath:i+"/loss",schemaPath:"#/definitions/progress/properties/loss/type",keyword:"\
type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}var m=c===e}else var m=!0;if(m)if(r.lr!==void 0){let l=r.lr;const c=e;
if(!(typeof l=="number"&&isFinite(l))){const o={instancePath:i+"/lr",schemaPath:"#/definitions/progress/properties/lr/ty\
pe",keyword:"type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}var m=c===e}else var m=!0}}}}}else{const f={instancePath:i,
schemaPath:"#/definitions/progress/type",keyword:"type",params:{type:"object"}};t===null?t=[f]:t.push(f),e++}var a=D===e;
if(a&&n)n=!1,s=[s,1];else{a&&(n=!0,s=1);const f=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.event===
void 0&&(v="event")||r.step===void 0&&(v="step")||r.dataset===void 0&&(v="dataset")||r.image===void 0&&(v="image")||r.timestep===
void 0&&(v="timestep")||r.loss===void 0&&(v="loss")){const o={instancePath:i,schemaPath:"#/definitions/sample/required",
keyword:"required",params:{missingProperty:v}};t===null?t=[o]:t.push(o),e++}else{if(r.event!==void 0){const o=e;if(r.event!==
"sample"){const N={instancePath:i+"/event",schemaPath:"#/definitions/sample/properties/event/const",keyword:"const",params:{
allowedValue:"sample"}};t===null?t=[N]:t.push(N),e++}var y=o===e}else var y=!0;if(y){if(r.step!==void 0){let o=r.step;const N=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const d={instancePath:i+"/step",schemaPath:"#/definitions/samp\
le/properties/step/type",keyword:"type",params:{type:"integer"}};t===null?t=[d]:t.push(d),e++}var y=N===e}else var y=!0;
if(y){if(r.dataset!==void 0){const o=e;if(typeof r.dataset!="string"){const h={instancePath:i+"/dataset",schemaPath:"#/d\
efinitions/sample/properties/dataset/type",keyword:"type",params:{type:"string"}};t===null?t=[h]:t.push(h),e++}var y=o===
e}else var y=!0;if(y){if(r.image!==void 0){const o=e;if(typeof r.image!="string"){const h={instancePath:i+"/image",schemaPath:"\
#/definitions/sample/properties/image/type",keyword:"type",params:{type:"string"}};t===null?t=[h]:t.push(h),e++}var y=o===
e}else var y=!0;if(y){if(r.timestep!==void 0){let o=r.timestep;const N=e;if(!(typeof o=="number"&&isFinite(o))){const d={
instancePath:i+"/timestep",schemaPath:"#/definitions/sample/properties/timestep/type",keyword:"type",params:{type:"numbe\
r"}};t===null?t=[d]:t.push(d),e++}var y=N===e}else var y=!0;if(y)if(r.loss!==void 0){let o=r.loss;const N=e;if(!(typeof o==
"number"&&isFinite(o))){const d={instancePath:i+"/loss",schemaPath:"#/definitions/sample/properties/loss/type",keyword:"\
type",params:{type:"number"}};t===null?t=[d]:t.push(d),e++}var y=N===e}else var y=!0}}}}}}else{const v={instancePath:i,schemaPath:"\
#/definitions/sample/type",keyword:"type",params:{type:"object"}};t===null?t=[v]:t.push(v),e++}var a=f===e;if(a&&n)n=!1,
s=[s,2];else{a&&(n=!0,s=2);const v=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.event===void 0&&(h=
"event")||r.step===void 0&&(h="step")||r.loss===void 0&&(h="loss")){const d={instancePath:i,schemaPath:"#/definitions/va\
lidation/required",keyword:"required",params:{missingProperty:h}};t===null?t=[d]:t.push(d),e++}else{if(r.event!==void 0){
const d=e;if(r.event!=="validation"){const F={instancePath:i+"/event",schemaPath:"#/definitions/validation/properties/ev\
ent/const",keyword:"const",params:{allowedValue:"validation"}};t===null?t=[F]:t.push(F),e++}var V=d===e}else var V=!0;if(V){
if(r.step!==void 0){let d=r.step;const F=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const T={instancePath:i+
"/step",schemaPath:"#/definitions/validation/properties/step/type",keyword:"type",params:{type:"integer"}};t===null?t=[T]:
t.push(T),e++}var V=F===e}else var V=!0;if(V)if(r.loss!==void 0){let d=r.loss;const F=e;if(!(typeof d=="number"&&isFinite(
d))){const T={instancePath:i+"/loss",schemaPath:"#/definitions/validation/properties/loss/type",keyword:"type",params:{type:"\
number"}};t===null?t=[T]:t.push(T),e++}var V=F===e}else var V=!0}}}else{const h={instancePath:i,schemaPath:"#/definition\
s/validation/type",keyword:"type",params:{type:"object"}};t===null?t=[h]:t.push(h),e++}var a=v===e;if(a&&n)n=!1,s=[s,3];else{
a&&(n=!0,s=3);const h=e;g(r,{instancePath:i,parentData:q,parentDataProperty:A,rootData:$})||(t=t===null?g.errors:t.concat(
g.errors),e=t.length);var a=h===e;if(a&&n)n=!1,s=[s,4];else{a&&(n=!0,s=4);const F=e;_(r,{instancePath:i,parentData:q,parentDataProperty:A,
rootData:$})||(t=t===null?_.errors:t.concat(_.errors),e=t.length);var a=F===e;if(a&&n)n=!1,s=[s,5];else{a&&(n=!0,s=5);const T=e;
k(r,{instancePath:i,parentData:q,parentDataProperty:A,rootData:$})||(t=t===null?k.errors:t.concat(k.errors),e=t.length);
var a=T===e;if(a&&n)n=!1,s=[s,6];else{a&&(n=!0,s=6);const R=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let j;
if(r.event===void 0&&(j="event")||r.level===void 0&&(j="level")||r.message===void 0&&(j="message")){const b={instancePath:i,
schemaPath:"#/definitions/log/required",keyword:"required",params:{missingProperty:j}};t===null?t=[b]:t.push(b),e++}else{
if(r.event!==void 0){const b=e;if(r.event!=="log"){const S={instancePath:i+"/event",schemaPath:"#/definitions/log/proper\
ties/event/const",keyword:"const",params:{allowedValue:"log"}};t===null?t=[S]:t.push(S),e++}var E=b===e}else var E=!0;if(E){
if(r.level!==void 0){let b=r.level;const S=e;if(!(b==="info"||b==="warning"||b==="error")){const M={instancePath:i+"/lev\
el",schemaPath:"#/definitions/log/properties/level/enum",keyword:"enum",params:{allowedValues:I.properties.level.enum}};
t===null?t=[M]:t.push(M),e++}var E=S===e}else var E=!0;if(E)if(r.message!==void 0){const b=e;if(typeof r.message!="strin\
g"){const x={instancePath:i+"/message",schemaPath:"#/definitions/log/properties/message/type",keyword:"type",params:{type:"\
string"}};t===null?t=[x]:t.push(x),e++}var E=b===e}else var E=!0}}}else{const j={instancePath:i,schemaPath:"#/definition\
s/log/type",keyword:"type",params:{type:"object"}};t===null?t=[j]:t.push(j),e++}var a=R===e;if(a&&n)n=!1,s=[s,7];else{a&&
(n=!0,s=7);const j=e;P(r,{instancePath:i,parentData:q,parentDataProperty:A,rootData:$})||(t=t===null?P.errors:t.concat(P.
errors),e=t.length);var a=j===e;a&&n?(n=!1,s=[s,8]):a&&(n=!0,s=8)}}}}}}}if(n)e=p,t!==null&&(p?t.length=p:t=null);else{const f={
instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:s}};return t===null?t=[f]:t.push(f),e++,O.errors=
t,!1}return O.errors=t,e===0}
export const isTrainEvent: { (value: unknown): value is TrainEvent; errors?: readonly ErrorObject[] | null } = C;
