import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { DTYPE_BITS } from './dtype.ts';
import { bytesOf, MAX_HEADER_BYTES, type TensorInfo } from './header.ts';

export interface NamedTensor extends TensorInfo {
  readonly name: string;
}

export interface SafetensorsContent {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: readonly NamedTensor[];
}

/** The bytes of a tensor: at once, or in pieces that are written as they come. */
export type TensorBytes = Uint8Array | Promise<Uint8Array> | AsyncIterable<Uint8Array>;

const DTYPE_ORDER = Object.keys(DTYPE_BITS);

/** The reference writer's order: large alignments first, then by name, so that equal tensors make equal files. */
export const inFileOrder = (tensors: readonly NamedTensor[]): readonly NamedTensor[] =>
  [...tensors].sort(
    (a, b) =>
      DTYPE_ORDER.indexOf(b.dtype) - DTYPE_ORDER.indexOf(a.dtype) ||
      Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  );

/**
 * Writes beside `path`, flushes, then renames: the file is whole or not there. `content` is asked once a tensor,
 * in the order of the file; what it throws is thrown on after cleaning up. A disk that refuses is SDB041.
 */
export async function writeSafetensors(
  path: string,
  { metadata, tensors }: SafetensorsContent,
  content: (name: string) => TensorBytes,
): Promise<Result<null>> {
  const ordered = inFileOrder(tensors);
  const temporary = `${path}.${randomUUID()}.tmp`;
  let handle: FileHandle | undefined;
  try {
    handle = await open(temporary, 'wx');
    await writeAll(handle, headerBytes(metadata, ordered));
    for (const tensor of ordered) {
      const source = await content(tensor.name);
      let written = 0;
      for await (const bytes of source instanceof Uint8Array ? [source] : source) {
        await writeAll(handle, bytes);
        written += bytes.length;
      }
      if (written !== bytesOf(tensor)) throw new RangeError(`${tensor.name} was given ${written} bytes`);
    }
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
    return ok(null);
  } catch (error) {
    await handle?.close().catch(() => {});
    await rm(temporary, { force: true });
    if (error instanceof Error && 'syscall' in error) return fail(notWritten(path, error.message));
    throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; )
    done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
}

/** Length and JSON, padded with spaces so that the data starts on a multiple of 8; metadata keys are sorted. */
function headerBytes(
  metadata: Readonly<Record<string, string>>,
  tensors: readonly NamedTensor[],
): Uint8Array {
  const root: [string, unknown][] = [];
  const keys = Object.keys(metadata).sort();
  if (keys.length > 0) root.push(['__metadata__', Object.fromEntries(keys.map(key => [key, metadata[key]]))]);
  let end = 0;
  for (const tensor of tensors) {
    const { name, dtype, shape } = tensor;
    const begin = end;
    end += bytesOf(tensor) ?? Number.NaN;
    root.push([name, { dtype, shape, data_offsets: [begin, end] }]);
  }
  if (!Number.isSafeInteger(end)) throw new RangeError('a shape makes no whole number of bytes');
  if (new Set(root.map(([name]) => name)).size !== root.length) throw new RangeError('a name stands twice');
  const text = `{${root.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
  const json = Buffer.from(text.padEnd(text.length + padding(Buffer.byteLength(text))));
  if (json.length > MAX_HEADER_BYTES) throw new RangeError('the header is too large');
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json]);
}

const padding = (length: number): number => (8 - (length % 8)) % 8;

const notWritten = (path: string, reason: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB041',
  message: `cannot write this file: ${reason}`,
  location: { file: path },
  hint: 'check the free space and the folder’s permissions',
});
