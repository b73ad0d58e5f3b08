import { type Finding, found, type Grading } from './finding.ts';
import type { LintTraining } from './training.ts';

/**
 * L-58: how pictures, repeats and batches come to steps, since every program counts its own: a step is a batch here and
 * in sd-scripts, or several of which it is the mean; one picture in the WebUI (S-55).
 */
export function checkEpochs(
  { datasets, batchSize, accumulation, steps, stepsPerEpoch }: LintTraining,
  grading: Grading,
): readonly Finding[] {
  // No picture of it can be read.
  if (stepsPerEpoch === 0) return [];
  const counted = datasets.map(({ name, pictures }) => ({
    shown: pictures.reduce((sum, [times, count]) => sum + times * count, 0),
    told: `${name} ${pictures.map(([times, count]) => `${count} × ${times}`).join(' + ')}`,
  }));
  const epoch = counted.reduce((sum, { shown }) => sum + shown, 0);
  const epochs = Math.round((steps / stepsPerEpoch) * 10) / 10;
  const told = accumulation === 1 ? batchSize : `${accumulation} × ${batchSize}`;
  const seen = Math.round((steps / stepsPerEpoch) * epoch);
  return found('L-58', grading, {
    at: ['steps'],
    measured: steps,
    threshold: stepsPerEpoch,
    message: `an epoch is ${epoch} pictures (${counted.map(({ told }) => told).join(', ')}) and ${stepsPerEpoch} steps of ${told}; ${steps} steps are ${epochs} epochs, ${seen} pictures`,
    remedy: `a step is ${accumulation === 1 ? 'a batch' : `${accumulation} batches`}, as in sd-scripts; in the WebUI, where it is one picture, this would be ${seen} steps`,
  });
}
