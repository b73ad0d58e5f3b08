import type { Disk } from './disk.ts';
import { Earlier } from './earlier.ts';
import { Indexed, type Places } from './indexed.ts';
import { columnDigest } from './items.ts';
import type { Recipe } from './key.ts';
import { KIND } from './kind.ts';
import { LateDamage } from './late-damage.ts';
import { type Claim, Leftovers } from './leftovers.ts';
import { type Damage, Log } from './log.ts';
import { copyOf, decodeIndex, emptyColumns, encodeIndex, type IndexHead } from './record-index.ts';
import { type Alias, type Numbered, RecordRecipes } from './record-recipes.ts';
import { type Made, Row, recipeNumberOf, writeRow } from './row.ts';
import type { Artifact, Digest } from './step.ts';

export { type Made, neededOf, type ReadText, Row } from './row.ts';

/** Fewer claims than this cost less to read than to be rid of. */
const MANY_CLAIMS = 1_000;

/** Where entries of a log lie is noted in four bytes. */
const MOST_INDEXED = 2 ** 32 - 1;

/** How a log is opened of which an index may tell. */
interface Opening extends Places {
  /** Called when a log turns out not to be as its index says: what was told of it by then may not be so. */
  readonly damaged: () => void;
}

/**
 * The records of one step. Results of earlier keys are kept, so that going back to an earlier recipe restores and
 * does not run. Reading needs no lock; everything that writes does.
 */
export class Records {
  readonly #disk: Disk;
  readonly #log: Log;
  /** What is on record as far as the log was when its index was written; the maps hold what came after it. */
  #base: Indexed | undefined;
  #hold = (): void => {};
  readonly #latest = new Map<string, Row>();
  readonly #past = new Earlier();
  readonly #leftovers = new Leftovers();
  readonly recipes = new RecordRecipes();
  readonly #opening: Opening | undefined;
  #entries = 0;
  /** How long the log was when its index was read or written. */
  #indexed = -1;

  /**
   * Reads the log at `path`, or with `opening` its index, where that tells of the same items; throws the system's error
   * when it is there and cannot be read.
   */
  constructor(disk: Disk, path: string, opening?: Opening) {
    this.#disk = disk;
    this.#log = new Log(disk, path, 'sdbuild-records 4');
    this.#opening = opening;
    if (opening === undefined || !this.#resume(opening)) this.#read();
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

  /** The records of all items as they were when the log was opened, if an index tells of them. */
  get indexed(): Indexed | undefined {
    return this.#base;
  }

  /** Whether the log is as long as we left it. */
  isCurrent(): boolean {
    return this.#log.isCurrent();
  }

  /** The result that stands for an item. */
  latest(item: string): Row | undefined {
    return this.#latest.get(item) ?? this.#base?.latest(item);
  }

  /** What an item made under a key, now or at any time before: more than one when it needed other things each time. */
  made(item: string, key: Digest): readonly Made[] {
    const latest = this.latest(item);
    const past = this.#past.rows(item, key).reverse();
    return latest?.key === key ? [latest, ...past] : past;
  }

  /** Results of earlier keys, oldest first. */
  past(item: string): readonly Made[] {
    return this.#past.rows(item);
  }

  /** Names of the items that have a result. */
  get items(): readonly string[] {
    return [...(this.#base?.places.names ?? []), ...this.#added];
  }

  /** How many those are. */
  get size(): number {
    return (this.#base?.places.names.length ?? 0) + this.#added.length;
  }

  /** Those of which no index tells. */
  get #added(): readonly string[] {
    const positions = this.#base?.places.positions;
    return [...this.#latest.keys()].filter(item => positions?.has(item) !== true);
  }

  /** Names of the items that have earlier results, also of those that are gone. */
  get pastItems(): readonly string[] {
    return this.#past.items;
  }

  /** Every result on record: those that stand, then the earlier ones. */
  *all(): Iterable<{ readonly made: Made; readonly stands: boolean }> {
    this.#readAll();
    for (const made of this.#latest.values()) yield { made, stands: true };
    for (const { row } of this.#past.all()) yield { made: row(), stands: false };
  }

  /** Files that this step placed, or was about to, and that no result of it stands for; with what they may hold. */
  get leftovers(): ReadonlyMap<string, readonly Digest[]> {
    return this.#leftovers.paths;
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
  alias(recipe: Recipe, same: readonly Numbered[]): void {
    const payloads: Buffer[] = [];
    const added: Recipe[] = [];
    const to = this.#numberOf(recipe, payloads, added);
    const evaluated = new Set(same.map(({ sequence }) => sequence));
    for (const from of new Set(same.map(({ recipeNumber }) => recipeNumber))) {
      // An interrupted build may have tried some of them before.
      const except = this.#numbered(from).filter(
        one => !evaluated.has(one.sequence) && this.recipes.aliasOf(one) !== to,
      );
      payloads.push(entry(KIND.alias, { from, to, except: except.map(({ item }) => item) } satisfies Alias));
    }
    this.#write(payloads, added);
  }

  /** Of an item at a position of the index, unless there is a later record. */
  unchanged(position: number): Numbered | undefined {
    const one = this.#base?.numbered(position);
    return one === undefined || this.#latest.has(one.item) ? undefined : one;
  }

  /** Items left the recipe: their files become leftovers, their results stay for when they come back. */
  gone(items: readonly string[]): void {
    if (items.length === 0) return;
    this.#readAll();
    this.#write(items.map(item => entry(KIND.gone, item)));
  }

  /** Leftovers were removed, or turned out to be somebody else's. */
  dropped(paths: readonly string[]): void {
    if (paths.length > 0) this.#write(paths.map(path => entry(KIND.dropped, path)));
  }

  /** Forgets results; those that stand cannot be forgotten. */
  forget(unwanted: (made: Made) => boolean): void {
    this.#readAll();
    if (this.#past.forget(unwanted)) this.#rewrite();
  }

  /** Rewrites the log when more than half of it is out of date, or tells of what was about to be and since is. */
  compact(): void {
    const live = this.recipes.size + this.#past.size + this.size + this.#leftovers.paths.size;
    const settled = this.#leftovers.claimed - this.#leftovers.paths.size;
    if (this.#entries > 2 * live || settled > Math.max(MANY_CLAIMS, live / 2)) this.#rewrite();
  }

  /** Writes what could be read of a damaged log anew. */
  heal(): void {
    this.#rewrite();
  }

  /**
   * Writes an index beside the log, unless one is there that tells of it, or the log tells of more than what stands for
   * these items. To be called with the lock held when nothing more is put on record.
   */
  writeIndex({ names, positions }: Places): void {
    const log = this.#log.state;
    const base = this.#base;
    if (log === undefined || log.size === this.#indexed || log.size > MOST_INDEXED) return;
    if (this.#leftovers.paths.size > 0 || this.size !== names.length) return;
    const columns = base === undefined ? emptyColumns(names.length) : copyOf(base.columns);
    const asking =
      base === undefined ? [] : base.head.asking.filter(at => !this.#latest.has(names[at] ?? ''));
    for (const [item, row] of this.#latest) {
      const position = positions.get(item);
      if (position === undefined) return;
      row.writeTo(columns, position);
      if (row.asks) asking.push(position);
    }
    const head: IndexHead = {
      log,
      sum: this.#log.sum,
      names: columnDigest(names),
      recipes: this.recipes.written,
      aliases: this.recipes.aliases,
      past: Array.from(this.#past.all(), ({ sequence, length, item, key }) => [sequence, length, item, key]),
      asking,
      entries: this.#entries,
      claimed: this.#leftovers.claimed,
    };
    this.#disk.replace(indexPath(this.path), encodeIndex(head, columns), false);
    this.#indexed = log.size;
  }

  close(): void {
    this.#log.close();
    this.#base?.close();
  }

  /** Takes the index for what it tells of; says whether it does. */
  #resume({ names, positions }: Places): boolean {
    const bytes = this.#disk.read(indexPath(this.path));
    const index = bytes === null ? undefined : decodeIndex(bytes);
    if (index === undefined || index.head.names !== columnDigest(names) || !this.#log.resume(index.head))
      return false;
    const log = { disk: this.#disk, path: this.path, damaged: () => this.#fail() };
    const base = new Indexed(index, { names, positions }, this.recipes, log);
    this.#base = base;
    // Who was given what stands may ask for it when another log has taken the place of this one.
    this.#hold = () => base.hold();
    this.#entries = index.head.entries;
    this.#indexed = index.head.log.size;
    this.#leftovers.claimed = index.head.claimed;
    for (const one of base.past()) this.#past.add(one);
    return true;
  }

  /** The index told of what is not so: nobody is to go by it again. */
  #fail(): never {
    this.#disk.replace(indexPath(this.path), new Uint8Array(), false);
    this.#opening?.damaged();
    throw new LateDamage(`${this.path} is damaged`);
  }

  #read(): void {
    this.#clear();
    this.#log.read(this.#apply);
  }

  #clear(): void {
    this.#base = undefined;
    this.#indexed = -1;
    this.#latest.clear();
    this.#past.clear();
    this.#leftovers.clear();
    this.recipes.clear();
    this.#entries = 0;
  }

  /** Reads the log itself, where so far only its index was. */
  #readAll(): void {
    if (this.#base === undefined) return;
    this.#read();
    if (this.damage !== 'none') this.#fail();
  }

  #rewrite(): void {
    this.#hold();
    this.#readAll();
    const payloads: Buffer[] = [];
    const used = new Set<number>();
    for (const { made } of this.all())
      if (made instanceof Row) used.add(made.recipeNumber).add(this.recipes.lastNumber(made));
    for (const [number, recipe] of this.recipes.all)
      if (used.has(number)) payloads.push(entry(KIND.recipe, [number, recipe]));
    for (const { row } of this.#past.all()) payloads.push(row().payload(KIND.past));
    for (const row of this.#latest.values()) payloads.push(row.payload(row.kind));
    for (const { from, to } of this.recipes.aliases) {
      const except = this.#numbered(from).filter(one => this.recipes.aliasOf(one) === undefined);
      payloads.push(entry(KIND.alias, { from, to, except: except.map(({ item }) => item) } satisfies Alias));
    }
    for (const claim of this.#leftovers.claims) payloads.push(entry(KIND.claim, claim));
    const written: (readonly [Buffer, number])[] = [];
    this.#log.replace(payloads, (payload, at) => written.push([payload, at]));
    this.#clear();
    for (const [payload, at] of written) this.#apply(payload, at);
  }

  #write(payloads: readonly Buffer[], added: readonly Recipe[] = []): void {
    try {
      this.#log.append(payloads, this.#apply);
    } catch (error) {
      // What comes later must not refer to what was not written.
      for (const recipe of added) this.recipes.remove(recipe);
      throw error;
    }
  }

  readonly #apply = (payload: Buffer, at: number): void => {
    this.#entries++;
    const kind = payload[0];
    if (kind === KIND.made || kind === KIND.value || kind === KIND.past) {
      const recipe = this.recipes.of(recipeNumberOf(payload));
      // The entry of its recipe was damaged: the item runs again.
      if (recipe === undefined) return;
      const row = new Row(payload, recipe, at);
      if (kind === KIND.past) this.#past.addRow(row);
      else this.#stand(row);
      return;
    }
    const body = JSON.parse(payload.toString('utf8', 1)) as unknown;
    if (kind === KIND.recipe) this.recipes.add(...(body as [number, Recipe]));
    else if (kind === KIND.claim) this.#leftovers.claim(body as Claim);
    else if (kind === KIND.alias) this.recipes.addAlias(body as Alias, at);
    else if (kind === KIND.gone) {
      this.#supersede(this.#latest.get(body as string));
      this.#latest.delete(body as string);
    } else if (kind === KIND.dropped) this.#leftovers.drop(body as string);
  };

  /** The records that refer to a recipe. */
  #numbered(recipeNumber: number): readonly Numbered[] {
    const names = this.#base?.places.names ?? [];
    const before = Array.from(names, (_, position) => this.unchanged(position)).filter(
      one => one !== undefined,
    );
    return [...before, ...this.#latest.values()].filter(one => one.recipeNumber === recipeNumber);
  }

  #stand(row: Row): void {
    this.#supersede(this.latest(row.item));
    this.#past.dropSame(row);
    this.#latest.set(row.item, row);
    this.#leftovers.take(row);
  }

  /** What stood for an item does so no longer. */
  #supersede(row: Row | undefined): void {
    if (row === undefined || row.kind === KIND.value) return;
    this.#past.addRow(row);
    this.#leftovers.leave(row.artifacts);
  }

  /** The number of a recipe; one that is new is written before the record that refers to it. */
  #numberOf(recipe: Recipe, payloads: Buffer[], added: Recipe[]): number {
    const known = this.recipes.numberOf(recipe);
    if (known !== undefined) return known;
    const number = this.recipes.next;
    this.recipes.add(number, recipe);
    payloads.push(entry(KIND.recipe, [number, recipe]));
    added.push(recipe);
    return number;
  }
}

/** The index of a log lies beside it. */
const indexPath = (log: string): string => log.replace(/\.log$/, '.index');

const entry = (kind: number, body: unknown): Buffer =>
  Buffer.concat([Buffer.from([kind]), Buffer.from(JSON.stringify(body))]);
