import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LossReading } from '../../src/training/loss.ts';
import { TestProject } from './project.ts';

test('a picture whose loss stands out at equal noise level is listed for review (S-70, S-71)', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text.replace('steps: 8', 'steps: 200').replace('every: 4 steps', 'every: 200 steps'),
  );
  // Picture b is 0.05 worse than others wherever it is drawn; the noise level decides the rest.
  project.write('loss.json', JSON.stringify({ picture: '/b.png', more: 0.05 }));
  assert.match(project.run('check', '--review', 'loss').out, /loss: 0 pictures to look at/);
  const built = project.run('report');
  assert.equal(built.code, 0, built.out + built.err);

  const reading = JSON.parse(project.read('build/loss/aki-lora/loss.json')) as LossReading;
  assert.equal(reading.samples, 200);
  assert.match(reading.statistic, /one picture in one step/);
  assert.equal(reading.pictures.length, 4);
  assert.match(reading.pictures[0]?.image ?? '', /b\.png$/);

  const { out } = project.run('check', '--review', 'loss');
  assert.match(out, /datasets\/aki, loss: 1 picture to look at\nimages\/aki\/b\.png {2}check its tags/);
  assert.match(project.run('check', '--review', 'nothing').err, /gaze, .*loss, not "nothing"/);
  const page = project.read('build/report/index.html');
  const suspects = page.slice(page.indexOf('class="list suspects"'));
  assert.match(suspects, /^[\s\S]*?<img src="data:image\/webp[\s\S]*?b\.png[\s\S]*?tag b/);
  const plot = project.read('build/loss/aki-lora/loss.svg');
  assert.match(plot, /0 = picture … 1000 = pure noise/);
  assert.match(plot, /class="band"/);
});
