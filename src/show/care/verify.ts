import type { VerifyEvent, VerifySummary } from '../../build/verify.ts';
import { bytes } from '../bytes.ts';
import { type Line, piece, type Tone } from '../line.ts';
import { count, itemName } from '../words.ts';

type Found = Exclude<VerifyEvent, { event: 'summary' | 'diagnostic' }>;

/** What was found and done about one file. */
export const verifyLine = (event: Found): Line => {
  const line = (word: string, tone: Tone, rest: string): Line => [piece(word.padEnd(10), tone), piece(rest)];
  switch (event.event) {
    case 'repaired':
      return line('repaired', 'good', `${event.from}: its copy in the store was damaged or gone`);
    case 'removed':
      return line('removed', 'warning', `${bytes(event.bytes)} in the store, damaged and used by nobody`);
    case 'put-back':
      return line(
        'put back',
        'good',
        `${event.path}: it was not what ${itemName(event.step, event.item)} made`,
      );
    case 'lost':
      return event.stands
        ? line('lost', 'bad', `${event.path}: the next build makes ${itemName(event.step, event.item)} again`)
        : line('lost', 'bad', `${event.path}, as an earlier result of ${itemName(event.step, event.item)}`);
  }
};

/** The last lines: how much was read, and whether it was well. */
export const verifySummary = (summary: VerifySummary): readonly Line[] => {
  const { blobs, placed, absent, repaired, removed, putBack, lost, faults } = summary;
  const read = `${count(blobs, 'file')} in the store (${bytes(summary.bytes)}) and ${count(placed)} in build/`;
  if (summary.interrupted) return [[piece('Interrupted: nothing was changed', 'warning')]];
  const numbers = [
    [repaired, 'repaired'],
    [putBack, 'put back'],
    [removed, 'removed'],
    [lost, 'lost'],
    [faults, 'not mended'],
  ] as const;
  const done = numbers.flatMap(([n, verb]) => (n > 0 ? [`${count(n)} ${verb}`] : [])).join(', ');
  const ending: Line =
    done === ''
      ? [piece(`All is well: ${read} are as they were made`, 'good')]
      : [piece(`Read ${read}: ${done}`, lost + faults > 0 ? 'bad' : 'good')];
  return absent === 0
    ? [ending]
    : [ending, [piece(`${count(absent, 'file')} not in build/: the next build puts them there`, 'faint')]];
};
