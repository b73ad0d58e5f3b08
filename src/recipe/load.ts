import { fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { readMerged } from './extends.ts';
import { inOrder } from './fault.ts';
import { pathOf, projectFiles, type RecipeFiles } from './files.ts';
import { unfold } from './matrix.ts';
import type { Recipe } from './recipe.generated.ts';
import { child, type MapTree, mapEntries, overlay, withEntry } from './tree.ts';
import { validate } from './validate.ts';
import { substitute } from './vars.ts';
import { whereKey, whereText, whereValue } from './where.ts';

/** A recipe that keeps the grammar: merged with what it extends, its defaults filled in. */
export interface LoadedRecipe {
  /** Absolute path of the project folder. */
  readonly project: string;
  /** The recipe's own file, relative to the project. */
  readonly file: string;
  /** Every file that was read, the recipe's own first: relative to the project, presets absolute. */
  readonly files: readonly string[];
  readonly recipe: Recipe;
  /**
   * Where the value at a JSON pointer was written (`/train/aki-lora/base`), in whichever file that was; for a
   * value that fills several lines, and with `'key'`, where its key stands; with `'text'`, without quotes.
   */
  readonly locate: (pointer: string, part?: Part) => Location;
}

type Part = 'value' | 'key' | 'text';

const WHERE = { value: whereValue, key: whereKey, text: whereText } as const;

export interface LoadOptions {
  /** Absolute path of the project folder. */
  readonly project: string;
  /** Relative to the project; `sdbuild.yaml` when absent. */
  readonly file?: string;
  readonly files?: RecipeFiles;
}

/**
 * Reads `sdbuild.yaml` and what it extends, lays `defaults` under the entries, puts in the variables, unfolds every
 * `matrix` and checks the grammar. Every fault found is in the result, each pointing into the file it stands in.
 */
export async function loadRecipe(options: LoadOptions): Promise<Result<LoadedRecipe>> {
  const { project, file = 'sdbuild.yaml', files = projectFiles(project) } = options;
  const merged = readMerged(file, files);
  if (!merged.ok) return fail(...inOrder(merged.diagnostics));
  const substituted = substitute(withDefaults(merged.value.tree));
  const { tree, faults: misshapen } = unfold(substituted.tree);
  const faults = [...substituted.faults, ...misshapen];
  const checked = await validate(tree);
  if (!checked.ok || faults.length > 0) {
    const unset = new Set(faults.map(({ location }) => location));
    const others = checked.diagnostics.filter(({ location }) => !unset.has(location));
    return fail(...inOrder([...faults, ...others]));
  }
  return ok({
    project,
    file,
    files: merged.value.files.map(pathOf),
    recipe: checked.value,
    locate: (pointer, part = 'value') => WHERE[part](tree, pointer),
  });
}

/** Lays `defaults.dataset` under every dataset, and so on. */
function withDefaults(root: MapTree): MapTree {
  const defaults = child(root, 'defaults');
  let tree = root;
  for (const [section, name] of [
    ['datasets', 'dataset'],
    ['train', 'train'],
    ['merge', 'merge'],
  ] as const) {
    const entries = child(root, section);
    if (entries !== undefined)
      tree = withEntry(
        tree,
        section,
        mapEntries(entries, entry => overlay(child(defaults, name), entry)),
      );
  }
  return tree;
}
