import { join } from 'node:path';
import type { Listener } from './event.ts';
import type { Work } from './judge.ts';
import { placedPath } from './layout.ts';
import { startLog } from './logs.ts';
import { resumeName } from './names.ts';
import type { Needs } from './needs.ts';
import type { Lease } from './resources.ts';
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
  /** Artifacts that it was given where they are placed. */
  readonly given: ReadonlySet<Artifact>;
  /** Removes the scratch folder, and the resume folder when the item succeeded. */
  readonly end: (succeeded: boolean) => Promise<void>;
}

/** What a running item has to do with the rest of the build. */
export interface TaskMeans {
  readonly lease: Lease;
  readonly needs: Needs;
  readonly signal: AbortSignal;
  readonly listener: Listener;
}

/** All tries at one piece of work share a log. */
const logs = new WeakMap<Work, Promise<string>>();

/**
 * What a step's `run` is given. The folders and the log are made when they are first asked for, since most of
 * 100,000 items never do.
 */
export const taskOf = (
  workspace: Workspace,
  step: Step,
  work: Work,
  { lease, needs, signal, listener }: TaskMeans,
): TaskInHand => {
  const { layout, store, disk } = workspace;
  const about = { step: step.id, target: step.target, item: work.item.name };
  const scratch = temporaryIn(layout.work);
  const resume = resumeName(work.key, step.id, work.item.name);
  const asked = new Set<string>();
  const given = new Set<Artifact>();
  const made = (folder: string): string => {
    disk.makeFolder(folder);
    asked.add(folder);
    return folder;
  };
  return {
    given,
    task: {
      item: work.item,
      inputs: work.inputs,
      key: work.key,
      project: layout.project,
      get scratch() {
        return made(scratch);
      },
      get resume() {
        workspace.resumes.add(resume);
        return made(join(layout.resume, resume));
      },
      lasting: name => made(join(layout.lasting, name)),
      get log() {
        const log = logs.get(work) ?? startLog(disk, layout, step.id, work.item.name);
        logs.set(work, log);
        return log;
      },
      get assigned() {
        return lease.assigned;
      },
      signal,
      report: progress => listener({ event: 'item-progress', ...about, progress }),
      warn: diagnostic => listener({ event: 'diagnostic', diagnostic }),
      locate: artifact => {
        // What lies in its place has been compared with its digest in this build, a blob when it was made.
        if (workspace.files.known(placedPath(artifact.path), 'refuse') === artifact.digest) {
          given.add(artifact);
          return join(layout.artifacts, artifact.path);
        }
        if (!store.has(artifact)) throw new LostBlob(artifact);
        return store.locate(artifact.digest);
      },
      need: needs.need,
    },
    end: async succeeded => {
      if (asked.has(scratch)) await disk.remove(scratch);
      if (succeeded && workspace.resumes.delete(resume)) await disk.remove(join(layout.resume, resume));
    },
  };
};
