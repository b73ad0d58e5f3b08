import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BuildEvent } from '../../src/build/event.ts';
import { traceRecorder } from '../../src/show/trace.ts';
import type { Trace, TraceEvent } from '../../src/show/trace-format.ts';
import { clock, play } from './collect.ts';
import { changed, error } from './script.ts';

type Slice = Extract<TraceEvent, { ph: 'X' }>;

const recorder = () => {
  const time = clock();
  const { listen, toJSON } = traceRecorder({ now: time.now });
  return { time, listen, trace: (): Trace => JSON.parse(JSON.stringify(toJSON())) as Trace };
};

const slices = ({ traceEvents }: Trace, pid?: number): readonly Slice[] =>
  traceEvents.filter(event => event.ph === 'X').filter(event => pid === undefined || event.pid === pid);

/** What the format demands, and that nothing in a lane overlaps. */
const check = (trace: Trace): void => {
  const named = new Set<string>();
  const ends = new Map<string, number>();
  for (const event of trace.traceEvents) {
    const lane = `${event.pid} ${event.tid}`;
    assert.equal(typeof event.name, 'string');
    assert.ok(event.pid > 0 && event.tid > 0);
    if (event.ph === 'M') {
      if (event.name === 'thread_name') named.add(lane);
      continue;
    }
    assert.ok(named.has(lane), 'the lane has a name');
    assert.ok(Number.isInteger(event.ts) && Number.isInteger(event.dur) && event.dur >= 0);
    assert.ok(event.ts >= (ends.get(lane) ?? 0), `${event.name} overlaps what was before it in its lane`);
    ends.set(lane, event.ts + event.dur);
  }
};

const of = (step: string, item = '') => ({ step, target: step, item });
const starts = (step: string, stale: number): BuildEvent => ({
  event: 'step-started',
  ...{ step, target: step },
  stale,
  items: stale,
  reasons: [changed],
});
const ends = (step: string, failed = 0): BuildEvent => ({
  event: 'step-done',
  ...{ step, target: step },
  ran: 1,
  restored: 0,
  kept: 0,
  failed,
  ms: 1,
});
const itemStarts = (step: string, item: string): BuildEvent => ({
  event: 'item-started',
  ...of(step, item),
  reasons: [changed],
  assigned: { gpu: [0] },
});
const itemEnds = (step: string, item: string, how: 'ran' | 'restored' = 'ran', ms = 0): BuildEvent => ({
  event: 'item-done',
  ...of(step, item),
  how,
  ms,
});

test('a scripted build becomes slices that say how each item ended and why it ran, within their step', () => {
  const { time, listen, trace } = recorder();
  play(listen, time);
  const made = trace();
  check(made);
  assert.equal(made.displayTimeUnit, 'ms');
  assert.equal(made.otherData.at, '2030-01-02T03:04:05.678Z');
  const steps = new Map(slices(made, 1).map(step => [step.name, step]));
  assert.deepEqual([...steps.keys()].sort(), [
    'datasets/aki/captions',
    'datasets/aki/prepare',
    'train/aki-lora/train',
  ]);
  for (const item of slices(made, 2)) {
    const step = steps.get(String(item.args.step));
    assert.ok(step && step.ts <= item.ts && item.ts + item.dur <= step.ts + step.dur, item.name);
  }
  const [broken] = slices(made, 2).filter(({ cname }) => cname === 'terrible');
  assert.equal(broken?.name, 'close/09 秋ちゃん.png');
  assert.equal(broken.args.error, error.message);
  assert.equal(broken.dur, 150_000);
  const [train] = slices(made, 2).filter(
    ({ cat, args }) => cat === 'ran' && args.step === 'train/aki-lora/train',
  );
  assert.equal(steps.get('datasets/aki/prepare')?.cname, 'terrible');
  assert.deepEqual(steps.get('train/aki-lora/train')?.args.why, [
    'datasets/aki/captions changed (3 items: 03, 04, close/05)',
  ]);
  assert.equal(train?.dur, 12_400_000);
});

test('items that run at once lie in lanes of their own, with what they hold; tries and interrupts are told', () => {
  const { time, listen, trace } = recorder();
  listen(starts('a', 3));
  listen(itemStarts('a', 'x'));
  time.pass(10);
  listen(itemStarts('a', 'y'));
  time.pass(10);
  listen({ event: 'item-retried', ...of('a', 'x'), attempt: 1, delayMs: 5, diagnostics: [error] });
  time.pass(5);
  listen(itemStarts('a', 'x'));
  time.pass(10);
  listen({ event: 'item-done', ...of('a', 'x'), how: 'ran', ms: 10, attempt: 2 });
  listen(ends('a'));
  const made = trace();
  check(made);
  assert.deepEqual(
    slices(made, 2).map(({ name, tid, ts, dur, cat, args }) => [name, tid, ts, dur, cat, args.attempt]),
    [
      ['x', 1, 0, 20_000, 'retried', 1],
      ['x', 1, 25_000, 10_000, 'ran', 2],
      ['y', 2, 10_000, 25_000, 'interrupted', undefined],
    ],
  );
  assert.deepEqual(slices(made, 2)[0]?.args.assigned, { gpu: [0] });
});

test('whatever the order of starts and ends, no two slices of a lane overlap and no item is lost', () => {
  const doing = fc.tuple(
    fc.nat(11),
    fc.double({ min: 0, max: 3, noNaN: true }),
    fc.constantFrom('run', 'restore'),
  );
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 80 }), doings => {
      const { time, listen, trace } = recorder();
      listen(starts('a', 5000));
      listen(starts('b', 10));
      const running = new Set<string>();
      let ended = 0;
      for (const [n, wait, how] of doings) {
        const [step, item] = [n % 2 === 0 ? 'a' : 'b', `${n}`];
        time.pass(wait);
        if (how === 'restore' && !running.has(item)) {
          listen(itemEnds(step, item, 'restored', Math.round(wait)));
          ended++;
        } else if (running.delete(item)) {
          listen(itemEnds(step, item));
          ended++;
        } else {
          running.add(item);
          listen(itemStarts(step, item));
        }
      }
      listen(ends('a'));
      listen(ends('b'));
      const made = trace();
      check(made);
      assert.equal(slices(made, 2).length, ended + running.size);
    }),
  );
});

test('100,000 short items become few slices that count them all; long ones and small steps stay whole', () => {
  const { time, listen, trace } = recorder();
  listen(starts('pictures', 100_000));
  listen(starts('small', 100));
  for (let n = 0; n < 100_000; n += 8) {
    const names = Array.from({ length: 8 }, (_, lane) => `images/aki/${n + lane}.png`);
    for (const name of names) listen(itemStarts('pictures', name));
    time.pass(n === 50_000 ? 60_000 : 5);
    for (const name of names) listen(itemEnds('pictures', name));
    if (n % 1000 === 0) listen(itemEnds('small', `${n}`, 'restored'));
  }
  listen(ends('pictures'));
  listen(ends('small'));
  const made = trace();
  check(made);
  const items = slices(made, 2);
  assert.ok(items.length < 5000, `${items.length} slices`);
  assert.ok(JSON.stringify(made).length < 2_000_000);
  const counted = items
    .filter(({ args }) => args.pictures !== undefined || args.step === 'pictures')
    .reduce((sum, { args }) => sum + Number(args.pictures ?? 1), 0);
  assert.equal(counted, 100_000);
  assert.equal(items.filter(({ args }) => args.step === 'small').length, 100);
  assert.equal(items.filter(({ dur }) => dur >= 60_000_000).length, 8);
  assert.ok(items.some(({ name }) => /^\d+ items$/.test(name)));
});

test('a trace is written whole, and nothing is left beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sdbuild-trace-'));
  try {
    const { listen, write } = traceRecorder();
    listen(starts('a', 1));
    const path = join(folder, 'state', 'trace.json');
    write(path);
    write(path);
    check(JSON.parse(readFileSync(path, 'utf8')) as Trace);
    assert.deepEqual(readdirSync(join(folder, 'state')), ['trace.json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
