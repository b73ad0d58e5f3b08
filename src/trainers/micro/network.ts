// What a training trains, by its method.
import type { TrainJob } from '../../training/job.generated.ts';
import type { Part } from '../../training/parts.ts';
import type { MicroCheckpoint } from './checkpoint.ts';
import { Embedding } from './embedding.ts';
import { FineTune } from './fine-tune.ts';
import { Hypernetwork } from './hypernetwork.ts';
import { Lora, startLora } from './lora.ts';
import { loraModules } from './lora-modules.ts';
import type { Condition } from './model.ts';
import type { Parameters } from './parameters.ts';
import { random } from './random.ts';
import type { Weights } from './weights.ts';

const STREAM_INIT = 0x101a;

/** Trained values at work in a model; gradients of its layers add up where they belong. */
export interface Network {
  readonly parameters: Parameters;
  /** Laid out like the parameters. */
  readonly gradient: Parameters;
  /** Whose learning rate a parameter has. */
  readonly partOf: (name: string) => Part;
  /** Has the model behave as the present parameters say; 0 is the base model, 1 the whole change. */
  readonly apply: (strength: number) => void;
  /** What the network makes of the encoded prompts, where that is what it changes. */
  readonly condition?: Condition;
  /** Writes the result in the form that the community's programs read. */
  readonly save: (path: string, job: TrainJob, step: number) => Promise<void>;
}

/** What the job's method trains, as it is before the first step, put to work in `weights`. */
export function createNetwork(job: TrainJob, base: MicroCheckpoint, weights: Weights): Network {
  const draw = random(job.seed, STREAM_INIT);
  switch (job.method) {
    case 'lora': {
      const modules = loraModules(needed(job.network), base.denoiser.specs);
      return new Lora(modules, weights, startLora(modules, draw));
    }
    case 'textual-inversion':
      return new Embedding(needed(job.embedding), base, weights);
    case 'hypernetwork':
      return new Hypernetwork(needed(job.hypernetwork), base.config, weights, draw);
    case 'dreambooth':
    case 'fine-tune':
      return new FineTune(base, weights);
  }
}

function needed<T>(settings: T | undefined): T {
  if (settings === undefined) throw new Error('the job lacks the settings of its method');
  return settings;
}
