// How many captions a plan changes: what a person who edited a rule wants to know before anything is applied.
import type { Listener } from '../build/event.ts';
import type { Graph } from '../build/graph.ts';
import type { Project } from '../recipe/project.ts';
import { count } from '../show/words.ts';
import { captionFilesStep, captionsStep } from '../targets/names.ts';

/**
 * Passes on the events of a plan and says before its summary how many captions it changes. A plan evaluates captions,
 * so that the number is exact: a caption file is stale because of its caption if, and only if, its text is another.
 */
export function countingCaptions(listener: Listener, { datasets }: Project, { steps }: Graph): Listener {
  const captionsOf = new Map(datasets.map(({ name }) => [captionFilesStep(name), captionsStep(name)]));
  const touched = new Map<string, number>();
  return event => {
    if (event.event === 'planned') {
      const captions = captionsOf.get(event.step);
      const isTouched = event.reasons.some(
        reason => reason.type === 'upstream-changed' && reason.step === captions,
      );
      if (isTouched) touched.set(event.step, (touched.get(event.step) ?? 0) + 1);
    }
    if (event.event === 'summary' && touched.size > 0) {
      const sum = [...touched.values()].reduce((total, one) => total + one, 0);
      const all = [...touched.keys()].reduce(
        (total, step) => total + (steps.get(step)?.items.length ?? 0),
        0,
      );
      const message = `this edit touches ${count(sum)} of ${count(all, 'caption')}`;
      const hint = 'sdbuild diff shows them, tag by tag';
      listener({ event: 'diagnostic', diagnostic: { severity: 'info', code: 'SDB347', message, hint } });
    }
    listener(event);
  };
}
