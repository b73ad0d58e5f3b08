#!/usr/bin/env node
// Kept in plain JavaScript and free of imports, so that an old Node gets a message instead of a syntax error,
// and `--version` costs no more than reading package.json.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `sdbuild needs Node 24 or newer; this is ${process.version}. In a checkout, use npm start or npx sdbuild.\n`,
  );
  process.exit(2);
}
const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(
    `${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`,
  );
} else {
  process.getBuiltinModule('node:module').enableCompileCache();
  // A checkout runs its sources as they are; the published package carries compiled JavaScript, and of
  // src/ only what is Python.
  const entry = existsSync(new URL('../src/cli/', import.meta.url))
    ? '../src/cli/main.ts'
    : '../dist/cli/main.js';
  const { main } = await import(entry);
  process.exitCode = await main(process.argv.slice(2));
}
