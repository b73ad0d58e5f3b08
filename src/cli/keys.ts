// One key at a time, where a person sits at a terminal.
import type { ReadStream } from 'node:tty';

/** What keys do. */
export interface Keys {
  /** t */
  readonly train: () => void;
  /** r */
  readonly again: () => void;
  /** q and Ctrl-C */
  readonly quit: () => void;
}

/** Listens to the keyboard until it is released; does nothing where there is none. */
export function listenToKeys(stdin: ReadStream, on: Keys): { readonly release: () => void } {
  if (!stdin.isTTY) return { release: () => {} };
  const press: Readonly<Record<string, () => void>> = {
    t: on.train,
    r: on.again,
    q: on.quit,
    '\x03': on.quit,
    // Ctrl-Z: nobody else puts us to sleep while keys come one at a time.
    '\x1a': () => {
      stdin.setRawMode(false);
      process.kill(process.pid, 'SIGTSTP');
    },
  };
  const onData = (data: Buffer): void => {
    for (const key of data.toString()) press[key]?.();
  };
  const wake = (): void => {
    stdin.setRawMode(true);
  };
  wake();
  stdin.on('data', onData);
  stdin.resume();
  if (process.platform !== 'win32') process.on('SIGCONT', wake);
  return {
    release: () => {
      process.off('SIGCONT', wake);
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
