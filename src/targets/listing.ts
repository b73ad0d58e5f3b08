// Which pictures a dataset consists of: the only place where folders are read.
import type { Dataset } from '../recipe/project.ts';
import { Folders, inFolder } from './folders.ts';
import { compileGlob, matcherOf } from './globs.ts';

export interface ListedPicture {
  /** Relative to the project, `/` between folders. */
  readonly path: string;
  /** File name without its ending: the name under which it is built. */
  readonly stem: string;
  /** Its tags beside it, if the file is there. */
  readonly sidecar: string | null;
  /** Another picture with the same stem, listed before. */
  readonly clash: string | null;
}

export interface Listing {
  readonly pictures: readonly ListedPicture[];
  /** Sidecars without a picture. */
  readonly orphans: readonly string[];
  /**
   * The paths that decide it, relative to the project: folders that were listed, also those that are missing, and
   * links that lead nowhere.
   */
  readonly folders: readonly string[];
}

const NEVER = ['build/**', '.sdbuild/**', 'node_modules/**'];
const isNegated = (glob: string): boolean => /^!(?!\()/.test(glob);

/** Lists a dataset's pictures in a stable order, with their sidecars; in `folders`, where these are not those of now. */
export function listDataset(project: string, dataset: Dataset, folders = new Folders(project)): Listing {
  const paths = picturesOf(dataset, folders);
  const endings = dataset.captions.from.map(source => source.sidecar);
  const sidecars = new Sidecars(folders, endings);

  const seen = new Map<string, string>();
  const pictures = paths.map((path): ListedPicture => {
    const slash = path.lastIndexOf('/');
    const dot = path.lastIndexOf('.');
    const stem = path.slice(slash + 1, dot > slash + 1 ? dot : undefined);
    const folded = stem.toLowerCase();
    const clash = seen.get(folded) ?? null;
    if (clash === null) seen.set(folded, path);
    return { path, stem, sidecar: sidecars.take(slash < 0 ? '.' : path.slice(0, slash), stem), clash };
  });
  return { pictures, orphans: sidecars.orphans(), folders: folders.visited };
}

function picturesOf({ images }: Dataset, folders: Folders): readonly string[] {
  const globs = images.map(({ glob }) => glob);
  const unwanted = globs.filter(isNegated).map(glob => matcherOf(glob.slice(1)));
  const never = NEVER.map(matcherOf);
  const ignored = (folder: string): boolean => [...never, ...unwanted].some(matches => matches(folder));
  const found = new Set<string>();
  for (const glob of globs.filter(one => !isNegated(one)).map(compileGlob))
    if (!never.some(matches => matches(glob.base))) folders.find(glob, ignored, found);
  return [...found].filter(path => !unwanted.some(matches => matches(path))).sort();
}

/** The sidecars in the folders of pictures; no hidden files. */
class Sidecars {
  readonly #folders: Folders;
  readonly #endings: readonly string[];
  /** By folder and name: whether a picture has it. */
  readonly #taken = new Map<string, Map<string, boolean>>();

  constructor(folders: Folders, endings: readonly string[]) {
    this.#folders = folders;
    this.#endings = endings;
  }

  /** The sidecar of a picture, by the first ending that there is. */
  take(folder: string, stem: string): string | null {
    const taken = this.#taken.get(folder) ?? this.#in(folder);
    for (const ending of this.#endings) {
      const name = stem + ending;
      if (!taken.has(name)) continue;
      taken.set(name, true);
      return inFolder(folder, name);
    }
    return null;
  }

  orphans(): readonly string[] {
    const all = [...this.#taken].flatMap(([folder, names]) =>
      [...names].flatMap(([name, isTaken]) => (isTaken ? [] : [inFolder(folder, name)])),
    );
    return all.sort();
  }

  #in(folder: string): Map<string, boolean> {
    const names = this.#folders
      .files(folder)
      .filter(name => !name.startsWith('.') && this.#endings.some(ending => name.endsWith(ending)));
    const taken = new Map(names.map(name => [name, false]));
    this.#taken.set(folder, taken);
    return taken;
  }
}
