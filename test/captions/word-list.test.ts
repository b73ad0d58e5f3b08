import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { near } from '../../src/captions/near.ts';
import { canonicalTag } from '../../src/captions/tag.ts';
import { brokenList, lazyVocabulary, readVocabulary } from '../../src/captions/word-list.ts';

const read = (...texts: readonly string[]) =>
  readVocabulary(
    texts.map(text => Buffer.from(text)),
    ['looking at away'],
  );

test('lists of tags may have one, two or four columns, or a heading', () => {
  const words = read('straw_hat\r\n1girl\r\n\r\n', 'serafuku,1200\nhat,cap\nbow,ribbon,900\n');
  for (const tag of ['straw hat', '1girl', 'serafuku', 'hat', 'bow', 'looking at away'])
    assert.ok(words.has(tag), tag);
  assert.equal(words.category('hat'), undefined);
  assert.deepEqual(words.meaning('cap'), ['hat']);
  assert.deepEqual(words.meaning('ribbon'), ['bow']);
  assert.deepEqual(words.meaning('900'), []);
  const tagger = read(
    '\ufefftag_id,name,category,count\n9999999,general,9,807858\n470575,1girl,0,4225150\n1,samus_aran,4,5\n',
  );
  assert.equal(tagger.category('general'), 'rating');
  assert.equal(tagger.category('samus aran'), 'character');
  assert.ok(!tagger.has('name'));
});

test('the list of the tag completion knows kinds and other names', () => {
  const words = read(
    'head_out_of_frame,0,72000,"cropped_head,no_head"\nstar_(symbol),0,9,\n^_^,0,8,"closed_eyes_smile"\n' +
      'saber_(fate),4,7,"""king_of_knights"""\nhighres,5,6,null\nmaruko,1,5,\naki_series,3,4,"c,maruko"\nb,0,1,c\n',
  );
  assert.ok(words.has('star (symbol)'));
  assert.ok(words.has('^_^'));
  assert.ok(!words.has('cropped head'));
  assert.deepEqual(words.meaning('cropped head'), ['head out of frame']);
  assert.deepEqual(words.meaning('head out of frame'), []);
  assert.deepEqual(words.meaning('null'), []);
  assert.deepEqual(words.meaning('"king of knights"'), ['saber (fate)']);
  assert.deepEqual(words.meaning('c'), ['aki series', 'b']);
  assert.deepEqual(words.meaning('maruko'), [], 'what is a tag itself is no other name of one');
  assert.deepEqual(
    ['saber (fate)', 'highres', 'maruko', 'aki series', 'star (symbol)'].map(tag => words.category(tag)),
    ['character', 'meta', 'artist', 'copyright', 'general'],
  );
});

test('of several lists the first to know a kind decides, and names add up', () => {
  const words = read('aki\n', 'aki,4,1,chan\n', 'aki,1,1,san\n');
  assert.equal(words.category('aki'), 'character');
  assert.deepEqual([...words.meaning('chan'), ...words.meaning('san')], ['aki', 'aki']);
});

test('words are found in canonical form, however they are written', () => {
  const word = fc
    .stringMatching(/^[^,\n\r"\0]{1,12}$/u)
    .filter(text => canonicalTag(text) !== '' && !/^(name|tag|tag_name)$/i.test(text));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), words => {
      const list = readVocabulary([Buffer.from(words.map(one => `${one}\n`).join(''))], []);
      for (const one of words) assert.ok(list.has(canonicalTag(one)), one);
      assert.ok(!list.has('never there'));
    }),
    { numRuns: 2000 },
  );
});

test('a list is read when something is asked of it, once', () => {
  let times = 0;
  const words = lazyVocabulary(() => {
    times++;
    return read('hat\n');
  });
  assert.equal(times, 0);
  assert.ok(words.has('hat'));
  assert.deepEqual(words.near('hst'), ['hat']);
  assert.equal(times, 1);
});

test('what a download left in place of a list is told', () => {
  const told = (bytes: Buffer) => brokenList(bytes, 'danbooru.csv')?.message;
  assert.match(told(Buffer.from('version https://git-lfs.github.com/spec/v1\n')) ?? '', /Git LFS/);
  assert.match(told(Buffer.from('\n<!DOCTYPE html>')) ?? '', /web page/);
  assert.match(told(Buffer.from('1girl', 'utf16le')) ?? '', /not UTF-8/);
  assert.match(told(Buffer.alloc(0)) ?? '', /empty/);
  assert.equal(told(Buffer.from('1girl,0,1,初音')), undefined);
  // A character may be cut in two where the beginning ends.
  assert.equal(told(Buffer.from('1girl,0,1,初音').subarray(0, -1)), undefined);
});

/** Edits between two words, by the letter. */
function edits(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99;
      const row = rows[i] as number[];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped,
      );
    }
  return at(a.length, b.length);
}

test('words at most two edits away are found, the nearest first', () => {
  const words = ['long hair', 'looking away', 'looking at away', 'blue hair', 'long hairs', 'short hair'];
  const find = near(words);
  assert.deepEqual(find('lnog hair'), ['long hair', 'long hairs']);
  assert.deepEqual(find('long hair'), ['long hairs']);
  assert.deepEqual(find('nothing like it'), []);
  assert.deepEqual(near(['cat', 'hat', 'dog'])('car'), ['cat'], 'one edit for short words');
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 5, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 6 }), letters, (list, word) => {
      const expected = [1, 2].flatMap(count => list.filter(one => edits(word, one) === count));
      assert.deepEqual(near(list)(word), expected.slice(0, 5));
    }),
    { numRuns: 3000 },
  );
});
