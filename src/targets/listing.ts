// Which pictures a dataset consists of: the only place where folders are read.
import { posix } from 'node:path';
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

/** Lists a dataset's pictures in a stable order, with their sidecars. */
export function listDataset(project: string, dataset: Dataset): Listing {
  const folders = new Folders(project);
  const paths = picturesOf(dataset, folders);
  const endings = dataset.captions.from.map(source => source.sidecar);
  const taken = new Map(sidecarsBeside(paths, endings, folders).map(path => [path, false]));

  const seen = new Map<string, string>();
  const pictures = paths.map((path): ListedPicture => {
    const base = path.slice(0, path.length - posix.extname(path).length);
    const stem = base.slice(base.lastIndexOf('/') + 1);
    const sidecar = endings.map(ending => base + ending).find(file => taken.has(file)) ?? null;
    if (sidecar !== null) taken.set(sidecar, true);
    const folded = stem.toLowerCase();
    const clash = seen.get(folded) ?? null;
    if (clash === null) seen.set(folded, path);
    return { path, stem, sidecar, clash };
  });
  const orphans = [...taken].flatMap(([path, isTaken]) => (isTaken ? [] : [path]));
  return { pictures, orphans: orphans.sort(), folders: folders.visited };
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

/** In the folders of the pictures; no hidden files. */
const sidecarsBeside = (
  pictures: readonly string[],
  endings: readonly string[],
  folders: Folders,
): readonly string[] =>
  [...new Set(pictures.map(path => posix.dirname(path)))].flatMap(folder =>
    folders
      .files(folder)
      .filter(name => !name.startsWith('.') && endings.some(ending => name.endsWith(ending)))
      .map(name => inFolder(folder, name)),
  );
