import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Outcome, Step } from '../../src/build/step.ts';
import { VALUE } from '../../src/build/step.ts';
import { bytes, error, Rig, step, textOf } from './rig.ts';

const counts = ({
  ran,
  restored,
  kept,
  failed,
  blocked,
}: Record<'ran' | 'restored' | 'kept' | 'failed' | 'blocked', number>) => ({
  ran,
  restored,
  kept,
  failed,
  blocked,
});

const two = (params: string = 'x'): readonly Step[] => [
  step('tags', { a: [{ file: 'a.txt' }], b: [{ file: 'b.txt' }] }, { params }),
  step('all', { '': [{ step: 'tags' }] }),
];

const project = (): Rig => {
  const rig = new Rig();
  rig.write('a.txt', 'one');
  rig.write('b.txt', 'two');
  return rig;
};

test('the first build makes everything, the second nothing and says nothing', async () => {
  using rig = project();
  const first = await rig.build(two());
  assert.deepEqual(counts(first), { ran: 3, restored: 0, kept: 0, failed: 0, blocked: 0 });
  assert.deepEqual(rig.tree('build'), {
    'all/all.txt': 'null "X" ONE+NULL|"X" TWO+NULL',
    'tags/a.txt': '"x" ONE',
    'tags/b.txt': '"x" TWO',
  });
  assert.deepEqual(
    rig.of('step-started').map(({ step, stale, items, reasons }) => ({ step, stale, items, reasons })),
    [
      { step: 'tags', stale: 2, items: 2, reasons: [{ type: 'never-built' }] },
      { step: 'all', stale: 1, items: 1, reasons: [{ type: 'never-built' }] },
    ],
  );
  const second = await rig.build(two());
  assert.deepEqual(counts(second), { ran: 0, restored: 0, kept: 3, failed: 0, blocked: 0 });
  assert.deepEqual(
    rig.events.map(({ event }) => event),
    ['build-started', 'summary'],
  );
});

test('one changed file rebuilds its item and what reads it, with the evidence', async () => {
  using rig = project();
  await rig.build(two());
  rig.write('b.txt', 'three');
  const summary = await rig.build(two());
  assert.deepEqual(counts(summary), { ran: 2, restored: 0, kept: 1, failed: 0, blocked: 0 });
  const [item, all] = rig.of('item-started');
  assert.equal(item?.item, 'b');
  const [reason] = item?.reasons ?? [];
  assert.ok(reason?.type === 'input-changed' && reason.path === 'b.txt' && reason.was !== reason.now);
  assert.deepEqual(all?.reasons, [{ type: 'upstream-changed', step: 'tags', items: ['b'] }]);
  assert.equal(rig.read('build/all/all.txt'), 'null "X" ONE+NULL|"X" THREE+NULL');
});

test('a touched file is not a changed file, and a renamed one only moves', async () => {
  using rig = project();
  await rig.build(two());
  utimesSync(join(rig.project, 'a.txt'), 1, 1);
  assert.equal((await rig.build(two())).kept, 3);
  renameSync(join(rig.project, 'a.txt'), join(rig.project, 'c.txt'));
  const renamed = [
    step('tags', { a: [{ file: 'c.txt' }], b: [{ file: 'b.txt' }] }, { params: 'x' }),
    ...two().slice(1),
  ];
  assert.equal((await rig.build(renamed)).kept, 3);
});

test('early cutoff: an upstream step that makes the same again leaves what reads it alone', async () => {
  using rig = project();
  await rig.build(two());
  rig.write('a.txt', 'ONE');
  const summary = await rig.build(two());
  assert.deepEqual(rig.ran, ['tags/a']);
  assert.equal(summary.kept, 2);
});

test('only what an input selects counts', async () => {
  using rig = project();
  const both = (text: string, value: number): readonly Step[] => [
    step(
      'source',
      { '': [] },
      {
        params: [text, value],
        run: async () => ({
          ok: true,
          outputs: [
            { role: 'caption', path: 'source/a.txt', content: bytes(text) },
            { role: 'log', path: 'source/a.log', content: bytes(`${text} ${value}`) },
          ],
          value,
        }),
      },
    ),
    step('captions', { '': [{ step: 'source', item: '', select: 'caption' }] }),
    step('values', { '': [{ step: 'source', select: VALUE }] }),
  ];
  await rig.build(both('a', 1));
  assert.equal(rig.read('build/captions/all.txt'), 'null A+NULL');
  assert.equal(rig.read('build/values/all.txt'), 'null 1');
  await rig.build(both('a', 2));
  assert.deepEqual(rig.ran, ['source', 'values']);
  await rig.build(both('b', 2));
  assert.deepEqual(rig.ran, ['captions', 'source']);
});

test('changed params and tool versions are named where they differ', async () => {
  using rig = project();
  const one = (params: Step['params'], item: string, version: number): readonly Step[] => [
    step('train', [{ name: '', inputs: [], params: { tag: item } }], {
      params,
      kind: { name: 'lora', version },
    }),
  ];
  await rig.build(one({ rank: 8, 'a/b': [1, 2] }, 'x', 1));
  await rig.build(one({ rank: 16, 'a/b': [1, 3], alpha: 1 }, 'y', 2));
  assert.deepEqual(rig.of('item-started')[0]?.reasons, [
    { type: 'tool-changed', tool: 'lora', was: 'lora 1', now: 'lora 2' },
    { type: 'params-changed', pointer: '/rank', was: 8, now: 16 },
    { type: 'params-changed', pointer: '/a~1b/1', was: 2, now: 3 },
    { type: 'params-changed', pointer: '/alpha', was: null, now: 1 },
    { type: 'params-changed', pointer: 'item/tag', was: 'x', now: 'y' },
  ]);
});

test('a placed file that is deleted or edited comes back from the store without running', async () => {
  using rig = project();
  await rig.build(two());
  const before = rig.tree('build');
  rig.remove('build/tags/a.txt');
  const edited = join(rig.project, 'build/tags/b.txt');
  rig.remove('build/tags/b.txt');
  writeFileSync(edited, 'mine');
  const summary = await rig.build(two());
  assert.deepEqual(counts(summary), { ran: 0, restored: 2, kept: 1, failed: 0, blocked: 0 });
  assert.deepEqual(
    rig.of('item-done').map(({ item, how }) => [item, how]),
    [
      ['a', 'restored'],
      ['b', 'restored'],
    ],
  );
  assert.deepEqual(rig.of('step-started')[0]?.reasons, [
    { type: 'output-missing', path: 'build/tags/a.txt' },
    { type: 'output-tampered', path: 'build/tags/b.txt' },
  ]);
  assert.deepEqual(rig.tree('build'), before);
});

test('a blob that was written through its placed file is found out, and its item runs again', async () => {
  using rig = project();
  await rig.build(two());
  const placed = join(rig.project, 'build/tags/a.txt');
  chmodSync(placed, 0o644);
  writeFileSync(placed, 'spoilt');
  for (const folder of readdirSync(join(rig.project, '.sdbuild/store')))
    for (const name of readdirSync(join(rig.project, '.sdbuild/store', folder))) {
      const blob = join(rig.project, '.sdbuild/store', folder, name);
      if (readFileSync(blob, 'utf8') === '"x" ONE') {
        chmodSync(blob, 0o644);
        writeFileSync(blob, '"x" 0NE');
      }
    }
  const summary = await rig.build(two());
  assert.deepEqual(rig.ran, ['tags/a']);
  assert.deepEqual(counts(summary), { ran: 1, restored: 0, kept: 2, failed: 0, blocked: 0 });
  assert.equal(rig.read('build/tags/a.txt'), '"x" ONE');
});

test('without the store a fresh item stays fresh, and what must run gets its inputs from build/', async () => {
  using rig = project();
  await rig.build(two());
  rig.remove('.sdbuild/store');
  assert.equal((await rig.build(two())).kept, 3);
  rig.write('b.txt', 'three');
  assert.equal((await rig.build(two())).ran, 2);
  assert.equal(rig.read('build/all/all.txt'), 'null "X" ONE+NULL|"X" THREE+NULL');
});

test('going back to earlier params restores and does not run', async () => {
  using rig = project();
  await rig.build(two('x'));
  const before = rig.tree('build');
  await rig.build(two('y'));
  assert.notDeepEqual(rig.tree('build'), before);
  const back = await rig.build(two('x'));
  assert.deepEqual(counts(back), { ran: 0, restored: 3, kept: 0, failed: 0, blocked: 0 });
  assert.deepEqual(rig.tree('build'), before);
  assert.equal((await rig.build(two('x'))).kept, 3);
});

test('force runs the items of the wanted targets and cuts off below them', async () => {
  using rig = project();
  await rig.build(two());
  const summary = await rig.build(two(), { force: true, targets: ['all'] });
  assert.deepEqual(rig.ran, ['all']);
  assert.deepEqual(rig.of('item-started')[0]?.reasons, [{ type: 'forced' }]);
  assert.equal(summary.kept, 2);
});

test('a target builds what it needs and nothing else', async () => {
  using rig = project();
  const steps = [...two(), step('other', { '': [{ file: 'a.txt' }] })];
  await rig.build(steps, { targets: ['all'] });
  assert.deepEqual(rig.ran, ['all', 'tags/a', 'tags/b']);
  const refused = await rig.build(steps, { targets: ['al'] });
  assert.equal(refused.refused, true);
  assert.match(rig.of('diagnostic')[0]?.diagnostic.message ?? '', /no target `al`/);
});

test('a step for more GPUs than there are is refused before anything runs', async () => {
  using rig = project();
  const summary = await rig.build([step('big', { '': [] }, { resources: { gpu: 2 } })]);
  assert.equal(summary.refused, true);
  assert.equal(rig.of('diagnostic')[0]?.diagnostic.message, 'step `big` needs gpu: 2 but there is 1');
});

test('outputs may be files, which leave the scratch folder, and the folder goes', async () => {
  using rig = project();
  let scratch = '';
  const files = step(
    'files',
    { '': [{ file: 'a.txt' }] },
    {
      run: async task => {
        scratch = task.scratch;
        assert.deepEqual(readdirSync(scratch), []);
        writeFileSync(join(scratch, 'out'), textOf(task));
        return {
          ok: true,
          outputs: [{ role: 'x', path: 'deep/er/x.bin', content: { file: join(scratch, 'out') } }],
          value: { n: 1 },
        };
      },
    },
  );
  await rig.build([files]);
  assert.equal(rig.read('build/deep/er/x.bin'), 'one');
  assert.equal(existsSync(scratch), false);
});

test('blobs are read-only, and a placed file is one unless it is a copy of its own', async () => {
  using rig = project();
  await rig.build(two());
  const stat = statSync(join(rig.project, 'build/tags/a.txt'));
  const shared = stat.nlink > 1;
  assert.equal(stat.mode & 0o222, shared ? 0 : 0o200);
});

const failing = (bad: ReadonlySet<string>): readonly Step[] => [
  step('five', Object.fromEntries([...'abcde'].map(name => [name, []])), {
    run: async (task): Promise<Outcome> =>
      bad.has(task.item.name)
        ? error(`no face in ${task.item.name}`)
        : {
            ok: true,
            outputs: [{ role: 'x', path: `five/${task.item.name}`, content: bytes(task.item.name) }],
          },
  }),
  step('after', { '': [{ step: 'five' }] }),
  step('later', { '': [{ step: 'after' }] }),
];

test('one failing item of five is named, four are recorded, dependents are blocked; then only it runs', async () => {
  using rig = new Rig();
  const first = await rig.build(failing(new Set('c')));
  assert.deepEqual(counts(first), { ran: 4, restored: 0, kept: 0, failed: 1, blocked: 2 });
  const [failure, ...more] = rig.of('item-failed');
  assert.deepEqual(
    [failure?.step, failure?.item, failure?.diagnostics[0]?.message, more],
    ['five', 'c', 'no face in c', []],
  );
  assert.deepEqual(
    rig.of('step-blocked').map(({ step, by }) => [step, by]),
    [
      ['after', 'five'],
      ['later', 'after'],
    ],
  );
  const second = await rig.build(failing(new Set()));
  assert.deepEqual(rig.ran, ['after', 'five/c', 'later']);
  assert.equal(second.kept, 4);
});

test('after a failure other steps start only with keep-going, and fresh ones are no matter', async () => {
  using rig = project();
  const gate = Promise.withResolvers<void>();
  const steps = (bad: string): readonly Step[] => [
    step(
      'bad',
      { '': [] },
      {
        params: bad,
        run: async () => error(bad),
      },
    ),
    step(
      'slow',
      { '': [] },
      {
        run: async () => {
          await gate.promise;
          return { ok: true, outputs: [], value: 1 };
        },
      },
    ),
    step('next', { '': [{ step: 'slow' }] }),
  ];
  const building = rig.build(steps('1'));
  setTimeout(() => gate.resolve(), 30);
  assert.deepEqual(counts(await building), { ran: 1, restored: 0, kept: 0, failed: 1, blocked: 1 });
  assert.deepEqual(
    rig.of('step-blocked').map(({ step, by }) => [step, by]),
    [['next', 'bad']],
  );
  const going = await rig.build(steps('2'), { keepGoing: true });
  assert.deepEqual(counts(going), { ran: 1, restored: 0, kept: 1, failed: 1, blocked: 0 });
  const again = await rig.build(steps('3'));
  assert.deepEqual(counts(again), { ran: 0, restored: 0, kept: 2, failed: 1, blocked: 0 });
});

test('a bug in a step is a failed item with its stack; the others go on', async () => {
  using rig = new Rig();
  const summary = await rig.build([
    step(
      'buggy',
      { a: [], b: [] },
      {
        run: async task => {
          if (task.item.name === 'a') throw new TypeError('cannot read tags of undefined');
          return { ok: true, outputs: [] };
        },
      },
    ),
  ]);
  assert.deepEqual([summary.ran, summary.failed], [1, 1]);
  const [diagnostic] = rig.of('item-failed')[0]?.diagnostics ?? [];
  assert.equal(diagnostic?.code, 'SDB230');
  assert.match(diagnostic?.message ?? '', /`a` of `buggy`: TypeError: cannot read tags of undefined\n\s+at /);
});

test('a source file that is not there, or is a folder, fails its item and not its siblings', async () => {
  using rig = project();
  rig.write('folder/x', '');
  const steps = [
    step('tags', { a: [{ file: 'a.txt' }], gone: [{ file: 'gone.txt' }], dir: [{ file: 'folder' }] }),
  ];
  const summary = await rig.build(steps);
  assert.deepEqual([summary.ran, summary.failed], [1, 2]);
  assert.deepEqual(
    rig.of('item-failed').map(event => event.diagnostics[0]?.message),
    ['gone.txt is not there; `gone` of `tags` reads it', 'folder is not a file; `dir` of `tags` reads it'],
  );
});

test('two items that make one file: the second fails and both are named', async () => {
  using rig = new Rig();
  const make = async (): Promise<Outcome> => ({
    ok: true,
    outputs: [{ role: 'x', path: 'same.txt', content: bytes('') }],
  });
  const summary = await rig.build(
    [step('one', { a: [] }, { run: make }), step('two', { b: [{ step: 'one' }] }, { run: make })],
    { keepGoing: true },
  );
  assert.deepEqual([summary.ran, summary.failed], [1, 1]);
  assert.match(
    rig.of('item-failed')[0]?.diagnostics[0]?.message ?? '',
    /^`a` of `one` and `b` of `two` both make build\/same.txt$/,
  );
});

test('an output path that leads out of build/, or an output that is not there, fails its item', async () => {
  using rig = new Rig();
  const paths = ['../x', '/x', 'a//b', 'a/./b', '', 'a\\b', 'x'.repeat(300)];
  const summary = await rig.build([
    step('bad', Object.fromEntries(paths.map((_, index) => [String(index), []])), {
      run: async task => ({
        ok: true,
        outputs: [{ role: 'x', path: paths[Number(task.item.name)] ?? '', content: bytes('') }],
      }),
    }),
  ]);
  assert.equal(summary.failed, paths.length);
  assert.ok(rig.of('item-failed').every(event => event.diagnostics[0]?.code === 'SDB222'));
  await rig.build([
    step(
      'absent',
      { '': [] },
      {
        run: async task => ({
          ok: true,
          outputs: [{ role: 'x', path: 'x', content: { file: join(task.scratch, 'x') } }],
        }),
      },
    ),
  ]);
  assert.equal(rig.of('item-failed')[0]?.diagnostics[0]?.code, 'SDB224');
  assert.deepEqual(rig.tree('build'), {});
});

test('a source that changes while it is read is reported, not recorded, and made again', async () => {
  using rig = project();
  let change = true;
  const steps = [
    step(
      'tags',
      { a: [{ file: 'a.txt' }] },
      {
        run: async task => {
          const text = textOf(task);
          if (change) rig.write('a.txt', 'changed');
          return { ok: true, outputs: [{ role: 'x', path: 'a.txt', content: bytes(text) }] };
        },
      },
    ),
  ];
  assert.equal((await rig.build(steps)).ran, 1);
  assert.equal(
    rig.of('diagnostic')[0]?.diagnostic.message,
    'a.txt changed while `a` of `tags` was being made from it',
  );
  assert.equal(rig.read('build/a.txt'), 'one');
  change = false;
  assert.equal((await rig.build(steps)).ran, 1);
  assert.equal(rig.read('build/a.txt'), 'changed');
  assert.equal((await rig.build(steps)).kept, 1);
});

test('an output in build/ that changes while another step reads it is reported, and what was made of it not recorded', async () => {
  using rig = project();
  let change = true;
  const steps = [
    step('tags', { a: [{ file: 'a.txt' }] }),
    step(
      'all',
      { '': [{ step: 'tags' }] },
      {
        run: async task => {
          const text = textOf(task);
          if (change) {
            rig.remove('build/tags/a.txt');
            rig.write('build/tags/a.txt', 'mine');
          }
          return { ok: true, outputs: [{ role: 'x', path: 'all.txt', content: bytes(text) }] };
        },
      },
    ),
  ];
  assert.equal((await rig.build(steps)).ran, 2);
  assert.equal(
    rig.of('diagnostic')[0]?.diagnostic.message,
    'build/tags/a.txt changed while `all` was being made from it',
  );
  change = false;
  const { ran, restored } = await rig.build(steps);
  assert.deepEqual([ran, restored], [1, 1]);
  assert.equal(rig.read('build/all.txt'), 'null ONE+null');
});

test('the resume folder outlives a failure and goes with success', async () => {
  using rig = new Rig();
  const seen: string[][] = [];
  let resume = '';
  const train = (fails: boolean): Step =>
    step(
      'train',
      { '': [] },
      {
        run: async task => {
          resume = task.resume;
          seen.push(readdirSync(resume));
          writeFileSync(join(resume, 'step-100'), '');
          return fails ? error('out of memory') : { ok: true, outputs: [] };
        },
      },
    );
  await rig.build([train(true)]);
  await rig.build([train(false)]);
  assert.deepEqual(seen, [[], ['step-100']]);
  assert.equal(existsSync(resume), false);
});
