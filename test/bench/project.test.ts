import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { tinyPng } from '../../bench/png.ts';
import {
  captionOf,
  editedPicture,
  makeProject,
  type Project,
  pictureOf,
  rarePictures,
  recipeOf,
  tagFileOf,
  tagText,
  write,
} from '../../bench/project.ts';
import { Sdbuild } from '../../bench/sdbuild.ts';

const PICTURES = 20;
const indices = Array.from({ length: PICTURES }, (_, index) => index);

const captions = ({ folder }: Project): readonly string[] =>
  indices.map(index => readFileSync(join(folder, captionOf(index)), 'utf8'));

const changed = (before: readonly string[], after: readonly string[]): readonly number[] =>
  indices.filter(index => before[index] !== after[index]);

test('a project builds without errors; edits change the captions that they are meant to change', t => {
  const folder = mkdtempSync(join(tmpdir(), 'sdbuild-bench-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const project = makeProject(folder, PICTURES);
  const sdbuild = new Sdbuild();

  const { ran, failed } = sdbuild.build(project);
  assert.deepEqual({ ran, failed }, { ran: 5 * PICTURES + 6, failed: 0 });
  const built = join(folder, 'build/datasets/aki');
  assert.doesNotMatch(readFileSync(join(built, 'lint.json'), 'utf8'), /"severity":"error"/);
  assert.equal(readdirSync(join(built, '32x32')).length, 2 * PICTURES);

  const before = captions(project);
  write(project, 'sdbuild.yaml', recipeOf(1));
  const edited = editedPicture(PICTURES);
  write(project, tagFileOf(edited), tagText(project, edited, ['77girls']));
  sdbuild.build(project);
  const after = captions(project);
  assert.deepEqual(
    changed(before, after),
    [...rarePictures(PICTURES), edited].sort((a, b) => a - b),
  );
  for (const index of rarePictures(PICTURES)) assert.match(after[index] ?? '', /turned over 1\b/);
  for (const report of ['manifest.jsonl', 'lint.json'])
    assert.match(readFileSync(join(built, report), 'utf8'), /77girls/);

  makeProject(folder, PICTURES);
  assert.equal(readFileSync(join(folder, 'sdbuild.yaml'), 'utf8'), recipeOf());
  assert.equal(readFileSync(join(folder, tagFileOf(edited)), 'utf8'), tagText(project, edited));
});

test('pictures and tags are the same for the same number, and pictures differ', () => {
  const project = { folder: '', pictures: 100_000 };
  assert.deepEqual(tinyPng(7), tinyPng(7));
  const numbers = [0, 1, 255, 256, 65_536, 99_999];
  assert.equal(
    new Set(numbers.map(index => Buffer.from(tinyPng(index)).toString('hex'))).size,
    numbers.length,
  );
  assert.equal(tagText(project, 7), tagText(project, 7));
  assert.equal(pictureOf(99_999), 'images/aki/099/099999.png');
  assert.deepEqual(rarePictures(100_000), [25_000, 50_000, 75_000]);
});
