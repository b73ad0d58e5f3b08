import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf } from '../../src/diagnostics/columns.ts';
import { fit, lineColumns, paint, piece, wrap } from '../../src/show/line.ts';

test('wide characters take two columns and marks none', () => {
  assert.equal(columnsOf('aki'), 3);
  assert.equal(columnsOf('秋ちゃん'), 8);
  assert.equal(columnsOf('e\u0301'), 1);
  assert.equal(columnsOf('🎨'), 2);
  assert.equal(columnsOf('❤\ufe0f'), 2);
});

test('a line is cut so that it never passes the columns, wide characters included', () => {
  const line = [piece('train: ', 'strong'), piece('秋ちゃん秋ちゃん')];
  assert.equal(paint(fit(line, 12), false), 'train: 秋ち…');
  for (let columns = 1; columns < 30; columns += 1) assert.ok(lineColumns(fit(line, columns)) <= columns);
  assert.equal(fit(line, 23), line);
  const painter = '👩\u200d🎨';
  assert.equal(paint(fit([piece(`a ${painter} ${painter}`)], 8), false), `a ${painter}…`);
  assert.equal(paint(fit([piece(`a ${painter} ${painter}`)], 6), false), 'a…');
});

test('a line is broken between words and loses none', () => {
  const line = [piece('train:', 'strong'), piece(' 3 built, 12 restored, 400 kept in 12 s')];
  const lines = wrap(line, 20).map(part => paint(part, false));
  assert.deepEqual(lines, ['train: 3 built, 12', '  restored, 400 kept', '  in 12 s']);
});

test('colour is written only when asked for', () => {
  assert.equal(paint([piece('ok', 'good')], true), '\x1b[32mok\x1b[39m');
  assert.equal(paint([piece('ok', 'good')], false), 'ok');
});
