// Which pictures a dataset consists of: the only place where folders are read.
import { basename, extname } from 'node:path';
import { glob } from 'tinyglobby';
import type { Dataset } from '../recipe/project.ts';

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
}

const withoutEnding = (path: string): string => path.slice(0, path.length - extname(path).length);

/** Lists a dataset's pictures in a stable order, with their sidecars. */
export async function listDataset(project: string, dataset: Dataset): Promise<Listing> {
  const options = {
    cwd: project,
    onlyFiles: true,
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: true,
  };
  const ignore = ['build/**', '.sdbuild/**', 'node_modules/**'];
  const patterns = dataset.images.map(image => image.glob);
  const paths = (await glob(patterns, { ...options, ignore })).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

  const endings = dataset.captions.from.map(source => source.sidecar);
  const folders = [...new Set(paths.map(path => path.slice(0, path.length - basename(path).length)))];
  const beside = folders.flatMap(folder =>
    endings.map(ending => `${folder.replaceAll(/[[\]{}()*?!]/g, '\\$&')}*${ending}`),
  );
  const sidecars = new Set(beside.length === 0 ? [] : await glob(beside, { ...options, ignore }));
  const unused = new Set(sidecars);

  const seen = new Map<string, string>();
  const pictures = paths.map((path): ListedPicture => {
    const stem = withoutEnding(basename(path));
    const sidecar =
      endings.map(ending => withoutEnding(path) + ending).find(file => sidecars.has(file)) ?? null;
    if (sidecar !== null) unused.delete(sidecar);
    const clash = seen.get(stem.toLowerCase()) ?? null;
    if (clash === null) seen.set(stem.toLowerCase(), path);
    return { path, stem, sidecar, clash };
  });
  return { pictures, orphans: [...unused].sort() };
}
