import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import type { PromptKind } from '../../src/previews/evidence.ts';
import { measurePreview, type PreviewMeasures } from '../../src/previews/measure.ts';
import type { Thresholds } from '../../src/previews/thresholds.ts';

interface Schema {
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const recipe = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/recipe.schema.json'), 'utf8'),
) as { readonly definitions: { readonly health: Schema } };

const defaultOf = ({ properties, default: value }: Schema): unknown =>
  properties === undefined
    ? value
    : Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, defaultOf(one)]));

/** What a recipe has that sets nothing. */
export const LIMITS = defaultOf(recipe.definitions.health) as Thresholds;

export const PROMPT: PromptKind = { plain: false, control: false };

export async function measured(picture: Sharp): Promise<PreviewMeasures> {
  const result = await measurePreview({ file: 'preview.png', bytes: await picture.png().toBuffer() });
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.value;
}

/** A healthy preview, in figures, but for what a test says. */
export const figures = (change: Partial<PreviewMeasures> = {}): PreviewMeasures => ({
  width: 512,
  height: 512,
  noise: 1.6,
  focus: 2289,
  flat: 0.1,
  ringFlat: 0.05,
  brightness: 120,
  entropy: 7.3,
  colourfulness: 65,
  grey: 0.1,
  greyPsnr: 18,
  oneHue: 0.4,
  clipped: 0.01,
  hash: '0f0f0f0f0f0f0f0f',
  ...change,
});
