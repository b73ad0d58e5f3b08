import type { TriggerRule } from '../captions/compile.ts';
import { type Finding, severityOf } from './finding.ts';
import { captionTags, type LintPicture, type LintSettings } from './input.ts';

/**
 * L-28: a trigger missing from the keep block of a picture of its subset, or present outside it (S-89, S-91). A
 * regularisation picture must have none: it shows what the word does not mean.
 */
export function checkTriggers(picture: LintPicture, { kind, triggers }: LintSettings): readonly Finding[] {
  const severity = severityOf('L-28', kind);
  if (severity === 'off') return [];
  const regularisation = kind === 'regularisation';
  const tags = captionTags(picture).map(({ tag }) => tag);
  const kept = tags.slice(0, picture.caption.keep);
  const wanted = regularisation ? [] : triggers.filter(({ applies }) => applies(picture.name));
  const missing = wanted.filter(({ tag }) => !kept.includes(tag));
  const stray = triggers.filter(({ tag }) => tags.includes(tag) && !wanted.some(other => other.tag === tag));
  return [
    ...missing.map(trigger => ({
      ...about(picture, trigger),
      severity,
      measured: 0,
      threshold: 1,
      message: tags.includes(trigger.tag)
        ? `trigger \`${trigger.tag}\` is not among the ${kept.length} kept tags of the caption`
        : `trigger \`${trigger.tag}\` is missing`,
      remedy: tags.includes(trigger.tag)
        ? 'raise `keep`, or leave it out, so that it covers every trigger'
        : 'let the rules of the recipe make this caption too',
    })),
    ...stray.map(trigger => ({
      ...about(picture, trigger),
      severity: regularisation ? ('error' as const) : severity,
      measured: 1,
      threshold: 0,
      message: regularisation
        ? `trigger \`${trigger.tag}\` in the caption of a regularisation picture`
        : `trigger \`${trigger.tag}\` in the caption of a picture that its rule does not apply to`,
      remedy: `take \`${trigger.tag}\` out of the picture's tags${regularisation ? '' : ', or widen `subset`'}`,
    })),
  ];
}

function about(picture: LintPicture, trigger: TriggerRule) {
  return { id: 'L-28', image: picture.name, rule: trigger.rule } as const;
}
