import type { LearnedRule } from '../captions/compile.ts';
import { Subsumption } from '../captions/subsumption.ts';
import { type Finding, severityOf } from './finding.ts';
import { captionTags, evidence, type LintPicture, type LintSettings } from './input.ts';

/** The learned tags of a picture, a list a rule; the same object for all pictures with the same. */
export type LearnedTags = readonly (readonly string[])[];

/** Broader words for what a rule learns, each with the learned tag that says as much and more; a table a rule. */
export type BroaderWords = readonly ReadonlyMap<string, string>[];

/**
 * L-27: a learned feature, or a broader word for it, left in a caption: `hair ornament` when `star hair ornament`
 * is learned. What the caption says, the trigger does not learn (S-139). What is learned is known once every picture
 * has been looked at.
 */
export class LearnedCheck {
  readonly #rules: readonly LearnedRule[];
  readonly #severity;
  readonly #triggers: ReadonlySet<string>;
  readonly #subsumption = new Subsumption({ suffix: true });
  readonly #tags = new Map<string, string>();
  readonly #learned = new Map<string, LearnedTags>();
  #broader: BroaderWords = [];

  constructor({ kind, learned, triggers }: LintSettings) {
    this.#severity = severityOf('L-27', kind);
    this.#rules = this.#severity === 'off' ? [] : learned;
    this.#triggers = new Set(triggers.map(({ tag }) => tag));
  }

  /** The tags that a picture gives to the trigger. */
  learned(picture: LintPicture): LearnedTags {
    const lists = this.#rules.map(({ applies, matches }) =>
      applies(picture.name) ? evidence(picture).filter(matches) : [],
    );
    const text = JSON.stringify(lists);
    const known = this.#learned.get(text) ?? lists;
    this.#learned.set(text, known);
    return known;
  }

  /** The tags of a picture's caption among which a learned one may be; each of them is one string for all pictures. */
  suspects(picture: LintPicture): readonly string[] {
    if (this.#rules.length === 0) return [];
    const tags = captionTags(picture).map(({ tag }) => this.#tags.get(tag) ?? tag);
    for (const tag of tags) this.#tags.set(tag, tag);
    return tags.filter(tag => !this.#triggers.has(tag));
  }

  /** The words for what all pictures together teach; the same object while they are the same. */
  broader(all: ReadonlySet<LearnedTags>): BroaderWords {
    const words = this.#rules.map(({ names }, rule) => {
      const learned = new Set([...names, ...[...all].flatMap(lists => lists[rule] ?? [])]);
      return this.#wordsFor(learned);
    });
    const same = words.every((table, rule) => isSame(table, this.#broader[rule]));
    if (!same) this.#broader = words;
    return this.#broader;
  }

  /** What of the suspects is learned after all. */
  check(image: string, suspects: readonly string[], broader: BroaderWords): readonly Finding[] {
    return this.#rules.flatMap((rule, index): Finding[] => {
      if (this.#severity === 'off' || !rule.applies(image)) return [];
      const words = broader[index];
      const leaks = suspects.filter(tag => rule.matches(tag) || words?.has(tag));
      if (leaks.length === 0) return [];
      const told = leaks.map(tag => {
        const learned = words?.get(tag);
        return learned === undefined || rule.matches(tag) ? `\`${tag}\`` : `\`${tag}\` (of \`${learned}\`)`;
      });
      return [
        {
          id: 'L-27',
          severity: this.#severity,
          image,
          measured: leaks.length,
          threshold: 0,
          message: `learned by rule \`${rule.rule}\`, yet in the caption: ${told.join(', ')}`,
          remedy: `add ${leaks.map(tag => `\`${tag}\``).join(', ')} to rule \`${rule.rule}\``,
          rule: rule.rule,
          location: rule.where,
        },
      ];
    });
  }

  #wordsFor(learned: ReadonlySet<string>): ReadonlyMap<string, string> {
    const words = new Map<string, string>();
    for (const tag of learned)
      for (const { tag: word } of this.#subsumption.under(tag)) if (!words.has(word)) words.set(word, tag);
    return words;
  }
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string> | undefined): boolean =>
  a.size === b?.size && [...a].every(([word, tag]) => b.get(word) === tag);
