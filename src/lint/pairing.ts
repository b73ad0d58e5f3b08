import { type Finding, severityOf } from './finding.ts';
import type { LintFiles, LintFolder } from './input.ts';

/**
 * L-32: pictures and caption files that do not pair off one to one, here or in what is made of them: a caption
 * missing or left over, two pictures for one caption file, names that only a careful file system tells apart.
 */
export function checkPairing(input: LintFolder): readonly Finding[] {
  const severity = severityOf('L-32', input.kind);
  if (severity === 'off') return [];
  const faults = [...unpaired(input), ...sharedNames(input.pictures), ...fallbacks(input)];
  return faults.map(fault => ({ id: 'L-32', severity, threshold: 1, ...fault }));
}

type Fault = Omit<Finding, 'id' | 'severity' | 'threshold'>;

function unpaired({ pictures, orphanCaptions }: LintFolder): readonly Fault[] {
  const byName = new Map(orphanCaptions.map(path => [folded(stem(path)), path]));
  const explained = new Set<string>();
  const missing = pictures
    .filter(({ sidecar }) => sidecar === null)
    .map(({ name: image }): Fault => {
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
  const orphans = orphanCaptions
    .filter(path => !explained.has(path))
    .map(
      (path): Fault => ({
        measured: 0,
        message: `caption file \`${path}\` has no picture`,
        remedy: 'bring its picture back, or remove it',
        location: { file: path },
      }),
    );
  return [...missing, ...orphans];
}

/** All pictures of a dataset end in one folder a bucket, so that names must differ without their folders too. */
function sharedNames(pictures: readonly LintFiles[]): readonly Fault[] {
  const first = new Map<string, string>();
  return pictures.flatMap(({ name }) => {
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
function fallbacks({ pictures, orphanCaptions }: LintFolder): readonly Fault[] {
  const owners = new Map(
    [...orphanCaptions, ...pictures.map(({ name }) => name)].map(path => [stem(path), path]),
  );
  return pictures.flatMap(({ name }) => {
    const parts = stem(name).slice(folder(name).length).split('_');
    const owner = parts.length < 5 ? undefined : owners.get(folder(name) + parts.slice(0, -4).join('_'));
    if (owner === undefined) return [];
    const message = `sd-scripts may give it the caption of \`${owner}\`: it tries the name without its last 4 parts too`;
    return [{ image: name, measured: 2, message, remedy: 'rename it, with fewer `_`' }];
  });
}

const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const stem = (path: string): string => path.replace(/(?<=[^/])\.[^./]*$/, '');
const folded = (path: string): string => path.normalize('NFC').toLowerCase();
