import { type Finding, found, thresholdOf } from './finding.ts';
import { type LintPicture, type LintSettings, type PictureTags, quoted } from './input.ts';

const SEVERAL = new Set([
  ...['multiple girls', 'multiple boys', 'multiple others', 'couple', 'hetero', 'yuri', 'yaoi'],
  ...['crowd', 'everyone', 'group'],
]);

/** Tags under which one person may be counted twice, or others are there that hardly show. */
const EXPLANATIONS = ['solo focus', 'multiple views', 'reflection', 'doll', 'poster', 'chibi inset'];

/** Tags that speak of somebody without a number. */
const SOMEBODY = new Set([...SEVERAL, 'solo', 'solo focus', 'girl', 'boy', 'woman', 'man', 'male focus']);

/**
 * L-01: two or more people in a picture, by its tags, which must never be when a character is trained and does
 * no harm to a style (S-11, S-12). Only warned of where the tags contradict each other or explain the number.
 */
export function checkPeople(
  { name }: LintPicture,
  { evidence, shows }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const { people, told } = countPeople(evidence);
  const threshold = thresholdOf('L-01', 'threshold', settings);
  if (people < threshold) return [];
  const explanation = EXPLANATIONS.find(tag => shows.has(tag));
  const doubt = shows.has('solo')
    ? ', but also `solo`: one of them is wrong'
    : explanation && `; \`${explanation}\` may explain it`;
  return found('L-01', settings, {
    ...(doubt !== undefined && { severity: 'warning' }),
    image: name,
    measured: people,
    threshold,
    message: `${people} people or more, by the tags ${told.map(quoted).join(', ')}${doubt ?? ''}`,
    remedy: 'crop to one person or take the picture out; tags that are not true: `drop` with `role: wrong`',
  });
}

/** L-02: a picture of a character that is tagged, and not with anybody. An object needs nobody. */
export function checkNobody(
  { name }: LintPicture,
  { evidence }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const isSomebody = (tag: string): boolean => SOMEBODY.has(tag) || (startsWithDigit(tag) && COUNT.test(tag));
  if (settings.kind === 'object' || evidence.length === 0 || evidence.some(isSomebody)) return [];
  return found('L-02', settings, {
    image: name,
    measured: 0,
    threshold: thresholdOf('L-02', 'threshold', settings),
    message: evidence.includes('no humans') ? 'tagged `no humans`' : 'no tag says that anybody is there',
    remedy: 'tag who is there (`1girl`, `solo`), or take the picture out',
  });
}

const startsWithDigit = (tag: string): boolean => tag.charCodeAt(0) < 0x3a && tag.charCodeAt(0) > 0x2f;

const COUNT = /^(\d+)\+?(girl|boy|other)s?$/;

function countPeople(tags: readonly string[]): { readonly people: number; readonly told: readonly string[] } {
  const bySex = new Map<string, number>();
  const told: string[] = [];
  let several = false;
  for (const tag of tags) {
    const isSeveral = SEVERAL.has(tag);
    if (!isSeveral && !startsWithDigit(tag)) continue;
    const [, count, sex = ''] = COUNT.exec(tag) ?? [];
    if (count !== undefined) bySex.set(sex, Math.max(bySex.get(sex) ?? 0, Number(count)));
    several ||= isSeveral;
    if (count !== undefined || isSeveral) told.push(tag);
  }
  const counted = [...bySex.values()].reduce((sum, count) => sum + count, 0);
  return { people: Math.max(counted, several ? 2 : 0), told };
}
