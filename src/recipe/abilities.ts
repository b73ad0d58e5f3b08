// What a recipe asks of a trainer that the trainer cannot do: said when the recipe is read, and not after an hour.
import type { Checks } from './checks.ts';
import { below } from './pointer.ts';
import type { Train as Entry } from './recipe.generated.ts';

/** Settings that the small built-in model has no use for, and how each is found in an entry. */
const NOT_OF_MICRO: readonly (readonly [path: readonly string[], asked: (entry: Entry) => boolean])[] = [
  [['optimizer', 'name'], ({ optimizer }) => optimizer.name !== 'adamw'],
  [['network', 'dora'], ({ network }) => network.dora === true],
  [['noise'], ({ noise }) => noise !== undefined],
  [['compute'], ({ compute }) => compute !== undefined],
  [['ema'], ({ ema }) => ema !== undefined],
  [['prediction'], ({ prediction }) => prediction !== undefined],
];

export function checkAbilities(entry: Entry, pointer: string, checks: Checks): void {
  const { trainer, compute, noise } = entry;
  if (trainer === 'micro')
    for (const [path, asked] of NOT_OF_MICRO)
      if (asked(entry))
        checks.contradiction(
          `the trainer micro has no \`${path.join('.')}\``,
          checks.locate(below(pointer, ...path), 'key'),
          'leave it out, or write `trainer: diffusers`',
        );
  if (compute?.device === 'cpu' && compute.precision === 'fp16')
    checks.contradiction(
      'a CPU cannot train in fp16',
      checks.locate(below(pointer, 'compute', 'precision')),
      'write `bf16` or `fp32`',
    );
  const [from = 0, to = 1] = noise?.timesteps ?? [];
  if (from >= to)
    checks.contradiction(
      `there is no noise level from ${from} up to ${to}`,
      checks.locate(below(pointer, 'noise', 'timesteps')),
      'write the lower one first, e.g. `[0, 1000]`',
    );
}
