// Names that were never built: only the recipe can say whether there are such targets.
import type { IsKnown } from '../build/named.ts';
import type { CommandLine } from './options.ts';

/** Reads the recipe when it is first asked; one that is wrong knows no names. */
export function isInRecipe({ directory }: CommandLine): IsKnown {
  let ids: Promise<ReadonlySet<string>> | undefined;
  const load = async (): Promise<ReadonlySet<string>> => {
    const { loadProjectGraph } = await import('./project-graph.ts');
    const loaded = await loadProjectGraph(directory);
    if (!loaded.ok) return new Set();
    return new Set([...loaded.value.graph.steps.values()].flatMap(({ id, target }) => [id, target]));
  };
  return async name => {
    ids ??= load();
    return (await ids).has(name);
  };
}
