import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestProject } from './project.ts';

interface Row {
  readonly image: string;
  readonly caption: string;
  readonly sha256: string;
}

const PRIOR =
  'prior: { prompts: [1girl, "1girl, solo"], count: 3, seed: 9, width: 64, height: 64, steps: 2 }';

/** Steps that ran, in their order. */
const ran = (project: TestProject, ...argv: readonly string[]): readonly string[] =>
  project
    .events(...argv)
    .flatMap(one => (one.event === 'item-done' && one.how === 'ran' ? [String(one.step)] : []));

test('the base draws the class once, and trainings that ask for the same share the pictures', async () => {
  using project = await TestProject.create();
  // A second training on the same class, of other steps.
  project.edit('sdbuild.yaml', text => {
    const training = text.slice(text.indexOf('  aki-lora:'), text.indexOf('merge:'));
    const withPrior = training.replace(
      '    seed: 1\n',
      `    seed: 1\n    ${PRIOR}\n    prior_loss_weight: 0.5\n`,
    );
    const second = withPrior.replace('aki-lora', 'aki-second').replace('steps: 8', 'steps: 6');
    return text.replace(training, withPrior + second);
  });
  const first = ran(project, 'train/aki-lora');
  const drawn = first.filter(step => step.startsWith('class-pictures/'));
  assert.equal(drawn.length, 1);
  assert.ok(first.indexOf(drawn[0] ?? '') < first.indexOf('train/aki-lora'), 'before the training');

  const files = project.files(`build/${drawn[0]}`);
  assert.equal(files.filter(path => path.endsWith('.png')).length, 3);
  const rows = project
    .read(`build/${drawn[0]}/manifest.jsonl`)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row);
  assert.deepEqual(
    rows.map(({ image, caption }) => [image, caption]),
    [
      ['0000-9.png', '1girl'],
      ['0001-10.png', '1girl, solo'],
      ['0002-11.png', '1girl'],
    ],
  );
  const job = JSON.parse(project.read('build/train/aki-lora/job.json')) as {
    readonly datasets: readonly { readonly regularisation: boolean; readonly loss_weight?: number }[];
  };
  assert.deepEqual(
    job.datasets.map(({ regularisation, loss_weight }) => [regularisation, loss_weight]),
    [
      [false, undefined],
      [true, 0.5],
    ],
  );
  assert.ok(!ran(project, 'train/aki-second').some(step => step.startsWith('class-pictures/')), 'shared');

  // Another prompt is another class; a number for the training alone is not.
  project.edit('sdbuild.yaml', text => text.replaceAll('prior_loss_weight: 0.5', 'prior_loss_weight: 1'));
  assert.deepEqual(ran(project, 'train/aki-lora'), ['train/aki-lora']);
  project.edit('sdbuild.yaml', text => text.replaceAll('count: 3', 'count: 4'));
  assert.deepEqual(
    ran(project, 'train/aki-lora').map(step => step.replace(/\/.*/, '')),
    ['class-pictures', 'train'],
  );
});

test('DreamBooth without pictures of the class is refused', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text.replace('method: lora', 'method: dreambooth').replace('    network: { rank: 2, alpha: 2 }\n', ''),
  );
  const { code, out, err } = project.run('-n', 'train/aki-lora');
  assert.equal(code, 2);
  assert.match(out + err, /without pictures of the class[\s\S]*add a dataset of kind `regularisation`/);
});
