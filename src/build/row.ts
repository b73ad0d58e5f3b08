import { type Recipe, resultDigest, type Trace, type TracedInput, valueDigest } from './key.ts';
import type { Artifact, Digest, ItemResult, Json } from './step.ts';

/** What was learned when an item last ran: its result, what went into its key, and what it cost. */
export interface Made extends ItemResult {
  readonly key: Digest;
  readonly trace: Trace;
  /** How long it ran, in milliseconds. */
  readonly ms: number;
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
}

/** What every build needs of every item; parsed when the log is read. */
type Head = readonly [
  item: string,
  key: Digest,
  whole: Digest,
  value: Digest,
  recipe: number,
  ms: number,
  at: number,
  artifacts: readonly (readonly [role: string, path: string, digest: Digest, size: number])[],
];

type Rest = Omit<Trace, 'recipe'>;

/**
 * A record as it lies in its log: a head that is read at once, then what only a rebuild or a person asks for, JSON
 * that is parsed when it is asked for and not kept (values of 100,000 captions would be 300 MB of objects).
 */
export class Row implements Made {
  readonly item: string;
  readonly key: Digest;
  /** The digest of the whole result, and of its value alone: what dependents' keys are made of. */
  readonly digest: Digest;
  readonly valueDigest: Digest;
  readonly recipeNumber: number;
  readonly ms: number;
  readonly at: number;
  readonly artifacts: readonly Artifact[];
  readonly #payload: Buffer;
  readonly #recipe: Recipe;

  constructor(payload: Buffer, head: Head, recipe: Recipe) {
    const [item, key, digest, valueDigest, recipeNumber, ms, at, artifacts] = head;
    this.item = item;
    this.key = key;
    this.digest = digest;
    this.valueDigest = valueDigest;
    this.recipeNumber = recipeNumber;
    this.ms = ms;
    this.at = at;
    this.artifacts = artifacts.map(([role, path, digest, size]) => ({ role, path, digest, size }));
    this.#payload = payload;
    this.#recipe = recipe;
  }

  get trace(): Trace {
    const [start, end] = restPlace(this.#payload);
    return { recipe: this.#recipe, ...(JSON.parse(this.#payload.toString('utf8', start, end)) as Rest) };
  }

  get value(): Json {
    const [, start] = restPlace(this.#payload);
    return JSON.parse(this.#payload.toString('utf8', start)) as Json;
  }

  /** The payload as it was written, as another kind of entry. */
  payload(kind: number): Buffer {
    const copy = Buffer.from(this.#payload);
    copy[0] = kind;
    return copy;
  }
}

// A payload: kind (1 byte) · length of the head (4) · length of the rest (4) · head · rest · value, all three JSON.
const LENGTHS = 9;

const restPlace = (payload: Buffer): readonly [start: number, end: number] => {
  const start = LENGTHS + payload.readUInt32LE(1);
  return [start, start + payload.readUInt32LE(5)];
};

/** The head of a record; throws nothing as long as the checksum of its entry held. */
export const readHead = (payload: Buffer): Head =>
  JSON.parse(payload.toString('utf8', LENGTHS, LENGTHS + payload.readUInt32LE(1))) as Head;

export const writeRow = (kind: number, made: Made, recipeNumber: number): Buffer => {
  const { item, key, ms, at, artifacts, value, trace } = made;
  const valueSum = made instanceof Row ? made.valueDigest : valueDigest(value);
  const head: Head = [
    item,
    key,
    resultDigest(made),
    valueSum,
    recipeNumber,
    ms,
    at,
    artifacts.map(({ role, path, digest, size }) => [role, path, digest, size]),
  ];
  const rest: Rest = { params: trace.params, inputs: trace.inputs as readonly TracedInput[] };
  const texts = [head, rest, value].map(part => Buffer.from(JSON.stringify(part)));
  const lengths = Buffer.alloc(LENGTHS);
  lengths[0] = kind;
  lengths.writeUInt32LE(texts[0]?.length ?? 0, 1);
  lengths.writeUInt32LE(texts[1]?.length ?? 0, 5);
  return Buffer.concat([lengths, ...texts]);
};
