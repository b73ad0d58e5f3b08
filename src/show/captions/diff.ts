import type { Cause, TagChange } from '../../captions/compare.ts';
import type { RuleChange, SettingChange } from '../../captions/rule-changes.ts';
import { type Line, piece } from '../line.ts';
import { aligned } from '../table.ts';
import { count } from '../words.ts';
import { causeWords } from './causes.ts';

/** A dataset's captions then and now. */
export interface CaptionDiff {
  readonly dataset: string;
  readonly captions: number;
  readonly changed: readonly {
    readonly picture: string;
    readonly was: string;
    readonly now: string;
    readonly tags: readonly TagChange[];
    readonly reordered: boolean;
    readonly respelled: boolean;
  }[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly unknown: number;
  readonly rules: readonly RuleChange[] | null;
}

/** How often tags went and came, for one rule or of one tag. */
export interface Total {
  readonly name: string;
  readonly removed: number;
  readonly added: number;
}

/** By what a tag went or came: a rule, a phase such as `limit`, or the sources. */
export const blameOf = (cause: Cause): string => ('rule' in cause ? cause.rule : SOURCES);

const SOURCES = '(sources)';

/** Sums up changes by rule and by tag, the most first. */
export const totalsOf = ({
  changed,
}: CaptionDiff): { readonly rules: readonly Total[]; readonly tags: readonly Total[] } => {
  const rules = new Map<string, { removed: number; added: number }>();
  const tags = new Map<string, { removed: number; added: number }>();
  const note = (totals: typeof rules, name: string, sign: TagChange['sign']): void => {
    const total = totals.get(name) ?? { removed: 0, added: 0 };
    totals.set(name, total);
    if (sign === '-') total.removed++;
    else total.added++;
  };
  for (const one of changed)
    for (const { sign, tag, cause } of one.tags) {
      note(rules, blameOf(cause), sign);
      note(tags, tag, sign);
    }
  const sorted = (totals: typeof rules): readonly Total[] =>
    [...totals]
      .map(([name, total]) => ({ name, ...total }))
      .sort((a, b) => b.removed + b.added - (a.removed + a.added));
  return { rules: sorted(rules), tags: sorted(tags) };
};

/** Lines of totals that are shown; the rest is a number. */
const MOST_TOTALS = 12;

/** Everything of one dataset; `most` pictures are shown. Without `since` it is what a build would change. */
export const diffLines = (diff: CaptionDiff, most: number, since?: string): readonly Line[] => {
  const { dataset, captions, changed, added, removed, unknown, rules } = diff;
  const totals = totalsOf(diff);
  const whole = count(captions, 'caption');
  const what = since === undefined ? 'this edit touches' : `since ${since}`;
  const touched =
    changed.length === 0
      ? `: ${since === undefined ? '' : `${what} `}all ${whole} stay as they are`
      : `: ${what} ${count(changed.length)} of ${whole}${since === undefined ? '' : ' changed'}`;
  const shown = changed.slice(0, most);
  const rest = changed.length - shown.length;
  return [
    [piece(`datasets/${dataset}`, 'strong'), piece(touched, changed.length === 0 ? 'good' : 'plain')],
    ...(rules ?? []).flatMap(ruleLines),
    ...pictures(added, 'is new', 'are new'),
    ...pictures(removed, 'is gone', 'are gone'),
    ...(unknown === 0 ? [] : [[piece(`  of ${count(unknown, 'caption')} only a build can tell`, 'warning')]]),
    ...shown.flatMap(pictureLines),
    ...(rest > 0 && shown.length > 0
      ? [[], [piece(`…and ${count(rest, 'more picture')}; --all shows them`)]]
      : []),
    ...(changed.length > 0
      ? [[], ...totalLines('by rule', totals.rules), ...totalLines('by tag', totals.tags)]
      : []),
  ];
};

const pictures = (names: readonly string[], one: string, many: string): readonly Line[] => {
  if (names.length === 0) return [];
  const first = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ', …' : '';
  return [[piece(`  ${count(names.length, 'picture')} ${names.length === 1 ? one : many}: ${first}${more}`)]];
};

const pictureLines = ({
  picture,
  was,
  now,
  tags,
  reordered,
  respelled,
}: CaptionDiff['changed'][number]): readonly Line[] => [
  [],
  [piece(picture, 'strong')],
  ...aligned(
    tags.map(
      ({ sign, tag, cause }): Line => [
        piece(`  ${sign} ${tag}`, sign === '-' ? 'bad' : 'good'),
        piece(`# ${causeWords(cause)}`, 'faint'),
      ],
    ),
  ),
  ...(reordered ? [[piece('  in another order: ', 'faint'), piece(now)]] : []),
  ...(respelled ? [[piece('  written otherwise: ', 'faint'), piece(`${was} → ${now}`)]] : []),
];

const totalLines = (title: string, totals: readonly Total[]): readonly Line[] => {
  if (totals.length === 0) return [];
  const rows = totals
    .slice(0, MOST_TOTALS)
    .map(
      ({ name, removed, added }): Line => [
        piece(`    ${name}`),
        piece(removed === 0 ? '' : `-${count(removed)}`, 'bad'),
        piece(added === 0 ? '' : `+${count(added)}`, 'good'),
      ],
    );
  const rest = totals.length - rows.length;
  return [
    [piece(`  ${title}`, 'faint')],
    ...aligned(rows),
    ...(rest > 0 ? [[piece(`    …and ${count(rest)} more`)]] : []),
  ];
};

const ruleLines = (change: RuleChange): readonly Line[] => [
  [piece('  recipe: ', 'faint'), piece(ruleWords(change))],
];

/** A change of the rules in words. */
export const ruleWords = (change: RuleChange): string => {
  switch (change.type) {
    case 'added':
      return `rule ${change.rule} is new: ${change.says}`;
    case 'removed':
      return `rule ${change.rule} is gone: ${change.says}`;
    case 'changed':
      return `rule ${change.rule} changed: ${change.settings.map(settingWords).join('; ')}`;
    case 'moved':
      return `rule ${change.rule} moved: ${change.after === undefined ? 'it comes first' : `after ${change.after}`}`;
    case 'setting':
      return settingWords(change.setting);
  }
};

const settingWords = ({ name, added, removed, was, now }: SettingChange): string => {
  if (added !== undefined || removed !== undefined)
    return [
      name,
      ...(removed ?? []).map(text => `- ${text}`),
      ...(added ?? []).map(text => `+ ${text}`),
    ].join(' ');
  return was === undefined
    ? `${name} is new: ${now}`
    : now === undefined
      ? `${name} is gone: ${was}`
      : `${name}: ${was} → ${now}`;
};
