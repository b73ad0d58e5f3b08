import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nameOf } from './names.ts';
import type { Artifact, ItemResult, Step } from './step.ts';

/** Who a placed file belongs to. */
export interface Owner {
  readonly step: string;
  readonly item: string;
}

/** Whose each placed file is, so that no two items write the same; paths are relative to `build/`. */
export class Owners {
  readonly #owners = new Map<string, Owner>();
  /** Files that were placed and could not be recorded. */
  readonly #unrecorded = new Map<string, Owner>();
  /** How many files were placed in each folder. */
  readonly #folders = new Map<string, number>();
  /** By step: results that stand, whose files are entered when anyone asks. */
  readonly #standing = new Map<string, () => Iterable<ItemResult>>();

  /** The folders that hold what was placed. */
  get folders(): readonly string[] {
    this.#enter();
    return [...this.#folders.keys()];
  }

  /** Whose a path is, as far as this build knows. */
  ownerOf(path: string): Owner | undefined {
    this.#enter();
    return this.#owners.get(path);
  }

  /** All items of a step have placed what an earlier build left on record, which no other then placed. */
  stand(step: Step, results: () => Iterable<ItemResult>): void {
    this.#standing.set(step.id, results);
  }

  /**
   * Notes that these files are the item's, and no longer those that it placed `before`; a diagnostic for each that is
   * another item's.
   */
  own(
    step: Step,
    item: string,
    artifacts: readonly Artifact[],
    before: readonly Artifact[] = [],
  ): readonly Diagnostic[] {
    if (this.#standing.has(step.id) && this.#areSame(artifacts, before)) return [];
    if (artifacts.length + before.length === 0) return [];
    this.#enter();
    this.#release(step, item, before);
    const faults: Diagnostic[] = [];
    const claimant = { step: step.id, item };
    for (const { path } of artifacts) {
      const owner = this.#owners.get(path);
      if (owner === undefined) {
        this.#setOwner(path, claimant);
      } else if (owner.step !== step.id || owner.item !== item)
        faults.push({
          severity: 'error',
          code: 'SDB223',
          message: `${nameOf(owner.step, owner.item)} and ${nameOf(step.id, item)} both make build/${path}`,
          hint: 'give one of the two another name',
        });
    }
    return faults;
  }

  /** Notes that files were placed of which no record will tell. */
  leaveUnrecorded(step: Step, item: string, artifacts: readonly Artifact[]): void {
    for (const { path } of artifacts) this.#unrecorded.set(path, { step: step.id, item });
  }

  /** Whether a path holds what an item made and no record tells of, until it is made again. */
  isUnrecorded(path: string): boolean {
    return this.#unrecorded.has(path);
  }

  /** Gives up what was placed by items of which nothing is known any more. */
  disown(isKnown: (step: string, item: string) => boolean): void {
    this.#enter();
    for (const [path, { step, item }] of this.#owners)
      if (!isKnown(step, item)) {
        this.#setOwner(path, undefined);
        this.#unrecorded.delete(path);
      }
  }

  /** Whether an item that stood places just what it placed before: then nobody else's files can be concerned. */
  #areSame(artifacts: readonly Artifact[], before: readonly Artifact[]): boolean {
    return (
      artifacts.length === before.length &&
      artifacts.every(({ path }, i) => path === before[i]?.path && !this.#owners.has(path)) &&
      !artifacts.some(({ path }) => this.#unrecorded.has(path))
    );
  }

  #enter(): void {
    for (const [step, results] of this.#standing)
      for (const { item, artifacts } of results())
        for (const { path } of artifacts) this.#setOwner(path, { step, item });
    this.#standing.clear();
  }

  #release(step: Step, item: string, artifacts: readonly Artifact[]): void {
    const giveUp = (path: string, owner: Owner | undefined): void => {
      if (owner?.step !== step.id || owner.item !== item) return;
      this.#setOwner(path, undefined);
      this.#unrecorded.delete(path);
    };
    for (const { path } of artifacts) giveUp(path, this.#owners.get(path));
    for (const [path, owner] of this.#unrecorded) giveUp(path, owner);
  }

  #setOwner(path: string, owner: Owner | undefined): void {
    const before = this.#owners.get(path);
    if (owner === undefined) this.#owners.delete(path);
    else this.#owners.set(path, owner);
    if ((before === undefined) === (owner === undefined)) return;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const count = (this.#folders.get(folder) ?? 0) + (owner === undefined ? -1 : 1);
    if (count > 0) this.#folders.set(folder, count);
    else this.#folders.delete(folder);
  }
}
