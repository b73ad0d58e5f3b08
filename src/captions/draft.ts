import type { Complaint, Removal, TagRecord } from './caption.ts';

/** A caption while the rules work on it. Tags are never lost: what leaves `kept` is found in `removed`. */
export class Draft {
  readonly path: string;
  kept: TagRecord[] = [];
  readonly removed: TagRecord[] = [];
  readonly complaints: Complaint[] = [];

  constructor(path: string) {
    this.path = path;
  }

  has(tag: string): boolean {
    return this.kept.some(record => record.tag === tag);
  }

  /** Removes every tag for which there is a reason. */
  remove(reason: (tag: string) => Removal | undefined): void {
    let removed = 0;
    for (let i = 0; i < this.kept.length; i++) {
      const record = this.kept[i] as TagRecord;
      const removedBy = reason(record.tag);
      if (removedBy === undefined) this.kept[i - removed] = record;
      else {
        this.removed.push({ ...record, removedBy });
        removed++;
      }
    }
    if (removed > 0) this.kept.length -= removed;
  }
}
