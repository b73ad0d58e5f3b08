import { type Embedding, initialize } from '../captions/embedding.ts';
import { canonicalTag } from '../captions/tag.ts';
import { type Finding, found } from './finding.ts';
import { type LintPicture, type LintSettings, named, type PictureTags, quoted } from './input.ts';

/** L-40: a text that has more tokens than there are vectors to start from them: what comes last is lost (S-140). */
export function checkVectors(settings: LintSettings): readonly Finding[] {
  const { embedding } = settings;
  if (embedding === undefined) return [];
  const { vectors, ids, text } = initialize(embedding);
  const about = { measured: ids.length, threshold: vectors };
  const lost =
    embedding.init === 'tokens' && ids.length > vectors
      ? found('L-40', settings, {
          ...about,
          message: `${quoted(text)} has ${ids.length} tokens, the embedding ${vectors} vector${vectors === 1 ? '' : 's'}: the last ${ids.length - vectors} are lost`,
          remedy: 'write `vectors: auto`, or `init: mean`',
        })
      : [];
  const strange = embedding.learned.filter(
    word => word.length > 3 && initialize({ ...embedding, learned: [word] }).ids.length >= word.length,
  );
  return strange.length === 0
    ? lost
    : [
        ...lost,
        ...found('L-40', settings, {
          ...about,
          message: `CLIP knows no part of ${named(strange)}: it reads single letters`,
          remedy: 'describe it in words that the model knows (S-142)',
        }),
      ];
}

/** L-40 too: what the embedding is to learn, left in a caption (S-139, S-141). */
export function checkInverted(
  { name }: LintPicture,
  { has }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const left = wordsOf(settings.embedding).filter(word => has.has(word));
  if (left.length === 0) return [];
  return found('L-40', settings, {
    image: name,
    measured: left.length,
    threshold: 0,
    message: `the embedding is to learn ${left.map(quoted).join(', ')}, which the caption says`,
    remedy: 'add a rule `{drop: "@embedding.learned", role: learned}`',
  });
}

const wordsOf = (embedding: Embedding | undefined): readonly string[] =>
  embedding?.learned.map(canonicalTag) ?? [];
