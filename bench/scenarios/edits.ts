// One change, one build: how long beyond finding nothing to do, and how much was made again.
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, shownMs } from '../figure.ts';
import { median, ratio } from '../measure.ts';
import {
  editable,
  makeProject,
  type Project,
  pictureOf,
  recipeOf,
  tagFileOf,
  tagText,
  write,
} from '../project.ts';
import type { Summary } from '../sdbuild.ts';
import { settle } from '../settle.ts';
import { type Bench, FEW, type Scenario } from './scenario.ts';

/** A rule that changes three captions is added or changed. */
export const recipeEdit: Scenario = bench =>
  edited(bench, 'recipe edited: 3 captions change', (project, unique) =>
    write(project, 'sdbuild.yaml', recipeOf(unique)),
  );

/** A tag is added to one picture; one that lint has something to say about. */
export const captionEdit: Scenario = bench =>
  edited(bench, '1 caption edited', (project, unique) => {
    const [index = 0] = editable(project);
    write(project, tagFileOf(index), tagText(project, index, [`${unique}girls`]));
  });

/** A picture is newer and the same. */
export const touch: Scenario = bench =>
  edited(bench, '1 picture touched, not changed', project => {
    const now = new Date();
    utimesSync(join(project.folder, pictureOf(0)), now, now);
  });

/** A number that no run before this one has used. */
export const fresh = (): number => Math.floor(Date.now() / 1_000) % 1_000_000;

async function edited(
  { sdbuild, built, say }: Bench,
  what: string,
  edit: (project: Project, unique: number) => void,
): Promise<readonly Figure[]> {
  const project = await built();
  const turns: { readonly nothing: number; readonly build: Summary & { readonly wall: number } }[] = [];
  const unique = fresh();
  for (let turn = 0; turn < FEW; turn++) {
    const nothing = sdbuild.build(project).wall;
    edit(project, unique + turn);
    turns.push({ nothing, build: sdbuild.build(project) });
    await settle(sdbuild, project);
  }
  makeProject(project.folder, project.pictures);
  await settle(sdbuild, project);
  const nothing = turns.map(turn => turn.nothing);
  const builds = turns.map(({ build }) => build.wall);
  const beyond = turns.map(turn => turn.build.wall - turn.nothing);
  const items = median(turns.map(({ build }) => build.ran + build.restored));
  say(`${what}: ${shownMs(median(beyond))} beyond nothing to do, ${items} items made`);
  return [
    {
      what,
      pictures: project.pictures,
      measured: `${shownMs(median(builds))}, ${items} items made`,
      against: 'sdbuild, nothing to do',
      theirs: shownMs(median(nothing)),
      ratio: ratio(builds, nothing),
    },
  ];
}
