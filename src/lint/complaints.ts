// What the recipe's own rules say of a picture: `exclusive`, `require`, `mark`, and limits.
import type { Complaint } from '../captions/caption.ts';
import { type Finding, found } from './finding.ts';
import { type LintPicture, type LintSettings, named, quoted } from './input.ts';

/** L-66: as grave as the rule says. The keep block's separator is another check's (L-52). */
export const checkComplaints = (
  { name: image, caption }: LintPicture,
  settings: LintSettings,
): readonly Finding[] =>
  caption.complaints
    .filter(({ rule }) => rule !== 'keep')
    .flatMap(complaint => {
      const { rule, severity, tags } = complaint;
      const [message, remedy] = told(complaint);
      return found('L-66', settings, {
        image,
        severity,
        measured: tags.length,
        threshold: 1,
        message,
        remedy,
        rule,
      });
    });

function told({ rule, severity, tags }: Complaint): readonly [message: string, remedy: string] {
  const [first = '', ...others] = tags;
  if (rule === 'alias') return [`${quoted(first)} may be ${named(others)}`, 'write the one that is meant'];
  if (rule === 'override')
    return [
      'not the picture any more for which its override was decided',
      `look at it again, then write \`sha256: "${first}"\``,
    ];
  if (rule === 'limit') return [`more tags than the limit: ${named(tags)}`, 'drop or combine tags'];
  if (tags.length === 0)
    return [
      `none of the tags that rule ${quoted(rule)} requires`,
      'look at the picture and add the right one',
    ];
  if (severity === 'info')
    return [`marked by rule ${quoted(rule)}: ${named(tags)}`, 'look whether it is true of the picture'];
  return [
    `only one can be true by rule ${quoted(rule)}: ${named(tags)}`,
    'look at the picture and take the wrong ones out of its tags',
  ];
}
