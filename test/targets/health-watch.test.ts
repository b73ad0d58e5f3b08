import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import type { RunHealth } from '../../src/previews/run.ts';
import { HealthWatch } from '../../src/targets/health-watch.ts';
import type { TrainEvent } from '../../src/training/event.generated.ts';
import { scene } from '../images/drawn.ts';
import { LIMITS, PROMPT } from '../previews/helpers.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-watch-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'output'));
const good = await scene(1, 128, 128).png().toBuffer();
const black = await sharp({ create: { width: 128, height: 128, channels: 3, background: 'black' } })
  .png()
  .toBuffer();
for (const [name, bytes] of [
  ['good.png', good],
  ['black.png', black],
  ['torn.png', good.subarray(0, good.length / 2)],
  ['empty.png', Buffer.alloc(0)],
  ['text.png', Buffer.from('garbage')],
] as const)
  writeFileSync(join(folder, 'output', name), bytes);

const preview = (step: number, prompt: number, path: string): TrainEvent => ({
  event: 'preview',
  step,
  prompt,
  path,
});
const progress = (step: number): TrainEvent => ({ event: 'progress', step, epoch: 0, loss: 1, lr: 1e-4 });

/** Shows events to a watch of two prompts; what it said on the way, and in the end. */
async function watch(events: readonly TrainEvent[], earlier: readonly TrainEvent[] = []) {
  const told: RunHealth[] = [];
  writeFileSync(join(folder, 'events.jsonl'), earlier.map(event => `${JSON.stringify(event)}\n`).join(''));
  const one = new HealthWatch({
    output: join(folder, 'output'),
    events: join(folder, 'events.jsonl'),
    prompts: [PROMPT, PROMPT],
    limits: LIMITS,
    approved: 0,
    isBurst: () => false,
    onVerdict: health => told.push(health),
  });
  for (const event of events) one.see(event);
  return { told, end: await one.end() };
}

const both = (step: number, path: string): readonly TrainEvent[] => [
  preview(step, 0, path),
  preview(step, 1, path),
];
const verdicts = ({ checkpoints }: RunHealth) => checkpoints.map(({ step, verdict }) => `${step} ${verdict}`);

test('a checkpoint is judged once all of its previews are there', async () => {
  const { told, end } = await watch([...both(0, 'good.png'), ...both(2, 'good.png')]);
  assert.deepEqual(told.map(verdicts), [['0 base'], ['0 base', '2 ok']]);
  assert.equal(end.state, 'ok');
});

test('a preview that never comes is missed when the trainer goes on, or ends', async () => {
  const { told, end } = await watch([...both(0, 'good.png'), preview(2, 0, 'good.png'), progress(3)]);
  assert.equal(told.length, 2);
  assert.deepEqual(
    end.checkpoints.at(-1)?.previews[1]?.map(({ sign }) => sign),
    ['unreadable'],
  );
  const last = await watch([...both(0, 'good.png'), preview(2, 0, 'good.png')]);
  assert.deepEqual(verdicts(last.end), ['0 base', '2 bad']);
});

test('what is missing, torn, empty or no picture is bad; black is past recovery (S-74)', async () => {
  for (const path of ['nowhere.png', 'torn.png', 'empty.png', 'text.png']) {
    const { end } = await watch([...both(0, 'good.png'), ...both(2, path)]);
    assert.deepEqual(verdicts(end), ['0 base', '2 bad'], path);
    assert.equal(end.state, 'collapsed');
  }
  const { end } = await watch([...both(0, 'good.png'), ...both(2, 'black.png')]);
  assert.deepEqual([end.state, end.failedAt, end.lastGood], ['failed', 2, 0]);
});

test('prompts that are none and steps that are over are passed by', async () => {
  const { end } = await watch([
    ...both(0, 'good.png'),
    preview(2, 7, 'black.png'),
    ...both(2, 'good.png'),
    ...both(0, 'black.png'),
    progress(3),
  ]);
  assert.deepEqual(verdicts(end), ['0 base', '2 ok']);
});

test('an attempt that goes on is judged with what earlier ones showed', async () => {
  const start: TrainEvent = { event: 'start', trainer: 'test', steps: 9, from: 4 };
  const { end } = await watch(
    [start, ...both(6, 'black.png')],
    [...both(0, 'good.png'), progress(1), ...both(2, 'good.png'), ...both(4, 'torn.png'), start],
  );
  assert.deepEqual(verdicts(end), ['0 base', '2 ok', '4 bad', '6 fatal']);
  assert.deepEqual([end.failedAt, end.lastGood], [6, 2]);
});
