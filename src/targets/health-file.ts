// What judging the previews of a training leaves: its value, and health.json.
import type { Verdict } from '../previews/checkpoint.ts';
import type { Evidence } from '../previews/evidence.ts';
import type { PreviewMeasures } from '../previews/measure.ts';
import type { Memorised, Uniform } from '../previews/overfit.ts';
import type { RunHealth, RunState } from '../previews/run.ts';

/** Value of `previews/NAME/health`: what sheets and pages show of it. */
export interface HealthValue {
  readonly state: RunState;
  readonly sentence: string;
  readonly checkpoints: readonly {
    readonly step: number;
    readonly verdict: Verdict;
    readonly sentence: string;
  }[];
  /** Sentences about overfitting. */
  readonly overfit: readonly string[];
}

/** `health.json`, as other programs read it: every verdict with its evidence, and what was measured, whatever came of it. */
export interface HealthFile extends Omit<RunHealth, 'checkpoints'> {
  readonly memorised: readonly Memorised[];
  readonly uniform: readonly Uniform[];
  readonly checkpoints: readonly {
    readonly step: number;
    readonly verdict: Verdict;
    readonly state: RunState;
    readonly sentence: string;
    /** By prompt; no measures of a picture that is missing or cannot be read. */
    readonly previews: readonly {
      readonly evidence: readonly Evidence[];
      readonly measures: PreviewMeasures | null;
    }[];
  }[];
}

/** Where a training's verdicts are written, below `build/`. */
export const healthPath = (name: string): string => `previews/${name}/health.json`;

/** One line a preview, so that what differs between two trainings shows in a diff. */
export function jsonOf({ checkpoints, ...facts }: HealthFile): string {
  const lines = checkpoints.map(({ previews, ...one }) => {
    const shown = previews.map(preview => `      ${JSON.stringify(preview)}`).join(',\n');
    return `    ${JSON.stringify(one).slice(0, -1)},"previews":[\n${shown}\n    ]}`;
  });
  const all = Object.entries(facts).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`);
  return `{\n${all.join('')}  "checkpoints": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
