// Exact CLIP token counts. Byte-pair merges never cross white space, and between two tags there is always
// ", ": so a caption's tokens are those of its words, and counts can be kept per tag. The comma must be counted
// together with its tag, for it may merge with what stands before it: "star (symbol)" has 4 tokens and so has
// "star (symbol),", but "solo" has 1 and "solo," 2.
import { readVocabulary, type Token, type Vocabulary } from './vocabulary.ts';

/** Tokens of a text without the marks of begin and end, and without a limit. */
export interface ClipTokens {
  readonly count: number;
  readonly ids: readonly number[];
}

/** Words, single digits, and runs of what is neither. */
const PIECES = /'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\p{White_Space}\p{L}\p{N}]+/gu;

/** What CLIP ViT-L/14 makes of any text (S-25). The first call in a process reads the vocabulary. */
export function clipTokens(text: string): ClipTokens {
  const pieces = text.normalize('NFC').toLowerCase().match(PIECES) ?? [];
  const ids = pieces.flatMap(encoded);
  return { count: ids.length, ids };
}

/** Exact tokens of one rendered tag alone. */
export const countTag = (tag: string): number => clipTokens(tag).count;

/** Exact tokens of one rendered tag and the comma after it. */
export const countTagAndComma = (tag: string): number => clipTokens(`${tag},`).count;

const words = new Map<string, readonly number[]>();

function encoded(piece: string): readonly number[] {
  const ids = words.get(piece) ?? encode(piece);
  words.set(piece, ids);
  return ids;
}

let vocabulary: Vocabulary | undefined;

/** A token of a word while it is encoded. */
interface Part extends Token {
  /** What it becomes with the part after it; kept, so that a very long word takes no time without end. */
  merged?: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/** Byte-pair encoding: again and again, the pair that merges first is merged wherever it stands. */
function encode(piece: string): readonly number[] {
  vocabulary ??= readVocabulary();
  const { bytes, lastBytes, merged } = vocabulary;
  const raw = new TextEncoder().encode(piece);
  let parts = Array.from(
    raw,
    (byte, i): Part => ({ ...((i < raw.length - 1 ? bytes : lastBytes)[byte] as Token) }),
  );
  for (;;) {
    let first = NEVER;
    for (const [i, part] of parts.entries()) {
      const next = parts[i + 1];
      part.merged ??= (next && merged(part, next)) ?? NEVER;
      first = Math.min(first, part.merged);
    }
    if (first === NEVER) return parts.map(({ id }) => id);
    parts = mergeAll(parts, first);
  }
}

/** The parts with every pair that becomes the token `id` put together, from the left. */
function mergeAll(parts: readonly Part[], id: number): Part[] {
  const result: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const before = result.at(-1);
    if (part.merged !== id) result.push(part);
    else {
      if (before !== undefined) delete before.merged;
      result.push({ text: part.text + (parts[++i] as Part).text, id });
    }
  }
  return result;
}
