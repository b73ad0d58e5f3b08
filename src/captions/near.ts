/** So many are shown at most. */
const FEW = 5;
/** In shorter words, two edits make anything out of anything. */
const SHORT = 5;

/**
 * Finds among many words those that are at most two edits away from one, in a millisecond: an edit is a letter more,
 * fewer or another, or two neighbours that changed places. Most words are told apart by which letters they have, and by
 * their length, before they are looked at.
 */
export function near(words: readonly string[]): (word: string) => readonly string[] {
  const letters = Int32Array.from(words, lettersOf);
  const lengths = Uint8Array.from(words, ({ length }) => Math.min(length, 255));
  return word => {
    const most = word.length < SHORT ? 1 : 2;
    const mine = lettersOf(word);
    const { length } = word;
    const found: string[][] = Array.from({ length: most + 1 }, () => []);
    for (let i = 0; i < words.length; i++) {
      if (Math.abs((lengths[i] ?? 0) - length) > most) continue;
      // An edit adds one letter and takes another at most.
      if (bitsOf((letters[i] ?? 0) ^ mine) > 2 * most) continue;
      const candidate = words[i] ?? '';
      const edits = editsBetween(word, candidate, most);
      if (edits > 0 && edits <= most) found[edits]?.push(candidate);
    }
    return found.flat().slice(0, FEW);
  };
}

/** A bit for each letter; others share bits, which only makes words look more alike than they are. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitsOf(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Edits from one word to another, by trying them where the words first differ; more than `most` where there are more. */
function editsBetween(a: string, b: string, most: number): number {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  if (from === a.length && from === b.length) return 0;
  if (most === 0) return 1;
  const [x, y] = [a.slice(from), b.slice(from)];
  let least = most + 1;
  const attempt = (edited: string, other: string): void => {
    if (least > 1) least = Math.min(least, 1 + editsBetween(edited, other, Math.min(most, least - 1) - 1));
  };
  if (x[0] === y[1] && x[1] === y[0] && x.length > 1) attempt(x.slice(2), y.slice(2));
  if (x.length > 0 && y.length > 0) attempt(x.slice(1), y.slice(1));
  if (x.length > 0) attempt(x.slice(1), y);
  if (y.length > 0) attempt(x, y.slice(1));
  return least;
}
