import { checkDuplicates } from './duplicates.ts';
import type { Finding } from './finding.ts';
import { checkFlip } from './flip.ts';
import type { LintInput } from './input.ts';
import { checkLearned } from './learned.ts';
import { checkEmpty, checkLength } from './length.ts';
import { checkPairing } from './pairing.ts';
import { checkPeople } from './people.ts';
import { checkTriggers } from './triggers.ts';

const CHECKS: readonly ((input: LintInput) => readonly Finding[])[] = [
  checkPeople,
  checkDuplicates,
  checkLearned,
  checkTriggers,
  checkLength,
  checkEmpty,
  checkPairing,
  checkFlip,
];

/** Runs every check over a dataset; findings stand in the order of their checks, then of the pictures' names. */
export function lintDataset(input: LintInput): readonly Finding[] {
  const pictures = input.pictures.toSorted((a, b) => compare(a.name, b.name));
  const orphanCaptions = input.orphanCaptions.toSorted(compare);
  const findings = CHECKS.flatMap(check => check({ ...input, pictures, orphanCaptions }));
  return findings.sort((a, b) => compare(a.id, b.id) || compare(a.image ?? '', b.image ?? ''));
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
