import type { ErrorObject } from 'ajv';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { type FaultCode, fault } from './fault.ts';
import { below, segments } from './pointer.ts';
import { type MapTree, spotAt } from './tree.ts';
import { whereKey, whereValue } from './where.ts';

/** What explaining an error needs of the part of the schema that was not kept. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly hint?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly not?: Schema;
}

/** What an error is about, in the words of the recipe. */
export class Place {
  readonly schema: Schema;
  readonly #pointer: string;
  readonly #tree: MapTree;

  constructor(error: ErrorObject, tree: MapTree) {
    this.schema = (error.parentSchema ?? {}) as Schema;
    this.#pointer = error.instancePath;
    this.#tree = tree;
  }

  /** `` `prompts[0]` ``: the value by its last name. */
  get name(): string {
    const names = segments(this.#pointer);
    const last = names.findLastIndex(name => !/^\d+$/.test(name));
    return last < 0 ? 'the recipe' : `\`${path(names.slice(last))}\``;
  }

  /** `` `train.aki-lora.previews` ``: a map by its whole path. */
  get owner(): string {
    return this.#pointer === '' ? 'the recipe' : `\`${path(segments(this.#pointer))}\``;
  }

  get value(): Location {
    return whereValue(this.#tree, this.#pointer);
  }

  get key(): Location {
    return whereKey(this.#tree, this.#pointer);
  }

  keyBelow(name: string): Location {
    return whereKey(this.#tree, below(this.#pointer, name));
  }

  /** A fault at the value, with the place its text comes from when that is another. */
  fault(code: FaultCode, message: string, hint: string | undefined): Diagnostic {
    const { origin } = spotAt(this.#tree, this.#pointer).tree;
    return fault(code, message, this.value, { hint, related: origin && [origin] });
  }
}

const path = (names: readonly string[]): string =>
  names.reduce((text, name) => {
    if (/^\d+$/.test(name)) return `${text}[${name}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');

/** `` `a`, `b` and `c` ``. */
export const list = (names: readonly string[], word: 'and' | 'or'): string => {
  const quoted = names.map(name => `\`${name}\``);
  return [...(quoted.length > 1 ? [quoted.slice(0, -1).join(', ')] : []), ...quoted.slice(-1)].join(
    ` ${word} `,
  );
};
