import type { Reason } from './freshness.ts';
import type { Final, Judge, Work } from './judge.ts';
import type { Recipe, Trace } from './key.ts';
import type { Records, Row } from './records.ts';
import type { Digest, Item, ResolvedInput } from './step.ts';

/** What is known of an item whose inputs are those that what stands for it was made from. */
export interface SameInputs {
  readonly item: Item;
  readonly position: number;
  readonly before: Row;
  readonly resolve: (item: Item) => readonly ResolvedInput[];
}

/**
 * Judges an item of a value step of which only the recipe can be another: it stands if it was made by that recipe, or
 * came out the same under it, and is to be evaluated if not. No key is made before somebody asks for it: of 10,000
 * captions that an edited rule concerns 3 get another value.
 */
export const judgeOutlived = (records: Records, recipe: Recipe, judge: Judge, same: SameInputs): Final =>
  records.recipes.standsUnder(recipe, same.before)
    ? { type: 'fresh', made: same.before }
    : { type: 'stale', work: new Outlived(same, judge) };

class Outlived implements Work {
  readonly item: Item;
  readonly position: number;
  readonly before: Row;
  readonly stored = undefined;
  readonly #resolve: SameInputs['resolve'];
  readonly #judge: Judge;
  #judged: Work | undefined;

  constructor({ item, position, before, resolve }: SameInputs, judge: Judge) {
    this.item = item;
    this.position = position;
    this.before = before;
    this.#resolve = resolve;
    this.#judge = judge;
  }

  get outlived(): Row {
    return this.before;
  }

  get inputs(): readonly ResolvedInput[] {
    return this.#resolve(this.item);
  }

  get key(): Digest {
    return this.#whole.key;
  }

  get trace(): Trace {
    return this.#whole.trace;
  }

  get reasons(): readonly Reason[] {
    return this.#whole.reasons;
  }

  get #whole(): Work {
    if (this.#judged === undefined) {
      const verdict = this.#judge(this.item, this.position);
      if (verdict instanceof Promise || verdict.type !== 'stale')
        throw new Error(`the inputs of ${this.item.name} changed unseen`);
      this.#judged = verdict.work;
    }
    return this.#judged;
  }
}
