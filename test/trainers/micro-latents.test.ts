import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { folder, prepare, removeAll, resultOf, run, STEPS } from './micro.ts';

const cache = join(folder, 'cache');
const quick = { previews: { every: STEPS, prompts: [] }, save_every: null, cache };
const manifest = join(folder, 'manifest.jsonl');

before(async () => {
  await prepare();
  mkdirSync(cache);
  const lines = readFileSync(manifest, 'utf8').trim().split('\n');
  const rows = lines.map(line => {
    const row = JSON.parse(line) as { image: string };
    return JSON.stringify({ ...row, sha256: hash('sha256', readFileSync(join(folder, row.image)), 'hex') });
  });
  writeFileSync(manifest, `${rows.join('\n')}\n`);
});

after(removeAll);

const kept = (): readonly string[] =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('-16x16'));

test('a picture is encoded once for all trainings, by its digest and that of the VAE; with the same result', async () => {
  const first = await run('first', quick);
  assert.equal(first.code, 0);
  assert.equal(kept().length, 3);
  const alone = await run('alone', { ...quick, cache: join(folder, 'alone/cache') });
  // Whoever needs no pixels does not look for them.
  for (const index of [0, 1, 2]) renameSync(join(folder, `${index}.png`), join(folder, `${index}.moved`));
  const second = await run('second', quick);
  assert.equal(second.code, 0);
  assert.deepEqual(resultOf(second.output), resultOf(first.output));
  assert.deepEqual(resultOf(alone.output), resultOf(first.output));

  // One that is damaged is as good as not there: then the picture is needed.
  const [name = ''] = kept();
  const path = join(cache, name);
  const bytes = readFileSync(path);
  bytes[8] = (bytes[8] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  assert.notEqual((await run('damaged', quick)).code, 0);
  for (const index of [0, 1, 2]) renameSync(join(folder, `${index}.moved`), join(folder, `${index}.png`));
  assert.deepEqual(resultOf((await run('mended', quick)).output), resultOf(first.output));
});
