// What the previews of a training can tell of it. That their seeds are fixed, and that the first are made before
// training, is not asked here: there are no others.
import { canonicalTag } from '../captions/tag.ts';
import { clipTokens } from '../captions/tokens.ts';
import { type Finding, found, type Grading, thresholdOf } from './finding.ts';
import { quoted } from './input.ts';
import type { LintTraining } from './training.ts';

/** L-56: too few prompts to judge by, or none with the trigger, or none without it, which shows what else changed (S-24, S-90). */
export function checkPreviews({ prompts, triggers }: LintTraining, grading: Grading): readonly Finding[] {
  const threshold = thresholdOf('L-56', 'threshold', grading);
  const say = (measured: number, threshold: number, message: string, remedy: string): readonly Finding[] =>
    found('L-56', grading, { at: ['previews', 'prompts'], measured, threshold, message, remedy });
  if (prompts.length === 0)
    return say(
      0,
      threshold,
      'no previews: nothing shows whether it learns',
      'add `previews` with prompts and fixed seeds',
    );
  const calls = callsOneOf(triggers);
  const calling = prompts.filter(calls).length;
  const word = triggers[0] ?? '';
  return [
    ...(prompts.length >= threshold
      ? []
      : say(
          prompts.length,
          threshold,
          `${prompts.length === 1 ? 'one prompt' : `${prompts.length} prompts`}: chance cannot be told from training`,
          `write ${threshold} or more, some without the trigger`,
        )),
    ...(triggers.length === 0 || calling < prompts.length
      ? []
      : say(
          0,
          1,
          'every prompt has a trigger: what happens to everything else does not show',
          `repeat a prompt without ${quoted(word)}`,
        )),
    ...(triggers.length === 0 || calling > 0
      ? []
      : say(0, 1, 'no prompt has a trigger: what is learned does not show', `write ${quoted(word)} in some`)),
  ];
}

/** L-30, of a prompt: what is beyond CLIP's first chunk is hard to control (S-25). */
export const checkPromptLengths = ({ prompts, limit }: LintTraining, grading: Grading): readonly Finding[] =>
  [...new Set(prompts)].flatMap(prompt => {
    const { count } = clipTokens(prompt);
    if (count <= limit) return [];
    return found('L-30', grading, {
      at: ['previews', 'prompts'],
      measured: count,
      threshold: limit,
      message: `the prompt "${prompt.slice(0, 40)}…" has ${count} CLIP tokens, the limit is ${limit}`,
      remedy: 'shorten it',
      evidence: 'recipe',
    });
  });

/** Whether a prompt holds one of some words, as a tag or in a sentence. */
function callsOneOf(triggers: readonly string[]): (prompt: string) => boolean {
  const words = triggers.map(trigger => RegExp.escape(trigger)).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');
  return prompt => words !== '' && pattern.test(canonicalTag(prompt));
}
