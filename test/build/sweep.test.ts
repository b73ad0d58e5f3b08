import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startSecondThread } from '../../src/build/second-thread.ts';
import { look, SEEN, shareOf } from '../../src/build/sweep.ts';
import {
  BLOCK,
  type Columns,
  decodeTable,
  encodeTable,
  FLAG,
  SIGNATURE,
  writePaths,
} from '../../src/build/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-sweep-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Files of every sort, each with what a look at it must find. */
const CASES: readonly [flags: number, make: (path: string) => void, change: (path: string) => void][] = [
  [0, path => writeFileSync(path, 'same'), () => {}],
  [0, path => writeFileSync(path, 'was'), path => writeFileSync(path, 'now it is longer')],
  [0, path => writeFileSync(path, 'here'), path => rmSync(path)],
  [FLAG.absent, () => {}, () => {}],
  [FLAG.absent, () => {}, path => writeFileSync(path, 'came')],
  [FLAG.folder, path => mkdirSync(path), () => {}],
  [FLAG.placed, path => writeFileSync(path, 'placed'), path => replaceByLink(path)],
  [FLAG.young, path => writeFileSync(path, 'young'), () => {}],
];
const EXPECTED = [
  SEEN.same,
  SEEN.changed,
  SEEN.changed,
  SEEN.same,
  SEEN.changed,
  SEEN.same,
  SEEN.changed,
  SEEN.changed,
];

function replaceByLink(path: string): void {
  writeFileSync(`${path}.target`, 'placed');
  rmSync(path);
  symlinkSync(`${path}.target`, path);
}

/** A table of many files, in memory that threads share. */
function table(count: number): Columns {
  const paths = Array.from({ length: count }, (_, i) => `${i}`);
  const flags = Uint8Array.from(paths, (_, i) => (CASES[i % CASES.length]?.[0] ?? 0) | FLAG.needed);
  const signatures = new Float64Array(count * SIGNATURE);
  for (const [i, path] of paths.entries()) {
    const [, make, change] = CASES[i % CASES.length] as (typeof CASES)[number];
    const absolute = join(folder, path);
    make(absolute);
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (stat !== undefined) signatures.set([stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino], i * SIGNATURE);
    change(absolute);
  }
  const digests = new Uint8Array(count * 32);
  const bytes = encodeTable({ paths: writePaths(paths), signatures, flags, digests, note: '' });
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const columns = decodeTable(shared);
  assert.ok(columns !== undefined);
  return columns;
}

test('a look tells of each file whether it is as it was, alone and with a second thread', async () => {
  const columns = table(BLOCK + 56);
  const expected = Array.from({ length: columns.count }, (_, i) => EXPECTED[i % EXPECTED.length]);
  assert.deepEqual([...look(columns, folder).finish()], expected);

  const both = look(columns, folder);
  startSecondThread(both.shared);
  assert.deepEqual([...both.finish()], expected);

  // The other thread alone, since the first may have done everything before it came.
  const shared = shareOf(columns, folder);
  startSecondThread(shared);
  for (let done = 0; done < columns.blocks.length; done = Atomics.load(shared.counters, 1))
    await new Promise(resolve => setTimeout(resolve, 5));
  assert.deepEqual([...shared.seen], expected);
});
