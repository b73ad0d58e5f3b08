// Bundles src/ into dist/ for the package: a start that reads a few files instead of two hundred. Sources run as they
// are in a checkout. Every file lies as deep below the package as those of src/, since they find its schemas, presets
// and trainer by their own place.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** Needed at every start, and 72 files of its own. The other packages stay beside this one. */
const INLINED = ['yaml'];

/**
 * What is loaded together is one file, with all that it imports: what finds out that there is nothing to do, then what
 * every build loads whatever it has to do.
 */
const TOGETHER = {
  start: ['cli/main', 'cli/build'],
  build: [
    'cli/build-stale',
    'show/plain',
    'recipe/load',
    'recipe/resolve',
    'targets/graph',
    'build/build',
    'show/trace',
    'lint/lint',
    'lint/waivers',
  ],
};

const root = resolve(import.meta.dirname, '..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const beside = Object.keys(dependencies).filter(name => !INLINED.includes(name));

/**
 * `import` fills in all that a builtin module exports, which loads a dozen others: 5 ms of a start, and 7 ms more of what
 * builds.
 */
const withoutFacades = (code: string): string =>
  code
    .replace(/^import \{([^}]*)\} from "(node:[^"]+)";$/gm, (_, names: string, module: string) =>
      builtin(`{${names.replaceAll(' as ', ': ')}}`, module),
    )
    .replace(/^import (?:\* as )?(\w+) from "(node:[^"]+)";$/gm, (_, name: string, module: string) =>
      builtin(name, module),
    );
const builtin = (names: string, module: string): string =>
  `const ${names} = process.getBuiltinModule("${module}");`;

rmSync(join(root, 'dist'), { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { main: 'src/cli/main.ts', 'micro/main': 'src/trainers/micro/main.ts' },
  external: id => beside.some(name => id === name || id.startsWith(`${name}/`)),
  platform: 'node',
  // It tells of modules that are loaded when they are needed and are in one file with their caller: that is the idea.
  checks: { ineffectiveDynamicImport: false },
});
await bundle.write({
  dir: 'dist/cli',
  plugins: [{ name: 'without-facades', renderChunk: withoutFacades }],
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  codeSplitting: {
    groups: Object.entries(TOGETHER).map(([name, modules], index, all) => {
      const files = new Set(modules.map(module => join(root, 'src', `${module}.ts`)));
      return { name, test: id => files.has(id), priority: all.length - index };
    }),
  },
});
await bundle.close();
const licences = INLINED.map(
  name => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`,
);
writeFileSync(join(root, 'dist/LICENSES.txt'), licences.join('\n\n'));
