import assert from 'node:assert/strict';
import { test } from 'node:test';
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

const terminal = (columns = 80, color = false) => {
  const screen = new Screen(columns);
  const time = clock();
  const printer = terminalPrinter({ stream: screen.tty(), renderDiagnostic, color, now: time.now });
  return { screen, time, printer };
};

test('what is left on the screen is one line a finished step, the diagnostics and the summary', async () => {
  const { screen, time, printer } = terminal(160);
  printer.listen(start(0));
  await sleep(20);
  play(printer.listen, time);
  printer.listen(done(0));
  printer.end();
  assert.deepEqual(screen.lines(), [
    '✖ datasets/aki/prepare: close/09 秋ちゃん.png failed',
    'error SDB210: images/aki/09.png ends in the middle of a chunk',
    'warning L-06: blurry background is tagged in 3 pictures',
    '✔ datasets/aki/captions: 3 built, 409 kept in 0.4 s, because rule core: drop changed and 1 more reason',
    '✖ datasets/aki/prepare: 1 failed, 27 built, 12 restored, 372 kept in 6.1 s',
    '– datasets/aki/lint: not started, because datasets/aki/prepare failed',
    '✔ train/aki-lora/train: 1 built in 12 s, because datasets/aki/captions changed (3 items: 03, 04, close/05)',
    '31 built, 12 restored, 1 failed, 1 not started, 781 kept in 19 s',
    '✔ train/a-0: 1 built in 1.0 s',
  ]);
  assert.equal(screen.cursor, true);
});

test('a row shows what runs now: done of total, time left, message', async () => {
  const { screen, time, printer } = terminal(80);
  printer.listen(start(0));
  await sleep(20);
  assert.equal(screen.cursor, false);
  const progress = (n: number) => ({ done: n, total: 2000, message: 'loss 0.11' });
  printer.listen({ event: 'item-progress', ...step(0), item: '', progress: progress(500) });
  time.pass(10_000);
  printer.listen({ event: 'item-progress', ...step(0), item: '', progress: progress(1000) });
  await sleep(150);
  assert.match(screen.lines().join('\n'), /^. train\/a-0 {2}1,000\/2,000 {2}20 s left {2}loss 0\.11$/);
  printer.end();
  assert.deepEqual(screen.lines(), []);
  assert.equal(screen.cursor, true);
});

test('rows stay within ten lines and within the columns, however many steps run', async () => {
  for (const columns of [60, 160]) {
    const { screen, printer } = terminal(columns);
    for (let n = 0; n < 40; n += 1) {
      printer.listen(start(n));
      const progress = { done: 1, total: 9, message: '秋'.repeat(100) };
      printer.listen({ event: 'item-progress', ...step(n), item: '', progress });
    }
    await sleep(20);
    assert.equal(screen.lines().length, 10);
    assert.equal(screen.lines().at(-1), '  …and 31 more running');
    for (const line of screen.lines()) assert.ok(columnsOf(line) < columns, line);
    printer.end();
  }
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

test('what others write while rows are shown appears after them, whole', async () => {
  const { screen, printer } = terminal(80);
  printer.listen(start(0));
  await sleep(20);
  screen.tty().write('a library speaks\n');
  assert.ok(!screen.raw.includes('speaks'));
  printer.listen(done(0));
  printer.end();
  assert.deepEqual(screen.lines().filter(Boolean), ['a library speaks', '✔ train/a-0: 1 built in 1.0 s']);
});

test('a build with nothing to do is one line, without rows', () => {
  const { screen, printer } = terminal(80);
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
  assert.equal(shown(), '\x1b[32m3 built, 1 kept in 9 ms\x1b[39m\n');
  if (before !== undefined) process.env.NO_COLOR = before;
});
