import type { Summary } from '../build/event.ts';
import { type Line, piece } from './line.ts';
import { reasonSummary } from './reason.ts';
import type { EventOf } from './sentences.ts';
import { count, duration } from './words.ts';

/** How things stand when a watch has nothing to do. */
export interface Standing {
  readonly waits: readonly EventOf<'step-waiting'>[];
  /** Of the last build. */
  readonly summary: Summary | undefined;
  /** Steps with an item that failed. */
  readonly failed: Set<string>;
}

/** What failed and what waits, in a line each, if anything does. */
export const standingSentences = (standing: Standing): readonly Line[] => {
  const failures = failedSentence(standing);
  const waits = waitsSentence(standing);
  return [...(failures === undefined ? [] : [failures]), ...(waits === undefined ? [] : [waits])];
};

/** What can be done about it; the last line of a watch. */
export const keysSentence = (folders: number, { waits }: Standing, hasKeys: boolean): Line => {
  const keys = [...(waits.length > 0 ? ['t train'] : []), 'r look again', 'q quit'];
  return [piece([`watching ${count(folders, 'folder')}`, ...(hasKeys ? keys : [])].join(' · '), 'faint')];
};

const failedSentence = ({ summary, failed }: Standing): Line | undefined => {
  if (summary === undefined || summary.failed === 0) return undefined;
  const { blocked } = summary;
  return [
    piece('✖ ', 'bad'),
    piece(`${count(summary.failed)} failed`, 'bad'),
    piece(failed.size === 0 ? '' : `: ${few([...failed])}`),
    piece(blocked === 0 ? '' : `; ${count(blocked)} not started`, 'faint'),
  ];
};

const waitsSentence = ({ waits, summary }: Standing): Line | undefined => {
  const [first] = waits;
  if (first === undefined) return undefined;
  const took = waits.reduce((sum, { estimateMs = 0 }) => sum + estimateMs, 0);
  const names = new Set(waits.map(({ step }) => step));
  const others = summary?.waiting?.filter(step => !names.has(step)).length ?? 0;
  return [
    piece('– ', 'warning'),
    piece(few([...names]), 'strong'),
    piece(` ${names.size === 1 ? 'waits' : 'wait'}`, 'warning'),
    piece(took > 0 ? ` (${duration(took)} last time)` : ''),
    piece(` because ${reasonSummary(first.reasons)}`, 'faint'),
    piece(others > 0 ? `; ${count(others, 'step')} after it` : '', 'faint'),
  ];
};

const MOST_NAMES = 3;

const few = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${count(more)} more` : '');
};
