import { html } from 'htm/preact';
import { chartFile } from './chart-file.ts';
import type { NamedRates } from './data.ts';
import { ScheduleChart } from './schedule-chart.ts';
import { english } from './strings.ts';

/** A schedule as an SVG file of its own. */
export const scheduleFile = (
  title: string,
  facts: readonly string[],
  shown: {
    readonly rates: readonly NamedRates[];
    readonly plan?: { readonly warmup: number; readonly stepsPerEpoch: number | null };
  },
): string =>
  chartFile(
    title,
    facts,
    html`<${ScheduleChart} bare rates=${shown.rates} warmup=${shown.plan?.warmup} stepsPerEpoch=${shown.plan?.stepsPerEpoch ?? undefined} strings=${english} />`,
  );
