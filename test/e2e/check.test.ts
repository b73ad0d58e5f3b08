import assert from 'node:assert/strict';
import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TestProject } from './project.ts';

/** What of a SARIF result these tests ask. */
interface SarifResult {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly suppressions?: readonly unknown[];
  readonly properties: { readonly target: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region?: { readonly startLine: number };
      };
    },
  ];
}

const sarif = (project: TestProject, ...args: readonly string[]): readonly SarifResult[] =>
  JSON.parse(project.run('check', ...args, '--sarif', '-').out).runs[0].results;

/** Adds to the dataset of a test project. */
const lintOf = (project: TestProject, text: string): void =>
  project.edit('sdbuild.yaml', recipe =>
    recipe.replace('    captions:\n', `    lint: ${text}\n    captions:\n`),
  );

const twoPeople = async (): Promise<TestProject> => {
  const project = await TestProject.create();
  project.edit('images/aki/c.txt', text => text.replace('1girl, solo', '2girls'));
  return project;
};

test('check tells what is wrong by check, trains nothing, and only with --gate ends with 1 (S-12)', async () => {
  using project = await twoPeople();
  const { code, out } = project.run('check');
  assert.equal(code, 0);
  assert.match(
    out,
    /^error L-01 two or more people \(1\)\n {2}images\/aki\/c\.png {2}2 people .*\n {4}→ crop/m,
  );
  assert.match(out, /\nBlocked: datasets\/aki \(1 error, .*\)\nNeeds attention: train\/aki-lora \(.*\)\n$/);
  assert.equal(existsSync(join(project.folder, 'build/train/aki-lora/aki-lora.safetensors')), false);
  assert.equal(project.run('check', 'aki', '--gate').code, 1);
  project.edit('images/aki/c.txt', text => text.replace('2girls', '1girl'));
  const mended = project.run('check', 'datasets/aki', '--gate');
  assert.equal(mended.code, 0);
  assert.match(mended.out, /Needs attention: datasets\/aki/);
});

test('--json is one finding a line; lint.json holds the gate and the lists to go through', async () => {
  using project = await twoPeople();
  const { out } = project.run('check', '--json');
  const lines = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>);
  const found = lines.find(({ id }) => id === 'L-01');
  assert.deepEqual(
    { ...found, message: '', remedy: '' },
    {
      id: 'L-01',
      severity: 'error',
      image: 'images/aki/c.png',
      measured: 2,
      threshold: 2,
      message: '',
      remedy: '',
      evidence: 'tags',
      dataset: 'aki',
    },
  );
  const file = JSON.parse(project.read('build/datasets/aki/lint.json'));
  assert.deepEqual([file.gate, file.pictures, file.epoch], ['blocked', 4, 8]);
  assert.equal(file.findings.length, lines.filter(({ dataset }) => dataset === 'aki').length);
  assert.deepEqual(
    lines.filter(({ training }) => training === 'aki-lora').map(({ id }) => id),
    ['L-56', 'L-56', 'L-57', 'L-58'],
  );
  const plan = JSON.parse(project.read('build/train/aki-lora/lint.json'));
  assert.deepEqual([plan.gate, plan.steps, plan.epoch, plan.findings.length], ['attention', 8, 4, 4]);
  assert.equal(file.reviews['two-people'][0].image, 'images/aki/c.png');
});

test('--sarif writes a file, or to standard output alone', async () => {
  using project = await twoPeople();
  const path = join(project.folder, 'lint.sarif');
  project.run('check', '--sarif', path);
  const log = JSON.parse(readFileSync(path, 'utf8'));
  assert.deepEqual(log, JSON.parse(project.run('check', '--sarif', '-').out));
  const result = log.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'L-01');
  assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'images/aki/c.png');
});

test('a waiver lets the training through until the picture changes; it is listed, and told of when it is stale (L-60)', async () => {
  using project = await twoPeople();
  const sha = createHash('sha256')
    .update(readFileSync(join(project.folder, 'images/aki/c.png')))
    .digest('hex');
  lintOf(
    project,
    `{waivers: [{id: L-01, image: images/aki/c.png, sha256: "${sha.slice(0, 12)}", reason: a poster}]}`,
  );
  const waived = project.run('check', '--gate');
  assert.equal(waived.code, 0);
  assert.match(waived.out, /waived L-01 .*\n.*c\.png.*\n {4}because: a poster/);
  assert.equal(project.run('datasets/aki').code, 0);
  await project.picture('images/aki/c.png', 128, 128, 77);
  const stale = project.run('check', '--gate');
  assert.equal(stale.code, 1);
  assert.match(
    stale.out,
    /L-60 .*\n {2}sdbuild\.yaml:10 {2}the waiver of L-01 for `images\/aki\/c\.png` is for another picture/,
  );
});

test('a waiver that ran out counts no more', async () => {
  using project = await twoPeople();
  lintOf(project, '{waivers: [{id: L-01, reason: a poster, until: 2020-01-01}]}');
  const { code, out } = project.run('check', '--gate');
  assert.equal(code, 1);
  assert.match(out, /held until 2020-01-01/);
});

test('severities and thresholds of the recipe count; a check that there is not is told with its line', async () => {
  using project = await twoPeople();
  lintOf(project, '{checks: {L-01: warning, L-36: {threshold: 3}}}');
  const wrong = project.run('check');
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /L-36 has no threshold `threshold`/);
  assert.match(wrong.err, /sdbuild\.yaml:10:/);
  project.edit('sdbuild.yaml', text =>
    text.replace('L-36: {threshold: 3}', 'L-36: {thresholds: {character: 3}}'),
  );
  const { code, out } = project.run('check', '--gate');
  assert.equal(code, 0);
  assert.match(out, /warning L-01/);
  assert.doesNotMatch(out, /L-36/);
});

test('a training has checks, waivers and a gate of its own; its findings carry the line of the recipe', async () => {
  using project = await TestProject.create();
  const lint = (text: string): void =>
    project.edit('sdbuild.yaml', recipe =>
      recipe.replace(/ {4}seed: 1\n( {4}lint: .*\n)?/, `    seed: 1\n${text}`),
    );
  lint('    lint: { checks: { L-56: error } }\n');
  const { code, out } = project.run('check', 'train/aki-lora', '--gate');
  assert.equal(code, 1);
  assert.match(
    out,
    /^train\/aki-lora: 8 steps, 4 in an epoch\n\nerror L-56 .*\n {2}sdbuild\.yaml:30 {2}one prompt/,
  );
  assert.match(out, /\nBlocked: train\/aki-lora \(2 errors, 2 notes\)\n$/);
  const built = project.run('train/aki-lora');
  assert.equal(built.code, 1);
  assert.match(built.out, /L-56: one prompt[\s\S]*sdbuild\.yaml:30:/);
  assert.equal(existsSync(join(project.folder, 'build/train/aki-lora/aki-lora.safetensors')), false);

  lint(
    '    lint: { waivers: [{ id: L-56, reason: a rehearsal }, { id: L-57, until: 2020-01-01, reason: once }] }\n',
  );
  const brief = sarif(project, 'train/aki-lora').map(
    ({ ruleId, suppressions, properties, locations: [{ physicalLocation: at }] }) => [
      ruleId,
      properties.target,
      at.artifactLocation.uri,
      at.region?.startLine,
      suppressions !== undefined,
    ],
  );
  const target = 'train/aki-lora';
  assert.deepEqual(brief, [
    ['L-56', target, 'sdbuild.yaml', 30, true],
    ['L-56', target, 'sdbuild.yaml', 30, true],
    ['L-57', target, 'sdbuild.yaml', 23, false],
    ['L-58', target, 'sdbuild.yaml', 24, false],
    ['L-60', target, 'sdbuild.yaml', 27, false],
  ]);
  assert.equal(project.run('train/aki-lora').code, 0);
  lint('    lint: { checks: { L-06: off } }\n');
  assert.match(project.run('check').err, /L-06 is no check of a training[\s\S]*under `lint` of the dataset/);
});

test('a training of a matrix is checked by its own name, and all of them by that of the matrix', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text
      .replace('    batch_size: 2\n', '    matrix: { batch_size: [1, 2], clip_skip: [1, 2] }\n')
      .replace('    loras: { aki-lora: 0.5 }\n', '')
      .replace(/default: .*/, ''),
  );
  const { out } = project.run('check', 'train/aki-lora', '--json');
  const trainings = new Set(out.match(/"training":"[^"]*"/g));
  assert.equal(trainings.size, 4);
  // Theirs are to be compared: only what is not the base model's is told.
  const skips = out.match(/CLIP skip [^"]*/g) ?? [];
  assert.deepEqual(new Set(skips), new Set(['CLIP skip 2, on a base model `base` of CLIP skip 1']));
  assert.match(out, /"file":"sdbuild\.yaml","start":\{"line":(?!17\b)\d+/);
});

test('SARIF: what is wrong with rules, groups and waivers stands at their lines, wherever these move', async () => {
  using project = await TestProject.create();
  lintOf(project, '{waivers: [{id: L-06, reason: once}]}');
  project.edit('sdbuild.yaml', text =>
    text.replace(
      '      rules:\n',
      '      groups: { gaze: [looking back] }\n      rules:\n        - { id: typo, drop: hihgres }\n',
    ),
  );
  const places = (): Record<string, number | undefined> =>
    Object.fromEntries(
      sarif(project, 'aki').flatMap(({ message, locations: [{ physicalLocation: at }] }) => {
        const [, name] = /(`typo`|`gaze`|waiver|pictures;)/.exec(message.text) ?? [];
        return name === undefined ? [] : [[name, at.region?.startLine]];
      }),
    );
  const lines = { '`typo`': 14, '`gaze`': 12, waiver: 10, 'pictures;': 5 };
  assert.deepEqual(places(), lines);
  project.edit('sdbuild.yaml', text => `# one line more\n${text}`);
  assert.deepEqual(
    places(),
    Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, line + 1])),
  );
});

test('L-61, L-62: latents of another picture, and pictures of which nobody knows where they are from', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text.replace('    captions:\n', '    provenance: [source]\n    captions:\n'),
  );
  project.write('images/aki/a.json', '{"source": "https://example.org"}');
  project.write('images/aki/a_0064x0064_sd.npz', 'latents');
  project.write('images/aki/b_0192x0128_sd.npz', 'latents');
  const { out } = project.run('check', 'aki', '--all');
  assert.match(out, /warning L-61 .*\(1\)\n {2}images\/aki\/a\.png .*a picture of 64x64; this is 128x128\n/);
  assert.match(out, /warning L-62 .*\(3\)\n {2}images\/aki\/b\.png {2}no JSON beside it/);
  project.write('images/aki/b.json', '{"source": "https://example.org"}');
  project.write('images/aki/a_0064x0064_sd.npz', 'others');
  assert.match(project.run('check', 'aki').out, /L-62 .*\(2\)/);
});

test('--review lists pictures; unknown names are told', async () => {
  using project = await twoPeople();
  project.edit('images/aki/a.txt', text => `${text.trim()}, looking back\n`);
  assert.match(
    project.run('check', '--review', 'gaze').out,
    /gaze: 1 picture to look at\nimages\/aki\/a\.png {2}looking back\n/,
  );
  assert.equal(project.run('check', '--review', 'gazes').code, 2);
  const { code, err } = project.run('check', 'aky');
  assert.equal(code, 2);
  assert.match(err, /there is no dataset `aky`[\s\S]*did you mean `aki`/);
});

test('a caption that the trainer would cut is an error, and makes no caption again (L-30)', async () => {
  using project = await TestProject.create();
  project.run('datasets/aki');
  const limit = (text: string): void =>
    project.edit('sdbuild.yaml', recipe =>
      recipe.replace(/ {6}order: .*\n/, order => `${order}      ${text}\n`),
    );
  limit('limit: { max: 12 }');
  const events = project.events('datasets/aki');
  assert.deepEqual(
    events.filter(({ event, step }) => event === 'item-done' && step === 'datasets/aki/captions'),
    [],
  );
  const { code, out } = project.run('check', 'aki', '--gate');
  assert.equal(code, 1);
  assert.match(out, /error L-30 [^\n]*\n {2}images\/aki\/a\.png {2}13 CLIP tokens, the limit is 12\n/);
  project.edit('sdbuild.yaml', recipe => recipe.replace('max: 12', 'max: 13'));
  assert.doesNotMatch(project.run('check', 'aki').out, /L-30/);
});

test('what was seen of a list is marked in the lock, until the picture or its tags change', async () => {
  using project = await TestProject.create();
  for (const name of ['a', 'b', 'c'])
    project.edit(`images/aki/${name}.txt`, text => `${text.trim()}, looking back\n`);
  const list = (...more: string[]): string => project.run('check', '--review', 'gaze', ...more).out;
  assert.match(
    list('--seen', 'images/aki/{a,b}.png'),
    /gaze: 1 picture to look at, 2 seen\nimages\/aki\/c\.png {2}looking back\n$/,
  );
  const mark = (name: string): string =>
    `${hash('sha256', readFileSync(join(project.folder, `images/aki/${name}.png`))).slice(0, 12)} looking back`;
  const lock = project.read('sdbuild.lock');
  assert.equal(
    lock,
    `sdbuild: 1\nseen:\n  aki:\n    gaze:\n      images/aki/a.png: ${mark('a')}\n      images/aki/b.png: ${mark('b')}\n`,
  );
  assert.match(list('--all'), /images\/aki\/a\.png {2}looking back {2}seen\n/);
  assert.deepEqual(
    project.events('check', '--review', 'gaze').map(({ image, seen }) => [image, seen]),
    [
      ['images/aki/a.png', true],
      ['images/aki/b.png', true],
      ['images/aki/c.png', false],
    ],
  );
  assert.match(
    project.run('check', '--review', 'gaze', '--seen', 'images/z.png').err,
    /no picture of the list matches `images\/z\.png`; nothing/,
  );
  assert.equal(project.run('check', '--seen', 'images/z.png').code, 2);
  assert.equal(project.read('sdbuild.lock'), lock);

  await project.picture('images/aki/a.png', 128, 128, 77);
  project.edit('images/aki/b.txt', text => text.replace('looking back', 'looking away'));
  assert.match(
    list(),
    /gaze: 3 pictures to look at\nimages\/aki\/a\.png[^\n]*\nimages\/aki\/b\.png {2}looking away\n/,
  );
  assert.match(list('--seen', '**'), /gaze: 0 pictures to look at, 3 seen\n$/);
  assert.match(
    project.read('sdbuild.lock'),
    new RegExp(`a\\.png: ${mark('a')}\\n.*b\\.png: .* looking away\\n`),
  );

  project.write('sdbuild.lock', 'sdbuild: 1\nseen:\n  aki: [gaze]\n');
  const { code, err } = project.run('check', '--review', 'gaze');
  assert.equal(code, 2);
  assert.match(err, /`seen` holds maps: .*\n --> sdbuild\.lock:3:8\n/);
});

test('a picture that cannot be read blocks its dataset, of which all else is checked', async () => {
  using project = await TestProject.create();
  project.write('images/aki/b.png', 'not a picture');
  const { code, out } = project.run('check', '--gate');
  assert.equal(code, 1);
  assert.match(out, /error L-10 .*\n {2}images\/aki\/b\.png {2}cannot read this picture/);
  assert.match(out, /info L-25/);
  assert.match(out, /^Blocked: datasets\/aki/m);
});
