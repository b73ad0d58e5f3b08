import { renameSync, utimesSync } from 'node:fs';
import type { TortureProject } from './project.ts';
import type { Random } from './random.ts';

/** What a person does to a project between two builds; each leaves a recipe and a dataset that can be built. */
type Edit = (project: TortureProject, random: Random) => void | Promise<void>;

const pictures = (project: TortureProject): readonly string[] =>
  project.sources().filter(path => /^images\/aki\/.*\.(png|jpg)$/.test(path));

const sidecar = (picture: string): string => picture.replace(/\.\w+$/, '.txt');

let added = 1000;

/** What a person writes into `build/`. */
export const BY_HAND = 'edited by hand';

const EDITS: Readonly<Record<string, Edit>> = {
  'edit tags': (project, random) =>
    project.edit(
      sidecar(random.pick(pictures(project))),
      text => `${text.trim()}, extra_${random.below(5)}\n`,
    ),
  'rewrite tags of the same length': (project, random) =>
    project.edit(sidecar(random.pick(pictures(project))), text =>
      text.includes('smile') ? text.replace('smile', 'frown') : text.replace('frown', 'smile'),
    ),
  touch: (project, random) => {
    const path = random.pick(project.sources());
    const time = random.chance(0.5) ? 1_000_000 : Date.now() / 1000;
    utimesSync(project.path(path), time, time);
  },
  'replace a picture': async (project, random) => project.picture(random.pick(pictures(project)), ++added),
  'add a picture': async (project, random) => {
    if (pictures(project).length > 40) return;
    const path = `images/aki/new${++added}.${random.pick(['png', 'jpg'])}`;
    await project.picture(path, added);
    project.write(sidecar(path), `1girl, solo, red_hair, tag_${added}\n`);
  },
  'delete a picture': (project, random) => {
    if (pictures(project).length < 20) return;
    const path = random.pick(pictures(project));
    project.remove(path);
    project.remove(sidecar(path));
  },
  'rename a picture': (project, random) => {
    const path = random.pick(pictures(project));
    const to = path.replace(/[^/]*(\.\w+)$/, `named${++added}$1`);
    renameSync(project.path(path), project.path(to));
    renameSync(project.path(sidecar(path)), project.path(sidecar(to)));
  },
  'change the training': (project, random) =>
    project.edit('sdbuild.yaml', text => text.replace(/seed: \d+$/m, `seed: ${random.below(3)}`)),
  'change a rule': (project, random) =>
    project.edit('sdbuild.yaml', text =>
      text.replace(/drop: \S+, role/, `drop: ${random.pick(['highres', 'smile'])}, role`),
    ),
  'change the resolution': (project, random) =>
    project.edit('sdbuild.yaml', text =>
      text.replace(/resolution: \d+/, `resolution: ${random.pick([128, 192])}`),
    ),
  'change the merge': (project, random) =>
    project.edit('sdbuild.yaml', text =>
      text.replace(/aki-lora: [\d.]+/, `aki-lora: 0.${1 + random.below(4)}`),
    ),
  'delete outputs': (project, random) => {
    const made = [...project.digests('build').keys()];
    if (made.length > 0)
      for (let count = random.below(5); count >= 0; count--) project.remove(`build/${random.pick(made)}`);
  },
  'delete build/': (project, random) => {
    if (random.chance(0.3)) project.remove('build');
  },
  'edit an output': (project, random) => {
    const made = [...project.digests('build').keys()];
    if (made.length === 0) return;
    const path = `build/${random.pick(made)}`;
    // As an editor does, and as one does who may write everywhere.
    if (random.chance(0.5)) project.remove(path);
    project.write(path, BY_HAND);
  },
};

/** Edits a project in up to three ways; says which. */
export const editRandomly = async (project: TortureProject, random: Random): Promise<readonly string[]> => {
  const names = Array.from({ length: random.below(4) }, () => random.pick(Object.keys(EDITS)));
  for (const name of names) await EDITS[name]?.(project, random);
  return names;
};
