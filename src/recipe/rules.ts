import type { CaptionRule, Verb } from '../captions/rules.ts';
import type { Checks } from './checks.ts';
import { fault } from './fault.ts';
import { below } from './pointer.ts';
import type { Captions, Rule } from './recipe.generated.ts';
import { schemeRules } from './scheme.ts';

/** The rules of a dataset, those of its scheme among them. */
export function resolveRules(entry: Captions, pointer: string, checks: Checks): readonly CaptionRule[] {
  const rules = entry.rules.map((rule, index) =>
    resolveRule(rule, index, below(pointer, 'rules', index), checks),
  );
  for (const [index, rule] of rules.entries()) {
    const first = rules.find(({ id }) => id === rule.id);
    if (first === undefined || first === rule) continue;
    const where = checks.locate(below(pointer, 'rules', index, 'id'));
    checks.faults.push(
      fault('SDB024', `two rules are named \`${rule.id}\``, where, {
        hint: 'give each its own `id`',
        related: [{ message: 'the first one', location: first.where }],
      }),
    );
  }
  return [...rules, ...schemeRules(entry, pointer, checks)];
}

function resolveRule(rule: Rule, index: number, pointer: string, checks: Checks): CaptionRule {
  if (rule.on !== undefined && rule.exclusive === undefined && rule.require === undefined)
    checks.contradiction(
      '`on` is for `exclusive` and `require`',
      checks.locate(below(pointer, 'on')),
      'take it out',
    );
  const verb = resolveVerb(rule, pointer, checks);
  const { subset, when, note } = rule;
  return {
    ...verb,
    id: rule.id ?? `rules[${index}]`,
    ...(subset === undefined ? {} : { subset }),
    ...(when === undefined ? {} : { when }),
    ...(note === undefined ? {} : { note }),
    where: checks.locate(below(pointer, verb.verb)),
  };
}

/** The schema has seen to it that there is exactly one verb. */
function resolveVerb(rule: Rule, pointer: string, checks: Checks): Verb {
  const { at, on, keep, role } = rule;
  const table = (verb: 'subsume' | 'imply'): { readonly table?: string } => {
    const path = rule[verb]?.table;
    return path === undefined ? {} : { table: checks.file(path, below(pointer, verb, 'table')) };
  };
  if (rule.drop !== undefined)
    return {
      verb: 'drop',
      patterns: [rule.drop].flat(),
      ancestors: rule.ancestors ?? role === 'learned',
      ...(role === undefined ? {} : { role }),
    };
  if (rule.only !== undefined) return { verb: 'only', patterns: [rule.only].flat() };
  if (rule.add !== undefined)
    return { verb: 'add', tags: [rule.add].flat(), ...(at === undefined ? {} : { at }) };
  if (rule.replace !== undefined) {
    const replacements = Object.entries(rule.replace).map(([pattern, tags]) => ({
      pattern,
      tags: [tags].flat(),
    }));
    return { verb: 'replace', replacements };
  }
  if (rule.map !== undefined) {
    const rewrites = Object.entries(rule.map).map(([regex, template]) => ({ regex, template }));
    return { verb: 'map', rewrites };
  }
  if (rule.combine !== undefined) {
    const parts = Object.entries(rule.in ?? {}).map(([name, patterns]) => [name, [patterns].flat()] as const);
    const captures = parts.length === 0 ? {} : { in: Object.fromEntries(parts) };
    return { verb: 'combine', patterns: rule.combine, to: rule.to ?? '', ...captures };
  }
  if (rule.imply !== undefined) return { verb: 'imply', ...table('imply') };
  if (rule.exclusive !== undefined) {
    const more = { ...(on === undefined ? {} : { on }), ...(keep === undefined ? {} : { keep }) };
    return { verb: 'exclusive', patterns: [rule.exclusive].flat(), ...more };
  }
  if (rule.require !== undefined)
    return { verb: 'require', patterns: [rule.require].flat(), ...(on === undefined ? {} : { on }) };
  if (rule.mark !== undefined) return { verb: 'mark', patterns: [rule.mark].flat() };
  if (rule.trigger !== undefined) return { verb: 'trigger', tag: rule.trigger };
  if (rule.prefix !== undefined) return { verb: 'prefix', text: rule.prefix };
  if (rule.suffix !== undefined) return { verb: 'suffix', text: rule.suffix };
  return { verb: 'subsume', suffix: rule.subsume?.suffix ?? false, ...table('subsume') };
}
