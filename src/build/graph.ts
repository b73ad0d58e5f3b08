import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { type Groups, namesOf, Table } from './items.ts';
import type { Step } from './step.ts';

/** Steps that are known to fit together; in `steps` each comes after those it reads. */
export interface Graph {
  readonly steps: ReadonlyMap<string, Step>;
  /** The steps that each step reads. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
  /** The steps that read each step. */
  readonly dependents: ReadonlyMap<string, readonly string[]>;
  /** Where each item stands in its step. */
  readonly positions: ReadonlyMap<string, Positions>;
}

/** Where each item stands, by name. */
type Positions = ReadonlyMap<string, number>;

/** Most map steps have an item a picture: one index serves them all. */
const shared = (
  names: readonly string[],
  known: ReadonlyMap<Positions, readonly string[]>,
): Positions | undefined => {
  for (const [positions, others] of known)
    if (
      others === names ||
      (others.length === names.length && names.every((name, at) => name === others[at]))
    )
      return positions;
  return undefined;
};

const numbered = (id: string, names: readonly string[], faults: Diagnostic[]): Positions => {
  const positions = new Map<string, number>();
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? '';
    if (positions.has(name)) faults.push(error('SDB206', `step \`${id}\` has two items named \`${name}\``));
    positions.set(name, index);
  }
  return positions;
};

const error = (code: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
});

/**
 * Indexes steps by id. Fails with every fault there is: unusable ids, an id or item name used twice, a step or
 * item that is read but not there, a cycle.
 */
export const createGraph = (steps: readonly Step[]): Result<Graph> => {
  const faults: Diagnostic[] = [];
  const byId = new Map<string, Step>();
  const positions = new Map<string, Positions>();
  const namesBy = new Map<Positions, readonly string[]>();
  for (const step of steps) {
    if (!/^[^/\\~\0]+(\/[^/\\~\0]+)*$/.test(step.id))
      faults.push(
        error(
          'SDB208',
          `\`${step.id}\` cannot be the id of a step`,
          'use names joined by `/`, without `~` and `\\`',
        ),
      );
    if (byId.has(step.id)) faults.push(error('SDB201', `two steps have the id \`${step.id}\``));
    byId.set(step.id, step);
    const names = namesOf(step.items);
    const mine = shared(names, namesBy) ?? numbered(step.id, names, faults);
    positions.set(step.id, mine);
    namesBy.set(mine, names);
  }

  const reads = new Map<string, string[]>();
  const looked = new Map<Groups, Positions>();
  const dependents = new Map<string, string[]>([...byId.keys()].map(id => [id, []]));
  for (const step of byId.values()) {
    const from = new Set<string>();
    const unknown = new Set<string>();
    const mine = positions.get(step.id);
    const check = (read: string, item: string | undefined, readers: Iterable<string>): void => {
      const there = positions.get(read);
      if (there === undefined) unknown.add(read);
      else from.add(read);
      if (there === undefined || item === undefined || there.has(item)) return;
      for (const name of readers)
        faults.push(
          error(
            'SDB203',
            `item \`${name}\` of \`${step.id}\` reads item \`${item}\` of \`${read}\`, which it does not have`,
          ),
        );
    };
    const { items } = step;
    if (items instanceof Table)
      for (const input of items.inputs) {
        if ('step' in input) check(input.step, input.item, items.names);
        if ('several' in input) {
          check(input.several, undefined, []);
          // Steps share the groups that they read: each is looked at once.
          const there = positions.get(input.several);
          if (there !== undefined && looked.get(input.items) === there) continue;
          if (there !== undefined) looked.set(input.items, there);
          input.items.forEach((group, at) => {
            for (const name of group) check(input.several, name, [items.names[at] ?? '']);
          });
        }
        if (!('each' in input)) continue;
        check(input.each, undefined, []);
        if (input.items === undefined && positions.get(input.each) === mine) continue;
        for (const [at, name] of items.names.entries())
          check(input.each, input.items === undefined ? name : (input.items[at] ?? undefined), [name]);
      }
    else
      for (const { name, inputs } of items)
        for (const input of inputs) {
          if (!('step' in input)) continue;
          // Most read the item of the same name, of a step with the same names.
          const same = input.item === name && positions.get(input.step) === mine;
          check(input.step, same ? undefined : input.item, [name]);
        }
    for (const id of unknown)
      faults.push(error('SDB202', `step \`${step.id}\` reads \`${id}\`, which is not a step`));
    reads.set(step.id, [...from]);
    for (const id of from) dependents.get(id)?.push(step.id);
  }

  const order = new Map<string, Step>();
  const path: string[] = [];
  const visit = (step: Step): void => {
    if (order.has(step.id)) return;
    const start = path.indexOf(step.id);
    if (start >= 0) {
      const cycle = [...path.slice(start), step.id].map(id => `\`${id}\``).join(' → ');
      faults.push(error('SDB204', `cycle: ${cycle}`, 'a step cannot read what is made from its own outputs'));
      return;
    }
    path.push(step.id);
    for (const id of reads.get(step.id) ?? []) {
      const next = byId.get(id);
      if (next !== undefined) visit(next);
    }
    path.pop();
    order.set(step.id, step);
  };
  for (const step of byId.values()) visit(step);

  return faults.length > 0 ? fail(...faults) : ok({ steps: order, reads, dependents, positions });
};

/**
 * The steps that the wanted targets need, each after those it reads; when `targets` is left out, all that are not aside. A
 * target is named as people do (`datasets/aki`), by the id of one step, or without its `[…]`, which means all that have one.
 */
export const stepsFor = (graph: Graph, targets?: readonly string[]): Result<readonly Step[]> => {
  const all = [...graph.steps.values()];
  if (targets === undefined) return ok(all.filter(({ aside }) => aside !== true));
  const faults: Diagnostic[] = [];
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const read of graph.reads.get(id) ?? []) need(read);
  };
  for (const target of targets) {
    const wanted = all.filter(
      step => step.target === target || step.id === target || step.target.startsWith(`${target}[`),
    );
    if (wanted.length === 0) {
      const names = [...new Set(all.map(step => step.target))];
      const near = nearest(target, [...names, ...all.map(step => step.id)]);
      const hint =
        near === undefined ? `targets here: ${names.slice(0, 8).join(', ')}` : `did you mean \`${near}\`?`;
      faults.push(error('SDB205', `there is no target \`${target}\``, names.length > 0 ? hint : undefined));
    }
    for (const step of wanted) need(step.id);
  }
  return faults.length > 0 ? fail(...faults) : ok(all.filter(step => needed.has(step.id)));
};
