import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  gateLine,
  lintLines,
  reviewLines,
  type ShownFinding,
  type ShownLint,
} from '../../src/show/care/check.ts';
import { type Line, paint } from '../../src/show/line.ts';

const plain = (lines: readonly Line[]): readonly string[] => lines.map(line => paint(line, false).trimEnd());

const finding = (rest: Partial<ShownFinding>): ShownFinding => ({
  id: 'L-06',
  severity: 'warning',
  message: 'blurred',
  remedy: 'drop it',
  ...rest,
});

const lint: ShownLint = {
  target: 'datasets/aki',
  gate: 'blocked',
  size: '1,200 pictures, 2,400 in an epoch',
  findings: [
    ...['a.png', 'b.png', 'c.png', 'd.png'].map(image => finding({ image })),
    finding({ id: 'L-01', severity: 'error', image: 'e.png', message: 'two', remedy: 'crop' }),
    finding({
      id: 'L-32',
      severity: 'error',
      location: { file: 'x.txt' },
      message: 'left over',
      remedy: 'remove it',
    }),
    finding({ id: 'L-01', severity: 'error', image: 'f.png', message: 'two', waived: 'a poster' }),
    finding({ id: 'L-45', severity: 'info', message: 'said once' }),
  ],
};

test('findings are grouped by check, the gravest first; a few pictures each and the remedy once', () => {
  const lines = plain(lintLines(lint, id => `title of ${id}`, false));
  assert.deepEqual(lines, [
    'datasets/aki: 1,200 pictures, 2,400 in an epoch',
    '',
    'error L-01 title of L-01 (1)',
    '  e.png  two',
    '    → crop',
    '',
    'error L-32 title of L-32 (1)',
    '  x.txt  left over',
    '    → remove it',
    '',
    'warning L-06 title of L-06 (4)',
    '  a.png  blurred',
    '  b.png  blurred',
    '  c.png  blurred',
    '  … and 1 more',
    '    → drop it',
    '',
    'info L-45 title of L-45 (1)',
    '  said once',
    '    → drop it',
    '',
    'waived L-01 title of L-01 (1)',
    '  f.png  two',
    '    because: a poster',
  ]);
  assert.ok(plain(lintLines(lint, () => '', true)).includes('  d.png  blurred'));
});

test('remedies beyond the third are counted, unless all are asked for', () => {
  const findings = ['1', '2', '3', '4', '5'].map(remedy => finding({ remedy, message: remedy }));
  assert.deepEqual(plain(lintLines({ ...lint, findings }, () => '', false)).at(-1), '  … and 2 more');
  assert.deepEqual(plain(lintLines({ ...lint, findings }, () => '', true)).at(-1), '    → 5');
});

test('the gate says how many of each', () => {
  assert.equal(
    paint(gateLine(lint), false),
    'Blocked: datasets/aki (2 errors, 4 warnings, 1 note, 1 waived)',
  );
  assert.equal(paint(gateLine({ ...lint, gate: 'ready', findings: [] }), false), 'Ready: datasets/aki');
});

test('a review is a picture a line; those that were seen are counted, and shown when all are wanted', () => {
  const entries = [
    { image: 'a.png', what: 'looking back', score: 0.4, seen: false },
    { image: 'b.png', what: 'looking up', seen: true },
  ];
  const title = 'datasets/aki, gaze: 1 picture to look at, 1 seen';
  const open = '0.40  a.png  looking back';
  assert.deepEqual(plain(reviewLines('datasets/aki', 'gaze', entries, false)), [title, open]);
  assert.deepEqual(plain(reviewLines('datasets/aki', 'gaze', entries, true)), [
    title,
    open,
    'b.png  looking up  seen',
  ]);
});
