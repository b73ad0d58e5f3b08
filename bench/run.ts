// npm run bench -- [--pictures 10000,100000] [--only noop,watch] [--against ninja,make] [--runs 15] [--packed] [--keep]
//   [--write]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cache } from './cache.ts';
import { documented, type Row, shownRatio } from './document.ts';
import { machine } from './figure.ts';
import { PEERS } from './peers.ts';
import { makeProject, type Project } from './project.ts';
import { captionEdit, recipeEdit, touch } from './scenarios/edits.ts';
import { noop, noopMemory } from './scenarios/noop.ts';
import { plan } from './scenarios/plan.ts';
import type { Bench, Scenario } from './scenarios/scenario.ts';
import { version } from './scenarios/version.ts';
import { watch } from './scenarios/watch.ts';
import { installPacked, Sdbuild } from './sdbuild.ts';
import { settle } from './settle.ts';

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  version,
  noop,
  'noop-memory': noopMemory,
  touch,
  'caption-edit': captionEdit,
  'recipe-edit': recipeEdit,
  plan,
  watch,
};

const { values } = parseArgs({
  options: {
    pictures: { type: 'string', default: '10000' },
    against: { type: 'string', default: PEERS.map(({ program }) => program).join() },
    only: { type: 'string', default: Object.keys(SCENARIOS).join() },
    runs: { type: 'string', default: '15' },
    packed: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const only = values.only.split(',');
const sizes = values.pictures.split(',').map(Number);
const unknown = only.filter(name => !Object.hasOwn(SCENARIOS, name));
if (unknown.length > 0 || [...sizes, Number(values.runs)].some(count => !(count >= 1))) {
  console.error(`the scenarios are ${Object.keys(SCENARIOS).join()}; --pictures and --runs take numbers`);
  process.exit(2);
}

const folder = values.keep ? join(cache, 'projects') : mkdtempSync(join(tmpdir(), 'sdbuild-bench-'));
mkdirSync(folder, { recursive: true });
const say = (line: string): void => console.error(`· ${line}`);
try {
  const rows = await measureAll();
  console.table(
    rows.map(row => {
      const { what, pictures, against, measured, theirs, target } = row;
      return {
        what,
        pictures: pictures ?? '',
        against,
        sdbuild: measured,
        theirs,
        ratio: shownRatio(row),
        'to reach': target ?? '',
      };
    }),
  );
  if (values.write) {
    const document = resolve(import.meta.dirname, '../docs/performance.md');
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(document, documented(readFileSync(document, 'utf8'), rows, machine(folder), date));
  }
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<readonly Row[]> {
  const sdbuild = values.packed ? installPacked(join(folder, 'packed')) : new Sdbuild();
  const projects = new Map<number, Project>();
  const built = async (pictures: number): Promise<Project> => {
    let project = projects.get(pictures);
    if (project === undefined) {
      say(`sdbuild builds ${pictures} pictures`);
      project = makeProject(join(folder, `built-${pictures}`), pictures);
      await settle(sdbuild, project);
      projects.set(pictures, project);
    }
    return project;
  };
  const rows: Row[] = [];
  for (const pictures of sizes) {
    const bench: Bench = {
      sdbuild,
      pictures,
      peers: PEERS.filter(({ program }) => values.against.split(',').includes(program)),
      turns: Number(values.runs),
      built: (count = pictures) => built(count),
      unbuilt: count => makeProject(join(folder, `unbuilt-${count}`), count),
      say,
    };
    for (const name of only) {
      say(name);
      for (const figure of (await SCENARIOS[name]?.(bench)) ?? [])
        rows.push({ ...figure, command: commandOf(name, figure.pictures) });
    }
  }
  return rows;
}

function commandOf(scenario: string, pictures: number | undefined): string {
  const size = pictures === undefined ? [] : [`--pictures ${pictures}`];
  return ['npm run bench --', `--only ${scenario}`, ...size, ...(values.packed ? ['--packed'] : [])].join(
    ' ',
  );
}
