// An index tells what a log does, or is not believed.
import assert from 'node:assert/strict';
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { Table } from '../../src/build/items.ts';
import { layoutOf } from '../../src/build/layout.ts';
import { thisMachine } from '../../src/build/machine.ts';
import { nodeDisk } from '../../src/build/node-disk.ts';
import { IndexedLog, type IndexHead } from '../../src/build/record-index.ts';
import { Session } from '../../src/build/session.ts';
import type { ItemResult, Step } from '../../src/build/step.ts';
import { Workspace } from '../../src/build/workspace.ts';
import { bytes, graphOf, Rig } from './rig.ts';

const NAMES = Array.from({ length: 12 }, (_, at) => `p${String(at).padStart(2, '0')}`);

/** A value of each text, a file of each value, and one of all values. */
const stepsOf = (letter: string, evaluated: string[] = [], names = NAMES): readonly Step[] => {
  const common = { target: 'set', params: null, resources: { cpu: 1 } };
  const textOf = (results: readonly ItemResult[]): string =>
    results.map(({ value }) => String(value)).join('\n');
  return [
    {
      ...common,
      id: 'set/values',
      kind: { name: 'value', version: 1 },
      params: { letter },
      items: new Table(names, [{ files: names.map(name => `${name}.txt`) }]),
      touched: before => [letter, `<${(before as { letter: string }).letter}>`],
      evaluate: ({ item, read }) => {
        evaluated.push(item.name);
        const letters = [...read(`${item.name}.txt`)];
        return { ok: true, value: letters.map(one => (one === letter ? `<${one}>` : one)) };
      },
    },
    {
      ...common,
      id: 'set/files',
      kind: { name: 'file', version: 1 },
      items: new Table(names, [{ each: 'set/values', select: 'value' }]),
      run: async ({ item, inputs: [input] }) => {
        const text = input?.kind === 'step' ? textOf(input.results) : '';
        return { ok: true, outputs: [{ role: 'text', path: `set/${item.name}.txt`, content: bytes(text) }] };
      },
    },
    {
      ...common,
      id: 'set/all',
      kind: { name: 'all', version: 1 },
      items: [{ name: '', inputs: [{ step: 'set/values', select: 'value' }, { step: 'set/files' }] }],
      run: async ({ inputs: [input] }) => {
        const text = input?.kind === 'step' ? textOf(input.results) : '';
        return { ok: true, outputs: [{ role: 'text', path: 'set/all.txt', content: bytes(text) }] };
      },
    },
  ];
};

const rigWithTexts = (): Rig => {
  const rig = new Rig();
  for (const [at, name] of NAMES.entries()) rig.write(`${name}.txt`, `${name.slice(1)}${'abc'[at % 3]}`);
  return rig;
};

const records = (rig: Rig): string => join(layoutOf(rig.project).records);

const indexesIn = (rig: Rig): readonly string[] =>
  readdirSync(records(rig)).filter(name => name.endsWith('.index'));

/** A workspace as a build has it, and the logs that it has read whole or in part. */
const opened = (rig: Rig, letter: string, names = NAMES) => {
  const whole: string[] = [];
  const read = (path: string): Uint8Array | null => {
    if (path.endsWith('.log')) whole.push(path.slice(path.lastIndexOf('~') + 1));
    return nodeDisk.read(path);
  };
  const machine = { ...thisMachine, disk: { ...nodeDisk, read } };
  const graph = graphOf(stepsOf(letter, [], names));
  const workspace = new Workspace(
    layoutOf(rig.project),
    machine,
    undefined,
    () => {},
    () => {},
  );
  for (const [id, { items }] of graph.steps)
    workspace.records(id, {
      names: Array.from(items, ({ name }) => name),
      positions: graph.positions.get(id) ?? new Map(),
    });
  return { workspace, whole };
};

test('with an index no log is read, and its records say what they said', async () => {
  using rig = rigWithTexts();
  await rig.build(stepsOf('a'));
  await rig.build(stepsOf('b'));
  assert.equal(indexesIn(rig).length, 3);
  const { workspace, whole } = opened(rig, 'b');
  const log = new Workspace(layoutOf(rig.project), thisMachine);
  assert.deepEqual(whole, []);
  for (const id of ['set/values', 'set/files', 'set/all']) {
    const [mine, theirs] = [workspace.records(id), log.records(id)];
    assert.ok(mine.indexed !== undefined && theirs.indexed === undefined);
    assert.deepEqual([mine.size, mine.items.toSorted()], [theirs.size, theirs.items.toSorted()]);
    for (const item of theirs.items) {
      const [row, other] = [mine.latest(item), theirs.latest(item)];
      assert.ok(row !== undefined && other !== undefined);
      assert.deepEqual(
        [row.key, row.value, row.artifacts, row.trace, row.sequence, mine.recipes.last(row)],
        [other.key, other.value, other.artifacts, other.trace, other.sequence, theirs.recipes.last(other)],
      );
      const keys = (made: readonly { readonly key: string }[]): readonly string[] =>
        made.map(({ key }) => key);
      assert.deepEqual(keys(mine.past(item)), keys(theirs.past(item)));
      for (const { key } of theirs.past(item))
        assert.deepEqual(keys(mine.made(item, key)), keys(theirs.made(item, key)));
    }
  }
  assert.deepEqual(whole, []);
  workspace.letGo();
});

test('what stands can be read after the log was written anew', async () => {
  using rig = rigWithTexts();
  await rig.build(stepsOf('a'));
  await rig.build(stepsOf('b'));
  const { workspace, whole } = opened(rig, 'b');
  const log = new Workspace(layoutOf(rig.project), thisMachine);
  const keys = NAMES.map(name => log.records('set/files').latest(name)?.key);
  const files = workspace.records('set/files');
  const standing = files.indexed?.standing;
  assert.ok(standing !== undefined);
  files.forget(() => true);
  assert.deepEqual([files.indexed, files.pastItems, whole], [undefined, [], ['files.log']]);
  assert.deepEqual(
    NAMES.map((_, at) => standing.at(at)).map(row => 'key' in row && row.key),
    keys,
  );
  workspace.letGo();
});

test('an index of another log, of other items, torn or with a bit flipped is none', async () => {
  using rig = rigWithTexts();
  await rig.build(stepsOf('a'));
  const path = join(records(rig), 'set~values.index');
  const index = readFileSync(path);
  const isRead = (letter = 'a', names = NAMES): boolean => {
    const { workspace, whole } = opened(rig, letter, names);
    workspace.letGo();
    return whole.includes('values.log');
  };
  assert.equal(isRead(), false);
  assert.equal(isRead('a', NAMES.slice(1)), true);
  for (const at of [3, 17, 40, index.length - 1]) {
    const flipped = Buffer.from(index);
    flipped[at] = (flipped[at] ?? 0) ^ 4;
    writeFileSync(path, flipped);
    assert.equal(isRead(), true, `byte ${at}`);
  }
  writeFileSync(path, index.subarray(0, index.length / 2));
  assert.equal(isRead(), true);
  writeFileSync(path, index);
  assert.equal(isRead(), false);
  const log = join(records(rig), 'set~values.log');
  writeFileSync(log, readFileSync(log));
  assert.equal(isRead(), true, 'written since');
});

test('a record that only the index tells of and that is damaged is made again, and told once', async () => {
  for (const broken of ['p03', 'p04']) {
    using rig = rigWithTexts();
    await rig.build(stepsOf('a'));
    const path = join(records(rig), 'set~values.log');
    const log = readFileSync(path);
    const at = log.indexOf(JSON.stringify([...broken.slice(1)]).slice(0, -1));
    assert.ok(at > 0);
    // As a disk rots: no stat tells.
    const { atime, mtime } = statSync(path);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from([(log[at] ?? 0) ^ 1]), 0, 1, at);
    closeSync(file);
    utimesSync(path, atime, mtime);
    rig.write('p03.txt', '03ax');
    const summary = await rig.build(stepsOf('a'));
    assert.deepEqual([summary.failed, summary.blocked], [0, 0]);
    assert.equal(summary.ran + summary.kept + summary.restored, 25);
    const told = rig.of('diagnostic').map(({ diagnostic }) => diagnostic.code);
    assert.deepEqual(told, ['SDB213']);
    assert.equal(readdirSync(records(rig)).filter(name => name.endsWith('.bad')).length, 1);
    assert.equal(rig.read('build/set/p03.txt'), '0,3,<a>,x');
    const again = await rig.build(stepsOf('a'));
    assert.deepEqual([again.ran, again.kept], [0, 25]);
    assert.deepEqual(rig.of('diagnostic'), []);
  }
});

test('items come and go, whatever indexes there are', async () => {
  using rig = rigWithTexts();
  await rig.build(stepsOf('a'));
  const fewer = await rig.build(stepsOf('a', [], NAMES.slice(2)));
  assert.deepEqual([fewer.ran, fewer.kept], [1, 20]);
  assert.deepEqual(Object.keys(rig.tree('build')).length, 11);
  const back = await rig.build(stepsOf('a'));
  assert.deepEqual([back.failed, back.ran + back.restored + back.kept], [0, 25]);
  assert.deepEqual(Object.keys(rig.tree('build')).length, 13);
});

test('of an edited rule only those values are evaluated that hold what it is about', async () => {
  using rig = rigWithTexts();
  await rig.build(stepsOf('x'));
  const evaluated: string[] = [];
  const summary = await rig.build(stepsOf('a', evaluated));
  assert.deepEqual(
    evaluated.toSorted(),
    NAMES.filter((_, at) => at % 3 === 0),
  );
  assert.deepEqual([summary.ran, summary.kept], [9, 16]);
  const [started] = rig.of('step-started');
  assert.deepEqual([started?.step, started?.stale, started?.items], ['set/values', 12, 12]);
  const { workspace, whole } = opened(rig, 'a');
  assert.deepEqual(whole, [], 'and the index is up to date');
  workspace.letGo();
});

test('after an edit that was interrupted all is as after a clean build', async () => {
  using rig = rigWithTexts();
  await rig.build(stepsOf('a'));
  const stop = new AbortController();
  const evaluated: string[] = [];
  const interrupting = stepsOf('b', evaluated).map(step =>
    'evaluate' in step
      ? {
          ...step,
          evaluate: (given: Parameters<typeof step.evaluate>[0]) => {
            if (evaluated.length === 2) stop.abort();
            return step.evaluate(given);
          },
        }
      : step,
  );
  assert.equal((await rig.build(interrupting, { signal: stop.signal })).interrupted, true);
  const summary = await rig.build(stepsOf('b'));
  assert.equal(summary.ran + summary.restored + summary.kept, 25);
  using clean = rigWithTexts();
  await clean.build(stepsOf('b'));
  assert.deepEqual(rig.tree('build'), clean.tree('build'));
});

test('edits of rules and texts in any order end as a clean build does', async () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'x', '0');
  const edit = fc.oneof(
    letter.map(to => ({ type: 'rule', to }) as const),
    fc.record({ type: fc.constant('text' as const), at: fc.nat(NAMES.length - 1), to: letter }),
    fc.record({ type: fc.constant('items' as const), to: fc.integer({ min: 3, max: NAMES.length }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 8 }), async edits => {
      using rig = rigWithTexts();
      let [rule, names] = ['a', NAMES];
      const texts = new Map<string, string>();
      await rig.build(stepsOf(rule));
      for (const one of edits) {
        if (one.type === 'rule') rule = one.to;
        else if (one.type === 'items') names = NAMES.slice(0, one.to);
        else texts.set(`${NAMES[one.at]}.txt`, `${one.to}${rule}`);
        for (const [path, text] of texts) rig.write(path, text);
        const { failed, ran, restored, kept } = await rig.build(stepsOf(rule, [], names));
        assert.deepEqual([failed, ran + restored + kept], [0, names.length * 2 + 1]);
      }
      using clean = rigWithTexts();
      for (const [path, text] of texts) clean.write(path, text);
      await clean.build(stepsOf(rule, [], names));
      assert.deepEqual(rig.tree('build'), clean.tree('build'));
    }),
    { numRuns: 15, seed: Number(process.env.SEED ?? 1) },
  );
});

test('in a session that began with an index, what did not change is given as the same object', async () => {
  using rig = rigWithTexts();
  await rig.build(stepsOf('a'));
  assert.notDeepEqual(indexesIn(rig), []);

  const given: (readonly ItemResult[])[] = [];
  const steps = stepsOf('a').map(
    (step): Step =>
      step.id !== 'set/all' || !('run' in step)
        ? step
        : {
            ...step,
            run: task => {
              const [input] = task.inputs;
              if (input?.kind === 'step') given.push(input.results);
              return step.run(task);
            },
          },
  );
  const session = new Session();
  const options = { session, graph: graphOf(steps) };
  for (const text of ['first', 'second', 'third']) {
    rig.write('p05.txt', text);
    session.touch('p05.txt');
    await rig.build(steps, options);
  }
  await session.close();

  const [, second = [], third = []] = given;
  assert.equal(given.length, 3);
  assert.deepEqual(
    third.filter((result, at) => result !== second[at]).map(({ item }) => item),
    ['p05'],
  );
});

test('texts are found wherever in a log they begin, also across what is searched at a time', () => {
  const log = Buffer.alloc(900_000, '.');
  const [short, long] = [Buffer.from('"tag"'), Buffer.from('"a much longer tag"')];
  const at = [0, (256 << 10) - 6, (256 << 10) - 1, (512 << 10) - 3, 700_000, log.length - short.length];
  for (const [index, place] of at.entries()) (index === 3 ? long : short).copy(log, place);
  using rig = new Rig();
  const path = join(rig.project, 'log');
  writeFileSync(path, log);
  const head = { log: { size: log.length }, sum: crc32(log) } as IndexHead;
  const damaged = (): never => {
    throw new Error('damaged');
  };
  const indexed = new IndexedLog(nodeDisk, path, head, damaged);
  assert.deepEqual(
    indexed.places([short, long]).toSorted((a, b) => a - b),
    at,
  );
  assert.deepEqual(indexed.places([]), []);
  indexed.close();
  log[800_000] = 0;
  writeFileSync(path, log);
  assert.throws(() => indexed.places([short]), /damaged/);
});
