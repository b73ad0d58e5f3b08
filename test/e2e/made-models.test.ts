// Models that the recipe itself makes, as what a training begins from: train → merge → train (S-149…S-151).
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { TestProject } from './project.ts';

const BASE = 'build/merge/aki-model.safetensors';
const JOB = 'build/train/by-maruko/job.json';

/** A LoRA is trained and baked in, and a second training begins from what comes of it. */
async function create(): Promise<TestProject> {
  const project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text.replace(
      'merge:\n',
      `  by-maruko:
    method: lora
    base: merge/aki-model
    datasets: [aki]
    trainer: $TRAINER
    network: { rank: 2, alpha: 2 }
    schedule: 1e-4
    steps: 4
    batch_size: 2
    seed: 1
merge:
`.replace('$TRAINER', /trainer: (.*)/.exec(text)?.[1] ?? ''),
    ),
  );
  return project;
}

const made = (events: readonly Record<string, unknown>[]): readonly unknown[] =>
  events
    .filter(({ event, how }) => event === 'item-done' && how === 'ran')
    .map(({ step }) => step)
    .filter(step => /^(train|merge)\/[^/]+$/.test(String(step)));

suite('a training that begins from a merge', async () => {
  const project = await create();
  test('is built after it, and its trainer is given what it made', () => {
    assert.deepEqual(made(project.events('train/by-maruko')), [
      'train/aki-lora',
      'merge/aki-model',
      'train/by-maruko',
    ]);
    const { model } = JSON.parse(project.read(JOB)) as { model: { checkpoint: string } };
    assert.equal(model.checkpoint, BASE);
    assert.ok(existsSync(join(project.folder, BASE)));
  });

  test('is stale when another model comes out of it, and -n and why say so', () => {
    project.edit('sdbuild.yaml', text => text.replace('aki-lora: 0.5', 'aki-lora: 0.75'));
    const plan = project.run('-n', 'train/by-maruko').out;
    assert.match(plan, /merge\/aki-model[\s\S]*train\/by-maruko {2}1 item/);
    assert.doesNotMatch(plan, /train\/aki-lora {2}/);
    assert.match(project.run('why', 'train/by-maruko').out, /merge\/aki-model/);
    assert.deepEqual(made(project.events('train/by-maruko')), ['merge/aki-model', 'train/by-maruko']);
  });

  test('is fresh when the same model comes out again', () => {
    assert.deepEqual(made(project.events('--force', 'merge/aki-model')), ['merge/aki-model']);
    assert.deepEqual(made(project.events('train/by-maruko')), []);
  });

  test('can be rehearsed and checked before there is any such model', async () => {
    using other = await create();
    const { code, out, err } = other.run('check', 'train/by-maruko');
    assert.equal(code, 0, out + err);
    const rehearsal = other.run('rehearse', 'by-maruko');
    assert.match(
      rehearsal.out,
      /model: merge\/aki-model comes of models\/base\.safetensors, a checkpoint/,
      rehearsal.err,
    );
    assert.equal(existsSync(join(other.folder, BASE)), false);
    assert.equal(existsSync(join(other.folder, 'build/train/aki-lora')), false);
  });
});
