import {
  closeSync,
  constants,
  fsyncSync,
  fsync as fsyncWithCallback,
  ftruncateSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
  write as writeWithCallback,
} from 'node:fs';
import { chmod, copyFile, open, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { sha256File } from './digest.ts';
import { type Disk, errorCode, type FileStat } from './disk.ts';

const fsync = promisify(fsyncWithCallback);
const write = promisify(writeWithCallback);

/** Up to this many bytes a synchronous write is cheaper than a turn through the thread pool. */
const LITTLE = 1 << 18;

const QUIET = { throwIfNoEntry: false } as const;

/** Errors of a path that simply is not there: a folder on the way is missing, is a file, or a link leads in a circle. */
const ABSENT: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

const orNull = <T>(read: () => T | null | undefined): T | null => {
  try {
    return read() ?? null;
  } catch (error) {
    if (ABSENT.has(errorCode(error))) return null;
    throw error;
  }
};

const statOf = (stats: Stats): FileStat => ({
  kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
  size: stats.size,
  mtimeMs: stats.mtimeMs,
  ctimeMs: stats.ctimeMs,
  ino: stats.ino,
});

/** Makes a folder and those above it; throws what the system says of the first that cannot be made. */
const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    // Which is what Node makes of every other error, a read-only disk among them.
    let missing = path;
    while (statSync(dirname(missing), QUIET) === undefined) missing = dirname(missing);
    mkdirSync(missing);
    mkdirSync(path, { recursive: true });
  }
};

/**
 * The disk of this computer. What only changes names takes microseconds and is done at once; what waits for the disk
 * itself, or grows with the size of a file, leaves the event loop to others.
 */
export const nodeDisk: Disk = {
  stat: (path, links) =>
    orNull(() => {
      const stats = (links === 'follow' ? statSync : lstatSync)(path, QUIET);
      return stats && statOf(stats);
    }),
  list: folder => orNull(() => readdirSync(folder)) ?? [],
  read: path => orNull(() => readFileSync(path)),
  reader: path =>
    orNull(() => {
      const file = openSync(path, 'r');
      return {
        fill: (bytes, at) => {
          let filled = 0;
          for (let read = 1; read > 0 && filled < bytes.length; filled += read)
            read = readSync(file, bytes, filled, bytes.length - filled, at + filled);
          return filled;
        },
        close: () => closeSync(file),
      };
    }),
  hash: async (path, size) => {
    try {
      return await sha256File(path, size);
    } catch (error) {
      if (ABSENT.has(errorCode(error))) return null;
      throw error;
    }
  },
  replace: (path, bytes, flush) => {
    makeFolder(dirname(path));
    const temporary = `${path}.new`;
    try {
      const file = openSync(temporary, 'w');
      try {
        writeFileSync(file, bytes);
        if (flush) fsyncSync(file);
      } finally {
        closeSync(file);
      }
      // In place of another file a kernel takes the name for a wish that the bytes be on the disk, and starts writing.
      if (!flush) orNull(() => unlinkSync(path));
      renameSync(temporary, path);
    } catch (error) {
      // On a full disk above all.
      rmSync(temporary, { force: true });
      throw error;
    }
  },
  open: (path, length) => {
    const file = openSync(path, 'a');
    ftruncateSync(file, length);
    return {
      append: bytes => {
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      },
      flush: () => fsyncSync(file),
      close: () => closeSync(file),
    };
  },
  makeFolder,
  create: async (path, bytes) => {
    const file = openSync(path, 'wx', 0o444);
    try {
      let written = 0;
      while (written < bytes.length)
        written +=
          bytes.length > LITTLE
            ? (await write(file, bytes, written)).bytesWritten
            : writeSync(file, bytes, written);
      await fsync(file);
    } finally {
      closeSync(file);
    }
  },
  flush: async path => {
    const file = await open(path, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename: async (from, to) => renameSync(from, to),
  protect: (path, writable) => chmod(path, writable ? 0o644 : 0o444),
  clone: (from, to) => copyFile(from, to, constants.COPYFILE_FICLONE_FORCE),
  link: async (from, to) => linkSync(from, to),
  copy: (from, to) => copyFile(from, to),
  remove: async path => {
    try {
      unlinkSync(path);
    } catch (error) {
      if (!ABSENT.has(errorCode(error))) await rm(path, { recursive: true, force: true });
    }
  },
  removeEmpty: folder =>
    rmdir(folder).then(
      () => true,
      () => false,
    ),
};
