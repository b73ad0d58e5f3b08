import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../src/build/digest.ts';
import type { Input, Step } from '../../src/build/step.ts';
import { VALUE } from '../../src/build/step.ts';
import { bytes, Rig, textOf } from './rig.ts';

interface Node {
  /** Steps of one layer read sources and steps of lower layers; a coarse one often makes the same from other inputs. */
  readonly id: string;
  readonly coarse: boolean;
  readonly items: readonly (readonly Input[])[];
}

interface Model {
  readonly nodes: readonly Node[];
  readonly sources: Map<string, string>;
  readonly params: Map<string, number>;
  readonly absent: Set<string>;
}

type Action =
  | { readonly type: 'edit'; readonly source: number; readonly text: string }
  | { readonly type: 'touch'; readonly source: number }
  | { readonly type: 'params'; readonly node: number; readonly value: number }
  | { readonly type: 'delete' | 'tamper'; readonly output: number }
  /** Takes the last step, which nothing reads, out of the graph or puts it back. */
  | { readonly type: 'toggle' }
  | { readonly type: 'partial'; readonly node: number };

const SOURCES = ['s0.txt', 's1.txt', 's2.txt'];

/** The work of a node: text in, text and value out, nothing else. */
const work = (
  node: Node,
  params: number,
  item: number,
  text: string,
): { readonly text: string; readonly value: number } => {
  const digest = sha256(`${node.id} ${params} ${item} ${text}`);
  return {
    text: node.coarse ? `${text.length % 2}` : digest.slice(0, 8),
    value: Number.parseInt(digest.slice(0, 4), 16) % 3,
  };
};

const stepsOf = (model: Model, ran: (name: string, key: string) => void): readonly Step[] =>
  model.nodes
    .filter(node => !model.absent.has(node.id))
    .map(node => ({
      id: node.id,
      target: node.id,
      kind: { name: 'mix', version: 1 },
      params: model.params.get(node.id) ?? 0,
      items: node.items.map((inputs, index) => ({ name: `i${index}`, inputs })),
      resources: { cpu: 1 },
      run: async task => {
        ran(`${node.id}/${task.item.name}`, task.key);
        const made = work(
          node,
          model.params.get(node.id) ?? 0,
          Number(task.item.name.slice(1)),
          textOf(task),
        );
        const path = `${node.id}/${made.value}/${task.item.name}.txt`;
        return { ok: true, outputs: [{ role: 'text', path, content: bytes(made.text) }], value: made.value };
      },
    }));

/** What a clean build makes, worked out without the engine. */
const expected = (model: Model): Readonly<Record<string, string>> => {
  const made = new Map<string, readonly { readonly text: string; readonly value: number }[]>();
  const files: Record<string, string> = {};
  for (const node of model.nodes) {
    if (model.absent.has(node.id)) continue;
    const results = node.items.map((inputs, item) => {
      const text = inputs
        .map(input => {
          if ('file' in input) return model.sources.get(input.file);
          const all = made.get(input.step) ?? [];
          const read = input.item === undefined ? all : all.filter((_, index) => input.item === `i${index}`);
          return read
            .map(({ text, value }) =>
              input.select === VALUE ? `${value}` : `${text}+${input.select === undefined ? value : null}`,
            )
            .join('|');
        })
        .join(',');
      return work(node, model.params.get(node.id) ?? 0, item, text);
    });
    made.set(node.id, results);
    for (const [item, { text, value }] of results.entries()) files[`${node.id}/${value}/i${item}.txt`] = text;
  }
  return files;
};

const graphs: fc.Arbitrary<readonly Node[]> = fc
  .array(
    fc.record({
      coarse: fc.boolean(),
      items: fc.array(
        fc.array(
          fc.record({ from: fc.nat(9), item: fc.nat(3), select: fc.constantFrom(undefined, 'text', VALUE) }),
          { minLength: 1, maxLength: 3 },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(shapes =>
    shapes.map(({ coarse, items }, at) => ({
      id: `n${at}`,
      coarse,
      items: items.map(inputs =>
        inputs.map(({ from, item, select }): Input => {
          const source = from % (SOURCES.length + at);
          const file = SOURCES[source];
          if (file !== undefined) return { file };
          const below = source - SOURCES.length;
          const count = shapes[below]?.items.length ?? 1;
          const which = item % (count + 1);
          return {
            step: `n${below}`,
            ...(which < count && { item: `i${which}` }),
            ...(select && { select }),
          };
        }),
      ),
    })),
  );

const text = fc.constantFrom('a', 'b', 'cc');
const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('edit' as const), source: fc.nat(2), text }),
    fc.record({ type: fc.constant('touch' as const), source: fc.nat(2) }),
    fc.record({ type: fc.constant('params' as const), node: fc.nat(3), value: fc.nat(1) }),
    fc.record({ type: fc.constantFrom('delete' as const, 'tamper' as const), output: fc.nat(20) }),
    fc.constant({ type: 'toggle' as const }),
    fc.record({ type: fc.constant('partial' as const), node: fc.nat(3) }),
  ),
  { minLength: 1, maxLength: 6 },
);

const apply = async (rig: Rig, model: Model, action: Action, steps: () => readonly Step[]): Promise<void> => {
  const node = 'node' in action ? (model.nodes[action.node % model.nodes.length]?.id ?? '') : '';
  const source = 'source' in action ? (SOURCES[action.source] ?? '') : '';
  if (action.type === 'edit') {
    model.sources.set(source, action.text);
    rig.write(source, action.text);
  } else if (action.type === 'touch') utimesSync(join(rig.project, source), 1, 1);
  else if (action.type === 'params') model.params.set(node, action.value);
  else if (action.type === 'toggle') {
    const last = model.nodes.at(-1)?.id ?? '';
    if (!model.absent.delete(last)) model.absent.add(last);
  } else if (action.type === 'partial') {
    if (!model.absent.has(node)) await rig.build(steps(), { targets: [node] });
  } else {
    const outputs = Object.keys(rig.tree('build'));
    const path = outputs[action.output % outputs.length];
    if (path === undefined) return;
    rig.remove(`build/${path}`);
    if (action.type === 'tamper') rig.write(`build/${path}`, 'tampered');
  }
};

test('after any edits a build equals a clean one, runs only what was planned, and nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, actions, async (nodes, edits) => {
      using rig = new Rig();
      const model: Model = { nodes, sources: new Map(), params: new Map(), absent: new Set() };
      for (const source of SOURCES)
        await apply(rig, model, { type: 'edit', source: SOURCES.indexOf(source), text: 'a' }, () => []);
      const keys = new Set<string>();
      const steps = (): readonly Step[] =>
        stepsOf(model, (name, key) => {
          assert.ok(!keys.has(`${name} ${key}`), `${name} ran twice under one key`);
          keys.add(`${name} ${key}`);
        });
      await rig.build(steps());
      for (const edit of edits) {
        await apply(rig, model, edit, steps);
        await rig.build(steps(), { dryRun: true });
        const planned = new Set(rig.of('planned').map(({ step, item }) => `${step}/${item}`));
        const certain = rig
          .of('planned')
          .filter(({ reasons }) => reasons.every(({ type }) => type !== 'upstream-changed'));
        const summary = await rig.build(steps());
        const done = new Set(rig.of('item-done').map(({ step, item }) => `${step}/${item}`));
        assert.deepEqual([summary.failed, summary.blocked], [0, 0]);
        assert.deepEqual(rig.tree('build'), expected(model));
        assert.deepEqual(
          [...done].filter(name => !planned.has(name)),
          [],
        );
        assert.deepEqual(
          certain.filter(({ step, item }) => !done.has(`${step}/${item}`)),
          [],
        );
        assert.equal((await rig.build(steps())).kept, steps().flatMap(step => step.items).length);
      }
    }),
    { numRuns: 25 },
  );
});

test('a build killed at any item is finished by the next one, with what was done before kept', async () => {
  const module = (name: string): string =>
    JSON.stringify(join(import.meta.dirname, '..', '..', 'src', 'build', name));
  const script = (project: string, killAt: number): string => `
    import { build } from ${module('build.ts')};
    import { createGraph } from ${module('graph.ts')};
    const items = Array.from({ length: 6 }, (_, index) => ({ name: 'i' + index, inputs: [] }));
    const step = (id, items, killAt) => ({
      id, target: id, kind: { name: 'k', version: 1 }, params: null, items, resources: { cpu: 1 },
      run: async task => {
        if (task.item.name === 'i' + killAt) process.kill(process.pid, 'SIGKILL');
        return { ok: true, outputs: [{ role: 'x', path: id + '/' + task.item.name + '.txt', content: { bytes: Buffer.from(task.item.name) } }] };
      },
    });
    const graph = createGraph([step('a', items, ${killAt}), step('b', [{ name: '', inputs: [{ step: 'a' }] }])]).value;
    const { ran, kept } = await build(graph, { project: ${JSON.stringify(project)}, jobs: 1 });
    console.log(JSON.stringify({ ran, kept }));`;
  const run = (project: string, killAt: number) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script(project, killAt)], { encoding: 'utf8' });
  using clean = new Rig();
  run(clean.project, -1);
  using rig = new Rig();
  assert.equal(run(rig.project, 2).signal, 'SIGKILL');
  assert.equal(run(rig.project, 5).signal, 'SIGKILL');
  assert.equal(run(rig.project, -1).stdout, '{"ran":2,"kept":5}\n');
  assert.deepEqual(rig.tree('build'), clean.tree('build'));
  assert.deepEqual(Object.keys(rig.tree('build')).length, 7);
});
