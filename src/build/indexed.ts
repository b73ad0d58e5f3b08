import type { Disk } from './disk.ts';
import type { Past } from './earlier.ts';
import { type IndexColumns, IndexedLog, type IndexHead } from './record-index.ts';
import type { Numbered, RecordRecipes } from './record-recipes.ts';
import type { OnRecord } from './results.ts';
import { Row, recipeNumberOf } from './row.ts';

/** The items of a step by their places. */
export interface Places {
  readonly names: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

/** The records of a step as an index tells of them: a row is read when somebody asks for it. */
export class Indexed {
  readonly places: Places;
  readonly head: IndexHead;
  readonly columns: IndexColumns;
  readonly #log: IndexedLog;
  readonly #recipes: RecordRecipes;
  readonly #rows: (Row | undefined)[] = [];
  readonly #numbered: Numbered[] = [];

  /** `damaged` is called when an entry is not as it was when the index was written, or the whole log. */
  constructor(
    index: { readonly head: IndexHead; readonly columns: IndexColumns },
    places: Places,
    recipes: RecordRecipes,
    log: { readonly disk: Disk; readonly path: string; readonly damaged: () => never },
  ) {
    this.places = places;
    this.head = index.head;
    this.columns = index.columns;
    this.#recipes = recipes;
    this.#log = new IndexedLog(log.disk, log.path, index.head, log.damaged);
    for (const [number, ...recipe] of this.head.recipes) recipes.addWritten(number, recipe);
    for (const alias of this.head.aliases) recipes.addAlias(alias, alias.sequence);
  }

  /** The record of the item at a position, unread. */
  numbered(position: number): Numbered | undefined {
    const item = this.places.names[position];
    const sequence = this.columns.at[position];
    const recipeNumber = this.columns.recipes[position];
    if (item === undefined || sequence === undefined || recipeNumber === undefined) return undefined;
    this.#numbered[position] ??= { item, sequence, recipeNumber };
    return this.#numbered[position];
  }

  /** What was on record for the item at a position. */
  row(position: number): Row {
    let row = this.#rows[position];
    if (row === undefined) {
      const { at, lengths } = this.columns;
      row = this.#read(at[position] ?? 0, lengths[position] ?? 0, this.places.names[position]);
      this.#rows[position] = row;
    }
    return row;
  }

  latest(item: string): Row | undefined {
    const position = this.places.positions.get(item);
    return position === undefined ? undefined : this.row(position);
  }

  /** Results of earlier keys, oldest first. */
  *past(): Iterable<Past> {
    for (const [at, length, item, key] of this.head.past)
      yield { item, key, sequence: at, length, row: () => this.#read(at, length, item) };
  }

  /** The positions of items whose record holds one of these texts. */
  holding(texts: readonly Buffer[]): ReadonlySet<number> {
    const places = this.#log.places(texts);
    return new Set(places.map(place => this.#positionAt(place)).filter(position => position !== undefined));
  }

  /** Whose record lies at a place of the log. */
  #positionAt(place: number): number | undefined {
    const { at, lengths } = this.columns;
    this.#inOrder ??= Uint32Array.from(at.keys()).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
    const order = this.#inOrder;
    let [from, to] = [0, order.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((at[order[middle] ?? 0] ?? 0) <= place) from = middle + 1;
      else to = middle;
    }
    const position = order[from - 1];
    return position !== undefined && place < (at[position] ?? 0) + (lengths[position] ?? 0)
      ? position
      : undefined;
  }

  #inOrder: Uint32Array | undefined;

  #read(at: number, length: number, name?: string): Row {
    const payload = this.#log.payload(at, length);
    const recipe = this.#recipes.of(recipeNumberOf(payload)) ?? this.#log.fail();
    return new Row(payload, recipe, at, name);
  }

  /** Reads the log before another takes its place. */
  hold(): void {
    this.#log.read();
  }

  close(): void {
    this.#log.close();
  }

  /** All of it as what stands. */
  get standing(): OnRecord & { readonly asking: readonly number[] } {
    const { digests, valueDigests } = this.columns;
    return {
      at: position => this.row(position),
      digests: part => (part === 'all' ? digests : valueDigests),
      asking: this.head.asking,
    };
  }
}
