import type { BuildEvent } from '../../src/build/event.ts';
import type { Reason } from '../../src/build/freshness.ts';
import type { Digest } from '../../src/build/step.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** One moment of a made-up build: what is said, and milliseconds until the next. */
export interface Moment {
  readonly event: BuildEvent;
  readonly wait: number;
}

const digest = (text: string) => text.repeat(64).slice(0, 64) as Digest;

export const changed: Reason = {
  type: 'input-changed',
  path: 'images/aki/03.txt',
  was: digest('a'),
  now: digest('b'),
};
export const ruleChanged: Reason = {
  type: 'params-changed',
  pointer: '/rules/core/drop',
  was: ['hat'],
  now: ['hat', 'smile'],
};
export const upstream: Reason = {
  type: 'upstream-changed',
  step: 'datasets/aki/captions',
  items: ['03', '04', 'close/05'],
};

export const warning: Diagnostic = {
  severity: 'warning',
  code: 'L-06',
  message: 'blurry background is tagged in 3 pictures',
};
export const error: Diagnostic = {
  severity: 'error',
  code: 'SDB210',
  message: 'images/aki/09.png ends in the middle of a chunk',
  hint: 'save the picture again, or take it out',
};

const steps = {
  prepare: { step: 'datasets/aki/prepare', target: 'datasets/aki' },
  captions: { step: 'datasets/aki/captions', target: 'datasets/aki' },
  lint: { step: 'datasets/aki/lint', target: 'datasets/aki' },
  train: { step: 'train/aki-lora/train', target: 'train/aki-lora' },
};

const say = (event: BuildEvent, wait = 0): Moment => ({ event, wait });

/** A dataset of 40 pictures of which one is broken, a training that goes on from step 500, a summary. */
export function* scriptedBuild(): Generator<Moment> {
  const { prepare, captions, lint, train } = steps;
  yield say({ event: 'build-started', targets: null, items: 826, at: '2030-01-02T03:04:05.678Z' });
  yield say({ event: 'step-started', ...prepare, stale: 40, items: 412, reasons: [{ type: 'never-built' }] });
  yield say({ event: 'step-started', ...captions, stale: 3, items: 412, reasons: [ruleChanged, changed] });
  for (let n = 0; n < 40; n += 1) {
    const item = `close/${String(n).padStart(2, '0')} 秋ちゃん.png`;
    yield say(
      { event: 'item-started', ...prepare, item, reasons: [{ type: 'never-built' }], assigned: {} },
      150,
    );
    if (n === 9) yield say({ event: 'item-failed', ...prepare, item, diagnostics: [error] });
    else yield say({ event: 'item-done', ...prepare, item, how: n < 12 ? 'restored' : 'ran', ms: 100 });
    if (n === 12) {
      yield say({
        event: 'item-started',
        ...captions,
        item: '03',
        reasons: [ruleChanged, changed],
        assigned: {},
      });
      yield say({ event: 'item-done', ...captions, item: '03', how: 'ran', ms: 4 });
      yield say({ event: 'diagnostic', diagnostic: warning });
      yield say({ event: 'diagnostic', diagnostic: warning });
      yield say({ event: 'step-done', ...captions, ran: 3, restored: 0, kept: 409, failed: 0, ms: 412 });
    }
  }
  yield say({ event: 'step-done', ...prepare, ran: 27, restored: 12, kept: 372, failed: 1, ms: 6100 });
  yield say({ event: 'step-blocked', ...lint, by: prepare.step });
  yield say({
    event: 'step-started',
    ...train,
    stale: 1,
    items: 1,
    reasons: [upstream],
    estimateMs: 15_000,
  });
  yield say({ event: 'item-started', ...train, item: '', reasons: [upstream], assigned: { gpu: [0] } });
  yield say({ event: 'item-retried', ...train, item: '', attempt: 1, delayMs: 2000, diagnostics: [error] });
  for (let done = 500; done <= 2000; done += 50) {
    const progress = { done, total: 2000, message: 'lr 5e-6  loss 0.1123' };
    yield say({ event: 'item-progress', ...train, item: '', progress }, 400);
  }
  yield say({ event: 'item-done', ...train, item: '', how: 'ran', ms: 12_400 });
  yield say({ event: 'step-done', ...train, ran: 1, restored: 0, kept: 0, failed: 0, ms: 12_400 });
  const numbers = { ran: 31, restored: 12, kept: 781, failed: 1, blocked: 1 };
  yield say({ event: 'summary', ...numbers, ms: 18_900 });
}
