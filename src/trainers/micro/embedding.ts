// Textual inversion: the vectors of one new word are trained, and nothing else.
import type { TrainJob } from '../../training/job.generated.ts';
import type { Part } from '../../training/parts.ts';
import type { MicroCheckpoint } from './checkpoint.ts';
import type { Network } from './network.ts';
import { Parameters } from './parameters.ts';
import { metadataOf, writeResult } from './result.ts';
import { TEXT } from './topology.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

type Settings = NonNullable<TrainJob['embedding']>;

/** The tensor's name in files of the WebUI's and of kohya's. */
const NAME = 'emb_params';

export class Embedding implements Network {
  readonly parameters: Parameters;
  readonly gradient: Parameters;
  /** Where the vectors began, and what the model reads. */
  readonly #start: Float32Array;
  readonly #used: Float32Array;

  constructor({ init, vectors, text }: Settings, base: MicroCheckpoint, weights: Weights) {
    const { memory } = weights;
    const table = weights.get(`${TEXT}embeddings.token_embedding.weight`);
    const width = table.columns;
    const tokens = createVocabulary(base.config.vocabulary).encode(text);
    const rowOf = (token: number): Float32Array => table.value.subarray(token * width, (token + 1) * width);
    const start = new Float32Array(vectors * width);
    for (let vector = 0; vector < vectors && tokens.length > 0; vector++) {
      // As the WebUI spreads the tokens of a text over more vectors, or fewer, than it has.
      const own = tokens[Math.floor((vector * tokens.length) / vectors)] ?? 0;
      const among = init === 'mean' ? tokens : [own];
      for (const token of among)
        for (const [c, value] of rowOf(token).entries())
          start[vector * width + c] = (start[vector * width + c] ?? 0) + value / among.length;
    }
    const specs = [{ name: NAME, shape: [vectors, width], start: 'embedding' as const }];
    this.parameters = new Parameters(specs, start.slice());
    this.gradient = new Parameters(specs, memory.zeros(start.length));
    this.#start = start;
    this.#used = memory.copy(start);
    table.more = { value: this.#used, grad: this.gradient.values };
  }

  partOf(): Part {
    return 'text_encoder';
  }

  /** Between the words that it began with and what it has learned. */
  apply(strength: number): void {
    const { values } = this.parameters;
    for (let i = 0; i < values.length; i++) {
      const start = this.#start[i] ?? 0;
      this.#used[i] = strength === 1 ? (values[i] ?? 0) : start + strength * ((values[i] ?? 0) - start);
    }
  }

  async save(path: string, job: TrainJob, step: number): Promise<void> {
    const tensors = this.parameters.specs.map(({ name, shape }) => ({ name, dtype: 'F32' as const, shape }));
    const { name = '', text = '' } = job.embedding ?? {};
    const own = { 'sdbuild.embedding.name': name, 'sdbuild.embedding.text': text };
    const metadata = { ...metadataOf(job, step, 'textual-inversion'), ...own };
    await writeResult(path, metadata, tensors, () => this.parameters.values);
  }
}
