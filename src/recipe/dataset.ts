import { LEARNED_GROUP } from '../captions/embedding.ts';
import type { Location } from '../diagnostics/diagnostic.ts';
import { resolveSources } from './caption-sources.ts';
import type { Checks } from './checks.ts';
import { fault } from './fault.ts';
import { resolveLint } from './lint.ts';
import { below } from './pointer.ts';
import type { Buckets, CaptionRule, Captions, Dataset, Embedding, Verb } from './project.ts';
import type {
  Buckets as BucketsEntry,
  Embedding as EmbeddingEntry,
  Dataset as Entry,
  Rule,
} from './recipe.generated.ts';

/** One entry of `datasets`. */
export function resolveDataset(name: string, entry: Entry, checks: Checks): Dataset {
  const pointer = below('/datasets', name);
  const single = typeof entry.images === 'string';
  return {
    name,
    kind: entry.kind,
    images: [entry.images].flat().map((glob, index) => {
      const at = below(pointer, 'images', ...(single ? [] : [index]));
      return { glob: checks.inside(glob, at), where: checks.locate(at) };
    }),
    repeats: entry.repeats,
    prepare: entry.prepare,
    buckets: resolveBuckets(entry.buckets, checks.locate(below(pointer, 'buckets'), 'key')),
    subsets: Object.entries(entry.subsets).map(([glob, { repeats = entry.repeats }]) => ({
      glob,
      repeats,
      where: checks.locate(below(pointer, 'subsets', glob), 'key'),
    })),
    flip: entry.flip,
    lint: resolveLint(entry.lint, below(pointer, 'lint'), checks),
    captions: resolveCaptions(entry, below(pointer, 'captions'), checks),
    embedding: resolveEmbedding(name, entry.embedding, checks.locate(below(pointer, 'embedding'), 'key')),
    where: checks.locate(pointer, 'key'),
  };
}

const resolveEmbedding = (
  dataset: string,
  entry: EmbeddingEntry | undefined,
  where: Location,
): Embedding | undefined =>
  entry && {
    name: entry.name ?? dataset,
    vectors: typeof entry.vectors === 'number' ? entry.vectors : 'auto',
    init: entry.init,
    learned: [entry.learned].flat(),
    where,
  };

/** Whether there are buckets for these values is for `images/` to say, at `where`. */
const resolveBuckets = (entry: BucketsEntry, where: Location): Buckets => {
  const { resolution } = entry;
  return {
    ...entry,
    resolution: typeof resolution === 'number' ? [resolution, resolution] : resolution,
    where,
  };
};

function resolveCaptions({ captions: entry, embedding }: Entry, pointer: string, checks: Checks): Captions {
  const rules = entry.rules.map((rule, index) =>
    resolveRule(rule, index, below(pointer, 'rules', index), checks),
  );
  for (const [index, rule] of rules.entries()) {
    const first = rules.find(({ id }) => id === rule.id);
    if (first === undefined || first === rule) continue;
    checks.faults.push(
      fault(
        'SDB024',
        `two rules are named \`${rule.id}\``,
        checks.locate(below(pointer, 'rules', index, 'id')),
        {
          hint: 'give each its own `id`',
          related: [{ message: 'the first one', location: first.where }],
        },
      ),
    );
  }
  const { shuffle, caption_dropout: captionDropout, tag_dropout: tagDropout } = entry.train;
  return {
    ...resolveSources(entry, pointer, checks),
    groups:
      embedding === undefined
        ? entry.groups
        : { ...entry.groups, [LEARNED_GROUP]: [embedding.learned].flat() },
    rules,
    order: entry.order,
    ...(entry.keep === undefined ? {} : { keep: entry.keep }),
    limit: entry.limit,
    render: entry.render,
    train: { shuffle, captionDropout, tagDropout },
    tests: entry.tests.map((test, index) => ({
      ...test,
      where: checks.locate(below(pointer, 'tests', index, 'out')),
    })),
    where: checks.locate(pointer, 'key'),
  };
}

function resolveRule(rule: Rule, index: number, pointer: string, checks: Checks): CaptionRule {
  const verb = resolveVerb(rule, pointer, checks);
  return {
    ...verb,
    id: rule.id ?? `rules[${index}]`,
    ...(rule.subset === undefined ? {} : { subset: rule.subset }),
    ...(rule.note === undefined ? {} : { note: rule.note }),
    where: checks.locate(below(pointer, verb.verb)),
  };
}

/** The schema has seen to it that there is exactly one verb. */
function resolveVerb(rule: Rule, pointer: string, checks: Checks): Verb {
  if (rule.drop !== undefined)
    return {
      verb: 'drop',
      patterns: [rule.drop].flat(),
      ancestors: rule.ancestors ?? rule.role === 'learned',
      ...(rule.role === undefined ? {} : { role: rule.role }),
    };
  if (rule.replace !== undefined) {
    const replacements = Object.entries(rule.replace).map(([pattern, tags]) => ({
      pattern,
      tags: [tags].flat(),
    }));
    return { verb: 'replace', replacements };
  }
  if (rule.combine !== undefined) return { verb: 'combine', patterns: rule.combine, to: rule.to ?? '' };
  if (rule.trigger !== undefined) return { verb: 'trigger', tag: rule.trigger };
  if (rule.prefix !== undefined) return { verb: 'prefix', text: rule.prefix };
  if (rule.suffix !== undefined) return { verb: 'suffix', text: rule.suffix };
  const { table, suffix = false } = rule.subsume ?? {};
  return {
    verb: 'subsume',
    suffix,
    ...(table === undefined ? {} : { table: checks.file(table, below(pointer, 'subsume', 'table')) }),
  };
}
