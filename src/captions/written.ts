import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Caption, Removal, TagRecord } from './caption.ts';
import type { Category } from './tag-vocabulary.ts';

/**
 * A caption as JSON of less than half the size. `text`, `keep` and `tokens` can be read as they stand; a tag is
 * just its name where it comes from a sidecar, with its score where that is a tagger, and a reason is said once for the tags that went by it together.
 */
export interface WrittenCaption {
  readonly text: string;
  readonly tags: readonly (WrittenTag | WrittenRemoval)[];
  readonly keep: number;
  readonly tokens: number;
  readonly boundaryTag?: string;
  /** Left out when there are none. */
  readonly complaints?: Caption['complaints'];
  readonly satisfied?: Caption['satisfied'];
  readonly variants?: readonly string[];
  readonly file?: string;
}

/** What is stored where a picture's files cannot be read: why. */
export interface UnreadableCaption {
  readonly faults: readonly Diagnostic[];
}

/** `null` where there is nothing and something follows. */
type WrittenTag =
  | string
  | Scored
  | readonly [
      tag: string,
      source: TagRecord['source'],
      by?: string | null,
      text?: string | null,
      from?: readonly string[] | null,
      score?: number | null,
      category?: Category,
    ];

type Scored = readonly [tag: string, score: number, category?: Category];

type WrittenRemoval = readonly [reason: WrittenReason, ...tags: readonly WrittenTag[]];

type WrittenReason = readonly [rule: string, how: Removal['how'], role?: Removal['role'] | null, of?: string];

/** The form in which captions are stored. */
export function writeCaption(caption: Caption): WrittenCaption {
  const { text, tags, keep, tokens, boundaryTag, complaints, satisfied, variants, file } = caption;
  const written: (WrittenTag | WrittenRemoval)[] = [];
  let reason: Removal | undefined;
  let together: [WrittenReason, ...WrittenTag[]] | undefined;
  for (const record of tags) {
    const { removedBy } = record;
    if (removedBy === undefined) written.push(writeTag(record));
    else if (together !== undefined && isSame(removedBy, reason)) together.push(writeTag(record));
    else {
      together = [writeReason(removedBy), writeTag(record)];
      written.push(together);
    }
    reason = removedBy;
  }
  const whole: Writable<WrittenCaption> = { text, tags: written, keep, tokens };
  if (boundaryTag !== undefined) whole.boundaryTag = boundaryTag;
  if (complaints.length > 0) whole.complaints = complaints;
  if (satisfied !== undefined) whole.satisfied = satisfied;
  if (variants !== undefined) whole.variants = variants;
  if (file !== undefined) whole.file = file;
  return whole;
}

/** The caption that was written, an empty one where it could not be made. */
export function readCaption(stored: WrittenCaption | UnreadableCaption): Caption {
  if ('faults' in stored)
    return { text: '', tags: [], keep: 0, tokens: 0, complaints: [], faults: stored.faults };
  const { text, tags, keep, tokens, boundaryTag, complaints = [], satisfied, variants, file } = stored;
  const records: TagRecord[] = [];
  for (const written of tags) {
    if (!isRemoval(written)) records.push(readTag(written));
    else {
      const reason = readReason(written[0]);
      for (let i = 1; i < written.length; i++) records.push(readTag(written[i] as WrittenTag, reason));
    }
  }
  const caption: Writable<Caption> = { text, tags: records, keep, tokens, complaints };
  if (boundaryTag !== undefined) caption.boundaryTag = boundaryTag;
  if (satisfied !== undefined) caption.satisfied = satisfied;
  if (variants !== undefined) caption.variants = variants;
  if (file !== undefined) caption.file = file;
  return caption;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const isRemoval = (written: WrittenTag | WrittenRemoval): written is WrittenRemoval =>
  typeof written !== 'string' && typeof written[0] !== 'string';

function writeTag({ tag, source, by, text, from, score, category }: TagRecord): WrittenTag {
  const isPlain = by === undefined && text === undefined && from === undefined;
  if (isPlain && source === 'tagger' && score !== undefined)
    return category === undefined ? [tag, score] : [tag, score, category];
  if (category !== undefined)
    return [tag, source, by ?? null, text ?? null, from ?? null, score ?? null, category];
  if (score !== undefined) return [tag, source, by ?? null, text ?? null, from ?? null, score];
  if (from !== undefined) return [tag, source, by ?? null, text ?? null, from];
  if (text !== undefined) return [tag, source, by ?? null, text];
  if (by !== undefined) return [tag, source, by];
  return source === 'sidecar' ? tag : [tag, source];
}

function readTag(written: WrittenTag, removedBy?: Removal): TagRecord {
  const record = readKept(written);
  if (removedBy !== undefined) record.removedBy = removedBy;
  return record;
}

function readKept(written: WrittenTag): Writable<TagRecord> {
  if (typeof written === 'string') return { tag: written, source: 'sidecar' };
  if (typeof written[1] === 'number') {
    const [tag, score, category] = written as Scored;
    return category === undefined
      ? { tag, source: 'tagger', score }
      : { tag, source: 'tagger', score, category };
  }
  const [tag, source, by, text, from, score, category] = written as Exclude<WrittenTag, string | Scored>;
  const record: Writable<TagRecord> = { tag, source };
  if (by != null) record.by = by;
  if (text != null) record.text = text;
  if (from != null) record.from = from;
  if (score != null) record.score = score;
  if (category !== undefined) record.category = category;
  return record;
}

function writeReason({ rule, how, of, role }: Removal): WrittenReason {
  if (of !== undefined) return [rule, how, role ?? null, of];
  return role === undefined ? [rule, how] : [rule, how, role];
}

function readReason(written: WrittenReason): Removal {
  const reason: Writable<Removal> = { rule: written[0], how: written[1] };
  if (written[2] != null) reason.role = written[2];
  if (written[3] !== undefined) reason.of = written[3];
  return reason;
}

const isSame = (one: Removal, other: Removal | undefined): boolean =>
  one === other ||
  (one.rule === other?.rule && one.how === other.how && one.of === other.of && one.role === other.role);
