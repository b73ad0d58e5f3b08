import type { CaptionRule, Verb } from '../captions/rules.ts';
import type { Checks } from './checks.ts';
import { below } from './pointer.ts';
import type { Captions } from './recipe.generated.ts';

type Scheme = NonNullable<Captions['scheme']>;
type Part = 'learned' | 'trigger';

/** What a scheme must be given, and what it may be given besides. */
const PARTS: Readonly<Record<Scheme, { readonly needs: readonly Part[]; readonly takes: readonly Part[] }>> =
  {
    maruzen: { needs: ['learned', 'trigger'], takes: ['learned', 'trigger'] },
    keep: { needs: [], takes: ['trigger'] },
    style: { needs: [], takes: ['trigger'] },
    'textual-inversion': { needs: ['learned'], takes: ['learned'] },
  };

/** Says more of the file than of the picture, or what no style is to learn (S-29). */
const NOISE = ['highres', 'absurdres', 'lowres', 'blurry background'];

/**
 * Known ways to caption, as ordinary rules after the recipe's own: what those combine and replace is told by then.
 * Their ids begin with the scheme's name, so that `why` shows them (S-13 … S-25, S-134 … S-146).
 */
export function schemeRules(entry: Captions, pointer: string, checks: Checks): readonly CaptionRule[] {
  const { scheme, learned, trigger } = entry;
  const given = (['learned', 'trigger'] as const).filter(part => entry[part] !== undefined);
  if (scheme === undefined) {
    for (const part of given)
      checks.contradiction(
        `\`${part}\` belongs to a scheme`,
        checks.locate(below(pointer, part), 'key'),
        'write `scheme: maruzen`, or a rule',
      );
    return [];
  }
  const { needs, takes } = PARTS[scheme];
  const where = checks.locate(below(pointer, 'scheme'));
  for (const part of needs.filter(one => !given.includes(one)))
    checks.contradiction(`scheme \`${scheme}\` needs \`${part}\``, where, `write \`${part}:\` beside it`);
  for (const part of given.filter(one => !takes.includes(one)))
    checks.contradiction(
      `scheme \`${scheme}\` has no use for \`${part}\``,
      checks.locate(below(pointer, part), 'key'),
      'take it out, or choose another scheme',
    );
  const named = (name: string, verb: Verb, at: keyof Captions): CaptionRule => ({
    ...verb,
    id: `${scheme}.${name}`,
    where: checks.locate(below(pointer, at)),
  });
  const core: Verb = { verb: 'drop', patterns: [learned ?? []].flat(), ancestors: true, role: 'learned' };
  const noise: Verb = { verb: 'drop', patterns: NOISE, ancestors: true, role: 'noise' };
  return [
    ...(scheme === 'style' ? [named('noise', noise, 'scheme')] : []),
    ...(takes.includes('learned') ? [named('core', core, 'learned')] : []),
    ...(scheme === 'textual-inversion'
      ? []
      : [named('redundant', { verb: 'subsume', suffix: false }, 'scheme')]),
    ...(trigger === undefined ? [] : [named('trigger', { verb: 'trigger', tag: trigger }, 'trigger')]),
  ];
}
