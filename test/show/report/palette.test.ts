import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dark, light, type Palette } from '../../../src/show/report/palette.ts';

/** Relative luminance and contrast as WCAG 2.1 defines them. */
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const texts = (of: Palette): readonly (readonly [string, string])[] => [
  [of.text, of.page],
  [of.text, of.card],
  [of.text, of.tagGround],
  [of.muted, of.page],
  [of.muted, of.card],
  [of.muted, of.tagGround],
  [of.accent, of.card],
  [of.keep, of.keepGround],
  [of.removed, of.card],
  [of.good, of.goodGround],
  [of.warning, of.warningGround],
  [of.bad, of.badGround],
  [of.bad, of.card],
];

for (const [name, palette] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`text in the ${name} page has a contrast of at least 4.5 : 1`, () => {
    for (const [text, ground] of texts(palette)) {
      const ratio = contrast(text, ground);
      assert.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`);
    }
  });
  test(`dots and bars in the ${name} page have a contrast of at least 3 : 1 on their card`, () => {
    for (const color of [...palette.levels, palette.bar, palette.accent]) {
      const ratio = contrast(color, palette.card);
      assert.ok(ratio >= 3, `${color}: ${ratio.toFixed(2)}`);
    }
  });
}
