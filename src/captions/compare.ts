import type { Caption, Removal, TagRecord } from './caption.ts';

/** Why a tag is in a caption or why it is not; `rule` is an id, or a phase such as `limit`. */
export type Cause =
  /** A rule took it out. */
  | { readonly type: 'removed'; readonly rule: string; readonly removal: Removal }
  /** A rule that took it out before does so no longer. */
  | { readonly type: 'spared'; readonly rule: string; readonly removal: Removal }
  /** A rule made it, of other tags or of nothing. */
  | { readonly type: 'made'; readonly rule: string; readonly from?: readonly string[] }
  /** A rule that made it before does so no longer. */
  | { readonly type: 'unmade'; readonly rule: string }
  /** A source gives it. */
  | { readonly type: 'given'; readonly source: TagRecord['source'] }
  /** No source gives it, or not any more. */
  | { readonly type: 'missing' };

/** One tag that a caption has and the other has not. */
export interface TagChange {
  readonly sign: '-' | '+';
  readonly tag: string;
  readonly cause: Cause;
}

/** What became of a caption. */
export interface CaptionChange {
  /** Removed tags in their old order, then the new ones in theirs. */
  readonly tags: readonly TagChange[];
  /** The tags that both have stand in another order. */
  readonly reordered: boolean;
  /** Nothing but the writing of the tags changed. */
  readonly respelled: boolean;
}

/** Tells two captions of one picture apart; undefined where a trainer reads the same. */
export function compareCaptions(before: Caption, after: Caption): CaptionChange | undefined {
  if (before.text === after.text) return undefined;
  const [was, now] = [keptOf(before), keptOf(after)];
  const gone = [...was.values()].filter(({ tag }) => !now.has(tag));
  const come = [...now.values()].filter(({ tag }) => !was.has(tag));
  const tags = [
    ...gone.map((record): TagChange => ({ sign: '-', tag: record.tag, cause: causeOfLoss(record, after) })),
    ...come.map((record): TagChange => ({ sign: '+', tag: record.tag, cause: causeOfGain(record, before) })),
  ];
  const common = [...was.keys()].filter(tag => now.has(tag));
  const reordered = [...now.keys()].filter(tag => was.has(tag)).some((tag, at) => tag !== common[at]);
  return { tags, reordered, respelled: tags.length === 0 && !reordered };
}

/** How a caption lost a tag; a tag that came twice lost only its copy. */
export const removalOf = (caption: Caption, tag: string): Removal | undefined => {
  const removals = caption.tags.flatMap(record =>
    record.tag === tag && record.removedBy ? [record.removedBy] : [],
  );
  return removals.find(({ how }) => how !== 'duplicate') ?? removals[0];
};

/** The tags that stand in a caption, in its order. */
export const keptTags = ({ tags }: Caption): readonly TagRecord[] =>
  tags.filter(({ removedBy }) => removedBy === undefined);

const keptOf = (caption: Caption): ReadonlyMap<string, TagRecord> =>
  new Map(keptTags(caption).map(record => [record.tag, record]));

const causeOfLoss = ({ tag, source, by }: TagRecord, after: Caption): Cause => {
  const removal = removalOf(after, tag);
  if (removal !== undefined) return { type: 'removed', rule: removal.rule, removal };
  return source === 'rule' && by !== undefined ? { type: 'unmade', rule: by } : { type: 'missing' };
};

const causeOfGain = (record: TagRecord, before: Caption): Cause => {
  const removal = removalOf(before, record.tag);
  return removal === undefined || record.source === 'rule'
    ? causeOfPresence(record)
    : { type: 'spared', rule: removal.rule, removal };
};

/** Where a tag of a caption comes from. */
export const causeOfPresence = ({ source, by, from }: TagRecord): Cause =>
  source === 'rule' && by !== undefined
    ? { type: 'made', rule: by, ...(from === undefined ? {} : { from }) }
    : { type: 'given', source };
