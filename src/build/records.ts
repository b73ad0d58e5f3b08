import { canonical, type Recipe, type Trace } from './key.ts';
import { Log } from './log.ts';
import type { Artifact, Digest, ItemResult } from './step.ts';

/** What was learned when an item last ran: its result, what went into its key, and what it cost. */
export interface Made extends ItemResult {
  readonly key: Digest;
  readonly trace: Trace;
  /** How long it ran, in milliseconds. */
  readonly ms: number;
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
}

/** `Made` as it is written: a recipe is written once and referred to by number. */
type Written = Omit<Made, 'trace'> & Omit<Trace, 'recipe'> & { readonly recipe: number };

interface RecipeEntry {
  readonly recipe: Recipe;
  readonly number: number;
}

type Entry =
  | RecipeEntry
  /** Written before files are placed, so that none is forgotten if the process dies. */
  | { readonly claim: readonly (readonly [path: string, digest: Digest])[] }
  /** Written after. From now on this is what stands for the item. */
  | { readonly made: Written }
  /** A result of an earlier key; only a compacted log has these. */
  | { readonly past: Written }
  /** The item is no longer in the recipe. */
  | { readonly gone: string }
  /** The file is no longer ours to remove. */
  | { readonly dropped: string };

/**
 * The records of one step. Results of earlier keys are kept, so that going back to an earlier recipe restores and
 * does not run. Reading needs no lock; everything that writes does.
 */
export class Records {
  readonly #log: Log<Entry>;
  readonly #latest = new Map<string, Made>();
  readonly #past = new Map<string, Made[]>();
  readonly #leftovers = new Map<string, Digest[]>();
  readonly #recipes = new Map<number, Recipe>();
  readonly #numbers = new Map<string, number>();
  #nextRecipe = 0;
  #entries = 0;

  /** Reads the log at `path`; throws the system's error when it is there and cannot be read. */
  constructor(path: string) {
    this.#log = new Log(path, 'sdbuild-records 1');
    for (const entry of this.#log.read()) this.#apply(entry);
  }

  /** The result that stands for an item. */
  latest(item: string): Made | undefined {
    return this.#latest.get(item);
  }

  /** What an item made under a key, now or at any time before. */
  made(item: string, key: Digest): Made | undefined {
    const latest = this.#latest.get(item);
    if (latest?.key === key) return latest;
    return this.#past.get(item)?.find(made => made.key === key);
  }

  /** Names of the items that have a result. */
  get items(): readonly string[] {
    return [...this.#latest.keys()];
  }

  /** Files that this step placed, or was about to, and that no result of it stands for; with what they may hold. */
  get leftovers(): ReadonlyMap<string, readonly Digest[]> {
    return this.#leftovers;
  }

  /** To be called before an item's files are placed. */
  claim(artifacts: readonly Artifact[]): void {
    if (artifacts.length > 0) this.#write({ claim: artifacts.map(({ path, digest }) => [path, digest]) });
  }

  /** To be called when everything the result names is in place: a record is always the last thing written. */
  record(made: Made): void {
    this.#write({ made: this.#written(made, entry => this.#write(entry)) });
  }

  /** An item left the recipe: its files become leftovers, its results stay for when it comes back. */
  gone(item: string): void {
    this.#write({ gone: item });
  }

  /** A leftover was removed, or turned out to be somebody else's. */
  dropped(path: string): void {
    this.#write({ dropped: path });
  }

  /** Rewrites the log when more than half of it is out of date. */
  compact(): void {
    const past = [...this.#past.values()].flat();
    const live = this.#numbers.size + past.length + this.#latest.size + this.#leftovers.size;
    if (this.#entries <= 2 * live) return;
    this.#recipes.clear();
    this.#numbers.clear();
    const entries: Entry[] = [];
    const write = (entry: RecipeEntry): void => {
      entries.push(entry);
      this.#addRecipe(entry);
    };
    for (const made of past) entries.push({ past: this.#written(made, write) });
    for (const made of this.#latest.values()) entries.push({ made: this.#written(made, write) });
    for (const [path, digests] of this.#leftovers)
      entries.push({ claim: digests.map(digest => [path, digest]) });
    this.#log.replace(entries);
    this.#entries = entries.length;
  }

  close(): void {
    this.#log.close();
  }

  #write(entry: Entry): void {
    this.#log.append(entry);
    this.#apply(entry);
  }

  #apply(entry: Entry): void {
    this.#entries++;
    if ('recipe' in entry) this.#addRecipe(entry);
    else if ('claim' in entry) for (const [path, digest] of entry.claim) this.#leave(path, digest);
    else if ('made' in entry) this.#stand(this.#read(entry.made));
    else if ('past' in entry) this.#remember(this.#read(entry.past));
    else if ('gone' in entry) this.#retire(entry.gone);
    else this.#leftovers.delete(entry.dropped);
  }

  #stand(made: Made | undefined): void {
    if (made === undefined) return;
    this.#retire(made.item);
    const past = this.#past.get(made.item)?.filter(({ key }) => key !== made.key) ?? [];
    if (past.length > 0) this.#past.set(made.item, past);
    else this.#past.delete(made.item);
    this.#latest.set(made.item, made);
    for (const { path } of made.artifacts) this.#leftovers.delete(path);
  }

  #retire(item: string): void {
    const made = this.#latest.get(item);
    if (made === undefined) return;
    this.#latest.delete(item);
    this.#remember(made);
    for (const { path, digest } of made.artifacts) this.#leave(path, digest);
  }

  #remember(made: Made | undefined): void {
    if (made === undefined) return;
    const past = this.#past.get(made.item);
    if (past === undefined) this.#past.set(made.item, [made]);
    else past.push(made);
  }

  #leave(path: string, digest: Digest): void {
    const digests = this.#leftovers.get(path);
    if (digests === undefined) this.#leftovers.set(path, [digest]);
    else if (!digests.includes(digest)) digests.push(digest);
  }

  #addRecipe({ recipe, number }: RecipeEntry): void {
    this.#numbers.set(canonical({ ...recipe }), number);
    this.#recipes.set(number, recipe);
    this.#nextRecipe = Math.max(this.#nextRecipe, number + 1);
  }

  /** Undefined when the line of the recipe was damaged. */
  #read({ recipe, params, inputs, ...made }: Written): Made | undefined {
    const shared = this.#recipes.get(recipe);
    return shared && { ...made, trace: { recipe: shared, params, inputs } };
  }

  #written({ trace, ...made }: Made, write: (entry: RecipeEntry) => void): Written {
    const text = canonical({ ...trace.recipe });
    if (!this.#numbers.has(text)) write({ recipe: trace.recipe, number: this.#nextRecipe });
    return { ...made, params: trace.params, inputs: trace.inputs, recipe: this.#numbers.get(text) ?? 0 };
  }
}
