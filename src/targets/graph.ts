// The whole recipe as steps.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf } from '../build/layout.ts';
import type { Step } from '../build/step.ts';
import type { CaptionProgram, TriggerRule } from '../captions/compile.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Dataset, Project, Training } from '../recipe/project.ts';
import { filesIn } from './captions.ts';
import { classPictureSteps } from './class-pictures.ts';
import { datasetSteps, type PreparedDataset, prepareDataset } from './dataset.ts';
import { evaluationSteps } from './evaluation.ts';
import { healthSteps } from './health.ts';
import { findListing } from './kept-listing.ts';
import { lintSteps } from './lint.ts';
import { lintFaults } from './lint-settings.ts';
import { lossStepOf } from './loss.ts';
import { masks } from './masks.ts';
import { mergeSteps } from './merge.ts';
import { previewsOf } from './previews.ts';
import { rehearsal } from './rehearsal.ts';
import { reportStep } from './report.ts';
import { checkSchedule, trainingStep } from './train.ts';
import { trainLintSteps } from './train-lint.ts';

/** The steps of a project, and what decided them beside the recipe. */
export interface ProjectSteps {
  readonly steps: readonly Step[];
  /** Folders that were listed, relative to the project. */
  readonly folders: readonly string[];
  /** The caption rules of each dataset, by its name. */
  readonly programs: ReadonlyMap<string, CaptionProgram>;
  /** Writes down what was listed, so that the next one need not look again while no folder changes. */
  readonly keepListings: () => void;
}

/**
 * Lists the pictures and lays out every step of a recipe; fails with everything that is wrong at once. Waivers end
 * after `today`, a date like `2027-01-31`.
 */
export async function projectSteps(
  project: Project,
  version: string,
  today = new Date().toISOString().slice(0, 10),
): Promise<Result<ProjectSteps>> {
  const diagnostics: Diagnostic[] = [];
  const prepared: PreparedDataset[] = [];
  const keeps: (() => void)[] = [];
  for (const dataset of project.datasets) {
    const kept = join(layoutOf(project.folder).listings, `${dataset.name}.json`);
    const { listing, keep } = findListing(project.folder, dataset, kept);
    keeps.push(keep);
    if (listing.pictures.length === 0) diagnostics.push(noPictures(dataset, project.folder));
    diagnostics.push(...noOverrides(dataset, project.folder), ...noMasks(dataset, project.folder));
    const one = prepareDataset(dataset, listing, filesIn(project.folder));
    diagnostics.push(...one.diagnostics, ...lintFaults(dataset.lint, 'dataset'));
    if (one.ok) prepared.push(one.value);
  }
  for (const training of project.trainings)
    diagnostics.push(...checkSchedule(training), ...lintFaults(training.lint, 'training'));
  if (diagnostics.some(({ severity }) => severity === 'error')) return fail(...diagnostics);

  const steps = [
    ...prepared.flatMap(one => [
      ...datasetSteps(one),
      ...(one.dataset.masks === undefined ? [] : [masks(one)]),
      ...lintSteps({
        ...(isHeldBack(one, project.trainings) ? withFewPictures(one) : one),
        foreignTriggers: triggersBeside(one, prepared, project.trainings),
        today,
        batchSize: largestBatch(one, project.trainings),
        prompts: promptsOn(one, project.trainings),
        locate: project.locate,
      }),
    ]),
    ...classPictureSteps(project.trainings),
    ...project.trainings.flatMap(training => [
      ...trainLintSteps({
        training,
        project,
        prepared: prepared.filter(({ dataset }) => training.datasets.includes(dataset)),
        heldBack: prepared.filter(({ dataset }) => training.validation?.datasets.includes(dataset)),
        today,
      }),
      trainingStep(training),
      lossStepOf(training),
      ...(training.previews === undefined
        ? []
        : [...healthSteps(training, training.previews), previewsOf(training, training.previews)]),
    ]),
    ...project.trainings.map(rehearsal),
    ...project.evaluations.flatMap(evaluationSteps),
    ...project.merges.map(mergeSteps),
    reportStep(project, version),
  ];
  const folders = [...new Set(prepared.flatMap(({ listing }) => listing.folders))];
  const programs = new Map(prepared.map(({ dataset, program }) => [dataset.name, program]));
  const keepListings = (): void => {
    for (const keep of keeps) keep();
  };
  return ok({ steps, folders, programs, keepListings }, diagnostics);
}

/** Triggers of the datasets that are trained together with this one: its captions must be without them. */
function triggersBeside(
  one: PreparedDataset,
  prepared: readonly PreparedDataset[],
  trainings: readonly Training[],
): readonly TriggerRule[] {
  const together = on(one, trainings);
  const names = new Set(together.flatMap(training => training.datasets.map(({ name }) => name)));
  return prepared.filter(other => names.has(other.dataset.name)).flatMap(({ program }) => program.triggers);
}

const on = ({ dataset }: PreparedDataset, trainings: readonly Training[]): readonly Training[] =>
  trainings.filter(({ datasets }) => datasets.some(({ name }) => name === dataset.name));

/** Whether it is there for validation alone. */
const isHeldBack = (one: PreparedDataset, trainings: readonly Training[]): boolean =>
  on(one, trainings).length === 0 &&
  trainings.some(({ validation }) => validation?.datasets.some(({ name }) => name === one.dataset.name));

/** Of pictures that are held back there are to be few, unless the recipe has L-36 say something of it. */
function withFewPictures(one: PreparedDataset): PreparedDataset {
  const { lint, where } = one.dataset;
  const checks = [{ id: 'L-36', severity: 'off', thresholds: {}, where } as const, ...lint.checks];
  return { ...one, dataset: { ...one.dataset, lint: { ...lint, checks } } };
}

const largestBatch = (one: PreparedDataset, trainings: readonly Training[]): number =>
  on(one, trainings).reduce((most, { batchSize }) => Math.max(most, batchSize), 1);

const promptsOn = (one: PreparedDataset, trainings: readonly Training[]): readonly string[] =>
  on(one, trainings).flatMap(({ previews }) => previews?.prompts.map(({ prompt }) => prompt) ?? []);

/** Without their folder all pictures would count in full, and nobody would know. */
function noMasks({ name, masks: folder, where }: Dataset, project: string): readonly Diagnostic[] {
  if (folder === undefined || folder === 'alpha') return [];
  if (statSync(join(project, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return [
    {
      severity: 'error',
      code: 'SDB335',
      message: `there is no folder \`${folder}\` for the masks of ${name}`,
      location: where,
      hint: 'paths are relative to the project folder; `masks: alpha` takes the opacity of the pictures',
    },
  ];
}

/** A folder with nothing decided yet need not be there, but who misspelt it must know. */
function noOverrides({ captions: { overrides } }: Dataset, project: string): readonly Diagnostic[] {
  if (overrides.kind !== 'folder') return [];
  const stats = statSync(join(project, overrides.path), { throwIfNoEntry: false });
  if (stats?.isDirectory()) return [];
  const { path, where } = overrides;
  return [
    {
      severity: stats === undefined ? 'warning' : 'error',
      code: 'SDB332',
      message:
        stats === undefined
          ? `there is no folder \`${path}\` with overrides`
          : `\`${path}\` is no folder with overrides`,
      location: where,
      hint:
        stats === undefined
          ? 'make it when something is decided, or take `overrides` out'
          : 'name a folder with a file a picture, or a file that ends in `.yaml`',
    },
  ];
}

const noPictures = ({ images }: Dataset, project: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB320',
  message: `no picture matches ${images.map(({ glob }) => `\`${glob}\``).join(', ')}`,
  ...(images[0] === undefined ? {} : { location: images[0].where }),
  hint:
    images
      .filter(({ glob }) => statSync(join(project, glob), { throwIfNoEntry: false })?.isDirectory())
      .map(({ glob }) => `that is a folder: write \`"${glob.replace(/\/$/, '')}/*.{png,jpg,webp}"\``)[0] ??
    'globs are relative to the project folder; mind the case of file endings',
});
