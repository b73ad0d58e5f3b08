import { hash } from 'node:crypto';
import type { Training } from '../recipe/project.ts';
import type { ManifestRow } from '../training/epochs.ts';

/** The name of a training's class pictures, if it has any: by what they are made from, so that trainings share them. */
export function classPicturesOf({ prior, base, vae, clipSkip, trainer }: Training): string | undefined {
  if (prior === undefined) return undefined;
  const { where: _where, ...wanted } = prior;
  const made = JSON.stringify([wanted, base.path, vae?.path ?? null, clipSkip, trainer]);
  return hash('sha256', made, 'hex').slice(0, 12);
}

/** Pictures of the class as an epoch counts them: how many there will be is known before they are drawn. */
export const classRows = ({
  prior,
}: Training): readonly Pick<ManifestRow, 'width' | 'height' | 'repeats'>[] =>
  Array.from({ length: prior?.count ?? 0 }, () => ({
    width: prior?.width ?? 0,
    height: prior?.height ?? 0,
    repeats: 1,
  }));
