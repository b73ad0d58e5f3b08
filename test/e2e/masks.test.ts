import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { TestProject } from './project.ts';

interface Row {
  readonly source: string;
  readonly mask?: { readonly image: string; readonly sha256: string };
}

const rowsOf = (project: TestProject): readonly Row[] =>
  project
    .read('build/datasets/aki/manifest.jsonl')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row);

/** Left half black, right half white. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'black' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: 'white' } },
      left: width / 2,
      top: 0,
    },
  ]);

test('masks in a folder are cut as their pictures are and named in the manifest; others have none', async () => {
  using project = await TestProject.create();
  // Half as large as its picture of 192 × 128.
  project.write('masks/b.png', await halves(96, 64).png().toBuffer());
  project.edit('sdbuild.yaml', text => text.replace('repeats: 2', 'repeats: 2\n    masks: masks/'));
  project.run('datasets/aki', '--keep-going');
  const masked = rowsOf(project).filter(({ mask }) => mask !== undefined);
  assert.deepEqual(
    masked.map(({ source }) => source),
    ['images/aki/b.png'],
  );
  const path = join(project.folder, 'build/datasets/aki', masked[0]?.mask?.image ?? '');
  assert.match(path, /masks\/\d+x\d+\/b\.png$/);
  const picture = path.replace('/masks/', '/');
  const [mask, size] = [
    await sharp(path).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true }),
    await sharp(picture).metadata(),
  ];
  const { width, height, channels } = mask.info;
  assert.deepEqual([width, height], [size.width, size.height]);
  const at = (x: number): number => mask.data[(Math.floor(height / 2) * width + x) * channels] ?? -1;
  assert.deepEqual([at(4), at(width - 5)], [0, 255]);

  project.write('masks/b.png', await halves(96, 64).negate().png().toBuffer());
  project.run('datasets/aki', '--keep-going');
  assert.notEqual(
    rowsOf(project).find(({ mask }) => mask !== undefined)?.mask?.sha256,
    masked[0]?.mask?.sha256,
  );
});

test('with `masks: alpha` a picture’s own opacity counts, where it has any', async () => {
  using project = await TestProject.create();
  const alpha = { r: 200, g: 10, b: 10, alpha: 0.5 };
  const create = { width: 128, height: 128, channels: 4 as const, background: alpha };
  project.write('images/aki/a.png', await sharp({ create }).png().toBuffer());
  project.edit('sdbuild.yaml', text => text.replace('repeats: 2', 'repeats: 2\n    masks: alpha'));
  project.run('datasets/aki', '--keep-going');
  const masked = rowsOf(project).filter(({ mask }) => mask !== undefined);
  assert.deepEqual(
    masked.map(({ source }) => source),
    ['images/aki/a.png'],
  );
  const path = join(project.folder, 'build/datasets/aki', masked[0]?.mask?.image ?? '');
  const { data } = await sharp(path).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  assert.ok(data.every(value => Math.abs(value - 128) <= 1));
});

test('a folder of masks that is not there is told', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text => text.replace('repeats: 2', 'repeats: 2\n    masks: maks'));
  const { code, err, out } = project.run('datasets/aki');
  assert.equal(code, 2);
  assert.match(err + out, /there is no folder `maks` for the masks of aki/);
});
