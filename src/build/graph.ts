import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
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
const shared = ({ items }: Step, known: Iterable<Positions>): Positions | undefined => {
  for (const positions of known) {
    if (positions.size !== items.length) continue;
    let index = 0;
    for (const name of positions.keys()) {
      if (items[index]?.name !== name) break;
      index++;
    }
    if (index === items.length) return positions;
  }
  return undefined;
};

const numbered = ({ id, items }: Step, faults: Diagnostic[]): Positions => {
  const positions = new Map<string, number>();
  for (const [index, { name }] of items.entries()) {
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
    positions.set(step.id, shared(step, positions.values()) ?? numbered(step, faults));
  }

  const reads = new Map<string, string[]>();
  const dependents = new Map<string, string[]>([...byId.keys()].map(id => [id, []]));
  for (const step of byId.values()) {
    const from = new Set<string>();
    const unknown = new Set<string>();
    const mine = positions.get(step.id);
    for (const item of step.items)
      for (const input of item.inputs) {
        if (!('step' in input)) continue;
        const there = positions.get(input.step);
        if (there !== undefined) from.add(input.step);
        // Most read the item of the same name, of a step with the same names.
        if (there === mine && input.item === item.name) continue;
        if (there === undefined) unknown.add(input.step);
        else if (input.item !== undefined && !there.has(input.item))
          faults.push(
            error(
              'SDB203',
              `item \`${item.name}\` of \`${step.id}\` reads item \`${input.item}\` of \`${input.step}\`, which it does not have`,
            ),
          );
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
