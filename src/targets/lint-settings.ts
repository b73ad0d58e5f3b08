// What the lint of a dataset goes by, from its recipe.
import { matchesPath } from '../captions/subset.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { Buckets } from '../images/buckets.ts';
import { CHECKS, type Check, isAskedOf, isCheckId } from '../lint/catalogue.ts';
import type { Grading } from '../lint/finding.ts';
import type { LintSettings } from '../lint/input.ts';
import type { Waiver } from '../lint/waivers.ts';
import { fault } from '../recipe/fault.ts';
import type { Dataset, Lint } from '../recipe/project.ts';
import type { Linted } from './checks.ts';
import { flattenOf } from './dataset.ts';

/** Checks and thresholds that a recipe names and that there are not. */
export function lintFaults({ checks, waivers }: Lint, what: 'dataset' | 'training'): readonly Diagnostic[] {
  const unknown = [...checks, ...waivers].filter(({ id }) => !isCheckId(id));
  const misplaced = [...checks, ...waivers].filter(({ id }) => isCheckId(id) && !isAskedOf(what, id));
  const ids = Object.keys(CHECKS);
  return [
    ...unknown.map(({ id, where }) =>
      fault('SDB020', `unknown check \`${id}\``, where, {
        hint: suggestion(id, ids) ?? 'the checks are in docs/lint.md',
      }),
    ),
    ...misplaced.map(({ id, where }) =>
      fault('SDB020', `${id} is no check of a ${what}`, where, {
        hint: `write it under \`lint\` of the ${what === 'training' ? 'dataset' : 'training'}`,
      }),
    ),
    ...checks.flatMap(({ id, thresholds, where }) => {
      if (!isCheckId(id)) return [];
      const names = Object.keys((CHECKS[id] as Check).thresholds);
      return Object.keys(thresholds)
        .filter(name => !names.includes(name))
        .map(name =>
          fault('SDB020', `${id} has no threshold \`${name}\``, where, {
            hint: names.length === 0 ? 'it goes by no number' : suggestion(name, names),
          }),
        );
    }),
  ];
}

/** What the checks go by. */
export const lintSettings = ({
  dataset,
  buckets,
  program,
  foreignTriggers,
}: Pick<Linted, 'dataset' | 'buckets' | 'program' | 'foreignTriggers'>): LintSettings => ({
  kind: dataset.kind,
  inversion: dataset.embedding !== undefined,
  overrides: overridesOf(dataset),
  upscale: buckets.upscale,
  longestBucket: longestOf(buckets),
  flatten: flattenOf(dataset),
  flip: dataset.flip,
  asymmetric: dataset.asymmetric,
  provenance: dataset.provenance,
  shuffle: shuffleOf(dataset),
  triggers: dataset.kind === 'regularisation' ? foreignTriggers : program.triggers,
  learned: program.learned,
  limit: lengthOf(dataset),
  embedding: dataset.embedding,
  vocabulary: program.vocabulary,
});

/** How long a caption may be, and how much of it the trainer reads. */
export const lengthOf = ({ captions: { limit } }: Dataset): LintSettings['limit'] => ({
  tokens: limit.tokens,
  ...(limit.max !== undefined && { max: limit.max }),
});

/** Whether pictures of a dataset are shuffled by its subsets, which have the last word. */
export const shuffledSubsets = ({ subsets }: Dataset) =>
  subsets.flatMap(({ glob, train: { shuffle } }) => (shuffle === undefined ? [] : [{ glob, shuffle }]));

function shuffleOf(dataset: Dataset): LintSettings['shuffle'] {
  const subsets = shuffledSubsets(dataset);
  const { shuffle } = dataset.captions.train;
  return path => subsets.findLast(({ glob }) => matchesPath(glob)(path))?.shuffle ?? shuffle;
}

/** Where nothing is enlarged, every picture has a bucket of its own shape. */
const longestOf = ({ upscale, sizes }: Buckets): number =>
  upscale === 'never'
    ? Number.POSITIVE_INFINITY
    : Math.max(...sizes.map(([width, height]) => width / height));

/** What the recipe says of single checks, by their ids; a tagger is unsure just above the score it was told to take. */
export function overridesOf({ lint, captions }: Dataset): NonNullable<Grading['overrides']> {
  const scores = captions.from.flatMap(source =>
    source.kind === 'scores' ? [source.thresholds?.general ?? captions.thresholds?.general] : [],
  );
  const taken = scores.filter(score => score !== undefined);
  const unsure = taken.length === 0 ? {} : { threshold: rounded(Math.min(...taken) + MARGIN) };
  const written = lint.checks.map(({ id, severity, thresholds }) => [
    id,
    { ...(severity && { severity }), thresholds: id === 'L-47' ? { ...unsure, ...thresholds } : thresholds },
  ]);
  return {
    ...(taken.length > 0 && { 'L-47': { thresholds: unsure } }),
    ...(Object.fromEntries(written) as NonNullable<Grading['overrides']>),
  };
}

const MARGIN = 0.05;

const rounded = (score: number): number => Math.round(score * 1_000) / 1_000;

/** What the recipe says of the single checks of a training. */
export const overridesIn = ({ checks }: Lint): NonNullable<Grading['overrides']> =>
  Object.fromEntries(
    checks.map(({ id, severity, thresholds }) => [id, { ...(severity && { severity }), thresholds }]),
  );

/** The waivers as they count on a day. */
export const waiversOn = (today: string, { waivers }: Lint): readonly Waiver[] =>
  waivers.map(({ where: _where, ...waiver }) => ({
    ...waiver,
    expired: waiver.until !== undefined && waiver.until < today,
  }));
