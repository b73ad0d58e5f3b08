import { resultDigest, resultsDigest, selectFrom, selectionDigest } from './key.ts';
import type { Digest, Input, ItemResult, Step } from './step.ts';

/** What an input that reads a step resolves to; the results are put together each time they are asked for. */
export interface Selection {
  readonly digest: Digest;
  readonly results: readonly ItemResult[];
}

type StepInput = Extract<Input, { step: string }>;

/** How many items are named where a person only needs to know which ones, not all. */
const FEW = 5;

/** What is known of a step's results while a build goes on: one place an item, in the order of the items. */
export class StepResults {
  readonly #step: Step;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #results: (ItemResult | undefined)[];
  readonly #changed: string[] = [];
  readonly #selections = new Map<string | undefined, Selection>();
  #missing: number;

  constructor(step: Step, positions: ReadonlyMap<string, number>) {
    this.#step = step;
    this.#positions = positions;
    this.#results = new Array<ItemResult | undefined>(step.items.length).fill(undefined);
    this.#missing = step.items.length;
  }

  /** Whether every item has a result. */
  get complete(): boolean {
    return this.#missing === 0;
  }

  /** Puts the result of an item; `before` is what stood for it when the build began. Says whether it is another. */
  put(position: number, result: ItemResult, before: ItemResult | undefined): boolean {
    if (this.#results[position] === undefined) this.#missing--;
    this.#results[position] = result;
    const changed =
      before !== result && (before === undefined || resultDigest(before) !== resultDigest(result));
    if (changed) this.#changed.push(result.item);
    return changed;
  }

  /** What the input selects; undefined while one of the results it reads is not known. */
  select({ item, select }: StepInput): Selection | undefined {
    if (item !== undefined) {
      const result = this.#results[this.#positions.get(item) ?? -1];
      return result && new Selected([result], select, selectionDigest(result, select));
    }
    if (!this.complete) return undefined;
    const kept = this.#selections.get(select);
    if (kept !== undefined) return kept;
    const all = this.#results.filter(result => result !== undefined);
    const selection = new Selected(all, select, resultsDigest(all, select));
    this.#selections.set(select, selection);
    return selection;
  }

  /** A few of the items that an input reads and that are not known yet, or else that changed in this build. */
  blame({ item }: StepInput): readonly string[] {
    if (item !== undefined) return [item];
    const pending = this.#step.items.filter((_, position) => this.#results[position] === undefined);
    return pending.length > 0 ? pending.slice(0, FEW).map(({ name }) => name) : this.#changed.slice(0, FEW);
  }
}

class Selected implements Selection {
  readonly digest: Digest;
  readonly #all: readonly ItemResult[];
  readonly #select: string | undefined;

  constructor(all: readonly ItemResult[], select: string | undefined, digest: Digest) {
    this.#all = all;
    this.#select = select;
    this.digest = digest;
  }

  get results(): readonly ItemResult[] {
    return this.#all.map(result => selectFrom(result, this.#select));
  }
}
