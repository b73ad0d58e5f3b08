import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isClothing } from './character-tags.ts';
import type { LearnedRule } from './compile.ts';
import type { CaptionRules } from './rules.ts';

/**
 * Clothes that the trigger learns can hardly be changed by a prompt: says so unless that is meant (S-18), also where a
 * costume's pictures have a trigger of their own.
 */
export function learnedClothes(
  { fixedOutfit = false, rules }: CaptionRules,
  learned: readonly LearnedRule[],
): readonly Diagnostic[] {
  if (fixedOutfit) return [];
  const costumes = new Set(rules.flatMap(({ verb, subset }) => (verb === 'trigger' ? (subset ?? []) : [])));
  const isCostume = (id: string): boolean =>
    rules.some(rule => rule.id === id && rule.subset !== undefined && costumes.has(rule.subset));
  return learned.flatMap(({ rule, names, where }) => {
    if (isCostume(rule)) return [];
    const clothes = [...names].filter(isClothing);
    if (clothes.length === 0) return [];
    const list = clothes.map(tag => `\`${tag}\``).join(', ');
    const warning: Diagnostic = {
      severity: 'warning',
      code: 'SDB317',
      message: `rule \`${rule}\` gives ${list} to the trigger: a prompt can hardly change them then`,
      location: where,
      hint: 'leave clothes in the captions, or write `fixed_outfit: true` beside the rules',
    };
    return [warning];
  });
}
