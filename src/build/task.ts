import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './digest.ts';
import type { Listener } from './event.ts';
import type { Work } from './judge.ts';
import type { Step, Task } from './step.ts';
import { temporaryIn } from './store.ts';
import type { Workspace } from './workspace.ts';

/** A task and the end of its folders. */
export interface TaskInHand {
  readonly task: Task;
  /** Removes the scratch folder, and the resume folder when the item succeeded. */
  readonly end: (succeeded: boolean) => Promise<void>;
}

/**
 * What a step's `run` is given. The folders are made when they are first asked for, since most of 100,000 items
 * never do. Two items with one key (a picture that is there twice) have a resume folder each.
 */
export const taskOf = (
  workspace: Workspace,
  step: Step,
  work: Work,
  assigned: Task['assigned'],
  signal: AbortSignal,
  listener: Listener,
): TaskInHand => {
  const { layout, store } = workspace;
  const about = { step: step.id, target: step.target, item: work.item.name };
  const scratch = temporaryIn(layout.work);
  const resume = join(layout.resume, sha256(`${work.key} ${step.id} ${work.item.name}`));
  const made = (folder: string): string => {
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  return {
    task: {
      item: work.item,
      inputs: work.inputs,
      key: work.key,
      project: layout.project,
      get scratch() {
        return made(scratch);
      },
      get resume() {
        return made(resume);
      },
      assigned,
      signal,
      report: progress => listener({ event: 'item-progress', ...about, progress }),
      warn: diagnostic => listener({ event: 'diagnostic', diagnostic }),
      locate: artifact => store.locate(artifact.digest),
    },
    end: async succeeded => {
      await rm(scratch, { recursive: true, force: true });
      if (succeeded) await rm(resume, { recursive: true, force: true });
    },
  };
};
