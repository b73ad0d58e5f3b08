// The micro trainer as a process: `node main.ts job.json`, events as JSON lines on standard output.
import { readFile } from 'node:fs/promises';
import type { TrainEvent } from '../../training/event.generated.ts';
import type { TrainJob } from '../../training/job.generated.ts';
import { loadCheckpoint } from './checkpoint.ts';
import { train } from './train.ts';

/** "Stopped on request with the state saved; start me again", as sysexits' EX_TEMPFAIL. */
const EXIT_STOPPED = 75;

const emit = (event: TrainEvent): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};

async function main(path: string): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop.abort());
  const job = JSON.parse(await readFile(path, 'utf8')) as TrainJob;
  const base = await loadCheckpoint(job.model.checkpoint, job.model.vae);
  if (!base.ok) {
    for (const { message, location } of base.diagnostics)
      emit({ event: 'log', level: 'error', message: `${location?.file ?? ''}: ${message}` });
    return 1;
  }
  return (await train(job, base.value, emit, stop.signal)) === 'done' ? 0 : EXIT_STOPPED;
}

const [, , path] = process.argv;
if (path === undefined) {
  process.stderr.write('usage: main.ts JOB.json\n');
  process.exitCode = 2;
} else {
  process.exitCode = await main(path);
}
