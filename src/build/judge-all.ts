import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Final, judgeOf, resolved, type Work } from './judge.ts';
import { recipeOf } from './key.ts';
import { demand } from './needs.ts';
import { judgeOutlived } from './outlived.ts';
import type { StepResults } from './results.ts';
import type { Item, ResolvedInput, Step } from './step.ts';
import { keepUntouched } from './untouched.ts';
import type { BuildState } from './visit.ts';

/** What is to be done about the items of a step that have no result yet. */
export interface Judged {
  readonly broken: readonly { readonly item: Item; readonly diagnostics: readonly Diagnostic[] }[];
  readonly stale: readonly Work[];
  /** How many are fresh. */
  readonly kept: number;
  /** Of a value step, how many stand that were made by another recipe, which makes no other values of them. */
  readonly untouched: number;
}

const NOTHING = { kept: 0, untouched: 0 };

/** Judges the items of a step and puts the results of those that are fresh. */
export const judgeAll = async (state: BuildState, step: Step, mine: StepResults): Promise<Judged> => {
  const { workspace, results } = state;
  const records = workspace.records(step.id);
  const recipe = recipeOf(step);
  const forced = state.forced(step);
  const judge = judgeOf(workspace, step, results, forced, async input => {
    const answer = await demand(state, step.id, input);
    return typeof answer === 'object' && 'digest' in answer ? answer : undefined;
  });
  const resolve = ({ inputs }: Item): readonly ResolvedInput[] =>
    inputs.map(input =>
      'file' in input
        ? resolved(workspace, input, undefined, workspace.files.known(input.file) ?? undefined)
        : resolved(workspace, input, results.get(input.step)?.select(input), undefined),
    );
  const broken: { item: Item; diagnostics: readonly Diagnostic[] }[] = [];
  const stale: Work[] = [];
  let { kept, untouched } = NOTHING;
  if ('evaluate' in step && !forced) ({ kept, untouched } = keepUntouched(step, records, mine));
  const sort = (item: Item, position: number, verdict: Final): void => {
    if (verdict.type === 'stale') stale.push(verdict.work);
    else if (verdict.type === 'broken') broken.push({ item, diagnostics: verdict.diagnostics });
    else if (verdict.type === 'fresh') {
      const { artifacts } = verdict.made;
      const conflicts = workspace.owners.own(step, item.name, artifacts, artifacts);
      if (conflicts.length > 0) broken.push({ item, diagnostics: conflicts });
      else {
        mine.put(position, verdict.made, verdict.made);
        kept++;
      }
    }
  };
  // Those that asked for something wait together for all that they asked for.
  const asking: Promise<void>[] = [];
  for (const position of mine.missing) {
    const item = step.items.at(position);
    if (item === undefined) continue;
    const before = !forced && mine.readsTheSame(position) ? records.latest(item.name) : undefined;
    if (before !== undefined) {
      sort(item, position, judgeOutlived(records, recipe, judge, { item, position, before, resolve }));
      continue;
    }
    const judged = judge(item, position);
    const verdict = judged instanceof Promise ? await judged : judged;
    if (verdict.type === 'asking') {
      mine.asked(position);
      asking.push(verdict.conclude().then(final => sort(item, position, final)));
    } else sort(item, position, verdict);
  }
  await Promise.all(asking);
  return { broken, stale, kept, untouched };
};
