import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildEvent, Listener } from '../../src/build/event.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { plainPrinter } from '../../src/show/plain.ts';
import { terminalPrinter } from '../../src/show/terminal.ts';
import { watchPrinter } from '../../src/show/watching.ts';
import { collector, renderDiagnostic, Screen } from './collect.ts';

const captions = { step: 'datasets/aki/captions', target: 'datasets/aki' };
const lint = { step: 'datasets/aki/lint', target: 'datasets/aki' };
const train = { step: 'train/aki-lora', target: 'train/aki-lora' };
const started: BuildEvent = {
  event: 'build-started',
  targets: null,
  items: 40,
  at: '2026-11-23T14:00:00.000Z',
};
const watching: BuildEvent = { event: 'watching', folders: 3, waiting: [] };
const blurry: Diagnostic = { severity: 'warning', code: 'L-30', message: 'too long' };

const summary = (rest: Partial<Extract<BuildEvent, { event: 'summary' }>> = {}): BuildEvent => ({
  event: 'summary',
  ran: 0,
  restored: 0,
  kept: 40,
  failed: 0,
  blocked: 0,
  ms: 40,
  ...rest,
});

const waits: BuildEvent = {
  event: 'step-waiting',
  ...train,
  stale: 1,
  reasons: [{ type: 'input-changed', path: 'images/a.txt', was: null, now: null }],
  estimateMs: 80_000,
};

const ran = (listen: Listener, step: typeof captions, ms = 5, during: readonly BuildEvent[] = []): void => {
  listen({ event: 'step-started', ...step, stale: 1, items: 40, reasons: [] });
  for (const event of during) listen(event);
  listen({ event: 'step-done', ...step, ran: 1, restored: 0, kept: 39, failed: 0, ms });
};

const clock = () => new Date(2026, 10, 23, 14, 3, 5).getTime();

const terminal = (columns = 80) => {
  const screen = new Screen(columns);
  const options = { stream: screen.tty(), renderDiagnostic, color: false, clock };
  const printer = watchPrinter({
    printer: watch => terminalPrinter({ ...options, watch }),
    stream: screen.tty(),
    color: false,
    isTerminal: true,
    hasKeys: true,
  });
  return { screen, printer, listen: printer.listen };
};

test('each build of a watch is a line, and how things stand is always below the last', () => {
  const { screen, listen } = terminal();
  listen(started);
  ran(listen, captions);
  listen(waits);
  listen(summary({ ran: 1, kept: 39, waiting: ['train/aki-lora', 'report'] }));
  listen({ ...watching, waiting: ['train/aki-lora', 'report'] });
  const standing = [
    '– train/aki-lora waits (1 min 20 s last time) because images/a.txt is new; 1',
    '  step after it',
    'watching 3 folders · t train · r look again · q quit',
  ];
  const first = ['✔ datasets/aki/captions: 1 built, 39 kept in 5 ms', '1 built, 39 kept in 40 ms'];
  assert.deepEqual(screen.lines(), [...first, ...standing]);

  // Our own writing.
  listen(started);
  listen(waits);
  listen(summary({ waiting: ['train/aki-lora', 'report'] }));
  listen(watching);
  assert.deepEqual(screen.lines(), [...first, ...standing]);

  listen(started);
  ran(listen, captions);
  ran(listen, lint, 3_000);
  listen(waits);
  listen(summary({ ran: 2, kept: 38, waiting: ['train/aki-lora', 'report'] }));
  listen(watching);
  const second = ['✔ datasets/aki/lint: 1 built, 39 kept in 3.0 s', '14:03:05 2 built, 38 kept in 40 ms'];
  assert.deepEqual(screen.lines(), [...first, ...second, ...standing]);
});

test('what failed stands until it is mended', () => {
  const { screen, listen } = terminal();
  const failed = (): void => {
    listen(started);
    listen({ event: 'step-started', ...lint, stale: 1, items: 1, reasons: [] });
    listen({ event: 'item-failed', ...lint, item: '', diagnostics: [{ ...blurry, severity: 'error' }] });
    listen({ event: 'step-done', ...lint, ran: 0, restored: 0, kept: 0, failed: 1, ms: 3 });
    listen({ event: 'step-blocked', ...train, by: lint.step });
    listen(summary({ failed: 1, blocked: 1 }));
    listen(watching);
  };
  failed();
  assert.deepEqual(screen.lines().slice(-2), [
    '✖ 1 failed: datasets/aki/lint; 1 not started',
    'watching 3 folders · r look again · q quit',
  ]);
  listen(started);
  ran(listen, captions);
  // It failed before, with the same key: nothing is said of it.
  listen(summary({ ran: 1, failed: 1, blocked: 1 }));
  listen(watching);
  assert.equal(screen.lines().at(-2), '✖ 1 failed: datasets/aki/lint; 1 not started');
  listen(started);
  ran(listen, lint);
  listen(summary({ ran: 1 }));
  listen(watching);
  assert.ok(!screen.lines().at(-2)?.includes('failed'), screen.lines().join('\n'));
});

test('a warning that stands is said once, and again when it comes back', () => {
  const { screen, listen } = terminal();
  const build = (...warnings: readonly Diagnostic[]): number => {
    const before = screen.raw.split('too long').length;
    listen(started);
    ran(listen, captions);
    ran(
      listen,
      lint,
      5,
      warnings.map(diagnostic => ({ event: 'diagnostic', diagnostic })),
    );
    listen(summary({ ran: 2 }));
    listen(watching);
    return screen.raw.split('too long').length - before;
  };
  assert.deepEqual([build(blurry), build(blurry), build(), build(blurry)], [1, 0, 0, 1]);
});

test('a build that was asked for is told of even if there was nothing to do', () => {
  const { screen, printer, listen } = terminal();
  for (const asked of [false, true]) {
    listen(started);
    ran(listen, captions);
    listen(summary({ ran: 1 }));
    listen(watching);
    if (asked) printer.asked();
    listen(started);
    listen(summary());
    listen(watching);
    assert.equal(screen.lines().at(-2)?.includes('Everything is up to date'), asked);
  }
});

test('lines that a narrower terminal broke are taken back whole', () => {
  const { screen, listen } = terminal(80);
  listen(started);
  ran(listen, captions);
  listen(waits);
  listen(summary({ ran: 1, waiting: ['train/aki-lora'] }));
  listen(watching);
  screen.columns = 30;
  screen.raw = '';
  ran(listen, captions);
  // 72 and 52 columns in lines of 30.
  assert.ok(screen.raw.startsWith('\r\x1b[5A\x1b[J'), JSON.stringify(screen.raw.slice(0, 20)));
});

test('in a log nothing is taken back, and how things stand is said when it changes', () => {
  const log = collector();
  const { listen } = watchPrinter({
    printer: watch => plainPrinter({ stream: log, renderDiagnostic, watch, clock }),
    stream: log,
    color: false,
    isTerminal: false,
    hasKeys: false,
  });
  for (const waiting of [false, true, true]) {
    listen(started);
    ran(listen, captions);
    if (waiting) listen(waits);
    listen(summary({ ran: 1, kept: 39 }));
    listen(watching);
  }
  assert.deepEqual(log.lines(), [
    'datasets/aki/captions: 1 built, 39 kept in 5 ms',
    '1 built, 39 kept in 40 ms',
    'watching 3 folders',
    '14:03:05 1 built, 39 kept in 40 ms',
    '– train/aki-lora waits (1 min 20 s last time) because images/a.txt is new',
    'watching 3 folders',
    '14:03:05 1 built, 39 kept in 40 ms',
  ]);
});
