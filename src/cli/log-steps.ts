// sdbuild log train/NAME --steps: the ledger of a training.
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { layoutOf } from '../build/layout.ts';
import { findLogs } from '../build/logs.ts';
import { thisMachine } from '../build/machine.ts';
import { ledgerHead, ledgerLine } from '../show/ledger.ts';
import { ledgerPath } from '../targets/loss.ts';
import { trainStep } from '../targets/names.ts';
import { readStepTimes } from '../trainers/step-times.ts';
import type { LedgerRow } from '../training/ledger.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT } from './options.ts';
import { say } from './say.ts';

/** Prints a line a step, as it comes from the file: a long training has a hundred thousand. */
export async function logSteps(line: CommandLine, target: string): Promise<number> {
  const name = target.replace(/^(train|loss)\//, '');
  const layout = layoutOf(line.directory);
  const path = join(layout.artifacts, ledgerPath(name));
  if (!existsSync(path)) {
    const message = `${target} has no ledger of its steps`;
    complain(line, [{ severity: 'error', code: 'SDB349', message, hint: `sdbuild loss/${name}` }]);
    return EXIT.wrong;
  }
  const log = findLogs(thisMachine.disk, layout).find(({ step }) => step === trainStep(name));
  const events = join(layout.artifacts, trainStep(name), 'events.jsonl');
  const seconds = log === undefined ? {} : readStepTimes(log.path, events);
  say(line, [ledgerHead], []);
  for await (const text of createInterface({ input: createReadStream(path) })) {
    const read = JSON.parse(text) as LedgerRow;
    const took = seconds[read.step];
    const row = took === undefined ? read : { ...read, seconds: took };
    say(line, [ledgerLine(row)], [row]);
  }
  return EXIT.done;
}
