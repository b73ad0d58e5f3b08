import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Dataset } from '../../src/recipe/project.ts';
import { findListing } from '../../src/targets/kept-listing.ts';
import { type Listing, listDataset } from '../../src/targets/listing.ts';

let project = '';
const LATER = Date.now() + 3_600_000;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'sdbuild-'));
  for (const name of [
    'a/1.png',
    'a/1.txt',
    'a/b/2.png',
    'a/b/2.png.txt',
    'a/b/stray.txt',
    'a/3_0512x0768_sd.npz',
  ])
    write(name);
  for (const name of ['a/3.png', 'by-hand/1.yaml', 'by-hand/gone.yaml']) write(name);
});

afterEach(() => rmSync(project, { recursive: true }));

function write(path: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), '');
}

const where = { file: 'sdbuild.yaml' };
const datasetOf = (endings: readonly string[], globs: readonly string[] = ['a/**/*.png']): Dataset =>
  ({
    kind: 'character',
    provenance: [],
    masks: 'masks',
    images: globs.map(glob => ({ glob, where })),
    captions: {
      from: endings.map(ending => ({ kind: 'sidecar', ending })),
      overrides: { kind: 'folder', path: 'by-hand', where },
    },
  }) as unknown as Dataset;
const dataset = datasetOf(['.txt', '.caption']);

const kept = (): string => join(project, '.sdbuild/listings/aki.json');
const find = (of = dataset) => findListing(project, of, kept());
const dataOf = ({ hasFile: _, inProject: __, ...data }: Listing) => structuredClone({ ...data });
const namesOf = (of = dataset): readonly string[] => find(of).listing.names;

/** Lists once, keeps that, and tells when it was written. */
function keepIt(): string {
  find().keep(LATER);
  return readFileSync(kept(), 'utf8');
}

test('a kept listing says what a new one says', () => {
  const text = keepIt();
  const { listing, keep } = find();
  assert.deepEqual(dataOf(listing), dataOf(listDataset(project, dataset)));
  assert.equal(listing.orphans.length + listing.latents.length + listing.strayOverrides.length, 3);
  assert.equal(listing.hasFile('a/b/stray.txt'), true);
  assert.equal(listing.hasFile('a/b/none.txt'), false);
  assert.equal(listing.inProject(join(project, 'a/1.png')), 'a/1.png');
  // Another text would show that it was taken and not found anew.
  const body = text.slice(text.indexOf('\n') + 1);
  assert.ok(body.includes('a/b/stray.txt'));
  rmSync(kept());
  keep(LATER);
  assert.throws(() => readFileSync(kept()), 'what was taken is not written again');
});

const CHANGES: Readonly<Record<string, () => void>> = {
  'a picture comes': () => write('a/b/4.png'),
  'a picture goes': () => rmSync(join(project, 'a/1.png')),
  'a picture is renamed': () => renameSync(join(project, 'a/1.png'), join(project, 'a/9.png')),
  'a sidecar comes': () => write('a/3.caption'),
  'a folder comes': () => write('a/c/5.png'),
  'a decision by hand comes': () => write('by-hand/2.yaml'),
  'the folder of masks comes': () => write('masks/1.png'),
  'a folder goes': () => rmSync(join(project, 'a/b'), { recursive: true }),
};
for (const [what, change] of Object.entries(CHANGES))
  test(`a kept listing is not taken when ${what}`, () => {
    keepIt();
    const before = dataOf(find().listing);
    change();
    const after = dataOf(find().listing);
    assert.notDeepEqual(after, before);
    assert.deepEqual(after, dataOf(listDataset(project, dataset)));
  });

test('nor when the recipe asks for other pictures or other sidecars', () => {
  keepIt();
  assert.deepEqual(namesOf(datasetOf(['.txt', '.caption'], ['a/*.png'])), ['a/1.png', 'a/3.png']);
  assert.deepEqual(find(datasetOf(['.md'])).listing.orphans, []);
});

test('nor when it is damaged, and nothing is kept that may change unseen', () => {
  const text = keepIt();
  writeFileSync(kept(), text.replace('a/b/stray.txt', 'a/b/strax.txt'));
  assert.deepEqual(find().listing.orphans, ['a/b/stray.txt']);
  rmSync(kept());
  find().keep();
  assert.throws(() => readFileSync(kept()), 'the folders have just been made');
  symlinkSync('../by-hand', join(project, 'a/linked'));
  find().keep(LATER);
  assert.throws(() => readFileSync(kept()), 'where a link leads may change without its folder');
});
