// What the report's page shows of every dataset, training and merge, gathered from what was built.
import { readFile } from 'node:fs/promises';
import type { ItemResult, Task } from '../build/step.ts';
import { thumbnail } from '../images/sheet.ts';
import { previewRows, readPreviewName } from '../previews/rows.ts';
import type { Dataset, Merge, Project, Training } from '../recipe/project.ts';
import type {
  DatasetReport,
  MergeReport,
  PictureReport,
  SuspectReport,
  TrainingReport,
} from '../show/report/data.ts';
import { renderReport } from '../show/report/render-report.ts';
import { readLedger, samplesOf } from '../training/ledger.ts';
import { type LossReading, outstanding, type Residual } from '../training/loss.ts';
import { namedRates } from '../training/parts.ts';
import { promptKinds } from './health.ts';
import type { HealthValue } from './health-file.ts';
import {
  artifactOf,
  artifactsOf,
  captionOf,
  type PictureValue,
  readText,
  resultsOf,
  resultValue,
  type UnreadablePicture,
} from './inputs.ts';
import type { LintFile } from './lint-file.ts';
import { repeatsOf } from './manifest.ts';
import type { MergeValue } from './merge.ts';
import {
  captionsStep,
  datasetTarget,
  healthStep,
  lintStep,
  lossStep,
  mergeStep,
  picturesStep,
  trainLintStep,
  trainStep,
} from './names.ts';
import { pickedSteps } from './picks.ts';
import type { TrainValue } from './train.ts';

/** Pictures of one dataset on the page; the rest are counted. */
const MOST_PICTURES = 200;
const THUMB = 160;

/** A session writes the page again and again: a picture that did not change is not opened again. */
const thumbs = new WeakMap<ItemResult, Awaited<ReturnType<typeof thumbnail>>>();

const dataUri = (type: string, bytes: Uint8Array): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The page as HTML; apart from the step, since only a build that shows it needs pictures and markup. */
export const reportPage = async (task: Task, project: Project, version: string): Promise<string> =>
  renderReport({
    title: project.report.title,
    generatedFrom: { recipe: 'sdbuild.yaml', sdbuild: version },
    datasets: await Promise.all(project.datasets.map(dataset => datasetReport(task, dataset))),
    trainings: await Promise.all(project.trainings.map(training => trainingReport(task, training))),
    merges: project.merges.map(merge => mergeReport(task, merge)),
  });

async function datasetReport(task: Task, dataset: Dataset): Promise<DatasetReport> {
  const captions = resultsOf(task, captionsStep(dataset.name));
  const buckets = new Map<
    string,
    { size: readonly [number, number]; count: number; pictures: PictureReport[] }
  >();
  const counts = new Map<number, number>();
  let shown = 0;
  for (const [place, result] of resultsOf(task, picturesStep(dataset.name)).entries()) {
    const { item, artifacts, value } = result;
    const picture = value as unknown as PictureValue | UnreadablePicture;
    const caption = captionOf(captions[place] as ItemResult);
    if ('faults' in picture || caption.faults !== undefined) continue;
    const { bucket: size } = picture;
    const bucket = buckets.get(size.join('x')) ?? { size, count: 0, pictures: [] };
    buckets.set(size.join('x'), bucket);
    bucket.count++;
    counts.set(caption.tokens, (counts.get(caption.tokens) ?? 0) + 1);
    const [made] = artifacts;
    if (made === undefined || ++shown > MOST_PICTURES) continue;
    const thumb = thumbs.get(result) ?? (await thumbnail(task.locate(made), THUMB));
    thumbs.set(result, thumb);
    if (!thumb.ok) continue;
    const kept = caption.tags
      .filter(({ removedBy }) => removedBy === undefined)
      .map(({ tag, text }) => text ?? tag);
    bucket.pictures.push({
      name: item.slice(item.lastIndexOf('/') + 1),
      thumb: dataUri('webp', thumb.value),
      caption: {
        keep: kept.slice(0, caption.keep),
        tags: kept.slice(caption.keep),
        removed: caption.tags.flatMap(({ tag, removedBy }) =>
          removedBy === undefined ? [] : [{ tag, rule: removedBy.rule }],
        ),
      },
      repeats: repeatsOf(dataset, item),
      tokens: caption.tokens,
    });
  }
  return {
    name: dataset.name,
    kind: dataset.kind,
    findings: await openFindings(task, lintStep(dataset.name)),
    buckets: [...buckets.values()].sort((a, b) => b.count - a.count),
    tokenCounts: [...counts]
      .map(([tokens, captions]) => ({ tokens, captions }))
      .sort((a, b) => a.tokens - b.tokens),
  };
}

/** What a lint found and nobody waived. */
async function openFindings(task: Task, step: string): Promise<LintFile['findings']> {
  const text = await readText(task, artifactOf(task, step, 'lint'));
  const { findings } = JSON.parse(text) as Pick<LintFile, 'findings'>;
  return findings.filter(({ waived }) => waived === undefined);
}

async function trainingReport(task: Task, training: Training): Promise<TrainingReport> {
  const step = trainStep(training.name);
  const { steps, stepsPerEpoch, segments, parts } = resultValue<TrainValue>(task, step);
  const told = lossStep(training.name);
  const losses = samplesOf(readLedger(await readText(task, artifactOf(task, told, 'ledger'))));
  const reading = JSON.parse(await readText(task, artifactOf(task, told, 'loss'))) as LossReading;
  const prompts = training.previews?.prompts ?? [];
  const pictures = artifactsOf(task, step, 'preview').map(artifact =>
    readPreviewName(artifact.path, artifact),
  );
  const rows = previewRows(
    pictures.filter(one => one !== undefined),
    prompts.length,
  );
  const health = training.previews && resultValue<HealthValue>(task, healthStep(training.name));
  const verdicts = new Map(health?.checkpoints.map(one => [one.step, one]));
  const kinds = training.previews === undefined ? [] : promptKinds(training, training.previews);
  const rateAt = (done: number): number | null =>
    segments.find(({ from, to }) => done - 1 >= from && done - 1 < to)?.lr ?? null;
  return {
    name: training.name,
    method: training.method,
    findings: await openFindings(task, trainLintStep(training.name)),
    base: training.base.path,
    vae: training.vae?.path ?? 'inside the checkpoint',
    clipSkip: training.clipSkip,
    trainer: typeof training.trainer === 'string' ? training.trainer : training.trainer.command.join(' '),
    steps,
    ...(training.picks.length > 0 && { picks: pickedSteps(training) }),
    stepsPerEpoch,
    batch: training.batchSize,
    ...(training.network !== undefined && { network: training.network }),
    segments,
    parts: namedRates(segments, parts),
    losses,
    validation: reading.validation,
    suspects: await suspectsOf(task, outstanding(reading.pictures)),
    previews: {
      columns: prompts.map(({ prompt, seed, strength }, index) => ({
        prompt,
        seed,
        strength,
        control: kinds[index]?.control === true,
      })),
      ...(health && { health: { state: health.state, sentence: health.sentence, overfit: health.overfit } }),
      rows: await Promise.all(
        rows.map(async row => ({
          step: row.step,
          lr: rateAt(row.step),
          ...verdicts.get(row.step),
          pictures: await Promise.all(
            row.pictures.map(async one =>
              one === undefined ? null : dataUri('png', await readFile(task.locate(one))),
            ),
          ),
        })),
      ),
    },
    sha256: artifactOf(task, step, 'network').digest,
    durations: [],
  };
}

/** Pictures whose tags are to be looked at, as they were trained. */
const suspectsOf = (task: Task, residuals: readonly Residual[]): Promise<readonly SuspectReport[]> =>
  Promise.all(
    residuals.map(async residual => {
      const pictures = resultsOf(task, picturesStep(residual.dataset));
      const path = `${datasetTarget(residual.dataset)}/${residual.image}`;
      const place = pictures.findIndex(({ artifacts }) => artifacts.some(one => one.path === path));
      const result = pictures[place];
      const picture = result?.artifacts.find(one => one.path === path);
      if (result === undefined || picture === undefined) return residual;
      const thumb = thumbs.get(result) ?? (await thumbnail(task.locate(picture), THUMB));
      thumbs.set(result, thumb);
      const caption = captionOf(resultsOf(task, captionsStep(residual.dataset))[place] as ItemResult);
      const tags = caption.tags.filter(({ removedBy }) => removedBy === undefined);
      return {
        ...residual,
        ...(thumb.ok && { thumb: dataUri('webp', thumb.value) }),
        caption: tags.map(({ tag, text }) => text ?? tag).join(', '),
      };
    }),
  );

function mergeReport(task: Task, merge: Merge): MergeReport {
  const step = mergeStep(merge.name);
  const { inputs, blocks } = resultValue<MergeValue>(task, step);
  const model = artifactOf(task, step, 'model');
  return {
    name: merge.name,
    inputs,
    method: merge.method,
    weights: merge.mix?.share ?? null,
    loras: merge.loras.map(({ training, strength }) => ({ name: training.name, strength })),
    output: { file: `build/${model.path}`, sha256: model.digest },
    deltas: blocks.map(({ meanDelta }) => meanDelta),
  };
}
