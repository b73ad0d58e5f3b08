// A watch over a folder of pictures with their tags, as datasets are: real files, real events of the system.
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildEvent } from '../../src/build/event.ts';
import { type Clock, thisMachine } from '../../src/build/machine.ts';
import type { Outcome, Step } from '../../src/build/step.ts';
import { VALUE } from '../../src/build/step.ts';
import { costlyGate } from '../../src/build/watch/gate.ts';
import type { Laid } from '../../src/build/watch/ground.ts';
import { Watch, type WatchOptions } from '../../src/build/watch/watch.ts';
import { bytes, error, graphOf, textOf } from './rig.ts';

/** Nothing here takes as long, however busy the computer is. */
const PATIENCE = 60_000;

/** Milliseconds as they were asked for, not as they passed: a computer that stands still for a second ages no file. */
const patientClock = (): Clock => {
  let elapsed = 0;
  return {
    ...thisMachine.clock,
    elapsed: () => elapsed,
    sleep: async (ms, signal) => {
      await thisMachine.clock.sleep(ms, signal);
      elapsed += ms;
    },
  };
};

export class WatchRig {
  readonly project = mkdtempSync(join(tmpdir(), 'sdbuild watch 🎨 '));
  readonly events: BuildEvent[] = [];
  /** How often the recipe was read. */
  lays = 0;
  /** Called when an item of the step `files` runs; what it returns is waited for. */
  running: (item: string) => Promise<void> | void = () => {};
  readonly #stop = new AbortController();
  #watch: Watch | undefined;
  #end: Promise<void> = Promise.resolve();
  #folders: readonly string[] = [];

  constructor() {
    this.write('recipe.json', '{}');
    this.write('images/a.png', 'picture a');
    this.write('images/a.txt', 'tags a');
    this.write('images/b.png', 'picture b');
    this.write('images/b.txt', 'tags b');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    rmSync(this.project, { recursive: true, force: true });
  }

  /** Watches, and waits until the first build has ended. */
  async start(options: Partial<WatchOptions> = {}): Promise<void> {
    this.#watch = new Watch({
      project: this.project,
      machine: { ...thisMachine, clock: patientClock() },
      lay: () => this.#lay(),
      keepGoing: true,
      jobs: 2,
      gate: costlyGate,
      listener: event => this.events.push(event),
      signal: this.#stop.signal,
      ...options,
    });
    this.#end = this.#watch.run();
    await this.seen('watching');
  }

  async stop(): Promise<void> {
    this.abort();
    await this.#end;
  }

  /** What Ctrl-C does. */
  abort(): void {
    this.#stop.abort();
  }

  get state(): string | undefined {
    return this.#watch?.state;
  }

  go(costly: boolean): void {
    this.#watch?.go({ costly });
  }

  path(path: string): string {
    return join(this.project, path);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  read(path: string): string | undefined {
    try {
      return readFileSync(this.path(path), 'utf8');
    } catch {
      return undefined;
    }
  }

  remove(path: string): void {
    rmSync(this.path(path), { recursive: true, force: true });
  }

  move(from: string, to: string): void {
    renameSync(this.path(from), this.path(to));
  }

  /** Waits until something holds. */
  async until(what: string, holds: () => boolean): Promise<void> {
    for (const began = performance.now(); !holds(); await sleep(2))
      if (performance.now() - began > PATIENCE)
        assert.fail(`never came: ${what}\n${this.events.map(event => JSON.stringify(event)).join('\n')}`);
  }

  /** Waits until a file holds the text; no text: until it is not there. */
  holds(path: string, text: string | undefined): Promise<void> {
    return this.until(`${path} with ${text}`, () =>
      text === undefined ? this.read(path) === undefined : this.read(path)?.includes(text) === true,
    );
  }

  /** Waits for an event, after the first `from`. */
  seen(event: BuildEvent['event'], from = 0): Promise<void> {
    return this.until(event, () => this.events.slice(from).some(one => one.event === event));
  }

  /**
   * Edits a file that nothing else reads and waits until that is built and all is quiet: whatever was to happen of
   * what was done before has happened.
   */
  async settled(): Promise<void> {
    const stamp = `stamp ${this.events.length}`;
    this.write('last.txt', stamp);
    await this.holds('build/last/all.txt', stamp.toUpperCase());
    await this.until('rest', () => this.state === 'watching');
  }

  of<E extends BuildEvent['event']>(event: E): readonly Extract<BuildEvent, { event: E }>[] {
    return this.events.filter((one): one is Extract<BuildEvent, { event: E }> => one.event === event);
  }

  /** `step/item` of what was run or restored so far, without the last word of `settled`. */
  get done(): readonly string[] {
    return this.of('item-done')
      .filter(({ step }) => step !== 'last')
      .map(({ step, item, how }) => `${how} ${step}${item && `/${item}`}`);
  }

  /** As `done`, of what comes from now on. */
  since(): () => readonly string[] {
    const from = this.done.length;
    return () => this.done.slice(from);
  }

  async #lay(): Promise<Laid> {
    this.lays++;
    const recipe = this.read('recipe.json') ?? '';
    let settings: { readonly loud?: boolean };
    try {
      settings = JSON.parse(recipe) as { readonly loud?: boolean };
    } catch {
      this.events.push({
        event: 'diagnostic',
        diagnostic: { severity: 'error', code: 'SDB100', message: 'broken recipe' },
      });
      return { graph: undefined, targets: undefined, files: ['recipe.json', ...this.#folders] };
    }
    const { folders, files } = this.#list('images');
    this.#folders = folders;
    const pictures = files.filter(path => path.endsWith('.png'));
    const steps = stepsOf(pictures, new Set(files), settings, item => this.running(item));
    return { graph: graphOf(steps), targets: undefined, files: ['recipe.json', ...folders] };
  }

  #list(folder: string): { readonly folders: readonly string[]; readonly files: readonly string[] } {
    let entries: ReturnType<typeof entriesOf> = [];
    try {
      entries = entriesOf(this.path(folder));
    } catch {}
    const below = entries
      .filter(entry => entry.isDirectory())
      .map(({ name }) => this.#list(`${folder}/${name}`));
    const files = entries.filter(entry => entry.isFile()).map(({ name }) => `${folder}/${name}`);
    return {
      folders: [folder, ...below.flatMap(({ folders }) => folders)],
      files: [...files, ...below.flatMap(({ files }) => files)].sort(),
    };
  }
}

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true });

/**
 * A value of each picture's tags, a file of each picture with its value, a list of all files, a training on the list;
 * and beside them `last`. A picture that says `broken` cannot be made.
 */
const stepsOf = (
  pictures: readonly string[],
  files: ReadonlySet<string>,
  { loud = false }: { readonly loud?: boolean },
  running: (item: string) => Promise<void> | void,
): readonly Step[] => {
  const common = { kind: { name: 'test', version: 1 }, params: { loud }, resources: { cpu: 1 } };
  const output = (path: string, text: string): Outcome => ({
    ok: true,
    outputs: [{ role: 'text', path, content: bytes(text) }],
  });
  const single = (id: string, read: string, costly = false): Step => ({
    ...common,
    id,
    target: id,
    costly,
    items: [{ name: '', inputs: [{ step: read }] }],
    run: async task => output(`${id}/all.txt`, textOf(task)),
  });
  const tagsOf = (picture: string): string => picture.replace(/png$/, 'txt');
  return [
    {
      id: 'tags',
      target: 'set',
      kind: { name: 'tags', version: 1 },
      params: { loud },
      items: pictures.map(name => ({
        name,
        inputs: files.has(tagsOf(name)) ? [{ file: tagsOf(name) }] : [],
      })),
      evaluate: ({ item, read }) => {
        const text = item.inputs.length === 0 ? 'untagged' : read(tagsOf(item.name));
        return { ok: true, value: loud ? text.toUpperCase() : text };
      },
    },
    {
      ...common,
      params: null,
      id: 'files',
      target: 'set',
      items: pictures.map(name => ({
        name,
        inputs: [{ file: name }, { step: 'tags', item: name, select: VALUE }],
      })),
      run: async task => {
        await running(task.item.name);
        const text = textOf(task);
        return text.includes('broken') ? error('broken') : output(`files/${task.item.name}`, text);
      },
    },
    single('list', 'files'),
    single('train', 'list', true),
    {
      ...common,
      id: 'last',
      target: 'last',
      items: [{ name: '', inputs: [{ file: 'last.txt' }] }],
      run: async task => output('last/all.txt', textOf(task).toUpperCase()),
    },
  ];
};
