import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asked, causesOf } from '../../src/build/causes.ts';
import type { Disk } from '../../src/build/disk.ts';
import { lookUp } from '../../src/build/lookup.ts';
import { type Overview, type OverviewOptions, overlook, workIn } from '../../src/build/overview.ts';
import { sourceStory } from '../../src/build/source.ts';
import { statusOf } from '../../src/build/status.ts';
import type { Step } from '../../src/build/step.ts';
import { storyOf } from '../../src/build/story.ts';
import { Workspace } from '../../src/build/workspace.ts';
import { MemoryRig } from './memory-rig.ts';
import { error, graphOf } from './rig.ts';

/** tags → captions → list → train, and pictures → list; tags are read from files. */
const STEPS = (rig: MemoryRig, rule = 'r', kind = 1): readonly Step[] => {
  const names = ['a', 'b', 'c'];
  const made = (id: string, items: Step['items'], rest: Partial<Step> = {}): Step =>
    ({
      ...rig.step(id, {}),
      items,
      run: async task => ({
        ok: true,
        outputs: [
          {
            role: 'text',
            path: `${id}/${task.item.name || 'all'}.txt`,
            content: { bytes: Buffer.from(`${id} ${task.key}`) },
          },
        ],
      }),
      ...rest,
    }) as Step;
  return [
    made(
      'sets/captions',
      names.map(name => ({ name, inputs: [{ file: `${name}.txt` }] })),
      { params: { rules: { core: rule } }, kind: { name: 'captions', version: kind }, target: 'sets' },
    ),
    made(
      'sets/pictures',
      names.map(name => ({ name, inputs: [{ file: `${name}.png` }] })),
      { target: 'sets' },
    ),
    made('sets/list', [{ name: '', inputs: [{ step: 'sets/captions' }, { step: 'sets/pictures' }] }], {
      target: 'sets',
    }),
    made('train', [{ name: '', inputs: [{ step: 'sets/list' }] }], { params: { seed: 1 } }),
  ];
};

const built = async (): Promise<MemoryRig> => {
  const rig = new MemoryRig();
  for (const name of ['a', 'b', 'c']) {
    rig.write(`${name}.txt`, name);
    rig.write(`${name}.png`, name);
  }
  rig.disk.time += 10_000;
  await rig.build(STEPS(rig));
  rig.disk.time += 10_000;
  return rig;
};

const look = (rig: MemoryRig, steps = STEPS(rig), options: OverviewOptions = {}): Promise<Overview> =>
  overlook(graphOf(steps), new Workspace(rig.layout, rig.machine), options);

/** `step stale/items: reason, …` of each cause. */
const told = (overview: Overview, asked: Asked): readonly string[] =>
  causesOf(overview, asked).map(({ step, stale, items, because }) => {
    const reasons = because.map(({ reason, count }) => {
      const what =
        'path' in reason
          ? reason.path
          : 'step' in reason
            ? reason.step
            : 'pointer' in reason
              ? reason.pointer
              : '';
      return `${reason.type} ${what} ×${count}`.replace('  ', ' ');
    });
    return `${step} ${stale}/${items}: ${reasons.join(', ')}`;
  });

const ALL: Asked = new Map([['train', 'all']]);

test('causes lead from what was asked about to what a person did, each step once', async () => {
  const rig = await built();
  assert.deepEqual(told(await look(rig), ALL), []);
  rig.write('b.txt', 'edited');
  rig.disk.drop('/p/build/sets/pictures/c.txt');
  assert.deepEqual(told(await look(rig), ALL), [
    'train 1/1: upstream-changed sets/list ×1',
    'sets/list 1/1: upstream-changed sets/captions ×1',
    'sets/captions 1/3: input-changed b.txt ×1',
  ]);
  rig.disk.drop('/p/.sdbuild/store');
  assert.deepEqual(told(await look(rig), ALL).slice(1), [
    'sets/list 1/1: upstream-changed sets/captions ×1, upstream-changed sets/pictures ×1',
    'sets/pictures 1/3: output-missing build/sets/pictures/c.txt ×1',
    'sets/captions 1/3: input-changed b.txt ×1',
  ]);
});

test('a rule, a tool, a tampered output and force are told with their evidence', async () => {
  const rig = await built();
  const asked: Asked = new Map([['sets/captions', new Set(['a'])]]);
  const causes = async (steps: readonly Step[], options: OverviewOptions = {}) =>
    causesOf(await look(rig, steps, options), asked)[0]?.because;
  assert.deepEqual((await causes(STEPS(rig, 'other')))?.[0], {
    reason: { type: 'params-changed', pointer: '/rules/core', was: 'r', now: 'other' },
    count: 1,
    items: ['a'],
  });
  assert.deepEqual((await causes(STEPS(rig, 'r', 2)))?.[0]?.reason, {
    type: 'tool-changed',
    tool: 'captions',
    was: 'captions 1',
    now: 'captions 2',
  });
  assert.deepEqual((await causes(STEPS(rig), { targets: ['sets'], force: true }))?.[0]?.reason, {
    type: 'forced',
  });
  assert.equal(await causes(STEPS(rig), { targets: ['train'], force: true }), undefined);
  rig.disk.drop('/p/build/sets/captions/a.txt');
  rig.write('build/sets/captions/a.txt', 'tampered');
  const [tampered] = (await causes(STEPS(rig))) ?? [];
  assert.equal(tampered?.reason.type, 'output-tampered');
  assert.ok(tampered?.was !== undefined && tampered.now !== undefined && tampered.was !== tampered.now);
});

test('what an earlier build made anew is blamed with its time, what cannot be made with its reason', async () => {
  const rig = await built();
  rig.write('b.txt', 'edited');
  await rig.build(STEPS(rig), { targets: ['sets'] });
  const [train, ...rest] = causesOf(await look(rig), ALL);
  assert.deepEqual(rest, []);
  const [reason] = train?.because ?? [];
  assert.deepEqual(reason?.reason, { type: 'upstream-changed', step: 'sets/list', items: [] });
  assert.ok(Math.abs((reason?.at ?? 0) - rig.disk.time) < 1_000);

  rig.disk.drop('/p/a.txt');
  assert.deepEqual(told(await look(rig), ALL).at(-1), 'sets/captions 1/3: broken ×1');
});

test('a look that is enough hashes nothing for items that were never built', async () => {
  const rig = await built();
  // What was placed just now is hashed once more, since its times are so young.
  await rig.build(STEPS(rig));
  const hashed: string[] = [];
  const disk: Disk = Object.assign(Object.create(rig.disk), {
    hash: async (path: string) => {
      hashed.push(path);
      return rig.disk.hash(path);
    },
  });
  rig.write('new.txt', 'new');
  rig.write('b.txt', 'edited');
  const steps = STEPS(rig).map(step =>
    step.id === 'sets/captions'
      ? { ...step, items: [...step.items, { name: 'new', inputs: [{ file: 'new.txt' }] }] }
      : step,
  );
  const of = (options: OverviewOptions): Promise<Overview> =>
    overlook(graphOf(steps), new Workspace(rig.layout, { ...rig.machine, disk }), options);
  const { findings } = await of({});
  assert.deepEqual(hashed, ['/p/b.txt']);
  assert.deepEqual(
    findings.get('sets/captions')?.map(({ kept }) => kept),
    [true, false, true, false],
  );
  await of({ look: 'whole' });
  assert.deepEqual(hashed.slice(1).toSorted(), ['/p/b.txt', '/p/new.txt']);
});

test('the story of an item has its key on record beside its key now', async () => {
  const rig = await built();
  const story = async (steps: readonly Step[]) => {
    const overview = await look(rig, steps);
    const finding = overview.findings.get('sets/captions')?.find(({ item }) => item.name === 'b');
    assert.ok(finding !== undefined);
    return storyOf(overview, finding);
  };
  const fresh = await story(STEPS(rig));
  assert.equal(fresh.state, 'fresh');
  assert.equal(fresh.key.was, fresh.key.now);
  assert.deepEqual(
    fresh.made?.outputs.map(({ path }) => path),
    ['build/sets/captions/b.txt'],
  );
  assert.ok(fresh.key.parts.every(({ was, now }) => was === now));

  rig.write('b.txt', 'edited');
  const stale = await story(STEPS(rig, 'other', 2));
  assert.equal(stale.state, 'stale');
  assert.ok(stale.key.was !== null && stale.key.now !== null && stale.key.was !== stale.key.now);
  const changed = stale.key.parts
    .filter(({ was, now }) => was !== now)
    .map(({ name, was, now }) => [name, was, now]);
  const [read] = stale.reads;
  assert.deepEqual(changed, [
    ['kind', 'captions 1', 'captions 2'],
    ['params/rules/core', 'r', 'other'],
    ['b.txt', read?.was, read?.now],
  ]);
  rig.disk.drop('/p/.sdbuild/records');
  const never = await story(STEPS(rig));
  assert.deepEqual([never.state, never.made, never.key.was], ['never-built', null, null]);
});

test('a source file: who reads it, whether it changed, and what a change would make again', async () => {
  const rig = await built();
  const ask = (path: string) =>
    sourceStory(graphOf(STEPS(rig)), new Workspace(rig.layout, rig.machine), path);
  const before = await ask('b.txt');
  assert.deepEqual(before?.readBy, [{ step: 'sets/captions', item: 'b' }]);
  assert.ok(before?.was !== null && before?.was === before?.now);
  assert.deepEqual(
    before?.affects.map(({ step, items, of }) => [step, items, of]),
    [
      ['sets/captions', 1, 3],
      ['sets/list', 1, 1],
      ['train', 1, 1],
    ],
  );
  rig.write('b.txt', 'edited');
  const after = await ask('b.txt');
  assert.equal(after?.was, before?.was);
  assert.notEqual(after?.now, before?.now);
  rig.disk.drop('/p/b.txt');
  assert.equal((await ask('b.txt'))?.now, null);
  assert.equal(await ask('nothing.txt'), undefined);
});

test('names are targets, steps, files that are read or were made, in this order, or what was meant', async () => {
  const rig = await built();
  rig.write('mine/notes.txt', 'mine');
  rig.write('build/mine.txt', 'mine');
  const workspace = new Workspace(rig.layout, rig.machine);
  const ask = (name: string, cwd = '/elsewhere'): string => {
    const found = lookUp(graphOf(STEPS(rig)), workspace, name, cwd);
    if (!found.ok) return found.diagnostics[0]?.hint ?? 'nothing';
    const { value } = found;
    if (value.type === 'steps') return `steps ${value.steps.map(({ id }) => id)}`;
    return value.type === 'output'
      ? `output ${value.path} of ${value.step.id} ${value.item}`
      : `${value.type} ${value.path}`;
  };
  assert.equal(ask('sets'), 'steps sets/captions,sets/pictures,sets/list');
  assert.equal(ask('sets/list'), 'steps sets/list');
  assert.equal(ask('b.txt'), 'source b.txt');
  assert.equal(ask('/p/b.txt'), 'source b.txt');
  assert.equal(ask('../b.txt', '/p/mine'), 'source b.txt');
  assert.equal(ask('./build/sets/captions/b.txt'), 'output build/sets/captions/b.txt of sets/captions b');
  assert.equal(ask('sets/captions/b.txt', '/p/build'), 'output build/sets/captions/b.txt of sets/captions b');
  assert.equal(ask('notes.txt', '/p/mine'), 'stray mine/notes.txt');
  assert.equal(ask('build/mine.txt'), 'stray build/mine.txt');
  assert.equal(ask('/etc/passwd'), 'nothing');
  assert.equal(ask('trian'), 'did you mean `train`?');
  assert.equal(ask('folder/a.png'), 'did you mean `a.png`?');
  assert.equal(ask('all.txt'), 'one of `build/sets/list/all.txt`, `build/train/all.txt`');
});

test('the status sums up targets, the store and the last build', async () => {
  const rig = await built();
  const states = async (steps = STEPS(rig)) =>
    statusOf(await look(rig, steps)).targets.map(({ target, state, stale, items }) => [
      target,
      state,
      stale,
      items,
    ]);
  assert.deepEqual(await states(), [
    ['sets', 'fresh', 0, 7],
    ['train', 'fresh', 0, 1],
  ]);
  const never = statusOf(await look(new MemoryRig(), [rig.step('x', { a: '' })]));
  assert.deepEqual(
    [never.targets[0]?.state, never.targets[0]?.at, never.last, never.store],
    ['never-built', null, null, { blobs: 0, bytes: 0 }],
  );

  rig.write('b.txt', 'edited');
  rig.disk.drop('/p/build/sets/pictures');
  const steps = STEPS(rig).map(step =>
    step.id === 'train' ? { ...step, run: async () => error('out of paint') } : step,
  );
  assert.deepEqual(await states(), [
    ['sets', 'stale', 5, 7],
    ['train', 'stale', 1, 1],
  ]);
  await rig.build(steps);
  const failed = statusOf(await look(rig));
  const [sets, train] = failed.targets;
  assert.deepEqual([sets?.state, train?.state, train?.failure?.message], ['fresh', 'failed', 'out of paint']);
  assert.deepEqual(
    train?.because.map(({ reason }) => reason.type),
    ['upstream-changed'],
  );
  assert.equal(failed.last?.failed, 1);
  const all = Object.values(rig.tree('build')).join('').length;
  assert.equal((sets?.bytes ?? 0) + (train?.bytes ?? 0), all);
  rig.disk.drop('/p/a.png');
  assert.deepEqual((await states())[0], ['sets', 'broken', 2, 7]);
  assert.deepEqual(workIn(await look(rig)).items, 3);
});

test('what an item asked for while it ran is followed as well', async () => {
  const rig = await built();
  const asking = (): readonly Step[] => [
    ...STEPS(rig),
    {
      ...rig.step('late', { '': 'x' }),
      run: async task => {
        await task.need({ step: 'sets/captions', item: 'b' });
        return { ok: true, outputs: [] };
      },
    },
  ];
  await rig.build(asking());
  rig.disk.time += 10_000;
  rig.write('b.txt', 'edited');
  const overview = await look(rig, asking());
  assert.deepEqual(told(overview, new Map([['late', 'all']])), [
    'late 1/1: upstream-changed sets/captions ×1',
    'sets/captions 1/3: input-changed b.txt ×1',
  ]);
  const source = await sourceStory(graphOf(asking()), new Workspace(rig.layout, rig.machine), 'b.txt');
  assert.deepEqual(source?.affects.at(-1), { step: 'late', target: 'late', items: 1, of: 1, ms: 0 });
  rig.write('b.txt', 'b');
  const [finding] = (await look(rig, asking())).findings.get('late') ?? [];
  assert.ok(finding?.verdict.type === 'fresh');
  const story = storyOf(overview, finding);
  assert.deepEqual(
    story.reads.map(({ input, was, now }) => [input, was === now]),
    [[{ step: 'sets/captions', item: 'b' }, true]],
  );
});
