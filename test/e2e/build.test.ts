import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseManifest } from '../../src/training/epochs.ts';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { TestProject } from './project.ts';

const planned = (events: readonly Record<string, unknown>[]): string[] =>
  events
    .filter(({ event }) => event === 'planned')
    .map(({ step, item }) => `${step}${item === '' ? '' : ` ${item}`}`);

const summary = (events: readonly Record<string, unknown>[]): Record<string, unknown> => {
  const last = events.at(-1);
  assert.equal(last?.event, 'summary');
  return last;
};

/** The steps of the items that ran. */
const ran = (events: readonly Record<string, unknown>[]): readonly unknown[] =>
  events
    .filter(({ event, how }) => event === 'item-done' && how === 'ran')
    .map(({ step }) => step)
    .toSorted();

test('a folder of pictures becomes a merged model and a report; then nothing is left to do', async () => {
  using project = await TestProject.create();
  const mine = project.files();
  const digests = (): string[] =>
    mine.map(path =>
      createHash('sha256')
        .update(readFileSync(join(project.folder, path)))
        .digest('hex'),
    );
  const before = digests();

  const first = project.run();
  assert.equal(first.code, 0, first.out + first.err);
  const built = project.files('build');
  for (const path of [
    'build/datasets/aki/128x128/a.png',
    'build/datasets/aki/128x128/a.txt',
    'build/datasets/aki/manifest.jsonl',
    'build/datasets/aki/lint.json',
    'build/train/aki-lora/aki-lora.safetensors',
    'build/train/aki-lora/events.jsonl',
    'build/train/aki-lora/job.json',
    'build/train/aki-lora/previews/step-000000/00-7.png',
    'build/train/aki-lora/previews/step-000008/00-7.png',
    'build/previews/aki-lora/sheet.png',
    'build/merge/aki-model.safetensors',
    'build/merge/aki-model.sdbuild.json',
    'build/report/index.html',
  ])
    assert.ok(built.includes(path), `${path} is missing`);
  assert.equal(project.read('build/datasets/aki/128x128/a.txt'), 'aki-chan, 1girl, solo, smile, tag a\n');

  const second = summary(project.events());
  assert.equal(second.ran, 0);
  assert.equal(second.failed, 0);
  assert.ok(Number(second.kept) > 10);
  assert.deepEqual(digests(), before, 'what is the user’s was changed');
});

test('editing one caption concerns exactly that caption and what is made of it; touching concerns nothing', async () => {
  using project = await TestProject.create();
  project.run();
  const past = new Date(Date.now() - 60_000);
  utimesSync(join(project.folder, 'images/aki/a.png'), past, past);
  assert.deepEqual(planned(project.events('-n')), []);

  project.edit('images/aki/b.txt', text => text.replace('smile', 'frown'));
  const events = project.events('-n');
  assert.deepEqual(planned(events).toSorted(), [
    'datasets/aki/caption-files images/aki/b.png',
    'datasets/aki/captions images/aki/b.png',
    'datasets/aki/checks images/aki/b.png',
    'datasets/aki/gate',
    'datasets/aki/lint',
    'datasets/aki/manifest',
    'datasets/aki/rows',
    'datasets/aki/tallies',
    'loss/aki-lora',
    'merge/aki-model',
    'previews/aki-lora',
    'previews/aki-lora/health',
    'previews/aki-lora/measures 0',
    'report',
    'train/aki-lora',
  ]);
  const caption = events.find(({ step }) => step === 'datasets/aki/captions');
  const reasons = (caption?.reasons ?? []) as { readonly path: string }[];
  assert.equal(reasons[0]?.path, 'images/aki/b.txt');
  assert.match(project.run('-n').out, /images\/aki\/b\.txt changed/);

  assert.equal(project.run().code, 0);
  assert.match(
    project.read('build/datasets/aki/128x128/b.txt').concat(project.files('build').join()),
    /b\.txt/,
  );
});

test('a tag edit that the rules make invisible goes no further than what is said of the caption', async () => {
  using project = await TestProject.create();
  project.run();
  project.edit('images/aki/a.txt', text => text.replace('highres, ', ''));
  // The page shows what was removed, and the lint knows which rules do something.
  assert.deepEqual(ran(project.events()), [
    'datasets/aki/captions',
    'datasets/aki/checks',
    'datasets/aki/lint',
    'datasets/aki/tallies',
    'report',
  ]);
});

test('what only some steps go by concerns only those', async () => {
  using project = await TestProject.create();
  project.run();
  project.edit('sdbuild.yaml', text => text.replace('repeats: 2', 'repeats: 3'));
  assert.deepEqual(ran(project.events('datasets/aki')), [
    'datasets/aki/gate',
    'datasets/aki/lint',
    'datasets/aki/manifest',
    'datasets/aki/rows',
  ]);
  // A rule that changes no caption, and nothing that a check says of it.
  project.edit('sdbuild.yaml', text => text.replace('"*eyes"]', '"*eyes", unicorn]'));
  assert.deepEqual(ran(project.events('datasets/aki')), ['datasets/aki/lint']);
});

test('what training does to captions is in the job, and in the manifest for pictures that have their own', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text
      .replace(
        '    repeats: 2\n',
        `    repeats: 2
    subsets:
      "**/[ab].png": { repeats: 3, captions: { train: { shuffle: false, tag_dropout: 0.2 } } }
      "**/b.png": { captions: { train: { tag_dropout: 0, caption_dropout_every_n_epochs: 2 } } }
`,
      )
      .replace(
        '    captions:\n',
        `    captions:
      train: { shuffle: true, caption_dropout: 0.05, caption_dropout_every_n_epochs: 4 }
`,
      ),
  );
  const { code, out, err } = project.run('train/aki-lora');
  assert.equal(code, 0, out + err);
  const [dataset] = (JSON.parse(project.read('build/train/aki-lora/job.json')) as TrainJob).datasets;
  assert.ok(dataset !== undefined);
  assert.deepEqual(
    [dataset.shuffle, dataset.caption_dropout, dataset.caption_dropout_every_n_epochs, dataset.tag_dropout],
    [true, 0.05, 4, 0],
  );
  const rows = parseManifest(project.read('build/datasets/aki/manifest.jsonl'));
  assert.deepEqual(
    rows.map(row => [
      row.source.at(-5),
      row.repeats,
      row.shuffle,
      row.tag_dropout,
      row.caption_dropout_every_n_epochs,
    ]),
    [
      ['a', 3, false, 0.2, undefined],
      ['b', 3, false, 0, 2],
      ['c', 2, undefined, undefined, undefined],
      ['d', 2, undefined, undefined, undefined],
    ],
  );
});

test('going back to an earlier recipe restores and does not train again', async () => {
  using project = await TestProject.create();
  project.run();
  const model = project.read('build/merge/aki-model.safetensors');
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', 'seed: 2'));
  assert.ok(Number(summary(project.events()).ran) > 0);
  project.edit('sdbuild.yaml', text => text.replace('seed: 2', 'seed: 1'));
  const back = summary(project.events());
  assert.equal(back.ran, 0);
  assert.ok(Number(back.restored) > 0);
  assert.equal(project.read('build/merge/aki-model.safetensors'), model);
});
