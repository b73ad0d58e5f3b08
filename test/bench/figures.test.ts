import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documented, type Row } from '../../bench/document.ts';
import { shownMs } from '../../bench/figure.ts';
import { inTurns, median, ratio, run } from '../../bench/measure.ts';
import { murmur } from '../../bench/peers/murmur.ts';

test('the median is the middle one, or between the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 2, 100]), 3);
  assert.ok(Number.isNaN(median([])));
});

test('the ratio compares turn by turn, so that a machine that slows down changes nothing', () => {
  assert.equal(ratio([10, 20, 400], [5, 10, 200]), 2);
  assert.equal(ratio([10, 20, 90], [10, 10, 30]), 2);
});

test('commands take turns, the first turn is not counted, and a failure tells what was said', () => {
  const command = (script: string) => ({ name: 'sh', argv: ['sh', '-c', script] });
  const [ours = [], theirs = []] = inTurns([command('echo ours'), command('sleep 0.1')], 2);
  assert.deepEqual(
    [ours, theirs].map(runs => runs.map(({ out }) => out)),
    [
      ['ours\n', 'ours\n'],
      ['', ''],
    ],
  );
  for (const { wall } of theirs) assert.ok(wall >= 100, `${wall}`);
  for (const { cpu } of theirs) assert.ok(cpu < 100, `${cpu}`);
  assert.throws(() => run(command('echo no such luck; exit 3')), /no such luck/);
});

test('times are shown in three digits', () => {
  assert.equal(shownMs(3.1234), '3.12 ms');
  assert.equal(shownMs(12_345), '12.3 s');
});

test("a command's hash is the one in ninja's log", () => {
  assert.equal(murmur('cp images/aki/000/000007.png out/ninja/000007.png').toString(16), '684ad4cc2078e446');
  assert.equal(murmur('touch outs').toString(16), 'dc1d0ca8ce5939f0');
});

const row = (what: string, measured: string): Row => ({
  what,
  pictures: 10_000,
  measured,
  against: 'ninja',
  theirs: '100 ms',
  ratio: 1.5,
  target: 1,
  command: 'npm run bench -- --only noop',
});

test('newer rows take the place of older ones; another machine starts anew', () => {
  const empty = 'Before.\n<!-- measured -->\n<!-- end -->\nAfter.\n';
  const first = documented(empty, [row('a', '150 ms'), row('b', '1 s')], 'one machine', '2000-01-01');
  const second = documented(first, [row('a', '120 ms')], 'one machine', '2000-01-02');
  const rows = (text: string) => text.split('\n').filter(line => /^\| [ab] /.test(line));
  assert.deepEqual(rows(second), [
    '| a | 10,000 | ninja | 120 ms | 100 ms | 1.50 | ≤ 1.0 | `npm run bench -- --only noop` | 2000-01-02 |',
    '| b | 10,000 | ninja | 1 s | 100 ms | 1.50 | ≤ 1.0 | `npm run bench -- --only noop` | 2000-01-01 |',
  ]);
  assert.match(second, /^Before\.\n<!-- measured -->\nOn one machine\./);
  assert.match(second, /\n<!-- end -->\nAfter\.\n$/);
  assert.equal(documented(second, [row('a', '120 ms')], 'one machine', '2000-01-02'), second);
  assert.equal(rows(documented(second, [row('a', '9 ms')], 'another', '2000-01-03')).length, 1);
});
