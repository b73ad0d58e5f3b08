import type { Removal, TagRecord } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Entry, KnownTag, Lexicon } from './lexicon.ts';
import type { CompiledSource, Given, GivenTag } from './sources.ts';
import { canonicalTag, readItem, splitTags } from './tag.ts';
import type { Category, TagVocabulary } from './tag-vocabulary.ts';

const DUPLICATE: Removal = { rule: 'dedupe', how: 'duplicate' };

/** A tag that no source vouches for so far, and why not. */
interface Refused {
  readonly entry: Entry;
  readonly removal: Removal;
}

/**
 * Gathers the tags of a picture's sources, each once: the first source that vouches for a tag gives it its place, and
 * the highest score of all is kept. Another name becomes the tag it stands for. What the recipe places at the ends
 * anyway is put aside, out of the rules' sight, so that they do the same to a finished caption as to a raw one.
 * Sources repeat the same few thousand texts between commas: each is read once.
 */
export class Collector {
  readonly #lexicon: Lexicon;
  readonly #sources: readonly CompiledSource[];
  readonly #vocabulary: TagVocabulary | undefined;
  readonly #texts: readonly Map<string, readonly Entry[]>[];
  #refused: (Refused | undefined)[] = [];
  /** The source at work, its number among all that were read, and its highest score of a rating. */
  #source: CompiledSource | undefined = undefined;
  #reading = 0;
  #best = 0;

  constructor(lexicon: Lexicon, sources: readonly CompiledSource[], vocabulary: TagVocabulary | undefined) {
    this.#lexicon = lexicon;
    this.#sources = sources;
    this.#vocabulary = vocabulary;
    this.#texts = sources.map(() => new Map());
  }

  /** Texts without a number are the first source's. */
  collect(given: string | readonly (string | Given)[], draft: Draft): void {
    if (typeof given === 'string') this.#text(given, this.#begin(0), 0, draft);
    else {
      const texts = given.filter(one => typeof one === 'string');
      const first = this.#begin(0);
      for (const text of texts) this.#text(text, first, 0, draft);
      for (const one of given) {
        if (typeof one === 'string') continue;
        const source = this.#begin(one.from);
        if ('text' in one) this.#text(one.text, source, one.from, draft);
        else this.#tags(one.tags, source, draft);
      }
    }
    if (this.#refused.length === 0) return;
    for (const one of this.#refused)
      if (one !== undefined) draft.removed.push(one.entry.removed(one.removal));
    this.#refused = [];
  }

  #begin(from: number): CompiledSource {
    const source = this.#sources[from];
    if (source === undefined) throw new Error(`no source ${from}`);
    this.#source = source;
    this.#reading++;
    this.#best = 0;
    return source;
  }

  #text(text: string, source: CompiledSource, from: number, draft: Draft): void {
    const { number } = draft;
    const known = this.#texts[from] ?? new Map<string, readonly Entry[]>();
    const asks = this.#vocabulary !== undefined;
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
      end = text.indexOf(',', start);
      if (end < 0) end = text.length;
      const between = text.slice(start, end);
      for (const entry of known.get(between) ?? this.#read(between, known, source)) {
        const { tag } = entry;
        if (source.chooses || (asks && tag.meant !== null) || tag.seenIn === number)
          this.#take(entry, entry.record.category, draft);
        else {
          tag.readIn = this.#reading;
          if (tag.placedIn === number) putAside(entry, number);
          else keep(entry, draft);
        }
      }
    }
  }

  /** What a text between commas holds is the same for every picture. */
  #read(text: string, known: Map<string, readonly Entry[]>, { source }: CompiledSource): readonly Entry[] {
    const entries = splitTags(text).flatMap(item => {
      const { tag, category } = readItem(item);
      if (tag === '') return [];
      if (source === 'sidecar' && category === undefined) return [this.#lexicon.sidecar(tag)];
      const record: TagRecord = { tag, source, ...said(undefined, category) };
      return [this.#lexicon.given(this.#lexicon.tag(tag), record)];
    });
    // A copy: the part of a text keeps the whole text in memory.
    known.set(text.split('').join(''), entries);
    return entries;
  }

  #tags(tags: readonly GivenTag[], { source }: CompiledSource, draft: Draft): void {
    for (const { score = 0, category } of tags)
      if (category === 'rating' && score > this.#best) this.#best = score;
    for (const { tag: written, score, category } of tags) {
      const name = canonicalTag(written);
      if (name === '') continue;
      const tag = this.#lexicon.tag(name);
      const record: TagRecord = { tag: name, source, ...said(score, category) };
      this.#take(this.#lexicon.given(tag, record), category, draft);
    }
  }

  /** Takes a tag of the source at work, which says that it is of this kind. */
  #take(entry: Entry, category: Category | undefined, draft: Draft): void {
    const { tag } = entry;
    const { number } = draft;
    if (tag.readIn === this.#reading) {
      draft.removed.push(entry.removed(DUPLICATE));
      return;
    }
    tag.readIn = this.#reading;
    if (tag.placedIn === number) {
      if (tag.seenIn !== number) putAside(entry, number);
      else if (tag.aside !== undefined) tag.aside = this.#better(tag.aside, entry);
      return;
    }
    const meant = this.#meantBy(tag, draft);
    if (meant !== null) {
      this.#rename(entry, meant, category, draft);
      return;
    }
    const removal = this.#refusal(entry, category);
    const refused = this.#refused[tag.at];
    if (tag.seenIn !== number) {
      if (removal === undefined) keep(entry, draft);
      else {
        tag.seenIn = number;
        tag.at = this.#refused.push({ entry, removal }) - 1;
      }
    } else if (draft.holds(tag)) {
      const kept = draft.kept[tag.at];
      if (kept?.tag === tag) draft.kept[tag.at] = this.#better(kept, entry);
    } else if (refused?.entry.tag === tag) {
      if (removal !== undefined)
        this.#refused[tag.at] = { entry: this.#better(entry, refused.entry), removal: refused.removal };
      else {
        this.#refused[tag.at] = undefined;
        keep(this.#better(entry, refused.entry), draft);
      }
    }
  }

  #refusal({ tag, record }: Entry, category: Category | undefined): Removal | undefined {
    const source = this.#source;
    if (source === undefined || !source.chooses) return undefined;
    if (category === undefined) tag.category ??= this.#vocabulary?.category(tag.name) ?? 'general';
    return source.refuses(tag.name, record.score, category ?? tag.category ?? 'general', this.#best);
  }

  /** The tag of which this is another name. A name that may be of several tags stays as it is. */
  #meantBy(tag: KnownTag, draft: Draft): KnownTag | null {
    if (this.#vocabulary === undefined || tag.meant === null) return null;
    if (tag.meant !== undefined) return tag.meant;
    const meanings = this.#vocabulary.meaning(tag.name);
    const [only] = meanings;
    if (meanings.length > 1) {
      const tags = [tag.name, ...meanings];
      if (tag.seenIn !== draft.number) draft.complaints.push({ rule: 'alias', severity: 'warning', tags });
      return null;
    }
    tag.meant = only === undefined || only === tag.name ? null : this.#lexicon.tag(only);
    return tag.meant;
  }

  #rename(entry: Entry, meant: KnownTag, category: Category | undefined, draft: Draft): void {
    const { tag, record } = entry;
    tag.seenIn = draft.number;
    draft.removed.push(entry.removed({ rule: 'alias', how: 'alias', of: meant.name }));
    if (meant.readIn === this.#reading) return;
    const renamed: TagRecord = { ...record, tag: meant.name, by: 'alias', from: [tag.name] };
    this.#take(this.#lexicon.given(meant, renamed), category, draft);
  }

  /** The first, with the score of the second where that is higher. */
  #better(first: Entry, second: Entry): Entry {
    const { record } = first;
    const { score, category } = second.record;
    if (score === undefined || score <= (record.score ?? -1)) return first;
    return this.#lexicon.given(first.tag, { ...record, ...said(score, record.category ?? category) });
  }
}

function keep(entry: Entry, draft: Draft): void {
  const { tag } = entry;
  tag.seenIn = draft.number;
  tag.at = draft.kept.length;
  draft.add(entry);
}

function putAside(entry: Entry, number: number): void {
  entry.tag.seenIn = number;
  entry.tag.aside = entry;
}

/** What is known of a tag; `general` is what most tags are, and goes without saying. */
function said(
  score: number | undefined,
  category: Category | undefined,
): Pick<TagRecord, 'score' | 'category'> {
  const isOther = category !== undefined && category !== 'general';
  if (score === undefined) return isOther ? { category } : {};
  return isOther ? { score, category } : { score };
}
