import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edit } from './edit.ts';
import type { CaptionRule } from './rules.ts';

/** A rule with what it does. */
export interface CompiledRule {
  readonly rule: CaptionRule;
  readonly edit: Edit;
}

/**
 * Warns of rules that would go on changing their own captions: one that makes a tag which the same rule or one
 * before it takes. Without such a warning, and without `when`, a caption run through the rules again comes out
 * equal: rules otherwise only remove, and what they look for does not come back.
 */
export function unstableRules(compiled: readonly CompiledRule[]): readonly Diagnostic[] {
  return compiled.flatMap(({ rule, edit }, index) => {
    for (const made of edit.makes) {
      const taker = compiled.find(({ edit: other }, at) => at <= index && other.takes(made));
      if (taker === undefined) continue;
      const [message, hint] =
        taker.rule === rule
          ? [
              `rule \`${rule.id}\` makes \`${made}\` and changes it again`,
              'write what it shall be in the end',
            ]
          : [
              `rule \`${rule.id}\` makes \`${made}\`, which rule \`${taker.rule.id}\` before it looks for`,
              `put \`${rule.id}\` before \`${taker.rule.id}\`: combine and replace first, subsume and drop after`,
            ];
      const related = [{ message: `\`${taker.rule.id}\``, location: taker.rule.where }];
      const warning: Diagnostic = {
        severity: 'warning',
        code: 'SDB308',
        message,
        location: rule.where,
        hint,
        ...(taker.rule === rule ? {} : { related }),
      };
      return [warning];
    }
    return [];
  });
}
