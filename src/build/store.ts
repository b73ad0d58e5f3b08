import { constants, existsSync, statSync } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256, sha256File } from './digest.ts';
import type { Digest, Output } from './step.ts';

/** A blob's name and length in bytes. */
export interface Blob {
  readonly digest: Digest;
  readonly size: number;
}

let temporaries = 0;

/** A path in `folder` that no other call is given. */
export const temporaryIn = (folder: string): string => join(folder, `${process.pid}-${temporaries++}`);

/**
 * Content-addressed files, `store/ab/cdef…` by sha256, read-only. A blob is written beside, flushed and renamed,
 * so one that is there under its name is whole. Copies in `build/` may be hard links to blobs: a blob is replaced
 * by renaming over it and never written to.
 */
export class Store {
  readonly #folder: string;
  readonly #work: string;

  /** `work` is a folder on the same disk for files that are not whole yet. */
  constructor(folder: string, work: string) {
    this.#folder = folder;
    this.#work = work;
  }

  /** Where the blob lies if it is there. */
  locate(digest: Digest): string {
    return join(this.#folder, digest.slice(0, 2), digest.slice(2));
  }

  /** Whether a blob of that name and length is there; its bytes are not read. */
  has(blob: Blob): boolean {
    const stat = statSync(this.locate(blob.digest), { throwIfNoEntry: false });
    return stat?.size === blob.size && stat.isFile();
  }

  /** Whether the blob is there and is what its name says; one that is not is removed. Reads the whole blob. */
  async verify(blob: Blob): Promise<boolean> {
    const path = this.locate(blob.digest);
    if (this.has(blob) && (await sha256File(path, blob.size)) === blob.digest) return true;
    await rm(path, { force: true });
    return false;
  }

  /** Takes in bytes, or a file, which is moved away from where it lies; undefined when it is not a plain file. */
  async ingest(content: Output['content']): Promise<Blob | undefined> {
    const temporary = temporaryIn(this.#work);
    await mkdir(this.#work, { recursive: true });
    if ('bytes' in content) {
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(content.bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      return this.#keep(temporary, { digest: sha256(content.bytes), size: content.bytes.byteLength });
    }
    const found = await lstat(content.file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    await move(content.file, temporary);
    const file = await open(temporary, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    return this.#keep(temporary, { digest: await sha256File(temporary, found.size), size: found.size });
  }

  /** Takes in a copy of a file that stays where it is. */
  async adopt(path: string): Promise<Blob | undefined> {
    if (!existsSync(path)) return undefined;
    const copy = temporaryIn(this.#work);
    await mkdir(this.#work, { recursive: true });
    await copyFile(path, copy, constants.COPYFILE_FICLONE);
    await chmod(copy, 0o644);
    return this.ingest({ file: copy });
  }

  /** Renames over a blob of that name if there is one, which also heals it. */
  async #keep(temporary: string, blob: Blob): Promise<Blob> {
    const path = this.locate(blob.digest);
    await chmod(temporary, 0o444);
    await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
    return blob;
  }
}

/** Renames, or copies and removes where the two lie on different disks. */
const move = async (from: string, to: string): Promise<void> => {
  try {
    await chmod(from, 0o644);
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await copyFile(from, to);
    await rm(from);
  }
};
