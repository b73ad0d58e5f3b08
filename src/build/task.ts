import { join } from 'node:path';
import type { Listener } from './event.ts';
import type { Work } from './judge.ts';
import { startLog } from './logs.ts';
import { resumeName } from './names.ts';
import type { Artifact, Step, Task } from './step.ts';
import { temporaryIn } from './store.ts';
import type { Workspace } from './workspace.ts';

/** Thrown at a step that asks for an input that the store does not have any more. */
export class LostBlob extends Error {
  readonly artifact: Artifact;

  constructor(artifact: Artifact) {
    super(`build/${artifact.path} is not in the store`);
    this.artifact = artifact;
  }
}

/** A task and the end of its folders. */
export interface TaskInHand {
  readonly task: Task;
  /** Removes the scratch folder, and the resume folder when the item succeeded. */
  readonly end: (succeeded: boolean) => Promise<void>;
}

/**
 * What a step's `run` is given. The folders and the log are made when they are first asked for, since most of
 * 100,000 items never do.
 */
export const taskOf = (
  workspace: Workspace,
  step: Step,
  work: Work,
  assigned: Task['assigned'],
  signal: AbortSignal,
  listener: Listener,
): TaskInHand => {
  const { layout, store, disk } = workspace;
  const about = { step: step.id, target: step.target, item: work.item.name };
  const scratch = temporaryIn(layout.work);
  const resume = join(layout.resume, resumeName(work.key, step.id, work.item.name));
  let log: Promise<string> | undefined;
  const asked = new Set<string>();
  const made = (folder: string): string => {
    disk.makeFolder(folder);
    asked.add(folder);
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
      get log() {
        log ??= startLog(disk, layout, step.id, work.item.name);
        return log;
      },
      assigned,
      signal,
      report: progress => listener({ event: 'item-progress', ...about, progress }),
      warn: diagnostic => listener({ event: 'diagnostic', diagnostic }),
      locate: artifact => {
        if (!store.has(artifact)) throw new LostBlob(artifact);
        return store.locate(artifact.digest);
      },
    },
    end: async succeeded => {
      if (asked.has(scratch)) await disk.remove(scratch);
      if (succeeded && (asked.has(resume) || disk.stat(resume, 'refuse') !== null)) await disk.remove(resume);
    },
  };
};
