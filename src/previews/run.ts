// How a training as a whole stands, from the verdicts on its checkpoints: to collapse is no failure, not to recover is
// (S-49, S-50).
import { type JudgedCheckpoint, judgeCheckpoint, type Past, type SeenCheckpoint } from './checkpoint.ts';
import type { PromptKind } from './signs.ts';
import type { Thresholds } from './thresholds.ts';

export type RunState = 'ok' | 'collapsed' | 'recovered' | 'failed';

export interface RunHealth {
  readonly state: RunState;
  /** How the training stands, for a person. */
  readonly sentence: string;
  readonly checkpoints: readonly (JudgedCheckpoint & { readonly state: RunState })[];
  /** The step at which it failed. */
  readonly failedAt: number | null;
  /** The last step before the failure or the collapse at which nothing was bad; of a healthy run, the last of all. */
  readonly lastGood: number;
}

/** Judges all checkpoints of a training, in the order of their steps. Nothing comes after a failure. */
export function judgeRun(
  checkpoints: readonly SeenCheckpoint[],
  prompts: readonly PromptKind[],
  limits: Thresholds,
): RunHealth {
  const past: Past[number][] = [];
  const told: RunHealth['checkpoints'][number][] = [];
  let state: RunState = 'ok';
  let bad: JudgedCheckpoint[] = [];
  let failedAt: number | null = null;
  let lastGood = 0;
  let sentence = '';
  for (const seen of checkpoints) {
    const judged = judgeCheckpoint(seen, past, prompts, limits);
    past.push({ seen, judged });
    const { step, verdict } = judged;
    if (state !== 'failed' && (verdict === 'bad' || verdict === 'fatal')) {
      bad.push(judged);
      const first = bad[0]?.step ?? step;
      if (verdict === 'fatal' || bad.length >= limits.patience) {
        state = 'failed';
        failedAt = step;
        const why = verdict === 'fatal' ? '' : `bad since step ${first}, `;
        sentence = `failed at step ${step}: ${why}${judged.sentence}; step ${lastGood} was the last good one`;
      } else {
        state = 'collapsed';
        sentence = `collapsed at step ${first}: ${judged.sentence}; it may recover`;
      }
    } else if (state !== 'failed' && (verdict === 'ok' || verdict === 'warn')) {
      if (state === 'collapsed') {
        state = 'recovered';
        sentence = `collapsed at step ${bad[0]?.step} and recovered by step ${step}: a way out of a local optimum looks like this`;
      }
      bad = [];
      lastGood = step;
    }
    told.push({ ...judged, state });
  }
  return { state, sentence: sentence || healthy(told), checkpoints: told, failedAt, lastGood };
}

function healthy(checkpoints: readonly JudgedCheckpoint[]): string {
  const judged = checkpoints.filter(({ verdict }) => verdict === 'ok' || verdict === 'warn');
  const warned = judged.filter(({ verdict }) => verdict === 'warn').length;
  if (judged.length === 0) return 'no previews to judge by';
  const count = judged.length === 1 ? '1 checkpoint' : `${judged.length} checkpoints`;
  return warned === 0 ? `${count}, no bad sign` : `${count}, a weak sign at ${warned} of them`;
}
