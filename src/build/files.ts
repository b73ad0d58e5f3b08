import { isAbsolute } from 'node:path';
import { sha256, UNREADABLE } from './digest.ts';
import { type Disk, errorCode, type FileStat, type Links } from './disk.ts';
import type { Layout } from './layout.ts';
import { Paths } from './paths.ts';
import { namesDigest } from './same-content.ts';
import type { Sweep } from './settled.ts';
import type { Digest } from './step.ts';
import { SEEN } from './sweep.ts';
import { decodeDigests, decodeTable, encodeTable, FLAG, SIGNATURE, writePaths } from './table.ts';

/** A later write within this many milliseconds may leave the same times: kernels stamp by a tick of 1 to 16 ms… */
const TICK = 20;
/** …and file systems without fractions of a second (FAT) by two seconds. */
const COARSE = 2_000;
/** So many young files are looked at once more before a build ends, so that the next need not look closer. */
const FEW = 256;

/**
 * Stat, then hash. While (size, mtime, ctime, inode) of a file equal those on record its digest is trusted without
 * reading it; times are compared for equality, never for order, and not at all where they are so young that a later
 * write could leave the same. What was looked at once, by the sweep at the start or here, is not looked at again.
 */
export class FileStates {
  readonly #disk: Disk;
  readonly #layout: Layout;
  readonly #now: () => number;
  #paths = new Paths();
  #signatures = new Float64Array(0);
  #digests = Buffer.alloc(0);
  #flags = new Uint8Array(0);
  #seen = new Uint8Array(0);
  /** By how much the clock of the file system is ahead of ours; undefined until it is asked. */
  #ahead: number | undefined;
  /** What the clock of the file system has shown last, in milliseconds. */
  #clock = Number.NEGATIVE_INFINITY;
  #note = '';
  /** The flags as the last session left them. */
  #before = new Uint8Array(0);
  #takesOver = false;
  #changed = false;

  /**
   * Paths are relative to the project, or absolute. `now` is the clock in milliseconds. One who only looks asks the
   * disk for its clock by no file.
   */
  constructor(layout: Layout, disk: Disk, now: () => number, sweep?: Sweep, onlyLooks = false) {
    if (onlyLooks) this.#ahead = 0;
    this.#disk = disk;
    this.#layout = layout;
    this.#now = now;
    this.#load(sweep);
  }

  /** The digest of a file as far as its stat tells: null when there is no such file, undefined when it must be hashed. */
  known(path: string, links: Links = 'follow'): Digest | null | undefined {
    const index = this.#paths.placeOf(path);
    if (index !== undefined && this.#isFile(index, links) && this.#isSame(index)) {
      this.#flags[index] = this.#flagsOf(index) | FLAG.needed;
      return this.#digestAt(index);
    }
    return this.#stat(path, links)?.kind === 'file' ? undefined : null;
  }

  /**
   * The digest of a file, hashed if its stat is not on record; null when there is no such file, and `UNREADABLE` of one
   * of the user's that the system does not let us read, which is tried anew in every session.
   */
  async digest(path: string, links: Links = 'follow'): Promise<Digest | null> {
    const known = this.known(path, links);
    if (known !== undefined) return known;
    const stat = this.#stat(path, links);
    if (stat?.kind !== 'file') return null;
    const young = this.#youngOf(stat);
    const digest = await this.#hash(path, stat.size, links);
    if (digest === null) return null;
    const flags = (links === 'refuse' ? FLAG.placed : 0) | (digest === UNREADABLE ? FLAG.young : young);
    this.#record(path, stat, flags, digest);
    return digest;
  }

  /** Notes what was just placed, whose digest is known without reading it. */
  placed(path: string, digest: Digest): void {
    const stat = this.#stat(path, 'refuse');
    if (stat?.kind === 'file') this.#record(path, stat, FLAG.placed | this.#youngOf(stat), digest);
  }

  /** Notes that something was made for want of a file: when it comes, that is a change. */
  missed(path: string): void {
    this.#record(path, NOTHING, FLAG.absent, EMPTY);
  }

  /** The files that had these bytes when they were last read. */
  *pathsOf(digest: Digest): Iterable<string> {
    const wanted = Buffer.from(digest, 'hex');
    for (let index = 0; index < this.#paths.count; index++) {
      const isFile = (this.#flagsOf(index) & (FLAG.folder | FLAG.absent)) === 0;
      if (isFile && this.#digests.compare(wanted, 0, 32, index * 32, (index + 1) * 32) === 0)
        yield this.#paths.at(index);
    }
  }

  /** What the last session left beside the stats. */
  get lastNote(): string {
    return this.#note;
  }

  /**
   * The files and folders that are not as the last session knew them. What it needed counts as needed in this one too,
   * unless it changed and nobody asks for it.
   */
  takeOver(): readonly string[] {
    this.#takesOver = true;
    const changed: string[] = [];
    for (let index = 0; index < this.#paths.count; index++)
      if (!this.#isSame(index)) changed.push(this.#paths.at(index));
    return changed;
  }

  /** Whether what was placed still lies there as we left it, as far as its stat tells. */
  isAsPlaced(path: string): boolean {
    const index = this.#paths.placeOf(path);
    if (index === undefined || (this.#flagsOf(index) & FLAG.placed) === 0) return false;
    const stat = this.#stat(path, 'refuse');
    return stat !== null && this.#isSigned(index, stat);
  }

  /** Notes a file or folder that decides what is built without being read by any step; also that it is not there. */
  async note(path: string): Promise<void> {
    const index = this.#paths.placeOf(path);
    if (index !== undefined && (this.#flagsOf(index) & FLAG.placed) === 0 && this.#isSame(index)) {
      this.#flags[index] = this.#flagsOf(index) | FLAG.needed | FLAG.deciding;
      return;
    }
    const stat = this.#stat(path, 'follow');
    if (stat?.kind === 'file') await this.digest(path);
    else if (stat?.kind === 'folder')
      this.#record(path, stat, FLAG.folder | this.#youngOf(stat), this.#namesIn(path));
    else this.#record(path, NOTHING, FLAG.absent, EMPTY);
    const noted = this.#paths.placeOf(path);
    if (noted !== undefined) this.#flags[noted] = this.#flagsOf(noted) | FLAG.deciding;
  }

  /**
   * Hashes what is young once more when it has outgrown the tick, where that is a matter of milliseconds. Says whether
   * all of it still is what it was: if not, whatever was found out about it is not so any more.
   */
  async outgrow(sleep: (ms: number, signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const young: number[] = [];
    for (let index = 0; index < this.#paths.count; index++)
      if ((this.#flagsOf(index) & FLAG.young) !== 0) young.push(index);
    if (young.length === 0 || young.length > FEW) return true;
    const newest = young.reduce((time, index) => {
      const [, mtimeMs = 0, ctimeMs = 0] = this.#signatures.subarray(index * SIGNATURE);
      return Math.max(time, mtimeMs, ctimeMs);
    }, 0);
    // Mostly the clock of the disk has gone on while the build ended. One that goes by seconds is not waited for.
    for (let ms = 0; ms < TICK && this.#askClock() <= newest; ms++)
      await sleep(1, new AbortController().signal);
    let same = true;
    for (const index of young) {
      const path = this.#paths.at(index);
      const flags = this.#flagsOf(index);
      const was = this.#digestAt(index);
      this.forget(path);
      if (flags & FLAG.folder) await this.note(path);
      else await this.digest(path, flags & FLAG.placed ? 'refuse' : 'follow');
      same &&= this.#digestAt(index) === was && this.#isSame(index);
    }
    return same;
  }

  /** Forgets what was seen of a file in this session, or of all: it is looked at again when it is asked for. */
  forget(path?: string): void {
    if (path === undefined) this.#seen.fill(SEEN.not);
    else {
      const index = this.#paths.placeOf(path);
      if (index !== undefined) this.#seen[index] = SEEN.not;
    }
  }

  /**
   * Writes what is on record, whole or not at all; does nothing when nothing changed. What is not needed is dropped, if
   * the build was `whole`, or else left out of what settles it.
   */
  save(note: string, whole: boolean): void {
    if (!this.#changed && note === this.#note) return;
    const deciding: number[] = [];
    const others: number[] = [];
    for (let index = 0; index < this.#paths.count; index++) {
      const needed = this.#isNeeded(index);
      if (!needed && (whole || this.#seen[index] === SEEN.changed)) continue;
      if (this.#paths.isAdded(index) && this.#paths.at(index).includes('\0')) continue;
      if (this.#flagsOf(index) & FLAG.deciding) deciding.push(index);
      else others.push(index);
    }
    this.#disk.replace(this.#layout.files, encodeTable({ ...this.#pick(deciding, others), note }), false);
    this.#note = note;
    this.#changed = false;
  }

  /** The columns of some files. Mostly it is all of them in their order: then nothing is copied one by one. */
  #pick(
    deciding: readonly number[],
    others: readonly number[],
  ): Omit<Parameters<typeof encodeTable>[0], 'note'> {
    const { written } = this.#paths;
    const flagsIn = (keep: readonly number[]): Uint8Array =>
      Uint8Array.from(keep, index =>
        this.#isNeeded(index) ? this.#flagsOf(index) | FLAG.needed : this.#flagsOf(index) & ~FLAG.needed,
      );
    const all = deciding.concat(others);
    if (written?.count === this.#paths.count && all.length === written.count && isInOrder(all))
      return { paths: written, signatures: this.#signatures, digests: this.#digests, flags: flagsIn(all) };
    const named = others.map(index => [this.#paths.at(index), index] as const);
    const sorted = named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, index]) => index);
    const keep = deciding.concat(sorted);
    const signatures = new Float64Array(keep.length * SIGNATURE);
    const digests = Buffer.alloc(keep.length * 32);
    for (const [to, from] of keep.entries()) {
      signatures.set(this.#signatures.subarray(from * SIGNATURE, (from + 1) * SIGNATURE), to * SIGNATURE);
      this.#digests.copy(digests, to * 32, from * 32, (from + 1) * 32);
    }
    const paths = writePaths(keep.map(index => this.#paths.at(index)));
    return { paths, signatures, digests, flags: flagsIn(keep) };
  }

  #load(sweep: Sweep | undefined): void {
    const bytes = this.#disk.read(this.#layout.files);
    const columns = bytes === null ? undefined : decodeTable(aligned(bytes));
    const digests = bytes === null ? undefined : decodeDigests(bytes);
    if (columns === undefined || digests === undefined) return;
    this.#grow(columns.count);
    this.#signatures.set(columns.signatures);
    this.#flags.set(columns.flags);
    this.#digests.set(digests);
    // A bit of the session before: what is needed by this one shows when it is asked for.
    this.#before = columns.flags.slice();
    for (let index = 0; index < columns.count; index++)
      this.#flags[index] = this.#flagsOf(index) & ~FLAG.needed;
    const { count, blocks, paths, flags } = columns;
    // Copies: the bytes of the rest are let go of.
    const sorted = flags.findLastIndex(flag => (flag & FLAG.deciding) !== 0) + 1;
    this.#paths = new Paths({ count, blocks: blocks.slice(), paths: paths.slice() }, sorted);
    this.#note = columns.note;
    const stat = this.#disk.stat(this.#layout.files, 'follow');
    // Another build may have ended since the sweep.
    const current = stat !== null && sweep?.stamp === `${stat.size} ${stat.mtimeMs} ${stat.ino}`;
    if (current) this.#seen.set(sweep.seen());
  }

  #record(path: string, stat: FileStat, flags: number, digest: Digest): void {
    let index = this.#paths.placeOf(path);
    if (index === undefined) {
      index = this.#paths.add(path);
      if (index * 32 >= this.#digests.length) this.#grow(Math.max(1024, index * 2));
    }
    this.#signatures.set([stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino], index * SIGNATURE);
    this.#digests.write(digest, index * 32, 'hex');
    this.#flags[index] = flags | FLAG.needed | (this.#flagsOf(index) & FLAG.deciding);
    this.#seen[index] = SEEN.same;
    this.#changed = true;
  }

  #isNeeded(index: number): boolean {
    if ((this.#flagsOf(index) & FLAG.needed) !== 0) return true;
    return (
      this.#takesOver &&
      ((this.#before[index] ?? 0) & FLAG.needed) !== 0 &&
      this.#seen[index] !== SEEN.changed
    );
  }

  #isFile(index: number, links: Links): boolean {
    const flags = this.#flagsOf(index);
    const placed = (flags & FLAG.placed) !== 0;
    return (flags & (FLAG.folder | FLAG.absent)) === 0 && placed === (links === 'refuse');
  }

  /** Whether a file's stat is the one on record. */
  #isSame(index: number): boolean {
    if (this.#seen[index] === SEEN.not) {
      const flags = this.#flagsOf(index);
      const path = this.#paths.at(index);
      const stat = this.#stat(path, flags & FLAG.placed ? 'refuse' : 'follow');
      const same =
        stat === null
          ? (flags & FLAG.absent) !== 0
          : (flags & (FLAG.absent | FLAG.young)) === 0 && this.#isSigned(index, stat);
      this.#seen[index] = same ? SEEN.same : SEEN.changed;
    }
    return this.#seen[index] === SEEN.same;
  }

  /** Whether a stat is the very one on record. */
  #isSigned(index: number, stat: FileStat): boolean {
    const [size, mtimeMs, ctimeMs, ino] = this.#signatures.subarray(index * SIGNATURE);
    return (
      stat.kind === (this.#flagsOf(index) & FLAG.folder ? 'folder' : 'file') &&
      (stat.size === size || stat.kind === 'folder') &&
      stat.mtimeMs === mtimeMs &&
      stat.ctimeMs === ctimeMs &&
      stat.ino === ino
    );
  }

  /** To be asked before a file is read: one that is written meanwhile may have the same times after. */
  #youngOf({ mtimeMs, ctimeMs }: FileStat): number {
    if (this.#ahead === undefined) this.#askClock();
    // What is written from now on is stamped with what the clock has shown already, or later.
    if (Math.max(mtimeMs, ctimeMs) < this.#clock) return 0;
    const now = this.#now() + (this.#ahead ?? 0);
    const isClose = (time: number): boolean => Math.abs(now - time) <= (time % 1000 === 0 ? COARSE : TICK);
    return isClose(mtimeMs) || isClose(ctimeMs) ? FLAG.young : 0;
  }

  /** Has the disk stamp a file by its clock, which need not be ours, and returns what it shows. */
  #askClock(): number {
    const probe = `${this.#layout.state}/clock`;
    const now = this.#now();
    try {
      this.#disk.replace(probe, new Uint8Array(), false);
      this.#clock = this.#disk.stat(probe, 'follow')?.mtimeMs ?? Number.NEGATIVE_INFINITY;
    } catch {
      this.#clock = Number.NEGATIVE_INFINITY;
    }
    this.#ahead = Number.isFinite(this.#clock) ? this.#clock - now : 0;
    return this.#clock;
  }

  async #hash(path: string, size: number, links: Links): Promise<Digest | null> {
    try {
      return await this.#disk.hash(this.#absolute(path), size);
    } catch (error) {
      if (links === 'refuse' || !REFUSALS.has(errorCode(error))) throw error;
      return UNREADABLE;
    }
  }

  #namesIn(folder: string): Digest {
    return namesDigest(this.#disk.list(this.#absolute(folder)));
  }

  #stat(path: string, links: Links): FileStat | null {
    return this.#disk.stat(this.#absolute(path), links);
  }

  #absolute(path: string): string {
    return isAbsolute(path) ? path : `${this.#layout.project}/${path}`;
  }

  #flagsOf(index: number): number {
    return this.#flags[index] ?? 0;
  }

  #digestAt(index: number): Digest {
    return this.#digests.toString('hex', index * 32, (index + 1) * 32) as Digest;
  }

  #grow(count: number): void {
    const signatures = new Float64Array(count * SIGNATURE);
    signatures.set(this.#signatures);
    const digests = Buffer.alloc(count * 32);
    digests.set(this.#digests);
    const flags = new Uint8Array(count);
    flags.set(this.#flags);
    const seen = new Uint8Array(count);
    seen.set(this.#seen);
    this.#signatures = signatures;
    this.#digests = digests;
    this.#flags = flags;
    this.#seen = seen;
  }
}

const NOTHING: FileStat = { kind: 'other', size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 };
const EMPTY = sha256('');

/** Errors of a file that is there and may not be read, or whose bytes the disk has lost. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EIO']);

const isInOrder = (places: readonly number[]): boolean => {
  for (let at = 0; at < places.length; at++) if (places[at] !== at) return false;
  return true;
};

/** Columns of doubles must begin at a multiple of eight. */
const aligned = (bytes: Uint8Array): Uint8Array =>
  bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
