import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Graph } from './graph.ts';
import { namesDigest } from './items.ts';
import { isSameWork } from './key.ts';
import { LateDamage } from './late-damage.ts';
import { type Layout, placedPath } from './layout.ts';
import type { Machine } from './machine.ts';
import { readersOfAll, readersOfFiles, readersOfItems } from './readers.ts';
import type { StepResults } from './results.ts';
import { noteOf, type Settles, type Sweep } from './settled.ts';
import { standingNotes, standingResults } from './standing.ts';
import type { Digest, Step } from './step.ts';
import { Workspace } from './workspace.ts';

/** What a build of a session begins with. */
interface Begun {
  readonly workspace: Workspace;
  readonly results: Map<string, StepResults>;
  /** It is the graph of the last build. */
  readonly same: boolean;
  /** Steps of which all items are those that are on record. */
  readonly known: ReadonlySet<string>;
}

/** How a build ended, as far as the next one is concerned. */
interface Ended {
  /** Nothing is left to do. */
  readonly settles: (Settles & { readonly items: number }) | undefined;
  /** What it knows of the steps is so. */
  readonly sound: boolean;
  readonly visited: readonly Step[];
  /** It looked at all steps, and all of them ended well. */
  readonly whole: boolean;
}

/**
 * What one build leaves to the next, in the same process or on disk, so that an edited caption costs the work on this
 * caption and not a look at all others.
 */
export class Session {
  /** Keys that failed: nothing of theirs is tried again before something changes it. */
  readonly failed = new Map<Digest, readonly Diagnostic[]>();
  #workspace: Workspace | undefined;
  #graph: Graph | undefined;
  #results = new Map<string, StepResults>();
  #unsaved: Ended | undefined;
  /** Paths, relative to the project, that changed since the last build; undefined when anything may have. */
  #changed: Set<string> | undefined;

  #onDamage: () => void = () => {};
  readonly #damaged = (): void => this.#onDamage();

  /** Tells of a change; without a path anything may have changed. */
  touch(path?: string): void {
    if (path === undefined) this.#changed = undefined;
    else this.#changed?.add(path);
  }

  /** The folders that hold what was placed, relative to the project. */
  get placedFolders(): Iterable<string> {
    return this.#orDrop(() => this.#workspace?.owners.folders.map(placedPath), []);
  }

  /** Whether a file of `build/` was placed and is not as it was left: our own writing is no change. */
  isOutOfPlace(path: string): boolean {
    const known = this.#workspace;
    return this.#orDrop(
      () => known?.owners.ownerOf(artifactPath(path)) !== undefined && !known.files.isAsPlaced(path),
      true,
    );
  }

  /** Asks what is known between two builds; where records turn out to be damaged the next one begins anew. */
  #orDrop<T>(ask: () => T | undefined, otherwise: T): T {
    this.#onDamage = () => {};
    try {
      return ask() ?? otherwise;
    } catch (error) {
      if (!(error instanceof LateDamage)) throw error;
      this.drop();
      return otherwise;
    }
  }

  /** Tries failed keys again. */
  forgive(): void {
    this.failed.clear();
  }

  /**
   * What a build begins with: what was known at the end of the last one, less what changed, if nobody else built
   * meanwhile. Of another graph it is what both have in common. Nothing is known to one that looks `anew`. To be
   * called with the lock held.
   */
  begin(
    graph: Graph,
    layout: Layout,
    machine: Machine,
    {
      sweep,
      anew,
      complain,
      damaged,
    }: {
      readonly sweep: Sweep | undefined;
      readonly anew: boolean;
      readonly complain: (diagnostic: Diagnostic) => void;
      /** Is told when what the build began with may not be so: it is to be stopped, dropped, and begun anew. */
      readonly damaged: () => void;
    },
  ): Begun {
    this.#onDamage = damaged;
    const changed = this.#changed;
    const known = this.#workspace;
    const goesOn = known !== undefined && changed !== undefined && known.isCurrent();
    const workspace = goesOn ? known : new Workspace(layout, machine, sweep, complain, this.#damaged);
    if (!goesOn) known?.letGo();
    const same = goesOn && graph === this.#graph;
    let steps: ReadonlySet<string> = new Set(same ? graph.steps.keys() : []);
    if (goesOn) {
      for (const path of changed) workspace.files.forget(path);
      if (!same) this.#carryTo(graph, workspace);
      this.#reopen(changed, graph, workspace);
    } else {
      this.#results = new Map();
      if (!anew) this.#takeUp(graph, workspace);
      // A build that was stopped may have left items on record that are gone.
      const isKnown = (id: string): boolean =>
        workspace.records(id).size === graph.steps.get(id)?.items.length;
      steps = new Set([...this.#results.keys()].filter(isKnown));
    }
    this.#workspace = workspace;
    this.#graph = graph;
    this.#changed = new Set();
    for (const results of this.#results.values()) results.settle();
    return { workspace, results: this.#results, same, known: steps };
  }

  /** Forgets everything: what a build began with was not so. */
  drop(): void {
    this.#workspace?.letGo();
    this.#workspace = undefined;
    this.#unsaved = undefined;
  }

  /** Takes what a build found out; it is put on disk by `save`, when nobody waits for it. */
  end(ended: Ended): void {
    this.#unsaved = ended;
    const visited = new Set(ended.visited.map(({ id }) => id));
    // What nobody wanted was not asked what it reads.
    for (const [id, step] of this.#graph?.steps ?? [])
      if (!visited.has(id)) this.#results.get(id)?.reopen(this.#readersOfChanged(step));
  }

  #readersOfChanged(step: Step): readonly number[] {
    const graph = this.#graph;
    return (graph?.reads.get(step.id) ?? []).flatMap(id =>
      graph === undefined ? [] : readersOfItems(graph, step, id, this.#results.get(id)?.changed ?? []),
    );
  }

  /**
   * Puts the stat cache on disk, and indexes of the logs: losing them costs time and nothing else. To be called with no build running. While
   * another process builds, or if it did since, what that one knows is newer.
   */
  async save(): Promise<void> {
    const workspace = this.#workspace;
    if (this.#unsaved === undefined || workspace === undefined) return;
    const lock = workspace.machine.lock(workspace.layout);
    if (!lock.ok) return;
    try {
      if (workspace.isCurrent()) await this.put();
    } finally {
      lock.value.release();
    }
  }

  /** The same, with the lock held. */
  async put(): Promise<void> {
    const unsaved = this.#unsaved;
    this.#unsaved = undefined;
    if (unsaved === undefined || this.#workspace === undefined || this.#graph === undefined) return;
    this.#workspace.compact();
    const { settles, sound, whole } = unsaved;
    const standing = sound ? standingNotes(this.#graph, this.#workspace, this.#results) : {};
    this.#workspace.index(this.#graph, Object.keys(standing));
    await this.#workspace.save(settles, standing, whole);
  }

  /** Saves and lets go of everything. The logs stay as they are: another process may have added to them since. */
  async close(): Promise<void> {
    await this.save();
    this.#workspace?.letGo();
    this.#workspace = undefined;
  }

  /** Takes up what stands on disk. */
  #takeUp(graph: Graph, workspace: Workspace): void {
    const { standing } = noteOf(workspace.files.lastNote);
    this.#results = standingResults(graph, workspace, standing);
    if (this.#results.size === 0) return;
    this.#reopen(workspace.files.takeOver(), graph, workspace);
  }

  #carryTo(graph: Graph, workspace: Workspace): void {
    const carried = new Map<string, StepResults>();
    for (const [id, step] of graph.steps) {
      const before = this.#graph?.steps.get(id);
      const positions = graph.positions.get(id);
      const results = this.#results.get(id);
      if (before === undefined || results === undefined || positions === undefined) continue;
      if (isSameWork(before, step)) carried.set(id, results.carriedTo(step, positions));
      else if ('evaluate' in step && 'evaluate' in before)
        carried.set(id, results.outlivedBy(step, positions));
    }
    this.#results = carried;
    workspace.owners.disown((step, item) => carried.get(step)?.has(item) === true);
    this.#reopenReadersOfOthers(graph);
  }

  /** Where a step has other items than before, nobody who reads them all knows what it knew. */
  #reopenReadersOfOthers(graph: Graph): void {
    for (const [id, step] of graph.steps)
      for (const read of graph.reads.get(id) ?? []) {
        const [before, now] = [this.#graph?.steps.get(read)?.items, graph.steps.get(read)?.items];
        const same = before !== undefined && now !== undefined && namesDigest(before) === namesDigest(now);
        if (!same) this.#results.get(id)?.reopen(readersOfAll(step, read));
      }
  }

  /** What these files went into is judged again, and what they were made by. */
  #reopen(paths: Iterable<string>, graph: Graph, workspace: Workspace): void {
    const changed = new Set(paths);
    for (const { step, position } of readersOfFiles(graph, changed))
      this.#results.get(step)?.reopen([position]);
    for (const path of changed) {
      const artifact = artifactPath(path);
      const owner = artifact === '' ? undefined : workspace.owners.ownerOf(artifact);
      const position = owner && graph.positions.get(owner.step)?.get(owner.item);
      if (owner !== undefined && position !== undefined) this.#results.get(owner.step)?.reopen([position]);
    }
  }
}

/** An output as the store names it; undefined paths belong to nobody. */
const artifactPath = (path: string): string =>
  path.startsWith(placedPath('')) ? path.slice(placedPath('').length) : '';
