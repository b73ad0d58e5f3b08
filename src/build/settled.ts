import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Layout } from './layout.ts';
import type { StandingNotes } from './standing.ts';
import { look, SEEN } from './sweep.ts';
import { type Columns, decodeTable, FLAG, firstBytes } from './table.ts';

/** What a graph came from. */
export interface Settles {
  /** Everything that decides the graph and lies in no file: targets, versions. */
  readonly request: string;
  /** The files and folders it was made from, also those that were looked for in vain. */
  readonly files: readonly string[];
}

/** What a complete build left: for which request, and how many items stood then. */
export interface Settled {
  /** Everything that decides what is built and does not lie in a file: targets, versions. */
  readonly request: string;
  readonly items: number;
}

/** The stat cache as it was found at the start, and what its files look like now. */
export interface Sweep {
  readonly columns: Columns;
  /** Says of each file whether it is as the cache says, when all have been looked at. */
  readonly seen: () => Uint8Array;
  /** The stat of the cache itself, so that one who takes it up later knows whether it is still the same. */
  readonly stamp: string;
}

/** What can be said before anything is loaded. */
export type FirstLook =
  | { readonly settled: true; readonly items: number }
  | { readonly settled: false; readonly sweep: Sweep | undefined };

/**
 * A second thread takes as long to start as Node itself, or as looking at so many files: while these many are looked at
 * it helps, and the other core is often busy with something else…
 */
const MANY = 100_000;
/** …but where there is something to build, this thread has other things to do. */
const SOME = 12_000;

/** More changed files than this are not compared by content here: the build does it, and keeps what it learned. */
const FEW = 64;

/**
 * Whether there is nothing to do, from nothing but stats: a build that left everything up to date wrote down every
 * file and folder that it had looked at, its own source and the recipe among them. While all of them are as they
 * were, the next build would find the same. What is not settled is no statement about anything: the build looks for
 * itself, and needs no second stat of what the sweep saw. Writes nothing.
 */
export const firstLook = async (layout: Layout, request: string): Promise<FirstLook> => {
  const read = readColumns(layout.files);
  if (read === undefined) return { settled: false, sweep: undefined };
  const { columns, stamp } = read;
  const { shared, first, finish } = look(columns, layout.project);
  const found = { settled: false, sweep: { columns, seen: finish, stamp } } as const;
  const changed = (seen: Uint8Array, flag: number): readonly number[] => {
    const places: number[] = [];
    for (let place = seen.indexOf(SEEN.changed); place >= 0; place = seen.indexOf(SEEN.changed, place + 1))
      if (hasFlag(columns, place, flag)) places.push(place);
    return places;
  };
  const areSame = async (places: readonly number[]): Promise<boolean> =>
    places.length === 0 ||
    (places.length <= FEW && (await import('./same-content.ts')).haveSameContent(layout, columns, places));

  const { settled } = noteOf(columns.note);
  const deciding = changed(first, FLAG.deciding);
  const mayBeSettled = settled?.request === request && deciding.length === 0;
  // What decides comes first: with another recipe a second thread looks at the rest while that one is read.
  if (columns.count >= (mayBeSettled ? MANY : SOME))
    (await import('./second-thread.ts')).startSecondThread(shared);
  if (settled?.request !== request || !(await areSame(deciding))) return found;
  if (!(await areSame(changed(finish(), FLAG.needed)))) return found;
  return { settled: true, items: settled.items };
};

const hasFlag = ({ flags }: Columns, index: number, flag: number): boolean =>
  ((flags[index] ?? 0) & flag) !== 0;

/** What a build leaves beside the stats: that everything is up to date, if it is, and which steps are. */
export interface Note {
  readonly settled?: Settled | undefined;
  readonly standing: StandingNotes;
}

/** The note of a table. */
export const noteOf = (text: string): Note => (text === '' ? { standing: {} } : (JSON.parse(text) as Note));

/** The part before the digests, in memory that threads can share. */
const readColumns = (path: string): { readonly columns: Columns; readonly stamp: string } | undefined => {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const head = new Uint8Array(64);
    readSync(file, head, 0, 64, 0);
    const length = firstBytes(head);
    const { size, mtimeMs, ino } = fstatSync(file);
    if (length === undefined || length > size) return undefined;
    const bytes = new Uint8Array(new SharedArrayBuffer(length));
    for (let at = 0; at < length; ) {
      const read = readSync(file, bytes, at, length - at, at);
      if (read === 0) return undefined;
      at += read;
    }
    const columns = decodeTable(bytes);
    return columns && { columns, stamp: `${size} ${mtimeMs} ${ino}` };
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
};
