// All numbers of a training lie in one memory: the kernel reaches nothing else, and giving back what a step used is
// setting one number.
import { compileGemm, type Gemm } from './gemm.ts';

const PAGE = 65_536;
/** What an address of 32 bits reaches; only what is used takes room. */
const MOST = 65_536;
/** Pages by which it grows. */
const MORE = 256;

/** A stack of arrays. */
export class Memory {
  readonly gemm: Gemm;
  readonly #memory = new WebAssembly.Memory({ initial: MORE, maximum: MOST, shared: true });
  #top = 16;

  constructor() {
    this.gemm = compileGemm(this.#memory, MOST);
  }

  /** Room for so many numbers, holding whatever was there before. */
  array(length: number): Float32Array {
    const start = this.#top;
    this.#top = (start + length * 4 + 15) & ~15;
    const missing = this.#top - this.#memory.buffer.byteLength;
    // Shared memory grows without taking away the arrays that lie on it.
    if (missing > 0) this.#memory.grow(Math.max(MORE, Math.ceil(missing / PAGE)));
    return new Float32Array(this.#memory.buffer, start, length);
  }

  zeros(length: number): Float32Array {
    return this.array(length).fill(0);
  }

  copy(values: ArrayLike<number>): Float32Array {
    const array = this.array(values.length);
    array.set(values);
    return array;
  }

  /** Gives back everything that `work` takes. */
  scoped<T>(work: () => T): T {
    const top = this.#top;
    try {
      return work();
    } finally {
      this.#top = top;
    }
  }

  /** C [m × n] += A [m × k] · B [k × n]. */
  multiply(c: Float32Array, a: Float32Array, b: Float32Array, m: number, n: number, k: number): void {
    this.gemm(a.byteOffset, 4 * k, 4, b.byteOffset, 4 * n, c.byteOffset, 4 * n, m, n, k);
  }

  /** C [m × n] += Aᵀ · B, with A [k × m] and B [k × n]. */
  multiplyTransposed(
    c: Float32Array,
    a: Float32Array,
    b: Float32Array,
    m: number,
    n: number,
    k: number,
  ): void {
    this.gemm(a.byteOffset, 4, 4 * m, b.byteOffset, 4 * n, c.byteOffset, 4 * n, m, n, k);
  }
}

/** [rows × columns] → [columns × rows]. */
export function transpose(from: Float32Array, to: Float32Array, rows: number, columns: number): void {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) to[j * rows + i] = from[i * columns + j] ?? 0;
}
