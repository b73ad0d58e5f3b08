import type { Complaint } from '../../captions/caption.ts';
import type { Cause } from '../../captions/compare.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { type Line, piece } from '../line.ts';
import { aligned } from '../table.ts';
import { count, duration } from '../words.ts';
import { causeWords } from './causes.ts';

/** A test that failed. */
export interface FailedTest {
  readonly dataset: string;
  readonly number: number;
  /** Where its `out` stands. */
  readonly where: Location;
  readonly got: string;
  readonly tags: readonly {
    readonly sign: '-' | '+';
    readonly tag: string;
    readonly cause: Cause | { readonly type: 'respelled'; readonly as: string };
  }[];
  readonly reordered: boolean;
  readonly silent: readonly string[];
  readonly unexpected: readonly Complaint[];
}

/** What is wrong with one test: tags that are missing (`-`) and those that should not be there (`+`). */
export const failedTestLines = (test: FailedTest): readonly Line[] => {
  const { start, file } = test.where;
  const place = start === undefined ? file : `${file}:${start.line}:${start.column}`;
  return [
    [
      piece('failed', 'bad'),
      piece(`  ${place}`, 'strong'),
      piece(`  test ${test.number} of datasets/${test.dataset}`),
    ],
    ...aligned(
      test.tags.map(
        ({ sign, tag, cause }): Line => [
          piece(`  ${sign} ${tag}`, sign === '-' ? 'bad' : 'good'),
          piece(`# ${sign === '-' ? whyMissing(cause) : whyThere(cause)}`, 'faint'),
        ],
      ),
    ),
    ...(test.reordered ? [[piece('  all tags are there, in another order', 'warning')]] : []),
    ...test.unexpected.map(
      ({ rule, tags }): Line => [
        piece(`  ! ${tags.join(' / ')}`, 'warning'),
        piece(`  # ${rule} complains, and \`lint\` does not name it`, 'faint'),
      ],
    ),
    ...test.silent.map((id): Line => [piece(`  ! ${id} does not complain`, 'warning')]),
    [piece(`  got: ${test.got}`)],
    [],
  ];
};

const whyMissing = (cause: FailedTest['tags'][number]['cause']): string => {
  if (cause.type === 'respelled') return `written "${cause.as}"`;
  return cause.type === 'missing' ? 'neither in `in` nor made by a rule' : causeWords(cause);
};

const whyThere = (cause: FailedTest['tags'][number]['cause']): string => {
  if (cause.type === 'respelled') return `written "${cause.as}"`;
  return cause.type === 'given' ? 'in `in`, and no rule takes it out' : causeWords(cause);
};

/** The last line. */
export const testsSummary = (tests: number, failed: number, ms: number): Line =>
  tests === 0
    ? [piece('no caption tests in the recipe: write some under `captions.tests`')]
    : [
        piece(failed === 0 ? 'all well: ' : `${count(failed)} failed`, failed === 0 ? 'good' : 'bad'),
        piece(failed === 0 ? '' : `, ${count(tests - failed)} passed: `),
        piece(`${count(tests, 'caption test')} in ${duration(ms)}`),
      ];
