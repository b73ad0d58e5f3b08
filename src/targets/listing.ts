// Which pictures a dataset consists of: the only place where folders are read.
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Misplaced } from '../lint/input.ts';
import { readLatentsName } from '../lint/latents-name.ts';
import type { Dataset } from '../recipe/project.ts';
import { Folders, inFolder } from './folders.ts';
import { compileGlob, matcherOf } from './globs.ts';

export interface ListedPicture {
  /** Relative to the project, `/` between folders. */
  readonly path: string;
  /** File name without its ending: the name under which it is built. */
  readonly stem: string;
  /** The files beside it that hold its tags: for each source of the recipe the one that is there, if any. */
  readonly files: readonly (string | null)[];
  /** The file with what was decided for it by hand, if there is one. */
  readonly override: string | null;
  /** The JSON beside it, where its facts are asked for. */
  readonly facts: string | null;
  /** The picture with its mask, if there is one in the folder of masks. */
  readonly mask?: string;
  /** Another picture with the same stem, listed before. */
  readonly clash: string | null;
}

export interface Listing {
  /** The paths of the pictures: the names of the items of every step that has one a picture. */
  readonly names: readonly string[];
  readonly pictures: readonly ListedPicture[];
  /** Sidecars without a picture. */
  readonly orphans: readonly string[];
  /** What is called as a sidecar would be, and is none. */
  readonly misplaced: readonly Misplaced[];
  /** Latents of sd-scripts beside a picture. */
  readonly latents: readonly { readonly path: string; readonly picture: string }[];
  /** Files of overrides without a picture. */
  readonly strayOverrides: readonly string[];
  /** Whether there is a file; that it comes or goes counts from then on. */
  readonly hasFile: (path: string) => boolean;
  /** A path on disk as one relative to the project; undefined when it lies outside. */
  readonly inProject: (path: string) => string | undefined;
  /**
   * The paths that decide it, relative to the project: folders that were listed, also those that are missing, and
   * links that lead nowhere.
   */
  readonly folders: readonly string[];
}

/** Folders of which no picture is taken, with all that is below them. */
const NEVER = /^(build|\.sdbuild|node_modules)(\/|$)/;
const isNegated = (glob: string): boolean => /^!(?!\()/.test(glob);

/** Lists a dataset's pictures in a stable order, with their sidecars; in `folders`, where these are not those of now. */
export function listDataset(project: string, dataset: Dataset, folders = new Folders(project)): Listing {
  const paths = picturesOf(dataset, folders);
  const endings = dataset.captions.from.map(source => ('ending' in source ? source.ending : null));
  const sidecars = new Sidecars(folders, endings);
  const overrides = overridesIn(dataset, folders);
  const facts = asksFacts(dataset) ? new Sidecars(folders, ['.json']) : undefined;
  const masks = masksIn(dataset, folders);

  const seen = new Map<string, string>();
  const pictures = paths.map((path): ListedPicture => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stem = stemOf(path);
    const folded = stem.normalize('NFC').toLowerCase();
    const clash = seen.get(folded) ?? null;
    if (clash === null) seen.set(folded, path);
    const folder = folderOf(path);
    const mask = masks.get(stem);
    return {
      path,
      stem,
      files: sidecars.take(folder, stem, name),
      override: overrides.get(stem) ?? null,
      facts: facts?.take(folder, stem, name)[0] ?? null,
      ...(mask !== undefined && { mask }),
      clash,
    };
  });
  const stems = new Set(overrides.size === 0 ? [] : pictures.map(({ stem }) => stem));
  const strayOverrides = [...overrides].filter(([stem]) => !stems.has(stem)).map(([, path]) => path);
  const latents = latentsBeside(pictures, folders);
  return {
    names: paths,
    pictures,
    orphans: sidecars.orphans(),
    misplaced: sidecars.misplaced,
    latents,
    strayOverrides,
    hasFile: fileFinder(folders),
    inProject: pathFinder(project),
    get folders() {
      return folders.visited;
    },
  };
}

/** The name of a file without its folder and its ending. */
export const stemOf = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return name.slice(0, dot > 0 ? dot : undefined);
};

/** See `Listing.inProject`. */
export const pathFinder =
  (project: string): Listing['inProject'] =>
  path => {
    if (!isAbsolute(path)) return path;
    const below = relative(resolve(project), path).replaceAll(sep, '/');
    return below.startsWith('../') || isAbsolute(below) ? undefined : below;
  };

/** See `Listing.hasFile`. */
export function fileFinder(folders: Folders): (path: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return path => {
    const folder = folderOf(path);
    const names = known.get(folder) ?? new Set(folders.files(folder));
    known.set(folder, names);
    return names.has(path.slice(path.lastIndexOf('/') + 1));
  };
}

function latentsBeside(pictures: readonly ListedPicture[], folders: Folders): Listing['latents'] {
  const within = new Set(pictures.map(({ path }) => folderOf(path)));
  const files = [...within].flatMap(folder => {
    const names = folders.files(folder).filter(name => name.endsWith('.npz'));
    return names.map(name => ({ folder, name }));
  });
  if (files.length === 0) return [];
  const byStem = new Map(pictures.map(({ path, stem }) => [inFolder(folderOf(path), stem), path]));
  return files.flatMap(({ folder, name }) => {
    const picture = byStem.get(inFolder(folder, readLatentsName(name).stem));
    return picture === undefined ? [] : [{ path: inFolder(folder, name), picture }];
  });
}

const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
};

/** Whether anybody asks what is known of the pictures besides tags. */
export const asksFacts = ({ kind, provenance }: Dataset): boolean =>
  kind === 'style' || provenance.length > 0;

/** The files in the folder of overrides, by the stems of their pictures. */
function overridesIn({ captions: { overrides } }: Dataset, folders: Folders): ReadonlyMap<string, string> {
  if (overrides.kind !== 'folder') return new Map();
  const { path } = overrides;
  const names = folders.files(path).filter(name => /^[^.].*\.ya?ml$/.test(name));
  return new Map(names.sort().map(name => [name.replace(/\.ya?ml$/, ''), inFolder(path, name)]));
}

/** The masks in their folder, by the stems of their pictures. */
function masksIn({ masks }: Dataset, folders: Folders): ReadonlyMap<string, string> {
  if (masks === undefined || masks === 'alpha') return new Map();
  const names = folders.files(masks).filter(name => /^[^.].*\.(png|webp|jpe?g)$/i.test(name));
  return new Map(names.sort().map(name => [name.replace(/\.\w+$/, ''), inFolder(masks, name)]));
}

function picturesOf({ images }: Dataset, folders: Folders): readonly string[] {
  const globs = images.map(({ glob }) => glob);
  const unwanted = globs.filter(isNegated).map(glob => matcherOf(glob.slice(1)));
  const ignored = (folder: string): boolean =>
    NEVER.test(folder) || unwanted.some(matches => matches(folder));
  const found = new Set<string>();
  for (const glob of globs.filter(one => !isNegated(one)).map(compileGlob))
    if (!NEVER.test(glob.base)) folders.find(glob, ignored, found);
  return [...found].filter(path => !unwanted.some(matches => matches(path))).sort();
}

/** The sidecars in the folders of pictures; no hidden files. */
class Sidecars {
  readonly #folders: Folders;
  /** By source; null where a source has no file beside the picture. */
  readonly #endings: readonly (string | null)[];
  /** By folder and name: whether a picture has it. */
  readonly #taken = new Map<string, Map<string, boolean>>();
  readonly misplaced: Misplaced[] = [];

  constructor(folders: Folders, endings: readonly (string | null)[]) {
    this.#folders = folders;
    this.#endings = endings;
  }

  /** The sidecars of a picture: `a.txt` or, where there is none, `a.png.txt`, as Hydrus and gallery-dl name them. */
  take(folder: string, stem: string, name: string): readonly (string | null)[] {
    const taken = this.#taken.get(folder) ?? this.#in(folder);
    return this.#endings.map(ending => {
      if (ending === null) return null;
      const found = taken.has(stem + ending) ? stem + ending : name + ending;
      if (!taken.has(found)) return null;
      taken.set(found, true);
      return inFolder(folder, found);
    });
  }

  orphans(): readonly string[] {
    const orphans: string[] = [];
    for (const [folder, names] of this.#taken)
      for (const [name, isTaken] of names) if (!isTaken) orphans.push(inFolder(folder, name));
    return orphans.sort();
  }

  #in(folder: string): Map<string, boolean> {
    const isSidecar = (name: string): boolean =>
      !name.startsWith('.') && this.#endings.some(ending => ending !== null && name.endsWith(ending));
    const names = this.#folders.files(folder).filter(isSidecar);
    for (const name of this.#folders.folders(folder).filter(isSidecar))
      this.misplaced.push({ path: inFolder(folder, name), is: 'a folder' });
    for (const name of this.#folders.astray(folder).filter(isSidecar))
      this.misplaced.push({ path: inFolder(folder, name), is: 'a link that leads nowhere' });
    const taken = new Map(names.map(name => [name, false]));
    this.#taken.set(folder, taken);
    return taken;
  }
}
