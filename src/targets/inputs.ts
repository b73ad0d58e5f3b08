// Reading what an engine task was given.
import { readFile } from 'node:fs/promises';
import type { Artifact, ItemResult, Json, Task } from '../build/step.ts';

/** The results of an input step, by its id. */
export function resultsOf(task: Task, step: string): readonly ItemResult[] {
  const input = task.inputs.find(one => one.kind === 'step' && one.step === step);
  if (input?.kind !== 'step') throw new Error(`${task.item.name} does not read ${step}`);
  return input.results;
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

/** The value of an input step's only item. */
export function resultValue<T>(task: Task, step: string): T {
  const [result] = resultsOf(task, step);
  return result?.value as Json as T;
}

/** Absolute path and digest of an input file, by its path in the recipe. */
export function fileOf(task: Task, path: string): { readonly absolute: string; readonly digest: string } {
  const input = task.inputs.find(one => one.kind === 'file' && one.path === path);
  if (input?.kind !== 'file') throw new Error(`${task.item.name} does not read ${path}`);
  return input;
}

export const readText = (task: Task, artifact: Artifact): Promise<string> =>
  readFile(task.locate(artifact), 'utf8');

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
