// Attacks the real command on the real disk:
//
//   npm run torture [-- --kills 200 --seed 1]
//
// kill -9 at random moments of a build with edits between, and then one scenario after another of what may happen to a
// computer. Ends with a table, and with exit code 1 if a promise was broken.
import { parseArgs } from 'node:util';
import { killBuilds, type Toll } from './kills.ts';
import { TortureProject } from './project.ts';
import { runScenarios } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    /** Only scenarios whose name has this in it. */
    scenario: { type: 'string' },
  },
});

const tell = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const table = (toll: Toll): string => {
  const rows: readonly (readonly [string, number])[] = [
    ['kills -9', toll.kills],
    ['interrupts', toll.interrupts],
    ['builds', toll.builds],
    ['comparisons with a clean build', toll.comparisons],
    ['wrong files', toll.wrong],
    ['manual repairs', toll.repairs],
    ['leftovers in .sdbuild/work', toll.leftovers],
    ['orphaned processes', toll.orphans],
    ["files of the user's changed", toll.touched],
  ];
  return rows.map(([name, count]) => `| ${name.padEnd(32)} | ${String(count).padStart(6)} |`).join('\n');
};

let broken = 0;
if (values.scenario === undefined) {
  using project = await TortureProject.create();
  const toll = await killBuilds(project, { kills: Number(values.kills), seed: Number(values.seed), tell });
  tell(table(toll));
  broken += toll.wrong + toll.repairs + toll.leftovers + toll.orphans + toll.touched;
}
broken += await runScenarios(values.scenario ?? '', tell);
process.exitCode = broken > 0 ? 1 : 0;
