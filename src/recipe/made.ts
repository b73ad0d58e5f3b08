// Checkpoints that the recipe itself makes: by merging, or by training a whole model. Others may begin from them.
import type { Checks } from './checks.ts';
import { fault } from './fault.ts';
import { below } from './pointer.ts';
import type { Checkpoint, Model } from './project.ts';
import type { Recipe } from './recipe.generated.ts';

/** Methods whose result is a checkpoint. */
const WHOLE: ReadonlySet<string> = new Set(['dreambooth', 'fine-tune']);

/** One model that another is made from: the name of its target, and where the recipe says so. */
interface Source {
  readonly name: string;
  readonly pointer: string;
  readonly part: 'value' | 'key';
}

type Sources = ReadonlyMap<string, readonly Source[]>;

/**
 * The results of merges, and of trainings of a whole model, by the names of their targets. That a model is made from
 * itself, or from what is no checkpoint, is a fault.
 */
export function madeCheckpoints(
  recipe: Recipe,
  models: readonly Model[],
  checks: Checks,
): readonly Checkpoint[] {
  const sources = sourcesOf(recipe);
  const trainedAs = (target: string): Recipe['train'][string] | undefined =>
    target.startsWith('train/') ? recipe.train[nameOf(target)] : undefined;
  findCircles(sources, checks);
  const mistaken = new Set<string>();
  for (const { name, pointer, part } of [...sources.values()].flat()) {
    const { method } = trainedAs(name) ?? {};
    if (part === 'key' || method === undefined || WHOLE.has(method)) continue;
    mistaken.add(name);
    checks.faults.push(
      fault('SDB021', `\`${name}\` makes no checkpoint: its method is ${method}`, checks.locate(pointer), {
        hint:
          method === 'lora' ? 'bake it into a model under `merge`, and write `merge/NAME` here' : undefined,
      }),
    );
  }
  return [...sources.keys()].flatMap((target): readonly Checkpoint[] => {
    const section = target.slice(0, target.indexOf('/'));
    const trained = trainedAs(target);
    if (trained !== undefined && !WHOLE.has(trained.method) && !mistaken.has(target)) return [];
    const way = wayFrom(target, sources);
    const root = models.find(({ name }) => name === way.at(-1));
    const isRooted = root?.sort === 'checkpoint';
    const clipSkip = way.map(name => trainedAs(name)?.clip_skip).find(skip => skip !== undefined);
    return [
      {
        sort: 'checkpoint',
        name: target,
        path: `build/${target}${trained === undefined ? '' : `/${nameOf(target)}`}.safetensors`,
        clipSkip: clipSkip ?? (isRooted ? root.clipSkip : 1),
        besideVae: undefined,
        // Without one the recipe has a fault.
        ...(isRooted && { made: { target, root } }),
        where: checks.locate(below(`/${section}`, nameOf(target)), 'key'),
      },
    ];
  });
}

/** The models that are changed one after another to make this one, back to what the recipe does not make. */
function wayFrom(target: string, sources: Sources): readonly string[] {
  const way: string[] = [];
  let name: string | undefined = target;
  while (name !== undefined && !way.includes(name)) {
    way.push(name);
    name = sources.get(name)?.[0]?.name;
  }
  return way;
}

const nameOf = (target: string): string => target.slice(target.indexOf('/') + 1);

/** What each training and merge is made from; the first is the model that is changed. */
function sourcesOf({ train, merge }: Recipe): Sources {
  const sources = new Map<string, readonly Source[]>();
  for (const [name, { base }] of Object.entries(train))
    sources.set(`train/${name}`, [{ name: base, pointer: below('/train', name, 'base'), part: 'value' }]);
  for (const [name, { models, loras }] of Object.entries(merge)) {
    const pointer = below('/merge', name);
    const mixed = (['a', 'b'] as const).flatMap((key): readonly Source[] => {
      const model = models[key];
      return model === undefined
        ? []
        : [{ name: model, pointer: below(pointer, 'models', key), part: 'value' }];
    });
    const baked = Object.keys(loras).map(
      (lora): Source => ({ name: `train/${lora}`, pointer: below(pointer, 'loras', lora), part: 'key' }),
    );
    sources.set(`merge/${name}`, [...mixed, ...baked]);
  }
  return sources;
}

/** Each circle is told once, at the place in the recipe that closes it. */
function findCircles(sources: Sources, checks: Checks): void {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (target: string): void => {
    if (done.has(target)) return;
    path.push(target);
    for (const { name, pointer, part } of sources.get(target) ?? []) {
      const start = path.indexOf(name);
      if (start < 0) visit(name);
      else
        checks.faults.push(
          fault(
            'SDB026',
            `cycle: ${[...path.slice(start), name].join(' → ')}`,
            checks.locate(pointer, part),
            { hint: 'no model can be made from itself: name another here' },
          ),
        );
    }
    path.pop();
    done.add(target);
  };
  for (const target of sources.keys()) visit(target);
}
