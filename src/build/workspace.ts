import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FileStates } from './files.ts';
import { type Layout, logName } from './layout.ts';
import { Records } from './records.ts';
import type { Artifact, Step } from './step.ts';
import { Store } from './store.ts';

/** Who a placed file belongs to. */
interface Owner {
  readonly step: string;
  readonly item: string;
}

/** What a build knows and holds open: the stat cache, the store, the logs, and who owns which placed file. */
export class Workspace {
  readonly layout: Layout;
  readonly files: FileStates;
  readonly store: Store;
  readonly #records = new Map<string, Records>();
  readonly #owners = new Map<string, Owner>();

  constructor(layout: Layout) {
    this.layout = layout;
    this.files = new FileStates(layout.project, layout.files);
    this.store = new Store(layout.store, layout.work);
  }

  /** The records of a step, read when first asked for. */
  records(step: string): Records {
    return this.#open(logName(step));
  }

  /** The records of steps that are not in the graph any more. */
  orphans(steps: Iterable<string>): readonly Records[] {
    const known = new Set([...steps].map(logName));
    return names(this.layout.records)
      .filter(name => name.endsWith('.log') && !known.has(name))
      .map(name => this.#open(name));
  }

  /** Whether an item of this build has put a file at a path of `build/`, or found its own there. */
  owned(path: string): boolean {
    return this.#owners.has(path);
  }

  /** Notes that these files are the item's; a diagnostic for each that is another item's already. */
  own(step: Step, item: string, artifacts: readonly Artifact[]): readonly Diagnostic[] {
    const faults: Diagnostic[] = [];
    for (const { path } of artifacts) {
      const owner = this.#owners.get(path);
      if (owner === undefined) this.#owners.set(path, { step: step.id, item });
      else if (owner.step !== step.id || owner.item !== item)
        faults.push({
          severity: 'error',
          code: 'SDB223',
          message: `${nameOf(owner.step, owner.item)} and ${nameOf(step.id, item)} both make build/${path}`,
          hint: 'give one of the two another name',
        });
    }
    return faults;
  }

  /** Removes what a build that died has left in the work folder. */
  clearWork(): void {
    rmSync(this.layout.work, { recursive: true, force: true });
  }

  /** Puts the state on disk and lets go of everything. */
  close(): void {
    for (const records of this.#records.values()) {
      records.compact();
      records.close();
    }
    this.files.save(this.layout.files);
    this.clearWork();
  }

  #open(name: string): Records {
    let records = this.#records.get(name);
    if (records === undefined) {
      records = new Records(join(this.layout.records, name));
      this.#records.set(name, records);
    }
    return records;
  }
}

/** An item as a person reads it. */
export const nameOf = (step: string, item: string): string =>
  item === '' ? `\`${step}\`` : `\`${item}\` of \`${step}\``;

const names = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
