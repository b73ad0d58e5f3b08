import { sha256 } from './digest.ts';
import type { Digest } from './step.ts';

/** An item as a person reads it. */
export const nameOf = (step: string, item: string): string =>
  item === '' ? `\`${step}\`` : `\`${item}\` of \`${step}\``;

// Names of files and folders below `.sdbuild/`.

/** Ids of steps have no `~`; names that are too long for a file go by their digest. */
const fileName = (id: string): string => {
  const name = id.replaceAll('/', '~');
  return Buffer.byteLength(name) > 200 ? sha256(id) : name;
};

/** What no file name holds everywhere, and what stands for something in ours. */
const AWKWARD = /[%~\\:*?"<>|\p{Cc}]/gu;

/** The name of a step's records. */
export const recordsName = (step: string): string => `${fileName(step)}.log`;

/** Where what an item prints is kept, relative to `Layout.logs`; the step's name stands for an item without one. */
export const logName = (step: string, item: string): string =>
  `${fileName(step)}/${fileName(item === '' ? step : item.replaceAll(AWKWARD, escaped))}.log`;

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** The step that a file of records or a folder of logs belongs to; a digest when its id was too long. */
export const stepOf = (name: string): string => name.replace(/\.log$/, '').replaceAll('~', '/');

/** The item whose log has this name among the logs of a step. */
export const itemOf = (step: string, name: string): string => {
  const item = stepOf(name).replace(/%([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return item === step ? '' : item;
};

/** The folder that one attempt at an item leaves to the next; two items with one key have one each. */
export const resumeName = (key: Digest, step: string, item: string): string =>
  sha256(`${key} ${step} ${item}`);
