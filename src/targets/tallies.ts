// datasets/NAME/tallies: what is counted over the pictures, a portion of them an item: the lint of 10,000 pictures reads
// 64 values, and an edit counts the pictures of one anew.
import { crc32 } from 'node:zlib';
import type { Item, Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { PictureCheck } from '../lint/input.ts';
import { portionOf } from '../lint/portion.ts';
import { checksStep, datasetTarget, talliesStep } from './names.ts';

/** At most so many pictures a portion, on average. */
const PORTION = 128;

/** The step that counts the pictures of these names. */
export const tallies = (name: string, pictures: readonly string[]): Step => ({
  id: talliesStep(name),
  target: datasetTarget(name),
  kind: { name: 'tallies', version: 1 },
  params: {},
  items: portions(pictures).map(
    ([portion, names]): Item => ({
      name: portion,
      inputs: names.map(item => ({ step: checksStep(name), item, select: VALUE })),
    }),
  ),
  evaluate: ({ inputs }) => {
    const checks = inputs.flatMap(input => (input.kind === 'step' ? input.results : []));
    return {
      ok: true,
      value: portionOf(checks.map(({ value }) => value as unknown as PictureCheck)) as unknown as Json,
    };
  },
});

/** By a digest of the name, so that a picture that comes or goes moves no other: `7 of 64`. */
function portions(pictures: readonly string[]): readonly (readonly [portion: string, names: string[]])[] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(pictures.length / PORTION)));
  const nameOf = (at: number): string => (count === 1 ? '' : `${at + 1} of ${count}`);
  const all = Array.from({ length: count }, (_, at) => [nameOf(at), [] as string[]] as const);
  for (const name of pictures) all[crc32(name) % count]?.[1].push(name);
  return all.filter(([, names]) => names.length > 0);
}
