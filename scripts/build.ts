// Bundles src/ into dist/ for the package: a start that reads a few files instead of a hundred and sixty. Sources run
// as they are in a checkout. Every file lies as deep below the package as those of src/, since they find its schemas,
// presets and trainer by their own place.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Needed at every start, and 72 files of its own. The other packages stay beside this one. */
const INLINED = ['yaml'];

const root = resolve(import.meta.dirname, '..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', 'micro/main': 'src/trainers/micro/main.ts' },
  outdir: 'dist/cli',
  chunkNames: '[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  external: Object.keys(dependencies).filter(name => !INLINED.includes(name)),
  // What is inlined is CommonJS and asks for modules of Node.
  banner: {
    js: "import { createRequire as createRequireOf } from 'node:module';\nconst require = createRequireOf(import.meta.url);",
  },
  logLevel: 'warning',
});
const licences = INLINED.map(
  name => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`,
);
writeFileSync(join(root, 'dist/LICENSES.txt'), licences.join('\n\n'));
