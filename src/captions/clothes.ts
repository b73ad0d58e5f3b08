import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LearnedRule } from './compile.ts';
import type { CaptionRules } from './rules.ts';

/** Last words of tags that name what a person wears; not what sits in the hair, which seldom changes. */
const CLOTHES = new Set(
  [
    'shirt blouse sweater hoodie jacket coat cardigan vest dress skirt miniskirt pants jeans shorts uniform serafuku',
    'gakuran kimono yukata hakama swimsuit bikini leotard bodysuit thighhighs pantyhose socks kneehighs leggings',
    'shoes boots sneakers loafers sandals gloves scarf cape cloak apron necktie sleeves hat cap beret hood bra panties',
  ].flatMap(list => list.split(' ')),
);

/** Clothes that the trigger learns can hardly be changed by a prompt: says so unless that is meant (S-18). */
export function learnedClothes(
  { fixedOutfit = false }: CaptionRules,
  learned: readonly LearnedRule[],
): readonly Diagnostic[] {
  if (fixedOutfit) return [];
  return learned.flatMap(({ rule, names, where }) => {
    const clothes = [...names].filter(name => CLOTHES.has(name.split(' ').at(-1) ?? ''));
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
