// What a training has shown of itself so far: the steps that a person can pick.
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Layout } from '../build/layout.ts';
import type { TrainEvent } from '../training/event.generated.ts';
import type { TrainJob } from '../training/job.generated.ts';
import { type HealthFile, healthPath } from './health-file.ts';
import { trainStep } from './names.ts';

export interface ShownStep {
  readonly step: number;
  /** The rate that led to it. */
  readonly lr: number | null;
  readonly preview: boolean;
  readonly checkpoint: boolean;
  readonly verdict?: HealthFile['checkpoints'][number]['verdict'];
  /** What made it bad, for a person. */
  readonly sentence?: string;
}

export interface ShownTraining {
  /** Relative to the project: where its previews and checkpoints lie. */
  readonly folder: string;
  readonly segments: TrainJob['schedule'];
  /** Those with a preview or a checkpoint, but for the one before any step. */
  readonly steps: readonly ShownStep[];
}

/** What is in `build/`, or with `failed` what the last attempt left that came to no result. */
export async function shownBy(
  layout: Layout,
  name: string,
  failed: boolean,
): Promise<ShownTraining | undefined> {
  const built = join(layout.artifacts, trainStep(name));
  const attempt = failed ? lastAttempt(layout.resume, name) : undefined;
  const folder = attempt ?? built;
  const [job, events] = [join(folder, 'job.json'), join(folder, 'events.jsonl')];
  if (!existsSync(job) || !existsSync(events)) return undefined;
  const { schedule } = JSON.parse(readFileSync(job, 'utf8')) as TrainJob;
  const verdicts = attempt === undefined ? readVerdicts(join(layout.artifacts, healthPath(name))) : [];
  const seen = new Map<number, Set<string>>();
  // Most lines tell of pictures and losses.
  for await (const line of createInterface({ input: createReadStream(events) })) {
    if (!/"(preview|checkpoint)"/.test(line)) continue;
    const event = JSON.parse(line) as TrainEvent;
    if ((event.event === 'preview' || event.event === 'checkpoint') && event.step > 0)
      seen.set(event.step, (seen.get(event.step) ?? new Set()).add(event.event));
  }
  return {
    folder: (attempt === undefined ? built : join(attempt, 'output')).slice(layout.project.length + 1),
    segments: schedule,
    steps: [...seen]
      .sort(([a], [b]) => a - b)
      .map(([step, what]): ShownStep => {
        const judged = verdicts.find(one => one.step === step);
        return {
          step,
          lr: schedule.find(({ from, to }) => from < step && step <= to)?.lr ?? null,
          preview: what.has('preview'),
          checkpoint: what.has('checkpoint'),
          ...(judged && { verdict: judged.verdict, sentence: judged.sentence }),
        };
      }),
  };
}

/** The folder with the newest events of a training of this name, a stage of it where it has stages. */
function lastAttempt(resume: string, name: string): string | undefined {
  const folders = (existsSync(resume) ? readdirSync(resume) : [])
    .map(one => join(resume, one))
    .flatMap(one => [one, ...stagesIn(one)])
    .filter(one => nameOf(one) === name && existsSync(join(one, 'events.jsonl')));
  const age = (folder: string): number => statSync(join(folder, 'events.jsonl')).mtimeMs;
  return folders.sort((a, b) => age(b) - age(a))[0];
}

const stagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(one => one.startsWith('stage-'))
    .map(one => join(folder, one));

function nameOf(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8')) as TrainJob).name;
  } catch {
    return undefined;
  }
}

function readVerdicts(path: string): HealthFile['checkpoints'] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as HealthFile).checkpoints : [];
}
