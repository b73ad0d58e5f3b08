import type { Location } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { Patterns } from './patterns.ts';
import { matchesPath } from './subset.ts';

/** What a condition may ask of a picture. */
export interface Asked {
  readonly path: string;
  readonly kept: readonly {
    readonly tag: { readonly name: string };
    readonly record?: { readonly score?: number };
  }[];
  /** Width by height, where that is known. */
  readonly aspect?: number | undefined;
}

/** Whether a rule applies to a picture's tags as they stand when its turn comes. */
export type Predicate = (draft: Asked) => boolean;

/**
 * Reads the condition of a rule: `has(p)`, `any(p, …)`, `all(p, …)`, `none(p, …)`, `count(p, …) > 1`,
 * `score(p) < .5`, `ar > 1.2` and `subset(glob)`, put together with `and`, `or`, `not` and parentheses; `and` binds
 * closer than `or`. A condition that asks for `ar` does not hold where that is unknown, nor a comparison with a score
 * that no tag has. What is wrong with it is reported at `where`.
 */
export function parsePredicate(text: string, patterns: Patterns, where: Location): Predicate {
  const parser = new Parser(text, patterns, where);
  try {
    return parser.parse();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const hint =
      'e.g. `has(from behind) and none(looking back)`; also any, all, count(…) > 1, score(…) < .5, ar > 1.2, subset, or, not';
    patterns.fault('SDB306', `condition \`${text}\`: ${error.message}`, where, hint);
    return () => false;
  }
}

/** Far more than a person writes, and too little for the nesting to exhaust the stack. */
const LONGEST = 2000;

class Fault extends Error {}

const TESTS = ['has', 'any', 'all', 'none', 'count', 'score', 'subset'];

/** Whether a condition asks for the shape of the picture. */
export const asksAspect = (when: string): boolean => /\bar\s*[<>!=]/.test(when);

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

const and = (hint: string | undefined): string => (hint === undefined ? '' : `; ${hint}`);

class Parser {
  readonly #text: string;
  readonly #patterns: Patterns;
  readonly #where: Location;
  #at = 0;
  #asksAspect = false;

  constructor(text: string, patterns: Patterns, where: Location) {
    this.#text = text;
    this.#patterns = patterns;
    this.#where = where;
  }

  parse(): Predicate {
    if (this.#text.length > LONGEST) throw new Fault('too long');
    const whole = this.#or();
    if (this.#at < this.#text.length) throw new Fault(`unexpected \`${this.#text.slice(this.#at)}\``);
    return this.#asksAspect ? draft => draft.aspect !== undefined && whole(draft) : whole;
  }

  #or(): Predicate {
    const first = this.#and();
    if (this.#take(/or\b/y) === undefined) return first;
    const second = this.#or();
    return draft => first(draft) || second(draft);
  }

  #and(): Predicate {
    const first = this.#not();
    if (this.#take(/and\b/y) === undefined) return first;
    const second = this.#and();
    return draft => first(draft) && second(draft);
  }

  #not(): Predicate {
    if (this.#take(/not\b/y) !== undefined) {
      const inner = this.#not();
      return draft => !inner(draft);
    }
    if (this.#take(/\(/y) === undefined) return this.#test();
    const inner = this.#or();
    if (this.#take(/\)/y) === undefined) throw new Fault('a parenthesis is not closed');
    return inner;
  }

  #test(): Predicate {
    const name = this.#take(/[a-z]+/y);
    if (name === 'ar') {
      this.#asksAspect = true;
      const compare = this.#comparison('ar');
      return ({ aspect }) => aspect !== undefined && compare(aspect);
    }
    if (name !== undefined && !TESTS.includes(name))
      throw new Fault(`unknown test \`${name}\`${and(suggestion(name, [...TESTS, 'ar']))}`);
    if (name === undefined || this.#take(/\(/y) === undefined)
      throw new Fault(`expected a test at \`${this.#text.slice(this.#at)}\``);
    const parts = this.#list();
    if (name === 'subset') {
      const globs = parts.map(matchesPath);
      return draft => globs.some(matches => matches(draft.path));
    }
    if (name === 'all' || name === 'has') {
      const each = parts.map(part => this.#patterns.compile([part], this.#where).matches);
      return draft => each.every(matches => draft.kept.some(({ tag }) => matches(tag.name)));
    }
    const { matches } = this.#patterns.compile(parts, this.#where);
    if (name === 'any') return draft => draft.kept.some(({ tag }) => matches(tag.name));
    if (name === 'none') return draft => !draft.kept.some(({ tag }) => matches(tag.name));
    const compare = this.#comparison(`${name}(…)`);
    if (name === 'count') return draft => compare(draft.kept.filter(({ tag }) => matches(tag.name)).length);
    return ({ kept }) => {
      const scores = kept.flatMap(({ tag, record }) => (matches(tag.name) ? (record?.score ?? []) : []));
      return scores.length > 0 && compare(Math.max(...scores));
    };
  }

  /** What a number is held against. */
  #comparison(what: string): (value: number) => boolean {
    const compare = COMPARE[this.#take(/[<>!]=|[<>=]/y) ?? ''];
    const number = this.#take(/\d+(\.\d+)?|\.\d+/y);
    if (compare === undefined || number === undefined)
      throw new Fault(`expected e.g. \`> 1\` or \`< .5\` after \`${what}\``);
    return value => compare(value, Number(number));
  }

  /** What stands between parentheses, at commas; parentheses inside belong to a tag: `star (symbol)`. */
  #list(): readonly string[] {
    const parts = [''];
    for (let depth = 1; this.#at < this.#text.length; ) {
      const character = this.#text[this.#at++] ?? '';
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) {
        this.#take(/\s*/y);
        return parts.map(part => part.trim());
      }
      if (character === ',' && depth === 1) parts.push('');
      else parts[parts.length - 1] += character;
    }
    throw new Fault('a parenthesis is not closed');
  }

  /** The text that matches here, with the spaces around it passed over. */
  #take(pattern: RegExp): string | undefined {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    this.#at += found.length;
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
    return found;
  }
}
