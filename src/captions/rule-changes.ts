import type { CaptionRule, CaptionRules } from './rules.ts';

/** One thing that is another in the rules of a dataset. */
export type RuleChange =
  | { readonly type: 'added'; readonly rule: string; readonly says: string }
  | { readonly type: 'removed'; readonly rule: string; readonly says: string }
  | { readonly type: 'changed'; readonly rule: string; readonly settings: readonly SettingChange[] }
  /** `after` is the rule that it follows now; absent when it comes first. */
  | { readonly type: 'moved'; readonly rule: string; readonly after?: string }
  /** `limit`, `order`, `groups.aki` … */
  | { readonly type: 'setting'; readonly setting: SettingChange };

/** A setting by its name; of a list what was added to it and taken out, else both values as JSON. */
export interface SettingChange {
  readonly name: string;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  readonly was?: string;
  readonly now?: string;
}

/** What an edit of the recipe changed in the caption rules of a dataset, in the order of the rules now. */
export function ruleChanges(before: CaptionRules, after: CaptionRules): readonly RuleChange[] {
  const [was, now] = [byId(before), byId(after)];
  const changes: RuleChange[] = [];
  for (const [id, rule] of was)
    if (!now.has(id)) changes.push({ type: 'removed', rule: id, says: saysOf(rule) });
  const moved = movedRules(
    [...was.keys()].filter(id => now.has(id)),
    [...now.keys()].filter(id => was.has(id)),
  );
  const order = [...now.keys()];
  for (const [id, rule] of now) {
    const old = was.get(id);
    if (old === undefined) changes.push({ type: 'added', rule: id, says: saysOf(rule) });
    else {
      const settings = settingChanges(settingsOf(old), settingsOf(rule));
      if (settings.length > 0) changes.push({ type: 'changed', rule: id, settings });
    }
    if (moved.has(id)) {
      const previous = order[order.indexOf(id) - 1];
      changes.push({ type: 'moved', rule: id, ...(previous === undefined ? {} : { after: previous }) });
    }
  }
  const rest = settingChanges(restOf(before), restOf(after));
  return [...changes, ...rest.map((setting): RuleChange => ({ type: 'setting', setting }))];
}

const byId = ({ rules }: CaptionRules): ReadonlyMap<string, CaptionRule> =>
  new Map(rules.map(rule => [rule.id, rule]));

type Settings = ReadonlyMap<string, unknown>;

const settingsOf = ({ id: _id, where: _where, ...rule }: CaptionRule): Settings =>
  new Map(Object.entries(rule).filter(([, value]) => value !== undefined));

const restOf = ({ rules: _rules, where: _where, groups, ...rest }: CaptionRules): Settings =>
  new Map<string, unknown>([
    ...Object.entries(groups).map(([name, tags]): [string, unknown] => [`groups.${name}`, tags]),
    ...Object.entries(rest).filter(([, value]) => value !== undefined),
  ]);

/** A rule in one line, much as a recipe writes it. */
const saysOf = (rule: CaptionRule): string =>
  [...settingsOf(rule)]
    .filter(([name]) => name !== 'note')
    .map(([name, value]) =>
      name === 'verb' || name === 'patterns' ? textOf(value) : `${name}: ${textOf(value)}`,
    )
    .join(' ');

/** A value without the quotes that nobody needs to read it. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  if ('pattern' in value && 'tags' in value) return `${textOf(value.pattern)} → ${textOf(value.tags)}`;
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${name}: ${textOf(member)}`)
    .join(', ')} }`;
}

function settingChanges(before: Settings, after: Settings): readonly SettingChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name): readonly SettingChange[] => {
    const [was, now] = [before.get(name), after.get(name)];
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    if (isTexts(was) && isTexts(now)) {
      const [added, removed] = [
        now.filter(text => !was.includes(text)),
        was.filter(text => !now.includes(text)),
      ];
      if (added.length + removed.length > 0) return [{ name, added, removed }];
    }
    const both = {
      ...(was === undefined ? {} : { was: textOf(was) }),
      ...(now === undefined ? {} : { now: textOf(now) }),
    };
    return [{ name, ...both }];
  });
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(one => typeof one === 'string');

/** The fewest rules that must be moved to bring one order into the other: all but a longest run that keeps its own. */
function movedRules(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, at) => [id, at]));
  const sequence = after.map(id => places.get(id) ?? 0);
  // By place: the longest rising run that ends there, and what precedes it in that run.
  const runs: { readonly length: number; readonly previous: number }[] = [];
  let best = -1;
  for (const [at, place] of sequence.entries()) {
    let [length, previous] = [1, -1];
    for (let other = 0; other < at; other++) {
      const run = runs[other];
      if (run !== undefined && (sequence[other] ?? 0) < place && run.length >= length)
        [length, previous] = [run.length + 1, other];
    }
    runs.push({ length, previous });
    if (length > (runs[best]?.length ?? 0)) best = at;
  }
  const moved = new Set(after);
  for (let at = best; at >= 0; at = runs[at]?.previous ?? -1) moved.delete(after[at] ?? '');
  return moved;
}
