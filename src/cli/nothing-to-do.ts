// What a build says when there is nothing to do.
import { writeSync } from 'node:fs';
import type { Summary } from '../build/event.ts';
import { paint } from '../show/line.ts';
import { summarySentence } from '../show/sentences.ts';
import { endWithPipe } from './closed-pipe.ts';
import type { CommandLine } from './options.ts';

/** Says that all `items` are up to date, as the end of a build that found it out would. */
export function tellSettled(line: CommandLine, items: number, ms: number): void {
  const planned = line.values['dry-run'] === true ? { planned: 0 } : {};
  const summary: Summary = {
    event: 'summary',
    ran: 0,
    restored: 0,
    kept: items,
    failed: 0,
    blocked: 0,
    ...planned,
    ms,
  };
  say(`${line.json ? JSON.stringify(summary) : paint(summarySentence(summary), line.color)}\n`);
}

/**
 * Without `process.stdout`, which takes 2 to 4 ms to be made, unless the system cannot take the line at once; so short
 * a one it takes whole or not at all.
 */
function say(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    endWithPipe();
    process.stdout.write(text);
  }
}
