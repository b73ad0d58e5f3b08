import type { SourceStory } from '../../build/source.ts';
import type { Json } from '../../build/step.ts';
import { type ItemStory, inputLabel, isEqual, type KeyPart } from '../../build/story.ts';
import { bytes } from '../bytes.ts';
import { type Line, piece, type Tone } from '../line.ts';
import { when } from '../moment.ts';
import { aligned } from '../table.ts';
import { count, duration, itemName } from '../words.ts';
import { type CauseTree, shortDigest } from './why.ts';

const TONES: Readonly<Record<ItemStory['state'], Tone>> = {
  fresh: 'good',
  stale: 'warning',
  'never-built': 'warning',
  broken: 'bad',
};

const STATES: Readonly<Record<ItemStory['state'], string>> = {
  fresh: 'is fresh',
  stale: 'is stale',
  'never-built': 'was never built',
  broken: 'cannot be built',
};

/** One item, under the name that was asked for. */
export const itemLines = (name: string, story: ItemStory, tree: CauseTree, now: number): readonly Line[] => {
  const { step, item, state, made, reads } = story;
  const lines: Line[] = [[piece(name, 'strong'), piece(` ${STATES[state]}`, TONES[state])]];
  if (made !== null) {
    const size = made.outputs.find(({ path }) => path === name)?.bytes;
    lines.push([
      piece(
        `  made${name === itemName(step, item) ? '' : ` by ${itemName(step, item)}`} ${when(made.at, now)}${made.ms > 0 ? ` in ${duration(made.ms)}` : ''}`,
      ),
      piece(size === undefined ? '' : `, ${bytes(size)}`),
    ]);
  }
  const rows = reads.map(({ input, was, now: digest }): Line => {
    const before = was === null ? '' : shortDigest(was);
    const after = digest === null ? 'not known yet' : shortDigest(digest);
    const change = was === digest || was === null ? after : `${before} → ${after}`;
    return [piece(`  from ${inputLabel(input)}`), piece(change, was === digest ? 'faint' : 'plain')];
  });
  lines.push(...aligned(rows.slice(0, MOST_INPUTS)));
  if (rows.length > MOST_INPUTS)
    lines.push([piece(`  …and ${count(rows.length - MOST_INPUTS, 'more input')}`)]);
  return [...lines, ...tree.lines(step, 1)];
};

/** Inputs that are listed; the rest is a number. */
const MOST_INPUTS = 12;

/** A file of the user's: who reads it, and what depends on it. */
export const sourceLines = ({ path, was, now, readBy, affects }: SourceStory): readonly Line[] => {
  const state =
    now === null
      ? 'is not there'
      : was === null
        ? 'was not built from yet, or not by all that read it'
        : was === now
          ? 'is as it was last built from'
          : `changed since it was last built from: ${shortDigest(was)} → ${shortDigest(now)}`;
  const rows = affects.map(
    ({ step, items, of, ms }): Line => [
      piece(`    ${step}`),
      piece(of === 1 ? '' : `${count(items)} of ${count(of, 'item')}`),
      piece(ms === 0 ? '' : duration(ms), 'faint'),
    ],
  );
  const cost = affects.reduce((sum, { ms }) => sum + ms, 0);
  const readers = readBy.slice(0, 5).map(({ step, item }) => itemName(step, item));
  const more = readBy.length > 5 ? ` and ${count(readBy.length - 5)} more` : '';
  return [
    [piece(path, 'strong'), piece(` ${state}`, was === now ? 'good' : 'warning')],
    [piece(`  read by ${readers.join(', ')}${more}`)],
    [piece('  a change of it makes again, unless something on the way comes out the same:')],
    ...aligned(rows),
    ...(cost === 0 ? [] : [[piece(`  about ${duration(cost)}, by what it took last time`, 'faint')]]),
  ];
};

/** The keys side by side: a row a part, on record and now; one column where they are equal. */
export const keyLines = ({ key }: ItemStory): readonly Line[] => {
  const { was, now, parts } = key;
  const all: readonly KeyPart[] = [{ name: 'key', was, now }, ...parts];
  const changed = was !== now;
  const header: Line = [
    piece(''),
    piece(changed ? 'on record' : 'on record and now', 'faint'),
    piece(changed ? 'now' : '', 'faint'),
  ];
  const rows = all.map(({ name, was, now }): Line => {
    const same = isEqual(was, now);
    const tone = same ? 'plain' : 'strong';
    return [
      piece(`  ${name}`, tone),
      piece(value(name, was), tone),
      piece(same ? '' : value(name, now), tone),
    ];
  });
  return aligned([header, ...rows]);
};

/** Characters of a value in the table; all of it is in the JSON form. */
const WIDEST = 66;

const value = (name: string, part: Json): string => {
  const isSetting = /^(params|item)\b/.test(name);
  const whole = part === null ? '–' : typeof part === 'string' && !isSetting ? part : JSON.stringify(part);
  return whole.length > WIDEST ? `${whole.slice(0, WIDEST - 1)}…` : whole;
};
