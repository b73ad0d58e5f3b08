import { suggestion } from '../diagnostics/suggest.ts';
import type { Entry } from './lexicon.ts';
import type { Patterns } from './patterns.ts';
import { SEPARATOR } from './render.ts';
import type { CaptionRules } from './rules.ts';

/** Writes tags and text into a sentence. */
export type Template = (entries: readonly Entry[], placed: number, text: string) => string;

/** What stands between two marks of punctuation: plain text and names of fields by turns, and the mark. */
interface Clause {
  readonly parts: readonly Part[];
  readonly mark: string;
}

type Part = { readonly text: string } | { readonly field: string };

/**
 * Reads `"{trigger}, a picture of {people}, {framing}. {text}"`. Fields are the triggers, `text`, the groups of the
 * recipe, and `tags`: those that no other field has. A clause of which a field has nothing is left out, and of the marks
 * that would then stand together the strongest stays. `{{` and `}}` are plain braces.
 */
export function compileTemplate(
  rules: CaptionRules,
  triggers: ReadonlySet<string>,
  patterns: Patterns,
): Template {
  const { template = '', where } = rules;
  const clauses = clausesOf(template);
  const fields = clauses.flatMap(({ parts }) => parts.flatMap(part => ('field' in part ? [part.field] : [])));
  const groups = [...new Set(fields)].filter(field => !['trigger', 'text', 'tags'].includes(field));
  const known = ['trigger', 'text', 'tags', ...patterns.groups];
  for (const group of groups.filter(one => !known.includes(one)))
    patterns.fault(
      'SDB315',
      `\`template\` has no field {${group}}`,
      where,
      suggestion(group, known) ?? 'fields are `trigger`, `text`, `tags` and the names of groups',
    );
  const matchers = groups
    .filter(group => known.includes(group))
    .map(group => ({ group, ...patterns.compile([`@${group}`], where) }));

  return (entries, placed, text) => {
    const isTrigger = ({ record }: Entry): boolean =>
      triggers.has(record.by ?? '') && record.text !== undefined;
    const values = new Map<string, readonly Entry[]>();
    const head = entries.slice(0, placed);
    const named = head.filter(entry => fields.includes('trigger') && isTrigger(entry));
    const tail = entries.slice(placed).filter(({ record }) => record.text !== undefined);
    let rest = entries.slice(placed).filter(({ record }) => record.text === undefined);
    values.set('trigger', named);
    for (const { group, matches } of matchers) {
      values.set(
        group,
        rest.filter(({ tag }) => matches(tag.name)),
      );
      rest = rest.filter(({ tag }) => !matches(tag.name));
    }
    values.set('tags', rest);
    const join = (some: readonly Entry[]): string => some.map(entry => entry.text).join(SEPARATOR);
    const value = (field: string): string => (field === 'text' ? text : join(values.get(field) ?? []));
    const inner = sentence(clauses, value);
    const before = head.filter(entry => !named.includes(entry)).map(entry => entry.text);
    return [...before, inner, ...tail.map(entry => entry.text)].filter(part => part !== '').join(SEPARATOR);
  };
}

function clausesOf(template: string): readonly Clause[] {
  const pieces = template.split(/(?<=[,.;:!?])(?=\s|$)/).filter(piece => piece.trim() !== '');
  return pieces.map(piece => {
    const [, text = '', mark = ''] = /^([\s\S]*?)([,.;:!?]?)$/.exec(piece.trim()) ?? [];
    const parts = text.split(/(\{\{|\}\}|\{[^{}]*\})/).map((part): Part => {
      if (part === '{{' || part === '}}') return { text: part[0] ?? '' };
      return /^\{[\s\S]*\}$/.test(part) ? { field: part.slice(1, -1).trim() } : { text: part };
    });
    return { parts, mark };
  });
}

/** From weak to strong. */
const MARKS = ['', ',', ':', ';', '.', '?', '!'];

const stronger = (one: string, other: string): string =>
  MARKS.indexOf(one) >= MARKS.indexOf(other) ? one : other;

function sentence(clauses: readonly Clause[], value: (field: string) => string): string {
  const written: { text: string; mark: string }[] = [];
  for (const { parts, mark } of clauses) {
    const values = parts.map(part => ('text' in part ? part.text : value(part.field).trim()));
    const last = written.at(-1);
    const missing = parts.some((part, index) => 'field' in part && values[index] === '');
    if (!missing) written.push({ text: values.join(''), mark });
    else if (last !== undefined) last.mark = stronger(last.mark, mark);
  }
  const last = written.at(-1);
  if (last !== undefined && /[,:;]/.test(last.mark) && last.mark !== clauses.at(-1)?.mark) last.mark = '';
  return written.map(({ text, mark }) => (/[.!?]$/.test(text) && mark !== '' ? text : text + mark)).join(' ');
}
