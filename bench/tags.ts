// What taggers write about pictures of one character: about twenty tags each, in their spelling and order of habit.

const ALWAYS = ['1girl', 'solo', 'long_hair', 'white_hair', 'red_eyes', 'ahoge'];

/** From each of these lists a picture has as many tags as the number says, or one fewer. */
const SOMETIMES: readonly (readonly [most: number, tags: readonly string[]])[] = [
  [2, ['hair_ornament', 'star_hair_ornament', 'hair_ribbon', 'hairclip', 'braid', 'ponytail', 'twintails']],
  [2, ['smile', 'open_mouth', 'blush', 'closed_mouth', 'grin', 'teeth', 'tears', 'closed_eyes', ':d', ':o']],
  [1, ['looking_at_viewer', 'looking_back', 'looking_up', 'looking_away', 'facing_away']],
  [1, ['portrait', 'upper_body', 'cowboy_shot', 'full_body', 'close-up', 'from_above', 'from_side']],
  [1, ['sitting', 'standing', 'lying', 'on_back', 'kneeling', 'walking', 'running', 'jumping', 'wariza']],
  [2, ['arms_up', 'hand_on_hip', 'v', 'waving', 'head_tilt', 'own_hands_together', 'arms_behind_back']],
  [2, ['holding', 'lollipop', 'holding_book', 'holding_umbrella', 'holding_cup', 'food', 'book', 'phone']],
  [
    2,
    ['serafuku', 'pleated_skirt', 'white_shirt', 'dress', 'white_dress', 'hoodie', 'kimono', 'blue_jacket'],
  ],
  [2, ['thighhighs', 'black_thighhighs', 'socks', 'boots', 'loafers', 'bow', 'red_bow', 'necktie', 'choker']],
  [2, ['outdoors', 'indoors', 'night', 'day', 'sky', 'cloud', 'tree', 'flower', 'window', 'bed', 'beach']],
  [1, ['simple_background', 'white_background', 'blurry_background', 'gradient_background', 'blue_sky']],
  [2, ['highres', 'absurdres', 'commentary_request', 'translated', 'english_commentary', 'watermark']],
];

/** A tag that three pictures of any project have, and no other. */
export const RARE = 'upside-down';

/** The tags of one picture; the same for the same number. */
export function tagsOf(index: number): readonly string[] {
  const draw = drawing(index);
  return [
    ...ALWAYS,
    ...SOMETIMES.flatMap(([most, tags]) => {
      const left = [...tags];
      return Array.from({ length: most - draw(2) }, () => left.splice(draw(left.length), 1)).flat();
    }),
  ];
}

/** How a thing looks, and what there is to be seen. */
const LOOKS = (
  'red blue green black white grey brown purple yellow orange pink aqua striped plaid checkered frilled torn wet ' +
  'open lace wooden leather metal glass paper stone big small long short dark light'
).split(' ');
const THINGS = (
  'hat scarf gloves belt cape apron vest shorts sweater cardigan sash wings bag cup chair table lamp clock box ' +
  'bottle basket sword shield staff background curtains carpet wall door fence bridge boat car bicycle lantern'
).split(' ');

/** Ten more tags of one picture, the commoner of them far more often than the others, as in any large set. */
export function longTailOf(index: number): readonly string[] {
  const draw = drawing(~index);
  const skewed = (of: readonly string[]): string =>
    of[Math.floor(of.length * (draw(1_000) / 1_000) ** 2)] ?? '';
  return Array.from({ length: 10 }, () => `${skewed(LOOKS)}_${skewed(THINGS)}`);
}

/** Whole numbers below the one asked for, by a linear congruential generator (Numerical Recipes) seeded with `seed`. */
function drawing(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}
