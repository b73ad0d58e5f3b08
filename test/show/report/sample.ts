import { createAvatar } from '@dicebear/core';
import { create, meta, schema } from '@dicebear/pixel-art';
import type { BucketReport, LrSegment, ReportData } from '../../../src/show/report/data.ts';
import { type LossSample, outstanding, rankResiduals } from '../../../src/training/loss.ts';

/** A repeatable stream of numbers in [0, 1). */
const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32;
  return seed / 2 ** 32;
};

const face = (seed: string): string => createAvatar({ create, meta, schema }, { seed, size: 96 }).toString();

const uri = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** A made-up picture: a face on a gradient, in the given shape. */
const picture = (seed: string, width: number, height: number, noise = 0): string => {
  const hue = [...seed].reduce((sum, letter) => sum + letter.charCodeAt(0) * 37, 0) % 360;
  const side = Math.min(width, height) * 0.86;
  const inner = Buffer.from(face(seed)).toString('base64');
  return uri(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="hsl(${hue} 45% 82%)"/><stop offset="1" stop-color="hsl(${hue + 40} 40% 62%)"/></linearGradient>
    <filter id="n"><feTurbulence baseFrequency=".5" numOctaves="3"/><feColorMatrix type="saturate" values="1.6"/></filter></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <image x="${(width - side) / 2}" y="${height - side}" width="${side}" height="${side}" href="data:image/svg+xml;base64,${inner}"/>
    <rect width="100%" height="100%" filter="url(#n)" opacity="${noise}"/></svg>`);
};

const TAGS = [
  '1girl',
  'smile',
  'outdoors',
  'sitting',
  'school uniform',
  'holding lollipop',
  'upper body',
  'cherry blossoms',
  'open mouth',
  'from side',
];

const bucket = (width: number, height: number, count: number, shown: number): BucketReport => ({
  size: [width, height],
  count,
  pictures: Array.from({ length: shown }, (_, n) => ({
    name: `${n % 3 === 0 ? 'close/' : ''}${String(n).padStart(2, '0')}${n === 1 ? ' 秋ちゃん' : ''}.png`,
    thumb: picture(`${width}x${height}-${n}`, width / 2, height / 2),
    caption: {
      keep: ['aki-chan', '1girl'],
      tags: TAGS.filter((_, tag) => (tag * 7 + n * 3) % 5 < 3 && tag > 0),
      removed: [
        { tag: 'white long hair', rule: 'core' },
        ...(n % 2 === 0 ? [{ tag: 'hair ornament', rule: 'subsume' }, { tag: 'blurry background' }] : []),
      ],
    },
    repeats: n % 3 === 0 ? 20 : 10,
    tokens: n === 4 ? 81 : 24 + ((n * 11) % 40),
  })),
});

/** The annealing schedule of S-131 as far as step 10,000. */
const segments = (): readonly LrSegment[] => {
  const text =
    '5e-5:100, 5e-6:1500, 5e-7:2000, 5e-5:2100, 5e-7:3000, 5e-5:3100, 5e-7:4000, 5e-5:4100, 5e-7:5000, 5e-5:5100, 5e-7:6000';
  let from = 0;
  return text.split(', ').map(part => {
    const [lr = 0, to = 0] = part.split(':').map(Number);
    const segment = { lr, from, to };
    from = to;
    return segment;
  });
};

/** Losses as a denoiser's are: high near the picture, low near pure noise, never falling with the steps. */
const losses = (count: number): readonly LossSample[] => {
  const next = random(7);
  return Array.from({ length: count }, (_, n) => {
    const timestep = Math.floor(next() * 1001);
    const image = `${String(Math.floor(next() * 24)).padStart(2, '0')}.png`;
    const usual = 0.012 + 0.34 * Math.exp(-timestep / 140);
    const loss = usual * (0.35 + next() * 1.1 + (next() < 0.01 ? 3 : 0)) * (image === '09.png' ? 1.9 : 1);
    return { step: Math.floor((n / count) * 6000), timestep, loss, dataset: 'aki', image };
  });
};

const sha = (letter: string): string => `${letter}4c1f09b27`.repeat(7).slice(0, 64);

/** A page's worth of made-up results: one dataset, one training, one merge. */
export const sampleReport = (): ReportData => ({
  title: 'aki',
  generatedFrom: { recipe: 'sdbuild.yaml', sdbuild: '0.1.0' },
  datasets: [
    {
      name: 'datasets/aki',
      kind: 'character',
      findings: [
        {
          id: 'L-06',
          severity: 'warning',
          message: 'blurry background may make results blurry (3 pictures)',
          image: 'close/04.png',
        },
        { id: 'L-30', severity: 'warning', message: 'caption has 81 tokens, more than 75', image: '04.png' },
        {
          id: 'L-01',
          severity: 'error',
          message: 'two people in a picture of a character',
          image: 'close/09.png',
        },
        { id: 'L-51', severity: 'info', message: 'no picture is tagged head out of frame' },
      ],
      buckets: [
        bucket(512, 512, 9, 9),
        bucket(512, 768, 206, 12),
        bucket(768, 512, 41, 6),
        bucket(448, 640, 88, 4),
        bucket(640, 448, 7, 3),
      ],
      tokenCounts: Array.from({ length: 90 }, (_, tokens) => ({
        tokens,
        captions: Math.round(
          26 * Math.exp(-(((tokens - 42) / 15) ** 2)) + (tokens > 74 && tokens % 4 === 0 ? 2 : 0),
        ),
      })),
    },
  ],
  trainings: [
    {
      name: 'train/aki-lora',
      method: 'lora',
      findings: [
        { id: 'L-56', severity: 'warning', message: 'every prompt has a trigger' },
        { id: 'L-58', severity: 'info', message: 'an epoch is 480 pictures' },
      ],
      base: 'models/anime.safetensors',
      vae: 'models/kl-f8.safetensors',
      clipSkip: 2,
      trainer: 'diffusers',
      steps: 6000,
      stepsPerEpoch: 600,
      batch: 4,
      network: { rank: 16, alpha: 8 },
      segments: segments(),
      losses: losses(8000),
      validation: [0, 2000, 4000, 6000].map((step, n) => ({ step, loss: 0.1432 - 0.004 * n })),
      suspects: outstanding(rankResiduals(losses(8000))),
      previews: {
        columns: [
          { prompt: 'aki-chan, smile, looking at viewer, cherry blossoms', seed: 1234 },
          { prompt: 'aki-chan, school uniform, sitting, classroom', seed: 1234 },
          { prompt: '1girl, smile, no trigger word (control)', seed: 99 },
          { prompt: 'aki-chan, full body, night, rain', seed: 7 },
          { prompt: 'aki-chan, close-up', seed: 8 },
        ],
        rows: [2000, 0, 1000, 3000].map(step => ({
          step,
          lr: step === 0 ? null : 5e-7,
          pictures: [0, 1, 2, 3, 4].map(n =>
            step === 1000 && n === 4
              ? null
              : picture(`preview-${n}`, 192, 192, Math.max(0, 0.85 - step / 3000)),
          ),
        })),
      },
      sha256: sha('9'),
      durations: [
        { what: 'Latents', ms: 74_000 },
        { what: 'Training', ms: 5_340_000 },
      ],
    },
  ],
  merges: [
    {
      name: 'merge/aki-model',
      inputs: [
        { label: 'a', file: 'models/anime.safetensors', sha256: sha('a') },
        { label: 'b', file: 'models/render.safetensors', sha256: sha('b') },
      ],
      method: 'weighted-sum',
      weights: [
        0.5, 1, 0.917, 0.833, 0.75, 0.667, 0.583, 0.5, 0.417, 0.333, 0.25, 0.167, 0.083, 0, 0.083, 0.167,
        0.25, 0.333, 0.417, 0.5, 0.583, 0.667, 0.75, 0.833, 0.917, 1,
      ],
      loras: [{ name: 'train/aki-lora', strength: 0.8 }],
      output: { file: 'build/merge/aki-model.safetensors', sha256: sha('c') },
      deltas: Array.from({ length: 26 }, (_, n) => 0.0004 + 0.0012 * Math.abs(Math.cos(n / 5))),
    },
  ],
});
