import type { Disk } from './disk.ts';
import { type Recipe, recipeText } from './key.ts';
import { type Damage, Log } from './log.ts';
import { type Made, neededOf, Row, recipeNumberOf, writeRow } from './row.ts';
import type { Artifact, Digest } from './step.ts';

export { type Made, neededOf, type ReadText, Row } from './row.ts';

/** The first byte of an entry. */
const KIND = {
  /** A recipe and its number, by which the records after it refer to it. */
  recipe: 1,
  /** Written before files are placed, so that none is forgotten if the process dies. */
  claim: 2,
  /** Written after. From now on this is what stands for the item. */
  made: 3,
  /** A result of an earlier key; only a compacted log has these. */
  past: 4,
  /** The item is no longer in the recipe. */
  gone: 5,
  /** The file is no longer ours to remove. */
  dropped: 6,
  /** As `made`, of an item that only evaluates: it is forgotten when another stands in its place. */
  value: 7,
  /** What stands under one recipe came out the same under another. */
  alias: 8,
} as const;

/** All items with a record of the recipe `from`, but some, have the same value under the recipe `to`. */
interface Alias {
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

/** Fewer claims than this cost less to read than to be rid of. */
const MANY_CLAIMS = 1_000;

type Claim = readonly (readonly [path: string, digest: Digest])[];

/**
 * The records of one step. Results of earlier keys are kept, so that going back to an earlier recipe restores and
 * does not run. Reading needs no lock; everything that writes does.
 */
export class Records {
  readonly #log: Log;
  readonly #latest = new Map<string, Row>();
  readonly #past = new Map<string, Row[]>();
  readonly #leftovers = new Map<string, Digest[]>();
  readonly #recipes = new Map<number, Recipe>();
  readonly #numbers = new Map<string, number>();
  /** The same by identity: all items of a step share one recipe, and writing it out takes a while. */
  readonly #known = new WeakMap<Recipe, number>();
  readonly #aliases = new Map<number, LastAlias>();
  #nextRecipe = 0;
  #entries = 0;
  #sequence = 0;
  /** Files of which claims in the log tell. */
  #claimed = 0;

  /** Reads the log at `path`; throws the system's error when it is there and cannot be read. */
  constructor(disk: Disk, path: string) {
    this.#log = new Log(disk, path, 'sdbuild-records 4');
    for (const payload of this.#log.read()) this.#apply(payload);
  }

  /** What was wrong with the log; see `heal`. */
  get damage(): Damage {
    return this.#log.damage;
  }

  get path(): string {
    return this.#log.path;
  }

  /** Stands for all that is on record: it is another when anything was added. */
  get identity(): string {
    return this.#log.identity;
  }

  /** Whether the log is as long as we left it. */
  isCurrent(): boolean {
    return this.#log.isCurrent();
  }

  /** The result that stands for an item. */
  latest(item: string): Row | undefined {
    return this.#latest.get(item);
  }

  /** What an item made under a key, now or at any time before: more than one when it needed other things each time. */
  made(item: string, key: Digest): readonly Made[] {
    const latest = this.#latest.get(item);
    const past = this.#past.get(item)?.filter(made => made.key === key) ?? [];
    return latest?.key === key ? [latest, ...past.reverse()] : past.reverse();
  }

  /** Results of earlier keys, oldest first. */
  past(item: string): readonly Made[] {
    return this.#past.get(item) ?? [];
  }

  /** Names of the items that have a result. */
  get items(): readonly string[] {
    return [...this.#latest.keys()];
  }

  /** Names of the items that have earlier results, also of those that are gone. */
  get pastItems(): readonly string[] {
    return [...this.#past.keys()];
  }

  /** Every result on record: those that stand, then the earlier ones. */
  *all(): Iterable<{ readonly made: Made; readonly stands: boolean }> {
    for (const made of this.#latest.values()) yield { made, stands: true };
    for (const past of this.#past.values()) for (const made of past) yield { made, stands: false };
  }

  /** Files that this step placed, or was about to, and that no result of it stands for; with what they may hold. */
  get leftovers(): ReadonlyMap<string, readonly Digest[]> {
    return this.#leftovers;
  }

  /** To be called before items' files are placed. */
  claim(artifacts: readonly Artifact[]): void {
    if (artifacts.length === 0) return;
    const claim: Claim = artifacts.map(({ path, digest }) => [path, digest]);
    this.#write([entry(KIND.claim, claim)]);
  }

  /** To be called when everything the results name is in place: a record is always the last thing written. */
  record(made: readonly Made[]): void {
    const payloads: Buffer[] = [];
    const added: Recipe[] = [];
    for (const one of made) {
      const number = this.#numberOf(one.trace.recipe, payloads, added);
      payloads.push(writeRow(one.texts === undefined ? KIND.made : KIND.value, one, number));
    }
    this.#write(payloads, added);
  }

  /**
   * These values came out the same under another recipe: an edited rule that changes 3 of 10,000 captions costs 3
   * records and this. Each must have been evaluated with the inputs that it was recorded with.
   */
  alias(recipe: Recipe, same: readonly Row[]): void {
    const payloads: Buffer[] = [];
    const added: Recipe[] = [];
    const to = this.#numberOf(recipe, payloads, added);
    const evaluated = new Set(same);
    for (const from of new Set(same.map(({ recipeNumber }) => recipeNumber))) {
      // An interrupted build may have tried some of them before.
      const except = this.#rowsOf(from).filter(row => !evaluated.has(row) && this.#aliasOf(row) !== to);
      payloads.push(entry(KIND.alias, { from, to, except: except.map(({ item }) => item) } satisfies Alias));
    }
    this.#write(payloads, added);
  }

  /** Whether a record was made by this recipe, or its value is known to be the same under it. */
  standsUnder(recipe: Recipe, row: Row): boolean {
    const number = this.#knownNumber(recipe);
    return number !== undefined && (row.recipeNumber === number || this.#aliasOf(row) === number);
  }

  /** The last recipe under which the value of a record is known to come out as it is. */
  lastRecipe(row: Row): Recipe {
    return this.#recipes.get(this.#aliasOf(row) ?? row.recipeNumber) ?? row.recipe;
  }

  /** Items left the recipe: their files become leftovers, their results stay for when they come back. */
  gone(items: readonly string[]): void {
    if (items.length > 0) this.#write(items.map(item => entry(KIND.gone, item)));
  }

  /** Leftovers were removed, or turned out to be somebody else's. */
  dropped(paths: readonly string[]): void {
    if (paths.length > 0) this.#write(paths.map(path => entry(KIND.dropped, path)));
  }

  /** Forgets results; those that stand cannot be forgotten. */
  forget(unwanted: (made: Made) => boolean): void {
    let forgotten = false;
    for (const [item, past] of this.#past) {
      const wanted = past.filter(made => !unwanted(made));
      if (wanted.length === past.length) continue;
      forgotten = true;
      if (wanted.length > 0) this.#past.set(item, wanted);
      else this.#past.delete(item);
    }
    if (forgotten) this.#rewrite();
  }

  /** Rewrites the log when more than half of it is out of date, or tells of what was about to be and since is. */
  compact(): void {
    const past = [...this.#past.values()].reduce((sum, rows) => sum + rows.length, 0);
    const live = this.#numbers.size + past + this.#latest.size + this.#leftovers.size + this.#aliases.size;
    const settled = this.#claimed - this.#leftovers.size;
    if (this.#entries > 2 * live || settled > Math.max(MANY_CLAIMS, live / 2)) this.#rewrite();
  }

  /** Writes what could be read of a damaged log anew. */
  heal(): void {
    this.#rewrite();
  }

  close(): void {
    this.#log.close();
  }

  #rewrite(): void {
    const payloads: Buffer[] = [];
    const used = new Set<number>();
    for (const { made } of this.all())
      if (made instanceof Row) used.add(made.recipeNumber).add(this.#aliasOf(made) ?? made.recipeNumber);
    for (const [number, recipe] of this.#recipes)
      if (used.has(number)) payloads.push(entry(KIND.recipe, [number, recipe]));
    for (const rows of this.#past.values()) for (const row of rows) payloads.push(row.payload(KIND.past));
    for (const row of this.#latest.values()) payloads.push(row.payload(row.kind));
    const aliases = [...this.#aliases].map(([from, { to }]): Alias => {
      const except = this.#rowsOf(from).filter(row => this.#aliasOf(row) === undefined);
      return { from, to, except: except.map(({ item }) => item) };
    });
    for (const alias of aliases) payloads.push(entry(KIND.alias, alias));
    for (const [path, digests] of this.#leftovers)
      payloads.push(
        entry(
          KIND.claim,
          digests.map(digest => [path, digest]),
        ),
      );
    this.#log.replace(payloads);
    this.#entries = payloads.length;
    this.#claimed = this.#leftovers.size;
    for (const alias of aliases) this.#addAlias(alias);
  }

  #write(payloads: readonly Buffer[], added: readonly Recipe[] = []): void {
    let entries: readonly Buffer[];
    try {
      entries = this.#log.append(payloads);
    } catch (error) {
      // What comes later must not refer to what was not written.
      for (const recipe of added) this.#removeRecipe(recipe);
      throw error;
    }
    for (const entry of entries) this.#apply(entry);
  }

  #apply(payload: Buffer): void {
    this.#entries++;
    const kind = payload[0];
    if (kind === KIND.made || kind === KIND.value || kind === KIND.past) {
      const recipe = this.#recipes.get(recipeNumberOf(payload));
      // The entry of its recipe was damaged: the item runs again.
      if (recipe === undefined) return;
      const row = new Row(payload, recipe, this.#sequence++);
      if (kind === KIND.past) this.#remember(row);
      else this.#stand(row);
      return;
    }
    const body = JSON.parse(payload.toString('utf8', 1)) as unknown;
    if (kind === KIND.recipe) this.#addRecipe(...(body as [number, Recipe]));
    else if (kind === KIND.claim) this.#applyClaim(body as Claim);
    else if (kind === KIND.alias) this.#addAlias(body as Alias);
    else if (kind === KIND.gone) {
      this.#supersede(this.#latest.get(body as string));
      this.#latest.delete(body as string);
    } else if (kind === KIND.dropped) this.#leftovers.delete(body as string);
  }

  #applyClaim(claim: Claim): void {
    this.#claimed += claim.length;
    for (const [path, digest] of claim) this.#leave(path, digest);
  }

  #addAlias({ from, to, except }: Alias): void {
    this.#aliases.set(from, { to, except: new Set(except), sequence: this.#sequence++ });
  }

  /** The number of the recipe under which the value of a record came out the same when it was last tried. */
  #aliasOf(row: Row): number | undefined {
    const alias = this.#aliases.get(row.recipeNumber);
    return alias !== undefined && alias.sequence > row.sequence && !alias.except.has(row.item)
      ? alias.to
      : undefined;
  }

  #rowsOf(recipeNumber: number): readonly Row[] {
    return [...this.#latest.values()].filter(row => row.recipeNumber === recipeNumber);
  }

  #stand(row: Row): void {
    this.#supersede(this.#latest.get(row.item));
    const past = this.#past.size > 0 ? this.#past.get(row.item) : undefined;
    if (past !== undefined) {
      const others = past.filter(other => !isSame(other, row));
      if (others.length > 0) this.#past.set(row.item, others);
      else this.#past.delete(row.item);
    }
    this.#latest.set(row.item, row);
    if (this.#leftovers.size > 0) for (const { path } of row.artifacts) this.#leftovers.delete(path);
  }

  /** What stood for an item does so no longer. */
  #supersede(row: Row | undefined): void {
    if (row === undefined || row.kind === KIND.value) return;
    this.#remember(row);
    for (const { path, digest } of row.artifacts) this.#leave(path, digest);
  }

  #remember(row: Row): void {
    const past = this.#past.get(row.item);
    if (past === undefined) this.#past.set(row.item, [row]);
    else past.push(row);
  }

  #leave(path: string, digest: Digest): void {
    const digests = this.#leftovers.get(path);
    if (digests === undefined) this.#leftovers.set(path, [digest]);
    else if (!digests.includes(digest)) digests.push(digest);
  }

  #addRecipe(number: number, recipe: Recipe): void {
    this.#numbers.set(recipeText(recipe), number);
    this.#recipes.set(number, recipe);
    this.#nextRecipe = Math.max(this.#nextRecipe, number + 1);
  }

  #removeRecipe(recipe: Recipe): void {
    const text = recipeText(recipe);
    this.#recipes.delete(this.#numbers.get(text) ?? -1);
    this.#numbers.delete(text);
    this.#known.delete(recipe);
  }

  #knownNumber(recipe: Recipe): number | undefined {
    const known = this.#known.get(recipe) ?? this.#numbers.get(recipeText(recipe));
    if (known !== undefined) this.#known.set(recipe, known);
    return known;
  }

  /** The number of a recipe; one that is new is written before the record that refers to it. */
  #numberOf(recipe: Recipe, payloads: Buffer[], added: Recipe[]): number {
    let number = this.#knownNumber(recipe);
    if (number === undefined) {
      number = this.#nextRecipe;
      this.#addRecipe(number, recipe);
      payloads.push(entry(KIND.recipe, [number, recipe]));
      added.push(recipe);
    }
    return number;
  }
}

/** Whether two results of an item were made of the same. */
const isSame = (a: Row, b: Row): boolean =>
  a.key === b.key && JSON.stringify(neededOf(a)) === JSON.stringify(neededOf(b));

const entry = (kind: number, body: unknown): Buffer =>
  Buffer.concat([Buffer.from([kind]), Buffer.from(JSON.stringify(body))]);
