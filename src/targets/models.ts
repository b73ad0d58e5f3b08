// A model as an input: a file of the user's, or what another target makes.
import { join } from 'node:path';
import type { Input, Task } from '../build/step.ts';
import type { Model } from '../recipe/project.ts';
import { artifactOf, fileOf } from './inputs.ts';

/** The target that makes a model; undefined of a file of the user's. */
const targetOf = (model: Model): string | undefined =>
  model.sort === 'checkpoint' ? model.made?.target : undefined;

/** Of a merge and of a training, its result. */
const roleOf = (target: string): string => (target.startsWith('merge/') ? 'model' : 'network');

export const modelInput = (model: Model): Input => {
  const target = targetOf(model);
  return target === undefined ? { file: model.path } : { step: target, select: roleOf(target) };
};

/** Absolute path and digest of a model that an item reads. */
export function modelFile(task: Task, model: Model): { readonly absolute: string; readonly digest: string } {
  const target = targetOf(model);
  if (target === undefined) return fileOf(task, model.path);
  const { digest } = artifactOf(task, target, roleOf(target));
  // Where it is placed: some trainers go by how a name ends.
  return { absolute: join(task.project, model.path), digest };
}
