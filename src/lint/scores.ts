// What a tagger's scores tell, where there are scores.
import { keptTags } from '../captions/compare.ts';
import type { Category } from '../captions/tag-vocabulary.ts';
import { type Finding, found, thresholdOf } from './finding.ts';
import { type LintPicture, type LintSettings, quoted } from './input.ts';

/**
 * L-47: tags that a tagger was barely sure enough of, for review; the threshold is 0.05 over what taggers take for a
 * general tag when not told otherwise. L-48: tags written by hand of which a tagger sees nothing.
 */
export function checkScores(picture: LintPicture, settings: LintSettings): readonly Finding[] {
  const [low, none] = [
    thresholdOf('L-47', 'threshold', settings),
    thresholdOf('L-48', 'threshold', settings),
  ];
  const scored = keptTags(picture.caption).filter(({ score }) => score !== undefined);
  const category = (tag: string, own: Category | undefined): Category =>
    own ?? settings.vocabulary?.category(tag) ?? 'general';
  const unsure = scored.filter(
    ({ tag, source, score = 1, category: own }) =>
      source === 'tagger' && score < low && category(tag, own) === 'general',
  );
  const unseen = scored.filter(({ source, score = 1 }) => source !== 'tagger' && score < none);
  const told = (records: typeof scored): string =>
    records.map(({ tag, score = 0 }) => `${quoted(tag)} ${score.toFixed(2)}`).join(', ');
  const least = (records: typeof scored): number => Math.min(...records.map(({ score = 1 }) => score));
  return [
    ...(unsure.length === 0
      ? []
      : found('L-47', settings, {
          image: picture.name,
          measured: least(unsure),
          threshold: low,
          message: `the tagger was not sure of ${told(unsure)}`,
          remedy: 'look at the picture; raise the threshold, or drop what is not true',
        })),
    ...(unseen.length === 0
      ? []
      : found('L-48', settings, {
          image: picture.name,
          measured: least(unseen),
          threshold: none,
          message: `the tagger sees nothing of ${told(unseen)}`,
          remedy: 'look at the picture; drop what is not true',
        })),
  ];
}
