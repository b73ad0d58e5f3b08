import { type Finding, found } from './finding.ts';
import type { LintPicture, LintSettings, PictureTags } from './input.ts';

/** L-30: a caption longer than CLIP takes in well (S-25); an error where the trainer would cut it. */
export function checkLength({ name, caption }: LintPicture, settings: LintSettings): readonly Finding[] {
  const { tokens: limit, max = Number.POSITIVE_INFINITY } = settings.limit;
  if (caption.tokens <= Math.min(limit, max)) return [];
  const cut = caption.tokens > max;
  const boundary =
    caption.boundaryTag === undefined || cut ? '' : `; \`${caption.boundaryTag}\` straddles the limit`;
  return found('L-30', settings, {
    ...(cut && { severity: 'error' }),
    image: name,
    measured: caption.tokens,
    threshold: cut ? max : limit,
    message: `${caption.tokens} CLIP tokens, the limit is ${cut ? max : limit}${boundary}`,
    remedy: cut
      ? 'drop or combine tags, or have the trainer read more and raise `limit: {max: …}`'
      : 'drop or combine tags, or write `limit: {over: drop}`',
  });
}

/** L-31: a caption with nothing in it, or nothing but its keep block. */
export function checkEmpty(
  { name, caption }: LintPicture,
  { tags }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  if (tags.length > caption.keep) return [];
  return found('L-31', settings, {
    image: name,
    measured: 0,
    threshold: 1,
    message: tags.length === 0 ? 'the caption is empty' : `nothing in the caption but \`${caption.text}\``,
    remedy: 'tag the picture; what its tags do not name, the trigger learns',
  });
}
