import type { Reason } from '../../build/freshness.ts';
import type { Caption, Removal, TagRecord } from '../../captions/caption.ts';
import { keptTags } from '../../captions/compare.ts';
import type { RecipeLine } from '../care/why.ts';
import { type Line, piece } from '../line.ts';
import { when } from '../moment.ts';
import { reasonSummary } from '../reason.ts';
import { aligned } from '../table.ts';
import { count } from '../words.ts';
import { removalWords, sourceWords } from './causes.ts';

/** A picture's caption and what is known of it. */
export interface CaptionStory {
  readonly dataset: string;
  readonly picture: string;
  readonly files: readonly string[];
  readonly caption: Caption;
  readonly at: number | null;
  readonly outdated?: {
    readonly reasons: readonly Reason[];
    readonly shown: 'now' | 'built';
    readonly other: string | null;
  };
  readonly limit: number;
  /** The line of a rule in the recipe; undefined when there is none of that id. */
  readonly ruleLine: (rule: string) => RecipeLine | undefined;
}

/** The whole chain of a caption: every tag in order with where it comes from, then what was removed, rule by rule. */
export const captionLines = (story: CaptionStory, now: number): readonly Line[] => {
  const { caption, ruleLine } = story;
  const kept = keptTags(caption);
  return [
    headLine(story, now),
    ...outdatedLines(story),
    ...aligned(kept.map(record => tagLine(record, ruleLine))),
    ...removedLines(caption, ruleLine),
    ...caption.complaints.map(
      ({ rule, severity, tags }): Line => [
        piece(`  ! ${tags.join(' / ')}`, severity === 'error' ? 'bad' : 'warning'),
        piece(`  ${rule}${placeOf(ruleLine(rule))}`, 'faint'),
      ],
    ),
  ];
};

const headLine = (story: CaptionStory, now: number): Line => {
  const { dataset, picture, files, caption, at, outdated, limit } = story;
  const tags = count(keptTags(caption).length, 'tag');
  const tokens = `${count(caption.tokens)} of ${count(limit)} tokens`;
  const built =
    at === null
      ? 'never built, so as it would be'
      : `${outdated?.shown === 'now' ? 'as it would be now; ' : ''}built ${when(at, now)}`;
  return [
    piece(`caption of ${picture}`, 'strong'),
    piece(` in datasets/${dataset}: ${tags}, ${tokens}`),
    piece(
      `, ${built}${files.length === 0 ? ', without tags beside it' : ` from ${files.join(', ')}`}`,
      'faint',
    ),
  ];
};

/** What is on record is not what a build would make. */
export const outdatedLines = ({ outdated, caption }: CaptionStory): readonly Line[] => {
  if (outdated === undefined) return [];
  const { shown, other } = outdated;
  const why = reasonSummary(outdated.reasons);
  const [told, otherwise] =
    shown === 'now'
      ? [
          '  the last build is out of date',
          other === caption.text ? 'its text is the same' : `it made: ${other}`,
        ]
      : [
          '  this is out of date',
          other === null
            ? 'a build will say what it becomes'
            : other === caption.text
              ? 'its text stays as it is'
              : `it would be: ${other}`,
        ];
  return [[piece(told, 'warning'), piece(`${why === '' ? '' : ` (${why})`}; ${otherwise}`)]];
};

const tagLine = (record: TagRecord, ruleLine: CaptionStory['ruleLine']): Line => {
  const { tag, source, score, by, from } = record;
  const made = from === undefined ? 'added' : `made of ${from.join(', ')}`;
  const words =
    by === undefined
      ? sourceWords(source)
      : `${source === 'rule' ? made : `${sourceWords(source)}, placed`} by ${by}`;
  return [
    piece(`  ${tag}`),
    piece(words),
    piece(score === undefined ? '' : score.toFixed(2)),
    piece(by === undefined ? '' : placeOf(ruleLine(by)).trim(), 'faint'),
  ];
};

const removedLines = (caption: Caption, ruleLine: CaptionStory['ruleLine']): readonly Line[] => {
  const byRule = new Map<string, { readonly tag: string; readonly removal: Removal }[]>();
  for (const { tag, removedBy } of caption.tags) {
    if (removedBy === undefined) continue;
    const group = byRule.get(removedBy.rule) ?? [];
    byRule.set(removedBy.rule, group);
    group.push({ tag, removal: removedBy });
  }
  return [...byRule].flatMap(([rule, removed]): readonly Line[] => {
    const rows = removed.map(
      ({ tag, removal }): Line => [piece(`  - ${tag}`), piece(`# ${removalWords(removal)}`, 'faint')],
    );
    return [
      [piece(`  removed by ${rule}`, 'strong'), ...lineOf(ruleLine(rule))],
      ...aligned(rows).map((row): Line => [piece('  '), ...row]),
    ];
  });
};

/** A line of the recipe as it is quoted after what it is the reason for. */
export const lineOf = (line: RecipeLine | undefined): Line =>
  line === undefined ? [] : [piece(`  ${line.place}  ${line.text.trim()}`, 'faint')];

const placeOf = (line: RecipeLine | undefined): string => (line === undefined ? '' : `  ${line.place}`);
