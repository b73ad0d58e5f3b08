// evaluate/NAME/verdict: what pictures from seeds that nobody chose tell of networks, and all of them on one sheet.
import type { Artifact, Json, Step, Task } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SeenCheckpoint } from '../previews/checkpoint.ts';
import type { PreviewMeasures } from '../previews/measure.ts';
import { promptKind } from '../previews/prompts.ts';
import type { Evaluation, Training } from '../recipe/project.ts';
import type { DrawnValue } from './evaluation.ts';
import type { EvaluationFile, EvaluationRow } from './evaluation-file.ts';
import { triggersOf } from './health.ts';
import type { HealthValue } from './health-file.ts';
import { artifactsOf, bytesOf, resultsOf, resultValue } from './inputs.ts';
import { analysisStep, drawnStep, evaluationTarget, healthStep, seedsStep, verdictStep } from './names.ts';

/** Judges each network's pictures beside those of the base model from the same seeds. */
export function verdict(evaluation: Evaluation): Step {
  const { name, trainings, prompts, negative, health } = evaluation;
  const datasets = [...new Set(trainings.flatMap(training => training.datasets.map(one => one.name)))];
  const triggers = trainings.map(training => triggersOf(training));
  const previewed = trainings.filter(({ previews }) => previews !== undefined);
  return {
    id: verdictStep(name),
    target: evaluationTarget(name),
    kind: { name: 'evaluation', version: 2 },
    params: { prompts, negative, triggers, limits: health } as unknown as Json,
    resources: { cpu: 1 },
    items: [
      {
        name: '',
        inputs: [
          { step: seedsStep(name), select: VALUE },
          ...trainings.map(training => ({ step: drawnStep(name, training.name) })),
          ...previewed.map(training => ({ step: healthStep(training.name), select: VALUE })),
          ...datasets.map(dataset => ({ step: analysisStep(dataset), select: '/hashes' })),
        ],
      },
    ],
    run: async task => {
      const seeds = resultValue<readonly number[]>(task, seedsStep(name));
      const rows: EvaluationRow[] = [];
      const files: (readonly Artifact[])[] = [];
      for (const training of trainings) {
        const judged = await judge(task, evaluation, training);
        rows.push(...judged.rows);
        files.push(...judged.files);
        for (const warning of warnings(task, evaluation, training, judged.rows)) task.warn(warning);
      }
      const file: EvaluationFile = { prompts, seeds, rows };
      const { renderSheet } = await import('../images/sheet.ts');
      const sheet = await renderSheet({
        columns: prompts.flatMap(prompt => seeds.map(seed => ({ label: `seed ${seed}\n${prompt}` }))),
        rows: rows.map((row, at) => ({
          label: labelOf(row, trainings.length > 1),
          pictures: (files[at] ?? []).map(artifact => task.locate(artifact)),
        })),
        tile: 160,
      });
      if (!sheet.ok) return sheet;
      const json = bytesOf(`${JSON.stringify(file, null, 2)}\n`);
      return {
        ok: true,
        outputs: [
          { role: 'sheet', path: `evaluate/${name}/sheet.png`, content: { bytes: sheet.value } },
          { role: 'evaluation', path: `evaluate/${name}/evaluation.json`, content: { bytes: json } },
        ],
      };
    },
  };
}

const labelOf = ({ training, strength, verdict: one, overfit }: EvaluationRow, several: boolean): string => {
  if (strength === 0) return 'base model';
  const what = overfit.length > 0 ? 'overfit' : one === 'ok' ? 'ok' : one === 'warn' ? 'weak sign' : 'bad';
  return `${several ? `${training}\n` : ''}strength ${strength}\n${what}`;
};

/** The rows of one training, the base model's first, with the pictures of each. */
async function judge(
  task: Task,
  { name, prompts, strengths, health }: Evaluation,
  training: Training,
): Promise<{ readonly rows: readonly EvaluationRow[]; readonly files: readonly (readonly Artifact[])[] }> {
  const [{ measurePreview }, { judgeCheckpoint }, { memorised, uniform }, { TrainingHashes }] =
    await Promise.all([
      import('../previews/measure.ts'),
      import('../previews/checkpoint.ts'),
      import('../previews/overfit.ts'),
      import('../previews/hashes.ts'),
    ]);
  const drawn = resultValue<DrawnValue>(task, drawnStep(name, training.name));
  const artifacts = artifactsOf(task, drawnStep(name, training.name), 'picture');
  const triggers = triggersOf(training);
  const known = training.datasets.flatMap(dataset =>
    resultsOf(task, analysisStep(dataset.name)).map(({ item, value }) => ({
      name: item,
      hash: typeof value === 'string' ? value : '',
    })),
  );
  const pictures = new TrainingHashes(known);
  const rows: EvaluationRow[] = [];
  const files: (readonly Artifact[])[] = [];
  let base: SeenCheckpoint | undefined;
  for (const [step, strength] of strengths.entries()) {
    const places = [...drawn.keys()].filter(at => drawn[at]?.strength === strength);
    const mine = places.flatMap(at => artifacts[at] ?? []);
    const measures: (PreviewMeasures | null)[] = [];
    for (const artifact of mine) {
      const measured = await measurePreview(task.locate(artifact));
      measures.push(measured.ok ? measured.value : null);
    }
    const seen: SeenCheckpoint = { step, measures, burst: false };
    const texts = places.map(at => prompts[drawn[at]?.prompt ?? 0] ?? '');
    const kinds = texts.map(text => promptKind(text, triggers));
    const before =
      base === undefined ? [] : [{ seen: base, judged: judgeCheckpoint(base, [], kinds, health) }];
    const judged = judgeCheckpoint(seen, before, kinds, health);
    const both = base === undefined ? [seen] : [base, seen];
    const copies = memorised(both, pictures, health).filter(one => one.step === step);
    const same = uniform(both, texts, health).filter(one => one.step === step);
    rows.push({
      training: training.name,
      strength,
      verdict: judged.verdict,
      sentence: judged.sentence,
      overfit: [
        ...(copies.length === 0
          ? []
          : [`${copies.length} of ${mine.length} pictures repeat a training picture`]),
        ...same.map(
          one =>
            `the seeds of "${texts[one.prompts[0] ?? 0]}" give nearly the same picture: ${one.value.toFixed(1)} bits apart, ${one.reference.toFixed(1)} with the base model`,
        ),
      ],
      pictures: mine.map(({ path }, column) => {
        const { prompt = 0, seed = 0 } = drawn[places[column] ?? -1] ?? {};
        const repeats = copies.find(one => one.prompt === column)?.picture;
        const nearest = pictures.nearest(measures[column]?.hash ?? '') ?? null;
        const about = { path, prompt, seed, evidence: judged.previews[column] ?? [], nearest };
        return repeats === undefined ? about : { ...about, repeats };
      }),
    });
    files.push(mine);
    base ??= seen;
  }
  return { rows, files };
}

/** What a person should know without looking: that it fails at its highest strength, and where it does not (S-78). */
function warnings(
  task: Task,
  { name, where }: Evaluation,
  training: Training,
  rows: readonly EvaluationRow[],
): readonly Diagnostic[] {
  const isAmiss = ({ verdict: one, overfit }: EvaluationRow): boolean =>
    one === 'bad' || one === 'fatal' || overfit.length > 0;
  const drawn = rows.filter(({ strength }) => strength > 0).sort((a, b) => b.strength - a.strength);
  const [worst] = drawn;
  if (worst === undefined || !isAmiss(worst)) return [];
  const fine = drawn.find(row => !isAmiss(row));
  const health =
    training.previews === undefined ? undefined : resultValue<HealthValue>(task, healthStep(training.name));
  const unseen = health?.state === 'ok' || health?.state === 'recovered';
  const what = [...worst.overfit, worst.sentence].filter(one => one !== '').join('; ');
  return [
    {
      severity: 'warning',
      code: 'SDB426',
      message: `${evaluationTarget(name)}: ${training.name} at strength ${worst.strength}: ${what}${
        unseen ? '; its previews did not show it (S-75)' : ''
      }`,
      location: where,
      hint:
        fine === undefined
          ? 'fewer steps, a lower rate or more pictures; lower `strengths` may still be of use (S-78)'
          : `at strength ${fine.strength} there is no such sign (S-78)`,
    },
  ];
}
