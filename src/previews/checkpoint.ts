// The verdict on one checkpoint: what its previews show, and what they show together with those before.

import { type Evidence, GRAVITY, type PromptKind, type Reference } from './evidence.ts';
import type { PreviewMeasures } from './measure.ts';
import { median } from './median.ts';
import { driftOf, signsOf } from './signs.ts';
import type { Thresholds } from './thresholds.ts';

/** Previews of one step, by prompt; null for one that is missing or cannot be read. */
export interface SeenCheckpoint {
  readonly step: number;
  readonly measures: readonly (PreviewMeasures | null)[];
  /** In a burst of a high rate, which may well break everything for a while (S-53). */
  readonly burst: boolean;
}

/** `base` is the checkpoint before any step, and `burst` one that is not judged. */
export type Verdict = 'base' | 'burst' | 'ok' | 'warn' | 'bad' | 'fatal';

export interface JudgedCheckpoint {
  readonly step: number;
  readonly verdict: Verdict;
  /** By prompt. */
  readonly previews: readonly (readonly Evidence[])[];
  /** What makes the checkpoint bad, for a person; empty when nothing does. */
  readonly sentence: string;
}

/** What was judged and seen before, the base model first. */
export type Past = readonly { readonly seen: SeenCheckpoint; readonly judged: JudgedCheckpoint }[];

/** Good checkpoints that make up the reference beside the base model. */
const RECENT = 3;
/** Checkpoints in a row over which backgrounds must have become plainer, each over the last. */
const RISES = 3;

/** Judges a checkpoint by those before it. */
export function judgeCheckpoint(
  seen: SeenCheckpoint,
  past: Past,
  prompts: readonly PromptKind[],
  limits: Thresholds,
): JudgedCheckpoint {
  const { step } = seen;
  const isBase = step === 0;
  const base = past.find(one => one.seen.step === 0)?.seen.measures;
  const good = past
    .filter(({ judged }) => judged.verdict === 'base' || judged.verdict === 'ok' || judged.verdict === 'warn')
    .slice(-RECENT)
    .map(one => one.seen.measures);
  const previews = prompts.map((kind, index): readonly Evidence[] => {
    const one = seen.measures[index] ?? null;
    const first = base?.[index] ?? null;
    const recent = good.flatMap(measures => measures[index] ?? []);
    const references = [
      ...(first === null ? [] : [{ ...first, against: 'base' } as const]),
      ...(recent.length === 0 ? [] : [medianOf(recent)]),
    ];
    const signs = signsOf(one, references, kind, limits);
    // The base model is the measure of all others, but noise or nothing is no measure.
    if (isBase) return signs.filter(({ gravity, sign }) => gravity === 'fatal' || sign === 'unreadable');
    return one === null || first === null
      ? signs
      : [...signs, ...driftOf(one.hash, first.hash, kind, limits)];
  });
  if (isBase) return { step, verdict: 'base', previews, sentence: baseSentence(previews) };
  if (seen.burst) return { step, verdict: 'burst', previews, sentence: '' };
  return { step, previews, ...together(seen, previews, past, prompts, limits) };
}

/** Measures of several checkpoints as one. */
function medianOf(measures: readonly PreviewMeasures[]): Reference {
  const of = (read: (one: PreviewMeasures) => number): number => median(measures.map(read));
  return {
    against: 'recent',
    noise: of(one => one.noise),
    focus: of(one => one.focus),
    ringFlat: of(one => one.ringFlat),
    entropy: of(one => one.entropy),
    colourfulness: of(one => one.colourfulness),
    oneHue: of(one => one.oneHue),
    clipped: of(one => one.clipped),
    grey: of(one => one.grey),
    greyPsnr: of(one => one.greyPsnr),
  };
}

/** What the previews say together; a sign on a share of them is one of the checkpoint. */
function together(
  seen: SeenCheckpoint,
  previews: readonly (readonly Evidence[])[],
  past: Past,
  prompts: readonly PromptKind[],
  limits: Thresholds,
): Pick<JudgedCheckpoint, 'verdict' | 'sentence'> {
  const share = (of: number): number => Math.max(1, limits.share * of);
  const enough = share(prompts.length);
  const having = (
    rows: readonly (readonly Evidence[])[],
    is: (one: Evidence) => boolean,
  ): readonly Evidence[] => rows.flatMap(row => row.find(is) ?? []);
  const told = (verdict: Verdict, found: readonly Evidence[], more = '') => ({
    verdict,
    sentence: tally(found, prompts.length) + more,
  });
  const graver = (gravity: Evidence['gravity']) =>
    having(previews, one => GRAVITY[one.gravity] >= GRAVITY[gravity]);
  const [warned, bad, fatal] = [graver('warn'), graver('bad'), graver('fatal')];
  if (fatal.length >= enough) return told('fatal', fatal);
  if (bad.length >= enough) return told('bad', bad);
  const has = (rows: typeof previews, sign: Evidence['sign']): readonly Evidence[] =>
    having(rows, one => one.sign === sign);
  const plainer = has(previews, 'background');
  if (plainer.length >= share(prompts.filter(({ plain }) => !plain).length)) return told('bad', plainer);
  const paler = has(previews, 'fading');
  const before = has(past.at(-1)?.judged.previews ?? [], 'fading');
  if (Math.min(paler.length, before.length) >= enough) return told('bad', paler, ', twice in a row');
  if (isPlainer([...past.map(one => one.seen), seen], prompts, limits))
    return { verdict: 'bad', sentence: `backgrounds became plainer at each of ${RISES} checkpoints` };
  return warned.length >= enough || bad.length > 0 ? told('warn', warned) : { verdict: 'ok', sentence: '' };
}

/** Whether the rim of the previews grew flatter at each of the last checkpoints (S-47). */
function isPlainer(
  checkpoints: readonly SeenCheckpoint[],
  prompts: readonly PromptKind[],
  { background: { rise } }: Thresholds,
): boolean {
  const flat = checkpoints
    .filter(({ burst }) => !burst)
    .slice(-RISES - 1)
    .map(({ measures }) => {
      const judged = measures.filter((one, index) => one !== null && prompts[index]?.plain === false);
      return judged.reduce((sum, one) => sum + (one?.ringFlat ?? 0), 0) / judged.length;
    });
  return flat.length > RISES && flat.slice(1).every((value, i) => value - (flat[i] ?? 0) >= rise);
}

/** `noise on 3 of 4 previews, e.g. …`: the sign most have, and how many have any. */
function tally(found: readonly Evidence[], prompts: number): string {
  const [most = []] = [...Map.groupBy(found, ({ sign }) => sign).values()].sort(
    (a, b) => b.length - a.length,
  );
  const others = found.length > most.length ? ` and other signs on ${found.length - most.length}` : '';
  return `${most[0]?.sentence} (${most.length} of ${prompts} previews${others})`;
}

const baseSentence = (previews: readonly (readonly Evidence[])[]): string => {
  const found = previews.flatMap(row => row[0] ?? []);
  return found.length === 0 ? '' : `before the first step: ${tally(found, previews.length)}`;
};
