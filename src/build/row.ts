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
  /** Of a value step: the files it read, so that a changed rule reads none again. */
  readonly texts?: readonly ReadText[] | undefined;
}

/** The text of a file, and the digest of its bytes. */
export interface ReadText {
  readonly digest: Digest;
  readonly text: string;
}

/** What only a rebuild or a person asks for. */
type Rest = Omit<Trace, 'recipe'>;

// A payload: numbers at fixed places, then name · artifacts · texts · rest · value. Artifacts and texts are lists of
// a digest and strings; rest and value are JSON that is parsed when it is asked for. What every build needs of
// 100,000 items is read where it lies.
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
  restLength: 129,
  end: 133,
} as const;
const DIGEST = 32;

const NONE: readonly Artifact[] = [];

/** A record as it lies in its log. Values are not kept once parsed: those of 100,000 captions would be 300 MB. */
export class Row implements Made {
  readonly item: string;
  /** A later entry of the log has a higher one. */
  readonly sequence: number;
  readonly #payload: Buffer;
  readonly #recipe: Recipe;
  #artifacts: readonly Artifact[] | undefined;

  constructor(payload: Buffer, recipe: Recipe, sequence: number) {
    this.sequence = sequence;
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
    this.#artifacts ??= this.#payload.readUInt32LE(AT.artifactsLength) === 0 ? NONE : this.#readArtifacts();
    return this.#artifacts;
  }

  get trace(): Trace {
    return { recipe: this.#recipe, ...this.#rest() };
  }

  /** As in the trace, which is only parsed where there is any. */
  get needed(): readonly Needed[] {
    return this.asks ? (this.#rest().needed ?? []) : [];
  }

  /** Whether the item asked for anything while it ran. */
  get asks(): boolean {
    return this.#payload[AT.needs] === 1;
  }

  get texts(): readonly ReadText[] {
    const [start, end] = this.#place(1);
    const texts: ReadText[] = [];
    for (let at = start; at < end; ) {
      const from = at + DIGEST + 4;
      const to = from + this.#payload.readUInt32LE(at + DIGEST);
      texts.push({ digest: this.#hex(at), text: this.#payload.toString('utf8', from, to) });
      at = to;
    }
    return texts;
  }

  get value(): Json {
    return JSON.parse(this.#payload.toString('utf8', this.#place(3)[0])) as Json;
  }

  /** Whether it is nothing but the value that is written so. */
  isValue(text: string): boolean {
    if (this.artifacts.length > 0) return false;
    const [start] = this.#place(3);
    // Most differ in length; UTF-8 has at least as many bytes as the text has units, at most three times as many.
    const length = this.#payload.length - start;
    return (
      text.length <= length && length <= text.length * 3 && this.#payload.toString('utf8', start) === text
    );
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

  /** Where artifacts (0), texts (1), rest (2) or value (3) lie. */
  #place(part: 0 | 1 | 2 | 3): readonly [start: number, end: number] {
    const payload = this.#payload;
    let start: number = AT.end;
    let end = start + payload.readUInt32LE(AT.nameLength);
    for (let i = 0; i <= part; i++) {
      start = end;
      end = i === 3 ? payload.length : start + payload.readUInt32LE(AT.artifactsLength + i * 4);
    }
    return [start, end];
  }

  #readArtifacts(): readonly Artifact[] {
    const [start, end] = this.#place(0);
    const artifacts: Artifact[] = [];
    for (let at = start; at < end; ) {
      const size = this.#payload.readDoubleLE(at + DIGEST);
      const from = at + DIGEST + 12;
      const to = from + this.#payload.readUInt32LE(at + DIGEST + 8);
      const [role = '', path = ''] = this.#payload.toString('utf8', from, to).split('\0');
      artifacts.push({ role, path, digest: this.#hex(at), size });
      at = to;
    }
    return artifacts;
  }

  #rest(): Rest {
    if (lastRest?.of !== this)
      lastRest = { of: this, rest: JSON.parse(this.#payload.toString('utf8', ...this.#place(2))) as Rest };
    return lastRest.rest;
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
  };
  const parts = [
    Buffer.from(made.item),
    Buffer.concat(artifacts.map(writeArtifact)),
    Buffer.concat(texts?.map(writeText) ?? []),
    Buffer.from(JSON.stringify(rest)),
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
  for (let i = 0; i < 4; i++) head.writeUInt32LE(parts[i]?.length ?? 0, AT.nameLength + i * 4);
  return Buffer.concat([head, ...parts]);
};

const writeArtifact = ({ role, path, digest, size }: Artifact): Buffer => {
  const names = Buffer.from(`${role}\0${path}`);
  const head = Buffer.alloc(DIGEST + 12);
  head.write(digest, 0, 'hex');
  head.writeDoubleLE(size, DIGEST);
  head.writeUInt32LE(names.length, DIGEST + 8);
  return Buffer.concat([head, names]);
};

const writeText = ({ digest, text }: ReadText): Buffer => {
  const bytes = Buffer.from(text);
  const head = Buffer.alloc(DIGEST + 4);
  head.write(digest, 0, 'hex');
  head.writeUInt32LE(bytes.length, DIGEST);
  return Buffer.concat([head, bytes]);
};
