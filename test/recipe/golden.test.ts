// Each golden/NAME.yaml is a faulty recipe; golden/NAME.txt is what a person is shown for it, to the letter.
// UPDATE_GOLDEN=1 writes the texts anew; read the difference before committing it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { renderAll } from '../../src/diagnostics/render.ts';
import { projectFiles } from '../../src/recipe/files.ts';
import { loadRecipe } from '../../src/recipe/load.ts';
import { resolveRecipe } from '../../src/recipe/resolve.ts';

const folder = join(import.meta.dirname, 'golden');
const files = { ...projectFiles(folder), exists: (path: string) => !path.includes('missing') };

suite('a faulty recipe is explained with the place and what to write instead', () => {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.yaml')))
    test(file.replace('.yaml', '').replaceAll('-', ' '), async () => {
      const loaded = await loadRecipe({ project: folder, file, files });
      const result = loaded.ok ? resolveRecipe(loaded.value, files) : loaded;
      assert.equal(result.ok, false, 'the recipe should have a fault');
      const text = `${renderAll(result.diagnostics, files.readText)}\n`;
      const golden = join(folder, file.replace('.yaml', '.txt'));
      if (process.env.UPDATE_GOLDEN) writeFileSync(golden, text);
      assert.equal(text, readFileSync(golden, 'utf8'));
    });
});
