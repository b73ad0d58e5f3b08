import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scene } from '../images/drawn.ts';
import { TestProject } from './project.ts';

/** How many items of each step ran. */
const ran = (events: readonly Record<string, unknown>[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { event, how, step } of events)
    if (event === 'item-done' && how === 'ran') counts[String(step)] = (counts[String(step)] ?? 0) + 1;
  return counts;
};

test('pictures are measured once: neither other buckets nor other captions do it again, a new picture does', async () => {
  using project = await TestProject.create();
  for (const [seed, name] of ['a', 'b', 'c', 'd'].entries())
    project.write(`images/aki/${name}.png`, await scene(seed, 200, 160).png().toBuffer());
  const build = () => ran(project.events('--keep-going', 'datasets/aki'));
  assert.equal(build()['datasets/aki/analysis'], 4);

  project.edit('sdbuild.yaml', text => text.replace('min: 64, max: 256', 'min: 128, max: 128'));
  const buckets = build();
  assert.equal(buckets['datasets/aki/pictures'], 4);
  assert.equal(buckets['datasets/aki/analysis'], undefined);
  assert.equal(buckets['datasets/aki/resemblances'], undefined);

  project.edit('images/aki/a.txt', text => `${text.trim()}, full_body\n`);
  const captions = build();
  assert.equal(captions['datasets/aki/lint'], 1);
  assert.equal(captions['datasets/aki/analysis'], undefined);
  assert.equal(captions['datasets/aki/resemblances'], undefined);

  project.write('images/aki/b.png', await scene(0, 200, 160).flop().png().toBuffer());
  const picture = build();
  assert.equal(picture['datasets/aki/analysis'], 1);
  assert.equal(picture['datasets/aki/resemblances'], 1);
  const { findings } = JSON.parse(project.read('build/datasets/aki/lint.json')) as {
    readonly findings: readonly { readonly id: string; readonly image?: string; readonly message: string }[];
  };
  const said = (id: string) => findings.filter(finding => finding.id === id).map(({ image }) => image);
  assert.deepEqual(said('L-12'), ['images/aki/b.png']);
  assert.deepEqual(said('L-19'), ['images/aki/a.png']);
});

test('a truncated picture is told of once, by its name, and the others are still measured', async () => {
  using project = await TestProject.create();
  const whole = await scene(1, 200, 160).png().toBuffer();
  project.write('images/aki/b.png', whole.subarray(0, whole.length / 2));
  const events = project.events('--keep-going', 'datasets/aki');
  const told = events.filter(event => JSON.stringify(event).includes('cannot read this picture'));
  assert.deepEqual(
    told.map(({ event, step, item }) => [event, step, item]),
    [['item-failed', 'datasets/aki/gate', '']],
  );
  assert.equal(ran(events)['datasets/aki/analysis'], 4);
});
