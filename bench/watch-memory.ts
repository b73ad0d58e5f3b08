// What a watch keeps in memory: a map of three steps over many items, built once and edited one item at a time.
//   node --expose-gc bench/watch-memory.ts [ITEMS] [EDITS] [FOLDER]
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGraph } from '../src/build/graph.ts';
import type { ItemResult, ResolvedInput, Step } from '../src/build/step.ts';
import { VALUE } from '../src/build/step.ts';
import { Watch } from '../src/build/watch/watch.ts';
import { tagText } from './project.ts';

const [items = '100000', edits = '50', kept] = process.argv.slice(2);
const count = Number(items);
/** Pictures of one folder. */
const SHARD = 1_000;
const names = Array.from(
  { length: count },
  (_, index) => `images/${String(Math.floor(index / SHARD)).padStart(3, '0')}/${index}`,
);
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'sdbuild-memory-')) : resolve(kept);

const resultsOf = (input: ResolvedInput | undefined): readonly ItemResult[] =>
  input?.kind === 'step' ? input.results : [];

const text = (value: string): Uint8Array => Buffer.from(value);

/** As a dataset's: pictures, captions as values, captions as files, and one list of all. */
const steps = (): readonly Step[] => {
  const common = { target: 'set', kind: { name: 'memory', version: 1 }, params: null, resources: { cpu: 1 } };
  return [
    {
      ...common,
      id: 'set/pictures',
      items: names.map(name => ({ name, inputs: [{ file: `${name}.png` }] })),
      run: async ({ item, inputs: [input] }) => {
        const bytes = input?.kind === 'file' ? readFileSync(input.absolute) : text('');
        const outputs = [{ role: 'picture', path: `set/${item.name}.png`, content: { bytes } }];
        return { ok: true, outputs, value: { width: 512, height: 768, bucket: [512, 768] } };
      },
    },
    {
      ...common,
      id: 'set/captions',
      items: names.map(name => ({ name, inputs: [{ file: `${name}.txt` }] })),
      evaluate: ({ item, read }) => {
        const tags = read(`${item.name}.txt`).trim().split(', ');
        return {
          ok: true,
          value: { text: tags.join(', '), tags: tags.map(tag => ({ tag, source: 'sidecar' })) },
        };
      },
    },
    {
      ...common,
      id: 'set/files',
      items: names.map(name => ({
        name,
        inputs: [
          { step: 'set/captions', item: name, select: VALUE },
          { step: 'set/pictures', item: name, select: VALUE },
        ],
      })),
      run: async ({ item, inputs: [input] }) => {
        const [{ value } = { value: { text: '' } }] = resultsOf(input);
        const content = { bytes: text((value as { text: string }).text) };
        return { ok: true, outputs: [{ role: 'caption', path: `set/${item.name}.txt`, content }] };
      },
    },
    {
      ...common,
      id: 'set/list',
      items: [{ name: '', inputs: [{ step: 'set/captions', select: VALUE }, { step: 'set/files' }] }],
      run: async ({ inputs: [captions] }) => {
        const lines = resultsOf(captions).map(({ value }) => (value as { text: string }).text);
        return {
          ok: true,
          outputs: [{ role: 'list', path: 'set/list.txt', content: { bytes: text(lines.join('\n')) } }],
        };
      },
    },
  ];
};

const project = { folder, pictures: count };
if (!existsSync(join(folder, `${names.at(-1)}.txt`)))
  for (const [index, name] of names.entries()) {
    if (index % SHARD === 0) mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, `${name}.png`), `picture ${index}`);
    writeFileSync(join(folder, `${name}.txt`), tagText(project, index));
  }

const graph = createGraph(steps());
if (!graph.ok) throw new Error(JSON.stringify(graph.diagnostics));
const { value } = graph;
const stop = new AbortController();
let built = 0;
const watch = new Watch({
  project: folder,
  jobs: 4,
  lay: async () => ({ graph: value, targets: undefined, files: [] }),
  listener: event => {
    if (event.event === 'summary' && event.ran > 0) built++;
    if (event.event === 'summary' && event.failed > 0) console.log(event);
  },
  signal: stop.signal,
});

const began = performance.now();
const end = watch.run();
const rest = async (builds: number): Promise<void> => {
  while (built < builds || watch.state !== 'watching') await sleep(20);
};
const show = (what: string): void => {
  const before = process.memoryUsage();
  globalThis.gc?.();
  const { heapUsed, heapTotal, arrayBuffers, external, rss } = process.memoryUsage();
  const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  console.log(
    `${what.padEnd(24)} rss ${mb(before.rss)}, collected: rss ${mb(rss)}, heap ${mb(heapUsed)} of ${mb(heapTotal)}, buffers ${mb(arrayBuffers)} ext ${mb(external)}`,
  );
};

show('at the start');
await rest(existsSync(join(folder, 'build')) ? 0 : 1);
console.log(`first build: ${Math.round((performance.now() - began) / 1000)} s`);
show('after the first build');
const waits: number[] = [];
for (let edit = 1; edit <= Number(edits); edit++) {
  const path = join(folder, `${names[(edit * 7_919) % count]}.txt`);
  const [before, since] = [built, performance.now()];
  writeFileSync(path, `edited ${since}, 1girl, solo\n`);
  await rest(before + 1);
  waits.push(performance.now() - since);
  if (edit % 10 === 0) show(`after ${edit} edits`);
}
waits.sort((a, b) => a - b);
console.log(
  `an edit: ${Math.round(waits[0] ?? 0)} ms at best, ${Math.round(waits[waits.length >> 1] ?? 0)} ms in the middle`,
);
stop.abort();
await end;
if (kept === undefined) rmSync(folder, { recursive: true, force: true });
