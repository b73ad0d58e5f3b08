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

/** Where the text of the value at a pointer begins and ends, within its quotes if it has any. */
export function whereText(root: Tree, pointer: string): Location {
  const { tree } = spotAt(root, pointer);
  const text = tree.kind === 'scalar' ? tree.text : undefined;
  return text === undefined || text.start?.line !== text.end?.line ? whereValue(root, pointer) : text;
}
