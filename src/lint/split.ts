// Whether pictures that are held back for validation were really held back.
import { type Finding, found, type Grading, gradeOf, thresholdOf } from './finding.ts';
import { quoted } from './input.ts';
import { findAmong } from './near-duplicates.ts';

/** A picture as it is compared across datasets. */
export interface SplitPicture {
  readonly name: string;
  /** Perceptual hashes of the picture and of its mirror image; empty where it cannot be read. */
  readonly hashes: string;
  /** Where it is from, where somebody asked. */
  readonly source?: string | undefined;
}

export interface Split {
  readonly trained: readonly SplitPicture[];
  readonly heldBack: readonly SplitPicture[];
}

/** Pictures whose hashes differ in more bits than this have nothing in common. */
const MOST_BITS = 16;

/**
 * L-59: a picture of the validation that is one of those trained on, looks like one, be it mirrored, or is from the same
 * source. Its loss would say how well it was learned by heart.
 */
export function checkSplit({ split }: { readonly split?: Split }, grading: Grading): readonly Finding[] {
  if (split === undefined || gradeOf('L-59', grading) === 'off') return [];
  const { trained, heldBack } = split;
  const threshold = thresholdOf('L-59', 'threshold', grading);
  const names = new Set(trained.map(({ name }) => name));
  const hashes = (pictures: readonly SplitPicture[]): readonly string[] => pictures.map(one => one.hashes);
  const alike = new Map(
    findAmong(hashes(heldBack), hashes(trained), Math.min(MOST_BITS, threshold)).map(({ at, ...like }) => [
      at,
      like,
    ]),
  );
  const siblings = sameSource(split, thresholdOf('L-59', 'source', grading));

  const say = (image: string, measured: number, message: string): readonly Finding[] =>
    found('L-59', grading, {
      image,
      measured,
      threshold,
      message,
      remedy: 'take one of the two out: the loss of a picture that is trained on says nothing of others',
    });
  return heldBack.flatMap(({ name }, at) => {
    if (names.has(name))
      return say(name, 0, `${quoted(name)} is held back for validation, and trained on too`);
    const like = alike.get(at);
    const other = like && trained[like.like];
    if (like !== undefined && other !== undefined) {
      const whose = `${like.mirrored ? 'the mirror image of ' : ''}${quoted(other.name)}`;
      return say(
        name,
        like.distance,
        `held back for validation, and nearly the same picture as ${whose}, which is trained on: ${like.distance} of 64 bits differ`,
      );
    }
    const sibling = siblings.get(name);
    return sibling === undefined
      ? []
      : say(
          name,
          0,
          `held back for validation, and from the same source as ${quoted(sibling)}, which is trained on`,
        );
  });
}

/**
 * For each picture held back the first one trained on that is from the same source. One that more than so many pictures
 * share is an artist or a site, and no picture.
 */
function sameSource({ trained, heldBack }: Split, most: number): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const first = new Map<string, string>();
  for (const { source } of [...trained, ...heldBack])
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  for (const { name, source } of trained)
    if (source !== undefined && !first.has(source)) first.set(source, name);
  return new Map(
    heldBack.flatMap(({ name, source }) => {
      const other = source === undefined ? undefined : first.get(source);
      return source === undefined || other === undefined || (counts.get(source) ?? 0) > most
        ? []
        : [[name, other] as const];
    }),
  );
}
