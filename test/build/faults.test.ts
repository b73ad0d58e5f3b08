// What the system may refuse, and what time may do to the files under .sdbuild/: each thing alone, at every place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attempt } from './memory-disk.ts';
import type { Edit } from './model.ts';
import { NODES } from './nodes.ts';
import { World } from './world.ts';

/** Changes, moves, removes and adds something everywhere. */
const EDITS: readonly Edit[] = [
  { type: 'write', at: 0, text: 'b' },
  { type: 'swap', at: 0, with: 1 },
  { type: 'toggle', at: 3 },
  { type: 'number', at: 7, value: 1 },
  { type: 'delete', at: 2 },
  { type: 'tamper', at: 4 },
];

const worldAfter = async (edits: readonly Edit[] | undefined): Promise<World> => {
  const world = new World(NODES);
  world.disk.canLink = edits?.length !== 1;
  if (edits === undefined) return world;
  await world.build();
  for (const edit of edits) world.edit(edit);
  return world;
};

/** A build in which something fails says so or is right all the same, and the next one ends as a clean one does. */
const survives = async (world: World, what: () => string): Promise<void> => {
  try {
    const built = await world.build({ jobs: 1 });
    world.fault = undefined;
    world.disk.room = Number.POSITIVE_INFINITY;
    assert.ok(built !== undefined);
    assert.deepEqual(world.broken, []);
    const { failed, blocked, refused } = built.summary;
    const said = built.events.flatMap(one => (one.event === 'diagnostic' ? [one.diagnostic] : []));
    const failures = built.events.filter(({ event }) => event === 'item-failed').length;
    const errors = said.filter(({ severity }) => severity === 'error').length + failures;
    if (refused || failed + blocked > 0) assert.ok(errors > 0, 'it failed and did not say why');
    // A source that could not be looked at again counts as changed: its items are made again.
    else if (!said.some(({ code }) => code === 'SDB221')) world.checkTree();
    await world.settle();
  } catch (error) {
    throw new Error(what(), { cause: error });
  }
};

const counting = (of: (attempt: Attempt) => boolean): ((attempt: Attempt) => number | undefined) => {
  let count = 0;
  return attempt => (of(attempt) ? count++ : undefined);
};

/** How many operations of a kind the build makes that is about to be disturbed. */
const operations = async (
  edits: readonly Edit[] | undefined,
  of: (attempt: Attempt) => boolean,
): Promise<number> => {
  const world = await worldAfter(edits);
  let count = 0;
  world.fault = attempt => {
    if (of(attempt)) count++;
    return undefined;
  };
  await world.build({ jobs: 1 });
  return count;
};

const isChange = ({ changes }: Attempt): boolean => changes;
const isLook = ({ changes }: Attempt): boolean => !changes;

for (const [name, of, codes] of [
  ['change', isChange, ['ENOSPC', 'EACCES']],
  ['look', isLook, ['EIO']],
] as const)
  for (const [state, edits] of [
    ['a first build', undefined],
    ['a build after edits', EDITS],
  ] as const)
    test(`every ${name} of the disk in ${state} may fail, alone or with all after it`, async t => {
      const count = await operations(edits, of);
      assert.ok(count > 50);
      for (const code of codes)
        for (const lasts of [false, true])
          for (let at = 0; at < count; at++) {
            const world = await worldAfter(edits);
            const position = counting(of);
            let place = '';
            world.fault = attempt => {
              const now = position(attempt);
              const fails = now === at || (lasts && now !== undefined && now > at);
              if (fails && now === at) place = `${attempt.syscall} ${attempt.path}`;
              return fails ? code : undefined;
            };
            await survives(world, () => `${code} at ${name} ${at}${lasts ? ' and after' : ''}: ${place}`);
          }
      t.diagnostic(`${count * codes.length * 2} builds`);
    });

test('a disk may be full at every byte', async t => {
  const whole = await worldAfter(EDITS);
  whole.disk.room = 1 << 20;
  await whole.build();
  const needed = (1 << 20) - whole.disk.room;
  assert.ok(needed > 2_000);
  for (let room = 0; room < needed; room += 41) {
    const world = await worldAfter(EDITS);
    world.disk.room = room;
    await survives(world, () => `${room} bytes of room`);
  }
  t.diagnostic(`${Math.ceil(needed / 41)} builds`);
});
