// Two workers halve each batch, since jax-js computes on one thread. Always two, whatever the machine: the sum
// of the halves is the same number everywhere.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Batch, createGradient, type Gradient, type Trainee } from './gradient.ts';
import { startEngine } from './ops.ts';

const SHARDS = 2;

export interface Shards {
  /** Gradient of the mean loss over the whole batch. */
  readonly gradient: (trained: Float32Array<ArrayBuffer>, batch: Batch) => Promise<Gradient>;
  readonly close: () => Promise<void>;
}

interface Request {
  readonly trained: Float32Array<ArrayBuffer>;
  readonly batch: Batch;
}

/** Samples [from, to) of a batch. */
function slice(batch: Batch, from: number, to: number): Batch {
  const each = batch.noised.length / batch.timesteps.length;
  return {
    height: batch.height,
    width: batch.width,
    noised: batch.noised.slice(from * each, to * each),
    noise: batch.noise.slice(from * each, to * each),
    timesteps: batch.timesteps.slice(from, to),
    tokens: batch.tokens.slice(from, to),
  };
}

function ask(worker: Worker, request: Request): Promise<Gradient> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (gradient: Gradient): void => {
      settle();
      resolve(gradient);
    };
    const onError = (error: Error): void => {
      settle();
      reject(error);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(request);
  });
}

/** Starts the workers; each compiles for itself. */
export function createShards(trainee: Trainee): Shards {
  const workers = Array.from(
    { length: SHARDS },
    () => new Worker(new URL(import.meta.url), { workerData: trainee }),
  );
  return {
    gradient: async (trained, batch) => {
      const total = batch.timesteps.length;
      const bounds = workers.map(
        (_, i) => [Math.floor((i * total) / SHARDS), Math.floor(((i + 1) * total) / SHARDS)] as const,
      );
      const parts = await Promise.all(
        workers.map((worker, i) => {
          const [from, to] = bounds[i] ?? [0, 0];
          return from === to ? null : ask(worker, { trained, batch: slice(batch, from, to) });
        }),
      );
      const losses = new Float32Array(total);
      const values = new Float32Array(trained.length);
      for (const [i, part] of parts.entries()) {
        if (part === null) continue;
        losses.set(part.losses, bounds[i]?.[0] ?? 0);
        const share = part.losses.length / total;
        for (let k = 0; k < values.length; k++) values[k] = (values[k] ?? 0) + share * (part.values[k] ?? 0);
      }
      return { losses, values };
    },
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()));
    },
  };
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  await startEngine();
  const gradient = createGradient(workerData as Trainee);
  port.on('message', ({ trained, batch }: Request) => {
    const { losses, values } = gradient(trained, batch);
    port.postMessage({ losses, values }, [values.buffer]);
  });
}
