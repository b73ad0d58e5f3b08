import type { Removal, TagRecord } from '../../captions/caption.ts';
import type { TagChain } from '../../captions/tag-chain.ts';
import type { TokenSpan } from '../../captions/token-spans.ts';
import type { RecipeLine } from '../care/why.ts';
import { type Line, piece } from '../line.ts';
import { aligned } from '../table.ts';
import { removalWords, sourceWords } from './causes.ts';
import { type CaptionStory, lineOf, outdatedLines } from './chain.ts';

/** The chain of one tag: source, rules, place, order, limit; of one that is not there what would keep it. */
export const tagLines = (tag: TagChain, story: CaptionStory): readonly Line[] => {
  const { dataset, picture, ruleLine } = story;
  const rows = phases(tag, ruleLine);
  const is = tag.state === 'present' ? 'is in' : 'is not in';
  const where = `the caption of ${picture} in datasets/${dataset}`;
  return [
    [
      piece(`"${tag.tag}"`, 'strong'),
      piece(` ${is} `, tag.state === 'present' ? 'good' : 'warning'),
      piece(where),
    ],
    ...outdatedLines(story),
    ...aligned(rows.map(([phase, words]): Line => [piece(`  ${phase}`, 'faint'), piece(words)])).map(
      (row, at): Line => [...row, ...lineOf(rows[at]?.[2])],
    ),
  ];
};

type Phase = readonly [phase: string, words: string, line?: RecipeLine | undefined];

const phases = (tag: TagChain, ruleLine: CaptionStory['ruleLine']): readonly Phase[] => {
  if (tag.state === 'present') return presentPhases(tag, ruleLine);
  if (tag.state === 'removed')
    return [
      sourcePhase(tag.record, ruleLine),
      ['rules', `removed by ${tag.removal.rule}: ${removalWords(tag.removal)}`, ruleLine(tag.removal.rule)],
      ['to keep', remedy(tag.removal)],
      ...tag.then.map(
        (next): Phase => [
          '',
          `then ${next.rule} would remove it: ${removalWords(next)}`,
          ruleLine(next.rule),
        ],
      ),
    ];
  const { near, removal } = tag;
  return [
    ['source', `no source gives it${near === null ? '' : `; did you mean "${near}"?`}`],
    removal === null
      ? ['rules', 'no rule makes it, and none would remove it']
      : ['rules', `${removal.rule} would remove it: ${removalWords(removal)}`, ruleLine(removal.rule)],
  ];
};

const presentPhases = (
  { record, place, of, kept, order, tokens, limit }: Extract<TagChain, { state: 'present' }>,
  ruleLine: CaptionStory['ruleLine'],
): readonly Phase[] => {
  const isPlaced = record.text !== undefined && record.by !== undefined;
  const within = tokens === null ? [] : [tokenPhase(tokens, limit)];
  const by = isPlaced
    ? `placed by rule ${record.by}`
    : order === null
      ? 'among the rest, `*`'
      : `by \`${order}\``;
  return [
    sourcePhase(record, ruleLine),
    ['rules', 'none removes it'],
    [
      'place',
      kept ? 'in the keep block: neither shuffled nor dropped' : 'may be shuffled and dropped in training',
    ],
    ['order', `${place} of ${of}, ${by}`],
    ...within,
  ];
};

const tokenPhase = ({ from, to }: TokenSpan, limit: number): Phase => {
  const tokens = to - from === 1 ? `token ${to}` : `tokens ${from + 1} to ${to}`;
  const over = to <= limit ? '' : from < limit ? ': it straddles the limit' : ': beyond the limit';
  return ['limit', `${tokens} of ${limit}${over}`];
};

const sourcePhase = ({ source, score, by, from }: TagRecord, ruleLine: CaptionStory['ruleLine']): Phase => {
  const sure = score === undefined ? '' : `, score ${score.toFixed(2)}`;
  if (source !== 'rule') return ['source', `${sourceWords(source)}${sure}`];
  const made = from === undefined ? 'adds it' : `makes it of ${from.join(', ')}`;
  return ['source', `rule ${by ?? ''} ${made}`, by === undefined ? undefined : ruleLine(by)];
};

type Advise = (removal: Removal) => string;

const without: Advise = ({ rule }) => `be without rule ${rule}, or give it a \`when\` or \`subset\``;

/** What keeps a tag that went in such a way. */
const REMEDIES: Readonly<Record<Removal['how'], Advise>> = {
  pattern: ({ rule }) => `take it out of what rule ${rule} names, or give the rule a \`when\` or \`subset\``,
  ancestor: ({ rule }) => `write \`ancestors: false\` in rule ${rule}`,
  replaced: without,
  combined: without,
  table: removal => `it stays where "${removal.of}" is not in the caption, or without rule ${removal.rule}`,
  suffix: ({ rule }) => `write \`suffix: false\` in rule ${rule}`,
  'not meant': ({ rule }) => `add it to what rule ${rule} keeps`,
  excluded: removal =>
    `it stays where "${removal.of}" is not in the caption, or without \`keep\` in rule ${removal.rule}`,
  duplicate: () => 'nothing is lost: it came twice',
  alias: removal => `it is there as "${removal.of}"`,
  'below threshold': () => 'lower its threshold: `thresholds: {tags: {…}}`',
  category: () => 'name its category under `categories` of its source',
  override: () => 'take it out of the override of this picture',
  'too long': () => 'raise `limit.tokens`, write `over: lint`, or drop what matters less',
  'too many': () => 'raise `limit.tags`, write `over: lint`, or drop what matters less',
};

const remedy = (removal: Removal): string =>
  ((REMEDIES as Readonly<Record<string, Advise | undefined>>)[removal.how] ?? without)(removal);
