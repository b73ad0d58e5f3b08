import type { Complaint, Removal, TagRecord } from './caption.ts';
import type { Entry, KnownTag } from './lexicon.ts';

/** A caption while the rules work on it. Tags are never lost: what leaves `kept` is found in `removed`. */
export class Draft {
  readonly path: string;
  /** Which caption of its program it is; what is noted on tags is noted with it. */
  readonly number: number;
  /** Each tag once. */
  kept: Entry[] = [];
  readonly removed: TagRecord[] = [];
  readonly complaints: Complaint[] = [];
  /** Rules that looked for something to complain of, and found none. */
  readonly satisfied: string[] = [];
  /** Traits of all tags that are or were kept. */
  traits = 0;
  /** Width by height of the picture, where that is known. */
  readonly aspect: number | undefined;

  constructor(path: string, number: number, aspect?: number) {
    this.path = path;
    this.number = number;
    this.aspect = aspect;
  }

  holds(tag: KnownTag): boolean {
    return tag.heldIn === this.number;
  }

  /** Puts a tag to the end. */
  add(entry: Entry): void {
    const { tag } = entry;
    this.kept.push(entry);
    tag.heldIn = this.number;
    this.traits |= tag.traits;
  }

  /** Puts a tag before the one that stands at a place. */
  insert(entry: Entry, at: number): void {
    this.add(entry);
    this.kept.splice(at, 0, ...this.kept.splice(-1));
  }

  /** Takes all tags out and returns them, for a rule that puts them back one by one. */
  clear(): readonly Entry[] {
    const { kept } = this;
    for (const { tag } of kept) tag.heldIn = 0;
    this.kept = [];
    return kept;
  }

  /** Removes every tag for which there is a reason. */
  remove(reason: (tag: KnownTag) => Removal | undefined): void {
    const { kept, removed } = this;
    let left = 0;
    for (const entry of kept) {
      const removal = reason(entry.tag);
      if (removal === undefined) kept[left++] = entry;
      else {
        removed.push(entry.removed(removal));
        entry.tag.heldIn = 0;
      }
    }
    kept.length = left;
  }
}
