interface Waiting<T> {
  readonly one: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Gathers what comes within one turn of the event loop, so that many small writes become one. */
export class Batch<T> {
  readonly #write: (all: readonly T[]) => void;
  #waiting: Waiting<T>[] = [];

  /** What `write` throws, all that it was given meet with. */
  constructor(write: (all: readonly T[]) => void) {
    this.#write = write;
  }

  /** Resolves when it is written. */
  add(one: T): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      this.#waiting.push({ one, resolve, reject });
    });
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      this.#write(waiting.map(({ one }) => one));
      for (const { resolve } of waiting) resolve();
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}
