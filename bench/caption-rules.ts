// Twenty caption rules of every kind, for tags as `tags.ts` makes them.
import type { CaptionRule, CaptionRules, Verb } from '../src/captions/rules.ts';

const where = { file: 'sdbuild.yaml' };

const RULES: readonly (Verb & { readonly subset?: string; readonly when?: string })[] = [
  { verb: 'drop', patterns: ['highres', 'absurdres', '*commentary*', 'translated'], role: 'noise' },
  { verb: 'drop', patterns: ['watermark', 'signature', '*username'], role: 'wrong' },
  { verb: 'drop', patterns: ['/.*(logo|text|copyright name)/', 'artist name'], role: 'noise' },
  { verb: 'replace', replacements: [':d', ':o'].map(pattern => ({ pattern, tags: ['open mouth'] })) },
  { verb: 'replace', replacements: [{ pattern: 'serafuku', tags: ['school uniform'] }] },
  { verb: 'replace', replacements: [{ pattern: '/(dark|light) (hat|scarf)/', tags: ['headwear'] }] },
  { verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' },
  { verb: 'combine', patterns: ['smile', 'teeth'], to: 'grin' },
  { verb: 'combine', patterns: ['*sky', 'cloud'], to: 'cloudy sky' },
  { verb: 'drop', patterns: ['@aki'], role: 'learned' },
  { verb: 'drop', patterns: ['looking at viewer'], when: 'has(from behind) and none(looking back)' },
  { verb: 'drop', patterns: ['blurry background'], ancestors: true },
  { verb: 'subsume', suffix: true },
  { verb: 'drop', patterns: ['window'], subset: 'images/aki/000/**' },
  { verb: 'drop', patterns: ['indoors'], subset: '**/outside/**' },
  { verb: 'exclusive', patterns: ['looking *', 'facing away'], on: 'warn' },
  { verb: 'exclusive', patterns: ['portrait', 'upper body', 'cowboy shot', 'full body'], on: 'error' },
  { verb: 'trigger', tag: 'aki-chan' },
  { verb: 'trigger', tag: 'winter outfit', subset: 'images/aki/001/**' },
  { verb: 'suffix', text: 'anime screencap' },
];

/** As a recipe gives them. */
export const TWENTY_RULES: CaptionRules = {
  groups: { aki: ['*hair', '*eyes', 'ahoge', '* hair ornament', 'hair ornament'] },
  rules: RULES.map((rule, index): CaptionRule => ({ ...rule, id: `rules[${index}]`, where })),
  order: ['aki-chan', '@people', '*'],
  limit: { tokens: 75, over: 'lint' },
  render: { space: ' ', escape: false },
  where,
};
