import { Subsumption } from '../captions/subsumption.ts';
import { type Finding, severityOf } from './finding.ts';
import { captionTags, evidence, type LintInput } from './input.ts';

/**
 * L-27: a learned feature, or a broader word for it, left in a caption: `hair ornament` when `star hair ornament`
 * is learned. What the caption says, the trigger does not learn (S-139).
 */
export function checkLearned(input: LintInput): readonly Finding[] {
  const severity = severityOf('L-27', input.kind);
  if (severity === 'off') return [];
  return input.learned.flatMap(rule => {
    const pictures = input.pictures.filter(({ name }) => rule.applies(name));
    const broader = broaderWords(
      new Set([...rule.names, ...pictures.flatMap(evidence).filter(rule.matches)]),
    );
    const triggers = new Set(input.triggers.map(({ tag }) => tag));
    return pictures.flatMap(picture => {
      const leaks = captionTags(picture)
        .map(({ tag }) => tag)
        .filter(tag => !triggers.has(tag) && (rule.matches(tag) || broader.has(tag)));
      if (leaks.length === 0) return [];
      const told = leaks.map(tag => {
        const learned = broader.get(tag);
        return learned === undefined || rule.matches(tag) ? `\`${tag}\`` : `\`${tag}\` (of \`${learned}\`)`;
      });
      const finding: Finding = {
        id: 'L-27',
        severity,
        image: picture.name,
        measured: leaks.length,
        threshold: 0,
        message: `learned by rule \`${rule.rule}\`, yet in the caption: ${told.join(', ')}`,
        remedy: `add ${leaks.map(tag => `\`${tag}\``).join(', ')} to rule \`${rule.rule}\``,
        rule: rule.rule,
        location: rule.where,
      };
      return [finding];
    });
  });
}

/** Broader words, each with the learned tag that says as much and more. */
function broaderWords(learned: ReadonlySet<string>): ReadonlyMap<string, string> {
  const subsumption = new Subsumption({ suffix: true });
  const words = new Map<string, string>();
  for (const tag of learned)
    for (const { tag: word } of subsumption.under(tag)) if (!words.has(word)) words.set(word, tag);
  return words;
}
