import type { Checks } from './checks.ts';
import { checkpointNamed, vaeNamed } from './models.ts';
import { below } from './pointer.ts';
import type { Merge, Model, Training } from './project.ts';
import type { Merge as Entry } from './recipe.generated.ts';

/**
 * One entry of `merge`, or `undefined` where a name it needs leads nowhere. `trainings` holds those that could
 * be resolved, `trainingNames` all that the recipe has.
 */
export function resolveMerge(
  name: string,
  entry: Entry,
  known: {
    readonly models: readonly Model[];
    readonly trainings: readonly Training[];
    readonly trainingNames: readonly string[];
  },
  checks: Checks,
): Merge | undefined {
  const pointer = below('/merge', name);
  const a = checkpointNamed(entry.models.a, known.models, below(pointer, 'models', 'a'), checks);
  const b =
    entry.models.b === undefined
      ? undefined
      : checkpointNamed(entry.models.b, known.models, below(pointer, 'models', 'b'), checks);
  const share = entry.blocks ?? entry.alpha;
  if (entry.models.b !== undefined && share === undefined)
    checks.contradiction(
      'nothing says how much of `b` goes in',
      checks.locate(below(pointer, 'models', 'b')),
      'write `alpha:` for every block, or `blocks:` for each',
    );
  if (entry.models.b === undefined && share !== undefined)
    checks.contradiction(
      'there is no model `b` to take a share of',
      checks.locate(below(pointer, entry.blocks === undefined ? 'alpha' : 'blocks')),
      'add `b` to `models`, or remove this',
    );
  const loras = Object.entries(entry.loras).flatMap(([trained, strength]) => {
    const names = known.trainingNames.map(one => ({ name: one }));
    checks.named('training', trained, names, below(pointer, 'loras', trained), 'key');
    const training = known.trainings.find(one => one.name === trained);
    if (training !== undefined && training.method !== 'lora')
      checks.contradiction(
        `\`${trained}\` trains no LoRA, and nothing else can be baked in`,
        checks.locate(below(pointer, 'loras', trained), 'key'),
        `its method is ${training.method}`,
      );
    return training === undefined ? [] : [{ training, strength }];
  });
  const vae =
    entry.vae === undefined ? undefined : vaeNamed(entry.vae, known.models, below(pointer, 'vae'), checks);
  if (a === undefined) return undefined;
  return {
    name,
    method: entry.method,
    a,
    mix: b === undefined || share === undefined ? undefined : { b, share },
    loras,
    vae,
    dtype: entry.dtype,
    where: checks.locate(pointer, 'key'),
  };
}
