import type { Digest } from './step.ts';

/** What a stat tells of a path; times are milliseconds since 1970 with their fractions. */
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** A file that is only ever added to. */
export interface Appender {
  /** Appends in one write; throws the system's error with nothing or part of it written. */
  readonly append: (bytes: Uint8Array) => void;
  /** Puts what was appended on the disk itself. */
  readonly flush: () => void;
  readonly close: () => void;
}

/** A file that is read in parts. */
export interface Reader {
  /** Fills `bytes` with what lies from `at` on, and says how many there were: fewer where the file ends before. */
  readonly fill: (bytes: Uint8Array, at: number) => number;
  readonly close: () => void;
}

/**
 * Everything the engine does to files. Paths are absolute. State is read and written synchronously, since nothing
 * can go on without it; what scales with the user's files is asynchronous. Besides the real disk there is one in
 * memory for tests, so that thousands of builds, each torn off at another operation, take a second.
 */
export interface Disk {
  /** Null when there is nothing, or a link that leads nowhere or in a circle. */
  readonly stat: (path: string, links: Links) => FileStat | null;
  /** The names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** A whole file; null when there is none. */
  readonly read: (path: string) => Uint8Array | null;
  /** Opens for reading here and there; null when there is no such file. */
  readonly reader: (path: string) => Reader | null;
  /** The sha256 of a file of `size` bytes, in constant memory; null when there is none. */
  readonly hash: (path: string, size: number) => Promise<Digest | null>;
  /**
   * Writes a file anew, whole or not at all; `flush` puts it on the disk itself before it has its name. Without, a
   * process that dies in the midst of it may leave none: for what can be found out again.
   */
  readonly replace: (path: string, bytes: Uint8Array, flush: boolean) => void;
  /** Opens for adding, cut off after `length` bytes. */
  readonly open: (path: string, length: number) => Appender;
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => void;
  /** Makes a read-only file that was not there, with its bytes on the disk itself. */
  readonly create: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly flush: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly protect: (path: string, writable: boolean) => Promise<void>;
  /** A copy that shares its bytes until one of the two is written; rejects where the file system has no such thing. */
  readonly clone: (from: string, to: string) => Promise<void>;
  /** A second name of the same file; rejects where there is something of that name. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with all that is in it; nothing happens when it is not there. */
  readonly remove: (path: string) => Promise<void>;
  /** Removes a folder if it is empty; says whether it did. */
  readonly removeEmpty: (folder: string) => Promise<boolean>;
}

/** A symbolic link is followed where the file is the user's, and is not a file where sdbuild placed one. */
export type Links = 'follow' | 'refuse';

/** The code of an error of the system, e.g. `ENOENT`. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
