// @ts-nocheck
// Generated from schema/train-event.schema.json by `npm run generate`; edit the schema, not this file.
import type { ErrorObject } from 'ajv';
import type { TrainEvent } from './event.generated.ts';
const M=Z;const D={type:"object",required:["event","level","message"],properties:{event:{const:"log"},level:{enum:["info","warning",
"error"]},message:{type:"string"}}};const z=new RegExp("^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))","u");function h(r,{instancePath:i="",parentData:q,
parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.event===
void 0&&(n="event")||r.step===void 0&&(n="step")||r.prompt===void 0&&(n="prompt")||r.path===void 0&&(n="path"))return h.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==void 0){
const s=e;if(r.event!=="preview")return h.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/const",keyword:"\
const",params:{allowedValue:"preview"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.step;const u=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return h.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p){if(r.prompt!==void 0){let s=r.prompt;const u=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return h.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.path;const u=e;
if(e===e)if(typeof s=="string"){if(!z.test(s))return h.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pa\
ttern",keyword:"pattern",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return h.errors=
[{instancePath:i+"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=u===e}else
var p=!0}}}else return h.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return h.
errors=t,e===0}function _(r,{instancePath:i="",parentData:q,parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.event===void 0&&(n="event")||r.step===void 0&&(n="step")||r.path===void 0&&(n="p\
ath"))return _.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==
void 0){const s=e;if(r.event!=="checkpoint")return _.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/con\
st",keyword:"const",params:{allowedValue:"checkpoint"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.
step;const u=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return _.errors=[{instancePath:i+"/step",schemaPath:"\
#/properties/step/type",keyword:"type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.
path;const u=e;if(e===e)if(typeof s=="string"){if(!z.test(s))return _.errors=[{instancePath:i+"/path",schemaPath:"#/defi\
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
"string"){if(!z.test(s))return k.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pattern",keyword:"patter\
n",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return k.errors=[{instancePath:i+
"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=u===e}else var p=!0}}else return k.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return k.errors=t,e===0}function P(r,{instancePath:i="",parentData:q,parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.event===void 0&&(n="event")||r.step===void 0&&(n="step")||r.path===void 0&&(n="p\
ath"))return P.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event!==
void 0){const s=e;if(r.event!=="done")return P.errors=[{instancePath:i+"/event",schemaPath:"#/properties/event/const",keyword:"\
const",params:{allowedValue:"done"}}],!1;var p=s===e}else var p=!0;if(p){if(r.step!==void 0){let s=r.step;const u=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return P.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=u===e}else var p=!0;if(p)if(r.path!==void 0){let s=r.path;const u=e;if(e===e)if(typeof s==
"string"){if(!z.test(s))return P.errors=[{instancePath:i+"/path",schemaPath:"#/definitions/path/pattern",keyword:"patter\
n",params:{pattern:"^(?![/\\\\]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))"}}],!1}else return P.errors=[{instancePath:i+
"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type:"string"}}],!1;var p=u===e}else var p=!0}}else return P.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return P.errors=t,e===0}function Z(r,{
instancePath:i="",parentData:q,parentDataProperty:A,rootData:$=r}={}){let t=null,e=0;const p=e;let n=!1,s=null;const u=e;
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.event===void 0&&(a="event")||r.trainer===void 0&&(a="tr\
ainer")||r.steps===void 0&&(a="steps")||r.from===void 0&&(a="from")){const l={instancePath:i,schemaPath:"#/definitions/s\
tart/required",keyword:"required",params:{missingProperty:a}};t===null?t=[l]:t.push(l),e++}else{if(r.event!==void 0){const l=e;
if(r.event!=="start"){const d={instancePath:i+"/event",schemaPath:"#/definitions/start/properties/event/const",keyword:"\
const",params:{allowedValue:"start"}};t===null?t=[d]:t.push(d),e++}var v=l===e}else var v=!0;if(v){if(r.trainer!==void 0){
const l=e;if(typeof r.trainer!="string"){const y={instancePath:i+"/trainer",schemaPath:"#/definitions/start/properties/t\
rainer/type",keyword:"type",params:{type:"string"}};t===null?t=[y]:t.push(y),e++}var v=l===e}else var v=!0;if(v){if(r.steps!==
void 0){let l=r.steps;const d=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const o={instancePath:i+"/step\
s",schemaPath:"#/definitions/start/properties/steps/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:t.push(
o),e++}var v=d===e}else var v=!0;if(v)if(r.from!==void 0){let l=r.from;const d=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){const o={instancePath:i+"/from",schemaPath:"#/definitions/start/properties/from/type",keyword:"type",params:{
type:"integer"}};t===null?t=[o]:t.push(o),e++}var v=d===e}else var v=!0}}}}else{const a={instancePath:i,schemaPath:"#/de\
finitions/start/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var f=u===e;f&&(n=!0,s=0);const S=e;
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.event===void 0&&(a="event")||r.step===void 0&&(a="step")||
r.epoch===void 0&&(a="epoch")||r.loss===void 0&&(a="loss")||r.lr===void 0&&(a="lr")){const l={instancePath:i,schemaPath:"\
#/definitions/progress/required",keyword:"required",params:{missingProperty:a}};t===null?t=[l]:t.push(l),e++}else{if(r.event!==
void 0){const l=e;if(r.event!=="progress"){const d={instancePath:i+"/event",schemaPath:"#/definitions/progress/propertie\
s/event/const",keyword:"const",params:{allowedValue:"progress"}};t===null?t=[d]:t.push(d),e++}var m=l===e}else var m=!0;
if(m){if(r.step!==void 0){let l=r.step;const d=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const o={instancePath:i+
"/step",schemaPath:"#/definitions/progress/properties/step/type",keyword:"type",params:{type:"integer"}};t===null?t=[o]:
t.push(o),e++}var m=d===e}else var m=!0;if(m){if(r.epoch!==void 0){let l=r.epoch;const d=e;if(!(typeof l=="number"&&isFinite(
l))){const o={instancePath:i+"/epoch",schemaPath:"#/definitions/progress/properties/epoch/type",keyword:"type",params:{type:"\
number"}};t===null?t=[o]:t.push(o),e++}var m=d===e}else var m=!0;if(m){if(r.loss!==void 0){let l=r.loss;const d=e;if(!(typeof l==
"number"&&isFinite(l))){const o={instancePath:i+"/loss",schemaPath:"#/definitions/progress/properties/loss/type",keyword:"\
type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}var m=d===e}else var m=!0;if(m)if(r.lr!==void 0){let l=r.lr;const d=e;
if(!(typeof l=="number"&&isFinite(l))){const o={instancePath:i+"/lr",schemaPath:"#/definitions/progress/properties/lr/ty\
pe",keyword:"type",params:{type:"number"}};t===null?t=[o]:t.push(o),e++}var m=d===e}else var m=!0}}}}}else{const a={instancePath:i,
schemaPath:"#/definitions/progress/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var f=S===e;
if(f&&n)n=!1,s=[s,1];else{f&&(n=!0,s=1);const a=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.event===
void 0&&(y="event")||r.step===void 0&&(y="step")||r.dataset===void 0&&(y="dataset")||r.image===void 0&&(y="image")||r.timestep===
void 0&&(y="timestep")||r.loss===void 0&&(y="loss")){const o={instancePath:i,schemaPath:"#/definitions/sample/required",
keyword:"required",params:{missingProperty:y}};t===null?t=[o]:t.push(o),e++}else{if(r.event!==void 0){const o=e;if(r.event!==
"sample"){const g={instancePath:i+"/event",schemaPath:"#/definitions/sample/properties/event/const",keyword:"const",params:{
allowedValue:"sample"}};t===null?t=[g]:t.push(g),e++}var c=o===e}else var c=!0;if(c){if(r.step!==void 0){let o=r.step;const g=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const w={instancePath:i+"/step",schemaPath:"#/definitions/samp\
le/properties/step/type",keyword:"type",params:{type:"integer"}};t===null?t=[w]:t.push(w),e++}var c=g===e}else var c=!0;
if(c){if(r.dataset!==void 0){const o=e;if(typeof r.dataset!="string"){const F={instancePath:i+"/dataset",schemaPath:"#/d\
efinitions/sample/properties/dataset/type",keyword:"type",params:{type:"string"}};t===null?t=[F]:t.push(F),e++}var c=o===
e}else var c=!0;if(c){if(r.image!==void 0){const o=e;if(typeof r.image!="string"){const F={instancePath:i+"/image",schemaPath:"\
#/definitions/sample/properties/image/type",keyword:"type",params:{type:"string"}};t===null?t=[F]:t.push(F),e++}var c=o===
e}else var c=!0;if(c){if(r.timestep!==void 0){let o=r.timestep;const g=e;if(!(typeof o=="number"&&isFinite(o))){const w={
instancePath:i+"/timestep",schemaPath:"#/definitions/sample/properties/timestep/type",keyword:"type",params:{type:"numbe\
r"}};t===null?t=[w]:t.push(w),e++}var c=g===e}else var c=!0;if(c)if(r.loss!==void 0){let o=r.loss;const g=e;if(!(typeof o==
"number"&&isFinite(o))){const w={instancePath:i+"/loss",schemaPath:"#/definitions/sample/properties/loss/type",keyword:"\
type",params:{type:"number"}};t===null?t=[w]:t.push(w),e++}var c=g===e}else var c=!0}}}}}}else{const y={instancePath:i,schemaPath:"\
#/definitions/sample/type",keyword:"type",params:{type:"object"}};t===null?t=[y]:t.push(y),e++}var f=a===e;if(f&&n)n=!1,
s=[s,2];else{f&&(n=!0,s=2);const y=e;h(r,{instancePath:i,parentData:q,parentDataProperty:A,rootData:$})||(t=t===null?h.errors:
t.concat(h.errors),e=t.length);var f=y===e;if(f&&n)n=!1,s=[s,3];else{f&&(n=!0,s=3);const g=e;_(r,{instancePath:i,parentData:q,
parentDataProperty:A,rootData:$})||(t=t===null?_.errors:t.concat(_.errors),e=t.length);var f=g===e;if(f&&n)n=!1,s=[s,4];else{
f&&(n=!0,s=4);const w=e;k(r,{instancePath:i,parentData:q,parentDataProperty:A,rootData:$})||(t=t===null?k.errors:t.concat(
k.errors),e=t.length);var f=w===e;if(f&&n)n=!1,s=[s,5];else{f&&(n=!0,s=5);const x=e;if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let j;if(r.event===void 0&&(j="event")||r.level===void 0&&(j="level")||r.message===void 0&&(j="message")){const b={
instancePath:i,schemaPath:"#/definitions/log/required",keyword:"required",params:{missingProperty:j}};t===null?t=[b]:t.push(
b),e++}else{if(r.event!==void 0){const b=e;if(r.event!=="log"){const E={instancePath:i+"/event",schemaPath:"#/definition\
s/log/properties/event/const",keyword:"const",params:{allowedValue:"log"}};t===null?t=[E]:t.push(E),e++}var N=b===e}else
var N=!0;if(N){if(r.level!==void 0){let b=r.level;const E=e;if(!(b==="info"||b==="warning"||b==="error")){const T={instancePath:i+
"/level",schemaPath:"#/definitions/log/properties/level/enum",keyword:"enum",params:{allowedValues:D.properties.level.enum}};
t===null?t=[T]:t.push(T),e++}var N=E===e}else var N=!0;if(N)if(r.message!==void 0){const b=e;if(typeof r.message!="strin\
g"){const O={instancePath:i+"/message",schemaPath:"#/definitions/log/properties/message/type",keyword:"type",params:{type:"\
string"}};t===null?t=[O]:t.push(O),e++}var N=b===e}else var N=!0}}}else{const j={instancePath:i,schemaPath:"#/definition\
s/log/type",keyword:"type",params:{type:"object"}};t===null?t=[j]:t.push(j),e++}var f=x===e;if(f&&n)n=!1,s=[s,6];else{f&&
(n=!0,s=6);const j=e;P(r,{instancePath:i,parentData:q,parentDataProperty:A,rootData:$})||(t=t===null?P.errors:t.concat(P.
errors),e=t.length);var f=j===e;f&&n?(n=!1,s=[s,7]):f&&(n=!0,s=7)}}}}}}if(n)e=p,t!==null&&(p?t.length=p:t=null);else{const a={
instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:s}};return t===null?t=[a]:t.push(a),e++,Z.errors=
t,!1}return Z.errors=t,e===0}
export const isTrainEvent: { (value: unknown): value is TrainEvent; errors?: readonly ErrorObject[] | null } = M;
