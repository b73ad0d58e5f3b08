// Runs one training: the job written down, the trainer started, its events checked, kept and passed on.
import { appendFileSync, closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { openSafetensors } from '../models/safetensors.ts';
import { runLocal } from '../runners/local.ts';
import type { TrainEvent } from '../training/event.generated.ts';
import { isTrainEvent } from '../training/event-validator.generated.ts';
import type { TrainJob } from '../training/job.generated.ts';
import type { Trainer } from './trainer.ts';

/** "Stopped on request with the state saved": the trainer can go on from there. */
const EXIT_STOPPED = 75;

export interface TrainingRun {
  readonly trainer: Trainer;
  readonly job: TrainJob;
  /** Folder for job.json and events.jsonl; kept between attempts. */
  readonly folder: string;
  /** Where everything goes that the trainer prints and that is no event of its progress; appended to. */
  readonly log: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onEvent: (event: TrainEvent) => void;
  readonly warn: (diagnostic: Diagnostic) => void;
}

/** How a training ended; `stopped`: not at its end, but the trainer has saved its state and can go on from there. */
export type Trained = Result<TrainingResult> & { readonly stopped?: boolean };

/** What a finished training left: absolute paths by what they are. */
export interface TrainingResult {
  readonly network: string;
  /** The same in other forms: files beside it that differ in their endings. */
  readonly others: readonly string[];
  readonly events: string;
  readonly job: string;
  readonly checkpoints: readonly string[];
  readonly previews: readonly string[];
}

const problem = (code: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
});

const strayLine = (trainer: Trainer, line: string): Diagnostic => ({
  severity: 'warning',
  code: 'SDB402',
  message: `the trainer ${trainer.name} wrote a line that is no event of the protocol: ${line.slice(0, 120)}`,
});

/** What an earlier attempt told of the steps before `from`; a torn last line is dropped. */
function earlierEvents(path: string, from: number): string[] {
  if (from === 0 || !existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => {
      const event = parseLine(line) as { event?: string; step?: number } | undefined;
      return event !== undefined && event.event !== 'start' && (event.step ?? 0) <= from;
    });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** How a trainer's process ended. */
interface Ended extends Awaited<ReturnType<typeof runLocal>> {
  readonly events: string;
  readonly job: string;
  /** It was stopped, and can go on from where it was. */
  readonly stopped: boolean;
  /** What it declares counts. */
  readonly mayBeDone: boolean;
  readonly lastError: string;
}

/** Writes the job down, starts the trainer with it and passes on what it tells until it ends. */
async function follow(run: TrainingRun): Promise<Ended> {
  const { job, folder, trainer } = run;
  const jobPath = join(folder, 'job.json');
  const argv = trainer.argv(jobPath);
  const eventsPath = join(folder, 'events.jsonl');
  await writeFile(jobPath, `${JSON.stringify(job, null, 2)}\n`);
  let events: number | undefined;
  let strays = 0;
  let lastError = '';
  const log = (text: string): void => appendFileSync(run.log, `${text}\n`);
  log(`# ${new Date().toISOString()}: ${argv.join(' ')}`);
  const ended = await runLocal({
    argv,
    cwd: run.cwd,
    env: run.env,
    signal: run.signal,
    log: run.log,
    onLine: line => {
      const event = parseLine(line);
      if (!isTrainEvent(event)) {
        log(line);
        if (++strays === 1) run.warn(strayLine(trainer, line));
        return;
      }
      if (events === undefined) {
        // The first event says where this attempt begins; what earlier attempts told of later steps is void.
        const earlier = event.event === 'start' ? earlierEvents(eventsPath, event.from) : [];
        events = openSync(eventsPath, 'w');
        for (const one of earlier) writeSync(events, `${one}\n`);
      }
      if (event.event === 'log') {
        log(`${event.level}: ${event.message}`);
        if (event.level === 'error') lastError = event.message;
      }
      writeSync(events, `${JSON.stringify(event)}\n`);
      run.onEvent(event);
    },
  });
  if (events !== undefined) closeSync(events);

  const stopped = ended.exitCode === EXIT_STOPPED;
  // One that was stopped may have saved the network as far as it came.
  const mayBeDone = !stopped && (ended.exitCode === 0 || !run.signal.aborted);
  return { ...ended, events: eventsPath, job: jobPath, stopped, mayBeDone, lastError };
}

/** Runs the trainer to its end. Success is the declared network, whole and readable, never an exit code. */
export async function runTrainer(run: TrainingRun): Promise<Trained> {
  const { output, name } = run.job;
  const network = join(output, `${name}.safetensors`);
  // What an earlier try left is not the result of this one.
  await rm(network, { force: true });
  const ended = await follow(run);
  const file = ended.mayBeDone && existsSync(network) ? await openSafetensors(network) : null;
  if (file?.ok === true) {
    await file.value.close();
    const { events, job } = ended;
    const files = (await readdir(output, { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort();
    const under = (part: string): string[] =>
      files.filter(path => relative(output, path).split(sep)[0] === part);
    const others = files.filter(path => path !== network && relative(output, path).startsWith(`${name}.`));
    const [checkpoints, previews] = [under('checkpoints'), under('previews')];
    return ok({ network, others, events, job, checkpoints, previews });
  }
  if (file !== null && !run.signal.aborted && !ended.stopped) return fail(...file.diagnostics);
  return failed(run, ended, `${name}.safetensors`);
}

/** Runs a job of no steps: every prompt's picture, in the order of the prompts. */
export async function drawPictures(run: TrainingRun): Promise<Result<readonly string[]>> {
  const { output, previews } = run.job;
  await rm(join(output, 'previews'), { recursive: true, force: true });
  const drawn = new Map<number, string>();
  const ended = await follow({
    ...run,
    onEvent: event => {
      if (event.event === 'preview') drawn.set(event.prompt, join(output, event.path));
      run.onEvent(event);
    },
  });
  const pictures = previews.prompts.map((_, index) => drawn.get(index) ?? '');
  const missing = pictures.filter(path => !existsSync(path)).length;
  return missing === 0 && ended.mayBeDone
    ? ok(pictures)
    : failed(run, ended, `${missing} of ${pictures.length} pictures`);
}

/** Of a trainer that ended without what it was to leave. */
function failed(
  run: TrainingRun,
  ended: Ended,
  missing: string,
): Result<never> & { readonly stopped?: boolean } {
  const { name, steps } = run.job;
  const { exitCode, signal, stderrTail, stopped, lastError } = ended;
  if (run.signal.aborted || stopped) {
    const hint = 'build again to go on from there';
    const was = steps === 0 ? `${name} was stopped` : `${name} was stopped; its state is saved`;
    return { ...fail(problem('SDB403', was, steps === 0 ? undefined : hint)), stopped };
  }
  const how = exitCode === null ? `ended by ${signal ?? 'a signal'}` : `exit code ${exitCode}`;
  return fail({
    ...problem(
      'SDB404',
      `the trainer ${run.trainer.name} left no ${missing} (${how})${lastError && `: ${lastError}`}`,
    ),
    program: { exitCode, signal, lastLines: stderrTail, log: relative(run.cwd, run.log) },
  });
}
