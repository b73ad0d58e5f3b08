import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type RenderOptions, render, renderAll } from '../../src/diagnostics/render.ts';

const at = (line: number, from: number, to: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  code: 'SDB010',
  message: 'unknown key `modle` in target `captions`',
  location: { file: 'recipe.yaml', start: { line, column: from }, end: { line, column: to } },
  hint: 'did you mean `model`?',
  ...more,
});

const lines = (diagnostic: Diagnostic, text: string, options?: RenderOptions): readonly string[] =>
  render(diagnostic, () => text, options).split('\n');

suite('a diagnostic', () => {
  test('shows the place, the line, a caret run and what to write instead', () => {
    assert.deepEqual(lines(at(6, 5, 10), '\n\n\n\n\n    modle: blip2\n'), [
      'error: unknown key `modle` in target `captions`',
      ' --> recipe.yaml:6:5',
      '  |',
      '6 |     modle: blip2',
      '  |     ^^^^^ did you mean `model`?',
    ]);
  });

  test('lines its gutter up with a longer line number and lists the other places', () => {
    const related = [
      {
        message: '`captions` needs `lora` here',
        location: { file: 'b.yaml', start: { line: 7, column: 13 } },
      },
    ];
    assert.deepEqual(lines(at(11, 13, 21, { related }), `${'\n'.repeat(10)}    needs: [captions]`).slice(1), [
      '  --> recipe.yaml:11:13',
      '   |',
      '11 |     needs: [captions]',
      '   |             ^^^^^^^^ did you mean `model`?',
      '   : b.yaml:7:13  `captions` needs `lora` here',
    ]);
  });

  test('ends with what a program said last, in letters only, and where the rest is', () => {
    const lastLines = ['Traceback:', '\x1b[31m  out of luck\x1b[0m', 'a\x07b'];
    const program = { exitCode: 1, signal: null, lastLines, log: '.sdbuild/logs/train~a/train~a.log' };
    const { location: _location, hint: _hint, ...rest } = at(1, 1, 1, { program });
    assert.deepEqual(lines(rest, '').slice(1), [
      '  | Traceback:',
      '  |   out of luck',
      '  | a\u2407b',
      '  = its whole output is in .sdbuild/logs/train~a/train~a.log',
    ]);
  });

  test('puts the caret under what is meant after tabs and wide characters', () => {
    assert.deepEqual(lines(at(1, 2, 3), '\tx: 1').slice(3), [
      '1 |     x: 1',
      '  |     ^ did you mean `model`?',
    ]);
    assert.deepEqual(lines(at(1, 4, 6), 'アキ:白髪。').slice(3), [
      '1 | アキ:白髪。',
      '  |      ^^^^ did you mean `model`?',
    ]);
    assert.deepEqual(lines(at(1, 4, 5), 'e\u0301 x').slice(3), [
      '1 | e\u0301 x',
      '  |   ^ did you mean `model`?',
    ]);
    assert.deepEqual(lines(at(1, 4, 5), '😀 x').slice(3), ['1 | 😀 x', '  |    ^ did you mean `model`?']);
    assert.deepEqual(lines(at(1, 3, 4), 'ｱ x').slice(3), ['1 | ｱ x', '  |   ^ did you mean `model`?']);
  });

  test('cuts a long line round the caret and never marks more than it shows', () => {
    const text = `${'a'.repeat(300)}MODEL${'b'.repeat(300)}`;
    const [, , , line = '', carets = ''] = lines(at(1, 301, 306, { hint: 'h' }), text, { width: 40 });
    assert.equal(line.length, 4 + 40);
    assert.ok(line.startsWith('1 | …') && line.endsWith('…'));
    assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'MODEL');
    const [, , , whole = '', run = ''] = lines(at(1, 1, 600, { hint: 'h' }), text, { width: 40 });
    assert.ok(run.replace(' h', '').length <= whole.length);
  });

  test('breaks long messages and hints between words when the terminal is narrow', () => {
    const { location: _location, ...rest } = at(1, 1, 1, { hint: 'take it out of the data set, or mend it' });
    assert.deepEqual(lines(rest, '', { columns: 30 }), [
      'error: unknown key `modle` in',
      '  target `captions`',
      '  = take it out of the data',
      '    set, or mend it',
    ]);
  });

  test('marks to the end of the line what goes on in the next, and one column at the end of a line', () => {
    const open = at(1, 4, 3);
    const location = { file: 'f', start: { line: 1, column: 4 }, end: { line: 2, column: 3 } };
    assert.equal(lines({ ...open, location }, 'a: [b,\n c]')[4], '  |    ^^^ did you mean `model`?');
    assert.equal(lines(at(1, 4, 4), 'key')[4], '  |    ^ did you mean `model`?');
  });

  test('needs no frame when there is no line to show', () => {
    assert.equal(
      render(at(6, 5, 10), () => undefined),
      'error: unknown key `modle` in target `captions`\n --> recipe.yaml:6:5\n  = did you mean `model`?',
    );
    const whole: Diagnostic = {
      severity: 'warning',
      code: 'X',
      message: 'empty',
      location: { file: 'a.yaml' },
    };
    assert.equal(
      render(whole, () => 'text'),
      'warning: empty\n --> a.yaml',
    );
    assert.equal(
      render({ severity: 'info', code: 'X', message: 'done' }, () => 'text'),
      'info: done',
    );
    assert.equal(lines(at(9, 1, 2), 'one line').length, 3);
  });

  test('lets no file drive the terminal', () => {
    const text = render(at(1, 1, 2, { message: 'a\u001b[2Jb' }), () => 'x\u001b]0;title\u0007\u202ey');
    for (const control of ['\u001b', '\u0007', '\u202e']) assert.ok(!text.includes(control));
  });

  test('is coloured only when asked, and the same beneath', () => {
    const plain = render(at(1, 1, 2), () => 'x');
    const coloured = render(at(1, 1, 2), () => 'x', { color: true });
    assert.ok(coloured.includes('\u001b['));
    assert.equal(stripVTControlCharacters(coloured), plain);
  });

  test('can stand anywhere in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 220 }),
        fc.integer({ min: 0, max: 220 }),
        (text, line, column, length) => {
          const [, , , , carets = '^'] = lines(at(line, column, column + length), text, { width: 40 });
          assert.ok(carets.includes('^'));
        },
      ),
      { numRuns: 200 },
    );
  });
});

suite('many diagnostics', () => {
  test('are shown twenty at most, with the number of the rest', () => {
    const many = Array.from({ length: 33 }, (_, index) => at(index + 1, 1, 2));
    const text = renderAll(many, () => undefined);
    assert.equal(text.match(/^error:/gm)?.length, 20);
    assert.ok(text.endsWith('\n\n…and 13 more'));
    assert.equal(
      renderAll([], () => undefined),
      '',
    );
  });
});
