import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edit } from './edit.ts';
import type { CaptionRule, Limit } from './rules.ts';
import type { Shape } from './shape.ts';

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
export function unstableRules(compiled: readonly CompiledRule[], limit: Limit): readonly Diagnostic[] {
  return compiled.flatMap(({ rule, edit }, index) => {
    // What is implied is implied at once, with all that it implies.
    const found = takerOf(edit, compiled.slice(0, rule.verb === 'imply' ? index : index + 1));
    if (found !== undefined) return [unstable(rule, found)];
    const taken = remakes(rule) ? takenAfter(edit, compiled.slice(index + 1)) : undefined;
    if (taken !== undefined) return [again(rule, taken)];
    return limit.over === 'drop' && comesBack(rule, edit, compiled.slice(index + 1)) ? [short(rule)] : [];
  });
}

interface Taken {
  readonly made: string;
  readonly taker: CaptionRule;
}

/** A tag that a rule makes and the first rule up to it that takes it. */
function takerOf(edit: Edit, upTo: readonly CompiledRule[]): Taken | undefined {
  for (const made of edit.makes) {
    const taker = upTo.find(({ edit: other }) => other.takes(made));
    if (taker !== undefined) return { made, taker: taker.rule };
  }
  for (const shape of edit.makesLike ?? []) {
    const taker = upTo.find(({ edit: other }) => other.takesLike(shape));
    if (taker !== undefined) return { made: written(shape), taker: taker.rule };
  }
  return undefined;
}

const written = ({ start, end }: Shape): string => `${start}*${end}`;

/** Verbs that make other tags of those they take, or choose among them. */
const REWRITING: ReadonlySet<CaptionRule['verb']> = new Set(['replace', 'map', 'combine', 'exclusive']);

/** Verbs after which the tag may be gone that made another redundant. */
const REMOVING: ReadonlySet<CaptionRule['verb']> = new Set([...REWRITING, 'drop', 'only', 'subsume']);

/** Whether a rule makes its tags of nothing that it takes, and so makes them each time. */
const remakes = ({ verb }: CaptionRule): boolean => verb === 'add' || verb === 'imply';

/** A tag that a later rule takes together with others, or because of them, and so would be another the next time. */
function takenAfter({ makes }: Edit, after: readonly CompiledRule[]): Taken | undefined {
  for (const made of makes) {
    const taker = after.find(({ rule, edit }, index) => {
      if (REWRITING.has(rule.verb)) return edit.takes(made);
      const goes =
        rule.verb === 'subsume'
          ? after.slice(index + 1).some(({ rule: { verb } }) => REMOVING.has(verb))
          : true;
      return goes && edit.takesAlong?.(made);
    });
    if (taker !== undefined) return { made, taker: taker.rule };
  }
  return undefined;
}

/** Whether a rule may put back, each time, what the limit took out. */
const comesBack = ({ verb }: CaptionRule, { makes }: Edit, after: readonly CompiledRule[]): boolean =>
  verb === 'imply' ||
  (verb === 'add' && makes.some(made => after.some(({ edit: other }) => other.takes(made))));

function unstable(rule: CaptionRule, { made, taker }: Taken): Diagnostic {
  const self = taker === rule;
  return {
    severity: 'warning',
    code: 'SDB308',
    message: self
      ? `rule \`${rule.id}\` makes \`${made}\` and changes it again`
      : `rule \`${rule.id}\` makes \`${made}\`, which rule \`${taker.id}\` before it looks for`,
    location: rule.where,
    hint: self
      ? 'write what it shall be in the end'
      : `put \`${rule.id}\` before \`${taker.id}\`: what makes tags first, subsume and drop after`,
    ...(self ? {} : { related: [{ message: `\`${taker.id}\``, location: taker.where }] }),
  };
}

const again = (rule: CaptionRule, { made, taker }: Taken): Diagnostic => ({
  severity: 'warning',
  code: 'SDB308',
  message: `rule \`${rule.id}\` makes \`${made}\` anew each time that rule \`${taker.id}\` has taken it`,
  location: rule.where,
  hint: `put \`${rule.id}\` after \`${taker.id}\``,
  related: [{ message: `\`${taker.id}\``, location: taker.where }],
});

const short = (rule: CaptionRule): Diagnostic => ({
  severity: 'warning',
  code: 'SDB308',
  message: `rule \`${rule.id}\` may put back what \`limit: {over: drop}\` takes out`,
  location: rule.where,
  hint: 'write `over: lint`, or drop what is too much by a rule',
});
