import type { TriggerRule } from '../captions/compile.ts';
import { clipTokens, countTag } from '../captions/tokens.ts';
import { type Finding, found, thresholdOf } from './finding.ts';
import type { LintPicture, LintSettings, PictureTags } from './input.ts';

/**
 * L-28: a trigger missing from the keep block of a picture of its subset, or present outside it (S-89, S-91). A
 * regularisation picture must have none: it shows what the word does not mean.
 */
export function checkTriggers(
  { name, caption }: LintPicture,
  { tags }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const { kind, triggers } = settings;
  const regularisation = kind === 'regularisation';
  const kept = tags.slice(0, caption.keep);
  const wanted = regularisation ? [] : triggers.filter(({ applies }) => applies(name));
  const missing = wanted.filter(({ tag }) => !kept.includes(tag));
  const stray = triggers.filter(({ tag }) => tags.includes(tag) && !wanted.some(other => other.tag === tag));
  return [
    ...missing.flatMap(({ rule, tag }) =>
      found('L-28', settings, {
        image: name,
        rule,
        measured: 0,
        threshold: 1,
        message: tags.includes(tag)
          ? `trigger \`${tag}\` is not among the ${kept.length} kept tags of the caption`
          : `trigger \`${tag}\` is missing`,
        remedy: tags.includes(tag)
          ? 'raise `keep`, or leave it out, so that it covers every trigger'
          : 'let the rules of the recipe make this caption too',
      }),
    ),
    ...stray.flatMap(({ rule, tag }) =>
      found('L-28', settings, {
        ...(regularisation && { severity: 'error' }),
        image: name,
        rule,
        measured: 1,
        threshold: 0,
        message: regularisation
          ? `trigger \`${tag}\` in the caption of a regularisation picture`
          : `trigger \`${tag}\` in the caption of a picture that its rule does not apply to`,
        remedy: `take \`${tag}\` out of the picture's tags${regularisation ? '' : ', or widen `subset`'}`,
      }),
    ),
  ];
}

/** CLIP's tokens are numbered by how common they were; `sks`, the classic rare word, is 48136. */
const RARE_TOKEN = 40_000;

/**
 * L-29: a trigger that means something to the model already, costs many tokens, or stands within another: what is
 * learned for the one is then called up by the other.
 */
export function checkTriggerWords(settings: LintSettings): readonly Finding[] {
  if (settings.kind === 'regularisation') return [];
  const threshold = thresholdOf('L-29', 'threshold', settings);
  const triggers = new Map(settings.triggers.map(trigger => [trigger.text, trigger]));
  return [...triggers.values()].flatMap(trigger =>
    faultsOf(trigger, [...triggers.values()], threshold, settings).flatMap(fault =>
      found('L-29', settings, { rule: trigger.rule, threshold, measured: countTag(trigger.tag), ...fault }),
    ),
  );
}

type Fault = Pick<Finding, 'message' | 'remedy'>;

function faultsOf(
  { tag, text }: TriggerRule,
  triggers: readonly TriggerRule[],
  most: number,
  { vocabulary }: LintSettings,
): readonly Fault[] {
  const { count, ids } = clipTokens(tag);
  const faults: Fault[] = [];
  const say = (what: string, remedy: string): number =>
    faults.push({ message: `trigger \`${text}\` ${what}`, remedy });
  const rename = 'choose a word that means nothing yet, such as a name with a suffix';
  const [meaning] = vocabulary?.meaning(tag) ?? [];
  if (vocabulary?.has(tag) === true && text === tag) say('is a tag that the model knows', rename);
  else if (vocabulary?.has(tag) === true)
    say(`differs only in case or spelling from \`${tag}\`, a tag that the model knows`, rename);
  else if (meaning !== undefined) say(`is another name of \`${meaning}\`, which the model knows`, rename);
  else if (count === 1 && (ids[0] ?? RARE_TOKEN) < RARE_TOKEN) say('is a common word to CLIP', rename);
  if (count > most) say(`costs ${count} CLIP tokens of every caption and prompt`, 'choose a shorter word');
  const same = triggers.find(other => other.text !== text && isSameWord(other.text, text));
  if (same !== undefined)
    say(`differs only in case from trigger \`${same.text}\`: CLIP reads both alike`, 'choose another word');
  const within = triggers.find(other => other.tag !== tag && other.tag.includes(tag));
  if (within !== undefined)
    say(`stands within trigger \`${within.text}\``, 'choose words of which none holds another');
  return faults;
}

const isSameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
