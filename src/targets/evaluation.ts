// evaluate/NAME: pictures drawn with finished networks, from seeds that nobody chose (S-58, S-76, S-78).
import type { Input, Json, Output, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import { drawSeeds } from '../previews/seeds.ts';
import type { Evaluation, Training } from '../recipe/project.ts';
import { trainerOf } from '../trainers/trainer.ts';
import { artifactOf, resultsOf, resultValue } from './inputs.ts';
import { modelInput } from './models.ts';
import { drawnStep, evaluationTarget, seedsStep, trainStep } from './names.ts';
import { verdict } from './verdict.ts';

/** Value of a `drawn` item: what its pictures were drawn from, in their order. */
export type DrawnValue = readonly {
  readonly strength: number;
  /** Index into the evaluation's prompts. */
  readonly prompt: number;
  readonly seed: number;
}[];

/** Seeds, pictures and the verdict of one evaluation. */
export const evaluationSteps = (evaluation: Evaluation): readonly Step[] => [
  seeds(evaluation),
  ...evaluation.trainings.map(training => drawn(evaluation, training)),
  verdict(evaluation),
];

/** The seeds of all pictures; one step, so that networks are compared by the same. */
function seeds({ name, seeds: wanted, trainings }: Evaluation): Step {
  const networks = trainings.map(
    (training): Input => ({ step: trainStep(training.name), select: 'network' }),
  );
  return {
    id: seedsStep(name),
    target: evaluationTarget(name),
    kind: { name: 'seeds', version: 1 },
    params: { seeds: wanted },
    items: [{ name: '', inputs: typeof wanted === 'number' ? networks : [] }],
    evaluate: given => {
      if (typeof wanted !== 'number') return { ok: true, value: wanted };
      const made = trainings.flatMap(training => resultsOf(given, trainStep(training.name)));
      const digests = made.flatMap(({ artifacts }) => artifacts.map(({ digest }) => digest));
      return { ok: true, value: drawSeeds(digests.join(' '), wanted) };
    },
  };
}

/** Every prompt with every seed at every strength, drawn with the network of one training. */
function drawn(evaluation: Evaluation, training: Training): Step {
  const { name, prompts, negative, width, height, steps, cfg, strengths } = evaluation;
  const trainer = trainerOf(training.trainer);
  return {
    id: drawnStep(name, training.name),
    target: evaluationTarget(name),
    kind: { name: `draw-${trainer.name}`, version: 1 },
    params: {
      ...{ prompts, negative, width, height, steps, cfg, strengths },
      clipSkip: training.clipSkip,
      trainerVersion: trainer.version,
    },
    resources: trainer.resources,
    costly: true,
    items: [
      {
        name: '',
        inputs: [
          modelInput(training.base),
          ...(training.vae === undefined ? [] : [{ file: training.vae.path }]),
          { step: trainStep(training.name), select: 'network' },
          { step: seedsStep(name), select: VALUE },
        ],
      },
    ],
    run: async task => {
      const seeds = resultValue<readonly number[]>(task, seedsStep(name));
      const value: DrawnValue = strengths.flatMap(strength =>
        prompts.flatMap((_, prompt) => seeds.map(seed => ({ strength, prompt, seed }))),
      );
      const { draw } = await import('./drawing.ts');
      const network = task.locate(artifactOf(task, trainStep(training.name), 'network'));
      const wanted = value.map(({ strength, prompt, seed }) => ({
        ...{ prompt: prompts[prompt] ?? '', negative, seed, width, height, steps, cfg, strength },
      }));
      const pictures = await draw(task, training, network, wanted);
      if (!pictures.ok) return pictures;
      const outputs = pictures.value.map((file, at): Output => {
        const { strength, prompt, seed } = value[at] ?? { strength: 0, prompt: 0, seed: 0 };
        const path = `evaluate/${name}/${training.name}/${strength}/${String(prompt).padStart(2, '0')}-${seed}.png`;
        return { role: 'picture', path, content: { file } };
      });
      return { ok: true, outputs, value: value as unknown as Json };
    },
  };
}
