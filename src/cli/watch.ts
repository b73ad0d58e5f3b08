// sdbuild watch [target…]: build, and build again whatever changes concern.
import { diagnosticOf } from '../build/fault.ts';
import { costlyGate } from '../build/watch/gate.ts';
import type { Laid } from '../build/watch/ground.ts';
import { Watch } from '../build/watch/watch.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { WatchPrinter } from '../show/watching.ts';
import { listenToKeys } from './keys.ts';
import { type CommandLine, EXIT, readCommandLine, wholeNumber } from './options.ts';
import { printersFor } from './printers.ts';
import { loadProjectGraph, testsOf } from './project-graph.ts';
import { stopOnSignals } from './signals.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { train: { type: 'boolean' }, jobs: { type: 'string', short: 'j' } });
  const jobs = line.values.jobs === undefined ? undefined : wholeNumber(line, 'jobs', 1);
  const printer = await printerFor(line);
  const tell = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) printer.listen({ event: 'diagnostic', diagnostic });
  };
  const stop = stopOnSignals(diagnostics => {
    // Nothing is to be waited for when nothing runs.
    if (watch.state === 'building') tell(diagnostics);
  });
  const watch = new Watch({
    project: line.directory,
    lay: layer(line, tell),
    jobs,
    keepGoing: true,
    gate: line.values.train === true ? undefined : costlyGate,
    listener: printer.listen,
    signal: stop.signal,
  });
  const go = (costly: boolean) => (): void => {
    printer.asked();
    watch.go({ costly });
  };
  const keys = listenToKeys(process.stdin, { train: go(true), again: go(false), quit: stop.stop });
  try {
    await watch.run();
    return EXIT.interrupted;
  } finally {
    keys.release();
    stop.release();
    printer.end();
  }
}

/** Reads the recipe each time it is asked, and tells what is wrong with it. */
function layer(line: CommandLine, tell: (diagnostics: readonly Diagnostic[]) => void): () => Promise<Laid> {
  // A broken recipe is mended in one of the files that it was made from when it last was whole.
  let files: readonly string[] = ['sdbuild.yaml'];
  return async () => {
    try {
      const loaded = await loadProjectGraph(line.directory);
      tell(loaded.diagnostics);
      if (loaded.ok) {
        const { graph, project } = loaded.value;
        tell(await testsOf(loaded.value));
        files = loaded.value.files;
        const targets = line.positionals.length > 0 ? line.positionals : project.defaultTargets;
        return { graph, targets, files };
      }
    } catch (error) {
      // Files come and go while they are read.
      tell([diagnosticOf(error, 'reading the recipe')]);
    }
    return { graph: undefined, targets: undefined, files };
  };
}

async function printerFor(line: CommandLine): Promise<WatchPrinter> {
  const make = await printersFor(line, false);
  if (line.json) return { ...make(), asked: () => {} };
  const { watchPrinter } = await import('../show/watching.ts');
  return watchPrinter({
    printer: build => make(build),
    stream: process.stdout,
    color: line.color,
    isTerminal: process.stdout.isTTY === true,
    hasKeys: process.stdin.isTTY === true,
  });
}
