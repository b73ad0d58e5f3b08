import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import { type Diagnostic, fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { type FaultCode, fault, type Locate, QUOTE_PATTERN } from './fault.ts';
import type { Entry, MapTree, Scalar as Plain, Tree } from './tree.ts';

/** Values that aliases may add to a recipe, so that a few lines never unfold to gigabytes. */
const MAX_ALIASED = 10_000;
/** Levels of nesting; a recipe needs about ten. */
const MAX_DEPTH = 64;

/** The nodes of a document without errors, whose contents are a map, as a tree. */
export const composeTree = (document: Document.Parsed, locate: Locate): Result<MapTree> =>
  new Composer(locate).compose(document);

/** Unfolds aliases as it goes, within limits. */
class Composer {
  readonly #locate: Locate;
  readonly #anchors = new Map<string, Node>();
  readonly #open: Node[] = [];
  readonly #faults: Diagnostic[] = [];
  #aliased = 0;

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  compose(document: Document.Parsed): Result<MapTree> {
    const tree = this.#tree(document.contents ?? new Scalar(null), undefined);
    return this.#faults.length > 0 || tree.kind !== 'map' ? fail(...this.#faults) : ok(tree);
  }

  /** `alias` is where the outermost alias stands that is being unfolded. */
  #tree(node: Node, alias: Location | undefined): Tree {
    const where = this.#whereOf(node);
    if (alias !== undefined && ++this.#aliased > MAX_ALIASED)
      return this.#refuse('SDB005', `aliases unfold to more than ${MAX_ALIASED} values`, alias);
    if (this.#open.length > MAX_DEPTH) return this.#refuse('SDB001', 'nested too deeply', alias ?? where);
    if (isAlias(node)) return this.#aliasTree(node, where, alias);
    if (alias === undefined && 'anchor' in node && typeof node.anchor === 'string')
      this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return { kind: 'scalar', value: scalar(node.value), where, ...this.#textOf(node) };
    this.#open.push(node);
    const tree = this.#collection(node, where, alias);
    this.#open.pop();
    return tree;
  }

  #collection(node: Node, where: Location, alias: Location | undefined): Tree {
    if (isSeq(node))
      return { kind: 'list', items: node.items.map(item => this.#tree(item as Node, alias)), where };
    const entries = new Map<string, Entry>();
    for (const pair of isMap(node) ? node.items : []) {
      const key = pair.key as Node;
      if (isScalar(key))
        entries.set(String(key.value), {
          key: this.#whereOf(key),
          value: this.#tree((pair.value as Node | null) ?? empty(key), alias),
        });
      else this.#refuse('SDB001', 'a key must be plain text', this.#whereOf(key));
    }
    return { kind: 'map', entries, where };
  }

  #aliasTree(node: Alias, where: Location, outer: Location | undefined): Tree {
    const target = this.#anchors.get(node.source);
    if (target === undefined) {
      const hint = suggestion(node.source, [...this.#anchors.keys()]) ?? QUOTE_PATTERN;
      return this.#refuse(
        'SDB005',
        `\`*${node.source}\` is an alias, but nothing is named \`&${node.source}\``,
        where,
        hint,
      );
    }
    if (this.#open.includes(target))
      return this.#refuse('SDB005', `\`*${node.source}\` contains itself`, where);
    const tree = this.#tree(target, outer ?? where);
    const origin = { message: 'the value is written here', location: tree.where };
    return { ...tree, where, origin };
  }

  /** Says it once: what is too much at one value is too much at the next. */
  #refuse(code: FaultCode, message: string, where: Location, hint?: string): Tree {
    if (!this.#faults.some(known => known.message === message))
      this.#faults.push(fault(code, message, where, { hint }));
    return { kind: 'scalar', value: null, where };
  }

  #textOf({ type, value, range }: Scalar): { readonly text?: Location } {
    const [start = 0, end = 0] = range ?? [];
    const isWhole = typeof value === 'string' && end - start === value.length + 2;
    return isWhole && type?.startsWith('QUOTE') ? { text: this.#locate(start + 1, end - 1) } : {};
  }

  #whereOf(node: Node): Location {
    return this.#locate(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  }
}

const scalar = (value: unknown): Plain =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** What a key without a value (`{a, b}`) has: nothing, where the key stands. */
const empty = (key: Scalar): Scalar => {
  const node = new Scalar(null);
  node.range = key.range ?? null;
  return node;
};
