import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LossReading } from '../../src/training/loss.ts';
import { scene } from '../images/drawn.ts';
import { TestProject } from './project.ts';

/** Four pictures to train on, and two that are held back. */
async function withHeldBack(): Promise<TestProject> {
  const project = await TestProject.create();
  for (const [seed, name] of ['a', 'b', 'c', 'd'].entries())
    project.write(`images/aki/${name}.png`, await scene(seed, 192, 128).png().toBuffer());
  for (const [seed, name] of ['e', 'f'].entries()) {
    project.write(
      `images/held/${name}.png`,
      await scene(10 + seed, 192, 128)
        .png()
        .toBuffer(),
    );
    project.write(`images/held/${name}.txt`, `1girl, solo, smile, tag_${name}\n`);
  }
  project.edit('sdbuild.yaml', text =>
    text
      .replace(
        'train:\n',
        `  held:
    kind: character
    images: images/held/*.png
    buckets: { resolution: 128, min: 64, max: 256, step: 64, upscale: allow }
    captions: { rules: [{ id: aki, trigger: aki-chan }] }
train:
`,
      )
      .replace('    previews:\n', '    validation: { datasets: [held], every: 3 steps }\n    previews:\n'),
  );
  return project;
}

interface Lint {
  readonly gate: string;
  readonly findings: readonly { readonly id: string; readonly image?: string; readonly message: string }[];
}

const split = (project: TestProject) => {
  const { gate, findings } = JSON.parse(project.read('build/train/aki-lora/lint.json')) as Lint;
  return { gate, found: findings.filter(({ id }) => id === 'L-59') };
};

test('pictures held back are bucketed, captioned and looked at on the way, and the report says so (S-57, S-61)', async () => {
  using project = await withHeldBack();
  const built = project.run('report');
  assert.equal(built.code, 0, built.out + built.err);
  const { validation } = JSON.parse(project.read('build/loss/aki-lora/loss.json')) as LossReading;
  assert.deepEqual(
    validation.map(({ step }) => step),
    [0, 3, 6, 8],
  );
  // Two pictures at five noise levels each.
  assert.equal(validation[0]?.loss, 10);
  assert.match(project.read('build/report/index.html'), /Validation loss: fixed noise and noise levels/);
  assert.deepEqual(split(project), { gate: 'attention', found: [] });
  const job = JSON.parse(project.read('build/train/aki-lora/job.json'));
  assert.deepEqual(job.validation, {
    every: 3,
    datasets: [{ name: 'held', root: 'build/datasets/held', manifest: 'build/datasets/held/manifest.jsonl' }],
    timesteps: [100, 300, 500, 700, 900],
  });
  assert.ok(!project.read('build/train/aki-lora/events.jsonl').includes('"dataset":"held"'));
  const ran = (...targets: readonly string[]) =>
    project
      .events(...targets)
      .flatMap(({ event, how, step }) => (event === 'item-done' && how === 'ran' ? step : []));
  assert.deepEqual(ran('report'), []);

  // What it tells goes on from a state with the training.
  project.edit('sdbuild.yaml', text => text.replace('steps: 8\n', 'steps: 12\n'));
  assert.equal(project.run('loss/aki-lora').code, 0);
  const longer = JSON.parse(project.read('build/loss/aki-lora/loss.json')) as LossReading;
  assert.deepEqual(
    longer.validation.map(one => one.step),
    [0, 3, 6, 9, 12],
  );
  assert.match(project.read('build/train/aki-lora/events.jsonl'), /"from":8/);

  // What is told on the way is part of what a training leaves: with other pictures held back it is another.
  project.edit('images/held/e.txt', text => `${text.trim()}, hat\n`);
  assert.ok(ran('train/aki-lora').includes('train/aki-lora'));
});

test('L-59: the mirror image of a picture that is trained on holds the training back, with both names', async () => {
  using project = await withHeldBack();
  project.write('images/held/f.png', await scene(2, 192, 128).flop().png().toBuffer());
  const { code, out, err } = project.run('train/aki-lora');
  assert.equal(code, 1, out + err);
  const { gate, found } = split(project);
  assert.equal(gate, 'blocked');
  assert.deepEqual(
    found.map(({ image, message }) => [image, /the mirror image of `images\/aki\/c\.png`/.test(message)]),
    [['images/held/f.png', true]],
  );
  assert.match(out + err, /L-59: held back for validation/);
});

test('L-59: a picture of both datasets, and two from one source', async () => {
  using project = await withHeldBack();
  project.edit('sdbuild.yaml', text =>
    text
      .replace('images: images/held/*.png', 'images: ["images/held/*.png", images/aki/a.png]')
      .replaceAll('kind: character', 'kind: style'),
  );
  const source = JSON.stringify({ source: 'https://example.org/post/1' });
  for (const path of ['aki/b', 'held/e']) project.write(`images/${path}.json`, source);
  project.run('check', 'train/aki-lora');
  assert.deepEqual(
    split(project).found.map(({ image, message }) => [image, message]),
    [
      ['images/aki/a.png', '`images/aki/a.png` is held back for validation, and trained on too'],
      [
        'images/held/e.png',
        'held back for validation, and from the same source as `images/aki/b.png`, which is trained on',
      ],
    ],
  );
});
