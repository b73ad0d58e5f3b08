// datasets/NAME/checks: what is wrong with each picture alone, and what the lint of the dataset needs of it.
import type { Given, Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { TriggerRule } from '../captions/compile.ts';
import type { CaptionRule } from '../captions/rules.ts';
import { checkPicture } from '../lint/check.ts';
import type { LintPicture, LintSettings } from '../lint/input.ts';
import { meaningOf } from './caption-params.ts';
import type { PictureValue, PreparedDataset } from './dataset.ts';
import { captionOf, resultOf, resultValue } from './inputs.ts';
import { captionsStep, checksStep, datasetTarget, picturesStep } from './names.ts';

/** A dataset that is to be checked. */
export interface Linted extends PreparedDataset {
  /** Of a regularisation dataset: the triggers of the datasets it is trained with. */
  readonly foreignTriggers: readonly TriggerRule[];
}

/** What the checks go by. */
export const lintSettings = ({
  dataset,
  program,
  foreignTriggers,
}: Pick<Linted, 'dataset' | 'program' | 'foreignTriggers'>): LintSettings => ({
  kind: dataset.kind,
  flip: dataset.flip,
  triggers: dataset.kind === 'regularisation' ? foreignTriggers : program.triggers,
  learned: program.learned,
  limit: { tokens: dataset.captions.limit.tokens },
});

/** Whether a rule says what the trigger learns. */
export const isLearned = (rule: CaptionRule): boolean => rule.verb === 'drop' && rule.role === 'learned';

/** The step that looks at one picture after another. */
export function checks(linted: Linted): Step {
  const { name, kind, flip, captions } = linted.dataset;
  const settings = lintSettings(linted);
  const foreign = kind === 'regularisation' ? settings.triggers.map(({ rule, tag }) => ({ rule, tag })) : [];
  return {
    id: checksStep(name),
    target: datasetTarget(name),
    kind: { name: 'checks', version: 1 },
    params: {
      kind,
      flip,
      limit: captions.limit.tokens,
      groups: captions.groups as Json,
      rules: meaningOf(captions.rules.filter(rule => rule.verb === 'trigger' || isLearned(rule))),
      foreign,
    },
    items: linted.listing.pictures.map(({ path }) => ({
      name: path,
      inputs: [
        { step: picturesStep(name), item: path, select: VALUE },
        { step: captionsStep(name), item: path, select: VALUE },
      ],
    })),
    evaluate: given => ({
      ok: true,
      value: checkPicture(pictureOf(given, name), settings) as unknown as Json,
    }),
  };
}

function pictureOf(given: Given, name: string): LintPicture {
  return {
    name: given.item.name,
    pixelDigest: resultValue<PictureValue>(given, picturesStep(name)).pixelDigest,
    caption: captionOf(resultOf(given, captionsStep(name))),
  };
}
