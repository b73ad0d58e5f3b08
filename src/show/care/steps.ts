import type { StepCause } from '../../build/causes.ts';
import type { Failure } from '../../build/last-build.ts';
import { madeOf, type Overview, type workIn } from '../../build/overview.ts';
import { filesReadBy } from '../../build/readers.ts';
import type { Step } from '../../build/step.ts';
import { type Line, piece } from '../line.ts';
import { when } from '../moment.ts';
import { count, duration, itemName } from '../words.ts';
import type { CauseTree } from './why.ts';

/** A step as the answer to why it is fresh or stale. */
export interface StepStory {
  readonly step: string;
  readonly items: number;
  readonly stale: number;
  readonly neverBuilt: number;
  /** Of what stands: when the newest was made (milliseconds since 1970, 0 for none), and what all of it took. */
  readonly at: number;
  readonly ms: number;
  /** What it is made from: how many of your files, and other steps. */
  readonly files: number;
  readonly reads: readonly string[];
}

/** Sums up the items of a step. */
export const stepStory = (overview: Overview, step: Step): StepStory => {
  const { id } = step;
  const findings = overview.findings.get(id) ?? [];
  const made = findings.map(finding => madeOf(overview, finding));
  return {
    step: id,
    items: findings.length,
    stale: findings.filter(({ kept }) => !kept).length,
    neverBuilt: made.filter(one => one === undefined).length,
    at: made.reduce((newest, one) => Math.max(newest, one?.at ?? 0), 0),
    ms: made.reduce((sum, one) => sum + (one?.ms ?? 0), 0),
    files: new Set(filesReadBy(step)).size,
    reads: overview.graph.reads.get(id) ?? [],
  };
};

/** The steps of a target, or one step. */
export const stepsLines = (
  name: string,
  steps: readonly StepStory[],
  causes: readonly StepCause[],
  tree: CauseTree,
  now: number,
): readonly Line[] => {
  const sum = (of: (story: StepStory) => number): number =>
    steps.reduce((total, story) => total + of(story), 0);
  const [items, stale, never] = [sum(one => one.items), sum(one => one.stale), sum(one => one.neverBuilt)];
  const at = Math.max(...steps.map(one => one.at));
  const made = at > 0 ? `made ${when(at, now)} in ${duration(sum(one => one.ms))}` : '';
  if (stale === 0)
    return [
      [piece(name, 'strong'), piece(' is fresh', 'good'), piece(`: ${count(items, 'item')}, ${made}`)],
      ...fromLines(steps),
    ];
  if (never === items) return [[piece(name, 'strong'), piece(' was never built', 'warning')]];
  const many = items === 1 ? '' : `: ${count(stale)} of ${count(items, 'item')}`;
  const head: Line = [
    piece(name, 'strong'),
    piece(' is stale', 'warning'),
    piece(many),
    piece(`; ${made}`, 'faint'),
  ];
  const mine = new Set(steps.map(({ step }) => step));
  const shown = causes.filter(({ step }) => mine.has(step)).toReversed();
  if (shown.length === 1 && shown[0]?.step === name) return [head, ...tree.lines(name, 1)];
  return [
    head,
    ...shown.flatMap(({ step, items, stale }): readonly Line[] => [
      [
        piece(`  ${step}`, 'strong'),
        piece(items === 1 ? '' : `  ${count(stale)} of ${count(items, 'item')}`),
      ],
      ...tree.lines(step, 2),
    ]),
  ];
};

/** What steps are made from, without what they make of each other. */
const fromLines = (steps: readonly StepStory[]): readonly Line[] => {
  const mine = new Set(steps.map(({ step }) => step));
  const files = steps.reduce((sum, story) => sum + story.files, 0);
  const reads = new Set(steps.flatMap(story => story.reads).filter(step => !mine.has(step)));
  const from = [...(files > 0 ? [count(files, 'file')] : []), ...reads];
  return from.length === 0 ? [] : [[piece(`  from ${from.join(', ')}`)]];
};

/** What it takes to make stale things fresh. */
export const workLines = ({ items, ms }: ReturnType<typeof workIn>): readonly Line[] => {
  if (items === 0) return [];
  const cost = ms === 0 ? '' : `, about ${duration(ms)} by what they took last time`;
  return [[piece(`  a build of it makes ${count(items, 'item')}${cost}`, 'faint')]];
};

/** Something that the last build could not make. */
export const failureLine = ({ step, item, message, log }: Failure): Line => [
  piece(`  ${itemName(step, item)} failed last time: `, 'bad'),
  piece(message),
  piece(log === undefined ? '' : `; its output is in ${log}`, 'faint'),
];
