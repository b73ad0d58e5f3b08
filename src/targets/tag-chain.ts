// Why one tag is in a caption or why it is not, phase by phase.
import type { Caption, Removal, TagRecord } from '../captions/caption.ts';
import { keptTags, removalOf } from '../captions/compare.ts';
import { Patterns } from '../captions/patterns.ts';
import type { CaptionRule } from '../captions/rules.ts';
import { canonicalTag } from '../captions/tag.ts';
import type { TagChain } from '../captions/tag-chain.ts';
import { tokenSpans } from '../captions/token-spans.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Dataset } from '../recipe/project.ts';
import { compileDataset, filesIn } from './captions.ts';
import type { PictureCaption } from './picture-captions.ts';

/** `word` may be written as sources write tags: `Long_Hair` is `long hair`. */
export async function tagChain(project: string, about: PictureCaption, word: string): Promise<TagChain> {
  const { caption, dataset, picture } = about;
  const tag = canonicalTag(word);
  const place = keptTags(caption).findIndex(record => record.tag === tag);
  const record = keptTags(caption)[place];
  if (record !== undefined) return present(dataset, caption, record, place);

  const run = async (
    rules: readonly CaptionRule[],
    added: readonly string[],
  ): Promise<Caption | undefined> => {
    const changed: Dataset = { ...dataset, captions: { ...dataset.captions, rules } };
    const compiled = compileDataset(changed, filesIn(project));
    return compiled.ok
      ? compiled.value.program.run({ tags: [...givenTags(caption), ...added], path: picture })
      : undefined;
  };
  const removal = removalOf(caption, tag);
  const gone = caption.tags.find(one => one.tag === tag);
  const { rules } = dataset.captions;
  if (removal === undefined || gone === undefined) {
    const tried = await run(rules, [tag]);
    const near = nearest(tag, new Set(caption.tags.map(one => one.tag))) ?? null;
    return { state: 'never', tag, near, removal: (tried && removalOf(tried, tag)) ?? null };
  }
  const then: Removal[] = [];
  let [left, next]: [readonly CaptionRule[], Removal | undefined] = [rules, removal];
  while (next !== undefined && left.some(({ id }) => id === next?.rule)) {
    left = left.filter(({ id }) => id !== next?.rule);
    const tried = await run(left, []);
    next = tried && !keptTags(tried).some(one => one.tag === tag) ? removalOf(tried, tag) : undefined;
    if (next !== undefined) then.push(next);
  }
  return { state: 'removed', tag, record: gone, removal, then };
}

/** The tags as sources gave them. */
const givenTags = ({ tags }: Caption): readonly string[] => [
  ...new Set(tags.filter(({ source }) => source !== 'rule').map(({ tag }) => tag)),
];

function present(dataset: Dataset, caption: Caption, record: TagRecord, at: number): TagChain {
  const { groups, order, where, limit } = dataset.captions;
  const { tag } = record;
  const patterns = new Patterns(groups);
  const isPlaced = record.text !== undefined;
  const entry = order.find(one => one !== '*' && patterns.compile([one], where).matches(tag));
  const spans = tokenSpans(caption.text);
  const of = keptTags(caption).length;
  return {
    state: 'present',
    tag,
    record,
    place: at + 1,
    of,
    kept: at < caption.keep,
    order: isPlaced ? null : (entry ?? null),
    // Of prose there are no spans tag by tag.
    tokens: spans.length === of ? (spans[at] ?? null) : null,
    limit: limit.tokens,
  };
}
