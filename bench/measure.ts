import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A program with its arguments, run to its end. */
export interface Command {
  readonly name: string;
  readonly argv: readonly string[];
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds on the clock, and of processor time with that of children. */
export interface Took {
  readonly wall: number;
  readonly cpu: number;
}

/** What one run took and said. */
export interface Run extends Took {
  readonly out: string;
}

// bash knows the processor time of what it waits for, which Node does not; its clock starts after its own start. It
// must not read the user's files: what those start would count.
const TIMED = `start=$EPOCHREALTIME; "\${@:2}" </dev/null >"$1" 2>&1; code=$?; echo "$start $EPOCHREALTIME $code"; times`;
const PEAK = '/usr/bin/time';

/** Runs a command once; throws with what it said when it fails. */
export function run(command: Command): Run {
  const log = join(tmpdir(), `sdbuild-bench-${process.pid}.out`);
  const said = spawnSync('bash', ['--norc', '-c', TIMED, 'bash', log, ...command.argv], options(command));
  const out = existsSync(log) ? readFileSync(log, 'utf8') : '';
  rmSync(log, { force: true });
  const [clock = '', , children = ''] = said.stdout.split('\n');
  const [start = Number.NaN, end = Number.NaN, code] = clock.split(' ').map(Number);
  if (code !== 0) throw new Error(`${command.name} failed:\n${out.slice(-2_000)}${said.stderr}`);
  return { wall: (end - start) * 1_000, cpu: minutes(children), out };
}

/** `0m1.234s 0m0.500s` in milliseconds, added up. */
const minutes = (times: string): number =>
  [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + (Number(m) * 60 + Number(s)) * 1_000,
    0,
  );

/** Peak memory of a command's largest process in MiB; undefined without GNU time. */
export function peakMemory(command: Command): number | undefined {
  if (!existsSync(PEAK)) return undefined;
  const argv = ['-f', 'peak %M', ...command.argv];
  const said = spawnSync(PEAK, argv, { ...options(command), stdio: ['ignore', 'ignore', 'pipe'] });
  const kibibytes = /^peak (\d+)$/m.exec(said.stderr)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}

/** The Node that runs this is the one that commands find first. */
const options = ({ folder, env }: Command) =>
  ({
    cwd: folder,
    env: {
      ...process.env,
      BASH_ENV: undefined,
      LC_ALL: 'C',
      NO_COLOR: '1',
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      ...env,
    },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  }) as const;

/**
 * Runs commands in turns, A B C A B C …, so that whatever slows the machine down for a while slows all of them;
 * one turn ahead is not counted. The runs of each command, in the order of the commands.
 */
export function inTurns(commands: readonly Command[], turns: number): readonly (readonly Run[])[] {
  const runs = commands.map((): Run[] => []);
  for (let turn = 0; turn <= turns; turn++)
    for (const [index, command] of commands.entries()) {
      const one = run(command);
      if (turn > 0) runs[index]?.push(one);
    }
  return runs;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** How many times as long as `theirs` ours took: the median over the turns, so that drift does not count. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((value, turn) => value / (theirs[turn] ?? Number.NaN)));
