import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileStat } from '../../src/build/disk.ts';
import { Unrest } from '../../src/build/watch/unrest.ts';

/** Files by path, on a disk and by a clock that a plan moves: what is done at which millisecond. */
const unrest = (
  plan: Readonly<Record<number, (write: (path: string, size: number | null) => void) => void>>,
) => {
  const files = new Map<string, FileStat>();
  let now = 0;
  const changes = new Unrest(
    { stat: path => files.get(path) ?? null },
    {
      now: () => now,
      elapsed: () => now,
      sleep: async ms => {
        for (const end = now + Math.max(1, ms); now < end; ) turn();
      },
    },
  );
  const write = (path: string, size: number | null): void => {
    if (size === null) files.delete(path);
    else files.set(path, { kind: 'file', size, mtimeMs: now, ctimeMs: now, ino: 1 });
    changes.note(path);
  };
  const turn = (): void => {
    plan[now]?.(write);
    now++;
  };
  turn();
  const signal = new AbortController().signal;
  const settle = async (burst = false) => {
    const rested = await changes.settle(path => path.startsWith('tags'), burst, signal);
    return { rested: [...rested].sort(), at: now };
  };
  return { changes, settle };
};

const LARGE = 100_000;

test('a text is taken after a moment, a burst of them when the last has come', async () => {
  const one = unrest({ 0: write => write('tags/a', 10) });
  const { rested, at } = await one.settle();
  assert.deepEqual(rested, ['tags/a']);
  assert.ok(at <= 20, `after ${at} ms`);

  const many = unrest(
    Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        i * 50,
        (write: (path: string, size: number) => void) => write(`tags/${i}`, 10),
      ]),
    ),
  );
  assert.equal((await many.settle(true)).rested.length, 30);
  assert.equal(many.changes.size, 0);
});

test('a picture is taken when it has not grown for a while, and keeps no text waiting', async () => {
  const { settle } = unrest({
    0: write => write('picture', LARGE),
    200: write => write('picture', 2 * LARGE),
    400: write => write('picture', 3 * LARGE),
    410: write => write('tags/a', 10),
    800: write => write('picture', 4 * LARGE),
  });
  const first = await settle();
  assert.deepEqual(first.rested, ['tags/a']);
  assert.ok(first.at < 440, `after ${first.at} ms`);
  const second = await settle();
  assert.deepEqual(second.rested, ['picture']);
  assert.ok(second.at >= 1_300, `after ${second.at} ms`);
});

test('what is gone may be about to come again', async () => {
  const { settle } = unrest({
    0: write => write('tags/a', null),
    60: write => write('tags/a', 10),
  });
  assert.deepEqual(await settle(), { rested: ['tags/a'], at: 73 });
});

test('one that is written without end does not hold up the others for ever', async () => {
  const endless = Object.fromEntries(
    Array.from({ length: 500 }, (_, i) => [
      i * 100,
      (write: (path: string, size: number) => void) => {
        if (i === 0) write('picture', LARGE);
        write('log', LARGE + i);
      },
    ]),
  );
  const { settle, changes } = unrest(endless);
  const { rested, at } = await settle();
  assert.deepEqual(rested, ['picture']);
  assert.ok(at > 30_000 && at < 31_000, `after ${at} ms`);
  assert.deepEqual([...changes.paths], ['log']);
});
