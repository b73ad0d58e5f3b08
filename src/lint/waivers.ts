import { matchesPath } from '../captions/subset.ts';
import { isCheckId } from './catalogue.ts';
import { type Finding, found, type Grading } from './finding.ts';
import { quoted } from './input.ts';

/** What a recipe says does not count, and why. */
export interface Waiver {
  readonly id: string;
  /** Path or glob of the pictures; every finding of the check when absent. */
  readonly image?: string;
  /** Of the file, at least the first digits: another picture under the same name is not waived. */
  readonly sha256?: string;
  readonly reason: string;
  /** The last day on which it counts, `2027-01-31`. */
  readonly until?: string;
  /** Whether that day has passed. */
  readonly expired: boolean;
}

/** What was found, with what is waived marked as such; and what is wrong with the waivers (L-60). */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  digestOf: (image: string) => string | undefined,
  grading: Grading,
): readonly Finding[] {
  if (waivers.length === 0) return findings;
  const used = new Set<Waiver>();
  const stale = new Map<Waiver, string>();
  const matchers = waivers.map(waiver => ({
    waiver,
    covers: waiver.image === undefined ? () => true : matchesPath(waiver.image),
  }));
  const waived = findings.map(finding => {
    const match = matchers.find(({ waiver, covers }) => {
      if (waiver.id !== finding.id || waiver.expired) return false;
      if (waiver.image !== undefined && (finding.image === undefined || !covers(finding.image))) return false;
      if (waiver.sha256 === undefined) return true;
      const { image } = finding;
      if (image !== undefined && digestOf(image)?.startsWith(waiver.sha256.toLowerCase()) === true)
        return true;
      stale.set(waiver, image ?? '');
      return false;
    });
    if (match === undefined) return finding;
    used.add(match.waiver);
    return { ...finding, waived: match.waiver.reason };
  });
  return [
    ...waived,
    ...waivers.flatMap((waiver, place) =>
      used.has(waiver)
        ? []
        : found('L-60', grading, {
            at: ['lint', 'waivers', place],
            measured: 0,
            threshold: 1,
            ...fault(waiver, stale.get(waiver)),
          }),
    ),
  ];
}

function fault(waiver: Waiver, stale: string | undefined): Pick<Finding, 'message' | 'remedy'> {
  const { id, image, until } = waiver;
  const name = `the waiver of ${id}${image === undefined ? '' : ` for ${quoted(image)}`}`;
  if (waiver.expired)
    return { message: `${name} held until ${until}`, remedy: 'look again, and renew or remove it' };
  if (stale !== undefined)
    return {
      message: `${name} is for another picture: the file has changed since`,
      remedy: 'look at the picture again, and renew its `sha256` or remove the waiver',
    };
  return {
    message: `${name} waives nothing`,
    remedy: isCheckId(id) ? 'remove it' : 'write the id of a check',
  };
}

/** Whether a dataset may be trained on: a finding that is waived does not count. */
export type Gate = 'ready' | 'attention' | 'blocked';

export function gateOf(findings: readonly Finding[]): Gate {
  const open = findings.filter(({ waived }) => waived === undefined);
  if (open.some(({ severity }) => severity === 'error')) return 'blocked';
  return open.some(({ severity }) => severity === 'warning') ? 'attention' : 'ready';
}
