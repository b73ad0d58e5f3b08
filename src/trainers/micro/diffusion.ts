// The noise schedule of Stable Diffusion 1.x and DDIM sampling with classifier-free guidance.

/** Timesteps 0 … 999: 0 is almost the picture itself, 999 almost pure noise (S-10). */
export const TIMESTEPS = 1000;

/** Share of the signal left at each timestep (ᾱ): SD's scaled-linear betas from 0.00085 to 0.012. */
export const ALPHAS: Float64Array = (() => {
  const alphas = new Float64Array(TIMESTEPS);
  const [low, high] = [Math.sqrt(0.00085), Math.sqrt(0.012)];
  let product = 1;
  for (let t = 0; t < TIMESTEPS; t++) {
    product *= 1 - (low + ((high - low) * t) / (TIMESTEPS - 1)) ** 2;
    alphas[t] = product;
  }
  return alphas;
})();

/** Sinusoidal embedding of timesteps, [N, width], cosines first as in SD. */
export function embedTimesteps(timesteps: readonly number[], width: number): Float32Array {
  const half = width / 2;
  const out = new Float32Array(timesteps.length * width);
  for (const [row, t] of timesteps.entries()) {
    for (let j = 0; j < half; j++) {
      const angle = t * Math.exp((-Math.log(10000) * j) / half);
      out[row * width + j] = Math.cos(angle);
      out[row * width + half + j] = Math.sin(angle);
    }
  }
  return out;
}

/** √ᾱ·x + √(1-ᾱ)·noise, written into `out` from `offset` on. */
export function addNoise(
  x: Float32Array,
  noise: Float32Array,
  timestep: number,
  out: Float32Array,
  offset: number,
): void {
  const alpha = ALPHAS[timestep] ?? 0;
  const [signal, amount] = [Math.sqrt(alpha), Math.sqrt(1 - alpha)];
  for (let i = 0; i < x.length; i++)
    out[offset + i] = signal * (x[i] ?? 0) + amount * (noise[offset + i] ?? 0);
}

/** Latents of unit variance rarely leave this range; guidance pushes them out of it and washes colours out. */
const LIMIT = 3.5;

/**
 * DDIM from pure noise: with η = 0, or, where `fresh` fills in new noise for every step, η = 1, which is Euler ancestral. `predict(x, timestep)` returns the noise predicted with the prompts and then,
 * in the second half, with the negative prompts; each half is as long as `start`.
 */
export function sampleDdim(
  start: Float32Array,
  steps: number,
  cfg: readonly number[],
  predict: (x: Float32Array, timestep: number) => Float32Array,
  fresh?: (noise: Float32Array) => void,
): Float32Array {
  const each = start.length / cfg.length;
  const times = Array.from({ length: steps }, (_, i) => Math.round((TIMESTEPS - 20) * (1 - i / steps)) + 1);
  let x = start;
  for (const [index, t] of times.entries()) {
    const alpha = ALPHAS[t] ?? 0;
    const following = times[index + 1];
    const next = following === undefined ? 1 : (ALPHAS[following] ?? 1);
    const doubled = new Float32Array(2 * x.length);
    doubled.set(x);
    doubled.set(x, x.length);
    const noise = predict(doubled, t);
    const y = new Float32Array(x.length);
    // Of the noise at the next step, so much is new.
    const share = fresh === undefined ? 0 : ((1 - next) / (1 - alpha)) * (1 - alpha / next);
    if (share > 0) fresh?.(y);
    for (let i = 0; i < x.length; i++) {
      const without = noise[x.length + i] ?? 0;
      const guided = without + (cfg[Math.floor(i / each)] ?? 1) * ((noise[i] ?? 0) - without);
      const value = x[i] ?? 0;
      const clean = Math.max(
        -LIMIT,
        Math.min(LIMIT, (value - Math.sqrt(1 - alpha) * guided) / Math.sqrt(alpha)),
      );
      const direction = (value - Math.sqrt(alpha) * clean) / Math.sqrt(1 - alpha);
      y[i] =
        Math.sqrt(next) * clean + Math.sqrt(1 - next - share) * direction + Math.sqrt(share) * (y[i] ?? 0);
    }
    x = y;
  }
  return x;
}
