import type { BuildEvent } from '../build/event.ts';
import type { Reason } from '../build/freshness.ts';
import { type Line, piece } from './line.ts';
import { reasonSummary } from './reason.ts';
import { count, duration } from './words.ts';

type EventOf<Name extends BuildEvent['event']> = Extract<BuildEvent, { event: Name }>;

/** What a finished step did and why, in one line; nothing for a step that had nothing to do. */
export const stepSentence = (event: EventOf<'step-done'>, reasons: readonly Reason[]): Line | undefined => {
  const { ran, restored, kept, failed } = event;
  if (ran + restored + failed === 0) return undefined;
  const numbers = tally([failed, 'failed'], [ran, 'built'], [restored, 'restored'], [kept, 'kept']);
  // That a first build builds is no news.
  const because = reasonSummary(reasons.filter(({ type }) => type !== 'never-built'));
  return [
    piece(`${event.step}:`, 'strong'),
    piece(` ${numbers} in ${duration(event.ms)}${because && ','}`, failed > 0 ? 'bad' : 'plain'),
    ...(because === '' ? [] : [piece(` because ${because}`, 'faint')]),
  ];
};

export const failureSentence = (event: EventOf<'item-failed'>): Line => [
  piece(event.item === '' ? event.step : `${event.step}:`, 'strong'),
  piece(`${event.item === '' ? '' : ` ${event.item}`} failed`, 'bad'),
];

export const blockedSentence = (event: EventOf<'step-blocked'>): Line => [
  piece(`${event.step}:`, 'strong'),
  piece(` not started, because ${event.by} failed`, 'warning'),
];

export const waitingSentence = (event: EventOf<'step-waiting'>): Line => {
  const took = event.estimateMs === undefined ? '' : `; it took ${duration(event.estimateMs)} last time`;
  return [
    piece(`${event.step}:`, 'strong'),
    piece(` waits for a word${took}`, 'warning'),
    piece(` because ${reasonSummary(event.reasons)}`, 'faint'),
  ];
};

/** The last line of a build or of a plan (`-n`), e.g. `3 built, 412 kept in 1.2 s`. */
export const summarySentence = (event: EventOf<'summary'>): Line => {
  const { ran, restored, kept, failed, blocked, planned } = event;
  if (planned !== undefined && planned > 0)
    return [piece(`${count(planned, 'item')} to build, ${count(kept)} up to date`, 'strong')];
  if (ran + restored + failed + blocked === 0)
    return [piece(`Everything is up to date (${count(kept, 'item')})`, 'good')];
  const numbers = tally(
    [ran, 'built'],
    [restored, 'restored'],
    [failed, 'failed'],
    [blocked, 'not started'],
    [kept, 'kept'],
  );
  return [piece(`${numbers} in ${duration(event.ms)}`, failed + blocked > 0 ? 'bad' : 'good')];
};

const tally = (...numbers: readonly (readonly [n: number, verb: string])[]): string =>
  numbers
    .filter(([n]) => n > 0)
    .map(([n, verb]) => `${count(n)} ${verb}`)
    .join(', ');
