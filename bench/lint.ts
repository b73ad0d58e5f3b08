// What the lint of 10,000 pictures takes: from checks on record, once more after one of them changed, and the checks.
//   node bench/lint.ts [--pictures 10000] [--turns 5]
import { parseArgs } from 'node:util';
import { compileCaptions } from '../src/captions/compile.ts';
import { checkPicture } from '../src/lint/check.ts';
import type { LintPicture, LintSettings } from '../src/lint/input.ts';
import { DatasetLint } from '../src/lint/lint.ts';
import { type Portion, portionOf } from '../src/lint/portion.ts';
import { gazeReview, reviewsOf } from '../src/lint/reviews.ts';
import { TWENTY_RULES } from './caption-rules.ts';
import { median } from './measure.ts';
import { longTailOf, tagsOf } from './tags.ts';

const { values } = parseArgs({
  options: { pictures: { type: 'string', default: '10000' }, turns: { type: 'string', default: '5' } },
});
const count = Number(values.pictures);

const program = compileCaptions(TWENTY_RULES);
if (!program.ok) throw new Error(JSON.stringify(program.diagnostics));
const { run, triggers, learned } = program.value;
const settings: LintSettings = {
  kind: 'character',
  flip: false,
  shuffle: () => true,
  upscale: 'warn',
  longestBucket: 4,
  flatten: 'white',
  triggers,
  learned,
  limit: { tokens: 75 },
};

const pictures = Array.from({ length: count }, (_, index): LintPicture => {
  const name = `images/aki/${String(index).padStart(6, '0')}.png`;
  const sidecar = [...tagsOf(index), ...longTailOf(index)].join(', ');
  return { name, pixelDigest: `pixels ${index}`, sidecar, caption: run({ tags: sidecar, path: name }) };
});
const names = pictures.map(({ name }) => name);
const folder = { names, uncaptioned: [], orphanCaptions: [] };

/** Pictures of a portion. */
const PORTION = 156;

const inPortions = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / PORTION) }, (_, at) =>
    all.slice(at * PORTION, (at + 1) * PORTION),
  );

/** Milliseconds that something takes, and what it gives. */
function timed<T>(work: () => T): readonly [ms: number, result: T] {
  const began = performance.now();
  const result = work();
  return [performance.now() - began, result];
}

const rows = Array.from({ length: Number(values.turns) }, () => {
  const [checks, checked] = timed(() => pictures.map(picture => checkPicture(picture, settings)));
  const [counting, counted] = timed(() => inPortions(checked).map(portionOf));
  const texts = counted.map(portion => JSON.stringify(portion));
  const [reading, read] = timed(() => texts.map(text => JSON.parse(text) as Portion));
  const [linting, lint] = timed(() => {
    const dataset = new DatasetLint({ settings, folder, rules: TWENTY_RULES, shares: [] });
    return { dataset, findings: dataset.findings(read, () => checked), gaze: gazeReview(read) };
  });
  const [again] = timed(() => {
    const [first = [], ...others] = inPortions(checked);
    const edited = [portionOf(first), ...read.slice(1, 1 + others.length)];
    return reviewsOf(
      gazeReview(edited),
      lint.dataset.findings(edited, () => checked),
    );
  });
  const bytes = texts.reduce((sum, text) => sum + text.length, 0) / count;
  return { checks, counting, reading, linting, again, bytes, findings: lint.findings.length };
});

const middle = (pick: (row: (typeof rows)[number]) => number): number =>
  Math.round(median(rows.map(pick)) * 10) / 10;
console.table([
  { what: 'every picture looked at', ms: middle(row => row.checks) },
  { what: '… and counted in portions', ms: middle(row => row.counting) },
  { what: '… the portions read', ms: middle(row => row.reading) },
  { what: 'lint of the dataset', ms: middle(row => row.linting) },
  { what: '… once more, one picture changed', ms: middle(row => row.again) },
]);
console.log(`${middle(row => row.bytes)} bytes a picture, ${middle(row => row.findings)} findings`);
