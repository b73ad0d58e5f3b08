import type { Caption } from './caption.ts';
import type { Entry } from './lexicon.ts';
import { SEPARATOR } from './render.ts';
import type { CaptionRules } from './rules.ts';
import { permuted } from './shuffle.ts';
import type { Template } from './template.ts';
import { clipTokens } from './tokens.ts';

/** Makes of a caption of tags what the recipe asks for besides: natural language, shuffled copies, a separator. */
type Lines = (
  caption: Caption,
  entries: readonly Entry[],
  /** How many of them the recipe put at the head. */
  placed: number,
  text: string,
  path: string,
) => Caption;

/** Undefined when captions are tags and nothing else. */
export function compileLines(rules: CaptionRules, template: Template | undefined): Lines | undefined {
  const { kind = 'tags', separator, variants = { count: 0, seed: 0 }, render } = rules;
  const isTags = kind !== 'text' && template === undefined;
  if (isTags && kind === 'tags' && separator === undefined && variants.count === 0 && !render.wildcards)
    return undefined;
  const double = (line: string): string => (render.wildcards ? line.replace(/[{}]/g, '$&$&') : line);
  return (caption, entries, placed, text, path) => {
    const { keep } = caption;
    const around = (inner: string): string => framed(entries, placed, inner);
    if (!isTags) {
      const line = template === undefined ? around(text) : template(entries, placed, text);
      const { boundaryTag: _none, ...rest } = caption;
      const file = double(line);
      const whole = { ...rest, text: line, tokens: clipTokens(line).count };
      return file === line ? whole : { ...whole, file };
    }
    const shuffled = Array.from({ length: variants.count }, (_, copy) =>
      permuted(entries, keep, [variants.seed, path, copy]),
    );
    const language = kind === 'mixed' && text !== '' ? [around(text)] : [];
    const others = [...language, ...shuffled.map(one => textOf(one))];
    const inFile = [
      textOf(entries, keep, separator),
      ...language,
      ...shuffled.map(one => textOf(one, keep, separator)),
    ];
    const file = inFile.map(double).join('\n');
    return {
      ...caption,
      ...(others.length === 0 ? {} : { variants: others }),
      ...(file === caption.text ? {} : { file }),
    };
  };
}

/** Tags as a line, with the separator behind those that are kept, where there are others. */
function textOf(entries: readonly Entry[], keep = 0, separator?: string): string {
  const join = (some: readonly Entry[]): string => some.map(({ text }) => text).join(SEPARATOR);
  if (separator === undefined || keep === 0 || keep === entries.length) return join(entries);
  return `${join(entries.slice(0, keep))} ${separator} ${join(entries.slice(keep))}`;
}

/** Natural language between the words that the recipe puts at the ends, which it may have already (S-93 … S-96). */
function framed(entries: readonly Entry[], placed: number, text: string): string {
  const words = (some: readonly Entry[]): readonly string[] => some.map(entry => entry.text);
  const head = words(entries.slice(0, placed));
  const tail = words(entries.slice(placed).filter(({ record }) => record.text !== undefined));
  let inner = text;
  for (const word of head)
    if (inner === word || inner.startsWith(word + SEPARATOR))
      inner = inner.slice(word.length + SEPARATOR.length);
  for (const word of tail.toReversed())
    if (inner === word || inner.endsWith(SEPARATOR + word))
      inner = inner.slice(0, -(word.length + SEPARATOR.length));
  return [...head, inner, ...tail].filter(part => part !== '').join(SEPARATOR);
}
