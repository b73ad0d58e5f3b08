import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

test('whatever is edited and whenever a build is killed, a build ends as a clean one would, and nothing runs twice', async t => {
  const worker = new Worker(new URL('./torture.ts', import.meta.url), {
    workerData: { projects: 500, seed: 1 },
  });
  const [said] = await once(worker, 'message');
  assert.match(said, /^500 projects, \d{4} builds/);
  t.diagnostic(said);
});
