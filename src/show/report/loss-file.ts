import { html } from 'htm/preact';
import type { LossSample } from '../../training/loss.ts';
import { count } from '../words.ts';
import { chartFile } from './chart-file.ts';
import { LossByNoise } from './loss-charts.ts';
import { english } from './strings.ts';

/** A training's loss against the noise level as an SVG file of its own (S-67). */
export const lossFile = (name: string, samples: readonly LossSample[]): string =>
  chartFile(
    `train/${name}: ${english.lossByNoise.toLowerCase()}`,
    [
      `${count(samples.length, 'sample')}; line: ${english.legendMean}; shade: ${english.legendBand}; dot: ${english.legendSample}`,
    ],
    html`<${LossByNoise} bare samples=${samples} strings=${english} />`,
  );
