import { checkDuplicates } from './duplicates.ts';
import type { Finding } from './finding.ts';
import type { LintSettings, PictureCheck } from './input.ts';
import { checkBroaderWords } from './learned.ts';

/**
 * Everything that is wrong with a dataset whose pictures were looked at one by one: what was found there, what only
 * shows when they are compared, and what `checkPairing` made of the names of its files. Findings stand in the order of
 * their ids, then of the pictures' names.
 */
export function lintDataset(
  checks: readonly PictureCheck[],
  pairing: readonly Finding[],
  settings: Pick<LintSettings, 'kind' | 'learned'>,
): readonly Finding[] {
  const pictures = inOrder(checks);
  const findings = [
    ...pictures.flatMap(check => check.findings),
    ...checkBroaderWords(pictures, settings),
    ...checkDuplicates(pictures, settings.kind),
    ...pairing,
  ];
  return findings.sort((a, b) => compare(a.id, b.id) || compare(a.image ?? '', b.image ?? ''));
}

/** A dataset's pictures mostly come in order. */
const inOrder = (checks: readonly PictureCheck[]): readonly PictureCheck[] =>
  checks.every(({ name }, i) => i === 0 || (checks[i - 1]?.name ?? '') <= name)
    ? checks
    : checks.toSorted((a, b) => compare(a.name, b.name));

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
