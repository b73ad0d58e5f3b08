import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from '../../src/build/session.ts';
import type { Input, Json, Outcome, RunStep, Step, StepInput, Task } from '../../src/build/step.ts';
import { bytes, error, graphOf } from './rig.ts';
import { VirtualRig } from './virtual-rig.ts';

/** A step of one item that makes a value; `run` gives the value. */
const step = (
  id: string,
  inputs: readonly Input[],
  run: (task: Task) => Json | Promise<Json>,
  rest: Partial<RunStep> = {},
): RunStep => ({
  id,
  target: id,
  kind: { name: 'value', version: 1 },
  params: null,
  items: [{ name: '', inputs }],
  resources: { cpu: 1 },
  run: async task => ({ ok: true, outputs: [], value: await run(task) }),
  ...rest,
});

const askFor = async (task: Task, input: StepInput): Promise<Json> => {
  const resolved = await task.need(input);
  assert.ok(resolved.kind === 'step');
  return resolved.results.length === 1
    ? (resolved.results[0]?.value ?? null)
    : resolved.results.map(({ value }) => value);
};

/** The text of the file that a step reads. */
const fileOf =
  (rig: VirtualRig) =>
  ({ inputs }: Task): Json => {
    const [input] = inputs;
    return input?.kind === 'file' ? (rig.read(input.path) ?? null) : null;
  };

/** `chooser` reads the file `which` and asks for the step that it names, `a` or `b`. */
const choosing = (): { rig: VirtualRig; steps: readonly Step[] } => {
  const rig = new VirtualRig();
  for (const name of ['a', 'b']) rig.write(`${name}.txt`, `${name}1`);
  rig.write('which.txt', 'a');
  const steps = [
    step('a', [{ file: 'a.txt' }], fileOf(rig)),
    step('b', [{ file: 'b.txt' }], fileOf(rig)),
    step('which', [{ file: 'which.txt' }], fileOf(rig)),
    step('chooser', [], async task => {
      const which = await askFor(task, { step: 'which' });
      return `chose ${await askFor(task, { step: String(which) })}`;
    }),
    step('reader', [{ step: 'chooser' }], ({ inputs: [input] }) =>
      input?.kind === 'step' ? `read ${input.results[0]?.value}` : null,
    ),
  ];
  return { rig, steps };
};

const ranIn = async (
  rig: VirtualRig,
  steps: readonly Step[],
  target = 'chooser',
): Promise<readonly string[]> => {
  const summary = await rig.build(steps, { targets: [target] });
  assert.deepEqual([summary.failed, summary.blocked], [0, 0]);
  return rig.ran;
};

test('what an item asks for is built first, also if nobody wanted it, and counts as read from then on', async () => {
  const { rig, steps } = choosing();
  assert.deepEqual(await ranIn(rig, steps), ['a', 'chooser', 'which']);
  assert.deepEqual(await ranIn(rig, steps), []);
  rig.write('a.txt', 'a2');
  assert.deepEqual(await ranIn(rig, steps), ['a', 'chooser']);
  const [, chooser] = rig.of('item-started');
  assert.deepEqual(chooser?.reasons, [{ type: 'upstream-changed', step: 'a', items: [''] }]);
});

test('what was not asked for is neither built nor read', async () => {
  const { rig, steps } = choosing();
  await ranIn(rig, steps);
  rig.write('b.txt', 'b2');
  assert.deepEqual(await ranIn(rig, steps), []);
});

test('what is asked for and comes out as it was leaves the asker alone', async () => {
  const rig = new VirtualRig();
  rig.write('n.txt', '3');
  const steps = [
    step('odd', [{ file: 'n.txt' }], task => Number(fileOf(rig)(task)) % 2 === 1),
    step('asker', [], task => askFor(task, { step: 'odd' })),
  ];
  await ranIn(rig, steps, 'asker');
  rig.write('n.txt', '5');
  assert.deepEqual(await ranIn(rig, steps, 'asker'), ['odd']);
});

test('judging stops at the first thing that is not as it was: what was asked for after it is not even looked at', async () => {
  const { rig, steps } = choosing();
  await ranIn(rig, steps);
  rig.write('which.txt', 'b');
  rig.write('a.txt', 'a2');
  assert.deepEqual(await ranIn(rig, steps), ['b', 'chooser', 'which']);
});

test('an earlier result is restored when all that it had asked for is as it was, and only then', async () => {
  const { rig, steps } = choosing();
  await ranIn(rig, steps, 'reader');
  rig.write('which.txt', 'b');
  await ranIn(rig, steps, 'reader');
  rig.write('which.txt', 'a');
  assert.deepEqual(await ranIn(rig, steps, 'reader'), []);
  assert.deepEqual(
    rig.of('item-done').map(({ step, how }) => [step, how]),
    [
      ['which', 'restored'],
      ['chooser', 'restored'],
      ['reader', 'restored'],
    ],
  );
  rig.write('which.txt', 'b');
  await ranIn(rig, steps, 'reader');
  rig.write('which.txt', 'a');
  rig.write('a.txt', 'a2');
  assert.deepEqual(await ranIn(rig, steps, 'reader'), ['a', 'chooser', 'reader']);
});

test('a costly result that no record tells of any more is found by its key, if what it asked for is as it was', async () => {
  const rig = new VirtualRig();
  rig.write('a.txt', 'a1');
  const steps = [
    step('a', [{ file: 'a.txt' }], fileOf(rig)),
    step('costly', [], async task => {
      const value = await askFor(task, { step: 'a' });
      await rig.clock.sleep(5_000);
      return value;
    }),
  ];
  await ranIn(rig, steps, 'costly');
  rig.remove('.sdbuild/records/costly.log');
  assert.deepEqual(await ranIn(rig, steps, 'costly'), []);
  assert.deepEqual(await ranIn(rig, steps, 'costly'), []);
  rig.remove('.sdbuild/records/costly.log');
  rig.write('a.txt', 'a2');
  assert.deepEqual(await ranIn(rig, steps, 'costly'), ['a', 'costly']);
});

test('while it waits an item holds nothing: with one core, and with one GPU, what it waits for can run', async () => {
  const rig = new VirtualRig();
  const held: string[] = [];
  const alone = { resources: { cpu: 1, gpu: 1 } };
  const tracked =
    (name: string, run: (task: Task) => Promise<Json>) =>
    async (task: Task): Promise<Json> => {
      held.push(`${name} ${JSON.stringify(task.assigned)}`);
      return run(task);
    };
  const steps = [
    step(
      'c',
      [],
      tracked('c', async () => 1),
      alone,
    ),
    step(
      'b',
      [],
      tracked('b', task => askFor(task, { step: 'c' })),
      alone,
    ),
    step(
      'a',
      [],
      tracked('a', task => askFor(task, { step: 'b' })),
      alone,
    ),
  ];
  const summary = await rig.build(steps, { jobs: 1, targets: ['a'] });
  assert.deepEqual([summary.ran, summary.failed], [3, 0]);
  assert.deepEqual(held, ['a {"cpu":[0],"gpu":[0]}', 'b {"cpu":[0],"gpu":[0]}', 'c {"cpu":[0],"gpu":[0]}']);
});

test('after waiting it may hold other units, all of them again before it goes on', async () => {
  const rig = new VirtualRig();
  const units: (readonly number[] | undefined)[] = [];
  const busy = new Set<number>();
  const holding = async (task: Task, ms: number): Promise<void> => {
    const [unit = -1] = task.assigned.gpu ?? [];
    assert.ok(!busy.has(unit));
    busy.add(unit);
    await rig.clock.sleep(ms);
    busy.delete(unit);
  };
  const onGpu = { resources: { gpu: 1 } };
  const asker = async (task: Task): Promise<Json> => {
    units.push(task.assigned.gpu);
    await task.need({ step: 'late' });
    units.push(task.assigned.gpu);
    await holding(task, 5);
    return null;
  };
  const steps = [
    step('late', [], () => rig.clock.sleep(10).then(() => 1)),
    step('asker', [], asker, onGpu),
    step('short', [], task => holding(task, 7).then(() => 1), onGpu),
    step('long', [], task => holding(task, 30).then(() => 1), onGpu),
  ];
  const summary = await rig.build(steps, { targets: ['asker', 'short', 'long'], resources: { gpu: 2 } });
  assert.deepEqual([summary.ran, summary.failed], [4, 0]);
  assert.deepEqual(units, [[0], [1]]);
});

test('what it waited is not what it took', async () => {
  const rig = new VirtualRig();
  const steps = [
    step('slow', [], () => rig.clock.sleep(9_000).then(() => 1)),
    step('asker', [], async task => {
      await rig.clock.sleep(10);
      await task.need({ step: 'slow' });
      await rig.clock.sleep(10);
      return 1;
    }),
  ];
  await rig.build(steps, { targets: ['asker'] });
  await rig.build([...steps.slice(0, 1), { ...steps[1], params: 2 } as Step], { targets: ['asker'] });
  assert.equal(rig.of('step-started')[0]?.estimateMs, 20);
});

test('many can be asked for at once, and are built beside each other', async () => {
  const rig = new VirtualRig();
  const slow = (id: string): Step => step(id, [], () => rig.clock.sleep(100).then(() => id));
  const steps = [
    slow('a'),
    slow('b'),
    step('asker', [], async task => {
      const inputs = ['b', 'a', 'b'].map(id => askFor(task, { step: id, select: 'value' }));
      return Promise.all(inputs);
    }),
  ];
  await rig.build(steps, { targets: ['asker'], jobs: 2 });
  assert.ok(rig.time < 150, `${rig.time}`);
  assert.deepEqual(rig.ran, ['a', 'asker', 'b']);
});

test('items of one step may ask for different things, one item, or what is selected of it', async () => {
  const rig = new VirtualRig();
  const names = ['x', 'y', 'z'];
  for (const name of names) rig.write(`${name}.txt`, name);
  const source: Step = {
    ...step('source', [], () => null),
    items: names.map(name => ({ name, inputs: [{ file: `${name}.txt` }] })),
    run: async (task): Promise<Outcome> => {
      const text = String(fileOf(rig)(task));
      return {
        ok: true,
        outputs: [{ role: 'text', path: `${task.item.name}.out`, content: bytes(text) }],
        value: { length: text.length, text },
      };
    },
  };
  const askers: Step = {
    ...step('askers', [], async task => {
      const { name } = task.item;
      return name === 'z'
        ? askFor(task, { step: 'source', item: 'z', select: '/length' })
        : askFor(task, { step: 'source', item: name });
    }),
    items: names.map(name => ({ name, inputs: [] })),
  };
  assert.deepEqual(await ranIn(rig, [source, askers], 'askers'), [
    'askers/x',
    'askers/y',
    'askers/z',
    'source/x',
    'source/y',
    'source/z',
  ]);
  rig.write('x.txt', 'X');
  rig.write('z.txt', 'Z');
  assert.deepEqual(await ranIn(rig, [source, askers], 'askers'), ['askers/x', 'source/x', 'source/z']);
});

test('steps that wait for each other are a circle, named from end to end, and nothing hangs', async () => {
  const rig = new VirtualRig();
  const steps = [
    step('a', [], task => askFor(task, { step: 'b' })),
    step('b', [{ step: 'c' }], () => 1),
    step('c', [], task => askFor(task, { step: 'a' })),
  ];
  const summary = await rig.build(steps, { targets: ['a'], keepGoing: true });
  assert.equal(summary.failed, 2);
  assert.deepEqual(
    rig.of('item-failed').map(({ step, diagnostics: [first] }) => [step, first?.code, first?.message]),
    [
      ['c', 'SDB228', '`c` needs `a`, which waits for it: `c` → `a` → `b` → `c`'],
      ['a', 'SDB227', '`a` needs `b`, which could not be made'],
    ],
  );
  await rig.build([step('self', [], task => askFor(task, { step: 'self' }))]);
  assert.equal(
    rig.of('item-failed')[0]?.diagnostics[0]?.message,
    '`self` needs `self`, which waits for it: `self` → `self`',
  );
});

test('a circle that an edit closes between steps which had asked for other things is found too', async () => {
  const rig = new VirtualRig();
  rig.write('which.txt', 'leaf');
  const steps = [
    step('leaf', [], () => 1),
    step('which', [{ file: 'which.txt' }], fileOf(rig)),
    step('a', [], async task => askFor(task, { step: String(await askFor(task, { step: 'which' })) })),
    step('b', [], task => askFor(task, { step: 'a' })),
  ];
  await ranIn(rig, steps, 'b');
  rig.write('which.txt', 'b');
  const summary = await rig.build(steps, { keepGoing: true });
  assert.equal(summary.failed, 2);
  rig.write('which.txt', 'leaf');
  assert.deepEqual(await ranIn(rig, steps, 'b'), []);
});

test('a step that fails fails who asked for it, whatever the asker makes of that', async () => {
  const rig = new VirtualRig();
  const steps = [
    step('bad', [], () => null, { run: async () => error('no') }),
    step('asker', [], async task => {
      await task.need({ step: 'bad' }).catch(() => {});
      return 1;
    }),
  ];
  const summary = await rig.build(steps, { targets: ['asker'] });
  assert.deepEqual([summary.ran, summary.failed], [0, 2]);
  assert.deepEqual(
    rig.of('item-failed').map(({ diagnostics: [first] }) => first?.message),
    ['no', '`asker` needs `bad`, which could not be made'],
  );
  const absent = [
    step('x', [], task => askFor(task, { step: 'nowhere' })),
    step('y', [], task => askFor(task, { step: 'x', item: 'none' })),
  ];
  await rig.build(absent, { keepGoing: true });
  assert.deepEqual(
    rig.of('item-failed').map(({ diagnostics: [first] }) => first?.message),
    ['`x` needs `nowhere`, which is not a step', '`y` needs item `none` of `x`, which it does not have'],
  );
});

test('where a build stops at the first failure, who asks for what is held back is held back too', async () => {
  const rig = new VirtualRig();
  const steps = [
    step('bad', [], () => 1, {
      run: async () => {
        await rig.clock.sleep(5);
        return error('no');
      },
    }),
    step('needed', [], () => 1),
    step('asker', [], async task => {
      await rig.clock.sleep(10);
      return askFor(task, { step: 'needed' });
    }),
  ];
  const summary = await rig.build(steps, { targets: ['bad', 'asker'] });
  assert.deepEqual([summary.ran, summary.failed, summary.blocked], [0, 1, 2]);
  const going = await rig.build(steps, { targets: ['bad', 'asker'], keepGoing: true });
  assert.deepEqual([going.ran, going.failed, going.blocked], [2, 1, 0]);
});

test('what it needs of the computer is looked at also for a step that turns out to be needed', async () => {
  const rig = new VirtualRig();
  const steps = [
    step('big', [], () => 1, { resources: { gpu: 3 } }),
    step('asker', [], task => askFor(task, { step: 'big' })),
  ];
  const summary = await rig.build(steps, { targets: ['asker'] });
  assert.deepEqual([summary.refused, summary.failed], [undefined, 2]);
  assert.equal(rig.of('item-failed')[0]?.diagnostics[0]?.code, 'SDB207');
});

test('who asks for a step that waits for a word waits with it', async () => {
  const rig = new VirtualRig();
  const steps = [
    step('costly', [], () => 1),
    step('asker', [], task => askFor(task, { step: 'costly' })),
    step('reader', [{ step: 'asker' }], () => 1),
  ];
  const options = { targets: ['reader'], gate: (one: RunStep) => one.id === 'costly' };
  const summary = await rig.build(steps, options);
  assert.deepEqual([summary.ran, summary.failed, summary.blocked], [0, 0, 0]);
  assert.deepEqual([...(summary.waiting ?? [])].sort(), ['asker', 'costly', 'reader']);
  assert.equal((await rig.build(steps, { targets: ['reader'] })).ran, 3);
});

test('an interrupt while an item waits ends it without a word, and the next build goes on', async () => {
  const rig = new VirtualRig();
  const controller = new AbortController();
  const steps = (stop: boolean): readonly Step[] => [
    step('slow', [], async task => {
      if (stop) controller.abort();
      await rig.clock.sleep(1_000, task.signal);
      return 1;
    }),
    step('asker', [], task => askFor(task, { step: 'slow' })),
  ];
  const first = await rig.build(steps(true), { targets: ['asker'], signal: controller.signal });
  assert.deepEqual([first.interrupted, first.failed, first.blocked], [true, 0, 0]);
  assert.equal((await rig.build(steps(false), { targets: ['asker'] })).failed, 0);
});

test('thousands of items may wait for one step', async () => {
  const rig = new VirtualRig();
  const many: Step = {
    ...step('many', [], task => askFor(task, { step: 'one' })),
    items: Array.from({ length: 2_500 }, (_, index) => ({ name: `i${index}`, inputs: [] })),
  };
  const summary = await rig.build([step('one', [], () => 1), many], { targets: ['many'], jobs: 2 });
  assert.deepEqual([summary.ran, summary.failed], [2_501, 0]);
});

test('a plan follows what was asked for, and changes nothing', async () => {
  const { rig, steps } = choosing();
  const planned = async (): Promise<unknown> => {
    await rig.build(steps, { targets: ['reader'], dryRun: true });
    return rig.of('planned').map(({ step, reasons }) => [step, ...reasons.map(({ type }) => type)]);
  };
  assert.deepEqual(await planned(), [
    ['chooser', 'never-built'],
    ['reader', 'never-built'],
  ]);
  await rig.build(steps, { targets: ['reader'] });
  assert.deepEqual(await planned(), []);
  rig.write('a.txt', 'a2');
  const before = rig.tree('.sdbuild');
  assert.deepEqual(await planned(), [
    ['a', 'input-changed'],
    ['chooser', 'upstream-changed'],
    ['reader', 'upstream-changed'],
  ]);
  assert.deepEqual(rig.tree('.sdbuild'), before);
});

test('in a session, too, a change of what was asked for reaches the asker', async () => {
  const { rig, steps } = choosing();
  const session = new Session();
  const options = { session, graph: graphOf(steps), targets: ['reader'] };
  await rig.build(steps, options);
  rig.write('a.txt', 'a2');
  session.touch('a.txt');
  await rig.build(steps, options);
  assert.deepEqual(rig.ran, ['a', 'chooser', 'reader']);
  await rig.build(steps, options);
  assert.deepEqual(rig.ran, []);
  rig.write('which.txt', 'b');
  session.touch('which.txt');
  await rig.build(steps, options);
  assert.deepEqual(rig.ran, ['b', 'chooser', 'reader', 'which']);
  await session.close();
});

test('in a session an asker is tried again when what it needs was mended', async () => {
  const rig = new VirtualRig();
  rig.write('a.txt', 'bad');
  const steps = [
    step('a', [{ file: 'a.txt' }], fileOf(rig), {
      run: async task => {
        const text = fileOf(rig)(task);
        return text === 'bad' ? error('bad') : { ok: true, outputs: [], value: text };
      },
    }),
    step('asker', [], task => askFor(task, { step: 'a' })),
  ];
  const session = new Session();
  const options = { session, graph: graphOf(steps) };
  assert.equal((await rig.build(steps, options)).failed, 2);
  rig.write('a.txt', 'good');
  session.touch('a.txt');
  assert.deepEqual([(await rig.build(steps, options)).failed, rig.ran], [0, ['a', 'asker']]);
  await session.close();
});
