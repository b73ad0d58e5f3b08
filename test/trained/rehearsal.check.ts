import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestProject } from '../e2e/project.ts';

interface Told {
  readonly steps: number;
  readonly rehearsedIn: number;
  readonly found: readonly { readonly what: string; readonly state: string; readonly sentence: string }[];
}

const told = (project: TestProject): Told =>
  JSON.parse(project.read('build/rehearse/aki-lora/rehearsal.json')) as Told;

test('a training by another program is rehearsed in small, and a rate that breaks it is found out', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text
      .replace('"1e-3:4, 1e-4"', '"1e-4:200, 5e-5"')
      .replace('steps: 8', 'steps: 400')
      .replace('width: 128, height: 128', 'width: 512, height: 512'),
  );
  const good = project.run('rehearse');
  assert.equal(good.code, 0, good.out + good.err);
  assert.match(good.out, /train\/aki-lora: 400 steps of \d+ an epoch, rehearsed in 60/);
  assert.deepEqual(
    told(project).found.map(({ what }) => what),
    ['model', 'trainer', 'checks', 'previews'],
  );
  assert.ok(project.files('build/rehearse/aki-lora').some(file => file.endsWith('sheet.png')));
  // The training itself has not begun, and a build of everything takes nothing of the rehearsal away.
  assert.ok(!project.files('build').some(file => file.startsWith('build/train/aki-lora/aki-lora')));

  project.edit('sdbuild.yaml', text => text.replace('"1e-4:200, 5e-5"', '"1e-2"'));
  const broken = project.run('rehearse', 'aki-lora');
  assert.equal(broken.code, 1, broken.out + broken.err);
  const previews = told(project).found.find(({ what }) => what === 'previews');
  assert.equal(previews?.state, 'fault', JSON.stringify(previews));
  assert.match(broken.out, /✗ previews: .*which stands for \d+ of 400/);
});

test('what was rehearsed stays when everything is built, and a name that is none is told', async () => {
  using project = await TestProject.create();
  const { code, err } = project.run('rehearse', 'aki-lroa');
  assert.deepEqual([code, /did you mean `aki-lora`/.test(err)], [2, true]);
  assert.equal(project.run('rehearse', 'train/aki-lora').code, 0);
  assert.equal(project.run().code, 0);
  assert.ok(project.files('build').includes('build/rehearse/aki-lora/rehearsal.json'));
  assert.match(project.run().out, /up to date/);
});
