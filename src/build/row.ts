import { readInput, writeInput } from './input-text.ts';
import { type Needed, type Recipe, resultDigest, type Trace, valueDigest } from './key.ts';
import type { IndexColumns } from './record-index.ts';
import type { Artifact, Digest, ItemResult, Json } from './step.ts';

/** What was learned when an item last ran: its result, what went into its key, and what it cost. */
export interface Made extends ItemResult {
  readonly key: Digest;
  readonly trace: Trace;
  /** How long it ran, in milliseconds. */
  readonly ms: number;
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  /** Of a value step: the files it read, so that a changed rule reads none again. */
  readonly texts?: readonly ReadText[] | undefined;
}

/** The text of a file, and the digest of its bytes. */
export interface ReadText {
  readonly digest: Digest;
  readonly text: string;
}

/** What few items have; nothing is written where neither is. */
type Rest = Pick<Trace, 'params' | 'needed'>;

// A payload: numbers at fixed places, then name · artifacts · texts · inputs · rest · value. Artifacts, texts and inputs
// are lists of a digest and text; rest and value are JSON that is parsed when it is asked for. What every build needs
// of 100,000 items is read where it lies.
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
  textsLength: 125,
  inputsLength: 129,
  restLength: 133,
  end: 137,
} as const;
const DIGEST = 32;

const NONE: readonly Artifact[] = [];

/** A record as it lies in its log. Values are not kept once parsed: those of 100,000 captions would be 300 MB. */
export class Row implements Made {
  readonly item: string;
  /** Where it lies in its log: a later entry has a higher one. */
  readonly sequence: number;
  readonly #payload: Buffer;
  readonly #recipe: Recipe;
  #artifacts: readonly Artifact[] | undefined;

  constructor(payload: Buffer, recipe: Recipe, sequence: number, item = nameIn(payload)) {
    this.sequence = sequence;
    this.#payload = payload;
    this.#recipe = recipe;
    this.item = item;
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

  /** Copies the digest of the whole result, or of its value alone, as 32 bytes. */
  copyDigest(part: 'all' | 'value', to: Uint8Array, at: number): void {
    const from = part === 'all' ? AT.digest : AT.valueDigest;
    this.#payload.copy(to, at, from, from + DIGEST);
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

  /** Bytes of its entry. */
  get length(): number {
    return this.#payload.length;
  }

  /** Notes what an index tells of it. */
  writeTo({ at, lengths, recipes, digests, valueDigests }: IndexColumns, position: number): void {
    at[position] = this.sequence;
    lengths[position] = this.length;
    recipes[position] = this.recipeNumber;
    this.copyDigest('all', digests, position * DIGEST);
    this.copyDigest('value', valueDigests, position * DIGEST);
  }

  get ms(): number {
    return this.#payload.readDoubleLE(AT.ms);
  }

  get at(): number {
    return this.#payload.readDoubleLE(AT.made);
  }

  get artifacts(): readonly Artifact[] {
    this.#artifacts ??= this.#payload.readUInt32LE(AT.artifactsLength) === 0 ? NONE : this.#readArtifacts();
    return this.#artifacts;
  }

  get trace(): Trace {
    const { params, needed } = this.#rest();
    const inputs = this.#list(2, 0).map(({ digest, text }) => ({
      input: readInput(text, this.item),
      digest,
    }));
    return { recipe: this.#recipe, params, inputs, ...(needed && { needed }) };
  }

  /** As in the trace. */
  get needed(): readonly Needed[] {
    return this.asks ? (this.#rest().needed ?? []) : [];
  }

  /** Whether the item asked for anything while it ran. */
  get asks(): boolean {
    return this.#payload[AT.needs] === 1;
  }

  get texts(): readonly ReadText[] {
    return this.#list(1, 0);
  }

  get value(): Json {
    return JSON.parse(this.#payload.toString('utf8', this.#place(4)[0])) as Json;
  }

  /** Whether it is nothing but the value that is written so. */
  isValue(text: string): boolean {
    if (this.artifacts.length > 0) return false;
    const [start] = this.#place(4);
    // Most differ in length; UTF-8 has at least as many bytes as the text has units, at most three times as many.
    const length = this.#payload.length - start;
    return (
      text.length <= length && length <= text.length * 3 && this.#payload.toString('utf8', start) === text
    );
  }

  /** Whether its value holds one of these texts, as JSON writes them. */
  holdsOneOf(texts: readonly Buffer[]): boolean {
    const [start] = this.#place(4);
    return texts.some(text => this.#payload.indexOf(text, start) >= 0);
  }

  /** The payload as it was written, as another kind of entry. */
  payload(kind: number): Buffer {
    const copy = Buffer.from(this.#payload);
    copy[AT.kind] = kind;
    return copy;
  }

  #hex(at: number): Digest {
    return this.#payload.toString('hex', at, at + DIGEST) as Digest;
  }

  /** Where artifacts (0), texts (1), inputs (2), rest (3) or value (4) lie. */
  #place(part: 0 | 1 | 2 | 3 | 4): readonly [start: number, end: number] {
    const payload = this.#payload;
    let start: number = AT.end;
    let end = start + payload.readUInt32LE(AT.nameLength);
    for (let i = 0; i <= part; i++) {
      start = end;
      end = i === 4 ? payload.length : start + payload.readUInt32LE(AT.artifactsLength + i * 4);
    }
    return [start, end];
  }

  #readArtifacts(): readonly Artifact[] {
    return this.#list(0, SIZE).map(({ digest, at, text }) => {
      const [role = '', path = ''] = text.split('\0');
      return { role, path, digest, size: this.#payload.readDoubleLE(at) };
    });
  }

  /** Entries of a digest, `more` bytes that stand at `at`, and a text. */
  #list(part: 0 | 1 | 2, more: number): readonly Entry[] {
    const [start, end] = this.#place(part);
    const entries: Entry[] = [];
    for (let next = start; next < end; ) {
      const at = next + DIGEST;
      const from = at + more + 4;
      const to = from + this.#payload.readUInt32LE(at + more);
      entries.push({ digest: this.#hex(next), at, text: this.#payload.toString('utf8', from, to) });
      next = to;
    }
    return entries;
  }

  #rest(): Rest {
    const [start, end] = this.#place(3);
    return start === end ? NO_REST : (JSON.parse(this.#payload.toString('utf8', start, end)) as Rest);
  }
}

interface Entry extends ReadText {
  readonly at: number;
}

/** An artifact's size is a double. */
const SIZE = 8;
const NO_REST: Rest = { params: null };

const nameIn = (payload: Buffer): string =>
  payload.toString('utf8', AT.end, AT.end + payload.readUInt32LE(AT.nameLength));

/** The number of the recipe that a record refers to. */
export const recipeNumberOf = (payload: Buffer): number =>
  (payload[AT.recipe] ?? 0) | ((payload[AT.recipe + 1] ?? 0) << 8) | ((payload[AT.recipe + 2] ?? 0) << 16);

/** What an item asked for while it ran, in that order. */
export const neededOf = (made: Made): readonly Needed[] =>
  made instanceof Row ? made.needed : (made.trace.needed ?? []);

export const writeRow = (kind: number, made: Made, recipeNumber: number): Buffer => {
  const { item, artifacts, value, trace, texts } = made;
  const { params, inputs } = trace;
  const needed = neededOf(made);
  const rest: Rest = { params, ...(needed.length > 0 && { needed }) };
  const parts = [
    Buffer.from(item),
    Buffer.concat(artifacts.map(writeArtifact)),
    Buffer.concat(texts?.map(({ digest, text }) => writeEntry(digest, text)) ?? []),
    Buffer.concat(inputs.map(({ input, digest }) => writeEntry(digest, writeInput(input, item)))),
    Buffer.from(params === null && needed.length === 0 ? '' : JSON.stringify(rest)),
    Buffer.from(JSON.stringify(value)),
  ];
  const head = Buffer.alloc(AT.end);
  head[AT.kind] = kind;
  head.writeUIntLE(recipeNumber, AT.recipe, 3);
  head[AT.needs] = needed.length > 0 ? 1 : 0;
  head.writeDoubleLE(made.ms, AT.ms);
  head.writeDoubleLE(made.at, AT.made);
  head.write(made.key, AT.key, 'hex');
  head.write(resultDigest(made), AT.digest, 'hex');
  head.write(valueDigest(made), AT.valueDigest, 'hex');
  for (let i = 0; i < 5; i++) head.writeUInt32LE(parts[i]?.length ?? 0, AT.nameLength + i * 4);
  return Buffer.concat([head, ...parts]);
};

const writeArtifact = ({ role, path, digest, size }: Artifact): Buffer => {
  const more = Buffer.alloc(SIZE);
  more.writeDoubleLE(size);
  return writeEntry(digest, `${role}\0${path}`, more);
};

const writeEntry = (digest: Digest, text: string, more: Buffer = NOTHING): Buffer => {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(digest, 'hex'), more, length, bytes]);
};

const NOTHING = Buffer.alloc(0);
