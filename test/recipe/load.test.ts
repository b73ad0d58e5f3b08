import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { renderAll } from '../../src/diagnostics/render.ts';
import { projectFiles } from '../../src/recipe/files.ts';
import { type LoadedRecipe, loadRecipe } from '../../src/recipe/load.ts';
import { memory } from './memory.ts';

async function load(texts: Readonly<Record<string, string>>): Promise<LoadedRecipe> {
  const files = memory(texts);
  const result = await loadRecipe({ project: '/project', files });
  assert.ok(result.ok, renderAll(result.diagnostics, files.readText));
  return result.value;
}

suite('loading a recipe', () => {
  test('fills in the defaults of the schema', async () => {
    const { recipe } = await load({
      'sdbuild.yaml': 'sdbuild: 1\ndatasets: {aki: {kind: style, images: "*.png"}}',
    });
    const { aki } = recipe.datasets;
    assert.deepEqual(aki?.prepare, [{ flatten: 'white' }]);
    assert.deepEqual(aki?.buckets, { resolution: 512, step: 64, min: 256, max: 1024, upscale: 'warn' });
    assert.deepEqual(aki?.captions.limit, { tokens: 75, over: 'lint' });
    assert.equal(aki?.flip, false);
  });

  test('reads `sdbuild.yaml` of the project, and says so when there is none', async () => {
    const result = await loadRecipe({ project: '/project', files: memory({}) });
    assert.equal(result.ok, false);
    assert.deepEqual(result.diagnostics[0]?.location, { file: 'sdbuild.yaml' });
  });

  test('accepts a file with a byte order mark and Windows line ends', async () => {
    const { recipe } = await load({ 'sdbuild.yaml': '\uFEFFsdbuild: 1\r\nreport:\r\n  title: x\r\n' });
    assert.equal(recipe.report.title, 'x');
  });

  test('refuses bytes that are not UTF-8, at their line', async () => {
    const files = memory({ 'sdbuild.yaml': 'sdbuild: 1\nreport:\n  title: "\ufffd\ufffd"\n' });
    const { ok, diagnostics } = await loadRecipe({ project: '/project', files });
    assert.equal(ok, false);
    assert.deepEqual(
      diagnostics.map(({ message, location }) => [message, location?.start]),
      [['here are bytes that are not UTF-8', { line: 3, column: 11 }]],
    );
  });

  test('takes names like `__proto__` for what they are: text', async () => {
    const files = memory({
      'sdbuild.yaml': 'sdbuild: 1\nmodels: {__proto__: {checkpoint: a}}\n__proto__: {x: 1}',
    });
    const result = await loadRecipe({ project: '/project', files });
    assert.deepEqual(
      result.diagnostics.map(({ code }) => code),
      ['SDB013', 'SDB010'],
    );
  });

  test('stops at nesting that no recipe needs', async () => {
    for (const depth of [100, 100_000]) {
      const text = `sdbuild: 1\ndefault: ${'['.repeat(depth)}${']'.repeat(depth)}`;
      const result = await loadRecipe({ project: '/project', files: memory({ 'sdbuild.yaml': text }) });
      assert.equal(result.diagnostics[0]?.message, 'nested too deeply');
    }
  });
});

suite('extends', () => {
  const base = `
sdbuild: 1
datasets:
  aki: {kind: character, images: a.png, captions: {order: [a, b]}}
train:
  t: {method: lora, base: base, datasets: [aki], schedule: 1e-4, epochs: 3}
`;

  test('merges maps, replaces lists, and lets later keys win', async () => {
    const { recipe, files } = await load({
      'parts/base.yaml': base,
      'parts/more.yaml': 'extends: base.yaml\ndatasets: {aki: {repeats: 5, images: b.png}}',
      'sdbuild.yaml':
        'extends: [parts/base.yaml, parts/more.yaml]\ndatasets: {aki: {captions: {order: [c]}}}',
    });
    assert.equal(recipe.datasets.aki?.images, 'b.png');
    assert.equal(recipe.datasets.aki?.repeats, 5);
    assert.equal(recipe.datasets.aki?.kind, 'character');
    assert.deepEqual(recipe.datasets.aki?.captions.order, ['c']);
    assert.deepEqual(files, ['sdbuild.yaml', 'parts/base.yaml', 'parts/more.yaml']);
  });

  test('lets a key take the place of one that excludes it', async () => {
    const { recipe } = await load({
      'base.yaml': base,
      'sdbuild.yaml': 'extends: base.yaml\ntrain: {t: {steps: 100}}',
    });
    assert.equal(recipe.train.t?.steps, 100);
    assert.equal(recipe.train.t?.epochs, undefined);
  });

  test('keeps for every value the file it came from', async () => {
    const { locate } = await load({
      'base.yaml': base,
      'sdbuild.yaml': 'extends: base.yaml\ndatasets: {aki: {repeats: 5}}',
    });
    assert.deepEqual(locate('/datasets/aki/repeats'), {
      file: 'sdbuild.yaml',
      start: { line: 2, column: 27 },
      end: { line: 2, column: 28 },
    });
    assert.equal(locate('/datasets/aki/kind').file, 'base.yaml');
    assert.deepEqual(locate('/datasets/aki/kind', 'key').start, { line: 4, column: 9 });
    assert.equal(locate('/datasets/aki/captions/order/1').file, 'base.yaml');
  });

  test('finds a value that nobody wrote at its owner, and a long one at its key', async () => {
    const { locate } = await load({
      'sdbuild.yaml': 'sdbuild: 1\ndatasets:\n  aki:\n    kind: style\n    images: x',
    });
    assert.deepEqual(locate('/datasets/aki/buckets/step').start, { line: 3, column: 3 });
    assert.deepEqual(locate('/datasets').start, { line: 2, column: 1 });
    assert.deepEqual(locate('/nowhere/at/all').start, { line: 1, column: 1 });
  });

  test('reads every file once, however often it is extended', async () => {
    const texts: Record<string, string> = { 'level0.yaml': 'sdbuild: 1' };
    for (let level = 1; level <= 40; level++)
      texts[`level${level}.yaml`] = `extends: [level${level - 1}.yaml, level${level - 1}.yaml]`;
    const { files } = await load({ ...texts, 'sdbuild.yaml': 'extends: level40.yaml' });
    assert.equal(files.length, 42);
  });
});

suite('defaults', () => {
  test('lie under every entry, whose own keys win', async () => {
    const { recipe } = await load({
      'sdbuild:preset':
        'sdbuild: 1\ndefaults: {dataset: {kind: character, repeats: 10, buckets: {step: 32}}}',
      'sdbuild.yaml': `
extends: sdbuild:preset
defaults: {dataset: {flip: true}}
datasets:
  aki: {images: a.png}
  girls: {images: b.png, kind: regularisation, repeats: 1, buckets: {min: 128}}
`,
    });
    const { aki, girls } = recipe.datasets;
    assert.deepEqual([aki?.kind, aki?.repeats, aki?.flip, aki?.buckets.step], ['character', 10, true, 32]);
    assert.deepEqual(
      [girls?.kind, girls?.repeats, girls?.buckets.step, girls?.buckets.min],
      ['regularisation', 1, 32, 128],
    );
  });

  test('may leave out what the entries must have', async () => {
    const { recipe } = await load({ 'sdbuild.yaml': 'sdbuild: 1\ndefaults: {train: {method: lora}}' });
    assert.deepEqual(recipe.train, {});
  });
});

suite('variables', () => {
  const train = (schedule: string, rank: string, prompt: string): string => `
sdbuild: 1
vars: {n: 4, name: aki-chan, rate: 5.0e-6}
train:
  t:
    {method: lora, base: b, datasets: [d], steps: 1, schedule: "${schedule}", network: {rank: "${rank}"},
      previews: {prompts: [{seed: 1, prompt: "${prompt}"}]}}
`;

  test('keep their type when they are the whole value, and are text within text', async () => {
    const { recipe } = await load({
      'sdbuild.yaml': train(`\${rate}:2000, 1e-7`, `\${n}`, `\${name}, \${name}`),
    });
    const { t } = recipe.train;
    assert.equal(t?.network.rank, 4);
    assert.equal(t?.schedule, '0.000005:2000, 1e-7');
    assert.equal(t?.previews?.prompts[0].prompt, 'aki-chan, aki-chan');
  });

  test('leave `$${` as a plain `${`', async () => {
    const { recipe } = await load({ 'sdbuild.yaml': train('1e-4', `\${n}`, `$\${name} $5 {x}`) });
    assert.equal(recipe.train.t?.previews?.prompts[0].prompt, `\${name} $5 {x}`);
  });
});

suite('what comes with sdbuild', () => {
  const folder = import.meta.dirname;
  const files = projectFiles(folder);

  for (const preset of files.presets())
    test(`the preset ${preset} is a valid recipe`, async () => {
      const result = await loadRecipe({ project: folder, file: `sdbuild:${preset}`, files });
      assert.ok(result.ok, renderAll(result.diagnostics, files.readText));
    });

  test('the examples in docs/recipe.md are valid', async () => {
    const docs = readFileSync(join(folder, '../../docs/recipe.md'), 'utf8');
    const [first = ''] = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    const readText = (file: string): string | undefined =>
      file === 'sdbuild.yaml' ? first : files.readText(file);
    const result = await loadRecipe({ project: folder, files: { ...files, readText } });
    assert.ok(result.ok, renderAll(result.diagnostics, readText));
  });
});
