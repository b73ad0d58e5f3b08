import { MIRRORED } from '../images/mirrored.ts';
import { type Finding, found, type Grading, type Said } from './finding.ts';
import type { LintFolder, LintSettings } from './input.ts';

/**
 * L-32: pictures and caption files that do not pair off one to one, here or in what is made of them: a caption
 * missing or left over, two pictures for one caption file, names that only a careful file system tells apart.
 */
export function checkPairing(folder: LintFolder, grading: Grading): readonly Finding[] {
  const names = folder.names.toSorted();
  const orphans = folder.orphanCaptions.toSorted();
  const faults = [
    ...misplacedFor(folder),
    ...unpaired(folder, orphans),
    ...sharedNames(names),
    ...fallbacks(names, orphans),
  ];
  return faults.flatMap(fault => found('L-32', grading, { threshold: 1, ...fault }));
}

/** L-61: a picture that would be built under the name of another one mirrored. */
export function checkCollisions({ names }: LintFolder, settings: LintSettings): readonly Finding[] {
  if (!settings.flip) return [];
  const bare = (name: string): string => folded(stem(name).slice(folder(name).length));
  const stems = new Map(names.toSorted().map(name => [bare(name), name]));
  return [...stems].flatMap(([name, image]) => {
    const other = name.endsWith(MIRRORED) ? stems.get(name.slice(0, -MIRRORED.length)) : undefined;
    if (other === undefined) return [];
    return found('L-61', settings, {
      image,
      measured: 2,
      threshold: 1,
      message: `has the name under which \`${other}\` is built mirrored`,
      remedy: 'rename one of the two, or write `flip: false`',
    });
  });
}

type Fault = Omit<Said, 'threshold'>;

/** Pictures with something else where their caption file would be. */
function misplacedFor({ names, misplaced = [] }: LintFolder): readonly Fault[] {
  if (misplaced.length === 0) return [];
  const images = new Map(names.map(name => [stem(name), name]));
  return misplaced.flatMap(({ path, is }): readonly Fault[] => {
    const image = images.get(stem(path));
    const message = `no caption file; \`${path}\` is ${is}`;
    const remedy = 'take it away, and write the tags into a file of that name';
    return image === undefined ? [] : [{ image, measured: 0, message, remedy }];
  });
}

function unpaired({ uncaptioned, misplaced = [] }: LintFolder, orphans: readonly string[]): readonly Fault[] {
  const isTold = new Set(misplaced.map(({ path }) => stem(path)));
  const byName = new Map(orphans.map(path => [folded(stem(path)), path]));
  const explained = new Set<string>();
  const missing = uncaptioned.flatMap((image): Fault | readonly [] => {
    if (isTold.has(stem(image))) return [];
    const similar = byName.get(folded(stem(image)));
    if (similar === undefined)
      return {
        image,
        measured: 0,
        message: 'no caption file',
        remedy: 'write one, or take the picture out',
      };
    explained.add(similar);
    const message = `no caption file; the name of \`${similar}\` differs in case`;
    return { image, measured: 0, message, remedy: 'rename one of the two' };
  });
  const left = orphans
    .filter(path => !explained.has(path))
    .map(
      (path): Fault => ({
        measured: 0,
        message: `caption file \`${path}\` has no picture`,
        remedy: 'bring its picture back, or remove it',
        location: { file: path },
      }),
    );
  return [...missing, ...left];
}

/** All pictures of a dataset end in one folder a bucket, so that names must differ without their folders too. */
function sharedNames(names: readonly string[]): readonly Fault[] {
  const first = new Map<string, string>();
  return names.flatMap(name => {
    const key = folded(stem(name).slice(folder(name).length));
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, name);
      return [];
    }
    const message =
      stem(other) === stem(name)
        ? `shares its caption file with \`${other}\`: two extensions, one name`
        : folded(stem(other)) === folded(stem(name))
          ? `differs from \`${other}\` in case only; some file systems cannot hold both`
          : `has the name of \`${other}\` once their folders are gone`;
    return [{ image: name, measured: 2, message, remedy: 'rename one of the two' }];
  });
}

/** sd-scripts, finding no caption for `a_1_2_3_4.png`, takes that of `a.png`. */
function fallbacks(names: readonly string[], orphans: readonly string[]): readonly Fault[] {
  const doubtful = names.filter(name => fallback(name) !== undefined);
  if (doubtful.length === 0) return [];
  const owners = new Map([...orphans, ...names].map(path => [stem(path), path]));
  return doubtful.flatMap(name => {
    const owner = owners.get(fallback(name) ?? '');
    if (owner === undefined) return [];
    const message = `sd-scripts may give it the caption of \`${owner}\`: it tries the name without its last 4 parts too`;
    return [{ image: name, measured: 2, message, remedy: 'rename it, with fewer `_`' }];
  });
}

/** A path without its ending and the last four parts of its name, where there are more. */
function fallback(path: string): string | undefined {
  const whole = stem(path);
  let end = whole.length;
  for (let part = 0; part < 4; part++) {
    end = whole.lastIndexOf('_', end - 1);
    if (end <= folder(path).length) return undefined;
  }
  return whole.slice(0, end);
}

const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const stem = (path: string): string => {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
};
const folded = (path: string): string => path.normalize('NFC').toLowerCase();
