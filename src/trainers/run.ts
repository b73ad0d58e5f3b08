// Runs one training: the job written down, the trainer started, its events checked, kept and passed on.
import { appendFileSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { openSafetensors } from '../models/safetensors.ts';
import { runLocal } from '../runners/local.ts';
import type { TrainEvent } from '../training/event.generated.ts';
import type { TrainJob } from '../training/job.generated.ts';
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

/** How a training ended; `stopped`: not at its end, but the trainer has saved its state and can go on from there. */
export type Trained = Result<TrainingResult> & { readonly stopped?: boolean };

/** What a finished training left: absolute paths by what they are. */
export interface TrainingResult {
  readonly network: string;
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

/** Runs the trainer to its end. Success is the declared network, whole and readable, never an exit code. */
export async function runTrainer(run: TrainingRun): Promise<Trained> {
  const { job, folder, trainer } = run;
  const jobPath = join(folder, 'job.json');
  const argv = trainer.argv(jobPath);
  const eventsPath = join(folder, 'events.jsonl');
  await writeFile(jobPath, `${JSON.stringify(job, null, 2)}\n`);
  const network = join(job.output, `${job.name}.safetensors`);
  // What an earlier try left is not the result of this one.
  await rm(network, { force: true });
  let events: number | undefined;
  let strays = 0;
  let lastError = '';
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
        if (event.level === 'error') lastError = event.message;
      }
      writeSync(events, `${JSON.stringify(event)}\n`);
      run.onEvent(event);
    },
  });
  if (events !== undefined) closeSync(events);

  if (told.diverged !== undefined) {
    // The states here may be of the steps that led there; those kept for others are older.
    await rm(job.resume, { recursive: true, force: true });
    await mkdir(job.resume, { recursive: true });
    return fail(diverged(job.name, told.diverged, told.state));
  }
  if (ended.wasSilent && !run.signal.aborted) {
    const isFarther = (told.state ?? 0) > told.from;
    return { ...fail(silent(trainer, run, isFarther)), stopped: isFarther };
  }
  const stopped = ended.exitCode === EXIT_STOPPED;
  // One that was stopped may have saved the network as far as it came.
  const mayBeDone = !stopped && (ended.exitCode === 0 || !run.signal.aborted);
  const file = mayBeDone && existsSync(network) ? await openSafetensors(network) : null;
  if (file?.ok === true) {
    await file.value.close();
    const files = (await readdir(job.output, { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort();
    const under = (part: string): string[] =>
      files.filter(path => relative(job.output, path).split(sep)[0] === part);
    return ok({
      network,
      events: eventsPath,
      job: jobPath,
      checkpoints: under('checkpoints'),
      previews: under('previews'),
    });
  }
  if (run.signal.aborted || stopped)
    return {
      ...fail(
        problem('SDB403', `${job.name} was stopped; its state is saved`, 'build again to go on from there'),
      ),
      stopped,
    };
  if (file !== null) return fail(...file.diagnostics);
  const { exitCode, signal, stderrTail } = ended;
  const how = exitCode === null ? `ended by ${signal ?? 'a signal'}` : `exit code ${exitCode}`;
  return fail({
    ...problem(
      'SDB404',
      `the trainer ${trainer.name} left no ${job.name}.safetensors (${how})${lastError && `: ${lastError}`}`,
    ),
    program: { exitCode, signal, lastLines: stderrTail, log: relative(run.cwd, run.log) },
  });
}
