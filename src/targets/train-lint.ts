// The lint of a training, and the gate that holds it back: what its recipe promises, once the pictures are counted.
import type { Json, Step } from '../build/step.ts';
import { canonicalTag } from '../captions/tag.ts';
import { familyOf } from '../recipe/matrix.ts';
import type { Project, Training } from '../recipe/project.ts';
import { PARTS, type PartRate } from '../training/parts.ts';
import type { KnownOfTraining } from './counted-training.ts';
import type { PreparedDataset } from './dataset.ts';
import { placesOf } from './finding-places.ts';
import { errorsOf, gate, warn } from './gate.ts';
import { bytesOf } from './inputs.ts';
import { jsonOf, type LintValue, type TrainLintFile, trainLintPath } from './lint-file.ts';
import { overridesIn, waiversOn } from './lint-settings.ts';
import { picturesStep, planTarget, trainGateStep, trainLintStep, trainStep } from './names.ts';
import { splitInputs, splitOf } from './split.ts';

/** A training that is to be checked. */
export interface LintedTraining {
  readonly training: Training;
  readonly project: Project;
  /** The datasets that it is trained on. */
  readonly prepared: readonly PreparedDataset[];
  /** Those of its validation. */
  readonly heldBack: readonly PreparedDataset[];
  /** By which waivers end, `2027-01-31`. */
  readonly today: string;
}

/**
 * `train/X/lint` writes lint.json and always succeeds; `train/X/gate` fails while that holds errors. They are a target of
 * their own: `train/X` is never built, fresh or stale as the training is.
 */
export function trainLintSteps(linted: LintedTraining): readonly Step[] {
  const { training, project } = linted;
  const target = planTarget(training.name);
  const checked = { target: trainStep(training.name), placeOf: placesOf(training, project.locate) };
  return [
    lint(linted, checked),
    gate(trainGateStep(training.name), { lint: trainLintStep(training.name), target }, checked),
  ];
}

function lint(linted: LintedTraining, checked: Parameters<typeof warn>[2]): Step {
  const { training, prepared, heldBack, today } = linted;
  const { name, schedule, length } = training;
  const known = knownOf(linted);
  const waivers = waiversOn(today, training.lint);
  const overrides = overridesIn(training.lint);
  const { kind = 'regularisation' } = training.datasets.find(one => one.kind !== 'regularisation') ?? {};
  return {
    id: trainLintStep(name),
    target: planTarget(name),
    kind: { name: 'train-lint', version: 1 },
    params: JSON.parse(
      JSON.stringify({
        ...known,
        kind,
        rates: schedule.rates,
        partRates: PARTS.map(part => meaningOfRate(training.partRates[part])),
        length,
        datasets: prepared.map(({ dataset: { name, medium, flip, repeats, subsets } }) => ({
          name,
          medium,
          flip,
          repeats,
          subsets: subsets.map(({ glob, repeats }) => ({ glob, repeats })),
        })),
        lint: { checks: overrides, waivers },
      }),
    ) as Json,
    resources: { cpu: 1 },
    items: [
      {
        name: '',
        inputs: [
          ...prepared.map(({ dataset }) => ({ step: picturesStep(dataset.name), select: '/bucket' })),
          ...splitInputs(prepared, heldBack),
        ],
      },
    ],
    run: async task => {
      const [{ lintTraining }, { applyWaivers, gateOf }, { countTraining }] = await Promise.all([
        import('../lint/training.ts'),
        import('../lint/waivers.ts'),
        import('./counted-training.ts'),
      ]);
      const counted = countTraining(task, training, known);
      const plan = heldBack.length === 0 ? counted : { ...counted, split: splitOf(task, prepared, heldBack) };
      const grading = { kind, overrides };
      const findings = applyWaivers(lintTraining(plan, grading), waivers, () => undefined, grading);
      const { steps, stepsPerEpoch: epoch } = plan;
      const file: TrainLintFile = { gate: gateOf(findings), steps, epoch, findings };
      warn(task, file, checked);
      const value: LintValue = { gate: file.gate, errors: errorsOf(findings) };
      return {
        ok: true,
        value: value as unknown as Json,
        outputs: [{ role: 'lint', path: trainLintPath(name), content: { bytes: bytesOf(jsonOf(file)) } }],
      };
    },
  };
}

function knownOf({ training, project, prepared }: LintedTraining): KnownOfTraining {
  const { method, base, clipSkip, vae, schedule, batchSize, gradientAccumulation, previews } = training;
  const { trainings, merges } = project;
  const before = trainings.slice(0, trainings.indexOf(training)).filter(
    // Of one matrix they are compared, not used together.
    other => other.base === base && familyOf(other.name) !== familyOf(training.name),
  );
  const within = merges.filter(({ loras }) => loras.some(lora => lora.training === training));
  const triggers = prepared.flatMap(({ program, dataset }) =>
    dataset.kind === 'regularisation'
      ? []
      : method === 'textual-inversion' && dataset.embedding !== undefined
        ? [canonicalTag(dataset.embedding.name)]
        : program.triggers.map(({ tag }) => tag),
  );
  return {
    method,
    base: { name: base.name, clipSkip: base.clipSkip, besideVae: base.besideVae },
    clipSkip,
    vae: vae?.path,
    relatives: before.map(({ name, clipSkip, vae }) => ({ name, clipSkip, ...(vae && { vae: vae.path }) })),
    merges: within.map(({ name, vae }) => ({ name, ...(vae && { vae: vae.path }) })),
    triggers: [...new Set(triggers)],
    prompts: (previews?.prompts ?? []).map(({ prompt }) => prompt),
    limit: Math.max(...prepared.map(({ dataset }) => dataset.captions.limit.tokens)),
    accumulation: gradientAccumulation,
    smooth: typeof schedule.rates === 'object' && 'cosine' in schedule.rates.shape,
    batchSize,
  };
}

/** A rate wherever it was written. */
function meaningOfRate(rate: PartRate | undefined) {
  const { where: _where, ...meant } = rate ?? {};
  return meant;
}
