import { canonical, isList, type Trace, type TracedInput } from './key.ts';
import { placedPath } from './layout.ts';
import { type ItemState, keyOf, madeOf, type Overview, stateOf, traceOf } from './overview.ts';
import type { Digest, Input, Json } from './step.ts';
import type { Finding } from './survey.ts';

/** One item: what stands for it, and what it is made from. */
export interface ItemStory {
  readonly step: string;
  readonly target: string;
  readonly item: string;
  readonly state: ItemState;
  /** What stands; null when it was never built. */
  readonly made: {
    /** Milliseconds since 1970, and in all. */
    readonly at: number;
    readonly ms: number;
    readonly outputs: readonly { readonly path: string; readonly digest: Digest; readonly bytes: number }[];
  } | null;
  readonly reads: readonly Read[];
  /** The keys, and what they are made of: on record and now. Null where there is none, or it cannot be known yet. */
  readonly key: {
    readonly was: Digest | null;
    readonly now: Digest | null;
    readonly parts: readonly KeyPart[];
  };
}

/** An input by what a person calls it, and its digest on record and now. */
export interface Read {
  readonly input: Input;
  readonly was: Digest | null;
  readonly now: Digest | null;
}

/** One value that went into a key: `kind`, `params/rank`, `item/stem`, or the label of an input. */
export interface KeyPart {
  readonly name: string;
  readonly was: Json;
  readonly now: Json;
}

/** Tells all that is known of one item. */
export const storyOf = (overview: Overview, finding: Finding): ItemStory => {
  const { step, item } = finding;
  const made = madeOf(overview, finding);
  const was = made?.trace;
  const now = traceOf(finding);
  return {
    step: step.id,
    target: step.target,
    item: item.name,
    state: stateOf(overview, finding),
    made:
      made === undefined
        ? null
        : {
            at: made.at,
            ms: made.ms,
            outputs: made.artifacts.map(({ path, digest, size }) => ({
              path: placedPath(path),
              digest,
              bytes: size,
            })),
          },
    reads: readsOf(was, now),
    key: { was: made?.key ?? null, now: keyOf(finding) ?? null, parts: partsOf(was, now) },
  };
};

/** What a person calls an input: the file, or what of which step. */
export const inputLabel = (input: Input): string => {
  if ('file' in input) return input.file;
  const item = input.item === undefined || input.item === '' ? '' : ` (${input.item})`;
  return `${input.step}${item}${input.select === undefined ? '' : `: ${input.select.replace(/^\//, '')}`}`;
};

type AnyTrace = Trace<Digest | undefined>;

const readsOf = (was: Trace | undefined, now: AnyTrace | undefined): readonly Read[] => {
  const labels = new Map<string, { input: Input; was: Digest | null; now: Digest | null }>();
  const note = (side: 'was' | 'now', { input, digest }: TracedInput<Digest | undefined>): void => {
    const label = inputLabel(input);
    const read = labels.get(label) ?? { input, was: null, now: null };
    read[side] = digest ?? null;
    labels.set(label, read);
  };
  for (const traced of [...(now?.inputs ?? []), ...(now?.needed ?? [])]) note('now', traced);
  for (const traced of [...(was?.inputs ?? []), ...(was?.needed ?? [])]) note('was', traced);
  return [...labels.values()];
};

const partsOf = (was: Trace | undefined, now: AnyTrace | undefined): readonly KeyPart[] => {
  const [before, after] = [flatten(was), flatten(now)];
  return [...new Set([...before.keys(), ...after.keys()])].map(name => ({
    name,
    was: before.get(name) ?? null,
    now: after.get(name) ?? null,
  }));
};

const flatten = (trace: AnyTrace | undefined): ReadonlyMap<string, Json> => {
  const parts = new Map<string, Json>();
  if (trace === undefined) return parts;
  const { recipe, params, inputs } = trace;
  const add = (name: string, value: Json): void => {
    if (value === null || typeof value !== 'object') parts.set(name, value);
    // A list of plain values is read as one.
    else if (isList(value) && value.every(one => one === null || typeof one !== 'object'))
      parts.set(name, value);
    else for (const [member, below] of Object.entries(value)) add(`${name}/${member}`, below as Json);
  };
  parts.set('key version', recipe.keyVersion);
  parts.set('kind', `${recipe.kind.name} ${recipe.kind.version}`);
  add('params', recipe.params);
  if (params !== null) add('item', params);
  for (const { input, digest } of inputs) parts.set(inputLabel(input), digest ?? null);
  return parts;
};

/** Whether two values of a key are equal. */
export const isEqual = (a: Json, b: Json): boolean => canonical(a) === canonical(b);
