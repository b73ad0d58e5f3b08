import type { Location } from '../diagnostics/diagnostic.ts';
import { spotAt, type Tree } from './tree.ts';

/** Where the value at a pointer stands; its key for a value over several lines, which no caret can mark. */
export function whereValue(root: Tree, pointer: string): Location {
  const { tree, key } = spotAt(root, pointer);
  const { start, end } = tree.where;
  return start?.line === end?.line ? tree.where : (key ?? tree.where);
}

/** Where the key at a pointer stands; for an item of a list, the item. */
export function whereKey(root: Tree, pointer: string): Location {
  const { tree, key } = spotAt(root, pointer);
  return key ?? tree.where;
}
