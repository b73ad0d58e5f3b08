import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { shownMs } from '../figure.ts';
import { median, ratio, run } from '../measure.ts';
import {
  captionOf,
  editedPicture,
  makeProject,
  type Project,
  tagFileOf,
  tagText,
  write,
} from '../project.ts';
import type { Sdbuild } from '../sdbuild.ts';
import { settle } from '../settle.ts';
import { fresh } from './edits.ts';
import type { Scenario } from './scenario.ts';
import { bareNode } from './version.ts';

const PATIENCE = 60_000;

/** From the save of one tag file to its caption, the manifest and the lint report on disk, while sdbuild watches. */
export const watch: Scenario = async ({ sdbuild, built, turns, say }) => {
  const project = await built();
  await using watching = await startWatching(sdbuild, project);
  if (watching.refused !== undefined) {
    say(`sdbuild watch is not there: ${watching.refused}`);
    return [];
  }
  const index = editedPicture(project.pictures);
  const waits: number[] = [];
  const starts: number[] = [];
  const unique = fresh();
  for (let turn = 0; turn <= turns; turn++) {
    // The build before has ended, and its files are old enough to be believed.
    await sleep(2_500);
    const start = run(bareNode).wall;
    const tag = `${unique + turn}girls`;
    const arrived = whenAllHold(project, [captionOf(index), ...REPORTS], tag);
    const saved = performance.now();
    write(project, tagFileOf(index), tagText(project, index, [tag]));
    const wait = (await arrived) - saved;
    if (turn === 0) continue;
    waits.push(wait);
    starts.push(start);
  }
  return [
    {
      what: '1 caption saved in `watch` → new caption, manifest, lint',
      pictures: project.pictures,
      measured: shownMs(median(waits)),
      against: '`node -e 0`',
      theirs: shownMs(median(starts)),
      ratio: ratio(waits, starts),
      target: 2,
    },
  ];
};

const REPORTS = ['manifest.jsonl', 'lint.json'].map(name => `build/datasets/aki/${name}`);

/** When all files hold the text, by the clock of `performance.now`; a file is read only when its stat has changed. */
async function whenAllHold({ folder }: Project, paths: readonly string[], text: string): Promise<number> {
  const seen = new Map(paths.map(path => [join(folder, path), stampOf(join(folder, path))]));
  const began = performance.now();
  while (seen.size > 0) {
    for (const [file, stamp] of seen) {
      const now = stampOf(file);
      if (now === stamp) continue;
      seen.set(file, now);
      if (now !== undefined && readFileSync(file, 'utf8').includes(text)) seen.delete(file);
    }
    if (performance.now() - began > PATIENCE) throw new Error(`no build of the edit: ${[...seen.keys()]}`);
    if (seen.size > 0) await sleep(1);
  }
  return performance.now();
}

const stampOf = (file: string): string | undefined => {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeNs} ${stat.size}`;
};

/** Starts `sdbuild watch --json` and waits for its first summary; `refused` is what it said if it ended instead. */
async function startWatching(sdbuild: Sdbuild, project: Project) {
  const [program = '', ...argv] = sdbuild.command(project, 'watch', '--json').argv;
  const child = spawn(program, argv, { cwd: project.folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  const watching = new Promise<void>(resolve => {
    const hear = (text: Buffer): void => {
      said = (said + text).slice(-10_000);
      if (said.includes('"event":"summary"')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  await Promise.race([watching, ended]);
  // A refusal ends with a summary too.
  await Promise.race([ended, sleep(500)]);
  return {
    refused: child.exitCode === null ? undefined : (/"message":"([^"]*)"/.exec(said)?.[1] ?? said.trim()),
    async [Symbol.asyncDispose]() {
      child.kill('SIGINT');
      await ended;
      makeProject(project.folder, project.pictures);
      await settle(sdbuild, project);
    },
  };
}
