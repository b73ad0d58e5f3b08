import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { Dataset } from '../../src/recipe/project.ts';
import { type Listing, listDataset } from '../../src/targets/listing.ts';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'sdbuild-'));
});

afterEach(() => rmSync(project, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), '');
  }
}

/** A link at `path` to what `target` names, seen from the link. */
const link = (path: string, target: string): void => symlinkSync(target, join(project, path));

function list(
  globs: readonly string[],
  endings: readonly string[] = ['.txt'],
  overrides: Dataset['captions']['overrides'] = { kind: 'here', entries: [] },
): Listing {
  const dataset: Pick<Dataset, 'images' | 'kind' | 'provenance'> & {
    readonly captions: Pick<Dataset['captions'], 'from' | 'overrides'>;
  } = {
    kind: 'character',
    provenance: [],
    images: globs.map(glob => ({ glob, where: { file: 'sdbuild.yaml' } })),
    captions: { from: endings.map(ending => ({ kind: 'sidecar', ending })), overrides },
  };
  return listDataset(project, dataset as Dataset);
}

const listed = (...globs: readonly string[]): readonly string[] =>
  list(globs).pictures.map(({ path }) => path);

suite('pictures', () => {
  test('are those that any glob means, each once, in the order of their names', () => {
    write('a/2.png', 'a/10.png', 'a/1.jpg', 'a/B.png', 'a/notes.md', 'b/3.webp', 'c/4.png');
    assert.deepEqual(listed('b/*', 'a/*.{png,jpg}', 'a/1.*'), [
      'a/1.jpg',
      'a/10.png',
      'a/2.png',
      'a/B.png',
      'b/3.webp',
    ]);
    assert.deepEqual(listed('./a/[12].png', 'a/?.jpg', 'a/[!12]*.png'), ['a/1.jpg', 'a/2.png', 'a/B.png']);
    assert.deepEqual(listed('a/'), [], 'a folder is no picture');
  });

  test('are found at every depth below `**`, and not where a glob forbids', () => {
    write('a/1.png', 'a/x/2.png', 'a/x/y/3.png', 'a/sketches/4.png', 'b/5.png');
    assert.deepEqual(listed('a/**/*.png', '!a/sketches/**'), ['a/1.png', 'a/x/2.png', 'a/x/y/3.png']);
    assert.deepEqual(listed('*/x/**/*.png'), ['a/x/2.png', 'a/x/y/3.png']);
    assert.deepEqual(listed('{a/x,b}/*.png', '!**/5.png'), ['a/x/2.png']);
  });

  test('are not hidden files, nor what sdbuild made, unless a glob writes the dot', () => {
    write('.h/1.png', 'a/.2.png', 'a/.h/3.png', 'build/4.png', '.sdbuild/5.png', 'node_modules/x/6.png');
    write('a/build/7.png');
    assert.deepEqual(listed('**/*.png', '.sdbuild/*.png', 'build/*.png'), ['a/build/7.png']);
    assert.deepEqual(listed('.h/*.png', 'a/.*.png', '**/.h/*.png'), ['.h/1.png', 'a/.2.png', 'a/.h/3.png']);
  });

  test('may have any name that a file may have', () => {
    const names = [
      'a b',
      'line\nbreak',
      '😀',
      '画像',
      '(1)',
      '[x]',
      '{y}',
      '-n',
      '!z',
      `${'é'.repeat(125)}x`,
    ];
    write(...names.map(name => `in (1)/${name}.png`), ...names.map(name => `deep/${name}/1.png`));
    assert.equal(listed('in \\(1\\)/*.png').length, names.length);
    assert.equal(listed('deep/**/*.png').length, names.length);
    assert.deepEqual(listed('in (1)/(1).png', 'in \\(1\\)/(1).png', 'in \\(1\\)/\\[x\\].png'), [
      'in (1)/(1).png',
      'in (1)/[x].png',
    ]);
  });

  test('whose names differ in case only, or in their folders, clash', {
    skip: process.platform !== 'linux',
  }, () => {
    write('a/x.png', 'a/X.png', 'b/x.jpg', 'a/y.png');
    assert.deepEqual(
      list(['**/*.{png,jpg}']).pictures.map(({ path, stem, clash }) => [path, stem, clash]),
      [
        ['a/X.png', 'X', null],
        ['a/x.png', 'x', 'a/X.png'],
        ['a/y.png', 'y', null],
        ['b/x.jpg', 'x', 'a/X.png'],
      ],
    );
    assert.deepEqual(listed('A/*.png'), []);
  });
});

suite('links', () => {
  test('to files and folders count as what they lead to', () => {
    write('store/1.png', 'store/1.txt', 'a/2.png');
    link('a/linked.png', '../store/1.png');
    link('a/linked.txt', '../store/1.txt');
    link('a/more', '../store');
    const { pictures } = list(['a/**/*.png']);
    assert.deepEqual(
      pictures.map(({ path, files }) => [path, files[0]]),
      [
        ['a/2.png', null],
        ['a/linked.png', 'a/linked.txt'],
        ['a/more/1.png', 'a/more/1.txt'],
      ],
    );
  });

  test('that lead round in a circle are followed once', () => {
    write('a/1.png', 'b/2.png');
    link('a/self', '.');
    link('a/up', '..');
    link('a/other', '../b');
    link('b/back', '../a');
    assert.deepEqual(listed('a/**/*.png'), ['a/1.png', 'a/other/2.png', 'a/up/b/2.png']);
    link('a/loop.png', 'loop.png');
    assert.deepEqual(listed('a/*.png'), ['a/1.png']);
  });

  test('that lead nowhere are no pictures', () => {
    write('a/1.png');
    link('a/gone.png', 'nowhere.png');
    assert.deepEqual(listed('a/*'), ['a/1.png']);
  });
});

suite('sidecars', () => {
  test('stand beside their picture, one of each source', () => {
    write('a/1.png', 'a/1.txt', 'a/1.tags', 'a/2.png', 'a/2.tags', 'a/3.png', 'a/1.jpg', 'b/3.txt');
    assert.deepEqual(
      list(['a/*.{png,jpg}'], ['.txt', '.tags']).pictures.map(({ path, files }) => [path, ...files]),
      [
        ['a/1.jpg', 'a/1.txt', 'a/1.tags'],
        ['a/1.png', 'a/1.txt', 'a/1.tags'],
        ['a/2.png', null, 'a/2.tags'],
        ['a/3.png', null, null],
      ],
    );
  });

  test('may have the whole name of their picture, as Hydrus and gallery-dl name them', () => {
    write('a/1.png', 'a/1.png.json', 'a/2.png', 'a/2.json', 'a/2.png.json');
    const { pictures, orphans } = list(['a/*.png'], ['.json']);
    assert.deepEqual(
      pictures.map(({ files }) => files),
      [['a/1.png.json'], ['a/2.json']],
    );
    assert.deepEqual(orphans, ['a/2.png.json']);
  });

  test('are orphans in a folder with pictures when they have none', () => {
    write('a/1.png', 'a/1.txt', 'a/2.txt', 'a/.3.txt', 'a/(4).txt', 'b/5.txt');
    assert.deepEqual(list(['a/*.png', 'b/*.png']).orphans, ['a/(4).txt', 'a/2.txt']);
  });
});

suite('overrides', () => {
  const overrides = { kind: 'folder', path: 'overrides', where: { file: 'sdbuild.yaml' } } as const;

  test('are found by the name of their picture, and told where that is gone', () => {
    write('a/1.png', 'a/b/2.png', 'overrides/2.yaml', 'overrides/3.yaml', 'overrides/.4.yaml');
    const listing = list(['a/**/*.png'], ['.txt'], overrides);
    assert.deepEqual(
      listing.pictures.map(({ override }) => override),
      [null, 'overrides/2.yaml'],
    );
    assert.deepEqual(listing.strayOverrides, ['overrides/3.yaml']);
    assert.ok(listing.folders.includes('overrides'));
  });

  test('may not be there yet', () => {
    write('a/1.png');
    assert.deepEqual(list(['a/*.png'], ['.txt'], overrides).strayOverrides, []);
  });
});

suite('the folders that decide a listing', () => {
  const folders = (...globs: readonly string[]): readonly string[] => list(globs).folders.toSorted();

  test('are all that were read, also those below without a picture', () => {
    write('a/1.png', 'a/x/y/notes.md', 'b/2.png', 'c/3.png');
    assert.deepEqual(folders('a/**/*.png', 'b/*.png'), ['a', 'a/x', 'a/x/y', 'b']);
    assert.deepEqual(folders('*.png'), ['.']);
    assert.deepEqual(folders('*/*.png'), ['.', 'a', 'b', 'c']);
  });

  test('count when they are missing, and so does a link that leads nowhere', () => {
    write('a/1.png');
    link('a/gone.png', 'nowhere.png');
    assert.deepEqual(folders('a/*.png', 'later/*.png'), ['a', 'a/gone.png', 'later']);
  });
});
