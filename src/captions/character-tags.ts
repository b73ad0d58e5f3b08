// Which tags describe a character and which what is worn, by their last words. Written for the suggestion of learned
// tags: what it misses or takes in excess a person corrects, for nothing is ever applied.
import { canonicalTag } from './tag.ts';

const words = (list: string): readonly string[] => list.split(', ').map(canonicalTag);

/** Last words of tags for what stays the same of a character whatever she wears and does. */
const FEATURES = words(
  'hair, eyes, skin, bangs, twintails, ponytail, braid, braids, ahoge, sidelocks, drill hair, drills, hair bun, hair buns, ' +
    'bob cut, hime cut, pixie cut, hair intakes, hair between eyes, hair over one eye, heterochromia, eyebrows, eyelashes, ' +
    'horn, horns, ears, tail, tails, wings, halo, fang, fangs, antennae, scales, freckles, mole, mole under eye, ' +
    'mole under mouth, beard, mustache, tan, dark-skinned female, dark-skinned male, breasts, flat chest, pupils, sclera',
);

/** These end so, and say what is done or shown, not what she is like. */
const NO_FEATURES = new Set(words('closed eyes, half-closed eyes, empty eyes, pubic hair'));

/** Last words of tags for clothes. */
const CLOTHES = words(
  'shirt, t-shirt, blouse, dress, skirt, miniskirt, pants, jeans, shorts, leggings, jacket, coat, cardigan, hoodie, ' +
    'sweater, vest, serafuku, gakuran, uniform, kimono, yukata, hakama, apron, cape, cloak, robe, armor, suit, swimsuit, ' +
    'bikini, leotard, bodysuit, underwear, bra, panties, pajamas, clothes, costume, outfit, sleeves, necktie, scarf, gloves, ' +
    'mittens, hat, cap, beret, hood, thighhighs, kneehighs, socks, pantyhose, stockings, legwear, footwear, shoes, boots, ' +
    'sandals, heels, sneakers, loafers, slippers',
);

/** Last words of tags for what else can be taken off; some of it seldom is, such as what sits in the hair. */
const WORN = words(
  'collar, sailor collar, bow, bowtie, ribbon, choker, necklace, earrings, jewelry, bracelet, ring, belt, helmet, headband, ' +
    'hairband, hair ornament, hairclip, hairpin, scrunchie, headphones, crown, tiara, veil, mask, eyepatch, glasses, eyewear, ' +
    'sunglasses, bag, backpack, fake animal ears, fake tail',
);

const endsWithOneOf = (tag: string, endings: readonly string[]): boolean =>
  endings.some(ending => tag === ending || tag.endsWith(` ${ending}`));

/** Whether a tag names a lasting feature: `white hair`, `blunt bangs`, `fox ears`. In canonical form. */
export const isCharacterTag = (tag: string): boolean =>
  !NO_FEATURES.has(tag) && !isWorn(tag) && endsWithOneOf(tag, FEATURES);

/** Whether a tag names clothes: learned, they are hard to change by prompt (S-18). In canonical form. */
export const isClothing = (tag: string): boolean => endsWithOneOf(tag, CLOTHES);

/** Whether a tag names clothes or whatever else can be taken off. In canonical form. */
export const isWorn = (tag: string): boolean => isClothing(tag) || endsWithOneOf(tag, WORN);
