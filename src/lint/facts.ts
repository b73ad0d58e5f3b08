// What the JSON beside a picture says of it besides tags: where it is from, and how well it is liked.
import { type Finding, found, gradeOf, thresholdOf } from './finding.ts';
import { type LintSettings, quoted } from './input.ts';
import type { Portion } from './portion.ts';

export type Provenance = 'source' | 'license';

/** What is known of a picture. */
export interface Facts {
  readonly known: ReadonlySet<Provenance>;
  /** The web address that it is from. */
  readonly source?: string;
  /** On whichever scale it was given. */
  readonly aesthetic?: number;
}

/** Members that hold it, as gallery-dl and Hydrus write them, and people by hand. */
const MEMBERS: Readonly<Record<Provenance, readonly string[]>> = {
  source: [
    'source',
    'sources',
    'source_url',
    'page_url',
    'post_url',
    'url',
    'urls',
    'known_urls',
    'file_url',
  ],
  license: ['license', 'licence', 'licenses', 'license_url', 'rights'],
};

const NOTHING: Facts = { known: new Set() };

/** Reads such a text; of what is no JSON nothing is known. */
export function readFacts(text: string): Facts {
  const json = parse(text);
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return NOTHING;
  const members = new Map<string, unknown>(Object.entries(json));
  const known = (['source', 'license'] as const).filter(name =>
    MEMBERS[name].some(member => saysSomething(members.get(member))),
  );
  const aesthetic = numberOf(members.get('aesthetic_score') ?? members.get('aesthetic'));
  const source = MEMBERS.source.flatMap(member => members.get(member) ?? []).find(isAddress);
  return {
    known: new Set(known),
    ...(source !== undefined && { source }),
    ...(aesthetic !== undefined && { aesthetic }),
  };
}

/** Of a page or a file: a word such as "commission", or a site alone, is no picture's own. */
const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/[^/\s]+\/\S/.test(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

const saysSomething = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : value !== null && typeof value === 'object' && Object.keys(value).length > 0;

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return value !== null && typeof value === 'object' && 'score' in value ? numberOf(value.score) : undefined;
}

/** L-62: a picture of which is not known what the recipe wants to be known. */
export function checkProvenance(
  image: string,
  facts: Facts | undefined,
  settings: LintSettings,
): readonly Finding[] {
  const missing = (settings.provenance ?? []).filter(name => facts?.known.has(name) !== true);
  if (missing.length === 0) return [];
  return found('L-62', settings, {
    image,
    measured: missing.length,
    threshold: 0,
    message:
      facts === undefined
        ? 'no JSON beside it says where it is from'
        : `the JSON beside it has no ${missing.map(quoted).join(' and no ')}`,
    remedy: `write ${missing.map(name => `\`"${name}": "…"\``).join(' and ')} into the JSON beside it, or take it out`,
  });
}

/** Of fewer scores no share can be told. */
const FEWEST = 20;

/** L-63: the pictures of a style that are liked least, by the scores beside them; to be looked at, no more. */
export function checkLiking(scored: Portion['liked'], settings: LintSettings): readonly Finding[] {
  if (settings.kind === 'regularisation' || gradeOf('L-63', settings) === 'off') return [];
  if (scored.length < FEWEST) return [];
  const share = thresholdOf('L-63', 'threshold', settings);
  const scores = Float64Array.from(scored, ([, score]) => score).sort();
  const least = scores[Math.floor(share * scores.length)] ?? 0;
  return scored
    .filter(([, score]) => score < least)
    .flatMap(([name, aesthetic]) =>
      found('L-63', settings, {
        image: name,
        measured: aesthetic,
        threshold: least,
        message: `its aesthetic score ${aesthetic} is among the lowest ${Math.round(share * 100)} % of ${scored.length}`,
        remedy: 'look whether it shows the style at its best',
      }),
    );
}
