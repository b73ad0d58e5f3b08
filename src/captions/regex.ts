import { createRequire } from 'node:module';
import type { Matcher } from './patterns.ts';

/** What is wrong with an expression. */
interface Faulty {
  readonly fault: string;
}

/**
 * Whether a whole tag matches a regular expression, whatever its case; or what is wrong with the expression. It
 * takes time linear in the tag: RE2 has no look-around and no back-references, and never hangs.
 */
export function compileRegex(source: string): Matcher | Faulty {
  if (isPlain(source)) {
    const regex = plain(source);
    return tag => regex.test(tag);
  }
  return withRe2(source, regex => tag => regex.testExact(tag));
}

/** What the pairs of parentheses hold where a whole tag matches. */
export type Captures = (tag: string) => readonly string[] | undefined;

/** The same for an expression of which the parts are wanted; how many pairs of parentheses it has comes with it. */
export function compileCaptures(
  source: string,
): { readonly find: Captures; readonly count: number } | Faulty {
  // What a pair of parentheses holds that may hold nothing and be left out too is another thing to each engine.
  if (isPlain(source) && !/\(\||\|\||\|\)|\(\)/.test(source)) {
    const regex = plain(source);
    const find: Captures = tag =>
      regex
        .exec(tag)
        ?.slice(1)
        .map(part => part ?? '');
    return { find, count: (source.replace(/\\./g, '').match(/\(/g) ?? []).length };
  }
  return withRe2(source, regex => {
    const count = regex.groupCount();
    const find: Captures = tag => {
      const matcher = regex.matcher(tag);
      if (!matcher.matches()) return undefined;
      return Array.from({ length: count }, (_, index) => matcher.group(index + 1) ?? '');
    };
    return { find, count };
  });
}

const plain = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');

function withRe2<T>(source: string, use: (regex: import('re2js').RE2JS) => T): T | Faulty {
  const { RE2JS, RE2JSException } = re2();
  try {
    return use(RE2JS.compile(source, RE2JS.CASE_INSENSITIVE));
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    // Of the whole expression it names the flag too, which is ours.
    return { fault: error.message.replace(/^error parsing regexp: /, '').replace('`(?i)', '`') };
  }
}

/** Characters, digits and words to choose from, each perhaps left out: `\d\+?(girl|boy|other)s?`. */
const FINITE = /^(?:(?:[A-Za-z0-9 '-]|\\[d+.*?()]|\([A-Za-z0-9 '|-]*\))\??|\|)*$/;

/** With more choices than this, there may be too many ways to try. */
const CHOICES = 10;

/**
 * Whether an expression means the same to the engine of the language, and that one is as quick: with one `.*` and
 * few choices there is little to try again. RE2 takes longer to start than all the rest of this room.
 */
function isPlain(source: string): boolean {
  const finite = source.replace(/(?<!\\)\.\*(?!\?)/, '');
  return FINITE.test(finite) && (finite.match(/[|?]/g) ?? []).length <= CHOICES;
}

function re2(): typeof import('re2js') {
  return createRequire(import.meta.url)('re2js');
}
