// One change, one build: how long beyond finding nothing to do, and how much was made again.
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { compared, type Figure, shownMs } from '../figure.ts';
import { median, type Took } from '../measure.ts';
import {
  editedPicture,
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
    const index = editedPicture(project.pictures);
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
  const nothing: Took[] = [];
  const builds: (Summary & Took)[] = [];
  const unique = fresh();
  for (let turn = 0; turn < FEW; turn++) {
    nothing.push(sdbuild.build(project));
    edit(project, unique + turn);
    builds.push(sdbuild.build(project));
    await settle(sdbuild, project);
  }
  makeProject(project.folder, project.pictures);
  await settle(sdbuild, project);
  const items = median(builds.map(({ ran, restored }) => ran + restored));
  const beyond = median(builds.map(({ cpu }, turn) => cpu - (nothing[turn]?.cpu ?? Number.NaN)));
  say(`${what}: ${items} items made, ${shownMs(beyond)} of processor time beyond nothing to do`);
  const about = { what, pictures: project.pictures, against: 'sdbuild, nothing to do' };
  const figure = compared(about, builds, nothing);
  return [{ ...figure, measured: `${figure.measured}, ${items} items made` }];
}
