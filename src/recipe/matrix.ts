// `matrix:` of a training or a merge: one entry for each combination, with a name that says which.
import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { fault } from './fault.ts';
import { child, type Entry, type MapTree, type Tree, withEntry } from './tree.ts';

/** Sections whose entries may have a matrix. */
const SECTIONS = ['train', 'merge'] as const;

/** More are a slip of the pen, and a week of the GPU. */
const MOST = 100;

/** What a value may be called in the name of a target, which is also that of a folder. */
const LABEL = /^[\w.+-]{1,40}$/;

/** One value of an axis. */
interface Point {
  readonly label: string;
  readonly value: Tree;
}

/** Points along one key of the entry, `clip_skip` or `network.rank`. */
interface Axis {
  readonly key: string;
  readonly where: Location;
  readonly points: readonly Point[];
}

/** The name without its combination: `aki-lora` of `aki-lora[rank=4,clip_skip=2]`. */
export const familyOf = (name: string): string => name.replace(/\[.*$/, '');

/** Names, and the families they are of: what a recipe may speak of. */
export const withFamilies = (names: readonly string[]): readonly { readonly name: string }[] =>
  [...new Set(names.flatMap(name => [name, familyOf(name)]))].map(name => ({ name }));

/** Puts in place of each entry with a matrix one entry a combination, the last axis changing fastest. */
export function unfold(root: MapTree): { readonly tree: MapTree; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  let tree = root;
  for (const section of SECTIONS) {
    const all = child(tree, section);
    if (all?.kind !== 'map') continue;
    const entries = [...all.entries].flatMap(([name, entry]): (readonly [string, Entry])[] => {
      const matrix = child(entry.value, 'matrix');
      if (entry.value.kind !== 'map' || matrix?.kind !== 'map') return [[name, entry]];
      const before = faults.length;
      const axes = axesOf(matrix, faults);
      if (faults.length > before) return [];
      const count = axes.reduce((product, { points }) => product * points.length, 1);
      if (count > MOST) {
        faults.push(
          fault('SDB013', `\`matrix\` makes ${count} combinations`, matrix.where, {
            hint: `at most ${MOST}: leave out an axis, or some of its values`,
          }),
        );
        return [];
      }
      return unfolded(name, entry, withEntry(entry.value, 'matrix', undefined), axes);
    });
    tree = withEntry(tree, section, { ...all, entries: new Map(entries) });
  }
  return { tree, faults };
}

function unfolded(
  name: string,
  { key }: Entry,
  plain: MapTree,
  axes: readonly Axis[],
): (readonly [string, Entry])[] {
  let made: readonly { readonly labels: readonly string[]; readonly tree: MapTree }[] = [
    { labels: [], tree: plain },
  ];
  for (const { key: axis, where, points } of axes) {
    const path = axis.split('.');
    made = made.flatMap(({ labels, tree }) =>
      points.map(({ label, value }) => ({
        labels: [...labels, `${path.at(-1)}=${label}`],
        tree: withValue(tree, path, where, value),
      })),
    );
  }
  return made.map(({ labels, tree }) => [
    labels.length === 0 ? name : `${name}[${labels.join(',')}]`,
    { key, value: tree },
  ]);
}

/** The map with a value at a path of keys, as if it had been written there. */
function withValue(
  map: MapTree,
  [name = '', ...rest]: readonly string[],
  key: Location,
  value: Tree,
): MapTree {
  const below = child(map, name);
  const inner: MapTree = below?.kind === 'map' ? below : { kind: 'map', entries: new Map(), where: key };
  const entry = { key, value: rest.length === 0 ? value : withValue(inner, rest, key, value) };
  return { ...map, entries: new Map([...map.entries, [name, entry]]) };
}

function axesOf(matrix: MapTree, faults: Diagnostic[]): readonly Axis[] {
  return [...matrix.entries].map(([key, entry]): Axis => {
    const points = pointsOf(entry.value);
    if (points.length === 0)
      faults.push(
        fault('SDB011', `\`${key}\` of a matrix must be a list of values`, entry.key, {
          hint: `e.g. \`${key}: [1, 2]\`, or \`${key}: {low: …, high: …}\` to give each a name`,
        }),
      );
    const seen = new Set<string>();
    for (const { label, value } of points) {
      if (!LABEL.test(label))
        faults.push(
          fault('SDB013', `\`${label}\` cannot stand in the name of a target`, value.where, {
            hint: `give each value a name: \`${key}: {low: …, high: …}\``,
          }),
        );
      if (seen.has(label)) faults.push(fault('SDB024', `\`${label}\` stands twice in the axis`, value.where));
      seen.add(label);
    }
    return { key, where: entry.key, points };
  });
}

/** None where there is no list of them. */
function pointsOf(values: Tree): readonly Point[] {
  if (values.kind === 'map') return [...values.entries].map(([label, { value }]) => ({ label, value }));
  if (values.kind !== 'list') return [];
  return values.items.map(value => ({
    label: value.kind === 'scalar' ? String(value.value) : '…',
    value,
  }));
}
