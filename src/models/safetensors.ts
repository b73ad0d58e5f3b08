import { type FileHandle, open, stat } from 'node:fs/promises';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { decodeFloats, isFloatDtype } from './dtype.ts';
import { elementsOf, MAX_HEADER_BYTES, parseHeader, type TensorEntry } from './header.ts';

/**
 * An open .safetensors file. Reading takes a range of elements so that a model is never whole in memory. Reads
 * reject only when the file changes or the disk fails under an open file, or for a name that is not in `tensors`.
 */
export interface SafetensorsFile extends AsyncDisposable {
  readonly path: string;
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** In the order of the data. */
  readonly tensors: ReadonlyMap<string, TensorEntry>;
  readonly metadata: Readonly<Record<string, string>>;
  /** The bytes of elements [from, to), by default of all; whole bytes only for dtypes under 8 bits. */
  readonly read: (name: string, from?: number, to?: number) => Promise<Uint8Array>;
  /** The same as float32; F16, BF16, F32 and F64 only. */
  readonly readFloat32: (name: string, from?: number, to?: number) => Promise<Float32Array>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a file and checks its whole header (SDB040), so that no later reader needs to. Pickled files are refused
 * unread. Format: https://github.com/huggingface/safetensors
 */
export async function openSafetensors(path: string): Promise<Result<SafetensorsFile>> {
  let handle: FileHandle | undefined;
  try {
    if (!(await stat(path)).isFile()) return fail(notSafetensors(path, 'it is not a regular file'));
    handle = await open(path, 'r');
    const { size } = await handle.stat();
    const json = await readHeader(handle, size);
    const header = typeof json === 'string' ? json : parseHeader(json, size);
    if (typeof header !== 'string') return ok(makeFile(path, size, handle, header));
    await handle.close();
    return fail(notSafetensors(path, header));
  } catch (error) {
    await handle?.close();
    return fail(cannotRead(path, error));
  }
}

async function readHeader(handle: FileHandle, size: number): Promise<Uint8Array | string> {
  if (size < 8) return `a file of ${size} bytes has no header`;
  const length = Buffer.from(await readAt(handle, 0, 8)).readBigUInt64LE();
  if (length > BigInt(MAX_HEADER_BYTES)) return `its header would have ${length} bytes`;
  if (8n + length > BigInt(size)) return `its header of ${length} bytes does not fit the file`;
  return readAt(handle, 8, Number(length));
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, position + done);
    if (bytesRead === 0)
      throw Object.assign(new Error('the file became shorter while it was read'), { syscall: 'read' });
    done += bytesRead;
  }
  return bytes;
}

function makeFile(
  path: string,
  size: number,
  handle: FileHandle,
  header: Pick<SafetensorsFile, 'tensors' | 'metadata'>,
): SafetensorsFile {
  const entry = (name: string): TensorEntry => {
    const found = header.tensors.get(name);
    if (found === undefined) throw new RangeError(`${path} has no tensor ${name}`);
    return found;
  };
  const read: SafetensorsFile['read'] = async (name, from = 0, to) => {
    const { shape, offset, bytes } = entry(name);
    const each = bytes / Math.max(1, elementsOf(shape));
    return readAt(handle, offset + from * each, ((to ?? elementsOf(shape)) - from) * each);
  };
  const close = (): Promise<void> => handle.close();
  return {
    path,
    size,
    ...header,
    read,
    readFloat32: async (name, from, to) => {
      const { dtype } = entry(name);
      if (!isFloatDtype(dtype)) throw new TypeError(`${path}: ${name} is ${dtype}`);
      return decodeFloats(await read(name, from, to), dtype);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const cannotRead = (file: string, error: unknown): Diagnostic => ({
  severity: 'error',
  code: 'SDB040',
  message: `cannot read: ${error instanceof Error ? error.message : error}`,
  location: { file },
  hint: 'check the path and the permissions',
});

function notSafetensors(path: string, reason: string): Diagnostic {
  const isPickle = /\.(ckpt|pt|pth|bin)$/i.test(path);
  return {
    severity: 'error',
    code: 'SDB040',
    message: `not a sound .safetensors file: ${reason}`,
    location: { file: path },
    hint: isPickle
      ? 'pickled files may run code and are never opened; convert it to .safetensors'
      : 'get the file again; compare its sha256 with the publisher’s',
  };
}
