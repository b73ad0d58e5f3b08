// sdbuild pick train/NAME [--step N | --undo]: a person chooses the step that a training goes on from, or ends at.
import { readLastBuild } from '../build/last-build.ts';
import { layoutOf } from '../build/layout.ts';
import { thisMachine } from '../build/machine.ts';
import { Workspace } from '../build/workspace.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { LOCK } from '../recipe/lock.ts';
import type { Training } from '../recipe/project.ts';
import { pickLines } from '../show/picks.ts';
import { trainStep } from '../targets/names.ts';
import { pickedSteps, picksPastEnd } from '../targets/picks.ts';
import { type ShownTraining, shownBy } from '../targets/shown.ts';
import { picksUpTo, rateAfter } from '../training/picking.ts';
import { untilFailureOf } from '../training/shapes.ts';
import { complain } from './answer.ts';
import { noSuch } from './no-such.ts';
import { type CommandLine, EXIT, readCommandLine, UsageError, wholeNumber } from './options.ts';
import { loadProject, projectSource } from './project-graph.ts';
import { say } from './say.ts';
import { writeLock } from './write-lock.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { step: { type: 'string' }, undo: { type: 'boolean' } });
  const { step, undo } = line.values;
  const [target] = line.positionals;
  if (target === undefined || line.positionals.length > 1)
    throw new UsageError('pick takes one training, e.g. sdbuild pick train/aki-lora --step 1800');
  if (step !== undefined && undo === true) throw new UsageError('--step and --undo exclude each other');
  const project = await loadProject(line.directory);
  complain(line, project.diagnostics, projectSource(line.directory));
  if (!project.ok) return EXIT.wrong;
  const { trainings } = project.value;
  const training = trainings.find(({ name }) => trainStep(name) === target);
  if (training === undefined) {
    const names = trainings.map(({ name }) => trainStep(name));
    return refuse(line, noSuch('training', target, names));
  }
  const shown = await whatIsShown(line, training);
  const before = pickedSteps(training);
  const decided =
    undo === true
      ? withoutLast(training)
      : step === undefined
        ? ok(before)
        : withStep(training, shown, wholeNumber(line, 'step', 1));
  if (!decided.ok) return refuse(line, ...decided.diagnostics);
  const picks = decided.value;
  if (String(picks) !== String(before)) await writePicks(line, training, picks);
  tell(line, training, picks, shown, step === undefined && undo !== true);
  return EXIT.done;
}

function refuse(line: CommandLine, ...diagnostics: readonly Diagnostic[]): number {
  complain(line, diagnostics, projectSource(line.directory));
  return EXIT.wrong;
}

/** A training that the last build could not make has shown what it was ended for. */
function whatIsShown(line: CommandLine, { name }: Training): Promise<ShownTraining | undefined> {
  const layout = layoutOf(line.directory);
  const { failures = [] } = readLastBuild(new Workspace(layout, thisMachine)) ?? {};
  return shownBy(
    layout,
    name,
    failures.some(({ step }) => step === trainStep(name)),
  );
}

function withoutLast(training: Training): Result<readonly number[]> {
  const picks = pickedSteps(training);
  if (picks.length > 0) return ok(picks.slice(0, -1));
  return fail(wrong('SDB353', `nothing is picked of ${trainStep(training.name)}`));
}

/** The picks with this step, or why it cannot be picked. */
function withStep(
  training: Training,
  shown: ShownTraining | undefined,
  step: number,
): Result<readonly number[]> {
  const target = trainStep(training.name);
  if (shown === undefined)
    return fail(wrong('SDB351', `${target} has shown nothing yet`, `sdbuild ${target}`));
  if (!shown.steps.some(one => one.step === step))
    return fail(wrong('SDB351', `${target} has shown no step ${step}`, choices(shown, step)));
  const before = pickedSteps(training);
  const plan = untilFailureOf(training.schedule.rates);
  const picks = plan === undefined ? [step] : picksUpTo(plan, shown.segments, step);
  if (picks === undefined)
    return fail(
      wrong('SDB352', `step ${step} was shown at rates that the recipe has no more`, `sdbuild ${target}`),
    );
  const last = before.at(-1) ?? 0;
  if (plan !== undefined && String(picks) !== String(before)) {
    const undo = `sdbuild pick ${target} --undo`;
    if (step <= last) return fail(wrong('SDB352', `picks increase, and step ${last} is picked`, undo));
    if (before.some((one, at) => picks[at] !== one))
      return fail(
        wrong('SDB352', `step ${last} is picked, and ${target} not built since`, `sdbuild ${target}`),
      );
  }
  const where = { file: LOCK };
  const beyond =
    'steps' in training.length
      ? picksPastEnd({ ...training, picks: [{ step, where }] }, training.length.steps)
      : [];
  return beyond.length > 0 ? fail(...beyond) : ok(picks);
}

/** Those that can be picked; of many, the ones around. */
function choices({ steps }: ShownTraining, step: number): string {
  const all = steps.map(one => one.step);
  const after = all.findIndex(one => one > step);
  const first = Math.max(0, Math.min(after < 0 ? all.length : after, all.length - 10) - 10);
  const some = all.slice(first, first + 20);
  const [from, to] = [first > 0 ? '… ' : '', first + 20 < all.length ? ' …' : ''];
  return all.length === 0
    ? 'it has neither previews nor checkpoints: add `previews`, or `save_every`'
    : `those with a preview or a checkpoint are ${from}${some.join(', ')}${to}`;
}

async function writePicks(line: CommandLine, { name }: Training, picks: readonly number[]): Promise<void> {
  const { withPicks } = await import('../recipe/edit-lock.ts');
  writeLock(line.directory, withPicks(projectSource(line.directory)(LOCK), name, picks));
}

function tell(
  line: CommandLine,
  training: Training,
  picks: readonly number[],
  shown: ShownTraining | undefined,
  all: boolean,
): void {
  const plan = untilFailureOf(training.schedule.rates);
  const rate = plan && rateAfter(plan, picks);
  const { folder, steps } = shown ?? { folder: undefined, steps: [] };
  const told = { training: training.name, picks, next: rate ?? null, untilFailure: plan !== undefined };
  const lines = pickLines({ ...told, ...(all && shown && { shown }) });
  say(line, lines, [{ type: 'picks', ...told, folder: folder ?? null, steps: all ? steps : undefined }]);
}

const wrong = (code: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  ...(hint !== undefined && { hint }),
});
