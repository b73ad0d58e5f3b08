import type { Because, Broken, StepCause } from '../../build/causes.ts';
import type { Reason } from '../../build/freshness.ts';
import type { Digest, Json } from '../../build/step.ts';
import { type Line, piece } from '../line.ts';
import { ago } from '../moment.ts';
import { reasonSentence } from '../reason.ts';
import { count } from '../words.ts';

/** A line of the recipe that decides a setting. */
export interface RecipeLine {
  /** `sdbuild.yaml:17` */
  readonly place: string;
  readonly text: string;
}

export interface WhyOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where a setting of a step was written. */
  readonly recipeLine: (step: string, pointer: string) => RecipeLine | undefined;
}

/** Digests are told apart by their beginnings. */
export const shortDigest = (digest: Digest): string => digest.slice(0, 12);

/** Reasons of one step that are written out; the rest is a number. */
const SHOWN = 8;
/** Characters of a value that are shown. */
const LONGEST = 160;

/**
 * Why a step is stale as a tree: its reasons, below a step that it blames that step's reasons, down to what a person
 * did. What was written out once is not repeated.
 */
export class CauseTree {
  readonly #causes: ReadonlyMap<string, StepCause>;
  readonly #options: WhyOptions;
  readonly #told = new Set<string>();

  constructor(causes: readonly StepCause[], options: WhyOptions) {
    this.#causes = new Map(causes.map(cause => [cause.step, cause]));
    this.#options = options;
  }

  /** The reasons of a step, indented by so many levels. */
  lines(step: string, level: number): readonly Line[] {
    const cause = this.#causes.get(step);
    if (cause === undefined) return [];
    this.#told.add(step);
    const shown = cause.because.slice(0, SHOWN).flatMap(because => this.#because(cause, because, level));
    const more = cause.because.length - SHOWN;
    return more > 0
      ? [...shown, [indent(level), piece(`…and ${count(more, 'more reason')}`, 'faint')]]
      : shown;
  }

  #because(cause: StepCause, because: Because, level: number): readonly Line[] {
    const { reason } = because;
    const upstream = reason.type === 'upstream-changed' ? this.#causes.get(reason.step) : undefined;
    const told = upstream !== undefined && this.#told.has(upstream.step);
    const head: Line = [
      indent(level),
      piece('because ', 'faint'),
      piece(upstream === undefined ? causeSentence(reason) : blaming(upstream, reason)),
      piece(evidence(because, this.#options.now)),
      piece(whose(cause, because), 'faint'),
      piece(told ? ', as above' : '', 'faint'),
    ];
    if (reason.type === 'params-changed') return [head, ...this.#setting(cause.step, reason, level + 1)];
    return upstream === undefined || told ? [head] : [head, ...this.lines(upstream.step, level + 1)];
  }

  /** Values that the sentence had no room for, and the line of the recipe. */
  #setting(
    step: string,
    reason: Extract<Reason, { type: 'params-changed' }>,
    level: number,
  ): readonly Line[] {
    const { pointer, was, now } = reason;
    const sides = [['was', was] as const, ['now', now] as const].filter(([, value]) => value !== null);
    const long = sides.some(([, value]) => typeof value === 'object' || text(value).length > 40);
    const values = long
      ? sides.map(([word, value]): Line => [indent(level), piece(`${word} ${text(value)}`)])
      : [];
    const line = this.#options.recipeLine(step, pointer);
    if (line === undefined) return values;
    return [...values, [indent(level), piece(`${line.place}  `, 'faint'), piece(line.text.trim())]];
  }
}

/** An upstream step and what of it is stale, which a reason names only in part. */
const blaming = ({ step, stale, items }: StepCause, reason: Reason | Broken): string => {
  const [only, ...rest] = reason.type === 'upstream-changed' ? reason.items.filter(item => item !== '') : [];
  if (items === 1) return `${step} changed`;
  return `${step} changed (${only !== undefined && rest.length === 0 ? only : count(stale, 'item')})`;
};

const indent = (level: number) => piece('  '.repeat(level));

/** One reason in a sentence. */
export const causeSentence = (reason: Reason | Broken): string =>
  reason.type === 'broken' ? reason.message : reasonSentence(reason);

const evidence = ({ reason, was, now, at }: Because, time: number): string => {
  if (reason.type === 'input-changed' && reason.was !== null && reason.now !== null)
    return `: ${shortDigest(reason.was)} → ${shortDigest(reason.now)}`;
  if (was !== undefined && now !== undefined) return `: ${shortDigest(was)} → ${shortDigest(now)}`;
  return at === undefined || at === 0 ? '' : `, made again ${ago(at, time)}`;
};

/** Which items it is, where it is not all that are stale. */
const whose = ({ stale }: StepCause, { count: many, items }: Because): string => {
  if (many === stale) return '';
  return many === 1
    ? ` (${items[0]})`
    : ` (${count(many, 'item')}: ${items.slice(0, 3).join(', ')}${many > 3 ? ', …' : ''})`;
};

const text = (value: Json): string => {
  const whole = JSON.stringify(value);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
};
