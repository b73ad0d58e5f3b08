import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../src/build/digest.ts';
import type { Step, StepInput, Task } from '../../src/build/step.ts';
import { VirtualRig } from './virtual-rig.ts';

/** An item: the source and the lower steps it reads, and what it may ask for, of which its text so far picks one. */
interface Item {
  readonly source: number;
  readonly reads: readonly Reference[];
  /** One round after another; every round picks by what all rounds before gave. */
  readonly asks: readonly (readonly Reference[])[];
}

/** An item of another step, or all of them. */
interface Reference {
  readonly node: number;
  readonly item: number | undefined;
}

interface Node {
  /** A coarse node makes the same of many texts. */
  readonly coarse: boolean;
  readonly resources: Readonly<Record<string, number>>;
  readonly items: readonly Item[];
}

type Edit =
  | { readonly type: 'edit'; readonly source: number; readonly text: string }
  | { readonly type: 'params'; readonly node: number; readonly value: number }
  | { readonly type: 'delete'; readonly output: number }
  | { readonly type: 'partial'; readonly node: number };

class Model {
  readonly nodes: readonly Node[];
  readonly sources = ['a', 'a', 'a'];
  readonly params: number[];

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes;
    this.params = nodes.map(() => 0);
  }

  /** The work of a node: text in, text out. */
  work(node: number, item: number, text: string): string {
    const digest = sha256(`${node} ${item} ${this.params[node]} ${text}`);
    return this.nodes[node]?.coarse ? `${Number.parseInt(digest.slice(0, 2), 16) % 2}` : digest.slice(0, 6);
  }

  /** What a clean build makes of an item, worked out without the engine. */
  expected(node: number, item: number): string {
    const { source, reads, asks } = this.nodes[node]?.items[item] ?? { source: 0, reads: [], asks: [] };
    let text = this.sources[source] ?? '';
    for (const reference of reads) text += this.#resolved(reference);
    for (const round of asks) {
      const picked = pick(round, text);
      if (picked !== undefined) text += this.#resolved(picked);
    }
    return this.work(node, item, text);
  }

  #resolved({ node, item }: Reference): string {
    if (item !== undefined) return this.expected(node, item);
    return (this.nodes[node]?.items ?? []).map((_, index) => this.expected(node, index)).join(',');
  }
}

const pick = (round: readonly Reference[], text: string): Reference | undefined =>
  round[Number.parseInt(sha256(text).slice(0, 4), 16) % (round.length + 1)];

const inputOf = ({ node, item }: Reference): StepInput => ({
  step: `n${node}`,
  ...(item !== undefined && { item: `i${item}` }),
});

/** `read` is told what an item was made of. */
const stepsOf = (
  model: Model,
  rig: VirtualRig,
  read: (name: string, text: string) => void,
): readonly Step[] =>
  model.nodes.map((node, at) => ({
    id: `n${at}`,
    target: `n${at}`,
    kind: { name: 'mix', version: 1 },
    params: model.params[at] ?? 0,
    resources: node.resources,
    items: node.items.map(({ source, reads }, index) => ({
      name: `i${index}`,
      inputs: [{ file: `s${source}.txt` }, ...reads.map(inputOf)],
    })),
    run: async task => {
      const item = Number(task.item.name.slice(1));
      let text = task.inputs.map(input => textOf(rig, input)).join('');
      for (const round of node.items[item]?.asks ?? []) {
        const picked = pick(round, text);
        if (picked !== undefined) text += textOf(rig, await task.need(inputOf(picked)));
        assert.deepEqual(Object.keys(task.assigned).sort(), Object.keys(node.resources).sort());
      }
      read(`n${at}/${task.item.name}`, `${model.params[at]} ${text}`);
      const made = Buffer.from(model.work(at, item, text));
      const path = `n${at}/${task.item.name}.txt`;
      return { ok: true, outputs: [{ role: 'text', path, content: { bytes: made } }], value: `${made}` };
    },
  }));

const textOf = (rig: VirtualRig, input: Task['inputs'][number]): string =>
  input.kind === 'file' ? (rig.read(input.path) ?? '') : input.results.map(({ value }) => value).join(',');

const reference = fc.record({ node: fc.nat(9), item: fc.nat(3) });
const graphs: fc.Arbitrary<readonly Node[]> = fc
  .array(
    fc.record({
      coarse: fc.boolean(),
      resources: fc.constantFrom({ cpu: 1 }, { gpu: 1 }, { cpu: 2, gpu: 1 }),
      items: fc.array(
        fc.record({
          source: fc.nat(2),
          reads: fc.array(reference, { maxLength: 1 }),
          asks: fc.array(fc.array(reference, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map(shapes =>
    shapes.map((shape, at) => {
      const lower = (references: readonly { node: number; item: number }[]): readonly Reference[] =>
        at === 0
          ? []
          : references.map(({ node, item }) => {
              const count = shapes[node % at]?.items.length ?? 1;
              const which = item % (count + 1);
              return { node: node % at, item: which < count ? which : undefined };
            });
      const items = shape.items.map(({ source, reads, asks }) => ({
        source,
        reads: lower(reads),
        asks: asks.map(lower),
      }));
      return { ...shape, items };
    }),
  );

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('edit' as const),
      source: fc.nat(2),
      text: fc.constantFrom('a', 'b', 'c'),
    }),
    fc.record({ type: fc.constant('params' as const), node: fc.nat(4), value: fc.nat(1) }),
    fc.record({ type: fc.constant('delete' as const), output: fc.nat(20) }),
    fc.record({ type: fc.constant('partial' as const), node: fc.nat(4) }),
  ),
  { minLength: 1, maxLength: 6 },
);

test('with items that ask for others a build equals a clean one, runs only what was planned, and nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, edits, async (nodes, changes) => {
      const rig = new VirtualRig();
      const model = new Model(nodes);
      for (const [index, text] of model.sources.entries()) rig.write(`s${index}.txt`, text);
      const made = new Set<string>();
      const steps = (): readonly Step[] =>
        stepsOf(model, rig, (name, text) => {
          assert.ok(!made.has(`${name} ${text}`), `${name} was made twice of the same`);
          made.add(`${name} ${text}`);
        });
      const expected = Object.fromEntries(
        nodes
          .flatMap(({ items }, node) => items.map((_, item) => [node, item] as const))
          .map(([node, item]) => [`n${node}/i${item}.txt`, [node, item] as const]),
      );
      const build = async (): Promise<void> => {
        const summary = await rig.build(steps(), { jobs: 2 });
        assert.deepEqual([summary.failed, summary.blocked], [0, 0]);
        const right = Object.entries(expected).map(([path, [node, item]]) => [
          path,
          model.expected(node, item),
        ]);
        assert.deepEqual(rig.tree('build'), Object.fromEntries(right));
      };
      await build();
      for (const change of changes) {
        if (change.type === 'edit') {
          model.sources[change.source] = change.text;
          rig.write(`s${change.source}.txt`, change.text);
        } else if (change.type === 'params') model.params[change.node % nodes.length] = change.value;
        else if (change.type === 'delete') {
          const paths = Object.keys(rig.tree('build'));
          rig.remove(`build/${paths[change.output % paths.length]}`);
        } else await rig.build(steps(), { targets: [`n${change.node % nodes.length}`], jobs: 2 });
        await rig.build(steps(), { dryRun: true });
        const planned = new Set(rig.of('planned').map(({ step, item }) => `${step}/${item}`));
        await build();
        assert.deepEqual(
          rig.of('item-done').filter(({ step, item }) => !planned.has(`${step}/${item}`)),
          [],
        );
        const again = await rig.build(steps(), { jobs: 2 });
        assert.deepEqual([again.ran, again.restored], [0, 0]);
      }
    }),
    { numRuns: 50 },
  );
});
