// datasets/NAME/checks: what is wrong with each picture alone, and what the lint of the dataset needs of it.
import { Table } from '../build/items.ts';
import type { Given, Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { TriggerRule } from '../captions/compile.ts';
import type { CaptionRule, Source } from '../captions/rules.ts';
import { checkPicture } from '../lint/check.ts';
import type { LintPicture } from '../lint/input.ts';
import type { Project } from '../recipe/project.ts';
import type { AnalysisValue } from './analysis.ts';
import { meaningOf } from './caption-params.ts';
import { vocabularyInputs } from './captions.ts';
import { bucketParams, flattenOf, type PreparedDataset } from './dataset.ts';
import {
  captionOf,
  type PictureValue,
  refusalOf,
  resultOf,
  resultValue,
  type UnreadablePicture,
} from './inputs.ts';
import { lengthOf, lintSettings, overridesOf, shuffledSubsets } from './lint-settings.ts';
import { analysisStep, captionsStep, checksStep, datasetTarget, picturesStep } from './names.ts';

/** A dataset that is to be checked. */
export interface Linted extends PreparedDataset {
  /** Of a regularisation dataset: the triggers of the datasets it is trained with. */
  readonly foreignTriggers: readonly TriggerRule[];
  /** By which waivers end, `2027-01-31`. */
  readonly today: string;
  /** Pictures of a batch, of the training with the largest that it is in. */
  readonly batchSize: number;
  readonly locate: Project['locate'];
  /** Of the previews of all trainings on it. */
  readonly prompts: readonly string[];
}

/** Whether a rule says what the trigger learns. */
const isLearned = (rule: CaptionRule): boolean => rule.verb === 'drop' && rule.role === 'learned';

/** The step that looks at one picture after another; at its caption file too, for what is read wrongly there. */
export function checks(linted: Linted): Step {
  const { dataset, listing } = linted;
  const { name, kind, flip, captions, embedding, provenance } = dataset;
  const settings = lintSettings(linted);
  const vocabulary = vocabularyInputs(linted.dataset);
  const foreign = kind === 'regularisation' ? settings.triggers.map(({ rule, tag }) => ({ rule, tag })) : [];
  const sidecar = listing.pictures.map(
    ({ files }) => files.find((file, from) => file !== null && isWritten(captions.from[from])) ?? null,
  );
  const facts = listing.pictures.map(one => one.facts);
  return {
    id: checksStep(name),
    target: datasetTarget(name),
    kind: { name: 'checks', version: 8 },
    params: {
      kind,
      flip,
      buckets: bucketParams(linted.dataset),
      flatten: flattenOf(linted.dataset),
      limit: lengthOf(linted.dataset) as Json,
      train: { shuffle: captions.train.shuffle, subsets: shuffledSubsets(linted.dataset) },
      groups: captions.groups as Json,
      rules: meaningOf(captions.rules.filter(rule => rule.verb === 'trigger' || isLearned(rule))),
      foreign,
      embedding: (embedding as Json | undefined) ?? null,
      lint: { checks: overridesOf(linted.dataset) as Json },
      words: captions.vocab.extra,
      provenance,
    },
    items: new Table(
      listing.names,
      [
        { each: picturesStep(name), select: VALUE },
        { each: captionsStep(name), select: VALUE },
        { each: analysisStep(name), select: VALUE },
        { files: sidecar },
        { files: facts },
        ...vocabulary,
      ],
      { sidecar, facts },
    ),
    bearsUnreadable: true,
    evaluate: given => ({
      ok: true,
      value: checkPicture(pictureOf(given, name), settings) as unknown as Json,
    }),
  };
}

/** Whether a source is text as people write it. */
const isWritten = (source: Source | undefined): boolean =>
  source?.kind === 'sidecar' && !source.ending.endsWith('json');

function pictureOf(given: Given, name: string): LintPicture {
  const { sidecar, facts } = given.item.params as { sidecar: string | null; facts: string | null };
  const picture = resultValue<PictureValue | UnreadablePicture>(given, picturesStep(name));
  const measures = resultValue<AnalysisValue>(given, analysisStep(name));
  const { name: path } = given.item;
  // Of one that cannot be read the caption says why, or nobody knows what it says.
  const read = (file: string | null): string | undefined =>
    file === null || refusalOf(given, file) !== undefined ? undefined : given.read(file);
  const told = {
    caption: captionOf(resultOf(given, captionsStep(name))),
    sidecar: read(sidecar),
    facts: read(facts),
  };
  // Nothing has the same pixels as one that cannot be read.
  if ('faults' in picture) return { name: path, pixelDigest: path, faults: picture.faults, ...told };
  const { pixelDigest, bucket, cropLoss } = picture;
  const look = measures === null ? undefined : { measures, bucket, cropLoss };
  return { name: path, pixelDigest, look, ...told };
}
