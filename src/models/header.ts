// The safetensors header, read more strictly than the reference reader: a repeated key is refused, where a JSON
// parser would silently keep the last.
import { DTYPE_BITS, type Dtype, isDtype } from './dtype.ts';

export interface TensorInfo {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
}

/** A tensor in a file; `offset` counts from the start of the file, both in bytes. */
export interface TensorEntry extends TensorInfo {
  readonly offset: number;
  readonly bytes: number;
}

export interface Header {
  /** In the order of the data. */
  readonly tensors: ReadonlyMap<string, TensorEntry>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The reference limit; a larger header is an attack or no safetensors file. */
export const MAX_HEADER_BYTES = 100_000_000;

/** Elements of a shape; rank 0 has one. */
export const elementsOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** Bytes of a tensor, or nothing where they are no whole or exactly representable number. */
export function bytesOf({ dtype, shape }: TensorInfo): number | undefined {
  const bytes = (elementsOf(shape) / 8) * DTYPE_BITS[dtype];
  return Number.isSafeInteger(bytes) && Number.isSafeInteger(elementsOf(shape)) ? bytes : undefined;
}

/**
 * Reads the JSON of a header for a file of `fileSize` bytes. Returns what is wrong as a sentence: holes, overlaps,
 * bytes after the last tensor, repeated keys, unknown dtypes, numbers that are not exact.
 */
export function parseHeader(json: Uint8Array, fileSize: number): Header | string {
  let text: string;
  let root: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(json);
    root = JSON.parse(text);
  } catch {
    return 'the header is not JSON in UTF-8';
  }
  if (!isObject(root)) return 'the header is not a JSON object';
  const fault = scan(text);
  if (fault !== undefined) return fault;
  const { __metadata__: metadata = {}, ...tensors } = root;
  if (!isStrings(metadata)) return '__metadata__ holds something that is not a string';
  const entries = new Map<string, TensorEntry>();
  const start = 8 + json.length;
  for (const [name, value] of Object.entries(tensors)) {
    const entry = entryOf(value, start);
    if (typeof entry === 'string') return `tensor ${name}: ${entry}`;
    if (!name.isWellFormed()) return 'a tensor name is not Unicode text';
    entries.set(name, entry);
  }
  const ordered = [...entries].sort(([, a], [, b]) => a.offset - b.offset || a.bytes - b.bytes);
  let end = start;
  for (const [name, { offset, bytes }] of ordered) {
    if (offset > end) return `tensor ${name}: ${offset - end} bytes before it belong to no tensor`;
    if (offset < end) return `tensor ${name}: overlaps the tensor before it`;
    end += bytes;
  }
  if (end > fileSize) return `the file ends ${end - fileSize} bytes too early`;
  if (end < fileSize) return `${fileSize - end} bytes after the last tensor belong to no tensor`;
  return { tensors: new Map(ordered), metadata };
}

function entryOf(value: unknown, start: number): TensorEntry | string {
  if (!isObject(value)) return 'its entry is not an object';
  const { dtype, shape, data_offsets: offsets } = value;
  if (!isDtype(dtype)) return `unknown dtype ${JSON.stringify(dtype)}`;
  if (!isCounts(shape)) return 'its shape is not a list of exact whole numbers';
  if (!isCounts(offsets) || offsets.length !== 2) return 'its data_offsets are not two exact whole numbers';
  const [begin = 0, end = 0] = offsets;
  const bytes = bytesOf({ dtype, shape });
  if (bytes === undefined) return 'its shape makes no whole number of bytes';
  if (end - begin !== bytes) return `its shape needs ${bytes} bytes, its data_offsets give ${end - begin}`;
  return { dtype, shape, offset: start + begin, bytes };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): value is Record<string, string> =>
  isObject(value) &&
  Object.entries(value).every(
    ([key, text]) => key.isWellFormed() && typeof text === 'string' && text.isWellFormed(),
  );

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(n => Number.isSafeInteger(n) && n >= 0);

/** Looks at valid JSON for what `JSON.parse` hides: a key that stands twice, `1.0` and `1e3` where counts are meant. */
function scan(text: string): string | undefined {
  const objects: Set<string>[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '{') objects.push(new Set());
    else if (char === '}') objects.pop();
    else if (char === '-' || char === '.' || (/[eE]/.test(char ?? '') && /\d/.test(text[i - 1] ?? '')))
      return 'a number in the header is not written as a whole number';
    if (char !== '"') continue;
    const from = i++;
    while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
    let next = i + 1;
    while (/\s/.test(text[next] ?? '')) next++;
    if (text[next] !== ':') continue;
    const key: string = JSON.parse(text.slice(from, i + 1));
    if (objects.at(-1)?.has(key)) return `"${key}" stands twice in the header`;
    objects.at(-1)?.add(key);
  }
  return undefined;
}
