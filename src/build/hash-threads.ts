import type * as crypto from 'node:crypto';
import type * as fs from 'node:fs';
import { availableParallelism } from 'node:os';
import type { MessagePort } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';
import { nodeDisk } from './node-disk.ts';
import type { Digest } from './step.ts';

/** A file below this size is hashed here before a thread has been told of it. */
const SMALL = 1 << 16;

type Answer = { readonly digest: Digest } | { readonly error: Error };

/**
 * Hashes many files as fast as the disk gives them: sha256 is 0.6–1.2 GB a second and core, and Node computes it in
 * the thread that asks. Give it as many files at once as it has `threads`, and end it.
 */
export class HashThreads {
  readonly threads: number;
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];

  constructor(threads = Math.min(8, availableParallelism())) {
    this.threads = threads;
  }

  /** As `Disk.hash`. */
  readonly hash = async (path: string, size: number): Promise<Digest | null> => {
    if (size < SMALL) return nodeDisk.hash(path, size);
    const worker = this.#idle.pop() ?? this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    worker.once('message', resolve).once('error', reject);
    worker.postMessage(path);
    try {
      const answer = await promise;
      this.#idle.push(worker);
      if ('digest' in answer) return answer.digest;
      // Whatever it is, the one place that knows what errors of reading mean says so.
      return nodeDisk.hash(path, size);
    } finally {
      worker.removeAllListeners('message').removeAllListeners('error');
    }
  };

  async end(): Promise<void> {
    await Promise.all(this.#all.map(worker => worker.terminate()));
  }

  #start(): Worker {
    const source = `(${hashFiles.toString()})(require('node:fs'), require('node:crypto'), require('node:worker_threads').parentPort)`;
    const worker = new Worker(source, { eval: true, execArgv: [] });
    this.#all.push(worker);
    return worker;
  }
}

/** What a thread does; from source text, so it uses nothing but its arguments. */
function hashFiles(
  { openSync, readSync, closeSync }: typeof fs,
  { createHash }: typeof crypto,
  port: MessagePort,
): void {
  const buffer = Buffer.allocUnsafe(1 << 20);
  port.on('message', (path: string) => {
    try {
      const file = openSync(path, 'r');
      try {
        const sum = createHash('sha256');
        for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
          sum.update(buffer.subarray(0, read));
        port.postMessage({ digest: sum.digest('hex') });
      } finally {
        closeSync(file);
      }
    } catch (error) {
      port.postMessage({ error });
    }
  });
}
