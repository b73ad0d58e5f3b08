import type { Override } from '../captions/override.ts';
import type { Source, Thresholds } from '../captions/rules.ts';
import type { Checks } from './checks.ts';
import { below } from './pointer.ts';
import type { Captions, Overrides } from './project.ts';
import type {
  Captions as CaptionsEntry,
  Override as OverrideEntry,
  Source as SourceEntry,
  Thresholds as ThresholdsEntry,
} from './recipe.generated.ts';

/** Where tags come from, what is known of them, and what was decided of them by hand. */
export function resolveSources(
  entry: CaptionsEntry,
  pointer: string,
  checks: Checks,
): Pick<Captions, 'from' | 'thresholds' | 'vocab' | 'overrides'> {
  const { files = [], extra } = entry.vocab;
  const isSingle = typeof files === 'string';
  return {
    from: entry.from.map((source, index) => resolveSource(source, below(pointer, 'from', index), checks)),
    thresholds: resolveThresholds(entry.thresholds),
    vocab: {
      files: [files]
        .flat()
        .map((path, index) =>
          checks.file(path, below(pointer, 'vocab', 'files', ...(isSingle ? [] : [index]))),
        ),
      extra,
    },
    overrides: resolveOverrides(entry.overrides, below(pointer, 'overrides'), checks),
  };
}

/** The schema has seen to it that it is exactly one of these. */
function resolveSource(entry: SourceEntry, pointer: string, checks: Checks): Source {
  const categories = entry.categories === undefined ? {} : { categories: entry.categories };
  if (entry.metadata !== undefined)
    return { kind: 'metadata', path: checks.file(entry.metadata, below(pointer, 'metadata')), ...categories };
  if (entry.sidecar !== undefined) return { kind: 'sidecar', ending: entry.sidecar, ...categories };
  if (entry.scores === undefined) return { kind: 'filename', ...categories };
  const thresholds =
    entry.thresholds === undefined ? {} : { thresholds: resolveThresholds(entry.thresholds) };
  return { kind: 'scores', ending: entry.scores, ...thresholds, ...categories };
}

/** Without what is not there, so that what is left can be laid over something else. */
const resolveThresholds = (entry: ThresholdsEntry): Thresholds =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

function resolveOverrides(entry: CaptionsEntry['overrides'], pointer: string, checks: Checks): Overrides {
  if (typeof entry === 'string') {
    const isFile = /\.ya?ml$/i.test(entry);
    const path = isFile ? checks.file(entry, pointer) : checks.inside(entry.replace(/\/+$/, ''), pointer);
    return { kind: isFile ? 'file' : 'folder', path, where: checks.locate(pointer) };
  }
  const entries = Object.entries(entry ?? {}).map(([picture, override]) => ({
    picture,
    override: resolveOverride(override),
    where: checks.locate(below(pointer, picture), 'key'),
  }));
  return { kind: 'here', entries };
}

/** What an override means; who wrote it and why goes without saying. */
export function resolveOverride({ set, drop, add, sha256 }: OverrideEntry): Override {
  return {
    ...(set === undefined ? {} : { set: [set].flat() }),
    ...(drop === undefined ? {} : { drop: [drop].flat() }),
    ...(add === undefined ? {} : { add: [add].flat() }),
    ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
  };
}
