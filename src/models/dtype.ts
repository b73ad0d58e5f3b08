/**
 * Bits of every safetensors dtype. The order is the reference writer's: it lays tensors out from the last dtype
 * here to the first. Source: safetensors crate, `Dtype`.
 */
export const DTYPE_BITS = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
} as const;

export type Dtype = keyof typeof DTYPE_BITS;

/** The dtypes that become float32 values here and back. */
export type FloatDtype = 'F16' | 'BF16' | 'F32' | 'F64';

export const isDtype = (text: unknown): text is Dtype =>
  typeof text === 'string' && Object.hasOwn(DTYPE_BITS, text);

export const isFloatDtype = (dtype: Dtype): dtype is FloatDtype =>
  dtype === 'F16' || dtype === 'BF16' || dtype === 'F32' || dtype === 'F64';

/** Copies what does not lie on a multiple of its size: typed arrays cannot look at it in place. */
function aligned(bytes: Uint8Array, size: number): ArrayBufferLike {
  return bytes.byteOffset % size === 0 && bytes.buffer.byteLength === bytes.byteLength
    ? bytes.buffer
    : bytes.slice().buffer;
}

/**
 * Reads little-endian floats as float32: F16 and BF16 exactly, F64 rounded to nearest even. The result may share
 * memory with `bytes`.
 */
export function decodeFloats(bytes: Uint8Array, dtype: FloatDtype): Float32Array {
  if (dtype === 'F32') return new Float32Array(aligned(bytes, 4));
  if (dtype === 'F64') return new Float32Array(new Float64Array(aligned(bytes, 8)));
  if (dtype === 'F16') return new Float32Array(new Float16Array(aligned(bytes, 2)));
  const words = new Uint32Array(new Uint16Array(aligned(bytes, 2)));
  for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) << 16;
  return new Float32Array(words.buffer);
}

/**
 * Writes float32 values as little-endian floats, rounded once to nearest even; F16 overflows to infinity from
 * 65520. The result may share memory with `values`.
 */
export function encodeFloats(values: Float32Array, dtype: FloatDtype): Uint8Array {
  if (dtype === 'BF16') return new Uint8Array(encodeBfloat16(values).buffer);
  const typed =
    dtype === 'F16' ? new Float16Array(values) : dtype === 'F64' ? new Float64Array(values) : values;
  return new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength);
}

/** A NaN whose payload lies in the dropped half must not become infinity: it is made quiet. */
function encodeBfloat16(values: Float32Array): Uint16Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    const quiet = (word & 0x7fffffff) > 0x7f800000;
    halves[i] = quiet ? (word >>> 16) | 0x40 : (word + 0x7fff + ((word >>> 16) & 1)) >>> 16;
  }
  return halves;
}
