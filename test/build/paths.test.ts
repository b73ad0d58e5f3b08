import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Paths } from '../../src/build/paths.ts';
import { BLOCK, writePaths } from '../../src/build/table.ts';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter(text => !text.includes('\0'));

test('every path is found at its place, whatever was asked before, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 40 }),
      fc.uniqueArray(name, { maxLength: 20 }),
      fc.integer({ min: 0, max: 3 * BLOCK }),
      fc.integer({ min: 0, max: 5 }),
      (names, others, many, deciding) => {
        // Many more, so that there are several blocks; the first few in no order.
        const all = [...new Set([...names, ...Array.from({ length: many }, (_, i) => `p/${i}`)])];
        const paths = [...all.slice(0, deciding), ...all.slice(deciding).sort()];
        const found = new Paths(writePaths(paths), Math.min(deciding, paths.length));
        const known = new Set(paths);
        for (const other of others)
          assert.equal(found.placeOf(other), known.has(other) ? paths.indexOf(other) : undefined, other);
        const asked = [...names, ...paths.filter((_, i) => i % 97 === 0), ...paths.slice(-2)];
        for (const path of asked) assert.equal(found.placeOf(path), paths.indexOf(path), path);
        for (const place of [0, BLOCK - 1, BLOCK, paths.length - 1].filter(
          at => at >= 0 && at < paths.length,
        ))
          assert.equal(found.at(place), paths[place]);
        const place = found.add('new one');
        assert.deepEqual(
          [place, found.placeOf('new one'), found.at(place), found.isAdded(place), found.count],
          [paths.length, paths.length, 'new one', true, paths.length + 1],
        );
      },
    ),
    { numRuns: 200, examples: [[['ｂ', '😀', 'ﬀ'], ['😀'], 3 * BLOCK, 0]] },
  );
});

test('there may be none', () => {
  const paths = new Paths();
  assert.equal(paths.placeOf('a'), undefined);
  assert.equal(paths.add('a'), 0);
  assert.equal(paths.placeOf('a'), 0);
  assert.equal(new Paths(writePaths([]), 0).placeOf('a'), undefined);
});
