import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { apply, createModel, edits, expected, graphs, mine, SOURCES, stepsOf } from './model.ts';
import { Rig } from './rig.ts';

test('after any edits on the real disk a build equals a clean one, makes only what was planned, and then rests', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.array(edits, { minLength: 1, maxLength: 6 }), async (nodes, edits) => {
      using rig = new Rig();
      const model = createModel(nodes);
      for (const source of SOURCES) rig.write(source, 'a');
      const folder = {
        write: (path: string, text: string) => rig.write(path, text),
        touch: (path: string) => utimesSync(join(rig.project, path), 1, 1),
        remove: (path: string) => rig.remove(path),
        tree: (path: string) => rig.tree(path),
      };
      const steps = () =>
        stepsOf(model, {
          begins: () => false,
          ran: () => {},
          read: path => (existsSync(path) ? readFileSync(path) : null),
        });
      await rig.build(steps());
      for (const edit of edits) {
        // Placed files are read-only, and by default nobody writes to one without taking its place.
        apply(model, folder, edit.type === 'overwrite' ? { ...edit, type: 'tamper' } : edit);
        await rig.build(steps(), { dryRun: true });
        const planned = new Set(rig.of('planned').map(({ step, item }) => `${step}/${item}`));
        const { failed, blocked } = await rig.build(steps());
        const done = rig.of('item-done').map(({ step, item }) => `${step}/${item}`);
        assert.deepEqual(
          done.filter(name => !planned.has(name)),
          [],
        );
        const clean = expected(model);
        assert.equal(failed + blocked > 0, clean === undefined);
        if (clean === undefined) continue;
        const made = Object.entries(rig.tree('build')).filter(
          ([path, text]) => path in clean || text !== mine(text.length),
        );
        assert.deepEqual(Object.fromEntries(made), clean);
        assert.equal(
          (await rig.build(steps())).kept,
          steps().reduce((sum, { items }) => sum + items.length, 0),
        );
      }
    }),
    { numRuns: 25, seed: 1 },
  );
});

test('a build killed at any item is finished by the next one, with all that was said to be done kept', async () => {
  const module = (name: string): string =>
    JSON.stringify(join(import.meta.dirname, '..', '..', 'src', 'build', name));
  const script = (project: string, killAt: number, after: number): string => `
    import { build } from ${module('build.ts')};
    import { createGraph } from ${module('graph.ts')};
    let done = 0;
    const items = Array.from({ length: 6 }, (_, index) => ({ name: 'i' + index, inputs: [] }));
    const step = (id, items, killAt) => ({
      id, target: id, kind: { name: 'k', version: 1 }, params: null, items, resources: { cpu: 1 },
      run: async task => {
        if (task.item.name === 'i' + killAt) {
          while (done < ${after}) await new Promise(setImmediate);
          process.kill(process.pid, 'SIGKILL');
        }
        return { ok: true, outputs: [{ role: 'x', path: id + '/' + task.item.name + '.txt', content: { bytes: Buffer.from(task.item.name) } }] };
      },
    });
    const graph = createGraph([step('a', items, ${killAt}), step('b', [{ name: '', inputs: [{ step: 'a' }] }])]).value;
    const { ran, kept } = await build(graph, { project: ${JSON.stringify(project)}, jobs: 1, listener: ({ event }) => event === 'item-done' && done++ });
    console.log(JSON.stringify({ ran, kept }));`;
  const run = (project: string, killAt = -1, after = 0) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script(project, killAt, after)], {
      encoding: 'utf8',
    });
  using clean = new Rig();
  run(clean.project);
  using rig = new Rig();
  assert.equal(run(rig.project, 2, 2).signal, 'SIGKILL');
  assert.equal(run(rig.project, 5, 3).signal, 'SIGKILL');
  assert.equal(run(rig.project).stdout, '{"ran":2,"kept":5}\n');
  assert.deepEqual(rig.tree('build'), clean.tree('build'));
  assert.deepEqual(Object.keys(rig.tree('build')).length, 7);
});
