import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isClothing } from './character-tags.ts';
import type { LearnedRule } from './compile.ts';
import type { CaptionRules } from './rules.ts';

/** Clothes that the trigger learns can hardly be changed by a prompt: says so unless that is meant (S-18). */
export function learnedClothes(
  { fixedOutfit = false }: CaptionRules,
  learned: readonly LearnedRule[],
): readonly Diagnostic[] {
  if (fixedOutfit) return [];
  return learned.flatMap(({ rule, names, where }) => {
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
