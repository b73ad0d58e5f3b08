import type { ClearReport } from '../../build/clear.ts';
import { bytes } from '../bytes.ts';
import { type Line, piece } from '../line.ts';
import { count } from '../words.ts';

/** Files that stay and are named; the rest is a number. */
const SHOWN = 20;

/** What was taken out of `build/`, or would be, and what stays there and why. */
export const cleanLines = (
  { removed, changed, foreign }: ClearReport,
  how: { readonly all: boolean; readonly dryRun: boolean },
): readonly Line[] => {
  const stays = [
    ...changed.map(path => ({ path, why: 'changed since it was built' })),
    ...foreign.map(path => ({ path, why: 'not made by sdbuild' })),
  ];
  const lines = stays
    .slice(0, SHOWN)
    .map(({ path, why }): Line => [piece('stays  ', 'warning'), piece(path), piece(`  ${why}`, 'faint')]);
  if (stays.length > SHOWN) lines.push([piece(`…and ${count(stays.length - SHOWN, 'more file')} stay`)]);
  const verb = how.dryRun ? 'Would remove' : 'Removed';
  const files = `${verb} ${count(removed.files, 'file')} (${bytes(removed.bytes)}) from build/`;
  const back = removed.files > 0 ? '; the next build puts them back from the store' : '';
  const rest = how.all ? ', and .sdbuild/' : back;
  return [...lines, [piece(files, 'strong'), piece(rest)]];
};
