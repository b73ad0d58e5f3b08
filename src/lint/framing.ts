// How much of a person the pictures show, and what is behind, by their tags (S-30, S-31).
import { type Finding, found, thresholdOf } from './finding.ts';
import type { LintSettings, PictureTags } from './input.ts';
import { percent } from './measured.ts';
import type { Tally } from './tally.ts';

const CLOSE = ['portrait', 'close-up', 'face'];
const BUST = ['upper body', 'cowboy shot', 'bust'];
const PLAIN = ['simple background', 'white background'];

/** Fewer pictures than this are no mix. */
const FEWEST = 4;

/** A letter each: `c` close, `b` as far as the hips, `f` full body; `p` nothing behind. */
export function framingOf({ shows }: PictureTags): string {
  const any = (tags: readonly string[]): boolean => tags.some(tag => shows.has(tag));
  const shot = any(CLOSE) ? 'c' : any(BUST) ? 'b' : shows.has('full body') ? 'f' : '';
  return any(PLAIN) ? `${shot}p` : shot;
}

/**
 * L-07: nothing but full bodies destroys detail, and a style is judged by faces and hair (S-30, S-31). Said only where
 * at least half of the pictures have a tag of framing.
 */
export function checkShots({ framing, size }: Tally, settings: LintSettings): readonly Finding[] {
  const [close, bust, full] = ['c', 'b', 'f'].map(letter => framing.of(letter));
  const tagged = (close ?? 0) + (bust ?? 0) + (full ?? 0);
  if (settings.kind === 'regularisation' || tagged < FEWEST || tagged * 2 < size) return [];
  const [least, leastBust] = [
    thresholdOf('L-07', 'threshold', settings),
    thresholdOf('L-07', 'bust', settings),
  ];
  const share = (close ?? 0) / tagged;
  const shareBust = share + (bust ?? 0) / tagged;
  const remedy = 'add crops of faces and upper bodies, of the same pictures too';
  if (full === tagged)
    return found('L-07', settings, {
      measured: 0,
      threshold: least,
      message: `all ${tagged} pictures with a tag of framing are \`full body\``,
      remedy,
    });
  if (settings.kind !== 'style' || (share >= least && shareBust >= leastBust)) return [];
  const [measured, threshold] = share < least ? [share, least] : [shareBust, leastBust];
  return found('L-07', settings, {
    severity: 'warning',
    measured: rounded(measured),
    threshold,
    message: `${percent(share)} of the pictures are close, ${percent(shareBust)} show no more than the hips`,
    remedy,
  });
}

/** What prompts ask for that needs something behind. */
const SCENERY =
  /\b(?:scenery|outdoors|indoors|landscape|cityscape|city|street|forest|park|beach|ocean|sea|mountains?|field|garden|river|lake|sky|night sky|sunset|room|bedroom|classroom|kitchen|cafe|school|temple|shrine|ruins|snow|rain)\b/i;

/**
 * L-08: nearly all pictures have nothing behind; the model then forgets how to draw backgrounds. An error where none has
 * and the previews ask for some.
 */
export function checkBackgrounds(
  { framing, size }: Tally,
  prompts: readonly string[],
  settings: LintSettings,
): readonly Finding[] {
  const threshold = thresholdOf('L-08', 'threshold', settings);
  const plain = framing.of('p');
  if (settings.kind === 'regularisation' || size < FEWEST || plain <= threshold * size) return [];
  const asked = plain < size ? undefined : prompts.find(prompt => SCENERY.test(prompt));
  return found('L-08', settings, {
    ...(asked !== undefined && { severity: 'error' }),
    measured: rounded(plain / size),
    threshold,
    message: `${percent(plain / size)} of the pictures have a plain background${asked === undefined ? '' : `, and a preview asks for scenery: "${asked}"`}`,
    remedy: 'add pictures with backgrounds, and keep the tags of the plain ones in the captions',
  });
}

const rounded = (share: number): number => Math.round(share * 1_000) / 1_000;
