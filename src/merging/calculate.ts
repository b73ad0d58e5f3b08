import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { encodeFloats } from '../models/dtype.ts';
import { elementsOf } from '../models/header.ts';
import { addDelta, loadDelta } from './bake.ts';
import type { PlannedTensor } from './plan.ts';
import { weightedSum } from './weighted-sum.ts';

/** Carries diagnostics out through the writing of the result, which it stops; caught in `mergeModels`. */
export class Refusal extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics[0]?.message);
    this.diagnostics = diagnostics;
  }
}

/** Elements calculated between two turns of the event loop; fewer by the work that LoRAs add to each. */
const CHUNK = 2 ** 20;

/** The smallest size that fp16 rounds to infinity. */
const HALF_OVERFLOW = 65_520;

/**
 * The bytes of one tensor of the result, in pieces of a few milliseconds' work, with the sum of |result − a| over
 * each piece before the last rounding. Throws `Refusal` (SDB058) at a result that is not finite in its dtype.
 */
export async function* calculate(
  tensor: PlannedTensor,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly delta: number }> {
  const { name, source, sourceName, other, copied, shape } = tensor;
  const dtype = tensor.dtype === 'F16' ? 'F16' : 'F32';
  const limit = dtype === 'F16' ? HALF_OVERFLOW : Number.POSITIVE_INFINITY;
  const count = elementsOf(shape);
  const deltas = await Promise.all(tensor.deltas.map(loadDelta));
  const piece = Math.ceil(CHUNK / deltas.reduce((work, { rank }) => work + rank / 8, 1));
  for (let from = 0; from < count; from += piece) {
    const to = Math.min(count, from + piece);
    if (copied) {
      yield { bytes: await source.read(sourceName, from, to), delta: 0 };
      continue;
    }
    const original = await source.readFloat32(sourceName, from, to);
    const values = original.slice();
    if (other !== undefined) weightedSum(values, await other.file.readFloat32(name, from, to), other.alpha);
    for (const delta of deltas) addDelta(values, from, delta);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      if (!(Math.abs(value) < limit)) throw new Refusal([notFinite(tensor, from + i, value)]);
      sum += Math.abs(value - (original[i] ?? 0));
    }
    yield { bytes: encodeFloats(values, dtype), delta: sum };
  }
}

const notFinite = ({ name, dtype, source }: PlannedTensor, at: number, value: number): Diagnostic => ({
  severity: 'error',
  code: 'SDB058',
  message: `${name} would hold ${value} at element ${at}, which is not finite in ${dtype}`,
  location: { file: source.path },
  hint: 'look for a damaged model, or lower α and the strengths',
});
