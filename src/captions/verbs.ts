import type { Removal, TagRecord } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Implication } from './implications.ts';
import type { Patterns } from './patterns.ts';
import type { CaptionRule } from './rules.ts';
import { Subsumption } from './subsumption.ts';

/** A rule that edits tags, ready to run; triggers, prefixes and suffixes are placed later and are not among these. */
export interface Edit {
  readonly run: (draft: Draft) => void;
  /** The tags that it makes. */
  readonly makes: readonly string[];
  /** Whether it may change a caption because of this tag. */
  readonly takes: (tag: string) => boolean;
}

type Of<V extends CaptionRule['verb']> = Extract<CaptionRule, { readonly verb: V }>;
export type EditRule = Of<'drop' | 'replace' | 'combine' | 'subsume' | 'exclusive'>;

/** Turns one rule into a function; what is wrong with it goes to the faults of `patterns`. */
export function compileEdit(
  rule: EditRule,
  patterns: Patterns,
  tables: ReadonlyMap<string, readonly Implication[]>,
): Edit {
  switch (rule.verb) {
    case 'drop':
      return drop(rule, patterns);
    case 'replace':
      return replace(rule, patterns);
    case 'combine':
      return combine(rule, patterns);
    case 'subsume':
      return subsume(rule, patterns, tables);
    case 'exclusive':
      return exclusive(rule, patterns);
  }
}

/** Ancestors go only where the tag that implies them goes too: elsewhere they may be the plain truth. */
function drop(rule: Of<'drop'>, patterns: Patterns): Edit {
  const { matches } = patterns.compile(rule.patterns, rule.where);
  const { ancestors = rule.role === 'learned' } = rule;
  const subsumption = new Subsumption({ suffix: false });
  const role = rule.role === undefined ? {} : { role: rule.role };
  const byPattern: Removal = { rule: rule.id, how: 'pattern', ...role };
  const run = (draft: Draft): void => {
    const reasons = new Map<string, Removal>();
    for (const { tag } of draft.kept) {
      if (!matches(tag)) continue;
      reasons.set(tag, byPattern);
      if (!ancestors) continue;
      for (const { tag: ancestor } of subsumption.under(tag))
        if (!reasons.has(ancestor))
          reasons.set(ancestor, { rule: rule.id, how: 'ancestor', of: tag, ...role });
    }
    if (reasons.size > 0) draft.remove(tag => reasons.get(tag));
  };
  return { run, makes: [], takes: matches };
}

/** A tag that is already there is not written twice; the first place counts. */
function replace(rule: Of<'replace'>, patterns: Patterns): Edit {
  const cases = rule.replacements.map(({ pattern, tags }) => ({
    matches: patterns.compile([pattern], rule.where).matches,
    tags: tags.map(tag => patterns.tag(tag, rule.where)),
  }));
  const find = (tag: string) => cases.find(({ matches }) => matches(tag));
  const takes = (tag: string): boolean => find(tag)?.tags.some(made => made !== tag) ?? false;
  const run = (draft: Draft): void => {
    if (!draft.kept.some(({ tag }) => takes(tag))) return;
    const before = draft.kept;
    draft.kept = [];
    for (const record of before) {
      const { tag } = record;
      const tags = find(tag)?.tags ?? [tag];
      if (tags.includes(tag)) keepOnce(draft, record, rule.id);
      else {
        const removedBy: Removal = { rule: rule.id, how: 'replaced', of: tags.join(', ') };
        draft.removed.push({ ...record, removedBy });
      }
      for (const made of tags)
        if (!draft.has(made)) draft.kept.push({ tag: made, source: 'rule', by: rule.id, from: [tag] });
    }
  };
  return { run, makes: cases.flatMap(({ tags }) => tags), takes };
}

function keepOnce(draft: Draft, record: TagRecord, rule: string): void {
  if (draft.has(record.tag)) draft.removed.push({ ...record, removedBy: { rule, how: 'duplicate' } });
  else draft.kept.push(record);
}

/** Operands need not be neighbours (S-27); `to` is never an operand, so that running twice changes nothing. */
function combine(rule: Of<'combine'>, patterns: Patterns): Edit {
  const operands = rule.patterns.map(pattern => patterns.compile([pattern], rule.where).matches);
  const to = patterns.tag(rule.to, rule.where);
  const takes = (tag: string): boolean => tag !== to && operands.some(matches => matches(tag));
  const run = (draft: Draft): void => {
    if (!operands.every(matches => draft.kept.some(({ tag }) => tag !== to && matches(tag)))) return;
    const at = draft.kept.findIndex(({ tag }) => takes(tag));
    const from = draft.kept.map(({ tag }) => tag).filter(takes);
    const removedBy: Removal = { rule: rule.id, how: 'combined', of: to };
    draft.remove(tag => (takes(tag) ? removedBy : undefined));
    if (!draft.has(to)) draft.kept.splice(at, 0, { tag: to, source: 'rule', by: rule.id, from });
  };
  return { run, makes: [to], takes };
}

/** What is redundant stays in the record with the tag that says it already, and whether table or suffix knew. */
function subsume(
  rule: Of<'subsume'>,
  patterns: Patterns,
  tables: ReadonlyMap<string, readonly Implication[]>,
): Edit {
  const table = rule.table === undefined ? [] : tables.get(rule.table);
  if (table === undefined)
    patterns.fault('SDB307', `no table \`${rule.table}\``, rule.where, 'name a CSV file of the project');
  const subsumption = new Subsumption({ suffix: rule.suffix, table: table ?? [] });
  const run = (draft: Draft): void => {
    const reasons = new Map<string, Removal>();
    for (const { tag } of draft.kept) {
      if (reasons.has(tag)) continue;
      for (const { tag: redundant, how } of subsumption.under(tag))
        if (!reasons.has(redundant)) reasons.set(redundant, { rule: rule.id, how, of: tag });
    }
    if (reasons.size > 0) draft.remove(tag => reasons.get(tag));
  };
  return { run, makes: [], takes: tag => subsumption.concerns(tag) };
}

/** Says, never decides: without scores nobody knows which of the tags is true (S-28). */
function exclusive(rule: Of<'exclusive'>, patterns: Patterns): Edit {
  const { matches } = patterns.compile(rule.patterns, rule.where);
  const severity = rule.on === 'warn' ? 'warning' : 'error';
  const run = (draft: Draft): void => {
    const tags = draft.kept.map(({ tag }) => tag).filter(matches);
    if (tags.length > 1) draft.complaints.push({ rule: rule.id, severity, tags });
  };
  return { run, makes: [], takes: () => false };
}
