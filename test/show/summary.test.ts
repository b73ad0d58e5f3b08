import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildEvent } from '../../src/build/event.ts';
import type { Reason } from '../../src/build/freshness.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { plainPrinter } from '../../src/show/plain.ts';
import { clock, collector, renderDiagnostic } from './collect.ts';
import { changed, ruleChanged } from './script.ts';

const of = (step: string) => ({ step, target: step });
const files = (...names: readonly string[]): readonly Reason[] =>
  names.map(name => ({ ...changed, path: `images/${name}` }) as Reason);
const follows = (step: string): Reason => ({ type: 'upstream-changed', step, items: [] });

/** A step whose items ran for the reasons given, one item each. */
const ran = (step: string, ...items: readonly (readonly Reason[])[]): readonly BuildEvent[] => [
  { event: 'step-started', ...of(step), stale: items.length, items: items.length, reasons: items.flat() },
  ...items.flatMap((reasons, index): BuildEvent[] => [
    { event: 'item-started', ...of(step), item: `${index}`, reasons, assigned: {} },
    { event: 'item-done', ...of(step), item: `${index}`, how: 'ran', ms: 1 },
  ]),
  { event: 'step-done', ...of(step), ran: items.length, restored: 0, kept: 0, failed: 0, ms: 1 },
];

const restored = (step: string, ...reasons: readonly Reason[]): readonly BuildEvent[] => [
  { event: 'step-started', ...of(step), stale: 1, items: 1, reasons },
  { event: 'item-done', ...of(step), item: '', how: 'restored', ms: 1 },
  { event: 'step-done', ...of(step), ran: 0, restored: 1, kept: 0, failed: 0, ms: 1 },
];

const failed = (step: string, target = step, item = '', more: readonly Diagnostic[] = []): BuildEvent => ({
  event: 'item-failed',
  step,
  target,
  item,
  diagnostics: more,
});

const blocked = (step: string, by: string): BuildEvent => ({ event: 'step-blocked', ...of(step), by });

const sum = { event: 'summary', ran: 0, restored: 0, kept: 0, failed: 0, blocked: 0, ms: 1200 } as const;

/** What a build leaves in a log after the lines of its steps. */
const told = (events: readonly BuildEvent[], command?: string): readonly string[] => {
  const stream = collector();
  const options = { stream, renderDiagnostic, now: clock().now };
  const printer = plainPrinter(command === undefined ? options : { ...options, command });
  for (const event of events) printer.listen(event);
  return stream.lines().filter(line => !/^[a-z]\S*: \d/.test(line));
};

test('a summary says why: the causes at the beginning, not that one step followed from another', () => {
  assert.deepEqual(
    told([
      ...ran('captions', files('aki-02.txt')),
      ...ran('train', [follows('captions')]),
      { ...sum, ran: 2, kept: 409 },
    ]),
    ['2 built (aki-02.txt changed), 409 kept in 1.2 s'],
  );
});

test('a change further back counts as a cause when its own step was built before', () => {
  const events = [...ran('train', [follows('captions')]), { ...sum, ran: 1, kept: 409 }];
  assert.deepEqual(told(events), ['1 built (captions changed), 409 kept in 1.2 s']);
});

test('equal causes are one, the most frequent first, three at most', () => {
  const gone: Reason = {
    type: 'input-changed',
    path: 'images/z.txt',
    was: changed.type === 'input-changed' ? changed.was : null,
    now: null,
  };
  const events = [
    ...ran('pictures', files('a', 'b'), files('c'), files('a')),
    ...ran('captions', [ruleChanged], [ruleChanged], [ruleChanged], [ruleChanged], [ruleChanged], [gone]),
    ...ran(
      'lint',
      [{ type: 'output-missing', path: 'build/x' }],
      [{ type: 'output-missing', path: 'build/y' }],
    ),
    ...ran('report', [{ type: 'forced' }]),
    { ...sum, ran: 12 },
  ];
  assert.deepEqual(told(events), [
    '12 built (rule core: drop changed, 3 files changed, 2 files are missing and 2 more reasons) in 1.2 s',
  ]);
});

test('what was restored has its causes too; a first build has none', () => {
  assert.deepEqual(told([...restored('train', ruleChanged), { ...sum, restored: 1, kept: 3 }]), [
    '1 restored (rule core: drop changed), 3 kept in 1.2 s',
  ]);
  assert.deepEqual(told([...ran('train', [{ type: 'never-built' }]), { ...sum, ran: 1 }]), [
    '1 built in 1.2 s',
  ]);
});

test('items that are not said to start have the causes of their step, of which only the first few are named', () => {
  const evaluated = (n: number): readonly BuildEvent[] => [
    {
      event: 'step-started',
      ...of('captions'),
      stale: n,
      items: 60,
      reasons: files(...Array.from({ length: Math.min(n, 8) }, (_, index) => `${index}.txt`)),
    },
    { event: 'step-done', ...of('captions'), ran: n, restored: 0, kept: 60 - n, failed: 0, ms: 1 },
    { ...sum, ran: n },
  ];
  assert.deepEqual(told(evaluated(1)), ['1 built (0.txt changed) in 1.2 s']);
  assert.deepEqual(told(evaluated(7)), ['7 built (7 files changed) in 1.2 s']);
  assert.deepEqual(told(evaluated(19)), ['19 built (at least 8 files changed) in 1.2 s']);
});

test('causes of one build are not those of the next', () => {
  const events = [
    ...ran('captions', files('a.txt')),
    { ...sum, ran: 1 },
    ...ran('captions', files('b.txt')),
    { ...sum, ran: 1 },
  ];
  assert.deepEqual(told(events), ['1 built (a.txt changed) in 1.2 s', '1 built (b.txt changed) in 1.2 s']);
});

test('a failure says how the program ended, for how long it ran, which attempt it was, and why it ran', () => {
  const stream = collector();
  const time = clock();
  const { listen } = plainPrinter({ stream, renderDiagnostic, now: time.now });
  const program = { exitCode: 1, signal: null, lastLines: ['out of memory'], log: 'log' };
  const diagnostic: Diagnostic = { severity: 'error', code: 'SDB404', message: 'no network', program };
  listen({ event: 'step-started', ...of('train/lora'), stale: 1, items: 1, reasons: [ruleChanged] });
  listen({ event: 'item-started', ...of('train/lora'), item: '', reasons: [ruleChanged], assigned: {} });
  time.pass(7_980_000);
  listen({ ...failed('train/lora', 'train/lora', '', [diagnostic]), attempt: 2 } as BuildEvent);
  listen({ event: 'step-done', ...of('train/lora'), ran: 0, restored: 0, kept: 0, failed: 1, ms: 7_980_000 });
  assert.deepEqual(stream.lines(), [
    'FAILED train/lora (exit code 1, 2 h 13 min, attempt 2)',
    '  why it ran: rule core: drop changed',
    'error SDB404: no network',
  ]);
});

test('the end of a failed build counts the targets held back, by what failed, and gives the lines to type next', () => {
  const events: readonly BuildEvent[] = [
    failed('datasets/aki/pictures', 'datasets/aki', 'a.png'),
    failed('datasets/aki/pictures', 'datasets/aki', 'b.png'),
    failed("train/it's", "train/it's"),
    { event: 'step-blocked', step: 'datasets/aki/lint', target: 'datasets/aki', by: 'datasets/aki/pictures' },
    blocked('train/aki', 'datasets/aki/lint'),
    blocked('report', 'train/aki'),
    blocked('merge/it', "train/it's"),
    { ...sum, failed: 3, blocked: 4, kept: 2 },
  ];
  assert.deepEqual(told(events, 'sdbuild -C here').slice(3), [
    '2 targets not built, because datasets/aki/pictures failed: train/aki, report',
    "1 target not built, because train/it's failed: merge/it",
    'nothing built, 3 failed, 4 not started, 2 kept in 1.2 s',
    "  try again: sdbuild -C here datasets/aki 'train/it'\\''s'",
    "  say more:  sdbuild -C here why datasets/aki 'train/it'\\''s'",
  ]);
});

test('a long build says where the time went; a short one and one of a single step do not', () => {
  const done = (step: string, ms: number): BuildEvent => ({
    event: 'step-done',
    ...of(step),
    ran: 1,
    restored: 0,
    kept: 0,
    failed: 0,
    ms,
  });
  const steps = [done('a', 100), done('b', 60_000), done('c', 9000), done('d', 20_000), done('e', 8000)];
  assert.deepEqual(told([...steps, { ...sum, ran: 5, ms: 90_000 }]).slice(1), [
    '  longest: b 1 min 00 s, d 20 s, c 9.0 s',
  ]);
  assert.equal(told([...steps, { ...sum, ran: 5, ms: 9000 }]).length, 1);
  assert.equal(told([done('b', 60_000), { ...sum, ran: 1, ms: 60_000 }]).length, 1);
});

test('a build that was refused or interrupted does not claim to be up to date', () => {
  assert.deepEqual(told([{ ...sum, refused: true }]), ['Nothing was built']);
  assert.deepEqual(told([{ ...sum, kept: 4, interrupted: true }]), [
    'Interrupted: nothing built, 4 kept in 1.2 s',
  ]);
  assert.deepEqual(told([...ran('a', [{ type: 'forced' }]), { ...sum, ran: 1, interrupted: true }]), [
    'Interrupted: 1 built (forced) in 1.2 s',
  ]);
});
