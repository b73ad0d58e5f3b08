import { type BigIntStats, lstatSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sha256File } from './digest.ts';
import type { Digest } from './step.ts';

/** The coarsest clock a file system may have (FAT, 2 s): a stat this young may not show the next write. */
const GRANULE = 2_000;
const HEADER = 'sdbuild-files 1';

interface Entry {
  readonly signature: string;
  readonly digest: Digest;
}

/** A symbolic link is followed where the file is the user's, and is not a file where sdbuild placed one. */
export type Links = 'follow' | 'refuse';

/**
 * Stat, then hash. While (size, mtime, ctime, inode) of a file equal those on record its digest is trusted without
 * reading it; times are compared for equality, never for order. A file whose times lie within two seconds of when
 * it was hashed is not put on record: a later write could leave the same stat.
 */
export class FileStates {
  readonly #root: string;
  readonly #now: () => number;
  readonly #entries: Map<string, Entry>;
  #changed = false;

  /** `root` is the project; paths are relative to it. `now` is the clock in milliseconds. */
  constructor(root: string, saved?: string, now: () => number = Date.now) {
    this.#root = root;
    this.#now = now;
    this.#entries = saved === undefined ? new Map() : read(saved);
  }

  /** The digest of a file as far as its stat tells: null when there is no such file, undefined when it must be hashed. */
  known(path: string, links: Links = 'follow'): Digest | null | undefined {
    const stat = this.#stat(path, links);
    if (stat === null) {
      this.#changed = this.#entries.delete(path) || this.#changed;
      return null;
    }
    const entry = this.#entries.get(path);
    return entry?.signature === signatureOf(stat) ? entry.digest : undefined;
  }

  /** The digest of a file, hashed if its stat is not on record; null when there is no such file. */
  async digest(path: string, links: Links = 'follow'): Promise<Digest | null> {
    const known = this.known(path, links);
    if (known !== undefined) return known;
    const stat = this.#stat(path, links);
    if (stat === null) return null;
    const hashedAt = this.#now();
    const digest = await sha256File(resolve(this.#root, path), Number(stat.size));
    const settled = [stat.mtimeNs, stat.ctimeNs].every(
      time => Math.abs(hashedAt - Number(time / 1_000_000n)) > GRANULE,
    );
    if (settled) this.#entries.set(path, { signature: signatureOf(stat), digest });
    else this.#entries.delete(path);
    this.#changed = true;
    return digest;
  }

  /** Writes what is on record to `file`, whole or not at all; does nothing when nothing changed. */
  save(file: string): void {
    if (!this.#changed) return;
    const lines = [HEADER];
    for (const [path, { digest, signature }] of this.#entries)
      if (!path.includes('\n')) lines.push(`${digest} ${signature} ${path}`);
    writeFileSync(`${file}.new`, `${lines.join('\n')}\n`);
    renameSync(`${file}.new`, file);
    this.#changed = false;
  }

  #stat(path: string, links: Links): BigIntStats | null {
    const stat = (links === 'follow' ? statSync : lstatSync)(resolve(this.#root, path), STAT);
    return stat?.isFile() ? stat : null;
  }
}

const STAT = { bigint: true, throwIfNoEntry: false } as const;

const signatureOf = (stat: BigIntStats): string => `${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}`;

const read = (saved: string): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  let text: string;
  try {
    text = readFileSync(saved, 'utf8');
  } catch {
    return entries;
  }
  const [header, ...lines] = text.split('\n');
  if (header !== HEADER) return entries;
  for (const line of lines) {
    const found = /^([0-9a-f]{64}) (\d+ -?\d+ -?\d+ \d+) (.+)$/.exec(line);
    const [, digest, signature, path] = found ?? [];
    if (digest !== undefined && signature !== undefined && path !== undefined)
      entries.set(path, { digest: digest as Digest, signature });
  }
  return entries;
};
