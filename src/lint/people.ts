import { type Finding, found, thresholdOf } from './finding.ts';
import { evidence, type LintPicture, type LintSettings } from './input.ts';

const SEVERAL = new Set([
  ...['multiple girls', 'multiple boys', 'multiple others', 'couple', 'hetero', 'yuri', 'yaoi'],
  ...['crowd', 'everyone', 'group'],
]);

/** Tags under which one person may be counted twice, or others are there that hardly show. */
const EXPLANATIONS = ['solo focus', 'multiple views', 'reflection', 'doll', 'poster', 'chibi inset'];

/**
 * L-01: two or more people in a picture, by its tags, which must never be when a character is trained and does
 * no harm to a style (S-11, S-12). Only warned of where the tags contradict each other or explain the number.
 */
export function checkPeople(picture: LintPicture, settings: LintSettings): readonly Finding[] {
  const tags = evidence(picture);
  const { people, told } = countPeople(tags);
  const threshold = thresholdOf('L-01', 'threshold', settings);
  if (people < threshold) return [];
  const explanation = EXPLANATIONS.find(tag => tags.includes(tag));
  const doubt = tags.includes('solo')
    ? ', but also `solo`: one of them is wrong'
    : explanation && `; \`${explanation}\` may explain it`;
  return found('L-01', settings, {
    ...(doubt !== undefined && { severity: 'warning' }),
    image: picture.name,
    measured: people,
    threshold,
    message: `${people} people or more, by the tags ${told.map(tag => `\`${tag}\``).join(', ')}${doubt ?? ''}`,
    remedy: 'crop to one person or take the picture out; tags that are not true: `drop` with `role: wrong`',
  });
}

function countPeople(tags: readonly string[]): { readonly people: number; readonly told: readonly string[] } {
  const bySex = new Map<string, number>();
  const told: string[] = [];
  for (const tag of tags) {
    const [, count, sex = ''] = /^(\d+)\+?(girl|boy|other)s?$/.exec(tag) ?? [];
    if (count !== undefined) bySex.set(sex, Math.max(bySex.get(sex) ?? 0, Number(count)));
    if (count !== undefined || SEVERAL.has(tag)) told.push(tag);
  }
  const counted = [...bySex.values()].reduce((sum, count) => sum + count, 0);
  return { people: Math.max(counted, tags.some(tag => SEVERAL.has(tag)) ? 2 : 0), told };
}
