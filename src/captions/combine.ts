import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Edit, EditContext, Of } from './edit.ts';
import type { KnownTag } from './lexicon.ts';
import type { PatternSet } from './patterns.ts';
import { looksLikeOne, type Shape, wholeShape } from './shape.ts';
import { canonicalTag, unescapeParentheses } from './tag.ts';

/** A tag with a part that is not known before: `holding {x}`. */
interface Frame {
  readonly start: string;
  readonly end: string;
}

/** What a rule with a capture does not find. */
const NONE: PatternSet = { matches: () => false, names: new Set(), areAll: true, shapes: [] };

/**
 * Operands need not be neighbours (S-27); what is made is never an operand, so that running twice changes nothing.
 * With a capture, each of the tags that it stands for makes one.
 */
export function compileCombine(rule: Of<'combine'>, context: EditContext): Edit {
  const { patterns, lexicon } = context;
  const capture = captureOf(rule, context);
  const frames =
    capture === undefined ? [] : rule.patterns.flatMap(pattern => frameOf(pattern, capture.name) ?? []);
  const literal = rule.patterns.filter(pattern => capture === undefined || !pattern.includes(capture.mark));
  const operands = literal.map(pattern => patterns.compile([pattern], rule.where));
  const to = capture === undefined ? undefined : frameOf(rule.to, capture.name);
  const instead = 'write one tag; others come by a rule of their own: `{add: …}`';
  const fixed = to === undefined ? patterns.tag(rule.to, rule.where, instead) : undefined;
  const { matches: stands, shapes, names, areAll } = capture?.stands ?? NONE;
  const made = (part: string): string => fixed ?? fill(to, part);

  const isFramed = (tag: string): boolean =>
    frames.some(frame => {
      const part = partOf(frame, tag);
      return part !== undefined && stands(part) && made(part) !== tag;
    });
  const isLiteral = (tag: string): boolean => tag !== fixed && operands.some(({ matches }) => matches(tag));
  const traits = operands.map(({ matches }) => lexicon.trait(tag => tag !== fixed && matches(tag)));
  const framed = capture === undefined ? undefined : lexicon.trait(isFramed);

  const run = (draft: Draft): void => {
    if (!traits.every(trait => draft.kept.some(({ tag }) => tag.is(trait)))) return;
    const parts = framed === undefined ? [''] : partsOf(draft);
    const wholes = new Set(parts.flatMap(part => frames.map(frame => fill(frame, part))));
    const results = [...new Set(parts.map(made))];
    const isOperand = (tag: KnownTag): boolean =>
      (traits.some(trait => tag.is(trait)) || wholes.has(tag.name)) && !results.includes(tag.name);
    const at = draft.kept.findIndex(({ tag }) => isOperand(tag));
    if (parts.length === 0 || at < 0) return;
    const from = draft.kept.filter(({ tag }) => isOperand(tag)).map(({ tag }) => tag.name);
    const removal: Removal = { rule: rule.id, how: 'combined', of: results.join(', ') };
    draft.remove(tag => (isOperand(tag) ? removal : undefined));
    let index = at;
    for (const tag of results) {
      const entry = lexicon.entry({ tag, source: 'rule', by: rule.id, from: fromOf(tag, from, parts) });
      if (!draft.holds(entry.tag)) draft.insert(entry, index++);
    }
  };

  /** What the capture stands for in a caption: every pattern that has it must be met. */
  const partsOf = ({ kept }: Draft): readonly string[] => {
    const [first] = frames;
    if (first === undefined) return [];
    const isMet = (part: string, frame: Frame): boolean => {
      const name = fill(frame, part);
      return name !== made(part) && kept.some(({ tag }) => tag.name === name);
    };
    const found = kept.flatMap(({ tag }) => partOf(first, tag.name) ?? []);
    return found.filter(part => stands(part) && frames.every(frame => isMet(part, frame)));
  };

  /** The operands of one result: those that others have to themselves are not among them. */
  const fromOf = (result: string, from: readonly string[], parts: readonly string[]): readonly string[] => {
    const others = parts.filter(part => made(part) !== result);
    return from.filter(tag => !others.some(part => frames.some(frame => fill(frame, part) === tag)));
  };

  const isListed = fixed !== undefined || areAll;
  const takes = (tag: string): boolean => isLiteral(tag) || isFramed(tag);
  const framedShapes = frames.flatMap(frame => shapes.map(shape => framedShape(frame, shape)));
  return {
    run,
    needs: [...traits, ...(framed === undefined ? [] : [framed])].reduce((bits, { bit }) => bits | bit, 0),
    makes: fixed !== undefined ? [fixed] : [...names].map(made),
    ...(isListed ? {} : { makesLike: shapes.map(shape => framedShape(to ?? { start: '', end: '' }, shape)) }),
    takes,
    takesLike: looksLikeOne([...operands.flatMap(operand => operand.shapes), ...framedShapes]),
  };
}

interface Capture {
  readonly name: string;
  /** As it is written. */
  readonly mark: string;
  readonly stands: PatternSet;
}

/** The capture that the patterns of a rule have, if they have one. */
function captureOf(rule: Of<'combine'>, { patterns }: EditContext): Capture | undefined {
  const marks = [...rule.patterns, rule.to].flatMap(text => text.match(/\{\w+\}/g) ?? []);
  const names = [...new Set(marks.map(mark => mark.slice(1, -1)))];
  const listed = rule.in ?? {};
  const [name] = names;
  const unknown = [...names, ...Object.keys(listed)].find(
    one => !names.includes(one) || !Object.hasOwn(listed, one),
  );
  const fault = (message: string): undefined => {
    const hint = 'e.g. `{combine: [holding, "{x}"], to: "holding {x}", in: {x: [sword, book]}}`';
    patterns.fault('SDB313', message, rule.where, hint);
  };
  const twice = [...rule.patterns, rule.to].find(text => (text.match(/\{\w+\}/g) ?? []).length > 1);
  if (twice !== undefined) return fault(`\`${twice}\` has more than one capture`);
  if (names.length > 1)
    return fault(`a rule has one capture, this has ${names.map(one => `{${one}}`).join(' and ')}`);
  if (unknown !== undefined)
    return fault(
      names.includes(unknown)
        ? `\`in\` does not say what {${unknown}} may be`
        : `{${unknown}} is not in \`combine\``,
    );
  if (name === undefined) return undefined;
  const mark = `{${name}}`;
  if (!rule.patterns.some(pattern => pattern.includes(mark))) return fault(`${mark} is not in \`combine\``);
  return { name, mark, stands: patterns.compile(listed[name] ?? [], rule.where) };
}

/** A pattern or a tag around a capture. */
function frameOf(text: string, name: string): Frame | undefined {
  const [start, end, ...more] = text.split(`{${name}}`);
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  const plain = (part: string): string =>
    unescapeParentheses(part)
      .toLowerCase()
      .replace(/[\s_]+/g, ' ');
  return { start: plain(start).trimStart(), end: plain(end).trimEnd() };
}

const fill = ({ start, end }: Frame = { start: '', end: '' }, part: string): string =>
  canonicalTag(start + part + end);

function partOf({ start, end }: Frame, tag: string): string | undefined {
  if (tag.length <= start.length + end.length || !tag.startsWith(start) || !tag.endsWith(end))
    return undefined;
  return tag.slice(start.length, tag.length - end.length);
}

const framedShape = ({ start, end }: Frame, shape: Shape): Shape =>
  shape.whole === true
    ? wholeShape(canonicalTag(start + shape.start + end))
    : { start: (start + shape.start).trimStart(), end: (shape.end + end).trimEnd() };
