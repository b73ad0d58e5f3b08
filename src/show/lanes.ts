/** A stretch of time in a lane, in milliseconds, and what filled it. */
export interface Bar<What> {
  readonly start: number;
  readonly end: number;
  readonly what: What;
  /** Whether it may become one with a neighbour that may too. */
  readonly mergeable: boolean;
}

interface Lane<What> {
  taken: boolean;
  freeAt: number;
  bars: Bar<What>[];
}

/** Mergeable bars that are kept before the shortest become one. */
const MOST_BARS = 4000;

/** Times that were rounded to a millisecond may overlap by one. */
const ROUNDED_MS = 1;

/**
 * Puts what happens at the same time side by side: each takes the lowest lane that is free. However much happens, the
 * bars stay few: when there are too many mergeable ones, neighbours in a lane that together are no longer than a
 * granule are joined, and the granule doubles until it is enough.
 */
export class Lanes<What> {
  readonly #join: (a: What, b: What) => What;
  readonly #lanes: Lane<What>[] = [];
  #mergeable = 0;
  #limit = MOST_BARS;
  #granule = 1;

  constructor(join: (a: What, b: What) => What) {
    this.#join = join;
  }

  get lanes(): readonly (readonly Bar<What>[])[] {
    return this.#lanes.map(({ bars }) => bars);
  }

  /** Takes a lane for something that began at `start`, until `put`. */
  take(start: number): number {
    for (const [index, lane] of this.#lanes.entries()) {
      if (lane.taken || lane.freeAt > start + ROUNDED_MS) continue;
      lane.taken = true;
      return index;
    }
    return this.#lanes.push({ taken: true, freeAt: start, bars: [] }) - 1;
  }

  /** Puts what ended into the lane that it took, and gives the lane back. */
  put(index: number, bar: Bar<What>): void {
    const lane = this.#lanes[index];
    if (lane === undefined) return;
    const start = Math.max(bar.start, lane.freeAt);
    const end = Math.max(bar.end, start);
    lane.bars.push({ ...bar, start, end });
    lane.freeAt = end;
    lane.taken = false;
    if (bar.mergeable && ++this.#mergeable > this.#limit) this.#thin(end);
  }

  #thin(now: number): void {
    for (;;) {
      for (const lane of this.#lanes) lane.bars = this.#merged(lane.bars);
      if (this.#mergeable <= this.#limit / 2 || this.#granule > now) break;
      this.#granule *= 2;
    }
    // Where others stand between them, nothing more can be joined.
    this.#limit = Math.max(MOST_BARS, 2 * this.#mergeable);
  }

  #merged(bars: readonly Bar<What>[]): Bar<What>[] {
    const merged: Bar<What>[] = [];
    for (const bar of bars) {
      const last = merged.at(-1);
      if (last?.mergeable && bar.mergeable && bar.end - last.start <= this.#granule) {
        merged[merged.length - 1] = { ...last, end: bar.end, what: this.#join(last.what, bar.what) };
        this.#mergeable--;
      } else merged.push(bar);
    }
    return merged;
  }
}
