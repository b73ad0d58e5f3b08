import type { Edit, EditContext, Of } from './edit.ts';
import { MATCHES_NOTHING, matchesNothing } from './impossible.ts';
import { spaced } from './patterns.ts';
import { compileCaptures } from './regex.ts';
import { compileRewriting } from './replace.ts';
import { regexShape, type Shape, wholeShape } from './shape.ts';
import { canonicalTag } from './tag.ts';

const PART = /\$(\d|\$)/g;

/** Writes tags anew by their parts, each tag for itself; the first expression that matches a whole tag counts. */
export function compileMap({ id, where, rewrites }: Of<'map'>, { patterns, lexicon }: EditContext): Edit {
  const cases = rewrites.flatMap(({ regex, template }) => {
    const source = spaced(/^\/(.*)\/$/.exec(regex.trim())?.[1] ?? regex);
    const captures = compileCaptures(source);
    const why = matchesNothing(source);
    if (why !== undefined)
      patterns.fault('SDB310', `\`${regex}\` can match no tag: ${why}`, where, MATCHES_NOTHING);
    if ('fault' in captures) {
      const hint = 'RE2 syntax: no look-around and no back-references, so that matching never hangs';
      patterns.fault('SDB303', `\`${regex}\` is not a regular expression: ${captures.fault}`, where, hint);
      return [];
    }
    const { find, count } = captures;
    const beyond = [...template.matchAll(PART)].find(([, part]) => part !== '$' && Number(part) > count)?.[0];
    if (beyond !== undefined)
      patterns.fault(
        'SDB312',
        `\`${template}\` speaks of ${beyond}, but \`${regex}\` has ${count} pairs of parentheses`,
        where,
        '`$1` is what the first pair holds, and `$$` a dollar sign',
      );
    patterns.tag(template, where, '`map` makes one tag of one; `replace` makes several');
    const write = (tag: string, parts: readonly string[]): string => {
      const written = template.replace(PART, (_, part) =>
        part === '$' ? '$' : part === '0' ? tag : (parts[Number(part) - 1] ?? ''),
      );
      return canonicalTag(written);
    };
    return [{ source, template, find, write }];
  });
  const known = new Map<string, readonly string[] | undefined>();
  const rewrite = (tag: string): readonly string[] | undefined => {
    for (const { find, write } of cases) {
      const parts = find(tag);
      if (parts === undefined) continue;
      const made = write(tag, parts);
      // Of nothing there is no tag: that is for `drop` to do.
      return made === '' || made.includes(',') ? undefined : [made];
    }
    return undefined;
  };
  const find = (tag: string): readonly string[] | undefined => {
    if (!known.has(tag)) known.set(tag, rewrite(tag));
    return known.get(tag);
  };
  const shapes = cases.map(({ source }) => regexShape(source));
  const made = cases.map(({ template }) => madeShape(template));
  const makes = made.filter(({ whole }) => whole).map(({ start }) => start);
  return compileRewriting(
    { rule: id, find, makes, makesLike: made.filter(({ whole }) => !whole), shapes },
    lexicon,
  );
}

/** How the tags begin and end that come of a template. */
function madeShape(template: string): Shape {
  const parts = template.split(/\$[\d$]/).map(canonicalTag);
  const [start = '', end = ''] = [parts[0], parts.at(-1)];
  return parts.length === 1 ? wholeShape(start) : { start, end };
}
