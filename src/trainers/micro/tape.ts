import type { Memory } from './memory.ts';

/** Numbers with a shape, channels last. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
  /** Where the loss's gradient adds up; undefined where nothing that is trained lies before it. */
  readonly grad: Float32Array | undefined;
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/**
 * What one forward pass did, so that it can be gone through backwards: each layer leaves a function that passes its
 * output's gradient on to its inputs. Everything lies in `memory` until its scope ends.
 */
export class Tape {
  readonly memory: Memory;
  /** Whether gradients are wanted at all. */
  readonly learns: boolean;
  readonly #back: (() => void)[] = [];

  constructor(memory: Memory, learns: boolean) {
    this.memory = memory;
    this.learns = learns;
  }

  /** Values that nothing trained lies before. */
  input(values: ArrayLike<number>, shape: readonly number[]): Tensor {
    return { shape, data: this.memory.copy(values), grad: undefined };
  }

  /** A layer's output, still to be filled; `learns`: something trained lies before it. */
  output(shape: readonly number[], learns: boolean): Tensor {
    const size = sizeOf(shape);
    const data = this.memory.array(size);
    return { shape, data, grad: learns && this.learns ? this.memory.zeros(size) : undefined };
  }

  /** Has `back` run on the way back, with the gradient of the layer's output. */
  passBack({ grad }: Tensor, back: (grad: Float32Array) => void): void {
    if (grad !== undefined) this.#back.push(() => this.memory.scoped(() => back(grad)));
  }

  /** From the gradients put into the last outputs to everything before them. */
  backward(): void {
    for (const back of this.#back.reverse()) back();
  }
}

/** The same numbers in another shape. */
export const reshaped = ({ data, grad }: Tensor, shape: readonly number[]): Tensor => ({ shape, data, grad });
