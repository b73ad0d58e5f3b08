import type { EditContext, Of } from './edit.ts';
import { IMPLICATIONS, type Implication } from './implications.ts';
import { mayBeSame, type Shape, wholeShape } from './shape.ts';

/** A tag that another one makes redundant, and how that is known. */
export interface Redundant {
  readonly tag: string;
  readonly how: 'table' | 'suffix';
}

/**
 * Words that turn the tag around: `hair on shoulder` says nothing of a shoulder shown. Found by trying the suffix
 * rule on the commonest tags of Danbooru.
 */
const STOP_WORDS = new Set(
  [
    'no on in between under behind through unworn after off without with from out cum looking leaning holding',
  ].flatMap(list => list.split(' ')),
);

/** In words; what is longer is a sentence. */
const LONGEST_TAG = 12;

/** Which tags a tag makes redundant: by table (transitively) and, on request, by its last words. */
export class Subsumption {
  readonly #direct = new Map<string, string[]>();
  readonly #consequents = new Set<string>();
  readonly #suffix: boolean;
  readonly #known = new Map<string, readonly Redundant[]>();

  constructor(options: { readonly suffix: boolean; readonly table?: readonly Implication[] }) {
    this.#suffix = options.suffix;
    for (const { antecedent, consequent } of [...IMPLICATIONS, ...(options.table ?? [])]) {
      const consequents = this.#direct.get(antecedent);
      if (consequents === undefined) this.#direct.set(antecedent, [consequent]);
      else consequents.push(consequent);
      this.#consequents.add(consequent);
    }
  }

  /** All that `tag` makes redundant, never itself; kept in memory. */
  under(tag: string): readonly Redundant[] {
    let found = this.#known.get(tag);
    if (found === undefined) {
      found = this.#search(tag);
      this.#known.set(tag, found);
    }
    return found;
  }

  /** Whether `tag` can make others redundant, or be made so. */
  concerns(tag: string): boolean {
    return this.#suffix || this.#direct.has(tag) || this.#consequents.has(tag);
  }

  /** The same of some tag that looks like this. */
  mayConcern(shape: Shape): boolean {
    const tags = [...this.#direct.keys(), ...this.#consequents];
    return this.#suffix || tags.some(tag => mayBeSame(wholeShape(tag), shape));
  }

  /** All that make `tag` redundant by the table. */
  over(tag: string): readonly string[] {
    return [...this.#direct.keys()].filter(one => this.under(one).some(under => under.tag === tag));
  }

  /** All that some tag makes redundant by the table. */
  get consequents(): readonly string[] {
    return [...this.#consequents];
  }

  #search(start: string): readonly Redundant[] {
    const how = new Map<string, Redundant['how']>([[start, 'table']]);
    for (const [tag, reached] of how) {
      for (const consequent of this.#direct.get(tag) ?? [])
        if (!how.has(consequent)) how.set(consequent, reached);
      if (this.#suffix) for (const suffix of suffixes(tag)) if (!how.has(suffix)) how.set(suffix, 'suffix');
    }
    how.delete(start);
    return [...how].map(([tag, reached]) => ({ tag, how: reached }));
  }
}

/** What the recipe's own table says; that there is none of that name is a fault of the rule. */
export function tableOf(
  { table, where }: Of<'subsume' | 'imply'>,
  { patterns, tables }: Pick<EditContext, 'patterns' | 'tables'>,
): readonly Implication[] {
  const found = table === undefined ? [] : tables.get(table);
  if (found === undefined)
    patterns.fault('SDB307', `no table \`${table}\``, where, 'name a CSV file of the project');
  return found ?? [];
}

/**
 * The tags made of the last words of `tag`: `hair ornament`, `ornament` of `star hair ornament`. Whole words only,
 * so that `red hair` is not found in `multicolored hair`, and none after a stop word.
 */
function suffixes(tag: string): readonly string[] {
  const words = tag.split(' ');
  const found: string[] = [];
  if (words.length > LONGEST_TAG) return found;
  for (let i = 1; i < words.length && !STOP_WORDS.has(words[i - 1] ?? ''); i++)
    found.push(words.slice(i).join(' '));
  return found;
}
