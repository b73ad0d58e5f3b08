import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLine } from '../../src/trainers/said.ts';
import type { TrainEvent } from '../../src/training/event.generated.ts';
import { validationOf } from '../../src/training/ledger.ts';
import { readLoss } from '../../src/training/loss.ts';

const told = (step: number, loss: number): TrainEvent => ({ event: 'validation', step, loss });
const start = (from: number): TrainEvent => ({ event: 'start', trainer: 'test', steps: 8, from });

test('of a validation told twice the last word counts, and what came after the state gone on from is void (S-61)', () => {
  const events = [
    start(0),
    told(0, 0.5),
    told(4, 0.4),
    told(6, 0.9),
    start(4),
    told(8, 0.2),
    told(8, 0.3),
    told(12, 1),
  ];
  const validation = [
    { step: 0, loss: 0.5 },
    { step: 4, loss: 0.4 },
    { step: 8, loss: 0.3 },
  ];
  assert.deepEqual(validationOf(events, 8), validation);
  assert.deepEqual(readLoss([], validation).validation, validation);
});

test('a training whose trainer tells nothing of it has none', () => {
  assert.deepEqual(validationOf([start(0)], 8), []);
  assert.deepEqual(readLoss([]).validation, []);
});

test('a validation loss that is no number is a training that diverged', () => {
  assert.deepEqual(readLine('{"event": "validation", "step": 7, "loss": NaN}'), { is: 'diverged', step: 7 });
  assert.deepEqual(readLine('{"event": "validation", "step": 7, "loss": null}'), { is: 'diverged', step: 7 });
});
