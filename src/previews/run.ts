// How a training as a whole stands, from the verdicts on its checkpoints: to collapse is no failure, not to recover is
// (S-49, S-50).
import { type JudgedCheckpoint, judgeCheckpoint, type Past, type SeenCheckpoint } from './checkpoint.ts';
import type { PromptKind } from './evidence.ts';
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

/** Judges the checkpoints of a training one after another, in the order of their steps. Nothing comes after a failure. */
export class RunJudge {
  readonly #prompts: readonly PromptKind[];
  readonly #limits: Thresholds;
  readonly #approved: number;
  readonly #past: Past[number][] = [];
  readonly #told: RunHealth['checkpoints'][number][] = [];
  #state: RunState = 'ok';
  /** In a row, up to now. */
  #bad: JudgedCheckpoint[] = [];
  #failedAt: number | null = null;
  #lastGood = 0;
  #sentence = '';

  /** Whatever shows up to the step `approved`, a person saw it and went on from there. */
  constructor(prompts: readonly PromptKind[], limits: Thresholds, approved = 0) {
    this.#prompts = prompts;
    this.#limits = limits;
    this.#approved = approved;
  }

  /** Judges the next checkpoint. */
  add(seen: SeenCheckpoint): void {
    const judged = judgeCheckpoint(seen, this.#past, this.#prompts, this.#limits);
    this.#past.push({ seen, judged });
    const { verdict } = judged;
    if (this.#state !== 'failed') {
      const isBad = verdict === 'bad' || verdict === 'fatal';
      if (isBad && judged.step > this.#approved) this.#collapse(judged);
      if (verdict === 'ok' || verdict === 'warn') this.#recover(judged);
    }
    this.#told.push({ ...judged, state: this.#state });
  }

  /** How the training stands now. */
  get health(): RunHealth {
    return {
      state: this.#state,
      sentence: this.#sentence || healthy(this.#told),
      checkpoints: [...this.#told],
      failedAt: this.#failedAt,
      lastGood: this.#lastGood,
    };
  }

  #collapse(judged: JudgedCheckpoint): void {
    const { step, verdict, sentence } = judged;
    this.#bad.push(judged);
    const first = this.#bad[0]?.step ?? step;
    if (verdict === 'fatal' || this.#bad.length >= this.#limits.patience) {
      const since = verdict === 'fatal' ? '' : `bad since step ${first}, `;
      this.#state = 'failed';
      this.#failedAt = step;
      this.#sentence = `failed at step ${step}: ${since}${sentence}; step ${this.#lastGood} was the last good one`;
    } else {
      this.#state = 'collapsed';
      this.#sentence = `collapsed at step ${first}: ${sentence}; it may recover`;
    }
  }

  #recover({ step }: JudgedCheckpoint): void {
    if (this.#state === 'collapsed') {
      this.#state = 'recovered';
      this.#sentence = `collapsed at step ${this.#bad[0]?.step} and recovered by step ${step}: a way out of a local optimum looks like this`;
    }
    this.#bad = [];
    this.#lastGood = step;
  }
}

/** Judges all checkpoints of a training. */
export function judgeRun(
  checkpoints: readonly SeenCheckpoint[],
  prompts: readonly PromptKind[],
  limits: Thresholds,
  approved = 0,
): RunHealth {
  const judge = new RunJudge(prompts, limits, approved);
  for (const seen of checkpoints) judge.add(seen);
  return judge.health;
}

function healthy(checkpoints: readonly JudgedCheckpoint[]): string {
  const judged = checkpoints.filter(({ verdict }) => verdict === 'ok' || verdict === 'warn');
  const warned = judged.filter(({ verdict }) => verdict === 'warn').length;
  if (judged.length === 0) return 'no previews to judge by';
  const count = judged.length === 1 ? '1 checkpoint' : `${judged.length} checkpoints`;
  return warned === 0 ? `${count}, no bad sign` : `${count}, a weak sign at ${warned} of them`;
}
