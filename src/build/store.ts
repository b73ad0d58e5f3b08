import { dirname, join } from 'node:path';
import { sha256 } from './digest.ts';
import { type Disk, errorCode } from './disk.ts';
import type { Needed } from './key.ts';
import type { Layout } from './layout.ts';
import type { Artifact, Digest, Json, Output } from './step.ts';

/** A blob's name and length in bytes. */
export interface Blob {
  readonly digest: Digest;
  readonly size: number;
}

/** A result as the store keeps it by its key, apart from any record. */
export interface StoredResult {
  readonly artifacts: readonly Artifact[];
  readonly value: Json;
  readonly ms: number;
  readonly at: number;
  /** What it asked for while it was made. */
  readonly needed?: readonly Needed[];
}

let temporaries = 0;

/** A path in `folder` that no other call is given. */
export const temporaryIn = (folder: string): string => join(folder, `${process.pid}-${temporaries++}`);

/**
 * Content-addressed files, `store/ab/cdef…` by sha256, read-only. A blob is written beside, flushed and renamed,
 * so one that is there under its name is whole. Copies in `build/` may be hard links to blobs: a blob is replaced
 * by renaming over it and never written to. What took long to make is also kept by its key, so that a training
 * outlives the loss of its record.
 */
export class Store {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #results: string;
  readonly #work: string;
  /** Folders that are there for sure, so that 100,000 blobs do not ask 100,000 times. */
  readonly #folders = new Set<string>();
  #keys: ReadonlySet<string> | undefined;

  constructor(disk: Disk, layout: Layout) {
    this.#disk = disk;
    this.#folder = layout.store;
    this.#results = layout.results;
    this.#work = layout.work;
  }

  /** Begins another build: folders may have gone since. */
  refresh(): void {
    this.#folders.clear();
    this.#keys = undefined;
  }

  /** Where the blob lies if it is there. */
  locate(digest: Digest): string {
    return join(this.#folder, digest.slice(0, 2), digest.slice(2));
  }

  /** Whether a blob of that name and length is there; its bytes are not read. */
  has(blob: Blob): boolean {
    const stat = this.#disk.stat(this.locate(blob.digest), 'refuse');
    return stat?.kind === 'file' && stat.size === blob.size;
  }

  /** Whether the blob is there and is what its name says; one that is not is removed. Reads the whole blob. */
  async verify(blob: Blob): Promise<boolean> {
    const path = this.locate(blob.digest);
    if (this.has(blob) && (await this.#disk.hash(path, blob.size)) === blob.digest) return true;
    await this.#disk.remove(path);
    return false;
  }

  /** Takes in bytes, or a file, which is moved away from where it lies; undefined when it is not a plain file. */
  async ingest(content: Output['content']): Promise<Blob | undefined> {
    const temporary = temporaryIn(this.#work);
    this.#have(this.#work);
    if ('bytes' in content) {
      const blob = { digest: sha256(content.bytes), size: content.bytes.byteLength };
      await this.#disk.create(temporary, content.bytes);
      return this.#keep(temporary, blob);
    }
    const found = this.#disk.stat(content.file, 'refuse');
    if (found?.kind !== 'file') return undefined;
    await this.#move(content.file, temporary);
    await this.#disk.flush(temporary);
    const digest = await this.#disk.hash(temporary, found.size);
    if (digest === null) return undefined;
    await this.#disk.protect(temporary, false);
    return this.#keep(temporary, { digest, size: found.size });
  }

  /** Takes in a copy of a file that stays where it is; undefined when it is not a plain file. */
  async adopt(path: string): Promise<Blob | undefined> {
    if (this.#disk.stat(path, 'refuse')?.kind !== 'file') return undefined;
    const copy = temporaryIn(this.#work);
    this.#have(this.#work);
    await this.#disk.clone(path, copy).catch(() => this.#disk.copy(path, copy));
    await this.#disk.protect(copy, true);
    return this.ingest({ file: copy });
  }

  /** Keeps a result by its key, after its own digest; to be called when its blobs are in the store. */
  remember(key: Digest, result: StoredResult): void {
    const text = JSON.stringify(result);
    this.#disk.replace(this.#resultPath(key), Buffer.from(`${sha256(text)}\n${text}`), true);
  }

  /** A result that was remembered; undefined when there is none or it is not what it was. */
  recall(key: Digest): StoredResult | undefined {
    this.#keys ??= new Set(this.#disk.list(this.#results));
    if (!this.#keys.has(key)) return undefined;
    const bytes = this.#disk.read(this.#resultPath(key)) ?? '';
    const [digest, text = ''] = Buffer.from(bytes).toString().split('\n');
    return sha256(text) === digest ? (JSON.parse(text) as StoredResult) : undefined;
  }

  /** Keys of the results that are kept by key. */
  get keys(): readonly Digest[] {
    return this.#disk.list(this.#results).filter((name): name is Digest => /^[0-9a-f]{64}$/.test(name));
  }

  /** Forgets a result that is kept by its key. */
  async disown(key: Digest): Promise<void> {
    await this.#disk.remove(this.#resultPath(key));
  }

  /** Removes a blob, and its folder if that is empty without it. */
  async discard(digest: Digest): Promise<void> {
    const path = this.locate(digest);
    await this.#disk.remove(path);
    if (await this.#disk.removeEmpty(dirname(path))) this.#folders.delete(dirname(path));
  }

  #resultPath(key: Digest): string {
    return join(this.#results, key);
  }

  /** Renames over a blob of that name if there is one, which also heals it. */
  async #keep(temporary: string, blob: Blob): Promise<Blob> {
    const path = this.locate(blob.digest);
    this.#have(dirname(path));
    await this.#disk.rename(temporary, path);
    return blob;
  }

  #have(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#disk.makeFolder(folder);
    this.#folders.add(folder);
  }

  /** Renames, or copies and removes where the two lie on different disks. */
  async #move(from: string, to: string): Promise<void> {
    try {
      await this.#disk.protect(from, true);
      await this.#disk.rename(from, to);
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') throw error;
      await this.#disk.copy(from, to);
      await this.#disk.remove(from);
    }
  }
}
