// Caption rules by the letter: each in its turn on a plain list of records, nothing left out for speed and nothing
// kept from one caption to the next.
import assert from 'node:assert/strict';
import type { Caption, Complaint, Removal, TagRecord } from '../../src/captions/caption.ts';
import type { Override } from '../../src/captions/override.ts';
import { Patterns } from '../../src/captions/patterns.ts';
import { placedWords } from '../../src/captions/place.ts';
import { parsePredicate } from '../../src/captions/predicate.ts';
import { compileRender } from '../../src/captions/render.ts';
import type { CaptionRule, CaptionRules } from '../../src/captions/rules.ts';
import type { CaptionSource } from '../../src/captions/run.ts';
import { compileSource, type GivenTag, SIDECAR } from '../../src/captions/sources.ts';
import { matchesPath } from '../../src/captions/subset.ts';
import { type Redundant, Subsumption } from '../../src/captions/subsumption.ts';
import { canonicalTag, readItem, splitTags } from '../../src/captions/tag.ts';
import type { TagVocabulary } from '../../src/captions/tag-vocabulary.ts';
import { clipTokens } from '../../src/captions/tokens.ts';

type Place = Extract<CaptionRule, { readonly verb: 'trigger' | 'prefix' | 'suffix' }>;

const isPlace = (rule: CaptionRule): rule is Place => ['trigger', 'prefix', 'suffix'].includes(rule.verb);

/** What one picture's caption is. */
export function runNaively(rules: CaptionRules, source: CaptionSource, vocabulary?: TagVocabulary): Caption {
  const patterns = new Patterns(rules.groups);
  const caption = new NaiveCaption(patterns);
  const here = rules.rules.filter(({ subset }) => subset === undefined || matchesPath(subset)(source.path));
  const applies = ({ when, where }: CaptionRule): boolean => {
    const kept = caption.kept.map(record => ({ tag: { name: record.tag }, record }));
    const { path, aspect } = source;
    return when === undefined || parsePredicate(when, patterns, where)({ path, kept, aspect });
  };
  const words = (rule: Place) => placedWords(rule, patterns);

  const always = here.filter(isPlace).filter(({ when }) => when === undefined);
  const placed = new Set(always.flatMap(words).map(({ tag }) => tag));
  const aside = caption.collect(source.tags, placed, rules, vocabulary);
  for (const rule of here) if (!isPlace(rule) && applies(rule)) caption.edit(rule);
  const { satisfied } = caption;
  // What is decided by hand is looked at again, and the rules had their say.
  caption.satisfied = [];
  if (source.override !== undefined) {
    caption.override(source.override);
    caption.complaints.splice(
      0,
      caption.complaints.length,
      ...caption.complaints.filter(({ rule }) => rule === 'alias'),
    );
    for (const rule of here)
      if ((rule.verb === 'exclusive' || rule.verb === 'require' || rule.verb === 'mark') && applies(rule)) {
        const { keep: _decides, ...says } = { keep: undefined, ...rule };
        caption.edit(says);
      }
  }
  caption.satisfied = satisfied;
  const ends = here.filter(isPlace).filter(applies);
  const head = ['trigger', 'prefix'].flatMap(verb => ends.filter(rule => rule.verb === verb)).flatMap(words);
  const tail = ends.filter(({ verb }) => verb === 'suffix').flatMap(words);

  const order = rules.order.filter(entry => entry !== '*');
  const rest = rules.order.includes('*') ? rules.order.indexOf('*') : order.length;
  const rank = ({ tag }: TagRecord): number => {
    const found = order.findIndex(entry => patterns.compile([entry], rules.where).matches(tag));
    return found < 0 ? rest - 0.5 : found;
  };
  caption.kept = caption.kept.toSorted((a, b) => rank(a) - rank(b));
  const first = caption.place([...head, ...tail], head.length, aside);
  return finish(caption, rules, Math.min(rules.keep ?? first, caption.kept.length), rank);
}

class NaiveCaption {
  kept: TagRecord[] = [];
  readonly removed: TagRecord[] = [];
  readonly complaints: Complaint[] = [];
  satisfied: string[] = [];
  readonly wanted = new Set<string>();
  readonly #patterns: Patterns;

  constructor(patterns: Patterns) {
    this.#patterns = patterns;
  }

  has(tag: string): boolean {
    return this.kept.some(record => record.tag === tag);
  }

  /** Returns what is put aside, by tag. */
  collect(
    given: CaptionSource['tags'],
    placed: ReadonlySet<string>,
    { from = [SIDECAR], thresholds }: CaptionRules,
    vocabulary: TagVocabulary | undefined,
  ): ReadonlyMap<string, TagRecord> {
    const aside = new Map<string, TagRecord>();
    const refused = new Map<string, TagRecord>();
    const kept = new Map<string, TagRecord>();
    const told = new Set<string>();
    for (const { index, tags } of readings(given)) {
      const source = from[index];
      assert.ok(source !== undefined);
      const { source: name, refuses } = compileSource(source, thresholds);
      const best = Math.max(0, ...tags.filter(one => one.category === 'rating').map(one => one.score ?? 0));
      const read = new Set<string>();
      for (const written of tags) {
        const { category, score } = written;
        const plain: TagRecord = {
          tag: written.tag,
          source: name,
          ...(score === undefined ? {} : { score }),
          ...(category === undefined || category === 'general' ? {} : { category }),
        };
        if (read.has(plain.tag)) {
          this.#gone(plain, { rule: 'dedupe', how: 'duplicate' });
          continue;
        }
        read.add(plain.tag);
        if (placed.has(plain.tag)) {
          aside.set(plain.tag, better(aside.get(plain.tag), plain));
          continue;
        }
        const meanings = vocabulary?.meaning(plain.tag) ?? [];
        const [meant] = meanings;
        let record = plain;
        if (meanings.length > 1 && !told.has(plain.tag))
          this.complaints.push({ rule: 'alias', severity: 'warning', tags: [plain.tag, ...meanings] });
        told.add(plain.tag);
        if (meanings.length === 1 && meant !== undefined) {
          this.#gone(plain, { rule: 'alias', how: 'alias', of: meant });
          if (read.has(meant)) continue;
          read.add(meant);
          record = { ...plain, tag: meant, by: 'alias', from: [plain.tag] };
          if (placed.has(meant)) {
            aside.set(meant, better(aside.get(meant), record));
            continue;
          }
        }
        const kind = category ?? vocabulary?.category(record.tag) ?? 'general';
        const removedBy = refuses(record.tag, record.score, kind, best);
        const here = kept.get(record.tag);
        const there = refused.get(record.tag);
        if (here !== undefined) kept.set(record.tag, better(here, record));
        else if (removedBy === undefined) {
          kept.set(record.tag, there === undefined ? record : better(record, there));
          refused.delete(record.tag);
        } else
          refused.set(record.tag, {
            ...(there === undefined ? record : better(record, there)),
            removedBy: there?.removedBy ?? removedBy,
          });
      }
    }
    this.kept.push(...kept.values());
    this.removed.push(...refused.values());
    return aside;
  }

  override({ set, drop = [], add = [] }: Override): void {
    const removal: Removal = { rule: 'override', how: 'override' };
    if (set !== undefined) {
      const before = this.kept;
      const tags = [...new Set(set.map(canonicalTag))];
      this.kept = tags.map(tag => before.find(one => one.tag === tag) ?? { tag, source: 'override' });
      for (const record of before) if (!tags.includes(record.tag)) this.#gone(record, removal);
    }
    const { matches } = this.#patterns.compile(drop, NOWHERE);
    const added = add.map(canonicalTag);
    this.#remove(tag => (matches(tag) && !added.includes(tag) ? removal : undefined));
    for (const tag of added) if (!this.has(tag)) this.kept.push({ tag, source: 'override' });
  }

  edit(rule: Exclude<CaptionRule, Place>): void {
    const { id, where } = rule;
    const matches = (tag: string, ...written: readonly string[]): boolean =>
      this.#patterns.compile(written, where).matches(tag);
    switch (rule.verb) {
      case 'drop': {
        const { role, ancestors = role === 'learned', patterns } = rule;
        const found = this.kept.filter(({ tag }) => matches(tag, ...patterns));
        const rest = role === undefined ? {} : { role };
        this.#remove(tag => {
          if (matches(tag, ...patterns)) return { rule: id, how: 'pattern', ...rest };
          const of = found.find(one => under(one.tag, false).some(other => other.tag === tag));
          if (of === undefined || !ancestors) return undefined;
          return { rule: id, how: 'ancestor', of: of.tag, ...rest };
        });
        return;
      }
      case 'only': {
        this.#remove(tag => (matches(tag, ...rule.patterns) ? undefined : { rule: id, how: 'not meant' }));
        return;
      }
      case 'add': {
        const absent = new Set(rule.tags.map(canonicalTag)).difference(
          new Set(this.kept.map(({ tag }) => tag)),
        );
        for (const tag of rule.tags) this.wanted.add(canonicalTag(tag));
        const [side, beside = ''] = (rule.at ?? 'last').split(':');
        const found = this.kept.findIndex(({ tag }) => tag === canonicalTag(beside));
        const last = this.kept.length;
        const at = side === 'first' ? 0 : found < 0 ? last : side === 'before' ? found : found + 1;
        const made = [...absent].map((tag): TagRecord => ({ tag, source: 'rule', by: id }));
        this.kept.splice(at, 0, ...made);
        return;
      }
      case 'replace': {
        this.#rewrite(id, tag => rule.replacements.find(({ pattern }) => matches(tag, pattern))?.tags);
        return;
      }
      case 'map': {
        this.#rewrite(id, tag => {
          for (const { regex, template } of rule.rewrites) {
            const found = new RegExp(`^(?:${regex.slice(1, -1)})$`, 'i').exec(tag);
            if (found === null) continue;
            const made = canonicalTag(template.replace(/\$(\d)/g, (_, part) => found[Number(part)] ?? ''));
            return made === '' ? undefined : [made];
          }
          return undefined;
        });
        return;
      }
      case 'combine': {
        const values = rule.in === undefined ? [''] : this.#values(rule.patterns, rule.in, matches);
        const tagOf = (text: string, x: string): string => canonicalTag(text.replace('{x}', x));
        const met = values.filter(
          x => !rule.patterns.some(one => one.includes('{x}') && tagOf(one, x) === tagOf(rule.to, x)),
        );
        const made = [...new Set(met.map(x => tagOf(rule.to, x)))];
        const fixed = rule.to.includes('{x}') ? [] : [canonicalTag(rule.to)];
        const others = this.kept.filter(({ tag }) => !fixed.includes(tag));
        const literal = rule.patterns.filter(one => !one.includes('{x}'));
        if (met.length === 0 || !literal.every(one => others.some(({ tag }) => matches(tag, one)))) return;
        const wholes = new Map(
          met.map(x => [x, rule.patterns.filter(one => one.includes('{x}')).map(one => tagOf(one, x))]),
        );
        const isOperand = (tag: string): boolean =>
          !made.includes(tag) && (matches(tag, ...literal) || [...wholes.values()].flat().includes(tag));
        const from = this.kept.map(({ tag }) => tag).filter(isOperand);
        const at = this.kept.findIndex(({ tag }) => isOperand(tag));
        if (at < 0) return;
        const of = made.join(', ');
        this.#remove(tag => (from.includes(tag) ? { rule: id, how: 'combined', of } : undefined));
        const results = made
          .filter(tag => !this.has(tag))
          .map((tag): TagRecord => {
            const strangers = met.filter(x => tagOf(rule.to, x) !== tag).flatMap(x => wholes.get(x) ?? []);
            return { tag, source: 'rule', by: id, from: from.filter(one => !strangers.includes(one)) };
          });
        this.kept.splice(at, 0, ...results);
        return;
      }
      case 'imply': {
        const before = this.kept;
        const all = new Set(before.map(({ tag }) => tag));
        this.kept = [];
        for (const record of before) {
          this.kept.push(record);
          for (const { tag } of under(record.tag, false))
            if (!all.has(tag)) {
              all.add(tag);
              this.kept.push({ tag, source: 'rule', by: id, from: [record.tag] });
            }
        }
        return;
      }
      case 'subsume': {
        const reasons = new Map<string, Removal>();
        for (const { tag } of this.kept)
          if (!reasons.has(tag))
            for (const { tag: other, how } of under(tag, rule.suffix))
              if (!reasons.has(other)) reasons.set(other, { rule: id, how, of: tag });
        this.#remove(tag => reasons.get(tag));
        return;
      }
      case 'exclusive': {
        const found = this.kept.filter(({ tag }) => matches(tag, ...rule.patterns));
        if (found.length === 1) this.satisfied.push(id);
        if (found.length < 2) return;
        const severity = rule.on === 'warn' ? 'warning' : 'error';
        const tags = found.map(({ tag }) => tag);
        const scores = found.map(({ score = Number.NaN }) => score);
        const listed =
          this.#patterns.flat(rule.patterns).find(one => tags.some(tag => matches(tag, one))) ?? '';
        const best =
          rule.keep === 'order'
            ? tags.find(tag => matches(tag, listed))
            : rule.keep === 'score'
              ? scores.filter(score => score === Math.max(...scores)).length === 1
                ? tags[scores.indexOf(Math.max(...scores))]
                : undefined
              : undefined;
        if (best === undefined) this.complaints.push({ rule: id, severity, tags });
        else
          this.#remove(tag =>
            tags.includes(tag) && tag !== best ? { rule: id, how: 'excluded', of: best } : undefined,
          );
        return;
      }
      case 'require': {
        const severity = rule.on === 'warn' ? 'warning' : 'error';
        if (!this.kept.some(({ tag }) => matches(tag, ...rule.patterns)))
          this.complaints.push({ rule: id, severity, tags: [] });
        else this.satisfied.push(id);
        return;
      }
      case 'mark': {
        const tags = this.kept.map(({ tag }) => tag).filter(tag => matches(tag, ...rule.patterns));
        if (tags.length > 0) this.complaints.push({ rule: id, severity: 'info', tags });
      }
    }
  }

  #rewrite(rule: string, find: (tag: string) => readonly string[] | undefined): void {
    const before = this.kept;
    this.kept = [];
    for (const record of before) {
      const { tag } = record;
      const tags = find(tag)?.map(canonicalTag);
      if (tags !== undefined && !tags.includes(tag))
        this.#gone(record, { rule, how: 'replaced', of: tags.join(', ') });
      else if (this.has(tag)) this.#gone(record, { rule, how: 'duplicate' });
      else this.kept.push(record);
      for (const made of tags ?? [])
        if (!this.has(made)) this.kept.push({ tag: made, source: 'rule', by: rule, from: [tag] });
    }
  }

  /** What `{x}` is here: every pattern that has it must be met. */
  #values(
    patterns: readonly string[],
    listed: Readonly<Record<string, readonly string[]>>,
    matches: (tag: string, ...written: readonly string[]) => boolean,
  ): readonly string[] {
    const framed = patterns.filter(one => one.includes('{x}'));
    const [start = '', end = ''] = framed[0]?.split('{x}') ?? [];
    return this.kept
      .map(({ tag }) => tag)
      .filter(tag => tag.length > start.length + end.length && tag.startsWith(start) && tag.endsWith(end))
      .map(tag => tag.slice(start.length, tag.length - end.length))
      .filter(x => matches(x, ...(listed.x ?? [])))
      .filter(x => framed.every(one => this.has(canonicalTag(one.replace('{x}', x)))));
  }

  /** Returns how many of the words stand at the head, where the first `head` of them belong. */
  place(words: ReturnType<typeof placedWords>, head: number, aside: ReadonlyMap<string, TagRecord>): number {
    const ends: TagRecord[] = [];
    let first = 0;
    for (const [index, { rule: by, tag, text }] of words.entries()) {
      if (ends.some(record => record.tag === tag)) continue;
      const had = this.kept.find(record => record.tag === tag) ?? aside.get(tag);
      ends.push({ source: 'rule', ...had, tag, by, text });
      if (index < head) first++;
    }
    const between = this.kept.filter(({ tag }) => !ends.some(record => record.tag === tag));
    this.kept = [...ends.slice(0, first), ...between, ...ends.slice(first)];
    return first;
  }

  /** Of the last in order the least sure go until it is enough; of those alike, the last. */
  shorten(
    keep: number,
    rank: (record: TagRecord) => number,
    how: Removal['how'],
    isTooMuch: () => boolean,
  ): void {
    const sure = ({ score = 2 }: TagRecord): number => score;
    while (isTooMuch()) {
      const free = this.kept
        .slice(keep)
        .filter(({ tag, text }) => text === undefined && !this.wanted.has(tag));
      const last = free.filter(one => rank(one) === Math.max(...free.map(rank)));
      const victim = last.findLast(one => sure(one) === Math.min(...last.map(sure)));
      if (victim === undefined) return;
      this.kept.splice(this.kept.indexOf(victim), 1);
      this.#gone(victim, { rule: 'limit', how });
    }
  }

  #remove(reason: (tag: string) => Removal | undefined): void {
    const before = this.kept;
    this.kept = before.filter(({ tag }) => reason(tag) === undefined);
    for (const record of before) {
      const removedBy = reason(record.tag);
      if (removedBy !== undefined) this.#gone(record, removedBy);
    }
  }

  #gone(record: TagRecord, removedBy: Removal): void {
    this.removed.push({ ...record, removedBy });
  }
}

/** Each source with its tags in canonical form; items of one text are one source. */
function readings(
  given: CaptionSource['tags'],
): readonly { readonly index: number; readonly tags: readonly GivenTag[] }[] {
  const items = typeof given === 'string' ? [given] : given;
  const plain = items.filter(item => typeof item === 'string');
  const read = (text: string): readonly GivenTag[] => splitTags(text).map(readItem);
  const first = { index: 0, tags: plain.flatMap(read) };
  const rest = items.flatMap(item =>
    typeof item === 'string'
      ? []
      : [
          {
            index: item.from,
            tags:
              'text' in item
                ? read(item.text)
                : item.tags.map(tag => ({ ...tag, tag: canonicalTag(tag.tag) })),
          },
        ],
  );
  return [first, ...rest].map(({ index, tags }) => ({ index, tags: tags.filter(({ tag }) => tag !== '') }));
}

/** The first with the score of the second, where that is higher. */
function better(first: TagRecord | undefined, second: TagRecord): TagRecord {
  if (first === undefined) return second;
  if (second.score === undefined || second.score <= (first.score ?? -1)) return first;
  const category = first.category ?? second.category;
  return { ...first, score: second.score, ...(category === undefined ? {} : { category }) };
}

const NOWHERE = { file: '' };

const byTable = new Subsumption({ suffix: false });
const bySuffix = new Subsumption({ suffix: true });

const under = (tag: string, suffix: boolean): readonly Redundant[] =>
  (suffix ? bySuffix : byTable).under(tag);

function finish(
  caption: NaiveCaption,
  { limit, render }: CaptionRules,
  keep: number,
  rank: (record: TagRecord) => number,
): Caption {
  const written = (count?: number): string =>
    caption.kept.slice(0, count).map(compileRender(render)).join(', ');
  const isTooLong = (count?: number): boolean => clipTokens(written(count)).count > limit.tokens;
  const { tags: most = 1e9 } = limit;
  if (limit.over === 'drop') {
    caption.shorten(keep, rank, 'too many', () => caption.kept.length > most);
    caption.shorten(keep, rank, 'too long', () => isTooLong());
  } else if (caption.kept.length > most) {
    const tags = caption.kept.slice(most).map(({ tag }) => tag);
    caption.complaints.push({ rule: 'limit', severity: 'warning', tags });
  }
  const boundary = caption.kept.find((_, index) => isTooLong(index + 1));
  return {
    text: written(),
    tags: [...caption.kept, ...caption.removed],
    keep,
    tokens: clipTokens(written()).count,
    ...(boundary === undefined ? {} : { boundaryTag: boundary.tag }),
    complaints: caption.complaints,
    ...(caption.satisfied.length === 0 ? {} : { satisfied: caption.satisfied }),
  };
}
