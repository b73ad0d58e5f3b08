// A project of any number of pictures to measure with: one dataset, nothing to train, the same files every time.
//   node bench/project.ts FOLDER [PICTURES]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SIDE, tinyPng } from './png.ts';
import { RARE, tagsOf } from './tags.ts';

/** Pictures of one folder. */
const SHARD = 1_000;

/** A generated project. Paths are relative to its folder. */
export interface Project {
  readonly folder: string;
  readonly pictures: number;
}

/** Stem of a picture, under which sdbuild places it too. */
export const stemOf = (index: number): string => String(index).padStart(6, '0');

const sourceOf = (index: number): string =>
  `images/aki/${String(Math.floor(index / SHARD)).padStart(3, '0')}/${stemOf(index)}`;

export const pictureOf = (index: number): string => `${sourceOf(index)}.png`;

export const tagFileOf = (index: number): string => `${sourceOf(index)}.txt`;

/** Where sdbuild places a picture's caption. */
export const captionOf = (index: number): string => `build/datasets/aki/${SIDE}x${SIDE}/${stemOf(index)}.txt`;

/** The three pictures with the rare tag. */
export const rarePictures = (pictures: number): readonly number[] =>
  [0.25, 0.5, 0.75].map(part => Math.floor(pictures * part));

/** The picture whose tags benchmarks edit. */
export const editedPicture = (pictures: number): number => Math.floor(pictures / 2) + 1;

/**
 * The recipe. An `edit` adds a rule that changes the captions of the three pictures with the rare tag and no
 * other; each number makes different captions, so that none is on record.
 */
export const recipeOf = (edit?: number): string => `sdbuild: 1
datasets:
  aki:
    kind: character
    images: images/aki/**/*.{png,jpg,webp}
    repeats: 2
    buckets: { resolution: ${SIDE}, step: 8, min: 16, max: 64, upscale: allow }
    captions:
      groups:
        aki: ["*hair", "*eyes", ahoge, "* hair ornament", hair ornament]
      rules:
        - { id: noise, drop: [highres, absurdres, "*commentary*", translated], role: noise }
        - { id: marks, drop: [watermark, signature, "*username"], role: wrong }
        - { id: faces, replace: { ":d": open mouth, ":o": open mouth } }
        - { id: uniform, replace: { serafuku: school uniform } }
        - { id: lolly, combine: [lollipop, holding], to: holding lollipop }
        - { id: grin, combine: [smile, teeth], to: grin }
${edit === undefined ? '' : `        - { id: turned, replace: { ${RARE}: turned over ${edit} } }\n`}\
        - { id: core, drop: "@aki", role: learned }
        - { id: redundant, subsume: { suffix: true } }
        - { id: indoors, drop: window, subset: images/aki/000/** }
        - { id: aki, trigger: aki-chan }
      order: [aki-chan, "@people", "*"]
      train: { shuffle: true }
default: [datasets/aki]
`;

/** The tags of a picture; those that are added last stand last. */
export const tagText = ({ pictures }: Project, index: number, added: readonly string[] = []): string =>
  `${[...tagsOf(index), ...(rarePictures(pictures).includes(index) ? [RARE] : []), ...added].join(', ')}\n`;

/** Writes the project, or puts one that is there already back to what it was. */
export function makeProject(folder: string, pictures: number): Project {
  const project = { folder, pictures };
  const made = (path: string): boolean => existsSync(join(folder, path));
  // The recipe is written last: where it stands, everything does.
  if (made('sdbuild.yaml') && made(pictureOf(pictures - 1)) && !made(pictureOf(pictures)))
    write(project, tagFileOf(editedPicture(pictures)), tagText(project, editedPicture(pictures)));
  else
    for (let index = 0; index < pictures; index++) {
      if (index % SHARD === 0) mkdirSync(dirname(join(folder, pictureOf(index))), { recursive: true });
      writeFileSync(join(folder, pictureOf(index)), tinyPng(index));
      writeFileSync(join(folder, tagFileOf(index)), tagText(project, index));
    }
  write(project, 'sdbuild.yaml', recipeOf());
  return project;
}

/** Writes a file of the project unless it holds this text already. */
export function write({ folder }: Project, path: string, text: string): void {
  const file = join(folder, path);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

if (import.meta.main) {
  const [folder = 'bench-project', pictures = '10000'] = process.argv.slice(2);
  makeProject(resolve(folder), Number(pictures));
}
