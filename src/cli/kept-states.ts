// What a plan's trainings will keep on the disk to go on from: a whole model with its optimiser is gigabytes a state.
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { Listener } from '../build/event.ts';
import { layoutOf } from '../build/layout.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project, Training } from '../recipe/project.ts';
import { bytes } from '../show/bytes.ts';
import { keptSentence } from '../show/kept.ts';
import { forecastStates, type KeptForecast } from '../targets/kept-states.ts';
import { trainStep } from '../targets/names.ts';
import { planTraining } from '../targets/training-plan.ts';

/** Undefined where the steps of a training are not known before its pictures are. */
export async function keptStates(training: Training, project: string): Promise<KeptForecast | undefined> {
  const { artifacts, lasting } = layoutOf(project);
  const planned = planTraining(training, path =>
    existsSync(join(artifacts, path)) ? readFileSync(join(artifacts, path), 'utf8') : undefined,
  );
  return planned.ok ? forecastStates(training, planned.value, { project, lasting }) : undefined;
}

/** Passes on the events of a plan and says before its summary what its trainings will keep. */
export async function foreseeingStates(
  listener: Listener,
  { trainings, folder }: Project,
): Promise<Listener> {
  const forecasts = new Map<string, KeptForecast>();
  for (const training of trainings) {
    const forecast = await keptStates(training, folder);
    if (forecast !== undefined && forecast.states > 0) forecasts.set(trainStep(training.name), forecast);
  }
  const planned = new Set<string>();
  return event => {
    if (event.event === 'planned' && forecasts.has(event.step)) planned.add(event.step);
    if (event.event === 'summary')
      for (const diagnostic of told(
        [...forecasts].filter(([step]) => planned.has(step)),
        folder,
      ))
        listener({ event: 'diagnostic', diagnostic });
    listener(event);
  };
}

function told(forecasts: readonly (readonly [step: string, KeptForecast])[], folder: string): Diagnostic[] {
  const lines = forecasts.map(
    ([step, forecast]): Diagnostic => ({
      severity: 'info',
      code: 'SDB413',
      message: `${step} ${keptSentence(forecast)}`,
      hint: '`keep_states` says how many besides those where the rate changes',
    }),
  );
  const all = forecasts.reduce((sum, [, { states, bytes }]) => sum + states * (bytes ?? 0), 0);
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (all <= free) return lines;
  return [
    ...lines,
    {
      severity: 'warning',
      code: 'SDB414',
      message: `these states want about ${bytes(all)}, and ${bytes(free)} of the disk are free`,
      hint: 'lower `keep_states`, or `sdbuild gc`',
    },
  ];
}
