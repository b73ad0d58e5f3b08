import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderAll } from '../../src/diagnostics/render.ts';
import { loadRecipe } from '../../src/recipe/load.ts';
import type { Captions } from '../../src/recipe/project.ts';
import { resolveRecipe } from '../../src/recipe/resolve.ts';
import { memory } from '../recipe/memory.ts';
import { program } from './helpers.ts';

const docs = readFileSync(join(import.meta.dirname, '../../docs/captions.md'), 'utf8');
const schema = readFileSync(join(import.meta.dirname, '../../schema/recipe.schema.json'), 'utf8');

/** The rows of all tables whose first columns are these. */
function* rows(...columns: readonly string[]): Generator<readonly string[]> {
  let inTable = false;
  for (const line of docs.split('\n')) {
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(cell => cell.trim().replace(/^`|`$/g, '').replaceAll('\\|', '|'));
    if (cells.length === 0) inTable = false;
    else if (columns.every((column, index) => cells[index] === column)) inTable = true;
    else if (inTable && !/^-+$/.test(cells[0] ?? '')) yield cells;
  }
}

async function captionsOf(yaml: string): Promise<Captions> {
  const text = `sdbuild: 1\ndatasets: {a: {kind: style, images: "*.png", captions: ${yaml}}}\n`;
  const files = memory({ 'sdbuild.yaml': text });
  const loaded = await loadRecipe({ project: '/somewhere', files });
  assert.ok(loaded.ok, renderAll(loaded.diagnostics, files.readText));
  const project = resolveRecipe(loaded.value, files);
  assert.ok(project.ok, renderAll(project.diagnostics, files.readText));
  const captions = project.value.datasets[0]?.captions;
  assert.ok(captions);
  return captions;
}

async function check(yaml: string, [tags = '', caption, says]: readonly string[]): Promise<void> {
  const { text, complaints } = program(await captionsOf(yaml)).run({ tags, path: 'a.png' });
  assert.equal(text, caption, yaml);
  const said = complaints.map(({ severity, tags: some }) =>
    [severity, some.join(', ')].filter(Boolean).join(': '),
  );
  assert.equal(said.join('; '), says, yaml);
}

test('every rule of docs/captions.md does what is written there', async () => {
  const verbs = new Set<string>();
  for (const [rule = '', ...rest] of rows('rule', 'tags', 'caption')) {
    await check(`{rules: [${rule}]}`, rest);
    verbs.add(/\w+/.exec(rule)?.[0] ?? '');
  }
  const known = [...schema.matchAll(/"description": "Verb: /g)];
  assert.equal(verbs.size, known.length, 'an example for every verb');
});

test('so do all other settings', async () => {
  let count = 0;
  for (const [captions = '', ...rest] of rows('captions', 'tags', 'caption')) {
    await check(captions, rest);
    count++;
  }
  assert.ok(count > 10);
});
