import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EvaluationFile } from '../../src/targets/evaluation-file.ts';
import { TestProject } from './project.ts';

const evaluationIn = (project: TestProject, name: string): EvaluationFile =>
  JSON.parse(project.read(`build/evaluate/${name}/evaluation.json`)) as EvaluationFile;

test('a network is drawn with at every strength, from seeds that its digest decides and that are recorded (S-76, S-78)', async () => {
  using project = await TestProject.create();
  project.edit(
    'sdbuild.yaml',
    text =>
      `${text}evaluate:\n  grid: { trainings: [aki-lora], prompts: [a, b], seeds: 2, strengths: [1, 0.5], width: 64, height: 64 }\n`,
  );
  const { code, out, err } = project.run('evaluate/grid');
  assert.equal(code, 0, out + err);
  const first = evaluationIn(project, 'grid');
  assert.equal(first.seeds.length, 2);
  assert.deepEqual(
    first.rows.map(({ strength, pictures }) => [strength, pictures.length]),
    [
      [0, 4],
      [1, 4],
      [0.5, 4],
    ],
  );
  for (const { pictures } of first.rows)
    for (const { path } of pictures) assert.ok(project.files('build').includes(join('build', path)), path);
  assert.ok(project.files('build/evaluate/grid').some(file => file.endsWith('sheet.png')));

  // Nothing of the pictures is drawn again for another limit, and for the same network the seeds are the same.
  project.edit('sdbuild.yaml', text => text.replace('seeds: 2,', 'seeds: 2, health: { memorised: 3 },'));
  const ran = project.events('evaluate/grid').flatMap(one => (one.event === 'item-done' ? [one.step] : []));
  assert.deepEqual(ran, ['evaluate/grid/verdict']);
  assert.deepEqual(evaluationIn(project, 'grid').seeds, first.seeds);

  // Another network, other seeds: nobody can have chosen them.
  project.edit('sdbuild.yaml', text => text.replace('1e-3:4', '2e-3:4'));
  assert.equal(project.run('evaluate/grid').code, 0);
  assert.notDeepEqual(evaluationIn(project, 'grid').seeds, first.seeds);
});

test('the trainings of a matrix are built by one name, and compared with the same seeds', async () => {
  using project = await TestProject.create();
  project.edit(
    'sdbuild.yaml',
    text =>
      `${text
        .replace('    method: lora', '    matrix: { network.rank: [2, 4] }\n    method: lora')
        .replace('loras: { aki-lora: 0.5 }', 'loras: { "aki-lora[rank=4]": 0.5 }')
        .replace(
          'previews/aki-lora, ',
          '',
        )}evaluate:\n  grid: { trainings: [aki-lora], prompts: [a], seeds: [5, 6] }\n`,
  );
  const { code, out, err } = project.run('train/aki-lora');
  assert.equal(code, 0, out + err);
  for (const rank of [2, 4])
    assert.ok(
      project
        .files('build/train')
        .includes(`build/train/aki-lora[rank=${rank}]/aki-lora[rank=${rank}].safetensors`),
    );
  assert.equal(project.run().code, 0);
  assert.equal(project.run('evaluate/grid').code, 0);
  const { rows, seeds } = evaluationIn(project, 'grid');
  assert.deepEqual(seeds, [5, 6]);
  assert.deepEqual(
    rows.map(({ training, strength }) => `${training} ${strength}`),
    ['aki-lora[rank=2] 0', 'aki-lora[rank=2] 1', 'aki-lora[rank=4] 0', 'aki-lora[rank=4] 1'],
  );
});
