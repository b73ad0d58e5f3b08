import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Graph } from './graph.ts';
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

  /** Whether a path of `build/` is as the last build left it: what a watch sees of our own writing. */
  isAsPlaced(path: string): boolean {
    return this.#workspace?.files.isAsPlaced(path) === true;
  }

  /** Tries failed keys again. */
  forgive(): void {
    this.failed.clear();
  }

  /**
   * What a build begins with: what was known at the end of the last one, less what changed, if the graph is still the
   * same and nobody else built meanwhile. To be called with the lock held.
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
      workspace.disown();
      this.#results = new Map();
      this.#readers = new Readers(graph);
    } else for (const path of changed) this.#reopen(path, workspace);
    this.#workspace = workspace;
    this.#graph = graph;
    this.#changed = new Set();
    for (const results of this.#results.values()) results.settle();
    return { workspace, results: this.#results, readers: this.#readers, same };
  }

  /** Takes what a build found out; it is put on disk by `save`, when nobody waits for it. */
  end(settles: (Settles & { readonly items: number }) | undefined, whole: boolean): void {
    this.#unsaved = { settles, whole };
  }

  /** Puts the stat cache on disk: losing it costs time and nothing else. To be called with no build running. */
  async save(): Promise<void> {
    const unsaved = this.#unsaved;
    this.#unsaved = undefined;
    if (unsaved !== undefined) await this.#workspace?.save(unsaved.settles, unsaved.whole);
  }

  /** Saves and lets go of everything. The logs stay as they are: another process may have added to them since. */
  async close(): Promise<void> {
    await this.save();
    this.#workspace?.letGo();
    this.#workspace = undefined;
  }

  #reopen(path: string, workspace: Workspace): void {
    for (const { step, position } of this.#readers?.ofFile(path) ?? [])
      this.#results.get(step)?.reopen([position]);
    const owner = path.startsWith(placedPath(''))
      ? workspace.ownerOf(path.slice(placedPath('').length))
      : undefined;
    if (owner === undefined) return;
    const position = this.#graph?.positions.get(owner.step)?.get(owner.item);
    if (position !== undefined) this.#results.get(owner.step)?.reopen([position]);
  }
}
