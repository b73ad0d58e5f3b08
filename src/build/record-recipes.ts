import { sha256 } from './digest.ts';
import { type Recipe, recipeText } from './key.ts';
import type { Digest } from './step.ts';

/** All items with a record of the recipe `from`, but some, have the same value under the recipe `to`. */
export interface Alias {
  readonly from: number;
  readonly to: number;
  readonly except: readonly string[];
}

/** The last alias of a recipe; it says nothing of records that came after it. */
interface LastAlias {
  readonly to: number;
  readonly except: ReadonlySet<string>;
  readonly sequence: number;
}

/** Of a record: whose it is, where it stands in the log, and which recipe it refers to. */
export interface Numbered {
  readonly item: string;
  readonly sequence: number;
  readonly recipeNumber: number;
}

/** A recipe with what it is known by, as it is written until it is asked for. */
interface Known {
  readonly digest: Digest;
  readonly text: string;
  recipe: Recipe | undefined;
}

const digestOf = (recipe: Recipe): Digest => sha256(recipeText(recipe));

/** The recipes that the records of a step refer to by number, and which of them gave the same values. */
export class RecordRecipes {
  readonly #recipes = new Map<number, Known>();
  readonly #numbers = new Map<Digest, number>();
  /** The same by identity: all items of a step share one recipe, and writing it out takes a while. */
  #known = new WeakMap<Recipe, number>();
  readonly #aliases = new Map<number, LastAlias>();
  #next = 0;

  /** How many entries tell of all this. */
  get size(): number {
    return this.#recipes.size + this.#aliases.size;
  }

  get all(): readonly (readonly [number, Recipe])[] {
    return [...this.#recipes.keys()].flatMap(number => {
      const recipe = this.of(number);
      return recipe === undefined ? [] : [[number, recipe] as const];
    });
  }

  /** The same as an index has them. */
  get written(): readonly (readonly [number, digest: Digest, text: string])[] {
    return [...this.#recipes].map(([number, { digest, text }]) => [number, digest, text]);
  }

  get aliases(): readonly (Alias & { readonly sequence: number })[] {
    return [...this.#aliases].map(([from, { to, except, sequence }]) => ({
      from,
      to,
      except: [...except],
      sequence,
    }));
  }

  clear(): void {
    this.#recipes.clear();
    this.#numbers.clear();
    this.#known = new WeakMap();
    this.#aliases.clear();
    this.#next = 0;
  }

  of(number: number): Recipe | undefined {
    const known = this.#recipes.get(number);
    if (known !== undefined) known.recipe ??= JSON.parse(known.text) as Recipe;
    return known?.recipe;
  }

  /** The number of a recipe that is known, and the next free one for another. */
  numberOf(recipe: Recipe): number | undefined {
    const known = this.#known.get(recipe) ?? this.#numbers.get(digestOf(recipe));
    if (known !== undefined) this.#known.set(recipe, known);
    return known;
  }

  get next(): number {
    return this.#next;
  }

  add(number: number, recipe: Recipe): void {
    this.#add(number, { digest: digestOf(recipe), text: JSON.stringify(recipe), recipe });
  }

  /** The same as an index has it. */
  addWritten(number: number, [digest, text]: readonly [Digest, string]): void {
    this.#add(number, { digest, text, recipe: undefined });
  }

  #add(number: number, known: Known): void {
    this.#numbers.set(known.digest, number);
    this.#recipes.set(number, known);
    this.#next = Math.max(this.#next, number + 1);
  }

  remove(recipe: Recipe): void {
    const digest = digestOf(recipe);
    this.#recipes.delete(this.#numbers.get(digest) ?? -1);
    this.#numbers.delete(digest);
    this.#known.delete(recipe);
  }

  addAlias({ from, to, except }: Alias, sequence: number): void {
    this.#aliases.set(from, { to, except: new Set(except), sequence });
  }

  /** The number of the recipe under which the value of a record came out the same when it was last tried. */
  aliasOf({ recipeNumber, sequence, item }: Numbered): number | undefined {
    const alias = this.#aliases.get(recipeNumber);
    if (alias === undefined || alias.sequence <= sequence) return undefined;
    return alias.except.size > 0 && alias.except.has(item) ? undefined : alias.to;
  }

  /** The number of the last recipe under which the value of a record is known to come out as it is. */
  lastNumber(one: Numbered): number {
    return this.aliasOf(one) ?? one.recipeNumber;
  }

  /** That recipe. */
  last(one: Numbered): Recipe | undefined {
    return this.of(this.lastNumber(one));
  }

  /** Whether a record was made by this recipe, or its value is known to be the same under it. */
  standsUnder(recipe: Recipe, one: Numbered): boolean {
    const number = this.numberOf(recipe);
    return number !== undefined && (one.recipeNumber === number || this.aliasOf(one) === number);
  }
}
