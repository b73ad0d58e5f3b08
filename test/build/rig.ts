import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build } from '../../src/build/build.ts';
import type { BuildEvent, Summary } from '../../src/build/event.ts';
import { createGraph, type Graph } from '../../src/build/graph.ts';
import type { Input, Item, Outcome, Step, Task } from '../../src/build/step.ts';

/** A project in a temporary folder, and what builds of it said. */
export class Rig {
  readonly project = mkdtempSync(join(tmpdir(), 'sdbuild-rig-'));
  events: BuildEvent[] = [];

  [Symbol.dispose](): void {
    rmSync(this.project, { recursive: true, force: true });
  }

  write(path: string, text: string): void {
    const file = join(this.project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.project, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.project, path), { recursive: true, force: true });
  }

  /** Every file below a folder of the project with its text. */
  tree(folder: string): Readonly<Record<string, string>> {
    const root = join(this.project, folder);
    let entries: ReturnType<typeof list>;
    try {
      entries = list(root);
    } catch {
      return {};
    }
    return Object.fromEntries(
      entries.map(file => [relative(root, file), readFileSync(file, 'utf8')] as const).sort(),
    );
  }

  /** Builds, with `events` new for this build. */
  async build(
    steps: readonly Step[],
    { graph, ...options }: Partial<BuildOptions> & { readonly graph?: Graph } = {},
  ): Promise<Summary> {
    this.events = [];
    return build(graph ?? graphOf(steps), {
      project: this.project,
      jobs: 4,
      listener: event => this.events.push(event),
      ...options,
    });
  }

  of<E extends BuildEvent['event']>(event: E): readonly Extract<BuildEvent, { event: E }>[] {
    return this.events.filter((one): one is Extract<BuildEvent, { event: E }> => one.event === event);
  }

  /** `step/item` of every item that ran in the last build, sorted. */
  get ran(): readonly string[] {
    return this.of('item-started')
      .map(({ step, item }) => (item === '' ? step : `${step}/${item}`))
      .sort();
  }
}

const list = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name));

export const graphOf = (steps: readonly Step[]): Graph => {
  const graph = createGraph(steps);
  assert.ok(graph.ok, JSON.stringify(graph.diagnostics));
  return graph.value;
};

export const bytes = (text: string): { readonly bytes: Uint8Array } => ({ bytes: Buffer.from(text) });

/** The text of everything a task reads, in order. */
export const textOf = (task: Task): string =>
  task.inputs
    .map(input =>
      input.kind === 'file'
        ? readFileSync(input.absolute, 'utf8')
        : input.results
            .map(result =>
              [
                ...result.artifacts.map(artifact => readFileSync(task.locate(artifact), 'utf8')),
                JSON.stringify(result.value),
              ].join('+'),
            )
            .join('|'),
    )
    .join(',');

/** A step that writes `<id>/<item>.txt`: its params, its item's params and all it reads, in upper case. */
export const step = (
  id: string,
  items: Readonly<Record<string, readonly Input[]>> | readonly Item[],
  rest: Partial<Step> = {},
): Step => ({
  id,
  target: id.split('/')[0] ?? id,
  kind: { name: 'shout', version: 1 },
  params: null,
  items: isItems(items) ? items : Object.entries(items).map(([name, inputs]) => ({ name, inputs })),
  resources: { cpu: 1 },
  run: async (task): Promise<Outcome> => {
    const text = `${JSON.stringify(rest.params ?? null)} ${textOf(task).toUpperCase()}`;
    return {
      ok: true,
      outputs: [{ role: 'text', path: `${id}/${task.item.name || 'all'}.txt`, content: bytes(text) }],
    };
  },
  ...rest,
});

const isItems = (
  items: Readonly<Record<string, readonly Input[]>> | readonly Item[],
): items is readonly Item[] => Array.isArray(items);

export const error = (message: string): Outcome => ({
  ok: false,
  diagnostics: [{ severity: 'error', code: 'SDB999', message }],
});
