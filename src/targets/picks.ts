// What a person picked of a training, in sdbuild.lock, as its plan needs it.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Training } from '../recipe/project.ts';
import { untilFailureOf } from '../training/shapes.ts';
import { trainStep } from './names.ts';

/** The steps alone: what keys hold. */
export const pickedSteps = ({ picks }: Training): readonly number[] => picks.map(({ step }) => step);

/** The step that a training ends at because a person said so; undefined where the schedule goes on from a pick. */
export const pickedEnd = (training: Training): number | undefined =>
  untilFailureOf(training.schedule.rates) === undefined ? pickedSteps(training).at(-1) : undefined;

/** Picks that a training of `steps` steps never comes to. */
export const picksPastEnd = ({ name, picks }: Training, steps: number): readonly Diagnostic[] =>
  picks
    .filter(({ step }) => step > steps)
    .map(({ step, where }) => ({
      severity: 'error',
      code: 'SDB025',
      message: `step ${step} is picked, and ${trainStep(name)} has ${steps}`,
      location: where,
      hint: `\`sdbuild pick ${trainStep(name)} --undo\` takes it back`,
    }));
