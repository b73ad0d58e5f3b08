import { posix } from 'node:path';
import { sha256 } from '../../src/build/digest.ts';
import type { Appender, Disk, FileStat, Reader } from '../../src/build/disk.ts';
import type { Digest } from '../../src/build/step.ts';

interface Inode {
  bytes: Buffer;
  mtimeMs: number;
  ctimeMs: number;
  readonly ino: number;
  writable: boolean;
  names: number;
}

interface Folder {
  mtimeMs: number;
  readonly ino: number;
}

/** What the process that was killed gets from then on: nothing. */
const KILLED = new Error('killed');

/** One operation of the engine, before it happens. */
export interface Attempt {
  readonly syscall: string;
  readonly path: string;
  readonly changes: boolean;
}

/** Writes that fail with these have written something. */
const HALF_DONE: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EIO']);

const refuse = (code: string, syscall: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });

/**
 * A disk in memory with the clock it stamps files by, as strict as ext4 under a user who is not root: folders must be
 * there, names have at most 255 bytes, read-only files cannot be written, a copy onto a file writes through its other
 * names, inode numbers are used again. `killAt` makes the process die at that many more changes: the change is half
 * done where that can be (a torn append, a file not whole), and every later operation fails until `revive`.
 * `fault` makes single operations fail, writes of them half done.
 */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, Inode>();
  readonly folders = new Map<string, Folder>([['/', { mtimeMs: 1, ino: 1 }]]);
  /** Milliseconds since 1970; every change moves it on by `pace`. */
  time = 1_700_000_000_000.5;
  pace = 4;
  /** Stamps are cut down to a multiple of this: a kernel's tick, or two seconds on FAT; 0 for no cut. */
  granule = 0;
  /** Bytes that may still be written before the disk is full; what is removed makes room. */
  room = Number.POSITIVE_INFINITY;
  canClone = false;
  canLink = true;
  /** The code of an error that this operation shall fail with. */
  fault: ((attempt: Attempt) => string | undefined) | undefined;
  /** How many changes the engine has made. */
  changes = 0;
  #changesLeft = Number.POSITIVE_INFINITY;
  #dead = false;
  #inodes = 1;
  readonly #freed: number[] = [];

  killAt(changes: number): void {
    this.#changesLeft = changes;
  }

  /** A new process on the same disk; says whether the one before was killed. */
  revive(): boolean {
    const killed = this.#dead;
    this.#dead = false;
    this.#changesLeft = Number.POSITIVE_INFINITY;
    return killed;
  }

  // What a person does: no death, no fault, any time.

  put(path: string, text: string | Uint8Array): void {
    const bytes = Buffer.from(text);
    for (let folder = posix.dirname(path); !this.folders.has(folder); folder = posix.dirname(folder))
      this.folders.set(folder, this.#folder());
    const there = this.files.get(path);
    if (there === undefined) this.#add(path, this.#inode(bytes));
    else Object.assign(there, { bytes, ...this.#stamps() });
  }

  text(path: string): string | undefined {
    return this.files.get(path)?.bytes.toString();
  }

  drop(path: string): void {
    for (const file of [...this.files.keys()])
      if (file === path || file.startsWith(`${path}/`)) this.#unlink(file);
    for (const folder of [...this.folders.keys()])
      if (folder === path || folder.startsWith(`${path}/`)) this.folders.delete(folder);
  }

  /** Every file below a folder with its text. */
  tree(folder: string): Readonly<Record<string, string>> {
    const below = [...this.files].filter(([path]) => path.startsWith(`${folder}/`));
    return Object.fromEntries(
      below.map(([path, { bytes }]) => [path.slice(folder.length + 1), bytes.toString()] as const).sort(),
    );
  }

  /** Becomes as another disk is now. */
  load(other: MemoryDisk): void {
    const inodes = new Map([...other.files.values()].map(inode => [inode, { ...inode }]));
    this.files.clear();
    for (const [path, inode] of other.files) this.files.set(path, inodes.get(inode) ?? inode);
    this.folders.clear();
    for (const [path, folder] of other.folders) this.folders.set(path, { ...folder });
    this.time = other.time;
    this.#inodes = other.#inodes;
  }

  // What the engine does.

  readonly stat = (path: string): FileStat | null => {
    this.#look('stat', path);
    const inode = this.files.get(path);
    if (inode !== undefined) {
      const { bytes, mtimeMs, ctimeMs, ino } = inode;
      return { kind: 'file', size: bytes.length, mtimeMs, ctimeMs, ino };
    }
    const folder = this.folders.get(path);
    return folder ? { kind: 'folder', size: 0, ctimeMs: folder.mtimeMs, ...folder } : null;
  };

  readonly list = (folder: string): readonly string[] => {
    this.#look('scandir', folder);
    const prefix = `${folder}/`;
    const names = [...this.files.keys(), ...this.folders.keys()]
      .filter(path => path.startsWith(prefix))
      .map(path => path.slice(prefix.length).split('/')[0] ?? '');
    return [...new Set(names)];
  };

  readonly read = (path: string): Uint8Array | null => {
    this.#look('read', path);
    if (this.folders.has(path)) throw refuse('EISDIR', 'read', path);
    const bytes = this.files.get(path)?.bytes;
    return bytes === undefined ? null : Buffer.from(bytes);
  };

  readonly reader = (path: string): Reader | null => {
    const inode = this.read(path) === null ? undefined : this.files.get(path);
    if (inode === undefined) return null;
    return {
      fill: (bytes, at) => {
        this.#look('read', path);
        const part = inode.bytes.subarray(at, at + bytes.length);
        bytes.set(part);
        return part.length;
      },
      close: () => {},
    };
  };

  readonly hash = async (path: string): Promise<Digest | null> => {
    const bytes = this.read(path);
    return bytes === null ? null : sha256(bytes);
  };

  readonly replace = (path: string, bytes: Uint8Array, flush: boolean): void => {
    this.makeFolder(posix.dirname(path));
    try {
      this.#write(`${path}.new`, bytes);
      if (!flush && this.files.has(path)) {
        this.#change('unlink', path);
        this.#unlink(path);
      }
      this.#rename(`${path}.new`, path);
    } catch (error) {
      if (!this.#dead) this.#unlink(`${path}.new`);
      throw error;
    }
  };

  readonly open = (path: string, length: number): Appender => {
    this.#parent('open', path);
    const there = this.files.get(path);
    if (there?.writable === false) throw refuse('EACCES', 'open', path);
    this.#change('open', path);
    const inode = there ?? this.#add(path, this.#inode(Buffer.alloc(0)));
    this.#fill(inode, inode.bytes.subarray(0, length));
    return {
      append: bytes => {
        const before = inode.bytes;
        const half = Buffer.concat([before, bytes.subarray(0, bytes.length >> 1)]);
        this.#change('write', path, bytes.length, () => this.#fill(inode, half));
        this.#fill(inode, Buffer.concat([before, bytes]));
      },
      flush: () => this.#look('fsync', path),
      close: () => {},
    };
  };

  readonly makeFolder = (path: string): void => {
    this.#look('stat', path);
    if (this.folders.has(path)) return;
    if (this.files.has(path)) throw refuse('EEXIST', 'mkdir', path);
    const above = posix.dirname(path);
    if (this.files.has(above)) throw refuse('ENOTDIR', 'mkdir', path);
    this.makeFolder(above);
    this.#parent('mkdir', path);
    this.#change('mkdir', path);
    this.folders.set(path, this.#folder());
    this.#touchFolder(path);
  };

  readonly create = async (path: string, bytes: Uint8Array): Promise<void> => {
    this.#look('open', path);
    if (this.files.has(path) || this.folders.has(path)) throw refuse('EEXIST', 'open', path);
    this.#write(path, bytes);
    this.#there('open', path).writable = false;
  };

  readonly flush = async (path: string): Promise<void> => {
    const inode = this.#there('open', path);
    if (!inode.writable) throw refuse('EACCES', 'open', path);
    this.#look('fsync', path);
  };

  readonly rename = async (from: string, to: string): Promise<void> => {
    this.#rename(from, to);
  };

  readonly protect = async (path: string, writable: boolean): Promise<void> => {
    const inode = this.#there('chmod', path);
    this.#change('chmod', path);
    inode.writable = writable;
    inode.ctimeMs = this.#stamp();
  };

  readonly clone = async (from: string, to: string): Promise<void> => {
    this.#there('copyfile', from);
    if (!this.canClone) throw refuse('ENOTSUP', 'copyfile', from);
    await this.copy(from, to);
  };

  readonly link = async (from: string, to: string): Promise<void> => {
    const inode = this.#there('link', from);
    if (!this.canLink) throw refuse('EPERM', 'link', from);
    this.#parent('link', to);
    if (this.files.has(to) || this.folders.has(to)) throw refuse('EEXIST', 'link', to);
    this.#change('link', to);
    this.#add(to, inode);
    inode.ctimeMs = this.#stamp();
  };

  readonly copy = async (from: string, to: string): Promise<void> => {
    const { bytes, writable } = this.#there('copyfile', from);
    const isNew = !this.files.has(to);
    this.#write(to, bytes);
    if (isNew) this.#there('copyfile', to).writable = writable;
  };

  /** Name by name, so that a process can die in the midst. */
  readonly remove = async (path: string): Promise<void> => {
    this.#look('lstat', path);
    const below = (name: string): boolean => name === path || name.startsWith(`${path}/`);
    for (const file of [...this.files.keys()].filter(below)) {
      this.#change('unlink', file);
      this.#unlink(file);
    }
    for (const folder of [...this.folders.keys()].filter(below).reverse()) {
      this.#change('rmdir', folder);
      this.#removeFolder(folder);
    }
  };

  readonly removeEmpty = async (folder: string): Promise<boolean> => {
    if (!this.folders.has(folder) || this.list(folder).length > 0) return false;
    try {
      this.#change('rmdir', folder);
    } catch (error) {
      if (this.#dead) throw error;
      return false;
    }
    this.#removeFolder(folder);
    return true;
  };

  #attempt(syscall: string, path: string, changes: boolean): void {
    if (this.#dead) throw KILLED;
    if (path.length > 85 && path.split('/').some(name => Buffer.byteLength(name) > 255))
      throw refuse('ENAMETOOLONG', syscall, path);
    const code = this.fault?.({ syscall, path, changes });
    if (code !== undefined) throw refuse(code, syscall, path);
  }

  #look(syscall: string, path: string): void {
    this.#attempt(syscall, path, false);
  }

  /** Every change goes through here; `half` is what of it happens when it fails, or the process dies, in the midst. */
  #change(syscall: string, path: string, bytes = 0, half?: () => void): void {
    try {
      this.#attempt(syscall, path, true);
      if (bytes > this.room) throw refuse('ENOSPC', syscall, path);
    } catch (error) {
      if (error instanceof Error && 'code' in error && HALF_DONE.has(error.code)) half?.();
      throw error;
    }
    this.changes++;
    if (--this.#changesLeft >= 0) return;
    this.#dead = true;
    half?.();
    throw KILLED;
  }

  #write(path: string, bytes: Uint8Array): void {
    this.#parent('open', path);
    if (this.folders.has(path)) throw refuse('EISDIR', 'open', path);
    const there = this.files.get(path);
    if (there?.writable === false) throw refuse('EACCES', 'open', path);
    const write = (part: Uint8Array): void =>
      this.#fill(this.files.get(path) ?? this.#add(path, this.#inode(Buffer.alloc(0))), Buffer.from(part));
    this.#change('write', path, bytes.length - (there?.bytes.length ?? 0), () =>
      write(bytes.subarray(0, bytes.length >> 1)),
    );
    write(bytes);
  }

  #rename(from: string, to: string): void {
    const inode = this.#there('rename', from);
    this.#parent('rename', to);
    if (this.folders.has(to)) throw refuse('EISDIR', 'rename', to);
    this.#change('rename', from);
    // Renaming over another name of the same file does nothing at all.
    if (this.files.get(to) === inode) return;
    this.#unlink(to);
    this.#add(to, inode);
    this.#unlink(from);
    inode.ctimeMs = this.#stamp();
  }

  #there(syscall: string, path: string): Inode {
    this.#look(syscall, path);
    if (this.folders.has(path)) throw refuse('EISDIR', syscall, path);
    const inode = this.files.get(path);
    if (inode === undefined) throw refuse('ENOENT', syscall, path);
    return inode;
  }

  #parent(syscall: string, path: string): void {
    this.#look(syscall, path);
    const folder = posix.dirname(path);
    if (this.folders.has(folder)) return;
    throw refuse(this.files.has(folder) ? 'ENOTDIR' : 'ENOENT', syscall, path);
  }

  #inode(bytes: Buffer): Inode {
    this.room -= bytes.length;
    return { bytes, ...this.#stamps(), ino: this.#number(), writable: true, names: 0 };
  }

  #fill(inode: Inode, bytes: Buffer): void {
    this.room += inode.bytes.length - bytes.length;
    Object.assign(inode, { bytes, ...this.#stamps() });
  }

  #add(path: string, inode: Inode): Inode {
    inode.names++;
    this.files.set(path, inode);
    this.#touchFolder(path);
    return inode;
  }

  #unlink(path: string): void {
    const inode = this.files.get(path);
    if (inode === undefined) return;
    this.files.delete(path);
    this.#touchFolder(path);
    inode.ctimeMs = this.#stamp();
    if (--inode.names > 0) return;
    this.room += inode.bytes.length;
    this.#freed.push(inode.ino);
  }

  #folder(): Folder {
    return { mtimeMs: this.#stamp(), ino: this.#number() };
  }

  #removeFolder(path: string): void {
    this.folders.delete(path);
    this.#touchFolder(path);
  }

  #touchFolder(path: string): void {
    const folder = this.folders.get(posix.dirname(path));
    if (folder !== undefined) folder.mtimeMs = this.#stamp();
  }

  #number(): number {
    return this.#freed.pop() ?? ++this.#inodes;
  }

  #stamps(): { readonly mtimeMs: number; readonly ctimeMs: number } {
    const time = this.#stamp();
    return { mtimeMs: time, ctimeMs: time };
  }

  #stamp(): number {
    this.time += this.pace;
    return this.granule === 0 ? this.time : Math.floor(this.time / this.granule) * this.granule;
  }
}
