import { resultDigest, resultsDigest, selectFrom } from './key.ts';
import type { Digest, Input, ItemResult, Step } from './step.ts';

/** What an input that reads a step resolves to. */
export interface Selection {
  readonly results: readonly ItemResult[];
  readonly digest: Digest;
}

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

  /** Puts the result of an item; `before` is what stood for it when the build began. */
  put(result: ItemResult, before: ItemResult | undefined): void {
    const position = this.#positions.get(result.item);
    if (position === undefined) return;
    if (this.#results[position] === undefined) this.#missing--;
    this.#results[position] = result;
    if (before !== result && (before === undefined || resultDigest(before) !== resultDigest(result)))
      this.#changed.push(result.item);
  }

  /** What the input selects; undefined while one of the results it reads is not known. */
  select(input: Extract<Input, { step: string }>): Selection | undefined {
    if (input.item !== undefined) {
      const result = this.#results[this.#positions.get(input.item) ?? -1];
      if (result === undefined) return undefined;
      const selected = selectFrom(result, input.select);
      return { results: [selected], digest: resultDigest(selected) };
    }
    if (!this.complete) return undefined;
    const kept = this.#selections.get(input.select);
    if (kept !== undefined) return kept;
    const results: ItemResult[] = [];
    for (const result of this.#results)
      if (result !== undefined) results.push(selectFrom(result, input.select));
    const selection = { results, digest: resultsDigest(results) };
    this.#selections.set(input.select, selection);
    return selection;
  }

  /** A few of the items that an input reads and that are not known yet, or else that changed in this build. */
  blame(input: Extract<Input, { step: string }>): readonly string[] {
    if (input.item !== undefined) return [input.item];
    const pending = this.#step.items.filter((_, position) => this.#results[position] === undefined);
    return pending.length > 0 ? pending.slice(0, FEW).map(item => item.name) : this.#changed.slice(0, FEW);
  }
}
