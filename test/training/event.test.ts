import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isTrainEvent } from '../../src/training/event-validator.generated.ts';

const EVENTS = {
  start: { trainer: 'micro', steps: 8, from: 0 },
  progress: { step: 1, epoch: 0.5, loss: 0.1, lr: 1e-4 },
  sample: { step: 1, dataset: 'aki', image: 'a.png', timestep: 3.5, loss: 0.1 },
  validation: { step: 0, loss: 0.1 },
  preview: { step: 1, prompt: 0, path: 'previews/a.png' },
  checkpoint: { step: 1, path: 'a.safetensors' },
  state: { step: 1, path: 'a' },
  log: { level: 'info', message: '' },
  done: { step: 8, path: 'a.safetensors' },
} as const;

suite('a line of a trainer is an event of the protocol', () => {
  for (const [event, fields] of Object.entries(EVENTS)) {
    test(`${event}: with all of its fields, and with later ones`, () => {
      assert.ok(isTrainEvent({ event, ...fields }));
      assert.ok(isTrainEvent({ event, ...fields, added: [] }));
    });
    test(`${event}: not without one of them, nor with another type`, () => {
      for (const name of Object.keys(fields)) {
        assert.ok(!isTrainEvent({ event, ...fields, [name]: undefined }), `without ${name}`);
        assert.ok(!isTrainEvent({ event, ...fields, [name]: null }), name);
      }
    });
  }

  test('not when its path leaves the folder that it is relative to', () => {
    for (const event of ['preview', 'checkpoint', 'state', 'done'] as const) {
      for (const path of ['..', '../a', 'a/../../b', 'a/..', '/a', '\\\\a', 'C:\\a', 'c:a', 'a\\..\\b'])
        assert.ok(!isTrainEvent({ event, ...EVENTS[event], path }), `${event} ${path}`);
      for (const path of ['a', '.a', '..a', 'a..', 'a/...', 'a/..b/c.png', 'あ/a b.png'])
        assert.ok(isTrainEvent({ event, ...EVENTS[event], path }), `${event} ${path}`);
    }
  });

  test('not when it is no map, or of no event that is known', () => {
    for (const value of [undefined, null, 1, 'done', [], {}, { event: 'pause' }])
      assert.ok(!isTrainEvent(value), JSON.stringify(value));
  });
});
