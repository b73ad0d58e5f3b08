// sdbuild setup diffusers: makes the environment that a trainer runs in.
import { environmentOf } from '../trainers/diffusers/environment.ts';
import { setUp } from '../trainers/diffusers/setup.ts';
import { complain } from './answer.ts';
import { EXIT, readCommandLine, UsageError } from './options.ts';
import { stopOnSignals } from './signals.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  const [name, ...more] = line.positionals;
  if (name !== 'diffusers' || more.length > 0)
    throw new UsageError('setup takes the trainer to set up: sdbuild setup diffusers');
  const environment = environmentOf();
  const { signal, release } = stopOnSignals(diagnostics => complain(line, diagnostics));
  const tell = (event: string, message: string): void => {
    process.stdout.write(`${line.json ? JSON.stringify({ event, message }) : message}\n`);
  };
  const made = await setUp({ environment, signal, say: message => tell('log', message) });
  release();
  complain(line, made.diagnostics);
  if (!made.ok) return signal.aborted ? EXIT.interrupted : EXIT.failed;
  const { folder, python, isOwn } = environment;
  const where = isOwn ? python : folder;
  tell('done', made.value === 'made' ? `ready: ${where}` : `it is there already: ${where}`);
  return EXIT.done;
}
