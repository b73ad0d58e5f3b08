import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderAll } from '../../src/diagnostics/render.ts';
import { withPicks } from '../../src/recipe/edit-lock.ts';
import { loadRecipe } from '../../src/recipe/load.ts';
import type { Project } from '../../src/recipe/project.ts';
import { resolveRecipe } from '../../src/recipe/resolve.ts';
import { markOf, readSeen, withSeen } from '../../src/recipe/seen.ts';
import { memory } from './memory.ts';

const RECIPE = `sdbuild: 1
models: { base: { checkpoint: base.safetensors } }
datasets: { aki: { kind: character, images: "*.png" } }
defaults:
  train: { method: lora, base: base, datasets: [aki], steps: 100 }
train:
  plain: { schedule: 1e-4 }
  until:
    schedule: { until_failure: { start: 1e-4, until: 1e-5 } }
    previews: { every: 10, prompts: [{ prompt: a, seed: 1 }] }
`;

async function read(lock: string | undefined) {
  const files = memory({ 'sdbuild.yaml': RECIPE, ...(lock !== undefined && { 'sdbuild.lock': lock }) });
  const loaded = await loadRecipe({ project: '/project', files });
  assert.ok(loaded.ok, renderAll(loaded.diagnostics, files.readText));
  return resolveRecipe(loaded.value, files);
}

async function project(lock: string | undefined): Promise<Project> {
  const resolved = await read(lock);
  assert.ok(resolved.ok, JSON.stringify(resolved.diagnostics));
  return resolved.value;
}

const picksOf = ({ trainings }: Project) =>
  Object.fromEntries(trainings.map(({ name, picks }) => [name, picks.map(({ step }) => step)]));

const short = ({ code, message, location }: Diagnostic): string =>
  `${location?.file}:${location?.start?.line ?? 0} ${code} ${message}`;

suite('sdbuild.lock', () => {
  test('is one of the files that decide a project, also when there is none', async () => {
    const without = await project(undefined);
    assert.ok(without.files.includes('sdbuild.lock'));
    assert.deepEqual(picksOf(without), { plain: [], until: [] });
  });

  test('says which steps were picked of each training', async () => {
    const picked = await project('sdbuild: 1\npicks:\n  plain: [40] # best\n  until: [0, 40]\n');
    assert.deepEqual(picksOf(picked), { plain: [40], until: [0, 40] });
    const [plain] = picked.trainings;
    assert.deepEqual(plain?.picks[0]?.where.start, { line: 3, column: 11 });
    for (const empty of [
      'sdbuild: 1\n',
      'sdbuild: 1\npicks:\n',
      'sdbuild: 1\npicks: { plain: [], until: }\n',
    ])
      assert.deepEqual(picksOf(await project(empty)), { plain: [], until: [] });
  });

  for (const [what, lock, expected] of [
    ['no YAML', 'sdbuild: 1\npicks: {plain: [1\n', ['sdbuild.lock:3 SDB001 a bracket above is still open']],
    [
      'a merge that was left half done',
      'sdbuild: 1\npicks:\n<<<<<<< ours\n  plain: [1]\n=======\n  plain: [2]\n>>>>>>> theirs\n',
      ['sdbuild.lock:3 SDB004 this is the mark of a merge conflict'],
    ],
    ['nothing', '', ['sdbuild.lock:0 SDB006 the lock is empty']],
    ['a list', '- 1\n', ['sdbuild.lock:1 SDB011 a lock is a map of keys']],
    ['no version', 'picks: {}\n', ['sdbuild.lock:0 SDB012 `sdbuild` is missing']],
    [
      'another version',
      '# new\nsdbuild: 2\npicks: 7\n',
      ['sdbuild.lock:2 SDB013 this lock is not of version 1'],
    ],
    ['an unknown key', 'sdbuild: 1\npick: {}\n', ['sdbuild.lock:2 SDB010 unknown key `pick`']],
    [
      'values of other types',
      'sdbuild: 1\npicks:\n  plain: 40\n  until: [a, -1, 1.5, {}]\n',
      [
        'sdbuild.lock:3 SDB011 `plain` is a list of steps, not `40`',
        'sdbuild.lock:4 SDB011 a step is a whole number, not the text `a`',
        'sdbuild.lock:4 SDB011 a step is a whole number, not `-1`',
        'sdbuild.lock:4 SDB011 a step is a whole number, not `1.5`',
        'sdbuild.lock:4 SDB011 a step is a whole number, not a map of keys',
      ],
    ],
    [
      'picks that are no map',
      'sdbuild: 1\npicks: [1]\n',
      ['sdbuild.lock:2 SDB011 `picks` is a map of trainings, not a list'],
    ],
    [
      'a training that is gone',
      'sdbuild: 1\npicks:\n  plain: [1]\n  gone: [1]\n',
      ['sdbuild.lock:4 SDB020 unknown training `gone`'],
    ],
    [
      'picks that do not increase',
      'sdbuild: 1\npicks:\n  until:\n    - 40\n    - 20\n',
      ['sdbuild.lock:5 SDB025 step 20 is picked after step 40'],
    ],
    [
      'more picks than there can be',
      'sdbuild: 1\npicks:\n  plain: [1, 2]\n  until: [1, 2, 3]\n',
      [
        'sdbuild.lock:3 SDB025 without `until_failure` a training has one pick, its end',
        'sdbuild.lock:4 SDB025 `until_failure` has 2 rates, and a pick for each at most',
      ],
    ],
    [
      'a training of no step',
      'sdbuild: 1\npicks: { plain: [0] }\n',
      ['sdbuild.lock:2 SDB025 a training of no step has no result'],
    ],
  ] as const)
    test(`${what} is told with its line`, async () => {
      const resolved = await read(lock);
      assert.equal(resolved.ok, false);
      assert.deepEqual(resolved.diagnostics.map(short), expected);
    });
});

suite('picks are written into a lock', () => {
  const LOCK = `# what we chose
sdbuild: 1 # version

# picks of spring
picks:
  # hands are good here
  b: [1800] # smile

  # keep
  d:
    - 1 # one
    - 2 # two
# the end
`;
  const changed = (
    training: string,
    steps: readonly number[],
    ...lines: readonly (readonly [string, string])[]
  ) => {
    const expected = lines.reduce((text, [from, to]) => text.replace(from, to), LOCK);
    // One empty line comes before the last comment, whoever writes.
    assert.equal(withPicks(LOCK, training, steps), expected.replace('# the end', '\n# the end'));
  };

  test('of which there was none', () => {
    assert.equal(withPicks(undefined, 'b', [1800]), 'sdbuild: 1\npicks:\n  b: [1800]\n');
  });

  test('in the order of names, whichever came first', () => {
    let lock: string | undefined;
    for (const name of ['b', 'c', 'a']) lock = withPicks(lock, name, [1]);
    assert.equal(lock, 'sdbuild: 1\npicks:\n  a: [1]\n  b: [1]\n  c: [1]\n');
    assert.equal(withPicks(lock, 'b', []), 'sdbuild: 1\npicks:\n  a: [1]\n  c: [1]\n');
  });

  test('and comments stay', () => {
    changed('b', [1800, 2800], ['[1800]', '[1800, 2800]']);
    changed('b', [], ['[1800]', '[]']);
    changed('d', [1], ['\n    - 2 # two', '']);
    changed('d', [1, 2, 3], ['# two', '# two\n    - 3']);
    changed('c', [7], ['\n\n  # keep', '\n  c: [7]\n\n  # keep']);
    changed('a', [7], ['  b:', '  a: [7]\n  b:']);
  });

  test('back and forth is nothing', () => {
    const lock = withPicks(LOCK, 'd', [1, 2]);
    assert.equal(withPicks(withPicks(lock, 'c', [7]), 'c', []), lock);
    assert.equal(withPicks(withPicks(lock, 'b', [1800, 2]), 'b', [1800]), lock);
    assert.equal(
      withPicks(withPicks('sdbuild: 1\npicks: {}\n', 'b', [1]), 'b', []),
      'sdbuild: 1\npicks: {}\n',
    );
  });

  test('with the line ends that it has', () => {
    const windows = 'sdbuild: 1\r\npicks:\r\n  b: [1] # one\r\n';
    assert.equal(withPicks(windows, 'b', [2]), windows.replace('[1]', '[2]'));
  });
});

suite('what was seen', () => {
  const mark = markOf('9f86d081884c7d65', 'looking back, looking away');
  const seenIn = (text: string | undefined, dataset = 'aki', list = 'gaze') => {
    const seen = readSeen(text);
    assert.ok(seen.ok, JSON.stringify(seen.diagnostics));
    return [...seen.value(dataset, list)];
  };

  test('is written below its dataset and list, by name, and read again', () => {
    const first = withSeen(undefined, 'aki', 'gaze', new Map([['b.png', mark]]));
    const all = withSeen(first, 'aki', 'gaze', new Map([['a: b.png', mark]]));
    assert.equal(
      all,
      `sdbuild: 1\nseen:\n  aki:\n    gaze:\n      "a: b.png": ${mark}\n      b.png: ${mark}\n`,
    );
    assert.deepEqual(seenIn(all), [
      ['a: b.png', '9f86d081884c looking back, looking away'],
      ['b.png', mark],
    ]);
    assert.deepEqual([seenIn(all, 'ben'), seenIn(all, 'aki', 'loss'), seenIn(undefined)], [[], [], []]);
  });

  test('leaves picks, comments and line ends as they are, and a mark that is renewed where it stands', () => {
    const before =
      'sdbuild: 1\r\npicks:\r\n  plain: [40] # best\r\nseen:\r\n  aki:\r\n    gaze:\r\n      a.png: old # sure\r\n';
    const after = withSeen(before, 'aki', 'gaze', new Map([['a.png', mark]]));
    assert.equal(after, before.replace('old', mark));
    assert.equal(withPicks(after, 'plain', [40]), after);
    assert.equal(
      withSeen('sdbuild: 1\nseen:\n', 'x', 'gaze', new Map([['a.png', 'm']])),
      'sdbuild: 1\nseen:\n  x:\n    gaze:\n      a.png: m\n',
    );
  });

  test('is no map is told with its line', () => {
    const seen = readSeen('sdbuild: 1\nseen: { aki: { gaze: [a.png] } }\n');
    assert.deepEqual(
      seen.diagnostics.map(({ code, location }) => [code, location?.start?.line]),
      [['SDB011', 2]],
    );
  });
});
