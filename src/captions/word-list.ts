import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { near } from './near.ts';
import { TagIndex } from './tag-index.ts';
import type { TagVocabulary } from './tag-vocabulary.ts';
import { NUMBERED } from './tagger-file.ts';

/**
 * A vocabulary out of the lists of tags that there are, in any of their forms: a word a line; `word,count` or
 * `word,alias`; `name,type,count,"alias,alias"` as the tag completion of a WebUI has it; `tag_id,name,category,count` as
 * WD taggers do. Of several files the first to name a tag decides on its category. 140,000 lines take a tenth of a second.
 */
export function readVocabulary(files: readonly Uint8Array[], extra: readonly string[]): TagVocabulary {
  const lists = [Buffer.from(extra.join('\n')), ...files];
  let separators = lists.length;
  let bytes = 0;
  for (const list of lists) {
    bytes += list.length;
    // An iterator over millions of bytes takes as long as all the rest.
    for (let at = 0; at < list.length; at++) if (list[at] === COMMA || list[at] === LINE_FEED) separators++;
  }
  const index = new TagIndex(separators, bytes);
  for (const list of lists) new ListReader(list, index).read();
  let search: ((tag: string) => readonly string[]) | undefined;
  return {
    has: tag => index.tag(tag) !== undefined,
    category: tag => index.tag(tag) ?? undefined,
    meaning: alias => index.meaning(alias),
    near: tag => {
      search ??= near(Array.from({ length: index.count }, (_, word) => index.word(word)));
      return search(tag);
    },
  };
}

/** A vocabulary that is read when something is first asked of it. */
export function lazyVocabulary(read: () => TagVocabulary): TagVocabulary {
  let known: TagVocabulary | undefined;
  const vocabulary = (): TagVocabulary => {
    known ??= read();
    return known;
  };
  return {
    has: tag => vocabulary().has(tag),
    category: tag => vocabulary().category(tag),
    meaning: alias => vocabulary().meaning(alias),
    near: tag => vocabulary().near(tag),
  };
}

/** Why a file is no list of tags, by its first bytes: what a download left in its place, or another encoding. */
export function brokenList(beginning: Uint8Array, file: string): Diagnostic | undefined {
  const text = new TextDecoder().decode(beginning);
  const what = text.startsWith('version https://git-lfs')
    ? 'is only the pointer to a file of Git LFS'
    : /^\s*<(!doctype|html)/i.test(text)
      ? 'is a web page'
      : text.includes('\0') || /\ufffd(?!$)/.test(text.slice(0, -3))
        ? 'is not UTF-8'
        : text.trim() === ''
          ? 'is empty'
          : undefined;
  if (what === undefined) return undefined;
  return {
    severity: 'error',
    code: 'SDB331',
    message: `\`${file}\` is no list of tags: it ${what}`,
    location: { file },
    hint: "a list of tags is CSV in UTF-8, such as the `danbooru.csv` of a WebUI's tag completion",
  };
}

const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;

interface Columns {
  readonly name: number;
  readonly type: number;
  readonly aliases: number;
  readonly isHeading: boolean;
}

/** Which columns a list has, by its first line: a heading, or a tag. */
function columnsOf(line: string): Columns {
  const fields = line.toLowerCase().split(',');
  const at = (...names: readonly string[]): number => fields.findIndex(field => names.includes(field.trim()));
  const name = at('name', 'tag', 'tag_name');
  if (name >= 0 && at('count', 'post_count', 'category', 'type', 'aliases') >= 0)
    return { name, type: at('category', 'type'), aliases: at('aliases', 'alias'), isHeading: true };
  const isTyped = fields.length > 3 || (fields.length === 3 && /^\d+$/.test(fields[1] ?? ''));
  return { name: 0, type: isTyped ? 1 : -1, aliases: isTyped ? 3 : -1, isHeading: false };
}

/** Goes through the bytes of one list. */
class ListReader {
  readonly #list: Uint8Array;
  readonly #index: TagIndex;
  readonly #columns: Columns;
  #at: number;
  /** The field that was found last. */
  #from = 0;
  #to = 0;

  constructor(list: Uint8Array, index: TagIndex) {
    this.#list = list;
    this.#index = index;
    this.#at = list[0] === 0xef && list[1] === 0xbb && list[2] === 0xbf ? 3 : 0;
    const end = list.indexOf(LINE_FEED, this.#at);
    const first = list.subarray(this.#at, end < 0 ? list.length : end);
    this.#columns = columnsOf(Buffer.from(first).toString('utf8'));
    if (this.#columns.isHeading) this.#at += first.length + 1;
  }

  read(): void {
    const { name, type, aliases } = this.#columns;
    while (this.#at < this.#list.length) {
      let tag = -1;
      for (let column = 0, more = true; more; column++) {
        this.#findField();
        const from = this.#from;
        const to = this.#to;
        more = this.#list[this.#at] === COMMA;
        this.#at++;
        if (from === to) continue;
        if (column === name) tag = this.#index.addTag(this.#list, from, to, undefined);
        else if (tag < 0) continue;
        else if (column === type) this.#index.setCategory(tag, NUMBERED.get(this.#number(from, to)));
        else if (column === aliases || (type < 0 && aliases < 0 && !this.#isCount(from, to)))
          this.#aliases(from, to, tag);
      }
    }
  }

  /** Finds where the next field lies, without its quotes; after it comes a comma, or the end of the line. */
  #findField(): void {
    const list = this.#list;
    let to = this.#at;
    if (list[to] !== QUOTE) {
      this.#from = to;
      while (to < list.length && list[to] !== COMMA && list[to] !== LINE_FEED) to++;
      this.#at = to;
      this.#to = list[to - 1] === CARRIAGE_RETURN && to > this.#from ? to - 1 : to;
      return;
    }
    this.#from = ++to;
    while (to < list.length && (list[to] !== QUOTE || list[to + 1] === QUOTE))
      to += list[to] === QUOTE ? 2 : 1;
    this.#to = Math.min(to, list.length);
    while (to < list.length && list[to] !== COMMA && list[to] !== LINE_FEED) to++;
    this.#at = to;
  }

  #aliases(from: number, to: number, tag: number): void {
    // As some lists write that there are none.
    if (to - from === 4 && Buffer.from(this.#list.subarray(from, to)).toString() === 'null') return;
    for (let start = from, end = from; start < to; start = end + 1) {
      end = start;
      while (end < to && this.#list[end] !== COMMA) end++;
      if (end > start) this.#index.addAlias(this.#list, start, end, tag);
    }
  }

  #number(from: number, to: number): number {
    let number = 0;
    for (let at = from; at < to; at++) number = number * 10 + (this.#list[at] ?? 0) - 0x30;
    return number;
  }

  #isCount(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const byte = this.#list[at] ?? 0;
      if (byte < 0x30 || byte > 0x39) return false;
    }
    return true;
  }
}
