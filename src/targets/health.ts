// previews/NAME/measures and previews/NAME/health: what pixels say of each preview, and of the training as a whole.
import type { Json, Step, Task } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { burstsOf } from '../previews/bursts.ts';
import type { SeenCheckpoint } from '../previews/checkpoint.ts';
import type { PromptKind } from '../previews/evidence.ts';
import type { PreviewMeasures } from '../previews/measure.ts';
import { promptKind } from '../previews/prompts.ts';
import { readPreviewName } from '../previews/rows.ts';
import type { Previews, Training } from '../recipe/project.ts';
import { type HealthFile, type HealthValue, healthPath, jsonOf } from './health-file.ts';
import { artifactsOf, bytesOf, resultsOf, resultValue } from './inputs.ts';
import { analysisStep, healthStep, previewMeasuresStep, previewsStep, trainStep } from './names.ts';
import { pickedSteps } from './picks.ts';
import type { TrainValue } from './train.ts';

/** Value of a `measures` item: one prompt's previews in the order of their steps, null for what is no picture. */
type MeasuresValue = readonly { readonly step: number; readonly measures: PreviewMeasures | null }[];

/** Raised when a measure of a preview comes to mean something else. */
const MEASURES_VERSION = 1;

/** Measuring a training's previews and judging them by what was measured, so that another limit measures nothing again. */
export const healthSteps = (training: Training, previews: Previews): readonly Step[] => [
  measures(training, previews),
  health(training, previews),
];

/** An item a prompt: of which steps there are previews is only known when a training is planned. */
const measures = ({ name }: Training, { prompts }: Previews): Step => ({
  id: previewMeasuresStep(name),
  target: previewsStep(name),
  kind: { name: 'preview-measures', version: MEASURES_VERSION },
  params: {},
  resources: { cpu: 1 },
  items: prompts.map((_, index) => ({
    name: String(index),
    params: { prompt: index },
    inputs: [{ step: trainStep(name), select: 'preview' }],
  })),
  run: async task => {
    const { measurePreview } = await import('../previews/measure.ts');
    const { prompt } = task.item.params as { readonly prompt: number };
    const mine = artifactsOf(task, trainStep(name), 'preview')
      .map(artifact => readPreviewName(artifact.path, artifact))
      .filter(one => one?.prompt === prompt)
      .filter(one => one !== undefined)
      .sort((a, b) => a.step - b.step);
    const value: { step: number; measures: PreviewMeasures | null }[] = [];
    for (const { step, source } of mine) {
      const measured = await measurePreview(task.locate(source));
      value.push({ step, measures: measured.ok ? measured.value : null });
    }
    return { ok: true, outputs: [], value: value satisfies MeasuresValue as unknown as Json };
  },
});

/** The words that call up what a training learns. */
export const triggersOf = ({ datasets }: Training): readonly string[] =>
  datasets.flatMap(({ captions }) =>
    captions.rules.flatMap(rule => (rule.verb === 'trigger' ? [rule.tag] : [])),
  );

/** How each prompt of a training is to be judged. */
export function promptKinds(training: Training, { prompts }: Previews): readonly PromptKind[] {
  const triggers = triggersOf(training);
  return prompts.map(({ prompt }) => promptKind(prompt, triggers));
}

/** Judges the whole training. It always succeeds: what a verdict leads to is the training's `on_failure`. */
function health(training: Training, previews: Previews): Step {
  const { name, datasets } = training;
  const kinds = promptKinds(training, previews);
  const approved = pickedSteps(training).at(-1);
  const texts = previews.prompts.map(({ where: _where, seed: _seed, ...same }) => JSON.stringify(same));
  return {
    id: healthStep(name),
    target: previewsStep(name),
    kind: { name: 'preview-health', version: 1 },
    params: {
      limits: previews.health,
      ...{ kinds, texts },
      ...(approved === undefined ? {} : { approved }),
    } as unknown as Json,
    resources: { cpu: 1 },
    items: [
      {
        name: '',
        inputs: [
          { step: previewMeasuresStep(name), select: VALUE },
          { step: trainStep(name), select: '/segments' },
          ...datasets.map(one => ({ step: analysisStep(one.name), select: '/hashes' })),
        ],
      },
    ],
    run: async task => {
      const [{ judgeRun }, { memorised, uniform }, { TrainingHashes }] = await Promise.all([
        import('../previews/run.ts'),
        import('../previews/overfit.ts'),
        import('../previews/hashes.ts'),
      ]);
      const limits = previews.health;
      const segments = resultValue<TrainValue['segments']>(task, trainStep(name));
      const checkpoints = checkpointsOf(task, name, burstsOf(segments, limits.burst));
      const pictures = datasets.flatMap(({ name: dataset }) =>
        resultsOf(task, analysisStep(dataset)).map(({ item, value }) => ({
          name: item,
          hash: typeof value === 'string' ? value : '',
        })),
      );
      const judged = judgeRun(checkpoints, kinds, limits, approved);
      const file: HealthFile = {
        ...judged,
        memorised: memorised(checkpoints, new TrainingHashes(pictures), limits),
        uniform: uniform(checkpoints, texts, limits),
        checkpoints: judged.checkpoints.map(({ previews: evidence, ...one }, row) => ({
          ...one,
          previews: evidence.map((found, prompt) => ({
            evidence: found,
            measures: checkpoints[row]?.measures[prompt] ?? null,
          })),
        })),
      };
      const value: HealthValue = {
        state: file.state,
        sentence: file.sentence,
        checkpoints: file.checkpoints.map(({ step, verdict, sentence }) => ({ step, verdict, sentence })),
        overfit: overfit(file, previews),
      };
      for (const diagnostic of warnings(training, value)) task.warn(diagnostic);
      return {
        ok: true,
        value: value as unknown as Json,
        outputs: [{ role: 'health', path: healthPath(name), content: { bytes: bytesOf(jsonOf(file)) } }],
      };
    },
  };
}

/** The previews of all prompts by their steps; where some are there, the others are missing. */
function checkpointsOf(
  task: Task,
  name: string,
  isBurst: (done: number) => boolean,
): readonly SeenCheckpoint[] {
  const byPrompt = resultsOf(task, previewMeasuresStep(name)).map(
    ({ value }) => new Map((value as unknown as MeasuresValue).map(one => [one.step, one.measures])),
  );
  const steps = new Set(byPrompt.flatMap(seen => [...seen.keys()]));
  return [...steps]
    .sort((a, b) => a - b)
    .map(step => ({
      step,
      measures: byPrompt.map(seen => seen.get(step) ?? null),
      burst: isBurst(step),
    }));
}

/** What the last checkpoint with such a sign says of overfitting. */
function overfit({ memorised, uniform }: HealthFile, { prompts }: Previews): readonly string[] {
  const sentences: string[] = [];
  const copy = memorised.at(-1);
  if (copy !== undefined)
    sentences.push(
      `at step ${copy.step} the preview of "${prompts[copy.prompt]?.prompt}" is as good as the training picture ${copy.picture}`,
    );
  const same = uniform.at(-1);
  if (same !== undefined)
    sentences.push(
      `at step ${same.step} the ${same.prompts.length} seeds of "${prompts[same.prompts[0] ?? 0]?.prompt}" give nearly the same picture: ${same.value.toFixed(1)} bits apart, ${same.reference.toFixed(1)} with the base model`,
    );
  return sentences;
}

/** What a person should know without looking; weak signs are for the sheet and the page. */
function warnings({ name, where }: Training, value: HealthValue): readonly Diagnostic[] {
  const { state, sentence, checkpoints, overfit: found } = value;
  const warning = (code: string, message: string, hint: string): Diagnostic => ({
    severity: 'warning',
    code,
    message: `${trainStep(name)}: ${message}`,
    location: where,
    hint,
  });
  const base = checkpoints.find(one => one.verdict === 'base' && one.sentence !== '');
  return [
    ...(base === undefined ? [] : [warning('SDB422', base.sentence, 'try the base model with another VAE')]),
    ...(state === 'failed' || state === 'collapsed'
      ? [
          warning(
            'SDB420',
            sentence,
            `lower the learning rate, or end sooner (S-45); build/${healthPath(name)} has the figures`,
          ),
        ]
      : []),
    ...found.map(one =>
      warning('SDB421', one, 'fewer steps, more pictures, or a lower strength (S-75, S-78)'),
    ),
  ];
}
