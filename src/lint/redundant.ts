import { Subsumption } from '../captions/subsumption.ts';
import { captionsWith, type PictureTags } from './input.ts';
import type { Told } from './notes.ts';

const subsumption = new Subsumption({ suffix: true });

/** By table, and by its last words. */
const SIGNS = { table: ' < ', suffix: ' << ' } as const;

/** L-39: tags that another tag of the caption makes redundant (S-26), each with that one. */
export function redundantPairs({ tags, has }: PictureTags): readonly string[] {
  let pairs: Map<string, string> | undefined;
  for (const tag of tags)
    for (const { tag: word, how } of subsumption.under(tag))
      if (has.has(word) && !pairs?.has(word)) {
        pairs ??= new Map();
        pairs.set(word, word + SIGNS[how] + tag);
      }
  return pairs === undefined ? [] : [...pairs.values()];
}

export function tellRedundant(pair: string, count: number): Told {
  const suffix = pair.includes(SIGNS.suffix);
  const [word = '', tag = ''] = pair.split(suffix ? SIGNS.suffix : SIGNS.table);
  const how = suffix ? ' (by its last words)' : '';
  return {
    ...(suffix && { severity: 'info' }),
    message: `\`${tag}\` makes \`${word}\` redundant${how} in ${captionsWith(count)}`,
    remedy: suffix ? 'add a rule `subsume: {suffix: true}`' : 'add a rule `subsume: {}`',
  };
}
