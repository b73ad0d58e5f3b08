// States of trainings, kept for others that begin in the same way: a longer one, or one with another tail.
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beginningName, changesOf } from '../training/beginning.ts';
import type { TrainEvent } from '../training/event.generated.ts';
import type { TrainJob } from '../training/job.generated.ts';
import { ratesOf } from '../training/parts.ts';

/** Where one training does its work. */
export interface Workplace {
  readonly job: Pick<
    TrainJob,
    'resume' | 'output' | 'schedule' | 'part_schedules' | 'steps' | 'previews' | 'validation' | 'save_every'
  >;
  readonly events: string;
}

const STATES = 'states';
const OUTPUT = 'output';
const EVENTS = 'events.jsonl';
const HALF = '.new';
const NAME = /^(\d{8,})-[0-9a-f]{16}$/;

/**
 * The states of all trainings that differ only in their ends and their rates, a folder a state: the trainer's own
 * files, what it had written until then, and what it had told.
 */
export class KeptStates {
  readonly #folder: string;
  readonly #most: number;
  /** From this step on the states of the training that runs are kept, however many. */
  #held = Number.POSITIVE_INFINITY;

  /** `most` states are kept besides those where the rate changes. */
  constructor(folder: string, most: number) {
    this.#folder = folder;
    this.#most = most;
  }

  /**
   * Lays out the farthest state from which this training can go on, and returns its step; 0 when there is none. One
   * that cannot be read is removed: it only saves time.
   */
  takeUp(workplace: Workplace): number {
    const { resume, steps } = workplace.job;
    const rates = ratesOf(workplace.job);
    for (const step of this.#steps()
      .filter(one => one <= steps)
      .reverse()) {
      const kept = join(this.#folder, beginningName(rates, step));
      if (!existsSync(kept)) continue;
      try {
        if (layOut(kept, step, workplace)) return step;
      } catch {
        for (const path of [kept, resume]) rmSync(path, { recursive: true, force: true });
        mkdirSync(resume);
      }
    }
    return 0;
  }

  /** A verdict may still lead back to the state of this step, or of a later one. */
  hold(step: number): void {
    this.#held = step;
  }

  /** Keeps the state that was just told of; one that the trainer has removed since is no loss. */
  keep({ job, events }: Workplace, { step, path }: Extract<TrainEvent, { readonly event: 'state' }>): void {
    if (this.#most === 0 && step < this.#held) return;
    const kept = join(this.#folder, beginningName(ratesOf(job), step));
    const fresh = kept + HALF;
    try {
      rmSync(fresh, { recursive: true, force: true });
      mkdirSync(fresh, { recursive: true });
      const source = join(job.resume, path);
      const files = statSync(source).isDirectory() ? filesIn(source).map(file => join(path, file)) : [path];
      for (const file of files) link(join(job.resume, file), join(fresh, STATES, file));
      // Whatever is there and whatever is told, later steps of an earlier attempt too: who takes it up picks.
      for (const file of filesIn(job.output)) link(join(job.output, file), join(fresh, OUTPUT, file));
      link(events, join(fresh, EVENTS));
      rmSync(kept, { recursive: true, force: true });
      renameSync(fresh, kept);
      this.#prune(job);
    } catch {
      rmSync(fresh, { recursive: true, force: true });
    }
  }

  /** Removes the oldest that stand at no change of this training's rate, and what a build that died left half kept. */
  #prune(job: Workplace['job']): void {
    const rates = ratesOf(job);
    const held = this.#steps().filter(step => step >= this.#held);
    const needed = new Set([...changesOf(rates), ...held].map(step => beginningName(rates, step)));
    const all = readdirSync(this.#folder);
    const names = all.filter(name => NAME.test(name) && !needed.has(name));
    const age = (name: string): number => statSync(join(this.#folder, name)).mtimeMs;
    const oldest = names.sort((a, b) => age(b) - age(a)).slice(this.#most);
    for (const name of [...oldest, ...all.filter(one => one.endsWith(HALF))])
      rmSync(join(this.#folder, name), { recursive: true, force: true });
  }

  #steps(): readonly number[] {
    if (!existsSync(this.#folder)) return [];
    const steps = readdirSync(this.#folder).flatMap(name => Number(NAME.exec(name)?.[1] ?? []));
    return [...new Set(steps)].sort((a, b) => a - b);
  }
}

/** False for the end of a training that shows itself there, where the state is of one that went on without. */
function layOut(kept: string, step: number, { job, events }: Workplace): boolean {
  const told = readEvents(join(kept, EVENTS)).filter(({ event }) => isOf(job, step, event));
  if (!told.some(({ event }) => event.event === 'state' && event.step === step))
    throw new Error(`${kept} does not tell of its own step`);
  const isShown = told.some(({ event }) => event.event === 'preview' && event.step === step);
  if (step === job.steps && job.previews.prompts.length > 0 && !isShown) return false;
  for (const file of filesIn(join(kept, STATES))) link(join(kept, STATES, file), join(job.resume, file));
  for (const file of filesOf(told.map(({ event }) => event)))
    link(join(kept, OUTPUT, file), join(job.output, file));
  writeFileSync(events, told.map(({ line }) => `${line}\n`).join(''));
  const now = new Date();
  utimesSync(kept, now, now);
  return true;
}

/** Whether an event of an earlier training belongs into the story of this one: that one may have ended sooner. */
function isOf(
  { previews, validation, save_every, steps }: Workplace['job'],
  upTo: number,
  event: TrainEvent,
): boolean {
  if ('step' in event && event.step > upTo) return false;
  if (event.event === 'start' || event.event === 'done') return false;
  if (event.event === 'preview') return event.step % previews.every === 0 || event.step === steps;
  if (event.event === 'validation')
    return validation !== null && (event.step % validation.every === 0 || event.step === steps);
  return event.event !== 'checkpoint' || (save_every !== null && event.step % save_every === 0);
}

/** What the trainer wrote and told of, relative to its output folder. */
const filesOf = (told: readonly TrainEvent[]): readonly string[] =>
  told.flatMap(event => (event.event === 'preview' || event.event === 'checkpoint' ? [event.path] : []));

/** Of a training that died the last line may be torn; others are whole. */
const readEvents = (path: string): readonly { readonly line: string; readonly event: TrainEvent }[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => ({ line, event: JSON.parse(line) as TrainEvent }));

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        file => !lstatSync(join(folder, file)).isDirectory(),
      )
    : [];

/**
 * What is told of is never written into again, and a file of events only added to: so two names of one file will do,
 * where the file system has such.
 */
function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
