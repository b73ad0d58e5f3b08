import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('the losses in an event file of another trainer are told with what they are (S-62)', async () => {
  using project = await TestProject.create();
  const logs = join(import.meta.dirname, '../training/logs');
  const name = 'events.out.tfevents.1700000000.sd-scripts';
  project.write(`logs/${name}`, readFileSync(join(logs, name)));
  const { code, out } = project.run('inspect', '--json', `logs/${name}`);
  assert.equal(code, 0);
  const [current] = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  assert.deepEqual(current, {
    file: `logs/${name}`,
    meaning: 'one batch in one step',
    series: 'loss/current',
    statistic: 'single_batch',
    rows: [
      { step: 1, loss: 0.125, lr: 1e-4 },
      { step: 2, loss: 0.0625, lr: 1e-4 },
      { step: 3, loss: 0.25, lr: 1e-4 },
    ],
  });
  project.write(`logs/${name}`, 'no event file');
  const none = project.run('inspect', `logs/${name}`);
  assert.deepEqual([none.code, /SDB408|no log of losses/.test(none.err)], [1, true]);
});
