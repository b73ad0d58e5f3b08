import type { LossSample } from './data.ts';

/** The loss within one bin of noise levels [from, to). */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly samples: number;
  readonly mean: number;
  /** Standard error of the mean; null where a single sample says nothing about it. */
  readonly error: number | null;
}

const BINS = 20;
const TIMESTEPS = 1000;

const binOf = (timestep: number, bins: number): number =>
  Math.min(bins - 1, Math.max(0, Math.floor((timestep / TIMESTEPS) * bins)));

/** Count, mean and sum of squares about the mean, kept without cancellation (Welford 1962). */
interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

const NONE: Moments = { n: 0, mean: 0, squares: 0 };

const withValue = ({ n, mean, squares }: Moments, value: number): Moments => {
  const next = mean + (value - mean) / (n + 1);
  return { n: n + 1, mean: next, squares: squares + (value - mean) * (value - next) };
};

const standardError = ({ n, squares }: Moments): number | null =>
  n > 1 ? Math.sqrt(squares / (n - 1) / n) : null;

/** Mean ± standard error of the loss by noise level (S-60, S-67); bins without samples are left out. */
export const lossBands = (
  samples: readonly Pick<LossSample, 'timestep' | 'loss'>[],
  bins = BINS,
): readonly Band[] => {
  const moments = new Array<Moments>(bins).fill(NONE);
  for (const { timestep, loss } of samples) {
    const bin = binOf(timestep, bins);
    moments[bin] = withValue(moments[bin] ?? NONE, loss);
  }
  const width = TIMESTEPS / bins;
  return moments.flatMap((of, bin) =>
    of.n === 0
      ? []
      : [
          {
            from: bin * width,
            to: (bin + 1) * width,
            samples: of.n,
            mean: of.mean,
            error: standardError(of),
          },
        ],
  );
};

/** A picture whose loss is above the mean of its noise level. */
export interface Residual {
  readonly dataset: string;
  readonly image: string;
  readonly samples: number;
  /** Mean of loss − mean of its bin. */
  readonly residual: number;
}

/** A house default: a residual below two of its standard errors is taken for chance. */
const CLEAR = 2;

/** Ranks pictures by what is left of their loss when the noise level is taken out: check their tags (S-70, S-71). */
export const worstResiduals = (samples: readonly LossSample[], most = 8): readonly Residual[] => {
  const means = new Map(lossBands(samples).map(band => [binOf(band.from, BINS), band.mean]));
  const pictures = new Map<string, { readonly dataset: string; readonly image: string; moments: Moments }>();
  for (const { dataset, image, timestep, loss } of samples) {
    const key = JSON.stringify([dataset, image]);
    const picture = pictures.get(key) ?? { dataset, image, moments: NONE };
    pictures.set(key, picture);
    picture.moments = withValue(picture.moments, loss - (means.get(binOf(timestep, BINS)) ?? loss));
  }
  return [...pictures.values()]
    .filter(({ moments }) => moments.mean > CLEAR * (standardError(moments) ?? Number.POSITIVE_INFINITY))
    .map(({ dataset, image, moments }) => ({ dataset, image, samples: moments.n, residual: moments.mean }))
    .sort((a, b) => b.residual - a.residual)
    .slice(0, most);
};
