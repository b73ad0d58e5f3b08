// A trainer's process from its start to its end: the job written down, its events checked, kept and passed on.
import { appendFileSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { runLocal } from '../runners/local.ts';
import type { TrainEvent } from '../training/event.generated.ts';
import type { TrainJob } from '../training/job.generated.ts';
import { problem } from './problem.ts';
import { readLine } from './said.ts';
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
  /** How long a trainer may print nothing before it is taken to hang. */
  readonly silenceMs: number;
  readonly onEvent: (event: TrainEvent) => void;
  readonly warn: (diagnostic: Diagnostic) => void;
}

const strayLine = (trainer: Trainer, line: string): Diagnostic => ({
  severity: 'warning',
  code: 'SDB402',
  message: `the trainer ${trainer.name} wrote a line that is no event of the protocol: ${line.slice(0, 120)}`,
});

const diverged = (name: string, step: number, state: number | undefined): Diagnostic =>
  problem(
    'SDB406',
    `${name}: the loss of step ${step} is not a number: the training diverged${
      state === undefined ? '' : `; its last state is of step ${state}`
    }`,
    'lower the learning rate from before that step on',
  );

const silent = (trainer: Trainer, { job, silenceMs }: TrainingRun, isFarther: boolean): Diagnostic =>
  problem(
    'SDB405',
    `${job.name}: the trainer ${trainer.name} printed nothing for ${Math.round(silenceMs / 1000)} s and was ended`,
    isFarther ? 'it goes on from its last state' : 'a larger `silence` gives it more time',
  );

/** What an earlier attempt told of the steps before `from`; a torn last line is dropped. */
function earlierEvents(path: string, from: number): string[] {
  if (from === 0 || !existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => {
      const said = readLine(line);
      if (said.is !== 'event' || said.event.event === 'start') return false;
      return !('step' in said.event) || said.event.step <= from;
    });
}

/** How a trainer's process ended. */
export interface Ended extends Awaited<ReturnType<typeof runLocal>> {
  readonly events: string;
  readonly job: string;
  /** It was stopped, and can go on from where it was. */
  readonly stopped: boolean;
  /** What it declares counts. */
  readonly mayBeDone: boolean;
  readonly lastError: string;
  /** What the trainer says is to be done about it. */
  readonly lastHint: string | undefined;
  /** The step of the last state that it told of. */
  readonly state?: number;
  /** Why we ended it ourselves. */
  readonly fault?: Diagnostic;
  /** The step whose loss was no number. */
  readonly divergedAt?: number;
}

/** Writes the job down, starts the trainer with it and passes on what it tells until it ends. */
export async function follow(run: TrainingRun): Promise<Ended> {
  const { job, folder, trainer } = run;
  const jobPath = join(folder, 'job.json');
  const argv = trainer.argv(jobPath);
  const eventsPath = join(folder, 'events.jsonl');
  await writeFile(jobPath, `${JSON.stringify(job, null, 2)}\n`);
  let events: number | undefined;
  let strays = 0;
  let lastError = '';
  let lastHint: string | undefined;
  /** Steps: where this attempt begins, the last state it told of, and where its loss was no number any more. */
  const told: { from: number; state?: number; diverged?: number } = { from: 0 };
  const halt = new AbortController();
  const log = (text: string): void => appendFileSync(run.log, `${text}\n`);
  log(`# ${new Date().toISOString()}: ${argv.join(' ')}`);
  const ended = await runLocal({
    argv,
    cwd: run.cwd,
    env: run.env,
    signal: AbortSignal.any([run.signal, halt.signal]),
    silenceMs: run.silenceMs,
    log: run.log,
    onLine: line => {
      // What it saves of a network of no numbers is no state.
      if (told.diverged !== undefined) return;
      const said = readLine(line);
      if (said.is === 'diverged') {
        told.diverged = said.step;
        halt.abort();
      }
      if (said.is !== 'event') {
        log(line);
        if (said.is === 'stray' && ++strays === 1) run.warn(strayLine(trainer, line));
        return;
      }
      const { event } = said;
      if (event.event === 'start') told.from = event.from;
      if (event.event === 'state') told.state = event.step;
      if (events === undefined) {
        // The first event says where this attempt begins; what earlier attempts told of later steps is void.
        const earlier = event.event === 'start' ? earlierEvents(eventsPath, event.from) : [];
        // Kept states may know the old file by another name.
        rmSync(eventsPath, { force: true });
        events = openSync(eventsPath, 'w');
        for (const one of earlier) writeSync(events, `${one}\n`);
      }
      if (event.event === 'log') {
        log(`${event.level}: ${event.message}`);
        if (event.level === 'error') {
          lastError = event.message;
          lastHint = event.hint || undefined;
        }
      }
      writeSync(events, `${JSON.stringify(event)}\n`);
      run.onEvent(event);
    },
  });
  if (events !== undefined) closeSync(events);

  const all = {
    ...ended,
    events: eventsPath,
    job: jobPath,
    lastError,
    lastHint,
    mayBeDone: false,
    ...(told.state !== undefined && { state: told.state }),
  };
  if (told.diverged !== undefined) {
    // The states here may be of the steps that led there; those kept for others are older.
    await rm(job.resume, { recursive: true, force: true });
    await mkdir(job.resume, { recursive: true });
    const fault = diverged(job.name, told.diverged, told.state);
    return { ...all, stopped: false, fault, divergedAt: told.diverged };
  }
  if (ended.wasSilent && !run.signal.aborted) {
    const stopped = (told.state ?? 0) > told.from;
    return { ...all, stopped, fault: silent(trainer, run, stopped) };
  }
  const stopped = ended.exitCode === EXIT_STOPPED;
  // One that was stopped may have saved the network as far as it came.
  const mayBeDone = !stopped && (ended.exitCode === 0 || !run.signal.aborted);
  return { ...all, stopped, mayBeDone };
}
