import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseManifest } from '../../src/training/epochs.ts';
import { TestProject } from './project.ts';

/** Items that ran, of the steps that make captions. */
const captioned = (events: readonly Record<string, unknown>[]): readonly string[] =>
  events
    .filter(
      ({ event, how, step }) => event === 'item-done' && how === 'ran' && step === 'datasets/aki/captions',
    )
    .map(({ item }) => String(item));

interface Said extends Told {
  readonly message: string;
}

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file?: string;
  readonly range?: { readonly start: { readonly line: number } };
}

const diagnostics = (events: readonly Record<string, unknown>[]): readonly Told[] =>
  events.flatMap(({ event, diagnostic }) => (event === 'diagnostic' ? [diagnostic as Told] : []));

const caption = (project: TestProject, name: string): string => {
  const path = project.files('build/datasets').find(file => file.endsWith(`/${name}.txt`));
  assert.ok(path !== undefined, name);
  return project.read(path).trim();
};

/** Text beside the pictures, scores of a tagger, metadata of all, and overrides in a folder. */
async function withSources(): Promise<TestProject> {
  const project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text.replace(
      '    captions:\n',
      `    captions:
      from: [{ sidecar: .txt }, { scores: .json, thresholds: { tags: { cape: 0.6 } } }, { metadata: meta.json }]
      vocab: { files: words.csv }
      overrides: overrides
`,
    ),
  );
  project.write('words.csv', 'frown,0,9,\nstraw_hat,0,8,"mugi hat"\n');
  project.write('meta.json', JSON.stringify({ c: { tags: 'mugi_hat' }, d: { tags: 'umbrella' } }));
  for (const name of ['a', 'b', 'c', 'd'])
    project.write(
      `images/aki/${name}.json`,
      JSON.stringify({ general: { cape: 0.5, gloves: 0.7 }, rating: { safe: 1 } }),
    );
  project.write('overrides/a.yaml', 'drop: smile\nadd: [frown]\nnote: she is sad\n');
  return project;
}

test('an edited override, score file or entry of the metadata concerns exactly one caption', async () => {
  using project = await withSources();
  assert.deepEqual(captioned(project.events('datasets/aki')).length, 4);
  assert.equal(caption(project, 'a'), 'aki-chan, 1girl, solo, tag a, gloves, frown');
  assert.equal(caption(project, 'c'), 'aki-chan, 1girl, solo, smile, tag c, gloves, straw hat');
  assert.deepEqual(captioned(project.events('datasets/aki')), []);

  project.edit('overrides/a.yaml', text => text.replace('frown', 'tears'));
  assert.deepEqual(captioned(project.events('datasets/aki')), ['images/aki/a.png']);
  assert.equal(caption(project, 'a'), 'aki-chan, 1girl, solo, tag a, gloves, tears');

  project.edit('images/aki/b.json', text => text.replace('0.5', '0.65'));
  assert.deepEqual(captioned(project.events('datasets/aki')), ['images/aki/b.png']);
  assert.equal(caption(project, 'b'), 'aki-chan, 1girl, solo, smile, tag b, cape, gloves');

  project.edit('meta.json', text => text.replace('umbrella', 'boots'));
  assert.deepEqual(captioned(project.events('datasets/aki')), ['images/aki/d.png']);
  assert.equal(caption(project, 'd'), 'aki-chan, 1girl, solo, smile, tag d, gloves, boots');

  project.write('overrides/d.yaml', 'set: [boots, 1girl]\n');
  assert.deepEqual(captioned(project.events('datasets/aki')), ['images/aki/d.png']);
  assert.equal(caption(project, 'd'), 'aki-chan, 1girl, boots');
});

test('captions lie beside the originals that the manifest of argus-curator names', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text.replace('    captions:\n', '    captions:\n      from: [{ metadata: images/aki/manifest.jsonl }]\n'),
  );
  const row = (name: string, original: string) => ({
    manifest_version: '2.1',
    rel_path: `${name}.png`,
    abs_path: original,
    exported_path: `${name}.png`,
    exported_abs_path: join(project.folder, `images/aki/${name}.png`),
  });
  const originals = { a: 'raw/1.jpg', b: 'raw/2.jpg', c: 'raw/late/3.jpg' };
  const rows = Object.entries(originals).map(([name, path]) => row(name, join(project.folder, path)));
  rows.push(row('d', '/photos/4.jpg'));
  project.write('images/aki/manifest.jsonl', rows.map(one => JSON.stringify(one)).join('\n'));
  project.write('raw/1.txt', '1girl, hat');
  project.write('raw/2.txt', '1girl, cape');

  const events = project.events('datasets/aki');
  assert.equal(caption(project, 'a'), 'aki-chan, 1girl, hat');
  assert.equal(caption(project, 'b'), 'aki-chan, 1girl, cape');
  const told = events.flatMap(one => (one.event === 'diagnostic' ? [one.diagnostic as Said] : []));
  assert.deepEqual(
    told.filter(({ code }) => code === 'SDB333').map(({ severity, message }) => [severity, message]),
    [['warning', 'the caption beside `/photos/4.jpg` is not read: it lies outside of the project']],
  );
  assert.match(
    project.run('check').out,
    /images\/aki\/c\.png {2}no caption file\n {2}images\/aki\/d\.png {2}no/,
  );
  assert.match(project.run('why', 'images/aki/a.png').out, /from raw\/1\.txt/);

  project.write('raw/2.txt', '1girl, boots');
  assert.deepEqual(captioned(project.events('datasets/aki')), ['images/aki/b.png']);
  assert.equal(caption(project, 'b'), 'aki-chan, 1girl, boots');
  project.write('raw/late/3.txt', '1girl, gloves');
  assert.deepEqual(captioned(project.events('datasets/aki')), ['images/aki/c.png']);
  assert.equal(caption(project, 'c'), 'aki-chan, 1girl, gloves');
});

test('what a list of tags says counts, not what it is called', async () => {
  using project = await withSources();
  project.run('datasets/aki');
  project.write('other.csv', project.read('words.csv'));
  project.edit('sdbuild.yaml', text => text.replace('words.csv', 'other.csv'));
  assert.deepEqual(captioned(project.events('datasets/aki')), []);
  project.write('other.csv', 'frown,0,9,\nkasa,0,8,umbrella\nmugi_hat,0,1,\n');
  assert.deepEqual(captioned(project.events('datasets/aki')), ['images/aki/c.png', 'images/aki/d.png']);
  assert.equal(caption(project, 'd'), 'aki-chan, 1girl, solo, smile, tag d, gloves, kasa');
});

test('an override whose picture changed or is gone is warned of where it stands, and still holds', async () => {
  using project = await withSources();
  const digest = (): string =>
    createHash('sha256')
      .update(readFileSync(join(project.folder, 'images/aki/b.png')))
      .digest('hex');
  const overrides = (sha256: string): string =>
    `images/aki/b.png:\n  sha256: "${sha256}"\n  drop: [smile]\n# gone\nold: { add: [hat] }\n`;
  project.write('by-hand.yaml', overrides(digest().slice(0, 12)));
  project.edit('sdbuild.yaml', text => text.replace('overrides: overrides', 'overrides: by-hand.yaml'));
  const gone = diagnostics(project.events('datasets/aki')).filter(({ code }) => /^SDB33/.test(String(code)));
  assert.deepEqual(
    gone.map(({ severity, code, file, range }) => [severity, code, file, range?.start.line]),
    [['warning', 'SDB332', 'by-hand.yaml', 5]],
  );
  assert.equal(caption(project, 'b'), 'aki-chan, 1girl, solo, tag b, gloves');

  await project.picture('images/aki/b.png', 192, 128, 9);
  for (const _time of ['when it is built', 'and whenever it is checked']) {
    const [other, ...more] = project
      .events('check', 'aki')
      .filter(({ message }) => /not the picture any more/.test(String(message)));
    assert.deepEqual([other?.id, other?.image, other?.severity], ['L-66', 'images/aki/b.png', 'warning']);
    assert.deepEqual(more, []);
  }
  assert.equal(caption(project, 'b'), 'aki-chan, 1girl, solo, tag b, gloves');
});

test('a broken file costs its picture only', async () => {
  using project = await withSources();
  project.write('images/aki/b.json', '{"general": ');
  project.write('images/aki/c.txt', new Uint8Array([0x8f, 0x97, 0x82, 0xcc, 0x8e, 0x71]));
  project.write('overrides/d.yaml', 'dorp: [hat]\n');
  const [failed] = project.events('-k', 'datasets/aki').filter(({ event }) => event === 'item-failed');
  assert.equal(failed?.step, 'datasets/aki/gate');
  const faults = failed.diagnostics as readonly Record<string, unknown>[];
  assert.deepEqual(
    faults.map(({ code, file }) => [code, file]),
    [
      ['L-10', 'images/aki/b.json'],
      ['L-10', 'images/aki/c.txt'],
      ['L-10', 'overrides/d.yaml'],
    ],
  );
  const rows = parseManifest(project.read('build/datasets/aki/manifest.jsonl'));
  assert.deepEqual(
    rows.map(({ source }) => source),
    ['images/aki/a.png'],
  );
  assert.equal(project.run('-k', 'datasets/aki').code, 1);
});

test('shuffled copies stand in the caption file and in the manifest, the same ones every time (S-105)', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text.replace('    captions:\n', '    captions:\n      train: { variants: 2 }\n'),
  );
  assert.equal(project.run('datasets/aki').code, 0);
  const row = JSON.parse(project.read('build/datasets/aki/manifest.jsonl').split('\n')[0] ?? '') as {
    readonly image: string;
    readonly caption: string;
    readonly variants: readonly string[];
  };
  const tags = (text: string): readonly string[] => text.split(', ').toSorted();
  assert.equal(row.variants.length, 2);
  for (const variant of row.variants) assert.deepEqual(tags(variant), tags(row.caption));
  const file = project.read(`build/datasets/aki/${row.image.replace(/\.png$/, '.txt')}`);
  assert.deepEqual(file.trimEnd().split('\n'), [row.caption, ...row.variants]);
  project.run('clean', '--all');
  project.run('datasets/aki');
  assert.equal(
    project.read(`build/datasets/aki/${row.image.replace(/\.png$/, '.txt')}`),
    file,
    'the key is the seed, the picture and the copy',
  );
});
