// The same with real trainings: a whole model is trained, mixed with the one it comes from, and trained on again.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { TestProject } from './project.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

test('micro trains on what a merge of trained models made, to the same bits in another project (S-149…S-151)', async () => {
  const sums = [];
  for (const alpha of [0.5, 0.5, 0.25]) {
    using project = await TestProject.create();
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
models: { base: { checkpoint: models/micro.safetensors, clip_skip: 2 } }
datasets:
  few:
    kind: style
    images: images/few/*.{png,jpg,webp}
    buckets: { resolution: 512, min: 256, max: 1024, step: 64, upscale: allow }
    captions: { rules: [{ trigger: by-maruko }] }
train:
  whole: { method: fine-tune, base: base, datasets: [few], schedule: 1e-3, steps: 2, batch_size: 2 }
  by-maruko: { method: lora, base: merge/mixed, datasets: [few], schedule: 1e-3, steps: 2, batch_size: 2 }
merge:
  mixed: { models: { a: base, b: train/whole }, alpha: ${alpha}, dtype: fp32 }
`,
    );
    const { code, out, err } = project.run('train/by-maruko');
    assert.equal(code, 0, out + err);
    const { model } = JSON.parse(project.read('build/train/by-maruko/job.json'));
    assert.deepEqual(model, { checkpoint: 'build/merge/mixed.safetensors', vae: null, clip_skip: 2 });
    const inspected = project.run('inspect', 'build/train/by-maruko/by-maruko.safetensors', '--json');
    sums.push((JSON.parse(inspected.out) as { sha256: string }).sha256);
  }
  assert.equal(sums[0], sums[1]);
  assert.notEqual(sums[0], sums[2]);
});
