import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { fault } from './fault.ts';
import { child, type MapTree, type ScalarTree, type Tree } from './tree.ts';

const REFERENCE = /\$?\$\{([^{}]*)\}/g;
const WHOLE = /^\$\{([^{}]*)\}$/;

/**
 * Puts the values of `vars` where `${name}` stands. A value that is nothing but `${name}` keeps the variable's
 * type; `$${name}` stands for the text `${name}`. Keys are left alone, and variables do not refer to variables.
 */
export function substitute(root: MapTree): {
  readonly tree: MapTree;
  readonly faults: readonly Diagnostic[];
} {
  const vars = child(root, 'vars');
  const names = vars?.kind === 'map' ? [...vars.entries.keys()] : [];
  const faults: Diagnostic[] = [];

  const variable = (name: string, at: ScalarTree): ScalarTree | undefined => {
    const value = child(vars, name);
    if (value?.kind === 'scalar') return value;
    faults.push(
      fault('SDB008', `unknown variable \`${name}\``, at.where, {
        hint:
          suggestion(name, names) ?? `add it under \`vars\`, or write \`$\${${name}}\` for the plain text`,
      }),
    );
    return undefined;
  };
  const inScalar = (tree: ScalarTree): ScalarTree => {
    if (typeof tree.value !== 'string' || !tree.value.includes('${')) return tree;
    const name = WHOLE.exec(tree.value)?.[1];
    const whole = name === undefined ? undefined : variable(name, tree);
    if (whole !== undefined)
      return {
        ...tree,
        value: whole.value,
        origin: { message: `\`${name}\` is set here`, location: whole.where },
      };
    if (name !== undefined) return tree;
    const value = tree.value.replace(REFERENCE, (text, name: string) =>
      text.startsWith('$$') ? text.slice(1) : String(variable(name, tree)?.value ?? text),
    );
    return { ...tree, value };
  };
  const inTree = (tree: Tree): Tree => {
    if (tree.kind === 'scalar') return inScalar(tree);
    if (tree.kind === 'list') return { ...tree, items: tree.items.map(inTree) };
    return inMap(tree, inTree);
  };
  const inMap = (tree: MapTree, change: (value: Tree, key: string) => Tree): MapTree => ({
    ...tree,
    entries: new Map(
      [...tree.entries].map(([key, entry]) => [key, { ...entry, value: change(entry.value, key) }]),
    ),
  });

  for (const { value } of vars?.kind === 'map' ? vars.entries.values() : [])
    if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.includes('${'))
      faults.push(
        fault('SDB008', 'a variable cannot refer to another', value.where, { hint: 'write the value' }),
      );
  return { tree: inMap(root, (value, key) => (key === 'vars' ? value : inTree(value))), faults };
}
