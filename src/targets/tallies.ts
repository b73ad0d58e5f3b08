// datasets/NAME/tallies: what is counted over the pictures, a portion of them an item: the lint of 10,000 pictures reads
// 128 values, and an edit counts the pictures of one anew.
import { Table } from '../build/items.ts';
import type { Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { PictureCheck } from '../lint/input.ts';
import { portionOf } from '../lint/portion.ts';
import { checksStep, datasetTarget, talliesStep } from './names.ts';
import { portionsOf } from './portions.ts';

/** The step that counts the pictures of these names. */
export const tallies = (name: string, pictures: readonly string[]): Step => ({
  id: talliesStep(name),
  target: datasetTarget(name),
  kind: { name: 'tallies', version: 1 },
  params: {},
  items: new Table(portionsOf(pictures).names, [
    { several: checksStep(name), items: portionsOf(pictures).pictures, select: VALUE },
  ]),
  evaluate: ({ inputs }) => {
    const checks = inputs.flatMap(input => (input.kind === 'step' ? input.results : []));
    return {
      ok: true,
      value: portionOf(checks.map(({ value }) => value as unknown as PictureCheck)) as unknown as Json,
    };
  },
});
