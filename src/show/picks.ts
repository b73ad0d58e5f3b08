// What is picked of a training, and what could be, for a terminal.
import { type Line, piece, type Tone } from './line.ts';
import { count } from './words.ts';

export interface Picks {
  readonly training: string;
  readonly picks: readonly number[];
  /** With `until_failure`, the rate that comes after the last pick; null when none does. */
  readonly next: number | null;
  readonly untilFailure: boolean;
  readonly shown?: {
    readonly folder: string;
    readonly steps: readonly {
      readonly step: number;
      readonly lr: number | null;
      readonly verdict?: string;
      readonly sentence?: string;
    }[];
  };
}

/** What is picked and what the next build makes of it; then a line for each step there is to choose from. */
export function pickLines({ training, picks, next, untilFailure, shown }: Picks): readonly Line[] {
  const head = [piece(`train/${training}`, 'strong'), piece(`: ${standing(picks, next, untilFailure)}`)];
  if (shown === undefined) return [head];
  return [
    head,
    ...shown.steps.map(({ step, lr, verdict, sentence }): Line => {
      const [word, tone] = WORDS[verdict ?? ''] ?? ['', 'plain'];
      return [
        piece(`${count(step).padStart(9)}  ${(lr?.toExponential() ?? '').padEnd(8)}`),
        ...(picks.includes(step) ? [piece('picked  ', 'strong')] : [piece('        ')]),
        piece(word, tone),
        ...(sentence ? [piece(`  ${sentence}`, 'faint')] : []),
      ];
    }),
    [piece(`  ${shown.folder}/previews`, 'faint')],
  ];
}

function standing(picks: readonly number[], next: number | null, untilFailure: boolean): string {
  const last = picks.at(-1);
  if (last === undefined)
    return `nothing is picked: the next build ${untilFailure ? 'goes by the verdicts' : 'takes it to its end'}`;
  const named = `step${picks.length > 1 ? 's' : ''} ${picks.map(step => count(step)).join(', ')} picked`;
  if (untilFailure && next !== null)
    return `${named}: the next build goes on from step ${count(last)} at ${next.toExponential()}`;
  return `${named}: the next build ends it at step ${count(last)}`;
}

const WORDS: Readonly<Record<string, readonly [string, Tone]>> = {
  burst: ['in a burst', 'faint'],
  ok: ['ok', 'good'],
  warn: ['weak sign', 'warning'],
  bad: ['bad', 'bad'],
  fatal: ['destroyed', 'bad'],
};
