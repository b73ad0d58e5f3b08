// A file of the user's that the system does not let us read: who bears it, who fails, and when it is tried again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNREADABLE } from '../../src/build/digest.ts';
import type { BuildEvent } from '../../src/build/event.ts';
import type { Step } from '../../src/build/step.ts';
import { MemoryRig } from './memory-rig.ts';

const reading = (bears: boolean): Step => ({
  id: 'texts',
  target: 'texts',
  kind: { name: 'texts', version: 1 },
  params: null,
  ...(bears && { bearsUnreadable: true }),
  items: ['a', 'b'].map(name => ({ name, inputs: [{ file: `${name}.txt` }] })),
  evaluate: ({ item: { name }, inputs: [input], read }) => {
    const isReadable = input?.kind === 'file' && input.digest !== UNREADABLE;
    return { ok: true, value: isReadable ? read(`${name}.txt`) : null };
  },
});

class RefusingRig extends MemoryRig {
  events: BuildEvent[] = [];

  constructor() {
    super();
    this.write('a.txt', 'one');
    this.write('b.txt', 'two');
    this.disk.time += 10_000;
  }

  refuse(code: string | undefined): void {
    this.disk.fault = ({ syscall, path }) =>
      path.endsWith('b.txt') && syscall !== 'stat' ? code : undefined;
  }

  async evaluate(step: Step) {
    this.events = [];
    const summary = await this.build([step], { listener: event => this.events.push(event) });
    const of = this.events.flatMap(one => (one.event === 'item-done' ? [`${one.how} ${one.item}`] : []));
    return { of, failed: summary.failed, kept: summary.kept };
  }
}

for (const code of ['EACCES', 'EPERM', 'EIO'])
  test(`${code} fails an item that does not bear it, names the file, and fails no other item`, async () => {
    const rig = new RefusingRig();
    rig.refuse(code);
    assert.deepEqual(await rig.evaluate(reading(false)), { of: ['ran a'], failed: 1, kept: 0 });
    const said = rig.events.flatMap(one => (one.event === 'item-failed' ? one.diagnostics : []));
    assert.deepEqual(
      said.map(({ message, location }) => [message, location]),
      [['b.txt cannot be read; `b` of `texts` reads it', { file: 'b.txt' }]],
    );
  });

test('one that bears it is evaluated without the file, again when the file can be read, and not in between', async () => {
  const rig = new RefusingRig();
  rig.refuse('EACCES');
  assert.deepEqual(await rig.evaluate(reading(true)), { of: ['ran a', 'ran b'], failed: 0, kept: 0 });
  assert.deepEqual(await rig.evaluate(reading(true)), { of: [], failed: 0, kept: 2 });
  rig.refuse(undefined);
  // Not a stat has changed: another user may read it, or the disk has recovered.
  assert.deepEqual(await rig.evaluate(reading(true)), { of: ['ran b'], failed: 0, kept: 1 });
  assert.deepEqual(await rig.evaluate(reading(true)), { of: [], failed: 0, kept: 2 });
});

test('a file that is gone since the graph was laid out is one that cannot be read, to one who bears it', async () => {
  const rig = new RefusingRig();
  rig.disk.drop('/p/b.txt');
  assert.deepEqual(await rig.evaluate(reading(true)), { of: ['ran a', 'ran b'], failed: 0, kept: 0 });
  assert.deepEqual(await rig.evaluate(reading(true)), { of: [], failed: 0, kept: 2 });
  rig.write('b.txt', 'two');
  assert.deepEqual(await rig.evaluate(reading(true)), { of: ['ran b'], failed: 0, kept: 1 });
});

test('what the system refuses for want of means is no property of the file', async () => {
  const rig = new RefusingRig();
  rig.refuse('EMFILE');
  assert.deepEqual(await rig.evaluate(reading(true)), { of: ['ran a'], failed: 1, kept: 0 });
});
