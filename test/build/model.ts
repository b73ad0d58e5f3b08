// Random projects for the engine: a graph whose every step is a known function of what it reads, edits to it, and what
// a clean build of it makes, worked out without the engine.
import fc from 'fast-check';
import { sha256 } from '../../src/build/digest.ts';
import type {
  Input,
  ItemResult,
  Json,
  Outcome,
  ResolvedInput,
  Step,
  StepInput,
} from '../../src/build/step.ts';
import { VALUE } from '../../src/build/step.ts';

/** Reads sources and steps before it. */
export interface Node {
  readonly id: string;
  /** A value step makes no file. */
  readonly value: boolean;
  /** Often makes the same from other inputs. */
  readonly coarse: boolean;
  /** Takes so long that its results are kept by their keys too. */
  readonly slow: boolean;
  /** Its first try fails, and another may help. */
  readonly flaky: boolean;
  /** What its items ask for while they run: some of it, as what they read tells them. */
  readonly asks: readonly StepInput[];
  /** A step that is not a map has one item without a name. */
  readonly items: readonly { readonly name: string; readonly inputs: readonly Input[] }[];
}

/** A recipe as it stands between two edits, and the sources beside it. */
export interface Model {
  readonly nodes: readonly Node[];
  readonly sources: Map<string, string>;
  /** Params by the id of a step or by `step/item`, versions by `step@`; 0 when left out. */
  readonly numbers: Map<string, number>;
  /** Ids of steps and `step/item`s that are out of the recipe for now. */
  readonly absent: Set<string>;
  /** Which item's files lie where: `step/item`s by the number of their folder. */
  readonly slots: string[];
}

export const SOURCES = ['s0.txt', 's1.txt', 'deep/s2.txt'];

export const createModel = (nodes: readonly Node[]): Model => ({
  nodes,
  sources: new Map(SOURCES.map(source => [source, 'a'])),
  numbers: new Map(),
  absent: new Set(),
  slots: nodes.flatMap(({ id, items }) => items.map(({ name }) => `${id}/${name}`)),
});

/** How a model's steps tell of themselves and read what was made. */
export interface Stage {
  /** Called when an item is to be made, before it reads anything; says whether this try fails. */
  readonly begins: (node: Node, item: string) => boolean;
  /** Called when it has read everything; `key` is equal when its inputs are. */
  readonly ran: (node: Node, item: string, key: string) => void;
  readonly read: (absolutePath: string) => Uint8Array | null;
}

interface Made {
  readonly files: Readonly<Record<string, string>>;
  readonly value: { readonly digit: number; readonly even: boolean };
}

/** The work of an item: text in, files and a small value out, nothing else. */
const work = (node: Node, model: Model, item: string, text: string): Made => {
  const numbers = [node.id, `${node.id}/${item}`].map(name => model.numbers.get(name) ?? 0);
  const digest = sha256(`${node.id} ${numbers} ${item} ${text}`);
  const shown = node.coarse ? `${Number.parseInt(digest.slice(0, 1), 16) % 2}` : digest.slice(0, 8);
  const value = { digit: Number.parseInt(sha256(shown).slice(0, 2), 16) % 3, even: text.length % 2 === 0 };
  if (node.value) return { files: {}, value };
  const slot = slotOf(model, node, item);
  const files = { [`d${slot % 2}/${slot}-${value.digit}.txt`]: shown };
  return { files: slot % 3 === 0 ? { ...files, [`logs/${slot}/log`]: digest } : files, value };
};

const slotOf = ({ slots }: Model, node: Node, item: string): number => slots.indexOf(`${node.id}/${item}`);

const roleOf = (path: string): string => (path.endsWith('.txt') ? 'text' : 'log');

/** What of the recipe is there: steps with their items, without the inputs that are gone. */
const present = ({ nodes, absent }: Model): readonly Node[] => {
  const there = nodes
    .filter(node => !absent.has(node.id))
    .map(node => ({ ...node, items: node.items.filter(({ name }) => !absent.has(`${node.id}/${name}`)) }));
  const has = (input: Input): boolean =>
    'file' in input ||
    there.some(
      ({ id, items }) =>
        id === input.step && (input.item === undefined || items.some(({ name }) => name === input.item)),
    );
  return there.map(node => ({
    ...node,
    asks: node.asks.filter(has),
    items: node.items.map(({ name, inputs }) => ({ name, inputs: inputs.filter(has) })),
  }));
};

/** What an item that has read so much asks for besides. */
const asked = ({ asks }: Node, text: string): readonly StepInput[] =>
  asks.filter((_, index) => Number.parseInt(sha256(text).slice(index, index + 1), 16) % 2 === 0);

/** The model as the engine is given it. */
export const stepsOf = (model: Model, stage: Stage): readonly Step[] =>
  present(model).map((node): Step => {
    const number = (name: string): number => model.numbers.get(name) ?? 0;
    const common = {
      id: node.id,
      target: node.id,
      kind: { name: `mix ${node.id}`, version: number(`${node.id}@`) },
      params: { setting: number(node.id), asks: node.asks as unknown as Json },
      items: node.items.map(({ name, inputs }) => ({
        name,
        inputs,
        params: { name, setting: number(`${node.id}/${name}`), slot: slotOf(model, node, name) },
      })),
    };
    const keyOf = (item: string, text: string): string =>
      JSON.stringify([
        common.kind,
        common.params,
        common.items.find(({ name }) => name === item)?.params,
        text,
      ]);
    if (node.value)
      return {
        ...common,
        evaluate: ({ item, inputs, read }) => {
          stage.begins(node, item.name);
          const text = inputs
            .map(one => (one.kind === 'file' ? read(one.path) : resultsText(one.results)))
            .join(',');
          stage.ran(node, item.name, keyOf(item.name, text));
          return { ok: true, value: work(node, model, item.name, text).value };
        },
      };
    return {
      ...common,
      resources: { cpu: 1 },
      ...(node.flaky && { retry: { times: 1, delayMs: 10 } }),
      run: async ({ item, inputs, locate, need }): Promise<Outcome> => {
        const textOf = (input: ResolvedInput): string => {
          if (input.kind === 'file') return textAt(stage, input.absolute);
          for (const { digest, path, ...rest } of input.results.flatMap(({ artifacts }) => artifacts))
            if (sha256(textAt(stage, locate({ digest, path, ...rest }))) !== digest)
              throw new Error(`was given other bytes of ${path}`);
          return resultsText(input.results);
        };
        if (stage.begins(node, item.name)) return NOT_YET;
        const read = inputs.map(textOf).join(',');
        const more = await Promise.all(asked(node, read).map(async input => textOf(await need(input))));
        const text = [read, ...more].join(',');
        stage.ran(node, item.name, keyOf(item.name, text));
        const { files, value } = work(node, model, item.name, text);
        const outputs = Object.entries(files).map(([path, content]) => ({
          role: roleOf(path),
          path,
          content: { bytes: Buffer.from(content) },
        }));
        return { ok: true, outputs, value };
      },
    };
  });

const NOT_YET: Outcome = {
  ok: false,
  diagnostics: [{ severity: 'error', code: 'SDB999', message: 'not yet' }],
  retryable: true,
};

const textAt = ({ read }: Stage, path: string): string => {
  const bytes = read(path);
  // As the system says it to a step that opens a file.
  if (bytes === null)
    throw Object.assign(new Error(`ENOENT: open '${path}'`), { code: 'ENOENT', syscall: 'open' });
  return Buffer.from(bytes).toString();
};

const resultsText = (results: readonly ItemResult[]): string =>
  JSON.stringify(
    results.map(({ item, artifacts, value }) => [
      item,
      artifacts.map(({ role, path, digest }) => [role, path, digest]),
      value,
    ]),
  );

/** What a clean build makes, by path; undefined while a source that something reads is gone. */
export const expected = (model: Model): Readonly<Record<string, string>> | undefined => {
  const made = new Map<string, Map<string, Made>>();
  const files: Record<string, string> = {};
  for (const node of present(model)) {
    const mine = new Map<string, Made>();
    made.set(node.id, mine);
    for (const { name, inputs } of node.items) {
      const texts = inputs.map(input => inputText(model, made, input));
      if (texts.includes(undefined)) return undefined;
      const more = asked(node, texts.join(',')).map(input => inputText(model, made, input));
      const one = work(node, model, name, [texts.join(','), ...more].join(','));
      mine.set(name, one);
      Object.assign(files, one.files);
    }
  }
  return Object.fromEntries(Object.entries(files).sort());
};

const inputText = (
  { sources }: Model,
  made: ReadonlyMap<string, ReadonlyMap<string, Made>>,
  input: Input,
): string | undefined => {
  if ('file' in input) return sources.get(input.file);
  const { step, item, select } = input;
  const results = [...(made.get(step) ?? [])].filter(([name]) => item === undefined || item === name);
  return resultsText(
    results.map(([name, { files, value }]) => ({
      item: name,
      artifacts: Object.entries(files)
        .filter(([path]) => select === undefined || select === roleOf(path))
        .map(([path, text]) => ({ role: roleOf(path), path, digest: sha256(text), size: text.length })),
      value: selected(value, select),
    })),
  );
};

const selected = (value: Made['value'], select: string | undefined): Json => {
  if (select === undefined || select === VALUE) return value;
  return select === '/digit' ? value.digit : null;
};

/** Which source or step before it, which item of it, and what of that. */
const tuples = fc.tuple(fc.nat(9), fc.nat(3), fc.constantFrom(undefined, 'text', VALUE, '/digit'));

/** Graphs of up to five steps, each reading sources and steps before it. */
export const graphs: fc.Arbitrary<readonly Node[]> = fc
  .array(
    fc.record({
      shape: fc.constantFrom('map' as const, 'map' as const, 'single' as const, 'value' as const),
      coarse: fc.boolean(),
      slow: fc.boolean(),
      flaky: fc.constantFrom(false, false, false, true),
      asks: fc.array(tuples, { maxLength: 2 }),
      items: fc.array(fc.array(tuples, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(shapes => {
    const nodes: Node[] = [];
    for (const { shape, coarse, slow, flaky, asks, items } of shapes) {
      const inputOf = ([from, which, select]: readonly [number, number, string | undefined]): Input => {
        const source = from % (SOURCES.length + nodes.length);
        const node = nodes[source - SOURCES.length];
        if (node === undefined) return { file: SOURCES[source] ?? '' };
        const item = node.items[which];
        return { step: node.id, ...(item && { item: item.name }), ...(select && { select }) };
      };
      nodes.push({
        id: `n${nodes.length}`,
        value: shape === 'value',
        coarse,
        slow,
        flaky,
        asks: shape === 'value' ? [] : asks.map(inputOf).filter(input => 'step' in input),
        items: items.slice(0, shape === 'single' ? 1 : undefined).map((inputs, index) => ({
          name: shape === 'single' ? '' : `i${index}`,
          inputs: inputs.map(inputOf),
        })),
      });
    }
    return nodes;
  });

/** What a person does between two builds; numbers are taken modulo what there is. */
export type Edit =
  | { readonly type: 'write' | 'replace'; readonly at: number; readonly text: string }
  | { readonly type: 'touch' | 'lose' | 'find'; readonly at: number }
  | { readonly type: 'number'; readonly at: number; readonly value: number }
  | { readonly type: 'toggle'; readonly at: number }
  | { readonly type: 'swap'; readonly at: number; readonly with: number }
  | { readonly type: 'delete' | 'tamper' | 'overwrite' | 'mine'; readonly at: number };

/** Another text in a source, of the same length more often than not, in place or as another file of its name. */
export const writes: fc.Arbitrary<Edit> = fc.record({
  type: fc.constantFrom('write' as const, 'replace' as const),
  at: fc.nat(2),
  text: fc.constantFrom('a', 'b', 'c', 'longer'),
});

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  writes,
  fc.record({ type: fc.constantFrom('touch' as const, 'lose' as const, 'find' as const), at: fc.nat(2) }),
  fc.record({ type: fc.constant('number' as const), at: fc.nat(30), value: fc.nat(1) }),
  fc.record({ type: fc.constant('toggle' as const), at: fc.nat(30) }),
  fc.record({ type: fc.constant('swap' as const), at: fc.nat(15), with: fc.nat(15) }),
  fc.record({
    type: fc.constantFrom('delete' as const, 'tamper' as const, 'overwrite' as const, 'mine' as const),
    at: fc.nat(30),
  }),
);

/** The files of a project as a person sees them; paths are relative to it. */
export interface Folder {
  readonly write: (path: string, text: string) => void;
  readonly touch: (path: string) => void;
  readonly remove: (path: string) => void;
  readonly tree: (folder: string) => Readonly<Record<string, string>>;
}

/** Text of a given length that no step makes, for files that a person put into `build/`. */
export const mine = (length: number): string => 'mine'.padEnd(length, '!').slice(0, length);

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** Edits the model, and the folder with it. */
export const apply = (model: Model, folder: Folder, edit: Edit): void => {
  const { sources, numbers, absent, slots } = model;
  const source = pick(SOURCES, edit.at) ?? '';
  const things = model.nodes.flatMap(({ id, items }) => [id, ...items.map(({ name }) => `${id}/${name}`)]);
  switch (edit.type) {
    case 'replace':
      folder.remove(source);
      folder.write(source, edit.text);
      sources.set(source, edit.text);
      break;
    case 'write':
      folder.write(source, edit.text);
      sources.set(source, edit.text);
      break;
    case 'touch':
      if (sources.has(source)) folder.touch(source);
      break;
    case 'lose':
      sources.delete(source);
      folder.remove(source);
      break;
    case 'find':
      if (!sources.has(source)) apply(model, folder, { type: 'write', at: edit.at, text: 'a' });
      break;
    case 'number': {
      const names = [...things, ...model.nodes.map(({ id }) => `${id}@`)];
      numbers.set(pick(names, edit.at) ?? '', edit.value);
      break;
    }
    case 'toggle': {
      const thing = pick(things, edit.at) ?? '';
      if (!absent.delete(thing)) absent.add(thing);
      break;
    }
    case 'swap': {
      const [one, other] = [edit.at % slots.length, edit.with % slots.length];
      [slots[one], slots[other]] = [slots[other] ?? '', slots[one] ?? ''];
      break;
    }
    case 'mine':
      folder.write(`build/d${edit.at % 2}/mine-${edit.at % 3}`, mine(4));
      break;
    default: {
      const made = Object.entries(folder.tree('build')).filter(([path]) => !path.includes('mine'));
      const [path, text] = pick(made, edit.at) ?? [];
      if (path === undefined || text === undefined) return;
      if (edit.type !== 'overwrite') folder.remove(`build/${path}`);
      if (edit.type !== 'delete') folder.write(`build/${path}`, mine(text.length));
    }
  }
};
