// sdbuild watch [target…]: build, and build again whatever changes concern.
import type { BuildEvent, Listener } from '../build/event.ts';
import { costlyGate } from '../build/watch/gate.ts';
import type { Laid } from '../build/watch/ground.ts';
import { Watch } from '../build/watch/watch.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { paint, piece } from '../show/line.ts';
import type { Printer } from '../show/printer.ts';
import { type CommandLine, EXIT, readCommandLine, wholeNumber } from './options.ts';
import { printersFor } from './printers.ts';
import { loadProjectGraph } from './project-graph.ts';
import { stopOnSignals } from './signals.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { train: { type: 'boolean' }, jobs: { type: 'string', short: 'j' } });
  const jobs = line.values.jobs === undefined ? undefined : wholeNumber(line, 'jobs', 1);
  const listen = await listenerFor(line);
  const tell = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) listen({ event: 'diagnostic', diagnostic });
  };
  const stop = stopOnSignals(line.json ? tell : () => {});
  let recipe: readonly string[] = ['sdbuild.yaml'];
  const lay = async (): Promise<Laid> => {
    const loaded = await loadProjectGraph(line.directory);
    tell(loaded.diagnostics);
    if (!loaded.ok) return { graph: undefined, targets: undefined, files: recipe };
    const { graph, project, files } = loaded.value;
    recipe = files;
    const targets = line.positionals.length > 0 ? line.positionals : project.defaultTargets;
    return { graph, targets, files };
  };
  const watch = new Watch({
    project: line.directory,
    lay,
    jobs,
    keepGoing: true,
    gate: line.values.train === true ? undefined : costlyGate,
    listener: listen,
    signal: stop.signal,
  });
  const keys = listenToKeys({ go: costly => watch.go({ costly }), stop: stop.stop });
  try {
    await watch.run();
    return EXIT.interrupted;
  } finally {
    keys.release();
    stop.release();
  }
}

/** Prints each build as one that was asked for, if it had anything to say. */
async function listenerFor(line: CommandLine): Promise<Listener> {
  const stream = process.stdout;
  const make = await printersFor(line, false);
  if (line.json) return make().listen;
  let printer: Printer | undefined;
  let builds = 0;
  let spoken = true;
  return event => {
    if (event.event === 'watching') {
      if (spoken) stream.write(`${paint([piece(watchingText(event), 'faint')], line.color)}\n`);
      spoken = false;
      return;
    }
    if (event.event === 'build-started') return;
    // A build that had nothing to tell, as after our own writing, is no news; but the first of all is.
    if (event.event === 'summary' && printer === undefined && !event.refused && builds > 0) return;
    spoken = true;
    printer ??= make();
    printer.listen(event);
    if (event.event !== 'summary') return;
    builds++;
    printer.end();
    printer = undefined;
  };
}

const watchingText = ({ folders, waiting }: Extract<BuildEvent, { event: 'watching' }>): string => {
  const places = `watching ${folders} folder${folders === 1 ? '' : 's'}`;
  const keys = process.stdin.isTTY ? ' · r try again · q quit' : '';
  return `${places}${waiting.length > 0 && keys !== '' ? ' · t train' : ''}${keys}`;
};

/** One key at a time, where a person sits at a terminal. */
function listenToKeys(on: { readonly go: (costly: boolean) => void; readonly stop: () => void }): {
  readonly release: () => void;
} {
  const { stdin } = process;
  if (!stdin.isTTY) return { release: () => {} };
  const onKey = (key: Buffer): void => {
    const pressed = key.toString();
    if (pressed === 't') on.go(true);
    else if (pressed === 'r') on.go(false);
    else if (pressed === 'q' || pressed === '\u0003') on.stop();
  };
  stdin.setRawMode(true);
  stdin.on('data', onKey);
  stdin.resume();
  return {
    release: () => {
      stdin.off('data', onKey);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
