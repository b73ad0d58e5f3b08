// What caption rules take: 100,000 captions of 30 tags through 20 rules, each turn in a fresh process.
//   node bench/captions.ts [--captions 100000] [--turns 5] [--sd-scripts CHECKOUT]
// With a checkout of kohya's sd-scripts, its tag cleaner in turns with ours, on the same texts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCaptions } from '../src/captions/compile.ts';
import { TWENTY_RULES } from './caption-rules.ts';
import { type Command, inTurns, median, ratio } from './measure.ts';
import { longTailOf, tagsOf } from './tags.ts';

/** As many as a person waits for who has edited a rule. */
const FEW = 10_000;

/** Microseconds a caption, of wall clock. */
interface Times {
  /** The first few, with whatever must be read and compiled for them. */
  readonly few: number;
  /** All, from the first. */
  readonly all: number;
  /** All once more. */
  readonly again: number;
}

const FIELDS = ['few', 'all', 'again'] as const;

/** Its function alone: of what its module loads, the progress bar and the log with all of torch are left out. */
const CLEANER = `
import json, sys, time, types
for name in 'tqdm', 'library', 'library.utils':
    sys.modules[name] = types.ModuleType(name)
sys.modules['tqdm'].tqdm = None
sys.modules['library.utils'].setup_logging = lambda: None
sys.path.insert(0, sys.argv[1] + '/finetune')
from clean_captions_and_tags import clean_tags
texts = open(sys.argv[2], encoding='utf-8').read().split('\\n')
few = int(sys.argv[3])
def clean(some):
    start = time.perf_counter()
    for text in some:
        clean_tags('', text)
    return (time.perf_counter() - start) * 1e6
first, rest, again = clean(texts[:few]), clean(texts[few:]), clean(texts)
count = len(texts)
print(json.dumps({'few': first / min(few, count), 'all': (first + rest) / count, 'again': again / count}))
`;

const { values } = parseArgs({
  options: {
    captions: { type: 'string', default: '100000' },
    turns: { type: 'string', default: '5' },
    'sd-scripts': { type: 'string' },
    measure: { type: 'boolean', default: false },
  },
});
const count = Number(values.captions);

const textOf = (index: number): string => [...tagsOf(index), ...longTailOf(index)].join(', ');

const pathOf = (index: number): string =>
  `images/aki/${String(Math.floor(index / 1_000)).padStart(3, '0')}/${String(index).padStart(6, '0')}.png`;

if (values.measure) console.log(JSON.stringify(measure()));
else compare(values['sd-scripts']);

function measure(): Times {
  const sources = Array.from({ length: count }, (_, index) => ({ tags: textOf(index), path: pathOf(index) }));
  const started = performance.now();
  const program = compileCaptions(TWENTY_RULES);
  if (!program.ok) throw new Error(JSON.stringify(program.diagnostics));
  let tokens = 0;
  const runAll = (some: typeof sources): number => {
    for (const source of some) tokens += program.value.run(source).tokens;
    return performance.now();
  };
  const few = runAll(sources.slice(0, FEW));
  const all = runAll(sources.slice(FEW));
  const again = runAll(sources);
  if (!(tokens > count)) throw new Error('captions of nothing');
  const each = (ms: number, captions = count): number => (ms / captions) * 1_000;
  return {
    few: each(few - started, Math.min(FEW, count)),
    all: each(all - started),
    again: each(again - all),
  };
}

function compare(checkout: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), 'sdbuild-bench-'));
  const texts = join(folder, 'texts');
  const ours = [process.execPath, import.meta.filename, '--measure', '--captions', values.captions];
  const theirs = (at: string) => ['python3', '-c', CLEANER, resolve(at), texts, String(FEW)];
  const commands: readonly Command[] = [
    { name: 'sdbuild', argv: ours },
    ...(checkout === undefined ? [] : [{ name: 'sd-scripts', argv: theirs(checkout) }]),
  ];
  try {
    writeFileSync(texts, Array.from({ length: count }, (_, index) => textOf(index)).join('\n'));
    const runs = inTurns(commands, Number(values.turns));
    const times = runs.map(turns => turns.map(({ out }) => JSON.parse(out) as Times));
    const column = (command: number, field: keyof Times) => (times[command] ?? []).map(one => one[field]);
    const rows = commands.map(({ name }, command) => {
      const medians = FIELDS.map(field => [
        `${field}, µs`,
        Number(median(column(command, field)).toPrecision(3)),
      ]);
      return { what: name, ...Object.fromEntries(medians) };
    });
    const ratios = FIELDS.map(field => [
      `${field}, µs`,
      ratio(column(1, field), column(0, field)).toFixed(1),
    ]);
    console.table(
      checkout === undefined ? rows : [...rows, { what: 'times as fast', ...Object.fromEntries(ratios) }],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
