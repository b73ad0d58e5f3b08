// The loss, read properly: against the noise level, and a picture's against the others at the same level. Over the steps
// it says next to nothing, since the noise level that is drawn decides it (S-57, S-69).

/** The loss of one picture in one step; `timestep` 0 is the picture, 1000 pure noise (S-10). */
export interface LossSample {
  readonly step: number;
  readonly timestep: number;
  readonly loss: number;
  readonly dataset: string;
  readonly image: string;
}

/** The mean loss of pictures that are not trained on, after so many steps: at fixed noise and noise levels (S-61). */
export interface ValidationLoss {
  readonly step: number;
  readonly loss: number;
}

/** The loss within one bin of noise levels [from, to). */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly samples: number;
  readonly mean: number;
  /** Standard deviation of single samples; null of one. */
  readonly deviation: number | null;
  /** Standard error of the mean; null where a single sample says nothing about it. */
  readonly error: number | null;
}

/** How a picture's loss differs from the mean of its noise levels. */
export interface Residual {
  readonly dataset: string;
  readonly image: string;
  readonly samples: number;
  /** Mean of loss − mean of its bin. */
  readonly residual: number;
  /** Standard error of that; null of a single sample. */
  readonly error: number | null;
}

/** What a training's loss says when it is read so. */
export interface LossReading {
  /** What one number of it is, since tools differ in what they call loss (S-62 … S-66). */
  readonly statistic: string;
  readonly samples: number;
  readonly bands: readonly Band[];
  /** All pictures, those first whose loss is most above the mean. */
  readonly pictures: readonly Residual[];
  /** In the order of steps; nothing where the recipe holds no pictures back, or the trainer tells nothing of them. */
  readonly validation: readonly ValidationLoss[];
}

const STATISTIC = 'mean squared error of the predicted noise, one picture in one step';
const BINS = 20;
const TIMESTEPS = 1000;
/** A house default: a residual below two of its standard errors is taken for chance. */
const CLEAR = 2;

const binOf = (timestep: number, bins: number): number =>
  Math.min(bins - 1, Math.max(0, Math.floor((timestep / TIMESTEPS) * bins)));

/** Count, mean and sum of squares about the mean, kept without cancellation (Welford 1962). */
class Moments {
  n = 0;
  mean = 0;
  #squares = 0;

  add(value: number): void {
    const before = this.mean;
    this.n++;
    this.mean += (value - before) / this.n;
    this.#squares += (value - before) * (value - this.mean);
  }

  get deviation(): number | null {
    return this.n > 1 ? Math.sqrt(this.#squares / (this.n - 1)) : null;
  }

  get error(): number | null {
    const { deviation } = this;
    return deviation === null ? null : deviation / Math.sqrt(this.n);
  }
}

/** Mean ± standard error of the loss by noise level (S-60, S-67); bins without samples are left out. */
export function lossBands(
  samples: readonly Pick<LossSample, 'timestep' | 'loss'>[],
  bins = BINS,
): readonly Band[] {
  const moments = Array.from({ length: bins }, () => new Moments());
  for (const { timestep, loss } of samples) moments[binOf(timestep, bins)]?.add(loss);
  const width = TIMESTEPS / bins;
  return moments.flatMap(({ n, mean, deviation, error }, bin) =>
    n === 0 ? [] : [{ from: bin * width, to: (bin + 1) * width, samples: n, mean, deviation, error }],
  );
}

/** All pictures by what is left of their loss when the noise level is taken out, the highest first (S-70). */
export function rankResiduals(samples: readonly LossSample[]): readonly Residual[] {
  const means = new Map(lossBands(samples).map(band => [binOf(band.from, BINS), band.mean]));
  const pictures = new Map<string, { readonly dataset: string; readonly image: string; of: Moments }>();
  for (const { dataset, image, timestep, loss } of samples) {
    const key = `${dataset}\n${image}`;
    const picture = pictures.get(key) ?? { dataset, image, of: new Moments() };
    pictures.set(key, picture);
    picture.of.add(loss - (means.get(binOf(timestep, BINS)) ?? loss));
  }
  return [...pictures.values()]
    .map(({ dataset, image, of }) => ({ dataset, image, samples: of.n, residual: of.mean, error: of.error }))
    .sort((a, b) => b.residual - a.residual || (a.image < b.image ? -1 : 1));
}

/** Those of a ranking that stand out beyond chance: mostly their tags are wrong, seldom their content rich (S-71). */
export const outstanding = (pictures: readonly Residual[], most = 8): readonly Residual[] =>
  pictures.filter(({ residual, error }) => error !== null && residual > CLEAR * error).slice(0, most);

/** Everything that a training's samples say, and the loss of what was held back. */
export const readLoss = (
  samples: readonly LossSample[],
  validation: readonly ValidationLoss[] = [],
): LossReading => ({
  statistic: STATISTIC,
  samples: samples.length,
  bands: lossBands(samples),
  pictures: rankResiduals(samples),
  validation,
});
