// The lint of a dataset, and the gate that holds trainings back while there are errors. Two steps, so that the
// findings are on disk and shown even when the gate stays shut.
import type { Json, Step, Task } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import { thresholdOf } from '../lint/finding.ts';
import type { PictureCheck } from '../lint/input.ts';
import type { KeptLatents } from '../lint/latents.ts';
import type { DatasetLint } from '../lint/lint.ts';
import type { Portion } from '../lint/portion.ts';
import { analysis, type ResemblancesValue, resemblances } from './analysis.ts';
import { meaningOf } from './caption-params.ts';
import { uncaptioned, vocabularyInputs } from './captions.ts';
import { checks, type Linted } from './checks.ts';
import { bucketParams } from './dataset.ts';
import { placesIn } from './finding-places.ts';
import { type Checked, errorsOf, gate, warn } from './gate.ts';
import { bytesOf, resultsOf, resultValue, smallValues } from './inputs.ts';
import { latents } from './latents.ts';
import { jsonOf, type LintFile, type LintValue, lintPath } from './lint-file.ts';
import { lintSettings, overridesOf, waiversOn } from './lint-settings.ts';
import { repeatsOf } from './manifest.ts';
import {
  checksStep,
  datasetTarget,
  gateStep,
  latentsStep,
  lintStep,
  manifestStep,
  resemblancesStep,
  talliesStep,
} from './names.ts';
import { sharesOf } from './shares.ts';
import { tallies } from './tallies.ts';

/**
 * `datasets/X/analysis` measures each picture and `datasets/X/resemblances` finds those that look alike;
 * `datasets/X/checks` looks at each picture, `datasets/X/tallies` counts, `datasets/X/lint` compares them and writes lint.json, `datasets/X/gate`
 * fails while that holds errors.
 */
export const lintSteps = (linted: Linted): readonly Step[] => [
  analysis(linted),
  resemblances(linted, Math.min(MOST_BITS, thresholdOf('L-12', 'threshold', lintSettings(linted)))),
  checks(linted),
  tallies(linted.dataset.name, linted.listing.names),
  ...(linted.listing.latents.length === 0 ? [] : [latents(linted)]),
  lint(linted),
  gate(
    gateStep(linted.dataset.name),
    {
      lint: lintStep(linted.dataset.name),
      target: datasetTarget(linted.dataset.name),
      // So that all of a blocked dataset is there to be looked at.
      after: [{ step: manifestStep(linted.dataset.name), select: 'manifest' }],
    },
    checkedOf(linted),
  ),
];

const checkedOf = ({ dataset, locate }: Linted): Checked => ({
  target: datasetTarget(dataset.name),
  placeOf: placesIn(dataset, locate),
});

/** Pictures whose hashes differ in more bits than this have nothing in common. */
const MOST_BITS = 16;

function lint(linted: Linted): Step {
  const { dataset, listing, today, batchSize, buckets, prompts } = linted;
  const { name, kind, captions, flip, asymmetric, repeats, subsets } = dataset;
  const bare = uncaptioned(dataset, listing, linted.captions);
  const names = listing.pictures.map(({ path }) => path);
  const waivers = waiversOn(today, dataset.lint);
  const settings = lintSettings(linted);
  const counted = smallValues<Portion>(talliesStep(name));
  const kept = listing.latents.length === 0 ? undefined : smallValues<KeptLatents>(latentsStep(name));
  // What is the same in one graph, and what was counted in the builds before.
  let known: { readonly lint: DatasetLint; readonly epoch: number } | undefined;
  return {
    id: lintStep(name),
    target: datasetTarget(name),
    kind: { name: 'lint', version: 7 },
    params: {
      kind,
      flip,
      asymmetric,
      prompts,
      buckets: bucketParams(dataset),
      batchSize,
      repeats,
      subsets: subsets.flatMap(({ glob, repeats }) => (repeats === undefined ? [] : [{ glob, repeats }])),
      groups: captions.groups as Json,
      order: captions.order,
      rules: meaningOf(captions.rules),
      embedding: (dataset.embedding as Json | undefined) ?? null,
      lint: { checks: overridesOf(dataset) as Json, waivers: waivers as unknown as Json },
      words: captions.vocab.extra,
      orphans: listing.orphans,
      ...(listing.misplaced.length > 0 && { misplaced: listing.misplaced as unknown as Json }),
      uncaptioned: bare,
    },
    resources: { cpu: 1 },
    items: [
      {
        name: '',
        inputs: [
          { step: talliesStep(name), select: VALUE },
          { step: checksStep(name), select: VALUE },
          { step: resemblancesStep(name), select: VALUE },
          ...(kept === undefined ? [] : [{ step: latentsStep(name), select: VALUE }]),
          ...waivedFiles(linted),
          ...vocabularyInputs(dataset),
        ],
      },
    ],
    run: async task => {
      const [{ DatasetLint }, { applyWaivers, gateOf }, { gazeReview, reviewsOf }] = await Promise.all([
        import('../lint/lint.ts'),
        import('../lint/waivers.ts'),
        import('../lint/reviews.ts'),
      ]);
      const folder = {
        names,
        uncaptioned: bare,
        orphanCaptions: listing.orphans,
        misplaced: listing.misplaced,
      };
      if (known === undefined) {
        const shown = new Map(names.map(path => [path, repeatsOf(dataset, path) * (flip ? 2 : 1)]));
        const times = (path: string): number => shown.get(path) ?? 0;
        const batches = { size: batchSize, buckets: buckets.sizes.length };
        const shares = sharesOf(linted);
        known = {
          lint: new DatasetLint({ settings, folder, rules: captions, shares, batches, prompts, times }),
          epoch: names.reduce((sum, path) => sum + times(path), 0),
        };
      }
      const portions = counted(task);
      const found = known.lint.findings(
        portions,
        () => resultsOf(task, checksStep(name)).map(({ value }) => value as unknown as PictureCheck),
        resultValue<ResemblancesValue>(task, resemblancesStep(name)),
        kept?.(task),
      );
      const findings = applyWaivers(found, waivers, image => digestOf(task, image), settings);
      const reviews = reviewsOf(gazeReview(portions), findings);
      const { epoch } = known;
      const file: LintFile = { gate: gateOf(findings), pictures: names.length, epoch, findings, reviews };
      warn(task, file, checkedOf(linted));
      const value: LintValue = { gate: file.gate, errors: errorsOf(findings) };
      return {
        ok: true,
        value: value as unknown as Json,
        outputs: [{ role: 'lint', path: lintPath(name), content: { bytes: bytesOf(jsonOf(file)) } }],
      };
    },
  };
}

/** The pictures whose waivers hold for one content only. */
function waivedFiles({ dataset, listing }: Linted): readonly { readonly file: string }[] {
  const wanted = new Set(
    dataset.lint.waivers.flatMap(({ image, sha256 }) => (sha256 && image ? [image] : [])),
  );
  return listing.pictures.flatMap(({ path }) => (wanted.has(path) ? [{ file: path }] : []));
}

function digestOf(task: Task, image: string): string | undefined {
  const input = task.inputs.find(one => one.kind === 'file' && one.path === image);
  return input?.kind === 'file' ? input.digest : undefined;
}
