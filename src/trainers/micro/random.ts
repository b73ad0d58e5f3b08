/** A stream of random numbers that depends on its counters alone. */
export interface Random {
  /** Uniform on [0, 1). */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Uniform on 0, 1, …, `below` - 1. */
  readonly integer: (below: number) => number;
}

const mix = (state: number, value: number): number => {
  let h = Math.imul(state ^ value, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/**
 * Random numbers as a function of counters, e.g. `random(seed, step, STREAM.noise)`: what step n draws never
 * depends on how many numbers earlier steps drew, so a resumed training equals an uninterrupted one.
 * Generator: sfc32 (PractRand), seeded by mixing each counter into each of its words.
 */
export function random(...counters: readonly number[]): Random {
  const words = [0x243f6a88, 0x85a308d3, 0x13198a2e].map(constant =>
    counters.reduce((state, counter) => mix(state + 0x6d2b79f5, counter >>> 0), constant),
  );
  let a = words[0] ?? 0;
  let b = words[1] ?? 0;
  let c = words[2] ?? 0;
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  const uniform = (): number => next() / 4294967296;
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal, integer: below => Math.floor(uniform() * below) };
}
