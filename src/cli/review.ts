// sdbuild check --review NAME [--seen GLOB…]: lists that a person goes through, and what of them was gone through.
import { layoutOf } from '../build/layout.ts';
import { thisMachine } from '../build/machine.ts';
import { Workspace } from '../build/workspace.ts';
import { matchesPath } from '../captions/subset.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { REVIEWS, type ReviewEntry, type ReviewName, type Reviews } from '../lint/reviews.ts';
import { LOCK } from '../recipe/lock.ts';
import type { Project } from '../recipe/project.ts';
import { markOf, readSeen, withSeen } from '../recipe/seen.ts';
import { reviewLines } from '../show/care/check.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT, UsageError } from './options.ts';
import { projectSource } from './project-graph.ts';
import { say } from './say.ts';
import { writeLock } from './write-lock.ts';

/** What the lint lists, and the pictures that trainings doubt. */
export type Review = ReviewName | 'loss';

/** A dataset with its lists; trainings have none. */
export interface Reviewed {
  readonly target: string;
  readonly about: { readonly dataset: string } | { readonly training: string };
  readonly reviews?: Reviews;
}

interface List {
  readonly target: string;
  readonly dataset: string;
  readonly entries: readonly (ReviewEntry & { readonly seen: boolean })[];
}

export function reviewOf({ values: { review, seen } }: CommandLine): Review | undefined {
  const names: readonly Review[] = [...REVIEWS, 'loss'];
  const name = names.find(one => one === review);
  if (review !== undefined && name === undefined)
    throw new UsageError(`--review takes ${names.join(', ')}, not "${review}"`);
  if (seen !== undefined && name === undefined)
    throw new UsageError('--seen says what was seen of a list: add e.g. --review gaze');
  return name;
}

/** Tells one list, dataset by dataset, once what was seen of it is marked; returns the exit code. */
export async function tellReview(
  line: CommandLine,
  reviewed: readonly Reviewed[],
  review: Review,
  project: Project,
): Promise<number> {
  const source = projectSource(line.directory);
  let text = source(LOCK);
  const seen = readSeen(text);
  complain(line, seen.diagnostics, source);
  if (!seen.ok) return EXIT.wrong;
  const globs = (line.values.seen ?? []) as readonly string[];
  const idle = new Set(globs);
  const matchers = globs.map(glob => ({ glob, matches: matchesPath(glob) }));
  const isMarked = (image: string): boolean => {
    const found = matchers.filter(({ matches }) => matches(image));
    for (const { glob } of found) idle.delete(glob);
    return found.length > 0;
  };
  const { files } = new Workspace(layoutOf(line.directory), thisMachine);

  const lists: List[] = [];
  for (const { dataset, target, entries } of await listsOf(line, reviewed, review, project)) {
    const before = seen.value(dataset, review);
    const marks = new Map<string, string>();
    const told: List['entries'][number][] = [];
    for (const entry of entries) {
      const { image, what } = entry;
      const mark = markOf((await files.digest(image)) ?? '', what);
      const isSeen = before.get(image) === mark;
      const isNow = isMarked(image);
      if (isNow && !isSeen) marks.set(image, mark);
      told.push({ ...entry, seen: isSeen || isNow });
    }
    if (marks.size > 0) text = withSeen(text, dataset, review, marks);
    lists.push({ dataset, target, entries: told });
  }
  if (idle.size > 0) {
    complain(line, [...idle].map(nothingSeen));
    return EXIT.wrong;
  }
  if (text !== undefined && text !== source(LOCK)) writeLock(line.directory, text);
  say(
    line,
    lists.flatMap(({ target, entries }) => reviewLines(target, review, entries, line.values.all === true)),
    lists.flatMap(({ dataset, entries }) => entries.map(entry => ({ dataset, review, ...entry }))),
  );
  return EXIT.done;
}

const nothingSeen = (glob: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB354',
  message: `no picture of the list matches \`${glob}\`; nothing was marked`,
  hint: 'write a path from the project folder, or a glob such as `"images/**"`',
});

/** Those that trainings doubt are read from what these left. */
async function listsOf(
  line: CommandLine,
  reviewed: readonly Reviewed[],
  review: Review,
  { datasets, trainings }: Project,
): Promise<readonly { dataset: string; target: string; entries: readonly ReviewEntry[] }[]> {
  const { lossReview } = await import('../targets/loss-review.ts');
  const { artifacts } = layoutOf(line.directory);
  return reviewed.flatMap(({ target, about, reviews }) => {
    if (reviews === undefined || !('dataset' in about)) return [];
    const dataset = datasets.find(({ name }) => name === about.dataset);
    if (dataset === undefined) return [];
    const entries = review === 'loss' ? lossReview(artifacts, dataset, trainings) : reviews[review];
    return [{ dataset: about.dataset, target, entries }];
  });
}
