import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { MATCHES_NOTHING, matchesNothing } from './impossible.ts';
import { compileRegex } from './regex.ts';
import { globShape, regexShape, type Shape, wholeShape } from './shape.ts';
import { canonicalTag } from './tag.ts';

/** Whether a canonical tag is meant. */
export type Matcher = (tag: string) => boolean;

/** Several patterns as one: `names` are the tags that they name outright. */
export interface PatternSet {
  readonly matches: Matcher;
  readonly names: ReadonlySet<string>;
  /** Whether they mean no other tags. */
  readonly areAll: boolean;
  /** What the tags look like that they mean. */
  readonly shapes: readonly Shape[];
}

/** Groups that every recipe may use without writing them; its own of the same name count instead. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  people: ['solo', '/\\d\\+?(girl|boy|other)s?/'],
};

/**
 * Turns the patterns of a recipe into functions and collects what is wrong with them. A pattern is a tag, a glob
 * in which `*` is any text, a `/regular expression/` that must match the whole tag, or an `@group`. All are free
 * of case, underscores and escapes, as tags are. Matching takes time linear in the tag, whatever is written.
 */
export class Patterns {
  readonly faults: Diagnostic[] = [];
  readonly #groups: Readonly<Record<string, readonly string[]>>;
  readonly #compiled = new Map<string, Parts>();

  constructor(groups: Readonly<Record<string, readonly string[]>>) {
    this.#groups = { ...GROUPS, ...groups };
  }

  /** What is wrong with a pattern is reported at `where`. */
  compile(patterns: readonly string[], where: Location): PatternSet {
    const parts = this.#parts(patterns, where, []);
    const { names, tests } = parts;
    const shapes = [...[...names].map(wholeShape), ...tests.map(({ shape }) => shape)];
    return { matches: matcher(parts), names, areAll: tests.length === 0, shapes };
  }

  /** The same patterns with those of their groups in the place of these, in order. */
  flat(patterns: readonly string[]): readonly string[] {
    const flatten = (some: readonly string[], within: readonly string[]): readonly string[] =>
      some.flatMap(pattern => {
        const name = groupName(pattern);
        if (name === undefined) return [pattern];
        const group = Object.hasOwn(this.#groups, name) ? this.#groups[name] : undefined;
        return within.includes(name) ? [] : flatten(group ?? [], [...within, name]);
      });
    return flatten(patterns, []);
  }

  /** Names of all groups, those of every recipe among them. */
  get groups(): readonly string[] {
    return Object.keys(this.#groups);
  }

  /** A tag that a rule makes, in canonical form; what is wrong with it is reported at `where`. `instead` of several. */
  tag(text: string, where: Location, instead = 'write a list: `[one, another]`'): string {
    const tag = canonicalTag(text);
    if (tag === '') this.fault('SDB304', 'an empty tag', where, 'write a tag');
    if (tag.includes(',')) this.fault('SDB304', `\`${text}\` is several tags`, where, instead);
    return tag;
  }

  /** Notes what is wrong, once a place. */
  fault(code: string, message: string, location: Location, hint: string): void {
    if (this.faults.some(fault => fault.message === message && fault.location === location)) return;
    this.faults.push({ severity: 'error', code, message, location, hint });
  }

  #parts(patterns: readonly string[], where: Location, within: readonly string[]): Parts {
    const names = new Set<string>();
    const tests: Test[] = [];
    for (const pattern of patterns) {
      const group = groupName(pattern);
      const regex = /^\/(.*)\/([iu]*)$/.exec(pattern.trim());
      if (group !== undefined) {
        const parts = this.#group(group, where, within);
        for (const name of parts.names) names.add(name);
        tests.push(...parts.tests);
      } else if (regex !== null) tests.push(this.#regex(regex[1] ?? '', where));
      else {
        const tag = this.tag(pattern, where);
        if (tag.includes('*')) tests.push({ matches: glob(tag), shape: globShape(tag) });
        else names.add(tag);
      }
    }
    return { names, tests };
  }

  #group(name: string, where: Location, within: readonly string[]): Parts {
    const none: Parts = { names: new Set(), tests: [] };
    if (within.includes(name)) {
      const circle = [...within.slice(within.indexOf(name)), name].map(one => `@${one}`).join(' → ');
      this.fault('SDB302', `group \`@${name}\` contains itself: ${circle}`, where, 'take one of them out');
      return none;
    }
    const known = this.#compiled.get(name);
    if (known !== undefined) return known;
    const patterns = Object.hasOwn(this.#groups, name) ? this.#groups[name] : undefined;
    if (patterns === undefined) {
      const groups = Object.keys(this.#groups).map(one => `\`@${one}\``);
      this.fault('SDB301', `unknown group \`@${name}\``, where, `groups are ${groups.join(', ')}`);
      return none;
    }
    const parts = this.#parts(patterns, where, [...within, name]);
    this.#compiled.set(name, parts);
    return parts;
  }

  #regex(source: string, where: Location): Test {
    const regex = spaced(source);
    const matches = compileRegex(regex);
    const why = matchesNothing(regex);
    if (why !== undefined)
      this.fault('SDB310', `\`/${source}/\` can match no tag: ${why}`, where, MATCHES_NOTHING);
    if (typeof matches === 'function') return { matches, shape: regexShape(regex) };
    this.fault(
      'SDB303',
      `\`/${source}/\` is not a regular expression: ${matches.fault}`,
      where,
      'RE2 syntax: no look-around and no back-references, so that matching never hangs',
    );
    return { matches: () => false, shape: regexShape(regex) };
  }
}

/** A pattern that names no tag outright. */
interface Test {
  readonly matches: Matcher;
  readonly shape: Shape;
}

interface Parts {
  readonly names: ReadonlySet<string>;
  readonly tests: readonly Test[];
}

const groupName = (pattern: string): string | undefined =>
  /^@([\p{L}\p{N}][\p{L}\p{N}._-]*)$/u.exec(pattern.trim())?.[1];

/**
 * The source of a regular expression as it is compiled: tags have spaces where a person may write underscores, all but
 * faces such as `^_^`.
 */
export function spaced(source: string): string {
  return source.replace(FACE, '$1[ _]').replace(/(?<!\[ )\\?_/g, ' ');
}

/** Signs on both sides of an underscore. */
const FACE = /(\\[\^+|.]|[<>=@])\\?_(?=\\[\^+|.]|[<>=@])/g;

function matcher({ names, tests }: Parts): Matcher {
  if (tests.length === 0) return tag => names.has(tag);
  const known = new Map<string, boolean>();
  return tag => {
    let matches = known.get(tag);
    if (matches === undefined) {
      matches = names.has(tag) || tests.some(test => test.matches(tag));
      known.set(tag, matches);
    }
    return matches;
  };
}

function glob(pattern: string): Matcher {
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const middle = parts.slice(1, -1);
  return tag => {
    if (tag.length < first.length + last.length || !tag.startsWith(first) || !tag.endsWith(last))
      return false;
    const end = tag.length - last.length;
    let from = first.length;
    for (const part of middle) {
      const at = tag.indexOf(part, from);
      if (at < 0 || at + part.length > end) return false;
      from = at + part.length;
    }
    return true;
  };
}
