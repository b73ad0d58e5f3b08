import { sizeOf } from './blobs.ts';
import type { FileStat } from './disk.ts';
import type { Made, Records } from './records.ts';
import type { Artifact, Digest } from './step.ts';
import type { StoredResult } from './store.ts';

/** Milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** How long is kept what may still be needed although nothing says so. */
export const FORTNIGHT = 14 * DAY;

/** What a store keeps, and for whom. */
export interface Holdings {
  readonly steps: ReadonlyMap<string, Records>;
  /** Results by key; undefined for one that cannot be read. */
  readonly results: ReadonlyMap<Digest, StoredResult | undefined>;
  readonly blobs: ReadonlyMap<Digest, FileStat>;
}

export interface Limits {
  /** Earlier results of each item. */
  readonly keepLast: number;
  /** Bytes; what stands is kept whatever it takes. */
  readonly maxSize: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An earlier result that goes. */
export interface Forgotten {
  readonly step: string;
  readonly item: string;
  readonly key: Digest;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** Of its files that nothing else has, which go with it. */
  readonly bytes: number;
}

/** What goes and what stays. */
export interface Selection {
  readonly forgotten: readonly Forgotten[];
  /** The records of them. */
  readonly rows: ReadonlySet<Made>;
  readonly results: readonly Digest[];
  readonly blobs: readonly Digest[];
  readonly freed: number;
  readonly kept: { readonly blobs: number; readonly bytes: number };
}

/** Everything that is kept or goes together, because one key stands for it. */
interface Holding {
  readonly key: Digest;
  readonly digests: Set<Digest>;
  /** A result that stands. */
  pinned: boolean;
  at: number;
}

/**
 * Decides by reachability what a store need not keep: everything that stands is kept, the last few earlier results
 * of each item, and of those the newest that fit. A result by key that no record tells of at all may be the only
 * trace of a lost record, so it is kept for a fortnight; a blob that nothing refers to may be about to be, so it is
 * kept for an hour.
 */
export const select = (held: Holdings, limits: Limits): Selection => {
  const { steps, results, blobs } = held;
  const rows = new Set<Made>();
  const holdings = new Map<Digest, Holding>();
  const known = new Set<Digest>();
  const hold = (key: Digest, artifacts: readonly Artifact[], at: number, pinned: boolean): void => {
    const holding = holdings.get(key) ?? { key, digests: new Set(), pinned, at };
    holding.pinned ||= pinned;
    holding.at = Math.max(holding.at, at);
    for (const { digest } of artifacts) holding.digests.add(digest);
    holdings.set(key, holding);
  };

  for (const records of steps.values()) {
    for (const { made, stands } of records.all()) {
      for (const { digest } of made.artifacts) known.add(digest);
      if (stands) hold(made.key, made.artifacts, made.at, true);
    }
    for (const item of records.pastItems) {
      const past = records.past(item);
      const first = Math.max(0, past.length - limits.keepLast);
      for (const made of past.slice(0, first)) rows.add(made);
      for (const made of past.slice(first)) hold(made.key, made.artifacts, made.at, false);
    }
  }
  const told = new Set(
    [...steps.values()].flatMap(records => [...records.all()].map(({ made }) => made.key)),
  );
  for (const [key, result] of results) {
    for (const { digest } of result?.artifacts ?? []) known.add(digest);
    const orphan = !told.has(key) && result !== undefined && limits.now - result.at < FORTNIGHT;
    if (result !== undefined && (holdings.has(key) || orphan)) hold(key, result.artifacts, result.at, false);
  }

  const young = new Set<Digest>();
  for (const [digest, { mtimeMs, ctimeMs }] of blobs)
    if (!known.has(digest) && limits.now - Math.max(mtimeMs, ctimeMs) < HOUR) young.add(digest);
  const kept = fit([...holdings.values()], blobs, young, limits.maxSize);

  const keys = new Set(kept.map(({ key }) => key));
  const live = new Set([...young, ...kept.flatMap(({ digests }) => [...digests])]);
  const dead = new Map([...blobs].filter(([digest]) => !live.has(digest)));
  const rest = new Map(dead);
  const take = (digest: Digest): number => {
    const size = rest.get(digest)?.size ?? 0;
    rest.delete(digest);
    return size;
  };
  const forgotten: Forgotten[] = [];
  for (const [step, records] of steps)
    for (const { made, stands } of records.all()) {
      if (stands || (keys.has(made.key) && !rows.has(made))) continue;
      rows.add(made);
      const { item, key, at, artifacts } = made;
      forgotten.push({
        step,
        item,
        key,
        at,
        bytes: artifacts.reduce((sum, { digest }) => sum + take(digest), 0),
      });
    }
  const freed = sizeOf(dead.values());
  return {
    forgotten,
    rows,
    results: [...results.keys()].filter(key => !keys.has(key)),
    blobs: [...dead.keys()],
    freed,
    kept: { blobs: blobs.size - dead.size, bytes: sizeOf(blobs.values()) - freed },
  };
};

/** Lets go of the oldest that do not stand until the rest fits; those that would free nothing stay. */
const fit = (
  holdings: readonly Holding[],
  blobs: ReadonlyMap<Digest, FileStat>,
  young: ReadonlySet<Digest>,
  maxSize: number,
): readonly Holding[] => {
  const users = new Map<Digest, number>();
  const pinned = new Set(young);
  for (const holding of holdings)
    for (const digest of holding.digests) {
      users.set(digest, (users.get(digest) ?? 0) + 1);
      if (holding.pinned) pinned.add(digest);
    }
  let size = 0;
  for (const [digest, stat] of blobs) if (users.has(digest) || young.has(digest)) size += stat.size;

  const gone = new Set<Holding>();
  for (const holding of holdings.toSorted((a, b) => a.at - b.at)) {
    if (size <= maxSize) break;
    const own = [...holding.digests].filter(digest => !pinned.has(digest));
    if (holding.pinned || own.length === 0) continue;
    gone.add(holding);
    for (const digest of own) {
      const left = (users.get(digest) ?? 1) - 1;
      users.set(digest, left);
      if (left === 0) size -= blobs.get(digest)?.size ?? 0;
    }
  }
  return holdings.filter(holding => !gone.has(holding));
};
