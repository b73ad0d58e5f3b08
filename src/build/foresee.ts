import { type Graph, stepsFor } from './graph.ts';
import type { Row } from './records.ts';
import type { StepResults } from './results.ts';
import type { ItemResult, ResolvedInput, Step } from './step.ts';
import { type Finding, survey } from './survey.ts';
import type { Workspace } from './workspace.ts';

/** An item as it stands on record, and as the next build would make it. */
export interface Foreseen {
  readonly finding: Finding;
  /** Undefined when it was never made. */
  readonly was: Row | undefined;
  /** The same object as `was` where nothing would change; undefined when only a build can tell. */
  readonly now: ItemResult | undefined;
}

/** All items of a step, and what the steps made that it reads. */
export interface Foresight {
  readonly items: readonly Foreseen[];
  /** What an item of the step reads of other steps. */
  readonly resolve: (item: Foreseen['finding']['item']) => readonly ResolvedInput[];
}

/**
 * What the next build would make of a step that only evaluates, beside what the last one made: texts come from the
 * records where the files are as they were, and nothing is written.
 */
export const foresee = async (graph: Graph, workspace: Workspace, step: Step): Promise<Foresight> => {
  const results = new Map<string, StepResults>();
  const findings: Finding[] = [];
  const steps = stepsFor(graph, [step.id]);
  const state = { graph, workspace, results, forced: () => false, look: 'whole' } as const;
  await survey(state, steps.ok ? steps.value : [], finding => {
    if (finding.step === step) findings.push(finding);
  });
  const records = workspace.records(step.id);
  const mine = results.get(step.id);
  return {
    items: findings.map(finding => {
      const { name } = finding.item;
      const [now] = mine?.select({ step: step.id, item: name })?.results ?? [];
      const was = records.latest(name);
      return { finding, was, now: finding.kept ? was : now };
    }),
    resolve: ({ inputs }) =>
      inputs.flatMap((input): readonly ResolvedInput[] =>
        'file' in input
          ? []
          : [
              {
                kind: 'step',
                step: input.step,
                results: results.get(input.step)?.select(input)?.results ?? [],
              },
            ],
      ),
  };
};
