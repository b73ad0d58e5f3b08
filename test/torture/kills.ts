import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { BY_HAND, editRandomly } from './edits.ts';
import { differences, type TortureProject } from './project.ts';
import { Random } from './random.ts';

/** What came of it. */
export interface Toll {
  kills: number;
  interrupts: number;
  builds: number;
  comparisons: number;
  /** Files that differed from those of a clean build. */
  wrong: number;
  /** Builds that did not end well by themselves. */
  repairs: number;
  /** Files that were left in `.sdbuild/work` after a build that ended. */
  leftovers: number;
  /** Processes that outlived their killed build by two seconds. */
  orphans: number;
  /** Files of the user's that changed. */
  touched: number;
}

/** So many kills between two comparisons with a clean build. */
const BETWEEN = 10;

/** Kills builds of a project at random moments, with edits between, and compares what the next builds make. */
export const killBuilds = async (
  project: TortureProject,
  {
    kills,
    seed,
    tell,
  }: { readonly kills: number; readonly seed: number; readonly tell: (text: string) => void },
): Promise<Toll> => {
  const random = new Random(seed);
  const toll: Toll = {
    kills: 0,
    interrupts: 0,
    builds: 0,
    comparisons: 0,
    wrong: 0,
    repairs: 0,
    leftovers: 0,
    orphans: 0,
    touched: 0,
  };
  const first = await project.copy('first').run();
  let length = first.ms;
  tell(`a whole build takes ${Math.round(length)} ms`);

  const finish = async (log: readonly string[]): Promise<void> => {
    const mine = project.sourceDigests();
    const ended = await project.run();
    toll.builds++;
    if (ended.code !== 0) {
      toll.repairs++;
      tell(`a build failed after: ${log.join('; ')}\n${ended.text}`);
      project.remove('.sdbuild');
      project.remove('build');
      return;
    }
    length = Math.max(300, (length + ended.ms) / 2);
    const work = project.path('.sdbuild/work');
    if (existsSync(work)) toll.leftovers += readdirSync(work).length;
    const wrong = differences(withoutHand(project), await project.clean());
    toll.comparisons++;
    toll.wrong += wrong.length;
    if (wrong.length > 0) tell(`wrong after: ${log.join('; ')}\n  ${wrong.join('\n  ')}`);
    const touched = differences(mine, project.sourceDigests());
    toll.touched += touched.length;
    if (touched.length > 0) tell(`the user's files changed: ${touched.join(', ')}`);
  };

  let log: string[] = [];
  for (let rounds = 0; toll.kills < kills; rounds++) {
    log.push(...(await editRandomly(project, random)));
    // Now and then nothing is known, and everything is done.
    if (random.chance(0.1)) for (const folder of ['build', '.sdbuild']) project.remove(folder);
    const running = project.start(random.chance(0.3) ? ['-k', '-j', '4'] : [], {
      env: { TORTURE_STEP_MS: String(random.pick([0, 5, 30])) },
    });
    const delay = random.next() * random.pick([0.3, 0.7, 1.1]) * Math.max(length, first.ms * 0.6);
    const early = await Promise.race([running.ended, sleep(delay)]);
    if (early === undefined) {
      const gently = random.chance(0.15);
      running.kill(gently ? random.pick(['SIGINT', 'SIGTERM']) : 'SIGKILL');
      if (gently && random.chance(0.5)) running.kill('SIGKILL');
      const { code, signal } = await running.ended;
      if (signal === 'SIGKILL') toll.kills++;
      else toll.interrupts++;
      log.push(`${signal ?? `exit ${code}`} after ${Math.round(delay)} ms`);
      toll.orphans += await orphansOf(project);
    } else log.push(`exit ${early.code}`);
    toll.builds++;
    if (rounds % BETWEEN === BETWEEN - 1) {
      await finish(log);
      log = [];
      tell(`${toll.kills} kills`);
    }
  }
  await finish(log);
  return toll;
};

/** What is in `build/`, less what a person wrote there: where nothing is made any more, it stays. */
const withoutHand = (project: TortureProject): ReadonlyMap<string, string> =>
  new Map([...project.digests('build')].filter(([path]) => project.read(`build/${path}`) !== BY_HAND));

const orphansOf = async (project: TortureProject): Promise<number> => {
  for (let waited = 0; waited < 2_000; waited += 100) {
    if (project.processes().length === 0) return 0;
    await sleep(100);
  }
  const left = project.processes();
  for (const pid of left) process.kill(pid, 'SIGKILL');
  return left.length;
};
