/** How far a match has come, as far as that decides what may follow. */
interface Reached {
  /** What the last character was; `begin` before the first. */
  readonly last: 'begin' | 'space' | 'backslash' | 'other';
  /** Whether the end of the tag was asserted: nothing more may come. */
  readonly ended: boolean;
}

type States = ReadonlyMap<string, Reached>;

/** Thrown where an expression has what is not followed here: then nothing is known of it. */
class Unknown extends Error {}

/** Longer and more nested than a person writes. */
const LONGEST = 1_000;
const MOST_STEPS = 20_000;
/** After so many repetitions the next one changes nothing. */
const FAR = 4;

/**
 * Why no tag in canonical form can match an expression, where that can be decided: it asks for something after the end
 * or before the beginning, for a comma, for two spaces together. Undefined where some tag may match.
 */
export function matchesNothing(source: string): string | undefined {
  if (source.length > LONGEST) return undefined;
  const reader = new Reader(source);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

/** What to write instead. */
export const MATCHES_NOTHING =
  'an expression must match a whole tag, with single spaces and without commas; `^` and `$` are not needed';

const REASONS = {
  edge: 'a tag neither begins nor ends with a space',
  spaces: 'there are no two spaces together in a tag',
  comma: 'there is no comma in a tag',
  backslash: 'a tag has no backslash before a parenthesis',
  begin: '`^` stands where something comes before it',
  end: 'something comes after `$`',
  empty: 'no tag is empty',
} as const;

/** Runs an expression on all texts at once: what it keeps of them is only whether a tag can go on so. */
class Reader {
  readonly #source: string;
  #at = 0;
  #steps = 0;
  /** Why the last of the texts that were given up was. */
  #why: keyof typeof REASONS = 'empty';

  constructor(source: string) {
    this.#source = source;
  }

  read(): string | undefined {
    const states = this.#choice(new Map([['begin', { last: 'begin', ended: false }]]));
    if (this.#at < this.#source.length) throw new Unknown();
    const left = [...states.values()].filter(({ last }) => {
      if (last === 'space') this.#why = 'edge';
      return last === 'other' || last === 'backslash';
    });
    return left.length > 0 ? undefined : REASONS[this.#why];
  }

  #choice(from: States): States {
    let states = this.#sequence(from);
    while (this.#take('|')) states = union(states, this.#sequence(from));
    return states;
  }

  #sequence(from: States): States {
    let states = from;
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] ?? ''))
      states = this.#repeated(states);
    return states;
  }

  #repeated(from: States): States {
    const start = this.#at;
    const once = this.#one(from);
    const [whole = '', text = '', least] =
      /^([*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    const after = this.#at + whole.length;
    const again = (states: States): States => {
      this.#at = start;
      return this.#one(states);
    };
    let states = /^([*?]|\{0)/.test(text) ? union(from, once) : once;
    for (let times = 1; times < Math.min(Number(least ?? 0), FAR); times++) states = again(states);
    if (/^[*+{]/.test(text))
      for (let size = -1; size !== states.size; ) {
        size = states.size;
        states = union(states, again(states));
      }
    this.#at = after;
    return states;
  }

  #one(from: States): States {
    if (++this.#steps > MOST_STEPS) throw new Unknown();
    const character = this.#source[this.#at++] ?? '';
    switch (character) {
      case '^':
        return this.#assertBegin(from);
      case '$':
        return ended(from);
      case '(':
        return this.#group(from);
      case '[':
        this.#class();
        return this.#character(from, 'other');
      case '\\':
        return this.#escape(from);
      default:
        return this.#character(from, character);
    }
  }

  #group(from: States): States {
    const [opening = ''] = /^\?(?:P?<\w+>|:)/.exec(this.#source.slice(this.#at)) ?? [];
    if (opening === '' && this.#source[this.#at] === '?') throw new Unknown();
    this.#at += opening.length;
    const states = this.#choice(from);
    if (!this.#take(')')) throw new Unknown();
    return states;
  }

  /** Skips a set of characters: what is in it is not looked at. */
  #class(): void {
    const [set] = /^\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/.exec(this.#source.slice(this.#at)) ?? [];
    if (set === undefined) throw new Unknown();
    this.#at += set.length;
  }

  #escape(from: States): States {
    const character = this.#source[this.#at++] ?? '';
    if (character === 'A') return this.#assertBegin(from);
    if (character === 'z') return ended(from);
    if (/[bB]/.test(character)) return from;
    if (/[pPxQEC0-9]/.test(character)) throw new Unknown();
    if (/[a-zA-Z]/.test(character)) return this.#character(from, character === 's' ? ' ' : 'other');
    return this.#character(from, character);
  }

  #assertBegin(from: States): States {
    return this.#keep(from, ({ last }) => last === 'begin' || 'begin');
  }

  /** After one more character, of which `other` may be any. */
  #character(from: States, character: string): States {
    const kept = this.#keep(from, ({ last, ended }) => {
      if (ended) return 'end';
      if (character === ',') return 'comma';
      if (character === ' ' && last === 'begin') return 'edge';
      if (character === ' ' && last === 'space') return 'spaces';
      return /[()]/.test(character) && last === 'backslash' ? 'backslash' : true;
    });
    if (kept.size === 0) return kept;
    const last = character === ' ' ? 'space' : character === '\\' ? 'backslash' : 'other';
    return new Map([[last, { last, ended: false }]]);
  }

  #keep(from: States, may: (state: Reached) => true | keyof typeof REASONS): States {
    const kept = new Map<string, Reached>();
    for (const [name, state] of from) {
      const verdict = may(state);
      if (verdict === true) kept.set(name, state);
      else this.#why = verdict;
    }
    return kept;
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
}

const union = (one: States, other: States): States => new Map([...one, ...other]);

const ended = (from: States): States =>
  new Map([...from.values()].map(({ last }) => [`${last} ended`, { last, ended: true }]));
