// What a trainer is asked for: a training run to its end, or pictures drawn with a finished network.
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { openSafetensors } from '../models/safetensors.ts';
import { type Ended, follow, type TrainingRun } from './follow.ts';
import { problem } from './problem.ts';

/**
 * How a training ended; `stopped`: not at its end, but the trainer has saved its state and can go on from there;
 * `divergedAt`: the step whose loss was no number.
 */
export type Trained = Result<TrainingResult> & { readonly stopped?: boolean; readonly divergedAt?: number };

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

/** Runs the trainer to its end. Success is the declared network, whole and readable, never an exit code. */
export async function runTrainer(run: TrainingRun): Promise<Trained> {
  const { output, name } = run.job;
  const missing = run.trainer.missing?.();
  if (missing !== undefined) return fail(missing);
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
  const lacks = run.trainer.missing?.();
  if (lacks !== undefined) return fail(lacks);
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
): Result<never> & Omit<Trained, keyof Result<never>> {
  const { name, steps } = run.job;
  const { exitCode, signal, stderrTail, stopped, lastError, lastHint, fault, divergedAt, state } = ended;
  if (fault !== undefined)
    return { ...fail(fault), stopped, ...(divergedAt === undefined ? {} : { divergedAt }) };
  if (run.signal.aborted || stopped) {
    const hint = 'build again to go on from there';
    const was = steps === 0 ? `${name} was stopped` : `${name} was stopped; its state is saved`;
    return { ...fail(problem('SDB403', was, steps === 0 ? undefined : hint)), stopped };
  }
  const how = exitCode === null ? `ended by ${signal ?? 'a signal'}` : `exit code ${exitCode}`;
  const hints = [
    ...(lastHint === undefined ? [] : [lastHint]),
    ...(state === undefined ? [] : [`the next build goes on from step ${state}`]),
    // What the system does to the largest process when memory runs out.
    ...(signal === 'SIGKILL'
      ? ['it was killed, perhaps for want of memory: try a smaller `batch_size`']
      : []),
  ];
  return fail({
    ...problem(
      'SDB404',
      `the trainer ${run.trainer.name} left no ${missing} (${how})${lastError && `: ${lastError}`}`,
      hints.length === 0 ? undefined : hints.join('; '),
    ),
    program: { exitCode, signal, lastLines: stderrTail, log: relative(run.cwd, run.log) },
  });
}
