import { Writable } from 'node:stream';
import type { Listener } from '../../src/build/event.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Printer } from '../../src/show/printer.ts';
import { scriptedBuild } from './script.ts';

/** A stream that keeps what is written. */
export const collector = () => {
  let text = '';
  return {
    write: (more: string) => {
      text += more;
    },
    text: () => text,
    lines: () => text.split('\n').slice(0, -1),
  };
};

export const renderDiagnostic = ({ severity, code, message }: Diagnostic): string =>
  `${severity} ${code}: ${message}`;

/** A clock that is moved by hand. */
export const clock = () => {
  let time = 0;
  return {
    now: () => time,
    pass: (ms: number) => {
      time += ms;
    },
  };
};

/** Plays the scripted build without waiting; the clock moves as the script says. */
export const play = (listen: Listener, time: ReturnType<typeof clock>): void => {
  for (const { event, wait } of scriptedBuild()) {
    listen(event);
    time.pass(wait);
  }
};

export const playAll = (printer: Printer, time: ReturnType<typeof clock>): void => {
  play(printer.listen, time);
  printer.end();
};

/** A terminal as far as the printers need one: it keeps what a person would see, and whether the cursor shows. */
export class Screen extends Writable {
  readonly isTTY = true;
  readonly rows = 24;
  columns: number;
  cursor = true;
  raw = '';
  #lines: string[] = [''];
  #row = 0;

  constructor(columns: number) {
    super({ decodeStrings: false });
    this.columns = columns;
  }

  override _write(chunk: string, _encoding: BufferEncoding, done: () => void): void {
    this.raw += chunk;
    for (const token of chunk.match(/\p{Cc}\[[?\d;]*[A-Za-z]|\r|\n|\P{Cc}+/gu) ?? []) this.#take(token);
    done();
  }

  #take(token: string): void {
    const up = /^\p{Cc}\[(\d+)A$/u.exec(token);
    if (up) this.#row = Math.max(0, this.#row - Number(up[1]));
    else if (token === '\x1b[J') this.#lines = [...this.#lines.slice(0, this.#row), ''];
    else if (token === '\n') this.#lines[++this.#row] ??= '';
    else if (token === '\x1b[?25l') this.cursor = false;
    else if (token === '\x1b[?25h') this.cursor = true;
    else if (token !== '\r' && !token.startsWith('\x1b')) this.#lines[this.#row] += token;
  }

  lines(): readonly string[] {
    return this.#lines.slice(0, this.#lines.at(-1) === '' ? -1 : undefined);
  }

  tty(): NodeJS.WriteStream {
    return this as unknown as NodeJS.WriteStream;
  }
}
