import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteOf } from '../../src/build/settled.ts';
import { decodeDigests, decodeTable, encodeTable, SIGNATURE, writePaths } from '../../src/build/table.ts';

test('a table with any bit flipped is as if it were not there, or still says the same', () => {
  const paths = ['images/a.png', 'images/ä/b.txt'];
  const note = { settled: { request: 'all', items: 2 }, standing: {} };
  const table = encodeTable({
    paths: writePaths(paths),
    signatures: Float64Array.from({ length: paths.length * SIGNATURE }, (_, index) => index + 0.5),
    flags: Uint8Array.of(8, 9),
    digests: new Uint8Array(paths.length * 32).fill(7),
    note: JSON.stringify(note),
  });
  const whole = decodeTable(Uint8Array.from(table));
  assert.ok(whole !== undefined);
  assert.deepEqual(noteOf(whole.note), note);
  let noticed = 0;
  for (let at = 0; at < table.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const bytes = Uint8Array.from(table);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      const columns = decodeTable(bytes);
      const digests = decodeDigests(bytes);
      if (columns === undefined || digests === undefined) noticed++;
      if (columns !== undefined) assert.deepEqual({ ...columns }, { ...whole }, `bit ${bit} of byte ${at}`);
      if (digests !== undefined) assert.ok(digests.every(byte => byte === 7));
    }
  // All but the unused end of the first 64 bytes.
  assert.equal(noticed, (table.length - (64 - 36)) * 8);
});
