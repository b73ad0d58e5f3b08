import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, runLocal } from '../../src/runners/local.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-local-'));
after(() => rmSync(folder, { recursive: true }));

const node = (script: string, rest: Partial<Command> = {}): Command => ({
  argv: [process.execPath, '-e', script],
  cwd: folder,
  signal: new AbortController().signal,
  ...rest,
});

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A zombie that nobody has reaped yet is not alive.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

const until = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !condition(); tries++) await sleep(10);
  assert.ok(condition());
};

test('standard output comes line by line, the last one also without its end', async () => {
  const lines: string[] = [];
  const ended = await runLocal(
    node(`process.stdout.write('{"a":1}\\r\\nzwei ä\\n\\nlast')`, { onLine: line => lines.push(line) }),
  );
  assert.deepEqual(lines, ['{"a":1}', 'zwei ä', 'last']);
  assert.deepEqual(ended, { exitCode: 0, signal: null, wasSilent: false, stderrTail: [] });
});

test('arguments and environment reach the program as they are, and no shell looks at them', async () => {
  const lines: string[] = [];
  const script = 'console.log(process.argv[1], process.env.NAME, process.cwd())';
  await runLocal({
    ...node('', { env: { NAME: '$(id)' }, onLine: line => lines.push(line) }),
    argv: [process.execPath, '-e', script, '*; rm "x" $HOME'],
  });
  assert.deepEqual(lines, [`*; rm "x" $HOME $(id) ${folder}`]);
});

test('of standard error the last 20 lines are kept and all of it is logged, progress bars by their last state', async () => {
  const log = join(folder, 'logs', 'stderr.log');
  const script = `for (let i = 0; i < 30; i++) console.error('line ' + i); process.stderr.write('1%\\r2%\\r3%'); process.exitCode = 3`;
  const ended = await runLocal(node(script, { log }));
  assert.equal(ended.exitCode, 3);
  assert.equal(ended.stderrTail.length, 20);
  assert.deepEqual(ended.stderrTail.slice(-4), ['line 29', '1%', '2%', '3%']);
  assert.match(readFileSync(log, 'utf8'), /^line 0\n[\s\S]*line 29\n1%\r2%\r3%$/);
});

test('a program that is not there, or cannot be run, is a value and not an exception', async () => {
  const missing = await runLocal({ ...node(''), argv: ['no-such-trainer'] });
  assert.equal(missing.exitCode, 127);
  assert.match(missing.stderrTail.join(), /no-such-trainer ENOENT/);
  const folderAsProgram = await runLocal({ ...node(''), argv: [folder] });
  assert.equal(folderAsProgram.exitCode, 126);
});

test('abort lets the command save its state and exit as it wants', async () => {
  const controller = new AbortController();
  const script = `process.on('SIGTERM', () => process.exit(75)); setInterval(() => {}, 1000); console.log('ready')`;
  const ended = await runLocal(
    node(script, { signal: controller.signal, onLine: () => controller.abort(), graceMs: 5_000 }),
  );
  assert.deepEqual(ended, { exitCode: 75, signal: null, wasSilent: false, stderrTail: [] });
});

test('a command that does not end within the grace is killed with everything it started', async () => {
  const controller = new AbortController();
  const pids: number[] = [];
  const stubborn = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;
  const script = `${stubborn} const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${stubborn} console.log(process.pid)`)}], { stdio: 'inherit' });`;
  const ended = await runLocal(
    node(script, {
      signal: controller.signal,
      graceMs: 50,
      onLine: line => {
        pids.push(Number(line));
        controller.abort();
      },
    }),
  );
  assert.equal(ended.signal, 'SIGKILL');
  assert.equal(pids.length, 1);
  await until(() => pids.every(pid => !alive(pid)));
});

test('what a command leaves running ends with it and does not hold the build', async () => {
  const pids: number[] = [];
  const script = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], { stdio: ['ignore', 'pipe', 'inherit'] }); child.stdout.once('data', pid => { console.log(String(pid).trim()); process.exit(0) })`;
  const ended = await runLocal(node(script, { onLine: line => pids.push(Number(line)) }));
  assert.equal(ended.exitCode, 0);
  assert.equal(pids.length, 1);
  await until(() => pids.every(pid => !alive(pid)));
});

test('kill -9 of this process ends the command too, with what it started and however still it is', async () => {
  const source = join(import.meta.dirname, '../../src/runners/local.ts');
  const still = 'setInterval(() => {}, 1000)';
  const command = `console.log(process.pid); console.log(require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(still)}]).pid); ${still}`;
  const script = `
    import { runLocal } from ${JSON.stringify(source)};
    await runLocal({
      argv: [process.execPath, '-e', ${JSON.stringify(command)}],
      cwd: ${JSON.stringify(folder)},
      signal: new AbortController().signal,
      onLine: line => console.log(line),
    });`;
  const build = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  build.stdout.setEncoding('utf8').on('data', text => (said += text));
  await until(() => said.trim().split('\n').length === 2);
  build.kill('SIGKILL');
  const pids = said.trim().split('\n').map(Number);
  await until(() => pids.every(pid => !alive(pid)));
});

test('a guard whose command has ended goes with it, and kills nobody', async () => {
  const guards = (): number =>
    readdirSync('/proc').filter(name => {
      try {
        const { pid } = process;
        const isOurs = new RegExp(`^PPid:\\s+${pid}$`, 'm').test(
          readFileSync(`/proc/${name}/status`, 'utf8'),
        );
        return isOurs && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('read -r _');
      } catch {
        return false;
      }
    }).length;
  let during = 0;
  await runLocal(
    node(`console.log('ready'); setTimeout(() => {}, 100)`, { onLine: () => (during = guards()) }),
  );
  assert.equal(during, 1);
  await until(() => guards() === 0);
});

test('a signal that was aborted before starts nothing that lasts', async () => {
  const ended = await runLocal(
    node('setInterval(() => {}, 1000)', { signal: AbortSignal.abort(), graceMs: 50 }),
  );
  assert.notEqual(ended.signal, null);
});

test('a process that exits while a command runs kills it with everything it started, without grace', async () => {
  const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);";
  const script = `
    import { runLocal } from ${JSON.stringify(join(import.meta.dirname, '../../src/runners/local.ts'))};
    const command = ${JSON.stringify(`${deaf} const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${deaf} console.log(process.pid)`)}], { stdio: 'inherit' }); console.log(process.pid);`)};
    const pids = [];
    await runLocal({
      argv: [process.execPath, '-e', command],
      cwd: process.cwd(),
      signal: new AbortController().signal,
      onLine: line => {
        pids.push(line);
        if (pids.length === 2) { console.log(pids.join(' ')); process.exit(7); }
      },
    });`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.equal(status, 7);
  const pids = stdout.trim().split(' ').map(Number);
  assert.equal(pids.length, 2);
  await until(() => !pids.some(alive));
});

test('a fault of the listener is not swallowed and leaves no process behind', async () => {
  let pid = 0;
  const run = runLocal(
    node('console.log(process.pid); setInterval(() => {}, 1000)', {
      onLine: line => {
        pid = Number(line);
        throw new Error('bad line');
      },
    }),
  );
  await assert.rejects(run, /bad line/);
  await until(() => !alive(pid));
});

test('a command that says nothing for so long is ended, with what it started; one that talks is not', async () => {
  const silent = await runLocal(node('setInterval(() => {}, 1000)', { silenceMs: 100 }));
  assert.deepEqual([silent.wasSilent, silent.signal], [true, 'SIGTERM']);
  const script = (stream: string): string =>
    `let n = 0; const t = setInterval(() => { process.${stream}.write('.'); if (++n === 8) clearInterval(t); }, 60)`;
  for (const stream of ['stdout', 'stderr']) {
    const talking = await runLocal(node(script(stream), { silenceMs: 250 }));
    assert.deepEqual([talking.wasSilent, talking.exitCode], [false, 0], stream);
  }
});
