import { itemsDigest, namesDigest, namesOf } from './items.ts';
import { isSameItem, resultDigest, resultsDigest, selectFrom, selectionDigest } from './key.ts';
import { Row } from './row.ts';
import {
  type Artifact,
  type Digest,
  type ItemResult,
  type Json,
  type ResolvedInput,
  type Step,
  type StepInput,
  VALUE,
} from './step.ts';

/** What an input that reads a step resolves to; the results are put together when they are asked for. */
export interface Selection {
  readonly digest: Digest;
  readonly results: readonly ItemResult[];
}

/** A selection as a step is given it; its results are put together once, when they are asked for. */
export const resolvedStep = (step: string, selection: Selection | undefined): ResolvedInput => {
  let results: readonly ItemResult[] | undefined;
  return {
    kind: 'step',
    step,
    get results() {
      results ??= selection?.results ?? [];
      return results;
    },
  };
};

/** How many items are named where a person only needs to know which ones, not all. */
const FEW = 5;

/** Results on record that stand for all items of a step. */
export interface OnRecord {
  readonly at: (position: number) => ItemResult;
  /** The digests of all of them, or of their values, 32 bytes each; undefined when each must be asked. */
  readonly digests: (part: Part) => Buffer | undefined;
}

type Part = 'all' | 'value';

/** Whether what is selected has a digest of its own on record. */
const isPart = (select: string | undefined): select is typeof VALUE | undefined =>
  select === undefined || select === VALUE;

const partOf = (select: typeof VALUE | undefined): Part => (select === undefined ? 'all' : 'value');

/** What all items of a step give to one who selects the same of each. */
interface Whole {
  /** 32 bytes an item. */
  readonly digests: Buffer;
  digest: Digest | undefined;
  readonly results: (ItemResult | undefined)[];
}

/** What is known of a step's results while a build goes on: one place an item, in the order of the items. */
export class StepResults {
  readonly #step: Step;
  readonly #positions: ReadonlyMap<string, number>;
  /** 1 for items that have a result. */
  readonly #has: Uint8Array;
  /** Those that were asked for, or put. */
  readonly #results: (ItemResult | undefined)[];
  #standing: OnRecord | undefined;
  readonly #wholes = new Map<string | undefined, Whole>();
  readonly #asking = new Set<number>();
  #changed: string[] = [];
  /** Whether one of its items failed in this build. */
  failed = false;
  #names: Digest | undefined;
  #missing: number;
  /** 1 for items that read what they read when what stands on record for them was made. */
  readonly #sameInputs: Uint8Array;
  /** The missing ones, once all were there. */
  #reopened: Set<number> | undefined;

  constructor(step: Step, positions: ReadonlyMap<string, number>) {
    this.#step = step;
    this.#positions = positions;
    this.#has = new Uint8Array(step.items.length);
    this.#results = new Array<ItemResult | undefined>(step.items.length).fill(undefined);
    this.#missing = step.items.length;
    this.#sameInputs = new Uint8Array(step.items.length);
  }

  /** The results that stand for all items. */
  static standing(step: Step, positions: ReadonlyMap<string, number>, standing: OnRecord): StepResults {
    const results = new StepResults(step, positions);
    results.#standing = standing;
    results.#has.fill(1);
    results.#missing = 0;
    results.#reopened = new Set();
    return results;
  }

  /** The result of an item, read when it is first asked for. */
  at(position: number): ItemResult | undefined {
    if (this.#has[position] !== 1) return undefined;
    this.#results[position] ??= this.#standing?.at(position);
    return this.#results[position];
  }

  /** What stands on record for these items stands for them now. */
  stand(positions: Iterable<number>, standing: OnRecord): void {
    this.#standing = standing;
    for (const position of positions) {
      if (this.#has[position] !== 1) this.#missing--;
      this.#has[position] = 1;
      this.#results[position] = undefined;
      this.#reopened?.delete(position);
    }
    this.#wholes.clear();
    if (this.complete) this.#reopened ??= new Set();
  }

  /** Whether every item has a result. */
  get complete(): boolean {
    return this.#missing === 0;
  }

  /** The positions of the items that have none. */
  get missing(): readonly number[] {
    if (this.#reopened !== undefined) return [...this.#reopened].sort((a, b) => a - b);
    const missing: number[] = [];
    for (let position = 0; position < this.#has.length; position++)
      if (this.#has[position] !== 1) missing.push(position);
    return missing;
  }

  /** The items whose result is another than before this build. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  /** Notes that an item reads what it read when what stands on record for it was made, until it is reopened. */
  assumeSameInputs(position: number): void {
    this.#sameInputs[position] = 1;
  }

  /** Notes it of all items. */
  assumeAllSameInputs(): void {
    this.#sameInputs.fill(1);
  }

  readsTheSame(position: number): boolean {
    return this.#sameInputs[position] === 1;
  }

  /** Begins another build: what changed in the last one is old news. */
  settle(): void {
    this.#changed = [];
    this.failed = false;
  }

  /** What this item asked for while it ran may be another thing in the next build, whatever the graph says. */
  asked(position: number): void {
    this.#asking.add(position);
  }

  /** The positions of the items that asked for something. */
  get asking(): Iterable<number> {
    return this.#asking;
  }

  /** The results there are, in the order of the items. */
  get all(): readonly ItemResult[] {
    return [...this.#has.keys()].flatMap(position => this.at(position) ?? []);
  }

  /** Whether an item has a result. */
  has(item: string): boolean {
    return this.#has[this.#positions.get(item) ?? -1] === 1;
  }

  /**
   * What of it holds for another version of the step, which may have other items: the results of those that mean the
   * same in both.
   */
  carriedTo(step: Step, positions: ReadonlyMap<string, number>): StepResults {
    const next = new StepResults(step, positions);
    const wholes = [...this.#wholes].map(([select, from]) => ({ from, to: next.#emptyWhole(select) }));
    const isSame = positions === this.#positions;
    if (isSame) next.#standing = this.#standing;
    for (const [to, from] of this.#sameItems(step)) {
      if (this.#asking.has(from)) next.#asking.add(to);
      if (this.#has[from] !== 1) continue;
      next.#has[to] = 1;
      next.#results[to] = isSame ? this.#results[from] : this.at(from);
      next.#missing--;
      for (const whole of wholes) {
        whole.from.digests.copy(whole.to.digests, to * 32, from * 32, (from + 1) * 32);
        whole.to.results[to] = whole.from.results[from];
      }
    }
    if (next.complete) next.#reopened = new Set();
    return next;
  }

  /** What of it holds for a version of a value step with another recipe: which items read the same. */
  outlivedBy(step: Step, positions: ReadonlyMap<string, number>): StepResults {
    const next = new StepResults(step, positions);
    for (const [to, from] of this.#sameItems(step)) if (this.#has[from] === 1) next.assumeSameInputs(to);
    return next;
  }

  /** The positions of the items of another version of the step that are made of the same, and where they are here. */
  *#sameItems({ items }: Step): Iterable<readonly [to: number, from: number]> {
    const same = itemsDigest(items) === itemsDigest(this.#step.items);
    for (const [to, name] of namesOf(items).entries()) {
      const from = this.#positions.get(name) ?? -1;
      const [was, now] = same ? [] : [this.#step.items.at(from), items.at(to)];
      if (same || (was !== undefined && now !== undefined && isSameItem(was, now))) yield [to, from];
    }
  }

  /** These items are to be judged again; the others stand as they are. */
  reopen(positions: Iterable<number>): void {
    for (const position of positions) {
      this.#sameInputs[position] = 0;
      if (this.#has[position] !== 1) continue;
      this.#has[position] = 0;
      this.#results[position] = undefined;
      this.#missing++;
      this.#reopened?.add(position);
    }
  }

  /** Puts the result of an item; `before` is what stood for it when the build began. Says whether it is another. */
  put(position: number, result: ItemResult, before: ItemResult | undefined): boolean {
    if (this.#has[position] !== 1) this.#missing--;
    this.#has[position] = 1;
    this.#results[position] = result;
    if (this.complete) this.#reopened ??= new Set();
    this.#reopened?.delete(position);
    for (const [select, whole] of this.#wholes) this.#fill(whole, select, position, result);
    const changed =
      before !== result && (before === undefined || resultDigest(before) !== resultDigest(result));
    if (changed) this.#changed.push(result.item);
    return changed;
  }

  /** What the input selects; undefined while one of the results it reads is not known. */
  select({ item, select }: StepInput): Selection | undefined {
    if (item !== undefined) {
      const result = this.at(this.#positions.get(item) ?? -1);
      if (result === undefined) return undefined;
      const digest = selectionDigest(result, select);
      return {
        digest,
        get results() {
          return [selectFrom(result, select)];
        },
      };
    }
    if (!this.complete) return undefined;
    const whole = this.#wholes.get(select) ?? this.#whole(select);
    this.#names ??= namesDigest(this.#step.items);
    whole.digest ??= resultsDigest(this.#names, whole.digests);
    const all = (): readonly ItemResult[] => this.#selected(whole, select);
    return {
      digest: whole.digest,
      get results() {
        return all();
      },
    };
  }

  /** A few of the items that an input reads and that are not known yet, or else that changed in this build. */
  blame({ item }: StepInput): readonly string[] {
    if (item !== undefined) return [item];
    if (this.complete) return this.#changed.slice(0, FEW);
    const pending = namesOf(this.#step.items).filter((_, at) => this.#has[at] !== 1);
    return pending.slice(0, FEW);
  }

  #emptyWhole(select: string | undefined): Whole {
    const count = this.#results.length;
    const whole: Whole = { digests: Buffer.alloc(count * 32), digest: undefined, results: new Array(count) };
    this.#wholes.set(select, whole);
    return whole;
  }

  #whole(select: string | undefined): Whole {
    const whole = this.#emptyWhole(select);
    const digests = isPart(select) ? this.#standing?.digests(partOf(select)) : undefined;
    digests?.copy(whole.digests);
    for (const position of this.#has.keys()) {
      // Of what stands and nobody asked for, the digests are known.
      const result = digests === undefined ? this.at(position) : this.#results[position];
      if (result !== undefined) this.#fill(whole, select, position, result);
    }
    return whole;
  }

  #fill(whole: Whole, select: string | undefined, position: number, result: ItemResult): void {
    if (result instanceof Row && isPart(select))
      result.copyDigest(partOf(select), whole.digests, position * 32);
    else whole.digests.write(selectionDigest(result, select), position * 32, 'hex');
    whole.digest = undefined;
    whole.results[position] = undefined;
  }

  #selected(whole: Whole, select: string | undefined): readonly ItemResult[] {
    const selected: ItemResult[] = [];
    for (const position of this.#has.keys()) {
      const result = this.at(position);
      if (result === undefined) continue;
      const one = whole.results[position] ?? new Selected(result, select);
      whole.results[position] = one;
      selected.push(one);
    }
    return selected;
  }
}

/** What is selected of a result. It holds no value: one is parsed each time it is asked for. */
class Selected implements ItemResult {
  readonly #result: ItemResult;
  readonly #select: string | undefined;

  constructor(result: ItemResult, select: string | undefined) {
    this.#result = result;
    this.#select = select;
  }

  get item(): string {
    return this.#result.item;
  }

  get artifacts(): readonly Artifact[] {
    return selectFrom(this.#result, this.#select).artifacts;
  }

  get value(): Json {
    return this.#select === VALUE ? this.#result.value : selectFrom(this.#result, this.#select).value;
  }
}
