import { createRequire } from 'node:module';
import type { Matcher } from './patterns.ts';

/**
 * Whether a whole tag matches a regular expression, whatever its case; or what is wrong with the expression. It
 * takes time linear in the tag: RE2 has no look-around and no back-references, and never hangs.
 */
export function compileRegex(source: string): Matcher | { readonly fault: string } {
  if (isPlain(source)) {
    const regex = new RegExp(`^(?:${source})$`, 'iu');
    return tag => regex.test(tag);
  }
  const { RE2JS, RE2JSException } = re2();
  try {
    const regex = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    return tag => regex.testExact(tag);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { fault: error.message.replace(/^error parsing regexp: /, '') };
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
