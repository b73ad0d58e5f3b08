// Random projects, edited, built and killed at random:
//
//   node test/build/torture.ts [projects] [seed]
//
// A test runs it for some seconds, in a thread of its own, since the test runner's hooks into every promise take half
// of the time.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { edits, graphs, writes } from './model.ts';
import { type Chore, type How, World } from './world.ts';

/** There in so many cases of a hundred. */
const now = <T>(percent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 100 - percent }, { arbitrary, weight: percent });

const hows: fc.Arbitrary<How> = fc.record({
  killAt: now(70, fc.oneof(fc.nat(15), fc.nat(120))),
  abortAt: now(20, fc.nat(12)),
  meanwhile: now(30, writes),
  targets: now(30, fc.subarray(['n0', 'n1', 'n2', 'n3', 'n4'], { minLength: 1 })),
  jobs: fc.constantFrom(1, 4),
  keepGoing: fc.boolean(),
  dryRun: now(20, fc.constant(true)),
  force: now(10, fc.constant(true)),
  watch: now(40, fc.constant(true)),
  gated: now(10, fc.constant(true)),
});

const DAY = 24 * 3_600_000;

const disks = fc.record({
  canClone: fc.boolean(),
  canLink: fc.boolean(),
  /** Milliseconds a change takes, and how coarsely files are stamped. */
  clock: fc.constantFrom([4, 0], [0.3, 4], [0.3, 2_000], [40, 2_000]),
  /** Milliseconds by which our clock is ahead of the disk's. */
  skew: fc.constantFrom(0, 0, 3_600_000, -3_600_000),
});

const chores = now(
  25,
  fc.tuple(fc.constantFrom<Chore[]>('gc', 'gc all', 'verify', 'clean', 'clean all'), now(40, fc.nat(30))),
);

/** Edits, a clock that is set back by a day, a chore and a build. */
const rounds = fc.array(fc.tuple(fc.array(edits, { maxLength: 3 }), now(5, fc.constant(DAY)), chores, hows), {
  maxLength: 5,
});

/** Rejects with the smallest project and edits that break a promise; else says in words how much was tried. */
const torture = async (numRuns: number, seed: number): Promise<string> => {
  let builds = 0;
  let killed = 0;
  let choresDone = 0;
  let ran = 0;
  const began = process.cpuUsage();
  await fc.assert(
    fc.asyncProperty(graphs, disks, rounds, async (nodes, { clock, skew, ...disk }, rounds) => {
      const world = new World(nodes);
      const [pace, granule] = clock;
      Object.assign(world.disk, disk, { pace, granule });
      world.skew = skew;
      for (const [edits, back = 0, chore, how] of rounds) {
        world.disk.time -= back;
        for (const edit of edits) world.edit(edit);
        if (chore !== undefined) {
          await world.chore(...chore);
          choresDone++;
        }
        const built = await world.build(how);
        if (built === undefined) killed++;
        world.check(built);
      }
      await world.settle();
      builds += world.builds;
      ran += world.ran;
    }),
    { numRuns, seed },
  );
  const { user, system } = process.cpuUsage(began);
  const rate = Math.round(builds / ((user + system) / 1_000_000));
  return `${numRuns} projects, ${builds} builds of which ${killed} were killed, ${choresDone} chores, ${ran} items ran; ${rate} builds a second of CPU`;
};

if (isMainThread) {
  const [projects = '10000', seed = '1'] = process.argv.slice(2);
  process.stdout.write(`${await torture(Number(projects), Number(seed))}\n`);
} else {
  const { projects, seed } = workerData as { projects: number; seed: number };
  parentPort?.postMessage(await torture(projects, seed));
}
