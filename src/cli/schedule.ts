// sdbuild schedule TEXT | train/NAME: the learning rates that an LR string, or a training of the recipe, means.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layoutOf } from '../build/layout.ts';
import { type ScheduleShown, scheduleFacts, scheduleText } from '../show/schedule.ts';
import { trainStep } from '../targets/names.ts';
import { namedRates } from '../training/parts.ts';
import { parseSchedule } from '../training/schedule.ts';
import { answer, complain } from './answer.ts';
import { noSuch } from './no-such.ts';
import { type CommandLine, EXIT, readCommandLine, UsageError, wholeNumber } from './options.ts';
import { loadProject, projectSource } from './project-graph.ts';

/** A1111's default for a training's steps. */
const STEPS = 100_000;

/** What is shown to people, and what programs get. */
interface Answer {
  readonly shown: ScheduleShown;
  readonly json: unknown;
}

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { steps: { type: 'string' }, svg: { type: 'string' } });
  const [text] = line.positionals;
  if (text === undefined || line.positionals.length > 1)
    throw new UsageError(
      'schedule takes an LR string or a training, e.g. sdbuild schedule "5e-6:2000, 5e-7" --steps 10000',
    );
  const found = text.startsWith('train/') ? await ofTraining(line, text) : ofText(line, text);
  if (found === undefined) return EXIT.wrong;
  const { svg } = line.values;
  if (typeof svg === 'string') await writeSvg(line, svg, found.shown);
  if (svg !== '-') answer(line, found.json, () => scheduleText(found.shown, columns()));
  return EXIT.done;
}

const columns = (): number => Math.min(100, process.stdout.columns || 80);

function ofText(line: CommandLine, text: string): Answer | undefined {
  const steps = wholeNumber(line, 'steps', STEPS);
  const parsed = parseSchedule(text, steps);
  complain(line, parsed.diagnostics, () => text);
  if (!parsed.ok) return undefined;
  const { segments, end } = parsed.value;
  // A picture's title is one line.
  const title = text.length > 72 ? `${text.slice(0, 71)}…` : text;
  return { shown: { title, steps, end, rates: [{ segments }] }, json: parsed.value };
}

async function ofTraining(line: CommandLine, target: string): Promise<Answer | undefined> {
  if (line.values.steps !== undefined)
    throw new UsageError('--steps is for strings: the recipe says how long a training is');
  const project = await loadProject(line.directory);
  complain(line, project.diagnostics, projectSource(line.directory));
  if (!project.ok) return undefined;
  const { trainings } = project.value;
  const training = trainings.find(({ name }) => trainStep(name) === target);
  if (training === undefined) {
    const names = trainings.map(({ name }) => trainStep(name));
    complain(line, [noSuch('training', target, names)]);
    return undefined;
  }
  const { planTraining } = await import('../targets/training-plan.ts');
  const { artifacts, lasting } = layoutOf(line.directory);
  const planned = planTraining(training, path =>
    existsSync(join(artifacts, path)) ? readFileSync(join(artifacts, path), 'utf8') : undefined,
  );
  complain(line, planned.diagnostics, projectSource(line.directory));
  if (!planned.ok) return undefined;
  const { forecastStates } = await import('../targets/kept-states.ts');
  const folders = { project: line.directory, lasting };
  const kept = await forecastStates(training, planned.value, folders);
  const plan = { ...planned.value, kept };
  const { steps, segments, parts } = plan;
  return {
    shown: { title: target, steps, end: steps, rates: namedRates(segments, parts), plan },
    json: { training: training.name, ...plan, end: steps },
  };
}

async function writeSvg(line: CommandLine, file: string, shown: ScheduleShown): Promise<void> {
  const { scheduleFile } = await import('../show/report/schedule-file.ts');
  const text = scheduleFile(shown.title, scheduleFacts(shown), shown);
  if (file === '-') process.stdout.write(text);
  else writeFileSync(resolve(line.directory, file), text);
}
