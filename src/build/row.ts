import { type Needed, type Recipe, resultDigest, type Trace, type TracedInput, valueDigest } from './key.ts';
import type { Artifact, Digest, ItemResult, Json } from './step.ts';

/** What was learned when an item last ran: its result, what went into its key, and what it cost. */
export interface Made extends ItemResult {
  readonly key: Digest;
  readonly trace: Trace;
  /** How long it ran, in milliseconds. */
  readonly ms: number;
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  /** Of a value step: the texts of the files it read, so that a changed rule reads no file again. */
  readonly texts?: Texts | undefined;
}

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

/** What only a rebuild or a person asks for. */
type Rest = Omit<Trace, 'recipe'> & { readonly texts?: Texts };

// A payload: numbers at fixed places, then name · artifacts · rest · value, the last three JSON that is parsed when
// it is asked for. What every build needs of 100,000 items is read where it lies.
const AT = {
  kind: 0,
  /** Three bytes. */
  recipe: 1,
  /** Whether the item asked for anything while it ran. */
  needs: 4,
  ms: 5,
  made: 13,
  key: 21,
  digest: 53,
  valueDigest: 85,
  nameLength: 117,
  artifactsLength: 121,
  restLength: 125,
  end: 129,
} as const;

const NONE: readonly Artifact[] = [];

/** A record as it lies in its log. Values are not kept once parsed: those of 100,000 captions would be 300 MB. */
export class Row implements Made {
  readonly item: string;
  readonly #payload: Buffer;
  readonly #recipe: Recipe;
  /** The number of a later recipe under which the same value came out; see `Records.alias`. */
  alias: number | undefined;
  #artifacts: readonly Artifact[] | undefined;

  constructor(payload: Buffer, recipe: Recipe) {
    this.#payload = payload;
    this.#recipe = recipe;
    this.item = payload.toString('utf8', AT.end, AT.end + payload.readUInt32LE(AT.nameLength));
  }

  get key(): Digest {
    return this.#hex(AT.key);
  }

  /** The digest of the whole result, and of its value alone: what dependents' keys are made of. */
  get digest(): Digest {
    return this.#hex(AT.digest);
  }

  get valueDigest(): Digest {
    return this.#hex(AT.valueDigest);
  }

  /** The kind of entry it is, see `Records`. */
  get kind(): number {
    return this.#payload[AT.kind] ?? 0;
  }

  get recipe(): Recipe {
    return this.#recipe;
  }

  get recipeNumber(): number {
    return recipeNumberOf(this.#payload);
  }

  get ms(): number {
    return this.#payload.readDoubleLE(AT.ms);
  }

  get at(): number {
    return this.#payload.readDoubleLE(AT.made);
  }

  get artifacts(): readonly Artifact[] {
    if (this.#artifacts === undefined) {
      const [start, end] = this.#place(0);
      this.#artifacts = end - start <= 2 ? NONE : (this.#parse(start, end) as unknown as readonly Artifact[]);
    }
    return this.#artifacts;
  }

  get trace(): Trace {
    const { texts: _texts, ...trace } = this.#rest();
    return { recipe: this.#recipe, ...trace };
  }

  /** As in the trace, which is only parsed where there is any. */
  get needed(): readonly Needed[] {
    return this.#payload[AT.needs] === 1 ? (this.#rest().needed ?? []) : [];
  }

  get texts(): Texts | undefined {
    return this.#rest().texts;
  }

  get value(): Json {
    const [, start] = this.#place(1);
    return this.#parse(start, this.#payload.length);
  }

  /** The payload as it was written, as another kind of entry. */
  payload(kind: number): Buffer {
    const copy = Buffer.from(this.#payload);
    copy[AT.kind] = kind;
    return copy;
  }

  #hex(at: number): Digest {
    return this.#payload.toString('hex', at, at + 32) as Digest;
  }

  /** Where the artifacts (0) or the rest (1) lie. */
  #place(part: 0 | 1): readonly [start: number, end: number] {
    const payload = this.#payload;
    const start = AT.end + payload.readUInt32LE(AT.nameLength);
    const middle = start + payload.readUInt32LE(AT.artifactsLength);
    return part === 0 ? [start, middle] : [middle, middle + payload.readUInt32LE(AT.restLength)];
  }

  #rest(): Rest {
    if (lastRest?.of !== this)
      lastRest = { of: this, rest: this.#parse(...this.#place(1)) as unknown as Rest };
    return lastRest.rest;
  }

  #parse(start: number, end: number): Json {
    return JSON.parse(this.#payload.toString('utf8', start, end)) as Json;
  }
}

/** Whoever asks for one part of the rest asks for the others next; all of them kept would be most of the log again. */
let lastRest: { readonly of: Row; readonly rest: Rest } | undefined;

/** The number of the recipe that a record refers to. */
export const recipeNumberOf = (payload: Buffer): number => payload.readUIntLE(AT.recipe, 3);

/** What an item asked for while it ran, in that order. */
export const neededOf = (made: Made): readonly Needed[] =>
  made instanceof Row ? made.needed : (made.trace.needed ?? []);

export const writeRow = (kind: number, made: Made, recipeNumber: number): Buffer => {
  const { artifacts, value, trace, texts } = made;
  const { params, inputs } = trace;
  const needed = neededOf(made);
  const rest: Rest = {
    params,
    inputs: inputs as readonly TracedInput[],
    ...(needed.length > 0 && { needed }),
    ...(texts && { texts }),
  };
  const valueText = JSON.stringify(value);
  const parts = [made.item, JSON.stringify(artifacts), JSON.stringify(rest)];
  const lengths = parts.map(part => Buffer.byteLength(part));
  const total = lengths.reduce((sum, length) => sum + length, AT.end);
  const payload = Buffer.allocUnsafe(total + Buffer.byteLength(valueText));
  payload[AT.kind] = kind;
  payload.writeUIntLE(recipeNumber, AT.recipe, 3);
  payload[AT.needs] = needed.length > 0 ? 1 : 0;
  payload.writeDoubleLE(made.ms, AT.ms);
  payload.writeDoubleLE(made.at, AT.made);
  payload.write(made.key, AT.key, 'hex');
  payload.write(resultDigest(made), AT.digest, 'hex');
  payload.write(valueDigest(made), AT.valueDigest, 'hex');
  let at: number = AT.end;
  for (const [index, part] of parts.entries()) {
    payload.writeUInt32LE(lengths[index] ?? 0, AT.nameLength + index * 4);
    at += payload.write(part, at);
  }
  payload.write(valueText, at);
  return payload;
};
