import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Graph } from './graph.ts';
import { isSameWork } from './key.ts';
import { type Layout, placedPath } from './layout.ts';
import type { Machine } from './machine.ts';
import { Readers } from './readers.ts';
import type { StepResults } from './results.ts';
import type { Settles, Sweep } from './settled.ts';
import type { Digest } from './step.ts';
import { Workspace } from './workspace.ts';

/** What a build of a session begins with. */
interface Begun {
  readonly workspace: Workspace;
  readonly results: Map<string, StepResults>;
  readonly readers: Readers | undefined;
  /** It is the graph of the last build. */
  readonly same: boolean;
}

/**
 * What one build leaves to the next in the same process, so that an edited caption costs the work on this caption and
 * not a look at all others. Without a session a build begins from what is on disk.
 */
export class Session {
  /** Keys that failed: nothing of theirs is tried again before something changes it. */
  readonly failed = new Map<Digest, readonly Diagnostic[]>();
  #workspace: Workspace | undefined;
  #graph: Graph | undefined;
  #results = new Map<string, StepResults>();
  #readers: Readers | undefined;
  #unsaved:
    | { readonly settles: (Settles & { readonly items: number }) | undefined; readonly whole: boolean }
    | undefined;
  /** Paths, relative to the project, that changed since the last build; undefined when anything may have. */
  #changed: Set<string> | undefined;

  /** Tells of a change; without a path anything may have changed. */
  touch(path?: string): void {
    if (path === undefined) this.#changed = undefined;
    else this.#changed?.add(path);
  }

  /** The folders that hold what was placed, relative to the project. */
  get placedFolders(): Iterable<string> {
    return this.#workspace?.placedFolders ?? [];
  }

  /** Whether a file of `build/` was placed and is not as it was left: our own writing is no change. */
  isOutOfPlace(path: string): boolean {
    const known = this.#workspace;
    return known?.ownerOf(artifactPath(path)) !== undefined && !known.files.isAsPlaced(path);
  }

  /** Tries failed keys again. */
  forgive(): void {
    this.failed.clear();
  }

  /**
   * What a build begins with: what was known at the end of the last one, less what changed, if nobody else built
   * meanwhile. Of another graph it is what both have in common. To be called with the lock held.
   */
  begin(
    graph: Graph,
    layout: Layout,
    machine: Machine,
    sweep: Sweep | undefined,
    complain: (diagnostic: Diagnostic) => void,
  ): Begun {
    const changed = this.#changed;
    const known = this.#workspace;
    const goesOn = known !== undefined && changed !== undefined && known.isCurrent();
    const workspace = goesOn ? known : new Workspace(layout, machine, sweep, complain);
    if (!goesOn) known?.letGo();
    if (goesOn) for (const path of changed) workspace.files.forget(path);
    const same = goesOn && graph === this.#graph;
    if (!same) {
      this.#results = goesOn ? this.#carriedTo(graph) : new Map();
      this.#readers = new Readers(graph);
      workspace.disown((step, item) => this.#results.get(step)?.has(item) === true);
      this.#reopenReadersOfOthers(graph);
    }
    this.#workspace = workspace;
    this.#graph = graph;
    this.#changed = new Set();
    if (goesOn) for (const path of changed) this.#reopen(path, workspace);
    for (const results of this.#results.values()) results.settle();
    return { workspace, results: this.#results, readers: this.#readers, same };
  }

  /** Takes what a build found out; it is put on disk by `save`, when nobody waits for it. */
  end(settles: (Settles & { readonly items: number }) | undefined, whole: boolean): void {
    this.#unsaved = { settles, whole };
  }

  /**
   * Puts the stat cache on disk: losing it costs time and nothing else. To be called with no build running. While
   * another process builds, or if it did since, what that one knows is newer.
   */
  async save(): Promise<void> {
    const unsaved = this.#unsaved;
    const workspace = this.#workspace;
    this.#unsaved = undefined;
    if (unsaved === undefined || workspace === undefined) return;
    const lock = workspace.machine.lock(workspace.layout);
    if (!lock.ok) return;
    try {
      if (workspace.isCurrent()) await workspace.save(unsaved.settles, unsaved.whole);
    } finally {
      lock.value.release();
    }
  }

  /** Saves and lets go of everything. The logs stay as they are: another process may have added to them since. */
  async close(): Promise<void> {
    await this.save();
    this.#workspace?.letGo();
    this.#workspace = undefined;
  }

  #carriedTo(graph: Graph): Map<string, StepResults> {
    const carried = new Map<string, StepResults>();
    for (const [id, step] of graph.steps) {
      const before = this.#graph?.steps.get(id);
      const positions = graph.positions.get(id);
      const results = this.#results.get(id);
      if (
        before !== undefined &&
        results !== undefined &&
        positions !== undefined &&
        isSameWork(before, step)
      )
        carried.set(id, results.carriedTo(step, positions));
    }
    return carried;
  }

  /** Where a step has other items than before, nobody who reads them all knows what it knew. */
  #reopenReadersOfOthers(graph: Graph): void {
    for (const [id, step] of graph.steps)
      for (const read of graph.reads.get(id) ?? []) {
        const [before, now] = [this.#graph?.steps.get(read)?.items, graph.steps.get(read)?.items];
        const same =
          before?.length === now?.length && before?.every(({ name }, i) => name === now?.[i]?.name);
        if (same !== true) this.#results.get(id)?.reopen(this.#readers?.ofAll(step, read) ?? []);
      }
  }

  #reopen(path: string, workspace: Workspace): void {
    for (const { step, position } of this.#readers?.ofFile(path) ?? [])
      this.#results.get(step)?.reopen([position]);
    const owner = workspace.ownerOf(artifactPath(path));
    if (owner === undefined) return;
    const position = this.#graph?.positions.get(owner.step)?.get(owner.item);
    if (position !== undefined) this.#results.get(owner.step)?.reopen([position]);
  }
}

/** An output as the store names it; undefined paths belong to nobody. */
const artifactPath = (path: string): string =>
  path.startsWith(placedPath('')) ? path.slice(placedPath('').length) : '';
