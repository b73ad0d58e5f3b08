import type { Step } from './step.ts';
import { reasonsOf, survey } from './survey.ts';
import type { BuildState } from './visit.ts';

/** Says what a build would make and why, and changes nothing. Returns the number of stale items. */
export const plan = async (state: BuildState, steps: readonly Step[]): Promise<number> => {
  const { tally, listener } = state;
  let planned = 0;
  await survey(state, steps, ({ step, item, verdict, kept }) => {
    const about = { step: step.id, target: step.target, item: item.name };
    if (kept) tally.kept++;
    else if (verdict.type === 'broken') {
      tally.failed++;
      listener({ event: 'item-failed', ...about, diagnostics: verdict.diagnostics });
    } else {
      planned++;
      listener({ event: 'planned', ...about, reasons: reasonsOf(verdict) });
    }
  });
  return planned;
};
