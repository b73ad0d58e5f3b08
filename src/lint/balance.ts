// How many pictures there are, and how often each kind is seen.
import { type Finding, found, thresholdOf } from './finding.ts';
import { type LintSettings, quoted } from './input.ts';

/** Pictures that belong together, such as a subset, and how often they are seen in one epoch, all together. */
export interface Share {
  readonly name: string;
  readonly pictures: number;
  readonly weight: number;
}

/** L-35: one subset is seen so often that it drowns another. */
export function checkBalance(shares: readonly Share[], settings: LintSettings): readonly Finding[] {
  const present = shares.filter(({ weight }) => weight > 0).sort((a, b) => a.weight - b.weight);
  const [least, most] = [present[0], present.at(-1)];
  if (least === undefined || most === undefined || least === most) return [];
  const ratio = most.weight / least.weight;
  const threshold = thresholdOf('L-35', 'threshold', settings);
  if (ratio <= threshold) return [];
  const repeats = present.map(
    ({ name, pictures }) => `${quoted(name)} ${Math.max(1, Math.round(most.weight / pictures))}`,
  );
  return found('L-35', settings, {
    ...(ratio > thresholdOf('L-35', 'error', settings) && { severity: 'error' }),
    measured: Math.round(ratio * 10) / 10,
    threshold,
    message: `an epoch shows ${quoted(most.name)} ${most.weight} times and ${quoted(least.name)} ${least.weight} times`,
    remedy: `\`repeats\` that make them equal: ${repeats.join(', ')}`,
  });
}

/** L-36: too few pictures to learn from. Regularisation pictures may be as few as one likes. */
export function checkSize(pictures: number, settings: LintSettings): readonly Finding[] {
  const { kind } = settings;
  if (kind === 'regularisation' || pictures === 0) return [];
  const floor = thresholdOf('L-36', 'error', settings);
  const wanted = thresholdOf('L-36', kind, settings);
  if (pictures >= wanted) return [];
  return found('L-36', settings, {
    ...(pictures < floor && { severity: 'error' }),
    measured: pictures,
    threshold: pictures < floor ? floor : wanted,
    message: `${pictures} picture${pictures === 1 ? '' : 's'}; ${kind === 'object' ? 'an' : 'a'} ${kind} wants ${wanted} or more`,
    remedy: 'add pictures, or crops of the same ones',
  });
}
