import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { renderAll } from '../../src/diagnostics/render.ts';
import { projectFiles } from '../../src/recipe/files.ts';
import { loadRecipe } from '../../src/recipe/load.ts';
import type { Project } from '../../src/recipe/project.ts';
import { resolveRecipe } from '../../src/recipe/resolve.ts';
import { memory } from './memory.ts';

const folder = import.meta.dirname;
const onDisk = { ...projectFiles(folder), exists: () => true };

async function resolve(text: string): Promise<Project> {
  const files = memory({ 'sdbuild.yaml': text });
  const loaded = await loadRecipe({ project: '/somewhere/aki', files });
  assert.ok(loaded.ok, renderAll(loaded.diagnostics, files.readText));
  const resolved = resolveRecipe(loaded.value, files);
  assert.ok(resolved.ok, renderAll(resolved.diagnostics, files.readText));
  return resolved.value;
}

async function full(): Promise<Project> {
  const loaded = await loadRecipe({ project: folder, file: 'full.yaml', files: onDisk });
  assert.ok(loaded.ok, renderAll(loaded.diagnostics, onDisk.readText));
  const resolved = resolveRecipe(loaded.value, onDisk);
  assert.ok(resolved.ok, renderAll(resolved.diagnostics, onDisk.readText));
  return resolved.value;
}

suite('a full recipe', async () => {
  const project = await full();
  const [aki, people] = project.datasets;
  const [lora, rehearsal] = project.trainings;

  test('names its targets, and those to build when none is named', () => {
    assert.deepEqual(project.targets, [
      'datasets/aki',
      'datasets/people',
      'train/aki-lora',
      'train/rehearsal',
      'previews/aki-lora',
      'merge/aki-model',
      'report',
    ]);
    assert.deepEqual(project.defaultTargets, ['merge/aki-model', 'previews/aki-lora', 'report']);
    assert.equal(project.report.title, 'Aki');
  });

  test('names every file that decides it, those that come with sdbuild by their absolute paths', () => {
    assert.deepEqual(project.files, [
      'full.yaml',
      join(folder, '../../recipes/character-lora.yaml'),
      'models/anime.safetensors',
      ...['safetensors', 'pt', 'ckpt'].map(ending => `models/anime.vae.${ending}`),
      'models/other.safetensors',
      ...['safetensors', 'pt', 'ckpt'].map(ending => `models/other.vae.${ending}`),
      'models/kl-f8.safetensors',
      'sdbuild.lock',
    ]);
  });

  test('gives each dataset what the preset, the schema and itself say', () => {
    assert.equal(aki?.kind, 'character');
    assert.equal(aki?.repeats, 10);
    assert.deepEqual(aki?.buckets.resolution, [512, 512]);
    assert.equal(aki?.buckets.upscale, 'never');
    assert.deepEqual(
      aki?.subsets.map(({ glob, repeats }) => [glob, repeats]),
      [['close/**', 20]],
    );
    assert.equal(people?.kind, 'regularisation');
    assert.equal(people?.repeats, 1);
    assert.deepEqual(
      people?.images.map(({ glob }) => glob),
      ['images/girls/*.png', 'images/boys/*.png'],
    );
  });

  test('has every caption rule with its verb, its name and its place', () => {
    assert.deepEqual(
      aki?.captions.rules.map(({ id, verb, where }) => [id, verb, where.start?.line]),
      [
        ['lolly', 'combine', 20],
        ['rules[1]', 'replace', 21],
        ['core', 'drop', 22],
        ['rules[3]', 'subsume', 23],
        ['aki', 'trigger', 24],
        ['rules[5]', 'suffix', 25],
      ],
    );
    const [, replace, drop, , trigger, suffix] = aki?.captions.rules ?? [];
    assert.deepEqual(replace?.verb === 'replace' && replace.replacements[1], {
      pattern: 'meido',
      tags: ['maid', 'apron'],
    });
    assert.ok(drop?.verb === 'drop' && drop.ancestors, 'dropping learned tags also drops what they imply');
    assert.equal(trigger?.verb === 'trigger' && trigger.tag, 'aki-chan');
    assert.equal(suffix?.subset, 'close/**');
    assert.deepEqual(Object.keys(aki?.captions.groups ?? {}), ['people', 'framing', 'gaze']);
  });

  test('has trainings that hold what they name', () => {
    assert.equal(lora?.base, project.models[0]);
    assert.equal(lora?.vae, project.models[2]);
    assert.deepEqual(lora?.datasets, [aki, people]);
    assert.equal(lora?.clipSkip, 2, 'the model says so');
    assert.equal(rehearsal?.clipSkip, 3, 'the training says otherwise');
    assert.equal(rehearsal?.vae, undefined);
    assert.deepEqual(rehearsal?.trainer, { command: ['python', 'train.py'] });
    assert.equal(rehearsal?.schedule.rates, '0.0001');
  });

  test('has the length of its own, not of the preset (S-55, S-56)', () => {
    assert.deepEqual(lora?.length, { steps: 4000 });
    assert.deepEqual(rehearsal?.length, { epochs: 10 });
  });

  test('fills in previews, whose seeds are fixed (S-44)', () => {
    const [smile, girl] = lora?.previews?.prompts ?? [];
    assert.deepEqual(lora?.previews?.every, { steps: 100 });
    assert.deepEqual(smile, {
      prompt: 'aki-chan, smile',
      negative: '',
      seed: 1234,
      width: 512,
      height: 512,
      steps: 20,
      cfg: 7,
      sampler: 'ddim',
      strength: 1,
      where: smile?.where,
    });
    assert.deepEqual([girl?.width, girl?.height, girl?.strength], [384, 640, 0.8]);
  });

  test('has merges that hold what they name', () => {
    const [merge] = project.merges;
    assert.equal(merge?.mix?.b.name, 'other');
    assert.equal(Array.isArray(merge?.mix?.share) && merge.mix.share.length, 26);
    assert.deepEqual(merge?.loras, [{ training: lora, strength: 0.8 }]);
    assert.equal(merge?.vae?.name, 'vae');
    assert.equal(merge?.dtype, 'fp16');
  });
});

suite('a short recipe', () => {
  const recipe = (train: string): string => `
sdbuild: 1
models: {base: {checkpoint: b.safetensors}}
datasets: {aki: {kind: style, images: "*.png", buckets: {resolution: [64, 96], step: 8, min: 32, max: 128}}}
train: {t: {method: lora, base: base, datasets: [aki], schedule: 1e-4, steps: 5, ${train}}}
`;

  test('builds everything, under the name of its folder', async () => {
    const project = await resolve(recipe('network: {rank: 4}'));
    assert.deepEqual(project.defaultTargets, ['datasets/aki', 'train/t', 'report']);
    assert.equal(project.report.title, 'aki');
  });

  test('has an alpha equal to the rank', async () => {
    const { trainings } = await resolve(recipe('network: {rank: 4}'));
    assert.deepEqual(trainings[0]?.network, { rank: 4, alpha: 4 });
  });

  test('shows previews every epoch in the size of the dataset', async () => {
    const { trainings } = await resolve(recipe('previews: {prompts: [{prompt: x, seed: 0}]}'));
    assert.deepEqual(trainings[0]?.previews?.every, { epochs: 1 });
    const [prompt] = trainings[0]?.previews?.prompts ?? [];
    assert.deepEqual([prompt?.width, prompt?.height], [64, 96]);
  });

  test('has one preview a seed and a strength, and settings for all prompts (S-43, S-78)', async () => {
    const prompts = '[{prompt: x, seeds: [1, 2]}, {prompt: y, seed: 3, cfg: 9, strength: [0.5, 1]}]';
    const { trainings } = await resolve(
      recipe(
        `previews: {cfg: 3, negative: lowres, sampler: euler_a, steps: 9, width: 64, prompts: ${prompts}}`,
      ),
    );
    assert.deepEqual(
      trainings[0]?.previews?.prompts.map(({ where: _where, ...one }) => Object.values(one).join(' ')),
      [
        '64 96 3 lowres euler_a 9 x 1 1',
        '64 96 3 lowres euler_a 9 x 2 1',
        '64 96 9 lowres euler_a 9 y 3 0.5',
        '64 96 9 lowres euler_a 9 y 3 1',
      ],
    );
  });

  test('may count previews in steps or epochs, with and without the word', async () => {
    for (const [every, length] of [
      ['7', { steps: 7 }],
      ['1 step', { steps: 1 }],
      ['20 steps', { steps: 20 }],
      ['3 epochs', { epochs: 3 }],
    ] as const) {
      const { trainings } = await resolve(
        recipe(`previews: {every: ${every}, prompts: [{prompt: x, seed: 0}]}`),
      );
      assert.deepEqual(trainings[0]?.previews?.every, length);
    }
  });

  test('tells where the text of a schedule stands, without its quotes', async () => {
    for (const [schedule, from, to] of [
      ['"1e-4:2, 1e-5"', 2, 14],
      ["'1e-4:2, 1e-5'", 2, 14],
      ['1e-4:2', 1, 7],
      [`"\${rate}, 1e-5"`, 2, 15],
      [`"1e\\x2D4"`, 1, 10],
    ] as const) {
      const text = recipe('seed: 1').replace('schedule: 1e-4', `schedule: ${schedule}`);
      const { trainings } = await resolve(`vars: {rate: 1e-4}${text}`);
      const { file, start, end } = trainings[0]?.schedule.where ?? { file: '' };
      const before = text.split('\n')[4]?.indexOf(schedule) ?? 0;
      assert.deepEqual([file, start?.line], ['sdbuild.yaml', 5]);
      assert.deepEqual([(start?.column ?? 0) - before, (end?.column ?? 0) - before], [from, to], schedule);
    }
  });

  test('counts the tables of its rules among its files', async () => {
    const { files } = await resolve(`
sdbuild: 1
datasets: {aki: {kind: style, images: "*.png", captions: {rules: [{subsume: {table: more.csv}}, {subsume: {table: more.csv}}]}}}
`);
    assert.deepEqual(files, ['sdbuild.yaml', 'more.csv', 'sdbuild.lock']);
  });

  test('reads groups from files of the project, which count among its files', async () => {
    const recipe = (path: string) => `
sdbuild: 1
datasets: {aki: {kind: style, images: "*.png", captions: {groups: {junk: {file: ${path}}}}}}
`;
    const files = memory({
      'sdbuild.yaml': recipe('lists/junk.txt'),
      'lists/junk.txt': '\ufeff# what says nothing\r\nhighres\r\n\r\n  *signature\n',
    });
    const loaded = await loadRecipe({ project: '/somewhere', files });
    assert.ok(loaded.ok);
    const project = resolveRecipe(loaded.value, files);
    assert.ok(project.ok);
    assert.deepEqual(project.value.datasets[0]?.captions.groups, { junk: ['highres', '*signature'] });
    assert.deepEqual(project.value.files, ['sdbuild.yaml', 'lists/junk.txt', 'sdbuild.lock']);
  });

  test('tells what is wrong in a file with patterns at its line there', async () => {
    const files = memory({
      'sdbuild.yaml': `sdbuild: 1
datasets: {aki: {kind: style, images: "*.png", captions: {groups: {junk: {file: junk.txt}}}}}
`,
      'junk.txt': '# noise\nhighres\n  highres, absurdres\n/(/\n/a^b/\n@people\n',
    });
    const loaded = await loadRecipe({ project: '/somewhere', files });
    assert.ok(loaded.ok);
    const { ok, diagnostics } = resolveRecipe(loaded.value, files);
    assert.equal(ok, false);
    assert.deepEqual(
      diagnostics.map(({ code, location, hint }) => [
        code,
        location?.file,
        location?.start,
        hint !== undefined,
      ]),
      [
        ['SDB304', 'junk.txt', { line: 3, column: 3 }, true],
        ['SDB303', 'junk.txt', { line: 4, column: 1 }, true],
        ['SDB310', 'junk.txt', { line: 5, column: 1 }, true],
      ],
    );
  });

  test('makes the rules of a scheme after its own, each where it was asked for (S-13, S-146)', async () => {
    const { datasets } = await resolve(`
sdbuild: 1
datasets:
  aki:
    kind: character
    images: "*.png"
    captions:
      scheme: maruzen
      learned: white hair
      trigger: aki-chan
      rules: [{id: own, exclusive: [a, b], keep: order, when: has(c)}]
`);
    assert.deepEqual(
      datasets[0]?.captions.rules.map(({ where, ...rule }) => [where.start?.line, rule]),
      [
        [11, { verb: 'exclusive', patterns: ['a', 'b'], keep: 'order', id: 'own', when: 'has(c)' }],
        [9, { verb: 'drop', patterns: ['white hair'], ancestors: true, role: 'learned', id: 'maruzen.core' }],
        [8, { verb: 'subsume', suffix: false, id: 'maruzen.redundant' }],
        [10, { verb: 'trigger', tag: 'aki-chan', id: 'maruzen.trigger' }],
      ],
    );
  });

  test('says what of its captions does not go together', async () => {
    const messages = async (captions: string): Promise<readonly string[]> => {
      const text = `sdbuild: 1\ndatasets: {aki: {kind: style, images: "*.png", captions: ${captions}}}\n`;
      const files = memory({ 'sdbuild.yaml': text });
      const loaded = await loadRecipe({ project: '/somewhere', files });
      assert.ok(loaded.ok, renderAll(loaded.diagnostics, files.readText));
      const exists = (path: string): boolean => files.readText(path) !== undefined;
      const { diagnostics } = resolveRecipe(loaded.value, { ...files, exists });
      assert.ok(diagnostics.every(({ location, hint }) => location?.start?.line === 2 && hint !== undefined));
      return diagnostics.map(({ code, message }) => `${code} ${message}`);
    };
    assert.deepEqual(await messages('{scheme: maruzen, trigger: a}'), [
      'SDB025 scheme `maruzen` needs `learned`',
    ]);
    assert.deepEqual(await messages('{scheme: keep, learned: a}'), [
      'SDB025 scheme `keep` has no use for `learned`',
    ]);
    assert.deepEqual(await messages('{trigger: a}'), ['SDB025 `trigger` belongs to a scheme']);
    assert.deepEqual(await messages('{rules: [{drop: a, on: warn}]}'), [
      'SDB025 `on` is for `exclusive` and `require`',
    ]);
    assert.deepEqual(await messages('{kind: text, train: {shuffle: true}}'), [
      'SDB025 natural language cannot be shuffled or lose parts of it',
    ]);
    assert.deepEqual(await messages('{groups: {junk: {file: none.txt}}}'), [
      'SDB023 there is no file `none.txt`',
    ]);
  });
});

test('an embedding is named after its dataset, and what it learns is a group of the captions (S-143)', async () => {
  const [c1] = (
    await resolve(`
sdbuild: 1
datasets:
  c1:
    kind: character
    images: images/*.png
    embedding: { learned: red latex leather backpack }
`)
  ).datasets;
  assert.deepEqual(
    { ...c1?.embedding, where: undefined },
    {
      name: 'c1',
      vectors: 'auto',
      init: 'tokens',
      learned: ['red latex leather backpack'],
      where: undefined,
    },
  );
  assert.deepEqual(c1?.captions.groups, { 'embedding.learned': ['red latex leather backpack'] });
});

test('a model that the recipe makes has the CLIP skip of what it goes back to, and names that', async () => {
  const { trainings, merges } = await resolve(`sdbuild: 1
models: { anime: { checkpoint: anime.safetensors, clip_skip: 2 } }
datasets: { aki: { kind: style, images: a/*.png } }
defaults: { train: { datasets: [aki], schedule: 1e-4, steps: 9 } }
train:
  whole: { method: fine-tune, base: anime }
  other: { method: fine-tune, base: anime, clip_skip: 1 }
  lora: { method: lora, base: merge/mixed }
  on-other: { method: lora, base: merge/third }
merge:
  mixed: { models: { a: train/whole, b: train/other }, alpha: 0.5 }
  third: { models: { a: train/other, b: merge/mixed }, alpha: 0.5 }
`);
  assert.deepEqual(
    trainings.map(({ name, clipSkip, base }) => [name, clipSkip, base.made?.target, base.made?.root.name]),
    [
      ['whole', 2, undefined, undefined],
      ['other', 1, undefined, undefined],
      ['lora', 2, 'merge/mixed', 'anime'],
      ['on-other', 1, 'merge/third', 'anime'],
    ],
  );
  assert.equal(merges[1]?.mix?.b.path, 'build/merge/mixed.safetensors');
});
