// The learning rates of the parts of a model, where they are others than the schedule's.
import { fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { cutAt, parseWholeSchedule, type Segment } from './schedule.ts';
import type { ShapedSchedule } from './shapes.ts';

/** What a network reaches into, as jobs name it. */
export const PARTS = ['unet', 'text_encoder'] as const;
export type Part = (typeof PARTS)[number];

/** What a recipe says of a part: a share of the schedule's rates, or rates of its own in the same grammar. */
export type PartRate = ({ readonly share: number } | { readonly rates: string }) & {
  readonly where: Location;
};

/** Every step's rate of each part; null where it is the schedule's. */
export type PartSchedules = Readonly<Record<Part, readonly Segment[] | null>>;

/** Reads `50%`, `0`, `5e-5` or `5e-5:2000, 1e-5`. */
export function readPartRate(text: number | string, where: Location): PartRate {
  const share = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(text).trim())?.[1];
  if (share !== undefined) return { share: Number(share) / 100, where };
  return Number(text) === 0 ? { share: 0, where } : { rates: String(text), where };
}

/** Whether it is known only once pictures are counted at which steps these rates change. */
export const countsEpochs = (
  rates: string | ShapedSchedule,
  parts: Readonly<Record<Part, PartRate | undefined>>,
): boolean =>
  [rates, ...PARTS.map(part => parts[part])].some(one => {
    const text = typeof one === 'object' && 'rates' in one ? one.rates : one;
    return typeof text === 'string' && /\bepochs?\b/.test(text);
  });

/** The rates of all parts in a training that must run all the steps of `schedule`. */
export function planParts(
  parts: Readonly<Record<Part, PartRate | undefined>>,
  schedule: readonly Segment[],
  stepsPerEpoch?: number,
): Result<PartSchedules> {
  const steps = schedule.at(-1)?.to ?? 0;
  const planned: Record<Part, readonly Segment[] | null> = { unet: null, text_encoder: null };
  for (const part of PARTS) {
    const rate = parts[part];
    if (rate === undefined) continue;
    if ('share' in rate) {
      // Seven digits, as in the schedule itself: more would differ from machine to machine.
      const scaled = (lr: number): number => Number((lr * rate.share).toPrecision(7));
      planned[part] = schedule.map(({ lr, from, to }) => ({ lr: scaled(lr), from, to }));
    } else {
      const own = parseWholeSchedule(rate.rates, steps, rate.where, stepsPerEpoch);
      if (!own.ok) return own;
      planned[part] = own.value.segments;
    }
  }
  const idle = PARTS.filter(part => planned[part]?.every(({ lr }) => lr === 0));
  const { where } = parts.unet ?? {};
  return idle.length === PARTS.length && where !== undefined
    ? fail({
        severity: 'error',
        code: 'L-57',
        message: 'neither the U-Net nor the text encoder is trained: both rates are 0',
        location: where,
        hint: 'leave one of them out',
      })
    : ok(planned);
}

/** The rates of all parts in the first `steps` steps. */
export const cutParts = (parts: PartSchedules, steps: number): PartSchedules => ({
  unet: parts.unet && cutAt(parts.unet, steps),
  text_encoder: parts.text_encoder && cutAt(parts.text_encoder, steps),
});

const NAMES: Readonly<Record<Part, string>> = { unet: 'U-Net', text_encoder: 'text encoder' };

/** The rates as people read them: one nameless list, or one a part where parts have their own. */
export const namedRates = (
  schedule: readonly Segment[],
  parts: PartSchedules,
): readonly { readonly name?: string; readonly segments: readonly Segment[] }[] =>
  PARTS.every(part => parts[part] === null)
    ? [{ segments: schedule }]
    : PARTS.map(part => ({ name: NAMES[part], segments: parts[part] ?? schedule }));

/** All rates that a job names, each list once: what two trainings must share to be one up to some step. */
export const ratesOf = (job: {
  readonly schedule: readonly Segment[];
  readonly part_schedules: PartSchedules;
}): readonly (readonly Segment[])[] => [
  ...new Set(PARTS.map(part => job.part_schedules[part] ?? job.schedule)),
];
