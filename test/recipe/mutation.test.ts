import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderAll } from '../../src/diagnostics/render.ts';
import { projectFiles } from '../../src/recipe/files.ts';
import { loadRecipe } from '../../src/recipe/load.ts';
import { resolveRecipe } from '../../src/recipe/resolve.ts';

const text = readFileSync(join(import.meta.dirname, 'full.yaml'), 'utf8');
const preset = projectFiles(import.meta.dirname);

/** Pieces that mean something to YAML or to the recipe, and any text. */
const piece = fc.oneof(
  fc.constantFrom(...':-[]{},#&*!|>\'"%@`?~<\n\t \0\r\uFEFF'),
  fc.constantFrom(
    '&a ',
    '*a',
    '<<: ',
    '\n---\n',
    '- ',
    `\${`,
    `\${name}`,
    'null',
    '__proto__: ',
    '!!binary x',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const mutation = fc.record({
  at: fc.nat(text.length),
  remove: fc.nat(30),
  insert: fc.oneof(
    piece,
    fc.nat(text.length).map(from => text.slice(from, from + 60)),
  ),
});

test('whatever is done to a recipe, it is read or its faults are shown, each in its text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 5 }), async mutations => {
      const changed = mutations.reduce(
        (all, { at, remove, insert }) => all.slice(0, at) + insert + all.slice(at + remove),
        text,
      );
      const files = {
        ...preset,
        exists: () => true,
        readText: (file: string) => (file === 'sdbuild.yaml' ? changed : preset.readText(file)),
      };
      const loaded = await loadRecipe({ project: import.meta.dirname, files });
      const result = loaded.ok ? resolveRecipe(loaded.value, files) : loaded;
      const lineCount = changed.split('\n').length;
      assert.equal(result.ok, result.diagnostics.length === 0);
      assert.equal(renderAll(result.diagnostics, files.readText) === '', result.ok);
      for (const { location } of result.diagnostics)
        assert.ok(location !== undefined && (location.start?.line ?? 1) <= lineCount);
    }),
    { numRuns: 150 },
  );
});
