// Run by `npm run test:trained`: real trainings with the built-in trainer, half a minute each.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { EvaluationFile } from '../../src/targets/evaluation-file.ts';
import { TestProject } from '../e2e/project.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

const RECIPE = `sdbuild: 1
models: { base: { checkpoint: models/micro-base.safetensors } }
datasets:
  three:
    kind: style
    images: images/three/*.png
    buckets: { resolution: 512, upscale: allow }
    captions: { rules: [{ id: name, trigger: aki-chan }] }
    lint: { checks: { L-36: off } }
train:
  lora:
    method: lora
    base: base
    datasets: [three]
    trainer: micro
    network: { rank: 16 }
    schedule: 4e-3
    steps: 240
    batch_size: 3
    seed: 1
    previews: { every: 120 steps, prompts: [{ prompt: "aki-chan, 1girl", seed: 3 }] }
evaluate:
  overfit:
    trainings: [lora]
    prompts:
      - "aki-chan, 1girl, solo, looking at viewer, upper body, simple background, purple hair, hair bun, dark skin, blue eyes, grin, white shirt, yellow background, red hat"
    seeds: 4
`;

test('a network that knows three pictures by heart is told by seeds that nobody chose, not by its previews (S-58, S-75, S-76)', async () => {
  using project = await TestProject.create();
  mkdirSync(join(project.folder, 'images/three'));
  for (const name of ['person-01', 'person-16', 'person-22'])
    for (const ending of ['png', 'txt'])
      copyFileSync(
        join(EXAMPLES, `quickstart/images/people/${name}.${ending}`),
        join(project.folder, `images/three/${name}.${ending}`),
      );
  copyFileSync(
    join(EXAMPLES, 'micro-base/micro-base.safetensors'),
    join(project.folder, 'models/micro-base.safetensors'),
  );
  project.write('sdbuild.yaml', RECIPE);
  const { code, out, err } = project.run();
  assert.equal(code, 0, out + err);
  const { rows } = JSON.parse(project.read('build/evaluate/overfit/evaluation.json')) as EvaluationFile;
  const [base, row] = rows;
  assert.deepEqual([base?.verdict, base?.overfit], ['base', []]);
  assert.match(row?.overfit.join('\n') ?? '', /give nearly the same picture|repeat a training picture/);
  assert.match(out, /lora at strength 1: .*its previews did not show it/);
});
