import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Disk } from './disk.ts';
import { FileStates } from './files.ts';
import type { Graph } from './graph.ts';
import type { Places } from './indexed.ts';
import { namesOf } from './items.ts';
import type { Trace } from './key.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';
import { recordsName, stepOf } from './names.ts';
import { Owners } from './owners.ts';
import { type Made, Records } from './records.ts';
import type { Note, Settles, Sweep } from './settled.ts';
import type { StandingNotes } from './standing.ts';
import type { Digest } from './step.ts';
import { Store } from './store.ts';

/** What took at least this long to make is kept by its key too, so that losing a record does not cost it. */
const WORTH_KEEPING = 1_000;

/** What a build knows and holds open: the stat cache, the store, the logs, and whose each placed file is. */
export class Workspace {
  readonly layout: Layout;
  readonly machine: Machine;
  readonly files: FileStates;
  readonly store: Store;
  readonly #complain: ((diagnostic: Diagnostic) => void) | undefined;
  readonly #damaged: (() => void) | undefined;
  readonly owners = new Owners();
  readonly #records = new Map<string, Records>();
  #resumes: Set<string> | undefined;

  /**
   * Without `complain` it is only looked at: damaged logs are read as far as they are whole, and left alone. `damaged`
   * is told when a log turns out to be so after something was taken from its index: all must begin anew then.
   */
  constructor(
    layout: Layout,
    machine: Machine,
    sweep?: Sweep,
    complain?: (diagnostic: Diagnostic) => void,
    damaged?: () => void,
  ) {
    this.#complain = complain;
    this.#damaged = damaged;
    this.layout = layout;
    this.machine = machine;
    this.files = new FileStates(layout, machine.disk, machine.clock.now, sweep, complain === undefined);
    this.store = new Store(machine.disk, layout);
  }

  get disk(): Disk {
    return this.machine.disk;
  }

  /** The names of the resume folders there are. */
  get resumes(): Set<string> {
    this.#resumes ??= new Set(this.disk.list(this.layout.resume));
    return this.#resumes;
  }

  /** The records of a step, read when first asked for; of `places` no more than an index tells, if there is one. */
  records(step: string, places?: Places): Records {
    return this.#open(recordsName(step), places);
  }

  /** The records of steps that are not in the graph any more. */
  orphans(steps: Iterable<string>): readonly Records[] {
    const known = new Set([...steps].map(recordsName));
    return this.#names()
      .filter(name => !known.has(name))
      .map(name => this.#open(name));
  }

  /** All records there are, by the step they tell of. */
  allRecords(): ReadonlyMap<string, Records> {
    return new Map(this.#names().map(name => [stepOf(name), this.#open(name)]));
  }

  /** Puts results on record, those that took long also by their keys. */
  record(step: string, made: readonly Made[]): void {
    for (const { key, artifacts, value, ms, at, trace } of made)
      if (ms >= WORTH_KEEPING) {
        const { needed } = trace;
        this.store.remember(key, { artifacts, value, ms, at, ...(needed && { needed }) });
      }
    this.records(step).record(made);
  }

  /** A result that is in the store by its key although no record tells of it. */
  recall(item: string, key: Digest, trace: Trace): Made | undefined {
    const result = this.store.recall(key);
    if (result === undefined) return undefined;
    const { needed, ...rest } = result;
    return { ...rest, item, key, trace: { ...trace, ...(needed && { needed }) } };
  }

  /** Whether the logs on disk are those that were read: nobody else has built since. */
  isCurrent(): boolean {
    for (const records of this.#records.values()) if (!records.isCurrent()) return false;
    return true;
  }

  /** Removes what a build that died has left in the work folder. */
  async clearWork(): Promise<void> {
    if (this.disk.stat(this.layout.work, 'refuse') !== null) await this.disk.remove(this.layout.work);
    this.store.refresh();
    this.#resumes = undefined;
  }

  /**
   * Saves the stat cache; with `settles`, so that the next build of that request can find out that nothing changed.
   * `standing` is what the next build takes up if something did.
   */
  async save(
    settles: (Settles & { readonly items: number }) | undefined,
    standing: StandingNotes,
    whole: boolean,
  ): Promise<void> {
    for (const path of settles?.files ?? []) await this.files.note(path);
    // What was written over while the build ended is for the next one to find.
    const sound = settles === undefined || (await this.files.outgrow(this.machine.clock.sleep));
    const settled = settles && { request: settles.request, items: settles.items };
    const note: Note = sound ? { settled, standing } : { standing: {} };
    this.files.save(JSON.stringify(note), whole);
  }

  /** Writes indexes of the logs of these steps, all of whose items have a result. */
  index(graph: Graph, steps: Iterable<string>): void {
    for (const id of steps) {
      const [step, positions] = [graph.steps.get(id), graph.positions.get(id)];
      if (step === undefined || positions === undefined) continue;
      this.records(id).writeIndex({ names: namesOf(step.items), positions });
    }
  }

  /** Puts the logs in order; to be called with the lock held. */
  compact(): void {
    for (const records of this.#records.values()) records.compact();
  }

  /** Puts the logs in order and lets go of them; to be called with the lock held. */
  close(): void {
    this.compact();
    this.letGo();
  }

  /** Lets go of the logs as they are. */
  letGo(): void {
    for (const records of this.#records.values()) records.close();
  }

  #names(): readonly string[] {
    return this.disk.list(this.layout.records).filter(name => name.endsWith('.log'));
  }

  #open(name: string, places?: Places): Records {
    let records = this.#records.get(name);
    if (records === undefined) {
      const damaged = this.#damaged;
      // Who only looks holds no lock: the log may be another one while it is read.
      const opening = places && damaged && { ...places, damaged };
      records = new Records(this.disk, join(this.layout.records, name), opening);
      this.#records.set(name, records);
      if (this.#complain !== undefined) this.#heal(records, this.#complain);
    }
    return records;
  }

  /**
   * Sets a damaged log aside and writes anew what of it is whole. A log that merely ends within an entry is what a
   * killed build leaves: it is mended without a word.
   */
  #heal(records: Records, complain: (diagnostic: Diagnostic) => void): void {
    const { damage, path } = records;
    if (damage !== 'damaged' && damage !== 'other-version') return;
    const bytes = this.disk.read(path);
    if (bytes !== null) this.disk.replace(`${path}.bad`, bytes, false);
    records.heal();
    const what = damage === 'damaged' ? 'is damaged in places' : 'was written by another version of sdbuild';
    complain({
      severity: 'warning',
      code: 'SDB213',
      message: `${path} ${what}`,
      hint: `it is kept as ${path}.bad; results that it told of are taken from the store or made again`,
    });
  }
}
