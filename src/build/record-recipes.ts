import { type Recipe, recipeText } from './key.ts';

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

/** The recipes that the records of a step refer to by number, and which of them gave the same values. */
export class RecordRecipes {
  readonly #recipes = new Map<number, Recipe>();
  readonly #numbers = new Map<string, number>();
  /** The same by identity: all items of a step share one recipe, and writing it out takes a while. */
  #known = new WeakMap<Recipe, number>();
  readonly #aliases = new Map<number, LastAlias>();
  #next = 0;

  /** How many entries tell of all this. */
  get size(): number {
    return this.#recipes.size + this.#aliases.size;
  }

  get all(): readonly (readonly [number, Recipe])[] {
    return [...this.#recipes];
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
    return this.#recipes.get(number);
  }

  /** The number of a recipe that is known, and the next free one for another. */
  numberOf(recipe: Recipe): number | undefined {
    const known = this.#known.get(recipe) ?? this.#numbers.get(recipeText(recipe));
    if (known !== undefined) this.#known.set(recipe, known);
    return known;
  }

  get next(): number {
    return this.#next;
  }

  add(number: number, recipe: Recipe): void {
    this.#numbers.set(recipeText(recipe), number);
    this.#recipes.set(number, recipe);
    this.#next = Math.max(this.#next, number + 1);
  }

  remove(recipe: Recipe): void {
    const text = recipeText(recipe);
    this.#recipes.delete(this.#numbers.get(text) ?? -1);
    this.#numbers.delete(text);
    this.#known.delete(recipe);
  }

  addAlias({ from, to, except }: Alias, sequence: number): void {
    this.#aliases.set(from, { to, except: new Set(except), sequence });
  }

  /** The number of the recipe under which the value of a record came out the same when it was last tried. */
  aliasOf(recipeNumber: number, sequence: number, item: () => string): number | undefined {
    const alias = this.#aliases.get(recipeNumber);
    if (alias === undefined || alias.sequence <= sequence) return undefined;
    return alias.except.size > 0 && alias.except.has(item()) ? undefined : alias.to;
  }
}
