// Stable Diffusion 1.x, 2.x and XL on PyTorch, in the environment that `sdbuild setup diffusers` makes.
import { join } from 'node:path';
import { PROGRAM, vocabularyPath } from '../packaged.ts';
import { problem } from '../problem.ts';
import type { Trainer } from '../trainer.ts';
import { environmentOf, requirementsDigest } from './environment.ts';

/** Of the Python package: another one is another result. */
const VERSION = '1';

export const diffusers = (): Trainer => ({
  name: 'diffusers',
  version: `${VERSION} ${requirementsDigest()}`,
  argv: job => {
    const { python, folder, isOwn } = environmentOf();
    // What Python makes of sources belongs beside what they run in, and not beside them.
    const bytecode = isOwn ? ['-B'] : ['-X', `pycache_prefix=${join(folder, 'bytecode')}`];
    return [python, ...bytecode, PROGRAM, '--vocabulary', vocabularyPath(), job];
  },
  resources: { gpu: 1 },
  missing: () =>
    environmentOf().isReady
      ? undefined
      : problem(
          'SDB444',
          'the trainer diffusers has no environment yet',
          'run `sdbuild setup diffusers` once',
        ),
});
