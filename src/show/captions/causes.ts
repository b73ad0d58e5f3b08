import type { Removal, TagRecord } from '../../captions/caption.ts';
import type { Cause } from '../../captions/compare.ts';

type Say = (removal: Removal) => string;

const of = (removal: Removal): string => (removal.of === undefined ? '' : ` "${removal.of}"`);

/** What each way to lose a tag is called. */
const REMOVALS: Readonly<Record<Removal['how'], Say>> = {
  pattern: ({ role }) => role ?? 'dropped',
  ancestor: removal => `${removal.role ?? 'dropped'} with${of(removal)}, which implies it`,
  replaced: removal => (removal.of ? `replaced by${of(removal)}` : 'replaced by nothing'),
  combined: removal => `combined into${of(removal)}`,
  table: removal => `subsumed by${of(removal)} (table)`,
  suffix: removal => `subsumed by${of(removal)} (suffix)`,
  'not meant': () => 'not among those that are kept',
  excluded: removal => `excluded by${of(removal)}`,
  duplicate: () => 'there already',
  alias: removal => `another name of${of(removal)}`,
  'below threshold': () => 'the tagger was not sure enough',
  category: () => 'of a category that is left out',
  override: () => 'taken out by hand',
  'too long': () => 'over the limit of tokens',
  'too many': () => 'over the limit of tags',
};

/** Why a tag went, without the rule's name: `learned`, `subsumed by "holding lollipop" (table)`. */
export const removalWords = (removal: Removal): string => {
  // Records may come from a newer sdbuild.
  const say = (REMOVALS as Readonly<Record<string, Say | undefined>>)[removal.how];
  return say === undefined ? `${removal.how}${of(removal)}` : say(removal);
};

const SOURCES: Readonly<Record<TagRecord['source'], string>> = {
  sidecar: 'the tags beside the picture',
  tagger: 'a tagger',
  metadata: 'the metadata',
  filename: 'the file name',
  override: 'an override',
  rule: 'a rule',
};

/** Where a tag comes from. */
export const sourceWords = (source: TagRecord['source']): string =>
  (SOURCES as Readonly<Record<string, string | undefined>>)[source] ?? source;

/** Why a tag is in a caption or is not any more: `core: learned`. */
export const causeWords = (cause: Cause): string => {
  switch (cause.type) {
    case 'removed':
      return `${cause.rule}: ${removalWords(cause.removal)}`;
    case 'spared':
      return `${cause.rule} no longer takes it out`;
    case 'made':
      return `${cause.rule}: ${cause.from === undefined ? 'added' : `made of ${cause.from.join(', ')}`}`;
    case 'unmade':
      return `${cause.rule} no longer makes it`;
    case 'given':
      return `given by ${sourceWords(cause.source)}`;
    case 'missing':
      return 'no source gives it any more';
  }
};
