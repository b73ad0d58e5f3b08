// loss/NAME: what a training told of its steps, read properly: the ledger, and the loss by noise level and picture.
import type { Step } from '../build/step.ts';
import type { Training } from '../recipe/project.ts';
import { artifactOf, bytesOf, readText, resultValue } from './inputs.ts';
import { lossStep, trainStep } from './names.ts';
import type { TrainValue } from './train.ts';

/** Where they lie under build/. */
export const ledgerPath = (name: string): string => `loss/${name}/steps.jsonl`;
export const lossPath = (name: string): string => `loss/${name}/loss.json`;

/** Apart from the training, so that another way of reading trains nothing again. */
export function lossStepOf({ name, where }: Training): Step {
  return {
    id: lossStep(name),
    target: lossStep(name),
    kind: { name: 'loss', version: 2 },
    params: { name },
    resources: { cpu: 1 },
    items: [{ name: '', inputs: [{ step: trainStep(name) }] }],
    run: async task => {
      const [{ readEvents }, { ledgerOf, samplesOf, validationOf, writeLedger }, { readLoss }, { lossFile }] =
        await Promise.all([
          import('../training/read-events.ts'),
          import('../training/ledger.ts'),
          import('../training/loss.ts'),
          import('../show/report/loss-file.ts'),
        ]);
      const { steps } = resultValue<TrainValue>(task, trainStep(name));
      const events = readEvents(await readText(task, artifactOf(task, trainStep(name), 'events')));
      const { rows, missing } = ledgerOf(events, steps);
      if (missing > 0)
        task.warn({
          severity: 'warning',
          code: 'SDB407',
          message: `train/${name}: the trainer told nothing of ${missing} of its ${steps} steps`,
          location: where,
        });
      const samples = samplesOf(rows);
      const loss = readLoss(samples, validationOf(events, steps));
      return {
        ok: true,
        outputs: [
          { role: 'ledger', path: ledgerPath(name), content: { bytes: bytesOf(writeLedger(rows)) } },
          {
            role: 'loss',
            path: lossPath(name),
            content: { bytes: bytesOf(`${JSON.stringify(loss, null, 1)}\n`) },
          },
          ...(samples.length === 0
            ? []
            : [
                {
                  role: 'loss-plot',
                  path: `loss/${name}/loss.svg`,
                  content: { bytes: bytesOf(lossFile(name, samples)) },
                },
              ]),
        ],
      };
    },
  };
}
