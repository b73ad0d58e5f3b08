// Reading what an item was given.
import { readFile } from 'node:fs/promises';
import { UNREADABLE } from '../build/digest.ts';
import type { Artifact, Given, ItemResult, Json, Task } from '../build/step.ts';
import type { Caption } from '../captions/caption.ts';
import { brokenFile } from '../captions/read-source.ts';
import { readCaption, type UnreadableCaption, type WrittenCaption } from '../captions/written.ts';
import { type Diagnostic, fail, type Result } from '../diagnostics/diagnostic.ts';

type Inputs = Pick<Given, 'item' | 'inputs'>;

/** The results of an input step, by its id. */
export function resultsOf({ item, inputs }: Inputs, step: string): readonly ItemResult[] {
  const input = inputs.find(one => one.kind === 'step' && one.step === step);
  if (input?.kind !== 'step') throw new Error(`${item.name} does not read ${step}`);
  return input.results;
}

/** The result of an input step's only item, or of the one item of it that is read. */
export function resultOf(given: Inputs, step: string): ItemResult {
  const [result] = resultsOf(given, step);
  if (result === undefined) throw new Error(`${step} made nothing`);
  return result;
}

/** What the rules made of a picture's tags, from the value of a `captions` item. */
export const captionOf = (result: ItemResult): Caption => readCaption(writtenCaptionOf(result));

/** The same as it is written, for one who does not ask what became of each tag. */
export const writtenCaptionOf = ({ value }: ItemResult): WrittenCaption | UnreadableCaption =>
  value as unknown as WrittenCaption | UnreadableCaption;

/** Value of a `pictures` item. */
export interface PictureValue {
  /** Of the source, upright. */
  readonly width: number;
  readonly height: number;
  readonly bucket: readonly [number, number];
  readonly cropLoss: number;
  readonly pixelDigest: string;
}

/** The same of one that cannot be read: why. */
export interface UnreadablePicture {
  readonly faults: readonly Diagnostic[];
}

/** Reads the values of all items of an input step, small ones: a session, only those that are new since the last time. */
export function smallValues<T>(step: string): (given: Inputs) => readonly T[] {
  let results: readonly ItemResult[] = [];
  let values: readonly T[] = [];
  return given => {
    const now = resultsOf(given, step);
    values = now.map((result, at) => (result === results[at] ? values[at] : result.value) as T);
    results = now;
    return values;
  };
}

/** All artifacts of one role among an input step's results, in order. */
export const artifactsOf = (task: Task, step: string, role: string): Artifact[] =>
  resultsOf(task, step).flatMap(result => result.artifacts.filter(artifact => artifact.role === role));

/** The one artifact of a role that an input step makes. */
export function artifactOf(task: Task, step: string, role: string): Artifact {
  const [artifact] = artifactsOf(task, step, role);
  if (artifact === undefined) throw new Error(`${step} made no ${role}`);
  return artifact;
}

/** The value of an input step's only item, or of the one item of it that is read. */
export const resultValue = <T>(given: Inputs, step: string): T => resultOf(given, step).value as Json as T;

/** Absolute path and digest of an input file, by its path in the recipe. */
export function fileOf(task: Task, path: string): { readonly absolute: string; readonly digest: string } {
  const input = task.inputs.find(one => one.kind === 'file' && one.path === path);
  if (input?.kind !== 'file') throw new Error(`${task.item.name} does not read ${path}`);
  return input;
}

/** What an input file says; why it cannot be read, where it cannot. */
export function readInput<T>(given: Given, path: string, parse: (text: string) => Result<T>): Result<T> {
  const refusal = refusalOf(given, path);
  return refusal === undefined ? parse(given.read(path)) : fail(refusal);
}

/** Why an input file cannot be read, where it cannot. */
export function refusalOf({ inputs }: Inputs, path: string): Diagnostic | undefined {
  const input = inputs.find(one => one.kind === 'file' && one.path === path);
  return input?.kind === 'file' && input.digest === UNREADABLE
    ? brokenFile(path, 'cannot be read', 'check who may read it, and the disk that it lies on')
    : undefined;
}

export const readText = (task: Task, artifact: Artifact): Promise<string> =>
  readFile(task.locate(artifact), 'utf8');

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
