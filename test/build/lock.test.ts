import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { layoutOf } from '../../src/build/layout.ts';
import { acquireLock, lockOwner } from '../../src/build/lock.ts';
import { Rig, step } from './rig.ts';

const source = (name: string): string => join(import.meta.dirname, '..', '..', 'src', 'build', name);

test('a second build is refused with the owner named, and goes on after kill -9 of the owner', async t => {
  using rig = new Rig();
  const script = `
    import { layoutOf } from ${JSON.stringify(source('layout.ts'))};
    import { acquireLock, lockOwner } from ${JSON.stringify(source('lock.ts'))};
    console.log(acquireLock(layoutOf(${JSON.stringify(rig.project)})).ok);
    setInterval(() => {}, 1000);`;
  // Under coverage a process that is killed has something to say on standard error.
  const { NODE_V8_COVERAGE: _coverage, ...env } = process.env;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], { env });
  t.after(() => owner.kill('SIGKILL'));
  let errors = '';
  owner.stderr.on('data', chunk => (errors += chunk));
  const [said] = await once(owner.stdout, 'data');
  assert.equal(String(said), 'true\n');
  assert.equal(errors, '');

  const steps = [step('a', { '': [] })];
  const refused = await rig.build(steps);
  assert.equal(refused.refused, true);
  assert.equal(refused.ran, 0);
  assert.match(
    rig.of('diagnostic')[0]?.diagnostic.message ?? '',
    new RegExp(`^another sdbuild \\(pid ${owner.pid}, since \\d\\d:\\d\\d\\) is building here$`),
  );
  assert.equal((await rig.build(steps, { dryRun: true })).planned, 1);
  const seen = (): unknown => {
    const { pid, alive } = lockOwner(layoutOf(rig.project)) ?? {};
    return [pid, alive];
  };
  assert.deepEqual(seen(), [owner.pid, true]);

  owner.kill('SIGKILL');
  await once(owner, 'exit');
  assert.deepEqual(seen(), [owner.pid, false]);
  assert.equal((await rig.build(steps)).ran, 1);
  assert.deepEqual(seen(), [undefined, undefined]);
});

test('two builds of one process exclude each other too, and a released lock is free', () => {
  using rig = new Rig();
  const layout = layoutOf(rig.project);
  const first = acquireLock(layout);
  assert.equal(acquireLock(layout).ok, false);
  assert.ok(first.ok);
  first.value.release();
  const second = acquireLock(layout);
  assert.ok(second.ok);
  second.value.release();
  assert.equal(existsSync(`${layout.lock}-owner`), false);
});

test('a lock file that is something else is a diagnostic that says what to do', () => {
  using rig = new Rig();
  rig.write('.sdbuild/lock', 'x'.repeat(5000));
  const lock = acquireLock(layoutOf(rig.project));
  assert.ok(!lock.ok);
  assert.match(lock.diagnostics[0]?.hint ?? '', /^delete .*lock$/);
});

test('a lock whose owner cannot be noted is not kept', () => {
  using rig = new Rig();
  const layout = layoutOf(rig.project);
  rig.write('.sdbuild/lock-owner/in-the-way', '');
  const refused = acquireLock(layout);
  assert.ok(!refused.ok);
  assert.equal(refused.diagnostics[0]?.code, 'SDB231');
  rig.remove('.sdbuild/lock-owner');
  const lock = acquireLock(layout);
  assert.ok(lock.ok);
  lock.value.release();
});

test('where .sdbuild cannot be made the build is refused with the reason', async () => {
  using rig = new Rig();
  writeFileSync(join(rig.project, '.sdbuild'), 'a file');
  const summary = await rig.build([step('a', { '': [] })]);
  assert.equal(summary.refused, true);
  assert.equal(rig.of('diagnostic')[0]?.diagnostic.code, 'SDB231');
});
