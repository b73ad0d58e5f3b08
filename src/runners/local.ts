import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { execa } from 'execa';
import { guardGroup } from './guard.ts';
import { lineCutter } from './lines.ts';

/** A command to run on this computer. */
export interface Command {
  /** The program and its arguments; no shell looks at them. */
  readonly argv: readonly [program: string, ...args: string[]];
  readonly cwd: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Where standard error goes, whole, as it comes; appended to. */
  readonly log?: string | undefined;
  /** Called with every line of standard output, without its end. */
  readonly onLine?: ((line: string) => void) | undefined;
  /** Abort asks the command to end (SIGTERM), and ends it (SIGKILL) after the grace. */
  readonly signal: AbortSignal;
  /** Milliseconds between the two; 10 s when left out. */
  readonly graceMs?: number | undefined;
  /** Milliseconds without any output after which the command is taken to hang, and ended in the same way. */
  readonly silenceMs?: number | undefined;
}

/** How a command ended; exactly one of `exitCode` and `signal` is set. */
export interface Ended {
  /** As a shell gives it: 127 when there is no such program, 126 when it cannot be run. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It was ended because it printed nothing for so long. */
  readonly wasSilent: boolean;
  /** The last lines of standard error. */
  readonly stderrTail: readonly string[];
}

const TAIL = 20;

/** What runs now, as the functions that kill it. */
const running = new Set<() => void>();

const killAll = (): void => {
  for (const kill of running) kill();
};

/**
 * Runs a command in a process group of its own, so that whatever it starts ends with it: on abort, when it exits,
 * and, without grace, when this process does, be it by `kill -9`. Resolves also when the command fails or is not there;
 * rejects only when `onLine` throws or the log cannot be written, with the group killed.
 */
export const runLocal = async (command: Command): Promise<Ended> => {
  const [program, ...args] = command.argv;
  const stderrTail: string[] = [];
  const log = command.log === undefined ? undefined : openLog(command.log);
  const watch = watchSilence(command.silenceMs);
  const child = execa(program, args, {
    cwd: command.cwd,
    env: { ...command.env },
    stdin: 'ignore',
    buffer: false,
    reject: false,
    killDescendants: true,
    cancelSignal: AbortSignal.any([command.signal, watch.signal]),
    forceKillAfterDelay: command.graceMs ?? 10_000,
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  // What the command started and left running would hold its output open, or a GPU.
  child.nodeChildProcess.once('exit', kill);
  const dismiss = guardGroup(child.pid);
  if (running.size === 0) process.on('exit', killAll);
  running.add(kill);
  try {
    const [ended] = await Promise.all([
      child,
      readLines(child.stdout, command.onLine ?? (() => {}), watch.heard),
      readLines(
        child.stderr,
        line => {
          stderrTail.push(line);
          if (stderrTail.length > TAIL) stderrTail.shift();
        },
        text => {
          watch.heard();
          if (log !== undefined) writeFileSync(log, text);
        },
      ),
    ]);
    const { exitCode, signal } = ended;
    const wasSilent = watch.signal.aborted;
    if (exitCode !== undefined || signal !== undefined)
      return { exitCode: exitCode ?? null, signal: signal ?? null, wasSilent, stderrTail };
    stderrTail.push(ended.originalMessage ?? `${program} cannot be run`);
    return { exitCode: ended.code === 'ENOENT' ? 127 : 126, signal: null, wasSilent, stderrTail };
  } catch (error) {
    kill();
    throw error;
  } finally {
    watch.end();
    dismiss();
    running.delete(kill);
    if (running.size === 0) process.off('exit', killAll);
    if (log !== undefined) closeSync(log);
  }
};

/** After this process itself was asleep, what was printed in the meantime is still to be heard. */
const TO_HEAR = 60_000;

/** Aborts its signal when nothing was heard for so long. */
const watchSilence = (ms: number | undefined) => {
  const controller = new AbortController();
  let second: NodeJS.Timeout | undefined;
  const listenOnce = (): void => {
    second = setTimeout(() => controller.abort(), Math.min(ms ?? 0, TO_HEAR));
  };
  const first = ms === undefined ? undefined : setTimeout(listenOnce, ms);
  return {
    signal: controller.signal,
    heard: (): void => {
      clearTimeout(second);
      first?.refresh();
    },
    end: (): void => {
      clearTimeout(first);
      clearTimeout(second);
    },
  };
};

const openLog = (path: string): number => {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(path, 'a');
};

const readLines = async (
  stream: Readable,
  onLine: (line: string) => void,
  onText?: (text: string) => void,
): Promise<void> => {
  const { push, end } = lineCutter(onLine);
  stream.setEncoding('utf8');
  for await (const text of stream as AsyncIterable<string>) {
    onText?.(text);
    push(text);
  }
  end();
};
