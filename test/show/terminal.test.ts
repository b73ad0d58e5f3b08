import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { columnsOf } from '../../src/diagnostics/columns.ts';
import { openLiveArea } from '../../src/show/live-area.ts';
import { terminalPrinter } from '../../src/show/terminal.ts';
import { clock, play, renderDiagnostic, Screen } from './collect.ts';

const step = (n: number) => ({ step: `train/a-${n}`, target: `train/a-${n}` });
const start = (n: number) =>
  ({ event: 'step-started', ...step(n), stale: 1, items: 1, reasons: [] }) as const;
const done = (n: number) =>
  ({ event: 'step-done', ...step(n), ran: 1, restored: 0, kept: 0, failed: 0, ms: 1000 }) as const;

const terminal = (t: TestContext, columns = 80, color = false) => {
  const screen = new Screen(columns);
  const time = clock();
  const printer = terminalPrinter({ stream: screen.tty(), renderDiagnostic, color, now: time.now });
  t.after(printer.end);
  return { screen, time, printer };
};

test('what is left on the screen is one line a finished step, the diagnostics and the summary', async t => {
  const { screen, time, printer } = terminal(t, 110);
  printer.listen(start(0));
  await sleep(20);
  play(printer.listen, time);
  printer.listen(done(0));
  printer.end();
  assert.deepEqual(screen.lines(), [
    '✖ FAILED datasets/aki/prepare: close/09 秋ちゃん.png (0.1 s)',
    '  why it ran: not built before',
    'error SDB210: images/aki/09.png ends in the middle of a chunk',
    'warning L-06: blurry background is tagged in 3 pictures',
    '✔ datasets/aki/captions: 3 built, 409 kept in 0.4 s, because rule core: drop changed and 1 more reason',
    '✖ datasets/aki/prepare: 1 failed, 27 built, 12 restored, 372 kept in 6.1 s',
    '– train/aki-lora/train: attempt 1 failed, again in 2.0 s',
    'error SDB210: images/aki/09.png ends in the middle of a chunk',
    '✔ train/aki-lora/train: 1 built in 12 s, because datasets/aki/captions changed (3 items: 03, 04, close/05)',
    '31 built, 12 restored (40 items not built before, rule core: drop changed, 03.txt changed), 1 failed, 1 not',
    '  started, 781 kept in 19 s',
    '  longest: train/aki-lora/train 12 s, datasets/aki/prepare 6.1 s',
    '  try again: sdbuild datasets/aki',
    '  say more:  sdbuild why datasets/aki',
    '✔ train/a-0: 1 built in 1.0 s',
  ]);
  assert.equal(screen.cursor, true);
});

test('a row shows what runs now: done of total, time left, message', async t => {
  const { screen, time, printer } = terminal(t, 80);
  printer.listen(start(0));
  await sleep(20);
  assert.equal(screen.cursor, false);
  const progress = (n: number) => ({ done: n, total: 2000, message: 'loss 0.11' });
  printer.listen({ event: 'item-progress', ...step(0), item: '', progress: progress(500) });
  time.pass(10_000);
  printer.listen({ event: 'item-progress', ...step(0), item: '', progress: progress(1000) });
  await sleep(150);
  const [row = '', whole] = screen.lines();
  assert.match(row, /^. train\/a-0 {2}1,000\/2,000 {2}20 s left {2}loss 0\.11$/);
  assert.equal(whole, '  10 s, at least 20 s left');
  printer.end();
  assert.deepEqual(screen.lines(), []);
  assert.equal(screen.cursor, true);
});

test('rows stay within eleven lines and within the columns, however many steps run', async t => {
  for (const columns of [12, 40, 80, 200]) {
    const { screen, printer } = terminal(t, columns);
    for (let n = 0; n < 40; n += 1) {
      printer.listen(start(n));
      const progress = {
        done: 1,
        total: 9,
        message: `${'秋'.repeat(30)} ${'👩\u200d🎨'.repeat(20)} ${'❤\ufe0f'.repeat(99)}`,
      };
      printer.listen({ event: 'item-progress', ...step(n), item: '', progress });
    }
    await sleep(20);
    assert.equal(screen.lines().length, 11);
    assert.match(screen.lines().at(-2) ?? '', /^ {2}…and 31( more running|…)$/);
    for (const line of screen.lines()) assert.ok(columnsOf(line) < columns, line);
    printer.end();
  }
});

test('the last row says how long the whole will take at least, from what steps took last time', async t => {
  const { screen, time, printer } = terminal(t, 80);
  printer.listen({ ...start(0), estimateMs: 30_000 });
  printer.listen({ ...start(1), estimateMs: 8_040_000 });
  printer.listen({ event: 'item-done', ...step(0), item: '', how: 'restored', ms: 1 });
  time.pass(20_000);
  await sleep(150);
  assert.deepEqual(
    screen.lines().map(line => line.slice(2)),
    ['train/a-0  10 s left', 'train/a-1  2 h 14 min left', '20 s, at least 2 h 14 min left, 1 restored'],
  );
});

test('rows that a narrower terminal has broken are removed whole', () => {
  const screen = new Screen(100);
  const row = [{ text: 'x'.repeat(90), tone: 'plain' }] as const;
  const area = openLiveArea({
    stream: screen.tty(),
    color: false,
    columns: () => screen.columns,
    rows: () => [row, row],
  });
  screen.columns = 40;
  screen.raw = '';
  area.close();
  assert.ok(screen.raw.startsWith('\r\x1b[6A\x1b[J'));
});

test('what others write while rows are shown appears after them, whole', async t => {
  const { screen, printer } = terminal(t, 80);
  printer.listen(start(0));
  await sleep(20);
  screen.tty().write('a library speaks\n');
  assert.ok(!screen.raw.includes('speaks'));
  printer.listen(done(0));
  printer.end();
  assert.deepEqual(screen.lines().filter(Boolean), ['a library speaks', '✔ train/a-0: 1 built in 1.0 s']);
});

test('a build with nothing to do is one line, without rows', t => {
  const { screen, printer } = terminal(t, 80);
  printer.listen({ event: 'summary', ran: 0, restored: 0, kept: 415, failed: 0, blocked: 0, ms: 9 });
  printer.end();
  assert.equal(screen.raw, 'Everything is up to date (415 items)\n');
});

test('NO_COLOR leaves the colours out', () => {
  const before = process.env.NO_COLOR;
  const summary = { event: 'summary', ran: 3, restored: 0, kept: 1, failed: 0, blocked: 0, ms: 9 } as const;
  const shown = () => {
    const screen = new Screen(80);
    terminalPrinter({ stream: screen.tty(), renderDiagnostic }).listen(summary);
    return screen.raw;
  };
  process.env.NO_COLOR = '1';
  assert.equal(shown(), '3 built, 1 kept in 9 ms\n');
  delete process.env.NO_COLOR;
  assert.equal(shown(), '\x1b[32m3 built\x1b[39m\x1b[32m, 1 kept in 9 ms\x1b[39m\n');
  if (before !== undefined) process.env.NO_COLOR = before;
});
