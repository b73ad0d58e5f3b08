// What time, other programs and other versions may do to the files under .sdbuild/: no build takes wrong bytes for right
// ones, and the next build is as a clean one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from './model.ts';
import { NODES } from './nodes.ts';
import { World } from './world.ts';

/** What is done after the damage, so that the damaged file is needed. */
const AFTERWARDS: Readonly<Record<string, (world: World) => void>> = {
  nothing: () => {},
  'the outputs are gone': world => world.disk.drop(world.layout.artifacts),
  'one source was edited': world => world.edit({ type: 'write', at: 1, text: 'b' }),
  'the recipe went back': world => world.edit(AGAIN),
  'the records are gone too': world => world.disk.drop(world.layout.records),
};

const AGAIN: Edit = { type: 'number', at: 0, value: 0 };

/** A project with a past: results of two recipes are on record. */
const createOldWorld = async (canLink: boolean): Promise<World> => {
  const world = new World(NODES);
  world.disk.canLink = canLink;
  await world.build();
  for (const edit of PAST) world.edit(edit);
  await world.build();
  return world;
};

const PAST: readonly Edit[] = [
  { type: 'number', at: 0, value: 1 },
  { type: 'number', at: 8, value: 1 },
];

const old = { links: await createOldWorld(true), copies: await createOldWorld(false) };

const copyOf = ({ disk }: World): World => {
  const world = new World(NODES);
  for (const edit of PAST) world.edit(edit);
  world.disk.load(disk);
  world.disk.canLink = disk.canLink;
  world.damaged = true;
  return world;
};

const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = {
  'cut by a byte': bytes => bytes.subarray(0, -1),
  'cut by a third': bytes => bytes.subarray(0, (bytes.length * 2) / 3),
  'cut in its first line': bytes => bytes.subarray(0, 9),
  empty: () => Buffer.alloc(0),
  'a page of zeroes': () => Buffer.alloc(4096),
  'of the future': bytes => Buffer.from(bytes.toString('latin1').replace(/ \d+\n/, ' 99\n'), 'latin1'),
  'followed by zeroes': bytes => Buffer.concat([bytes, Buffer.alloc(100)]),
  gone: () => undefined,
};

const stateFiles = ({ disk, layout }: World): readonly string[] =>
  Object.keys(disk.tree(layout.state)).map(path => `${layout.state}/${path}`);

/** Damages a file, does something that needs it, and builds. */
const survives = async (
  old: World,
  path: string,
  what: string,
  damage: (bytes: Buffer) => Buffer | undefined,
  afterwards: string,
): Promise<void> => {
  const world = copyOf(old);
  const inode = world.disk.files.get(path);
  assert.ok(inode !== undefined, path);
  const damaged = damage(Buffer.from(inode.bytes));
  if (damaged === undefined) world.disk.drop(path);
  // One who writes to a blob through its placed name leaves his time. What rots, or is a copy, does not.
  else if (inode.names > 1) world.disk.put(path, damaged);
  else inode.bytes = damaged;
  AFTERWARDS[afterwards]?.(world);
  try {
    world.check(await world.build({ jobs: 1 }));
    world.checkTree();
    // A build goes by the index of a log, and a plan by every record: one that no build needed is found by whoever looks.
    if (path.endsWith('.log')) await world.chore('verify');
    await world.settle();
  } catch (error) {
    throw new Error(`${path}: ${what}; ${afterwards}`, { cause: error });
  }
};

/** Every day one thing is done after each damage, in turns; `THOROUGH=1` does all after each. */
const afterwardsOf = (turn: number): readonly string[] => {
  const all = Object.keys(AFTERWARDS);
  return process.env.THOROUGH ? all : all.slice(turn % all.length).slice(0, 1);
};

for (const [placed, world] of Object.entries(old)) {
  test(`any bit of any file of state may flip, where placed files are ${placed}`, async t => {
    let turn = 0;
    for (const path of stateFiles(world)) {
      const size = world.disk.files.get(path)?.bytes.length ?? 0;
      for (let at = 0; at < size; at += size > 500 ? 31 : 11)
        for (const afterwards of afterwardsOf(turn++)) {
          const flip = (bytes: Buffer): Buffer => {
            bytes[at] = (bytes[at] ?? 0) ^ (1 << (turn % 8));
            return bytes;
          };
          await survives(world, path, `a bit of byte ${at}`, flip, afterwards);
        }
    }
    assert.ok(turn > 300);
    t.diagnostic(`${turn} bits`);
  });

  test(`any file of state may be cut off, emptied, deleted, or be of another version, where placed files are ${placed}`, async t => {
    let turn = 0;
    for (const path of stateFiles(world))
      for (const [what, damage] of Object.entries(DAMAGES))
        for (const afterwards of afterwardsOf(turn++)) await survives(world, path, what, damage, afterwards);
    assert.ok(turn > 100);
    t.diagnostic(`${turn} files`);
  });
}
