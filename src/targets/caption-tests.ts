// The caption tests of a recipe: rules as tested code, without a picture.
import type { Caption, Complaint } from '../captions/caption.ts';
import { type Cause, causeOfPresence, keptTags, removalOf } from '../captions/compare.ts';
import type { CaptionProgram, TriggerRule } from '../captions/compile.ts';
import { SEPARATOR } from '../captions/render.ts';
import { canonicalTag, splitTags } from '../captions/tag.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { makeBuckets } from '../images/buckets.ts';
import { checkPicture } from '../lint/check.ts';
import type { Finding } from '../lint/finding.ts';
import type { LintSettings } from '../lint/input.ts';
import type { CaptionTest, Dataset, Project } from '../recipe/project.ts';
import { compileDataset, filesIn } from './captions.ts';
import { lintSettings } from './lint-settings.ts';

/** What became of one test. */
export interface TestOutcome {
  readonly dataset: Dataset;
  /** Counted from 1, in the order of the recipe. */
  readonly number: number;
  readonly test: CaptionTest;
  readonly passed: boolean;
  /** What the rules make of the test's tags. */
  readonly got: string;
  /** Expected and not there (`-`), there and not expected (`+`). */
  readonly tags: readonly TagDifference[];
  /** All tags are there, in another order. */
  readonly reordered: boolean;
  /** Rules and checks that should have complained and did not. */
  readonly silent: readonly string[];
  /** Errors that rules complained of and the test does not name. */
  readonly unexpected: readonly Complaint[];
}

/** A tag as it is written, and why it is there or not. */
export interface TagDifference {
  readonly sign: '-' | '+';
  readonly tag: string;
  /** `respelled`: it is there, written otherwise. */
  readonly cause: Cause | { readonly type: 'respelled'; readonly as: string };
}

/** Gives a dataset's rules. */
type Compile = (dataset: Dataset) => Result<{ readonly program: CaptionProgram }>;

/**
 * Runs the tests of some datasets, of all when none is named. A test fails when another caption comes out, when a rule
 * or check that it names under `lint` does not complain, and when a rule complains of an error that it does not name.
 * Findings of checks count only where they are named: the tags of a test are rarely those of a whole picture.
 */
export function testCaptions(
  project: Project,
  names?: ReadonlySet<string>,
  compile: Compile = dataset => compileDataset(dataset, filesIn(project.folder)),
): Result<readonly TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const dataset of project.datasets) {
    if (names?.has(dataset.name) === false || dataset.captions.tests.length === 0) continue;
    const compiled = compile(dataset);
    const buckets = makeBuckets(dataset.buckets);
    diagnostics.push(...compiled.diagnostics, ...buckets.diagnostics, ...unknownIds(dataset));
    if (!compiled.ok || !buckets.ok) continue;
    const { program } = compiled.value;
    const foreignTriggers = triggersBeside(project, dataset, compile);
    const tested = {
      dataset,
      program,
      settings: lintSettings({ dataset, program, buckets: buckets.value, foreignTriggers }),
    };
    for (const [index, test] of dataset.captions.tests.entries())
      outcomes.push(outcomeOf(tested, index + 1, test));
  }
  return diagnostics.some(({ severity }) => severity === 'error')
    ? fail(...diagnostics)
    : ok(outcomes, diagnostics);
}

interface Tested {
  readonly dataset: Dataset;
  readonly program: CaptionProgram;
  readonly settings: LintSettings;
}

function outcomeOf(tested: Tested, number: number, test: CaptionTest): TestOutcome {
  const caption = tested.program.run({ tags: test.in, path: test.path ?? '' });
  const tags = differences(caption, splitTags(test.out));
  const reordered = tags.length === 0 && splitTags(test.out).join(SEPARATOR) !== caption.text;
  const complaining = new Set(caption.complaints.map(({ rule }) => rule));
  const isRule = (id: string): boolean => tested.dataset.captions.rules.some(rule => rule.id === id);
  const found = test.lint.every(isRule) ? [] : findingsOf(tested, test, caption);
  const silent = test.lint.filter(id => !complaining.has(id) && !found.some(finding => finding.id === id));
  const unexpected = caption.complaints.filter(
    ({ rule, severity }) => severity === 'error' && !test.lint.includes(rule),
  );
  const passed = tags.length + silent.length + unexpected.length === 0 && !reordered;
  return {
    dataset: tested.dataset,
    number,
    test,
    passed,
    got: caption.text,
    tags,
    reordered,
    silent,
    unexpected,
  };
}

/** Compared as they are written: how a tag is rendered is part of what is tested. */
function differences(caption: Caption, expected: readonly string[]): readonly TagDifference[] {
  const got = splitTags(caption.text);
  const records = new Map(keptTags(caption).map(record => [record.tag, record]));
  const spelled = new Map(got.map(text => [canonicalTag(text), text]));
  const missing = without(expected, got).map((tag): TagDifference => {
    const removal = removalOf(caption, canonicalTag(tag));
    const as = spelled.get(canonicalTag(tag));
    if (as !== undefined && as !== tag) return { sign: '-', tag, cause: { type: 'respelled', as } };
    return removal === undefined
      ? { sign: '-', tag, cause: { type: 'missing' } }
      : { sign: '-', tag, cause: { type: 'removed', rule: removal.rule, removal } };
  });
  const surplus = without(got, expected).map((tag): TagDifference => {
    const record = records.get(canonicalTag(tag));
    return {
      sign: '+',
      tag,
      cause: record === undefined ? { type: 'given', source: 'rule' } : causeOfPresence(record),
    };
  });
  return [...missing, ...surplus];
}

/** The texts of a list that are not in another, each as often as it has more of it. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter(text => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

const findingsOf = ({ settings }: Tested, { path = '' }: CaptionTest, caption: Caption): readonly Finding[] =>
  checkPicture({ name: path, pixelDigest: '', caption }, settings).findings;

/** Triggers of the datasets that are trained together with this one. */
function triggersBeside(project: Project, dataset: Dataset, compile: Compile): readonly TriggerRule[] {
  if (dataset.kind !== 'regularisation') return [];
  const others = project.trainings
    .filter(({ datasets }) => datasets.includes(dataset))
    .flatMap(({ datasets }) => datasets);
  const compiled = [...new Set(others)].map(compile);
  return compiled.flatMap(one => (one.ok ? one.value.program.triggers : []));
}

/** Checks have ids such as `L-27`; what is no rule of the dataset either complains never. */
function unknownIds({ name, captions }: Dataset): readonly Diagnostic[] {
  const ids = captions.rules.map(({ id }) => id);
  return captions.tests.flatMap(({ lint, where }) =>
    lint
      .filter(id => !ids.includes(id) && !/^L-\d+$/.test(id))
      .map((id): Diagnostic => {
        const hint = suggestion(id, ids);
        return {
          severity: 'error',
          code: 'SDB342',
          message: `a caption test of datasets/${name} names \`${id}\` under \`lint\`, which is neither a rule nor a check`,
          location: where,
          ...(hint === undefined ? {} : { hint }),
        };
      }),
  );
}

/**
 * One warning for the failing tests of each dataset. A build says so and goes on: a test that lags behind an edit must
 * not hold up who is editing, and `sdbuild test` is what a gate calls.
 */
export function testWarnings(
  project: Project,
  programs: ReadonlyMap<string, CaptionProgram>,
): readonly Diagnostic[] {
  const tested = testCaptions(project, undefined, ({ name }) => {
    const program = programs.get(name);
    return program === undefined ? fail() : ok({ program });
  });
  if (!tested.ok) return tested.diagnostics.map(one => ({ ...one, severity: 'warning' }));
  return project.datasets.flatMap((dataset): readonly Diagnostic[] => {
    const outcomes = tested.value.filter(one => one.dataset === dataset);
    const [first, ...others] = outcomes.filter(({ passed }) => !passed);
    if (first === undefined) return [];
    const of =
      outcomes.length === 1 ? 'the caption test' : `${others.length + 1} of ${outcomes.length} caption tests`;
    return [
      {
        severity: 'warning',
        code: 'SDB343',
        message: `${of} of datasets/${dataset.name} ${others.length === 0 ? 'fails' : 'fail'}`,
        location: first.test.where,
        hint: 'sdbuild test says what came out instead',
        related: others
          .slice(0, MOST_TOLD)
          .map(({ test }) => ({ message: 'fails too', location: test.where })),
      },
    ];
  });
}

const MOST_TOLD = 4;
