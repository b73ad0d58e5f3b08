import { type Finding, found, thresholdOf } from './finding.ts';
import { type LintPicture, type LintSettings, type PictureTags, quoted } from './input.ts';

/** Faces such as `:)` and `>:(` are tags. */
const FACE = /^[^\p{L}]{1,4}$/u;

const WEIGHT = /^\(.+:\d+(?:\.\d+)?\)$/;
const NETWORK = /<(?:lora|lyco|hypernet):/;

/**
 * L-34: what does not read as tags: nothing between two commas, an open parenthesis, a stray backslash, weights and
 * networks of prompts, whole sentences. Capitals and underscores are no fault: sdbuild writes tags in one form.
 */
export function checkSyntax(
  { name, sidecar }: LintPicture,
  { tags }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const faults: string[] = [];
  if (sidecar !== undefined && SUSPICIOUS.test(sidecar)) {
    if (/,\s*,/.test(sidecar)) faults.push('nothing between two commas');
    for (const item of sidecar.split(/[,\r\n]/)) {
      const tag = item.trim();
      if (tag === '' || FACE.test(tag)) continue;
      if (NETWORK.test(tag)) faults.push(`a network in ${quoted(tag)}`);
      else if (WEIGHT.test(tag)) faults.push(`a weight in ${quoted(tag)}`);
      else if (/\\(?![()])/.test(tag)) faults.push(`a stray backslash in ${quoted(tag)}`);
      else if (!isBalanced(tag)) faults.push(`unbalanced parentheses in ${quoted(tag)}`);
    }
  }
  const [longest, words] = [
    thresholdOf('L-34', 'threshold', settings),
    thresholdOf('L-34', 'words', settings),
  ];
  for (const tag of tags)
    if (tag.length > longest || wordsOf(tag) > words)
      faults.push(`a sentence, ${quoted(`${tag.slice(0, 40)}…`)}`);
  if (faults.length === 0) return [];
  return found('L-34', settings, {
    image: name,
    measured: faults.length,
    threshold: 0,
    message: `not as tags are written: ${faults.join('; ')}`,
    remedy: 'mend its caption file',
  });
}

const SUSPICIOUS = /[()\\<]|,\s*,/;

function isBalanced(tag: string): boolean {
  let open = 0;
  for (const character of tag) {
    if (character === '(') open++;
    if (character === ')' && --open < 0) return false;
  }
  return open === 0;
}

const wordsOf = (tag: string): number => (tag.length < SHORT ? 1 : tag.split(' ').length);

/** A tag as short as this has few words. */
const SHORT = 24;

/** L-52: `|||`, by which trainers tell the kept tags from the rest, within a tag. */
export function checkSeparator(
  { name }: LintPicture,
  { tags }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const torn = tags.filter(tag => tag.includes('|||'));
  if (torn.length === 0) return [];
  return found('L-52', settings, {
    image: name,
    measured: torn.length,
    threshold: 0,
    message: `${torn.map(quoted).join(', ')} holds \`|||\`, by which trainers tell where the kept tags end`,
    remedy: 'replace or drop the tag',
  });
}

/** L-53: a sentence is cut at its commas and shuffled. */
export function checkSentences(
  { name }: LintPicture,
  { tags }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const words = thresholdOf('L-53', 'threshold', settings);
  const longest = settings.shuffle(name) ? Math.max(0, ...tags.map(wordsOf)) : 0;
  if (longest <= words) return [];
  return found('L-53', settings, {
    image: name,
    measured: longest,
    threshold: words,
    message: `sentences in a caption that training shuffles: ${longest} words between two commas`,
    remedy: 'write `train: {shuffle: false}`, or tags instead of sentences',
  });
}
