import type { BuildEvent } from '../build/event.ts';
import type { Reason } from '../build/freshness.ts';
import type { ProgramEnd } from '../diagnostics/diagnostic.ts';
import { type Line, piece } from './line.ts';
import { reasonSummary } from './reason.ts';
import { count, duration } from './words.ts';

export type EventOf<Name extends BuildEvent['event']> = Extract<BuildEvent, { event: Name }>;

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

/** `FAILED train/aki-lora (exit code 1, 2 h 13 min, attempt 2)`; `ms` is how long the item ran, if it did. */
export const failureSentence = (event: EventOf<'item-failed'>, ms: number | undefined): Line => {
  const program = event.diagnostics.find(diagnostic => diagnostic.program !== undefined)?.program;
  const facts = [
    ...(program === undefined ? [] : [programEnded(program)]),
    ...(ms === undefined ? [] : [duration(ms)]),
    ...(event.attempt === undefined ? [] : [`attempt ${event.attempt}`]),
  ].join(', ');
  return [
    piece('FAILED ', 'bad'),
    piece(event.step, 'strong'),
    piece(`${event.item === '' ? '' : `: ${event.item}`}${facts && ` (${facts})`}`),
  ];
};

const programEnded = ({ exitCode, signal }: ProgramEnd): string =>
  exitCode === null ? `ended by ${signal ?? 'a signal'}` : `exit code ${exitCode}`;

/** Why what failed had to run at all. */
export const whySentence = (reasons: readonly Reason[]): Line => [
  piece(`  why it ran: ${reasonSummary(reasons)}`, 'faint'),
];

export const retrySentence = (event: EventOf<'item-retried'>): Line => [
  piece(event.item === '' ? event.step : `${event.step}: ${event.item}`, 'strong'),
  piece(`: attempt ${event.attempt} failed, again in ${duration(event.delayMs)}`, 'warning'),
];

export const waitingSentence = (event: EventOf<'step-waiting'>): Line => {
  const took = event.estimateMs === undefined ? '' : `; it took ${duration(event.estimateMs)} last time`;
  return [
    piece(`${event.step}:`, 'strong'),
    piece(` waits for a word${took}`, 'warning'),
    piece(` because ${reasonSummary(event.reasons)}`, 'faint'),
  ];
};

/** Targets that could not be built because a step failed. */
export const blockedSentence = (by: string, targets: readonly string[]): Line => [
  piece(`${count(targets.length, 'target')} not built, because ${by} failed:`, 'warning'),
  piece(` ${targets.join(', ')}`),
];

/**
 * The last line of a build or of a plan (`-n`), e.g. `3 built (aki-02.txt changed), 409 kept in 1.2 s`; `causes` are
 * why it built.
 */
export const summarySentence = (event: EventOf<'summary'>, causes: readonly string[] = []): Line => {
  const { ran, restored, kept, failed, blocked, planned } = event;
  if (event.refused) return [piece('Nothing was built', 'bad')];
  if (planned !== undefined && planned > 0)
    return [piece(`${count(planned, 'item')} to build, ${count(kept)} up to date`, 'strong')];
  if (ran + restored + failed + blocked === 0 && !event.interrupted)
    return [
      piece(`Everything ${event.waiting ? 'else ' : ''}is up to date (${count(kept, 'item')})`, 'good'),
    ];
  const made = tally([ran, 'built'], [restored, 'restored']);
  const rest = tally([failed, 'failed'], [blocked, 'not started'], [kept, 'kept']);
  const tone = failed + blocked > 0 ? 'bad' : event.interrupted ? 'warning' : 'good';
  return [
    ...(event.interrupted ? [piece('Interrupted: ', tone)] : []),
    piece(made || 'nothing built', tone),
    ...(causes.length > 0 && made !== '' ? [piece(` (${few(causes)})`)] : []),
    piece(`${rest && `, ${rest}`} in ${duration(event.ms)}`, tone),
  ];
};

/** Steps that took most of a long build. */
export const longestSentence = (steps: readonly { readonly step: string; readonly ms: number }[]): Line => [
  piece(`  longest: ${steps.map(({ step, ms }) => `${step} ${duration(ms)}`).join(', ')}`, 'faint'),
];

/** A command line to type next, and what for. */
export const commandSentence = (purpose: string, command: string): Line => [
  piece(`  ${purpose} `, 'faint'),
  piece(command, 'strong'),
];

const MOST_CAUSES = 3;

const few = (causes: readonly string[]): string => {
  const more = causes.length - MOST_CAUSES;
  return causes.slice(0, MOST_CAUSES).join(', ') + (more > 0 ? ` and ${count(more, 'more reason')}` : '');
};

const tally = (...numbers: readonly (readonly [n: number, verb: string])[]): string =>
  numbers
    .filter(([n]) => n > 0)
    .map(([n, verb]) => `${count(n)} ${verb}`)
    .join(', ');
