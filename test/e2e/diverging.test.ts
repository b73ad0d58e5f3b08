import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { TestProject } from './project.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

/** Four pictures, the micro trainer and a rate that no model stands. */
async function create(rest: string): Promise<TestProject> {
  const project = await TestProject.create();
  const from = join(EXAMPLES, 'quickstart/images/aki');
  mkdirSync(join(project.folder, 'images/few'));
  for (const name of readdirSync(from).filter(file => /^aki-0[1-4]\./.test(file)))
    copyFileSync(join(from, name), join(project.folder, 'images/few', name));
  copyFileSync(
    join(EXAMPLES, 'micro-base/micro-base.safetensors'),
    join(project.folder, 'models/micro.safetensors'),
  );
  project.write(
    'sdbuild.yaml',
    `sdbuild: 1
models: { base: { checkpoint: models/micro.safetensors } }
datasets:
  few:
    kind: style
    images: images/few/*.{png,jpg,webp}
    buckets: { resolution: 512, min: 256, max: 1024, step: 64, upscale: allow }
    captions: { rules: [{ trigger: aki-chan }] }
train:
  burnt:
    method: lora
    base: base
    datasets: [few]
    network: { rank: 4, alpha: 4 }
    steps: 8
    batch_size: 2
    previews:
      every: 2 steps
      cfg: 3
      steps: 8
      health: { patience: 2 }
      prompts:
        - { prompt: "aki-chan, 1girl, solo, smile, blue background", seed: 301 }
        - { prompt: "1girl, solo, red hair, smile, blue shirt", seed: 304 }
    ${rest}
`,
  );
  return project;
}

test('a training at an absurd rate is stopped by what its previews look like (S-45, S-74)', async () => {
  using project = await create('schedule: 0.2\n    on_failure: stop');
  const { code, out, err } = project.run('train/burnt');
  assert.equal(code, 1);
  assert.match(out + err, /train\/burnt failed at step [46]: .*step 0 was the last good one/);
  assert.match(out + err, /begin at a lower rate, e\.g\. 2e-2/);
});

test('until failure: it goes back to the last good step, and is well at a lower rate (S-127, S-128)', async () => {
  using project = await create('schedule: { until_failure: { start: 0.2, divide: 100, until: 1e-3 } }');
  const { code, out, err } = project.run('previews/burnt');
  assert.equal(code, 0, out + err);
  const [decision, ...others] = JSON.parse(project.read('build/train/burnt/decisions.json'));
  assert.deepEqual(others, []);
  assert.deepEqual([decision.rate, decision.from, decision.to], [0.2, 0, 0]);
  const { state, checkpoints } = JSON.parse(project.read('build/previews/burnt/health.json'));
  assert.equal(state, 'ok');
  assert.deepEqual(
    checkpoints.map(({ step }: { step: number }) => step),
    [0, 2, 4, 6, 8],
  );
});
