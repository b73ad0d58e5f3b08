import { LEARNED_GROUP } from '../captions/embedding.ts';
import type { Location } from '../diagnostics/diagnostic.ts';
import { resolveSources } from './caption-sources.ts';
import type { Checks } from './checks.ts';
import { resolveLint } from './lint.ts';
import { below } from './pointer.ts';
import type { Buckets, Captions, Dataset, Embedding, Subset } from './project.ts';
import type {
  Buckets as BucketsEntry,
  Embedding as EmbeddingEntry,
  Dataset as Entry,
} from './recipe.generated.ts';
import { resolveRules } from './rules.ts';

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
    subsets: Object.entries(entry.subsets).map(([glob, subset]) =>
      resolveSubset(glob, subset, entry, below(pointer, 'subsets', glob), checks),
    ),
    flip: entry.flip,
    asymmetric: entry.asymmetric,
    medium: entry.medium,
    provenance: entry.provenance,
    masks: masksOf(entry.masks, below(pointer, 'masks'), checks),
    lint: resolveLint(entry.lint, below(pointer, 'lint'), checks),
    captions: resolveCaptions(entry, below(pointer, 'captions'), checks),
    embedding: resolveEmbedding(name, entry.embedding, checks.locate(below(pointer, 'embedding'), 'key')),
    where: checks.locate(pointer, 'key'),
  };
}

const masksOf = (masks: string | undefined, pointer: string, checks: Checks): string | undefined =>
  masks === undefined || masks === 'alpha' ? masks : checks.inside(masks.replace(/\/+$/, ''), pointer);

function resolveSubset(
  glob: string,
  { repeats, captions }: Entry['subsets'][string],
  { captions: { kind, template } }: Entry,
  pointer: string,
  checks: Checks,
): Subset {
  if (kind !== 'tags' || template !== undefined)
    checkSentences(captions.train, below(pointer, 'captions', 'train'), checks);
  const { shuffle, caption_dropout, caption_dropout_every_n_epochs, tag_dropout } = captions.train;
  const said = {
    shuffle,
    captionDropout: caption_dropout,
    captionDropoutEveryNEpochs: caption_dropout_every_n_epochs,
    tagDropout: tag_dropout,
  };
  const train: Subset['train'] = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  );
  const where = checks.locate(pointer, 'key');
  return { glob, ...(repeats !== undefined && { repeats }), train, where };
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
  const { kind, template, limit, train, keep } = entry;
  const kept = typeof keep === 'number' ? { tags: keep } : keep;
  if (kind !== 'tags' || template !== undefined) checkSentences(train, below(pointer, 'train'), checks);
  const wildcards = entry.render.wildcards ?? (train.variants > 0 || kind === 'mixed');
  return {
    ...resolveSources(entry, pointer, checks),
    ...(kind === 'tags' ? {} : { kind }),
    ...(template === undefined ? {} : { template }),
    groups: {
      ...resolveGroups(entry, pointer, checks),
      ...(embedding === undefined ? {} : { [LEARNED_GROUP]: [embedding.learned].flat() }),
    },
    rules: resolveRules(entry, pointer, checks),
    order: entry.order,
    ...(kept?.tags === undefined ? {} : { keep: kept.tags }),
    ...(kept !== undefined && 'separator' in kept ? { separator: kept.separator } : {}),
    limit,
    render: { space: entry.render.space, escape: entry.render.escape, ...(wildcards ? { wildcards } : {}) },
    ...(train.variants === 0 ? {} : { variants: { count: train.variants, seed: train.variants_seed } }),
    ...(entry.fixed_outfit ? { fixedOutfit: true } : {}),
    train: {
      shuffle: train.shuffle,
      captionDropout: train.caption_dropout,
      captionDropoutEveryNEpochs: train.caption_dropout_every_n_epochs,
      tagDropout: train.tag_dropout,
    },
    tests: entry.tests.map((test, index) => ({
      ...test,
      where: checks.locate(below(pointer, 'tests', index, 'out')),
    })),
    where: checks.locate(pointer, 'key'),
  };
}

function checkSentences(
  { shuffle = false, tag_dropout = 0 }: Entry['subsets'][string]['captions']['train'],
  pointer: string,
  checks: Checks,
): void {
  if (!shuffle && tag_dropout === 0) return;
  checks.contradiction(
    'natural language cannot be shuffled or lose parts of it',
    checks.locate(pointer),
    'take `shuffle` and `tag_dropout` out',
  );
}

/** Groups with the lists that lie in files of their own. */
function resolveGroups({ groups }: Entry['captions'], pointer: string, checks: Checks): Captions['groups'] {
  const lists = Object.entries(groups).map(([name, group]) => [
    name,
    'file' in group ? checks.patterns(group.file, below(pointer, 'groups', name, 'file')) : group,
  ]);
  return Object.fromEntries(lists);
}
