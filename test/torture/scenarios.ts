// One thing each that may happen to a computer. Every scenario ends with a build that equals a clean one, and on the
// way there is a clear message or correct work: never a stack, never a wrong file.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeTinyBase } from '../trainers/tiny-base.ts';
import { differences, type Ended, TortureProject } from './project.ts';
import { Random } from './random.ts';

/** Thrown where this computer cannot be brought into the state that a scenario is about. */
class Skipped extends Error {}

type Scenario = (project: TortureProject) => Promise<void>;

const isRoot = process.getuid?.() === 0;

const system = (program: string, ...args: readonly string[]): void => {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Skipped(`${program} ${args[0]}: ${(error?.message ?? stderr).trim()}`);
};

/** Mounts a small file system in memory while something happens on it. */
const onTmpfs = async (folder: string, size: string, action: () => Promise<void>): Promise<void> => {
  if (!isRoot) throw new Skipped('mounting needs root');
  mkdirSync(folder, { recursive: true });
  system('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  try {
    await action();
  } finally {
    spawnSync('umount', ['-l', folder]);
  }
};

/** It ended by itself, and whatever it said was meant to be read. */
const isOrderly = ({ code, text }: Ended): void => {
  assert.notEqual(code, null, text);
  assert.doesNotMatch(text, /\n\s+at |SDB230|node:internal|report it/, text);
};

const fails = (ended: Ended, code: number, says: RegExp): void => {
  isOrderly(ended);
  assert.equal(ended.code, code, ended.text);
  assert.match(ended.text, says);
};

const succeeds = (ended: Ended): void => {
  isOrderly(ended);
  assert.equal(ended.code, 0, ended.text);
};

/** Builds to the end and compares. */
const endsClean = async (project: TortureProject): Promise<void> => {
  succeeds(await project.run());
  assert.deepEqual(differences(project.digests('build'), await project.clean()), []);
  const again = await project.run();
  succeeds(again);
  assert.match(again.text, /up to date/);
};

const flip = (path: string, at: number): void => {
  const { mode, atime, mtime } = statSync(path);
  chmodSync(path, 0o644);
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(path, bytes);
  utimesSync(path, atime, mtime);
  chmodSync(path, mode);
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

const until = async (what: string, condition: () => boolean): Promise<void> => {
  for (let waited = 0; !condition(); waited += 20) {
    assert.ok(waited < 20_000, `waited in vain until ${what}`);
    await sleep(20);
  }
};

/** Interrupts a training of the micro trainer at random moments; what it ends with is what one ends with that nobody touched. */
const interruptMicro = async (project: TortureProject, points: number): Promise<void> => {
  await writeTinyBase(project.path('models/base.safetensors'));
  project.edit('sdbuild.yaml', text =>
    text
      .replace(/trainer: .*/, 'trainer: micro')
      .replace(/schedule: .*/, 'schedule: "1e-2:30, 3e-3"')
      .replace(/^( {4})steps: .*/m, '$1steps: 60')
      .replace('every: 4 steps', 'every: 60 steps'),
  );
  const whole = project.copy('whole');
  const ended = await whole.run(['loss/aki-lora']);
  succeeds(ended);
  // Events tell of attempts; all else is equal.
  const made = (of: TortureProject) =>
    new Map([...of.digests('build')].filter(([path]) => !path.endsWith('events.jsonl')));
  const random = new Random(7);
  let inside = 0;
  for (let point = 0; point < points; point++) {
    const stopped = project.copy('stopped');
    succeeds(await stopped.run(['datasets/aki']));
    const running = stopped.start(['loss/aki-lora']);
    const trained = (): number => {
      const folder = stopped.path('.sdbuild/resume');
      const file = existsSync(folder) ? join(folder, readdirSync(folder)[0] ?? '', 'events.jsonl') : '';
      return existsSync(file) ? readFileSync(file, 'utf8').split('"progress"').length - 1 : 0;
    };
    const at = random.below(60);
    let isOver = false;
    void running.ended.then(() => (isOver = true));
    while (!isOver && trained() < at) await sleep(2);
    running.kill(random.chance(0.5) ? 'SIGKILL' : 'SIGINT');
    const { code } = await running.ended;
    if (code !== 0) inside++;
    succeeds(await stopped.run(['loss/aki-lora']));
    assert.deepEqual(differences(made(stopped), made(whole)), [], `after step ${at}`);
    rmSync(stopped.root, { recursive: true, force: true });
  }
  assert.ok(inside > points / 2, `only ${inside} of ${points} met the training`);
};

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'micro interrupted at 20 random steps': project => interruptMicro(project, 20),

  'two builds at once': async project => {
    const first = project.start([], { env: { TORTURE_STEP_MS: '300' } });
    await until('it trains', () => existsSync(project.path('.sdbuild/resume')));
    fails(await project.run(), 2, /another sdbuild \(pid \d+, since \d\d:\d\d\) is building here/);
    succeeds(await project.run(['-n']));
    succeeds(await first.ended);
    await endsClean(project);
  },

  'a full disk': async project => {
    const folder = join(project.root, 'small');
    const needed = filesBelow(project.folder).reduce(
      (sum, path) => sum + Math.ceil(statSync(path).size / 4096) + 1,
      0,
    );
    let refused = 0;
    for (const free of [0, 8, 40, 120, 200, 300])
      await onTmpfs(folder, `${(needed + 20 + free) * 4}k`, async () => {
        const small = await TortureProject.create(folder);
        const ended = await small.run();
        isOrderly(ended);
        if (ended.code !== 0) {
          refused++;
          assert.match(ended.text, /no space left on device|disk is full|make room/i);
        }
        system('mount', '-o', 'remount,size=64m', folder);
        await endsClean(small);
      });
    assert.ok(refused > 1, 'the disk was never full');
  },

  'a read-only disk': async project => {
    const folder = join(project.root, 'fixed');
    await onTmpfs(folder, '64m', async () => {
      const fixed = await TortureProject.create(folder);
      system('mount', '-o', 'remount,ro', folder);
      fails(await fixed.run(), 2, /read-only/);
      system('mount', '-o', 'remount,rw', folder);
      succeeds(await fixed.run());
      fixed.edit('images/aki/p1.txt', text => text.replace('smile', 'frown'));
      system('mount', '-o', 'remount,ro', folder);
      fails(await fixed.run(), 2, /read-only/);
      succeeds(await fixed.run(['-n']));
      system('mount', '-o', 'remount,rw', folder);
      await endsClean(fixed);
    });
  },

  'a folder in build/ that nothing can be put into': async project => {
    if (!isRoot) throw new Skipped('chattr needs root');
    succeeds(await project.run());
    const folder = project.path('build/datasets/aki');
    const bucket = readdirSync(folder).find(name => /^\d+x\d+$/.test(name)) ?? '';
    system('chattr', '+i', join(folder, bucket));
    try {
      project.edit('sdbuild.yaml', text => text.replace('drop: highres', 'drop: smile'));
      fails(await project.run(), 1, /operation not permitted|permission denied/i);
    } finally {
      system('chattr', '-i', join(folder, bucket));
    }
    await endsClean(project);
  },

  'somebody else’s project': async project => {
    if (!isRoot) throw new Skipped('becoming nobody needs root');
    const nobody = {
      under: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'],
      env: { HOME: '/tmp' },
    };
    system('setpriv', ...nobody.under.slice(1), process.execPath, '--version');
    chmodSync(project.root, 0o755);
    fails(await project.run([], nobody), 2, /permission denied/i);
    succeeds(await project.run());
    const settled = await project.run([], nobody);
    isOrderly(settled);
    project.edit('images/aki/p1.txt', text => text.replace('smile', 'frown'));
    const refused = await project.run([], nobody);
    fails(refused, 2, /permission denied|readonly|read-only|may not|cannot/i);
    succeeds(await project.run(['-n'], nobody));
    // A lock that one may only read locks nothing.
    chmodSync(project.path('.sdbuild'), 0o777);
    fails(await project.run([], nobody), 2, /permission denied/i);
    for (const command of ['status', 'gc', 'verify', 'clean'])
      isOrderly(await project.run([command], nobody));
    // One file of the store stays somebody else's.
    system('chown', '-R', 'nobody', project.root);
    const [blob = ''] = filesBelow(project.path('.sdbuild/store'));
    system('chown', 'root', blob);
    chmodSync(blob, 0o400);
    project.remove('build');
    const ended = await project.run([], nobody);
    isOrderly(ended);
    system('chown', '-R', 'nobody', project.root);
    succeeds(await project.run([], nobody));
    assert.deepEqual(differences(project.digests('build'), await project.clean()), []);
  },

  'a flipped bit in the store': async project => {
    succeeds(await project.run());
    for (const blob of filesBelow(project.path('.sdbuild/store')).filter((_, index) => index % 9 === 0))
      flip(blob, Math.min(20, statSync(blob).size - 1));
    await endsClean(project);
    for (const blob of filesBelow(project.path('.sdbuild/store')).filter((_, index) => index % 7 === 0))
      flip(blob, Math.min(30, statSync(blob).size - 1));
    project.remove('build');
    await endsClean(project);
  },

  'a store that is gone, and records that are gone': async project => {
    succeeds(await project.run());
    project.remove('.sdbuild/store');
    project.edit('images/aki/p1.txt', text => text.replace('smile', 'frown'));
    await endsClean(project);
    project.remove('.sdbuild/records');
    await endsClean(project);
    project.remove('.sdbuild/files');
    await endsClean(project);
  },

  'records that are cut off, or damaged': async project => {
    for (const damage of [
      (path: string, size: number): void => truncateSync(path, size - 3),
      (path: string, size: number): void => truncateSync(path, size >> 1),
      (path: string): void => truncateSync(path, 5),
      (path: string, size: number): void => flip(path, size >> 1),
      (path: string): void => appendFileSync(path, Buffer.from([0xf5, 0x5d, 0xb1, 0x1d, 9, 0, 0, 0])),
      (path: string): void => appendFileSync(path, Buffer.alloc(4096)),
    ]) {
      succeeds(await project.run());
      for (const path of [...filesBelow(project.path('.sdbuild/records')), project.path('.sdbuild/files')])
        damage(path, statSync(path).size);
      project.edit('images/aki/p1.txt', text => `${text.trim()}, more\n`);
      await endsClean(project);
    }
  },

  'state of a future version': async project => {
    succeeds(await project.run());
    for (const path of [...filesBelow(project.path('.sdbuild/records')), project.path('.sdbuild/files')]) {
      const text = readFileSync(path, 'latin1');
      writeFileSync(path, text.replace(/ \d+\n/, ' 9\n'), 'latin1');
    }
    project.edit('images/aki/p1.txt', text => text.replace('smile', 'frown'));
    const ended = await project.run();
    succeeds(ended);
    assert.match(ended.text, /another version of sdbuild/);
    await endsClean(project);
  },

  'build/ on another disk': async project => {
    await onTmpfs(project.path('build'), '64m', async () => {
      for (const delay of [400, 700, 900, 1100, 1300]) {
        const running = project.start();
        await Promise.race([running.ended, sleep(delay)]);
        running.kill('SIGKILL');
        await running.ended;
      }
      await endsClean(project);
      project.edit('sdbuild.yaml', text => text.replace('drop: highres', 'drop: smile'));
      await endsClean(project);
    });
  },

  'file names that are hard to write': async project => {
    const names = [
      'with  two spaces',
      'two\nlines',
      '絵文字 😀',
      '-n',
      'it\'s “quoted” "twice"',
      '#hash %20 &amp; <b>',
      '[brackets] {braces} (parens) *star* ?',
      '$HOME `id`',
      'trailing.dots..',
      'e\u0301 composed é',
      'x'.repeat(251),
    ];
    for (const [index, name] of names.entries()) {
      await project.picture(`images/aki/${name}.png`, 500 + index);
      project.write(`images/aki/${name}.txt`, `1girl, solo, red_hair, odd_${index}\n`);
    }
    succeeds(await project.run());
    const made = [...project.digests('build').keys()].map(path => path.split('/').at(-1));
    for (const name of names)
      for (const ending of ['png', 'txt']) assert.ok(made.includes(`${name}.${ending}`), name);
    await endsClean(project);
  },

  'names that differ only in case': async project => {
    await project.picture('images/aki/P1.png', 900);
    project.write('images/aki/P1.txt', '1girl, solo, other\n');
    if (project.read('images/aki/p1.txt').includes('other')) throw new Skipped('this disk ignores case');
    fails(await project.run(), 1, /have the stem "p1"|two pictures/);
    project.remove('images/aki/P1.png');
    project.remove('images/aki/P1.txt');
    await endsClean(project);
  },

  'a circle of links under images/': async project => {
    project.edit('sdbuild.yaml', text =>
      text.replace('images/aki/*.{png,jpg,webp}', 'images/**/*.{png,jpg,webp}'),
    );
    symlinkSync('..', project.path('images/aki/up'));
    symlinkSync('itself', project.path('images/aki/itself.png'));
    symlinkSync('nowhere', project.path('images/aki/nowhere.png'));
    const ended = await Promise.race([project.run(), sleep(60_000)]);
    assert.ok(ended !== undefined, 'it hangs');
    isOrderly(ended);
    for (const name of ['up', 'itself.png', 'nowhere.png']) project.remove(`images/aki/${name}`);
    await endsClean(project);
  },

  'a folder that vanishes': async project => {
    succeeds(await project.run());
    renameSync(project.path('images'), project.path('elsewhere'));
    fails(await project.run(), 2, /no picture matches/);
    renameSync(project.path('elsewhere'), project.path('images'));
    await endsClean(project);
    for (const [turn, delay] of [300, 500, 700, 900].entries()) {
      project.edit('sdbuild.yaml', text =>
        text.replace(/resolution: \d+/, `resolution: ${turn % 2 ? 128 : 192}`),
      );
      const running = project.start();
      await sleep(delay);
      renameSync(project.path('images'), project.path('elsewhere'));
      isOrderly(await running.ended);
      renameSync(project.path('elsewhere'), project.path('images'));
    }
    await endsClean(project);
  },

  'a picture that is replaced while it is read': async project => {
    for (const [turn, delay] of [250, 400, 500, 600, 700, 850].entries()) {
      project.edit('sdbuild.yaml', text =>
        text.replace(/resolution: \d+/, `resolution: ${128 + (turn % 2) * 64}`),
      );
      const running = project.start();
      await sleep(delay);
      for (const index of [0, 7, 14, 21, 29])
        await project.picture(`images/aki/p${index}.png`, 2000 + turn * 40 + index);
      project.edit('images/aki/p3.txt', text => `${text.trim()}, turn_${turn}\n`);
      isOrderly(await running.ended);
      await endsClean(project);
    }
  },

  'an edit that keeps size and time': async project => {
    succeeds(await project.run());
    const path = project.path('images/aki/p1.txt');
    const { atime, mtime } = statSync(path);
    project.edit('images/aki/p1.txt', text => text.replace('smile', 'frown'));
    utimesSync(path, atime, mtime);
    assert.match((await project.run(['-n'])).text, /p1\.txt/);
    await endsClean(project);
  },

  'an edit right after a build': async project => {
    succeeds(await project.run());
    for (let turn = 0; turn < 5; turn++) {
      project.edit('images/aki/p1.txt', text =>
        text.includes('smile') ? text.replace('smile', 'frown') : text.replace('frown', 'smile'),
      );
      succeeds(await project.run());
      assert.deepEqual(differences(project.digests('build'), await project.clean()), []);
    }
  },

  'things in the way': async project => {
    project.write('.sdbuild', 'a file');
    fails(await project.run(), 2, /\.sdbuild/);
    project.remove('.sdbuild');
    project.write('build', 'a file');
    fails(await project.run(), 1, /build/);
    project.remove('build');
    project.write('.sdbuild/lock', 'x'.repeat(5000));
    fails(await project.run(), 2, /lock/);
    project.remove('.sdbuild/lock');
    succeeds(await project.run());
    const [name = ''] = [...project.digests('build').keys()].filter(path => path.endsWith('.png'));
    project.remove(`build/${name}`);
    mkdirSync(project.path(`build/${name}`));
    fails(await project.run(), 1, /a folder is where the file goes/);
    rmSync(project.path(`build/${name}`), { recursive: true });
    await endsClean(project);
  },

  'a trainer that says nothing, whose build is killed': async project => {
    const env = { TORTURE_STEP_MS: '20000' };
    const running = project.start([], { env });
    await until('it trains', () => project.processes().length > 1);
    running.child.kill('SIGKILL');
    await running.ended;
    await until('its trainer has ended', () => project.processes().length === 0);
    await endsClean(project);
  },

  'a training that is killed goes on from its state': async project => {
    const env = { TORTURE_RESUME: '1', TORTURE_STEP_MS: '150' };
    const network = 'train/aki-lora/aki-lora.safetensors';
    const clean = await project.clean();
    let steps = '';
    for (let kills = 0; kills < 3; kills++) {
      const running = project.start([], { env });
      const before = steps;
      await until('it has trained a step', () => {
        const [state] = existsSync(project.path('.sdbuild/resume'))
          ? filesBelow(project.path('.sdbuild/resume')).filter(path => path.endsWith('state.json'))
          : [];
        steps = state === undefined ? '' : readFileSync(state, 'utf8');
        return steps !== before;
      });
      running.kill('SIGKILL');
      await running.ended;
    }
    assert.ok(JSON.parse(steps).step >= 3, steps);
    succeeds(await project.run([], { env }));
    assert.equal(project.digests('build').get(network), clean.get(network));
    assert.deepEqual(readdirSync(project.path('.sdbuild/resume')), []);
  },
};

/** Runs every scenario whose name has `name` in it, each on a project of its own; returns how many failed. */
export const runScenarios = async (name: string, tell: (text: string) => void): Promise<number> => {
  let failed = 0;
  for (const [title, scenario] of Object.entries(SCENARIOS)) {
    if (!title.includes(name)) continue;
    const began = performance.now();
    using project = await TortureProject.create();
    const result = await scenario(project).then(
      () => 'right',
      (error: unknown) => {
        if (error instanceof Skipped) return `skipped: ${error.message}`;
        failed++;
        return `BROKEN\n${error instanceof Error ? error.stack : error}`;
      },
    );
    tell(
      `${title.padEnd(52)} ${`${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(8)}  ${result}`,
    );
  }
  return failed;
};
