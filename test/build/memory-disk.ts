import { posix } from 'node:path';
import { sha256 } from '../../src/build/digest.ts';
import type { Disk, FileStat } from '../../src/build/disk.ts';

interface Inode {
  bytes: Buffer;
  mtimeMs: number;
  ctimeMs: number;
  readonly ino: number;
  writable: boolean;
}

/** What the process that was killed would have got: nothing, ever. */
export class Killed extends Error {}

const refuse = (code: string, syscall: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });

/**
 * A disk in memory with the clock it stamps files by. `killAt` makes the process die at that many more changes: the
 * change is half done where that can be (a torn append, a file not whole), and every later operation throws `Killed`
 * until `revive`.
 */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, Inode>();
  readonly folders = new Set<string>(['/']);
  /** Milliseconds since 1970; every change moves it on by a tick of the kernel. */
  time = 1_700_000_000_000.5;
  /** Bytes that may still be written before the disk is full. */
  room = Number.POSITIVE_INFINITY;
  canClone = false;
  canLink = true;
  #inodes = 0;
  #changesLeft = Number.POSITIVE_INFINITY;
  #dead = false;
  changes = 0;

  killAt(changes: number): void {
    this.#changesLeft = changes;
  }

  /** A new process on the same disk. */
  revive(): void {
    this.#dead = false;
    this.#changesLeft = Number.POSITIVE_INFINITY;
  }

  // What a person does: no death, any time.

  put(path: string, text: string): void {
    this.folders.add(posix.dirname(path));
    for (let folder = posix.dirname(path); folder !== '/'; folder = posix.dirname(folder))
      this.folders.add(folder);
    this.time += 10;
    const there = this.files.get(path);
    if (there !== undefined)
      Object.assign(there, { bytes: Buffer.from(text), mtimeMs: this.time, ctimeMs: this.time });
    else this.files.set(path, this.#inode(Buffer.from(text)));
  }

  text(path: string): string | undefined {
    return this.files.get(path)?.bytes.toString();
  }

  drop(path: string): void {
    for (const file of [...this.files.keys()])
      if (file === path || file.startsWith(`${path}/`)) this.files.delete(file);
    for (const folder of [...this.folders])
      if (folder === path || folder.startsWith(`${path}/`)) this.folders.delete(folder);
  }

  /** Every file below a folder with its text. */
  tree(folder: string): Readonly<Record<string, string>> {
    const below = [...this.files].filter(([path]) => path.startsWith(`${folder}/`));
    return Object.fromEntries(
      below.map(([path, { bytes }]) => [path.slice(folder.length + 1), bytes.toString()] as const).sort(),
    );
  }

  // What the engine does.

  readonly stat = (path: string): FileStat | null => {
    this.#live();
    const inode = this.files.get(path);
    if (inode !== undefined) {
      const { bytes, mtimeMs, ctimeMs, ino } = inode;
      return { kind: 'file', size: bytes.length, mtimeMs, ctimeMs, ino };
    }
    return this.folders.has(path) ? { kind: 'folder', size: 0, mtimeMs: 1, ctimeMs: 1, ino: 1 } : null;
  };

  readonly list = (folder: string): readonly string[] => {
    this.#live();
    const prefix = `${folder}/`;
    const names = [...this.files.keys(), ...this.folders]
      .filter(path => path.startsWith(prefix))
      .map(path => path.slice(prefix.length).split('/')[0] ?? '');
    return [...new Set(names)];
  };

  readonly read = (path: string): Uint8Array | null => {
    this.#live();
    const bytes = this.files.get(path)?.bytes;
    return bytes === undefined ? null : Buffer.from(bytes);
  };

  readonly hash = async (path: string): Promise<ReturnType<typeof sha256> | null> => {
    const bytes = this.read(path);
    return bytes === null ? null : sha256(bytes);
  };

  readonly replace = (path: string, bytes: Uint8Array): void => {
    this.#write(`${path}.new`, bytes);
    this.#change('rename', path);
    this.#rename(`${path}.new`, path);
  };

  readonly open = (path: string, length: number) => {
    this.#change('open', path);
    const inode = this.files.get(path) ?? this.#inode(Buffer.alloc(0));
    this.files.set(path, inode);
    inode.bytes = inode.bytes.subarray(0, length);
    return {
      append: (bytes: Uint8Array): void => {
        const add = (part: Uint8Array): void => {
          inode.bytes = Buffer.concat([inode.bytes, part]);
          inode.mtimeMs = inode.ctimeMs = this.#tick();
        };
        this.#change('write', path, () => add(bytes.subarray(0, bytes.length >> 1)), bytes.length);
        add(bytes);
      },
      flush: () => this.#live(),
      close: () => {},
    };
  };

  readonly makeFolder = (path: string): void => {
    if (this.folders.has(path)) return;
    if (this.files.has(path)) throw refuse('EEXIST', 'mkdir', path);
    const above = posix.dirname(path);
    if (this.files.has(above)) throw refuse('ENOTDIR', 'mkdir', path);
    if (above !== path) this.makeFolder(above);
    this.#change('mkdir', path);
    this.folders.add(path);
  };

  readonly create = async (path: string, bytes: Uint8Array): Promise<void> => {
    this.#live();
    if (this.files.has(path)) throw refuse('EEXIST', 'open', path);
    this.#write(path, bytes);
  };

  readonly flush = async (path: string): Promise<void> => {
    this.#there(path);
  };

  readonly rename = async (from: string, to: string): Promise<void> => {
    this.#there(from);
    if (this.folders.has(to)) throw refuse('EISDIR', 'rename', to);
    this.#change('rename', from);
    this.#rename(from, to);
  };

  readonly protect = async (path: string, writable: boolean): Promise<void> => {
    const inode = this.#there(path);
    this.#change('chmod', path);
    inode.writable = writable;
    inode.ctimeMs = this.#tick();
  };

  readonly clone = async (from: string, to: string): Promise<void> => {
    this.#live();
    if (!this.canClone) throw refuse('ENOTSUP', 'clone', from);
    this.#write(to, this.#there(from).bytes);
  };

  readonly link = async (from: string, to: string): Promise<void> => {
    const inode = this.#there(from);
    if (!this.canLink) throw refuse('EPERM', 'link', from);
    this.#parent(to);
    this.#change('link', to);
    this.files.set(to, inode);
    inode.ctimeMs = this.#tick();
  };

  readonly copy = async (from: string, to: string): Promise<void> => {
    this.#write(to, this.#there(from).bytes);
  };

  readonly remove = async (path: string): Promise<void> => {
    this.#live();
    if (!this.files.has(path) && !this.folders.has(path)) return;
    this.#change('unlink', path);
    this.drop(path);
  };

  readonly removeEmpty = async (folder: string): Promise<boolean> => {
    this.#live();
    if (!this.folders.has(folder) || this.list(folder).length > 0) return false;
    this.#change('rmdir', folder);
    return this.folders.delete(folder);
  };

  #live(): void {
    if (this.#dead) throw new Killed();
  }

  /** Every change goes through here; `half` is what of it happens when the process dies in the midst. */
  #change(syscall: string, path: string, half?: () => void, bytes = 0): void {
    this.#live();
    this.changes++;
    if (--this.#changesLeft < 0) {
      half?.();
      this.#dead = true;
      throw new Killed();
    }
    if (bytes > this.room) {
      half?.();
      throw refuse('ENOSPC', syscall, path);
    }
    this.room -= bytes;
  }

  #write(path: string, bytes: Uint8Array): void {
    this.#parent(path);
    const half = (): void => {
      this.files.set(path, this.#inode(Buffer.from(bytes.subarray(0, bytes.length >> 1))));
    };
    this.#change('write', path, half, bytes.length);
    this.files.set(path, this.#inode(Buffer.from(bytes)));
  }

  #rename(from: string, to: string): void {
    const inode = this.#there(from);
    this.#parent(to);
    const there = this.files.get(to);
    // Renaming over another name of the same file does nothing at all.
    if (there === inode) return;
    this.files.delete(from);
    this.files.set(to, inode);
    inode.ctimeMs = this.#tick();
  }

  #there(path: string): Inode {
    this.#live();
    const inode = this.files.get(path);
    if (inode === undefined) throw refuse('ENOENT', 'open', path);
    return inode;
  }

  #parent(path: string): void {
    if (!this.folders.has(posix.dirname(path))) {
      // As the real disk does for what replaces a file of state.
      this.makeFolder(posix.dirname(path));
    }
  }

  #inode(bytes: Buffer): Inode {
    const time = this.#tick();
    return { bytes, mtimeMs: time, ctimeMs: time, ino: ++this.#inodes, writable: true };
  }

  #tick(): number {
    this.time += 4;
    return this.time;
  }
}
