import { onlyFalls, type Segment } from '../training/schedule.ts';
import { type Finding, found, type Grading, type Said, thresholdOf } from './finding.ts';
import type { LintTraining } from './training.ts';

/** Methods that change the model itself, or all of a prompt, and break it at rates that a small network bears. */
const GENTLE: ReadonlySet<string> = new Set(['fine-tune', 'dreambooth', 'hypernetwork']);

/**
 * L-57: rates that are never used or break what is trained, and what a schedule can do and cannot (S-51, S-53). What no
 * training could follow is an error, where it is known only once the pictures are counted; the recipe's check finds the rest.
 */
export function checkRates(
  { method, schedule, smooth, steps }: LintTraining,
  grading: Grading,
): readonly Finding[] {
  const say = (said: Omit<Said, 'at'>): readonly Finding[] =>
    found('L-57', grading, { at: ['schedule'], ...said });
  const misread = schedule.diagnostics
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ severity, message, hint = 'see the grammar of schedules' }) =>
      say({ severity, measured: steps, threshold: 0, message, remedy: hint }),
    );
  if (!schedule.ok) return misread;
  const { segments } = schedule.value;
  const peak = segments.reduce((most, { lr }) => Math.max(most, lr), 0);
  const most = thresholdOf('L-57', 'threshold', grading);
  const [burst, ratio] = [thresholdOf('L-57', 'burst', grading), smooth ? 0 : steepest(segments)];
  return [
    ...misread,
    ...(!GENTLE.has(method) || peak <= most
      ? []
      : say({
          measured: peak,
          threshold: most,
          message: `a rate of ${peak} in a training of the kind \`${method}\``,
          remedy: 'begin at 5e-6, and lower it once it fails',
        })),
    ...(!onlyFalls(schedule.value)
      ? []
      : say({
          severity: 'info',
          measured: 0,
          threshold: 1,
          message: 'the rate only falls, which cannot leave a local optimum',
          remedy: 'let it rise once in a while: `cosine` with restarts, or `anneal`',
        })),
    ...(ratio <= burst
      ? []
      : say({
          severity: 'info',
          measured: ratio,
          threshold: burst,
          message: `the rate rises to ${ratio} times what it was: that may leave a local optimum, or ruin what was learned`,
          remedy: 'keep checkpoints from before each burst with `save_every`',
        })),
  ];
}

/** By how much the rate rises at once, at most. */
const steepest = (segments: readonly Segment[]): number =>
  Math.round(
    10 *
      segments.reduce((most, { lr }, i) => {
        const before = segments[i - 1]?.lr ?? lr;
        return before > 0 ? Math.max(most, lr / before) : most;
      }, 1),
  ) / 10;
