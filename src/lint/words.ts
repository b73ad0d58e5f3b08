// Tags as words that the base model knows or does not know.
import { IMPLICATIONS } from '../captions/implications.ts';
import { captionsWith, isTrigger, type LintSettings, type PictureTags } from './input.ts';
import type { Told } from './notes.ts';

const VERBS = ['holding', 'wearing', 'hugging', 'riding', 'carrying', 'grabbing', 'reading'];

/** What is known without a vocabulary. */
const KNOWN = new Set(IMPLICATIONS.flatMap(({ antecedent, consequent }) => [antecedent, consequent]));

/** L-41: a verb and its object as two tags, where there is one tag for both (S-27). */
export function halves({ tags, has }: PictureTags, { vocabulary }: LintSettings): readonly string[] {
  const isKnown = (tag: string): boolean => KNOWN.has(tag) || vocabulary?.has(tag) === true;
  return VERBS.filter(verb => has.has(verb) && !tags.some(tag => tag.startsWith(`${verb} `))).flatMap(verb =>
    tags.filter(tag => isKnown(`${verb} ${tag}`)).map(tag => `${verb} + ${tag}`),
  );
}

export function tellHalves(pair: string, count: number): Told {
  const [verb = '', object = ''] = pair.split(' + ');
  return {
    message: `\`${verb}\` and \`${object}\` are two tags in ${captionsWith(count)}; \`${verb} ${object}\` is one`,
    remedy: `add a rule \`{combine: [${verb}, ${object}], to: ${verb} ${object}}\``,
  };
}

/** L-42: tags that the base model never saw. */
export function strangers({ tags }: PictureTags, settings: LintSettings): readonly string[] {
  const { vocabulary } = settings;
  if (vocabulary === undefined) return [];
  return tags.filter(
    tag => !vocabulary.has(tag) && vocabulary.meaning(tag).length === 0 && !isTrigger(tag, settings),
  );
}

/** A word that stands once, and is nearly a known one, is most likely misspelt. */
export function tellUnknown(tag: string, count: number, { vocabulary }: LintSettings): Told {
  const [near] = vocabulary?.near(tag) ?? [];
  return {
    ...(count === 1 && near !== undefined && { severity: 'warning' }),
    message: `\`${tag}\` in ${captionsWith(count)} is no tag of the vocabulary`,
    remedy:
      near === undefined ? 'describe it in tags that the model knows (S-142)' : `did you mean \`${near}\`?`,
  };
}

/** L-43: other names of tags; the model knows the tag. */
export function otherNames({ tags }: PictureTags, settings: LintSettings): readonly string[] {
  const { vocabulary } = settings;
  if (vocabulary === undefined) return [];
  return tags.filter(
    tag => !vocabulary.has(tag) && vocabulary.meaning(tag).length > 0 && !isTrigger(tag, settings),
  );
}

export function tellAlias(tag: string, count: number, { vocabulary }: LintSettings): Told {
  const meanings = vocabulary?.meaning(tag) ?? [];
  const [meaning] = meanings;
  return {
    message: `\`${tag}\` in ${captionsWith(count)} is another name of ${meanings.map(one => `\`${one}\``).join(' or ')}`,
    remedy:
      meanings.length === 1
        ? `add a rule \`{replace: {${tag}: ${meaning}}}\``
        : 'write the one that is meant',
  };
}
