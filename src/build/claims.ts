import type { Made, Records } from './records.ts';
import type { Artifact } from './step.ts';

/** An artifact and the result on record that it is of. */
export interface Claim {
  readonly step: string;
  readonly made: Made;
  /** Whether this is what stands for its item. */
  readonly stands: boolean;
  readonly artifact: Artifact;
}

/** Every artifact that any record tells of. */
export function* claimsIn(steps: ReadonlyMap<string, Records>): Iterable<Claim> {
  for (const [step, records] of steps)
    for (const { made, stands } of records.all())
      for (const artifact of made.artifacts) yield { step, made, stands, artifact };
}
