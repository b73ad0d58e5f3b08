// argv → a command. Each command is a module that is loaded only when it is called.
import { endWithPipe } from './closed-pipe.ts';
import { EXIT, UsageError } from './options.ts';

interface Command {
  /** Returns the exit code. */
  readonly run: (argv: readonly string[]) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: () => import('./build.ts'),
  buckets: () => import('./buckets.ts'),
  check: () => import('./check.ts'),
  clean: () => import('./clean.ts'),
  diff: () => import('./diff.ts'),
  doctor: () => import('./doctor.ts'),
  gc: () => import('./gc.ts'),
  graph: () => import('./graph.ts'),
  help: () => import('./help.ts'),
  inspect: () => import('./inspect.ts'),
  log: () => import('./log.ts'),
  pick: () => import('./pick.ts'),
  rehearse: () => import('./rehearse.ts'),
  schedule: () => import('./schedule.ts'),
  setup: () => import('./setup.ts'),
  status: () => import('./status.ts'),
  suggest: () => import('./suggest.ts'),
  test: () => import('./test.ts'),
  tokens: () => import('./tokens.ts'),
  verify: () => import('./verify.ts'),
  watch: () => import('./watch.ts'),
  why: () => import('./why.ts'),
};

/** What the folder follows, so that `sdbuild -C DIR graph` names a command too. */
const TAKES_FOLDER = /^(-C|--directory)$/;

/** Runs the command line and returns its exit code. Without the name of a command, arguments are targets to build. */
export async function main(argv: readonly string[]): Promise<number> {
  const at = argv.findIndex(
    (word, index) => !word.startsWith('-') && !TAKES_FOLDER.test(argv[index - 1] ?? ''),
  );
  const name = argv[at] ?? '';
  const named = Object.hasOwn(COMMANDS, name);
  const wantsHelp = argv.includes('--help') || argv.includes('-h');
  const load = wantsHelp ? COMMANDS.help : COMMANDS[named ? name : 'build'];
  if (load === undefined) throw new Error('no such command');
  try {
    const command = await load();
    if (load !== COMMANDS.build) endWithPipe();
    return await command.run(named ? argv.toSpliced(at, 1) : argv);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`sdbuild: ${error.message}\nsdbuild help shows what can be written\n`);
      return EXIT.wrong;
    }
    await complainOfSystem(error, argv);
    return EXIT.failed;
  }
}

/** What the system refuses is shown as what it is; anything else is a bug, and shown with its stack. */
async function complainOfSystem(error: unknown, argv: readonly string[]): Promise<void> {
  const { diagnosticOf, isRefusal } = await import('../build/fault.ts');
  if (!isRefusal(error)) throw error;
  const [{ renderAll }, { toJson }] = await Promise.all([
    import('../diagnostics/render.ts'),
    import('../diagnostics/json.ts'),
  ]);
  const diagnostic = diagnosticOf(error, ['sdbuild', ...argv].join(' '));
  const text = argv.includes('--json')
    ? JSON.stringify(toJson(diagnostic))
    : renderAll([diagnostic], () => undefined, { color: false });
  process.stderr.write(`${text}\n`);
}
